// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Two software processors at the same memory: what is locked is one access, and an exchange that was lost is made again.
 */
#include <pthread.h>

#include "soft-guest.h"

#define COUNTER	0x200000ull
#define TIMES	300000u

static void *run_thread(void *of)
{
	struct kva_vcpu *who = of;
	long result;

	kva_mutex_lock(&who->lock);
	do
		result = kva_vcpu_run(who);
	while (!result && who->run->exit_reason != KVM_EXIT_HLT);
	kva_mutex_unlock(&who->lock);
	EQUAL(result, 0);
	return NULL;
}

static void begin_counting(void)
{
	const struct kvm_regs regs = { .rip = CODE, .rflags = 2, .rsp = STACK, .rdi = COUNTER, .rcx = TIMES };

	long_mode(0, 64);
	set_regs(&regs);
}

/* lock incq (%rdi); loop .-4; hlt */
static void test_locked_changes_of_two_vcpus_are_all_there(void)
{
	struct kva_vcpu *both[2];
	pthread_t threads[2];
	unsigned int i;

	world_make(0);
	put_hex(CODE, "f048ff07 e2fa f4");
	begin_counting();
	both[0] = vcpu;
	vcpu = both[1] = vcpu_make(1);
	cpuid_set();
	begin_counting();
	for (i = 0; i < 2; i++)
		pthread_create(&threads[i], NULL, run_thread, both[i]);
	for (i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
	EQUAL(get64(COUNTER), 2 * TIMES);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_locked_changes_of_two_vcpus_are_all_there),
	};

	return RUN_TESTS("soft-race", tests);
}
