/* SPDX-License-Identifier: MIT */
/*
 * Writes records to the ring; see ring.h for how cells are claimed.
 *
 * When the ring is full a call waits for room, spinning, for as long as the ring says.  If that was not enough the record
 * is dropped, and so are all others, without waiting, until the reader has caught up: a slow reader costs a call a
 * millisecond once in a while, and nobody is ever blocked by a reader that is gone.
 */
#include "shared.h"

#include <string.h>

#define SPINS_A_LOOK 64		/* between two looks at the clock */

static uint64_t *states(void)
{
	return (uint64_t *)((char *)traced + ring_states_at());
}

static _Atomic uint64_t *state_at(uint64_t position)
{
	return (_Atomic uint64_t *)&states()[position & (traced->cells - 1)];
}

static void *cells_at(uint64_t position)
{
	return (char *)traced + ring_cells_at(traced->cells) + (position & (traced->cells - 1)) * RING_CELL;
}

static void pause_a_little(void)
{
#if defined(__x86_64__) || defined(__i386__)
	__builtin_ia32_pause();
#else
	atomic_signal_fence(memory_order_seq_cst);
#endif
}

static int has_room(uint64_t head, uint32_t count)
{
	return head + count <= atomic_load_explicit(&traced->tail, memory_order_acquire) + traced->cells;
}

/* False: there was none in time. */
static int wait_for_room(uint64_t head, uint32_t count)
{
	uint64_t until = now() + traced->wait * 1000ull;
	unsigned int i;

	while (!has_room(head, count)) {
		if (atomic_load_explicit(&traced->flooded, memory_order_relaxed))
			return 0;
		for (i = 0; i < SPINS_A_LOOK; i++)
			pause_a_little();
		if (now() >= until) {
			atomic_store_explicit(&traced->flooded, 1, memory_order_relaxed);
			return 0;
		}
	}
	return 1;
}

/* Claim cells; where they are goes to `position`.  False: there is no room. */
static int claim(uint32_t count, uint64_t *position)
{
	uint32_t cells = traced->cells;
	uint64_t mine;

	for (;;) {
		uint64_t head = atomic_load_explicit(&traced->head, memory_order_acquire);
		uint64_t lap = ring_lap_at(head, cells);
		uint64_t found = atomic_load_explicit(state_at(head), memory_order_acquire);

		if (ring_lap(found) == lap) {
			/* Somebody was here first, and has not moved the head yet. */
			atomic_compare_exchange_strong(&traced->head, &head, head + ring_count(found));
			continue;
		}
		if (ring_lap(found) > lap)
			continue;
		if (!has_room(head, count)) {
			if (!wait_for_room(head, count))
				return 0;
			continue;
		}
		mine = ring_state(lap, this_thread(), count, 0);
		if (!atomic_compare_exchange_strong(state_at(head), &found, mine))
			continue;
		*position = head;
		atomic_compare_exchange_strong(&traced->head, &head, head + count);
		return 1;
	}
}

/* The reader may have given up on this record; then its cells are not ours any more, and the record is lost. */
static void complete(uint64_t position, uint32_t count)
{
	uint64_t lap = ring_lap_at(position, traced->cells);
	uint64_t mine = ring_state(lap, this_thread(), count, 0);

	if (!atomic_compare_exchange_strong_explicit(state_at(position), &mine, ring_state(lap, this_thread(), count, 1),
						     memory_order_release, memory_order_relaxed))
		atomic_fetch_add_explicit(&traced->dropped, 1, memory_order_relaxed);
}

static size_t padded(size_t size)
{
	return (size + 7) & ~(size_t)7;
}

void record_write(struct record *record, const void *const parts[PARTS])
{
	size_t size = sizeof(*record);
	uint64_t position;
	uint32_t count;
	char *to;
	int i;

	for (i = 0; i < PARTS; i++)
		size += padded(record->parts[i]);
	count = (size + RING_CELL - 1) / RING_CELL;
	if (!claim(count, &position)) {
		atomic_fetch_add_explicit(&traced->dropped, 1, memory_order_relaxed);
		return;
	}
	to = cells_at(position);
	memcpy(to, record, sizeof(*record));
	to += sizeof(*record);
	for (i = 0; i < PARTS; i++) {
		if (record->parts[i])
			memcpy(to, parts[i], record->parts[i]);
		to += padded(record->parts[i]);
	}
	complete(position, count);
}

void record_event(enum record_kind kind, int fd, uint64_t argument, int64_t result)
{
	static const void *const none[PARTS];
	struct record record = {
		.kind = kind, .pid = this_process(), .tid = this_thread(), .fd = fd, .argument = argument, .result = result,
		.flags = vforked ? RECORD_VFORK : 0,
	};

	if (!traced)
		return;
	record.begin = record.end = now();
	record_write(&record, none);
}
