// SPDX-License-Identifier: MIT
/*
 * Many random calls on /dev/kvm, legal and illegal, while guests run: for a kernel that watches itself (debug.config).
 *
 * Two processes, each with two threads on one set of fds.  Two thirds of the steps are what a VMM does, or that with an
 * argument that was spoiled; a third is any command on any fd with any argument.  What they answer is the contract's
 * concern; here the kernel has to live through them.
 *
 * usage: calls COUNT SEED
 */
#define _GNU_SOURCE
#include "calls.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PROCESSES	2
#define THREADS		2
#define EACH_VM		1500			/* steps before a machine is made anew */
#define PATIENCE	30			/* seconds for that */

struct tally *tally;

/* Commands as the header has them (calls.sh). */
static const unsigned int commands[] = {
#include "commands.inc"
};

uint64_t draw(uint64_t *state)
{
	uint64_t x = *state += 0x9e3779b97f4a7c15;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
	x = (x ^ x >> 27) * 0x94d049bb133111eb;
	return x ^ x >> 31;
}

/* --- any call ---------------------------------------------------------------------------------------------------- */

long call(int fd, unsigned int cmd, unsigned long argument)
{
	long result = syscall(SYS_ioctl, fd, cmd, argument);

	__atomic_fetch_add(&tally->calls, 1, __ATOMIC_RELAXED);
	__atomic_fetch_add(result >= 0 ? &tally->done : &tally->errors[errno & 255], 1, __ATOMIC_RELAXED);
	return result;
}

static unsigned long any_argument(struct machine *m, uint64_t *random)
{
	switch (draw(random) % 10) {
	case 0:
		return 0;
	case 1:
		return draw(random) % 64;
	case 2:
		return draw(random);
	case 3:
		return (unsigned long)m->arena + ARENA - draw(random) % 200;		/* its end is not mapped */
	case 4:
		return 0xffff888000000000 + draw(random) % (1ul << 28);
	case 5:
		return (unsigned long)m->memory + draw(random) % MEMORY;
	case 6:
		return (unsigned long)m->run[draw(random) % VCPUS] + draw(random) % PAGE;
	default:
		return (unsigned long)m->arena + draw(random) % (ARENA - PAGE);
	}
}

static unsigned int any_command(uint64_t *random)
{
	unsigned int cmd = commands[draw(random) % (sizeof(commands) / sizeof(commands[0]))];

	if (draw(random) % 8)
		return cmd;
	return draw(random) % 2 ? cmd ^ 1u << draw(random) % 32 : 0xae00u + (unsigned int)draw(random) % 256;
}

static void call_any(struct machine *m, uint64_t *random)
{
	int fds[] = { m->system, m->vm, m->vcpu[0], m->vcpu[1], m->vm, m->vcpu[0] }, fd = fds[draw(random) % 6];
	unsigned char *at = m->arena + draw(random) % (ARENA - 64);
	unsigned int cmd = any_command(random), i;
	long made;

	for (i = 0; i < 64; i += 8)
		*(uint64_t *)(void *)(at + i) = draw(random) >> draw(random) % 64;
	made = call(fd, cmd, any_argument(m, random));
	if (made > 2 && (cmd == KVM_CREATE_VM || cmd == KVM_CREATE_VCPU))
		close((int)made);
}

/* --- a machine's life -------------------------------------------------------------------------------------------- */

/* Threads come and go by signals that end KVM_RUN. */
static void nothing(int number)
{
	(void)number;
}

static void tick_begin(timer_t *timer)
{
	struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGUSR1 };
	const struct itimerspec often = { .it_value.tv_nsec = 2000000, .it_interval.tv_nsec = 2000000 };

	event._sigev_un._tid = (int)syscall(SYS_gettid);
	if (timer_create(CLOCK_MONOTONIC, &event, timer) || timer_settime(*timer, 0, &often, NULL))
		exit(2);
}

static void *thread_run(void *argument)
{
	struct thread *thread = argument;
	unsigned int count;
	timer_t timer;

	tick_begin(&timer);
	for (count = 0; count < EACH_VM / THREADS; count++)
		if (draw(&thread->random) % 3)
			call_legal(thread->machine, &thread->random);
		else
			call_any(thread->machine, &thread->random);
	timer_delete(timer);
	return NULL;
}

static void play(uint64_t *random)
{
	struct thread threads[THREADS];
	struct machine m;
	unsigned int i;

	machine_begin(&m, random);
	for (i = 0; i < THREADS; i++) {
		threads[i] = (struct thread){ .machine = &m, .random = draw(random) };
		if (pthread_create(&threads[i].id, NULL, thread_run, &threads[i]))
			exit(2);
	}
	for (i = 0; i < THREADS; i++)
		pthread_join(threads[i].id, NULL);
	machine_end(&m);
}

/* --- processes ------------------------------------------------------------------------------------------------------ */

static void process(unsigned long count, unsigned long *played, uint64_t random)
{
	const struct sigaction action = { .sa_handler = nothing };

	sigaction(SIGUSR1, &action, NULL);
	while (__atomic_load_n(&tally->calls, __ATOMIC_RELAXED) < count) {
		play(&random);
		__atomic_fetch_add(played, 1, __ATOMIC_RELAXED);
		if (__atomic_add_fetch(&tally->machines, 1, __ATOMIC_RELAXED) % 20 == 0)
			fprintf(stderr, "%lu calls\n", tally->calls);
	}
	exit(0);
}

/*
 * Until a process ends by itself.  One that has not got on for a while is killed, and another goes on: a guest in an endless
 * loop, under a signal mask that was set at random, is left in no other way.
 */
static int look_after(unsigned long count, uint64_t random)
{
	unsigned long played = 0, seen = 0;
	unsigned long *place = mmap(NULL, sizeof(played), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int status, quiet = 0;
	pid_t child = 0;

	for (;;) {
		if (!child && !(child = fork()))
			process(count, place, draw(&random));
		sleep(1);
		if (waitpid(child, &status, WNOHANG) == child)
			return !!status;
		played = __atomic_load_n(place, __ATOMIC_RELAXED);
		quiet = played == seen ? quiet + 1 : 0;
		seen = played;
		if (quiet < PATIENCE)
			continue;
		kill(child, SIGKILL);
		waitpid(child, &status, 0);
		__atomic_fetch_add(&tally->killed, 1, __ATOMIC_RELAXED);
		quiet = child = 0;
		draw(&random);
	}
}

static int report(int failed)
{
	unsigned int i;

	printf("%lu calls on %lu machines: %lu succeeded", tally->calls, tally->machines, tally->done);
	for (i = 0; i < 256; i++)
		if (tally->errors[i])
			printf(", %s %lu", strerrorname_np((int)i), tally->errors[i]);
	printf("\n%lu exits of guests; %lu processes killed amid endless ones, %d failed\n", tally->exits, tally->killed, failed);
	return failed || !tally->exits;
}

int main(int argc, char **argv)
{
	unsigned long count = argc == 3 ? strtoul(argv[1], NULL, 0) : 0;
	uint64_t random = argc == 3 ? strtoull(argv[2], NULL, 0) : 0;
	int status, failed = 0, i;

	tally = mmap(NULL, sizeof(*tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (!count || tally == MAP_FAILED)
		return 2;
	for (i = 0; i < PROCESSES; i++)
		if (random = draw(&random), !fork())
			exit(look_after(count, random));
	while (wait(&status) > 0)
		failed += !!status;
	return report(failed);
}
