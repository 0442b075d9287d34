// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The functions of the C library that a program finds here first.  Whatever is not about our fds goes on as it was.
 *
 * open() and its kin give fds; ioctl() serves them; mmap(), read() and write() refuse what the kernel would refuse;
 * close() tells when an eventfd may be gone; and the program's handlers of SIGSEGV and SIGBUS stand behind ours.  All
 * else (dup, poll, sendmsg, fork ...) is the kernel's, and right as it is.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS	/* or the headers call open() open64() */
#include "fake.h"

#include <fcntl.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define EXPORT __attribute__((visibility("default")))

/* As the C library tells it. */
static long answer(long result)
{
	if (result >= 0)
		return result;
	errno = (int)-result;
	return -1;
}

/* --- open --------------------------------------------------------------------------------------------------------- */

static int is_device(const char *path)
{
	return path && !strcmp(path, KVA_FAKE_DEVICE) && !kva_fake_begin();
}

static int open_device(int flags)
{
	long fd;

	kva_fake_signals_hold();
	fd = kva_fake_file_open(flags);
	kva_fake_signals_release();
	return (int)answer(fd);
}

static int open_any(const char *path, int flags, mode_t mode)
{
	return is_device(path) ? open_device(flags) : kva_fake_real_open(path, flags, mode);
}

static int openat_any(int directory, const char *path, int flags, mode_t mode)
{
	return is_device(path) ? open_device(flags) : kva_fake_real_openat(directory, path, flags, mode);
}

/* A mode is there only when a file may be made. */
#define MODE(flags, last) ({					\
	mode_t mode_ = 0;					\
								\
	if ((flags) & (O_CREAT | __O_TMPFILE)) {		\
		va_list list_;					\
								\
		va_start(list_, last);				\
		mode_ = va_arg(list_, mode_t);			\
		va_end(list_);					\
	}							\
	mode_;							\
})

EXPORT int open(const char *path, int flags, ...)
{
	return open_any(path, flags, MODE(flags, flags));
}

EXPORT int open64(const char *path, int flags, ...)
{
	return open_any(path, flags | O_LARGEFILE, MODE(flags, flags));
}

EXPORT int openat(int directory, const char *path, int flags, ...)
{
	return openat_any(directory, path, flags, MODE(flags, flags));
}

EXPORT int openat64(int directory, const char *path, int flags, ...)
{
	return openat_any(directory, path, flags | O_LARGEFILE, MODE(flags, flags));
}

/* Of programs that were built with _FORTIFY_SOURCE. */
int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);
int __openat_2(int directory, const char *path, int flags);
int __openat64_2(int directory, const char *path, int flags);

EXPORT int __open_2(const char *path, int flags)
{
	return open_any(path, flags, 0);
}

EXPORT int __open64_2(const char *path, int flags)
{
	return open_any(path, flags | O_LARGEFILE, 0);
}

EXPORT int __openat_2(int directory, const char *path, int flags)
{
	return openat_any(directory, path, flags, 0);
}

EXPORT int __openat64_2(int directory, const char *path, int flags)
{
	return openat_any(directory, path, flags | O_LARGEFILE, 0);
}

/* --- ioctl -------------------------------------------------------------------------------------------------------- */

/* The command is 32 bits of what may be a sign-extended int.  Other devices' calls are asked of us when nobody knows them. */
EXPORT int ioctl(int fd, unsigned long request, ...)
{
	__u32 cmd = (__u32)request;
	unsigned long argument;
	va_list list;
	long result;
	int other;

	va_start(list, request);
	argument = va_arg(list, unsigned long);
	va_end(list);
	if (_IOC_TYPE(cmd) == KVMIO && kva_fake_ioctl(fd, cmd, argument, &result))
		return (int)answer(result);
	other = kva_fake_real_ioctl(fd, request, argument);
	if (other >= 0 || errno != ENOTTY || _IOC_TYPE(cmd) == KVMIO || !kva_fake_ioctl(fd, cmd, argument, &result))
		return other;
	return (int)answer(result);
}

/* --- mmap, read, write -------------------------------------------------------------------------------------------------- */

/* All vcpus of a VM show one ring: its page goes over the fd's own, where that was mapped. */
static void *map_ring(void *place, size_t size, int protection, int flags, int fd, off_t offset)
{
	const off_t page = KVA_RING_PAGE * KVA_PAGE_SIZE;
	int ring = offset <= page && (off_t)size > page - offset ? kva_fake_file_ring(fd) : -1;

	if (ring < 0)
		return place;
	flags = (flags & ~MAP_FIXED_NOREPLACE) | MAP_FIXED;
	if (kva_fake_real_mmap((char *)place + (page - offset), KVA_PAGE_SIZE, protection, flags, ring, page) != MAP_FAILED)
		return place;
	munmap(place, size);
	return MAP_FAILED;
}

static void *map_any(void *address, size_t size, int protection, int flags, int fd, off_t offset)
{
	void *place;

	if (flags & MAP_ANONYMOUS)
		return kva_fake_real_mmap(address, size, protection, flags, fd, offset);
	if (size && !kva_fake_file_maps(fd)) {
		errno = ENODEV;
		return MAP_FAILED;
	}
	place = kva_fake_real_mmap(address, size, protection, flags, fd, offset);
	return place == MAP_FAILED ? place : map_ring(place, size, protection, flags, fd, offset);
}

EXPORT void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset)
{
	return map_any(address, size, protection, flags, fd, offset);
}

EXPORT void *mmap64(void *address, size_t size, int protection, int flags, int fd, off64_t offset)
{
	return map_any(address, size, protection, flags, fd, offset);
}

EXPORT ssize_t read(int fd, void *to, size_t size)
{
	return kva_fake_file_reads(fd) ? kva_fake_real_read(fd, to, size) : answer(-EINVAL);
}

EXPORT ssize_t write(int fd, const void *from, size_t size)
{
	return kva_fake_file_reads(fd) ? kva_fake_real_write(fd, from, size) : answer(-EINVAL);
}

/* --- close --------------------------------------------------------------------------------------------------------- */

/* Of an eventfd that raises interrupts; dup2() and its kin, which close one, too, are noticed later. */
static int close_eventfd(int fd)
{
	int result, saved;

	kva_fake_signals_hold();
	result = kva_fake_real_close(fd);
	saved = errno;
	kva_fake_eventfds_look();
	errno = saved;
	kva_fake_signals_release();
	return result;
}

/* The library's own calls come here, too. */
EXPORT int close(int fd)
{
	int saved = errno, minded = !kva_fake_signals_are_held() && kva_fake_eventfds_mind(fd);

	errno = saved;
	return minded ? close_eventfd(fd) : kva_fake_real_close(fd);
}

/* --- readlink ----------------------------------------------------------------------------------------------------------- */

/* What /proc says of our fds is what it says of the kernel's: libraries tell their classes by it. */
static ssize_t link_any(int directory, const char *path, char *to, size_t size)
{
	ssize_t length = kva_fake_real_readlinkat(directory, path, to, size);
	const char *link;
	char target[64];

	if (length <= 0 || (size_t)length >= sizeof(target))
		return length;
	memcpy(target, to, length);
	target[length] = '\0';
	link = kva_fake_file_link(target);
	if (!link)
		return length;
	length = strlen(link) < size ? strlen(link) : size;
	memcpy(to, link, length);
	return length;
}

EXPORT ssize_t readlink(const char *path, char *to, size_t size)
{
	return link_any(AT_FDCWD, path, to, size);
}

EXPORT ssize_t readlinkat(int directory, const char *path, char *to, size_t size)
{
	return link_any(directory, path, to, size);
}

ssize_t __readlink_chk(const char *path, char *to, size_t size, size_t room);
ssize_t __readlinkat_chk(int directory, const char *path, char *to, size_t size, size_t room);

EXPORT ssize_t __readlink_chk(const char *path, char *to, size_t size, size_t room)
{
	return link_any(AT_FDCWD, path, to, size < room ? size : room);
}

EXPORT ssize_t __readlinkat_chk(int directory, const char *path, char *to, size_t size, size_t room)
{
	return link_any(directory, path, to, size < room ? size : room);
}

/* --- sigaction ---------------------------------------------------------------------------------------------------------- */

EXPORT int sigaction(int signal, const struct sigaction *set, struct sigaction *old)
{
	int done;

	kva_fake_signals_hold();
	done = kva_fake_fault_action(signal, set, old);
	kva_fake_signals_release();
	return done ? kva_fake_real_sigaction(signal, set, old) : 0;
}

/* As the C library has it: the call that is interrupted goes on, the handler stays. */
EXPORT sighandler_t signal(int number, sighandler_t handler)
{
	const struct sigaction set = { .sa_handler = handler, .sa_flags = SA_RESTART };
	struct sigaction old;

	if (number != SIGSEGV && number != SIGBUS)
		return kva_fake_real_signal(number, handler);
	return sigaction(number, &set, &old) ? SIG_ERR : old.sa_handler;
}

/* --- the end ---------------------------------------------------------------------------------------------------------- */

/* Not after _exit(), nor after a signal that kills. */
static __attribute__((destructor)) void tell_of_guests(void)
{
	kva_fake_signals_hold();
	kva_fake_file_each(kva_fake_log_guest);
	kva_fake_signals_release();
}
