/* SPDX-License-Identifier: MIT */
/* `kvmabi explain`: everything the spec knows of a name or a number. */
#ifndef KVMABI_CLI_EXPLAIN_H
#define KVMABI_CLI_EXPLAIN_H

#include <stdio.h>

#include "json.h"
#include "lookup.h"

/* The subcommand; returns the exit status: 0 explained, 1 something is not known, 2 wrong usage. */
int explain_main(int argc, char **argv);
extern const char explain_usage[];

/* An entry as text, or as one JSON object. */
void explain_text(const struct found *found, FILE *out);
void explain_json(const struct found *found, struct json *json, const char *key);

/* Every KVM call of strace's log, explained below its line; the same status. */
int explain_log(FILE *log, const char *level, FILE *out);

#endif /* KVMABI_CLI_EXPLAIN_H */
