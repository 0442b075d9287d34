// SPDX-License-Identifier: MIT
/* YAML (1.2) in blocks, beside JSON.  Text in YAML is always quoted, as JSON quotes it: that is YAML, too. */
#include "writer.h"

#define STEP	2

struct writer writer_on(FILE *out, bool yaml)
{
	return (struct writer){ .json = { .out = out }, .yaml = yaml };
}

/* The beginning of a line: indentation, and the key or the dash. */
static void lead(struct writer *writer, const char *key)
{
	FILE *out = writer->json.out;

	if (writer->begun)
		fputc('\n', out);
	writer->begun = false;
	writer->opened = 0;
	if (!writer->fresh)
		fprintf(out, "%*s", (int)(writer->depth ? (writer->depth - 1) * STEP : 0), "");
	writer->fresh = false;
	if (key)
		fprintf(out, "%s:", key);
	else if (writer->depth)
		fputc('-', out);
}

void writer_open(struct writer *writer, const char *key, char bracket)
{
	if (!writer->yaml) {
		json_open(&writer->json, key, bracket);
		return;
	}
	lead(writer, key);
	if (!key && writer->depth) {
		fputc(' ', writer->json.out);	/* a map in a list begins on the dash's line */
		writer->fresh = true;
	}
	writer->begun = !!key;
	writer->opened = bracket;
	writer->depth++;
}

void writer_close(struct writer *writer, char bracket)
{
	if (!writer->yaml) {
		json_close(&writer->json, bracket);
		return;
	}
	if (writer->opened)			/* and nothing came */
		fprintf(writer->json.out, "%s%c%c\n", writer->begun ? " " : "", writer->opened, bracket);
	writer->begun = writer->fresh = false;
	writer->opened = 0;
	writer->depth--;
}

void writer_string(struct writer *writer, const char *key, const char *text)
{
	struct json line = { .out = writer->json.out };

	if (!writer->yaml) {
		json_string(&writer->json, key, text);
		return;
	}
	lead(writer, key);
	fputc(' ', line.out);
	json_string(&line, NULL, text);
	fputc('\n', line.out);
}

void writer_number(struct writer *writer, const char *key, long long number)
{
	if (!writer->yaml) {
		json_number(&writer->json, key, number);
		return;
	}
	lead(writer, key);
	fprintf(writer->json.out, " %lld\n", number);
}

void writer_end(struct writer *writer)
{
	if (!writer->yaml)
		fputc('\n', writer->json.out);
}
