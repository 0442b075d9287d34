/* SPDX-License-Identifier: MIT */
/* A whole virtual machine: code in real mode prints a line through a serial port and halts. */
#include <errno.h>
#include <stdlib.h>
#include <kvmabi/kvmabi.h>

#define SERIAL 0x3f8	/* the port that the guest prints to */
#define PAGE 4096

/* The guest's memory, from its address 0 on. */
static struct {
	unsigned char code[12];
	char greeting[PAGE - 12];
} memory __attribute__((aligned(PAGE))) = {
	.code = {
		0xba, SERIAL & 0xff, SERIAL >> 8,	/*	mov $SERIAL, %dx */
		0xac, 0x84, 0xc0, 0x74, 0x03,		/* 1:	lods %ds:(%si), %al; test %al, %al; jz 2f */
		0xee, 0xeb, 0xf8,			/*	out %al, (%dx); jmp 1b */
		0xf4,					/* 2:	hlt */
	},
	.greeting = "Hello from a guest in real mode\n",
};

static int check(int result)
{
	if (result >= 0)
		return result;
	kvmabi_fault_print(kvmabi_last_fault(), stderr);
	exit(1);
}

static void set_registers(struct kvmabi_vcpu *vcpu)
{
	struct kvm_regs regs = { .rip = 0, .rsi = sizeof(memory.code), .rflags = 2 };
	struct kvm_sregs sregs;

	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	sregs.cs.base = sregs.cs.selector = 0;
	check(kvmabi_vcpu_set_sregs(vcpu, &sregs));
	check(kvmabi_vcpu_set_regs(vcpu, &regs));
}

/* Run until the guest halts; true if it said all of the greeting, and nothing else. */
static int run(struct kvmabi_vcpu *vcpu, const struct kvm_run *shared)
{
	const char *expected = memory.greeting;
	int result;

	for (;;) {
		while ((result = kvmabi_vcpu_run(vcpu)) == -EINTR)
			;
		check(result);
		if (shared->exit_reason != KVM_EXIT_IO)
			return shared->exit_reason == KVM_EXIT_HLT && !*expected;
		if (putchar(((const char *)shared)[shared->io.data_offset]) != *expected++)
			return 0;
	}
}

int main(void)
{
	struct kvm_userspace_memory_region slot = { .memory_size = sizeof(memory), .userspace_addr = (unsigned long)&memory };
	struct kvmabi_system *kvm;
	struct kvmabi_vm *vm;
	struct kvmabi_vcpu *vcpu;

	check(kvmabi_system_open(NULL, &kvm));
	if (check(kvmabi_system_get_api_version(kvm)) != KVM_API_VERSION ||
	    !check(kvmabi_system_check_extension(kvm, KVM_CAP_USER_MEMORY))) {
		fprintf(stderr, "KVM lacks what this program needs\n");
		return 1;
	}
	check(kvmabi_system_create_vm(kvm, &vm));
	check(kvmabi_vm_set_user_memory_region(vm, &slot));
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	set_registers(vcpu);
	check(kvmabi_vcpu_kvm_run(vcpu) ? 0 : -1);
	return run(vcpu, kvmabi_vcpu_kvm_run(vcpu)) ? 0 : 1;
}
