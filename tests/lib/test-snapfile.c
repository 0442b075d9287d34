/* SPDX-License-Identifier: MIT */
/* Snapshots as files: they come back as they went, and what is not one, or not all of one, is refused. */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "guest.h"

/* Where things are in a file; see snapfile.c. */
#define HEAD 48
#define RECORD_NAME HEAD
#define RECORD_VERSION (HEAD + 24)
#define RECORD_VCPU (HEAD + 28)

static unsigned char *file;
static size_t file_size;

/* A snapshot of a vcpu with an interrupt controller, written. */
static struct kvmabi_snapshot *write_one(int *fd)
{
	struct kvmabi_snapshot *snapshot = NULL;

	begin();
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
	EQUAL(kvmabi_snapshot_save(kvm, vm, &vcpu, 1, &snapshot), 0);
	*fd = memfd_create("snapshot", MFD_CLOEXEC);
	EQUAL(kvmabi_snapshot_write(snapshot, *fd), 0);
	end();
	return snapshot;
}

static void load(int fd)
{
	file_size = lseek(fd, 0, SEEK_END);
	file = malloc(file_size);
	EQUAL(pread(fd, file, file_size, 0), file_size);
	close(fd);
}

/* Read a snapshot out of so many bytes of the file. */
static int read_back(size_t size, struct kvmabi_snapshot **snapshot)
{
	int fd = memfd_create("changed", MFD_CLOEXEC), error;

	*snapshot = NULL;
	EQUAL(write(fd, file, size), size);
	lseek(fd, 0, SEEK_SET);
	error = kvmabi_snapshot_read(fd, snapshot);
	close(fd);
	return error;
}

static int refused(size_t size)
{
	struct kvmabi_snapshot *snapshot;
	int error = read_back(size, &snapshot);

	kvmabi_snapshot_free(snapshot);
	return error;
}

static const char *message(void)
{
	return kvmabi_last_fault() ? kvmabi_last_fault()->message : "";
}

static void test_a_file_comes_back_as_it_went(void)
{
	struct kvmabi_snapshot *written, *back;
	const void *regs, *regs_back;
	size_t size = 0, size_back = 0;
	off_t end;
	int fd;

	written = write_one(&fd);
	end = lseek(fd, 0, SEEK_CUR);
	EQUAL(write(fd, "more", 4), 4);
	lseek(fd, 0, SEEK_SET);
	EQUAL(kvmabi_snapshot_read(fd, &back), 0);
	EQUAL(lseek(fd, 0, SEEK_CUR), end);
	regs = kvmabi_snapshot_record(written, "regs", 0, &size);
	regs_back = kvmabi_snapshot_record(back, "regs", 0, &size_back);
	EQUAL(size, sizeof(struct kvm_regs));
	EQUAL(size_back, size);
	EQUAL(memcmp(regs, regs_back, size), 0);
	TRUE(kvmabi_snapshot_record(back, "ioapic", -1, NULL) != NULL, "the interrupt controller is there");
	kvmabi_snapshot_free(written);
	kvmabi_snapshot_free(back);
	close(fd);
}

static void test_what_is_unknown_is_named(void)
{
	__u32 version = 7;
	__s32 other = 3;
	int fd;

	kvmabi_snapshot_free(write_one(&fd));
	load(fd);
	file[RECORD_NAME]++;
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), "reading a snapshot: record ");
	HAS(message(), " of vcpu 0 is of a kind that this library does not know (EINVAL)");
	file[RECORD_NAME]--;
	memcpy(file + RECORD_VERSION, &version, sizeof(version));
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), " of vcpu 0 is of a version that this library does not know (EINVAL)");
	version = 1;
	memcpy(file + RECORD_VERSION, &version, sizeof(version));
	memcpy(file + RECORD_VCPU, &other, sizeof(other));
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), "it is damaged");
	free(file);
}

static void test_what_is_no_snapshot_is_refused(void)
{
	int fd;

	kvmabi_snapshot_free(write_one(&fd));
	load(fd);
	memcpy(file + 16, "arm64", 6);
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), "it is of another arch");
	file[8]++;
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), "its format is of a later library");
	file[0]++;
	EQUAL(refused(file_size), -EINVAL);
	HAS(message(), "this is none");
	free(file);
}

static void test_a_file_that_is_cut_off_is_refused_wherever(void)
{
	size_t size;
	int fd;

	kvmabi_snapshot_free(write_one(&fd));
	load(fd);
	for (size = 0; size < file_size; size += size < 300 ? 1 : 37)
		EQUAL(refused(size), -EINVAL);
	HAS(message(), "it is cut off");
	EQUAL(refused(file_size), 0);
	free(file);
}

/* Whatever changes on the way is noticed; but for the level, which is only told. */
static void test_a_changed_byte_is_noticed_wherever(void)
{
	struct kvmabi_snapshot *snapshot;
	size_t at;
	int fd, error;

	kvmabi_snapshot_free(write_one(&fd));
	load(fd);
	for (at = 0; at < file_size; at += at < 600 ? 1 : 41) {
		if (at >= 12 && at < 16)
			continue;
		file[at] ^= 0x10;
		error = read_back(file_size, &snapshot);
		if (!error)
			TRUE(kvmabi_snapshot_record(snapshot, "regs", 0, NULL) != NULL, "it was padding that changed");
		kvmabi_snapshot_free(snapshot);
		file[at] ^= 0x10;
	}
	EQUAL(refused(file_size), 0);
	free(file);
}

static void test_a_fd_that_fails_is_told(void)
{
	struct kvmabi_snapshot *snapshot, *back;
	int fd;

	snapshot = write_one(&fd);
	close(fd);
	EQUAL(kvmabi_snapshot_write(snapshot, -1), -EBADF);
	EQUAL(kvmabi_snapshot_read(-1, &back), -EBADF);
	EQUAL(kvmabi_snapshot_write(NULL, 1), -EFAULT);
	EQUAL(kvmabi_snapshot_read(0, NULL), -EFAULT);
	kvmabi_snapshot_free(snapshot);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_file_comes_back_as_it_went),
		TEST(test_what_is_unknown_is_named),
		TEST(test_what_is_no_snapshot_is_refused),
		TEST(test_a_file_that_is_cut_off_is_refused_wherever),
		TEST(test_a_changed_byte_is_noticed_wherever),
		TEST(test_a_fd_that_fails_is_told),
	};

	return RUN_ON_KVM("snapfile", tests);
}
