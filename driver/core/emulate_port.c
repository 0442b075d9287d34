// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Ports: IN, OUT, INS, OUTS.  Data goes through the page that user space shares, vcpu->pio.
 *
 * vcpu->pending.batch says how many elements user space, or a device in the kernel, has answered; 0: it has yet to be
 * asked.
 */
#include "emulate.h"

/* --- permission ---------------------------------------------------------------------------------------------------- */

static int read_task(struct kva_emulation *e, __u64 offset, __u16 *value)
{
	const struct kvm_segment *tr = &e->vcpu->cpu.segment[KVA_TR];
	__u64 read;
	int step;

	if (offset + 1 > tr->limit)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_memory_system_read(e, tr->base + offset, sizeof(*value), &read);
	*value = (__u16)read;
	return step;
}

/* The task's bitmap: each of the ports must have its bit clear; two bytes are always read (APM vol. 2, 12.2.4). */
static int check_bitmap(struct kva_emulation *e, unsigned int port, unsigned int size)
{
	__u16 base = 0, bits = 0;
	int step;

	kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
	if ((e->vcpu->cpu.segment[KVA_TR].type & 8) == 0)		/* a 16-bit TSS has no bitmap */
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = read_task(e, 0x66, &base);
	if (step == KVA_DONE)
		step = read_task(e, base + port / 8, &bits);
	if (step == KVA_DONE && bits >> port % 8 & ((1u << size) - 1))
		step = kva_emulation_raise(e, KVA_VECTOR_GP);
	return step;
}

static int check_permission(struct kva_emulation *e, unsigned int port, unsigned int size)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if (!(cpu->cr0 & 1))
		return KVA_DONE;
	if (!(e->rflags & KVA_FLAG_VM) && cpu->cpl <= (e->rflags >> 12 & 3))
		return KVA_DONE;
	return check_bitmap(e, port, size);
}

static int ask_port(struct kva_emulation *e, int in, unsigned int port, __u32 count)
{
	struct kva_pending *p = &e->vcpu->pending;

	if (e->machine)
		return e->machine->port(e, port, in);
	p->kind = KVA_PENDING_PORT;
	p->in = in;
	p->size = e->size;
	p->string = (e->insn.opcode & 0xfc) == 0x6c;
	p->port = port;
	p->count = count;
	return KVA_ASK;
}

/* --- IN and OUT ---------------------------------------------------------------------------------------------------- */

static unsigned int port_of(const struct kva_emulation *e)
{
	int in_instruction = (e->insn.opcode & 0xfc) == 0xe4;

	return in_instruction ? (__u8)e->insn.immediate : (__u16)e->reg[KVA_RDX];
}

static void limit_size(struct kva_emulation *e)
{
	if (e->size > 4)
		e->size = 4;
}

int kva_do_in(struct kva_emulation *e)
{
	__u32 value = 0;
	int step;

	limit_size(e);
	if (!e->vcpu->pending.batch) {
		step = check_permission(e, port_of(e), e->size);
		if (step)
			return step;
		if (!kva_bus_in(e->vcpu, (__u16)port_of(e), e->size, &value))
			return ask_port(e, 1, port_of(e), 1);
	} else {
		memcpy(&value, e->vcpu->pio, e->size);
	}
	kva_register_write(e, KVA_RAX, e->size, value);
	return KVA_DONE;
}

int kva_do_out(struct kva_emulation *e)
{
	__u32 value = e->reg[KVA_RAX];
	int step;

	limit_size(e);
	if (e->vcpu->pending.batch)
		return KVA_DONE;
	step = check_permission(e, port_of(e), e->size);
	if (step || kva_bus_out(e->vcpu, (__u16)port_of(e), e->size, value))
		return step;
	memcpy(e->vcpu->pio, &value, e->size);
	return ask_port(e, 0, port_of(e), 1);
}

/* --- INS and OUTS -------------------------------------------------------------------------------------------------- */

static __u64 smaller(__u64 a, __u64 b)
{
	return a < b ? a : b;
}

/*
 * How many elements go at once: as many as lie in one page of memory upwards from an offset, which no segment limit
 * and no end of the address space cuts through.
 */
static __u32 batch_size(struct kva_emulation *e, unsigned int segment, __u64 offset, int write, __u64 *linear)
{
	__u64 count, last = kva_size_mask(e->insn.address_size);

	if (!e->insn.repeat || e->rflags & (KVA_FLAG_DF | KVA_FLAG_TF))
		return 1;
	if (kva_memory_check(e, segment, offset, e->size, write, linear))
		return 1;
	count = smaller(kva_address_read(e, KVA_RCX), (KVA_PAGE_SIZE - (*linear & ~KVA_PAGE_MASK)) / e->size);
	count = smaller(count, smaller(KVA_PIO_BYTES / e->size, (last - offset) / e->size));
	if (count < 2 || kva_memory_check(e, segment, offset, count * e->size, write, linear))
		return 1;
	return count;
}

/* How many elements a device in the kernel gave. */
static __u32 input_from_device(struct kva_emulation *e, __u16 port, __u32 count)
{
	__u32 i, value;

	for (i = 0; i < count && kva_bus_in(e->vcpu, port, e->size, &value); i++)
		memcpy((__u8 *)e->vcpu->pio + i * e->size, &value, e->size);
	return i;
}

/* Nothing is read from a port before it is known that it can be stored. KVA_DONE: it was, without user space. */
static int ask_input(struct kva_emulation *e)
{
	__u64 linear, offset = kva_address_read(e, KVA_RDI);
	__u32 count = batch_size(e, KVA_ES, offset, 1, &linear);
	__u16 port = (__u16)e->reg[KVA_RDX];
	int step = check_permission(e, port, e->size);

	/* a machine leaves all of it to who completes the instruction */
	if (step == KVA_DONE && !e->machine)
		step = kva_memory_writable(e, KVA_ES, offset, count * e->size);
	if (step)
		return step;
	if (e->machine)
		return ask_port(e, 1, port, count);
	e->vcpu->pending.used = 0;
	e->vcpu->pending.batch = input_from_device(e, port, count);
	return e->vcpu->pending.batch ? KVA_DONE : ask_port(e, 1, port, count);
}

int kva_port_input(struct kva_emulation *e, __u64 *elements)
{
	struct kva_pending *p = &e->vcpu->pending;
	__u64 value = 0;
	int step;

	*elements = 1;
	if (p->used == p->batch) {
		step = ask_input(e);
		if (step)
			return step;
	}
	memcpy(&value, (const __u8 *)e->vcpu->pio + p->used * e->size, e->size);
	step = kva_memory_write(e, KVA_ES, kva_address_read(e, KVA_RDI), e->size, value);
	if (step)
		return step;
	kva_address_add(e, KVA_RDI, e->rflags & KVA_FLAG_DF ? -(__u64)e->size : e->size);
	p->used++;
	if (p->used == p->batch)
		p->used = p->batch = 0;
	return KVA_DONE;
}

/* Several elements at once from RAM, *count of them; one from wherever it is, or for a device in the kernel. */
static int gather_output(struct kva_emulation *e, __u16 port, __u32 *count)
{
	__u64 linear, gpa, value, offset = kva_address_read(e, KVA_RSI);
	__u32 user = e->vcpu->cpu.cpl == 3 ? KVA_ACCESS_USER : 0;
	int step;

	*count = batch_size(e, e->insn.segment, offset, 0, &linear);
	if (kva_bus_has_port(e->vcpu, port, e->size))
		*count = 1;
	if (*count > 1) {
		step = kva_linear_read(e->vcpu, linear, e->vcpu->pio, *count * e->size, user, &gpa);
		if (step != KVA_ASK)
			return step;
		*count = 1;
	}
	step = kva_memory_read(e, e->insn.segment, offset, e->size, &value);
	if (step == KVA_DONE)
		memcpy(e->vcpu->pio, &value, e->size);
	return step;
}

/* KVA_DONE: it was, without user space. */
static int ask_output(struct kva_emulation *e)
{
	__u16 port = (__u16)e->reg[KVA_RDX];
	int step = check_permission(e, port, e->size);
	__u32 count, value = 0;

	if (step == KVA_DONE && e->machine)
		return ask_port(e, 0, port, 1);
	if (step == KVA_DONE)
		step = gather_output(e, port, &count);
	if (step)
		return step;
	memcpy(&value, e->vcpu->pio, e->size);
	if (count > 1 || !kva_bus_out(e->vcpu, port, e->size, value))
		return ask_port(e, 0, port, count);
	e->vcpu->pending.batch = 1;
	return KVA_DONE;
}

int kva_port_output(struct kva_emulation *e, __u64 *elements)
{
	struct kva_pending *p = &e->vcpu->pending;
	int step;

	if (!p->batch) {
		step = ask_output(e);
		if (step)
			return step;
	}
	/* user space may have changed rCX meanwhile: never step past its end */
	*elements = e->insn.repeat ? smaller(p->batch, kva_address_read(e, KVA_RCX)) : 1;
	p->batch = 0;
	kva_address_add(e, KVA_RSI, *elements * (e->rflags & KVA_FLAG_DF ? -(__u64)e->size : e->size));
	return KVA_DONE;
}
