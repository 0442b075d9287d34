/* SPDX-License-Identifier: MIT */
/* Who has which fd. */
#define _GNU_SOURCE
#include "session.h"

#include <linux/kcmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "object.h"
#include "peek.h"

void session_begin(struct session *session)
{
	*session = (struct session){ 0 };
	if (kvmabi_system_open(NULL, &session->kvm))
		session->kvm = NULL;
}

void session_end(struct session *session)
{
	while (session->processes)
		session_exited(session, session->processes->pid);
	kvmabi_system_close(session->kvm);
}

/* --- processes --- */

static struct process *process_of(struct session *session, int pid)
{
	struct process *process = session->processes;

	while (process && process->pid != pid)
		process = process->next;
	if (process)
		return process;
	process = calloc(1, sizeof(*process));
	if (!process)
		abort();
	process->pid = pid;
	process->next = session->processes;
	session->processes = process;
	return process;
}

static struct held *find(struct process *process, int fd)
{
	size_t i;

	for (i = 0; i < process->count; i++)
		if (process->held[i].fd == fd)
			return &process->held[i];
	return NULL;
}

static void drop(struct process *process, struct held *held)
{
	struct object *object = held->object;

	*held = process->held[--process->count];
	object_release(object);
}

/* An fd leads to an object from now on, whatever it led to before. */
static void hold(struct process *process, int fd, struct object *object)
{
	struct held *held = find(process, fd);

	object_hold(object);
	if (held)
		drop(process, held);
	held = realloc(process->held, (process->count + 1) * sizeof(*held));
	if (!held)
		abort();
	process->held = held;
	held[process->count++] = (struct held){ .fd = fd, .object = object };
}

struct object *session_known(struct session *session, int pid, int fd)
{
	struct held *held = find(process_of(session, pid), fd);

	return held ? held->object : NULL;
}

/* --- looking up --- */

/* Devices are named after what they are, ex) "kvm-vfio". */
enum kvmabi_fd_class class_named(const char *file, unsigned int *number)
{
	static const char anonymous[] = "anon_inode:kvm-";
	const char *name, *rest = file + sizeof(anonymous) - 1;
	int i;

	*number = 0;
	if (!strcmp(file, "/dev/kvm"))
		return KVMABI_FD_SYSTEM;
	if (strncmp(file, anonymous, sizeof(anonymous) - 1))
		return KVMABI_FD_UNKNOWN;
	for (i = KVMABI_FD_UNKNOWN + 1; (name = kvmabi_fd_class_name(i)); i++) {
		size_t length = strlen(name);

		if (strncmp(rest, name, length) || (rest[length] && rest[length] != ':'))
			continue;
		*number = rest[length] ? atoi(rest + length + 1) : 0;
		return i;
	}
	return strstr(rest, "stats") ? KVMABI_FD_UNKNOWN : KVMABI_FD_DEVICE;
}

/* The one class whose fds take a command; unknown: there are several, or none. */
static enum kvmabi_fd_class class_by_command(unsigned int command)
{
	const struct kvmabi_ioctl_info *found[1];
	int i;

	if (kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, command, found, 1) != 1)
		return KVMABI_FD_UNKNOWN;
	for (i = KVMABI_FD_UNKNOWN + 1; kvmabi_fd_class_name(i); i++)
		if (found[0]->classes == 1u << i)
			return i;
	return KVMABI_FD_UNKNOWN;
}

static int is_same(int pid, int fd, int other_pid, int other_fd)
{
	return !syscall(SYS_kcmp, pid, other_pid, KCMP_FILE, (unsigned long)fd, (unsigned long)other_fd);
}

/* An object that is known by another number, or to another process. */
static struct object *same_object(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class)
{
	struct process *process;
	size_t i;

	for (process = session->processes; process; process = process->next)
		for (i = 0; i < process->count; i++) {
			const struct held *held = &process->held[i];

			if (held->object->fd_class == fd_class && is_same(pid, fd, process->pid, held->fd))
				return held->object;
		}
	return NULL;
}

struct object *session_object(struct session *session, int pid, int fd, unsigned int command)
{
	struct object *object = session_known(session, pid, fd);
	enum kvmabi_fd_class fd_class;
	unsigned int number;
	char name[128];

	if (object)
		return object;
	peek_fd(pid, fd, name, sizeof(name));
	fd_class = class_named(name, &number);
	if (!fd_class)
		fd_class = class_by_command(command);
	if (!fd_class)
		return NULL;
	object = same_object(session, pid, fd, fd_class);
	if (!object)
		object = object_make(session, fd_class, NULL, number, 0);
	hold(process_of(session, pid), fd, object);
	return object;
}

/* --- what happens --- */

struct object *session_made(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class, struct object *from,
			    unsigned int number)
{
	struct object *object = object_make(session, fd_class, from, number, pid);

	hold(process_of(session, pid), fd, object);
	return object;
}

void session_opened(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class)
{
	hold(process_of(session, pid), fd, object_make(session, fd_class, NULL, 0, pid));
}

void session_duplicated(struct session *session, int pid, int from, int to)
{
	struct process *process = process_of(session, pid);
	struct held *held = find(process, from);

	if (held)
		hold(process, to, held->object);
	else
		session_closed(session, pid, to, to);
}

void session_closed(struct session *session, int pid, unsigned int first, unsigned int last)
{
	struct process *process = process_of(session, pid);
	size_t i;

	for (i = process->count; i > 0; i--)
		if ((unsigned int)process->held[i - 1].fd >= first && (unsigned int)process->held[i - 1].fd <= last)
			drop(process, &process->held[i - 1]);
}

void session_forked(struct session *session, int parent, int child)
{
	struct process *from = process_of(session, parent), *to = process_of(session, child);
	size_t i;

	for (i = 0; i < from->count; i++)
		hold(to, from->held[i].fd, from->held[i].object);
}

void session_kept(struct session *session, int pid, int fd, enum kvmabi_fd_class fd_class, unsigned int number)
{
	struct process *process = process_of(session, pid);
	struct held *held = find(process, fd);
	struct object *object = held && held->object->fd_class == fd_class ? held->object : NULL;

	if (!object)
		object = same_object(session, pid, fd, fd_class);
	if (!object)
		object = object_make(session, fd_class, NULL, number, 0);
	hold(process, fd, object);
	find(process, fd)->kept = 1;
}

/* The memory that a VM belongs to is gone with the program that had it. */
static void disown(struct object *object, int pid)
{
	if (object->maker == pid)
		object->maker = NOBODY;
	if (object->from)
		disown(object->from, pid);
}

void session_started(struct session *session, int pid)
{
	struct process *process = process_of(session, pid);
	size_t i;

	for (i = process->count; i > 0; i--)
		if (!process->held[i - 1].kept)
			drop(process, &process->held[i - 1]);
	for (i = 0; i < process->count; i++) {
		process->held[i].kept = 0;
		disown(process->held[i].object, pid);
	}
}

void session_exited(struct session *session, int pid)
{
	struct process **link = &session->processes, *process;

	while (*link && (*link)->pid != pid)
		link = &(*link)->next;
	process = *link;
	if (!process)
		return;
	while (process->count)
		drop(process, &process->held[process->count - 1]);
	*link = process->next;
	free(process->held);
	free(process);
}

void session_label(const struct session *session, const struct object *object, char *text, size_t size)
{
	const char *name = object ? kvmabi_fd_class_name(object->fd_class) : "?";
	const struct object *vm = object ? object->from : NULL;
	int several = session->vms > 1;

	if (!object || object->fd_class == KVMABI_FD_SYSTEM)
		snprintf(text, size, "%s", name);
	else if (object->fd_class == KVMABI_FD_VM)
		snprintf(text, size, several ? "%s%u" : "%s", name, object->number);
	else if (several && vm && vm->fd_class == KVMABI_FD_VM)
		snprintf(text, size, "%s%u.%s%u", kvmabi_fd_class_name(vm->fd_class), vm->number, name, object->number);
	else
		snprintf(text, size, "%s%u", name, object->number);
}
