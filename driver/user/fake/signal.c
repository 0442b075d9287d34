// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Signals while a call is served, as a program knows them from the kernel: its handlers run before a call or after it,
 * and KVM_RUN comes back with EINTR when one is pending that would not be blocked.
 *
 * All of them are blocked while a call is served, so whether KVM_RUN has to come back is asked of the kernel: which are
 * pending?  That is sound, and cheap enough for once in some thousand instructions of the guest.  Of a signal that is
 * ignored the kernel would not have taken notice, unless the thread blocked it by itself; it is left to the kernel to
 * throw it away afterwards.
 *
 * The two of fault.c are not blocked.  When one of them was sent by somebody it waits here, and is sent again.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <sys/syscall.h>
#include <unistd.h>

#define BIT(signal)	(1ull << ((signal) - 1))
#define OURS		(BIT(SIGSEGV) | BIT(SIGBUS))
#define UNBLOCKABLE	(BIT(SIGKILL) | BIT(SIGSTOP))
/* What the kernel throws away by default. */
#define IDLE		(BIT(SIGCHLD) | BIT(SIGCONT) | BIT(SIGURG) | BIT(SIGWINCH))
#define SIGNALS		64

/* The kernel's sets: a bit a signal. */
static KVA_FAKE_THREAD __u64 own;		/* blocked by the thread before the call */
static KVA_FAKE_THREAD __u64 wanted;		/* to be blocked, as far as KVM_RUN goes */
static KVA_FAKE_THREAD int depth;
static KVA_FAKE_THREAD siginfo_t later[2];	/* si_signo 0: none */

static void set_mask(__u64 mask, __u64 *old)
{
	syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, old, sizeof(mask));
}

void kva_fake_signals_hold(void)
{
	__u64 before;

	if (depth++)
		return;
	set_mask(~OURS, &before);
	own = wanted = before;
}

static void send_again(siginfo_t *info)
{
	siginfo_t copy = *info;

	if (!copy.si_signo)
		return;
	info->si_signo = 0;
	syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), copy.si_signo, &copy);
}

void kva_fake_signals_release(void)
{
	if (--depth)
		return;
	set_mask(own, NULL);
	send_again(&later[0]);
	send_again(&later[1]);
}

int kva_fake_signals_are_held(void)
{
	return depth;
}

/* Like the kernel, which queues no signal of these twice. */
void kva_fake_signals_later(const siginfo_t *info)
{
	later[info->si_signo == SIGBUS] = *info;
}

/* --- what KVM_RUN asks -------------------------------------------------------------------------------------------- */

static int is_ignored(int signal)
{
	struct sigaction action;

	if (kva_fake_fault_action(signal, NULL, &action) && kva_fake_real_sigaction(signal, NULL, &action))
		return 0;	/* the C library's own */
	return action.sa_handler == SIG_IGN || (action.sa_handler == SIG_DFL && BIT(signal) & IDLE);
}

int kva_signal_pending(void)
{
	__u64 pending = 0;
	int signal;

	syscall(SYS_rt_sigpending, &pending, sizeof(pending));
	pending |= (later[0].si_signo ? BIT(SIGSEGV) : 0) | (later[1].si_signo ? BIT(SIGBUS) : 0);
	pending &= ~wanted;
	for (signal = 1; pending && signal <= SIGNALS; signal++)
		if (pending & BIT(signal) & ~own && is_ignored(signal))
			pending &= ~BIT(signal);
	return !!pending;
}

/* As above: what is ignored, and was not blocked by the thread, does not count. */
__u64 kva_fake_signals_awaited(void)
{
	__u64 set = ~wanted & ~UNBLOCKABLE & ~OURS;
	int signal;

	for (signal = 1; signal <= SIGNALS; signal++)
		if (set & BIT(signal) & ~own && is_ignored(signal))
			set &= ~BIT(signal);
	return set;
}

void kva_signals_begin(struct kva_vcpu *vcpu)
{
	memcpy(&wanted, vcpu->sigset, sizeof(wanted));
	wanted &= ~UNBLOCKABLE;
}

void kva_signals_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	wanted = own;
}
