/* SPDX-License-Identifier: MIT */
/* Counts of what was seen: calls with their errors and times, exits by reason, rules that were broken. */
#ifndef KVMABI_TRACE_SUMMARY_H
#define KVMABI_TRACE_SUMMARY_H

#include <stdio.h>

#include "seen.h"

struct counted {
	const char *name;
	unsigned long long key;		/* of what has no name */
	uint64_t count, errors, time, longest;
};

struct counts {
	struct counted *rows;
	size_t used;
};

struct summary {
	struct counts calls, exits, rules;
	uint64_t all, failed;
};

void summary_add(struct summary *summary, const struct seen *seen);
void summary_print(struct summary *summary, FILE *file, uint64_t lost);
void summary_print_json(struct summary *summary, FILE *file);
void summary_end(struct summary *summary);

#endif /* KVMABI_TRACE_SUMMARY_H */
