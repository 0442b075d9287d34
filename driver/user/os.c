// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The small things of core/os.h in user space: memory, time, CPUID, the calling thread.
 *
 * The context that os.h allows is checked at each call. A page's "physical" address is its address.
 */
#define _GNU_SOURCE
#include "user.h"

#include <cpuid.h>
#include <sched.h>
#include <time.h>

long kva_user_alloc_left = -1, kva_user_pages, kva_user_allocations;
int kva_user_signal, kva_user_idle;
unsigned long kva_user_kicks, kva_user_wakes;
void (*kva_user_waiting)(struct kva_vcpu *vcpu);
__u64 kva_user_time;
void (*kva_user_page_freed)(const void *page);

/* --- memory of the driver's own ----------------------------------------------------------------------------------- */

static int alloc_fails(void)
{
	kva_may_sleep("an allocation");
	if (kva_user_alloc_left < 0)
		return 0;
	return !kva_user_alloc_left || !kva_user_alloc_left--;
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

/* --- the calling thread ------------------------------------------------------------------------------------------- */

int kva_signal_pending(void)
{
	return kva_user_signal;
}

void kva_reschedule(void)
{
	kva_may_sleep("kva_reschedule");
	sched_yield();
}

int kva_processor_wanted(void)
{
	return !kva_user_idle;
}

static __u64 clock_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * 1000000000ull + now.tv_nsec;
}

__u64 kva_time_ns(void)
{
	return kva_user_time ? kva_user_time : clock_ns(CLOCK_BOOTTIME);
}

__u64 kva_time_wall_ns(void)
{
	return clock_ns(CLOCK_REALTIME);
}

/* One cycle a nanosecond: both clocks agree. */
__u64 kva_tsc(void)
{
	return kva_time_ns();
}

__u32 kva_tsc_khz(void)
{
	return 1000000;
}

void kva_vcpu_kick(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	__atomic_fetch_add(&kva_user_kicks, 1, __ATOMIC_RELAXED);
}

/* --- around entering the guest ------------------------------------------------------------------------------------ */

int kva_entry_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_entry_begin");
	if (kva_user_signal)
		return 0;
	kva_atomic_begin();
	return 1;
}

void kva_entry_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_atomic_end();
}

/* Nothing happens by itself but the next timer; without one nobody will ever wake the vcpu. */
void kva_vcpu_wait(struct kva_vcpu *vcpu)
{
	kva_may_sleep("kva_vcpu_wait");
	while (!kva_vcpu_awake(vcpu) && !kva_user_signal) {
		if (kva_user_waiting)
			kva_user_waiting(vcpu);
		else if (!kva_user_time_next())
			kva_user_signal = 1;
	}
}

void kva_vcpu_wake(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	__atomic_fetch_add(&kva_user_wakes, 1, __ATOMIC_RELAXED);
}

void kva_thread_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_thread_begin");
}

void kva_thread_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_thread_end");
}

void kva_signals_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

void kva_signals_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

void kva_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	__cpuid_count(function, index, *eax, *ebx, *ecx, *edx);
}
