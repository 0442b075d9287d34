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

static int read_halves(struct kva_emulation *e, __u64 *value)
{
	int step = kva_memory_writable(e, e->insn.segment, e->offset, 16);

	if (step == KVA_DONE)
		step = kva_memory_read(e, e->insn.segment, e->offset, 8, &value[0]);
	return step ? step : kva_memory_read(e, e->insn.segment, e->offset + 8, 8, &value[1]);
}

/* For a processor the halves are separate accesses: no device is known to look like this, and RAM does not get here. */
static int write_halves(struct kva_emulation *e, __u64 linear, const __u64 *old, const __u64 *value)
{
	int step;

	if (e->machine)
		return e->machine->exchange(e->vcpu, linear, old, value, 16, KVA_ACCESS_WRITE | (e->cpl == 3 ? KVA_ACCESS_USER : 0));
	step = kva_memory_write(e, e->insn.segment, e->offset, 8, value[0]);
	return step ? step : kva_memory_write(e, e->insn.segment, e->offset + 8, 8, value[1]);
}

static int cmpxchg16(struct kva_emulation *e)
{
	const __u64 with[2] = { e->reg[KVA_RBX], e->reg[KVA_RCX] };
	__u64 old[2], linear;
	int step, equal;

	if (!kva_memory_check(e, e->insn.segment, e->offset, 16, 1, &linear) && linear & 15)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = read_halves(e, old);
	if (step)
		return step;
	equal = old[0] == e->reg[KVA_RAX] && old[1] == e->reg[KVA_RDX];
	step = write_halves(e, linear, old, equal ? with : old);
	if (step)
		return step;
	kva_alu_set_flags(e, KVA_FLAG_ZF, equal ? KVA_FLAG_ZF : 0);
	e->reg[KVA_RAX] = old[0];
	e->reg[KVA_RDX] = old[1];
	return KVA_DONE;
}

/* Group 9: /1 CMPXCHG8B and 16B; RDRAND, RDSEED and RDPID are not emulated, SVM's and VMX's are none. */
int kva_do_group9(struct kva_emulation *e)
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
