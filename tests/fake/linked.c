// SPDX-License-Identifier: MIT
/*
 * A program that says hello from a guest, and makes a mistake before: for test-linked.sh.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <linux/kvm.h>

#define PAGE	4096u

static const unsigned char code[] = { 0xb0, 'h', 0xe6, 0x42, 0xf4 };	/* mov $'h', %al; out %al, $0x42; hlt */

static int fail(const char *what)
{
	perror(what);
	return 1;
}

static int give_memory(int vm, unsigned char *memory)
{
	struct kvm_userspace_memory_region region = { .memory_size = 0x123, .userspace_addr = (uintptr_t)memory };

	if (ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region) != -1 || errno != EINVAL)
		return fail("a slot of no whole page");
	region.memory_size = PAGE;
	return ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region) ? fail("a slot") : 0;
}

static int begin_at_zero(int vcpu)
{
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;

	if (ioctl(vcpu, KVM_GET_SREGS, &sregs))
		return fail("KVM_GET_SREGS");
	sregs.cs.base = sregs.cs.selector = 0;
	return ioctl(vcpu, KVM_SET_SREGS, &sregs) || ioctl(vcpu, KVM_SET_REGS, &regs) ? fail("registers") : 0;
}

static int says_hello(int vcpu, struct kvm_run *run)
{
	const unsigned char *data;

	if (ioctl(vcpu, KVM_RUN, 0) || run->exit_reason != KVM_EXIT_IO || run->io.port != 0x42)
		return fail("the guest says nothing");
	data = (unsigned char *)run + run->io.data_offset;
	if (*data != 'h')
		return fail("the guest says something else");
	return ioctl(vcpu, KVM_RUN, 0) || run->exit_reason != KVM_EXIT_HLT ? fail("the guest does not halt") : 0;
}

int main(void)
{
	int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC), vm, vcpu;
	unsigned char *memory = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct kvm_run *run;

	if (kvm < 0 || memory == MAP_FAILED)
		return fail("/dev/kvm, or memory");
	memcpy(memory, code, sizeof(code));
	vm = ioctl(kvm, KVM_CREATE_VM, 0);
	vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	run = mmap(NULL, ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0), PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	if (run == MAP_FAILED)
		return fail("a vcpu");
	return give_memory(vm, memory) || begin_at_zero(vcpu) || says_hello(vcpu, run);
}
