// SPDX-License-Identifier: GPL-2.0-only
/*
 * The process behind a VM: its changes are followed, its pages found.
 *
 * No page is pinned.  A change of the process's page tables comes as a pair of notifications around it: `changing` is
 * raised and kva_vm_unmap() takes what was mapped out of the guest; at the end `sequence` moves on, then `changing` is
 * lowered.  A page fault notes the sequence, looks up the page and, under the lock that kva_vm_unmap() takes, gives up
 * when a change is under way or was completed meanwhile.  So either it sees the change, or the change sees its entry.
 */
#include "object.h"

#include <linux/mmu_notifier.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/mem_encrypt.h>
#include <asm/io.h>

#include "compat.h"

struct kva_mm {
	struct mm_struct *mm;
	struct mmu_notifier notifier;
	struct kva_vm *vm;		/* set once, before the notifier is registered */
	atomic_long_t sequence;
	atomic_long_t changing;		/* how many changes are under way */
};

static struct kva_mm *mm_of(struct mmu_notifier *notifier)
{
	return container_of(notifier, struct kva_mm, notifier);
}

static int invalidate_start(struct mmu_notifier *notifier, const struct mmu_notifier_range *range)
{
	struct kva_mm *mm = mm_of(notifier);

	atomic_long_inc(&mm->changing);
	smp_mb__after_atomic();
	kva_vm_unmap(mm->vm, range->start, range->end);
	return 0;
}

static void invalidate_end(struct mmu_notifier *notifier, const struct mmu_notifier_range *range)
{
	struct kva_mm *mm = mm_of(notifier);

	atomic_long_inc(&mm->sequence);
	smp_mb__after_atomic();
	atomic_long_dec(&mm->changing);
}

/* The process ends, though another may still hold its fds: nothing of it stays mapped, or is mapped again. */
static void release(struct mmu_notifier *notifier, struct mm_struct *unused)
{
	struct kva_mm *mm = mm_of(notifier);

	atomic_long_inc(&mm->changing);
	smp_mb__after_atomic();
	kva_vm_unmap(mm->vm, 0, ~0ull);
}

static const struct mmu_notifier_ops notifier_ops = {
	.invalidate_range_start	= invalidate_start,
	.invalidate_range_end	= invalidate_end,
	.release		= release,
};

int kva_mm_open(struct kva_mm **made)
{
	struct kva_mm *mm;

	if (!current->mm)
		return -EINVAL;
	mm = kzalloc(sizeof(*mm), GFP_KERNEL_ACCOUNT);
	if (!mm)
		return -ENOMEM;
	mmgrab(current->mm);
	mm->mm = current->mm;
	*made = mm;
	return 0;
}

int kva_mm_watch(struct kva_mm *mm, struct kva_vm *vm)
{
	int error;

	mm->vm = vm;
	mm->notifier.ops = &notifier_ops;
	error = mmu_notifier_register(&mm->notifier, mm->mm);
	if (error)
		mm->vm = NULL;
	return error;
}

void kva_mm_close(struct kva_mm *mm)
{
	if (mm->vm)
		mmu_notifier_unregister(&mm->notifier, mm->mm);
	mmdrop(mm->mm);
	kfree(mm);
}

int kva_mm_is_current(const struct kva_mm *mm)
{
	return mm->mm == current->mm;
}

unsigned long kva_mm_sequence(struct kva_mm *mm)
{
	unsigned long sequence = atomic_long_read(&mm->sequence);

	smp_rmb();	/* the lookup comes after it */
	return sequence;
}

int kva_mm_changed(struct kva_mm *mm, unsigned long sequence)
{
	if (atomic_long_read(&mm->changing))
		return 1;
	smp_rmb();	/* invalidate_end() moves the sequence before it lowers `changing` */
	return (unsigned long)atomic_long_read(&mm->sequence) != sequence;
}

/* Of what a middle or an upper directory maps: a large page's order, or 0. Each entry may change, and is read once. */
static unsigned int order_in_middle(pud_t above, unsigned long address)
{
	pmd_t entry = READ_ONCE(*pmd_offset(&above, address));

	return pmd_present(entry) && pmd_leaf(entry) ? PMD_SHIFT - PAGE_SHIFT : 0;
}

static unsigned int order_in_upper(p4d_t above, unsigned long address)
{
	pud_t entry = READ_ONCE(*pud_offset(&above, address));

	if (!pud_present(entry))
		return 0;
	return pud_leaf(entry) ? PUD_SHIFT - PAGE_SHIFT : order_in_middle(entry, address);
}

/*
 * How large a page the process has at an address, as a power of two of pages.  Freeing its tables waits for an
 * interrupt of every processor that may be reading them, so with interrupts off they stay; that the answer becomes
 * stale is what the sequence is for.
 */
static unsigned int mapped_order(struct mm_struct *mm, unsigned long address)
{
	unsigned int order = 0;
	unsigned long flags;
	pgd_t *top;

	local_irq_save(flags);
	top = pgd_offset(mm, address);
	if (pgd_present(READ_ONCE(*top))) {
		p4d_t entry = READ_ONCE(*p4d_offset(top, address));

		if (p4d_present(entry))
			order = order_in_upper(entry, address);
	}
	local_irq_restore(flags);
	return order;
}

/* A page with a struct page: 1 found, 0 there is none, or -errno. */
static int find_page(unsigned long address, int write, struct kva_frame *frame)
{
	struct page *page;
	long got;

	/* Writable at once, even for a read, when that needs no work: it spares a second fault. */
	frame->writable = 1;
	got = get_user_pages_fast_only(address, 1, FOLL_WRITE, &page);
	if (got != 1) {
		frame->writable = write;
		got = get_user_pages_unlocked(address, 1, &page, FOLL_HWPOISON | (write ? FOLL_WRITE : 0));
	}
	if (got == 1) {
		frame->physical = __sme_set(page_to_phys(page));
		frame->host = page;
		return 1;
	}
	if (fatal_signal_pending(current))
		return -EINTR;
	return got == -EHWPOISON ? -EHWPOISON : 0;
}

/* A page without one, such as a device's: `area` maps it by number. 1 found, 0 look again, or -errno. */
static int find_mapped(struct vm_area_struct *area, unsigned long address, int write, struct kva_frame *frame)
{
	bool writable = false, unlocked = false;
	unsigned long pfn = 0;
	int error;

	error = kva_compat_follow(area, address, &pfn, &writable);
	if (error || (write && !writable)) {
		error = fixup_user_fault(area->vm_mm, address, write ? FAULT_FLAG_WRITE : 0, &unlocked);
		if (error || unlocked)
			return error;
		error = kva_compat_follow(area, address, &pfn, &writable);
		if (error || (write && !writable))
			return -EFAULT;
	}
	frame->physical = PFN_PHYS(pfn);
	frame->uncached = !page_is_ram(pfn);
	if (!frame->uncached)
		frame->physical = __sme_set(frame->physical);
	frame->writable = writable;
	return 1;
}

static int find_unmanaged(struct mm_struct *mm, unsigned long address, int write, struct kva_frame *frame)
{
	struct vm_area_struct *area;
	int found;

	do {
		if (mmap_read_lock_killable(mm))
			return -EINTR;
		area = vma_lookup(mm, address);
		found = -EFAULT;
		if (area && (area->vm_flags & (VM_IO | VM_PFNMAP)) && (area->vm_flags & (write ? VM_WRITE : VM_READ)))
			found = find_mapped(area, address, write, frame);
		mmap_read_unlock(mm);
	} while (!found);
	return found < 0 ? found : 0;
}

int kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame)
{
	int found;

	memset(frame, 0, sizeof(*frame));
	if (!kva_mm_is_current(mm) || address >= TASK_SIZE_MAX)
		return -EFAULT;
	found = find_page(address & PAGE_MASK, write, frame);
	if (found < 0)
		return found;
	if (!found)
		return find_unmanaged(mm->mm, address & PAGE_MASK, write, frame);
	frame->order = mapped_order(mm->mm, address);
	return 0;
}

void kva_frame_put(struct kva_frame *frame, int dirty)
{
	struct page *page = frame->host;

	if (!page)
		return;
	if (dirty && !PageReserved(page))
		SetPageDirty(page);
	put_page(page);
	frame->host = NULL;
}
