// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The stack: PUSH, POP, PUSHA, POPA, ENTER, LEAVE (APM vol. 3, chapter 3).
 *
 * Addresses of the stack are as wide as SS says, 64 bits in 64-bit mode; what rSP has beyond them stays as it is.
 */
#include "emulate.h"

unsigned int kva_stack_size(const struct kva_emulation *e)
{
	return e->bits == 64 ? 8 : e->vcpu->cpu.segment[KVA_SS].db ? 4 : 2;
}

static __u64 stack_offset(const struct kva_emulation *e, __u64 base, __u64 delta)
{
	return (base + delta) & kva_size_mask(kva_stack_size(e));
}

void kva_stack_move(struct kva_emulation *e, __u64 delta)
{
	kva_register_write(e, KVA_RSP, kva_stack_size(e), e->reg[KVA_RSP] + delta);
}

int kva_stack_push(struct kva_emulation *e, unsigned int size, __u64 value)
{
	int step = kva_memory_write(e, KVA_SS, stack_offset(e, e->reg[KVA_RSP], -(__u64)size), size, value);

	if (step == KVA_DONE)
		kva_stack_move(e, -(__u64)size);
	return step;
}

int kva_stack_pop(struct kva_emulation *e, unsigned int size, __u64 *value)
{
	int step = kva_memory_read(e, KVA_SS, stack_offset(e, e->reg[KVA_RSP], 0), size, value);

	if (step == KVA_DONE)
		kva_stack_move(e, size);
	return step;
}

/* --- PUSH ----------------------------------------------------------------------------------------------------------- */

/* FF /6 */
int kva_do_push(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_operand_read(e, e->size, &value);

	return step ? step : kva_stack_push(e, e->size, value);
}

/* 50 .. 57, and 58 .. 5F pop */
static unsigned int register_of(const struct kva_emulation *e)
{
	return (e->insn.opcode & 7) | (e->insn.rex & KVA_REX_B ? 8 : 0);
}

int kva_do_push_register(struct kva_emulation *e)
{
	return kva_stack_push(e, e->size, e->reg[register_of(e)]);
}

int kva_do_push_immediate(struct kva_emulation *e)
{
	return kva_stack_push(e, e->size, (__u64)e->insn.immediate);
}

/* 06 .. 1E and 0F A0, A8 have the register's number in bits 5 to 3. */
int kva_do_push_segment(struct kva_emulation *e)
{
	unsigned int segment = e->insn.opcode >> 3 & 7;

	if (segment != KVA_CS && segment != KVA_SS)
		kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	return kva_stack_push(e, e->size, e->vcpu->cpu.segment[segment].selector);
}

/* --- POP ------------------------------------------------------------------------------------------------------------ */

/* 8F /0: an address with rSP is that after the pop (APM vol. 3, POP). */
int kva_do_pop(struct kva_emulation *e)
{
	__u64 value;
	int step;

	if (e->insn.reg & 7)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_stack_pop(e, e->size, &value);
	if (step)
		return step;
	kva_operand_locate(e);
	return kva_operand_write(e, e->size, value);
}

int kva_do_pop_register(struct kva_emulation *e)
{
	__u64 value;
	int step = kva_stack_pop(e, e->size, &value);

	if (step == KVA_DONE)
		kva_register_write(e, register_of(e), e->size, value);
	return step;
}

/* rSP changes only when the segment has been loaded. */
int kva_do_pop_segment(struct kva_emulation *e)
{
	unsigned int segment = e->insn.opcode >> 3 & 7;
	__u64 value;
	int step = kva_stack_pop(e, e->size, &value);

	if (step == KVA_DONE)
		step = kva_segment_load(e, segment, (__u16)value);
	if (step == KVA_DONE && segment == KVA_SS)
		e->shadow = KVM_X86_SHADOW_INT_MOV_SS;
	return step;
}

/* --- PUSHA, POPA ---------------------------------------------------------------------------------------------------- */

int kva_do_push_all(struct kva_emulation *e)
{
	__u64 pointer = e->reg[KVA_RSP];
	unsigned int i;
	int step = KVA_DONE;

	for (i = KVA_RAX; i <= KVA_RDI && !step; i++)
		step = kva_stack_push(e, e->size, i == KVA_RSP ? pointer : e->reg[i]);
	return step;
}

/* What was pushed of rSP is thrown away. */
int kva_do_pop_all(struct kva_emulation *e)
{
	__u64 value[8];
	int step = KVA_DONE, i;

	for (i = KVA_RDI; i >= KVA_RAX && !step; i--)
		step = kva_stack_pop(e, e->size, &value[i]);
	if (step)
		return step;
	for (i = KVA_RAX; i <= KVA_RDI; i++)
		if (i != KVA_RSP)
			kva_register_write(e, i, e->size, value[i]);
	return KVA_DONE;
}

/* --- ENTER, LEAVE --------------------------------------------------------------------------------------------------- */

/* The frame pointers of the enclosing procedures, but the last. */
static int copy_frames(struct kva_emulation *e, unsigned int count)
{
	__u64 frame = e->reg[KVA_RBP], value;
	int step = KVA_DONE;

	while (count-- && !step) {
		frame -= e->size;
		step = kva_memory_read(e, KVA_SS, stack_offset(e, frame, 0), e->size, &value);
		if (step == KVA_DONE)
			step = kva_stack_push(e, e->size, value);
	}
	return step;
}

/* The last byte of the new frame must be one that could be written (APM vol. 3, ENTER). */
int kva_do_enter(struct kva_emulation *e)
{
	unsigned int level = e->insn.immediate2 & 31;
	__u64 frame;
	int step = kva_stack_push(e, e->size, e->reg[KVA_RBP]);

	frame = e->reg[KVA_RSP];
	if (step == KVA_DONE && level)
		step = copy_frames(e, level - 1);
	if (step == KVA_DONE && level)
		step = kva_stack_push(e, e->size, frame);
	if (step)
		return step;
	kva_stack_move(e, -(__u64)(__u16)e->insn.immediate);
	kva_register_write(e, KVA_RBP, e->size, frame);
	return kva_memory_writable(e, KVA_SS, stack_offset(e, e->reg[KVA_RSP], 0), e->size);
}

int kva_do_leave(struct kva_emulation *e)
{
	__u64 value;
	int step;

	kva_register_write(e, KVA_RSP, kva_stack_size(e), e->reg[KVA_RBP]);
	step = kva_stack_pop(e, e->size, &value);
	if (step == KVA_DONE)
		kva_register_write(e, KVA_RBP, e->size, value);
	return step;
}
