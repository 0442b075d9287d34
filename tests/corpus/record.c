/* SPDX-License-Identifier: MIT */
/*
 * Records a program's KVM calls: an object for LD_PRELOAD, which writes session.h's format to the file KVMABI_SESSION names.
 * Of the calls that repeat themselves to the byte the first is kept; of KVM_RUN the first on each fd.
 */
#include "session.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include <kvmabi/failure.h>
#include <linux/kvm.h>

#define KEPT 65536			/* calls, a power of two: more than any session that is worth keeping */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int (*next)(int fd, unsigned long request, ...);
static uint64_t kept[KEPT];
static int file = -1;

static void __attribute__((constructor)) begin(void)
{
	const char *path = getenv("KVMABI_SESSION");

	next = (int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl");
	if (path)
		file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* FNV-1a. */
static uint64_t hash(uint64_t sum, const void *data, size_t size)
{
	const unsigned char *byte = data;

	while (size--)
		sum = (sum ^ *byte++) * 0x100000001b3;
	return sum;
}

/* True when there was no such call before; it is there from now on. */
static int is_new(const struct session_call *call, const void *data)
{
	uint64_t sum = hash(hash(0xcbf29ce484222325, call, sizeof(*call)), data, call->bytes) | 1;
	size_t i;

	for (i = sum % KEPT; kept[i] && kept[i] != sum; i = (i + 1) % KEPT)
		;
	if (kept[i] == sum)
		return 0;
	kept[i] = sum;
	return 1;
}

static int changes_what_is_known(unsigned int request)
{
	return request == KVM_SET_USER_MEMORY_REGION || request == KVM_CREATE_VM || request == KVM_CREATE_VCPU;
}

static void write_call(const struct session_call *call, const void *data)
{
	static const char pad[8];
	struct iovec parts[] = {
		{ (void *)call, sizeof(*call) }, { (void *)data, call->bytes },
		{ (void *)pad, session_size(call) - sizeof(*call) - call->bytes },
	};

	pthread_mutex_lock(&lock);
	if (is_new(call, data) || changes_what_is_known(call->request))
		(void)!writev(file, parts, 3);
	pthread_mutex_unlock(&lock);
}

/* How much of the argument counts; 0: it is a value, or the kernel only writes there. */
static uint32_t bytes_read(int fd_class, unsigned int request, const void *argument)
{
	const struct kvmabi_ioctl_info *info;

	if (!kvmabi_ioctl_find(fd_class, request, &info, 1) || !info->reads || !argument)
		return 0;
	return kvmabi_ioctl_bytes(info, argument, info->size);
}

int ioctl(int fd, unsigned long request, ...)
{
	struct session_call call = { .fd = fd, .request = request };
	int result, error;
	char data[65536];
	va_list list;

	va_start(list, request);
	call.argument = va_arg(list, unsigned long);
	va_end(list);
	if (file < 0 || (request >> 8 & 0xff) != KVMIO)
		return next(fd, request, call.argument);
	if (call.request == (unsigned int)KVM_RUN) {
		result = next(fd, request, call.argument);
		error = errno;
	} else {
		call.fd_class = kvmabi_fd_class_of(fd);
		call.bytes = bytes_read(call.fd_class, call.request, (const void *)call.argument);
		if (call.bytes > sizeof(data))
			call.bytes = 0;
		memcpy(data, (const void *)call.argument, call.bytes);
		result = next(fd, request, call.argument);
		error = errno;
		call.result = result < 0 ? -error : result;
	}
	write_call(&call, data);
	errno = error;
	return result;
}
