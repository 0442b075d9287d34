/* SPDX-License-Identifier: MIT */
/* Levels of checks, on a kernel of our own: what each looks at, and what it leaves to the kernel. */
#include <sys/wait.h>

#include "fake-kernel.h"

static void set_checks(enum kvmabi_checks checks)
{
	kvmabi_vm_set_checks(vm, checks);
	kvmabi_vcpu_set_checks(vcpu, checks);
}

/* --- the call's level --- */

static void test_the_calls_level_looks_at_the_argument(void)
{
	begin(1);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(set_slot(0, 0, PAGE + 1), -EINVAL);
	EQUAL(fake.calls, 0);
	EQUAL(fault()->by, KVMABI_BY_RULE);
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.page");
	EQUAL(set_slot(0, 0, PAGE), 0);
	EQUAL(fake.calls, 1);
	end();
}

static void test_the_calls_level_does_not_look_at_the_state(void)
{
	begin(1);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(line(), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(set_slot(0, 0, PAGE), 0);
	EQUAL(set_slot(1, 0, PAGE), 0);
	EQUAL(fake.calls, 5);
	end();
}

static void test_the_calls_level_refuses_null(void)
{
	begin(1);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, NULL), -EFAULT);
	EQUAL(kvmabi_vcpu_set_signal_mask(vcpu, NULL), 0);
	EQUAL(fake.calls, 1);
	end();
}

static void test_the_calls_level_asks_a_later_kernel_that_may_be_more_lenient(void)
{
	begin(1);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(set_debugregs(4), 0);
	fake_fails(EINVAL, 1);
	EQUAL(set_debugregs(4), -EINVAL);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	TEXT(fault()->rule, "KVM_SET_DEBUGREGS.flags");
	EQUAL(fake.calls, 2);
	end();
	begin(0);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(set_debugregs(4), -EINVAL);
	EQUAL(fake.calls, 0);
	end();
}

/* --- off --- */

static void test_off_looks_at_nothing(void)
{
	begin(0);
	set_checks(KVMABI_CHECKS_OFF);
	EQUAL(set_debugregs(4), 0);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, NULL), 0);
	EQUAL(fake.argument, 0);
	EQUAL(kvmabi_vcpu_get_regs(NULL, NULL), -EBADF);
	EQUAL(fake.calls, 2);
	end();
}

static void test_off_explains_failures_all_the_same(void)
{
	begin(0);
	set_checks(KVMABI_CHECKS_OFF);
	fake_fails(ENOMEM, 1);
	EQUAL(set_slot(0, 0, PAGE), -ENOMEM);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	HAS(fault()->message, "no memory for the slot's tables");
	end();
}

static void test_a_signal_ends_no_call_at_any_level(void)
{
	struct kvm_regs regs;
	int level;

	begin(0);
	for (level = KVMABI_CHECKS_OFF; level <= KVMABI_CHECKS_FULL; level++) {
		set_checks((enum kvmabi_checks)level);
		fake.calls = 0;
		fake_fails(EINTR, 3);
		EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
		EQUAL(fake.calls, 4);
		fake_fails(EINTR, 1);
		EQUAL(kvmabi_vcpu_run(vcpu), -EINTR);
		EQUAL(fake.calls, 5);
	}
	end();
}

/* --- from one to the other --- */

static void test_what_was_not_followed_is_not_known_later(void)
{
	begin(1);
	set_checks(KVMABI_CHECKS_CALL);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	set_checks(KVMABI_CHECKS_FULL);
	EQUAL(line(), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	end();
}

static void test_what_is_made_begins_on_the_level_of_its_maker(void)
{
	struct kvmabi_vcpu *other;
	struct kvm_regs regs;

	begin(1);
	kvmabi_vm_set_checks(vm, KVMABI_CHECKS_OFF);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &other), 0);
	EQUAL(kvmabi_vcpu_get_regs(other, NULL), 0);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, NULL), -EFAULT);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
	kvmabi_vcpu_close(other);
	end();
}

/* --- parts --- */

static struct kvm_msrs *some_msrs(__u32 count)
{
	struct kvm_msrs *msrs = calloc(1, sizeof(*msrs) + count * sizeof(msrs->entries[0]));

	for (msrs->nmsrs = 0; msrs->nmsrs < count; msrs->nmsrs++)
		msrs->entries[msrs->nmsrs].index = 0x107 + msrs->nmsrs;
	return msrs;
}

static void test_a_part_is_told_at_every_level_that_looks(void)
{
	struct kvm_msrs *msrs = some_msrs(7);
	int level;

	begin(1);
	fake.result = 3;
	for (level = KVMABI_CHECKS_CALL; level <= KVMABI_CHECKS_FULL; level++) {
		set_checks((enum kvmabi_checks)level);
		EQUAL(kvmabi_vcpu_set_msrs(vcpu, msrs), 3);
		EQUAL(fault()->error, 0);
		EQUAL(fault()->index, 3);
		EQUAL(fault()->got, 0x10a);
		EQUAL(fault()->allowed, 7);
		TEXT(fault()->message, "3 of 7 MSRs were set; the 4th, 0x10a, was refused");
	}
	EQUAL(kvmabi_vcpu_get_msrs(vcpu, msrs), 3);
	TEXT(fault()->message, "3 of 7 MSRs were read; the 4th, 0x10a, was refused");
	fake.result = 0;
	kvmabi_vcpu_get_msrs(vcpu, msrs);
	TEXT(fault()->message, "0 of 7 MSRs were read; the 1st, 0x107, was refused");
	end();
	free(msrs);
}

static void test_all_is_no_part(void)
{
	struct kvm_msrs *msrs = some_msrs(7);

	begin(1);
	EQUAL(kvmabi_vm_fd(NULL), -EBADF);
	fake.result = 7;
	EQUAL(kvmabi_vcpu_set_msrs(vcpu, msrs), 7);
	EQUAL(fault()->error, EBADF);
	end();
	free(msrs);
}

/* --- whose a VM is --- */

/* What a child says: its exit status. */
static int child(int (*what)(void))
{
	int status;
	pid_t pid = fork();

	if (!pid)
		_exit(what());
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int foretells_eio(void)
{
	struct kvm_regs regs;

	return kvmabi_vcpu_get_regs(vcpu, &regs) == -EIO && kvmabi_vm_create_irqchip(vm) == -EIO && line() == -EIO &&
	       fault()->by == KVMABI_BY_RULE && !strcmp(fault()->rule, "vm.process") && !fake.calls;
}

static int makes_its_own(void)
{
	struct kvmabi_vm *own;
	int right = !kvmabi_system_create_vm(kvm, &own) && !kvmabi_vm_create_irqchip(own) && fake.calls == 2;

	kvmabi_vm_close(own);
	return right;
}

static int leaves_it_to_the_kernel(void)
{
	return !line() && fake.calls == 1;
}

static void test_a_child_is_foretold_that_the_vm_is_not_its_own(void)
{
	begin(0);
	EQUAL(child(foretells_eio), 1);
	EQUAL(child(makes_its_own), 1);
	EQUAL(line(), -ENXIO);
	kvmabi_vm_set_checks(vm, KVMABI_CHECKS_CALL);
	EQUAL(child(leaves_it_to_the_kernel), 1);
	end();
}

static void test_of_a_vm_made_elsewhere_it_is_not_known_whose_it_is(void)
{
	struct kvmabi_vm *made = NULL;

	begin(1);
	made = vm;
	EQUAL(kvmabi_vm_from_fd(kvm, open("/dev/null", O_RDWR), &vm), 0);
	EQUAL(child(leaves_it_to_the_kernel), 1);
	kvmabi_vm_close(vm);
	vm = made;
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_calls_level_looks_at_the_argument),
		TEST(test_the_calls_level_does_not_look_at_the_state),
		TEST(test_the_calls_level_refuses_null),
		TEST(test_the_calls_level_asks_a_later_kernel_that_may_be_more_lenient),
		TEST(test_off_looks_at_nothing),
		TEST(test_off_explains_failures_all_the_same),
		TEST(test_a_signal_ends_no_call_at_any_level),
		TEST(test_what_was_not_followed_is_not_known_later),
		TEST(test_what_is_made_begins_on_the_level_of_its_maker),
		TEST(test_a_part_is_told_at_every_level_that_looks),
		TEST(test_all_is_no_part),
		TEST(test_a_child_is_foretold_that_the_vm_is_not_its_own),
		TEST(test_of_a_vm_made_elsewhere_it_is_not_known_whose_it_is),
	};

	return RUN_TESTS("levels", tests);
}
