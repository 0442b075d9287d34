/* SPDX-License-Identifier: MIT */
/*
 * Running a vcpu, and kicking it.
 *
 * A kick leaves word in `pending`, then looks for the thread that runs the vcpu; the runner says that it is about to run, then
 * looks for word of a kick.  So one of the two sees the other.  If the kicker saw the runner, it stops the run: it sets
 * immediate_exit, which the kernel looks at when KVM_RUN begins, then sends a signal, which ends KVM_RUN later than that.
 * Without immediate_exit the signal is blocked but inside of KVM_RUN, and stays pending until then.
 *
 * Word is taken back by the run that returns -EINTR.  What comes too late (immediate_exit that is set, or a signal that is sent,
 * when the run is over) makes a later run return -EINTR for nothing, and that is all.
 */
#define _GNU_SOURCE
#include "run.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "attempt.h"

#define KICK_SIGNAL (SIGRTMIN + 4)

#ifdef KVM_CAP_IMMEDIATE_EXIT
#define HAS_IMMEDIATE_EXIT(vcpu)	((vcpu)->vm->kernel.immediate)
/* Kicker and runner write this byte while the other may, too. */
#define IMMEDIATE_EXIT(vcpu)		(*(_Atomic __u8 *)&(vcpu)->run->immediate_exit)
#else
static _Atomic __u8 never;
#define HAS_IMMEDIATE_EXIT(vcpu)	((void)(vcpu), 0)
#define IMMEDIATE_EXIT(vcpu)		(*((void)(vcpu), &never))
#endif

/* --- the signal --- */

static void interrupt(int signal)
{
	(void)signal;
}

/* A signal that the program does not handle would end it.  It disturbs nothing but KVM_RUN: that is never restarted. */
static int handle_signal(int signal)
{
	struct sigaction action;

	if (sigaction(signal, NULL, &action))
		return -errno;
	if (action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN)
		return 0;
	memset(&action, 0, sizeof(action));
	action.sa_handler = interrupt;
	action.sa_flags = SA_RESTART;
	return sigaction(signal, &action, NULL) ? -errno : 0;
}

int kvmabi_vcpu_set_kick_signal(struct kvmabi_vcpu *vcpu, int signal)
{
	if (!vcpu)
		return kvmabi_fault_caller("kvmabi_vcpu_set_kick_signal: the handle is null", EBADF);
	if (signal < 1 || signal > SIGRTMAX || signal == SIGKILL || signal == SIGSTOP)
		return kvmabi_fault_caller("kvmabi_vcpu_set_kick_signal: no such signal", EINVAL);
	vcpu->kicks.signal = signal;
	return 0;
}

/* KVM_RUN alone takes the signal: blocked here, open there.  The kernel's set is one word. */
static int open_in_kernel(struct kvmabi_vcpu *vcpu, const sigset_t *signal, sigset_t *blocked)
{
	struct { struct kvm_signal_mask head; unsigned char set[8]; } mask = { .head = { .len = sizeof(mask.set) } };

	pthread_sigmask(SIG_BLOCK, signal, blocked);
	sigdelset(blocked, vcpu->kicks.signal);
	memcpy(mask.set, blocked, sizeof(mask.set));
	return kvmabi_vcpu_set_signal_mask(vcpu, &mask.head);
}

/* --- the thread that runs the vcpu --- */

/* Asking the kernel for each run would cost; a child has VMs of its own, or none that it can run. */
static int this_thread(const struct kvmabi_vm *vm)
{
	static _Thread_local struct { unsigned long vm; int number; } self;

	if (self.vm != vm->serial) {
		self.vm = vm->serial;
		self.number = syscall(SYS_gettid);
	}
	return self.number;
}

/* A thread runs this vcpu for the first time. */
static int settle(struct kvmabi_vcpu *vcpu, int thread)
{
	sigset_t signal, blocked;
	int error;

	if (!vcpu->kicks.signal)
		vcpu->kicks.signal = KICK_SIGNAL;
	error = handle_signal(vcpu->kicks.signal);
	if (error)
		return kvmabi_fault_own("handling the signal that kicks", -error);
	if (!kvmabi_vcpu_kvm_run(vcpu))
		return -kvmabi_last_fault()->error;
	sigemptyset(&signal);
	sigaddset(&signal, vcpu->kicks.signal);
	if (HAS_IMMEDIATE_EXIT(vcpu))
		pthread_sigmask(SIG_UNBLOCK, &signal, NULL);
	else
		error = open_in_kernel(vcpu, &signal, &blocked);
	if (!error)
		vcpu->kicks.settled = thread;
	return error;
}

/* What ends KVM_RUN has done so; word of a kick is another thing. */
static void take_back(struct kvmabi_vcpu *vcpu)
{
	const struct timespec now = { 0, 0 };
	sigset_t signal;

	if (HAS_IMMEDIATE_EXIT(vcpu)) {
		atomic_store(&IMMEDIATE_EXIT(vcpu), 0);
		return;
	}
	sigemptyset(&signal);
	sigaddset(&signal, vcpu->kicks.signal);
	while (sigtimedwait(&signal, NULL, &now) > 0)
		;
}

static int run(struct kvmabi_vcpu *vcpu, int thread)
{
	int error;

	atomic_store(&vcpu->kicks.running, thread);
	/* The kernel's look at immediate_exit, which is no atomic access of ours, comes behind that for every kicker, too. */
	__sync_synchronize();
	error = atomic_load(&vcpu->kicks.pending) ? -EINTR : kvmabi_vcpu_run(vcpu);
	atomic_store(&vcpu->kicks.running, 0);
	if (error == -EINTR) {
		take_back(vcpu);
		atomic_store(&vcpu->kicks.pending, 0);
	}
	return error;
}

/* --- what it stopped for --- */

/* The kernel's word is not taken for where the data lies: it could be a kernel with a mistake. */
static int view_io(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	const __u64 offset = vcpu->run->io.data_offset, bytes = (__u64)vcpu->run->io.size * vcpu->run->io.count;

	exit->as.io.port = vcpu->run->io.port;
	exit->as.io.size = vcpu->run->io.size;
	exit->as.io.is_write = vcpu->run->io.direction == KVM_EXIT_IO_OUT;
	exit->as.io.count = vcpu->run->io.count;
	if (offset > vcpu->run_size || bytes > vcpu->run_size - offset)
		return kvmabi_fault_own("KVM_RUN: the data of port I/O lies outside of the mapping", EPROTO);
	exit->as.io.data = (char *)vcpu->run + offset;
	return 0;
}

static void view_mmio(struct kvm_run *run, struct kvmabi_exit *exit)
{
	exit->as.mmio.address = run->mmio.phys_addr;
	exit->as.mmio.length = run->mmio.len < sizeof(run->mmio.data) ? run->mmio.len : sizeof(run->mmio.data);
	exit->as.mmio.is_write = run->mmio.is_write;
	exit->as.mmio.data = run->mmio.data;
}

static int view(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	struct kvm_run *run = vcpu->run;

	memset(exit, 0, sizeof(*exit));
	exit->run = run;
	exit->reason = run->exit_reason;
	exit->name = kvmabi_exit_name(run->exit_reason);
	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		return view_io(vcpu, exit);
	case KVM_EXIT_MMIO:
		view_mmio(run, exit);
		break;
	case KVM_EXIT_UNKNOWN:
		exit->as.hardware = run->hw.hardware_exit_reason;
		break;
	case KVM_EXIT_FAIL_ENTRY:
		exit->as.hardware = run->fail_entry.hardware_entry_failure_reason;
		break;
	case KVM_EXIT_INTERNAL_ERROR:
		exit->as.suberror = run->internal.suberror;
		break;
	}
	return 0;
}

/* The thread of a call that runs the vcpu: > 0, or -errno. */
static int runner(struct kvmabi_vcpu *vcpu, const struct kvmabi_exit *exit)
{
	int thread, error = 0;

	if (!vcpu)
		return kvmabi_fault_caller("running a vcpu: the handle is null", EBADF);
	if (!exit)
		return kvmabi_fault_caller("running a vcpu: exit is null", EFAULT);
	thread = this_thread(vcpu->vm);
	if (vcpu->kicks.settled != thread)
		error = settle(vcpu, thread);
	return error ? error : thread;
}

int kvmabi_vcpu_next_exit(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	int thread = runner(vcpu, exit), error;

	if (thread < 0)
		return thread;
	error = run(vcpu, thread);
	return error ? error : view(vcpu, exit);
}

/* --- kicking --- */

static void stop(struct kvmabi_vcpu *vcpu, int thread)
{
	int before = errno;

	if (HAS_IMMEDIATE_EXIT(vcpu))
		atomic_store(&IMMEDIATE_EXIT(vcpu), 1);
	/* The thread may have ended its run, or be gone. */
	syscall(SYS_tgkill, getpid(), thread, vcpu->kicks.signal);
	errno = before;
}

int kvmabi_vcpu_kick(struct kvmabi_vcpu *vcpu)
{
	int thread;

	if (!vcpu)
		return -EBADF;
	atomic_store(&vcpu->kicks.pending, 1);
	thread = atomic_load(&vcpu->kicks.running);
	if (thread)
		stop(vcpu, thread);
	return 0;
}

/* The runner stops itself: KVM_RUN takes what is open, and ends before the guest runs. */
int kvmabi_vcpu_complete(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	int thread = runner(vcpu, exit), error;

	if (thread < 0)
		return thread;
	if (HAS_IMMEDIATE_EXIT(vcpu))
		atomic_store(&IMMEDIATE_EXIT(vcpu), 1);
	else
		syscall(SYS_tgkill, getpid(), thread, vcpu->kicks.signal);
	error = kvmabi_vcpu_run(vcpu);
	take_back(vcpu);
	/* -EAGAIN: it waited for being started, where nothing can be open. */
	if (error == -EINTR || error == -EAGAIN)
		return 0;
	if (!error)
		error = view(vcpu, exit);
	return error ? error : 1;
}
