// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers in kvm_run, which spare user space the calls: what it says it changed is taken over before the guest runs,
 * what it asks for is shown when KVM_RUN comes back.
 *
 * User space may write there meanwhile, so each part is copied once, and judged as the call would that sets the same.
 */
#include "core.h"

#include <linux/errno.h>

static int is_known(__u64 parts)
{
	return !(parts & ~(__u64)KVM_SYNC_X86_VALID_FIELDS);
}

static void taken(struct kva_vcpu *vcpu, __u64 part)
{
	kva_write_once(vcpu->run->kvm_dirty_regs, kva_read_once(vcpu->run->kvm_dirty_regs) & ~part);
}

static void take_regs(struct kva_vcpu *vcpu)
{
	struct kvm_regs regs;

	__builtin_memcpy(&regs, &vcpu->run->s.regs.regs, sizeof(regs));
	kva_vcpu_set_regs(vcpu, &regs);
	taken(vcpu, KVM_SYNC_X86_REGS);
}

static long take_sregs(struct kva_vcpu *vcpu)
{
	struct kvm_sregs sregs;

	__builtin_memcpy(&sregs, &vcpu->run->s.regs.sregs, sizeof(sregs));
	if (kva_vcpu_set_sregs(vcpu, &sregs))
		return -EINVAL;
	taken(vcpu, KVM_SYNC_X86_SREGS);
	return 0;
}

static long take_events(struct kva_vcpu *vcpu)
{
	struct kvm_vcpu_events events;

	__builtin_memcpy(&events, &vcpu->run->s.regs.events, sizeof(events));
	if (kva_state_judge(vcpu, KVMABI_CALL_SET_VCPU_EVENTS, &events) || kva_vcpu_set_vcpu_events(vcpu, &events))
		return -EINVAL;
	taken(vcpu, KVM_SYNC_X86_EVENTS);
	return 0;
}

long kva_sync_take(struct kva_vcpu *vcpu)
{
	__u64 dirty = kva_read_once(vcpu->run->kvm_dirty_regs);
	long result = 0;

	if (!is_known(dirty) || !is_known(kva_read_once(vcpu->run->kvm_valid_regs)))
		return -EINVAL;
	if (dirty & KVM_SYNC_X86_REGS)
		take_regs(vcpu);
	if (dirty & KVM_SYNC_X86_SREGS)
		result = take_sregs(vcpu);
	if (!result && dirty & KVM_SYNC_X86_EVENTS)
		result = take_events(vcpu);
	return result;
}

void kva_sync_show(struct kva_vcpu *vcpu)
{
	__u64 wanted = kva_read_once(vcpu->run->kvm_valid_regs);
	struct kvm_sync_regs *shown = &vcpu->run->s.regs;

	if (wanted & KVM_SYNC_X86_REGS)
		kva_vcpu_get_regs(vcpu, &shown->regs);
	if (wanted & KVM_SYNC_X86_SREGS)
		kva_vcpu_get_sregs(vcpu, &shown->sregs);
	if (wanted & KVM_SYNC_X86_EVENTS)
		kva_vcpu_get_vcpu_events(vcpu, &shown->events);
}
