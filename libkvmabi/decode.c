/* SPDX-License-Identifier: MIT */
/* Names and text for what passes between a program and KVM: look-ups in the generated tables, and whole calls. */
#include "decode.h"

#include <errno.h>
#include <linux/ioctl.h>
#include <string.h>

#include "print.h"

/* An ioctl by these classes; 0: by any. */
static unsigned int bit_of(enum kvmabi_fd_class fd_class)
{
	return fd_class == KVMABI_FD_UNKNOWN ? ~0u : 1u << fd_class;
}

/* --- look-ups --- */

size_t kvmabi_ioctl_find(enum kvmabi_fd_class fd_class, unsigned int command,
			 const struct kvmabi_ioctl_info **found, size_t room)
{
	size_t count, i, hits = 0;
	const struct kvmabi_ioctl_info *info = kvmabi_ioctls(&count);

	for (i = 0; i < count; i++, info++) {
		if (info->command != command || !(info->classes & bit_of(fd_class)))
			continue;
		if (hits < room)
			found[hits] = info;
		hits++;
	}
	return hits;
}

const struct kvmabi_ioctl_info *kvmabi_ioctl_named(const char *name)
{
	size_t count, i;
	const struct kvmabi_ioctl_info *info = kvmabi_ioctls(&count);

	for (i = 0; i < count; i++)
		if (!strcmp(info[i].name, name))
			return &info[i];
	return NULL;
}

const struct kvmabi_ioctl_info *kvmabi_ioctl_of_call(enum kvmabi_call call)
{
	size_t count, i;
	const struct kvmabi_ioctl_info *info = kvmabi_ioctls(&count);

	for (i = 0; i < count; i++)
		if (kvmabi_arguments[i].call == call)
			return &info[i];
	return NULL;
}

const struct kvmabi_capability_info *kvmabi_capability(unsigned int nr)
{
	size_t count, i;
	const struct kvmabi_capability_info *info = kvmabi_capabilities(&count);

	for (i = 0; i < count; i++)
		if (info[i].nr == nr)
			return &info[i];
	return NULL;
}

const char *kvmabi_capability_name(unsigned int nr)
{
	const struct kvmabi_capability_info *info = kvmabi_capability(nr);

	return info ? info->name : NULL;
}

const char *kvmabi_exit_name(unsigned int exit_reason)
{
	unsigned int i;

	for (i = 0; i < kvmabi_exits->count; i++)
		if (kvmabi_exits->members[i].value == exit_reason)
			return kvmabi_exits->members[i].name;
	return NULL;
}

static const struct kvmabi_argument *argument_of(const struct kvmabi_ioctl_info *info)
{
	size_t count;

	return &kvmabi_arguments[info - kvmabi_ioctls(&count)];
}

size_t kvmabi_ioctl_bytes(const struct kvmabi_ioctl_info *info, const void *data, size_t bytes)
{
	const struct kvmabi_table *table = argument_of(info)->fields;
	const struct kvmabi_field *last = table && table->count ? &table->fields[table->count - 1] : NULL;
	struct kvmabi_bytes head = { data, bytes };

	if (!last || !last->flexible || !last->counted)
		return info->size;
	return info->size + (size_t)kvmabi_bytes_load(head, last->count_offset, sizeof(__u32)) * last->size;
}

/* --- text --- */

int kvmabi_decode_value(char *buf, size_t size, const char *group, unsigned long long value)
{
	const struct kvmabi_values *const *values = kvmabi_groups;
	struct kvmabi_text text;

	kvmabi_text_begin(&text, buf, size);
	while (*values && strcmp((*values)->name, group))
		values++;
	if (!*values)
		return -ENOENT;
	kvmabi_print_value(&text, *values, value);
	return kvmabi_text_end(&text);
}

int kvmabi_decode_struct(char *buf, size_t size, const char *name, const void *data, size_t bytes)
{
	const struct kvmabi_table *const *table = kvmabi_structs;
	struct kvmabi_text text;

	kvmabi_text_begin(&text, buf, size);
	while (*table && strcmp((*table)->name, name))
		table++;
	if (!*table)
		return -ENOENT;
	kvmabi_print_struct(&text, *table, (struct kvmabi_bytes){ data, bytes });
	return kvmabi_text_end(&text);
}

void kvmabi_print_command(struct kvmabi_text *text, unsigned int command)
{
	unsigned int direction = _IOC_DIR(command), size = _IOC_SIZE(command);

	kvmabi_text_add(text, "_IO");
	kvmabi_text_add(text, direction & _IOC_WRITE && direction & _IOC_READ ? "WR" : "");
	kvmabi_text_add(text, direction == _IOC_WRITE ? "W" : direction == _IOC_READ ? "R" : "");
	kvmabi_text_char(text, '(');
	kvmabi_text_hex(text, _IOC_TYPE(command));
	kvmabi_text_add(text, ", ");
	kvmabi_text_hex(text, _IOC_NR(command));
	kvmabi_text_add(text, ", ");
	kvmabi_text_number(text, size);
	kvmabi_text_char(text, ')');
}

void kvmabi_print_argument(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info,
			   const struct kvmabi_argument *argument, unsigned long arg, struct kvmabi_bytes bytes)
{
	if (argument->kind == ARGUMENT_NONE && !arg)
		return;
	if (argument->kind == ARGUMENT_POINTER && !arg)
		kvmabi_text_add(text, text->json ? "null" : "NULL");
	else if (argument->kind != ARGUMENT_POINTER && argument->values)
		kvmabi_print_value(text, argument->values, arg);
	else if (argument->kind != ARGUMENT_POINTER)
		kvmabi_print_number(text, arg);
	else if (!bytes.data || (!argument->fields && bytes.count < info->size))
		kvmabi_print_address(text, arg);
	else if (argument->fields)
		kvmabi_print_struct(text, argument->fields, bytes);
	else
		kvmabi_print_address(text, kvmabi_bytes_load(bytes, 0, info->size));
}

/* ex) " (a vcpu ioctl on a vm fd: ENOTTY)" */
static void remark(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, enum kvmabi_fd_class fd_class)
{
	const char *name = kvmabi_fd_class_name(fd_class), *separator = " (a ";
	unsigned int i;

	for (i = KVMABI_FD_UNKNOWN + 1; kvmabi_fd_class_name(i); i++)
		if (info->classes & bit_of(i)) {
			kvmabi_text_add(text, separator);
			kvmabi_text_add(text, kvmabi_fd_class_name(i));
			separator = " or ";
		}
	kvmabi_text_add(text, " ioctl on a ");
	kvmabi_text_add(text, name);
	kvmabi_text_add(text, " fd: ");
	kvmabi_text_add(text, kvmabi_errno_name(kvmabi_fd_class_unknown(fd_class)));
	kvmabi_text_char(text, ')');
}

int kvmabi_decode_ioctl(char *buf, size_t size, enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg,
			const void *data, size_t bytes)
{
	const struct kvmabi_ioctl_info *found[4];
	struct kvmabi_bytes copy = { data, data ? bytes : 0 };
	size_t room = sizeof(found) / sizeof(found[0]), hits, i;
	struct kvmabi_text text;
	int elsewhere;

	kvmabi_text_begin(&text, buf, size);
	hits = kvmabi_ioctl_find(fd_class, command, found, room);
	elsewhere = !hits;
	if (elsewhere)
		hits = kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, command, found, room);
	for (i = 0; i < hits && i < room; i++) {
		kvmabi_text_add(&text, i ? " or " : "");
		kvmabi_text_add(&text, found[i]->name);
	}
	if (!hits)
		kvmabi_print_command(&text, command);
	kvmabi_text_char(&text, '(');
	if (hits == 1)
		kvmabi_print_argument(&text, found[0], argument_of(found[0]), arg, copy);
	else
		kvmabi_text_hex(&text, arg);
	kvmabi_text_char(&text, ')');
	if (hits && elsewhere)
		remark(&text, found[0], fd_class);
	return kvmabi_text_end(&text);
}
