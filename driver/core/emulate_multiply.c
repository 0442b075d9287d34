// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Multiplication and division: MUL, IMUL, DIV, IDIV (APM vol. 3, chapter 3).
 *
 * CF and OF of a product say that its upper half matters; the other flags are undefined, and so are all of a division's:
 * they stay as they are.
 */
#include "emulate.h"

typedef unsigned __int128 wide;
typedef __int128 wide_signed;

/* The upper half of the accumulator: AH, DX, EDX or RDX. */
static void put_product(struct kva_emulation *e, wide product)
{
	if (e->size == 1) {
		kva_register_write(e, KVA_RAX, 2, (__u16)product);
		return;
	}
	kva_register_write(e, KVA_RAX, e->size, (__u64)product);
	kva_register_write(e, KVA_RDX, e->size, (__u64)(product >> (8 * e->size)));
}

static void flag_product(struct kva_emulation *e, int matters)
{
	kva_alu_set_flags(e, KVA_FLAG_CF | KVA_FLAG_OF, matters ? KVA_FLAG_CF | KVA_FLAG_OF : 0);
}

static wide_signed product_signed(struct kva_emulation *e, __u64 a, __u64 b)
{
	wide_signed product = (wide_signed)(__s64)kva_size_extend(a, e->size) * (__s64)kva_size_extend(b, e->size);

	flag_product(e, product != (__s64)kva_size_extend((__u64)product, e->size));
	return product;
}

/* MUL /4, IMUL /5 */
int kva_do_multiply(struct kva_emulation *e)
{
	__u64 a = kva_register_read(e, KVA_RAX, e->size), b;
	int step = kva_operand_read(e, e->size, &b);
	wide product;

	if (step)
		return step;
	if (e->insn.reg & 1) {
		put_product(e, (wide)product_signed(e, a, b));
		return KVA_DONE;
	}
	product = (wide)a * b;
	flag_product(e, !!(__u64)(product >> (8 * e->size)));
	put_product(e, product);
	return KVA_DONE;
}

/* 0F AF */
int kva_do_imul(struct kva_emulation *e)
{
	__u64 b;
	int step = kva_operand_read(e, e->size, &b);

	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size,
				   (__u64)product_signed(e, kva_register_read(e, e->insn.reg, e->size), b));
	return step;
}

/* 69, 6B */
int kva_do_imul_immediate(struct kva_emulation *e)
{
	__u64 a;
	int step = kva_operand_read(e, e->size, &a);

	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, (__u64)product_signed(e, a, (__u64)e->insn.immediate));
	return step;
}

/* --- division ------------------------------------------------------------------------------------------------------- */

static wide dividend(const struct kva_emulation *e)
{
	if (e->size == 1)
		return (__u16)e->reg[KVA_RAX];
	return (wide)kva_register_read(e, KVA_RDX, e->size) << (8 * e->size) | kva_register_read(e, KVA_RAX, e->size);
}

static void put_quotient(struct kva_emulation *e, __u64 quotient, __u64 remainder)
{
	if (e->size == 1) {
		kva_register_write(e, KVA_RAX, 2, (quotient & 0xff) | (remainder & 0xff) << 8);
		return;
	}
	kva_register_write(e, KVA_RAX, e->size, quotient);
	kva_register_write(e, KVA_RDX, e->size, remainder);
}

/*
 * A 128-bit number by one of 64 bits, a bit at a time: the kernel has no such division, and compilers call a library's.
 * The quotient fits, as the caller has seen: the upper half is less than the divisor.
 */
static __u64 divide(wide number, __u64 divisor, __u64 *remainder)
{
	__u64 rest = number >> 64, low = (__u64)number;
	unsigned int i;

	if (!rest) {
		*remainder = low % divisor;
		return low / divisor;
	}
	for (i = 0; i < 64; i++) {
		__u64 carry = rest >> 63;

		rest = rest << 1 | low >> 63;
		low <<= 1;
		if (carry || rest >= divisor) {
			rest -= divisor;
			low |= 1;
		}
	}
	*remainder = rest;
	return low;
}

static int divide_unsigned(struct kva_emulation *e, __u64 divisor)
{
	wide number = dividend(e);
	__u64 quotient, remainder;

	if ((__u64)(number >> (8 * e->size)) >= divisor)
		return kva_emulation_raise(e, KVA_VECTOR_DE);
	quotient = divide(number, divisor, &remainder);
	put_quotient(e, quotient, remainder);
	return KVA_DONE;
}

/* Rounded towards zero: with magnitudes, and the signs put back. */
static int divide_signed(struct kva_emulation *e, __u64 divisor)
{
	unsigned int unused = 128 - 16 * e->size;
	wide_signed number = (wide_signed)(dividend(e) << unused) >> unused;
	__s64 by = (__s64)kva_size_extend(divisor, e->size);
	wide magnitude = number < 0 ? -(wide)number : (wide)number;
	__u64 by_magnitude = by < 0 ? -(__u64)by : (__u64)by, quotient, remainder, limit = 1ull << (8 * e->size - 1);
	int negative = (number < 0) != (by < 0);

	if (!by || (__u64)(magnitude >> 64) >= by_magnitude)
		return kva_emulation_raise(e, KVA_VECTOR_DE);
	quotient = divide(magnitude, by_magnitude, &remainder);
	if (quotient > limit || (quotient == limit && !negative))
		return kva_emulation_raise(e, KVA_VECTOR_DE);
	put_quotient(e, negative ? -quotient : quotient, number < 0 ? -remainder : remainder);
	return KVA_DONE;
}

/* DIV /6, IDIV /7 */
int kva_do_divide(struct kva_emulation *e)
{
	__u64 divisor;
	int step = kva_operand_read(e, e->size, &divisor);

	if (step)
		return step;
	return e->insn.reg & 1 ? divide_signed(e, divisor) : divide_unsigned(e, divisor);
}
