/* SPDX-License-Identifier: MIT */
/* A program that is compiled without checks, on a kernel of our own: every call is the bare ioctl. */
#define KVMABI_NO_CHECKS
#include "fake-kernel.h"

static void test_nothing_is_looked_at(void)
{
	begin(0);
	EQUAL(set_debugregs(4), 0);
	EQUAL(fake.command, KVM_SET_DEBUGREGS);
	EQUAL(set_slot(0, 0, PAGE + 1), 0);
	EQUAL(set_slot(1, 0, PAGE), 0);
	EQUAL(line(), 0);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, NULL), 0);
	EQUAL(fake.argument, 0);
	EQUAL(fake.calls, 5);
	end();
}

static void test_a_failure_is_the_kernels_errno_and_no_more(void)
{
	const struct kvmabi_fault *before = kvmabi_last_fault();

	begin(0);
	fake_fails(ENOMEM, 1);
	EQUAL(kvmabi_vm_create_irqchip(vm), -ENOMEM);
	EQUAL(kvmabi_last_fault(), before);
	end();
}

static void test_a_signal_ends_no_call_but_kvm_run(void)
{
	struct kvm_regs regs;

	begin(0);
	fake_fails(EINTR, 3);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
	EQUAL(fake.calls, 4);
	fake_fails(EINTR, 1);
	EQUAL(kvmabi_vcpu_run(vcpu), -EINTR);
	EQUAL(fake.calls, 5);
	end();
}

static void test_results_and_values_pass(void)
{
	struct kvm_msrs msrs = { .nmsrs = 7 };

	begin(0);
	fake.result = 3;
	EQUAL(kvmabi_vcpu_get_msrs(vcpu, &msrs), 3);
	EQUAL(fake.argument, (unsigned long)&msrs);
	EQUAL(kvmabi_vm_set_tss_addr(vm, 0xfffbd000), 3);
	EQUAL(fake.argument, 0xfffbd000);
	end();
}

static void test_what_makes_handles_is_the_librarys(void)
{
	struct kvmabi_vcpu *other;

	begin(0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 3, &other), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 3, &other), -EEXIST);
	kvmabi_vcpu_close(other);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_nothing_is_looked_at),
		TEST(test_a_failure_is_the_kernels_errno_and_no_more),
		TEST(test_a_signal_ends_no_call_but_kvm_run),
		TEST(test_results_and_values_pass),
		TEST(test_what_makes_handles_is_the_librarys),
	};

	return RUN_TESTS("bare", tests);
}
