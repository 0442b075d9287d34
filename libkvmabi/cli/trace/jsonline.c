/* SPDX-License-Identifier: MIT */
/* An event as a line of JSON; trace.schema.json says what stands in it. */
#include "show.h"

static void write_key(struct kvmabi_text *text, const char *key)
{
	if (text->length > 1)
		kvmabi_text_add(text, ", ");
	write_string(text, key);
	kvmabi_text_add(text, ": ");
}

static void write_number(struct kvmabi_text *text, const char *key, long long value)
{
	write_key(text, key);
	kvmabi_text_decimal(text, value);
}

static void write_text(struct kvmabi_text *text, const char *key, const char *value)
{
	write_key(text, key);
	write_string(text, value);
}

static void write_address(struct kvmabi_text *text, const char *key, unsigned long long value)
{
	write_key(text, key);
	kvmabi_print_address(text, value);
}

/* --- who and when --- */

static void write_who(struct kvmabi_text *text, const struct seen *seen, uint64_t start)
{
	const struct record *record = &seen->event->record;

	write_number(text, "time", record->begin > start ? record->begin - start : 0);
	if (record->kind == RECORD_IOCTL)
		write_number(text, "duration", record->end > record->begin ? record->end - record->begin : 0);
	write_number(text, "pid", record->pid);
	write_number(text, "tid", record->tid);
}

static void write_object(struct kvmabi_text *text, const struct seen *seen)
{
	const struct object *object = seen->object, *vm = object;

	write_number(text, "fd", seen->event->record.fd);
	if (!object)
		return;
	write_text(text, "on", kvmabi_fd_class_name(object->fd_class));
	while (vm && vm->fd_class != KVMABI_FD_VM)
		vm = vm->from;
	if (vm)
		write_number(text, "vm", vm->number);
	if (object->fd_class == KVMABI_FD_VCPU)
		write_number(text, "vcpu", object->number);
}

/* --- the argument --- */

static void write_part(struct kvmabi_text *text, const char *key, const struct seen *seen, enum record_part part)
{
	struct kvmabi_bytes bytes = seen->event->parts[part];

	if (!bytes.count)
		return;
	write_key(text, key);
	if (!seen->info || part == PART_DATA_BEFORE || part == PART_DATA_AFTER)
		write_data(text, bytes);
	else if (seen->is_run)
		kvmabi_print_struct(text, run_table(), bytes);
	else
		kvmabi_print_argument(text, seen->info, seen->argument, seen->event->record.argument, bytes);
}

static void write_argument(struct kvmabi_text *text, const struct seen *seen)
{
	unsigned long argument = seen->event->record.argument;

	write_address(text, "request", seen->event->record.request);
	if (seen->argument && seen->argument->kind == ARGUMENT_VALUE) {
		write_key(text, "argument");
		kvmabi_print_argument(text, seen->info, seen->argument, argument, (struct kvmabi_bytes){ 0 });
	} else {
		write_address(text, "argument", argument);
	}
	write_part(text, "before", seen, PART_BEFORE);
	write_part(text, "data_before", seen, PART_DATA_BEFORE);
	write_part(text, "after", seen, PART_AFTER);
	write_part(text, "data_after", seen, PART_DATA_AFTER);
}

/* --- what came of it --- */

static void write_result(struct kvmabi_text *text, const struct seen *seen)
{
	const struct record *record = &seen->event->record;
	const char *name = kvmabi_errno_name(-(unsigned int)record->result);

	write_number(text, "result", record->result);
	if (record->result < 0 && name)
		write_text(text, "errno", name);
	if (seen->made)
		write_text(text, "made", kvmabi_fd_class_name(seen->made->fd_class));
	if (!seen->ran)
		return;
	write_key(text, "exit");
	if (kvmabi_exit_name(seen->exit_reason))
		write_string(text, kvmabi_exit_name(seen->exit_reason));
	else
		kvmabi_text_decimal(text, seen->exit_reason);
}

static void write_rule(struct kvmabi_text *text, const struct kvmabi_fault *fault)
{
	if (!*fault->rule)
		return;
	kvmabi_text_add(text, ", \"rule\": ");
	write_string(text, fault->rule);
	kvmabi_text_add(text, ", \"field\": ");
	write_string(text, fault->field);
	kvmabi_text_add(text, ", \"section\": ");
	write_string(text, fault->section);
	write_number(text, "index", fault->index);
	write_address(text, "got", fault->got);
	write_address(text, "allowed", fault->allowed);
}

static void write_fault(struct kvmabi_text *text, const struct seen *seen)
{
	if (!seen->fault && !seen->remark)
		return;
	write_key(text, "fault");
	kvmabi_text_add(text, "{\"message\": ");
	write_string(text, seen->remark ? seen->remark : seen->fault->message);
	kvmabi_text_add(text, seen->accepted ? ", \"accepted\": true" : "");
	if (seen->fault && !seen->remark)
		write_rule(text, seen->fault);
	kvmabi_text_char(text, '}');
}

static void write_flags(struct kvmabi_text *text, unsigned int flags)
{
	static const char *const names[] = { "cut", "unreadable", "unseen", "no_kvm_run", "vfork" };
	const char *separator = "";
	unsigned int i;

	if (!flags)
		return;
	write_key(text, "notes");
	kvmabi_text_char(text, '[');
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (flags & 1u << i) {
			kvmabi_text_add(text, separator);
			write_string(text, names[i]);
			separator = ", ";
		}
	kvmabi_text_char(text, ']');
}

static void write_ioctl(struct kvmabi_text *text, const struct seen *seen)
{
	if (seen->name)
		write_text(text, "call", seen->name);
	write_object(text, seen);
	write_argument(text, seen);
	write_result(text, seen);
	write_fault(text, seen);
}

/* --- fds --- */

static void write_fd(struct kvmabi_text *text, const struct seen *seen)
{
	const struct record *record = &seen->event->record;

	write_text(text, "call", seen->name);
	write_object(text, seen);
	if (record->kind == RECORD_DUP)
		write_number(text, "from", record->argument);
	if (record->kind == RECORD_CLOSE && record->argument != (unsigned int)record->fd)
		write_number(text, "last", record->argument);
	if (record->kind == RECORD_MAP || record->kind == RECORD_UNMAP) {
		write_address(text, "address", record->argument);
		write_number(text, "size", record->result);
	}
}

void write_json(struct kvmabi_text *text, const struct seen *seen, uint64_t start)
{
	text->json = 1;
	kvmabi_text_char(text, '{');
	write_text(text, "event", seen->event->record.kind == RECORD_IOCTL ? "ioctl" : "fd");
	write_who(text, seen, start);
	if (seen->event->record.kind == RECORD_IOCTL)
		write_ioctl(text, seen);
	else
		write_fd(text, seen);
	write_flags(text, seen->event->record.flags);
	kvmabi_text_add(text, "}\n");
}
