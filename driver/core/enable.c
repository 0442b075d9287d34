// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_ENABLE_CAP: extensions that are off until user space asks for them.
 *
 * KVM_CAP_DISABLE_QUIRKS, on a VM fd, is about what Linux does otherwise than processors do, for the sake of old programs.
 * None of that is done here, so there is nothing to switch off, and whoever asks has what he wants.  KVM_CAP_MAX_VCPU_ID
 * is a promise about vcpus to come.
 */
#include "core.h"

#include <linux/errno.h>

/* Ids will be below what is promised, once; the first vcpu promises nothing but the limit. */
static long promise_ids(struct kva_vm *vm, __u64 bound)
{
	if (bound > KVA_MAX_VCPUS)
		return -EINVAL;
	if (!vm->vcpu_ids)
		vm->vcpu_ids = (__u32)bound;
	return vm->vcpu_ids == bound ? 0 : -EINVAL;
}

long kva_vm_enable_cap(struct kva_vm *vm, const struct kvm_enable_cap *enable_cap)
{
	switch (enable_cap->cap) {
	case KVM_CAP_DISABLE_QUIRKS:
		return 0;
	case KVM_CAP_MAX_VCPU_ID:
		return promise_ids(vm, enable_cap->args[0]);
	}
	return -EINVAL;
}

/* There is none of a vcpu's own. */
long kva_vcpu_enable_cap(struct kva_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	(void)vcpu, (void)enable_cap;
	return -EINVAL;
}
