/* SPDX-License-Identifier: MIT */
/* The table of scenarios, and the VM that they begin with. */
#include "scenario.h"

/* --- a VM --- */

struct machine machine_make(const void *code, size_t size)
{
	struct machine machine = { .kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC) };
	struct kvm_userspace_memory_region slot = { .memory_size = PAGE };
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;

	MUST(machine.kvm >= 0);
	MUST((machine.vm = ioctl(machine.kvm, KVM_CREATE_VM, 0)) >= 0);
	machine.memory = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	MUST(machine.memory != MAP_FAILED);
	memcpy(machine.memory, code, size);
	slot.userspace_addr = (unsigned long)machine.memory;
	MUST(!ioctl(machine.vm, KVM_SET_USER_MEMORY_REGION, &slot));
	MUST((machine.vcpu = ioctl(machine.vm, KVM_CREATE_VCPU, 0)) >= 0);
	machine.run_size = ioctl(machine.kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	machine.run = mmap(NULL, machine.run_size, PROT_READ | PROT_WRITE, MAP_SHARED, machine.vcpu, 0);
	MUST(machine.run != MAP_FAILED);
	MUST(!ioctl(machine.vcpu, KVM_GET_SREGS, &sregs));
	sregs.cs.base = sregs.cs.selector = 0;
	MUST(!ioctl(machine.vcpu, KVM_SET_SREGS, &sregs));
	MUST(!ioctl(machine.vcpu, KVM_SET_REGS, &regs));
	return machine;
}

unsigned int machine_run(struct machine *machine)
{
	unsigned int runs = 0;

	do {
		MUST(!ioctl(machine->vcpu, KVM_RUN, 0));
		runs++;
	} while (machine->run->exit_reason != KVM_EXIT_HLT && runs < 1000);
	return runs;
}

/* --- scenarios --- */

static unsigned int number(const char *text)
{
	return text ? strtoul(text, NULL, 10) : 1;
}

static int is(const char *name, const char *other)
{
	return !strcmp(name, other);
}

int main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : "";

	if (is(name, "wrong"))
		return wrong_calls();
	if (is(name, "pointers"))
		return pointers();
	if (is(name, "data"))
		return data();
	if (is(name, "sync"))
		return synchronized();
	if (is(name, "large"))
		return large();
	if (is(name, "exits"))
		return exits(number(argv[2]));
	if (is(name, "every"))
		return every(argv + 2);
	if (is(name, "numbers"))
		return numbers();
	if (is(name, "errno"))
		return keep_errno();
	if (is(name, "dup"))
		return duplicates();
	if (is(name, "fork"))
		return by_fork();
	if (is(name, "vfork"))
		return by_vfork();
	if (is(name, "exec"))
		return by_exec();
	if (is(name, "executed") && argc > 3)
		return executed(argv[2], argv[3]);
	if (is(name, "filter") || is(name, "strict"))
		return filtered(is(name, "strict"));
	if (is(name, "storm"))
		return storm();
	if (is(name, "flood") && argc > 3)
		return flood(number(argv[2]), number(argv[3]));
	if (is(name, "killed"))
		return killed();
	return 2;
}
