/* SPDX-License-Identifier: MIT */
/* Events in, opinions out: the one place that knows what each kind of event means. */
#include "seen.h"

#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <linux/kvm.h>

#include "retired.h"

/* --- ioctls --- */

/* The ioctl that a command is on this fd, or would be on another. */
static void identify(struct seen *seen, unsigned int command)
{
	const struct kvmabi_ioctl_info *found[1];
	size_t count;

	if (kvmabi_ioctl_find(seen->fd_class, command, found, 1) || kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, command, found, 1)) {
		seen->info = found[0];
		seen->argument = &kvmabi_arguments[found[0] - kvmabi_ioctls(&count)];
		seen->is_run = seen->argument->call == KVMABI_CALL_RUN;
	} else {
		seen->info = retired_find(command, &seen->argument);
		seen->retired = 1;
	}
	if (seen->info)
		seen->name = seen->info->name;
	else
		seen->argument = NULL;
}

static void look_at_run(struct seen *seen)
{
	const struct record *record = &seen->event->record;
	struct kvmabi_bytes after = seen->event->parts[PART_AFTER];

	if (seen->object && seen->object->run)
		seen->run_changes = (struct kvmabi_bytes){ seen->object->run, seen->object->run_size };
	seen->ran = !record->result && after.count > 0;
	if (seen->ran)
		seen->exit_reason = kvmabi_bytes_load(after, offsetof(struct kvm_run, exit_reason), sizeof(__u32));
}

/* To tell next time what the program has changed meanwhile. */
static void keep_run(const struct seen *seen)
{
	struct kvmabi_bytes after = seen->event->parts[PART_AFTER];
	struct object *object = seen->object;

	if (!object || !after.count)
		return;
	if (object->run_size < after.count) {
		free(object->run);
		object->run = malloc(after.count);
	}
	object->run_size = object->run ? after.count : 0;
	if (object->run)
		memcpy(object->run, after.data, after.count);
}

static void take_ioctl(struct session *session, struct seen *seen, void (*tell)(void *to, const struct seen *seen), void *to)
{
	const struct record *record = &seen->event->record;
	unsigned int command = record->request;

	seen->object = session_object(session, record->pid, record->fd, command);
	seen->fd_class = seen->object ? seen->object->fd_class : KVMABI_FD_UNKNOWN;
	identify(seen, command);
	if (seen->is_run)
		look_at_run(seen);
	judge(seen);
	if (seen->argument && seen->argument->makes && record->result >= 0)
		seen->made = session_made(session, record->pid, record->result, seen->argument->makes, seen->object,
					  record->argument);
	tell(to, seen);
	judge_follow(seen);
	if (seen->is_run)
		keep_run(seen);
}

/* --- fds and processes --- */

/* A class comes from the program's memory. */
static int has_class(const struct record *record)
{
	return record->argument <= INT_MAX && kvmabi_fd_class_name(record->argument);
}

static void take_fd(struct session *session, struct seen *seen, void (*tell)(void *to, const struct seen *seen), void *to)
{
	static const char *const names[] = {
		[RECORD_OPEN] = "open", [RECORD_DUP] = "dup", [RECORD_CLOSE] = "close", [RECORD_MAP] = "mmap",
		[RECORD_UNMAP] = "munmap",
	};
	const struct record *record = &seen->event->record;
	int fd = record->kind == RECORD_DUP ? (int)record->argument : record->fd;

	if (record->kind == RECORD_OPEN && has_class(record))
		session_opened(session, record->pid, fd, record->argument);
	seen->object = session_known(session, record->pid, fd);
	seen->fd_class = seen->object ? seen->object->fd_class : KVMABI_FD_UNKNOWN;
	seen->name = names[record->kind];
	tell(to, seen);
	if (record->flags & RECORD_VFORK)
		return;
	if (record->kind == RECORD_DUP)
		session_duplicated(session, record->pid, record->argument, record->fd);
	else if (record->kind == RECORD_CLOSE)
		session_closed(session, record->pid, record->fd, record->argument);
}

void seen_take(struct session *session, const struct event *event, void (*tell)(void *to, const struct seen *seen), void *to)
{
	struct seen seen = { .event = event, .session = session };

	switch ((enum record_kind)event->record.kind) {
	case RECORD_IOCTL:
		take_ioctl(session, &seen, tell, to);
		break;
	case RECORD_KEPT:
		if (has_class(&event->record))
			session_kept(session, event->record.pid, event->record.fd, event->record.argument, event->record.result);
		break;
	case RECORD_START:
		session_started(session, event->record.pid);
		break;
	case RECORD_FORK:
		session_forked(session, event->record.argument, event->record.pid);
		break;
	case RECORD_OPEN:
	case RECORD_DUP:
	case RECORD_CLOSE:
	case RECORD_MAP:
	case RECORD_UNMAP:
		take_fd(session, &seen, tell, to);
		break;
	case RECORD_INPUT:
	case RECORD_FILTER:
		break;
	}
}
