// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The task priority in memory that the guest shares, for guests whose accesses to the register were patched.
 *
 * The guest reads and writes the first byte of a word, the task priority, and finds in the second what is in service and
 * in the last what waits: so it sees by itself whether a lower priority lets an interrupt through.
 */
#include "core.h"

#include <linux/errno.h>

/* Before the guest runs. What it does not find there changes nothing. [sleep] */
void kva_vapic_show(struct kva_vcpu *vcpu)
{
	__u32 word = kva_lapic_task_word(vcpu->lapic);

	kva_guest_write(vcpu->vm, vcpu->vapic, &word, sizeof(word));
}

/* After it ran. [sleep] */
void kva_vapic_take(struct kva_vcpu *vcpu)
{
	__u32 word;

	if (kva_guest_read(vcpu->vm, vcpu->vapic, &word, sizeof(word)))
		return;
	if ((word & 0xff) != kva_lapic_read(vcpu->lapic, KVA_LAPIC_TPR))
		kva_lapic_poke(vcpu, KVA_LAPIC_TPR, word & 0xff);
}

/* --- ioctls ----------------------------------------------------------------------------------------------------------- */

long kva_vcpu_tpr_access_reporting(struct kva_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl)
{
	if (tpr_access_ctl->flags)
		return -EINVAL;
	vcpu->tpr_reporting = !!tpr_access_ctl->enabled;
	return 0;
}

/* A word without memory behind it is refused when it is named, and not noticed when it is used. */
long kva_vcpu_set_vapic_addr(struct kva_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr)
{
	__u64 address = vapic_addr->vapic_addr;
	__u32 word;

	if (!vcpu->lapic)
		return -EINVAL;
	if (address && kva_guest_read(vcpu->vm, address, &word, sizeof(word)))
		return -EINVAL;
	vcpu->vapic = address;
	return 0;
}
