// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A local APIC, by traces: interrupts and register accesses in; vectors, registers and messages out.
 */
#include "lapic.h"

/* --- after reset --- */

static void test_after_reset_it_is_disabled_and_all_is_masked(void)
{
	unsigned int number;

	world_make_irqchip(3);
	lapic = vm->vcpu[2]->lapic;
	EQUAL(get(KVA_LAPIC_ID), 2u << 24);
	EQUAL(get(KVA_LAPIC_VERSION), 0x00050014);
	EQUAL(get(KVA_LAPIC_SVR), 0xff);
	EQUAL(get(KVA_LAPIC_DFR), ~0u);
	EQUAL(get(KVA_LAPIC_LDR), 0);
	for (number = KVA_LAPIC_LVT_TIMER; number <= KVA_LAPIC_LVT_ERROR; number++)
		EQUAL(get(number), MASKED);
	EQUAL(kva_lapic_is_enabled(lapic), 1);
	EQUAL(kva_lapic_takes_pic(lapic), 0);
	EQUAL(kva_lapic_takes_pic(vcpu->lapic), 1);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_LVT_LINT0), 0x700);
	EQUAL(accept(0x40), KVA_IRQ_IGNORED);
	world_end();
}

/* --- interrupts and priorities --- */

static void test_an_interrupt_waits_is_in_service_and_ends(void)
{
	begin();
	EQUAL(accept(0x41), KVA_IRQ_RAISED);
	EQUAL(accept(0x41), KVA_IRQ_MERGED);
	EQUAL(get(KVA_LAPIC_IRR + 2), 1u << 1);
	EQUAL(kva_lapic_waiting(lapic), 0x41);
	EQUAL(kva_lapic_take(lapic), 0x41);
	EQUAL(get(KVA_LAPIC_IRR + 2), 0);
	EQUAL(get(KVA_LAPIC_ISR + 2), 1u << 1);
	EQUAL(get(KVA_LAPIC_PPR), 0x40);
	EQUAL(accept(0x41), KVA_IRQ_RAISED);
	EQUAL(kva_lapic_take(lapic), -1);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_lapic_take(lapic), 0x41);
	set(KVA_LAPIC_EOI, 0);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(get(KVA_LAPIC_ISR + 2), 0);
	world_end();
}

static void test_higher_classes_interrupt_lower_ones_and_equals_wait(void)
{
	begin();
	accept(0x41);
	EQUAL(kva_lapic_take(lapic), 0x41);
	accept(0x4f);
	EQUAL(kva_lapic_take(lapic), -1);
	accept(0x51);
	accept(0xf1);
	EQUAL(kva_lapic_take(lapic), 0xf1);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_lapic_take(lapic), 0x51);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_lapic_take(lapic), -1);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_lapic_take(lapic), 0x4f);
	world_end();
}

/* SDM vol. 3, 11.8.3.1 */
static void test_the_task_priority_holds_classes_back(void)
{
	begin();
	set(KVA_LAPIC_TPR, 0x45);
	EQUAL(get(KVA_LAPIC_PPR), 0x45);
	EQUAL(vcpu->cpu.cr8, 4);
	accept(0x4f);
	EQUAL(kva_lapic_waiting(lapic), -1);
	accept(0x50);
	EQUAL(kva_lapic_take(lapic), 0x50);
	EQUAL(get(KVA_LAPIC_PPR), 0x50);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_cr_write(vcpu, 8, 3), 0);
	EQUAL(get(KVA_LAPIC_TPR), 0x30);
	EQUAL(kva_lapic_take(lapic), 0x4f);
	EQUAL(kva_cr_write(vcpu, 8, 16), 1);
	world_end();
}

static void test_levels_are_marked_and_edges_are_not(void)
{
	struct kva_apic_message message;

	begin();
	kva_lapic_accept(lapic, 0x41, 1);
	EQUAL(get(KVA_LAPIC_TMR + 2), 1u << 1);
	kva_lapic_take(lapic);
	EQUAL(kva_lapic_write(lapic, KVA_LAPIC_EOI, 0, &message), KVA_LAPIC_ENDS);
	EQUAL(message.vector, 0x41);
	EQUAL(message.level, 1);
	accept(0x41);
	EQUAL(get(KVA_LAPIC_TMR + 2), 0);
	kva_lapic_take(lapic);
	EQUAL(kva_lapic_write(lapic, KVA_LAPIC_EOI, 0, &message), KVA_LAPIC_ENDS);
	EQUAL(message.level, 0);
	EQUAL(kva_lapic_write(lapic, KVA_LAPIC_EOI, 0, &message), KVA_LAPIC_NOTHING);
	world_end();
}

static void test_disabled_by_software_it_keeps_what_it_has(void)
{
	begin();
	accept(0x41);
	set(KVA_LAPIC_LVT_TIMER, 0x50);
	set(KVA_LAPIC_LVT_LINT0, 0x700);
	set(KVA_LAPIC_SVR, 0xff);
	EQUAL(kva_lapic_waiting(lapic), -1);
	EQUAL(accept(0x42), KVA_IRQ_IGNORED);
	EQUAL(get(KVA_LAPIC_LVT_TIMER), MASKED | 0x50);
	EQUAL(kva_lapic_takes_pic(lapic), 0);
	set(KVA_LAPIC_LVT_TIMER, 0x51);
	EQUAL(get(KVA_LAPIC_LVT_TIMER), MASKED | 0x51);
	set(KVA_LAPIC_SVR, 0x1ff);
	EQUAL(kva_lapic_take(lapic), 0x41);
	world_end();
}

static void test_the_pics_come_through_lint0_or_without_an_apic(void)
{
	begin();
	set(KVA_LAPIC_LVT_LINT0, 0x700);
	EQUAL(kva_lapic_takes_pic(lapic), 1);
	set(KVA_LAPIC_LVT_LINT0, 0x400);
	EQUAL(kva_lapic_takes_pic(lapic), 0);
	set(KVA_LAPIC_LVT_LINT0, MASKED | 0x700);
	EQUAL(kva_lapic_takes_pic(lapic), 0);
	kva_lapic_set_base(vcpu, BASE | KVA_APIC_BSP);
	EQUAL(kva_lapic_takes_pic(lapic), 1);
	world_end();
}

/* SDM vol. 3, 11.5.2 and .3 */
static void test_vectors_below_16_are_errors(void)
{
	begin();
	set(KVA_LAPIC_LVT_ERROR, 0x60);
	EQUAL(accept(15), KVA_IRQ_IGNORED);
	EQUAL(kva_lapic_take(lapic), 0x60);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(get(KVA_LAPIC_ESR), 0);
	set(KVA_LAPIC_ESR, 0);
	EQUAL(get(KVA_LAPIC_ESR), 1u << 6);
	set(KVA_LAPIC_ICR, 3);
	EQUAL(kva_lapic_take(lapic), 0x60);
	set(KVA_LAPIC_ESR, 0);
	EQUAL(get(KVA_LAPIC_ESR), 1u << 5);
	set(KVA_LAPIC_ESR, 0);
	EQUAL(get(KVA_LAPIC_ESR), 0);
	world_end();
}

/* --- registers --- */

static void test_registers_keep_the_bits_that_they_have(void)
{
	static const struct { unsigned int number; __u32 kept; } registers[] = {
		{ KVA_LAPIC_ID, 0xff000000 }, { KVA_LAPIC_VERSION, 0x00050014 }, { KVA_LAPIC_TPR, 0xff },
		{ KVA_LAPIC_LDR, 0xff000000 }, { KVA_LAPIC_SVR, 0x3ff }, { KVA_LAPIC_ICR_HIGH, 0xff000000 },
		{ KVA_LAPIC_LVT_TIMER, 0x000700ff }, { KVA_LAPIC_LVT_THERMAL, 0x000107ff },
		{ KVA_LAPIC_LVT_COUNTERS, 0x000107ff }, { KVA_LAPIC_LVT_LINT0, 0x0001a7ff },
		{ KVA_LAPIC_LVT_LINT1, 0x0001a7ff }, { KVA_LAPIC_LVT_ERROR, 0x000100ff }, { KVA_LAPIC_DIVIDE, 0xb },
		{ KVA_LAPIC_ISR, 0 }, { KVA_LAPIC_TMR + 3, 0 }, { KVA_LAPIC_IRR + 7, 0 }, { KVA_LAPIC_COUNT, 0 },
		{ 0x00, 0 }, { 0x0c, 0 }, { 0x2f, 0 }, { KVA_LAPIC_EOI, 0 },
	};
	unsigned int i;

	begin();
	for (i = 0; i < sizeof(registers) / sizeof(registers[0]); i++) {
		set(registers[i].number, ~0u);
		EQUAL(get(registers[i].number), registers[i].kept);
	}
	set(KVA_LAPIC_DFR, 0);
	EQUAL(get(KVA_LAPIC_DFR), 0x0fffffff);
	world_end();
}

static void test_the_command_register_shows_what_was_sent_and_is_idle(void)
{
	struct kva_apic_message message;

	begin();
	set(KVA_LAPIC_ICR_HIGH, 0x05000000);
	EQUAL(kva_lapic_write(lapic, KVA_LAPIC_ICR, 0x000c1832, &message), KVA_LAPIC_SENDS);
	EQUAL(get(KVA_LAPIC_ICR), 0x000c0832);
	EQUAL(message.dest, 5);
	EQUAL(message.vector, 0x32);
	EQUAL(message.mode, KVA_APIC_FIXED);
	EQUAL(message.shorthand, KVA_APIC_OTHERS);
	EQUAL(message.logical, 1);
	EQUAL(message.deassert, 0);
	EQUAL(kva_lapic_write(lapic, KVA_LAPIC_ICR, 0x00008500, &message), KVA_LAPIC_SENDS);
	EQUAL(message.mode, KVA_APIC_INIT);
	EQUAL(message.deassert, 1);
	world_end();
}

/* --- modes of access --- */

static void test_x2apic_is_for_guests_that_have_it_and_reached_in_order(void)
{
	begin();
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 1);
	give_x2();
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_X2), 1);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE), 0);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 1);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE), 0);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 0);
	EQUAL(read_msr(0x1b), BASE | KVA_APIC_ENABLE | KVA_APIC_X2);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE), 1);
	EQUAL(kva_msr_write(vcpu, 0x1b, 1, BASE | KVA_APIC_ENABLE), 0);	/* user space may */
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | 1), 1);
	world_end();
}

static void test_x2apic_registers_are_msrs(void)
{
	begin_x2();
	EQUAL(read_msr(0x802), 0);
	EQUAL(read_msr(0x80d), 1);
	EQUAL(read_msr(0x803), 0x00050014);
	EQUAL(kva_msr_write(vcpu, 0x808, 0, 0x50), 0);
	EQUAL(read_msr(0x808), 0x50);
	EQUAL(vcpu->cpu.cr8, 5);
	EQUAL(kva_msr_write(vcpu, 0x808, 0, 0), 0);
	accept(0x41);
	EQUAL(read_msr(0x822), 1u << 1);
	kva_lapic_take(lapic);
	EQUAL(read_msr(0x812), 1u << 1);
	EQUAL(kva_msr_write(vcpu, 0x80b, 0, 0), 0);
	EQUAL(read_msr(0x812), 0);
	EQUAL(kva_msr_write(vcpu, 0x830, 0, 0x0000000300000c45), 0);
	EQUAL(read_msr(0x830), 0x0000000300000c45);
	EQUAL(kva_msr_write(vcpu, 0x83f, 0, 0x46), 0);
	EQUAL(kva_lapic_take(lapic), 0x46);
	EQUAL(read_msr(0x830), 0x0000000300000c45);
	world_end();
}

/* SDM vol. 3, table 11-6 and 11.12.1.3 */
static void test_what_x2apic_does_not_have_is_gp(void)
{
	static const __u32 unreadable[] = { 0x800, 0x80b, 0x80e, 0x809, 0x82f, 0x831, 0x83f, 0x840, 0x8ff };
	static const __u32 unwritable[] = { 0x802, 0x803, 0x80a, 0x80d, 0x80e, 0x810, 0x827, 0x831, 0x839, 0x840 };
	unsigned int i;
	__u64 value;

	begin();
	give_x2();
	EQUAL(kva_msr_read(vcpu, 0x802, 0, &value), 1);
	EQUAL(kva_msr_write(vcpu, 0x80b, 0, 0), 1);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 0);
	for (i = 0; i < sizeof(unreadable) / sizeof(unreadable[0]); i++)
		EQUAL(kva_msr_read(vcpu, unreadable[i], 0, &value), 1);
	for (i = 0; i < sizeof(unwritable) / sizeof(unwritable[0]); i++)
		EQUAL(kva_msr_write(vcpu, unwritable[i], 0, 0), 1);
	EQUAL(kva_msr_write(vcpu, 0x80b, 0, 1), 1);
	EQUAL(kva_msr_write(vcpu, 0x828, 0, 1), 1);
	EQUAL(kva_msr_write(vcpu, 0x808, 0, 0x100), 1);
	EQUAL(kva_msr_write(vcpu, 0x83f, 0, 0x100), 1);
	EQUAL(kva_msr_write(vcpu, 0x832, 0, 1ull << 32), 1);
	world_end();
}

static void test_the_deadline_msr_is_for_guests_that_have_it(void)
{
	__u64 value;

	begin();
	EQUAL(kva_msr_read(vcpu, 0x6e0, 0, &value), 1);
	EQUAL(kva_msr_write(vcpu, 0x6e0, 0, 1), 1);
	EQUAL(kva_msr_read(vcpu, 0x6e0, 1, &value), 0);
	EQUAL(kva_msr_write(vcpu, 0x6e0, 1, 0), 0);
	give_x2();
	EQUAL(kva_msr_write(vcpu, 0x6e0, 0, 1), 0);
	EQUAL(kva_msr_read(vcpu, 0x6e0, 0, &value), 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_after_reset_it_is_disabled_and_all_is_masked),
		TEST(test_an_interrupt_waits_is_in_service_and_ends),
		TEST(test_higher_classes_interrupt_lower_ones_and_equals_wait),
		TEST(test_the_task_priority_holds_classes_back),
		TEST(test_levels_are_marked_and_edges_are_not),
		TEST(test_disabled_by_software_it_keeps_what_it_has),
		TEST(test_the_pics_come_through_lint0_or_without_an_apic),
		TEST(test_vectors_below_16_are_errors),
		TEST(test_registers_keep_the_bits_that_they_have),
		TEST(test_the_command_register_shows_what_was_sent_and_is_idle),
		TEST(test_x2apic_is_for_guests_that_have_it_and_reached_in_order),
		TEST(test_x2apic_registers_are_msrs),
		TEST(test_what_x2apic_does_not_have_is_gp),
		TEST(test_the_deadline_msr_is_for_guests_that_have_it),
	};

	return RUN_TESTS("core-lapic", tests);
}
