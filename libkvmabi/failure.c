/* SPDX-License-Identifier: MIT */
/* Why an ioctl failed that the library did not make. */
#include "failure.h"

#include <string.h>
#include <unistd.h>

#include "class.h"
#include "print.h"
#include "tables.h"
#include "text.h"
#include "words.h"

enum kvmabi_fd_class kvmabi_fd_class_of(int fd)
{
	return kvmabi_class_of(fd);
}

/* What is to be explained. */
struct call {
	const struct kvmabi_ioctl_info *info;
	const struct kvmabi_argument *argument;
	unsigned long arg;
	const void *data;
	size_t bytes;
	int error;
};

/* The checks look at all of an argument; false: some is not at hand. */
static int is_at_hand(const struct call *call)
{
	if (call->argument->kind != ARGUMENT_POINTER || !call->info->reads)
		return 1;
	return call->data && call->bytes >= call->info->size &&
	       call->bytes >= kvmabi_ioctl_bytes(call->info, call->data, call->bytes);
}

/* A rule that the argument breaks, and the kernel's errno is of. */
static int find_rule(const struct call *call, struct kvmabi_broken *why)
{
	struct kvmabi_env env;

	if (!is_at_hand(call))
		return 0;
	kvmabi_env_init(&env, sysconf(_SC_PAGESIZE));
	kvmabi_env_forget(&env);
	return kvmabi_check(call->argument->call, call->arg, call->data, &env, NULL, why) == KVMABI_BROKEN &&
	       why->error == call->error;
}

static void explain_failure(struct kvmabi_text *text, const struct call *call)
{
	struct kvmabi_fault_note note = { .by = KVMABI_BY_KERNEL, .error = call->error, .call = call->argument->call };

	if (!find_rule(call, &note.why))
		note.why.rule = KVMABI_RULE_NONE;
	kvmabi_words_add_fault(text, &note);
}

/* A call that may have done a part. */
static void explain_part(struct kvmabi_text *text, const struct call *call, unsigned int done)
{
	struct kvmabi_fault_note note = { .by = KVMABI_BY_KERNEL, .call = call->argument->call, .done = done };
	struct kvmabi_array_view array;

	if (!call->argument->counts || !is_at_hand(call) || !call->data ||
	    !kvmabi_words_array(&array, call->argument->call, call->data) || done >= array.count)
		return;
	note.wanted = array.count;
	note.key = kvmabi_words_key(&array, done);
	kvmabi_words_add_fault(text, &note);
}

static void explain_class(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, enum kvmabi_fd_class fd_class, int error)
{
	kvmabi_words_add_class(text, info, fd_class);
	kvmabi_text_add(text, " (");
	kvmabi_words_add_error(text, error);
	kvmabi_text_char(text, ')');
}

static void explain_unknown(struct kvmabi_text *text, unsigned int command)
{
	kvmabi_print_command(text, command);
	kvmabi_text_add(text, " is no ioctl of KVM's that is known here");
}

int kvmabi_explain_ioctl(char *buf, size_t size, enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg,
			 const void *data, size_t bytes, int result)
{
	const struct kvmabi_ioctl_info *info, *all;
	struct kvmabi_text text;
	struct call call;
	size_t count;

	kvmabi_text_begin(&text, buf, size);
	all = kvmabi_ioctls(&count);
	if (kvmabi_ioctl_find(fd_class, command, &info, 1)) {
		call = (struct call){ info, &kvmabi_arguments[info - all], arg, data, data ? bytes : 0, -result };
		if (result < 0)
			explain_failure(&text, &call);
		else
			explain_part(&text, &call, result);
	} else if (result < 0 && kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, command, &info, 1)) {
		explain_class(&text, info, fd_class, -result);
	} else if (result < 0) {
		explain_unknown(&text, command);
	}
	return kvmabi_text_end(&text);
}
