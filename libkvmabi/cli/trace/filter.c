/* SPDX-License-Identifier: MIT */
/* Filters: `[!]call=GLOB,...`, `fd=CLASS,...`, `exit=GLOB,...`, `failed`, `fault`; anything else is a call's glob. */
#define _GNU_SOURCE
#include "filter.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The words between commas. */
static char *split(const char *text)
{
	char *globs = calloc(1, strlen(text) + 2), *comma;

	if (!globs)
		return NULL;
	strcpy(globs, text);
	for (comma = globs; (comma = strchr(comma, ',')); comma++)
		*comma = '\0';
	return globs;
}

static int add(struct filters *filters, enum filter_kind kind, int negated, const char *words)
{
	char *globs = words ? split(words) : NULL;

	if (words && !globs)
		return -ENOMEM;
	if (words && !*words) {
		free(globs);
		return -EINVAL;
	}
	filters->list[filters->count++] = (struct filter){ kind, negated, globs };
	return 0;
}

int filters_add(struct filters *filters, const char *text)
{
	static const struct { const char *name; enum filter_kind kind; } kinds[] = {
		{ "call=", FILTER_CALL }, { "fd=", FILTER_FD }, { "exit=", FILTER_EXIT },
	};
	int negated = *text == '!';
	size_t i;

	if (filters->count == FILTERS)
		return -E2BIG;
	text += negated;
	if (!strcmp(text, "failed") || !strcmp(text, "fault"))
		return add(filters, text[2] == 'i' ? FILTER_FAILED : FILTER_FAULT, negated, NULL);
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strncmp(text, kinds[i].name, strlen(kinds[i].name)))
			return add(filters, kinds[i].kind, negated, text + strlen(kinds[i].name));
	return strchr(text, '=') ? -EINVAL : add(filters, FILTER_CALL, negated, text);
}

void filters_end(struct filters *filters)
{
	while (filters->count)
		free(filters->list[--filters->count].globs);
}

/* A name, or what is behind its prefix: KVM_EXIT_IO and IO. */
static int matches(const char *globs, const char *name, const char *prefix)
{
	const char *rest = name && !strncmp(name, prefix, strlen(prefix)) ? name + strlen(prefix) : NULL;

	if (!name)
		return 0;
	for (; *globs; globs += strlen(globs) + 1)
		if (!fnmatch(globs, name, FNM_CASEFOLD) || (rest && !fnmatch(globs, rest, FNM_CASEFOLD)))
			return 1;
	return 0;
}

static int exit_matches(const char *globs, const struct seen *seen)
{
	const char *name = kvmabi_exit_name(seen->exit_reason);
	char number[16];

	snprintf(number, sizeof(number), "%u", seen->exit_reason);
	return seen->ran && (matches(globs, name, "KVM_EXIT_") || matches(globs, number, ""));
}

static int passes(const struct filter *filter, const struct seen *seen)
{
	switch (filter->kind) {
	case FILTER_CALL:
		return matches(filter->globs, seen->name ? seen->name : "unknown", "KVM_");
	case FILTER_FD:
		return matches(filter->globs, seen->object ? kvmabi_fd_class_name(seen->fd_class) : "unknown", "");
	case FILTER_EXIT:
		return exit_matches(filter->globs, seen);
	case FILTER_FAILED:
		return seen->event->record.kind == RECORD_IOCTL && seen->event->record.result < 0;
	case FILTER_FAULT:
		return seen->fault || seen->remark;
	}
	return 0;
}

int filters_pass(const struct filters *filters, const struct seen *seen)
{
	unsigned int i;

	for (i = 0; i < filters->count; i++)
		if (passes(&filters->list[i], seen) == filters->list[i].negated)
			return 0;
	return 1;
}
