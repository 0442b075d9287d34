// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The process behind a VM.  Its pages are where the program has them: what the guest reaches is what is at the program's
 * address at that moment, so nothing has to be told when the program maps something else there.
 *
 * What can change under a guest is that a page is gone, or may no longer be written.  Then the guest's access faults, its
 * page is taken out of the guest's tables (kva_fake_page_lost()), and the guest faults again, in order.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <sys/mman.h>
#include <sys/random.h>

struct kva_mm {
	__u64 space;
	struct kva_vm *vm;	/* once it is watched */
	unsigned long sequence;
};

/* --- whose memory this is ----------------------------------------------------------------------------------------- */

/* In a page that the child of a fork finds empty; one that shares the memory finds what is there. */
static __u64 *space;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void space_make(void)
{
	void *page = mmap(NULL, KVA_PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED || madvise(page, KVA_PAGE_SIZE, MADV_WIPEONFORK))
		kva_misuse("no page that a fork empties: Linux 4.14 has them");
	space = page;
}

__u64 kva_fake_space(void)
{
	__u64 fresh, now;

	pthread_once(&once, space_make);
	now = __atomic_load_n(space, __ATOMIC_ACQUIRE);
	if (now)
		return now;
	if (getrandom(&fresh, sizeof(fresh), 0) != sizeof(fresh))
		kva_misuse("no random number");
	fresh |= 1;
	return __atomic_compare_exchange_n(space, &now, fresh, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) ? fresh : now;
}

int kva_mm_open(struct kva_mm **made)
{
	struct kva_mm *mm = kva_alloc(sizeof(*mm));

	if (!mm)
		return -ENOMEM;
	mm->space = kva_fake_space();
	*made = mm;
	return 0;
}

int kva_mm_watch(struct kva_mm *mm, struct kva_vm *vm)
{
	mm->vm = vm;
	return 0;
}

void kva_mm_close(struct kva_mm *mm)
{
	kva_free(mm);
}

int kva_mm_is_current(const struct kva_mm *mm)
{
	return mm && mm->space == kva_fake_space();
}

/* --- changes ------------------------------------------------------------------------------------------------------ */

/* Odd while the page is being taken out (os.h). */
void kva_fake_page_lost(struct kva_vm *vm, __u64 address)
{
	__atomic_fetch_add(&vm->mm->sequence, 1, __ATOMIC_SEQ_CST);
	kva_vm_unmap(vm, address & KVA_PAGE_MASK, (address & KVA_PAGE_MASK) + KVA_PAGE_SIZE);
	__atomic_fetch_add(&vm->mm->sequence, 1, __ATOMIC_SEQ_CST);
}

unsigned long kva_mm_sequence(struct kva_mm *mm)
{
	return __atomic_load_n(&mm->sequence, __ATOMIC_SEQ_CST);
}

int kva_mm_changed(struct kva_mm *mm, unsigned long before)
{
	return before & 1 || kva_mm_sequence(mm) != before;
}

/* --- frames ------------------------------------------------------------------------------------------------------- */

/* Only what was asked for is known to be there: a page that was read is looked at again when it is written. */
int kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame)
{
	(void)mm;
	kva_may_sleep("kva_frame_get");
	address &= KVA_PAGE_MASK;
	if (address & ~kva_pte.address_mask || kva_fake_access_probe(address, write))
		return -EFAULT;
	*frame = (struct kva_frame){ .physical = address, .writable = write };
	return 0;
}

void kva_frame_put(struct kva_frame *frame, int dirty)
{
	(void)frame;
	(void)dirty;
}
