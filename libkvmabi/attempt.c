/* SPDX-License-Identifier: MIT */
/* A call on its way: judged by the rules, made, and followed. */
#include "attempt.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "tables.h"

/* What a call is made on. */
struct target {
	enum kvmabi_fd_class fd_class;
	int fd;
	int checks;
	const struct kvmabi_kernel *kernel;
	int is_ours;				/* the VM is this process's, for all that is known */
	struct kvmabi_vm *vm;			/* null: the system */
	struct kvmabi_vcpu *vcpu;		/* null: not one */
};

static void refuse(struct kvmabi_attempt *call, int error)
{
	call->refused = 1;
	call->result = -error;
}

/* --- judge --- */

void kvmabi_attempt_judge(struct kvmabi_attempt *call, enum kvmabi_answer answer)
{
	const struct kvmabi_words *rule;

	if (answer != KVMABI_BROKEN)
		return;
	rule = &kvmabi_words[call->why.rule];
	if (rule->since <= call->release && (rule->hard || !call->newer))
		refuse(call, call->why.error);
}

/* What every call of its class must keep is whose the VM is; this one is another process's. */
static void judge_class(struct kvmabi_attempt *call, const struct target *on)
{
	call->merged.known = KVMABI_KNOWS_VM_SAME_PROCESS;
	call->merged.vm_same_process = 0;
	kvmabi_attempt_judge(call, kvmabi_class_holds(on->fd_class, &call->merged, &call->why));
}

/* The state of VM and vcpu, while the VM's lock is held. */
static void merge(struct kvmabi_state *state, const struct kvmabi_vcpu *vcpu)
{
	*state = vcpu->vm->state;
	state->vcpu_ran = vcpu->ran;
	state->known |= vcpu->knows_ran ? KVMABI_KNOWS_VCPU_RAN : 0;
}

static int holds(const struct kvmabi_plan *plan, unsigned long argument, const struct kvmabi_env *env,
		 const struct kvmabi_state *state)
{
	return kvmabi_check(plan->call, argument, (const void *)argument, env, state, NULL) != KVMABI_BROKEN;
}

int kvmabi_holds_on_vm(struct kvmabi_vm *vm, const struct kvmabi_plan *plan, unsigned long argument)
{
	int all;

	pthread_mutex_lock(&vm->lock);
	all = holds(plan, argument, &vm->kernel.env, &vm->state);
	pthread_mutex_unlock(&vm->lock);
	return all;
}

int kvmabi_holds_on_vcpu(struct kvmabi_vcpu *vcpu, const struct kvmabi_plan *plan, unsigned long argument)
{
	struct kvmabi_state state;
	int all;

	pthread_mutex_lock(&vcpu->vm->lock);
	merge(&state, vcpu);
	all = holds(plan, argument, &vcpu->kernel->env, &state);
	pthread_mutex_unlock(&vcpu->vm->lock);
	return all;
}

static void judge(struct kvmabi_attempt *call, const struct kvmabi_plan *plan, unsigned long argument)
{
	enum kvmabi_answer answer = kvmabi_check(plan->call, argument, (const void *)argument, call->env, call->state, &call->why);

	if (answer == KVMABI_BROKEN)
		kvmabi_attempt_judge(call, answer);
}

/* A child of the process that made the VM has a copy of the handle; not even its locks can be trusted. */
static void judge_full(struct kvmabi_attempt *call, const struct target *on, const struct kvmabi_plan *plan, unsigned long argument)
{
	if (on->vm && !on->is_ours)
		judge_class(call, on);
	if (call->refused)
		return;
	if (!plan->stateful || !on->is_ours) {
		judge(call, plan, argument);
		return;
	}
	pthread_mutex_lock(&on->vm->lock);
	call->state = &on->vm->state;
	if (on->vcpu) {
		merge(&call->merged, on->vcpu);
		call->state = &call->merged;
	}
	judge(call, plan, argument);
	pthread_mutex_unlock(&on->vm->lock);
}

/* --- make --- */

static int ask(const struct kvmabi_attempt *call, unsigned long argument)
{
	int result;

	do
		result = ioctl(call->fd, call->command, argument);
	while (result < 0 && errno == EINTR && !call->stops);
	return result < 0 ? -errno : result;
}

/* The call changes what is known: one after the other. */
static void make_in_order(struct kvmabi_attempt *call, const struct target *on, const struct kvmabi_plan *plan,
			  unsigned long argument)
{
	int ordered = !on->vcpu;		/* what a vcpu changes is its own */

	if (ordered)
		pthread_mutex_lock(&on->vm->order);
	judge_full(call, on, plan, argument);
	if (!call->refused)
		call->result = ask(call, argument);
	if (call->result >= 0)
		kvmabi_follow(plan->call, on->vm, on->vcpu, argument, (const void *)argument);
	if (ordered)
		pthread_mutex_unlock(&on->vm->order);
}

/* The kernel is asked for the first time. */
static void make(struct kvmabi_attempt *call, const struct target *on, const struct kvmabi_plan *plan, unsigned long argument)
{
	if (on->checks == KVMABI_CHECKS_FULL && plan->changes && on->is_ours) {
		make_in_order(call, on, plan, argument);
		return;
	}
	if (on->checks == KVMABI_CHECKS_FULL)
		judge_full(call, on, plan, argument);
	else if (on->checks == KVMABI_CHECKS_CALL)
		judge(call, plan, argument);
	if (!call->refused)
		call->result = ask(call, argument);
}

/* A call that the kernel does not know fails as one that it does not like; but it said before what it does not have. */
static void explain(struct kvmabi_attempt *call, const struct target *on)
{
	if (!call->refused && !call->why.rule && (call->result == -EINVAL || call->result == -ENOTTY))
		call->lacks = kvmabi_kernel_lacks(on->kernel, call->call);
}

static void begin(struct kvmabi_attempt *call, const struct kvmabi_plan *plan)
{
	call->call = plan->call;
	call->command = plan->command;
	call->stops = plan->stops;
	call->refused = 0;
	call->newer = 0;
	call->release = 0;
	call->state = NULL;
	call->why.rule = KVMABI_RULE_NONE;
	call->why.error = 0;
	call->missing = NULL;
	call->lacks = NULL;
}

static int attempt(const struct target *on, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	struct kvmabi_attempt call;

	begin(&call, plan);
	call.fd = on->fd;
	call.env = &on->kernel->env;
	call.newer = on->kernel->newer;
	call.release = on->kernel->release;
	call.result = result;
	if (plan->needs && !argument && on->checks) {
		call.missing = plan->needs;
		refuse(&call, EFAULT);
	} else if (result == KVMABI_NOT_ASKED) {
		make(&call, on, plan, argument);
	} else if (result < 0) {
		call.result = errno == EINTR && !plan->stops ? ask(&call, argument) : -errno;
	}
	if (call.result < 0) {
		explain(&call, on);
		kvmabi_fault_record(&call);
	} else if (plan->counts && on->checks) {
		kvmabi_fault_part(plan->call, call.result, (const void *)argument);
	}
	return call.result;
}

static int no_handle(const struct kvmabi_plan *plan)
{
	struct kvmabi_attempt call;

	begin(&call, plan);
	refuse(&call, EBADF);
	kvmabi_fault_record(&call);
	return call.result;
}

/* --- what a call is made on --- */

int kvmabi_attempt_on_system(struct kvmabi_system *system, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	struct target on;

	if (!system)
		return no_handle(plan);
	on = (struct target){ KVMABI_FD_SYSTEM, system->fd, system->checks, &system->kernel, 0, NULL, NULL };
	return attempt(&on, plan, argument, result);
}

int kvmabi_attempt_on_vm(struct kvmabi_vm *vm, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	struct target on;

	if (!vm)
		return no_handle(plan);
	on = (struct target){ KVMABI_FD_VM, vm->fd, vm->checks, &vm->kernel, kvmabi_is_ours_of_vm(vm), vm, NULL };
	return attempt(&on, plan, argument, result);
}

int kvmabi_attempt_on_vcpu(struct kvmabi_vcpu *vcpu, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	struct target on;
	struct kvmabi_vm *vm;

	if (!vcpu)
		return no_handle(plan);
	vm = vcpu->vm;
	on = (struct target){ KVMABI_FD_VCPU, vcpu->fd, vcpu->checks, &vm->kernel, kvmabi_is_ours_of_vm(vm), vm, vcpu };
	return attempt(&on, plan, argument, result);
}

#ifdef KVMABI_HAS_DEVICE
int kvmabi_attempt_on_device(struct kvmabi_device *device, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	struct target on;
	struct kvmabi_vm *vm;

	if (!device)
		return no_handle(plan);
	vm = device->vm;
	on = (struct target){ KVMABI_FD_DEVICE, device->fd, device->checks, &vm->kernel, kvmabi_is_ours_of_vm(vm), vm, NULL };
	return attempt(&on, plan, argument, result);
}
#endif

/* --- new handles --- */

/* The fd is the handle's, or nobody's. */
static int adopted(int fd, int error, const char *what)
{
	if (!error)
		return 0;
	close(fd);
	return kvmabi_fault_own(what, -error);
}

int kvmabi_adopt_vm(struct kvmabi_system *system, int fd, struct kvmabi_vm **vm)
{
	return adopted(fd, kvmabi_handle_for_vm(system, fd, 1, vm), "making a VM's handle");
}

int kvmabi_adopt_vcpu(struct kvmabi_vm *vm, int fd, struct kvmabi_vcpu **vcpu)
{
	return adopted(fd, kvmabi_handle_for_vcpu(vm, fd, 1, vcpu), "making a vcpu's handle");
}
