/* SPDX-License-Identifier: MIT */
/*
 * Values and structs as text, by the generated tables.  Private to the library.
 *
 * As JSON, a struct is an object, an array an array, a set of flags an array of names; a value is its name if it has one,
 * else a number, and numbers of eight bytes are strings in hexadecimal, since not every reader of JSON has that many digits.
 */
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

/* A number as a reader expects it. */
void kvmabi_print_number(struct kvmabi_text *text, unsigned long long value);

/* A number that is an address, or of eight bytes. */
void kvmabi_print_address(struct kvmabi_text *text, unsigned long long value);

/* A value by its names, or as a number. */
void kvmabi_print_value(struct kvmabi_text *text, const struct kvmabi_values *values, unsigned long long value);

/* A struct: "{name=value, ...}". */
void kvmabi_print_struct(struct kvmabi_text *text, const struct kvmabi_table *table, struct kvmabi_bytes bytes);

/* Those of its fields that are not what they were `before`. */
void kvmabi_print_changes(struct kvmabi_text *text, const struct kvmabi_table *table, struct kvmabi_bytes bytes,
			  struct kvmabi_bytes before);

/* decode.c: an ioctl's argument, with what it points to as far as that is at hand. */
void kvmabi_print_argument(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info,
			   const struct kvmabi_argument *argument, unsigned long arg, struct kvmabi_bytes bytes);

/* decode.c: a command that is no ioctl of KVM's, as its number was put together: "_IOW(type, nr, size)". */
void kvmabi_print_command(struct kvmabi_text *text, unsigned int command);

#endif /* KVMABI_PRINT_H */
