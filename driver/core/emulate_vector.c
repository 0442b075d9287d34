// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Moves of vector registers, as drivers make them to and from devices: MOVUPS, MOVAPS, MOVDQA, MOVDQU, MOVD, MOVQ and
 * their kin (APM vol. 4).
 *
 * For a processor the registers are with the host (kva_fpu_get()); a machine has them at hand.  Sixteen bytes go to memory
 * as two numbers of eight.
 */
#include "emulate.h"

#define CR0_EM		(1ull << 2)
#define CR0_TS		(1ull << 3)
#define CR4_OSFXSR	(1ull << 9)

#define FXSAVE_XMM	160

/* --- may it be used? -------------------------------------------------------------------------------------------------- */

int kva_fpu_available(struct kva_emulation *e, int simd)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if (simd && (cpu->cr0 & CR0_EM || !(cpu->cr4 & CR4_OSFXSR)))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (cpu->cr0 & (simd ? CR0_TS : CR0_TS | CR0_EM))
		return kva_emulation_raise(e, KVA_VECTOR_NM);
	return KVA_DONE;
}

/* --- registers -------------------------------------------------------------------------------------------------------- */

static void get_register(struct kva_emulation *e, unsigned int number, void *value)
{
	struct kvm_fpu fpu;

	if (e->machine) {
		memcpy(value, (char *)e->machine->fpu(e->vcpu) + FXSAVE_XMM + 16 * number, 16);
		return;
	}
	kva_fpu_get(e->vcpu, &fpu);
	memcpy(value, fpu.xmm[number], 16);
}

static void set_register(struct kva_emulation *e, unsigned int number, const void *value)
{
	struct kvm_fpu fpu;

	if (e->machine) {
		memcpy((char *)e->machine->fpu(e->vcpu) + FXSAVE_XMM + 16 * number, value, 16);
		return;
	}
	kva_fpu_get(e->vcpu, &fpu);
	memcpy(fpu.xmm[number], value, 16);
	kva_fpu_set(e->vcpu, &fpu);
}

/* --- the moves -------------------------------------------------------------------------------------------------------- */

enum { LOAD = 1, STORE = 2, ALIGNED = 4, GENERAL = 8, MERGES = 16 };

/* `size` bytes; GENERAL: the other operand is a general register; MERGES: between registers the rest stays. */
struct move {
	__u8 opcode, prefix;		/* 0, 0x66, 0xf2, 0xf3 */
	__u8 size, flags;
};

static const struct move moves[] = {
	{ 0x10, 0x00, 16, LOAD }, { 0x10, 0x66, 16, LOAD }, { 0x10, 0xf3, 4, LOAD | MERGES }, { 0x10, 0xf2, 8, LOAD | MERGES },
	{ 0x11, 0x00, 16, STORE }, { 0x11, 0x66, 16, STORE }, { 0x11, 0xf3, 4, STORE | MERGES }, { 0x11, 0xf2, 8, STORE | MERGES },
	{ 0x28, 0x00, 16, LOAD | ALIGNED }, { 0x28, 0x66, 16, LOAD | ALIGNED },
	{ 0x29, 0x00, 16, STORE | ALIGNED }, { 0x29, 0x66, 16, STORE | ALIGNED },
	{ 0x2b, 0x00, 16, STORE | ALIGNED }, { 0x2b, 0x66, 16, STORE | ALIGNED },
	{ 0x6e, 0x66, 0, LOAD | GENERAL }, { 0x7e, 0x66, 0, STORE | GENERAL }, { 0x7e, 0xf3, 8, LOAD },
	{ 0x6f, 0x66, 16, LOAD | ALIGNED }, { 0x6f, 0xf3, 16, LOAD },
	{ 0x7f, 0x66, 16, STORE | ALIGNED }, { 0x7f, 0xf3, 16, STORE },
	{ 0xd6, 0x66, 8, STORE }, { 0xe7, 0x66, 16, STORE | ALIGNED }, { 0xf0, 0xf2, 16, LOAD },
};

static const struct move *find(const struct kva_insn *insn)
{
	__u8 prefix = insn->repeat ? insn->repeat : insn->operand_override ? 0x66 : 0;
	unsigned int i;

	for (i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (moves[i].opcode == insn->opcode && moves[i].prefix == prefix)
			return &moves[i];
	return NULL;
}

/* Sixteen bytes that must be aligned are #GP when they are not, whatever else is wrong with them. */
static int check_aligned(struct kva_emulation *e)
{
	__u64 linear;

	kva_memory_check(e, e->insn.segment, e->offset, 16, 0, &linear);
	return linear & 15 ? kva_emulation_raise(e, KVA_VECTOR_GP) : KVA_DONE;
}

/* What the other operand has: memory, a general register, or the low part of a vector register. */
static int read_other(struct kva_emulation *e, const struct move *m, unsigned int size, __u64 *value)
{
	if (e->insn.has_memory)
		return kva_memory_load(e, e->insn.segment, e->offset, size, value);
	if (m->flags & GENERAL)
		value[0] = kva_register_read(e, e->insn.rm, size);
	else
		get_register(e, e->insn.rm, value);
	return KVA_DONE;
}

static int load(struct kva_emulation *e, const struct move *m, unsigned int size)
{
	__u64 value[2] = { 0, 0 }, result[2] = { 0, 0 };
	int step = read_other(e, m, size, value);

	if (step)
		return step;
	if (m->flags & MERGES && !e->insn.has_memory)
		get_register(e, e->insn.reg, result);
	memcpy(result, value, size);
	set_register(e, e->insn.reg, result);
	return KVA_DONE;
}

static int store(struct kva_emulation *e, const struct move *m, unsigned int size)
{
	__u64 value[2], result[2] = { 0, 0 };

	get_register(e, e->insn.reg, value);
	if (e->insn.has_memory)
		return kva_memory_store(e, e->insn.segment, e->offset, size, value);
	if (m->flags & GENERAL) {
		kva_register_write(e, e->insn.rm, size, value[0]);
		return KVA_DONE;
	}
	if (m->flags & MERGES)
		get_register(e, e->insn.rm, result);
	memcpy(result, value, size);
	set_register(e, e->insn.rm, result);
	return KVA_DONE;
}

/* Those of MMX registers are left to kva_do_simd(). */
int kva_do_vector_move(struct kva_emulation *e)
{
	const struct move *m = find(&e->insn);
	unsigned int size;
	int step;

	if (!m)
		return kva_do_simd(e);
	step = kva_fpu_available(e, 1);
	if (step == KVA_DONE && m->flags & ALIGNED && e->insn.has_memory)
		step = check_aligned(e);
	if (step)
		return step;
	size = m->size ? m->size : e->insn.rex & KVA_REX_W ? 8 : 4;
	return m->flags & LOAD ? load(e, m, size) : store(e, m, size);
}
