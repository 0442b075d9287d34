/* SPDX-License-Identifier: MIT */
/*
 * Events from outside, for programs that do not call through the C library: ptrace() stops each thread where a call of KVM's
 * begins and ends.
 *
 * A thread runs freely (PTRACE_CONT) until our filter stops it at a call's beginning; from there it runs to the call's end
 * (PTRACE_SYSCALL).  Where filters cannot be had, every system call stops it twice.  Signals are passed on as they come.  A
 * new thread or process waits until its parent has told of it, so that nothing of it is seen before.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "peek.h"
#include "plan.h"
#include "session.h"
#include "tracee.h"

#define OPTIONS (PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | \
		 PTRACE_O_TRACEEXEC | PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL)
#define CALL_STOP (SIGTRAP | 0x80)

/* --- start --- */

struct start {
	struct tracees *tracees;
	int ready[2];		/* a pipe: the parent holds the child's leash */
	int confined[2];	/* ... and the child has its filter, or not */
};

static int prepare(void *with)
{
	struct start *start = with;
	char byte;
	int error;

	if (read(start->ready[0], &byte, 1) != 1)
		return -EPERM;
	error = confine();
	return write(start->confined[1], &error, sizeof(error)) == sizeof(error) ? 0 : -EPIPE;
}

static int attach(void *with, int pid)
{
	struct start *start = with;
	int error = 0;

	if (ptrace(PTRACE_SEIZE, pid, NULL, (void *)OPTIONS))
		return -errno;
	tracee_add(start->tracees, pid, pid);
	if (write(start->ready[1], "", 1) != 1 || read(start->confined[0], &error, sizeof(error)) != sizeof(error))
		return -EPIPE;
	start->tracees->filtered = !error;
	return 0;
}

static int begin(struct tracees *tracees)
{
	struct start start = { .tracees = tracees };

	if (pipe2(start.ready, O_CLOEXEC) || pipe2(start.confined, O_CLOEXEC))
		return -errno;
	tracees->root = launch(tracees->source->command, prepare, attach, &start);
	close(start.ready[0]);
	close(start.ready[1]);
	close(start.confined[0]);
	close(start.confined[1]);
	return tracees->root < 0 ? tracees->root : 0;
}

/* --- stops --- */

static void resume(const struct tracees *tracees, const struct tracee *tracee, int signal)
{
	int far = tracees->filtered && !tracee->in_call;

	ptrace(far ? PTRACE_CONT : PTRACE_SYSCALL, tracee->tid, NULL, (void *)(long)signal);
}

static void begin_call(struct tracees *tracees, struct tracee *tracee, long number, const uint64_t *words)
{
	tracee->number = number;
	memcpy(tracee->words, words, sizeof(tracee->words));
	tracee->in_call = tracecall_begin(tracees, tracee);
}

/* A system call begins or ends. */
static void at_call(struct tracees *tracees, struct tracee *tracee)
{
	struct __ptrace_syscall_info info;

	if (ptrace(PTRACE_GET_SYSCALL_INFO, tracee->tid, sizeof(info), &info) <= 0)
		return;
	if (info.op == PTRACE_SYSCALL_INFO_SECCOMP) {
		begin_call(tracees, tracee, info.seccomp.nr, (const uint64_t *)info.seccomp.args);
	} else if (info.op == PTRACE_SYSCALL_INFO_ENTRY && !tracees->filtered) {
		begin_call(tracees, tracee, info.entry.nr, (const uint64_t *)info.entry.args);
	} else if (info.op == PTRACE_SYSCALL_INFO_EXIT && tracee->in_call) {
		tracee->in_call = 0;
		tracecall_end(tracees, tracee, info.exit.rval);
	}
}

/* A thread or process was made; it may have stopped before its maker. */
static void at_fork(struct tracees *tracees, struct tracee *tracee)
{
	struct tracee *child;
	unsigned long tid = 0;
	int pid;

	ptrace(PTRACE_GETEVENTMSG, tracee->tid, NULL, &tid);
	child = tracee_find(tracees, tid);
	pid = child ? child->space->pid : peek_process(tid);
	if (pid != tracee->space->pid) {
		if (!child)
			child = tracee_add(tracees, tid, pid);
		space_copy(child->space, tracee->space);
		tracecall_event(tracees, child, RECORD_FORK, -1, tracee->space->pid, 0);
	} else if (!child) {
		child = tracee_add(tracees, tid, pid);
	}
	if (child->held) {
		child->held = 0;
		resume(tracees, child, 0);
	} else {
		child->held = -1;	/* it may go when it comes */
	}
}

/* The fds that a program begins with. */
static void tell_kept(struct tracees *tracees, struct tracee *tracee)
{
	enum kvmabi_fd_class fd_class;
	char path[64], name[128];
	struct dirent *entry;
	unsigned int number;
	DIR *directory;

	snprintf(path, sizeof(path), "/proc/%d/fd", tracee->space->pid);
	directory = opendir(path);
	while (directory && (entry = readdir(directory))) {
		peek_fd(tracee->space->pid, atoi(entry->d_name), name, sizeof(name));
		fd_class = class_named(name, &number);
		if (fd_class)
			tracecall_event(tracees, tracee, RECORD_KEPT, atoi(entry->d_name), fd_class, number);
	}
	if (directory)
		closedir(directory);
	tracecall_event(tracees, tracee, RECORD_START, -1, 0, 0);
}

/* The thread that calls exec() is the only one that is left, and has its process's number from now on. */
static void at_exec(struct tracees *tracees, struct tracee *tracee)
{
	unsigned long former = tracee->tid;
	struct tracee *other, *next;

	ptrace(PTRACE_GETEVENTMSG, tracee->tid, NULL, &former);
	for (other = tracees->list; other; other = next) {
		next = other->next;
		if (other != tracee && other->space == tracee->space)
			tracee_remove(tracees, other);
	}
	tracee->in_call = 0;
	tracee->space->count = 0;
	tell_kept(tracees, tracee);
}

static int is_group_stop(int signal)
{
	return signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
}

static void stopped(struct tracees *tracees, struct tracee *tracee, int status)
{
	int signal = WSTOPSIG(status), event = (unsigned int)status >> 16;

	switch (event) {
	case 0:
		if (signal != CALL_STOP) {
			resume(tracees, tracee, signal);
			return;
		}
		at_call(tracees, tracee);
		break;
	case PTRACE_EVENT_SECCOMP:
		at_call(tracees, tracee);
		break;
	case PTRACE_EVENT_CLONE:
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
		at_fork(tracees, tracee);
		break;
	case PTRACE_EVENT_EXEC:
		at_exec(tracees, tracee);
		break;
	case PTRACE_EVENT_STOP:
		if (is_group_stop(signal)) {
			ptrace(PTRACE_LISTEN, tracee->tid, NULL, NULL);
			return;
		}
		break;
	}
	resume(tracees, tracee, 0);
}

/* A thread that nobody has told of yet waits. */
static void newcomer(struct tracees *tracees, int tid)
{
	struct tracee *tracee = tracee_add(tracees, tid, peek_process(tid));

	tracee->held = 1;
}

static void ended(struct tracees *tracees, int tid, int status)
{
	struct tracee *tracee = tracee_find(tracees, tid);

	if (tid == tracees->root)
		tracees->source->status = status;
	if (tracee && tracee->space->pid == tid)
		tracees->source->exited(tracees->source->to, tid);
	if (tracee)
		tracee_remove(tracees, tracee);
}

/* --- the loop --- */

static void wake(int signal)
{
	(void)signal;
}

/* What was written is not kept for long, and progress is shown, whether there are stops or not. */
static void tick_begin(void)
{
	struct sigaction action = { .sa_handler = wake };
	struct itimerval every = { .it_interval.tv_usec = 200000, .it_value.tv_usec = 200000 };

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &every, NULL);
}

static void follow(struct tracees *tracees)
{
	struct source *source = tracees->source;
	struct tracee *tracee;
	int tid, status;

	for (;;) {
		tid = waitpid(-1, &status, __WALL);
		if (tid < 0 && errno == EINTR) {
			source->idle(source->to);
			continue;
		}
		if (tid < 0)
			break;
		if (!WIFSTOPPED(status)) {
			ended(tracees, tid, status);
			continue;
		}
		tracee = tracee_find(tracees, tid);
		if (!tracee)
			newcomer(tracees, tid);
		else if (tracee->held < 0 || status >> 16 != PTRACE_EVENT_STOP || !tracee->held)
			stopped(tracees, tracee, status);
	}
}

int source_ptrace(struct source *source)
{
	struct tracees tracees = { .source = source, .plan = calloc(1, sizeof(*tracees.plan)) };
	int error = tracees.plan ? 0 : -ENOMEM;

	if (!error) {
		plan_fill(tracees.plan);
		error = begin(&tracees);
	}
	if (!error) {
		launch_pass_signals(tracees.root);
		tick_begin();
		follow(&tracees);
	}
	while (tracees.list)
		tracee_remove(&tracees, tracees.list);
	free(tracees.plan);
	return error;
}
