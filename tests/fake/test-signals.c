// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Signals around calls and in KVM_RUN, as a program knows them from the kernel.
 */
#include "program.h"

#include <setjmp.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>

static volatile sig_atomic_t caught;

static void catch(int signal)
{
	(void)signal;
	caught++;
}

static void set_handler(int signal, void (*handler)(int))
{
	const struct sigaction action = { .sa_handler = handler };

	sigaction(signal, &action, NULL);
}

static void block(int how, int signal)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, signal);
	pthread_sigmask(how, &set, NULL);
}

static int is_pending(int signal)
{
	sigset_t set;

	sigpending(&set);
	return sigismember(&set, signal);
}

static void set_timer(long microseconds)
{
	const struct itimerval timer = { .it_value.tv_usec = microseconds, .it_interval.tv_usec = microseconds };

	setitimer(ITIMER_REAL, &timer, NULL);
}

/* KVM_RUN blocks what `blocked` names, in the kernel's own set. */
static void mask_signals(struct machine *m, __u64 blocked)
{
	struct { struct kvm_signal_mask head; __u8 set[8]; } mask = { .head.len = 8 };

	memcpy(mask.head.sigset, &blocked, 8);
	EQUAL(ASK(m->vcpu, KVM_SET_SIGNAL_MASK, &mask), 0);
}
#define BIT(signal)	(1ull << ((signal) - 1))

/* --- another thread's signal ------------------------------------------------------------------------------------------ */

struct sender {
	struct machine *m;
	pthread_t to;
	int signal;
};

static void *send_it(void *argument)
{
	struct sender *sender = argument;

	wait_for_loop(sender->m);
	pthread_kill(sender->to, sender->signal);
	return NULL;
}

/* A guest that loops, and a signal for its thread. */
static long run_and_send(struct machine *m, int signal)
{
	struct sender sender = { .m = m, .to = pthread_self(), .signal = signal };
	pthread_t thread;
	long result;

	GUEST(m, LOOP);
	pthread_create(&thread, NULL, send_it, &sender);
	result = ASK(m->vcpu, KVM_RUN, 0);
	pthread_join(thread, NULL);
	return result;
}

static void test_a_signal_ends_kvm_run_and_its_handler_has_run(void)
{
	struct machine m;

	machine_begin(&m);
	set_handler(SIGUSR1, catch);
	caught = 0;
	EQUAL(run_and_send(&m, SIGUSR1), -EINTR);
	EQUAL(caught, 1);
	EQUAL(m.run->exit_reason, KVM_EXIT_INTR);
	machine_end(&m);
}

/* QEMU's way: blocked by the thread, not by KVM_RUN, and fetched afterwards. */
static void test_a_signal_that_only_kvm_run_lets_through_stays_pending(void)
{
	struct machine m;
	sigset_t set;
	const struct timespec soon = { 0 };

	machine_begin(&m);
	set_handler(SIGUSR1, catch);
	block(SIG_BLOCK, SIGUSR1);
	mask_signals(&m, 0);
	caught = 0;
	EQUAL(run_and_send(&m, SIGUSR1), -EINTR);
	EQUAL(caught, 0);
	EQUAL(is_pending(SIGUSR1), 1);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), -EINTR);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	EQUAL(sigtimedwait(&set, NULL, &soon), SIGUSR1);
	EQUAL(is_pending(SIGUSR1), 0);
	block(SIG_UNBLOCK, SIGUSR1);
	machine_end(&m);
}

static void test_a_signal_that_kvm_run_blocks_comes_after_it(void)
{
	struct machine m;

	machine_begin(&m);
	set_handler(SIGUSR1, catch);
	set_handler(SIGUSR2, catch);
	mask_signals(&m, BIT(SIGUSR1));
	raise(SIGUSR1);
	caught = 0;
	EQUAL(run_and_send(&m, SIGUSR2), -EINTR);
	EQUAL(caught, 1);
	machine_end(&m);
}

/* They are thrown away: the guest goes on until somebody else ends it. */
static void test_signals_that_are_ignored_do_not_end_kvm_run(void)
{
	struct machine m;

	machine_begin(&m);
	set_handler(SIGUSR2, SIG_IGN);
	set_handler(SIGCHLD, SIG_DFL);
	GUEST(&m, 0xf4);
	raise(SIGCHLD);
	raise(SIGUSR2);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	set_handler(SIGUSR2, SIG_DFL);
	machine_end(&m);
}

static void test_immediate_exit_ends_kvm_run_at_once(void)
{
	struct machine m;
	struct kvm_regs regs;

	machine_begin(&m);
	GUEST(&m, LOOP);
	m.run->immediate_exit = 1;
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), -EINTR);
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	EQUAL(regs.rip, CODE);
	machine_end(&m);
}

static int loop_for_ever(struct machine *m)
{
	alarm(1);		/* whose default is to end the process */
	GUEST(m, LOOP);
	return ASK(m->vcpu, KVM_RUN, 0) ? 1 : 0;
}

static int make_and_loop(struct machine *m)
{
	machine_begin(m);
	return loop_for_ever(m);
}

static void test_a_fatal_signal_ends_a_process_whose_guest_loops(void)
{
	struct machine m;

	EQUAL(in_child(make_and_loop, &m), -SIGALRM);
}

/* --- handlers that do not come back ------------------------------------------------------------------------------------- */

static sigjmp_buf away;

static void jump(int signal)
{
	(void)signal;
	siglongjmp(away, 1);
}

/* Each time the handler leaves whatever was under way; nothing may be left half done, no lock held. */
static void test_a_handler_may_jump_away_from_any_call(void)
{
	struct machine m;
	struct kvm_regs regs;
	volatile int jumps = 0;
	volatile unsigned char where = 0;

	machine_begin(&m);
	GUEST(&m, LOOP);
	set_handler(SIGALRM, jump);
	if (sigsetjmp(away, 1))
		jumps++;
	set_timer(700);
	while (jumps < 300) {
		if (where++ & 1)
			ASK(m.vcpu, KVM_RUN, 0);
		ASK(m.vcpu, KVM_GET_REGS, &regs);
		give_slot(m.vm, 1, 1 << 20, where & 2 ? PAGE : 0, m.memory);
	}
	set_timer(0);
	set_handler(SIGALRM, SIG_DFL);
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	machine_end(&m);
}

/* --- the program's own faults --------------------------------------------------------------------------------------------- */

static void *volatile fault_address;
static volatile int fault_code, fault_value;

static void note_fault(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	fault_address = info->si_addr;
	fault_code = info->si_code;
	fault_value = info->si_value.sival_int;
	if (info->si_code > 0)
		siglongjmp(away, 1);
}

static void test_the_programs_handler_of_its_own_faults_is_called(void)
{
	const struct sigaction action = { .sa_sigaction = note_fault, .sa_flags = SA_SIGINFO };
	struct sigaction old;
	struct machine m;
	char *nowhere = mmap(NULL, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	volatile int rounds = 0;

	machine_begin(&m);
	sigaction(SIGSEGV, &action, NULL);
	sigsetjmp(away, 1);
	if (rounds++ < 3)
		*(volatile char *)(nowhere + 5) = 1;
	TRUE(fault_address == nowhere + 5, "the handler is told where");
	EQUAL(fault_code, SEGV_ACCERR);
	EQUAL(sigaction(SIGSEGV, NULL, &old), 0);
	TRUE(old.sa_sigaction == note_fault, "sigaction() tells the program's own handler");
	signal(SIGSEGV, SIG_DFL);
	munmap(nowhere, PAGE);
	machine_end(&m);
}

static int crash(struct machine *m)
{
	volatile char *volatile nowhere = (volatile char *)PAGE;

	machine_begin(m);
	return *(nowhere - PAGE / 2);
}

static void test_without_a_handler_a_fault_ends_the_program(void)
{
	struct machine m;

	EQUAL(in_child(crash, &m), -SIGSEGV);
}

static void *send_segv(void *argument)
{
	struct sender *sender = argument;
	const union sigval value = { .sival_int = 77 };

	wait_for_loop(sender->m);
	pthread_sigqueue(sender->to, SIGSEGV, value);
	return NULL;
}

static void test_a_sigsegv_that_is_sent_ends_kvm_run_like_any_signal(void)
{
	const struct sigaction action = { .sa_sigaction = note_fault, .sa_flags = SA_SIGINFO };
	struct machine m;
	struct sender sender = { .m = &m, .to = pthread_self() };
	pthread_t thread;

	machine_begin(&m);
	GUEST(&m, LOOP);
	sigaction(SIGSEGV, &action, NULL);
	fault_code = fault_value = 0;
	pthread_create(&thread, NULL, send_segv, &sender);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), -EINTR);
	EQUAL(fault_code, SI_QUEUE);
	EQUAL(fault_value, 77);
	pthread_join(thread, NULL);
	signal(SIGSEGV, SIG_DFL);
	machine_end(&m);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_signal_ends_kvm_run_and_its_handler_has_run),
		TEST(test_a_signal_that_only_kvm_run_lets_through_stays_pending),
		TEST(test_a_signal_that_kvm_run_blocks_comes_after_it),
		TEST(test_signals_that_are_ignored_do_not_end_kvm_run),
		TEST(test_immediate_exit_ends_kvm_run_at_once),
		TEST(test_a_fatal_signal_ends_a_process_whose_guest_loops),
		TEST(test_a_handler_may_jump_away_from_any_call),
		TEST(test_the_programs_handler_of_its_own_faults_is_called),
		TEST(test_without_a_handler_a_fault_ends_the_program),
		TEST(test_a_sigsegv_that_is_sent_ends_kvm_run_like_any_signal),
	};

	return RUN_ON_KVM("signals", tests);
}
