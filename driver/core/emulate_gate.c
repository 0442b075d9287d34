// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Call gates, and the stacks of inner levels that they and events need (APM vol. 2, 4.11.2, 12.2.5, 12.2.6).
 */
#include "emulate.h"

#define TYPE_GATE16	4

/* A field of the task state; beyond its limit #TS with its selector. */
static int task_field(struct kva_emulation *e, unsigned int offset, unsigned int size, __u64 *value)
{
	const struct kvm_segment *tr = &e->vcpu->cpu.segment[KVA_TR];

	if (offset + size - 1 > tr->limit)
		return kva_selector_fault(e, KVA_VECTOR_TS, tr->selector);
	return kva_memory_system_read(e, tr->base + offset, size, value);
}

int kva_task_stack(struct kva_emulation *e, unsigned int level, __u16 *selector, __u64 *pointer)
{
	unsigned int size, step;
	__u64 value = 0;

	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	*selector = (__u16)level;
	if (kva_in_long_mode(e))
		return task_field(e, 4 + 8 * level, 8, pointer);
	size = e->vcpu->cpu.segment[KVA_TR].type & 8 ? 4 : 2;
	step = task_field(e, size * (1 + 2 * level), size, pointer);
	if (step == KVA_DONE)
		step = task_field(e, size * (2 + 2 * level), 2, &value);
	*selector = (__u16)value;
	return step;
}

/* --- the way in ----------------------------------------------------------------------------------------------------- */

struct crossing {
	struct kva_descriptor *code;
	unsigned int size, parameters;
	__u16 old_selector;
	__u64 old_pointer, parameter[31];
	struct kvm_segment ss;
	__u64 pointer;
};

/* Parameters of the caller's are copied from the old stack (legacy mode only). */
static int read_parameters(struct kva_emulation *e, struct crossing *c)
{
	unsigned int i;
	int step = KVA_DONE;

	for (i = 0; i < c->parameters && !step; i++)
		step = kva_stack_pop(e, c->size, &c->parameter[i]);
	return step;
}

static int push_frame(struct kva_emulation *e, const struct crossing *c)
{
	unsigned int i;
	int step = kva_stack_push(e, c->size, c->old_selector);

	if (step == KVA_DONE)
		step = kva_stack_push(e, c->size, c->old_pointer);
	for (i = c->parameters; i && !step; i--)
		step = kva_stack_push(e, c->size, c->parameter[i - 1]);
	if (step == KVA_DONE)
		step = kva_stack_push(e, c->size, e->vcpu->cpu.segment[KVA_CS].selector);
	return step ? step : kva_stack_push(e, c->size, e->next);
}

static int find_stack(struct kva_emulation *e, struct crossing *c, unsigned int level)
{
	__u16 selector;
	int step = kva_task_stack(e, level, &selector, &c->pointer);

	if (step)
		return step;
	if (!kva_in_long_mode(e))
		return kva_selector_is_null(selector) ? kva_selector_fault(e, KVA_VECTOR_TS, selector) :
			kva_stack_segment(e, selector, level, KVA_VECTOR_TS, &c->ss);
	c->ss = (struct kvm_segment){ .selector = selector, .dpl = level, .unusable = 1 };
	return KVA_DONE;
}

/* SS is the new one while the frame is written, and the old one again if that fails. */
static int call_inner(struct kva_emulation *e, struct crossing *c, __u64 target)
{
	unsigned int level = kva_descriptor_dpl(c->code), cpl = e->cpl;
	struct kvm_segment old = e->vcpu->cpu.segment[KVA_SS];
	int step = find_stack(e, c, level);

	c->old_selector = old.selector;
	c->old_pointer = e->reg[KVA_RSP];
	if (step == KVA_DONE)
		step = read_parameters(e, c);
	if (step)
		return step;
	kva_segment_set(e, KVA_SS, &c->ss);
	e->cpl = level;
	e->stack_code = c->ss.selector & ~KVA_SELECTOR_RPL;
	if (kva_in_long_mode(e))
		e->bits = 64;
	kva_register_write(e, KVA_RSP, kva_stack_size(e), c->pointer);
	step = push_frame(e, c);
	if (step == KVA_DONE)
		step = kva_code_enter(e, c->code, level, target);
	if (step) {
		kva_segment_set(e, KVA_SS, &old);
		e->cpl = cpl;
		return step;
	}
	kva_privilege_set(e, level);
	return KVA_DONE;
}

static int call_same(struct kva_emulation *e, struct crossing *c, __u64 target)
{
	int step = kva_stack_push(e, c->size, e->vcpu->cpu.segment[KVA_CS].selector);

	if (step == KVA_DONE)
		step = kva_stack_push(e, c->size, e->next);
	return step ? step : kva_code_enter(e, c->code, e->cpl, target);
}

static int check_code(struct kva_emulation *e, const struct kva_descriptor *d)
{
	if (!kva_descriptor_is_code(d) || kva_descriptor_dpl(d) > e->cpl)
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (kva_in_long_mode(e) && (d->high >> 21 & 3) != 1)
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!kva_descriptor_is_present(d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d->selector);
	return KVA_DONE;
}

/* The gate has been checked.  A jump stays at its level; long mode's gates have 16 bytes and lead to 64-bit code. */
int kva_gate_transfer(struct kva_emulation *e, struct kva_descriptor *gate, int call)
{
	struct kva_descriptor code;
	struct crossing crossing = { .code = &code };
	__u16 selector = gate->low >> 16;
	__u64 target = (gate->low & 0xffff) | (gate->high & 0xffff0000);
	int step = KVA_DONE, conforming;

	crossing.size = kva_in_long_mode(e) ? 8 : kva_descriptor_type(gate) == TYPE_GATE16 ? 2 : 4;
	crossing.parameters = kva_in_long_mode(e) ? 0 : gate->high & 31;
	if (kva_in_long_mode(e))
		step = kva_descriptor_upper(e, gate);
	if (step == KVA_DONE && kva_selector_is_null(selector))
		step = kva_emulation_raise(e, KVA_VECTOR_GP);
	if (step == KVA_DONE)
		step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &code);
	if (step == KVA_DONE)
		step = check_code(e, &code);
	if (step)
		return step;
	target = (target | gate->upper << 32) & kva_size_mask(crossing.size);
	conforming = kva_descriptor_type(&code) >> 2 & 1;
	if (!call)
		return conforming || kva_descriptor_dpl(&code) == e->cpl ? kva_code_enter(e, &code, e->cpl, target) :
			kva_selector_fault(e, KVA_VECTOR_GP, selector);
	if (!conforming && kva_descriptor_dpl(&code) < e->cpl)
		return call_inner(e, &crossing, target);
	return call_same(e, &crossing, target);
}
