// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that move: MOV and its kin, conditional moves, LEA, XLAT, and those that do nothing.
 */
#include "emulate.h"

/* Of the opcodes that have a register in their lowest bits. */
static unsigned int register_of(const struct kva_emulation *e)
{
	return (e->insn.opcode & 7) | (e->insn.rex & KVA_REX_B ? 8 : 0);
}

/* 90: NOP, PAUSE, and with REX.B an exchange with R8 */
int kva_do_nop(struct kva_emulation *e)
{
	if (e->insn.rex & KVA_REX_B)
		return kva_do_xchg_accumulator(e);
	return e->insn.repeat == KVA_REPEAT_E ? kva_intercepted(e, KVA_EXIT_PAUSE, 0) : KVA_DONE;
}

/* Prefetches and the like: their operand is not looked at. */
int kva_do_hint(struct kva_emulation *e)
{
	(void)e;
	return KVA_DONE;
}

/* 91 .. 97 */
int kva_do_xchg_accumulator(struct kva_emulation *e)
{
	__u64 value = kva_register_read(e, KVA_RAX, e->size);

	kva_register_write(e, KVA_RAX, e->size, e->reg[register_of(e)]);
	kva_register_write(e, register_of(e), e->size, value);
	return KVA_DONE;
}

/* B0 .. BF: an immediate */
int kva_do_mov_register(struct kva_emulation *e)
{
	kva_register_write(e, register_of(e), e->insn.opcode & 8 ? e->size : 1, (__u64)e->insn.immediate);
	return KVA_DONE;
}

int kva_do_lea(struct kva_emulation *e)
{
	kva_register_write(e, e->insn.reg, e->size, e->offset);
	return KVA_DONE;
}

/* D7: AL counts as unsigned */
int kva_do_xlat(struct kva_emulation *e)
{
	__u64 value, offset = (e->reg[KVA_RBX] + (__u8)e->reg[KVA_RAX]) & kva_size_mask(e->insn.address_size);
	int step = kva_memory_read(e, e->insn.segment, offset, 1, &value);

	if (step == KVA_DONE)
		kva_register_write(e, KVA_RAX, 1, value);
	return step;
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

/* 63: always of four bytes, as AMD has it, though with an operand of two it makes no difference but to what is read. */
int kva_do_movsxd(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (e->bits != 64)
		return kva_do_arpl(e);
	step = kva_operand_read(e, 4, &value);
	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, kva_size_extend(value, 4));
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

	if (e->insn.repeat == KVA_REPEAT_NE)
		return kva_do_crc32(e);
	if (!e->insn.has_memory)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
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
