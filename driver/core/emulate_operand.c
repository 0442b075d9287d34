// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers and the operand that ModRM names.
 */
#include "emulate.h"

/* Also of 3, 5, 6 and 7 bytes, the pieces of what spans two pages. */
__u64 kva_size_mask(unsigned int size)
{
	return size >= 8 ? ~0ull : (1ull << (8 * size)) - 1;
}

__u64 kva_size_extend(__u64 value, unsigned int size)
{
	unsigned int shift = 64 - 8 * size;

	return (__u64)((__s64)(value << shift) >> shift);
}

static int is_high_byte(const struct kva_emulation *e, unsigned int number, unsigned int size)
{
	return size == 1 && !e->insn.rex && number >= 4 && number < 8;
}

__u64 kva_register_read(const struct kva_emulation *e, unsigned int number, unsigned int size)
{
	if (is_high_byte(e, number, size))
		return e->reg[number - 4] >> 8 & 0xff;
	return e->reg[number] & kva_size_mask(size);
}

/* A write of four bytes clears the upper half, smaller ones leave the rest alone (APM vol. 1, 3.1.2). */
void kva_register_write(struct kva_emulation *e, unsigned int number, unsigned int size, __u64 value)
{
	__u64 mask = kva_size_mask(size);

	if (is_high_byte(e, number, size))
		e->reg[number - 4] = (e->reg[number - 4] & ~0xff00ull) | (value & 0xff) << 8;
	else if (size >= 4)
		e->reg[number] = value & mask;
	else
		e->reg[number] = (e->reg[number] & ~mask) | (value & mask);
}

__u64 kva_address_read(const struct kva_emulation *e, unsigned int number)
{
	return e->reg[number] & kva_size_mask(e->insn.address_size);
}

void kva_address_add(struct kva_emulation *e, unsigned int number, __u64 delta)
{
	__u64 mask = kva_size_mask(e->insn.address_size), sum = (e->reg[number] + delta) & mask;

	e->reg[number] = e->insn.address_size == 2 ? (e->reg[number] & ~mask) | sum : sum;
}

/* APM vol. 3, 1.3 to 1.7: RIP-relative is relative to the next instruction; sums wrap at the address size. */
void kva_operand_locate(struct kva_emulation *e)
{
	const struct kva_insn *insn = &e->insn;
	__u64 offset = insn->displacement;

	if (!insn->has_memory)
		return;
	if (insn->base != KVA_NO_REGISTER)
		offset += e->reg[insn->base];
	if (insn->index != KVA_NO_REGISTER)
		offset += e->reg[insn->index] << insn->scale;
	if (insn->rip_relative)
		offset += e->vcpu->cpu.rip + insn->length;
	e->offset = offset & kva_size_mask(insn->address_size);
}

int kva_operand_read(struct kva_emulation *e, unsigned int size, __u64 *value)
{
	if (e->insn.has_memory)
		return kva_memory_read(e, e->insn.segment, e->offset, size, value);
	*value = kva_register_read(e, e->insn.rm, size);
	return KVA_DONE;
}

int kva_operand_write(struct kva_emulation *e, unsigned int size, __u64 value)
{
	if (e->insn.has_memory)
		return kva_memory_write(e, e->insn.segment, e->offset, size, value);
	kva_register_write(e, e->insn.rm, size, value);
	return KVA_DONE;
}

int kva_operand_fetch(struct kva_emulation *e, unsigned int size, __u64 *value)
{
	int step = KVA_DONE;

	if (e->insn.has_memory)
		step = kva_memory_writable(e, e->insn.segment, e->offset, size);
	return step ? step : kva_operand_read(e, size, value);
}

/* XCHG with memory locks by itself (APM vol. 3, XCHG). */
int kva_operand_replace(struct kva_emulation *e, unsigned int size, __u64 old, __u64 value)
{
	int locked = e->insn.lock || (e->insn.map == KVA_MAP_ONE && (e->insn.opcode & 0xfe) == 0x86);

	if (e->insn.has_memory && locked)
		return kva_memory_exchange(e, e->insn.segment, e->offset, size, old, value);
	return kva_operand_write(e, size, value);
}
