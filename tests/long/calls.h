/* SPDX-License-Identifier: MIT */
/*
 * What the parts of `calls` share: a machine with two vcpus, and the count of what was done.
 */
#ifndef TESTS_LONG_CALLS_H
#define TESTS_LONG_CALLS_H

#include <linux/kvm.h>

#include <pthread.h>
#include <stdint.h>

#define PAGE	4096ul
#define VCPUS	2u
#define MEMORY	(64 * PAGE)		/* of the guest, from 0 on */
#define ARENA	(8 * PAGE)		/* where arguments lie; then a page that is never there */

/* Shared by all processes. */
struct tally {
	unsigned long calls, done, errors[256];
	unsigned long machines, exits, killed;
};
extern struct tally *tally;

struct machine {
	int system, vm, vcpu[VCPUS];
	struct kvm_run *run[VCPUS];
	unsigned int run_bytes;
	unsigned char *memory, *arena;
};

struct thread {
	struct machine *machine;
	uint64_t random;
	pthread_t id;
};

uint64_t draw(uint64_t *state);
long call(int fd, unsigned int cmd, unsigned long argument);	/* counted */

/* calls_legal.c */
void machine_begin(struct machine *m, uint64_t *random);
void machine_end(struct machine *m);
void call_legal(struct machine *m, uint64_t *random);		/* what a VMM would do, or that with a bit turned */

#endif /* TESTS_LONG_CALLS_H */
