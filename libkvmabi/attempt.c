/* SPDX-License-Identifier: MIT */
/*
 * A call on its way: begun, judged, made.
 *
 * The VM's lock is held from when its state is handed to the checks until the call is made, not while the kernel works:
 * vcpus of a VM may run at the same time.
 */
#include "attempt.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "decode.h"

static int refuse(struct kvmabi_attempt *call, int error)
{
	call->refused = 1;
	call->result = -error;
	return 0;
}

/* --- begin --- */

static int begin(struct kvmabi_attempt *call, int fd, const struct kvmabi_kernel *kernel, int unchecked)
{
	call->fd = fd;
	call->env = &kernel->env;
	call->newer = kernel->newer;
	return !unchecked;
}

static void lock_state(struct kvmabi_attempt *call, struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	call->locked = vm;
	call->state = &vm->state;
}

int kvmabi_attempt_on_system(struct kvmabi_attempt *call, const struct kvmabi_system *system)
{
	if (!system)
		return refuse(call, EBADF);
	return begin(call, system->fd, &system->kernel, system->unchecked);
}

int kvmabi_attempt_on_vm(struct kvmabi_attempt *call, struct kvmabi_vm *vm)
{
	if (!vm)
		return refuse(call, EBADF);
	if (!begin(call, vm->fd, &vm->kernel, vm->unchecked))
		return 0;
	if (call->stateful)
		lock_state(call, vm);
	kvmabi_attempt_judge(call, kvmabi_check_class_vm(call->state, &call->why));
	return !call->refused;
}

int kvmabi_attempt_on_vcpu(struct kvmabi_attempt *call, struct kvmabi_vcpu *vcpu)
{
	if (!vcpu)
		return refuse(call, EBADF);
	if (!begin(call, vcpu->fd, &vcpu->vm->kernel, vcpu->unchecked))
		return 0;
	if (call->stateful) {
		lock_state(call, vcpu->vm);
		call->merged = *call->state;
		call->merged.vcpu_ran = vcpu->ran;
		call->merged.known |= vcpu->knows_ran ? KVMABI_KNOWS_VCPU_RAN : 0;
		call->state = &call->merged;
	}
	kvmabi_attempt_judge(call, kvmabi_check_class_vcpu(call->state, &call->why));
	return !call->refused;
}

/* --- judge --- */

int kvmabi_attempt_needs(struct kvmabi_attempt *call, const void *pointer, const char *name)
{
	if (pointer)
		return 1;
	call->missing = name;
	return refuse(call, EFAULT);
}

void kvmabi_attempt_judge(struct kvmabi_attempt *call, enum kvmabi_answer answer)
{
	const struct kvmabi_rule_info *rule;

	if (answer != KVMABI_BROKEN)
		return;
	rule = kvmabi_rule(call->why.rule);
	if (!call->newer || (rule && rule->lasting))
		refuse(call, call->why.error);
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

int kvmabi_attempt_make(struct kvmabi_attempt *call, unsigned long argument)
{
	if (call->locked)
		pthread_mutex_unlock(&call->locked->lock);
	if (!call->refused)
		call->result = ask(call, argument);
	if (call->result < 0)
		kvmabi_fault_record(call);
	return call->result;
}

/* The fd is the handle's, or nobody's. */
static int adopted(struct kvmabi_attempt *call, int fd, int error, const char *what)
{
	call->result = error;
	if (!error)
		return 0;
	close(fd);
	return kvmabi_fault_own(what, -error);
}

int kvmabi_attempt_adopt_vm(struct kvmabi_attempt *call, struct kvmabi_system *system, struct kvmabi_vm **vm)
{
	int fd = call->result;

	return adopted(call, fd, kvmabi_handle_for_vm(system, fd, 1, vm), "making a VM's handle");
}

int kvmabi_attempt_adopt_vcpu(struct kvmabi_attempt *call, struct kvmabi_vm *vm, struct kvmabi_vcpu **vcpu)
{
	int fd = call->result;

	return adopted(call, fd, kvmabi_handle_for_vcpu(vm, fd, 1, vcpu), "making a vcpu's handle");
}
