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
		.limit_memslots = 32,
		.limit_vcpus = 64,
		.limit_irq_routes = 1024,
		.limit_msrs = 255,
		.limit_cpuid_entries = 80,
		.limit_sigset = 8,
		.kvm_irqfd_flags = KVM_IRQFD_FLAG_DEASSIGN | KVM_IRQFD_FLAG_RESAMPLE,
		.kvm_ioeventfd_flags = KVM_IOEVENTFD_FLAG_DATAMATCH | KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DEASSIGN,
#if defined(KVMABI_X86)
		.kvm_vcpuevent_flags = KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SIPI_VECTOR | KVM_VCPUEVENT_VALID_SHADOW,
#endif
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

/* --- ioctls --- */

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

	(void)env;
	(void)state;
	/* KVM_CREATE_VM.no_argument */
	if (arg != 0)
		return broken(why, KVMABI_RULE_CREATE_VM__NO_ARGUMENT, 0, 0, arg, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_MSR_INDEX_LIST: list the MSRs of a guest that can be read and written */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_msr_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

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
#if defined(KVMABI_X86)
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
#endif

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

/* KVM_TRACE_ENABLE: removed: start KVM's own trace buffer */
enum kvmabi_answer kvmabi_check_trace_enable(const struct kvm_user_trace_setup *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_TRACE_PAUSE: removed: pause KVM's own trace buffer */
enum kvmabi_answer kvmabi_check_trace_pause(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_TRACE_DISABLE: removed: stop KVM's own trace buffer */
enum kvmabi_answer kvmabi_check_trace_disable(unsigned long arg,
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

/* KVM_SET_MEMORY_REGION: make a memory slot of memory that the kernel allocates; obsolete */
enum kvmabi_answer kvmabi_check_set_memory_region(const struct kvm_memory_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_SET_MEMORY_REGION.slot */
	if (!env->limit_memslots)
		unsure++;
	else if (arg->slot >= env->limit_memslots)
		return broken(why, KVMABI_RULE_SET_MEMORY_REGION__SLOT, unsure, 0, arg->slot, env->limit_memslots, EINVAL);
	/* KVM_SET_MEMORY_REGION.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->memory_size & (env->page_size - 1)) | (arg->guest_phys_addr & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_SET_MEMORY_REGION__PAGE, unsure, arg->memory_size & (env->page_size - 1) ? 0 : 1,
			      arg->memory_size & (env->page_size - 1) ? arg->memory_size : arg->guest_phys_addr, env->page_size, EINVAL);
	/* KVM_SET_MEMORY_REGION.wrap */
	if (arg->guest_phys_addr + arg->memory_size < arg->guest_phys_addr)
		return broken(why, KVMABI_RULE_SET_MEMORY_REGION__WRAP, unsure, 0, arg->guest_phys_addr, arg->memory_size, EINVAL);
	/* KVM_SET_MEMORY_REGION.resize */
	answer = slot_keeps_its_size(state, arg->slot, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_MEMORY_REGION__RESIZE, unsure, arg->slot, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_MEMORY_REGION.overlap */
	answer = slots_disjoint(state, arg->slot, arg->guest_phys_addr, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_MEMORY_REGION__OVERLAP, unsure, arg->slot, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_CREATE_VCPU: add a vcpu to a virtual machine */
enum kvmabi_answer kvmabi_check_create_vcpu(unsigned long vcpu_id,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

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

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	/* KVM_GET_DIRTY_LOG.slot: from Linux 4.2 on the upper half of slot is the number of an address space, the lower half the slot's */
#if defined(KVMABI_X86) || defined(KVMABI_IA64) || defined(KVMABI_POWERPC)
	if (!env->limit_memslots)
		unsure++;
	else if (arg->slot >= env->limit_memslots)
		return broken(why, KVMABI_RULE_GET_DIRTY_LOG__SLOT, unsure, 0, arg->slot, env->limit_memslots, EINVAL);
#endif
	/* KVM_GET_DIRTY_LOG.logged */
#if defined(KVMABI_X86) || defined(KVMABI_IA64) || defined(KVMABI_POWERPC)
	answer = slot_logs_dirty(state, arg->slot, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_DIRTY_LOG__LOGGED, unsure, arg->slot, &decided, ENOENT);
	unsure += answer == KVMABI_UNKNOWN;
#endif
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_MEMORY_ALIAS: obsolete; made a part of guest memory show at another address too */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_memory_alias(const struct kvm_memory_alias *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_CREATE_IRQCHIP: make the interrupt controllers in the kernel */
enum kvmabi_answer kvmabi_check_create_irqchip(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	/* KVM_CREATE_IRQCHIP.once */
#if defined(KVMABI_X86)
	answer = no_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_CREATE_IRQCHIP__ONCE, unsure, 0, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
#endif
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
	/* KVM_IRQ_LINE.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQ_LINE__IRQCHIP, unsure, 0, &decided, ENXIO);
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

	(void)arg;
	(void)env;
	/* KVM_GET_IRQCHIP.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_IRQCHIP__IRQCHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_GET_IRQCHIP.chip */
#if defined(KVMABI_X86)
	if (arg->chip_id != KVM_IRQCHIP_PIC_MASTER && arg->chip_id != KVM_IRQCHIP_PIC_SLAVE && arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_GET_IRQCHIP__CHIP, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
#endif
	/* KVM_GET_IRQCHIP.iosapic */
#if defined(KVMABI_IA64)
	if (arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_GET_IRQCHIP__IOSAPIC, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
#endif
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_IRQCHIP: write the state of an interrupt controller in the kernel */
enum kvmabi_answer kvmabi_check_set_irqchip(const struct kvm_irqchip *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_SET_IRQCHIP.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_IRQCHIP__IRQCHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_SET_IRQCHIP.chip */
#if defined(KVMABI_X86)
	if (arg->chip_id != KVM_IRQCHIP_PIC_MASTER && arg->chip_id != KVM_IRQCHIP_PIC_SLAVE && arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_SET_IRQCHIP__CHIP, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
#endif
	/* KVM_SET_IRQCHIP.iosapic */
#if defined(KVMABI_IA64)
	if (arg->chip_id != KVM_IRQCHIP_IOAPIC)
		return broken(why, KVMABI_RULE_SET_IRQCHIP__IOSAPIC, unsure, 0, arg->chip_id, KVM_IRQCHIP_IOAPIC, EINVAL);
#endif
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_XEN_HVM_CONFIG: say where the hypercall pages for a Xen HVM guest come from */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_xen_hvm_config(const struct kvm_xen_hvm_config *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_XEN_HVM_CONFIG.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_XEN_HVM_CONFIG__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}
#endif

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

	(void)env;
	(void)state;
	/* KVM_SET_CLOCK.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_CLOCK__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_SET_USER_MEMORY_REGION: make, move, change or delete a slot of guest physical memory */
enum kvmabi_answer kvmabi_check_set_user_memory_region(const struct kvm_userspace_memory_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	/* KVM_SET_USER_MEMORY_REGION.slot: from Linux 4.2 on the upper half of slot is the number of an address space, the lower half the slot's */
	if (!env->limit_memslots)
		unsure++;
	else if (arg->slot >= env->limit_memslots)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__SLOT, unsure, 0, arg->slot, env->limit_memslots, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.page */
	if (!env->page_size)
		unsure++;
	else if (((arg->memory_size & (env->page_size - 1)) | (arg->guest_phys_addr & (env->page_size - 1)) | (arg->userspace_addr & (env->page_size - 1))))
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE, unsure, arg->memory_size & (env->page_size - 1) ? 0 : arg->guest_phys_addr & (env->page_size - 1) ? 1 : 2,
			      arg->memory_size & (env->page_size - 1) ? arg->memory_size : arg->guest_phys_addr & (env->page_size - 1) ? arg->guest_phys_addr : arg->userspace_addr, env->page_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.wrap */
	if (arg->guest_phys_addr + arg->memory_size < arg->guest_phys_addr)
		return broken(why, KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP, unsure, 0, arg->guest_phys_addr, arg->memory_size, EINVAL);
	/* KVM_SET_USER_MEMORY_REGION.resize */
	answer = slot_keeps_its_size(state, arg->slot, arg->memory_size, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE, unsure, arg->slot, &decided, EINVAL);
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
		return broken(why, KVMABI_RULE_SET_TSS_ADDR__BELOW_4G, 0, 0, tss_address, 0xffffd000UL, EPERM);
	return KVMABI_HOLDS;
}

/* KVM_SET_IDENTITY_MAP_ADDR: say where in guest physical memory KVM may put one page of its own */
enum kvmabi_answer kvmabi_check_set_identity_map_addr(const __u64 *identity_addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)identity_addr;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
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

/* KVM_PPC_GET_PVINFO: read what a paravirtualized guest has to be told */
enum kvmabi_answer kvmabi_check_ppc_get_pvinfo(const struct kvm_ppc_pvinfo *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_ASSIGN_PCI_DEVICE: assign a PCI device of the host to a VM */
enum kvmabi_answer kvmabi_check_assign_pci_device(const struct kvm_assigned_pci_dev *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_ASSIGN_PCI_DEVICE.new */
	answer = device_id_is_new(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_ASSIGN_PCI_DEVICE__NEW, unsure, arg->assigned_dev_id, &decided, EEXIST);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_DEASSIGN_PCI_DEVICE: take an assigned PCI device away from a VM */
enum kvmabi_answer kvmabi_check_deassign_pci_device(const struct kvm_assigned_pci_dev *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_DEASSIGN_PCI_DEVICE.device */
	answer = device_assigned(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_DEASSIGN_PCI_DEVICE__DEVICE, unsure, arg->assigned_dev_id, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_ASSIGN_DEV_IRQ: give an assigned PCI device an interrupt */
enum kvmabi_answer kvmabi_check_assign_dev_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_ASSIGN_DEV_IRQ.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_ASSIGN_DEV_IRQ__IRQCHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_ASSIGN_DEV_IRQ.device */
	answer = device_assigned(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_ASSIGN_DEV_IRQ__DEVICE, unsure, arg->assigned_dev_id, &decided, ENODEV);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_ASSIGN_DEV_IRQ.host */
	if ((arg->flags & KVM_DEV_IRQ_HOST_MASK) & ((arg->flags & KVM_DEV_IRQ_HOST_MASK) - 1))
		return broken(why, KVMABI_RULE_ASSIGN_DEV_IRQ__HOST, unsure, 0,
			      (arg->flags & KVM_DEV_IRQ_HOST_MASK), KVM_DEV_IRQ_HOST_MASK, EINVAL);
	/* KVM_ASSIGN_DEV_IRQ.guest */
	if ((arg->flags & KVM_DEV_IRQ_GUEST_MASK) & ((arg->flags & KVM_DEV_IRQ_GUEST_MASK) - 1))
		return broken(why, KVMABI_RULE_ASSIGN_DEV_IRQ__GUEST, unsure, 0,
			      (arg->flags & KVM_DEV_IRQ_GUEST_MASK), KVM_DEV_IRQ_GUEST_MASK, EINVAL);
	/* KVM_ASSIGN_DEV_IRQ.some: one half at least has to be given */
	if (arg->flags < 1)
		return broken(why, KVMABI_RULE_ASSIGN_DEV_IRQ__SOME, unsure, 0, arg->flags, 1, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_DEASSIGN_DEV_IRQ: take the interrupt of an assigned PCI device away */
enum kvmabi_answer kvmabi_check_deassign_dev_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_DEASSIGN_DEV_IRQ.device */
	answer = device_assigned(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_DEASSIGN_DEV_IRQ__DEVICE, unsure, arg->assigned_dev_id, &decided, ENODEV);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_DEASSIGN_DEV_IRQ.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_DEASSIGN_DEV_IRQ__IRQCHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_SET_GSI_ROUTING: replace the table of GSI routes */
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
enum kvmabi_answer kvmabi_check_set_gsi_routing(const struct kvm_irq_routing *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED __u32 unsure = 0;
	MAYBE_UNUSED __u32 i;

	(void)state;
	/* KVM_SET_GSI_ROUTING.array */
	if (!env->limit_irq_routes)
		unsure++;
	else if (arg->nr > env->limit_irq_routes)
		return broken(why, KVMABI_RULE_SET_GSI_ROUTING__ARRAY, unsure, 0, arg->nr, env->limit_irq_routes, EINVAL);
	/* KVM_SET_GSI_ROUTING.room: the last entry cannot be used */
	if (!env->limit_irq_routes)
		unsure++;
	else if (arg->nr >= env->limit_irq_routes)
		return broken(why, KVMABI_RULE_SET_GSI_ROUTING__ROOM, unsure, 0, arg->nr, env->limit_irq_routes, EINVAL);
	/* KVM_SET_GSI_ROUTING.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_GSI_ROUTING__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_SET_GSI_ROUTING.gsi */
	unsure += !env->limit_irq_routes;
	for (i = 0; !(!env->limit_irq_routes) && i < arg->nr; i++)
		if (arg->entries[i].gsi >= env->limit_irq_routes)
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__GSI, unsure, i, arg->entries[i].gsi, env->limit_irq_routes, EINVAL);
	/* KVM_SET_GSI_ROUTING.entry_flags */
	for (i = 0; i < arg->nr; i++)
		if (arg->entries[i].flags != 0)
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__ENTRY_FLAGS, unsure, i, arg->entries[i].flags, 0, EINVAL);
	/* KVM_SET_GSI_ROUTING.type */
	for (i = 0; i < arg->nr; i++)
		if (arg->entries[i].type != KVM_IRQ_ROUTING_IRQCHIP && arg->entries[i].type != KVM_IRQ_ROUTING_MSI)
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__TYPE, unsure, i, arg->entries[i].type, KVM_IRQ_ROUTING_MSI, EINVAL);
	/* KVM_SET_GSI_ROUTING.chip */
	for (i = 0; i < arg->nr; i++)
		if ((arg->entries[i].type == KVM_IRQ_ROUTING_IRQCHIP) && (arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_PIC_MASTER && arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_PIC_SLAVE && arg->entries[i].u.irqchip.irqchip != KVM_IRQCHIP_IOAPIC))
			return broken(why, KVMABI_RULE_SET_GSI_ROUTING__CHIP, unsure, i,
			      arg->entries[i].u.irqchip.irqchip, KVM_IRQCHIP_IOAPIC, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}
#endif

/* KVM_ASSIGN_SET_MSIX_NR: say how many MSI-X interrupts an assigned PCI device has */
enum kvmabi_answer kvmabi_check_assign_set_msix_nr(const struct kvm_assigned_msix_nr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_ASSIGN_SET_MSIX_NR.device */
	answer = device_assigned(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_ASSIGN_SET_MSIX_NR__DEVICE, unsure, arg->assigned_dev_id, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	/* KVM_ASSIGN_SET_MSIX_NR.some */
	if (arg->entry_nr < 1)
		return broken(why, KVMABI_RULE_ASSIGN_SET_MSIX_NR__SOME, unsure, 0, arg->entry_nr, 1, EINVAL);
	/* KVM_ASSIGN_SET_MSIX_NR.most */
	if (arg->entry_nr >= KVM_MAX_MSIX_PER_DEV)
		return broken(why, KVMABI_RULE_ASSIGN_SET_MSIX_NR__MOST, unsure, 0, arg->entry_nr, KVM_MAX_MSIX_PER_DEV, EINVAL);
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_ASSIGN_SET_MSIX_ENTRY: route an MSI-X interrupt of an assigned PCI device to a GSI */
enum kvmabi_answer kvmabi_check_assign_set_msix_entry(const struct kvm_assigned_msix_entry *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	/* KVM_ASSIGN_SET_MSIX_ENTRY.device */
	answer = device_assigned(state, arg->assigned_dev_id, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_ASSIGN_SET_MSIX_ENTRY__DEVICE, unsure, arg->assigned_dev_id, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
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
#if defined(KVMABI_X86)
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
#endif

/* KVM_SET_PIT: write the state of the interval timer */
#if defined(KVMABI_X86)
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
#endif

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
enum kvmabi_answer kvmabi_check_irq_line_status(const struct kvm_irq_level *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_IRQ_LINE_STATUS.irqchip */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQ_LINE_STATUS__IRQCHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_REGISTER_COALESCED_MMIO: collect the guest's writes to a range of addresses instead of stopping for each */
enum kvmabi_answer kvmabi_check_register_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_UNREGISTER_COALESCED_MMIO: stop for the guest's writes to a range of addresses again */
enum kvmabi_answer kvmabi_check_unregister_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_ASSIGN_IRQ: deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
enum kvmabi_answer kvmabi_check_assign_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_REINJECT_CONTROL: say what becomes of interrupts of the interval timer that the guest missed */
#if defined(KVMABI_X86)
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
#endif

/* KVM_IRQFD: let an eventfd raise an interrupt in the guest */
enum kvmabi_answer kvmabi_check_irqfd(const struct kvm_irqfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)state;
	/* KVM_IRQFD.flags */
	if (arg->flags & ~env->kvm_irqfd_flags)
		return broken(why, KVMABI_RULE_IRQFD__FLAGS, unsure, 0, arg->flags, env->kvm_irqfd_flags, EINVAL);
	/* KVM_IRQFD.lapics */
#if defined(KVMABI_X86)
	answer = !(arg->flags & KVM_IRQFD_FLAG_DEASSIGN) ? lapics_in_kernel(state, &decided) : KVMABI_HOLDS;
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_IRQFD__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
#endif
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
	/* KVM_IOEVENTFD.length */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->len != 1 && arg->len != 2 && arg->len != 4 && arg->len != 8))
		return broken(why, KVMABI_RULE_IOEVENTFD__LENGTH, 0, 0, arg->len, 8, EINVAL);
	/* KVM_IOEVENTFD.wrap */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->addr + arg->len < arg->addr))
		return broken(why, KVMABI_RULE_IOEVENTFD__WRAP, 0, 0, arg->addr, arg->len, EINVAL);
	/* KVM_IOEVENTFD.flags */
	if ((!(arg->flags & KVM_IOEVENTFD_FLAG_DEASSIGN)) && (arg->flags & ~env->kvm_ioeventfd_flags))
		return broken(why, KVMABI_RULE_IOEVENTFD__FLAGS, 0, 0, arg->flags, env->kvm_ioeventfd_flags, EINVAL);
	return KVMABI_HOLDS;
}

/* KVM_GET_PIT2: read the state of the interval timer, and its flags */
#if defined(KVMABI_X86)
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
#endif

/* KVM_SET_PIT2: write the state of the interval timer, and its flags */
#if defined(KVMABI_X86)
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
#endif

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest */
enum kvmabi_answer kvmabi_check_s390_interrupt(const struct kvm_s390_interrupt *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
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

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	/* KVM_INTERRUPT.vector */
#if defined(KVMABI_X86)
	if (arg->irq >= KVM_NR_INTERRUPTS)
		return broken(why, KVMABI_RULE_INTERRUPT__VECTOR, unsure, 0, arg->irq, KVM_NR_INTERRUPTS, EINVAL);
#endif
	/* KVM_INTERRUPT.chip: the interrupt controller in the kernel injects by itself */
#if defined(KVMABI_X86)
	answer = no_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_INTERRUPT__CHIP, unsure, 0, &decided, ENXIO);
	unsure += answer == KVMABI_UNKNOWN;
#endif
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}

/* KVM_DEBUG_GUEST: removed: KVM_SET_GUEST_DEBUG took its place */
enum kvmabi_answer kvmabi_check_debug_guest(const struct kvm_debug_guest *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_MSRS: read model-specific registers */
#if defined(KVMABI_X86)
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
#endif

/* KVM_SET_MSRS: write model-specific registers */
#if defined(KVMABI_X86)
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
#endif

/* KVM_SET_CPUID: say what CPUID answers on this vcpu, by function alone */
#if defined(KVMABI_X86)
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
#endif

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
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_SET_VCPU_EVENTS: write pending exceptions, interrupts and NMIs, and what belongs to them */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)state;
	/* KVM_SET_VCPU_EVENTS.flags */
	if (arg->flags & ~env->kvm_vcpuevent_flags)
		return broken(why, KVMABI_RULE_SET_VCPU_EVENTS__FLAGS, 0, 0, arg->flags, env->kvm_vcpuevent_flags, EINVAL);
	return KVMABI_HOLDS;
}
#endif

/* KVM_GET_DEBUGREGS: read the debug registers */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_SET_DEBUGREGS: write the debug registers */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)env;
	(void)state;
	/* KVM_SET_DEBUGREGS.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SET_DEBUGREGS__FLAGS, 0, 0, arg->flags, 0, EINVAL);
	return KVMABI_HOLDS;
}
#endif

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

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_XSAVE: read the extended processor state */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_SET_XSAVE: write the extended processor state */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_GET_XCRS: read the extended control registers */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_xcrs(const struct kvm_xcrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_SET_XCRS: write the extended control registers */
#if defined(KVMABI_X86)
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
#endif

/* KVM_GET_LAPIC: read the registers of the vcpu's local APIC */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_GET_LAPIC.chip: without it the vcpu was made without a local APIC */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_GET_LAPIC__CHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}
#endif

/* KVM_SET_LAPIC: write the registers of the vcpu's local APIC */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)arg;
	(void)env;
	/* KVM_SET_LAPIC.chip: without it the vcpu was made without a local APIC */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_LAPIC__CHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
}
#endif

/* KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index */
#if defined(KVMABI_X86)
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
#endif

/* KVM_GET_CPUID2: read what CPUID answers on this vcpu */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_cpuid2(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

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

	(void)arg;
	(void)env;
	/* KVM_SET_VAPIC_ADDR.chip: only a local APIC in the kernel can share its priority */
	answer = has_irqchip(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SET_VAPIC_ADDR__CHIP, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
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

/* KVM_S390_SET_INITIAL_PSW: write the program status word that the vcpu starts with */
enum kvmabi_answer kvmabi_check_s390_set_initial_psw(const struct kvm_s390_psw *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
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

	(void)mcg_cap;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_X86_SET_MCE: put a machine check into a bank of the vcpu */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_x86_set_mce(const struct kvm_x86_mce *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_IA64_VCPU_GET_STACK: read the vcpu's stack, where the guest's registers are kept */
enum kvmabi_answer kvmabi_check_ia64_vcpu_get_stack(void *const *stack,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)stack;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_IA64_VCPU_SET_STACK: write the vcpu's stack, where the guest's registers are kept */
enum kvmabi_answer kvmabi_check_ia64_vcpu_set_stack(void *const *stack,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)stack;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}

/* KVM_GET_MSR_FEATURE_INDEX_LIST: list the MSRs that tell of features */
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_msr_feature_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{

	(void)arg;
	(void)env;
	(void)state;
	(void)why;
	return KVMABI_HOLDS;
}
#endif

/* KVM_SIGNAL_MSI: send a message that is an interrupt */
enum kvmabi_answer kvmabi_check_signal_msi(const struct kvm_msi *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	MAYBE_UNUSED struct decided decided = { 0, 0 };
	MAYBE_UNUSED enum kvmabi_answer answer;
	MAYBE_UNUSED __u32 unsure = 0;

	(void)env;
	(void)state;
	/* KVM_SIGNAL_MSI.flags */
	if (arg->flags != 0)
		return broken(why, KVMABI_RULE_SIGNAL_MSI__FLAGS, unsure, 0, arg->flags, 0, EINVAL);
	/* KVM_SIGNAL_MSI.lapics */
#if defined(KVMABI_X86)
	answer = lapics_in_kernel(state, &decided);
	if (answer == KVMABI_BROKEN)
		return broken_by(why, KVMABI_RULE_SIGNAL_MSI__LAPICS, unsure, 0, &decided, EINVAL);
	unsure += answer == KVMABI_UNKNOWN;
#endif
	return unsure ? KVMABI_UNKNOWN : KVMABI_HOLDS;
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
	/* KVM_ENABLE_CAP.known: nothing else can be enabled */
#if defined(KVMABI_POWERPC)
	if (arg->cap != KVM_CAP_PPC_OSI)
		return broken(why, KVMABI_RULE_ENABLE_CAP__KNOWN, 0, 0, arg->cap, KVM_CAP_PPC_OSI, EINVAL);
#endif
	return KVMABI_HOLDS;
}

enum kvmabi_answer kvmabi_check(enum kvmabi_call call, unsigned long value, const void *data,
				const struct kvmabi_env *env, const struct kvmabi_state *state,
				struct kvmabi_broken *why)
{
	(void)value;
	switch (call) {
	case KVMABI_CALL_GET_API_VERSION:
		return kvmabi_check_get_api_version(value, env, state, why);
	case KVMABI_CALL_CREATE_VM:
		return kvmabi_check_create_vm(value, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_MSR_INDEX_LIST:
		return kvmabi_check_get_msr_index_list(data, env, state, why);
#endif
	case KVMABI_CALL_CHECK_EXTENSION:
		return kvmabi_check_check_extension(value, env, state, why);
	case KVMABI_CALL_GET_VCPU_MMAP_SIZE:
		return kvmabi_check_get_vcpu_mmap_size(value, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_SUPPORTED_CPUID:
		return kvmabi_check_get_supported_cpuid(data, env, state, why);
#endif
	case KVMABI_CALL_S390_ENABLE_SIE:
		return kvmabi_check_s390_enable_sie(value, env, state, why);
	case KVMABI_CALL_TRACE_ENABLE:
		return kvmabi_check_trace_enable(data, env, state, why);
	case KVMABI_CALL_TRACE_PAUSE:
		return kvmabi_check_trace_pause(value, env, state, why);
	case KVMABI_CALL_TRACE_DISABLE:
		return kvmabi_check_trace_disable(value, env, state, why);
	case KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED:
		return kvmabi_check_x86_get_mce_cap_supported(data, env, state, why);
	case KVMABI_CALL_SET_MEMORY_REGION:
		return kvmabi_check_set_memory_region(data, env, state, why);
	case KVMABI_CALL_CREATE_VCPU:
		return kvmabi_check_create_vcpu(value, env, state, why);
	case KVMABI_CALL_GET_DIRTY_LOG:
		return kvmabi_check_get_dirty_log(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_MEMORY_ALIAS:
		return kvmabi_check_set_memory_alias(data, env, state, why);
#endif
	case KVMABI_CALL_CREATE_IRQCHIP:
		return kvmabi_check_create_irqchip(value, env, state, why);
	case KVMABI_CALL_IRQ_LINE:
		return kvmabi_check_irq_line(data, env, state, why);
	case KVMABI_CALL_GET_IRQCHIP:
		return kvmabi_check_get_irqchip(data, env, state, why);
	case KVMABI_CALL_SET_IRQCHIP:
		return kvmabi_check_set_irqchip(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_XEN_HVM_CONFIG:
		return kvmabi_check_xen_hvm_config(data, env, state, why);
#endif
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
	case KVMABI_CALL_PPC_GET_PVINFO:
		return kvmabi_check_ppc_get_pvinfo(data, env, state, why);
	case KVMABI_CALL_ASSIGN_PCI_DEVICE:
		return kvmabi_check_assign_pci_device(data, env, state, why);
	case KVMABI_CALL_DEASSIGN_PCI_DEVICE:
		return kvmabi_check_deassign_pci_device(data, env, state, why);
	case KVMABI_CALL_ASSIGN_DEV_IRQ:
		return kvmabi_check_assign_dev_irq(data, env, state, why);
	case KVMABI_CALL_DEASSIGN_DEV_IRQ:
		return kvmabi_check_deassign_dev_irq(data, env, state, why);
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
	case KVMABI_CALL_SET_GSI_ROUTING:
		return kvmabi_check_set_gsi_routing(data, env, state, why);
#endif
	case KVMABI_CALL_ASSIGN_SET_MSIX_NR:
		return kvmabi_check_assign_set_msix_nr(data, env, state, why);
	case KVMABI_CALL_ASSIGN_SET_MSIX_ENTRY:
		return kvmabi_check_assign_set_msix_entry(data, env, state, why);
	case KVMABI_CALL_SET_NR_MMU_PAGES:
		return kvmabi_check_set_nr_mmu_pages(value, env, state, why);
	case KVMABI_CALL_GET_NR_MMU_PAGES:
		return kvmabi_check_get_nr_mmu_pages(value, env, state, why);
	case KVMABI_CALL_CREATE_PIT:
		return kvmabi_check_create_pit(value, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_PIT:
		return kvmabi_check_get_pit(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_PIT:
		return kvmabi_check_set_pit(data, env, state, why);
#endif
	case KVMABI_CALL_IRQ_LINE_STATUS:
		return kvmabi_check_irq_line_status(data, env, state, why);
	case KVMABI_CALL_REGISTER_COALESCED_MMIO:
		return kvmabi_check_register_coalesced_mmio(data, env, state, why);
	case KVMABI_CALL_UNREGISTER_COALESCED_MMIO:
		return kvmabi_check_unregister_coalesced_mmio(data, env, state, why);
	case KVMABI_CALL_ASSIGN_IRQ:
		return kvmabi_check_assign_irq(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_REINJECT_CONTROL:
		return kvmabi_check_reinject_control(data, env, state, why);
#endif
	case KVMABI_CALL_IRQFD:
		return kvmabi_check_irqfd(data, env, state, why);
	case KVMABI_CALL_CREATE_PIT2:
		return kvmabi_check_create_pit2(data, env, state, why);
	case KVMABI_CALL_IOEVENTFD:
		return kvmabi_check_ioeventfd(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_PIT2:
		return kvmabi_check_get_pit2(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_PIT2:
		return kvmabi_check_set_pit2(data, env, state, why);
#endif
	case KVMABI_CALL_S390_INTERRUPT:
		return kvmabi_check_s390_interrupt(data, env, state, why);
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
	case KVMABI_CALL_DEBUG_GUEST:
		return kvmabi_check_debug_guest(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_MSRS:
		return kvmabi_check_get_msrs(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_MSRS:
		return kvmabi_check_set_msrs(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_CPUID:
		return kvmabi_check_set_cpuid(data, env, state, why);
#endif
	case KVMABI_CALL_SET_SIGNAL_MASK:
		return kvmabi_check_set_signal_mask(data, env, state, why);
	case KVMABI_CALL_GET_FPU:
		return kvmabi_check_get_fpu(data, env, state, why);
	case KVMABI_CALL_SET_FPU:
		return kvmabi_check_set_fpu(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_VCPU_EVENTS:
		return kvmabi_check_get_vcpu_events(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_VCPU_EVENTS:
		return kvmabi_check_set_vcpu_events(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_DEBUGREGS:
		return kvmabi_check_get_debugregs(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_DEBUGREGS:
		return kvmabi_check_set_debugregs(data, env, state, why);
#endif
	case KVMABI_CALL_GET_MP_STATE:
		return kvmabi_check_get_mp_state(data, env, state, why);
	case KVMABI_CALL_SET_MP_STATE:
		return kvmabi_check_set_mp_state(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_XSAVE:
		return kvmabi_check_get_xsave(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_XSAVE:
		return kvmabi_check_set_xsave(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_XCRS:
		return kvmabi_check_get_xcrs(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_XCRS:
		return kvmabi_check_set_xcrs(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_LAPIC:
		return kvmabi_check_get_lapic(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_LAPIC:
		return kvmabi_check_set_lapic(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_SET_CPUID2:
		return kvmabi_check_set_cpuid2(data, env, state, why);
#endif
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_CPUID2:
		return kvmabi_check_get_cpuid2(data, env, state, why);
#endif
	case KVMABI_CALL_TPR_ACCESS_REPORTING:
		return kvmabi_check_tpr_access_reporting(data, env, state, why);
	case KVMABI_CALL_SET_VAPIC_ADDR:
		return kvmabi_check_set_vapic_addr(data, env, state, why);
	case KVMABI_CALL_S390_STORE_STATUS:
		return kvmabi_check_s390_store_status(value, env, state, why);
	case KVMABI_CALL_S390_SET_INITIAL_PSW:
		return kvmabi_check_s390_set_initial_psw(data, env, state, why);
	case KVMABI_CALL_S390_INITIAL_RESET:
		return kvmabi_check_s390_initial_reset(value, env, state, why);
	case KVMABI_CALL_NMI:
		return kvmabi_check_nmi(value, env, state, why);
	case KVMABI_CALL_SET_GUEST_DEBUG:
		return kvmabi_check_set_guest_debug(data, env, state, why);
	case KVMABI_CALL_X86_SETUP_MCE:
		return kvmabi_check_x86_setup_mce(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_X86_SET_MCE:
		return kvmabi_check_x86_set_mce(data, env, state, why);
#endif
	case KVMABI_CALL_IA64_VCPU_GET_STACK:
		return kvmabi_check_ia64_vcpu_get_stack(data, env, state, why);
	case KVMABI_CALL_IA64_VCPU_SET_STACK:
		return kvmabi_check_ia64_vcpu_set_stack(data, env, state, why);
#if defined(KVMABI_X86)
	case KVMABI_CALL_GET_MSR_FEATURE_INDEX_LIST:
		return kvmabi_check_get_msr_feature_index_list(data, env, state, why);
#endif
	case KVMABI_CALL_SIGNAL_MSI:
		return kvmabi_check_signal_msi(data, env, state, why);
	case KVMABI_CALL_ENABLE_CAP:
		return kvmabi_check_enable_cap(data, env, state, why);
	default:
		return KVMABI_UNKNOWN;
	}
}
