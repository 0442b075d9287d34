/* SPDX-License-Identifier: MIT */
/*
 * Running a vcpu: what it stopped for as a view of kvm_run, and a kick that is not lost (API document, sections 4.10, 5).
 *
 *	while (!(error = kvmabi_vcpu_next_exit(vcpu, &exit)) || error == -EINTR) {
 *		if (error)
 *			continue;			(kicked, or a signal: see what there is to do)
 *		switch (exit.reason) {
 *		case KVM_EXIT_IO:
 *			...
 *		default:
 *			fprintf(stderr, "%s\n", exit.name ? exit.name : "an exit that I do not know");
 *		}
 *	}
 *
 * One thread at a time runs a vcpu, not always the same; any thread may kick it.  Included by <kvmabi/kvmabi.h>.
 */
#ifndef KVMABI_RUN_H
#define KVMABI_RUN_H

#include <linux/types.h>
#include <linux/kvm.h>

#ifdef __cplusplus
extern "C" {
#endif

struct kvmabi_vcpu;
struct kvm_run;

/* Why the vcpu stopped.  Pointers lead into kvm_run, and hold until the vcpu runs again. */
struct kvmabi_exit {
	__u32 reason;			/* KVM_EXIT_*; one that is not listed here is told by kvm_run alone */
	const char *name;		/* ex) "KVM_EXIT_IO"; null: the library does not know it */
	struct kvm_run *run;		/* all that the kernel tells */
	union {
		/* KVM_EXIT_IO: `count` units of `size` bytes (1, 2, 4) at `data`, all within the mapping. */
		struct {
			__u16 port;
			__u8 size;
			__u8 is_write;	/* the guest writes: `data` is given; else it is to be filled in */
			__u32 count;
			void *data;
		} io;
		/* KVM_EXIT_MMIO: `length` bytes (1 to 8) at `data`. */
		struct {
			__u64 address;	/* guest physical */
			__u32 length;
			__u8 is_write;
			void *data;
		} mmio;
		/* KVM_EXIT_UNKNOWN, KVM_EXIT_FAIL_ENTRY: the processor's own reason. */
		__u64 hardware;
		/* KVM_EXIT_INTERNAL_ERROR: KVM_INTERNAL_ERROR_*. */
		__u32 suberror;
	} as;
};

/*
 * Run until the guest needs its VMM: 0 and the exit in `exit`; -EINTR: a kick or a signal came, and `exit` says nothing;
 * else -errno, as kvmabi_vcpu_run().  -EPROTO: the kernel says that the data of port I/O lies outside of the mapping.
 * What the last exit left open (the data of a port or MMIO read) is taken before the guest runs on.
 */
int kvmabi_vcpu_next_exit(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit);

/*
 * Make kvmabi_vcpu_next_exit() return -EINTR: now, or, if it does not run, the next time.  Several kicks may count as one, and
 * -EINTR may come without any; no kick is lost.  May be called by any thread, also before the vcpu ever ran, and in a signal
 * handler.  Returns 0; -EBADF: the handle is null.
 *
 * Where the kernel has KVM_CAP_IMMEDIATE_EXIT a signal interrupts the guest, and the thread that runs the vcpu must not block
 * it: it is unblocked there once.  Elsewhere it is blocked there, but for KVM_RUN: KVM_SET_SIGNAL_MASK is the library's.
 */
int kvmabi_vcpu_kick(struct kvmabi_vcpu *vcpu);

/*
 * Finish what the last exit left open, without running the guest: to be done before registers or memory are saved (section
 * 5), by whoever runs the vcpu.  0: nothing is open; 1: it led to another exit, in `exit`, to be served before this is called
 * again; else -errno.  Kicks stay what they are.
 */
int kvmabi_vcpu_complete(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit);

/*
 * The signal that kicks, for a vcpu that has not run yet; SIGRTMIN + 4 in the beginning.  It gets a handler that does
 * nothing, unless the program has one.  -EINVAL: there is no such signal; -EBADF: the handle is null.
 */
int kvmabi_vcpu_set_kick_signal(struct kvmabi_vcpu *vcpu, int signal);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_RUN_H */
