// SPDX-License-Identifier: MIT
/*
 * 32-bit callers: the same fds by the system calls of i386, with pointers below 4 GB.
 *
 * A 64-bit program can make these calls too: the kernel tells the two kinds apart by the instruction.
 */
#include "contract.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#define I386_IOCTL	54

static unsigned char *low;	/* four pages below 4 GB */

static long narrow_ioctl(int fd, unsigned long cmd, const void *argument)
{
	long result;

	__asm__ volatile ("int $0x80" : "=a" (result) : "a" (I386_IOCTL), "b" (fd), "c" (cmd), "d" (argument)
			  : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

static long narrow_try(int fd, unsigned long cmd, const char *name, const void *argument, const char *what)
{
	long result;

	begin(name, "32-bit caller, %s", what);
	result = narrow_ioctl(fd, cmd, argument);
	if (result < 0)
		also("%s", strerrorname_np(-result));
	else
		also("%ld", result);
	return result;
}

/* Every call with a pointer, to zeros: most find nothing to complain of. */
static void try_all(const struct machine *m)
{
	unsigned int i;

	for (i = 0; i < calls_count; i++) {
		if (!calls[i].size)
			continue;
		memset(low, 0, 2 * PAGE);
		narrow_try(fd_of(m, calls[i].fd_class), calls[i].cmd, calls[i].name, low, "zeros");
	}
	narrow_try(kvm, KVM_GET_API_VERSION, "KVM_GET_API_VERSION", NULL, "plain");
	narrow_try(m->vm, _IO(KVMIO, 0xff), "ioctl", NULL, "an unknown number on a VM fd");
	narrow_try(m->vcpu, _IO(KVMIO, 0xff), "ioctl", NULL, "an unknown number on a vcpu fd");
}

/* The pointer to the bitmap has 32 bits, in the lower half of its place. */
static void try_bitmap(const struct machine *m)
{
	struct kvm_userspace_memory_region region = { .slot = 0, .flags = KVM_MEM_LOG_DIRTY_PAGES, .memory_size = MEMORY,
		.userspace_addr = (uintptr_t)m->memory };
	struct kvm_dirty_log *log = (struct kvm_dirty_log *)low;
	unsigned long *bits = (unsigned long *)(low + PAGE);

	NEED(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
	memset(low, 0, 2 * PAGE);
	*bits = -1ul;
	log->padding2 = 0xffffffff00000000 | (uintptr_t)bits;
	narrow_try(m->vm, KVM_GET_DIRTY_LOG, "KVM_GET_DIRTY_LOG", log, "a dirty upper half");
	also("bits %#lx", *bits);
}

static void try_mask(const struct machine *m)
{
	struct kvm_signal_mask *mask = (struct kvm_signal_mask *)low;

	memset(low, 0, PAGE);
	mask->len = 8;
	narrow_try(m->vcpu, KVM_SET_SIGNAL_MASK, "KVM_SET_SIGNAL_MASK", mask, "len 8");
	mask->len = 4;
	narrow_try(m->vcpu, KVM_SET_SIGNAL_MASK, "KVM_SET_SIGNAL_MASK", mask, "len 4");
	narrow_try(m->vcpu, KVM_SET_SIGNAL_MASK, "KVM_SET_SIGNAL_MASK", NULL, "null");
}

static void try_guest(struct machine *m)
{
	struct kvm_regs *regs = (struct kvm_regs *)low;

	GUEST(m, 0xf4);
	narrow_try(m->vcpu, KVM_RUN, "KVM_RUN", NULL, "a guest that halts");
	also("exit %u", m->run->exit_reason);
	memset(low, 0, PAGE);
	narrow_try(m->vcpu, KVM_GET_REGS, "KVM_GET_REGS", regs, "after it");
	also("rip %llx", regs->rip);
}

void try_narrow_callers(void)
{
	struct machine m;

	low = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	if (low == MAP_FAILED)
		give_up("mmap below 4 GB");
	machine_begin(&m);
	try_all(&m);
	machine_end(&m);
	machine_begin(&m);
	try_bitmap(&m);
	try_mask(&m);
	try_guest(&m);
	machine_end(&m);
	munmap(low, 4 * PAGE);
}
