/* SPDX-License-Identifier: MIT */
/* Flexible arrays that size themselves: on this machine's KVM, whose limits and habits are the real ones. */
#include "guest.h"

static void test_the_list_of_msrs_is_whole(void)
{
	struct kvm_msr_list none = { .nmsrs = 0 }, *list = NULL;

	begin();
	kvmabi_vm_fd(NULL);
	EQUAL(kvmabi_system_get_msr_index_list_alloc(kvm, &list), 0);
	EQUAL(fault()->error, EBADF);			/* failures on the way are not told */
	EQUAL(kvmabi_system_get_msr_index_list(kvm, &none), -E2BIG);
	EQUAL(list->nmsrs, none.nmsrs);
	free(list);
	EQUAL(kvmabi_system_get_msr_index_list_alloc(kvm, NULL), -EFAULT);
	EQUAL(kvmabi_system_get_msr_index_list_alloc(NULL, &list), -EBADF);
	EQUAL(list, NULL);
	end();
}

static void test_cpuid_comes_whole_and_goes_whole(void)
{
	struct kvm_cpuid2 *supported, *set;

	begin();
	EQUAL(kvmabi_system_get_supported_cpuid_alloc(kvm, &supported), 0);
	TRUE(supported->nent > 8 && supported->nent < 4096, "nent is the number of entries");
	EQUAL(supported->entries[0].function, 0);
	EQUAL(kvmabi_vcpu_set_cpuid2(vcpu, supported), 0);
	EQUAL(kvmabi_vcpu_get_cpuid2_alloc(vcpu, &set), 0);
	EQUAL(set->nent, supported->nent);
	free(set);
	free(supported);
	end();
}

#ifdef KVM_GET_EMULATED_CPUID
static void test_few_entries_are_few(void)
{
	struct kvm_cpuid2 *emulated;
	struct kvm_msr_list *features;

	begin();
	EQUAL(kvmabi_system_get_emulated_cpuid_alloc(kvm, &emulated), 0);
	TRUE(emulated->nent < 64, "less than the first guess");
	free(emulated);
	EQUAL(kvmabi_system_get_msr_feature_index_list_alloc(kvm, &features), 0);
	free(features);
	end();
}
#endif

/* --- MSRs --- */

static void test_more_msrs_are_read_than_a_call_takes(void)
{
	__u32 indices[1000], i;
	struct kvm_msrs *msrs;

	begin();
	for (i = 0; i < 1000; i++)
		indices[i] = 0x174 + i % 3;		/* SYSENTER_CS, _ESP, _EIP */
	EQUAL(kvmabi_vcpu_get_msrs_alloc(vcpu, indices, 1000, &msrs), 1000);
	EQUAL(msrs->nmsrs, 1000);
	EQUAL(msrs->entries[999].index, 0x174);
	free(msrs);
	EQUAL(kvmabi_vcpu_get_msrs_alloc(vcpu, NULL, 0, &msrs), 0);
	free(msrs);
	EQUAL(kvmabi_vcpu_get_msrs_alloc(vcpu, NULL, 1, &msrs), -EFAULT);
	end();
}

static void test_msrs_that_are_refused_are_left_out(void)
{
	const __u32 indices[] = { 0x174, 0xdeadbeef, 0x175, 0xdeadbee0, 0x176 };
	struct kvm_msrs *msrs;

	begin();
	EQUAL(kvmabi_vcpu_get_msrs_alloc(vcpu, indices, 5, &msrs), 3);
	EQUAL(msrs->nmsrs, 3);
	EQUAL(msrs->entries[2].index, 0x176);
	EQUAL(fault()->error, 0);
	TEXT(fault()->message, "1 of 5 MSRs were read; the 2nd, 0xdeadbeef, was refused");
	free(msrs);
	end();
}

/* --- dirty pages --- */

static void test_a_slots_dirty_log_has_its_size(void)
{
	/* mov %al, 0x3000; mov %al, 0x5000; hlt */
	static const unsigned char code[] = { 0xa2, 0x00, 0x30, 0xa2, 0x00, 0x50, 0xf4 };
	unsigned long *bitmap;
	struct kvmabi_exit exit;
	size_t pages;

	begin();
	EQUAL(set_slot(3, KVM_MEM_LOG_DIRTY_PAGES, 0, sizeof(memory)), 0);
	set_code(code, sizeof(code));
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), 0);
	EQUAL(kvmabi_vm_get_dirty_log_alloc(vm, 3, &bitmap, &pages), 0);
	EQUAL(pages, PAGES);
	EQUAL(bitmap[0] & (1 << 3 | 1 << 4 | 1 << 5), 1 << 3 | 1 << 5);
	free(bitmap);
	EQUAL(kvmabi_vm_get_dirty_log_alloc(vm, 4, &bitmap, &pages), -ENOENT);
	EQUAL(bitmap, NULL);
	kvmabi_vm_fd(vm);
	EQUAL(kvmabi_vm_get_dirty_log_alloc(vm, 3, &bitmap, &pages), -ENODATA);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_list_of_msrs_is_whole),
		TEST(test_cpuid_comes_whole_and_goes_whole),
#ifdef KVM_GET_EMULATED_CPUID
		TEST(test_few_entries_are_few),
#endif
		TEST(test_more_msrs_are_read_than_a_call_takes),
		TEST(test_msrs_that_are_refused_are_left_out),
		TEST(test_a_slots_dirty_log_has_its_size),
	};

	return RUN_ON_KVM("arrays", tests);
}
