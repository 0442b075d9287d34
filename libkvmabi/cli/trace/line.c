/* SPDX-License-Identifier: MIT */
/*
 * An event as a line of text:
 *
 *	0.000123 4711 vm       KVM_CREATE_VCPU(0) = 12 (vcpu0) <40.1us>
 *	                       ! what is to be said of it
 *
 * Seconds, thread, what the fd leads to, the call, its result, how long it took.  What goes in and what comes out stand
 * in the parentheses, " => " between them if both are of interest; of kvm_run, what the program changed since the last
 * KVM_RUN stands in the parentheses, and what it found stands behind the result.
 */
#include "show.h"

#define LABEL	8
#define MARGIN	26
#define LONGEST	64	/* bytes of what is not known */

static void pad(struct kvmabi_text *text, size_t from, size_t width)
{
	while (text->length - from < width)
		kvmabi_text_char(text, ' ');
}

/* Nanoseconds as seconds, with six digits behind the point. */
static void write_time(struct kvmabi_text *text, uint64_t time)
{
	uint64_t part;

	kvmabi_text_decimal(text, time / 1000000000u);
	kvmabi_text_char(text, '.');
	for (part = 100000000u; part >= 1000; part /= 10)
		kvmabi_text_char(text, '0' + time / part % 10);
}

static void write_duration(struct kvmabi_text *text, uint64_t time)
{
	kvmabi_text_add(text, " <");
	kvmabi_text_decimal(text, time / 1000);
	kvmabi_text_char(text, '.');
	kvmabi_text_char(text, '0' + time / 100 % 10);
	kvmabi_text_add(text, "us>");
}

static void write_head(struct kvmabi_text *text, const struct seen *seen, uint64_t start)
{
	const struct record *record = &seen->event->record;
	size_t from = text->length;
	char label[32];

	write_time(text, record->begin > start ? record->begin - start : 0);
	pad(text, from, 10);
	kvmabi_text_char(text, ' ');
	kvmabi_text_decimal(text, record->tid);
	kvmabi_text_char(text, ' ');
	from = text->length;
	session_label(seen->session, seen->object, label, sizeof(label));
	kvmabi_text_add(text, label);
	pad(text, from, LABEL);
	kvmabi_text_char(text, ' ');
}

/* --- the argument --- */

static void write_unknown(struct kvmabi_text *text, const struct seen *seen)
{
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE];

	kvmabi_print_command(text, seen->event->record.request);
	kvmabi_text_char(text, '(');
	kvmabi_text_hex(text, seen->event->record.argument);
	if (before.count) {
		kvmabi_text_add(text, ": ");
		write_data(text, (struct kvmabi_bytes){ before.data, before.count < LONGEST ? before.count : LONGEST });
		kvmabi_text_add(text, before.count > LONGEST ? "..." : "");
	}
	kvmabi_text_char(text, ')');
}

static void write_argument(struct kvmabi_text *text, const struct seen *seen)
{
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE], after = seen->event->parts[PART_AFTER];
	unsigned long argument = seen->event->record.argument;

	if (before.count || !after.count)
		kvmabi_print_argument(text, seen->info, seen->argument, argument, before);
	if (before.count && after.count && is_changed(seen))
		kvmabi_text_add(text, " => ");
	if (after.count && is_changed(seen))
		kvmabi_print_argument(text, seen->info, seen->argument, argument, after);
}

/* --- kvm_run --- */

static void write_run_before(struct kvmabi_text *text, const struct seen *seen)
{
	struct kvmabi_bytes data = seen->event->parts[PART_DATA_BEFORE], before = seen->event->parts[PART_BEFORE];
	size_t from = text->length;

	if (seen->event->record.argument)
		kvmabi_text_hex(text, seen->event->record.argument);
	text->partial = 1;	/* registers that are not passed in it were not recorded */
	if (seen->run_changes.count && before.count)
		kvmabi_print_changes(text, run_table(), before, seen->run_changes);
	text->partial = 0;
	if (text->length == from + 2 && text->length < text->size && text->buf[from] == '{') {
		/* Nothing was changed. */
		text->length = from;
		text->buf[from] = '\0';
	}
	if (data.count) {
		kvmabi_text_add(text, text->length > from ? ", data=" : "data=");
		write_data(text, data);
	}
}

static void write_run_after(struct kvmabi_text *text, const struct seen *seen)
{
	struct kvmabi_bytes data = seen->event->parts[PART_DATA_AFTER], after = seen->event->parts[PART_AFTER];

	if (!after.count || seen->event->record.result < 0)
		return;
	kvmabi_text_char(text, ' ');
	text->partial = 1;
	kvmabi_print_struct(text, run_table(), after);
	text->partial = 0;
	if (data.count) {
		kvmabi_text_add(text, " data=");
		write_data(text, data);
	}
}

/* --- results --- */

static void write_error(struct kvmabi_text *text, int error)
{
	const char *name = kvmabi_errno_name(error);

	kvmabi_text_add(text, "-1 ");
	if (name)
		kvmabi_text_add(text, name);
	else
		kvmabi_text_decimal(text, error);
}

static void write_result(struct kvmabi_text *text, const struct seen *seen)
{
	const struct record *record = &seen->event->record;
	char label[32];

	kvmabi_text_add(text, " = ");
	if (record->result < 0)
		write_error(text, -(unsigned long long)record->result);
	else
		kvmabi_text_decimal(text, record->result);
	if (seen->made) {
		session_label(seen->session, seen->made, label, sizeof(label));
		kvmabi_text_add(text, " (");
		kvmabi_text_add(text, label);
		kvmabi_text_char(text, ')');
	}
	if (!record->end)
		return;
	write_duration(text, record->end - record->begin);
}

static void write_ioctl(struct kvmabi_text *text, const struct seen *seen)
{
	int is_run = seen->is_run;

	if (!seen->info) {
		write_unknown(text, seen);
	} else {
		kvmabi_text_add(text, seen->name);
		kvmabi_text_char(text, '(');
		if (is_run)
			write_run_before(text, seen);
		else
			write_argument(text, seen);
		kvmabi_text_char(text, ')');
	}
	write_result(text, seen);
	if (is_run)
		write_run_after(text, seen);
}

/* --- fds --- */

static void write_fd(struct kvmabi_text *text, const struct seen *seen)
{
	const struct record *record = &seen->event->record;

	kvmabi_text_add(text, seen->name);
	kvmabi_text_char(text, '(');
	if (record->kind == RECORD_MAP || record->kind == RECORD_UNMAP) {
		kvmabi_text_decimal(text, record->result);
		kvmabi_text_add(text, ") = ");
		kvmabi_text_hex(text, record->argument);
	} else if (record->kind == RECORD_CLOSE) {
		kvmabi_text_decimal(text, record->fd);
		kvmabi_text_add(text, record->argument != (unsigned int)record->fd ? ", ...)" : ")");
	} else {
		if (record->kind == RECORD_DUP)
			kvmabi_text_decimal(text, record->argument);
		kvmabi_text_add(text, ") = ");
		kvmabi_text_decimal(text, record->fd);
	}
}

/* --- what is to be said --- */

static void write_remark(struct kvmabi_text *text, const char *lead, const char *remark)
{
	size_t from = text->length;

	pad(text, from, MARGIN);
	kvmabi_text_add(text, "! ");
	kvmabi_text_add(text, lead);
	kvmabi_text_add(text, remark);
	kvmabi_text_char(text, '\n');
}

static void write_flags(struct kvmabi_text *text, unsigned int flags)
{
	if (flags & RECORD_UNREADABLE)
		write_remark(text, "", "the argument points to memory that cannot be read");
	if (flags & RECORD_UNSEEN)
		write_remark(text, "", "the argument was not looked at: the program's seccomp filter leaves no safe way");
	if (flags & RECORD_CUT)
		write_remark(text, "", "too long to be recorded in full");
	if (flags & RECORD_NO_RUN)
		write_remark(text, "", "nobody saw where kvm_run is mapped");
}

void write_line(struct kvmabi_text *text, const struct seen *seen, uint64_t start)
{
	write_head(text, seen, start);
	if (seen->event->record.kind == RECORD_IOCTL)
		write_ioctl(text, seen);
	else
		write_fd(text, seen);
	kvmabi_text_char(text, '\n');
	if (seen->remark)
		write_remark(text, "", seen->remark);
	else if (seen->fault)
		write_remark(text, seen->accepted ? "the kernel took it, but: " : "", seen->fault->message);
	write_flags(text, seen->event->record.flags);
}
