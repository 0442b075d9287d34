/* SPDX-License-Identifier: MIT */
/* Flexible arrays that grow until what the kernel has to say fits. */
#include "array.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define GUESS 64
#define MOST (1u << 20)			/* elements: no kernel has as many of anything */

static __u32 count_of(const struct kvmabi_array *array)
{
	__u32 count;

	memcpy(&count, (char *)array->at + array->count_at, sizeof(count));
	return count;
}

static void set_count(const struct kvmabi_array *array, void *at, __u32 count)
{
	memcpy((char *)at + array->count_at, &count, sizeof(count));
}

void *kvmabi_array_make(const struct kvmabi_array *array, __u32 room)
{
	void *at = calloc(1, array->first + room * array->each);

	if (at)
		set_count(array, at, room);
	return at;
}

void kvmabi_array_begin(struct kvmabi_array *array)
{
	kvmabi_fault_keep(&array->before);
	array->room = GUESS;
	array->at = kvmabi_array_make(array, GUESS);
}

static void drop(struct kvmabi_array *array)
{
	free(array->at);
	array->at = NULL;
}

int kvmabi_array_again(struct kvmabi_array *array, int error)
{
	__u32 wanted;

	if (error >= 0)
		return 0;
	if (!array->at)
		kvmabi_fault_own("making room for an array", ENOMEM);
	if (error != -E2BIG || !array->at) {
		drop(array);
		return 0;
	}
	wanted = count_of(array);
	drop(array);
	array->room = array->told && wanted > array->room ? wanted : 2 * array->room;
	if (array->room > MOST)
		return 0;
	array->at = kvmabi_array_make(array, array->room);
	return 1;
}

/* Old kernels leave the count as it was: what lies behind the last element that says anything was not written. */
static void trim(const struct kvmabi_array *array)
{
	__u32 count = count_of(array);
	const char *byte = (const char *)array->at + array->first;
	size_t used = count * array->each;

	if (count != array->room || array->told)
		return;
	while (used && !byte[used - 1])
		used--;
	set_count(array, array->at, (used + array->each - 1) / array->each);
}

int kvmabi_array_end(const struct kvmabi_array *array, int error)
{
	if (error < 0)
		return error;
	trim(array);
	kvmabi_fault_restore(&array->before);
	return error;
}
