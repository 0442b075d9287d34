/* SPDX-License-Identifier: MIT */
/* Something that a traced thread did, whichever way it was seen: a record and its parts, valid until the next one. */
#ifndef KVMABI_TRACE_EVENT_H
#define KVMABI_TRACE_EVENT_H

#include "print.h"
#include "../preload/record.h"

struct event {
	struct record record;
	struct kvmabi_bytes parts[PARTS];
};

/*
 * Take an event from a record of `bytes`.  Others may still write there: the record is copied, and what it says of its
 * parts is checked.  0, or -EINVAL: it is none.
 */
int event_from_record(struct event *event, const void *record, size_t bytes);

/* How a source gives its events away. */
typedef void (*event_taker)(void *to, const struct event *event);

#endif /* KVMABI_TRACE_EVENT_H */
