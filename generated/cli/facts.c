/* SPDX-License-Identifier: MIT */
/*
 * What `kvmabi explain` knows of the API of Linux 2.6.39.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "facts.h"

static const struct fact_pair f1_pairs[] = {
	{ "Capability", "KVM_CAP_ASSIGN_DEV_IRQ" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x70, struct kvm_assigned_irq): 0x4040ae70; 0x8040ae70 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_irq" },
	{ "Copied", "assigned_dev_id, guest_irq and flags are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_assign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);" },
};
static const struct fact_number f1_numbers[] = {
	{ 0x4040ae70, "x86, ia64, s390" },
	{ 0x8040ae70, "powerpc" },
};
static const struct fact_rule f1_rules[] = {
	{ "KVM_ASSIGN_DEV_IRQ.irqchip", "the VM has an interrupt controller in the kernel", "EINVAL" },
	{ "KVM_ASSIGN_DEV_IRQ.device", "a PCI device was assigned with this id", "ENODEV" },
	{ "KVM_ASSIGN_DEV_IRQ.host", "flags has at most one bit of KVM_DEV_IRQ_HOST_MASK", "EINVAL" },
	{ "KVM_ASSIGN_DEV_IRQ.guest", "flags has at most one bit of KVM_DEV_IRQ_GUEST_MASK", "EINVAL" },
	{ "KVM_ASSIGN_DEV_IRQ.some", "flags is at least 1 (one half at least has to be given)", "EINVAL" },
};
static const struct fact_pair f1_errors[] = {
	{ "EEXIST", "the device has an interrupt of this half already" },
	{ "EINVAL", "the type does not exist or the arch lacks it" },
};
static const struct fact_erratum f1_errata[] = {
	{ "B5", "capability", "KVM_CAP_ASSIGN_DEV_IRQ has to be asked for on x86 and on ia64", "ia64 does not report it, though it has the calls", "handler 2.6.39" },
};
static const char *const f1_see[] = { "kvm_assigned_irq", };

static const struct fact_pair f2_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_ASSIGNMENT, which is never reported" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86, ia64: refused with EOPNOTSUPP; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x70, struct kvm_assigned_irq), also called __KVM_DEPRECATED_VM_R_0x70: 0x8040ae70; 0x4040ae70 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_irq" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_vm_assign_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);" },
};
static const struct fact_number f2_numbers[] = {
	{ 0x8040ae70, "x86, ia64, s390" },
	{ 0x4040ae70, "powerpc" },
};
static const char *const f2_see[] = { "kvm_assigned_irq", };

static const struct fact_pair f3_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_ASSIGNMENT, which is never reported" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x69, struct kvm_assigned_pci_dev): 0x8040ae69; 0x4040ae69 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_pci_dev" },
	{ "Copied", "assigned_dev_id, busnr, devfn, flags and segnr are read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Effect", "sets vm.devices(assigned_dev_id): the assigned PCI devices" },
	{ "In C", "int kvmabi_vm_assign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev);" },
};
static const struct fact_number f3_numbers[] = {
	{ 0x8040ae69, "x86, ia64, s390" },
	{ 0x4040ae69, "powerpc" },
};
static const struct fact_rule f3_rules[] = {
	{ "KVM_ASSIGN_PCI_DEVICE.new", "no PCI device was assigned with this id", "EEXIST" },
};
static const struct fact_pair f3_errors[] = {
	{ "EINVAL", "the host has no such device" },
	{ "EBUSY", "the device cannot be enabled, or its regions are taken" },
	{ "ENODEV", "KVM_DEV_ASSIGN_ENABLE_IOMMU is set, and the host has no IOMMU" },
	{ "ENOMEM", "no memory for the assignment" },
};
static const struct fact_erratum f3_errata[] = {
	{ "A6", "encodes", "the struct goes in", "so it does, but the number says _IOR", "header 2.6.39, handler 2.6.39" },
};
static const char *const f3_see[] = { "kvm_assigned_pci_dev", };

static const struct fact_pair f4_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_MSIX, which is never reported" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x74, struct kvm_assigned_msix_entry): 0x4010ae74; 0x8010ae74 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_msix_entry" },
	{ "Copied", "assigned_dev_id, gsi and entry are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_assign_set_msix_entry(struct kvmabi_vm *vm, const struct kvm_assigned_msix_entry *assigned_msix_entry);" },
};
static const struct fact_number f4_numbers[] = {
	{ 0x4010ae74, "x86, ia64, s390" },
	{ 0x8010ae74, "powerpc" },
};
static const struct fact_rule f4_rules[] = {
	{ "KVM_ASSIGN_SET_MSIX_ENTRY.device", "a PCI device was assigned with this id", "EINVAL" },
};
static const struct fact_pair f4_errors[] = {
	{ "ENOSPC", "all entries that KVM_ASSIGN_SET_MSIX_NR made room for are in use, or it was not called" },
};
static const char *const f4_see[] = { "kvm_assigned_msix_entry", };

static const struct fact_pair f5_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_MSIX, which is never reported" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x73, struct kvm_assigned_msix_nr): 0x4008ae73; 0x8008ae73 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_msix_nr" },
	{ "Copied", "assigned_dev_id and entry_nr are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_assign_set_msix_nr(struct kvmabi_vm *vm, const struct kvm_assigned_msix_nr *assigned_msix_nr);" },
};
static const struct fact_number f5_numbers[] = {
	{ 0x4008ae73, "x86, ia64, s390" },
	{ 0x8008ae73, "powerpc" },
};
static const struct fact_rule f5_rules[] = {
	{ "KVM_ASSIGN_SET_MSIX_NR.device", "a PCI device was assigned with this id", "EINVAL" },
	{ "KVM_ASSIGN_SET_MSIX_NR.some", "entry_nr is at least 1", "EINVAL" },
	{ "KVM_ASSIGN_SET_MSIX_NR.most", "entry_nr is below KVM_MAX_MSIX_PER_DEV", "EINVAL" },
};
static const struct fact_pair f5_errors[] = {
	{ "EINVAL", "the number is set already" },
	{ "ENOMEM", "no memory for the entries" },
};
static const struct fact_erratum f5_errata[] = {
	{ "B6", "archs", "x86 and ia64", "x86 alone; ia64 does not define __KVM_HAVE_MSIX", "header 2.6.39, handler 2.6.39" },
	{ "B32", "doc", "only once in the lifetime of an assigned device", "it may be called again after KVM_DEASSIGN_DEV_IRQ; Linux 3.1 corrects the document", "handler 2.6.39" },
};
static const char *const f5_see[] = { "kvm_assigned_msix_nr", };

static const struct fact_pair f6_pairs[] = {
	{ "Number", "39" },
	{ "Reported by", "x86" },
	{ "Answers", "one, and since Linux 4.9 the KVM_CLOCK_ flags that are known" },
};
static const char *const f6_see[] = { "KVM_GET_CLOCK", "KVM_SET_CLOCK", };

static const struct fact_pair f7_pairs[] = {
	{ "Number", "29" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f7_see[] = { "KVM_ASSIGN_DEV_IRQ", "KVM_DEASSIGN_DEV_IRQ", };

static const struct fact_pair f8_pairs[] = {
	{ "Number", "59" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f9_pairs[] = {
	{ "Number", "8" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f10_pairs[] = {
	{ "Number", "15" },
	{ "Reported by", "x86, ia64, powerpc" },
	{ "Answers", "the page of the ring in what is mapped of a vcpu's fd" },
};
static const char *const f10_see[] = { "KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", };

static const struct fact_pair f11_pairs[] = {
	{ "Number", "50" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f11_see[] = { "KVM_GET_DEBUGREGS", "KVM_SET_DEBUGREGS", };

static const struct fact_pair f12_pairs[] = {
	{ "Number", "21" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f13_pairs[] = {
	{ "Number", "17" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f13_see[] = { "KVM_ASSIGN_PCI_DEVICE", "KVM_ASSIGN_IRQ", };

static const struct fact_pair f14_pairs[] = {
	{ "Number", "27" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f14_see[] = { "KVM_DEASSIGN_PCI_DEVICE", };

static const struct fact_pair f15_pairs[] = {
	{ "Number", "20" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f16_pairs[] = {
	{ "Number", "28" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f16_see[] = { "KVM_ASSIGN_SET_MSIX_NR", "KVM_ASSIGN_SET_MSIX_ENTRY", };

static const struct fact_pair f17_pairs[] = {
	{ "Number", "54" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f17_see[] = { "KVM_ENABLE_CAP", };

static const struct fact_pair f18_pairs[] = {
	{ "Number", "7" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f18_see[] = { "KVM_GET_SUPPORTED_CPUID", "KVM_SET_CPUID2", "KVM_GET_CPUID2", };

static const struct fact_pair f19_pairs[] = {
	{ "Number", "1" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f20_pairs[] = {
	{ "Number", "44" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f21_pairs[] = {
	{ "Number", "46" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f22_pairs[] = {
	{ "Number", "45" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f23_pairs[] = {
	{ "Number", "40" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f24_pairs[] = {
	{ "Number", "49" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f24_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_pair f25_pairs[] = {
	{ "Number", "36" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f25_see[] = { "KVM_IOEVENTFD", };

static const struct fact_pair f26_pairs[] = {
	{ "Number", "18" },
	{ "Reported by", "x86, ia64: if an IOMMU was found" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f27_pairs[] = {
	{ "Number", "0" },
	{ "Reported by", "x86, ia64" },
	{ "Answers", "boolean" },
};
static const char *const f27_see[] = { "KVM_CREATE_IRQCHIP", "KVM_IRQ_LINE", "KVM_GET_IRQCHIP", "KVM_SET_IRQCHIP", "KVM_GET_LAPIC", "KVM_SET_LAPIC", };

static const struct fact_pair f28_pairs[] = {
	{ "Number", "32" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f28_see[] = { "KVM_IRQFD", };

static const struct fact_pair f29_pairs[] = {
	{ "Number", "26" },
	{ "Reported by", "x86, ia64" },
	{ "Answers", "boolean" },
};
static const char *const f29_see[] = { "KVM_IRQ_LINE_STATUS", };

static const struct fact_pair f30_pairs[] = {
	{ "Number", "25" },
	{ "Reported by", "x86, ia64" },
	{ "Answers", "how many routes a VM may have" },
};
static const char *const f30_see[] = { "KVM_SET_GSI_ROUTING", };

static const struct fact_pair f31_pairs[] = {
	{ "Number", "30" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f32_pairs[] = {
	{ "Number", "31" },
	{ "Reported by", "x86" },
	{ "Answers", "how many machine check banks a vcpu may have" },
};
static const char *const f32_see[] = { "KVM_X86_GET_MCE_CAP_SUPPORTED", "KVM_X86_SETUP_MCE", "KVM_X86_SET_MCE", };

static const struct fact_pair f33_pairs[] = {
	{ "Number", "2" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f33_see[] = { "KVM_SET_NR_MMU_PAGES", "KVM_GET_NR_MMU_PAGES", };

static const struct fact_pair f34_pairs[] = {
	{ "Number", "14" },
	{ "Reported by", "x86, ia64" },
	{ "Answers", "boolean" },
};
static const char *const f34_see[] = { "KVM_GET_MP_STATE", "KVM_SET_MP_STATE", };

static const struct fact_pair f35_pairs[] = {
	{ "Number", "12" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f36_pairs[] = {
	{ "Number", "10" },
	{ "Reported by", "x86" },
	{ "Answers", "the number of memory slots, in each address space" },
};

static const struct fact_pair f37_pairs[] = {
	{ "Number", "9" },
	{ "Reported by", "x86" },
	{ "Answers", "the number of vcpus" },
};
static const char *const f37_see[] = { "KVM_CREATE_VCPU", };

static const struct fact_pair f38_pairs[] = {
	{ "Number", "47" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f39_pairs[] = {
	{ "Number", "11" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f39_see[] = { "KVM_CREATE_PIT", "KVM_GET_PIT", "KVM_SET_PIT", };

static const struct fact_pair f40_pairs[] = {
	{ "Number", "33" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f40_see[] = { "KVM_CREATE_PIT2", };

static const struct fact_pair f41_pairs[] = {
	{ "Number", "35" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f41_see[] = { "KVM_GET_PIT2", "KVM_SET_PIT2", };

static const struct fact_pair f42_pairs[] = {
	{ "Number", "57" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f42_see[] = { "KVM_PPC_GET_PVINFO", };

static const struct fact_pair f43_pairs[] = {
	{ "Number", "58" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f43_see[] = { "KVM_INTERRUPT", };

static const struct fact_pair f44_pairs[] = {
	{ "Number", "52" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f45_pairs[] = {
	{ "Number", "48" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f46_pairs[] = {
	{ "Number", "43" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f47_pairs[] = {
	{ "Number", "53" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f47_see[] = { "KVM_INTERRUPT", };

static const struct fact_pair f48_pairs[] = {
	{ "Number", "13" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f49_pairs[] = {
	{ "Number", "24" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f49_see[] = { "KVM_REINJECT_CONTROL", };

static const struct fact_pair f50_pairs[] = {
	{ "Number", "42" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f51_pairs[] = {
	{ "Number", "34" },
	{ "Reported by", "x86, ia64" },
	{ "Answers", "boolean" },
};
static const char *const f51_see[] = { "KVM_SET_BOOT_CPU_ID", };

static const struct fact_pair f52_pairs[] = {
	{ "Number", "23" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f52_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f53_pairs[] = {
	{ "Number", "37" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f53_see[] = { "KVM_SET_IDENTITY_MAP_ADDR", };

static const struct fact_pair f54_pairs[] = {
	{ "Number", "4" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f54_see[] = { "KVM_SET_TSS_ADDR", };

static const struct fact_pair f55_pairs[] = {
	{ "Number", "16" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f55_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f56_pairs[] = {
	{ "Number", "3" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f56_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f57_pairs[] = {
	{ "Number", "22" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f57_see[] = { "KVM_NMI", };

static const struct fact_pair f58_pairs[] = {
	{ "Number", "6" },
	{ "Reported by", "x86: unless the processor itself speeds up accesses to the task priority register" },
	{ "Answers", "boolean" },
};
static const char *const f58_see[] = { "KVM_TPR_ACCESS_REPORTING", "KVM_SET_VAPIC_ADDR", };

static const struct fact_pair f59_pairs[] = {
	{ "Number", "41" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f59_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_pair f60_pairs[] = {
	{ "Number", "51" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f60_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f61_pairs[] = {
	{ "Number", "56" },
	{ "Reported by", "x86: if the host's processor has XSAVE" },
	{ "Answers", "boolean" },
};
static const char *const f61_see[] = { "KVM_GET_XCRS", "KVM_SET_XCRS", };

static const struct fact_pair f62_pairs[] = {
	{ "Number", "38" },
	{ "Reported by", "x86" },
	{ "Answers", "one, and since Linux 5.12 a set of KVM_XEN_HVM_CONFIG_ flags" },
};
static const char *const f62_see[] = { "KVM_XEN_HVM_CONFIG", };

static const struct fact_pair f63_pairs[] = {
	{ "Number", "55" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f63_see[] = { "KVM_GET_XSAVE", "KVM_SET_XSAVE", };

static const struct fact_pair f64_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x03): 0xae03; 0x2000ae03 on powerpc" },
	{ "Parameter", "unsigned long extension, by value" },
	{ "Returns", "zero: the extension is not there; a positive number: it is, and some extensions say more by it" },
	{ "In C", "int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension);" },
};
static const struct fact_number f64_numbers[] = {
	{ 0xae03, "x86, ia64, s390" },
	{ 0x2000ae03, "powerpc" },
};

static const struct fact_pair f65_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x60): 0xae60; 0x2000ae60 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.irqchip: an interrupt controller was made in the kernel" },
	{ "Effect", "sets vm.lapics: local APICs were made in the kernel" },
	{ "In C", "int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm);" },
};
static const struct fact_number f65_numbers[] = {
	{ 0xae60, "x86, ia64, s390" },
	{ 0x2000ae60, "powerpc" },
};
static const struct fact_rule f65_rules[] = {
	{ "KVM_CREATE_IRQCHIP.once", "on x86: the VM has no interrupt controller in the kernel", "EEXIST" },
};
static const struct fact_pair f65_errors[] = {
	{ "ENOMEM", "no memory for the interrupt controllers" },
};
static const struct fact_erratum f65_errata[] = {
	{ "B24", "rules", "nothing of errors", "EEXIST for a second KVM_CREATE_IRQCHIP; ENXIO for KVM_IRQ_LINE, KVM_GET_IRQCHIP and KVM_SET_IRQCHIP before the first; EINVAL for an unknown chip_id, and on ia64 for all but the IOSAPIC's", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f66_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x64): 0xae64; 0x2000ae64 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.pit: an interval timer was made in the kernel" },
	{ "In C", "int kvmabi_vm_create_pit(struct kvmabi_vm *vm);" },
};
static const struct fact_number f66_numbers[] = {
	{ 0xae64, "x86, ia64, s390" },
	{ 0x2000ae64, "powerpc" },
};
static const struct fact_rule f66_rules[] = {
	{ "KVM_CREATE_PIT.once", "the VM has no interval timer in the kernel", "EEXIST" },
};
static const struct fact_pair f66_errors[] = {
	{ "ENOENT", "later kernels: the VM has no interrupt controller in the kernel" },
	{ "ENOMEM", "no memory for the timer" },
};

static const struct fact_pair f67_pairs[] = {
	{ "Capability", "KVM_CAP_PIT2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x77, struct kvm_pit_config): 0x4040ae77; 0x8040ae77 on powerpc" },
	{ "Parameter", "pointer to struct kvm_pit_config" },
	{ "Copied", "flags is read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.pit: an interval timer was made in the kernel" },
	{ "In C", "int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config);" },
};
static const struct fact_number f67_numbers[] = {
	{ 0x4040ae77, "x86, ia64, s390" },
	{ 0x8040ae77, "powerpc" },
};
static const struct fact_rule f67_rules[] = {
	{ "KVM_CREATE_PIT2.once", "the VM has no interval timer in the kernel", "EEXIST" },
};
static const struct fact_pair f67_errors[] = {
	{ "ENOENT", "later kernels: the VM has no interrupt controller in the kernel" },
	{ "ENOMEM", "no memory for the timer" },
};
static const char *const f67_see[] = { "kvm_pit_config", };

static const struct fact_pair f68_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_NR_VCPUS" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x41): 0xae41; 0x2000ae41 on powerpc" },
	{ "Parameter", "__u32 vcpu_id, by value" },
	{ "Returns", "a vcpu file descriptor" },
	{ "Effect", "counts vm.vcpus: how many vcpus were made" },
	{ "Effect", "sets vm.vcpu_ids(vcpu_id): the ids that vcpus were made with" },
	{ "In C", "int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu);" },
};
static const struct fact_number f68_numbers[] = {
	{ 0xae41, "x86, ia64, s390" },
	{ 0x2000ae41, "powerpc" },
};
static const struct fact_rule f68_rules[] = {
	{ "KVM_CREATE_VCPU.room", "the VM may have one more vcpu", "EINVAL" },
	{ "KVM_CREATE_VCPU.duplicate", "no vcpu was made with this id", "EEXIST" },
};
static const struct fact_pair f68_errors[] = {
	{ "EINVAL", "the id is at or above the limit of ids, which every arch checks from Linux 3.13 on and of the older kernels ia64's alone" },
	{ "ENOMEM", "no memory for the vcpu" },
};
static const struct fact_erratum f68_errata[] = {
	{ "B26", "rules.duplicate", "nothing of errors", "EEXIST if a vcpu with this id exists; EINVAL if the VM has as many vcpus as the kernel's own KVM_MAX_VCPUS says", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f69_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x01): 0xae01; 0x2000ae01 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "a VM file descriptor" },
	{ "In C", "int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm);" },
};
static const struct fact_number f69_numbers[] = {
	{ 0xae01, "x86, ia64, s390" },
	{ 0x2000ae01, "powerpc" },
};
static const struct fact_rule f69_rules[] = {
	{ "KVM_CREATE_VM.no_argument", "the argument is 0 (before Linux 3.4)", "EINVAL" },
};
static const struct fact_pair f69_errors[] = {
	{ "EINVAL", "later kernels: the arch or the host does not have this machine type" },
	{ "EINTR", "a signal came while the kernel hooked itself to the caller's address space; nothing was made, so call again" },
	{ "ENOMEM", "the kernel has no memory for the machine" },
	{ "EBUSY", "a processor refused to be used for virtualization, for example because another hypervisor holds it" },
};
static const struct fact_erratum f69_errata[] = {
	{ "B34", "doc", "mmap() of the VM fd accesses the guest's physical memory", "it does so in Linux 2.6.39; Linux 6.18 refuses it with ENODEV", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f70_pairs[] = {
	{ "Capability", "KVM_CAP_ASSIGN_DEV_IRQ" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x75, struct kvm_assigned_irq): 0x4040ae75; 0x8040ae75 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_irq" },
	{ "Copied", "assigned_dev_id and flags are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_deassign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);" },
};
static const struct fact_number f70_numbers[] = {
	{ 0x4040ae75, "x86, ia64, s390" },
	{ 0x8040ae75, "powerpc" },
};
static const struct fact_rule f70_rules[] = {
	{ "KVM_DEASSIGN_DEV_IRQ.device", "a PCI device was assigned with this id", "ENODEV" },
	{ "KVM_DEASSIGN_DEV_IRQ.irqchip", "the VM has an interrupt controller in the kernel", "EINVAL" },
};
static const struct fact_pair f70_errors[] = {
	{ "ENXIO", "the device has no interrupt" },
};
static const char *const f70_see[] = { "kvm_assigned_irq", };

static const struct fact_pair f71_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_DEASSIGNMENT, which is never reported" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x72, struct kvm_assigned_pci_dev): 0x4040ae72; 0x8040ae72 on powerpc" },
	{ "Parameter", "pointer to struct kvm_assigned_pci_dev" },
	{ "Copied", "assigned_dev_id is read" },
	{ "Returns", "0" },
	{ "Effect", "removes vm.devices(assigned_dev_id): the assigned PCI devices" },
	{ "In C", "int kvmabi_vm_deassign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev);" },
};
static const struct fact_number f71_numbers[] = {
	{ 0x4040ae72, "x86, ia64, s390" },
	{ 0x8040ae72, "powerpc" },
};
static const struct fact_rule f71_rules[] = {
	{ "KVM_DEASSIGN_PCI_DEVICE.device", "a PCI device was assigned with this id", "EINVAL" },
};
static const char *const f71_see[] = { "kvm_assigned_pci_dev", };

static const struct fact_pair f72_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "all refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x87, struct kvm_debug_guest), also called __KVM_DEPRECATED_VCPU_W_0x87" },
	{ "Parameter", "pointer to struct kvm_debug_guest" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_vcpu_debug_guest(struct kvmabi_vcpu *vcpu, const struct kvm_debug_guest *debug_guest);" },
};
static const struct fact_number f72_numbers[] = {
	{ 0x4050ae87, "x86_64, ia64, s390" },
	{ 0x404cae87, "i386" },
	{ 0x8050ae87, "powerpc" },
};
static const struct fact_erratum f72_errata[] = {
	{ "A10", "encodes", "the call has no parameters", "the number encodes struct kvm_debug_guest, of 80 bytes on 64-bit machines and 32-bit powerpc and of 76 on i386; no other number of the document differs between i386 and x86_64", "header 2.6.39, computed" },
};
static const char *const f72_see[] = { "kvm_debug_guest", };

static const struct fact_pair f73_pairs[] = {
	{ "Capability", "KVM_CAP_ENABLE_CAP" },
	{ "Architectures", "powerpc; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa3, struct kvm_enable_cap): 0x4068aea3; 0x8068aea3 on powerpc" },
	{ "Parameter", "pointer to struct kvm_enable_cap" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Effect", "forgets vm.lapics: local APICs were made in the kernel" },
	{ "Not said here", "rules about cap and args; what each capability takes is told in its own entry" },
	{ "In C", "int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap);" },
};
static const struct fact_number f73_numbers[] = {
	{ 0x4068aea3, "x86, ia64, s390" },
	{ 0x8068aea3, "powerpc" },
};
static const struct fact_rule f73_rules[] = {
	{ "KVM_ENABLE_CAP.flags", "flags is 0", "EINVAL" },
	{ "KVM_ENABLE_CAP.known", "on powerpc: cap is KVM_CAP_PPC_OSI (nothing else can be enabled; before Linux 3.2)", "EINVAL" },
};
static const struct fact_pair f73_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the capability cannot be enabled, or not on this fd, or not with these args, or no more" },
	{ "EEXIST", "x86, KVM_CAP_SPLIT_IRQCHIP: the VM has interrupt controllers or a vcpu already" },
};
static const char *const f73_see[] = { "kvm_enable_cap", };

static const struct fact_pair f74_pairs[] = {
	{ "Value", "15" },
	{ "Told in", "kvm_run.dcr" },
};
static const struct fact_field f74_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "dcr.dcrn", "[out] the number of the register" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "dcr.data", "[in, out] what the guest writes, or what the program has it read" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u8", "dcr.is_write", "[out] not zero: the guest writes" },
};
static const char *const f74_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f75_pairs[] = {
	{ "Value", "4" },
	{ "Told in", "kvm_run.debug" },
};
static const struct fact_field f75_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct kvm_debug_exit_arch", "debug.arch", "[out] what was met, by architecture" },
};
static const char *const f75_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f76_pairs[] = {
	{ "Value", "1" },
	{ "Told in", "kvm_run.ex" },
};
static const struct fact_field f76_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "ex.exception", "[out] the number of the exception" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "ex.error_code", "[out]" },
};
static const char *const f76_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f77_pairs[] = {
	{ "Value", "9" },
	{ "Told in", "kvm_run.fail_entry" },
};
static const struct fact_field f77_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "fail_entry.hardware_entry_failure_reason", "[out] what the processor says" },
};
static const char *const f77_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f78_pairs[] = {
	{ "Value", "5" },
};
static const char *const f78_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f79_pairs[] = {
	{ "Value", "3" },
	{ "Told in", "kvm_run.hypercall" },
};
static const struct fact_field f79_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "hypercall.nr", "[out] number of the hypercall" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64[6]", "hypercall.args", "[out] The arguments. Of KVM_HC_MAP_GPA_RANGE, the one that x86 can leave: the guest physical address, the number of pages, and what they are to become" },
	{ "88 on x86, ia64, powerpc, 104 on s390", "__u64", "hypercall.ret", "[in] x86 puts it into RAX when KVM_RUN is called with this exit_reason" },
	{ "96 on x86, ia64, powerpc, 112 on s390", "__u32", "hypercall.longmode", "[out] not zero: the guest was in 64-bit mode; gone in Linux 6.4" },
	{ "100 on x86, ia64, powerpc, 116 on s390", "__u32", "hypercall.pad", "padding, ignored by the kernel; gone in Linux 6.4" },
};
static const char *const f79_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f80_pairs[] = {
	{ "Value", "17" },
	{ "Told in", "kvm_run.internal" },
};
static const struct fact_field f80_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "internal.suberror", "[out] one of kvm_internal_error" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "internal.ndata", "[out] how many words of data count; valid only with KVM_CAP_INTERNAL_ERROR_DATA" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64[16]", "internal.data", "[out] more about the error, by suberror; good for a log" },
};
static const char *const f80_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f81_pairs[] = {
	{ "Value", "10" },
};
static const char *const f81_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f82_pairs[] = {
	{ "Value", "2" },
	{ "Told in", "kvm_run.io" },
};
static const struct fact_field f82_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u8", "io.direction", "[out] one of kvm_exit_io" },
	{ "33 on x86, ia64, powerpc, 49 on s390", "__u8", "io.size", "[out] bytes of one access" },
	{ "34 on x86, ia64, powerpc, 50 on s390", "__u16", "io.port", "[out]" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "io.count", "[out] how many accesses of the same port follow each other" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64", "io.data_offset", "[out] Where the data is, in bytes from the beginning of kvm_run: count elements of size bytes without gaps. For KVM_EXIT_IO_OUT they are what the guest writes; for KVM_EXIT_IO_IN the program puts there what the guest reads, before it calls KVM_RUN again" },
};
static const char *const f82_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f83_pairs[] = {
	{ "Value", "7" },
};
static const char *const f83_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f84_pairs[] = {
	{ "Value", "6" },
	{ "Told in", "kvm_run.mmio" },
};
static const struct fact_field f84_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "mmio.phys_addr", "[out] the guest physical address" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u8[8]", "mmio.data", "[in, out] If is_write, what the guest writes. If not, the program puts there what the guest reads, before it calls KVM_RUN again. The bytes stand as they would in the guest's memory, the first one first" },
	{ "48 on x86, ia64, powerpc, 64 on s390", "__u32", "mmio.len", "[out] how many bytes of data count" },
	{ "52 on x86, ia64, powerpc, 68 on s390", "__u8", "mmio.is_write", "[out] not zero: the guest writes" },
};
static const char *const f84_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f85_pairs[] = {
	{ "Value", "16" },
};
static const char *const f85_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f86_pairs[] = {
	{ "Value", "18" },
	{ "Told in", "kvm_run.osi" },
};
static const struct fact_field f86_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64[32]", "osi.gprs", "[in, out] All general purpose registers of the guest. The program changes those that the hypercall changes; when the guest is entered again all of its registers are replaced by these" },
};
static const char *const f86_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f87_pairs[] = {
	{ "Value", "14" },
	{ "Told in", "kvm_run.s390_reset_flags" },
};
static const struct fact_field f87_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "s390_reset_flags", "[out] s390: what the reset is made of; flags of kvm_s390_reset_flags" },
};
static const char *const f87_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f88_pairs[] = {
	{ "Value", "13" },
	{ "Told in", "kvm_run.s390_sieic" },
};
static const struct fact_field f88_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u8", "s390_sieic.icptcode", "[out] interception code" },
	{ "34 on x86, ia64, powerpc, 50 on s390", "__u16", "s390_sieic.ipa", "[out] the instruction's first half word, where there is one" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "s390_sieic.ipb", "[out] the instruction's other two" },
};
static const char *const f88_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f89_pairs[] = {
	{ "Value", "11" },
};
static const char *const f89_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f90_pairs[] = {
	{ "Value", "8" },
};
static const char *const f90_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f91_pairs[] = {
	{ "Value", "12" },
	{ "Told in", "kvm_run.tpr_access" },
};
static const struct fact_field f91_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "tpr_access.rip", "[out] the address of the instruction that made the access" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u32", "tpr_access.is_write", "[out] not zero: the guest wrote" },
	{ "44 on x86, ia64, powerpc, 60 on s390", "__u32", "tpr_access.pad", "padding, ignored by the kernel" },
};
static const char *const f91_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f92_pairs[] = {
	{ "Value", "0" },
	{ "Told in", "kvm_run.hw" },
};
static const struct fact_field f92_fields[] = {
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "hw.hardware_exit_reason", "[out] what the processor says" },
};
static const char *const f92_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f93_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x00): 0xae00; 0x2000ae00 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "KVM_API_VERSION" },
	{ "In C", "int kvmabi_system_get_api_version(struct kvmabi_system *system);" },
};
static const struct fact_number f93_numbers[] = {
	{ 0xae00, "x86, ia64, s390" },
	{ 0x2000ae00, "powerpc" },
};
static const struct fact_rule f93_rules[] = {
	{ "KVM_GET_API_VERSION.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_erratum f93_errata[] = {
	{ "B19", "argument", "the call has no parameters", "the third argument of the system call must be zero, or the answer is EINVAL. KVM_CREATE_IRQCHIP, also said to have no parameters, does not look at it.", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f94_pairs[] = {
	{ "Capability", "KVM_CAP_ADJUST_CLOCK" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x7c, struct kvm_clock_data): 0x8030ae7c; 0x4030ae7c on powerpc" },
	{ "Parameter", "pointer to struct kvm_clock_data" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data);" },
};
static const struct fact_number f94_numbers[] = {
	{ 0x8030ae7c, "x86, ia64, s390" },
	{ 0x4030ae7c, "powerpc" },
};
static const char *const f94_see[] = { "kvm_clock_data", };

static const struct fact_pair f95_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x91, struct kvm_cpuid2): 0xc008ae91 on x86" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent is read; nent and entries are written" },
	{ "Array", "entries has nent elements; too few: E2BIG, and the count is left as it was; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f95_numbers[] = {
	{ 0xc008ae91, "x86" },
};
static const struct fact_pair f95_errors[] = {
	{ "EFAULT", "the struct or entries cannot be read or written" },
};
static const char *const f95_see[] = { "kvm_cpuid2", };

static const struct fact_pair f96_pairs[] = {
	{ "Capability", "KVM_CAP_DEBUGREGS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa1, struct kvm_debugregs): 0x8080aea1 on x86" },
	{ "Parameter", "pointer to struct kvm_debugregs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs);" },
};
static const struct fact_number f96_numbers[] = {
	{ 0x8080aea1, "x86" },
};
static const struct fact_pair f96_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f96_see[] = { "kvm_debugregs", };

static const struct fact_pair f97_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and ia64; powerpc: book3s has it, booke refuses it with ENOTSUPP; s390: does nothing and returns 0" },
	{ "Number", "_IOW(KVMIO, 0x42, struct kvm_dirty_log): 0x4010ae42; 0x8010ae42 on powerpc" },
	{ "Parameter", "pointer to struct kvm_dirty_log" },
	{ "Copied", "slot and dirty_bitmap are read" },
	{ "Buffer", "dirty_bitmap points to a buffer that the kernel writes: one bit for each page of the slot, rounded up to whole longs" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log);" },
};
static const struct fact_number f97_numbers[] = {
	{ 0x4010ae42, "x86, ia64, s390" },
	{ 0x8010ae42, "powerpc" },
};
static const struct fact_rule f97_rules[] = {
	{ "KVM_GET_DIRTY_LOG.slot", "on x86, ia64 and powerpc: slot is below limit.memslots (32) (from Linux 4.2 on the upper half of slot is the number of an address space, the lower half the slot's; before Linux 4.2)", "EINVAL" },
	{ "KVM_GET_DIRTY_LOG.logged", "on x86, ia64 and powerpc: the slot exists and logs dirty pages", "ENOENT" },
};
static const struct fact_pair f97_errors[] = {
	{ "EFAULT", "the struct or the bitmap cannot be reached; in the second case the log is cleared all the same" },
	{ "ENOMEM", "no memory for a fresh log" },
	{ "EINVAL", "later kernels: there cannot be such a slot" },
	{ "ENXIO", "later kernels: the VM has dirty rings in place of logs" },
};
static const struct fact_erratum f97_errata[] = {
	{ "A4", "argument", "the struct goes in and out", "the number says _IOW, and the struct is only read. What comes out, the bitmap, goes where a pointer in the struct says.", "header 2.6.39, handler 2.6.39" },
	{ "B10", "archs", "x86 alone has it", "ia64 and powerpc's book3s have it too; booke answers ENOTSUPP, and s390 returns zero without doing anything", "handler 2.6.39" },
	{ "B20", "argument.buffer", "nothing of errors, of the buffer's size, and of what the call does to the log", "ENOENT if the slot has no log; the buffer has a bit for each page, rounded up to whole longs; the call clears the log", "handler 2.6.39, live 6.18" },
};
static const char *const f97_see[] = { "kvm_dirty_log", };

static const struct fact_pair f98_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: refused with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x8c, struct kvm_fpu)" },
	{ "Parameter", "pointer to struct kvm_fpu" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu);" },
};
static const struct fact_number f98_numbers[] = {
	{ 0x81a0ae8c, "x86" },
	{ 0x8000ae8c, "ia64" },
	{ 0x4100ae8c, "powerpc" },
	{ 0x8088ae8c, "s390" },
};
static const struct fact_pair f98_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f98_errata[] = {
	{ "B8", "archs", "x86 has the call", "s390 has it too", "handler 2.6.39" },
};
static const char *const f98_see[] = { "kvm_fpu", };

static const struct fact_pair f99_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x62, struct kvm_irqchip): 0xc208ae62" },
	{ "Parameter", "pointer to struct kvm_irqchip" },
	{ "Copied", "chip_id is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip);" },
};
static const struct fact_number f99_numbers[] = {
	{ 0xc208ae62, "x86, ia64, powerpc, s390" },
};
static const struct fact_rule f99_rules[] = {
	{ "KVM_GET_IRQCHIP.irqchip", "the VM has an interrupt controller in the kernel", "ENXIO" },
	{ "KVM_GET_IRQCHIP.chip", "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
	{ "KVM_GET_IRQCHIP.iosapic", "on ia64: chip_id is KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f99_errors[] = {
	{ "ENOMEM", "no memory for a copy of the struct" },
};
static const struct fact_erratum f99_errata[] = {
	{ "B37", "argument", "the struct goes in and out", "of what goes in only chip_id counts, and everything comes out; for the number that makes no difference", "handler 2.6.39" },
};
static const char *const f99_see[] = { "kvm_irqchip", };

static const struct fact_pair f100_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x8e, struct kvm_lapic_state): 0x8400ae8e on x86" },
	{ "Parameter", "pointer to struct kvm_lapic_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state);" },
};
static const struct fact_number f100_numbers[] = {
	{ 0x8400ae8e, "x86" },
};
static const struct fact_rule f100_rules[] = {
	{ "KVM_GET_LAPIC.chip", "the VM has an interrupt controller in the kernel (without it the vcpu was made without a local APIC; before Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f100_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "the vcpu was made before the interrupt controller" },
};
static const char *const f100_see[] = { "kvm_lapic_state", };

static const struct fact_pair f101_pairs[] = {
	{ "Capability", "KVM_CAP_MP_STATE" },
	{ "Architectures", "x86 and ia64; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x98, struct kvm_mp_state): 0x8004ae98; 0x4004ae98 on powerpc" },
	{ "Parameter", "pointer to struct kvm_mp_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state);" },
};
static const struct fact_number f101_numbers[] = {
	{ 0x8004ae98, "x86, ia64, s390" },
	{ 0x4004ae98, "powerpc" },
};
static const struct fact_pair f101_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f101_see[] = { "kvm_mp_state", };

static const struct fact_pair f102_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x88, struct kvm_msrs): 0xc008ae88 on x86" },
	{ "Parameter", "pointer to struct kvm_msrs" },
	{ "Copied", "all of it is read; entries is written" },
	{ "Array", "entries has nmsrs elements; at most limit.msrs (255), more: E2BIG" },
	{ "Returns", "how many of nmsrs were done; fewer: the MSR at this place of entries was refused, and none behind it was read" },
	{ "In C", "int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs);" },
};
static const struct fact_number f102_numbers[] = {
	{ 0xc008ae88, "x86" },
};
static const struct fact_rule f102_rules[] = {
	{ "KVM_GET_MSRS.array", "nmsrs is at most limit.msrs (255)", "E2BIG" },
};
static const struct fact_pair f102_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct or entries cannot be read or written" },
};
static const struct fact_erratum f102_errata[] = {
	{ "B13", "returns", "zero on success", "the number of MSRs that were read or written; the first one that is refused ends the call, which succeeds all the same, with zero if it was the very first", "handler 2.6.39, live 6.18" },
	{ "B14", "argument.array", "nothing of a limit", "E2BIG when nmsrs is 256 or more", "handler 2.6.39, live 6.18" },
};
static const char *const f102_see[] = { "kvm_msrs", };

static const struct fact_pair f103_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x02, struct kvm_msr_list): 0xc004ae02 on x86" },
	{ "Parameter", "pointer to struct kvm_msr_list" },
	{ "Copied", "nmsrs is read; nmsrs and indices are written" },
	{ "Array", "indices has nmsrs elements; too few: E2BIG, and the count is then set to how many are needed; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list);" },
};
static const struct fact_number f103_numbers[] = {
	{ 0xc004ae02, "x86" },
};
static const struct fact_pair f103_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
};
static const char *const f103_see[] = { "kvm_msr_list", };

static const struct fact_pair f104_pairs[] = {
	{ "Capability", "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x45): 0xae45; 0x2000ae45 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "how many pages KVM may use for its own page tables of the guest" },
	{ "In C", "int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm);" },
};
static const struct fact_number f104_numbers[] = {
	{ 0xae45, "x86, ia64, s390" },
	{ 0x2000ae45, "powerpc" },
};

static const struct fact_pair f105_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x65, struct kvm_pit_state): 0xc048ae65 on x86" },
	{ "Parameter", "pointer to struct kvm_pit_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads and writes it, as _IOWR does of an argument; in truth the kernel writes it." },
	{ "In C", "int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state);" },
};
static const struct fact_number f105_numbers[] = {
	{ 0xc048ae65, "x86" },
};
static const struct fact_rule f105_rules[] = {
	{ "KVM_GET_PIT.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f105_see[] = { "kvm_pit_state", };

static const struct fact_pair f106_pairs[] = {
	{ "Capability", "KVM_CAP_PIT_STATE2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x9f, struct kvm_pit_state2): 0x8070ae9f on x86" },
	{ "Parameter", "pointer to struct kvm_pit_state2" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2);" },
};
static const struct fact_number f106_numbers[] = {
	{ 0x8070ae9f, "x86" },
};
static const struct fact_rule f106_rules[] = {
	{ "KVM_GET_PIT2.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f106_see[] = { "kvm_pit_state2", };

static const struct fact_pair f107_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IOR(KVMIO, 0x81, struct kvm_regs)" },
	{ "Parameter", "pointer to struct kvm_regs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs);" },
};
static const struct fact_number f107_numbers[] = {
	{ 0x8090ae81, "x86" },
	{ 0xaab0ae81, "ia64" },
	{ 0x4188ae81, "powerpc" },
	{ 0x8080ae81, "s390" },
};
static const struct fact_pair f107_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f107_errata[] = {
	{ "A13", "encodes", "shows x86's kvm_regs, kvm_sregs, kvm_fpu and kvm_debug_exit_arch only", "ia64, powerpc and s390 have other structs of these names, of other sizes, so the numbers of the ioctls that take them are the arch's own", "header 2.6.39, computed" },
};
static const char *const f107_see[] = { "kvm_regs", };

static const struct fact_pair f108_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: book3s has it, booke refuses it with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x83, struct kvm_sregs)" },
	{ "Parameter", "pointer to struct kvm_sregs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs);" },
};
static const struct fact_number f108_numbers[] = {
	{ 0x8138ae83, "x86" },
	{ 0x8000ae83, "ia64" },
	{ 0x44d0ae83, "powerpc" },
	{ 0x80c0ae83, "s390" },
};
static const struct fact_pair f108_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f108_errata[] = {
	{ "B9", "archs", "x86 has the call", "s390 and powerpc's book3s have it too", "handler 2.6.39" },
};
static const char *const f108_see[] = { "kvm_sregs", };

static const struct fact_pair f109_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x05, struct kvm_cpuid2): 0xc008ae05 on x86" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent is read; nent and entries are written" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (80), a higher count is lowered to that; too few: E2BIG, and the count is left as it was; there must be room for one more" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f109_numbers[] = {
	{ 0xc008ae05, "x86" },
};
static const struct fact_rule f109_rules[] = {
	{ "KVM_GET_SUPPORTED_CPUID.room", "nent is at least 1", "E2BIG" },
};
static const struct fact_pair f109_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
	{ "ENOMEM", "the kernel has no memory for the entries" },
};
static const struct fact_erratum f109_errata[] = {
	{ "B15", "argument.array", "a number of entries that is too high is adjusted, and the call fails with ENOMEM", "the call succeeds, and nent is adjusted. ENOMEM means that the kernel has no memory.", "handler 2.6.39, live 6.18" },
	{ "B16", "argument.too_small", "a number of entries that is just right is accepted", "Linux 2.6.39 answers E2BIG to it and wants room for one entry more; Linux 6.18 accepts it", "handler 2.6.39, live 6.18" },
	{ "B17", "argument.too_small", "nothing of nent after E2BIG, though it is adjusted in the other cases", "nent stays as it was, so a caller has to grow its array step by step. KVM_GET_MSR_INDEX_LIST does tell the number needed when it fails with E2BIG. KVM_GET_CPUID2 sets nent in the kernel's copy only, and does not copy it back.", "handler 2.6.39, live 6.18" },
};
static const char *const f109_see[] = { "kvm_cpuid2", };

static const struct fact_pair f110_pairs[] = {
	{ "Capability", "KVM_CAP_VCPU_EVENTS; extended by KVM_CAP_INTR_SHADOW" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x9f, struct kvm_vcpu_events): 0x8040ae9f on x86" },
	{ "Parameter", "pointer to struct kvm_vcpu_events" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events);" },
};
static const struct fact_number f110_numbers[] = {
	{ 0x8040ae9f, "x86" },
};
static const struct fact_pair f110_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f110_errata[] = {
	{ "B1", "fd", "these are vm ioctls", "they are vcpu ioctls; a VM fd answers ENOTTY", "handler 2.6.39, live 6.18" },
	{ "B2", "argument", "the struct is called kvm_vcpu_event", "it is called kvm_vcpu_events", "header 2.6.39" },
};
static const char *const f110_see[] = { "kvm_vcpu_events", };

static const struct fact_pair f111_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x04): 0xae04; 0x2000ae04 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "bytes to map of a vcpu's fd" },
	{ "In C", "int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system);" },
};
static const struct fact_number f111_numbers[] = {
	{ 0xae04, "x86, ia64, s390" },
	{ 0x2000ae04, "powerpc" },
};
static const struct fact_rule f111_rules[] = {
	{ "KVM_GET_VCPU_MMAP_SIZE.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_erratum f111_errata[] = {
	{ "B38", "returns", "the size of the region that KVM_RUN communicates by", "whole pages, not the size of kvm_run: its own page, on x86 one for the data of port I/O, and where it exists one for the ring of coalesced MMIO, at the page that KVM_CAP_COALESCED_MMIO answers. 12288 bytes on x86.", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f112_pairs[] = {
	{ "Capability", "KVM_CAP_XCRS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa6, struct kvm_xcrs): 0x8188aea6 on x86" },
	{ "Parameter", "pointer to struct kvm_xcrs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs);" },
};
static const struct fact_number f112_numbers[] = {
	{ 0x8188aea6, "x86" },
};
static const struct fact_pair f112_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f112_see[] = { "kvm_xcrs", };

static const struct fact_pair f113_pairs[] = {
	{ "Capability", "KVM_CAP_XSAVE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa4, struct kvm_xsave): 0x9000aea4 on x86" },
	{ "Parameter", "pointer to struct kvm_xsave" },
	{ "Copied", "region is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave);" },
};
static const struct fact_number f113_numbers[] = {
	{ 0x9000aea4, "x86" },
};
static const struct fact_pair f113_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "since 5.17, the vcpu has components that do not fit into region" },
};
static const char *const f113_see[] = { "kvm_xsave", };

static const struct fact_pair f114_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 3.19" },
	{ "Architectures", "ia64; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x9a, void *)" },
	{ "Parameter", "pointer to void *" },
	{ "Copied", "all of it is read" },
	{ "Buffer", "stack points to a buffer that the kernel writes: sizeof(kvm_ia64_vcpu_stack) bytes" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vcpu_ia64_vcpu_get_stack(struct kvmabi_vcpu *vcpu, void *const *stack);" },
};
static const struct fact_number f114_numbers[] = {
	{ 0x8008ae9a, "x86_64, ia64, s390" },
	{ 0x8004ae9a, "i386" },
	{ 0x4008ae9a, "ppc64" },
	{ 0x4004ae9a, "ppc32" },
};
static const struct fact_pair f114_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the pointer cannot be read or the struct not written" },
};

static const struct fact_pair f115_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 3.19" },
	{ "Architectures", "ia64; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9b, void *)" },
	{ "Parameter", "pointer to void *" },
	{ "Copied", "all of it is read" },
	{ "Buffer", "stack points to a buffer that the kernel reads: sizeof(kvm_ia64_vcpu_stack) bytes" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_ia64_vcpu_set_stack(struct kvmabi_vcpu *vcpu, void *const *stack);" },
};
static const struct fact_number f115_numbers[] = {
	{ 0x4008ae9b, "x86_64, ia64, s390" },
	{ 0x4004ae9b, "i386" },
	{ 0x8008ae9b, "ppc64" },
	{ 0x8004ae9b, "ppc32" },
};
static const struct fact_pair f115_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the pointer or the struct cannot be read" },
};

static const struct fact_pair f116_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_PPC_UNSET_IRQ and KVM_CAP_PPC_IRQ_LEVEL" },
	{ "Architectures", "x86 and powerpc; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x86, struct kvm_interrupt): 0x4004ae86; 0x8004ae86 on powerpc" },
	{ "Parameter", "pointer to struct kvm_interrupt" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt);" },
};
static const struct fact_number f116_numbers[] = {
	{ 0x4004ae86, "x86, ia64, s390" },
	{ 0x8004ae86, "powerpc" },
};
static const struct fact_rule f116_rules[] = {
	{ "KVM_INTERRUPT.vector", "on x86: irq is below KVM_NR_INTERRUPTS", "EINVAL" },
	{ "KVM_INTERRUPT.chip", "on x86: the VM has no interrupt controller in the kernel (the interrupt controller in the kernel injects by itself)", "ENXIO" },
};
static const struct fact_pair f116_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EEXIST", "x86, without the PICs in the kernel: a vector that was given before waits still" },
};
static const struct fact_erratum f116_errata[] = {
	{ "B25", "rules", "nothing of errors", "on x86 a vector of 256 or more is EINVAL, and an interrupt controller in the kernel is ENXIO; powerpc's values are -1U, -2U and -3U", "handler 2.6.39, header 2.6.39, live 6.18" },
};
static const char *const f116_see[] = { "kvm_interrupt", };

static const struct fact_pair f117_pairs[] = {
	{ "Capability", "KVM_CAP_IOEVENTFD" },
	{ "Architectures", "x86; ia64, powerpc, s390: refused with ENOSYS" },
	{ "Number", "_IOW(KVMIO, 0x79, struct kvm_ioeventfd): 0x4040ae79; 0x8040ae79 on powerpc" },
	{ "Parameter", "pointer to struct kvm_ioeventfd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd);" },
};
static const struct fact_number f117_numbers[] = {
	{ 0x4040ae79, "x86, ia64, s390" },
	{ 0x8040ae79, "powerpc" },
};
static const struct fact_rule f117_rules[] = {
	{ "KVM_IOEVENTFD.length", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: len is 1, 2, 4 or 8 (before Linux 3.16)", "EINVAL" },
	{ "KVM_IOEVENTFD.wrap", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: addr + len does not wrap around", "EINVAL" },
	{ "KVM_IOEVENTFD.flags", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: flags has no bits but KVM_IOEVENTFD_FLAG_DATAMATCH, KVM_IOEVENTFD_FLAG_PIO and KVM_IOEVENTFD_FLAG_DEASSIGN", "EINVAL" },
};
static const struct fact_pair f117_errors[] = {
	{ "EBADF", "fd is not open" },
	{ "EINVAL", "fd is no eventfd; or, on later kernels, len is zero and KVM_IOEVENTFD_FLAG_DATAMATCH is set" },
	{ "EEXIST", "such a write signals an eventfd already" },
	{ "ENOENT", "there is nothing like this to be ended" },
	{ "ENOSPC", "the VM watches as many addresses as it may" },
	{ "ENOMEM", "no memory for it" },
};
static const char *const f117_see[] = { "kvm_ioeventfd", };

static const struct fact_pair f118_pairs[] = {
	{ "Capability", "KVM_CAP_IRQFD" },
	{ "Architectures", "x86; ia64, powerpc, s390: refused with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x76, struct kvm_irqfd): 0x4020ae76; 0x8020ae76 on powerpc" },
	{ "Parameter", "pointer to struct kvm_irqfd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd);" },
};
static const struct fact_number f118_numbers[] = {
	{ 0x4020ae76, "x86, ia64, s390" },
	{ 0x8020ae76, "powerpc" },
};
static const struct fact_pair f118_errors[] = {
	{ "EBADF", "fd is not open" },
	{ "EINVAL", "fd or resamplefd is no eventfd; or, on later kernels, the VM has no interrupt controller in the kernel" },
	{ "EAGAIN", "arm64: the interrupt controller is not ready yet" },
	{ "EBUSY", "the eventfd serves another GSI, or this one, already" },
	{ "ENOMEM", "no memory for the pair" },
};
static const char *const f118_see[] = { "kvm_irqfd", };

static const struct fact_pair f119_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x61, struct kvm_irq_level): 0x4008ae61; 0x8008ae61 on powerpc" },
	{ "Parameter", "pointer to struct kvm_irq_level" },
	{ "Copied", "irq and level are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level);" },
};
static const struct fact_number f119_numbers[] = {
	{ 0x4008ae61, "x86, ia64, s390" },
	{ 0x8008ae61, "powerpc" },
};
static const struct fact_rule f119_rules[] = {
	{ "KVM_IRQ_LINE.irqchip", "the VM has an interrupt controller in the kernel (before Linux 4.4)", "ENXIO" },
};
static const struct fact_erratum f119_errata[] = {
	{ "A11", "encodes", "not whether the struct goes in or out", "the number says _IOW, and the struct is only read", "header 2.6.39, handler 2.6.39" },
};
static const char *const f119_see[] = { "kvm_irq_level", };

static const struct fact_pair f120_pairs[] = {
	{ "Capability", "KVM_CAP_IRQ_INJECT_STATUS" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x67, struct kvm_irq_level): 0xc008ae67" },
	{ "Parameter", "pointer to struct kvm_irq_level" },
	{ "Copied", "irq and level are read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level);" },
};
static const struct fact_number f120_numbers[] = {
	{ 0xc008ae67, "x86, ia64, powerpc, s390" },
};
static const struct fact_rule f120_rules[] = {
	{ "KVM_IRQ_LINE_STATUS.irqchip", "the VM has an interrupt controller in the kernel (before Linux 4.4)", "ENXIO" },
};
static const struct fact_pair f120_errors[] = {
	{ "EFAULT", "the struct cannot be reached; if only the answer cannot be written, the level is set all the same" },
};
static const char *const f120_see[] = { "kvm_irq_level", };

static const struct fact_pair f121_pairs[] = {
	{ "Capability", "KVM_CAP_USER_NMI" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x9a): 0xae9a; 0x2000ae9a on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f121_numbers[] = {
	{ 0xae9a, "x86, ia64, s390" },
	{ 0x2000ae9a, "powerpc" },
};

static const struct fact_pair f122_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_GET_PVINFO" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa1, struct kvm_ppc_pvinfo): 0x4080aea1; 0x8080aea1 on powerpc" },
	{ "Parameter", "pointer to struct kvm_ppc_pvinfo" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads it, as _IOW does of an argument; in truth the kernel writes it." },
	{ "In C", "int kvmabi_vm_ppc_get_pvinfo(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo);" },
};
static const struct fact_number f122_numbers[] = {
	{ 0x4080aea1, "x86, ia64, s390" },
	{ 0x8080aea1, "powerpc" },
};
static const struct fact_erratum f122_errata[] = {
	{ "A7", "encodes", "the struct goes out", "so it does, but the number says _IOW. With _IOR it would be that of KVM_GET_DEBUGREGS, but for powerpc, where the directions are encoded the other way round.", "header 2.6.39, handler 2.6.39, computed" },
};
static const char *const f122_see[] = { "kvm_ppc_pvinfo", };

static const struct fact_pair f123_pairs[] = {
	{ "Capability", "KVM_CAP_COALESCED_MMIO" },
	{ "Architectures", "x86, ia64 and powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x67, struct kvm_coalesced_mmio_zone): 0x4010ae67; 0x8010ae67 on powerpc" },
	{ "Parameter", "pointer to struct kvm_coalesced_mmio_zone" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);" },
};
static const struct fact_number f123_numbers[] = {
	{ 0x4010ae67, "x86, ia64, s390" },
	{ 0x8010ae67, "powerpc" },
};
static const struct fact_pair f123_errors[] = {
	{ "ENOBUFS", "the VM has as many zones as it may have" },
	{ "ENOSPC", "later kernels: the VM has as many zones and other watched addresses as it may have" },
	{ "ENXIO", "the VM has no ring" },
};
static const char *const f123_see[] = { "kvm_coalesced_mmio_zone", };

static const struct fact_pair f124_pairs[] = {
	{ "Capability", "KVM_CAP_REINJECT_CONTROL" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x71): 0xae71; 0x2000ae71 on powerpc" },
	{ "Parameter", "pointer to struct kvm_reinject_control" },
	{ "Copied", "pit_reinject is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that there is no argument; the call takes a pointer all the same." },
	{ "In C", "int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control);" },
};
static const struct fact_number f124_numbers[] = {
	{ 0xae71, "x86, ia64, s390" },
	{ 0x2000ae71, "powerpc" },
};
static const struct fact_rule f124_rules[] = {
	{ "KVM_REINJECT_CONTROL.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f124_see[] = { "kvm_reinject_control", };

static const struct fact_pair f125_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x80): 0xae80; 0x2000ae80 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "On `EINTR`", "stop and look: the call is not to be repeated blindly" },
	{ "Effect", "sets vcpu.ran: KVM_RUN was called on this vcpu" },
	{ "In C", "int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f125_numbers[] = {
	{ 0xae80, "x86, ia64, s390" },
	{ 0x2000ae80, "powerpc" },
};
static const struct fact_rule f125_rules[] = {
	{ "KVM_RUN.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_pair f125_errors[] = {
	{ "EINTR", "a signal is pending that is not blocked, and exit_reason is KVM_EXIT_INTR; on old x86 kernels also when the interrupt window that request_interrupt_window asked for is open; on later ones when immediate_exit of kvm_run is set" },
	{ "EAGAIN", "the vcpu had not been started by another processor (KVM_MP_STATE_UNINITIALIZED); it waited, and may be run again" },
	{ "EINVAL", "cr8 of kvm_run has bits that the register does not have (x86 without an interrupt controller in the kernel)" },
	{ "ENOMEM", "no memory for the processor state that has to be kept" },
	{ "EFAULT", "memory of the guest, or of the caller, that the kernel needs for running cannot be reached; where KVM_CAP_MEMORY_FAULT_INFO is reported exit_reason may be KVM_EXIT_MEMORY_FAULT, and kvm_run tells which memory" },
	{ "EHWPOISON", "later kernels: the memory that the guest needs is broken" },
};
static const struct fact_erratum f125_errata[] = {
	{ "B28", "errors", "EINTR is the only error", "EAGAIN, EINVAL, ENOMEM and EFAULT exist too; on EINTR exit_reason is KVM_EXIT_INTR, which the document lacks", "handler 2.6.39" },
};

static const struct fact_pair f126_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x06): 0xae06; 0x2000ae06 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_s390_enable_sie(struct kvmabi_system *system);" },
};
static const struct fact_number f126_numbers[] = {
	{ 0xae06, "x86, ia64, s390" },
	{ 0x2000ae06, "powerpc" },
};
static const struct fact_pair f126_errors[] = {
	{ "EINVAL", "the process has more than one thread, or its address space cannot be converted" },
	{ "ENOMEM", "the kernel has no memory for the new page tables" },
};

static const struct fact_pair f127_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x97): 0xae97; 0x2000ae97 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f127_numbers[] = {
	{ 0xae97, "x86, ia64, s390" },
	{ 0x2000ae97, "powerpc" },
};

static const struct fact_pair f128_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with ENOTTY or EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x94, struct kvm_s390_interrupt): 0x4010ae94; 0x8010ae94 on powerpc" },
	{ "Parameter", "pointer to struct kvm_s390_interrupt" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_s390_interrupt(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt);" },
	{ "In C", "int kvmabi_vcpu_s390_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt);" },
};
static const struct fact_number f128_numbers[] = {
	{ 0x4010ae94, "x86, ia64, s390" },
	{ 0x8010ae94, "powerpc" },
};
static const struct fact_pair f128_errors[] = {
	{ "EINVAL", "the type is unknown or belongs to the other fd; or the code of a program interruption has more than 16 bits" },
	{ "ENOMEM", "no memory for the interrupt" },
};
static const char *const f128_see[] = { "kvm_s390_interrupt", };

static const struct fact_pair f129_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x96, struct kvm_s390_psw): 0x4010ae96; 0x8010ae96 on powerpc" },
	{ "Parameter", "pointer to struct kvm_s390_psw" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_set_initial_psw(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw);" },
};
static const struct fact_number f129_numbers[] = {
	{ 0x4010ae96, "x86, ia64, s390" },
	{ 0x8010ae96, "powerpc" },
};
static const struct fact_pair f129_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EBUSY", "the vcpu is not stopped" },
};
static const char *const f129_see[] = { "kvm_s390_psw", };

static const struct fact_pair f130_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x95, unsigned long)" },
	{ "Parameter", "unsigned long addr, by value" },
	{ "Returns", "0" },
	{ "Note", "The number says unsigned long; the kernel does not follow the argument as a pointer." },
	{ "In C", "int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr);" },
};
static const struct fact_number f130_numbers[] = {
	{ 0x4008ae95, "x86_64, ia64, s390" },
	{ 0x4004ae95, "i386" },
	{ 0x8008ae95, "ppc64" },
	{ 0x8004ae95, "ppc32" },
};
static const struct fact_pair f130_errors[] = {
	{ "EFAULT", "the guest has no memory there" },
};

static const struct fact_pair f131_pairs[] = {
	{ "Capability", "KVM_CAP_SET_BOOT_CPU_ID" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x78): 0xae78; 0x2000ae78 on powerpc" },
	{ "Parameter", "unsigned long vcpu_id, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id);" },
};
static const struct fact_number f131_numbers[] = {
	{ 0xae78, "x86, ia64, s390" },
	{ 0x2000ae78, "powerpc" },
};
static const struct fact_rule f131_rules[] = {
	{ "KVM_SET_BOOT_CPU_ID.early", "the VM has no vcpu yet", "EBUSY" },
};
static const struct fact_pair f131_errors[] = {
	{ "EINVAL", "later kernels: no vcpu can have this id" },
};
static const struct fact_erratum f131_errata[] = {
	{ "B23", "rules.early", "nothing of errors, and nothing of when the call may be made", "EBUSY as soon as the VM has a vcpu", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f132_pairs[] = {
	{ "Capability", "KVM_CAP_ADJUST_CLOCK" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x7b, struct kvm_clock_data): 0x4030ae7b; 0x8030ae7b on powerpc" },
	{ "Parameter", "pointer to struct kvm_clock_data" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data);" },
};
static const struct fact_number f132_numbers[] = {
	{ 0x4030ae7b, "x86, ia64, s390" },
	{ 0x8030ae7b, "powerpc" },
};
static const struct fact_rule f132_rules[] = {
	{ "KVM_SET_CLOCK.flags", "flags is 0 (before Linux 5.16)", "EINVAL" },
};
static const char *const f132_see[] = { "kvm_clock_data", };

static const struct fact_pair f133_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8a, struct kvm_cpuid): 0x4008ae8a on x86" },
	{ "Parameter", "pointer to struct kvm_cpuid" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (80), more: E2BIG" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid);" },
};
static const struct fact_number f133_numbers[] = {
	{ 0x4008ae8a, "x86" },
};
static const struct fact_rule f133_rules[] = {
	{ "KVM_SET_CPUID.array", "nent is at most limit.cpuid_entries (80)", "E2BIG" },
};
static const struct fact_pair f133_errors[] = {
	{ "ENOMEM", "no memory for the entries" },
	{ "EFAULT", "the struct or entries cannot be read" },
	{ "EINVAL", "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};
static const char *const f133_see[] = { "kvm_cpuid", };

static const struct fact_pair f134_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x90, struct kvm_cpuid2): 0x4008ae90 on x86" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (80), more: E2BIG" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f134_numbers[] = {
	{ 0x4008ae90, "x86" },
};
static const struct fact_rule f134_rules[] = {
	{ "KVM_SET_CPUID2.array", "nent is at most limit.cpuid_entries (80)", "E2BIG" },
};
static const struct fact_pair f134_errors[] = {
	{ "ENOMEM", "no memory for the entries" },
	{ "EFAULT", "the struct or entries cannot be read" },
	{ "EINVAL", "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};
static const char *const f134_see[] = { "kvm_cpuid2", };

static const struct fact_pair f135_pairs[] = {
	{ "Capability", "KVM_CAP_DEBUGREGS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa2, struct kvm_debugregs): 0x4080aea2 on x86" },
	{ "Parameter", "pointer to struct kvm_debugregs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs);" },
};
static const struct fact_number f135_numbers[] = {
	{ 0x4080aea2, "x86" },
};
static const struct fact_rule f135_rules[] = {
	{ "KVM_SET_DEBUGREGS.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f135_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f135_see[] = { "kvm_debugregs", };

static const struct fact_pair f136_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: refused with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8d, struct kvm_fpu)" },
	{ "Parameter", "pointer to struct kvm_fpu" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu);" },
};
static const struct fact_number f136_numbers[] = {
	{ 0x41a0ae8d, "x86" },
	{ 0x4000ae8d, "ia64" },
	{ 0x8100ae8d, "powerpc" },
	{ 0x4088ae8d, "s390" },
};
static const struct fact_pair f136_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f136_see[] = { "kvm_fpu", };

static const struct fact_pair f137_pairs[] = {
	{ "Capability", "KVM_CAP_IRQ_ROUTING" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x6a, struct kvm_irq_routing): 0x4008ae6a on x86, ia64" },
	{ "Parameter", "pointer to struct kvm_irq_routing" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nr elements; at most limit.irq_routes (1024), more: EINVAL" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing);" },
};
static const struct fact_number f137_numbers[] = {
	{ 0x4008ae6a, "x86, ia64" },
};
static const struct fact_rule f137_rules[] = {
	{ "KVM_SET_GSI_ROUTING.array", "nr is at most limit.irq_routes (1024)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.room", "nr is below limit.irq_routes (1024) (the last entry cannot be used; before Linux 4.8)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.flags", "flags is 0", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.gsi", "every entries[].gsi is below limit.irq_routes (1024)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.entry_flags", "every entries[].flags is 0 (before Linux 4.8)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.type", "every entries[].type is KVM_IRQ_ROUTING_IRQCHIP or KVM_IRQ_ROUTING_MSI", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.chip", "if entries[].type is KVM_IRQ_ROUTING_IRQCHIP: every entries[].u.irqchip.irqchip is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f137_errors[] = {
	{ "EINVAL", "the arch has no routes of this type; or the interrupt controller has no such pin; or a GSI has two routes to the same interrupt controller, or a route to a message and another one" },
	{ "ENOMEM", "no memory for the table; on the first kernels also if nr is zero" },
};
static const char *const f137_see[] = { "kvm_irq_routing", };

static const struct fact_pair f138_pairs[] = {
	{ "Capability", "KVM_CAP_SET_GUEST_DEBUG, which is never reported; extended by KVM_CAP_X86_ROBUST_SINGLESTEP" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9b, struct kvm_guest_debug)" },
	{ "Parameter", "pointer to struct kvm_guest_debug" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug);" },
};
static const struct fact_number f138_numbers[] = {
	{ 0x4048ae9b, "x86" },
	{ 0x4008ae9b, "ia64, s390" },
	{ 0x8008ae9b, "powerpc" },
};
static const struct fact_pair f138_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EBUSY", "an exception is to be injected and another one is pending" },
	{ "EINVAL", "later kernels: the registers of the guest are hidden (SEV-ES); on arm64, control has a bit that is unknown" },
};
static const char *const f138_see[] = { "kvm_guest_debug", };

static const struct fact_pair f139_pairs[] = {
	{ "Capability", "KVM_CAP_SET_IDENTITY_MAP_ADDR" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x48, __u64): 0x4008ae48; 0x8008ae48 on powerpc" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr);" },
};
static const struct fact_number f139_numbers[] = {
	{ 0x4008ae48, "x86, ia64, s390" },
	{ 0x8008ae48, "powerpc" },
};
static const struct fact_pair f139_errors[] = {
	{ "EFAULT", "the number cannot be read, as when it was passed by value" },
};
static const struct fact_erratum f139_errata[] = {
	{ "A8", "argument", "the parameter is an unsigned long", "it is a pointer to a 64-bit number. By value it gives EFAULT, and a number made for a long is wrong where longs have 32 bits.", "header 2.6.39, handler 2.6.39, live 6.18" },
};

static const struct fact_pair f140_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86 and ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x63, struct kvm_irqchip): 0x8208ae63; 0x4208ae63 on powerpc" },
	{ "Parameter", "pointer to struct kvm_irqchip" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip);" },
};
static const struct fact_number f140_numbers[] = {
	{ 0x8208ae63, "x86, ia64, s390" },
	{ 0x4208ae63, "powerpc" },
};
static const struct fact_rule f140_rules[] = {
	{ "KVM_SET_IRQCHIP.irqchip", "the VM has an interrupt controller in the kernel", "ENXIO" },
	{ "KVM_SET_IRQCHIP.chip", "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
	{ "KVM_SET_IRQCHIP.iosapic", "on ia64: chip_id is KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f140_errors[] = {
	{ "ENOMEM", "no memory for a copy of the struct" },
};
static const struct fact_erratum f140_errata[] = {
	{ "A5", "encodes", "the struct goes in", "so it does, but the number says _IOR; it has been wrong from the beginning and is kept", "header 2.6.39, handler 2.6.39" },
};
static const char *const f140_see[] = { "kvm_irqchip", };

static const struct fact_pair f141_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8f, struct kvm_lapic_state): 0x4400ae8f on x86" },
	{ "Parameter", "pointer to struct kvm_lapic_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state);" },
};
static const struct fact_number f141_numbers[] = {
	{ 0x4400ae8f, "x86" },
};
static const struct fact_rule f141_rules[] = {
	{ "KVM_SET_LAPIC.chip", "the VM has an interrupt controller in the kernel (without it the vcpu was made without a local APIC; before Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f141_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the vcpu was made before the interrupt controller; newer kernels also refuse an APIC id that is not the vcpu's in x2APIC mode" },
};
static const char *const f141_see[] = { "kvm_lapic_state", };

static const struct fact_pair f142_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "all refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x43, struct kvm_memory_alias): 0x4020ae43 on x86" },
	{ "Parameter", "pointer to struct kvm_memory_alias" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_vm_set_memory_alias(struct kvmabi_vm *vm, const struct kvm_memory_alias *memory_alias);" },
};
static const struct fact_number f142_numbers[] = {
	{ 0x4020ae43, "x86" },
};
static const char *const f142_see[] = { "kvm_memory_alias", };

static const struct fact_pair f143_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "ia64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x40, struct kvm_memory_region): 0x4018ae40; 0x8018ae40 on powerpc" },
	{ "Parameter", "pointer to struct kvm_memory_region" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.slots(slot): the memory slots" },
	{ "In C", "int kvmabi_vm_set_memory_region(struct kvmabi_vm *vm, const struct kvm_memory_region *memory_region);" },
};
static const struct fact_number f143_numbers[] = {
	{ 0x4018ae40, "x86, ia64, s390" },
	{ 0x8018ae40, "powerpc" },
};
static const struct fact_rule f143_rules[] = {
	{ "KVM_SET_MEMORY_REGION.slot", "slot is below limit.memslots (32)", "EINVAL" },
	{ "KVM_SET_MEMORY_REGION.page", "memory_size and guest_phys_addr are multiples of the page size", "EINVAL" },
	{ "KVM_SET_MEMORY_REGION.wrap", "guest_phys_addr + memory_size does not wrap around", "EINVAL" },
	{ "KVM_SET_MEMORY_REGION.resize", "the slot is new, is deleted, or keeps its size", "EINVAL" },
	{ "KVM_SET_MEMORY_REGION.overlap", "the range touches no other slot's", "EEXIST" },
};
static const struct fact_erratum f143_errata[] = {
	{ "B12", "archs", "all archs have had it, and it has been removed", "ia64 implements it up to and including Linux 3.1; the others answer ENOTTY", "handler 2.6.39" },
};
static const char *const f143_see[] = { "kvm_memory_region", };

static const struct fact_pair f144_pairs[] = {
	{ "Capability", "KVM_CAP_MP_STATE" },
	{ "Architectures", "x86 and ia64; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x99, struct kvm_mp_state): 0x4004ae99; 0x8004ae99 on powerpc" },
	{ "Parameter", "pointer to struct kvm_mp_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state);" },
};
static const struct fact_number f144_numbers[] = {
	{ 0x4004ae99, "x86, ia64, s390" },
	{ 0x8004ae99, "powerpc" },
};
static const struct fact_pair f144_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer x86 kernels refuse states that they do not know, and all but KVM_MP_STATE_RUNNABLE for a vcpu without a local APIC in the kernel; other arches refuse the states that are not theirs" },
};
static const char *const f144_see[] = { "kvm_mp_state", };

static const struct fact_pair f145_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x89, struct kvm_msrs): 0x4008ae89 on x86" },
	{ "Parameter", "pointer to struct kvm_msrs" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nmsrs elements; at most limit.msrs (255), more: E2BIG" },
	{ "Returns", "how many of nmsrs were done; fewer: the MSR at this place of entries was refused, and none from it on was written" },
	{ "In C", "int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs);" },
};
static const struct fact_number f145_numbers[] = {
	{ 0x4008ae89, "x86" },
};
static const struct fact_rule f145_rules[] = {
	{ "KVM_SET_MSRS.array", "nmsrs is at most limit.msrs (255)", "E2BIG" },
};
static const struct fact_pair f145_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct or entries cannot be read" },
};
static const char *const f145_see[] = { "kvm_msrs", };

static const struct fact_pair f146_pairs[] = {
	{ "Capability", "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x44): 0xae44; 0x2000ae44 on powerpc" },
	{ "Parameter", "unsigned long nr_mmu_pages, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages);" },
};
static const struct fact_number f146_numbers[] = {
	{ 0xae44, "x86, ia64, s390" },
	{ 0x2000ae44, "powerpc" },
};
static const struct fact_rule f146_rules[] = {
	{ "KVM_SET_NR_MMU_PAGES.least", "nr_mmu_pages is at least 64", "EINVAL" },
};

static const struct fact_pair f147_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x66, struct kvm_pit_state): 0x8048ae66 on x86" },
	{ "Parameter", "pointer to struct kvm_pit_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state);" },
};
static const struct fact_number f147_numbers[] = {
	{ 0x8048ae66, "x86" },
};
static const struct fact_rule f147_rules[] = {
	{ "KVM_SET_PIT.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f147_see[] = { "kvm_pit_state", };

static const struct fact_pair f148_pairs[] = {
	{ "Capability", "KVM_CAP_PIT_STATE2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa0, struct kvm_pit_state2): 0x4070aea0 on x86" },
	{ "Parameter", "pointer to struct kvm_pit_state2" },
	{ "Copied", "channels and flags are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2);" },
};
static const struct fact_number f148_numbers[] = {
	{ 0x4070aea0, "x86" },
};
static const struct fact_rule f148_rules[] = {
	{ "KVM_SET_PIT2.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f148_see[] = { "kvm_pit_state2", };

static const struct fact_pair f149_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x82, struct kvm_regs)" },
	{ "Parameter", "pointer to struct kvm_regs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs);" },
};
static const struct fact_number f149_numbers[] = {
	{ 0x4090ae82, "x86" },
	{ 0x6ab0ae82, "ia64" },
	{ 0x8188ae82, "powerpc" },
	{ 0x4080ae82, "s390" },
};
static const struct fact_pair f149_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f149_see[] = { "kvm_regs", };

static const struct fact_pair f150_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x8b, struct kvm_signal_mask): 0x4004ae8b; 0x8004ae8b on powerpc" },
	{ "Parameter", "pointer to struct kvm_signal_mask, or null: the thread's own mask holds during KVM_RUN again" },
	{ "Copied", "all of it is read" },
	{ "Array", "sigset has len elements; len must be limit.sigset (8)" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask);" },
};
static const struct fact_number f150_numbers[] = {
	{ 0x4004ae8b, "x86, ia64, s390" },
	{ 0x8004ae8b, "powerpc" },
};
static const struct fact_rule f150_rules[] = {
	{ "KVM_SET_SIGNAL_MASK.array", "len is limit.sigset (8)", "EINVAL" },
};
static const struct fact_pair f150_errors[] = {
	{ "EFAULT", "the struct or sigset cannot be read" },
};
static const struct fact_erratum f150_errata[] = {
	{ "B7", "archs", "x86 has the call", "the code belongs to no arch, so all have it", "handler 2.6.39" },
	{ "B18", "argument", "nothing of len, nor of a null pointer", "len has to be the size of the kernel's signal set (8 on 64-bit machines; the C library's 128 is EINVAL), and a null pointer takes the mask away", "handler 2.6.39, live 6.18" },
};
static const char *const f150_see[] = { "kvm_signal_mask", };

static const struct fact_pair f151_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: book3s has it, booke refuses it with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x84, struct kvm_sregs)" },
	{ "Parameter", "pointer to struct kvm_sregs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs);" },
};
static const struct fact_number f151_numbers[] = {
	{ 0x4138ae84, "x86" },
	{ 0x4000ae84, "ia64" },
	{ 0x84d0ae84, "powerpc" },
	{ 0x40c0ae84, "s390" },
};
static const struct fact_pair f151_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer x86 kernels refuse control registers, EFER or an APIC base that contradict each other or the CPUID entries" },
};
static const char *const f151_see[] = { "kvm_sregs", };

static const struct fact_pair f152_pairs[] = {
	{ "Capability", "KVM_CAP_SET_TSS_ADDR" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x47): 0xae47; 0x2000ae47 on powerpc" },
	{ "Parameter", "unsigned long tss_address, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address);" },
};
static const struct fact_number f152_numbers[] = {
	{ 0xae47, "x86, ia64, s390" },
	{ 0x2000ae47, "powerpc" },
};
static const struct fact_rule f152_rules[] = {
	{ "KVM_SET_TSS_ADDR.below_4g", "tss_address is at most 0xffffd000 (all three pages have to be within the first 4 GB)", "EPERM" },
};
static const struct fact_pair f152_errors[] = {
	{ "EINVAL", "the address is not that of a page (Intel)" },
	{ "EEXIST", "the pages overlap a memory slot (Intel)" },
	{ "ENOMEM", "no memory for the pages (Intel)" },
};
static const struct fact_erratum f152_errata[] = {
	{ "A9", "argument", "the parameter is an unsigned long, in the words that KVM_SET_IDENTITY_MAP_ADDR has too", "here and at KVM_SET_BOOT_CPU_ID it is passed by value, and the number says _IO; there a pointer is passed", "header 2.6.39, handler 2.6.39" },
	{ "B22", "rules.below_4g", "nothing of errors", "if the address is too high the kernel returns -1, which is EPERM; later kernels return EINVAL", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f153_pairs[] = {
	{ "Capability", "KVM_CAP_USER_MEMORY; extended by KVM_CAP_SYNC_MMU" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x46, struct kvm_userspace_memory_region): 0x4020ae46; 0x8020ae46 on powerpc" },
	{ "Parameter", "pointer to struct kvm_userspace_memory_region" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.slots(slot): the memory slots" },
	{ "In C", "int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region *userspace_memory_region);" },
};
static const struct fact_number f153_numbers[] = {
	{ 0x4020ae46, "x86, ia64, s390" },
	{ 0x8020ae46, "powerpc" },
};
static const struct fact_rule f153_rules[] = {
	{ "KVM_SET_USER_MEMORY_REGION.slot", "slot is below limit.memslots (32) (from Linux 4.2 on the upper half of slot is the number of an address space, the lower half the slot's; before Linux 4.2)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.page", "memory_size, guest_phys_addr and userspace_addr are multiples of the page size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.wrap", "guest_phys_addr + memory_size does not wrap around", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.resize", "the slot is new, is deleted, or keeps its size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.overlap", "the range touches no other slot's (kernels of 2.6.39 refuse even to delete a slot if guest_phys_addr is inside of another one)", "EEXIST" },
};
static const struct fact_pair f153_errors[] = {
	{ "EINVAL", "the number of the slot, or of its address space, is too large; the slot would have more pages than KVM can count; on s390, the slot or its guest address is not zero; later kernels: userspace_addr is no address of user space or is to change, or the slot to be deleted does not exist" },
	{ "ENOMEM", "no memory for the slot's tables" },
};
static const struct fact_erratum f153_errata[] = {
	{ "B3", "capability", "KVM_CAP_USER_MEM", "there is no such constant; it is KVM_CAP_USER_MEMORY, as the document has it at KVM_CREATE_VM", "header 2.6.39" },
	{ "B21", "rules", "nothing of errors, of how a slot is deleted, and of how many slots there may be", "EEXIST for slots that would overlap, EINVAL for what is not aligned to pages or would resize a slot; a memory_size of zero deletes; KVM_CAP_NR_MEMSLOTS tells how many slots there may be", "handler 2.6.39, live 6.18" },
};
static const char *const f153_see[] = { "kvm_userspace_memory_region", };

static const struct fact_pair f154_pairs[] = {
	{ "Capability", "KVM_CAP_VAPIC" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x93, struct kvm_vapic_addr): 0x4008ae93; 0x8008ae93 on powerpc" },
	{ "Parameter", "pointer to struct kvm_vapic_addr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr);" },
};
static const struct fact_number f154_numbers[] = {
	{ 0x4008ae93, "x86, ia64, s390" },
	{ 0x8008ae93, "powerpc" },
};
static const struct fact_rule f154_rules[] = {
	{ "KVM_SET_VAPIC_ADDR.chip", "the VM has an interrupt controller in the kernel (only a local APIC in the kernel can share its priority; before Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f154_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer kernels refuse an address without memory behind it" },
};
static const char *const f154_see[] = { "kvm_vapic_addr", };

static const struct fact_pair f155_pairs[] = {
	{ "Capability", "KVM_CAP_VCPU_EVENTS; extended by KVM_CAP_INTR_SHADOW" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa0, struct kvm_vcpu_events): 0x4040aea0 on x86" },
	{ "Parameter", "pointer to struct kvm_vcpu_events" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events);" },
};
static const struct fact_number f155_numbers[] = {
	{ 0x4040aea0, "x86" },
};
static const struct fact_rule f155_rules[] = {
	{ "KVM_SET_VCPU_EVENTS.flags", "flags has no bits but KVM_VCPUEVENT_VALID_NMI_PENDING, KVM_VCPUEVENT_VALID_SIPI_VECTOR and KVM_VCPUEVENT_VALID_SHADOW", "EINVAL" },
};
static const struct fact_pair f155_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "a bit of flags needs a capability that was not enabled, or smi contradicts the vcpu's state (newer kernels)" },
};
static const char *const f155_see[] = { "kvm_vcpu_events", };

static const struct fact_pair f156_pairs[] = {
	{ "Capability", "KVM_CAP_XCRS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa7, struct kvm_xcrs): 0x4188aea7 on x86" },
	{ "Parameter", "pointer to struct kvm_xcrs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs);" },
};
static const struct fact_number f156_numbers[] = {
	{ 0x4188aea7, "x86" },
};
static const struct fact_rule f156_rules[] = {
	{ "KVM_SET_XCRS.count", "nr_xcrs is at most KVM_MAX_XCRS", "EINVAL" },
	{ "KVM_SET_XCRS.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f156_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the host has no XSAVE, or XCR0 lacks x87, has AVX without SSE or has what the host lacks; old kernels refuse it also while the guest runs unprivileged code" },
};
static const char *const f156_see[] = { "kvm_xcrs", };

static const struct fact_pair f157_pairs[] = {
	{ "Capability", "KVM_CAP_XSAVE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa5, struct kvm_xsave): 0x5000aea5 on x86" },
	{ "Parameter", "pointer to struct kvm_xsave" },
	{ "Copied", "region is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave);" },
};
static const struct fact_number f157_numbers[] = {
	{ 0x5000aea5, "x86" },
};
static const struct fact_pair f157_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the header of region names components that the host lacks (newer kernels), or any beyond x87 and SSE on a host without XSAVE" },
};
static const char *const f157_see[] = { "kvm_xsave", };

static const struct fact_pair f158_pairs[] = {
	{ "Capability", "KVM_CAP_VAPIC" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x92, struct kvm_tpr_access_ctl): 0xc028ae92" },
	{ "Parameter", "pointer to struct kvm_tpr_access_ctl" },
	{ "Copied", "enabled and flags are read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl);" },
};
static const struct fact_number f158_numbers[] = {
	{ 0xc028ae92, "x86, ia64, powerpc, s390" },
};
static const struct fact_rule f158_rules[] = {
	{ "KVM_TPR_ACCESS_REPORTING.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f158_errors[] = {
	{ "EFAULT", "the struct cannot be read or written" },
};
static const char *const f158_see[] = { "kvm_tpr_access_ctl", };

static const struct fact_pair f159_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86, ia64, powerpc, s390: refused with EOPNOTSUPP" },
	{ "Number", "_IO(KVMIO, 0x08), also called __KVM_DEPRECATED_MAIN_0x08: 0xae08; 0x2000ae08 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_system_trace_disable(struct kvmabi_system *system);" },
};
static const struct fact_number f159_numbers[] = {
	{ 0xae08, "x86, ia64, s390" },
	{ 0x2000ae08, "powerpc" },
};

static const struct fact_pair f160_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86, ia64, powerpc, s390: refused with EOPNOTSUPP" },
	{ "Number", "_IOW(KVMIO, 0x06, struct kvm_user_trace_setup), also called __KVM_DEPRECATED_MAIN_W_0x06: 0x4008ae06; 0x8008ae06 on powerpc" },
	{ "Parameter", "pointer to struct kvm_user_trace_setup" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_system_trace_enable(struct kvmabi_system *system, const struct kvm_user_trace_setup *user_trace_setup);" },
};
static const struct fact_number f160_numbers[] = {
	{ 0x4008ae06, "x86, ia64, s390" },
	{ 0x8008ae06, "powerpc" },
};
static const char *const f160_see[] = { "kvm_user_trace_setup", };

static const struct fact_pair f161_pairs[] = {
	{ "Capability", "basic" },
	{ "Gone in", "Linux 6.8" },
	{ "Architectures", "x86, ia64, powerpc, s390: refused with EOPNOTSUPP" },
	{ "Number", "_IO(KVMIO, 0x07), also called __KVM_DEPRECATED_MAIN_0x07: 0xae07; 0x2000ae07 on powerpc" },
	{ "Parameter", "none" },
	{ "Returns", "always an error" },
	{ "In C", "int kvmabi_system_trace_pause(struct kvmabi_system *system);" },
};
static const struct fact_number f161_numbers[] = {
	{ 0xae07, "x86, ia64, s390" },
	{ 0x2000ae07, "powerpc" },
};

static const struct fact_pair f162_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; powerpc: book3s does nothing and returns 0, booke has it; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x85, struct kvm_translation): 0xc018ae85" },
	{ "Parameter", "pointer to struct kvm_translation" },
	{ "Copied", "linear_address is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation);" },
};
static const struct fact_number f162_numbers[] = {
	{ 0xc018ae85, "x86, ia64, powerpc, s390" },
};
static const struct fact_pair f162_errors[] = {
	{ "EFAULT", "the struct cannot be read or written" },
};
static const struct fact_erratum f162_errata[] = {
	{ "B11", "archs", "x86 has the call", "powerpc's booke has it too; book3s answers success and fills in nothing", "handler 2.6.39" },
};
static const char *const f162_see[] = { "kvm_translation", };

static const struct fact_pair f163_pairs[] = {
	{ "Capability", "KVM_CAP_COALESCED_MMIO" },
	{ "Architectures", "x86, ia64 and powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x68, struct kvm_coalesced_mmio_zone): 0x4010ae68; 0x8010ae68 on powerpc" },
	{ "Parameter", "pointer to struct kvm_coalesced_mmio_zone" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);" },
};
static const struct fact_number f163_numbers[] = {
	{ 0x4010ae68, "x86, ia64, s390" },
	{ 0x8010ae68, "powerpc" },
};
static const struct fact_pair f163_errors[] = {
	{ "ENXIO", "the VM has no ring" },
};
static const char *const f163_see[] = { "kvm_coalesced_mmio_zone", };

static const struct fact_pair f164_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x9d, __u64): 0x8008ae9d; 0x4008ae9d on powerpc" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap);" },
};
static const struct fact_number f164_numbers[] = {
	{ 0x8008ae9d, "x86, ia64, s390" },
	{ 0x4008ae9d, "powerpc" },
};
static const struct fact_pair f164_errors[] = {
	{ "EFAULT", "the word cannot be written" },
};

static const struct fact_pair f165_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9c, __u64): 0x4008ae9c; 0x8008ae9c on powerpc" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap);" },
};
static const struct fact_number f165_numbers[] = {
	{ 0x4008ae9c, "x86, ia64, s390" },
	{ 0x8008ae9c, "powerpc" },
};
static const struct fact_pair f165_errors[] = {
	{ "EFAULT", "the number cannot be read" },
	{ "EINVAL", "no bank, more banks than the kernel has (with old kernels also exactly as many), or an unknown feature" },
};

static const struct fact_pair f166_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9e, struct kvm_x86_mce): 0x4040ae9e on x86" },
	{ "Parameter", "pointer to struct kvm_x86_mce" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce);" },
};
static const struct fact_number f166_numbers[] = {
	{ 0x4040ae9e, "x86" },
};
static const struct fact_pair f166_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "status lacks its valid bit, or the vcpu was not given such a bank by KVM_X86_SETUP_MCE" },
};
static const char *const f166_see[] = { "kvm_x86_mce", };

static const struct fact_pair f167_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x7a, struct kvm_xen_hvm_config): 0x4038ae7a on x86" },
	{ "Parameter", "pointer to struct kvm_xen_hvm_config" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config);" },
};
static const struct fact_number f167_numbers[] = {
	{ 0x4038ae7a, "x86" },
};
static const struct fact_rule f167_rules[] = {
	{ "KVM_XEN_HVM_CONFIG.flags", "flags is 0 (before Linux 5.12)", "EINVAL" },
};
static const struct fact_pair f167_errors[] = {
	{ "EINVAL", "later kernels: a flag is none that can be enabled, only one that is reported; or KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL is set, and blobs are given too" },
};
static const struct fact_erratum f167_errata[] = {
	{ "B31", "rules.flags", "of some calls that flags must be zero, and nothing of it here, at KVM_SET_CLOCK and at KVM_SET_XCRS", "all of them refuse flags that are not zero with EINVAL", "handler 2.6.39" },
};
static const char *const f167_see[] = { "kvm_xen_hvm_config", };

static const struct fact_pair f168_pairs[] = {
	{ "Size", "8192 bytes" },
};
static const struct fact_field f168_fields[] = {
	{ "0", "char[KVM_CONTEXT_SIZE]", "dummy", "padding, ignored by the kernel" },
	{ "0", "unsigned long", "psr", "processor status register" },
	{ "8", "unsigned long", "pr", "predicate registers" },
	{ "16", "unsigned long", "caller_unat", "the NaT bits of registers that the caller spilled" },
	{ "24", "unsigned long", "pad", "padding, ignored by the kernel" },
	{ "32", "unsigned long[32]", "gr", "static general registers" },
	{ "288", "unsigned long[128]", "ar", "application registers" },
	{ "1312", "unsigned long[8]", "br", "branch registers" },
	{ "1376", "unsigned long[128]", "cr", "control registers" },
	{ "2400", "unsigned long[8]", "rr", "region registers" },
	{ "2464", "unsigned long[8]", "ibr", "instruction breakpoint registers" },
	{ "2528", "unsigned long[8]", "dbr", "data breakpoint registers" },
	{ "2592", "unsigned long[8]", "pkr", "protection key registers" },
	{ "2656", "[struct kvm_fpreg[128]](#struct-kvm_fpreg)", "fr", "floating point registers" },
};

static const struct fact_value f169_values[] = {
	{ "KVM_APIC_REG_SIZE", "0x400", "" },
};

static const struct fact_pair f170_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f170_fields[] = {
	{ "0", "__u32", "assigned_dev_id", "the number that KVM_ASSIGN_PCI_DEVICE gave the device" },
	{ "4", "__u32", "host_irq", "not used: the kernel asks the device" },
	{ "8", "__u32", "guest_irq", "the GSI that the interrupt raises in the guest" },
	{ "12", "__u32", "flags", "flags of kvm_dev_irq_flags" },
	{ "16", "union", "", "" },
	{ "16", "struct", "guest_msi", "not used; gone in Linux 3.1" },
	{ "16", "__u32", "guest_msi.addr_lo", "" },
	{ "20", "__u32", "guest_msi.addr_hi", "" },
	{ "24", "__u32", "guest_msi.data", "" },
	{ "16", "__u32[12]", "reserved", "padding, ignored by the kernel" },
};
static const struct fact_erratum f170_errata[] = {
	{ "B33", "host_irq", "host_irq and guest_msi are members like the others", "the kernel uses neither; from Linux 3.1 on the header lacks guest_msi, and the struct's size is the same", "handler 2.6.39, header 2.6.39" },
};
static const char *const f170_see[] = { "KVM_ASSIGN_DEV_IRQ", "KVM_DEASSIGN_DEV_IRQ", "KVM_ASSIGN_IRQ", };

static const struct fact_pair f171_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f171_fields[] = {
	{ "0", "__u32", "assigned_dev_id", "the number that KVM_ASSIGN_PCI_DEVICE gave the device" },
	{ "4", "__u32", "gsi", "the GSI that the interrupt raises in the guest; zero disables it" },
	{ "8", "__u16", "entry", "index of the entry in the MSI-X table" },
	{ "10", "__u16[3]", "padding", "padding, ignored by the kernel" },
};
static const char *const f171_see[] = { "KVM_ASSIGN_SET_MSIX_ENTRY", };

static const struct fact_pair f172_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f172_fields[] = {
	{ "0", "__u32", "assigned_dev_id", "the number that KVM_ASSIGN_PCI_DEVICE gave the device" },
	{ "4", "__u16", "entry_nr", "how many entries of the MSI-X table are used" },
	{ "6", "__u16", "padding", "padding, ignored by the kernel" },
};
static const char *const f172_see[] = { "KVM_ASSIGN_SET_MSIX_NR", };

static const struct fact_pair f173_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f173_fields[] = {
	{ "0", "__u32", "assigned_dev_id", "the number by which later calls name the device; the caller chooses it" },
	{ "4", "__u32", "busnr", "the device's bus" },
	{ "8", "__u32", "devfn", "the device's slot and function on the bus" },
	{ "12", "__u32", "flags", "flags of kvm_dev_assign_flags" },
	{ "16", "__u32", "segnr", "the device's PCI segment" },
	{ "20", "union", "", "" },
	{ "20", "__u32[11]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f173_see[] = { "KVM_ASSIGN_PCI_DEVICE", "KVM_DEASSIGN_PCI_DEVICE", };

static const struct fact_pair f174_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f174_fields[] = {
	{ "0", "__u32", "enabled", "true: it is set" },
	{ "4", "__u32", "padding", "padding, ignored by the kernel" },
	{ "8", "__u64", "address", "the linear address of the guest where it stands" },
};

static const struct fact_pair f175_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f175_fields[] = {
	{ "0", "__u64", "clock", "kvmclock's current value, in nanoseconds" },
	{ "8", "__u32", "flags", "" },
	{ "12", "__u32[9]", "pad", "padding, written as zero in KVM_GET_CLOCK and ignored by the kernel in KVM_SET_CLOCK" },
};
static const char *const f175_see[] = { "KVM_GET_CLOCK", "KVM_SET_CLOCK", };

static const struct fact_pair f176_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f176_fields[] = {
	{ "0", "__u64", "phys_addr", "the guest physical address that the guest wrote to" },
	{ "8", "__u32", "len", "how many bytes it wrote" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "16", "__u8[8]", "data", "what it wrote; bytes from len on mean nothing" },
};

static const struct fact_value f177_values[] = {
	{ "KVM_COALESCED_MMIO_MAX", "(PAGE_SIZE - sizeof(kvm_coalesced_mmio_ring)) / sizeof(kvm_coalesced_mmio)", "" },
};

static const struct fact_pair f178_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f178_fields[] = {
	{ "0", "__u32", "first", "the oldest entry; user space moves it on" },
	{ "4", "__u32", "last", "where the next entry will stand; the kernel moves it on" },
	{ "8", "[struct kvm_coalesced_mmio[]](#struct-kvm_coalesced_mmio)", "coalesced_mmio", "" },
};

static const struct fact_pair f179_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f179_fields[] = {
	{ "0", "__u64", "addr", "the first guest physical address" },
	{ "8", "__u32", "size", "the length in bytes" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
};
static const char *const f179_see[] = { "KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", };

static const struct fact_value f180_values[] = {
	{ "KVM_CONTEXT_SIZE", "8 * 1024 = 0x2000", "" },
};

static const struct fact_pair f181_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f181_fields[] = {
	{ "0", "__u32", "nent", "how many there are in entries" },
	{ "4", "__u32", "padding", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_cpuid_entry[]](#struct-kvm_cpuid_entry)", "entries", "nent of them" },
};
static const char *const f181_see[] = { "KVM_SET_CPUID", };

static const struct fact_pair f182_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f182_fields[] = {
	{ "0", "__u32", "nent", "how many there are in entries" },
	{ "4", "__u32", "padding", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_cpuid_entry2[]](#struct-kvm_cpuid_entry2)", "entries", "nent of them" },
};
static const char *const f182_see[] = { "KVM_GET_SUPPORTED_CPUID", "KVM_SET_CPUID2", "KVM_GET_CPUID2", };

static const struct fact_pair f183_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f183_fields[] = {
	{ "0", "__u32", "function", "the value of EAX that asks" },
	{ "4", "__u32", "eax", "" },
	{ "8", "__u32", "ebx", "" },
	{ "12", "__u32", "ecx", "" },
	{ "16", "__u32", "edx", "" },
	{ "20", "__u32", "padding", "padding, ignored by the kernel" },
};

static const struct fact_pair f184_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f184_fields[] = {
	{ "0", "__u32", "function", "the value of EAX that asks" },
	{ "4", "__u32", "index", "the value of ECX that asks; counts only if flags has KVM_CPUID_FLAG_SIGNIFCANT_INDEX" },
	{ "8", "__u32", "flags", "flags of kvm_cpuid_flags" },
	{ "12", "__u32", "eax", "what the instruction answers; ebx, ecx and edx alike" },
	{ "16", "__u32", "ebx", "" },
	{ "20", "__u32", "ecx", "" },
	{ "24", "__u32", "edx", "" },
	{ "28", "__u32[3]", "padding", "padding, ignored by the kernel" },
};

static const struct fact_value f185_values[] = {
	{ "KVM_CPUID_FLAG_SIGNIFCANT_INDEX", "1", "the index field counts" },
	{ "KVM_CPUID_FLAG_STATEFUL_FUNC", "2", "The function gives another answer each time it is asked; it has several entries, all of them with this flag" },
	{ "KVM_CPUID_FLAG_STATE_READ_NEXT", "4", "of the entries of a stateful function, the one that a processor reads first" },
};

static const struct fact_pair f186_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f186_fields[] = {
	{ "0", "__u32", "exception", "the vector of the exception" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "__u64", "pc", "the linear address of the instruction" },
	{ "16", "__u64", "dr6", "" },
	{ "24", "__u64", "dr7", "" },
};

static const struct fact_pair f187_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};

static const struct fact_pair f188_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};

static const struct fact_pair f189_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};

static const struct fact_pair f190_pairs[] = {
	{ "Size", "80 bytes (76 on i386)" },
};
static const struct fact_field f190_fields[] = {
	{ "0", "__u32", "enabled", "true: the guest is debugged" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_breakpoint[4]](#struct-kvm_breakpoint)", "breakpoints", "" },
	{ "72", "__u32", "singlestep", "true: the guest stops after each instruction" },
};
static const char *const f190_see[] = { "KVM_DEBUG_GUEST", };

static const struct fact_pair f191_pairs[] = {
	{ "Size", "128 bytes" },
};
static const struct fact_field f191_fields[] = {
	{ "0", "__u64[4]", "db", "the addresses of breakpoints" },
	{ "32", "__u64", "dr6", "what stopped the guest" },
	{ "40", "__u64", "dr7", "which breakpoints are on" },
	{ "48", "__u64", "flags", "no flag exists; read as zero, and must be zero when written" },
	{ "56", "__u64[9]", "reserved", "padding, written as zero in KVM_GET_DEBUGREGS and ignored by the kernel in KVM_SET_DEBUGREGS" },
};
static const char *const f191_see[] = { "KVM_GET_DEBUGREGS", "KVM_SET_DEBUGREGS", };

static const struct fact_value f192_values[] = {
	{ "KVM_DEV_ASSIGN_ENABLE_IOMMU", "1 << 0 = 0x1", "the host's IOMMU translates what the device does; needs KVM_CAP_IOMMU" },
};

static const struct fact_value f193_values[] = {
	{ "KVM_DEV_IRQ_HOST_INTX", "1 << 0 = 0x1", "the device uses its interrupt line" },
	{ "KVM_DEV_IRQ_HOST_MSI", "1 << 1 = 0x2", "the device uses MSI" },
	{ "KVM_DEV_IRQ_HOST_MSIX", "1 << 2 = 0x4", "the device uses MSI-X" },
	{ "KVM_DEV_IRQ_GUEST_INTX", "1 << 8 = 0x100", "the guest sees an interrupt line" },
	{ "KVM_DEV_IRQ_GUEST_MSI", "1 << 9 = 0x200", "the guest sees MSI" },
	{ "KVM_DEV_IRQ_GUEST_MSIX", "1 << 10 = 0x400", "the guest sees MSI-X" },
};

static const struct fact_value f194_values[] = {
	{ "KVM_DEV_IRQ_HOST_MASK", "0x00ff", "" },
	{ "KVM_DEV_IRQ_GUEST_MASK", "0xff00", "" },
};

static const struct fact_pair f195_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f195_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; later kernels: address space in the upper half" },
	{ "4", "__u32", "padding1", "padding, ignored by the kernel" },
	{ "8", "union", "", "" },
	{ "8", "void *", "dirty_bitmap", "where the kernel writes the bitmap, a bit for each page of the slot, the first page's first" },
	{ "8", "__u64", "padding2", "padding, ignored by the kernel" },
};
static const struct fact_erratum f195_errata[] = {
	{ "A3", "fields", "has two members named padding, one of them inside of the union without a name, which no compiler takes", "they are padding1 and padding2", "header 2.6.39, computed" },
	{ "A12", "dirty_bitmap", "a pointer to user memory is a member, as if its width were everyone's", "it is as wide as the caller's pointers. The kernel has a handler of its own for 32-bit callers of this one ioctl; where such a machine is big endian the pointer is in the upper half of the union.", "header 2.6.39, handler 2.6.39" },
};
static const char *const f195_see[] = { "KVM_GET_DIRTY_LOG", };

static const struct fact_pair f196_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f196_fields[] = {
	{ "0", "__u64", "base", "" },
	{ "8", "__u16", "limit", "" },
	{ "10", "__u16[3]", "padding", "padding, written as zero in KVM_GET_SREGS and ignored by the kernel in KVM_SET_SREGS" },
};

static const struct fact_pair f197_pairs[] = {
	{ "Size", "104 bytes" },
};
static const struct fact_field f197_fields[] = {
	{ "0", "__u32", "cap", "the capability" },
	{ "4", "__u32", "flags", "for enhancements to come; must be zero until then" },
	{ "8", "__u64[4]", "args", "what the extension needs to begin with" },
	{ "40", "__u8[64]", "pad", "padding, ignored by the kernel" },
};
static const char *const f197_see[] = { "KVM_ENABLE_CAP", };

static const struct fact_value f198_values[] = {
	{ "KVM_EXIT_UNKNOWN", "0", "For a reason that KVM does not know; kvm_run's hw tells it in the processor's own numbers. Nothing can be done but to report it and stop." },
	{ "KVM_EXIT_EXCEPTION", "1", "The guest met an exception that KVM did not expect to be told of; kvm_run's ex says which. Nothing can be done but to report it and stop." },
	{ "KVM_EXIT_IO", "2", "The guest executed an instruction that reads or writes a port which KVM does not serve. Do what kvm_run's io says, and call KVM_RUN again: only then is the instruction complete. x86 only." },
	{ "KVM_EXIT_HYPERCALL", "3", "The guest made a hypercall that the program asked for, on x86 with KVM_CAP_EXIT_HYPERCALL and on arm64 with a filter of the VM's. Do it with kvm_run's hypercall, and call KVM_RUN again. Before Linux 5.14 it is not used, as it has not been since it left all hypercalls to user space. To make some of one's own that do, use KVM_EXIT_IO on x86, or KVM_EXIT_MMIO anywhere but on s390; KVM_EXIT_IO is considerably faster." },
	{ "KVM_EXIT_DEBUG", "4", "The guest met a breakpoint, or made the step, that KVM_SET_GUEST_DEBUG asked for; kvm_run's debug tells which. What the guest debugs by itself has to be handed on to it." },
	{ "KVM_EXIT_HLT", "5", "The guest executed a halt instruction, and there is no interrupt controller in the kernel that could wake it. Wait for an interrupt, inject it, and call KVM_RUN again." },
	{ "KVM_EXIT_MMIO", "6", "The guest executed an instruction that reads or writes guest physical memory where there is none and no device that KVM serves. Do what kvm_run's mmio says, and call KVM_RUN again: only then is the instruction complete." },
	{ "KVM_EXIT_IRQ_WINDOW_OPEN", "7", "The guest can take an interrupt now, as kvm_run's request_interrupt_window asked to be told. Inject it with KVM_INTERRUPT." },
	{ "KVM_EXIT_SHUTDOWN", "8", "The guest's processor shut down, on x86 by a triple fault. Most machines take this as a reset; without one the vcpu is of no more use. On AMD processors its state is then undefined, or that of an INIT." },
	{ "KVM_EXIT_FAIL_ENTRY", "9", "The processor refused to enter the guest, mostly because of a state that it takes for invalid; kvm_run's fail_entry tells why in the processor's own numbers. Nothing can be done but to report it and stop." },
	{ "KVM_EXIT_INTR", "10", "A signal is pending, or the caller asked for a chance to inject an interrupt. It comes with KVM_RUN failing with EINTR, and it is the errno that counts. Do what the signal was sent for, and call KVM_RUN again." },
	{ "KVM_EXIT_SET_TPR", "11", "The guest lowered its task priority by writing to CR8, and the local APIC is not in the kernel. kvm_run's cr8 has the new priority: see whether an interrupt can be injected now, and call KVM_RUN again." },
	{ "KVM_EXIT_TPR_ACCESS", "12", "The guest read or wrote its task priority register in the local APIC, and KVM_TPR_ACCESS_REPORTING asked to be told; kvm_run's tpr_access tells where. The access is complete: call KVM_RUN again." },
	{ "KVM_EXIT_S390_SIEIC", "13", "An interception that KVM does not handle; kvm_run's s390_sieic, psw_mask and psw_addr tell which. Emulate what the guest wanted, and call KVM_RUN again. s390 only." },
	{ "KVM_EXIT_S390_RESET", "14", "The guest asked for a reset; kvm_run's s390_reset_flags tell what it is made of. Do it, and call KVM_RUN again. s390 only." },
	{ "KVM_EXIT_DCR", "15", "The guest executed an instruction that reads or writes a device control register which KVM does not serve. Do what kvm_run's dcr says, and call KVM_RUN again. powerpc (booke) only; the processors that had it are no longer supported." },
	{ "KVM_EXIT_NMI", "16", "Named after the non-maskable interrupt; nothing of kvm_run belongs to it. On powerpc, with KVM_CAP_PPC_FWNMI of Linux 4.13, the guest met a machine check, and kvm_run's flags tell whether it was recovered from." },
	{ "KVM_EXIT_INTERNAL_ERROR", "17", "KVM could not go on; kvm_run's internal tells why. Report it and stop. For KVM_INTERNAL_ERROR_EMULATION kvm_run's emulation_failure may show the instruction; a program that can emulate it may do so, set the registers, and call KVM_RUN again." },
	{ "KVM_EXIT_OSI", "18", "The guest executed a hypercall of the interface to Mac-on-Linux, which KVM_ENABLE_CAP of KVM_CAP_PPC_OSI makes leave to user space. Do it with the registers in kvm_run's osi, and call KVM_RUN again. powerpc only." },
};

static const struct fact_value f199_values[] = {
	{ "KVM_EXIT_IO_IN", "0", "from the port to the guest: the program fills in the data" },
	{ "KVM_EXIT_IO_OUT", "1", "from the guest to the port: the data is there" },
};

static const struct fact_pair f200_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f200_fields[] = {
	{ "0", "union", "u", "" },
	{ "0", "unsigned long[2]", "u.bits", "its bits" },
	{ "0", "long double", "u.__dummy", "aligns the register to what spilling and filling it needs" },
};

static const struct fact_pair f201_pairs[] = {
	{ "Size", "416 bytes" },
};
static const struct fact_field f201_fields[] = {
	{ "0", "__u8[8][16]", "fpr", "the x87 registers" },
	{ "128", "__u16", "fcw", "control word" },
	{ "130", "__u16", "fsw", "status word" },
	{ "132", "__u8", "ftwx", "tag word, abridged as FXSAVE has it" },
	{ "133", "__u8", "pad1", "padding, written as zero in KVM_GET_FPU and ignored by the kernel in KVM_SET_FPU" },
	{ "134", "__u16", "last_opcode", "" },
	{ "136", "__u64", "last_ip", "" },
	{ "144", "__u64", "last_dp", "" },
	{ "152", "__u8[16][16]", "xmm", "the SSE registers" },
	{ "408", "__u32", "mxcsr", "not transferred: KVM_GET_FPU leaves it zero, KVM_SET_FPU ignores it" },
	{ "412", "__u32", "pad2", "padding, written as zero in KVM_GET_FPU and ignored by the kernel in KVM_SET_FPU" },
};
static const char *const f201_see[] = { "KVM_GET_FPU", "KVM_SET_FPU", };

static const struct fact_pair f202_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};
static const char *const f202_see[] = { "KVM_GET_FPU", "KVM_SET_FPU", };

static const struct fact_pair f203_pairs[] = {
	{ "Size", "256 bytes" },
};
static const struct fact_field f203_fields[] = {
	{ "0", "__u64[32]", "fpr", "" },
};
static const char *const f203_see[] = { "KVM_GET_FPU", "KVM_SET_FPU", };

static const struct fact_pair f204_pairs[] = {
	{ "Size", "136 bytes" },
};
static const struct fact_field f204_fields[] = {
	{ "0", "__u32", "fpc", "floating point control register" },
	{ "8", "__u64[16]", "fprs", "" },
};
static const char *const f204_see[] = { "KVM_GET_FPU", "KVM_SET_FPU", };

static const struct fact_pair f205_pairs[] = {
	{ "Size", "72 bytes (8 on ia64, powerpc, s390)" },
};
static const struct fact_field f205_fields[] = {
	{ "0", "__u32", "control", "flags of kvm_guestdbg_flags" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "struct kvm_guest_debug_arch", "arch", "" },
};
static const char *const f205_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f206_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f206_fields[] = {
	{ "0", "__u64[8]", "debugreg", "By number; with KVM_GUESTDBG_USE_HW_BP the processor runs the guest with the four addresses and the last one, the control register. The others are not used" },
};

static const struct fact_pair f207_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};
static const struct fact_erratum f207_errata[] = {
	{ "A15", "fields", "nothing", "an empty struct has no size in C. So on ia64, powerpc (64 bit) and s390 KVM_SET_GUEST_DEBUG and KVM_IA64_VCPU_SET_STACK have the same whole number. C++ gives an empty struct a size, and other numbers to the calls that take one.", "header 2.6.39, computed" },
};

static const struct fact_pair f208_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};

static const struct fact_pair f209_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};

static const struct fact_value f210_values[] = {
	{ "KVM_GUESTDBG_USE_SW_BP", "0x00010000", "a breakpoint instruction stops the guest" },
	{ "KVM_GUESTDBG_USE_HW_BP", "0x00020000", "kvm_guest_debug_arch's registers hold, not the guest's" },
	{ "KVM_GUESTDBG_INJECT_DB", "0x00040000", "give the guest a debug exception" },
	{ "KVM_GUESTDBG_INJECT_BP", "0x00080000", "give the guest a breakpoint exception" },
};

static const struct fact_value f211_values[] = {
	{ "KVM_GUESTDBG_ENABLE", "0x00000001", "debug the guest; without it all the others are off too" },
	{ "KVM_GUESTDBG_SINGLESTEP", "0x00000002", "stop after each instruction" },
};

static const struct fact_pair f212_pairs[] = {
	{ "Size", "65536 bytes" },
};
static const struct fact_field f212_fields[] = {
	{ "0", "unsigned char[KVM_IA64_VCPU_STACK_SIZE]", "stack", "" },
};

static const struct fact_value f213_values[] = {
	{ "KVM_IA64_VCPU_STACK_SHIFT", "16", "as a power of two" },
	{ "KVM_IA64_VCPU_STACK_SIZE", "1 << KVM_IA64_VCPU_STACK_SHIFT = 0x10000", "in bytes" },
};

static const struct fact_value f214_values[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION", "1", "an instruction has to be emulated and cannot be" },
	{ "KVM_INTERNAL_ERROR_SIMUL_EX", "2", "exceptions came together that do not come together" },
};

static const struct fact_pair f215_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f215_fields[] = {
	{ "0", "__u32", "irq", "on x86 an interrupt vector, not a pin or a line; on powerpc one of KVM_INTERRUPT_*" },
};
static const char *const f215_see[] = { "KVM_INTERRUPT", };

static const struct fact_value f216_values[] = {
	{ "KVM_INTERRUPT_SET", "-1U = 0xffffffff", "An edge: an external interrupt is injected once the guest is ready to take interrupts, and is done with that" },
	{ "KVM_INTERRUPT_UNSET", "-2U = 0xfffffffe", "Whatever interrupt is pending is taken back. Only with KVM_CAP_PPC_UNSET_IRQ" },
	{ "KVM_INTERRUPT_SET_LEVEL", "-3U = 0xfffffffd", "A level: an external interrupt is injected and stays pending until it is taken back by KVM_INTERRUPT_UNSET. Only with KVM_CAP_PPC_IRQ_LEVEL" },
};

static const struct fact_value f217_values[] = {
	{ "KVM_IOAPIC_NUM_PINS", "24", "" },
};

static const struct fact_value f218_values[] = {
	{ "KVM_IOAPIC_NUM_PINS", "48", "" },
};

static const struct fact_pair f219_pairs[] = {
	{ "Size", "216 bytes" },
};
static const struct fact_field f219_fields[] = {
	{ "0", "__u64", "base_address", "the guest physical address of its registers" },
	{ "8", "__u32", "ioregsel", "which register the data window shows" },
	{ "12", "__u32", "id", "" },
	{ "16", "__u32", "irr", "interrupt requests, a bit a pin" },
	{ "20", "__u32", "pad", "padding, ignored by the kernel" },
	{ "24", "union[KVM_IOAPIC_NUM_PINS]", "redirtbl", "the redirection table, an entry a pin" },
	{ "24", "__u64", "redirtbl.bits", "the entry as a whole" },
	{ "24", "struct", "redirtbl.fields", "" },
	{ "24", "__u8", "redirtbl.fields.vector", "" },
	{ "25 bit 0", "__u8 : 3", "redirtbl.fields.delivery_mode", "" },
	{ "25 bit 3", "__u8 : 1", "redirtbl.fields.dest_mode", "" },
	{ "25 bit 4", "__u8 : 1", "redirtbl.fields.delivery_status", "" },
	{ "25 bit 5", "__u8 : 1", "redirtbl.fields.polarity", "" },
	{ "25 bit 6", "__u8 : 1", "redirtbl.fields.remote_irr", "" },
	{ "25 bit 7", "__u8 : 1", "redirtbl.fields.trig_mode", "" },
	{ "26 bit 0", "__u8 : 1", "redirtbl.fields.mask", "" },
	{ "26 bit 1", "__u8 : 7", "redirtbl.fields.reserve", "" },
	{ "27", "__u8[4]", "redirtbl.fields.reserved", "padding, ignored by the kernel" },
	{ "31", "__u8", "redirtbl.fields.dest_id", "" },
};

static const struct fact_pair f220_pairs[] = {
	{ "Size", "408 bytes" },
};
static const struct fact_field f220_fields[] = {
	{ "0", "__u64", "base_address", "the guest physical address of its registers" },
	{ "8", "__u32", "ioregsel", "which register the data window shows" },
	{ "12", "__u32", "id", "" },
	{ "16", "__u32", "irr", "interrupt requests, a bit a pin" },
	{ "20", "__u32", "pad", "padding, ignored by the kernel" },
	{ "24", "union[KVM_IOAPIC_NUM_PINS]", "redirtbl", "the redirection table, an entry a pin" },
	{ "24", "__u64", "redirtbl.bits", "the entry as a whole" },
	{ "24", "struct", "redirtbl.fields", "" },
	{ "24", "__u8", "redirtbl.fields.vector", "" },
	{ "25 bit 0", "__u8 : 3", "redirtbl.fields.delivery_mode", "" },
	{ "25 bit 3", "__u8 : 1", "redirtbl.fields.dest_mode", "" },
	{ "25 bit 4", "__u8 : 1", "redirtbl.fields.delivery_status", "" },
	{ "25 bit 5", "__u8 : 1", "redirtbl.fields.polarity", "" },
	{ "25 bit 6", "__u8 : 1", "redirtbl.fields.remote_irr", "" },
	{ "25 bit 7", "__u8 : 1", "redirtbl.fields.trig_mode", "" },
	{ "26 bit 0", "__u8 : 1", "redirtbl.fields.mask", "" },
	{ "26 bit 1", "__u8 : 7", "redirtbl.fields.reserve", "" },
	{ "27", "__u8[4]", "redirtbl.fields.reserved", "padding, ignored by the kernel" },
	{ "31", "__u8", "redirtbl.fields.dest_id", "" },
};

static const struct fact_pair f221_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f221_fields[] = {
	{ "0", "__u64", "datamatch", "the value that has to be written; counts only if flags has KVM_IOEVENTFD_FLAG_DATAMATCH" },
	{ "8", "__u64", "addr", "the guest physical address or the I/O port" },
	{ "16", "__u32", "len", "how many bytes the write has: one, two, four or eight; from Linux 3.16 on also zero for any" },
	{ "20", "__s32", "fd", "the eventfd" },
	{ "24", "__u32", "flags", "flags of kvm_ioeventfd_flags" },
	{ "28", "__u8[36]", "pad", "padding, ignored by the kernel" },
};
static const char *const f221_see[] = { "KVM_IOEVENTFD", };

static const struct fact_value f222_values[] = {
	{ "KVM_IOEVENTFD_VALID_FLAG_MASK", "7", "" },
};

static const struct fact_value f223_values[] = {
	{ "kvm_ioeventfd_flag_nr_datamatch", "0", "" },
	{ "kvm_ioeventfd_flag_nr_pio", "1", "" },
	{ "kvm_ioeventfd_flag_nr_deassign", "2", "" },
	{ "kvm_ioeventfd_flag_nr_max", "3", "" },
};

static const struct fact_value f224_values[] = {
	{ "KVM_IOEVENTFD_FLAG_DATAMATCH", "1 << 0 = 0x1", "only a write of datamatch counts; without it every value does" },
	{ "KVM_IOEVENTFD_FLAG_PIO", "1 << 1 = 0x2", "addr is an I/O port and not a guest physical address" },
	{ "KVM_IOEVENTFD_FLAG_DEASSIGN", "1 << 2 = 0x4", "end what an earlier call with the same fields began" },
};

static const struct fact_pair f225_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f225_fields[] = {
	{ "0", "union", "", "" },
	{ "0", "__u32", "irq", "in: the GSI, that is the number of the input" },
	{ "0", "__s32", "status", "out, KVM_IRQ_LINE_STATUS alone: more than zero is how many vcpus the interrupt went to, zero that it merged with one that is still pending, less than zero that it was ignored (masked, or the GSI leads nowhere)" },
	{ "4", "__u32", "level", "zero: the input is inactive; one: it is active" },
};
static const char *const f225_see[] = { "KVM_IRQ_LINE", "KVM_IRQ_LINE_STATUS", };

static const struct fact_pair f226_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f226_fields[] = {
	{ "0", "__u32", "nr", "how many entries there are" },
	{ "4", "__u32", "flags", "no flag is specified; must be zero" },
	{ "8", "[struct kvm_irq_routing_entry[]](#struct-kvm_irq_routing_entry)", "entries", "nr of them" },
};
static const char *const f226_see[] = { "KVM_SET_GSI_ROUTING", };

static const struct fact_pair f227_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f227_fields[] = {
	{ "0", "__u32", "gsi", "which GSI is routed" },
	{ "4", "__u32", "type", "one of kvm_irq_routing_types" },
	{ "8", "__u32", "flags", "zero; from Linux 4.8 on, for a message, a flag of kvm_msi_flags" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "16", "union", "u", "which member counts depends on type" },
	{ "16", "struct kvm_irq_routing_irqchip", "u.irqchip", "for KVM_IRQ_ROUTING_IRQCHIP" },
	{ "16", "struct kvm_irq_routing_msi", "u.msi", "for KVM_IRQ_ROUTING_MSI" },
	{ "16", "__u32[8]", "u.pad", "padding, ignored by the kernel" },
};

static const struct fact_pair f228_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f228_fields[] = {
	{ "0", "__u32", "irqchip", "which interrupt controller; one of kvm_irqchip_id" },
	{ "4", "__u32", "pin", "which pin of it" },
};

static const struct fact_pair f229_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f229_fields[] = {
	{ "0", "__u32", "address_lo", "the lower half of the message's address" },
	{ "4", "__u32", "address_hi", "the upper half of the message's address" },
	{ "8", "__u32", "data", "the message" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
};

static const struct fact_value f230_values[] = {
	{ "KVM_IRQ_ROUTING_IRQCHIP", "1", "to a pin of an interrupt controller in the kernel" },
	{ "KVM_IRQ_ROUTING_MSI", "2", "to a message" },
};

static const struct fact_pair f231_pairs[] = {
	{ "Size", "520 bytes" },
};
static const struct fact_field f231_fields[] = {
	{ "0", "__u32", "chip_id", "which interrupt controller this is about; one of kvm_irqchip_id" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "union", "chip", "which member counts depends on chip_id" },
	{ "8", "char[512]", "chip.dummy", "room that is set aside" },
	{ "8 on x86", "struct kvm_pic_state", "chip.pic", "for KVM_IRQCHIP_PIC_MASTER or KVM_IRQCHIP_PIC_SLAVE; only where __KVM_HAVE_PIT is defined" },
	{ "8 on x86, 8 on ia64", "struct kvm_ioapic_state", "chip.ioapic", "for KVM_IRQCHIP_IOAPIC; only where __KVM_HAVE_IOAPIC is defined" },
};
static const char *const f231_see[] = { "KVM_GET_IRQCHIP", "KVM_SET_IRQCHIP", };

static const struct fact_value f232_values[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", "0", "the PIC that interrupts the processor" },
	{ "KVM_IRQCHIP_PIC_SLAVE", "1", "the PIC that is nested in the other" },
	{ "KVM_IRQCHIP_IOAPIC", "2", "the I/O APIC" },
};

static const struct fact_value f233_values[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", "0", "not on ia64" },
	{ "KVM_IRQCHIP_PIC_SLAVE", "1", "not on ia64" },
	{ "KVM_IRQCHIP_IOAPIC", "2", "the I/O APIC" },
};

static const struct fact_pair f234_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f234_fields[] = {
	{ "0", "__u32", "fd", "the eventfd" },
	{ "4", "__u32", "gsi", "the input of the interrupt controllers in the kernel" },
	{ "8", "__u32", "flags", "flags of kvm_irqfd_flags" },
	{ "12", "__u8[20]", "pad", "padding, ignored by the kernel" },
};
static const char *const f234_see[] = { "KVM_IRQFD", };

static const struct fact_value f235_values[] = {
	{ "KVM_IRQFD_FLAG_DEASSIGN", "1 << 0 = 0x1", "end what an earlier call with the same fd and gsi began" },
};

static const struct fact_pair f236_pairs[] = {
	{ "Size", "1024 bytes" },
};
static const struct fact_field f236_fields[] = {
	{ "0", "char[KVM_APIC_REG_SIZE]", "regs", "the beginning of the page of registers as the guest sees it in memory" },
};
static const char *const f236_see[] = { "KVM_GET_LAPIC", "KVM_SET_LAPIC", };

static const struct fact_value f237_values[] = {
	{ "KVM_MAX_MSIX_PER_DEV", "256", "" },
};

static const struct fact_value f238_values[] = {
	{ "KVM_MAX_XCRS", "16", "" },
};

static const struct fact_value f239_values[] = {
	{ "KVM_MEM_LOG_DIRTY_PAGES", "1UL << 0 = 0x1", "note which pages are written, for KVM_GET_DIRTY_LOG" },
};

static const struct fact_pair f240_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f240_fields[] = {
	{ "0", "__u32", "slot", "number of the alias; aliases and memory slots are numbered apart" },
	{ "4", "__u32", "flags", "" },
	{ "8", "__u64", "guest_phys_addr", "where the alias appears" },
	{ "16", "__u64", "memory_size", "its length in bytes" },
	{ "24", "__u64", "target_phys_addr", "the guest physical memory that it shows" },
};
static const char *const f240_see[] = { "KVM_SET_MEMORY_ALIAS", };

static const struct fact_pair f241_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f241_fields[] = {
	{ "0", "__u32", "slot", "number of the slot" },
	{ "4", "__u32", "flags", "flags of kvm_mem_flags" },
	{ "8", "__u64", "guest_phys_addr", "where the guest sees the memory" },
	{ "16", "__u64", "memory_size", "its length in bytes" },
};
static const char *const f241_see[] = { "KVM_SET_MEMORY_REGION", };

static const struct fact_value f242_values[] = {
	{ "KVM_MEMSLOT_INVALID", "1UL << 1 = 0x2", "" },
};

static const struct fact_pair f243_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f243_fields[] = {
	{ "0", "__u32", "mp_state", "one of kvm_mp_states" },
};
static const char *const f243_see[] = { "KVM_GET_MP_STATE", "KVM_SET_MP_STATE", };

static const struct fact_value f244_values[] = {
	{ "KVM_MP_STATE_RUNNABLE", "0", "the vcpu is running" },
	{ "KVM_MP_STATE_UNINITIALIZED", "1", "the vcpu is an application processor (AP) that got no INIT signal yet" },
	{ "KVM_MP_STATE_INIT_RECEIVED", "2", "the vcpu got an INIT signal and is ready for a SIPI" },
	{ "KVM_MP_STATE_HALTED", "3", "the vcpu has executed HLT and waits for an interrupt" },
	{ "KVM_MP_STATE_SIPI_RECEIVED", "4", "the vcpu has just got a SIPI; KVM_GET_VCPU_EVENTS has its vector" },
};

static const struct fact_pair f245_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f245_fields[] = {
	{ "0", "__u32", "index", "which register" },
	{ "4", "__u32", "reserved", "padding, ignored by the kernel" },
	{ "8", "__u64", "data", "its value" },
};

static const struct fact_pair f246_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f246_fields[] = {
	{ "0", "__u32", "nmsrs", "how many there are in indices" },
	{ "4", "__u32[]", "indices", "nmsrs of them" },
};
static const char *const f246_see[] = { "KVM_GET_MSR_INDEX_LIST", };

static const struct fact_pair f247_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f247_fields[] = {
	{ "0", "__u32", "nmsrs", "how many there are in entries" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_msr_entry[]](#struct-kvm_msr_entry)", "entries", "nmsrs of them" },
};
static const char *const f247_see[] = { "KVM_GET_MSRS", "KVM_SET_MSRS", };

static const struct fact_value f248_values[] = {
	{ "KVM_NR_INTERRUPTS", "256", "" },
};

static const struct fact_value f249_values[] = {
	{ "KVM_NR_INTERRUPTS", "256", "" },
};

static const struct fact_value f250_values[] = {
	{ "KVM_NR_IRQCHIPS", "3", "" },
};

static const struct fact_value f251_values[] = {
	{ "KVM_NR_IRQCHIPS", "3", "" },
};

static const struct fact_pair f252_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f252_fields[] = {
	{ "0", "__u8", "last_irr", "the levels of the lines when they were last looked at, by which edges are found" },
	{ "1", "__u8", "irr", "interrupt request register" },
	{ "2", "__u8", "imr", "interrupt mask register" },
	{ "3", "__u8", "isr", "in-service register" },
	{ "4", "__u8", "priority_add", "the line that has the highest priority now" },
	{ "5", "__u8", "irq_base", "the vector of the first line" },
	{ "6", "__u8", "read_reg_select", "true: a read of the command port gives isr; false: irr" },
	{ "7", "__u8", "poll", "true: the next read answers a poll command" },
	{ "8", "__u8", "special_mask", "special mask mode is on" },
	{ "9", "__u8", "init_state", "how far the initialisation sequence has come; zero: it is not running" },
	{ "10", "__u8", "auto_eoi", "an interrupt ends by itself when it is acknowledged" },
	{ "11", "__u8", "rotate_on_auto_eoi", "priorities rotate when an interrupt ends by itself" },
	{ "12", "__u8", "special_fully_nested_mode", "special fully nested mode is on" },
	{ "13", "__u8", "init4", "the initialisation sequence has its fourth word" },
	{ "14", "__u8", "elcr", "edge/level control register of the PIIX: a set bit makes the line level-triggered" },
	{ "15", "__u8", "elcr_mask", "the bits of elcr that can be set" },
};

static const struct fact_pair f253_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f253_fields[] = {
	{ "0", "__u32", "count", "what the counter starts from; a programmed zero stands here as one more than 16 bits hold" },
	{ "4", "__u16", "latched_count", "" },
	{ "6", "__u8", "count_latched", "latched_count is to be read, and how" },
	{ "7", "__u8", "status_latched", "status is to be read" },
	{ "8", "__u8", "status", "" },
	{ "9", "__u8", "read_state", "which byte of the count is read next" },
	{ "10", "__u8", "write_state", "which byte of the count is written next" },
	{ "11", "__u8", "write_latch", "the low byte of a count of which the high byte is still to come" },
	{ "12", "__u8", "rw_mode", "which bytes of the count an access is about" },
	{ "13", "__u8", "mode", "" },
	{ "14", "__u8", "bcd", "the guest asked for decimal counting; the kernel counts in binary" },
	{ "15", "__u8", "gate", "" },
	{ "16", "__s64", "count_load_time", "when count was loaded, in nanoseconds of the kernel's clock" },
};

static const struct fact_pair f254_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f254_fields[] = {
	{ "0", "__u32", "flags", "flags of kvm_pit_config_flags" },
	{ "4", "__u32[15]", "pad", "padding, ignored by the kernel" },
};
static const char *const f254_see[] = { "KVM_CREATE_PIT2", };

static const struct fact_value f255_values[] = {
	{ "KVM_PIT_SPEAKER_DUMMY", "1", "answer the PC speaker's port in the kernel too, without a sound; guests watch a channel of the timer there" },
};

static const struct fact_value f256_values[] = {
	{ "KVM_PIT_FLAGS_HPET_LEGACY", "0x00000001", "an HPET has taken its place, and it interrupts no more" },
};

static const struct fact_pair f257_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f257_fields[] = {
	{ "0", "[struct kvm_pit_channel_state[3]](#struct-kvm_pit_channel_state)", "channels", "" },
};
static const char *const f257_see[] = { "KVM_GET_PIT", "KVM_SET_PIT", };

static const struct fact_pair f258_pairs[] = {
	{ "Size", "112 bytes" },
};
static const struct fact_field f258_fields[] = {
	{ "0", "[struct kvm_pit_channel_state[3]](#struct-kvm_pit_channel_state)", "channels", "" },
	{ "72", "__u32", "flags", "flags of kvm_pit_flags" },
	{ "76", "__u32[9]", "reserved", "padding, written as zero in KVM_GET_PIT2 and ignored by the kernel in KVM_SET_PIT2" },
};
static const char *const f258_see[] = { "KVM_GET_PIT2", "KVM_SET_PIT2", };

static const struct fact_pair f259_pairs[] = {
	{ "Size", "128 bytes" },
};
static const struct fact_field f259_fields[] = {
	{ "0", "__u32", "flags", "each piece of information that is added to the struct gets a bit here; the first kernels have none" },
	{ "4", "__u32[4]", "hcall", "the instructions that make up a hypercall" },
	{ "20", "__u8[108]", "pad", "padding, written as zero" },
};
static const char *const f259_see[] = { "KVM_PPC_GET_PVINFO", };

static const struct fact_value f260_values[] = {
	{ "KVM_REG_MASK", "0x001f", "the register's number within its kind" },
	{ "KVM_REG_EXT_MASK", "0xffe0", "the kind of register" },
	{ "KVM_REG_GPR", "0x0000", "a general purpose register" },
	{ "KVM_REG_FPR", "0x0020", "a floating point register" },
	{ "KVM_REG_QPR", "0x0040", "the second half of a paired single" },
	{ "KVM_REG_FQPR", "0x0060", "a floating point register and the second half of the pair alike" },
};

static const struct fact_pair f261_pairs[] = {
	{ "Size", "144 bytes" },
};
static const struct fact_field f261_fields[] = {
	{ "0", "__u64", "rax", "" },
	{ "8", "__u64", "rbx", "" },
	{ "16", "__u64", "rcx", "" },
	{ "24", "__u64", "rdx", "" },
	{ "32", "__u64", "rsi", "" },
	{ "40", "__u64", "rdi", "" },
	{ "48", "__u64", "rsp", "" },
	{ "56", "__u64", "rbp", "" },
	{ "64", "__u64", "r8", "" },
	{ "72", "__u64", "r9", "" },
	{ "80", "__u64", "r10", "" },
	{ "88", "__u64", "r11", "" },
	{ "96", "__u64", "r12", "" },
	{ "104", "__u64", "r13", "" },
	{ "112", "__u64", "r14", "" },
	{ "120", "__u64", "r15", "" },
	{ "128", "__u64", "rip", "" },
	{ "136", "__u64", "rflags", "" },
};
static const char *const f261_see[] = { "KVM_GET_REGS", "KVM_SET_REGS", };

static const struct fact_pair f262_pairs[] = {
	{ "Size", "10928 bytes" },
};
static const struct fact_field f262_fields[] = {
	{ "0", "struct saved_vpd", "vpd", "the virtual processor descriptor" },
	{ "1360", "int", "mp_state", "what KVM_GET_MP_STATE tells" },
	{ "1368", "unsigned long", "vmm_rr", "the region register of the kernel's part that runs guests" },
	{ "1376", "[struct thash_data[NITRS]](#struct-thash_data)", "itrs", "translation registers for instructions" },
	{ "1632", "[struct thash_data[NDTRS]](#struct-thash_data)", "dtrs", "translation registers for data" },
	{ "1888", "unsigned char", "itr_regions", "the regions that itrs has translations of, a bit each" },
	{ "1889", "unsigned char", "dtr_regions", "the same of dtrs" },
	{ "1890", "unsigned char", "tc_regions", "the same of the translation cache" },
	{ "1891", "char", "irq_check", "interrupts are to be looked at before the guest goes on" },
	{ "1896", "unsigned long", "saved_itc", "the interval time counter when it was last saved" },
	{ "1904", "unsigned long", "itc_check", "" },
	{ "1912", "unsigned long", "timer_check", "" },
	{ "1920", "unsigned long", "timer_pending", "the timer's interrupt is pending" },
	{ "1928", "unsigned long", "last_itc", "the interval time counter as the guest last read it" },
	{ "1936", "unsigned long[8]", "vrr", "the guest's region registers" },
	{ "2000", "unsigned long[8]", "ibr", "its instruction breakpoint registers" },
	{ "2064", "unsigned long[8]", "dbr", "its data breakpoint registers" },
	{ "2128", "unsigned long[4]", "insvc", "the interrupts in service, a bit a vector" },
	{ "2160", "unsigned long", "xtp", "external task priority" },
	{ "2168", "unsigned long", "metaphysical_rr0", "region register 0 while the guest uses physical addresses" },
	{ "2176", "unsigned long", "metaphysical_rr4", "the same of region register 4" },
	{ "2184", "unsigned long", "metaphysical_saved_rr0", "region register 0 while it uses virtual addresses" },
	{ "2192", "unsigned long", "metaphysical_saved_rr4", "the same of region register 4" },
	{ "2200", "unsigned long", "fp_psr", "the floating point bits of the processor status" },
	{ "2208", "unsigned long", "saved_gp", "global pointer of the kernel's part that runs guests" },
	{ "2224", "union context", "saved_guest", "the guest's registers" },
	{ "10416", "unsigned long[64]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f262_see[] = { "KVM_GET_REGS", "KVM_SET_REGS", };

static const struct fact_pair f263_pairs[] = {
	{ "Size", "392 bytes" },
};
static const struct fact_field f263_fields[] = {
	{ "0", "__u64", "pc", "program counter" },
	{ "8", "__u64", "cr", "condition register" },
	{ "16", "__u64", "ctr", "count register" },
	{ "24", "__u64", "lr", "link register" },
	{ "32", "__u64", "xer", "fixed point exception register" },
	{ "40", "__u64", "msr", "machine state register" },
	{ "48", "__u64", "srr0", "save/restore register: where an interrupt came" },
	{ "56", "__u64", "srr1", "save/restore register: the machine state in which it came" },
	{ "64", "__u64", "pid", "process id register; booke's address spaces are told apart by it" },
	{ "72", "__u64", "sprg0", "the first of the registers that are left to the operating system" },
	{ "80", "__u64", "sprg1", "" },
	{ "88", "__u64", "sprg2", "" },
	{ "96", "__u64", "sprg3", "" },
	{ "104", "__u64", "sprg4", "" },
	{ "112", "__u64", "sprg5", "" },
	{ "120", "__u64", "sprg6", "" },
	{ "128", "__u64", "sprg7", "" },
	{ "136", "__u64[32]", "gpr", "" },
};
static const char *const f263_see[] = { "KVM_GET_REGS", "KVM_SET_REGS", };

static const struct fact_pair f264_pairs[] = {
	{ "Size", "128 bytes" },
};
static const struct fact_field f264_fields[] = {
	{ "0", "__u64[16]", "gprs", "" },
};
static const char *const f264_see[] = { "KVM_GET_REGS", "KVM_SET_REGS", };

static const struct fact_pair f265_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f265_fields[] = {
	{ "0", "__u8", "pit_reinject", "true: they are given later; false: they are lost" },
	{ "1", "__u8[31]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f265_see[] = { "KVM_REINJECT_CONTROL", };

static const struct fact_pair f266_pairs[] = {
	{ "Size", "288 bytes (304 on s390)" },
};
static const struct fact_field f266_fields[] = {
	{ "0", "__u8", "request_interrupt_window", "[in] Not zero: KVM_RUN is to return when it becomes possible to inject an interrupt from outside into the guest (KVM_INTERRUPT). Not looked at when the interrupt controller is in the kernel" },
	{ "1", "__u8[7]", "padding1", "padding, ignored by the kernel" },
	{ "8", "__u32", "exit_reason", "[out] Why KVM_RUN returned; to be looked at when it returned zero. A kernel may know more reasons than its caller: one that is not known is to be treated as an error; one of kvm_exit" },
	{ "12", "__u8", "ready_for_interrupt_injection", "[out] Not zero: KVM_INTERRUPT can inject an interrupt now. It answers request_interrupt_window" },
	{ "13", "__u8", "if_flag", "[out] Whether the guest has interrupts enabled (x86: IF). Valid only if the local APIC is not in the kernel" },
	{ "14", "__u8[2]", "padding2", "padding, ignored by the kernel" },
	{ "16", "__u64", "cr8", "[in, out] The guest's CR8, its task priority. KVM_RUN takes it over when it begins, and fails with EINVAL if it cannot be one; it puts the current value there when it returns. Valid only if the local APIC is not in the kernel" },
	{ "24", "__u64", "apic_base", "[in, out] The guest's APIC base MSR. Valid only if the local APIC is not in the kernel. The API has KVM_RUN take it over as it does cr8; Linux was seen only to put the current value there, and KVM_SET_SREGS to be what changes it" },
	{ "32 on s390", "__u64", "psw_mask", "[in, out] The first half of the guest's program status word: KVM_RUN takes it over and puts the current value there; only where __KVM_S390 is defined" },
	{ "40 on s390", "__u64", "psw_addr", "[in, out] The second half of the guest's program status word, the address of the next instruction; only where __KVM_S390 is defined" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "union", "", "what more there is to tell about an exit; which member counts depends on exit_reason" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "hw", "for KVM_EXIT_UNKNOWN" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "hw.hardware_exit_reason", "[out] what the processor says" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "fail_entry", "for KVM_EXIT_FAIL_ENTRY" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "fail_entry.hardware_entry_failure_reason", "[out] what the processor says" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "ex", "for KVM_EXIT_EXCEPTION" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "ex.exception", "[out] the number of the exception" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "ex.error_code", "[out]" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "io", "for KVM_EXIT_IO" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u8", "io.direction", "[out] one of kvm_exit_io" },
	{ "33 on x86, ia64, powerpc, 49 on s390", "__u8", "io.size", "[out] bytes of one access" },
	{ "34 on x86, ia64, powerpc, 50 on s390", "__u16", "io.port", "[out]" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "io.count", "[out] how many accesses of the same port follow each other" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64", "io.data_offset", "[out] Where the data is, in bytes from the beginning of kvm_run: count elements of size bytes without gaps. For KVM_EXIT_IO_OUT they are what the guest writes; for KVM_EXIT_IO_IN the program puts there what the guest reads, before it calls KVM_RUN again" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "debug", "for KVM_EXIT_DEBUG" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct kvm_debug_exit_arch", "debug.arch", "[out] what was met, by architecture" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "mmio", "for KVM_EXIT_MMIO" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "mmio.phys_addr", "[out] the guest physical address" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u8[8]", "mmio.data", "[in, out] If is_write, what the guest writes. If not, the program puts there what the guest reads, before it calls KVM_RUN again. The bytes stand as they would in the guest's memory, the first one first" },
	{ "48 on x86, ia64, powerpc, 64 on s390", "__u32", "mmio.len", "[out] how many bytes of data count" },
	{ "52 on x86, ia64, powerpc, 68 on s390", "__u8", "mmio.is_write", "[out] not zero: the guest writes" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "hypercall", "on arm64 only nr and flags count, and the program takes the arguments from the registers; for KVM_EXIT_HYPERCALL" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "hypercall.nr", "[out] number of the hypercall" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64[6]", "hypercall.args", "[out] The arguments. Of KVM_HC_MAP_GPA_RANGE, the one that x86 can leave: the guest physical address, the number of pages, and what they are to become" },
	{ "88 on x86, ia64, powerpc, 104 on s390", "__u64", "hypercall.ret", "[in] x86 puts it into RAX when KVM_RUN is called with this exit_reason" },
	{ "96 on x86, ia64, powerpc, 112 on s390", "__u32", "hypercall.longmode", "[out] not zero: the guest was in 64-bit mode; gone in Linux 6.4" },
	{ "100 on x86, ia64, powerpc, 116 on s390", "__u32", "hypercall.pad", "padding, ignored by the kernel; gone in Linux 6.4" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "tpr_access", "for KVM_EXIT_TPR_ACCESS" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "tpr_access.rip", "[out] the address of the instruction that made the access" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u32", "tpr_access.is_write", "[out] not zero: the guest wrote" },
	{ "44 on x86, ia64, powerpc, 60 on s390", "__u32", "tpr_access.pad", "padding, ignored by the kernel" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "s390_sieic", "s390: why the processor intercepted the guest, in its own terms; for KVM_EXIT_S390_SIEIC" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u8", "s390_sieic.icptcode", "[out] interception code" },
	{ "34 on x86, ia64, powerpc, 50 on s390", "__u16", "s390_sieic.ipa", "[out] the instruction's first half word, where there is one" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "s390_sieic.ipb", "[out] the instruction's other two" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64", "s390_reset_flags", "[out] s390: what the reset is made of; flags of kvm_s390_reset_flags; for KVM_EXIT_S390_RESET" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "dcr", "powerpc: a device control register of embedded processors; for KVM_EXIT_DCR" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "dcr.dcrn", "[out] the number of the register" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "dcr.data", "[in, out] what the guest writes, or what the program has it read" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u8", "dcr.is_write", "[out] not zero: the guest writes" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "internal", "for KVM_EXIT_INTERNAL_ERROR" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u32", "internal.suberror", "[out] one of kvm_internal_error" },
	{ "36 on x86, ia64, powerpc, 52 on s390", "__u32", "internal.ndata", "[out] how many words of data count; valid only with KVM_CAP_INTERNAL_ERROR_DATA" },
	{ "40 on x86, ia64, powerpc, 56 on s390", "__u64[16]", "internal.data", "[out] more about the error, by suberror; good for a log" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "struct", "osi", "powerpc: a hypercall of the interface that Mac-on-Linux calls OSI" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "__u64[32]", "osi.gprs", "[in, out] All general purpose registers of the guest. The program changes those that the hypercall changes; when the guest is entered again all of its registers are replaced by these" },
	{ "32 on x86, ia64, powerpc, 48 on s390", "char[256]", "padding", "keeps the union at its size when it gets more members; padding, ignored by the kernel" },
};
static const struct fact_erratum f266_errata[] = {
	{ "A2", "s390_sieic", "five members: icptcode, mask, addr, ipa, ipb", "three: icptcode, ipa, ipb. mask and addr moved out of the union as psw_mask and psw_addr, which stand between apic_base and the union, and only on s390. So the union begins at byte 48 on s390 and at 32 elsewhere, and kvm_run has 304 bytes and 288.", "header 2.6.39" },
	{ "B35", "debug", "not used", "KVM_EXIT_DEBUG fills it in, for a guest that KVM_SET_GUEST_DEBUG debugs", "handler 2.6.39" },
	{ "B36", "hypercall", "not used", "on x86 KVM_RUN still copies ret into RAX when it finds KVM_EXIT_HYPERCALL in exit_reason", "handler 2.6.39" },
};

static const struct fact_pair f267_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f267_fields[] = {
	{ "0", "__u32", "type", "one of kvm_s390_interrupt_types" },
	{ "4", "__u32", "parm", "what the type makes of it" },
	{ "8", "__u64", "parm64", "what the type makes of it" },
};
static const char *const f267_see[] = { "KVM_S390_INTERRUPT", };

static const struct fact_value f268_values[] = {
	{ "KVM_S390_SIGP_STOP", "0xfffe0000U", "vcpu fd: the order to stop" },
	{ "KVM_S390_PROGRAM_INT", "0xfffe0001U", "vcpu fd: a program interruption; parm is its code" },
	{ "KVM_S390_SIGP_SET_PREFIX", "0xfffe0002U", "vcpu fd: the order to set the prefix to parm" },
	{ "KVM_S390_RESTART", "0xfffe0003U", "vcpu fd: a restart interruption" },
	{ "KVM_S390_INT_VIRTIO", "0xffff2603U", "VM fd: news of a virtio device, told in parm and parm64" },
	{ "KVM_S390_INT_SERVICE", "0xffff2401U", "VM fd: news of the service processor, told in parm" },
	{ "KVM_S390_INT_EMERGENCY", "0xffff1201U", "vcpu fd: the signal of one processor to another" },
};

static const struct fact_pair f269_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f269_fields[] = {
	{ "0", "__u64", "mask", "the upper half" },
	{ "8", "__u64", "addr", "the lower half: the address of the instruction" },
};
static const char *const f269_see[] = { "KVM_S390_SET_INITIAL_PSW", };

static const struct fact_value f270_values[] = {
	{ "KVM_S390_RESET_POR", "1", "power-on reset" },
	{ "KVM_S390_RESET_CLEAR", "2", "the memory is cleared" },
	{ "KVM_S390_RESET_SUBSYSTEM", "4", "the channel subsystem is reset" },
	{ "KVM_S390_RESET_CPU_INIT", "8", "the processors are brought to their initial state" },
	{ "KVM_S390_RESET_IPL", "16", "an initial program is loaded" },
};

static const struct fact_value f271_values[] = {
	{ "KVM_S390_STORE_STATUS_NOADDR", "0xffffffffffffffff (x86_64, ia64, ppc64, s390), 0xffffffff (i386, ppc32)", "at the absolute address that the architecture names" },
	{ "KVM_S390_STORE_STATUS_PREFIXED", "0xfffffffffffffffe (x86_64, ia64, ppc64, s390), 0xfffffffe (i386, ppc32)", "at that address within the vcpu's prefix area" },
};

static const struct fact_pair f272_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f272_fields[] = {
	{ "0", "__u64", "base", "" },
	{ "8", "__u32", "limit", "in bytes, whatever g says" },
	{ "12", "__u16", "selector", "" },
	{ "14", "__u8", "type", "the type of the descriptor" },
	{ "15", "__u8", "present", "" },
	{ "16", "__u8", "dpl", "descriptor privilege level" },
	{ "17", "__u8", "db", "default operand size" },
	{ "18", "__u8", "s", "true: code or data; false: a system segment" },
	{ "19", "__u8", "l", "64-bit code" },
	{ "20", "__u8", "g", "granularity" },
	{ "21", "__u8", "avl", "the bit that is left to software" },
	{ "22", "__u8", "unusable", "true: nothing is loaded, and a use faults" },
	{ "23", "__u8", "padding", "padding, written as zero in KVM_GET_SREGS and ignored by the kernel in KVM_SET_SREGS" },
};

static const struct fact_pair f273_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f273_fields[] = {
	{ "0", "__u32", "len", "bytes of sigset; the kernel's own set of signals is smaller than the C library's type" },
	{ "4", "__u8[]", "sigset", "the signals that are blocked while the guest runs; len of them" },
};
static const char *const f273_see[] = { "KVM_SET_SIGNAL_MASK", };

static const struct fact_pair f274_pairs[] = {
	{ "Size", "312 bytes" },
};
static const struct fact_field f274_fields[] = {
	{ "0", "struct kvm_segment", "cs", "" },
	{ "24", "struct kvm_segment", "ds", "" },
	{ "48", "struct kvm_segment", "es", "" },
	{ "72", "struct kvm_segment", "fs", "" },
	{ "96", "struct kvm_segment", "gs", "" },
	{ "120", "struct kvm_segment", "ss", "" },
	{ "144", "struct kvm_segment", "tr", "" },
	{ "168", "struct kvm_segment", "ldt", "" },
	{ "192", "struct kvm_dtable", "gdt", "" },
	{ "208", "struct kvm_dtable", "idt", "" },
	{ "224", "__u64", "cr0", "" },
	{ "232", "__u64", "cr2", "" },
	{ "240", "__u64", "cr3", "" },
	{ "248", "__u64", "cr4", "" },
	{ "256", "__u64", "cr8", "" },
	{ "264", "__u64", "efer", "" },
	{ "272", "__u64", "apic_base", "the APIC base MSR" },
	{ "280", "__u64[(KVM_NR_INTERRUPTS + 63) / 64]", "interrupt_bitmap", "Pending external interrupts, a bit a vector, of which at most one may be set: the interrupt that the APIC has acknowledged and that has not been injected into the processor yet. A caller that sets several gets the lowest one" },
};
static const char *const f274_see[] = { "KVM_GET_SREGS", "KVM_SET_SREGS", };

static const struct fact_pair f275_pairs[] = {
	{ "Size", "0 bytes, another size in C++" },
};
static const char *const f275_see[] = { "KVM_GET_SREGS", "KVM_SET_SREGS", };

static const struct fact_pair f276_pairs[] = {
	{ "Size", "1232 bytes" },
};
static const struct fact_field f276_fields[] = {
	{ "0", "__u32", "pvr", "processor version register: which processor the guest sees" },
	{ "8", "union", "u", "" },
	{ "8", "struct", "u.s", "" },
	{ "8", "__u64", "u.s.sdr1", "where the hashed page table is and how large" },
	{ "16", "struct", "u.s.ppc64", "of a processor with segment lookaside buffer" },
	{ "16", "struct[64]", "u.s.ppc64.slb", "its entries" },
	{ "16", "__u64", "u.s.ppc64.slb.slbe", "the half that is looked up" },
	{ "24", "__u64", "u.s.ppc64.slb.slbv", "the half that is found" },
	{ "1040", "struct", "u.s.ppc32", "of a processor with segment registers" },
	{ "1040", "__u32[16]", "u.s.ppc32.sr", "the segment registers" },
	{ "1104", "__u64[8]", "u.s.ppc32.ibat", "block address translation for instructions; upper register in upper half" },
	{ "1168", "__u64[8]", "u.s.ppc32.dbat", "block address translation for data, likewise" },
	{ "8", "__u8[1020]", "u.pad", "padding, ignored by the kernel" },
};
static const char *const f276_see[] = { "KVM_GET_SREGS", "KVM_SET_SREGS", };

static const struct fact_pair f277_pairs[] = {
	{ "Size", "192 bytes" },
};
static const struct fact_field f277_fields[] = {
	{ "0", "__u32[16]", "acrs", "access registers" },
	{ "64", "__u64[16]", "crs", "control registers" },
};
static const char *const f277_see[] = { "KVM_GET_SREGS", "KVM_SET_SREGS", };

static const struct fact_pair f278_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f278_fields[] = {
	{ "0", "__u32", "enabled", "true: they give KVM_EXIT_TPR_ACCESS" },
	{ "4", "__u32", "flags", "no flag is defined" },
	{ "8", "__u32[8]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f278_see[] = { "KVM_TPR_ACCESS_REPORTING", };

static const struct fact_pair f279_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f279_fields[] = {
	{ "0", "__u64", "linear_address", "in: the virtual address" },
	{ "8", "__u64", "physical_address", "out: the guest physical address" },
	{ "16", "__u8", "valid", "out: true if the address is mapped" },
	{ "17", "__u8", "writeable", "out: true if it may be written" },
	{ "18", "__u8", "usermode", "out: true if the guest's user mode may use it" },
	{ "19", "__u8[5]", "pad", "padding, ignored by the kernel" },
};
static const char *const f279_see[] = { "KVM_TRANSLATE", };

static const struct fact_value f280_values[] = {
	{ "NITRS", "8", "for instructions" },
	{ "NDTRS", "8", "for data" },
};

static const struct fact_value f281_values[] = {
	{ "KVM_TRC_SHIFT", "16", "the kinds of records begin at this bit" },
	{ "KVM_TRC_ENTRYEXIT", "1 << KVM_TRC_SHIFT = 0x10000", "the kind for entering and leaving the guest" },
	{ "KVM_TRC_HANDLER", "1 << (KVM_TRC_SHIFT + 1) = 0x20000", "the kind for what is done about an exit" },
	{ "KVM_TRC_VMENTRY", "KVM_TRC_ENTRYEXIT + 0x01 = 0x10001", "the guest is entered" },
	{ "KVM_TRC_VMEXIT", "KVM_TRC_ENTRYEXIT + 0x02 = 0x10002", "the guest was left" },
	{ "KVM_TRC_PAGE_FAULT", "KVM_TRC_HANDLER + 0x01 = 0x20001", "a page fault" },
	{ "KVM_TRC_HEAD_SIZE", "12", "bytes of a record's head" },
	{ "KVM_TRC_CYCLE_SIZE", "8", "bytes of the time stamp, in records that have one" },
	{ "KVM_TRC_EXTRA_MAX", "7", "how many words may follow the head" },
	{ "KVM_TRC_INJ_VIRQ", "KVM_TRC_HANDLER + 0x02 = 0x20002", "an interrupt is injected" },
	{ "KVM_TRC_REDELIVER_EVT", "KVM_TRC_HANDLER + 0x03 = 0x20003", "an event that was cut short is delivered again" },
	{ "KVM_TRC_PEND_INTR", "KVM_TRC_HANDLER + 0x04 = 0x20004", "the guest can take an interrupt now" },
	{ "KVM_TRC_IO_READ", "KVM_TRC_HANDLER + 0x05 = 0x20005", "a read from a port" },
	{ "KVM_TRC_IO_WRITE", "KVM_TRC_HANDLER + 0x06 = 0x20006", "a write to a port" },
	{ "KVM_TRC_CR_READ", "KVM_TRC_HANDLER + 0x07 = 0x20007", "a read of a control register" },
	{ "KVM_TRC_CR_WRITE", "KVM_TRC_HANDLER + 0x08 = 0x20008", "a write of a control register" },
	{ "KVM_TRC_DR_READ", "KVM_TRC_HANDLER + 0x09 = 0x20009", "a read of a debug register" },
	{ "KVM_TRC_DR_WRITE", "KVM_TRC_HANDLER + 0x0A = 0x2000a", "a write of a debug register" },
	{ "KVM_TRC_MSR_READ", "KVM_TRC_HANDLER + 0x0B = 0x2000b", "a read of an MSR" },
	{ "KVM_TRC_MSR_WRITE", "KVM_TRC_HANDLER + 0x0C = 0x2000c", "a write of an MSR" },
	{ "KVM_TRC_CPUID", "KVM_TRC_HANDLER + 0x0D = 0x2000d", "a CPUID instruction" },
	{ "KVM_TRC_INTR", "KVM_TRC_HANDLER + 0x0E = 0x2000e", "an interrupt of the host" },
	{ "KVM_TRC_NMI", "KVM_TRC_HANDLER + 0x0F = 0x2000f", "a non-maskable interrupt of the host" },
	{ "KVM_TRC_VMMCALL", "KVM_TRC_HANDLER + 0x10 = 0x20010", "a hypercall" },
	{ "KVM_TRC_HLT", "KVM_TRC_HANDLER + 0x11 = 0x20011", "a halt instruction" },
	{ "KVM_TRC_CLTS", "KVM_TRC_HANDLER + 0x12 = 0x20012", "a CLTS instruction" },
	{ "KVM_TRC_LMSW", "KVM_TRC_HANDLER + 0x13 = 0x20013", "an LMSW instruction" },
	{ "KVM_TRC_APIC_ACCESS", "KVM_TRC_HANDLER + 0x14 = 0x20014", "an access to the local APIC's page" },
	{ "KVM_TRC_TDP_FAULT", "KVM_TRC_HANDLER + 0x15 = 0x20015", "a fault of the nested page tables" },
	{ "KVM_TRC_GTLB_WRITE", "KVM_TRC_HANDLER + 0x16 = 0x20016", "powerpc: the guest writes an entry of its TLB" },
	{ "KVM_TRC_STLB_WRITE", "KVM_TRC_HANDLER + 0x17 = 0x20017", "powerpc: an entry of the shadow TLB is written" },
	{ "KVM_TRC_STLB_INVAL", "KVM_TRC_HANDLER + 0x18 = 0x20018", "powerpc: an entry of the shadow TLB is made invalid" },
	{ "KVM_TRC_PPC_INSTR", "KVM_TRC_HANDLER + 0x19 = 0x20019", "powerpc: an instruction is emulated" },
};

static const struct fact_pair f282_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f282_fields[] = {
	{ "0", "__u32", "buf_size", "the size of one buffer" },
	{ "4", "__u32", "buf_nr", "how many buffers each processor of the host gets" },
};
static const char *const f282_see[] = { "KVM_TRACE_ENABLE", };

static const struct fact_pair f283_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f283_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; later kernels: address space in the upper half" },
	{ "4", "__u32", "flags", "flags of kvm_mem_flags" },
	{ "8", "__u64", "guest_phys_addr", "where the guest sees the memory" },
	{ "16", "__u64", "memory_size", "its length in bytes; zero deletes the slot" },
	{ "24", "__u64", "userspace_addr", "where the memory begins in the address space of the caller" },
};
static const char *const f283_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f284_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f284_fields[] = {
	{ "0", "__u64", "vapic_addr", "the guest physical address; zero: nowhere" },
};
static const char *const f284_see[] = { "KVM_SET_VAPIC_ADDR", };

static const struct fact_pair f285_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f285_fields[] = {
	{ "0", "struct", "exception", "" },
	{ "0", "__u8", "exception.injected", "the exception is on its way into the guest" },
	{ "1", "__u8", "exception.nr", "its vector" },
	{ "2", "__u8", "exception.has_error_code", "" },
	{ "3", "__u8", "exception.pad", "padding, written as zero in KVM_GET_VCPU_EVENTS and ignored by the kernel in KVM_SET_VCPU_EVENTS" },
	{ "4", "__u32", "exception.error_code", "" },
	{ "8", "struct", "interrupt", "" },
	{ "8", "__u8", "interrupt.injected", "the interrupt is on its way into the guest" },
	{ "9", "__u8", "interrupt.nr", "its vector" },
	{ "10", "__u8", "interrupt.soft", "an instruction raised it; KVM_GET_VCPU_EVENTS never says so" },
	{ "11", "__u8", "interrupt.shadow", "what keeps interrupts out for one instruction; undefined without its flag; flags of kvm_x86_shadow; counts only if flags has KVM_VCPUEVENT_VALID_SHADOW" },
	{ "12", "struct", "nmi", "" },
	{ "12", "__u8", "nmi.injected", "an NMI is on its way into the guest" },
	{ "13", "__u8", "nmi.pending", "an NMI waits; counts only if flags has KVM_VCPUEVENT_VALID_NMI_PENDING (KVM_SET_VCPU_EVENTS)" },
	{ "14", "__u8", "nmi.masked", "NMIs wait until the guest returns from one" },
	{ "15", "__u8", "nmi.pad", "padding, written as zero in KVM_GET_VCPU_EVENTS and ignored by the kernel in KVM_SET_VCPU_EVENTS" },
	{ "16", "__u32", "sipi_vector", "where a starting processor begins, as its start-up interrupt told it; counts only if flags has KVM_VCPUEVENT_VALID_SIPI_VECTOR (KVM_SET_VCPU_EVENTS)" },
	{ "20", "__u32", "flags", "flags of kvm_vcpuevent_flags" },
	{ "24", "__u32[10]", "reserved", "padding, written as zero in KVM_GET_VCPU_EVENTS and ignored by the kernel in KVM_SET_VCPU_EVENTS" },
};
static const struct fact_erratum f285_errata[] = {
	{ "A1", "reserved", "the struct ends with flags", "ten more words stand behind flags, and both ioctl numbers encode the whole; a kernel answers EINVAL to the numbers of the shorter struct, and would write beyond a shorter buffer", "header 2.6.39, computed, live 6.18" },
};
static const char *const f285_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_value f286_values[] = {
	{ "KVM_VCPUEVENT_VALID_NMI_PENDING", "0x00000001", "KVM_SET_VCPU_EVENTS transfers nmi.pending" },
	{ "KVM_VCPUEVENT_VALID_SIPI_VECTOR", "0x00000002", "KVM_SET_VCPU_EVENTS transfers sipi_vector" },
	{ "KVM_VCPUEVENT_VALID_SHADOW", "0x00000004", "interrupt.shadow holds" },
};

static const struct fact_pair f287_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f287_fields[] = {
	{ "0", "__u64", "status", "for the bank's MCi_STATUS register; its bits tell what kind of error it is" },
	{ "8", "__u64", "addr", "for the bank's MCi_ADDR register" },
	{ "16", "__u64", "misc", "for the bank's MCi_MISC register" },
	{ "24", "__u64", "mcg_status", "for the register MCG_STATUS" },
	{ "32", "__u8", "bank", "which bank of machine check registers" },
	{ "33", "__u8[7]", "pad1", "padding, ignored by the kernel" },
	{ "40", "__u64[3]", "pad2", "padding, ignored by the kernel" },
};
static const char *const f287_see[] = { "KVM_X86_SET_MCE", };

static const struct fact_value f288_values[] = {
	{ "KVM_X86_SHADOW_INT_MOV_SS", "0x01", "a load of SS, by MOV or POP" },
	{ "KVM_X86_SHADOW_INT_STI", "0x02", "an STI that switched interrupts on" },
};

static const struct fact_pair f289_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f289_fields[] = {
	{ "0", "__u32", "xcr", "which register" },
	{ "4", "__u32", "reserved", "padding, written as zero in KVM_GET_XCRS and ignored by the kernel in KVM_SET_XCRS" },
	{ "8", "__u64", "value", "" },
};

static const struct fact_pair f290_pairs[] = {
	{ "Size", "392 bytes" },
};
static const struct fact_field f290_fields[] = {
	{ "0", "__u32", "nr_xcrs", "how many of xcrs count" },
	{ "4", "__u32", "flags", "no flag exists; read as zero, and must be zero when written" },
	{ "8", "[struct kvm_xcr[KVM_MAX_XCRS]](#struct-kvm_xcr)", "xcrs", "" },
	{ "264", "__u64[16]", "padding", "padding, written as zero in KVM_GET_XCRS and ignored by the kernel in KVM_SET_XCRS" },
};
static const char *const f290_see[] = { "KVM_GET_XCRS", "KVM_SET_XCRS", };

static const struct fact_pair f291_pairs[] = {
	{ "Size", "56 bytes" },
};
static const struct fact_field f291_fields[] = {
	{ "0", "__u32", "flags", "must be zero before Linux 5.12" },
	{ "4", "__u32", "msr", "the MSR that the guest writes to get a hypercall page" },
	{ "8", "__u64", "blob_addr_32", "where the blob for 32-bit guests begins in the address space of the caller" },
	{ "16", "__u64", "blob_addr_64", "where the blob for 64-bit guests begins" },
	{ "24", "__u8", "blob_size_32", "how many pages the blob for 32-bit guests has" },
	{ "25", "__u8", "blob_size_64", "how many pages the blob for 64-bit guests has" },
	{ "26", "__u8[30]", "pad2", "padding, ignored by the kernel" },
};
static const char *const f291_see[] = { "KVM_XEN_HVM_CONFIG", };

static const struct fact_pair f292_pairs[] = {
	{ "Size", "4096 bytes" },
};
static const struct fact_field f292_fields[] = {
	{ "0", "__u32[1024]", "region", "The area that the XSAVE instruction writes, with its header; where each component stands is what CPUID says on the host. Bytes that it does not use read as zero" },
};
static const char *const f292_see[] = { "KVM_GET_XSAVE", "KVM_SET_XSAVE", };

static const struct fact_value f293_values[] = {
	{ "KVM_API_VERSION", "12", "" },
	{ "KVMIO", "0xAE", "" },
};

static const struct fact_pair f294_pairs[] = {
	{ "Size", "1360 bytes" },
};
static const struct fact_field f294_fields[] = {
	{ "0", "unsigned long", "vhpi", "the highest interrupt that is pending" },
	{ "8", "unsigned long[16]", "vgr", "the banked general registers of bank one" },
	{ "136", "unsigned long[16]", "vbgr", "the banked general registers of bank zero" },
	{ "264", "unsigned long", "vnat", "NaT bits of vgr" },
	{ "272", "unsigned long", "vbnat", "NaT bits of vbgr" },
	{ "280", "unsigned long[5]", "vcpuid", "processor identification registers" },
	{ "320", "unsigned long", "vpsr", "processor status register" },
	{ "328", "unsigned long", "vpr", "predicate registers" },
	{ "336", "union", "", "" },
	{ "336", "unsigned long[128]", "vcr", "control registers by number" },
	{ "336", "unsigned long", "dcr", "default control" },
	{ "344", "unsigned long", "itm", "interval timer match" },
	{ "352", "unsigned long", "iva", "interruption vector address" },
	{ "360", "unsigned long[5]", "rsv1", "padding, ignored by the kernel" },
	{ "400", "unsigned long", "pta", "page table address" },
	{ "408", "unsigned long[7]", "rsv2", "padding, ignored by the kernel" },
	{ "464", "unsigned long", "ipsr", "the processor status at the interruption" },
	{ "472", "unsigned long", "isr", "interruption status" },
	{ "480", "unsigned long", "rsv3", "padding, ignored by the kernel" },
	{ "488", "unsigned long", "iip", "the instruction pointer at the interruption" },
	{ "496", "unsigned long", "ifa", "the address that faulted" },
	{ "504", "unsigned long", "itir", "page size and key for the translation to insert" },
	{ "512", "unsigned long", "iipa", "the last bundle that was executed" },
	{ "520", "unsigned long", "ifs", "the function's frame at the interruption" },
	{ "528", "unsigned long", "iim", "the immediate operand that interrupted" },
	{ "536", "unsigned long", "iha", "hash address of the translation" },
	{ "544", "unsigned long[38]", "rsv4", "padding, ignored by the kernel" },
	{ "848", "unsigned long", "lid", "local identifier" },
	{ "856", "unsigned long", "ivr", "the vector of the interrupt to take" },
	{ "864", "unsigned long", "tpr", "task priority" },
	{ "872", "unsigned long", "eoi", "end of interrupt" },
	{ "880", "unsigned long[4]", "irr", "interrupt requests" },
	{ "912", "unsigned long", "itv", "the vector of the interval timer" },
	{ "920", "unsigned long", "pmv", "the vector of the performance monitor" },
	{ "928", "unsigned long", "cmcv", "the vector of corrected machine checks" },
	{ "936", "unsigned long[5]", "rsv5", "padding, ignored by the kernel" },
	{ "976", "unsigned long", "lrr0", "the first local interrupt pin" },
	{ "984", "unsigned long", "lrr1", "the second local interrupt pin" },
	{ "992", "unsigned long[46]", "rsv6", "padding, ignored by the kernel" },
};

static const struct fact_pair f295_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f295_fields[] = {
	{ "0", "union", "", "" },
	{ "0 bit 0", "unsigned long : 1", "p", "" },
	{ "0 bit 1", "unsigned long : 1", "rv1", "" },
	{ "0 bit 2", "unsigned long : 3", "ma", "" },
	{ "0 bit 5", "unsigned long : 1", "a", "" },
	{ "0 bit 6", "unsigned long : 1", "d", "" },
	{ "0 bit 7", "unsigned long : 2", "pl", "" },
	{ "0 bit 9", "unsigned long : 3", "ar", "" },
	{ "0 bit 12", "unsigned long : 38", "ppn", "" },
	{ "0 bit 50", "unsigned long : 2", "rv2", "" },
	{ "0 bit 52", "unsigned long : 1", "ed", "" },
	{ "0 bit 53", "unsigned long : 11", "ig1", "" },
	{ "0 bit 0", "unsigned long : 53", "__rv1", "" },
	{ "0 bit 53", "unsigned long : 1", "contiguous", "" },
	{ "0 bit 54", "unsigned long : 1", "tc", "" },
	{ "0 bit 55", "unsigned long : 1", "cl", "" },
	{ "0 bit 56", "unsigned long : 4", "len", "" },
	{ "0 bit 60", "unsigned long : 1", "io", "" },
	{ "0 bit 61", "unsigned long : 1", "nomap", "" },
	{ "0 bit 62", "unsigned long : 1", "checked", "" },
	{ "0 bit 63", "unsigned long : 1", "invalid", "" },
	{ "0", "unsigned long", "page_flags", "both as a whole" },
	{ "8", "union", "", "" },
	{ "8 bit 0", "unsigned long : 2", "rv3", "" },
	{ "8 bit 2", "unsigned long : 6", "ps", "" },
	{ "8 bit 8", "unsigned long : 24", "key", "" },
	{ "8 bit 32", "unsigned long : 32", "rv4", "" },
	{ "8", "unsigned long", "itir", "the same, laid out as the register that inserts it" },
	{ "16", "union", "", "" },
	{ "16 bit 0", "unsigned long : 12", "ig2", "" },
	{ "16 bit 12", "unsigned long : 49", "vpn", "" },
	{ "16 bit 61", "unsigned long : 3", "vrn", "" },
	{ "16", "unsigned long", "ifa", "the same, laid out as the register that inserts it" },
	{ "16", "unsigned long", "vadr", "the virtual address" },
	{ "16 bit 0", "unsigned long : 63", "tag", "" },
	{ "16 bit 63", "unsigned long : 1", "ti", "" },
	{ "16", "unsigned long", "etag", "the tag as a whole" },
	{ "24", "union", "", "" },
	{ "24", "void *", "next", "the next translation with the same hash" },
	{ "24", "unsigned long", "rid", "region identifier" },
	{ "24", "unsigned long", "gpaddr", "guest physical address" },
};

static const struct fact facts[] = {
	{
		.kind = FACT_IOCTL, .name = "KVM_ASSIGN_DEV_IRQ", .title = "ioctl of a VM fd",
		.section = "4.50", .life = "until 6.8",
		.summary = "Give an assigned PCI device an interrupt.",
		.doc = "flags says by which type of interrupt the device interrupts the host, and by which the guest is interrupted. At most one type each may be given. They may differ, and one of them may be missing: then the other half is left as it is.",
		.pairs = f1_pairs, .pairs_count = 8,
		.numbers = f1_numbers, .numbers_count = 2,
		.rules = f1_rules, .rules_count = 5,
		.errors = f1_errors, .errors_count = 2,
		.errata = f1_errata, .errata_count = 1,
		.see = f1_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ASSIGN_IRQ", .title = "ioctl of a VM fd",
		.section = "", .life = "until 6.8",
		.summary = "Deprecated; KVM_ASSIGN_DEV_IRQ has taken its place.",
		.doc = "Nothing of the argument is read.",
		.pairs = f2_pairs, .pairs_count = 7,
		.numbers = f2_numbers, .numbers_count = 2,
		.see = f2_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ASSIGN_PCI_DEVICE", .title = "ioctl of a VM fd",
		.section = "4.48", .life = "until 6.8",
		.summary = "Assign a PCI device of the host to a VM.",
		.doc = "segnr, busnr and devfn say which device it is. assigned_dev_id is the name that the caller gives it, by which all later calls mean it. KVM_DEV_ASSIGN_ENABLE_IOMMU depends on KVM_CAP_IOMMU.\n\nThe device must be free: the call enables it, takes its regions and resets it.\n\nFrom Linux 4.12 on devices cannot be assigned in this way: this call and the others about assigned devices give ENOTTY.",
		.pairs = f3_pairs, .pairs_count = 10,
		.numbers = f3_numbers, .numbers_count = 2,
		.rules = f3_rules, .rules_count = 1,
		.errors = f3_errors, .errors_count = 4,
		.errata = f3_errata, .errata_count = 1,
		.see = f3_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ASSIGN_SET_MSIX_ENTRY", .title = "ioctl of a VM fd",
		.section = "4.54", .life = "until 6.8",
		.summary = "Route an MSI-X interrupt of an assigned PCI device to a GSI.",
		.doc = "A gsi of zero disables the interrupt. How many interrupts there are has to be said before, by KVM_ASSIGN_SET_MSIX_NR.",
		.pairs = f4_pairs, .pairs_count = 8,
		.numbers = f4_numbers, .numbers_count = 2,
		.rules = f4_rules, .rules_count = 1,
		.errors = f4_errors, .errors_count = 1,
		.see = f4_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ASSIGN_SET_MSIX_NR", .title = "ioctl of a VM fd",
		.section = "4.53", .life = "until 6.8",
		.summary = "Say how many MSI-X interrupts an assigned PCI device has.",
		.doc = "The number can be set once, and again after KVM_DEASSIGN_DEV_IRQ has taken the device's MSI-X interrupt away.",
		.pairs = f5_pairs, .pairs_count = 8,
		.numbers = f5_numbers, .numbers_count = 2,
		.rules = f5_rules, .rules_count = 3,
		.errors = f5_errors, .errors_count = 2,
		.errata = f5_errata, .errata_count = 2,
		.see = f5_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ADJUST_CLOCK", .title = "capability",
		.section = "4.29", .life = "",
		.summary = "the guest's paravirtual clock can be read and set",
		.doc = "",
		.pairs = f6_pairs, .pairs_count = 3,
		.see = f6_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ASSIGN_DEV_IRQ", .title = "capability",
		.section = "4.50", .life = "",
		.summary = "interrupts of assigned devices are assigned by calls of their own",
		.doc = "On ia64 the calls are there, too.",
		.pairs = f7_pairs, .pairs_count = 3,
		.see = f7_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ASYNC_PF", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be told that it waits for a page of the host, and run something else meanwhile",
		.doc = "",
		.pairs = f8_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_CLOCKSOURCE", .title = "capability",
		.section = "", .life = "",
		.summary = "a paravirtual clock can be offered to the guest",
		.doc = "",
		.pairs = f9_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_COALESCED_MMIO", .title = "capability",
		.section = "", .life = "",
		.summary = "writes to devices can be collected in a ring, so that not each leaves the kernel",
		.doc = "",
		.pairs = f10_pairs, .pairs_count = 3,
		.see = f10_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEBUGREGS", .title = "capability",
		.section = "4.33", .life = "",
		.summary = "a vcpu's debug registers can be read and set",
		.doc = "",
		.pairs = f11_pairs, .pairs_count = 3,
		.see = f11_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DESTROY_MEMORY_REGION_WORKS", .title = "capability",
		.section = "", .life = "",
		.summary = "deleting a memory slot works, which once it did not",
		.doc = "",
		.pairs = f12_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEVICE_ASSIGNMENT", .title = "capability",
		.section = "4.48", .life = "until 3.11",
		.summary = "PCI devices of the host can be given to a guest",
		.doc = "",
		.pairs = f13_pairs, .pairs_count = 3,
		.see = f13_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEVICE_DEASSIGNMENT", .title = "capability",
		.section = "4.49", .life = "until 3.11",
		.summary = "assigned devices can be taken back",
		.doc = "",
		.pairs = f14_pairs, .pairs_count = 3,
		.see = f14_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEVICE_MSI", .title = "capability",
		.section = "", .life = "until 3.11",
		.summary = "an assigned device can interrupt by MSI",
		.doc = "",
		.pairs = f15_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEVICE_MSIX", .title = "capability",
		.section = "4.53", .life = "until 3.11",
		.summary = "an assigned device can interrupt by MSI-X",
		.doc = "",
		.pairs = f16_pairs, .pairs_count = 3,
		.see = f16_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ENABLE_CAP", .title = "capability",
		.section = "4.37", .life = "",
		.summary = "extensions can be enabled that are not to begin with",
		.doc = "This is about a vcpu fd; KVM_CAP_ENABLE_CAP_VM is about a VM fd. On x86 a vcpu fd takes the call since Linux 4.5.",
		.pairs = f17_pairs, .pairs_count = 3,
		.see = f17_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXT_CPUID", .title = "capability",
		.section = "4.46", .life = "",
		.summary = "CPUID entries have an index and flags, and those that are supported can be listed",
		.doc = "",
		.pairs = f18_pairs, .pairs_count = 3,
		.see = f18_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HLT", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest that halts is dealt with",
		.doc = "Without it a halt instruction keeps the processor busy.",
		.pairs = f19_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be offered the basic interface of Hyper-V",
		.doc = "",
		.pairs = f20_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_SPIN", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can tell of long waits for a spin lock as it would Hyper-V",
		.doc = "",
		.pairs = f21_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_VAPIC", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be offered Hyper-V's registers of the local APIC",
		.doc = "",
		.pairs = f22_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_INTERNAL_ERROR_DATA", .title = "capability",
		.section = "", .life = "",
		.summary = "KVM_EXIT_INTERNAL_ERROR comes with data",
		.doc = "",
		.pairs = f23_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_INTR_SHADOW", .title = "capability",
		.section = "4.31", .life = "",
		.summary = "a vcpu's events include the instruction's shadow in which interrupts wait",
		.doc = "",
		.pairs = f24_pairs, .pairs_count = 3,
		.see = f24_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOEVENTFD", .title = "capability",
		.section = "", .life = "",
		.summary = "a write to a port or to a device's memory can signal an eventfd",
		.doc = "",
		.pairs = f25_pairs, .pairs_count = 3,
		.see = f25_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOMMU", .title = "capability",
		.section = "4.48", .life = "",
		.summary = "the host has an IOMMU to keep assigned devices within the guest's memory",
		.doc = "",
		.pairs = f26_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQCHIP", .title = "capability",
		.section = "4.24", .life = "",
		.summary = "interrupt controllers can be made in the kernel, and their lines and state be set",
		.doc = "",
		.pairs = f27_pairs, .pairs_count = 3,
		.see = f27_see, .see_count = 6,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQFD", .title = "capability",
		.section = "", .life = "",
		.summary = "an interrupt can be raised by an eventfd",
		.doc = "",
		.pairs = f28_pairs, .pairs_count = 3,
		.see = f28_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_INJECT_STATUS", .title = "capability",
		.section = "", .life = "",
		.summary = "it can be learned whether an interrupt that was raised reached the guest",
		.doc = "",
		.pairs = f29_pairs, .pairs_count = 3,
		.see = f29_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_ROUTING", .title = "capability",
		.section = "4.52", .life = "",
		.summary = "where interrupts go can be set by a table of routes",
		.doc = "",
		.pairs = f30_pairs, .pairs_count = 3,
		.see = f30_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS", .title = "capability",
		.section = "", .life = "",
		.summary = "making one memory slot in place of several works, which once it did not",
		.doc = "",
		.pairs = f31_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MCE", .title = "capability",
		.section = "4.3", .life = "",
		.summary = "vcpus can be given machine check banks, and machine checks",
		.doc = "",
		.pairs = f32_pairs, .pairs_count = 3,
		.see = f32_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MMU_SHADOW_CACHE_CONTROL", .title = "capability",
		.section = "", .life = "",
		.summary = "the number of pages that shadow the guest's page tables can be read and set",
		.doc = "",
		.pairs = f33_pairs, .pairs_count = 3,
		.see = f33_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MP_STATE", .title = "capability",
		.section = "4.38", .life = "",
		.summary = "whether a vcpu runs, halts or waits can be read and set",
		.doc = "",
		.pairs = f34_pairs, .pairs_count = 3,
		.see = f34_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NOP_IO_DELAY", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest may leave out the delays between accesses to ports",
		.doc = "",
		.pairs = f35_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NR_MEMSLOTS", .title = "capability",
		.section = "", .life = "",
		.summary = "how many memory slots a VM may have",
		.doc = "",
		.pairs = f36_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NR_VCPUS", .title = "capability",
		.section = "", .life = "",
		.summary = "how many vcpus a VM may have",
		.doc = "Where KVM_CAP_MAX_VCPUS is reported this is how many are recommended, and that tells how many there may be.",
		.pairs = f37_pairs, .pairs_count = 3,
		.see = f37_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PCI_SEGMENT", .title = "capability",
		.section = "", .life = "",
		.summary = "a device to assign can be in any PCI segment",
		.doc = "",
		.pairs = f38_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT", .title = "capability",
		.section = "", .life = "",
		.summary = "an interval timer can be made in the kernel",
		.doc = "",
		.pairs = f39_pairs, .pairs_count = 3,
		.see = f39_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT2", .title = "capability",
		.section = "", .life = "",
		.summary = "the interval timer can be made with flags",
		.doc = "",
		.pairs = f40_pairs, .pairs_count = 3,
		.see = f40_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT_STATE2", .title = "capability",
		.section = "", .life = "",
		.summary = "the interval timer's state has flags",
		.doc = "",
		.pairs = f41_pairs, .pairs_count = 3,
		.see = f41_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_GET_PVINFO", .title = "capability",
		.section = "4.47", .life = "",
		.summary = "what a paravirtual guest has to be told can be asked for",
		.doc = "",
		.pairs = f42_pairs, .pairs_count = 3,
		.see = f42_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_IRQ_LEVEL", .title = "capability",
		.section = "4.16", .life = "",
		.summary = "an interrupt that stays pending can be injected with KVM_INTERRUPT_SET_LEVEL",
		.doc = "",
		.pairs = f43_pairs, .pairs_count = 3,
		.see = f43_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_OSI", .title = "capability",
		.section = "", .life = "",
		.summary = "the hypercalls of Mac-on-Linux can be enabled, and leave the kernel with KVM_EXIT_OSI",
		.doc = "",
		.pairs = f44_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_PAIRED_SINGLES", .title = "capability",
		.section = "", .life = "",
		.summary = "instructions on paired singles are emulated",
		.doc = "",
		.pairs = f45_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_SEGSTATE", .title = "capability",
		.section = "", .life = "",
		.summary = "the special registers hold what addresses are translated by",
		.doc = "",
		.pairs = f46_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_UNSET_IRQ", .title = "capability",
		.section = "4.16", .life = "",
		.summary = "a pending interrupt can be taken back with KVM_INTERRUPT_UNSET",
		.doc = "",
		.pairs = f47_pairs, .pairs_count = 3,
		.see = f47_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PV_MMU", .title = "capability",
		.section = "", .life = "",
		.summary = "a paravirtual MMU, which is gone",
		.doc = "The answer is zero in every kernel that no longer has it.",
		.pairs = f48_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_REINJECT_CONTROL", .title = "capability",
		.section = "", .life = "",
		.summary = "whether the interval timer makes up for interrupts that the guest missed can be set",
		.doc = "",
		.pairs = f49_pairs, .pairs_count = 3,
		.see = f49_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_PSW", .title = "capability",
		.section = "", .life = "",
		.summary = "the program status word is in kvm_run",
		.doc = "",
		.pairs = f50_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_BOOT_CPU_ID", .title = "capability",
		.section = "4.41", .life = "",
		.summary = "which vcpu boots can be set",
		.doc = "",
		.pairs = f51_pairs, .pairs_count = 3,
		.see = f51_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_GUEST_DEBUG", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be debugged from outside",
		.doc = "",
		.pairs = f52_pairs, .pairs_count = 3,
		.see = f52_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_IDENTITY_MAP_ADDR", .title = "capability",
		.section = "4.40", .life = "",
		.summary = "the place of the page table that real mode needs on Intel processors can be set",
		.doc = "",
		.pairs = f53_pairs, .pairs_count = 3,
		.see = f53_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_TSS_ADDR", .title = "capability",
		.section = "4.36", .life = "",
		.summary = "the place of the pages that real mode needs on Intel processors can be set",
		.doc = "",
		.pairs = f54_pairs, .pairs_count = 3,
		.see = f54_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYNC_MMU", .title = "capability",
		.section = "4.35", .life = "",
		.summary = "the guest's memory follows changes of the memory behind it at once",
		.doc = "For example those that mmap() or madvise() make to it.",
		.pairs = f55_pairs, .pairs_count = 3,
		.see = f55_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_USER_MEMORY", .title = "capability",
		.section = "4.35", .life = "",
		.summary = "a guest's memory can come from the program's own",
		.doc = "",
		.pairs = f56_pairs, .pairs_count = 3,
		.see = f56_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_USER_NMI", .title = "capability",
		.section = "", .life = "",
		.summary = "an NMI can be injected from user space",
		.doc = "",
		.pairs = f57_pairs, .pairs_count = 3,
		.see = f57_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VAPIC", .title = "capability",
		.section = "", .life = "",
		.summary = "the task priority register can be kept in a page that guest and KVM share",
		.doc = "",
		.pairs = f58_pairs, .pairs_count = 3,
		.see = f58_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VCPU_EVENTS", .title = "capability",
		.section = "4.31", .life = "",
		.summary = "a vcpu's pending exceptions, interrupts and NMIs can be read and set",
		.doc = "",
		.pairs = f59_pairs, .pairs_count = 3,
		.see = f59_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_ROBUST_SINGLESTEP", .title = "capability",
		.section = "", .life = "",
		.summary = "single steps from outside are not lost or seen by the guest when it changes its flags",
		.doc = "",
		.pairs = f60_pairs, .pairs_count = 3,
		.see = f60_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XCRS", .title = "capability",
		.section = "4.44", .life = "",
		.summary = "a vcpu's extended control registers can be read and set",
		.doc = "",
		.pairs = f61_pairs, .pairs_count = 3,
		.see = f61_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XEN_HVM", .title = "capability",
		.section = "4.28", .life = "",
		.summary = "a Xen HVM guest's hypercall page can be set up by the kernel",
		.doc = "Linux 5.12 added to the page what the kernel itself does for a Xen guest: the shared page, the state of its vcpus and event channels. The flags of the answer tell which parts there are.",
		.pairs = f62_pairs, .pairs_count = 3,
		.see = f62_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XSAVE", .title = "capability",
		.section = "4.42", .life = "",
		.summary = "a vcpu's extended processor state can be read and set",
		.doc = "",
		.pairs = f63_pairs, .pairs_count = 3,
		.see = f63_see, .see_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CHECK_EXTENSION", .title = "ioctl of the system fd",
		.section = "4.4", .life = "",
		.summary = "Ask whether an extension of the API is there.",
		.doc = "The argument is the extension's identifier, a KVM_CAP_ constant. Zero means no, and so does it for an identifier that the kernel has never heard of. One means yes. Some extensions answer with another positive number, which tells more about them; each capability's entry says what.\n\nNot every extension that works is reported, see there.\n\nWith KVM_CAP_CHECK_EXTENSION_VM the call can be made on a VM fd, too, and then speaks of this machine: some extensions depend on the machine's type.",
		.pairs = f64_pairs, .pairs_count = 6,
		.numbers = f64_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.24", .life = "",
		.summary = "Make the interrupt controllers in the kernel.",
		.doc = "On x86 these are an I/O APIC and two nested PICs, and each vcpu made from then on has a local APIC. GSIs 0 to 15 are routed both to the PICs and to the I/O APIC, and 16 to 23 to the I/O APIC alone; KVM_SET_GSI_ROUTING changes that. On ia64 it is an IOSAPIC, on arm64 a GIC of version 2. On s390 there is nothing to make, but GSIs can be routed from then on; the VM needs KVM_ENABLE_CAP of KVM_CAP_S390_IRQCHIP before.\n\nKVM_ENABLE_CAP of KVM_CAP_SPLIT_IRQCHIP makes the local APICs alone, and leaves the rest to user space. A VM can have one or the other.\n\nThe argument may be anything.",
		.pairs = f65_pairs, .pairs_count = 8,
		.numbers = f65_numbers, .numbers_count = 2,
		.rules = f65_rules, .rules_count = 1,
		.errors = f65_errors, .errors_count = 1,
		.errata = f65_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Make the interval timer in the kernel.",
		.doc = "The same as KVM_CREATE_PIT2 with KVM_PIT_SPEAKER_DUMMY.",
		.pairs = f66_pairs, .pairs_count = 7,
		.numbers = f66_numbers, .numbers_count = 2,
		.rules = f66_rules, .rules_count = 1,
		.errors = f66_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_PIT2", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Make the interval timer in the kernel, in a way that flags choose.",
		.doc = "It is an i8254 that interrupts through GSI 0. Call KVM_CREATE_IRQCHIP before. Flags that are not defined are ignored.",
		.pairs = f67_pairs, .pairs_count = 8,
		.numbers = f67_numbers, .numbers_count = 2,
		.rules = f67_rules, .rules_count = 1,
		.errors = f67_errors, .errors_count = 2,
		.see = f67_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_VCPU", .title = "ioctl of a VM fd",
		.section = "4.7", .life = "",
		.summary = "Add a vcpu to a virtual machine.",
		.doc = "The id is a small integer: not negative, and less than the number of vcpus that a VM may have. On x86 it is the vcpu's APIC id too. KVM_CHECK_EXTENSION of KVM_CAP_NR_VCPUS tells the number; later kernels advise a number there and tell the greatest, of vcpus and of ids, by capabilities of their own. The vcpu whose id KVM_SET_BOOT_CPU_ID names starts first.",
		.pairs = f68_pairs, .pairs_count = 8,
		.numbers = f68_numbers, .numbers_count = 2,
		.rules = f68_rules, .rules_count = 2,
		.errors = f68_errors, .errors_count = 2,
		.errata = f68_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_VM", .title = "ioctl of the system fd",
		.section = "4.2", .life = "",
		.summary = "Make a virtual machine without memory or vcpus.",
		.doc = "The fd that is returned controls the new virtual machine. The machine belongs to the address space of the caller: the VM fd, and the vcpu fds made from it, work in no other.\n\nIn Linux 2.6.39 mmap() of the VM fd gives access to the guest's physical memory, with offset zero at guest physical address zero. This is discouraged where memory can come from user space (KVM_CAP_USER_MEMORY), as the program then has it mapped already. Later kernels refuse it with ENODEV.\n\nFrom Linux 3.4 on the argument is a machine type, of which zero is the plain one; only architectures that have other types take anything else. s390 has them since then, powerpc since 3.13, mips since 4.12, arm64 since 4.20 and x86 since 6.8. Where KVM_CAP_VM_TYPES is reported its answer has a bit for each type that the host can make.",
		.pairs = f69_pairs, .pairs_count = 6,
		.numbers = f69_numbers, .numbers_count = 2,
		.rules = f69_rules, .rules_count = 1,
		.errors = f69_errors, .errors_count = 4,
		.errata = f69_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_DEASSIGN_DEV_IRQ", .title = "ioctl of a VM fd",
		.section = "4.51", .life = "until 6.8",
		.summary = "Take the interrupt of an assigned PCI device away.",
		.doc = "assigned_dev_id says which device. flags must be those that KVM_ASSIGN_DEV_IRQ was given, or the host's or the guest's half of them alone: then the other half stays. The kernel only looks at whether a half has a bit set and not at which.",
		.pairs = f70_pairs, .pairs_count = 8,
		.numbers = f70_numbers, .numbers_count = 2,
		.rules = f70_rules, .rules_count = 2,
		.errors = f70_errors, .errors_count = 1,
		.see = f70_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_DEASSIGN_PCI_DEVICE", .title = "ioctl of a VM fd",
		.section = "4.49", .life = "until 6.8",
		.summary = "Take an assigned PCI device away from a VM.",
		.doc = "All that belongs to the assignment is released. The struct is that of KVM_ASSIGN_PCI_DEVICE; only assigned_dev_id counts.",
		.pairs = f71_pairs, .pairs_count = 9,
		.numbers = f71_numbers, .numbers_count = 2,
		.rules = f71_rules, .rules_count = 1,
		.see = f71_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_DEBUG_GUEST", .title = "ioctl of a vcpu fd",
		.section = "4.17", .life = "until 6.8",
		.summary = "Removed: KVM_SET_GUEST_DEBUG took its place.",
		.doc = "No arch implements it any more; only its number and its struct are left.",
		.pairs = f72_pairs, .pairs_count = 7,
		.numbers = f72_numbers, .numbers_count = 3,
		.errata = f72_errata, .errata_count = 1,
		.see = f72_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ENABLE_CAP", .title = "ioctl of a vcpu fd",
		.section = "4.37", .life = "",
		.summary = "Switch on an extension that is off by default.",
		.doc = "Some extensions are available to the guest only after this call; others cannot be enabled, and the call fails. Where the call does not exist it always fails. KVM_CHECK_EXTENSION tells whether a capability can be enabled. cap says which, args holds what the extension needs to begin with, and no flag has a meaning yet.\n\nWith KVM_CAP_ENABLE_CAP_VM the call can be made on a VM fd, too, and is about the whole machine; each capability can be enabled on one of the two. Many have to be enabled before the first vcpu is made, and hardly any can be taken back.",
		.pairs = f73_pairs, .pairs_count = 9,
		.numbers = f73_numbers, .numbers_count = 2,
		.rules = f73_rules, .rules_count = 2,
		.errors = f73_errors, .errors_count = 3,
		.see = f73_see, .see_count = 1,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_DCR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes a device control register which KVM does not serve. Do what kvm_run's dcr says, and call KVM_RUN again. powerpc (booke) only; the processors that had it are no longer supported.",
		.doc = "powerpc: a device control register of embedded processors.",
		.pairs = f74_pairs, .pairs_count = 2,
		.fields = f74_fields, .fields_count = 3,
		.see = f74_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_DEBUG", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest met a breakpoint, or made the step, that KVM_SET_GUEST_DEBUG asked for; kvm_run's debug tells which. What the guest debugs by itself has to be handed on to it.",
		.doc = "",
		.pairs = f75_pairs, .pairs_count = 2,
		.fields = f75_fields, .fields_count = 1,
		.see = f75_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_EXCEPTION", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest met an exception that KVM did not expect to be told of; kvm_run's ex says which. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f76_pairs, .pairs_count = 2,
		.fields = f76_fields, .fields_count = 2,
		.see = f76_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_FAIL_ENTRY", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The processor refused to enter the guest, mostly because of a state that it takes for invalid; kvm_run's fail_entry tells why in the processor's own numbers. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f77_pairs, .pairs_count = 2,
		.fields = f77_fields, .fields_count = 1,
		.see = f77_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_HLT", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed a halt instruction, and there is no interrupt controller in the kernel that could wake it. Wait for an interrupt, inject it, and call KVM_RUN again.",
		.doc = "",
		.pairs = f78_pairs, .pairs_count = 1,
		.see = f78_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_HYPERCALL", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest made a hypercall that the program asked for, on x86 with KVM_CAP_EXIT_HYPERCALL and on arm64 with a filter of the VM's. Do it with kvm_run's hypercall, and call KVM_RUN again. Before Linux 5.14 it is not used, as it has not been since it left all hypercalls to user space. To make some of one's own that do, use KVM_EXIT_IO on x86, or KVM_EXIT_MMIO anywhere but on s390; KVM_EXIT_IO is considerably faster.",
		.doc = "On arm64 only nr and flags count, and the program takes the arguments from the registers.",
		.pairs = f79_pairs, .pairs_count = 2,
		.fields = f79_fields, .fields_count = 5,
		.see = f79_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_INTERNAL_ERROR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "KVM could not go on; kvm_run's internal tells why. Report it and stop. For KVM_INTERNAL_ERROR_EMULATION kvm_run's emulation_failure may show the instruction; a program that can emulate it may do so, set the registers, and call KVM_RUN again.",
		.doc = "",
		.pairs = f80_pairs, .pairs_count = 2,
		.fields = f80_fields, .fields_count = 3,
		.see = f80_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_INTR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "A signal is pending, or the caller asked for a chance to inject an interrupt. It comes with KVM_RUN failing with EINTR, and it is the errno that counts. Do what the signal was sent for, and call KVM_RUN again.",
		.doc = "",
		.pairs = f81_pairs, .pairs_count = 1,
		.see = f81_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_IO", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes a port which KVM does not serve. Do what kvm_run's io says, and call KVM_RUN again: only then is the instruction complete. x86 only.",
		.doc = "",
		.pairs = f82_pairs, .pairs_count = 2,
		.fields = f82_fields, .fields_count = 5,
		.see = f82_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_IRQ_WINDOW_OPEN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest can take an interrupt now, as kvm_run's request_interrupt_window asked to be told. Inject it with KVM_INTERRUPT.",
		.doc = "",
		.pairs = f83_pairs, .pairs_count = 1,
		.see = f83_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_MMIO", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes guest physical memory where there is none and no device that KVM serves. Do what kvm_run's mmio says, and call KVM_RUN again: only then is the instruction complete.",
		.doc = "",
		.pairs = f84_pairs, .pairs_count = 2,
		.fields = f84_fields, .fields_count = 4,
		.see = f84_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_NMI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "Named after the non-maskable interrupt; nothing of kvm_run belongs to it. On powerpc, with KVM_CAP_PPC_FWNMI of Linux 4.13, the guest met a machine check, and kvm_run's flags tell whether it was recovered from.",
		.doc = "",
		.pairs = f85_pairs, .pairs_count = 1,
		.see = f85_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_OSI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed a hypercall of the interface to Mac-on-Linux, which KVM_ENABLE_CAP of KVM_CAP_PPC_OSI makes leave to user space. Do it with the registers in kvm_run's osi, and call KVM_RUN again. powerpc only.",
		.doc = "powerpc: a hypercall of the interface that Mac-on-Linux calls OSI.",
		.pairs = f86_pairs, .pairs_count = 2,
		.fields = f86_fields, .fields_count = 1,
		.see = f86_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_RESET", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest asked for a reset; kvm_run's s390_reset_flags tell what it is made of. Do it, and call KVM_RUN again. s390 only.",
		.doc = "",
		.pairs = f87_pairs, .pairs_count = 2,
		.fields = f87_fields, .fields_count = 1,
		.see = f87_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_SIEIC", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "An interception that KVM does not handle; kvm_run's s390_sieic, psw_mask and psw_addr tell which. Emulate what the guest wanted, and call KVM_RUN again. s390 only.",
		.doc = "s390: why the processor intercepted the guest, in its own terms.",
		.pairs = f88_pairs, .pairs_count = 2,
		.fields = f88_fields, .fields_count = 3,
		.see = f88_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_SET_TPR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest lowered its task priority by writing to CR8, and the local APIC is not in the kernel. kvm_run's cr8 has the new priority: see whether an interrupt can be injected now, and call KVM_RUN again.",
		.doc = "",
		.pairs = f89_pairs, .pairs_count = 1,
		.see = f89_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_SHUTDOWN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest's processor shut down, on x86 by a triple fault. Most machines take this as a reset; without one the vcpu is of no more use. On AMD processors its state is then undefined, or that of an INIT.",
		.doc = "",
		.pairs = f90_pairs, .pairs_count = 1,
		.see = f90_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_TPR_ACCESS", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest read or wrote its task priority register in the local APIC, and KVM_TPR_ACCESS_REPORTING asked to be told; kvm_run's tpr_access tells where. The access is complete: call KVM_RUN again.",
		.doc = "",
		.pairs = f91_pairs, .pairs_count = 2,
		.fields = f91_fields, .fields_count = 3,
		.see = f91_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_UNKNOWN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "For a reason that KVM does not know; kvm_run's hw tells it in the processor's own numbers. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f92_pairs, .pairs_count = 2,
		.fields = f92_fields, .fields_count = 1,
		.see = f92_see, .see_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_API_VERSION", .title = "ioctl of the system fd",
		.section = "4.1", .life = "",
		.summary = "Ask for the version of the API.",
		.doc = "The number says that this is the stable KVM API. It has not changed since the API was declared stable and is not expected to. Linux 2.6.20 and 2.6.21 answer with lower ones; what they offer is neither documented nor supported. A program refuses to go on when it gets another number than KVM_API_VERSION; when it gets this one, every call that is described as basic is there.",
		.pairs = f93_pairs, .pairs_count = 6,
		.numbers = f93_numbers, .numbers_count = 2,
		.rules = f93_rules, .rules_count = 1,
		.errata = f93_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_CLOCK", .title = "ioctl of a VM fd",
		.section = "4.29", .life = "",
		.summary = "Read the clock that the guest sees as kvmclock.",
		.doc = "Together with KVM_SET_CLOCK it keeps the guest's clock from running backwards where it could, such as in a migration. The first kernels write zero to flags; later ones say there what else they filled in, and the answer of KVM_CAP_ADJUST_CLOCK has the flags that they know.",
		.pairs = f94_pairs, .pairs_count = 7,
		.numbers = f94_numbers, .numbers_count = 2,
		.see = f94_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_CPUID2", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Read what CPUID answers on this vcpu.",
		.doc = "Newer kernels set nent to the number of entries they wrote. Older ones, 2.6.39 too, leave the caller's number in nent even then, so the entries behind those that were written stay as they were: clear them before the call.",
		.pairs = f95_pairs, .pairs_count = 8,
		.numbers = f95_numbers, .numbers_count = 1,
		.errors = f95_errors, .errors_count = 1,
		.see = f95_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_DEBUGREGS", .title = "ioctl of a vcpu fd",
		.section = "4.33", .life = "",
		.summary = "Read the debug registers.",
		.doc = "",
		.pairs = f96_pairs, .pairs_count = 7,
		.numbers = f96_numbers, .numbers_count = 1,
		.errors = f96_errors, .errors_count = 1,
		.see = f96_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_DIRTY_LOG", .title = "ioctl of a VM fd",
		.section = "4.8", .life = "",
		.summary = "Fetch and clear the bitmap of a slot's dirty pages.",
		.doc = "The bitmap has a bit for each page of the slot, the first page's first, and a set bit means that the page was written since the last call for this slot, or since the slot began to log. The call clears the log. The buffer holds one bit a page, rounded up to whole longs of the kernel. Clear the whole struct before it is filled in: the pointer may be narrower than the place it stands in.\n\nLogging begins when KVM_SET_USER_MEMORY_REGION sets KVM_MEM_LOG_DIRTY_PAGES for the slot. A VM that KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 was enabled for keeps its log, and KVM_CLEAR_DIRTY_LOG clears it.",
		.pairs = f97_pairs, .pairs_count = 8,
		.numbers = f97_numbers, .numbers_count = 2,
		.rules = f97_rules, .rules_count = 2,
		.errors = f97_errors, .errors_count = 4,
		.errata = f97_errata, .errata_count = 3,
		.see = f97_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_FPU", .title = "ioctl of a vcpu fd",
		.section = "4.22", .life = "",
		.summary = "Read the floating point state.",
		.doc = "Every arch has a kvm_fpu of its own; ia64's is empty.",
		.pairs = f98_pairs, .pairs_count = 7,
		.numbers = f98_numbers, .numbers_count = 4,
		.errors = f98_errors, .errors_count = 2,
		.errata = f98_errata, .errata_count = 1,
		.see = f98_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.26", .life = "",
		.summary = "Read the state of an interrupt controller in the kernel.",
		.doc = "chip_id says which one of those that KVM_CREATE_IRQCHIP made. The whole struct is written; what the state of the controller does not fill comes back as the caller had it.",
		.pairs = f99_pairs, .pairs_count = 7,
		.numbers = f99_numbers, .numbers_count = 1,
		.rules = f99_rules, .rules_count = 3,
		.errors = f99_errors, .errors_count = 1,
		.errata = f99_errata, .errata_count = 1,
		.see = f99_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_LAPIC", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Read the registers of the vcpu's local APIC.",
		.doc = "",
		.pairs = f100_pairs, .pairs_count = 7,
		.numbers = f100_numbers, .numbers_count = 1,
		.rules = f100_rules, .rules_count = 1,
		.errors = f100_errors, .errors_count = 3,
		.see = f100_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MP_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.38", .life = "",
		.summary = "Read whether the vcpu runs, halts or waits to be started.",
		.doc = "The multiprocessing state, which a guest with a single vcpu has too. It means something only after KVM_CREATE_IRQCHIP: without an interrupt controller in the kernel, user space has to keep this state itself. The vector that comes with KVM_MP_STATE_SIPI_RECEIVED is sipi_vector of KVM_GET_VCPU_EVENTS.",
		.pairs = f101_pairs, .pairs_count = 7,
		.numbers = f101_numbers, .numbers_count = 2,
		.errors = f101_errors, .errors_count = 1,
		.see = f101_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MSRS", .title = "ioctl of a vcpu fd",
		.section = "4.18", .life = "",
		.summary = "Read model-specific registers.",
		.doc = "The caller sets nmsrs, the length of entries, and the index of each entry; the kernel fills in data. KVM_GET_MSR_INDEX_LIST says which indices there are. A smaller count than nmsrs is no error to errno: the caller has to compare.\n\nOn /dev/kvm, with KVM_CAP_GET_MSR_FEATURES, it reads the MSRs of KVM_GET_MSR_FEATURE_INDEX_LIST, which tell what vcpus of this host can be given.",
		.pairs = f102_pairs, .pairs_count = 8,
		.numbers = f102_numbers, .numbers_count = 1,
		.rules = f102_rules, .rules_count = 1,
		.errors = f102_errors, .errors_count = 2,
		.errata = f102_errata, .errata_count = 2,
		.see = f102_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MSR_INDEX_LIST", .title = "ioctl of the system fd",
		.section = "4.3", .life = "",
		.summary = "List the MSRs of a guest that can be read and written.",
		.doc = "The caller says in nmsrs for how many numbers indices has room. The kernel puts the number of MSRs there and their numbers into indices. If there is no room for all it fails with E2BIG and writes nmsrs only, so that a first call with no room tells how much the second needs.\n\nThe list depends on the version of KVM and on the host's processor, and on nothing else: it can be kept.\n\nWhere KVM_CAP_MCE says that machine checks are there, the MSRs of the machine check banks are not in the list all the same: vcpus may have different numbers of banks, as KVM_X86_SETUP_MCE sets them.",
		.pairs = f103_pairs, .pairs_count = 8,
		.numbers = f103_numbers, .numbers_count = 1,
		.errors = f103_errors, .errors_count = 1,
		.see = f103_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_NR_MMU_PAGES", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Read the limit that KVM_SET_NR_MMU_PAGES sets.",
		.doc = "Later kernels have the number of the call and refuse it with ENOTTY.",
		.pairs = f104_pairs, .pairs_count = 6,
		.numbers = f104_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Read the state of the interval timer.",
		.doc = "KVM_GET_PIT2 reads its flags too.",
		.pairs = f105_pairs, .pairs_count = 8,
		.numbers = f105_numbers, .numbers_count = 1,
		.rules = f105_rules, .rules_count = 1,
		.see = f105_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_PIT2", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Read the state of the interval timer, and its flags.",
		.doc = "",
		.pairs = f106_pairs, .pairs_count = 7,
		.numbers = f106_numbers, .numbers_count = 1,
		.rules = f106_rules, .rules_count = 1,
		.see = f106_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_REGS", .title = "ioctl of a vcpu fd",
		.section = "4.11", .life = "",
		.summary = "Read the general purpose registers.",
		.doc = "Every arch has a kvm_regs of its own, so the ioctl's number differs too.",
		.pairs = f107_pairs, .pairs_count = 7,
		.numbers = f107_numbers, .numbers_count = 4,
		.errors = f107_errors, .errors_count = 2,
		.errata = f107_errata, .errata_count = 1,
		.see = f107_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SREGS", .title = "ioctl of a vcpu fd",
		.section = "4.13", .life = "",
		.summary = "Read the special registers.",
		.doc = "What is special is the arch's choice, and so is kvm_sregs; ia64 has an empty one. On x86 they are segment, descriptor table and control registers, and an interrupt that the APIC has acknowledged and that waits to be injected.",
		.pairs = f108_pairs, .pairs_count = 7,
		.numbers = f108_numbers, .numbers_count = 4,
		.errors = f108_errors, .errors_count = 2,
		.errata = f108_errata, .errata_count = 1,
		.see = f108_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SUPPORTED_CPUID", .title = "ioctl of the system fd",
		.section = "4.46", .life = "",
		.summary = "List the CPUID entries that processor and KVM support.",
		.doc = "What is listed is supported by the hardware and by KVM. From it a program makes the CPUID that it gives to a guest with KVM_SET_CPUID2, so that it agrees with the hardware, the kernel, the program's own abilities and the user's wishes; a user may for example want an older processor, or the same features on all machines of a cluster.\n\nThe entries are those of the host's CPUID instruction, less the features that are unknown or not supported. Some features that the host's processor lacks (x2APIC for example) may be listed because KVM can emulate them efficiently. kvm_cpuid_entry2 tells what an entry's fields mean.\n\nThe caller says in nent for how many entries there is room. With enough room the kernel fills in the entries and puts their number into nent. With more room than the kernel will ever fill it takes nent for its own limit, and succeeds. With too little it fails with E2BIG and leaves nent alone, so the caller has to try again with more; 2.6.39 wants room for one entry more than it fills in.",
		.pairs = f109_pairs, .pairs_count = 8,
		.numbers = f109_numbers, .numbers_count = 1,
		.rules = f109_rules, .rules_count = 1,
		.errors = f109_errors, .errors_count = 2,
		.errata = f109_errata, .errata_count = 3,
		.see = f109_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_VCPU_EVENTS", .title = "ioctl of a vcpu fd",
		.section = "4.31", .life = "",
		.summary = "Read pending exceptions, interrupts and NMIs, and what belongs to them.",
		.doc = "KVM_VCPUEVENT_VALID_SHADOW in flags says that interrupt.shadow holds; without it that field is undefined. Of the other bits the kernel sets those whose fields it filled in, so that the struct can be handed to KVM_SET_VCPU_EVENTS as it is; newer kernels leave sipi_vector zero and its bit clear.",
		.pairs = f110_pairs, .pairs_count = 7,
		.numbers = f110_numbers, .numbers_count = 1,
		.errors = f110_errors, .errors_count = 1,
		.errata = f110_errata, .errata_count = 2,
		.see = f110_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_VCPU_MMAP_SIZE", .title = "ioctl of the system fd",
		.section = "4.5", .life = "",
		.summary = "Ask how much of a vcpu's fd to map.",
		.doc = "KVM_RUN and its caller talk through shared memory, which is mapped by mmap() of the vcpu's fd at offset zero. This is the size of the whole of it, in bytes; see KVM_RUN and kvm_run.\n\nIt is a number of pages, more than kvm_run takes. kvm_run begins the first page. On x86 the data of KVM_EXIT_IO has the page after it; kvm_run's data_offset leads there. Where writes to devices can be coalesced, the ring of them has a page as well, and KVM_CAP_COALESCED_MMIO answers with the number of this page. A dirty ring, where there is one (see kvm_dirty_gfn), is not counted: it is mapped by itself.",
		.pairs = f111_pairs, .pairs_count = 6,
		.numbers = f111_numbers, .numbers_count = 2,
		.rules = f111_rules, .rules_count = 1,
		.errata = f111_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_XCRS", .title = "ioctl of a vcpu fd",
		.section = "4.44", .life = "",
		.summary = "Read the extended control registers.",
		.doc = "The only one that exists is XCR0; a host without XSAVE has none, and nr_xcrs is zero.",
		.pairs = f112_pairs, .pairs_count = 7,
		.numbers = f112_numbers, .numbers_count = 1,
		.errors = f112_errors, .errors_count = 2,
		.see = f112_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_XSAVE", .title = "ioctl of a vcpu fd",
		.section = "4.42", .life = "",
		.summary = "Read the extended processor state.",
		.doc = "On a host without XSAVE region holds what FXSAVE writes, and a header that names x87 and SSE. Where the guest may have more state than the struct holds, KVM_GET_XSAVE2 reads all of it.",
		.pairs = f113_pairs, .pairs_count = 7,
		.numbers = f113_numbers, .numbers_count = 1,
		.errors = f113_errors, .errors_count = 3,
		.see = f113_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IA64_VCPU_GET_STACK", .title = "ioctl of a vcpu fd",
		.section = "", .life = "until 3.19",
		.summary = "Read the vcpu's stack, where the guest's registers are kept.",
		.doc = "The argument points to a pointer, and that one to a kvm_ia64_vcpu_stack, which the kernel fills in; the number encodes the pointer's direction and size only.",
		.pairs = f114_pairs, .pairs_count = 10,
		.numbers = f114_numbers, .numbers_count = 4,
		.errors = f114_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IA64_VCPU_SET_STACK", .title = "ioctl of a vcpu fd",
		.section = "", .life = "until 3.19",
		.summary = "Write the vcpu's stack, where the guest's registers are kept.",
		.doc = "The argument points to a pointer, and that one to a kvm_ia64_vcpu_stack.",
		.pairs = f115_pairs, .pairs_count = 9,
		.numbers = f115_numbers, .numbers_count = 4,
		.errors = f115_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_INTERRUPT", .title = "ioctl of a vcpu fd",
		.section = "4.16", .life = "",
		.summary = "Queue a hardware interrupt for injection.",
		.doc = "Of use only where the kernel has no local APIC or its like.\n\nOn x86 irq is a vector, not a pin or a line. Where local APICs are in the kernel and the PICs are not (KVM_CAP_SPLIT_IRQCHIP) it is the vector that a PIC would give.\n\nOn powerpc the interrupt is the external one, and irq says what is to become of it. KVM_INTERRUPT_SET injects it as an edge as soon as the guest can take it, and with the injection it is over. KVM_INTERRUPT_SET_LEVEL injects it as a level: it stays pending until KVM_INTERRUPT_UNSET; this needs KVM_CAP_PPC_IRQ_LEVEL. KVM_INTERRUPT_UNSET takes back whatever is pending; this needs KVM_CAP_PPC_UNSET_IRQ. Any other value is invalid, and what it does is not defined. The call does not wait there for a vcpu that runs: it takes no lock.",
		.pairs = f116_pairs, .pairs_count = 7,
		.numbers = f116_numbers, .numbers_count = 2,
		.rules = f116_rules, .rules_count = 2,
		.errors = f116_errors, .errors_count = 2,
		.errata = f116_errata, .errata_count = 1,
		.see = f116_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IOEVENTFD", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Let a write of the guest signal an eventfd.",
		.doc = "A write to the address with the length and, if wanted, the value that are given signals the eventfd, and the guest goes on at once; user space is not asked. Any other write there gives KVM_EXIT_IO or KVM_EXIT_MMIO as ever. With KVM_IOEVENTFD_FLAG_DEASSIGN the call ends what an earlier one with the same fields began. With KVM_CAP_IOEVENTFD_ANY_LENGTH a length of zero stands for every length, and no value can be given; on x86 KVM then need not look at the guest's instruction, which is faster.",
		.pairs = f117_pairs, .pairs_count = 7,
		.numbers = f117_numbers, .numbers_count = 2,
		.rules = f117_rules, .rules_count = 3,
		.errors = f117_errors, .errors_count = 6,
		.see = f117_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQFD", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Let an eventfd raise an interrupt in the guest.",
		.doc = "Each time that the eventfd is signalled, the GSI's input is set to one and back to zero, so the interrupt should be edge-triggered; a GSI that is routed to a message sends it. No vcpu has to stop for that. An eventfd serves one GSI, a GSI any number of eventfds. With KVM_IRQFD_FLAG_DEASSIGN the pair of fd and gsi ends; it is no error if there is none. It also ends when the eventfd is closed.\n\nKVM_IRQFD_FLAG_RESAMPLE is for level-triggered interrupts: a signal makes the input active, and when the guest is done with the interrupt the input becomes inactive and resamplefd is signalled. If the device still wants the interrupt, the eventfd has to be signalled again. Needed only to begin with; not where user space has the I/O APIC.",
		.pairs = f118_pairs, .pairs_count = 7,
		.numbers = f118_numbers, .numbers_count = 2,
		.errors = f118_errors, .errors_count = 5,
		.see = f118_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQ_LINE", .title = "ioctl of a VM fd",
		.section = "4.25", .life = "",
		.summary = "Set the level of an input of the interrupt controllers in the kernel.",
		.doc = "The input is a GSI; the routes of KVM_SET_GSI_ROUTING tell which pins it is. A GSI that leads nowhere is no error. An edge-triggered interrupt takes two calls: the level is set to one, and back to zero. status of the struct is not used; KVM_IRQ_LINE_STATUS does use it. On arm64 irq is no GSI: its parts say which kind of interrupt it is, of which vcpu, and its number.",
		.pairs = f119_pairs, .pairs_count = 7,
		.numbers = f119_numbers, .numbers_count = 2,
		.rules = f119_rules, .rules_count = 1,
		.errata = f119_errata, .errata_count = 1,
		.see = f119_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQ_LINE_STATUS", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Do what KVM_IRQ_LINE does, and tell what became of the interrupt.",
		.doc = "The answer is in status, which stands where irq stood: fill in irq again before the next call.",
		.pairs = f120_pairs, .pairs_count = 7,
		.numbers = f120_numbers, .numbers_count = 1,
		.rules = f120_rules, .rules_count = 1,
		.errors = f120_errors, .errors_count = 1,
		.see = f120_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_NMI", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Queue an NMI for injection.",
		.doc = "The argument of the system call is ignored.",
		.pairs = f121_pairs, .pairs_count = 6,
		.numbers = f121_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_PVINFO", .title = "ioctl of a VM fd",
		.section = "4.47", .life = "",
		.summary = "Read what a paravirtualized guest has to be told.",
		.doc = "User space passes it on to the guest, in the device tree or in another way. For now it is only the array of instructions that make up a hypercall. If fields are added to the struct, each of them gets a bit in flags that says it is there.",
		.pairs = f122_pairs, .pairs_count = 8,
		.numbers = f122_numbers, .numbers_count = 2,
		.errata = f122_errata, .errata_count = 1,
		.see = f122_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_REGISTER_COALESCED_MMIO", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Collect the guest's writes to a range of addresses instead of stopping for each.",
		.doc = "A write of the guest within the zone puts an entry into kvm_coalesced_mmio_ring, and the guest goes on. User space finds it there when a vcpu stops for another reason. Reads give KVM_EXIT_MMIO as ever. It is for writes without any effect that the guest waits for, such as those to a frame buffer. With KVM_CAP_COALESCED_PIO a zone may be of I/O ports.",
		.pairs = f123_pairs, .pairs_count = 7,
		.numbers = f123_numbers, .numbers_count = 2,
		.errors = f123_errors, .errors_count = 3,
		.see = f123_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_REINJECT_CONTROL", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Say what becomes of interrupts of the interval timer that the guest missed.",
		.doc = "A vcpu that did not run for a while misses ticks. They are given to it later, unless this call switches that off.",
		.pairs = f124_pairs, .pairs_count = 8,
		.numbers = f124_numbers, .numbers_count = 2,
		.rules = f124_rules, .rules_count = 1,
		.see = f124_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_RUN", .title = "ioctl of a vcpu fd",
		.section = "4.10", .life = "",
		.summary = "Run the guest on this vcpu until something needs user space.",
		.doc = "The number takes no argument, but there is one: struct kvm_run, which user space and kernel share. It is mapped with mmap() of the vcpu fd at offset zero, as many bytes as KVM_GET_VCPU_MMAP_SIZE says. The caller sets its fields before the call; on success they say why the guest stopped.\n\nThe vcpu stays locked while the guest runs: any other call on the same fd waits until KVM_RUN comes back. A signal makes it come back; KVM_SET_SIGNAL_MASK says which.",
		.pairs = f125_pairs, .pairs_count = 8,
		.numbers = f125_numbers, .numbers_count = 2,
		.rules = f125_rules, .rules_count = 1,
		.errors = f125_errors, .errors_count = 6,
		.errata = f125_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_ENABLE_SIE", .title = "ioctl of the system fd",
		.section = "", .life = "",
		.summary = "Make the process's address space fit for running guests.",
		.doc = "On s390 the page tables of a process need room beside their entries before its memory can be a guest's. The call rebuilds them so. That is done once in the life of a process; a second call has nothing to do and succeeds. The argument is not looked at.",
		.pairs = f126_pairs, .pairs_count = 6,
		.numbers = f126_numbers, .numbers_count = 2,
		.errors = f126_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_INITIAL_RESET", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Reset the vcpu as the architecture's initial CPU reset does.",
		.doc = "The argument of the system call is ignored.",
		.pairs = f127_pairs, .pairs_count = 6,
		.numbers = f127_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_INTERRUPT", .title = "ioctl of a VM fd or a vcpu fd",
		.section = "", .life = "",
		.summary = "Inject an interrupt into an s390 guest.",
		.doc = "On a VM fd the interrupt is a floating one, which any vcpu may take. On a vcpu fd it is for that vcpu; the call does not wait for the vcpu's lock, so it reaches one that is running. kvm_s390_interrupt_types tells which types belong where.",
		.pairs = f128_pairs, .pairs_count = 8,
		.numbers = f128_numbers, .numbers_count = 2,
		.errors = f128_errors, .errors_count = 2,
		.see = f128_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_SET_INITIAL_PSW", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Write the program status word that the vcpu starts with.",
		.doc = "",
		.pairs = f129_pairs, .pairs_count = 7,
		.numbers = f129_numbers, .numbers_count = 2,
		.errors = f129_errors, .errors_count = 2,
		.see = f129_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_STORE_STATUS", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Store the vcpu's registers into guest memory, as the architecture's store-status order does.",
		.doc = "addr is where in guest memory, by value, although the number encodes a size. Two values are special and store to the architecture's own place: KVM_S390_STORE_STATUS_NOADDR in absolute memory, KVM_S390_STORE_STATUS_PREFIXED in the memory that the vcpu sees there by its prefix.",
		.pairs = f130_pairs, .pairs_count = 7,
		.numbers = f130_numbers, .numbers_count = 4,
		.errors = f130_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_BOOT_CPU_ID", .title = "ioctl of a VM fd",
		.section = "4.41", .life = "",
		.summary = "Say which vcpu is the bootstrap processor.",
		.doc = "The id is the one that KVM_CREATE_VCPU will be given. Without the call it is vcpu 0.",
		.pairs = f131_pairs, .pairs_count = 6,
		.numbers = f131_numbers, .numbers_count = 2,
		.rules = f131_rules, .rules_count = 1,
		.errors = f131_errors, .errors_count = 1,
		.errata = f131_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CLOCK", .title = "ioctl of a VM fd",
		.section = "4.30", .life = "",
		.summary = "Set the clock that the guest sees as kvmclock.",
		.doc = "The guest's clock goes on from the value given. Together with KVM_GET_CLOCK it keeps that clock from running backwards where it could, such as in a migration. With KVM_CLOCK_REALTIME the time that has passed on the host since realtime is added.",
		.pairs = f132_pairs, .pairs_count = 7,
		.numbers = f132_numbers, .numbers_count = 2,
		.rules = f132_rules, .rules_count = 1,
		.see = f132_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CPUID", .title = "ioctl of a vcpu fd",
		.section = "4.20", .life = "",
		.summary = "Say what CPUID answers on this vcpu, by function alone.",
		.doc = "The entries replace all earlier ones. KVM_SET_CPUID2 is to be preferred where it exists.",
		.pairs = f133_pairs, .pairs_count = 8,
		.numbers = f133_numbers, .numbers_count = 1,
		.rules = f133_rules, .rules_count = 1,
		.errors = f133_errors, .errors_count = 3,
		.see = f133_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CPUID2", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Say what CPUID answers on this vcpu, by function and index.",
		.doc = "The entries replace all earlier ones. They usually are KVM_GET_SUPPORTED_CPUID's, less what the guest is not to have.",
		.pairs = f134_pairs, .pairs_count = 8,
		.numbers = f134_numbers, .numbers_count = 1,
		.rules = f134_rules, .rules_count = 1,
		.errors = f134_errors, .errors_count = 3,
		.see = f134_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_DEBUGREGS", .title = "ioctl of a vcpu fd",
		.section = "4.34", .life = "",
		.summary = "Write the debug registers.",
		.doc = "The struct is KVM_GET_DEBUGREGS's. No flag has a meaning yet.",
		.pairs = f135_pairs, .pairs_count = 7,
		.numbers = f135_numbers, .numbers_count = 1,
		.rules = f135_rules, .rules_count = 1,
		.errors = f135_errors, .errors_count = 1,
		.see = f135_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_FPU", .title = "ioctl of a vcpu fd",
		.section = "4.23", .life = "",
		.summary = "Write the floating point state.",
		.doc = "The struct is KVM_GET_FPU's.",
		.pairs = f136_pairs, .pairs_count = 7,
		.numbers = f136_numbers, .numbers_count = 4,
		.errors = f136_errors, .errors_count = 2,
		.see = f136_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_GSI_ROUTING", .title = "ioctl of a VM fd",
		.section = "4.52", .life = "",
		.summary = "Replace the table of GSI routes.",
		.doc = "All routes that were there before are gone, also those that KVM_CREATE_IRQCHIP made. A GSI may have several routes, to one pin of each interrupt controller, or a single one to a message or to anything else. No flag is specified of the table, and of an entry only KVM_MSI_VALID_DEVID, by later kernels.\n\nWhere user space has the I/O APIC and the PICs itself (KVM_CAP_SPLIT_IRQCHIP) no route can lead to a pin.",
		.pairs = f137_pairs, .pairs_count = 8,
		.numbers = f137_numbers, .numbers_count = 1,
		.rules = f137_rules, .rules_count = 7,
		.errors = f137_errors, .errors_count = 2,
		.see = f137_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_GUEST_DEBUG", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Debug the guest from outside.",
		.doc = "control says how: KVM_GUESTDBG_ENABLE switches debugging on, and without it all else is off; KVM_GUESTDBG_SINGLESTEP stops after each instruction. What the guest stops at ends KVM_RUN with KVM_EXIT_DEBUG. On x86 breakpoints may be instructions that the debugger wrote into the guest, or the debug registers given here, which then hide the guest's own; an exception can be handed on to the guest. Bits of control that the kernel does not know are not refused. With KVM_CAP_X86_ROBUST_SINGLESTEP a guest that uses the trap flag itself is stepped correctly too.",
		.pairs = f138_pairs, .pairs_count = 7,
		.numbers = f138_numbers, .numbers_count = 3,
		.errors = f138_errors, .errors_count = 3,
		.see = f138_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_IDENTITY_MAP_ADDR", .title = "ioctl of a VM fd",
		.section = "4.40", .life = "",
		.summary = "Say where in guest physical memory KVM may put one page of its own.",
		.doc = "The page must be within the first 4 GB of guest physical memory and must not conflict with a memory slot or with the address of a device; the call does not check that. The guest may malfunction if it uses the page.\n\nHosts with Intel processors need the call, for a quirk of how virtualization works there: KVM keeps a page table in this page, which maps addresses to themselves, to run a guest that has paging off. Call it before a vcpu is made: later kernels refuse it after that. Without the call KVM takes an address of its own choice.",
		.pairs = f139_pairs, .pairs_count = 7,
		.numbers = f139_numbers, .numbers_count = 2,
		.errors = f139_errors, .errors_count = 1,
		.errata = f139_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.27", .life = "",
		.summary = "Write the state of an interrupt controller in the kernel.",
		.doc = "chip_id says which one of those that KVM_CREATE_IRQCHIP made; the struct is that of KVM_GET_IRQCHIP.",
		.pairs = f140_pairs, .pairs_count = 8,
		.numbers = f140_numbers, .numbers_count = 2,
		.rules = f140_rules, .rules_count = 3,
		.errors = f140_errors, .errors_count = 1,
		.errata = f140_errata, .errata_count = 1,
		.see = f140_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_LAPIC", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Write the registers of the vcpu's local APIC.",
		.doc = "The timer starts anew from what is written.",
		.pairs = f141_pairs, .pairs_count = 7,
		.numbers = f141_numbers, .numbers_count = 1,
		.rules = f141_rules, .rules_count = 1,
		.errors = f141_errors, .errors_count = 3,
		.see = f141_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MEMORY_ALIAS", .title = "ioctl of a VM fd",
		.section = "4.9", .life = "until 6.8",
		.summary = "Obsolete; made a part of guest memory show at another address too.",
		.doc = "The call has been removed. What it did, two memory slots with the same memory behind them do.",
		.pairs = f142_pairs, .pairs_count = 7,
		.numbers = f142_numbers, .numbers_count = 1,
		.see = f142_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MEMORY_REGION", .title = "ioctl of a VM fd",
		.section = "4.6", .life = "until 6.8",
		.summary = "Make a memory slot of memory that the kernel allocates; obsolete.",
		.doc = "KVM_SET_USER_MEMORY_REGION has taken its place, and everywhere but on ia64 the call is gone. What is behind the slot is the kernel's choice here, and nothing else of user space's can be put there.",
		.pairs = f143_pairs, .pairs_count = 9,
		.numbers = f143_numbers, .numbers_count = 2,
		.rules = f143_rules, .rules_count = 5,
		.errata = f143_errata, .errata_count = 1,
		.see = f143_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MP_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.39", .life = "",
		.summary = "Say whether the vcpu runs, halts or waits to be started.",
		.doc = "The states are KVM_GET_MP_STATE's. It means something only after KVM_CREATE_IRQCHIP: without an interrupt controller in the kernel, user space has to keep this state itself. Kernels of 2.6.39 take any number. On ia64 KVM_MP_STATE_UNINITIALIZED resets the vcpu.",
		.pairs = f144_pairs, .pairs_count = 7,
		.numbers = f144_numbers, .numbers_count = 2,
		.errors = f144_errors, .errors_count = 2,
		.see = f144_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MSRS", .title = "ioctl of a vcpu fd",
		.section = "4.19", .life = "",
		.summary = "Write model-specific registers.",
		.doc = "The caller sets nmsrs, the length of entries, and the index and data of each entry; the structs are KVM_GET_MSRS's. They are written in order, and those before a refused one stay written. A smaller count than nmsrs is no error to errno: the caller has to compare.",
		.pairs = f145_pairs, .pairs_count = 8,
		.numbers = f145_numbers, .numbers_count = 1,
		.rules = f145_rules, .rules_count = 1,
		.errors = f145_errors, .errors_count = 2,
		.see = f145_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_NR_MMU_PAGES", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Limit how many pages KVM uses for its own page tables of the guest.",
		.doc = "Without the call the number follows from the size of the guest's memory. If more pages are in use than the new limit, pages are freed at once.",
		.pairs = f146_pairs, .pairs_count = 6,
		.numbers = f146_numbers, .numbers_count = 2,
		.rules = f146_rules, .rules_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Write the state of the interval timer.",
		.doc = "Counting starts anew. KVM_SET_PIT2 writes the timer's flags too. The number says the wrong direction, as that of KVM_SET_IRQCHIP does.",
		.pairs = f147_pairs, .pairs_count = 8,
		.numbers = f147_numbers, .numbers_count = 1,
		.rules = f147_rules, .rules_count = 1,
		.see = f147_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_PIT2", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Write the state of the interval timer, and its flags.",
		.doc = "Counting starts anew.",
		.pairs = f148_pairs, .pairs_count = 7,
		.numbers = f148_numbers, .numbers_count = 1,
		.rules = f148_rules, .rules_count = 1,
		.see = f148_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_REGS", .title = "ioctl of a vcpu fd",
		.section = "4.12", .life = "",
		.summary = "Write the general purpose registers.",
		.doc = "The struct is KVM_GET_REGS's. On x86 an exception that was about to be injected is dropped.",
		.pairs = f149_pairs, .pairs_count = 7,
		.numbers = f149_numbers, .numbers_count = 4,
		.errors = f149_errors, .errors_count = 2,
		.see = f149_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_SIGNAL_MASK", .title = "ioctl of a vcpu fd",
		.section = "4.21", .life = "",
		.summary = "Say which signals are blocked while KVM_RUN runs.",
		.doc = "The mask takes the place of the thread's own for as long as KVM_RUN runs. A signal that it does not block makes KVM_RUN come back with EINTR, except SIGKILL and SIGSTOP, which do what they always do. The signal is delivered only if the thread's own mask does not block it either; if it does, the signal stays pending, and the caller can take it with sigtimedwait().\n\nlen is the size of the signal set that the kernel itself uses, which is not that of the C library's sigset_t.",
		.pairs = f150_pairs, .pairs_count = 8,
		.numbers = f150_numbers, .numbers_count = 2,
		.rules = f150_rules, .rules_count = 1,
		.errors = f150_errors, .errors_count = 1,
		.errata = f150_errata, .errata_count = 2,
		.see = f150_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_SREGS", .title = "ioctl of a vcpu fd",
		.section = "4.14", .life = "",
		.summary = "Write the special registers.",
		.doc = "The struct is KVM_GET_SREGS's. On x86 a set bit of interrupt_bitmap queues that interrupt. Kernels of 2.6.39 take the values as they are; what no processor could hold shows when the guest is run.",
		.pairs = f151_pairs, .pairs_count = 7,
		.numbers = f151_numbers, .numbers_count = 4,
		.errors = f151_errors, .errors_count = 3,
		.see = f151_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_TSS_ADDR", .title = "ioctl of a VM fd",
		.section = "4.36", .life = "",
		.summary = "Say where in guest physical memory KVM may put three pages of its own.",
		.doc = "The pages must be within the first 4 GB of guest physical memory and must not conflict with a memory slot or with the address of a device. The guest may malfunction if it uses them.\n\nHosts with Intel processors need the call, for a quirk of how virtualization works there: KVM keeps a task state segment in these pages, to run a guest that is in real mode. On AMD's it does nothing.",
		.pairs = f152_pairs, .pairs_count = 6,
		.numbers = f152_numbers, .numbers_count = 2,
		.rules = f152_rules, .rules_count = 1,
		.errors = f152_errors, .errors_count = 3,
		.errata = f152_errata, .errata_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_USER_MEMORY_REGION", .title = "ioctl of a VM fd",
		.section = "4.35", .life = "",
		.summary = "Make, move, change or delete a slot of guest physical memory.",
		.doc = "A slot that exists can be moved to another place in guest physical memory, and its flags can be changed, but not its size. A size of zero deletes it. Slots may not overlap in guest physical memory. KVM_CHECK_EXTENSION of KVM_CAP_NR_MEMSLOTS tells how many slots there may be; KVM_CAP_DESTROY_MEMORY_REGION_WORKS that deleting a slot does work, and KVM_CAP_JOIN_MEMORY_REGIONS_WORKS that a slot may take the place of several deleted ones.\n\nThe memory behind the slot begins at userspace_addr, which must be memory that user space can reach for the whole size of the slot. It may be of any kind: anonymous memory, a file, hugetlbfs. It is best if guest_phys_addr and userspace_addr agree in their lower 21 bits: then large pages of the host can be large pages of the guest.\n\nOf the flags the first kernels know only KVM_MEM_LOG_DIRTY_PAGES, which makes KVM keep track of the writes to the slot's memory; KVM_GET_DIRTY_LOG fetches what it finds. They ignore the others, and they ignore a new userspace_addr for a slot that exists; later kernels refuse both.\n\nWith KVM_CAP_READONLY_MEM the flag KVM_MEM_READONLY makes the guest's writes give KVM_EXIT_MMIO, while it reads and runs from the memory. With KVM_CAP_MULTI_ADDRESS_SPACE the VM has several spaces of guest physical memory, each with its own slots; the upper half of slot says which. On x86 the second one is what a vcpu sees in system management mode. Slots of different spaces may overlap. KVM_SET_USER_MEMORY_REGION2 can do the same and more.\n\nWith KVM_CAP_SYNC_MMU the guest sees at once when what is behind the memory changes, for example by mmap() or by madvise(MADV_DONTNEED).\n\nOn s390 the first kernels allow just one slot, which is number zero and begins at guest address zero.\n\nUse this call and not KVM_SET_MEMORY_REGION, which leaves user space no say in how memory is allocated and is deprecated.",
		.pairs = f153_pairs, .pairs_count = 8,
		.numbers = f153_numbers, .numbers_count = 2,
		.rules = f153_rules, .rules_count = 5,
		.errors = f153_errors, .errors_count = 2,
		.errata = f153_errata, .errata_count = 2,
		.see = f153_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_VAPIC_ADDR", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Say where in guest memory the vcpu's task priority is shared with the guest.",
		.doc = "A guest whose TPR accesses were patched uses this memory in place of the register. Address zero ends the sharing.",
		.pairs = f154_pairs, .pairs_count = 7,
		.numbers = f154_numbers, .numbers_count = 2,
		.rules = f154_rules, .rules_count = 1,
		.errors = f154_errors, .errors_count = 2,
		.see = f154_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_VCPU_EVENTS", .title = "ioctl of a vcpu fd",
		.section = "4.32", .life = "",
		.summary = "Write pending exceptions, interrupts and NMIs, and what belongs to them.",
		.doc = "The struct is KVM_GET_VCPU_EVENTS's. Two fields may change by themselves while vcpus run, nmi.pending and sipi_vector; the kernel's state of each is overwritten only if its bit in flags asks for it, KVM_VCPUEVENT_VALID_NMI_PENDING and KVM_VCPUEVENT_VALID_SIPI_VECTOR. With KVM_CAP_INTR_SHADOW, KVM_VCPUEVENT_VALID_SHADOW says that interrupt.shadow holds and is to be written too. Fields of later releases have bits of their own, and all else is always written.",
		.pairs = f155_pairs, .pairs_count = 7,
		.numbers = f155_numbers, .numbers_count = 1,
		.rules = f155_rules, .rules_count = 1,
		.errors = f155_errors, .errors_count = 2,
		.see = f155_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_XCRS", .title = "ioctl of a vcpu fd",
		.section = "4.45", .life = "",
		.summary = "Write the extended control registers.",
		.doc = "The struct is KVM_GET_XCRS's. A register that the kernel does not know is passed over; kernels of 2.6.39 look at the first entry alone. No flag has a meaning.",
		.pairs = f156_pairs, .pairs_count = 7,
		.numbers = f156_numbers, .numbers_count = 1,
		.rules = f156_rules, .rules_count = 2,
		.errors = f156_errors, .errors_count = 3,
		.see = f156_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_XSAVE", .title = "ioctl of a vcpu fd",
		.section = "4.43", .life = "",
		.summary = "Write the extended processor state.",
		.doc = "The struct is KVM_GET_XSAVE's. From Linux 5.17 on as many bytes may be read as KVM_CHECK_EXTENSION of KVM_CAP_XSAVE2 answers on the VM fd, which may be more than the struct has.",
		.pairs = f157_pairs, .pairs_count = 7,
		.numbers = f157_numbers, .numbers_count = 1,
		.errors = f157_errors, .errors_count = 3,
		.see = f157_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TPR_ACCESS_REPORTING", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Make KVM_RUN tell when the guest uses the task priority register.",
		.doc = "With enabled set, an access to the TPR of the local APIC in the kernel ends KVM_RUN with KVM_EXIT_TPR_ACCESS, so that user space can patch the instruction. The struct comes back unchanged.",
		.pairs = f158_pairs, .pairs_count = 7,
		.numbers = f158_numbers, .numbers_count = 1,
		.rules = f158_rules, .rules_count = 1,
		.errors = f158_errors, .errors_count = 1,
		.see = f158_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TRACE_DISABLE", .title = "ioctl of the system fd",
		.section = "", .life = "until 6.8",
		.summary = "Removed: stop KVM's own trace buffer.",
		.doc = "",
		.pairs = f159_pairs, .pairs_count = 7,
		.numbers = f159_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TRACE_ENABLE", .title = "ioctl of the system fd",
		.section = "", .life = "until 6.8",
		.summary = "Removed: start KVM's own trace buffer.",
		.doc = "Tracepoints took its place. The number stays taken, and what the pointer leads to is not looked at.",
		.pairs = f160_pairs, .pairs_count = 7,
		.numbers = f160_numbers, .numbers_count = 2,
		.see = f160_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TRACE_PAUSE", .title = "ioctl of the system fd",
		.section = "", .life = "until 6.8",
		.summary = "Removed: pause KVM's own trace buffer.",
		.doc = "",
		.pairs = f161_pairs, .pairs_count = 7,
		.numbers = f161_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TRANSLATE", .title = "ioctl of a vcpu fd",
		.section = "4.15", .life = "",
		.summary = "Translate a guest virtual address as the vcpu would now.",
		.doc = "Asks the address translation mode that the vcpu is in. An address without a translation is no error: valid is zero then. x86 does not look at access rights: it always answers that the page can be written and is not the user's.",
		.pairs = f162_pairs, .pairs_count = 7,
		.numbers = f162_numbers, .numbers_count = 1,
		.errors = f162_errors, .errors_count = 1,
		.errata = f162_errata, .errata_count = 1,
		.see = f162_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_UNREGISTER_COALESCED_MMIO", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Stop for the guest's writes to a range of addresses again.",
		.doc = "All zones that are wholly within the range end. It is no error if there is none.",
		.pairs = f163_pairs, .pairs_count = 7,
		.numbers = f163_numbers, .numbers_count = 2,
		.errors = f163_errors, .errors_count = 1,
		.see = f163_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_GET_MCE_CAP_SUPPORTED", .title = "ioctl of the system fd",
		.section = "", .life = "",
		.summary = "Ask which machine check features a vcpu can be given.",
		.doc = "What is written is laid out as the processor's MCG_CAP register: bits for the features that KVM can emulate. KVM_X86_SETUP_MCE takes such a word with a number of banks and any of these features. KVM_CAP_MCE answers how many banks are possible.",
		.pairs = f164_pairs, .pairs_count = 7,
		.numbers = f164_numbers, .numbers_count = 2,
		.errors = f164_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_SETUP_MCE", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Give the vcpu machine check banks.",
		.doc = "mcg_cap is what the guest reads from the MSR of that name: the lowest byte says how many banks, the others which features, of which KVM_X86_GET_MCE_CAP_SUPPORTED tells those that exist. All error reporting starts switched on. KVM_CAP_MCE answers with the largest number of banks.",
		.pairs = f165_pairs, .pairs_count = 7,
		.numbers = f165_numbers, .numbers_count = 2,
		.errors = f165_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_SET_MCE", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Put a machine check into a bank of the vcpu.",
		.doc = "An uncorrected error raises the exception in the guest. While another machine check is being handled, or before the guest has allowed the exception in CR4, it shuts the guest down instead, as a processor would. Nothing happens where the guest has switched the reporting of uncorrected errors off. A corrected error is only recorded, and does not overwrite an uncorrected one: that is marked as having lost others.",
		.pairs = f166_pairs, .pairs_count = 7,
		.numbers = f166_numbers, .numbers_count = 1,
		.errors = f166_errors, .errors_count = 2,
		.see = f166_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_HVM_CONFIG", .title = "ioctl of a VM fd",
		.section = "4.28", .life = "",
		.summary = "Say where the hypercall pages for a Xen HVM guest come from.",
		.doc = "A guest made for Xen finds its way to the hypervisor through a page of code, which it asks for by WRMSR. Which MSR that is this call tells, and where such pages lie ready in the caller's memory: an array of them for guests in 32-bit modes, another for 64-bit mode. The value that the guest writes is a guest address with, in its lower bits, the number of the page that is to be put there.",
		.pairs = f167_pairs, .pairs_count = 7,
		.numbers = f167_numbers, .numbers_count = 1,
		.rules = f167_rules, .rules_count = 1,
		.errors = f167_errors, .errors_count = 1,
		.errata = f167_errata, .errata_count = 1,
		.see = f167_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "context", .title = "union of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "The processor's registers, where the kernel's part that runs guests keeps the guest's.",
		.doc = "",
		.pairs = f168_pairs, .pairs_count = 1,
		.fields = f168_fields, .fields_count = 14,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_apic_reg_size", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many bytes of registers a local APIC has",
		.doc = "",
		.values = f169_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_assigned_irq", .title = "struct of <linux/kvm.h>",
		.section = "4.50", .life = "until 6.8",
		.summary = "The interrupt of an assigned PCI device.",
		.doc = "",
		.pairs = f170_pairs, .pairs_count = 1,
		.fields = f170_fields, .fields_count = 10,
		.errata = f170_errata, .errata_count = 1,
		.see = f170_see, .see_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_assigned_msix_entry", .title = "struct of <linux/kvm.h>",
		.section = "4.54", .life = "until 6.8",
		.summary = "The route of one MSI-X interrupt of an assigned device.",
		.doc = "",
		.pairs = f171_pairs, .pairs_count = 1,
		.fields = f171_fields, .fields_count = 4,
		.see = f171_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_assigned_msix_nr", .title = "struct of <linux/kvm.h>",
		.section = "4.53", .life = "until 6.8",
		.summary = "How many MSI-X interrupts an assigned device has.",
		.doc = "",
		.pairs = f172_pairs, .pairs_count = 1,
		.fields = f172_fields, .fields_count = 3,
		.see = f172_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_assigned_pci_dev", .title = "struct of <linux/kvm.h>",
		.section = "4.48", .life = "until 6.8",
		.summary = "A PCI device of the host that is assigned to a VM.",
		.doc = "",
		.pairs = f173_pairs, .pairs_count = 1,
		.fields = f173_fields, .fields_count = 7,
		.see = f173_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_breakpoint", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "until 6.8",
		.summary = "One breakpoint of kvm_debug_guest.",
		.doc = "",
		.pairs = f174_pairs, .pairs_count = 1,
		.fields = f174_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_clock_data", .title = "struct of <linux/kvm.h>",
		.section = "4.29", .life = "",
		.summary = "The clock that a guest reads as kvmclock.",
		.doc = "",
		.pairs = f175_pairs, .pairs_count = 1,
		.fields = f175_fields, .fields_count = 3,
		.see = f175_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "One write that was collected.",
		.doc = "",
		.pairs = f176_pairs, .pairs_count = 1,
		.fields = f176_fields, .fields_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_coalesced_mmio_max", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many entries the ring has, for a program that defines PAGE_SIZE",
		.doc = "",
		.values = f177_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio_ring", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "The writes that were collected, oldest first.",
		.doc = "The ring is one page of what mmap() of a vcpu fd shows; KVM_CHECK_EXTENSION of KVM_CAP_COALESCED_MMIO gives the number of that page. All vcpus of a VM share it. The kernel adds entries at last and user space takes them away at first; both wrap around at the number of entries that fit into the page behind the two indices. The ring is empty when first and last are the same. A few entries always stay free; when all the others are taken, a write gives KVM_EXIT_MMIO as it would without a zone. For the guest's writes to stay in order, user space empties the ring before it acts on any exit.",
		.pairs = f178_pairs, .pairs_count = 1,
		.fields = f178_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio_zone", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A range of guest physical addresses whose writes are collected.",
		.doc = "",
		.pairs = f179_pairs, .pairs_count = 1,
		.fields = f179_fields, .fields_count = 4,
		.see = f179_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_context_size", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many bytes a saved processor context may take",
		.doc = "",
		.values = f180_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.20", .life = "",
		.summary = "What CPUID answers, told by function alone.",
		.doc = "",
		.pairs = f181_pairs, .pairs_count = 1,
		.fields = f181_fields, .fields_count = 3,
		.see = f181_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid2", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.46", .life = "",
		.summary = "What CPUID answers, told by function and index.",
		.doc = "",
		.pairs = f182_pairs, .pairs_count = 1,
		.fields = f182_fields, .fields_count = 3,
		.see = f182_see, .see_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid_entry", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.20", .life = "",
		.summary = "What CPUID answers to one function.",
		.doc = "",
		.pairs = f183_pairs, .pairs_count = 1,
		.fields = f183_fields, .fields_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid_entry2", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.46", .life = "",
		.summary = "What CPUID answers to one function and index.",
		.doc = "",
		.pairs = f184_pairs, .pairs_count = 1,
		.fields = f184_fields, .fields_count = 8,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_cpuid_flags", .title = "flags of 3 values",
		.section = "4.46", .life = "",
		.summary = "How an entry of kvm_cpuid2 is found.",
		.doc = "",
		.values = f185_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_exit_arch", .title = "struct of <asm/kvm.h> of x86",
		.section = "5", .life = "",
		.summary = "What stopped a guest that is being debugged.",
		.doc = "",
		.pairs = f186_pairs, .pairs_count = 1,
		.fields = f186_fields, .fields_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_exit_arch", .title = "struct of <asm/kvm.h> of ia64",
		.section = "5", .life = "",
		.summary = "What KVM_EXIT_DEBUG tells; nothing.",
		.doc = "",
		.pairs = f187_pairs, .pairs_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_exit_arch", .title = "struct of <asm/kvm.h> of powerpc",
		.section = "5", .life = "",
		.summary = "What KVM_EXIT_DEBUG tells; nothing in this release.",
		.doc = "",
		.pairs = f188_pairs, .pairs_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_exit_arch", .title = "struct of <asm/kvm.h> of s390",
		.section = "5", .life = "",
		.summary = "What KVM_EXIT_DEBUG tells; nothing in this release.",
		.doc = "",
		.pairs = f189_pairs, .pairs_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_guest", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "until 6.8",
		.summary = "Breakpoints and single steps as KVM_DEBUG_GUEST took them; kvm_guest_debug has taken its place.",
		.doc = "",
		.pairs = f190_pairs, .pairs_count = 1,
		.fields = f190_fields, .fields_count = 4,
		.see = f190_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debugregs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.33", .life = "",
		.summary = "The guest's debug registers.",
		.doc = "",
		.pairs = f191_pairs, .pairs_count = 1,
		.fields = f191_fields, .fields_count = 5,
		.see = f191_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dev_assign_flags", .title = "flags of 1 values",
		.section = "4.48", .life = "until 6.8",
		.summary = "How a PCI device is assigned.",
		.doc = "",
		.values = f192_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dev_irq_flags", .title = "flags of 6 values",
		.section = "4.50", .life = "until 6.8",
		.summary = "The types of an assigned device's interrupt, on the host and in the guest.",
		.doc = "",
		.values = f193_values, .values_count = 6,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dev_irq_masks", .title = "constants of 2 values",
		.section = "4.50", .life = "until 6.8",
		.summary = "Which bits of kvm_dev_irq_flags are about the host and which about the guest.",
		.doc = "",
		.values = f194_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dirty_log", .title = "struct of <linux/kvm.h>",
		.section = "4.8", .life = "",
		.summary = "A memory slot, and where the bitmap of its dirty pages shall be written.",
		.doc = "",
		.pairs = f195_pairs, .pairs_count = 1,
		.fields = f195_fields, .fields_count = 5,
		.errata = f195_errata, .errata_count = 2,
		.see = f195_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dtable", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "A descriptor table register.",
		.doc = "",
		.pairs = f196_pairs, .pairs_count = 1,
		.fields = f196_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_enable_cap", .title = "struct of <linux/kvm.h>",
		.section = "4.37", .life = "",
		.summary = "An extension that is to be enabled.",
		.doc = "",
		.pairs = f197_pairs, .pairs_count = 1,
		.fields = f197_fields, .fields_count = 4,
		.see = f197_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit", .title = "enum of 19 values",
		.section = "5", .life = "",
		.summary = "Why KVM_RUN returned: kvm_run's exit_reason.",
		.doc = "",
		.values = f198_values, .values_count = 19,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit_io", .title = "enum of 2 values",
		.section = "5", .life = "",
		.summary = "Which way the data of KVM_EXIT_IO goes.",
		.doc = "",
		.values = f199_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpreg", .title = "struct of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "A floating point register as it is spilled to memory.",
		.doc = "",
		.pairs = f200_pairs, .pairs_count = 1,
		.fields = f200_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpu", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.22", .life = "",
		.summary = "x87 and SSE state.",
		.doc = "",
		.pairs = f201_pairs, .pairs_count = 1,
		.fields = f201_fields, .fields_count = 11,
		.see = f201_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpu", .title = "struct of <asm/kvm.h> of ia64",
		.section = "4.22", .life = "",
		.summary = "Nothing; kvm_regs holds everything, and the calls are refused.",
		.doc = "",
		.pairs = f202_pairs, .pairs_count = 1,
		.see = f202_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpu", .title = "struct of <asm/kvm.h> of powerpc",
		.section = "4.22", .life = "",
		.summary = "Floating point registers; both calls are refused in this release.",
		.doc = "",
		.pairs = f203_pairs, .pairs_count = 1,
		.fields = f203_fields, .fields_count = 1,
		.see = f203_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpu", .title = "struct of <asm/kvm.h> of s390",
		.section = "4.22", .life = "",
		.summary = "Floating point registers.",
		.doc = "Between fpc and fprs lie four bytes without a name.",
		.pairs = f204_pairs, .pairs_count = 1,
		.fields = f204_fields, .fields_count = 2,
		.see = f204_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "How a guest is debugged from outside.",
		.doc = "",
		.pairs = f205_pairs, .pairs_count = 1,
		.fields = f205_fields, .fields_count = 3,
		.see = f205_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug_arch", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The debug registers of whoever debugs the guest.",
		.doc = "",
		.pairs = f206_pairs, .pairs_count = 1,
		.fields = f206_fields, .fields_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug_arch", .title = "struct of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG takes for the architecture; nothing.",
		.doc = "",
		.pairs = f207_pairs, .pairs_count = 1,
		.errata = f207_errata, .errata_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug_arch", .title = "struct of <asm/kvm.h> of powerpc",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release.",
		.doc = "",
		.pairs = f208_pairs, .pairs_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug_arch", .title = "struct of <asm/kvm.h> of s390",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release.",
		.doc = "",
		.pairs = f209_pairs, .pairs_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_guestdbg_arch_flags", .title = "flags of 4 values",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG can do on x86, beside what it can do everywhere.",
		.doc = "",
		.values = f210_values, .values_count = 4,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_guestdbg_flags", .title = "flags of 2 values",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG can do on every arch that has it; the upper half is the arch's own.",
		.doc = "",
		.values = f211_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ia64_vcpu_stack", .title = "struct of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "A vcpu's stack, with the registers that the guest has spilled to it.",
		.doc = "",
		.pairs = f212_pairs, .pairs_count = 1,
		.fields = f212_fields, .fields_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ia64_vcpu_stack_size", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "The size of a vcpu's stack.",
		.doc = "",
		.values = f213_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_internal_error", .title = "enum of 2 values",
		.section = "5", .life = "",
		.summary = "Why there is a KVM_EXIT_INTERNAL_ERROR.",
		.doc = "",
		.values = f214_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_interrupt", .title = "struct of <linux/kvm.h>",
		.section = "4.16", .life = "",
		.summary = "An interrupt to be queued.",
		.doc = "",
		.pairs = f215_pairs, .pairs_count = 1,
		.fields = f215_fields, .fields_count = 1,
		.see = f215_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_interrupt_irq", .title = "enum of 3 values",
		.section = "4.16", .life = "",
		.summary = "What KVM_INTERRUPT's irq says on powerpc; any other value is invalid and its effect undefined.",
		.doc = "",
		.values = f216_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioapic_num_pins", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many input pins the I/O APIC has",
		.doc = "",
		.values = f217_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioapic_num_pins", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many input pins the I/O APIC has",
		.doc = "",
		.values = f218_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ioapic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.26", .life = "",
		.summary = "The state of the I/O APIC.",
		.doc = "",
		.pairs = f219_pairs, .pairs_count = 1,
		.fields = f219_fields, .fields_count = 19,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ioapic_state", .title = "struct of <asm/kvm.h> of ia64",
		.section = "4.26", .life = "",
		.summary = "The state of the I/O APIC.",
		.doc = "",
		.pairs = f220_pairs, .pairs_count = 1,
		.fields = f220_fields, .fields_count = 19,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ioeventfd", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A write of the guest, and the eventfd that it signals.",
		.doc = "",
		.pairs = f221_pairs, .pairs_count = 1,
		.fields = f221_fields, .fields_count = 6,
		.see = f221_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flag_mask", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "all bits of kvm_ioeventfd_flags that the kernel of this release knows",
		.doc = "",
		.values = f222_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flag_nr", .title = "enumerators of 4 values",
		.section = "", .life = "",
		.summary = "The bits of kvm_ioeventfd_flags by number.",
		.doc = "",
		.values = f223_values, .values_count = 4,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flags", .title = "flags of 3 values",
		.section = "", .life = "",
		.summary = "What KVM_IOEVENTFD watches, and whether it begins or ends.",
		.doc = "",
		.values = f224_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_level", .title = "struct of <linux/kvm.h>",
		.section = "4.25", .life = "",
		.summary = "An input of the interrupt controllers in the kernel, and its level.",
		.doc = "",
		.pairs = f225_pairs, .pairs_count = 1,
		.fields = f225_fields, .fields_count = 4,
		.see = f225_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "The whole table of GSI routes.",
		.doc = "",
		.pairs = f226_pairs, .pairs_count = 1,
		.fields = f226_fields, .fields_count = 3,
		.see = f226_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_entry", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "One route of a GSI.",
		.doc = "",
		.pairs = f227_pairs, .pairs_count = 1,
		.fields = f227_fields, .fields_count = 8,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_irqchip", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "A pin of an interrupt controller in the kernel.",
		.doc = "",
		.pairs = f228_pairs, .pairs_count = 1,
		.fields = f228_fields, .fields_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_msi", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "A message that is an interrupt (MSI).",
		.doc = "",
		.pairs = f229_pairs, .pairs_count = 1,
		.fields = f229_fields, .fields_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irq_routing_types", .title = "enum of 2 values",
		.section = "4.52", .life = "",
		.summary = "Where an interrupt is routed to.",
		.doc = "",
		.values = f230_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irqchip", .title = "struct of <linux/kvm.h>",
		.section = "4.26", .life = "",
		.summary = "The state of one interrupt controller in the kernel.",
		.doc = "",
		.pairs = f231_pairs, .pairs_count = 1,
		.fields = f231_fields, .fields_count = 6,
		.see = f231_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irqchip_id", .title = "enum of 3 values",
		.section = "4.26", .life = "",
		.summary = "The interrupt controllers that KVM_CREATE_IRQCHIP makes.",
		.doc = "",
		.values = f232_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irqchip_id", .title = "enum of 3 values",
		.section = "4.26", .life = "",
		.summary = "The interrupt controllers that x86 has; of them ia64 has the I/O APIC alone.",
		.doc = "",
		.values = f233_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irqfd", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "An eventfd, and the interrupt that it raises in the guest.",
		.doc = "",
		.pairs = f234_pairs, .pairs_count = 1,
		.fields = f234_fields, .fields_count = 4,
		.see = f234_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irqfd_flags", .title = "flags of 1 values",
		.section = "", .life = "",
		.summary = "What KVM_IRQFD does.",
		.doc = "",
		.values = f235_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_lapic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The registers of a local APIC.",
		.doc = "",
		.pairs = f236_pairs, .pairs_count = 1,
		.fields = f236_fields, .fields_count = 1,
		.see = f236_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_max_msix_per_dev", .title = "constants of 1 values",
		.section = "4.53", .life = "until 6.8",
		.summary = "an assigned device has fewer MSI-X interrupts than this",
		.doc = "",
		.values = f237_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_max_xcrs", .title = "constants of 1 values",
		.section = "4.44", .life = "",
		.summary = "how many extended control registers a kvm_xcrs has room for",
		.doc = "",
		.values = f238_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_mem_flags", .title = "flags of 1 values",
		.section = "4.35", .life = "",
		.summary = "How a memory slot behaves.",
		.doc = "",
		.values = f239_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_memory_alias", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.9", .life = "until 6.8",
		.summary = "A range of guest physical memory that shows another one; nothing implements it any more.",
		.doc = "",
		.pairs = f240_pairs, .pairs_count = 1,
		.fields = f240_fields, .fields_count = 5,
		.see = f240_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_memory_region", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "until 6.8",
		.summary = "A slot of guest physical memory that the kernel itself allocates.",
		.doc = "",
		.pairs = f241_pairs, .pairs_count = 1,
		.fields = f241_fields, .fields_count = 4,
		.see = f241_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_memslot_invalid", .title = "constants of 1 values",
		.section = "", .life = "until 3.7",
		.summary = "a mark that the kernel puts on slots while they change; it slipped into the header and is not for programs",
		.doc = "",
		.values = f242_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_mp_state", .title = "struct of <linux/kvm.h>",
		.section = "4.38", .life = "",
		.summary = "The multiprocessing state of a vcpu.",
		.doc = "",
		.pairs = f243_pairs, .pairs_count = 1,
		.fields = f243_fields, .fields_count = 1,
		.see = f243_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_mp_states", .title = "enum of 5 values",
		.section = "4.38", .life = "",
		.summary = "The multiprocessing states of a vcpu; not every arch has all of them.",
		.doc = "",
		.values = f244_values, .values_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_entry", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.18", .life = "",
		.summary = "One model-specific register.",
		.doc = "",
		.pairs = f245_pairs, .pairs_count = 1,
		.fields = f245_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_list", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.3", .life = "",
		.summary = "The indices of model-specific registers.",
		.doc = "",
		.pairs = f246_pairs, .pairs_count = 1,
		.fields = f246_fields, .fields_count = 2,
		.see = f246_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msrs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.18", .life = "",
		.summary = "model-specific registers to read or write.",
		.doc = "",
		.pairs = f247_pairs, .pairs_count = 1,
		.fields = f247_fields, .fields_count = 3,
		.see = f247_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_interrupts", .title = "constants of 1 values",
		.section = "4.13", .life = "",
		.summary = "how many interrupt vectors a processor has",
		.doc = "",
		.values = f248_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_interrupts", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many interrupt vectors a processor has",
		.doc = "",
		.values = f249_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_irqchips", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many interrupt controllers kvm_irqchip_id names",
		.doc = "",
		.values = f250_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_irqchips", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many interrupt controllers kvm_irqchip_id names",
		.doc = "",
		.values = f251_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.26", .life = "",
		.summary = "The state of one of the two i8259 PICs.",
		.doc = "",
		.pairs = f252_pairs, .pairs_count = 1,
		.fields = f252_fields, .fields_count = 16,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_channel_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "One of the three channels of the i8254 interval timer.",
		.doc = "",
		.pairs = f253_pairs, .pairs_count = 1,
		.fields = f253_fields, .fields_count = 13,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_config", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "How KVM_CREATE_PIT2 makes the interval timer.",
		.doc = "",
		.pairs = f254_pairs, .pairs_count = 1,
		.fields = f254_fields, .fields_count = 2,
		.see = f254_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pit_config_flags", .title = "flags of 1 values",
		.section = "", .life = "",
		.summary = "What KVM_CREATE_PIT2 makes beside the interval timer.",
		.doc = "",
		.values = f255_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pit_flags", .title = "flags of 1 values",
		.section = "", .life = "",
		.summary = "How the interval timer stands with its surroundings.",
		.doc = "",
		.values = f256_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The state of the interval timer.",
		.doc = "",
		.pairs = f257_pairs, .pairs_count = 1,
		.fields = f257_fields, .fields_count = 1,
		.see = f257_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_state2", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The state of the interval timer, with flags.",
		.doc = "",
		.pairs = f258_pairs, .pairs_count = 1,
		.fields = f258_fields, .fields_count = 3,
		.see = f258_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ppc_pvinfo", .title = "struct of <linux/kvm.h>",
		.section = "4.47", .life = "",
		.summary = "What a paravirtualized powerpc guest has to be told.",
		.doc = "",
		.pairs = f259_pairs, .pairs_count = 1,
		.fields = f259_fields, .fields_count = 3,
		.see = f259_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_reg", .title = "constants of 6 values",
		.section = "", .life = "until 3.4",
		.summary = "The kernel's own numbers for the register that a load waits for; user space has no use for them.",
		.doc = "",
		.values = f260_values, .values_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_regs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.11", .life = "",
		.summary = "General purpose registers, instruction pointer and flags.",
		.doc = "",
		.pairs = f261_pairs, .pairs_count = 1,
		.fields = f261_fields, .fields_count = 18,
		.see = f261_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_regs", .title = "struct of <asm/kvm.h> of ia64",
		.section = "4.11", .life = "",
		.summary = "The whole state of a vcpu.",
		.doc = "Four bytes each before vmm_rr and saved_itc and eight before saved_guest have no name. ia64 has no special registers or floating point state apart from this: kvm_sregs and kvm_fpu are empty.",
		.pairs = f262_pairs, .pairs_count = 1,
		.fields = f262_fields, .fields_count = 27,
		.see = f262_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_regs", .title = "struct of <asm/kvm.h> of powerpc",
		.section = "4.11", .life = "",
		.summary = "General purpose registers, and the special ones that every guest program uses.",
		.doc = "",
		.pairs = f263_pairs, .pairs_count = 1,
		.fields = f263_fields, .fields_count = 18,
		.see = f263_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_regs", .title = "struct of <asm/kvm.h> of s390",
		.section = "4.11", .life = "",
		.summary = "General purpose registers; the program status word is in kvm_run.",
		.doc = "",
		.pairs = f264_pairs, .pairs_count = 1,
		.fields = f264_fields, .fields_count = 1,
		.see = f264_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_reinject_control", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "What becomes of timer interrupts that the guest missed.",
		.doc = "",
		.pairs = f265_pairs, .pairs_count = 1,
		.fields = f265_fields, .fields_count = 2,
		.see = f265_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_run", .title = "struct of <linux/kvm.h>",
		.section = "5", .life = "",
		.summary = "The memory that KVM_RUN and its caller share: what to do, and why KVM_RUN returned.",
		.doc = "A program gets it by mmap() of a vcpu's fd, at offset zero, with the size that KVM_GET_VCPU_MMAP_SIZE returns. Before it calls KVM_RUN it sets what governs how the vcpu runs; when KVM_RUN has returned zero, exit_reason tells why, and which member of the union tells more.\n\nKVM_EXIT_IO, KVM_EXIT_MMIO, KVM_EXIT_OSI and KVM_EXIT_DCR leave the guest's instruction half done. It is completed, and the guest's state is consistent, only when the program has called KVM_RUN again; before that, registers should not be read or written as if it had happened. The kernel first finishes what is open and then looks for signals, so a call with a signal pending that is not masked does just that and does not run the guest. immediate_exit makes a call that does just that without a signal. The same holds for each later exit whose arm of the union takes something from the program: KVM_EXIT_HYPERCALL, KVM_EXIT_PAPR_HCALL, KVM_EXIT_EPR, KVM_EXIT_HYPERV, KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR, KVM_EXIT_XEN, KVM_EXIT_RISCV_SBI, KVM_EXIT_RISCV_CSR and KVM_EXIT_LOONGARCH_IOCSR.\n\nOne exit comes with a KVM_RUN that fails: with EFAULT or EHWPOISON, exit_reason may be KVM_EXIT_MEMORY_FAULT. With any other errno it is left over.\n\nOnly the exit that exit_reason names has filled its member of the union; the rest of it is left over. A kernel reads from it what the last exit calls for, when KVM_RUN is called again.",
		.pairs = f266_pairs, .pairs_count = 1,
		.fields = f266_fields, .fields_count = 57,
		.errata = f266_errata, .errata_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_s390_interrupt", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "An interrupt for an s390 guest.",
		.doc = "",
		.pairs = f267_pairs, .pairs_count = 1,
		.fields = f267_fields, .fields_count = 3,
		.see = f267_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_interrupt_types", .title = "enum of 7 values",
		.section = "", .life = "",
		.summary = "The interrupts that KVM_S390_INTERRUPT can inject; which of them depends on the fd.",
		.doc = "",
		.values = f268_values, .values_count = 7,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_s390_psw", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A program status word of s390.",
		.doc = "",
		.pairs = f269_pairs, .pairs_count = 1,
		.fields = f269_fields, .fields_count = 2,
		.see = f269_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_reset_flags", .title = "flags of 5 values",
		.section = "5", .life = "",
		.summary = "What a KVM_EXIT_S390_RESET is made of.",
		.doc = "",
		.values = f270_values, .values_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_store_status", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "Where KVM_S390_STORE_STATUS stores, if not at the address that it is given.",
		.doc = "",
		.values = f271_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_segment", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "A segment register with the descriptor it has loaded.",
		.doc = "",
		.pairs = f272_pairs, .pairs_count = 1,
		.fields = f272_fields, .fields_count = 13,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_signal_mask", .title = "struct of <linux/kvm.h>",
		.section = "4.21", .life = "",
		.summary = "A set of signals as the kernel has it.",
		.doc = "",
		.pairs = f273_pairs, .pairs_count = 1,
		.fields = f273_fields, .fields_count = 2,
		.see = f273_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "Segment, descriptor table and control registers, and the interrupt that is on its way.",
		.doc = "",
		.pairs = f274_pairs, .pairs_count = 1,
		.fields = f274_fields, .fields_count = 18,
		.see = f274_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs", .title = "struct of <asm/kvm.h> of ia64",
		.section = "4.13", .life = "",
		.summary = "Nothing; kvm_regs holds everything, and the calls are refused.",
		.doc = "",
		.pairs = f275_pairs, .pairs_count = 1,
		.see = f275_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs", .title = "struct of <asm/kvm.h> of powerpc",
		.section = "4.13", .life = "",
		.summary = "What a book3s vcpu translates addresses by.",
		.doc = "Only book3s has these registers in this release. Which part counts depends on the processor that pvr names. Between pvr and u lie four bytes without a name.",
		.pairs = f276_pairs, .pairs_count = 1,
		.fields = f276_fields, .fields_count = 13,
		.see = f276_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs", .title = "struct of <asm/kvm.h> of s390",
		.section = "4.13", .life = "",
		.summary = "Access and control registers.",
		.doc = "",
		.pairs = f277_pairs, .pairs_count = 1,
		.fields = f277_fields, .fields_count = 2,
		.see = f277_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_tpr_access_ctl", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "Whether the guest's accesses to the task priority register are reported.",
		.doc = "",
		.pairs = f278_pairs, .pairs_count = 1,
		.fields = f278_fields, .fields_count = 3,
		.see = f278_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_translation", .title = "struct of <linux/kvm.h>",
		.section = "4.15", .life = "",
		.summary = "A virtual address of the guest, and what it means to a vcpu.",
		.doc = "",
		.pairs = f279_pairs, .pairs_count = 1,
		.fields = f279_fields, .fields_count = 6,
		.see = f279_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_translation_registers", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "How many translation registers of each kind a vcpu has.",
		.doc = "",
		.values = f280_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_trc", .title = "constants of 33 values",
		.section = "", .life = "until 6.8",
		.summary = "The records of the trace buffer that KVM_TRACE_ENABLE once started, and the sizes of their parts.",
		.doc = "",
		.values = f281_values, .values_count = 33,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_user_trace_setup", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "until 6.8",
		.summary = "How large the trace buffers of KVM_TRACE_ENABLE were to be.",
		.doc = "",
		.pairs = f282_pairs, .pairs_count = 1,
		.fields = f282_fields, .fields_count = 2,
		.see = f282_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_userspace_memory_region", .title = "struct of <linux/kvm.h>",
		.section = "4.35", .life = "",
		.summary = "A slot of guest physical memory, and the memory of user space that is behind it.",
		.doc = "",
		.pairs = f283_pairs, .pairs_count = 1,
		.fields = f283_fields, .fields_count = 5,
		.see = f283_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vapic_addr", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "Where the guest keeps a copy of its task priority register.",
		.doc = "",
		.pairs = f284_pairs, .pairs_count = 1,
		.fields = f284_fields, .fields_count = 1,
		.see = f284_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vcpu_events", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.31", .life = "",
		.summary = "What a vcpu is about to take, and what holds it back.",
		.doc = "",
		.pairs = f285_pairs, .pairs_count = 1,
		.fields = f285_fields, .fields_count = 19,
		.errata = f285_errata, .errata_count = 1,
		.see = f285_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_vcpuevent_flags", .title = "flags of 3 values",
		.section = "4.31", .life = "",
		.summary = "Which fields of kvm_vcpu_events count.",
		.doc = "",
		.values = f286_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_x86_mce", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A machine check for a vcpu.",
		.doc = "",
		.pairs = f287_pairs, .pairs_count = 1,
		.fields = f287_fields, .fields_count = 7,
		.see = f287_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_shadow", .title = "flags of 2 values",
		.section = "4.31", .life = "",
		.summary = "After which instruction interrupts wait for one more.",
		.doc = "",
		.values = f288_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xcr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.44", .life = "",
		.summary = "One extended control register.",
		.doc = "",
		.pairs = f289_pairs, .pairs_count = 1,
		.fields = f289_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xcrs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.44", .life = "",
		.summary = "Extended control registers.",
		.doc = "",
		.pairs = f290_pairs, .pairs_count = 1,
		.fields = f290_fields, .fields_count = 4,
		.see = f290_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xen_hvm_config", .title = "struct of <linux/kvm.h>",
		.section = "4.28", .life = "",
		.summary = "Where the pages with hypercalls for a Xen HVM guest come from.",
		.doc = "",
		.pairs = f291_pairs, .pairs_count = 1,
		.fields = f291_fields, .fields_count = 7,
		.see = f291_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xsave", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.42", .life = "",
		.summary = "Extended processor state.",
		.doc = "",
		.pairs = f292_pairs, .pairs_count = 1,
		.fields = f292_fields, .fields_count = 1,
		.see = f292_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvmabi_version", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "The version of the API and the type byte of its ioctl numbers.",
		.doc = "",
		.values = f293_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "saved_vpd", .title = "struct of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "What is kept of the virtual processor descriptor: a guest's processor as the firmware holds it.",
		.doc = "",
		.pairs = f294_pairs, .pairs_count = 1,
		.fields = f294_fields, .fields_count = 39,
},
	{
		.kind = FACT_STRUCT, .name = "thash_data", .title = "struct of <asm/kvm.h> of ia64",
		.section = "", .life = "",
		.summary = "A translation, as a translation register or the hashed page table of a guest holds it.",
		.doc = "",
		.pairs = f295_pairs, .pairs_count = 1,
		.fields = f295_fields, .fields_count = 41,
},
};

const struct facts kvmabi_facts_2_6_39 = { "2.6.39", facts, sizeof(facts) / sizeof(facts[0]) };
