// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's FPU in user space as XSAVE writes it, and what XCR0 may hold.
 */
#include "user.h"

#define XSTATE		512		/* which components there are, behind what FXSAVE writes */
#define LEGACY		3ull		/* x87 and SSE */

void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	__u64 parts;

	memcpy(xsave, kva_fpu_registers(vcpu), sizeof(*xsave));
	memcpy(&parts, (char *)xsave + XSTATE, sizeof(parts));
	parts |= LEGACY;
	memcpy((char *)xsave + XSTATE, &parts, sizeof(parts));
}

/* Components that are not there are as after a reset. */
int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct kva_fxsave *fx = kva_fpu_registers(vcpu), old = *fx;
	__u64 parts;

	memcpy(&parts, (const char *)xsave + XSTATE, sizeof(parts));
	if (parts & ~kva_xcr0_allowed())
		return -EINVAL;
	memcpy(fx, xsave, sizeof(*xsave));
	kva_fxsave_reset(&old);
	if (!(parts & 1)) {
		memcpy(fx, &old, offsetof(struct kva_fxsave, mxcsr));
		memcpy(fx->st, old.st, sizeof(fx->st));
	}
	if (!(parts & 2))
		memcpy(fx->xmm, old.xmm, sizeof(fx->xmm));
	fx->mxcsr &= 0xffff;
	fx->mxcsr_mask = 0xffff;
	return 0;
}

/* x87, SSE and AVX (APM vol. 2, 11.5.2) as any processor of today, unless the back end is one and says what it has. */
__u64 kva_xcr0_allowed(void)
{
	__u32 eax = 7, ebx, ecx, edx;

	if (kva_backend && kva_backend->cpuid)
		kva_backend->cpuid(0xd, 0, &eax, &ebx, &ecx, &edx);
	return eax;
}
