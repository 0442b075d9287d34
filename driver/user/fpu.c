// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's FPU in user space: its registers, as XSAVE writes them in its standard form (APM vol. 2, 11.5).
 *
 * They are what user space set last, or what the software processor made of them.
 */
#include "user.h"

void kva_fxsave_reset(struct kva_fxsave *fx)
{
	*fx = (struct kva_fxsave){ .fcw = 0x37f, .mxcsr = 0x1f80, .mxcsr_mask = 0xffff };
}

void kva_fpu_reset(void *area)
{
	memset(area, 0, KVA_FPU_AREA);
	kva_fxsave_reset(area);
}

/* Whoever computes does not say with what: from then on x87 and SSE are not as at first. */
void *kva_fpu_registers(struct kva_vcpu *vcpu)
{
	char *area = kva_fpu_area(vcpu);

	area[KVA_XSTATE] |= KVA_XSTATE_X87 | KVA_XSTATE_SSE;
	return area;
}

/* The API document leaves MXCSR out. */
void kva_fpu_get(struct kva_vcpu *vcpu, struct kvm_fpu *fpu)
{
	const struct kva_fxsave *fx = kva_fpu_area(vcpu);

	*fpu = (struct kvm_fpu){
		.fcw = fx->fcw, .fsw = fx->fsw, .ftwx = fx->ftw, .last_opcode = fx->fop, .last_ip = fx->fip, .last_dp = fx->fdp,
	};
	memcpy(fpu->fpr, fx->st, sizeof(fpu->fpr));
	memcpy(fpu->xmm, fx->xmm, sizeof(fpu->xmm));
}

int kva_fpu_set(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	struct kva_fxsave *fx = kva_fpu_registers(vcpu);

	fx->fcw = fpu->fcw;
	fx->fsw = fpu->fsw;
	fx->ftw = fpu->ftwx;
	fx->fop = fpu->last_opcode;
	fx->fip = fpu->last_ip;
	fx->fdp = fpu->last_dp;
	memcpy(fx->st, fpu->fpr, sizeof(fx->st));
	memcpy(fx->xmm, fpu->xmm, sizeof(fx->xmm));
	return 0;
}
