// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Looking through bits: BSF, BSR, TZCNT, LZCNT, POPCNT, and BSWAP and CRC32 beside them (APM vol. 3, chapter 3).
 *
 * Whether F3 makes TZCNT of BSF and LZCNT of BSR is up to CPUID: a processor without them ignores the prefix.
 */
#include "emulate.h"

#define CPUID_1_ECX_SSE42	(1u << 20)
#define CPUID_1_ECX_POPCNT	(1u << 23)
#define CPUID_7_EBX_BMI1	(1u << 3)
#define CPUID_81_ECX_ABM	(1u << 5)

/* The bits of EBX and ECX that say it. */
static int has_feature(const struct kva_emulation *e, __u32 function, __u32 ebx, __u32 ecx)
{
	const struct kvm_cpuid_entry2 *features = kva_cpuid_find(e->vcpu, function, 0);

	return features && (features->ebx & ebx || features->ecx & ecx);
}

/* How many zeros come first; as many as there are bits when all are. `value` is of the operand's size. */
static unsigned int zeros_below(__u64 value, unsigned int size)
{
	return value ? (unsigned int)__builtin_ctzll(value) : 8 * size;
}

static unsigned int zeros_above(__u64 value, unsigned int size)
{
	return (value ? (unsigned int)__builtin_clzll(value) : 64) - (64 - 8 * size);
}

/* TZCNT and LZCNT: CF says that there is no bit, ZF that the result is 0. */
static int count_zeros(struct kva_emulation *e, unsigned int count)
{
	kva_register_write(e, e->insn.reg, e->size, count);
	kva_alu_set_flags(e, KVA_FLAG_CF | KVA_FLAG_ZF,
			  (count == 8u * e->size ? KVA_FLAG_CF : 0) | (count ? 0 : KVA_FLAG_ZF));
	return KVA_DONE;
}

/* BSF and BSR leave the destination alone when there is no bit, as AMD has it (APM vol. 3, BSF). */
static int scan(struct kva_emulation *e, __u64 value, unsigned int number)
{
	kva_alu_set_flags(e, KVA_FLAG_ZF, value ? 0 : KVA_FLAG_ZF);
	if (value)
		kva_register_write(e, e->insn.reg, e->size, number);
	return KVA_DONE;
}

/* 0F BC, BD */
int kva_do_bit_scan(struct kva_emulation *e)
{
	int upwards = !(e->insn.opcode & 1), counts = e->insn.repeat == KVA_REPEAT_E;
	__u64 value;
	int step = kva_operand_read(e, e->size, &value);

	if (step)
		return step;
	if (counts && upwards && has_feature(e, 7, CPUID_7_EBX_BMI1, 0))
		return count_zeros(e, zeros_below(value, e->size));
	if (counts && !upwards && has_feature(e, 0x80000001, 0, CPUID_81_ECX_ABM))
		return count_zeros(e, zeros_above(value, e->size));
	return scan(e, value, upwards ? zeros_below(value, e->size) : 8 * e->size - 1 - zeros_above(value, e->size));
}

static unsigned int ones(__u64 value)
{
	unsigned int count;

	for (count = 0; value; count++)
		value &= value - 1;
	return count;
}

/* F3 0F B8: POPCNT */
int kva_do_count(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (e->insn.repeat != KVA_REPEAT_E || !has_feature(e, 1, 0, CPUID_1_ECX_POPCNT))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_operand_read(e, e->size, &value);
	if (step)
		return step;
	kva_register_write(e, e->insn.reg, e->size, ones(value));
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, value ? 0 : KVA_FLAG_ZF);
	return KVA_DONE;
}

/* 0F C8 .. CF; of two bytes it is undefined, and gives 0 */
int kva_do_bswap(struct kva_emulation *e)
{
	unsigned int number = (e->insn.opcode & 7) | (e->insn.rex & KVA_REX_B ? 8 : 0);
	__u64 value = kva_register_read(e, number, e->size);

	kva_register_write(e, number, e->size, e->size == 2 ? 0 : __builtin_bswap64(value) >> (64 - 8 * e->size));
	return KVA_DONE;
}

/* F2 0F 38 F0, F1: the polynomial 0x11EDC6F41, reflected. */
int kva_do_crc32(struct kva_emulation *e)
{
	unsigned int size = e->insn.opcode & 1 ? e->insn.operand_size : 1, i;
	__u32 crc = (__u32)e->reg[e->insn.reg];
	__u64 value;
	int step;

	if (!has_feature(e, 1, 0, CPUID_1_ECX_SSE42))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_operand_read(e, size, &value);
	if (step)
		return step;
	for (i = 0; i < 8 * size; i++)
		crc = crc >> 1 ^ ((crc ^ value >> i) & 1 ? 0x82f63b78 : 0);
	kva_register_write(e, e->insn.reg, 8, crc);
	return KVA_DONE;
}
