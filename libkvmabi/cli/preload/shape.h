/* SPDX-License-Identifier: MIT */
/* How much there is to be recorded of an argument, before and after its call. */
#ifndef KVMABI_PRELOAD_SHAPE_H
#define KVMABI_PRELOAD_SHAPE_H

#include <linux/ioctl.h>
#include <string.h>

#include "ring.h"

/* An ioctl that nobody knows says itself what it reads and writes. */
static inline size_t shape_encoded(uint32_t command, unsigned int direction)
{
	return _IOC_DIR(command) & direction ? _IOC_SIZE(command) : 0;
}

/* How many elements an argument says that it has; `head`: `size` bytes of it. */
static inline uint32_t shape_count(const struct ring_shape *shape, const void *head)
{
	uint32_t count = 0;

	if (shape && shape->flags & SHAPE_COUNTED && shape->count_at + sizeof(count) <= shape->size)
		memcpy(&count, (const char *)head + shape->count_at, sizeof(count));
	return count;
}

/* What has to be read to know how much there is to read. */
static inline size_t shape_head(const struct ring_shape *shape, uint32_t command)
{
	if (!shape)
		return shape_encoded(command, _IOC_WRITE);
	return shape->flags & SHAPE_READS ? shape->size : 0;
}

static inline size_t shape_before(const struct ring_shape *shape, uint32_t command, uint32_t count)
{
	size_t size = shape_head(shape, command);

	return size && shape && shape->flags & SHAPE_READS_ARRAY ? size + (size_t)count * shape->element : size;
}

/* What may be there to read when the call is over; `seen`: its head was, before. */
static inline size_t shape_head_after(const struct ring_shape *shape, uint32_t command, int64_t result, int seen)
{
	if (!shape)
		return result < 0 ? 0 : shape_encoded(command, _IOC_READ);
	if (!(shape->flags & SHAPE_WRITES))
		return 0;
	/* A call that failed may have said something all the same, before the array. */
	return result >= 0 || (shape->flags & SHAPE_READS && seen) ? shape->size : 0;
}

/* The kernel writes no more elements than there was room for. */
static inline size_t shape_after(const struct ring_shape *shape, size_t head, int64_t result, uint32_t before, uint32_t after)
{
	if (!shape || !head || result < 0)
		return head;
	if (shape->flags & SHAPE_READS && after > before)
		after = before;
	return head + (size_t)after * shape->element;
}

#endif /* KVMABI_PRELOAD_SHAPE_H */
