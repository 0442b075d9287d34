// SPDX-License-Identifier: MIT
/*
 * Memory to hand to ioctls, and small machines to try them on.
 */
#include "contract.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* --- memory ---------------------------------------------------------------------------------------------------------- */

#define ARENA	(32 * PAGE)

static unsigned char *arena, *fixed;

static void *map(size_t size, int protection)
{
	void *place = mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (place == MAP_FAILED)
		give_up("mmap");
	return place;
}

void memory_init(void)
{
	arena = map(ARENA + PAGE, PROT_READ | PROT_WRITE);
	mprotect(arena + ARENA, PAGE, PROT_NONE);
	fixed = map(PAGE, PROT_READ);
}

void *edge(size_t size)
{
	if (size > ARENA)
		give_up("edge");
	return memset(arena + ARENA - size, 0, size);
}

void *nowhere(void)
{
	return arena + ARENA;
}

void *read_only(void)
{
	return constant("", 1);
}

void *constant(const void *from, size_t size)
{
	mprotect(fixed, PAGE, PROT_READ | PROT_WRITE);
	memset(fixed, 0, PAGE);
	memcpy(fixed, from, size);
	mprotect(fixed, PAGE, PROT_READ);
	return fixed;
}

/* --- machines ---------------------------------------------------------------------------------------------------------- */

static void machine_give_memory(struct machine *m)
{
	struct kvm_userspace_memory_region region = { .slot = 0, .memory_size = MEMORY };

	m->memory = map(MEMORY, PROT_READ | PROT_WRITE);
	region.userspace_addr = (uintptr_t)m->memory;
	NEED(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
}

void machine_begin(struct machine *m)
{
	m->vm = NEED(kvm, KVM_CREATE_VM, 0);
	machine_give_memory(m);
	m->vcpu = NEED(m->vm, KVM_CREATE_VCPU, 0);
	m->run_size = NEED(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	m->run = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	if (m->run == MAP_FAILED)
		give_up("mmap of a vcpu");
}

void machine_end(struct machine *m)
{
	munmap(m->run, m->run_size);
	close(m->vcpu);
	close(m->vm);
	munmap(m->memory, MEMORY);
}

void guest_put(struct machine *m, const void *code, size_t size)
{
	struct kvm_sregs sregs;
	struct kvm_regs regs = { .rip = CODE, .rsp = CODE, .rflags = 2 };

	memset(m->memory + CODE, 0xf4, PAGE / 2);	/* HLT, wherever it goes on */
	memcpy(m->memory + CODE, code, size);
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
	NEED(m->vcpu, KVM_SET_REGS, &regs);
}

void give_supported_cpuid(int vcpu)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry[256]; } supported = { .head.nent = 256 };

	NEED(kvm, KVM_GET_SUPPORTED_CPUID, &supported);
	NEED(vcpu, KVM_SET_CPUID2, &supported);
}

int fd_of(const struct machine *m, enum fd_class fd_class)
{
	return fd_class == SYSTEM ? kvm : fd_class == VM ? m->vm : m->vcpu;
}
