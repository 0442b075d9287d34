/* SPDX-License-Identifier: MIT */
/*
 * Values and structs as text, by the generated tables.
 *
 * A struct is walked field by field.  Pads without contents and arms of a union that its tag does not select are left out;
 * the first field that is not wholly at hand ends the walk with "...".  Equal neighbours in an array are counted: "0*12".
 * JSON has neither: its arrays and objects are shorter then, or longer.
 */
#include "print.h"

#include <string.h>

#define RUN 4		/* this many equal elements are worth counting */

unsigned long long kvmabi_bytes_load(struct kvmabi_bytes bytes, size_t offset, size_t size)
{
	const unsigned char *at = bytes.data + offset;
	__u16 two;
	__u32 four;
	__u64 eight;

	if (offset > bytes.count || size > bytes.count - offset)
		return 0;
	switch (size) {
	case 0:
		return 0;
	case 1:
		return *at;
	case 2:
		memcpy(&two, at, sizeof(two));
		return two;
	case 4:
		memcpy(&four, at, sizeof(four));
		return four;
	default:
		memcpy(&eight, at, sizeof(eight));
		return eight;
	}
}

/* --- values --- */

static void print_name(struct kvmabi_text *text, const char *name)
{
	kvmabi_text_add(text, text->json ? "\"" : "");
	kvmabi_text_add(text, name);
	kvmabi_text_add(text, text->json ? "\"" : "");
}

void kvmabi_print_address(struct kvmabi_text *text, unsigned long long value)
{
	kvmabi_text_add(text, text->json ? value ? "\"" : "\"0x" : "");
	kvmabi_text_hex(text, value);
	kvmabi_text_add(text, text->json ? "\"" : "");
}

static void print_flags(struct kvmabi_text *text, const struct kvmabi_values *values, unsigned long long value)
{
	const char *separator = text->json ? ", " : "|";
	unsigned long long left = value;
	unsigned int i;

	kvmabi_text_add(text, text->json ? "[" : "");
	for (i = 0; i < values->count; i++) {
		const struct kvmabi_value *flag = &values->members[i];

		if (!flag->value || (left & flag->value) != flag->value)
			continue;
		kvmabi_text_add(text, left != value ? separator : "");
		print_name(text, flag->name);
		left &= ~flag->value;
	}
	kvmabi_text_add(text, left && left != value ? separator : "");
	if (left || (!value && !text->json))
		kvmabi_print_address(text, left);
	kvmabi_text_add(text, text->json ? "]" : "");
}

void kvmabi_print_number(struct kvmabi_text *text, unsigned long long value)
{
	if (text->json)
		kvmabi_text_decimal(text, value);
	else
		kvmabi_text_number(text, value);
}

void kvmabi_print_value(struct kvmabi_text *text, const struct kvmabi_values *values, unsigned long long value)
{
	unsigned int i;

	if (values->flags) {
		print_flags(text, values, value);
		return;
	}
	for (i = 0; i < values->count; i++)
		if (values->members[i].value == value) {
			print_name(text, values->members[i].name);
			return;
		}
	kvmabi_print_number(text, value);
}

static void print_scalar(struct kvmabi_text *text, const struct kvmabi_field *field, unsigned long long value)
{
	unsigned int unused = field->size < 8 ? 64 - 8 * field->size : 0;

	if (field->values)
		kvmabi_print_value(text, field->values, value);
	else if (field->kind == SIGNED)
		kvmabi_text_decimal(text, (long long)(value << unused) >> unused);
	else if (field->kind == POINTER || (field->kind != BIT_FIELD && field->size >= 8))
		kvmabi_print_address(text, value);
	else
		kvmabi_print_number(text, value);
}

/* --- fields --- */

static int is_struct(const struct kvmabi_field *field)
{
	return field->kind == STRUCT || field->kind == EMBEDDED;
}

static void print_element(struct kvmabi_text *text, const struct kvmabi_field *field, struct kvmabi_bytes bytes, size_t i)
{
	size_t skip = i * field->size + (field->kind == STRUCT ? field->offset : 0);
	unsigned long long value;

	if (is_struct(field)) {
		kvmabi_print_struct(text, field->fields, (struct kvmabi_bytes){ bytes.data + skip, bytes.count - skip });
		return;
	}
	value = kvmabi_bytes_load(bytes, field->offset + skip, field->size);
	if (field->kind == BIT_FIELD)
		value = value >> field->bit & ((1ULL << field->width) - 1);
	print_scalar(text, field, value);
}

/* How many elements from i on are the same. */
static size_t run_length(const struct kvmabi_field *field, struct kvmabi_bytes bytes, size_t i, size_t end)
{
	const unsigned char *first = bytes.data + field->offset + i * field->size;
	size_t n = 1;

	while (i + n < end && !memcmp(first, first + n * field->size, field->size))
		n++;
	return n < RUN ? 1 : n;
}

static void print_elements(struct kvmabi_text *text, const struct kvmabi_field *field, struct kvmabi_bytes bytes,
			   size_t begin, size_t end)
{
	size_t i, n;

	for (i = begin; i < end; i += n) {
		n = text->json ? 1 : run_length(field, bytes, i, end);
		if (i > begin)
			kvmabi_text_add(text, ", ");
		print_element(text, field, bytes, i);
		if (n > 1) {
			kvmabi_text_char(text, '*');
			kvmabi_text_decimal(text, n);
		}
	}
}

/* How many elements an array says that it has. */
static size_t elements(const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	if (!field->flexible)
		return field->count;
	return field->counted ? kvmabi_bytes_load(bytes, field->count_offset, sizeof(__u32)) : (size_t)-1;
}

/* ... and how many of them are at hand. */
static size_t at_hand(const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	size_t all = elements(field, bytes);
	size_t fit = bytes.count > field->offset && field->size ? (bytes.count - field->offset) / field->size : 0;

	return all < fit ? all : fit;
}

static void print_array(struct kvmabi_text *text, const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	size_t count = at_hand(field, bytes), row = field->row ? field->row : count, i;

	kvmabi_text_char(text, '[');
	for (i = 0; i < count; i += row) {
		if (i)
			kvmabi_text_add(text, ", ");
		if (field->row)
			kvmabi_text_char(text, '[');
		print_elements(text, field, bytes, i, i + row < count ? i + row : count);
		if (field->row)
			kvmabi_text_char(text, ']');
	}
	if (!text->json && count < elements(field, bytes) && (!field->flexible || field->counted))
		kvmabi_text_add(text, count ? ", ..." : "...");
	kvmabi_text_char(text, ']');
}

/* True when nothing is in a pad, as far as it is at hand. */
static int is_clear(const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	size_t i, end = field->offset + field->size * (field->count ? field->count : 1);

	for (i = field->offset; i < end && i < bytes.count; i++)
		if (bytes.data[i])
			return 0;
	return 1;
}

/* True when a field is to be shown: not an empty pad, nor an arm that is not meant. */
static int is_shown(const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	unsigned long long tag = kvmabi_bytes_load(bytes, field->tag_offset, field->tag_size);
	__u32 i;

	if (field->kind == PAD)
		return !is_clear(field, bytes);
	for (i = 0; i < field->tag_count; i++)
		if (field->tags[i] == tag)
			return 1;
	return !field->tag_count;
}

static int is_at_hand(const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	int is_array = field->count || field->flexible;

	return field->offset <= bytes.count && (is_array || field->size <= bytes.count - field->offset);
}

static void print_field(struct kvmabi_text *text, const struct kvmabi_field *field, struct kvmabi_bytes bytes)
{
	print_name(text, field->name);
	kvmabi_text_add(text, text->json ? ": " : "=");
	if (field->count || field->flexible)
		print_array(text, field, bytes);
	else
		print_element(text, field, bytes, 0);
}

/* True when a field is what it was; without a former state nothing is. */
static int is_as_before(const struct kvmabi_field *field, struct kvmabi_bytes bytes, struct kvmabi_bytes before)
{
	size_t end = field->offset + (size_t)field->size * (field->count ? field->count : 1);

	return !field->flexible && end <= bytes.count && end <= before.count &&
	       !memcmp(bytes.data + field->offset, before.data + field->offset, end - field->offset);
}

void kvmabi_print_changes(struct kvmabi_text *text, const struct kvmabi_table *table, struct kvmabi_bytes bytes,
			  struct kvmabi_bytes before)
{
	const char *separator = "";
	unsigned int i;

	kvmabi_text_char(text, '{');
	for (i = 0; i < table->count; i++) {
		const struct kvmabi_field *field = &table->fields[i];

		if (!is_shown(field, bytes) || is_as_before(field, bytes, before))
			continue;
		if (!is_at_hand(field, bytes)) {
			kvmabi_text_add(text, text->json || text->partial ? "" : separator);
			kvmabi_text_add(text, text->json || text->partial ? "" : "...");
			break;
		}
		kvmabi_text_add(text, separator);
		print_field(text, field, bytes);
		separator = ", ";
	}
	kvmabi_text_char(text, '}');
}

void kvmabi_print_struct(struct kvmabi_text *text, const struct kvmabi_table *table, struct kvmabi_bytes bytes)
{
	kvmabi_print_changes(text, table, bytes, (struct kvmabi_bytes){ 0 });
}
