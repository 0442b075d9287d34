// SPDX-License-Identifier: MIT
/* An entry on paper, or as JSON: both say the same, in the same order. */
#include "explain.h"

#include <string.h>

#include "paper.h"

#define INDENT	2
#define COLUMN	18	/* where text beside a label begins */
#define NOTES	44	/* where the notes of members and values begin */

static const char *const kinds[] = {
	[FACT_IOCTL] = "ioctl", [FACT_STRUCT] = "struct", [FACT_EXIT] = "exit", [FACT_CAPABILITY] = "capability",
	[FACT_CONSTANTS] = "constants",
};

static void head(const struct paper *paper, const struct found *found)
{
	const struct fact *fact = found->fact;
	char rest[256];

	snprintf(rest, sizeof(rest), "%s%s%s%s%s (Linux %s)", fact->title, *fact->section ? ", section " : "", fact->section,
		 *fact->life ? ", " : "", fact->life, found->facts->level);
	paper_title(paper, fact->name, rest);
	if (*fact->summary)
		paper_row(paper, INDENT, "", INDENT, fact->summary);
	if (*fact->doc && !found->field && !found->value) {
		fputc('\n', paper->out);
		paper_row(paper, INDENT, "", INDENT, fact->doc);
	}
}

static void numbers(const struct paper *paper, const struct fact *fact)
{
	char number[16];
	size_t i;

	for (i = 0; i < fact->numbers_count; i++) {
		snprintf(number, sizeof(number), "%#x", fact->numbers[i].number);
		paper_row(paper, INDENT, number, COLUMN, fact->numbers[i].machines);
	}
}

static void rules(const struct paper *paper, const struct fact *fact)
{
	char text[1024];
	size_t i;

	if (fact->rules_count)
		paper_heading(paper, "What must hold; the first that does not decides the error");
	for (i = 0; i < fact->rules_count; i++) {
		snprintf(text, sizeof(text), "%s, else %s", fact->rules[i].phrase, fact->rules[i].error);
		paper_row(paper, INDENT, strchr(fact->rules[i].id, '.') + 1, COLUMN, text);
	}
	if (fact->errors_count)
		paper_heading(paper, "Other errors");
	for (i = 0; i < fact->errors_count; i++)
		paper_row(paper, INDENT, fact->errors[i].key, COLUMN, fact->errors[i].text);
}

static void member(const struct paper *paper, const struct fact_field *field)
{
	char text[256];

	snprintf(text, sizeof(text), "%-5s %s%s%s", field->offset, field->type, *field->name ? " " : "", field->name);
	paper_row(paper, INDENT, text, NOTES, field->note);
}

static void value(const struct paper *paper, const struct fact_value *value)
{
	char text[256];

	snprintf(text, sizeof(text), "%s = %s", value->name, value->value);
	paper_row(paper, INDENT, text, NOTES, value->doc);
}

/* Of a struct or a group only what was asked for, if it was a part of it. */
static void parts(const struct paper *paper, const struct found *found)
{
	const struct fact *fact = found->fact;
	size_t i;

	if (fact->fields_count)
		paper_heading(paper, "Offset, type, member");
	for (i = 0; i < fact->fields_count; i++)
		if (!found->field || found->field == &fact->fields[i])
			member(paper, &fact->fields[i]);
	if (fact->values_count)
		fputc('\n', paper->out);
	for (i = 0; i < fact->values_count; i++)
		if (!found->value || found->value == &fact->values[i])
			value(paper, &fact->values[i]);
}

static void errata(const struct paper *paper, const struct fact *fact)
{
	char text[2048];
	size_t i;

	if (fact->errata_count)
		paper_heading(paper, "Where the kernel's document of 2.6.39 is wrong");
	for (i = 0; i < fact->errata_count; i++) {
		const struct fact_erratum *one = &fact->errata[i];

		snprintf(text, sizeof(text), "%s: it says: %s\nin truth: %s (%s)", one->on, one->says, one->truth, one->proof);
		paper_row(paper, INDENT, one->id, COLUMN, text);
	}
}

void explain_text(const struct found *found, FILE *out)
{
	const struct paper paper = paper_on(out);
	const struct fact *fact = found->fact;
	size_t i;

	head(&paper, found);
	if (found->field || found->value) {
		parts(&paper, found);
		return;
	}
	if (fact->numbers_count || fact->pairs_count)
		fputc('\n', out);
	numbers(&paper, fact);
	for (i = 0; i < fact->pairs_count; i++)
		paper_row(&paper, INDENT, fact->pairs[i].key, COLUMN, fact->pairs[i].text);
	rules(&paper, fact);
	parts(&paper, found);
	errata(&paper, fact);
	for (i = 0; i < fact->see_count; i++)
		fprintf(out, "%s%s", i ? ", " : "\nSee also: ", fact->see[i]);
	if (fact->see_count)
		fputc('\n', out);
}

/* --- JSON --- */

static void pairs_json(struct json *json, const char *key, const struct fact_pair *pairs, size_t count)
{
	json_open(json, key, '{');
	for (; count--; pairs++)
		json_string(json, pairs->key, pairs->text);
	json_close(json, '}');
}

static void numbers_json(struct json *json, const struct fact *fact)
{
	size_t i;

	json_open(json, "numbers", '[');
	for (i = 0; i < fact->numbers_count; i++) {
		json_open(json, NULL, '{');
		json_number(json, "number", fact->numbers[i].number);
		json_string(json, "machines", fact->numbers[i].machines);
		json_close(json, '}');
	}
	json_close(json, ']');
}

static void rules_json(struct json *json, const struct fact *fact)
{
	size_t i;

	json_open(json, "rules", '[');
	for (i = 0; i < fact->rules_count; i++) {
		json_open(json, NULL, '{');
		json_string(json, "id", fact->rules[i].id);
		json_string(json, "holds", fact->rules[i].phrase);
		json_string(json, "else", fact->rules[i].error);
		json_close(json, '}');
	}
	json_close(json, ']');
	pairs_json(json, "errors", fact->errors, fact->errors_count);
}

static void fields_json(struct json *json, const struct found *found)
{
	size_t i;

	json_open(json, "fields", '[');
	for (i = 0; i < found->fact->fields_count; i++) {
		const struct fact_field *field = &found->fact->fields[i];

		if (found->field && found->field != field)
			continue;
		json_open(json, NULL, '{');
		json_string(json, "offset", field->offset);
		json_string(json, "type", field->type);
		json_string(json, "name", field->name);
		json_string(json, "note", field->note);
		json_close(json, '}');
	}
	json_close(json, ']');
}

static void values_json(struct json *json, const struct found *found)
{
	size_t i;

	json_open(json, "values", '[');
	for (i = 0; i < found->fact->values_count; i++) {
		const struct fact_value *value = &found->fact->values[i];

		if (found->value && found->value != value)
			continue;
		json_open(json, NULL, '{');
		json_string(json, "name", value->name);
		json_string(json, "value", value->value);
		json_string(json, "doc", value->doc);
		json_close(json, '}');
	}
	json_close(json, ']');
}

static void errata_json(struct json *json, const struct fact *fact)
{
	size_t i;

	json_open(json, "errata", '[');
	for (i = 0; i < fact->errata_count; i++) {
		json_open(json, NULL, '{');
		json_string(json, "id", fact->errata[i].id);
		json_string(json, "on", fact->errata[i].on);
		json_string(json, "says", fact->errata[i].says);
		json_string(json, "truth", fact->errata[i].truth);
		json_string(json, "proof", fact->errata[i].proof);
		json_close(json, '}');
	}
	json_close(json, ']');
}

void explain_json(const struct found *found, struct json *json, const char *key)
{
	const struct fact *fact = found->fact;
	size_t i;

	json_open(json, key, '{');
	json_string(json, "name", fact->name);
	json_string(json, "kind", kinds[fact->kind]);
	json_string(json, "level", found->facts->level);
	json_string(json, "title", fact->title);
	json_string(json, "section", fact->section);
	json_string(json, "life", fact->life);
	json_string(json, "summary", fact->summary);
	json_string(json, "doc", fact->doc);
	numbers_json(json, fact);
	pairs_json(json, "facts", fact->pairs, fact->pairs_count);
	rules_json(json, fact);
	fields_json(json, found);
	values_json(json, found);
	errata_json(json, fact);
	json_open(json, "see", '[');
	for (i = 0; i < fact->see_count; i++)
		json_string(json, NULL, fact->see[i]);
	json_close(json, ']');
	json_close(json, '}');
}
