// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interrupt controllers of a VM together: GSIs and their routes, sources, ends of interrupts.
 */
#include "irqchip.h"

/* --- the first routes --- */

static void test_a_gsi_is_the_input_of_its_number_of_both_controllers(void)
{
	begin();
	EQUAL(line(4, 1), KVA_IRQ_RAISED);		/* the I/O APIC's entry is masked */
	EQUAL(kva_irqchip_take(vcpu), 0x24);
	entry(4, VECTOR, 1);
	line(4, 0);
	EQUAL(line(4, 1), 2);
	EQUAL(kva_irqchip_take(vm->vcpu[1]), VECTOR);
	EQUAL(kva_irqchip_take(vcpu), -1);		/* 4 is still in service */
	kva_irqchip_out(vm->irqchip, 0x20, 0x20);
	EQUAL(kva_irqchip_take(vcpu), 0x24);
	EQUAL(line(12, 1), KVA_IRQ_RAISED);
	EQUAL(line(20, 1), KVA_IRQ_IGNORED);
	entry(20, VECTOR, 0);
	line(20, 0);
	EQUAL(line(20, 1), KVA_IRQ_RAISED);
	world_end();
}

static void test_a_gsi_that_leads_nowhere_is_ignored(void)
{
	begin();
	EQUAL(line(24, 1), KVA_IRQ_IGNORED);
	EQUAL(line(1023, 1), KVA_IRQ_IGNORED);
	EQUAL(line(1024, 1), KVA_IRQ_IGNORED);
	EQUAL(line(~0u, 1), KVA_IRQ_IGNORED);
	world_end();
}

static void test_an_edge_that_nobody_took_yet_merges(void)
{
	begin();
	pics_off();
	entry(5, VECTOR, 0);
	EQUAL(line(5, 1), 1);
	line(5, 0);
	EQUAL(line(5, 1), KVA_IRQ_MERGED);
	EQUAL(kva_irqchip_take(vcpu), VECTOR);
	line(5, 0);
	EQUAL(line(5, 1), 1);
	world_end();
}

/* --- sources and levels --- */

static void test_an_input_is_high_as_long_as_one_source_says_so(void)
{
	begin();
	pics_off();
	entry(10, LEVEL | VECTOR, 0);
	EQUAL(kva_gsi_set(vm, KVA_SOURCE_USER, 10, 1), KVA_IRQ_RAISED);
	EQUAL(kva_gsi_set(vm, KVA_SOURCE_EVENTFD, 10, 1), KVA_IRQ_MERGED);
	kva_gsi_set(vm, KVA_SOURCE_USER, 10, 0);
	EQUAL(kva_irqchip_take(vcpu), VECTOR);
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	EQUAL(kva_irqchip_take(vcpu), VECTOR);
	kva_gsi_set(vm, KVA_SOURCE_EVENTFD, 10, 0);
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	EQUAL(kva_irqchip_take(vcpu), -1);
	world_end();
}

static void test_a_level_comes_again_until_the_device_is_served(void)
{
	unsigned int i;

	begin();
	pics_off();
	entry(11, LEVEL | VECTOR, 1);
	line(11, 1);
	for (i = 0; i < 5; i++) {
		EQUAL(kva_irqchip_take(vm->vcpu[1]), VECTOR);
		EQUAL(kva_irqchip_take(vm->vcpu[1]), -1);
		kva_lapic_poke(vm->vcpu[1], KVA_LAPIC_EOI, 0);
	}
	line(11, 0);
	EQUAL(kva_irqchip_take(vm->vcpu[1]), VECTOR);
	kva_lapic_poke(vm->vcpu[1], KVA_LAPIC_EOI, 0);
	EQUAL(kva_irqchip_waits(vm->vcpu[1]), 0);
	world_end();
}

static void test_the_pics_come_before_the_local_apic_and_to_one_vcpu(void)
{
	begin();
	kva_lapic_accept(vcpu->lapic, 0xf0, 0);
	line(3, 1);
	EQUAL(kva_irqchip_waits(vm->vcpu[1]), 0);
	EQUAL(kva_irqchip_waits(vcpu), 1);
	EQUAL(kva_irqchip_take(vcpu), 0x23);
	EQUAL(kva_irqchip_take(vcpu), 0xf0);
	kva_lapic_poke(vcpu, KVA_LAPIC_LVT_LINT0, 0x10000);
	line(1, 1);
	EQUAL(kva_irqchip_waits(vcpu), 0);
	kva_lapic_poke(vm->vcpu[1], KVA_LAPIC_LVT_LINT0, 0x700);
	EQUAL(kva_irqchip_take(vm->vcpu[1]), 0x21);
	world_end();
}

/* --- routes --- */

static void test_routes_replace_all_that_were_there(void)
{
	const struct kvm_irq_routing_entry entries[] = {
		to_pin(7, KVM_IRQCHIP_IOAPIC, 3), to_message(40, 0xfee01000, 0x71), to_pin(7, KVM_IRQCHIP_PIC_SLAVE, 1),
		to_pin(5, KVM_IRQCHIP_IOAPIC, 2),
	};

	begin();
	entry(2, 0x62, 0);
	entry(3, 0x63, 0);
	EQUAL(route(entries, 4), 0);
	EQUAL(line(4, 1), KVA_IRQ_IGNORED);
	EQUAL(line(7, 1), 2);
	EQUAL(kva_irqchip_take(vcpu), 0x29);
	EQUAL(kva_irqchip_take(vcpu), 0x63);
	EQUAL(line(40, 1), 1);
	EQUAL(kva_irqchip_take(vm->vcpu[1]), 0x71);
	EQUAL(line(40, 0), KVA_IRQ_IGNORED);
	EQUAL(line(5, 1), 1);
	EQUAL(route(entries, 0), 0);
	EQUAL(line(7, 1), KVA_IRQ_IGNORED);
	world_end();
}

static void test_routes_that_cannot_be_leave_the_old_ones(void)
{
	const struct kvm_irq_routing_entry wrong[][2] = {
		{ to_pin(1024, KVM_IRQCHIP_IOAPIC, 3) },
		{ to_pin(3, KVM_IRQCHIP_IOAPIC, 24) },
		{ to_pin(3, KVM_IRQCHIP_PIC_MASTER, 8) },
		{ to_pin(3, KVM_IRQCHIP_PIC_SLAVE, 8) },
		{ to_pin(3, 3, 0) },
		{ { .gsi = 3, .type = 3 } },
		{ { .gsi = 3, .type = 0 } },
		{ { .gsi = 3, .type = KVM_IRQ_ROUTING_MSI, .flags = 1 } },
		{ to_pin(3, KVM_IRQCHIP_IOAPIC, 1), to_pin(3, KVM_IRQCHIP_IOAPIC, 2) },
		{ to_pin(3, KVM_IRQCHIP_IOAPIC, 1), to_message(3, 0, 0) },
		{ to_message(3, 0, 0), to_message(3, 0, 0) },
	};
	struct kvm_irq_routing flags = { .flags = 1 };
	unsigned int i;

	begin();
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		EQUAL(route(wrong[i], i >= 8 ? 2 : 1), -EINVAL);
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_set_gsi_routing(vm, &flags), -EINVAL);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(line(3, 1), KVA_IRQ_RAISED);
	world_end();
}

static void test_as_many_routes_as_there_may_be_and_no_memory_for_them(void)
{
	struct kvm_irq_routing_entry *entries = calloc(1024, sizeof(*entries));
	unsigned int i;

	for (i = 0; i < 1024; i++)
		entries[i] = to_message(1023 - i, 0xfee00000, 0x40 + i % 128);
	begin();
	EQUAL(route(entries, 1024), -EINVAL);
	EQUAL(route(entries, 1023), 0);
	EQUAL(line(1023, 1), 1);
	EQUAL(kva_irqchip_take(vcpu), 0x40);
	EQUAL(line(0, 1), KVA_IRQ_IGNORED);
	kva_user_alloc_left = 0;
	EQUAL(route(entries, 5), -ENOMEM);
	kva_user_alloc_left = -1;
	EQUAL(line(1, 1), 1);
	free(entries);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_gsi_is_the_input_of_its_number_of_both_controllers),
		TEST(test_a_gsi_that_leads_nowhere_is_ignored),
		TEST(test_an_edge_that_nobody_took_yet_merges),
		TEST(test_an_input_is_high_as_long_as_one_source_says_so),
		TEST(test_a_level_comes_again_until_the_device_is_served),
		TEST(test_the_pics_come_before_the_local_apic_and_to_one_vcpu),
		TEST(test_routes_replace_all_that_were_there),
		TEST(test_routes_that_cannot_be_leave_the_old_ones),
		TEST(test_as_many_routes_as_there_may_be_and_no_memory_for_them),
	};

	return RUN_TESTS("core-irqchip", tests);
}
