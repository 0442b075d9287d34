// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * x87 instructions: whether they may be executed, and what they do to memory (APM vol. 5).
 *
 * What they compute is up to the machine (kva_machine.compute); for a processor none is completed here.
 */
#include "emulate.h"

#define CR0_MP		(1ull << 1)
#define CR0_TS		(1ull << 3)
#define FSW_ES		(1u << 7)

enum { LOAD = 0x80 };

/* Bytes that opcode D8 + row, ModRM.reg column move; LOAD: from memory. ENV and STATE depend on the operand size. */
#define ENV	14
#define STATE	94
#define NONE	0
static const __u8 operand[8][8] = {
	{ LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4 },
	{ LOAD | 4, NONE, 4, 4, LOAD | ENV, LOAD | 2, ENV, 2 },
	{ LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4, LOAD | 4 },
	{ LOAD | 4, 4, 4, 4, NONE, LOAD | 10, NONE, 10 },
	{ LOAD | 8, LOAD | 8, LOAD | 8, LOAD | 8, LOAD | 8, LOAD | 8, LOAD | 8, LOAD | 8 },
	{ LOAD | 8, 8, 8, 8, LOAD | STATE, NONE, STATE, 2 },
	{ LOAD | 2, LOAD | 2, LOAD | 2, LOAD | 2, LOAD | 2, LOAD | 2, LOAD | 2, LOAD | 2 },
	{ LOAD | 2, 2, 2, 2, LOAD | 10, LOAD | 8, 10, 8 },
};

/* With registers, by the lowest six bits of ModRM: what manuals name. */
static const __u64 defined[8] = {
	~0ull,				/* D8 */
	0xffff7f330001ffffull,		/* D9: FLD FXCH FNOP, constants and functions */
	0x00000200ffffffffull,		/* DA: FCMOV, FUCOMPP */
	0x00ffff0cffffffffull,		/* DB: FCMOV, FNCLEX FNINIT, FUCOMI FCOMI */
	0xffffffff0000ffffull,		/* DC */
	0x0000ffffffff00ffull,		/* DD: FFREE, FST FSTP, FUCOM FUCOMP */
	0xffffffff0200ffffull,		/* DE */
	0x00ffff0100000000ull,		/* DF: FNSTSW AX, FUCOMIP FCOMIP */
};

static int is_defined(const struct kva_insn *insn)
{
	unsigned int row = insn->opcode & 7;

	if (insn->has_memory)
		return !!operand[row][insn->reg & 7];
	return defined[row] >> ((insn->reg & 7) << 3 | (insn->rm & 7)) & 1;
}

/* FNINIT, FNCLEX, FNSTCW, FNSTSW, FNSTENV, FNSAVE do not wait for exceptions. */
static int is_control(const struct kva_insn *insn)
{
	unsigned int row = insn->opcode & 7, which = insn->reg & 7;

	if (insn->has_memory)
		return (row == 1 && which >= 6) || (row == 5 && which >= 6);
	return (row == 3 && which == 4) || (row == 7 && which == 4 && !(insn->rm & 7));
}

static unsigned int status(struct kva_emulation *e)
{
	__u16 fsw;

	memcpy(&fsw, (char *)e->machine->fpu(e->vcpu) + 2, sizeof(fsw));
	return fsw;
}

static unsigned int memory_size(const struct kva_emulation *e, unsigned int entry)
{
	unsigned int size = entry & ~LOAD;

	return (size == ENV || size == STATE) && e->insn.operand_size != 2 ? size + 14 : size;
}

/* The address of the last instruction, which is not this guest's but the machine's, is not told. */
static void hide_pointers(const struct kva_emulation *e, unsigned int entry, __u8 *memory)
{
	unsigned int size = entry & ~LOAD, word = e->insn.operand_size == 2 ? 2 : 4;

	if (size == ENV || size == STATE)
		memset(memory + 3 * word, 0, 4 * word);
}

int kva_do_x87(struct kva_emulation *e)
{
	unsigned int entry = operand[e->insn.opcode & 7][e->insn.reg & 7], size = memory_size(e, entry);
	__u8 memory[128] __attribute__((aligned(64))) = { 0 };
	int step;

	if (!e->machine)
		return KVA_UNKNOWN;
	if (!is_defined(&e->insn))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_fpu_available(e, 0);
	if (step == KVA_DONE && status(e) & FSW_ES && !is_control(&e->insn))
		step = kva_emulation_raise(e, KVA_VECTOR_MF);
	if (step)
		return step;
	if (!e->insn.has_memory)
		return e->machine->compute(e, NULL);
	if (entry & LOAD) {
		step = kva_memory_load(e, e->insn.segment, e->offset, size, memory);
		return step ? step : e->machine->compute(e, memory);
	}
	step = kva_memory_writable(e, e->insn.segment, e->offset, size);
	if (step == KVA_DONE)
		step = e->machine->compute(e, memory);
	if (step)
		return step;
	hide_pointers(e, entry, memory);
	return kva_memory_store(e, e->insn.segment, e->offset, size, memory);
}

/* 9B */
int kva_do_fwait(struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if (cpu->cr0 & CR0_MP && cpu->cr0 & CR0_TS)
		return kva_emulation_raise(e, KVA_VECTOR_NM);
	if (!e->machine)
		return KVA_UNKNOWN;
	return status(e) & FSW_ES ? kva_emulation_raise(e, KVA_VECTOR_MF) : KVA_DONE;
}
