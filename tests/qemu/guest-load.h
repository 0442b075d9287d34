/* SPDX-License-Identifier: MIT */
/* What the parts of guest-load share: pieces of work, each counted, and the disk and the network that some of them use. */
#ifndef GUEST_LOAD_H
#define GUEST_LOAD_H

#include <stdint.h>
#include <time.h>

#define CPUS		16
#define BLOCK		4096u
#define BLOCKS		512u		/* of the disk: the first half is read, the second written */
#define PERIOD		1000000ll	/* of the timers, ns */
#define SPREAD		16

struct piece {
	const char *name;
	int cpu;
	volatile unsigned long done, missed, wrong;
	long long worst;		/* ns that one of it took */
	unsigned long spread[SPREAD];	/* how many took less than 2 us, 4 us, ...; the last one: longer than all */
	unsigned long seen;		/* by the watch */
	int still;
};

extern int cpus;
extern volatile int over;
extern int limit;			/* seconds: what has not moved for so long stands still */

long long now(clockid_t clock);
void sleep_until(long long at);
void pin(int cpu);
void start(void *(*what)(void *), intptr_t argument);
void join_all(void);

void count(struct piece *piece, long long began);
void watch(struct piece *piece);
void tell(const char *name, const struct piece *piece, int pieces);
void tell_spread(const char *name, const struct piece *piece, int pieces);

/* Block N of the disk holds N; those of the second half are written with another number, and read back. */
int disk_open(uint64_t **block);
void disk_turn(int fd, uint64_t *block, uint64_t turn, struct piece *piece);

/* One packet, that comes back. */
int net_open(int port);
void net_turn(int fd, unsigned long turn, struct piece *piece);

int paced(int seconds, int port);

#endif
