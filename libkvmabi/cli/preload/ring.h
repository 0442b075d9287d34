/* SPDX-License-Identifier: MIT */
/*
 * The memory that a traced process and `kvmabi trace` share: what is to be recorded, and a ring of records.
 *
 *	struct ring | a state for each cell | the cells | the cells once more
 *
 * Many threads write, of any number of processes; one process reads.  A record takes neighbouring cells of 64 bytes.
 * Both sides map the cells twice in a row, so that a record which passes the end of the ring still lies in one piece.
 *
 * A position counts cells from the beginning of time; its lap is how often the ring was full before.  The state of a
 * record's first cell says everything: the lap it belongs to, the thread that claimed it, how many cells it has, whether
 * it is complete.  To claim is one compare-and-swap there, from any state of an earlier lap; `head` only follows, and
 * whoever finds it behind moves it on.  So a thread may die at any instruction: the reader sees whose record is incomplete,
 * and passes over it when the thread is gone.  Nobody waits for anybody, but a writer a bounded time for room.
 */
#ifndef KVMABI_PRELOAD_RING_H
#define KVMABI_PRELOAD_RING_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define RING_MAGIC	0x6b766d6162690001ull
#define RING_ENV	"KVMABI_TRACE_RING"	/* FD:DEVICE:INODE:PID, of the memory and of its reader */
#define RING_CELL	64u
#define RING_SHAPES	2048u			/* a power of two, and more than there are ioctls */
#define RING_CLASSES	16			/* more than there are classes of fds */
#define RING_PAYLOAD	(256u << 10)		/* what is kept of one part of a record at most */

/* --- what is to be recorded --- */

enum {
	SHAPE_USED = 1,
	SHAPE_READS = 2,		/* the kernel reads what the argument points to */
	SHAPE_WRITES = 4,
	SHAPE_READS_ARRAY = 8,		/* ... and not only what lies before the flexible array */
	SHAPE_COUNTED = 16,		/* there is a flexible array that a field counts */
	SHAPE_RUN = 32,			/* kvm_run is its real argument */
	SHAPE_MAKES = 64,		/* what it returns is a fd of class `makes` */
};

/* What a command's argument looks like; found by its number, see ring_shape(). */
struct ring_shape {
	uint32_t command;
	uint16_t flags;
	uint16_t makes;
	uint32_t size;			/* without the elements of a flexible array */
	uint32_t count_at;		/* the place of a __u32 that counts them */
	uint32_t element;
	uint32_t reserved;
};

struct ring {
	uint64_t magic;
	uint32_t cells;			/* a power of two */
	uint32_t wait;			/* how many microseconds a call may wait for room in the ring */
	uint32_t clock_is_free;		/* reading the clock needs no system call */
	uint32_t system;		/* the class of the fd that opening the device gives */
	char classes[RING_CLASSES][16];	/* what /proc calls an fd of a class, behind "anon_inode:kvm-"; empty: nothing */
	uint32_t run_head;		/* how much of kvm_run is of interest, ... */
	uint32_t run_sync;		/* ... two words behind it that say when the rest is, ... */
	uint32_t run_size;		/* ... and all of it */
	_Alignas(64) _Atomic uint64_t head;
	_Alignas(64) _Atomic uint64_t tail;
	_Alignas(64) _Atomic uint64_t dropped;	/* records for which there was no room */
	_Atomic uint32_t flooded;	/* nobody waits for room: set by writers, cleared by the reader */
	_Alignas(64) struct ring_shape shapes[RING_SHAPES];
};

static inline uint32_t ring_hash(uint32_t command)
{
	return (command * 2654435769u) >> 16 & (RING_SHAPES - 1);
}

/* Null: this command is not known. */
static inline const struct ring_shape *ring_shape(const struct ring *ring, uint32_t command)
{
	uint32_t at = ring_hash(command);

	for (; ring->shapes[at].flags & SHAPE_USED; at = (at + 1) & (RING_SHAPES - 1))
		if (ring->shapes[at].command == command)
			return &ring->shapes[at];
	return NULL;
}

/* --- where things are --- */

static inline size_t ring_states_at(void)
{
	return (sizeof(struct ring) + 4095) & ~(size_t)4095;
}

static inline size_t ring_cells_at(uint32_t cells)
{
	return ring_states_at() + ((cells * sizeof(uint64_t) + 4095) & ~(size_t)4095);
}

/* Of the memory; the mapping has the cells once more. */
static inline size_t ring_bytes(uint32_t cells)
{
	return ring_cells_at(cells) + (size_t)cells * RING_CELL;
}

/* --- the state of a cell: lap, thread, number of cells, complete or not --- */

#define RING_THREAD_BITS	22	/* as the kernel has it at most */
#define RING_COUNT_BITS		15
#define RING_LAP_BITS		26

static inline uint64_t ring_state(uint64_t lap, uint32_t thread, uint32_t count, int complete)
{
	return lap << (RING_THREAD_BITS + RING_COUNT_BITS + 1) |
	       (uint64_t)(thread & ((1u << RING_THREAD_BITS) - 1)) << (RING_COUNT_BITS + 1) | (uint64_t)count << 1 | !!complete;
}

static inline uint64_t ring_lap(uint64_t state)
{
	return state >> (RING_THREAD_BITS + RING_COUNT_BITS + 1);
}

static inline uint32_t ring_thread(uint64_t state)
{
	return state >> (RING_COUNT_BITS + 1) & ((1u << RING_THREAD_BITS) - 1);
}

static inline uint32_t ring_count(uint64_t state)
{
	return state >> 1 & ((1u << RING_COUNT_BITS) - 1);
}

/* Laps begin with 1, so that memory without contents is of none of them. */
static inline uint64_t ring_lap_at(uint64_t position, uint32_t cells)
{
	return (position / cells + 1) & ((1ull << RING_LAP_BITS) - 1);
}

#endif /* KVMABI_PRELOAD_RING_H */
