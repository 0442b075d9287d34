/* SPDX-License-Identifier: MIT */
/* What several hosts have in common. */
#ifndef KVMABI_CLI_BASELINE_H
#define KVMABI_CLI_BASELINE_H

#include "host.h"

/*
 * Reduce `common` to what it shares with `other`.  A capability has the lesser answer; of an MSR that one lacks nothing is
 * left; of CPUID each bit that is a feature is left if both have it, and another register only if it is the same.
 */
void baseline_reduce(struct host *common, const struct host *other);

/* As a table: what is shared, and what each host has beyond that; else in the form of a host. */
void baseline_write(const struct host *hosts, unsigned int count, enum host_format format, FILE *out);

#endif /* KVMABI_CLI_BASELINE_H */
