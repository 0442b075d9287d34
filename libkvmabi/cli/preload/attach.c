/* SPDX-License-Identifier: MIT */
/*
 * Finds the ring when a program starts, and says who is who in it.
 *
 * The memory comes as an fd that is inherited; a program that closed it before it started another one left the way through
 * /proc.  From then on no fd is needed.
 */
#define _GNU_SOURCE
#include "shared.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MOST_POPULATED (64u << 20)

struct ring *traced;
_Thread_local int vforked;

static _Atomic int process;
static uint32_t tid_at;			/* where the C library keeps a thread's number; 0: not known */
static _Thread_local int own_tid;	/* without that */

/* --- who is who --- */

/*
 * The C library knows its threads' numbers, and keeps them right through fork().  What is meant for debuggers tells where:
 * so it takes no system call, which a filter could forbid.
 */
static void find_tid(void)
{
	const uint32_t *place = dlsym(RTLD_DEFAULT, "_thread_db_pthread_tid");	/* bits, number, offset */

	if (place && place[0] == 32 && *(const int *)((const char *)pthread_self() + place[2]) == gettid())
		tid_at = place[2];
}

int this_thread(void)
{
	if (tid_at)
		return *(const int *)((const char *)pthread_self() + tid_at);
	if (!own_tid)
		own_tid = gettid();
	return own_tid;
}

int this_process(void)
{
	return atomic_load_explicit(&process, memory_order_relaxed);
}

/* The thread that forked is the child's first one, whose number is the process's. */
static void forked(void)
{
	int parent = this_process();

	own_tid = 0;
	atomic_store(&process, this_thread());
	record_event(RECORD_FORK, -1, parent, 0);
}

uint64_t now(void)
{
	struct timespec time;

	if (!traced || (!traced->clock_is_free && !atomic_load_explicit(&may_ask_clock, memory_order_relaxed)))
		return 0;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000000u + time.tv_nsec;
}

/* --- the ring --- */

struct where {
	int fd, pid;
	unsigned long long device, inode;
};

static int is_ring(int fd, const struct where *where)
{
	struct stat stat;

	return fd >= 0 && !fstat(fd, &stat) && stat.st_dev == where->device && stat.st_ino == where->inode;
}

static int open_ring(const struct where *where, int *opened)
{
	char path[64];

	*opened = -1;
	if (is_ring(where->fd, where))
		return where->fd;
	snprintf(path, sizeof(path), "/proc/%d/fd/%d", where->pid, where->fd);
	*opened = open(path, O_RDWR | O_CLOEXEC);
	return is_ring(*opened, where) ? *opened : -1;
}

/* The cells twice in a row.  A page that is there already does not fault in the middle of a call. */
static struct ring *map_twice(int fd, uint32_t cells)
{
	size_t all = ring_bytes(cells), again = (size_t)cells * RING_CELL;
	int flags = MAP_SHARED | MAP_FIXED | (again <= MOST_POPULATED ? MAP_POPULATE : 0);
	char *base = mmap(NULL, all + again, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (base == MAP_FAILED)
		return NULL;
	if (mmap(base, all, PROT_READ | PROT_WRITE, flags, fd, 0) != MAP_FAILED &&
	    mmap(base + all, again, PROT_READ | PROT_WRITE, flags, fd, ring_cells_at(cells)) != MAP_FAILED)
		return (struct ring *)base;
	munmap(base, all + again);
	return NULL;
}

static struct ring *map_ring(int fd)
{
	struct ring *header = mmap(NULL, sizeof(*header), PROT_READ, MAP_SHARED, fd, 0), *ring = NULL;

	if (header == MAP_FAILED)
		return NULL;
	if (header->magic == RING_MAGIC)
		ring = map_twice(fd, header->cells);
	munmap(header, sizeof(*header));
	return ring;
}

/* --- what is there already --- */

static int class_named(const char *name)
{
	static const char anonymous[] = "anon_inode:kvm-";
	size_t i, length;

	if (!strcmp(name, "/dev/kvm"))
		return traced->system;
	if (strncmp(name, anonymous, sizeof(anonymous) - 1))
		return 0;
	name += sizeof(anonymous) - 1;
	for (i = 0; i < RING_CLASSES; i++) {
		length = strnlen(traced->classes[i], sizeof(traced->classes[i]));
		if (length && !strncmp(name, traced->classes[i], length) && (!name[length] || name[length] == ':'))
			return i;
	}
	return 0;
}

static void tell_kept(int directory, const char *fd)
{
	char name[64];
	ssize_t length = readlinkat(directory, fd, name, sizeof(name) - 1);
	const char *number;
	int fd_class;

	name[length < 0 ? 0 : length] = '\0';
	fd_class = class_named(name);
	if (!fd_class)
		return;
	number = strrchr(name, ':');
	fd_opened(atoi(fd), fd_class);
	record_event(RECORD_KEPT, atoi(fd), fd_class, number ? atoi(number + 1) : 0);
}

static void tell_all_kept(void)
{
	DIR *directory = opendir("/proc/self/fd");
	struct dirent *entry;

	while (directory && (entry = readdir(directory)))
		tell_kept(dirfd(directory), entry->d_name);
	if (directory)
		closedir(directory);
	record_event(RECORD_START, -1, 0, 0);
}

/* ex) "1000:1:4711:42" */
static struct ring *find_ring(const char *address)
{
	struct ring *ring = NULL;
	struct where where;
	int fd, opened;

	if (sscanf(address, "%d:%llu:%llu:%d", &where.fd, &where.device, &where.inode, &where.pid) != 4)
		return NULL;
	fd = open_ring(&where, &opened);
	if (fd >= 0)
		ring = map_ring(fd);
	if (opened >= 0)
		close(opened);
	return ring;
}

__attribute__((__constructor__)) static void attach(void)
{
	const char *address = getenv(RING_ENV);

	find_tid();
	atomic_store(&process, getpid());
	pthread_atfork(NULL, NULL, forked);
	traced = address ? find_ring(address) : NULL;
	if (traced)
		tell_all_kept();
}
