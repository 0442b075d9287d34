/* SPDX-License-Identifier: MIT */
/* Memory slots and running guests on this machine's KVM. */
#include "real-kernel.h"

/* --- memory --- */

static void test_overlapping_slots_are_foretold(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(set_slot(1, 0, 3 * PAGE, 2 * PAGE), "KVM_SET_USER_MEMORY_REGION.overlap");
	end();
}

static void test_a_slot_of_another_size_is_foretold(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(set_slot(0, 0, 0, 5 * PAGE), "KVM_SET_USER_MEMORY_REGION.resize");
	end();
}

static void test_half_a_page_is_foretold(void)
{
	begin();
	FORETOLD(set_slot(0, 0, 0, PAGE / 2), "KVM_SET_USER_MEMORY_REGION.page");
	FORETOLD(set_slot(0, 0, PAGE / 2, PAGE), "KVM_SET_USER_MEMORY_REGION.page");
	end();
}

static void test_a_slot_beyond_the_last_is_explained(void)
{
	int slots;

	begin();
	slots = kvmabi_system_check_extension(kvm, KVM_CAP_NR_MEMSLOTS);
	EQUAL(set_slot(slots, 0, 0, PAGE), -EINVAL);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	HAS(fault()->message, "slot");
	end();
}

static void test_a_slot_can_be_deleted_and_made_anew(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	EQUAL(set_slot(0, 0, 0, 0), 0);
	EQUAL(set_slot(1, 0, PAGE, 8 * PAGE), 0);
	end();
}

static void test_a_log_that_was_not_begun_is_foretold(void)
{
	unsigned long bitmap = 0;
	struct kvm_dirty_log log = { .dirty_bitmap = &bitmap };

	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(kvmabi_vm_get_dirty_log(vm, &log), "KVM_GET_DIRTY_LOG.logged");
	end();
}

/* --- running --- */

/* Real-mode code at the beginning of memory; returns the exit reason, or -errno. */
static int run_code(const void *code, size_t size, const struct kvm_run **run)
{
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;
	int result;

	memcpy(memory, code, size);
	EQUAL(kvmabi_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.cs.base = sregs.cs.selector = 0;
	EQUAL(kvmabi_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kvmabi_vcpu_set_regs(vcpu, &regs), 0);
	*run = kvmabi_vcpu_kvm_run(vcpu);
	if (!*run)
		return -fault()->error;
	result = kvmabi_vcpu_run(vcpu);
	return result < 0 ? result : (int)(*run)->exit_reason;
}

static void test_a_write_to_a_port_comes_out(void)
{
	static const unsigned char code[] = { 0xb0, 0x2a, 0xe6, 0x80, 0xf4 };	/* mov $42, %al; out %al, $0x80; hlt */
	const struct kvm_run *run;

	begin();
	EQUAL(set_slot(0, 0, 0, sizeof(memory)), 0);
	EQUAL(run_code(code, sizeof(code), &run), KVM_EXIT_IO);
	EQUAL(run->io.port, 0x80);
	EQUAL(run->io.direction, KVM_EXIT_IO_OUT);
	EQUAL(((const unsigned char *)run)[run->io.data_offset], 42);
	TRUE(run->io.data_offset < kvmabi_vcpu_kvm_run_size(vcpu), "the data is within the mapping");
	EQUAL(kvmabi_vcpu_run(vcpu), 0);
	EQUAL(run->exit_reason, KVM_EXIT_HLT);
	end();
}

static void test_written_pages_are_in_the_log(void)
{
	/* mov %al, 0x3000; mov %al, 0x5000; hlt */
	static const unsigned char code[] = { 0xa2, 0x00, 0x30, 0xa2, 0x00, 0x50, 0xf4 };
	unsigned long bitmap = 0;
	struct kvm_dirty_log log = { .dirty_bitmap = &bitmap };
	const struct kvm_run *run;

	begin();
	EQUAL(set_slot(0, KVM_MEM_LOG_DIRTY_PAGES, 0, sizeof(memory)), 0);
	EQUAL(run_code(code, sizeof(code), &run), KVM_EXIT_HLT);
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), 0);
	EQUAL(bitmap & (1 << 3 | 1 << 4 | 1 << 5), 1 << 3 | 1 << 5);
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), 0);
	EQUAL(bitmap, 0);
	end();
}

static void test_kvm_run_has_the_size_the_kernel_says(void)
{
	begin();
	EQUAL(kvmabi_vcpu_kvm_run_size(vcpu), 0);
	TRUE(kvmabi_vcpu_kvm_run(vcpu) != NULL, "it can be mapped");
	EQUAL(kvmabi_vcpu_kvm_run_size(vcpu), kvmabi_system_get_vcpu_mmap_size(kvm));
	EQUAL(kvmabi_vcpu_kvm_run(vcpu), kvmabi_vcpu_kvm_run(vcpu));
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_overlapping_slots_are_foretold),
		TEST(test_a_slot_of_another_size_is_foretold),
		TEST(test_half_a_page_is_foretold),
		TEST(test_a_slot_beyond_the_last_is_explained),
		TEST(test_a_slot_can_be_deleted_and_made_anew),
		TEST(test_a_log_that_was_not_begun_is_foretold),
		TEST(test_a_write_to_a_port_comes_out),
		TEST(test_written_pages_are_in_the_log),
		TEST(test_kvm_run_has_the_size_the_kernel_says),
	};

	return RUN_ON_KVM("kvm-memory", tests);
}
