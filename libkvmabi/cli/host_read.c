// SPDX-License-Identifier: MIT
/*
 * Reads what host_write() writes, as YAML; JSON is YAML, too.
 *
 * The file may come from anywhere: what is not understood is a fault with its line, except keys that a later version may
 * have added, which are passed over.
 */
#include "host.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct reading {
	yaml_document_t document;
	const char *path;
	char *fault;
	size_t size;
	int failed;
};

static int fail(struct reading *reading, const yaml_node_t *node, const char *expected)
{
	if (!reading->failed)
		snprintf(reading->fault, reading->size, "%s:%zu: expected %s", reading->path, node->start_mark.line + 1, expected);
	reading->failed = 1;
	return 0;
}

static const char *text_of(struct reading *reading, const yaml_node_t *node)
{
	if (node->type == YAML_SCALAR_NODE)
		return (const char *)node->data.scalar.value;
	fail(reading, node, "a text or a number");
	return "";
}

static long long number_of(struct reading *reading, const yaml_node_t *node, long long least, long long most)
{
	const char *text = text_of(reading, node);
	char *end;
	long long number;

	errno = 0;
	number = strtoll(text, &end, 0);
	if (errno || end == text || *end || number < least || number > most) {
		char expected[80];

		snprintf(expected, sizeof(expected), "a number from %lld to %lld", least, most);
		fail(reading, node, expected);
		return 0;
	}
	return number;
}

static void text_into(struct reading *reading, const yaml_node_t *node, char *to)
{
	snprintf(to, HOST_NAME, "%s", text_of(reading, node));
}

/* --- maps and lists --- */

typedef void visitor(struct reading *reading, const char *key, const yaml_node_t *value, void *of);

static void each_pair(struct reading *reading, const yaml_node_t *map, visitor *visit, void *of)
{
	const yaml_node_pair_t *pair;

	if (map->type != YAML_MAPPING_NODE) {
		fail(reading, map, "a map");
		return;
	}
	for (pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top && !reading->failed; pair++)
		visit(reading, text_of(reading, yaml_document_get_node(&reading->document, pair->key)),
		      yaml_document_get_node(&reading->document, pair->value), of);
}

static void each_item(struct reading *reading, const yaml_node_t *list, visitor *visit, void *of)
{
	const yaml_node_item_t *item;

	if (list->type != YAML_SEQUENCE_NODE) {
		fail(reading, list, "a list");
		return;
	}
	for (item = list->data.sequence.items.start; item < list->data.sequence.items.top && !reading->failed; item++)
		visit(reading, "", yaml_document_get_node(&reading->document, *item), of);
}

/* --- what a host consists of --- */

struct capability { long long nr, system, vm; };

static void capability_part(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct capability *capability = of;

	if (!strcmp(key, "nr"))
		capability->nr = number_of(reading, value, 0, HOST_CAPABILITIES - 1);
	else if (!strcmp(key, "system"))
		capability->system = number_of(reading, value, -1, 0x7fffffff);
	else if (!strcmp(key, "vm"))
		capability->vm = number_of(reading, value, -1, 0x7fffffff);
}

static void capability_of(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct capability capability = { -1, 0, 0 };
	struct host *host = of;

	(void)key;
	each_pair(reading, value, capability_part, &capability);
	if (reading->failed)
		return;
	if (capability.nr < 0) {
		fail(reading, value, "a capability with its number, nr");
		return;
	}
	host->system[capability.nr] = capability.system;
	host->vm[capability.nr] = capability.vm;
}

static void msr_of(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct host *host = of;

	(void)key;
	if (host->msr_count == HOST_MSRS)
		fail(reading, value, "fewer MSRs");
	else
		host->msrs[host->msr_count++] = number_of(reading, value, 0, 0xffffffff);
}

static void cpuid_part(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct host_cpuid *entry = of;
	const struct { const char *key; __u32 *to; } parts[] = {
		{ "function", &entry->function }, { "index", &entry->index }, { "flags", &entry->flags },
		{ "eax", &entry->reg[0] }, { "ebx", &entry->reg[1] }, { "ecx", &entry->reg[2] }, { "edx", &entry->reg[3] },
	};
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (!strcmp(parts[i].key, key))
			*parts[i].to = number_of(reading, value, 0, 0xffffffff);
}

static void cpuid_of(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct host *host = of;

	(void)key;
	if (host->cpuid_count == HOST_CPUID)
		fail(reading, value, "fewer entries of CPUID");
	else
		each_pair(reading, value, cpuid_part, &host->cpuid[host->cpuid_count++]);
}

static void host_part(struct reading *reading, const char *key, const yaml_node_t *value, void *of)
{
	struct host *host = of;

	if (!strcmp(key, "host"))
		text_into(reading, value, host->name);
	else if (!strcmp(key, "kernel"))
		text_into(reading, value, host->kernel);
	else if (!strcmp(key, "machine"))
		text_into(reading, value, host->machine);
	else if (!strcmp(key, "api_version"))
		host->api_version = number_of(reading, value, 0, 0x7fffffff);
	else if (!strcmp(key, "vcpu_mmap_size"))
		host->run_bytes = number_of(reading, value, 0, 0x7fffffff);
	else if (!strcmp(key, "capabilities"))
		each_pair(reading, value, capability_of, host);
	else if (!strcmp(key, "msrs"))
		each_item(reading, value, msr_of, host);
	else if (!strcmp(key, "cpuid"))
		each_item(reading, value, cpuid_of, host);
}

/* --- */

static int read_document(struct reading *reading, struct host *host)
{
	const yaml_node_t *root = yaml_document_get_root_node(&reading->document);

	if (!root) {
		snprintf(reading->fault, reading->size, "%s is empty; expected what `kvmabi probe --json` writes", reading->path);
		return 0;
	}
	each_pair(reading, root, host_part, host);
	if (!reading->failed && !host->api_version)
		fail(reading, root, "a map with api_version, as `kvmabi probe --json` writes it");
	return !reading->failed;
}

static int parse(struct reading *reading, FILE *file, struct host *host)
{
	yaml_parser_t parser;
	int read = 0;

	if (!yaml_parser_initialize(&parser)) {
		snprintf(reading->fault, reading->size, "%s: no memory", reading->path);
		return 0;
	}
	yaml_parser_set_input_file(&parser, file);
	if (!yaml_parser_load(&parser, &reading->document)) {
		snprintf(reading->fault, reading->size, "%s:%zu: %s", reading->path, parser.problem_mark.line + 1,
			 parser.problem ? parser.problem : "no YAML");
	} else {
		read = read_document(reading, host);
		yaml_document_delete(&reading->document);
	}
	yaml_parser_delete(&parser);
	return read;
}

int host_read(struct host *host, const char *path, char *fault, size_t size)
{
	struct reading reading = { .path = path, .fault = fault, .size = size };
	FILE *file = fopen(path, "re");
	int read;

	memset(host, 0, sizeof(*host));
	if (!file) {
		snprintf(fault, size, "%s: %s", path, strerror(errno));
		return 0;
	}
	read = parse(&reading, file, host);
	fclose(file);
	return read;
}
