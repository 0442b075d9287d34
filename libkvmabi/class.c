/* SPDX-License-Identifier: MIT */
/* Which class of KVM's fds an fd is of. */
#include "class.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "attempt.h"

/* What the kernel calls its files; what follows a name differs from release to release. */
static const struct {
	const char *name;
	enum kvmabi_fd_class fd_class;
} names[] = {
	{ "/dev/kvm", KVMABI_FD_SYSTEM },
	{ "anon_inode:kvm-vm", KVMABI_FD_VM },
	{ "anon_inode:kvm-vcpu", KVMABI_FD_VCPU },
};

enum kvmabi_fd_class kvmabi_class_of(int fd)
{
	char path[32], name[64];
	ssize_t length;
	size_t i, known;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	length = readlink(path, name, sizeof(name) - 1);
	if (length < 0)
		return KVMABI_FD_UNKNOWN;
	name[length] = '\0';
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		known = strlen(names[i].name);
		/* Not "kvm-vm-stats", but "kvm-vcpu:0". */
		if (!strncmp(name, names[i].name, known) && (!name[known] || name[known] == ':'))
			return names[i].fd_class;
	}
	return KVMABI_FD_UNKNOWN;
}

int kvmabi_class_check(int fd, enum kvmabi_fd_class wanted, const char *const who[])
{
	enum kvmabi_fd_class fd_class;

	if (fcntl(fd, F_GETFD) < 0)
		return kvmabi_fault_caller(who[0], EBADF);
	fd_class = kvmabi_class_of(fd);
	if (fd_class == KVMABI_FD_UNKNOWN || fd_class == wanted)
		return 0;
	return kvmabi_fault_caller(who[fd_class], EINVAL);
}
