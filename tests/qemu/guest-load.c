// SPDX-License-Identifier: MIT
/*
 * Work for a guest, of which each piece can be seen to be done.
 *
 *   guest-load ticks MIB		tells its clocks 20 times a second, and changes MIB of memory, which it reads back
 *   guest-load stress SECONDS PORT	interrupts of all kinds, on all processors, and what became of them:
 *	a timer of 1 kHz on each; membarrier(), which interrupts all others and waits for them; a token that goes through
 *	every pair of processors, and wakes one that sleeps; a disk whose blocks hold their numbers; and an echo of UDP
 *
 * What does not come back is waited for: a watch says "stall" when a piece has not moved for LIMIT seconds.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

#define CPUS		16
#define BLOCK		4096u
#define BLOCKS		512u		/* of the disk: the first half is read, the second written */
#define PERIOD		1000000ll	/* of the timers, ns */
#define LIMIT		60		/* seconds */

static int cpus;
static volatile int over;

static long long now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec * 1000000000ll + time.tv_nsec;
}

/* --- what is counted ------------------------------------------------------------------------------------------------ */

struct piece {
	const char *name;
	int cpu;
	volatile unsigned long done, missed, wrong;
	long long worst;		/* ns that one of it took */
	unsigned long seen;		/* by the watch */
	int still;
};

static struct piece timers[CPUS], barriers[CPUS], tokens[CPUS];
static struct piece disk = { .name = "disk" }, net = { .name = "net" };

static void count(struct piece *piece, long long began)
{
	long long took = now(CLOCK_MONOTONIC) - began;

	if (took > piece->worst)
		piece->worst = took;
	piece->done++;
}

static void tell(const char *name, const struct piece *piece, int pieces)
{
	unsigned long done = 0, missed = 0, wrong = 0, least = ~0ul;
	long long worst = 0;
	int i;

	for (i = 0; i < pieces; i++) {
		done += piece[i].done;
		missed += piece[i].missed;
		wrong += piece[i].wrong;
		least = piece[i].done < least ? piece[i].done : least;
		worst = piece[i].worst > worst ? piece[i].worst : worst;
	}
	printf("GUEST %s done %lu least %lu missed %lu wrong %lu worst_us %lld\n", name, done, least, missed, wrong, worst / 1000);
}

static void watch(struct piece *piece)
{
	piece->still = piece->done == piece->seen ? piece->still + 1 : 0;
	piece->seen = piece->done;
	if (piece->still < LIMIT)
		return;
	printf("GUEST stall %s %d after %lu\n", piece->name, piece->cpu, piece->done);
	piece->still = 0;
}

/* --- threads, one for each processor ----------------------------------------------------------------------------------- */

static void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	if (sched_setaffinity(0, sizeof(set), &set))
		printf("GUEST trouble sched_setaffinity\n");
}

/* Each time is asked for by itself; one that has gone by is missed. */
static void *run_timer(void *argument)
{
	int cpu = (int)(intptr_t)argument;
	long long next = now(CLOCK_MONOTONIC);

	pin(cpu);
	while (!over) {
		long long late = now(CLOCK_MONOTONIC) - next;
		struct timespec until;

		if (late > 0) {
			timers[cpu].missed += late / PERIOD;
			next += late / PERIOD * PERIOD;
		}
		next += PERIOD;
		until = (struct timespec){ next / 1000000000, next % 1000000000 };
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
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

/* --- disk and network --------------------------------------------------------------------------------------------------- */

static void fill(uint64_t *block, uint64_t number)
{
	unsigned int i;

	for (i = 0; i < BLOCK / 8; i++)
		block[i] = number * 0x9e3779b97f4a7c15ull + i;
}

static int holds(const uint64_t *block, uint64_t number)
{
	static __thread uint64_t wanted[BLOCK / 8];

	fill(wanted, number);
	return !memcmp(block, wanted, BLOCK);
}

static void *block_of_memory(void)
{
	void *block = mmap(NULL, BLOCK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return block == MAP_FAILED ? NULL : block;
}

/* Block N holds N; those of the second half are written with another number, and read back. */
static void *run_disk(void *unused)
{
	int fd = open("/dev/vda", O_RDWR | O_DIRECT);
	uint64_t *block = block_of_memory(), turn = 0;

	if (fd < 0 || !block)
		return printf("GUEST trouble disk\n"), unused;
	while (!over) {
		long long began = now(CLOCK_MONOTONIC);
		uint64_t place = turn * 7 % (BLOCKS / 2), other = BLOCKS / 2 + place;

		if (pread(fd, block, BLOCK, (off_t)(place * BLOCK)) != BLOCK || !holds(block, place))
			disk.wrong++;
		fill(block, ++turn);
		if (pwrite(fd, block, BLOCK, (off_t)(other * BLOCK)) != BLOCK)
			disk.wrong++;
		memset(block, 0, BLOCK);
		if (pread(fd, block, BLOCK, (off_t)(other * BLOCK)) != BLOCK || !holds(block, turn))
			disk.wrong++;
		count(&disk, began);
	}
	return NULL;
}

/* One packet at a time; it is lost when it is not back after LIMIT. */
static void *run_net(void *port)
{
	struct sockaddr_in host = { .sin_family = AF_INET, .sin_port = htons((uint16_t)(uintptr_t)port) };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	unsigned long packet[128] = { 0 }, back[128];
	struct pollfd waits = { .fd = fd, .events = POLLIN };

	inet_aton("10.0.2.2", &host.sin_addr);
	if (connect(fd, (struct sockaddr *)&host, sizeof(host)))
		return printf("GUEST trouble net\n"), NULL;
	while (!over) {
		long long began = now(CLOCK_MONOTONIC);

		packet[0]++;
		if (send(fd, packet, sizeof(packet), 0) != sizeof(packet) || poll(&waits, 1, LIMIT * 1000) != 1)
			net.missed++;
		else if (recv(fd, back, sizeof(back), 0) != sizeof(back) || memcmp(packet, back, sizeof(back)))
			net.wrong++;
		count(&net, began);
	}
	return NULL;
}

/* --- stress ---------------------------------------------------------------------------------------------------------------- */

static pthread_t threads[3 * CPUS + 2];
static int running;

static void start(void *(*what)(void *), intptr_t argument)
{
	if (pthread_create(&threads[running++], NULL, what, (void *)argument))
		printf("GUEST trouble pthread_create\n");
}

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

static void join(pthread_t thread)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += LIMIT;
	if (pthread_timedjoin_np(thread, NULL, &until))
		printf("GUEST stall at_the_end\n");
}

/* Who sleeps for the token may have looked before it was over, and gone to sleep since. */
static void join_all(void)
{
	int i, round;

	for (round = 0; round < 20; round++) {
		for (i = 0; i < cpus; i++)
			futex(&holder[i], FUTEX_WAKE, 1);
		usleep(20000);
	}
	for (i = 0; i < running; i++)
		join(threads[i]);
}

static int stress(int seconds, int port)
{
	long long began = now(CLOCK_MONOTONIC);

	start_all(port);
	watch_all(seconds);
	join_all();
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

static _Noreturn void ticks(size_t mib)
{
	start(run_churn, (intptr_t)mib);
	for (;;) {
		printf("GUEST tick %lld %lld rounds %lu wrong %lu\n", now(CLOCK_MONOTONIC) / 1000, now(CLOCK_REALTIME) / 1000,
		       disk.done, disk.wrong);
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
	return 2;
}
