/* SPDX-License-Identifier: MIT */
/*
 * Text put together in a buffer of the caller's: never more than fits, always ended by a null, counted as snprintf()
 * counts.  Private to the library; nothing here calls the C library.
 */
#ifndef KVMABI_TEXT_H
#define KVMABI_TEXT_H

#include <stddef.h>

struct kvmabi_text {
	char *buf;
	size_t size;
	size_t length;		/* of the whole text, whether it fits or not */
	int json;		/* values and structs are written as JSON */
	int partial;		/* what is not at hand is left out without "..." */
};

/* Begin with an empty text; `buf` may be null if `size` is 0. */
void kvmabi_text_begin(struct kvmabi_text *text, char *buf, size_t size);

/* Add a character, a string (null: nothing), a number: -12, 0x1000 (0 as 0), or as a reader expects it. */
void kvmabi_text_char(struct kvmabi_text *text, char c);
void kvmabi_text_add(struct kvmabi_text *text, const char *string);
void kvmabi_text_decimal(struct kvmabi_text *text, long long value);
void kvmabi_text_hex(struct kvmabi_text *text, unsigned long long value);
void kvmabi_text_number(struct kvmabi_text *text, unsigned long long value);

/* The text's length, for the caller of a function that makes it. */
int kvmabi_text_end(const struct kvmabi_text *text);

#endif /* KVMABI_TEXT_H */
