/* SPDX-License-Identifier: MIT */
/*
 * A call on its way: begun on a handle, judged by the rules, made, and, if it succeeded, followed.  Private to the
 * library; the generated calls are made of these.
 */
#ifndef KVMABI_ATTEMPT_H
#define KVMABI_ATTEMPT_H

#include "handle.h"

struct kvmabi_attempt {
	enum kvmabi_call call;
	unsigned int command;
	unsigned int stateful : 1;		/* a rule looks at the VM's state */
	unsigned int stops : 1;			/* a signal ends it */
	unsigned int refused : 1;		/* the kernel is not to be asked */
	unsigned int newer : 1;			/* the kernel may be more lenient than a rule that is not lasting */
	int fd;
	int result;				/* of the call: >= 0, or -errno */
	const struct kvmabi_env *env;
	const struct kvmabi_state *state;	/* null: not looked at, or not known */
	struct kvmabi_vm *locked;		/* whose state it is, locked until the call is judged */
	struct kvmabi_state merged;		/* a VM's and a vcpu's state together */
	struct kvmabi_broken why;		/* the first rule that does not hold; none: 0 */
	const char *missing;			/* a null pointer that was needed */
};

/* Begin on a handle, with what every call of its class must keep; false: there is nothing to judge. */
int kvmabi_attempt_on_system(struct kvmabi_attempt *call, const struct kvmabi_system *system);
int kvmabi_attempt_on_vm(struct kvmabi_attempt *call, struct kvmabi_vm *vm);
int kvmabi_attempt_on_vcpu(struct kvmabi_attempt *call, struct kvmabi_vcpu *vcpu);

/* Refuse a null pointer, -EFAULT; false: it is one. */
int kvmabi_attempt_needs(struct kvmabi_attempt *call, const void *pointer, const char *name);

/* Take the check's answer. */
void kvmabi_attempt_judge(struct kvmabi_attempt *call, enum kvmabi_answer answer);

/* Ask the kernel, unless that is settled; returns, and leaves in `result`, what it answers. */
int kvmabi_attempt_make(struct kvmabi_attempt *call, unsigned long argument);

/* Make a handle of the fd that the call returned: 0, or -errno. */
int kvmabi_attempt_adopt_vm(struct kvmabi_attempt *call, struct kvmabi_system *system, struct kvmabi_vm **vm);
int kvmabi_attempt_adopt_vcpu(struct kvmabi_attempt *call, struct kvmabi_vm *vm, struct kvmabi_vcpu **vcpu);

/* state.c: what a call that succeeded changes.  A row is copied. */
void kvmabi_state_sets_vm_irqchip(struct kvmabi_vm *vm);
void kvmabi_state_sets_vm_pit(struct kvmabi_vm *vm);
void kvmabi_state_counts_vm_vcpus(struct kvmabi_vm *vm);
void kvmabi_state_sets_vm_vcpu_ids(struct kvmabi_vm *vm, const struct kvmabi_vm_vcpu_ids *row);
void kvmabi_state_sets_vm_slots(struct kvmabi_vm *vm, const struct kvmabi_vm_slots *row);
void kvmabi_state_sets_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row);
void kvmabi_state_removes_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row);
void kvmabi_state_sets_vcpu_ran(struct kvmabi_vcpu *vcpu);
/* ... that of a new VM; to know nothing any more; to free what is known. */
void kvmabi_state_begin(struct kvmabi_vm *vm);
void kvmabi_state_forget(struct kvmabi_vm *vm);
void kvmabi_state_end(struct kvmabi_vm *vm);

/* Generated: what the kernel accepts. */
extern const int kvmabi_newest_capability;
void kvmabi_env_forget(struct kvmabi_env *env);
void kvmabi_env_probe(struct kvmabi_env *env, int fd);
/* kernel.c: set a limit to what a capability tells, if it tells anything. */
void kvmabi_kernel_learn(__u64 *limit, int fd, int capability);

/* fault.c: remember why a call failed, or what else did, ex) "mapping kvm_run"; that one returns -error. */
void kvmabi_fault_record(const struct kvmabi_attempt *call);
int kvmabi_fault_own(const char *what, int error);

#endif /* KVMABI_ATTEMPT_H */
