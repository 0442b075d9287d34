/* SPDX-License-Identifier: MIT */
/* The rule checks of arguments: each kind of rule holds, is broken (which, what was got and allowed), or is unknown. */
#include <stdlib.h>

#include "judged.h"

/* --- fields --- */

static void test_flags_that_must_be_zero_are(void)
{
	struct kvm_clock_data clock = { 0 };

	EQUAL(kvmabi_check_set_clock(&clock, &env, NULL, &why), KVMABI_HOLDS);
	clock.flags = 6;
	broken_by(kvmabi_check_set_clock(&clock, &env, NULL, &why), "KVM_SET_CLOCK.flags", EINVAL);
	EQUAL(why.got, 6);
	EQUAL(why.allowed, 0);
}

static void test_an_unknown_flag_is_einval(void)
{
	struct kvm_vcpu_events events = { .flags = KVM_VCPUEVENT_VALID_SHADOW };

	EQUAL(kvmabi_check_set_vcpu_events(&events, &env, NULL, &why), KVMABI_HOLDS);
	events.flags |= 1u << 31;
	broken_by(kvmabi_check_set_vcpu_events(&events, &env, NULL, &why), "KVM_SET_VCPU_EVENTS.flags", EINVAL);
	EQUAL(why.got, KVM_VCPUEVENT_VALID_SHADOW | 1u << 31);
	EQUAL(why.allowed, env.kvm_vcpuevent_flags);
}

static void test_flags_of_an_unknown_kernel_may_be_anything(void)
{
	struct kvm_vcpu_events events = { .flags = ~0u };
	struct kvmabi_env later = env;

	later.kvm_vcpuevent_flags = ~0ULL;
	EQUAL(kvmabi_check_set_vcpu_events(&events, &later, NULL, &why), KVMABI_HOLDS);
}

static void test_memory_that_is_not_aligned_is_einval(void)
{
	EQUAL(check_region(region(2, 32 * PAGE, PAGE), &empty), KVMABI_HOLDS);
	broken_by(check_region(region(2, 32 * PAGE, PAGE + 1), &empty), "KVM_SET_USER_MEMORY_REGION.page", EINVAL);
	EQUAL(why.allowed, PAGE);
	broken_by(check_region(region(2, 32 * PAGE + 8, PAGE), &empty), "KVM_SET_USER_MEMORY_REGION.page", EINVAL);
}

static void test_without_a_page_size_alignment_is_unknown(void)
{
	struct kvm_userspace_memory_region odd = region(2, 32 * PAGE, PAGE + 1);
	struct kvmabi_env unknown = env;

	unknown.page_size = 0;
	EQUAL(kvmabi_check_set_user_memory_region(&odd, &unknown, &empty, &why), KVMABI_UNKNOWN);
}

static void test_a_range_that_wraps_around_is_einval(void)
{
	broken_by(check_region(region(2, -(__u64)PAGE, 2 * PAGE), &empty), "KVM_SET_USER_MEMORY_REGION.wrap", EINVAL);
	EQUAL(why.got, -(__u64)PAGE);
	EQUAL(why.allowed, 2 * PAGE);
}

static void test_a_slot_at_the_limit_is_einval(void)
{
	EQUAL(check_region(region(env.limit_memslots - 1, 0, PAGE), &empty), KVMABI_HOLDS);
	broken_by(check_region(region(env.limit_memslots, 0, PAGE), &empty), "KVM_SET_USER_MEMORY_REGION.slot", EINVAL);
	EQUAL(why.got, env.limit_memslots);
	EQUAL(why.allowed, env.limit_memslots);
}

static void test_a_limit_that_is_not_known_is_unknown(void)
{
	struct kvm_userspace_memory_region far = region(1u << 20, 0, PAGE);
	struct kvmabi_env unknown = env;

	unknown.limit_memslots = 0;
	EQUAL(kvmabi_check_set_user_memory_region(&far, &unknown, &empty, &why), KVMABI_UNKNOWN);
}

static void test_a_vector_beyond_the_last_is_einval(void)
{
	struct kvm_interrupt interrupt = { .irq = KVM_NR_INTERRUPTS - 1 };

	EQUAL(kvmabi_check_interrupt(&interrupt, &env, &empty, &why), KVMABI_HOLDS);
	interrupt.irq++;
	broken_by(kvmabi_check_interrupt(&interrupt, &env, &empty, &why), "KVM_INTERRUPT.vector", EINVAL);
	EQUAL(why.got, KVM_NR_INTERRUPTS);
	EQUAL(why.allowed, KVM_NR_INTERRUPTS);
}

static void test_a_value_above_its_bound_has_the_errno_of_the_level(void)
{
	EQUAL(kvmabi_check_set_tss_addr(0xffffd000, &env, NULL, &why), KVMABI_HOLDS);
	broken_by(kvmabi_check_set_tss_addr(0xffffd001, &env, NULL, &why), "KVM_SET_TSS_ADDR.below_4g", EPERM);
}

static void test_a_value_below_its_bound_is_einval(void)
{
	broken_by(kvmabi_check_set_nr_mmu_pages(1, &env, NULL, &why), "KVM_SET_NR_MMU_PAGES.least", EINVAL);
	EQUAL(why.got, 1);
	EQUAL(kvmabi_check_set_nr_mmu_pages(4096, &env, NULL, &why), KVMABI_HOLDS);
}

static void test_a_signal_set_of_another_size_is_einval(void)
{
	struct kvm_signal_mask mask = { .len = env.limit_sigset };

	EQUAL(kvmabi_check_set_signal_mask(&mask, &env, NULL, &why), KVMABI_HOLDS);
	mask.len = 128;
	broken_by(kvmabi_check_set_signal_mask(&mask, &env, NULL, &why), "KVM_SET_SIGNAL_MASK.array", EINVAL);
	EQUAL(why.got, 128);
}

static void test_an_optional_pointer_may_be_null(void)
{
	EQUAL(kvmabi_check_set_signal_mask(NULL, &env, NULL, &why), KVMABI_HOLDS);
}

static void test_an_interrupt_controller_that_does_not_exist_is_einval(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	EQUAL(kvmabi_check_get_irqchip(&chip, &env, &state, &why), KVMABI_HOLDS);
	chip.chip_id = KVM_NR_IRQCHIPS;
	broken_by(kvmabi_check_get_irqchip(&chip, &env, &state, &why), "KVM_GET_IRQCHIP.chip", EINVAL);
	EQUAL(why.got, KVM_NR_IRQCHIPS);
}

static void test_two_types_of_one_half_are_einval(void)
{
	struct kvm_assigned_irq irq = { .assigned_dev_id = 7, .flags = KVM_DEV_IRQ_HOST_MSI | KVM_DEV_IRQ_GUEST_MSI };

	EQUAL(kvmabi_check_assign_dev_irq(&irq, &env, &state, &why), KVMABI_HOLDS);
	irq.flags |= KVM_DEV_IRQ_HOST_INTX;
	broken_by(kvmabi_check_assign_dev_irq(&irq, &env, &state, &why), "KVM_ASSIGN_DEV_IRQ.host", EINVAL);
	irq.flags = KVM_DEV_IRQ_GUEST_MSI | KVM_DEV_IRQ_GUEST_INTX;
	broken_by(kvmabi_check_assign_dev_irq(&irq, &env, &state, &why), "KVM_ASSIGN_DEV_IRQ.guest", EINVAL);
}

static void test_a_condition_restricts_a_rule(void)
{
	struct kvm_ioeventfd event = { .len = 3, .flags = KVM_IOEVENTFD_FLAG_DEASSIGN };

	EQUAL(kvmabi_check_ioeventfd(&event, &env, NULL, &why), KVMABI_HOLDS);
	event.flags = 0;
	broken_by(kvmabi_check_ioeventfd(&event, &env, NULL, &why), "KVM_IOEVENTFD.length", EINVAL);
	EQUAL(why.got, 3);
}

/* --- flexible arrays --- */

static struct kvm_irq_routing *routes(__u32 nr)
{
	struct kvm_irq_routing *table = calloc(1, sizeof(*table) + nr * sizeof(table->entries[0]));
	__u32 i;

	table->nr = nr;
	for (i = 0; i < nr; i++)
		table->entries[i].type = KVM_IRQ_ROUTING_IRQCHIP;
	return table;
}

static void test_the_element_at_fault_is_told(void)
{
	struct kvm_irq_routing *table = routes(3);

	EQUAL(kvmabi_check_set_gsi_routing(table, &env, &state, &why), KVMABI_HOLDS);
	table->entries[2].flags = 1;
	broken_by(kvmabi_check_set_gsi_routing(table, &env, &state, &why), "KVM_SET_GSI_ROUTING.entry_flags", EINVAL);
	EQUAL(why.index, 2);
	table->entries[1].gsi = 1u << 30;
	broken_by(kvmabi_check_set_gsi_routing(table, &env, &state, &why), "KVM_SET_GSI_ROUTING.gsi", EINVAL);
	EQUAL(why.index, 1);
	EQUAL(why.got, 1u << 30);
	free(table);
}

static void test_the_type_of_an_element_decides_what_it_must_keep(void)
{
	struct kvm_irq_routing *table = routes(1);

	table->entries[0].u.irqchip.irqchip = KVM_NR_IRQCHIPS;
	broken_by(kvmabi_check_set_gsi_routing(table, &env, &state, &why), "KVM_SET_GSI_ROUTING.chip", EINVAL);
	table->entries[0].type = KVM_IRQ_ROUTING_MSI;
	EQUAL(kvmabi_check_set_gsi_routing(table, &env, &state, &why), KVMABI_HOLDS);
	free(table);
}

static void test_elements_are_not_looked_at_when_their_limit_is_unknown(void)
{
	struct kvm_irq_routing *table = routes(1);
	struct kvmabi_env unknown = env;

	unknown.limit_irq_routes = 0;
	table->entries[0].gsi = ~0u;
	EQUAL(kvmabi_check_set_gsi_routing(table, &unknown, &state, &why), KVMABI_UNKNOWN);
	free(table);
}

static void test_too_many_elements_are_refused_before_any_is_looked_at(void)
{
	struct kvm_msrs msrs = { .nmsrs = env.limit_msrs + 1 };

	broken_by(kvmabi_check_get_msrs(&msrs, &env, NULL, &why), "KVM_GET_MSRS.array", E2BIG);
	EQUAL(why.got, env.limit_msrs + 1);
	EQUAL(why.allowed, env.limit_msrs);
}

/* --- all together --- */

static void test_the_first_broken_rule_decides(void)
{
	broken_by(check_region(region(env.limit_memslots, 1, 1), &state), "KVM_SET_USER_MEMORY_REGION.slot", EINVAL);
	broken_by(check_region(region(2, 1, 1), &state), "KVM_SET_USER_MEMORY_REGION.page", EINVAL);
}

static void test_rules_passed_over_are_counted(void)
{
	struct kvm_userspace_memory_region odd = region(1u << 20, 1, 1);
	struct kvmabi_env unknown = env;

	unknown.limit_memslots = 0;
	broken_by(kvmabi_check_set_user_memory_region(&odd, &unknown, NULL, &why), "KVM_SET_USER_MEMORY_REGION.page", EINVAL);
	EQUAL(why.unsure, 1);
}

static void test_the_call_by_number_is_the_call_by_name(void)
{
	struct kvm_clock_data clock = { .flags = 1 };

	broken_by(kvmabi_check(KVMABI_CALL_SET_CLOCK, 0, &clock, &env, NULL, &why), "KVM_SET_CLOCK.flags", EINVAL);
	broken_by(kvmabi_check(KVMABI_CALL_CREATE_VCPU, 5, NULL, &env, &state, &why), "KVM_CREATE_VCPU.duplicate", EEXIST);
	EQUAL(kvmabi_check(KVMABI_CALL_COUNT, 0, NULL, &env, NULL, &why), KVMABI_UNKNOWN);
}

static void test_nobody_has_to_ask_why(void)
{
	struct kvm_clock_data clock = { .flags = 1 };

	EQUAL(kvmabi_check_set_clock(&clock, &env, NULL, NULL), KVMABI_BROKEN);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_flags_that_must_be_zero_are),
		TEST(test_an_unknown_flag_is_einval),
		TEST(test_flags_of_an_unknown_kernel_may_be_anything),
		TEST(test_memory_that_is_not_aligned_is_einval),
		TEST(test_without_a_page_size_alignment_is_unknown),
		TEST(test_a_range_that_wraps_around_is_einval),
		TEST(test_a_slot_at_the_limit_is_einval),
		TEST(test_a_limit_that_is_not_known_is_unknown),
		TEST(test_a_vector_beyond_the_last_is_einval),
		TEST(test_a_value_above_its_bound_has_the_errno_of_the_level),
		TEST(test_a_value_below_its_bound_is_einval),
		TEST(test_a_signal_set_of_another_size_is_einval),
		TEST(test_an_optional_pointer_may_be_null),
		TEST(test_an_interrupt_controller_that_does_not_exist_is_einval),
		TEST(test_two_types_of_one_half_are_einval),
		TEST(test_a_condition_restricts_a_rule),
		TEST(test_the_element_at_fault_is_told),
		TEST(test_the_type_of_an_element_decides_what_it_must_keep),
		TEST(test_elements_are_not_looked_at_when_their_limit_is_unknown),
		TEST(test_too_many_elements_are_refused_before_any_is_looked_at),
		TEST(test_the_first_broken_rule_decides),
		TEST(test_rules_passed_over_are_counted),
		TEST(test_the_call_by_number_is_the_call_by_name),
		TEST(test_nobody_has_to_ask_why),
	};

	kvmabi_env_init(&env, PAGE);
	return RUN_TESTS("checks", tests);
}
