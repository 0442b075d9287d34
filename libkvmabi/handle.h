/* SPDX-License-Identifier: MIT */
/*
 * What is behind the opaque handles.  Private to the library.
 *
 * A VM's handle lives until it is closed and all handles of its vcpus are; they judge calls by its state.  `kernel` and
 * `fd` of a handle never change; `state` is what is known of the VM, kept by state.c under the VM's lock.
 */
#ifndef KVMABI_HANDLE_H
#define KVMABI_HANDLE_H

#include <pthread.h>

#include "kvmabi.h"

/* What is known of the kernel that a handle leads to. */
struct kvmabi_kernel {
	struct kvmabi_env env;
	int newer;			/* it may be of a later release than the API's level */
	size_t run_size;		/* of the mapping of a vcpu's fd; 0: not known */
};

struct kvmabi_system {
	int fd;
	int unchecked;
	struct kvmabi_kernel kernel;
};

struct kvmabi_vm {
	int fd;				/* -1: closed, and vcpus are left */
	int unchecked;
	struct kvmabi_kernel kernel;
	pthread_mutex_t lock;		/* protects what follows */
	unsigned int users;		/* the handle itself, and its vcpus' */
	struct kvmabi_state state;
};

struct kvmabi_vcpu {
	int fd;
	int unchecked;
	struct kvmabi_vm *vm;
	struct kvm_run *run;		/* null until it is asked for */
	size_t run_size;
	__u32 knows_ran, ran;		/* state that belongs to the vcpu */
};

/* kernel.c: ask the kernel behind a system fd what it accepts. */
void kvmabi_kernel_probe(struct kvmabi_kernel *kernel, int fd);

/* vm.c, vcpu.c: a handle for an fd; `known`: it was just made, so its state is that of the beginning. */
int kvmabi_handle_for_vm(const struct kvmabi_system *system, int fd, int known, struct kvmabi_vm **vm);
int kvmabi_handle_for_vcpu(struct kvmabi_vm *vm, int fd, int known, struct kvmabi_vcpu **vcpu);

/* vm.c: take and drop a reference to a VM's handle. */
void kvmabi_handle_hold(struct kvmabi_vm *vm);
void kvmabi_handle_release(struct kvmabi_vm *vm);

#endif /* KVMABI_HANDLE_H */
