// SPDX-License-Identifier: MIT
/* Finds entries of the spec; lists are short enough to be searched from end to end. */
#define _GNU_SOURCE
#include "lookup.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <asm/ioctl.h>

#define NEAR	3	/* changes of a letter that a misspelt name may have */
#define LONGEST	64
#define DEEPEST	8	/* structs in structs */

struct search {
	const struct facts *facts;
	struct found *found;
	size_t room, count;
};

static void add(struct search *search, const struct fact *fact, const struct fact_field *field,
		const struct fact_value *value)
{
	if (search->count < search->room)
		search->found[search->count] = (struct found){ search->facts, fact, field, value };
	search->count++;
}

const struct fact *fact_find(const struct facts *facts, const char *name, const struct fact *after)
{
	const struct fact *fact;

	for (fact = after ? after + 1 : facts->list; fact < facts->list + facts->count; fact++)
		if (!strcmp(fact->name, name))
			return fact;
	return NULL;
}

/* --- by name --- */

static void find_entries(struct search *search, const char *name)
{
	const struct fact *fact = NULL;

	while ((fact = fact_find(search->facts, name, fact)))
		add(search, fact, NULL, NULL);
}

/* A constant, in its group. */
static void find_values(struct search *search, const char *name)
{
	size_t i, j;

	for (i = 0; i < search->facts->count; i++)
		for (j = 0; j < search->facts->list[i].values_count; j++)
			if (!strcmp(search->facts->list[i].values[j].name, name))
				add(search, &search->facts->list[i], NULL, &search->facts->list[i].values[j]);
}

/* "kvm_run.io.size", or "kvm_run.size": the end of a member's path is enough. */
static bool ends_with(const char *path, const char *end)
{
	size_t length = strlen(path), wanted = strlen(end);

	return length >= wanted && !strcmp(path + length - wanted, end) &&
	       (length == wanted || path[length - wanted - 1] == '.');
}

static void find_member_of(struct search *search, const char *name, size_t length, const char *path, unsigned int depth);

/* "kvm_sregs.ldt.base": the member of that type, below the one that has it. */
static void find_below(struct search *search, const struct fact *fact, const struct fact_field *field, const char *path,
		       unsigned int depth)
{
	size_t length = strlen(field->name), before = search->count, type;

	if (!length || strncmp(path, field->name, length) || path[length] != '.' || strncmp(field->type, "struct ", 7))
		return;
	type = strcspn(field->type + 7, "[ ");
	add(search, fact, field, NULL);
	find_member_of(search, field->type + 7, type, path + length + 1, depth + 1);
	if (search->count == before + 1)
		search->count--;		/* there is no such member */
}

static void find_member_of(struct search *search, const char *name, size_t length, const char *path, unsigned int depth)
{
	const struct fact *fact;
	size_t i, j;

	for (i = 0; depth < DEEPEST && i < search->facts->count; i++) {
		fact = &search->facts->list[i];
		if (strlen(fact->name) != length || strncmp(fact->name, name, length))
			continue;
		for (j = 0; j < fact->fields_count; j++)
			if (*fact->fields[j].name && ends_with(fact->fields[j].name, path))
				add(search, fact, &fact->fields[j], NULL);
			else
				find_below(search, fact, &fact->fields[j], path, depth);
	}
}

static void find_members(struct search *search, const char *name)
{
	const char *point = strchr(name, '.');

	if (point)
		find_member_of(search, name, point - name, point + 1, 0);
}

/* The id of a rule is its ioctl's name, a dot and its own. */
static void find_rules(struct search *search, const char *name)
{
	size_t i, j;

	for (i = 0; i < search->facts->count; i++)
		for (j = 0; j < search->facts->list[i].rules_count; j++)
			if (!strcmp(search->facts->list[i].rules[j].id, name))
				add(search, &search->facts->list[i], NULL, NULL);
}

/* --- by number --- */

/* strace writes what it does not know as _IOC(_IOC_READ|_IOC_WRITE, 0xae, 0x9f, 0x18). */
static long long number_of_ioc(const char *words)
{
	const char *rest = strchr(words, ',');
	unsigned int direction, type, nr, size;

	if (strncmp(words, "_IOC(", 5) || !rest || sscanf(rest, ", %i , %i , %i", (int *)&type, (int *)&nr, (int *)&size) != 3)
		return -1;
	direction = (memmem(words, rest - words, "_IOC_READ", 9) ? _IOC_READ : 0) |
		    (memmem(words, rest - words, "_IOC_WRITE", 10) ? _IOC_WRITE : 0);
	if (type > 0xff || nr > 0xff || size > _IOC_SIZEMASK)
		return -1;
	return (long long)(unsigned int)_IOC(direction, type, nr, size);
}

long long lookup_number(const char *words, char *text, size_t size)
{
	static const char *const directions[] = { "none", "write", "read", "read|write" };
	long long number;
	char *end;

	errno = 0;
	number = strtoll(words, &end, 0);
	if (errno)
		number = (long long)strtoull(words, &end, 0);
	number = end == words || *end ? number_of_ioc(words) : number & 0xffffffff;
	if (number >= 0 && text)
		snprintf(text, size, "_IOC(%s, %#llx, %#llx, %lld)", directions[number >> 30], number >> 8 & 0xff, number & 0xff,
			 number >> 16 & 0x3fff);
	return number;
}

static void find_numbers(struct search *search, long long number)
{
	size_t i, j;

	for (i = 0; i < search->facts->count; i++)
		for (j = 0; j < search->facts->list[i].numbers_count; j++)
			if (search->facts->list[i].numbers[j].number == number) {
				add(search, &search->facts->list[i], NULL, NULL);
				break;
			}
}

/* --- */

static void find_in(struct search *search, const char *words)
{
	long long number = lookup_number(words, NULL, 0);

	if (number >= 0) {
		find_numbers(search, number);
		return;
	}
	find_entries(search, words);
	if (!search->count)
		find_values(search, words);
	if (!search->count)
		find_rules(search, words);
	if (!search->count)
		find_members(search, words);
}

size_t lookup(const char *words, const char *level, struct found *found, size_t room)
{
	struct search search = { .found = found, .room = room };
	size_t i;

	for (i = 0; fact_levels[i] && !search.count; i++) {
		search.facts = fact_levels[i];
		if (!level || !strcmp(level, search.facts->level))
			find_in(&search, words);
	}
	return search.count;
}

/* --- names that are misspelt --- */

/* How many letters have to be changed, added or taken away; letters of either case are the same. */
static unsigned int distance(const char *one, const char *other)
{
	unsigned int row[LONGEST + 1], i, j, above, before, change;
	size_t length = strlen(other);

	if (strlen(one) > LONGEST || length > LONGEST)
		return LONGEST;
	for (j = 0; j <= length; j++)
		row[j] = j;
	for (i = 1; one[i - 1]; i++) {
		before = row[0];
		row[0] = i;
		for (j = 1; j <= length; j++) {
			above = row[j];
			change = before + (toupper((unsigned char)one[i - 1]) != toupper((unsigned char)other[j - 1]));
			row[j] = above + 1 < change ? above + 1 : change;
			if (row[j - 1] + 1 < row[j])
				row[j] = row[j - 1] + 1;
			before = above;
		}
	}
	return row[length];
}

static void nearer(const char *words, const char *name, const char **best, unsigned int *least)
{
	unsigned int far = distance(words, name);

	if (far < *least)
		*least = far, *best = name;
}

const char *lookup_near(const char *words)
{
	unsigned int least = NEAR + 1;
	const char *best = NULL;
	size_t level, i, j;

	for (level = 0; fact_levels[level]; level++)
		for (i = 0; i < fact_levels[level]->count; i++) {
			const struct fact *fact = &fact_levels[level]->list[i];

			nearer(words, fact->name, &best, &least);
			if (!strncmp(fact->name, "KVM_", 4))
				nearer(words, fact->name + 4, &best, &least);
			for (j = 0; j < fact->values_count; j++)
				nearer(words, fact->values[j].name, &best, &least);
		}
	return best;
}
