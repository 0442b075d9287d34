/* SPDX-License-Identifier: MIT */
/*
 * Why the last call of a thread failed.
 *
 * Recording stores what is known of the attempt and nothing more: KVM_RUN fails often, and nobody asks why.  The fault
 * and its message are put together when they are asked for.
 */
#include "attempt.h"

#include <errno.h>
#include <string.h>

#include "decode.h"
#include "tables.h"
#include "text.h"

struct record {
	int error;			/* 0: nothing has failed yet */
	enum kvmabi_fault_by by;
	enum kvmabi_call call;		/* unless by the library */
	struct kvmabi_broken why;
	const char *what;		/* a missing pointer, or what the library was doing */
	struct kvmabi_fault fault;
	char message[640];
	int told;			/* fault and message are of this record */
};

static _Thread_local struct record last;

/* --- remember --- */

void kvmabi_fault_record(const struct kvmabi_attempt *call)
{
	last.error = -call->result;
	last.call = call->call;
	last.why = call->why;
	last.what = call->missing;
	last.told = 0;
	if (!call->refused)
		last.by = KVMABI_BY_KERNEL;
	else
		last.by = call->why.rule ? KVMABI_BY_RULE : KVMABI_BY_CALLER;
	/* The kernel had another reason. */
	if (last.error != call->why.error)
		last.why = (struct kvmabi_broken){ 0 };
}

int kvmabi_fault_own(const char *what, int error)
{
	last.error = error;
	last.by = error == EFAULT || error == EBADF ? KVMABI_BY_CALLER : KVMABI_BY_LIBRARY;
	last.call = KVMABI_CALL_COUNT;
	last.why = (struct kvmabi_broken){ 0 };
	last.what = what;
	last.told = 0;
	return -error;
}

/* --- tell --- */

static void add_error(struct kvmabi_text *text, int error)
{
	const char *name = kvmabi_errno_name(error);

	if (name)
		kvmabi_text_add(text, name);
	else
		kvmabi_text_decimal(text, error);
}

/* Slots, lengths and vectors are decimal; flags and addresses are not. */
static void add_value(struct kvmabi_text *text, unsigned long long value)
{
	if (value < 0x10000)
		kvmabi_text_decimal(text, value);
	else
		kvmabi_text_hex(text, value);
}

/* The field, with the element that it is of: ex) "entries[3].gsi". */
static void add_field(struct kvmabi_text *text, const char *field, unsigned int index)
{
	for (; *field; field++) {
		kvmabi_text_char(text, *field);
		if (field[0] == '[' && field[1] == ']')
			kvmabi_text_decimal(text, index);
	}
}

static void add_rule(struct kvmabi_text *text, const struct kvmabi_rule_info *rule, const struct kvmabi_broken *why)
{
	int one_value = !strchr(rule->field, ',') && strncmp(rule->field, "vm.", 3) && strncmp(rule->field, "vcpu.", 5);

	kvmabi_text_add(text, "wanted: ");
	kvmabi_text_add(text, rule->phrase);
	if (one_value) {
		kvmabi_text_add(text, "; got: ");
		add_field(text, rule->field, why->index);
		kvmabi_text_add(text, " is ");
		add_value(text, why->got);
	}
	if (strstr(rule->phrase, "limit.")) {
		kvmabi_text_add(text, ", and the limit ");
		add_value(text, why->allowed);
	}
	kvmabi_text_add(text, " (rule ");
	kvmabi_text_add(text, rule->id);
	kvmabi_text_add(text, *rule->section ? ", section " : "");
	kvmabi_text_add(text, rule->section);
	kvmabi_text_char(text, ')');
}

/* True for the errno that a class has for commands that it does not know. */
static int is_unknown(const struct kvmabi_ioctl_info *info, int error)
{
	unsigned int i;

	for (i = KVMABI_FD_UNKNOWN + 1; kvmabi_fd_class_name(i); i++)
		if (info->classes & 1u << i && kvmabi_fd_class_unknown(i) == error)
			return 1;
	return 0;
}

/* What the API says of an errno of the kernel's: when it is answered beyond rules, and the rules that lead to it. */
static void add_reasons(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, int error)
{
	const char *separator = "";
	unsigned int i;

	for (i = 0; i < info->error_count; i++)
		if (info->errors[i].error == error) {
			kvmabi_text_add(text, info->errors[i].when);
			separator = "; or not so: ";
		}
	for (i = 0; i < KVMABI_RULE_COUNT; i++) {
		const struct kvmabi_rule_info *rule = kvmabi_rule(i);

		if (!rule || rule->error != error || strcmp(rule->ioctl, info->name))
			continue;
		kvmabi_text_add(text, *separator ? separator : "not so, perhaps: ");
		kvmabi_text_add(text, rule->phrase);
		separator = "; ";
	}
	if (!*separator && is_unknown(info, error))
		kvmabi_text_add(text, "this kernel does not serve the ioctl, or not on such an fd");
	else if (!*separator)
		kvmabi_text_add(text, "the API does not say when");
}

static void write_message(struct record *record, const struct kvmabi_ioctl_info *info, const struct kvmabi_rule_info *rule)
{
	struct kvmabi_text text;

	kvmabi_text_begin(&text, record->message, sizeof(record->message));
	kvmabi_text_add(&text, info ? info->name : record->what);
	kvmabi_text_add(&text, ": ");
	add_error(&text, record->error);
	if (!info)
		return;
	kvmabi_text_add(&text, record->by == KVMABI_BY_KERNEL ? " from the kernel: " : ": ");
	if (rule) {
		add_rule(&text, rule, &record->why);
	} else if (record->by == KVMABI_BY_KERNEL) {
		add_reasons(&text, info, record->error);
	} else {
		kvmabi_text_add(&text, record->what ? record->what : "the handle");
		kvmabi_text_add(&text, " is null");
	}
}

const struct kvmabi_fault *kvmabi_last_fault(void)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_of_call(last.call);
	const struct kvmabi_rule_info *rule = kvmabi_rule(last.why.rule);

	if (!last.error)
		return NULL;
	if (last.told)
		return &last.fault;
	write_message(&last, info, rule);
	last.fault = (struct kvmabi_fault){
		.by = last.by,
		.error = last.error,
		.ioctl = info ? info->name : "",
		.rule = rule ? rule->id : "",
		.field = rule ? rule->field : last.by == KVMABI_BY_CALLER && info && last.what ? last.what : "",
		.index = last.why.index,
		.got = last.why.got,
		.allowed = last.why.allowed,
		.section = info ? info->section : "",
		.message = last.message,
	};
	last.told = 1;
	return &last.fault;
}

void kvmabi_fault_print(const struct kvmabi_fault *fault, FILE *stream)
{
	fprintf(stream, "%s\n", fault ? fault->message : "no call has failed");
}
