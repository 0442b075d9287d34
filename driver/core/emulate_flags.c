// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions about RFLAGS, and those that extend the accumulator (APM vol. 3, chapter 3).
 */
#include "emulate.h"

#define IOPL_SHIFT	12

static unsigned int iopl(const struct kva_emulation *e)
{
	return e->vcpu->cpu.rflags >> IOPL_SHIFT & 3;
}

/* F5 CMC, F8 CLC, F9 STC */
int kva_do_carry(struct kva_emulation *e)
{
	switch (e->insn.opcode) {
	case 0xf5:
		e->rflags ^= KVA_FLAG_CF;
		break;
	case 0xf8:
		e->rflags &= ~KVA_FLAG_CF;
		break;
	default:
		e->rflags |= KVA_FLAG_CF;
		break;
	}
	return KVA_DONE;
}

/* FC CLD, FD STD */
int kva_do_direction(struct kva_emulation *e)
{
	kva_alu_set_flags(e, KVA_FLAG_DF, e->insn.opcode & 1 ? KVA_FLAG_DF : 0);
	return KVA_DONE;
}

/* Virtual interrupts (CR4.VME, PVI) are not had: CPUID does not offer them. */
static int may_change_interrupts(const struct kva_emulation *e)
{
	return kva_in_real_mode(e) || (kva_in_virtual_mode(e) ? iopl(e) == 3 : e->cpl <= iopl(e));
}

int kva_do_cli(struct kva_emulation *e)
{
	if (!may_change_interrupts(e))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->rflags &= ~KVA_FLAG_IF;
	return KVA_DONE;
}

/* It casts a shadow only when interrupts were off (APM vol. 2, 15.21.5). */
int kva_do_sti(struct kva_emulation *e)
{
	if (!may_change_interrupts(e))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (!(e->rflags & KVA_FLAG_IF))
		e->shadow = KVM_X86_SHADOW_INT_STI;
	e->rflags |= KVA_FLAG_IF;
	return KVA_DONE;
}

#define LOW_FLAGS	(KVA_FLAG_SF | KVA_FLAG_ZF | KVA_FLAG_AF | KVA_FLAG_PF | KVA_FLAG_CF)

/* 9F: to AH, which without REX is number 4 */
int kva_do_lahf(struct kva_emulation *e)
{
	e->reg[KVA_RAX] = (e->reg[KVA_RAX] & ~0xff00ull) | ((e->rflags & LOW_FLAGS) | 2) << 8;
	return KVA_DONE;
}

int kva_do_sahf(struct kva_emulation *e)
{
	kva_alu_set_flags(e, LOW_FLAGS, e->reg[KVA_RAX] >> 8);
	return KVA_DONE;
}

/* D6: AL becomes what CF is */
int kva_do_salc(struct kva_emulation *e)
{
	kva_register_write(e, KVA_RAX, 1, e->rflags & KVA_FLAG_CF ? 0xff : 0);
	return KVA_DONE;
}

/* --- PUSHF, POPF ---------------------------------------------------------------------------------------------------- */

int kva_do_pushf(struct kva_emulation *e)
{
	if (kva_in_virtual_mode(e) && iopl(e) < 3)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	return kva_stack_push(e, e->size, e->rflags & ~(KVA_FLAG_RF | KVA_FLAG_VM));
}

#define LOADED		(KVA_FLAGS_ARITHMETIC | KVA_FLAG_TF | KVA_FLAG_DF | KVA_FLAG_NT | KVA_FLAG_AC | KVA_FLAG_ID)

/* APM vol. 3, POPF: IOPL is for CPL 0 alone, IF for whoever IOPL lets. */
void kva_flags_load(struct kva_emulation *e, unsigned int size, __u64 value, unsigned int cpl)
{
	__u64 mask = LOADED;

	if (cpl == 0 || kva_in_real_mode(e))
		mask |= KVA_FLAG_IOPL | KVA_FLAG_IF;
	else if (cpl <= iopl(e))
		mask |= KVA_FLAG_IF;
	kva_alu_set_flags(e, mask & kva_size_mask(size), value);
}

int kva_do_popf(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (kva_in_virtual_mode(e) && iopl(e) < 3)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_stack_pop(e, e->size, &value);
	if (step)
		return step;
	kva_flags_load(e, e->size, value, e->cpl);
	e->rflags &= ~KVA_FLAG_RF;
	return KVA_DONE;
}

/* --- sign extension ------------------------------------------------------------------------------------------------- */

/* 98: CBW, CWDE, CDQE */
int kva_do_extend_accumulator(struct kva_emulation *e)
{
	kva_register_write(e, KVA_RAX, e->size, kva_size_extend(e->reg[KVA_RAX], e->size / 2));
	return KVA_DONE;
}

/* 99: CWD, CDQ, CQO */
int kva_do_extend_sign(struct kva_emulation *e)
{
	kva_register_write(e, KVA_RDX, e->size, e->reg[KVA_RAX] >> (8 * e->size - 1) & 1 ? ~0ull : 0);
	return KVA_DONE;
}
