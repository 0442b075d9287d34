/* SPDX-License-Identifier: MIT */
/*
 * A kernel for tests: an ioctl() of our own, which takes the place of the C library's.  It counts what it is asked,
 * answers capabilities by a table, makes fds of /dev/null, and fails as it is told.
 */
#ifndef TESTS_LIB_FAKE_KERNEL_H
#define TESTS_LIB_FAKE_KERNEL_H

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static struct {
	int capabilities[256];		/* what CHECK_EXTENSION answers */
	int mmap_size;
	int error;			/* the errno that the next `failures` calls fail with */
	int failures;
	int result;			/* of calls that make no fd */
	unsigned int calls;		/* that were made, but for CHECK_EXTENSION and GET_VCPU_MMAP_SIZE */
	unsigned long command;		/* the last of them */
	unsigned long argument;
} fake;

static int fake_answer(unsigned long command, unsigned long argument)
{
	fake.calls++;
	fake.command = command;
	fake.argument = argument;
	if (fake.failures) {
		fake.failures--;
		errno = fake.error;
		return -1;
	}
	return command == KVM_CREATE_VM || command == KVM_CREATE_VCPU ? open("/dev/null", O_RDWR) : fake.result;
}

int ioctl(int fd, unsigned long command, ...)
{
	unsigned long argument;
	va_list list;

	(void)fd;
	va_start(list, command);
	argument = va_arg(list, unsigned long);
	va_end(list);
	if ((unsigned int)command == KVM_CHECK_EXTENSION)
		return fake.capabilities[argument % 256];
	if ((unsigned int)command == KVM_GET_VCPU_MMAP_SIZE)
		return fake.mmap_size;
	return fake_answer((unsigned int)command, argument);
}

static inline void fake_fails(int error, int times)
{
	fake.error = error;
	fake.failures = times;
}

#endif /* TESTS_LIB_FAKE_KERNEL_H */
