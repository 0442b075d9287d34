/* SPDX-License-Identifier: MIT */
/* The command `kvmabi`: a table of subcommands. */
#include "commands.h"

#include <stdio.h>
#include <string.h>

#define WRONG_USE 2

struct command {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *usage;
	const char *summary;
};

static const struct command commands[] = {
	{ "explain",  explain_main,  explain_usage,  "what the API says of a name, a number, or a log of strace's" },
	{ "probe",    probe_main,    probe_usage,    "what this host's KVM offers" },
	{ "baseline", baseline_main, baseline_usage, "what several hosts have in common" },
	{ "trace",    trace_main,    trace_usage,    "run a program, and tell what it asks of KVM" },
	{ "check",    check_main,    check_usage,    "whether a binary or a kernel has the API's layout" },
};

static void usage(FILE *file)
{
	size_t i;

	fputs("usage: kvmabi COMMAND [OPTION...]\n\n", file);
	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		fprintf(file, "  %-9s %s\n", commands[i].name, commands[i].summary);
	fputs("\n`kvmabi COMMAND --help` has the rest; `kvmabi --version` says which kvmabi this is.\n", file);
}

static const struct command *find(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	return NULL;
}

static int is_help(const char *word)
{
	return word && (!strcmp(word, "--help") || !strcmp(word, "-h") || !strcmp(word, "help"));
}

static int help(const char *name)
{
	const struct command *command = name ? find(name) : NULL;

	if (name && !command) {
		fprintf(stderr, "kvmabi: %s is no command of kvmabi's\n", name);
		return WRONG_USE;
	}
	if (command)
		fputs(command->usage, stdout);
	else
		usage(stdout);
	return 0;
}

int main(int argc, char **argv)
{
	const struct command *command;

	if (argc < 2) {
		usage(stderr);
		return WRONG_USE;
	}
	if (is_help(argv[1]))
		return help(argv[2]);
	if (!strcmp(argv[1], "--version")) {
		puts("kvmabi " KVMABI_VERSION);
		return 0;
	}
	command = find(argv[1]);
	if (!command) {
		fprintf(stderr, "kvmabi: %s is no command of kvmabi's\n", argv[1]);
		usage(stderr);
		return WRONG_USE;
	}
	if (argc > 2 && (!strcmp(argv[2], "--help") || !strcmp(argv[2], "-h")))
		return help(argv[1]);
	return command->run(argc - 1, argv + 1);
}
