// SPDX-License-Identifier: MIT
/*
 * strace's log, explained: a line that is a KVM call is followed by what the call is, and by what its error means.
 *
 * A line is understood as  [pid] [time] ioctl(FD, REQUEST, ...) = RESULT [ERRNO (text)], where REQUEST is a name, a number
 * or _IOC(...), perhaps followed by others in a comment or joined by "or", as strace writes numbers that have two names.
 */
#define _GNU_SOURCE
#include "explain.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "paper.h"

#define INDENT	8
#define MOST	8

/* The words of the request: up to a comma outside of parentheses.  Returns false when the line has none. */
static int request_of(const char *line, char *words, size_t size)
{
	const char *at = strstr(line, "ioctl("), *end;
	int depth = 0;

	at = at ? strchr(at, ',') : NULL;
	if (!at)
		return 0;
	for (at++; *at == ' '; at++)
		;
	for (end = at; *end && (depth || (*end != ',' && *end != ')')); end++)
		depth += (*end == '(') - (*end == ')');
	if (end == at || (size_t)(end - at) >= size)
		return 0;
	memcpy(words, at, end - at);
	words[end - at] = 0;
	words[strcspn(words, "/")] = 0;			/* a comment */
	for (end = words + strlen(words); end > words && isspace((unsigned char)end[-1]); end--)
		words[end - words - 1] = 0;
	return *words != 0;
}

/* The errno's name behind the result; false when the call did not fail. */
static int error_of(const char *line, char *name, size_t size)
{
	const char *at = strstr(line, ") = -1 ");
	size_t length;

	at = at ? at + strlen(") = -1 ") : NULL;
	length = at ? strcspn(at, " \n") : 0;
	if (!length || length >= size)
		return 0;
	memcpy(name, at, length);
	name[length] = 0;
	return 1;
}

static void note(const struct paper *paper, const char *format, const char *one, const char *other)
{
	char text[1024];

	snprintf(text, sizeof(text), format, one, other);
	paper_row(paper, INDENT, "#", INDENT + 2, text);
}

/* Which rules give this error, in the order in which the kernel asks; then what else the entry says of it. */
static void explain_error(const struct paper *paper, const struct fact *fact, const char *error)
{
	unsigned int told = 0;
	size_t i;

	for (i = 0; i < fact->rules_count; i++)
		if (strstr(fact->rules[i].error, error)) {
			note(paper, told++ ? "or %s must hold: %s" : "%s must hold: %s", fact->rules[i].id, fact->rules[i].phrase);
		}
	for (i = 0; i < fact->errors_count; i++)
		if (strstr(fact->errors[i].key, error)) {
			note(paper, told++ ? "or %s: %s" : "%s: %s", error, fact->errors[i].text);
		}
	if (!strcmp(error, "ENOTTY") || (!told && !strcmp(error, "EINVAL")))
		note(paper, "%s is what an fd of another class answers, and a kernel without the call: this is an %s", error,
		     fact->title);
	else if (!told)
		note(paper, "the spec does not tell of %s%s", error, "");
}

static int explain_call(const struct paper *paper, const char *words, const char *line, const char *level)
{
	struct found found[MOST];
	size_t count = lookup(words, level, found, MOST);
	char error[16], number[64];

	if (!count) {
		if (lookup_number(words, number, sizeof(number)) >= 0 && strstr(number, ", 0xae,"))
			note(paper, "%s is no ioctl that the spec knows: %s", words, number);
		return 1;
	}
	if (found->fact->kind != FACT_IOCTL)
		return 0;
	note(paper, strcmp(words, found->fact->name) ? "%s: %s" : "%2$s", found->fact->name, found->fact->summary);
	if (error_of(line, error, sizeof(error)))
		explain_error(paper, found->fact, error);
	return 0;
}

int explain_log(FILE *log, const char *level, FILE *out)
{
	const struct paper paper = paper_on(out);
	int status = 0, calls = 0;
	char *line = NULL, words[256];
	size_t room = 0;

	while (getline(&line, &room, log) > 0) {
		line[strcspn(line, "\n")] = 0;
		fprintf(out, "%s\n", line);
		if (!request_of(line, words, sizeof(words)))
			continue;
		/* other drivers' calls pass without a word */
		if (strncmp(words, "KVM_", 4) && lookup_number(words, NULL, 0) < 0)
			continue;
		calls++;
		status |= explain_call(&paper, words, line, level);
	}
	free(line);
	if (!calls)
		fprintf(stderr, "kvmabi explain: no ioctl in the log; it wants the output of strace -e ioctl\n");
	return calls ? status : 1;
}
