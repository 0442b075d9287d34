/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What tests say to the user-space host: which memory the process has, when it changes, what fails.
 *
 * The process's memory is a table of areas; an area's pages lie in ordinary memory (its backing), whose host address
 * is what the core takes for the physical one.  Nothing else can be reached by the core: it gets EFAULT.
 */
#ifndef KVA_USER_H
#define KVA_USER_H

#include "../core/core.h"

#define KVA_USER_READ_ONLY	(1u << 0)
#define KVA_USER_LARGE		(1u << 1)	/* blocks of 2 MiB that are whole and aligned are one page of the host's */
#define KVA_USER_UNCACHED	(1u << 2)

/* Map, or map anew, or take away: the sequence moves on, VMs are told (kva_vm_unmap). */
void kva_user_map(__u64 address, __u64 size, void *backing, unsigned int flags);
void kva_user_unmap(__u64 address, __u64 size);
extern int kva_user_quiet;		/* VMs are not told: as if the change were one of a host that forgets to */

/* The guest's FPU as FXSAVE writes it in 64-bit mode (APM vol. 2, figure 11-8): where a vcpu's XSAVE area begins. */
struct kva_fxsave {
	__u16 fcw, fsw;
	__u8 ftw, reserved;
	__u16 fop;
	__u64 fip, fdp;
	__u32 mxcsr, mxcsr_mask;
	__u8 st[8][16], xmm[16][16];
};
_Static_assert(offsetof(struct kva_fxsave, mxcsr) == 24 && offsetof(struct kva_fxsave, xmm) == 160, "the processor's layout");

/* Behind it: which components are not as at first. */
#define KVA_XSTATE	512
#define KVA_XSTATE_X87	1ull
#define KVA_XSTATE_SSE	2ull
#define KVA_XSTATE_AVX	4ull
#define KVA_FPU_AREA	4096				/* bytes of the whole area, on a boundary of 64 */
void kva_fxsave_reset(struct kva_fxsave *fx);
void kva_fpu_reset(void *area);
void *kva_fpu_area(struct kva_vcpu *vcpu);		/* the host's: reset when it was made */
void *kva_fpu_registers(struct kva_vcpu *vcpu);		/* the same, to compute with */
void kva_fpu_release(struct kva_vcpu *vcpu);		/* to be called by a back end's vcpu_destroy() */

/* Called by kva_frame_get() after it found a frame, before it returns: whatever happens in that moment. */
extern void (*kva_user_frame_found)(__u64 address);
/* Called before a page of kva_page_alloc() is freed. */
extern void (*kva_user_page_freed)(const void *page);
/* Called by kva_user_exchange() before it compares. */
extern void (*kva_user_exchanging)(__u64 address);

extern long kva_user_alloc_left;	/* so many allocations succeed, then they fail; negative: no limit */
extern int kva_user_alloc_once;		/* only the first of those fails */
extern long kva_user_pages;		/* of kva_page_alloc(), in use */
extern long kva_user_allocations;	/* of kva_alloc() and kva_alloc_large(), in use */
extern long kva_user_frames;		/* got and not put */
extern int kva_user_signal;		/* what kva_signal_pending() says */
extern unsigned long kva_user_kicks;	/* how often kva_vcpu_kick() was called */
extern unsigned long kva_user_wakes;	/* and kva_vcpu_wake() */
extern int kva_user_idle;		/* nobody else wants the processor: who waits may poll */
/* Called by kva_vcpu_wait() instead of letting time pass; it ends the wait by waking the vcpu or by a signal. */
extern void (*kva_user_waiting)(struct kva_vcpu *vcpu);

/* --- time (timer.c) --- */

extern __u64 kva_user_time;		/* kva_time_ns(), when not 0 */
/* Let simulated time pass, with what timers do meanwhile; or pass to the next timer: 0, there is none. */
void kva_user_time_pass(__u64 nanoseconds);
int kva_user_time_next(void);

/* --- eventfds (eventfd.c) --- */

int kva_user_eventfd(void);		/* makes one and gives its fd; closed, its place is free */
void kva_user_eventfd_close(int fd);
void kva_user_eventfd_write(int fd);	/* signals it */
unsigned int kva_user_eventfd_read(int fd);	/* how often it was signalled, and 0 from now on */

#endif /* KVA_USER_H */
