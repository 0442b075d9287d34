/* SPDX-License-Identifier: MIT */
/* Handles without a KVM behind them: who owns an fd, what a null or a closed one answers, whose a fault is. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <kvmabi/kvmabi.h>
#include <pthread.h>
#include <unistd.h>

#include "claims.h"

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

/* An fd that is none of the standard ones, whether those are open or not. */
static int null_fd(void)
{
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC), high = fcntl(fd, F_DUPFD_CLOEXEC, 10);

	close(fd);
	return high;
}

static int is_open(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

static int open_fds(void)
{
	DIR *dir = opendir("/proc/self/fd");
	int count = 0;

	while (readdir(dir))
		count++;
	closedir(dir);
	return count;
}

static void begin(void)
{
	EQUAL(kvmabi_system_from_fd(null_fd(), &kvm), 0);
	EQUAL(kvmabi_vm_from_fd(kvm, null_fd(), &vm), 0);
	EQUAL(kvmabi_vcpu_from_fd(vm, null_fd(), &vcpu), 0);
}

static void end(void)
{
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

static const char *message(void)
{
	return kvmabi_last_fault() ? kvmabi_last_fault()->message : "";
}

/* --- opening --- */

static void test_a_device_that_is_not_there_is_enoent(void)
{
	struct kvmabi_system *none = NULL;

	EQUAL(kvmabi_system_open("/dev/no-such-kvm", &none), -ENOENT);
	EQUAL(none, NULL);
	TEXT(message(), "opening the KVM device (ENOENT)");
	EQUAL(kvmabi_last_fault()->by, KVMABI_BY_LIBRARY);
}

static void test_a_null_place_for_a_handle_is_efault(void)
{
	begin();
	EQUAL(kvmabi_system_open("/dev/null", NULL), -EFAULT);
	EQUAL(kvmabi_system_from_fd(0, NULL), -EFAULT);
	EQUAL(kvmabi_vm_from_fd(kvm, 0, NULL), -EFAULT);
	EQUAL(kvmabi_vcpu_from_fd(vm, 0, NULL), -EFAULT);
	EQUAL(kvmabi_last_fault()->by, KVMABI_BY_CALLER);
	end();
}

static void test_an_fd_that_is_not_open_is_ebadf(void)
{
	int fd = null_fd();

	close(fd);
	begin();
	EQUAL(kvmabi_system_from_fd(-1, &kvm), -EBADF);
	fd = null_fd();
	close(fd);
	EQUAL(kvmabi_vm_from_fd(kvm, fd, &vm), -EBADF);
	EQUAL(kvmabi_vcpu_from_fd(vm, fd, &vcpu), -EBADF);
	end();
}

static void test_a_null_parent_is_ebadf(void)
{
	int fd = null_fd();

	EQUAL(kvmabi_vm_from_fd(NULL, fd, &vm), -EBADF);
	EQUAL(kvmabi_vcpu_from_fd(NULL, fd, &vcpu), -EBADF);
	EQUAL(is_open(fd), 1);
	close(fd);
}

static void test_a_file_that_is_no_kvm_is_enotty(void)
{
	struct kvm_regs regs;

	EQUAL(kvmabi_system_open("/dev/null", &kvm), 0);
	EQUAL(kvmabi_system_get_api_version(kvm), -ENOTTY);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), -ENOTTY);
	HAS(message(), "KVM_CREATE_VM failed: ");
	kvmabi_system_close(kvm);
	begin();
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), -ENOTTY);
	end();
}

/* --- owning --- */

static void test_the_fd_is_the_one_given(void)
{
	int fd = null_fd();

	EQUAL(kvmabi_system_from_fd(fd, &kvm), 0);
	EQUAL(kvmabi_system_fd(kvm), fd);
	kvmabi_system_close(kvm);
	EQUAL(is_open(fd), 0);
}

static void test_handles_of_null_have_no_fd(void)
{
	EQUAL(kvmabi_system_fd(NULL), -EBADF);
	EQUAL(kvmabi_vm_fd(NULL), -EBADF);
	EQUAL(kvmabi_vcpu_fd(NULL), -EBADF);
	EQUAL(kvmabi_vcpu_kvm_run_size(NULL), 0);
}

static void test_closing_null_does_nothing(void)
{
	kvmabi_system_close(NULL);
	kvmabi_vm_close(NULL);
	kvmabi_vcpu_close(NULL);
	kvmabi_system_set_checks(NULL, KVMABI_CHECKS_CALL);
	kvmabi_vm_set_checks(NULL, KVMABI_CHECKS_CALL);
	kvmabi_vcpu_set_checks(NULL, KVMABI_CHECKS_CALL);
	TRUE(1, "it came back");
}

static void test_a_vcpu_outlives_its_vm_and_that_the_system(void)
{
	struct kvm_interrupt interrupt = { .irq = KVM_NR_INTERRUPTS };
	int fd;

	begin();
	fd = kvmabi_vm_fd(vm);
	kvmabi_system_close(kvm);
	kvmabi_vm_close(vm);
	EQUAL(is_open(fd), 0);
	EQUAL(is_open(kvmabi_vcpu_fd(vcpu)), 1);
	EQUAL(kvmabi_vcpu_interrupt(vcpu, &interrupt), -EINVAL);
	kvmabi_vcpu_close(vcpu);
}

static void test_nothing_stays_open(void)
{
	int before = open_fds(), i;

	for (i = 0; i < 50; i++) {
		begin();
		kvmabi_vm_create_irqchip(vm);
		end();
	}
	EQUAL(open_fds(), before);
}

static void test_kvm_run_of_what_is_no_vcpu_is_null(void)
{
	begin();
	EQUAL(kvmabi_vcpu_kvm_run(vcpu), NULL);
	EQUAL(kvmabi_last_fault()->error, ENODEV);
	EQUAL(kvmabi_vcpu_kvm_run_size(vcpu), 0);
	EQUAL(kvmabi_vcpu_kvm_run(NULL), NULL);
	EQUAL(kvmabi_last_fault()->error, EBADF);
	end();
}

/* --- faults --- */

static void *look(void *seen)
{
	*(const struct kvmabi_fault **)seen = kvmabi_last_fault();
	return NULL;
}

static void test_a_fault_is_the_threads_own(void)
{
	const struct kvmabi_fault *theirs = (const struct kvmabi_fault *)&theirs;
	pthread_t thread;

	EQUAL(kvmabi_vm_fd(NULL), -EBADF);
	EQUAL(pthread_create(&thread, NULL, look, &theirs), 0);
	pthread_join(thread, NULL);
	EQUAL(theirs, NULL);
	TRUE(kvmabi_last_fault() != NULL, "this thread has one");
}

static void test_a_fault_is_printed_as_a_line(void)
{
	char text[256] = "";
	FILE *stream = fmemopen(text, sizeof(text), "w");

	kvmabi_vm_fd(NULL);
	kvmabi_fault_print(kvmabi_last_fault(), stream);
	kvmabi_fault_print(NULL, stream);
	fclose(stream);
	TEXT(text, "kvmabi_vm_fd: the handle is null (EBADF)\nno call has failed\n");
}

static void test_a_fault_has_no_null_strings(void)
{
	const struct kvmabi_fault *fault;

	kvmabi_vm_fd(NULL);
	fault = kvmabi_last_fault();
	TEXT(fault->ioctl, "");
	TEXT(fault->rule, "");
	TEXT(fault->field, "");
	TEXT(fault->section, "");
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_device_that_is_not_there_is_enoent),
		TEST(test_a_null_place_for_a_handle_is_efault),
		TEST(test_an_fd_that_is_not_open_is_ebadf),
		TEST(test_a_null_parent_is_ebadf),
		TEST(test_a_file_that_is_no_kvm_is_enotty),
		TEST(test_the_fd_is_the_one_given),
		TEST(test_handles_of_null_have_no_fd),
		TEST(test_closing_null_does_nothing),
		TEST(test_a_vcpu_outlives_its_vm_and_that_the_system),
		TEST(test_nothing_stays_open),
		TEST(test_kvm_run_of_what_is_no_vcpu_is_null),
		TEST(test_a_fault_is_the_threads_own),
		TEST(test_a_fault_is_printed_as_a_line),
		TEST(test_a_fault_has_no_null_strings),
	};

	return RUN_TESTS("handles", tests);
}
