/* SPDX-License-Identifier: MIT */
/* Values and structs as text, by the generated tables.  Private to the library. */
#ifndef KVMABI_PRINT_H
#define KVMABI_PRINT_H

#include "tables.h"
#include "text.h"

/* What there is of a struct; whatever else its table lists is not at hand. */
struct kvmabi_bytes {
	const unsigned char *data;
	size_t count;
};

/* A number of up to eight bytes, as this machine stores it; 0 if it is not at hand. */
unsigned long long kvmabi_bytes_load(struct kvmabi_bytes bytes, size_t offset, size_t size);

/* A value by its names, or as a number. */
void kvmabi_print_value(struct kvmabi_text *text, const struct kvmabi_values *values, unsigned long long value);

/* A struct: "{name=value, ...}". */
void kvmabi_print_struct(struct kvmabi_text *text, const struct kvmabi_table *table, struct kvmabi_bytes bytes);

#endif /* KVMABI_PRINT_H */
