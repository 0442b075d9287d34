// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Guest memory as the core reads and writes it: by guest physical address through the slots, by linear address through
 * the guest's page tables, across pages.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

/* --- guest physical ----------------------------------------------------------------------------------------------- */

/* As much of `size` as is in the page of an address. */
static unsigned long page_piece(__u64 address, unsigned long size)
{
	unsigned long left = KVA_PAGE_SIZE - (address & ~KVA_PAGE_MASK);

	return size < left ? size : left;
}

static __u64 slot_user(const struct kva_slot *slot, __u64 gpa)
{
	return slot->user + (gpa - (slot->gfn << KVA_PAGE_SHIFT));
}

static int piece_read(struct kva_vm *vm, __u64 gpa, void *to, unsigned long size)
{
	int section, error = -EFAULT;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);
	const struct kva_slot *slot = kva_slot_find(slots, gpa >> KVA_PAGE_SHIFT);

	if (slot)
		error = kva_user_read(to, slot_user(slot, gpa), size);
	kva_slots_leave(vm, section);
	return error;
}

static int piece_write(struct kva_vm *vm, __u64 gpa, const void *from, unsigned long size)
{
	int section, error = -EFAULT;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);
	const struct kva_slot *slot = kva_slot_find(slots, gpa >> KVA_PAGE_SHIFT);

	if (slot)
		error = kva_user_write(slot_user(slot, gpa), from, size);
	if (!error)
		kva_slot_mark_dirty(slot, gpa >> KVA_PAGE_SHIFT);
	kva_slots_leave(vm, section);
	return error;
}

int kva_guest_read(struct kva_vm *vm, __u64 gpa, void *to, unsigned long size)
{
	unsigned long done, piece;
	int error = 0;

	for (done = 0; done < size && !error; done += piece) {
		piece = page_piece(gpa + done, size - done);
		error = piece_read(vm, gpa + done, (char *)to + done, piece);
	}
	return error;
}

int kva_guest_write(struct kva_vm *vm, __u64 gpa, const void *from, unsigned long size)
{
	unsigned long done, piece;
	int error = 0;

	for (done = 0; done < size && !error; done += piece) {
		piece = page_piece(gpa + done, size - done);
		error = piece_write(vm, gpa + done, (const char *)from + done, piece);
	}
	return error;
}

int kva_guest_user(struct kva_vm *vm, __u64 gpa, __u64 *user)
{
	int section;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);
	const struct kva_slot *slot = kva_slot_find(slots, gpa >> KVA_PAGE_SHIFT);

	if (slot)
		*user = slot_user(slot, gpa);
	kva_slots_leave(vm, section);
	return slot ? 0 : -EFAULT;
}

/* --- linear ------------------------------------------------------------------------------------------------------- */

/* What an access touches: two pages at most. */
struct span {
	unsigned int count;
	struct { __u64 gpa; unsigned int size; } piece[2];
};

static int is_memory(struct kva_vm *vm, __u64 gpa)
{
	int section, found;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);

	found = !!kva_slot_find(slots, gpa >> KVA_PAGE_SHIFT);
	kva_slots_leave(vm, section);
	return found;
}

/* All pages are translated before anything is moved: an access that faults on its second page does nothing. */
static int span_translate(struct kva_vcpu *vcpu, __u64 linear, unsigned int size, __u32 access, struct span *span,
			  __u64 *gpa)
{
	int mmio = 0, result;

	if (size > KVA_PAGE_SIZE)
		return -EINVAL;
	for (span->count = 0; size; span->count++) {
		unsigned int piece = page_piece(linear, size);
		struct kva_walk walk;

		result = kva_walk(vcpu, linear, access, &walk);
		if (result == 1)
			kva_raise_page_fault(vcpu, linear, walk.fault);
		if (result)
			return result;
		span->piece[span->count].gpa = walk.gpa;
		span->piece[span->count].size = piece;
		mmio |= !is_memory(vcpu->vm, walk.gpa);
		linear += piece;
		size -= piece;
		/* addresses wrap at 4 GiB where they have 32 bits */
		if (!(vcpu->cpu.efer & KVA_EFER_LMA))
			linear &= 0xffffffff;
	}
	if (!mmio)
		return 0;
	*gpa = span->piece[0].gpa;
	return span->count == 1 ? 2 : -EFAULT;
}

int kva_linear_read(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access, __u64 *gpa)
{
	struct span span;
	unsigned int i;
	int result = span_translate(vcpu, linear, size, access & ~KVA_ACCESS_WRITE, &span, gpa);

	for (i = 0; !result && i < span.count; i++) {
		result = kva_guest_read(vcpu->vm, span.piece[i].gpa, to, span.piece[i].size);
		to = (char *)to + span.piece[i].size;
	}
	return result;
}

int kva_linear_write(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access, __u64 *gpa)
{
	struct span span;
	unsigned int i;
	int result = span_translate(vcpu, linear, size, access | KVA_ACCESS_WRITE, &span, gpa);

	for (i = 0; !result && i < span.count; i++) {
		result = kva_guest_write(vcpu->vm, span.piece[i].gpa, from, span.piece[i].size);
		from = (const char *)from + span.piece[i].size;
	}
	return result;
}
