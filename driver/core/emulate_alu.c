// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Integer arithmetic and logic, and the flags it sets (APM vol. 3, chapter 3, and vol. 1, 3.1.4).
 *
 * Flags that the architecture leaves undefined are what AMD's processors were seen to make of them: AF of logic is 0.
 */
#include "emulate.h"

static __u64 sign_bit(unsigned int size)
{
	return 1ull << (8 * size - 1);
}

static int even_parity(__u64 value)
{
	value ^= value >> 4;
	return !(0x6996 >> (value & 0xf) & 1);
}

__u64 kva_alu_result_flags(__u64 result, unsigned int size)
{
	return (result ? 0 : KVA_FLAG_ZF) | (result & sign_bit(size) ? KVA_FLAG_SF : 0) |
	       (even_parity(result & 0xff) ? KVA_FLAG_PF : 0);
}

void kva_alu_set_flags(struct kva_emulation *e, __u64 mask, __u64 flags)
{
	e->rflags = (e->rflags & ~mask) | (flags & mask);
}

static __u64 add(unsigned int size, __u64 a, __u64 b, __u64 carry, __u64 *flags)
{
	__u64 result = (a + b + carry) & kva_size_mask(size);

	if (result < a || (carry && result == a))
		*flags |= KVA_FLAG_CF;
	if ((a ^ result) & (b ^ result) & sign_bit(size))
		*flags |= KVA_FLAG_OF;
	*flags |= (a ^ b ^ result) & KVA_FLAG_AF;
	return result;
}

static __u64 subtract(unsigned int size, __u64 a, __u64 b, __u64 borrow, __u64 *flags)
{
	__u64 result = (a - b - borrow) & kva_size_mask(size);

	if (a < b || (borrow && a == b))
		*flags |= KVA_FLAG_CF;
	if ((a ^ b) & (a ^ result) & sign_bit(size))
		*flags |= KVA_FLAG_OF;
	*flags |= (a ^ b ^ result) & KVA_FLAG_AF;
	return result;
}

__u64 kva_alu_compute(enum kva_alu operation, unsigned int size, __u64 a, __u64 b, __u64 *rflags)
{
	__u64 flags = 0, result = 0, carry = *rflags & KVA_FLAG_CF;

	a &= kva_size_mask(size);
	b &= kva_size_mask(size);
	switch (operation) {
	case KVA_ADD:
		result = add(size, a, b, 0, &flags);
		break;
	case KVA_ADC:
		result = add(size, a, b, carry, &flags);
		break;
	case KVA_SUB:
	case KVA_CMP:
		result = subtract(size, a, b, 0, &flags);
		break;
	case KVA_SBB:
		result = subtract(size, a, b, carry, &flags);
		break;
	case KVA_OR:
		result = a | b;
		break;
	case KVA_AND:
		result = a & b;
		break;
	case KVA_XOR:
		result = a ^ b;
		break;
	}
	*rflags = (*rflags & ~KVA_FLAGS_ARITHMETIC) | flags | kva_alu_result_flags(result, size);
	return result;
}

/* APM vol. 3, table A-9 (condition codes): pairs, of which the odd one is the negation. */
int kva_alu_condition(unsigned int code, __u64 f)
{
	int less = !(f & KVA_FLAG_SF) != !(f & KVA_FLAG_OF), holds = 0;

	switch (code >> 1 & 7) {
	case 0:
		holds = !!(f & KVA_FLAG_OF);
		break;
	case 1:
		holds = !!(f & KVA_FLAG_CF);
		break;
	case 2:
		holds = !!(f & KVA_FLAG_ZF);
		break;
	case 3:
		holds = !!(f & (KVA_FLAG_CF | KVA_FLAG_ZF));
		break;
	case 4:
		holds = !!(f & KVA_FLAG_SF);
		break;
	case 5:
		holds = !!(f & KVA_FLAG_PF);
		break;
	case 6:
		holds = less;
		break;
	case 7:
		holds = less || f & KVA_FLAG_ZF;
		break;
	}
	return holds != (int)(code & 1);
}

/* --- instructions -------------------------------------------------------------------------------------------------- */

/* rm = rm op b; CMP only looks. */
static int update_operand(struct kva_emulation *e, enum kva_alu operation, __u64 b)
{
	__u64 a, result;
	int step = operation == KVA_CMP ? kva_operand_read(e, e->size, &a) : kva_operand_fetch(e, e->size, &a);

	if (step)
		return step;
	result = kva_alu_compute(operation, e->size, a, b, &e->rflags);
	return operation == KVA_CMP ? KVA_DONE : kva_operand_replace(e, e->size, a, result);
}

static void update_register(struct kva_emulation *e, unsigned int number, enum kva_alu operation, __u64 b)
{
	__u64 result = kva_alu_compute(operation, e->size, kva_register_read(e, number, e->size), b, &e->rflags);

	if (operation != KVA_CMP)
		kva_register_write(e, number, e->size, result);
}

static enum kva_alu operation_of(const struct kva_emulation *e)
{
	return e->insn.opcode >> 3 & 7;
}

int kva_do_alu_store(struct kva_emulation *e)
{
	return update_operand(e, operation_of(e), kva_register_read(e, e->insn.reg, e->size));
}

int kva_do_alu_load(struct kva_emulation *e)
{
	__u64 b;
	int step = kva_operand_read(e, e->size, &b);

	if (step == KVA_DONE)
		update_register(e, e->insn.reg, operation_of(e), b);
	return step;
}

int kva_do_alu_accumulator(struct kva_emulation *e)
{
	update_register(e, KVA_RAX, operation_of(e), e->insn.immediate);
	return KVA_DONE;
}

int kva_do_alu_immediate(struct kva_emulation *e)
{
	return update_operand(e, e->insn.reg & 7, e->insn.immediate);
}

static int test(struct kva_emulation *e, __u64 b)
{
	__u64 a;
	int step = kva_operand_read(e, e->size, &a);

	if (step == KVA_DONE)
		kva_alu_compute(KVA_AND, e->size, a, b, &e->rflags);
	return step;
}

int kva_do_test(struct kva_emulation *e)
{
	return test(e, kva_register_read(e, e->insn.reg, e->size));
}

int kva_do_test_accumulator(struct kva_emulation *e)
{
	kva_alu_compute(KVA_AND, e->size, e->reg[KVA_RAX], e->insn.immediate, &e->rflags);
	return KVA_DONE;
}

static int negate(struct kva_emulation *e)
{
	__u64 a, result;
	int step = kva_operand_fetch(e, e->size, &a);

	if (step)
		return step;
	if ((e->insn.reg & 7) == 2)		/* NOT sets no flags */
		result = ~a;
	else
		result = kva_alu_compute(KVA_SUB, e->size, 0, a, &e->rflags);
	return kva_operand_replace(e, e->size, a, result);
}

/* Group 3: TEST TEST NOT NEG MUL IMUL DIV IDIV. */
int kva_do_unary(struct kva_emulation *e)
{
	switch (e->insn.reg & 7) {
	case 0 ... 1:
		return test(e, e->insn.immediate);
	case 2 ... 3:
		return negate(e);
	case 4 ... 5:
		return kva_do_multiply(e);
	default:
		return kva_do_divide(e);
	}
}

/* INC and DEC leave CF alone. */
static int step_operand(struct kva_emulation *e)
{
	__u64 carry = e->rflags & KVA_FLAG_CF;
	int step = update_operand(e, e->insn.reg & 1 ? KVA_SUB : KVA_ADD, 1);

	e->rflags = (e->rflags & ~KVA_FLAG_CF) | carry;
	return step;
}

/* Groups 4 and 5: INC DEC, and of FF also calls, jumps and PUSH. */
int kva_do_step(struct kva_emulation *e)
{
	unsigned int which = e->insn.reg & 7;

	if (which < 2)
		return step_operand(e);
	if (e->size == 1 || which == 7)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	switch (which) {
	case 2:
		return kva_do_call_indirect(e);
	case 4:
		return kva_do_jmp_indirect(e);
	case 6:
		return kva_do_push(e);
	default:
		return kva_do_far_indirect(e);
	}
}

/* 40 .. 4f */
int kva_do_step_register(struct kva_emulation *e)
{
	__u64 carry = e->rflags & KVA_FLAG_CF;

	update_register(e, e->insn.opcode & 7, e->insn.opcode & 8 ? KVA_SUB : KVA_ADD, 1);
	e->rflags = (e->rflags & ~KVA_FLAG_CF) | carry;
	return KVA_DONE;
}
