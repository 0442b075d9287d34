// SPDX-License-Identifier: GPL-2.0-only
/*
 * The MSR permission map: which MSRs a guest reads and writes without an exit (APM 15.11).
 *
 * Only those may be let through that the world switch keeps apart.  SPEC_CTRL is not among them: guests are not offered
 * it, and run under the host's own value, which is at least as strict as what a guest could ask for.
 */
#include "svm.h"

#include <linux/kernel.h>

#include <asm/msr-index.h>

#define GUEST_READS	(1u << 0)
#define GUEST_WRITES	(1u << 1)

/* PAT is in the VMCB, but TCG reads and writes the host's; TSC obeys the offset only when it is read. */
static const struct separate {
	u32 msr;
	u8 access;
} separate[] = {
	{ MSR_IA32_TSC,			GUEST_READS },
	{ MSR_IA32_SYSENTER_CS,		GUEST_READS | GUEST_WRITES },
	{ MSR_IA32_SYSENTER_ESP,	GUEST_READS | GUEST_WRITES },
	{ MSR_IA32_SYSENTER_EIP,	GUEST_READS | GUEST_WRITES },
	{ MSR_STAR,			GUEST_READS | GUEST_WRITES },
	{ MSR_LSTAR,			GUEST_READS | GUEST_WRITES },
	{ MSR_CSTAR,			GUEST_READS | GUEST_WRITES },
	{ MSR_SYSCALL_MASK,		GUEST_READS | GUEST_WRITES },
	{ MSR_FS_BASE,			GUEST_READS | GUEST_WRITES },
	{ MSR_GS_BASE,			GUEST_READS | GUEST_WRITES },
	{ MSR_KERNEL_GS_BASE,		GUEST_READS | GUEST_WRITES },
	{ MSR_TSC_AUX,			GUEST_READS },
};

/* What an MSR may be let through for. */
static u8 access_of(u32 msr)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(separate); i++)
		if (separate[i].msr == msr)
			return separate[i].access;
	return 0;
}

/* The place of an MSR's two bits: three ranges of 8192 MSRs, 2 KiB each (APM 15.11). */
static unsigned int bit_of(u32 msr)
{
	unsigned int range = msr < 0xc0000000 ? 0 : msr < 0xc0010000 ? 1 : 2;

	return range * 0x800 * 8 + (msr & 0x1fff) * 2;
}

void kva_svm_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);
	unsigned int bit = bit_of(msr);
	u8 through = access_of(msr) & ((read ? 0 : GUEST_READS) | (write ? 0 : GUEST_WRITES));

	if (!access_of(msr))		/* it always exits, and bit_of() may not even know it */
		return;
	svm->msrpm[bit / 8] &= ~((GUEST_READS | GUEST_WRITES) << bit % 8);
	svm->msrpm[bit / 8] |= ((GUEST_READS | GUEST_WRITES) & ~through) << bit % 8;
	kva_svm_touch(svm, VMCB_CLEAN_MAPS);
}
