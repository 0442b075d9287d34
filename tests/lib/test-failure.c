/* SPDX-License-Identifier: MIT */
/* Failures in a sentence: those of the library's own calls, and those of calls that somebody made by hand. */
#include <kvmabi/failure.h>

#include "fake-kernel.h"

static char text[1024];

/* Explain a call by hand with a struct for its argument. */
#define EXPLAIN(fd_class, command, argument, result) \
	(kvmabi_explain_ioctl(text, sizeof(text), fd_class, command, (unsigned long)&(argument), &(argument), sizeof(argument), result), \
	 text)

/* --- calls by hand --- */

static void test_an_ioctl_on_the_wrong_fd_is_told_so(void)
{
	struct kvm_vcpu_events events = { 0 };
	struct kvm_enable_cap cap = { 0 };

	TEXT(EXPLAIN(KVMABI_FD_VM, KVM_GET_VCPU_EVENTS, events, -ENOTTY),
	     "KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a VM fd (ENOTTY)");
	TEXT(EXPLAIN(KVMABI_FD_SYSTEM, KVM_GET_VCPU_EVENTS, events, -EINVAL),
	     "KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a system fd (EINVAL)");
	TEXT(EXPLAIN(KVMABI_FD_SYSTEM, KVM_ENABLE_CAP, cap, -EINVAL),
	     KVMABI_LEVEL < 0x030f00 ? "KVM_ENABLE_CAP is a vcpu ioctl; this is a system fd (EINVAL)" :
				       "KVM_ENABLE_CAP is a VM or vcpu ioctl; this is a system fd (EINVAL)");
}

static void test_a_rule_that_an_argument_breaks_is_told(void)
{
	struct kvm_debugregs regs = { .flags = 2 };

	TEXT(EXPLAIN(KVMABI_FD_VCPU, KVM_SET_DEBUGREGS, regs, -EINVAL),
	     "KVM_SET_DEBUGREGS works only if flags is 0; flags is 2 (EINVAL from the kernel; rule KVM_SET_DEBUGREGS.flags; section 4.34)");
	HAS(EXPLAIN(KVMABI_FD_VCPU, KVM_SET_DEBUGREGS, regs, -EFAULT), "KVM_SET_DEBUGREGS failed: the struct cannot be read");
}

static void test_the_field_at_fault_is_named(void)
{
	struct kvm_userspace_memory_region region = { .guest_phys_addr = 0x1000, .memory_size = 0x2000, .userspace_addr = 0x3010 };

	HAS(EXPLAIN(KVMABI_FD_VM, KVM_SET_USER_MEMORY_REGION, region, -EINVAL), "; userspace_addr is 12304 (EINVAL");
	region.guest_phys_addr = 0x1000001;
	HAS(EXPLAIN(KVMABI_FD_VM, KVM_SET_USER_MEMORY_REGION, region, -EINVAL), "; guest_phys_addr is 0x1000001 (EINVAL");
}

static void test_a_call_that_did_a_part_is_told(void)
{
	struct { struct kvm_msrs head; struct kvm_msr_entry entries[12]; } msrs = { .head = { .nmsrs = 12 } };

	msrs.entries[10].index = 0xc0000080;
	TEXT(EXPLAIN(KVMABI_FD_VCPU, KVM_SET_MSRS, msrs, 10), "10 of 12 MSRs were set; the 11th, 0xc0000080, was refused");
	TEXT(EXPLAIN(KVMABI_FD_VCPU, KVM_GET_MSRS, msrs, 1), "1 of 12 MSRs were read; the 2nd, 0, was refused");
	EQUAL(kvmabi_explain_ioctl(text, sizeof(text), KVMABI_FD_VCPU, KVM_SET_MSRS, 1, &msrs, sizeof(msrs), 12), 0);
	TEXT(text, "");
}

static void test_what_is_not_at_hand_is_not_looked_at(void)
{
	struct kvm_debugregs regs = { .flags = 2 };
	struct kvm_msrs many = { .nmsrs = 100 };

	kvmabi_explain_ioctl(text, sizeof(text), KVMABI_FD_VCPU, KVM_SET_DEBUGREGS, 1, &regs, 8, -EINVAL);
	HAS(text, "KVM_SET_DEBUGREGS failed: ");
	kvmabi_explain_ioctl(text, sizeof(text), KVMABI_FD_VCPU, KVM_SET_DEBUGREGS, 1, NULL, 0, -EINVAL);
	HAS(text, "KVM_SET_DEBUGREGS failed: ");
	EQUAL(kvmabi_explain_ioctl(text, sizeof(text), KVMABI_FD_VCPU, KVM_SET_MSRS, 1, &many, sizeof(many), 3), 0);
}

static void test_an_ioctl_that_nobody_knows_is_told_so(void)
{
	struct kvm_debugregs regs = { 0 };

	TEXT(EXPLAIN(KVMABI_FD_VM, _IOW(KVMIO, 0xff, int), regs, -ENOTTY), "_IOW(0xae, 0xff, 4) is no ioctl of KVM's that is known here");
	TEXT(EXPLAIN(KVMABI_FD_VM, _IOW(KVMIO, 0xff, int), regs, 0), "");
}

static void test_a_call_that_succeeded_needs_no_words(void)
{
	struct kvm_regs regs = { 0 };

	TEXT(EXPLAIN(KVMABI_FD_VCPU, KVM_GET_REGS, regs, 0), "");
}

static void test_text_that_does_not_fit_is_cut(void)
{
	struct kvm_vcpu_events events = { 0 };
	char few[9];
	int length = kvmabi_explain_ioctl(few, sizeof(few), KVMABI_FD_VM, KVM_GET_VCPU_EVENTS, 1, &events, sizeof(events), -ENOTTY);

	TEXT(few, "KVM_GET_");
	EQUAL(length, strlen("KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a VM fd (ENOTTY)"));
}

/* --- the library's own --- */

static void test_overlapping_slots_are_named(void)
{
	begin(0);
	EQUAL(set_slot(0, 0, 0x200000), 0);
	EQUAL(set_slot(2, 0x100000, 0x1000), -EEXIST);
	HAS(fault()->message, "; slot 2 overlaps slot 0 at 0x100000 (EEXIST; rule KVM_SET_USER_MEMORY_REGION.overlap; section 4.35)");
	EQUAL(set_slot(0, 0, 0x100000), -EINVAL);
	HAS(fault()->message, "; slot 0 has memory_size 0x200000 (EINVAL; ");
	end();
}

static void test_a_log_that_was_not_begun_is_told_from_a_slot_that_is_not_there(void)
{
	struct kvm_dirty_log log = { .slot = 0 };

	begin(0);
	EQUAL(set_slot(0, 0, 0x200000), 0);
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), -ENOENT);
	HAS(fault()->message, "; slot 0 lacks KVM_MEM_LOG_DIRTY_PAGES (ENOENT; ");
	log.slot = 7;
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), -ENOENT);
	HAS(fault()->message, "; slot 7 is not there (ENOENT; ");
	end();
}

static void test_an_id_that_is_taken_is_told(void)
{
	struct kvmabi_vcpu *other;

	begin(0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &other), -EEXIST);
	TEXT(fault()->message,
	     "KVM_CREATE_VCPU works only if no vcpu was made with this id; vcpu_id 0 is taken (EEXIST; rule KVM_CREATE_VCPU.duplicate; "
	     "section 4.7)");
	end();
}

static void test_a_capability_that_is_not_there_is_told(void)
{
	struct kvm_xcrs xcrs = { 0 };

	fake_begins();
	fake.capabilities[KVM_CAP_XCRS] = 0;
	begin_on(1);
	fake_fails(EINVAL, 1);
	EQUAL(kvmabi_vcpu_set_xcrs(vcpu, &xcrs), -EINVAL);
	TEXT(fault()->message, "KVM_SET_XCRS needs KVM_CAP_XCRS, which this kernel reports as 0 (EINVAL from the kernel; section 4.45)");
	TEXT(fault()->capability, "KVM_CAP_XCRS");
	fake_fails(ENOMEM, 1);
	EQUAL(kvmabi_vcpu_set_xcrs(vcpu, &xcrs), -ENOMEM);
	TEXT(fault()->capability, "");
	end();
	begin(1);
	fake_fails(EINVAL, 1);
	EQUAL(kvmabi_vcpu_set_xcrs(vcpu, &xcrs), -EINVAL);
	TEXT(fault()->capability, "");
	end();
}

#if KVMABI_LEVEL >= 0x040700
static void test_a_rule_that_came_later_accuses_no_older_kernel(void)
{
	struct kvm_debugregs regs = { .dr6 = 1ULL << 32 };

	begin(1);
	EQUAL(kvmabi_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	EQUAL(fake.calls, 0);
	end();
	fake_begins();
	fake.capabilities[KVM_CAP_SPLIT_IRQCHIP] = 0;		/* before 4.4 */
	begin_on(0);
	EQUAL(kvmabi_vcpu_set_debugregs(vcpu, &regs), 0);
	EQUAL(fake.calls, 1);
	fake_fails(EINVAL, 1);
	EQUAL(kvmabi_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	TEXT(fault()->rule, "KVM_SET_DEBUGREGS.dr6");
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	end();
}
#endif

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_ioctl_on_the_wrong_fd_is_told_so),
		TEST(test_a_rule_that_an_argument_breaks_is_told),
		TEST(test_the_field_at_fault_is_named),
		TEST(test_a_call_that_did_a_part_is_told),
		TEST(test_what_is_not_at_hand_is_not_looked_at),
		TEST(test_an_ioctl_that_nobody_knows_is_told_so),
		TEST(test_a_call_that_succeeded_needs_no_words),
		TEST(test_text_that_does_not_fit_is_cut),
		TEST(test_overlapping_slots_are_named),
		TEST(test_a_log_that_was_not_begun_is_told_from_a_slot_that_is_not_there),
		TEST(test_an_id_that_is_taken_is_told),
		TEST(test_a_capability_that_is_not_there_is_told),
#if KVMABI_LEVEL >= 0x040700
		TEST(test_a_rule_that_came_later_accuses_no_older_kernel),
#endif
	};

	return RUN_TESTS("failure", tests);
}
