/* SPDX-License-Identifier: MIT */
/* What becomes of events that were understood: a line of text, a line of JSON, or a row of a summary. */
#ifndef KVMABI_TRACE_SHOW_H
#define KVMABI_TRACE_SHOW_H

#include <stdio.h>

#include "seen.h"

/* Text of any length, made by a function that may be called twice. */
struct buffer {
	char *data;
	size_t size;
};
typedef void (*writer)(struct kvmabi_text *text, const struct seen *seen, uint64_t start);

/* Write an event to a file; `start` is when the trace began.  Returns 0, or -errno. */
int show(struct buffer *buffer, FILE *file, writer write, const struct seen *seen, uint64_t start);

void write_line(struct kvmabi_text *text, const struct seen *seen, uint64_t start);
void write_json(struct kvmabi_text *text, const struct seen *seen, uint64_t start);

/* What both need. */
const struct kvmabi_table *run_table(void);
/* Port I/O as bytes: "Hello\n" as text, 48656c6c6f0a as JSON. */
void write_data(struct kvmabi_text *text, struct kvmabi_bytes bytes);
void write_string(struct kvmabi_text *text, const char *string);
int is_changed(const struct seen *seen);

#endif /* KVMABI_TRACE_SHOW_H */
