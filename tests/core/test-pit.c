// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interval timer, by traces: control words, counts and the time in; counts, outputs and interrupts out.
 */
#include "world.h"

#include <stdlib.h>

#define MS		1000000ull
#define S		1000000000ull
#define HZ		1193182ull

static struct kva_pit pit;
static __u64 now;

static void begin(void)
{
	now = 7 * S;
	memset(&pit, 0, sizeof(pit));
	kva_pit_init(&pit, now);
}

static void out(__u16 port, __u8 value)
{
	kva_pit_write(&pit, port, value, now);
}

static __u8 in(__u16 port)
{
	return kva_pit_read(&pit, port, now);
}

static void program(unsigned int counter, unsigned int mode, __u16 count)
{
	out(0x43, counter << 6 | 0x30 | mode << 1);
	out(0x40 + counter, (__u8)count);
	out(0x40 + counter, count >> 8);
}

/* The first moment at which so many ticks have passed. */
static void pass(__u64 ticks)
{
	now += kva_pit_time_of(ticks) + 1;
}

static __u16 count(unsigned int counter)
{
	__u16 low = in(0x40 + counter);

	return low | in(0x40 + counter) << 8;
}

static int output(unsigned int counter)
{
	out(0x43, 0xe0 | 2 << counter);
	return in(0x40 + counter) >> 7;
}

/* --- counting --- */

static void test_a_second_has_1193182_ticks(void)
{
	begin();
	program(2, 0, 0);
	now += S;
	EQUAL(count(2), (__u16)(0x10000 - HZ));
	now += 3600 * S;
	EQUAL(count(2), (__u16)(0x10000 - 3601 * HZ));
}

static void test_mode_0_counts_once_and_then_its_output_is_high(void)
{
	begin();
	program(0, 0, 1000);
	EQUAL(output(0), 0);
	pass(400);
	EQUAL(count(0), 600);
	EQUAL(output(0), 0);
	pass(600);
	EQUAL(output(0), 1);
	pass(100);
	EQUAL(output(0), 1);
	EQUAL(count(0), 0x10000 - 100);
}

static void test_mode_2_begins_anew_and_is_low_for_one_tick(void)
{
	begin();
	program(0, 2, 1000);
	pass(2100);
	EQUAL(count(0), 900);
	EQUAL(output(0), 1);
	pass(899);
	EQUAL(count(0), 1);
	EQUAL(output(0), 0);
	pass(1);
	EQUAL(count(0), 1000);
	EQUAL(output(0), 1);
}

static void test_mode_3_counts_by_two_and_is_a_square_wave(void)
{
	begin();
	program(0, 3, 1000);
	pass(100);
	EQUAL(count(0), 800);
	EQUAL(output(0), 1);
	pass(500);
	EQUAL(count(0), 800);
	EQUAL(output(0), 0);
}

static void test_modes_6_and_7_are_2_and_3(void)
{
	begin();
	program(0, 6, 1000);
	EQUAL(pit.counter[0].mode, 2);
	program(0, 7, 1000);
	EQUAL(pit.counter[0].mode, 3);
}

static void test_a_count_of_zero_is_the_largest(void)
{
	begin();
	program(0, 2, 0);
	EQUAL(pit.counter[0].count, 0x10000);
	pass(0x10001);
	EQUAL(count(0), 0xffff);
}

static void test_time_that_runs_backwards_is_no_time(void)
{
	begin();
	program(2, 0, 500);
	now -= S;
	EQUAL(count(2), 500);
}

/* --- bytes, latches, read-back --- */

static void test_single_bytes_are_the_low_or_the_high_one(void)
{
	begin();
	out(0x43, 0x10);
	out(0x40, 0x34);
	EQUAL(pit.counter[0].count, 0x34);
	EQUAL(in(0x40), 0x34);
	EQUAL(in(0x40), 0x34);
	out(0x43, 0x20);
	out(0x40, 0x12);
	EQUAL(pit.counter[0].count, 0x1200);
	EQUAL(in(0x40), 0x12);
}

static void test_a_latched_count_stands_still_until_it_is_read(void)
{
	begin();
	program(0, 2, 1000);
	pass(100);
	out(0x43, 0x00);
	pass(100);
	out(0x43, 0x00);		/* is ignored while one is latched */
	EQUAL(count(0), 900);
	EQUAL(count(0), 800);
}

static void test_low_and_high_byte_come_in_turns_until_it_is_programmed_anew(void)
{
	begin();
	program(0, 0, 0x1234);
	EQUAL(in(0x40), 0x34);
	EQUAL(in(0x40), 0x12);
	EQUAL(in(0x40), 0x34);
	program(0, 0, 0x5678);
	EQUAL(in(0x40), 0x78);
}

static void test_read_back_gives_status_and_then_the_count(void)
{
	begin();
	program(0, 2, 1000);
	program(2, 0, 2000);
	pass(500);
	out(0x43, 0xc0 | 1 << 1 | 1 << 3);
	pass(100);
	EQUAL(in(0x40), 0x80 | 0x30 | 2 << 1);
	EQUAL(count(0), 500);
	EQUAL(in(0x42), 0x30);
	EQUAL(count(2), 1500);
	EQUAL(count(2), 1400);
}

static void test_nothing_is_read_from_the_control_port(void)
{
	begin();
	EQUAL(in(0x43), 0);
}

/* --- the speaker's port --- */

static void test_the_speakers_port_shows_gate_data_and_output(void)
{
	begin();
	kva_pit_write_speaker(&pit, 0x03, now);
	program(2, 0, 1000);
	EQUAL(kva_pit_read_speaker(&pit, now) & 0x23, 0x03);
	pass(1000);
	EQUAL(kva_pit_read_speaker(&pit, now) & 0x23, 0x23);
	kva_pit_write_speaker(&pit, 0, now);
	EQUAL(kva_pit_read_speaker(&pit, now) & 0x03, 0);
}

static void test_a_rising_gate_begins_the_count_anew(void)
{
	begin();
	program(2, 2, 1000);
	pass(300);
	kva_pit_write_speaker(&pit, 1, now);
	EQUAL(count(2), 1000);
	pass(100);
	kva_pit_write_speaker(&pit, 1, now);
	EQUAL(count(2), 900);
}

static void test_refresh_toggles(void)
{
	__u8 first;

	begin();
	first = kva_pit_read_speaker(&pit, now) & 0x10;
	EQUAL(kva_pit_read_speaker(&pit, now + 15000) & 0x10, first ^ 0x10);
}

/* --- interrupts: a VM, whose GSI 0 leads to vector 0x30 of the first vcpu --- */

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
		TEST(test_a_second_has_1193182_ticks),
		TEST(test_mode_0_counts_once_and_then_its_output_is_high),
		TEST(test_mode_2_begins_anew_and_is_low_for_one_tick),
		TEST(test_mode_3_counts_by_two_and_is_a_square_wave),
		TEST(test_modes_6_and_7_are_2_and_3),
		TEST(test_a_count_of_zero_is_the_largest),
		TEST(test_time_that_runs_backwards_is_no_time),
		TEST(test_single_bytes_are_the_low_or_the_high_one),
		TEST(test_a_latched_count_stands_still_until_it_is_read),
		TEST(test_low_and_high_byte_come_in_turns_until_it_is_programmed_anew),
		TEST(test_read_back_gives_status_and_then_the_count),
		TEST(test_nothing_is_read_from_the_control_port),
		TEST(test_the_speakers_port_shows_gate_data_and_output),
		TEST(test_a_rising_gate_begins_the_count_anew),
		TEST(test_refresh_toggles),
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
		TEST(test_without_a_timer_nothing_can_be_asked_of_it),
		TEST(test_any_state_is_taken),
	};

	return RUN_TESTS("core-pit", tests);
}
