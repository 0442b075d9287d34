// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that move: MOV and its kin, conditional moves, PUSH and POP of memory.
 */
#include "emulate.h"

int kva_do_nop(struct kva_emulation *e)
{
	return e->insn.rex & KVA_REX_B ? KVA_UNKNOWN : KVA_DONE;	/* 41 90 exchanges R8 */
}

int kva_do_mov_store(struct kva_emulation *e)
{
	return kva_operand_write(e, e->size, kva_register_read(e, e->insn.reg, e->size));
}

int kva_do_mov_load(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_operand_read(e, e->size, &value);

	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, value);
	return step;
}

int kva_do_mov_immediate(struct kva_emulation *e)
{
	if (e->insn.reg & 7)		/* XABORT, XBEGIN and nothing */
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	return kva_operand_write(e, e->size, e->insn.immediate);
}

/* A0 .. A3: between rAX and an address in the instruction. */
int kva_do_mov_offset(struct kva_emulation *e)
{
	__u64 value, offset = e->insn.immediate & kva_size_mask(e->insn.address_size);
	int step;

	if (e->insn.opcode & 2)
		return kva_memory_write(e, e->insn.segment, offset, e->size, e->reg[KVA_RAX]);
	step = kva_memory_read(e, e->insn.segment, offset, e->size, &value);
	if (step == KVA_DONE)
		kva_register_write(e, KVA_RAX, e->size, value);
	return step;
}

/* MOVZX B6 B7, MOVSX BE BF. */
int kva_do_mov_extend(struct kva_emulation *e)
{
	unsigned int from = e->insn.opcode & 1 ? 2 : 1;
	__u64 value;
	int step = kva_operand_read(e, from, &value);

	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, e->insn.opcode & 8 ? kva_size_extend(value, from) : value);
	return step;
}

int kva_do_movsxd(struct kva_emulation *e)
{
	unsigned int from = e->size < 4 ? e->size : 4;
	__u64 value;
	int step;

	if (e->bits != 64)		/* ARPL */
		return KVA_UNKNOWN;
	step = kva_operand_read(e, from, &value);
	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, kva_size_extend(value, from));
	return step;
}

static __u64 swapped(__u64 value, unsigned int size)
{
	return __builtin_bswap64(value) >> (64 - 8 * size);
}

int kva_do_movbe(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (e->insn.repeat == KVA_REPEAT_NE)	/* CRC32 */
		return KVA_UNKNOWN;
	if (e->insn.opcode & 1)
		return kva_operand_write(e, e->size, swapped(kva_register_read(e, e->insn.reg, e->size), e->size));
	step = kva_operand_read(e, e->size, &value);
	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, swapped(value, e->size));
	return step;
}

/* The operand is read, and half a register cleared, whether the condition holds or not. */
int kva_do_cmov(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_operand_read(e, e->size, &value);

	if (step)
		return step;
	if (!kva_alu_condition(e->insn.opcode, e->rflags))
		value = kva_register_read(e, e->insn.reg, e->size);
	kva_register_write(e, e->insn.reg, e->size, value);
	return KVA_DONE;
}

int kva_do_setcc(struct kva_emulation *e)
{
	return kva_operand_write(e, 1, kva_alu_condition(e->insn.opcode, e->rflags));
}

/* --- the stack ----------------------------------------------------------------------------------------------------- */

static unsigned int stack_size(const struct kva_emulation *e)
{
	return e->bits == 64 ? 8 : e->vcpu->cpu.segment[KVA_SS].db ? 4 : 2;
}

static __u64 stack_offset(const struct kva_emulation *e, __u64 delta)
{
	return (e->reg[KVA_RSP] + delta) & kva_size_mask(stack_size(e));
}

static void stack_move(struct kva_emulation *e, __u64 delta)
{
	kva_register_write(e, KVA_RSP, stack_size(e), stack_offset(e, delta));
}

int kva_do_push(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_operand_read(e, e->size, &value);

	if (step == KVA_DONE)
		step = kva_memory_write(e, KVA_SS, stack_offset(e, -(__u64)e->size), e->size, value);
	if (step == KVA_DONE)
		stack_move(e, -(__u64)e->size);
	return step;
}

/* An address with rSP is that after the pop (APM vol. 3, POP). */
int kva_do_pop(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (e->insn.reg & 7)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_memory_read(e, KVA_SS, stack_offset(e, 0), e->size, &value);
	if (step)
		return step;
	stack_move(e, e->size);
	kva_operand_locate(e);
	return kva_operand_write(e, e->size, value);
}
