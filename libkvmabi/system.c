/* SPDX-License-Identifier: MIT */
/* The system: handles for /dev/kvm. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "attempt.h"
#include "class.h"

#define DEVICE "/dev/kvm"

int kvmabi_system_from_fd(int fd, struct kvmabi_system **system)
{
	static const char *const words[] = KVMABI_CLASS_WORDS("kvmabi_system_from_fd");
	struct kvmabi_system *made;
	int error;

	if (!system)
		return kvmabi_fault_caller("kvmabi_system_from_fd: system is null", EFAULT);
	error = kvmabi_class_check(fd, KVMABI_FD_SYSTEM, words);
	if (error)
		return error;
	made = calloc(1, sizeof(*made));
	if (!made)
		return kvmabi_fault_own("making a system handle", ENOMEM);
	made->fd = fd;
	made->checks = KVMABI_CHECKS_FULL;
	kvmabi_kernel_probe(&made->kernel, fd);
	*system = made;
	return 0;
}

int kvmabi_system_open(const char *path, struct kvmabi_system **system)
{
	int fd, error;

	if (!system)
		return kvmabi_fault_caller("kvmabi_system_open: system is null", EFAULT);
	fd = open(path ? path : DEVICE, O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return kvmabi_fault_own(path ? "opening the KVM device" : "opening " DEVICE, errno);
	error = kvmabi_system_from_fd(fd, system);
	if (error)
		close(fd);
	return error;
}

void kvmabi_system_close(struct kvmabi_system *system)
{
	if (!system)
		return;
	close(system->fd);
	free(system);
}

int kvmabi_system_fd(struct kvmabi_system *system)
{
	return system ? system->fd : kvmabi_fault_caller("kvmabi_system_fd: the handle is null", EBADF);
}

void kvmabi_system_set_checks(struct kvmabi_system *system, enum kvmabi_checks checks)
{
	if (system)
		system->checks = checks;
}
