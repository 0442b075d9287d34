/* SPDX-License-Identifier: MIT */
/*
 * The checked calls, on a kernel of our own: what is refused without asking it, what is left to it, and how a failure is
 * explained.
 */
#include "fake-kernel.h"

/* --- what is refused without asking the kernel --- */

static void test_a_broken_rule_does_not_reach_the_kernel(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, PAGE + 1), -EINVAL);
	EQUAL(fake.calls, 0);
	EQUAL(fault()->by, KVMABI_BY_RULE);
	EQUAL(fault()->error, EINVAL);
	TEXT(fault()->ioctl, "KVM_SET_USER_MEMORY_REGION");
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.page");
	TEXT(fault()->field, "memory_size, guest_phys_addr, userspace_addr");
	TEXT(fault()->section, "4.35");
	EQUAL(fault()->allowed, PAGE);
	end();
}

static void test_a_kernel_of_the_level_is_known_to_refuse_what_the_level_does(void)
{
	begin(0);
	EQUAL(set_debugregs(4), -EINVAL);
	EQUAL(set_slot(SLOTS, 0, PAGE), -EINVAL);
	EQUAL(fake.calls, 0);
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.slot");
	EQUAL(fault()->got, SLOTS);
	EQUAL(fault()->allowed, SLOTS);
	end();
}

static void test_null_handles_and_pointers_are_refused(void)
{
	struct kvm_regs regs;

	begin(1);
	EQUAL(kvmabi_vcpu_get_regs(NULL, &regs), -EBADF);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, NULL), -EFAULT);
	TEXT(fault()->message, "KVM_GET_REGS: regs is null (EFAULT; section 4.11)");
	EQUAL(fault()->by, KVMABI_BY_CALLER);
	EQUAL(kvmabi_vm_create_vcpu(vm, 1, NULL), -EFAULT);
	EQUAL(kvmabi_system_create_vm(NULL, &vm), -EBADF);
	TEXT(fault()->message, "KVM_CREATE_VM: the handle is null (EBADF; section 4.2)");
	EQUAL(fake.calls, 0);
	end();
}

/* --- what is left to the kernel --- */

static void test_a_later_kernel_may_accept_what_the_level_refuses(void)
{
	begin(1);
	EQUAL(set_debugregs(4), 0);
	EQUAL(set_slot(SLOTS, 0, PAGE), 0);
	EQUAL(fake.calls, 2);
	end();
}

static void test_flags_of_later_levels_pass(void)
{
	struct kvm_vcpu_events events = { .flags = 0x38 };

	begin(1);
	EQUAL(kvmabi_vcpu_set_vcpu_events(vcpu, &events), 0);
	end();
	begin(0);
	EQUAL(kvmabi_vcpu_set_vcpu_events(vcpu, &events), -EINVAL);
	EQUAL(fake.calls, 0);
	end();
}

static void test_limits_that_no_capability_tells_are_not_those_of_the_level(void)
{
	struct kvm_cpuid2 *many = calloc(1, sizeof(*many) + 200 * sizeof(many->entries[0]));

	many->nent = 200;
	begin(1);
	EQUAL(kvmabi_vcpu_set_cpuid2(vcpu, many), 0);
	end();
	begin(0);
	EQUAL(kvmabi_vcpu_set_cpuid2(vcpu, many), -E2BIG);
	TEXT(fault()->rule, "KVM_SET_CPUID2.array");
	end();
	free(many);
}

static void test_a_refusal_of_a_later_kernel_is_explained_by_the_rule(void)
{
	begin(1);
	fake_fails(EINVAL, 1);
	EQUAL(set_debugregs(4), -EINVAL);
	EQUAL(fake.calls, 1);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	TEXT(fault()->rule, "KVM_SET_DEBUGREGS.flags");
	EQUAL(fault()->got, 4);
	TEXT(fault()->message,
	     "KVM_SET_DEBUGREGS works only if flags is 0; flags is 4 (EINVAL from the kernel; rule KVM_SET_DEBUGREGS.flags; section 4.34)");
	end();
}

static void test_a_refusal_of_a_later_kernel_is_not_laid_on_flags_that_it_may_know(void)
{
	struct kvm_vcpu_events events = { .flags = 0x38 };

	begin(1);
	fake_fails(EINVAL, 1);
	EQUAL(kvmabi_vcpu_set_vcpu_events(vcpu, &events), -EINVAL);
	TEXT(fault()->rule, "");
	end();
}

static void test_another_errno_of_the_kernel_is_not_explained_by_the_rule(void)
{
	begin(1);
	fake_fails(EFAULT, 1);
	EQUAL(set_debugregs(4), -EFAULT);
	TEXT(fault()->rule, "");
	EQUAL(fault()->error, EFAULT);
	end();
}

static void test_without_checks_the_kernel_judges(void)
{
	begin(1);
	kvmabi_vm_set_checks(vm, KVMABI_CHECKS_OFF);
	EQUAL(set_slot(0, 0, PAGE + 1), 0);
	EQUAL(fake.calls, 1);
	EQUAL(fake.command, KVM_SET_USER_MEMORY_REGION);
	kvmabi_vm_set_checks(vm, KVMABI_CHECKS_FULL);
	EQUAL(set_slot(0, 0, PAGE + 1), -EINVAL);
	EQUAL(fake.calls, 1);
	end();
}

static void test_handles_begin_as_what_they_were_made_from(void)
{
	struct kvmabi_vm *other;

	begin(1);
	kvmabi_system_set_checks(kvm, KVMABI_CHECKS_OFF);
	EQUAL(kvmabi_system_create_vm(kvm, &other), 0);
	EQUAL(kvmabi_vm_set_clock(other, &(struct kvm_clock_data){ .flags = 1 }), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), 0);
	kvmabi_vm_close(other);
	end();
}

/* --- what the kernel answers --- */

static void test_results_are_passed_on(void)
{
	struct kvm_msrs msrs = { .nmsrs = 3 };

	begin(1);
	fake.result = 2;
	EQUAL(kvmabi_vcpu_get_msrs(vcpu, &msrs), 2);
	EQUAL(fake.command, KVM_GET_MSRS);
	EQUAL(fake.argument, (unsigned long)&msrs);
	end();
}

static void test_values_are_passed_by_value(void)
{
	begin(1);
	EQUAL(kvmabi_vm_set_tss_addr(vm, 0xfffbd000), 0);
	EQUAL(fake.command, KVM_SET_TSS_ADDR);
	EQUAL(fake.argument, 0xfffbd000);
	end();
}

static void test_a_signal_does_not_end_a_call(void)
{
	struct kvmabi_vm *other = NULL;

	begin(1);
	fake_fails(EINTR, 3);
	EQUAL(kvmabi_system_create_vm(kvm, &other), 0);
	EQUAL(fake.calls, 4);
	kvmabi_vm_close(other);
	end();
}

static void test_a_signal_ends_kvm_run(void)
{
	begin(1);
	fake_fails(EINTR, 3);
	EQUAL(kvmabi_vcpu_run(vcpu), -EINTR);
	EQUAL(fake.calls, 1);
	HAS(fault()->message, "KVM_RUN failed: a signal is pending");
	end();
}

static void test_a_failure_has_the_words_of_the_api(void)
{
	begin(1);
	fake_fails(ENOMEM, 1);
	EQUAL(set_slot(0, 0, PAGE), -ENOMEM);
	TEXT(fault()->message,
	     "KVM_SET_USER_MEMORY_REGION failed: no memory for the slot's tables (ENOMEM from the kernel; section 4.35)");
	fake_fails(EXDEV, 1);
	EQUAL(set_slot(0, 0, PAGE), -EXDEV);
	TEXT(fault()->message, "KVM_SET_USER_MEMORY_REGION failed: the API does not say when (EXDEV from the kernel; section 4.35)");
	end();
}

static void test_a_call_that_the_kernel_does_not_know_is_told_so(void)
{
	fake_begins();
	fake.capabilities[KVM_CAP_MMU_SHADOW_CACHE_CONTROL] = 0;
	begin_on(1);
	fake_fails(ENOTTY, 2);
	EQUAL(kvmabi_vm_set_nr_mmu_pages(vm, 64), -ENOTTY);
	HAS(fault()->message, "KVM_SET_NR_MMU_PAGES needs KVM_CAP_MMU_SHADOW_CACHE_CONTROL, which this kernel reports as 0 (ENOTTY");
	TEXT(fault()->capability, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL");
	EQUAL(kvmabi_vm_create_irqchip(vm), -ENOTTY);
	end();
	begin(1);
	fake_fails(ENOTTY, 1);
	EQUAL(kvmabi_vm_set_nr_mmu_pages(vm, 64), -ENOTTY);
	TEXT(fault()->message,
	     "KVM_SET_NR_MMU_PAGES failed: this kernel does not serve the ioctl, or not on such an fd (ENOTTY from the kernel)");
	end();
}

static void test_a_failure_that_rules_may_explain_names_what_they_want(void)
{
	struct kvm_irq_level level = { .level = 1 };
	struct kvmabi_vm *wrapped;

	begin(1);
	EQUAL(kvmabi_vm_from_fd(kvm, open("/dev/null", O_RDWR), &wrapped), 0);
	fake_fails(ENXIO, 1);
	EQUAL(kvmabi_vm_irq_line(wrapped, &level), -ENXIO);
	HAS(fault()->message, "KVM_IRQ_LINE failed: it is not so that the VM has an interrupt controller in the kernel");
	kvmabi_vm_close(wrapped);
	end();
}

static void test_a_success_leaves_the_last_fault_alone(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, 1), -EINVAL);
	EQUAL(set_debugregs(0), 0);
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.page");
	end();
}

static void test_the_element_at_fault_is_in_the_message(void)
{
	struct kvm_irq_routing *table = calloc(1, sizeof(*table) + 4 * sizeof(table->entries[0]));

	begin(0);
	kvmabi_vm_create_irqchip(vm);
	table->nr = 4;
	for (int i = 0; i < 4; i++)
		table->entries[i].type = KVM_IRQ_ROUTING_MSI;
	table->entries[3].flags = 9;
	EQUAL(kvmabi_vm_set_gsi_routing(vm, table), -EINVAL);
	EQUAL(fault()->index, 3);
	HAS(fault()->message, "; entries[3].flags is 9 (EINVAL; rule ");
	end();
	free(table);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_broken_rule_does_not_reach_the_kernel),
		TEST(test_a_kernel_of_the_level_is_known_to_refuse_what_the_level_does),
		TEST(test_null_handles_and_pointers_are_refused),
		TEST(test_a_later_kernel_may_accept_what_the_level_refuses),
		TEST(test_flags_of_later_levels_pass),
		TEST(test_limits_that_no_capability_tells_are_not_those_of_the_level),
		TEST(test_a_refusal_of_a_later_kernel_is_explained_by_the_rule),
		TEST(test_a_refusal_of_a_later_kernel_is_not_laid_on_flags_that_it_may_know),
		TEST(test_another_errno_of_the_kernel_is_not_explained_by_the_rule),
		TEST(test_without_checks_the_kernel_judges),
		TEST(test_handles_begin_as_what_they_were_made_from),
		TEST(test_results_are_passed_on),
		TEST(test_values_are_passed_by_value),
		TEST(test_a_signal_does_not_end_a_call),
		TEST(test_a_signal_ends_kvm_run),
		TEST(test_a_failure_has_the_words_of_the_api),
		TEST(test_a_call_that_the_kernel_does_not_know_is_told_so),
		TEST(test_a_failure_that_rules_may_explain_names_what_they_want),
		TEST(test_a_success_leaves_the_last_fault_alone),
		TEST(test_the_element_at_fault_is_in_the_message),
	};

	return RUN_TESTS("calls", tests);
}
