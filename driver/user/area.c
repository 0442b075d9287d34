// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Where the guest's FPU is kept when tests are the host: a vcpu has nothing else of the host's.
 */
#include "user.h"

void *kva_fpu_area(struct kva_vcpu *vcpu)
{
	if (!vcpu->host) {
		vcpu->host = aligned_alloc(64, KVA_FPU_AREA);
		kva_fpu_reset(vcpu->host);
	}
	return vcpu->host;
}

void kva_fpu_release(struct kva_vcpu *vcpu)
{
	free(vcpu->host);
	vcpu->host = NULL;
}
