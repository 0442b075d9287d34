// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Branches within a code segment: Jcc, JMP, CALL, RET, LOOP, JrCXZ (APM vol. 3, chapter 3).
 */
#include "emulate.h"

int kva_branch(struct kva_emulation *e, __u64 target, unsigned int size)
{
	target &= kva_size_mask(size);
	if (e->bits == 64 ? !kva_is_canonical(e, target) : target > e->vcpu->cpu.segment[KVA_CS].limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->next = target;
	return KVA_DONE;
}

static int branch_relative(struct kva_emulation *e)
{
	return kva_branch(e, e->next + (__u64)e->insn.immediate, e->size);
}

int kva_do_jcc(struct kva_emulation *e)
{
	return kva_alu_condition(e->insn.opcode, e->rflags) ? branch_relative(e) : KVA_DONE;
}

int kva_do_jmp(struct kva_emulation *e)
{
	return branch_relative(e);
}

/* What the caller finds on the stack is the address behind the call. */
int kva_do_call(struct kva_emulation *e)
{
	__u64 behind = e->next;
	int step = branch_relative(e);

	return step ? step : kva_stack_push(e, e->size, behind);
}

/* FF /4 */
int kva_do_jmp_indirect(struct kva_emulation *e)
{
	__u64 target;
	int step = kva_operand_read(e, e->size, &target);

	return step ? step : kva_branch(e, target, e->size);
}

/* FF /2 */
int kva_do_call_indirect(struct kva_emulation *e)
{
	__u64 target, behind = e->next;
	int step = kva_operand_read(e, e->size, &target);

	if (step == KVA_DONE)
		step = kva_branch(e, target, e->size);
	return step ? step : kva_stack_push(e, e->size, behind);
}

/* C2 with a number of bytes to drop, C3 */
int kva_do_ret(struct kva_emulation *e)
{
	__u64 target;
	int step = kva_stack_pop(e, e->size, &target);

	if (step == KVA_DONE)
		step = kva_branch(e, target, e->size);
	if (step == KVA_DONE && !(e->insn.opcode & 1))
		kva_stack_move(e, (__u16)e->insn.immediate);
	return step;
}

/* E0 LOOPNE, E1 LOOPE, E2 LOOP, E3 JrCXZ: rCX is as wide as addresses. */
int kva_do_loop(struct kva_emulation *e)
{
	unsigned int which = e->insn.opcode & 3;
	int taken;

	if (which == 3) {
		taken = !kva_address_read(e, KVA_RCX);
	} else {
		kva_address_add(e, KVA_RCX, -1ull);
		taken = !!kva_address_read(e, KVA_RCX);
		if (which < 2)
			taken = taken && !!(e->rflags & KVA_FLAG_ZF) == (int)which;
	}
	return taken ? branch_relative(e) : KVA_DONE;
}
