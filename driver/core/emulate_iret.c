// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * IRET, in every mode (APM vol. 2, 8.7.3, 8.8 and 8.9.4; vol. 3, IRET).
 */
#include "emulate.h"

struct frame {
	__u64 target, cs, flags, pointer, ss;
	unsigned int level;		/* that is returned to */
	struct kva_descriptor code;
	struct kvm_segment stack;
	int outer;			/* the frame has a stack, too */
};

static int pop_frame(struct kva_emulation *e, struct frame *f)
{
	int step = kva_stack_pop(e, e->size, &f->target);

	if (step == KVA_DONE)
		step = kva_stack_pop(e, e->size, &f->cs);
	return step ? step : kva_stack_pop(e, e->size, &f->flags);
}

static int pop_stack(struct kva_emulation *e, struct frame *f)
{
	int step = kva_stack_pop(e, e->size, &f->pointer);

	return step ? step : kva_stack_pop(e, e->size, &f->ss);
}

/* RF comes from the frame: the instruction that is returned to begins anew after a fault. */
static void load_flags(struct kva_emulation *e, const struct frame *f, unsigned int cpl)
{
	kva_flags_load(e, e->size, f->flags, cpl);
	if (e->size > 2)
		kva_alu_set_flags(e, KVA_FLAG_RF, f->flags);
}

/* --- real and virtual-8086 mode --------------------------------------------------------------------------------------- */

static int return_real(struct kva_emulation *e)
{
	struct frame f = { 0 };
	int step;

	if (kva_in_virtual_mode(e) && (e->rflags & KVA_FLAG_IOPL) != KVA_FLAG_IOPL)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = pop_frame(e, &f);
	if (step)
		return step;
	if (f.target > e->vcpu->cpu.segment[KVA_CS].limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	load_flags(e, &f, kva_in_real_mode(e) ? 0 : 3);
	kva_segment_set_real(e, KVA_CS, (__u16)f.cs);
	e->next = f.target;
	return KVA_DONE;
}

/* The frame has all segments. */
static int return_to_virtual(struct kva_emulation *e, struct frame *f)
{
	static const __u8 order[] = { KVA_ES, KVA_DS, KVA_FS, KVA_GS };
	__u64 selector[sizeof(order)];
	unsigned int i;
	int step = pop_stack(e, f);

	for (i = 0; i < sizeof(order) && !step; i++)
		step = kva_stack_pop(e, 4, &selector[i]);
	if (step)
		return step;
	load_flags(e, f, 0);
	e->rflags |= KVA_FLAG_VM;
	kva_segment_set_real(e, KVA_CS, (__u16)f->cs);
	kva_segment_set_real(e, KVA_SS, (__u16)f->ss);
	for (i = 0; i < sizeof(order); i++)
		kva_segment_set_real(e, order[i], (__u16)selector[i]);
	kva_privilege_set(e, 3);
	e->reg[KVA_RSP] = (__u32)f->pointer;
	e->next = (__u16)f->target;
	return KVA_DONE;
}

/* --- protected and long mode ------------------------------------------------------------------------------------------ */

static int read_code(struct kva_emulation *e, struct frame *f)
{
	__u16 selector = (__u16)f->cs;
	unsigned int dpl;
	int step;

	if (kva_selector_is_null(selector))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &f->code);
	if (step)
		return step;
	f->level = selector & KVA_SELECTOR_RPL;
	dpl = kva_descriptor_dpl(&f->code);
	if (!kva_descriptor_is_code(&f->code) || f->level < e->cpl ||
	    (kva_descriptor_type(&f->code) & 4 ? dpl > f->level : dpl != f->level) ||
	    (kva_in_long_mode(e) && (f->code.high >> 21 & 3) == 3))
		return kva_selector_fault(e, KVA_VECTOR_GP, selector);
	if (!kva_descriptor_is_present(&f->code))
		return kva_selector_fault(e, KVA_VECTOR_NP, selector);
	return KVA_DONE;
}

/* A null one is for 64-bit code below CPL 3 (APM vol. 2, 8.9.4); it counts as flat. */
static int read_stack(struct kva_emulation *e, struct frame *f)
{
	__u16 selector = (__u16)f->ss;

	if (!kva_selector_is_null(selector))
		return kva_stack_segment(e, selector, f->level, KVA_VECTOR_GP, &f->stack);
	if (!(f->code.high >> 21 & 1) || f->level == 3)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	f->stack = (struct kvm_segment){
		.limit = ~0u, .selector = selector, .type = 3, .present = 1, .dpl = f->level, .s = 1, .db = 1, .g = 1,
	};
	return KVA_DONE;
}

static int finish(struct kva_emulation *e, struct frame *f)
{
	unsigned int before = e->cpl;
	int step = kva_code_enter(e, &f->code, f->level, f->target);

	if (step)
		return step;
	load_flags(e, f, before);
	if (!f->outer)
		return KVA_DONE;
	kva_segment_set(e, KVA_SS, &f->stack);
	kva_privilege_set(e, f->level);
	kva_register_write(e, KVA_RSP, kva_stack_size(e) == 2 ? 2 : 8, f->pointer);
	if (f->level > before)
		kva_segments_drop(e);
	return KVA_DONE;
}

/* 64-bit code always finds a stack in the frame. */
static int return_protected(struct kva_emulation *e)
{
	struct frame f = { .outer = e->bits == 64 };
	int step;

	if (e->rflags & KVA_FLAG_NT)
		return kva_in_long_mode(e) ? kva_emulation_raise(e, KVA_VECTOR_GP) : kva_task_switch(e, 0, KVA_TASK_RETURN);
	step = pop_frame(e, &f);
	if (step)
		return step;
	if (f.flags & KVA_FLAG_VM && e->size == 4 && !e->cpl && !kva_in_long_mode(e))
		return return_to_virtual(e, &f);
	step = read_code(e, &f);
	if (step)
		return step;
	f.outer |= f.level > e->cpl;
	if (f.outer)
		step = pop_stack(e, &f);
	if (step == KVA_DONE && f.outer)
		step = read_stack(e, &f);
	return step ? step : finish(e, &f);
}

/* CF: it ends the handler of an NMI, too (APM vol. 2, 8.2.3). */
int kva_do_iret(struct kva_emulation *e)
{
	int step = kva_has_real_segments(e) ? return_real(e) : return_protected(e);

	if (step == KVA_DONE)
		e->vcpu->cpu.nmi_masked = 0;
	return step;
}
