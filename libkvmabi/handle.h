/* SPDX-License-Identifier: MIT */
/*
 * What is behind the opaque handles.  Private to the library, but for the fd, which comes first: a program that is compiled
 * without checks calls the kernel by it (bare.h).
 *
 * A VM's handle lives until it is closed and all handles that were made from it are; they judge calls by its state.
 * `kernel` and `fd` of a handle never change; `state` is what is known of the VM, kept by state.c.
 *
 * Locks of a VM, in their order: `order` is held by a call that changes what is known, from before the kernel is asked
 * until it is known; so that is known in the order in which it happened.  `lock` is held for moments, never while the kernel
 * works: vcpus of a VM run at the same time.
 */
#ifndef KVMABI_HANDLE_H
#define KVMABI_HANDLE_H

#include <pthread.h>

#include "kvmabi.h"

/* What several threads look at and change without a lock. */
typedef _Atomic int atomic_number;

/* What is known of the kernel that a handle leads to. */
struct kvmabi_kernel {
	struct kvmabi_env env;
	int newer;			/* it may be of a later release than the API's level ... */
	__u32 release;			/* ... and is at least of this one, as KVMABI_LEVEL counts; 0: not known */
	int immediate;			/* it looks at kvm_run's immediate_exit */
	size_t run_size;		/* of the mapping of a vcpu's fd; 0: not known */
#define KVMABI_CAPABILITIES 512
	unsigned char denied[KVMABI_CAPABILITIES / 8];		/* capabilities that it says it does not have */
};

struct kvmabi_system {
	int fd;
	atomic_number checks;		/* enum kvmabi_checks */
	struct kvmabi_kernel kernel;
};

struct kvmabi_vm {
	int fd;				/* -1: closed, and handles that were made from it are left */
	atomic_number checks;
	struct kvmabi_kernel kernel;
	unsigned long serial;		/* no other VM of the process has it */
	const int *ours;		/* 1 in the process that made the VM, 0 in its children; null: not known */
	pthread_mutex_t order;
	pthread_mutex_t lock;		/* protects what follows */
	unsigned int users;		/* the handle itself, and those made from it */
	struct kvmabi_state state;
};

/* Kicking; see run.c. */
struct kvmabi_kicks {
	int signal;			/* 0: not chosen */
	int settled;			/* the thread that is prepared for running the vcpu; 0: none; the runner's alone */
	atomic_number running;		/* the thread that runs the vcpu; 0: none */
	atomic_number pending;		/* there was a kick that nobody has been told of */
};

struct kvmabi_vcpu {
	int fd;
	atomic_number checks;
	const struct kvmabi_kernel *kernel;	/* the VM's */
	struct kvmabi_vm *vm;
	struct kvm_run *run;		/* null until it is asked for */
	size_t run_size;
	atomic_number knows_ran, ran;	/* state that belongs to the vcpu; named as in the spec */
	struct kvmabi_kicks kicks;
};

struct kvmabi_device {
	int fd;
	atomic_number checks;
	struct kvmabi_vm *vm;
};

/* What a handle's kernel accepts. */
#define kvmabi_env_of_system(system)	(&(system)->kernel.env)
#define kvmabi_env_of_vm(vm)		(&(vm)->kernel.env)
#define kvmabi_env_of_vcpu(vcpu)	(&(vcpu)->kernel->env)
#define kvmabi_env_of_device(device)	(&(device)->vm->kernel.env)

/* A VM is not its maker's child's, for all that is known. */
static inline int kvmabi_is_ours_of_vm(const struct kvmabi_vm *vm)
{
	return !vm->ours || *(const volatile int *)vm->ours;
}
#define kvmabi_is_ours_of_system(system)	1
#define kvmabi_is_ours_of_vcpu(vcpu)		kvmabi_is_ours_of_vm((vcpu)->vm)
#define kvmabi_is_ours_of_device(device)	kvmabi_is_ours_of_vm((device)->vm)

/* kernel.c: ask the kernel behind a system fd what it accepts. */
void kvmabi_kernel_probe(struct kvmabi_kernel *kernel, int fd);

/* vm.c, vcpu.c: a handle for an fd; `known`: it was just made, so its state is that of the beginning. */
int kvmabi_handle_for_vm(const struct kvmabi_system *system, int fd, int known, struct kvmabi_vm **vm);
int kvmabi_handle_for_vcpu(struct kvmabi_vm *vm, int fd, int known, struct kvmabi_vcpu **vcpu);

/* vm.c: take and drop a reference to a VM's handle. */
void kvmabi_handle_hold(struct kvmabi_vm *vm);
void kvmabi_handle_release(struct kvmabi_vm *vm);

#endif /* KVMABI_HANDLE_H */
