/* SPDX-License-Identifier: MIT */
/* What text and JSON have in common. */
#include "show.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define AT_FIRST 65536

int show(struct buffer *buffer, FILE *file, writer write, const struct seen *seen, uint64_t start)
{
	struct kvmabi_text text;
	char *larger;

	for (;;) {
		kvmabi_text_begin(&text, buffer->data, buffer->size);
		write(&text, seen, start);
		if (text.length < buffer->size)
			break;
		larger = realloc(buffer->data, text.length + AT_FIRST);
		if (!larger)
			return -ENOMEM;
		*buffer = (struct buffer){ larger, text.length + AT_FIRST };
	}
	return fwrite(buffer->data, 1, text.length, file) == text.length ? 0 : -errno;
}

const struct kvmabi_table *run_table(void)
{
	const struct kvmabi_table *const *table = kvmabi_structs;

	while (*table && strcmp((*table)->name, "kvm_run"))
		table++;
	return *table;
}

static void write_byte(struct kvmabi_text *text, unsigned char byte)
{
	kvmabi_text_char(text, "0123456789abcdef"[byte >> 4]);
	kvmabi_text_char(text, "0123456789abcdef"[byte & 15]);
}

/* A character of a string, as C and JSON both have it. */
static void write_character(struct kvmabi_text *text, unsigned char c)
{
	if (c == '"' || c == '\\') {
		kvmabi_text_char(text, '\\');
		kvmabi_text_char(text, c);
	} else if (c == '\n') {
		kvmabi_text_add(text, "\\n");
	} else if (c >= ' ' && c != 0x7f) {
		kvmabi_text_char(text, c);
	} else {
		kvmabi_text_add(text, text->json ? "\\u00" : "\\x");
		write_byte(text, c);
	}
}

void write_string(struct kvmabi_text *text, const char *string)
{
	kvmabi_text_char(text, '"');
	while (string && *string)
		write_character(text, *string++);
	kvmabi_text_char(text, '"');
}

void write_data(struct kvmabi_text *text, struct kvmabi_bytes bytes)
{
	size_t i;

	kvmabi_text_char(text, '"');
	for (i = 0; i < bytes.count; i++)
		if (text->json)
			write_byte(text, bytes.data[i]);
		else if (bytes.data[i] < 0x80)
			write_character(text, bytes.data[i]);
		else {
			kvmabi_text_add(text, "\\x");
			write_byte(text, bytes.data[i]);
		}
	kvmabi_text_char(text, '"');
}

/* True when what came out is not what went in. */
int is_changed(const struct seen *seen)
{
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE], after = seen->event->parts[PART_AFTER];

	return after.count != before.count || (after.count && memcmp(after.data, before.data, after.count));
}
