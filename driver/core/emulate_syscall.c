// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Fast ways into the system and back, as AMD has them, and the bases of FS and GS (APM vol. 2, 6.1; vol. 3).
 *
 * SYSENTER and SYSEXIT are for legacy mode alone; SYSCALL and SYSRET do not look at descriptors.
 */
#include "emulate.h"

#define EFER_SYSCALL	1ull
#define CR4_FSGSBASE	(1ull << 16)

static struct kvm_segment flat(__u16 selector, __u8 type, unsigned int dpl, int wide)
{
	return (struct kvm_segment){
		.limit = ~0u, .selector = selector, .type = type, .present = 1, .dpl = dpl, .s = 1, .db = !wide, .l = wide, .g = 1,
	};
}

static void enter(struct kva_emulation *e, __u16 code, __u16 stack, unsigned int cpl, int wide)
{
	struct kvm_segment cs = flat(code, 0xb, cpl, wide), ss = flat(stack, 3, cpl, 0);

	kva_segment_set(e, KVA_CS, &cs);
	kva_segment_set(e, KVA_SS, &ss);
	kva_privilege_set(e, cpl);
}

/* --- SYSCALL, SYSRET -------------------------------------------------------------------------------------------------- */

static int is_enabled(const struct kva_emulation *e)
{
	return !!(e->vcpu->cpu.efer & EFER_SYSCALL);
}

static void syscall_long(struct kva_emulation *e)
{
	const __u64 *msr = e->vcpu->cpu.msr;

	e->reg[KVA_RCX] = e->next;
	e->reg[KVA_R8 + 3] = e->rflags & ~KVA_FLAG_RF;
	e->next = msr[e->bits == 64 ? KVA_LSTAR : KVA_CSTAR];
	e->rflags &= ~(msr[KVA_SFMASK] | KVA_FLAG_RF);
	e->rflags |= 2;
}

static void syscall_legacy(struct kva_emulation *e)
{
	kva_register_write(e, KVA_RCX, 4, e->next);
	e->next = (__u32)e->vcpu->cpu.msr[KVA_STAR];
	e->rflags &= ~(KVA_FLAG_IF | KVA_FLAG_VM | KVA_FLAG_RF);
}

/* TF as it is afterwards decides about a trap. */
int kva_do_syscall(struct kva_emulation *e)
{
	__u16 selector;

	if (!is_enabled(e))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_state_need(e->vcpu, KVA_STATE_MSRS);
	selector = (__u16)(e->vcpu->cpu.msr[KVA_STAR] >> 32) & ~3;
	if (kva_in_long_mode(e))
		syscall_long(e);
	else
		syscall_legacy(e);
	enter(e, selector, selector + 8, 0, kva_in_long_mode(e));
	e->traps = !!(e->rflags & KVA_FLAG_TF);
	return KVA_DONE;
}

/* SS keeps what it was but for the selector on some processors; here it is flat (APM vol. 3, SYSRET). */
static int sysret_to(struct kva_emulation *e, int wide)
{
	__u16 selector = (__u16)(e->vcpu->cpu.msr[KVA_STAR] >> 48);

	e->next = wide ? e->reg[KVA_RCX] : (__u32)e->reg[KVA_RCX];
	enter(e, (selector + (wide ? 16 : 0)) | 3, (selector + 8) | 3, 3, wide);
	return KVA_DONE;
}

int kva_do_sysret(struct kva_emulation *e)
{
	if (!is_enabled(e) || kva_in_real_mode(e))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	kva_state_need(e->vcpu, KVA_STATE_MSRS);
	if (!kva_in_long_mode(e)) {
		e->rflags |= KVA_FLAG_IF;
		return sysret_to(e, 0);
	}
	if (e->insn.operand_size == 8 && !kva_is_canonical(e, e->reg[KVA_RCX]))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->rflags = (e->reg[KVA_R8 + 3] & 0x3c7fd7 & ~(KVA_FLAG_RF | KVA_FLAG_VM)) | 2;
	return sysret_to(e, e->insn.operand_size == 8);
}

/* --- SYSENTER, SYSEXIT ------------------------------------------------------------------------------------------------ */

int kva_do_sysenter(struct kva_emulation *e)
{
	const __u64 *msr = e->vcpu->cpu.msr;
	__u16 selector;

	if (kva_in_long_mode(e))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_state_need(e->vcpu, KVA_STATE_MSRS);
	selector = (__u16)msr[KVA_SYSENTER_CS] & ~3;
	if (kva_in_real_mode(e) || !selector)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->rflags &= ~(KVA_FLAG_IF | KVA_FLAG_VM | KVA_FLAG_RF);
	e->next = (__u32)msr[KVA_SYSENTER_EIP];
	e->reg[KVA_RSP] = (__u32)msr[KVA_SYSENTER_ESP];
	enter(e, selector, selector + 8, 0, 0);
	return KVA_DONE;
}

int kva_do_sysexit(struct kva_emulation *e)
{
	__u16 selector;

	if (kva_in_long_mode(e))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_state_need(e->vcpu, KVA_STATE_MSRS);
	selector = (__u16)e->vcpu->cpu.msr[KVA_SYSENTER_CS] & ~3;
	if (kva_in_real_mode(e) || e->cpl || !selector)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->next = (__u32)e->reg[KVA_RDX];
	e->reg[KVA_RSP] = (__u32)e->reg[KVA_RCX];
	enter(e, (selector + 16) | 3, (selector + 24) | 3, 3, 0);
	return KVA_DONE;
}

/* --- bases of FS and GS ----------------------------------------------------------------------------------------------- */

/* 0F 01 F8 */
int kva_do_swapgs(struct kva_emulation *e)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;
	__u64 base;

	if (e->bits != 64)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	base = cpu->segment[KVA_GS].base;
	cpu->segment[KVA_GS].base = cpu->msr[KVA_KERNEL_GS_BASE];
	cpu->msr[KVA_KERNEL_GS_BASE] = base;
	kva_state_changed(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	return KVA_DONE;
}

/* F3 0F AE /0 RDFSBASE, /1 RDGSBASE, /2 WRFSBASE, /3 WRGSBASE */
int kva_do_group15_register(struct kva_emulation *e)
{
	__u64 *base = &e->vcpu->cpu.segment[e->insn.reg & 1 ? KVA_GS : KVA_FS].base, value;

	if (e->bits != 64 || !(e->vcpu->cpu.cr4 & CR4_FSGSBASE) || (e->insn.reg & 7) > 3)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	if (!(e->insn.reg & 2)) {
		kva_register_write(e, e->insn.rm, e->size, *base);
		return KVA_DONE;
	}
	value = kva_register_read(e, e->insn.rm, e->size);
	if (!kva_is_canonical(e, value))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	*base = value;
	kva_state_changed(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	return KVA_DONE;
}
