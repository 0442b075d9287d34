// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory of the driver's own in user space. A page's "physical" address is its address.
 *
 * The context that os.h allows is checked at each call, what is in use is counted, and a test can have any of them fail.
 */
#include "user.h"

#include <cpuid.h>

long kva_user_alloc_left = -1, kva_user_pages, kva_user_allocations;
int kva_user_alloc_once;
void (*kva_user_page_freed)(const void *page);

static int alloc_fails(void)
{
	kva_may_sleep("an allocation");
	if (kva_user_alloc_left < 0)
		return 0;
	if (kva_user_alloc_left) {
		kva_user_alloc_left--;
		return 0;
	}
	if (kva_user_alloc_once)
		kva_user_alloc_left = -1;
	return 1;
}

void *kva_alloc(unsigned long size)
{
	void *memory = alloc_fails() ? NULL : calloc(1, size);

	if (memory)
		__atomic_fetch_add(&kva_user_allocations, 1, __ATOMIC_RELAXED);
	return memory;
}

void *kva_alloc_large(unsigned long size)
{
	return kva_alloc(size);
}

void kva_free(void *memory)
{
	kva_may_sleep("kva_free");
	if (memory)
		__atomic_fetch_sub(&kva_user_allocations, 1, __ATOMIC_RELAXED);
	free(memory);
}

void *kva_page_alloc(void)
{
	void *page = alloc_fails() ? NULL : aligned_alloc(KVA_PAGE_SIZE, KVA_PAGE_SIZE);

	if (!page)
		return NULL;
	__atomic_fetch_add(&kva_user_pages, 1, __ATOMIC_RELAXED);
	return memset(page, 0, KVA_PAGE_SIZE);
}

void kva_page_free(void *page)
{
	if (!page)
		return;
	if (kva_user_page_freed)
		kva_user_page_freed(page);
	__atomic_fetch_sub(&kva_user_pages, 1, __ATOMIC_RELAXED);
	free(page);
}

__u64 kva_page_physical(const void *page)
{
	return (unsigned long)page;
}

void *kva_page_at(__u64 physical)
{
	return (void *)(unsigned long)physical;
}

/* The software processor's way to the pages of kva_frame_get(), which are no different. */
void *kva_frame_at(__u64 physical)
{
	return (void *)(unsigned long)physical;
}

/* --- the host's processor ------------------------------------------------------------------------------------------- */

void kva_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	__cpuid_count(function, index, *eax, *ebx, *ecx, *edx);
}
