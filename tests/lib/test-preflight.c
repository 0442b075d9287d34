/* SPDX-License-Identifier: MIT */
/* Preflight: all that a kernel lacks of what a program wants, at once. */
#include "fake-kernel.h"

static const struct kvmabi_want wants[] = {
	{ "KVM_CAP_USER_MEMORY", 0 },
	{ "KVM_SET_XCRS", 0 },
	{ "KVM_CAP_NR_MEMSLOTS", 64 },
	{ "KVM_GET_REGS", 0 },
	{ "KVM_S390_STORE_STATUS", 0 },
	{ "KVM_FLY", 0 },
	{ "KVM_CAP_XCRS", 0 },
};
#define WANTS (sizeof(wants) / sizeof(wants[0]))

static struct kvmabi_lack lacks[WANTS];
static char text[256];

static const char *told(const struct kvmabi_lack *lack)
{
	kvmabi_lack_text(text, sizeof(text), lack);
	return text;
}

static void begin_without(int capability)
{
	fake_begins();
	fake.capabilities[capability] = 0;
	begin_on(0);
	fake.result = KVM_API_VERSION;
}

static void test_everything_that_is_lacking_is_told_at_once(void)
{
	begin_without(KVM_CAP_XCRS);
	EQUAL(kvmabi_system_preflight(kvm, wants, WANTS, lacks), 5);
	TEXT(told(&lacks[0]), "KVM_SET_XCRS needs KVM_CAP_XCRS, which this kernel reports as 0");
	EQUAL(lacks[0].kind, KVMABI_LACKS_CAPABILITY);
	TEXT(lacks[0].capability, "KVM_CAP_XCRS");
	TEXT(told(&lacks[1]), "KVM_CAP_NR_MEMSLOTS is reported by this kernel as 32, and at least 64 is wanted");
	EQUAL(lacks[1].reported, 32);
	EQUAL(lacks[1].at_least, 64);
	TEXT(told(&lacks[2]), KVMABI_LEVEL < 0x060900 ? "KVM_S390_STORE_STATUS is not served on x86" : told(&lacks[2]));
	TEXT(told(&lacks[3]), "KVM_FLY is neither an ioctl nor a capability that the library knows");
	TEXT(told(&lacks[4]), "KVM_CAP_XCRS is reported by this kernel as 0");
	end();
}

static void test_a_kernel_that_has_everything_lacks_nothing(void)
{
	begin(0);
	fake.result = KVM_API_VERSION;
	EQUAL(kvmabi_system_preflight(kvm, wants, 2, lacks), 0);
	EQUAL(kvmabi_vm_preflight(vm, wants, 2, lacks), 0);
	EQUAL(kvmabi_system_preflight(kvm, NULL, 0, NULL), 0);
	end();
}

static void test_lacks_can_be_counted_alone(void)
{
	begin_without(KVM_CAP_XCRS);
	EQUAL(kvmabi_system_preflight(kvm, wants, WANTS, NULL), 5);
	EQUAL(kvmabi_vm_preflight(vm, wants, WANTS, NULL), 5);
	end();
}

static void test_another_version_of_the_api_lacks_everything(void)
{
	begin(0);
	fake.result = 11;
	EQUAL(kvmabi_system_preflight(kvm, wants, WANTS, lacks), 1);
	EQUAL(lacks[0].kind, KVMABI_LACKS_VERSION);
	TEXT(told(&lacks[0]), "the kernel's version of the API is 11, and this is for 12");
	end();
}

static void test_what_is_no_kvm_is_refused(void)
{
	begin(0);
	fake_fails(ENOTTY, 1);
	EQUAL(kvmabi_system_preflight(kvm, wants, WANTS, lacks), -ENOTTY);
	EQUAL(kvmabi_system_preflight(NULL, wants, WANTS, lacks), -EBADF);
	EQUAL(kvmabi_vm_preflight(NULL, wants, WANTS, lacks), -EBADF);
	EQUAL(kvmabi_system_preflight(kvm, NULL, 1, lacks), -EFAULT);
	EQUAL(kvmabi_vm_preflight(vm, NULL, 1, lacks), -EFAULT);
	end();
}

static void test_lacks_are_printed_a_line_each(void)
{
	char printed[512] = "";
	FILE *stream = fmemopen(printed, sizeof(printed), "w");

	begin_without(KVM_CAP_XCRS);
	EQUAL(kvmabi_system_preflight(kvm, wants, 2, lacks), 1);
	kvmabi_lacks_print(lacks, 1, stream);
	fclose(stream);
	TEXT(printed, "KVM_SET_XCRS needs KVM_CAP_XCRS, which this kernel reports as 0\n");
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_everything_that_is_lacking_is_told_at_once),
		TEST(test_a_kernel_that_has_everything_lacks_nothing),
		TEST(test_lacks_can_be_counted_alone),
		TEST(test_another_version_of_the_api_lacks_everything),
		TEST(test_what_is_no_kvm_is_refused),
		TEST(test_lacks_are_printed_a_line_each),
	};

	return RUN_TESTS("preflight", tests);
}
