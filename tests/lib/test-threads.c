/* SPDX-License-Identifier: MIT */
/* Many threads on the same handles: each has its own faults, and what is known of the VM is what happened. */
#include <errno.h>
#include <fcntl.h>
#include <kvmabi/decode.h>
#include <kvmabi/kvmabi.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "claims.h"

#define THREADS 6
#define TIMES 300
#define PAGE 4096

/* A kernel that refuses nothing; asked for a limit it has room for all vcpus. */

int ioctl(int fd, unsigned long command, ...)
{
	(void)fd;
	if ((unsigned int)command == KVM_CHECK_EXTENSION)
		return 1000 + THREADS * TIMES;
	if ((unsigned int)command == KVM_CREATE_VM || (unsigned int)command == KVM_CREATE_VCPU)
		return open("/dev/null", O_RDWR);

	return 0;
}

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;
static atomic_int wrong;

static int set_slot(__u32 slot, __u64 guest, __u64 size)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .guest_phys_addr = guest, .memory_size = size };

	return kvmabi_vm_set_user_memory_region(vm, &region);
}

static int fault_is(const char *rule)
{
	return kvmabi_last_fault() && !strcmp(kvmabi_last_fault()->rule, rule);
}

static void expect(int holds)
{
	wrong += !holds;
}

/* A slot of one's own, and one that is in its way; both faults are this thread's. */
static void play_slots(__u32 mine)
{
	__u64 guest = (__u64)mine << 20;

	expect(set_slot(mine, guest, PAGE) == 0);
	expect(set_slot(mine + THREADS, guest, PAGE) == -EEXIST);
	sched_yield();
	expect(fault_is("KVM_SET_USER_MEMORY_REGION.overlap"));
	expect(kvmabi_last_fault()->got == mine + THREADS);
	expect(set_slot(mine, guest, 2 * PAGE) == -EINVAL);
	expect(fault_is("KVM_SET_USER_MEMORY_REGION.resize"));
	expect(set_slot(mine, guest, 0) == 0);
}

static void play_vcpus(__u32 id)
{
	struct kvmabi_vcpu *other;
	struct kvm_regs regs;

	expect(kvmabi_vm_create_vcpu(vm, id, &other) == 0);
	expect(kvmabi_vm_create_vcpu(vm, id, &other) == -EEXIST);
	expect(fault_is("KVM_CREATE_VCPU.duplicate"));
	expect(kvmabi_vcpu_get_regs(vcpu, &regs) == 0);
	expect(kvmabi_vcpu_run(other) == 0);
	expect(kvmabi_vcpu_kick(vcpu) == 0);
	kvmabi_vcpu_set_checks(other, KVMABI_CHECKS_OFF);
	expect(kvmabi_vcpu_run(other) == 0);
	kvmabi_vcpu_close(other);
}

static void *play(void *number)
{
	__u32 mine = (__u32)(unsigned long)number, i;

	for (i = 0; i < TIMES; i++) {
		play_slots(mine);
		play_vcpus(1000 + mine * TIMES + i);
		kvmabi_vcpu_set_checks(vcpu, i % 2 ? KVMABI_CHECKS_CALL : KVMABI_CHECKS_FULL);
	}
	return NULL;
}

static void test_threads_share_handles(void)
{
	pthread_t threads[THREADS];
	unsigned long i;

	EQUAL(kvmabi_system_from_fd(open("/dev/null", O_RDWR), &kvm), 0);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
	for (i = 0; i < THREADS; i++)
		EQUAL(pthread_create(&threads[i], NULL, play, (void *)i), 0);
	for (i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	EQUAL(wrong, 0);
	for (i = 0; i < THREADS; i++)
		EQUAL(set_slot(i, 0, PAGE), i ? -EEXIST : 0);
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

int main(void)
{
	static const struct test tests[] = { TEST(test_threads_share_handles) };

	return RUN_TESTS("threads", tests);
}
