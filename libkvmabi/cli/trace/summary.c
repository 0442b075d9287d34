/* SPDX-License-Identifier: MIT */
/* Counts.  Names are the tables' own, or literals: equal ones are the same pointer, and there are few. */
#include "summary.h"

#include <stdlib.h>

#include "../json.h"

static struct counted *row_of(struct counts *counts, const char *name, unsigned long long key)
{
	struct counted *rows = counts->rows;
	size_t i;

	for (i = 0; i < counts->used; i++)
		if (rows[i].name == name && rows[i].key == key)
			return &rows[i];
	rows = realloc(rows, (counts->used + 1) * sizeof(*rows));
	if (!rows)
		abort();
	counts->rows = rows;
	rows[counts->used] = (struct counted){ .name = name, .key = key };
	return &rows[counts->used++];
}

static void count(struct counts *counts, const char *name, unsigned long long key, uint64_t time, int failed)
{
	struct counted *row = row_of(counts, name, name ? 0 : key);

	row->count++;
	row->errors += failed;
	row->time += time;
	if (time > row->longest)
		row->longest = time;
}

void summary_add(struct summary *summary, const struct seen *seen)
{
	const struct record *record = &seen->event->record;
	uint64_t time = record->end > record->begin ? record->end - record->begin : 0;

	if (record->kind != RECORD_IOCTL)
		return;
	summary->all++;
	summary->failed += record->result < 0;
	count(&summary->calls, seen->name, (unsigned int)record->request, time, record->result < 0);
	if (seen->ran)
		count(&summary->exits, kvmabi_exit_name(seen->exit_reason), seen->exit_reason, time, 0);
	if (seen->fault && *seen->fault->rule && !seen->remark)
		count(&summary->rules, seen->fault->rule, 0, 0, !seen->accepted);
}

void summary_end(struct summary *summary)
{
	free(summary->calls.rows);
	free(summary->exits.rows);
	free(summary->rules.rows);
}

/* --- print --- */

static int by_time(const void *left, const void *right)
{
	const struct counted *a = left, *b = right;

	return a->time != b->time ? a->time < b->time ? 1 : -1 : a->count < b->count ? 1 : -(a->count > b->count);
}

static const char *name_of(const struct counted *row, char *text, size_t size)
{
	if (row->name)
		return row->name;
	snprintf(text, size, "%#llx", row->key);
	return text;
}

static void print_calls(const struct counts *counts, FILE *file)
{
	char text[32];
	size_t i;

	fprintf(file, "%10s %8s %12s %10s %10s  %s\n", "calls", "failed", "seconds", "us/call", "longest us", "call");
	for (i = 0; i < counts->used; i++) {
		const struct counted *row = &counts->rows[i];

		fprintf(file, "%10llu %8llu %12.6f %10.1f %10.1f  %s\n", (unsigned long long)row->count,
			(unsigned long long)row->errors, row->time / 1e9, row->time / 1e3 / row->count, row->longest / 1e3,
			name_of(row, text, sizeof(text)));
	}
}

static void print_counts(const struct counts *counts, const char *title, uint64_t all, FILE *file)
{
	char text[32];
	size_t i;

	if (!counts->used)
		return;
	fprintf(file, "\n%10s %8s  %s\n", "times", all ? "share" : "", title);
	for (i = 0; i < counts->used; i++) {
		const struct counted *row = &counts->rows[i];
		char share[16] = "";

		if (all)
			snprintf(share, sizeof(share), "%.1f%%", 100.0 * row->count / all);
		fprintf(file, "%10llu %8s  %s%s\n", (unsigned long long)row->count, share, name_of(row, text, sizeof(text)),
			row->errors < row->count && !all ? " (the kernel took it)" : "");
	}
}

static void sort(struct counts *counts)
{
	if (counts->used)
		qsort(counts->rows, counts->used, sizeof(*counts->rows), by_time);
}

static uint64_t total(const struct counts *counts)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < counts->used; i++)
		sum += counts->rows[i].count;
	return sum;
}

void summary_print(struct summary *summary, FILE *file, uint64_t lost)
{
	sort(&summary->calls);
	sort(&summary->exits);
	sort(&summary->rules);
	print_calls(&summary->calls, file);
	print_counts(&summary->exits, "exit", total(&summary->exits), file);
	print_counts(&summary->rules, "broken rule", 0, file);
	fprintf(file, "\n%llu calls, %llu failed, %llu lost\n", (unsigned long long)summary->all,
		(unsigned long long)summary->failed, (unsigned long long)lost);
}

static void print_json(struct json *json, const char *key, const struct counts *counts, int timed)
{
	char text[32];
	size_t i;

	json_open(json, key, '[');
	for (i = 0; i < counts->used; i++) {
		const struct counted *row = &counts->rows[i];

		json_open(json, NULL, '{');
		json_string(json, "name", name_of(row, text, sizeof(text)));
		json_number(json, "count", row->count);
		if (timed) {
			json_number(json, "failed", row->errors);
			json_number(json, "time", row->time);
			json_number(json, "longest", row->longest);
		}
		json_close(json, '}');
	}
	json_close(json, ']');
}

void summary_print_json(struct summary *summary, FILE *file)
{
	struct json json = { .out = file };

	sort(&summary->calls);
	sort(&summary->exits);
	sort(&summary->rules);
	json_open(&json, NULL, '{');
	json_string(&json, "event", "summary");
	print_json(&json, "calls", &summary->calls, 1);
	print_json(&json, "exits", &summary->exits, 0);
	print_json(&json, "rules", &summary->rules, 0);
	json_close(&json, '}');
	fputc('\n', file);
}
