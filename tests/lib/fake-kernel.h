/* SPDX-License-Identifier: MIT */
/*
 * A kernel for tests, and a VM with a vcpu on it: an ioctl() of our own, which takes the place of the C library's.  It counts
 * what it is asked, answers capabilities by a table, makes fds of /dev/null, and fails as it is told.
 */
#ifndef TESTS_LIB_FAKE_KERNEL_H
#define TESTS_LIB_FAKE_KERNEL_H

#include <errno.h>
#include <fcntl.h>
#include <kvmabi/decode.h>
#include <kvmabi/kvmabi.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "claims.h"

static struct {
	int capabilities[512];		/* what CHECK_EXTENSION answers */
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
		return argument < 512 ? fake.capabilities[argument] : 0;
	if ((unsigned int)command == KVM_GET_VCPU_MMAP_SIZE)
		return fake.mmap_size;
	return fake_answer((unsigned int)command, argument);
}

static inline void fake_fails(int error, int times)
{
	fake.error = error;
	fake.failures = times;
}

/* --- a VM on it --- */

#define PAGE 4096
#define SLOTS 32

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

/* A kernel of the level, with all capabilities that it has. */
static inline void fake_begins(void)
{
	size_t count, i;
	const struct kvmabi_capability_info *info = kvmabi_capabilities(&count);

	memset(&fake, 0, sizeof(fake));
	for (i = 0; i < count; i++)
		fake.capabilities[info[i].nr] = 1;
	fake.capabilities[KVM_CAP_NR_MEMSLOTS] = SLOTS;
	fake.capabilities[KVM_CAP_IRQ_ROUTING] = 1024;
#ifdef KVM_CAP_MAX_VCPUS
	fake.capabilities[KVM_CAP_MAX_VCPUS] = 64;
#ifdef KVM_CAP_MAX_VCPU_ID
	fake.capabilities[KVM_CAP_MAX_VCPU_ID] = 256;
#endif
#endif
}

/* ... or of a later one: it has a capability more. */
static inline void fake_is_newer(void)
{
	unsigned int nr = 0, last = 0;

	for (; nr < 511; nr++)
		if (fake.capabilities[nr])
			last = nr;
	fake.capabilities[last + 1] = 1;
}

/* A VM with a vcpu on it. */
static inline void begin_on(int newer)
{
	if (newer)
		fake_is_newer();
	kvmabi_system_from_fd(open("/dev/null", O_RDWR), &kvm);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
	fake.calls = 0;
}

static inline void begin(int newer)
{
	fake_begins();
	begin_on(newer);
}

static inline void end(void)
{
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

static inline const struct kvmabi_fault *fault(void)
{
	static const struct kvmabi_fault none = { .ioctl = "", .rule = "", .field = "", .capability = "", .section = "", .message = "" };
	const struct kvmabi_fault *last = kvmabi_last_fault();

	return last ? last : &none;
}

static inline int set_slot(__u32 slot, __u64 guest, __u64 size)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .guest_phys_addr = guest, .memory_size = size };

	return kvmabi_vm_set_user_memory_region(vm, &region);
}

/* Flags that no level knows. */
static inline int set_debugregs(__u64 flags)
{
	struct kvm_debugregs regs = { .flags = flags };

	return kvmabi_vcpu_set_debugregs(vcpu, &regs);
}

static inline int line(void)
{
	struct kvm_irq_level level = { .level = 1 };

	return kvmabi_vm_irq_line(vm, &level);
}

#endif /* TESTS_LIB_FAKE_KERNEL_H */
