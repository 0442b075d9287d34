// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Vcpus with interrupt controllers in the kernel: KVM_RUN delivers interrupts, halts, wakes, starts others.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define MS	1000000ull

static struct kva_replay *replay;

static void begin(unsigned int vcpus)
{
	unsigned int i;

	world_make_irqchip(vcpus);
	replay = kva_replay_of(vcpu);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	for (i = 0; i < vcpus; i++)
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_SVR, 0x1ff);
}

static void interrupts_on(struct kva_vcpu *who)
{
	who->cpu.rflags |= KVA_RFLAGS_IF;
}

static void interrupts_off(struct kva_vcpu *who)
{
	who->cpu.rflags &= ~KVA_RFLAGS_IF;
}

#define HLT		{ .exit = { .reason = KVA_EXIT_HLT, .length = 1 }, .before = interrupts_on }
#define HLT_OFF		{ .exit = { .reason = KVA_EXIT_HLT, .length = 1 }, .before = interrupts_off }
#define HOST		{ .exit = { .reason = KVA_EXIT_HOST } }

static long run_on(struct kva_vcpu *who, struct kva_replay_step *steps, unsigned int count)
{
	kva_replay_load(who, steps, count);
	kva_replay_of(who)->events = 0;
	return kva_vcpu_run(who);
}

static struct kva_event *event(unsigned int i)
{
	return &replay->event[i];
}

static void lapic_timer(struct kva_vcpu *who, __u64 after)
{
	kva_lapic_poke(who, KVA_LAPIC_LVT_TIMER, 0x40);
	kva_lapic_poke(who, KVA_LAPIC_DIVIDE, 0xb);
	kva_lapic_poke(who, KVA_LAPIC_INITIAL_COUNT, (__u32)after);
}

/* --- delivery --- */

static void test_an_interrupt_goes_in_when_the_guest_takes_some(void)
{
	struct kva_replay_step steps[] = { HOST, HOST };

	begin(1);
	interrupts_off(vcpu);
	kva_lapic_accept(vcpu->lapic, 0x41, 0);
	kva_vcpu_notice(vcpu);
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(replay->events, 0);
	EQUAL(replay->window, 1);
	interrupts_on(vcpu);
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(replay->events, 1);
	EQUAL(event(0)->vector, 0x41);
	EQUAL(event(0)->kind, KVA_EVENT_INTERRUPT);
	EQUAL(replay->window, 0);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_ISR + 2), 1u << 1);
	world_end();
}

static void ends_interrupt(struct kva_vcpu *who)
{
	kva_lapic_poke(who, KVA_LAPIC_EOI, 0);
}

static void test_one_goes_in_at_a_time_and_the_next_after_its_end(void)
{
	struct kva_replay_step steps[] = { HOST, { .exit = { .reason = KVA_EXIT_HOST }, .before = ends_interrupt }, HOST };

	begin(1);
	interrupts_on(vcpu);
	kva_lapic_accept(vcpu->lapic, 0x41, 0);
	kva_lapic_accept(vcpu->lapic, 0x42, 0);
	kva_vcpu_notice(vcpu);
	EQUAL(run_on(vcpu, steps, 3), -EINTR);
	EQUAL(replay->events, 2);
	EQUAL(event(0)->vector, 0x42);
	EQUAL(event(1)->vector, 0x41);
	world_end();
}

static void lowers_priority(struct kva_vcpu *who)
{
	kva_cr_write(who, 8, 0);
}

static void test_a_lower_task_priority_lets_it_in_without_user_space(void)
{
	struct kva_replay_step steps[] = { HOST, { .exit = { .reason = KVA_EXIT_HOST }, .before = lowers_priority }, HOST };

	begin(1);
	interrupts_on(vcpu);
	kva_lapic_poke(vcpu, KVA_LAPIC_TPR, 0x80);
	kva_lapic_accept(vcpu->lapic, 0x41, 0);
	kva_vcpu_notice(vcpu);
	EQUAL(run_on(vcpu, steps, 3), -EINTR);
	EQUAL(replay->events, 1);
	EQUAL(replay->window, 0);
	world_end();
}

/* One whose delivery was cut short is in service already: it goes in again, and is not taken twice. */
static void cut_short(struct kva_vcpu *who)
{
	who->interrupted = who->injected;
}

static void test_an_interrupt_that_was_cut_short_goes_in_again(void)
{
	struct kva_replay_step steps[] = { { .exit = { .reason = KVA_EXIT_HOST }, .before = cut_short }, HOST, HOST };

	begin(1);
	interrupts_on(vcpu);
	kva_lapic_accept(vcpu->lapic, 0x41, 0);
	kva_vcpu_notice(vcpu);
	EQUAL(run_on(vcpu, steps, 3), -EINTR);
	EQUAL(replay->events, 2);
	EQUAL(event(1)->vector, 0x41);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_ISR + 2), 1u << 1);
	world_end();
}

static void test_the_pics_interrupt_is_acknowledged_when_it_goes_in(void)
{
	struct kva_replay_step steps[] = { HOST };

	begin(1);
	interrupts_on(vcpu);
	kva_irqchip_out(vm->irqchip, 0x20, 0x13);
	kva_irqchip_out(vm->irqchip, 0x21, 0x30);
	kva_irqchip_out(vm->irqchip, 0x21, 0x01);
	kva_gsi_set(vm, KVA_SOURCE_USER, 1, 1);
	EQUAL(run_on(vcpu, steps, 1), -EINTR);
	EQUAL(replay->events, 1);
	EQUAL(event(0)->vector, 0x31);
	EQUAL(vm->irqchip->pic.chip[0].isr, 1 << 1);
	world_end();
}

static void test_nmis_come_as_messages(void)
{
	struct kva_replay_step steps[] = { HOST, HOST };
	struct kvm_vcpu_events events;

	begin(1);
	kva_apic_send_msi(vm, 0xfee00000, 0x400);
	kva_apic_send_msi(vm, 0xfee00000, 0x400);
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &events), 0);
	EQUAL(events.nmi.pending, 1);
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(replay->events, 1);
	EQUAL(event(0)->kind, KVA_EVENT_NMI);
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &events), 0);
	EQUAL(events.nmi.pending, 0);
	world_end();
}

static void test_kvm_run_tells_and_takes_what_concerns_user_space_no_more(void)
{
	struct kva_replay_step steps[] = { HOST };

	begin(1);
	interrupts_on(vcpu);
	kva_lapic_poke(vcpu, KVA_LAPIC_TPR, 0x50);
	vcpu->run->cr8 = 0x999;
	vcpu->run->request_interrupt_window = 1;
	EQUAL(run_on(vcpu, steps, 1), -EINTR);
	EQUAL(vcpu->run->cr8, 5);
	EQUAL(vcpu->run->ready_for_interrupt_injection, 1);
	EQUAL(vcpu->run->if_flag, 1);
	EQUAL(vcpu->run->apic_base, 0xfee00900);
	EQUAL(replay->window, 0);
	world_end();
}

/* --- halting --- */

static void test_hlt_waits_for_the_timer_and_goes_on(void)
{
	struct kva_replay_step steps[] = { HLT, HOST, HLT };
	__u64 began;

	begin(1);
	began = kva_user_time;
	lapic_timer(vcpu, 5 * MS);
	vcpu->cpu.rip = 0x100;
	EQUAL(run_on(vcpu, steps, 3), -EINTR);
	EQUAL(kva_user_time, (long long)(began + 5 * MS));
	EQUAL(replay->events, 1);
	EQUAL(event(0)->vector, 0x40);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_INTR);
	EQUAL(vcpu->mp_state, KVM_MP_STATE_HALTED);
	EQUAL(vcpu->counts.halted, 2);
	EQUAL(vcpu->cpu.rip, 0x102);
	world_end();
}

static void test_with_interrupts_off_only_an_nmi_ends_a_halt(void)
{
	struct kva_replay_step steps[] = { HLT_OFF, HOST };

	begin(1);
	lapic_timer(vcpu, 5 * MS);
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(kva_lapic_waiting(vcpu->lapic), 0x40);
	EQUAL(vcpu->mp_state, KVM_MP_STATE_HALTED);
	EQUAL(replay->entries, 1);
	kva_apic_send_msi(vm, 0xfee00000, 0x400);
	kva_user_signal = 0;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(event(0)->kind, KVA_EVENT_NMI);
	EQUAL(vcpu->mp_state, KVM_MP_STATE_RUNNABLE);
	world_end();
}

static void test_a_halt_with_an_interrupt_waiting_does_not_wait(void)
{
	struct kva_replay_step steps[] = { HLT, HOST };

	begin(1);
	interrupts_off(vcpu);
	kva_lapic_accept(vcpu->lapic, 0x41, 0);
	kva_vcpu_notice(vcpu);
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(vcpu->counts.halted, 0);
	EQUAL(replay->events, 1);
	world_end();
}

static unsigned int waited;

static void raise_meanwhile(struct kva_vcpu *who)
{
	waited++;
	kva_gsi_set(who->vm, KVA_SOURCE_USER, 40, 1);
}

static void test_an_interrupt_from_elsewhere_ends_a_halt(void)
{
	struct kva_replay_step steps[] = { HLT, HOST };
	struct kvm_irq_routing *routing = calloc(1, sizeof(*routing) + sizeof(routing->entries[0]));

	begin(1);
	routing->nr = 1;
	routing->entries[0] = (struct kvm_irq_routing_entry){
		.gsi = 40, .type = KVM_IRQ_ROUTING_MSI, .u.msi = { .address_lo = 0xfee00000, .data = 0x77 },
	};
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_set_gsi_routing(vm, routing), 0);
	kva_mutex_unlock(&vm->irq_lock);
	kva_user_waiting = raise_meanwhile;
	waited = 0;
	EQUAL(run_on(vcpu, steps, 2), -EINTR);
	EQUAL(waited, 1);
	EQUAL(event(0)->vector, 0x77);
	free(routing);
	world_end();
}

/* Time passes while somebody looks: whoever polls sees the interrupt that the host's clock brings. */
static void test_polling_learns_how_long_halts_are(void)
{
	struct kva_replay_step steps[] = { HLT, HOST };
	unsigned int i;

	begin(1);
	for (i = 0; i < 8; i++) {
		lapic_timer(vcpu, 50 * 1000);
		run_on(vcpu, steps, 2);
		ends_interrupt(vcpu);
		interrupts_off(vcpu);
	}
	EQUAL(vcpu->halt_poll >= 50 * 1000 && vcpu->halt_poll <= 200 * 1000, 1);
	lapic_timer(vcpu, 5 * MS);
	run_on(vcpu, steps, 2);
	EQUAL(vcpu->halt_poll, 0);
	world_end();
}

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
		TEST(test_an_interrupt_goes_in_when_the_guest_takes_some),
		TEST(test_one_goes_in_at_a_time_and_the_next_after_its_end),
		TEST(test_a_lower_task_priority_lets_it_in_without_user_space),
		TEST(test_an_interrupt_that_was_cut_short_goes_in_again),
		TEST(test_the_pics_interrupt_is_acknowledged_when_it_goes_in),
		TEST(test_nmis_come_as_messages),
		TEST(test_kvm_run_tells_and_takes_what_concerns_user_space_no_more),
		TEST(test_hlt_waits_for_the_timer_and_goes_on),
		TEST(test_with_interrupts_off_only_an_nmi_ends_a_halt),
		TEST(test_a_halt_with_an_interrupt_waiting_does_not_wait),
		TEST(test_an_interrupt_from_elsewhere_ends_a_halt),
		TEST(test_polling_learns_how_long_halts_are),
		TEST(test_the_others_wait_until_they_are_started),
		TEST(test_init_resets_and_leaves_what_it_leaves),
		TEST(test_the_processor_that_boots_goes_on_at_the_reset_vector),
		TEST(test_a_start_up_of_one_that_runs_is_ignored),
		TEST(test_an_init_reaches_one_that_halts),
		TEST(test_each_state_can_be_set_and_read),
		TEST(test_a_start_up_that_user_space_brings_starts),
		TEST(test_sregs_bring_the_task_priority_and_the_base_to_the_apic),
	};

	return RUN_TESTS("core-smp", tests);
}
