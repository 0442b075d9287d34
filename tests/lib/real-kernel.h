/* SPDX-License-Identifier: MIT */
/*
 * What the tests against this machine's KVM share: a VM with a vcpu, and the claim that the kernel answers what a rule
 * foretells.  Without a KVM to ask they exit with status 77.
 */
#ifndef TESTS_LIB_REAL_KERNEL_H
#define TESTS_LIB_REAL_KERNEL_H

#include <errno.h>
#include <fcntl.h>
#include <kvmabi/decode.h>
#include <kvmabi/kvmabi.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "claims.h"

#define PAGE 4096
#define PAGES 64

static unsigned char memory[PAGES * PAGE] __attribute__((aligned(PAGE)));

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

static inline void begin(void)
{
	memset(memory, 0, sizeof(memory));
	EQUAL(kvmabi_system_open(NULL, &kvm), 0);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
}

static inline void end(void)
{
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

static inline int set_slot(__u32 slot, __u32 flags, __u64 guest, __u64 size)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .flags = flags, .guest_phys_addr = guest,
						      .memory_size = size, .userspace_addr = (unsigned long)memory };

	return kvmabi_vm_set_user_memory_region(vm, &region);
}

static inline const struct kvmabi_fault *fault(void)
{
	static const struct kvmabi_fault none = { .ioctl = "", .rule = "", .field = "", .capability = "", .section = "", .message = "" };
	const struct kvmabi_fault *last = kvmabi_last_fault();

	return last ? last : &none;
}

static inline void set_checks(enum kvmabi_checks checks)
{
	kvmabi_vm_set_checks(vm, checks);
	kvmabi_vcpu_set_checks(vcpu, checks);
}

/*
 * What a call answers, foretold by a rule, is what the kernel answers when the library does not look; which forgets the VM's
 * state meanwhile.
 */
#define FORETOLD(call, wanted_rule) do { \
	int foretold_ = (call); \
	EQUAL(fault()->by, KVMABI_BY_RULE); \
	TEXT(fault()->rule, wanted_rule); \
	set_checks(KVMABI_CHECKS_OFF); \
	EQUAL(call, foretold_); \
	EQUAL(fault()->by, KVMABI_BY_KERNEL); \
	set_checks(KVMABI_CHECKS_FULL); \
} while (0)

/* The tests, unless there is no KVM. */
#define RUN_ON_KVM(suite, tests) (have_kvm() ? RUN_TESTS(suite, tests) : 77)

static inline int have_kvm(void)
{
	if (kvmabi_system_open(NULL, &kvm)) {
		printf("skip: %s\n", fault()->message);
		return 0;
	}
	kvmabi_system_close(kvm);
	return 1;
}

#endif /* TESTS_LIB_REAL_KERNEL_H */
