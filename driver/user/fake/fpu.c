// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's FPU: one area in the standard form of XSAVE, of which kvm_fpu is another view (APM vol. 2, 11.5).
 */
#include "fake.h"

#define FCW_INITIAL	0x37f
#define MXCSR_INITIAL	0x1f80
#define MXCSR_BITS	0xffff

#define X87		1ull
#define SSE		2ull
#define AVX		4ull

/* The area, as the manual has it. */
struct area {
	__u16 fcw, fsw;
	__u8 ftw, reserved;
	__u16 fop;
	__u64 rip, rdp;
	__u32 mxcsr, mxcsr_mask;
	__u8 st[8][16];
	__u8 xmm[16][16];
	__u8 left_to_software[96];
	__u64 present;			/* XSTATE_BV: components that are not as at first */
	__u64 compact;			/* XCOMP_BV */
	__u64 reserved2[6];
	__u8 ymm_high[16][16];
};
_Static_assert(offsetof(struct area, mxcsr) == 24, "MXCSR is at 24");
_Static_assert(offsetof(struct area, present) == 512, "the header is at 512");
_Static_assert(offsetof(struct area, ymm_high) == 576, "AVX is behind the header");
_Static_assert(sizeof(struct area) <= sizeof(struct kvm_xsave) && sizeof(struct kvm_xsave) == 4096, "it fits in a page");

static struct area *area_of(struct kva_vcpu *vcpu)
{
	return ((struct kva_fake_vcpu *)vcpu->host)->fpu;
}

__u64 kva_xcr0_allowed(void)
{
	return X87 | SSE | AVX;
}

void kva_fake_fpu_reset(struct kva_fake_vcpu *host)
{
	struct area *area = host->fpu;

	memset(area, 0, KVA_PAGE_SIZE);
	area->fcw = FCW_INITIAL;
	area->mxcsr = MXCSR_INITIAL;
	area->mxcsr_mask = MXCSR_BITS;
}

void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	memcpy(xsave, area_of(vcpu), sizeof(*xsave));
}

/* The header is taken at its word; what it says is not there becomes as at first. */
int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct kva_fake_vcpu *host = vcpu->host;
	struct area from, *area = area_of(vcpu);
	unsigned int i;

	memcpy(&from, xsave, sizeof(from));
	if (from.present & ~kva_xcr0_allowed() || from.compact)
		return -EINVAL;
	for (i = 0; i < 6; i++)
		if (from.reserved2[i])
			return -EINVAL;
	if (from.present & (SSE | AVX) && from.mxcsr & ~MXCSR_BITS)
		return -EINVAL;
	kva_fake_fpu_reset(host);
	if (from.present & X87)
		memcpy(area, &from, offsetof(struct area, mxcsr));
	if (from.present & X87)
		memcpy(area->st, from.st, sizeof(area->st));
	if (from.present & (SSE | AVX))
		area->mxcsr = from.mxcsr;
	if (from.present & SSE)
		memcpy(area->xmm, from.xmm, sizeof(area->xmm));
	if (from.present & AVX)
		memcpy(area->ymm_high, from.ymm_high, sizeof(area->ymm_high));
	area->present = from.present;
	return 0;
}

/* kvm_fpu is what FXSAVE stores in another order, all but MXCSR, which the API document leaves out. */
void kva_fpu_get(struct kva_vcpu *vcpu, struct kvm_fpu *fpu)
{
	const struct area *area = area_of(vcpu);

	memset(fpu, 0, sizeof(*fpu));
	memcpy(fpu->fpr, area->st, sizeof(fpu->fpr));
	memcpy(fpu->xmm, area->xmm, sizeof(fpu->xmm));
	fpu->fcw = area->fcw;
	fpu->fsw = area->fsw;
	fpu->ftwx = area->ftw;
	fpu->last_opcode = area->fop;
	fpu->last_ip = area->rip;
	fpu->last_dp = area->rdp;
}

int kva_fpu_set(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	struct area *area = area_of(vcpu);

	memcpy(area->st, fpu->fpr, sizeof(area->st));
	memcpy(area->xmm, fpu->xmm, sizeof(area->xmm));
	area->fcw = fpu->fcw;
	area->fsw = fpu->fsw;
	area->ftw = fpu->ftwx;
	area->fop = fpu->last_opcode;
	area->rip = fpu->last_ip;
	area->rdp = fpu->last_dp;
	area->present |= X87 | SSE;
	return 0;
}
