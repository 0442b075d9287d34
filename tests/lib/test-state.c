/* SPDX-License-Identifier: MIT */
/* What the library knows of a VM that it made, on a kernel of our own: it foretells what its own calls have led to. */
#include "fake-kernel.h"

static void test_a_vcpu_id_is_taken_once(void)
{
	struct kvmabi_vcpu *other;

	begin(1);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &other), -EEXIST);
	TEXT(fault()->rule, "KVM_CREATE_VCPU.duplicate");
	EQUAL(kvmabi_vm_create_vcpu(vm, 7, &other), 0);
	EQUAL(fake.calls, 1);
	kvmabi_vcpu_close(other);
	EQUAL(kvmabi_vm_create_vcpu(vm, 7, &other), -EEXIST);
	EQUAL(fake.calls, 1);
	end();
}

/* A VM without a vcpu: since Linux 3.4 that is what the interrupt controller has to find. */
static void begin_without_vcpu(void)
{
	begin(0);
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	vcpu = NULL;
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	fake.calls = 0;
}

static void test_an_irqchip_is_made_once_and_then_there(void)
{
	begin_without_vcpu();
	EQUAL(line(), -ENXIO);
	EQUAL(fake.calls, 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(line(), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), -EEXIST);
	EQUAL(fake.calls, 2);
	end();
}

static void test_what_a_vm_has_counts_for_its_vcpus(void)
{
	struct kvm_lapic_state lapic = { 0 };
	struct kvm_interrupt interrupt = { .irq = 32 };

	begin(0);
	EQUAL(kvmabi_vcpu_get_lapic(vcpu, &lapic), -EINVAL);
	EQUAL(kvmabi_vcpu_interrupt(vcpu, &interrupt), 0);
	end();
	begin_without_vcpu();
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
	EQUAL(kvmabi_vcpu_get_lapic(vcpu, &lapic), 0);
	EQUAL(kvmabi_vcpu_interrupt(vcpu, &interrupt), -ENXIO);
	end();
}

static void test_what_the_kernel_refused_did_not_happen(void)
{
	begin_without_vcpu();
	fake_fails(ENOMEM, 1);
	EQUAL(kvmabi_vm_create_irqchip(vm), -ENOMEM);
	EQUAL(line(), -ENXIO);
	fake_fails(ENOMEM, 1);
	EQUAL(set_slot(1, 0, PAGE), -ENOMEM);
	EQUAL(set_slot(2, 0, PAGE), 0);
	end();
}

static void test_slots_do_not_overlap(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, 4 * PAGE), 0);
	EQUAL(set_slot(1, 3 * PAGE, PAGE), -EEXIST);
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.overlap");
	EQUAL(set_slot(1, 4 * PAGE, PAGE), 0);
	EQUAL(set_slot(0, 8 * PAGE, 4 * PAGE), 0);
	EQUAL(set_slot(2, 3 * PAGE, PAGE), 0);
	end();
}

static void test_a_deleted_slot_is_gone(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, 4 * PAGE), 0);
	EQUAL(set_slot(1, 4 * PAGE, 4 * PAGE), 0);
	EQUAL(set_slot(0, 0, 5 * PAGE), -EINVAL);
	EQUAL(set_slot(0, 0, 0), 0);
	EQUAL(set_slot(2, PAGE, PAGE), 0);
	EQUAL(set_slot(0, 2 * PAGE, 2 * PAGE), 0);
	EQUAL(set_slot(3, 7 * PAGE, PAGE), -EEXIST);
	end();
}

static void test_many_slots_are_followed(void)
{
	__u32 slot;

	begin(0);
	for (slot = 0; slot < SLOTS; slot++)
		EQUAL(set_slot(slot, slot * PAGE, PAGE), 0);
	for (slot = 0; slot < SLOTS; slot++)
		EQUAL(set_slot(slot, (slot + 1) % SLOTS * PAGE, PAGE), -EEXIST);
	end();
}

#if KVMABI_LEVEL < 0x040200
static void test_slots_of_another_address_space_end_what_is_known_of_slots(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, PAGE), 0);
	EQUAL(set_slot(1u << 16, 0, PAGE), 0);
	EQUAL(set_slot(1, 0, PAGE), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), -EEXIST);
	end();
}
#else
static void test_slots_of_another_address_space_are_in_nobodys_way(void)
{
	begin(1);
	EQUAL(set_slot(0, 0, PAGE), 0);
	EQUAL(set_slot(1u << 16, 0, PAGE), 0);
	EQUAL(set_slot(1, 0, PAGE), -EEXIST);
	EQUAL(set_slot(1u << 16 | 1, 0, PAGE), -EEXIST);
	TEXT(fault()->message,
	     "KVM_SET_USER_MEMORY_REGION works only if the range touches no other slot's; slot 0x10001 overlaps slot 0x10000 at 0 "
	     "(EEXIST; rule KVM_SET_USER_MEMORY_REGION.overlap; section 4.35)");
	end();
}
#endif

static void test_who_takes_the_fd_ends_what_is_known_of_the_vm(void)
{
	begin(0);
	EQUAL(line(), -ENXIO);
	TRUE(kvmabi_vm_fd(vm) >= 0, "the VM has an fd");
	EQUAL(line(), 0);
	EQUAL(set_slot(0, 0, PAGE + 1), -EINVAL);
	end();
}

static void test_of_a_vm_made_elsewhere_nothing_is_known(void)
{
	struct kvm_irq_level level = { .level = 1 };
	struct kvmabi_vm *wrapped;

	begin(1);
	EQUAL(kvmabi_vm_from_fd(kvm, open("/dev/null", O_RDWR), &wrapped), 0);
	EQUAL(kvmabi_vm_irq_line(wrapped, &level), 0);
	EQUAL(kvmabi_vm_set_boot_cpu_id(wrapped, 0), 0);
	EQUAL(kvmabi_vm_set_boot_cpu_id(vm, 0), -EBUSY);
	kvmabi_vm_close(wrapped);
	end();
}

#ifdef KVM_ASSIGN_PCI_DEVICE
static void test_assigned_devices_are_followed(void)
{
	struct kvm_assigned_pci_dev device = { .assigned_dev_id = 3 };

	begin(1);
	EQUAL(kvmabi_vm_deassign_pci_device(vm, &device), -EINVAL);
	EQUAL(kvmabi_vm_assign_pci_device(vm, &device), 0);
	EQUAL(kvmabi_vm_assign_pci_device(vm, &device), -EEXIST);
	EQUAL(kvmabi_vm_deassign_pci_device(vm, &device), 0);
	EQUAL(kvmabi_vm_assign_pci_device(vm, &device), 0);
	end();
}
#endif

static void test_an_interval_timer_is_made_once_by_either_call(void)
{
	struct kvm_pit_config config = { 0 };
	struct kvm_pit_state2 timer;

	begin(1);
	EQUAL(kvmabi_vm_get_pit2(vm, &timer), -ENXIO);
	EQUAL(kvmabi_vm_create_pit2(vm, &config), 0);
	EQUAL(kvmabi_vm_create_pit(vm), -EEXIST);
	EQUAL(kvmabi_vm_get_pit2(vm, &timer), 0);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_vcpu_id_is_taken_once),
		TEST(test_an_irqchip_is_made_once_and_then_there),
		TEST(test_what_a_vm_has_counts_for_its_vcpus),
		TEST(test_what_the_kernel_refused_did_not_happen),
		TEST(test_slots_do_not_overlap),
		TEST(test_a_deleted_slot_is_gone),
		TEST(test_many_slots_are_followed),
#if KVMABI_LEVEL < 0x040200
		TEST(test_slots_of_another_address_space_end_what_is_known_of_slots),
#else
		TEST(test_slots_of_another_address_space_are_in_nobodys_way),
#endif
		TEST(test_who_takes_the_fd_ends_what_is_known_of_the_vm),
		TEST(test_of_a_vm_made_elsewhere_nothing_is_known),
#ifdef KVM_ASSIGN_PCI_DEVICE
		TEST(test_assigned_devices_are_followed),
#endif
		TEST(test_an_interval_timer_is_made_once_by_either_call),
	};

	return RUN_TESTS("state", tests);
}
