/* SPDX-License-Identifier: MIT */
/* Flexible arrays that grow, on a kernel of our own that has more to say than anybody guesses. */
#include <errno.h>
#include <fcntl.h>
#include <kvmabi/kvmabi.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "claims.h"

static struct {
	__u32 entries;		/* that it has */
	__u32 grows;		/* by so many, each time that it is asked */
	int error;		/* that it fails with in the end */
	int keeps_count;	/* as old kernels do in KVM_GET_CPUID2 */
	int asked;
} fake;

static int refuse(int error)
{
	errno = error;
	return -1;
}

static int answer_list(struct kvm_msr_list *list)
{
	__u32 room = list->nmsrs, i;

	list->nmsrs = fake.entries;
	fake.entries += fake.grows;
	if (room < list->nmsrs)
		return refuse(E2BIG);
	for (i = 0; i < list->nmsrs; i++)
		list->indices[i] = i + 1;
	return fake.error ? refuse(fake.error) : 0;
}

static int answer_cpuid(struct kvm_cpuid2 *cpuid)
{
	__u32 i;

	if (cpuid->nent < fake.entries)
		return refuse(E2BIG);
	for (i = 0; i < fake.entries; i++)
		cpuid->entries[i].function = i;
	cpuid->entries[0].eax = 1;
	if (!fake.keeps_count)
		cpuid->nent = fake.entries;
	return fake.error ? refuse(fake.error) : 0;
}

int ioctl(int fd, unsigned long command, ...)
{
	va_list list;
	void *argument;

	(void)fd;
	va_start(list, command);
	argument = va_arg(list, void *);
	va_end(list);
	switch ((unsigned int)command) {
	case KVM_GET_MSR_INDEX_LIST:
		fake.asked++;
		return answer_list(argument);
	case KVM_GET_SUPPORTED_CPUID:
	case KVM_GET_CPUID2:
		fake.asked++;
		return answer_cpuid(argument);
	case KVM_CREATE_VM:
	case KVM_CREATE_VCPU:
		return open("/dev/null", O_RDWR);
	}
	return 1;
}

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

static void begin(__u32 entries)
{
	memset(&fake, 0, sizeof(fake));
	fake.entries = entries;
	EQUAL(kvmabi_system_from_fd(open("/dev/null", O_RDWR), &kvm), 0);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
}

static void end(void)
{
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

static void test_a_kernel_that_tells_its_count_is_asked_twice(void)
{
	struct kvm_msr_list *list;

	begin(1000);
	EQUAL(kvmabi_system_get_msr_index_list_alloc(kvm, &list), 0);
	EQUAL(list->nmsrs, 1000);
	EQUAL(list->indices[999], 1000);
	EQUAL(fake.asked, 2);
	free(list);
	end();
}

static void test_a_count_that_grows_meanwhile_is_followed(void)
{
	struct kvm_msr_list *list;

	begin(100);
	fake.grows = 30;
	EQUAL(kvmabi_system_get_msr_index_list_alloc(kvm, &list), 0);
	EQUAL(list->nmsrs, 160);
	EQUAL(fake.asked, 3);
	free(list);
	fake.grows = 1u << 19;
	EQUAL(kvmabi_system_get_msr_index_list_alloc(kvm, &list), -E2BIG);
	EQUAL(list, NULL);
	TRUE(fake.asked < 20, "not for ever");
	end();
}

static void test_a_kernel_that_keeps_its_count_to_itself_is_asked_for_more(void)
{
	struct kvm_cpuid2 *cpuid;

	begin(1000);
	EQUAL(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid), 0);
	EQUAL(cpuid->nent, 1000);
	EQUAL(fake.asked, 5);		/* 64, 128, 256, 512, 1024 */
	EQUAL(cpuid->entries[1000].function, 0);
	free(cpuid);
	end();
}

static void test_what_an_old_kernel_did_not_write_is_cut_off(void)
{
	struct kvm_cpuid2 *cpuid;

	begin(70);
	fake.keeps_count = 1;
	EQUAL(kvmabi_vcpu_get_cpuid2_alloc(vcpu, &cpuid), 0);
	EQUAL(cpuid->nent, 70);
	free(cpuid);
	fake.entries = 64;
	EQUAL(kvmabi_vcpu_get_cpuid2_alloc(vcpu, &cpuid), 0);
	EQUAL(cpuid->nent, 64);
	free(cpuid);
	end();
}

static void test_a_failure_leaves_no_array(void)
{
	struct kvm_cpuid2 *cpuid;

	begin(100);
	fake.error = ENOMEM;
	EQUAL(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid), -ENOMEM);
	EQUAL(cpuid, NULL);
	TEXT(kvmabi_last_fault()->ioctl, "KVM_GET_SUPPORTED_CPUID");
	end();
}

static void test_a_success_leaves_the_last_fault_alone(void)
{
	const struct kvmabi_fault *before;
	struct kvm_cpuid2 *cpuid;

	begin(1000);
	EQUAL(kvmabi_vm_fd(NULL), -EBADF);
	before = kvmabi_last_fault();
	TEXT(before->message, "kvmabi_vm_fd: the handle is null (EBADF)");
	EQUAL(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid), 0);
	EQUAL(kvmabi_last_fault(), before);
	TEXT(before->message, "kvmabi_vm_fd: the handle is null (EBADF)");
	free(cpuid);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_kernel_that_tells_its_count_is_asked_twice),
		TEST(test_a_count_that_grows_meanwhile_is_followed),
		TEST(test_a_kernel_that_keeps_its_count_to_itself_is_asked_for_more),
		TEST(test_what_an_old_kernel_did_not_write_is_cut_off),
		TEST(test_a_failure_leaves_no_array),
		TEST(test_a_success_leaves_the_last_fault_alone),
	};

	return RUN_TESTS("growth", tests);
}
