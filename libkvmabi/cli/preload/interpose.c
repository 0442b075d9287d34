/* SPDX-License-Identifier: MIT */
/*
 * The functions that stand before the C library's: those that make KVM's calls, and those by which an fd begins, gets
 * another number, is mapped, or ends.  Each does what the program asked for, and tells.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS	/* with it open() would be another name of open64(), and both are needed here */
#include "shared.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>

#define DEVICE "/dev/kvm"

/* --- what stands behind us --- */

static struct {
	int (*ioctl)(int fd, unsigned long request, ...);
	int (*open)(const char *path, int flags, ...);
	int (*openat)(int at, const char *path, int flags, ...);
	int (*open_2)(const char *path, int flags);
	int (*openat_2)(int at, const char *path, int flags);
	int (*close)(int fd);
	int (*close_range)(unsigned int first, unsigned int last, int flags);
	int (*dup)(int fd);
	int (*dup2)(int fd, int to);
	int (*dup3)(int fd, int to, int flags);
	int (*fcntl)(int fd, int command, ...);
	void *(*mmap)(void *at, size_t size, int protection, int flags, int fd, off_t offset);
	int (*munmap)(void *at, size_t size);
	void *(*mremap)(void *at, size_t old_size, size_t size, int flags, ...);
	int (*prctl)(int option, ...);
	long (*syscall)(long number, ...);
} real;

HIDDEN void *next_syscall;

static void *next(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

/* At the beginning, when the program has one thread and no filter yet. */
static void find_real(void)
{
	real.open = next("open");
	real.openat = next("openat");
	real.open_2 = next("__open_2");
	real.openat_2 = next("__openat_2");
	real.close = next("close");
	real.close_range = next("close_range");
	real.dup = next("dup");
	real.dup2 = next("dup2");
	real.dup3 = next("dup3");
	real.fcntl = next("fcntl");
	real.mmap = next("mmap");
	real.munmap = next("munmap");
	real.mremap = next("mremap");
	real.prctl = next("prctl");
	next_syscall = next("syscall");
	real.syscall = next_syscall;
	real.ioctl = next("ioctl");
}

/* Others' constructors may run before ours. */
#define REAL(name) (real.ioctl ? (void)0 : find_real(), real.name)

__attribute__((__constructor__(101))) static void begin(void)
{
	find_real();
}

/* --- ioctl --- */

static int make_ioctl(int fd, unsigned long request, unsigned long argument)
{
	return REAL(ioctl)(fd, request, argument);
}

PUBLIC int ioctl(int fd, unsigned long request, ...)
{
	unsigned long argument;
	va_list list;

	va_start(list, request);
	argument = va_arg(list, unsigned long);
	va_end(list);
	return traced_ioctl(make_ioctl, fd, request, argument);
}

/* --- an fd begins --- */

static int opened(int fd, const char *path)
{
	if (!traced || fd < 0 || strcmp(path, DEVICE))
		return fd;
	fd_opened(fd, traced->system);
	record_event(RECORD_OPEN, fd, traced->system, 0);
	return fd;
}

static mode_t mode_of(va_list list)
{
	return va_arg(list, mode_t);
}

#define OPEN(name, real_name) \
PUBLIC int name(const char *path, int flags, ...) \
{ \
	mode_t mode; \
	va_list list; \
\
	va_start(list, flags); \
	mode = mode_of(list); \
	va_end(list); \
	return opened(REAL(real_name)(path, flags, mode), path); \
}
#define OPENAT(name) \
PUBLIC int name(int at, const char *path, int flags, ...) \
{ \
	mode_t mode; \
	va_list list; \
\
	va_start(list, flags); \
	mode = mode_of(list); \
	va_end(list); \
	return opened(REAL(openat)(at, path, flags, mode), path); \
}

OPEN(open, open)
OPEN(open64, open)
OPENAT(openat)
OPENAT(openat64)

PUBLIC int __open_2(const char *path, int flags)
{
	return opened(REAL(open_2)(path, flags), path);
}

PUBLIC int __open64_2(const char *path, int flags)
{
	return opened(REAL(open_2)(path, flags), path);
}

PUBLIC int __openat_2(int at, const char *path, int flags)
{
	return opened(REAL(openat_2)(at, path, flags), path);
}

PUBLIC int __openat64_2(int at, const char *path, int flags)
{
	return opened(REAL(openat_2)(at, path, flags), path);
}

/* --- ... gets another number --- */

static int duplicated(int from, int to)
{
	int error = errno;

	if (traced && to >= 0)
		fd_duplicated(from, to);
	errno = error;
	return to;
}

PUBLIC int dup(int fd)
{
	return duplicated(fd, REAL(dup)(fd));
}

PUBLIC int dup2(int fd, int to)
{
	return duplicated(fd, REAL(dup2)(fd, to));
}

PUBLIC int dup3(int fd, int to, int flags)
{
	return duplicated(fd, REAL(dup3)(fd, to, flags));
}

static int is_dup(int command)
{
	return command == F_DUPFD || command == F_DUPFD_CLOEXEC;
}

static int traced_fcntl(int fd, int command, void *argument)
{
	int result = REAL(fcntl)(fd, command, argument);

	return is_dup(command) ? duplicated(fd, result) : result;
}

PUBLIC int fcntl(int fd, int command, ...)
{
	void *argument;
	va_list list;

	va_start(list, command);
	argument = va_arg(list, void *);
	va_end(list);
	return traced_fcntl(fd, command, argument);
}

PUBLIC int fcntl64(int fd, int command, ...)
{
	void *argument;
	va_list list;

	va_start(list, command);
	argument = va_arg(list, void *);
	va_end(list);
	return traced_fcntl(fd, command, argument);
}

/* --- ... ends: told before the number can be given to another one --- */

PUBLIC int close(int fd)
{
	if (traced && fd_class(fd))
		fd_closed(fd, fd);
	return REAL(close)(fd);
}

PUBLIC int close_range(unsigned int first, unsigned int last, int flags)
{
	int (*make)(unsigned int, unsigned int, int) = REAL(close_range);

	if (!make) {
		errno = ENOSYS;
		return -1;
	}
	if (traced && !(flags & CLOSE_RANGE_CLOEXEC) && first <= last)
		fd_closed(first, last);
	return make(first, last, flags);
}

/* --- memory --- */

static void mapped(void *at, size_t size, int flags, int fd, long offset)
{
	int error = errno;

	if (traced && at != MAP_FAILED && fd >= 0 && !offset && flags & MAP_SHARED)
		fd_mapped(fd, at, size);
	errno = error;
}

static void replaced(const void *at, size_t size)
{
	if (traced && at)
		fd_unmapped(at, size);
}

static void *traced_mmap(void *at, size_t size, int protection, int flags, int fd, off_t offset)
{
	void *result;

	if (flags & MAP_FIXED)
		replaced(at, size);
	result = REAL(mmap)(at, size, protection, flags, fd, offset);
	mapped(result, size, flags, fd, offset);
	return result;
}

PUBLIC void *mmap(void *at, size_t size, int protection, int flags, int fd, off_t offset)
{
	return traced_mmap(at, size, protection, flags, fd, offset);
}

PUBLIC void *mmap64(void *at, size_t size, int protection, int flags, int fd, off64_t offset)
{
	return traced_mmap(at, size, protection, flags, fd, offset);
}

PUBLIC int munmap(void *at, size_t size)
{
	replaced(at, size);
	return REAL(munmap)(at, size);
}

PUBLIC void *mremap(void *at, size_t old_size, size_t size, int flags, ...)
{
	void *to;
	va_list list;

	va_start(list, flags);
	to = va_arg(list, void *);
	va_end(list);
	replaced(at, old_size);
	if (flags & MREMAP_FIXED)
		replaced(to, size);
	return REAL(mremap)(at, old_size, size, flags, to);
}

/* --- filters --- */

static long filtered(long result, int mode, const void *filter)
{
	int error = errno;

	if (result >= 0 && mode)
		filter_installed(mode == SECCOMP_MODE_FILTER ? filter : NULL);
	errno = error;
	return result;
}

PUBLIC int prctl(int option, ...)
{
	unsigned long words[4];
	va_list list;
	int i, result;

	va_start(list, option);
	for (i = 0; i < 4; i++)
		words[i] = va_arg(list, unsigned long);
	va_end(list);
	result = REAL(prctl)(option, words[0], words[1], words[2], words[3]);
	return option == PR_SET_SECCOMP ? filtered(result, words[0], (const void *)words[1]) : result;
}

static int seccomp_mode(long operation)
{
	return operation == SECCOMP_SET_MODE_FILTER ? SECCOMP_MODE_FILTER :
	       operation == SECCOMP_SET_MODE_STRICT ? SECCOMP_MODE_STRICT : 0;
}

/* --- syscall(): the same, by number --- */

static int make_by_number(int fd, unsigned long request, unsigned long argument)
{
	return REAL(syscall)(SYS_ioctl, (long)fd, request, argument);
}

HIDDEN long traced_syscall(long number, long a, long b, long c, long d, long e, long f)
{
	long result;

	if (number == SYS_ioctl)
		return traced_ioctl(make_by_number, a, b, c);
	if (number == SYS_close && traced && fd_class(a))
		fd_closed(a, a);
#ifdef SYS_close_range
	if (number == SYS_close_range && traced && !(c & CLOSE_RANGE_CLOEXEC) && a <= b)
		fd_closed(a, b);
#endif
	if (number == SYS_munmap || number == SYS_mremap || (number == SYS_mmap && d & MAP_FIXED))
		replaced((void *)a, b);
	result = REAL(syscall)(number, a, b, c, d, e, f);
	switch (number) {
#ifdef SYS_open
	case SYS_open:
		return opened(result, (const char *)a);
#endif
	case SYS_openat:
		return opened(result, (const char *)b);
	case SYS_dup:
#ifdef SYS_dup2
	case SYS_dup2:
#endif
	case SYS_dup3:
		return duplicated(a, result);
	case SYS_fcntl:
		return is_dup(b) ? duplicated(a, result) : result;
	case SYS_mmap:
		mapped((void *)result, b, d, e, f);
		return result;
	case SYS_prctl:
		return a == PR_SET_SECCOMP ? filtered(result, b, (const void *)c) : result;
	case SYS_seccomp:
		return filtered(result, seccomp_mode(a), (const void *)c);
	}
	return result;
}
