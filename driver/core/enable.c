// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_ENABLE_CAP: extensions that are off until user space asks for them.
 *
 * KVM_CAP_DISABLE_QUIRKS, on a VM fd, is about what Linux does otherwise than processors do, for the sake of old programs.
 * None of that is done here, so there is nothing to switch off, and whoever asks has what he wants.
 */
#include "core.h"

#include <linux/errno.h>

long kva_vm_enable_cap(struct kva_vm *vm, const struct kvm_enable_cap *enable_cap)
{
	(void)vm;
	return enable_cap->cap == KVM_CAP_DISABLE_QUIRKS ? 0 : -EINVAL;
}

/* There is none of a vcpu's own. */
long kva_vcpu_enable_cap(struct kva_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	(void)vcpu, (void)enable_cap;
	return -EINVAL;
}
