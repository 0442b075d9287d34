/* SPDX-License-Identifier: MIT */
/*
 * What is known of the traced processes: which fd of which process leads to which of KVM's objects.
 *
 * An object lives as long as an fd leads to it; a VM as long as its vcpus.  An fd that was there before, or came through a
 * socket, is looked up in /proc, and compared with those that are known.
 */
#ifndef KVMABI_TRACE_SESSION_H
#define KVMABI_TRACE_SESSION_H

#include "event.h"
#include "handle.h"

#define NOBODY (-1)			/* a process that has become another program */

/* What an fd of KVM's leads to. */
struct object {
	enum kvmabi_fd_class fd_class;
	unsigned int users;		/* fds, and objects made from it */
	unsigned int number;		/* a VM's: 1, 2, ...; a vcpu's id; else counted in its VM */
	struct object *from;		/* what it was made from, as far as that is known; null: nothing */
	int maker;			/* the process that made it, or NOBODY; 0: not known */
	struct kvmabi_vm *vm;		/* what the library knows of it, if it is one */
	struct kvmabi_vcpu *vcpu;
	unsigned char *run;		/* kvm_run as it was when the last KVM_RUN returned, `run_size` long */
	size_t run_size;
	uint64_t map_at, map_size;	/* where kvm_run is mapped, as ptrace needs it; 0: not known */
};

struct held {
	int fd, kept;			/* kept: the program that begins has it */
	struct object *object;
};

struct process {
	int pid;
	struct held *held;
	size_t count;
	struct process *next;
};

struct session {
	struct process *processes;
	struct kvmabi_system *kvm;	/* what is known of the kernel */
	unsigned int vms;		/* how many were seen */
};

void session_begin(struct session *session);
void session_end(struct session *session);

/* The object of an fd, looked up if need be; null: it is not KVM's, or nobody can tell.  `command`: what it is asked. */
struct object *session_object(struct session *session, int pid, int fd, unsigned int command);

/* The same of what is already known. */
struct object *session_known(struct session *session, int pid, int fd);

/* An ioctl on `from` made an fd; `number`: its argument. */
struct object *session_made(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class, struct object *from,
			    unsigned int number);

void session_opened(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class);
void session_duplicated(struct session *session, int pid, int from, int to);
void session_closed(struct session *session, int pid, unsigned int first, unsigned int last);
void session_forked(struct session *session, int parent, int child);
/* Another program is to begin in a process, and has this fd; it begins, and has no others. */
void session_kept(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class, unsigned int number);
void session_started(struct session *session, int pid);
void session_exited(struct session *session, int pid);

/* The class of an fd by what /proc calls it, ex) "anon_inode:kvm-vcpu:0"; unknown: it is not KVM's. */
enum kvmabi_fd_class class_named(const char *file, unsigned int *number);

/* ex) "vm", "vcpu0", and with more than one VM "vm2", "vm2.vcpu0". */
void session_label(const struct session *session, const struct object *object, char *text, size_t size);

#endif /* KVMABI_TRACE_SESSION_H */
