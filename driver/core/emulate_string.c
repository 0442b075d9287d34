// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * String instructions and REP: MOVS, CMPS, STOS, LODS, SCAS, and the frame around INS and OUTS.
 *
 * Each element ends with its registers committed, so that an interrupt, a fault or an exit to user space finds the
 * guest between two elements, as the architecture has it (APM vol. 3, 1.2.6).
 */
#include "emulate.h"

#define ELEMENTS_AT_ONCE	4096	/* then let others run; the guest executes the instruction again */
#define ELEMENTS_OF_MACHINE	64	/* it looks for interrupts in between */

static __u64 stride(const struct kva_emulation *e)
{
	return e->rflags & KVA_FLAG_DF ? -(__u64)e->size : e->size;
}

static int read_source(struct kva_emulation *e, __u64 *value)
{
	return kva_memory_read(e, e->insn.segment, kva_address_read(e, KVA_RSI), e->size, value);
}

/* The destination's segment cannot be overridden. */
static int read_destination(struct kva_emulation *e, __u64 *value)
{
	return kva_memory_read(e, KVA_ES, kva_address_read(e, KVA_RDI), e->size, value);
}

static int write_destination(struct kva_emulation *e, __u64 value)
{
	return kva_memory_write(e, KVA_ES, kva_address_read(e, KVA_RDI), e->size, value);
}

/* That the destination cannot be written should show before a device was read; a processor reads first. */
static int move(struct kva_emulation *e)
{
	__u64 value;
	int step = KVA_DONE;

	if (!e->machine)
		step = kva_memory_writable(e, KVA_ES, kva_address_read(e, KVA_RDI), e->size);
	if (step == KVA_DONE)
		step = read_source(e, &value);
	if (step == KVA_DONE)
		step = write_destination(e, value);
	if (step == KVA_DONE) {
		kva_address_add(e, KVA_RSI, stride(e));
		kva_address_add(e, KVA_RDI, stride(e));
	}
	return step;
}

static int compare(struct kva_emulation *e)
{
	__u64 a, b;
	int step = read_source(e, &a);

	if (step == KVA_DONE)
		step = read_destination(e, &b);
	if (step == KVA_DONE) {
		kva_alu_compute(KVA_CMP, e->size, a, b, &e->rflags);
		kva_address_add(e, KVA_RSI, stride(e));
		kva_address_add(e, KVA_RDI, stride(e));
	}
	return step;
}

static int store(struct kva_emulation *e)
{
	int step = write_destination(e, e->reg[KVA_RAX]);

	if (step == KVA_DONE)
		kva_address_add(e, KVA_RDI, stride(e));
	return step;
}

static int load(struct kva_emulation *e)
{
	__u64 value;
	int step = read_source(e, &value);

	if (step == KVA_DONE) {
		kva_register_write(e, KVA_RAX, e->size, value);
		kva_address_add(e, KVA_RSI, stride(e));
	}
	return step;
}

static int scan(struct kva_emulation *e)
{
	__u64 value;
	int step = read_destination(e, &value);

	if (step == KVA_DONE) {
		kva_alu_compute(KVA_CMP, e->size, e->reg[KVA_RAX], value, &e->rflags);
		kva_address_add(e, KVA_RDI, stride(e));
	}
	return step;
}

static int do_elements(struct kva_emulation *e, __u64 *elements)
{
	*elements = 1;
	switch (e->insn.opcode & 0xfe) {
	case 0x6c:
		return kva_port_input(e, elements);
	case 0x6e:
		return kva_port_output(e, elements);
	case 0xa4:
		return move(e);
	case 0xa6:
		return compare(e);
	case 0xaa:
		return store(e);
	case 0xac:
		return load(e);
	case 0xae:
		return scan(e);
	default:
		return KVA_UNKNOWN;
	}
}

/* --- REP ----------------------------------------------------------------------------------------------------------- */

/* CMPS and SCAS stop at the first element that is not as the prefix says. */
static int is_last(const struct kva_emulation *e)
{
	int opcode = e->insn.opcode & 0xfe;

	if (!kva_address_read(e, KVA_RCX))
		return 1;
	if (opcode != 0xa6 && opcode != 0xae)
		return 0;
	return !(e->rflags & KVA_FLAG_ZF) == (e->insn.repeat == KVA_REPEAT_E);
}

/* Stop between two elements?  Not while data that was read from a port is still to be stored. */
static int must_pause(const struct kva_emulation *e)
{
	const struct kva_pending *p = &e->vcpu->pending;

	if (p->used < p->batch)
		return 0;
	return p->once || e->rflags & KVA_FLAG_TF || (!e->machine && kva_signal_pending());
}

static int repeat(struct kva_emulation *e)
{
	__u64 elements, done = 0, most = e->machine ? ELEMENTS_OF_MACHINE : ELEMENTS_AT_ONCE;
	int step;

	while (kva_address_read(e, KVA_RCX)) {
		step = do_elements(e, &elements);
		if (step)
			return step;
		kva_address_add(e, KVA_RCX, -elements);
		if (is_last(e))
			break;
		kva_emulation_commit(e);
		done += elements;
		if (must_pause(e) || (done >= most && e->vcpu->pending.used == e->vcpu->pending.batch))
			return KVA_AGAIN;
	}
	return KVA_DONE;
}

int kva_do_string(struct kva_emulation *e)
{
	__u64 elements;

	if (e->insn.opcode <= 0x6f && e->size > 4)
		e->size = 4;		/* ports are 32 bits at most */
	return e->insn.repeat ? repeat(e) : do_elements(e, &elements);
}
