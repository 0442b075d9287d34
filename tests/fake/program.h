/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the tests share that are programs like any other: they know nothing of libkvmabi-fake, which is preloaded, and what
 * they claim holds on a real KVM, too.
 */
#ifndef TESTS_FAKE_PROGRAM_H
#define TESTS_FAKE_PROGRAM_H

#include "../lib/claims.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/kvm.h>

#define PAGE	4096ul
#define MEMORY	(64 * PAGE)		/* of a machine, from guest address 0 on, in slot 0 */
#define CODE	0x1000u
#define COUNTER	0x2000u			/* a byte that looping guests count up */

struct machine {
	int kvm, vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	unsigned char *memory;
};

/* What an ioctl returned, or -errno. */
static inline long ask(int fd, unsigned long cmd, unsigned long argument)
{
	long result = ioctl(fd, cmd, argument);

	return result < 0 ? -errno : result;
}
#define ASK(fd, cmd, argument) ask(fd, cmd, (unsigned long)(argument))

static inline long give_slot(int vm, __u32 slot, __u64 guest, __u64 size, const void *user)
{
	const struct kvm_userspace_memory_region region = {
		.slot = slot, .guest_phys_addr = guest, .memory_size = size, .userspace_addr = (uintptr_t)user,
	};

	return ASK(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

static inline void *pages(size_t size)
{
	void *place = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (place == MAP_FAILED)
		abort();
	return place;
}

static inline void machine_begin_with(struct machine *m, int chips)
{
	m->kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	m->vm = (int)ASK(m->kvm, KVM_CREATE_VM, 0);
	m->memory = pages(MEMORY);
	EQUAL(give_slot(m->vm, 0, 0, MEMORY, m->memory), 0);
	if (chips)
		EQUAL(ASK(m->vm, KVM_CREATE_IRQCHIP, 0), 0);
	m->vcpu = (int)ASK(m->vm, KVM_CREATE_VCPU, 0);
	m->run_size = ASK(m->kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	m->run = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	if (m->kvm < 0 || m->vm < 0 || m->vcpu < 0 || m->run == MAP_FAILED)
		abort();
}

static inline void machine_begin(struct machine *m)
{
	machine_begin_with(m, 0);
}

static inline void machine_end(struct machine *m)
{
	munmap(m->run, m->run_size);
	close(m->vcpu);
	close(m->vm);
	close(m->kvm);
	munmap(m->memory, MEMORY);
}

/* Code, to be run in real mode from CODE on; HLT behind it. */
static inline void guest_put(struct machine *m, const void *code, size_t size)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = CODE, .rflags = 2 };
	struct kvm_sregs sregs;

	memset(m->memory + CODE, 0xf4, PAGE);
	memcpy(m->memory + CODE, code, size);
	m->memory[COUNTER] = 0;
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
	EQUAL(ASK(m->vcpu, KVM_SET_REGS, &regs), 0);
}
#define GUEST(m, ...) guest_put(m, (const unsigned char[]){ __VA_ARGS__ }, sizeof((const unsigned char[]){ __VA_ARGS__ }))
#define LOOP	0xfe, 0x06, 0x00, 0x20, 0xeb, 0xfa	/* incb 0x2000; jmp back */

/* From another thread: the guest has begun to loop. */
static inline void wait_for_loop(const struct machine *m)
{
	while (!*(volatile unsigned char *)&m->memory[COUNTER])
		usleep(100);
}

/* What a child that runs `action` comes to: its exit status, or -signal. */
static inline int in_child(int (*action)(struct machine *), struct machine *m)
{
	int status;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (!child)
		_exit(action(m));
	waitpid(child, &status, 0);
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

/* The tests, unless there is no KVM. */
#define RUN_ON_KVM(suite, tests) (have_kvm() ? RUN_TESTS(suite, tests) : 77)

static inline int have_kvm(void)
{
	int fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);

	if (fd < 0)
		printf("skip: /dev/kvm: %s\n", strerror(errno));
	else
		close(fd);
	return fd >= 0;
}

#endif /* TESTS_FAKE_PROGRAM_H */
