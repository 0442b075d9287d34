/* SPDX-License-Identifier: MIT */
/*
 * Running a vcpu, and kicking it.
 *
 * With immediate_exit: the kicker sets it, then looks whether the vcpu's thread is about to run; the thread says that it
 * is, then enters the kernel, which looks at immediate_exit.  So one of the two sees the other: either the kernel finds
 * immediate_exit set, or the kicker sends a signal.  A signal that comes late does nothing.  The thread takes
 * immediate_exit back when KVM_RUN has returned -EINTR, not before: a kick that met another exit ends the next run.
 *
 * Without it: the signal is blocked but inside of KVM_RUN, where it stays pending until it is consumed; so no kick is lost
 * either.
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
#include "decode.h"

#ifdef KVM_CAP_IMMEDIATE_EXIT
#define HAS_IMMEDIATE_EXIT(vcpu)	((vcpu)->kicks.immediate)
/* Both sides write this byte while the other may read it. */
#define IMMEDIATE_EXIT(run)		(*(_Atomic __u8 *)&(run)->immediate_exit)
#define CAPABILITY			KVM_CAP_IMMEDIATE_EXIT
#else
static _Atomic __u8 never;
#define HAS_IMMEDIATE_EXIT(vcpu)	((void)(vcpu), 0)
#define IMMEDIATE_EXIT(run)		(*((void)(run), &never))
#endif

/* --- the signal --- */

static void interrupt(int signal)
{
	(void)signal;
}

/* A signal that the program does not handle would end it. */
static int handle_signal(int signal)
{
	struct sigaction action;

	if (sigaction(signal, NULL, &action))
		return -errno;
	if (action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN)
		return 0;
	memset(&action, 0, sizeof(action));
	action.sa_handler = interrupt;
	return sigaction(signal, &action, NULL) ? -errno : 0;
}

int kvmabi_vcpu_set_kick_signal(struct kvmabi_vcpu *vcpu, int signal)
{
	if (!vcpu)
		return kvmabi_fault_own("kvmabi_vcpu_set_kick_signal: the handle is null", EBADF);
	if (signal < 1 || signal > SIGRTMAX || signal == SIGKILL || signal == SIGSTOP)
		return kvmabi_fault_own("kvmabi_vcpu_set_kick_signal: no such signal", EINVAL);
	vcpu->kicks.signal = signal;
	return 0;
}

/* KVM_RUN alone takes the signal: blocked here, open there.  The kernel's set is one word. */
static int open_in_kernel(struct kvmabi_vcpu *vcpu, int signal)
{
	unsigned long mask = 0;
	struct { struct kvm_signal_mask head; unsigned char set[8]; } argument = { .head = { .len = sizeof(argument.set) } };
	sigset_t block, before;

	sigemptyset(&block);
	sigaddset(&block, signal);
	pthread_sigmask(SIG_BLOCK, &block, &before);
	sigdelset(&before, signal);
	memcpy(&mask, &before, sizeof(mask));
	memcpy(argument.head.sigset, &mask, sizeof(mask));
	return kvmabi_vcpu_set_signal_mask(vcpu, &argument.head);
}

/* A thread runs this vcpu for the first time. */
static int settle(struct kvmabi_vcpu *vcpu, int thread)
{
	int signal = vcpu->kicks.signal ? vcpu->kicks.signal : SIGRTMIN + 4, error = handle_signal(signal);

	if (error)
		return kvmabi_fault_own("handling the signal that kicks", -error);
	if (!kvmabi_vcpu_kvm_run(vcpu))
		return -kvmabi_last_fault()->error;
	vcpu->kicks.signal = signal;
#ifdef KVM_CAP_IMMEDIATE_EXIT
	vcpu->kicks.immediate = ioctl_capability(vcpu, CAPABILITY);
#endif
	if (!HAS_IMMEDIATE_EXIT(vcpu))
		error = open_in_kernel(vcpu, signal);
	if (!error)
		atomic_store(&vcpu->kicks.thread, thread);
	return error;
}

/* --- running --- */

static int run(struct kvmabi_vcpu *vcpu)
{
	int error;

	atomic_store(&vcpu->kicks.running, 1);
	if (HAS_IMMEDIATE_EXIT(vcpu)) {
		/* A kick from before there was a thread, or while another exit was on its way. */
		if (atomic_exchange(&vcpu->kicks.early, 0))
			atomic_store(&IMMEDIATE_EXIT(vcpu->run), 1);
		error = kvmabi_vcpu_run(vcpu);
	} else {
		error = atomic_exchange(&vcpu->kicks.early, 0) ? -EINTR : kvmabi_vcpu_run(vcpu);
	}
	atomic_store(&vcpu->kicks.running, 0);
	return error;
}

/* What made KVM_RUN return is taken back, so that it does so once. */
static void take_back(struct kvmabi_vcpu *vcpu)
{
	const struct timespec now = { 0, 0 };
	sigset_t kick;

	if (HAS_IMMEDIATE_EXIT(vcpu)) {
		atomic_store(&IMMEDIATE_EXIT(vcpu->run), 0);
		return;
	}
	sigemptyset(&kick);
	sigaddset(&kick, vcpu->kicks.signal);
	while (sigtimedwait(&kick, NULL, &now) > 0)
		;
}

/* The kernel's word is not taken for where the data lies: it could be a kernel with a mistake. */
static int view_io(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	const __u64 offset = vcpu->run->io.data_offset, bytes = (__u64)vcpu->run->io.size * vcpu->run->io.count;

	exit->as.io.port = vcpu->run->io.port;
	exit->as.io.size = vcpu->run->io.size;
	exit->as.io.is_write = vcpu->run->io.direction == KVM_EXIT_IO_OUT;
	exit->as.io.count = vcpu->run->io.count;
	exit->as.io.data = (char *)vcpu->run + offset;
	if (offset > vcpu->run_size || bytes > vcpu->run_size - offset)
		return kvmabi_fault_own("KVM_RUN: the data of port I/O lies outside of the mapping", EPROTO);
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

int kvmabi_vcpu_next_exit(struct kvmabi_vcpu *vcpu, struct kvmabi_exit *exit)
{
	int thread = syscall(SYS_gettid), error;

	if (!vcpu)
		return kvmabi_fault_own("kvmabi_vcpu_next_exit: the handle is null", EBADF);
	if (!exit)
		return kvmabi_fault_own("kvmabi_vcpu_next_exit: exit is null", EFAULT);
	if (atomic_load_explicit(&vcpu->kicks.thread, memory_order_relaxed) != thread) {
		error = settle(vcpu, thread);
		if (error)
			return error;
	}
	error = run(vcpu);
	if (error == -EINTR)
		take_back(vcpu);
	return error ? error : view(vcpu, exit);
}

/* --- kicking --- */

int kvmabi_vcpu_kick(struct kvmabi_vcpu *vcpu)
{
	int thread;

	if (!vcpu)
		return -EBADF;
	thread = atomic_load(&vcpu->kicks.thread);
	if (!thread) {
		atomic_store(&vcpu->kicks.early, 1);
		thread = atomic_load(&vcpu->kicks.thread);	/* meanwhile there may be one, which did not see it */
		if (!thread)
			return 0;
	}
	if (HAS_IMMEDIATE_EXIT(vcpu)) {
		atomic_store(&IMMEDIATE_EXIT(vcpu->run), 1);
		if (!atomic_load(&vcpu->kicks.running))
			return 0;
	}
	/* The thread may be gone: then nobody runs the vcpu. */
	syscall(SYS_tgkill, getpid(), thread, vcpu->kicks.signal);
	return 0;
}

int kvmabi_vcpu_complete(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_exit exit;
	int error;

	if (!vcpu)
		return kvmabi_fault_own("kvmabi_vcpu_complete: the handle is null", EBADF);
	if (!atomic_load(&vcpu->kicks.thread))
		return 0;				/* it never ran */
	if (!HAS_IMMEDIATE_EXIT(vcpu))
		return kvmabi_fault_own("kvmabi_vcpu_complete: the kernel has no KVM_CAP_IMMEDIATE_EXIT", EOPNOTSUPP);
	atomic_store(&IMMEDIATE_EXIT(vcpu->run), 1);
	error = kvmabi_vcpu_next_exit(vcpu, &exit);
	return error == -EINTR ? 0 : error;
}
