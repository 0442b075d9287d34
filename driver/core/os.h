/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the core needs of its host, and the contexts in which each call may be used.
 *
 * A host is a directory with a host.h (types of locks, logging, endian-safe helpers) and an implementation of what is
 * declared here: driver/linux for the kernel module, driver/user for the same core as a library.
 *
 *   [sleep]   process context, may sleep, the caller's address space is current
 *   [atomic]  preemption may be off; must not sleep, must not fault
 *   [notify]  called back by the host's memory management; must not allocate, must not block on a sleeping lock
 *   [irq]     interrupts may be off, in an interrupt too; of locks only those for interrupts (struct kva_irq_spin)
 */
#ifndef KVA_OS_H
#define KVA_OS_H

#include <linux/types.h>

#include "host.h"	/* kva_spin, kva_irq_spin, kva_mutex, kva_srcu, KVA_BUG_ON(), kva_info(), kva_cpu_relax() */

struct kva_mm;		/* the address space of a process: the host's own */
struct kva_vm;

#define KVA_PAGE_SHIFT	12
#define KVA_PAGE_SIZE	(1ul << KVA_PAGE_SHIFT)
#define KVA_PAGE_MASK	(~(KVA_PAGE_SIZE - 1))

/* --- memory ------------------------------------------------------------------------------------------------------ */

/* Zeroed memory of the driver's own. [sleep] */
void *kva_alloc(unsigned long size);
/* As above for large arrays that need not be contiguous. [sleep] */
void *kva_alloc_large(unsigned long size);
void kva_free(void *memory);			/* [sleep], both kinds; null is allowed */

/* One zeroed page, page-aligned, with a physical address. [sleep] */
void *kva_page_alloc(void);
void kva_page_free(void *page);			/* [atomic] */
__u64 kva_page_physical(const void *page);	/* [atomic] */
void *kva_page_at(__u64 physical);		/* [atomic]; only for pages of kva_page_alloc() */

/* --- the caller's memory ------------------------------------------------------------------------------------------- */

/*
 * 0 or -EFAULT; addresses are user virtual addresses of the VM's own process. [sleep]  1, 2, 4 or 8 aligned bytes are
 * moved in one piece: an entry of a page table that another vcpu changes is seen old or new.
 */
int kva_user_read(void *to, __u64 from, unsigned long size);
int kva_user_write(__u64 to, const void *from, unsigned long size);
/* Replace *old by new at a user address if it still holds old: 1 done, 0 it did not, or -EFAULT. [sleep] */
int kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size);
/*
 * Do eight bytes at each of some user addresses still hold, where `mask` has bits, what they held?  Memory at these
 * addresses was read before.  1, or 0, also when it cannot be read any more. [sleep]
 */
struct kva_probe {
	__u64 user, mask, value;
};
int kva_user_same(const struct kva_probe *probe, unsigned int count);

/* A page of the caller's memory, as nested paging may map it. */
struct kva_frame {
	__u64 physical;
	unsigned int order;	/* the host maps 2^order pages in one piece here */
	int writable;
	int uncached;		/* device memory: not RAM of the host's */
	void *host;		/* for kva_frame_put() */
};

/*
 * Find the page behind a user address, faulting it in, for writing if `write`.  It is not pinned: whoever maps it
 * compares kva_mm_sequence() from before this call under his lock, and drops the frame.  0, -EFAULT, -EHWPOISON or
 * -EINTR (a fatal signal). [sleep]
 */
int kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame);
void kva_frame_put(struct kva_frame *frame, int dirty);		/* [atomic] */

/* Changes of the process's mappings: an odd or changed sequence means that what was looked up may be stale. [atomic] */
unsigned long kva_mm_sequence(struct kva_mm *mm);
int kva_mm_changed(struct kva_mm *mm, unsigned long sequence);	/* to be called under the lock kva_vm_unmap() takes */

/*
 * The address space of the calling process. [sleep]  Once it is watched, each change of it calls kva_vm_unmap() until
 * kva_mm_close(), which waits for calls under way.  When the process ends, everything is unmapped.
 */
int kva_mm_open(struct kva_mm **mm);
int kva_mm_watch(struct kva_mm *mm, struct kva_vm *vm);
void kva_mm_close(struct kva_mm *mm);
int kva_mm_is_current(const struct kva_mm *mm);		/* is it the calling process's? [atomic] */

/* --- the calling thread -------------------------------------------------------------------------------------------- */

int kva_signal_pending(void);			/* [atomic] */
void kva_reschedule(void);			/* give up the processor if somebody should have it. [sleep] */
int kva_processor_wanted(void);			/* by somebody else. [atomic] */
__u64 kva_time_ns(void);			/* monotonic, counts while suspended. [irq] */
__u64 kva_time_wall_ns(void);			/* since 1970. [atomic] */
__u64 kva_tsc(void);				/* the host's time stamp counter. [irq] */
__u32 kva_tsc_khz(void);

/* --- timers ---------------------------------------------------------------------------------------------------------- */

/*
 * A timer calls `expired(of)` once, at a time of kva_time_ns() or soon after it, from an interrupt [irq].  Whoever sets or
 * stops it holds the lock that `expired` takes and looks at the state under: for a time that was changed meanwhile it may
 * still be called.  It may set the timer again by itself.
 */
struct kva_timer;
struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of);	/* or null. [sleep] */
void kva_timer_destroy(struct kva_timer *timer);	/* once it is stopped for good; null is allowed. [sleep] */
void kva_timer_set(struct kva_timer *timer, __u64 at);	/* [irq] */
void kva_timer_stop(struct kva_timer *timer);		/* [irq] */

/* --- eventfds -------------------------------------------------------------------------------------------------------- */

/* The caller's eventfd behind a file descriptor: 0, -EBADF, or -EINVAL: it is none. One eventfd is one pointer. [sleep] */
struct kva_eventfd;
int kva_eventfd_get(int fd, struct kva_eventfd **got);
void kva_eventfd_put(struct kva_eventfd *eventfd);	/* [sleep] */
void kva_eventfd_signal(struct kva_eventfd *eventfd);	/* [irq] */

/*
 * Call `signalled(of)` each time that an eventfd is signalled, which it then no longer counts; once it was signalled
 * before.  When its last fd is closed nobody can signal it any more, and `closed(of)` is called, as soon as the host
 * knows of it.  Both [irq], also before kva_watch_create() is through; not any more when kva_watch_destroy() is.
 */
struct kva_watch;
struct kva_watcher {
	void (*signalled)(void *of), (*closed)(void *of);
};
int kva_watch_create(int fd, const struct kva_watcher *watcher, void *of, struct kva_watch **made);	/* 0, -errno. [sleep] */
void kva_watch_destroy(struct kva_watch *watch);	/* [sleep] */
int kva_watch_closed(const struct kva_watch *watch);	/* is the eventfd? [irq] */
int kva_watch_is_of(const struct kva_watch *watch, const struct kva_eventfd *eventfd);

/* --- around entering the guest --------------------------------------------------------------------------------------- */

struct kva_vcpu;
/*
 * Before kva_vcpu_enter() and kva_backend->run(): take the processor (no preemption, host interrupts off), load the
 * guest's FPU and XCR0, and only then look for signals and others who want the processor.  1: go on; 0: something came
 * up, nothing is held: look at signals, kva_reschedule(), try again; or -errno: leave KVM_RUN with it.  An interrupt
 * or kick that comes after 1 makes run() return at once.
 */
int kva_entry_begin(struct kva_vcpu *vcpu);
/* After kva_vcpu_exit(), when begin() gave 1: the host's XCR0, interrupts and preemption are back. */
void kva_entry_end(struct kva_vcpu *vcpu);
/* Sleep until kva_vcpu_awake() holds, which is asked after each kva_vcpu_wake(), or a signal is pending. [sleep] */
void kva_vcpu_wait(struct kva_vcpu *vcpu);
void kva_vcpu_wake(struct kva_vcpu *vcpu);	/* [irq] */

/* --- tables of the host's processor ---------------------------------------------------------------------------------- */

void kva_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx);	/* [atomic] */

#endif /* KVA_OS_H */
