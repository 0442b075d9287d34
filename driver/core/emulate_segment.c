// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Segment registers and the descriptors that fill them (APM vol. 2, chapter 4).
 *
 * In real and virtual-8086 mode a selector is a number: its base is sixteen times that.  Otherwise it names a descriptor,
 * which is read, checked against privilege and type, marked accessed in its table, and kept in the segment register.
 */
#include "emulate.h"

#define ACCESSED	(1u << 8)	/* in `high`, of code and data */

/* --- descriptors ---------------------------------------------------------------------------------------------------- */

/* A table's base and limit; without a local table there is nothing in it. */
static __u64 table_of(struct kva_emulation *e, __u16 selector, __u32 *limit)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	const struct kvm_segment *ldt = &cpu->segment[KVA_LDTR];

	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	if (!(selector & KVA_SELECTOR_TABLE)) {
		*limit = cpu->gdt.limit;
		return cpu->gdt.base;
	}
	*limit = ldt->present && !ldt->unusable ? ldt->limit : 0;
	return ldt->base;
}

int kva_descriptor_exists(struct kva_emulation *e, __u16 selector)
{
	__u32 limit;

	table_of(e, selector, &limit);
	return !kva_selector_is_null(selector) && (selector | 7u) <= limit;
}

int kva_descriptor_read(struct kva_emulation *e, __u16 selector, struct kva_descriptor *d)
{
	__u32 limit;
	__u64 value;
	int step;

	d->selector = selector;
	d->linear = table_of(e, selector, &limit) + (selector & ~7u);
	d->upper = 0;
	step = kva_memory_system_read(e, d->linear, 8, &value);
	d->low = (__u32)value;
	d->high = value >> 32;
	return step;
}

int kva_selector_fault(struct kva_emulation *e, __u8 vector, __u16 selector)
{
	return kva_emulation_raise_code(e, vector, (selector & ~KVA_SELECTOR_RPL) | e->external);
}

int kva_descriptor_fetch(struct kva_emulation *e, __u16 selector, __u8 vector, struct kva_descriptor *d)
{
	if (!kva_descriptor_exists(e, selector))
		return kva_selector_fault(e, vector, selector);
	return kva_descriptor_read(e, selector, d);
}

/* The second half must be within the table, too, and its type be 0 (APM vol. 2, 4.8.3). */
int kva_descriptor_upper(struct kva_emulation *e, struct kva_descriptor *d)
{
	__u32 limit;
	int step;

	table_of(e, d->selector, &limit);
	if ((d->selector | 7u) + 8 > limit)
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	step = kva_memory_system_read(e, d->linear + 8, 8, &d->upper);
	if (step == KVA_DONE && d->upper >> 40 & 0x1f)
		step = kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	return step;
}

/* Another processor may change the descriptor meanwhile: only the byte with the type is written. */
int kva_descriptor_mark(struct kva_emulation *e, struct kva_descriptor *d, __u32 bits)
{
	if ((d->high & bits) == bits)
		return KVA_DONE;
	d->high |= bits;
	return kva_memory_system_write(e, d->linear + 5, 1, d->high >> 8);
}

__u32 kva_descriptor_limit(const struct kva_descriptor *d)
{
	__u32 limit = (d->low & 0xffff) | (d->high & 0xf0000);

	return d->high >> 23 & 1 ? limit << 12 | 0xfff : limit;
}

/* Processors keep the limit in bytes, and not the granularity (APM vol. 2, 15.5.1). */
struct kvm_segment kva_descriptor_segment(const struct kva_descriptor *d)
{
	__u32 limit = kva_descriptor_limit(d);

	return (struct kvm_segment){
		.base		= (__u64)(d->low >> 16 | (d->high & 0xff) << 16 | (d->high & 0xff000000)) | d->upper << 32,
		.limit		= limit,
		.selector	= d->selector,
		.type		= kva_descriptor_type(d),
		.s		= kva_descriptor_is_segment(d),
		.dpl		= kva_descriptor_dpl(d),
		.present	= kva_descriptor_is_present(d),
		.avl		= d->high >> 20 & 1,
		.l		= d->high >> 21 & 1,
		.db		= d->high >> 22 & 1,
		.g		= limit > 0xfffff,
		.unusable	= !kva_descriptor_is_present(d),
	};
}

/* --- segment registers ---------------------------------------------------------------------------------------------- */

/* The bases of FS and GS belong to two groups. */
static __u32 groups_of(unsigned int segment)
{
	if (segment == KVA_CS || segment == KVA_SS)
		return KVA_STATE_CODE;
	return segment == KVA_FS || segment == KVA_GS ? KVA_STATE_SEGMENTS | KVA_STATE_MSRS : KVA_STATE_SEGMENTS;
}

void kva_segment_set(struct kva_emulation *e, unsigned int segment, const struct kvm_segment *value)
{
	__u32 groups = groups_of(segment);

	kva_state_need(e->vcpu, groups);
	e->vcpu->cpu.segment[segment] = *value;
	kva_state_changed(e->vcpu, groups);
}

/* In real mode limit and attributes stay what they were; in virtual-8086 mode they are given (APM vol. 2, 4.5, 4.10). */
void kva_segment_set_real(struct kva_emulation *e, unsigned int segment, __u16 selector)
{
	struct kvm_segment value;

	kva_state_need(e->vcpu, groups_of(segment));
	value = e->vcpu->cpu.segment[segment];
	value.selector = selector;
	value.base = (__u32)selector << 4;
	if (e->rflags & KVA_FLAG_VM)
		value = (struct kvm_segment){
			.base = value.base, .limit = 0xffff, .selector = selector, .type = 3, .present = 1, .dpl = 3, .s = 1,
		};
	else if (segment == KVA_CS)
		value.type = 0xb;
	kva_segment_set(e, segment, &value);
}

void kva_privilege_set(struct kva_emulation *e, unsigned int cpl)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;

	cpu->cpl = e->cpl = cpl;
	cpu->segment[KVA_SS].dpl = cpl;
	kva_state_changed(e->vcpu, KVA_STATE_CODE);
}

/* A null selector: nothing of what it was before is left. */
static int load_null(struct kva_emulation *e, unsigned int segment, __u16 selector)
{
	struct kvm_segment value = { .selector = selector, .unusable = 1 };

	/* the stack of 64-bit code needs no segment (APM vol. 2, 4.5.2) */
	if (segment == KVA_SS) {
		if (e->bits != 64 || e->cpl == 3 || (selector & KVA_SELECTOR_RPL) != e->cpl)
			return kva_emulation_raise(e, KVA_VECTOR_GP);
		value.dpl = e->cpl;
	}
	kva_segment_set(e, segment, &value);
	return KVA_DONE;
}

/* Data, or code that can be read (APM vol. 2, 4.11.1). */
static int check_data(struct kva_emulation *e, const struct kva_descriptor *d)
{
	unsigned int rpl = d->selector & KVA_SELECTOR_RPL, dpl = kva_descriptor_dpl(d), type = kva_descriptor_type(d);
	int conforming = (type & 0xc) == 0xc;

	if (!kva_descriptor_is_segment(d) || (type & 0xa) == 8)
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!conforming && (rpl > dpl || e->cpl > dpl))
		return kva_selector_fault(e, KVA_VECTOR_GP, d->selector);
	if (!kva_descriptor_is_present(d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d->selector);
	return KVA_DONE;
}

int kva_stack_segment(struct kva_emulation *e, __u16 selector, unsigned int cpl, __u8 vector, struct kvm_segment *ss)
{
	struct kva_descriptor d;
	int step = kva_descriptor_fetch(e, selector, vector, &d);

	if (step)
		return step;
	if ((selector & KVA_SELECTOR_RPL) != cpl || !kva_descriptor_is_segment(&d) || (kva_descriptor_type(&d) & 0xa) != 2 ||
	    kva_descriptor_dpl(&d) != cpl)
		return kva_selector_fault(e, vector, selector);
	if (!kva_descriptor_is_present(&d))
		return kva_selector_fault(e, KVA_VECTOR_SS, selector);
	step = kva_descriptor_mark(e, &d, ACCESSED);
	*ss = kva_descriptor_segment(&d);
	return step;
}

static int load_stack(struct kva_emulation *e, __u16 selector)
{
	struct kvm_segment ss;
	int step = kva_stack_segment(e, selector, e->cpl, KVA_VECTOR_GP, &ss);

	if (step == KVA_DONE)
		kva_segment_set(e, KVA_SS, &ss);
	return step;
}

int kva_segment_load(struct kva_emulation *e, unsigned int segment, __u16 selector)
{
	struct kva_descriptor d;
	struct kvm_segment value;
	int step;

	if (kva_has_real_segments(e)) {
		kva_segment_set_real(e, segment, selector);
		return KVA_DONE;
	}
	if (kva_selector_is_null(selector))
		return load_null(e, segment, selector);
	if (segment == KVA_SS)
		return load_stack(e, selector);
	step = kva_descriptor_fetch(e, selector, KVA_VECTOR_GP, &d);
	if (step == KVA_DONE)
		step = check_data(e, &d);
	if (step == KVA_DONE)
		step = kva_descriptor_mark(e, &d, ACCESSED);
	if (step)
		return step;
	value = kva_descriptor_segment(&d);
	kva_segment_set(e, segment, &value);
	return KVA_DONE;
}

/* After a return to an outer level (APM vol. 2, 4.11.3): data and code that is not conforming. */
void kva_segments_drop(struct kva_emulation *e)
{
	static const __u8 data[] = { KVA_ES, KVA_DS, KVA_FS, KVA_GS };
	unsigned int i;

	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	for (i = 0; i < sizeof(data); i++) {
		struct kvm_segment *s = &e->vcpu->cpu.segment[data[i]];

		if ((s->type & 0xc) == 0xc || s->dpl >= e->cpl)
			continue;
		s->selector = 0;
		s->dpl = 0;
		s->present = 0;
		s->unusable = 1;
	}
	kva_state_changed(e->vcpu, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
}

/* --- instructions --------------------------------------------------------------------------------------------------- */

/* 8C: 16 bits to memory, as many as the operand has to a register */
int kva_do_mov_from_segment(struct kva_emulation *e)
{
	unsigned int segment = e->insn.reg & 7;

	if (segment > KVA_GS)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (segment != KVA_CS && segment != KVA_SS)
		kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	return kva_operand_write(e, e->insn.has_memory ? 2 : e->size, e->vcpu->cpu.segment[segment].selector);
}

/* 8E: CS is loaded by transfers alone */
int kva_do_mov_to_segment(struct kva_emulation *e)
{
	unsigned int segment = e->insn.reg & 7;
	__u64 selector;
	int step;

	if (segment > KVA_GS || segment == KVA_CS)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_operand_read(e, 2, &selector);
	if (step == KVA_DONE)
		step = kva_segment_load(e, segment, (__u16)selector);
	if (step == KVA_DONE && segment == KVA_SS)
		e->shadow = KVM_X86_SHADOW_INT_MOV_SS;
	return step;
}

static unsigned int far_segment(const struct kva_insn *insn)
{
	if (insn->map == KVA_MAP_ONE)
		return insn->opcode & 1 ? KVA_DS : KVA_ES;
	return insn->opcode == 0xb2 ? KVA_SS : insn->opcode & 7;	/* 0F B4 FS, B5 GS */
}

/* C4 LES, C5 LDS, 0F B2 LSS, B4 LFS, B5 LGS */
int kva_do_load_far(struct kva_emulation *e)
{
	__u64 offset, selector;
	int step = kva_memory_read(e, e->insn.segment, e->offset, e->size, &offset);

	if (step == KVA_DONE)
		step = kva_memory_read(e, e->insn.segment, e->offset + e->size, 2, &selector);
	if (step == KVA_DONE)
		step = kva_segment_load(e, far_segment(&e->insn), (__u16)selector);
	if (step == KVA_DONE)
		kva_register_write(e, e->insn.reg, e->size, offset);
	return step;
}
