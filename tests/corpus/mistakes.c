/* SPDX-License-Identifier: MIT */
/*
 * Mistakes that users have told of and that no rule is about: the fd of another class, numbers made by hand, parts that were
 * taken for the whole, orders in which the kernel wants calls.  `section` names the kind of trouble; rows of the other tables do too.
 */
#include "corpus.h"

POINTER(vcpu, get_msrs)
POINTER(vcpu, set_msrs)
POINTER(vcpu, set_cpuid2)
POINTER(system, get_supported_cpuid)
POINTER(system, get_msr_index_list)
POINTER(vm, signal_msi)
POINTER(vm, set_identity_map_addr)
POINTER(vm, set_user_memory_region)
POINTER(vm, enable_cap)

#define EFER 0xc0000080
#define NO_MSR 0x12345

struct two_msrs {
	__u32 nmsrs, pad;
	struct kvm_msr_entry entries[2];
};
struct two_cpuids {
	__u32 nent, padding;
	struct kvm_cpuid_entry2 entries[2];
};

#define ON(CLASS, number) .fd_class = KVMABI_FD_##CLASS, .command = (unsigned int)(number)
#define WRONG_FD(number, words) FAULT("", "", number, words), .section = "classes"

static const struct wrong_call of_users[] = {
	{ "fewer MSRs were set than were given", VCPU_(set_msrs, SET_MSRS), .with = VCPU, .section = "counts",
	  ARG(two_msrs, .nmsrs = 2, .entries = { { .index = EFER }, { .index = NO_MSR } }), FAULT("", "", 0,
		"1 of 2 MSRs were set; the 2nd, 0x12345, was refused"), KERNEL(ACCEPTED, "") },
	{ "fewer MSRs were read than were asked for", VCPU_(get_msrs, GET_MSRS), .with = VCPU, .section = "counts",
	  ARG(two_msrs, .nmsrs = 2, .entries = { { .index = NO_MSR }, { .index = EFER } }), FAULT("", "", 0,
		"0 of 2 MSRs were read; the 1st, 0x12345, was refused"), KERNEL(ACCEPTED, "") },

	{ "room for two CPUID entries", SYSTEM(get_supported_cpuid, GET_SUPPORTED_CPUID), .section = "arrays",
	  ARG(two_cpuids, .nent = 2), FAULT("", "", E2BIG,
		"KVM_GET_SUPPORTED_CPUID failed: the array has no room for all that the kernel has") },
	{ "room for no index of an MSR", SYSTEM(get_msr_index_list, GET_MSR_INDEX_LIST), .section = "arrays",
	  ARG(kvm_msr_list, .nmsrs = 0), FAULT("", "", E2BIG,
		"KVM_GET_MSR_INDEX_LIST failed: the array has no room for all that the kernel has") },

	{ "a capability enabled on the system's fd", ON(SYSTEM, KVM_ENABLE_CAP), ARG(kvm_enable_cap, .cap = KVM_CAP_SPLIT_IRQCHIP),
	  WRONG_FD(EINVAL,
		"KVM_ENABLE_CAP is a VM or vcpu ioctl; this is a system fd") },
	{ "events of a vcpu asked of its VM", ON(VM, KVM_GET_VCPU_EVENTS), ARG(kvm_vcpu_events), WRONG_FD(ENOTTY,
		"KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a VM fd") },
	{ "CPUID entries set for a whole VM", ON(VM, KVM_SET_CPUID2), ARG(kvm_cpuid2), WRONG_FD(ENOTTY,
		"KVM_SET_CPUID2 is a vcpu ioctl; this is a VM fd") },
	{ "registers asked of the system's fd", ON(SYSTEM, KVM_GET_REGS), ARG(kvm_regs), WRONG_FD(EINVAL,
		"KVM_GET_REGS is a vcpu ioctl; this is a system fd") },
	{ "memory given to a vcpu", ON(VCPU, KVM_SET_USER_MEMORY_REGION), .with = VCPU, ARG(kvm_userspace_memory_region),
	  WRONG_FD(EINVAL,
		"KVM_SET_USER_MEMORY_REGION is a VM ioctl; this is a vcpu fd") },
	{ "the list of MSRs asked of a VM", ON(VM, KVM_GET_MSR_INDEX_LIST), ARG(kvm_msr_list), WRONG_FD(ENOTTY,
		"KVM_GET_MSR_INDEX_LIST is a system ioctl; this is a VM fd") },
	{ "encryption asked of the system's fd", ON(SYSTEM, KVM_MEMORY_ENCRYPT_OP), WRONG_FD(EINVAL,
		"KVM_MEMORY_ENCRYPT_OP is a VM ioctl; this is a system fd") },

	{ "a sub-command's number made an ioctl's", ON(VM, 0x4018aeb4), FAULT("", "", ENOTTY,
		"_IOW(0xae, 0xb4, 24) is no ioctl of KVM's that is known here"), .section = "numbers" },
	{ "the size of a pointer in an ioctl's number", ON(SYSTEM, _IOWR(KVMIO, 0x05, char[16])), ARG(two_cpuids, .nent = 2),
	  FAULT("", "", EINVAL,
		"_IOWR(0xae, 0x5, 16) is no ioctl of KVM's that is known here"), .section = "numbers" },
	{ "a reserved array with the wrong length", ON(VM, _IOW(KVMIO, 0x77, char[60])), .with = IRQCHIP, ARG(kvm_pit_config),
	  FAULT("", "", ENOTTY,
		"_IOW(0xae, 0x77, 60) is no ioctl of KVM's that is known here"), .section = "numbers" },
	{ "four bytes where the kernel reads eight, the others being what lay there", VM(set_identity_map_addr, SET_IDENTITY_MAP_ADDR),
	  .argument = (const __u32[]){ 0xfffbc000, 0 }, .size = 8, .with = VCPU, .section = "numbers",
	  FAULT("KVM_SET_IDENTITY_MAP_ADDR.early", "vm.vcpus", EINVAL,
		"KVM_SET_IDENTITY_MAP_ADDR works only if the VM has no vcpu yet") },

	{ "a slot beyond those that a VM may have", VM(set_user_memory_region, SET_USER_MEMORY_REGION), .section = "slots",
	  ARG(kvm_userspace_memory_region, .slot = 0xfffe, .memory_size = PAGE, .userspace_addr = 0x100000), FAULT("", "", EINVAL,
		"KVM_SET_USER_MEMORY_REGION failed: the number of the slot, or of its address space, is too large") },
	{ "CPUID entries set after the vcpu has run", VCPU_(set_cpuid2, SET_CPUID2), .with = VCPU | SLOTS | RAN, .section = "order",
	  ARG(two_cpuids, .nent = 2, .entries = { { .function = 0, .eax = 1 }, { .function = 1, .eax = 0x660 } }),
	  FAULT("", "", EINVAL,
		"KVM_SET_CPUID2 failed: newer kernels refuse entries that they cannot serve, and other entries "
		"than before once the vcpu has run") },
	{ "half of the interrupt controllers asked for when all are there", VM(enable_cap, ENABLE_CAP), .with = IRQCHIP, .section = "order",
	  ARG(kvm_enable_cap, .cap = KVM_CAP_SPLIT_IRQCHIP, .args = { 24 }), FAULT("", "", EEXIST,
		"KVM_ENABLE_CAP failed: x86, KVM_CAP_SPLIT_IRQCHIP: the VM has interrupt controllers or a vcpu already") },
	{ "a message to nobody", VM(signal_msi, SIGNAL_MSI), .with = IRQCHIP, .section = "counts",
	  ARG(kvm_msi, .address_lo = 0xfee00000 | 5 << 12, .data = 0x41), FAULT("", "", EPERM,
		"KVM_SIGNAL_MSI failed: x86: no vcpu is addressed") },
};
WRONG_CALLS(mistakes, of_users);
