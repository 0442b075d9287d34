// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's FPU in user space: nothing computes with it, so it is what was set last.
 */
#include "user.h"

/* Freed by the back end that makes the vcpu (replay.c). */
static struct kvm_xsave *area_of(struct kva_vcpu *vcpu)
{
	if (!vcpu->host)
		vcpu->host = calloc(1, sizeof(struct kvm_xsave) + sizeof(struct kvm_fpu));
	return vcpu->host;
}

static struct kvm_fpu *fpu_of(struct kva_vcpu *vcpu)
{
	return (struct kvm_fpu *)(area_of(vcpu) + 1);
}

void kva_fpu_get(struct kva_vcpu *vcpu, struct kvm_fpu *fpu)
{
	*fpu = *fpu_of(vcpu);
}

int kva_fpu_set(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	*fpu_of(vcpu) = *fpu;
	fpu_of(vcpu)->mxcsr = 0;	/* the API document leaves it out */
	return 0;
}

void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	*xsave = *area_of(vcpu);
}

int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	*area_of(vcpu) = *xsave;
	return 0;
}

/* x87, SSE and AVX (APM vol. 2, 11.5.2): any processor of today. */
__u64 kva_xcr0_allowed(void)
{
	return 7;
}
