// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's FPU in user space as XSAVE writes it (APM vol. 2, 11.5.2), and what XCR0 may hold.
 */
#include "user.h"

#define MXCSR_DEFINED	0xffffu

/* The standard form: what FXSAVE writes, a header, and AVX. */
struct area {
	struct kva_fxsave fx;
	__u8 free[KVA_XSTATE - sizeof(struct kva_fxsave)];
	__u64 present, compact, reserved[6];
	__u8 ymm_high[16][16];
};
_Static_assert(offsetof(struct area, present) == KVA_XSTATE && offsetof(struct area, ymm_high) == 576, "the processor's layout");
_Static_assert(sizeof(struct kvm_xsave) == KVA_FPU_AREA, "hosts make as much");

void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	memcpy(xsave, kva_fpu_area(vcpu), sizeof(*xsave));
}

static int is_refused(const struct area *area)
{
	__u64 reserved = area->compact;
	unsigned int i;

	for (i = 0; i < sizeof(area->reserved) / sizeof(area->reserved[0]); i++)
		reserved |= area->reserved[i];
	return reserved || area->present & ~kva_xcr0_allowed() ||
		(area->present & (KVA_XSTATE_SSE | KVA_XSTATE_AVX) && area->fx.mxcsr & ~MXCSR_DEFINED);
}

/* Components that are not there are as after a reset. */
int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct area from, *area = kva_fpu_area(vcpu);

	memcpy(&from, xsave, sizeof(from));
	if (is_refused(&from))
		return -EINVAL;
	kva_fpu_reset(area);
	if (from.present & KVA_XSTATE_X87) {
		memcpy(area, &from, offsetof(struct kva_fxsave, mxcsr));
		memcpy(area->fx.st, from.fx.st, sizeof(area->fx.st));
	}
	if (from.present & (KVA_XSTATE_SSE | KVA_XSTATE_AVX))
		area->fx.mxcsr = from.fx.mxcsr;
	if (from.present & KVA_XSTATE_SSE)
		memcpy(area->fx.xmm, from.fx.xmm, sizeof(area->fx.xmm));
	if (from.present & KVA_XSTATE_AVX)
		memcpy(area->ymm_high, from.ymm_high, sizeof(area->ymm_high));
	area->present = from.present;
	return 0;
}

/* x87, SSE and AVX as any processor of today, unless the back end is one and says what it has. */
__u64 kva_xcr0_allowed(void)
{
	__u32 eax = KVA_XSTATE_X87 | KVA_XSTATE_SSE | KVA_XSTATE_AVX, ebx, ecx, edx;

	if (kva_backend && kva_backend->cpuid)
		kva_backend->cpuid(0xd, 0, &eax, &ebx, &ecx, &edx);
	return eax;
}
