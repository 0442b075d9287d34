// SPDX-License-Identifier: MIT
/*
 * What several hosts have in common.
 *
 * Registers of CPUID are of two kinds: sets of features, where a guest may use what all hosts have, and all else (sizes,
 * names, topology), where hosts that differ have nothing in common.  features[] lists the former; Intel SDM volume 2A,
 * CPUID; AMD APM volume 3, appendix E; for 0x40000001, the kernel's own, its document on KVM's CPUID bits.
 */
#include "baseline.h"

#include <stdlib.h>
#include <string.h>

#include "decode.h"

enum { EAX = 1, EBX = 2, ECX = 4, EDX = 8 };

static const struct {
	__u32 function, index;
	unsigned int registers;
} features[] = {
	{ 0x00000001, 0, ECX | EDX },
	{ 0x00000006, 0, EAX | ECX },
	{ 0x00000007, 0, EBX | ECX | EDX },
	{ 0x00000007, 1, EAX | EBX | ECX | EDX },
	{ 0x00000007, 2, EDX },
	{ 0x0000000d, 0, EAX | EDX },
	{ 0x0000000d, 1, EAX | ECX | EDX },
	{ 0x00000014, 0, EBX | ECX },
	{ 0x00000019, 0, EAX | EBX | ECX },
	{ 0x40000001, 0, EAX | EDX },
	{ 0x80000001, 0, ECX | EDX },
	{ 0x80000007, 0, EDX },
	{ 0x80000008, 0, EBX },
	{ 0x8000000a, 0, EDX },
	{ 0x8000001f, 0, EAX },
	{ 0x80000021, 0, EAX },
};

static unsigned int features_of(const struct host_cpuid *entry)
{
	size_t i;

	for (i = 0; i < sizeof(features) / sizeof(features[0]); i++)
		if (features[i].function == entry->function && features[i].index == entry->index)
			return features[i].registers;
	return 0;
}

/* --- reducing --- */

static int least(int one, int other)
{
	return one < other ? one : other;
}

static void reduce_capabilities(struct host *common, const struct host *other)
{
	unsigned int nr;

	for (nr = 0; nr < HOST_CAPABILITIES; nr++) {
		common->system[nr] = least(common->system[nr], other->system[nr]);
		common->vm[nr] = least(common->vm[nr], other->vm[nr]);
	}
}

static int has_msr(const struct host *host, __u32 msr)
{
	unsigned int i;

	for (i = 0; i < host->msr_count; i++)
		if (host->msrs[i] == msr)
			return 1;
	return 0;
}

static void reduce_msrs(struct host *common, const struct host *other)
{
	unsigned int i, kept = 0;

	for (i = 0; i < common->msr_count; i++)
		if (has_msr(other, common->msrs[i]))
			common->msrs[kept++] = common->msrs[i];
	common->msr_count = kept;
}

static const struct host_cpuid *entry_of(const struct host *host, const struct host_cpuid *like)
{
	unsigned int i;

	for (i = 0; i < host->cpuid_count; i++)
		if (host->cpuid[i].function == like->function && host->cpuid[i].index == like->index)
			return &host->cpuid[i];
	return NULL;
}

/* False: nothing of the entry is left. */
static int reduce_entry(struct host_cpuid *common, const struct host_cpuid *other)
{
	unsigned int i, sets = features_of(common), left = 0;

	for (i = 0; i < 4; i++) {
		if (sets & 1u << i)
			common->reg[i] &= other->reg[i];
		else if (common->reg[i] != other->reg[i])
			common->reg[i] = 0;
		left |= common->reg[i];
	}
	return left != 0;
}

static void reduce_cpuid(struct host *common, const struct host *other)
{
	const struct host_cpuid *entry;
	unsigned int i, kept = 0;

	for (i = 0; i < common->cpuid_count; i++) {
		entry = entry_of(other, &common->cpuid[i]);
		if (entry && reduce_entry(&common->cpuid[i], entry))
			common->cpuid[kept++] = common->cpuid[i];
	}
	common->cpuid_count = kept;
}

void baseline_reduce(struct host *common, const struct host *other)
{
	common->api_version = least(common->api_version, other->api_version);
	common->run_bytes = least(common->run_bytes, other->run_bytes);
	if (strcmp(common->kernel, other->kernel))
		snprintf(common->kernel, sizeof(common->kernel), "several");
	if (strcmp(common->machine, other->machine))
		snprintf(common->machine, sizeof(common->machine), "several");
	reduce_capabilities(common, other);
	reduce_msrs(common, other);
	reduce_cpuid(common, other);
}

/* --- telling --- */

static void name_capability(unsigned int nr, FILE *out)
{
	const char *name = kvmabi_capability_name(nr);

	if (name)
		fputs(name, out);
	else
		fprintf(out, "capability %u", nr);
}

/* Capabilities where a host answers more than all do. */
static unsigned int tell_capabilities(const struct host *host, const struct host *common, FILE *out)
{
	unsigned int nr, told = 0;

	for (nr = 0; nr < HOST_CAPABILITIES; nr++) {
		int more = host->vm[nr] > common->vm[nr] ? host->vm[nr] : host->system[nr];
		int all = host->vm[nr] > common->vm[nr] ? common->vm[nr] : common->system[nr];

		if (more <= all)
			continue;
		fputs(told++ ? ", " : "  capabilities: ", out);
		name_capability(nr, out);
		if (all > 0)
			fprintf(out, " %d (all: %d)", more, all);
	}
	fputs(told ? "\n" : "", out);
	return told;
}

static unsigned int tell_msrs(const struct host *host, const struct host *common, FILE *out)
{
	unsigned int i, told = 0;

	for (i = 0; i < host->msr_count; i++)
		if (!has_msr(common, host->msrs[i]))
			fprintf(out, "%s%#x", told++ ? ", " : "  MSRs: ", host->msrs[i]);
	fputs(told ? "\n" : "", out);
	return told;
}

/* Only features: that hosts have other names, sizes and processors is no use to a guest. */
static unsigned int tell_cpuid(const struct host *host, const struct host *common, FILE *out)
{
	static const char *const names[] = { "eax", "ebx", "ecx", "edx" };
	static const struct host_cpuid none;
	unsigned int i, j, told = 0;

	for (i = 0; i < host->cpuid_count; i++) {
		const struct host_cpuid *mine = &host->cpuid[i], *all = entry_of(common, mine);

		for (j = 0; j < 4; j++) {
			__u32 more = mine->reg[j] & ~(all ? all : &none)->reg[j];

			if (more && features_of(mine) & 1u << j)
				fprintf(out, "%s%#x.%u %s %#x", told++ ? ", " : "  CPUID: ", mine->function, mine->index, names[j], more);
		}
	}
	fputs(told ? "\n" : "", out);
	return told;
}

static void tell(const struct host *hosts, unsigned int count, const struct host *common, FILE *out)
{
	unsigned int i, more;

	host_write(common, HOST_TABLE, out);
	for (i = 0; i < count; i++) {
		fprintf(out, "\nBeyond that, %s (%s) has\n", hosts[i].name, hosts[i].kernel);
		more = tell_capabilities(&hosts[i], common, out);
		more += tell_msrs(&hosts[i], common, out);
		more += tell_cpuid(&hosts[i], common, out);
		if (!more)
			fputs("  nothing\n", out);
	}
}

void baseline_write(const struct host *hosts, unsigned int count, enum host_format format, FILE *out)
{
	struct host *common = malloc(sizeof(*common));
	unsigned int i;

	if (!common)
		return;
	*common = hosts[0];
	for (i = 1; i < count; i++)
		baseline_reduce(common, &hosts[i]);
	snprintf(common->name, sizeof(common->name), "%u hosts", count);
	if (format == HOST_TABLE)
		tell(hosts, count, common, out);
	else
		host_write(common, format, out);
	free(common);
}
