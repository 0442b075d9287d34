// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Events on their way to their handlers: interrupts, exceptions and INT n, through the vector or descriptor table (APM
 * vol. 2, 8.6 to 8.9).
 *
 * An event is delivered like an instruction is executed: nothing of the guest has changed when it fails, by a fault of its
 * own or an exit.  e->next is the address that goes on the stack.
 */
#include "emulate.h"

#define TYPE_TASK_GATE	5
#define GATE_TRAP	1		/* else interrupts are off in the handler */
#define GATE_WIDE	8		/* 32 or 64 bits, else 16 */

/* All that a handler finds on its stack besides the error code. */
struct frame {
	const struct kva_event *event;
	struct kva_descriptor gate, code;
	unsigned int size;		/* of its words */
	unsigned int level;		/* CPL of the handler */
	__u16 old_ss;
	__u64 old_pointer, flags, target;
	struct kvm_segment ss;
	__u64 pointer;
	int switches;			/* the stack */
};

/* --- the vector table of real mode ------------------------------------------------------------------------------------ */

static int deliver_real(struct kva_emulation *e, const struct kva_event *event)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	__u64 entry;
	int step;

	if (event->vector * 4u + 3 > cpu->idt.limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_memory_system_read(e, cpu->idt.base + event->vector * 4u, 4, &entry);
	if (step == KVA_DONE)
		step = kva_stack_push(e, 2, e->rflags);
	if (step == KVA_DONE)
		step = kva_stack_push(e, 2, cpu->segment[KVA_CS].selector);
	if (step == KVA_DONE)
		step = kva_stack_push(e, 2, e->next);
	if (step)
		return step;
	kva_segment_set_real(e, KVA_CS, (__u16)(entry >> 16));
	e->next = (__u16)entry;
	e->rflags &= ~(KVA_FLAG_IF | KVA_FLAG_TF | KVA_FLAG_AC | KVA_FLAG_RF);
	return KVA_DONE;
}

/* --- the descriptor table --------------------------------------------------------------------------------------------- */

/* An error code that names an entry of the IDT (APM vol. 2, 8.4.1). */
static int gate_fault(struct kva_emulation *e, __u8 vector, const struct frame *f)
{
	return kva_emulation_raise_code(e, vector, f->event->vector << 3 | 2 | e->external);
}

static int read_gate(struct kva_emulation *e, struct frame *f)
{
	const struct kvm_dtable *idt = &e->vcpu->cpu.idt;
	unsigned int size = kva_in_long_mode(e) ? 16 : 8, at = f->event->vector * size;
	__u64 value = 0;
	int step;

	if (at + size - 1 > idt->limit)
		return gate_fault(e, KVA_VECTOR_GP, f);
	f->gate.linear = idt->base + at;
	step = kva_memory_system_read(e, f->gate.linear, 8, &value);
	if (step == KVA_DONE && size == 16)
		step = kva_memory_system_read(e, f->gate.linear + 8, 8, &f->gate.upper);
	f->gate.low = (__u32)value;
	f->gate.high = value >> 32;
	return step;
}

static int is_gate(const struct kva_emulation *e, const struct kva_descriptor *gate)
{
	unsigned int type = kva_descriptor_type(gate);

	if (kva_descriptor_is_segment(gate))
		return 0;
	return kva_in_long_mode(e) ? type >= 14 : type == TYPE_TASK_GATE || (type & 6) == 6;
}

static int is_software(const struct kva_event *event)
{
	return event->kind == KVA_EVENT_SOFTWARE || (event->kind == KVA_EVENT_EXCEPTION && event->length);
}

static int check_gate(struct kva_emulation *e, const struct frame *f)
{
	if (!is_gate(e, &f->gate) || (is_software(f->event) && kva_descriptor_dpl(&f->gate) < e->cpl))
		return gate_fault(e, KVA_VECTOR_GP, f);
	if (!kva_descriptor_is_present(&f->gate))
		return gate_fault(e, KVA_VECTOR_NP, f);
	return KVA_DONE;
}

/* Code that is at least as privileged; of 64 bits in long mode. */
static int read_code(struct kva_emulation *e, struct frame *f)
{
	__u16 selector = f->gate.low >> 16;
	int step;

	if (kva_selector_is_null(selector))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &f->code);
	if (step)
		return step;
	if (!kva_descriptor_is_code(&f->code) || kva_descriptor_dpl(&f->code) > e->cpl)
		return kva_selector_fault(e, KVA_VECTOR_GP, selector);
	if (kva_in_long_mode(e) && (f->code.high >> 21 & 3) != 1)
		return kva_selector_fault(e, KVA_VECTOR_GP, selector);
	if (!kva_descriptor_is_present(&f->code))
		return kva_selector_fault(e, KVA_VECTOR_NP, selector);
	f->level = kva_descriptor_type(&f->code) & 4 ? e->cpl : kva_descriptor_dpl(&f->code);
	/* virtual-8086 mode is left for CPL 0 alone (APM vol. 2, 8.8) */
	if (kva_in_virtual_mode(e) && f->level)
		return kva_selector_fault(e, KVA_VECTOR_GP, selector);
	return KVA_DONE;
}

/* --- the stack -------------------------------------------------------------------------------------------------------- */

/* Long mode: one of seven from the task state, that of the inner level, or the one in use; aligned (8.9.3). */
static int find_stack64(struct kva_emulation *e, struct frame *f)
{
	unsigned int ist = f->gate.high & 7;
	__u16 selector;
	int step = KVA_DONE;

	if (ist)
		step = kva_task_stack(e, 3 + ist, &selector, &f->pointer);
	else if (f->level < e->cpl)
		step = kva_task_stack(e, f->level, &selector, &f->pointer);
	else
		f->pointer = e->reg[KVA_RSP];
	f->pointer &= ~15ull;
	f->switches = f->level < e->cpl;
	f->ss = (struct kvm_segment){ .selector = (__u16)f->level, .dpl = f->level, .unusable = 1 };
	return step;
}

static int find_stack(struct kva_emulation *e, struct frame *f)
{
	__u16 selector;
	int step;

	if (kva_in_long_mode(e))
		return find_stack64(e, f);
	f->switches = f->level < e->cpl;
	f->pointer = e->reg[KVA_RSP];
	if (!f->switches)
		return KVA_DONE;
	step = kva_task_stack(e, f->level, &selector, &f->pointer);
	if (step)
		return step;
	if (kva_selector_is_null(selector))
		return kva_selector_fault(e, KVA_VECTOR_TS, selector);
	return kva_stack_segment(e, selector, f->level, KVA_VECTOR_TS, &f->ss);
}

/* Out of virtual-8086 mode the data segments are saved as well. */
static int push_segments(struct kva_emulation *e, unsigned int size)
{
	static const __u8 saved[] = { KVA_GS, KVA_FS, KVA_DS, KVA_ES };
	unsigned int i;
	int step = KVA_DONE;

	for (i = 0; i < sizeof(saved) && !step; i++)
		step = kva_stack_push(e, size, e->vcpu->cpu.segment[saved[i]].selector);
	return step;
}

static int push_frame(struct kva_emulation *e, const struct frame *f)
{
	int step = KVA_DONE;

	if (kva_in_virtual_mode(e))
		step = push_segments(e, f->size);
	if (step == KVA_DONE && (f->switches || f->size == 8))
		step = kva_stack_push(e, f->size, f->old_ss);
	if (step == KVA_DONE && (f->switches || f->size == 8))
		step = kva_stack_push(e, f->size, f->old_pointer);
	if (step == KVA_DONE)
		step = kva_stack_push(e, f->size, f->flags);
	if (step == KVA_DONE)
		step = kva_stack_push(e, f->size, e->vcpu->cpu.segment[KVA_CS].selector);
	if (step == KVA_DONE)
		step = kva_stack_push(e, f->size, e->next);
	if (step == KVA_DONE && f->event->has_code)
		step = kva_stack_push(e, f->size, f->event->code);
	return step;
}

/* The frame is written to the new stack with the rights of the handler; if that fails, all is as it was. */
static int switch_and_push(struct kva_emulation *e, struct frame *f)
{
	struct kvm_segment old = e->vcpu->cpu.segment[KVA_SS];
	unsigned int cpl = e->cpl;
	int step;

	f->old_ss = old.selector;
	f->old_pointer = e->reg[KVA_RSP];
	e->cpl = f->level;
	if (f->switches) {
		kva_segment_set(e, KVA_SS, &f->ss);
		e->stack_code = f->ss.selector & ~KVA_SELECTOR_RPL;
	}
	if (kva_in_long_mode(e))
		e->bits = 64;
	kva_register_write(e, KVA_RSP, kva_stack_size(e), f->pointer);
	step = push_frame(e, f);
	if (step == KVA_DONE)
		step = kva_code_enter(e, &f->code, f->level, f->target);
	if (step) {
		kva_segment_set(e, KVA_SS, &old);
		e->cpl = cpl;
	}
	return step;
}

/* --- the end ---------------------------------------------------------------------------------------------------------- */

static void drop_segments(struct kva_emulation *e)
{
	static const __u8 data[] = { KVA_GS, KVA_FS, KVA_DS, KVA_ES };
	const struct kvm_segment none = { .unusable = 1 };
	unsigned int i;

	for (i = 0; i < sizeof(data); i++)
		kva_segment_set(e, data[i], &none);
}

/* The error code goes on the new task's stack (12.3.2); where that cannot be reached now, all of it begins anew. */
static int deliver_task(struct kva_emulation *e, const struct frame *f)
{
	const struct kva_cpu old = e->vcpu->cpu;
	unsigned int size;
	int step = kva_task_gate(e, &f->gate, KVA_TASK_EVENT);

	if (step || !f->event->has_code)
		return step;
	size = e->vcpu->cpu.segment[KVA_TR].type & 8 ? 4 : 2;
	step = kva_stack_push(e, size, f->event->code);
	if (step == KVA_LEAVE || step == KVA_RETRY)
		kva_task_undo(e, &old);
	return step;
}

static int deliver_protected(struct kva_emulation *e, const struct kva_event *event)
{
	struct frame f = { .event = event, .flags = e->rflags };
	int step = read_gate(e, &f);

	if (step == KVA_DONE)
		step = check_gate(e, &f);
	if (step)
		return step;
	if (kva_descriptor_type(&f.gate) == TYPE_TASK_GATE)
		return deliver_task(e, &f);
	f.size = kva_in_long_mode(e) ? 8 : kva_descriptor_type(&f.gate) & GATE_WIDE ? 4 : 2;
	f.target = ((f.gate.low & 0xffff) | (f.gate.high & 0xffff0000) | f.gate.upper << 32) & kva_size_mask(f.size);
	step = read_code(e, &f);
	if (step == KVA_DONE)
		step = find_stack(e, &f);
	if (step == KVA_DONE)
		step = switch_and_push(e, &f);
	if (step)
		return step;
	if (kva_in_virtual_mode(e))
		drop_segments(e);
	kva_privilege_set(e, f.level);
	e->rflags &= ~(KVA_FLAG_TF | KVA_FLAG_NT | KVA_FLAG_RF | KVA_FLAG_VM);
	if (!(kva_descriptor_type(&f.gate) & GATE_TRAP))
		e->rflags &= ~KVA_FLAG_IF;
	return KVA_DONE;
}

int kva_deliver(struct kva_emulation *e, const struct kva_event *event)
{
	e->external = !is_software(event);
	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	return kva_in_real_mode(e) ? deliver_real(e, event) : deliver_protected(e, event);
}
