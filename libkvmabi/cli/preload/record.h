/* SPDX-License-Identifier: MIT */
/*
 * A record of the ring: something that a traced thread did.  Its parts lie behind it, each at a multiple of eight.
 *
 * Records stand in the order in which calls returned; an fd that ends stands before its number can be used again.
 */
#ifndef KVMABI_PRELOAD_RECORD_H
#define KVMABI_PRELOAD_RECORD_H

#include <stdint.h>

enum record_kind {
	RECORD_IOCTL = 1,
	RECORD_INPUT,		/* of an ioctl that this thread is about to make: its first part, too large to be kept aside */
	RECORD_KEPT,		/* fd, of class `argument`, is there when a program begins; result: the number in its name */
	RECORD_START,		/* a program begins, with the fds that were just told of, and no others */
	RECORD_FORK,		/* this process begins, as a copy of process `argument` */
	RECORD_OPEN,		/* fd is one of class `argument` */
	RECORD_DUP,		/* fd is another number of `argument` */
	RECORD_CLOSE,		/* the fds from `fd` to `argument` end now */
	RECORD_MAP,		/* fd is mapped at `argument`, `result` bytes */
	RECORD_UNMAP,		/* ... and is not any more */
	RECORD_FILTER,		/* the process restricts its system calls; result: whether this keeps us from looking at memory */
};

enum record_part {
	PART_BEFORE,		/* what the argument points to, or the head of kvm_run, before the call ... */
	PART_AFTER,		/* ... and after it */
	PART_DATA_BEFORE,	/* the data of port I/O */
	PART_DATA_AFTER,
	PARTS
};

enum record_flag {
	RECORD_CUT = 1,		/* a part is longer than what was kept */
	RECORD_UNREADABLE = 2,	/* the argument points to what cannot be read */
	RECORD_UNSEEN = 4,	/* nobody could tell whether it can be read, so nobody looked */
	RECORD_NO_RUN = 8,	/* it is not known where kvm_run is mapped */
	RECORD_VFORK = 16,	/* by a child that still has its parent's memory, and its parent's numbers here */
};

struct record {
	uint32_t kind;
	int32_t pid, tid;
	int32_t fd;
	uint64_t begin, end;		/* nanoseconds of CLOCK_MONOTONIC; 0: not known */
	uint64_t request;		/* the command as it was passed */
	uint64_t argument;
	int64_t result;			/* >= 0, or -errno */
	uint32_t flags;
	uint32_t parts[PARTS];		/* how long they are */
	uint32_t reserved;
};

#endif /* KVMABI_PRELOAD_RECORD_H */
