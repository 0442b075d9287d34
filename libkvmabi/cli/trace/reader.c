/* SPDX-License-Identifier: MIT */
/*
 * Takes records out of the ring, in order.
 *
 * A record that stays incomplete holds up those behind it.  It is given up, its cells passed over, when its thread is gone,
 * or does nothing for long: it may have left by longjmp() from a signal's handler.  The state is changed first, so that a
 * writer that comes back finds that its cells are not its own any more.
 */
#define _GNU_SOURCE
#include "reader.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "plan.h"

#define HIGH_FD		1000			/* the program's own numbers stay what they are without us */
#define LOOK_AFTER	100000000ull		/* ns: when a thread that holds up others is looked at ... */
#define GIVE_UP_AFTER	3000000000ull		/* ... and when it has had time enough */

uint64_t reader_now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000u + time.tv_nsec;
}

/* --- make --- */

/* True when the C library reads the clock without asking the kernel. */
static int clock_is_free(void)
{
	static const char *const free_ones[] = { "tsc", "kvm-clock", "hyperv_clocksource_tsc_page", "arch_sys_counter" };
	FILE *file = fopen("/sys/devices/system/clocksource/clocksource0/current_clocksource", "re");
	char name[64] = "";
	size_t i;
	int is_free = 0;

	if (!file)
		return 0;
	if (fgets(name, sizeof(name), file))
		name[strcspn(name, "\n")] = '\0';
	fclose(file);
	for (i = 0; i < sizeof(free_ones) / sizeof(free_ones[0]); i++)
		is_free |= !strcmp(name, free_ones[i]);
	return is_free;
}

static int move_up(int fd)
{
	int moved = fcntl(fd, F_DUPFD, HIGH_FD);

	if (moved < 0)
		return fd;
	close(fd);
	return moved;
}

static struct ring *map_twice(int fd, uint32_t cells)
{
	size_t all = ring_bytes(cells), again = (size_t)cells * RING_CELL;
	char *base = mmap(NULL, all + again, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (base == MAP_FAILED ||
	    mmap(base, all, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED ||
	    mmap(base + all, again, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, ring_cells_at(cells)) == MAP_FAILED)
		return NULL;
	return (struct ring *)base;
}

int reader_begin(struct reader *reader, size_t bytes, unsigned int wait)
{
	uint32_t cells = 16 * RING_PAYLOAD / RING_CELL;
	struct ring *ring;

	while ((size_t)cells * RING_CELL < bytes && cells < 1u << 26)
		cells *= 2;
	*reader = (struct reader){ .fd = memfd_create("kvmabi-trace", 0) };
	if (reader->fd < 0 || ftruncate(reader->fd, ring_bytes(cells)))
		return -errno;
	reader->fd = move_up(reader->fd);
	ring = map_twice(reader->fd, cells);
	if (!ring)
		return -errno;
	ring->cells = reader->cells = cells;
	ring->wait = wait;
	ring->clock_is_free = clock_is_free();
	plan_fill(ring);
	ring->magic = RING_MAGIC;
	reader->ring = ring;
	return 0;
}

void reader_end(struct reader *reader)
{
	if (reader->ring)
		munmap(reader->ring, ring_bytes(reader->cells) + (size_t)reader->cells * RING_CELL);
	if (reader->fd >= 0)
		close(reader->fd);
	*reader = (struct reader){ .fd = -1 };
}

void reader_address(const struct reader *reader, char *text, size_t size)
{
	struct stat stat = { 0 };

	fstat(reader->fd, &stat);
	snprintf(text, size, "%d:%llu:%llu:%d", reader->fd, (unsigned long long)stat.st_dev, (unsigned long long)stat.st_ino,
		 (int)getpid());
}

/* --- take --- */

static _Atomic uint64_t *state_at(const struct reader *reader)
{
	_Atomic uint64_t *states = (_Atomic uint64_t *)((char *)reader->ring + ring_states_at());

	return &states[reader->position & (reader->cells - 1)];
}

static const void *cells_at(const struct reader *reader)
{
	struct ring *ring = reader->ring;

	return (char *)ring + ring_cells_at(reader->cells) + (reader->position & (reader->cells - 1)) * RING_CELL;
}

/* Another program has the memory too: what it says is not to lead us out of the ring. */
static uint32_t plausible_count(const struct reader *reader, uint64_t state)
{
	uint32_t count = ring_count(state);

	return count && count <= reader->cells ? count : 1;
}

static void pass(struct reader *reader, uint32_t count)
{
	struct ring *ring = reader->ring;
	uint64_t head = atomic_load_explicit(&ring->head, memory_order_relaxed);

	reader->position += count;
	reader->stuck_since = 0;
	atomic_store_explicit(&ring->tail, reader->position, memory_order_release);
	if (atomic_load_explicit(&ring->flooded, memory_order_relaxed) && head - reader->position < reader->cells / 2)
		atomic_store_explicit(&ring->flooded, 0, memory_order_relaxed);
}

/* ex) 'S', 'R', 'T'; 0: there is no such thread. */
static char thread_state(uint32_t thread)
{
	char path[64], line[512], *after;
	FILE *file;
	char state = 0;

	snprintf(path, sizeof(path), "/proc/%u/stat", thread);
	file = fopen(path, "re");
	if (!file)
		return 0;
	if (fgets(line, sizeof(line), file) && (after = strrchr(line, ')')) && after[1] == ' ')
		state = after[2];
	fclose(file);
	return state == 'Z' || state == 'X' ? 0 : state;
}

static int is_given_up(struct reader *reader, uint64_t state, int ending)
{
	uint64_t waited;
	char now_is;

	if (!reader->stuck_since)
		reader->stuck_since = reader_now();
	waited = reader_now() - reader->stuck_since;
	if (!ending && waited < LOOK_AFTER)
		return 0;
	now_is = thread_state(ring_thread(state));
	if (now_is == 'T' || now_is == 't')
		return 0;
	return !now_is || waited > GIVE_UP_AFTER;
}

/* 1: there is a record, now passed; 0: there is none yet. */
static int take_one(struct reader *reader, int ending, event_taker take, void *to)
{
	_Atomic uint64_t *at = state_at(reader);
	uint64_t state = atomic_load_explicit(at, memory_order_acquire);
	uint32_t count = plausible_count(reader, state);
	struct event event;

	if (ring_lap(state) != ring_lap_at(reader->position, reader->cells))
		return 0;
	if (state & 1) {
		if (event_from_record(&event, cells_at(reader), (size_t)count * RING_CELL))
			reader->lost++;
		else
			take(to, &event);
		pass(reader, count);
		return 1;
	}
	if (!is_given_up(reader, state, ending) ||
	    !atomic_compare_exchange_strong(at, &state, ring_state(ring_lap(state), 0, count, 1)))
		return 0;
	/* Its head may not have been moved on. */
	atomic_compare_exchange_strong(&reader->ring->head, &(uint64_t){ reader->position }, reader->position + count);
	reader->lost++;
	pass(reader, count);
	return 1;
}

size_t reader_take(struct reader *reader, size_t most, int ending, event_taker take, void *to)
{
	size_t taken = 0;

	while (taken < most && take_one(reader, ending, take, to))
		taken++;
	return taken;
}

int reader_is_empty(const struct reader *reader)
{
	uint64_t state = atomic_load_explicit(state_at(reader), memory_order_acquire);

	return ring_lap(state) != ring_lap_at(reader->position, reader->cells);
}

uint64_t reader_lost(const struct reader *reader)
{
	return reader->lost + atomic_load(&reader->ring->dropped);
}
