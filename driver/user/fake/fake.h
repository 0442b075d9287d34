/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * libkvmabi-fake: a /dev/kvm for programs on a machine that has none.
 *
 * The library stands between a program and the C library.  What is called on one of its fds is served by the core, in
 * the program's own process and thread, as the kernel would have done it:
 *
 *   fds        are memfds, known by their inode.  They can be duplicated, passed on and closed in any way; a VM is there as
 *              long as the kernel knows of an open description of it or of one of its vcpus (file.c).
 *   addresses  that the program hands in are touched by a few instructions whose faults are caught (access.c, fault.c).
 *   signals    are held back while a call is served, so that a handler never sees half of it, nor leaves it by a jump.
 *              KVM_RUN looks for those that the kernel would have looked for; they stay pending (signal.c).
 *   the guest  reaches the program's memory at the program's addresses: a "physical" address of the host is one of them.
 *
 * Order of locks: the table of files (file.c) comes before all of the core's, and is not held while a call is served.
 */
#ifndef KVA_FAKE_H
#define KVA_FAKE_H

#include <signal.h>
#include <sys/types.h>

#include "../../core/core.h"

#define KVA_FAKE_DEVICE	"/dev/kvm"

/* Static storage: it is touched in handlers of signals, where nothing may be allocated. */
#define KVA_FAKE_THREAD	_Thread_local __attribute__((tls_model("initial-exec")))

/* --- access.c: the caller's memory --- */

/* The place to go on from when the instruction at `pc` faults; 0: none. */
unsigned long kva_fake_access_landing(unsigned long pc);
/* Can a page be read, or written?  It is brought in. 0 or -EFAULT. */
int kva_fake_access_probe(__u64 address, int write);

/* --- fault.c: SIGSEGV and SIGBUS --- */

void kva_fake_fault_begin(void);		/* from now on they come here first */
/* Run `action`: 1, or 0 and what it was after, when the caller's memory failed it. */
int kva_fake_fault_guard(void (*action)(void *), void *argument, __u64 *address);
/* What the program said of one of the two signals, and says now; `set` may be null. 0 or -1: neither of them. */
int kva_fake_fault_action(int signal, const struct sigaction *set, struct sigaction *old);

/* --- signal.c --- */

void kva_fake_signals_hold(void);		/* all but the two above; nests */
void kva_fake_signals_release(void);
int kva_fake_signals_are_held(void);
__u64 kva_fake_signals_awaited(void);		/* which of them, a bit each, would end KVM_RUN */
void kva_fake_signals_later(const siginfo_t *info);	/* one of the two above was sent, it was no fault */

/* --- service.c --- */

#define KVA_FAKE_FD_HIGH	500		/* from here on our own fds are out of the program's way */

int kva_fake_fd_high(int fd);			/* move one there: the new number, or the old when there is no room */

/* An fd that the library's thread waits for: it is served, under the lock, when it can be read. */
struct kva_fake_source {
	int fd;
	__u64 number;
	void (*serve)(struct kva_fake_source *source);
	struct kva_fake_source *next;
};
int kva_fake_source_add(struct kva_fake_source *source, int fd, void (*served)(struct kva_fake_source *source));	/* 0, -errno */
void kva_fake_source_remove(struct kva_fake_source *source);	/* it is served no more, and its fd is closed. [sleep] */
void kva_fake_service_lock(void);		/* comes before all of the core's */
void kva_fake_service_unlock(void);
void kva_fake_service_fork_begin(void);
void kva_fake_service_fork_end(void);		/* in the parent */
void kva_fake_service_forget(void);		/* in the child */

/* --- eventfd.c --- */

int kva_fake_eventfds_mind(int fd);		/* does anybody want to know when it is closed? */
void kva_fake_eventfds_look(void);		/* one was: tell those who wait for that */
void kva_fake_eventfds_forget(void);		/* in the child */

/* --- mm.c --- */

__u64 kva_fake_space(void);			/* a number for this process's memory */
void kva_fake_page_lost(struct kva_vm *vm, __u64 address);

/* --- file.c --- */

/* An object and what the host has added to it; `vm` is null for the system. Held until it is put. */
struct kva_fake_vm;
struct kva_fake_file {
	struct kva_target target;
	struct kva_fake_vm *vm;
};

void kva_fake_file_begin(void);
void kva_fake_file_reap(void);					/* end the VMs that nobody has an fd of. [sleep] */
void kva_fake_file_each(void (*tell)(const struct kva_vcpu *vcpu));	/* of those that are left */
int kva_fake_file_find(int fd, struct kva_fake_file *file);	/* 1, 0: the fd is not ours */
void kva_fake_file_put(struct kva_fake_file *file);
int kva_fake_file_open(int flags);				/* the system's: an fd or -errno */
int kva_fake_file_maps(int fd);					/* 0: it is ours, and cannot be mapped */
int kva_fake_file_ring(int fd);					/* a vcpu's, whose ring another fd has: which; -1: no */
const char *kva_fake_file_link(const char *target);	/* what a link of ours shall say; null: it is not ours */
int kva_fake_file_reads(int fd);				/* 0: it is ours, and cannot be read or written */

/* --- a vcpu as its thread knows it (thread.c) --- */

struct kva_fake_vcpu {
	struct kva_vcpu *vcpu;		/* null until KVM_CREATE_VCPU has made it */
	void *run, *pio, *ring;		/* the core's own pages, while those of the memfd stand in their place */
	char *map;			/* KVA_RUN_PAGES of the memfd */
	int fd;				/* of the library's own, for that memfd; -1: none */
	__u64 lost;			/* a page of the caller's that failed the guest; protected by vcpu->lock */
	int has_lost;
	void *fpu;			/* a page: the area of kva_fpu_area() */
	int wakes, signals;		/* what it waits for while it halts: an eventfd and a signalfd */
	int waits;			/* its thread looks at `wakes` */
};

/* Maps the memfd; or null. `own`: the fd stays. */
struct kva_fake_vcpu *kva_fake_vcpu_create(int fd, int own);
void kva_fake_vcpu_attach(struct kva_fake_vcpu *host, struct kva_vcpu *vcpu);
void kva_fake_vcpu_detach(struct kva_fake_vcpu *host);
void kva_fake_vcpu_destroy(struct kva_fake_vcpu *host);
void kva_fake_vcpu_forget(const struct kva_fake_vcpu *host);	/* in the child of a fork: its fds */
const struct kva_backend *kva_fake_backend(void);

/* --- call.c, log.c --- */

int kva_fake_begin(void);					/* before anything else: 0 or -errno */
/* 1: the fd is ours, and *result, >= 0 or -errno, came of it. */
int kva_fake_ioctl(int fd, __u32 cmd, unsigned long argument, long *result);
/* A call that failed, and the rule that it broke, if it was one: nothing unless KVMABI_FAKE_LOG names a file. */
void kva_fake_log(const struct kva_fake_file *file, __u32 cmd, long result, const struct kvmabi_broken *why);
void kva_fake_log_guest(const struct kva_vcpu *vcpu);		/* how much it has done */

/* --- real.c: what the program would have called --- */

int kva_fake_real_open(const char *path, int flags, mode_t mode);
int kva_fake_real_openat(int directory, const char *path, int flags, mode_t mode);
int kva_fake_real_ioctl(int fd, unsigned long request, unsigned long argument);
void *kva_fake_real_mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset);
ssize_t kva_fake_real_read(int fd, void *to, size_t size);
ssize_t kva_fake_real_write(int fd, const void *from, size_t size);
int kva_fake_real_close(int fd);
ssize_t kva_fake_real_readlinkat(int directory, const char *path, char *to, size_t size);
int kva_fake_real_sigaction(int signal, const struct sigaction *set, struct sigaction *old);
void (*kva_fake_real_signal(int signal, void (*handler)(int)))(int);

#endif /* KVA_FAKE_H */
