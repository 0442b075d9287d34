/* SPDX-License-Identifier: MIT */
/* A thread that is traced from outside, and the call that it is in. */
#ifndef KVMABI_TRACE_TRACEE_H
#define KVMABI_TRACE_TRACEE_H

#include "source.h"
#include "../preload/ring.h"

struct mapped {
	int fd;
	uint64_t at, size;
};

/* What the threads of a process share. */
struct space {
	int pid;
	unsigned int users;
	struct mapped *maps;		/* of kvm_run, by fd */
	size_t count;
};

struct tracee {
	int tid;
	struct space *space;
	int held;			/* stopped until its parent's fork is told */
	int in_call;			/* its system call's end is waited for */
	long number;			/* of that system call */
	uint64_t words[6];		/* its arguments */
	struct record record;
	const struct ring_shape *shape;
	uint32_t count;			/* elements of its argument, before */
	unsigned char *parts[PARTS];
	size_t room[PARTS];
	struct tracee *next;
};

struct tracees {
	struct source *source;
	struct ring *plan;		/* shapes only */
	struct tracee *list;
	int root, filtered;		/* a filter tells us of the calls that count; else each one stops */
};

/* tracee.c */
struct tracee *tracee_find(struct tracees *tracees, int tid);
struct tracee *tracee_add(struct tracees *tracees, int tid, int pid);
void tracee_remove(struct tracees *tracees, struct tracee *tracee);
struct space *space_find(const struct tracees *tracees, int pid);
void space_map(struct space *space, int fd, uint64_t at, uint64_t size);
void space_copy(struct space *to, const struct space *from);
const struct mapped *space_mapping(const struct space *space, int fd);

/* tracecall.c: a system call begins; false: it is of no interest.  It ends. */
int tracecall_begin(struct tracees *tracees, struct tracee *tracee);
void tracecall_end(struct tracees *tracees, struct tracee *tracee, int64_t result);
void tracecall_event(struct tracees *tracees, struct tracee *tracee, enum record_kind kind, int fd,
		     uint64_t argument, int64_t result);

/* confine.c: in the process that will be the program: have only those calls stop that are looked at.  0, or -errno. */
int confine(void);

#endif /* KVMABI_TRACE_TRACEE_H */
