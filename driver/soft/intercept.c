// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What makes the guest exit: much what a processor with SVM intercepts (APM 15.9), and more where tests ask for it.
 */
#include "soft.h"

__u32 kva_soft_exits;

int kva_soft_leave(struct kva_vcpu *vcpu, enum kva_exit_reason reason)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);

	*soft->exit = (struct kva_exit){ .reason = reason };
	if (kva_caps.next_rip && reason != KVA_EXIT_HOST)
		soft->exit->length = soft->emulation.insn.length;
	return KVA_LEAVE;
}

/* --- MSRs ------------------------------------------------------------------------------------------------------------- */

void kva_soft_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);
	unsigned int i;

	for (i = 0; i < soft->passed_count && soft->passed[i].msr != msr; i++)
		;
	if (i == KVA_SOFT_MSRS_PASSED)
		return;			/* one that exits is always right */
	if (i == soft->passed_count)
		soft->passed_count++;
	soft->passed[i].msr = msr;
	soft->passed[i].read = !read;
	soft->passed[i].write = !write;
}

#define MSR_TSC		0x10		/* the offset is not the core's */

static int msr_exits(const struct kva_soft_vcpu *soft, __u32 msr, int write)
{
	unsigned int i;

	if (kva_soft_exits & KVA_SOFT_MSRS || msr == MSR_TSC)
		return 1;
	for (i = 0; i < soft->passed_count; i++)
		if (soft->passed[i].msr == msr)
			return !(write ? soft->passed[i].write : soft->passed[i].read);
	return 1;
}

/* INT3: it has no code, and its exit stands before it (15.12.4). */
static int exception_exits(struct kva_vcpu *vcpu, __u8 vector)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);

	if (!(soft->exceptions >> vector & 1))
		return KVA_DONE;
	kva_soft_leave(vcpu, KVA_EXIT_EXCEPTION);
	soft->exit->exception.vector = vector;
	return KVA_LEAVE;
}

/* --- instructions ------------------------------------------------------------------------------------------------------ */

int kva_soft_intercept(struct kva_emulation *e, enum kva_exit_reason reason, __u32 operand)
{
	int is_msr = reason == KVA_EXIT_RDMSR || reason == KVA_EXIT_WRMSR;

	if (is_msr && !msr_exits(kva_soft_of(e->vcpu), operand, reason == KVA_EXIT_WRMSR))
		return KVA_DONE;
	if (reason == KVA_EXIT_PAUSE)
		return KVA_DONE;
	if (reason == KVA_EXIT_EXCEPTION)
		return exception_exits(e->vcpu, (__u8)operand);
	return kva_soft_leave(e->vcpu, reason);
}

/* Writes of CR0 that change more than TS and MP (15.9), of CR4 and CR8; CR2, CR3 and all reads are the guest's own. */
static int control_exits(const struct kva_emulation *e, unsigned int cr, __u64 value)
{
	switch (cr) {
	case 0:
		return !!((value ^ e->vcpu->cpu.cr0) & ~(KVA_CR0_TS | KVA_CR0_MP));
	case 4:
	case 8:
		return 1;
	}
	return 0;
}

/* MOV CR3 forgets what is not global (5.5.1). */
int kva_soft_control(struct kva_emulation *e, unsigned int cr, int write, __u64 value)
{
	if (kva_soft_exits & KVA_SOFT_CONTROL || (write && control_exits(e, cr, value)))
		return kva_soft_leave(e->vcpu, KVA_EXIT_INSTRUCTION);
	if (write && cr == 3)
		kva_soft_tlb_flush(kva_soft_of(e->vcpu)->tlb, 0);
	return KVA_DONE;
}

int kva_soft_invalidate(struct kva_emulation *e, __u64 linear)
{
	if (kva_soft_exits & KVA_SOFT_CONTROL)
		return kva_soft_leave(e->vcpu, KVA_EXIT_INSTRUCTION);
	kva_soft_tlb_drop(kva_soft_of(e->vcpu)->tlb, e->bits == 64 ? linear : (__u32)linear);
	return KVA_DONE;
}

int kva_soft_port(struct kva_emulation *e, unsigned int port, int in)
{
	struct kva_exit *exit = kva_soft_of(e->vcpu)->exit;

	kva_soft_leave(e->vcpu, KVA_EXIT_PORT);
	exit->port.port = (__u16)port;
	exit->port.size = e->size;
	exit->port.in = !!in;
	exit->port.string = (e->insn.opcode & 0xfc) == 0x6c;
	exit->port.repeat = !!e->insn.repeat;
	return KVA_LEAVE;
}
