/* SPDX-License-Identifier: MIT */
/*
 * Events from within: the program is started with libkvmabi-trace.so before its libraries, and its calls come through the
 * ring.  Nobody wakes the reader, as that would take a system call of the program: it looks again after a while, sooner when
 * there is much to read.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "reader.h"
#include "source.h"

#define OBJECT		"libkvmabi-trace.so"
#define A_BATCH		4096
#define SHORTEST	500000		/* nanoseconds between two looks */
#define LONGEST		20000000

/* A record that was written before its call, as it was too large to wait in the program. */
struct input {
	int tid;
	unsigned char *data;
	size_t size;
	struct input *next;
};

struct preload {
	struct source *source;
	struct reader reader;
	struct input *inputs;
	char object[PATH_MAX], address[128];
	int pid, ended;
};

/* --- the program --- */

/* Beside the command, as it is built, or where it is installed. */
static int find_object(char *path, size_t size)
{
	static const char *const places[] = {
		"%s/" OBJECT, "%s/../" KVMABI_LIBDIR "/kvmabi/" OBJECT, KVMABI_LIBDIR "/kvmabi/" OBJECT,
	};
	char self[PATH_MAX];
	ssize_t length = readlink("/proc/self/exe", self, sizeof(self) - 1);
	size_t i;

	if (length < 0)
		return -errno;
	self[length] = '\0';
	*strrchr(self, '/') = '\0';
	for (i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		snprintf(path, size, places[i], self);
		if (!access(path, R_OK))
			return 0;
	}
	return -ENOENT;
}

static int prepare(void *with)
{
	struct preload *preload = with;
	const char *others = getenv("LD_PRELOAD");
	char list[2 * PATH_MAX];

	snprintf(list, sizeof(list), others && *others ? "%s:%s" : "%s", preload->object, others);
	return setenv("LD_PRELOAD", list, 1) || setenv(RING_ENV, preload->address, 1) ? -errno : 0;
}

/* --- what it does --- */

static void keep_input(struct preload *preload, const struct event *event)
{
	struct kvmabi_bytes part = event->parts[PART_BEFORE];
	struct input *input = malloc(sizeof(*input));

	if (!input || !part.count)
		return;
	*input = (struct input){ event->record.tid, malloc(part.count), part.count, preload->inputs };
	if (!input->data)
		abort();
	memcpy(input->data, part.data, part.count);
	preload->inputs = input;
}

static void take_event(void *to, const struct event *event)
{
	struct preload *preload = to;
	struct input **link = &preload->inputs, *input;
	struct event whole = *event;

	/* A program may not be able to read the clock without a system call that its filter forbids. */
	if (!whole.record.begin)
		whole.record.begin = whole.record.end = reader_now();
	if (event->record.kind == RECORD_INPUT) {
		keep_input(preload, event);
		return;
	}
	while (*link && (*link)->tid != event->record.tid)
		link = &(*link)->next;
	input = event->record.kind == RECORD_IOCTL ? *link : NULL;
	if (input && !event->parts[PART_BEFORE].count)
		whole.parts[PART_BEFORE] = (struct kvmabi_bytes){ input->data, input->size };
	preload->source->take(preload->source->to, &whole);
	if (input) {
		*link = input->next;
		free(input->data);
		free(input);
	}
}

/* What there is, up to a batch. */
static size_t take(struct preload *preload)
{
	size_t taken = reader_take(&preload->reader, A_BATCH, preload->ended, take_event, preload);

	preload->source->idle(preload->source->to);
	return taken;
}

/*
 * A process that has ended: its last events first, then it is forgotten.  Children that it leaves behind become ours; the
 * trace ends with the last of them.
 */
static void reap(struct preload *preload)
{
	siginfo_t info = { 0 };
	int status;

	while (!waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) && info.si_pid) {
		while (take(preload))
			;
		waitpid(info.si_pid, &status, 0);
		if (info.si_pid == preload->pid)
			preload->source->status = status;
		preload->source->exited(preload->source->to, info.si_pid);
		info.si_pid = 0;
	}
	preload->ended = waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) && errno == ECHILD;
}

static void follow(struct preload *preload)
{
	long pause = SHORTEST;
	size_t taken;

	while (!preload->ended || !reader_is_empty(&preload->reader)) {
		taken = take(preload);
		pause = taken ? SHORTEST : pause < LONGEST ? pause * 2 : LONGEST;
		if (taken < A_BATCH) {
			nanosleep(&(struct timespec){ .tv_nsec = pause }, NULL);
			reap(preload);
		}
	}
}

int source_preload(struct source *source)
{
	struct preload preload = { .source = source };
	int error = find_object(preload.object, sizeof(preload.object));

	if (error) {
		fprintf(stderr, "kvmabi trace: %s is missing\n", OBJECT);
		return error;
	}
	error = reader_begin(&preload.reader, source->buffer, source->wait);
	if (error)
		return error;
	reader_address(&preload.reader, preload.address, sizeof(preload.address));
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	preload.pid = launch(source->command, prepare, NULL, &preload);
	if (preload.pid >= 0) {
		launch_pass_signals(preload.pid);
		follow(&preload);
		source->lost = reader_lost(&preload.reader);
	}
	reader_end(&preload.reader);
	return preload.pid < 0 ? preload.pid : 0;
}
