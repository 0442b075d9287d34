// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interval timer, by traces: control words, counts and the time in; counts and outputs out.
 */
#include "world.h"

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
	};

	return RUN_TESTS("core-pit", tests);
}
