// SPDX-License-Identifier: GPL-2.0-only
/*
 * The guest's own MSRs: which it reads and writes without an exit (SDM 25.6.9), and how those are kept apart from the
 * host's that the VMCS has no field for (27.4, 28.4, 28.6).
 *
 * SPEC_CTRL always exits: guests are not offered it, and run under the host's own value.
 */
#include "vmx.h"

#include <linux/bitops.h>
#include <linux/kernel.h>

#include <asm/msr.h>

#define GUEST_READS	(1u << 0)
#define GUEST_WRITES	(1u << 1)

/* TSC obeys the offset only when it is read. */
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

static u8 access_of(u32 msr)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(separate); i++)
		if (separate[i].msr == msr)
			return separate[i].access;
	return 0;
}

/* Four bitmaps of 8192 MSRs: reads of low and of high numbers, then writes. */
void kva_vmx_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write)
{
	unsigned long *bitmap = kva_vmx_of(vcpu)->msr_bitmap;
	unsigned int reads = (msr >= 0xc0000000 ? 0x2000 : 0) + (msr & 0x1fff), writes = reads + 0x4000;
	u8 access = access_of(msr);

	if (!access)			/* it always exits, and may not have a place at all */
		return;
	__assign_bit(reads, bitmap, read || !(access & GUEST_READS));
	__assign_bit(writes, bitmap, write || !(access & GUEST_WRITES));
}

/* --- lists -------------------------------------------------------------------------------------------------------- */

/* TSC_AUX comes last: not every processor has it. */
static const struct listed {
	u32 msr;
	enum kva_msr_name name;
} listed[KVA_VMX_MSRS] = {
	{ MSR_STAR,		KVA_STAR },
	{ MSR_LSTAR,		KVA_LSTAR },
	{ MSR_CSTAR,		KVA_CSTAR },
	{ MSR_SYSCALL_MASK,	KVA_SFMASK },
	{ MSR_KERNEL_GS_BASE,	KVA_KERNEL_GS_BASE },
	{ MSR_TSC_AUX,		KVA_TSC_AUX },
};

unsigned int kva_vmx_msr_count(void)
{
	return KVA_VMX_MSRS - !kva_vmx_facts.tsc_aux;
}

void kva_vmx_msr_lists_init(struct kva_vmx_lists *lists)
{
	unsigned int i;

	BUILD_BUG_ON(sizeof(*lists) > KVA_PAGE_SIZE || sizeof(lists->guest) % 16);
	for (i = 0; i < KVA_VMX_MSRS; i++)
		lists->guest[i].msr = lists->host[i].msr = listed[i].msr;
}

/* KERNEL_GS_BASE is the thread's. */
void kva_vmx_msr_lists_host(struct kva_vmx_lists *lists)
{
	unsigned int i;

	for (i = 0; i < kva_vmx_msr_count(); i++)
		rdmsrl(listed[i].msr, lists->host[i].value);
}

void kva_vmx_msr_lists_push(struct kva_vmx_lists *lists, const struct kva_cpu *cpu)
{
	unsigned int i;

	for (i = 0; i < KVA_VMX_MSRS; i++)
		lists->guest[i].value = cpu->msr[listed[i].name];
}

void kva_vmx_msr_lists_pull(const struct kva_vmx_lists *lists, struct kva_cpu *cpu)
{
	unsigned int i;

	for (i = 0; i < KVA_VMX_MSRS; i++)
		cpu->msr[listed[i].name] = lists->guest[i].value;
}
