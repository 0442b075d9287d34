/* SPDX-License-Identifier: MIT */
/*
 * One checked call for each ioctl and fd class: begin an attempt on a handle, judge it by the rules, make it.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "kvmabi.h"

#include "attempt.h"

/* An attempt's call, for the checks, and its number, for the kernel. */
#define ATTEMPT(verb) .call = KVMABI_CALL_##verb, .command = KVM_##verb

/* --- calls on the system fd --- */

/* KVM_GET_EMULATED_CPUID (4.88): list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them */
int kvmabi_system_get_emulated_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_EMULATED_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_emulated_cpuid(cpuid2, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_GET_MSR_FEATURE_INDEX_LIST (4.3): list the MSRs that tell of features */
int kvmabi_system_get_msr_feature_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSR_FEATURE_INDEX_LIST) };

	if (kvmabi_attempt_needs(&call, msr_list, "msr_list") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msr_feature_index_list(msr_list, call.env, call.state,
										    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msr_list);
}

/* KVM_GET_SUPPORTED_HV_CPUID (4.118): list the CPUID entries of Hyper-V's interface that KVM supports */
int kvmabi_system_get_supported_hv_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SUPPORTED_HV_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_supported_hv_cpuid(cpuid2, call.env, call.state,
										&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_system_get_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") &&
	    kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_system_has_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(HAS_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") &&
	    kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_has_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_API_VERSION (4.1): ask for the version of the API */
int kvmabi_system_get_api_version(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_API_VERSION) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_api_version(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_CREATE_VM (4.2): make a virtual machine without memory or vcpus */
int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_VM) };

	if (kvmabi_attempt_needs(&call, vm, "vm") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_create_vm(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	return kvmabi_attempt_adopt_vm(&call, system, vm);
}

/* KVM_GET_MSR_INDEX_LIST (4.3): list the MSRs of a guest that can be read and written */
int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSR_INDEX_LIST) };

	if (kvmabi_attempt_needs(&call, msr_list, "msr_list") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msr_index_list(msr_list, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msr_list);
}

/* KVM_CHECK_EXTENSION (4.4): ask whether an extension of the API is there */
int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension)
{
	struct kvmabi_attempt call = { ATTEMPT(CHECK_EXTENSION) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_check_extension(extension, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, extension);
}

/* KVM_GET_VCPU_MMAP_SIZE (4.5): ask how much of a vcpu's fd to map */
int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_VCPU_MMAP_SIZE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_vcpu_mmap_size(0, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_GET_SUPPORTED_CPUID (4.46): list the CPUID entries that processor and KVM support */
int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SUPPORTED_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_supported_cpuid(cpuid2, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_S390_ENABLE_SIE: make the process's address space fit for running guests */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_ENABLE_SIE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_enable_sie(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_X86_GET_MCE_CAP_SUPPORTED (4.104): ask which machine check features a vcpu can be given */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_GET_MCE_CAP_SUPPORTED) };

	if (kvmabi_attempt_needs(&call, mcg_cap, "mcg_cap") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_get_mce_cap_supported(mcg_cap, call.env, call.state,
										   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mcg_cap);
}

/* KVM_GET_MSRS (4.18): read model-specific registers */
int kvmabi_system_get_msrs(struct kvmabi_system *system, struct kvm_msrs *msrs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSRS) };

	if (kvmabi_attempt_needs(&call, msrs, "msrs") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msrs(msrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msrs);
}

/* --- calls on a VM fd --- */

/* KVM_SET_TSC_KHZ (4.55): set how fast the guest's time stamp counter runs */
int kvmabi_vm_set_tsc_khz(struct kvmabi_vm *vm, __u32 tsc_khz)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_TSC_KHZ) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_tsc_khz(tsc_khz, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, tsc_khz);
}

/* KVM_GET_TSC_KHZ (4.56): ask how fast the guest's time stamp counter runs */
int kvmabi_vm_get_tsc_khz(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_TSC_KHZ) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_tsc_khz(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_X86_SET_MSR_FILTER (4.97): say which model-specific registers the guest may read and write */
int kvmabi_vm_x86_set_msr_filter(struct kvmabi_vm *vm, const struct kvm_msr_filter *msr_filter)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_SET_MSR_FILTER) };

	if (kvmabi_attempt_needs(&call, msr_filter, "msr_filter") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_set_msr_filter(msr_filter, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msr_filter);
}

/* KVM_SET_PMU_EVENT_FILTER (4.120): say which events the guest may count with its performance monitoring unit */
int kvmabi_vm_set_pmu_event_filter(struct kvmabi_vm *vm, const struct kvm_pmu_event_filter *pmu_event_filter)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_PMU_EVENT_FILTER) };

	if (kvmabi_attempt_needs(&call, pmu_event_filter, "pmu_event_filter") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_pmu_event_filter(pmu_event_filter, call.env, call.state,
									      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pmu_event_filter);
}

/* KVM_MEMORY_ENCRYPT_OP (4.110): do something that only a guest with encrypted memory needs */
int kvmabi_vm_memory_encrypt_op(struct kvmabi_vm *vm, struct kvm_sev_cmd *sev_cmd)
{
	struct kvmabi_attempt call = { ATTEMPT(MEMORY_ENCRYPT_OP) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_memory_encrypt_op(sev_cmd, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sev_cmd);
}

/* KVM_MEMORY_ENCRYPT_REG_REGION (4.111): say which memory may hold encrypted data of the guest */
int kvmabi_vm_memory_encrypt_reg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	struct kvmabi_attempt call = { ATTEMPT(MEMORY_ENCRYPT_REG_REGION) };

	if (kvmabi_attempt_needs(&call, enc_region, "enc_region") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_memory_encrypt_reg_region(enc_region, call.env, call.state,
										   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)enc_region);
}

/* KVM_MEMORY_ENCRYPT_UNREG_REGION (4.112): take back what KVM_MEMORY_ENCRYPT_REG_REGION said */
int kvmabi_vm_memory_encrypt_unreg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	struct kvmabi_attempt call = { ATTEMPT(MEMORY_ENCRYPT_UNREG_REGION) };

	if (kvmabi_attempt_needs(&call, enc_region, "enc_region") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_memory_encrypt_unreg_region(enc_region, call.env, call.state,
										     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)enc_region);
}

/* KVM_XEN_HVM_SET_ATTR (4.126): set an attribute of the VM as Xen has it */
int kvmabi_vm_xen_hvm_set_attr(struct kvmabi_vm *vm, const struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_HVM_SET_ATTR) };

	if (kvmabi_attempt_needs(&call, xen_hvm_attr, "xen_hvm_attr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_hvm_set_attr(xen_hvm_attr, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_hvm_attr);
}

/* KVM_XEN_HVM_GET_ATTR (4.127): read an attribute of the VM as Xen has it */
int kvmabi_vm_xen_hvm_get_attr(struct kvmabi_vm *vm, struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_HVM_GET_ATTR) };

	if (kvmabi_attempt_needs(&call, xen_hvm_attr, "xen_hvm_attr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_hvm_get_attr(xen_hvm_attr, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_hvm_attr);
}

/* KVM_XEN_HVM_EVTCHN_SEND (4.135): send an event to the guest through one of its event channels */
int kvmabi_vm_xen_hvm_evtchn_send(struct kvmabi_vm *vm,
				  const struct kvm_irq_routing_xen_evtchn *irq_routing_xen_evtchn)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_HVM_EVTCHN_SEND) };

	if (kvmabi_attempt_needs(&call, irq_routing_xen_evtchn, "irq_routing_xen_evtchn") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_hvm_evtchn_send(irq_routing_xen_evtchn, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_routing_xen_evtchn);
}

/* KVM_HYPERV_EVENTFD (4.113): let a guest's signal to a Hyper-V connection reach an eventfd */
int kvmabi_vm_hyperv_eventfd(struct kvmabi_vm *vm, const struct kvm_hyperv_eventfd *hyperv_eventfd)
{
	struct kvmabi_attempt call = { ATTEMPT(HYPERV_EVENTFD) };

	if (kvmabi_attempt_needs(&call, hyperv_eventfd, "hyperv_eventfd") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_hyperv_eventfd(hyperv_eventfd, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)hyperv_eventfd);
}

/* KVM_CREATE_DEVICE (4.79): make a device that the kernel emulates, with an fd of its own */
int kvmabi_vm_create_device(struct kvmabi_vm *vm, struct kvm_create_device *create_device)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_DEVICE) };

	if (kvmabi_attempt_needs(&call, create_device, "create_device") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_device(create_device, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)create_device);
}

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_vm_set_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_vm_get_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_vm_has_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(HAS_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_has_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_STATS_FD (4.133): give an fd from which the statistics of a VM or a vcpu can be read */
int kvmabi_vm_get_stats_fd(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_STATS_FD) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_stats_fd(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_CLEAR_DIRTY_LOG (4.117): clear the log of some of a slot's pages */
int kvmabi_vm_clear_dirty_log(struct kvmabi_vm *vm, const struct kvm_clear_dirty_log *clear_dirty_log)
{
	struct kvmabi_attempt call = { ATTEMPT(CLEAR_DIRTY_LOG), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, clear_dirty_log, "clear_dirty_log") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_clear_dirty_log(clear_dirty_log, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)clear_dirty_log);
}

/* KVM_RESET_DIRTY_RINGS: take back the entries of the dirty rings that user space is done with */
int kvmabi_vm_reset_dirty_rings(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(RESET_DIRTY_RINGS) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_reset_dirty_rings(0, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_SET_USER_MEMORY_REGION2 (4.140): make, move, change or delete a slot, which may have private memory too */
int kvmabi_vm_set_user_memory_region2(struct kvmabi_vm *vm,
				      const struct kvm_userspace_memory_region2 *userspace_memory_region2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_USER_MEMORY_REGION2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, userspace_memory_region2, "userspace_memory_region2") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_user_memory_region2(userspace_memory_region2, call.env,
										 call.state, &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)userspace_memory_region2) < 0)
		return call.result;
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = userspace_memory_region2->slot,
		.flags = userspace_memory_region2->flags,
		.guest_phys_addr = userspace_memory_region2->guest_phys_addr,
		.memory_size = userspace_memory_region2->memory_size,
		.userspace_addr = userspace_memory_region2->userspace_addr,
	});
	return call.result;
}

/* KVM_SET_MEMORY_ATTRIBUTES (4.141): say how the guest uses the pages of a range of its physical memory */
int kvmabi_vm_set_memory_attributes(struct kvmabi_vm *vm,
				    const struct kvm_memory_attributes *memory_attributes)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MEMORY_ATTRIBUTES) };

	if (kvmabi_attempt_needs(&call, memory_attributes, "memory_attributes") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_memory_attributes(memory_attributes, call.env, call.state,
									       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)memory_attributes);
}

/* KVM_CREATE_GUEST_MEMFD (4.142): make a file of memory that the guest can use and user space cannot touch */
int kvmabi_vm_create_guest_memfd(struct kvmabi_vm *vm,
				 const struct kvm_create_guest_memfd *create_guest_memfd)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_GUEST_MEMFD) };

	if (kvmabi_attempt_needs(&call, create_guest_memfd, "create_guest_memfd") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_guest_memfd(create_guest_memfd, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)create_guest_memfd);
}

/* KVM_PPC_ALLOCATE_HTAB (4.76): make the guest's hashed page table in a size of the caller's choice, or empty it */
int kvmabi_vm_ppc_allocate_htab(struct kvmabi_vm *vm, const __u32 *htab_order)
{
	struct kvmabi_attempt call = { ATTEMPT(PPC_ALLOCATE_HTAB) };

	if (kvmabi_attempt_needs(&call, htab_order, "htab_order") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_ppc_allocate_htab(htab_order, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)htab_order);
}

/* KVM_PPC_SVM_OFF (4.121): turn a guest of secure memory into a normal one, for a reset */
int kvmabi_vm_ppc_svm_off(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(PPC_SVM_OFF) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_ppc_svm_off(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_ARM_SET_DEVICE_ADDR (4.85): say where the guest sees a device in the kernel */
int kvmabi_vm_arm_set_device_addr(struct kvmabi_vm *vm, const struct kvm_arm_device_addr *arm_device_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(ARM_SET_DEVICE_ADDR) };

	if (kvmabi_attempt_needs(&call, arm_device_addr, "arm_device_addr") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_arm_set_device_addr(arm_device_addr, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)arm_device_addr);
}

/* KVM_CHECK_EXTENSION (4.4): ask whether an extension of the API is there */
int kvmabi_vm_check_extension(struct kvmabi_vm *vm, unsigned long extension)
{
	struct kvmabi_attempt call = { ATTEMPT(CHECK_EXTENSION) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_check_extension(extension, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, extension);
}

/* KVM_CREATE_VCPU (4.7): add a vcpu to a virtual machine */
int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_VCPU), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, vcpu, "vcpu") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_vcpu(vcpu_id, call.env, call.state,
								     &call.why));
	if (kvmabi_attempt_make(&call, vcpu_id) < 0)
		return call.result;
	kvmabi_state_sets_vm_vcpu_ids(vm, &(struct kvmabi_vm_vcpu_ids){
		.vcpu_id = vcpu_id,
	});
	kvmabi_state_counts_vm_vcpus(vm);
	return kvmabi_attempt_adopt_vcpu(&call, vm, vcpu);
}

/* KVM_GET_DIRTY_LOG (4.8): fetch and clear the bitmap of a slot's dirty pages */
int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DIRTY_LOG), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, dirty_log, "dirty_log") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_dirty_log(dirty_log, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)dirty_log);
}

/* KVM_CREATE_IRQCHIP (4.24): make the interrupt controllers in the kernel */
int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_irqchip(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vm_irqchip(vm);
	return call.result;
}

/* KVM_IRQ_LINE (4.25): set the level of an input of the interrupt controllers in the kernel */
int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQ_LINE), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irq_level, "irq_level") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irq_line(irq_level, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_level);
}

/* KVM_GET_IRQCHIP (4.26): read the state of an interrupt controller in the kernel */
int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irqchip, "irqchip") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_irqchip(irqchip, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqchip);
}

/* KVM_SET_IRQCHIP (4.27): write the state of an interrupt controller in the kernel */
int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irqchip, "irqchip") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_irqchip(irqchip, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqchip);
}

/* KVM_XEN_HVM_CONFIG (4.28): say where the hypercall pages for a Xen HVM guest come from */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_HVM_CONFIG) };

	if (kvmabi_attempt_needs(&call, xen_hvm_config, "xen_hvm_config") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_hvm_config(xen_hvm_config, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_hvm_config);
}

/* KVM_GET_CLOCK (4.29): read the clock that the guest sees as kvmclock */
int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_CLOCK) };

	if (kvmabi_attempt_needs(&call, clock_data, "clock_data") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_clock(clock_data, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)clock_data);
}

/* KVM_SET_CLOCK (4.30): set the clock that the guest sees as kvmclock */
int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CLOCK) };

	if (kvmabi_attempt_needs(&call, clock_data, "clock_data") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_clock(clock_data, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)clock_data);
}

/* KVM_SET_USER_MEMORY_REGION (4.35): make, move, change or delete a slot of guest physical memory */
int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm,
				     const struct kvm_userspace_memory_region *userspace_memory_region)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_USER_MEMORY_REGION), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, userspace_memory_region, "userspace_memory_region") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_user_memory_region(userspace_memory_region, call.env,
										call.state, &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)userspace_memory_region) < 0)
		return call.result;
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = userspace_memory_region->slot,
		.flags = userspace_memory_region->flags,
		.guest_phys_addr = userspace_memory_region->guest_phys_addr,
		.memory_size = userspace_memory_region->memory_size,
		.userspace_addr = userspace_memory_region->userspace_addr,
	});
	return call.result;
}

/* KVM_SET_TSS_ADDR (4.36): say where in guest physical memory KVM may put three pages of its own */
int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_TSS_ADDR) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_tss_addr(tss_address, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, tss_address);
}

/* KVM_SET_IDENTITY_MAP_ADDR (4.40): say where in guest physical memory KVM may put one page of its own */
int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_IDENTITY_MAP_ADDR) };

	if (kvmabi_attempt_needs(&call, identity_addr, "identity_addr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_identity_map_addr(identity_addr, call.env, call.state,
									       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)identity_addr);
}

/* KVM_SET_BOOT_CPU_ID (4.41): say which vcpu is the bootstrap processor */
int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_BOOT_CPU_ID), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_boot_cpu_id(vcpu_id, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, vcpu_id);
}

/* KVM_SET_GSI_ROUTING (4.52): replace the table of GSI routes */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_GSI_ROUTING), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irq_routing, "irq_routing") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_gsi_routing(irq_routing, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_routing);
}

/* KVM_SET_NR_MMU_PAGES: limit how many pages KVM uses for its own page tables of the guest */
int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_NR_MMU_PAGES) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_nr_mmu_pages(nr_mmu_pages, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, nr_mmu_pages);
}

/* KVM_GET_NR_MMU_PAGES: read the limit that KVM_SET_NR_MMU_PAGES sets */
int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_NR_MMU_PAGES) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_nr_mmu_pages(0, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_CREATE_PIT: make the interval timer in the kernel */
int kvmabi_vm_create_pit(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_PIT), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_pit(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vm_pit(vm);
	return call.result;
}

/* KVM_GET_PIT: read the state of the interval timer */
int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_PIT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state, "pit_state") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_pit(pit_state, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state);
}

/* KVM_SET_PIT: write the state of the interval timer */
int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_PIT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state, "pit_state") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_pit(pit_state, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state);
}

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQ_LINE_STATUS), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irq_level, "irq_level") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irq_line_status(irq_level, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_level);
}

/* KVM_REGISTER_COALESCED_MMIO (4.116): collect the guest's writes to a range of addresses instead of stopping for each */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	struct kvmabi_attempt call = { ATTEMPT(REGISTER_COALESCED_MMIO) };

	if (kvmabi_attempt_needs(&call, coalesced_mmio_zone, "coalesced_mmio_zone") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_register_coalesced_mmio(coalesced_mmio_zone, call.env, call.state,
										 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)coalesced_mmio_zone);
}

/* KVM_UNREGISTER_COALESCED_MMIO (4.116): stop for the guest's writes to a range of addresses again */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	struct kvmabi_attempt call = { ATTEMPT(UNREGISTER_COALESCED_MMIO) };

	if (kvmabi_attempt_needs(&call, coalesced_mmio_zone, "coalesced_mmio_zone") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_unregister_coalesced_mmio(coalesced_mmio_zone, call.env,
										   call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)coalesced_mmio_zone);
}

/* KVM_REINJECT_CONTROL (4.99): say what becomes of interrupts of the interval timer that the guest missed */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	struct kvmabi_attempt call = { ATTEMPT(REINJECT_CONTROL), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, reinject_control, "reinject_control") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_reinject_control(reinject_control, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)reinject_control);
}

/* KVM_IRQFD (4.75): let an eventfd raise an interrupt in the guest */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQFD) };

	if (kvmabi_attempt_needs(&call, irqfd, "irqfd") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irqfd(irqfd, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqfd);
}

/* KVM_SIGNAL_MSI (4.71): send a message that is an interrupt */
int kvmabi_vm_signal_msi(struct kvmabi_vm *vm, const struct kvm_msi *msi)
{
	struct kvmabi_attempt call = { ATTEMPT(SIGNAL_MSI), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, msi, "msi") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_signal_msi(msi, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msi);
}

/* KVM_CREATE_PIT2 (4.71): make the interval timer in the kernel, in a way that flags choose */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_config, "pit_config") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_pit2(pit_config, call.env, call.state,
								     &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)pit_config) < 0)
		return call.result;
	kvmabi_state_sets_vm_pit(vm);
	return call.result;
}

/* KVM_IOEVENTFD (4.59): let a write of the guest signal an eventfd */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	struct kvmabi_attempt call = { ATTEMPT(IOEVENTFD) };

	if (kvmabi_attempt_needs(&call, ioeventfd, "ioeventfd") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_ioeventfd(ioeventfd, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)ioeventfd);
}

/* KVM_GET_PIT2 (4.72): read the state of the interval timer, and its flags */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state2, "pit_state2") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_pit2(pit_state2, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state2);
}

/* KVM_SET_PIT2 (4.73): write the state of the interval timer, and its flags */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state2, "pit_state2") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_pit2(pit_state2, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state2);
}

/* KVM_ENABLE_CAP (4.37): switch on an extension that is off by default */
int kvmabi_vm_enable_cap(struct kvmabi_vm *vm, const struct kvm_enable_cap *enable_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(ENABLE_CAP) };

	if (kvmabi_attempt_needs(&call, enable_cap, "enable_cap") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_enable_cap(enable_cap, call.env, call.state,
								    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)enable_cap);
}

/* --- calls on a vcpu fd --- */

/* KVM_SET_TSC_KHZ (4.55): set how fast the guest's time stamp counter runs */
int kvmabi_vcpu_set_tsc_khz(struct kvmabi_vcpu *vcpu, __u32 tsc_khz)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_TSC_KHZ) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_tsc_khz(tsc_khz, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, tsc_khz);
}

/* KVM_GET_TSC_KHZ (4.56): ask how fast the guest's time stamp counter runs */
int kvmabi_vcpu_get_tsc_khz(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_TSC_KHZ) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_tsc_khz(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_KVMCLOCK_CTRL (4.70): tell the guest that it was stopped */
int kvmabi_vcpu_kvmclock_ctrl(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(KVMCLOCK_CTRL) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_kvmclock_ctrl(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_SMI (4.96): queue an SMI for injection */
int kvmabi_vcpu_smi(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(SMI) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_smi(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_GET_SREGS2 (4.131): read the special registers, with the pointers that PAE paging has loaded */
int kvmabi_vcpu_get_sregs2(struct kvmabi_vcpu *vcpu, struct kvm_sregs2 *sregs2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SREGS2) };

	if (kvmabi_attempt_needs(&call, sregs2, "sregs2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_sregs2(sregs2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs2);
}

/* KVM_SET_SREGS2 (4.132): write the special registers, with the pointers that PAE paging has loaded */
int kvmabi_vcpu_set_sregs2(struct kvmabi_vcpu *vcpu, const struct kvm_sregs2 *sregs2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_SREGS2) };

	if (kvmabi_attempt_needs(&call, sregs2, "sregs2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_sregs2(sregs2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs2);
}

/* KVM_GET_XSAVE2 (4.134): read the extended processor state, however large it is */
int kvmabi_vcpu_get_xsave2(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_XSAVE2) };

	if (kvmabi_attempt_needs(&call, xsave, "xsave") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_xsave2(xsave, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xsave);
}

/* KVM_GET_NESTED_STATE (4.114): read what the vcpu holds of nested virtualization */
int kvmabi_vcpu_get_nested_state(struct kvmabi_vcpu *vcpu, struct kvm_nested_state *nested_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_NESTED_STATE) };

	if (kvmabi_attempt_needs(&call, nested_state, "nested_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_nested_state(nested_state, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)nested_state);
}

/* KVM_SET_NESTED_STATE (4.115): write what the vcpu holds of nested virtualization */
int kvmabi_vcpu_set_nested_state(struct kvmabi_vcpu *vcpu, const struct kvm_nested_state *nested_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_NESTED_STATE) };

	if (kvmabi_attempt_needs(&call, nested_state, "nested_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_nested_state(nested_state, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)nested_state);
}

/* KVM_XEN_VCPU_SET_ATTR (4.128): set an attribute of the vcpu as Xen has it */
int kvmabi_vcpu_xen_vcpu_set_attr(struct kvmabi_vcpu *vcpu, const struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_VCPU_SET_ATTR) };

	if (kvmabi_attempt_needs(&call, xen_vcpu_attr, "xen_vcpu_attr") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_vcpu_set_attr(xen_vcpu_attr, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_vcpu_attr);
}

/* KVM_XEN_VCPU_GET_ATTR (4.129): read an attribute of the vcpu as Xen has it */
int kvmabi_vcpu_xen_vcpu_get_attr(struct kvmabi_vcpu *vcpu, struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_VCPU_GET_ATTR) };

	if (kvmabi_attempt_needs(&call, xen_vcpu_attr, "xen_vcpu_attr") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_vcpu_get_attr(xen_vcpu_attr, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_vcpu_attr);
}

/* KVM_GET_SUPPORTED_HV_CPUID (4.118): list the CPUID entries of Hyper-V's interface that KVM supports */
int kvmabi_vcpu_get_supported_hv_cpuid(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SUPPORTED_HV_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_supported_hv_cpuid(cpuid2, call.env, call.state,
										&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_GET_ONE_REG (4.69): read one register of the vcpu */
int kvmabi_vcpu_get_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_ONE_REG) };

	if (kvmabi_attempt_needs(&call, one_reg, "one_reg") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_one_reg(one_reg, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)one_reg);
}

/* KVM_SET_ONE_REG (4.68): write one register of the vcpu */
int kvmabi_vcpu_set_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_ONE_REG) };

	if (kvmabi_attempt_needs(&call, one_reg, "one_reg") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_one_reg(one_reg, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)one_reg);
}

/* KVM_GET_REG_LIST (4.84): list the ids of all registers that the vcpu has */
int kvmabi_vcpu_get_reg_list(struct kvmabi_vcpu *vcpu, struct kvm_reg_list *reg_list)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_REG_LIST) };

	if (kvmabi_attempt_needs(&call, reg_list, "reg_list") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_reg_list(reg_list, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)reg_list);
}

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_vcpu_set_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_vcpu_get_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_vcpu_has_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(HAS_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_has_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_STATS_FD (4.133): give an fd from which the statistics of a VM or a vcpu can be read */
int kvmabi_vcpu_get_stats_fd(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_STATS_FD) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_stats_fd(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_PRE_FAULT_MEMORY (4.143): map a range of guest physical memory before the guest touches it */
int kvmabi_vcpu_pre_fault_memory(struct kvmabi_vcpu *vcpu, struct kvm_pre_fault_memory *pre_fault_memory)
{
	struct kvmabi_attempt call = { ATTEMPT(PRE_FAULT_MEMORY) };

	if (kvmabi_attempt_needs(&call, pre_fault_memory, "pre_fault_memory") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_pre_fault_memory(pre_fault_memory, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pre_fault_memory);
}

/* KVM_DIRTY_TLB (4.60): tell which entries of the TLB that user space shares were changed */
int kvmabi_vcpu_dirty_tlb(struct kvmabi_vcpu *vcpu, const struct kvm_dirty_tlb *dirty_tlb)
{
	struct kvmabi_attempt call = { ATTEMPT(DIRTY_TLB) };

	if (kvmabi_attempt_needs(&call, dirty_tlb, "dirty_tlb") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_dirty_tlb(dirty_tlb, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)dirty_tlb);
}

/* KVM_ARM_VCPU_FINALIZE (4.119): end the configuration of a feature of the vcpu */
int kvmabi_vcpu_arm_vcpu_finalize(struct kvmabi_vcpu *vcpu, const int *feature)
{
	struct kvmabi_attempt call = { ATTEMPT(ARM_VCPU_FINALIZE) };

	if (kvmabi_attempt_needs(&call, feature, "feature") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_arm_vcpu_finalize(feature, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)feature);
}

/* KVM_S390_VCPU_FAULT (4.67): map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it */
int kvmabi_vcpu_s390_vcpu_fault(struct kvmabi_vcpu *vcpu, unsigned long vcpu_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_VCPU_FAULT) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_vcpu_fault(vcpu_addr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, vcpu_addr);
}

/* KVM_S390_NORMAL_RESET (4.122): reset the vcpu as the architecture's normal CPU reset does */
int kvmabi_vcpu_s390_normal_reset(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_NORMAL_RESET) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_normal_reset(0, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_S390_CLEAR_RESET (4.124): reset the vcpu as the architecture's clearing CPU reset does */
int kvmabi_vcpu_s390_clear_reset(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_CLEAR_RESET) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_clear_reset(0, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_RUN (4.10): run the guest on this vcpu until something needs user space */
int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(RUN), .stops = 1 };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_run(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vcpu_ran(vcpu);
	return call.result;
}

/* KVM_GET_REGS (4.11): read the general purpose registers */
int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_REGS) };

	if (kvmabi_attempt_needs(&call, regs, "regs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_regs(regs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)regs);
}

/* KVM_SET_REGS (4.12): write the general purpose registers */
int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_REGS) };

	if (kvmabi_attempt_needs(&call, regs, "regs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_regs(regs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)regs);
}

/* KVM_GET_SREGS (4.13): read the special registers */
int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SREGS) };

	if (kvmabi_attempt_needs(&call, sregs, "sregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_sregs(sregs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs);
}

/* KVM_SET_SREGS (4.14): write the special registers */
int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_SREGS) };

	if (kvmabi_attempt_needs(&call, sregs, "sregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_sregs(sregs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs);
}

/* KVM_TRANSLATE (4.15): translate a guest virtual address as the vcpu would now */
int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation)
{
	struct kvmabi_attempt call = { ATTEMPT(TRANSLATE) };

	if (kvmabi_attempt_needs(&call, translation, "translation") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_translate(translation, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)translation);
}

/* KVM_INTERRUPT (4.16): queue a hardware interrupt for injection */
int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt)
{
	struct kvmabi_attempt call = { ATTEMPT(INTERRUPT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, interrupt, "interrupt") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_interrupt(interrupt, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)interrupt);
}

/* KVM_GET_MSRS (4.18): read model-specific registers */
int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSRS) };

	if (kvmabi_attempt_needs(&call, msrs, "msrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msrs(msrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msrs);
}

/* KVM_SET_MSRS (4.19): write model-specific registers */
int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MSRS) };

	if (kvmabi_attempt_needs(&call, msrs, "msrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_msrs(msrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msrs);
}

/* KVM_SET_CPUID (4.20): say what CPUID answers on this vcpu, by function alone */
int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid, "cpuid") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_cpuid(cpuid, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid);
}

/* KVM_SET_SIGNAL_MASK (4.21): say which signals are blocked while KVM_RUN runs */
int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_SIGNAL_MASK) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_signal_mask(signal_mask, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)signal_mask);
}

/* KVM_GET_FPU (4.22): read the floating point state */
int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_FPU) };

	if (kvmabi_attempt_needs(&call, fpu, "fpu") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_fpu(fpu, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)fpu);
}

/* KVM_SET_FPU (4.23): write the floating point state */
int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_FPU) };

	if (kvmabi_attempt_needs(&call, fpu, "fpu") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_fpu(fpu, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)fpu);
}

/* KVM_GET_VCPU_EVENTS (4.31): read pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_VCPU_EVENTS) };

	if (kvmabi_attempt_needs(&call, vcpu_events, "vcpu_events") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_vcpu_events(vcpu_events, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vcpu_events);
}

/* KVM_SET_VCPU_EVENTS (4.32): write pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_VCPU_EVENTS) };

	if (kvmabi_attempt_needs(&call, vcpu_events, "vcpu_events") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_vcpu_events(vcpu_events, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vcpu_events);
}

/* KVM_GET_DEBUGREGS (4.33): read the debug registers */
int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEBUGREGS) };

	if (kvmabi_attempt_needs(&call, debugregs, "debugregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_debugregs(debugregs, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)debugregs);
}

/* KVM_SET_DEBUGREGS (4.34): write the debug registers */
int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_DEBUGREGS) };

	if (kvmabi_attempt_needs(&call, debugregs, "debugregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_debugregs(debugregs, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)debugregs);
}

/* KVM_ENABLE_CAP (4.37): switch on an extension that is off by default */
int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(ENABLE_CAP) };

	if (kvmabi_attempt_needs(&call, enable_cap, "enable_cap") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_enable_cap(enable_cap, call.env, call.state,
								    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)enable_cap);
}

/* KVM_GET_MP_STATE (4.38): read whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MP_STATE) };

	if (kvmabi_attempt_needs(&call, mp_state, "mp_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_mp_state(mp_state, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mp_state);
}

/* KVM_SET_MP_STATE (4.39): say whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MP_STATE) };

	if (kvmabi_attempt_needs(&call, mp_state, "mp_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_mp_state(mp_state, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mp_state);
}

/* KVM_GET_XSAVE (4.42): read the extended processor state */
int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_XSAVE) };

	if (kvmabi_attempt_needs(&call, xsave, "xsave") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_xsave(xsave, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xsave);
}

/* KVM_SET_XSAVE (4.43): write the extended processor state */
int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_XSAVE) };

	if (kvmabi_attempt_needs(&call, xsave, "xsave") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_xsave(xsave, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xsave);
}

/* KVM_GET_XCRS (4.44): read the extended control registers */
int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_XCRS) };

	if (kvmabi_attempt_needs(&call, xcrs, "xcrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_xcrs(xcrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xcrs);
}

/* KVM_SET_XCRS (4.45): write the extended control registers */
int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_XCRS) };

	if (kvmabi_attempt_needs(&call, xcrs, "xcrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_xcrs(xcrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xcrs);
}

/* KVM_GET_LAPIC (4.57): read the registers of the vcpu's local APIC */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_LAPIC), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, lapic_state, "lapic_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_lapic(lapic_state, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)lapic_state);
}

/* KVM_SET_LAPIC (4.58): write the registers of the vcpu's local APIC */
int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_LAPIC), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, lapic_state, "lapic_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_lapic(lapic_state, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)lapic_state);
}

/* KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index */
int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CPUID2) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_cpuid2(cpuid2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_GET_CPUID2: read what CPUID answers on this vcpu */
int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_CPUID2) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_cpuid2(cpuid2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_TPR_ACCESS_REPORTING: make KVM_RUN tell when the guest uses the task priority register */
int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl)
{
	struct kvmabi_attempt call = { ATTEMPT(TPR_ACCESS_REPORTING) };

	if (kvmabi_attempt_needs(&call, tpr_access_ctl, "tpr_access_ctl") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_tpr_access_reporting(tpr_access_ctl, call.env, call.state,
									      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)tpr_access_ctl);
}

/* KVM_SET_VAPIC_ADDR: say where in guest memory the vcpu's task priority is shared with the guest */
int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_VAPIC_ADDR), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, vapic_addr, "vapic_addr") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_vapic_addr(vapic_addr, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vapic_addr);
}

/* KVM_S390_STORE_STATUS: store the vcpu's registers into guest memory, as the architecture's store-status order does */
int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_STORE_STATUS) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_store_status(addr, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, addr);
}

/* KVM_S390_INITIAL_RESET (4.123): reset the vcpu as the architecture's initial CPU reset does */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_INITIAL_RESET) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_initial_reset(0, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_NMI (4.64): queue an NMI for injection */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(NMI) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_nmi(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_SET_GUEST_DEBUG (4.87): debug the guest from outside */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_GUEST_DEBUG) };

	if (kvmabi_attempt_needs(&call, guest_debug, "guest_debug") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_guest_debug(guest_debug, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)guest_debug);
}

/* KVM_X86_SETUP_MCE (4.105): give the vcpu machine check banks */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_SETUP_MCE) };

	if (kvmabi_attempt_needs(&call, mcg_cap, "mcg_cap") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_setup_mce(mcg_cap, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mcg_cap);
}

/* KVM_X86_SET_MCE (4.106): put a machine check into a bank of the vcpu */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_SET_MCE) };

	if (kvmabi_attempt_needs(&call, x86_mce, "x86_mce") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_set_mce(x86_mce, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)x86_mce);
}

/* --- calls on a device fd --- */

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_device_set_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") &&
	    kvmabi_attempt_on_device(&call, device))
		kvmabi_attempt_judge(&call, kvmabi_check_set_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_device_get_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") &&
	    kvmabi_attempt_on_device(&call, device))
		kvmabi_attempt_judge(&call, kvmabi_check_get_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_device_has_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	struct kvmabi_attempt call = { ATTEMPT(HAS_DEVICE_ATTR) };

	if (kvmabi_attempt_needs(&call, device_attr, "device_attr") &&
	    kvmabi_attempt_on_device(&call, device))
		kvmabi_attempt_judge(&call, kvmabi_check_has_device_attr(device_attr, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)device_attr);
}

/* --- what the kernel at hand accepts --- */

/* Capabilities with higher numbers are of later releases than level 6.12. */
const int kvmabi_newest_capability = KVM_CAP_X86_GUEST_MODE;

/* Nothing is known: no limit, and any flag may be accepted. */
void kvmabi_env_forget(struct kvmabi_env *env)
{
	env->limit_vcpus = 0;
	env->limit_irq_routes = 0;
	env->limit_msrs = 0;
	env->limit_cpuid_entries = 0;
	env->limit_sigset = 0;
	env->kvm_sregs2_flags = ~0ULL;
	env->kvm_nested_state_flags = ~0ULL;
	env->kvm_msr_filter_flags = ~0ULL;
	env->kvm_pmu_event_flags = ~0ULL;
	env->kvm_hyperv_eventfd_flags = ~0ULL;
	env->kvm_mem_flags = ~0ULL;
	env->kvm_memory_attribute_flags = ~0ULL;
	env->kvm_xen_hvm_config_flags = ~0ULL;
	env->kvm_clock_flags = ~0ULL;
	env->kvm_msi_flags = ~0ULL;
	env->kvm_irqfd_flags = ~0ULL;
	env->kvm_ioeventfd_flags = ~0ULL;
	env->kvm_vcpuevent_flags = ~0ULL;
}

/* Limits that a capability tells. */
void kvmabi_env_probe(struct kvmabi_env *env, int fd)
{
	kvmabi_kernel_learn(&env->limit_irq_routes, fd, KVM_CAP_IRQ_ROUTING);
}
