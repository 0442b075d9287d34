// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * MMX and SSE instructions that compute: which operands in memory they have, and their exceptions (APM vol. 4).
 *
 * What they compute is up to the machine (kva_machine.compute); for a processor none is completed here.
 */
#include "emulate.h"

#define CR4_OSXMMEXCPT	(1ull << 10)

#define FXSAVE_SIZE	512
#define FXSAVE_MXCSR	24
#define MXCSR_FLAGS	0x3fu
#define MXCSR_BEFORE	0x07u		/* invalid, denormal, by zero: found before anything is computed (APM vol. 1, 4.10.2) */
#define MXCSR_MASKS	0x1f80u
#define FSW_ES		(1u << 7)

enum { STORE = 0x40, LOOSE = 0x80, SIZE = 0x3f };	/* LOOSE: sixteen bytes need not be aligned */
enum { WORD = 0x20 };					/* four bytes, or eight with REX.W */

/* Bytes in memory without a prefix, with 66, F3, F2; 0: there is no such instruction. */
struct row {
	__u8 first, last;
	__u8 bytes[4];
};

static const struct row rows_0f[] = {
	{ 0x12, 0x12, { 8, 8, 16, 8 } }, { 0x13, 0x13, { 8 | STORE, 8 | STORE, 0, 0 } }, { 0x14, 0x15, { 16, 16, 0, 0 } },
	{ 0x16, 0x16, { 8, 8, 16, 0 } }, { 0x17, 0x17, { 8 | STORE, 8 | STORE, 0, 0 } },
	{ 0x2a, 0x2a, { 8, 8, WORD, WORD } }, { 0x2c, 0x2d, { 8, 16, 4, 8 } }, { 0x2e, 0x2f, { 4, 8, 0, 0 } },
	{ 0x50, 0x50, { 16, 16, 0, 0 } }, { 0x51, 0x51, { 16, 16, 4, 8 } }, { 0x52, 0x53, { 16, 0, 4, 0 } },
	{ 0x54, 0x57, { 16, 16, 0, 0 } }, { 0x58, 0x59, { 16, 16, 4, 8 } }, { 0x5a, 0x5a, { 8, 16, 4, 8 } },
	{ 0x5b, 0x5b, { 16, 16, 16, 0 } }, { 0x5c, 0x5f, { 16, 16, 4, 8 } }, { 0x60, 0x62, { 4, 16, 0, 0 } },
	{ 0x63, 0x6b, { 8, 16, 0, 0 } }, { 0x6c, 0x6d, { 0, 16, 0, 0 } }, { 0x6e, 0x6e, { WORD, 0, 0, 0 } },
	{ 0x6f, 0x6f, { 8, 0, 0, 0 } }, { 0x70, 0x70, { 8, 16, 16, 16 } }, { 0x71, 0x73, { 8, 16, 0, 0 } },
	{ 0x74, 0x76, { 8, 16, 0, 0 } }, { 0x77, 0x77, { 8, 0, 0, 0 } }, { 0x7c, 0x7d, { 0, 16, 0, 16 } },
	{ 0x7e, 0x7e, { WORD | STORE, 0, 0, 0 } }, { 0x7f, 0x7f, { 8 | STORE, 0, 0, 0 } }, { 0xc2, 0xc2, { 16, 16, 4, 8 } },
	{ 0xc4, 0xc4, { 2, 2, 0, 0 } }, { 0xc5, 0xc5, { 8, 16, 0, 0 } }, { 0xc6, 0xc6, { 16, 16, 0, 0 } },
	{ 0xd0, 0xd0, { 0, 16, 0, 16 } }, { 0xd1, 0xd5, { 8, 16, 0, 0 } }, { 0xd6, 0xd6, { 0, 0, 8, 8 } },
	{ 0xd7, 0xe5, { 8, 16, 0, 0 } }, { 0xe6, 0xe6, { 0, 16, 8, 16 } }, { 0xe7, 0xe7, { 8 | STORE, 0, 0, 0 } },
	{ 0xe8, 0xef, { 8, 16, 0, 0 } }, { 0xf1, 0xf6, { 8, 16, 0, 0 } }, { 0xf8, 0xfe, { 8, 16, 0, 0 } },
};

static const struct row rows_0f38[] = {
	{ 0x00, 0x0b, { 8, 16, 0, 0 } }, { 0x10, 0x10, { 0, 16, 0, 0 } }, { 0x14, 0x15, { 0, 16, 0, 0 } },
	{ 0x17, 0x17, { 0, 16, 0, 0 } }, { 0x1c, 0x1e, { 8, 16, 0, 0 } }, { 0x20, 0x20, { 0, 8, 0, 0 } },
	{ 0x21, 0x21, { 0, 4, 0, 0 } }, { 0x22, 0x22, { 0, 2, 0, 0 } }, { 0x23, 0x23, { 0, 8, 0, 0 } },
	{ 0x24, 0x24, { 0, 4, 0, 0 } }, { 0x25, 0x25, { 0, 8, 0, 0 } }, { 0x28, 0x2b, { 0, 16, 0, 0 } },
	{ 0x30, 0x30, { 0, 8, 0, 0 } }, { 0x31, 0x31, { 0, 4, 0, 0 } }, { 0x32, 0x32, { 0, 2, 0, 0 } },
	{ 0x33, 0x33, { 0, 8, 0, 0 } }, { 0x34, 0x34, { 0, 4, 0, 0 } }, { 0x35, 0x35, { 0, 8, 0, 0 } },
	{ 0x37, 0x41, { 0, 16, 0, 0 } }, { 0xdb, 0xdf, { 0, 16, 0, 0 } },
};

static const struct row rows_0f3a[] = {
	{ 0x08, 0x09, { 0, 16, 0, 0 } }, { 0x0a, 0x0a, { 0, 4, 0, 0 } }, { 0x0b, 0x0b, { 0, 8, 0, 0 } },
	{ 0x0c, 0x0e, { 0, 16, 0, 0 } }, { 0x0f, 0x0f, { 8, 16, 0, 0 } }, { 0x14, 0x14, { 0, 1 | STORE, 0, 0 } },
	{ 0x15, 0x15, { 0, 2 | STORE, 0, 0 } }, { 0x16, 0x16, { 0, WORD | STORE, 0, 0 } }, { 0x17, 0x17, { 0, 4 | STORE, 0, 0 } },
	{ 0x20, 0x20, { 0, 1, 0, 0 } }, { 0x21, 0x21, { 0, 4, 0, 0 } }, { 0x22, 0x22, { 0, WORD, 0, 0 } },
	{ 0x40, 0x42, { 0, 16, 0, 0 } }, { 0x44, 0x44, { 0, 16, 0, 0 } }, { 0x60, 0x63, { 0, 16 | LOOSE, 0, 0 } },
	{ 0xdf, 0xdf, { 0, 16, 0, 0 } },
};

static __u8 find(const struct row *rows, unsigned int count, const struct kva_insn *insn)
{
	unsigned int prefix = insn->repeat == KVA_REPEAT_E ? 2 : insn->repeat ? 3 : insn->operand_override ? 1 : 0, i;

	for (i = 0; i < count; i++)
		if (insn->opcode >= rows[i].first && insn->opcode <= rows[i].last)
			return rows[i].bytes[prefix];
	return 0;
}

#define FIND(rows, insn)	find(rows, sizeof(rows) / sizeof((rows)[0]), insn)

static __u8 operand_of(const struct kva_insn *insn)
{
	switch (insn->map) {
	case KVA_MAP_0F:
		return FIND(rows_0f, insn);
	case KVA_MAP_0F38:
		return FIND(rows_0f38, insn);
	default:
		return FIND(rows_0f3a, insn);
	}
}

/* 71, 72, 73: shifts by an immediate, of which not all numbers are one. */
static int is_shift(const struct kva_insn *insn)
{
	static const __u8 defined[3] = { 0x54, 0x54, 0x44 };	/* by ModRM.reg; 73 has two more on 16 bytes */
	unsigned int which = insn->reg & 7;

	if (insn->has_memory)
		return 0;
	return defined[insn->opcode - 0x71] >> which & 1 || (insn->opcode == 0x73 && insn->operand_override && (which & 3) == 3);
}

/* Some have an operand in memory always, some never. */
static int is_defined(const struct kva_insn *insn)
{
	if (insn->map == KVA_MAP_0F38)
		return insn->opcode != 0x2a || insn->has_memory;
	if (insn->map != KVA_MAP_0F)
		return 1;
	switch (insn->opcode) {
	case 0x13:
	case 0x17:
	case 0xe7:
		return insn->has_memory;
	case 0x12:
	case 0x16:
		return insn->has_memory || insn->repeat || !insn->operand_override;
	case 0x50:
	case 0xc5:
	case 0xd6:
	case 0xd7:
		return !insn->has_memory;
	case 0x71 ... 0x73:
		return is_shift(insn);
	default:
		return 1;
	}
}

/* Whether a register is an MMX register is seen by the operand; those of conversions are told apart by the opcode. */
static int is_mmx(const struct kva_insn *insn, __u8 operand)
{
	if (insn->map == KVA_MAP_0F && (insn->opcode < 0x60 || insn->opcode == 0xc2 || insn->opcode == 0xc6))
		return (insn->opcode == 0x2a || insn->opcode == 0x2c || insn->opcode == 0x2d) && !insn->repeat;
	return !insn->repeat && !insn->operand_override && (operand & SIZE) != 16;
}

static int check(struct kva_emulation *e, __u8 operand)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	__u16 fsw;

	if (!operand || !is_defined(&e->insn))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (!is_mmx(&e->insn, operand))
		return kva_fpu_available(e, 1);
	if (cpu->cr0 & 1ull << 2)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	memcpy(&fsw, (char *)e->machine->fpu(e->vcpu) + 2, sizeof(fsw));
	if (cpu->cr0 & 1ull << 3)
		return kva_emulation_raise(e, KVA_VECTOR_NM);
	return fsw & FSW_ES ? kva_emulation_raise(e, KVA_VECTOR_MF) : KVA_DONE;
}

static int check_aligned(struct kva_emulation *e, __u8 operand)
{
	__u64 linear;

	if ((operand & SIZE) != 16 || operand & LOOSE)
		return KVA_DONE;
	kva_memory_check(e, e->insn.segment, e->offset, 16, 0, &linear);
	return linear & 15 ? kva_emulation_raise(e, KVA_VECTOR_GP) : KVA_DONE;
}

/* --- exceptions that are not masked ----------------------------------------------------------------------------------- */

static __u32 *mxcsr_of(void *fpu)
{
	return (__u32 *)((char *)fpu + FXSAVE_MXCSR);
}

/* It is computed with all exceptions masked; if one was not to be, nothing but its flag comes of it. */
static int compute(struct kva_emulation *e, void *memory)
{
	__u8 saved[FXSAVE_SIZE];
	void *fpu = e->machine->fpu(e->vcpu);
	__u32 before = *mxcsr_of(fpu), flags;
	int step;

	if ((before & MXCSR_MASKS) == MXCSR_MASKS)
		return e->machine->compute(e, memory);
	memcpy(saved, fpu, sizeof(saved));
	*mxcsr_of(fpu) = (before | MXCSR_MASKS) & ~MXCSR_FLAGS;
	step = e->machine->compute(e, memory);
	flags = *mxcsr_of(fpu) & MXCSR_FLAGS;
	if (!(flags & ~(before >> 7))) {
		*mxcsr_of(fpu) = before | flags;
		return step;
	}
	if (flags & ~(before >> 7) & MXCSR_BEFORE)
		flags &= MXCSR_BEFORE;
	memcpy(fpu, saved, sizeof(saved));
	*mxcsr_of(fpu) |= flags;
	return kva_emulation_raise(e, e->vcpu->cpu.cr4 & CR4_OSXMMEXCPT ? KVA_VECTOR_XM : KVA_VECTOR_UD);
}

int kva_do_simd(struct kva_emulation *e)
{
	__u64 memory[8] __attribute__((aligned(64))) = { 0 };
	__u8 operand = operand_of(&e->insn);
	unsigned int size = operand & SIZE;
	int step;

	if (!e->machine)
		return KVA_UNKNOWN;
	step = check(e, operand);
	if (step)
		return step;
	if (!e->insn.has_memory)
		return compute(e, NULL);
	if (size == WORD)
		size = e->insn.rex & KVA_REX_W ? 8 : 4;
	step = check_aligned(e, operand);
	if (step == KVA_DONE && !(operand & STORE))
		step = kva_memory_load(e, e->insn.segment, e->offset, size, memory);
	if (step == KVA_DONE)
		step = compute(e, memory);
	if (step || !(operand & STORE))
		return step;
	return kva_memory_store(e, e->insn.segment, e->offset, size, memory);
}
