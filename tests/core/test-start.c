// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Vcpus that start others, with INIT and start-up messages, and what user space sees and sets of it.
 */
#include "smp.h"

/* --- starting others --- */

static void icr(__u8 dest, __u32 low)
{
	kva_lapic_poke(vcpu, KVA_LAPIC_ICR_HIGH, (__u32)dest << 24);
	kva_lapic_poke(vcpu, KVA_LAPIC_ICR, low);
}

static void test_the_others_wait_until_they_are_started(void)
{
	struct kva_replay_step steps[] = { HOST };
	struct kva_vcpu *other;

	begin(2);
	other = vm->vcpu[1];
	EQUAL(vcpu->mp_state, KVM_MP_STATE_RUNNABLE);
	EQUAL(other->mp_state, KVM_MP_STATE_UNINITIALIZED);
	EQUAL(run_on(other, steps, 1), -EINTR);
	EQUAL(other->run->exit_reason, KVM_EXIT_INTR);
	kva_user_signal = 0;
	other->run->immediate_exit = 1;
	EQUAL(kva_vcpu_run(other), -EINTR);
	other->run->immediate_exit = 0;
	icr(1, 0x4500);
	EQUAL(kva_vcpu_run(other), -EAGAIN);
	EQUAL(other->mp_state, KVM_MP_STATE_INIT_RECEIVED);
	EQUAL(kva_replay_of(other)->entries, 0);
	icr(1, 0x4612);
	other->cpu.cr2 = 5;
	EQUAL(run_on(other, steps, 1), -EINTR);
	EQUAL(other->mp_state, KVM_MP_STATE_RUNNABLE);
	EQUAL(kva_replay_of(other)->entries, 2);
	EQUAL(other->cpu.segment[KVA_CS].selector, 0x1200);
	EQUAL(other->cpu.segment[KVA_CS].base, 0x12000);
	EQUAL(other->cpu.rip, 0);
	world_end();
}

static void test_init_resets_and_leaves_what_it_leaves(void)
{
	struct kva_replay_step steps[] = { HOST };
	struct kva_vcpu *other;

	begin(2);
	other = vm->vcpu[1];
	other->mp_state = KVM_MP_STATE_RUNNABLE;
	other->cpu.rip = 77;
	other->cpu.msr[KVA_LSTAR] = 9;
	kva_lapic_poke(other, KVA_LAPIC_TPR, 0x50);
	kva_lapic_poke(other, KVA_LAPIC_ID, 7u << 24);
	lapic_timer(other, 50 * MS);
	icr(7, 0x4500);
	icr(7, 0x4634);
	icr(7, 0x4656);
	EQUAL(run_on(other, steps, 1), -EINTR);
	EQUAL(other->cpu.rip, 0);
	EQUAL(other->cpu.segment[KVA_CS].base, 0x56000);
	EQUAL(other->cpu.msr[KVA_LSTAR], 9);
	EQUAL(other->cpu.cr8, 0);
	EQUAL(kva_lapic_read(other->lapic, KVA_LAPIC_ID), 7u << 24);
	EQUAL(kva_lapic_read(other->lapic, KVA_LAPIC_SVR), 0xff);
	EQUAL(kva_lapic_read(other->lapic, KVA_LAPIC_LVT_TIMER), 1u << 16);
	EQUAL(kva_user_time_next(), 0);
	world_end();
}

static void test_the_processor_that_boots_goes_on_at_the_reset_vector(void)
{
	struct kva_replay_step steps[] = { HOST };

	begin(1);
	vcpu->cpu.rip = 77;
	icr(0, 0x4500);
	EQUAL(run_on(vcpu, steps, 1), -EINTR);
	EQUAL(vcpu->mp_state, KVM_MP_STATE_RUNNABLE);
	EQUAL(vcpu->cpu.rip, 0xfff0);
	world_end();
}

static void test_a_start_up_of_one_that_runs_is_ignored(void)
{
	struct kva_replay_step steps[] = { HOST };
	struct kva_vcpu *other;

	begin(2);
	other = vm->vcpu[1];
	other->mp_state = KVM_MP_STATE_RUNNABLE;
	other->cpu.rip = 77;
	icr(1, 0x4612);
	EQUAL(run_on(other, steps, 1), -EINTR);
	EQUAL(other->cpu.rip, 77);
	EQUAL(other->signals, 0);
	world_end();
}

static void test_an_init_reaches_one_that_halts(void)
{
	struct kva_replay_step steps[] = { HLT_OFF };
	struct kva_vcpu *other;

	begin(2);
	other = vm->vcpu[1];
	other->mp_state = KVM_MP_STATE_RUNNABLE;
	EQUAL(run_on(other, steps, 1), -EINTR);
	EQUAL(other->mp_state, KVM_MP_STATE_HALTED);
	icr(1, 0x4500);
	kva_user_signal = 0;
	EQUAL(kva_vcpu_run(other), -EINTR);
	EQUAL(other->mp_state, KVM_MP_STATE_INIT_RECEIVED);
	world_end();
}

/* --- states from user space --- */

static long mp_state(struct kva_vcpu *who, __u32 state)
{
	const struct kvm_mp_state mp = { .mp_state = state };

	return kva_vcpu_set_mp_state(who, &mp);
}

static void test_each_state_can_be_set_and_read(void)
{
	struct kvm_mp_state read;
	__u32 state;

	begin(2);
	for (state = 0; state < KVM_MP_STATE_SIPI_RECEIVED; state++) {
		EQUAL(mp_state(vm->vcpu[1], state), 0);
		EQUAL(kva_vcpu_get_mp_state(vm->vcpu[1], &read), 0);
		EQUAL(read.mp_state, state);
	}
	EQUAL(mp_state(vm->vcpu[1], 5), -EINVAL);
	EQUAL(mp_state(vm->vcpu[1], ~0u), -EINVAL);
	world_end();
	world_make(0);
	EQUAL(mp_state(vcpu, KVM_MP_STATE_HALTED), -EINVAL);
	EQUAL(mp_state(vcpu, KVM_MP_STATE_RUNNABLE), 0);
	world_end();
}

static void test_a_start_up_that_user_space_brings_starts(void)
{
	const struct kvm_vcpu_events events = { .sipi_vector = 0x9a, .flags = KVM_VCPUEVENT_VALID_SIPI_VECTOR };
	struct kva_replay_step steps[] = { HOST };

	begin(2);
	EQUAL(kva_vcpu_set_vcpu_events(vm->vcpu[1], &events), 0);
	EQUAL(mp_state(vm->vcpu[1], KVM_MP_STATE_SIPI_RECEIVED), 0);
	EQUAL(run_on(vm->vcpu[1], steps, 1), -EINTR);
	EQUAL(vm->vcpu[1]->cpu.segment[KVA_CS].base, 0x9a000);
	EQUAL(vm->vcpu[1]->mp_state, KVM_MP_STATE_RUNNABLE);
	world_end();
}

static void test_sregs_bring_the_task_priority_and_the_base_to_the_apic(void)
{
	struct kvm_sregs sregs;

	begin(1);
	EQUAL(kva_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.cr8 = 9;
	sregs.apic_base = 0xfee00100;
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_TPR), 0x90);
	EQUAL(kva_lapic_is_enabled(vcpu->lapic), 0);
	sregs.apic_base = 0xfee00d00;
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), -EINVAL);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_others_wait_until_they_are_started),
		TEST(test_init_resets_and_leaves_what_it_leaves),
		TEST(test_the_processor_that_boots_goes_on_at_the_reset_vector),
		TEST(test_a_start_up_of_one_that_runs_is_ignored),
		TEST(test_an_init_reaches_one_that_halts),
		TEST(test_each_state_can_be_set_and_read),
		TEST(test_a_start_up_that_user_space_brings_starts),
		TEST(test_sregs_bring_the_task_priority_and_the_base_to_the_apic),
	};

	return RUN_TESTS("core-start", tests);
}
