// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Nested page tables: from guest physical to host physical addresses (APM vol. 2, 15.25).
 *
 * Tables have 4 or 5 levels of 512 entries; level 1 holds pages of 4 KiB, an entry of level 2 may map 2 MiB.  What an
 * entry's bits are the back end says (kva_pte).  Everything here is under npt.lock, readers are processors only.
 *
 * A fault finds the host's page with no lock held, and installs it only if the process's mappings have not changed
 * since: whoever changes them bumps the sequence before he takes the lock to zap.  An entry that was taken away, and a
 * table that was unlinked, may be in use by a processor until every vcpu has flushed; so the lock is kept until they
 * have, and tables are freed after that.  Nothing is allocated under the lock: tables come from the vcpu's cache.
 */
#include "core.h"

#include <linux/errno.h>

#define INDEX_BITS	9
#define ENTRIES		(1u << INDEX_BITS)
#define LARGE_LEVEL	2
#define LARGE_PAGES	(1ull << INDEX_BITS)

/* --- entries ------------------------------------------------------------------------------------------------------ */

/* Pages that an entry of a level spans, as a shift. */
static unsigned int span_shift(int level)
{
	return (level - 1) * INDEX_BITS;
}

static unsigned int entry_index(__u64 gfn, int level)
{
	return gfn >> span_shift(level) & (ENTRIES - 1);
}

static int is_present(__u64 entry)
{
	return !!(entry & kva_pte.present);
}

static int is_leaf(__u64 entry, int level)
{
	return level == 1 || (level == LARGE_LEVEL && entry & kva_pte.large);
}

static __u64 *table_of(__u64 entry)
{
	return kva_page_at(entry & kva_pte.address_mask);
}

/* All rights: the leaf decides.  Processors walk nested tables as user accesses (15.25.5). */
static __u64 table_entry(const __u64 *table)
{
	return kva_page_physical(table) | kva_pte.present | kva_pte.writable | kva_pte.user | kva_pte.accessed;
}

/* Accessed and dirty are set beforehand: nobody looks at them, and the processor need not write them. */
static __u64 leaf_entry(const struct kva_frame *frame, int level, int writable)
{
	__u64 entry = kva_pte.present | kva_pte.user | kva_pte.accessed;

	entry |= frame->uncached ? kva_pte.uncached : kva_pte.cached;
	if (writable)
		entry |= kva_pte.writable | kva_pte.dirty;
	if (level == 1)
		return entry | (frame->physical & kva_pte.address_mask);
	return entry | kva_pte.large | (frame->physical & kva_pte.address_mask & ~(LARGE_PAGES * KVA_PAGE_SIZE - 1));
}

/* --- taking away -------------------------------------------------------------------------------------------------- */

/* No processor uses what was taken away before, once this is through. */
static void npt_flush(struct kva_vm *vm)
{
	struct kva_npt *npt = &vm->npt;

	kva_vm_request(vm, KVA_REQUEST_FLUSH);
	while (npt->removed)
		kva_page_free(npt->gone[--npt->removed]);
}

/* Free a table that is linked nowhere any more, and not before every vcpu has flushed. */
static void table_remove(struct kva_vm *vm, __u64 *table)
{
	struct kva_npt *npt = &vm->npt;

	if (npt->removed == sizeof(npt->gone) / sizeof(npt->gone[0]))
		npt_flush(vm);
	npt->gone[npt->removed++] = table;
	npt->pages--;
}

/* What is done to the leaves of a range. */
struct sweep {
	struct kva_vm *vm;
	__u64 gfn, end;
	int protect;		/* only take the right to write away */
	int changed;
};

static void leaf_sweep(struct sweep *sweep, __u64 *entry, int level)
{
	if (!sweep->protect || level != 1) {
		/* a large page that is to be logged comes back in small ones */
		kva_write_once(*entry, 0);
	} else if (*entry & kva_pte.writable) {
		kva_write_once(*entry, *entry & ~(kva_pte.writable | kva_pte.dirty));
	} else {
		return;
	}
	sweep->changed = 1;
}

/* `base` is the first page that the table spans.  At most five calls deep. */
static void table_sweep(struct sweep *sweep, __u64 *table, int level, __u64 base)
{
	unsigned int shift = span_shift(level);
	unsigned int i = sweep->gfn > base ? (sweep->gfn - base) >> shift : 0;

	for (; i < ENTRIES; i++) {
		__u64 first = base + ((__u64)i << shift), *below;

		if (first >= sweep->end)
			break;
		if (!is_present(table[i]))
			continue;
		if (is_leaf(table[i], level)) {
			leaf_sweep(sweep, &table[i], level);
			continue;
		}
		below = table_of(table[i]);
		table_sweep(sweep, below, level - 1, first);
		if (sweep->protect || first < sweep->gfn || first + (1ull << shift) > sweep->end)
			continue;
		kva_write_once(table[i], 0);
		table_remove(sweep->vm, below);
		sweep->changed = 1;
	}
}

/* Guest pages that the tables can span. */
static __u64 npt_end(const struct kva_npt *npt)
{
	return 1ull << (npt->levels * INDEX_BITS);
}

static void range_sweep(struct kva_vm *vm, __u64 gfn, __u64 pages, int protect)
{
	struct kva_npt *npt = &vm->npt;
	__u64 last = npt_end(npt);
	struct sweep sweep = { .vm = vm, .gfn = gfn, .protect = protect };

	if (gfn >= last)
		return;
	sweep.end = pages < last - gfn ? gfn + pages : last;
	table_sweep(&sweep, npt->root, npt->levels, 0);
	if (sweep.changed)
		npt_flush(vm);
}

void kva_npt_zap(struct kva_vm *vm, __u64 gfn, __u64 pages)
{
	kva_spin_lock(&vm->npt.lock);
	range_sweep(vm, gfn, pages, 0);
	kva_spin_unlock(&vm->npt.lock);
}

void kva_npt_write_protect(struct kva_vm *vm, __u64 gfn, __u64 pages)
{
	kva_spin_lock(&vm->npt.lock);
	range_sweep(vm, gfn, pages, 1);
	kva_spin_unlock(&vm->npt.lock);
}

void kva_npt_limit(struct kva_vm *vm, unsigned long pages)
{
	kva_spin_lock(&vm->npt.lock);
	vm->npt.limit = pages;
	if (vm->npt.pages > pages)
		range_sweep(vm, 0, npt_end(&vm->npt), 0);
	kva_spin_unlock(&vm->npt.lock);
}

/* The slots are read as they are published: one that goes is found until its mappings are gone (slots.c). */
void kva_vm_unmap(struct kva_vm *vm, __u64 start, __u64 end)
{
	unsigned int i;
	int section;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);

	for (i = 0; i < slots->count; i++) {
		const struct kva_slot *slot = &slots->slot[i];
		__u64 from = start > slot->user ? start - slot->user : 0, to = slot->pages << KVA_PAGE_SHIFT;

		if (end <= slot->user)
			continue;
		if (end - slot->user < to)
			to = end - slot->user;
		if (from >= to)
			continue;
		from >>= KVA_PAGE_SHIFT;
		kva_npt_zap(vm, slot->gfn + from, ((to - 1) >> KVA_PAGE_SHIFT) - from + 1);
	}
	kva_slots_leave(vm, section);
}

/* --- a fault ------------------------------------------------------------------------------------------------------ */

/*
 * Where the entry for a page at a level stands; tables on the way are made from the cache.  A large page on the way
 * gives way to a table, and *replaced says so.  Null: the cache was too small, which must not be.
 */
static __u64 *entry_place(struct kva_vcpu *vcpu, __u64 gfn, int level, int *replaced)
{
	struct kva_npt *npt = &vcpu->vm->npt;
	__u64 *table = npt->root;
	int at;

	for (at = npt->levels; at > level; at--) {
		__u64 *entry = &table[entry_index(gfn, at)];

		if (!is_present(*entry) || is_leaf(*entry, at)) {
			if (KVA_BUG_ON(!vcpu->cache.count))
				return NULL;
			*replaced |= is_present(*entry);
			kva_write_once(*entry, table_entry(vcpu->cache.page[--vcpu->cache.count]));
			npt->pages++;
		}
		table = table_of(*entry);
	}
	return &table[entry_index(gfn, level)];
}

/* 4 KiB or 2 MiB: a large page of the host must be one of the guest, too, and within the slot. */
static int frame_level(const struct kva_slot *slot, __u64 gfn, const struct kva_frame *frame)
{
	__u64 first = gfn & ~(LARGE_PAGES - 1);

	if (frame->order < INDEX_BITS || slot->dirty || !kva_pte.large)
		return 1;
	if (((frame->physical >> KVA_PAGE_SHIFT) ^ gfn) & (LARGE_PAGES - 1))
		return 1;
	return first >= slot->gfn && first + LARGE_PAGES <= slot->gfn + slot->pages ? LARGE_LEVEL : 1;
}

static void frame_install(struct kva_vcpu *vcpu, __u64 gfn, const struct kva_frame *frame, int level, int writable)
{
	struct kva_vm *vm = vcpu->vm;
	int flush = 0;
	__u64 *place, old, made;

	if (vm->npt.limit && vm->npt.pages + vm->npt.levels > vm->npt.limit)
		range_sweep(vm, 0, npt_end(&vm->npt), 0);
	place = entry_place(vcpu, gfn, level, &flush);
	if (!place)
		return;
	old = *place;
	made = leaf_entry(frame, level, writable);
	if (is_present(old) && !is_leaf(old, level)) {
		kva_write_once(*place, made);
		table_remove(vm, table_of(old));
		flush = 1;
	} else if (is_present(old) && (old ^ made) & kva_pte.address_mask) {
		kva_write_once(*place, made);
		flush = 1;
	} else {
		/* another vcpu may have mapped it for writing meanwhile: take no rights away */
		kva_write_once(*place, made | (old & (kva_pte.writable | kva_pte.dirty)));
	}
	if (flush)
		npt_flush(vm);
}

/* 0: the guest tries again, and faults again if what was found was stale. */
static int frame_map(struct kva_vcpu *vcpu, const struct kva_slot *slot, __u64 gfn, int write, unsigned long sequence,
		     struct kva_frame *frame)
{
	struct kva_vm *vm = vcpu->vm;
	int writable = frame->writable && (write || !slot->dirty);
	int stale;

	if (write && !writable) {
		kva_frame_put(frame, 0);
		return -EFAULT;
	}
	kva_spin_lock(&vm->npt.lock);
	stale = kva_mm_changed(vm->mm, sequence);
	if (!stale) {
		frame_install(vcpu, gfn, frame, frame_level(slot, gfn, frame), writable);
		/* after it can be written: see dirty.c */
		if (write)
			kva_slot_mark_dirty(slot, gfn);
	}
	kva_spin_unlock(&vm->npt.lock);
	kva_frame_put(frame, !stale && writable);
	return 0;
}

int kva_npt_fault(struct kva_vcpu *vcpu, __u64 gpa, int write)
{
	struct kva_vm *vm = vcpu->vm;
	__u64 gfn = gpa >> KVA_PAGE_SHIFT;
	const struct kva_slots *slots;
	const struct kva_slot *slot;
	struct kva_frame frame;
	unsigned long sequence;
	int section, error;

	error = kva_page_cache_fill(&vcpu->cache);
	if (error)
		return error;
	slots = kva_slots_enter(vm, &section);
	slot = gfn < npt_end(&vm->npt) ? kva_slot_find(slots, gfn) : NULL;
	if (!slot) {
		error = 1;
	} else if (!(slot->flags & KVM_MEMSLOT_INVALID)) {
		sequence = kva_mm_sequence(vm->mm);
		error = kva_frame_get(vm->mm, slot->user + ((gfn - slot->gfn) << KVA_PAGE_SHIFT), write, &frame);
		if (!error)
			error = frame_map(vcpu, slot, gfn, write, sequence, &frame);
	}
	kva_slots_leave(vm, section);
	return error;
}

/* --- life --------------------------------------------------------------------------------------------------------- */

int kva_page_cache_fill(struct kva_page_cache *cache)
{
	while (cache->count < sizeof(cache->page) / sizeof(cache->page[0])) {
		void *page = kva_page_alloc();

		if (!page)
			return -ENOMEM;
		cache->page[cache->count++] = page;
	}
	return 0;
}

void kva_page_cache_empty(struct kva_page_cache *cache)
{
	while (cache->count)
		kva_page_free(cache->page[--cache->count]);
}

int kva_npt_init(struct kva_vm *vm)
{
	kva_spin_init(&vm->npt.lock);
	vm->npt.levels = kva_caps.nested_levels;
	vm->npt.root = kva_page_alloc();
	return vm->npt.root ? 0 : -ENOMEM;
}

/* No vcpu and no notifier is left. */
void kva_npt_destroy(struct kva_vm *vm)
{
	kva_npt_zap(vm, 0, npt_end(&vm->npt));
	kva_page_free(vm->npt.root);
	vm->npt.root = NULL;
}
