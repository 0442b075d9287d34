// SPDX-License-Identifier: MIT
/*
 * KVM_RUN and kvm_run: what is to be set before, what makes it come back, signals and their masks.
 */
#include "contract.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <unistd.h>

/* --- signal masks ------------------------------------------------------------------------------------------------------------ */

/* A mask of `len` bytes, all of them clear, that ends with its page. */
static struct kvm_signal_mask *mask_of(__u32 len)
{
	struct kvm_signal_mask *mask = edge(sizeof(*mask) + (len < 200 ? len : 8));

	mask->len = len;
	return mask;
}

void try_signal_mask(void)
{
	static const __u32 lengths[] = { 0, 1, 4, 7, 8, 9, 16, 128, 0xffffffff };
	struct kvm_signal_mask *mask;
	struct machine m;
	unsigned int i;

	machine_begin(&m);
	for (i = 0; i < COUNT(lengths); i++)
		TRY(m.vcpu, KVM_SET_SIGNAL_MASK, mask_of(lengths[i]), "len %u", lengths[i]);
	mask = mask_of(0);
	mask->len = 8;
	TRY(m.vcpu, KVM_SET_SIGNAL_MASK, mask, "len 8, but no set behind it");
	mask->len = 7;
	TRY(m.vcpu, KVM_SET_SIGNAL_MASK, mask, "len 7, and no set behind it");
	TRY(m.vcpu, KVM_SET_SIGNAL_MASK, NULL, "null after a mask");
	machine_end(&m);
}

/* --- what kvm_run says --------------------------------------------------------------------------------------------------- */

static void tell_run(const struct kvm_run *run)
{
	also("exit %u ready %u if %u cr8 %llx apic %llx", run->exit_reason, run->ready_for_interrupt_injection, run->if_flag, run->cr8,
	     run->apic_base);
}

static long run_once(struct machine *m, const char *what)
{
	long result;

	m->run->exit_reason = 0xee;
	m->run->ready_for_interrupt_injection = 0xee;
	m->run->if_flag = 0xee;
	m->run->apic_base = 0xee;
	result = TRY(m->vcpu, KVM_RUN, 0, "%s", what);
	tell_run(m->run);
	return result;
}

static void try_argument(struct machine *m)
{
	GUEST(m, 0xf4);
	TRY(m->vcpu, KVM_RUN, 1, "argument 1, with a guest");
	TRY(m->vcpu, KVM_RUN, -1ul, "argument 2^64 - 1, with a guest");
	run_once(m, "a guest that halts");
	run_once(m, "after its end");
}

static void try_priority(struct machine *m)
{
	GUEST(m, 0xf4);
	m->run->cr8 = 15;
	run_once(m, "cr8 15");
	m->run->cr8 = 16;
	run_once(m, "cr8 16");
	m->run->cr8 = -1ull;
	run_once(m, "cr8 2^64 - 1");
	m->run->cr8 = 0;
	GUEST(m, 0xf4);
	run_once(m, "cr8 0 again");
	GUEST(m, 0xfb, 0xf4);		/* sti; hlt */
	run_once(m, "a guest that takes interrupts");
}

static void try_pads(struct machine *m)
{
	GUEST(m, 0xf4);
	memset(m->run->padding1, 0xff, sizeof(m->run->padding1));
	memset(m->run->padding, 0xff, sizeof(m->run->padding));
	run_once(m, "dirty pads");
	memset(m->run->padding1, 0, sizeof(m->run->padding1));
}

static void try_immediate(struct machine *m)
{
	struct kvm_regs regs;

	GUEST(m, 0xf4);
	m->run->immediate_exit = 1;
	run_once(m, "immediate_exit 1");
	m->run->immediate_exit = 255;
	run_once(m, "immediate_exit 255");
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx", regs.rip);
	m->run->immediate_exit = 0;
	run_once(m, "immediate_exit 0");
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx", regs.rip);
}

/* IN is complete when KVM_RUN was called for it alone; the guest has not gone on. */
static void try_immediate_completion(struct machine *m)
{
	struct kvm_regs regs;

	GUEST(m, 0xe4, 0x10, 0xe6, 0x11, 0xf4);		/* in $0x10, %al; out %al, $0x11; hlt */
	run_once(m, "a guest that reads a port");
	((unsigned char *)m->run)[m->run->io.data_offset] = 0x77;
	m->run->immediate_exit = 1;
	run_once(m, "its completion, with immediate_exit");
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx rax %llx", regs.rip, regs.rax);
	m->run->immediate_exit = 0;
	run_once(m, "on to the next");
	also("port %x data %x", m->run->io.port, ((unsigned char *)m->run)[m->run->io.data_offset]);
	run_once(m, "on to its end");
}

/* --- signals ------------------------------------------------------------------------------------------------------------- */

static volatile sig_atomic_t caught;

static void catch(int signal)
{
	(void)signal;
	caught++;
}

static void set_timer(long microseconds)
{
	struct itimerval timer = { .it_value.tv_usec = microseconds, .it_interval.tv_usec = microseconds };

	setitimer(ITIMER_REAL, &timer, NULL);
}

static void block(int how, int signal)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, signal);
	sigprocmask(how, &set, NULL);
}

static int is_pending(int signal)
{
	sigset_t set;

	sigpending(&set);
	return sigismember(&set, signal);
}

/* The kernel's own set has a bit a signal. */
static void mask_signals(int vcpu, unsigned long blocked)
{
	struct kvm_signal_mask *mask = edge(sizeof(*mask) + 8);

	mask->len = 8;
	memcpy(mask->sigset, &blocked, 8);
	NEED(vcpu, KVM_SET_SIGNAL_MASK, mask);
}

#define BIT(signal)	(1ul << ((signal) - 1))

static void run_and_count(struct machine *m, const char *what)
{
	caught = 0;
	run_once(m, what);
	also("caught %d pending %d", (int)caught, is_pending(SIGUSR1));
}

static void try_timer(struct machine *m)
{
	unsigned int left = alarm(0);

	GUEST(m, 0xeb, 0xfe);		/* jmp . */
	signal(SIGALRM, catch);
	caught = 0;
	set_timer(100000);
	run_once(m, "a guest that does not stop, and a timer");
	also("caught %s", caught ? "some" : "none");
	set_timer(0);
	signal(SIGALRM, SIG_DFL);
	alarm(left);
}

/* What is pending when KVM_RUN is called, and which of the masks holds. */
static void try_pending(struct machine *m)
{
	struct sigaction action = { .sa_handler = catch };

	sigaction(SIGUSR1, &action, NULL);
	GUEST(m, 0xf4);
	block(SIG_BLOCK, SIGUSR1);
	raise(SIGUSR1);
	run_and_count(m, "a signal is pending and blocked, no mask");
	GUEST(m, 0xf4);
	mask_signals(m->vcpu, BIT(SIGUSR1));
	run_and_count(m, "a signal is pending and blocked, the mask blocks it, too");
	GUEST(m, 0xf4);
	mask_signals(m->vcpu, 0);
	run_and_count(m, "a signal is pending and blocked, the mask does not block it");
	run_and_count(m, "the same again");
	mask_signals(m->vcpu, -1ul);
	run_and_count(m, "a mask that blocks everything");
	GUEST(m, 0xf4);
	mask_signals(m->vcpu, 0);
	NEED(m->vcpu, KVM_SET_SIGNAL_MASK, NULL);
	run_and_count(m, "the mask was taken away");
	caught = 0;
	block(SIG_UNBLOCK, SIGUSR1);
	begin("KVM_RUN", "the signal, when it is unblocked");
	also("caught %d", (int)caught);
	mask_signals(m->vcpu, BIT(SIGUSR1));
	run_and_count(m, "a mask blocks what the thread does not, nothing pending");
	block(SIG_BLOCK, SIGUSR1);
	begin("KVM_RUN", "the thread's own mask after all that");
	also("blocks SIGUSR1 %d", !!is_pending(SIGUSR1));
	block(SIG_UNBLOCK, SIGUSR1);
	NEED(m->vcpu, KVM_SET_SIGNAL_MASK, NULL);
}

/* A signal that is ignored does not stop anything; with the mask it would not even be seen. */
static void try_ignored(struct machine *m)
{
	signal(SIGUSR1, SIG_IGN);
	GUEST(m, 0xf4);
	mask_signals(m->vcpu, 0);
	block(SIG_BLOCK, SIGUSR1);
	raise(SIGUSR1);
	run_and_count(m, "a signal that is ignored, blocked by the thread, not by the mask");
	block(SIG_UNBLOCK, SIGUSR1);
	NEED(m->vcpu, KVM_SET_SIGNAL_MASK, NULL);
	signal(SIGUSR1, SIG_DFL);
}

#define COUNTER	0x2000	/* a byte that the guest counts up */

/* Another thread's ioctl on a vcpu that runs waits until the guest stops. */
static void *ask_meanwhile(void *argument)
{
	struct machine *m = argument;
	struct kvm_regs regs;

	while (!*(volatile unsigned char *)&m->memory[COUNTER])
		usleep(1000);
	m->memory[CODE + 4] = 0xf4;	/* HLT in the place of the jump */
	return (void *)(uintptr_t)(ioctl(m->vcpu, KVM_GET_REGS, &regs) ? errno : regs.rip);
}

static void try_two_threads(struct machine *m)
{
	pthread_t thread;
	void *answer;

	GUEST(m, 0xfe, 0x06, 0x00, 0x20, 0xeb, 0xfa);		/* incb 0x2000; jmp back */
	m->memory[COUNTER] = 0;
	if (pthread_create(&thread, NULL, ask_meanwhile, m))
		give_up("a thread");
	run_once(m, "a guest that another thread's store ends");
	pthread_join(thread, &answer);
	begin("KVM_GET_REGS", "from another thread while the vcpu runs");
	also("waits, and rip is %lx", (unsigned long)answer);
}

void try_run(void)
{
	struct machine m;

	machine_begin(&m);
	try_argument(&m);
	try_priority(&m);
	try_pads(&m);
	try_immediate(&m);
	try_immediate_completion(&m);
	try_timer(&m);
	try_pending(&m);
	try_ignored(&m);
	try_two_threads(&m);
	machine_end(&m);
}
