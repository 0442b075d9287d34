// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory as instructions see it: segments, canonical addresses, alignment, accesses that span pages, MMIO.
 *
 * An access is cut at page boundaries; each piece is counted, and its outcome kept for when the instruction is begun
 * again (emulate.c says why).  A piece that is MMIO is for a device in the kernel, or it ends the call: user space has
 * to make it.
 */
#include "emulate.h"

/* --- segmentation -------------------------------------------------------------------------------------------------- */

/* APM vol. 2, 5.3.1: the bits above those that are translated must equal the highest of these. */
int kva_is_canonical(const struct kva_emulation *e, __u64 linear)
{
	unsigned int shift = e->vcpu->cpu.cr4 & 1ull << 12 ? 64 - 57 : 64 - 48;

	return (__u64)((__s64)(linear << shift) >> shift) == linear;
}

static int in_limit(const struct kvm_segment *s, __u64 offset, __u64 last, int checked)
{
	int expands_down = checked && s->s && (s->type & 0xc) == 4;

	if (expands_down)
		return offset > s->limit && last <= (s->db ? 0xffffffffull : 0xffff);
	return last <= s->limit;
}

/* The type of a code or data segment: bit 3 code, bit 1 writable data or readable code (APM vol. 2, 4.7). */
static int type_allows(const struct kvm_segment *s, int write)
{
	int code = s->type & 8, second = s->type & 2;

	return write ? !code && second : !code || second;
}

/* Real and virtual-8086 mode know limits only (APM vol. 2, 4.5.1). */
static int segment_allows(const struct kva_emulation *e, const struct kvm_segment *s, __u64 offset, unsigned int size,
			  int write)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	int checked = cpu->cr0 & 1 && !(cpu->rflags & KVA_FLAG_VM);

	if (checked && (s->unusable || !s->present || !type_allows(s, write)))
		return 0;
	return in_limit(s, offset, offset + size - 1, checked);
}

/* APM vol. 2, 8.2.18: #AC is for CPL 3 with CR0.AM and RFLAGS.AC. */
static int is_misaligned(const struct kva_emulation *e, __u64 linear, unsigned int size)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	return e->cpl == 3 && cpu->cr0 & 1ull << 18 && cpu->rflags & KVA_FLAG_AC && size <= 8 && linear & (size - 1);
}

/* Of 64-bit code's segments FS and GS alone have a base (APM vol. 2, 4.8). */
static void need_segment(struct kva_emulation *e, unsigned int segment)
{
	int based = segment == KVA_FS || segment == KVA_GS;

	if (based || (e->bits != 64 && segment != KVA_CS && segment != KVA_SS))
		kva_state_need(e->vcpu, KVA_STATE_SEGMENTS);
}

__u8 kva_memory_check(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, int write,
		      __u64 *linear)
{
	const struct kvm_segment *s = &e->vcpu->cpu.segment[segment];
	__u8 vector = segment == KVA_SS ? KVA_VECTOR_SS : KVA_VECTOR_GP;

	need_segment(e, segment);
	if (e->bits == 64) {
		*linear = offset + (segment == KVA_FS || segment == KVA_GS ? s->base : 0);
		if (!kva_is_canonical(e, *linear) || !kva_is_canonical(e, *linear + size - 1))
			return vector;
	} else {
		*linear = (__u32)(s->base + offset);
		if (!segment_allows(e, s, offset, size, write))
			return vector;
	}
	return is_misaligned(e, *linear, size) ? KVA_VECTOR_AC : 0;
}

/* --- pages --------------------------------------------------------------------------------------------------------- */

static __u32 access_rights(const struct kva_emulation *e, int write)
{
	return (e->cpl == 3 ? KVA_ACCESS_USER : 0) | (write ? KVA_ACCESS_WRITE : 0);
}

static int translate_for_write(struct kva_emulation *e, __u64 linear, struct kva_walk *walk)
{
	int step;

	if (e->machine)
		return e->machine->translate(e->vcpu, linear, access_rights(e, 1));
	step = kva_walk(e->vcpu, linear, access_rights(e, 1), walk);
	if (step == KVA_FAULT)
		kva_raise_page_fault(e->vcpu, linear, walk->fault);
	return step < 0 ? KVA_UNKNOWN : step;
}

/* How many of `size` bytes lie in the page of the first one. */
static unsigned int in_page(__u64 linear, unsigned int size)
{
	unsigned int room = KVA_PAGE_SIZE - (linear & ~KVA_PAGE_MASK);

	return size < room ? size : room;
}

static __u64 next_linear(const struct kva_emulation *e, __u64 linear, unsigned int size)
{
	return e->bits == 64 ? linear + size : (__u32)(linear + size);
}

/* #SS while a new stack is being switched to has its selector (APM vol. 2, 8.2.13). */
static int refuse(struct kva_emulation *e, __u8 vector)
{
	if (vector == KVA_VECTOR_SS && e->stack_code)
		return kva_emulation_raise_code(e, vector, e->stack_code | e->external);
	return kva_emulation_raise(e, vector);
}

/* Both pages of a write that spans two are looked at before either is written. */
static int translate_all(struct kva_emulation *e, __u64 linear, unsigned int size)
{
	unsigned int first = in_page(linear, size);
	struct kva_walk walk;
	int step = translate_for_write(e, linear, &walk);

	if (step == KVA_DONE && first < size)
		step = translate_for_write(e, next_linear(e, linear, first), &walk);
	return step;
}

int kva_memory_writable(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size)
{
	__u64 linear;
	__u8 vector;

	if (e->accesses < e->vcpu->pending.accesses)
		return KVA_DONE;	/* it was, when the instruction began */
	vector = kva_memory_check(e, segment, offset, size, 1, &linear);
	return vector ? refuse(e, vector) : translate_all(e, linear, size);
}

/* --- accesses ------------------------------------------------------------------------------------------------------ */

static int is_replayed(const struct kva_emulation *e)
{
	return e->accesses < e->vcpu->pending.accesses;
}

static int ask_memory(struct kva_emulation *e, __u64 gpa, unsigned int size, int write, __u64 value)
{
	struct kva_pending *p = &e->vcpu->pending;

	if (e->accesses >= KVA_PENDING_ACCESSES)
		return KVA_UNKNOWN;		/* the answer could not be kept */
	p->kind = KVA_PENDING_MMIO;
	p->in = !write;
	p->gpa = gpa;
	p->length = size;
	memset(p->data, 0, sizeof(p->data));
	if (write)
		memcpy(p->data, &value, size);
	return KVA_ASK;
}

static int ask_device(struct kva_emulation *e, __u64 gpa, unsigned int size, int write, __u64 *value)
{
	if (write)
		return kva_bus_write(e->vcpu, gpa, size, *value);
	return kva_bus_read(e->vcpu, gpa, size, value);
}

static int move_piece(struct kva_emulation *e, __u64 linear, unsigned int size, int write, __u64 *value, __u64 *gpa)
{
	__u32 rights = access_rights(e, write);

	if (!write)
		*value = 0;
	if (e->machine && write)
		return e->machine->write(e->vcpu, linear, value, size, rights);
	if (e->machine)
		return e->machine->read(e->vcpu, linear, value, size, rights);
	if (write)
		return kva_linear_write(e->vcpu, linear, value, size, rights, gpa);
	return kva_linear_read(e->vcpu, linear, value, size, rights, gpa);
}

/* What an access gave is kept, for when the instruction is begun again; a machine does that by itself. */
static void keep(struct kva_emulation *e, __u64 value)
{
	struct kva_pending *p = &e->vcpu->pending;

	if (e->machine || e->accesses >= KVA_PENDING_ACCESSES)
		return;
	p->access[e->accesses++] = value;
	p->accesses = e->accesses;
}

/* One access within a page, or what it gave the first time. */
static int access_piece(struct kva_emulation *e, __u64 linear, unsigned int size, int write, __u64 *value)
{
	__u64 gpa;
	int step;

	if (is_replayed(e)) {
		if (!write)
			*value = e->vcpu->pending.access[e->accesses];
		e->accesses++;
		return KVA_DONE;
	}
	step = move_piece(e, linear, size, write, value, &gpa);
	if (step == KVA_ASK) {
		if (e->machine || !ask_device(e, gpa, size, write, value))
			return ask_memory(e, gpa, size, write, *value);
		step = KVA_DONE;
	}
	if (step == KVA_DONE)
		keep(e, *value);
	return step;
}

static int access_all(struct kva_emulation *e, __u64 linear, unsigned int size, int write, __u64 *value)
{
	unsigned int first = in_page(linear, size);
	__u64 low = *value, high = 0;
	int step;

	if (first == size)
		return access_piece(e, linear, size, write, value);
	if (write && !is_replayed(e)) {
		step = translate_all(e, linear, size);
		if (step)
			return step;
	}
	if (write) {
		low = *value & kva_size_mask(first);
		high = *value >> (8 * first);
	}
	step = access_piece(e, linear, first, write, &low);
	if (step)
		return step;
	step = access_piece(e, next_linear(e, linear, first), size - first, write, &high);
	if (step == KVA_DONE && !write)
		*value = low | high << (8 * first);
	return step;
}

static int check_and_access(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, int write,
			    __u64 *value)
{
	__u64 linear;
	__u8 vector = kva_memory_check(e, segment, offset, size, write, &linear);

	return vector ? refuse(e, vector) : access_all(e, linear, size, write, value);
}

int kva_memory_read(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 *value)
{
	*value = 0;
	return check_and_access(e, segment, offset, size, 0, value);
}

int kva_memory_write(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 value)
{
	value &= kva_size_mask(size);
	return check_and_access(e, segment, offset, size, 1, &value);
}

/* --- more than a register holds -------------------------------------------------------------------------------------- */

int kva_memory_load(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, void *to)
{
	unsigned int done, piece;
	__u64 value, linear;
	__u8 vector = kva_memory_check(e, segment, offset, size, 0, &linear);
	int step = KVA_DONE;

	if (vector && vector != KVA_VECTOR_AC)		/* alignment is a matter of each piece */
		return refuse(e, vector);
	for (done = 0; done < size && !step; done += piece) {
		piece = size - done < 8 ? size - done : 8;
		step = kva_memory_read(e, segment, offset + done, piece, &value);
		if (step == KVA_DONE)
			memcpy((char *)to + done, &value, piece);
	}
	return step;
}

int kva_memory_store(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, const void *from)
{
	unsigned int done, piece;
	int step = kva_memory_writable(e, segment, offset, size);
	__u64 value = 0;

	for (done = 0; done < size && !step; done += piece) {
		piece = size - done < 8 ? size - done : 8;
		memcpy(&value, (const char *)from + done, piece);
		step = kva_memory_write(e, segment, offset + done, piece, value);
	}
	return step;
}

/* --- the processor's own accesses ------------------------------------------------------------------------------------- */

/* Tables in MMIO are no tables. */
static int system_access(struct kva_emulation *e, __u64 linear, unsigned int size, int write, __u64 *value)
{
	__u8 cpl = e->cpl, bits = e->bits;
	int step;

	e->cpl = 0;
	e->bits = kva_in_long_mode(e) ? 64 : 32;	/* of the address */
	step = access_all(e, e->bits == 64 ? linear : (__u32)linear, size, write, value);
	e->cpl = cpl;
	e->bits = bits;
	return step == KVA_ASK ? KVA_UNKNOWN : step;
}

int kva_memory_system_read(struct kva_emulation *e, __u64 linear, unsigned int size, __u64 *value)
{
	*value = 0;
	return system_access(e, linear, size, 0, value);
}

int kva_memory_system_write(struct kva_emulation *e, __u64 linear, unsigned int size, __u64 value)
{
	value &= kva_size_mask(size);
	return system_access(e, linear, size, 1, &value);
}

/* --- locked changes ------------------------------------------------------------------------------------------------ */

/* 1: replaced; 0: it did not hold `old`; KVA_UNKNOWN: there is no memory, or it cannot be written. */
static int exchange_physical(struct kva_vm *vm, __u64 gpa, unsigned int size, __u64 old, __u64 value)
{
	int section, result = KVA_UNKNOWN;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);
	const struct kva_slot *slot = kva_slot_find(slots, gpa >> KVA_PAGE_SHIFT);

	if (slot)
		result = kva_user_exchange(slot->user + (gpa - (slot->gfn << KVA_PAGE_SHIFT)), old, value, size);
	if (slot && result == 1)
		kva_slot_mark_dirty(slot, gpa >> KVA_PAGE_SHIFT);
	kva_slots_leave(vm, section);
	return result < 0 ? KVA_UNKNOWN : result;
}

/* KVA_DONE without *done: to be written as any other (MMIO, or not aligned: no bus holds still for that). */
static int exchange(struct kva_emulation *e, __u64 linear, unsigned int size, __u64 old, __u64 value, int *done)
{
	struct kva_walk walk;
	int step;

	*done = 0;
	if (linear & (size - 1))
		return KVA_DONE;
	if (e->machine) {
		*done = 1;
		return e->machine->exchange(e->vcpu, linear, &old, &value, size, access_rights(e, 1));
	}
	step = translate_for_write(e, linear, &walk);
	if (step)
		return step;
	switch (exchange_physical(e->vcpu->vm, walk.gpa, size, old, value)) {
	case 1:
		*done = 1;
		keep(e, value);
		return KVA_DONE;
	case 0:
		return KVA_RETRY;
	default:
		return KVA_DONE;
	}
}

int kva_memory_exchange(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 old,
			__u64 value)
{
	__u64 linear, mask = kva_size_mask(size);
	__u8 vector = kva_memory_check(e, segment, offset, size, 1, &linear);
	int done = 0, step;

	if (vector)
		return refuse(e, vector);
	if (!is_replayed(e)) {
		step = exchange(e, linear, size, old & mask, value & mask, &done);
		if (step || done)
			return step;
	}
	return kva_memory_write(e, segment, offset, size, value);
}
