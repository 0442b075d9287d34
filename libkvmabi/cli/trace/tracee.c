/* SPDX-License-Identifier: MIT */
/* The threads that are traced, and the processes that they are of. */
#include "tracee.h"

#include <stdlib.h>
#include <string.h>

static void *must(void *memory)
{
	if (!memory)
		abort();
	return memory;
}

/* --- processes --- */

struct space *space_find(const struct tracees *tracees, int pid)
{
	const struct tracee *tracee;

	for (tracee = tracees->list; tracee; tracee = tracee->next)
		if (tracee->space->pid == pid)
			return tracee->space;
	return NULL;
}

static void space_release(struct space *space)
{
	if (--space->users)
		return;
	free(space->maps);
	free(space);
}

const struct mapped *space_mapping(const struct space *space, int fd)
{
	size_t i;

	for (i = 0; i < space->count; i++)
		if (space->maps[i].fd == fd)
			return &space->maps[i];
	return NULL;
}

/* A mapping at 0 is none. */
void space_map(struct space *space, int fd, uint64_t at, uint64_t size)
{
	struct mapped *map = (struct mapped *)space_mapping(space, fd);

	if (!map && at) {
		space->maps = must(realloc(space->maps, (space->count + 1) * sizeof(*map)));
		map = &space->maps[space->count++];
	}
	if (map)
		*map = (struct mapped){ fd, at, size };
}

void space_copy(struct space *to, const struct space *from)
{
	size_t i;

	for (i = 0; i < from->count; i++)
		space_map(to, from->maps[i].fd, from->maps[i].at, from->maps[i].size);
}

/* --- threads --- */

struct tracee *tracee_find(struct tracees *tracees, int tid)
{
	struct tracee *tracee = tracees->list;

	while (tracee && tracee->tid != tid)
		tracee = tracee->next;
	return tracee;
}

struct tracee *tracee_add(struct tracees *tracees, int tid, int pid)
{
	struct tracee *tracee = must(calloc(1, sizeof(*tracee)));

	tracee->tid = tid;
	tracee->space = space_find(tracees, pid);
	if (!tracee->space) {
		tracee->space = must(calloc(1, sizeof(*tracee->space)));
		tracee->space->pid = pid;
	}
	tracee->space->users++;
	tracee->next = tracees->list;
	tracees->list = tracee;
	return tracee;
}

void tracee_remove(struct tracees *tracees, struct tracee *tracee)
{
	struct tracee **link = &tracees->list;
	int i;

	while (*link != tracee)
		link = &(*link)->next;
	*link = tracee->next;
	space_release(tracee->space);
	for (i = 0; i < PARTS; i++)
		free(tracee->parts[i]);
	free(tracee);
}
