// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The dirty log: which pages of a slot were written since it was last asked.
 *
 * A page that can be written without a fault has its bit set: whoever makes it writable sets the bit after that, and
 * the log is fetched by clearing bits first and taking the right to write away second.  So a write is in what is
 * fetched now or next time, never in neither.
 */
#include "core.h"

#include <linux/errno.h>

#define BITS		(8 * sizeof(unsigned long))
#define CHUNK_WORDS	64u	/* fetched at once: 4096 pages, half a KiB of stack */

unsigned long kva_dirty_bytes(__u64 pages)
{
	return (pages + BITS - 1) / BITS * sizeof(unsigned long);
}

void kva_slot_mark_dirty(const struct kva_slot *slot, __u64 gfn)
{
	__u64 page = gfn - slot->gfn;
	unsigned long bit = 1ul << page % BITS;

	/* most pages are written often: look before the locked instruction */
	if (slot->dirty && !(kva_read_once(slot->dirty[page / BITS]) & bit))
		kva_atomic_or(&slot->dirty[page / BITS], bit);
}

int kva_buffer_write(const struct kva_buffer *buffer, __u64 offset, const void *from, __u64 size)
{
	if (offset > buffer->size || size > buffer->size - offset)
		return -EINVAL;
	return kva_user_write(buffer->address + offset, from, size);
}

/* Move words of the log to `bits`; whoever writes their pages from now on faults. */
static void words_take(struct kva_vm *vm, const struct kva_slot *slot, __u64 first, unsigned int count,
		       unsigned long *bits)
{
	unsigned long any = 0;
	unsigned int i;
	__u64 pages;

	for (i = 0; i < count; i++) {
		bits[i] = kva_read_once(slot->dirty[first + i]) ? kva_atomic_xchg(&slot->dirty[first + i], 0) : 0;
		any |= bits[i];
	}
	if (!any)
		return;
	pages = slot->pages - first * BITS;
	kva_npt_write_protect(vm, slot->gfn + first * BITS, pages < count * BITS ? pages : count * BITS);
}

long kva_vm_get_dirty_log(struct kva_vm *vm, const struct kvm_dirty_log *log, struct kva_buffer *buffer)
{
	const struct kva_slot *slot = kva_slot_named(vm->slots, log->slot);
	unsigned long bits[CHUNK_WORDS];
	__u64 word, words;
	int error = 0;

	kva_mutex_assert_held(&vm->slots_lock);
	if (!slot || !slot->dirty)
		return -ENOENT;
	words = kva_dirty_bytes(slot->pages) / sizeof(bits[0]);
	for (word = 0; word < words; word += CHUNK_WORDS) {
		unsigned int count = words - word < CHUNK_WORDS ? words - word : CHUNK_WORDS;

		words_take(vm, slot, word, count, bits);
		/* the log is cleared to its end even when the bitmap cannot be reached, as the API document has it */
		if (!error)
			error = kva_buffer_write(buffer, word * sizeof(bits[0]), bits, count * sizeof(bits[0]));
		kva_reschedule();
	}
	return error;
}
