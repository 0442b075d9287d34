// SPDX-License-Identifier: MIT
/*
 * usage: tsc	prints how many thousand ticks a second the time stamp counter makes, which is QEMU's software processor's, too
 *
 * A kernel that finds it out by itself may be a factor off where its processor is not always running.
 */
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#include <x86intrin.h>

#define TRIES	100

struct moment { uint64_t ticks; int64_t ns; };

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ll + t.tv_nsec;
}

/* Both clocks at once: of some tries, the one between whose two looks at the one clock there was the least time. */
static struct moment look(void)
{
	struct moment best = { 0, 0 };
	int64_t least = INT64_MAX;
	int i;

	for (i = 0; i < TRIES; i++) {
		int64_t before = now(), after;
		uint64_t ticks = __rdtsc();

		after = now();
		if (after - before < least) {
			least = after - before;
			best = (struct moment){ ticks, before + least / 2 };
		}
	}
	return best;
}

int main(void)
{
	const struct timespec pause = { .tv_nsec = 50000000 };
	struct moment first = look(), last;

	nanosleep(&pause, NULL);
	last = look();
	printf("%.0f\n", (double)(last.ticks - first.ticks) * 1e6 / (double)(last.ns - first.ns));
	return 0;
}
