/* SPDX-License-Identifier: MIT */
/*
 * A call on its way: judged by the rules, made, and, if it succeeded, followed.  Private to the library; the generated calls
 * come here when their handle wants more than a look at the argument, and when something goes wrong.
 */
#ifndef KVMABI_ATTEMPT_H
#define KVMABI_ATTEMPT_H

#include "decode.h"
#include "handle.h"

/* What is to be known of a call; generated. */
struct kvmabi_plan {
	enum kvmabi_call call;
	unsigned int command;
	const char *needs;			/* the pointer that may not be null; null: any argument will do */
	unsigned int stateful : 1;		/* a rule looks at the VM's state */
	unsigned int changes : 1;		/* it changes what is known of the VM or the vcpu */
	unsigned int stops : 1;			/* a signal ends it */
	unsigned int counts : 1;		/* it may do a part, and returns how much */
};

struct kvmabi_attempt {
	enum kvmabi_call call;
	unsigned int command;
	int stops;				/* a signal ends it */
	int refused;				/* the kernel is not to be asked */
	int newer;				/* the kernel may be of a later release than the level ... */
	__u32 release;				/* ... and is surely of this one; 0: not known */
	int fd;
	int result;				/* of the call: >= 0, or -errno */
	const struct kvmabi_env *env;
	const struct kvmabi_state *state;	/* null: not looked at, or not known */
	struct kvmabi_broken why;		/* the first rule that does not hold; none: 0 */
	const char *missing;			/* a null pointer that was needed */
	const char *lacks;			/* a capability that the call needs and the kernel does not have */
	struct kvmabi_state merged;		/* a VM's and a vcpu's state together */
};

/*
 * Make a call: >= 0, or -errno.  `result` is what ioctl() returned to whoever has asked the kernel already (and errno is
 * still what it was), or KVMABI_NOT_ASKED.
 */
#define KVMABI_NOT_ASKED (-2)
int kvmabi_attempt_on_system(struct kvmabi_system *system, const struct kvmabi_plan *plan, unsigned long argument, int result);
int kvmabi_attempt_on_vm(struct kvmabi_vm *vm, const struct kvmabi_plan *plan, unsigned long argument, int result);
int kvmabi_attempt_on_vcpu(struct kvmabi_vcpu *vcpu, const struct kvmabi_plan *plan, unsigned long argument, int result);
#ifdef KVMABI_HAS_DEVICE
int kvmabi_attempt_on_device(struct kvmabi_device *device, const struct kvmabi_plan *plan, unsigned long argument, int result);
#endif

/* True when no rule is broken that asks about the VM's state, which is followed. */
int kvmabi_holds_on_vm(struct kvmabi_vm *vm, const struct kvmabi_plan *plan, unsigned long argument);
int kvmabi_holds_on_vcpu(struct kvmabi_vcpu *vcpu, const struct kvmabi_plan *plan, unsigned long argument);

/* Take a check's answer: what is broken is refused, unless this kernel may accept it. */
void kvmabi_attempt_judge(struct kvmabi_attempt *call, enum kvmabi_answer answer);

/* Make a handle of the fd that a call returned: 0, or -errno, and the fd is closed. */
int kvmabi_adopt_vm(struct kvmabi_system *system, int fd, struct kvmabi_vm **vm);
int kvmabi_adopt_vcpu(struct kvmabi_vm *vm, int fd, struct kvmabi_vcpu **vcpu);

/* state.c: what a call that succeeded changes.  A row is copied. */
void kvmabi_state_sets_vm_irqchip(struct kvmabi_vm *vm);
void kvmabi_state_sets_vm_lapics(struct kvmabi_vm *vm);
void kvmabi_state_forgets_vm_lapics(struct kvmabi_vm *vm);
void kvmabi_state_sets_vm_pit(struct kvmabi_vm *vm);
void kvmabi_state_counts_vm_vcpus(struct kvmabi_vm *vm);
void kvmabi_state_sets_vm_vcpu_ids(struct kvmabi_vm *vm, const struct kvmabi_vm_vcpu_ids *row);
void kvmabi_state_sets_vm_slots(struct kvmabi_vm *vm, const struct kvmabi_vm_slots *row);
void kvmabi_state_sets_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row);
void kvmabi_state_removes_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row);
void kvmabi_state_sets_vcpu_ran(struct kvmabi_vcpu *vcpu);
/* ... that of a new VM; to know nothing any more; to free what is known; a slot's row, 0 if it is known. */
void kvmabi_state_begin(struct kvmabi_vm *vm);
void kvmabi_state_forget(struct kvmabi_vm *vm);
void kvmabi_state_end(struct kvmabi_vm *vm);
int kvmabi_state_slot(struct kvmabi_vm *vm, __u64 slot, struct kvmabi_vm_slots *row);

/* Generated: what every call of a class must keep. */
enum kvmabi_answer kvmabi_check_class(enum kvmabi_fd_class fd_class, const struct kvmabi_state *state, struct kvmabi_broken *why);

/* What is to be said of a broken one; `key` and `column` are of the table that it asks about. */
enum kvmabi_form {
	FORM_FIELDS,		/* of the argument */
	FORM_STATE,		/* yes or no */
	FORM_FULL,		/* as many as can be */
	FORM_TAKEN,		/* there is such a row */
	FORM_MISSING,		/* there is no such row */
	FORM_KEEPS,		/* the row has another value in the column */
	FORM_LACKS,		/* there is no such row, or it lacks the flag that `column` is */
	FORM_OVERLAPS,		/* the row of another key is in the way */
};

/* Generated: what there is to know of a rule beyond its text, by its number. */
struct kvmabi_words {
	__u32 since;			/* the first release with the rule, as KVMABI_LEVEL counts; 0: all have it */
	unsigned char hard;		/* no later release is known, or likely, to be more lenient */
	unsigned char form;		/* enum kvmabi_form */
	const char *key, *column;
};
extern const struct kvmabi_words kvmabi_words[];

/* Generated: capabilities that no kernel is without from a release on, the oldest first, up to one without a release. */
struct kvmabi_milestone {
	int capability;
	__u32 since;
};
extern const struct kvmabi_milestone kvmabi_milestones[];

/* Generated: what the kernel accepts. */
extern const int kvmabi_newest_capability;
void kvmabi_env_forget(struct kvmabi_env *env);
void kvmabi_env_probe(struct kvmabi_env *env, int fd);
/* kernel.c: set a limit to what a capability tells, if it tells anything. */
void kvmabi_kernel_learn(__u64 *limit, int fd, int capability);
/* ... the name of the capability that a call needs and the kernel says it does not have; null: none, or it did not say. */
const char *kvmabi_kernel_lacks(const struct kvmabi_kernel *kernel, enum kvmabi_call call);

/* What is remembered of a failure until it is asked for. */
struct kvmabi_fault_note {
	int set, told;			/* there is one; its fault and message are made */
	int error;			/* 0: a part was done */
	enum kvmabi_fault_by by;
	enum kvmabi_call call;		/* KVMABI_CALL_COUNT: none */
	struct kvmabi_broken why;
	const char *what;		/* a missing pointer, or what was being done */
	const char *lacks;		/* a capability */
	unsigned int done, wanted;	/* elements */
	__u64 key;			/* of the first that was not done */
};

/* fault.c: remember why a call failed, and that it did a part of what `data` asks for. */
void kvmabi_fault_record(const struct kvmabi_attempt *call);
void kvmabi_fault_part(enum kvmabi_call call, unsigned int done, const void *data);
void kvmabi_fault_refused(enum kvmabi_call call, unsigned int done, unsigned int wanted, __u64 key);
/* ... that a pointer to a call is null; -EFAULT. */
int kvmabi_fault_null(enum kvmabi_call call, const char *pointer);
/* ... what else failed, ex) "mapping kvm_run", and what else the caller has mistaken; -error. */
int kvmabi_fault_own(const char *what, int error);
int kvmabi_fault_caller(const char *what, int error);
/* ... to leave the last fault as it was before calls whose failures are nobody's business. */
void kvmabi_fault_keep(struct kvmabi_fault_note *note);
void kvmabi_fault_restore(const struct kvmabi_fault_note *note);

#endif /* KVMABI_ATTEMPT_H */
