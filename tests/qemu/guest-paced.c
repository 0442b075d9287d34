// SPDX-License-Identifier: MIT
/*
 * Interrupts at their times, of which none may be lost or late, and a processor that halts between them.
 *
 * Each processor has a timer of 1 kHz, which wakes it at a phase of its own, and with every fourth of its periods wakes
 * a thread of another processor, in turn: that is a halt's end by an interprocessor interrupt.  Ten times a second work
 * for all processors is waited for; a hundred times a second there is a turn of the disk, and one of the network.
 *
 * A lost interprocessor interrupt does not stop a guest that has such timers: the next one makes up for it.  So what
 * counts is how long each took (tell_spread()), and which were not there when the next of the same pair was sent.
 */
#define _GNU_SOURCE
#include "guest-load.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <stdio.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#define WARM_UP		3	/* seconds, of which nothing is counted */
#define EACH		4	/* periods of the timer until the next ping */

static struct piece timers[CPUS], pings[CPUS];
static struct piece disk = { .name = "disk" }, net = { .name = "net" }, all = { .name = "all" };
static volatile int counting, silent;	/* silent: nobody pings any more */

/* --- pings ---------------------------------------------------------------------------------------------------------- */

static struct {
	long long at;			/* when the last was sent */
	unsigned long sent, got;
} box[CPUS][CPUS];			/* from, to */
static int bell[CPUS];			/* rung for each */

static void futex(int *word, int operation, int value)
{
	syscall(SYS_futex, word, operation | FUTEX_PRIVATE_FLAG, value, NULL, NULL, 0);
}

static void ping(int from, unsigned long turn)
{
	int to = (from + 1 + (int)(turn % (unsigned long)(cpus - 1))) % cpus;

	if (__atomic_load_n(&box[from][to].got, __ATOMIC_SEQ_CST) != box[from][to].sent)
		pings[to].missed += !!counting;
	box[from][to].at = now(CLOCK_MONOTONIC);
	__atomic_add_fetch(&box[from][to].sent, 1, __ATOMIC_SEQ_CST);
	__atomic_add_fetch(&bell[to], 1, __ATOMIC_SEQ_CST);
	futex(&bell[to], FUTEX_WAKE, 1);
}

static void look(int to)
{
	int from;

	for (from = 0; from < cpus; from++) {
		unsigned long sent = __atomic_load_n(&box[from][to].sent, __ATOMIC_SEQ_CST);

		if (sent == box[from][to].got)
			continue;
		if (counting)
			count(&pings[to], box[from][to].at);
		__atomic_store_n(&box[from][to].got, sent, __ATOMIC_SEQ_CST);
	}
}

static void *run_ping(void *argument)
{
	int cpu = (int)(intptr_t)argument;

	pin(cpu);
	while (!silent) {
		int rung = __atomic_load_n(&bell[cpu], __ATOMIC_SEQ_CST);

		look(cpu);
		futex(&bell[cpu], FUTEX_WAIT, rung);
	}
	return NULL;
}

static void tell_pings(void)
{
	unsigned long least = ~0ul, lost = 0;
	int from, to;

	for (from = 0; from < cpus; from++) {
		for (to = 0; to < cpus; to++) {
			lost += box[from][to].sent - box[from][to].got;
			if (from != to && box[from][to].sent < least)
				least = box[from][to].sent;
		}
	}
	printf("GUEST pings least %lu lost %lu\n", least, lost);
}

/* --- what goes by its times ------------------------------------------------------------------------------------------- */

/* The next time; those that have gone by are missed. */
static long long next_time(struct piece *piece, long long last, long long period)
{
	long long late = now(CLOCK_MONOTONIC) - last;

	if (late < period)
		return last + period;
	if (counting)
		piece->missed += (unsigned long)(late / period);
	return last + (late / period + 1) * period;
}

static void *run_timer(void *argument)
{
	int cpu = (int)(intptr_t)argument;
	long long next = (now(CLOCK_MONOTONIC) / PERIOD + 1) * PERIOD + cpu * PERIOD / cpus;
	unsigned long turn;

	pin(cpu);
	for (turn = 0; !over; turn++) {
		sleep_until(next);
		if (counting)
			count(&timers[cpu], next);
		if (cpus > 1 && turn % EACH == (unsigned long)cpu % EACH)
			ping(cpu, turn / EACH);
		next = next_time(&timers[cpu], next, PERIOD);
	}
	return NULL;
}

/* Every processor has to do a piece of work before this write returns. */
static void *run_all(void *unused)
{
	int fd = open("/proc/sys/vm/stat_refresh", O_WRONLY);
	long long next = now(CLOCK_MONOTONIC);

	if (fd < 0)
		printf("GUEST trouble stat_refresh\n");
	while (!over) {
		long long began = now(CLOCK_MONOTONIC);

		if (write(fd, "1", 1) != 1)
			all.wrong++;
		if (counting)
			count(&all, began);
		sleep_until(next = next_time(&all, next, 100 * PERIOD));
	}
	return unused;
}

static void *run_disk(void *unused)
{
	long long next = now(CLOCK_MONOTONIC);
	struct piece warm = { 0 };
	uint64_t *block, turn;
	int fd = disk_open(&block);

	for (turn = 0; fd >= 0 && !over; turn++) {
		disk_turn(fd, block, turn, counting ? &disk : &warm);
		sleep_until(next = next_time(&disk, next, 10 * PERIOD));
	}
	disk.wrong += warm.wrong;
	return unused;
}

static void *run_net(void *port)
{
	long long next = now(CLOCK_MONOTONIC) + 5 * PERIOD;
	struct piece warm = { 0 };
	unsigned long turn;
	int fd = net_open((int)(intptr_t)port);

	for (turn = 0; fd >= 0 && !over; turn++) {
		net_turn(fd, turn, counting ? &net : &warm);
		sleep_until(next = next_time(&net, next, 10 * PERIOD));
	}
	net.missed += warm.missed;
	net.wrong += warm.wrong;
	return NULL;
}

/* --- all of it ------------------------------------------------------------------------------------------------------ */

static void start_all(int port)
{
	int cpu;

	for (cpu = 0; cpu < cpus; cpu++) {
		timers[cpu] = (struct piece){ .name = "timer", .cpu = cpu };
		pings[cpu] = (struct piece){ .name = "ping", .cpu = cpu };
		start(run_timer, cpu);
		if (cpus > 1)
			start(run_ping, cpu);
	}
	start(run_all, 0);
	start(run_disk, 0);
	start(run_net, port);
}

static void watch_all(int seconds)
{
	int cpu;

	while (seconds--) {
		sleep(1);
		for (cpu = 0; cpu < cpus; cpu++) {
			watch(&timers[cpu]);
			if (cpus > 1)
				watch(&pings[cpu]);
		}
		watch(&all);
		watch(&disk);
		watch(&net);
	}
}

static void end_all(void)
{
	int cpu;

	over = 1;
	usleep(100000);
	silent = 1;
	for (cpu = 0; cpu < cpus; cpu++) {
		__atomic_add_fetch(&bell[cpu], 1, __ATOMIC_SEQ_CST);
		futex(&bell[cpu], FUTEX_WAKE, 1);
	}
	join_all();
}

static void tell_all(const char *name, const struct piece *piece, int pieces)
{
	tell(name, piece, pieces);
	tell_spread(name, piece, pieces);
}

int paced(int seconds, int port)
{
	long long began;

	limit = 2;
	start_all(port);
	sleep(WARM_UP);
	began = now(CLOCK_MONOTONIC);
	counting = 1;
	watch_all(seconds);
	counting = 0;
	printf("GUEST lasted_ms %lld\n", (now(CLOCK_MONOTONIC) - began) / 1000000);
	end_all();
	tell_all("timer", timers, cpus);
	if (cpus > 1) {
		tell_all("ping", pings, cpus);
		tell_pings();
	}
	tell_all("all", &all, 1);
	tell_all("disk", &disk, 1);
	tell_all("net", &net, 1);
	tcdrain(STDOUT_FILENO);
	return reboot(RB_POWER_OFF);	/* a thread that waits for the disk for ever would not let the process end */
}
