// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Vcpus with interrupt controllers in the kernel: KVM_RUN delivers interrupts, halts, wakes.
 */
#include "smp.h"

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
	};

	return RUN_TESTS("core-smp", tests);
}
