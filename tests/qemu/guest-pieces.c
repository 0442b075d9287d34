// SPDX-License-Identifier: MIT
/* Pieces of work of guest-load: how they are counted, watched and told; threads; a disk and an echo of UDP. */
#define _GNU_SOURCE
#include "guest-load.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

int cpus, limit = 60;
volatile int over;

long long now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec * 1000000000ll + time.tv_nsec;
}

void sleep_until(long long at)
{
	struct timespec until = { at / 1000000000, at % 1000000000 };

	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
}

/* --- what is counted ------------------------------------------------------------------------------------------------ */

void count(struct piece *piece, long long began)
{
	long long took = now(CLOCK_MONOTONIC) - began;
	int power = 0;

	if (took > piece->worst)
		piece->worst = took;
	while (power < SPREAD - 1 && took >= 2000ll << power)
		power++;
	piece->spread[power]++;
	piece->done++;
}

void tell(const char *name, const struct piece *piece, int pieces)
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

void tell_spread(const char *name, const struct piece *piece, int pieces)
{
	unsigned long sum;
	int i, power;

	printf("GUEST %s_spread below_us", name);
	for (power = 0; power < SPREAD; power++) {
		for (sum = 0, i = 0; i < pieces; i++)
			sum += piece[i].spread[power];
		if (sum && power < SPREAD - 1)
			printf(" %d:%lu", 2 << power, sum);
		else if (sum)
			printf(" more:%lu", sum);
	}
	printf("\n");
}

void watch(struct piece *piece)
{
	piece->still = piece->done == piece->seen ? piece->still + 1 : 0;
	piece->seen = piece->done;
	if (piece->still < limit)
		return;
	printf("GUEST stall %s %d after %lu\n", piece->name, piece->cpu, piece->done);
	piece->still = 0;
}

/* --- threads -------------------------------------------------------------------------------------------------------- */

static pthread_t threads[3 * CPUS + 3];
static int running;

void pin(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	if (sched_setaffinity(0, sizeof(set), &set))
		printf("GUEST trouble sched_setaffinity\n");
}

void start(void *(*what)(void *), intptr_t argument)
{
	if (pthread_create(&threads[running++], NULL, what, (void *)argument))
		printf("GUEST trouble pthread_create\n");
}

static void join(pthread_t thread)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += limit;
	if (pthread_timedjoin_np(thread, NULL, &until))
		printf("GUEST stall at_the_end\n");
}

void join_all(void)
{
	int i;

	for (i = 0; i < running; i++)
		join(threads[i]);
}

/* --- the disk ------------------------------------------------------------------------------------------------------- */

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

int disk_open(uint64_t **block)
{
	int fd = open("/dev/vda", O_RDWR | O_DIRECT);

	*block = mmap(NULL, BLOCK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (fd < 0 || *block == MAP_FAILED)
		printf("GUEST trouble disk\n");
	return *block == MAP_FAILED ? -1 : fd;
}

void disk_turn(int fd, uint64_t *block, uint64_t turn, struct piece *piece)
{
	long long began = now(CLOCK_MONOTONIC);
	uint64_t place = turn * 7 % (BLOCKS / 2), other = BLOCKS / 2 + place;

	if (pread(fd, block, BLOCK, (off_t)(place * BLOCK)) != BLOCK || !holds(block, place))
		piece->wrong++;
	fill(block, turn + 1);
	if (pwrite(fd, block, BLOCK, (off_t)(other * BLOCK)) != BLOCK)
		piece->wrong++;
	memset(block, 0, BLOCK);
	if (pread(fd, block, BLOCK, (off_t)(other * BLOCK)) != BLOCK || !holds(block, turn + 1))
		piece->wrong++;
	count(piece, began);
}

/* --- the network ---------------------------------------------------------------------------------------------------- */

int net_open(int port)
{
	struct sockaddr_in host = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	inet_aton("10.0.2.2", &host.sin_addr);
	if (connect(fd, (struct sockaddr *)&host, sizeof(host))) {
		printf("GUEST trouble net\n");
		return -1;
	}
	return fd;
}

/* It is lost when it is not back in time. */
void net_turn(int fd, unsigned long turn, struct piece *piece)
{
	long long began = now(CLOCK_MONOTONIC);
	unsigned long packet[128] = { turn }, back[128];
	struct pollfd waits = { .fd = fd, .events = POLLIN };

	if (send(fd, packet, sizeof(packet), 0) != sizeof(packet) || poll(&waits, 1, limit * 1000) != 1)
		piece->missed++;
	else if (recv(fd, back, sizeof(back), 0) != sizeof(back) || memcmp(packet, back, sizeof(back)))
		piece->wrong++;
	count(piece, began);
}
