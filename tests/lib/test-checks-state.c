/* SPDX-License-Identifier: MIT */
/* The rule checks of state: what a VM has or lacks makes a call right, wrong, or not to be judged. */
#include "judged.h"

static void test_a_second_irqchip_is_eexist(void)
{
	EQUAL(kvmabi_check_create_irqchip(0, &env, &empty, &why), KVMABI_HOLDS);
	broken_by(kvmabi_check_create_irqchip(0, &env, &state, &why), "KVM_CREATE_IRQCHIP.once", EEXIST);
}

static void test_a_line_without_an_irqchip_is_enxio(void)
{
	struct kvm_irq_level level = { .level = 1 };

	EQUAL(kvmabi_check_irq_line(&level, &env, &state, &why), KVMABI_HOLDS);
	broken_by(kvmabi_check_irq_line(&level, &env, &empty, &why), "KVM_IRQ_LINE.irqchip", ENXIO);
}

static void test_state_that_is_not_known_is_unknown(void)
{
	struct kvm_irq_level level = { .level = 1 };
	struct kvmabi_state unknown = empty;

	unknown.known &= ~KVMABI_KNOWS_VM_IRQCHIP;
	EQUAL(kvmabi_check_irq_line(&level, &env, &unknown, &why), KVMABI_UNKNOWN);
	EQUAL(kvmabi_check_irq_line(&level, &env, NULL, &why), KVMABI_UNKNOWN);
}

static void test_a_vcpu_id_that_is_taken_is_eexist(void)
{
	EQUAL(kvmabi_check_create_vcpu(1, &env, &state, &why), KVMABI_HOLDS);
	broken_by(kvmabi_check_create_vcpu(5, &env, &state, &why), "KVM_CREATE_VCPU.duplicate", EEXIST);
	EQUAL(why.got, 5);
}

static void test_a_slot_that_changes_its_size_is_einval(void)
{
	EQUAL(check_region(region(1, 64 * PAGE, 4 * PAGE), &state), KVMABI_HOLDS);
	EQUAL(check_region(region(1, 64 * PAGE, 0), &state), KVMABI_HOLDS);
	broken_by(check_region(region(1, 64 * PAGE, 5 * PAGE), &state), "KVM_SET_USER_MEMORY_REGION.resize", EINVAL);
}

static void test_slots_that_overlap_are_eexist(void)
{
	EQUAL(check_region(region(2, 4 * PAGE, 12 * PAGE), &state), KVMABI_HOLDS);
	broken_by(check_region(region(2, 4 * PAGE, 13 * PAGE), &state), "KVM_SET_USER_MEMORY_REGION.overlap", EEXIST);
	broken_by(check_region(region(1, PAGE, 4 * PAGE), &state), "KVM_SET_USER_MEMORY_REGION.overlap", EEXIST);
}

static void test_a_slot_without_a_log_is_enoent(void)
{
	struct kvm_dirty_log log = { .slot = 1 };

	EQUAL(kvmabi_check_get_dirty_log(&log, &env, &state, &why), KVMABI_HOLDS);
	log.slot = 0;
	broken_by(kvmabi_check_get_dirty_log(&log, &env, &state, &why), "KVM_GET_DIRTY_LOG.logged", ENOENT);
	log.slot = 9;
	broken_by(kvmabi_check_get_dirty_log(&log, &env, &state, &why), "KVM_GET_DIRTY_LOG.logged", ENOENT);
}

static void test_a_device_that_is_not_assigned_is_einval(void)
{
	struct kvm_assigned_pci_dev device = { .assigned_dev_id = 7 };

	EQUAL(kvmabi_check_deassign_pci_device(&device, &env, &state, &why), KVMABI_HOLDS);
	device.assigned_dev_id = 8;
	broken_by(kvmabi_check_deassign_pci_device(&device, &env, &state, &why), "KVM_DEASSIGN_PCI_DEVICE.device", EINVAL);
}

static void test_the_boot_cpu_is_named_before_the_first_vcpu(void)
{
	EQUAL(kvmabi_check_set_boot_cpu_id(0, &env, &empty, &why), KVMABI_HOLDS);
	broken_by(kvmabi_check_set_boot_cpu_id(0, &env, &state, &why), "KVM_SET_BOOT_CPU_ID.early", EBUSY);
}

static void test_a_vm_of_another_process_is_eio(void)
{
	struct kvmabi_state theirs = { .known = KVMABI_KNOWS_VM_SAME_PROCESS };

	broken_by(kvmabi_check_class_vm(&theirs, &why), "vm.process", EIO);
	broken_by(kvmabi_check_class_vcpu(&theirs, &why), "vcpu.process", EIO);
	theirs.vm_same_process = 1;
	EQUAL(kvmabi_check_class_vm(&theirs, &why), KVMABI_HOLDS);
	EQUAL(kvmabi_check_class_vm(NULL, &why), KVMABI_UNKNOWN);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_second_irqchip_is_eexist),
		TEST(test_a_line_without_an_irqchip_is_enxio),
		TEST(test_state_that_is_not_known_is_unknown),
		TEST(test_a_vcpu_id_that_is_taken_is_eexist),
		TEST(test_a_slot_that_changes_its_size_is_einval),
		TEST(test_slots_that_overlap_are_eexist),
		TEST(test_a_slot_without_a_log_is_enoent),
		TEST(test_a_device_that_is_not_assigned_is_einval),
		TEST(test_the_boot_cpu_is_named_before_the_first_vcpu),
		TEST(test_a_vm_of_another_process_is_eio),
	};

	kvmabi_env_init(&env, PAGE);
	return RUN_TESTS("checks-state", tests);
}
