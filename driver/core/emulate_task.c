// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Task switches by hardware, of legacy mode: JMP, CALL, IRET and task gates (APM vol. 2, chapter 12).
 *
 * Both task states and the new descriptors are read, and the old state written, before anything of the guest changes.  A
 * segment of the new task that cannot be loaded is a fault in the new task (12.3.2): then all but that segment holds.
 */
#include "emulate.h"

#define BUSY		(1u << 9)	/* in `high` of a descriptor */
#define CR0_TS		(1ull << 3)
#define CR0_PG		(1ull << 31)
#define EFLAGS		0x3f7fd7ull

/* Where a state has its fields: 32 bits, and 16. */
struct layout {
	__u8 size;			/* of a field */
	__u8 cr3;			/* 0: it has none */
	__u8 ip, flags, general, segments, ldt;
	__u16 limit;			/* the least */
};
static const struct layout layout32 = { 4, 28, 32, 36, 40, 72, 96, 0x67 };
static const struct layout layout16 = { 2, 0, 14, 16, 18, 34, 42, 0x2b };

/* In the order of a task state; the 16-bit one ends with DS. */
static const __u8 segment_order[] = { KVA_ES, KVA_CS, KVA_SS, KVA_DS, KVA_FS, KVA_GS };

struct task {
	struct kva_descriptor d;
	struct kvm_segment tr;
	const struct layout *layout;
	__u64 cr3, ip, flags, general[8], ldt;
	__u64 segment[6];
	unsigned int segments;
};

static const struct layout *layout_of(const struct kvm_segment *tr)
{
	return tr->type & 8 ? &layout32 : &layout16;
}

/* --- the new task ------------------------------------------------------------------------------------------------------- */

/* IRET goes back to a task that is busy, everybody else to one that is not. */
static int find_task(struct kva_emulation *e, __u16 selector, enum kva_task_cause cause, struct task *to)
{
	__u8 vector = cause == KVA_TASK_RETURN ? KVA_VECTOR_TS : KVA_VECTOR_GP;
	unsigned int type;
	int step;

	if (selector & KVA_SELECTOR_TABLE)
		return kva_selector_fault(e, vector, selector);
	step = kva_descriptor_fetch(e, selector, vector, &to->d);
	if (step)
		return step;
	type = kva_descriptor_type(&to->d);
	if (kva_descriptor_is_segment(&to->d) || (type & 5) != 1 || !(type & 2) == (cause == KVA_TASK_RETURN))
		return kva_selector_fault(e, vector, selector);
	if (!kva_descriptor_is_present(&to->d))
		return kva_selector_fault(e, KVA_VECTOR_NP, selector);
	to->tr = kva_descriptor_segment(&to->d);
	to->layout = layout_of(&to->tr);
	if (to->tr.limit < to->layout->limit)
		return kva_selector_fault(e, KVA_VECTOR_TS, selector);
	return KVA_DONE;
}

static int read_field(struct kva_emulation *e, const struct task *t, unsigned int at, unsigned int size, __u64 *value)
{
	return kva_memory_system_read(e, t->tr.base + at, size, value);
}

static int read_task(struct kva_emulation *e, struct task *t)
{
	const struct layout *l = t->layout;
	unsigned int i;
	int step = l->cr3 ? read_field(e, t, l->cr3, 4, &t->cr3) : KVA_DONE;

	if (step == KVA_DONE)
		step = read_field(e, t, l->ip, l->size, &t->ip);
	if (step == KVA_DONE)
		step = read_field(e, t, l->flags, l->size, &t->flags);
	for (i = 0; i < 8 && !step; i++)
		step = read_field(e, t, l->general + i * l->size, l->size, &t->general[i]);
	t->segments = l->size == 4 ? 6 : 4;
	for (i = 0; i < t->segments && !step; i++)
		step = read_field(e, t, l->segments + i * l->size, 2, &t->segment[i]);
	return step ? step : read_field(e, t, l->ldt, 2, &t->ldt);
}

/* --- the old one -------------------------------------------------------------------------------------------------------- */

static int write_field(struct kva_emulation *e, unsigned int at, unsigned int size, __u64 value)
{
	return kva_memory_system_write(e, e->vcpu->cpu.segment[KVA_TR].base + at, size, value);
}

static int write_task(struct kva_emulation *e, __u64 flags)
{
	const struct kvm_segment *segment = e->vcpu->cpu.segment;
	const struct layout *l = layout_of(&segment[KVA_TR]);
	unsigned int i;
	int step = write_field(e, l->ip, l->size, e->next);

	if (step == KVA_DONE)
		step = write_field(e, l->flags, l->size, flags);
	for (i = 0; i < 8 && !step; i++)
		step = write_field(e, l->general + i * l->size, l->size, e->reg[i]);
	for (i = 0; i < (l->size == 4 ? 6 : 4) && !step; i++)
		step = write_field(e, l->segments + i * l->size, 2, segment[segment_order[i]].selector);
	return step;
}

/* One write of the type: what is not to change is written all the same, so that a fault comes now and not later. */
static int set_busy(struct kva_emulation *e, __u16 selector, __u32 set, __u32 clear)
{
	struct kva_descriptor d;
	int step = kva_descriptor_read(e, selector, &d);

	return step ? step : kva_memory_system_write(e, d.linear + 5, 1, ((d.high | set) & ~clear) >> 8);
}

/* Whatever writing to memory can meet, it meets here; nothing has changed that cannot be changed again. */
static int leave_task(struct kva_emulation *e, const struct task *to, enum kva_task_cause cause)
{
	__u16 old = e->vcpu->cpu.segment[KVA_TR].selector;
	int nests = cause == KVA_TASK_CALL || cause == KVA_TASK_EVENT;
	int step = write_task(e, cause == KVA_TASK_RETURN ? e->rflags & ~KVA_FLAG_NT : e->rflags);

	if (step == KVA_DONE && nests)
		step = kva_memory_system_write(e, to->tr.base, 2, old);
	if (step == KVA_DONE)
		step = set_busy(e, to->d.selector, 0, 0);
	return step ? step : set_busy(e, old, 0, 0);
}

/* A task that is left for good is not busy any more; one that is entered is. */
static void pass_on(struct kva_emulation *e, __u16 old, __u16 new, enum kva_task_cause cause)
{
	if (cause == KVA_TASK_JUMP || cause == KVA_TASK_RETURN)
		set_busy(e, old, 0, BUSY);
	set_busy(e, new, BUSY, 0);
}

/* --- entering ------------------------------------------------------------------------------------------------------------ */

static int enter_tables(struct kva_emulation *e, const struct task *to)
{
	int step = KVA_DONE;

	if (!to->layout->cr3 || !(e->vcpu->cpu.cr0 & CR0_PG))
		return KVA_DONE;
	if (e->machine)
		step = e->machine->control(e, 3, 1, to->cr3);
	if (step == KVA_DONE)
		kva_cr_write(e->vcpu, 3, to->cr3);
	return step;
}

static void enter_registers(struct kva_emulation *e, const struct task *to, int nests)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;
	struct kvm_segment tr = to->tr;
	unsigned int i;

	tr.type |= 2;
	kva_segment_set(e, KVA_TR, &tr);
	cpu->cr0 |= CR0_TS;
	kva_state_changed(e->vcpu, KVA_STATE_CONTROL);
	for (i = 0; i < 8; i++)
		e->reg[i] = to->general[i];
	e->next = to->ip;
	e->rflags = (to->flags & EFLAGS) | 2 | (nests ? KVA_FLAG_NT : 0);
}

/* Selectors are there at once, what they name is not. */
static void enter_selectors(struct kva_emulation *e, const struct task *to)
{
	unsigned int i;

	for (i = 0; i < sizeof(segment_order); i++) {
		const struct kvm_segment none = {
			.selector = i < to->segments ? (__u16)to->segment[i] : 0, .unusable = 1,
		};

		kva_segment_set(e, segment_order[i], &none);
	}
}

static int load_ldt(struct kva_emulation *e, __u16 selector)
{
	struct kvm_segment value = { .selector = selector, .unusable = 1 };
	struct kva_descriptor d;
	int step;

	kva_segment_set(e, KVA_LDTR, &value);
	if (kva_selector_is_null(selector))
		return KVA_DONE;
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_TS, &d);
	if (step)
		return step;
	if (selector & KVA_SELECTOR_TABLE || kva_descriptor_is_segment(&d) || kva_descriptor_type(&d) != 2 ||
	    !kva_descriptor_is_present(&d))
		return kva_selector_fault(e, KVA_VECTOR_TS, selector);
	value = kva_descriptor_segment(&d);
	kva_segment_set(e, KVA_LDTR, &value);
	return KVA_DONE;
}

static int load_code(struct kva_emulation *e, __u16 selector)
{
	unsigned int rpl = selector & KVA_SELECTOR_RPL, dpl;
	struct kva_descriptor d;
	int step = kva_descriptor_fetch(e, selector, KVA_VECTOR_TS, &d);

	if (step)
		return step;
	dpl = kva_descriptor_dpl(&d);
	if (!kva_descriptor_is_code(&d) || (kva_descriptor_type(&d) & 4 ? dpl > rpl : dpl != rpl))
		return kva_selector_fault(e, KVA_VECTOR_TS, selector);
	if (!kva_descriptor_is_present(&d))
		return kva_selector_fault(e, KVA_VECTOR_NP, selector);
	return kva_code_enter(e, &d, rpl, e->next);
}

static int load_segments(struct kva_emulation *e, const struct task *to)
{
	struct kvm_segment ss;
	unsigned int i;
	int step = load_ldt(e, (__u16)to->ldt);

	if (e->rflags & KVA_FLAG_VM) {
		for (i = 0; i < sizeof(segment_order); i++)
			kva_segment_set_real(e, segment_order[i], (__u16)to->segment[i]);
		kva_privilege_set(e, 3);
		return step;
	}
	kva_privilege_set(e, to->segment[1] & KVA_SELECTOR_RPL);
	if (step == KVA_DONE)
		step = load_code(e, (__u16)to->segment[1]);
	if (step == KVA_DONE)
		step = kva_stack_segment(e, (__u16)to->segment[2], e->cpl, KVA_VECTOR_TS, &ss);
	if (step == KVA_DONE)
		kva_segment_set(e, KVA_SS, &ss);
	for (i = 0; i < to->segments && !step; i++)
		if (segment_order[i] != KVA_CS && segment_order[i] != KVA_SS)
			step = kva_segment_load(e, segment_order[i], (__u16)to->segment[i]);
	return step;
}

/* The new task is there, whatever became of its segments: registers hold before a fault is delivered. */
static int enter_task(struct kva_emulation *e, const struct task *to, enum kva_task_cause cause)
{
	struct kva_cpu old = e->vcpu->cpu;
	int step = enter_tables(e, to);

	if (step)
		return step;
	enter_registers(e, to, cause == KVA_TASK_CALL || cause == KVA_TASK_EVENT);
	enter_selectors(e, to);
	e->vcpu->cpu.rflags = e->rflags;
	step = load_segments(e, to);
	if (step != KVA_DONE && step != KVA_FAULT) {
		e->vcpu->cpu = old;
		return step;
	}
	pass_on(e, old.segment[KVA_TR].selector, to->d.selector, cause);
	if (step == KVA_FAULT)
		kva_emulation_end(e);
	return step;
}

/* The back link of a task that IRET leaves says where to. */
static int find_link(struct kva_emulation *e, __u16 *selector)
{
	__u64 link;
	int step = kva_memory_system_read(e, e->vcpu->cpu.segment[KVA_TR].base, 2, &link);

	*selector = (__u16)link;
	return step;
}

int kva_task_switch(struct kva_emulation *e, __u16 selector, enum kva_task_cause cause)
{
	struct task to = { 0 };
	int step = KVA_DONE;

	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	if (cause == KVA_TASK_RETURN)
		step = find_link(e, &selector);
	if (step == KVA_DONE)
		step = find_task(e, selector, cause, &to);
	if (step == KVA_DONE)
		step = read_task(e, &to);
	if (step == KVA_DONE)
		step = leave_task(e, &to, cause);
	return step ? step : enter_task(e, &to, cause);
}

/* What is in memory is written once more by who tries again; but a task that is busy could not be entered. */
void kva_task_undo(struct kva_emulation *e, const struct kva_cpu *old)
{
	set_busy(e, e->vcpu->cpu.segment[KVA_TR].selector, 0, BUSY);
	e->vcpu->cpu = *old;
}

int kva_task_gate(struct kva_emulation *e, const struct kva_descriptor *gate, enum kva_task_cause cause)
{
	return kva_task_switch(e, gate->low >> 16, cause);
}
