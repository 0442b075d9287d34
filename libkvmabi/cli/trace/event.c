/* SPDX-License-Identifier: MIT */
/* Events from records. */
#include "event.h"

#include <errno.h>
#include <string.h>

int event_from_record(struct event *event, const void *record, size_t bytes)
{
	const unsigned char *at = record, *end = at + bytes;
	int i;

	memset(event, 0, sizeof(*event));
	if (bytes < sizeof(event->record))
		return -EINVAL;
	memcpy(&event->record, at, sizeof(event->record));
	at += sizeof(event->record);
	if (event->record.kind < RECORD_IOCTL || event->record.kind > RECORD_FILTER)
		return -EINVAL;
	for (i = 0; i < PARTS; i++) {
		size_t size = event->record.parts[i];

		if (size > (size_t)(end - at))
			return -EINVAL;
		event->parts[i] = (struct kvmabi_bytes){ size ? at : NULL, size };
		size = (size + 7) & ~(size_t)7;
		at = size > (size_t)(end - at) ? end : at + size;
	}
	return 0;
}
