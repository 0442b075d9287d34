/* SPDX-License-Identifier: MIT */
/*
 * What `kvmabi explain` knows of the API of Linux 6.12.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "facts.h"

static const struct fact_pair f1_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_RMA, which is never reported" },
	{ "Since", "Linux 3.1" },
	{ "Architectures", "all refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xa9, struct kvm_allocate_rma), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_allocate_rma" },
	{ "Copied", "all of it is written" },
	{ "Returns", "an fd by which the area can be mapped" },
	{ "Not said here", "the errnos, and what can be done with the fd" },
	{ "In C", "int kvmabi_vm_allocate_rma(struct kvmabi_vm *vm, struct kvm_allocate_rma *allocate_rma);" },
};
static const char *const f1_see[] = { "kvm_allocate_rma", };

static const struct fact_pair f2_pairs[] = {
	{ "Capability", "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES" },
	{ "Since", "Linux 6.7" },
	{ "Architectures", "arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xb6, struct reg_mask_range), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct reg_mask_range" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "the ranges, how long the masks are, and the errnos" },
	{ "In C", "int kvmabi_vm_arm_get_reg_writable_masks(struct kvmabi_vm *vm, const struct reg_mask_range *reg_mask_range);" },
};
static const char *const f2_see[] = { "reg_mask_range", };

static const struct fact_pair f3_pairs[] = {
	{ "Capability", "KVM_CAP_ARM_MTE" },
	{ "Since", "Linux 5.14" },
	{ "Architectures", "arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xb4, struct kvm_arm_copy_mte_tags), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_arm_copy_mte_tags" },
	{ "Copied", "all of it is read" },
	{ "Returns", "how many bytes were done" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "the flags, and the errnos" },
	{ "In C", "int kvmabi_vm_arm_mte_copy_tags(struct kvmabi_vm *vm, const struct kvm_arm_copy_mte_tags *arm_copy_mte_tags);" },
};
static const char *const f3_see[] = { "kvm_arm_copy_mte_tags", };

static const struct fact_pair f4_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 3.13" },
	{ "Architectures", "arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xaf, struct kvm_vcpu_init), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_vcpu_init" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_arm_preferred_target(struct kvmabi_vm *vm, struct kvm_vcpu_init *vcpu_init);" },
};
static const struct fact_pair f4_errors[] = {
	{ "ENODEV", "there is none" },
};
static const char *const f4_see[] = { "kvm_vcpu_init", };

static const struct fact_pair f5_pairs[] = {
	{ "Capability", "KVM_CAP_COUNTER_OFFSET" },
	{ "Since", "Linux 6.4" },
	{ "Architectures", "arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb5, struct kvm_arm_counter_offset), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_arm_counter_offset" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "what becomes of later writes to the counters" },
	{ "In C", "int kvmabi_vm_arm_set_counter_offset(struct kvmabi_vm *vm, const struct kvm_arm_counter_offset *arm_counter_offset);" },
};
static const struct fact_pair f5_errors[] = {
	{ "EINVAL", "a reserved field is not zero" },
	{ "EBUSY", "a vcpu is in use" },
};
static const char *const f5_see[] = { "kvm_arm_counter_offset", };

static const struct fact_pair f6_pairs[] = {
	{ "Capability", "KVM_CAP_ARM_SET_DEVICE_ADDR" },
	{ "Since", "Linux 3.9" },
	{ "Architectures", "arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xab, struct kvm_arm_device_addr): 0x4010aeab" },
	{ "Parameter", "pointer to struct kvm_arm_device_addr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the devices, and the errnos" },
	{ "In C", "int kvmabi_vm_arm_set_device_addr(struct kvmabi_vm *vm, const struct kvm_arm_device_addr *arm_device_addr);" },
};
static const struct fact_number f6_numbers[] = {
	{ 0x4010aeab, "x86" },
};
static const char *const f6_see[] = { "kvm_arm_device_addr", };

static const struct fact_pair f7_pairs[] = {
	{ "Capability", "KVM_CAP_ARM_SVE" },
	{ "Since", "Linux 5.2" },
	{ "Architectures", "arm64; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xc2, int): 0x4004aec2" },
	{ "Parameter", "pointer to int" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_arm_vcpu_finalize(struct kvmabi_vcpu *vcpu, const int *feature);" },
};
static const struct fact_number f7_numbers[] = {
	{ 0x4004aec2, "x86" },
};
static const struct fact_pair f7_errors[] = {
	{ "EPERM", "the vcpu does not have the feature, or it is finished already" },
	{ "EINVAL", "there is no such feature" },
};

static const struct fact_pair f8_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 3.9" },
	{ "Architectures", "arm64; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xae, struct kvm_vcpu_init), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_vcpu_init" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the processors and the features" },
	{ "In C", "int kvmabi_vcpu_arm_vcpu_init(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_init *vcpu_init);" },
};
static const struct fact_pair f8_errors[] = {
	{ "EINVAL", "there is no such processor, the features do not go together, or they are not those of the first call" },
	{ "ENOENT", "a feature is unknown" },
};
static const char *const f8_see[] = { "kvm_vcpu_init", };

static const struct fact_pair f9_pairs[] = {
	{ "Number", "39" },
	{ "Reported by", "x86" },
	{ "Answers", "one, and since Linux 4.9 the KVM_CLOCK_ flags that are known" },
};
static const char *const f9_see[] = { "KVM_GET_CLOCK", "KVM_SET_CLOCK", };

static const struct fact_pair f10_pairs[] = {
	{ "Number", "228" },
	{ "Reported by", "arm64" },
	{ "Answers", "the number of bytes, which is zero to begin with" },
};

static const struct fact_pair f11_pairs[] = {
	{ "Number", "93" },
	{ "Reported by", "arm64: if the host's processors can" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f12_pairs[] = {
	{ "Number", "178" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f13_pairs[] = {
	{ "Number", "158" },
	{ "Reported by", "arm64: if the processor has the RAS extension" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f14_pairs[] = {
	{ "Number", "174" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f15_pairs[] = {
	{ "Number", "205" },
	{ "Reported by", "arm64: if the processor has them" },
	{ "Answers", "boolean" },
};
static const char *const f15_see[] = { "KVM_ARM_MTE_COPY_TAGS", };

static const struct fact_pair f16_pairs[] = {
	{ "Number", "177" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f17_pairs[] = {
	{ "Number", "126" },
	{ "Reported by", "arm64: if the host's can be used" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f18_pairs[] = {
	{ "Number", "87" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f19_pairs[] = {
	{ "Number", "102" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f20_pairs[] = {
	{ "Number", "171" },
	{ "Reported by", "arm64: if the processor has it in both forms" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f21_pairs[] = {
	{ "Number", "172" },
	{ "Reported by", "arm64: if the processor has it in both forms" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f22_pairs[] = {
	{ "Number", "88" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};
static const char *const f22_see[] = { "KVM_ARM_SET_DEVICE_ADDR", };

static const struct fact_pair f23_pairs[] = {
	{ "Number", "229" },
	{ "Reported by", "arm64" },
	{ "Answers", "the sizes in bytes, all of them powers of two, added up" },
};

static const struct fact_pair f24_pairs[] = {
	{ "Number", "230" },
	{ "Reported by", "arm64" },
	{ "Answers", "a bit for each range" },
};
static const char *const f24_see[] = { "KVM_ARM_GET_REG_WRITABLE_MASKS", };

static const struct fact_pair f25_pairs[] = {
	{ "Number", "170" },
	{ "Reported by", "arm64: if the processor has them" },
	{ "Answers", "boolean" },
};
static const char *const f25_see[] = { "KVM_ARM_VCPU_FINALIZE", };

static const struct fact_pair f26_pairs[] = {
	{ "Number", "216" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f27_pairs[] = {
	{ "Number", "144" },
	{ "Reported by", "arm64" },
	{ "Answers", "a number that grows with the lines that are shown" },
};

static const struct fact_pair f28_pairs[] = {
	{ "Number", "165" },
	{ "Reported by", "arm64" },
	{ "Answers", "the number of bits" },
};
static const char *const f28_see[] = { "KVM_CREATE_VM", };

static const struct fact_pair f29_pairs[] = {
	{ "Number", "29" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f30_pairs[] = {
	{ "Number", "59" },
	{ "Reported by", "x86, s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f31_pairs[] = {
	{ "Number", "183" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f32_pairs[] = {
	{ "Number", "203" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f32_see[] = { "KVM_GET_STATS_FD", };

static const struct fact_pair f33_pairs[] = {
	{ "Number", "105" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f33_see[] = { "KVM_CHECK_EXTENSION", };

static const struct fact_pair f34_pairs[] = {
	{ "Number", "8" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f35_pairs[] = {
	{ "Number", "15" },
	{ "Reported by", "x86, powerpc, arm64, riscv, mips, loongarch" },
	{ "Answers", "the page of the ring in what is mapped of a vcpu's fd" },
};
static const char *const f35_see[] = { "KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", };

static const struct fact_pair f36_pairs[] = {
	{ "Number", "162" },
	{ "Reported by", "x86, powerpc, arm64, riscv, mips, loongarch" },
	{ "Answers", "boolean" },
};
static const char *const f36_see[] = { "KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", };

static const struct fact_pair f37_pairs[] = {
	{ "Number", "227" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};
static const char *const f37_see[] = { "KVM_ARM_SET_COUNTER_OFFSET", };

static const struct fact_pair f38_pairs[] = {
	{ "Number", "50" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f38_see[] = { "KVM_GET_DEBUGREGS", "KVM_SET_DEBUGREGS", };

static const struct fact_pair f39_pairs[] = {
	{ "Number", "21" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f40_pairs[] = {
	{ "Number", "89" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f40_see[] = { "KVM_CREATE_DEVICE", "KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR", };

static const struct fact_pair f41_pairs[] = {
	{ "Number", "192" },
	{ "Reported by", "x86" },
	{ "Answers", "how large a ring may be, in bytes" },
};
static const char *const f41_see[] = { "KVM_RESET_DIRTY_RINGS", };

static const struct fact_pair f42_pairs[] = {
	{ "Number", "223" },
	{ "Reported by", "x86, arm64, loongarch" },
	{ "Answers", "how large a ring may be, in bytes" },
};
static const char *const f42_see[] = { "KVM_RESET_DIRTY_RINGS", };

static const struct fact_pair f43_pairs[] = {
	{ "Number", "225" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};
static const char *const f43_see[] = { "KVM_GET_DIRTY_LOG", };

static const struct fact_pair f44_pairs[] = {
	{ "Number", "116" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f45_pairs[] = {
	{ "Number", "213" },
	{ "Reported by", "x86" },
	{ "Answers", "the flags that can be enabled" },
};

static const struct fact_pair f46_pairs[] = {
	{ "Number", "54" },
	{ "Reported by", "x86, powerpc, s390, mips, loongarch" },
	{ "Answers", "boolean" },
};
static const char *const f46_see[] = { "KVM_ENABLE_CAP", };

static const struct fact_pair f47_pairs[] = {
	{ "Number", "98" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f47_see[] = { "KVM_ENABLE_CAP", };

static const struct fact_pair f48_pairs[] = {
	{ "Number", "190" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f49_pairs[] = {
	{ "Number", "164" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f50_pairs[] = {
	{ "Number", "201" },
	{ "Reported by", "x86" },
	{ "Answers", "the bits that can be set; that of KVM_HC_MAP_GPA_RANGE" },
};

static const struct fact_pair f51_pairs[] = {
	{ "Number", "204" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f52_pairs[] = {
	{ "Number", "7" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f52_see[] = { "KVM_GET_SUPPORTED_CPUID", "KVM_SET_CPUID2", "KVM_GET_CPUID2", };

static const struct fact_pair f53_pairs[] = {
	{ "Number", "95" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f53_see[] = { "KVM_GET_EMULATED_CPUID", };

static const struct fact_pair f54_pairs[] = {
	{ "Number", "153" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f54_see[] = { "KVM_GET_MSR_FEATURE_INDEX_LIST", "KVM_GET_MSRS", };

static const struct fact_pair f55_pairs[] = {
	{ "Number", "61" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f55_see[] = { "KVM_GET_TSC_KHZ", };

static const struct fact_pair f56_pairs[] = {
	{ "Number", "119" },
	{ "Reported by", "arm64" },
	{ "Answers", "the number of breakpoints" },
};
static const char *const f56_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f57_pairs[] = {
	{ "Number", "120" },
	{ "Reported by", "arm64" },
	{ "Answers", "the number of watchpoints" },
};
static const char *const f57_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f58_pairs[] = {
	{ "Number", "234" },
	{ "Reported by", "x86: if KVM is built with private memory, and on a VM fd if the VM can have it" },
	{ "Answers", "boolean" },
};
static const char *const f58_see[] = { "KVM_SET_USER_MEMORY_REGION2", "KVM_CREATE_GUEST_MEMFD", };

static const struct fact_pair f59_pairs[] = {
	{ "Number", "182" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f60_pairs[] = {
	{ "Number", "1" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f61_pairs[] = {
	{ "Number", "44" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f62_pairs[] = {
	{ "Number", "167" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};
static const char *const f62_see[] = { "KVM_GET_SUPPORTED_HV_CPUID", };

static const struct fact_pair f63_pairs[] = {
	{ "Number", "175" },
	{ "Reported by", "x86: if the host itself runs on Hyper-V and can pass the hypercalls on" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f64_pairs[] = {
	{ "Number", "199" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f65_pairs[] = {
	{ "Number", "163" },
	{ "Reported by", "x86: on Intel processors that nest guests, if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f66_pairs[] = {
	{ "Number", "154" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};
static const char *const f66_see[] = { "KVM_HYPERV_EVENTFD", };

static const struct fact_pair f67_pairs[] = {
	{ "Number", "161" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f68_pairs[] = {
	{ "Number", "46" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f69_pairs[] = {
	{ "Number", "123" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f70_pairs[] = {
	{ "Number", "148" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f71_pairs[] = {
	{ "Number", "96" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f72_pairs[] = {
	{ "Number", "155" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f73_pairs[] = {
	{ "Number", "45" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f74_pairs[] = {
	{ "Number", "149" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f75_pairs[] = {
	{ "Number", "136" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f75_see[] = { "KVM_RUN", };

static const struct fact_pair f76_pairs[] = {
	{ "Number", "40" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f77_pairs[] = {
	{ "Number", "49" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f77_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_pair f78_pairs[] = {
	{ "Number", "97" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f79_pairs[] = {
	{ "Number", "36" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f79_see[] = { "KVM_IOEVENTFD", };

static const struct fact_pair f80_pairs[] = {
	{ "Number", "122" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f80_see[] = { "KVM_IOEVENTFD", };

static const struct fact_pair f81_pairs[] = {
	{ "Number", "100" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f81_see[] = { "KVM_IOEVENTFD", };

static const struct fact_pair f82_pairs[] = {
	{ "Number", "18" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f83_pairs[] = {
	{ "Number", "0" },
	{ "Reported by", "x86; arm64: if the host has a GIC; riscv: if the host has the AIA" },
	{ "Answers", "boolean" },
};
static const char *const f83_see[] = { "KVM_CREATE_IRQCHIP", "KVM_IRQ_LINE", "KVM_GET_IRQCHIP", "KVM_SET_IRQCHIP", "KVM_GET_LAPIC", "KVM_SET_LAPIC", };

static const struct fact_pair f84_pairs[] = {
	{ "Number", "32" },
	{ "Reported by", "x86, s390, arm64, riscv; powerpc: if the kernel has an interrupt controller" },
	{ "Answers", "boolean" },
};
static const char *const f84_see[] = { "KVM_IRQFD", };

static const struct fact_pair f85_pairs[] = {
	{ "Number", "82" },
	{ "Reported by", "x86, s390, arm64; powerpc: if the host's interrupt controller is not XIVE" },
	{ "Answers", "boolean" },
};
static const char *const f85_see[] = { "KVM_IRQFD", };

static const struct fact_pair f86_pairs[] = {
	{ "Number", "26" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f86_see[] = { "KVM_IRQ_LINE_STATUS", };

static const struct fact_pair f87_pairs[] = {
	{ "Number", "90" },
	{ "Reported by", "powerpc: if the kernel has the MPIC" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f88_pairs[] = {
	{ "Number", "25" },
	{ "Reported by", "x86, s390, arm64, riscv; powerpc: if the kernel has an interrupt controller with routes" },
	{ "Answers", "how many routes a VM may have" },
};
static const char *const f88_see[] = { "KVM_SET_GSI_ROUTING", };

static const struct fact_pair f89_pairs[] = {
	{ "Number", "92" },
	{ "Reported by", "powerpc: on 64-bit book3s, if the kernel has the XICS" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f90_pairs[] = {
	{ "Number", "30" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f91_pairs[] = {
	{ "Number", "76" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f91_see[] = { "KVM_KVMCLOCK_CTRL", };

static const struct fact_pair f92_pairs[] = {
	{ "Number", "184" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f93_pairs[] = {
	{ "Number", "166" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f93_see[] = { "KVM_CLEAR_DIRTY_LOG", };

static const struct fact_pair f94_pairs[] = {
	{ "Number", "168" },
	{ "Reported by", "x86, arm64, riscv, mips, loongarch" },
	{ "Answers", "the flags that can be enabled" },
};
static const char *const f94_see[] = { "KVM_CLEAR_DIRTY_LOG", "KVM_GET_DIRTY_LOG", };

static const struct fact_pair f95_pairs[] = {
	{ "Number", "66" },
	{ "Reported by", "all" },
	{ "Answers", "the number of vcpus" },
};
static const char *const f95_see[] = { "KVM_CREATE_VCPU", };

static const struct fact_pair f96_pairs[] = {
	{ "Number", "128" },
	{ "Reported by", "x86, powerpc, s390, arm64, mips, loongarch" },
	{ "Answers", "the first id that is too large" },
};
static const char *const f96_see[] = { "KVM_CREATE_VCPU", };

static const struct fact_pair f97_pairs[] = {
	{ "Number", "31" },
	{ "Reported by", "x86" },
	{ "Answers", "how many machine check banks a vcpu may have" },
};
static const char *const f97_see[] = { "KVM_X86_GET_MCE_CAP_SUPPORTED", "KVM_X86_SETUP_MCE", "KVM_X86_SET_MCE", };

static const struct fact_pair f98_pairs[] = {
	{ "Number", "233" },
	{ "Reported by", "x86: if KVM is built with private memory, and on a VM fd if the VM can have it" },
	{ "Answers", "the KVM_MEMORY_ATTRIBUTE_ flags that can be set" },
};
static const char *const f98_see[] = { "KVM_SET_MEMORY_ATTRIBUTES", };

static const struct fact_pair f99_pairs[] = {
	{ "Number", "232" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f99_see[] = { "KVM_RUN", };

static const struct fact_pair f100_pairs[] = {
	{ "Number", "139" },
	{ "Reported by", "mips: on 64-bit hosts" },
	{ "Answers", "zero for 32 bits, one for wide registers with narrow addresses, two for both wide" },
};

static const struct fact_pair f101_pairs[] = {
	{ "Number", "111" },
	{ "Reported by", "mips: if the host's processor has one" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f102_pairs[] = {
	{ "Number", "112" },
	{ "Reported by", "mips: if the host's processor has a whole one" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f103_pairs[] = {
	{ "Number", "138" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};
static const char *const f103_see[] = { "KVM_CREATE_VM", };

static const struct fact_pair f104_pairs[] = {
	{ "Number", "137" },
	{ "Reported by", "mips: if the processor can" },
	{ "Answers", "boolean" },
};
static const char *const f104_see[] = { "KVM_CREATE_VM", };

static const struct fact_pair f105_pairs[] = {
	{ "Number", "2" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f105_see[] = { "KVM_SET_NR_MMU_PAGES", "KVM_GET_NR_MMU_PAGES", };

static const struct fact_pair f106_pairs[] = {
	{ "Number", "14" },
	{ "Reported by", "x86, s390, arm64, riscv, loongarch" },
	{ "Answers", "boolean" },
};
static const char *const f106_see[] = { "KVM_GET_MP_STATE", "KVM_SET_MP_STATE", };

static const struct fact_pair f107_pairs[] = {
	{ "Number", "131" },
	{ "Reported by", "arm64: if the fd is of a VM that has an ITS; on the system fd it fails with EINVAL" },
	{ "Answers", "boolean" },
};
static const char *const f107_see[] = { "KVM_SET_GSI_ROUTING", "KVM_SIGNAL_MSI", };

static const struct fact_pair f108_pairs[] = {
	{ "Number", "159" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f109_pairs[] = {
	{ "Number", "118" },
	{ "Reported by", "x86: if KVM is built with system management mode" },
	{ "Answers", "the number of address spaces" },
};
static const char *const f109_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f110_pairs[] = {
	{ "Number", "157" },
	{ "Reported by", "x86: if the processor can nest guests and KVM lets it" },
	{ "Answers", "how large the state may be, in bytes" },
};
static const char *const f110_see[] = { "KVM_GET_NESTED_STATE", "KVM_SET_NESTED_STATE", };

static const struct fact_pair f111_pairs[] = {
	{ "Number", "12" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f112_pairs[] = {
	{ "Number", "10" },
	{ "Reported by", "all" },
	{ "Answers", "the number of memory slots, in each address space" },
};

static const struct fact_pair f113_pairs[] = {
	{ "Number", "9" },
	{ "Reported by", "all" },
	{ "Answers", "the number of vcpus" },
};
static const char *const f113_see[] = { "KVM_CREATE_VCPU", };

static const struct fact_pair f114_pairs[] = {
	{ "Number", "70" },
	{ "Reported by", "powerpc, s390, arm64, riscv, mips, loongarch" },
	{ "Answers", "boolean" },
};
static const char *const f114_see[] = { "KVM_GET_ONE_REG", "KVM_SET_ONE_REG", };

static const struct fact_pair f115_pairs[] = {
	{ "Number", "75" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f116_pairs[] = {
	{ "Number", "47" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f117_pairs[] = {
	{ "Number", "11" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f117_see[] = { "KVM_CREATE_PIT", "KVM_GET_PIT", "KVM_SET_PIT", };

static const struct fact_pair f118_pairs[] = {
	{ "Number", "33" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f118_see[] = { "KVM_CREATE_PIT2", };

static const struct fact_pair f119_pairs[] = {
	{ "Number", "35" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f119_see[] = { "KVM_GET_PIT2", "KVM_SET_PIT2", };

static const struct fact_pair f120_pairs[] = {
	{ "Number", "212" },
	{ "Reported by", "x86: unless the module's parameter enable_pmu is off" },
	{ "Answers", "the flags that can be enabled" },
};

static const struct fact_pair f121_pairs[] = {
	{ "Number", "173" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f121_see[] = { "KVM_SET_PMU_EVENT_FILTER", };

static const struct fact_pair f122_pairs[] = {
	{ "Number", "226" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f122_see[] = { "KVM_SET_PMU_EVENT_FILTER", };

static const struct fact_pair f123_pairs[] = {
	{ "Number", "210" },
	{ "Reported by", "powerpc: in hypervisor mode, if the host can" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f124_pairs[] = {
	{ "Number", "80" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "boolean" },
};
static const char *const f124_see[] = { "KVM_PPC_ALLOCATE_HTAB", };

static const struct fact_pair f125_pairs[] = {
	{ "Number", "62" },
	{ "Reported by", "powerpc: on booke" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f126_pairs[] = {
	{ "Number", "83" },
	{ "Reported by", "powerpc: on booke" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f127_pairs[] = {
	{ "Number", "194" },
	{ "Reported by", "powerpc: in hypervisor mode, if the processor has it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f128_pairs[] = {
	{ "Number", "104" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f129_pairs[] = {
	{ "Number", "86" },
	{ "Reported by", "powerpc: on booke" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f130_pairs[] = {
	{ "Number", "103" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f131_pairs[] = {
	{ "Number", "146" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f132_pairs[] = {
	{ "Number", "151" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f132_see[] = { "KVM_PPC_GET_CPU_CHAR", };

static const struct fact_pair f133_pairs[] = {
	{ "Number", "57" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f133_see[] = { "KVM_PPC_GET_PVINFO", };

static const struct fact_pair f134_pairs[] = {
	{ "Number", "78" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f134_see[] = { "KVM_PPC_GET_SMMU_INFO", };

static const struct fact_pair f135_pairs[] = {
	{ "Number", "176" },
	{ "Reported by", "powerpc: unless KVM runs in hypervisor mode" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f136_pairs[] = {
	{ "Number", "67" },
	{ "Reported by", "powerpc: on book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f137_pairs[] = {
	{ "Number", "84" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "boolean" },
};
static const char *const f137_see[] = { "KVM_PPC_GET_HTAB_FD", };

static const struct fact_pair f138_pairs[] = {
	{ "Number", "132" },
	{ "Reported by", "powerpc: if the host's processor has it, or helps to emulate it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f139_pairs[] = {
	{ "Number", "115" },
	{ "Reported by", "powerpc: in hypervisor mode, if the host has a generator" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f140_pairs[] = {
	{ "Number", "58" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f140_see[] = { "KVM_INTERRUPT", };

static const struct fact_pair f141_pairs[] = {
	{ "Number", "169" },
	{ "Reported by", "powerpc: if the host is no guest itself and has the controller" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f142_pairs[] = {
	{ "Number", "135" },
	{ "Reported by", "powerpc: in hypervisor mode, if the processor can" },
	{ "Answers", "boolean" },
};
static const char *const f142_see[] = { "KVM_PPC_CONFIGURE_V3_MMU", };

static const struct fact_pair f143_pairs[] = {
	{ "Number", "134" },
	{ "Reported by", "powerpc: in hypervisor mode, if the host uses them" },
	{ "Answers", "boolean" },
};
static const char *const f143_see[] = { "KVM_PPC_CONFIGURE_V3_MMU", "KVM_PPC_GET_RMMU_INFO", };

static const struct fact_pair f144_pairs[] = {
	{ "Number", "160" },
	{ "Reported by", "powerpc: in hypervisor mode, if nesting is possible and the module's parameter allows it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f145_pairs[] = {
	{ "Number", "52" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f146_pairs[] = {
	{ "Number", "48" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f147_pairs[] = {
	{ "Number", "68" },
	{ "Reported by", "powerpc: on book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f148_pairs[] = {
	{ "Number", "65" },
	{ "Reported by", "never" },
	{ "Answers", "one if it can be used, two if no guest runs without it" },
};
static const char *const f148_see[] = { "KVM_ALLOCATE_RMA", };

static const struct fact_pair f149_pairs[] = {
	{ "Number", "202" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f150_pairs[] = {
	{ "Number", "91" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f150_see[] = { "KVM_PPC_RTAS_DEFINE_TOKEN", };

static const struct fact_pair f151_pairs[] = {
	{ "Number", "181" },
	{ "Reported by", "powerpc: in hypervisor mode, if the host has an ultravisor" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f152_pairs[] = {
	{ "Number", "43" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f153_pairs[] = {
	{ "Number", "64" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "how many vcpus belong to a core of the VM, or on the system fd to one of a new VM" },
};

static const struct fact_pair f154_pairs[] = {
	{ "Number", "147" },
	{ "Reported by", "powerpc: in hypervisor mode" },
	{ "Answers", "the numbers, all of them powers of two, added up" },
};

static const struct fact_pair f155_pairs[] = {
	{ "Number", "53" },
	{ "Reported by", "powerpc" },
	{ "Answers", "boolean" },
};
static const char *const f155_see[] = { "KVM_INTERRUPT", };

static const struct fact_pair f156_pairs[] = {
	{ "Number", "236" },
	{ "Reported by", "x86: if the processor translates guest physical addresses" },
	{ "Answers", "boolean" },
};
static const char *const f156_see[] = { "KVM_PRE_FAULT_MEMORY", };

static const struct fact_pair f157_pairs[] = {
	{ "Number", "198" },
	{ "Reported by", "arm64" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f158_pairs[] = {
	{ "Number", "13" },
	{ "Reported by", "never" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f159_pairs[] = {
	{ "Number", "81" },
	{ "Reported by", "arm64, riscv, mips, loongarch; x86: yes, unless the fd is of a VM whose state is protected" },
	{ "Answers", "boolean" },
};
static const char *const f159_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f160_pairs[] = {
	{ "Number", "24" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f160_see[] = { "KVM_REINJECT_CONTROL", };

static const struct fact_pair f161_pairs[] = {
	{ "Number", "141" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f162_pairs[] = {
	{ "Number", "150" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f163_pairs[] = {
	{ "Number", "152" },
	{ "Reported by", "s390: if the processor can be told" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f164_pairs[] = {
	{ "Number", "145" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f164_see[] = { "KVM_S390_GET_CMMA_BITS", "KVM_S390_SET_CMMA_BITS", };

static const struct fact_pair f165_pairs[] = {
	{ "Number", "79" },
	{ "Reported by", "s390: if the processor can suppress such faults" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f166_pairs[] = {
	{ "Number", "222" },
	{ "Reported by", "s390: if the processor can" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f167_pairs[] = {
	{ "Number", "85" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f168_pairs[] = {
	{ "Number", "186" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f169_pairs[] = {
	{ "Number", "71" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f170_pairs[] = {
	{ "Number", "140" },
	{ "Reported by", "s390: if the processor has it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f171_pairs[] = {
	{ "Number", "156" },
	{ "Reported by", "s390: if the module's parameter hpage is set, unless the fd is of a VM whose memory the program maps" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f172_pairs[] = {
	{ "Number", "113" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f172_see[] = { "KVM_S390_IRQ", };

static const struct fact_pair f173_pairs[] = {
	{ "Number", "99" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f173_see[] = { "KVM_CREATE_IRQCHIP", };

static const struct fact_pair f174_pairs[] = {
	{ "Number", "114" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f174_see[] = { "KVM_S390_GET_IRQ_STATE", "KVM_S390_SET_IRQ_STATE", };

static const struct fact_pair f175_pairs[] = {
	{ "Number", "108" },
	{ "Reported by", "s390" },
	{ "Answers", "how many bytes one call may transfer" },
};
static const char *const f175_see[] = { "KVM_S390_MEM_OP", };

static const struct fact_pair f176_pairs[] = {
	{ "Number", "211" },
	{ "Reported by", "s390" },
	{ "Answers", "a bit for absolute addresses and storage keys, and since Linux 6.3 one for compare and exchange" },
};
static const char *const f176_see[] = { "KVM_S390_MEM_OP", };

static const struct fact_pair f177_pairs[] = {
	{ "Number", "180" },
	{ "Reported by", "s390: if the host can run such guests" },
	{ "Answers", "boolean" },
};
static const char *const f177_see[] = { "KVM_S390_PV_COMMAND", };

static const struct fact_pair f178_pairs[] = {
	{ "Number", "224" },
	{ "Reported by", "s390: if the host can run such guests and clear them away so" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f179_pairs[] = {
	{ "Number", "217" },
	{ "Reported by", "s390: if the host can run such guests and dump them" },
	{ "Answers", "boolean" },
};
static const char *const f179_see[] = { "KVM_S390_PV_CPU_COMMAND", };

static const struct fact_pair f180_pairs[] = {
	{ "Number", "42" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f181_pairs[] = {
	{ "Number", "124" },
	{ "Reported by", "s390: if the processor has it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f182_pairs[] = {
	{ "Number", "110" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f182_see[] = { "KVM_S390_GET_SKEYS", "KVM_S390_SET_SKEYS", };

static const struct fact_pair f183_pairs[] = {
	{ "Number", "73" },
	{ "Reported by", "s390: if KVM is built with it" },
	{ "Answers", "boolean" },
};
static const char *const f183_see[] = { "KVM_S390_UCAS_MAP", "KVM_S390_UCAS_UNMAP", "KVM_S390_VCPU_FAULT", "KVM_CREATE_VM", };

static const struct fact_pair f184_pairs[] = {
	{ "Number", "130" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f185_pairs[] = {
	{ "Number", "106" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f186_pairs[] = {
	{ "Number", "109" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f187_pairs[] = {
	{ "Number", "179" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f187_see[] = { "KVM_S390_NORMAL_RESET", "KVM_S390_CLEAR_RESET", };

static const struct fact_pair f188_pairs[] = {
	{ "Number", "107" },
	{ "Reported by", "s390: if the processor has them" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f189_pairs[] = {
	{ "Number", "221" },
	{ "Reported by", "s390: if the hardware can interpret" },
	{ "Answers", "boolean" },
};
static const char *const f189_see[] = { "KVM_S390_ZPCI_OP", };

static const struct fact_pair f190_pairs[] = {
	{ "Number", "34" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f190_see[] = { "KVM_SET_BOOT_CPU_ID", };

static const struct fact_pair f191_pairs[] = {
	{ "Number", "23" },
	{ "Reported by", "x86, powerpc, s390, arm64, riscv, loongarch" },
	{ "Answers", "boolean" },
};
static const char *const f191_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f192_pairs[] = {
	{ "Number", "195" },
	{ "Reported by", "x86, s390, arm64" },
	{ "Answers", "the flags" },
};
static const char *const f192_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f193_pairs[] = {
	{ "Number", "37" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f193_see[] = { "KVM_SET_IDENTITY_MAP_ADDR", };

static const struct fact_pair f194_pairs[] = {
	{ "Number", "4" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f194_see[] = { "KVM_SET_TSS_ADDR", };

static const struct fact_pair f195_pairs[] = {
	{ "Number", "196" },
	{ "Reported by", "x86: if KVM is built with SGX" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f196_pairs[] = {
	{ "Number", "77" },
	{ "Reported by", "x86, arm64, riscv; powerpc: if the kernel has the MPIC" },
	{ "Answers", "boolean" },
};
static const char *const f196_see[] = { "KVM_SIGNAL_MSI", };

static const struct fact_pair f197_pairs[] = {
	{ "Number", "185" },
	{ "Reported by", "x86: if KVM keeps shadow page tables, or on Intel processors by the parameter allow_smaller_maxphyaddr" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f198_pairs[] = {
	{ "Number", "94" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f199_pairs[] = {
	{ "Number", "133" },
	{ "Reported by", "powerpc: in hypervisor mode, on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f199_see[] = { "KVM_PPC_RESIZE_HPT_PREPARE", "KVM_PPC_RESIZE_HPT_COMMIT", };

static const struct fact_pair f200_pairs[] = {
	{ "Number", "63" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f200_see[] = { "KVM_CREATE_SPAPR_TCE", };

static const struct fact_pair f201_pairs[] = {
	{ "Number", "125" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};
static const char *const f201_see[] = { "KVM_CREATE_SPAPR_TCE_64", };

static const struct fact_pair f202_pairs[] = {
	{ "Number", "142" },
	{ "Reported by", "powerpc: on 64-bit book3s" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f203_pairs[] = {
	{ "Number", "121" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f204_pairs[] = {
	{ "Number", "200" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f204_see[] = { "KVM_GET_SREGS2", "KVM_SET_SREGS2", };

static const struct fact_pair f205_pairs[] = {
	{ "Number", "187" },
	{ "Reported by", "x86, arm64: if the host counts how long tasks wait" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f206_pairs[] = {
	{ "Number", "69" },
	{ "Reported by", "powerpc: on e500, unless KVM runs in hypervisor mode" },
	{ "Answers", "boolean" },
};
static const char *const f206_see[] = { "KVM_DIRTY_TLB", };

static const struct fact_pair f207_pairs[] = {
	{ "Number", "16" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f207_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f208_pairs[] = {
	{ "Number", "74" },
	{ "Reported by", "s390; x86: yes, unless the fd is of a VM whose state is protected" },
	{ "Answers", "on s390 one; on x86 the parts of kvm_sync_regs that can be asked for" },
};

static const struct fact_pair f209_pairs[] = {
	{ "Number", "215" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f210_pairs[] = {
	{ "Number", "209" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f210_see[] = { "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR", };

static const struct fact_pair f211_pairs[] = {
	{ "Number", "191" },
	{ "Reported by", "x86: if KVM is built with its part of Hyper-V" },
	{ "Answers", "boolean" },
};
static const char *const f211_see[] = { "KVM_GET_SUPPORTED_HV_CPUID", };

static const struct fact_pair f212_pairs[] = {
	{ "Number", "60" },
	{ "Reported by", "x86: if the host's processor can scale the counter" },
	{ "Answers", "boolean" },
};
static const char *const f212_see[] = { "KVM_SET_TSC_KHZ", };

static const struct fact_pair f213_pairs[] = {
	{ "Number", "72" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f214_pairs[] = {
	{ "Number", "3" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f214_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f215_pairs[] = {
	{ "Number", "231" },
	{ "Reported by", "all" },
	{ "Answers", "boolean" },
};
static const char *const f215_see[] = { "KVM_SET_USER_MEMORY_REGION2", };

static const struct fact_pair f216_pairs[] = {
	{ "Number", "22" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f216_see[] = { "KVM_NMI", };

static const struct fact_pair f217_pairs[] = {
	{ "Number", "6" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f217_see[] = { "KVM_TPR_ACCESS_REPORTING", "KVM_SET_VAPIC_ADDR", };

static const struct fact_pair f218_pairs[] = {
	{ "Number", "127" },
	{ "Reported by", "x86, arm64" },
	{ "Answers", "boolean" },
};
static const char *const f218_see[] = { "KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR", };

static const struct fact_pair f219_pairs[] = {
	{ "Number", "41" },
	{ "Reported by", "x86, arm64" },
	{ "Answers", "boolean" },
};
static const char *const f219_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_pair f220_pairs[] = {
	{ "Number", "101" },
	{ "Reported by", "s390" },
	{ "Answers", "boolean" },
};
static const char *const f220_see[] = { "KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR", };

static const struct fact_pair f221_pairs[] = {
	{ "Number", "197" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f222_pairs[] = {
	{ "Number", "220" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f223_pairs[] = {
	{ "Number", "207" },
	{ "Reported by", "riscv" },
	{ "Answers", "the number of bits" },
};

static const struct fact_pair f224_pairs[] = {
	{ "Number", "206" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f225_pairs[] = {
	{ "Number", "214" },
	{ "Reported by", "x86: if the host's processor can scale the counter" },
	{ "Answers", "boolean" },
};
static const char *const f225_see[] = { "KVM_SET_TSC_KHZ", "KVM_GET_TSC_KHZ", };

static const struct fact_pair f226_pairs[] = {
	{ "Number", "235" },
	{ "Reported by", "x86" },
	{ "Answers", "a bit for each type, such as KVM_X86_SW_PROTECTED_VM" },
};
static const char *const f226_see[] = { "KVM_CREATE_VM", };

static const struct fact_pair f227_pairs[] = {
	{ "Number", "129" },
	{ "Reported by", "x86" },
	{ "Answers", "the flags that can be enabled" },
};

static const struct fact_pair f228_pairs[] = {
	{ "Number", "237" },
	{ "Reported by", "x86" },
	{ "Answers", "how many nanoseconds a cycle takes if nothing is set" },
};

static const struct fact_pair f229_pairs[] = {
	{ "Number", "193" },
	{ "Reported by", "x86: on Intel processors that can tell of it" },
	{ "Answers", "the flags that can be enabled" },
};

static const struct fact_pair f230_pairs[] = {
	{ "Number", "143" },
	{ "Reported by", "x86" },
	{ "Answers", "the flags that have an effect" },
};

static const struct fact_pair f231_pairs[] = {
	{ "Number", "238" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f232_pairs[] = {
	{ "Number", "189" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f232_see[] = { "KVM_X86_SET_MSR_FILTER", };

static const struct fact_pair f233_pairs[] = {
	{ "Number", "219" },
	{ "Reported by", "x86: on Intel processors that can tell of it" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f234_pairs[] = {
	{ "Number", "51" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f234_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f235_pairs[] = {
	{ "Number", "117" },
	{ "Reported by", "x86: if KVM is built with it, unless it has to emulate real mode" },
	{ "Answers", "boolean" },
};
static const char *const f235_see[] = { "KVM_SMI", };

static const struct fact_pair f236_pairs[] = {
	{ "Number", "218" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f237_pairs[] = {
	{ "Number", "188" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};

static const struct fact_pair f238_pairs[] = {
	{ "Number", "56" },
	{ "Reported by", "x86: if the host's processor has XSAVE" },
	{ "Answers", "boolean" },
};
static const char *const f238_see[] = { "KVM_GET_XCRS", "KVM_SET_XCRS", };

static const struct fact_pair f239_pairs[] = {
	{ "Number", "38" },
	{ "Reported by", "x86: if KVM is built with its part of Xen" },
	{ "Answers", "one, and since Linux 5.12 a set of KVM_XEN_HVM_CONFIG_ flags" },
};
static const char *const f239_see[] = { "KVM_XEN_HVM_SET_ATTR", "KVM_XEN_HVM_GET_ATTR", "KVM_XEN_VCPU_SET_ATTR", "KVM_XEN_VCPU_GET_ATTR", "KVM_XEN_HVM_EVTCHN_SEND", "KVM_XEN_HVM_CONFIG", };

static const struct fact_pair f240_pairs[] = {
	{ "Number", "55" },
	{ "Reported by", "x86" },
	{ "Answers", "boolean" },
};
static const char *const f240_see[] = { "KVM_GET_XSAVE", "KVM_SET_XSAVE", };

static const struct fact_pair f241_pairs[] = {
	{ "Number", "208" },
	{ "Reported by", "x86" },
	{ "Answers", "how many bytes KVM_GET_XSAVE2 writes and KVM_SET_XSAVE reads" },
};
static const char *const f241_see[] = { "KVM_GET_XSAVE2", "KVM_GET_XSAVE", "KVM_SET_XSAVE", };

static const struct fact_pair f242_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_CHECK_EXTENSION_VM" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x03): 0xae03" },
	{ "Parameter", "unsigned long extension, by value" },
	{ "Returns", "zero: the extension is not there; a positive number: it is, and some extensions say more by it" },
	{ "In C", "int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension);" },
	{ "In C", "int kvmabi_vm_check_extension(struct kvmabi_vm *vm, unsigned long extension);" },
};
static const struct fact_number f242_numbers[] = {
	{ 0xae03, "x86" },
};

static const struct fact_pair f243_pairs[] = {
	{ "Capability", "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2; extended by KVM_CAP_MANUAL_DIRTY_LOG_PROTECT" },
	{ "Since", "Linux 5.0" },
	{ "Architectures", "x86, arm64, riscv, mips and loongarch; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xc0, struct kvm_clear_dirty_log): 0xc018aec0" },
	{ "Parameter", "pointer to struct kvm_clear_dirty_log" },
	{ "Copied", "slot, num_pages, first_page and dirty_bitmap are read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads and writes it, as _IOWR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "how long the bitmap is: as num_pages asks for, rounded up to whole longs" },
	{ "In C", "int kvmabi_vm_clear_dirty_log(struct kvmabi_vm *vm, const struct kvm_clear_dirty_log *clear_dirty_log);" },
};
static const struct fact_number f243_numbers[] = {
	{ 0xc018aec0, "x86" },
};
static const struct fact_rule f243_rules[] = {
	{ "KVM_CLEAR_DIRTY_LOG.first", "first_page is a multiple of 64", "EINVAL" },
	{ "KVM_CLEAR_DIRTY_LOG.logged", "the slot exists and logs dirty pages", "ENOENT" },
};
static const struct fact_pair f243_errors[] = {
	{ "EINVAL", "there cannot be such a slot, the pages are not all in it, or num_pages is no multiple of 64 and ends before the slot" },
	{ "ENXIO", "the VM has dirty rings in place of logs" },
	{ "EFAULT", "the struct or the bitmap cannot be read" },
};
static const char *const f243_see[] = { "kvm_clear_dirty_log", };

static const struct fact_pair f244_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_CTRL" },
	{ "Since", "Linux 3.10" },
	{ "Architectures", "all" },
	{ "Number", "_IOWR(KVMIO, 0xe0, struct kvm_create_device): 0xc00caee0" },
	{ "Parameter", "pointer to struct kvm_create_device" },
	{ "Copied", "type and flags are read; fd is written" },
	{ "Returns", "0" },
	{ "Not said here", "what a type asks of the VM beforehand, and its own errnos; flags that are not defined are ignored" },
	{ "In C", "int kvmabi_vm_create_device(struct kvmabi_vm *vm, struct kvm_create_device *create_device);" },
};
static const struct fact_number f244_numbers[] = {
	{ 0xc00caee0, "x86" },
};
static const struct fact_rule f244_rules[] = {
	{ "KVM_CREATE_DEVICE.type", "type is at least 1 (the types are counted from one)", "ENODEV" },
};
static const struct fact_pair f244_errors[] = {
	{ "ENODEV", "KVM does not know this type here" },
	{ "EEXIST", "the VM has this device or another interrupt controller already" },
	{ "EBUSY", "the VM has this device already, or (arm64) a vcpu ran already" },
	{ "ENOMEM", "no memory for the device" },
	{ "EMFILE", "the process has no fd left" },
	{ "EFAULT", "the struct cannot be read or written" },
};
static const char *const f244_see[] = { "kvm_create_device", };

static const struct fact_pair f245_pairs[] = {
	{ "Capability", "KVM_CAP_GUEST_MEMFD" },
	{ "Since", "Linux 6.8" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xd4, struct kvm_create_guest_memfd): 0xc040aed4" },
	{ "Parameter", "pointer to struct kvm_create_guest_memfd" },
	{ "Copied", "size and flags are read" },
	{ "Returns", "a file descriptor of memory for guests" },
	{ "Note", "The number says that the kernel reads and writes it, as _IOWR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "what can be done with the fd" },
	{ "In C", "int kvmabi_vm_create_guest_memfd(struct kvmabi_vm *vm, const struct kvm_create_guest_memfd *create_guest_memfd);" },
};
static const struct fact_number f245_numbers[] = {
	{ 0xc040aed4, "x86" },
};
static const struct fact_rule f245_rules[] = {
	{ "KVM_CREATE_GUEST_MEMFD.flags", "flags is 0 (before Linux 6.18)", "EINVAL" },
	{ "KVM_CREATE_GUEST_MEMFD.some", "size is at least 1", "EINVAL" },
	{ "KVM_CREATE_GUEST_MEMFD.most", "size is at most 0x7fffffffffffffff", "EINVAL" },
	{ "KVM_CREATE_GUEST_MEMFD.page", "size is a multiple of the page size", "EINVAL" },
};
static const struct fact_pair f245_errors[] = {
	{ "EMFILE", "the process has no fd left" },
	{ "EFAULT", "the struct cannot be read" },
	{ "ENOMEM", "no memory for the file" },
};
static const char *const f245_see[] = { "kvm_create_guest_memfd", };

static const struct fact_pair f246_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP; extended by KVM_CAP_S390_IRQCHIP" },
	{ "Architectures", "x86, s390 and arm64; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x60): 0xae60" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.irqchip: an interrupt controller was made in the kernel" },
	{ "Effect", "sets vm.lapics: local APICs were made in the kernel" },
	{ "In C", "int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm);" },
};
static const struct fact_number f246_numbers[] = {
	{ 0xae60, "x86" },
};
static const struct fact_rule f246_rules[] = {
	{ "KVM_CREATE_IRQCHIP.once", "on x86: the VM has no interrupt controller in the kernel", "EEXIST" },
	{ "KVM_CREATE_IRQCHIP.early", "on x86: the VM has no vcpu yet (no vcpu may be left without a local APIC; since Linux 3.4)", "EINVAL" },
};
static const struct fact_pair f246_errors[] = {
	{ "ENOMEM", "no memory for the interrupt controllers" },
};
static const struct fact_erratum f246_errata[] = {
	{ "B24", "rules", "nothing of errors", "EEXIST for a second KVM_CREATE_IRQCHIP; ENXIO for KVM_IRQ_LINE, KVM_GET_IRQCHIP and KVM_SET_IRQCHIP before the first; EINVAL for an unknown chip_id, and on ia64 for all but the IOSAPIC's", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f247_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x64): 0xae64" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.pit: an interval timer was made in the kernel" },
	{ "In C", "int kvmabi_vm_create_pit(struct kvmabi_vm *vm);" },
};
static const struct fact_number f247_numbers[] = {
	{ 0xae64, "x86" },
};
static const struct fact_rule f247_rules[] = {
	{ "KVM_CREATE_PIT.once", "the VM has no interval timer in the kernel", "EEXIST" },
};
static const struct fact_pair f247_errors[] = {
	{ "ENOENT", "later kernels: the VM has no interrupt controller in the kernel" },
	{ "ENOMEM", "no memory for the timer" },
};

static const struct fact_pair f248_pairs[] = {
	{ "Capability", "KVM_CAP_PIT2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x77, struct kvm_pit_config): 0x4040ae77" },
	{ "Parameter", "pointer to struct kvm_pit_config" },
	{ "Copied", "flags is read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.pit: an interval timer was made in the kernel" },
	{ "In C", "int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config);" },
};
static const struct fact_number f248_numbers[] = {
	{ 0x4040ae77, "x86" },
};
static const struct fact_rule f248_rules[] = {
	{ "KVM_CREATE_PIT2.once", "the VM has no interval timer in the kernel", "EEXIST" },
};
static const struct fact_pair f248_errors[] = {
	{ "ENOENT", "later kernels: the VM has no interrupt controller in the kernel" },
	{ "ENOMEM", "no memory for the timer" },
};
static const char *const f248_see[] = { "kvm_pit_config", };

static const struct fact_pair f249_pairs[] = {
	{ "Capability", "KVM_CAP_SPAPR_TCE" },
	{ "Since", "Linux 3.1" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa8, struct kvm_create_spapr_tce), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_create_spapr_tce" },
	{ "Copied", "all of it is read" },
	{ "Returns", "an fd by which the table can be mapped" },
	{ "Not said here", "the errnos, and what can be done with the fd" },
	{ "In C", "int kvmabi_vm_create_spapr_tce(struct kvmabi_vm *vm, const struct kvm_create_spapr_tce *create_spapr_tce);" },
};
static const char *const f249_see[] = { "kvm_create_spapr_tce", };

static const struct fact_pair f250_pairs[] = {
	{ "Capability", "KVM_CAP_SPAPR_TCE_64" },
	{ "Since", "Linux 4.6" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa8, struct kvm_create_spapr_tce_64), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_create_spapr_tce_64" },
	{ "Copied", "all of it is read" },
	{ "Returns", "an fd by which the table can be mapped" },
	{ "Not said here", "the errnos, and what can be done with the fd" },
	{ "In C", "int kvmabi_vm_create_spapr_tce_64(struct kvmabi_vm *vm, const struct kvm_create_spapr_tce_64 *create_spapr_tce_64);" },
};
static const char *const f250_see[] = { "kvm_create_spapr_tce_64", };

static const struct fact_pair f251_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_NR_VCPUS, KVM_CAP_MAX_VCPUS and KVM_CAP_MAX_VCPU_ID" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x41): 0xae41" },
	{ "Parameter", "__u32 vcpu_id, by value" },
	{ "Returns", "a vcpu file descriptor" },
	{ "Effect", "counts vm.vcpus: how many vcpus were made" },
	{ "Effect", "sets vm.vcpu_ids(vcpu_id): the ids that vcpus were made with" },
	{ "In C", "int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu);" },
};
static const struct fact_number f251_numbers[] = {
	{ 0xae41, "x86" },
};
static const struct fact_rule f251_rules[] = {
	{ "KVM_CREATE_VCPU.id", "on x86: vcpu_id is below limit.vcpu_ids (16384) (since Linux 3.13)", "EINVAL" },
	{ "KVM_CREATE_VCPU.room", "the VM may have one more vcpu", "EINVAL" },
	{ "KVM_CREATE_VCPU.duplicate", "no vcpu was made with this id", "EEXIST" },
};
static const struct fact_pair f251_errors[] = {
	{ "EINVAL", "the id is at or above the limit of ids, which every arch checks from Linux 3.13 on and of the older kernels ia64's alone" },
	{ "ENOMEM", "no memory for the vcpu" },
};
static const struct fact_erratum f251_errata[] = {
	{ "B26", "rules.duplicate", "nothing of errors", "EEXIST if a vcpu with this id exists; EINVAL if the VM has as many vcpus as the kernel's own KVM_MAX_VCPUS says", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f252_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_VM_TYPES, KVM_CAP_S390_UCONTROL, KVM_CAP_MIPS_VZ, KVM_CAP_MIPS_TE and KVM_CAP_ARM_VM_IPA_SIZE" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x01): 0xae01" },
	{ "Parameter", "none" },
	{ "Returns", "a VM file descriptor" },
	{ "In C", "int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm);" },
};
static const struct fact_number f252_numbers[] = {
	{ 0xae01, "x86" },
};
static const struct fact_pair f252_errors[] = {
	{ "EINVAL", "later kernels: the arch or the host does not have this machine type" },
	{ "EINTR", "a signal came while the kernel hooked itself to the caller's address space; nothing was made, so call again" },
	{ "ENOMEM", "the kernel has no memory for the machine" },
	{ "EBUSY", "a processor refused to be used for virtualization, for example because another hypervisor holds it" },
};
static const struct fact_erratum f252_errata[] = {
	{ "B34", "doc", "mmap() of the VM fd accesses the guest's physical memory", "it does so in Linux 2.6.39; Linux 6.18 refuses it with ENODEV", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f253_pairs[] = {
	{ "Capability", "KVM_CAP_SW_TLB" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "powerpc: booke has it, book3s refuses it with EINVAL; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xaa, struct kvm_dirty_tlb)" },
	{ "Parameter", "pointer to struct kvm_dirty_tlb" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "how long the bitmap is, and the errnos" },
	{ "In C", "int kvmabi_vcpu_dirty_tlb(struct kvmabi_vcpu *vcpu, const struct kvm_dirty_tlb *dirty_tlb);" },
};
static const struct fact_number f253_numbers[] = {
	{ 0x4010aeaa, "x86_64" },
	{ 0x400caeaa, "i386" },
};
static const char *const f253_see[] = { "kvm_dirty_tlb", };

static const struct fact_pair f254_pairs[] = {
	{ "Capability", "KVM_CAP_ENABLE_CAP; extended by KVM_CAP_ENABLE_CAP_VM" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0xa3, struct kvm_enable_cap): 0x4068aea3" },
	{ "Parameter", "pointer to struct kvm_enable_cap" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Effect", "forgets vm.lapics: local APICs were made in the kernel" },
	{ "Not said here", "rules about cap and args; what each capability takes is told in its own entry" },
	{ "In C", "int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap);" },
	{ "In C", "int kvmabi_vm_enable_cap(struct kvmabi_vm *vm, const struct kvm_enable_cap *enable_cap);" },
};
static const struct fact_number f254_numbers[] = {
	{ 0x4068aea3, "x86" },
};
static const struct fact_rule f254_rules[] = {
	{ "KVM_ENABLE_CAP.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f254_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the capability cannot be enabled, or not on this fd, or not with these args, or no more" },
	{ "EEXIST", "x86, KVM_CAP_SPLIT_IRQCHIP: the VM has interrupt controllers or a vcpu already" },
};
static const char *const f254_see[] = { "kvm_enable_cap", };

static const struct fact_pair f255_pairs[] = {
	{ "Value", "32" },
};
static const char *const f255_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f256_pairs[] = {
	{ "Value", "28" },
	{ "Told in", "kvm_run.arm_nisv" },
};
static const struct fact_field f256_fields[] = {
	{ "32", "__u64", "arm_nisv.esr_iss", "[out] what the processor says of it" },
	{ "40", "__u64", "arm_nisv.fault_ipa", "[out] the guest physical address" },
};
static const char *const f256_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f257_pairs[] = {
	{ "Value", "15" },
	{ "Told in", "kvm_run.dcr" },
};
static const struct fact_field f257_fields[] = {
	{ "32", "__u32", "dcr.dcrn", "[out] the number of the register" },
	{ "36", "__u32", "dcr.data", "[in, out] what the guest writes, or what the program has it read" },
	{ "40", "__u8", "dcr.is_write", "[out] not zero: the guest writes" },
};
static const char *const f257_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f258_pairs[] = {
	{ "Value", "4" },
	{ "Told in", "kvm_run.debug" },
};
static const struct fact_field f258_fields[] = {
	{ "32", "struct kvm_debug_exit_arch", "debug.arch", "[out] what was met, by architecture" },
};
static const char *const f258_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f259_pairs[] = {
	{ "Value", "31" },
};
static const char *const f259_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f260_pairs[] = {
	{ "Value", "23" },
	{ "Told in", "kvm_run.epr" },
};
static const struct fact_field f260_fields[] = {
	{ "32", "__u32", "epr.epr", "[in] the vector of the interrupt" },
};
static const char *const f260_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f261_pairs[] = {
	{ "Value", "1" },
	{ "Told in", "kvm_run.ex" },
};
static const struct fact_field f261_fields[] = {
	{ "32", "__u32", "ex.exception", "[out] the number of the exception" },
	{ "36", "__u32", "ex.error_code", "[out]" },
};
static const char *const f261_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f262_pairs[] = {
	{ "Value", "9" },
	{ "Told in", "kvm_run.fail_entry" },
};
static const struct fact_field f262_fields[] = {
	{ "32", "__u64", "fail_entry.hardware_entry_failure_reason", "[out] what the processor says" },
	{ "40", "__u32", "fail_entry.cpu", "[out] the host's processor on which it was tried last; since Linux 5.9" },
};
static const char *const f262_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f263_pairs[] = {
	{ "Value", "5" },
};
static const char *const f263_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f264_pairs[] = {
	{ "Value", "3" },
	{ "Told in", "kvm_run.hypercall" },
};
static const struct fact_field f264_fields[] = {
	{ "32", "__u64", "hypercall.nr", "[out] number of the hypercall" },
	{ "40", "__u64[6]", "hypercall.args", "[out] The arguments. Of KVM_HC_MAP_GPA_RANGE, the one that x86 can leave: the guest physical address, the number of pages, and what they are to become" },
	{ "88", "__u64", "hypercall.ret", "[in] x86 puts it into RAX when KVM_RUN is called with this exit_reason" },
	{ "96", "union", "", "since Linux 6.4" },
	{ "96", "__u32", "hypercall.longmode", "[out] the older name of the lower half of flags" },
	{ "96", "__u64", "hypercall.flags", "[out] how the guest made it, by architecture: kvm_exit_hypercall_flags on x86" },
};
static const char *const f264_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f265_pairs[] = {
	{ "Value", "27" },
	{ "Told in", "kvm_run.hyperv" },
};
static const struct fact_field f265_fields[] = {
	{ "32", "struct kvm_hyperv_exit", "hyperv", "" },
};
static const char *const f265_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f266_pairs[] = {
	{ "Value", "17" },
	{ "Told in", "kvm_run.internal" },
};
static const struct fact_field f266_fields[] = {
	{ "32", "__u32", "internal.suberror", "[out] one of kvm_internal_error" },
	{ "36", "__u32", "internal.ndata", "[out] how many words of data count; valid only with KVM_CAP_INTERNAL_ERROR_DATA" },
	{ "40", "__u64[16]", "internal.data", "[out] more about the error, by suberror; good for a log" },
};
static const char *const f266_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f267_pairs[] = {
	{ "Value", "10" },
};
static const char *const f267_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f268_pairs[] = {
	{ "Value", "2" },
	{ "Told in", "kvm_run.io" },
};
static const struct fact_field f268_fields[] = {
	{ "32", "__u8", "io.direction", "[out] one of kvm_exit_io" },
	{ "33", "__u8", "io.size", "[out] bytes of one access" },
	{ "34", "__u16", "io.port", "[out]" },
	{ "36", "__u32", "io.count", "[out] how many accesses of the same port follow each other" },
	{ "40", "__u64", "io.data_offset", "[out] Where the data is, in bytes from the beginning of kvm_run: count elements of size bytes without gaps. For KVM_EXIT_IO_OUT they are what the guest writes; for KVM_EXIT_IO_IN the program puts there what the guest reads, before it calls KVM_RUN again" },
};
static const char *const f268_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f269_pairs[] = {
	{ "Value", "26" },
	{ "Told in", "kvm_run.eoi" },
};
static const struct fact_field f269_fields[] = {
	{ "32", "__u8", "eoi.vector", "[out] of the interrupt that ended" },
};
static const char *const f269_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f270_pairs[] = {
	{ "Value", "7" },
};
static const char *const f270_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f271_pairs[] = {
	{ "Value", "38" },
	{ "Told in", "kvm_run.iocsr_io" },
};
static const struct fact_field f271_fields[] = {
	{ "32", "__u64", "iocsr_io.phys_addr", "[out] the number of the register" },
	{ "40", "__u8[8]", "iocsr_io.data", "[in, out] if is_write, what the guest writes; if not, the program puts there what the guest reads" },
	{ "48", "__u32", "iocsr_io.len", "[out] how many bytes of data count" },
	{ "52", "__u8", "iocsr_io.is_write", "[out] not zero: the guest writes" },
};
static const char *const f271_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f272_pairs[] = {
	{ "Value", "39" },
	{ "Told in", "kvm_run.memory_fault" },
};
static const struct fact_field f272_fields[] = {
	{ "32", "__u64", "memory_fault.flags", "[out] flags of kvm_memory_exit_flags" },
	{ "40", "__u64", "memory_fault.gpa", "[out] where the memory begins" },
	{ "48", "__u64", "memory_fault.size", "[out] its length in bytes" },
};
static const char *const f272_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f273_pairs[] = {
	{ "Value", "6" },
	{ "Told in", "kvm_run.mmio" },
};
static const struct fact_field f273_fields[] = {
	{ "32", "__u64", "mmio.phys_addr", "[out] the guest physical address" },
	{ "40", "__u8[8]", "mmio.data", "[in, out] If is_write, what the guest writes. If not, the program puts there what the guest reads, before it calls KVM_RUN again. The bytes stand as they would in the guest's memory, the first one first" },
	{ "48", "__u32", "mmio.len", "[out] how many bytes of data count" },
	{ "52", "__u8", "mmio.is_write", "[out] not zero: the guest writes" },
};
static const char *const f273_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f274_pairs[] = {
	{ "Value", "16" },
};
static const char *const f274_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f275_pairs[] = {
	{ "Value", "37" },
	{ "Told in", "kvm_run.notify" },
};
static const struct fact_field f275_fields[] = {
	{ "32", "__u32", "notify.flags", "[out] flags of kvm_notify_flags" },
};
static const char *const f275_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f276_pairs[] = {
	{ "Value", "18" },
	{ "Told in", "kvm_run.osi" },
};
static const struct fact_field f276_fields[] = {
	{ "32", "__u64[32]", "osi.gprs", "[in, out] All general purpose registers of the guest. The program changes those that the hypercall changes; when the guest is entered again all of its registers are replaced by these" },
};
static const char *const f276_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f277_pairs[] = {
	{ "Value", "19" },
	{ "Told in", "kvm_run.papr_hcall" },
};
static const struct fact_field f277_fields[] = {
	{ "32", "__u64", "papr_hcall.nr", "[out] number of the hypercall" },
	{ "40", "__u64", "papr_hcall.ret", "[in] what the hypercall returns" },
	{ "48", "__u64[9]", "papr_hcall.args", "[in, out] the arguments, and what else the hypercall returns" },
};
static const char *const f277_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f278_pairs[] = {
	{ "Value", "36" },
	{ "Told in", "kvm_run.riscv_csr" },
};
static const struct fact_field f278_fields[] = {
	{ "32", "unsigned long", "riscv_csr.csr_num", "[out] the number of the register" },
	{ "40 on x86_64, 36 on i386", "unsigned long", "riscv_csr.new_value", "[out] what the guest writes" },
	{ "48 on x86_64, 40 on i386", "unsigned long", "riscv_csr.write_mask", "[out] the bits that it writes" },
	{ "56 on x86_64, 44 on i386", "unsigned long", "riscv_csr.ret_value", "[in] what the guest reads" },
};
static const char *const f278_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f279_pairs[] = {
	{ "Value", "35" },
	{ "Told in", "kvm_run.riscv_sbi" },
};
static const struct fact_field f279_fields[] = {
	{ "32", "unsigned long", "riscv_sbi.extension_id", "[out] which part of it" },
	{ "40 on x86_64, 36 on i386", "unsigned long", "riscv_sbi.function_id", "[out] which function of that part" },
	{ "48 on x86_64, 40 on i386", "unsigned long[6]", "riscv_sbi.args", "[out] the arguments" },
	{ "96 on x86_64, 64 on i386", "unsigned long[2]", "riscv_sbi.ret", "[in, out] the error and the value that the guest gets; the kernel puts there that there is no such call" },
};
static const char *const f279_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f280_pairs[] = {
	{ "Value", "14" },
	{ "Told in", "kvm_run.s390_reset_flags" },
};
static const struct fact_field f280_fields[] = {
	{ "32", "__u64", "s390_reset_flags", "[out] s390: what the reset is made of" },
};
static const char *const f280_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f281_pairs[] = {
	{ "Value", "13" },
	{ "Told in", "kvm_run.s390_sieic" },
};
static const struct fact_field f281_fields[] = {
	{ "32", "__u8", "s390_sieic.icptcode", "[out] interception code" },
	{ "34", "__u16", "s390_sieic.ipa", "[out] the instruction's first half word, where there is one" },
	{ "36", "__u32", "s390_sieic.ipb", "[out] the instruction's other two" },
};
static const char *const f281_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f282_pairs[] = {
	{ "Value", "25" },
	{ "Told in", "kvm_run.s390_stsi" },
};
static const struct fact_field f282_fields[] = {
	{ "32", "__u64", "s390_stsi.addr", "[out] where in the guest the answer is" },
	{ "40", "__u8", "s390_stsi.ar", "[out] the access register by which the guest reaches it" },
	{ "41", "__u8", "s390_stsi.reserved", "padding, ignored by the kernel" },
	{ "42", "__u8", "s390_stsi.fc", "[out] function code" },
	{ "43", "__u8", "s390_stsi.sel1", "[out] first selector" },
	{ "44", "__u16", "s390_stsi.sel2", "[out] second selector" },
};
static const char *const f282_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f283_pairs[] = {
	{ "Value", "22" },
	{ "Told in", "kvm_run.s390_tsch" },
};
static const struct fact_field f283_fields[] = {
	{ "32", "__u16", "s390_tsch.subchannel_id", "[out]" },
	{ "34", "__u16", "s390_tsch.subchannel_nr", "[out]" },
	{ "36", "__u32", "s390_tsch.io_int_parm", "[out] the interruption's parameter" },
	{ "40", "__u32", "s390_tsch.io_int_word", "[out] the interruption's identification" },
	{ "44", "__u32", "s390_tsch.ipb", "[out] where the instruction's operand is" },
	{ "48", "__u8", "s390_tsch.dequeued", "[out] not zero: an interruption was taken for it" },
};
static const char *const f283_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f284_pairs[] = {
	{ "Value", "20" },
	{ "Told in", "kvm_run.s390_ucontrol" },
};
static const struct fact_field f284_fields[] = {
	{ "32", "__u64", "s390_ucontrol.trans_exc_code", "[out] the address and the access that failed" },
	{ "40", "__u32", "s390_ucontrol.pgm_code", "[out] the number of the program interruption" },
};
static const char *const f284_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f285_pairs[] = {
	{ "Value", "11" },
};
static const char *const f285_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f286_pairs[] = {
	{ "Value", "8" },
};
static const char *const f286_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f287_pairs[] = {
	{ "Value", "24" },
	{ "Told in", "kvm_run.system_event" },
};
static const struct fact_field f287_fields[] = {
	{ "32", "__u32", "system_event.type", "[out] one of kvm_system_event" },
	{ "36", "__u32", "system_event.ndata", "[out] how many words of data count; valid only with KVM_CAP_SYSTEM_EVENT_DATA; since Linux 5.18" },
	{ "40", "union", "", "since Linux 5.18" },
	{ "40", "__u64", "system_event.flags", "[out] the older name of the first word of data" },
	{ "40", "__u64[16]", "system_event.data", "[out] more about it, by type and architecture" },
};
static const char *const f287_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f288_pairs[] = {
	{ "Value", "12" },
	{ "Told in", "kvm_run.tpr_access" },
};
static const struct fact_field f288_fields[] = {
	{ "32", "__u64", "tpr_access.rip", "[out] the address of the instruction that made the access" },
	{ "40", "__u32", "tpr_access.is_write", "[out] not zero: the guest wrote" },
	{ "44", "__u32", "tpr_access.pad", "padding, ignored by the kernel" },
};
static const char *const f288_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f289_pairs[] = {
	{ "Value", "0" },
	{ "Told in", "kvm_run.hw" },
};
static const struct fact_field f289_fields[] = {
	{ "32", "__u64", "hw.hardware_exit_reason", "[out] what the processor says" },
};
static const char *const f289_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f290_pairs[] = {
	{ "Value", "21" },
};
static const char *const f290_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f291_pairs[] = {
	{ "Value", "33" },
};
static const char *const f291_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f292_pairs[] = {
	{ "Value", "29" },
	{ "Told in", "kvm_run.msr" },
};
static const struct fact_field f292_fields[] = {
	{ "32", "__u8", "msr.error", "[in] Not zero: the guest gets a general protection fault. The kernel puts zero there before it leaves" },
	{ "33", "__u8[7]", "msr.pad", "padding, written as zero" },
	{ "40", "__u32", "msr.reason", "[out] one of the reasons; flags of kvm_msr_exit_reason" },
	{ "44", "__u32", "msr.index", "[out] the number of the MSR" },
	{ "48", "__u64", "msr.data", "[in, out] what the guest writes, or what the program has it read" },
};
static const char *const f292_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f293_pairs[] = {
	{ "Value", "30" },
	{ "Told in", "kvm_run.msr" },
};
static const struct fact_field f293_fields[] = {
	{ "32", "__u8", "msr.error", "[in] Not zero: the guest gets a general protection fault. The kernel puts zero there before it leaves" },
	{ "33", "__u8[7]", "msr.pad", "padding, written as zero" },
	{ "40", "__u32", "msr.reason", "[out] one of the reasons; flags of kvm_msr_exit_reason" },
	{ "44", "__u32", "msr.index", "[out] the number of the MSR" },
	{ "48", "__u64", "msr.data", "[in, out] what the guest writes, or what the program has it read" },
};
static const char *const f293_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f294_pairs[] = {
	{ "Value", "34" },
	{ "Told in", "kvm_run.xen" },
};
static const struct fact_field f294_fields[] = {
	{ "32", "struct kvm_xen_exit", "xen", "" },
};
static const char *const f294_see[] = { "KVM_RUN", "kvm_run", };

static const struct fact_pair f295_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x00): 0xae00" },
	{ "Parameter", "none" },
	{ "Returns", "KVM_API_VERSION" },
	{ "In C", "int kvmabi_system_get_api_version(struct kvmabi_system *system);" },
};
static const struct fact_number f295_numbers[] = {
	{ 0xae00, "x86" },
};
static const struct fact_rule f295_rules[] = {
	{ "KVM_GET_API_VERSION.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_erratum f295_errata[] = {
	{ "B19", "argument", "the call has no parameters", "the third argument of the system call must be zero, or the answer is EINVAL. KVM_CREATE_IRQCHIP, also said to have no parameters, does not look at it.", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f296_pairs[] = {
	{ "Capability", "KVM_CAP_ADJUST_CLOCK" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x7c, struct kvm_clock_data): 0x8030ae7c" },
	{ "Parameter", "pointer to struct kvm_clock_data" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data);" },
};
static const struct fact_number f296_numbers[] = {
	{ 0x8030ae7c, "x86" },
};
static const char *const f296_see[] = { "kvm_clock_data", };

static const struct fact_pair f297_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x91, struct kvm_cpuid2): 0xc008ae91" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent is read; nent and entries are written" },
	{ "Array", "entries has nent elements; too few: E2BIG, and the count is left as it was; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f297_numbers[] = {
	{ 0xc008ae91, "x86" },
};
static const struct fact_pair f297_errors[] = {
	{ "EFAULT", "the struct or entries cannot be read or written" },
};
static const char *const f297_see[] = { "kvm_cpuid2", };

static const struct fact_pair f298_pairs[] = {
	{ "Capability", "KVM_CAP_DEBUGREGS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa1, struct kvm_debugregs): 0x8080aea1" },
	{ "Parameter", "pointer to struct kvm_debugregs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs);" },
};
static const struct fact_number f298_numbers[] = {
	{ 0x8080aea1, "x86" },
};
static const struct fact_pair f298_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f298_see[] = { "kvm_debugregs", };

static const struct fact_pair f299_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_CTRL; extended by KVM_CAP_VM_ATTRIBUTES, KVM_CAP_VCPU_ATTRIBUTES and KVM_CAP_SYS_ATTRIBUTES" },
	{ "Since", "Linux 3.10" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0xe2, struct kvm_device_attr): 0x4018aee2" },
	{ "Parameter", "pointer to struct kvm_device_attr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the groups, their attributes, the size of their values and their own errnos" },
	{ "In C", "int kvmabi_system_get_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_vm_get_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_vcpu_get_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_device_get_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);" },
};
static const struct fact_number f299_numbers[] = {
	{ 0x4018aee2, "x86" },
};
static const struct fact_pair f299_errors[] = {
	{ "ENXIO", "there is no such group or attribute, or the host does not have it" },
	{ "EPERM", "no attribute of this device can be read" },
	{ "EFAULT", "the struct cannot be read or the value cannot be written" },
};
static const char *const f299_see[] = { "kvm_device_attr", };

static const struct fact_pair f300_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 and KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP" },
	{ "Architectures", "x86, s390, arm64, riscv, mips and loongarch; powerpc: book3s has it, booke refuses it with ENOTSUPP" },
	{ "Number", "_IOW(KVMIO, 0x42, struct kvm_dirty_log): 0x4010ae42" },
	{ "Parameter", "pointer to struct kvm_dirty_log" },
	{ "Copied", "slot and dirty_bitmap are read" },
	{ "Buffer", "dirty_bitmap points to a buffer that the kernel writes: one bit for each page of the slot, rounded up to whole longs" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log);" },
};
static const struct fact_number f300_numbers[] = {
	{ 0x4010ae42, "x86" },
};
static const struct fact_rule f300_rules[] = {
	{ "KVM_GET_DIRTY_LOG.logged", "on x86 and powerpc: the slot exists and logs dirty pages", "ENOENT" },
};
static const struct fact_pair f300_errors[] = {
	{ "EFAULT", "the struct or the bitmap cannot be reached; in the second case the log is cleared all the same" },
	{ "ENOMEM", "no memory for a fresh log" },
	{ "EINVAL", "later kernels: there cannot be such a slot" },
	{ "ENXIO", "later kernels: the VM has dirty rings in place of logs" },
};
static const struct fact_erratum f300_errata[] = {
	{ "A4", "argument", "the struct goes in and out", "the number says _IOW, and the struct is only read. What comes out, the bitmap, goes where a pointer in the struct says.", "header 2.6.39, handler 2.6.39" },
	{ "B10", "archs", "x86 alone has it", "ia64 and powerpc's book3s have it too; booke answers ENOTSUPP, and s390 returns zero without doing anything", "handler 2.6.39" },
	{ "B20", "argument.buffer", "nothing of errors, of the buffer's size, and of what the call does to the log", "ENOENT if the slot has no log; the buffer has a bit for each page, rounded up to whole longs; the call clears the log", "handler 2.6.39, live 6.18" },
};
static const char *const f300_see[] = { "kvm_dirty_log", };

static const struct fact_pair f301_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_EMUL_CPUID" },
	{ "Since", "Linux 3.13" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x09, struct kvm_cpuid2): 0xc008ae09" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent and entries are read; nent and entries are written" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (256), a higher count is lowered to that; too few: E2BIG, and the count is left as it was; there must be room for one more" },
	{ "Returns", "0" },
	{ "Not said here", "that the padding of the caller's entries must be zero" },
	{ "In C", "int kvmabi_system_get_emulated_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f301_numbers[] = {
	{ 0xc008ae09, "x86" },
};
static const struct fact_rule f301_rules[] = {
	{ "KVM_GET_EMULATED_CPUID.room", "nent is at least 1", "E2BIG" },
};
static const struct fact_pair f301_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
	{ "EINVAL", "the padding of an entry is not zero, or an entry cannot be read" },
	{ "ENOMEM", "the kernel has no memory for the entries" },
};
static const char *const f301_see[] = { "kvm_cpuid2", };

static const struct fact_pair f302_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86, s390 and loongarch; powerpc: refused with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x8c, struct kvm_fpu): 0x81a0ae8c" },
	{ "Parameter", "pointer to struct kvm_fpu" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu);" },
};
static const struct fact_number f302_numbers[] = {
	{ 0x81a0ae8c, "x86" },
};
static const struct fact_pair f302_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f302_errata[] = {
	{ "B8", "archs", "x86 has the call", "s390 has it too", "handler 2.6.39" },
};
static const char *const f302_see[] = { "kvm_fpu", };

static const struct fact_pair f303_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x62, struct kvm_irqchip): 0xc208ae62" },
	{ "Parameter", "pointer to struct kvm_irqchip" },
	{ "Copied", "chip_id is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip);" },
};
static const struct fact_number f303_numbers[] = {
	{ 0xc208ae62, "x86" },
};
static const struct fact_rule f303_rules[] = {
	{ "KVM_GET_IRQCHIP.irqchip", "the VM has an interrupt controller in the kernel", "ENXIO" },
	{ "KVM_GET_IRQCHIP.chip", "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f303_errors[] = {
	{ "ENOMEM", "no memory for a copy of the struct" },
};
static const struct fact_erratum f303_errata[] = {
	{ "B37", "argument", "the struct goes in and out", "of what goes in only chip_id counts, and everything comes out; for the number that makes no difference", "handler 2.6.39" },
};
static const char *const f303_see[] = { "kvm_irqchip", };

static const struct fact_pair f304_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x8e, struct kvm_lapic_state): 0x8400ae8e" },
	{ "Parameter", "pointer to struct kvm_lapic_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state);" },
};
static const struct fact_number f304_numbers[] = {
	{ 0x8400ae8e, "x86" },
};
static const struct fact_rule f304_rules[] = {
	{ "KVM_GET_LAPIC.lapics", "the VM has its local APICs in the kernel (since Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f304_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "the vcpu was made before the interrupt controller" },
};
static const char *const f304_see[] = { "kvm_lapic_state", };

static const struct fact_pair f305_pairs[] = {
	{ "Capability", "KVM_CAP_MP_STATE" },
	{ "Architectures", "x86, s390, arm64, riscv and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x98, struct kvm_mp_state): 0x8004ae98" },
	{ "Parameter", "pointer to struct kvm_mp_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state);" },
};
static const struct fact_number f305_numbers[] = {
	{ 0x8004ae98, "x86" },
};
static const struct fact_pair f305_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f305_see[] = { "kvm_mp_state", };

static const struct fact_pair f306_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_GET_MSR_FEATURES" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x88, struct kvm_msrs): 0xc008ae88" },
	{ "Parameter", "pointer to struct kvm_msrs" },
	{ "Copied", "all of it is read; entries is written" },
	{ "Array", "entries has nmsrs elements; at most limit.msrs (255), more: E2BIG" },
	{ "Returns", "how many of nmsrs were done; fewer: the MSR at this place of entries was refused, and none behind it was read" },
	{ "In C", "int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs);" },
	{ "In C", "int kvmabi_system_get_msrs(struct kvmabi_system *system, struct kvm_msrs *msrs);" },
};
static const struct fact_number f306_numbers[] = {
	{ 0xc008ae88, "x86" },
};
static const struct fact_rule f306_rules[] = {
	{ "KVM_GET_MSRS.array", "nmsrs is at most limit.msrs (255)", "E2BIG" },
};
static const struct fact_pair f306_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct or entries cannot be read or written" },
};
static const struct fact_erratum f306_errata[] = {
	{ "B13", "returns", "zero on success", "the number of MSRs that were read or written; the first one that is refused ends the call, which succeeds all the same, with zero if it was the very first", "handler 2.6.39, live 6.18" },
	{ "B14", "argument.array", "nothing of a limit", "E2BIG when nmsrs is 256 or more", "handler 2.6.39, live 6.18" },
};
static const char *const f306_see[] = { "kvm_msrs", };

static const struct fact_pair f307_pairs[] = {
	{ "Capability", "KVM_CAP_GET_MSR_FEATURES" },
	{ "Since", "Linux 4.16" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x0a, struct kvm_msr_list): 0xc004ae0a" },
	{ "Parameter", "pointer to struct kvm_msr_list" },
	{ "Copied", "nmsrs is read; nmsrs and indices are written" },
	{ "Array", "indices has nmsrs elements; too few: E2BIG, and the count is then set to how many are needed; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_get_msr_feature_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list);" },
};
static const struct fact_number f307_numbers[] = {
	{ 0xc004ae0a, "x86" },
};
static const struct fact_pair f307_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
};
static const char *const f307_see[] = { "kvm_msr_list", };

static const struct fact_pair f308_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x02, struct kvm_msr_list): 0xc004ae02" },
	{ "Parameter", "pointer to struct kvm_msr_list" },
	{ "Copied", "nmsrs is read; nmsrs and indices are written" },
	{ "Array", "indices has nmsrs elements; too few: E2BIG, and the count is then set to how many are needed; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list);" },
};
static const struct fact_number f308_numbers[] = {
	{ 0xc004ae02, "x86" },
};
static const struct fact_pair f308_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
};
static const char *const f308_see[] = { "kvm_msr_list", };

static const struct fact_pair f309_pairs[] = {
	{ "Capability", "KVM_CAP_NESTED_STATE" },
	{ "Since", "Linux 4.19" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xbe, struct kvm_nested_state): 0xc080aebe" },
	{ "Parameter", "pointer to struct kvm_nested_state" },
	{ "Copied", "size is read; all of it is written" },
	{ "Returns", "0" },
	{ "Not said here", "which bytes of data are written, and that on E2BIG size is the only field that is; memory behind the guest physical addresses is not part of the state" },
	{ "In C", "int kvmabi_vcpu_get_nested_state(struct kvmabi_vcpu *vcpu, struct kvm_nested_state *nested_state);" },
};
static const struct fact_number f309_numbers[] = {
	{ 0xc080aebe, "x86" },
};
static const struct fact_pair f309_errors[] = {
	{ "E2BIG", "size is too small; it has been set to what is needed" },
	{ "EFAULT", "the struct, or what follows it, cannot be reached" },
	{ "EINVAL", "the host has no nested virtualization" },
	{ "ENOMEM", "no memory for a copy" },
};
static const char *const f309_see[] = { "kvm_nested_state", };

static const struct fact_pair f310_pairs[] = {
	{ "Capability", "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ "Architectures", "all refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x45): 0xae45" },
	{ "Parameter", "none" },
	{ "Returns", "how many pages KVM may use for its own page tables of the guest" },
	{ "In C", "int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm);" },
};
static const struct fact_number f310_numbers[] = {
	{ 0xae45, "x86" },
};

static const struct fact_pair f311_pairs[] = {
	{ "Capability", "KVM_CAP_ONE_REG" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "powerpc, s390, arm64, riscv, mips and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xab, struct kvm_one_reg): 0x4010aeab" },
	{ "Parameter", "pointer to struct kvm_one_reg" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "which registers there are, and how the arches encode them" },
	{ "In C", "int kvmabi_vcpu_get_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg);" },
};
static const struct fact_number f311_numbers[] = {
	{ 0x4010aeab, "x86" },
};
static const struct fact_pair f311_errors[] = {
	{ "ENOENT", "the vcpu has no such register" },
	{ "EINVAL", "the id is no id, or the size in it is not the register's" },
	{ "EPERM", "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ "EFAULT", "the struct cannot be read or the value cannot be written" },
};
static const char *const f311_see[] = { "kvm_one_reg", };

static const struct fact_pair f312_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x65, struct kvm_pit_state): 0xc048ae65" },
	{ "Parameter", "pointer to struct kvm_pit_state" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads and writes it, as _IOWR does of an argument; in truth the kernel writes it." },
	{ "In C", "int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state);" },
};
static const struct fact_number f312_numbers[] = {
	{ 0xc048ae65, "x86" },
};
static const struct fact_rule f312_rules[] = {
	{ "KVM_GET_PIT.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f312_see[] = { "kvm_pit_state", };

static const struct fact_pair f313_pairs[] = {
	{ "Capability", "KVM_CAP_PIT_STATE2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x9f, struct kvm_pit_state2): 0x8070ae9f" },
	{ "Parameter", "pointer to struct kvm_pit_state2" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2);" },
};
static const struct fact_number f313_numbers[] = {
	{ 0x8070ae9f, "x86" },
};
static const struct fact_rule f313_rules[] = {
	{ "KVM_GET_PIT2.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f313_see[] = { "kvm_pit_state2", };

static const struct fact_pair f314_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86, powerpc, s390, mips and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x81, struct kvm_regs): 0x8090ae81" },
	{ "Parameter", "pointer to struct kvm_regs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs);" },
};
static const struct fact_number f314_numbers[] = {
	{ 0x8090ae81, "x86" },
};
static const struct fact_pair f314_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f314_errata[] = {
	{ "A13", "encodes", "shows x86's kvm_regs, kvm_sregs, kvm_fpu and kvm_debug_exit_arch only", "ia64, powerpc and s390 have other structs of these names, of other sizes, so the numbers of the ioctls that take them are the arch's own", "header 2.6.39, computed" },
};
static const char *const f314_see[] = { "kvm_regs", };

static const struct fact_pair f315_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 3.9" },
	{ "Architectures", "arm64, riscv and mips; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xb0, struct kvm_reg_list): 0xc008aeb0" },
	{ "Parameter", "pointer to struct kvm_reg_list" },
	{ "Copied", "n is read; n and reg are written" },
	{ "Array", "reg has n elements; too few: E2BIG, and the count is then set to how many are needed; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_reg_list(struct kvmabi_vcpu *vcpu, struct kvm_reg_list *reg_list);" },
};
static const struct fact_number f315_numbers[] = {
	{ 0xc008aeb0, "x86" },
};
static const struct fact_pair f315_errors[] = {
	{ "ENOEXEC", "arm64: KVM_ARM_VCPU_INIT was not called yet" },
	{ "EPERM", "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ "EFAULT", "the struct or the array cannot be reached" },
};
static const char *const f315_see[] = { "kvm_reg_list", };

static const struct fact_pair f316_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: book3s has it, booke refuses it with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x83, struct kvm_sregs): 0x8138ae83" },
	{ "Parameter", "pointer to struct kvm_sregs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs);" },
};
static const struct fact_number f316_numbers[] = {
	{ 0x8138ae83, "x86" },
};
static const struct fact_pair f316_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f316_errata[] = {
	{ "B9", "archs", "x86 has the call", "s390 and powerpc's book3s have it too", "handler 2.6.39" },
};
static const char *const f316_see[] = { "kvm_sregs", };

static const struct fact_pair f317_pairs[] = {
	{ "Capability", "KVM_CAP_SREGS2" },
	{ "Since", "Linux 5.14" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xcc, struct kvm_sregs2): 0x8140aecc" },
	{ "Parameter", "pointer to struct kvm_sregs2" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_sregs2(struct kvmabi_vcpu *vcpu, struct kvm_sregs2 *sregs2);" },
};
static const struct fact_number f317_numbers[] = {
	{ 0x8140aecc, "x86" },
};
static const struct fact_pair f317_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "from Linux 6.10 on: the vcpu's registers are encrypted, and its VM has a type that says so" },
};
static const char *const f317_see[] = { "kvm_sregs2", };

static const struct fact_pair f318_pairs[] = {
	{ "Capability", "KVM_CAP_BINARY_STATS_FD" },
	{ "Since", "Linux 5.14" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0xce): 0xaece" },
	{ "Parameter", "none" },
	{ "Returns", "a file descriptor to read statistics from" },
	{ "Not said here", "read(), pread() and lseek() of the fd; the argument of the system call is ignored" },
	{ "In C", "int kvmabi_vm_get_stats_fd(struct kvmabi_vm *vm);" },
	{ "In C", "int kvmabi_vcpu_get_stats_fd(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f318_numbers[] = {
	{ 0xaece, "x86" },
};
static const struct fact_pair f318_errors[] = {
	{ "EMFILE", "the process has no fd left" },
	{ "ENFILE", "the system has no file left" },
	{ "ENOMEM", "no memory for the file" },
};

static const struct fact_pair f319_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x05, struct kvm_cpuid2): 0xc008ae05" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent is read; nent and entries are written" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (256), a higher count is lowered to that; too few: E2BIG, and the count is left as it was; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f319_numbers[] = {
	{ 0xc008ae05, "x86" },
};
static const struct fact_rule f319_rules[] = {
	{ "KVM_GET_SUPPORTED_CPUID.room", "nent is at least 1", "E2BIG" },
};
static const struct fact_pair f319_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
	{ "ENOMEM", "the kernel has no memory for the entries" },
};
static const struct fact_erratum f319_errata[] = {
	{ "B15", "argument.array", "a number of entries that is too high is adjusted, and the call fails with ENOMEM", "the call succeeds, and nent is adjusted. ENOMEM means that the kernel has no memory.", "handler 2.6.39, live 6.18" },
	{ "B16", "argument.too_small", "a number of entries that is just right is accepted", "Linux 2.6.39 answers E2BIG to it and wants room for one entry more; Linux 6.18 accepts it", "handler 2.6.39, live 6.18" },
	{ "B17", "argument.too_small", "nothing of nent after E2BIG, though it is adjusted in the other cases", "nent stays as it was, so a caller has to grow its array step by step. KVM_GET_MSR_INDEX_LIST does tell the number needed when it fails with E2BIG. KVM_GET_CPUID2 sets nent in the kernel's copy only, and does not copy it back.", "handler 2.6.39, live 6.18" },
};
static const char *const f319_see[] = { "kvm_cpuid2", };

static const struct fact_pair f320_pairs[] = {
	{ "Capability", "KVM_CAP_HYPERV_CPUID; extended by KVM_CAP_SYS_HYPERV_CPUID" },
	{ "Since", "Linux 5.0" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xc1, struct kvm_cpuid2): 0xc008aec1" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "nent is read; nent and entries are written" },
	{ "Array", "entries has nent elements; too few: E2BIG, and the count is left as it was; room for just as many suffices" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_supported_hv_cpuid(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);" },
	{ "In C", "int kvmabi_system_get_supported_hv_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f320_numbers[] = {
	{ 0xc008aec1, "x86" },
};
static const struct fact_pair f320_errors[] = {
	{ "EFAULT", "the struct or the array cannot be reached" },
	{ "EINVAL", "the kernel was built without Hyper-V's interface, as it can be from Linux 6.9 on" },
};
static const char *const f320_see[] = { "kvm_cpuid2", };

static const struct fact_pair f321_pairs[] = {
	{ "Capability", "KVM_CAP_GET_TSC_KHZ; extended by KVM_CAP_VM_TSC_CONTROL" },
	{ "Since", "Linux 3.0" },
	{ "Architectures", "x86; others refuse it with EINVAL or ENOTTY" },
	{ "Number", "_IO(KVMIO, 0xa3): 0xaea3" },
	{ "Parameter", "none" },
	{ "Returns", "how fast the guest's time stamp counter runs, in kHz" },
	{ "In C", "int kvmabi_vcpu_get_tsc_khz(struct kvmabi_vcpu *vcpu);" },
	{ "In C", "int kvmabi_vm_get_tsc_khz(struct kvmabi_vm *vm);" },
};
static const struct fact_number f321_numbers[] = {
	{ 0xaea3, "x86" },
};
static const struct fact_pair f321_errors[] = {
	{ "EIO", "old kernels: the host's counter is not stable" },
};

static const struct fact_pair f322_pairs[] = {
	{ "Capability", "KVM_CAP_VCPU_EVENTS; extended by KVM_CAP_INTR_SHADOW" },
	{ "Architectures", "x86 and arm64; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x9f, struct kvm_vcpu_events): 0x8040ae9f" },
	{ "Parameter", "pointer to struct kvm_vcpu_events" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events);" },
};
static const struct fact_number f322_numbers[] = {
	{ 0x8040ae9f, "x86" },
};
static const struct fact_pair f322_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const struct fact_erratum f322_errata[] = {
	{ "B1", "fd", "these are vm ioctls", "they are vcpu ioctls; a VM fd answers ENOTTY", "handler 2.6.39, live 6.18" },
	{ "B2", "argument", "the struct is called kvm_vcpu_event", "it is called kvm_vcpu_events", "header 2.6.39" },
};
static const char *const f322_see[] = { "kvm_vcpu_events", };

static const struct fact_pair f323_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x04): 0xae04" },
	{ "Parameter", "none" },
	{ "Returns", "bytes to map of a vcpu's fd" },
	{ "In C", "int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system);" },
};
static const struct fact_number f323_numbers[] = {
	{ 0xae04, "x86" },
};
static const struct fact_rule f323_rules[] = {
	{ "KVM_GET_VCPU_MMAP_SIZE.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_erratum f323_errata[] = {
	{ "B38", "returns", "the size of the region that KVM_RUN communicates by", "whole pages, not the size of kvm_run: its own page, on x86 one for the data of port I/O, and where it exists one for the ring of coalesced MMIO, at the page that KVM_CAP_COALESCED_MMIO answers. 12288 bytes on x86.", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f324_pairs[] = {
	{ "Capability", "KVM_CAP_XCRS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa6, struct kvm_xcrs): 0x8188aea6" },
	{ "Parameter", "pointer to struct kvm_xcrs" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs);" },
};
static const struct fact_number f324_numbers[] = {
	{ 0x8188aea6, "x86" },
};
static const struct fact_pair f324_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f324_see[] = { "kvm_xcrs", };

static const struct fact_pair f325_pairs[] = {
	{ "Capability", "KVM_CAP_XSAVE; extended by KVM_CAP_XSAVE2" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xa4, struct kvm_xsave): 0x9000aea4" },
	{ "Parameter", "pointer to struct kvm_xsave" },
	{ "Copied", "region is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave);" },
};
static const struct fact_number f325_numbers[] = {
	{ 0x9000aea4, "x86" },
};
static const struct fact_pair f325_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "since 5.17, the vcpu has components that do not fit into region" },
};
static const char *const f325_see[] = { "kvm_xsave", };

static const struct fact_pair f326_pairs[] = {
	{ "Capability", "KVM_CAP_XSAVE2" },
	{ "Since", "Linux 5.17" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0xcf, struct kvm_xsave): 0x9000aecf" },
	{ "Parameter", "pointer to struct kvm_xsave" },
	{ "Copied", "region is written" },
	{ "Returns", "0" },
	{ "Not said here", "how much of extra is written, which is as much as the vcpu's components take and at most what KVM_CAP_XSAVE2 answers" },
	{ "In C", "int kvmabi_vcpu_get_xsave2(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave);" },
};
static const struct fact_number f326_numbers[] = {
	{ 0x9000aecf, "x86" },
};
static const struct fact_pair f326_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct, or what follows it, cannot be written" },
	{ "EINVAL", "from Linux 6.10 on: the vcpu's registers are encrypted, and its VM has a type that says so" },
};
static const char *const f326_see[] = { "kvm_xsave", };

static const struct fact_pair f327_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_CTRL; extended by KVM_CAP_VM_ATTRIBUTES, KVM_CAP_VCPU_ATTRIBUTES and KVM_CAP_SYS_ATTRIBUTES" },
	{ "Since", "Linux 3.10" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0xe3, struct kvm_device_attr): 0x4018aee3" },
	{ "Parameter", "pointer to struct kvm_device_attr" },
	{ "Copied", "flags, group and attr are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_has_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_vm_has_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_vcpu_has_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_device_has_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);" },
};
static const struct fact_number f327_numbers[] = {
	{ 0x4018aee3, "x86" },
};
static const struct fact_pair f327_errors[] = {
	{ "ENXIO", "there is no such group or attribute, or the host does not have it" },
	{ "EPERM", "nobody can ask this device" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f327_see[] = { "kvm_device_attr", };

static const struct fact_pair f328_pairs[] = {
	{ "Capability", "KVM_CAP_HYPERV_EVENTFD" },
	{ "Since", "Linux 4.17" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xbd, struct kvm_hyperv_eventfd): 0x4018aebd" },
	{ "Parameter", "pointer to struct kvm_hyperv_eventfd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_hyperv_eventfd(struct kvmabi_vm *vm, const struct kvm_hyperv_eventfd *hyperv_eventfd);" },
};
static const struct fact_number f328_numbers[] = {
	{ 0x4018aebd, "x86" },
};
static const struct fact_rule f328_rules[] = {
	{ "KVM_HYPERV_EVENTFD.flags", "flags has no bits but KVM_HYPERV_EVENTFD_DEASSIGN", "EINVAL" },
	{ "KVM_HYPERV_EVENTFD.conn_id", "conn_id is at most KVM_HYPERV_CONN_ID_MASK", "EINVAL" },
};
static const struct fact_pair f328_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EBADF", "fd is not open" },
	{ "EINVAL", "fd is no eventfd" },
	{ "EEXIST", "the connection has an eventfd already" },
	{ "ENOENT", "the connection that is to be ended has none" },
	{ "ENOMEM", "no memory for it" },
	{ "ENOTTY", "the kernel was built without Hyper-V's interface, as it can be from Linux 6.9 on" },
};
static const char *const f328_see[] = { "kvm_hyperv_eventfd", };

static const struct fact_pair f329_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_PPC_UNSET_IRQ and KVM_CAP_PPC_IRQ_LEVEL" },
	{ "Architectures", "x86, powerpc, riscv, mips and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x86, struct kvm_interrupt): 0x4004ae86" },
	{ "Parameter", "pointer to struct kvm_interrupt" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt);" },
};
static const struct fact_number f329_numbers[] = {
	{ 0x4004ae86, "x86" },
};
static const struct fact_rule f329_rules[] = {
	{ "KVM_INTERRUPT.vector", "on x86: irq is below KVM_NR_INTERRUPTS", "EINVAL" },
	{ "KVM_INTERRUPT.chip", "on x86: the VM has no interrupt controller in the kernel (the interrupt controller in the kernel injects by itself)", "ENXIO" },
};
static const struct fact_pair f329_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EEXIST", "x86, without the PICs in the kernel: a vector that was given before waits still" },
};
static const struct fact_erratum f329_errata[] = {
	{ "B25", "rules", "nothing of errors", "on x86 a vector of 256 or more is EINVAL, and an interrupt controller in the kernel is ENXIO; powerpc's values are -1U, -2U and -3U", "handler 2.6.39, header 2.6.39, live 6.18" },
};
static const char *const f329_see[] = { "kvm_interrupt", };

static const struct fact_pair f330_pairs[] = {
	{ "Capability", "KVM_CAP_IOEVENTFD; extended by KVM_CAP_IOEVENTFD_NO_LENGTH and KVM_CAP_IOEVENTFD_ANY_LENGTH" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x79, struct kvm_ioeventfd): 0x4040ae79" },
	{ "Parameter", "pointer to struct kvm_ioeventfd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd);" },
};
static const struct fact_number f330_numbers[] = {
	{ 0x4040ae79, "x86" },
};
static const struct fact_rule f330_rules[] = {
	{ "KVM_IOEVENTFD.any_length", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: len is 0, 1, 2, 4 or 8 (since Linux 3.16)", "EINVAL" },
	{ "KVM_IOEVENTFD.wrap", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: addr + len does not wrap around", "EINVAL" },
	{ "KVM_IOEVENTFD.flags", "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: flags has no bits but KVM_IOEVENTFD_FLAG_DATAMATCH, KVM_IOEVENTFD_FLAG_PIO, KVM_IOEVENTFD_FLAG_DEASSIGN and KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY", "EINVAL" },
};
static const struct fact_pair f330_errors[] = {
	{ "EBADF", "fd is not open" },
	{ "EINVAL", "fd is no eventfd; or, on later kernels, len is zero and KVM_IOEVENTFD_FLAG_DATAMATCH is set" },
	{ "EEXIST", "such a write signals an eventfd already" },
	{ "ENOENT", "there is nothing like this to be ended" },
	{ "ENOSPC", "the VM watches as many addresses as it may" },
	{ "ENOMEM", "no memory for it" },
};
static const char *const f330_see[] = { "kvm_ioeventfd", };

static const struct fact_pair f331_pairs[] = {
	{ "Capability", "KVM_CAP_IRQFD; extended by KVM_CAP_IRQFD_RESAMPLE" },
	{ "Architectures", "x86, powerpc, s390, arm64 and riscv; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x76, struct kvm_irqfd): 0x4020ae76" },
	{ "Parameter", "pointer to struct kvm_irqfd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd);" },
};
static const struct fact_number f331_numbers[] = {
	{ 0x4020ae76, "x86" },
};
static const struct fact_rule f331_rules[] = {
	{ "KVM_IRQFD.flags", "flags has no bits but KVM_IRQFD_FLAG_DEASSIGN and KVM_IRQFD_FLAG_RESAMPLE (since Linux 3.7)", "EINVAL" },
	{ "KVM_IRQFD.lapics", "on x86, if flags lacks KVM_IRQFD_FLAG_DEASSIGN: the VM has its local APICs in the kernel (since Linux 6.1)", "EINVAL" },
};
static const struct fact_pair f331_errors[] = {
	{ "EBADF", "fd is not open" },
	{ "EINVAL", "fd or resamplefd is no eventfd; or, on later kernels, the VM has no interrupt controller in the kernel" },
	{ "EAGAIN", "arm64: the interrupt controller is not ready yet" },
	{ "EBUSY", "the eventfd serves another GSI, or this one, already" },
	{ "ENOMEM", "no memory for the pair" },
};
static const char *const f331_see[] = { "kvm_irqfd", };

static const struct fact_pair f332_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86 and arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x61, struct kvm_irq_level): 0x4008ae61" },
	{ "Parameter", "pointer to struct kvm_irq_level" },
	{ "Copied", "irq and level are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level);" },
};
static const struct fact_number f332_numbers[] = {
	{ 0x4008ae61, "x86" },
};
static const struct fact_rule f332_rules[] = {
	{ "KVM_IRQ_LINE.lapics", "on x86: the VM has its local APICs in the kernel (since Linux 4.4)", "ENXIO" },
};
static const struct fact_erratum f332_errata[] = {
	{ "A11", "encodes", "not whether the struct goes in or out", "the number says _IOW, and the struct is only read", "header 2.6.39, handler 2.6.39" },
};
static const char *const f332_see[] = { "kvm_irq_level", };

static const struct fact_pair f333_pairs[] = {
	{ "Capability", "KVM_CAP_IRQ_INJECT_STATUS" },
	{ "Architectures", "x86 and arm64; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0x67, struct kvm_irq_level): 0xc008ae67" },
	{ "Parameter", "pointer to struct kvm_irq_level" },
	{ "Copied", "irq and level are read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level);" },
};
static const struct fact_number f333_numbers[] = {
	{ 0xc008ae67, "x86" },
};
static const struct fact_rule f333_rules[] = {
	{ "KVM_IRQ_LINE_STATUS.lapics", "on x86: the VM has its local APICs in the kernel (since Linux 4.4)", "ENXIO" },
};
static const struct fact_pair f333_errors[] = {
	{ "EFAULT", "the struct cannot be reached; if only the answer cannot be written, the level is set all the same" },
};
static const char *const f333_see[] = { "kvm_irq_level", };

static const struct fact_pair f334_pairs[] = {
	{ "Capability", "KVM_CAP_KVMCLOCK_CTRL" },
	{ "Since", "Linux 3.5" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0xad): 0xaead" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_kvmclock_ctrl(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f334_numbers[] = {
	{ 0xaead, "x86" },
};
static const struct fact_pair f334_errors[] = {
	{ "EINVAL", "the guest has not set up a kvmclock for this vcpu" },
};

static const struct fact_pair f335_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 4.16" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xba, unsigned long)" },
	{ "Parameter", "pointer to struct kvm_sev_cmd, or null: nothing is done, and success tells that the host has SEV" },
	{ "Copied", "all of it is read and written" },
	{ "Returns", "0" },
	{ "Note", "The number says unsigned long; the argument is struct kvm_sev_cmd." },
	{ "Not said here", "the structs that commands take and what is read and written of them, the order of commands, and the firmware's rules" },
	{ "In C", "int kvmabi_vm_memory_encrypt_op(struct kvmabi_vm *vm, struct kvm_sev_cmd *sev_cmd);" },
};
static const struct fact_number f335_numbers[] = {
	{ 0xc008aeba, "x86_64" },
	{ 0xc004aeba, "i386" },
};
static const struct fact_pair f335_errors[] = {
	{ "ENOTTY", "the host has no SEV, or not the kind of it that the command is about; or the VM is no guest of that kind" },
	{ "EFAULT", "the command, or what it leads to, cannot be reached" },
	{ "EINVAL", "there is no such command; the VM has vcpus, or is such a guest already, when its kind is given; the VM mirrors another one and may not do this; or an address, a length or a flag in the command's struct is none that it takes" },
	{ "EBUSY", "the VM is such a guest already (KVM_SEV_INIT of older kernels), all keys are in use, or a vcpu is just being made" },
	{ "EPERM", "the VM is an SEV-SNP guest, and the command is not for those" },
	{ "EIO", "the firmware refused, and error of the command says why; or SEV-SNP could not take a page" },
	{ "EBADF", "sev_fd is not open, or not one of /dev/sev" },
	{ "ENOMEM", "no memory, or more memory than RLIMIT_MEMLOCK allows would have to stay in place" },
};
static const char *const f335_see[] = { "kvm_sev_cmd", };

static const struct fact_pair f336_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 4.16" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xbb, struct kvm_enc_region): 0x8010aebb" },
	{ "Parameter", "pointer to struct kvm_enc_region" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "what may stand in a region, and how regions that overlap are counted" },
	{ "In C", "int kvmabi_vm_memory_encrypt_reg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region);" },
};
static const struct fact_number f336_numbers[] = {
	{ 0x8010aebb, "x86" },
};
static const struct fact_pair f336_errors[] = {
	{ "ENOTTY", "the host has no SEV, or the VM is no SEV guest" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the region is empty or beyond what there can be, or the VM mirrors another one" },
	{ "ENOMEM", "no memory, more than RLIMIT_MEMLOCK allows, or not all of the region is there" },
};
static const char *const f336_see[] = { "kvm_enc_region", };

static const struct fact_pair f337_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 4.16" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xbc, struct kvm_enc_region): 0x8010aebc" },
	{ "Parameter", "pointer to struct kvm_enc_region" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vm_memory_encrypt_unreg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region);" },
};
static const struct fact_number f337_numbers[] = {
	{ 0x8010aebc, "x86" },
};
static const struct fact_pair f337_errors[] = {
	{ "ENOTTY", "the host has no SEV, or the VM is no SEV guest" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "no such region was registered, or the VM mirrors another one" },
};
static const char *const f337_see[] = { "kvm_enc_region", };

static const struct fact_pair f338_pairs[] = {
	{ "Capability", "KVM_CAP_USER_NMI" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x9a): 0xae9a" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f338_numbers[] = {
	{ 0xae9a, "x86" },
};

static const struct fact_pair f339_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_ALLOC_HTAB" },
	{ "Since", "Linux 3.6" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xa7, __u32): 0xc004aea7" },
	{ "Parameter", "pointer to __u32" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads and writes it, as _IOWR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "which sizes there can be, and the other errnos" },
	{ "In C", "int kvmabi_vm_ppc_allocate_htab(struct kvmabi_vm *vm, const __u32 *htab_order);" },
};
static const struct fact_number f339_numbers[] = {
	{ 0xc004aea7, "x86" },
};
static const struct fact_pair f339_errors[] = {
	{ "EBUSY", "a vcpu runs" },
};

static const struct fact_pair f340_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_MMU_RADIX; extended by KVM_CAP_PPC_MMU_HASH_V3" },
	{ "Since", "Linux 4.11" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xaf, struct kvm_ppc_mmuv3_cfg), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_mmuv3_cfg" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the flags" },
	{ "In C", "int kvmabi_vm_ppc_configure_v3_mmu(struct kvmabi_vm *vm, const struct kvm_ppc_mmuv3_cfg *ppc_mmuv3_cfg);" },
};
static const struct fact_pair f340_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "there is no such configuration" },
};
static const char *const f340_see[] = { "kvm_ppc_mmuv3_cfg", };

static const struct fact_pair f341_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_GET_CPU_CHAR" },
	{ "Since", "Linux 4.16" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xb1, struct kvm_ppc_cpu_char), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_cpu_char" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_ppc_get_cpu_char(struct kvmabi_vm *vm, struct kvm_ppc_cpu_char *ppc_cpu_char);" },
};
static const struct fact_pair f341_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
};
static const char *const f341_see[] = { "kvm_ppc_cpu_char", };

static const struct fact_pair f342_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_HTAB_FD" },
	{ "Since", "Linux 3.8" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xaa, struct kvm_get_htab_fd), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_get_htab_fd" },
	{ "Copied", "all of it is read" },
	{ "Returns", "an fd to read the table from or to write it to" },
	{ "Not said here", "the flags, the errnos, and the form of what is read and written" },
	{ "In C", "int kvmabi_vm_ppc_get_htab_fd(struct kvmabi_vm *vm, const struct kvm_get_htab_fd *get_htab_fd);" },
};
static const char *const f342_see[] = { "kvm_get_htab_fd", };

static const struct fact_pair f343_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_GET_PVINFO" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa1, struct kvm_ppc_pvinfo), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_pvinfo" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads it, as _IOW does of an argument; in truth the kernel writes it." },
	{ "In C", "int kvmabi_vm_ppc_get_pvinfo(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo);" },
};
static const struct fact_erratum f343_errata[] = {
	{ "A7", "encodes", "the struct goes out", "so it does, but the number says _IOW. With _IOR it would be that of KVM_GET_DEBUGREGS, but for powerpc, where the directions are encoded the other way round.", "header 2.6.39, handler 2.6.39, computed" },
};
static const char *const f343_see[] = { "kvm_ppc_pvinfo", };

static const struct fact_pair f344_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_MMU_RADIX" },
	{ "Since", "Linux 4.11" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb0, struct kvm_ppc_rmmu_info), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_rmmu_info" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel reads it, as _IOW does of an argument; in truth the kernel writes it." },
	{ "In C", "int kvmabi_vm_ppc_get_rmmu_info(struct kvmabi_vm *vm, struct kvm_ppc_rmmu_info *ppc_rmmu_info);" },
};
static const struct fact_pair f344_errors[] = {
	{ "EFAULT", "the struct cannot be written" },
	{ "EINVAL", "there is nothing to tell" },
};
static const char *const f344_see[] = { "kvm_ppc_rmmu_info", };

static const struct fact_pair f345_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_GET_SMMU_INFO" },
	{ "Since", "Linux 3.5" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xa6, struct kvm_ppc_smmu_info), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_smmu_info" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vm_ppc_get_smmu_info(struct kvmabi_vm *vm, struct kvm_ppc_smmu_info *ppc_smmu_info);" },
};
static const char *const f345_see[] = { "kvm_ppc_smmu_info", };

static const struct fact_pair f346_pairs[] = {
	{ "Capability", "KVM_CAP_SPAPR_RESIZE_HPT" },
	{ "Since", "Linux 4.11" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xae, struct kvm_ppc_resize_hpt), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_resize_hpt" },
	{ "Copied", "flags and shift are read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vm_ppc_resize_hpt_commit(struct kvmabi_vm *vm, const struct kvm_ppc_resize_hpt *ppc_resize_hpt);" },
};
static const char *const f346_see[] = { "kvm_ppc_resize_hpt", };

static const struct fact_pair f347_pairs[] = {
	{ "Capability", "KVM_CAP_SPAPR_RESIZE_HPT" },
	{ "Since", "Linux 4.11" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0xad, struct kvm_ppc_resize_hpt), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_ppc_resize_hpt" },
	{ "Copied", "flags and shift are read" },
	{ "Returns", "zero: the table is ready; more: about how many milliseconds it still takes" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vm_ppc_resize_hpt_prepare(struct kvmabi_vm *vm, const struct kvm_ppc_resize_hpt *ppc_resize_hpt);" },
};
static const char *const f347_see[] = { "kvm_ppc_resize_hpt", };

static const struct fact_pair f348_pairs[] = {
	{ "Capability", "KVM_CAP_PPC_RTAS" },
	{ "Since", "Linux 3.10" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xac, struct kvm_rtas_token_args), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_rtas_token_args" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the services that the kernel knows, and the errnos" },
	{ "In C", "int kvmabi_vm_ppc_rtas_define_token(struct kvmabi_vm *vm, const struct kvm_rtas_token_args *rtas_token_args);" },
};
static const char *const f348_see[] = { "kvm_rtas_token_args", };

static const struct fact_pair f349_pairs[] = {
	{ "Capability", "none to ask for" },
	{ "Since", "Linux 5.6" },
	{ "Architectures", "powerpc; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0xb3): 0xaeb3" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vm_ppc_svm_off(struct kvmabi_vm *vm);" },
};
static const struct fact_number f349_numbers[] = {
	{ 0xaeb3, "x86" },
};

static const struct fact_pair f350_pairs[] = {
	{ "Capability", "KVM_CAP_PRE_FAULT_MEMORY" },
	{ "Since", "Linux 6.11" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xd5, struct kvm_pre_fault_memory): 0xc040aed5" },
	{ "Parameter", "pointer to struct kvm_pre_fault_memory" },
	{ "Copied", "gpa, size and flags are read; gpa and size are written; written also when the call fails with EINVAL, EINTR, ENOENT, EOPNOTSUPP, EAGAIN, EIO or ENOMEM" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_pre_fault_memory(struct kvmabi_vcpu *vcpu, struct kvm_pre_fault_memory *pre_fault_memory);" },
};
static const struct fact_number f350_numbers[] = {
	{ 0xc040aed5, "x86" },
};
static const struct fact_rule f350_rules[] = {
	{ "KVM_PRE_FAULT_MEMORY.flags", "flags is 0", "EINVAL" },
	{ "KVM_PRE_FAULT_MEMORY.page", "gpa and size are multiples of the page size", "EINVAL" },
	{ "KVM_PRE_FAULT_MEMORY.some", "size is at least 1", "EINVAL" },
	{ "KVM_PRE_FAULT_MEMORY.wrap", "gpa + size does not wrap around", "EINVAL" },
};
static const struct fact_pair f350_errors[] = {
	{ "EINTR", "a signal is pending, and no page was mapped" },
	{ "ENOENT", "there is no memory slot at gpa" },
	{ "EOPNOTSUPP", "the vcpu translates in a way that has no such mapping, as when the guest runs a guest of its own" },
	{ "EFAULT", "the struct cannot be read or written" },
	{ "EIO", "the mapping failed in a way that should not happen" },
};
static const char *const f350_see[] = { "kvm_pre_fault_memory", };

static const struct fact_pair f351_pairs[] = {
	{ "Capability", "KVM_CAP_COALESCED_MMIO; extended by KVM_CAP_COALESCED_PIO" },
	{ "Architectures", "x86, powerpc, arm64, riscv, mips and loongarch; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x67, struct kvm_coalesced_mmio_zone): 0x4010ae67" },
	{ "Parameter", "pointer to struct kvm_coalesced_mmio_zone" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);" },
};
static const struct fact_number f351_numbers[] = {
	{ 0x4010ae67, "x86" },
};
static const struct fact_rule f351_rules[] = {
	{ "KVM_REGISTER_COALESCED_MMIO.pio", "pio is 0 or 1 (since Linux 4.20)", "EINVAL" },
};
static const struct fact_pair f351_errors[] = {
	{ "ENOBUFS", "the VM has as many zones as it may have" },
	{ "ENOSPC", "later kernels: the VM has as many zones and other watched addresses as it may have" },
	{ "ENXIO", "the VM has no ring" },
};
static const char *const f351_see[] = { "kvm_coalesced_mmio_zone", };

static const struct fact_pair f352_pairs[] = {
	{ "Capability", "KVM_CAP_REINJECT_CONTROL" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x71): 0xae71" },
	{ "Parameter", "pointer to struct kvm_reinject_control" },
	{ "Copied", "pit_reinject is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that there is no argument; the call takes a pointer all the same." },
	{ "In C", "int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control);" },
};
static const struct fact_number f352_numbers[] = {
	{ 0xae71, "x86" },
};
static const struct fact_rule f352_rules[] = {
	{ "KVM_REINJECT_CONTROL.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f352_see[] = { "kvm_reinject_control", };

static const struct fact_pair f353_pairs[] = {
	{ "Capability", "KVM_CAP_DIRTY_LOG_RING; extended by KVM_CAP_DIRTY_LOG_RING_ACQ_REL" },
	{ "Since", "Linux 5.11" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0xc7): 0xaec7" },
	{ "Parameter", "none" },
	{ "Returns", "how many entries of all rings were given back" },
	{ "In C", "int kvmabi_vm_reset_dirty_rings(struct kvmabi_vm *vm);" },
};
static const struct fact_number f353_numbers[] = {
	{ 0xaec7, "x86" },
};
static const struct fact_pair f353_errors[] = {
	{ "EINVAL", "the VM has no dirty rings" },
};

static const struct fact_pair f354_pairs[] = {
	{ "Capability", "basic; extended by KVM_CAP_IMMEDIATE_EXIT and KVM_CAP_MEMORY_FAULT_INFO" },
	{ "Architectures", "all" },
	{ "Number", "_IO(KVMIO, 0x80): 0xae80" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "On `EINTR`", "stop and look: the call is not to be repeated blindly" },
	{ "Effect", "sets vcpu.ran: KVM_RUN was called on this vcpu" },
	{ "In C", "int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f354_numbers[] = {
	{ 0xae80, "x86" },
};
static const struct fact_rule f354_rules[] = {
	{ "KVM_RUN.no_argument", "the argument is 0", "EINVAL" },
};
static const struct fact_pair f354_errors[] = {
	{ "EINTR", "a signal is pending that is not blocked, and exit_reason is KVM_EXIT_INTR; on old x86 kernels also when the interrupt window that request_interrupt_window asked for is open; on later ones when immediate_exit of kvm_run is set" },
	{ "EAGAIN", "the vcpu had not been started by another processor (KVM_MP_STATE_UNINITIALIZED); it waited, and may be run again" },
	{ "EINVAL", "cr8 of kvm_run has bits that the register does not have (x86 without an interrupt controller in the kernel)" },
	{ "ENOMEM", "no memory for the processor state that has to be kept" },
	{ "EFAULT", "memory of the guest, or of the caller, that the kernel needs for running cannot be reached; where KVM_CAP_MEMORY_FAULT_INFO is reported exit_reason may be KVM_EXIT_MEMORY_FAULT, and kvm_run tells which memory" },
	{ "EHWPOISON", "later kernels: the memory that the guest needs is broken" },
};
static const struct fact_erratum f354_errata[] = {
	{ "B28", "errors", "EINTR is the only error", "EAGAIN, EINVAL, ENOMEM and EFAULT exist too; on EINTR exit_reason is KVM_EXIT_INTR, which the document lacks", "handler 2.6.39" },
};

static const struct fact_pair f355_pairs[] = {
	{ "Capability", "KVM_CAP_S390_VCPU_RESETS" },
	{ "Since", "Linux 5.6" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0xc4): 0xaec4" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_clear_reset(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f355_numbers[] = {
	{ 0xaec4, "x86" },
};

static const struct fact_pair f356_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x06): 0xae06" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_s390_enable_sie(struct kvmabi_system *system);" },
};
static const struct fact_number f356_numbers[] = {
	{ 0xae06, "x86" },
};
static const struct fact_pair f356_errors[] = {
	{ "EINVAL", "the process has more than one thread, or its address space cannot be converted" },
	{ "ENOMEM", "the kernel has no memory for the new page tables" },
};

static const struct fact_pair f357_pairs[] = {
	{ "Capability", "KVM_CAP_S390_CMMA_MIGRATION" },
	{ "Since", "Linux 4.13" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xb8, struct kvm_s390_cmma_log), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_cmma_log" },
	{ "Copied", "start_gfn, count, flags and values are read; all of it is written" },
	{ "Returns", "0" },
	{ "Not said here", "the values are written where values says; the errnos" },
	{ "In C", "int kvmabi_vm_s390_get_cmma_bits(struct kvmabi_vm *vm, struct kvm_s390_cmma_log *s390_cmma_log);" },
};
static const char *const f357_see[] = { "kvm_s390_cmma_log", };

static const struct fact_pair f358_pairs[] = {
	{ "Capability", "KVM_CAP_S390_IRQ_STATE" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xb6, struct kvm_s390_irq_state), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_irq_state" },
	{ "Copied", "buf and len are read" },
	{ "Returns", "how many bytes of the list were written" },
	{ "In C", "int kvmabi_vcpu_s390_get_irq_state(struct kvmabi_vcpu *vcpu, const struct kvm_s390_irq_state *s390_irq_state);" },
};
static const struct fact_rule f358_rules[] = {
	{ "KVM_S390_GET_IRQ_STATE.some", "len is at least 1", "EINVAL" },
};
static const struct fact_pair f358_errors[] = {
	{ "ENOBUFS", "the list is too short" },
	{ "EFAULT", "the list cannot be written" },
};
static const char *const f358_see[] = { "kvm_s390_irq_state", };

static const struct fact_pair f359_pairs[] = {
	{ "Capability", "KVM_CAP_S390_SKEYS" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb2, struct kvm_s390_skeys), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_skeys" },
	{ "Copied", "start_gfn, count, skeydata_addr and flags are read" },
	{ "Returns", "zero, or KVM_S390_GET_SKEYS_NONE if the guest has no storage keys" },
	{ "Not said here", "the keys are written where skeydata_addr says; the other errnos" },
	{ "In C", "int kvmabi_vm_s390_get_skeys(struct kvmabi_vm *vm, const struct kvm_s390_skeys *s390_skeys);" },
};
static const struct fact_rule f359_rules[] = {
	{ "KVM_S390_GET_SKEYS.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f359_errors[] = {
	{ "EINVAL", "the guest has storage keys, and count is zero or more than KVM_S390_SKEYS_MAX" },
};
static const char *const f359_see[] = { "kvm_s390_skeys", };

static const struct fact_pair f360_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0x97): 0xae97" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f360_numbers[] = {
	{ 0xae97, "x86" },
};

static const struct fact_pair f361_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with ENOTTY or EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x94, struct kvm_s390_interrupt), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_interrupt" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_s390_interrupt(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt);" },
	{ "In C", "int kvmabi_vcpu_s390_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt);" },
};
static const struct fact_pair f361_errors[] = {
	{ "EINVAL", "the type is unknown or belongs to the other fd; or the code of a program interruption has more than 16 bits" },
	{ "ENOMEM", "no memory for the interrupt" },
};
static const char *const f361_see[] = { "kvm_s390_interrupt", };

static const struct fact_pair f362_pairs[] = {
	{ "Capability", "KVM_CAP_S390_INJECT_IRQ" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xb4, struct kvm_s390_irq), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_irq" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "what each type checks" },
	{ "In C", "int kvmabi_vcpu_s390_irq(struct kvmabi_vcpu *vcpu, const struct kvm_s390_irq *s390_irq);" },
};
static const struct fact_pair f362_errors[] = {
	{ "EINVAL", "there is no such type for a vcpu, or what belongs to it is refused" },
	{ "EBUSY", "such an interrupt is pending, or the vcpu is not stopped" },
};
static const char *const f362_see[] = { "kvm_s390_irq", };

static const struct fact_pair f363_pairs[] = {
	{ "Capability", "KVM_CAP_S390_MEM_OP; extended by KVM_CAP_S390_MEM_OP_EXTENSION" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with ENOTTY or EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xb1, struct kvm_s390_mem_op), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_mem_op" },
	{ "Copied", "all of it is read" },
	{ "Returns", "zero, or the code of the exception that the access gives" },
	{ "Not said here", "which flags go with which operation, and the errnos" },
	{ "In C", "int kvmabi_vm_s390_mem_op(struct kvmabi_vm *vm, const struct kvm_s390_mem_op *s390_mem_op);" },
	{ "In C", "int kvmabi_vcpu_s390_mem_op(struct kvmabi_vcpu *vcpu, const struct kvm_s390_mem_op *s390_mem_op);" },
};
static const char *const f363_see[] = { "kvm_s390_mem_op", };

static const struct fact_pair f364_pairs[] = {
	{ "Capability", "KVM_CAP_S390_VCPU_RESETS" },
	{ "Since", "Linux 5.6" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0xc3): 0xaec3" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_normal_reset(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f364_numbers[] = {
	{ 0xaec3, "x86" },
};

static const struct fact_pair f365_pairs[] = {
	{ "Capability", "KVM_CAP_S390_PROTECTED" },
	{ "Since", "Linux 5.7" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xc5, struct kvm_pv_cmd), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_pv_cmd" },
	{ "Copied", "all of it is read; rc and rrc are written" },
	{ "Returns", "0" },
	{ "Not said here", "the commands, what their data are and what state they need; rc and rrc are written on errors too" },
	{ "In C", "int kvmabi_vm_s390_pv_command(struct kvmabi_vm *vm, struct kvm_pv_cmd *pv_cmd);" },
};
static const struct fact_rule f365_rules[] = {
	{ "KVM_S390_PV_COMMAND.flags", "flags is 0", "EINVAL" },
};
static const char *const f365_see[] = { "kvm_pv_cmd", };

static const struct fact_pair f366_pairs[] = {
	{ "Capability", "KVM_CAP_S390_PROTECTED_DUMP" },
	{ "Since", "Linux 6.0" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xd0, struct kvm_pv_cmd), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_pv_cmd" },
	{ "Copied", "all of it is read; rc and rrc are written" },
	{ "Returns", "0" },
	{ "Not said here", "what the command's data are and what state it needs; rc and rrc are written on errors too" },
	{ "In C", "int kvmabi_vcpu_s390_pv_cpu_command(struct kvmabi_vcpu *vcpu, struct kvm_pv_cmd *pv_cmd);" },
};
static const char *const f366_see[] = { "kvm_pv_cmd", };

static const struct fact_pair f367_pairs[] = {
	{ "Capability", "KVM_CAP_S390_CMMA_MIGRATION" },
	{ "Since", "Linux 4.13" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb9, struct kvm_s390_cmma_log), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_cmma_log" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the values are read where values says; the errnos" },
	{ "In C", "int kvmabi_vm_s390_set_cmma_bits(struct kvmabi_vm *vm, const struct kvm_s390_cmma_log *s390_cmma_log);" },
};
static const char *const f367_see[] = { "kvm_s390_cmma_log", };

static const struct fact_pair f368_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x96, struct kvm_s390_psw), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_psw" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_set_initial_psw(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw);" },
};
static const struct fact_pair f368_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EBUSY", "the vcpu is not stopped" },
};
static const char *const f368_see[] = { "kvm_s390_psw", };

static const struct fact_pair f369_pairs[] = {
	{ "Capability", "KVM_CAP_S390_IRQ_STATE" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xb5, struct kvm_s390_irq_state), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_irq_state" },
	{ "Copied", "buf and len are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_s390_set_irq_state(struct kvmabi_vcpu *vcpu, const struct kvm_s390_irq_state *s390_irq_state);" },
};
static const struct fact_pair f369_errors[] = {
	{ "EINVAL", "the list is empty, too long, or no whole number of interrupts; or one of them is refused" },
	{ "EBUSY", "an interrupt is pending already" },
	{ "EFAULT", "the list cannot be read" },
};
static const char *const f369_see[] = { "kvm_s390_irq_state", };

static const struct fact_pair f370_pairs[] = {
	{ "Capability", "KVM_CAP_S390_SKEYS" },
	{ "Since", "Linux 4.1" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb3, struct kvm_s390_skeys), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_skeys" },
	{ "Copied", "start_gfn, count, skeydata_addr and flags are read" },
	{ "Returns", "0" },
	{ "Not said here", "the keys are read where skeydata_addr says; the other errnos" },
	{ "In C", "int kvmabi_vm_s390_set_skeys(struct kvmabi_vm *vm, const struct kvm_s390_skeys *s390_skeys);" },
};
static const struct fact_rule f370_rules[] = {
	{ "KVM_S390_SET_SKEYS.flags", "flags is 0", "EINVAL" },
	{ "KVM_S390_SET_SKEYS.some", "count is at least 1", "EINVAL" },
	{ "KVM_S390_SET_SKEYS.most", "count is at most KVM_S390_SKEYS_MAX", "EINVAL" },
};
static const char *const f370_see[] = { "kvm_s390_skeys", };

static const struct fact_pair f371_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x95, unsigned long)" },
	{ "Parameter", "unsigned long addr, by value" },
	{ "Returns", "0" },
	{ "Note", "The number says unsigned long; the kernel does not follow the argument as a pointer." },
	{ "In C", "int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr);" },
};
static const struct fact_number f371_numbers[] = {
	{ 0x4008ae95, "x86_64" },
	{ 0x4004ae95, "i386" },
};
static const struct fact_pair f371_errors[] = {
	{ "EFAULT", "the guest has no memory there" },
};

static const struct fact_pair f372_pairs[] = {
	{ "Capability", "KVM_CAP_S390_UCONTROL" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x50, struct kvm_s390_ucas_mapping), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_ucas_mapping" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the alignment, and the errnos" },
	{ "In C", "int kvmabi_vcpu_s390_ucas_map(struct kvmabi_vcpu *vcpu, const struct kvm_s390_ucas_mapping *s390_ucas_mapping);" },
};
static const char *const f372_see[] = { "kvm_s390_ucas_mapping", };

static const struct fact_pair f373_pairs[] = {
	{ "Capability", "KVM_CAP_S390_UCONTROL" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x51, struct kvm_s390_ucas_mapping), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_ucas_mapping" },
	{ "Copied", "vcpu_addr and length are read" },
	{ "Returns", "0" },
	{ "Not said here", "the alignment, and the errnos" },
	{ "In C", "int kvmabi_vcpu_s390_ucas_unmap(struct kvmabi_vcpu *vcpu, const struct kvm_s390_ucas_mapping *s390_ucas_mapping);" },
};
static const char *const f373_see[] = { "kvm_s390_ucas_mapping", };

static const struct fact_pair f374_pairs[] = {
	{ "Capability", "KVM_CAP_S390_UCONTROL" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "s390; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x52, unsigned long)" },
	{ "Parameter", "unsigned long vcpu_addr, by value" },
	{ "Returns", "0" },
	{ "Note", "The number says unsigned long; the kernel does not follow the argument as a pointer." },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vcpu_s390_vcpu_fault(struct kvmabi_vcpu *vcpu, unsigned long vcpu_addr);" },
};
static const struct fact_number f374_numbers[] = {
	{ 0x4008ae52, "x86_64" },
	{ 0x4004ae52, "i386" },
};

static const struct fact_pair f375_pairs[] = {
	{ "Capability", "KVM_CAP_S390_ZPCI_OP" },
	{ "Since", "Linux 6.0" },
	{ "Architectures", "s390; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xd1, struct kvm_s390_zpci_op), which depends on another architecture's struct" },
	{ "Parameter", "pointer to struct kvm_s390_zpci_op" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the errnos" },
	{ "In C", "int kvmabi_vm_s390_zpci_op(struct kvmabi_vm *vm, const struct kvm_s390_zpci_op *s390_zpci_op);" },
};
static const char *const f375_see[] = { "kvm_s390_zpci_op", };

static const struct fact_pair f376_pairs[] = {
	{ "Capability", "KVM_CAP_SET_BOOT_CPU_ID" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x78): 0xae78" },
	{ "Parameter", "unsigned long vcpu_id, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id);" },
};
static const struct fact_number f376_numbers[] = {
	{ 0xae78, "x86" },
};
static const struct fact_rule f376_rules[] = {
	{ "KVM_SET_BOOT_CPU_ID.early", "the VM has no vcpu yet", "EBUSY" },
};
static const struct fact_pair f376_errors[] = {
	{ "EINVAL", "later kernels: no vcpu can have this id" },
};
static const struct fact_erratum f376_errata[] = {
	{ "B23", "rules.early", "nothing of errors, and nothing of when the call may be made", "EBUSY as soon as the VM has a vcpu", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f377_pairs[] = {
	{ "Capability", "KVM_CAP_ADJUST_CLOCK" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x7b, struct kvm_clock_data): 0x4030ae7b" },
	{ "Parameter", "pointer to struct kvm_clock_data" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data);" },
};
static const struct fact_number f377_numbers[] = {
	{ 0x4030ae7b, "x86" },
};
static const struct fact_rule f377_rules[] = {
	{ "KVM_SET_CLOCK.known", "flags has no bits but KVM_CLOCK_TSC_STABLE, KVM_CLOCK_REALTIME and KVM_CLOCK_HOST_TSC (what KVM_GET_CLOCK wrote can be given back; since Linux 5.16)", "EINVAL" },
};
static const char *const f377_see[] = { "kvm_clock_data", };

static const struct fact_pair f378_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8a, struct kvm_cpuid): 0x4008ae8a" },
	{ "Parameter", "pointer to struct kvm_cpuid" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (256), more: E2BIG" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid);" },
};
static const struct fact_number f378_numbers[] = {
	{ 0x4008ae8a, "x86" },
};
static const struct fact_rule f378_rules[] = {
	{ "KVM_SET_CPUID.array", "nent is at most limit.cpuid_entries (256)", "E2BIG" },
};
static const struct fact_pair f378_errors[] = {
	{ "ENOMEM", "no memory for the entries" },
	{ "EFAULT", "the struct or entries cannot be read" },
	{ "EINVAL", "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};
static const char *const f378_see[] = { "kvm_cpuid", };

static const struct fact_pair f379_pairs[] = {
	{ "Capability", "KVM_CAP_EXT_CPUID" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x90, struct kvm_cpuid2): 0x4008ae90" },
	{ "Parameter", "pointer to struct kvm_cpuid2" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nent elements; at most limit.cpuid_entries (256), more: E2BIG" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2);" },
};
static const struct fact_number f379_numbers[] = {
	{ 0x4008ae90, "x86" },
};
static const struct fact_rule f379_rules[] = {
	{ "KVM_SET_CPUID2.array", "nent is at most limit.cpuid_entries (256)", "E2BIG" },
};
static const struct fact_pair f379_errors[] = {
	{ "ENOMEM", "no memory for the entries" },
	{ "EFAULT", "the struct or entries cannot be read" },
	{ "EINVAL", "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};
static const char *const f379_see[] = { "kvm_cpuid2", };

static const struct fact_pair f380_pairs[] = {
	{ "Capability", "KVM_CAP_DEBUGREGS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa2, struct kvm_debugregs): 0x4080aea2" },
	{ "Parameter", "pointer to struct kvm_debugregs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs);" },
};
static const struct fact_number f380_numbers[] = {
	{ 0x4080aea2, "x86" },
};
static const struct fact_rule f380_rules[] = {
	{ "KVM_SET_DEBUGREGS.flags", "flags is 0", "EINVAL" },
	{ "KVM_SET_DEBUGREGS.dr6", "dr6 is at most 0xffffffff (the upper half of the register is reserved; since Linux 4.7)", "EINVAL" },
	{ "KVM_SET_DEBUGREGS.dr7", "dr7 is at most 0xffffffff (the upper half of the register is reserved; since Linux 4.7)", "EINVAL" },
};
static const struct fact_pair f380_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f380_see[] = { "kvm_debugregs", };

static const struct fact_pair f381_pairs[] = {
	{ "Capability", "KVM_CAP_DEVICE_CTRL; extended by KVM_CAP_VM_ATTRIBUTES and KVM_CAP_VCPU_ATTRIBUTES" },
	{ "Since", "Linux 3.10" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0xe1, struct kvm_device_attr): 0x4018aee1" },
	{ "Parameter", "pointer to struct kvm_device_attr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the groups, their attributes, their values and their own errnos" },
	{ "In C", "int kvmabi_vm_set_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_vcpu_set_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);" },
	{ "In C", "int kvmabi_device_set_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);" },
};
static const struct fact_number f381_numbers[] = {
	{ 0x4018aee1, "x86" },
};
static const struct fact_pair f381_errors[] = {
	{ "ENXIO", "there is no such group or attribute, or the host cannot have it" },
	{ "EPERM", "no attribute of this device can be set" },
	{ "EFAULT", "the struct or the value cannot be read" },
	{ "EINVAL", "the value is refused" },
	{ "EBUSY", "it is too late for this attribute, or too early" },
};
static const char *const f381_see[] = { "kvm_device_attr", };

static const struct fact_pair f382_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86, s390 and loongarch; powerpc: refused with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8d, struct kvm_fpu): 0x41a0ae8d" },
	{ "Parameter", "pointer to struct kvm_fpu" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu);" },
};
static const struct fact_number f382_numbers[] = {
	{ 0x41a0ae8d, "x86" },
};
static const struct fact_pair f382_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f382_see[] = { "kvm_fpu", };

static const struct fact_pair f383_pairs[] = {
	{ "Capability", "KVM_CAP_IRQ_ROUTING; extended by KVM_CAP_MSI_DEVID" },
	{ "Architectures", "x86, powerpc, s390, arm64 and riscv; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x6a, struct kvm_irq_routing): 0x4008ae6a" },
	{ "Parameter", "pointer to struct kvm_irq_routing" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nr elements; at most limit.irq_routes (4096), more: EINVAL" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing);" },
};
static const struct fact_number f383_numbers[] = {
	{ 0x4008ae6a, "x86" },
};
static const struct fact_rule f383_rules[] = {
	{ "KVM_SET_GSI_ROUTING.array", "nr is at most limit.irq_routes (4096)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.irqchip", "on x86: the VM has its local APICs in the kernel (since Linux 4.12)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.flags", "flags is 0", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.gsi", "every entries[].gsi is below limit.irq_routes (4096)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.pin_flags", "if entries[].type is not KVM_IRQ_ROUTING_MSI: every entries[].flags is 0 (since Linux 4.8)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.message_flags", "if entries[].type is KVM_IRQ_ROUTING_MSI: every entries[].flags has no bits but KVM_MSI_VALID_DEVID (since Linux 4.8)", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.type", "every entries[].type is KVM_IRQ_ROUTING_IRQCHIP, KVM_IRQ_ROUTING_MSI, KVM_IRQ_ROUTING_S390_ADAPTER, KVM_IRQ_ROUTING_HV_SINT or KVM_IRQ_ROUTING_XEN_EVTCHN", "EINVAL" },
	{ "KVM_SET_GSI_ROUTING.chip", "if entries[].type is KVM_IRQ_ROUTING_IRQCHIP: every entries[].u.irqchip.irqchip is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f383_errors[] = {
	{ "EINVAL", "the arch has no routes of this type; or the interrupt controller has no such pin; or a GSI has two routes to the same interrupt controller, or a route to a message and another one" },
	{ "ENOMEM", "no memory for the table; on the first kernels also if nr is zero" },
};
static const char *const f383_see[] = { "kvm_irq_routing", };

static const struct fact_pair f384_pairs[] = {
	{ "Capability", "KVM_CAP_SET_GUEST_DEBUG; extended by KVM_CAP_X86_ROBUST_SINGLESTEP, KVM_CAP_GUEST_DEBUG_HW_BPS, KVM_CAP_GUEST_DEBUG_HW_WPS and KVM_CAP_SET_GUEST_DEBUG2" },
	{ "Architectures", "x86, powerpc, s390, arm64, riscv and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9b, struct kvm_guest_debug): 0x4048ae9b" },
	{ "Parameter", "pointer to struct kvm_guest_debug" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug);" },
};
static const struct fact_number f384_numbers[] = {
	{ 0x4048ae9b, "x86" },
};
static const struct fact_pair f384_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EBUSY", "an exception is to be injected and another one is pending" },
	{ "EINVAL", "later kernels: the registers of the guest are hidden (SEV-ES); on arm64, control has a bit that is unknown" },
};
static const char *const f384_see[] = { "kvm_guest_debug", };

static const struct fact_pair f385_pairs[] = {
	{ "Capability", "KVM_CAP_SET_IDENTITY_MAP_ADDR" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x48, __u64): 0x4008ae48" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr);" },
};
static const struct fact_number f385_numbers[] = {
	{ 0x4008ae48, "x86" },
};
static const struct fact_rule f385_rules[] = {
	{ "KVM_SET_IDENTITY_MAP_ADDR.early", "the VM has no vcpu yet (since Linux 4.14)", "EINVAL" },
};
static const struct fact_pair f385_errors[] = {
	{ "EFAULT", "the number cannot be read, as when it was passed by value" },
};
static const struct fact_erratum f385_errata[] = {
	{ "A8", "argument", "the parameter is an unsigned long", "it is a pointer to a 64-bit number. By value it gives EFAULT, and a number made for a long is wrong where longs have 32 bits.", "header 2.6.39, handler 2.6.39, live 6.18" },
};

static const struct fact_pair f386_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x63, struct kvm_irqchip): 0x8208ae63" },
	{ "Parameter", "pointer to struct kvm_irqchip" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip);" },
};
static const struct fact_number f386_numbers[] = {
	{ 0x8208ae63, "x86" },
};
static const struct fact_rule f386_rules[] = {
	{ "KVM_SET_IRQCHIP.irqchip", "the VM has an interrupt controller in the kernel", "ENXIO" },
	{ "KVM_SET_IRQCHIP.chip", "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC", "EINVAL" },
};
static const struct fact_pair f386_errors[] = {
	{ "ENOMEM", "no memory for a copy of the struct" },
};
static const struct fact_erratum f386_errata[] = {
	{ "A5", "encodes", "the struct goes in", "so it does, but the number says _IOR; it has been wrong from the beginning and is kept", "header 2.6.39, handler 2.6.39" },
};
static const char *const f386_see[] = { "kvm_irqchip", };

static const struct fact_pair f387_pairs[] = {
	{ "Capability", "KVM_CAP_IRQCHIP" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x8f, struct kvm_lapic_state): 0x4400ae8f" },
	{ "Parameter", "pointer to struct kvm_lapic_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state);" },
};
static const struct fact_number f387_numbers[] = {
	{ 0x4400ae8f, "x86" },
};
static const struct fact_rule f387_rules[] = {
	{ "KVM_SET_LAPIC.lapics", "the VM has its local APICs in the kernel (since Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f387_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the vcpu was made before the interrupt controller; newer kernels also refuse an APIC id that is not the vcpu's in x2APIC mode" },
};
static const char *const f387_see[] = { "kvm_lapic_state", };

static const struct fact_pair f388_pairs[] = {
	{ "Capability", "KVM_CAP_MEMORY_ATTRIBUTES" },
	{ "Since", "Linux 6.8" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xd2, struct kvm_memory_attributes): 0x4020aed2" },
	{ "Parameter", "pointer to struct kvm_memory_attributes" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_memory_attributes(struct kvmabi_vm *vm, const struct kvm_memory_attributes *memory_attributes);" },
};
static const struct fact_number f388_numbers[] = {
	{ 0x4020aed2, "x86" },
};
static const struct fact_rule f388_rules[] = {
	{ "KVM_SET_MEMORY_ATTRIBUTES.flags", "flags is 0", "EINVAL" },
	{ "KVM_SET_MEMORY_ATTRIBUTES.known", "attributes has no bits but KVM_MEMORY_ATTRIBUTE_PRIVATE", "EINVAL" },
	{ "KVM_SET_MEMORY_ATTRIBUTES.some", "size is at least 1", "EINVAL" },
	{ "KVM_SET_MEMORY_ATTRIBUTES.wrap", "address + size does not wrap around", "EINVAL" },
	{ "KVM_SET_MEMORY_ATTRIBUTES.page", "address and size are multiples of the page size", "EINVAL" },
};
static const struct fact_pair f388_errors[] = {
	{ "EINVAL", "the VM cannot have one of the attributes" },
	{ "EFAULT", "the struct cannot be read" },
	{ "ENOMEM", "no memory to note the attributes" },
};
static const char *const f388_see[] = { "kvm_memory_attributes", };

static const struct fact_pair f389_pairs[] = {
	{ "Capability", "KVM_CAP_MP_STATE" },
	{ "Architectures", "x86, s390, arm64, riscv and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x99, struct kvm_mp_state): 0x4004ae99" },
	{ "Parameter", "pointer to struct kvm_mp_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state);" },
};
static const struct fact_number f389_numbers[] = {
	{ 0x4004ae99, "x86" },
};
static const struct fact_rule f389_rules[] = {
	{ "KVM_SET_MP_STATE.lapics", "on x86, if mp_state is not KVM_MP_STATE_RUNNABLE: the VM has its local APICs in the kernel (since Linux 4.4)", "EINVAL" },
};
static const struct fact_pair f389_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer x86 kernels refuse states that they do not know, and all but KVM_MP_STATE_RUNNABLE for a vcpu without a local APIC in the kernel; other arches refuse the states that are not theirs" },
};
static const char *const f389_see[] = { "kvm_mp_state", };

static const struct fact_pair f390_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x89, struct kvm_msrs): 0x4008ae89" },
	{ "Parameter", "pointer to struct kvm_msrs" },
	{ "Copied", "all of it is read" },
	{ "Array", "entries has nmsrs elements; at most limit.msrs (255), more: E2BIG" },
	{ "Returns", "how many of nmsrs were done; fewer: the MSR at this place of entries was refused, and none from it on was written" },
	{ "In C", "int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs);" },
};
static const struct fact_number f390_numbers[] = {
	{ 0x4008ae89, "x86" },
};
static const struct fact_rule f390_rules[] = {
	{ "KVM_SET_MSRS.array", "nmsrs is at most limit.msrs (255)", "E2BIG" },
};
static const struct fact_pair f390_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct or entries cannot be read" },
};
static const char *const f390_see[] = { "kvm_msrs", };

static const struct fact_pair f391_pairs[] = {
	{ "Capability", "KVM_CAP_NESTED_STATE" },
	{ "Since", "Linux 4.19" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xbf, struct kvm_nested_state): 0x4080aebf" },
	{ "Parameter", "pointer to struct kvm_nested_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "how much of data is read, and the processor's own rules for entering a guest" },
	{ "In C", "int kvmabi_vcpu_set_nested_state(struct kvmabi_vcpu *vcpu, const struct kvm_nested_state *nested_state);" },
};
static const struct fact_number f391_numbers[] = {
	{ 0x4080aebf, "x86" },
};
static const struct fact_rule f391_rules[] = {
	{ "KVM_SET_NESTED_STATE.size", "size is at least 128 (the header is always there)", "EINVAL" },
	{ "KVM_SET_NESTED_STATE.flags", "flags has no bits but KVM_STATE_NESTED_GUEST_MODE, KVM_STATE_NESTED_RUN_PENDING, KVM_STATE_NESTED_EVMCS, KVM_STATE_NESTED_MTF_PENDING and KVM_STATE_NESTED_GIF_SET", "EINVAL" },
	{ "KVM_SET_NESTED_STATE.format", "format is KVM_STATE_NESTED_FORMAT_VMX or KVM_STATE_NESTED_FORMAT_SVM (and only the one of the host's processor; since Linux 5.3)", "EINVAL" },
};
static const struct fact_pair f391_errors[] = {
	{ "EFAULT", "the struct, or what follows it, cannot be read" },
	{ "EINVAL", "the format is not that of the host's processor; a flag stands where it cannot, such as KVM_STATE_NESTED_RUN_PENDING without KVM_STATE_NESTED_GUEST_MODE, guest mode in system management mode, or flags of that mode outside of it; an address is no page of guest physical memory; size leaves no room for the data that the state needs; VMX or SVM is not in the CPUID entries or not switched on; or the control structure or the registers are such that the processor would refuse to enter L2" },
	{ "ENOMEM", "no memory for a copy" },
};
static const char *const f391_see[] = { "kvm_nested_state", };

static const struct fact_pair f392_pairs[] = {
	{ "Capability", "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x44): 0xae44" },
	{ "Parameter", "unsigned long nr_mmu_pages, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages);" },
};
static const struct fact_number f392_numbers[] = {
	{ 0xae44, "x86" },
};
static const struct fact_rule f392_rules[] = {
	{ "KVM_SET_NR_MMU_PAGES.least", "nr_mmu_pages is at least 64", "EINVAL" },
};

static const struct fact_pair f393_pairs[] = {
	{ "Capability", "KVM_CAP_ONE_REG" },
	{ "Since", "Linux 3.4" },
	{ "Architectures", "powerpc, s390, arm64, riscv, mips and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xac, struct kvm_one_reg): 0x4010aeac" },
	{ "Parameter", "pointer to struct kvm_one_reg" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "which registers there are, how the arches encode them, and which values they take" },
	{ "In C", "int kvmabi_vcpu_set_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg);" },
};
static const struct fact_number f393_numbers[] = {
	{ 0x4010aeac, "x86" },
};
static const struct fact_pair f393_errors[] = {
	{ "ENOENT", "the vcpu has no such register" },
	{ "EINVAL", "the id is no id, the size in it is not the register's, or the register cannot have this value" },
	{ "EPERM", "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ "EBUSY", "riscv: the register can no longer be changed once the vcpu has run" },
	{ "EFAULT", "the struct or the value cannot be read" },
};
static const char *const f393_see[] = { "kvm_one_reg", };

static const struct fact_pair f394_pairs[] = {
	{ "Capability", "KVM_CAP_PIT" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOR(KVMIO, 0x66, struct kvm_pit_state): 0x8048ae66" },
	{ "Parameter", "pointer to struct kvm_pit_state" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Note", "The number says that the kernel writes it, as _IOR does of an argument; in truth the kernel reads it." },
	{ "In C", "int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state);" },
};
static const struct fact_number f394_numbers[] = {
	{ 0x8048ae66, "x86" },
};
static const struct fact_rule f394_rules[] = {
	{ "KVM_SET_PIT.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f394_see[] = { "kvm_pit_state", };

static const struct fact_pair f395_pairs[] = {
	{ "Capability", "KVM_CAP_PIT_STATE2" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa0, struct kvm_pit_state2): 0x4070aea0" },
	{ "Parameter", "pointer to struct kvm_pit_state2" },
	{ "Copied", "channels and flags are read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2);" },
};
static const struct fact_number f395_numbers[] = {
	{ 0x4070aea0, "x86" },
};
static const struct fact_rule f395_rules[] = {
	{ "KVM_SET_PIT2.pit", "the VM has an interval timer in the kernel", "ENXIO" },
};
static const char *const f395_see[] = { "kvm_pit_state2", };

static const struct fact_pair f396_pairs[] = {
	{ "Capability", "KVM_CAP_PMU_EVENT_FILTER; extended by KVM_CAP_PMU_EVENT_MASKED_EVENTS" },
	{ "Since", "Linux 5.3" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xb2, struct kvm_pmu_event_filter): 0x4020aeb2" },
	{ "Parameter", "pointer to struct kvm_pmu_event_filter" },
	{ "Copied", "all of it is read" },
	{ "Array", "events has nevents elements; at most 300, more: E2BIG" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_pmu_event_filter(struct kvmabi_vm *vm, const struct kvm_pmu_event_filter *pmu_event_filter);" },
};
static const struct fact_number f396_numbers[] = {
	{ 0x4020aeb2, "x86" },
};
static const struct fact_rule f396_rules[] = {
	{ "KVM_SET_PMU_EVENT_FILTER.array", "nevents is at most 300", "E2BIG" },
	{ "KVM_SET_PMU_EVENT_FILTER.action", "action is KVM_PMU_EVENT_ALLOW or KVM_PMU_EVENT_DENY", "EINVAL" },
	{ "KVM_SET_PMU_EVENT_FILTER.flags", "flags has no bits but KVM_PMU_EVENT_FLAG_MASKED_EVENTS (since Linux 6.3)", "EINVAL" },
};
static const struct fact_pair f396_errors[] = {
	{ "EFAULT", "the struct or events cannot be read" },
	{ "EINVAL", "with KVM_PMU_EVENT_FLAG_MASKED_EVENTS, an entry has bits that no part of it has" },
	{ "ENOMEM", "no memory for the filter" },
};
static const char *const f396_see[] = { "kvm_pmu_event_filter", };

static const struct fact_pair f397_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86, powerpc, s390, mips and loongarch; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x82, struct kvm_regs): 0x4090ae82" },
	{ "Parameter", "pointer to struct kvm_regs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs);" },
};
static const struct fact_number f397_numbers[] = {
	{ 0x4090ae82, "x86" },
};
static const struct fact_pair f397_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f397_see[] = { "kvm_regs", };

static const struct fact_pair f398_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x8b, struct kvm_signal_mask): 0x4004ae8b" },
	{ "Parameter", "pointer to struct kvm_signal_mask, or null: the thread's own mask holds during KVM_RUN again" },
	{ "Copied", "all of it is read" },
	{ "Array", "sigset has len elements; len must be limit.sigset (8)" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask);" },
};
static const struct fact_number f398_numbers[] = {
	{ 0x4004ae8b, "x86" },
};
static const struct fact_rule f398_rules[] = {
	{ "KVM_SET_SIGNAL_MASK.array", "len is limit.sigset (8)", "EINVAL" },
};
static const struct fact_pair f398_errors[] = {
	{ "EFAULT", "the struct or sigset cannot be read" },
};
static const struct fact_erratum f398_errata[] = {
	{ "B7", "archs", "x86 has the call", "the code belongs to no arch, so all have it", "handler 2.6.39" },
	{ "B18", "argument", "nothing of len, nor of a null pointer", "len has to be the size of the kernel's signal set (8 on 64-bit machines; the C library's 128 is EINVAL), and a null pointer takes the mask away", "handler 2.6.39, live 6.18" },
};
static const char *const f398_see[] = { "kvm_signal_mask", };

static const struct fact_pair f399_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86 and s390; powerpc: book3s has it, booke refuses it with ENOTSUPP; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x84, struct kvm_sregs): 0x4138ae84" },
	{ "Parameter", "pointer to struct kvm_sregs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs);" },
};
static const struct fact_number f399_numbers[] = {
	{ 0x4138ae84, "x86" },
};
static const struct fact_pair f399_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer x86 kernels refuse control registers, EFER or an APIC base that contradict each other or the CPUID entries" },
};
static const char *const f399_see[] = { "kvm_sregs", };

static const struct fact_pair f400_pairs[] = {
	{ "Capability", "KVM_CAP_SREGS2" },
	{ "Since", "Linux 5.14" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xcd, struct kvm_sregs2): 0x4140aecd" },
	{ "Parameter", "pointer to struct kvm_sregs2" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_sregs2(struct kvmabi_vcpu *vcpu, const struct kvm_sregs2 *sregs2);" },
};
static const struct fact_number f400_numbers[] = {
	{ 0x4140aecd, "x86" },
};
static const struct fact_rule f400_rules[] = {
	{ "KVM_SET_SREGS2.flags", "flags has no bits but KVM_SREGS2_FLAGS_PDPTRS_VALID", "EINVAL" },
};
static const struct fact_pair f400_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "KVM_SREGS2_FLAGS_PDPTRS_VALID for a vcpu that does not page with PAE, or does so in long mode; control registers, EFER or an APIC base that contradict each other or the CPUID entries; or, from Linux 6.10 on, the vcpu's registers are encrypted, and its VM has a type that says so" },
};
static const char *const f400_see[] = { "kvm_sregs2", };

static const struct fact_pair f401_pairs[] = {
	{ "Capability", "KVM_CAP_TSC_CONTROL; extended by KVM_CAP_VM_TSC_CONTROL" },
	{ "Since", "Linux 3.0" },
	{ "Architectures", "x86; others refuse it with EINVAL or ENOTTY" },
	{ "Number", "_IO(KVMIO, 0xa2): 0xaea2" },
	{ "Parameter", "__u32 tsc_khz, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_tsc_khz(struct kvmabi_vcpu *vcpu, __u32 tsc_khz);" },
	{ "In C", "int kvmabi_vm_set_tsc_khz(struct kvmabi_vm *vm, __u32 tsc_khz);" },
};
static const struct fact_number f401_numbers[] = {
	{ 0xaea2, "x86" },
};
static const struct fact_pair f401_errors[] = {
	{ "EINVAL", "the processor cannot scale the counter so far, or not at all; from Linux 6.17 on also, on a VM fd, that the VM has a vcpu already" },
};

static const struct fact_pair f402_pairs[] = {
	{ "Capability", "KVM_CAP_SET_TSS_ADDR" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IO(KVMIO, 0x47): 0xae47" },
	{ "Parameter", "unsigned long tss_address, by value" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address);" },
};
static const struct fact_number f402_numbers[] = {
	{ 0xae47, "x86" },
};
static const struct fact_rule f402_rules[] = {
	{ "KVM_SET_TSS_ADDR.below_4g", "tss_address is at most 0xffffd000 (all three pages have to be within the first 4 GB)", "EINVAL" },
};
static const struct fact_pair f402_errors[] = {
	{ "EINVAL", "the address is not that of a page (Intel)" },
	{ "EEXIST", "the pages overlap a memory slot (Intel)" },
	{ "ENOMEM", "no memory for the pages (Intel)" },
};
static const struct fact_erratum f402_errata[] = {
	{ "A9", "argument", "the parameter is an unsigned long, in the words that KVM_SET_IDENTITY_MAP_ADDR has too", "here and at KVM_SET_BOOT_CPU_ID it is passed by value, and the number says _IO; there a pointer is passed", "header 2.6.39, handler 2.6.39" },
	{ "B22", "rules.below_4g", "nothing of errors", "if the address is too high the kernel returns -1, which is EPERM; later kernels return EINVAL", "handler 2.6.39, live 6.18" },
};

static const struct fact_pair f403_pairs[] = {
	{ "Capability", "KVM_CAP_USER_MEMORY; extended by KVM_CAP_SYNC_MMU, KVM_CAP_READONLY_MEM and KVM_CAP_MULTI_ADDRESS_SPACE" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x46, struct kvm_userspace_memory_region): 0x4020ae46" },
	{ "Parameter", "pointer to struct kvm_userspace_memory_region" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.slots(slot): the memory slots" },
	{ "In C", "int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region *userspace_memory_region);" },
};
static const struct fact_number f403_numbers[] = {
	{ 0x4020ae46, "x86" },
};
static const struct fact_rule f403_rules[] = {
	{ "KVM_SET_USER_MEMORY_REGION.flags", "flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD (since Linux 3.7)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.no_memfd", "flags is below KVM_MEM_GUEST_MEMFD (private memory is for KVM_SET_USER_MEMORY_REGION2; since Linux 6.8)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.page", "memory_size, guest_phys_addr and userspace_addr are multiples of the page size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.wrap", "guest_phys_addr + memory_size does not wrap around", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.place", "on x86, if memory_size is not 0: guest_phys_addr is at most 0xffffffffff000 (addresses have 52 bits; since Linux 6.0)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.pages", "on x86: memory_size is at most 0x7fffffff000 (KVM counts a slot's pages in an int; since Linux 3.10)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.exists", "if memory_size is 0: there is such a slot (what is not there cannot be deleted; since Linux 3.10)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.resize", "the slot is new, is deleted, or keeps its size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.memory", "if memory_size is not 0: the slot is new, or keeps its address in user space (since Linux 3.10)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION.overlap", "the range touches no other slot's (kernels of 2.6.39 refuse even to delete a slot if guest_phys_addr is inside of another one)", "EEXIST" },
};
static const struct fact_pair f403_errors[] = {
	{ "EINVAL", "the number of the slot, or of its address space, is too large; the slot would have more pages than KVM can count; on s390, the slot or its guest address is not zero; later kernels: userspace_addr is no address of user space or is to change, or the slot to be deleted does not exist" },
	{ "ENOMEM", "no memory for the slot's tables" },
};
static const struct fact_erratum f403_errata[] = {
	{ "B3", "capability", "KVM_CAP_USER_MEM", "there is no such constant; it is KVM_CAP_USER_MEMORY, as the document has it at KVM_CREATE_VM", "header 2.6.39" },
	{ "B21", "rules", "nothing of errors, of how a slot is deleted, and of how many slots there may be", "EEXIST for slots that would overlap, EINVAL for what is not aligned to pages or would resize a slot; a memory_size of zero deletes; KVM_CAP_NR_MEMSLOTS tells how many slots there may be", "handler 2.6.39, live 6.18" },
};
static const char *const f403_see[] = { "kvm_userspace_memory_region", };

static const struct fact_pair f404_pairs[] = {
	{ "Capability", "KVM_CAP_USER_MEMORY2; extended by KVM_CAP_GUEST_MEMFD" },
	{ "Since", "Linux 6.8" },
	{ "Architectures", "all" },
	{ "Number", "_IOW(KVMIO, 0x49, struct kvm_userspace_memory_region2): 0x40a0ae49" },
	{ "Parameter", "pointer to struct kvm_userspace_memory_region2" },
	{ "Copied", "slot, flags, guest_phys_addr, memory_size, userspace_addr, guest_memfd_offset and guest_memfd are read" },
	{ "Returns", "0" },
	{ "Effect", "sets vm.slots(slot): the memory slots" },
	{ "In C", "int kvmabi_vm_set_user_memory_region2(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region2 *userspace_memory_region2);" },
};
static const struct fact_number f404_numbers[] = {
	{ 0x40a0ae49, "x86" },
};
static const struct fact_rule f404_rules[] = {
	{ "KVM_SET_USER_MEMORY_REGION2.flags", "flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.alone", "if flags has KVM_MEM_GUEST_MEMFD: flags is KVM_MEM_GUEST_MEMFD (private memory can be neither logged nor read-only)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.page", "memory_size, guest_phys_addr and userspace_addr are multiples of the page size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.file_page", "if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset is a multiple of the page size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.file_wrap", "if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset + memory_size does not wrap around", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.wrap", "guest_phys_addr + memory_size does not wrap around", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.place", "on x86, if memory_size is not 0: guest_phys_addr is at most 0xffffffffff000 (addresses have 52 bits)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.pages", "on x86: memory_size is at most 0x7fffffff000 (KVM counts a slot's pages in an int)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.exists", "if memory_size is 0: there is such a slot (what is not there cannot be deleted)", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.resize", "the slot is new, is deleted, or keeps its size", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.memory", "if memory_size is not 0: the slot is new, or keeps its address in user space", "EINVAL" },
	{ "KVM_SET_USER_MEMORY_REGION2.overlap", "the range touches no other slot's", "EEXIST" },
};
static const struct fact_pair f404_errors[] = {
	{ "EINVAL", "there cannot be such a slot, or it is to be deleted and does not exist; userspace_addr is no address of user space or is to change, or flags are to, where they cannot; the VM has no private memory (KVM_CAP_GUEST_MEMFD asked of its fd), guest_memfd is no such file of this VM, is too short or has these pages in another slot; or a slot with private memory is to change" },
	{ "EBADF", "guest_memfd is not open" },
	{ "EFAULT", "the struct cannot be read" },
	{ "ENOMEM", "no memory for the slot's tables" },
};
static const char *const f404_see[] = { "kvm_userspace_memory_region2", };

static const struct fact_pair f405_pairs[] = {
	{ "Capability", "KVM_CAP_VAPIC" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x93, struct kvm_vapic_addr): 0x4008ae93" },
	{ "Parameter", "pointer to struct kvm_vapic_addr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr);" },
};
static const struct fact_number f405_numbers[] = {
	{ 0x4008ae93, "x86" },
};
static const struct fact_rule f405_rules[] = {
	{ "KVM_SET_VAPIC_ADDR.lapics", "the VM has its local APICs in the kernel (since Linux 4.4)", "EINVAL" },
	{ "KVM_SET_VAPIC_ADDR.address", "vapic_addr is at most 0xffffffffffffc (it has to be in a slot, and slots end there; since Linux 6.0)", "EINVAL" },
};
static const struct fact_pair f405_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "newer kernels refuse an address without memory behind it" },
};
static const char *const f405_see[] = { "kvm_vapic_addr", };

static const struct fact_pair f406_pairs[] = {
	{ "Capability", "KVM_CAP_VCPU_EVENTS; extended by KVM_CAP_INTR_SHADOW" },
	{ "Architectures", "x86 and arm64; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa0, struct kvm_vcpu_events): 0x4040aea0" },
	{ "Parameter", "pointer to struct kvm_vcpu_events" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events);" },
};
static const struct fact_number f406_numbers[] = {
	{ 0x4040aea0, "x86" },
};
static const struct fact_rule f406_rules[] = {
	{ "KVM_SET_VCPU_EVENTS.flags", "flags has no bits but KVM_VCPUEVENT_VALID_NMI_PENDING, KVM_VCPUEVENT_VALID_SIPI_VECTOR, KVM_VCPUEVENT_VALID_SHADOW, KVM_VCPUEVENT_VALID_SMM, KVM_VCPUEVENT_VALID_PAYLOAD and KVM_VCPUEVENT_VALID_TRIPLE_FAULT", "EINVAL" },
	{ "KVM_SET_VCPU_EVENTS.vector", "if exception.injected is not 0: exception.nr is below 32 (an exception's vector, and not the NMI's; since Linux 4.7)", "EINVAL" },
};
static const struct fact_pair f406_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "a bit of flags needs a capability that was not enabled, or smi contradicts the vcpu's state (newer kernels)" },
};
static const char *const f406_see[] = { "kvm_vcpu_events", };

static const struct fact_pair f407_pairs[] = {
	{ "Capability", "KVM_CAP_XCRS" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa7, struct kvm_xcrs): 0x4188aea7" },
	{ "Parameter", "pointer to struct kvm_xcrs" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs);" },
};
static const struct fact_number f407_numbers[] = {
	{ 0x4188aea7, "x86" },
};
static const struct fact_rule f407_rules[] = {
	{ "KVM_SET_XCRS.count", "nr_xcrs is at most KVM_MAX_XCRS", "EINVAL" },
	{ "KVM_SET_XCRS.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f407_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the host has no XSAVE, or XCR0 lacks x87, has AVX without SSE or has what the host lacks; old kernels refuse it also while the guest runs unprivileged code" },
};
static const char *const f407_see[] = { "kvm_xcrs", };

static const struct fact_pair f408_pairs[] = {
	{ "Capability", "KVM_CAP_XSAVE; extended by KVM_CAP_XSAVE2" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xa5, struct kvm_xsave): 0x5000aea5" },
	{ "Parameter", "pointer to struct kvm_xsave" },
	{ "Copied", "region is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave);" },
};
static const struct fact_number f408_numbers[] = {
	{ 0x5000aea5, "x86" },
};
static const struct fact_pair f408_errors[] = {
	{ "ENOMEM", "no memory for a copy" },
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "the header of region names components that the host lacks (newer kernels), or any beyond x87 and SSE on a host without XSAVE" },
};
static const char *const f408_see[] = { "kvm_xsave", };

static const struct fact_pair f409_pairs[] = {
	{ "Capability", "KVM_CAP_SIGNAL_MSI; extended by KVM_CAP_MSI_DEVID" },
	{ "Since", "Linux 3.5" },
	{ "Architectures", "x86, powerpc, arm64 and riscv; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xa5, struct kvm_msi): 0x4020aea5" },
	{ "Parameter", "pointer to struct kvm_msi" },
	{ "Copied", "address_lo, address_hi, data, flags and devid are read" },
	{ "Returns", "more than zero: the interrupt was delivered; zero: the guest blocked it" },
	{ "In C", "int kvmabi_vm_signal_msi(struct kvmabi_vm *vm, const struct kvm_msi *msi);" },
};
static const struct fact_number f409_numbers[] = {
	{ 0x4020aea5, "x86" },
};
static const struct fact_rule f409_rules[] = {
	{ "KVM_SIGNAL_MSI.known", "flags has no bits but KVM_MSI_VALID_DEVID (since Linux 4.8)", "EINVAL" },
	{ "KVM_SIGNAL_MSI.lapics", "on x86: the VM has its local APICs in the kernel", "EINVAL" },
};
static const struct fact_pair f409_errors[] = {
	{ "EINVAL", "x86: APIC ids of 32 bits are enabled, and the lowest byte of address_hi is not zero" },
	{ "EPERM", "x86: no vcpu is addressed" },
	{ "EFAULT", "the struct cannot be read" },
};
static const char *const f409_see[] = { "kvm_msi", };

static const struct fact_pair f410_pairs[] = {
	{ "Capability", "KVM_CAP_X86_SMM" },
	{ "Since", "Linux 4.2" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IO(KVMIO, 0xb7): 0xaeb7" },
	{ "Parameter", "none" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_smi(struct kvmabi_vcpu *vcpu);" },
};
static const struct fact_number f410_numbers[] = {
	{ 0xaeb7, "x86" },
};
static const struct fact_pair f410_errors[] = {
	{ "ENOTTY", "the kernel was built without system management mode, as it can be from Linux 6.2 on" },
};

static const struct fact_pair f411_pairs[] = {
	{ "Capability", "KVM_CAP_VAPIC" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x92, struct kvm_tpr_access_ctl): 0xc028ae92" },
	{ "Parameter", "pointer to struct kvm_tpr_access_ctl" },
	{ "Copied", "enabled and flags are read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl);" },
};
static const struct fact_number f411_numbers[] = {
	{ 0xc028ae92, "x86" },
};
static const struct fact_rule f411_rules[] = {
	{ "KVM_TPR_ACCESS_REPORTING.flags", "flags is 0", "EINVAL" },
};
static const struct fact_pair f411_errors[] = {
	{ "EFAULT", "the struct cannot be read or written" },
};
static const char *const f411_see[] = { "kvm_tpr_access_ctl", };

static const struct fact_pair f412_pairs[] = {
	{ "Capability", "basic" },
	{ "Architectures", "x86; powerpc: book3s does nothing and returns 0, booke has it; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0x85, struct kvm_translation): 0xc018ae85" },
	{ "Parameter", "pointer to struct kvm_translation" },
	{ "Copied", "linear_address is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation);" },
};
static const struct fact_number f412_numbers[] = {
	{ 0xc018ae85, "x86" },
};
static const struct fact_pair f412_errors[] = {
	{ "EFAULT", "the struct cannot be read or written" },
};
static const struct fact_erratum f412_errata[] = {
	{ "B11", "archs", "x86 has the call", "powerpc's booke has it too; book3s answers success and fills in nothing", "handler 2.6.39" },
};
static const char *const f412_see[] = { "kvm_translation", };

static const struct fact_pair f413_pairs[] = {
	{ "Capability", "KVM_CAP_COALESCED_MMIO; extended by KVM_CAP_COALESCED_PIO" },
	{ "Architectures", "x86, powerpc, arm64, riscv, mips and loongarch; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x68, struct kvm_coalesced_mmio_zone): 0x4010ae68" },
	{ "Parameter", "pointer to struct kvm_coalesced_mmio_zone" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);" },
};
static const struct fact_number f413_numbers[] = {
	{ 0x4010ae68, "x86" },
};
static const struct fact_rule f413_rules[] = {
	{ "KVM_UNREGISTER_COALESCED_MMIO.pio", "pio is 0 or 1 (since Linux 4.20)", "EINVAL" },
};
static const struct fact_pair f413_errors[] = {
	{ "ENXIO", "the VM has no ring" },
};
static const char *const f413_see[] = { "kvm_coalesced_mmio_zone", };

static const struct fact_pair f414_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOR(KVMIO, 0x9d, __u64): 0x8008ae9d" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap);" },
};
static const struct fact_number f414_numbers[] = {
	{ 0x8008ae9d, "x86" },
};
static const struct fact_pair f414_errors[] = {
	{ "EFAULT", "the word cannot be written" },
};

static const struct fact_pair f415_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9c, __u64): 0x4008ae9c" },
	{ "Parameter", "pointer to __u64" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap);" },
};
static const struct fact_number f415_numbers[] = {
	{ 0x4008ae9c, "x86" },
};
static const struct fact_rule f415_rules[] = {
	{ "KVM_X86_SETUP_MCE.some", "mcg_cap is at least 1 (there is one bank at least; since Linux 4.8)", "EINVAL" },
	{ "KVM_X86_SETUP_MCE.known", "mcg_cap is at most 0xfffffff (no kernel knows a feature above bit 27; since Linux 4.8)", "EINVAL" },
};
static const struct fact_pair f415_errors[] = {
	{ "EFAULT", "the number cannot be read" },
	{ "EINVAL", "no bank, more banks than the kernel has (with old kernels also exactly as many), or an unknown feature" },
};

static const struct fact_pair f416_pairs[] = {
	{ "Capability", "KVM_CAP_MCE" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0x9e, struct kvm_x86_mce): 0x4040ae9e" },
	{ "Parameter", "pointer to struct kvm_x86_mce" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce);" },
};
static const struct fact_number f416_numbers[] = {
	{ 0x4040ae9e, "x86" },
};
static const struct fact_pair f416_errors[] = {
	{ "EFAULT", "the struct cannot be read" },
	{ "EINVAL", "status lacks its valid bit, or the vcpu was not given such a bank by KVM_X86_SETUP_MCE" },
};
static const char *const f416_see[] = { "kvm_x86_mce", };

static const struct fact_pair f417_pairs[] = {
	{ "Capability", "KVM_CAP_X86_MSR_FILTER" },
	{ "Since", "Linux 5.10" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xc6, struct kvm_msr_filter)" },
	{ "Parameter", "pointer to struct kvm_msr_filter" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the rules for each range, and the bitmaps, which are read" },
	{ "In C", "int kvmabi_vm_x86_set_msr_filter(struct kvmabi_vm *vm, const struct kvm_msr_filter *msr_filter);" },
};
static const struct fact_number f417_numbers[] = {
	{ 0x4188aec6, "x86_64" },
	{ 0x4104aec6, "i386" },
};
static const struct fact_rule f417_rules[] = {
	{ "KVM_X86_SET_MSR_FILTER.flags", "flags has no bits but KVM_MSR_FILTER_DEFAULT_ALLOW and KVM_MSR_FILTER_DEFAULT_DENY (since Linux 6.0)", "EINVAL" },
};
static const struct fact_pair f417_errors[] = {
	{ "EFAULT", "the struct, or a bitmap, cannot be read" },
	{ "EINVAL", "a used range has no flag, one that is not in kvm_msr_filter_range_flags, or so many registers that its bitmap is larger than KVM_MSR_FILTER_MAX_BITMAP_SIZE; or the filter denies by default and uses no range" },
	{ "ENOMEM", "no memory for the filter" },
};
static const char *const f417_see[] = { "kvm_msr_filter", };

static const struct fact_pair f418_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0x7a, struct kvm_xen_hvm_config): 0x4038ae7a" },
	{ "Parameter", "pointer to struct kvm_xen_hvm_config" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config);" },
};
static const struct fact_number f418_numbers[] = {
	{ 0x4038ae7a, "x86" },
};
static const struct fact_rule f418_rules[] = {
	{ "KVM_XEN_HVM_CONFIG.known", "flags has no bits but KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, KVM_XEN_HVM_CONFIG_EVTCHN_SEND and KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE (since Linux 5.12)", "EINVAL" },
};
static const struct fact_pair f418_errors[] = {
	{ "EINVAL", "later kernels: a flag is none that can be enabled, only one that is reported; or KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL is set, and blobs are given too" },
};
static const struct fact_erratum f418_errata[] = {
	{ "B31", "rules.flags", "of some calls that flags must be zero, and nothing of it here, at KVM_SET_CLOCK and at KVM_SET_XCRS", "all of them refuse flags that are not zero with EINVAL", "handler 2.6.39" },
};
static const char *const f418_see[] = { "kvm_xen_hvm_config", };

static const struct fact_pair f419_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Since", "Linux 5.19" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xd0, struct kvm_irq_routing_xen_evtchn): 0x400caed0" },
	{ "Parameter", "pointer to struct kvm_irq_routing_xen_evtchn" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_xen_hvm_evtchn_send(struct kvmabi_vm *vm, const struct kvm_irq_routing_xen_evtchn *irq_routing_xen_evtchn);" },
};
static const struct fact_number f419_numbers[] = {
	{ 0x400caed0, "x86" },
};
static const struct fact_rule f419_rules[] = {
	{ "KVM_XEN_HVM_EVTCHN_SEND.port", "port is at least 1", "EINVAL" },
	{ "KVM_XEN_HVM_EVTCHN_SEND.priority", "priority is KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL", "EINVAL" },
};
static const struct fact_pair f419_errors[] = {
	{ "EFAULT", "the struct cannot be read, or the guest's memory cannot be reached" },
	{ "EINVAL", "there is no such port or vcpu, or the VM has no shared_info" },
	{ "ENOTTY", "the kernel was built without Xen's interface" },
};
static const char *const f419_see[] = { "kvm_irq_routing_xen_evtchn", };

static const struct fact_pair f420_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Since", "Linux 5.12" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOWR(KVMIO, 0xc8, struct kvm_xen_hvm_attr): 0xc048aec8" },
	{ "Parameter", "pointer to struct kvm_xen_hvm_attr" },
	{ "Copied", "type is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vm_xen_hvm_get_attr(struct kvmabi_vm *vm, struct kvm_xen_hvm_attr *xen_hvm_attr);" },
};
static const struct fact_number f420_numbers[] = {
	{ 0xc048aec8, "x86" },
};
static const struct fact_pair f420_errors[] = {
	{ "EFAULT", "the struct cannot be reached" },
	{ "ENOENT", "the kernel has no such attribute, or it cannot be read" },
	{ "EOPNOTSUPP", "the host's scheduler keeps no statistics, which runstates need" },
	{ "ENOTTY", "the kernel was built without Xen's interface" },
};
static const char *const f420_see[] = { "kvm_xen_hvm_attr", };

static const struct fact_pair f421_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Since", "Linux 5.12" },
	{ "Architectures", "x86; others refuse it with ENOTTY" },
	{ "Number", "_IOW(KVMIO, 0xc9, struct kvm_xen_hvm_attr): 0x4048aec9" },
	{ "Parameter", "pointer to struct kvm_xen_hvm_attr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the rules for single attributes" },
	{ "In C", "int kvmabi_vm_xen_hvm_set_attr(struct kvmabi_vm *vm, const struct kvm_xen_hvm_attr *xen_hvm_attr);" },
};
static const struct fact_number f421_numbers[] = {
	{ 0x4048aec9, "x86" },
};
static const struct fact_rule f421_rules[] = {
	{ "KVM_XEN_HVM_SET_ATTR.page", "if type is KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: u.shared_info.hva is a multiple of the page size (since Linux 6.9)", "EINVAL" },
};
static const struct fact_pair f421_errors[] = {
	{ "EFAULT", "the struct cannot be read, or the memory cannot be reached" },
	{ "ENOENT", "the kernel has no such attribute; KVM_XEN_ATTR_TYPE_EVTCHN: the port that is to be ended or changed is not served" },
	{ "EINVAL", "the vector is an exception's; 64 bits on a kernel of 32; there is no memory at the address; or KVM_XEN_ATTR_TYPE_EVTCHN: no such port, kind of port or priority, several flags, a change of what cannot change, or fd is no eventfd" },
	{ "EEXIST", "KVM_XEN_ATTR_TYPE_EVTCHN: the port is served already" },
	{ "EBADF", "fd is not open" },
	{ "EOPNOTSUPP", "the host's scheduler keeps no statistics, which runstates need" },
	{ "ENOMEM", "no memory for it" },
	{ "ENOTTY", "the kernel was built without Xen's interface" },
};
static const char *const f421_see[] = { "kvm_xen_hvm_attr", };

static const struct fact_pair f422_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Since", "Linux 5.12" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOWR(KVMIO, 0xca, struct kvm_xen_vcpu_attr): 0xc048aeca" },
	{ "Parameter", "pointer to struct kvm_xen_vcpu_attr" },
	{ "Copied", "type is read; all of it is written" },
	{ "Returns", "0" },
	{ "In C", "int kvmabi_vcpu_xen_vcpu_get_attr(struct kvmabi_vcpu *vcpu, struct kvm_xen_vcpu_attr *xen_vcpu_attr);" },
};
static const struct fact_number f422_numbers[] = {
	{ 0xc048aeca, "x86" },
};
static const struct fact_pair f422_errors[] = {
	{ "EFAULT", "the struct cannot be reached" },
	{ "EINVAL", "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST cannot be read; or the kernel was built without Xen's interface" },
	{ "ENOENT", "the kernel has no such attribute, or the guest's runstate has no address" },
	{ "EOPNOTSUPP", "the host's scheduler keeps no statistics, which runstates need" },
};
static const char *const f422_see[] = { "kvm_xen_vcpu_attr", };

static const struct fact_pair f423_pairs[] = {
	{ "Capability", "KVM_CAP_XEN_HVM" },
	{ "Since", "Linux 5.12" },
	{ "Architectures", "x86; others refuse it with EINVAL" },
	{ "Number", "_IOW(KVMIO, 0xcb, struct kvm_xen_vcpu_attr): 0x4048aecb" },
	{ "Parameter", "pointer to struct kvm_xen_vcpu_attr" },
	{ "Copied", "all of it is read" },
	{ "Returns", "0" },
	{ "Not said here", "the rules for single attributes; a kernel without Xen's interface does not know the call" },
	{ "In C", "int kvmabi_vcpu_xen_vcpu_set_attr(struct kvmabi_vcpu *vcpu, const struct kvm_xen_vcpu_attr *xen_vcpu_attr);" },
};
static const struct fact_number f423_numbers[] = {
	{ 0x4048aecb, "x86" },
};
static const struct fact_rule f423_rules[] = {
	{ "KVM_XEN_VCPU_SET_ATTR.current", "if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: u.runstate.state is at most 3 (Xen has no such state)", "EINVAL" },
	{ "KVM_XEN_VCPU_SET_ATTR.state", "if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: u.runstate.state is at most 3 (Xen has no such state)", "EINVAL" },
	{ "KVM_XEN_VCPU_SET_ATTR.vcpu_id", "if type is KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: u.vcpu_id is below limit.vcpus (4096) (since Linux 5.19)", "EINVAL" },
};
static const struct fact_pair f423_errors[] = {
	{ "EFAULT", "the struct cannot be read, or the memory cannot be reached" },
	{ "ENOENT", "the kernel has no such attribute" },
	{ "EINVAL", "there is no memory at the address; the times do not add up, or state_entry_time is in the future; the priority of a timer with a port is another one; or the vector is an exception's" },
	{ "ENXIO", "the vcpu_info is not aligned to 4 bytes" },
	{ "EOPNOTSUPP", "the host's scheduler keeps no statistics, which runstates need" },
};
static const char *const f423_see[] = { "kvm_xen_vcpu_attr", };

static const struct fact_value f424_values[] = {
	{ "KVM_APIC_REG_SIZE", "0x400", "" },
};

static const struct fact_pair f425_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f425_fields[] = {
	{ "0", "__u64", "id", "which device and which part of it" },
	{ "8", "__u64", "addr", "the guest physical address" },
};
static const char *const f425_see[] = { "KVM_ARM_SET_DEVICE_ADDR", };

static const struct fact_value f426_values[] = {
	{ "KVM_BUS_LOCK_DETECTION_OFF", "1 << 0 = 0x1", "nothing" },
	{ "KVM_BUS_LOCK_DETECTION_EXIT", "1 << 1 = 0x2", "it ends KVM_RUN with KVM_EXIT_X86_BUS_LOCK" },
};

static const struct fact_pair f427_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f427_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; its address space in the upper half" },
	{ "4", "__u32", "num_pages", "how many pages the bitmap is for; a multiple of 64, but for the end of the slot" },
	{ "8", "__u64", "first_page", "the page of the slot that the bitmap begins with; a multiple of 64" },
	{ "16", "union", "", "" },
	{ "16", "void *", "dirty_bitmap", "a bit for each page, first_page's first; a set bit makes its page clean" },
	{ "16", "__u64", "padding2", "padding, ignored by the kernel" },
};
static const char *const f427_see[] = { "KVM_CLEAR_DIRTY_LOG", };

static const struct fact_pair f428_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f428_fields[] = {
	{ "0", "__u64", "clock", "kvmclock's current value, in nanoseconds" },
	{ "8", "__u32", "flags", "flags of kvm_clock_flags" },
	{ "12", "__u32", "pad0", "padding, written as zero in KVM_GET_CLOCK and ignored by the kernel in KVM_SET_CLOCK; since Linux 5.16" },
	{ "16", "__u64", "realtime", "the host's wall clock in nanoseconds at the same moment; KVM_SET_CLOCK adds to the clock what has passed on the host since then; counts only if flags has KVM_CLOCK_REALTIME; since Linux 5.16; was a part of pad" },
	{ "24", "__u64", "host_tsc", "the host's time stamp counter at the same moment; KVM_SET_CLOCK does not look at it; counts only if flags has KVM_CLOCK_HOST_TSC (KVM_GET_CLOCK); since Linux 5.16; was a part of pad" },
	{ "32", "__u32[4]", "pad", "padding, written as zero in KVM_GET_CLOCK and ignored by the kernel in KVM_SET_CLOCK; what pad0, realtime and host_tsc left of it" },
};
static const char *const f428_see[] = { "KVM_GET_CLOCK", "KVM_SET_CLOCK", };

static const struct fact_value f429_values[] = {
	{ "KVM_CLOCK_TSC_STABLE", "2", "out: all vcpus saw exactly this clock when it was read" },
	{ "KVM_CLOCK_REALTIME", "1 << 2 = 0x4", "realtime holds; since Linux 5.16" },
	{ "KVM_CLOCK_HOST_TSC", "1 << 3 = 0x8", "out: host_tsc holds; since Linux 5.16" },
};

static const struct fact_pair f430_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f430_fields[] = {
	{ "0", "__u64", "phys_addr", "the guest physical address that the guest wrote to" },
	{ "8", "__u32", "len", "how many bytes it wrote" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "12", "__u32", "pio", "one: phys_addr is an I/O port; since Linux 4.20" },
	{ "16", "__u8[8]", "data", "what it wrote; bytes from len on mean nothing" },
};

static const struct fact_value f431_values[] = {
	{ "KVM_COALESCED_MMIO_MAX", "(PAGE_SIZE - sizeof(kvm_coalesced_mmio_ring)) / sizeof(kvm_coalesced_mmio)", "" },
};

static const struct fact_pair f432_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f432_fields[] = {
	{ "0", "__u32", "first", "the oldest entry; user space moves it on" },
	{ "4", "__u32", "last", "where the next entry will stand; the kernel moves it on" },
	{ "8", "[struct kvm_coalesced_mmio[]](#struct-kvm_coalesced_mmio)", "coalesced_mmio", "" },
};

static const struct fact_pair f433_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f433_fields[] = {
	{ "0", "__u64", "addr", "the first guest physical address" },
	{ "8", "__u32", "size", "the length in bytes" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "12", "__u32", "pio", "zero: the range is memory; one: it is I/O ports; since Linux 4.20" },
};
static const char *const f433_see[] = { "KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", };

static const struct fact_pair f434_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f434_fields[] = {
	{ "0", "__u64", "params", "where its parameters are, in the address space of the caller" },
	{ "8", "__u64", "array", "where its entries are, likewise" },
	{ "16", "__u32", "mmu_type", "one of kvm_mmu_types" },
	{ "20", "__u32", "array_len", "how many bytes the entries take" },
};

static const struct fact_pair f435_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f435_fields[] = {
	{ "0", "__u32", "nent", "how many there are in entries" },
	{ "4", "__u32", "padding", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_cpuid_entry[]](#struct-kvm_cpuid_entry)", "entries", "nent of them" },
};
static const char *const f435_see[] = { "KVM_SET_CPUID", };

static const struct fact_pair f436_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f436_fields[] = {
	{ "0", "__u32", "nent", "how many there are in entries" },
	{ "4", "__u32", "padding", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_cpuid_entry2[]](#struct-kvm_cpuid_entry2)", "entries", "nent of them" },
};
static const char *const f436_see[] = { "KVM_GET_EMULATED_CPUID", "KVM_GET_SUPPORTED_HV_CPUID", "KVM_GET_SUPPORTED_CPUID", "KVM_SET_CPUID2", "KVM_GET_CPUID2", };

static const struct fact_pair f437_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f437_fields[] = {
	{ "0", "__u32", "function", "the value of EAX that asks" },
	{ "4", "__u32", "eax", "" },
	{ "8", "__u32", "ebx", "" },
	{ "12", "__u32", "ecx", "" },
	{ "16", "__u32", "edx", "" },
	{ "20", "__u32", "padding", "padding, ignored by the kernel" },
};

static const struct fact_pair f438_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f438_fields[] = {
	{ "0", "__u32", "function", "the value of EAX that asks" },
	{ "4", "__u32", "index", "the value of ECX that asks; counts only if flags has KVM_CPUID_FLAG_SIGNIFCANT_INDEX" },
	{ "8", "__u32", "flags", "flags of kvm_cpuid_flags" },
	{ "12", "__u32", "eax", "what the instruction answers; ebx, ecx and edx alike" },
	{ "16", "__u32", "ebx", "" },
	{ "20", "__u32", "ecx", "" },
	{ "24", "__u32", "edx", "" },
	{ "28", "__u32[3]", "padding", "padding, ignored by the kernel" },
};

static const struct fact_value f439_values[] = {
	{ "KVM_CPUID_FLAG_SIGNIFCANT_INDEX", "1", "the index field counts" },
	{ "KVM_CPUID_FLAG_STATEFUL_FUNC", "2", "The function gives another answer each time it is asked; it has several entries, all of them with this flag" },
	{ "KVM_CPUID_FLAG_STATE_READ_NEXT", "4", "of the entries of a stateful function, the one that a processor reads first" },
};

static const struct fact_pair f440_pairs[] = {
	{ "Size", "12 bytes" },
};
static const struct fact_field f440_fields[] = {
	{ "0", "__u32", "type", "one of kvm_device_type" },
	{ "4", "__u32", "fd", "out: the fd of the device; not written by KVM_CREATE_DEVICE_TEST" },
	{ "8", "__u32", "flags", "flags of kvm_create_device_flags" },
};
static const char *const f440_see[] = { "KVM_CREATE_DEVICE", };

static const struct fact_value f441_values[] = {
	{ "KVM_CREATE_DEVICE_TEST", "1", "make nothing; say only whether there is such a type" },
};

static const struct fact_pair f442_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f442_fields[] = {
	{ "0", "__u64", "size", "its size in bytes, which never changes" },
	{ "8", "__u64", "flags", "no flag is defined: set it to zero" },
	{ "16", "__u64[6]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f442_see[] = { "KVM_CREATE_GUEST_MEMFD", };

static const struct fact_pair f443_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f443_fields[] = {
	{ "0", "__u32", "exception", "the vector of the exception" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "__u64", "pc", "the linear address of the instruction" },
	{ "16", "__u64", "dr6", "" },
	{ "24", "__u64", "dr7", "" },
};

static const struct fact_pair f444_pairs[] = {
	{ "Size", "128 bytes" },
};
static const struct fact_field f444_fields[] = {
	{ "0", "__u64[4]", "db", "the addresses of breakpoints" },
	{ "32", "__u64", "dr6", "what stopped the guest" },
	{ "40", "__u64", "dr7", "which breakpoints are on" },
	{ "48", "__u64", "flags", "no flag exists; read as zero, and must be zero when written" },
	{ "56", "__u64[9]", "reserved", "padding, written as zero in KVM_GET_DEBUGREGS and ignored by the kernel in KVM_SET_DEBUGREGS" },
};
static const char *const f444_see[] = { "KVM_GET_DEBUGREGS", "KVM_SET_DEBUGREGS", };

static const struct fact_value f445_values[] = {
	{ "KVM_DEV_VFIO_FILE_ADD", "1", "the guest uses it; the value is its fd, an s32; since Linux 6.6" },
	{ "KVM_DEV_VFIO_FILE_DEL", "2", "the guest uses it no more; the value is its fd, an s32; since Linux 6.6" },
	{ "KVM_DEV_VFIO_GROUP_ADD", "1", "the older name of KVM_DEV_VFIO_FILE_ADD" },
	{ "KVM_DEV_VFIO_GROUP_DEL", "2", "the older name of KVM_DEV_VFIO_FILE_DEL" },
	{ "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE", "3", "powerpc: the group translates by this table; the value is a kvm_vfio_spapr_tce; since Linux 4.12" },
};

static const struct fact_value f446_values[] = {
	{ "KVM_DEV_VFIO_FILE", "1", "files of VFIO, which are groups or single devices; since Linux 6.6" },
	{ "KVM_DEV_VFIO_GROUP", "1", "the older name, from when a file was always a group" },
};

static const struct fact_pair f447_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f447_fields[] = {
	{ "0", "__u32", "flags", "no flag is defined: set it to zero" },
	{ "4", "__u32", "group", "a group of attributes" },
	{ "8", "__u64", "attr", "an attribute of the group" },
	{ "16", "__u64", "addr", "where the value is, or is to be written, in the address space of the caller" },
};
static const char *const f447_see[] = { "KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR", };

static const struct fact_value f448_values[] = {
	{ "KVM_DEV_TYPE_FSL_MPIC_20", "1", "powerpc: interrupt controller of Freescale's, version 2.0" },
	{ "KVM_DEV_TYPE_FSL_MPIC_42", "2", "powerpc: interrupt controller of Freescale's, version 4.2" },
	{ "KVM_DEV_TYPE_XICS", "3", "powerpc: interrupt controller of POWER machines up to POWER8" },
	{ "KVM_DEV_TYPE_VFIO", "4", "tells KVM which VFIO devices the guest uses; on every arch; since Linux 3.13" },
	{ "KVM_DEV_TYPE_ARM_VGIC_V2", "5", "arm64: interrupt controller, GIC version 2; since Linux 3.14" },
	{ "KVM_DEV_TYPE_FLIC", "6", "s390: floating interrupts, of which any vcpu may take one; since Linux 3.14" },
	{ "KVM_DEV_TYPE_ARM_VGIC_V3", "7", "arm64: interrupt controller, GIC version 3; since Linux 3.17" },
	{ "KVM_DEV_TYPE_ARM_VGIC_ITS", "8", "arm64: turns messages into interrupts of the GIC; since Linux 4.8" },
	{ "KVM_DEV_TYPE_XIVE", "9", "powerpc: interrupt controller of POWER machines from POWER9 on; since Linux 5.2" },
	{ "KVM_DEV_TYPE_ARM_PV_TIME", "10", "arm64: the number is taken, and no device has it; since Linux 5.5" },
	{ "KVM_DEV_TYPE_RISCV_AIA", "11", "riscv: the advanced interrupt architecture's controllers; since Linux 6.5" },
	{ "KVM_DEV_TYPE_MAX", "12", "one more than the largest type that the header's release knows; since Linux 3.18" },
};

static const struct fact_pair f449_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f449_fields[] = {
	{ "0", "__u32", "flags", "flags of kvm_dirty_gfn_flags" },
	{ "4", "__u32", "slot", "number of the slot; its address space in the upper half" },
	{ "8", "__u64", "offset", "which page of the slot, counted from zero" },
};

static const struct fact_value f450_values[] = {
	{ "KVM_DIRTY_GFN_F_DIRTY", "1UL << 0 = 0x1", "the kernel sets it: the page is dirty, the entry user space's" },
	{ "KVM_DIRTY_GFN_F_RESET", "1UL << 1 = 0x2", "user space sets it: the entry was taken, and is the kernel's" },
};

static const struct fact_value f451_values[] = {
	{ "KVM_DIRTY_GFN_F_MASK", "0x3", "" },
};

static const struct fact_pair f452_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f452_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; later kernels: address space in the upper half" },
	{ "4", "__u32", "padding1", "padding, ignored by the kernel" },
	{ "8", "union", "", "" },
	{ "8", "void *", "dirty_bitmap", "where the kernel writes the bitmap, a bit for each page of the slot, the first page's first" },
	{ "8", "__u64", "padding2", "padding, ignored by the kernel" },
};
static const struct fact_erratum f452_errata[] = {
	{ "A3", "fields", "has two members named padding, one of them inside of the union without a name, which no compiler takes", "they are padding1 and padding2", "header 2.6.39, computed" },
	{ "A12", "dirty_bitmap", "a pointer to user memory is a member, as if its width were everyone's", "it is as wide as the caller's pointers. The kernel has a handler of its own for 32-bit callers of this one ioctl; where such a machine is big endian the pointer is in the upper half of the union.", "header 2.6.39, handler 2.6.39" },
};
static const char *const f452_see[] = { "KVM_GET_DIRTY_LOG", };

static const struct fact_value f453_values[] = {
	{ "KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE", "1 << 0 = 0x1", "KVM_GET_DIRTY_LOG clears nothing, and KVM_CLEAR_DIRTY_LOG clears what it is told to" },
	{ "KVM_DIRTY_LOG_INITIALLY_SET", "1 << 1 = 0x2", "a slot that begins to log has all pages dirty; needs KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE" },
};

static const struct fact_value f454_values[] = {
	{ "KVM_DIRTY_LOG_PAGE_OFFSET", "0", "in pages; an arch without dirty rings has zero; only where <asm/kvm.h> has no other" },
};

static const struct fact_pair f455_pairs[] = {
	{ "Size", "16 bytes (12 on i386)" },
};
static const struct fact_field f455_fields[] = {
	{ "0", "__u64", "bitmap", "where a bit for each entry is, in the address space of the caller" },
	{ "8", "__u32", "num_dirty", "how many bits are set" },
};
static const char *const f455_see[] = { "KVM_DIRTY_TLB", };

static const struct fact_pair f456_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f456_fields[] = {
	{ "0", "__u64", "base", "" },
	{ "8", "__u16", "limit", "" },
	{ "10", "__u16[3]", "padding", "padding, written as zero in KVM_GET_SREGS and ignored by the kernel in KVM_SET_SREGS" },
};

static const struct fact_pair f457_pairs[] = {
	{ "Size", "104 bytes" },
};
static const struct fact_field f457_fields[] = {
	{ "0", "__u32", "cap", "the capability" },
	{ "4", "__u32", "flags", "for enhancements to come; must be zero until then" },
	{ "8", "__u64[4]", "args", "what the extension needs to begin with" },
	{ "40", "__u8[64]", "pad", "padding, ignored by the kernel" },
};
static const char *const f457_see[] = { "KVM_ENABLE_CAP", };

static const struct fact_pair f458_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f458_fields[] = {
	{ "0", "__u64", "addr", "where it begins in the address space of the caller" },
	{ "8", "__u64", "size", "its length in bytes" },
};
static const char *const f458_see[] = { "KVM_MEMORY_ENCRYPT_REG_REGION", "KVM_MEMORY_ENCRYPT_UNREG_REGION", };

static const struct fact_value f459_values[] = {
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
	{ "KVM_EXIT_PAPR_HCALL", "19", "since Linux 3.1" },
	{ "KVM_EXIT_S390_UCONTROL", "20", "since Linux 3.4" },
	{ "KVM_EXIT_WATCHDOG", "21", "since Linux 3.8" },
	{ "KVM_EXIT_S390_TSCH", "22", "since Linux 3.9" },
	{ "KVM_EXIT_EPR", "23", "since Linux 3.9" },
	{ "KVM_EXIT_SYSTEM_EVENT", "24", "since Linux 3.16" },
	{ "KVM_EXIT_S390_STSI", "25", "since Linux 4.1" },
	{ "KVM_EXIT_IOAPIC_EOI", "26", "since Linux 4.4" },
	{ "KVM_EXIT_HYPERV", "27", "since Linux 4.5" },
	{ "KVM_EXIT_ARM_NISV", "28", "since Linux 5.5" },
	{ "KVM_EXIT_X86_RDMSR", "29", "since Linux 5.10" },
	{ "KVM_EXIT_X86_WRMSR", "30", "since Linux 5.10" },
	{ "KVM_EXIT_DIRTY_RING_FULL", "31", "since Linux 5.11" },
	{ "KVM_EXIT_AP_RESET_HOLD", "32", "since Linux 5.11" },
	{ "KVM_EXIT_X86_BUS_LOCK", "33", "since Linux 5.12" },
	{ "KVM_EXIT_XEN", "34", "since Linux 5.12" },
	{ "KVM_EXIT_RISCV_SBI", "35", "since Linux 5.16" },
	{ "KVM_EXIT_RISCV_CSR", "36", "since Linux 6.0" },
	{ "KVM_EXIT_NOTIFY", "37", "since Linux 6.0" },
	{ "KVM_EXIT_LOONGARCH_IOCSR", "38", "since Linux 6.7" },
	{ "KVM_EXIT_MEMORY_FAULT", "39", "since Linux 6.8" },
};

static const struct fact_value f460_values[] = {
	{ "KVM_EXIT_HYPERCALL_LONG_MODE", "1ULL << 0 = 0x1", "the guest was in 64-bit mode" },
};

static const struct fact_value f461_values[] = {
	{ "KVM_EXIT_HYPERV_SYNIC", "1", "the guest set up the interrupt controller, with the MSR that is named" },
	{ "KVM_EXIT_HYPERV_HCALL", "2", "a hypercall that the kernel does not serve itself; since Linux 4.6" },
	{ "KVM_EXIT_HYPERV_SYNDBG", "3", "the guest wrote to an MSR of the debugger, which is named; since Linux 5.8" },
};

static const struct fact_value f462_values[] = {
	{ "KVM_EXIT_IO_IN", "0", "from the port to the guest: the program fills in the data" },
	{ "KVM_EXIT_IO_OUT", "1", "from the guest to the port: the data is there" },
};

static const struct fact_value f463_values[] = {
	{ "KVM_EXIT_XEN_HCALL", "1", "a hypercall that the kernel does not serve itself" },
};

static const struct fact_pair f464_pairs[] = {
	{ "Size", "416 bytes" },
};
static const struct fact_field f464_fields[] = {
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
static const char *const f464_see[] = { "KVM_GET_FPU", "KVM_SET_FPU", };

static const struct fact_pair f465_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f465_fields[] = {
	{ "0", "__u32", "control", "flags of kvm_guestdbg_flags" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "struct kvm_guest_debug_arch", "arch", "" },
};
static const char *const f465_see[] = { "KVM_SET_GUEST_DEBUG", };

static const struct fact_pair f466_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f466_fields[] = {
	{ "0", "__u64[8]", "debugreg", "By number; with KVM_GUESTDBG_USE_HW_BP the processor runs the guest with the four addresses and the last one, the control register. The others are not used" },
};

static const struct fact_value f467_values[] = {
	{ "KVM_GUESTDBG_USE_SW_BP", "0x00010000", "a breakpoint instruction stops the guest" },
	{ "KVM_GUESTDBG_USE_HW_BP", "0x00020000", "kvm_guest_debug_arch's registers hold, not the guest's" },
	{ "KVM_GUESTDBG_INJECT_DB", "0x00040000", "give the guest a debug exception" },
	{ "KVM_GUESTDBG_INJECT_BP", "0x00080000", "give the guest a breakpoint exception" },
	{ "KVM_GUESTDBG_BLOCKIRQ", "0x00100000", "no interrupt, NMI or SMI reaches the guest meanwhile; KVM_CAP_SET_GUEST_DEBUG2 tells whether it exists; since Linux 5.15" },
};

static const struct fact_value f468_values[] = {
	{ "KVM_GUESTDBG_ENABLE", "0x00000001", "debug the guest; without it all the others are off too" },
	{ "KVM_GUESTDBG_SINGLESTEP", "0x00000002", "stop after each instruction" },
};

static const struct fact_value f469_values[] = {
	{ "KVM_HYPERV_CONN_ID_MASK", "0x00ffffff", "" },
};

static const struct fact_pair f470_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f470_fields[] = {
	{ "0", "__u32", "conn_id", "the connection's id, without the bits above KVM_HYPERV_CONN_ID_MASK" },
	{ "4", "__s32", "fd", "the eventfd; not used with KVM_HYPERV_EVENTFD_DEASSIGN" },
	{ "8", "__u32", "flags", "flags of kvm_hyperv_eventfd_flags" },
	{ "12", "__u32[3]", "padding", "padding, ignored by the kernel" },
};
static const char *const f470_see[] = { "KVM_HYPERV_EVENTFD", };

static const struct fact_value f471_values[] = {
	{ "KVM_HYPERV_EVENTFD_DEASSIGN", "1 << 0 = 0x1", "end what an earlier call with the same conn_id began" },
};

static const struct fact_pair f472_pairs[] = {
	{ "Size", "56 bytes" },
};
static const struct fact_field f472_fields[] = {
	{ "0", "__u32", "type", "[out] one of kvm_exit_hyperv" },
	{ "4", "__u32", "pad1", "padding, ignored by the kernel; since Linux 5.8" },
	{ "8", "union", "u", "which member counts depends on type" },
	{ "8", "struct", "u.synic", "nothing is given back; for KVM_EXIT_HYPERV_SYNIC" },
	{ "8", "__u32", "u.synic.msr", "[out] the MSR that was written" },
	{ "12", "__u32", "u.synic.pad2", "padding, ignored by the kernel; since Linux 5.8" },
	{ "16", "__u64", "u.synic.control", "[out] the control MSR" },
	{ "24", "__u64", "u.synic.evt_page", "[out] where the flags of events are" },
	{ "32", "__u64", "u.synic.msg_page", "[out] where messages are" },
	{ "8", "struct", "u.hcall", "for KVM_EXIT_HYPERV_HCALL; since Linux 4.6" },
	{ "8", "__u64", "u.hcall.input", "[out] the guest's control word: which hypercall, and how it is made" },
	{ "16", "__u64", "u.hcall.result", "[in] what the guest gets as the result when KVM_RUN is called again" },
	{ "24", "__u64[2]", "u.hcall.params", "[out] where the input and the output are, or what they are" },
	{ "8", "struct", "u.syndbg", "for KVM_EXIT_HYPERV_SYNDBG; since Linux 5.8" },
	{ "8", "__u32", "u.syndbg.msr", "[out] the MSR that was written" },
	{ "12", "__u32", "u.syndbg.pad2", "padding, ignored by the kernel" },
	{ "16", "__u64", "u.syndbg.control", "[out] the control MSR, which says what to do" },
	{ "24", "__u64", "u.syndbg.status", "[in] what the guest reads in the status MSR; taken over if msr is the control MSR" },
	{ "32", "__u64", "u.syndbg.send_page", "[out] where the guest has data to send" },
	{ "40", "__u64", "u.syndbg.recv_page", "[out] where the guest wants what is received" },
	{ "48", "__u64", "u.syndbg.pending_page", "[out] where the guest wants to be told that something is there" },
};

static const struct fact_value f473_values[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION", "1", "an instruction has to be emulated and cannot be" },
	{ "KVM_INTERNAL_ERROR_SIMUL_EX", "2", "exceptions came together that do not come together" },
	{ "KVM_INTERNAL_ERROR_DELIVERY_EV", "3", "the guest was left while an event was delivered, for a reason that cannot come then; since Linux 3.7" },
	{ "KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON", "4", "the processor left the guest for a reason that KVM does not know; since Linux 5.4" },
};

static const struct fact_value f474_values[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES", "1ULL << 0 = 0x1", "insn_size and insn_bytes" },
};

static const struct fact_pair f475_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f475_fields[] = {
	{ "0", "__u32", "irq", "on x86 an interrupt vector, not a pin or a line; on powerpc one of KVM_INTERRUPT_*" },
};
static const char *const f475_see[] = { "KVM_INTERRUPT", };

static const struct fact_value f476_values[] = {
	{ "KVM_IOAPIC_NUM_PINS", "24", "" },
};

static const struct fact_pair f477_pairs[] = {
	{ "Size", "216 bytes" },
};
static const struct fact_field f477_fields[] = {
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

static const struct fact_pair f478_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f478_fields[] = {
	{ "0", "__u64", "datamatch", "the value that has to be written; counts only if flags has KVM_IOEVENTFD_FLAG_DATAMATCH" },
	{ "8", "__u64", "addr", "the guest physical address or the I/O port" },
	{ "16", "__u32", "len", "how many bytes the write has: one, two, four or eight; from Linux 3.16 on also zero for any" },
	{ "20", "__s32", "fd", "the eventfd" },
	{ "24", "__u32", "flags", "flags of kvm_ioeventfd_flags" },
	{ "28", "__u8[36]", "pad", "padding, ignored by the kernel" },
};
static const char *const f478_see[] = { "KVM_IOEVENTFD", };

static const struct fact_value f479_values[] = {
	{ "KVM_IOEVENTFD_VALID_FLAG_MASK", "31", "" },
};

static const struct fact_value f480_values[] = {
	{ "kvm_ioeventfd_flag_nr_datamatch", "0", "" },
	{ "kvm_ioeventfd_flag_nr_pio", "1", "" },
	{ "kvm_ioeventfd_flag_nr_deassign", "2", "" },
	{ "kvm_ioeventfd_flag_nr_virtio_ccw_notify", "3", "since Linux 3.10" },
	{ "kvm_ioeventfd_flag_nr_fast_mmio", "4", "the kernel's own; it has no flag; since Linux 3.16" },
	{ "kvm_ioeventfd_flag_nr_max", "5", "" },
};

static const struct fact_value f481_values[] = {
	{ "KVM_IOEVENTFD_FLAG_DATAMATCH", "1 << 0 = 0x1", "only a write of datamatch counts; without it every value does" },
	{ "KVM_IOEVENTFD_FLAG_PIO", "1 << 1 = 0x2", "addr is an I/O port and not a guest physical address" },
	{ "KVM_IOEVENTFD_FLAG_DEASSIGN", "1 << 2 = 0x4", "end what an earlier call with the same fields began" },
	{ "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY", "1 << 3 = 0x8", "addr is a virtio-ccw device of s390; since Linux 3.10" },
};

static const struct fact_pair f482_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f482_fields[] = {
	{ "0", "union", "", "" },
	{ "0", "__u32", "irq", "in: the GSI, that is the number of the input" },
	{ "0", "__s32", "status", "out, KVM_IRQ_LINE_STATUS alone: more than zero is how many vcpus the interrupt went to, zero that it merged with one that is still pending, less than zero that it was ignored (masked, or the GSI leads nowhere)" },
	{ "4", "__u32", "level", "zero: the input is inactive; one: it is active" },
};
static const char *const f482_see[] = { "KVM_IRQ_LINE", "KVM_IRQ_LINE_STATUS", };

static const struct fact_pair f483_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f483_fields[] = {
	{ "0", "__u32", "nr", "how many entries there are" },
	{ "4", "__u32", "flags", "no flag is specified; must be zero" },
	{ "8", "[struct kvm_irq_routing_entry[]](#struct-kvm_irq_routing_entry)", "entries", "nr of them" },
};
static const char *const f483_see[] = { "KVM_SET_GSI_ROUTING", };

static const struct fact_pair f484_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f484_fields[] = {
	{ "0", "__u32", "gsi", "which GSI is routed" },
	{ "4", "__u32", "type", "one of kvm_irq_routing_types" },
	{ "8", "__u32", "flags", "zero; from Linux 4.8 on, for a message, a flag of kvm_msi_flags" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "16", "union", "u", "which member counts depends on type" },
	{ "16", "struct kvm_irq_routing_irqchip", "u.irqchip", "for KVM_IRQ_ROUTING_IRQCHIP" },
	{ "16", "struct kvm_irq_routing_msi", "u.msi", "for KVM_IRQ_ROUTING_MSI" },
	{ "16", "struct kvm_irq_routing_s390_adapter", "u.adapter", "for KVM_IRQ_ROUTING_S390_ADAPTER; since Linux 3.15" },
	{ "16", "struct kvm_irq_routing_hv_sint", "u.hv_sint", "for KVM_IRQ_ROUTING_HV_SINT; since Linux 4.5" },
	{ "16", "struct kvm_irq_routing_xen_evtchn", "u.xen_evtchn", "for KVM_IRQ_ROUTING_XEN_EVTCHN; since Linux 5.17" },
	{ "16", "__u32[8]", "u.pad", "padding, ignored by the kernel" },
};

static const struct fact_pair f485_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f485_fields[] = {
	{ "0", "__u32", "vcpu", "the vcpu, by the index that Hyper-V gives it" },
	{ "4", "__u32", "sint", "which source" },
};

static const struct fact_pair f486_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f486_fields[] = {
	{ "0", "__u32", "irqchip", "which interrupt controller; one of kvm_irqchip_id" },
	{ "4", "__u32", "pin", "which pin of it" },
};

static const struct fact_pair f487_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f487_fields[] = {
	{ "0", "__u32", "address_lo", "the lower half of the message's address" },
	{ "4", "__u32", "address_hi", "the upper half of the message's address" },
	{ "8", "__u32", "data", "the message" },
	{ "12", "union", "", "" },
	{ "12", "__u32", "pad", "padding, ignored by the kernel" },
	{ "12", "__u32", "devid", "which device the message is from; only on arm64; since Linux 4.8" },
};

static const struct fact_pair f488_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f488_fields[] = {
	{ "0", "__u64", "ind_addr", "where the adapter's bits are" },
	{ "8", "__u64", "summary_addr", "where the bit for all of them is" },
	{ "16", "__u64", "ind_offset", "which bit, counted from ind_addr" },
	{ "24", "__u32", "summary_offset", "which bit, counted from summary_addr" },
	{ "28", "__u32", "adapter_id", "which adapter" },
};

static const struct fact_value f489_values[] = {
	{ "KVM_IRQ_ROUTING_IRQCHIP", "1", "to a pin of an interrupt controller in the kernel" },
	{ "KVM_IRQ_ROUTING_MSI", "2", "to a message" },
	{ "KVM_IRQ_ROUTING_S390_ADAPTER", "3", "to bits in the guest's memory (s390); since Linux 3.15" },
	{ "KVM_IRQ_ROUTING_HV_SINT", "4", "to an interrupt source of a Hyper-V guest (x86); since Linux 4.5" },
	{ "KVM_IRQ_ROUTING_XEN_EVTCHN", "5", "to an event channel of a Xen guest (x86); since Linux 5.17" },
};

static const struct fact_pair f490_pairs[] = {
	{ "Size", "12 bytes" },
};
static const struct fact_field f490_fields[] = {
	{ "0", "__u32", "port", "number of the channel" },
	{ "4", "__u32", "vcpu", "the id of the vcpu that gets the event" },
	{ "8", "__u32", "priority", "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, the only one" },
};
static const char *const f490_see[] = { "KVM_XEN_HVM_EVTCHN_SEND", };

static const struct fact_value f491_values[] = {
	{ "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL", "0xffffffffU", "two-level channels have none" },
};

static const struct fact_pair f492_pairs[] = {
	{ "Size", "520 bytes" },
};
static const struct fact_field f492_fields[] = {
	{ "0", "__u32", "chip_id", "which interrupt controller this is about; one of kvm_irqchip_id" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "union", "chip", "which member counts depends on chip_id" },
	{ "8", "char[512]", "chip.dummy", "room that is set aside" },
	{ "8", "struct kvm_pic_state", "chip.pic", "for KVM_IRQCHIP_PIC_MASTER or KVM_IRQCHIP_PIC_SLAVE; only where __KVM_HAVE_PIT is defined" },
	{ "8", "struct kvm_ioapic_state", "chip.ioapic", "for KVM_IRQCHIP_IOAPIC; only where __KVM_HAVE_IOAPIC is defined" },
};
static const char *const f492_see[] = { "KVM_GET_IRQCHIP", "KVM_SET_IRQCHIP", };

static const struct fact_value f493_values[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", "0", "the PIC that interrupts the processor" },
	{ "KVM_IRQCHIP_PIC_SLAVE", "1", "the PIC that is nested in the other" },
	{ "KVM_IRQCHIP_IOAPIC", "2", "the I/O APIC" },
};

static const struct fact_pair f494_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f494_fields[] = {
	{ "0", "__u32", "fd", "the eventfd" },
	{ "4", "__u32", "gsi", "the input of the interrupt controllers in the kernel" },
	{ "8", "__u32", "flags", "flags of kvm_irqfd_flags" },
	{ "12", "__u32", "resamplefd", "an eventfd that is signalled when the guest acknowledges the interrupt, after the input was made inactive; counts only if flags has KVM_IRQFD_FLAG_RESAMPLE; since Linux 3.7; was a part of pad" },
	{ "16", "__u8[16]", "pad", "padding, ignored by the kernel; what resamplefd left of it" },
};
static const char *const f494_see[] = { "KVM_IRQFD", };

static const struct fact_value f495_values[] = {
	{ "KVM_IRQFD_FLAG_DEASSIGN", "1 << 0 = 0x1", "end what an earlier call with the same fd and gsi began" },
	{ "KVM_IRQFD_FLAG_RESAMPLE", "1 << 1 = 0x2", "the interrupt is level-triggered, and resamplefd holds; since Linux 3.7" },
};

static const struct fact_pair f496_pairs[] = {
	{ "Size", "1024 bytes" },
};
static const struct fact_field f496_fields[] = {
	{ "0", "char[KVM_APIC_REG_SIZE]", "regs", "the beginning of the page of registers as the guest sees it in memory" },
};
static const char *const f496_see[] = { "KVM_GET_LAPIC", "KVM_SET_LAPIC", };

static const struct fact_value f497_values[] = {
	{ "KVM_MAX_XCRS", "16", "" },
};

static const struct fact_value f498_values[] = {
	{ "KVM_MEM_LOG_DIRTY_PAGES", "1UL << 0 = 0x1", "note which pages are written, for KVM_GET_DIRTY_LOG" },
	{ "KVM_MEM_READONLY", "1UL << 1 = 0x2", "writes give KVM_EXIT_MMIO; not on every arch; since Linux 3.7" },
	{ "KVM_MEM_GUEST_MEMFD", "1UL << 2 = 0x4", "there is private memory behind it too; only KVM_SET_USER_MEMORY_REGION2 takes this; since Linux 6.8" },
};

static const struct fact_value f499_values[] = {
	{ "KVM_MEMORY_ATTRIBUTE_PRIVATE", "1ULL << 3 = 0x8", "from the file that guest_memfd of the slot names; without it, from userspace_addr of the slot" },
};

static const struct fact_pair f500_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f500_fields[] = {
	{ "0", "__u64", "address", "the first guest physical address" },
	{ "8", "__u64", "size", "its length in bytes" },
	{ "16", "__u64", "attributes", "flags of kvm_memory_attribute_flags" },
	{ "24", "__u64", "flags", "no flag is defined: must be zero" },
};
static const char *const f500_see[] = { "KVM_SET_MEMORY_ATTRIBUTES", };

static const struct fact_value f501_values[] = {
	{ "KVM_MEMORY_EXIT_FLAG_PRIVATE", "1ULL << 3 = 0x8", "set: the guest wanted private memory; clear: it wanted shared memory" },
};

static const struct fact_value f502_values[] = {
	{ "KVM_MMU_FSL_BOOKE_NOHV", "0", "of a processor without a mode for guests" },
	{ "KVM_MMU_FSL_BOOKE_HV", "1", "of a processor with one; since Linux 3.8" },
};

static const struct fact_pair f503_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f503_fields[] = {
	{ "0", "__u32", "mp_state", "one of kvm_mp_states" },
};
static const char *const f503_see[] = { "KVM_GET_MP_STATE", "KVM_SET_MP_STATE", };

static const struct fact_value f504_values[] = {
	{ "KVM_MP_STATE_RUNNABLE", "0", "the vcpu is running" },
	{ "KVM_MP_STATE_UNINITIALIZED", "1", "the vcpu is an application processor (AP) that got no INIT signal yet" },
	{ "KVM_MP_STATE_INIT_RECEIVED", "2", "the vcpu got an INIT signal and is ready for a SIPI" },
	{ "KVM_MP_STATE_HALTED", "3", "the vcpu has executed HLT and waits for an interrupt" },
	{ "KVM_MP_STATE_SIPI_RECEIVED", "4", "the vcpu has just got a SIPI; KVM_GET_VCPU_EVENTS has its vector" },
	{ "KVM_MP_STATE_STOPPED", "5", "the vcpu is stopped (s390, arm64, riscv); since Linux 3.17" },
	{ "KVM_MP_STATE_CHECK_STOP", "6", "the vcpu stopped by an error (s390); since Linux 3.17" },
	{ "KVM_MP_STATE_OPERATING", "7", "the vcpu runs or halts (s390); since Linux 3.17" },
	{ "KVM_MP_STATE_LOAD", "8", "the vcpu loads the operating system (s390); since Linux 3.17" },
	{ "KVM_MP_STATE_AP_RESET_HOLD", "9", "the vcpu of an SEV-ES guest waits for its SIPI; since Linux 5.11" },
	{ "KVM_MP_STATE_SUSPENDED", "10", "the vcpu sleeps until an event wakes it (arm64); since Linux 5.19" },
};

static const struct fact_pair f505_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f505_fields[] = {
	{ "0", "__u32", "address_lo", "the lower half of the message's address" },
	{ "4", "__u32", "address_hi", "the upper half of the message's address" },
	{ "8", "__u32", "data", "the message" },
	{ "12", "__u32", "flags", "flags of kvm_msi_flags" },
	{ "16", "__u32", "devid", "which device the message is from; only on arm64; counts only if flags has KVM_MSI_VALID_DEVID; since Linux 4.8; was a part of pad" },
	{ "20", "__u8[12]", "pad", "padding, ignored by the kernel; what devid left of it" },
};
static const char *const f505_see[] = { "KVM_SIGNAL_MSI", };

static const struct fact_value f506_values[] = {
	{ "KVM_MSI_VALID_DEVID", "1U << 0 = 0x1", "devid holds" },
};

static const struct fact_pair f507_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f507_fields[] = {
	{ "0", "__u32", "index", "which register" },
	{ "4", "__u32", "reserved", "padding, ignored by the kernel" },
	{ "8", "__u64", "data", "its value" },
};

static const struct fact_value f508_values[] = {
	{ "KVM_MSR_EXIT_REASON_INVAL", "1 << 0 = 0x1", "KVM knows the MSR, and refuses the access" },
	{ "KVM_MSR_EXIT_REASON_UNKNOWN", "1 << 1 = 0x2", "KVM does not know the MSR" },
	{ "KVM_MSR_EXIT_REASON_FILTER", "1 << 2 = 0x4", "the filter of KVM_X86_SET_MSR_FILTER denies it" },
};

static const struct fact_value f509_values[] = {
	{ "KVM_MSR_EXIT_REASON_VALID_MASK", "KVM_MSR_EXIT_REASON_INVAL | KVM_MSR_EXIT_REASON_UNKNOWN | KVM_MSR_EXIT_REASON_FILTER = 0x7", "all of these reasons" },
};

static const struct fact_pair f510_pairs[] = {
	{ "Size", "392 bytes (260 on i386)" },
};
static const struct fact_field f510_fields[] = {
	{ "0", "__u32", "flags", "flags of kvm_msr_filter_flags" },
	{ "8 on x86_64, 4 on i386", "[struct kvm_msr_filter_range[KVM_MSR_FILTER_MAX_RANGES]](#struct-kvm_msr_filter_range)", "ranges", "" },
};
static const char *const f510_see[] = { "KVM_X86_SET_MSR_FILTER", };

static const struct fact_value f511_values[] = {
	{ "KVM_MSR_FILTER_DEFAULT_ALLOW", "0", "they are served as ever" },
	{ "KVM_MSR_FILTER_DEFAULT_DENY", "1 << 0 = 0x1", "they are denied" },
};

static const struct fact_value f512_values[] = {
	{ "KVM_MSR_FILTER_VALID_MASK", "KVM_MSR_FILTER_DEFAULT_DENY = 0x1", "" },
};

static const struct fact_pair f513_pairs[] = {
	{ "Size", "24 bytes (16 on i386)" },
};
static const struct fact_field f513_fields[] = {
	{ "0", "__u32", "flags", "flags of kvm_msr_filter_range_flags" },
	{ "4", "__u32", "nmsrs", "how many registers, and bits of bitmap; zero: this range is not used" },
	{ "8", "__u32", "base", "the index of the first register" },
	{ "16 on x86_64, 12 on i386", "__u8 *", "bitmap", "a bit a register, the lowest of the first byte first, in whole longs: a set bit allows what flags says, a clear one denies it" },
};

static const struct fact_value f514_values[] = {
	{ "KVM_MSR_FILTER_READ", "1 << 0 = 0x1", "RDMSR" },
	{ "KVM_MSR_FILTER_WRITE", "1 << 1 = 0x2", "WRMSR" },
};

static const struct fact_value f515_values[] = {
	{ "KVM_MSR_FILTER_RANGE_VALID_MASK", "KVM_MSR_FILTER_READ | KVM_MSR_FILTER_WRITE = 0x3", "" },
};

static const struct fact_value f516_values[] = {
	{ "KVM_MSR_FILTER_MAX_BITMAP_SIZE", "0x600", "bytes of one range's bitmap" },
	{ "KVM_MSR_FILTER_MAX_RANGES", "16", "ranges of one filter" },
};

static const struct fact_pair f517_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f517_fields[] = {
	{ "0", "__u32", "nmsrs", "how many there are in indices" },
	{ "4", "__u32[]", "indices", "nmsrs of them" },
};
static const char *const f517_see[] = { "KVM_GET_MSR_FEATURE_INDEX_LIST", "KVM_GET_MSR_INDEX_LIST", };

static const struct fact_pair f518_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f518_fields[] = {
	{ "0", "__u32", "nmsrs", "how many there are in entries" },
	{ "4", "__u32", "pad", "padding, ignored by the kernel" },
	{ "8", "[struct kvm_msr_entry[]](#struct-kvm_msr_entry)", "entries", "nmsrs of them" },
};
static const char *const f518_see[] = { "KVM_GET_MSRS", "KVM_SET_MSRS", };

static const struct fact_value f519_values[] = {
	{ "KVM_STATE_NESTED_SMM_GUEST_MODE", "0x00000001", "L2; never without KVM_STATE_NESTED_SMM_VMXON" },
	{ "KVM_STATE_NESTED_SMM_VMXON", "0x00000002", "VMX operation" },
};

static const struct fact_pair f520_pairs[] = {
	{ "Size", "128 bytes" },
};
static const struct fact_field f520_fields[] = {
	{ "0", "__u16", "flags", "flags of kvm_nested_state_flags" },
	{ "2", "__u16", "format", "one of kvm_nested_state_formats" },
	{ "4", "__u32", "size", "bytes of all of it, this header included; for KVM_GET_NESTED_STATE first those that there is room for" },
	{ "8", "union", "hdr", "which member counts depends on format" },
	{ "8", "struct kvm_vmx_nested_state_hdr", "hdr.vmx", "for KVM_STATE_NESTED_FORMAT_VMX" },
	{ "8", "struct kvm_svm_nested_state_hdr", "hdr.svm", "for KVM_STATE_NESTED_FORMAT_SVM; since Linux 5.8" },
	{ "8", "__u8[120]", "hdr.pad", "keeps the header at its size; padding, ignored by the kernel" },
	{ "128", "union", "data", "which member counts depends on format" },
	{ "128", "[struct kvm_vmx_nested_state_data[]](#struct-kvm_vmx_nested_state_data)", "data.vmx", "for KVM_STATE_NESTED_FORMAT_VMX; since Linux 5.3" },
	{ "128", "[struct kvm_svm_nested_state_data[]](#struct-kvm_svm_nested_state_data)", "data.svm", "for KVM_STATE_NESTED_FORMAT_SVM; since Linux 5.8" },
};
static const char *const f520_see[] = { "KVM_GET_NESTED_STATE", "KVM_SET_NESTED_STATE", };

static const struct fact_value f521_values[] = {
	{ "KVM_STATE_NESTED_GUEST_MODE", "0x00000001", "the vcpu is in L2" },
	{ "KVM_STATE_NESTED_RUN_PENDING", "0x00000002", "L1 has asked to enter L2 and no instruction of L2 has run; never without KVM_STATE_NESTED_GUEST_MODE" },
	{ "KVM_STATE_NESTED_EVMCS", "0x00000004", "VMX: L1 uses an enlightened VMCS (Hyper-V); since Linux 4.20" },
	{ "KVM_STATE_NESTED_MTF_PENDING", "0x00000008", "VMX: an exit to L1 for the monitor trap flag is due; since Linux 5.6" },
	{ "KVM_STATE_NESTED_GIF_SET", "0x00000100", "SVM: the global interrupt flag is set, as it is without SVM; since Linux 5.8" },
};

static const struct fact_value f522_values[] = {
	{ "KVM_STATE_NESTED_FORMAT_VMX", "0", "Intel's" },
	{ "KVM_STATE_NESTED_FORMAT_SVM", "1", "AMD's, from Linux 5.8 on" },
};

static const struct fact_value f523_values[] = {
	{ "KVM_STATE_NESTED_VMX_VMCS_SIZE", "0x1000", "VMX: a VMCS" },
	{ "KVM_STATE_NESTED_SVM_VMCB_SIZE", "0x1000", "SVM: a VMCB; since Linux 5.8" },
};

static const struct fact_value f524_values[] = {
	{ "KVM_NOTIFY_CONTEXT_INVALID", "1 << 0 = 0x1", "the guest's state is lost, and the vcpu of no more use" },
};

static const struct fact_value f525_values[] = {
	{ "KVM_NR_INTERRUPTS", "256", "" },
};

static const struct fact_value f526_values[] = {
	{ "KVM_NR_IRQCHIPS", "3", "" },
};

static const struct fact_pair f527_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f527_fields[] = {
	{ "0", "__u64", "id", "which register: an arch, a size and what the arch makes of the other bits" },
	{ "8", "__u64", "addr", "where the value is, or is to be written, in the address space of the caller" },
};
static const char *const f527_see[] = { "KVM_GET_ONE_REG", "KVM_SET_ONE_REG", };

static const struct fact_pair f528_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f528_fields[] = {
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

static const struct fact_pair f529_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f529_fields[] = {
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

static const struct fact_pair f530_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f530_fields[] = {
	{ "0", "__u32", "flags", "flags of kvm_pit_config_flags" },
	{ "4", "__u32[15]", "pad", "padding, ignored by the kernel" },
};
static const char *const f530_see[] = { "KVM_CREATE_PIT2", };

static const struct fact_value f531_values[] = {
	{ "KVM_PIT_SPEAKER_DUMMY", "1", "answer the PC speaker's port in the kernel too, without a sound; guests watch a channel of the timer there" },
};

static const struct fact_value f532_values[] = {
	{ "KVM_PIT_FLAGS_HPET_LEGACY", "0x00000001", "an HPET has taken its place, and it interrupts no more" },
	{ "KVM_PIT_FLAGS_SPEAKER_DATA_ON", "0x00000002", "the guest lets the timer reach the speaker; since Linux 6.0" },
};

static const struct fact_pair f533_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f533_fields[] = {
	{ "0", "[struct kvm_pit_channel_state[3]](#struct-kvm_pit_channel_state)", "channels", "" },
};
static const char *const f533_see[] = { "KVM_GET_PIT", "KVM_SET_PIT", };

static const struct fact_pair f534_pairs[] = {
	{ "Size", "112 bytes" },
};
static const struct fact_field f534_fields[] = {
	{ "0", "[struct kvm_pit_channel_state[3]](#struct-kvm_pit_channel_state)", "channels", "" },
	{ "72", "__u32", "flags", "flags of kvm_pit_flags" },
	{ "76", "__u32[9]", "reserved", "padding, written as zero in KVM_GET_PIT2 and ignored by the kernel in KVM_SET_PIT2" },
};
static const char *const f534_see[] = { "KVM_GET_PIT2", "KVM_SET_PIT2", };

static const struct fact_value f535_values[] = {
	{ "KVM_PMU_CAP_DISABLE", "1 << 0 = 0x1", "the guest has no performance monitoring unit" },
};

static const struct fact_value f536_values[] = {
	{ "KVM_PMU_EVENT_ALLOW", "0", "the guest may count these and no others" },
	{ "KVM_PMU_EVENT_DENY", "1", "the guest may count all others and not these" },
};

static const struct fact_pair f537_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f537_fields[] = {
	{ "0", "__u32", "action", "one of kvm_pmu_event_actions" },
	{ "4", "__u32", "nevents", "how many there are in events" },
	{ "8", "__u32", "fixed_counter_bitmap", "the counters with a fixed event, a bit each, which events says nothing of: those that action allows or denies" },
	{ "12", "__u32", "flags", "none before Linux 6.3: must be zero there; flags of kvm_pmu_event_flags" },
	{ "16", "__u32[4]", "pad", "padding, ignored by the kernel" },
	{ "32", "__u64[]", "events", "Without KVM_PMU_EVENT_FLAG_MASKED_EVENTS, event select and unit mask as they stand in the register that selects a counter's event; other bits of that register must be zero, or the entry fits nothing; nevents of them" },
};
static const char *const f537_see[] = { "KVM_SET_PMU_EVENT_FILTER", };

static const struct fact_value f538_values[] = {
	{ "KVM_PMU_EVENT_FLAG_MASKED_EVENTS", "1UL << 0 = 0x1", "as KVM_PMU_ENCODE_MASKED_ENTRY makes them; needs KVM_CAP_PMU_EVENT_MASKED_EVENTS" },
};

static const struct fact_value f539_values[] = {
	{ "KVM_PMU_EVENT_FLAGS_VALID_MASK", "KVM_PMU_EVENT_FLAG_MASKED_EVENTS = 0x1", "" },
};

static const struct fact_value f540_values[] = {
	{ "KVM_PMU_ENCODE_MASKED_ENTRY(event_select, mask, match, exclude)", "((event_select) & 0xffULL) | ((event_select) & 0xf00ULL) << 24 | ((mask) & 0xffULL) << 56 | ((match) & 0xffULL) << 8 | (__u64)!!(exclude) << 55", "An event fits if its select is event_select and its unit mask, of which only the bits in mask are looked at, is match. An event that an entry with exclude fits is taken out of what the entries without it fit" },
	{ "KVM_PMU_MASKED_ENTRY_EVENT_SELECT", "0xf000000ffULL", "the event select" },
	{ "KVM_PMU_MASKED_ENTRY_UMASK_MASK", "0xff00000000000000ULL", "which bits of the unit mask count" },
	{ "KVM_PMU_MASKED_ENTRY_UMASK_MATCH", "0xff00ULL", "what they have to be" },
	{ "KVM_PMU_MASKED_ENTRY_EXCLUDE", "1ULL << 55 = 0x80000000000000", "the entry takes events out" },
	{ "KVM_PMU_MASKED_ENTRY_UMASK_MASK_SHIFT", "56", "where KVM_PMU_MASKED_ENTRY_UMASK_MASK begins" },
};

static const struct fact_pair f541_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f541_fields[] = {
	{ "0", "__u64", "gpa", "in: the first guest physical address; out: the first that is not mapped yet" },
	{ "8", "__u64", "size", "in: the length in bytes; out: how much is left" },
	{ "16", "__u64", "flags", "no flag is defined: must be zero" },
	{ "24", "__u64[5]", "padding", "padding, ignored by the kernel" },
};
static const char *const f541_see[] = { "KVM_PRE_FAULT_MEMORY", };

static const struct fact_value f542_values[] = {
	{ "KVM_REG_ARCH_MASK", "0xff00000000000000ULL", "the bits of an id that this takes" },
	{ "KVM_REG_GENERIC", "0x0000000000000000ULL", "every arch's; there is none yet" },
	{ "KVM_REG_PPC", "0x1000000000000000ULL", "powerpc's" },
	{ "KVM_REG_X86", "0x2000000000000000ULL", "x86's" },
	{ "KVM_REG_IA64", "0x3000000000000000ULL", "ia64's" },
	{ "KVM_REG_ARM", "0x4000000000000000ULL", "32-bit arm's" },
	{ "KVM_REG_S390", "0x5000000000000000ULL", "s390's" },
	{ "KVM_REG_ARM64", "0x6000000000000000ULL", "arm64's; since Linux 3.11" },
	{ "KVM_REG_MIPS", "0x7000000000000000ULL", "mips's; since Linux 3.10" },
	{ "KVM_REG_RISCV", "0x8000000000000000ULL", "riscv's; since Linux 5.16" },
	{ "KVM_REG_LOONGARCH", "0x9000000000000000ULL", "loongarch's; since Linux 6.7" },
};

static const struct fact_pair f543_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f543_fields[] = {
	{ "0", "__u64", "n", "in: for how many ids reg has room; out: how many there are" },
	{ "8", "__u64[]", "reg", "the ids; n of them" },
};
static const char *const f543_see[] = { "KVM_GET_REG_LIST", };

static const struct fact_value f544_values[] = {
	{ "KVM_REG_SIZE_SHIFT", "52", "where in an id this begins" },
	{ "KVM_REG_SIZE_MASK", "0x00f0000000000000ULL", "the bits of an id that this takes" },
	{ "KVM_REG_SIZE_U8", "0x0000000000000000ULL", "8 bits" },
	{ "KVM_REG_SIZE_U16", "0x0010000000000000ULL", "16 bits" },
	{ "KVM_REG_SIZE_U32", "0x0020000000000000ULL", "32 bits" },
	{ "KVM_REG_SIZE_U64", "0x0030000000000000ULL", "64 bits" },
	{ "KVM_REG_SIZE_U128", "0x0040000000000000ULL", "128 bits" },
	{ "KVM_REG_SIZE_U256", "0x0050000000000000ULL", "256 bits" },
	{ "KVM_REG_SIZE_U512", "0x0060000000000000ULL", "512 bits" },
	{ "KVM_REG_SIZE_U1024", "0x0070000000000000ULL", "1024 bits" },
	{ "KVM_REG_SIZE_U2048", "0x0080000000000000ULL", "2048 bits; since Linux 5.2" },
};

static const struct fact_pair f545_pairs[] = {
	{ "Size", "144 bytes" },
};
static const struct fact_field f545_fields[] = {
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
static const char *const f545_see[] = { "KVM_GET_REGS", "KVM_SET_REGS", };

static const struct fact_pair f546_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f546_fields[] = {
	{ "0", "__u8", "pit_reinject", "true: they are given later; false: they are lost" },
	{ "1", "__u8[31]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f546_see[] = { "KVM_REINJECT_CONTROL", };

static const struct fact_pair f547_pairs[] = {
	{ "Size", "2352 bytes" },
};
static const struct fact_field f547_fields[] = {
	{ "0", "__u8", "request_interrupt_window", "[in] Not zero: KVM_RUN is to return when it becomes possible to inject an interrupt from outside into the guest (KVM_INTERRUPT). Not looked at when the interrupt controller is in the kernel" },
	{ "1", "__u8", "immediate_exit", "[in] Not zero: KVM_RUN fails with EINTR instead of running the guest, once it has finished what is open. A signal's handler can set it, which closes the gap between looking for signals and calling KVM_RUN. Needs KVM_CAP_IMMEDIATE_EXIT; since Linux 4.11; was a part of padding1" },
	{ "2", "__u8[6]", "padding1", "padding, ignored by the kernel; what immediate_exit left of it" },
	{ "8", "__u32", "exit_reason", "[out] Why KVM_RUN returned; to be looked at when it returned zero. A kernel may know more reasons than its caller: one that is not known is to be treated as an error; one of kvm_exit" },
	{ "12", "__u8", "ready_for_interrupt_injection", "[out] Not zero: KVM_INTERRUPT can inject an interrupt now. It answers request_interrupt_window" },
	{ "13", "__u8", "if_flag", "[out] Whether the guest has interrupts enabled (x86: IF). Valid only if the local APIC is not in the kernel" },
	{ "14", "__u16", "flags", "[out] what else holds for the vcpu, by architecture: kvm_run_x86_flags on x86; since Linux 4.2; was a part of padding2" },
	{ "16", "__u64", "cr8", "[in, out] The guest's CR8, its task priority. KVM_RUN takes it over when it begins, and fails with EINVAL if it cannot be one; it puts the current value there when it returns. Valid only if the local APIC is not in the kernel" },
	{ "24", "__u64", "apic_base", "[in, out] The guest's APIC base MSR. Valid only if the local APIC is not in the kernel. The API has KVM_RUN take it over as it does cr8; Linux was seen only to put the current value there, and KVM_SET_SREGS to be what changes it" },
	{ "32", "union", "", "what more there is to tell about an exit; which member counts depends on exit_reason" },
	{ "32", "struct", "hw", "for KVM_EXIT_UNKNOWN" },
	{ "32", "__u64", "hw.hardware_exit_reason", "[out] what the processor says" },
	{ "32", "struct", "fail_entry", "for KVM_EXIT_FAIL_ENTRY" },
	{ "32", "__u64", "fail_entry.hardware_entry_failure_reason", "[out] what the processor says" },
	{ "40", "__u32", "fail_entry.cpu", "[out] the host's processor on which it was tried last; since Linux 5.9" },
	{ "32", "struct", "ex", "for KVM_EXIT_EXCEPTION" },
	{ "32", "__u32", "ex.exception", "[out] the number of the exception" },
	{ "36", "__u32", "ex.error_code", "[out]" },
	{ "32", "struct", "io", "for KVM_EXIT_IO" },
	{ "32", "__u8", "io.direction", "[out] one of kvm_exit_io" },
	{ "33", "__u8", "io.size", "[out] bytes of one access" },
	{ "34", "__u16", "io.port", "[out]" },
	{ "36", "__u32", "io.count", "[out] how many accesses of the same port follow each other" },
	{ "40", "__u64", "io.data_offset", "[out] Where the data is, in bytes from the beginning of kvm_run: count elements of size bytes without gaps. For KVM_EXIT_IO_OUT they are what the guest writes; for KVM_EXIT_IO_IN the program puts there what the guest reads, before it calls KVM_RUN again" },
	{ "32", "struct", "debug", "for KVM_EXIT_DEBUG" },
	{ "32", "struct kvm_debug_exit_arch", "debug.arch", "[out] what was met, by architecture" },
	{ "32", "struct", "mmio", "for KVM_EXIT_MMIO" },
	{ "32", "__u64", "mmio.phys_addr", "[out] the guest physical address" },
	{ "40", "__u8[8]", "mmio.data", "[in, out] If is_write, what the guest writes. If not, the program puts there what the guest reads, before it calls KVM_RUN again. The bytes stand as they would in the guest's memory, the first one first" },
	{ "48", "__u32", "mmio.len", "[out] how many bytes of data count" },
	{ "52", "__u8", "mmio.is_write", "[out] not zero: the guest writes" },
	{ "32", "struct", "iocsr_io", "loongarch: as mmio; for KVM_EXIT_LOONGARCH_IOCSR; since Linux 6.7" },
	{ "32", "__u64", "iocsr_io.phys_addr", "[out] the number of the register" },
	{ "40", "__u8[8]", "iocsr_io.data", "[in, out] if is_write, what the guest writes; if not, the program puts there what the guest reads" },
	{ "48", "__u32", "iocsr_io.len", "[out] how many bytes of data count" },
	{ "52", "__u8", "iocsr_io.is_write", "[out] not zero: the guest writes" },
	{ "32", "struct", "hypercall", "on arm64 only nr and flags count, and the program takes the arguments from the registers; for KVM_EXIT_HYPERCALL" },
	{ "32", "__u64", "hypercall.nr", "[out] number of the hypercall" },
	{ "40", "__u64[6]", "hypercall.args", "[out] The arguments. Of KVM_HC_MAP_GPA_RANGE, the one that x86 can leave: the guest physical address, the number of pages, and what they are to become" },
	{ "88", "__u64", "hypercall.ret", "[in] x86 puts it into RAX when KVM_RUN is called with this exit_reason" },
	{ "96", "union", "", "since Linux 6.4" },
	{ "96", "__u32", "hypercall.longmode", "[out] the older name of the lower half of flags" },
	{ "96", "__u64", "hypercall.flags", "[out] how the guest made it, by architecture: kvm_exit_hypercall_flags on x86" },
	{ "32", "struct", "tpr_access", "for KVM_EXIT_TPR_ACCESS" },
	{ "32", "__u64", "tpr_access.rip", "[out] the address of the instruction that made the access" },
	{ "40", "__u32", "tpr_access.is_write", "[out] not zero: the guest wrote" },
	{ "44", "__u32", "tpr_access.pad", "padding, ignored by the kernel" },
	{ "32", "struct", "s390_sieic", "s390: why the processor intercepted the guest, in its own terms; for KVM_EXIT_S390_SIEIC" },
	{ "32", "__u8", "s390_sieic.icptcode", "[out] interception code" },
	{ "34", "__u16", "s390_sieic.ipa", "[out] the instruction's first half word, where there is one" },
	{ "36", "__u32", "s390_sieic.ipb", "[out] the instruction's other two" },
	{ "32", "__u64", "s390_reset_flags", "[out] s390: what the reset is made of; for KVM_EXIT_S390_RESET" },
	{ "32", "struct", "s390_ucontrol", "for KVM_EXIT_S390_UCONTROL; since Linux 3.4" },
	{ "32", "__u64", "s390_ucontrol.trans_exc_code", "[out] the address and the access that failed" },
	{ "40", "__u32", "s390_ucontrol.pgm_code", "[out] the number of the program interruption" },
	{ "32", "struct", "dcr", "powerpc: a device control register of embedded processors; for KVM_EXIT_DCR" },
	{ "32", "__u32", "dcr.dcrn", "[out] the number of the register" },
	{ "36", "__u32", "dcr.data", "[in, out] what the guest writes, or what the program has it read" },
	{ "40", "__u8", "dcr.is_write", "[out] not zero: the guest writes" },
	{ "32", "struct", "internal", "for KVM_EXIT_INTERNAL_ERROR" },
	{ "32", "__u32", "internal.suberror", "[out] one of kvm_internal_error" },
	{ "36", "__u32", "internal.ndata", "[out] how many words of data count; valid only with KVM_CAP_INTERNAL_ERROR_DATA" },
	{ "40", "__u64[16]", "internal.data", "[out] more about the error, by suberror; good for a log" },
	{ "32", "struct", "emulation_failure", "For KVM_EXIT_INTERNAL_ERROR of KVM_INTERNAL_ERROR_EMULATION: the same bytes as internal, which may have more in data, for a log. It is valid if ndata is not zero; since Linux 5.14" },
	{ "32", "__u32", "emulation_failure.suberror", "[out] one of kvm_internal_error" },
	{ "36", "__u32", "emulation_failure.ndata", "[out] how many words follow" },
	{ "40", "__u64", "emulation_failure.flags", "[out] flags of kvm_internal_error_emulation_flags" },
	{ "48", "union", "", "" },
	{ "48", "__u8", "emulation_failure.insn_size", "[out] how many bytes of the instruction were read; counts only if flags has KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES" },
	{ "49", "__u8[15]", "emulation_failure.insn_bytes", "[out] the instruction, filled up with others that do nothing; counts only if flags has KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES" },
	{ "32", "struct", "osi", "powerpc: a hypercall of the interface that Mac-on-Linux calls OSI; for KVM_EXIT_OSI" },
	{ "32", "__u64[32]", "osi.gprs", "[in, out] All general purpose registers of the guest. The program changes those that the hypercall changes; when the guest is entered again all of its registers are replaced by these" },
	{ "32", "struct", "papr_hcall", "for KVM_EXIT_PAPR_HCALL; since Linux 3.1" },
	{ "32", "__u64", "papr_hcall.nr", "[out] number of the hypercall" },
	{ "40", "__u64", "papr_hcall.ret", "[in] what the hypercall returns" },
	{ "48", "__u64[9]", "papr_hcall.args", "[in, out] the arguments, and what else the hypercall returns" },
	{ "32", "struct", "s390_tsch", "for KVM_EXIT_S390_TSCH; since Linux 3.9" },
	{ "32", "__u16", "s390_tsch.subchannel_id", "[out]" },
	{ "34", "__u16", "s390_tsch.subchannel_nr", "[out]" },
	{ "36", "__u32", "s390_tsch.io_int_parm", "[out] the interruption's parameter" },
	{ "40", "__u32", "s390_tsch.io_int_word", "[out] the interruption's identification" },
	{ "44", "__u32", "s390_tsch.ipb", "[out] where the instruction's operand is" },
	{ "48", "__u8", "s390_tsch.dequeued", "[out] not zero: an interruption was taken for it" },
	{ "32", "struct", "epr", "for KVM_EXIT_EPR; since Linux 3.9" },
	{ "32", "__u32", "epr.epr", "[in] the vector of the interrupt" },
	{ "32", "struct", "system_event", "for KVM_EXIT_SYSTEM_EVENT; since Linux 3.16" },
	{ "32", "__u32", "system_event.type", "[out] one of kvm_system_event" },
	{ "36", "__u32", "system_event.ndata", "[out] how many words of data count; valid only with KVM_CAP_SYSTEM_EVENT_DATA; since Linux 5.18" },
	{ "40", "union", "", "since Linux 5.18" },
	{ "40", "__u64", "system_event.flags", "[out] the older name of the first word of data" },
	{ "40", "__u64[16]", "system_event.data", "[out] more about it, by type and architecture" },
	{ "32", "struct", "s390_stsi", "s390: an instruction that asks about the machine; for KVM_EXIT_S390_STSI; since Linux 4.1" },
	{ "32", "__u64", "s390_stsi.addr", "[out] where in the guest the answer is" },
	{ "40", "__u8", "s390_stsi.ar", "[out] the access register by which the guest reaches it" },
	{ "41", "__u8", "s390_stsi.reserved", "padding, ignored by the kernel" },
	{ "42", "__u8", "s390_stsi.fc", "[out] function code" },
	{ "43", "__u8", "s390_stsi.sel1", "[out] first selector" },
	{ "44", "__u16", "s390_stsi.sel2", "[out] second selector" },
	{ "32", "struct", "eoi", "for KVM_EXIT_IOAPIC_EOI; since Linux 4.4" },
	{ "32", "__u8", "eoi.vector", "[out] of the interrupt that ended" },
	{ "32", "struct kvm_hyperv_exit", "hyperv", "for KVM_EXIT_HYPERV; since Linux 4.5" },
	{ "32", "struct", "arm_nisv", "arm64: an access that the processor does not describe; for KVM_EXIT_ARM_NISV; since Linux 5.5" },
	{ "32", "__u64", "arm_nisv.esr_iss", "[out] what the processor says of it" },
	{ "40", "__u64", "arm_nisv.fault_ipa", "[out] the guest physical address" },
	{ "32", "struct", "msr", "for KVM_EXIT_X86_RDMSR or KVM_EXIT_X86_WRMSR; since Linux 5.10" },
	{ "32", "__u8", "msr.error", "[in] Not zero: the guest gets a general protection fault. The kernel puts zero there before it leaves" },
	{ "33", "__u8[7]", "msr.pad", "padding, written as zero" },
	{ "40", "__u32", "msr.reason", "[out] one of the reasons; flags of kvm_msr_exit_reason" },
	{ "44", "__u32", "msr.index", "[out] the number of the MSR" },
	{ "48", "__u64", "msr.data", "[in, out] what the guest writes, or what the program has it read" },
	{ "32", "struct kvm_xen_exit", "xen", "for KVM_EXIT_XEN; since Linux 5.12" },
	{ "32", "struct", "riscv_sbi", "riscv: a call of the firmware; for KVM_EXIT_RISCV_SBI; since Linux 5.16" },
	{ "32", "unsigned long", "riscv_sbi.extension_id", "[out] which part of it" },
	{ "40 on x86_64, 36 on i386", "unsigned long", "riscv_sbi.function_id", "[out] which function of that part" },
	{ "48 on x86_64, 40 on i386", "unsigned long[6]", "riscv_sbi.args", "[out] the arguments" },
	{ "96 on x86_64, 64 on i386", "unsigned long[2]", "riscv_sbi.ret", "[in, out] the error and the value that the guest gets; the kernel puts there that there is no such call" },
	{ "32", "struct", "riscv_csr", "riscv: a control and status register; for KVM_EXIT_RISCV_CSR; since Linux 6.0" },
	{ "32", "unsigned long", "riscv_csr.csr_num", "[out] the number of the register" },
	{ "40 on x86_64, 36 on i386", "unsigned long", "riscv_csr.new_value", "[out] what the guest writes" },
	{ "48 on x86_64, 40 on i386", "unsigned long", "riscv_csr.write_mask", "[out] the bits that it writes" },
	{ "56 on x86_64, 44 on i386", "unsigned long", "riscv_csr.ret_value", "[in] what the guest reads" },
	{ "32", "struct", "notify", "for KVM_EXIT_NOTIFY; since Linux 6.0" },
	{ "32", "__u32", "notify.flags", "[out] flags of kvm_notify_flags" },
	{ "32", "struct", "memory_fault", "since Linux 6.8" },
	{ "32", "__u64", "memory_fault.flags", "[out] flags of kvm_memory_exit_flags" },
	{ "40", "__u64", "memory_fault.gpa", "[out] where the memory begins" },
	{ "48", "__u64", "memory_fault.size", "[out] its length in bytes" },
	{ "32", "char[256]", "padding", "keeps the union at its size when it gets more members; padding, ignored by the kernel" },
	{ "288", "__u64", "kvm_valid_regs", "[in, out] Which parts of s.regs KVM_RUN fills in when it returns: on s390 the kernel says so here, on x86 the program asks for them, with flags that KVM_CAP_SYNC_REGS answers. KVM_RUN fails with EINVAL for others; since Linux 3.4" },
	{ "296", "__u64", "kvm_dirty_regs", "[in, out] Which parts of s.regs the program has changed and KVM_RUN has to take over, by architecture. The kernel clears them; on x86 KVM_RUN fails with EINVAL for others than KVM_CAP_SYNC_REGS answers; since Linux 3.4" },
	{ "304", "union", "s", "registers that can be read and written without a call; needs KVM_CAP_SYNC_REGS; since Linux 3.4" },
	{ "304", "struct kvm_sync_regs", "s.regs", "[in, out]" },
	{ "304", "char[2048]", "s.padding", "the room that is kept for registers" },
};
static const struct fact_erratum f547_errata[] = {
	{ "A2", "s390_sieic", "five members: icptcode, mask, addr, ipa, ipb", "three: icptcode, ipa, ipb. mask and addr moved out of the union as psw_mask and psw_addr, which stand between apic_base and the union, and only on s390. So the union begins at byte 48 on s390 and at 32 elsewhere, and kvm_run has 304 bytes and 288.", "header 2.6.39" },
	{ "B35", "debug", "not used", "KVM_EXIT_DEBUG fills it in, for a guest that KVM_SET_GUEST_DEBUG debugs", "handler 2.6.39" },
	{ "B36", "hypercall", "not used", "on x86 KVM_RUN still copies ret into RAX when it finds KVM_EXIT_HYPERCALL in exit_reason", "handler 2.6.39" },
};

static const struct fact_value f548_values[] = {
	{ "HINT_UNSAFE_IN_KVM(_symbol)", "_symbol", "for a program it is the name that it is given" },
};

static const struct fact_value f549_values[] = {
	{ "KVM_RUN_X86_SMM", "1 << 0 = 0x1", "the vcpu is in system management mode" },
	{ "KVM_RUN_X86_BUS_LOCK", "1 << 1 = 0x2", "the guest locked the bus before this exit, whatever exit_reason says; see KVM_EXIT_X86_BUS_LOCK; since Linux 5.12" },
	{ "KVM_RUN_X86_GUEST_MODE", "1 << 2 = 0x4", "the vcpu runs a guest's guest; a clear bit says that it does not only with KVM_CAP_X86_GUEST_MODE; since Linux 6.11" },
};

static const struct fact_value f550_values[] = {
	{ "KVM_S390_SIE_PAGE_OFFSET", "1", "" },
};

static const struct fact_value f551_values[] = {
	{ "KVM_S390_GET_SKEYS_NONE", "1", "" },
	{ "KVM_S390_SKEYS_MAX", "1048576", "" },
};

static const struct fact_value f552_values[] = {
	{ "KVM_S390_STORE_STATUS_NOADDR", "0xffffffffffffffff (x86_64), 0xffffffff (i386)", "at the absolute address that the architecture names" },
	{ "KVM_S390_STORE_STATUS_PREFIXED", "0xfffffffffffffffe (x86_64), 0xfffffffe (i386)", "at that address within the vcpu's prefix area" },
};

static const struct fact_pair f553_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f553_fields[] = {
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

static const struct fact_pair f554_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f554_fields[] = {
	{ "0", "__u8[16]", "mnonce", "a number that the report will repeat" },
	{ "16", "__u64", "uaddr", "where the kernel writes the report" },
	{ "24", "__u32", "len", "in: the room there is, or zero to ask for the length; out: the length" },
	{ "28", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f555_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f555_fields[] = {
	{ "0", "__u32", "id", "one of kvm_sev_commands" },
	{ "4", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "8", "__u64", "data", "the address of the struct that the command takes; not looked at if it takes none" },
	{ "16", "__u32", "error", "out: what the firmware answered, zero if all went well; its codes are in <linux/psp-sev.h>" },
	{ "20", "__u32", "sev_fd", "a file descriptor of /dev/sev, by which the caller shows that it may use the firmware; the command that makes the guest's key needs it and so do all of SEV-SNP, the others use the one that was given there" },
};
static const char *const f555_see[] = { "KVM_MEMORY_ENCRYPT_OP", };

static const struct fact_value f556_values[] = {
	{ "KVM_SEV_INIT", "0", "makes the VM, which has no vcpu yet, an SEV guest; no data. KVM_SEV_INIT2 takes its place" },
	{ "KVM_SEV_ES_INIT", "1", "the same for SEV-ES, where the vcpus' registers are encrypted too; no data" },
	{ "KVM_SEV_LAUNCH_START", "2", "kvm_sev_launch_start, in and out: makes the guest's key; needs sev_fd" },
	{ "KVM_SEV_LAUNCH_UPDATE_DATA", "3", "kvm_sev_launch_update_data: encrypts memory where it is, measures it" },
	{ "KVM_SEV_LAUNCH_UPDATE_VMSA", "4", "SEV-ES, no data: encrypts and measures the registers of all vcpus, which user space cannot reach from then on" },
	{ "KVM_SEV_LAUNCH_SECRET", "5", "kvm_sev_launch_secret: puts a secret of the guest's owner into its memory" },
	{ "KVM_SEV_LAUNCH_MEASURE", "6", "kvm_sev_launch_measure, in and out: what was measured, for the owner" },
	{ "KVM_SEV_LAUNCH_FINISH", "7", "no data: ends the launch; the guest can run" },
	{ "KVM_SEV_SEND_START", "8", "kvm_sev_send_start, in and out: begins to send the guest elsewhere; implemented, as what follows, from Linux 5.13 on" },
	{ "KVM_SEV_SEND_UPDATE_DATA", "9", "kvm_sev_send_update_data, in and out: encrypts some memory for the way" },
	{ "KVM_SEV_SEND_UPDATE_VMSA", "10", "not implemented" },
	{ "KVM_SEV_SEND_FINISH", "11", "no data: ends the sending" },
	{ "KVM_SEV_RECEIVE_START", "12", "kvm_sev_receive_start, in and out: begins to receive one; needs sev_fd" },
	{ "KVM_SEV_RECEIVE_UPDATE_DATA", "13", "kvm_sev_receive_update_data: takes what the sender encrypted" },
	{ "KVM_SEV_RECEIVE_UPDATE_VMSA", "14", "not implemented" },
	{ "KVM_SEV_RECEIVE_FINISH", "15", "no data: ends the receiving; the guest can run" },
	{ "KVM_SEV_GUEST_STATUS", "16", "kvm_sev_guest_status, out" },
	{ "KVM_SEV_DBG_DECRYPT", "17", "kvm_sev_dbg: reads memory of a guest whose policy allows it" },
	{ "KVM_SEV_DBG_ENCRYPT", "18", "kvm_sev_dbg: writes memory of a guest whose policy allows it" },
	{ "KVM_SEV_CERT_EXPORT", "19", "not implemented" },
	{ "KVM_SEV_GET_ATTESTATION_REPORT", "20", "kvm_sev_attestation_report, in and out: a signed report of what was measured; since Linux 5.13" },
	{ "KVM_SEV_SEND_CANCEL", "21", "no data: gives the sending up, so that it can begin anew; since Linux 5.13" },
	{ "KVM_SEV_INIT2", "22", "kvm_sev_init: makes the VM, which KVM_CREATE_VM has given one of the types of KVM_X86_SEV_VM, KVM_X86_SEV_ES_VM and KVM_X86_SNP_VM and which has no vcpu yet, such a guest; since Linux 6.10" },
	{ "KVM_SEV_SNP_LAUNCH_START", "100", "kvm_sev_snp_launch_start: makes the guest's key; needs sev_fd, as the two that follow do; since Linux 6.11" },
	{ "KVM_SEV_SNP_LAUNCH_UPDATE", "101", "kvm_sev_snp_launch_update, in and out: puts pages into the guest's private memory, and measures them; since Linux 6.11" },
	{ "KVM_SEV_SNP_LAUNCH_FINISH", "102", "kvm_sev_snp_launch_finish: measures and encrypts the registers of all vcpus and ends the launch; since Linux 6.11" },
	{ "KVM_SEV_NR_MAX", "103", "one more than the last" },
};

static const struct fact_pair f557_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f557_fields[] = {
	{ "0", "__u64", "src_uaddr", "where the bytes are; for KVM_SEV_DBG_DECRYPT the guest's memory" },
	{ "8", "__u64", "dst_uaddr", "where they go; for KVM_SEV_DBG_ENCRYPT the guest's memory. Not zero" },
	{ "16", "__u32", "len", "how many; not zero" },
	{ "20", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f558_pairs[] = {
	{ "Size", "12 bytes" },
};
static const struct fact_field f558_fields[] = {
	{ "0", "__u32", "handle", "the guest's handle" },
	{ "4", "__u32", "policy", "the guest's policy" },
	{ "8", "__u32", "state", "the guest's state in the firmware's numbers: launching, running, sending and so on" },
};

static const struct fact_pair f559_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f559_fields[] = {
	{ "0", "__u64", "vmsa_features", "features of the registers' save area, of which the attribute KVM_X86_SEV_VMSA_FEATURES of the system fd tells those that are possible; none for KVM_X86_SEV_VM" },
	{ "8", "__u32", "flags", "no flag exists; must be zero" },
	{ "12", "__u16", "ghcb_version", "the latest version of the guest-hypervisor protocol that the guest may use; zero leaves the choice to the kernel, and is all that KVM_X86_SEV_VM takes" },
	{ "14", "__u16", "pad1", "padding, ignored by the kernel" },
	{ "16", "__u32[8]", "pad2", "padding, ignored by the kernel" },
};

static const struct fact_pair f560_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f560_fields[] = {
	{ "0", "__u64", "uaddr", "where the kernel writes it" },
	{ "8", "__u32", "len", "in: the room there is, or zero to ask for the length; out: the length" },
	{ "12", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f561_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f561_fields[] = {
	{ "0", "__u64", "hdr_uaddr", "the packet's header" },
	{ "8", "__u32", "hdr_len", "its length in bytes" },
	{ "12", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "16", "__u64", "guest_uaddr", "where the secret goes, in the memory behind the slots, in one run of host memory" },
	{ "24", "__u32", "guest_len", "bytes there are for it" },
	{ "28", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
	{ "32", "__u64", "trans_uaddr", "the packed secret" },
	{ "40", "__u32", "trans_len", "its length in bytes" },
	{ "44", "__u32", "pad2", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f562_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f562_fields[] = {
	{ "0", "__u32", "handle", "in: the handle of a guest whose key is to be shared, or zero; out: this guest's handle" },
	{ "4", "__u32", "policy", "what the guest's owner allows" },
	{ "8", "__u64", "dh_uaddr", "the owner's Diffie-Hellman key; zero: there is none" },
	{ "16", "__u32", "dh_len", "its length in bytes" },
	{ "20", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "24", "__u64", "session_uaddr", "the owner's session; zero: there is none" },
	{ "32", "__u32", "session_len", "its length in bytes" },
	{ "36", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f563_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f563_fields[] = {
	{ "0", "__u64", "uaddr", "where it is, in the memory behind the slots; the firmware wants it aligned to 16 bytes" },
	{ "8", "__u32", "len", "its length in bytes, a multiple of 16" },
	{ "12", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f564_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f564_fields[] = {
	{ "0", "__u32", "handle", "in: the handle of a guest whose key is to be shared, or zero; out: this guest's handle" },
	{ "4", "__u32", "policy", "the guest's policy, from KVM_SEV_SEND_START" },
	{ "8", "__u64", "pdh_uaddr", "the sending platform's Diffie-Hellman key; not zero" },
	{ "16", "__u32", "pdh_len", "its length in bytes; not zero" },
	{ "20", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "24", "__u64", "session_uaddr", "the session, from KVM_SEV_SEND_START; not zero" },
	{ "32", "__u32", "session_len", "its length in bytes; not zero" },
	{ "36", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f565_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f565_fields[] = {
	{ "0", "__u64", "hdr_uaddr", "the packet's header" },
	{ "8", "__u32", "hdr_len", "its length in bytes" },
	{ "12", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "16", "__u64", "guest_uaddr", "where the memory goes, behind the slots of the caller; all of it in one page" },
	{ "24", "__u32", "guest_len", "how many bytes" },
	{ "28", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
	{ "32", "__u64", "trans_uaddr", "the packet" },
	{ "40", "__u32", "trans_len", "its length in bytes" },
	{ "44", "__u32", "pad2", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f566_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f566_fields[] = {
	{ "0", "__u32", "policy", "out: the guest's policy" },
	{ "4", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "8", "__u64", "pdh_cert_uaddr", "the receiving platform's Diffie-Hellman certificate; not zero" },
	{ "16", "__u32", "pdh_cert_len", "its length in bytes" },
	{ "20", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
	{ "24", "__u64", "plat_certs_uaddr", "the receiving platform's chain of certificates" },
	{ "32", "__u32", "plat_certs_len", "its length in bytes" },
	{ "36", "__u32", "pad2", "padding, ignored by the kernel; since Linux 6.9" },
	{ "40", "__u64", "amd_certs_uaddr", "AMD's chain of certificates" },
	{ "48", "__u32", "amd_certs_len", "its length in bytes" },
	{ "52", "__u32", "pad3", "padding, ignored by the kernel; since Linux 6.9" },
	{ "56", "__u64", "session_uaddr", "where the kernel writes the session" },
	{ "64", "__u32", "session_len", "in: the room there is, or zero to ask for the length alone; out: the length" },
	{ "68", "__u32", "pad4", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f567_pairs[] = {
	{ "Size", "48 bytes" },
};
static const struct fact_field f567_fields[] = {
	{ "0", "__u64", "hdr_uaddr", "where the kernel writes the packet's header" },
	{ "8", "__u32", "hdr_len", "in: the room there is, or zero to ask for both lengths alone; out, if asked: the length" },
	{ "12", "__u32", "pad0", "padding, ignored by the kernel; since Linux 6.9" },
	{ "16", "__u64", "guest_uaddr", "where the memory is, behind the slots of the caller; all of it in one page" },
	{ "24", "__u32", "guest_len", "how many bytes" },
	{ "28", "__u32", "pad1", "padding, ignored by the kernel; since Linux 6.9" },
	{ "32", "__u64", "trans_uaddr", "where the kernel writes the packet" },
	{ "40", "__u32", "trans_len", "as hdr_len, for the packet" },
	{ "44", "__u32", "pad2", "padding, ignored by the kernel; since Linux 6.9" },
};

static const struct fact_pair f568_pairs[] = {
	{ "Size", "88 bytes" },
};
static const struct fact_field f568_fields[] = {
	{ "0", "__u64", "id_block_uaddr", "with id_block_en: the owner's ID block, KVM_SEV_SNP_ID_BLOCK_SIZE bytes" },
	{ "8", "__u64", "id_auth_uaddr", "with id_block_en: who signed it, KVM_SEV_SNP_ID_AUTH_SIZE bytes" },
	{ "16", "__u8", "id_block_en", "true: there is an ID block" },
	{ "17", "__u8", "auth_key_en", "true: it has an author key" },
	{ "18", "__u8", "vcek_disabled", "true: no report may be signed with the processor's own key" },
	{ "19", "__u8[KVM_SEV_SNP_FINISH_DATA_SIZE]", "host_data", "what the guest's reports will repeat" },
	{ "51", "__u8[3]", "pad0", "padding, ignored by the kernel" },
	{ "54", "__u16", "flags", "no flag exists; must be zero" },
	{ "56", "__u64[4]", "pad1", "padding, ignored by the kernel" },
};

static const struct fact_value f569_values[] = {
	{ "KVM_SEV_SNP_ID_BLOCK_SIZE", "96", "at id_block_uaddr" },
	{ "KVM_SEV_SNP_ID_AUTH_SIZE", "4096", "at id_auth_uaddr" },
	{ "KVM_SEV_SNP_FINISH_DATA_SIZE", "32", "in host_data" },
};

static const struct fact_pair f570_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f570_fields[] = {
	{ "0", "__u64", "policy", "what the guest's owner allows; KVM wants some of its bits set and some clear" },
	{ "8", "__u8[16]", "gosvw", "which of the processor's errata the guest is told of" },
	{ "24", "__u16", "flags", "no flag exists; must be zero" },
	{ "26", "__u8[6]", "pad0", "padding, ignored by the kernel" },
	{ "32", "__u64[4]", "pad1", "padding, ignored by the kernel" },
};

static const struct fact_pair f571_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f571_fields[] = {
	{ "0", "__u64", "gfn_start", "the number of the first page in guest physical memory; out: of the first that is left" },
	{ "8", "__u64", "uaddr", "where its contents are in the caller's memory; they are copied" },
	{ "16", "__u64", "len", "bytes, in whole pages; out: those that are left" },
	{ "24", "__u8", "type", "one of kvm_sev_snp_page_types" },
	{ "25", "__u8", "pad0", "padding, ignored by the kernel" },
	{ "26", "__u16", "flags", "no flag exists; must be zero" },
	{ "28", "__u32", "pad1", "padding, ignored by the kernel" },
	{ "32", "__u64[4]", "pad2", "padding, ignored by the kernel" },
};

static const struct fact_value f572_values[] = {
	{ "KVM_SEV_SNP_PAGE_TYPE_NORMAL", "0x1", "measured with their contents" },
	{ "KVM_SEV_SNP_PAGE_TYPE_ZERO", "0x3", "measured, and all zero; uaddr is not used" },
	{ "KVM_SEV_SNP_PAGE_TYPE_UNMEASURED", "0x4", "only that they are there is measured" },
	{ "KVM_SEV_SNP_PAGE_TYPE_SECRETS", "0x5", "the firmware puts secrets for the guest there" },
	{ "KVM_SEV_SNP_PAGE_TYPE_CPUID", "0x6", "CPUID entries, which the firmware checks; if it refuses them, the page at uaddr has those that it would take" },
};

static const struct fact_pair f573_pairs[] = {
	{ "Size", "4 bytes" },
};
static const struct fact_field f573_fields[] = {
	{ "0", "__u32", "len", "bytes of sigset; the kernel's own set of signals is smaller than the C library's type" },
	{ "4", "__u8[]", "sigset", "the signals that are blocked while the guest runs; len of them" },
};
static const char *const f573_see[] = { "KVM_SET_SIGNAL_MASK", };

static const struct fact_pair f574_pairs[] = {
	{ "Size", "312 bytes" },
};
static const struct fact_field f574_fields[] = {
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
static const char *const f574_see[] = { "KVM_GET_SREGS", "KVM_SET_SREGS", };

static const struct fact_pair f575_pairs[] = {
	{ "Size", "320 bytes" },
};
static const struct fact_field f575_fields[] = {
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
	{ "280", "__u64", "flags", "flags of kvm_sregs2_flags" },
	{ "288", "__u64[4]", "pdptrs", "the page directory pointers that the processor uses; counts only if flags has KVM_SREGS2_FLAGS_PDPTRS_VALID" },
};
static const char *const f575_see[] = { "KVM_GET_SREGS2", "KVM_SET_SREGS2", };

static const struct fact_value f576_values[] = {
	{ "KVM_SREGS2_FLAGS_PDPTRS_VALID", "1", "pdptrs holds; only for a vcpu that uses PAE but not in long mode" },
};

static const struct fact_value f577_values[] = {
	{ "KVM_STATS_BASE_SHIFT", "8", "where in flags this begins" },
	{ "KVM_STATS_BASE_MASK", "0xF << KVM_STATS_BASE_SHIFT = 0xf00", "the bits of flags that this takes" },
	{ "KVM_STATS_BASE_POW10", "0x0 << KVM_STATS_BASE_SHIFT = 0x0", "of ten" },
	{ "KVM_STATS_BASE_POW2", "0x1 << KVM_STATS_BASE_SHIFT = 0x100", "of two" },
	{ "KVM_STATS_BASE_MAX", "KVM_STATS_BASE_POW2 = 0x100", "the last base" },
};

static const struct fact_pair f578_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f578_fields[] = {
	{ "0", "__u32", "flags", "KVM_STATS_TYPE_*, KVM_STATS_UNIT_* and KVM_STATS_BASE_*, one of each" },
	{ "4", "__s16", "exponent", "the power of the base; less than zero for parts of the unit, as in nanoseconds" },
	{ "6", "__u16", "size", "how many values there are: one, or for a histogram its buckets" },
	{ "8", "__u32", "offset", "where the values begin, counted from data_offset of kvm_stats_header" },
	{ "12", "__u32", "bucket_size", "of a linear histogram: how wide each bucket but the last is; Linux 5.14 has none" },
	{ "16", "char[]", "name", "the statistic's name, unique among those of the fd, with a zero at its end" },
};

static const struct fact_pair f579_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f579_fields[] = {
	{ "0", "__u32", "flags", "no flag is defined; zero" },
	{ "4", "__u32", "name_size", "how many bytes the id string takes, and each name, with the zero at its end" },
	{ "8", "__u32", "num_desc", "how many descriptors there are" },
	{ "12", "__u32", "id_offset", "where the id string begins; all offsets here count from the file's beginning" },
	{ "16", "__u32", "desc_offset", "where the descriptors begin: num_desc times a kvm_stats_desc and its name" },
	{ "20", "__u32", "data_offset", "where the data begin" },
};

static const struct fact_value f580_values[] = {
	{ "KVM_STATS_TYPE_SHIFT", "0", "where in flags this begins" },
	{ "KVM_STATS_TYPE_MASK", "0xF << KVM_STATS_TYPE_SHIFT = 0xf", "the bits of flags that this takes" },
	{ "KVM_STATS_TYPE_CUMULATIVE", "0x0 << KVM_STATS_TYPE_SHIFT = 0x0", "a count or a sum, which never falls" },
	{ "KVM_STATS_TYPE_INSTANT", "0x1 << KVM_STATS_TYPE_SHIFT = 0x1", "how it is now, which rises and falls" },
	{ "KVM_STATS_TYPE_PEAK", "0x2 << KVM_STATS_TYPE_SHIFT = 0x2", "the highest that was ever seen" },
	{ "KVM_STATS_TYPE_LINEAR_HIST", "0x3 << KVM_STATS_TYPE_SHIFT = 0x3", "how many fell into each bucket; buckets are bucket_size wide, and the last one has no end; since Linux 5.15" },
	{ "KVM_STATS_TYPE_LOG_HIST", "0x4 << KVM_STATS_TYPE_SHIFT = 0x4", "how many fell into each bucket; the first is for zero alone, each next one ends below the next power of two, and the last one has no end; since Linux 5.15" },
	{ "KVM_STATS_TYPE_MAX", "4", "the last type" },
};

static const struct fact_value f581_values[] = {
	{ "KVM_STATS_UNIT_SHIFT", "4", "where in flags this begins" },
	{ "KVM_STATS_UNIT_MASK", "0xF << KVM_STATS_UNIT_SHIFT = 0xf0", "the bits of flags that this takes" },
	{ "KVM_STATS_UNIT_NONE", "0x0 << KVM_STATS_UNIT_SHIFT = 0x0", "a number of something" },
	{ "KVM_STATS_UNIT_BYTES", "0x1 << KVM_STATS_UNIT_SHIFT = 0x10", "bytes" },
	{ "KVM_STATS_UNIT_SECONDS", "0x2 << KVM_STATS_UNIT_SHIFT = 0x20", "seconds" },
	{ "KVM_STATS_UNIT_CYCLES", "0x3 << KVM_STATS_UNIT_SHIFT = 0x30", "the processor's clock cycles" },
	{ "KVM_STATS_UNIT_BOOLEAN", "0x4 << KVM_STATS_UNIT_SHIFT = 0x40", "zero: no; one: yes; since Linux 5.19" },
	{ "KVM_STATS_UNIT_MAX", "64", "the last unit" },
};

static const struct fact_pair f582_pairs[] = {
	{ "Size", "4096 bytes" },
};
static const struct fact_field f582_fields[] = {
	{ "0", "__u8[KVM_STATE_NESTED_SVM_VMCB_SIZE]", "vmcb12", "A VMCB: the control area is L2's, as it was at the last VMRUN; the save area is L1's own state, which #VMEXIT brings back" },
};

static const struct fact_pair f583_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f583_fields[] = {
	{ "0", "__u64", "vmcb_pa", "the guest physical address of the VMCB that L2 was entered with" },
};

static const struct fact_pair f584_pairs[] = {
	{ "Size", "520 bytes" },
};
static const struct fact_field f584_fields[] = {
	{ "0", "struct kvm_regs", "regs", "since Linux 4.17" },
	{ "144", "struct kvm_sregs", "sregs", "since Linux 4.17" },
	{ "456", "struct kvm_vcpu_events", "events", "since Linux 4.17" },
};

static const struct fact_value f585_values[] = {
	{ "SYNC_REGS_SIZE_BYTES", "2048", "in bytes" },
};

static const struct fact_value f586_values[] = {
	{ "KVM_SYNC_X86_REGS", "1UL << 0 = 0x1", "regs" },
	{ "KVM_SYNC_X86_SREGS", "1UL << 1 = 0x2", "sregs" },
	{ "KVM_SYNC_X86_EVENTS", "1UL << 2 = 0x4", "events" },
};

static const struct fact_value f587_values[] = {
	{ "KVM_SYNC_X86_VALID_FIELDS", "KVM_SYNC_X86_REGS | KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS = 0x7", "" },
};

static const struct fact_value f588_values[] = {
	{ "KVM_SYSTEM_EVENT_SHUTDOWN", "1", "the guest wants the machine to be turned off" },
	{ "KVM_SYSTEM_EVENT_RESET", "2", "the guest wants the machine to be reset" },
	{ "KVM_SYSTEM_EVENT_CRASH", "3", "the guest has crashed, and may want to be dumped; since Linux 4.3" },
	{ "KVM_SYSTEM_EVENT_WAKEUP", "4", "arm64: the vcpu, which KVM_SET_MP_STATE suspended, has a reason to wake up; the program decides; since Linux 5.19" },
	{ "KVM_SYSTEM_EVENT_SUSPEND", "5", "the guest wants the machine to be suspended; the program sets where it goes on, and what the call returned; since Linux 5.19" },
	{ "KVM_SYSTEM_EVENT_SEV_TERM", "6", "x86: an encrypted guest ends itself, for a reason that is the first word of data; since Linux 5.18" },
};

static const struct fact_pair f589_pairs[] = {
	{ "Size", "40 bytes" },
};
static const struct fact_field f589_fields[] = {
	{ "0", "__u32", "enabled", "true: they give KVM_EXIT_TPR_ACCESS" },
	{ "4", "__u32", "flags", "no flag is defined" },
	{ "8", "__u32[8]", "reserved", "padding, ignored by the kernel" },
};
static const char *const f589_see[] = { "KVM_TPR_ACCESS_REPORTING", };

static const struct fact_pair f590_pairs[] = {
	{ "Size", "24 bytes" },
};
static const struct fact_field f590_fields[] = {
	{ "0", "__u64", "linear_address", "in: the virtual address" },
	{ "8", "__u64", "physical_address", "out: the guest physical address" },
	{ "16", "__u8", "valid", "out: true if the address is mapped" },
	{ "17", "__u8", "writeable", "out: true if it may be written" },
	{ "18", "__u8", "usermode", "out: true if the guest's user mode may use it" },
	{ "19", "__u8[5]", "pad", "padding, ignored by the kernel" },
};
static const char *const f590_see[] = { "KVM_TRANSLATE", };

static const struct fact_pair f591_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f591_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; later kernels: address space in the upper half" },
	{ "4", "__u32", "flags", "flags of kvm_mem_flags" },
	{ "8", "__u64", "guest_phys_addr", "where the guest sees the memory" },
	{ "16", "__u64", "memory_size", "its length in bytes; zero deletes the slot" },
	{ "24", "__u64", "userspace_addr", "where the memory begins in the address space of the caller" },
};
static const char *const f591_see[] = { "KVM_SET_USER_MEMORY_REGION", };

static const struct fact_pair f592_pairs[] = {
	{ "Size", "160 bytes" },
};
static const struct fact_field f592_fields[] = {
	{ "0", "__u32", "slot", "number of the slot; its address space in the upper half" },
	{ "4", "__u32", "flags", "flags of kvm_mem_flags" },
	{ "8", "__u64", "guest_phys_addr", "where the guest sees the memory" },
	{ "16", "__u64", "memory_size", "its length in bytes; zero deletes the slot" },
	{ "24", "__u64", "userspace_addr", "where the shared memory begins in the address space of the caller" },
	{ "32", "__u64", "guest_memfd_offset", "where in the file this begins; counts only if flags has KVM_MEM_GUEST_MEMFD" },
	{ "40", "__u32", "guest_memfd", "the file of the private memory; counts only if flags has KVM_MEM_GUEST_MEMFD" },
	{ "44", "__u32", "pad1", "padding, ignored by the kernel" },
	{ "48", "__u64[14]", "pad2", "padding, ignored by the kernel" },
};
static const char *const f592_see[] = { "KVM_SET_USER_MEMORY_REGION2", };

static const struct fact_pair f593_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f593_fields[] = {
	{ "0", "__u64", "vapic_addr", "the guest physical address; zero: nowhere" },
};
static const char *const f593_see[] = { "KVM_SET_VAPIC_ADDR", };

static const struct fact_pair f594_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f594_fields[] = {
	{ "0", "struct", "exception", "" },
	{ "0", "__u8", "exception.injected", "the exception is on its way into the guest" },
	{ "1", "__u8", "exception.nr", "its vector" },
	{ "2", "__u8", "exception.has_error_code", "" },
	{ "3", "__u8", "exception.pending", "the exception is due and its side effects on registers have not happened; counts only if flags has KVM_VCPUEVENT_VALID_PAYLOAD; since Linux 4.20; was a part of pad" },
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
	{ "24", "struct", "smi", "counts only if flags has KVM_VCPUEVENT_VALID_SMM; since Linux 4.2; was a part of reserved" },
	{ "24", "__u8", "smi.smm", "the vcpu is in system management mode" },
	{ "25", "__u8", "smi.pending", "an SMI waits" },
	{ "26", "__u8", "smi.smm_inside_nmi", "system management mode was entered while NMIs were masked" },
	{ "27", "__u8", "smi.latched_init", "an INIT waits for the end of system management mode" },
	{ "28", "struct", "triple_fault", "counts only if flags has KVM_VCPUEVENT_VALID_TRIPLE_FAULT; since Linux 6.0; was a part of reserved" },
	{ "28", "__u8", "triple_fault.pending", "a triple fault is due" },
	{ "29", "__u8[26]", "reserved", "padding, written as zero in KVM_GET_VCPU_EVENTS and ignored by the kernel in KVM_SET_VCPU_EVENTS; what smi, triple_fault, exception_has_payload and exception_payload left of it" },
	{ "55", "__u8", "exception_has_payload", "exception_payload holds; counts only if flags has KVM_VCPUEVENT_VALID_PAYLOAD; since Linux 4.20; was a part of reserved" },
	{ "56", "__u64", "exception_payload", "what the exception will leave in a register: the faulting address, or the causes of a debug exception; counts only if flags has KVM_VCPUEVENT_VALID_PAYLOAD; since Linux 4.20; was a part of reserved" },
};
static const struct fact_erratum f594_errata[] = {
	{ "A1", "reserved", "the struct ends with flags", "ten more words stand behind flags, and both ioctl numbers encode the whole; a kernel answers EINVAL to the numbers of the shorter struct, and would write beyond a shorter buffer", "header 2.6.39, computed, live 6.18" },
};
static const char *const f594_see[] = { "KVM_GET_VCPU_EVENTS", "KVM_SET_VCPU_EVENTS", };

static const struct fact_value f595_values[] = {
	{ "KVM_VCPUEVENT_VALID_NMI_PENDING", "0x00000001", "KVM_SET_VCPU_EVENTS transfers nmi.pending" },
	{ "KVM_VCPUEVENT_VALID_SIPI_VECTOR", "0x00000002", "KVM_SET_VCPU_EVENTS transfers sipi_vector" },
	{ "KVM_VCPUEVENT_VALID_SHADOW", "0x00000004", "interrupt.shadow holds" },
	{ "KVM_VCPUEVENT_VALID_SMM", "0x00000008", "smi holds; since Linux 4.2" },
	{ "KVM_VCPUEVENT_VALID_PAYLOAD", "0x00000010", "exception.pending, exception_has_payload and exception_payload hold; only when the capability for exception payloads was enabled; since Linux 4.20" },
	{ "KVM_VCPUEVENT_VALID_TRIPLE_FAULT", "0x00000020", "triple_fault holds; only when the capability for triple fault events was enabled; since Linux 6.0" },
};

static const struct fact_pair f596_pairs[] = {
	{ "Size", "8 bytes" },
};
static const struct fact_field f596_fields[] = {
	{ "0", "__s32", "groupfd", "fd of the group" },
	{ "4", "__s32", "tablefd", "fd that KVM_CREATE_SPAPR_TCE or KVM_CREATE_SPAPR_TCE_64 gave" },
};

static const struct fact_value f597_values[] = {
	{ "KVM_VM_S390_UCONTROL", "1", "s390: user space handles all of the guest's memory faults" },
	{ "KVM_VM_PPC_HV", "1", "powerpc: the guest runs in the processor's own mode for guests; since Linux 3.13" },
	{ "KVM_VM_PPC_PR", "2", "powerpc: the guest's privileged instructions are emulated; since Linux 3.13" },
	{ "KVM_VM_MIPS_AUTO", "0", "mips: whichever the host can do; since Linux 5.10" },
	{ "KVM_VM_MIPS_VZ", "1", "mips: the guest runs in the processor's own mode for guests; since Linux 4.12" },
	{ "KVM_VM_MIPS_TE", "2", "mips: the guest's privileged instructions are emulated; since Linux 4.12" },
	{ "KVM_VM_TYPE_ARM_IPA_SIZE_MASK", "0xffULL", "arm64: how many bits a guest physical address has; zero stands for 40; since Linux 4.20" },
	{ "KVM_VM_TYPE_ARM_IPA_SIZE(x)", "x & KVM_VM_TYPE_ARM_IPA_SIZE_MASK", "arm64: that number of bits as a machine type; since Linux 4.20" },
};

static const struct fact_value f598_values[] = {
	{ "KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE", "0x00000001", "preemption_timer_deadline holds" },
};

static const struct fact_pair f599_pairs[] = {
	{ "Size", "8192 bytes" },
};
static const struct fact_field f599_fields[] = {
	{ "0", "__u8[KVM_STATE_NESTED_VMX_VMCS_SIZE]", "vmcs12", "the VMCS that L1 has made for L2" },
	{ "4096", "__u8[KVM_STATE_NESTED_VMX_VMCS_SIZE]", "shadow_vmcs12", "the VMCS that L2 reads and writes by itself, where L1 lets it; the whole's size says if it is there" },
};

static const struct fact_pair f600_pairs[] = {
	{ "Size", "32 bytes" },
};
static const struct fact_field f600_fields[] = {
	{ "0", "__u64", "vmxon_pa", "the guest physical address of the VMXON region; all ones: VMX operation is off" },
	{ "8", "__u64", "vmcs12_pa", "that of L1's current VMCS; all ones: there is none, or it is an enlightened one" },
	{ "16", "struct", "smm", "" },
	{ "16", "__u16", "smm.flags", "flags of kvm_nested_smm_flags" },
	{ "18", "__u16", "pad", "padding, ignored by the kernel; since Linux 5.8" },
	{ "20", "__u32", "flags", "flags of kvm_vmx_nested_hdr_flags; since Linux 5.8" },
	{ "24", "__u64", "preemption_timer_deadline", "when L1's preemption timer takes L2 back to L1, by L1's time stamp counter in units of that timer; counts only if flags has KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE; since Linux 5.8" },
};

static const struct fact_value f601_values[] = {
	{ "KVM_X2APIC_API_USE_32BIT_IDS", "1ULL << 0 = 0x1", "kvm_lapic_state has the whole id of an x2APIC, and the upper half of a message's address the rest of its destination" },
	{ "KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK", "1ULL << 1 = 0x2", "a message to the id that is all ones in 8 bits is for that x2APIC, and not for all" },
};

static const struct fact_value f602_values[] = {
	{ "KVM_X86_GRP_SYSTEM", "0", "what every host has; the only group before Linux 6.10" },
	{ "KVM_X86_GRP_SEV", "1", "what hosts with SEV have" },
};

static const struct fact_value f603_values[] = {
	{ "KVM_X86_DISABLE_EXITS_MWAIT", "1 << 0 = 0x1", "MONITOR and MWAIT" },
	{ "KVM_X86_DISABLE_EXITS_HLT", "1 << 1 = 0x2", "HLT" },
	{ "KVM_X86_DISABLE_EXITS_PAUSE", "1 << 2 = 0x4", "PAUSE" },
	{ "KVM_X86_DISABLE_EXITS_CSTATE", "1 << 3 = 0x8", "reads of the MSRs that count the time in power states; since Linux 5.3" },
};

static const struct fact_value f604_values[] = {
	{ "KVM_X86_DISABLE_VALID_EXITS", "15", "" },
};

static const struct fact_pair f605_pairs[] = {
	{ "Size", "64 bytes" },
};
static const struct fact_field f605_fields[] = {
	{ "0", "__u64", "status", "for the bank's MCi_STATUS register; its bits tell what kind of error it is" },
	{ "8", "__u64", "addr", "for the bank's MCi_ADDR register" },
	{ "16", "__u64", "misc", "for the bank's MCi_MISC register" },
	{ "24", "__u64", "mcg_status", "for the register MCG_STATUS" },
	{ "32", "__u8", "bank", "which bank of machine check registers" },
	{ "33", "__u8[7]", "pad1", "padding, ignored by the kernel" },
	{ "40", "__u64[3]", "pad2", "padding, ignored by the kernel" },
};
static const char *const f605_see[] = { "KVM_X86_SET_MCE", };

static const struct fact_value f606_values[] = {
	{ "KVM_PIO_PAGE_OFFSET", "1", "the data of KVM_EXIT_IO" },
	{ "KVM_COALESCED_MMIO_PAGE_OFFSET", "2", "the ring of coalesced MMIO, as KVM_CAP_COALESCED_MMIO answers" },
	{ "KVM_DIRTY_LOG_PAGE_OFFSET", "64", "the first page of the vcpu's dirty ring; since Linux 5.11" },
};

static const struct fact_value f607_values[] = {
	{ "KVM_X86_NOTIFY_VMEXIT_ENABLED", "1ULL << 0 = 0x1", "the guest is left after a while; never without this" },
	{ "KVM_X86_NOTIFY_VMEXIT_USER", "1ULL << 1 = 0x2", "KVM_RUN returns then with KVM_EXIT_NOTIFY" },
};

static const struct fact_value f608_values[] = {
	{ "KVM_X86_QUIRK_LINT0_REENABLED", "1 << 0 = 0x1", "a local APIC starts with LINT0 delivering the PIC's interrupts; without the quirk it starts masked" },
	{ "KVM_X86_QUIRK_CD_NW_CLEARED", "1 << 1 = 0x2", "on AMD's processors a guest's CD and NW of CR0 have no effect, as if it had cleared them" },
	{ "KVM_X86_QUIRK_LAPIC_MMIO_HOLE", "1 << 2 = 0x4", "the local APIC's registers stay in memory when x2APIC mode is on; since Linux 4.19" },
	{ "KVM_X86_QUIRK_OUT_7E_INC_RIP", "1 << 3 = 0x8", "when an OUT to the port that the constant is named after ends KVM_RUN, RIP is behind the instruction already; since Linux 5.1" },
	{ "KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT", "1 << 4 = 0x10", "the MWAIT bit of IA32_MISC_ENABLE leaves CPUID's alone; without the quirk CPUID's follows it; since Linux 5.3" },
	{ "KVM_X86_QUIRK_FIX_HYPERCALL_INSN", "1 << 5 = 0x20", "a hypercall instruction of the other vendor's is patched in the guest; without the quirk it raises #UD; since Linux 5.19" },
	{ "KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS", "1 << 6 = 0x40", "MONITOR and MWAIT do nothing, even if CPUID lacks them; without the quirk they raise #UD then; since Linux 6.0" },
	{ "KVM_X86_QUIRK_SLOT_ZAP_ALL", "1 << 7 = 0x80", "when a memory slot goes or moves, all page tables of a KVM_X86_DEFAULT_VM are built anew; without the quirk, as for the other types, only those of the slot need be; since Linux 6.12" },
	{ "KVM_X86_QUIRK_STUFF_FEATURE_MSRS", "1 << 8 = 0x100", "a vcpu starts with all that KVM supports in the MSRs that tell of features; without the quirk they start zero, and user space sets them as it sets CPUID. Later releases brought it, and 6.12 got it by an update; since Linux 6.12" },
	{ "KVM_X86_QUIRK_IGNORE_GUEST_PAT", "1 << 9 = 0x200", "on Intel's processors the guest's memory types have no effect unless a device of the host needs them; without the quirk they have. 6.12 got it by an update; hosts that cannot do without it do not report it; since Linux 6.12" },
	{ "KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM", "1 << 10 = 0x400", "a guest hypervisor may enter its guest with the bit of DEBUGCTL that freezes counters in system management mode, which has no effect; without the quirk the entry fails. 6.12 got it by an update; since Linux 6.12" },
};

static const struct fact_value f609_values[] = {
	{ "KVM_X86_SEV_VMSA_FEATURES", "0", "read only, a u64: what kvm_sev_init's vmsa_features can have; where it does not exist, KVM_SEV_INIT2 does not either" },
};

static const struct fact_value f610_values[] = {
	{ "KVM_X86_SHADOW_INT_MOV_SS", "0x01", "a load of SS, by MOV or POP" },
	{ "KVM_X86_SHADOW_INT_STI", "0x02", "an STI that switched interrupts on" },
};

static const struct fact_value f611_values[] = {
	{ "KVM_X86_XCOMP_GUEST_SUPP", "0", "read only, a u64: the components of extended state that KVM supports, as XCR0 has them; for some a process has to ask arch_prctl() first, before it makes a vcpu" },
};

static const struct fact_value f612_values[] = {
	{ "KVM_VCPU_TSC_OFFSET", "0", "read and written, a u64: what is added to the host's time stamp counter, scaled if that is needed, to give the vcpu's. With KVM_GET_CLOCK's host_tsc it lets a guest's counter go on where it should after a migration" },
};

static const struct fact_value f613_values[] = {
	{ "KVM_VCPU_TSC_CTRL", "0", "the time stamp counter" },
};

static const struct fact_value f614_values[] = {
	{ "DE_VECTOR", "0", "#DE, divide error" },
	{ "DB_VECTOR", "1", "#DB, debug exception" },
	{ "BP_VECTOR", "3", "#BP, breakpoint instruction" },
	{ "OF_VECTOR", "4", "#OF, overflow" },
	{ "BR_VECTOR", "5", "#BR, bounds exceeded" },
	{ "UD_VECTOR", "6", "#UD, invalid opcode" },
	{ "NM_VECTOR", "7", "#NM, device not available" },
	{ "DF_VECTOR", "8", "#DF, double fault" },
	{ "TS_VECTOR", "10", "#TS, invalid task state segment" },
	{ "NP_VECTOR", "11", "#NP, segment not present" },
	{ "SS_VECTOR", "12", "#SS, stack fault" },
	{ "GP_VECTOR", "13", "#GP, general protection" },
	{ "PF_VECTOR", "14", "#PF, page fault" },
	{ "MF_VECTOR", "16", "#MF, x87 floating point error" },
	{ "AC_VECTOR", "17", "#AC, alignment check" },
	{ "MC_VECTOR", "18", "#MC, machine check" },
	{ "XM_VECTOR", "19", "#XM, SIMD floating point error" },
	{ "VE_VECTOR", "20", "#VE, virtualization exception; since Linux 4.7" },
};

static const struct fact_value f615_values[] = {
	{ "KVM_X86_DEFAULT_VM", "0", "the plain one" },
	{ "KVM_X86_SW_PROTECTED_VM", "1", "memory can be private to the guest, but no hardware protects it; to develop and test with" },
	{ "KVM_X86_SEV_VM", "2", "AMD's SEV: the guest's memory is encrypted; since Linux 6.10" },
	{ "KVM_X86_SEV_ES_VM", "3", "SEV-ES: the registers are encrypted too; since Linux 6.10" },
	{ "KVM_X86_SNP_VM", "4", "SEV-SNP: the host cannot tamper with the memory either; since Linux 6.11" },
};

static const struct fact_pair f616_pairs[] = {
	{ "Size", "16 bytes" },
};
static const struct fact_field f616_fields[] = {
	{ "0", "__u32", "xcr", "which register" },
	{ "4", "__u32", "reserved", "padding, written as zero in KVM_GET_XCRS and ignored by the kernel in KVM_SET_XCRS" },
	{ "8", "__u64", "value", "" },
};

static const struct fact_pair f617_pairs[] = {
	{ "Size", "392 bytes" },
};
static const struct fact_field f617_fields[] = {
	{ "0", "__u32", "nr_xcrs", "how many of xcrs count" },
	{ "4", "__u32", "flags", "no flag exists; read as zero, and must be zero when written" },
	{ "8", "[struct kvm_xcr[KVM_MAX_XCRS]](#struct-kvm_xcr)", "xcrs", "" },
	{ "264", "__u64[16]", "padding", "padding, written as zero in KVM_GET_XCRS and ignored by the kernel in KVM_SET_XCRS" },
};
static const char *const f617_see[] = { "KVM_GET_XCRS", "KVM_SET_XCRS", };

static const struct fact_value f618_values[] = {
	{ "KVM_XEN_EVTCHN_DEASSIGN", "1 << 0 = 0x1", "end what an earlier call with the same send_port began" },
	{ "KVM_XEN_EVTCHN_UPDATE", "1 << 1 = 0x2", "change vcpu and priority of what an earlier call with the same send_port began" },
	{ "KVM_XEN_EVTCHN_RESET", "1 << 2 = 0x4", "end what earlier calls began for any port" },
};

static const struct fact_pair f619_pairs[] = {
	{ "Size", "80 bytes (76 on i386)" },
};
static const struct fact_field f619_fields[] = {
	{ "0", "__u32", "type", "[out] one of kvm_exit_xen" },
	{ "8 on x86_64, 4 on i386", "union", "u", "which member counts depends on type" },
	{ "8 on x86_64, 4 on i386", "struct", "u.hcall", "for KVM_EXIT_XEN_HCALL" },
	{ "8 on x86_64, 4 on i386", "__u32", "u.hcall.longmode", "[out] not zero: the guest was in 64-bit mode" },
	{ "12 on x86_64, 8 on i386", "__u32", "u.hcall.cpl", "[out] the guest's privilege level" },
	{ "16 on x86_64, 12 on i386", "__u64", "u.hcall.input", "[out] number of the hypercall" },
	{ "24 on x86_64, 20 on i386", "__u64", "u.hcall.result", "[in] What the guest gets in RAX when KVM_RUN is called again; nothing, if the vcpu was set to another instruction meanwhile" },
	{ "32 on x86_64, 28 on i386", "__u64[6]", "u.hcall.params", "[out] the arguments" },
};

static const struct fact_pair f620_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f620_fields[] = {
	{ "0", "__u16", "type", "one of kvm_xen_hvm_attr_types" },
	{ "2", "__u16[3]", "pad", "padding, ignored by the kernel" },
	{ "8", "union", "u", "which member counts depends on type" },
	{ "8", "__u8", "u.long_mode", "true: 64 bits; false: 32; for KVM_XEN_ATTR_TYPE_LONG_MODE" },
	{ "8", "__u8", "u.vector", "zero, or one that is no exception's; for KVM_XEN_ATTR_TYPE_UPCALL_VECTOR" },
	{ "8", "__u8", "u.runstate_update_flag", "true: yes; for KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG; since Linux 6.2" },
	{ "8", "union", "u.shared_info", "for KVM_XEN_ATTR_TYPE_SHARED_INFO or KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA" },
	{ "8", "__u64", "u.shared_info.gfn", "the page's number in guest physical memory; KVM_XEN_INVALID_GFN: none; for KVM_XEN_ATTR_TYPE_SHARED_INFO" },
	{ "8", "__u64", "u.shared_info.hva", "the page's address in the caller's memory; zero: none; for KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA; since Linux 6.9" },
	{ "8", "struct", "u.evtchn", "for KVM_XEN_ATTR_TYPE_EVTCHN; since Linux 5.19" },
	{ "8", "__u32", "u.evtchn.send_port", "the port that the guest sends through" },
	{ "12", "__u32", "u.evtchn.type", "its kind, in Xen's numbers: EVTCHNSTAT_ipi or EVTCHNSTAT_interdomain" },
	{ "16", "__u32", "u.evtchn.flags", "flags of kvm_xen_evtchn_flags" },
	{ "20", "union", "u.evtchn.deliver", "" },
	{ "20", "struct", "u.evtchn.deliver.port", "a port of the guest itself" },
	{ "20", "__u32", "u.evtchn.deliver.port.port", "the port; for EVTCHNSTAT_ipi the same as send_port" },
	{ "24", "__u32", "u.evtchn.deliver.port.vcpu", "the id of the vcpu that gets the event" },
	{ "28", "__u32", "u.evtchn.deliver.port.priority", "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL" },
	{ "20", "struct", "u.evtchn.deliver.eventfd", "an eventfd; only for EVTCHNSTAT_interdomain" },
	{ "20", "__u32", "u.evtchn.deliver.eventfd.port", "zero" },
	{ "24", "__s32", "u.evtchn.deliver.eventfd.fd", "the eventfd" },
	{ "20", "__u32[4]", "u.evtchn.deliver.padding", "padding, ignored by the kernel" },
	{ "8", "__u32", "u.xen_version", "the major number in the upper half, the minor one in the lower; for KVM_XEN_ATTR_TYPE_XEN_VERSION; since Linux 5.19" },
	{ "8", "__u64[8]", "u.pad", "padding, ignored by the kernel" },
};
static const char *const f620_see[] = { "KVM_XEN_HVM_SET_ATTR", "KVM_XEN_HVM_GET_ATTR", };

static const struct fact_value f621_values[] = {
	{ "KVM_XEN_ATTR_TYPE_LONG_MODE", "0x0", "whether structs that guest and Xen share are laid out for 64 bits" },
	{ "KVM_XEN_ATTR_TYPE_SHARED_INFO", "0x1", "the page of guest physical memory that is Xen's shared_info. The kernel writes to it without noting that in a dirty log: take it for dirty always. It does not use what the page has for vcpus: each needs KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO" },
	{ "KVM_XEN_ATTR_TYPE_UPCALL_VECTOR", "0x2", "the vector that tells any vcpu of events; zero: none" },
	{ "KVM_XEN_ATTR_TYPE_EVTCHN", "0x3", "where an event goes that the guest sends through a port: to a port of its own or to an eventfd, without leaving the kernel. It cannot be read; since Linux 5.19" },
	{ "KVM_XEN_ATTR_TYPE_XEN_VERSION", "0x4", "the version of Xen that the guest is told; since Linux 5.19" },
	{ "KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG", "0x5", "whether updates of a runstate are marked, so that other vcpus can read it; since Linux 6.2" },
	{ "KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA", "0x6", "the same page as for KVM_XEN_ATTR_TYPE_SHARED_INFO, by where it is in the caller's memory; to be preferred, as it holds wherever the guest moves the page to; since Linux 6.9" },
};

static const struct fact_pair f622_pairs[] = {
	{ "Size", "56 bytes" },
};
static const struct fact_field f622_fields[] = {
	{ "0", "__u32", "flags", "must be zero before Linux 5.12; flags of kvm_xen_hvm_config_flags" },
	{ "4", "__u32", "msr", "the MSR that the guest writes to get a hypercall page" },
	{ "8", "__u64", "blob_addr_32", "where the blob for 32-bit guests begins in the address space of the caller" },
	{ "16", "__u64", "blob_addr_64", "where the blob for 64-bit guests begins" },
	{ "24", "__u8", "blob_size_32", "how many pages the blob for 32-bit guests has" },
	{ "25", "__u8", "blob_size_64", "how many pages the blob for 64-bit guests has" },
	{ "26", "__u8[30]", "pad2", "padding, ignored by the kernel" },
};
static const char *const f622_see[] = { "KVM_XEN_HVM_CONFIG", };

static const struct fact_value f623_values[] = {
	{ "KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL", "1 << 1 = 0x2", "the kernel makes the hypercall page, so that no blob may be given, and hypercalls that it does not serve end KVM_RUN with KVM_EXIT_XEN" },
	{ "KVM_XEN_HVM_CONFIG_EVTCHN_SEND", "1 << 5 = 0x20", "the kernel serves hypercalls about event channels, timers and the version; and KVM_XEN_HVM_EVTCHN_SEND is there; since Linux 5.19" },
	{ "KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE", "1 << 7 = 0x80", "Xen's copies of the guest's clock never say that it is the same on all vcpus; since Linux 6.8" },
};

static const struct fact_value f624_values[] = {
	{ "KVM_XEN_HVM_CONFIG_HYPERCALL_MSR", "1 << 0 = 0x1", "KVM_XEN_HVM_CONFIG" },
	{ "KVM_XEN_HVM_CONFIG_SHARED_INFO", "1 << 2 = 0x4", "the calls for attributes, KVM_XEN_HVM_SET_ATTR and its like, and upcalls for event channels that are pending" },
	{ "KVM_XEN_HVM_CONFIG_RUNSTATE", "1 << 3 = 0x8", "the attributes about a vcpu's runstate" },
	{ "KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL", "1 << 4 = 0x10", "routes of the type KVM_IRQ_ROUTING_XEN_EVTCHN; since Linux 5.17" },
	{ "KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG", "1 << 6 = 0x40", "KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG; without it the kernel marks each update of a runstate in the guest's memory as Xen does only for guests that ask for it; since Linux 6.2" },
	{ "KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA", "1 << 8 = 0x100", "KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA and KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA; since Linux 6.9" },
};

static const struct fact_value f625_values[] = {
	{ "KVM_XEN_INVALID_GFN", "-1ULL = 0xffffffffffffffff", "" },
};

static const struct fact_value f626_values[] = {
	{ "KVM_XEN_INVALID_GPA", "-1ULL = 0xffffffffffffffff", "" },
};

static const struct fact_pair f627_pairs[] = {
	{ "Size", "72 bytes" },
};
static const struct fact_field f627_fields[] = {
	{ "0", "__u16", "type", "one of kvm_xen_vcpu_attr_types" },
	{ "2", "__u16[3]", "pad", "padding, ignored by the kernel" },
	{ "8", "union", "u", "which member counts depends on type" },
	{ "8", "__u64", "u.gpa", "the guest physical address; KVM_XEN_INVALID_GPA: none; for KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO or KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR" },
	{ "8", "__u64", "u.hva", "the address in the caller's memory; zero: none; for KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA; since Linux 6.9" },
	{ "8", "__u64[8]", "u.pad", "padding, ignored by the kernel" },
	{ "8", "struct", "u.runstate", "times are in nanoseconds; KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT uses state alone; for KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA or KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST" },
	{ "8", "__u64", "u.runstate.state", "in Xen's numbers: RUNSTATE_running, RUNSTATE_runnable, RUNSTATE_blocked or RUNSTATE_offline" },
	{ "16", "__u64", "u.runstate.state_entry_time", "when the vcpu came into this state, by the guest's clock; it must be the sum of the four times" },
	{ "24", "__u64", "u.runstate.time_running", "" },
	{ "32", "__u64", "u.runstate.time_runnable", "" },
	{ "40", "__u64", "u.runstate.time_blocked", "" },
	{ "48", "__u64", "u.runstate.time_offline", "" },
	{ "8", "__u32", "u.vcpu_id", "for KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID; since Linux 5.19" },
	{ "8", "struct", "u.timer", "for KVM_XEN_VCPU_ATTR_TYPE_TIMER; since Linux 5.19" },
	{ "8", "__u32", "u.timer.port", "the port that the timer sends through" },
	{ "12", "__u32", "u.timer.priority", "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, if there is a port" },
	{ "16", "__u64", "u.timer.expires_ns", "when it is due, by the guest's clock in nanoseconds; zero: it is not set" },
	{ "8", "__u8", "u.vector", "zero, or one that is no exception's; for KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR; since Linux 5.19" },
};
static const char *const f627_see[] = { "KVM_XEN_VCPU_SET_ATTR", "KVM_XEN_VCPU_GET_ATTR", };

static const struct fact_value f628_values[] = {
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO", "0x0", "where the vcpu's vcpu_info is, of which no dirty log tells that it was written" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO", "0x1", "where a second copy of the vcpu's clock is" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR", "0x2", "where the guest sees the vcpu's runstate" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT", "0x3", "the runstate that the vcpu is in from now on" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA", "0x4", "the runstate, and the times spent in each" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST", "0x5", "times to be added to those of the runstate, and the runstate, or all ones to leave it; it cannot be read" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID", "0x6", "the number that the guest's hypercalls use for it; since Linux 5.19" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_TIMER", "0x7", "the vcpu's timer: the port that it sends through, and when; port zero leaves it to user space; since Linux 5.19" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR", "0x8", "the vector by which the local APIC tells this vcpu of events; zero: KVM_XEN_ATTR_TYPE_UPCALL_VECTOR's; since Linux 5.19" },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA", "0x9", "the same as KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, by where it is in the caller's memory; for a vcpu_info within the page of shared_info, which keeps its place there; since Linux 6.9" },
};

static const struct fact_pair f629_pairs[] = {
	{ "Size", "4096 bytes" },
};
static const struct fact_field f629_fields[] = {
	{ "0", "__u32[1024]", "region", "The area that the XSAVE instruction writes, with its header; where each component stands is what CPUID says on the host. Bytes that it does not use read as zero" },
	{ "4096", "__u32[]", "extra", "components that do not fit into region, as many as the host has; since Linux 5.17" },
};
static const char *const f629_see[] = { "KVM_GET_XSAVE2", "KVM_GET_XSAVE", "KVM_SET_XSAVE", };

static const struct fact_value f630_values[] = {
	{ "KVM_API_VERSION", "12", "" },
	{ "KVMIO", "0xAE", "" },
};

static const struct fact facts[] = {
	{
		.kind = FACT_IOCTL, .name = "KVM_ALLOCATE_RMA", .title = "ioctl of a VM fd",
		.section = "4.63", .life = "since 3.1",
		.summary = "Take an area of memory for a guest that has address translation off, on old POWER processors.",
		.doc = "The number is still defined, and no kernel of today serves it.",
		.pairs = f1_pairs, .pairs_count = 9,
		.see = f1_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_GET_REG_WRITABLE_MASKS", .title = "ioctl of a VM fd",
		.section = "4.139", .life = "since 6.7",
		.summary = "Read which bits of a range of registers user space may change.",
		.doc = "What comes out goes where addr says.",
		.pairs = f2_pairs, .pairs_count = 10,
		.see = f2_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_MTE_COPY_TAGS", .title = "ioctl of a VM fd",
		.section = "4.130", .life = "since 5.14",
		.summary = "Read or write the tags of the guest's memory.",
		.doc = "",
		.pairs = f3_pairs, .pairs_count = 10,
		.see = f3_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_PREFERRED_TARGET", .title = "ioctl of a VM fd",
		.section = "4.83", .life = "since 3.13",
		.summary = "Read what processor a vcpu had best be on this host.",
		.doc = "",
		.pairs = f4_pairs, .pairs_count = 8,
		.errors = f4_errors, .errors_count = 1,
		.see = f4_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_SET_COUNTER_OFFSET", .title = "ioctl of a VM fd",
		.section = "4.138", .life = "since 6.4",
		.summary = "Set how far the counters of all vcpus are behind the host's.",
		.doc = "",
		.pairs = f5_pairs, .pairs_count = 9,
		.errors = f5_errors, .errors_count = 2,
		.see = f5_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_SET_DEVICE_ADDR", .title = "ioctl of a VM fd",
		.section = "4.85", .life = "since 3.9",
		.summary = "Say where the guest sees a device in the kernel.",
		.doc = "KVM_SET_DEVICE_ATTR has taken its place.",
		.pairs = f6_pairs, .pairs_count = 9,
		.numbers = f6_numbers, .numbers_count = 1,
		.see = f6_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_VCPU_FINALIZE", .title = "ioctl of a vcpu fd",
		.section = "4.119", .life = "since 5.2",
		.summary = "End the configuration of a feature of the vcpu.",
		.doc = "Features that need it keep the vcpu from running until then.",
		.pairs = f7_pairs, .pairs_count = 8,
		.numbers = f7_numbers, .numbers_count = 1,
		.errors = f7_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ARM_VCPU_INIT", .title = "ioctl of a vcpu fd",
		.section = "4.82", .life = "since 3.9",
		.summary = "Say what processor the vcpu is, and reset it.",
		.doc = "It has to be called before the vcpu runs, and may be called again to reset it.",
		.pairs = f8_pairs, .pairs_count = 9,
		.errors = f8_errors, .errors_count = 2,
		.see = f8_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ADJUST_CLOCK", .title = "capability",
		.section = "4.29", .life = "",
		.summary = "the guest's paravirtual clock can be read and set",
		.doc = "",
		.pairs = f9_pairs, .pairs_count = 3,
		.see = f9_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE", .title = "capability",
		.section = "8.40", .life = "since 6.5",
		.summary = "how much memory is split into small pages at once when the dirty log begins can be set",
		.doc = "Enabled on a VM fd, before there is a memory slot (EINVAL): args[0] is the number of bytes, one of those that KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES tells, or zero for none.",
		.pairs = f10_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_EL1_32BIT", .title = "capability",
		.section = "4.82", .life = "since 3.11",
		.summary = "a vcpu can run 32-bit code at EL1, with KVM_ARM_VCPU_EL1_32BIT",
		.doc = "",
		.pairs = f11_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_INJECT_EXT_DABT", .title = "capability",
		.section = "4.32", .life = "since 5.5",
		.summary = "a vcpu's events can inject an external data abort",
		.doc = "",
		.pairs = f12_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_INJECT_SERROR_ESR", .title = "capability",
		.section = "8.19", .life = "since 4.19",
		.summary = "a system error that is injected can carry a syndrome",
		.doc = "",
		.pairs = f13_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2", .title = "capability",
		.section = "4.25", .life = "since 5.4",
		.summary = "KVM_IRQ_LINE can name vcpus whose number takes more than a byte",
		.doc = "",
		.pairs = f14_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_MTE", .title = "capability",
		.section = "7.28", .life = "since 5.14",
		.summary = "guests can be given tags of memory",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EINVAL). All memory then has to be able to hold tags.",
		.pairs = f15_pairs, .pairs_count = 3,
		.see = f15_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_NISV_TO_USER", .title = "capability",
		.section = "", .life = "since 5.5",
		.summary = "an access to devices that the kernel cannot decode is left to the program",
		.doc = "Enabled on a VM fd, without arguments. Such an access then leaves the kernel with KVM_EXIT_ARM_NISV.",
		.pairs = f16_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_PMU_V3", .title = "capability",
		.section = "4.82", .life = "since 4.6",
		.summary = "a vcpu can be given a performance monitoring unit, with KVM_ARM_VCPU_PMU_V3",
		.doc = "",
		.pairs = f17_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_PSCI", .title = "capability",
		.section = "4.82", .life = "since 3.9",
		.summary = "a guest can start and stop its processors by calls of firmware that the kernel emulates",
		.doc = "",
		.pairs = f18_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_PSCI_0_2", .title = "capability",
		.section = "4.82", .life = "since 3.16",
		.summary = "the firmware calls that the kernel emulates are those of PSCI 0.2 or later",
		.doc = "Those that turn off or reset the machine leave the kernel with KVM_EXIT_SYSTEM_EVENT.",
		.pairs = f19_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_PTRAUTH_ADDRESS", .title = "capability",
		.section = "4.82", .life = "since 5.2",
		.summary = "a vcpu can be given authentication of pointers by address",
		.doc = "",
		.pairs = f20_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_PTRAUTH_GENERIC", .title = "capability",
		.section = "4.82", .life = "since 5.2",
		.summary = "a vcpu can be given authentication of pointers in general",
		.doc = "",
		.pairs = f21_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_SET_DEVICE_ADDR", .title = "capability",
		.section = "4.85", .life = "since 3.9",
		.summary = "the place of the interrupt controller in guest memory can be set",
		.doc = "",
		.pairs = f22_pairs, .pairs_count = 3,
		.see = f22_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES", .title = "capability",
		.section = "8.40", .life = "since 6.5",
		.summary = "which sizes the pages have that translate a guest's memory",
		.doc = "",
		.pairs = f23_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES", .title = "capability",
		.section = "4.139", .life = "since 6.7",
		.summary = "for which ranges of registers it can be asked what of them may be written",
		.doc = "",
		.pairs = f24_pairs, .pairs_count = 3,
		.see = f24_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_SVE", .title = "capability",
		.section = "4.82", .life = "since 5.2",
		.summary = "a vcpu can be given scalable vectors, with KVM_ARM_VCPU_SVE",
		.doc = "",
		.pairs = f25_pairs, .pairs_count = 3,
		.see = f25_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_SYSTEM_SUSPEND", .title = "capability",
		.section = "8.36", .life = "since 5.19",
		.summary = "a guest's call to suspend the machine can be left to the program",
		.doc = "Enabled on a VM fd, without arguments. The call then leaves the kernel with KVM_EXIT_SYSTEM_EVENT of KVM_SYSTEM_EVENT_SUSPEND.",
		.pairs = f26_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_USER_IRQ", .title = "capability",
		.section = "8.9", .life = "since 4.12",
		.summary = "lines of timers and of the PMU are shown in kvm_run when the interrupt controller is not in the kernel",
		.doc = "",
		.pairs = f27_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ARM_VM_IPA_SIZE", .title = "capability",
		.section = "", .life = "since 4.20",
		.summary = "how many bits a guest physical address may have",
		.doc = "KVM_CREATE_VM takes the number, with KVM_VM_TYPE_ARM_IPA_SIZE.",
		.pairs = f28_pairs, .pairs_count = 3,
		.see = f28_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ASSIGN_DEV_IRQ", .title = "capability",
		.section = "4.50", .life = "",
		.summary = "interrupts of assigned devices are assigned by calls of their own",
		.doc = "On ia64 the calls are there, too.",
		.pairs = f29_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ASYNC_PF", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be told that it waits for a page of the host, and run something else meanwhile",
		.doc = "",
		.pairs = f30_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ASYNC_PF_INT", .title = "capability",
		.section = "", .life = "since 5.8",
		.summary = "a guest can be told by an interrupt that a page it waits for is there",
		.doc = "",
		.pairs = f31_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_BINARY_STATS_FD", .title = "capability",
		.section = "4.133", .life = "since 5.14",
		.summary = "statistics of a VM or of a vcpu can be read from an fd",
		.doc = "",
		.pairs = f32_pairs, .pairs_count = 3,
		.see = f32_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_CHECK_EXTENSION_VM", .title = "capability",
		.section = "4.4", .life = "since 3.17",
		.summary = "KVM_CHECK_EXTENSION can be called on a VM fd",
		.doc = "What a VM of a kind has may be less, or more, than what KVM has as a whole, so this is the better place to ask.",
		.pairs = f33_pairs, .pairs_count = 3,
		.see = f33_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_CLOCKSOURCE", .title = "capability",
		.section = "", .life = "",
		.summary = "a paravirtual clock can be offered to the guest",
		.doc = "",
		.pairs = f34_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_COALESCED_MMIO", .title = "capability",
		.section = "", .life = "",
		.summary = "writes to devices can be collected in a ring, so that not each leaves the kernel",
		.doc = "",
		.pairs = f35_pairs, .pairs_count = 3,
		.see = f35_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_COALESCED_PIO", .title = "capability",
		.section = "4.116", .life = "since 4.20",
		.summary = "writes to ports can be collected in the ring of KVM_CAP_COALESCED_MMIO",
		.doc = "",
		.pairs = f36_pairs, .pairs_count = 3,
		.see = f36_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_COUNTER_OFFSET", .title = "capability",
		.section = "4.138", .life = "since 6.4",
		.summary = "a VM's counters of time can be given an offset to the host's",
		.doc = "",
		.pairs = f37_pairs, .pairs_count = 3,
		.see = f37_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEBUGREGS", .title = "capability",
		.section = "4.33", .life = "",
		.summary = "a vcpu's debug registers can be read and set",
		.doc = "",
		.pairs = f38_pairs, .pairs_count = 3,
		.see = f38_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DESTROY_MEMORY_REGION_WORKS", .title = "capability",
		.section = "", .life = "",
		.summary = "deleting a memory slot works, which once it did not",
		.doc = "",
		.pairs = f39_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DEVICE_CTRL", .title = "capability",
		.section = "4.79", .life = "since 3.10",
		.summary = "devices in the kernel can be made, each with an fd of its own",
		.doc = "On x86 the calls have been there since Linux 3.13, with nothing but the link to VFIO.",
		.pairs = f40_pairs, .pairs_count = 3,
		.see = f40_see, .see_count = 4,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DIRTY_LOG_RING", .title = "capability",
		.section = "8.29", .life = "since 5.11",
		.summary = "which pages were written can be told in a ring of each vcpu",
		.doc = "Enabled on a VM fd, once and before there is a vcpu: args[0] is the size of a ring in bytes, a power of two, at least a page and what the kernel keeps in reserve (EINVAL), and not above the answer (E2BIG). The rings are mapped from the vcpu fds, at KVM_DIRTY_LOG_PAGE_OFFSET, and given back with KVM_RESET_DIRTY_RINGS. KVM_GET_DIRTY_LOG then fails with ENXIO. It is for processors that keep the order of writes; KVM_CAP_DIRTY_LOG_RING_ACQ_REL is for all.",
		.pairs = f41_pairs, .pairs_count = 3,
		.see = f41_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DIRTY_LOG_RING_ACQ_REL", .title = "capability",
		.section = "8.29", .life = "since 6.1",
		.summary = "which pages were written can be told in a ring of each vcpu, with explicit order of reads and writes",
		.doc = "Enabled as KVM_CAP_DIRTY_LOG_RING, with the same argument; one of them is enough. The program reads an entry's flags with acquire order and writes them with release order.",
		.pairs = f42_pairs, .pairs_count = 3,
		.see = f42_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP", .title = "capability",
		.section = "8.29", .life = "since 6.2",
		.summary = "pages that are written outside of any vcpu are told in the bitmap of the slot, beside the rings",
		.doc = "Enabled on a VM fd, after the rings and before there is a memory slot (EINVAL), without arguments. The bitmap is read with KVM_GET_DIRTY_LOG when the vcpus stand still.",
		.pairs = f43_pairs, .pairs_count = 3,
		.see = f43_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DISABLE_QUIRKS", .title = "capability",
		.section = "", .life = "since 4.2",
		.summary = "behaviour that KVM keeps only for old programs can be switched off",
		.doc = "Enabled on a VM fd: args[0] is a set of KVM_X86_QUIRK_ flags. Unknown ones are not refused, so nothing tells which exist: KVM_CAP_DISABLE_QUIRKS2 does.",
		.pairs = f44_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_DISABLE_QUIRKS2", .title = "capability",
		.section = "7.31", .life = "since 5.18",
		.summary = "behaviour that KVM keeps only for old programs can be switched off",
		.doc = "Enabled on a VM fd; args[0] is a set of KVM_X86_QUIRK_ flags, EINVAL with others.",
		.pairs = f45_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ENABLE_CAP", .title = "capability",
		.section = "4.37", .life = "",
		.summary = "extensions can be enabled that are not to begin with",
		.doc = "This is about a vcpu fd; KVM_CAP_ENABLE_CAP_VM is about a VM fd. On x86 a vcpu fd takes the call since Linux 4.5.",
		.pairs = f46_pairs, .pairs_count = 3,
		.see = f46_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ENABLE_CAP_VM", .title = "capability",
		.section = "4.37", .life = "since 3.15",
		.summary = "extensions can be enabled for a whole VM",
		.doc = "",
		.pairs = f47_pairs, .pairs_count = 3,
		.see = f47_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ENFORCE_PV_FEATURE_CPUID", .title = "capability",
		.section = "8.28", .life = "since 5.10",
		.summary = "a guest can be kept to the paravirtual features that its CPUID offers",
		.doc = "Enabled on a vcpu fd: with args[0] not zero, hypercalls and MSRs that the CPUID does not offer fail in the guest.",
		.pairs = f48_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXCEPTION_PAYLOAD", .title = "capability",
		.section = "7.17", .life = "since 4.20",
		.summary = "the address or the debug status of a pending exception can be kept apart from the guest's registers",
		.doc = "Enabled on a VM fd: with args[0] not zero, kvm_vcpu_events has exception_has_payload and exception_payload, and an exception may be pending rather than injected.",
		.pairs = f49_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXIT_HYPERCALL", .title = "capability",
		.section = "8.34", .life = "since 5.14",
		.summary = "hypercalls can be left to the program",
		.doc = "Enabled on a VM fd: args[0] has a bit set for the number of each hypercall, EINVAL for others. These then leave the kernel with KVM_EXIT_HYPERCALL.",
		.pairs = f50_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXIT_ON_EMULATION_FAILURE", .title = "capability",
		.section = "7.27", .life = "since 5.14",
		.summary = "all instructions that KVM fails to emulate can be left to the program",
		.doc = "Enabled on a VM fd: args[0] is one, or zero to end it; EINVAL with others. A failure then leaves the kernel with KVM_EXIT_INTERNAL_ERROR, where without it the guest may get an exception.",
		.pairs = f51_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXT_CPUID", .title = "capability",
		.section = "4.46", .life = "",
		.summary = "CPUID entries have an index and flags, and those that are supported can be listed",
		.doc = "",
		.pairs = f52_pairs, .pairs_count = 3,
		.see = f52_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_EXT_EMUL_CPUID", .title = "capability",
		.section = "4.88", .life = "since 3.13",
		.summary = "the CPUID bits that KVM can only emulate can be listed",
		.doc = "",
		.pairs = f53_pairs, .pairs_count = 3,
		.see = f53_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_GET_MSR_FEATURES", .title = "capability",
		.section = "4.3", .life = "since 4.16",
		.summary = "MSRs that tell of features can be listed and read before there is a VM",
		.doc = "",
		.pairs = f54_pairs, .pairs_count = 3,
		.see = f54_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_GET_TSC_KHZ", .title = "capability",
		.section = "4.56", .life = "since 3.0",
		.summary = "the frequency of a vcpu's time stamp counter can be read",
		.doc = "",
		.pairs = f55_pairs, .pairs_count = 3,
		.see = f55_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_GUEST_DEBUG_HW_BPS", .title = "capability",
		.section = "4.87", .life = "since 4.3",
		.summary = "how many breakpoints the hardware has",
		.doc = "",
		.pairs = f56_pairs, .pairs_count = 3,
		.see = f56_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_GUEST_DEBUG_HW_WPS", .title = "capability",
		.section = "4.87", .life = "since 4.3",
		.summary = "how many watchpoints the hardware has",
		.doc = "",
		.pairs = f57_pairs, .pairs_count = 3,
		.see = f57_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_GUEST_MEMFD", .title = "capability",
		.section = "4.142", .life = "since 6.8",
		.summary = "memory can be made that only guests reach",
		.doc = "",
		.pairs = f58_pairs, .pairs_count = 3,
		.see = f58_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HALT_POLL", .title = "capability",
		.section = "7.20", .life = "since 5.8",
		.summary = "how long the kernel waits actively for a halted vcpu can be set for a VM",
		.doc = "Enabled on a VM fd, at any time: args[0] is the longest time in nanoseconds, at most 32 bits; zero stops the active waiting.",
		.pairs = f59_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HLT", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest that halts is dealt with",
		.doc = "Without it a halt instruction keeps the processor busy.",
		.pairs = f60_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be offered the basic interface of Hyper-V",
		.doc = "",
		.pairs = f61_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_CPUID", .title = "capability",
		.section = "4.118", .life = "since 5.0",
		.summary = "the CPUID leaves that make a vcpu look like one of Hyper-V can be listed",
		.doc = "The call is one of a vcpu; KVM_CAP_SYS_HYPERV_CPUID makes it one of the system fd, too.",
		.pairs = f62_pairs, .pairs_count = 3,
		.see = f62_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_DIRECT_TLBFLUSH", .title = "capability",
		.section = "8.21", .life = "since 5.4",
		.summary = "a nested guest's hypercalls to flush TLBs can be served without its hypervisor",
		.doc = "Enabled on a vcpu fd, without arguments; it fails with ENOTTY where it is not reported. For a host that runs on Hyper-V. The guest then must not see another hypervisor than Hyper-V, as its own hypercalls would be mistaken.",
		.pairs = f63_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_ENFORCE_CPUID", .title = "capability",
		.section = "8.33", .life = "since 5.14",
		.summary = "a guest can be kept to the features of Hyper-V that its CPUID offers",
		.doc = "Enabled on a vcpu fd: with args[0] not zero, hypercalls and MSRs that the CPUID does not offer fail in the guest.",
		.pairs = f64_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_ENLIGHTENED_VMCS", .title = "capability",
		.section = "", .life = "since 4.20",
		.summary = "a guest that nests can be offered Hyper-V's form of the VMCS",
		.doc = "Enabled on a vcpu fd: args[0] is the address of 16 bits, where the kernel puts the versions it knows. It fails with ENOTTY where it is not reported.",
		.pairs = f65_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_EVENTFD", .title = "capability",
		.section = "4.113", .life = "since 4.17",
		.summary = "a signal of a Hyper-V guest can be turned into an eventfd's",
		.doc = "",
		.pairs = f66_pairs, .pairs_count = 3,
		.see = f66_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_SEND_IPI", .title = "capability",
		.section = "8.20", .life = "since 4.20",
		.summary = "Hyper-V's hypercalls to send interrupts to vcpus are served",
		.doc = "",
		.pairs = f67_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_SPIN", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can tell of long waits for a spin lock as it would Hyper-V",
		.doc = "",
		.pairs = f68_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_SYNIC", .title = "capability",
		.section = "8.2", .life = "since 4.5",
		.summary = "a vcpu can be given Hyper-V's interrupt controller",
		.doc = "Enabled on a vcpu fd, without arguments; it fails with EINVAL if the local APIC is not in the kernel. What the guest writes to its registers leaves the kernel with KVM_EXIT_HYPERV, and interrupts come over routes of KVM_IRQ_ROUTING_HV_SINT. KVM_CAP_HYPERV_SYNIC2 is the better choice.",
		.pairs = f69_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_SYNIC2", .title = "capability",
		.section = "8.11", .life = "since 4.13",
		.summary = "Hyper-V's interrupt controller can be enabled without the kernel clearing its pages",
		.doc = "Enabled on a vcpu fd; args[0] has to be zero. Else it is as KVM_CAP_HYPERV_SYNIC.",
		.pairs = f70_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_TIME", .title = "capability",
		.section = "", .life = "since 3.14",
		.summary = "a guest can be offered Hyper-V's reference counter and reference page of time",
		.doc = "",
		.pairs = f71_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_TLBFLUSH", .title = "capability",
		.section = "8.18", .life = "since 4.18",
		.summary = "Hyper-V's hypercalls to flush the TLBs of vcpus are served",
		.doc = "",
		.pairs = f72_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_VAPIC", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be offered Hyper-V's registers of the local APIC",
		.doc = "",
		.pairs = f73_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_HYPERV_VP_INDEX", .title = "capability",
		.section = "8.12", .life = "since 4.13",
		.summary = "the number by which Hyper-V calls a vcpu can be set, as an MSR",
		.doc = "",
		.pairs = f74_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IMMEDIATE_EXIT", .title = "capability",
		.section = "5", .life = "since 4.11",
		.summary = "kvm_run's immediate_exit is looked at",
		.doc = "",
		.pairs = f75_pairs, .pairs_count = 3,
		.see = f75_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_INTERNAL_ERROR_DATA", .title = "capability",
		.section = "", .life = "",
		.summary = "KVM_EXIT_INTERNAL_ERROR comes with data",
		.doc = "",
		.pairs = f76_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_INTR_SHADOW", .title = "capability",
		.section = "4.31", .life = "",
		.summary = "a vcpu's events include the instruction's shadow in which interrupts wait",
		.doc = "",
		.pairs = f77_pairs, .pairs_count = 3,
		.see = f77_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOAPIC_POLARITY_IGNORED", .title = "capability",
		.section = "", .life = "since 3.15",
		.summary = "the I/O APIC takes a raised line as active, whatever polarity the guest set",
		.doc = "",
		.pairs = f78_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOEVENTFD", .title = "capability",
		.section = "", .life = "",
		.summary = "a write to a port or to a device's memory can signal an eventfd",
		.doc = "",
		.pairs = f79_pairs, .pairs_count = 3,
		.see = f79_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOEVENTFD_ANY_LENGTH", .title = "capability",
		.section = "4.59", .life = "since 4.4",
		.summary = "an ioeventfd's length may be zero, which matches writes of any length",
		.doc = "",
		.pairs = f80_pairs, .pairs_count = 3,
		.see = f80_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOEVENTFD_NO_LENGTH", .title = "capability",
		.section = "4.59", .life = "since 3.16",
		.summary = "an ioeventfd can match writes of any length to guest memory",
		.doc = "Only those without KVM_IOEVENTFD_FLAG_DATAMATCH; KVM_CAP_IOEVENTFD_ANY_LENGTH is the one for ports, too.",
		.pairs = f81_pairs, .pairs_count = 3,
		.see = f81_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IOMMU", .title = "capability",
		.section = "4.48", .life = "",
		.summary = "the host has an IOMMU to keep assigned devices within the guest's memory",
		.doc = "",
		.pairs = f82_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQCHIP", .title = "capability",
		.section = "4.24", .life = "",
		.summary = "interrupt controllers can be made in the kernel, and their lines and state be set",
		.doc = "",
		.pairs = f83_pairs, .pairs_count = 3,
		.see = f83_see, .see_count = 6,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQFD", .title = "capability",
		.section = "", .life = "",
		.summary = "an interrupt can be raised by an eventfd",
		.doc = "",
		.pairs = f84_pairs, .pairs_count = 3,
		.see = f84_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQFD_RESAMPLE", .title = "capability",
		.section = "4.75", .life = "since 3.7",
		.summary = "an eventfd's interrupt can be level-triggered, with KVM_IRQFD_FLAG_RESAMPLE",
		.doc = "",
		.pairs = f85_pairs, .pairs_count = 3,
		.see = f85_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_INJECT_STATUS", .title = "capability",
		.section = "", .life = "",
		.summary = "it can be learned whether an interrupt that was raised reached the guest",
		.doc = "",
		.pairs = f86_pairs, .pairs_count = 3,
		.see = f86_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_MPIC", .title = "capability",
		.section = "6.6", .life = "since 3.10",
		.summary = "a vcpu can be connected to an MPIC that the kernel emulates",
		.doc = "Enabled on a vcpu fd: args[0] is the fd of the device, args[1] the number of the vcpu at it.",
		.pairs = f87_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_ROUTING", .title = "capability",
		.section = "4.52", .life = "",
		.summary = "where interrupts go can be set by a table of routes",
		.doc = "",
		.pairs = f88_pairs, .pairs_count = 3,
		.see = f88_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_IRQ_XICS", .title = "capability",
		.section = "6.7", .life = "since 3.10",
		.summary = "a vcpu can be connected to a XICS that the kernel emulates",
		.doc = "Enabled on a vcpu fd: args[0] is the fd of the device, args[1] the number of the vcpu at it.",
		.pairs = f89_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS", .title = "capability",
		.section = "", .life = "",
		.summary = "making one memory slot in place of several works, which once it did not",
		.doc = "",
		.pairs = f90_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_KVMCLOCK_CTRL", .title = "capability",
		.section = "4.70", .life = "since 3.5",
		.summary = "a guest can be told that it was stopped, so that it does not take the pause for a lockup",
		.doc = "",
		.pairs = f91_pairs, .pairs_count = 3,
		.see = f91_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_LAST_CPU", .title = "capability",
		.section = "5", .life = "since 5.9",
		.summary = "the exit reason KVM_EXIT_FAIL_ENTRY, and internal errors, tell on which processor of the host it happened",
		.doc = "As cpu in fail_entry, and as the last word of data in internal, unless the error is KVM_INTERNAL_ERROR_EMULATION.",
		.pairs = f92_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT", .title = "capability",
		.section = "", .life = "since 5.0",
		.summary = "the first form of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, which is gone",
		.doc = "",
		.pairs = f93_pairs, .pairs_count = 3,
		.see = f93_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2", .title = "capability",
		.section = "7.18", .life = "since 5.2",
		.summary = "pages of the dirty log are watched again only when KVM_CLEAR_DIRTY_LOG says so",
		.doc = "Enabled on a VM fd: args[0] is a set of KVM_DIRTY_LOG_ flags, EINVAL with others; KVM_DIRTY_LOG_INITIALLY_SET only together with KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE. KVM_GET_DIRTY_LOG then reads the log without clearing it.",
		.pairs = f94_pairs, .pairs_count = 3,
		.see = f94_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MAX_VCPUS", .title = "capability",
		.section = "4.7", .life = "since 3.2",
		.summary = "how many vcpus a VM may have at most",
		.doc = "KVM_CAP_NR_VCPUS then answers how many are recommended. Where it is zero, take the number of KVM_CAP_NR_VCPUS.",
		.pairs = f95_pairs, .pairs_count = 3,
		.see = f95_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MAX_VCPU_ID", .title = "capability",
		.section = "7.32", .life = "since 4.7",
		.summary = "how large the id of a vcpu may be",
		.doc = "The id has to be below the answer. Since Linux 6.0 x86 lets a program promise less, so that the kernel needs less memory: enabled on a VM fd, args[0] is the bound. It fails with EINVAL if it is above the answer, or if another one was promised before.",
		.pairs = f96_pairs, .pairs_count = 3,
		.see = f96_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MCE", .title = "capability",
		.section = "4.3", .life = "",
		.summary = "vcpus can be given machine check banks, and machine checks",
		.doc = "",
		.pairs = f97_pairs, .pairs_count = 3,
		.see = f97_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MEMORY_ATTRIBUTES", .title = "capability",
		.section = "4.141", .life = "since 6.8",
		.summary = "ranges of guest physical memory can have attributes, such as being private",
		.doc = "",
		.pairs = f98_pairs, .pairs_count = 3,
		.see = f98_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MEMORY_FAULT_INFO", .title = "capability",
		.section = "7.34", .life = "since 6.8",
		.summary = "a KVM_RUN that fails with EFAULT or EHWPOISON may tell the guest physical address in kvm_run",
		.doc = "Then exit_reason is KVM_EXIT_MEMORY_FAULT. Nothing has to be enabled.",
		.pairs = f99_pairs, .pairs_count = 3,
		.see = f99_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MIPS_64BIT", .title = "capability",
		.section = "8.7", .life = "since 4.12",
		.summary = "how wide registers and addresses of a guest are",
		.doc = "",
		.pairs = f100_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MIPS_FPU", .title = "capability",
		.section = "6.9", .life = "since 4.1",
		.summary = "a vcpu can be given a floating point unit",
		.doc = "Enabled on a vcpu fd; args[0] has to be zero.",
		.pairs = f101_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MIPS_MSA", .title = "capability",
		.section = "6.10", .life = "since 4.1",
		.summary = "a vcpu can be given the vector unit MSA",
		.doc = "Enabled on a vcpu fd; args[0] has to be zero.",
		.pairs = f102_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MIPS_TE", .title = "capability",
		.section = "8.6", .life = "since 4.12",
		.summary = "VMs can be made that run by trap and emulate",
		.doc = "",
		.pairs = f103_pairs, .pairs_count = 3,
		.see = f103_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MIPS_VZ", .title = "capability",
		.section = "8.5", .life = "since 4.12",
		.summary = "VMs can be made that the processor virtualizes",
		.doc = "",
		.pairs = f104_pairs, .pairs_count = 3,
		.see = f104_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MMU_SHADOW_CACHE_CONTROL", .title = "capability",
		.section = "", .life = "",
		.summary = "the number of pages that shadow the guest's page tables can be read and set",
		.doc = "",
		.pairs = f105_pairs, .pairs_count = 3,
		.see = f105_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MP_STATE", .title = "capability",
		.section = "4.38", .life = "",
		.summary = "whether a vcpu runs, halts or waits can be read and set",
		.doc = "",
		.pairs = f106_pairs, .pairs_count = 3,
		.see = f106_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MSI_DEVID", .title = "capability",
		.section = "4.71", .life = "since 4.8",
		.summary = "an MSI has to tell the device that it comes from",
		.doc = "",
		.pairs = f107_pairs, .pairs_count = 3,
		.see = f107_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MSR_PLATFORM_INFO", .title = "capability",
		.section = "7.15", .life = "since 4.19",
		.summary = "whether a guest may read the MSR that tells the frequencies of the platform can be set",
		.doc = "Enabled on a VM fd: with args[0] zero a read of the MSR is a fault in the guest. It may be read to begin with.",
		.pairs = f108_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_MULTI_ADDRESS_SPACE", .title = "capability",
		.section = "4.35", .life = "since 4.2",
		.summary = "a VM has several sets of memory slots",
		.doc = "The upper half of the number of a slot says which set it belongs to.",
		.pairs = f109_pairs, .pairs_count = 3,
		.see = f109_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NESTED_STATE", .title = "capability",
		.section = "4.114", .life = "since 4.19",
		.summary = "the state of a guest's own virtualization can be read and set",
		.doc = "",
		.pairs = f110_pairs, .pairs_count = 3,
		.see = f110_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NOP_IO_DELAY", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest may leave out the delays between accesses to ports",
		.doc = "",
		.pairs = f111_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NR_MEMSLOTS", .title = "capability",
		.section = "", .life = "",
		.summary = "how many memory slots a VM may have",
		.doc = "",
		.pairs = f112_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_NR_VCPUS", .title = "capability",
		.section = "", .life = "",
		.summary = "how many vcpus a VM may have",
		.doc = "Where KVM_CAP_MAX_VCPUS is reported this is how many are recommended, and that tells how many there may be.",
		.pairs = f113_pairs, .pairs_count = 3,
		.see = f113_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_ONE_REG", .title = "capability",
		.section = "4.68", .life = "since 3.4",
		.summary = "single registers can be read and written, by number",
		.doc = "",
		.pairs = f114_pairs, .pairs_count = 3,
		.see = f114_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PCI_2_3", .title = "capability",
		.section = "", .life = "since 3.4",
		.summary = "an assigned PCI device may share its line with devices of the host",
		.doc = "",
		.pairs = f115_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PCI_SEGMENT", .title = "capability",
		.section = "", .life = "",
		.summary = "a device to assign can be in any PCI segment",
		.doc = "",
		.pairs = f116_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT", .title = "capability",
		.section = "", .life = "",
		.summary = "an interval timer can be made in the kernel",
		.doc = "",
		.pairs = f117_pairs, .pairs_count = 3,
		.see = f117_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT2", .title = "capability",
		.section = "", .life = "",
		.summary = "the interval timer can be made with flags",
		.doc = "",
		.pairs = f118_pairs, .pairs_count = 3,
		.see = f118_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PIT_STATE2", .title = "capability",
		.section = "", .life = "",
		.summary = "the interval timer's state has flags",
		.doc = "",
		.pairs = f119_pairs, .pairs_count = 3,
		.see = f119_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PMU_CAPABILITY", .title = "capability",
		.section = "8.35", .life = "since 5.18",
		.summary = "the performance monitoring of a VM can be set",
		.doc = "Enabled on a VM fd, before there is a vcpu (EINVAL): args[0] is a set of KVM_PMU_CAP_ flags, EINVAL with others. With KVM_PMU_CAP_DISABLE the guest has none, and its CPUID should not offer it.",
		.pairs = f120_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PMU_EVENT_FILTER", .title = "capability",
		.section = "4.120", .life = "since 5.3",
		.summary = "which events a guest may count can be set",
		.doc = "",
		.pairs = f121_pairs, .pairs_count = 3,
		.see = f121_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PMU_EVENT_MASKED_EVENTS", .title = "capability",
		.section = "4.120", .life = "since 6.3",
		.summary = "the filter of events that a guest may count can match by masks",
		.doc = "",
		.pairs = f122_pairs, .pairs_count = 3,
		.see = f122_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_AIL_MODE_3", .title = "capability",
		.section = "7.30", .life = "since 5.18",
		.summary = "guests can take interrupts with translation on, at another place",
		.doc = "",
		.pairs = f123_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_ALLOC_HTAB", .title = "capability",
		.section = "4.76", .life = "since 3.6",
		.summary = "the hashed page table of a guest can be allocated, in a size that the program chooses",
		.doc = "",
		.pairs = f124_pairs, .pairs_count = 3,
		.see = f124_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_BOOKE_SREGS", .title = "capability",
		.section = "", .life = "since 3.0",
		.summary = "the special registers hold those of embedded processors, too",
		.doc = "",
		.pairs = f125_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_BOOKE_WATCHDOG", .title = "capability",
		.section = "", .life = "since 3.8",
		.summary = "the watchdog timer of embedded processors is emulated",
		.doc = "Enabled on a vcpu fd, without arguments. The watchdog's last expiry then leaves the kernel with KVM_EXIT_WATCHDOG.",
		.pairs = f126_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_DAWR1", .title = "capability",
		.section = "7.23", .life = "since 5.12",
		.summary = "guests can use a second data watchpoint",
		.doc = "Enabled on a VM fd, without arguments.",
		.pairs = f127_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_ENABLE_HCALL", .title = "capability",
		.section = "7.1", .life = "since 3.17",
		.summary = "which hypercalls the kernel serves can be chosen",
		.doc = "Enabled on a VM fd: args[0] is the number of the hypercall, args[1] one to let the kernel serve it and zero to let it leave with KVM_EXIT_PAPR_HCALL.",
		.pairs = f128_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_EPR", .title = "capability",
		.section = "6.5", .life = "since 3.9",
		.summary = "interrupts can be acknowledged by a register of the processor",
		.doc = "Enabled on a vcpu fd: with args[0] not zero the program is asked for the vector of each interrupt by KVM_EXIT_EPR; with zero it no longer is.",
		.pairs = f129_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_FIXUP_HCALL", .title = "capability",
		.section = "4.47", .life = "since 3.17",
		.summary = "the instructions for hypercalls work for guests of either byte order",
		.doc = "",
		.pairs = f130_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_FWNMI", .title = "capability",
		.section = "7.12", .life = "since 4.13",
		.summary = "a machine check of the guest is left to the program",
		.doc = "Enabled on a vcpu fd, for the whole VM, without arguments. A machine check then leaves the kernel with KVM_EXIT_NMI.",
		.pairs = f131_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_GET_CPU_CHAR", .title = "capability",
		.section = "4.109", .life = "since 4.15",
		.summary = "what the processor does against speculation can be asked for",
		.doc = "",
		.pairs = f132_pairs, .pairs_count = 3,
		.see = f132_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_GET_PVINFO", .title = "capability",
		.section = "4.47", .life = "",
		.summary = "what a paravirtual guest has to be told can be asked for",
		.doc = "",
		.pairs = f133_pairs, .pairs_count = 3,
		.see = f133_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_GET_SMMU_INFO", .title = "capability",
		.section = "4.74", .life = "since 3.5",
		.summary = "the page and segment sizes that a guest may use can be asked for",
		.doc = "",
		.pairs = f134_pairs, .pairs_count = 3,
		.see = f134_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_GUEST_DEBUG_SSTEP", .title = "capability",
		.section = "", .life = "since 5.4",
		.summary = "a guest can be run in single steps",
		.doc = "",
		.pairs = f135_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_HIOR", .title = "capability",
		.section = "", .life = "since 3.4",
		.summary = "where a guest of the paravirtual machine has its exception vectors can be set as a register",
		.doc = "",
		.pairs = f136_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_HTAB_FD", .title = "capability",
		.section = "4.78", .life = "since 3.8",
		.summary = "the hashed page table of a guest can be read and written as a file",
		.doc = "",
		.pairs = f137_pairs, .pairs_count = 3,
		.see = f137_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_HTM", .title = "capability",
		.section = "", .life = "since 4.8",
		.summary = "guests can use transactional memory",
		.doc = "",
		.pairs = f138_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_HWRNG", .title = "capability",
		.section = "8.1", .life = "since 4.1",
		.summary = "the hypercall for random numbers can be served by the hardware",
		.doc = "It has to be chosen with KVM_CAP_PPC_ENABLE_HCALL.",
		.pairs = f139_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_IRQ_LEVEL", .title = "capability",
		.section = "4.16", .life = "",
		.summary = "an interrupt that stays pending can be injected with KVM_INTERRUPT_SET_LEVEL",
		.doc = "",
		.pairs = f140_pairs, .pairs_count = 3,
		.see = f140_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_IRQ_XIVE", .title = "capability",
		.section = "6.75", .life = "since 5.2",
		.summary = "a vcpu can be connected to a XIVE of the hardware",
		.doc = "Enabled on a vcpu fd: args[0] is the fd of the device, args[1] the number of the vcpu at it.",
		.pairs = f141_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_MMU_HASH_V3", .title = "capability",
		.section = "8.4", .life = "since 4.11",
		.summary = "guests can use hashed page tables as POWER9 has them",
		.doc = "",
		.pairs = f142_pairs, .pairs_count = 3,
		.see = f142_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_MMU_RADIX", .title = "capability",
		.section = "8.3", .life = "since 4.11",
		.summary = "guests can use radix page tables",
		.doc = "",
		.pairs = f143_pairs, .pairs_count = 3,
		.see = f143_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_NESTED_HV", .title = "capability",
		.section = "7.16", .life = "since 4.20",
		.summary = "a guest can run guests of its own",
		.doc = "Enabled on a VM fd, without arguments.",
		.pairs = f144_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_OSI", .title = "capability",
		.section = "", .life = "",
		.summary = "the hypercalls of Mac-on-Linux can be enabled, and leave the kernel with KVM_EXIT_OSI",
		.doc = "",
		.pairs = f145_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_PAIRED_SINGLES", .title = "capability",
		.section = "", .life = "",
		.summary = "instructions on paired singles are emulated",
		.doc = "",
		.pairs = f146_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_PAPR", .title = "capability",
		.section = "6.2", .life = "since 3.2",
		.summary = "a vcpu can be made one of a paravirtual POWER machine",
		.doc = "Enabled on a vcpu fd, without arguments. Hypercalls that the kernel does not know then leave it with KVM_EXIT_PAPR_HCALL.",
		.pairs = f147_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_RMA", .title = "capability",
		.section = "4.63", .life = "since 3.1",
		.summary = "contiguous memory can be allocated for a guest's real mode",
		.doc = "",
		.pairs = f148_pairs, .pairs_count = 3,
		.see = f148_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_RPT_INVALIDATE", .title = "capability",
		.section = "7.26", .life = "since 5.14",
		.summary = "a hypercall lets a guest with radix page tables have its translations made invalid",
		.doc = "It has to be chosen with KVM_CAP_PPC_ENABLE_HCALL.",
		.pairs = f149_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_RTAS", .title = "capability",
		.section = "4.86", .life = "since 3.10",
		.summary = "calls of the firmware can be served by the kernel, under numbers that the program chooses",
		.doc = "",
		.pairs = f150_pairs, .pairs_count = 3,
		.see = f150_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_SECURE_GUEST", .title = "capability",
		.section = "7.19", .life = "since 5.7",
		.summary = "a guest may become one that is protected from the host",
		.doc = "Enabled on a VM fd, without arguments; without it a guest that tries fails.",
		.pairs = f151_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_SEGSTATE", .title = "capability",
		.section = "", .life = "",
		.summary = "the special registers hold what addresses are translated by",
		.doc = "",
		.pairs = f152_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_SMT", .title = "capability",
		.section = "7.11", .life = "since 3.1",
		.summary = "how many vcpus make up a virtual core",
		.doc = "Since Linux 4.13 the number can be set. Enabled on a VM fd, before there is a vcpu: args[0] is the number, a power of two, args[1] has to be zero.",
		.pairs = f153_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_SMT_POSSIBLE", .title = "capability",
		.section = "8.10", .life = "since 4.13",
		.summary = "which numbers KVM_CAP_PPC_SMT can be set to",
		.doc = "",
		.pairs = f154_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PPC_UNSET_IRQ", .title = "capability",
		.section = "4.16", .life = "",
		.summary = "a pending interrupt can be taken back with KVM_INTERRUPT_UNSET",
		.doc = "",
		.pairs = f155_pairs, .pairs_count = 3,
		.see = f155_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PRE_FAULT_MEMORY", .title = "capability",
		.section = "4.143", .life = "since 6.11",
		.summary = "guest physical memory can be mapped before the guest touches it",
		.doc = "",
		.pairs = f156_pairs, .pairs_count = 3,
		.see = f156_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PTP_KVM", .title = "capability",
		.section = "8.32", .life = "since 5.13",
		.summary = "a guest can read the time of the host by a hypercall",
		.doc = "",
		.pairs = f157_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_PV_MMU", .title = "capability",
		.section = "", .life = "",
		.summary = "a paravirtual MMU, which is gone",
		.doc = "The answer is zero in every kernel that no longer has it.",
		.pairs = f158_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_READONLY_MEM", .title = "capability",
		.section = "4.35", .life = "since 3.7",
		.summary = "a memory slot can be read-only, with KVM_MEM_READONLY",
		.doc = "A write to it leaves the kernel with KVM_EXIT_MMIO.",
		.pairs = f159_pairs, .pairs_count = 3,
		.see = f159_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_REINJECT_CONTROL", .title = "capability",
		.section = "", .life = "",
		.summary = "whether the interval timer makes up for interrupts that the guest missed can be set",
		.doc = "",
		.pairs = f160_pairs, .pairs_count = 3,
		.see = f160_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_AIS", .title = "capability",
		.section = "7.10", .life = "since 4.12",
		.summary = "guests can be given the suppression of adapter interrupts",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY).",
		.pairs = f161_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_AIS_MIGRATION", .title = "capability",
		.section = "8.13", .life = "since 4.14",
		.summary = "which adapter interrupts are suppressed can be read and set",
		.doc = "",
		.pairs = f162_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_BPB", .title = "capability",
		.section = "8.17", .life = "since 4.15",
		.summary = "whether a guest has branch prediction is part of kvm_run's registers",
		.doc = "",
		.pairs = f163_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_CMMA_MIGRATION", .title = "capability",
		.section = "4.107", .life = "since 4.13",
		.summary = "what a guest said of the use of its pages can be read and set",
		.doc = "",
		.pairs = f164_pairs, .pairs_count = 3,
		.see = f164_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_COW", .title = "capability",
		.section = "8.16", .life = "since 3.5",
		.summary = "a guest's memory may be shared copy-on-write, and read-only at the host",
		.doc = "",
		.pairs = f165_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_CPU_TOPOLOGY", .title = "capability",
		.section = "8.39", .life = "since 6.0",
		.summary = "guests can be told how their processors belong together",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY).",
		.pairs = f166_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_CSS_SUPPORT", .title = "capability",
		.section = "6.4", .life = "since 3.9",
		.summary = "the program can emulate a channel subsystem",
		.doc = "Enabled on a vcpu fd, for the whole VM, without arguments. The kernel then delivers I/O interrupts, and the instructions for channels leave it with KVM_EXIT_S390_SIEIC, the one that tests a subchannel with KVM_EXIT_S390_TSCH.",
		.pairs = f167_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_DIAG318", .title = "capability",
		.section = "8.25", .life = "since 5.9",
		.summary = "what a guest tells of its control program is part of kvm_run's registers",
		.doc = "",
		.pairs = f168_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_GMAP", .title = "capability",
		.section = "8.15", .life = "since 3.2",
		.summary = "a guest's memory may be anywhere in the program's",
		.doc = "",
		.pairs = f169_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_GS", .title = "capability",
		.section = "7.9", .life = "since 4.12",
		.summary = "guests can be given guarded storage",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY).",
		.pairs = f170_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_HPAGE_1M", .title = "capability",
		.section = "7.14", .life = "since 4.19",
		.summary = "a guest's memory may come from huge pages of one megabyte",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY). It cannot go together with the collaborative memory management of guests.",
		.pairs = f171_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_INJECT_IRQ", .title = "capability",
		.section = "4.92", .life = "since 4.1",
		.summary = "an interrupt can be injected with all that belongs to it",
		.doc = "",
		.pairs = f172_pairs, .pairs_count = 3,
		.see = f172_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_IRQCHIP", .title = "capability",
		.section = "6.8", .life = "since 3.15",
		.summary = "interrupts can be routed to a guest, as by KVM_CREATE_IRQCHIP elsewhere",
		.doc = "Enabled on a VM fd, without arguments; then KVM_CREATE_IRQCHIP succeeds.",
		.pairs = f173_pairs, .pairs_count = 3,
		.see = f173_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_IRQ_STATE", .title = "capability",
		.section = "4.94", .life = "since 4.1",
		.summary = "the interrupts that are pending at a vcpu can be read and set",
		.doc = "",
		.pairs = f174_pairs, .pairs_count = 3,
		.see = f174_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_MEM_OP", .title = "capability",
		.section = "4.89", .life = "since 4.1",
		.summary = "a guest can have its logical memory read and written",
		.doc = "",
		.pairs = f175_pairs, .pairs_count = 3,
		.see = f175_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_MEM_OP_EXTENSION", .title = "capability",
		.section = "4.89", .life = "since 5.18",
		.summary = "which extensions KVM_S390_MEM_OP has",
		.doc = "",
		.pairs = f176_pairs, .pairs_count = 3,
		.see = f176_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_PROTECTED", .title = "capability",
		.section = "8.23", .life = "since 5.7",
		.summary = "a guest can be protected from the host",
		.doc = "",
		.pairs = f177_pairs, .pairs_count = 3,
		.see = f177_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE", .title = "capability",
		.section = "4.125", .life = "since 6.2",
		.summary = "the rest of a protected guest can be cleared away while the next one boots",
		.doc = "",
		.pairs = f178_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_PROTECTED_DUMP", .title = "capability",
		.section = "8.37", .life = "since 6.0",
		.summary = "the memory of a protected guest can be dumped, encrypted",
		.doc = "",
		.pairs = f179_pairs, .pairs_count = 3,
		.see = f179_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_PSW", .title = "capability",
		.section = "", .life = "",
		.summary = "the program status word is in kvm_run",
		.doc = "",
		.pairs = f180_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_RI", .title = "capability",
		.section = "7.6", .life = "since 4.6",
		.summary = "guests can be given runtime instrumentation",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY).",
		.pairs = f181_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_SKEYS", .title = "capability",
		.section = "4.90", .life = "since 4.1",
		.summary = "the keys of a guest's storage can be read and set",
		.doc = "",
		.pairs = f182_pairs, .pairs_count = 3,
		.see = f182_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_UCONTROL", .title = "capability",
		.section = "4.65", .life = "since 3.4",
		.summary = "VMs can be made whose memory the program maps itself",
		.doc = "",
		.pairs = f183_pairs, .pairs_count = 3,
		.see = f183_see, .see_count = 4,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_USER_INSTR0", .title = "capability",
		.section = "7.8", .life = "since 4.8",
		.summary = "an instruction of two zero bytes is left to the program, as its breakpoint",
		.doc = "Enabled on a VM fd, without arguments. The instruction then leaves the kernel with KVM_EXIT_S390_SIEIC.",
		.pairs = f184_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_USER_SIGP", .title = "capability",
		.section = "7.2", .life = "since 4.0",
		.summary = "most orders of one processor to another are left to the program",
		.doc = "Enabled on a VM fd, without arguments. The orders that no longer are the kernel's leave it with KVM_EXIT_S390_SIEIC.",
		.pairs = f185_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_USER_STSI", .title = "capability",
		.section = "7.4", .life = "since 4.1",
		.summary = "what a guest is told about the machine can be completed by the program",
		.doc = "Enabled on a VM fd, without arguments. The instruction then leaves the kernel with KVM_EXIT_S390_STSI.",
		.pairs = f186_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_VCPU_RESETS", .title = "capability",
		.section = "8.22", .life = "since 5.6",
		.summary = "a vcpu can be reset in two more ways, normal and clear",
		.doc = "",
		.pairs = f187_pairs, .pairs_count = 3,
		.see = f187_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_VECTOR_REGISTERS", .title = "capability",
		.section = "7.3", .life = "since 4.1",
		.summary = "guests can be given vector registers",
		.doc = "Enabled on a VM fd, without arguments, before there is a vcpu (EBUSY). The registers are in kvm_run.",
		.pairs = f188_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_S390_ZPCI_OP", .title = "capability",
		.section = "4.137", .life = "since 6.0",
		.summary = "a PCI device of a guest can be registered for interpretation by the hardware",
		.doc = "",
		.pairs = f189_pairs, .pairs_count = 3,
		.see = f189_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_BOOT_CPU_ID", .title = "capability",
		.section = "4.41", .life = "",
		.summary = "which vcpu boots can be set",
		.doc = "",
		.pairs = f190_pairs, .pairs_count = 3,
		.see = f190_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_GUEST_DEBUG", .title = "capability",
		.section = "", .life = "",
		.summary = "a guest can be debugged from outside",
		.doc = "",
		.pairs = f191_pairs, .pairs_count = 3,
		.see = f191_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_GUEST_DEBUG2", .title = "capability",
		.section = "4.87", .life = "since 5.13",
		.summary = "which flags KVM_SET_GUEST_DEBUG takes in control",
		.doc = "",
		.pairs = f192_pairs, .pairs_count = 3,
		.see = f192_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_IDENTITY_MAP_ADDR", .title = "capability",
		.section = "4.40", .life = "",
		.summary = "the place of the page table that real mode needs on Intel processors can be set",
		.doc = "",
		.pairs = f193_pairs, .pairs_count = 3,
		.see = f193_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SET_TSS_ADDR", .title = "capability",
		.section = "4.36", .life = "",
		.summary = "the place of the pages that real mode needs on Intel processors can be set",
		.doc = "",
		.pairs = f194_pairs, .pairs_count = 3,
		.see = f194_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SGX_ATTRIBUTE", .title = "capability",
		.section = "7.25", .life = "since 5.13",
		.summary = "a guest can be given privileged attributes of enclaves",
		.doc = "Enabled on a VM fd: args[0] is an fd of the file that stands for the attribute, which for the provisioning key is /dev/sgx_provision. It fails with EINVAL for another file.",
		.pairs = f195_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SIGNAL_MSI", .title = "capability",
		.section = "4.71", .life = "since 3.5",
		.summary = "an MSI can be sent to a guest without a route",
		.doc = "",
		.pairs = f196_pairs, .pairs_count = 3,
		.see = f196_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SMALLER_MAXPHYADDR", .title = "capability",
		.section = "", .life = "since 5.9",
		.summary = "a guest may be told of fewer physical address bits than the host has",
		.doc = "Without it, faults that depend on the reserved bits are then not those of a real processor.",
		.pairs = f197_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPAPR_MULTITCE", .title = "capability",
		.section = "8.31", .life = "since 3.12",
		.summary = "a hypercall may set many DMA translations at once",
		.doc = "",
		.pairs = f198_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPAPR_RESIZE_HPT", .title = "capability",
		.section = "4.102", .life = "since 4.11",
		.summary = "the hashed page table of a running guest can be given another size",
		.doc = "",
		.pairs = f199_pairs, .pairs_count = 3,
		.see = f199_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPAPR_TCE", .title = "capability",
		.section = "4.62", .life = "since 3.1",
		.summary = "tables of DMA translations for paravirtual devices can be kept by the kernel",
		.doc = "",
		.pairs = f200_pairs, .pairs_count = 3,
		.see = f200_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPAPR_TCE_64", .title = "capability",
		.section = "4.98", .life = "since 4.6",
		.summary = "tables of DMA translations can be large, and begin anywhere",
		.doc = "",
		.pairs = f201_pairs, .pairs_count = 3,
		.see = f201_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPAPR_TCE_VFIO", .title = "capability",
		.section = "4.62", .life = "since 4.12",
		.summary = "DMA translations of assigned devices can be set in the kernel, by the same hypercalls",
		.doc = "",
		.pairs = f202_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SPLIT_IRQCHIP", .title = "capability",
		.section = "7.5", .life = "since 4.4",
		.summary = "the local APICs can be in the kernel, and the I/O APIC and the PICs in the program",
		.doc = "Enabled on a VM fd, in place of KVM_CREATE_IRQCHIP: args[0] is how many routes are kept for the pins of the I/O APIC. It fails with EEXIST if there is an interrupt controller or a vcpu, and with EINVAL if args[0] is more than a table of routes holds. The end of an interrupt of the I/O APIC then leaves the kernel with KVM_EXIT_IOAPIC_EOI, and the interrupts of the PICs are injected with KVM_INTERRUPT.",
		.pairs = f203_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SREGS2", .title = "capability",
		.section = "4.131", .life = "since 5.14",
		.summary = "the special registers can be read and set together with the PDPTRs",
		.doc = "",
		.pairs = f204_pairs, .pairs_count = 3,
		.see = f204_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_STEAL_TIME", .title = "capability",
		.section = "8.24", .life = "since 5.9",
		.summary = "a guest can be told how long its vcpus wait for a processor",
		.doc = "",
		.pairs = f205_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SW_TLB", .title = "capability",
		.section = "6.3", .life = "since 3.4",
		.summary = "the guest's TLB can be shared with the program",
		.doc = "Enabled on a vcpu fd: args[0] is the address of a struct kvm_config_tlb. What the program changes in the shared array it tells with KVM_DIRTY_TLB.",
		.pairs = f206_pairs, .pairs_count = 3,
		.see = f206_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYNC_MMU", .title = "capability",
		.section = "4.35", .life = "",
		.summary = "the guest's memory follows changes of the memory behind it at once",
		.doc = "For example those that mmap() or madvise() make to it.",
		.pairs = f207_pairs, .pairs_count = 3,
		.see = f207_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYNC_REGS", .title = "capability",
		.section = "6.74", .life = "since 3.4",
		.summary = "registers can be read and written in kvm_run",
		.doc = "What it names goes into kvm_run's kvm_valid_regs and kvm_dirty_regs; nothing has to be enabled.",
		.pairs = f208_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYSTEM_EVENT_DATA", .title = "capability",
		.section = "5", .life = "since 5.18",
		.summary = "kvm_run's system_event comes with ndata and data",
		.doc = "Without it there is only flags, and only on arm64 and riscv it has a meaning.",
		.pairs = f209_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYS_ATTRIBUTES", .title = "capability",
		.section = "4.80", .life = "since 5.17",
		.summary = "the system fd takes the calls for attributes of devices",
		.doc = "",
		.pairs = f210_pairs, .pairs_count = 3,
		.see = f210_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_SYS_HYPERV_CPUID", .title = "capability",
		.section = "4.118", .life = "since 5.11",
		.summary = "the CPUID leaves of Hyper-V can be listed before there is a VM",
		.doc = "",
		.pairs = f211_pairs, .pairs_count = 3,
		.see = f211_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_TSC_CONTROL", .title = "capability",
		.section = "4.55", .life = "since 3.0",
		.summary = "a vcpu's time stamp counter can be given a frequency other than the host's",
		.doc = "",
		.pairs = f212_pairs, .pairs_count = 3,
		.see = f212_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_TSC_DEADLINE_TIMER", .title = "capability",
		.section = "", .life = "since 3.2",
		.summary = "the local APIC of the kernel has the deadline mode of the timer",
		.doc = "KVM_GET_SUPPORTED_CPUID may leave out the CPUID bit that tells the guest so. The program may set it when the local APIC is in the kernel.",
		.pairs = f213_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_USER_MEMORY", .title = "capability",
		.section = "4.35", .life = "",
		.summary = "a guest's memory can come from the program's own",
		.doc = "",
		.pairs = f214_pairs, .pairs_count = 3,
		.see = f214_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_USER_MEMORY2", .title = "capability",
		.section = "4.140", .life = "since 6.8",
		.summary = "a memory slot can have memory of a guest_memfd beside that of the program",
		.doc = "The call is there wherever it is reported; whether a slot may have such memory KVM_CAP_GUEST_MEMFD tells.",
		.pairs = f215_pairs, .pairs_count = 3,
		.see = f215_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_USER_NMI", .title = "capability",
		.section = "", .life = "",
		.summary = "an NMI can be injected from user space",
		.doc = "",
		.pairs = f216_pairs, .pairs_count = 3,
		.see = f216_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VAPIC", .title = "capability",
		.section = "", .life = "",
		.summary = "the task priority register can be kept in a page that guest and KVM share",
		.doc = "",
		.pairs = f217_pairs, .pairs_count = 3,
		.see = f217_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VCPU_ATTRIBUTES", .title = "capability",
		.section = "4.80", .life = "since 4.6",
		.summary = "a vcpu fd takes the calls for attributes of devices",
		.doc = "",
		.pairs = f218_pairs, .pairs_count = 3,
		.see = f218_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VCPU_EVENTS", .title = "capability",
		.section = "4.31", .life = "",
		.summary = "a vcpu's pending exceptions, interrupts and NMIs can be read and set",
		.doc = "",
		.pairs = f219_pairs, .pairs_count = 3,
		.see = f219_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_ATTRIBUTES", .title = "capability",
		.section = "4.80", .life = "since 3.16",
		.summary = "a VM fd takes the calls for attributes of devices",
		.doc = "",
		.pairs = f220_pairs, .pairs_count = 3,
		.see = f220_see, .see_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM", .title = "capability",
		.section = "7.24", .life = "since 5.13",
		.summary = "a VM can be made a mirror of an encrypted one, to run code beside the guest",
		.doc = "Enabled on the fd of the new VM, before it has a vcpu: args[0] is the fd of the encrypted VM, whose memory the program has to map alike. It fails with EINVAL if the one is encrypted already or the other is not, or is itself a mirror, and with EBADF if args[0] is no VM fd.",
		.pairs = f221_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES", .title = "capability",
		.section = "8.38", .life = "since 6.0",
		.summary = "a VM can do without the protection against one processor erratum with executable huge pages",
		.doc = "Enabled on a VM fd, before there is a vcpu (EINVAL), by a process that may reboot the host (else EPERM); args[0] has to be zero. The guest may then be able to stop the host's processor.",
		.pairs = f222_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_GPA_BITS", .title = "capability",
		.section = "", .life = "since 5.17",
		.summary = "how many bits a guest physical address may have",
		.doc = "",
		.pairs = f223_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM", .title = "capability",
		.section = "7.29", .life = "since 5.16",
		.summary = "a guest's encryption can be moved into another VM of the same host",
		.doc = "Enabled on the fd of the new VM: args[0] is the fd of the encrypted one, which is dead afterwards. Memory and other state are the program's to move. It fails with EINVAL if the one is encrypted already or the other is not, or if their vcpus do not match, and with EBADF if args[0] is no VM fd.",
		.pairs = f224_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_TSC_CONTROL", .title = "capability",
		.section = "4.55", .life = "since 5.18",
		.summary = "a VM fd takes the frequency of the time stamp counter for its vcpus to come",
		.doc = "",
		.pairs = f225_pairs, .pairs_count = 3,
		.see = f225_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_VM_TYPES", .title = "capability",
		.section = "8.41", .life = "since 6.8",
		.summary = "which types of VMs KVM_CREATE_VM makes",
		.doc = "",
		.pairs = f226_pairs, .pairs_count = 3,
		.see = f226_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X2APIC_API", .title = "capability",
		.section = "7.7", .life = "since 4.8",
		.summary = "APIC ids of more than a byte can be used in routes, MSIs and the state of a local APIC",
		.doc = "Enabled on a VM fd: args[0] is a set of KVM_X2APIC_API_ flags, EINVAL with others.",
		.pairs = f227_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_APIC_BUS_CYCLES_NS", .title = "capability",
		.section = "7.35", .life = "since 6.11",
		.summary = "how fast the timer of the local APIC counts can be set",
		.doc = "Enabled on a VM fd, before there is a vcpu (EINVAL): args[0] is how many nanoseconds a cycle takes, EINVAL with zero or where the longest time would overflow. It fails with ENXIO if the local APIC is not in the kernel. The CPUID leaf that tells the frequency is the program's to set.",
		.pairs = f228_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_BUS_LOCK_EXIT", .title = "capability",
		.section = "7.22", .life = "since 5.12",
		.summary = "a guest that locks the bus can be made to leave the kernel",
		.doc = "Enabled on a VM fd: args[0] is KVM_BUS_LOCK_DETECTION_OFF or KVM_BUS_LOCK_DETECTION_EXIT, EINVAL with both or others. With the latter, a lock of the bus leaves the kernel with KVM_EXIT_X86_BUS_LOCK, or sets KVM_RUN_X86_BUS_LOCK in kvm_run's flags at another exit.",
		.pairs = f229_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_DISABLE_EXITS", .title = "capability",
		.section = "7.13", .life = "since 4.17",
		.summary = "instructions that wait can be left to the guest",
		.doc = "Enabled on a VM fd, before vcpus are made: args[0] is a set of KVM_X86_DISABLE_EXITS_ flags, EINVAL with others. The guest then keeps the host's processor while it halts or waits. What cannot be left to it is silently not. From Linux 4.12 on the number stood for the first of the flags alone.",
		.pairs = f230_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_GUEST_MODE", .title = "capability",
		.section = "7.36", .life = "since 6.11",
		.summary = "kvm_run's flags tell whether a nested guest was running",
		.doc = "As KVM_RUN_X86_GUEST_MODE. Nothing has to be enabled.",
		.pairs = f231_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_MSR_FILTER", .title = "capability",
		.section = "4.97", .life = "since 5.10",
		.summary = "which MSRs the kernel serves can be set",
		.doc = "Together with KVM_CAP_X86_USER_SPACE_MSR a program can emulate MSRs that KVM knows.",
		.pairs = f232_pairs, .pairs_count = 3,
		.see = f232_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_NOTIFY_VMEXIT", .title = "capability",
		.section = "7.33", .life = "since 6.0",
		.summary = "a guest that does not let the processor take any event for a time can be made to leave",
		.doc = "Enabled on a VM fd, before there is a vcpu (EINVAL): the lower half of args[0] is a set of KVM_X86_NOTIFY_VMEXIT_ flags that has KVM_X86_NOTIFY_VMEXIT_ENABLED, EINVAL with others; the upper half is the time, in cycles above what the processor itself adds. With KVM_X86_NOTIFY_VMEXIT_USER such a guest leaves the kernel with KVM_EXIT_NOTIFY each time; without it only if its state is lost.",
		.pairs = f233_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_ROBUST_SINGLESTEP", .title = "capability",
		.section = "", .life = "",
		.summary = "single steps from outside are not lost or seen by the guest when it changes its flags",
		.doc = "",
		.pairs = f234_pairs, .pairs_count = 3,
		.see = f234_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_SMM", .title = "capability",
		.section = "4.96", .life = "since 4.2",
		.summary = "vcpus have a system management mode",
		.doc = "KVM_SMI sends them there, kvm_run's flags and the events of a vcpu tell of it. Their memory then is that of the second address space (KVM_CAP_MULTI_ADDRESS_SPACE), of the slots whose number has one in its upper half.",
		.pairs = f235_pairs, .pairs_count = 3,
		.see = f235_see, .see_count = 1,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_TRIPLE_FAULT_EVENT", .title = "capability",
		.section = "", .life = "since 6.0",
		.summary = "a triple fault that is pending is one of a vcpu's events",
		.doc = "Enabled on a VM fd: with args[0] not zero, kvm_vcpu_events has triple_fault.",
		.pairs = f236_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_X86_USER_SPACE_MSR", .title = "capability",
		.section = "7.21", .life = "since 5.10",
		.summary = "an access to an MSR that would fault can be left to the program",
		.doc = "Enabled on a VM fd: args[0] is a set of KVM_MSR_EXIT_REASON_ flags, EINVAL with others. An access that fails for one of these reasons then leaves the kernel with KVM_EXIT_X86_RDMSR or KVM_EXIT_X86_WRMSR.",
		.pairs = f237_pairs, .pairs_count = 3,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XCRS", .title = "capability",
		.section = "4.44", .life = "",
		.summary = "a vcpu's extended control registers can be read and set",
		.doc = "",
		.pairs = f238_pairs, .pairs_count = 3,
		.see = f238_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XEN_HVM", .title = "capability",
		.section = "4.28", .life = "",
		.summary = "a Xen HVM guest's hypercall page can be set up by the kernel",
		.doc = "Linux 5.12 added to the page what the kernel itself does for a Xen guest: the shared page, the state of its vcpus and event channels. The flags of the answer tell which parts there are.",
		.pairs = f239_pairs, .pairs_count = 3,
		.see = f239_see, .see_count = 6,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XSAVE", .title = "capability",
		.section = "4.42", .life = "",
		.summary = "a vcpu's extended processor state can be read and set",
		.doc = "",
		.pairs = f240_pairs, .pairs_count = 3,
		.see = f240_see, .see_count = 2,
},
	{
		.kind = FACT_CAPABILITY, .name = "KVM_CAP_XSAVE2", .title = "capability",
		.section = "4.134", .life = "since 5.17",
		.summary = "a vcpu's extended processor state can be larger than struct kvm_xsave was",
		.doc = "It grows with what the process asked for by arch_prctl(), so it is to be asked for after that, on the VM fd.",
		.pairs = f241_pairs, .pairs_count = 3,
		.see = f241_see, .see_count = 3,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CHECK_EXTENSION", .title = "ioctl of the system fd or a VM fd",
		.section = "4.4", .life = "",
		.summary = "Ask whether an extension of the API is there.",
		.doc = "The argument is the extension's identifier, a KVM_CAP_ constant. Zero means no, and so does it for an identifier that the kernel has never heard of. One means yes. Some extensions answer with another positive number, which tells more about them; each capability's entry says what.\n\nNot every extension that works is reported, see there.\n\nWith KVM_CAP_CHECK_EXTENSION_VM the call can be made on a VM fd, too, and then speaks of this machine: some extensions depend on the machine's type.",
		.pairs = f242_pairs, .pairs_count = 7,
		.numbers = f242_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CLEAR_DIRTY_LOG", .title = "ioctl of a VM fd",
		.section = "4.117", .life = "since 5.0",
		.summary = "Clear the log of some of a slot's pages.",
		.doc = "The pages whose bits are set are clean from then on, and the next write to each of them is logged again. It is for VMs that KVM_ENABLE_CAP of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 told not to clear a log when KVM_GET_DIRTY_LOG reads it: then a page can be copied first and logged anew right before it, and huge slots can be done in pieces. It works without that, too.\n\nClear the whole struct before it is filled in: the pointer may be narrower than the place it stands in.",
		.pairs = f243_pairs, .pairs_count = 10,
		.numbers = f243_numbers, .numbers_count = 1,
		.rules = f243_rules, .rules_count = 2,
		.errors = f243_errors, .errors_count = 3,
		.see = f243_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_DEVICE", .title = "ioctl of a VM fd",
		.section = "4.79", .life = "since 3.10",
		.summary = "Make a device that the kernel emulates, with an fd of its own.",
		.doc = "The new fd stands in fd of the struct; what the call returns is just zero. The device is configured by KVM_SET_DEVICE_ATTR on that fd, and it lives as long as its VM does, even if the fd is closed.\n\nWith KVM_CREATE_DEVICE_TEST nothing is made and fd stays as it was: the answer says only whether there is such a type here. That it can be made is not promised by this.",
		.pairs = f244_pairs, .pairs_count = 9,
		.numbers = f244_numbers, .numbers_count = 1,
		.rules = f244_rules, .rules_count = 1,
		.errors = f244_errors, .errors_count = 6,
		.see = f244_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_GUEST_MEMFD", .title = "ioctl of a VM fd",
		.section = "4.142", .life = "since 6.8",
		.summary = "Make a file of memory that the guest can use and user space cannot touch.",
		.doc = "The file belongs to the VM, has its size from the beginning and keeps it; it can be neither read, written nor mapped. fallocate() with FALLOC_FL_KEEP_SIZE takes memory for it, and with FALLOC_FL_PUNCH_HOLE too gives memory back, both in whole pages. KVM_SET_USER_MEMORY_REGION2 puts parts of it behind slots. The memory is freed when the file is closed for the last time.",
		.pairs = f245_pairs, .pairs_count = 10,
		.numbers = f245_numbers, .numbers_count = 1,
		.rules = f245_rules, .rules_count = 4,
		.errors = f245_errors, .errors_count = 3,
		.see = f245_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.24", .life = "",
		.summary = "Make the interrupt controllers in the kernel.",
		.doc = "On x86 these are an I/O APIC and two nested PICs, and each vcpu made from then on has a local APIC. GSIs 0 to 15 are routed both to the PICs and to the I/O APIC, and 16 to 23 to the I/O APIC alone; KVM_SET_GSI_ROUTING changes that. On ia64 it is an IOSAPIC, on arm64 a GIC of version 2. On s390 there is nothing to make, but GSIs can be routed from then on; the VM needs KVM_ENABLE_CAP of KVM_CAP_S390_IRQCHIP before.\n\nKVM_ENABLE_CAP of KVM_CAP_SPLIT_IRQCHIP makes the local APICs alone, and leaves the rest to user space. A VM can have one or the other.\n\nThe argument may be anything.",
		.pairs = f246_pairs, .pairs_count = 8,
		.numbers = f246_numbers, .numbers_count = 1,
		.rules = f246_rules, .rules_count = 2,
		.errors = f246_errors, .errors_count = 1,
		.errata = f246_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Make the interval timer in the kernel.",
		.doc = "The same as KVM_CREATE_PIT2 with KVM_PIT_SPEAKER_DUMMY.",
		.pairs = f247_pairs, .pairs_count = 7,
		.numbers = f247_numbers, .numbers_count = 1,
		.rules = f247_rules, .rules_count = 1,
		.errors = f247_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_PIT2", .title = "ioctl of a VM fd",
		.section = "4.71", .life = "",
		.summary = "Make the interval timer in the kernel, in a way that flags choose.",
		.doc = "It is an i8254 that interrupts through GSI 0. Call KVM_CREATE_IRQCHIP before. Flags that are not defined are ignored.",
		.pairs = f248_pairs, .pairs_count = 8,
		.numbers = f248_numbers, .numbers_count = 1,
		.rules = f248_rules, .rules_count = 1,
		.errors = f248_errors, .errors_count = 2,
		.see = f248_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_SPAPR_TCE", .title = "ioctl of a VM fd",
		.section = "4.62", .life = "since 3.1",
		.summary = "Make a table that translates the DMA of a paravirtual POWER machine's devices.",
		.doc = "",
		.pairs = f249_pairs, .pairs_count = 9,
		.see = f249_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_SPAPR_TCE_64", .title = "ioctl of a VM fd",
		.section = "4.98", .life = "since 4.6",
		.summary = "Make a table that translates DMA, for windows of any size, place and page size.",
		.doc = "",
		.pairs = f250_pairs, .pairs_count = 9,
		.see = f250_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_VCPU", .title = "ioctl of a VM fd",
		.section = "4.7", .life = "",
		.summary = "Add a vcpu to a virtual machine.",
		.doc = "The id is a small integer: not negative, and less than the number of vcpus that a VM may have. On x86 it is the vcpu's APIC id too. KVM_CHECK_EXTENSION of KVM_CAP_NR_VCPUS tells the number; later kernels advise a number there and tell the greatest, of vcpus and of ids, by capabilities of their own. The vcpu whose id KVM_SET_BOOT_CPU_ID names starts first.",
		.pairs = f251_pairs, .pairs_count = 8,
		.numbers = f251_numbers, .numbers_count = 1,
		.rules = f251_rules, .rules_count = 3,
		.errors = f251_errors, .errors_count = 2,
		.errata = f251_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_CREATE_VM", .title = "ioctl of the system fd",
		.section = "4.2", .life = "",
		.summary = "Make a virtual machine without memory or vcpus.",
		.doc = "The fd that is returned controls the new virtual machine. The machine belongs to the address space of the caller: the VM fd, and the vcpu fds made from it, work in no other.\n\nIn Linux 2.6.39 mmap() of the VM fd gives access to the guest's physical memory, with offset zero at guest physical address zero. This is discouraged where memory can come from user space (KVM_CAP_USER_MEMORY), as the program then has it mapped already. Later kernels refuse it with ENODEV.\n\nFrom Linux 3.4 on the argument is a machine type, of which zero is the plain one; only architectures that have other types take anything else. s390 has them since then, powerpc since 3.13, mips since 4.12, arm64 since 4.20 and x86 since 6.8. Where KVM_CAP_VM_TYPES is reported its answer has a bit for each type that the host can make.",
		.pairs = f252_pairs, .pairs_count = 6,
		.numbers = f252_numbers, .numbers_count = 1,
		.errors = f252_errors, .errors_count = 4,
		.errata = f252_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_DIRTY_TLB", .title = "ioctl of a vcpu fd",
		.section = "4.60", .life = "since 3.4",
		.summary = "Tell which entries of the TLB that user space shares were changed.",
		.doc = "The call has to be made before the vcpu runs again.",
		.pairs = f253_pairs, .pairs_count = 9,
		.numbers = f253_numbers, .numbers_count = 2,
		.see = f253_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_ENABLE_CAP", .title = "ioctl of a vcpu fd or a VM fd",
		.section = "4.37", .life = "",
		.summary = "Switch on an extension that is off by default.",
		.doc = "Some extensions are available to the guest only after this call; others cannot be enabled, and the call fails. Where the call does not exist it always fails. KVM_CHECK_EXTENSION tells whether a capability can be enabled. cap says which, args holds what the extension needs to begin with, and no flag has a meaning yet.\n\nWith KVM_CAP_ENABLE_CAP_VM the call can be made on a VM fd, too, and is about the whole machine; each capability can be enabled on one of the two. Many have to be enabled before the first vcpu is made, and hardly any can be taken back.",
		.pairs = f254_pairs, .pairs_count = 10,
		.numbers = f254_numbers, .numbers_count = 1,
		.rules = f254_rules, .rules_count = 1,
		.errors = f254_errors, .errors_count = 3,
		.see = f254_see, .see_count = 1,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_AP_RESET_HOLD", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest, whose registers are encrypted, wants a processor to wait for the signal that starts it, and the local APIC is not in the kernel. Call KVM_RUN again when that signal comes. x86 (SEV-ES) only.",
		.doc = "",
		.pairs = f255_pairs, .pairs_count = 1,
		.see = f255_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_ARM_NISV", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest accessed memory where there is none, with an instruction that the processor does not describe; kvm_run's arm_nisv tells where. Read the instruction and do what it says, set the registers, the next instruction included, and call KVM_RUN again; or inject an abort. arm64 only, with KVM_CAP_ARM_NISV_TO_USER.",
		.doc = "arm64: an access that the processor does not describe.",
		.pairs = f256_pairs, .pairs_count = 2,
		.fields = f256_fields, .fields_count = 2,
		.see = f256_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_DCR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes a device control register which KVM does not serve. Do what kvm_run's dcr says, and call KVM_RUN again. powerpc (booke) only; the processors that had it are no longer supported.",
		.doc = "powerpc: a device control register of embedded processors.",
		.pairs = f257_pairs, .pairs_count = 2,
		.fields = f257_fields, .fields_count = 3,
		.see = f257_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_DEBUG", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest met a breakpoint, or made the step, that KVM_SET_GUEST_DEBUG asked for; kvm_run's debug tells which. What the guest debugs by itself has to be handed on to it.",
		.doc = "",
		.pairs = f258_pairs, .pairs_count = 2,
		.fields = f258_fields, .fields_count = 1,
		.see = f258_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_DIRTY_RING_FULL", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The vcpu's ring of written pages is about to be full. Take the entries out of it, and have them reset by KVM_RESET_DIRTY_RINGS; before that KVM_RUN returns with this at once.",
		.doc = "",
		.pairs = f259_pairs, .pairs_count = 1,
		.see = f259_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_EPR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest is about to take an external interrupt and reads its vector from a register. Acknowledge it at the interrupt controller, put the vector into kvm_run's epr, and call KVM_RUN again. powerpc (booke) only, with KVM_CAP_PPC_EPR.",
		.doc = "",
		.pairs = f260_pairs, .pairs_count = 2,
		.fields = f260_fields, .fields_count = 1,
		.see = f260_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_EXCEPTION", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest met an exception that KVM did not expect to be told of; kvm_run's ex says which. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f261_pairs, .pairs_count = 2,
		.fields = f261_fields, .fields_count = 2,
		.see = f261_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_FAIL_ENTRY", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The processor refused to enter the guest, mostly because of a state that it takes for invalid; kvm_run's fail_entry tells why in the processor's own numbers. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f262_pairs, .pairs_count = 2,
		.fields = f262_fields, .fields_count = 2,
		.see = f262_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_HLT", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed a halt instruction, and there is no interrupt controller in the kernel that could wake it. Wait for an interrupt, inject it, and call KVM_RUN again.",
		.doc = "",
		.pairs = f263_pairs, .pairs_count = 1,
		.see = f263_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_HYPERCALL", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest made a hypercall that the program asked for, on x86 with KVM_CAP_EXIT_HYPERCALL and on arm64 with a filter of the VM's. Do it with kvm_run's hypercall, and call KVM_RUN again. Before Linux 5.14 it is not used, as it has not been since it left all hypercalls to user space. To make some of one's own that do, use KVM_EXIT_IO on x86, or KVM_EXIT_MMIO anywhere but on s390; KVM_EXIT_IO is considerably faster.",
		.doc = "On arm64 only nr and flags count, and the program takes the arguments from the registers.",
		.pairs = f264_pairs, .pairs_count = 2,
		.fields = f264_fields, .fields_count = 6,
		.see = f264_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_HYPERV", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest used a part of Hyper-V's interface that the program has to serve; kvm_run's hyperv tells which. Do it, and call KVM_RUN again. x86 only.",
		.doc = "",
		.pairs = f265_pairs, .pairs_count = 2,
		.fields = f265_fields, .fields_count = 1,
		.see = f265_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_INTERNAL_ERROR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "KVM could not go on; kvm_run's internal tells why. Report it and stop. For KVM_INTERNAL_ERROR_EMULATION kvm_run's emulation_failure may show the instruction; a program that can emulate it may do so, set the registers, and call KVM_RUN again.",
		.doc = "",
		.pairs = f266_pairs, .pairs_count = 2,
		.fields = f266_fields, .fields_count = 3,
		.see = f266_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_INTR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "A signal is pending, or the caller asked for a chance to inject an interrupt. It comes with KVM_RUN failing with EINTR, and it is the errno that counts. Do what the signal was sent for, and call KVM_RUN again.",
		.doc = "",
		.pairs = f267_pairs, .pairs_count = 1,
		.see = f267_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_IO", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes a port which KVM does not serve. Do what kvm_run's io says, and call KVM_RUN again: only then is the instruction complete. x86 only.",
		.doc = "",
		.pairs = f268_pairs, .pairs_count = 2,
		.fields = f268_fields, .fields_count = 5,
		.see = f268_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_IOAPIC_EOI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest told the local APIC of the end of a level-triggered interrupt, whose vector is kvm_run's eoi. Tell it to the I/O APIC of the program, and call KVM_RUN again. x86 only, with KVM_CAP_SPLIT_IRQCHIP.",
		.doc = "",
		.pairs = f269_pairs, .pairs_count = 2,
		.fields = f269_fields, .fields_count = 1,
		.see = f269_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_IRQ_WINDOW_OPEN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest can take an interrupt now, as kvm_run's request_interrupt_window asked to be told. Inject it with KVM_INTERRUPT.",
		.doc = "",
		.pairs = f270_pairs, .pairs_count = 1,
		.see = f270_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_LOONGARCH_IOCSR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest accessed an I/O control and status register that the kernel does not serve. Do what kvm_run's iocsr_io says, and call KVM_RUN again. loongarch only.",
		.doc = "loongarch: as mmio.",
		.pairs = f271_pairs, .pairs_count = 2,
		.fields = f271_fields, .fields_count = 4,
		.see = f271_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_MEMORY_FAULT", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest touched memory that KVM could not give it; kvm_run's memory_fault tells which. It comes with KVM_RUN failing with EFAULT or EHWPOISON. A program that can resolve it, for example by other memory attributes, does so and calls KVM_RUN again. KVM_CAP_MEMORY_FAULT_INFO tells whether the kernel has it; an EFAULT without it tells nothing more.",
		.doc = "",
		.pairs = f272_pairs, .pairs_count = 2,
		.fields = f272_fields, .fields_count = 3,
		.see = f272_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_MMIO", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed an instruction that reads or writes guest physical memory where there is none and no device that KVM serves. Do what kvm_run's mmio says, and call KVM_RUN again: only then is the instruction complete.",
		.doc = "",
		.pairs = f273_pairs, .pairs_count = 2,
		.fields = f273_fields, .fields_count = 4,
		.see = f273_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_NMI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "Named after the non-maskable interrupt; nothing of kvm_run belongs to it. On powerpc, with KVM_CAP_PPC_FWNMI of Linux 4.13, the guest met a machine check, and kvm_run's flags tell whether it was recovered from.",
		.doc = "",
		.pairs = f274_pairs, .pairs_count = 1,
		.see = f274_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_NOTIFY", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest did not let the processor take any event for the time that KVM_CAP_X86_NOTIFY_VMEXIT set. Unless kvm_run's notify says that its state is lost, KVM_RUN may be called again. x86 only.",
		.doc = "",
		.pairs = f275_pairs, .pairs_count = 2,
		.fields = f275_fields, .fields_count = 1,
		.see = f275_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_OSI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed a hypercall of the interface to Mac-on-Linux, which KVM_ENABLE_CAP of KVM_CAP_PPC_OSI makes leave to user space. Do it with the registers in kvm_run's osi, and call KVM_RUN again. powerpc only.",
		.doc = "powerpc: a hypercall of the interface that Mac-on-Linux calls OSI.",
		.pairs = f276_pairs, .pairs_count = 2,
		.fields = f276_fields, .fields_count = 1,
		.see = f276_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_PAPR_HCALL", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed a hypercall of a paravirtual POWER machine which KVM does not handle. Do it with kvm_run's papr_hcall, and call KVM_RUN again. powerpc (book3s) only.",
		.doc = "",
		.pairs = f277_pairs, .pairs_count = 2,
		.fields = f277_fields, .fields_count = 3,
		.see = f277_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_RISCV_CSR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest accessed a control and status register that the kernel does not serve. Do it with kvm_run's riscv_csr, and call KVM_RUN again. riscv only.",
		.doc = "riscv: a control and status register.",
		.pairs = f278_pairs, .pairs_count = 2,
		.fields = f278_fields, .fields_count = 4,
		.see = f278_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_RISCV_SBI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest called the firmware for what the kernel does not serve. Do it with kvm_run's riscv_sbi, and call KVM_RUN again. riscv only.",
		.doc = "riscv: a call of the firmware.",
		.pairs = f279_pairs, .pairs_count = 2,
		.fields = f279_fields, .fields_count = 4,
		.see = f279_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_RESET", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest asked for a reset; kvm_run's s390_reset_flags tell what it is made of. Do it, and call KVM_RUN again. s390 only.",
		.doc = "",
		.pairs = f280_pairs, .pairs_count = 2,
		.fields = f280_fields, .fields_count = 1,
		.see = f280_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_SIEIC", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "An interception that KVM does not handle; kvm_run's s390_sieic, psw_mask and psw_addr tell which. Emulate what the guest wanted, and call KVM_RUN again. s390 only.",
		.doc = "s390: why the processor intercepted the guest, in its own terms.",
		.pairs = f281_pairs, .pairs_count = 2,
		.fields = f281_fields, .fields_count = 3,
		.see = f281_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_STSI", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest asked about the machine, and the kernel has stored its answer where kvm_run's s390_stsi says. Change there what has to be changed, and call KVM_RUN again. s390 only, with KVM_CAP_S390_USER_STSI.",
		.doc = "s390: an instruction that asks about the machine.",
		.pairs = f282_pairs, .pairs_count = 2,
		.fields = f282_fields, .fields_count = 6,
		.see = f282_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_TSCH", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest executed the instruction that tests a subchannel; kvm_run's s390_tsch tells which, and the interruption that was taken for it. Complete it, and call KVM_RUN again. s390 only.",
		.doc = "",
		.pairs = f283_pairs, .pairs_count = 2,
		.fields = f283_fields, .fields_count = 6,
		.see = f283_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_S390_UCONTROL", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "A translation fault in a guest whose memory user space controls; kvm_run's s390_ucontrol tells which. Resolve it, and call KVM_RUN again. s390 only.",
		.doc = "",
		.pairs = f284_pairs, .pairs_count = 2,
		.fields = f284_fields, .fields_count = 2,
		.see = f284_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_SET_TPR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest lowered its task priority by writing to CR8, and the local APIC is not in the kernel. kvm_run's cr8 has the new priority: see whether an interrupt can be injected now, and call KVM_RUN again.",
		.doc = "",
		.pairs = f285_pairs, .pairs_count = 1,
		.see = f285_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_SHUTDOWN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest's processor shut down, on x86 by a triple fault. Most machines take this as a reset; without one the vcpu is of no more use. On AMD processors its state is then undefined, or that of an INIT.",
		.doc = "",
		.pairs = f286_pairs, .pairs_count = 1,
		.see = f286_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_SYSTEM_EVENT", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest asked for something that concerns the whole machine, such as its end; kvm_run's system_event tells what. The program may do it, or not and call KVM_RUN again.",
		.doc = "",
		.pairs = f287_pairs, .pairs_count = 2,
		.fields = f287_fields, .fields_count = 5,
		.see = f287_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_TPR_ACCESS", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest read or wrote its task priority register in the local APIC, and KVM_TPR_ACCESS_REPORTING asked to be told; kvm_run's tpr_access tells where. The access is complete: call KVM_RUN again.",
		.doc = "",
		.pairs = f288_pairs, .pairs_count = 2,
		.fields = f288_fields, .fields_count = 3,
		.see = f288_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_UNKNOWN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "For a reason that KVM does not know; kvm_run's hw tells it in the processor's own numbers. Nothing can be done but to report it and stop.",
		.doc = "",
		.pairs = f289_pairs, .pairs_count = 2,
		.fields = f289_fields, .fields_count = 1,
		.see = f289_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_WATCHDOG", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest's watchdog timer has expired for the last time. Do with the machine what its board would, for example reset it. powerpc (booke) only, with KVM_CAP_PPC_BOOKE_WATCHDOG.",
		.doc = "",
		.pairs = f290_pairs, .pairs_count = 1,
		.see = f290_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_X86_BUS_LOCK", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest locked the bus, and there is nothing else to tell; kvm_run's flags have KVM_RUN_X86_BUS_LOCK. Slow the vcpu down if so wanted, and call KVM_RUN again. x86 only, with KVM_CAP_X86_BUS_LOCK_EXIT.",
		.doc = "",
		.pairs = f291_pairs, .pairs_count = 1,
		.see = f291_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_X86_RDMSR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest reads an MSR, and KVM_CAP_X86_USER_SPACE_MSR or the filter of MSRs leaves that to the program. Do what kvm_run's msr says, and call KVM_RUN again: only then is the instruction complete. x86 only.",
		.doc = "",
		.pairs = f292_pairs, .pairs_count = 2,
		.fields = f292_fields, .fields_count = 5,
		.see = f292_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_X86_WRMSR", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "As KVM_EXIT_X86_RDMSR, for an MSR that the guest writes.",
		.doc = "",
		.pairs = f293_pairs, .pairs_count = 2,
		.fields = f293_fields, .fields_count = 5,
		.see = f293_see, .see_count = 2,
},
	{
		.kind = FACT_EXIT, .name = "KVM_EXIT_XEN", .title = "exit reason of KVM_RUN",
		.section = "", .life = "",
		.summary = "The guest made a hypercall of Xen's that the program has to serve; kvm_run's xen tells which. Do it, and call KVM_RUN again. x86 only, with KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL.",
		.doc = "",
		.pairs = f294_pairs, .pairs_count = 2,
		.fields = f294_fields, .fields_count = 1,
		.see = f294_see, .see_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_API_VERSION", .title = "ioctl of the system fd",
		.section = "4.1", .life = "",
		.summary = "Ask for the version of the API.",
		.doc = "The number says that this is the stable KVM API. It has not changed since the API was declared stable and is not expected to. Linux 2.6.20 and 2.6.21 answer with lower ones; what they offer is neither documented nor supported. A program refuses to go on when it gets another number than KVM_API_VERSION; when it gets this one, every call that is described as basic is there.",
		.pairs = f295_pairs, .pairs_count = 6,
		.numbers = f295_numbers, .numbers_count = 1,
		.rules = f295_rules, .rules_count = 1,
		.errata = f295_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_CLOCK", .title = "ioctl of a VM fd",
		.section = "4.29", .life = "",
		.summary = "Read the clock that the guest sees as kvmclock.",
		.doc = "Together with KVM_SET_CLOCK it keeps the guest's clock from running backwards where it could, such as in a migration. The first kernels write zero to flags; later ones say there what else they filled in, and the answer of KVM_CAP_ADJUST_CLOCK has the flags that they know.",
		.pairs = f296_pairs, .pairs_count = 7,
		.numbers = f296_numbers, .numbers_count = 1,
		.see = f296_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_CPUID2", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Read what CPUID answers on this vcpu.",
		.doc = "Newer kernels set nent to the number of entries they wrote. Older ones, 2.6.39 too, leave the caller's number in nent even then, so the entries behind those that were written stay as they were: clear them before the call.",
		.pairs = f297_pairs, .pairs_count = 8,
		.numbers = f297_numbers, .numbers_count = 1,
		.errors = f297_errors, .errors_count = 1,
		.see = f297_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_DEBUGREGS", .title = "ioctl of a vcpu fd",
		.section = "4.33", .life = "",
		.summary = "Read the debug registers.",
		.doc = "",
		.pairs = f298_pairs, .pairs_count = 7,
		.numbers = f298_numbers, .numbers_count = 1,
		.errors = f298_errors, .errors_count = 1,
		.see = f298_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_DEVICE_ATTR", .title = "ioctl of the system fd, a VM fd, a vcpu fd or a device fd",
		.section = "4.80", .life = "since 3.10",
		.summary = "Read an attribute of a device, a VM, a vcpu or of KVM as a whole.",
		.doc = "The value is written to addr of the struct; the struct itself is only read. On /dev/kvm, where KVM_CAP_SYS_ATTRIBUTES is reported, attributes tell about the host and cannot be set. On x86 each of those is a u64.",
		.pairs = f299_pairs, .pairs_count = 12,
		.numbers = f299_numbers, .numbers_count = 1,
		.errors = f299_errors, .errors_count = 3,
		.see = f299_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_DIRTY_LOG", .title = "ioctl of a VM fd",
		.section = "4.8", .life = "",
		.summary = "Fetch and clear the bitmap of a slot's dirty pages.",
		.doc = "The bitmap has a bit for each page of the slot, the first page's first, and a set bit means that the page was written since the last call for this slot, or since the slot began to log. The call clears the log. The buffer holds one bit a page, rounded up to whole longs of the kernel. Clear the whole struct before it is filled in: the pointer may be narrower than the place it stands in.\n\nLogging begins when KVM_SET_USER_MEMORY_REGION sets KVM_MEM_LOG_DIRTY_PAGES for the slot. A VM that KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 was enabled for keeps its log, and KVM_CLEAR_DIRTY_LOG clears it.",
		.pairs = f300_pairs, .pairs_count = 8,
		.numbers = f300_numbers, .numbers_count = 1,
		.rules = f300_rules, .rules_count = 1,
		.errors = f300_errors, .errors_count = 4,
		.errata = f300_errata, .errata_count = 3,
		.see = f300_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_EMULATED_CPUID", .title = "ioctl of the system fd",
		.section = "4.88", .life = "since 3.13",
		.summary = "List the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them.",
		.doc = "These are features that KVM can give a guest on a processor without them, and so slowly that a program should ask for them on purpose. A feature that the processor has too may stand in both lists.\n\nRoom, and the answer in nent, are as with KVM_GET_SUPPORTED_CPUID, but that there must be room for one entry more than is filled in. The padding of all entries that nent counts must be zero before the call: clear the array.",
		.pairs = f301_pairs, .pairs_count = 10,
		.numbers = f301_numbers, .numbers_count = 1,
		.rules = f301_rules, .rules_count = 1,
		.errors = f301_errors, .errors_count = 3,
		.see = f301_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_FPU", .title = "ioctl of a vcpu fd",
		.section = "4.22", .life = "",
		.summary = "Read the floating point state.",
		.doc = "Every arch has a kvm_fpu of its own; ia64's is empty.",
		.pairs = f302_pairs, .pairs_count = 7,
		.numbers = f302_numbers, .numbers_count = 1,
		.errors = f302_errors, .errors_count = 2,
		.errata = f302_errata, .errata_count = 1,
		.see = f302_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.26", .life = "",
		.summary = "Read the state of an interrupt controller in the kernel.",
		.doc = "chip_id says which one of those that KVM_CREATE_IRQCHIP made. The whole struct is written; what the state of the controller does not fill comes back as the caller had it.",
		.pairs = f303_pairs, .pairs_count = 7,
		.numbers = f303_numbers, .numbers_count = 1,
		.rules = f303_rules, .rules_count = 2,
		.errors = f303_errors, .errors_count = 1,
		.errata = f303_errata, .errata_count = 1,
		.see = f303_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_LAPIC", .title = "ioctl of a vcpu fd",
		.section = "4.57", .life = "",
		.summary = "Read the registers of the vcpu's local APIC.",
		.doc = "",
		.pairs = f304_pairs, .pairs_count = 7,
		.numbers = f304_numbers, .numbers_count = 1,
		.rules = f304_rules, .rules_count = 1,
		.errors = f304_errors, .errors_count = 3,
		.see = f304_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MP_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.38", .life = "",
		.summary = "Read whether the vcpu runs, halts or waits to be started.",
		.doc = "The multiprocessing state, which a guest with a single vcpu has too. It means something only after KVM_CREATE_IRQCHIP: without an interrupt controller in the kernel, user space has to keep this state itself. The vector that comes with KVM_MP_STATE_SIPI_RECEIVED is sipi_vector of KVM_GET_VCPU_EVENTS.",
		.pairs = f305_pairs, .pairs_count = 7,
		.numbers = f305_numbers, .numbers_count = 1,
		.errors = f305_errors, .errors_count = 1,
		.see = f305_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MSRS", .title = "ioctl of a vcpu fd or the system fd",
		.section = "4.18", .life = "",
		.summary = "Read model-specific registers.",
		.doc = "The caller sets nmsrs, the length of entries, and the index of each entry; the kernel fills in data. KVM_GET_MSR_INDEX_LIST says which indices there are. A smaller count than nmsrs is no error to errno: the caller has to compare.\n\nOn /dev/kvm, with KVM_CAP_GET_MSR_FEATURES, it reads the MSRs of KVM_GET_MSR_FEATURE_INDEX_LIST, which tell what vcpus of this host can be given.",
		.pairs = f306_pairs, .pairs_count = 9,
		.numbers = f306_numbers, .numbers_count = 1,
		.rules = f306_rules, .rules_count = 1,
		.errors = f306_errors, .errors_count = 2,
		.errata = f306_errata, .errata_count = 2,
		.see = f306_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MSR_FEATURE_INDEX_LIST", .title = "ioctl of the system fd",
		.section = "4.3", .life = "since 4.16",
		.summary = "List the MSRs that tell of features.",
		.doc = "KVM_GET_MSRS on the system fd reads them: what comes is what a guest can be given of these features at most, as KVM_GET_SUPPORTED_CPUID tells it of those that CPUID shows. KVM_SET_MSRS on a vcpu fd then sets what this vcpu is to have.\n\nRoom, and the answer in nmsrs, are as with KVM_GET_MSR_INDEX_LIST.",
		.pairs = f307_pairs, .pairs_count = 9,
		.numbers = f307_numbers, .numbers_count = 1,
		.errors = f307_errors, .errors_count = 1,
		.see = f307_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_MSR_INDEX_LIST", .title = "ioctl of the system fd",
		.section = "4.3", .life = "",
		.summary = "List the MSRs of a guest that can be read and written.",
		.doc = "The caller says in nmsrs for how many numbers indices has room. The kernel puts the number of MSRs there and their numbers into indices. If there is no room for all it fails with E2BIG and writes nmsrs only, so that a first call with no room tells how much the second needs.\n\nThe list depends on the version of KVM and on the host's processor, and on nothing else: it can be kept.\n\nWhere KVM_CAP_MCE says that machine checks are there, the MSRs of the machine check banks are not in the list all the same: vcpus may have different numbers of banks, as KVM_X86_SETUP_MCE sets them.",
		.pairs = f308_pairs, .pairs_count = 8,
		.numbers = f308_numbers, .numbers_count = 1,
		.errors = f308_errors, .errors_count = 1,
		.see = f308_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_NESTED_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.114", .life = "since 4.19",
		.summary = "Read what the vcpu holds of nested virtualization.",
		.doc = "The caller says in size for how many bytes there is room. KVM_CHECK_EXTENSION of KVM_CAP_NESTED_STATE tells how many can ever be needed, and a buffer of that size always does. With less than this state takes the call fails with E2BIG; size then says how many bytes it takes, as it also does on success. An SVM host asked for less than the header names the header's size first.\n\nWhile KVM_STATE_NESTED_GUEST_MODE is set, the registers that KVM_GET_REGS, KVM_GET_SREGS and the like give are L2's; what L1 goes on with is in this state. Save both, and at the same moment.",
		.pairs = f309_pairs, .pairs_count = 9,
		.numbers = f309_numbers, .numbers_count = 1,
		.errors = f309_errors, .errors_count = 4,
		.see = f309_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_NR_MMU_PAGES", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Read the limit that KVM_SET_NR_MMU_PAGES sets.",
		.doc = "Later kernels have the number of the call and refuse it with ENOTTY.",
		.pairs = f310_pairs, .pairs_count = 6,
		.numbers = f310_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_ONE_REG", .title = "ioctl of a vcpu fd",
		.section = "4.69", .life = "since 3.4",
		.summary = "Read one register of the vcpu.",
		.doc = "The value is written to addr, in the size that the id says. The struct itself is only read. On x86, registers are read in groups and by other calls; Linux 6.12 does not have this one there.",
		.pairs = f311_pairs, .pairs_count = 9,
		.numbers = f311_numbers, .numbers_count = 1,
		.errors = f311_errors, .errors_count = 4,
		.see = f311_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Read the state of the interval timer.",
		.doc = "KVM_GET_PIT2 reads its flags too.",
		.pairs = f312_pairs, .pairs_count = 8,
		.numbers = f312_numbers, .numbers_count = 1,
		.rules = f312_rules, .rules_count = 1,
		.see = f312_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_PIT2", .title = "ioctl of a VM fd",
		.section = "4.72", .life = "",
		.summary = "Read the state of the interval timer, and its flags.",
		.doc = "",
		.pairs = f313_pairs, .pairs_count = 7,
		.numbers = f313_numbers, .numbers_count = 1,
		.rules = f313_rules, .rules_count = 1,
		.see = f313_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_REGS", .title = "ioctl of a vcpu fd",
		.section = "4.11", .life = "",
		.summary = "Read the general purpose registers.",
		.doc = "Every arch has a kvm_regs of its own, so the ioctl's number differs too.",
		.pairs = f314_pairs, .pairs_count = 7,
		.numbers = f314_numbers, .numbers_count = 1,
		.errors = f314_errors, .errors_count = 2,
		.errata = f314_errata, .errata_count = 1,
		.see = f314_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_REG_LIST", .title = "ioctl of a vcpu fd",
		.section = "4.84", .life = "since 3.9",
		.summary = "List the ids of all registers that the vcpu has.",
		.doc = "The caller says in n for how many ids reg has room. The kernel puts the number of registers there, and their ids into reg. If there is no room for all it fails with E2BIG and writes n only, so that a first call with no room tells how much the second needs. Each id can be given to KVM_GET_ONE_REG and, as a rule, to KVM_SET_ONE_REG.",
		.pairs = f315_pairs, .pairs_count = 9,
		.numbers = f315_numbers, .numbers_count = 1,
		.errors = f315_errors, .errors_count = 3,
		.see = f315_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SREGS", .title = "ioctl of a vcpu fd",
		.section = "4.13", .life = "",
		.summary = "Read the special registers.",
		.doc = "What is special is the arch's choice, and so is kvm_sregs; ia64 has an empty one. On x86 they are segment, descriptor table and control registers, and an interrupt that the APIC has acknowledged and that waits to be injected.",
		.pairs = f316_pairs, .pairs_count = 7,
		.numbers = f316_numbers, .numbers_count = 1,
		.errors = f316_errors, .errors_count = 2,
		.errata = f316_errata, .errata_count = 1,
		.see = f316_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SREGS2", .title = "ioctl of a vcpu fd",
		.section = "4.131", .life = "since 5.14",
		.summary = "Read the special registers, with the pointers that PAE paging has loaded.",
		.doc = "It is to be preferred to KVM_GET_SREGS. The interrupt that kvm_sregs has besides is in kvm_vcpu_events.",
		.pairs = f317_pairs, .pairs_count = 8,
		.numbers = f317_numbers, .numbers_count = 1,
		.errors = f317_errors, .errors_count = 3,
		.see = f317_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_STATS_FD", .title = "ioctl of a VM fd or a vcpu fd",
		.section = "4.133", .life = "since 5.14",
		.summary = "Give an fd from which the statistics of a VM or a vcpu can be read.",
		.doc = "The file is only read: kvm_stats_header first, which says where the id string, the descriptors (kvm_stats_desc) and the data are. The id string names the process and the VM or vcpu. Each call gives a new fd.\n\nWhich statistics there are is no promise: names come and go with releases, arches and hosts.",
		.pairs = f318_pairs, .pairs_count = 9,
		.numbers = f318_numbers, .numbers_count = 1,
		.errors = f318_errors, .errors_count = 3,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SUPPORTED_CPUID", .title = "ioctl of the system fd",
		.section = "4.46", .life = "",
		.summary = "List the CPUID entries that processor and KVM support.",
		.doc = "What is listed is supported by the hardware and by KVM. From it a program makes the CPUID that it gives to a guest with KVM_SET_CPUID2, so that it agrees with the hardware, the kernel, the program's own abilities and the user's wishes; a user may for example want an older processor, or the same features on all machines of a cluster.\n\nThe entries are those of the host's CPUID instruction, less the features that are unknown or not supported. Some features that the host's processor lacks (x2APIC for example) may be listed because KVM can emulate them efficiently. kvm_cpuid_entry2 tells what an entry's fields mean.\n\nThe caller says in nent for how many entries there is room. With enough room the kernel fills in the entries and puts their number into nent. With more room than the kernel will ever fill it takes nent for its own limit, and succeeds. With too little it fails with E2BIG and leaves nent alone, so the caller has to try again with more; 2.6.39 wants room for one entry more than it fills in.",
		.pairs = f319_pairs, .pairs_count = 8,
		.numbers = f319_numbers, .numbers_count = 1,
		.rules = f319_rules, .rules_count = 1,
		.errors = f319_errors, .errors_count = 2,
		.errata = f319_errata, .errata_count = 3,
		.see = f319_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_SUPPORTED_HV_CPUID", .title = "ioctl of a vcpu fd or the system fd",
		.section = "4.118", .life = "since 5.0",
		.summary = "List the CPUID entries of Hyper-V's interface that KVM supports.",
		.doc = "What of it a program wants its guest to have, it puts into the entries that it gives to KVM_SET_CPUID2. KVM_GET_SUPPORTED_CPUID does not list these entries, as their functions have numbers that KVM's own use too.\n\nOn a vcpu fd enlightened VMCSs are listed only after KVM_ENABLE_CAP of KVM_CAP_HYPERV_ENLIGHTENED_VMCS has switched them on for this vcpu. The system fd, with KVM_CAP_SYS_HYPERV_CPUID, lists all that a vcpu could have, and needs none to exist.\n\nThe caller says in nent for how many entries there is room; with enough of it the kernel sets nent to their number.",
		.pairs = f320_pairs, .pairs_count = 10,
		.numbers = f320_numbers, .numbers_count = 1,
		.errors = f320_errors, .errors_count = 2,
		.see = f320_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_TSC_KHZ", .title = "ioctl of a vcpu fd or a VM fd",
		.section = "4.56", .life = "since 3.0",
		.summary = "Ask how fast the guest's time stamp counter runs.",
		.doc = "On a VM fd, with KVM_CAP_VM_TSC_CONTROL, the answer is about vcpus that are made later. The argument of the system call is ignored.",
		.pairs = f321_pairs, .pairs_count = 8,
		.numbers = f321_numbers, .numbers_count = 1,
		.errors = f321_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_VCPU_EVENTS", .title = "ioctl of a vcpu fd",
		.section = "4.31", .life = "",
		.summary = "Read pending exceptions, interrupts and NMIs, and what belongs to them.",
		.doc = "KVM_VCPUEVENT_VALID_SHADOW in flags says that interrupt.shadow holds; without it that field is undefined. Of the other bits the kernel sets those whose fields it filled in, so that the struct can be handed to KVM_SET_VCPU_EVENTS as it is; newer kernels leave sipi_vector zero and its bit clear.",
		.pairs = f322_pairs, .pairs_count = 7,
		.numbers = f322_numbers, .numbers_count = 1,
		.errors = f322_errors, .errors_count = 1,
		.errata = f322_errata, .errata_count = 2,
		.see = f322_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_VCPU_MMAP_SIZE", .title = "ioctl of the system fd",
		.section = "4.5", .life = "",
		.summary = "Ask how much of a vcpu's fd to map.",
		.doc = "KVM_RUN and its caller talk through shared memory, which is mapped by mmap() of the vcpu's fd at offset zero. This is the size of the whole of it, in bytes; see KVM_RUN and kvm_run.\n\nIt is a number of pages, more than kvm_run takes. kvm_run begins the first page. On x86 the data of KVM_EXIT_IO has the page after it; kvm_run's data_offset leads there. Where writes to devices can be coalesced, the ring of them has a page as well, and KVM_CAP_COALESCED_MMIO answers with the number of this page. A dirty ring, where there is one (see kvm_dirty_gfn), is not counted: it is mapped by itself.",
		.pairs = f323_pairs, .pairs_count = 6,
		.numbers = f323_numbers, .numbers_count = 1,
		.rules = f323_rules, .rules_count = 1,
		.errata = f323_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_XCRS", .title = "ioctl of a vcpu fd",
		.section = "4.44", .life = "",
		.summary = "Read the extended control registers.",
		.doc = "The only one that exists is XCR0; a host without XSAVE has none, and nr_xcrs is zero.",
		.pairs = f324_pairs, .pairs_count = 7,
		.numbers = f324_numbers, .numbers_count = 1,
		.errors = f324_errors, .errors_count = 2,
		.see = f324_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_XSAVE", .title = "ioctl of a vcpu fd",
		.section = "4.42", .life = "",
		.summary = "Read the extended processor state.",
		.doc = "On a host without XSAVE region holds what FXSAVE writes, and a header that names x87 and SSE. Where the guest may have more state than the struct holds, KVM_GET_XSAVE2 reads all of it.",
		.pairs = f325_pairs, .pairs_count = 7,
		.numbers = f325_numbers, .numbers_count = 1,
		.errors = f325_errors, .errors_count = 3,
		.see = f325_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_GET_XSAVE2", .title = "ioctl of a vcpu fd",
		.section = "4.134", .life = "since 5.17",
		.summary = "Read the extended processor state, however large it is.",
		.doc = "KVM_CHECK_EXTENSION of KVM_CAP_XSAVE2 on the VM fd tells how many bytes there must be for kvm_xsave with its extra, never less than region has. More than that it is only for components that a process has to ask for, with arch_prctl(), before it makes a vcpu; ask for the size after that.\n\nThe state of this call goes back with KVM_SET_XSAVE, which reads as many bytes. Set the CPUID entries first: only they make room for such components in the vcpu, and until then KVM_SET_XSAVE reads region alone.",
		.pairs = f326_pairs, .pairs_count = 9,
		.numbers = f326_numbers, .numbers_count = 1,
		.errors = f326_errors, .errors_count = 3,
		.see = f326_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_HAS_DEVICE_ATTR", .title = "ioctl of the system fd, a VM fd, a vcpu fd or a device fd",
		.section = "4.81", .life = "since 3.10",
		.summary = "Ask whether a device, a VM, a vcpu or KVM as a whole has an attribute.",
		.doc = "Zero means that the attribute exists, and an error that it does not. That it can be set or read now, or with any value, is not said. addr is not looked at.",
		.pairs = f327_pairs, .pairs_count = 11,
		.numbers = f327_numbers, .numbers_count = 1,
		.errors = f327_errors, .errors_count = 3,
		.see = f327_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_HYPERV_EVENTFD", .title = "ioctl of a VM fd",
		.section = "4.113", .life = "since 4.17",
		.summary = "Let a guest's signal to a Hyper-V connection reach an eventfd.",
		.doc = "The guest's hypercall HvSignalEvent with this connection signals the eventfd, and the guest goes on at once. One with a connection that has none ends KVM_RUN with KVM_EXIT_HYPERV. A connection has one eventfd at most.",
		.pairs = f328_pairs, .pairs_count = 8,
		.numbers = f328_numbers, .numbers_count = 1,
		.rules = f328_rules, .rules_count = 2,
		.errors = f328_errors, .errors_count = 7,
		.see = f328_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_INTERRUPT", .title = "ioctl of a vcpu fd",
		.section = "4.16", .life = "",
		.summary = "Queue a hardware interrupt for injection.",
		.doc = "Of use only where the kernel has no local APIC or its like.\n\nOn x86 irq is a vector, not a pin or a line. Where local APICs are in the kernel and the PICs are not (KVM_CAP_SPLIT_IRQCHIP) it is the vector that a PIC would give.\n\nOn powerpc the interrupt is the external one, and irq says what is to become of it. KVM_INTERRUPT_SET injects it as an edge as soon as the guest can take it, and with the injection it is over. KVM_INTERRUPT_SET_LEVEL injects it as a level: it stays pending until KVM_INTERRUPT_UNSET; this needs KVM_CAP_PPC_IRQ_LEVEL. KVM_INTERRUPT_UNSET takes back whatever is pending; this needs KVM_CAP_PPC_UNSET_IRQ. Any other value is invalid, and what it does is not defined. The call does not wait there for a vcpu that runs: it takes no lock.",
		.pairs = f329_pairs, .pairs_count = 7,
		.numbers = f329_numbers, .numbers_count = 1,
		.rules = f329_rules, .rules_count = 2,
		.errors = f329_errors, .errors_count = 2,
		.errata = f329_errata, .errata_count = 1,
		.see = f329_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IOEVENTFD", .title = "ioctl of a VM fd",
		.section = "4.59", .life = "",
		.summary = "Let a write of the guest signal an eventfd.",
		.doc = "A write to the address with the length and, if wanted, the value that are given signals the eventfd, and the guest goes on at once; user space is not asked. Any other write there gives KVM_EXIT_IO or KVM_EXIT_MMIO as ever. With KVM_IOEVENTFD_FLAG_DEASSIGN the call ends what an earlier one with the same fields began. With KVM_CAP_IOEVENTFD_ANY_LENGTH a length of zero stands for every length, and no value can be given; on x86 KVM then need not look at the guest's instruction, which is faster.",
		.pairs = f330_pairs, .pairs_count = 7,
		.numbers = f330_numbers, .numbers_count = 1,
		.rules = f330_rules, .rules_count = 3,
		.errors = f330_errors, .errors_count = 6,
		.see = f330_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQFD", .title = "ioctl of a VM fd",
		.section = "4.75", .life = "",
		.summary = "Let an eventfd raise an interrupt in the guest.",
		.doc = "Each time that the eventfd is signalled, the GSI's input is set to one and back to zero, so the interrupt should be edge-triggered; a GSI that is routed to a message sends it. No vcpu has to stop for that. An eventfd serves one GSI, a GSI any number of eventfds. With KVM_IRQFD_FLAG_DEASSIGN the pair of fd and gsi ends; it is no error if there is none. It also ends when the eventfd is closed.\n\nKVM_IRQFD_FLAG_RESAMPLE is for level-triggered interrupts: a signal makes the input active, and when the guest is done with the interrupt the input becomes inactive and resamplefd is signalled. If the device still wants the interrupt, the eventfd has to be signalled again. Needed only to begin with; not where user space has the I/O APIC.",
		.pairs = f331_pairs, .pairs_count = 7,
		.numbers = f331_numbers, .numbers_count = 1,
		.rules = f331_rules, .rules_count = 2,
		.errors = f331_errors, .errors_count = 5,
		.see = f331_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQ_LINE", .title = "ioctl of a VM fd",
		.section = "4.25", .life = "",
		.summary = "Set the level of an input of the interrupt controllers in the kernel.",
		.doc = "The input is a GSI; the routes of KVM_SET_GSI_ROUTING tell which pins it is. A GSI that leads nowhere is no error. An edge-triggered interrupt takes two calls: the level is set to one, and back to zero. status of the struct is not used; KVM_IRQ_LINE_STATUS does use it. On arm64 irq is no GSI: its parts say which kind of interrupt it is, of which vcpu, and its number.",
		.pairs = f332_pairs, .pairs_count = 7,
		.numbers = f332_numbers, .numbers_count = 1,
		.rules = f332_rules, .rules_count = 1,
		.errata = f332_errata, .errata_count = 1,
		.see = f332_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_IRQ_LINE_STATUS", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Do what KVM_IRQ_LINE does, and tell what became of the interrupt.",
		.doc = "The answer is in status, which stands where irq stood: fill in irq again before the next call.",
		.pairs = f333_pairs, .pairs_count = 7,
		.numbers = f333_numbers, .numbers_count = 1,
		.rules = f333_rules, .rules_count = 1,
		.errors = f333_errors, .errors_count = 1,
		.see = f333_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_KVMCLOCK_CTRL", .title = "ioctl of a vcpu fd",
		.section = "4.70", .life = "since 3.5",
		.summary = "Tell the guest that it was stopped.",
		.doc = "A flag in the vcpu's kvmclock tells it the next time that the guest runs, so that the guest's watchdogs do not take the time that it was stopped for a lockup. Call it for each vcpu after a pause and before the vcpu runs again. The argument of the system call is ignored.",
		.pairs = f334_pairs, .pairs_count = 7,
		.numbers = f334_numbers, .numbers_count = 1,
		.errors = f334_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_MEMORY_ENCRYPT_OP", .title = "ioctl of a VM fd",
		.section = "4.110", .life = "since 4.16",
		.summary = "Do something that only a guest with encrypted memory needs.",
		.doc = "The argument of the call is a pointer to a command; its number, which encodes a long, does not say so. A command has an id and, mostly, a struct of its own, to which data leads: kvm_sev_commands tells which. Some write into their struct. When the firmware refuses a command the call fails with EIO, and error of the command says why.\n\nTo make an SEV guest: give the VM its kind (KVM_SEV_INIT2 with a type of KVM_CREATE_VM, or KVM_SEV_INIT or KVM_SEV_ES_INIT with the plain type); make vcpus and memory slots, and register the slots' memory with KVM_MEMORY_ENCRYPT_REG_REGION; KVM_SEV_LAUNCH_START; KVM_SEV_LAUNCH_UPDATE_DATA for each piece of memory that the guest begins with; for SEV-ES KVM_SEV_LAUNCH_UPDATE_VMSA when all registers are set; KVM_SEV_LAUNCH_MEASURE, whose result goes to the guest's owner; perhaps KVM_SEV_LAUNCH_SECRET with what the owner answers; and KVM_SEV_LAUNCH_FINISH. An SEV-SNP guest has three calls for that: KVM_SEV_SNP_LAUNCH_START, KVM_SEV_SNP_LAUNCH_UPDATE and KVM_SEV_SNP_LAUNCH_FINISH.\n\nTo send a guest: KVM_SEV_SEND_START, KVM_SEV_SEND_UPDATE_DATA for each page, KVM_SEV_SEND_FINISH; to receive it, KVM_SEV_RECEIVE_START after the VM was given its kind, KVM_SEV_RECEIVE_UPDATE_DATA and KVM_SEV_RECEIVE_FINISH.",
		.pairs = f335_pairs, .pairs_count = 10,
		.numbers = f335_numbers, .numbers_count = 2,
		.errors = f335_errors, .errors_count = 8,
		.see = f335_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_MEMORY_ENCRYPT_REG_REGION", .title = "ioctl of a VM fd",
		.section = "4.111", .life = "since 4.16",
		.summary = "Say which memory may hold encrypted data of the guest.",
		.doc = "What an encrypted page holds depends on where it is in the host's memory, so it must stay there: the call keeps the region in place until KVM_MEMORY_ENCRYPT_UNREG_REGION or the end of the VM. That counts against RLIMIT_MEMLOCK. All memory of an SEV guest has to be registered before the guest uses it; SEV-SNP guests, whose private memory is a guest memfd's, do not need it. The number says the wrong direction: the struct goes in.",
		.pairs = f336_pairs, .pairs_count = 10,
		.numbers = f336_numbers, .numbers_count = 1,
		.errors = f336_errors, .errors_count = 4,
		.see = f336_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_MEMORY_ENCRYPT_UNREG_REGION", .title = "ioctl of a VM fd",
		.section = "4.112", .life = "since 4.16",
		.summary = "Take back what KVM_MEMORY_ENCRYPT_REG_REGION said.",
		.doc = "The region must be one that was registered, with the same addr and size. The number says the wrong direction: the struct goes in.",
		.pairs = f337_pairs, .pairs_count = 9,
		.numbers = f337_numbers, .numbers_count = 1,
		.errors = f337_errors, .errors_count = 3,
		.see = f337_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_NMI", .title = "ioctl of a vcpu fd",
		.section = "4.64", .life = "",
		.summary = "Queue an NMI for injection.",
		.doc = "The argument of the system call is ignored.",
		.pairs = f338_pairs, .pairs_count = 6,
		.numbers = f338_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_ALLOCATE_HTAB", .title = "ioctl of a VM fd",
		.section = "4.76", .life = "since 3.6",
		.summary = "Make the guest's hashed page table in a size of the caller's choice, or empty it.",
		.doc = "The argument leads to the power of two of the bytes. The first kernels may write a smaller one back; later ones write nothing.",
		.pairs = f339_pairs, .pairs_count = 10,
		.numbers = f339_numbers, .numbers_count = 1,
		.errors = f339_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_CONFIGURE_V3_MMU", .title = "ioctl of a VM fd",
		.section = "4.100", .life = "since 4.11",
		.summary = "Say whether the guest has radix trees or a hash table, and where its table of processes is.",
		.doc = "",
		.pairs = f340_pairs, .pairs_count = 9,
		.errors = f340_errors, .errors_count = 2,
		.see = f340_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_CPU_CHAR", .title = "ioctl of a VM fd",
		.section = "4.109", .life = "since 4.16",
		.summary = "Read what the processor does against leaks by speculation, and what software should do.",
		.doc = "",
		.pairs = f341_pairs, .pairs_count = 8,
		.errors = f341_errors, .errors_count = 1,
		.see = f341_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_HTAB_FD", .title = "ioctl of a VM fd",
		.section = "4.78", .life = "since 3.8",
		.summary = "Give an fd by which the guest's hashed page table is saved or restored.",
		.doc = "",
		.pairs = f342_pairs, .pairs_count = 9,
		.see = f342_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_PVINFO", .title = "ioctl of a VM fd",
		.section = "4.47", .life = "",
		.summary = "Read what a paravirtualized guest has to be told.",
		.doc = "User space passes it on to the guest, in the device tree or in another way. For now it is only the array of instructions that make up a hypercall. If fields are added to the struct, each of them gets a bit in flags that says it is there.",
		.pairs = f343_pairs, .pairs_count = 8,
		.errata = f343_errata, .errata_count = 1,
		.see = f343_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_RMMU_INFO", .title = "ioctl of a VM fd",
		.section = "4.101", .life = "since 4.11",
		.summary = "Read what a guest's radix trees can be.",
		.doc = "",
		.pairs = f344_pairs, .pairs_count = 9,
		.errors = f344_errors, .errors_count = 2,
		.see = f344_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_GET_SMMU_INFO", .title = "ioctl of a VM fd",
		.section = "4.74", .life = "since 3.5",
		.summary = "Read what a guest's hashed page tables can be.",
		.doc = "User space passes it on to the guest in the device tree.",
		.pairs = f345_pairs, .pairs_count = 9,
		.see = f345_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_RESIZE_HPT_COMMIT", .title = "ioctl of a VM fd",
		.section = "4.103", .life = "since 4.11",
		.summary = "Let the guest go on with the hashed page table that was prepared.",
		.doc = "The guest must not use its memory meanwhile.",
		.pairs = f346_pairs, .pairs_count = 10,
		.see = f346_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_RESIZE_HPT_PREPARE", .title = "ioctl of a VM fd",
		.section = "4.102", .life = "since 4.11",
		.summary = "Prepare a hashed page table of another size, or ask how far that is.",
		.doc = "",
		.pairs = f347_pairs, .pairs_count = 10,
		.see = f347_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_RTAS_DEFINE_TOKEN", .title = "ioctl of a VM fd",
		.section = "4.86", .life = "since 3.10",
		.summary = "Have the kernel do a service of the POWER firmware, called by this number.",
		.doc = "",
		.pairs = f348_pairs, .pairs_count = 9,
		.see = f348_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PPC_SVM_OFF", .title = "ioctl of a VM fd",
		.section = "4.121", .life = "since 5.6",
		.summary = "Turn a guest of secure memory into a normal one, for a reset.",
		.doc = "",
		.pairs = f349_pairs, .pairs_count = 8,
		.numbers = f349_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_PRE_FAULT_MEMORY", .title = "ioctl of a vcpu fd",
		.section = "4.143", .life = "since 6.11",
		.summary = "Map a range of guest physical memory before the guest touches it.",
		.doc = "The pages are mapped as if this vcpu had read them, without being marked as used. The call may stop before the end: as soon as one page is mapped it succeeds, and gpa and size tell what is left. Call it again until size is zero. Several vcpus may do it at a time.\n\nA VM whose memory is measured before it starts should get its pages this way only after that.",
		.pairs = f350_pairs, .pairs_count = 8,
		.numbers = f350_numbers, .numbers_count = 1,
		.rules = f350_rules, .rules_count = 4,
		.errors = f350_errors, .errors_count = 5,
		.see = f350_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_REGISTER_COALESCED_MMIO", .title = "ioctl of a VM fd",
		.section = "4.116", .life = "",
		.summary = "Collect the guest's writes to a range of addresses instead of stopping for each.",
		.doc = "A write of the guest within the zone puts an entry into kvm_coalesced_mmio_ring, and the guest goes on. User space finds it there when a vcpu stops for another reason. Reads give KVM_EXIT_MMIO as ever. It is for writes without any effect that the guest waits for, such as those to a frame buffer. With KVM_CAP_COALESCED_PIO a zone may be of I/O ports.",
		.pairs = f351_pairs, .pairs_count = 7,
		.numbers = f351_numbers, .numbers_count = 1,
		.rules = f351_rules, .rules_count = 1,
		.errors = f351_errors, .errors_count = 3,
		.see = f351_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_REINJECT_CONTROL", .title = "ioctl of a VM fd",
		.section = "4.99", .life = "",
		.summary = "Say what becomes of interrupts of the interval timer that the guest missed.",
		.doc = "A vcpu that did not run for a while misses ticks. They are given to it later, unless this call switches that off.",
		.pairs = f352_pairs, .pairs_count = 8,
		.numbers = f352_numbers, .numbers_count = 1,
		.rules = f352_rules, .rules_count = 1,
		.see = f352_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_RESET_DIRTY_RINGS", .title = "ioctl of a VM fd",
		.section = "", .life = "since 5.11",
		.summary = "Take back the entries of the dirty rings that user space is done with.",
		.doc = "Goes through the rings of all vcpus, each up to the first entry that lacks KVM_DIRTY_GFN_F_RESET, and watches the pages of those entries for the next write. The argument of the system call is ignored.",
		.pairs = f353_pairs, .pairs_count = 7,
		.numbers = f353_numbers, .numbers_count = 1,
		.errors = f353_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_RUN", .title = "ioctl of a vcpu fd",
		.section = "4.10", .life = "",
		.summary = "Run the guest on this vcpu until something needs user space.",
		.doc = "The number takes no argument, but there is one: struct kvm_run, which user space and kernel share. It is mapped with mmap() of the vcpu fd at offset zero, as many bytes as KVM_GET_VCPU_MMAP_SIZE says. The caller sets its fields before the call; on success they say why the guest stopped.\n\nThe vcpu stays locked while the guest runs: any other call on the same fd waits until KVM_RUN comes back. A signal makes it come back; KVM_SET_SIGNAL_MASK says which.",
		.pairs = f354_pairs, .pairs_count = 8,
		.numbers = f354_numbers, .numbers_count = 1,
		.rules = f354_rules, .rules_count = 1,
		.errors = f354_errors, .errors_count = 6,
		.errata = f354_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_CLEAR_RESET", .title = "ioctl of a vcpu fd",
		.section = "4.124", .life = "since 5.6",
		.summary = "Reset the vcpu as the architecture's clearing CPU reset does.",
		.doc = "",
		.pairs = f355_pairs, .pairs_count = 7,
		.numbers = f355_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_ENABLE_SIE", .title = "ioctl of the system fd",
		.section = "", .life = "",
		.summary = "Make the process's address space fit for running guests.",
		.doc = "On s390 the page tables of a process need room beside their entries before its memory can be a guest's. The call rebuilds them so. That is done once in the life of a process; a second call has nothing to do and succeeds. The argument is not looked at.",
		.pairs = f356_pairs, .pairs_count = 6,
		.numbers = f356_numbers, .numbers_count = 1,
		.errors = f356_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_GET_CMMA_BITS", .title = "ioctl of a VM fd",
		.section = "4.107", .life = "since 4.13",
		.summary = "Read what the guest told about its need for pages, all of it or what changed.",
		.doc = "",
		.pairs = f357_pairs, .pairs_count = 9,
		.see = f357_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_GET_IRQ_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.94", .life = "since 4.1",
		.summary = "Read all interrupts that are pending for the vcpu.",
		.doc = "",
		.pairs = f358_pairs, .pairs_count = 8,
		.rules = f358_rules, .rules_count = 1,
		.errors = f358_errors, .errors_count = 2,
		.see = f358_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_GET_SKEYS", .title = "ioctl of a VM fd",
		.section = "4.90", .life = "since 4.1",
		.summary = "Read storage keys of the guest's pages.",
		.doc = "",
		.pairs = f359_pairs, .pairs_count = 9,
		.rules = f359_rules, .rules_count = 1,
		.errors = f359_errors, .errors_count = 1,
		.see = f359_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_INITIAL_RESET", .title = "ioctl of a vcpu fd",
		.section = "4.123", .life = "",
		.summary = "Reset the vcpu as the architecture's initial CPU reset does.",
		.doc = "The argument of the system call is ignored.",
		.pairs = f360_pairs, .pairs_count = 6,
		.numbers = f360_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_INTERRUPT", .title = "ioctl of a VM fd or a vcpu fd",
		.section = "4.77", .life = "",
		.summary = "Inject an interrupt into an s390 guest.",
		.doc = "On a VM fd the interrupt is a floating one, which any vcpu may take. On a vcpu fd it is for that vcpu; the call does not wait for the vcpu's lock, so it reaches one that is running. kvm_s390_interrupt_types tells which types belong where.",
		.pairs = f361_pairs, .pairs_count = 8,
		.errors = f361_errors, .errors_count = 2,
		.see = f361_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_IRQ", .title = "ioctl of a vcpu fd",
		.section = "4.92", .life = "since 4.1",
		.summary = "Inject an interrupt into a vcpu, with all that belongs to it.",
		.doc = "Any thread may call it while the vcpu runs.",
		.pairs = f362_pairs, .pairs_count = 9,
		.errors = f362_errors, .errors_count = 2,
		.see = f362_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_MEM_OP", .title = "ioctl of a VM fd or a vcpu fd",
		.section = "4.89", .life = "since 4.1",
		.summary = "Read, write or check the guest's memory, by the rules of the guest.",
		.doc = "Which operations there are depends on the fd and on whether the guest is protected.",
		.pairs = f363_pairs, .pairs_count = 10,
		.see = f363_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_NORMAL_RESET", .title = "ioctl of a vcpu fd",
		.section = "4.122", .life = "since 5.6",
		.summary = "Reset the vcpu as the architecture's normal CPU reset does.",
		.doc = "",
		.pairs = f364_pairs, .pairs_count = 7,
		.numbers = f364_numbers, .numbers_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_PV_COMMAND", .title = "ioctl of a VM fd",
		.section = "4.125", .life = "since 5.7",
		.summary = "Do a command for protected guests: make, fill, check, dump or end one.",
		.doc = "",
		.pairs = f365_pairs, .pairs_count = 9,
		.rules = f365_rules, .rules_count = 1,
		.see = f365_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_PV_CPU_COMMAND", .title = "ioctl of a vcpu fd",
		.section = "4.136", .life = "since 6.0",
		.summary = "Do a command for a vcpu of a protected guest, of which there is KVM_PV_DUMP alone.",
		.doc = "",
		.pairs = f366_pairs, .pairs_count = 9,
		.see = f366_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_SET_CMMA_BITS", .title = "ioctl of a VM fd",
		.section = "4.108", .life = "since 4.13",
		.summary = "Write what the guest told about its need for pages.",
		.doc = "",
		.pairs = f367_pairs, .pairs_count = 9,
		.see = f367_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_SET_INITIAL_PSW", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Write the program status word that the vcpu starts with.",
		.doc = "",
		.pairs = f368_pairs, .pairs_count = 7,
		.errors = f368_errors, .errors_count = 2,
		.see = f368_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_SET_IRQ_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.95", .life = "since 4.1",
		.summary = "Make all interrupts of a list pending for the vcpu.",
		.doc = "",
		.pairs = f369_pairs, .pairs_count = 8,
		.errors = f369_errors, .errors_count = 3,
		.see = f369_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_SET_SKEYS", .title = "ioctl of a VM fd",
		.section = "4.91", .life = "since 4.1",
		.summary = "Write storage keys of the guest's pages.",
		.doc = "",
		.pairs = f370_pairs, .pairs_count = 9,
		.rules = f370_rules, .rules_count = 3,
		.see = f370_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_STORE_STATUS", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Store the vcpu's registers into guest memory, as the architecture's store-status order does.",
		.doc = "addr is where in guest memory, by value, although the number encodes a size. Two values are special and store to the architecture's own place: KVM_S390_STORE_STATUS_NOADDR in absolute memory, KVM_S390_STORE_STATUS_PREFIXED in the memory that the vcpu sees there by its prefix.",
		.pairs = f371_pairs, .pairs_count = 7,
		.numbers = f371_numbers, .numbers_count = 2,
		.errors = f371_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_UCAS_MAP", .title = "ioctl of a vcpu fd",
		.section = "4.65", .life = "since 3.4",
		.summary = "Let the vcpu see memory of user space, on a machine of type KVM_VM_S390_UCONTROL.",
		.doc = "",
		.pairs = f372_pairs, .pairs_count = 9,
		.see = f372_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_UCAS_UNMAP", .title = "ioctl of a vcpu fd",
		.section = "4.66", .life = "since 3.4",
		.summary = "Take memory that KVM_S390_UCAS_MAP showed away from the vcpu.",
		.doc = "",
		.pairs = f373_pairs, .pairs_count = 9,
		.see = f373_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_VCPU_FAULT", .title = "ioctl of a vcpu fd",
		.section = "4.67", .life = "since 3.4",
		.summary = "Map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it.",
		.doc = "The address is passed by value, although the number encodes a size.",
		.pairs = f374_pairs, .pairs_count = 9,
		.numbers = f374_numbers, .numbers_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_S390_ZPCI_OP", .title = "ioctl of a VM fd",
		.section = "4.137", .life = "since 6.0",
		.summary = "Let the firmware pass the interrupts of a PCI device on to the guest, or end that.",
		.doc = "",
		.pairs = f375_pairs, .pairs_count = 9,
		.see = f375_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_BOOT_CPU_ID", .title = "ioctl of a VM fd",
		.section = "4.41", .life = "",
		.summary = "Say which vcpu is the bootstrap processor.",
		.doc = "The id is the one that KVM_CREATE_VCPU will be given. Without the call it is vcpu 0.",
		.pairs = f376_pairs, .pairs_count = 6,
		.numbers = f376_numbers, .numbers_count = 1,
		.rules = f376_rules, .rules_count = 1,
		.errors = f376_errors, .errors_count = 1,
		.errata = f376_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CLOCK", .title = "ioctl of a VM fd",
		.section = "4.30", .life = "",
		.summary = "Set the clock that the guest sees as kvmclock.",
		.doc = "The guest's clock goes on from the value given. Together with KVM_GET_CLOCK it keeps that clock from running backwards where it could, such as in a migration. With KVM_CLOCK_REALTIME the time that has passed on the host since realtime is added.",
		.pairs = f377_pairs, .pairs_count = 7,
		.numbers = f377_numbers, .numbers_count = 1,
		.rules = f377_rules, .rules_count = 1,
		.see = f377_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CPUID", .title = "ioctl of a vcpu fd",
		.section = "4.20", .life = "",
		.summary = "Say what CPUID answers on this vcpu, by function alone.",
		.doc = "The entries replace all earlier ones. KVM_SET_CPUID2 is to be preferred where it exists.",
		.pairs = f378_pairs, .pairs_count = 8,
		.numbers = f378_numbers, .numbers_count = 1,
		.rules = f378_rules, .rules_count = 1,
		.errors = f378_errors, .errors_count = 3,
		.see = f378_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_CPUID2", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Say what CPUID answers on this vcpu, by function and index.",
		.doc = "The entries replace all earlier ones. They usually are KVM_GET_SUPPORTED_CPUID's, less what the guest is not to have.",
		.pairs = f379_pairs, .pairs_count = 8,
		.numbers = f379_numbers, .numbers_count = 1,
		.rules = f379_rules, .rules_count = 1,
		.errors = f379_errors, .errors_count = 3,
		.see = f379_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_DEBUGREGS", .title = "ioctl of a vcpu fd",
		.section = "4.34", .life = "",
		.summary = "Write the debug registers.",
		.doc = "The struct is KVM_GET_DEBUGREGS's. No flag has a meaning yet.",
		.pairs = f380_pairs, .pairs_count = 7,
		.numbers = f380_numbers, .numbers_count = 1,
		.rules = f380_rules, .rules_count = 3,
		.errors = f380_errors, .errors_count = 1,
		.see = f380_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_DEVICE_ATTR", .title = "ioctl of a VM fd, a vcpu fd or a device fd",
		.section = "4.80", .life = "since 3.10",
		.summary = "Set an attribute of a device, a VM or a vcpu.",
		.doc = "The value is read from addr of the struct. Besides devices, VMs have attributes where KVM_CAP_VM_ATTRIBUTES is reported and vcpus where KVM_CAP_VCPU_ATTRIBUTES is, on x86 from Linux 5.16 on. A few attributes are commands: to set one does something.",
		.pairs = f381_pairs, .pairs_count = 11,
		.numbers = f381_numbers, .numbers_count = 1,
		.errors = f381_errors, .errors_count = 5,
		.see = f381_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_FPU", .title = "ioctl of a vcpu fd",
		.section = "4.23", .life = "",
		.summary = "Write the floating point state.",
		.doc = "The struct is KVM_GET_FPU's.",
		.pairs = f382_pairs, .pairs_count = 7,
		.numbers = f382_numbers, .numbers_count = 1,
		.errors = f382_errors, .errors_count = 2,
		.see = f382_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_GSI_ROUTING", .title = "ioctl of a VM fd",
		.section = "4.52", .life = "",
		.summary = "Replace the table of GSI routes.",
		.doc = "All routes that were there before are gone, also those that KVM_CREATE_IRQCHIP made. A GSI may have several routes, to one pin of each interrupt controller, or a single one to a message or to anything else. No flag is specified of the table, and of an entry only KVM_MSI_VALID_DEVID, by later kernels.\n\nWhere user space has the I/O APIC and the PICs itself (KVM_CAP_SPLIT_IRQCHIP) no route can lead to a pin.",
		.pairs = f383_pairs, .pairs_count = 8,
		.numbers = f383_numbers, .numbers_count = 1,
		.rules = f383_rules, .rules_count = 8,
		.errors = f383_errors, .errors_count = 2,
		.see = f383_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_GUEST_DEBUG", .title = "ioctl of a vcpu fd",
		.section = "4.87", .life = "",
		.summary = "Debug the guest from outside.",
		.doc = "control says how: KVM_GUESTDBG_ENABLE switches debugging on, and without it all else is off; KVM_GUESTDBG_SINGLESTEP stops after each instruction. What the guest stops at ends KVM_RUN with KVM_EXIT_DEBUG. On x86 breakpoints may be instructions that the debugger wrote into the guest, or the debug registers given here, which then hide the guest's own; an exception can be handed on to the guest. Bits of control that the kernel does not know are not refused. With KVM_CAP_X86_ROBUST_SINGLESTEP a guest that uses the trap flag itself is stepped correctly too.",
		.pairs = f384_pairs, .pairs_count = 7,
		.numbers = f384_numbers, .numbers_count = 1,
		.errors = f384_errors, .errors_count = 3,
		.see = f384_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_IDENTITY_MAP_ADDR", .title = "ioctl of a VM fd",
		.section = "4.40", .life = "",
		.summary = "Say where in guest physical memory KVM may put one page of its own.",
		.doc = "The page must be within the first 4 GB of guest physical memory and must not conflict with a memory slot or with the address of a device; the call does not check that. The guest may malfunction if it uses the page.\n\nHosts with Intel processors need the call, for a quirk of how virtualization works there: KVM keeps a page table in this page, which maps addresses to themselves, to run a guest that has paging off. Call it before a vcpu is made: later kernels refuse it after that. Without the call KVM takes an address of its own choice.",
		.pairs = f385_pairs, .pairs_count = 7,
		.numbers = f385_numbers, .numbers_count = 1,
		.rules = f385_rules, .rules_count = 1,
		.errors = f385_errors, .errors_count = 1,
		.errata = f385_errata, .errata_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_IRQCHIP", .title = "ioctl of a VM fd",
		.section = "4.27", .life = "",
		.summary = "Write the state of an interrupt controller in the kernel.",
		.doc = "chip_id says which one of those that KVM_CREATE_IRQCHIP made; the struct is that of KVM_GET_IRQCHIP.",
		.pairs = f386_pairs, .pairs_count = 8,
		.numbers = f386_numbers, .numbers_count = 1,
		.rules = f386_rules, .rules_count = 2,
		.errors = f386_errors, .errors_count = 1,
		.errata = f386_errata, .errata_count = 1,
		.see = f386_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_LAPIC", .title = "ioctl of a vcpu fd",
		.section = "4.58", .life = "",
		.summary = "Write the registers of the vcpu's local APIC.",
		.doc = "The timer starts anew from what is written.",
		.pairs = f387_pairs, .pairs_count = 7,
		.numbers = f387_numbers, .numbers_count = 1,
		.rules = f387_rules, .rules_count = 1,
		.errors = f387_errors, .errors_count = 3,
		.see = f387_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MEMORY_ATTRIBUTES", .title = "ioctl of a VM fd",
		.section = "4.141", .life = "since 6.8",
		.summary = "Say how the guest uses the pages of a range of its physical memory.",
		.doc = "attributes replaces what the pages had before; a page that was never named has none. The range need not lie in slots. KVM_CHECK_EXTENSION of KVM_CAP_MEMORY_ATTRIBUTES tells which bits there are, and of a VM's fd which of them that VM can have: if none, even the call may be refused as unknown, with ENOTTY.\n\nNothing is copied from one kind of memory to the other.",
		.pairs = f388_pairs, .pairs_count = 8,
		.numbers = f388_numbers, .numbers_count = 1,
		.rules = f388_rules, .rules_count = 5,
		.errors = f388_errors, .errors_count = 3,
		.see = f388_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MP_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.39", .life = "",
		.summary = "Say whether the vcpu runs, halts or waits to be started.",
		.doc = "The states are KVM_GET_MP_STATE's. It means something only after KVM_CREATE_IRQCHIP: without an interrupt controller in the kernel, user space has to keep this state itself. Kernels of 2.6.39 take any number. On ia64 KVM_MP_STATE_UNINITIALIZED resets the vcpu.",
		.pairs = f389_pairs, .pairs_count = 7,
		.numbers = f389_numbers, .numbers_count = 1,
		.rules = f389_rules, .rules_count = 1,
		.errors = f389_errors, .errors_count = 2,
		.see = f389_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_MSRS", .title = "ioctl of a vcpu fd",
		.section = "4.19", .life = "",
		.summary = "Write model-specific registers.",
		.doc = "The caller sets nmsrs, the length of entries, and the index and data of each entry; the structs are KVM_GET_MSRS's. They are written in order, and those before a refused one stay written. A smaller count than nmsrs is no error to errno: the caller has to compare.",
		.pairs = f390_pairs, .pairs_count = 8,
		.numbers = f390_numbers, .numbers_count = 1,
		.rules = f390_rules, .rules_count = 1,
		.errors = f390_errors, .errors_count = 2,
		.see = f390_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_NESTED_STATE", .title = "ioctl of a vcpu fd",
		.section = "4.115", .life = "since 4.19",
		.summary = "Write what the vcpu holds of nested virtualization.",
		.doc = "The struct is KVM_GET_NESTED_STATE's. What the vcpu ran of a guest's guest before is dropped.\n\nThe call looks at the rest of the vcpu, which therefore comes first: the CPUID entries, which must have VMX or SVM; the MSRs that say what VMX can do and that it is allowed, as a write of zero to the latter leaves L2; the special registers, with EFER.SVME for SVM and with L2's values in guest mode; and the events of a vcpu that is in system management mode, as a KVM_SET_VCPU_EVENTS that enters or leaves that mode leaves L2 too. General purpose registers and the other MSRs can follow.\n\nTo switch nested virtualization off, as for a reset, give the state that a new vcpu has: for VMX both addresses all ones and no flag, for SVM KVM_STATE_NESTED_GIF_SET alone.",
		.pairs = f391_pairs, .pairs_count = 9,
		.numbers = f391_numbers, .numbers_count = 1,
		.rules = f391_rules, .rules_count = 3,
		.errors = f391_errors, .errors_count = 3,
		.see = f391_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_NR_MMU_PAGES", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Limit how many pages KVM uses for its own page tables of the guest.",
		.doc = "Without the call the number follows from the size of the guest's memory. If more pages are in use than the new limit, pages are freed at once.",
		.pairs = f392_pairs, .pairs_count = 6,
		.numbers = f392_numbers, .numbers_count = 1,
		.rules = f392_rules, .rules_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_ONE_REG", .title = "ioctl of a vcpu fd",
		.section = "4.68", .life = "since 3.4",
		.summary = "Write one register of the vcpu.",
		.doc = "The value is read from addr, in the size that the id says. On x86, registers are written in groups and by other calls; Linux 6.12 does not have this one there.",
		.pairs = f393_pairs, .pairs_count = 9,
		.numbers = f393_numbers, .numbers_count = 1,
		.errors = f393_errors, .errors_count = 5,
		.see = f393_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_PIT", .title = "ioctl of a VM fd",
		.section = "", .life = "",
		.summary = "Write the state of the interval timer.",
		.doc = "Counting starts anew. KVM_SET_PIT2 writes the timer's flags too. The number says the wrong direction, as that of KVM_SET_IRQCHIP does.",
		.pairs = f394_pairs, .pairs_count = 8,
		.numbers = f394_numbers, .numbers_count = 1,
		.rules = f394_rules, .rules_count = 1,
		.see = f394_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_PIT2", .title = "ioctl of a VM fd",
		.section = "4.73", .life = "",
		.summary = "Write the state of the interval timer, and its flags.",
		.doc = "Counting starts anew.",
		.pairs = f395_pairs, .pairs_count = 7,
		.numbers = f395_numbers, .numbers_count = 1,
		.rules = f395_rules, .rules_count = 1,
		.see = f395_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_PMU_EVENT_FILTER", .title = "ioctl of a VM fd",
		.section = "4.120", .life = "since 5.3",
		.summary = "Say which events the guest may count with its performance monitoring unit.",
		.doc = "The filter takes the place of an earlier one and holds for all vcpus. A counter whose event the filter does not let through stands still; the guest is not told. The order of the entries does not matter.\n\nLet KVM_ENABLE_CAP of KVM_CAP_PMU_CAPABILITY take the whole unit away where a guest is to count nothing: a filter that allows no event leaves the counters visible.",
		.pairs = f396_pairs, .pairs_count = 9,
		.numbers = f396_numbers, .numbers_count = 1,
		.rules = f396_rules, .rules_count = 3,
		.errors = f396_errors, .errors_count = 3,
		.see = f396_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_REGS", .title = "ioctl of a vcpu fd",
		.section = "4.12", .life = "",
		.summary = "Write the general purpose registers.",
		.doc = "The struct is KVM_GET_REGS's. On x86 an exception that was about to be injected is dropped.",
		.pairs = f397_pairs, .pairs_count = 7,
		.numbers = f397_numbers, .numbers_count = 1,
		.errors = f397_errors, .errors_count = 2,
		.see = f397_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_SIGNAL_MASK", .title = "ioctl of a vcpu fd",
		.section = "4.21", .life = "",
		.summary = "Say which signals are blocked while KVM_RUN runs.",
		.doc = "The mask takes the place of the thread's own for as long as KVM_RUN runs. A signal that it does not block makes KVM_RUN come back with EINTR, except SIGKILL and SIGSTOP, which do what they always do. The signal is delivered only if the thread's own mask does not block it either; if it does, the signal stays pending, and the caller can take it with sigtimedwait().\n\nlen is the size of the signal set that the kernel itself uses, which is not that of the C library's sigset_t.",
		.pairs = f398_pairs, .pairs_count = 8,
		.numbers = f398_numbers, .numbers_count = 1,
		.rules = f398_rules, .rules_count = 1,
		.errors = f398_errors, .errors_count = 1,
		.errata = f398_errata, .errata_count = 2,
		.see = f398_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_SREGS", .title = "ioctl of a vcpu fd",
		.section = "4.14", .life = "",
		.summary = "Write the special registers.",
		.doc = "The struct is KVM_GET_SREGS's. On x86 a set bit of interrupt_bitmap queues that interrupt. Kernels of 2.6.39 take the values as they are; what no processor could hold shows when the guest is run.",
		.pairs = f399_pairs, .pairs_count = 7,
		.numbers = f399_numbers, .numbers_count = 1,
		.errors = f399_errors, .errors_count = 3,
		.see = f399_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_SREGS2", .title = "ioctl of a vcpu fd",
		.section = "4.132", .life = "since 5.14",
		.summary = "Write the special registers, with the pointers that PAE paging has loaded.",
		.doc = "The struct is KVM_GET_SREGS2's. Without KVM_SREGS2_FLAGS_PDPTRS_VALID a vcpu that pages with PAE loads its pointers from memory, as with KVM_SET_SREGS.",
		.pairs = f400_pairs, .pairs_count = 8,
		.numbers = f400_numbers, .numbers_count = 1,
		.rules = f400_rules, .rules_count = 1,
		.errors = f400_errors, .errors_count = 3,
		.see = f400_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_TSC_KHZ", .title = "ioctl of a vcpu fd or a VM fd",
		.section = "4.55", .life = "since 3.0",
		.summary = "Set how fast the guest's time stamp counter runs.",
		.doc = "The frequency is in kHz, and zero means the host's own. On a vcpu fd it is this vcpu's. On a VM fd, with KVM_CAP_VM_TSC_CONTROL, it is what vcpus that are made later start with, which is the way to have the same for all.\n\nA frequency that is not the host's, or as good as that, takes a processor that scales the counter; that is what KVM_CAP_TSC_CONTROL tells. The host's own is taken without it.",
		.pairs = f401_pairs, .pairs_count = 8,
		.numbers = f401_numbers, .numbers_count = 1,
		.errors = f401_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_TSS_ADDR", .title = "ioctl of a VM fd",
		.section = "4.36", .life = "",
		.summary = "Say where in guest physical memory KVM may put three pages of its own.",
		.doc = "The pages must be within the first 4 GB of guest physical memory and must not conflict with a memory slot or with the address of a device. The guest may malfunction if it uses them.\n\nHosts with Intel processors need the call, for a quirk of how virtualization works there: KVM keeps a task state segment in these pages, to run a guest that is in real mode. On AMD's it does nothing.",
		.pairs = f402_pairs, .pairs_count = 6,
		.numbers = f402_numbers, .numbers_count = 1,
		.rules = f402_rules, .rules_count = 1,
		.errors = f402_errors, .errors_count = 3,
		.errata = f402_errata, .errata_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_USER_MEMORY_REGION", .title = "ioctl of a VM fd",
		.section = "4.35", .life = "",
		.summary = "Make, move, change or delete a slot of guest physical memory.",
		.doc = "A slot that exists can be moved to another place in guest physical memory, and its flags can be changed, but not its size. A size of zero deletes it. Slots may not overlap in guest physical memory. KVM_CHECK_EXTENSION of KVM_CAP_NR_MEMSLOTS tells how many slots there may be; KVM_CAP_DESTROY_MEMORY_REGION_WORKS that deleting a slot does work, and KVM_CAP_JOIN_MEMORY_REGIONS_WORKS that a slot may take the place of several deleted ones.\n\nThe memory behind the slot begins at userspace_addr, which must be memory that user space can reach for the whole size of the slot. It may be of any kind: anonymous memory, a file, hugetlbfs. It is best if guest_phys_addr and userspace_addr agree in their lower 21 bits: then large pages of the host can be large pages of the guest.\n\nOf the flags the first kernels know only KVM_MEM_LOG_DIRTY_PAGES, which makes KVM keep track of the writes to the slot's memory; KVM_GET_DIRTY_LOG fetches what it finds. They ignore the others, and they ignore a new userspace_addr for a slot that exists; later kernels refuse both.\n\nWith KVM_CAP_READONLY_MEM the flag KVM_MEM_READONLY makes the guest's writes give KVM_EXIT_MMIO, while it reads and runs from the memory. With KVM_CAP_MULTI_ADDRESS_SPACE the VM has several spaces of guest physical memory, each with its own slots; the upper half of slot says which. On x86 the second one is what a vcpu sees in system management mode. Slots of different spaces may overlap. KVM_SET_USER_MEMORY_REGION2 can do the same and more.\n\nWith KVM_CAP_SYNC_MMU the guest sees at once when what is behind the memory changes, for example by mmap() or by madvise(MADV_DONTNEED).\n\nOn s390 the first kernels allow just one slot, which is number zero and begins at guest address zero.\n\nUse this call and not KVM_SET_MEMORY_REGION, which leaves user space no say in how memory is allocated and is deprecated.",
		.pairs = f403_pairs, .pairs_count = 8,
		.numbers = f403_numbers, .numbers_count = 1,
		.rules = f403_rules, .rules_count = 10,
		.errors = f403_errors, .errors_count = 2,
		.errata = f403_errata, .errata_count = 2,
		.see = f403_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_USER_MEMORY_REGION2", .title = "ioctl of a VM fd",
		.section = "4.140", .life = "since 6.8",
		.summary = "Make, move, change or delete a slot, which may have private memory too.",
		.doc = "It does what KVM_SET_USER_MEMORY_REGION does, with room for more. With KVM_MEM_GUEST_MEMFD the slot has a second kind of memory behind it: that part of a file of KVM_CREATE_GUEST_MEMFD which begins at guest_memfd_offset. Page by page, KVM_SET_MEMORY_ATTRIBUTES says which kind the guest uses, and at first it is that of userspace_addr. Such a slot can be deleted, but neither moved nor changed, and its file must be the VM's own. No two slots may have the same page of a file.\n\nWhere the guest touches a page of the kind that it does not use at that place, KVM_RUN ends with KVM_EXIT_MEMORY_FAULT.",
		.pairs = f404_pairs, .pairs_count = 9,
		.numbers = f404_numbers, .numbers_count = 1,
		.rules = f404_rules, .rules_count = 12,
		.errors = f404_errors, .errors_count = 4,
		.see = f404_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_VAPIC_ADDR", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Say where in guest memory the vcpu's task priority is shared with the guest.",
		.doc = "A guest whose TPR accesses were patched uses this memory in place of the register. Address zero ends the sharing.",
		.pairs = f405_pairs, .pairs_count = 7,
		.numbers = f405_numbers, .numbers_count = 1,
		.rules = f405_rules, .rules_count = 2,
		.errors = f405_errors, .errors_count = 2,
		.see = f405_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_VCPU_EVENTS", .title = "ioctl of a vcpu fd",
		.section = "4.32", .life = "",
		.summary = "Write pending exceptions, interrupts and NMIs, and what belongs to them.",
		.doc = "The struct is KVM_GET_VCPU_EVENTS's. Two fields may change by themselves while vcpus run, nmi.pending and sipi_vector; the kernel's state of each is overwritten only if its bit in flags asks for it, KVM_VCPUEVENT_VALID_NMI_PENDING and KVM_VCPUEVENT_VALID_SIPI_VECTOR. With KVM_CAP_INTR_SHADOW, KVM_VCPUEVENT_VALID_SHADOW says that interrupt.shadow holds and is to be written too. Fields of later releases have bits of their own, and all else is always written.",
		.pairs = f406_pairs, .pairs_count = 7,
		.numbers = f406_numbers, .numbers_count = 1,
		.rules = f406_rules, .rules_count = 2,
		.errors = f406_errors, .errors_count = 2,
		.see = f406_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_XCRS", .title = "ioctl of a vcpu fd",
		.section = "4.45", .life = "",
		.summary = "Write the extended control registers.",
		.doc = "The struct is KVM_GET_XCRS's. A register that the kernel does not know is passed over; kernels of 2.6.39 look at the first entry alone. No flag has a meaning.",
		.pairs = f407_pairs, .pairs_count = 7,
		.numbers = f407_numbers, .numbers_count = 1,
		.rules = f407_rules, .rules_count = 2,
		.errors = f407_errors, .errors_count = 3,
		.see = f407_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SET_XSAVE", .title = "ioctl of a vcpu fd",
		.section = "4.43", .life = "",
		.summary = "Write the extended processor state.",
		.doc = "The struct is KVM_GET_XSAVE's. From Linux 5.17 on as many bytes may be read as KVM_CHECK_EXTENSION of KVM_CAP_XSAVE2 answers on the VM fd, which may be more than the struct has.",
		.pairs = f408_pairs, .pairs_count = 7,
		.numbers = f408_numbers, .numbers_count = 1,
		.errors = f408_errors, .errors_count = 3,
		.see = f408_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SIGNAL_MSI", .title = "ioctl of a VM fd",
		.section = "4.71", .life = "since 3.5",
		.summary = "Send a message that is an interrupt.",
		.doc = "The interrupt controllers in the kernel take it as they would take it from a device; no route is needed. With KVM_MSI_VALID_DEVID, which arm64 needs, devid says which device it is from.",
		.pairs = f409_pairs, .pairs_count = 8,
		.numbers = f409_numbers, .numbers_count = 1,
		.rules = f409_rules, .rules_count = 2,
		.errors = f409_errors, .errors_count = 3,
		.see = f409_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_SMI", .title = "ioctl of a vcpu fd",
		.section = "4.96", .life = "since 4.2",
		.summary = "Queue an SMI for injection.",
		.doc = "The vcpu enters system management mode as soon as it can; kvm_run's flags tell when it is there. Memory slots of the address space of that mode are seen only then. The argument of the system call is ignored.",
		.pairs = f410_pairs, .pairs_count = 7,
		.numbers = f410_numbers, .numbers_count = 1,
		.errors = f410_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TPR_ACCESS_REPORTING", .title = "ioctl of a vcpu fd",
		.section = "", .life = "",
		.summary = "Make KVM_RUN tell when the guest uses the task priority register.",
		.doc = "With enabled set, an access to the TPR of the local APIC in the kernel ends KVM_RUN with KVM_EXIT_TPR_ACCESS, so that user space can patch the instruction. The struct comes back unchanged.",
		.pairs = f411_pairs, .pairs_count = 7,
		.numbers = f411_numbers, .numbers_count = 1,
		.rules = f411_rules, .rules_count = 1,
		.errors = f411_errors, .errors_count = 1,
		.see = f411_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_TRANSLATE", .title = "ioctl of a vcpu fd",
		.section = "4.15", .life = "",
		.summary = "Translate a guest virtual address as the vcpu would now.",
		.doc = "Asks the address translation mode that the vcpu is in. An address without a translation is no error: valid is zero then. x86 does not look at access rights: it always answers that the page can be written and is not the user's.",
		.pairs = f412_pairs, .pairs_count = 7,
		.numbers = f412_numbers, .numbers_count = 1,
		.errors = f412_errors, .errors_count = 1,
		.errata = f412_errata, .errata_count = 1,
		.see = f412_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_UNREGISTER_COALESCED_MMIO", .title = "ioctl of a VM fd",
		.section = "4.116", .life = "",
		.summary = "Stop for the guest's writes to a range of addresses again.",
		.doc = "All zones that are wholly within the range end. It is no error if there is none.",
		.pairs = f413_pairs, .pairs_count = 7,
		.numbers = f413_numbers, .numbers_count = 1,
		.rules = f413_rules, .rules_count = 1,
		.errors = f413_errors, .errors_count = 1,
		.see = f413_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_GET_MCE_CAP_SUPPORTED", .title = "ioctl of the system fd",
		.section = "4.104", .life = "",
		.summary = "Ask which machine check features a vcpu can be given.",
		.doc = "What is written is laid out as the processor's MCG_CAP register: bits for the features that KVM can emulate. KVM_X86_SETUP_MCE takes such a word with a number of banks and any of these features. KVM_CAP_MCE answers how many banks are possible.",
		.pairs = f414_pairs, .pairs_count = 7,
		.numbers = f414_numbers, .numbers_count = 1,
		.errors = f414_errors, .errors_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_SETUP_MCE", .title = "ioctl of a vcpu fd",
		.section = "4.105", .life = "",
		.summary = "Give the vcpu machine check banks.",
		.doc = "mcg_cap is what the guest reads from the MSR of that name: the lowest byte says how many banks, the others which features, of which KVM_X86_GET_MCE_CAP_SUPPORTED tells those that exist. All error reporting starts switched on. KVM_CAP_MCE answers with the largest number of banks.",
		.pairs = f415_pairs, .pairs_count = 7,
		.numbers = f415_numbers, .numbers_count = 1,
		.rules = f415_rules, .rules_count = 2,
		.errors = f415_errors, .errors_count = 2,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_SET_MCE", .title = "ioctl of a vcpu fd",
		.section = "4.106", .life = "",
		.summary = "Put a machine check into a bank of the vcpu.",
		.doc = "An uncorrected error raises the exception in the guest. While another machine check is being handled, or before the guest has allowed the exception in CR4, it shuts the guest down instead, as a processor would. Nothing happens where the guest has switched the reporting of uncorrected errors off. A corrected error is only recorded, and does not overwrite an uncorrected one: that is marked as having lost others.",
		.pairs = f416_pairs, .pairs_count = 7,
		.numbers = f416_numbers, .numbers_count = 1,
		.errors = f416_errors, .errors_count = 2,
		.see = f416_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_X86_SET_MSR_FILTER", .title = "ioctl of a VM fd",
		.section = "4.97", .life = "since 5.10",
		.summary = "Say which model-specific registers the guest may read and write.",
		.doc = "The filter takes the place of an earlier one and holds for all vcpus. For an access of the guest the first range counts that has the register and the kind of access; if none has, flags decides. A denied access raises #GP in the guest, unless KVM_ENABLE_CAP of KVM_CAP_X86_USER_SPACE_MSR asked for KVM_EXIT_X86_RDMSR and KVM_EXIT_X86_WRMSR in such cases: then user space serves it.\n\nFiltered are RDMSR and WRMSR of the guest. KVM_GET_MSRS and KVM_SET_MSRS are not, nor is what the processor itself does with such registers when it enters or leaves a guest, and x2APIC's registers are always the guest's. There is no call to take a filter away: one that allows by default and uses no range has the same effect.\n\nThe struct holds pointers, so the number of a 32-bit caller is another one; a 64-bit kernel serves both.",
		.pairs = f417_pairs, .pairs_count = 9,
		.numbers = f417_numbers, .numbers_count = 2,
		.rules = f417_rules, .rules_count = 1,
		.errors = f417_errors, .errors_count = 3,
		.see = f417_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_HVM_CONFIG", .title = "ioctl of a VM fd",
		.section = "4.28", .life = "",
		.summary = "Say where the hypercall pages for a Xen HVM guest come from.",
		.doc = "A guest made for Xen finds its way to the hypervisor through a page of code, which it asks for by WRMSR. Which MSR that is this call tells, and where such pages lie ready in the caller's memory: an array of them for guests in 32-bit modes, another for 64-bit mode. The value that the guest writes is a guest address with, in its lower bits, the number of the page that is to be put there.",
		.pairs = f418_pairs, .pairs_count = 7,
		.numbers = f418_numbers, .numbers_count = 1,
		.rules = f418_rules, .rules_count = 1,
		.errors = f418_errors, .errors_count = 1,
		.errata = f418_errata, .errata_count = 1,
		.see = f418_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_HVM_EVTCHN_SEND", .title = "ioctl of a VM fd",
		.section = "4.135", .life = "since 5.19",
		.summary = "Send an event to the guest through one of its event channels.",
		.doc = "KVM_CAP_XEN_HVM must answer KVM_XEN_HVM_CONFIG_EVTCHN_SEND. The call does what an interrupt does whose route has the type KVM_IRQ_ROUTING_XEN_EVTCHN, without a route. It succeeds also if the guest has masked the port.",
		.pairs = f419_pairs, .pairs_count = 8,
		.numbers = f419_numbers, .numbers_count = 1,
		.rules = f419_rules, .rules_count = 2,
		.errors = f419_errors, .errors_count = 3,
		.see = f419_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_HVM_GET_ATTR", .title = "ioctl of a VM fd",
		.section = "4.127", .life = "since 5.12",
		.summary = "Read an attribute of the VM as Xen has it.",
		.doc = "The struct is KVM_XEN_HVM_SET_ATTR's. What the attribute's value does not fill comes back as the caller had it.",
		.pairs = f420_pairs, .pairs_count = 8,
		.numbers = f420_numbers, .numbers_count = 1,
		.errors = f420_errors, .errors_count = 4,
		.see = f420_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_HVM_SET_ATTR", .title = "ioctl of a VM fd",
		.section = "4.126", .life = "since 5.12",
		.summary = "Set an attribute of the VM as Xen has it.",
		.doc = "KVM_CAP_XEN_HVM must answer KVM_XEN_HVM_CONFIG_SHARED_INFO; which flag stands for a later attribute is said at the flags. type tells which attribute, and which part of u is its value.\n\nAn event that the guest sends through a port that KVM_XEN_ATTR_TYPE_EVTCHN has not been told of ends KVM_RUN with KVM_EXIT_XEN, as any hypercall that the kernel does not serve.",
		.pairs = f421_pairs, .pairs_count = 9,
		.numbers = f421_numbers, .numbers_count = 1,
		.rules = f421_rules, .rules_count = 1,
		.errors = f421_errors, .errors_count = 8,
		.see = f421_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_VCPU_GET_ATTR", .title = "ioctl of a vcpu fd",
		.section = "4.129", .life = "since 5.12",
		.summary = "Read an attribute of the vcpu as Xen has it.",
		.doc = "The struct is KVM_XEN_VCPU_SET_ATTR's. What the attribute's value does not fill comes back as the caller had it.",
		.pairs = f422_pairs, .pairs_count = 8,
		.numbers = f422_numbers, .numbers_count = 1,
		.errors = f422_errors, .errors_count = 4,
		.see = f422_see, .see_count = 1,
},
	{
		.kind = FACT_IOCTL, .name = "KVM_XEN_VCPU_SET_ATTR", .title = "ioctl of a vcpu fd",
		.section = "4.128", .life = "since 5.12",
		.summary = "Set an attribute of the vcpu as Xen has it.",
		.doc = "KVM_CAP_XEN_HVM must answer KVM_XEN_HVM_CONFIG_SHARED_INFO; which flag stands for a later attribute is said at the flags. type tells which attribute, and which part of u is its value.\n\nThe kernel itself counts the time that a vcpu runs and the time that it could and does not; blocked and offline it is only when this call says so.",
		.pairs = f423_pairs, .pairs_count = 9,
		.numbers = f423_numbers, .numbers_count = 1,
		.rules = f423_rules, .rules_count = 3,
		.errors = f423_errors, .errors_count = 5,
		.see = f423_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_apic_reg_size", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many bytes of registers a local APIC has",
		.doc = "",
		.values = f424_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_arm_device_addr", .title = "struct of <linux/kvm.h>",
		.section = "4.85", .life = "since 3.9",
		.summary = "arm64: a device in the kernel, and where the guest sees it.",
		.doc = "",
		.pairs = f425_pairs, .pairs_count = 1,
		.fields = f425_fields, .fields_count = 2,
		.see = f425_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_bus_lock_detection", .title = "flags of 2 values",
		.section = "4.37", .life = "since 5.12",
		.summary = "What KVM_ENABLE_CAP of KVM_CAP_X86_BUS_LOCK_EXIT does about a guest that locks the bus; not both.",
		.doc = "",
		.values = f426_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_clear_dirty_log", .title = "struct of <linux/kvm.h>",
		.section = "4.117", .life = "since 5.0",
		.summary = "A part of a memory slot, and the pages of it that are to be clean in its log.",
		.doc = "",
		.pairs = f427_pairs, .pairs_count = 1,
		.fields = f427_fields, .fields_count = 6,
		.see = f427_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_clock_data", .title = "struct of <linux/kvm.h>",
		.section = "4.29", .life = "",
		.summary = "The clock that a guest reads as kvmclock.",
		.doc = "",
		.pairs = f428_pairs, .pairs_count = 1,
		.fields = f428_fields, .fields_count = 6,
		.see = f428_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_clock_flags", .title = "flags of 3 values",
		.section = "4.29", .life = "since 4.9",
		.summary = "What kvm_clock_data holds beside the clock, and what is known of it.",
		.doc = "",
		.values = f429_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "One write that was collected.",
		.doc = "",
		.pairs = f430_pairs, .pairs_count = 1,
		.fields = f430_fields, .fields_count = 6,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_coalesced_mmio_max", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "how many entries the ring has, for a program that defines PAGE_SIZE",
		.doc = "",
		.values = f431_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio_ring", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "The writes that were collected, oldest first.",
		.doc = "The ring is one page of what mmap() of a vcpu fd shows; KVM_CHECK_EXTENSION of KVM_CAP_COALESCED_MMIO gives the number of that page. All vcpus of a VM share it. The kernel adds entries at last and user space takes them away at first; both wrap around at the number of entries that fit into the page behind the two indices. The ring is empty when first and last are the same. A few entries always stay free; when all the others are taken, a write gives KVM_EXIT_MMIO as it would without a zone. For the guest's writes to stay in order, user space empties the ring before it acts on any exit.",
		.pairs = f432_pairs, .pairs_count = 1,
		.fields = f432_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_coalesced_mmio_zone", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A range of guest physical addresses whose writes are collected.",
		.doc = "",
		.pairs = f433_pairs, .pairs_count = 1,
		.fields = f433_fields, .fields_count = 5,
		.see = f433_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_config_tlb", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "since 3.4",
		.summary = "powerpc (booke): a TLB that user space shares; what KVM_ENABLE_CAP of KVM_CAP_SW_TLB points to.",
		.doc = "",
		.pairs = f434_pairs, .pairs_count = 1,
		.fields = f434_fields, .fields_count = 4,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.20", .life = "",
		.summary = "What CPUID answers, told by function alone.",
		.doc = "",
		.pairs = f435_pairs, .pairs_count = 1,
		.fields = f435_fields, .fields_count = 3,
		.see = f435_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid2", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.46", .life = "",
		.summary = "What CPUID answers, told by function and index.",
		.doc = "",
		.pairs = f436_pairs, .pairs_count = 1,
		.fields = f436_fields, .fields_count = 3,
		.see = f436_see, .see_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid_entry", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.20", .life = "",
		.summary = "What CPUID answers to one function.",
		.doc = "",
		.pairs = f437_pairs, .pairs_count = 1,
		.fields = f437_fields, .fields_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_cpuid_entry2", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.46", .life = "",
		.summary = "What CPUID answers to one function and index.",
		.doc = "",
		.pairs = f438_pairs, .pairs_count = 1,
		.fields = f438_fields, .fields_count = 8,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_cpuid_flags", .title = "flags of 3 values",
		.section = "4.46", .life = "",
		.summary = "How an entry of kvm_cpuid2 is found.",
		.doc = "",
		.values = f439_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_create_device", .title = "struct of <linux/kvm.h>",
		.section = "4.79", .life = "since 3.10",
		.summary = "A device to be made in the kernel, and its fd.",
		.doc = "",
		.pairs = f440_pairs, .pairs_count = 1,
		.fields = f440_fields, .fields_count = 3,
		.see = f440_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_create_device_flags", .title = "flags of 1 values",
		.section = "4.79", .life = "since 3.10",
		.summary = "How KVM_CREATE_DEVICE makes a device.",
		.doc = "",
		.values = f441_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_create_guest_memfd", .title = "struct of <linux/kvm.h>",
		.section = "4.142", .life = "since 6.8",
		.summary = "A file of memory for one VM.",
		.doc = "",
		.pairs = f442_pairs, .pairs_count = 1,
		.fields = f442_fields, .fields_count = 3,
		.see = f442_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debug_exit_arch", .title = "struct of <asm/kvm.h> of x86",
		.section = "5", .life = "",
		.summary = "What stopped a guest that is being debugged.",
		.doc = "",
		.pairs = f443_pairs, .pairs_count = 1,
		.fields = f443_fields, .fields_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_debugregs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.33", .life = "",
		.summary = "The guest's debug registers.",
		.doc = "",
		.pairs = f444_pairs, .pairs_count = 1,
		.fields = f444_fields, .fields_count = 5,
		.see = f444_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dev_vfio_attributes", .title = "constants of 5 values",
		.section = "", .life = "since 3.13",
		.summary = "The attributes of a device of type KVM_DEV_TYPE_VFIO; they can be set and not read.",
		.doc = "",
		.values = f445_values, .values_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dev_vfio_groups", .title = "constants of 2 values",
		.section = "", .life = "since 3.13",
		.summary = "The groups of attributes of a device of type KVM_DEV_TYPE_VFIO.",
		.doc = "",
		.values = f446_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_device_attr", .title = "struct of <linux/kvm.h>",
		.section = "4.80", .life = "since 3.10",
		.summary = "One attribute, and where its value is.",
		.doc = "Which groups there are, which attributes each has and what stands at addr is the choice of what the fd belongs to: of the type of the device, or of the arch for a VM, a vcpu and /dev/kvm.",
		.pairs = f447_pairs, .pairs_count = 1,
		.fields = f447_fields, .fields_count = 4,
		.see = f447_see, .see_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_device_type", .title = "enumerators of 12 values",
		.section = "4.79", .life = "since 3.10",
		.summary = "The devices that KVM_CREATE_DEVICE can make; which of them exist depends on arch and host.",
		.doc = "",
		.values = f448_values, .values_count = 12,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dirty_gfn", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "since 5.11",
		.summary = "One entry of a vcpu's dirty ring.",
		.doc = "A ring is an array of these. KVM_ENABLE_CAP of KVM_CAP_DIRTY_LOG_RING (or of KVM_CAP_DIRTY_LOG_RING_ACQ_REL), before the first vcpu, sets how many bytes each vcpu's ring has: a power of two. It is mapped by mmap() of the vcpu's fd, KVM_DIRTY_LOG_PAGE_OFFSET pages behind kvm_run; that mapping must be shared and not executable.\n\nThe kernel fills in slot and offset and then sets KVM_DIRTY_GFN_F_DIRTY. User space goes through the ring from where it stopped last, as long as that bit is set, and never past an entry that lacks it; at the end the ring goes on at its beginning. It notes the page and sets KVM_DIRTY_GFN_F_RESET in place of the other bit. KVM_RESET_DIRTY_RINGS gives the entries back and has their pages watched again, so the call has to come before the pages are read. Where KVM_CAP_DIRTY_LOG_RING is not reported, flags must be read with acquire and written with release semantics.\n\nWhen a ring is nearly full KVM_RUN ends with KVM_EXIT_DIRTY_RING_FULL. What the processor itself keeps in a buffer gets into the ring when KVM_RUN ends, at the latest.",
		.pairs = f449_pairs, .pairs_count = 1,
		.fields = f449_fields, .fields_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dirty_gfn_flags", .title = "flags of 2 values",
		.section = "", .life = "since 5.11",
		.summary = "Whose turn it is with an entry of a dirty ring.",
		.doc = "",
		.values = f450_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dirty_gfn_mask", .title = "constants of 1 values",
		.section = "", .life = "since 5.11",
		.summary = "all bits of kvm_dirty_gfn_flags",
		.doc = "",
		.values = f451_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dirty_log", .title = "struct of <linux/kvm.h>",
		.section = "4.8", .life = "",
		.summary = "A memory slot, and where the bitmap of its dirty pages shall be written.",
		.doc = "",
		.pairs = f452_pairs, .pairs_count = 1,
		.fields = f452_fields, .fields_count = 5,
		.errata = f452_errata, .errata_count = 2,
		.see = f452_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dirty_log_manual_flags", .title = "flags of 2 values",
		.section = "", .life = "since 5.7",
		.summary = "How dirty logs are kept; the first argument of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2.",
		.doc = "",
		.values = f453_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_dirty_log_page_offset", .title = "constants of 1 values",
		.section = "", .life = "since 5.11",
		.summary = "where a vcpu's dirty ring begins in what mmap() of its fd shows",
		.doc = "",
		.values = f454_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dirty_tlb", .title = "struct of <linux/kvm.h>",
		.section = "4.60", .life = "since 3.4",
		.summary = "powerpc (booke): which entries of the shared TLB were changed.",
		.doc = "",
		.pairs = f455_pairs, .pairs_count = 1,
		.fields = f455_fields, .fields_count = 2,
		.see = f455_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_dtable", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "A descriptor table register.",
		.doc = "",
		.pairs = f456_pairs, .pairs_count = 1,
		.fields = f456_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_enable_cap", .title = "struct of <linux/kvm.h>",
		.section = "4.37", .life = "",
		.summary = "An extension that is to be enabled.",
		.doc = "",
		.pairs = f457_pairs, .pairs_count = 1,
		.fields = f457_fields, .fields_count = 4,
		.see = f457_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_enc_region", .title = "struct of <linux/kvm.h>",
		.section = "4.111", .life = "since 4.16",
		.summary = "Memory that may hold encrypted data of a guest.",
		.doc = "",
		.pairs = f458_pairs, .pairs_count = 1,
		.fields = f458_fields, .fields_count = 2,
		.see = f458_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit", .title = "enum of 40 values",
		.section = "5", .life = "",
		.summary = "Why KVM_RUN returned: kvm_run's exit_reason.",
		.doc = "",
		.values = f459_values, .values_count = 40,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit_hypercall_flags", .title = "flags of 1 values",
		.section = "5", .life = "since 6.4",
		.summary = "Flags of KVM_EXIT_HYPERCALL on x86.",
		.doc = "",
		.values = f460_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit_hyperv", .title = "enum of 3 values",
		.section = "5", .life = "since 4.5",
		.summary = "What a KVM_EXIT_HYPERV is about.",
		.doc = "",
		.values = f461_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit_io", .title = "enum of 2 values",
		.section = "5", .life = "",
		.summary = "Which way the data of KVM_EXIT_IO goes.",
		.doc = "",
		.values = f462_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_exit_xen", .title = "enum of 1 values",
		.section = "5", .life = "since 5.12",
		.summary = "What a KVM_EXIT_XEN is about.",
		.doc = "",
		.values = f463_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_fpu", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.22", .life = "",
		.summary = "x87 and SSE state.",
		.doc = "",
		.pairs = f464_pairs, .pairs_count = 1,
		.fields = f464_fields, .fields_count = 11,
		.see = f464_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "How a guest is debugged from outside.",
		.doc = "",
		.pairs = f465_pairs, .pairs_count = 1,
		.fields = f465_fields, .fields_count = 3,
		.see = f465_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_guest_debug_arch", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The debug registers of whoever debugs the guest.",
		.doc = "",
		.pairs = f466_pairs, .pairs_count = 1,
		.fields = f466_fields, .fields_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_guestdbg_arch_flags", .title = "flags of 5 values",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG can do on x86, beside what it can do everywhere.",
		.doc = "",
		.values = f467_values, .values_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_guestdbg_flags", .title = "flags of 2 values",
		.section = "", .life = "",
		.summary = "What KVM_SET_GUEST_DEBUG can do on every arch that has it; the upper half is the arch's own.",
		.doc = "",
		.values = f468_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_hyperv_conn_id", .title = "constants of 1 values",
		.section = "4.113", .life = "since 4.17",
		.summary = "the bits that a connection of the guest's hypercall has",
		.doc = "",
		.values = f469_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_hyperv_eventfd", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.113", .life = "since 4.17",
		.summary = "A connection that the guest signals, and the eventfd that it reaches.",
		.doc = "",
		.pairs = f470_pairs, .pairs_count = 1,
		.fields = f470_fields, .fields_count = 4,
		.see = f470_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_hyperv_eventfd_flags", .title = "flags of 1 values",
		.section = "4.113", .life = "since 4.17",
		.summary = "Whether KVM_HYPERV_EVENTFD begins or ends.",
		.doc = "",
		.values = f471_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_hyperv_exit", .title = "struct of <linux/kvm.h>",
		.section = "5", .life = "since 4.5",
		.summary = "What kvm_run has of a KVM_EXIT_HYPERV.",
		.doc = "The addresses of pages are guest physical, and stand as the guest gave them to the MSR, with its lower bits.",
		.pairs = f472_pairs, .pairs_count = 1,
		.fields = f472_fields, .fields_count = 21,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_internal_error", .title = "enum of 4 values",
		.section = "5", .life = "",
		.summary = "Why there is a KVM_EXIT_INTERNAL_ERROR.",
		.doc = "",
		.values = f473_values, .values_count = 4,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_internal_error_emulation_flags", .title = "flags of 1 values",
		.section = "5", .life = "since 5.14",
		.summary = "Which fields of kvm_run's emulation_failure are valid.",
		.doc = "",
		.values = f474_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_interrupt", .title = "struct of <linux/kvm.h>",
		.section = "4.16", .life = "",
		.summary = "An interrupt to be queued.",
		.doc = "",
		.pairs = f475_pairs, .pairs_count = 1,
		.fields = f475_fields, .fields_count = 1,
		.see = f475_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioapic_num_pins", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many input pins the I/O APIC has",
		.doc = "",
		.values = f476_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ioapic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.26", .life = "",
		.summary = "The state of the I/O APIC.",
		.doc = "",
		.pairs = f477_pairs, .pairs_count = 1,
		.fields = f477_fields, .fields_count = 19,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_ioeventfd", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "A write of the guest, and the eventfd that it signals.",
		.doc = "",
		.pairs = f478_pairs, .pairs_count = 1,
		.fields = f478_fields, .fields_count = 6,
		.see = f478_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flag_mask", .title = "constants of 1 values",
		.section = "", .life = "",
		.summary = "all bits of kvm_ioeventfd_flags that the kernel of this release knows",
		.doc = "",
		.values = f479_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flag_nr", .title = "enumerators of 6 values",
		.section = "", .life = "",
		.summary = "The bits of kvm_ioeventfd_flags by number.",
		.doc = "",
		.values = f480_values, .values_count = 6,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_ioeventfd_flags", .title = "flags of 4 values",
		.section = "", .life = "",
		.summary = "What KVM_IOEVENTFD watches, and whether it begins or ends.",
		.doc = "",
		.values = f481_values, .values_count = 4,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_level", .title = "struct of <linux/kvm.h>",
		.section = "4.25", .life = "",
		.summary = "An input of the interrupt controllers in the kernel, and its level.",
		.doc = "",
		.pairs = f482_pairs, .pairs_count = 1,
		.fields = f482_fields, .fields_count = 4,
		.see = f482_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "The whole table of GSI routes.",
		.doc = "",
		.pairs = f483_pairs, .pairs_count = 1,
		.fields = f483_fields, .fields_count = 3,
		.see = f483_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_entry", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "One route of a GSI.",
		.doc = "",
		.pairs = f484_pairs, .pairs_count = 1,
		.fields = f484_fields, .fields_count = 11,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_hv_sint", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "since 4.5",
		.summary = "A synthetic interrupt source of a Hyper-V guest.",
		.doc = "",
		.pairs = f485_pairs, .pairs_count = 1,
		.fields = f485_fields, .fields_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_irqchip", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "A pin of an interrupt controller in the kernel.",
		.doc = "",
		.pairs = f486_pairs, .pairs_count = 1,
		.fields = f486_fields, .fields_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_msi", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "",
		.summary = "A message that is an interrupt (MSI).",
		.doc = "",
		.pairs = f487_pairs, .pairs_count = 1,
		.fields = f487_fields, .fields_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_s390_adapter", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "since 3.15",
		.summary = "Bits in the guest's memory by which an adapter of s390 interrupts it.",
		.doc = "",
		.pairs = f488_pairs, .pairs_count = 1,
		.fields = f488_fields, .fields_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irq_routing_types", .title = "enum of 5 values",
		.section = "4.52", .life = "",
		.summary = "Where an interrupt is routed to.",
		.doc = "",
		.values = f489_values, .values_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irq_routing_xen_evtchn", .title = "struct of <linux/kvm.h>",
		.section = "4.52", .life = "since 5.17",
		.summary = "An event channel of a Xen guest.",
		.doc = "",
		.pairs = f490_pairs, .pairs_count = 1,
		.fields = f490_fields, .fields_count = 3,
		.see = f490_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irq_routing_xen_priority", .title = "constants of 1 values",
		.section = "4.52", .life = "since 5.17",
		.summary = "how urgent an event is",
		.doc = "",
		.values = f491_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irqchip", .title = "struct of <linux/kvm.h>",
		.section = "4.26", .life = "",
		.summary = "The state of one interrupt controller in the kernel.",
		.doc = "",
		.pairs = f492_pairs, .pairs_count = 1,
		.fields = f492_fields, .fields_count = 6,
		.see = f492_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irqchip_id", .title = "enum of 3 values",
		.section = "4.26", .life = "",
		.summary = "The interrupt controllers that KVM_CREATE_IRQCHIP makes.",
		.doc = "",
		.values = f493_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_irqfd", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "An eventfd, and the interrupt that it raises in the guest.",
		.doc = "",
		.pairs = f494_pairs, .pairs_count = 1,
		.fields = f494_fields, .fields_count = 5,
		.see = f494_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_irqfd_flags", .title = "flags of 2 values",
		.section = "", .life = "",
		.summary = "What KVM_IRQFD does.",
		.doc = "",
		.values = f495_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_lapic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The registers of a local APIC.",
		.doc = "",
		.pairs = f496_pairs, .pairs_count = 1,
		.fields = f496_fields, .fields_count = 1,
		.see = f496_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_max_xcrs", .title = "constants of 1 values",
		.section = "4.44", .life = "",
		.summary = "how many extended control registers a kvm_xcrs has room for",
		.doc = "",
		.values = f497_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_mem_flags", .title = "flags of 3 values",
		.section = "4.35", .life = "",
		.summary = "How a memory slot behaves.",
		.doc = "",
		.values = f498_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_memory_attribute_flags", .title = "flags of 1 values",
		.section = "4.141", .life = "since 6.8",
		.summary = "How the guest uses a page.",
		.doc = "",
		.values = f499_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_memory_attributes", .title = "struct of <linux/kvm.h>",
		.section = "4.141", .life = "since 6.8",
		.summary = "A range of guest physical memory, and how the guest uses its pages.",
		.doc = "",
		.pairs = f500_pairs, .pairs_count = 1,
		.fields = f500_fields, .fields_count = 4,
		.see = f500_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_memory_exit_flags", .title = "flags of 1 values",
		.section = "5", .life = "since 6.8",
		.summary = "kvm_run's flags of a KVM_EXIT_MEMORY_FAULT.",
		.doc = "",
		.values = f501_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_mmu_types", .title = "enum of 2 values",
		.section = "", .life = "since 3.4",
		.summary = "powerpc (booke): the forms that a TLB shared with user space has, for mmu_type of kvm_config_tlb.",
		.doc = "",
		.values = f502_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_mp_state", .title = "struct of <linux/kvm.h>",
		.section = "4.38", .life = "",
		.summary = "The multiprocessing state of a vcpu.",
		.doc = "",
		.pairs = f503_pairs, .pairs_count = 1,
		.fields = f503_fields, .fields_count = 1,
		.see = f503_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_mp_states", .title = "enum of 11 values",
		.section = "4.38", .life = "",
		.summary = "The multiprocessing states of a vcpu; not every arch has all of them.",
		.doc = "",
		.values = f504_values, .values_count = 11,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msi", .title = "struct of <linux/kvm.h>",
		.section = "4.71", .life = "since 3.5",
		.summary = "A message that is an interrupt (MSI), to be sent now.",
		.doc = "",
		.pairs = f505_pairs, .pairs_count = 1,
		.fields = f505_fields, .fields_count = 6,
		.see = f505_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msi_flags", .title = "flags of 1 values",
		.section = "4.71", .life = "since 4.8",
		.summary = "What is told of a message beside address and data.",
		.doc = "",
		.values = f506_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_entry", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.18", .life = "",
		.summary = "One model-specific register.",
		.doc = "",
		.pairs = f507_pairs, .pairs_count = 1,
		.fields = f507_fields, .fields_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_exit_reason", .title = "flags of 3 values",
		.section = "5", .life = "since 5.10",
		.summary = "Why an access to an MSR is left to the program.",
		.doc = "",
		.values = f508_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_exit_reasons", .title = "constants of 1 values",
		.section = "5", .life = "since 6.2",
		.summary = "what KVM_ENABLE_CAP takes for KVM_CAP_X86_USER_SPACE_MSR",
		.doc = "",
		.values = f509_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_filter", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.97", .life = "since 5.10",
		.summary = "Which model-specific registers a guest may use.",
		.doc = "",
		.pairs = f510_pairs, .pairs_count = 1,
		.fields = f510_fields, .fields_count = 2,
		.see = f510_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_filter_flags", .title = "flags of 2 values",
		.section = "4.97", .life = "since 5.10",
		.summary = "What becomes of accesses that no range decides about.",
		.doc = "",
		.values = f511_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_filter_mask", .title = "constants of 1 values",
		.section = "4.97", .life = "since 6.2",
		.summary = "all of kvm_msr_filter_flags",
		.doc = "",
		.values = f512_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_filter_range", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.97", .life = "since 5.10",
		.summary = "A run of model-specific registers, and which of them the guest may use.",
		.doc = "",
		.pairs = f513_pairs, .pairs_count = 1,
		.fields = f513_fields, .fields_count = 4,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_filter_range_flags", .title = "flags of 2 values",
		.section = "4.97", .life = "since 5.10",
		.summary = "Which accesses a range of kvm_msr_filter decides about; at least one, if the range is used.",
		.doc = "",
		.values = f514_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_filter_range_mask", .title = "constants of 1 values",
		.section = "4.97", .life = "since 6.2",
		.summary = "all of kvm_msr_filter_range_flags",
		.doc = "",
		.values = f515_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_msr_filter_sizes", .title = "constants of 2 values",
		.section = "4.97", .life = "since 5.10",
		.summary = "How much a kvm_msr_filter can hold.",
		.doc = "",
		.values = f516_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msr_list", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.3", .life = "",
		.summary = "The indices of model-specific registers.",
		.doc = "",
		.pairs = f517_pairs, .pairs_count = 1,
		.fields = f517_fields, .fields_count = 2,
		.see = f517_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_msrs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.18", .life = "",
		.summary = "model-specific registers to read or write.",
		.doc = "",
		.pairs = f518_pairs, .pairs_count = 1,
		.fields = f518_fields, .fields_count = 3,
		.see = f518_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nested_smm_flags", .title = "flags of 2 values",
		.section = "4.114", .life = "since 4.19",
		.summary = "VMX: what system management mode has interrupted; none of them outside of it.",
		.doc = "",
		.values = f519_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_nested_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.114", .life = "since 4.19",
		.summary = "What a vcpu holds of nested virtualization.",
		.doc = "A header, and behind it as many bytes of data as size says beyond it. Which data there is follows from the state: none while nothing is loaded, one control structure or two in guest mode.",
		.pairs = f520_pairs, .pairs_count = 1,
		.fields = f520_fields, .fields_count = 10,
		.see = f520_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nested_state_flags", .title = "flags of 5 values",
		.section = "4.114", .life = "since 4.19",
		.summary = "How far a vcpu is in running a guest's guest.",
		.doc = "",
		.values = f521_values, .values_count = 5,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nested_state_formats", .title = "enum of 2 values",
		.section = "4.114", .life = "since 5.3",
		.summary = "Whose nested virtualization a kvm_nested_state is of.",
		.doc = "",
		.values = f522_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nested_state_sizes", .title = "constants of 2 values",
		.section = "4.114", .life = "since 5.3",
		.summary = "The bytes that the data of a kvm_nested_state has for each control structure of the processor.",
		.doc = "",
		.values = f523_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_notify_flags", .title = "flags of 1 values",
		.section = "5", .life = "since 6.0",
		.summary = "kvm_run's flags of a KVM_EXIT_NOTIFY.",
		.doc = "",
		.values = f524_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_interrupts", .title = "constants of 1 values",
		.section = "4.13", .life = "",
		.summary = "how many interrupt vectors a processor has",
		.doc = "",
		.values = f525_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_nr_irqchips", .title = "constants of 1 values",
		.section = "4.26", .life = "",
		.summary = "how many interrupt controllers kvm_irqchip_id names",
		.doc = "",
		.values = f526_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_one_reg", .title = "struct of <linux/kvm.h>",
		.section = "4.68", .life = "since 3.4",
		.summary = "One register of a vcpu, and where its value is.",
		.doc = "",
		.pairs = f527_pairs, .pairs_count = 1,
		.fields = f527_fields, .fields_count = 2,
		.see = f527_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pic_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.26", .life = "",
		.summary = "The state of one of the two i8259 PICs.",
		.doc = "",
		.pairs = f528_pairs, .pairs_count = 1,
		.fields = f528_fields, .fields_count = 16,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_channel_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "One of the three channels of the i8254 interval timer.",
		.doc = "",
		.pairs = f529_pairs, .pairs_count = 1,
		.fields = f529_fields, .fields_count = 13,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_config", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "How KVM_CREATE_PIT2 makes the interval timer.",
		.doc = "",
		.pairs = f530_pairs, .pairs_count = 1,
		.fields = f530_fields, .fields_count = 2,
		.see = f530_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pit_config_flags", .title = "flags of 1 values",
		.section = "", .life = "",
		.summary = "What KVM_CREATE_PIT2 makes beside the interval timer.",
		.doc = "",
		.values = f531_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pit_flags", .title = "flags of 2 values",
		.section = "", .life = "",
		.summary = "How the interval timer stands with its surroundings.",
		.doc = "",
		.values = f532_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_state", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The state of the interval timer.",
		.doc = "",
		.pairs = f533_pairs, .pairs_count = 1,
		.fields = f533_fields, .fields_count = 1,
		.see = f533_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pit_state2", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "The state of the interval timer, with flags.",
		.doc = "",
		.pairs = f534_pairs, .pairs_count = 1,
		.fields = f534_fields, .fields_count = 3,
		.see = f534_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pmu_cap_flags", .title = "flags of 1 values",
		.section = "4.37", .life = "since 5.18",
		.summary = "What KVM_ENABLE_CAP of KVM_CAP_PMU_CAPABILITY makes of a VM that has no vcpu yet.",
		.doc = "",
		.values = f535_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pmu_event_actions", .title = "enum of 2 values",
		.section = "4.120", .life = "since 5.3",
		.summary = "What kvm_pmu_event_filter says of the events that it lists.",
		.doc = "",
		.values = f536_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pmu_event_filter", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.120", .life = "since 5.3",
		.summary = "Which events a guest may count.",
		.doc = "",
		.pairs = f537_pairs, .pairs_count = 1,
		.fields = f537_fields, .fields_count = 6,
		.see = f537_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pmu_event_flags", .title = "flags of 1 values",
		.section = "4.120", .life = "since 6.3",
		.summary = "How the events of kvm_pmu_event_filter are written.",
		.doc = "",
		.values = f538_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pmu_event_flags_mask", .title = "constants of 1 values",
		.section = "4.120", .life = "since 6.3",
		.summary = "all of kvm_pmu_event_flags",
		.doc = "",
		.values = f539_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_pmu_masked_entry", .title = "constants of 6 values",
		.section = "4.120", .life = "since 6.3",
		.summary = "An entry of events with KVM_PMU_EVENT_FLAG_MASKED_EVENTS, which can stand for many unit masks.",
		.doc = "",
		.values = f540_values, .values_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_pre_fault_memory", .title = "struct of <linux/kvm.h>",
		.section = "4.143", .life = "since 6.11",
		.summary = "A range of guest physical memory that is to be mapped, and what is left of it.",
		.doc = "",
		.pairs = f541_pairs, .pairs_count = 1,
		.fields = f541_fields, .fields_count = 4,
		.see = f541_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_reg_arch", .title = "constants of 11 values",
		.section = "4.68", .life = "since 3.4",
		.summary = "The part of a register's id that says whose register it is.",
		.doc = "",
		.values = f542_values, .values_count = 11,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_reg_list", .title = "struct of <linux/kvm.h>",
		.section = "4.84", .life = "since 3.9",
		.summary = "The ids of all registers that a vcpu has.",
		.doc = "",
		.pairs = f543_pairs, .pairs_count = 1,
		.fields = f543_fields, .fields_count = 2,
		.see = f543_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_reg_size", .title = "constants of 11 values",
		.section = "4.68", .life = "since 3.4",
		.summary = "The part of a register's id that says its size, as the power of two of its bytes.",
		.doc = "",
		.values = f544_values, .values_count = 11,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_regs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.11", .life = "",
		.summary = "General purpose registers, instruction pointer and flags.",
		.doc = "",
		.pairs = f545_pairs, .pairs_count = 1,
		.fields = f545_fields, .fields_count = 18,
		.see = f545_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_reinject_control", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "What becomes of timer interrupts that the guest missed.",
		.doc = "",
		.pairs = f546_pairs, .pairs_count = 1,
		.fields = f546_fields, .fields_count = 2,
		.see = f546_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_run", .title = "struct of <linux/kvm.h>",
		.section = "5", .life = "",
		.summary = "The memory that KVM_RUN and its caller share: what to do, and why KVM_RUN returned.",
		.doc = "A program gets it by mmap() of a vcpu's fd, at offset zero, with the size that KVM_GET_VCPU_MMAP_SIZE returns. Before it calls KVM_RUN it sets what governs how the vcpu runs; when KVM_RUN has returned zero, exit_reason tells why, and which member of the union tells more.\n\nKVM_EXIT_IO, KVM_EXIT_MMIO, KVM_EXIT_OSI and KVM_EXIT_DCR leave the guest's instruction half done. It is completed, and the guest's state is consistent, only when the program has called KVM_RUN again; before that, registers should not be read or written as if it had happened. The kernel first finishes what is open and then looks for signals, so a call with a signal pending that is not masked does just that and does not run the guest. immediate_exit makes a call that does just that without a signal. The same holds for each later exit whose arm of the union takes something from the program: KVM_EXIT_HYPERCALL, KVM_EXIT_PAPR_HCALL, KVM_EXIT_EPR, KVM_EXIT_HYPERV, KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR, KVM_EXIT_XEN, KVM_EXIT_RISCV_SBI, KVM_EXIT_RISCV_CSR and KVM_EXIT_LOONGARCH_IOCSR.\n\nOne exit comes with a KVM_RUN that fails: with EFAULT or EHWPOISON, exit_reason may be KVM_EXIT_MEMORY_FAULT. With any other errno it is left over.\n\nOnly the exit that exit_reason names has filled its member of the union; the rest of it is left over. A kernel reads from it what the last exit calls for, when KVM_RUN is called again.",
		.pairs = f547_pairs, .pairs_count = 1,
		.fields = f547_fields, .fields_count = 133,
		.errata = f547_errata, .errata_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_run_hint", .title = "constants of 1 values",
		.section = "", .life = "since 6.10",
		.summary = "how the kernel's own code is kept from fields of kvm_run that a program may change at any time",
		.doc = "",
		.values = f548_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_run_x86_flags", .title = "flags of 3 values",
		.section = "5", .life = "since 4.2",
		.summary = "kvm_run's flags on x86.",
		.doc = "",
		.values = f549_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_sie_page_offset", .title = "constants of 1 values",
		.section = "", .life = "since 3.4",
		.summary = "s390: where the processor's own description of a vcpu is in what mmap() of its fd shows, in pages",
		.doc = "",
		.values = f550_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_skeys_limits", .title = "constants of 2 values",
		.section = "4.90", .life = "since 4.1",
		.summary = "s390: what KVM_S390_GET_SKEYS returns for a guest without storage keys, and how many keys a call takes.",
		.doc = "",
		.values = f551_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_s390_store_status", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "Where KVM_S390_STORE_STATUS stores, if not at the address that it is given.",
		.doc = "",
		.values = f552_values, .values_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_segment", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "A segment register with the descriptor it has loaded.",
		.doc = "",
		.pairs = f553_pairs, .pairs_count = 1,
		.fields = f553_fields, .fields_count = 13,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_attestation_report", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 5.13",
		.summary = "For KVM_SEV_GET_ATTESTATION_REPORT: where the report goes.",
		.doc = "",
		.pairs = f554_pairs, .pairs_count = 1,
		.fields = f554_fields, .fields_count = 4,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_cmd", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "A command about an encrypted guest.",
		.doc = "",
		.pairs = f555_pairs, .pairs_count = 1,
		.fields = f555_fields, .fields_count = 5,
		.see = f555_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sev_commands", .title = "enumerators of 27 values",
		.section = "4.110", .life = "since 4.16",
		.summary = "kvm_sev_cmd's id: what KVM_MEMORY_ENCRYPT_OP is to do, and which struct its data leads to.",
		.doc = "",
		.values = f556_values, .values_count = 27,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_dbg", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "For KVM_SEV_DBG_DECRYPT and KVM_SEV_DBG_ENCRYPT: from where to where.",
		.doc = "",
		.pairs = f557_pairs, .pairs_count = 1,
		.fields = f557_fields, .fields_count = 4,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_guest_status", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "From KVM_SEV_GUEST_STATUS: how the firmware sees the guest.",
		.doc = "",
		.pairs = f558_pairs, .pairs_count = 1,
		.fields = f558_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_init", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 6.10",
		.summary = "For KVM_SEV_INIT2: what kind of guest it is to be.",
		.doc = "",
		.pairs = f559_pairs, .pairs_count = 1,
		.fields = f559_fields, .fields_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_launch_measure", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "For KVM_SEV_LAUNCH_MEASURE: where the measurement goes.",
		.doc = "",
		.pairs = f560_pairs, .pairs_count = 1,
		.fields = f560_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_launch_secret", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "For KVM_SEV_LAUNCH_SECRET: a secret, as the guest's owner has packed it.",
		.doc = "",
		.pairs = f561_pairs, .pairs_count = 1,
		.fields = f561_fields, .fields_count = 9,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_launch_start", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "For KVM_SEV_LAUNCH_START: the guest's policy, and what its owner gives for a secure channel.",
		.doc = "",
		.pairs = f562_pairs, .pairs_count = 1,
		.fields = f562_fields, .fields_count = 8,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_launch_update_data", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 4.16",
		.summary = "For KVM_SEV_LAUNCH_UPDATE_DATA: memory that the guest begins with.",
		.doc = "",
		.pairs = f563_pairs, .pairs_count = 1,
		.fields = f563_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_receive_start", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 5.13",
		.summary = "For KVM_SEV_RECEIVE_START: what the sender has given.",
		.doc = "",
		.pairs = f564_pairs, .pairs_count = 1,
		.fields = f564_fields, .fields_count = 8,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_receive_update_data", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 5.13",
		.summary = "For KVM_SEV_RECEIVE_UPDATE_DATA: a packet, and where its memory goes; nothing of it may be zero.",
		.doc = "",
		.pairs = f565_pairs, .pairs_count = 1,
		.fields = f565_fields, .fields_count = 9,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_send_start", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 5.13",
		.summary = "For KVM_SEV_SEND_START: who is to receive the guest, and where the session for it goes.",
		.doc = "",
		.pairs = f566_pairs, .pairs_count = 1,
		.fields = f566_fields, .fields_count = 14,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_send_update_data", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 5.13",
		.summary = "For KVM_SEV_SEND_UPDATE_DATA: memory of the guest, and where its packet goes.",
		.doc = "",
		.pairs = f567_pairs, .pairs_count = 1,
		.fields = f567_fields, .fields_count = 9,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_snp_launch_finish", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 6.11",
		.summary = "For KVM_SEV_SNP_LAUNCH_FINISH: by what the guest's owner knows the guest.",
		.doc = "",
		.pairs = f568_pairs, .pairs_count = 1,
		.fields = f568_fields, .fields_count = 9,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sev_snp_launch_sizes", .title = "constants of 3 values",
		.section = "4.110", .life = "since 6.11",
		.summary = "How long the parts of kvm_sev_snp_launch_finish are, in bytes.",
		.doc = "",
		.values = f569_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_snp_launch_start", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 6.11",
		.summary = "For KVM_SEV_SNP_LAUNCH_START: the guest's policy.",
		.doc = "",
		.pairs = f570_pairs, .pairs_count = 1,
		.fields = f570_fields, .fields_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sev_snp_launch_update", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.110", .life = "since 6.11",
		.summary = "For KVM_SEV_SNP_LAUNCH_UPDATE: pages that the guest begins with.",
		.doc = "The slot must have a guest memfd, and KVM_SET_MEMORY_ATTRIBUTES must have made the pages private. The call may do only some of the pages and succeed all the same: gfn_start, uaddr and len then tell what is left, and it is to be called again until len is zero.",
		.pairs = f571_pairs, .pairs_count = 1,
		.fields = f571_fields, .fields_count = 8,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sev_snp_page_types", .title = "enum of 5 values",
		.section = "4.110", .life = "since 6.11",
		.summary = "What kind of pages KVM_SEV_SNP_LAUNCH_UPDATE puts into the guest, in the firmware's numbers.",
		.doc = "",
		.values = f572_values, .values_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_signal_mask", .title = "struct of <linux/kvm.h>",
		.section = "4.21", .life = "",
		.summary = "A set of signals as the kernel has it.",
		.doc = "",
		.pairs = f573_pairs, .pairs_count = 1,
		.fields = f573_fields, .fields_count = 2,
		.see = f573_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.13", .life = "",
		.summary = "Segment, descriptor table and control registers, and the interrupt that is on its way.",
		.doc = "",
		.pairs = f574_pairs, .pairs_count = 1,
		.fields = f574_fields, .fields_count = 18,
		.see = f574_see, .see_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sregs2", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.131", .life = "since 5.14",
		.summary = "Segment, descriptor table and control registers, and the pointers that PAE paging has loaded.",
		.doc = "kvm_sregs without its interrupt, which is in kvm_vcpu_events too, and with what a processor loads from memory when CR3 is written with PAE: from kvm_sregs the kernel can only load it again, and memory may hold something else by then.",
		.pairs = f575_pairs, .pairs_count = 1,
		.fields = f575_fields, .fields_count = 19,
		.see = f575_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sregs2_flags", .title = "flags of 1 values",
		.section = "4.131", .life = "since 5.14",
		.summary = "Which fields of kvm_sregs2 count.",
		.doc = "",
		.values = f576_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_stats_base", .title = "constants of 5 values",
		.section = "4.133", .life = "since 5.14",
		.summary = "In flags of kvm_stats_desc: what exponent is the power of.",
		.doc = "",
		.values = f577_values, .values_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_stats_desc", .title = "struct of <linux/kvm.h>",
		.section = "4.133", .life = "since 5.14",
		.summary = "What one statistic is, and where its values are.",
		.doc = "The name follows the struct and takes name_size bytes of kvm_stats_header, so that the next descriptor begins that much behind the end of this one. A value is a u64. What it measures is the value times a unit, times the exponent-th power of the base in flags. A program passes over a type, unit or base that it does not know.",
		.pairs = f578_pairs, .pairs_count = 1,
		.fields = f578_fields, .fields_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_stats_header", .title = "struct of <linux/kvm.h>",
		.section = "4.133", .life = "since 5.14",
		.summary = "What an fd of statistics begins with, and where in it the rest is.",
		.doc = "Everything but the data stays as it is for the life of the fd: read it once, and then only the data, with pread() or after lseek(). A block may stand anywhere behind the header and be followed by a gap, so go by the offsets. What is between the blocks means nothing.",
		.pairs = f579_pairs, .pairs_count = 1,
		.fields = f579_fields, .fields_count = 6,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_stats_type", .title = "constants of 8 values",
		.section = "4.133", .life = "since 5.14",
		.summary = "In flags of kvm_stats_desc: how the values come to be.",
		.doc = "",
		.values = f580_values, .values_count = 8,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_stats_unit", .title = "constants of 8 values",
		.section = "4.133", .life = "since 5.14",
		.summary = "In flags of kvm_stats_desc: what the values measure.",
		.doc = "",
		.values = f581_values, .values_count = 8,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_svm_nested_state_data", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.114", .life = "since 5.8",
		.summary = "SVM: the control structure of a guest's guest.",
		.doc = "",
		.pairs = f582_pairs, .pairs_count = 1,
		.fields = f582_fields, .fields_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_svm_nested_state_hdr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.114", .life = "since 5.8",
		.summary = "SVM: where a guest's control structure is.",
		.doc = "",
		.pairs = f583_pairs, .pairs_count = 1,
		.fields = f583_fields, .fields_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_sync_regs", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "since 3.4",
		.summary = "The registers that kvm_run shows; empty at first.",
		.doc = "",
		.pairs = f584_pairs, .pairs_count = 1,
		.fields = f584_fields, .fields_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sync_regs_size", .title = "constants of 1 values",
		.section = "", .life = "since 4.17",
		.summary = "the room that kvm_run keeps for registers",
		.doc = "",
		.values = f585_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sync_x86_flags", .title = "flags of 3 values",
		.section = "5", .life = "since 4.17",
		.summary = "The parts of kvm_sync_regs, in kvm_run's kvm_valid_regs and kvm_dirty_regs.",
		.doc = "",
		.values = f586_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_sync_x86_mask", .title = "constants of 1 values",
		.section = "5", .life = "since 4.17",
		.summary = "all of kvm_sync_x86_flags, as KVM_CAP_SYNC_REGS answers",
		.doc = "",
		.values = f587_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_system_event", .title = "enum of 6 values",
		.section = "5", .life = "since 3.16",
		.summary = "What a KVM_EXIT_SYSTEM_EVENT asks for.",
		.doc = "",
		.values = f588_values, .values_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_tpr_access_ctl", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "Whether the guest's accesses to the task priority register are reported.",
		.doc = "",
		.pairs = f589_pairs, .pairs_count = 1,
		.fields = f589_fields, .fields_count = 3,
		.see = f589_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_translation", .title = "struct of <linux/kvm.h>",
		.section = "4.15", .life = "",
		.summary = "A virtual address of the guest, and what it means to a vcpu.",
		.doc = "",
		.pairs = f590_pairs, .pairs_count = 1,
		.fields = f590_fields, .fields_count = 6,
		.see = f590_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_userspace_memory_region", .title = "struct of <linux/kvm.h>",
		.section = "4.35", .life = "",
		.summary = "A slot of guest physical memory, and the memory of user space that is behind it.",
		.doc = "",
		.pairs = f591_pairs, .pairs_count = 1,
		.fields = f591_fields, .fields_count = 5,
		.see = f591_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_userspace_memory_region2", .title = "struct of <linux/kvm.h>",
		.section = "4.140", .life = "since 6.8",
		.summary = "A slot of guest physical memory, with the memory of user space and the private memory that are behind it.",
		.doc = "The first fields are those of kvm_userspace_memory_region.",
		.pairs = f592_pairs, .pairs_count = 1,
		.fields = f592_fields, .fields_count = 9,
		.see = f592_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vapic_addr", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "",
		.summary = "Where the guest keeps a copy of its task priority register.",
		.doc = "",
		.pairs = f593_pairs, .pairs_count = 1,
		.fields = f593_fields, .fields_count = 1,
		.see = f593_see, .see_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vcpu_events", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.31", .life = "",
		.summary = "What a vcpu is about to take, and what holds it back.",
		.doc = "",
		.pairs = f594_pairs, .pairs_count = 1,
		.fields = f594_fields, .fields_count = 28,
		.errata = f594_errata, .errata_count = 1,
		.see = f594_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_vcpuevent_flags", .title = "flags of 6 values",
		.section = "4.31", .life = "",
		.summary = "Which fields of kvm_vcpu_events count.",
		.doc = "",
		.values = f595_values, .values_count = 6,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vfio_spapr_tce", .title = "struct of <linux/kvm.h>",
		.section = "", .life = "since 4.12",
		.summary = "powerpc: a VFIO group, and the table by which its DMA is translated.",
		.doc = "",
		.pairs = f596_pairs, .pairs_count = 1,
		.fields = f596_fields, .fields_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_vm_types", .title = "constants of 8 values",
		.section = "4.2", .life = "since 3.4",
		.summary = "Machine types for KVM_CREATE_VM; each arch has its own, and zero is the plain one everywhere.",
		.doc = "",
		.values = f597_values, .values_count = 8,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_vmx_nested_hdr_flags", .title = "flags of 1 values",
		.section = "4.114", .life = "since 5.8",
		.summary = "Which fields of kvm_vmx_nested_state_hdr count.",
		.doc = "",
		.values = f598_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vmx_nested_state_data", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.114", .life = "since 5.3",
		.summary = "VMX: the control structures of a guest's guest, as KVM keeps them.",
		.doc = "The format is KVM's own and not documented; it tells its revision, and KVM_SET_NESTED_STATE refuses another one. Hand it on as it is.",
		.pairs = f599_pairs, .pairs_count = 1,
		.fields = f599_fields, .fields_count = 2,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_vmx_nested_state_hdr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.114", .life = "since 4.19",
		.summary = "VMX: where a guest's control structures are, and what goes with them.",
		.doc = "Before Linux 5.3 it was called kvm_vmx_nested_state.",
		.pairs = f600_pairs, .pairs_count = 1,
		.fields = f600_fields, .fields_count = 7,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x2apic_api_flags", .title = "flags of 2 values",
		.section = "4.37", .life = "since 4.8",
		.summary = "What KVM_ENABLE_CAP of KVM_CAP_X2APIC_API makes of APIC ids that do not fit into 8 bits.",
		.doc = "",
		.values = f601_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_attr_groups", .title = "enum of 2 values",
		.section = "4.80", .life = "since 6.10",
		.summary = "The groups of attributes that KVM_GET_DEVICE_ATTR reads on the system fd, with KVM_CAP_SYS_ATTRIBUTES.",
		.doc = "",
		.values = f602_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_disable_exits", .title = "flags of 4 values",
		.section = "4.37", .life = "since 4.17",
		.summary = "Instructions that KVM_ENABLE_CAP of KVM_CAP_X86_DISABLE_EXITS lets the guest execute without leaving it.",
		.doc = "",
		.values = f603_values, .values_count = 4,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_disable_exits_mask", .title = "constants of 1 values",
		.section = "4.37", .life = "since 4.17",
		.summary = "all of kvm_x86_disable_exits",
		.doc = "",
		.values = f604_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_x86_mce", .title = "struct of <asm/kvm.h> of x86",
		.section = "", .life = "",
		.summary = "A machine check for a vcpu.",
		.doc = "",
		.pairs = f605_pairs, .pairs_count = 1,
		.fields = f605_fields, .fields_count = 7,
		.see = f605_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_mmap_pages", .title = "constants of 3 values",
		.section = "4.5", .life = "since 4.12",
		.summary = "Which pages of a vcpu fd's mmap() hold what is not kvm_run.",
		.doc = "",
		.values = f606_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_notify_vmexit_flags", .title = "flags of 2 values",
		.section = "4.37", .life = "since 6.0",
		.summary = "What KVM_ENABLE_CAP of KVM_CAP_X86_NOTIFY_VMEXIT does about a guest that lets no interrupt window come up.",
		.doc = "",
		.values = f607_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_quirks", .title = "flags of 11 values",
		.section = "4.37", .life = "since 4.2",
		.summary = "Where KVM behaves as it always has and not as a processor does, unless KVM_CAP_DISABLE_QUIRKS2 says otherwise.",
		.doc = "",
		.values = f608_values, .values_count = 11,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_sev_attrs", .title = "enum of 1 values",
		.section = "4.80", .life = "since 6.10",
		.summary = "The attributes of the group KVM_X86_GRP_SEV.",
		.doc = "",
		.values = f609_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_shadow", .title = "flags of 2 values",
		.section = "4.31", .life = "",
		.summary = "After which instruction interrupts wait for one more.",
		.doc = "",
		.values = f610_values, .values_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_system_attrs", .title = "enum of 1 values",
		.section = "4.80", .life = "since 5.17",
		.summary = "The attributes of the group KVM_X86_GRP_SYSTEM.",
		.doc = "",
		.values = f611_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_tsc_attrs", .title = "enum of 1 values",
		.section = "4.80", .life = "since 5.16",
		.summary = "The attributes of the group KVM_VCPU_TSC_CTRL.",
		.doc = "",
		.values = f612_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_vcpu_attr_groups", .title = "enum of 1 values",
		.section = "4.80", .life = "since 5.16",
		.summary = "The groups of attributes that a vcpu fd has on x86, with KVM_CAP_VCPU_ATTRIBUTES.",
		.doc = "",
		.values = f613_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_vectors", .title = "constants of 18 values",
		.section = "", .life = "since 3.6",
		.summary = "The vectors of the processor's exceptions, as kvm_vcpu_events and kvm_debug_exit_arch have them.",
		.doc = "",
		.values = f614_values, .values_count = 18,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_x86_vm_types", .title = "enum of 5 values",
		.section = "4.2", .life = "since 6.8",
		.summary = "The types of VM that KVM_CREATE_VM makes; KVM_CAP_VM_TYPES answers with a bit for each that the host has.",
		.doc = "",
		.values = f615_values, .values_count = 5,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xcr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.44", .life = "",
		.summary = "One extended control register.",
		.doc = "",
		.pairs = f616_pairs, .pairs_count = 1,
		.fields = f616_fields, .fields_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xcrs", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.44", .life = "",
		.summary = "Extended control registers.",
		.doc = "",
		.pairs = f617_pairs, .pairs_count = 1,
		.fields = f617_fields, .fields_count = 4,
		.see = f617_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_evtchn_flags", .title = "flags of 3 values",
		.section = "4.126", .life = "since 5.19",
		.summary = "What KVM_XEN_ATTR_TYPE_EVTCHN does with a port, if not begin; one of them at most.",
		.doc = "",
		.values = f618_values, .values_count = 3,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xen_exit", .title = "struct of <linux/kvm.h>",
		.section = "5", .life = "since 5.12",
		.summary = "What kvm_run has of a KVM_EXIT_XEN.",
		.doc = "Between type and u there is a gap where 64-bit integers are aligned to eight bytes, and none on i386.",
		.pairs = f619_pairs, .pairs_count = 1,
		.fields = f619_fields, .fields_count = 8,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xen_hvm_attr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.126", .life = "since 5.12",
		.summary = "One attribute of a VM as Xen has it.",
		.doc = "",
		.pairs = f620_pairs, .pairs_count = 1,
		.fields = f620_fields, .fields_count = 24,
		.see = f620_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_hvm_attr_types", .title = "enum of 7 values",
		.section = "4.126", .life = "since 5.12",
		.summary = "The attributes of a VM that KVM_XEN_HVM_SET_ATTR sets.",
		.doc = "",
		.values = f621_values, .values_count = 7,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xen_hvm_config", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.28", .life = "",
		.summary = "Where the pages with hypercalls for a Xen HVM guest come from.",
		.doc = "",
		.pairs = f622_pairs, .pairs_count = 1,
		.fields = f622_fields, .fields_count = 7,
		.see = f622_see, .see_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_hvm_config_flags", .title = "flags of 3 values",
		.section = "4.28", .life = "since 5.12",
		.summary = "What KVM_XEN_HVM_CONFIG can switch on, and KVM_CAP_XEN_HVM answers if it can.",
		.doc = "",
		.values = f623_values, .values_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_hvm_features", .title = "flags of 6 values",
		.section = "4.28", .life = "since 5.12",
		.summary = "What else KVM_CAP_XEN_HVM answers; it is there and need not be switched on.",
		.doc = "",
		.values = f624_values, .values_count = 6,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_invalid_gfn", .title = "constants of 1 values",
		.section = "4.126", .life = "since 6.2",
		.summary = "the gfn of kvm_xen_hvm_attr that stands for none",
		.doc = "",
		.values = f625_values, .values_count = 1,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_invalid_gpa", .title = "constants of 1 values",
		.section = "4.128", .life = "since 6.2",
		.summary = "the gpa of kvm_xen_vcpu_attr that stands for none",
		.doc = "",
		.values = f626_values, .values_count = 1,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xen_vcpu_attr", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.128", .life = "since 5.12",
		.summary = "One attribute of a vcpu as Xen has it.",
		.doc = "",
		.pairs = f627_pairs, .pairs_count = 1,
		.fields = f627_fields, .fields_count = 19,
		.see = f627_see, .see_count = 2,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvm_xen_vcpu_attr_types", .title = "enum of 10 values",
		.section = "4.128", .life = "since 5.12",
		.summary = "The attributes of a vcpu that KVM_XEN_VCPU_SET_ATTR sets.",
		.doc = "",
		.values = f628_values, .values_count = 10,
},
	{
		.kind = FACT_STRUCT, .name = "kvm_xsave", .title = "struct of <asm/kvm.h> of x86",
		.section = "4.42", .life = "",
		.summary = "Extended processor state.",
		.doc = "",
		.pairs = f629_pairs, .pairs_count = 1,
		.fields = f629_fields, .fields_count = 2,
		.see = f629_see, .see_count = 3,
},
	{
		.kind = FACT_CONSTANTS, .name = "kvmabi_version", .title = "constants of 2 values",
		.section = "", .life = "",
		.summary = "The version of the API and the type byte of its ioctl numbers.",
		.doc = "",
		.values = f630_values, .values_count = 2,
},
};

const struct facts kvmabi_facts_6_12 = { "6.12", facts, sizeof(facts) / sizeof(facts[0]) };
