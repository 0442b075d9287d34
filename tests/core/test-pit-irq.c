// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Interrupts of the interval timer, and its state as user space has it, in a VM whose GSI 0 leads to vector 0x30.
 */
#include "world.h"

#include <stdlib.h>

#define MS		1000000ull
#define S		1000000000ull
#define HZ		1193182ull

/* --- interrupts --- */

static struct kva_pit *own;

static void pit_make(void)
{
	struct kvm_pit_config config = { .flags = KVM_PIT_SPEAKER_DUMMY };

	world_make_irqchip(1);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_pit2(vm, &config), 0);
	EQUAL(kva_vm_create_pit2(vm, &config), -EEXIST);
	kva_mutex_unlock(&vm->lock);
	own = vm->irqchip->pit;
	kva_lapic_poke(vcpu, KVA_LAPIC_SVR, 0x1ff);
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x10);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x30);
	kva_irqchip_out(vm->irqchip, 0x21, 0xff);
}

static void pit_program(unsigned int mode, __u16 value)
{
	kva_pit_out(own, 0x43, 0x30 | mode << 1);
	kva_pit_out(own, 0x40, (__u8)value);
	kva_pit_out(own, 0x40, value >> 8);
}

/* The guest's handler, at once: how many interrupts there were. */
static unsigned int handled(void)
{
	unsigned int n = 0;

	while (kva_irqchip_take(vcpu) == 0x30) {
		kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
		n++;
	}
	return n;
}

static void test_a_rate_gives_as_many_interrupts(void)
{
	unsigned int n = 0, i;

	pit_make();
	pit_program(2, 11932);		/* 100 Hz, nearly */
	for (i = 0; i < 10000; i++) {
		kva_user_time_pass(MS);
		n += handled();
	}
	EQUAL(n, 10 * HZ / 11932);
	world_end();
}

static void test_mode_0_interrupts_once(void)
{
	pit_make();
	pit_program(0, 11932);
	kva_user_time_pass(9 * MS);
	EQUAL(handled(), 0);
	kva_user_time_pass(2 * MS);
	EQUAL(handled(), 1);
	kva_user_time_pass(S);
	EQUAL(handled(), 0);
	EQUAL(kva_user_time_next(), 0);
	world_end();
}

static void test_a_control_word_stops_it_until_there_is_a_count(void)
{
	pit_make();
	pit_program(2, 11932);
	kva_pit_out(own, 0x43, 0x34);
	kva_user_time_pass(S);
	EQUAL(handled(), 0);
	kva_pit_out(own, 0x40, 0);
	kva_user_time_pass(S);
	EQUAL(handled(), 0);
	kva_pit_out(own, 0x40, 1);
	kva_user_time_pass(MS);
	EQUAL(handled() > 0, 1);
	world_end();
}

/* The vcpu did not run for a second: what it missed comes one after the other. */
static void test_missed_interrupts_are_given_later(void)
{
	pit_make();
	pit_program(2, 11932);
	kva_user_time_pass(S);
	EQUAL(handled(), 99);
	EQUAL(handled(), 0);
	world_end();
}

static void test_missed_interrupts_are_lost_when_nobody_wants_them(void)
{
	struct kvm_reinject_control control = { .pit_reinject = 0 };

	pit_make();
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_reinject_control(vm, &control), 0);
	kva_mutex_unlock(&vm->irq_lock);
	pit_program(2, 11932);
	kva_user_time_pass(S);
	EQUAL(handled(), 1);
	world_end();
}

/* Nobody listens: nothing piles up. */
static void test_interrupts_of_a_masked_input_are_lost(void)
{
	pit_make();
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x10030);
	pit_program(2, 11932);
	kva_user_time_pass(S);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x30);
	EQUAL(handled(), 0);
	kva_user_time_pass(10 * MS);
	EQUAL(handled(), 1);
	world_end();
}

/* The PICs' interrupt was raised and then masked for ever; the I/O APIC takes over. */
static void test_an_interrupt_that_never_ends_does_not_stop_the_others(void)
{
	pit_make();
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x10030);
	kva_irqchip_out(vm->irqchip, 0x21, 0);
	pit_program(2, 11932);
	kva_user_time_pass(15 * MS);
	kva_irqchip_out(vm->irqchip, 0x21, 0xff);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x30);
	kva_user_time_pass(10 * MS);
	EQUAL(handled() > 0, 1);
	world_end();
}

static void test_the_shortest_count_does_not_eat_the_host(void)
{
	unsigned int n = 0;
	__u64 until;

	pit_make();
	pit_program(2, 1);
	until = kva_user_time + 10 * MS;
	while (kva_user_time < until && kva_user_time_next())
		n++;
	EQUAL(n <= 51, 1);
	world_end();
}

/* The guest takes no interrupts, and one waits already: the next, of a count that is over at once, cannot be given. */
static void test_one_that_cannot_be_given_does_not_eat_the_host(void)
{
	unsigned int n = 0;
	__u64 until;

	pit_make();
	pit_program(0, 1);
	kva_user_time_pass(MS);
	pit_program(0, 1);
	until = kva_user_time + 10 * MS;
	while (kva_user_time < until && n < 1000 && kva_user_time_next())
		n++;
	EQUAL(n <= 51, 1);
	EQUAL(handled(), 2);
	kva_user_time_pass(S);
	EQUAL(handled(), 0);
	world_end();
}

static void test_an_hpet_in_its_place_silences_it(void)
{
	struct kvm_pit_state2 state;

	pit_make();
	pit_program(2, 11932);
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_get_pit2(vm, &state), 0);
	state.flags = KVM_PIT_FLAGS_HPET_LEGACY;
	EQUAL(kva_vm_set_pit2(vm, &state), 0);
	kva_user_time_pass(S);
	EQUAL(handled(), 0);
	EQUAL(kva_vm_get_pit2(vm, &state), 0);
	EQUAL(state.flags, KVM_PIT_FLAGS_HPET_LEGACY);
	state.flags = 0;
	EQUAL(kva_vm_set_pit2(vm, &state), 0);
	kva_mutex_unlock(&vm->irq_lock);
	kva_user_time_pass(15 * MS);
	EQUAL(handled(), 1);
	world_end();
}

/* --- states --- */

static void test_a_state_that_was_read_counts_anew_from_the_same_count(void)
{
	struct kvm_pit_state state = { 0 };

	pit_make();
	pit_program(3, 5000);
	kva_user_time_pass(3 * MS);
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_get_pit(vm, &state), 0);
	EQUAL(state.channels[0].count, 5000);
	EQUAL(state.channels[0].mode, 3);
	EQUAL(state.channels[0].gate, 1);
	EQUAL(state.channels[2].gate, 0);
	state.channels[0].count = 6000;
	EQUAL(kva_vm_set_pit(vm, &state), 0);
	EQUAL(kva_vm_get_pit(vm, &state), 0);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(state.channels[0].count, 6000);
	EQUAL(state.channels[0].count_load_time, (long long)kva_user_time);
	handled();
	kva_user_time_pass(6 * MS);
	EQUAL(handled(), 1);
	world_end();
}

static void test_a_state_is_cut_to_what_registers_can_hold(void)
{
	struct kvm_pit_state2 state;
	unsigned int i;

	pit_make();
	memset(&state, 0xff, sizeof(state));
	state.channels[1].mode = 6;
	state.channels[2].count = 0;
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_set_pit2(vm, &state), 0);
	EQUAL(kva_vm_get_pit2(vm, &state), 0);
	kva_mutex_unlock(&vm->irq_lock);
	for (i = 0; i < 3; i++) {
		EQUAL(state.channels[i].count, 0x10000);
		EQUAL(state.channels[i].mode, 0xff);
		EQUAL(state.channels[i].rw_mode, 3);
		EQUAL(state.channels[i].bcd, 1);
		EQUAL(state.channels[i].gate, 1);
	}
	EQUAL(state.flags, KVM_PIT_FLAGS_HPET_LEGACY);
	world_end();
}

static void test_without_a_timer_nothing_can_be_asked_of_it(void)
{
	struct kvm_pit_state state;
	struct kvm_pit_state2 state2;
	struct kvm_reinject_control control;

	vm_make(0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_pit(vm), -ENOENT);
	EQUAL(kva_vm_create_irqchip(vm), 0);
	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_get_pit(vm, &state), -ENXIO);
	EQUAL(kva_vm_set_pit(vm, &state), -ENXIO);
	EQUAL(kva_vm_get_pit2(vm, &state2), -ENXIO);
	EQUAL(kva_vm_set_pit2(vm, &state2), -ENXIO);
	EQUAL(kva_vm_reinject_control(vm, &control), -ENXIO);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(kva_vm_create_pit(vm), 0);
	EQUAL(kva_vm_create_pit(vm), -EEXIST);
	EQUAL(vm->irqchip->pit->has_speaker, 1);
	kva_mutex_unlock(&vm->lock);
	world_end();
}

static void test_any_state_is_taken(void)
{
	struct kvm_pit_state2 state;
	unsigned int round, i;

	pit_make();
	srand(8254);
	for (round = 0; round < 20000; round++) {
		for (i = 0; i < sizeof(state); i++)
			((__u8 *)&state)[i] = rand() & 3 ? (__u8)rand() : 0;
		kva_mutex_lock(&vm->irq_lock);
		EQUAL(kva_vm_set_pit2(vm, &state), 0);
		kva_mutex_unlock(&vm->irq_lock);
		for (i = 0; i < 8; i++) {
			kva_pit_out(own, 0x40 + rand() % 4, (__u8)rand());
			kva_pit_in(own, 0x40 + rand() % 4);
			kva_pit_out(own, 0x61, (__u8)rand());
			kva_pit_in(own, 0x61);
			kva_user_time_pass((__u64)rand() % MS);
			handled();
		}
	}
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_rate_gives_as_many_interrupts),
		TEST(test_mode_0_interrupts_once),
		TEST(test_a_control_word_stops_it_until_there_is_a_count),
		TEST(test_missed_interrupts_are_given_later),
		TEST(test_missed_interrupts_are_lost_when_nobody_wants_them),
		TEST(test_interrupts_of_a_masked_input_are_lost),
		TEST(test_an_interrupt_that_never_ends_does_not_stop_the_others),
		TEST(test_the_shortest_count_does_not_eat_the_host),
		TEST(test_one_that_cannot_be_given_does_not_eat_the_host),
		TEST(test_an_hpet_in_its_place_silences_it),
		TEST(test_a_state_that_was_read_counts_anew_from_the_same_count),
		TEST(test_a_state_is_cut_to_what_registers_can_hold),
		TEST(test_without_a_timer_nothing_can_be_asked_of_it),
		TEST(test_any_state_is_taken),
	};

	return RUN_TESTS("core-pit-irq", tests);
}
