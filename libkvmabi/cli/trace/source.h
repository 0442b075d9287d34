/* SPDX-License-Identifier: MIT */
/* Where events come from: a program is run, and what it does is handed out as it happens. */
#ifndef KVMABI_TRACE_SOURCE_H
#define KVMABI_TRACE_SOURCE_H

#include "event.h"

struct source {
	char **command;			/* ends with null */
	size_t buffer;			/* bytes, of the ring */
	unsigned int wait;		/* microseconds that a call may wait for room in it */
	event_taker take;
	void *to;
	void (*idle)(void *to);		/* called now and then, also when nothing happens */
	void (*exited)(void *to, int pid);
	uint64_t lost;			/* how many events were */
	int status;			/* of the program, as waitpid() tells */
};

/* Run the program to its end, and those that it has started.  0, or -errno: it could not be run. */
int source_preload(struct source *source);
int source_ptrace(struct source *source);

/*
 * launch.c: fork, and exec the command: `prepare` is called before that, in the child, and `attach`, if it is not null, in
 * the parent.  Returns the child's pid, or -errno: what either of them returned, or exec's own.
 */
int launch(char **command, int (*prepare)(void *with), int (*attach)(void *with, int pid), void *with);
/* Signals that end a trace go to the program, so that it can end in its own way. */
void launch_pass_signals(int pid);

#endif /* KVMABI_TRACE_SOURCE_H */
