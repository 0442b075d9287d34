/* SPDX-License-Identifier: MIT */
/* kvmabi trace: runs a program and tells what it asks of KVM. */
#define _GNU_SOURCE
#include "../commands.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../json.h"
#include "filter.h"
#include "program.h"
#include "progress.h"
#include "show.h"
#include "source.h"
#include "summary.h"

#define FAILED 125	/* we did, and not the program */
#define WRONG_USE 2

const char trace_usage[] =
	"usage: kvmabi trace [OPTION...] [--] COMMAND [ARGUMENT...]\n"
	"Run COMMAND, and tell every call it makes of KVM, with all that goes in and comes out, and what is wrong with it.\n"
	"  -o FILE          write there (default: standard error; -: standard output)\n"
	"  -c               counts, errors, times and exits at the end, instead of lines\n"
	"  --json           a JSON object a line\n"
	"  -e FILTER        only what passes all FILTERs (a leading ! turns one round):\n"
	"                     call=GLOB,...  or just GLOB   KVM_SET_*, run, mmap, unknown\n"
	"                     fd=CLASS,...                  system, vm, vcpu\n"
	"                     exit=REASON,...               of KVM_RUN: IO, KVM_EXIT_MMIO\n"
	"                     failed, fault                 what the kernel refused; what there is something to say of\n"
	"  --mode MODE      preload: from within, fast; ptrace: also static programs and Go; auto (default): as it must be\n"
	"  --buffer MIB     room for events that were not read yet (preload; default 16)\n"
	"  --wait MS        how long a call may wait for room there, then events are lost and counted (preload; default 10)\n"
	"  --progress WHEN  a line on the terminal: auto (with -o or -c), always, never\n"
	"Exit status: COMMAND's own, 128 + N if signal N ended it; 125 tracing failed; 126, 127 COMMAND could not be run;\n"
	"2 wrong usage.\n";

struct trace {
	struct source source;
	struct session session;
	struct filters filters;
	struct summary summary;
	struct progress progress;
	struct buffer buffer;
	const char *path, *mode, *when;
	FILE *out;
	uint64_t start;
	int counts, json, is_ptrace, error;
	const char *last_exit;
};

/* --- events --- */

static void tell(void *to, const struct seen *seen)
{
	struct trace *trace = to;
	int error;

	if (!filters_pass(&trace->filters, seen))
		return;
	summary_add(&trace->summary, seen);
	if (seen->ran)
		trace->last_exit = kvmabi_exit_name(seen->exit_reason);
	if (trace->counts)
		return;
	error = show(&trace->buffer, trace->out, trace->json ? write_json : write_line, seen, trace->start);
	if (error)
		trace->error = error;
}

static void take(void *to, const struct event *event)
{
	struct trace *trace = to;

	seen_take(&trace->session, event, tell, trace);
}

static void idle(void *to)
{
	struct trace *trace = to;

	fflush(trace->out);
	progress_show(&trace->progress, trace->start, trace->summary.all, trace->summary.failed, trace->last_exit);
}

static void exited(void *to, int pid)
{
	struct trace *trace = to;

	session_exited(&trace->session, pid);
}

/* --- the first and the last line --- */

static void print_begin(const struct trace *trace)
{
	struct json json = { .out = trace->out };
	char **word, date[32];
	time_t now = time(NULL);
	struct tm parts;

	if (!trace->json)
		return;
	strftime(date, sizeof(date), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &parts));
	json_open(&json, NULL, '{');
	json_string(&json, "event", "begin");
	json_string(&json, "version", KVMABI_VERSION);
	json_string(&json, "date", date);
	json_string(&json, "mode", trace->is_ptrace ? "ptrace" : "preload");
	json_open(&json, "command", '[');
	for (word = trace->source.command; *word; word++)
		json_string(&json, NULL, *word);
	json_close(&json, ']');
	json_close(&json, '}');
	fputc('\n', trace->out);
}

static void print_end(struct trace *trace)
{
	struct json json = { .out = trace->out };
	int status = trace->source.status, killed = WIFSIGNALED(status);

	if (trace->counts && trace->json)
		summary_print_json(&trace->summary, trace->out);
	else if (trace->counts)
		summary_print(&trace->summary, trace->out, trace->source.lost);
	if (trace->json) {
		json_open(&json, NULL, '{');
		json_string(&json, "event", "end");
		json_number(&json, killed ? "signal" : "status", killed ? WTERMSIG(status) : WEXITSTATUS(status));
		json_number(&json, "calls", trace->summary.all);
		json_number(&json, "failed", trace->summary.failed);
		json_number(&json, "lost", trace->source.lost);
		json_close(&json, '}');
		fputc('\n', trace->out);
	}
	if (trace->source.lost && !trace->json && !trace->counts)
		fprintf(trace->out, "! %llu events were lost: --buffer or --wait may be too small\n",
			(unsigned long long)trace->source.lost);
}

/* --- options --- */

static int wrong(const char *what, const char *value)
{
	fprintf(stderr, "kvmabi trace: %s: %s\n%s", value, what, trace_usage);
	return -EINVAL;
}

static int number(const char *text, unsigned long least, unsigned long most, unsigned long *value)
{
	char *end;

	errno = 0;
	*value = strtoul(text, &end, 10);
	return !errno && *text >= '0' && *text <= '9' && !*end && *value >= least && *value <= most;
}

static int one_of(const char *value, const char *one, const char *two, const char *three)
{
	return !strcmp(value, one) || !strcmp(value, two) || !strcmp(value, three);
}

static int option(struct trace *trace, int letter, const char *value)
{
	unsigned long found;

	switch (letter) {
	case 'o':
		trace->path = value;
		return 0;
	case 'c':
		trace->counts = 1;
		return 0;
	case 'j':
		trace->json = 1;
		return 0;
	case 'e':
		return filters_add(&trace->filters, value) ? wrong("no such filter", value) : 0;
	case 'm':
		trace->mode = value;
		return one_of(value, "auto", "preload", "ptrace") ? 0 : wrong("no such mode", value);
	case 'b':
		if (!number(value, 1, 2048, &found))
			return wrong("expected 1 to 2048 MiB", value);
		trace->source.buffer = found << 20;
		return 0;
	case 'w':
		if (!number(value, 0, 10000, &found))
			return wrong("expected 0 to 10000 ms", value);
		trace->source.wait = found * 1000;
		return 0;
	case 'p':
		trace->when = value;
		return one_of(value, "auto", "always", "never") ? 0 : wrong("expected auto, always or never", value);
	default:
		fputs(trace_usage, stderr);
		return -EINVAL;
	}
}

static int options(struct trace *trace, int argc, char **argv)
{
	static const struct option names[] = {
		{ "json", no_argument, NULL, 'j' }, { "mode", required_argument, NULL, 'm' },
		{ "buffer", required_argument, NULL, 'b' }, { "wait", required_argument, NULL, 'w' },
		{ "progress", required_argument, NULL, 'p' }, { 0 },
	};
	int letter, error;

	while ((letter = getopt_long(argc, argv, "+o:ce:", names, NULL)) != -1) {
		error = option(trace, letter, optarg);
		if (error)
			return error;
	}
	if (optind == argc)
		return wrong("which command?", "nothing to run");
	trace->source.command = argv + optind;
	return 0;
}

/* --- run --- */

static void choose_mode(struct trace *trace)
{
	const char *obstacle = strcmp(trace->mode, "ptrace") ? program_obstacle(trace->source.command[0]) : NULL;

	trace->is_ptrace = !strcmp(trace->mode, "ptrace") || (obstacle && !strcmp(trace->mode, "auto"));
	if (obstacle && !trace->is_ptrace)
		fprintf(stderr, "kvmabi trace: %s %s: it cannot be traced from within\n", trace->source.command[0], obstacle);
}

static int open_output(struct trace *trace)
{
	trace->out = stderr;
	if (trace->path)
		trace->out = strcmp(trace->path, "-") ? fopen(trace->path, "we") : stdout;
	if (!trace->out) {
		fprintf(stderr, "kvmabi trace: %s: %s\n", trace->path, strerror(errno));
		return -errno;
	}
	setvbuf(trace->out, NULL, _IOFBF, 1 << 16);
	trace->progress.shown = !strcmp(trace->when, "always") ||
				(!strcmp(trace->when, "auto") && (trace->path || trace->counts) && isatty(STDERR_FILENO));
	return 0;
}

static int run(struct trace *trace)
{
	struct timespec time;
	int error;

	clock_gettime(CLOCK_MONOTONIC, &time);
	trace->start = (uint64_t)time.tv_sec * 1000000000u + time.tv_nsec;
	choose_mode(trace);
	session_begin(&trace->session);
	print_begin(trace);
	error = trace->is_ptrace ? source_ptrace(&trace->source) : source_preload(&trace->source);
	progress_end(&trace->progress);
	if (error)
		fprintf(stderr, "kvmabi trace: %s: %s\n", trace->source.command[0], strerror(-error));
	else
		print_end(trace);
	session_end(&trace->session);
	if (fflush(trace->out) && !trace->error)
		trace->error = -errno;
	if (trace->error) {
		fprintf(stderr, "kvmabi trace: %s: %s\n", trace->path ? trace->path : "output", strerror(-trace->error));
		return FAILED;
	}
	if (error)
		return error == -ENOENT ? 127 : error == -EACCES || error == -ENOEXEC ? 126 : FAILED;
	return WIFSIGNALED(trace->source.status) ? 128 + WTERMSIG(trace->source.status) : WEXITSTATUS(trace->source.status);
}

int trace_main(int argc, char **argv)
{
	struct trace trace = {
		.source = { .buffer = 16 << 20, .wait = 10000, .take = take, .idle = idle, .exited = exited },
		.mode = "auto", .when = "auto",
	};
	int status = WRONG_USE;

	trace.source.to = &trace;
	if (!options(&trace, argc, argv)) {
		status = open_output(&trace) ? FAILED : run(&trace);
		if (trace.out && trace.path)
			fclose(trace.out);
	}
	filters_end(&trace.filters);
	summary_end(&trace.summary);
	free(trace.buffer.data);
	return status;
}
