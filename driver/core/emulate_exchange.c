// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that look at memory and change it in one go: XCHG, XADD, CMPXCHG, bit tests.
 */
#include "emulate.h"

int kva_do_xchg(struct kva_emulation *e)
{
	__u64 a, b = kva_register_read(e, e->insn.reg, e->size);
	int step = kva_operand_fetch(e, e->size, &a);

	if (step == KVA_DONE)
		step = kva_operand_replace(e, e->size, a, b);
	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, a);
	return step;
}

/* With the same register twice the sum stays: it is written last. */
int kva_do_xadd(struct kva_emulation *e)
{
	__u64 a, sum, b = kva_register_read(e, e->insn.reg, e->size);
	int step = kva_operand_fetch(e, e->size, &a);

	if (step)
		return step;
	sum = kva_alu_compute(KVA_ADD, e->size, a, b, &e->rflags);
	if (!e->insn.has_memory)
		kva_register_write(e, e->insn.reg, e->size, a);
	step = kva_operand_replace(e, e->size, a, sum);
	if (step == KVA_DONE && e->insn.has_memory)
		kva_register_write(e, e->insn.reg, e->size, a);
	return step;
}

/* Memory is written in any case, with what it held if it was not equal (APM vol. 3, CMPXCHG). */
int kva_do_cmpxchg(struct kva_emulation *e)
{
	__u64 a, expected = kva_register_read(e, KVA_RAX, e->size);
	int step = kva_operand_fetch(e, e->size, &a), equal;

	if (step)
		return step;
	kva_alu_compute(KVA_CMP, e->size, expected, a, &e->rflags);
	equal = a == expected;
	if (equal || e->insn.has_memory)
		step = kva_operand_replace(e, e->size, a, equal ? kva_register_read(e, e->insn.reg, e->size) : a);
	if (step == KVA_DONE && !equal)
		kva_register_write(e, KVA_RAX, e->size, a);
	return step;
}

/* --- CMPXCHG8B, CMPXCHG16B ----------------------------------------------------------------------------------------- */

static __u64 pair(__u64 low, __u64 high)
{
	return (__u32)low | high << 32;
}

static int cmpxchg8(struct kva_emulation *e)
{
	__u64 a, expected = pair(e->reg[KVA_RAX], e->reg[KVA_RDX]), value = pair(e->reg[KVA_RBX], e->reg[KVA_RCX]);
	int step = kva_operand_fetch(e, 8, &a);

	if (step == KVA_DONE)
		step = kva_operand_replace(e, 8, a, a == expected ? value : a);
	if (step)
		return step;
	e->rflags &= ~KVA_FLAG_ZF;
	if (a == expected) {
		e->rflags |= KVA_FLAG_ZF;
		return KVA_DONE;
	}
	e->reg[KVA_RAX] = (__u32)a;
	e->reg[KVA_RDX] = a >> 32;
	return KVA_DONE;
}

/* Its halves are separate accesses: no device is known to look like this, and RAM does not get here. */
static int cmpxchg16(struct kva_emulation *e)
{
	__u64 low = 0, high = 0, linear, segment = e->insn.segment;
	int step, equal;

	if (!kva_memory_check(e, segment, e->offset, 16, 1, &linear) && linear & 15)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_memory_writable(e, segment, e->offset, 16);
	if (step == KVA_DONE)
		step = kva_memory_read(e, segment, e->offset, 8, &low);
	if (step == KVA_DONE)
		step = kva_memory_read(e, segment, e->offset + 8, 8, &high);
	if (step)
		return step;
	equal = low == e->reg[KVA_RAX] && high == e->reg[KVA_RDX];
	step = kva_memory_write(e, segment, e->offset, 8, equal ? e->reg[KVA_RBX] : low);
	if (step == KVA_DONE)
		step = kva_memory_write(e, segment, e->offset + 8, 8, equal ? e->reg[KVA_RCX] : high);
	if (step)
		return step;
	e->rflags = (e->rflags & ~KVA_FLAG_ZF) | (equal ? KVA_FLAG_ZF : 0);
	e->reg[KVA_RAX] = low;
	e->reg[KVA_RDX] = high;
	return KVA_DONE;
}

int kva_do_cmpxchg_wide(struct kva_emulation *e)
{
	if ((e->insn.reg & 7) != 1)
		return KVA_UNKNOWN;
	if (!e->insn.has_memory)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	return e->insn.operand_size == 8 ? cmpxchg16(e) : cmpxchg8(e);
}

/* --- BT, BTS, BTR, BTC --------------------------------------------------------------------------------------------- */

enum bit_operation { BIT_TEST, BIT_SET, BIT_RESET, BIT_COMPLEMENT };	/* as opcodes and group 8 number them */

static int alter_bit(struct kva_emulation *e, enum bit_operation operation, unsigned int number)
{
	__u64 value, result, bit = 1ull << number;
	int step = operation == BIT_TEST ? kva_operand_read(e, e->size, &value) : kva_operand_fetch(e, e->size, &value);

	if (step)
		return step;
	e->rflags = (e->rflags & ~KVA_FLAG_CF) | (value & bit ? KVA_FLAG_CF : 0);
	if (operation == BIT_TEST)
		return KVA_DONE;
	result = operation == BIT_SET ? value | bit : operation == BIT_RESET ? value & ~bit : value ^ bit;
	return kva_operand_replace(e, e->size, value, result);
}

/* With memory a bit number in a register is signed and reaches beyond the operand (APM vol. 3, BT). */
int kva_do_bit(struct kva_emulation *e)
{
	__u64 number = kva_size_extend(kva_register_read(e, e->insn.reg, e->size), e->size);
	unsigned int bits = 8 * e->size, within = number & (bits - 1);

	if (e->insn.has_memory) {
		e->offset += (__u64)((__s64)(number - within) >> 3);
		e->offset &= kva_size_mask(e->insn.address_size);
	}
	return alter_bit(e, e->insn.opcode >> 3 & 3, within);
}

int kva_do_bit_immediate(struct kva_emulation *e)
{
	if ((e->insn.reg & 7) < 4)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	return alter_bit(e, e->insn.reg & 3, e->insn.immediate & (8 * e->size - 1));
}
