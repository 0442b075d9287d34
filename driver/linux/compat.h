/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The only place that knows kernel versions: 6.1 to 6.12.
 */
#ifndef KVA_COMPAT_H
#define KVA_COMPAT_H

#include <linux/eventfd.h>
#include <linux/hrtimer.h>
#include <asm/reboot.h>
#include <linux/mm.h>
#include <linux/smp.h>
#include <linux/syscore_ops.h>
#include <linux/version.h>

/*
 * What a page table of user space holds at an address of a VM_IO or VM_PFNMAP area. 0 or -errno: nothing is there.
 * The area's mmap_lock is held, and the answer holds until its notifiers say otherwise.
 */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
static inline int kva_compat_follow(struct vm_area_struct *area, unsigned long address, unsigned long *pfn, bool *writable)
{
	struct follow_pfnmap_args args = { .vma = area, .address = address };
	int error = follow_pfnmap_start(&args);

	if (error)
		return error;
	*pfn = args.pfn;
	*writable = args.writable;
	follow_pfnmap_end(&args);
	return 0;
}
#else
static inline int kva_compat_follow(struct vm_area_struct *area, unsigned long address, unsigned long *pfn, bool *writable)
{
	spinlock_t *lock;
	pte_t *entry, pte;
	int error;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
	error = follow_pte(area, address, &entry, &lock);
#else
	error = follow_pte(area->vm_mm, address, &entry, &lock);
#endif
	if (error)
		return error;
	__acquire(lock);	/* by follow_pte(), which does not tell sparse */
	pte = *entry;
	*pfn = pte_pfn(pte);
	*writable = pte_write(pte);
	pte_unmap_unlock(entry, lock);
	return 0;
}
#endif

/* An interrupt to a processor that makes it do nothing but leave the guest. */
static inline void kva_compat_kick(int cpu)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	arch_smp_send_reschedule(cpu);	/* the other one is traced since, by its caller */
#else
	smp_send_reschedule(cpu);
#endif
}

static inline void kva_compat_eventfd_signal(struct eventfd_ctx *context)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
	eventfd_signal(context);
#else
	eventfd_signal(context, 1);
#endif
}

static inline void kva_compat_hrtimer_init(struct hrtimer *timer, enum hrtimer_restart (*expires)(struct hrtimer *),
					   clockid_t clock, enum hrtimer_mode mode)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
	hrtimer_setup(timer, expires, clock, mode);
#else
	hrtimer_init(timer, clock, mode);
	timer->function = expires;
#endif
}

/* Before a crash kernel starts.  6.1 got it on the way: Kbuild looks whether it is there. */
#ifdef KVA_HAS_EMERGENCY
#define kva_compat_emergency_register(function)		cpu_emergency_register_virt_callback(function)
#define kva_compat_emergency_unregister(function)	cpu_emergency_unregister_virt_callback(function)
#else
#define kva_compat_emergency_register(function)		((void)(function))
#define kva_compat_emergency_unregister(function)	((void)(function))
#endif

/*
 * Suspend and resume of the last processor.  The operations got an argument in 6.19, which 6.12 took over on the way:
 * Kbuild looks which it is.
 */
#ifdef KVA_SYSCORE_HAS_DATA
#define KVA_COMPAT_SYSCORE(name, suspend_, resume_)						\
	static int name##_suspend(void *data) { suspend_(); return 0; }				\
	static void name##_resume(void *data) { resume_(); }					\
	static const struct syscore_ops name##_ops = {						\
		.suspend = name##_suspend, .resume = name##_resume,				\
	};											\
	static struct syscore name = { .ops = &name##_ops }
#define kva_compat_syscore_register(name)	register_syscore(name)
#define kva_compat_syscore_unregister(name)	unregister_syscore(name)
#else
#define KVA_COMPAT_SYSCORE(name, suspend_, resume_)						\
	static int name##_suspend(void) { suspend_(); return 0; }				\
	static void name##_resume(void) { resume_(); }						\
	static struct syscore_ops name = { .suspend = name##_suspend, .resume = name##_resume }
#define kva_compat_syscore_register(name)	register_syscore_ops(name)
#define kva_compat_syscore_unregister(name)	unregister_syscore_ops(name)
#endif

#endif /* KVA_COMPAT_H */
