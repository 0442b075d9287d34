// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Transfers to another code segment: far JMP, CALL and RET (APM vol. 2, 4.11.2 and 4.11.3; vol. 3).
 *
 * What can fail comes first; then CS, and with it the privilege, changes in one go.
 */
#include "emulate.h"

#define ACCESSED	(1u << 8)

static int is_conforming(const struct kva_descriptor *d)
{
	return kva_descriptor_type(d) >> 2 & 1;
}

/* Code of 64 bits cannot have 32-bit operands by default (APM vol. 2, 4.8.1). */
static int is_impossible(const struct kva_emulation *e, const struct kva_descriptor *d)
{
	return kva_in_long_mode(e) && (d->high >> 21 & 3) == 3;
}

int kva_code_enter(struct kva_emulation *e, struct kva_descriptor *d, unsigned int cpl, __u64 target)
{
	struct kvm_segment cs = kva_descriptor_segment(d);
	int wide = kva_in_long_mode(e) && cs.l, step;

	cs.selector = (cs.selector & ~KVA_SELECTOR_RPL) | cpl;
	if (wide ? !kva_is_canonical(e, target) : target > cs.limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_descriptor_mark(e, d, ACCESSED);
	if (step)
		return step;
	kva_segment_set(e, KVA_CS, &cs);
	e->bits = wide ? 64 : cs.db ? 32 : 16;
	e->next = target;
	return KVA_DONE;
}

/* To code at the same level, by its own descriptor. */
static int check_direct(struct kva_emulation *e, const struct kva_descriptor *d)
{
	unsigned int rpl = d->selector & KVA_SELECTOR_RPL, dpl = kva_descriptor_dpl(d);

	if (is_impossible(e, d))
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (is_conforming(d) ? dpl > e->cpl : rpl > e->cpl || dpl != e->cpl)
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!kva_descriptor_is_present(d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d->selector);
	return KVA_DONE;
}

/* Task state segments, task gates and call gates. */
static int transfer_system(struct kva_emulation *e, struct kva_descriptor *d, int call)
{
	unsigned int type = kva_descriptor_type(d), dpl = kva_descriptor_dpl(d);
	enum kva_task_cause cause = call ? KVA_TASK_CALL : KVA_TASK_JUMP;
	int is_task = !kva_in_long_mode(e) && (type == 1 || type == 5 || type == 9);

	if (!is_task && type != 12 && (type != 4 || kva_in_long_mode(e)))
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (dpl < e->cpl || dpl < (d->selector & KVA_SELECTOR_RPL))
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!kva_descriptor_is_present(d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d->selector);
	if (type == 5)
		return kva_task_gate(e, d, cause);
	return is_task ? kva_task_switch(e, d->selector, cause) : kva_gate_transfer(e, d, call);
}

/* The frame that far RET takes; the pushes of a call happen with the old stack size, before anything changes. */
static int push_return(struct kva_emulation *e)
{
	int step = kva_stack_push(e, e->size, e->vcpu->cpu.segment[KVA_CS].selector);

	return step ? step : kva_stack_push(e, e->size, e->next);
}

static int transfer_real(struct kva_emulation *e, __u16 selector, __u64 target, int call)
{
	int step = KVA_DONE;

	if (target > e->vcpu->cpu.segment[KVA_CS].limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (call)
		step = push_return(e);
	if (step)
		return step;
	kva_segment_set_real(e, KVA_CS, selector);
	e->next = target;
	return KVA_DONE;
}

static int transfer(struct kva_emulation *e, __u16 selector, __u64 target, int call)
{
	struct kva_descriptor d;
	int step;

	target &= kva_size_mask(e->size);
	if (kva_has_real_segments(e))
		return transfer_real(e, selector, target, call);
	if (kva_selector_is_null(selector))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &d);
	if (step)
		return step;
	if (!kva_descriptor_is_code(&d))
		return kva_descriptor_is_segment(&d) ? kva_selector_fault(e, KVA_VECTOR_GP, selector) :
			transfer_system(e, &d, call);
	step = check_direct(e, &d);
	if (step == KVA_DONE && call)
		step = push_return(e);
	return step ? step : kva_code_enter(e, &d, e->cpl, target);
}

/* 9A, EA: the pointer is in the instruction */
int kva_do_call_far(struct kva_emulation *e)
{
	return transfer(e, e->insn.immediate2, (__u64)e->insn.immediate, 1);
}

int kva_do_jmp_far(struct kva_emulation *e)
{
	return transfer(e, e->insn.immediate2, (__u64)e->insn.immediate, 0);
}

/* FF /3, /5: in memory */
int kva_do_far_indirect(struct kva_emulation *e)
{
	__u64 target, selector;
	int step;

	if (!e->insn.has_memory)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_memory_read(e, e->insn.segment, e->offset, e->size, &target);
	if (step == KVA_DONE)
		step = kva_memory_read(e, e->insn.segment, e->offset + e->size, 2, &selector);
	return step ? step : transfer(e, (__u16)selector, target, (e->insn.reg & 7) == 3);
}

/* --- RET ------------------------------------------------------------------------------------------------------------ */

/* The stack of the outer level: 64-bit code may have a null one (APM vol. 2, 4.5.2). */
static int outer_stack(struct kva_emulation *e, __u16 selector, unsigned int cpl, int wide, struct kvm_segment *ss)
{
	if (!kva_selector_is_null(selector))
		return kva_stack_segment(e, selector, cpl, KVA_VECTOR_GP, ss);
	if (!wide || cpl == 3)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	*ss = (struct kvm_segment){ .selector = selector, .dpl = cpl, .unusable = 1 };
	return KVA_DONE;
}

static int check_return(struct kva_emulation *e, const struct kva_descriptor *d)
{
	unsigned int rpl = d->selector & KVA_SELECTOR_RPL, dpl = kva_descriptor_dpl(d);

	if (!kva_descriptor_is_code(d) || rpl < e->cpl || (is_conforming(d) ? dpl > rpl : dpl != rpl) || is_impossible(e, d))
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!kva_descriptor_is_present(d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d->selector);
	return KVA_DONE;
}

/* The frame has rSP and SS besides; parameters are dropped from both stacks. */
static int return_outer(struct kva_emulation *e, struct kva_descriptor *d, __u64 target, unsigned int drop)
{
	unsigned int rpl = d->selector & KVA_SELECTOR_RPL;
	__u64 pointer, selector;
	struct kvm_segment ss;
	int step;

	kva_stack_move(e, drop);
	step = kva_stack_pop(e, e->size, &pointer);
	if (step == KVA_DONE)
		step = kva_stack_pop(e, e->size, &selector);
	if (step == KVA_DONE)
		step = outer_stack(e, (__u16)selector, rpl, kva_in_long_mode(e) && d->high >> 21 & 1, &ss);
	if (step == KVA_DONE)
		step = kva_code_enter(e, d, rpl, target);
	if (step)
		return step;
	kva_segment_set(e, KVA_SS, &ss);
	kva_privilege_set(e, rpl);
	kva_register_write(e, KVA_RSP, kva_stack_size(e) == 2 ? 2 : 8, pointer);
	kva_stack_move(e, drop);
	kva_segments_drop(e);
	return KVA_DONE;
}

static int return_to(struct kva_emulation *e, __u16 selector, __u64 target, unsigned int drop)
{
	struct kva_descriptor d;
	int step;

	if (kva_selector_is_null(selector))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &d);
	if (step == KVA_DONE)
		step = check_return(e, &d);
	if (step)
		return step;
	if ((selector & KVA_SELECTOR_RPL) > e->cpl)
		return return_outer(e, &d, target, drop);
	kva_stack_move(e, drop);
	return kva_code_enter(e, &d, e->cpl, target);
}

/* CA with a number of bytes to drop, CB */
int kva_do_ret_far(struct kva_emulation *e)
{
	unsigned int drop = e->insn.opcode & 1 ? 0 : (__u16)e->insn.immediate;
	__u64 target, selector;
	int step = kva_stack_pop(e, e->size, &target);

	if (step == KVA_DONE)
		step = kva_stack_pop(e, e->size, &selector);
	if (step)
		return step;
	if (!kva_has_real_segments(e))
		return return_to(e, (__u16)selector, target, drop);
	kva_stack_move(e, drop);
	return transfer_real(e, (__u16)selector, target, 0);
}
