// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The calls that make the interrupt controllers of a VM, read and set their state, and raise interrupts.
 */
#include "irqchip.h"

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

static void test_set_irqchip_cuts_what_no_controller_can_hold(void)
{
	unsigned int i;

	begin();
	for (i = 0; i < 2; i++) {
		memset(&chip_state, 0xff, sizeof(chip_state));
		chip_state.chip_id = i;
		EQUAL(set(), 0);
		EQUAL(get(i), 0);
		EQUAL(chip_state.chip.pic.priority_add, 7);
		EQUAL(chip_state.chip.pic.init_state, 3);
		EQUAL(chip_state.chip.pic.read_reg_select, 1);
		EQUAL(chip_state.chip.pic.elcr, i ? 0xde : 0xf8);
		EQUAL(chip_state.chip.pic.elcr_mask, i ? 0xde : 0xf8);
	}
	memset(&chip_state, 0xff, sizeof(chip_state));
	chip_state.chip_id = KVM_IRQCHIP_IOAPIC;
	EQUAL(set(), 0);
	EQUAL(get(KVM_IRQCHIP_IOAPIC), 0);
	EQUAL(chip_state.chip.ioapic.ioregsel, 0xff);
	EQUAL(chip_state.chip.ioapic.id, 0xf);
	EQUAL(chip_state.chip.ioapic.irr, 0xffffff);
	EQUAL(chip_state.chip.ioapic.redirtbl[5].bits, 0xff0000000001efff);
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
		TEST(test_they_are_made_once_and_before_vcpus),
		TEST(test_without_memory_nothing_is_half_made),
		TEST(test_without_them_nothing_can_be_asked),
		TEST(test_get_irqchip_fills_the_part_of_its_controller),
		TEST(test_set_irqchip_raises_what_waits_in_it),
		TEST(test_set_irqchip_cuts_what_no_controller_can_hold),
		TEST(test_irq_line_is_irq_line_status_without_an_answer),
		TEST(test_signal_msi_sends_without_a_route),
		TEST(test_any_states_and_lines_end),
	};

	return RUN_TESTS("core-irqchip-calls", tests);
}
