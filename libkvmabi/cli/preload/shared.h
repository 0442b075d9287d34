/* SPDX-License-Identifier: MIT */
/*
 * The parts of libkvmabi-trace.so.  All of it runs inside of somebody else's program, between that program and its calls:
 * nothing here allocates, locks, opens or makes a system call of its own, but for the constructor, and for a look at memory
 * that may not be there (memory.c).
 */
#ifndef KVMABI_PRELOAD_SHARED_H
#define KVMABI_PRELOAD_SHARED_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "record.h"
#include "ring.h"

#define HIDDEN __attribute__((__visibility__("hidden")))
#define PUBLIC __attribute__((__visibility__("default")))

/* attach.c: the ring, null if this process is not traced; who this thread is, without a system call. */
extern HIDDEN struct ring *traced;
extern HIDDEN _Thread_local int vforked;	/* a child that runs in its parent's memory */
HIDDEN int this_process(void);
HIDDEN int this_thread(void);
HIDDEN uint64_t now(void);

/* write.c: a record with its parts; dropped, and counted, when there is no room for it in time. */
HIDDEN void record_write(struct record *record, const void *const parts[PARTS]);
HIDDEN void record_event(enum record_kind kind, int fd, uint64_t argument, int64_t result);

/* memory.c: whether something can be read.  1: yes; 0: no; -1: nobody may ask. */
HIDDEN int readable(const void *at, size_t size);
HIDDEN extern atomic_int may_look, may_ask_clock;

/* filter.c: what a seccomp filter that was just installed lets us do. */
HIDDEN void filter_installed(const void *program);

/* fds.c: which fds are KVM's, and where they are mapped. */
struct mapping {
	const volatile unsigned char *at;
	size_t size;
};
HIDDEN int fd_class(int fd);
HIDDEN void fd_opened(int fd, int fd_class);
HIDDEN void fd_duplicated(int from, int to);
HIDDEN void fd_closed(int first, unsigned int last);
HIDDEN void fd_mapped(int fd, const void *at, size_t size);
HIDDEN void fd_unmapped(const void *at, size_t size);
HIDDEN struct mapping fd_mapping(int fd);

/* call.c: an ioctl, recorded. */
HIDDEN int traced_ioctl(int (*make)(int fd, unsigned long request, unsigned long argument), int fd, unsigned long request,
			unsigned long argument);

#endif /* KVMABI_PRELOAD_SHARED_H */
