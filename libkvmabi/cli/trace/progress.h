/* SPDX-License-Identifier: MIT */
/* A line on a terminal that says how a long trace is doing. */
#ifndef KVMABI_TRACE_PROGRESS_H
#define KVMABI_TRACE_PROGRESS_H

#include <stdint.h>

struct progress {
	int shown;		/* whether there is a terminal to show it on */
	uint64_t next;		/* when it is due */
	uint64_t last, calls;	/* ... and what it said before */
	int drawn;
};

void progress_show(struct progress *progress, uint64_t start, uint64_t calls, uint64_t failed, const char *last_exit);
void progress_end(struct progress *progress);

#endif /* KVMABI_TRACE_PROGRESS_H */
