/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the tests of libkvmabi-fake share: a VM with memory and a vcpu, called as a program's ioctl() would call it, and a
 * count of what must be given back.
 */
#ifndef TESTS_FAKE_MACHINE_H
#define TESTS_FAKE_MACHINE_H

#include "../lib/claims.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../driver/user/fake/fake.h"
#include "../../driver/user/user.h"

#define PAGE	4096ul
#define MEMORY	(64 * PAGE)		/* of a machine, from guest address 0 on, in slot 0 */
#define CODE	0x1000u

struct machine {
	int system, vm, vcpu;
	struct kvm_run *run;
	unsigned char *memory;
};

/* The ioctl: what it returns, or -errno. */
static inline long ask(int fd, __u32 cmd, unsigned long argument)
{
	long result = -EBADF;

	kva_fake_ioctl(fd, cmd, argument, &result);
	return result;
}
#define ASK(fd, cmd, argument) ask(fd, cmd, (unsigned long)(argument))

static inline int system_open(void)
{
	int fd = -1;

	if (!kva_fake_begin()) {
		kva_fake_signals_hold();
		fd = kva_fake_file_open(O_RDWR | O_CLOEXEC);
		kva_fake_signals_release();
	}
	return fd;
}

static inline long give_slot(int vm, __u32 slot, __u32 flags, __u64 guest, __u64 size, const void *user)
{
	const struct kvm_userspace_memory_region region = {
		.slot = slot, .flags = flags, .guest_phys_addr = guest, .memory_size = size, .userspace_addr = (unsigned long)user,
	};

	return ASK(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

static inline void machine_begin(struct machine *m)
{
	m->system = system_open();
	m->vm = (int)ASK(m->system, KVM_CREATE_VM, 0);
	m->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	EQUAL(give_slot(m->vm, 0, 0, 0, MEMORY, m->memory), 0);
	m->vcpu = (int)ASK(m->vm, KVM_CREATE_VCPU, 0);
	m->run = mmap(NULL, KVA_RUN_PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	if (!TRUE(m->run != MAP_FAILED, "a vcpu's fd is mapped"))
		abort();
}

/* Whatever a test did, nothing may be left of it. */
static inline void machine_end(struct machine *m)
{
	munmap(m->run, KVA_RUN_PAGES * PAGE);
	munmap(m->memory, MEMORY);
	close(m->vcpu);
	close(m->vm);
	close(m->system);
	kva_fake_signals_hold();
	kva_fake_file_reap();
	kva_fake_signals_release();
	EQUAL(kva_user_allocations, 0);
	EQUAL(kva_user_pages, 0);
}

/* Code, to be run in real mode from CODE on; HLT behind it. */
static inline void guest_put(struct machine *m, const void *code, size_t size)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = CODE, .rflags = 2 };
	struct kvm_sregs sregs;

	memset(m->memory + CODE, 0xf4, PAGE);
	memcpy(m->memory + CODE, code, size);
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
	EQUAL(ASK(m->vcpu, KVM_SET_REGS, &regs), 0);
}
#define GUEST(m, ...) guest_put(m, (const unsigned char[]){ __VA_ARGS__ }, sizeof((const unsigned char[]){ __VA_ARGS__ }))

#endif /* TESTS_FAKE_MACHINE_H */
