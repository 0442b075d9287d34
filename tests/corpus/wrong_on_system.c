/* SPDX-License-Identifier: MIT */
/* Wrong calls on the system's fd, and those of a VM as a whole. */
#include "corpus.h"

POINTER(system, get_supported_cpuid)
POINTER(system, get_emulated_cpuid)
POINTER(vm, get_clock)
POINTER(vm, set_clock)
VALUE(vm, set_tss_addr)
VALUE(vm, set_boot_cpu_id)
VALUE(vm, set_nr_mmu_pages)
POINTER(vm, xen_hvm_config)
POINTER(vm, enable_cap)
POINTER(vm, create_device)
POINTER(vcpu, get_regs)
POINTER(device, set_device_attr)

/* The fd that it makes is not wanted here. */
static int vm_create_vcpu(struct handles *on, void *argument)
{
	struct kvmabi_vcpu *vcpu = NULL;
	int error = kvmabi_vm_create_vcpu(on->vm, *(unsigned long *)argument, &vcpu);

	kvmabi_vcpu_close(vcpu);
	return error;
}

static const struct wrong_call on_system[] = {
	{ "the version is asked with an argument", BARE(SYSTEM, GET_API_VERSION), .value = 1,
	  FAULT("KVM_GET_API_VERSION.no_argument", "arg", EINVAL,
		"KVM_GET_API_VERSION works only if the argument is 0; arg is 1") },
	{ "the size of kvm_run is asked with an argument", BARE(SYSTEM, GET_VCPU_MMAP_SIZE), .value = 1,
	  FAULT("KVM_GET_VCPU_MMAP_SIZE.no_argument", "arg", EINVAL,
		"KVM_GET_VCPU_MMAP_SIZE works only if the argument is 0; arg is 1") },
	{ "no room for CPUID entries", SYSTEM(get_supported_cpuid, GET_SUPPORTED_CPUID), ARG(kvm_cpuid2, .nent = 0),
	  FAULT("KVM_GET_SUPPORTED_CPUID.room", "nent", E2BIG,
		"KVM_GET_SUPPORTED_CPUID works only if nent is at least 1; nent is 0") },
	{ "no room for emulated CPUID entries", SYSTEM(get_emulated_cpuid, GET_EMULATED_CPUID), ARG(kvm_cpuid2, .nent = 0),
	  FAULT("KVM_GET_EMULATED_CPUID.room", "nent", E2BIG,
		"KVM_GET_EMULATED_CPUID works only if nent is at least 1; nent is 0") },
};
WRONG_CALLS(wrong_on_system, on_system);

static const struct wrong_call on_vm[] = {
	{ "a child uses its parent's VM", VM(get_clock, GET_CLOCK), .with = CHILD, ARG(kvm_clock_data),
	  FAULT("vm.process", "vm.same_process", EIO,
		"KVM_GET_CLOCK works only if the VM belongs to the calling process") },
	{ "a child uses its parent's vcpu", VCPU_(get_regs, GET_REGS), .with = VCPU | CHILD, ARG(kvm_regs),
	  FAULT("vcpu.process", "vm.same_process", EIO,
		"KVM_GET_REGS works only if the VM belongs to the calling process") },
	{ "a child uses a device of its parent's VM", .call = device_set_device_attr, BARE(DEVICE, SET_DEVICE_ATTR),
	  .with = DEVICE | CHILD, ARG(kvm_device_attr), FAULT("device.process", "vm.same_process", EIO,
		"KVM_SET_DEVICE_ATTR works only if the VM belongs to the calling process"), .since = RELEASE(5, 1) },
	{ "two vcpus with one id", VM(create_vcpu, CREATE_VCPU), .with = VCPU, FAULT("KVM_CREATE_VCPU.duplicate", "vcpu_id", EEXIST,
		"KVM_CREATE_VCPU works only if no vcpu was made with this id; vcpu_id 0 is taken") },
	{ "a vcpu with an id that is too large", VM(create_vcpu, CREATE_VCPU), .value = 1 << 20,
	  FAULT("KVM_CREATE_VCPU.id", "vcpu_id", EINVAL,
		"KVM_CREATE_VCPU works only so: on x86: vcpu_id is below limit.vcpu_ids; vcpu_id is 0x100000") },
	{ "more vcpus than a VM may have", VM(create_vcpu, CREATE_VCPU), .with = EVERY_ID, .value = 0,
	  FAULT("KVM_CREATE_VCPU.room", "vm.vcpus", EINVAL,
		"KVM_CREATE_VCPU works only if the VM may have one more vcpu") },
	{ "the clock with an unknown flag", VM(set_clock, SET_CLOCK), ARG(kvm_clock_data, .flags = 1u << 31),
	  KNOWN("KVM_SET_CLOCK.known", "flags", EINVAL,
		"KVM_SET_CLOCK works only if flags has no bits but KVM_CLOCK_TSC_STABLE, KVM_CLOCK_REALTIME and "
		"KVM_CLOCK_HOST_TSC; flags is 0x80000000") },
	{ "the three pages above 4 GiB", VM(set_tss_addr, SET_TSS_ADDR), .value = 0x100000000,
	  FAULT("KVM_SET_TSS_ADDR.below_4g", "tss_address", EINVAL,
		"KVM_SET_TSS_ADDR works only if tss_address is at most 0xffffd000; tss_address is 0x100000000") },
	{ "the three pages end beyond 4 GiB", VM(set_tss_addr, SET_TSS_ADDR), .value = 0xffffe000,
	  FAULT("KVM_SET_TSS_ADDR.below_4g", "tss_address", EINVAL,
		"KVM_SET_TSS_ADDR works only if tss_address is at most 0xffffd000; tss_address is 0xffffe000") },
	{ "the first vcpu is chosen when there is one", VM(set_boot_cpu_id, SET_BOOT_CPU_ID), .with = VCPU,
	  FAULT("KVM_SET_BOOT_CPU_ID.early", "vm.vcpus", EBUSY,
		"KVM_SET_BOOT_CPU_ID works only if the VM has no vcpu yet") },
	{ "too few pages for page tables", VM(set_nr_mmu_pages, SET_NR_MMU_PAGES), .value = 63,
	  FAULT("KVM_SET_NR_MMU_PAGES.least", "nr_mmu_pages", EINVAL,
		"KVM_SET_NR_MMU_PAGES works only if nr_mmu_pages is at least 64; nr_mmu_pages is 63") },
	{ "Xen's calls with an unknown flag", VM(xen_hvm_config, XEN_HVM_CONFIG), ARG(kvm_xen_hvm_config, .flags = 1u << 31),
	  KNOWN("KVM_XEN_HVM_CONFIG.known", "flags", EINVAL,
		"KVM_XEN_HVM_CONFIG works only if flags has no bits but KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, "
		"KVM_XEN_HVM_CONFIG_EVTCHN_SEND and KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE; flags is 0x80000000"), .capability = KVM_CAP_XEN_HVM },
	{ "a capability enabled with flags", VM(enable_cap, ENABLE_CAP), ARG(kvm_enable_cap, .cap = KVM_CAP_EXCEPTION_PAYLOAD, .flags = 1),
	  FAULT("KVM_ENABLE_CAP.flags", "flags", EINVAL,
		"KVM_ENABLE_CAP works only if flags is 0; flags is 1") },
	{ "a device of no type", VM(create_device, CREATE_DEVICE), ARG(kvm_create_device, .type = 0),
	  FAULT("KVM_CREATE_DEVICE.type", "type", ENODEV,
		"KVM_CREATE_DEVICE works only if type is at least 1; type is 0") },
};
WRONG_CALLS(wrong_on_vm, on_vm);
