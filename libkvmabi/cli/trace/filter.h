/* SPDX-License-Identifier: MIT */
/* Which events are of interest: by call, by class of fd, by result, by exit reason. */
#ifndef KVMABI_TRACE_FILTER_H
#define KVMABI_TRACE_FILTER_H

#include "seen.h"

#define FILTERS 32

enum filter_kind { FILTER_CALL, FILTER_FD, FILTER_EXIT, FILTER_FAILED, FILTER_FAULT };

struct filter {
	enum filter_kind kind;
	int negated;
	char *globs;		/* each ends with a null, the last with two */
};

struct filters {
	struct filter list[FILTERS];
	unsigned int count;
};

/* Add one, as the command line has it.  -EINVAL: it is none; -E2BIG: there are too many; -ENOMEM. */
int filters_add(struct filters *filters, const char *text);
void filters_end(struct filters *filters);

/* True when all of them let an event pass. */
int filters_pass(const struct filters *filters, const struct seen *seen);

#endif /* KVMABI_TRACE_FILTER_H */
