// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions about descriptors and the registers that find them: LAR, LSL, VERR, VERW, ARPL, SLDT, STR, LLDT, LTR,
 * SGDT, SIDT, LGDT, LIDT (APM vol. 3, chapter 4).
 */
#include "emulate.h"

#define CR4_UMIP	(1ull << 11)
#define BUSY		(1u << 9)	/* in `high`, of a task state segment */

/* System types (APM vol. 2, table 4-5 and 4-6). */
#define TYPE_LDT	2
#define TYPE_TSS	9		/* available, 32 or 64 bits */
#define TYPE_TSS16	1

/* User-mode instruction prevention: what tells where tables are is not for CPL 3. */
static int is_prevented(const struct kva_emulation *e)
{
	return e->cpl == 3 && e->vcpu->cpu.cr4 & CR4_UMIP;
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static int is_visible(const struct kva_emulation *e, const struct kva_descriptor *d)
{
	unsigned int dpl = kva_descriptor_dpl(d);
	int conforming = kva_descriptor_is_segment(d) && (kva_descriptor_type(d) & 0xc) == 0xc;

	return conforming || (e->cpl <= dpl && (d->selector & KVA_SELECTOR_RPL) <= dpl);
}

/* System descriptors that LAR and LSL know; long mode has no 16-bit ones, and no task gates. */
static int is_known_type(const struct kva_emulation *e, const struct kva_descriptor *d, __u32 legacy, __u32 in_long_mode)
{
	if (kva_descriptor_is_segment(d))
		return 1;
	return (kva_in_long_mode(e) ? in_long_mode : legacy) >> kva_descriptor_type(d) & 1;
}

static int ask(struct kva_emulation *e, struct kva_descriptor *d, int *exists)
{
	__u64 selector;
	int step = kva_operand_read(e, 2, &selector);

	if (step)
		return step;
	*exists = kva_descriptor_exists(e, (__u16)selector);
	return *exists ? kva_descriptor_read(e, (__u16)selector, d) : KVA_DONE;
}

static int answer(struct kva_emulation *e, int holds, __u64 value)
{
	kva_alu_set_flags(e, KVA_FLAG_ZF, holds ? KVA_FLAG_ZF : 0);
	if (holds)
		kva_register_write(e, e->insn.reg, e->size, value);
	return KVA_DONE;
}

/* 0F 02: task states, LDTs, call and task gates */
int kva_do_lar(struct kva_emulation *e)
{
	struct kva_descriptor d = { 0 };
	int exists, step = ask(e, &d, &exists);

	if (step)
		return step;
	return answer(e, exists && is_known_type(e, &d, 0x1a3e, 0x1a04) && is_visible(e, &d), d.high & 0x00ffff00);
}

/* 0F 03: what has a limit */
int kva_do_lsl(struct kva_emulation *e)
{
	struct kva_descriptor d = { 0 };
	int exists, step = ask(e, &d, &exists);

	if (step)
		return step;
	return answer(e, exists && is_known_type(e, &d, 0x0a0e, 0x0a04) && is_visible(e, &d), kva_descriptor_limit(&d));
}

/* VERR /4, VERW /5 */
static int verify(struct kva_emulation *e, int write)
{
	struct kva_descriptor d = { 0 };
	int exists, step = ask(e, &d, &exists), holds;
	unsigned int type;

	if (step)
		return step;
	type = kva_descriptor_type(&d);
	holds = exists && kva_descriptor_is_segment(&d) && is_visible(e, &d);
	holds = holds && (write ? (type & 0xa) == 2 : (type & 0xa) != 8);
	kva_alu_set_flags(e, KVA_FLAG_ZF, holds ? KVA_FLAG_ZF : 0);
	return KVA_DONE;
}

/* 63: RPL of the first at least that of the second */
int kva_do_arpl(struct kva_emulation *e)
{
	__u64 a, b = e->reg[e->insn.reg] & KVA_SELECTOR_RPL;
	int step;

	if (kva_has_real_segments(e))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_operand_read(e, 2, &a);
	if (step)
		return step;
	kva_alu_set_flags(e, KVA_FLAG_ZF, (a & KVA_SELECTOR_RPL) < b ? KVA_FLAG_ZF : 0);
	return (a & KVA_SELECTOR_RPL) < b ? kva_operand_write(e, 2, (a & ~3ull) | b) : KVA_DONE;
}

/* --- LDTR and TR ---------------------------------------------------------------------------------------------------- */

/* SLDT /0, STR /1 */
static int store_system(struct kva_emulation *e, unsigned int segment)
{
	if (is_prevented(e))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	return kva_operand_write(e, e->insn.has_memory ? 2 : e->size, e->vcpu->cpu.segment[segment].selector);
}

static int is_loadable(const struct kva_emulation *e, const struct kva_descriptor *d, unsigned int segment)
{
	unsigned int type = kva_descriptor_type(d);

	if (kva_descriptor_is_segment(d) || d->selector & KVA_SELECTOR_TABLE)
		return 0;
	if (segment == KVA_LDTR)
		return type == TYPE_LDT;
	return type == TYPE_TSS || (type == TYPE_TSS16 && !kva_in_long_mode(e));
}

/* LLDT /2, LTR /3: long mode has a wide base */
static int load_system(struct kva_emulation *e, unsigned int segment)
{
	struct kva_descriptor d;
	struct kvm_segment value = { .unusable = 1 };
	__u64 selector;
	int step;

	if (e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_operand_read(e, 2, &selector);
	if (step)
		return step;
	value.selector = (__u16)selector;
	if (kva_selector_is_null((__u16)selector) && segment == KVA_LDTR) {
		kva_segment_set(e, segment, &value);
		return KVA_DONE;
	}
	step = kva_descriptor_fetch(e, (__u16)selector, KVA_VECTOR_GP, &d);
	if (step)
		return step;
	if (!is_loadable(e, &d, segment))
		return kva_selector_fault(e, KVA_VECTOR_GP, d.selector);
	if (!kva_descriptor_is_present(&d))
		return kva_selector_fault(e, KVA_VECTOR_NP, d.selector);
	if (kva_in_long_mode(e))
		step = kva_descriptor_upper(e, &d);
	if (step == KVA_DONE && segment == KVA_TR)
		step = kva_descriptor_mark(e, &d, BUSY);
	if (step)
		return step;
	value = kva_descriptor_segment(&d);
	kva_segment_set(e, segment, &value);
	return KVA_DONE;
}

/* 0F 00 */
int kva_do_group6(struct kva_emulation *e)
{
	switch (e->insn.reg & 7) {
	case 0:
		return store_system(e, KVA_LDTR);
	case 1:
		return store_system(e, KVA_TR);
	case 2:
		return load_system(e, KVA_LDTR);
	case 3:
		return load_system(e, KVA_TR);
	case 4 ... 5:
		return verify(e, e->insn.reg & 1);
	default:
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	}
}

/* --- GDTR and IDTR -------------------------------------------------------------------------------------------------- */

static struct kvm_dtable *table_of(struct kva_emulation *e)
{
	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	return e->insn.reg & 1 ? &e->vcpu->cpu.idt : &e->vcpu->cpu.gdt;
}

/* SGDT /0, SIDT /1: the base is as wide as the mode, whatever prefixes say. */
int kva_do_store_table(struct kva_emulation *e)
{
	const struct kvm_dtable *table = table_of(e);
	int step;

	if (is_prevented(e))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_memory_write(e, e->insn.segment, e->offset, 2, table->limit);
	return step ? step : kva_memory_write(e, e->insn.segment, e->offset + 2, e->bits == 64 ? 8 : 4, table->base);
}

/* LGDT /2, LIDT /3: with operands of 16 bits the base has 24. */
int kva_do_load_table(struct kva_emulation *e)
{
	__u64 limit, base;
	int step;

	if (e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_memory_read(e, e->insn.segment, e->offset, 2, &limit);
	if (step == KVA_DONE)
		step = kva_memory_read(e, e->insn.segment, e->offset + 2, e->bits == 64 ? 8 : 4, &base);
	if (step)
		return step;
	if (e->bits == 64 && !kva_is_canonical(e, base))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (e->bits != 64 && e->insn.operand_size == 2)
		base &= 0xffffff;
	*table_of(e) = (struct kvm_dtable){ .base = base, .limit = (__u16)limit };
	kva_state_changed(e->vcpu, KVA_STATE_SEGMENTS);
	return KVA_DONE;
}
