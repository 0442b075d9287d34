// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * SIGSEGV and SIGBUS: those that access.c and the back end cause are ours, all others the program's.
 *
 * From the first fd on, the two signals have one handler, this one.  What the program says of them is kept here
 * (interpose.c), and done when the fault is not ours, as the kernel would have done it.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <setjmp.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#define KERNEL_SET	8		/* bytes of a signal set in the kernel */

/* The two signals, and what the program said of them. */
static struct program {
	int signal;
	struct sigaction action;
} program[2] = { { .signal = SIGSEGV }, { .signal = SIGBUS } };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;	/* `action`s, and `begun`; signals are held back inside */
static int begun;

/* Where a thread that runs a guest goes on when the caller's memory fails. */
static KVA_FAKE_THREAD struct guard {
	sigjmp_buf place;
	__u64 address;
} *guard;

static struct program *program_of(int signal)
{
	return signal == SIGSEGV ? &program[0] : signal == SIGBUS ? &program[1] : NULL;
}

/* --- the program's turn ------------------------------------------------------------------------------------------- */

/* The default is to end: at the fault itself, so that whoever looks at what is left sees it. */
static void die(int signal, const siginfo_t *info)
{
	const struct sigaction fatal = { .sa_handler = SIG_DFL };

	kva_fake_real_sigaction(signal, &fatal, NULL);
	if (info->si_code <= 0)
		syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), signal, info);
}

/* With the mask that it asked for; the interrupted one comes back with the frame of the signal. */
static void call(const struct sigaction *action, int signal, siginfo_t *info, ucontext_t *context)
{
	sigset_t mask;

	sigorset(&mask, &context->uc_sigmask, &action->sa_mask);
	if (!(action->sa_flags & SA_NODEFER))
		sigaddset(&mask, signal);
	syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, KERNEL_SET);
	if (action->sa_flags & SA_SIGINFO)
		action->sa_sigaction(signal, info, context);
	else
		action->sa_handler(signal);
}

static void pass_on(int signal, siginfo_t *info, ucontext_t *context)
{
	struct sigaction *kept = &program_of(signal)->action, action = *kept;

	if (action.sa_handler == SIG_IGN && info->si_code <= 0)
		return;
	if (action.sa_handler == SIG_IGN || action.sa_handler == SIG_DFL) {
		die(signal, info);
		return;
	}
	if (action.sa_flags & (int)SA_RESETHAND)
		kept->sa_handler = SIG_DFL;
	call(&action, signal, info, context);
}

/* --- ours --------------------------------------------------------------------------------------------------------- */

/* Positive codes are the kernel's own: a fault; others were sent by somebody, at any time. */
static void handle(int signal, siginfo_t *info, void *frame)
{
	ucontext_t *context = frame;
	greg_t *pc = &context->uc_mcontext.gregs[REG_RIP];
	unsigned long landing = info->si_code > 0 ? kva_fake_access_landing(*pc) : 0;

	if (landing) {
		*pc = landing;
	} else if (guard && info->si_code > 0) {
		guard->address = (unsigned long)info->si_addr;
		siglongjmp(guard->place, 1);
	} else if (info->si_code <= 0 && kva_fake_signals_are_held()) {
		kva_fake_signals_later(info);
	} else {
		pass_on(signal, info, context);
	}
}

int kva_fake_fault_guard(void (*action)(void *), void *argument, __u64 *address)
{
	struct guard mine;

	if (sigsetjmp(mine.place, 0)) {
		guard = NULL;
		*address = mine.address;
		return 0;
	}
	guard = &mine;
	action(argument);
	guard = NULL;
	return 1;
}

void kva_fake_fault_begin(void)
{
	struct sigaction ours = { .sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
	unsigned int i;

	pthread_mutex_lock(&lock);
	for (i = 0; !begun && i < 2; i++)
		kva_fake_real_sigaction(program[i].signal, &ours, &program[i].action);
	begun = 1;
	pthread_mutex_unlock(&lock);
}

int kva_fake_fault_action(int signal, const struct sigaction *set, struct sigaction *old)
{
	struct program *kept = program_of(signal);
	struct sigaction was;

	if (!kept || !__atomic_load_n(&begun, __ATOMIC_ACQUIRE))
		return -1;
	pthread_mutex_lock(&lock);
	was = kept->action;
	if (set)
		kept->action = *set;
	pthread_mutex_unlock(&lock);
	if (old)
		*old = was;
	return 0;
}
