/* SPDX-License-Identifier: MIT */
/*
 * Why the last call of a thread failed.
 *
 * Recording stores what is known of the attempt and nothing more: KVM_RUN fails often, and nobody asks why.  The fault
 * and its message (words.c) are put together when they are asked for.
 */
#include "attempt.h"

#include <errno.h>

#include "tables.h"
#include "text.h"
#include "words.h"

static _Thread_local struct kvmabi_fault_note last;
static _Thread_local struct kvmabi_fault fault;
static _Thread_local char message[640];

/* --- remember --- */

void kvmabi_fault_record(const struct kvmabi_attempt *call)
{
	last.set = 1;
	last.told = 0;
	last.error = -call->result;
	last.call = call->call;
	last.why = call->why;
	last.what = call->missing;
	last.lacks = call->lacks;
	if (!call->refused)
		last.by = KVMABI_BY_KERNEL;
	else
		last.by = call->why.rule ? KVMABI_BY_RULE : KVMABI_BY_CALLER;
	/* The kernel had another reason. */
	if (last.error != call->why.error)
		last.why.rule = KVMABI_RULE_NONE;
}

static int record(enum kvmabi_fault_by by, enum kvmabi_call call, const char *what, int error)
{
	last = (struct kvmabi_fault_note){ .set = 1, .by = by, .call = call, .what = what, .error = error };
	return -error;
}

int kvmabi_fault_null(enum kvmabi_call call, const char *pointer)
{
	return record(KVMABI_BY_CALLER, call, pointer, EFAULT);
}

int kvmabi_fault_own(const char *what, int error)
{
	return record(KVMABI_BY_LIBRARY, KVMABI_CALL_COUNT, what, error);
}

int kvmabi_fault_caller(const char *what, int error)
{
	return record(KVMABI_BY_CALLER, KVMABI_CALL_COUNT, what, error);
}

void kvmabi_fault_part(enum kvmabi_call call, unsigned int done, const void *data)
{
	struct kvmabi_array_view array;

	if (kvmabi_words_array(&array, call, data) && done < array.count)
		kvmabi_fault_refused(call, done, array.count, kvmabi_words_key(&array, done));
}

void kvmabi_fault_refused(enum kvmabi_call call, unsigned int done, unsigned int wanted, __u64 key)
{
	record(KVMABI_BY_KERNEL, call, NULL, 0);
	last.done = done;
	last.wanted = wanted;
	last.key = key;
}

void kvmabi_fault_keep(struct kvmabi_fault_note *note)
{
	*note = last;
}

void kvmabi_fault_restore(const struct kvmabi_fault_note *note)
{
	last = *note;
}

/* --- tell --- */

static const char *field_of(const struct kvmabi_rule_info *rule)
{
	if (rule)
		return rule->field;
	return last.by == KVMABI_BY_CALLER && last.call != KVMABI_CALL_COUNT && last.what ? last.what : "";
}

static void tell(void)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_of_call(last.call);
	const struct kvmabi_rule_info *rule = last.why.rule ? kvmabi_rule(last.why.rule) : NULL;
	struct kvmabi_text text;

	fault = (struct kvmabi_fault){
		.by = last.by,
		.error = last.error,
		.ioctl = info ? info->name : "",
		.rule = rule ? rule->id : "",
		.field = field_of(rule),
		.capability = last.lacks ? last.lacks : "",
		.index = last.error ? (rule ? last.why.index : 0) : last.done,
		.got = last.error ? (rule ? last.why.got : 0) : last.key,
		.allowed = last.error ? (rule ? last.why.allowed : 0) : last.wanted,
		.section = info ? info->section : "",
		.message = message,
	};
	kvmabi_text_begin(&text, message, sizeof(message));
	kvmabi_words_add_fault(&text, &last);
	last.told = 1;
}

const struct kvmabi_fault *kvmabi_last_fault(void)
{
	if (!last.set)
		return NULL;
	if (!last.told)
		tell();
	return &fault;
}

void kvmabi_fault_print(const struct kvmabi_fault *of, FILE *stream)
{
	fprintf(stream, "%s\n", of ? of->message : "no call has failed");
}
