// SPDX-License-Identifier: MIT
/*
 * Work for a guest, of which each piece can be seen to be done.
 *
 *   guest-load ticks MIB		tells its clocks 20 times a second, and changes MIB of memory, which it reads back
 *   guest-load stress SECONDS PORT	interrupts of all kinds, on all processors, and what became of them:
 *	a timer of 1 kHz on each; membarrier(), which interrupts all others and waits for them; a token that goes through
 *	every pair of processors, and wakes one that sleeps; a disk whose blocks hold their numbers; and an echo of UDP
 *   guest-load paced SECONDS PORT	the like, each at its times, and nothing between them: see guest-paced.c
 *
 * What does not come back is waited for: a watch says "stall" when a piece has not moved for `limit` seconds.
 */
#define _GNU_SOURCE
#include "guest-load.h"

#include <linux/futex.h>
#include <linux/membarrier.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <termios.h>
#include <unistd.h>

static struct piece timers[CPUS], barriers[CPUS], tokens[CPUS];
static struct piece disk = { .name = "disk" }, net = { .name = "net" };

/* --- threads, one for each processor -------------------------------------------------------------------------------- */

/* Each time is asked for by itself; one that has gone by is missed. */
static void *run_timer(void *argument)
{
	int cpu = (int)(intptr_t)argument;
	long long next = now(CLOCK_MONOTONIC);

	pin(cpu);
	while (!over) {
		long long late = now(CLOCK_MONOTONIC) - next;

		if (late > 0) {
			timers[cpu].missed += late / PERIOD;
			next += late / PERIOD * PERIOD;
		}
		next += PERIOD;
		sleep_until(next);
		count(&timers[cpu], next);
	}
	return NULL;
}

static void *run_barrier(void *argument)
{
	int cpu = (int)(intptr_t)argument;

	pin(cpu);
	while (!over) {
		long long began = now(CLOCK_MONOTONIC);

		if (syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0))
			barriers[cpu].wrong++;
		count(&barriers[cpu], began);
		usleep(2000);
	}
	return NULL;
}

/* --- the token --- */

static int holder[CPUS];			/* 1: it is here */
static long long passed_at;
static unsigned long pairs[CPUS][CPUS];

static void futex(int *word, int operation, int value)
{
	syscall(SYS_futex, word, operation | FUTEX_PRIVATE_FLAG, value, NULL, NULL, 0);
}

/* From each processor to each other in turn. */
static void pass(int from, unsigned int *turn)
{
	int to = (from + 1 + (int)((*turn)++ % (unsigned int)(cpus - 1))) % cpus;

	pairs[from][to]++;
	passed_at = now(CLOCK_MONOTONIC);
	__atomic_store_n(&holder[to], 1, __ATOMIC_SEQ_CST);
	futex(&holder[to], FUTEX_WAKE, 1);
}

static void *run_token(void *argument)
{
	int cpu = (int)(intptr_t)argument;
	unsigned int turn = 0;

	pin(cpu);
	while (!over) {
		if (!__atomic_exchange_n(&holder[cpu], 0, __ATOMIC_SEQ_CST)) {
			futex(&holder[cpu], FUTEX_WAIT, 0);
			continue;
		}
		count(&tokens[cpu], passed_at);
		pass(cpu, &turn);
	}
	return NULL;
}

static void tell_pairs(void)
{
	unsigned long least = ~0ul, sent = 0, got = 0;
	int i, j;

	for (i = 0; i < cpus; i++) {
		got += tokens[i].done;
		for (j = 0; j < cpus; j++) {
			sent += pairs[i][j];
			if (i != j && pairs[i][j] < least)
				least = pairs[i][j];
		}
	}
	/* one was there at the beginning, and one may be on its way */
	printf("GUEST pairs least %lu lost %ld\n", least, (long)(sent + 1 - got) > 1 ? (long)(sent + 1 - got) : 0);
}

/* --- disk and network ----------------------------------------------------------------------------------------------- */

static void *run_disk(void *unused)
{
	uint64_t *block, turn = 0;
	int fd = disk_open(&block);

	while (fd >= 0 && !over)
		disk_turn(fd, block, turn++, &disk);
	return unused;
}

static void *run_net(void *port)
{
	int fd = net_open((int)(intptr_t)port);
	unsigned long turn = 0;

	while (fd >= 0 && !over)
		net_turn(fd, ++turn, &net);
	return NULL;
}

/* --- stress --------------------------------------------------------------------------------------------------------- */

static void start_all(int port)
{
	int cpu;

	syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0);
	holder[0] = 1;
	passed_at = now(CLOCK_MONOTONIC);
	for (cpu = 0; cpu < cpus; cpu++) {
		timers[cpu] = (struct piece){ .name = "timer", .cpu = cpu };
		barriers[cpu] = (struct piece){ .name = "barrier", .cpu = cpu };
		tokens[cpu] = (struct piece){ .name = "token", .cpu = cpu };
		start(run_timer, cpu);
		start(run_barrier, cpu);
		if (cpus > 1)
			start(run_token, cpu);
	}
	start(run_disk, 0);
	start(run_net, port);
}

static void watch_all(int seconds)
{
	long long until = now(CLOCK_MONOTONIC) + seconds * 1000000000ll;
	int cpu;

	while (now(CLOCK_MONOTONIC) < until) {
		sleep(1);
		for (cpu = 0; cpu < cpus; cpu++) {
			watch(&timers[cpu]);
			watch(&barriers[cpu]);
			if (cpus > 1)
				watch(&tokens[cpu]);
		}
		watch(&disk);
		watch(&net);
	}
	over = 1;
}

/* Who sleeps for the token may have looked before it was over, and gone to sleep since. */
static void end_all(void)
{
	int i, round;

	for (round = 0; round < 20; round++) {
		for (i = 0; i < cpus; i++)
			futex(&holder[i], FUTEX_WAKE, 1);
		usleep(20000);
	}
	join_all();
}

static int stress(int seconds, int port)
{
	long long began = now(CLOCK_MONOTONIC);

	start_all(port);
	watch_all(seconds);
	end_all();
	tell("timer", timers, cpus);
	tell("barrier", barriers, cpus);
	if (cpus > 1) {
		tell("token", tokens, cpus);
		tell_pairs();
	}
	tell("disk", &disk, 1);
	tell("net", &net, 1);
	printf("GUEST lasted_ms %lld\n", (now(CLOCK_MONOTONIC) - began) / 1000000);
	return 0;
}

/* --- ticks ------------------------------------------------------------------------------------------------------------------ */

/* Each page holds what it was given last. */
static unsigned long churn(uint64_t *memory, size_t pages, uint64_t round)
{
	unsigned long wrong = 0;
	size_t page;

	for (page = 0; page < pages; page++) {
		uint64_t *word = memory + page * (BLOCK / 8);

		wrong += round && (word[0] != page * (round - 1) || word[BLOCK / 8 - 1] != round - 1);
		word[0] = page * round;
		word[BLOCK / 8 - 1] = round;
	}
	return wrong;
}

static void *run_churn(void *argument)
{
	size_t size = (size_t)(uintptr_t)argument << 20;
	uint64_t *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		return printf("GUEST trouble mmap\n"), NULL;
	for (;; disk.done++) {
		disk.wrong += churn(memory, size / BLOCK, disk.done);
		usleep(1000);
	}
}

/* A line says what the time is when it comes out: none waits behind others, however slow the serial port is. */
static _Noreturn void ticks(size_t mib)
{
	start(run_churn, (intptr_t)mib);
	for (;;) {
		printf("GUEST tick %lld %lld rounds %lu wrong %lu\n", now(CLOCK_MONOTONIC) / 1000, now(CLOCK_REALTIME) / 1000,
		       disk.done, disk.wrong);
		tcdrain(STDOUT_FILENO);
		usleep(50000);
	}
}

int main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	cpus = get_nprocs() < CPUS ? get_nprocs() : CPUS;
	if (argc == 3 && !strcmp(argv[1], "ticks"))
		ticks((size_t)atol(argv[2]));
	if (argc == 4 && !strcmp(argv[1], "stress"))
		return stress(atoi(argv[2]), atoi(argv[3]));
	if (argc == 4 && !strcmp(argv[1], "paced"))
		return paced(atoi(argv[2]), atoi(argv[3]));
	return 2;
}
