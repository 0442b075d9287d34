// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory slots: which of the caller's memory the guest sees where.
 *
 * The slots of a VM are one array, sorted by guest page, that readers see whole or not at all: a change makes a new
 * array, publishes it, and waits until nobody reads the old one.  A slot that goes (or moves) is first marked invalid
 * and published so: faults map nothing of it any more, but kva_vm_unmap() still finds it, until its mappings are
 * zapped.  Only then it vanishes.  Without the middle step a page could be given back to the host in the moment in
 * which the guest still reaches it and nobody knows.
 */
#include "core.h"

#include <linux/errno.h>

/* As many pages as KVM_GET_DIRTY_LOG can number; the API document has no name for the limit. */
#define MAX_PAGES	((1ull << 31) - 1)
/* x86 has 52 bits of physical address at most (APM vol. 2, 5.1). */
#define MAX_GFN		(1ull << (52 - KVA_PAGE_SHIFT))

/* --- looking ------------------------------------------------------------------------------------------------------ */

const struct kva_slots *kva_slots_enter(struct kva_vm *vm, int *section)
{
	*section = kva_srcu_read_lock(&vm->slots_srcu);
	return kva_read_once(vm->slots);
}

void kva_slots_leave(struct kva_vm *vm, int section)
{
	kva_srcu_read_unlock(&vm->slots_srcu, section);
}

const struct kva_slot *kva_slot_find(const struct kva_slots *slots, __u64 gfn)
{
	unsigned int low = 0, high = slots->count;

	while (low < high) {
		unsigned int middle = (low + high) / 2;
		const struct kva_slot *slot = &slots->slot[middle];

		if (gfn < slot->gfn)
			high = middle;
		else if (gfn - slot->gfn < slot->pages)
			return slot;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct kva_slot *kva_slot_named(const struct kva_slots *slots, __u32 id)
{
	unsigned int i;

	for (i = 0; i < slots->count; i++)
		if (slots->slot[i].id == id)
			return &slots->slot[i];
	return NULL;
}

unsigned int kva_slots_describe(struct kva_vm *vm, struct kvmabi_vm_slots *rows)
{
	const struct kva_slots *slots = vm->slots;
	unsigned int i;

	kva_mutex_assert_held(&vm->slots_lock);
	for (i = 0; i < slots->count; i++)
		rows[i] = (struct kvmabi_vm_slots){
			.slot = slots->slot[i].id,
			.flags = slots->slot[i].flags,
			.guest_phys_addr = slots->slot[i].gfn << KVA_PAGE_SHIFT,
			.memory_size = slots->slot[i].pages << KVA_PAGE_SHIFT,
			.userspace_addr = slots->slot[i].user,
		};
	return slots->count;
}

/* --- replacing ---------------------------------------------------------------------------------------------------- */

/* A copy of the slots without the one named `id`, and with `with` unless that is null. */
static struct kva_slots *slots_with(const struct kva_slots *old, __u32 id, const struct kva_slot *with)
{
	struct kva_slots *made = kva_alloc_large(sizeof(*made) + (old->count + 1) * sizeof(made->slot[0]));
	unsigned int i;

	if (!made)
		return NULL;
	for (i = 0; i < old->count; i++) {
		if (with && with->gfn < old->slot[i].gfn) {
			made->slot[made->count++] = *with;
			with = NULL;
		}
		if (old->slot[i].id != id)
			made->slot[made->count++] = old->slot[i];
	}
	if (with)
		made->slot[made->count++] = *with;
	return made;
}

/* Nobody reads the old array when this is through. */
static void slots_publish(struct kva_vm *vm, struct kva_slots *made)
{
	struct kva_slots *old = kva_atomic_xchg(&vm->slots, made);

	/* after the exchange: who sees the new number, sees the new slots */
	kva_write_once(vm->slots_generation, vm->slots_generation + 1);
	kva_srcu_synchronize(&vm->slots_srcu);
	kva_free(old);
}

/* --- changes: everything that can fail comes first ---------------------------------------------------------------- */

static unsigned long *dirty_alloc(__u64 pages)
{
	return kva_alloc_large(kva_dirty_bytes(pages));
}

/* Take a slot away and, when it only moves, put it where `moved` says. */
static int slot_retire(struct kva_vm *vm, const struct kva_slot *slot, const struct kva_slot *moved)
{
	struct kva_slot going = *slot;
	struct kva_slots *between, *after;

	going.flags |= KVM_MEMSLOT_INVALID;
	between = slots_with(vm->slots, going.id, &going);
	after = slots_with(vm->slots, going.id, moved);
	if (!between || !after) {
		kva_free(between);
		kva_free(after);
		return -ENOMEM;
	}
	slots_publish(vm, between);
	kva_npt_zap(vm, going.gfn, going.pages);
	slots_publish(vm, after);
	if (!moved || moved->dirty != going.dirty)
		kva_free(going.dirty);
	return 0;
}

static int slot_create(struct kva_vm *vm, const struct kva_slot *slot)
{
	struct kva_slots *made = slots_with(vm->slots, slot->id, slot);

	if (!made)
		return -ENOMEM;
	slots_publish(vm, made);
	return 0;
}

/* Begin or end to log: what is mapped must fault on the next write, or may become large again. */
static int slot_reflag(struct kva_vm *vm, const struct kva_slot *old, const struct kva_slot *slot)
{
	unsigned long *dropped = slot->dirty ? NULL : old->dirty;
	struct kva_slots *made = slots_with(vm->slots, slot->id, slot);

	if (!made)
		return -ENOMEM;
	slots_publish(vm, made);
	if (slot->dirty)
		kva_npt_write_protect(vm, slot->gfn, slot->pages);
	else
		kva_npt_zap(vm, slot->gfn, slot->pages);
	kva_free(dropped);
	return 0;
}

/* Do to the slot `old` (null: there is none yet) what makes it `slot`; `slot->dirty` is not filled in yet. */
static int slot_change(struct kva_vm *vm, const struct kva_slot *old, struct kva_slot *slot)
{
	unsigned long *fresh = NULL;
	int error;

	if (old && old->gfn == slot->gfn && old->flags == slot->flags)
		return 0;
	if (slot->flags & KVM_MEM_LOG_DIRTY_PAGES) {
		slot->dirty = old ? old->dirty : NULL;
		if (!slot->dirty)
			slot->dirty = fresh = dirty_alloc(slot->pages);
		if (!slot->dirty)
			return -ENOMEM;
	}
	if (!old)
		error = slot_create(vm, slot);
	else if (old->gfn != slot->gfn)
		error = slot_retire(vm, old, slot);
	else
		error = slot_reflag(vm, old, slot);
	if (error)
		kva_free(fresh);
	return error;
}

/* --- the ioctl ---------------------------------------------------------------------------------------------------- */

/* The generated check has judged the rules of the API; these are what this file needs for its own safety. */
static int region_refused(const struct kva_slots *slots, const struct kvm_userspace_memory_region *region)
{
	__u64 gfn = region->guest_phys_addr >> KVA_PAGE_SHIFT, pages = region->memory_size >> KVA_PAGE_SHIFT;
	unsigned int i;

	if (region->slot >= KVA_MAX_SLOTS || region->flags & ~KVM_MEM_LOG_DIRTY_PAGES)
		return -EINVAL;
	if ((region->guest_phys_addr | region->memory_size | region->userspace_addr) & ~KVA_PAGE_MASK)
		return -EINVAL;
	if (pages > MAX_PAGES || (pages && (gfn > MAX_GFN || pages > MAX_GFN - gfn)))
		return -EINVAL;
	/* the upper half of addresses is the kernel's */
	if ((__s64)region->userspace_addr < 0 || (__s64)(region->userspace_addr + region->memory_size) < 0)
		return -EINVAL;
	for (i = 0; pages && i < slots->count; i++) {
		const struct kva_slot *other = &slots->slot[i];

		if (other->id != region->slot && gfn < other->gfn + other->pages && other->gfn < gfn + pages)
			return -EEXIST;
	}
	return 0;
}

/* Size and user address of a slot stay as they were made. */
static int slot_differs(const struct kva_slot *old, const struct kva_slot *slot)
{
	return old->pages != slot->pages || old->user != slot->user;
}

long kva_vm_set_user_memory_region(struct kva_vm *vm, const struct kvm_userspace_memory_region *region)
{
	const struct kva_slot *old = kva_slot_named(vm->slots, region->slot);
	struct kva_slot slot = {
		.id = region->slot,
		.flags = region->flags,
		.gfn = region->guest_phys_addr >> KVA_PAGE_SHIFT,
		.pages = region->memory_size >> KVA_PAGE_SHIFT,
		.user = region->userspace_addr,
	};
	int refused = region_refused(vm->slots, region);

	kva_mutex_assert_held(&vm->slots_lock);
	if (refused)
		return refused;
	if (!slot.pages)
		return old ? slot_retire(vm, old, NULL) : -EINVAL;
	if (old && slot_differs(old, &slot))
		return -EINVAL;
	return slot_change(vm, old, &slot);
}

/* --- life --------------------------------------------------------------------------------------------------------- */

int kva_slots_init(struct kva_vm *vm)
{
	int error = kva_srcu_init(&vm->slots_srcu);

	if (error)
		return error;
	vm->slots = kva_alloc_large(sizeof(*vm->slots));
	if (vm->slots)
		return 0;
	kva_srcu_destroy(&vm->slots_srcu);
	return -ENOMEM;
}

void kva_slots_destroy(struct kva_vm *vm)
{
	unsigned int i;

	for (i = 0; i < vm->slots->count; i++)
		kva_free(vm->slots->slot[i].dirty);
	kva_free(vm->slots);
	vm->slots = NULL;
	kva_srcu_destroy(&vm->slots_srcu);
}
