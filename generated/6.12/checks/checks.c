/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What a call must keep, judged before it is made.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "checks.h"

#include <linux/errno.h>

/* Not every rule and question has its use on every arch. */
#define MAYBE_UNUSED __attribute__((__unused__))
#define NULL_STATE(state, what) (!(state) || !((state)->known & KVMABI_KNOWS_##what))

static enum kvmabi_answer broken(struct kvmabi_broken *why, enum kvmabi_rule rule, __u32 unsure, __u32 index,
				 __u64 got, __u64 allowed, int error)
{
	if (why)
		*why = (struct kvmabi_broken){ rule, index, error, unsure, got, allowed, 0 };
	return KVMABI_BROKEN;
}

/* What decides a question: the key of a table's row, and what that has; ~0: there is none. */
struct decided {
	__u64 key, value;
};

MAYBE_UNUSED static enum kvmabi_answer broken_by(struct kvmabi_broken *why, enum kvmabi_rule rule, __u32 unsure,
						 __u64 got, const struct decided *row, int error)
{
	broken(why, rule, unsure, 0, got, row->value, error);
	if (why)
		why->row = row->key;
	return KVMABI_BROKEN;
}

MAYBE_UNUSED static int any_set(const void *data, unsigned long size)
{
	const unsigned char *byte = (const unsigned char *)data;

	while (size--)
		if (*byte++)
			return 1;
	return 0;
}

/* --- questions about state --- */

/* the VM belongs to the calling process */
MAYBE_UNUSED static enum kvmabi_answer same_process(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_SAME_PROCESS))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_same_process;
	return state->vm_same_process ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has an interrupt controller in the kernel */
MAYBE_UNUSED static enum kvmabi_answer has_irqchip(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_IRQCHIP))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_irqchip;
	return state->vm_irqchip ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has no interrupt controller in the kernel */
MAYBE_UNUSED static enum kvmabi_answer no_irqchip(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_IRQCHIP))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_irqchip;
	return !state->vm_irqchip ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has its local APICs in the kernel */
MAYBE_UNUSED static enum kvmabi_answer lapics_in_kernel(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_LAPICS))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_lapics;
	return state->vm_lapics ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has an interval timer in the kernel */
MAYBE_UNUSED static enum kvmabi_answer has_pit(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_PIT))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_pit;
	return state->vm_pit ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has no interval timer in the kernel */
MAYBE_UNUSED static enum kvmabi_answer no_pit(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_PIT))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_pit;
	return !state->vm_pit ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM has no vcpu yet */
MAYBE_UNUSED static enum kvmabi_answer no_vcpus(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VM_VCPUS))
		return KVMABI_UNKNOWN;
	decided->value = state->vm_vcpus;
	return !state->vm_vcpus ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the VM may have one more vcpu */
MAYBE_UNUSED static enum kvmabi_answer room_for_a_vcpu(const struct kvmabi_state *state, const struct kvmabi_env *env, struct decided *decided)
{
	if (NULL_STATE(state, VM_VCPUS) || !env->limit_vcpus)
		return KVMABI_UNKNOWN;
	decided->key = state->vm_vcpus;
	decided->value = env->limit_vcpus;
	return state->vm_vcpus < env->limit_vcpus ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* the vcpu has not run yet */
MAYBE_UNUSED static enum kvmabi_answer never_ran(const struct kvmabi_state *state, struct decided *decided)
{
	if (NULL_STATE(state, VCPU_RAN))
		return KVMABI_UNKNOWN;
	decided->value = state->vcpu_ran;
	return !state->vcpu_ran ? KVMABI_HOLDS : KVMABI_BROKEN;
}

/* no vcpu was made with this id */
MAYBE_UNUSED static enum kvmabi_answer vcpu_id_is_new(const struct kvmabi_state *state, __u64 vcpu_id, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_VCPU_IDS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_vcpu_ids_count; i++) {
		const struct kvmabi_vm_vcpu_ids *row = &state->vm_vcpu_ids[i];

		decided->key = row->vcpu_id;
		if (row->vcpu_id != vcpu_id)
			continue;
		return KVMABI_BROKEN;
	}
	return KVMABI_HOLDS;
}

/* there is such a slot */
MAYBE_UNUSED static enum kvmabi_answer slot_exists(const struct kvmabi_state *state, __u64 slot, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_SLOTS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_slots_count; i++) {
		const struct kvmabi_vm_slots *row = &state->vm_slots[i];

		decided->key = row->slot;
		if (row->slot != slot)
			continue;
		return KVMABI_HOLDS;
	}
	return KVMABI_BROKEN;
}

/* the slot is new, is deleted, or keeps its size */
MAYBE_UNUSED static enum kvmabi_answer slot_keeps_its_size(const struct kvmabi_state *state, __u64 slot, __u64 memory_size, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_SLOTS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_slots_count; i++) {
		const struct kvmabi_vm_slots *row = &state->vm_slots[i];

		decided->key = row->slot;
		if (row->slot != slot)
			continue;
		decided->value = row->memory_size;
		return !memory_size || row->memory_size == memory_size ? KVMABI_HOLDS : KVMABI_BROKEN;
	}
	return KVMABI_HOLDS;
}

/* the slot is new, or keeps its address in user space */
MAYBE_UNUSED static enum kvmabi_answer slot_keeps_its_memory(const struct kvmabi_state *state, __u64 slot, __u64 userspace_addr, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_SLOTS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_slots_count; i++) {
		const struct kvmabi_vm_slots *row = &state->vm_slots[i];

		decided->key = row->slot;
		if (row->slot != slot)
			continue;
		decided->value = row->userspace_addr;
		return !userspace_addr || row->userspace_addr == userspace_addr ? KVMABI_HOLDS : KVMABI_BROKEN;
	}
	return KVMABI_HOLDS;
}

/* the range touches no other slot's */
MAYBE_UNUSED static enum kvmabi_answer slots_disjoint(const struct kvmabi_state *state, __u64 slot, __u64 guest_phys_addr, __u64 memory_size, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_SLOTS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_slots_count; i++) {
		const struct kvmabi_vm_slots *row = &state->vm_slots[i];

		decided->key = row->slot;
		decided->value = row->guest_phys_addr > guest_phys_addr ? row->guest_phys_addr : guest_phys_addr;
		/* The upper half of a slot's number is an address space's; levels that know none have it zero. */
		if ((row->slot ^ slot) >> 16)
			continue;
		if (row->slot != slot && memory_size &&
		    guest_phys_addr < row->guest_phys_addr + row->memory_size &&
		    row->guest_phys_addr < guest_phys_addr + memory_size)
			return KVMABI_BROKEN;
	}
	return KVMABI_HOLDS;
}

/* the slot exists and logs dirty pages */
MAYBE_UNUSED static enum kvmabi_answer slot_logs_dirty(const struct kvmabi_state *state, __u64 slot, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_SLOTS))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_slots_count; i++) {
		const struct kvmabi_vm_slots *row = &state->vm_slots[i];

		decided->key = row->slot;
		if (row->slot != slot)
			continue;
		decided->value = row->flags;
		return row->flags & KVM_MEM_LOG_DIRTY_PAGES ? KVMABI_HOLDS : KVMABI_BROKEN;
	}
	return KVMABI_BROKEN;
}

/* a PCI device was assigned with this id */
MAYBE_UNUSED static enum kvmabi_answer device_assigned(const struct kvmabi_state *state, __u64 assigned_dev_id, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_DEVICES))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_devices_count; i++) {
		const struct kvmabi_vm_devices *row = &state->vm_devices[i];

		decided->key = row->assigned_dev_id;
		if (row->assigned_dev_id != assigned_dev_id)
			continue;
		return KVMABI_HOLDS;
	}
	return KVMABI_BROKEN;
}

/* no PCI device was assigned with this id */
MAYBE_UNUSED static enum kvmabi_answer device_id_is_new(const struct kvmabi_state *state, __u64 assigned_dev_id, struct decided *decided)
{
	__u32 i;

	if (NULL_STATE(state, VM_DEVICES))
		return KVMABI_UNKNOWN;
	decided->value = ~0ULL;
	for (i = 0; i < state->vm_devices_count; i++) {
		const struct kvmabi_vm_devices *row = &state->vm_devices[i];

		decided->key = row->assigned_dev_id;
		if (row->assigned_dev_id != assigned_dev_id)
			continue;
		return KVMABI_BROKEN;
	}
	return KVMABI_HOLDS;
}

/* --- what the kernel accepts --- */

void kvmabi_env_init(struct kvmabi_env *env, __u32 page_size)
{
	*env = (struct kvmabi_env){
		.page_size = page_size,
		.limit_vcpus = 4096,
		.limit_vcpu_ids = 16384,
		.limit_irq_routes = 4096,
		.limit_msrs = 255,
		.limit_cpuid_entries = 256,
		.limit_sigset = 8,
		.kvm_sregs2_flags = KVM_SREGS2_FLAGS_PDPTRS_VALID,
		.kvm_nested_state_flags = KVM_STATE_NESTED_GUEST_MODE | KVM_STATE_NESTED_RUN_PENDING | KVM_STATE_NESTED_EVMCS | KVM_STATE_NESTED_MTF_PENDING | KVM_STATE_NESTED_GIF_SET,
		.kvm_msr_filter_flags = KVM_MSR_FILTER_DEFAULT_ALLOW | KVM_MSR_FILTER_DEFAULT_DENY,
		.kvm_pmu_event_flags = KVM_PMU_EVENT_FLAG_MASKED_EVENTS,
		.kvm_hyperv_eventfd_flags = KVM_HYPERV_EVENTFD_DEASSIGN,
		.kvm_mem_flags = KVM_MEM_LOG_DIRTY_PAGES | KVM_MEM_READONLY | KVM_MEM_GUEST_MEMFD,
		.kvm_memory_attribute_flags = KVM_MEMORY_ATTRIBUTE_PRIVATE,
		.kvm_xen_hvm_config_flags = KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL | KVM_XEN_HVM_CONFIG_EVTCHN_SEND | KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE,
		.kvm_clock_flags = KVM_CLOCK_TSC_STABLE | KVM_CLOCK_REALTIME | KVM_CLOCK_HOST_TSC,
		.kvm_msi_flags = KVM_MSI_VALID_DEVID,
		.kvm_irqfd_flags = KVM_IRQFD_FLAG_DEASSIGN | KVM_IRQFD_FLAG_RESAMPLE,
		.kvm_ioeventfd_flags = KVM_IOEVENTFD_FLAG_DATAMATCH | KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DEASSIGN | KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY,
		.kvm_vcpuevent_flags = KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SIPI_VECTOR | KVM_VCPUEVENT_VALID_SHADOW | KVM_VCPUEVENT_VALID_SMM | KVM_VCPUEVENT_VALID_PAYLOAD | KVM_VCPUEVENT_VALID_TRIPLE_FAULT,
	};
}

/* --- fd classes --- */

enum kvmabi_answer kvmabi_check_class_vm(const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	struct decided decided = { 0, 0 };
	enum kvmabi_answer answer;
	__u32 unsure = 0;

	/* vm.process: only the process (address space) that made the VM may use its fds */
	answer = same_process(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_VM__PROCESS, unsure, 0, &decided, EIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

enum kvmabi_answer kvmabi_check_class_vcpu(const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	struct decided decided = { 0, 0 };
	enum kvmabi_answer answer;
	__u32 unsure = 0;

	/* vcpu.process: only the process (address space) that made the VM may use its fds */
	answer = same_process(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_VCPU__PROCESS, unsure, 0, &decided, EIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

enum kvmabi_answer kvmabi_check_class_device(const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	struct decided decided = { 0, 0 };
	enum kvmabi_answer answer;
	__u32 unsure = 0;

	/* device.process: only the process (address space) that made the VM may use its fds */
	answer = same_process(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_DEVICE__PROCESS, unsure, 0, &decided, EIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* --- ioctls --- */

/* KVM_GET_EMULATED_CPUID: list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them */
enum kvmabi_answer kvmabi_check_get_emulated_cpuid(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_GET_EMULATED_CPUID.room */
	if (arg->nent < 1)
		return broken(why, KVMABI_RULE_GET_EMULATED_CPUID__ROOM, 0, 0, arg->nent, 1, E2BIG);
	return KVMABI_HOLDS;
}

/* KVM_GET_MSR_FEATURE_INDEX_LIST: list the MSRs that tell of features */
enum kvmabi_answer kvmabi_check_get_msr_feature_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_TSC_KHZ: set how fast the guest's time stamp counter runs */
enum kvmabi_answer kvmabi_check_set_tsc_khz(unsigned long tsc_khz,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)tsc_khz;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_TSC_KHZ: ask how fast the guest's time stamp counter runs */
enum kvmabi_answer kvmabi_check_get_tsc_khz(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_KVMCLOCK_CTRL: tell the guest that it was stopped */
enum kvmabi_answer kvmabi_check_kvmclock_ctrl(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SMI: queue an SMI for injection */
enum kvmabi_answer kvmabi_check_smi(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_SREGS2: read the special registers, with the pointers that PAE paging has loaded */
enum kvmabi_answer kvmabi_check_get_sregs2(const struct kvm_sregs2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_SREGS2: write the special registers, with the pointers that PAE paging has loaded */
enum kvmabi_answer kvmabi_check_set_sregs2(const struct kvm_sregs2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_SET_SREGS2.flags */
	if (arg->flags & ~env->kvm_sregs2_flags)
		return broken(why, KVMABI_RULE_SET_SREGS2__FLAGS, 0, 0, arg->flags, env->kvm_sregs2_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_XSAVE2: read the extended processor state, however large it is */
enum kvmabi_answer kvmabi_check_get_xsave2(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_NESTED_STATE: read what the vcpu holds of nested virtualization */
enum kvmabi_answer kvmabi_check_get_nested_state(const struct kvm_nested_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_NESTED_STATE: write what the vcpu holds of nested virtualization */
enum kvmabi_answer kvmabi_check_set_nested_state(const struct kvm_nested_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_SET_NESTED_STATE.size: the header is always there */
	if (arg->size < 128)
		return broken(why, KVMABI_RULE_SET_NESTED_STATE__SIZE, 0, 0, arg->size, 128, EINVAL);
	/* KVM_SET_NESTED_STATE.flags */
	if (arg->flags & ~env->kvm_nested_state_flags)
		return broken(why, KVMABI_RULE_SET_NESTED_STATE__FLAGS, 0, 0, arg->flags, env->kvm_nested_state_flags, EINVAL);
	/* KVM_SET_NESTED_STATE.format: and only the one of the host's processor */
	if (arg->format != KVM_STATE_NESTED_FORMAT_VMX && arg->format != KVM_STATE_NESTED_FORMAT_SVM)
		return broken(why, KVMABI_RULE_SET_NESTED_STATE__FORMAT, 0, 0, arg->format, KVM_STATE_NESTED_FORMAT_SVM, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_X86_SET_MSR_FILTER: say which model-specific registers the guest may read and write */
enum kvmabi_answer kvmabi_check_x86_set_msr_filter(const struct kvm_msr_filter *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_X86_SET_MSR_FILTER.flags */
	if (arg->flags & ~env->kvm_msr_filter_flags)
		return broken(why, KVMABI_RULE_X86_SET_MSR_FILTER__FLAGS, 0, 0, arg->flags, env->kvm_msr_filter_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_SET_PMU_EVENT_FILTER: say which events the guest may count with its performance monitoring unit */
enum kvmabi_answer kvmabi_check_set_pmu_event_filter(const struct kvm_pmu_event_filter *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_SET_PMU_EVENT_FILTER.array */
	if (arg->nevents > 300)
		return broken(why, KVMABI_RULE_SET_PMU_EVENT_FILTER__ARRAY, 0, 0, arg->nevents, 300, E2BIG);
	/* KVM_SET_PMU_EVENT_FILTER.action */
	if (arg->action != KVM_PMU_EVENT_ALLOW && arg->action != KVM_PMU_EVENT_DENY)
		return broken(why, KVMABI_RULE_SET_PMU_EVENT_FILTER__ACTION, 0, 0, arg->action, KVM_PMU_EVENT_DENY, EINVAL);
	/* KVM_SET_PMU_EVENT_FILTER.flags */
	if (arg->flags & ~env->kvm_pmu_event_flags)
		return broken(why, KVMABI_RULE_SET_PMU_EVENT_FILTER__FLAGS, 0, 0, arg->flags, env->kvm_pmu_event_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_MEMORY_ENCRYPT_OP: do something that only a guest with encrypted memory needs */
enum kvmabi_answer kvmabi_check_memory_encrypt_op(const struct kvm_sev_cmd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_MEMORY_ENCRYPT_REG_REGION: say which memory may hold encrypted data of the guest */
enum kvmabi_answer kvmabi_check_memory_encrypt_reg_region(const struct kvm_enc_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_MEMORY_ENCRYPT_UNREG_REGION: take back what KVM_MEMORY_ENCRYPT_REG_REGION said */
enum kvmabi_answer kvmabi_check_memory_encrypt_unreg_region(const struct kvm_enc_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_XEN_HVM_SET_ATTR: set an attribute of the VM as Xen has it */
enum kvmabi_answer kvmabi_check_xen_hvm_set_attr(const struct kvm_xen_hvm_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_XEN_HVM_SET_ATTR.page */
	if ((arg->type == KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA) && !env->page_size)
		unsure++;
	else if ((arg->type == KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA) && (arg->u.shared_info.hva & (env->page_size - 1)))
		return broken(why, KVMABI_RULE_XEN_HVM_SET_ATTR__PAGE, unsure, 0, arg->u.shared_info.hva, env->page_size, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_XEN_HVM_GET_ATTR: read an attribute of the VM as Xen has it */
enum kvmabi_answer kvmabi_check_xen_hvm_get_attr(const struct kvm_xen_hvm_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_XEN_VCPU_SET_ATTR: set an attribute of the vcpu as Xen has it */
enum kvmabi_answer kvmabi_check_xen_vcpu_set_attr(const struct kvm_xen_vcpu_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_XEN_VCPU_SET_ATTR.current: Xen has no such state */
	if ((arg->type == KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT) && (arg->u.runstate.state > 3))
		return broken(why, KVMABI_RULE_XEN_VCPU_SET_ATTR__CURRENT, unsure, 0, arg->u.runstate.state, 3, EINVAL);
	/* KVM_XEN_VCPU_SET_ATTR.state: Xen has no such state */
	if ((arg->type == KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA) && (arg->u.runstate.state > 3))
		return broken(why, KVMABI_RULE_XEN_VCPU_SET_ATTR__STATE, unsure, 0, arg->u.runstate.state, 3, EINVAL);
	/* KVM_XEN_VCPU_SET_ATTR.vcpu_id */
	if ((arg->type == KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID) && !env->limit_vcpus)
		unsure++;
	else if ((arg->type == KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID) && (arg->u.vcpu_id >= env->limit_vcpus))
		return broken(why, KVMABI_RULE_XEN_VCPU_SET_ATTR__VCPU_ID, unsure, 0, arg->u.vcpu_id, env->limit_vcpus, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_XEN_VCPU_GET_ATTR: read an attribute of the vcpu as Xen has it */
enum kvmabi_answer kvmabi_check_xen_vcpu_get_attr(const struct kvm_xen_vcpu_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_XEN_HVM_EVTCHN_SEND: send an event to the guest through one of its event channels */
enum kvmabi_answer kvmabi_check_xen_hvm_evtchn_send(const struct kvm_irq_routing_xen_evtchn *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_XEN_HVM_EVTCHN_SEND.port */
	if (arg->port < 1)
		return broken(why, KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PORT, 0, 0, arg->port, 1, EINVAL);
	/* KVM_XEN_HVM_EVTCHN_SEND.priority */
	if (arg->priority != KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL)
		return broken(why, KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PRIORITY, 0, 0,
			      arg->priority, KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_HYPERV_EVENTFD: let a guest's signal to a Hyper-V connection reach an eventfd */
enum kvmabi_answer kvmabi_check_hyperv_eventfd(const struct kvm_hyperv_eventfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_HYPERV_EVENTFD.flags */
	if (arg->flags & ~env->kvm_hyperv_eventfd_flags)
		return broken(why, KVMABI_RULE_HYPERV_EVENTFD__FLAGS, 0, 0, arg->flags, env->kvm_hyperv_eventfd_flags, EINVAL);
	/* KVM_HYPERV_EVENTFD.conn_id */
	if (arg->conn_id > KVM_HYPERV_CONN_ID_MASK)
		return broken(why, KVMABI_RULE_HYPERV_EVENTFD__CONN_ID, 0, 0, arg->conn_id, KVM_HYPERV_CONN_ID_MASK, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_SUPPORTED_HV_CPUID: list the CPUID entries of Hyper-V's interface that KVM supports */
enum kvmabi_answer kvmabi_check_get_supported_hv_cpuid(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_ONE_REG: read one register of the vcpu */
enum kvmabi_answer kvmabi_check_get_one_reg(const struct kvm_one_reg *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_ONE_REG: write one register of the vcpu */
enum kvmabi_answer kvmabi_check_set_one_reg(const struct kvm_one_reg *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_REG_LIST: list the ids of all registers that the vcpu has */
enum kvmabi_answer kvmabi_check_get_reg_list(const struct kvm_reg_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_CREATE_DEVICE: make a device that the kernel emulates, with an fd of its own */
enum kvmabi_answer kvmabi_check_create_device(const struct kvm_create_device *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_CREATE_DEVICE.type: the types are counted from one */
	if (arg->type < 1)
		return broken(why, KVMABI_RULE_CREATE_DEVICE__TYPE, 0, 0, arg->type, 1, ENODEV);
	return KVMABI_HOLDS;
}

/* KVM_SET_DEVICE_ATTR: set an attribute of a device, a VM or a vcpu */
enum kvmabi_answer kvmabi_check_set_device_attr(const struct kvm_device_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_DEVICE_ATTR: read an attribute of a device, a VM, a vcpu or of KVM as a whole */
enum kvmabi_answer kvmabi_check_get_device_attr(const struct kvm_device_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_HAS_DEVICE_ATTR: ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
enum kvmabi_answer kvmabi_check_has_device_attr(const struct kvm_device_attr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_STATS_FD: give an fd from which the statistics of a VM or a vcpu can be read */
enum kvmabi_answer kvmabi_check_get_stats_fd(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_CLEAR_DIRTY_LOG: clear the log of some of a slot's pages */
enum kvmabi_answer kvmabi_check_clear_dirty_log(const struct kvm_clear_dirty_log *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_CLEAR_DIRTY_LOG.first */
	if (arg->first_page & (64 - 1))
		return broken(why, KVMABI_RULE_CLEAR_DIRTY_LOG__FIRST, unsure, 0, arg->first_page, 64, EINVAL);
	/* KVM_CLEAR_DIRTY_LOG.logged */
	answer = slot_logs_dirty(state, arg->slot, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CLEAR_DIRTY_LOG__LOGGED, unsure, arg->slot, &decided, ENOENT);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_RESET_DIRTY_RINGS: take back the entries of the dirty rings that user space is done with */
enum kvmabi_answer kvmabi_check_reset_dirty_rings(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_USER_MEMORY_REGION2: make, move, change or delete a slot, which may have private memory too */
enum kvmabi_answer kvmabi_check_set_user_memory_region2(const struct kvm_userspace_memory_region2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_SET_USER_MEMORY_REGION2.flags */
	if (arg->flags & ~env->kvm_mem_flags)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__FLAGS, unsure, 0, arg->flags, env->kvm_mem_flags, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.alone: private memory can be neither logged nor read-only */
	if ((arg->flags & KVM_MEM_GUEST_MEMFD) && (arg->flags != KVM_MEM_GUEST_MEMFD))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__ALONE, unsure, 0, arg->flags, KVM_MEM_GUEST_MEMFD, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->memory_size & (env->page_size - 1)) | (arg->guest_phys_addr & (env->page_size - 1)) | (arg->userspace_addr & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGE, unsure, arg->memory_size & (env->page_size - 1) ? 0 : arg->guest_phys_addr & (env->page_size - 1) ? 1 : 2,
			      arg->memory_size & (env->page_size - 1) ? arg->memory_size : arg->guest_phys_addr & (env->page_size - 1) ? arg->guest_phys_addr : arg->userspace_addr, env->page_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.file_page */
	if ((arg->flags & KVM_MEM_GUEST_MEMFD) && !env->page_size)
		unsure++;
	else if ((arg->flags & KVM_MEM_GUEST_MEMFD) && (arg->guest_memfd_offset & (env->page_size - 1)))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_PAGE, unsure, 0, arg->guest_memfd_offset, env->page_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.file_wrap */
	if ((arg->flags & KVM_MEM_GUEST_MEMFD) && (arg->guest_memfd_offset + arg->memory_size < arg->guest_memfd_offset))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_WRAP, unsure, 0, arg->guest_memfd_offset, arg->memory_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.wrap */
	if (arg->guest_phys_addr + arg->memory_size < arg->guest_phys_addr)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__WRAP, unsure, 0, arg->guest_phys_addr, arg->memory_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.place: addresses have 52 bits */
	if ((arg->memory_size != 0) && (arg->guest_phys_addr > 0xffffffffff000UL))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__PLACE, unsure, 0, arg->guest_phys_addr, 0xffffffffff000UL, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.pages: KVM counts a slot's pages in an int */
	if (arg->memory_size > 0x7fffffff000UL)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGES, unsure, 0, arg->memory_size, 0x7fffffff000UL, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION2.exists: what is not there cannot be deleted */
	answer = arg->memory_size == 0 ? slot_exists(state, arg->slot, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__EXISTS, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION2.resize */
	answer = slot_keeps_its_size(state, arg->slot, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__RESIZE, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION2.memory */
	answer = arg->memory_size != 0 ? slot_keeps_its_memory(state, arg->slot, arg->userspace_addr, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__MEMORY, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION2.overlap */
	answer = slots_disjoint(state, arg->slot, arg->guest_phys_addr, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION2__OVERLAP, unsure, arg->slot, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_MEMORY_ATTRIBUTES: say how the guest uses the pages of a range of its physical memory */
enum kvmabi_answer kvmabi_check_set_memory_attributes(const struct kvm_memory_attributes *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_SET_MEMORY_ATTRIBUTES.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_MEMORY_ATTRIBUTES__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_SET_MEMORY_ATTRIBUTES.known */
	if (arg->attributes & ~env->kvm_memory_attribute_flags)
		return broken(why, KVMABI_RULE_SET_MEMORY_ATTRIBUTES__KNOWN, unsure, 0,
			      arg->attributes, env->kvm_memory_attribute_flags, EINVAL);
	/* KVM_SET_MEMORY_ATTRIBUTES.some */
	if (arg->size < 1)
		return broken(why, KVMABI_RULE_SET_MEMORY_ATTRIBUTES__SOME, unsure, 0, arg->size, 1, EINVAL);
	/* KVM_SET_MEMORY_ATTRIBUTES.wrap */
	if (arg->address + arg->size < arg->address)
		return broken(why, KVMABI_RULE_SET_MEMORY_ATTRIBUTES__WRAP, unsure, 0, arg->address, arg->size, EINVAL);
	/* KVM_SET_MEMORY_ATTRIBUTES.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->address & (env->page_size - 1)) | (arg->size & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_SET_MEMORY_ATTRIBUTES__PAGE, unsure, arg->address & (env->page_size - 1) ? 0 : 1,
			      arg->address & (env->page_size - 1) ? arg->address : arg->size, env->page_size, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_CREATE_GUEST_MEMFD: make a file of memory that the guest can use and user space cannot touch */
enum kvmabi_answer kvmabi_check_create_guest_memfd(const struct kvm_create_guest_memfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_CREATE_GUEST_MEMFD.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_CREATE_GUEST_MEMFD__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_CREATE_GUEST_MEMFD.some */
	if (arg->size < 1)
		return broken(why, KVMABI_RULE_CREATE_GUEST_MEMFD__SOME, unsure, 0, arg->size, 1, EINVAL);
	/* KVM_CREATE_GUEST_MEMFD.most */
	if (arg->size > 0x7fffffffffffffffUL)
		return broken(why, KVMABI_RULE_CREATE_GUEST_MEMFD__MOST, unsure, 0, arg->size, 0x7fffffffffffffffUL, EINVAL);
	/* KVM_CREATE_GUEST_MEMFD.page */
	if (!env->page_size)
		unsure++;
	else if (arg->size & (env->page_size - 1))
		return broken(why, KVMABI_RULE_CREATE_GUEST_MEMFD__PAGE, unsure, 0, arg->size, env->page_size, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_PRE_FAULT_MEMORY: map a range of guest physical memory before the guest touches it */
enum kvmabi_answer kvmabi_check_pre_fault_memory(const struct kvm_pre_fault_memory *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_PRE_FAULT_MEMORY.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_PRE_FAULT_MEMORY__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_PRE_FAULT_MEMORY.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->gpa & (env->page_size - 1)) | (arg->size & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_PRE_FAULT_MEMORY__PAGE, unsure, arg->gpa & (env->page_size - 1) ? 0 : 1,
			      arg->gpa & (env->page_size - 1) ? arg->gpa : arg->size, env->page_size, EINVAL);
	/* KVM_PRE_FAULT_MEMORY.some */
	if (arg->size < 1)
		return broken(why, KVMABI_RULE_PRE_FAULT_MEMORY__SOME, unsure, 0, arg->size, 1, EINVAL);
	/* KVM_PRE_FAULT_MEMORY.wrap */
	if (arg->gpa + arg->size < arg->gpa)
		return broken(why, KVMABI_RULE_PRE_FAULT_MEMORY__WRAP, unsure, 0, arg->gpa, arg->size, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_PPC_ALLOCATE_HTAB: make the guest's hashed page table in a size of the caller's choice, or empty it */
enum kvmabi_answer kvmabi_check_ppc_allocate_htab(const __u32 *htab_order,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)htab_order;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_PPC_SVM_OFF: turn a guest of secure memory into a normal one, for a reset */
enum kvmabi_answer kvmabi_check_ppc_svm_off(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_DIRTY_TLB: tell which entries of the TLB that user space shares were changed */
enum kvmabi_answer kvmabi_check_dirty_tlb(const struct kvm_dirty_tlb *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_ARM_SET_DEVICE_ADDR: say where the guest sees a device in the kernel */
enum kvmabi_answer kvmabi_check_arm_set_device_addr(const struct kvm_arm_device_addr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_ARM_VCPU_FINALIZE: end the configuration of a feature of the vcpu */
enum kvmabi_answer kvmabi_check_arm_vcpu_finalize(const int *feature,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)feature;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_S390_VCPU_FAULT: map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it */
enum kvmabi_answer kvmabi_check_s390_vcpu_fault(unsigned long vcpu_addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)vcpu_addr;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_S390_NORMAL_RESET: reset the vcpu as the architecture's normal CPU reset does */
enum kvmabi_answer kvmabi_check_s390_normal_reset(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_S390_CLEAR_RESET: reset the vcpu as the architecture's clearing CPU reset does */
enum kvmabi_answer kvmabi_check_s390_clear_reset(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_API_VERSION: ask for the version of the API */
enum kvmabi_answer kvmabi_check_get_api_version(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_GET_API_VERSION.no_argument */
	if (arg != 0)
		return broken(why, KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT, 0, 0, arg, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_CREATE_VM: make a virtual machine without memory or vcpus */
enum kvmabi_answer kvmabi_check_create_vm(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_MSR_INDEX_LIST: list the MSRs of a guest that can be read and written */
enum kvmabi_answer kvmabi_check_get_msr_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_CHECK_EXTENSION: ask whether an extension of the API is there */
enum kvmabi_answer kvmabi_check_check_extension(unsigned long extension,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)extension;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_VCPU_MMAP_SIZE: ask how much of a vcpu's fd to map */
enum kvmabi_answer kvmabi_check_get_vcpu_mmap_size(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_GET_VCPU_MMAP_SIZE.no_argument */
	if (arg != 0)
		return broken(why, KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT, 0, 0, arg, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_SUPPORTED_CPUID: list the CPUID entries that processor and KVM support */
enum kvmabi_answer kvmabi_check_get_supported_cpuid(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_GET_SUPPORTED_CPUID.room */
	if (arg->nent < 1)
		return broken(why, KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM, 0, 0, arg->nent, 1, E2BIG);
	return KVMABI_HOLDS;
}

/* KVM_S390_ENABLE_SIE: make the process's address space fit for running guests */
enum kvmabi_answer kvmabi_check_s390_enable_sie(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_X86_GET_MCE_CAP_SUPPORTED: ask which machine check features a vcpu can be given */
enum kvmabi_answer kvmabi_check_x86_get_mce_cap_supported(const __u64 *mcg_cap,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)mcg_cap;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_CREATE_VCPU: add a vcpu to a virtual machine */
enum kvmabi_answer kvmabi_check_create_vcpu(unsigned long vcpu_id,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_CREATE_VCPU.id */
	if (!env->limit_vcpu_ids)
		unsure++;
	else if (vcpu_id >= env->limit_vcpu_ids)
		return broken(why, KVMABI_RULE_CREATE_VCPU__ID, unsure, 0, vcpu_id, env->limit_vcpu_ids, EINVAL);
	/* KVM_CREATE_VCPU.room */
	answer = room_for_a_vcpu(state, env, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_VCPU__ROOM, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_CREATE_VCPU.duplicate */
	answer = vcpu_id_is_new(state, vcpu_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_VCPU__DUPLICATE, unsure, vcpu_id, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_DIRTY_LOG: fetch and clear the bitmap of a slot's dirty pages */
enum kvmabi_answer kvmabi_check_get_dirty_log(const struct kvm_dirty_log *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_GET_DIRTY_LOG.logged */
	answer = slot_logs_dirty(state, arg->slot, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_DIRTY_LOG__LOGGED, unsure, arg->slot, &decided, ENOENT);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_CREATE_IRQCHIP: make the interrupt controllers in the kernel */
enum kvmabi_answer kvmabi_check_create_irqchip(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_CREATE_IRQCHIP.once */
	answer = no_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_IRQCHIP__ONCE, unsure, 0, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_CREATE_IRQCHIP.early: no vcpu may be left without a local APIC */
	answer = no_vcpus(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_IRQCHIP__EARLY, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_IRQ_LINE: set the level of an input of the interrupt controllers in the kernel */
enum kvmabi_answer kvmabi_check_irq_line(const struct kvm_irq_level *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_IRQ_LINE.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQ_LINE__LAPICS, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_IRQCHIP: read the state of an interrupt controller in the kernel */
enum kvmabi_answer kvmabi_check_get_irqchip(const struct kvm_irqchip *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_GET_IRQCHIP.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_IRQCHIP__IRQCHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_GET_IRQCHIP.chip */
	if (arg->chip_id != KVM_IRQCHIP_PIC_MASTER && arg->chip_id != KVM_IRQCHIP_PIC_SLAVE && arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_GET_IRQCHIP__CHIP, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_IRQCHIP: write the state of an interrupt controller in the kernel */
enum kvmabi_answer kvmabi_check_set_irqchip(const struct kvm_irqchip *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_SET_IRQCHIP.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_IRQCHIP__IRQCHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_IRQCHIP.chip */
	if (arg->chip_id != KVM_IRQCHIP_PIC_MASTER && arg->chip_id != KVM_IRQCHIP_PIC_SLAVE && arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_SET_IRQCHIP__CHIP, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_XEN_HVM_CONFIG: say where the hypercall pages for a Xen HVM guest come from */
enum kvmabi_answer kvmabi_check_xen_hvm_config(const struct kvm_xen_hvm_config *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_XEN_HVM_CONFIG.known */
	if (arg->flags & ~env->kvm_xen_hvm_config_flags)
		return broken(why, KVMABI_RULE_XEN_HVM_CONFIG__KNOWN, 0, 0, arg->flags, env->kvm_xen_hvm_config_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_CLOCK: read the clock that the guest sees as kvmclock */
enum kvmabi_answer kvmabi_check_get_clock(const struct kvm_clock_data *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_CLOCK: set the clock that the guest sees as kvmclock */
enum kvmabi_answer kvmabi_check_set_clock(const struct kvm_clock_data *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_SET_CLOCK.known: what KVM_GET_CLOCK wrote can be given back */
	if (arg->flags & ~env->kvm_clock_flags)
		return broken(why, KVMABI_RULE_SET_CLOCK__KNOWN, 0, 0, arg->flags, env->kvm_clock_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_SET_USER_MEMORY_REGION: make, move, change or delete a slot of guest physical memory */
enum kvmabi_answer kvmabi_check_set_user_memory_region(const struct kvm_userspace_memory_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_SET_USER_MEMORY_REGION.flags */
	if (arg->flags & ~env->kvm_mem_flags)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__FLAGS, unsure, 0, arg->flags, env->kvm_mem_flags, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.no_memfd: private memory is for KVM_SET_USER_MEMORY_REGION2 */
	if (arg->flags >= KVM_MEM_GUEST_MEMFD)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__NO_MEMFD, unsure, 0, arg->flags, KVM_MEM_GUEST_MEMFD, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->memory_size & (env->page_size - 1)) | (arg->guest_phys_addr & (env->page_size - 1)) | (arg->userspace_addr & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE, unsure, arg->memory_size & (env->page_size - 1) ? 0 : arg->guest_phys_addr & (env->page_size - 1) ? 1 : 2,
			      arg->memory_size & (env->page_size - 1) ? arg->memory_size : arg->guest_phys_addr & (env->page_size - 1) ? arg->guest_phys_addr : arg->userspace_addr, env->page_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.wrap */
	if (arg->guest_phys_addr + arg->memory_size < arg->guest_phys_addr)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP, unsure, 0, arg->guest_phys_addr, arg->memory_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.place: addresses have 52 bits */
	if ((arg->memory_size != 0) && (arg->guest_phys_addr > 0xffffffffff000UL))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__PLACE, unsure, 0, arg->guest_phys_addr, 0xffffffffff000UL, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.pages: KVM counts a slot's pages in an int */
	if (arg->memory_size > 0x7fffffff000UL)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__PAGES, unsure, 0, arg->memory_size, 0x7fffffff000UL, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.exists: what is not there cannot be deleted */
	answer = arg->memory_size == 0 ? slot_exists(state, arg->slot, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION__EXISTS, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION.resize */
	answer = slot_keeps_its_size(state, arg->slot, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION.memory */
	answer = arg->memory_size != 0 ? slot_keeps_its_memory(state, arg->slot, arg->userspace_addr, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION__MEMORY, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_USER_MEMORY_REGION.overlap: kernels of 2.6.39 refuse even to delete a slot if guest_phys_addr is inside of another one */
	answer = slots_disjoint(state, arg->slot, arg->guest_phys_addr, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP, unsure, arg->slot, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_TSS_ADDR: say where in guest physical memory KVM may put three pages of its own */
enum kvmabi_answer kvmabi_check_set_tss_addr(unsigned long tss_address,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_SET_TSS_ADDR.below_4g: all three pages have to be within the first 4 GB */
	if (tss_address > 0xffffd000UL)
		return broken(why, KVMABI_RULE_SET_TSS_ADDR__BELOW_4G, 0, 0, tss_address, 0xffffd000UL, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_SET_IDENTITY_MAP_ADDR: say where in guest physical memory KVM may put one page of its own */
enum kvmabi_answer kvmabi_check_set_identity_map_addr(const __u64 *identity_addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)identity_addr;
	(void)env;
	/* KVM_SET_IDENTITY_MAP_ADDR.early */
	answer = no_vcpus(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_IDENTITY_MAP_ADDR__EARLY, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_BOOT_CPU_ID: say which vcpu is the bootstrap processor */
enum kvmabi_answer kvmabi_check_set_boot_cpu_id(unsigned long vcpu_id,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)vcpu_id;
	(void)env;
	/* KVM_SET_BOOT_CPU_ID.early */
	answer = no_vcpus(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_BOOT_CPU_ID__EARLY, unsure, 0, &decided, EBUSY);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_GSI_ROUTING: replace the table of GSI routes */
enum kvmabi_answer kvmabi_check_set_gsi_routing(const struct kvm_irq_routing *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;
	MAYBE_UNUSED __u32 i;

	/* KVM_SET_GSI_ROUTING.array */
	if (!env->limit_irq_routes)
		unsure++;
	else if (arg->nr > env->limit_irq_routes)
		return broken(why, KVMABI_RULE_SET_GSI_ROUTING__ARRAY, unsure, 0, arg->nr, env->limit_irq_routes, EINVAL);
	/* KVM_SET_GSI_ROUTING.irqchip */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_GSI_ROUTING__IRQCHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_GSI_ROUTING.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_GSI_ROUTING__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_SET_GSI_ROUTING.gsi */
	unsure += !env->limit_irq_routes;
	for (i = 0; !(!env->limit_irq_routes) && i < arg->nr; i++)
		if (arg->entries[i].gsi >= env->limit_irq_routes)
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__GSI, unsure, i, arg->entries[i].gsi, env->limit_irq_routes, EINVAL);
	/* KVM_SET_GSI_ROUTING.pin_flags */
	for (i = 0; i < arg->nr; i++)
		if ((arg->entries[i].type != KVM_IRQ_ROUTING_MSI) && (arg->entries[i].flags != 0))
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__PIN_FLAGS, unsure, i, arg->entries[i].flags, 0, EINVAL);
	/* KVM_SET_GSI_ROUTING.message_flags */
	for (i = 0; i < arg->nr; i++)
		if ((arg->entries[i].type == KVM_IRQ_ROUTING_MSI) && (arg->entries[i].flags & ~env->kvm_msi_flags))
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__MESSAGE_FLAGS, unsure, i, arg->entries[i].flags, env->kvm_msi_flags, EINVAL);
	/* KVM_SET_GSI_ROUTING.type */
	for (i = 0; i < arg->nr; i++)
		if (arg->entries[i].type != KVM_IRQ_ROUTING_IRQCHIP && arg->entries[i].type != KVM_IRQ_ROUTING_MSI && arg->entries[i].type != KVM_IRQ_ROUTING_S390_ADAPTER && arg->entries[i].type != KVM_IRQ_ROUTING_HV_SINT && arg->entries[i].type != KVM_IRQ_ROUTING_XEN_EVTCHN)
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__TYPE, unsure, i,
			      arg->entries[i].type, KVM_IRQ_ROUTING_XEN_EVTCHN, EINVAL);
	/* KVM_SET_GSI_ROUTING.chip */
	for (i = 0; i < arg->nr; i++)
		if ((arg->entries[i].type == KVM_IRQ_ROUTING_IRQCHIP) && (arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_PIC_MASTER && arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_PIC_SLAVE && arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_IOAPIC))
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__CHIP, unsure, i,
			      arg->entries[i].u.irqchip.irqchip, KVM_IRQCHIP_IOAPIC, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_NR_MMU_PAGES: limit how many pages KVM uses for its own page tables of the guest */
enum kvmabi_answer kvmabi_check_set_nr_mmu_pages(unsigned long nr_mmu_pages,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_SET_NR_MMU_PAGES.least */
	if (nr_mmu_pages < 64)
		return broken(why, KVMABI_RULE_SET_NR_MMU_PAGES__LEAST, 0, 0, nr_mmu_pages, 64, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_NR_MMU_PAGES: read the limit that KVM_SET_NR_MMU_PAGES sets */
enum kvmabi_answer kvmabi_check_get_nr_mmu_pages(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_CREATE_PIT: make the interval timer in the kernel */
enum kvmabi_answer kvmabi_check_create_pit(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_CREATE_PIT.once */
	answer = no_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_PIT__ONCE, unsure, 0, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_PIT: read the state of the interval timer */
enum kvmabi_answer kvmabi_check_get_pit(const struct kvm_pit_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_GET_PIT.pit */
	answer = has_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_PIT__PIT, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_PIT: write the state of the interval timer */
enum kvmabi_answer kvmabi_check_set_pit(const struct kvm_pit_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_SET_PIT.pit */
	answer = has_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_PIT__PIT, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
enum kvmabi_answer kvmabi_check_irq_line_status(const struct kvm_irq_level *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_IRQ_LINE_STATUS.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQ_LINE_STATUS__LAPICS, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_REGISTER_COALESCED_MMIO: collect the guest's writes to a range of addresses instead of stopping for each */
enum kvmabi_answer kvmabi_check_register_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_REGISTER_COALESCED_MMIO.pio */
	if (arg->pio != 0 && arg->pio != 1)
		return broken(why, KVMABI_RULE_REGISTER_COALESCED_MMIO__PIO, 0, 0, arg->pio, 1, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_UNREGISTER_COALESCED_MMIO: stop for the guest's writes to a range of addresses again */
enum kvmabi_answer kvmabi_check_unregister_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_UNREGISTER_COALESCED_MMIO.pio */
	if (arg->pio != 0 && arg->pio != 1)
		return broken(why, KVMABI_RULE_UNREGISTER_COALESCED_MMIO__PIO, 0, 0, arg->pio, 1, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_REINJECT_CONTROL: say what becomes of interrupts of the interval timer that the guest missed */
enum kvmabi_answer kvmabi_check_reinject_control(const struct kvm_reinject_control *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_REINJECT_CONTROL.pit */
	answer = has_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_REINJECT_CONTROL__PIT, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_IRQFD: let an eventfd raise an interrupt in the guest */
enum kvmabi_answer kvmabi_check_irqfd(const struct kvm_irqfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_IRQFD.flags */
	if (arg->flags & ~env->kvm_irqfd_flags)
		return broken(why, KVMABI_RULE_IRQFD__FLAGS, unsure, 0, arg->flags, env->kvm_irqfd_flags, EINVAL);
	/* KVM_IRQFD.lapics */
	answer = !(arg->flags & KVM_IRQFD_FLAG_DEASSIGN) ? lapics_in_kernel(state, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQFD__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SIGNAL_MSI: send a message that is an interrupt */
enum kvmabi_answer kvmabi_check_signal_msi(const struct kvm_msi *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_SIGNAL_MSI.known */
	if (arg->flags & ~env->kvm_msi_flags)
		return broken(why, KVMABI_RULE_SIGNAL_MSI__KNOWN, unsure, 0, arg->flags, env->kvm_msi_flags, EINVAL);
	/* KVM_SIGNAL_MSI.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SIGNAL_MSI__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_CREATE_PIT2: make the interval timer in the kernel, in a way that flags choose */
enum kvmabi_answer kvmabi_check_create_pit2(const struct kvm_pit_config *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_CREATE_PIT2.once */
	answer = no_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_PIT2__ONCE, unsure, 0, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_IOEVENTFD: let a write of the guest signal an eventfd */
enum kvmabi_answer kvmabi_check_ioeventfd(const struct kvm_ioeventfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_IOEVENTFD.any_length */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->len != 0 && arg->len != 1 && arg->len != 2 && arg->len != 4 && arg->len != 8))
		return broken(why, KVMABI_RULE_IOEVENTFD__ANY_LENGTH, 0, 0, arg->len, 8, EINVAL);
	/* KVM_IOEVENTFD.wrap */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->addr + arg->len < arg->addr))
		return broken(why, KVMABI_RULE_IOEVENTFD__WRAP, 0, 0, arg->addr, arg->len, EINVAL);
	/* KVM_IOEVENTFD.flags */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->flags & ~env->kvm_ioeventfd_flags))
		return broken(why, KVMABI_RULE_IOEVENTFD__FLAGS, 0, 0, arg->flags, env->kvm_ioeventfd_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_PIT2: read the state of the interval timer, and its flags */
enum kvmabi_answer kvmabi_check_get_pit2(const struct kvm_pit_state2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_GET_PIT2.pit */
	answer = has_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_PIT2__PIT, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_PIT2: write the state of the interval timer, and its flags */
enum kvmabi_answer kvmabi_check_set_pit2(const struct kvm_pit_state2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_SET_PIT2.pit */
	answer = has_pit(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_PIT2__PIT, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_RUN: run the guest on this vcpu until something needs user space */
enum kvmabi_answer kvmabi_check_run(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_RUN.no_argument */
	if (arg != 0)
		return broken(why, KVMABI_RULE_RUN__NO_ARGUMENT, 0, 0, arg, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_REGS: read the general purpose registers */
enum kvmabi_answer kvmabi_check_get_regs(const struct kvm_regs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_REGS: write the general purpose registers */
enum kvmabi_answer kvmabi_check_set_regs(const struct kvm_regs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_SREGS: read the special registers */
enum kvmabi_answer kvmabi_check_get_sregs(const struct kvm_sregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_SREGS: write the special registers */
enum kvmabi_answer kvmabi_check_set_sregs(const struct kvm_sregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_TRANSLATE: translate a guest virtual address as the vcpu would now */
enum kvmabi_answer kvmabi_check_translate(const struct kvm_translation *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_INTERRUPT: queue a hardware interrupt for injection */
enum kvmabi_answer kvmabi_check_interrupt(const struct kvm_interrupt *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_INTERRUPT.vector */
	if (arg->irq >= KVM_NR_INTERRUPTS)
		return broken(why, KVMABI_RULE_INTERRUPT__VECTOR, unsure, 0, arg->irq, KVM_NR_INTERRUPTS, EINVAL);
	/* KVM_INTERRUPT.chip: the interrupt controller in the kernel injects by itself */
	answer = no_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_INTERRUPT__CHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_MSRS: read model-specific registers */
enum kvmabi_answer kvmabi_check_get_msrs(const struct kvm_msrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_GET_MSRS.array */
	if (!env->limit_msrs)
		unsure++;
	else if (arg->nmsrs > env->limit_msrs)
		return broken(why, KVMABI_RULE_GET_MSRS__ARRAY, unsure, 0, arg->nmsrs, env->limit_msrs, E2BIG);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_MSRS: write model-specific registers */
enum kvmabi_answer kvmabi_check_set_msrs(const struct kvm_msrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_SET_MSRS.array */
	if (!env->limit_msrs)
		unsure++;
	else if (arg->nmsrs > env->limit_msrs)
		return broken(why, KVMABI_RULE_SET_MSRS__ARRAY, unsure, 0, arg->nmsrs, env->limit_msrs, E2BIG);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_CPUID: say what CPUID answers on this vcpu, by function alone */
enum kvmabi_answer kvmabi_check_set_cpuid(const struct kvm_cpuid *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_SET_CPUID.array */
	if (!env->limit_cpuid_entries)
		unsure++;
	else if (arg->nent > env->limit_cpuid_entries)
		return broken(why, KVMABI_RULE_SET_CPUID__ARRAY, unsure, 0, arg->nent, env->limit_cpuid_entries, E2BIG);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_SIGNAL_MASK: say which signals are blocked while KVM_RUN runs */
enum kvmabi_answer kvmabi_check_set_signal_mask(const struct kvm_signal_mask *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_SET_SIGNAL_MASK.array */
	if (!env->limit_sigset)
		unsure++;
	else if (arg->len != env->limit_sigset)
		return broken(why, KVMABI_RULE_SET_SIGNAL_MASK__ARRAY, unsure, 0, arg->len, env->limit_sigset, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_FPU: read the floating point state */
enum kvmabi_answer kvmabi_check_get_fpu(const struct kvm_fpu *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_FPU: write the floating point state */
enum kvmabi_answer kvmabi_check_set_fpu(const struct kvm_fpu *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_VCPU_EVENTS: read pending exceptions, interrupts and NMIs, and what belongs to them */
enum kvmabi_answer kvmabi_check_get_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_VCPU_EVENTS: write pending exceptions, interrupts and NMIs, and what belongs to them */
enum kvmabi_answer kvmabi_check_set_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_SET_VCPU_EVENTS.flags */
	if (arg->flags & ~env->kvm_vcpuevent_flags)
		return broken(why, KVMABI_RULE_SET_VCPU_EVENTS__FLAGS, 0, 0, arg->flags, env->kvm_vcpuevent_flags, EINVAL);
	/* KVM_SET_VCPU_EVENTS.vector: an exception's vector, and not the NMI's */
	if ((arg->exception.injected != 0) && (arg->exception.nr >= 32))
		return broken(why, KVMABI_RULE_SET_VCPU_EVENTS__VECTOR, 0, 0, arg->exception.nr, 32, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_DEBUGREGS: read the debug registers */
enum kvmabi_answer kvmabi_check_get_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_DEBUGREGS: write the debug registers */
enum kvmabi_answer kvmabi_check_set_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_SET_DEBUGREGS.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_DEBUGREGS__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	/* KVM_SET_DEBUGREGS.dr6: the upper half of the register is reserved */
	if (arg->dr6 > 0xffffffffUL)
		return broken(why, KVMABI_RULE_SET_DEBUGREGS__DR6, 0, 0, arg->dr6, 0xffffffffUL, EINVAL);
	/* KVM_SET_DEBUGREGS.dr7: the upper half of the register is reserved */
	if (arg->dr7 > 0xffffffffUL)
		return broken(why, KVMABI_RULE_SET_DEBUGREGS__DR7, 0, 0, arg->dr7, 0xffffffffUL, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_ENABLE_CAP: switch on an extension that is off by default */
enum kvmabi_answer kvmabi_check_enable_cap(const struct kvm_enable_cap *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	if (!arg)
		return KVMABI_HOLDS;
	/* KVM_ENABLE_CAP.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_ENABLE_CAP__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_MP_STATE: read whether the vcpu runs, halts or waits to be started */
enum kvmabi_answer kvmabi_check_get_mp_state(const struct kvm_mp_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_MP_STATE: say whether the vcpu runs, halts or waits to be started */
enum kvmabi_answer kvmabi_check_set_mp_state(const struct kvm_mp_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_SET_MP_STATE.lapics */
	answer = arg->mp_state != KVM_MP_STATE_RUNNABLE ? lapics_in_kernel(state, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_MP_STATE__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_XSAVE: read the extended processor state */
enum kvmabi_answer kvmabi_check_get_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_XSAVE: write the extended processor state */
enum kvmabi_answer kvmabi_check_set_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_XCRS: read the extended control registers */
enum kvmabi_answer kvmabi_check_get_xcrs(const struct kvm_xcrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_XCRS: write the extended control registers */
enum kvmabi_answer kvmabi_check_set_xcrs(const struct kvm_xcrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_SET_XCRS.count */
	if (arg->nr_xcrs > KVM_MAX_XCRS)
		return broken(why, KVMABI_RULE_SET_XCRS__COUNT, 0, 0, arg->nr_xcrs, KVM_MAX_XCRS, EINVAL);
	/* KVM_SET_XCRS.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_XCRS__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_LAPIC: read the registers of the vcpu's local APIC */
enum kvmabi_answer kvmabi_check_get_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_GET_LAPIC.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_LAPIC__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_LAPIC: write the registers of the vcpu's local APIC */
enum kvmabi_answer kvmabi_check_set_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_SET_LAPIC.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_LAPIC__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index */
enum kvmabi_answer kvmabi_check_set_cpuid2(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_SET_CPUID2.array */
	if (!env->limit_cpuid_entries)
		unsure++;
	else if (arg->nent > env->limit_cpuid_entries)
		return broken(why, KVMABI_RULE_SET_CPUID2__ARRAY, unsure, 0, arg->nent, env->limit_cpuid_entries, E2BIG);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_GET_CPUID2: read what CPUID answers on this vcpu */
enum kvmabi_answer kvmabi_check_get_cpuid2(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_TPR_ACCESS_REPORTING: make KVM_RUN tell when the guest uses the task priority register */
enum kvmabi_answer kvmabi_check_tpr_access_reporting(const struct kvm_tpr_access_ctl *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_TPR_ACCESS_REPORTING.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_SET_VAPIC_ADDR: say where in guest memory the vcpu's task priority is shared with the guest */
enum kvmabi_answer kvmabi_check_set_vapic_addr(const struct kvm_vapic_addr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_SET_VAPIC_ADDR.lapics */
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_VAPIC_ADDR__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_VAPIC_ADDR.address: it has to be in a slot, and slots end there */
	if (arg->vapic_addr > 0xffffffffffffcUL)
		return broken(why, KVMABI_RULE_SET_VAPIC_ADDR__ADDRESS, unsure, 0, arg->vapic_addr, 0xffffffffffffcUL, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_S390_STORE_STATUS: store the vcpu's registers into guest memory, as the architecture's store-status order does */
enum kvmabi_answer kvmabi_check_s390_store_status(unsigned long addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)addr;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_S390_INITIAL_RESET: reset the vcpu as the architecture's initial CPU reset does */
enum kvmabi_answer kvmabi_check_s390_initial_reset(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_NMI: queue an NMI for injection */
enum kvmabi_answer kvmabi_check_nmi(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_SET_GUEST_DEBUG: debug the guest from outside */
enum kvmabi_answer kvmabi_check_set_guest_debug(const struct kvm_guest_debug *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_X86_SETUP_MCE: give the vcpu machine check banks */
enum kvmabi_answer kvmabi_check_x86_setup_mce(const __u64 *mcg_cap,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_X86_SETUP_MCE.some: there is one bank at least */
	if (*mcg_cap < 1)
		return broken(why, KVMABI_RULE_X86_SETUP_MCE__SOME, 0, 0, *mcg_cap, 1, EINVAL);
	/* KVM_X86_SETUP_MCE.known: no kernel knows a feature above bit 27 */
	if (*mcg_cap > 0xfffffffUL)
		return broken(why, KVMABI_RULE_X86_SETUP_MCE__KNOWN, 0, 0, *mcg_cap, 0xfffffffUL, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_X86_SET_MCE: put a machine check into a bank of the vcpu */
enum kvmabi_answer kvmabi_check_x86_set_mce(const struct kvm_x86_mce *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

enum kvmabi_answer kvmabi_check(enum kvmabi_call call, unsigned long value, const void *data,
				const struct kvmabi_env *env, const struct kvmabi_state *state,
				struct kvmabi_broken *why)
{
	(void)value;
	switch (call) {
	case KVMABI_CALL_GET_EMULATED_CPUID:
		return kvmabi_check_get_emulated_cpuid(data, env, state, why);
	case KVMABI_CALL_GET_MSR_FEATURE_INDEX_LIST:
		return kvmabi_check_get_msr_feature_index_list(data, env, state, why);
	case KVMABI_CALL_SET_TSC_KHZ:
		return kvmabi_check_set_tsc_khz(value, env, state, why);
	case KVMABI_CALL_GET_TSC_KHZ:
		return kvmabi_check_get_tsc_khz(value, env, state, why);
	case KVMABI_CALL_KVMCLOCK_CTRL:
		return kvmabi_check_kvmclock_ctrl(value, env, state, why);
	case KVMABI_CALL_SMI:
		return kvmabi_check_smi(value, env, state, why);
	case KVMABI_CALL_GET_SREGS2:
		return kvmabi_check_get_sregs2(data, env, state, why);
	case KVMABI_CALL_SET_SREGS2:
		return kvmabi_check_set_sregs2(data, env, state, why);
	case KVMABI_CALL_GET_XSAVE2:
		return kvmabi_check_get_xsave2(data, env, state, why);
	case KVMABI_CALL_GET_NESTED_STATE:
		return kvmabi_check_get_nested_state(data, env, state, why);
	case KVMABI_CALL_SET_NESTED_STATE:
		return kvmabi_check_set_nested_state(data, env, state, why);
	case KVMABI_CALL_X86_SET_MSR_FILTER:
		return kvmabi_check_x86_set_msr_filter(data, env, state, why);
	case KVMABI_CALL_SET_PMU_EVENT_FILTER:
		return kvmabi_check_set_pmu_event_filter(data, env, state, why);
	case KVMABI_CALL_MEMORY_ENCRYPT_OP:
		return kvmabi_check_memory_encrypt_op(data, env, state, why);
	case KVMABI_CALL_MEMORY_ENCRYPT_REG_REGION:
		return kvmabi_check_memory_encrypt_reg_region(data, env, state, why);
	case KVMABI_CALL_MEMORY_ENCRYPT_UNREG_REGION:
		return kvmabi_check_memory_encrypt_unreg_region(data, env, state, why);
	case KVMABI_CALL_XEN_HVM_SET_ATTR:
		return kvmabi_check_xen_hvm_set_attr(data, env, state, why);
	case KVMABI_CALL_XEN_HVM_GET_ATTR:
		return kvmabi_check_xen_hvm_get_attr(data, env, state, why);
	case KVMABI_CALL_XEN_VCPU_SET_ATTR:
		return kvmabi_check_xen_vcpu_set_attr(data, env, state, why);
	case KVMABI_CALL_XEN_VCPU_GET_ATTR:
		return kvmabi_check_xen_vcpu_get_attr(data, env, state, why);
	case KVMABI_CALL_XEN_HVM_EVTCHN_SEND:
		return kvmabi_check_xen_hvm_evtchn_send(data, env, state, why);
	case KVMABI_CALL_HYPERV_EVENTFD:
		return kvmabi_check_hyperv_eventfd(data, env, state, why);
	case KVMABI_CALL_GET_SUPPORTED_HV_CPUID:
		return kvmabi_check_get_supported_hv_cpuid(data, env, state, why);
	case KVMABI_CALL_GET_ONE_REG:
		return kvmabi_check_get_one_reg(data, env, state, why);
	case KVMABI_CALL_SET_ONE_REG:
		return kvmabi_check_set_one_reg(data, env, state, why);
	case KVMABI_CALL_GET_REG_LIST:
		return kvmabi_check_get_reg_list(data, env, state, why);
	case KVMABI_CALL_CREATE_DEVICE:
		return kvmabi_check_create_device(data, env, state, why);
	case KVMABI_CALL_SET_DEVICE_ATTR:
		return kvmabi_check_set_device_attr(data, env, state, why);
	case KVMABI_CALL_GET_DEVICE_ATTR:
		return kvmabi_check_get_device_attr(data, env, state, why);
	case KVMABI_CALL_HAS_DEVICE_ATTR:
		return kvmabi_check_has_device_attr(data, env, state, why);
	case KVMABI_CALL_GET_STATS_FD:
		return kvmabi_check_get_stats_fd(value, env, state, why);
	case KVMABI_CALL_CLEAR_DIRTY_LOG:
		return kvmabi_check_clear_dirty_log(data, env, state, why);
	case KVMABI_CALL_RESET_DIRTY_RINGS:
		return kvmabi_check_reset_dirty_rings(value, env, state, why);
	case KVMABI_CALL_SET_USER_MEMORY_REGION2:
		return kvmabi_check_set_user_memory_region2(data, env, state, why);
	case KVMABI_CALL_SET_MEMORY_ATTRIBUTES:
		return kvmabi_check_set_memory_attributes(data, env, state, why);
	case KVMABI_CALL_CREATE_GUEST_MEMFD:
		return kvmabi_check_create_guest_memfd(data, env, state, why);
	case KVMABI_CALL_PRE_FAULT_MEMORY:
		return kvmabi_check_pre_fault_memory(data, env, state, why);
	case KVMABI_CALL_PPC_ALLOCATE_HTAB:
		return kvmabi_check_ppc_allocate_htab(data, env, state, why);
	case KVMABI_CALL_PPC_SVM_OFF:
		return kvmabi_check_ppc_svm_off(value, env, state, why);
	case KVMABI_CALL_DIRTY_TLB:
		return kvmabi_check_dirty_tlb(data, env, state, why);
	case KVMABI_CALL_ARM_SET_DEVICE_ADDR:
		return kvmabi_check_arm_set_device_addr(data, env, state, why);
	case KVMABI_CALL_ARM_VCPU_FINALIZE:
		return kvmabi_check_arm_vcpu_finalize(data, env, state, why);
	case KVMABI_CALL_S390_VCPU_FAULT:
		return kvmabi_check_s390_vcpu_fault(value, env, state, why);
	case KVMABI_CALL_S390_NORMAL_RESET:
		return kvmabi_check_s390_normal_reset(value, env, state, why);
	case KVMABI_CALL_S390_CLEAR_RESET:
		return kvmabi_check_s390_clear_reset(value, env, state, why);
	case KVMABI_CALL_GET_API_VERSION:
		return kvmabi_check_get_api_version(value, env, state, why);
	case KVMABI_CALL_CREATE_VM:
		return kvmabi_check_create_vm(value, env, state, why);
	case KVMABI_CALL_GET_MSR_INDEX_LIST:
		return kvmabi_check_get_msr_index_list(data, env, state, why);
	case KVMABI_CALL_CHECK_EXTENSION:
		return kvmabi_check_check_extension(value, env, state, why);
	case KVMABI_CALL_GET_VCPU_MMAP_SIZE:
		return kvmabi_check_get_vcpu_mmap_size(value, env, state, why);
	case KVMABI_CALL_GET_SUPPORTED_CPUID:
		return kvmabi_check_get_supported_cpuid(data, env, state, why);
	case KVMABI_CALL_S390_ENABLE_SIE:
		return kvmabi_check_s390_enable_sie(value, env, state, why);
	case KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED:
		return kvmabi_check_x86_get_mce_cap_supported(data, env, state, why);
	case KVMABI_CALL_CREATE_VCPU:
		return kvmabi_check_create_vcpu(value, env, state, why);
	case KVMABI_CALL_GET_DIRTY_LOG:
		return kvmabi_check_get_dirty_log(data, env, state, why);
	case KVMABI_CALL_CREATE_IRQCHIP:
		return kvmabi_check_create_irqchip(value, env, state, why);
	case KVMABI_CALL_IRQ_LINE:
		return kvmabi_check_irq_line(data, env, state, why);
	case KVMABI_CALL_GET_IRQCHIP:
		return kvmabi_check_get_irqchip(data, env, state, why);
	case KVMABI_CALL_SET_IRQCHIP:
		return kvmabi_check_set_irqchip(data, env, state, why);
	case KVMABI_CALL_XEN_HVM_CONFIG:
		return kvmabi_check_xen_hvm_config(data, env, state, why);
	case KVMABI_CALL_GET_CLOCK:
		return kvmabi_check_get_clock(data, env, state, why);
	case KVMABI_CALL_SET_CLOCK:
		return kvmabi_check_set_clock(data, env, state, why);
	case KVMABI_CALL_SET_USER_MEMORY_REGION:
		return kvmabi_check_set_user_memory_region(data, env, state, why);
	case KVMABI_CALL_SET_TSS_ADDR:
		return kvmabi_check_set_tss_addr(value, env, state, why);
	case KVMABI_CALL_SET_IDENTITY_MAP_ADDR:
		return kvmabi_check_set_identity_map_addr(data, env, state, why);
	case KVMABI_CALL_SET_BOOT_CPU_ID:
		return kvmabi_check_set_boot_cpu_id(value, env, state, why);
	case KVMABI_CALL_SET_GSI_ROUTING:
		return kvmabi_check_set_gsi_routing(data, env, state, why);
	case KVMABI_CALL_SET_NR_MMU_PAGES:
		return kvmabi_check_set_nr_mmu_pages(value, env, state, why);
	case KVMABI_CALL_GET_NR_MMU_PAGES:
		return kvmabi_check_get_nr_mmu_pages(value, env, state, why);
	case KVMABI_CALL_CREATE_PIT:
		return kvmabi_check_create_pit(value, env, state, why);
	case KVMABI_CALL_GET_PIT:
		return kvmabi_check_get_pit(data, env, state, why);
	case KVMABI_CALL_SET_PIT:
		return kvmabi_check_set_pit(data, env, state, why);
	case KVMABI_CALL_IRQ_LINE_STATUS:
		return kvmabi_check_irq_line_status(data, env, state, why);
	case KVMABI_CALL_REGISTER_COALESCED_MMIO:
		return kvmabi_check_register_coalesced_mmio(data, env, state, why);
	case KVMABI_CALL_UNREGISTER_COALESCED_MMIO:
		return kvmabi_check_unregister_coalesced_mmio(data, env, state, why);
	case KVMABI_CALL_REINJECT_CONTROL:
		return kvmabi_check_reinject_control(data, env, state, why);
	case KVMABI_CALL_IRQFD:
		return kvmabi_check_irqfd(data, env, state, why);
	case KVMABI_CALL_SIGNAL_MSI:
		return kvmabi_check_signal_msi(data, env, state, why);
	case KVMABI_CALL_CREATE_PIT2:
		return kvmabi_check_create_pit2(data, env, state, why);
	case KVMABI_CALL_IOEVENTFD:
		return kvmabi_check_ioeventfd(data, env, state, why);
	case KVMABI_CALL_GET_PIT2:
		return kvmabi_check_get_pit2(data, env, state, why);
	case KVMABI_CALL_SET_PIT2:
		return kvmabi_check_set_pit2(data, env, state, why);
	case KVMABI_CALL_RUN:
		return kvmabi_check_run(value, env, state, why);
	case KVMABI_CALL_GET_REGS:
		return kvmabi_check_get_regs(data, env, state, why);
	case KVMABI_CALL_SET_REGS:
		return kvmabi_check_set_regs(data, env, state, why);
	case KVMABI_CALL_GET_SREGS:
		return kvmabi_check_get_sregs(data, env, state, why);
	case KVMABI_CALL_SET_SREGS:
		return kvmabi_check_set_sregs(data, env, state, why);
	case KVMABI_CALL_TRANSLATE:
		return kvmabi_check_translate(data, env, state, why);
	case KVMABI_CALL_INTERRUPT:
		return kvmabi_check_interrupt(data, env, state, why);
	case KVMABI_CALL_GET_MSRS:
		return kvmabi_check_get_msrs(data, env, state, why);
	case KVMABI_CALL_SET_MSRS:
		return kvmabi_check_set_msrs(data, env, state, why);
	case KVMABI_CALL_SET_CPUID:
		return kvmabi_check_set_cpuid(data, env, state, why);
	case KVMABI_CALL_SET_SIGNAL_MASK:
		return kvmabi_check_set_signal_mask(data, env, state, why);
	case KVMABI_CALL_GET_FPU:
		return kvmabi_check_get_fpu(data, env, state, why);
	case KVMABI_CALL_SET_FPU:
		return kvmabi_check_set_fpu(data, env, state, why);
	case KVMABI_CALL_GET_VCPU_EVENTS:
		return kvmabi_check_get_vcpu_events(data, env, state, why);
	case KVMABI_CALL_SET_VCPU_EVENTS:
		return kvmabi_check_set_vcpu_events(data, env, state, why);
	case KVMABI_CALL_GET_DEBUGREGS:
		return kvmabi_check_get_debugregs(data, env, state, why);
	case KVMABI_CALL_SET_DEBUGREGS:
		return kvmabi_check_set_debugregs(data, env, state, why);
	case KVMABI_CALL_ENABLE_CAP:
		return kvmabi_check_enable_cap(data, env, state, why);
	case KVMABI_CALL_GET_MP_STATE:
		return kvmabi_check_get_mp_state(data, env, state, why);
	case KVMABI_CALL_SET_MP_STATE:
		return kvmabi_check_set_mp_state(data, env, state, why);
	case KVMABI_CALL_GET_XSAVE:
		return kvmabi_check_get_xsave(data, env, state, why);
	case KVMABI_CALL_SET_XSAVE:
		return kvmabi_check_set_xsave(data, env, state, why);
	case KVMABI_CALL_GET_XCRS:
		return kvmabi_check_get_xcrs(data, env, state, why);
	case KVMABI_CALL_SET_XCRS:
		return kvmabi_check_set_xcrs(data, env, state, why);
	case KVMABI_CALL_GET_LAPIC:
		return kvmabi_check_get_lapic(data, env, state, why);
	case KVMABI_CALL_SET_LAPIC:
		return kvmabi_check_set_lapic(data, env, state, why);
	case KVMABI_CALL_SET_CPUID2:
		return kvmabi_check_set_cpuid2(data, env, state, why);
	case KVMABI_CALL_GET_CPUID2:
		return kvmabi_check_get_cpuid2(data, env, state, why);
	case KVMABI_CALL_TPR_ACCESS_REPORTING:
		return kvmabi_check_tpr_access_reporting(data, env, state, why);
	case KVMABI_CALL_SET_VAPIC_ADDR:
		return kvmabi_check_set_vapic_addr(data, env, state, why);
	case KVMABI_CALL_S390_STORE_STATUS:
		return kvmabi_check_s390_store_status(value, env, state, why);
	case KVMABI_CALL_S390_INITIAL_RESET:
		return kvmabi_check_s390_initial_reset(value, env, state, why);
	case KVMABI_CALL_NMI:
		return kvmabi_check_nmi(value, env, state, why);
	case KVMABI_CALL_SET_GUEST_DEBUG:
		return kvmabi_check_set_guest_debug(data, env, state, why);
	case KVMABI_CALL_X86_SETUP_MCE:
		return kvmabi_check_x86_setup_mce(data, env, state, why);
	case KVMABI_CALL_X86_SET_MCE:
		return kvmabi_check_x86_set_mce(data, env, state, why);
	default:
		return KVMABI_UNKNOWN;
	}
}
