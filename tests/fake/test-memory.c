// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A program's memory that goes, comes back or changes under its guest and under its calls.
 */
#include "program.h"

#define SPARE	(8 * PAGE)		/* a slot of its own, at guest address 1 MiB */
#define AT	0x100000u

/* mov %al, %es:0; hlt; or the other way round; ES is the slot. */
#define STORE	0x26, 0xa2, 0x00, 0x00, 0xf4
#define FETCH	0x26, 0xa0, 0x00, 0x00, 0xf4

static unsigned char *spare;

static void begin(struct machine *m)
{
	machine_begin(m);
	spare = pages(SPARE);
	EQUAL(give_slot(m->vm, 1, AT, SPARE, spare), 0);
}

static void end(struct machine *m)
{
	machine_end(m);
	munmap(spare, SPARE);
}

static void put(struct machine *m, const unsigned char *code)
{
	struct kvm_sregs sregs;

	guest_put(m, code, 5);
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.es.base = AT;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
}

static long run(struct machine *m, const unsigned char *code)
{
	put(m, code);
	return ASK(m->vcpu, KVM_RUN, 0);
}

static const unsigned char store[] = { STORE }, fetch[] = { FETCH };

static void test_memory_that_was_unmapped_under_the_guest_is_efault(void)
{
	struct machine m;

	begin(&m);
	EQUAL(run(&m, store), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	munmap(spare, PAGE);
	EQUAL(run(&m, store), -EFAULT);
	EQUAL(run(&m, fetch), -EFAULT);
	end(&m);
}

static void test_memory_that_came_back_can_be_used_again(void)
{
	struct machine m;

	begin(&m);
	EQUAL(run(&m, store), 0);
	mprotect(spare, PAGE, PROT_NONE);
	EQUAL(run(&m, store), -EFAULT);
	mprotect(spare, PAGE, PROT_READ | PROT_WRITE);
	spare[0] = 0x55;
	EQUAL(run(&m, store), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	EQUAL(spare[0], 0);
	end(&m);
}

static void test_memory_that_may_only_be_read_is_efault_when_the_guest_writes(void)
{
	struct machine m;

	begin(&m);
	EQUAL(run(&m, store), 0);
	spare[0] = 0x66;
	mprotect(spare, PAGE, PROT_READ);
	EQUAL(run(&m, fetch), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	EQUAL(run(&m, store), -EFAULT);
	EQUAL(spare[0], 0x66);
	end(&m);
}

static void test_the_guest_sees_what_is_mapped_in_the_place(void)
{
	struct machine m;
	struct kvm_regs regs;

	begin(&m);
	EQUAL(run(&m, fetch), 0);
	TRUE(mmap(spare, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == spare, "mapped anew");
	spare[0] = 0x77;
	EQUAL(run(&m, fetch), 0);
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	EQUAL(regs.rax & 0xff, 0x77);
	end(&m);
}

/* A file that is shorter than its mapping is a SIGBUS to a program that touches it. */
static void test_a_file_that_shrinks_under_the_guest_is_efault(void)
{
	struct machine m;
	int file = memfd_create("memory", MFD_CLOEXEC);

	begin(&m);
	EQUAL(ftruncate(file, SPARE), 0);
	TRUE(mmap(spare, SPARE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) == spare, "the file is mapped");
	EQUAL(run(&m, store), 0);
	EQUAL(ftruncate(file, 0), 0);
	EQUAL(run(&m, store), -EFAULT);
	EQUAL(ftruncate(file, SPARE), 0);
	EQUAL(run(&m, store), 0);
	close(file);
	end(&m);
}

/* --- while the guest runs ------------------------------------------------------------------------------------------------ */

static void *unmap_meanwhile(void *argument)
{
	struct machine *m = argument;

	wait_for_loop(m);
	munmap(spare, SPARE);
	return NULL;
}

static void test_memory_that_goes_while_the_guest_uses_it_is_efault(void)
{
	/* 1: incb 0x2000; mov %al, %es:0; jmp 1b */
	static const unsigned char loop[] = { 0xfe, 0x06, 0x00, 0x20, 0x26, 0xa2, 0x00, 0x00, 0xeb, 0xf6 };
	struct machine m;
	struct kvm_sregs sregs;
	pthread_t thread;

	begin(&m);
	guest_put(&m, loop, sizeof(loop));
	EQUAL(ASK(m.vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.es.base = AT;
	EQUAL(ASK(m.vcpu, KVM_SET_SREGS, &sregs), 0);
	pthread_create(&thread, NULL, unmap_meanwhile, &m);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), -EFAULT);
	pthread_join(thread, NULL);
	end(&m);
}

/* A page is there, gone, read-only and there again, hundreds of times a second: whatever the guest gets, we stand. */
static void *flicker(void *argument)
{
	struct machine *m = argument;
	int i;

	wait_for_loop(m);
	for (i = 0; i < 2000; i++) {
		mprotect(spare, SPARE, PROT_NONE);
		mprotect(spare, SPARE, PROT_READ);
		mprotect(spare, SPARE, PROT_READ | PROT_WRITE);
	}
	m->memory[COUNTER + 1] = 1;
	return NULL;
}

static void test_memory_that_flickers_gives_efault_or_memory(void)
{
	/* 1: incb 0x2000; incb %es:0; cmpb $0, 0x2001; je 1b; hlt */
	static const unsigned char loop[] = { 0xfe, 0x06, 0x00, 0x20, 0x26, 0xfe, 0x06, 0x00, 0x00,
		0x80, 0x3e, 0x01, 0x20, 0x00, 0x74, 0xf0, 0xf4 };
	struct machine m;
	struct kvm_sregs sregs;
	pthread_t thread;
	long result;

	begin(&m);
	guest_put(&m, loop, sizeof(loop));
	m.memory[COUNTER + 1] = 0;
	EQUAL(ASK(m.vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.es.base = AT;
	EQUAL(ASK(m.vcpu, KVM_SET_SREGS, &sregs), 0);
	pthread_create(&thread, NULL, flicker, &m);
	do
		result = ASK(m.vcpu, KVM_RUN, 0);
	while (result == -EFAULT);
	EQUAL(result, 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	pthread_join(thread, NULL);
	end(&m);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_memory_that_was_unmapped_under_the_guest_is_efault),
		TEST(test_memory_that_came_back_can_be_used_again),
		TEST(test_memory_that_may_only_be_read_is_efault_when_the_guest_writes),
		TEST(test_the_guest_sees_what_is_mapped_in_the_place),
		TEST(test_a_file_that_shrinks_under_the_guest_is_efault),
		TEST(test_memory_that_goes_while_the_guest_uses_it_is_efault),
		TEST(test_memory_that_flickers_gives_efault_or_memory),
	};

	return RUN_ON_KVM("memory", tests);
}
