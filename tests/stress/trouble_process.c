// SPDX-License-Identifier: MIT
/* Trouble by the process: its memory is advised, protected, moved, unmapped, shared by fork; its threads get signals. */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* --- memory --- */

static const int advices[] = {
	MADV_DONTNEED, MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_HUGEPAGE, MADV_NOHUGEPAGE, MADV_FREE, MADV_COLD, MADV_PAGEOUT,
};

/* A child shares all pages, and copies some; it holds the VM's fds as long as it lives. */
static void fork_once(unsigned char *at, size_t size)
{
	pid_t child = fork();
	size_t i;

	if (!child) {
		for (i = 0; i < size; i += 8 * PAGE)
			at[i]++;
		_exit(0);
	}
	if (child > 0)
		waitpid(child, NULL, 0);
}

/* Away and back: meanwhile nothing is at the place that the slot names. */
static void move_once(unsigned char *at, size_t size)
{
	unsigned char *away = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (away == MAP_FAILED || mremap(at, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, away) == MAP_FAILED)
		return;
	sleep_ms(1);
	mremap(away, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, at);
}

/* Fresh memory in the place of the old; at times nothing is there, and shared or private memory comes. */
static void replace_once(unsigned char *at, size_t size, uint64_t *random)
{
	int kind = draw(random) % 2 ? MAP_PRIVATE : MAP_SHARED;

	if (draw(random) % 2) {
		munmap(at, size);
		sleep_ms(1);
	}
	if (mmap(at, size, PROT_READ | PROT_WRITE, kind | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
		surprise("mmap failed: %s", strerror(errno));
}

static void protect_once(unsigned char *at, size_t size, uint64_t *random)
{
	mprotect(at, size, draw(random) % 2 ? PROT_READ : PROT_NONE);
	sleep_ms(draw(random) % 2);
	mprotect(at, size, PROT_READ | PROT_WRITE);
}

/*
 * No other thread may map memory meanwhile: a hole could be given to it.  Only those who make trouble do, and one of
 * each kind works on a VMM at a time; stacks and heap stand before it begins.
 */
static void change_memory_once(struct vmm *vmm, uint64_t *random)
{
	bool low = draw(random) % 16 == 0;
	unsigned long pages = (low ? LOW_BYTES : HIGH_BYTES) / PAGE, first = draw(random) % pages;
	unsigned long some = draw(random) % 4 ? 1 + draw(random) % 16 : pages;
	unsigned char *at;

	if (some == pages)
		first = 0;
	if (some > pages - first)
		some = pages - first;
	at = (low ? vmm->low : vmm->high) + first * PAGE;
	switch (draw(random) % 16) {
	case 0:
		replace_once(at, some * PAGE, random);
		break;
	case 1:
		move_once(at, some * PAGE);
		break;
	case 2:
		protect_once(at, some * PAGE, random);
		break;
	case 3:
		fork_once(vmm->high, HIGH_BYTES);
		break;
	default:
		madvise(at, some * PAGE, advices[draw(random) % (sizeof(advices) / sizeof(advices[0]))]);
	}
}
const struct trouble change_memory = { "memory", change_memory_once };

/* --- signals --- */

static void send_signals_once(struct vmm *vmm, uint64_t *random)
{
	unsigned int i, many = draw(random) % 64;

	for (i = 0; i < many; i++)
		pthread_kill(vmm->vcpu[draw(random) % VCPUS].thread, draw(random) % 2 ? SIGUSR1 : SIGUSR2);
	if (draw(random) % 4 == 0)
		sleep_ms(1);
}
const struct trouble send_signals = { "signals", send_signals_once };
