// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that cause events: INT n, INT3, INTO, ICEBP, BOUND (APM vol. 2, 8.2 and 8.6; vol. 3).
 */
#include "emulate.h"

/* An event that an instruction asks for; the handler is not single-stepped (APM vol. 2, 13.1.4). */
static int deliver(struct kva_emulation *e, enum kva_event_kind kind, __u8 vector)
{
	const struct kva_event event = { .valid = 1, .kind = kind, .vector = vector, .length = e->insn.length };
	int step;

	e->rflags &= ~KVA_FLAG_RF;
	step = kva_deliver(e, &event);
	if (step == KVA_DONE)
		e->traps = 0;
	return step;
}

int kva_do_int(struct kva_emulation *e)
{
	if (kva_in_virtual_mode(e) && (e->rflags & KVA_FLAG_IOPL) != KVA_FLAG_IOPL)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	return deliver(e, KVA_EVENT_SOFTWARE, (__u8)e->insn.immediate);
}

int kva_do_int3(struct kva_emulation *e)
{
	int step = kva_intercepted(e, KVA_EXIT_EXCEPTION, KVA_VECTOR_BP);

	return step ? step : deliver(e, KVA_EVENT_EXCEPTION, KVA_VECTOR_BP);
}

int kva_do_into(struct kva_emulation *e)
{
	return e->rflags & KVA_FLAG_OF ? deliver(e, KVA_EVENT_EXCEPTION, KVA_VECTOR_OF) : KVA_DONE;
}

/* F1: #DB behind the instruction, without a bit in DR6, and whatever the gate's privilege. */
int kva_do_icebp(struct kva_emulation *e)
{
	const struct kva_event event = { .valid = 1, .kind = KVA_EVENT_EXCEPTION, .vector = KVA_VECTOR_DB };
	int step = kva_deliver(e, &event);

	if (step == KVA_DONE)
		e->traps = 0;
	return step;
}

/* 62: a signed index between two signed bounds, both included */
int kva_do_bound(struct kva_emulation *e)
{
	__s64 index = (__s64)kva_size_extend(e->reg[e->insn.reg], e->size);
	__u64 low, high;
	int step = kva_memory_read(e, e->insn.segment, e->offset, e->size, &low);

	if (step == KVA_DONE)
		step = kva_memory_read(e, e->insn.segment, e->offset + e->size, e->size, &high);
	if (step)
		return step;
	if (index < (__s64)kva_size_extend(low, e->size) || index > (__s64)kva_size_extend(high, e->size))
		return kva_emulation_raise(e, KVA_VECTOR_BR);
	return KVA_DONE;
}
