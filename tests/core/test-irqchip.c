// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interrupt controllers of a VM together: GSIs and their routes, sources, ends of interrupts, and the calls.
 */
#include "world.h"

#include <stdlib.h>

#define VECTOR	0x51
#define LEVEL	(1u << 15)

/* Two vcpus; the PICs at 0x20 and 0x28, whatever is wired. */
static void begin(void)
{
	struct kva_irqchip *irqchip;
	unsigned int i;

	world_make_irqchip(2);
	irqchip = vm->irqchip;
	for (i = 0; i < 2; i++)
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_SVR, 0x1ff);
	for (i = 0; i < 2; i++) {
		kva_irqchip_out(irqchip, 0x20 + 0x80 * i, 0x11);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, 0x20 + 8 * i);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, i ? 2 : 4);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, 1);
	}
}

static void pics_off(void)
{
	kva_irqchip_out(vm->irqchip, 0x21, 0xff);
	kva_irqchip_out(vm->irqchip, 0xa1, 0xff);
}

static void entry(unsigned int pin, __u32 low, __u8 dest)
{
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x11 + 2 * pin);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, (__u32)dest << 24);
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x10 + 2 * pin);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, low);
}

static int line(__u32 gsi, __u32 level)
{
	struct kvm_irq_level irq_level = { .irq = gsi, .level = level };
	long result;

	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_irq_line_status(vm, &irq_level);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(result, 0);
	return irq_level.status;
}

static long route(const struct kvm_irq_routing_entry *entries, __u32 count)
{
	struct kvm_irq_routing *table = calloc(1, sizeof(*table) + (count + 1) * sizeof(*entries));
	long result;

	table->nr = count;
	memcpy(table->entries, entries, count * sizeof(*entries));
	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_set_gsi_routing(vm, table);
	kva_mutex_unlock(&vm->irq_lock);
	free(table);
	return result;
}

static struct kvm_irq_routing_entry to_pin(__u32 gsi, __u32 chip, __u32 pin)
{
	return (struct kvm_irq_routing_entry){
		.gsi = gsi, .type = KVM_IRQ_ROUTING_IRQCHIP, .u.irqchip = { .irqchip = chip, .pin = pin },
	};
}

static struct kvm_irq_routing_entry to_message(__u32 gsi, __u32 address, __u32 data)
{
	return (struct kvm_irq_routing_entry){
		.gsi = gsi, .type = KVM_IRQ_ROUTING_MSI, .u.msi = { .address_lo = address, .data = data },
	};
}

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

/* --- the calls --- */

static void test_they_are_made_once_and_before_vcpus(void)
{
	vm_make(0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_irqchip(vm), 0);
	EQUAL(kva_vm_create_irqchip(vm), -EEXIST);
	kva_mutex_unlock(&vm->lock);
	world_end();
	world_make(0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_irqchip(vm), -EINVAL);
	kva_mutex_unlock(&vm->lock);
	EQUAL(vm->irqchip == NULL, 1);
	world_end();
}

static void test_without_memory_nothing_is_half_made(void)
{
	struct kva_vcpu *made;
	long left, result = -ENOMEM;

	vm_make(0);
	for (left = 0; result; left++) {
		kva_user_alloc_left = left;
		kva_mutex_lock(&vm->lock);
		result = kva_vm_create_irqchip(vm);
		kva_mutex_unlock(&vm->lock);
		EQUAL(result == 0 || result == -ENOMEM, 1);
		EQUAL(result != 0, vm->irqchip == NULL);
	}
	EQUAL(left > 2, 1);
	for (left = 0, result = -ENOMEM; result; left++) {
		kva_user_alloc_left = left;
		kva_mutex_lock(&vm->lock);
		result = kva_vm_create_pit(vm);
		kva_mutex_unlock(&vm->lock);
	}
	for (left = 0, result = -ENOMEM; result; left++) {
		kva_user_alloc_left = left;
		kva_mutex_lock(&vm->lock);
		result = kva_vm_create_vcpu(vm, 0, &made);
		kva_mutex_unlock(&vm->lock);
		EQUAL(result != 0, vm->vcpus == 0);
	}
	kva_user_alloc_left = -1;
	world_end();
}

static void test_without_them_nothing_can_be_asked(void)
{
	struct kvm_irq_level irq_level = { 0 };
	struct kvm_irqchip state = { 0 };
	struct kvm_irq_routing routing = { 0 };

	world_make(0);
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_irq_line(vm, &irq_level), -ENXIO);
	EQUAL(kva_vm_irq_line_status(vm, &irq_level), -ENXIO);
	EQUAL(kva_vm_get_irqchip(vm, &state), -ENXIO);
	EQUAL(kva_vm_set_irqchip(vm, &state), -ENXIO);
	EQUAL(kva_vm_set_gsi_routing(vm, &routing), -EINVAL);
	kva_mutex_unlock(&vm->irq_lock);
	world_end();
}

static struct kvm_irqchip chip_state;

static long get(__u32 chip)
{
	long result;

	memset(&chip_state, 0xee, sizeof(chip_state));
	chip_state.chip_id = chip;
	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_get_irqchip(vm, &chip_state);
	kva_mutex_unlock(&vm->irq_lock);
	return result;
}

static long set(void)
{
	long result;

	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_set_irqchip(vm, &chip_state);
	kva_mutex_unlock(&vm->irq_lock);
	return result;
}

static void test_get_irqchip_fills_the_part_of_its_controller(void)
{
	begin();
	line(4, 1);
	line(9, 1);
	EQUAL(get(KVM_IRQCHIP_PIC_MASTER), 0);
	EQUAL(chip_state.chip.pic.irq_base, 0x20);
	EQUAL(chip_state.chip.pic.irr, 1 << 4 | 1 << 2);
	EQUAL(chip_state.chip.pic.elcr_mask, 0xf8);
	EQUAL((__u8)chip_state.chip.dummy[sizeof(struct kvm_pic_state)], 0xee);
	EQUAL(get(KVM_IRQCHIP_PIC_SLAVE), 0);
	EQUAL(chip_state.chip.pic.irq_base, 0x28);
	EQUAL(chip_state.chip.pic.irr, 1 << 1);
	EQUAL(get(KVM_IRQCHIP_IOAPIC), 0);
	EQUAL(chip_state.chip.ioapic.base_address, 0xfec00000);
	EQUAL(chip_state.chip.ioapic.irr, 1 << 4 | 1 << 9);
	EQUAL(chip_state.chip.ioapic.redirtbl[0].bits, 1u << 16);
	EQUAL(get(3), -EINVAL);
	EQUAL(set(), -EINVAL);
	world_end();
}

static void test_set_irqchip_raises_what_waits_in_it(void)
{
	begin();
	EQUAL(get(KVM_IRQCHIP_PIC_MASTER), 0);
	chip_state.chip.pic.irr = 1 << 6;
	EQUAL(set(), 0);
	EQUAL(kva_irqchip_take(vcpu), 0x26);
	EQUAL(get(KVM_IRQCHIP_IOAPIC), 0);
	chip_state.chip.ioapic.redirtbl[9].bits = LEVEL | VECTOR;
	chip_state.chip.ioapic.irr = 1 << 9;
	chip_state.chip.ioapic.base_address = 0xfec10000;
	EQUAL(set(), 0);
	EQUAL(kva_irqchip_take(vcpu), VECTOR);
	EQUAL(kva_irqchip_has_ioapic(vm->irqchip, 0xfec10010), 1);
	EQUAL(kva_irqchip_has_ioapic(vm->irqchip, 0xfec00010), 0);
	world_end();
}

static void test_irq_line_is_irq_line_status_without_an_answer(void)
{
	struct kvm_irq_level irq_level = { .irq = 6, .level = 5 };

	begin();
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_irq_line(vm, &irq_level), 0);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(irq_level.irq, 6);
	EQUAL(kva_irqchip_take(vcpu), 0x26);
	world_end();
}

static void test_signal_msi_sends_without_a_route(void)
{
	struct kvm_msi msi = { .address_lo = 0xfee01000, .data = VECTOR };

	begin();
	EQUAL(kva_vm_signal_msi(vm, &msi), 1);
	EQUAL(kva_vm_signal_msi(vm, &msi), 0);
	EQUAL(kva_irqchip_take(vm->vcpu[1]), VECTOR);
	msi.address_lo = 0xfee09000;
	EQUAL(kva_vm_signal_msi(vm, &msi), 0);
	msi.flags = 1;
	EQUAL(kva_vm_signal_msi(vm, &msi), -EINVAL);
	world_end();
	msi.flags = 0;
	world_make(0);
	EQUAL(kva_vm_signal_msi(vm, &msi), -EINVAL);
	world_end();
}

/* --- anything --- */

static void test_any_states_and_lines_end(void)
{
	unsigned int round, i;

	begin();
	srand(24);
	for (round = 0; round < 5000; round++) {
		get(round % 3);
		for (i = 0; i < sizeof(chip_state.chip); i++)
			chip_state.chip.dummy[i] = (char)rand();
		set();
		for (i = 0; i < 32; i++) {
			line((__u32)rand() % 30, rand() & 1);
			kva_irqchip_take(vm->vcpu[rand() & 1]);
			kva_lapic_poke(vm->vcpu[rand() & 1], KVA_LAPIC_EOI, 0);
			kva_irqchip_ioapic_write(vm->irqchip, rand() & 0x30, (__u32)rand());
			kva_irqchip_out(vm->irqchip, rand() & 1 ? 0x20 : 0xa1, (__u8)rand());
		}
	}
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
		TEST(test_they_are_made_once_and_before_vcpus),
		TEST(test_without_memory_nothing_is_half_made),
		TEST(test_without_them_nothing_can_be_asked),
		TEST(test_get_irqchip_fills_the_part_of_its_controller),
		TEST(test_set_irqchip_raises_what_waits_in_it),
		TEST(test_irq_line_is_irq_line_status_without_an_answer),
		TEST(test_signal_msi_sends_without_a_route),
		TEST(test_any_states_and_lines_end),
	};

	return RUN_TESTS("core-irqchip", tests);
}
