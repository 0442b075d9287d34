/* SPDX-License-Identifier: MIT */
/* Vcpus: their handles, and the memory that KVM_RUN and its caller share. */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "attempt.h"
#include "class.h"

int kvmabi_handle_for_vcpu(struct kvmabi_vm *vm, int fd, int known, struct kvmabi_vcpu **vcpu)
{
	struct kvmabi_vcpu *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	kvmabi_handle_hold(vm);
	made->fd = fd;
	made->checks = vm->checks;
	made->vm = vm;
	made->kernel = &vm->kernel;
	made->knows_ran = known && made->checks == KVMABI_CHECKS_FULL;
	*vcpu = made;
	return 0;
}

int kvmabi_vcpu_from_fd(struct kvmabi_vm *vm, int fd, struct kvmabi_vcpu **vcpu)
{
	static const char *const words[] = KVMABI_CLASS_WORDS("kvmabi_vcpu_from_fd");
	int error;

	if (!vcpu)
		return kvmabi_fault_caller("kvmabi_vcpu_from_fd: vcpu is null", EFAULT);
	if (!vm)
		return kvmabi_fault_caller("kvmabi_vcpu_from_fd: vm is null", EBADF);
	error = kvmabi_class_check(fd, KVMABI_FD_VCPU, words);
	if (error)
		return error;
	error = kvmabi_handle_for_vcpu(vm, fd, 0, vcpu);
	return error ? kvmabi_fault_own("making a vcpu's handle", -error) : 0;
}

void kvmabi_vcpu_close(struct kvmabi_vcpu *vcpu)
{
	if (!vcpu)
		return;
	if (vcpu->run)
		munmap(vcpu->run, vcpu->run_size);
	close(vcpu->fd);
	kvmabi_handle_release(vcpu->vm);
	free(vcpu);
}

int kvmabi_vcpu_fd(struct kvmabi_vcpu *vcpu)
{
	if (!vcpu)
		return kvmabi_fault_caller("kvmabi_vcpu_fd: the handle is null", EBADF);
	vcpu->knows_ran = 0;
	return vcpu->fd;
}

struct kvm_run *kvmabi_vcpu_kvm_run(struct kvmabi_vcpu *vcpu)
{
	size_t size;
	void *run;

	if (!vcpu) {
		kvmabi_fault_caller("kvmabi_vcpu_kvm_run: the handle is null", EBADF);
		return NULL;
	}
	size = vcpu->vm->kernel.run_size;
	if (vcpu->run)
		return vcpu->run;
	if (!size) {
		kvmabi_fault_own("kvmabi_vcpu_kvm_run: the kernel does not say how much to map", ENODEV);
		return NULL;
	}
	run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu->fd, 0);
	if (run == MAP_FAILED) {
		kvmabi_fault_own("mapping kvm_run", errno);
		return NULL;
	}
	vcpu->run = run;
	vcpu->run_size = size;
	return run;
}

size_t kvmabi_vcpu_kvm_run_size(struct kvmabi_vcpu *vcpu)
{
	return vcpu ? vcpu->run_size : 0;
}

void kvmabi_vcpu_set_checks(struct kvmabi_vcpu *vcpu, enum kvmabi_checks checks)
{
	if (!vcpu)
		return;
	if (checks != KVMABI_CHECKS_FULL)
		vcpu->knows_ran = 0;
	vcpu->checks = checks;
}
