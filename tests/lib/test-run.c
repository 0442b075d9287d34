/* SPDX-License-Identifier: MIT */
/*
 * Kicks on this machine's KVM: none is lost, whenever it comes.  A guest that loops for ever ends a run for no other reason, so
 * a kick that is lost would stop the test.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <time.h>

#include "guest.h"

#ifndef KICKS
#define KICKS 3000
#endif
#define KICKERS 4
#define SECONDS 20		/* longer than anything takes; then the test has failed */

static atomic_int interrupted;	/* runs that returned -EINTR */
static atomic_int exits;	/* ... and with an exit */
static atomic_int failed;	/* ... or with anything else */
static atomic_int enough;

/* --- who runs the vcpu --- */

static void *run_guest(void *unused)
{
	struct kvmabi_exit exit;
	int error;

	(void)unused;
	while (!atomic_load(&enough)) {
		error = kvmabi_vcpu_next_exit(vcpu, &exit);
		if (!error)
			exits++;
		else if (error == -EINTR)
			interrupted++;
		else
			failed = error;
		if (failed)
			break;
	}
	return NULL;
}

static void begin_running(pthread_t *runner)
{
	interrupted = exits = failed = enough = 0;
	EQUAL(pthread_create(runner, NULL, run_guest, NULL), 0);
}

static void end_running(pthread_t runner)
{
	enough = 1;
	kvmabi_vcpu_kick(vcpu);
	pthread_join(runner, NULL);
	EQUAL(failed, 0);
	end();
}

/* Wait until a run was interrupted since `before`; false: it took too long. */
static int interrupted_since(int before)
{
	struct timespec start, now;

	clock_gettime(CLOCK_MONOTONIC, &start);
	do {
		if (atomic_load(&interrupted) != before || failed)
			return 1;
		clock_gettime(CLOCK_MONOTONIC, &now);
		sched_yield();
	} while (now.tv_sec - start.tv_sec < SECONDS);
	return 0;
}

/* Kick many times, each when the one before was answered; how many were lost. */
static void *kick(void *lost)
{
	int i, before;

	for (i = 0; i < KICKS && !*(int *)lost; i++) {
		before = interrupted;
		kvmabi_vcpu_kick(vcpu);
		*(int *)lost += !interrupted_since(before);
	}
	return NULL;
}

/* --- storms --- */

static void test_each_kick_is_answered(void)
{
	pthread_t runner;
	int lost = 0;

	GUEST(FOREVER);
	begin_running(&runner);
	kick(&lost);
	EQUAL(lost, 0);
	TRUE(interrupted >= KICKS, "there are at least as many answers");
	EQUAL(exits, 0);
	end_running(runner);
}

static void test_kicks_of_many_threads_are_answered(void)
{
	pthread_t runner, kickers[KICKERS];
	int lost[KICKERS] = { 0 }, i;

	GUEST(FOREVER);
	begin_running(&runner);
	for (i = 0; i < KICKERS; i++)
		EQUAL(pthread_create(&kickers[i], NULL, kick, &lost[i]), 0);
	for (i = 0; i < KICKERS; i++) {
		pthread_join(kickers[i], NULL);
		EQUAL(lost[i], 0);
	}
	end_running(runner);
}

static void test_kicks_among_exits_are_answered(void)
{
	pthread_t runner;
	int lost = 0;

	GUEST(OUT(0x80), JMP_BACK(2));
	begin_running(&runner);
	kick(&lost);
	EQUAL(lost, 0);
	TRUE(exits > 0, "there were exits");
	end_running(runner);
}

/* What comes too late makes a run end for nothing; but not for ever. */
static void test_kicks_do_not_echo(void)
{
	pthread_t runner;
	int lost = 0, before, at_rest;

	GUEST(FOREVER);
	begin_running(&runner);
	kick(&lost);
	before = interrupted;
	usleep(50000);
	at_rest = interrupted;
	usleep(50000);
	EQUAL(interrupted, at_rest);
	TRUE(at_rest - before <= 1, "one run at most ended for nothing");
	end_running(runner);
}

/* --- moments --- */

static int run_once(void)
{
	struct kvmabi_exit exit;
	int error = kvmabi_vcpu_next_exit(vcpu, &exit);

	return error ? error : (int)exit.reason;
}

static void test_a_kick_before_the_first_run_ends_it(void)
{
	GUEST(HLT);
	EQUAL(kvmabi_vcpu_kick(vcpu), 0);
	EQUAL(kvmabi_vcpu_kick(vcpu), 0);
	EQUAL(run_once(), -EINTR);
	EQUAL(regs_now().rip, 0);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

static void test_a_kick_between_runs_ends_the_next(void)
{
	GUEST(OUT(0x80), HLT);
	EQUAL(run_once(), KVM_EXIT_IO);
	EQUAL(kvmabi_vcpu_kick(vcpu), 0);
	EQUAL(run_once(), -EINTR);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

static void kick_from_handler(int signal)
{
	(void)signal;
	kvmabi_vcpu_kick(vcpu);
}

static void test_a_kick_of_a_signal_handler_ends_the_run(void)
{
	struct sigaction action = { .sa_handler = kick_from_handler, .sa_flags = SA_RESTART };

	GUEST(FOREVER);
	EQUAL(sigaction(SIGALRM, &action, NULL), 0);
	alarm(1);
	EQUAL(run_once(), -EINTR);
	end();
}

static void nothing(int signal)
{
	(void)signal;
}

static void test_a_signal_that_is_no_kick_ends_the_run(void)
{
	struct sigaction action = { .sa_handler = nothing, .sa_flags = SA_RESTART };
	struct itimerval soon = { .it_value = { .tv_usec = 20000 } };

	GUEST(FOREVER);
	EQUAL(sigaction(SIGALRM, &action, NULL), 0);
	setitimer(ITIMER_REAL, &soon, NULL);
	EQUAL(run_once(), -EINTR);
	end();
}

/* --- threads --- */

static void *run_to_eintr(void *result)
{
	*(int *)result = run_once();
	return NULL;
}

static void test_a_vcpu_moves_from_thread_to_thread(void)
{
	pthread_t thread;
	int i, result;

	GUEST(FOREVER);
	for (i = 0; i < 50; i++) {
		result = 0;
		EQUAL(pthread_create(&thread, NULL, run_to_eintr, &result), 0);
		usleep(i % 3 * 300);
		kvmabi_vcpu_kick(vcpu);
		pthread_join(thread, NULL);
		EQUAL(result, -EINTR);
	}
	/* The thread of the last run is gone. */
	EQUAL(kvmabi_vcpu_kick(vcpu), 0);
	EQUAL(run_once(), -EINTR);
	end();
}

static void test_a_thread_that_blocks_all_signals_can_be_kicked(void)
{
	sigset_t all, before;
	pthread_t runner;
	int lost = 0;

	GUEST(FOREVER);
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	begin_running(&runner);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	kick(&lost);
	EQUAL(lost, 0);
	end_running(runner);
}

static void test_another_signal_can_kick(void)
{
	pthread_t runner;
	int lost = 0;

	GUEST(FOREVER);
	EQUAL(kvmabi_vcpu_set_kick_signal(vcpu, SIGKILL), -EINVAL);
	EQUAL(kvmabi_vcpu_set_kick_signal(vcpu, 0), -EINVAL);
	EQUAL(kvmabi_vcpu_set_kick_signal(vcpu, SIGUSR1), 0);
	begin_running(&runner);
	kick(&lost);
	EQUAL(lost, 0);
	end_running(runner);
}

static void test_null_is_refused(void)
{
	struct kvmabi_exit exit;

	GUEST(HLT);
	EQUAL(kvmabi_vcpu_kick(NULL), -EBADF);
	EQUAL(kvmabi_vcpu_next_exit(NULL, &exit), -EBADF);
	EQUAL(kvmabi_vcpu_next_exit(vcpu, NULL), -EFAULT);
	EQUAL(kvmabi_vcpu_complete(NULL, &exit), -EBADF);
	EQUAL(kvmabi_vcpu_complete(vcpu, NULL), -EFAULT);
	EQUAL(kvmabi_vcpu_set_kick_signal(NULL, SIGUSR1), -EBADF);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_each_kick_is_answered),
		TEST(test_kicks_of_many_threads_are_answered),
		TEST(test_kicks_among_exits_are_answered),
		TEST(test_kicks_do_not_echo),
		TEST(test_a_kick_before_the_first_run_ends_it),
		TEST(test_a_kick_between_runs_ends_the_next),
		TEST(test_a_kick_of_a_signal_handler_ends_the_run),
		TEST(test_a_signal_that_is_no_kick_ends_the_run),
		TEST(test_a_vcpu_moves_from_thread_to_thread),
		TEST(test_a_thread_that_blocks_all_signals_can_be_kicked),
		TEST(test_another_signal_can_kick),
		TEST(test_null_is_refused),
	};

	return RUN_ON_KVM("run", tests);
}
