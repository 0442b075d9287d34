// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * When a VM ends: with the last description of one of its fds, whoever has it, and not before.
 */
#include "machine.h"

#include <sys/socket.h>
#include <sys/wait.h>

static void reap(void)
{
	kva_fake_signals_hold();
	kva_fake_file_reap();
	kva_fake_signals_release();
}

/* Nothing of the driver's is allocated. */
static int all_gone(void)
{
	reap();
	return !kva_user_allocations && !kva_user_pages;
}

static void without_fds(struct machine *m)
{
	close(m->vm);
	close(m->system);
	m->vm = m->system = -1;
}

static void test_a_vm_is_there_while_a_vcpus_fd_is(void)
{
	struct machine m;
	struct kvm_regs regs;

	machine_begin(&m);
	munmap(m.run, KVA_RUN_PAGES * PAGE);
	without_fds(&m);
	TRUE(!all_gone(), "the vcpu's fd keeps it");
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	close(m.vcpu);
	TRUE(all_gone(), "and then it is gone");
	munmap(m.memory, MEMORY);
}

static void test_a_mapping_of_kvm_run_keeps_the_vm(void)
{
	struct machine m;

	machine_begin(&m);
	without_fds(&m);
	close(m.vcpu);
	TRUE(!all_gone(), "the mapping keeps it");
	m.run->immediate_exit = 1;
	munmap(m.run, KVA_RUN_PAGES * PAGE);
	TRUE(all_gone(), "and then it is gone");
	munmap(m.memory, MEMORY);
}

static void test_a_duplicate_in_another_process_keeps_the_vm(void)
{
	struct machine m;
	int pipe_fds[2], status;
	pid_t child;
	char byte;

	machine_begin(&m);
	EQUAL(pipe(pipe_fds), 0);
	child = fork();
	if (!child) {
		close(pipe_fds[1]);
		_exit(read(pipe_fds[0], &byte, 1) ? 1 : 0);	/* until the other end is closed */
	}
	munmap(m.run, KVA_RUN_PAGES * PAGE);
	without_fds(&m);
	close(m.vcpu);
	TRUE(!all_gone(), "the child's fds keep it");
	close(pipe_fds[1]);
	waitpid(child, &status, 0);
	EQUAL(status, 0);
	TRUE(all_gone(), "and then it is gone");
	close(pipe_fds[0]);
	munmap(m.memory, MEMORY);
}

static void test_each_vm_that_is_made_ends_those_that_nobody_has(void)
{
	struct machine m;
	long after_first = 0;
	int i;

	for (i = 0; i < 50; i++) {
		machine_begin(&m);
		if (!i)
			after_first = kva_user_allocations;
		TRUE(kva_user_allocations <= 2 * after_first, "there are two at most");
		munmap(m.run, KVA_RUN_PAGES * PAGE);
		without_fds(&m);
		close(m.vcpu);
		munmap(m.memory, MEMORY);
	}
	TRUE(all_gone(), "and the last one ends, too");
}

/* Like a daemon that closes all that it does not know. */
static void test_a_program_that_closes_our_own_fds_loses_no_vm(void)
{
	struct machine m;
	struct kvm_regs regs;
	int fd;

	machine_begin(&m);
	for (fd = 3; fd < 1024; fd++)
		if (fd != m.vm && fd != m.vcpu)
			close(fd);
	TRUE(!all_gone(), "it is there");
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	close(m.vm);
	close(m.vcpu);
	munmap(m.run, KVA_RUN_PAGES * PAGE);
	munmap(m.memory, MEMORY);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_vm_is_there_while_a_vcpus_fd_is),
		TEST(test_a_mapping_of_kvm_run_keeps_the_vm),
		TEST(test_a_duplicate_in_another_process_keeps_the_vm),
		TEST(test_each_vm_that_is_made_ends_those_that_nobody_has),
		TEST(test_a_program_that_closes_our_own_fds_loses_no_vm),	/* the last one: the VM stays */
	};

	return RUN_TESTS("lifetimes", tests);
}
