/* SPDX-License-Identifier: MIT */
/*
 * Makes the wrong calls of corpus.h, and judges the fault that the library gives and the kernel's answer.
 * usage: corpus [--list | --rules | --messages]
 *   --list		what is in the corpus: topic, rule, kind of trouble and mistake, with tabs between
 *   --rules		the rules that the library knows on this machine, a line each
 *   --messages		print the fault's message of each row
 */
#include "machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <kvmabi/checks.h>
#include <kvmabi/failure.h>

static const struct wrong_calls *const all[] = {
	&wrong_on_system, &wrong_on_vm, &wrong_of_memory, &wrong_of_interrupts, &wrong_on_vcpu, &wrong_of_later, &mistakes,
};
#define TOPICS (sizeof(all) / sizeof(all[0]))

static int shows_messages;

/* What came of a call. */
struct outcome {
	int result;			/* >= 0, or -errno */
	const char *rule, *field, *ioctl, *text;
	int error;
};

static int failed(const struct wrong_call *row, const char *what, const char *got, const char *wanted)
{
	printf("FAILED  %s: %s is '%s', wanted '%s'\n", row->mistake, what, got, wanted);
	return 1;
}

static const char *name_of(int result)
{
	const char *name = result < 0 ? kvmabi_errno_name(-result) : "accepted";

	return name ? name : "an unknown errno";
}

/* --- the two ways --- */

static unsigned long argument_of(const struct wrong_call *row, void *copy)
{
	return row->size ? (unsigned long)copy : row->value;
}

static struct outcome ask_bare(const struct wrong_call *row, const struct handles *on, void *copy)
{
	static char text[1024];
	struct outcome got = { .rule = row->rule, .field = row->field, .ioctl = "", .text = text };
	int fd = machine_fd(on, row->fd_class), result = ioctl(fd, row->command, argument_of(row, copy));

	got.result = result < 0 ? -errno : result;
	got.error = result < 0 ? errno : 0;
	*text = 0;
	kvmabi_explain_ioctl(text, sizeof(text), row->fd_class, row->command, argument_of(row, copy), row->size ? copy : NULL,
			     row->size, got.result);
	return got;
}

static struct outcome ask_library(const struct wrong_call *row, struct handles *on, void *copy)
{
	unsigned long value = row->value;
	const struct kvmabi_fault *fault;
	struct outcome got = { .rule = "", .field = "", .ioctl = "", .text = "" };

	got.result = row->call(on, row->size ? copy : &value);
	fault = kvmabi_last_fault();
	if (fault)
		got = (struct outcome){ got.result, fault->rule, fault->field, fault->ioctl, fault->message, fault->error };
	return got;
}

/* --- the claims --- */

static int judge_kernel(const struct wrong_call *row, const struct outcome *got)
{
	int wanted = row->kernel == ACCEPTED ? 0 : row->kernel ? row->kernel : row->error;
	int refused = got->result < 0 ? -got->result : 0;

	return refused != wanted ? failed(row, "the kernel's answer", name_of(got->result), name_of(-wanted)) : 0;
}

/* What can be told of the row here; see soft. */
static const char *here(const struct wrong_call *row, const char *text)
{
	return row->soft && machine_release() > KVMABI_LEVEL ? "" : text;
}

static int judge_library(const struct wrong_call *row, const struct outcome *got)
{
	const struct kvmabi_ioctl_info *info;
	int wrong = 0;

	if (got->error != row->error || (row->error ? got->result != -row->error : got->result < 0))
		wrong |= failed(row, "the library's answer", name_of(got->result), name_of(-row->error));
	if (strcmp(got->rule, here(row, row->rule)))
		wrong |= failed(row, "the rule", got->rule, here(row, row->rule));
	if (strcmp(got->field, here(row, row->field)))
		wrong |= failed(row, "the field", got->field, here(row, row->field));
	if (kvmabi_ioctl_find(row->fd_class, row->command, &info, 1) && strcmp(got->ioctl, info->name))
		wrong |= failed(row, "the ioctl", got->ioctl, info->name);
	return wrong;
}

static int judge_text(const struct wrong_call *row, const char *text)
{
	if (shows_messages)
		printf("message\t%s\t%s\n", row->mistake, text);
	return *row->text && strstr(text, here(row, row->text)) ? 0 : failed(row, "the message", text, row->text);
}

/* In this process, or a child. */
static int judged(const struct wrong_call *row, struct handles *on, int by_library)
{
	static _Alignas(8) char copy[65536];
	struct outcome got;
	int wrong;

	memcpy(copy, row->argument, row->size);
	got = by_library ? ask_library(row, on, copy) : ask_bare(row, on, copy);
	wrong = by_library ? judge_library(row, &got) : judge_kernel(row, &got);
	if (by_library || !row->call)
		wrong |= judge_text(row, got.text);
	return wrong;
}

static int in_child(const struct wrong_call *row, struct handles *on, int by_library)
{
	int status = 1;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (!child) {
		status = judged(row, on, by_library);
		fflush(stdout);
		_exit(status);
	}
	if (child > 0)
		waitpid(child, &status, 0);
	return child < 0 || status;
}

static int one_way(const struct wrong_call *row, int by_library)
{
	struct handles on;
	const char *lacks = machine_begin(&on, row->with);
	int wrong;

	if (lacks)
		wrong = failed(row, "what cannot be made", lacks, "nothing");
	else
		wrong = row->with & CHILD ? in_child(row, &on, by_library) : judged(row, &on, by_library);
	machine_end(&on);
	return wrong;
}

/* --- all rows --- */

/* Why this kernel cannot be asked; null: it can. */
static const char *unasked(const struct wrong_call *row, unsigned int release, struct kvmabi_system *system)
{
	if (row->since > release)
		return "the kernel is older than that";
	if (row->until && row->until <= release)
		return "the kernel is newer than that";
	if (row->capability && kvmabi_system_check_extension(system, row->capability) <= 0)
		return kvmabi_capability_name(row->capability);
	return NULL;
}

static void list(void)
{
	size_t i, k;

	for (i = 0; i < TOPICS; i++)
		for (k = 0; k < all[i]->count; k++)
			printf("%s\t%s\t%s\t%s\n", all[i]->topic, all[i]->rows[k].rule,
			       all[i]->rows[k].section ? all[i]->rows[k].section : "", all[i]->rows[k].mistake);
}

static void list_rules(void)
{
	const struct kvmabi_rule_info *rule;
	unsigned int i;

	for (i = 1; i < KVMABI_RULE_COUNT; i++) {
		rule = kvmabi_rule(i);
		if (rule)
			printf("%s\n", rule->id);
	}
}

static int make_all(struct kvmabi_system *system)
{
	unsigned int release = machine_release(), passed = 0, wrong = 0, skipped = 0;
	const struct wrong_call *row;
	const char *why;
	size_t i, k;

	for (i = 0; i < TOPICS; i++)
		for (k = 0; k < all[i]->count; k++) {
			row = &all[i]->rows[k];
			why = unasked(row, release, system);
			if (why)
				printf("skipped %s: %s\n", row->mistake, why);
			else if ((row->call && one_way(row, 1)) | one_way(row, 0))
				wrong++;
			else
				passed++;
			skipped += why != NULL;
		}
	printf("%u passed, %u failed, %u skipped\n", passed, wrong, skipped);
	return wrong || !passed;
}

int main(int argc, char **argv)
{
	struct kvmabi_system *system;
	int status;

	if (argc > 1 && !strcmp(argv[1], "--list")) {
		list();
		return 0;
	}
	if (argc > 1 && !strcmp(argv[1], "--rules")) {
		list_rules();
		return 0;
	}
	shows_messages = argc > 1;
	if (kvmabi_system_open(NULL, &system)) {
		printf("there is no KVM to ask\n0 passed, 0 failed, 1 skipped\n");
		return 77;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	status = make_all(system);
	kvmabi_system_close(system);
	return status;
}
