/* SPDX-License-Identifier: MIT */
/* An event as it is understood: what it was made on, which call it is, and what is to be said of it. */
#ifndef KVMABI_TRACE_SEEN_H
#define KVMABI_TRACE_SEEN_H

#include "session.h"

struct seen {
	const struct event *event;
	const struct session *session;
	struct object *object;				/* null: not known */
	const struct object *made;			/* by a call that returned an fd; else null */
	enum kvmabi_fd_class fd_class;
	const char *name;				/* ex) "KVM_RUN", "mmap"; null: an unknown ioctl */
	const struct kvmabi_ioctl_info *info;		/* null: unknown, or no ioctl */
	const struct kvmabi_argument *argument;
	int retired;					/* the newest level does not have it: there are no rules */
	int is_run;					/* KVM_RUN */
	struct kvmabi_bytes run_changes;		/* kvm_run as KVM_RUN left it last; empty: not known */
	int ran;					/* KVM_RUN returned 0, and exit_reason counts */
	unsigned int exit_reason;
	const struct kvmabi_fault *fault;		/* null: nothing to be said */
	const char *remark;				/* ... in place of the fault's own message; null: that */
	int accepted;					/* the kernel took what breaks a rule */
};

/*
 * Understand an event: says what it is in `seen`, then follows what it changed.  `tell` is called in between, when the
 * object that an fd led to is still known, and not at all for what needs no telling.
 */
void seen_take(struct session *session, const struct event *event, void (*tell)(void *to, const struct seen *seen), void *to);

/* judge.c: what the library would have said of an ioctl; `fault` and `remark` stay null when all is well. */
void judge(struct seen *seen);
/* ... and what it remembers of a VM from now on. */
void judge_follow(const struct seen *seen);

#endif /* KVMABI_TRACE_SEEN_H */
