/* SPDX-License-Identifier: MIT */
/* Flexible arrays that grow until what the kernel has to say fits.  Private to the library. */
#ifndef KVMABI_ARRAY_H
#define KVMABI_ARRAY_H

#include <stddef.h>

#include "attempt.h"

struct kvmabi_array {
	size_t count_at;		/* where the struct has its count, a __u32 */
	size_t first;			/* where its elements begin */
	size_t each;			/* bytes of one */
	int told;			/* the kernel says how many there are when there is no room */
	void *at;			/* the struct; null: no memory */
	__u32 room;			/* how many elements fit */
	struct kvmabi_fault_note before;
};

#define ARRAY_OF(type, count, array) \
	.count_at = offsetof(type, count), .first = offsetof(type, array), .each = sizeof(((type *)0)->array[0])

/* Make room for a guess. */
void kvmabi_array_begin(struct kvmabi_array *array);

/* True when it did not fit, and there is more room now; on any other error there is no struct any more. */
int kvmabi_array_again(struct kvmabi_array *array, int error);

/* The whole call's result: that failures on the way led to success is nobody's business. */
int kvmabi_array_end(const struct kvmabi_array *array, int error);

/* A struct for so many elements, all of it zero and its count set; null: no memory. */
void *kvmabi_array_make(const struct kvmabi_array *array, __u32 room);

#endif /* KVMABI_ARRAY_H */
