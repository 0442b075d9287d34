// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What the program would have called without us: the next library's function of the name.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>

/* Looked up once, by whoever comes first; twice does no harm. */
#define REAL(type, name)					\
	static type *found;					\
	type *real = __atomic_load_n(&found, __ATOMIC_RELAXED);	\
								\
	if (!real) {						\
		real = (type *)dlsym(RTLD_NEXT, name);		\
		__atomic_store_n(&found, real, __ATOMIC_RELAXED);\
	}

typedef int open_type(const char *, int, ...);
typedef int openat_type(int, const char *, int, ...);
typedef int ioctl_type(int, unsigned long, ...);
typedef void *mmap_type(void *, size_t, int, int, int, off_t);
typedef ssize_t read_type(int, void *, size_t);
typedef ssize_t write_type(int, const void *, size_t);
typedef int close_type(int);
typedef ssize_t readlinkat_type(int, const char *, char *, size_t);
typedef int sigaction_type(int, const struct sigaction *, struct sigaction *);
typedef void (*signal_type(int, void (*)(int)))(int);

int kva_fake_real_open(const char *path, int flags, mode_t mode)
{
	REAL(open_type, "open64");

	return real(path, flags, mode);
}

int kva_fake_real_openat(int directory, const char *path, int flags, mode_t mode)
{
	REAL(openat_type, "openat64");

	return real(directory, path, flags, mode);
}

int kva_fake_real_ioctl(int fd, unsigned long request, unsigned long argument)
{
	REAL(ioctl_type, "ioctl");

	return real(fd, request, argument);
}

void *kva_fake_real_mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset)
{
	REAL(mmap_type, "mmap64");

	return real(address, size, protection, flags, fd, offset);
}

ssize_t kva_fake_real_read(int fd, void *to, size_t size)
{
	REAL(read_type, "read");

	return real(fd, to, size);
}

ssize_t kva_fake_real_write(int fd, const void *from, size_t size)
{
	REAL(write_type, "write");

	return real(fd, from, size);
}

int kva_fake_real_close(int fd)
{
	REAL(close_type, "close");

	return real(fd);
}

int kva_fake_real_sigaction(int signal, const struct sigaction *set, struct sigaction *old)
{
	REAL(sigaction_type, "sigaction");

	return real(signal, set, old);
}

void (*kva_fake_real_signal(int signal, void (*handler)(int)))(int)
{
	REAL(signal_type, "signal");

	return real(signal, handler);
}

ssize_t kva_fake_real_readlinkat(int directory, const char *path, char *to, size_t size)
{
	REAL(readlinkat_type, "readlinkat");

	return real(directory, path, to, size);
}
