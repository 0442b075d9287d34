/* SPDX-License-Identifier: MIT */
/* Virtual machines: their handles, which live as long as what was made from them. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "attempt.h"
#include "class.h"

/*
 * Whose a VM is: its fds serve the address space that made it, and nobody else.  A page that a fork wipes tells the two apart
 * as the kernel does; a number would not, since vfork() and threads share the memory.
 */
static const int *claim(void)
{
	size_t page = sysconf(_SC_PAGESIZE);
	int *ours = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (ours == MAP_FAILED)
		return NULL;
	if (madvise(ours, page, MADV_WIPEONFORK)) {
		munmap(ours, page);
		return NULL;		/* a kernel before 4.14 */
	}
	*ours = 1;
	return ours;
}

static void disclaim(const int *ours)
{
	if (ours)
		munmap((void *)ours, sysconf(_SC_PAGESIZE));
}

/* --- handles --- */

int kvmabi_handle_for_vm(const struct kvmabi_system *system, int fd, int known, struct kvmabi_vm **vm)
{
	static atomic_ulong serial;
	struct kvmabi_vm *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	made->fd = fd;
	made->checks = system->checks;
	made->kernel = system->kernel;
	made->serial = ++serial;
	made->users = 1;
	pthread_mutex_init(&made->lock, NULL);
	pthread_mutex_init(&made->order, NULL);
	if (known && made->checks == KVMABI_CHECKS_FULL) {
		made->ours = claim();
		kvmabi_state_begin(made);
	}
	*vm = made;
	return 0;
}

int kvmabi_vm_from_fd(struct kvmabi_system *system, int fd, struct kvmabi_vm **vm)
{
	static const char *const words[] = KVMABI_CLASS_WORDS("kvmabi_vm_from_fd");
	int error;

	if (!vm)
		return kvmabi_fault_caller("kvmabi_vm_from_fd: vm is null", EFAULT);
	if (!system)
		return kvmabi_fault_caller("kvmabi_vm_from_fd: system is null", EBADF);
	error = kvmabi_class_check(fd, KVMABI_FD_VM, words);
	if (error)
		return error;
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
	disclaim(vm->ours);
	pthread_mutex_destroy(&vm->order);
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
		return kvmabi_fault_caller("kvmabi_vm_fd: the handle is null", EBADF);
	kvmabi_state_forget(vm);
	return vm->fd;
}

void kvmabi_vm_set_checks(struct kvmabi_vm *vm, enum kvmabi_checks checks)
{
	if (!vm)
		return;
	if (checks != KVMABI_CHECKS_FULL)
		kvmabi_state_forget(vm);
	vm->checks = checks;
}
