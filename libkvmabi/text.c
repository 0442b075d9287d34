/* SPDX-License-Identifier: MIT */
/* Text in a buffer of the caller's. */
#include "text.h"

#include <limits.h>

/* Numbers below this are decimal: counts and indices; from it on, masks, ports and addresses. */
#define FEW 256

void kvmabi_text_begin(struct kvmabi_text *text, char *buf, size_t size)
{
	*text = (struct kvmabi_text){ .buf = buf, .size = buf ? size : 0 };
	if (text->size)
		text->buf[0] = '\0';
}

void kvmabi_text_char(struct kvmabi_text *text, char c)
{
	if (text->length + 1 < text->size) {
		text->buf[text->length] = c;
		text->buf[text->length + 1] = '\0';
	}
	text->length++;
}

void kvmabi_text_add(struct kvmabi_text *text, const char *string)
{
	while (string && *string)
		kvmabi_text_char(text, *string++);
}

static void digits(struct kvmabi_text *text, unsigned long long value, unsigned int base)
{
	char backwards[24];
	int count = 0;

	do
		backwards[count++] = "0123456789abcdef"[value % base];
	while (value /= base);
	while (count)
		kvmabi_text_char(text, backwards[--count]);
}

void kvmabi_text_decimal(struct kvmabi_text *text, long long value)
{
	if (value < 0)
		kvmabi_text_char(text, '-');
	digits(text, value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value, 10);
}

void kvmabi_text_hex(struct kvmabi_text *text, unsigned long long value)
{
	if (value)
		kvmabi_text_add(text, "0x");
	digits(text, value, 16);
}

void kvmabi_text_number(struct kvmabi_text *text, unsigned long long value)
{
	if (value < FEW)
		digits(text, value, 10);
	else
		kvmabi_text_hex(text, value);
}

int kvmabi_text_end(const struct kvmabi_text *text)
{
	return text->length > INT_MAX ? INT_MAX : (int)text->length;
}
