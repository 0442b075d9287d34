/* SPDX-License-Identifier: MIT */
/* The reader's side of the ring: makes the memory, and takes records out of it; see ../preload/ring.h. */
#ifndef KVMABI_TRACE_READER_H
#define KVMABI_TRACE_READER_H

#include "event.h"
#include "../preload/ring.h"

struct reader {
	int fd;			/* of the memory, to be inherited */
	struct ring *ring;
	uint32_t cells;		/* our own copy: the program could write over the ring's */
	uint64_t position;
	uint64_t stuck_since;	/* nanoseconds; 0: the next record is not waited for */
	uint64_t lost;		/* records that were begun and never completed */
};

/* Make a ring of about `bytes`; a call waits `wait` microseconds for room in it at most.  0, or -errno. */
int reader_begin(struct reader *reader, size_t bytes, unsigned int wait);
void reader_end(struct reader *reader);

/* Nanoseconds of CLOCK_MONOTONIC. */
uint64_t reader_now(void);

/* How a traced process finds the ring: for its environment. */
void reader_address(const struct reader *reader, char *text, size_t size);

/* Hand out up to `most` records; returns how many there were.  `ending`: nobody writes any more. */
size_t reader_take(struct reader *reader, size_t most, int ending, event_taker take, void *to);

/* True when no record waits to be taken, complete or not. */
int reader_is_empty(const struct reader *reader);

/* Records for which there was no room, or which were never completed. */
uint64_t reader_lost(const struct reader *reader);

#endif /* KVMABI_TRACE_READER_H */
