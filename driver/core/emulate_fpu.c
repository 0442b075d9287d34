// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The state of x87 and SSE as a whole: FXSAVE, FXRSTOR, XSAVE, XRSTOR, LDMXCSR, STMXCSR, and the rest of 0F AE (APM vol. 2,
 * 11.4 and 11.5; vol. 4).
 *
 * A machine keeps the state as FXSAVE writes it in 64-bit mode.  Components of XSAVE are x87 and SSE.
 */
#include "emulate.h"

#define CR4_OSXSAVE	(1ull << 18)

#define FXSAVE_MXCSR	24
#define FXSAVE_MASK	28
#define FXSAVE_ST	32		/* x87 registers, then those of SSE */
#define FXSAVE_XMM	160
#define HEADER		512		/* of XSAVE: which components are there */
#define HEADER_SIZE	64

#define MXCSR_VALID	0xffffu
#define X87		1ull
#define SSE		2ull

static __u8 *state(struct kva_emulation *e)
{
	return e->machine->fpu(e->vcpu);
}

static int load(struct kva_emulation *e, unsigned int at, unsigned int size, void *to)
{
	return kva_memory_load(e, e->insn.segment, e->offset + at, size, to);
}

static int store(struct kva_emulation *e, unsigned int at, unsigned int size, const void *from)
{
	return kva_memory_store(e, e->insn.segment, e->offset + at, size, from);
}

/* Where there is no 64-bit mode there are eight registers of SSE. */
static unsigned int xmm_bytes(const struct kva_emulation *e)
{
	return e->bits == 64 ? 256 : 128;
}

static int check_aligned(struct kva_emulation *e, unsigned int to)
{
	__u64 linear;

	if (kva_memory_check(e, e->insn.segment, e->offset, 1, 0, &linear))
		return KVA_DONE;		/* the access will meet it */
	return linear & (to - 1) ? kva_emulation_raise(e, KVA_VECTOR_GP) : KVA_DONE;
}

/* --- MXCSR ------------------------------------------------------------------------------------------------------------ */

static int load_mxcsr(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_memory_read(e, e->insn.segment, e->offset, 4, &value);

	if (step)
		return step;
	if (value & ~MXCSR_VALID)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	memcpy(state(e) + FXSAVE_MXCSR, &value, 4);
	return KVA_DONE;
}

static int store_mxcsr(struct kva_emulation *e)
{
	return store(e, 0, 4, state(e) + FXSAVE_MXCSR);
}

/* --- FXSAVE, FXRSTOR -------------------------------------------------------------------------------------------------- */

static int save_parts(struct kva_emulation *e, __u64 parts)
{
	static const __u32 mask = MXCSR_VALID;
	int step = KVA_DONE;

	if (parts & X87)
		step = store(e, 0, FXSAVE_MXCSR, state(e));
	if (step == KVA_DONE && parts & X87)
		step = store(e, FXSAVE_ST, 128, state(e) + FXSAVE_ST);
	if (step == KVA_DONE && parts & SSE)
		step = store(e, FXSAVE_MXCSR, 4, state(e) + FXSAVE_MXCSR);
	if (step == KVA_DONE && parts & SSE)
		step = store(e, FXSAVE_MASK, 4, &mask);
	if (step == KVA_DONE && parts & SSE)
		step = store(e, FXSAVE_XMM, xmm_bytes(e), state(e) + FXSAVE_XMM);
	return step;
}

/* All is read before anything changes. */
static int restore(struct kva_emulation *e, __u64 parts)
{
	__u8 image[FXSAVE_XMM + 256];
	__u32 mxcsr;
	int step = load(e, 0, FXSAVE_XMM + xmm_bytes(e), image);

	if (step)
		return step;
	memcpy(&mxcsr, image + FXSAVE_MXCSR, sizeof(mxcsr));
	if (parts & SSE && mxcsr & ~MXCSR_VALID)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (parts & X87) {
		memcpy(state(e), image, FXSAVE_MXCSR);
		memcpy(state(e) + FXSAVE_ST, image + FXSAVE_ST, 128);
	}
	if (parts & SSE) {
		memcpy(state(e) + FXSAVE_MXCSR, &mxcsr, sizeof(mxcsr));
		memcpy(state(e) + FXSAVE_XMM, image + FXSAVE_XMM, xmm_bytes(e));
	}
	return KVA_DONE;
}

/* --- XSAVE, XRSTOR ---------------------------------------------------------------------------------------------------- */

static __u64 asked(const struct kva_emulation *e)
{
	return ((__u32)e->reg[KVA_RAX] | e->reg[KVA_RDX] << 32) & e->vcpu->cpu.xcr0;
}

static int save(struct kva_emulation *e)
{
	__u64 parts = asked(e), header;
	int step = load(e, HEADER, sizeof(header), &header);

	if (step == KVA_DONE)
		step = save_parts(e, parts & (X87 | SSE));
	header = (header & ~parts) | (parts & (X87 | SSE));
	return step ? step : store(e, HEADER, sizeof(header), &header);
}

/* Components that the header does not have become what they are after a reset. */
static void clear_parts(struct kva_emulation *e, __u64 parts)
{
	static const __u16 fcw = 0x37f;

	if (parts & X87) {
		memset(state(e), 0, FXSAVE_MXCSR);
		memset(state(e) + FXSAVE_ST, 0, 128);
		memcpy(state(e), &fcw, sizeof(fcw));
	}
	if (parts & SSE)
		memset(state(e) + FXSAVE_XMM, 0, xmm_bytes(e));
}

/* The second and third word of the header must be zero: there is no compact form here. */
static int restore_extended(struct kva_emulation *e)
{
	__u64 parts = asked(e), header[3];
	int step = load(e, HEADER, sizeof(header), header);

	if (step)
		return step;
	if (header[0] & ~e->vcpu->cpu.xcr0 || header[1] || header[2])
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = restore(e, parts & header[0]);
	if (step == KVA_DONE)
		clear_parts(e, parts & ~header[0]);
	return step;
}

static int extended(struct kva_emulation *e, int restores)
{
	int step;

	if (!(e->vcpu->cpu.cr4 & CR4_OSXSAVE))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (e->vcpu->cpu.cr0 & 1ull << 3)
		return kva_emulation_raise(e, KVA_VECTOR_NM);
	step = check_aligned(e, HEADER_SIZE);
	if (step)
		return step;
	return restores ? restore_extended(e) : save(e);
}

/* --- 0F AE ------------------------------------------------------------------------------------------------------------ */

static int legacy(struct kva_emulation *e, unsigned int which)
{
	int step = kva_fpu_available(e, which > 1), aligned;

	if (step)
		return step;
	if (which > 1)
		return which == 2 ? load_mxcsr(e) : store_mxcsr(e);
	aligned = check_aligned(e, 16);
	if (aligned)
		return aligned;
	return which ? restore(e, X87 | SSE) : save_parts(e, X87 | SSE);
}

/* CLFLUSH and its kin: the line is looked at, as a load would be. */
static int flush_line(struct kva_emulation *e)
{
	__u64 value;

	return kva_memory_read(e, e->insn.segment, e->offset, 1, &value);
}

/* With a register: fences, and with F3 the bases of FS and GS. */
int kva_do_group15(struct kva_emulation *e)
{
	unsigned int which = e->insn.reg & 7;

	if (!e->insn.has_memory && e->insn.repeat == KVA_REPEAT_E)
		return kva_do_group15_register(e);
	if (!e->insn.has_memory)
		return which >= 5 && !e->insn.repeat ? KVA_DONE : kva_emulation_raise(e, KVA_VECTOR_UD);
	if (e->insn.repeat)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (which == 7 || (which == 6 && e->insn.operand_override))
		return flush_line(e);
	if (!e->machine)
		return KVA_UNKNOWN;
	if (which < 4)
		return legacy(e, which);
	return which == 6 ? kva_emulation_raise(e, KVA_VECTOR_UD) : extended(e, which & 1);
}
