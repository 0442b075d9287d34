/* SPDX-License-Identifier: MIT */
/*
 * Writes a tree of maps, lists, text and numbers, as JSON or as YAML.
 *
 * `key` is the name in a map, null in a list; the root has none.  Keys are names: they need no quotes in YAML.
 */
#ifndef KVMABI_CLI_WRITER_H
#define KVMABI_CLI_WRITER_H

#include <stdbool.h>

#include "json.h"

struct writer {
	struct json json;
	bool yaml;
	unsigned int depth;
	bool fresh;		/* an item of a list has just been begun on this line ... */
	bool begun;		/* ... or a key was written, and its value begins on the next */
	char opened;		/* the bracket, in JSON, of what is still empty; else 0 */
};

struct writer writer_on(FILE *out, bool yaml);

void writer_open(struct writer *writer, const char *key, char bracket);
void writer_close(struct writer *writer, char bracket);
void writer_string(struct writer *writer, const char *key, const char *text);
void writer_number(struct writer *writer, const char *key, long long number);
void writer_end(struct writer *writer);

#endif /* KVMABI_CLI_WRITER_H */
