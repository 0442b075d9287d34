// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Shifts and rotates: ROL ROR RCL RCR SHL SHR SAR, SHLD, SHRD (APM vol. 3, chapter 3).
 *
 * A count is taken modulo 32, or 64 with operands of eight bytes.  A count of 0 leaves flags and operand alone, but the
 * operand is written all the same.  Flags that the architecture leaves undefined (OF unless the count is 1, AF) are what
 * the operation gives anyway.
 */
#include "emulate.h"

enum { ROL, ROR, RCL, RCR, SHL, SHR, SAL, SAR };	/* as ModRM.reg numbers them */

static __u64 top(__u64 value, unsigned int size)
{
	return value >> (8 * size - 1) & 1;
}

static __u64 overflow(int differs)
{
	return differs ? KVA_FLAG_OF : 0;
}

/* --- rotates: CF and OF only ---------------------------------------------------------------------------------------- */

static __u64 rotate_left(__u64 value, unsigned int size, unsigned int count)
{
	unsigned int bits = 8 * size;

	count %= bits;
	return count ? (value << count | value >> (bits - count)) & kva_size_mask(size) : value;
}

static __u64 rotate(unsigned int operation, unsigned int size, __u64 value, unsigned int count, __u64 *flags)
{
	__u64 result = rotate_left(value, size, operation == ROL ? count : 8 * size - count % (8 * size));

	if (operation == ROL)
		*flags = (result & 1 ? KVA_FLAG_CF : 0) | overflow(top(result, size) != (result & 1));
	else
		*flags = (top(result, size) ? KVA_FLAG_CF : 0) | overflow((top(result, size) ^ top(result << 1, size)) & 1);
	return result;
}

/* Through CF: one bit more, a bit at a time. */
static __u64 rotate_carry(unsigned int operation, unsigned int size, __u64 value, unsigned int count, __u64 *flags)
{
	__u64 carry = *flags & KVA_FLAG_CF ? 1 : 0, out;
	unsigned int i;

	count %= 8 * size + 1;
	for (i = 0; i < count; i++) {
		if (operation == RCL) {
			out = top(value, size);
			value = (value << 1 | carry) & kva_size_mask(size);
		} else {
			out = value & 1;
			value = value >> 1 | carry << (8 * size - 1);
		}
		carry = out;
	}
	*flags = carry ? KVA_FLAG_CF : 0;
	if (operation == RCL)
		*flags |= overflow(top(value, size) != carry);
	else
		*flags |= overflow((top(value, size) ^ top(value << 1, size)) & 1);
	return value;
}

/* --- shifts --------------------------------------------------------------------------------------------------------- */

static __u64 shifted_left(unsigned int size, __u64 value, unsigned int count, __u64 *flags)
{
	unsigned int bits = 8 * size;
	__u64 result = value << count & kva_size_mask(size), carry = count <= bits ? value >> (bits - count) & 1 : 0;

	*flags = (carry ? KVA_FLAG_CF : 0) | overflow(top(result, size) != carry) | kva_alu_result_flags(result, size);
	return result;
}

static __u64 shifted_right(unsigned int size, __u64 value, unsigned int count, __u64 *flags)
{
	__u64 result = value >> count;

	*flags = (value >> (count - 1) & 1 ? KVA_FLAG_CF : 0) | overflow((int)top(value, size)) |
		 kva_alu_result_flags(result, size);
	return result;
}

static __u64 shift_arithmetic(unsigned int size, __u64 value, unsigned int count, __u64 *flags)
{
	__s64 wide = (__s64)kva_size_extend(value, size);
	__u64 result = (__u64)(wide >> count) & kva_size_mask(size);

	*flags = (wide >> (count - 1) & 1 ? KVA_FLAG_CF : 0) | kva_alu_result_flags(result, size);
	return result;
}

#define ROTATE_FLAGS	(KVA_FLAG_CF | KVA_FLAG_OF)

/* `count` is not 0 and below 64. */
static __u64 compute(struct kva_emulation *e, unsigned int operation, __u64 value, unsigned int count)
{
	__u64 flags = e->rflags, mask = operation < SHL ? ROTATE_FLAGS : KVA_FLAGS_ARITHMETIC;

	switch (operation) {
	case ROL:
	case ROR:
		value = rotate(operation, e->size, value, count, &flags);
		break;
	case RCL:
	case RCR:
		value = rotate_carry(operation, e->size, value, count, &flags);
		break;
	case SHR:
		value = shifted_right(e->size, value, count, &flags);
		break;
	case SAR:
		value = shift_arithmetic(e->size, value, count, &flags);
		break;
	default:
		value = shifted_left(e->size, value, count, &flags);
		break;
	}
	kva_alu_set_flags(e, mask, flags);
	return value;
}

static unsigned int masked(const struct kva_emulation *e, __u64 count)
{
	return count & (e->size == 8 ? 63 : 31);
}

/* C0 C1 by an immediate, D0 D1 by one, D2 D3 by CL. */
int kva_do_shift(struct kva_emulation *e)
{
	unsigned int opcode = e->insn.opcode, count;
	__u64 value, result, wanted = opcode < 0xd0 ? (__u64)e->insn.immediate : opcode < 0xd2 ? 1 : e->reg[KVA_RCX];
	int step = kva_operand_fetch(e, e->size, &value);

	if (step)
		return step;
	count = masked(e, wanted);
	result = count ? compute(e, e->insn.reg & 7, value, count) : value;
	return kva_operand_replace(e, e->size, value, result);
}

/* --- SHLD, SHRD ----------------------------------------------------------------------------------------------------- */

/* With a count beyond the operand's bits the result is undefined: the bits of source and destination once more. */
static __u64 shift_double(struct kva_emulation *e, __u64 value, __u64 with, unsigned int count)
{
	unsigned int bits = 8 * e->size;
	__u64 result, carry;

	if (count > bits) {
		__u64 swap = value;

		value = with;
		with = swap;
		count -= bits;
	}
	if (e->insn.opcode & 8) {
		carry = value >> (count - 1) & 1;
		result = count == bits ? with : value >> count | with << (bits - count);
	} else {
		carry = value >> (bits - count) & 1;
		result = count == bits ? with : value << count | with >> (bits - count);
	}
	result &= kva_size_mask(e->size);
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, (carry ? KVA_FLAG_CF : 0) | kva_alu_result_flags(result, e->size) |
			  overflow(top(value, e->size) != top(result, e->size)));
	return result;
}

/* 0F A4 and AC by an immediate, A5 and AD by CL. */
int kva_do_shift_double(struct kva_emulation *e)
{
	__u64 wanted = e->insn.opcode & 1 ? e->reg[KVA_RCX] : (__u64)e->insn.immediate;
	unsigned int count = masked(e, wanted);
	__u64 value, result;
	int step = kva_operand_fetch(e, e->size, &value);

	if (step)
		return step;
	result = count ? shift_double(e, value, kva_register_read(e, e->insn.reg, e->size), count) : value;
	return kva_operand_replace(e, e->size, value, result);
}
