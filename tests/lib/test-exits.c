/* SPDX-License-Identifier: MIT */
/* What a vcpu stopped for, on a kernel of our own: exits that no kernel gives, and those that one would give wrongly. */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "fake-kernel.h"

#define BYTES (3 * PAGE)

static struct kvm_run *run;	/* as the kernel sees it */

/* A vcpu's fd is memory here. */
static void begin_running(void)
{
	int fd = memfd_create("kvm_run", MFD_CLOEXEC);

	EQUAL(ftruncate(fd, BYTES), 0);
	run = mmap(NULL, BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	fake_begins();
	fake.mmap_size = BYTES;
	begin_on(0);
	kvmabi_vcpu_close(vcpu);
	EQUAL(kvmabi_vcpu_from_fd(vm, fd, &vcpu), 0);
}

static void end_running(void)
{
	munmap(run, BYTES);
	end();
}

static struct kvmabi_exit exit_of(__u32 reason)
{
	struct kvmabi_exit exit = { 0 };

	run->exit_reason = reason;
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), 0);
	return exit;
}

static int io_of(__u64 offset, __u8 size, __u32 count)
{
	struct kvmabi_exit exit;

	run->exit_reason = KVM_EXIT_IO;
	run->io.data_offset = offset;
	run->io.size = size;
	run->io.count = count;
	return kvmabi_vcpu_next_exit(vcpu, &exit);
}

static void test_an_unknown_exit_is_passed_on(void)
{
	struct kvmabi_exit exit;

	begin_running();
	exit = exit_of(0x7777);
	EQUAL(exit.reason, 0x7777);
	EQUAL(exit.name, NULL);
	EQUAL(exit.run->exit_reason, 0x7777);
	end_running();
}

static void test_a_known_exit_has_its_name(void)
{
	begin_running();
	TEXT(exit_of(KVM_EXIT_SHUTDOWN).name, "KVM_EXIT_SHUTDOWN");
	end_running();
}

static void test_port_io_is_within_the_mapping(void)
{
	struct kvmabi_exit exit;

	begin_running();
	run->io.direction = KVM_EXIT_IO_OUT;
	run->io.port = 0x3f8;
	EQUAL(io_of(PAGE, 1, 4), 0);
	exit = exit_of(KVM_EXIT_IO);
	EQUAL(exit.as.io.port, 0x3f8);
	EQUAL(exit.as.io.is_write, 1);
	EQUAL(exit.as.io.size, 1);
	EQUAL(exit.as.io.count, 4);
	EQUAL((char *)exit.as.io.data - (char *)exit.run, PAGE);
	EQUAL(io_of(BYTES - 4, 4, 1), 0);
	end_running();
}

static void test_port_io_beyond_the_mapping_is_refused(void)
{
	begin_running();
	EQUAL(io_of(BYTES - 3, 4, 1), -EPROTO);
	EQUAL(io_of(BYTES, 1, 1), -EPROTO);
	EQUAL(io_of(PAGE, 4, 0x40000000), -EPROTO);
	EQUAL(io_of(~0ULL, 1, 1), -EPROTO);
	EQUAL(io_of(~0ULL - 2, 4, 1), -EPROTO);
	HAS(fault()->message, "outside of the mapping");
	end_running();
}

static void test_mmio_is_no_longer_than_its_data(void)
{
	struct kvmabi_exit exit;

	begin_running();
	run->mmio.phys_addr = 0xfee00000;
	run->mmio.len = 0xffffffff;
	run->mmio.is_write = 1;
	exit = exit_of(KVM_EXIT_MMIO);
	EQUAL(exit.as.mmio.address, 0xfee00000);
	EQUAL(exit.as.mmio.length, 8);
	EQUAL(exit.as.mmio.is_write, 1);
	run->mmio.len = 2;
	EQUAL(exit_of(KVM_EXIT_MMIO).as.mmio.length, 2);
	end_running();
}

static void test_what_the_processor_says_is_passed_on(void)
{
	begin_running();
	run->hw.hardware_exit_reason = 0x123456789;
	EQUAL(exit_of(KVM_EXIT_UNKNOWN).as.hardware, 0x123456789);
	run->fail_entry.hardware_entry_failure_reason = 0x80000021;
	EQUAL(exit_of(KVM_EXIT_FAIL_ENTRY).as.hardware, 0x80000021);
	run->internal.suberror = KVM_INTERNAL_ERROR_EMULATION;
	EQUAL(exit_of(KVM_EXIT_INTERNAL_ERROR).as.suberror, KVM_INTERNAL_ERROR_EMULATION);
	end_running();
}

static void test_errors_are_passed_on(void)
{
	struct kvmabi_exit exit;

	begin_running();
	fake_fails(EFAULT, 1);
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), -EFAULT);
	HAS(fault()->message, "KVM_RUN failed: ");
	fake_fails(EINTR, 1);
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), -EINTR);
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), 0);
	end_running();
}

static void test_nothing_open_is_completed_at_once(void)
{
	struct kvmabi_exit exit;

	begin_running();
	fake_fails(EINTR, 1);
	EQUAL(kvmabi_vcpu_complete(vcpu, &exit), 0);
	run->exit_reason = KVM_EXIT_SHUTDOWN;
	EQUAL(kvmabi_vcpu_complete(vcpu, &exit), 1);
	EQUAL(exit.reason, KVM_EXIT_SHUTDOWN);
	fake_fails(ENOMEM, 1);
	EQUAL(kvmabi_vcpu_complete(vcpu, &exit), -ENOMEM);
	end_running();
}

static void test_what_cannot_be_mapped_does_not_run(void)
{
	struct kvmabi_exit exit;

	begin(0);
	EQUAL(kvmabi_vcpu_next_exit(vcpu, &exit), -ENODEV);
	EQUAL(fake.calls, 0);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_unknown_exit_is_passed_on),
		TEST(test_a_known_exit_has_its_name),
		TEST(test_port_io_is_within_the_mapping),
		TEST(test_port_io_beyond_the_mapping_is_refused),
		TEST(test_mmio_is_no_longer_than_its_data),
		TEST(test_what_the_processor_says_is_passed_on),
		TEST(test_errors_are_passed_on),
		TEST(test_nothing_open_is_completed_at_once),
		TEST(test_what_cannot_be_mapped_does_not_run),
	};

	return RUN_TESTS("exits", tests);
}
