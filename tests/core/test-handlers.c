// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Handlers that no other topic asks what they do: mutate_handlers.py finds a handler that nobody would miss.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define XEN_MSR	0x40000000u

static struct kva_system machine;

/* --- the system --- */

static void test_the_version_of_the_api_is_12(void)
{
	EQUAL(kva_system_get_api_version(&machine), 12);
}

static void test_an_extension_that_is_there_is_told_and_another_is_0(void)
{
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_USER_MEMORY), 1);
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_NR_MEMSLOTS), KVA_MAX_SLOTS);
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_IRQ_ROUTING), 1024);
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_COALESCED_MMIO), 2);
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_SET_GUEST_DEBUG), 1);
	EQUAL(kva_system_check_extension(&machine, KVM_CAP_HYPERV), 0);
	EQUAL(kva_system_check_extension(&machine, ~0ul), 0);
}

static void test_a_vcpu_maps_kvm_run_port_data_and_the_ring(void)
{
	long size = kva_system_get_vcpu_mmap_size(&machine);

	EQUAL(size, 3 * PAGE);
	TRUE(size >= (long)sizeof(struct kvm_run), "kvm_run fits in what is mapped");
}

static void test_quirks_can_be_switched_off_and_nothing_else(void)
{
	struct kvm_enable_cap cap = { .cap = KVM_CAP_DISABLE_QUIRKS, .args = { ~0ull } };

	world_make(0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_enable_cap(vm, &cap), 0);
	cap.cap = KVM_CAP_USER_MEMORY;
	EQUAL(kva_vm_enable_cap(vm, &cap), -EINVAL);
	kva_mutex_unlock(&vm->lock);
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_enable_cap(vcpu, &cap), -EINVAL);
	kva_mutex_unlock(&vcpu->lock);
	world_end();
}

static long promise(__u64 bound)
{
	const struct kvm_enable_cap cap = { .cap = KVM_CAP_MAX_VCPU_ID, .args = { bound } };
	long result;

	kva_mutex_lock(&vm->lock);
	result = kva_vm_enable_cap(vm, &cap);
	kva_mutex_unlock(&vm->lock);
	return result;
}

static void test_ids_are_below_what_was_promised_once_before_the_first_vcpu(void)
{
	struct kva_vcpu *made = NULL;

	vm_make(0);
	EQUAL(promise(KVA_MAX_VCPUS + 1), -EINVAL);
	EQUAL(promise(1ull << 32), -EINVAL);
	EQUAL(promise(0), 0);
	EQUAL(promise(3), 0);
	EQUAL(promise(3), 0);
	EQUAL(promise(2), -EINVAL);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_vcpu(vm, 3, &made), -EINVAL);
	EQUAL(kva_vm_create_vcpu(vm, 2, &made), 0);
	kva_mutex_unlock(&vm->lock);
	world_end();
	world_make(0);
	EQUAL(promise(3), -EINVAL);
	EQUAL(promise(KVA_MAX_VCPUS), 0);
	world_end();
}

static void test_a_vm_tells_of_extensions_too(void)
{
	world_make(0);
	EQUAL(kva_vm_check_extension(vm, KVM_CAP_USER_MEMORY), 1);
	EQUAL(kva_vm_check_extension(vm, ~0ul), 0);
	world_end();
}

static void test_create_vm_makes_a_vm_without_vcpus(void)
{
	struct kva_vm *made = NULL;

	kva_replay_caps.nested_levels = 4;
	EQUAL(kva_core_init(&kva_replay_backend), 0);
	EQUAL(kva_system_create_vm(&machine, &made), 0);
	if (TRUE(made != NULL, "there is a VM")) {
		EQUAL(made->vcpus, 0);
		kva_vm_destroy(made);
	}
}

static void test_create_vcpu_makes_a_vcpu_of_the_vm(void)
{
	vm_make(0);
	vcpu = NULL;
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_vcpu(vm, 7, &vcpu), 0);
	if (TRUE(vcpu != NULL, "there is a vcpu")) {
		EQUAL(vcpu->id, 7);
		EQUAL(vcpu->vm == vm, 1);
		EQUAL(vm->vcpus, 1);
		EQUAL(kva_vm_create_vcpu(vm, 7, &vcpu), -EEXIST);
		EQUAL(kva_vm_create_vcpu(vm, KVA_MAX_VCPUS, &vcpu), -EINVAL);
		EQUAL(kva_vm_create_vcpu(vm, ~0u, &vcpu), -EINVAL);
	}
	kva_mutex_unlock(&vm->lock);
	world_end();
}

/* --- a VM --- */

static void test_set_user_memory_region_makes_memory_that_the_guest_reaches(void)
{
	const struct kvm_userspace_memory_region region = {
		.slot = 3, .guest_phys_addr = 2 * PAGE, .memory_size = PAGE, .userspace_addr = USER,
	};
	__u8 byte = 0;

	world_make(0);
	memory[5] = 77;
	EQUAL(kva_guest_read(vm, 2 * PAGE + 5, &byte, 1), -EFAULT);
	kva_mutex_lock(&vm->slots_lock);
	EQUAL(kva_vm_set_user_memory_region(vm, &region), 0);
	kva_mutex_unlock(&vm->slots_lock);
	EQUAL(kva_guest_read(vm, 2 * PAGE + 5, &byte, 1), 0);
	EQUAL(byte, 77);
	world_end();
}

static void test_places_for_real_mode_are_taken_before_there_are_vcpus(void)
{
	const __u64 identity = 0xfeffc000;

	vm_make(0);
	EQUAL(kva_vm_set_identity_map_addr(vm, &identity), 0);
	EQUAL(vm->identity_address, identity);
	vcpu = vcpu_make(0);
	EQUAL(kva_vm_set_identity_map_addr(vm, &identity), -EINVAL);
	EQUAL(kva_vm_set_tss_addr(vm, 0xfeffd000), 0);
	EQUAL(vm->tss_address, 0xfeffd000);
	world_end();
}

/* APM vol. 2, 16.3.1: BSC of the APIC base register. */
static void test_the_boot_cpu_is_the_one_that_was_named(void)
{
	vm_make(0);
	EQUAL(kva_vm_set_boot_cpu_id(vm, 5), 0);
	EQUAL(vcpu_make(0)->cpu.apic_base & 1u << 8, 0);
	EQUAL(vcpu_make(5)->cpu.apic_base & 1u << 8, 1u << 8);
	EQUAL(kva_vm_set_boot_cpu_id(vm, 0), -EBUSY);
	world_end();
}

/* --- Xen's hypercall pages --- */

static long xen_config(struct kvm_xen_hvm_config config)
{
	long result;

	kva_mutex_lock(&vm->lock);
	result = kva_vm_xen_hvm_config(vm, &config);
	kva_mutex_unlock(&vm->lock);
	return result;
}

/* Blobs of one page and of two, behind the guest's memory. */
static void xen_make(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	memset(memory + MIB, 0x32, PAGE);
	memset(memory + 2 * MIB, 0x64, PAGE);
	memset(memory + 2 * MIB + PAGE, 0x65, PAGE);
	EQUAL(xen_config((struct kvm_xen_hvm_config){
		.msr = XEN_MSR, .blob_addr_32 = USER + MIB, .blob_size_32 = 1, .blob_addr_64 = USER + 2 * MIB, .blob_size_64 = 2,
	}), 0);
}

static void test_a_xen_guest_gets_the_page_that_it_names_where_it_wants_it(void)
{
	xen_make();
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, 0x5000), 0);
	EQUAL(memory[0x5000], 0x32);
	EQUAL(memory[0x5fff], 0x32);
	EQUAL(memory[0x6000], 0);
	vcpu->cpu.efer = KVA_EFER_LME | KVA_EFER_LMA;
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, 0x7000 | 1), 0);
	EQUAL(memory[0x7000], 0x65);
	world_end();
}

static void test_a_xen_page_that_is_not_there_or_goes_nowhere_is_gp(void)
{
	xen_make();
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, 0x5000 | 1), 1);
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, MIB), 1);
	EQUAL(memory[0x5000], 0);
	EQUAL(kva_msr_write(vcpu, XEN_MSR + 1, 0, 0x5000), 1);
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 1, 0x5000), 1);
	world_end();
}

static void test_xen_pages_without_memory_for_them_are_gp(void)
{
	xen_make();
	kva_user_alloc_left = 0;
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, 0x5000), 1);
	kva_user_alloc_left = -1;
	EQUAL(xen_config((struct kvm_xen_hvm_config){
		.msr = XEN_MSR, .blob_addr_32 = USER + SIZE, .blob_size_32 = 1,
	}), 0);
	EQUAL(kva_msr_write(vcpu, XEN_MSR, 0, 0x5000), 1);
	EQUAL(xen_config((struct kvm_xen_hvm_config){ .flags = 1 }), -EINVAL);
	world_end();
}

/* --- a vcpu --- */

static void test_get_mp_state_says_so_whatever_was_there_before(void)
{
	struct kvm_mp_state state = { .mp_state = ~0u };

	world_make(0);
	EQUAL(kva_vcpu_get_mp_state(vcpu, &state), 0);
	EQUAL(state.mp_state, KVM_MP_STATE_RUNNABLE);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_version_of_the_api_is_12),
		TEST(test_an_extension_that_is_there_is_told_and_another_is_0),
		TEST(test_a_vcpu_maps_kvm_run_port_data_and_the_ring),
		TEST(test_quirks_can_be_switched_off_and_nothing_else),
		TEST(test_ids_are_below_what_was_promised_once_before_the_first_vcpu),
		TEST(test_a_vm_tells_of_extensions_too),
		TEST(test_create_vm_makes_a_vm_without_vcpus),
		TEST(test_create_vcpu_makes_a_vcpu_of_the_vm),
		TEST(test_set_user_memory_region_makes_memory_that_the_guest_reaches),
		TEST(test_places_for_real_mode_are_taken_before_there_are_vcpus),
		TEST(test_the_boot_cpu_is_the_one_that_was_named),
		TEST(test_a_xen_guest_gets_the_page_that_it_names_where_it_wants_it),
		TEST(test_a_xen_page_that_is_not_there_or_goes_nowhere_is_gp),
		TEST(test_xen_pages_without_memory_for_them_are_gp),
		TEST(test_get_mp_state_says_so_whatever_was_there_before),
	};

	return RUN_TESTS("handlers", tests);
}
