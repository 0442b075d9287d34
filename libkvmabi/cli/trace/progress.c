/* SPDX-License-Identifier: MIT */
/* Drawn over itself twice a second, and gone at the end. */
#include "progress.h"

#include <stdio.h>
#include <time.h>

#define EVERY 500000000u	/* nanoseconds */

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000u + time.tv_nsec;
}

void progress_show(struct progress *progress, uint64_t start, uint64_t calls, uint64_t failed, const char *last_exit)
{
	uint64_t time = progress->shown ? now() : 0;
	double seconds = (time - progress->last) / 1e9;

	if (!progress->shown || time < progress->next)
		return;
	if (!progress->last)
		seconds = (time - start) / 1e9;
	fprintf(stderr, "\r\033[Kkvmabi trace: %.0f s, %llu calls (%.0f/s), %llu failed%s%s", (time - start) / 1e9,
		(unsigned long long)calls, seconds > 0 ? (calls - progress->calls) / seconds : 0, (unsigned long long)failed,
		last_exit ? ", last exit " : "", last_exit ? last_exit : "");
	fflush(stderr);
	progress->next = time + EVERY;
	progress->last = time;
	progress->calls = calls;
	progress->drawn = 1;
}

void progress_end(struct progress *progress)
{
	if (progress->drawn)
		fputs("\r\033[K", stderr);
}
