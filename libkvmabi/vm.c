/* SPDX-License-Identifier: MIT */
/* Virtual machines: their handles, which live as long as their vcpus' do. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "attempt.h"

int kvmabi_handle_for_vm(const struct kvmabi_system *system, int fd, int known, struct kvmabi_vm **vm)
{
	struct kvmabi_vm *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	made->fd = fd;
	made->unchecked = system->unchecked;
	made->kernel = system->kernel;
	made->users = 1;
	pthread_mutex_init(&made->lock, NULL);
	if (known)
		kvmabi_state_begin(made);
	*vm = made;
	return 0;
}

int kvmabi_vm_from_fd(struct kvmabi_system *system, int fd, struct kvmabi_vm **vm)
{
	int error;

	if (!vm)
		return kvmabi_fault_own("kvmabi_vm_from_fd: vm is null", EFAULT);
	if (!system)
		return kvmabi_fault_own("kvmabi_vm_from_fd: system is null", EBADF);
	if (fcntl(fd, F_GETFD) < 0)
		return kvmabi_fault_own("kvmabi_vm_from_fd: fd is not open", EBADF);
	error = kvmabi_handle_for_vm(system, fd, 0, vm);
	return error ? kvmabi_fault_own("making a VM's handle", -error) : 0;
}

void kvmabi_handle_hold(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->users++;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_handle_release(struct kvmabi_vm *vm)
{
	unsigned int left;

	pthread_mutex_lock(&vm->lock);
	left = --vm->users;
	pthread_mutex_unlock(&vm->lock);
	if (left)
		return;
	kvmabi_state_end(vm);
	pthread_mutex_destroy(&vm->lock);
	free(vm);
}

void kvmabi_vm_close(struct kvmabi_vm *vm)
{
	if (!vm)
		return;
	close(vm->fd);
	vm->fd = -1;
	kvmabi_handle_release(vm);
}

int kvmabi_vm_fd(struct kvmabi_vm *vm)
{
	if (!vm)
		return kvmabi_fault_own("kvmabi_vm_fd: the handle is null", EBADF);
	kvmabi_state_forget(vm);
	return vm->fd;
}

void kvmabi_vm_set_checks(struct kvmabi_vm *vm, int on)
{
	if (vm)
		vm->unchecked = !on;
}
