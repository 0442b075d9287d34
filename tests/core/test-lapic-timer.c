// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A local APIC's timer, by traces: register accesses and the time in; interrupts and counts out.
 */
#include "lapic.h"

static void test_one_shot_counts_down_and_interrupts_once(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);		/* by 1 */
	set(KVA_LAPIC_INITIAL_COUNT, 10 * MS);
	EQUAL(get(KVA_LAPIC_COUNT), 10 * MS);
	kva_user_time_pass(4 * MS);
	EQUAL(get(KVA_LAPIC_COUNT), 6 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	kva_user_time_pass(6 * MS);
	EQUAL(kva_lapic_take(lapic), 0x40);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(get(KVA_LAPIC_COUNT), 0);
	EQUAL(get(KVA_LAPIC_INITIAL_COUNT), 10 * MS);
	kva_user_time_pass(100 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	world_end();
}

static void test_each_divisor_divides(void)
{
	static const __u8 value[] = { 0xb, 0, 1, 2, 3, 8, 9, 0xa };
	unsigned int i;

	begin();
	set(KVA_LAPIC_LVT_TIMER, 0x40);
	for (i = 0; i < sizeof(value); i++) {
		set(KVA_LAPIC_DIVIDE, value[i]);
		set(KVA_LAPIC_INITIAL_COUNT, 1000);
		kva_user_time_pass((1000ull << i) - 1);
		EQUAL(kva_lapic_waiting(lapic), -1);
		kva_user_time_pass(1);
		EQUAL(kva_lapic_take(lapic), 0x40);
		set(KVA_LAPIC_EOI, 0);
	}
	world_end();
}

static void test_another_divisor_slows_what_is_left(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, 10 * MS);
	kva_user_time_pass(5 * MS);
	set(KVA_LAPIC_DIVIDE, 0);		/* by 2 */
	kva_user_time_pass(9 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	EQUAL(get(KVA_LAPIC_COUNT), MS / 2);
	kva_user_time_pass(1 * MS);
	EQUAL(kva_lapic_waiting(lapic), 0x40);
	world_end();
}

static void test_periods_follow_each_other_without_drift(void)
{
	unsigned int i, n = 0;

	begin();
	set(KVA_LAPIC_LVT_TIMER, PERIODIC | 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, 3 * MS);
	for (i = 0; i < 1000; i++) {
		kva_user_time_pass(MS);
		n += kva_lapic_take(lapic) == 0x40;
		set(KVA_LAPIC_EOI, 0);
	}
	EQUAL(n, 333);
	EQUAL(get(KVA_LAPIC_COUNT), 2 * MS);
	set(KVA_LAPIC_INITIAL_COUNT, 0);
	kva_user_time_pass(100 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	world_end();
}

static void test_the_shortest_period_does_not_eat_the_host(void)
{
	unsigned int n = 0;
	__u64 until;

	begin();
	set(KVA_LAPIC_LVT_TIMER, PERIODIC | 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, 1);
	until = kva_user_time + 10 * MS;
	while (kva_user_time < until && kva_user_time_next())
		n++;
	EQUAL(n, 50);
	world_end();
}

static void test_a_masked_timer_counts_in_silence(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, MASKED | 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, MS);
	kva_user_time_pass(2 * MS);
	EQUAL(get(KVA_LAPIC_COUNT), 0);
	EQUAL(kva_lapic_waiting(lapic), -1);
	world_end();
}

/* SDM vol. 3, 11.5.4.1 */
static void test_a_deadline_is_a_value_of_the_guests_tsc(void)
{
	__u64 tsc;

	begin();
	kva_lapic_timer_set_deadline(lapic, 1);
	EQUAL(kva_lapic_timer_deadline(lapic), 0);
	set(KVA_LAPIC_LVT_TIMER, DEADLINE | 0x40);
	set(KVA_LAPIC_INITIAL_COUNT, 5);
	EQUAL(get(KVA_LAPIC_INITIAL_COUNT), 0);
	tsc = kva_tsc() + vcpu->tsc_offset;
	kva_lapic_timer_set_deadline(lapic, tsc + 5 * MS);
	EQUAL(kva_lapic_timer_deadline(lapic), (long long)(tsc + 5 * MS));
	EQUAL(get(KVA_LAPIC_COUNT), 0);
	kva_user_time_pass(5 * MS - 1);
	EQUAL(kva_lapic_waiting(lapic), -1);
	kva_user_time_pass(1);
	EQUAL(kva_lapic_take(lapic), 0x40);
	EQUAL(kva_lapic_timer_deadline(lapic), 0);
	set(KVA_LAPIC_EOI, 0);
	kva_lapic_timer_set_deadline(lapic, 1);		/* long ago */
	kva_user_time_pass(1);
	EQUAL(kva_lapic_take(lapic), 0x40);
	set(KVA_LAPIC_EOI, 0);
	kva_lapic_timer_set_deadline(lapic, tsc + 50 * MS);
	kva_lapic_timer_set_deadline(lapic, 0);
	kva_user_time_pass(100 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	kva_lapic_timer_set_deadline(lapic, ~0ull);	/* before now, in 64 bits that wrap: at once */
	kva_user_time_pass(1);
	EQUAL(kva_lapic_take(lapic), 0x40);
	world_end();
}

static void test_a_deadline_follows_the_guests_tsc_when_that_is_set(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, DEADLINE | 0x40);
	kva_lapic_timer_set_deadline(lapic, kva_tsc() + vcpu->tsc_offset + 5 * MS);
	kva_tsc_offset_set(vcpu, vcpu->tsc_offset + 3 * MS);
	kva_user_time_pass(2 * MS);
	EQUAL(kva_lapic_waiting(lapic), 0x40);
	world_end();
}

static void test_changing_between_counts_and_deadlines_stops_the_timer(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, 0x40);
	set(KVA_LAPIC_INITIAL_COUNT, MS);
	set(KVA_LAPIC_LVT_TIMER, DEADLINE | 0x40);
	kva_user_time_pass(10 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	kva_lapic_timer_set_deadline(lapic, kva_tsc() + vcpu->tsc_offset + 5 * MS);
	set(KVA_LAPIC_LVT_TIMER, PERIODIC | 0x40);
	kva_user_time_pass(10 * MS);
	EQUAL(kva_lapic_waiting(lapic), -1);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_one_shot_counts_down_and_interrupts_once),
		TEST(test_each_divisor_divides),
		TEST(test_another_divisor_slows_what_is_left),
		TEST(test_periods_follow_each_other_without_drift),
		TEST(test_the_shortest_period_does_not_eat_the_host),
		TEST(test_a_masked_timer_counts_in_silence),
		TEST(test_a_deadline_is_a_value_of_the_guests_tsc),
		TEST(test_a_deadline_follows_the_guests_tsc_when_that_is_set),
		TEST(test_changing_between_counts_and_deadlines_stops_the_timer),
	};

	return RUN_TESTS("core-lapic-timer", tests);
}
