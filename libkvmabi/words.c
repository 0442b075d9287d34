/* SPDX-License-Identifier: MIT */
/* A failure in a sentence, and where it comes from in brackets: "KVM_SET_CLOCK works only if flags is 0; flags is 4 (...)". */
#include "words.h"

#include <string.h>

#include "print.h"
#include "tables.h"
#include "text.h"

void kvmabi_words_add_error(struct kvmabi_text *text, int error)
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

/* --- rules --- */

/*
 * The field at fault, ex) "entries[3].gsi" of "entries[].gsi", where `index` is the element's; "userspace_addr" of
 * "memory_size, userspace_addr", where it is the field's.
 */
static void add_field(struct kvmabi_text *text, const char *fields, unsigned int index)
{
	int elements = strstr(fields, "[]") != NULL;
	unsigned int skip = elements ? 0 : index;

	for (; *fields && (*fields != ',' || skip); fields++) {
		if (*fields == ',')
			skip--;
		else if (!skip && *fields != ' ')
			kvmabi_text_char(text, *fields);
		if (fields[0] == '[' && fields[1] == ']')
			kvmabi_text_decimal(text, index);
	}
}

static void add_pair(struct kvmabi_text *text, const char *name, unsigned long long value)
{
	kvmabi_text_add(text, name);
	kvmabi_text_char(text, ' ');
	add_value(text, value);
}

/* What was found, behind what was wanted. */
static void add_found(struct kvmabi_text *text, const struct kvmabi_rule_info *rule, const struct kvmabi_broken *why)
{
	const struct kvmabi_words *words = &kvmabi_words[why->rule];

	if (words->form == FORM_STATE)
		return;
	kvmabi_text_add(text, "; ");
	switch (words->form) {
	case FORM_FIELDS:
		add_field(text, rule->field, why->index);
		kvmabi_text_add(text, " is ");
		add_value(text, why->got);
		if (strstr(rule->phrase, "limit."))
			add_pair(text, ", and the limit is", why->allowed);
		break;
	case FORM_FULL:
		add_pair(text, "there are", why->row);
		add_pair(text, ", and the limit is", why->allowed);
		break;
	case FORM_TAKEN:
		add_pair(text, words->key, why->got);
		kvmabi_text_add(text, " is taken");
		break;
	case FORM_MISSING:
		add_pair(text, words->key, why->got);
		kvmabi_text_add(text, " is not there");
		break;
	case FORM_KEEPS:
		add_pair(text, words->key, why->got);
		kvmabi_text_add(text, " has ");
		add_pair(text, words->column, why->allowed);
		break;
	case FORM_LACKS:
		add_pair(text, words->key, why->got);
		kvmabi_text_add(text, why->allowed == ~0ULL ? " is not there" : " lacks ");
		kvmabi_text_add(text, why->allowed == ~0ULL ? "" : words->column);
		break;
	case FORM_OVERLAPS:
		add_pair(text, words->key, why->got);
		kvmabi_text_add(text, " overlaps ");
		add_pair(text, words->key, why->row);
		kvmabi_text_add(text, " at ");
		kvmabi_text_hex(text, why->allowed);
		break;
	}
}

/* A phrase with a condition cannot stand behind "only if". */
static int is_conditional(const char *phrase)
{
	return !strncmp(phrase, "on ", 3) || !strncmp(phrase, "if ", 3);
}

static void add_wanted(struct kvmabi_text *text, const char *phrase)
{
	kvmabi_text_add(text, is_conditional(phrase) ? " works only so: " : " works only if ");
	kvmabi_text_add(text, phrase);
}

void kvmabi_words_add_rule(struct kvmabi_text *text, const struct kvmabi_broken *why, const char *name)
{
	const struct kvmabi_rule_info *rule = kvmabi_rule(why->rule);

	kvmabi_text_add(text, name);
	add_wanted(text, rule->phrase);
	add_found(text, rule, why);
}

/* --- errnos --- */

/* True for the errno that a class has for commands that it does not know. */
static int is_unknown(const struct kvmabi_ioctl_info *info, int error)
{
	unsigned int i;

	for (i = KVMABI_FD_UNKNOWN + 1; kvmabi_fd_class_name(i); i++)
		if (info->classes & 1u << i && kvmabi_fd_class_unknown(i) == error)
			return 1;
	return 0;
}

/* When an errno is answered beyond rules, and the rules that lead to it. */
/* The errno of a flexible array without room; 0: none. */
static int too_small(const struct kvmabi_ioctl_info *info)
{
	size_t count;

	return kvmabi_arguments[info - kvmabi_ioctls(&count)].too_small;
}

void kvmabi_words_add_reasons(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, int error)
{
	const char *separator = "";
	unsigned int i;

	if (error == too_small(info)) {
		kvmabi_text_add(text, "the array has no room for all that the kernel has");
		separator = "; or ";
	}
	for (i = 0; i < info->error_count; i++)
		if (info->errors[i].error == error) {
			kvmabi_text_add(text, separator);
			kvmabi_text_add(text, info->errors[i].when);
			separator = "; or ";
		}
	for (i = 0; i < KVMABI_RULE_COUNT; i++) {
		const struct kvmabi_rule_info *rule = kvmabi_rule(i);

		if (!rule || rule->error != error || strcmp(rule->ioctl, info->name))
			continue;
		kvmabi_text_add(text, separator);
		kvmabi_text_add(text, "it is not so that ");
		kvmabi_text_add(text, rule->phrase);
		separator = "; or ";
	}
	if (!*separator && is_unknown(info, error))
		kvmabi_text_add(text, "this kernel does not serve the ioctl, or not on such an fd");
	else if (!*separator)
		kvmabi_text_add(text, "the API does not say when");
}

/* --- classes --- */

/* As people write it. */
static const char *name_of(enum kvmabi_fd_class fd_class)
{
	return fd_class == KVMABI_FD_VM ? "VM" : kvmabi_fd_class_name(fd_class);
}

void kvmabi_words_add_class(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, enum kvmabi_fd_class fd_class)
{
	const char *separator = " is a ";
	unsigned int i;

	kvmabi_text_add(text, info->name);
	for (i = KVMABI_FD_UNKNOWN + 1; kvmabi_fd_class_name(i); i++)
		if (info->classes & 1u << i) {
			kvmabi_text_add(text, separator);
			kvmabi_text_add(text, name_of(i));
			separator = " or ";
		}
	kvmabi_text_add(text, " ioctl; this is a ");
	kvmabi_text_add(text, name_of(fd_class));
	kvmabi_text_add(text, " fd");
}

/* --- parts --- */

static const struct kvmabi_argument *argument_of(const struct kvmabi_ioctl_info *info)
{
	size_t count;

	return &kvmabi_arguments[info - kvmabi_ioctls(&count)];
}

int kvmabi_words_array(struct kvmabi_array_view *array, enum kvmabi_call call, const void *data)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_of_call(call);
	const struct kvmabi_table *table = info ? argument_of(info)->fields : NULL;
	const struct kvmabi_field *last = table && table->count ? &table->fields[table->count - 1] : NULL;

	if (!last || !last->flexible || !last->counted)
		return 0;
	array->first = (const unsigned char *)data + last->offset;
	array->each = last->size;
	array->key = last->fields && last->fields->count ? last->fields->fields[0].size : last->size;
	array->count = kvmabi_bytes_load((struct kvmabi_bytes){ data, info->size }, last->count_offset, sizeof(__u32));
	return 1;
}

__u64 kvmabi_words_key(const struct kvmabi_array_view *array, unsigned int place)
{
	const struct kvmabi_bytes element = { array->first + place * array->each, array->each };

	return kvmabi_bytes_load(element, 0, array->key);
}

static void add_ordinal(struct kvmabi_text *text, unsigned int number)
{
	static const char *const ends[] = { "th", "st", "nd", "rd" };
	int teen = number / 10 % 10 == 1;

	kvmabi_text_decimal(text, number);
	kvmabi_text_add(text, ends[!teen && number % 10 < 4 ? number % 10 : 0]);
}

/* ex) "MSRs" of "KVM_SET_MSRS" */
static void add_noun(struct kvmabi_text *text, const char *name)
{
	size_t length = strlen(name);

	while (length-- > 1)
		kvmabi_text_char(text, *name++);
	kvmabi_text_char(text, *name == 'S' ? 's' : *name);
}

/* ex) "3 of 7 MSRs were set; the 4th, 0x10a, was refused" */
static void add_part(struct kvmabi_text *text, const struct kvmabi_fault_note *note, const char *name)
{
	int reads = !strncmp(name, "KVM_GET_", 8), writes = !strncmp(name, "KVM_SET_", 8);

	kvmabi_text_decimal(text, note->done);
	kvmabi_text_add(text, " of ");
	kvmabi_text_decimal(text, note->wanted);
	kvmabi_text_char(text, ' ');
	if (reads || writes)
		add_noun(text, name + 8);
	else
		kvmabi_text_add(text, "elements");
	kvmabi_text_add(text, reads ? " were read; the " : writes ? " were set; the " : " were done; the ");
	add_ordinal(text, note->done + 1);
	kvmabi_text_add(text, ", ");
	kvmabi_text_hex(text, note->key);
	kvmabi_text_add(text, ", was refused");
}

/* --- whole faults --- */

/* ex) " (EINVAL from the kernel; rule KVM_SET_CLOCK.flags, section 4.30)" */
static void add_source(struct kvmabi_text *text, const struct kvmabi_fault_note *note, const struct kvmabi_ioctl_info *info)
{
	const struct kvmabi_rule_info *rule = note->why.rule ? kvmabi_rule(note->why.rule) : NULL;

	kvmabi_text_add(text, " (");
	kvmabi_words_add_error(text, note->error);
	kvmabi_text_add(text, note->by == KVMABI_BY_KERNEL ? " from the kernel" : "");
	kvmabi_text_add(text, rule ? "; rule " : "");
	kvmabi_text_add(text, rule ? rule->id : "");
	kvmabi_text_add(text, info && *info->section ? "; section " : "");
	kvmabi_text_add(text, info ? info->section : "");
	kvmabi_text_char(text, ')');
}

/* Of a call. */
static void add_call(struct kvmabi_text *text, const struct kvmabi_fault_note *note, const struct kvmabi_ioctl_info *info)
{
	if (note->why.rule) {
		kvmabi_words_add_rule(text, &note->why, info->name);
	} else if (note->lacks) {
		kvmabi_text_add(text, info->name);
		kvmabi_text_add(text, " needs ");
		kvmabi_text_add(text, note->lacks);
		kvmabi_text_add(text, ", which this kernel reports as 0");
	} else if (note->by == KVMABI_BY_KERNEL) {
		kvmabi_text_add(text, info->name);
		kvmabi_text_add(text, " failed: ");
		kvmabi_words_add_reasons(text, info, note->error);
	} else {
		kvmabi_text_add(text, info->name);
		kvmabi_text_add(text, ": ");
		kvmabi_text_add(text, note->what ? note->what : "the handle");
		kvmabi_text_add(text, " is null");
	}
}

void kvmabi_words_add_fault(struct kvmabi_text *text, const struct kvmabi_fault_note *note)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_of_call(note->call);

	if (info && !note->error) {
		add_part(text, note, info->name);
		return;
	}
	if (info)
		add_call(text, note, info);
	else
		kvmabi_text_add(text, note->what);
	add_source(text, note, info);
}
