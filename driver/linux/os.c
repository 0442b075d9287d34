// SPDX-License-Identifier: GPL-2.0-only
/* The small things of core/os.h: memory of the driver's own, the caller's memory, time, CPUID. */
#include "../core/core.h"

#include <linux/mm.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>
#include <linux/uaccess.h>
#include <linux/mem_encrypt.h>
#include <asm/io.h>
#include <asm/processor.h>
#include <asm/tsc.h>

void *kva_alloc(unsigned long size)
{
	/* Larger requests are refused with a warning, and some sizes come from user space. */
	return size <= INT_MAX ? kvzalloc(size, GFP_KERNEL_ACCOUNT) : NULL;
}

void *kva_alloc_large(unsigned long size)
{
	return kva_alloc(size);
}

void kva_free(void *memory)
{
	kvfree(memory);
}

void *kva_page_alloc(void)
{
	return (void *)get_zeroed_page(GFP_KERNEL_ACCOUNT);
}

void kva_page_free(void *page)
{
	free_page((unsigned long)page);
}

/* With memory encryption the address carries its bit, as whatever reads the page by it must (APM v2 7.10.5). */
__u64 kva_page_physical(const void *page)
{
	return __sme_set(virt_to_phys((void *)page));
}

void *kva_page_at(__u64 physical)
{
	return phys_to_virt(__sme_clr(physical));
}

/* A copy of unknown size may be made byte by byte; these are one load, or one store. */
int kva_user_read(void *to, __u64 from, unsigned long size)
{
	switch (size) {
	case 8:				/* mostly entries of page tables */
		return get_user(*(u64 *)to, (u64 __user *)u64_to_user_ptr(from));
	case 4:
		return get_user(*(u32 *)to, (u32 __user *)u64_to_user_ptr(from));
	case 2:
		return get_user(*(u16 *)to, (u16 __user *)u64_to_user_ptr(from));
	case 1:
		return get_user(*(u8 *)to, (u8 __user *)u64_to_user_ptr(from));
	}
	return copy_from_user(to, u64_to_user_ptr(from), size) ? -EFAULT : 0;
}

int kva_user_write(__u64 to, const void *from, unsigned long size)
{
	switch (size) {
	case 8:
		return put_user(*(const u64 *)from, (u64 __user *)u64_to_user_ptr(to));
	case 4:
		return put_user(*(const u32 *)from, (u32 __user *)u64_to_user_ptr(to));
	case 2:
		return put_user(*(const u16 *)from, (u16 __user *)u64_to_user_ptr(to));
	case 1:
		return put_user(*(const u8 *)from, (u8 __user *)u64_to_user_ptr(to));
	}
	return copy_to_user(u64_to_user_ptr(to), from, size) ? -EFAULT : 0;
}

/* 0 done, 1 it did not hold `old`, or -EFAULT. */
#define EXCHANGE(bits)									\
static int exchange##bits(u##bits __user *at, u##bits old, u##bits new)			\
{											\
	return __try_cmpxchg_user(at, &old, new, fault);				\
}
EXCHANGE(8)
EXCHANGE(16)
EXCHANGE(32)
EXCHANGE(64)

static int exchange(void __user *at, __u64 old, __u64 new, unsigned int size)
{
	switch (size) {
	case 1:
		return exchange8(at, old, new);
	case 2:
		return exchange16(at, old, new);
	case 4:
		return exchange32(at, old, new);
	case 8:
		return exchange64(at, old, new);
	}
	return -EFAULT;
}

int kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size)
{
	void __user *user = u64_to_user_ptr(at);
	int failed;

	/* A locked access across cache lines stops the whole machine (APM v2 7.3.2): not for a guest. */
	if ((at & (size - 1)) || !access_ok(user, size))
		return -EFAULT;
	failed = exchange(user, old, new, size);
	return failed < 0 ? failed : !failed;
}

int kva_user_same(const struct kva_probe *probe, unsigned int count)
{
	u64 value, differ = 0;
	unsigned int i;

	if (!user_access_begin(u64_to_user_ptr(probe[0].user), sizeof(value)))
		return 0;
	for (i = 0; i < count; i++) {
		unsafe_get_user(value, (u64 __user *)u64_to_user_ptr(probe[i].user), failed);
		differ |= (value ^ probe[i].value) & probe[i].mask;
	}
	user_access_end();
	return !differ;

failed:
	user_access_end();
	return 0;
}

int kva_signal_pending(void)
{
	return signal_pending(current);
}

void kva_reschedule(void)
{
	cond_resched();
}

__u64 kva_time_ns(void)
{
	return ktime_get_boottime_ns();
}

__u64 kva_time_wall_ns(void)
{
	return ktime_get_real_ns();
}

__u64 kva_tsc(void)
{
	return rdtsc();
}

__u32 kva_tsc_khz(void)
{
	return tsc_khz;
}

void kva_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	cpuid_count(function, index, eax, ebx, ecx, edx);
}
