/* SPDX-License-Identifier: MIT */
/*
 * The shape of the generated tables: how a struct's bytes become text.  Private to the library.
 *
 * A table lists a struct's fields with their places from the struct's beginning.  What is inside of a struct without a
 * name is listed as the outer struct's own; an arm of a union has the values of the tag that select it.
 */
#ifndef KVMABI_TABLES_H
#define KVMABI_TABLES_H

#include <stddef.h>
#include <linux/types.h>

#include "checks.h"
#include "decode.h"

enum kvmabi_field_kind {
	NUMBER,
	SIGNED,
	POINTER,
	PAD,		/* shown only if something is in it */
	STRUCT,		/* `fields` count from the field's beginning */
	EMBEDDED,	/* `fields` count from the beginning of what it is embedded in */
	BIT_FIELD,
};

struct kvmabi_value {
	const char *name;
	unsigned long long value;
};

struct kvmabi_values {
	const char *name;
	int flags;			/* each value is a set of bits */
	const struct kvmabi_value *members;
	unsigned int count;
};

struct kvmabi_field {
	const char *name;
	enum kvmabi_field_kind kind;
	__u32 offset, size;		/* in bytes, of one element */
	__u32 count, row;		/* elements, 0 for no array; elements of one row of a grid */
	__u32 flexible;			/* an array without an end of its own */
	__u32 count_offset;		/* of the field that counts it */
	__u32 counted;			/* there is such a field */
	__u8 bit, width;
	__u32 tag_offset, tag_size;	/* what selects an arm of a union */
	__u32 tags[2], tag_count;	/* 0: no condition */
	const struct kvmabi_values *values;
	const struct kvmabi_table *fields;
};

struct kvmabi_table {
	const char *name;
	size_t size;
	const struct kvmabi_field *fields;
	unsigned int count;
};

enum kvmabi_argument_kind { ARGUMENT_NONE, ARGUMENT_VALUE, ARGUMENT_POINTER };

struct kvmabi_argument {
	enum kvmabi_call call;
	enum kvmabi_argument_kind kind;
	const struct kvmabi_table *fields;	/* null: a number */
	const struct kvmabi_values *values;
	__u8 reads_array;			/* the kernel reads the flexible array, and not only its count */
	__u8 stops;				/* a signal ends the call */
	__u8 counts;				/* it returns how many elements were done */
	int too_small;				/* the errno of a flexible array without room; 0: none */
	enum kvmabi_fd_class makes;		/* what kind of fd it returns; unknown: none */
};

/* How rows are written. */
#define MEMBER(type, member) ((type *)0)->member
#define AT(type, member) .offset = offsetof(type, member), .size = sizeof(MEMBER(type, member))
#define ARRAY(type, member) .offset = offsetof(type, member), .size = sizeof(MEMBER(type, member)[0]), \
	.count = sizeof(MEMBER(type, member)) / sizeof(MEMBER(type, member)[0])
#define GRID(type, member) .offset = offsetof(type, member), .size = sizeof(MEMBER(type, member)[0][0]), \
	.count = sizeof(MEMBER(type, member)) / sizeof(MEMBER(type, member)[0][0]), \
	.row = sizeof(MEMBER(type, member)[0]) / sizeof(MEMBER(type, member)[0][0])
#define FLEX(type, member) .offset = offsetof(type, member), .size = sizeof(MEMBER(type, member)[0]), .flexible = 1
#define COUNT(type, member) .count_offset = offsetof(type, member), .counted = 1
#define BITS(at, bytes, first, bits) .kind = BIT_FIELD, .offset = at, .size = bytes, .bit = first, .width = bits
#define WHEN(type, tag, ...) .tag_offset = offsetof(type, tag), .tag_size = sizeof(MEMBER(type, tag)), \
	.tags = { __VA_ARGS__ }, .tag_count = sizeof((const __u32[]){ __VA_ARGS__ }) / sizeof(__u32)
#define TABLE(text, bytes, list) { .name = text, .size = bytes, .fields = list, .count = sizeof(list) / sizeof((list)[0]) }
#define ENUM(text, list) { .name = text, .members = list, .count = sizeof(list) / sizeof((list)[0]) }
#define FLAGS(text, list) { .name = text, .flags = 1, .members = list, .count = sizeof(list) / sizeof((list)[0]) }

/* What is generated; lists end with null. */
extern const struct kvmabi_values *const kvmabi_groups[];
extern const struct kvmabi_values *const kvmabi_exits;
extern const struct kvmabi_table *const kvmabi_structs[];
extern const struct kvmabi_argument kvmabi_arguments[];
int kvmabi_fd_class_unknown(enum kvmabi_fd_class fd_class);
struct kvmabi_vm;
struct kvmabi_vcpu;
/* Remember what a call changed that somebody else has made: `value` is its argument, `data` what that points to, or null. */
void kvmabi_follow(enum kvmabi_call call, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu, unsigned long value, const void *data);

/* decode.c: what there is to know of a call's ioctl; null: this machine does not have it. */
const struct kvmabi_ioctl_info *kvmabi_ioctl_of_call(enum kvmabi_call call);

#endif /* KVMABI_TABLES_H */
