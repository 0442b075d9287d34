/* SPDX-License-Identifier: MIT */
/* Devices in the kernel: handles of the fds that KVM_CREATE_DEVICE makes. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "attempt.h"
#include "class.h"

int kvmabi_device_from_fd(struct kvmabi_vm *vm, int fd, struct kvmabi_device **device)
{
	static const char *const words[] = KVMABI_CLASS_WORDS("kvmabi_device_from_fd");
	struct kvmabi_device *made;
	int error;

	if (!device)
		return kvmabi_fault_caller("kvmabi_device_from_fd: device is null", EFAULT);
	if (!vm)
		return kvmabi_fault_caller("kvmabi_device_from_fd: vm is null", EBADF);
	/* Their names are the devices' own; a number that no other class has. */
	error = kvmabi_class_check(fd, KVMABI_FD_VCPU + 1, words);
	if (error)
		return error;
	made = calloc(1, sizeof(*made));
	if (!made)
		return kvmabi_fault_own("making a device's handle", ENOMEM);
	kvmabi_handle_hold(vm);
	*made = (struct kvmabi_device){ .fd = fd, .checks = vm->checks, .vm = vm };
	*device = made;
	return 0;
}

void kvmabi_device_close(struct kvmabi_device *device)
{
	if (!device)
		return;
	close(device->fd);
	kvmabi_handle_release(device->vm);
	free(device);
}

int kvmabi_device_fd(struct kvmabi_device *device)
{
	return device ? device->fd : kvmabi_fault_caller("kvmabi_device_fd: the handle is null", EBADF);
}

void kvmabi_device_set_checks(struct kvmabi_device *device, enum kvmabi_checks checks)
{
	if (device)
		device->checks = checks;
}
