/* SPDX-License-Identifier: MIT */
/*
 * A system call of a thread that is stopped at its beginning, and again at its end: what preload/call.c does from within,
 * done by looking into its memory.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>

#include "peek.h"
#include "session.h"
#include "tracee.h"
#include "../preload/shape.h"

#define RESTARTS(result) ((result) <= -512 && (result) >= -516)	/* the kernel will begin the call once more */

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000u + time.tv_nsec;
}

static int is_kvm(const struct tracee *tracee, int fd)
{
	unsigned int number;
	char name[128];

	peek_fd(tracee->space->pid, fd, name, sizeof(name));
	return class_named(name, &number) != KVMABI_FD_UNKNOWN;
}

/* --- parts --- */

/* Copy a part; false: not all of it could be read. */
static int take(struct tracee *tracee, enum record_part part, uint64_t at, size_t size)
{
	unsigned char *room = tracee->parts[part];

	if (size > RING_PAYLOAD) {
		size = RING_PAYLOAD;
		tracee->record.flags |= RECORD_CUT;
	}
	if (size > tracee->room[part]) {
		room = realloc(room, size);
		if (!room)
			abort();
		tracee->parts[part] = room;
		tracee->room[part] = size;
	}
	tracee->record.parts[part] = size ? peek(tracee->space->pid, at, room, size) : 0;
	return tracee->record.parts[part] == size;
}

static void before(struct tracee *tracee)
{
	const struct ring_shape *shape = tracee->shape;
	struct record *record = &tracee->record;
	size_t size = shape_head(shape, record->request);

	if (!size || !record->argument)
		return;
	if (!take(tracee, PART_BEFORE, record->argument, size)) {
		record->flags |= RECORD_UNREADABLE;
		record->parts[PART_BEFORE] = 0;
		return;
	}
	tracee->count = shape_count(shape, tracee->parts[PART_BEFORE]);
	size = shape_before(shape, record->request, tracee->count);
	if (size > record->parts[PART_BEFORE] && !take(tracee, PART_BEFORE, record->argument, size))
		record->flags |= RECORD_UNREADABLE;
}

static void after(struct tracee *tracee)
{
	const struct ring_shape *shape = tracee->shape;
	struct record *record = &tracee->record;
	size_t size;

	if (!record->argument || record->result == -EFAULT)
		return;
	size = shape_head_after(shape, record->request, record->result, !record->flags);
	if (!size || !take(tracee, PART_AFTER, record->argument, size))
		return;
	size = shape_after(shape, size, record->result, tracee->count, shape_count(shape, tracee->parts[PART_AFTER]));
	if (size > record->parts[PART_AFTER])
		take(tracee, PART_AFTER, record->argument, size);
}

/* --- kvm_run --- */

/* Where it is mapped: as it was seen, or as /proc tells. */
static struct mapped run_of(struct tracee *tracee)
{
	const struct mapped *known = space_mapping(tracee->space, tracee->record.fd);
	struct mapped found = { .fd = tracee->record.fd };
	char name[128];

	if (known && known->at)
		return *known;
	peek_fd(tracee->space->pid, found.fd, name, sizeof(name));
	found.at = *name ? peek_mapping(tracee->space->pid, name, &found.size) : 0;
	if (found.at)
		space_map(tracee->space, found.fd, found.at, found.size);
	return found;
}

static size_t run_size(const struct tracees *tracees, const struct tracee *tracee, struct mapped run)
{
	const struct ring *plan = tracees->plan;
	uint64_t sync[2] = { 0 };
	size_t size = plan->run_head;

	if (plan->run_sync && plan->run_size <= run.size)
		peek(tracee->space->pid, run.at + plan->run_sync, sync, sizeof(sync));
	if (sync[0] || sync[1])
		size = plan->run_size;
	return size < run.size ? size : run.size;
}

static void run_part(struct tracees *tracees, struct tracee *tracee, enum record_part part, enum record_part data)
{
	struct mapped run = run_of(tracee);
	const struct kvm_run *shared;
	uint64_t offset, size;

	if (!run.at || run.size < tracees->plan->run_head ||
	    !take(tracee, part, run.at, run_size(tracees, tracee, run))) {
		tracee->record.flags |= RECORD_NO_RUN;
		tracee->record.parts[part] = 0;
		return;
	}
	shared = (const struct kvm_run *)tracee->parts[part];
	offset = shared->io.data_offset;
	size = (uint64_t)shared->io.size * shared->io.count;
	if (shared->exit_reason != KVM_EXIT_IO || offset > run.size || size > run.size - offset)
		return;
	if ((shared->io.direction == KVM_EXIT_IO_IN) == (data == PART_DATA_BEFORE))
		take(tracee, data, run.at + offset, size);
}

/* --- events --- */

static void hand_out(struct tracees *tracees, struct tracee *tracee)
{
	struct event event = { .record = tracee->record };
	int i;

	for (i = 0; i < PARTS; i++)
		if (event.record.parts[i])
			event.parts[i] = (struct kvmabi_bytes){ tracee->parts[i], event.record.parts[i] };
	tracees->source->take(tracees->source->to, &event);
}

void tracecall_event(struct tracees *tracees, struct tracee *tracee, enum record_kind kind, int fd,
		     uint64_t argument, int64_t result)
{
	struct event event = {
		.record = {
			.kind = kind, .pid = tracee->space->pid, .tid = tracee->tid, .fd = fd, .begin = now(),
			.argument = argument, .result = result,
		},
	};

	event.record.end = event.record.begin;
	tracees->source->take(tracees->source->to, &event);
}

static void begin_ioctl(struct tracees *tracees, struct tracee *tracee)
{
	tracee->record = (struct record){
		.kind = RECORD_IOCTL, .pid = tracee->space->pid, .tid = tracee->tid, .fd = tracee->words[0],
		.request = tracee->words[1], .argument = tracee->words[2],
	};
	tracee->shape = ring_shape(tracees->plan, tracee->record.request);
	tracee->count = 0;
	if (tracee->shape && tracee->shape->flags & SHAPE_RUN)
		run_part(tracees, tracee, PART_BEFORE, PART_DATA_BEFORE);
	else
		before(tracee);
	tracee->record.begin = now();
}

static void end_ioctl(struct tracees *tracees, struct tracee *tracee, int64_t result)
{
	tracee->record.end = now();
	tracee->record.result = result;
	if (tracee->shape && tracee->shape->flags & SHAPE_RUN)
		run_part(tracees, tracee, PART_AFTER, PART_DATA_AFTER);
	else
		after(tracee);
	if (result < 0)
		tracee->record.parts[PART_DATA_AFTER] = 0;
	hand_out(tracees, tracee);
}

int tracecall_begin(struct tracees *tracees, struct tracee *tracee)
{
	uint32_t command = tracee->words[1];

	switch (tracee->number) {
	case SYS_ioctl:
		if (_IOC_TYPE(command) != KVMIO && !is_kvm(tracee, tracee->words[0]))
			return 0;
		begin_ioctl(tracees, tracee);
		return 1;
	case SYS_close:
		if (is_kvm(tracee, tracee->words[0])) {
			space_map(tracee->space, tracee->words[0], 0, 0);
			tracecall_event(tracees, tracee, RECORD_CLOSE, tracee->words[0], tracee->words[0], 0);
		}
		return 0;
	case SYS_fcntl:
		if (tracee->words[1] != F_DUPFD && tracee->words[1] != F_DUPFD_CLOEXEC)
			return 0;
		return is_kvm(tracee, tracee->words[0]);
	case SYS_mmap:
		return !(tracee->words[3] & MAP_ANONYMOUS) && tracee->words[3] & MAP_SHARED && !tracee->words[5] &&
		       is_kvm(tracee, tracee->words[4]);
	case SYS_dup:
		return is_kvm(tracee, tracee->words[0]);
#ifdef SYS_dup2
	case SYS_dup2:
#endif
	case SYS_dup3:
		return is_kvm(tracee, tracee->words[0]) || is_kvm(tracee, tracee->words[1]);
	default:
		return 0;
	}
}

void tracecall_end(struct tracees *tracees, struct tracee *tracee, int64_t result)
{
	const struct mapped *map;

	if (RESTARTS(result))
		return;
	if (tracee->number == SYS_ioctl) {
		end_ioctl(tracees, tracee, result);
	} else if (result < 0 && result > -4096) {
		return;
	} else if (tracee->number == SYS_mmap) {
		space_map(tracee->space, tracee->words[4], result, tracee->words[1]);
		tracecall_event(tracees, tracee, RECORD_MAP, tracee->words[4], result, tracee->words[1]);
	} else if ((uint64_t)result != tracee->words[0]) {
		map = space_mapping(tracee->space, tracee->words[0]);
		space_map(tracee->space, result, map ? map->at : 0, map ? map->size : 0);
		tracecall_event(tracees, tracee, RECORD_DUP, result, tracee->words[0], 0);
	}
}
