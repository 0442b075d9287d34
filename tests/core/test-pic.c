// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The pair of interrupt controllers, by traces: inputs, command words and acknowledgements in, vectors and registers out.
 */
#include "../lib/claims.h"

#include "../../driver/core/core.h"

#include <stdlib.h>

#define MASTER_BASE	0x20
#define SLAVE_BASE	0x28

static struct kva_pic pic;

static void out(__u16 port, __u8 value)
{
	kva_pic_write(&pic, port, value);
}

static __u8 in(__u16 port)
{
	return kva_pic_read(&pic, port);
}

/* As a BIOS, or Linux, does it: edges, cascade, 8086 mode; nothing masked. */
static void begin_with(__u8 icw4)
{
	kva_pic_init(&pic);
	out(0x20, 0x11);
	out(0x21, MASTER_BASE);
	out(0x21, 0x04);
	out(0x21, icw4);
	out(0xa0, 0x11);
	out(0xa1, SLAVE_BASE);
	out(0xa1, 0x02);
	out(0xa1, icw4);
}

static void begin(void)
{
	begin_with(0x01);
}

static int pulse(unsigned int input)
{
	int result = kva_pic_input(&pic, input, 1);

	kva_pic_input(&pic, input, 0);
	return result;
}

/* What the processor gets now, -1: nothing. */
static int taken(void)
{
	return pic.output ? kva_pic_acknowledge(&pic) : -1;
}

/* --- requests --- */

static void test_an_edge_is_kept_until_the_processor_takes_it(void)
{
	begin();
	EQUAL(taken(), -1);
	EQUAL(pulse(4), KVA_IRQ_RAISED);
	EQUAL(in(0x20), 1 << 4);
	EQUAL(taken(), MASTER_BASE + 4);
	EQUAL(in(0x20), 0);
	EQUAL(taken(), -1);
}

static void test_a_second_edge_merges_with_one_that_waits(void)
{
	begin();
	EQUAL(pulse(3), KVA_IRQ_RAISED);
	EQUAL(pulse(3), KVA_IRQ_MERGED);
	EQUAL(taken(), MASTER_BASE + 3);
	out(0x20, 0x20);
	EQUAL(taken(), -1);
}

static void test_an_input_that_stays_high_is_one_edge(void)
{
	begin();
	EQUAL(kva_pic_input(&pic, 3, 1), KVA_IRQ_RAISED);
	EQUAL(taken(), MASTER_BASE + 3);
	out(0x20, 0x20);
	EQUAL(kva_pic_input(&pic, 3, 1), KVA_IRQ_MERGED);
	EQUAL(taken(), -1);
	kva_pic_input(&pic, 3, 0);
	EQUAL(kva_pic_input(&pic, 3, 1), KVA_IRQ_RAISED);
}

static void test_a_level_asks_until_it_falls(void)
{
	begin();
	out(0x4d0, 1 << 5);
	EQUAL(kva_pic_input(&pic, 5, 1), KVA_IRQ_RAISED);
	EQUAL(taken(), MASTER_BASE + 5);
	out(0x20, 0x20);
	EQUAL(taken(), MASTER_BASE + 5);
	kva_pic_input(&pic, 5, 0);
	out(0x20, 0x20);
	EQUAL(taken(), -1);
	EQUAL(pulse(5), KVA_IRQ_RAISED);
	EQUAL(taken(), -1);
}

static void test_a_masked_input_is_ignored_and_its_edge_kept(void)
{
	begin();
	out(0x21, 1 << 6);
	EQUAL(in(0x21), 1 << 6);
	EQUAL(pulse(6), KVA_IRQ_IGNORED);
	EQUAL(taken(), -1);
	out(0x21, 0);
	EQUAL(taken(), MASTER_BASE + 6);
}

/* --- priorities --- */

static void test_lower_numbers_come_first_and_interrupt_higher_ones(void)
{
	begin();
	pulse(5);
	pulse(1);
	EQUAL(taken(), MASTER_BASE + 1);
	EQUAL(taken(), -1);
	pulse(0);
	EQUAL(taken(), MASTER_BASE);
	out(0x20, 0x20);		/* input 0 */
	EQUAL(taken(), -1);
	out(0x20, 0x20);		/* input 1 */
	EQUAL(taken(), MASTER_BASE + 5);
}

static void test_an_end_that_names_its_input_ends_that(void)
{
	begin();
	pulse(5);
	EQUAL(taken(), MASTER_BASE + 5);
	pulse(1);
	EQUAL(taken(), MASTER_BASE + 1);
	out(0x20, 0x60 | 5);
	out(0x20, 0x0b);
	EQUAL(in(0x20), 1 << 1);
	out(0x20, 0x0a);
	EQUAL(in(0x20), 0);
}

static void test_rotation_makes_the_ended_input_the_last(void)
{
	begin();
	pulse(3);
	EQUAL(taken(), MASTER_BASE + 3);
	out(0x20, 0xa0);		/* rotate on non-specific EOI */
	pulse(3);
	pulse(4);
	pulse(2 + 8);
	EQUAL(taken(), MASTER_BASE + 4);
	out(0x20, 0xe0 | 4);		/* rotate on specific EOI: 5 is first now */
	EQUAL(taken(), SLAVE_BASE + 2);
	out(0xa0, 0x20);
	out(0x20, 0x20);
	EQUAL(taken(), MASTER_BASE + 3);
}

static void test_the_lowest_priority_can_be_set(void)
{
	begin();
	out(0x20, 0xc0 | 4);
	pulse(4);
	pulse(5);
	EQUAL(taken(), MASTER_BASE + 5);
}

static void test_special_mask_mode_lets_lower_priorities_through(void)
{
	begin();
	pulse(1);
	EQUAL(taken(), MASTER_BASE + 1);
	pulse(6);
	EQUAL(taken(), -1);
	out(0x21, 1 << 1);
	EQUAL(taken(), -1);
	out(0x20, 0x68);
	EQUAL(taken(), MASTER_BASE + 6);
	out(0x20, 0x20);		/* passes over the masked input 1, and ends 6 */
	out(0x20, 0x0b);
	EQUAL(in(0x20), 1 << 1);
	out(0x20, 0x48);
	out(0x20, 0x20);
	EQUAL(in(0x20), 0);
}

/* --- the cascade --- */

static void test_the_slave_comes_through_input_2(void)
{
	begin();
	EQUAL(pulse(12), KVA_IRQ_RAISED);
	out(0x20, 0x0a);
	EQUAL(in(0x20), 1 << 2);
	EQUAL(taken(), SLAVE_BASE + 4);
	out(0x20, 0x0b);
	out(0xa0, 0x0b);
	EQUAL(in(0x20), 1 << 2);
	EQUAL(in(0xa0), 1 << 4);
	pulse(14);
	out(0xa0, 0x20);
	out(0x20, 0x20);
	EQUAL(taken(), SLAVE_BASE + 6);
}

static void test_a_higher_input_of_the_slave_waits_for_the_master_unless_fully_nested(void)
{
	begin();
	pulse(12);
	EQUAL(taken(), SLAVE_BASE + 4);
	pulse(9);
	EQUAL(taken(), -1);
	out(0x20, 0x20);
	EQUAL(taken(), SLAVE_BASE + 1);
	begin_with(0x11);
	pulse(12);
	EQUAL(taken(), SLAVE_BASE + 4);
	pulse(9);
	EQUAL(taken(), SLAVE_BASE + 1);
}

static void test_the_masters_mask_holds_the_whole_slave(void)
{
	begin();
	out(0x21, 1 << 2);
	pulse(8);
	EQUAL(pic.output, 0);
	out(0x21, 0);
	EQUAL(taken(), SLAVE_BASE);
}

static void test_a_request_that_is_gone_is_input_7(void)
{
	begin();
	out(0x4d0, 1 << 5);
	kva_pic_input(&pic, 5, 1);
	kva_pic_input(&pic, 5, 0);
	EQUAL(pic.output, 0);
	EQUAL(kva_pic_acknowledge(&pic), MASTER_BASE + 7);
	out(0x20, 0x0b);
	EQUAL(in(0x20), 0);
}

/* --- the end by itself, polls, initialisation --- */

static void test_automatic_end_leaves_nothing_in_service(void)
{
	begin_with(0x03);
	pulse(4);
	pulse(5);
	EQUAL(taken(), MASTER_BASE + 4);
	EQUAL(taken(), MASTER_BASE + 5);
	out(0x20, 0x80);		/* rotate */
	pulse(4);
	EQUAL(taken(), MASTER_BASE + 4);
	pulse(4);
	pulse(5);
	EQUAL(taken(), MASTER_BASE + 5);
	out(0x20, 0x00);
}

static void test_who_waits_for_the_end_of_an_interrupt_hears_of_it(void)
{
	begin();
	pulse(0);
	pulse(13);
	EQUAL(taken(), MASTER_BASE);
	EQUAL(pic.ended, 0);
	out(0x20, 0x20);
	EQUAL(pic.ended, 1);
	pic.ended = 0;
	EQUAL(taken(), SLAVE_BASE + 5);
	out(0xa0, 0x65);
	EQUAL(pic.ended, 1 << 13);
	pic.ended = 0;
	begin_with(0x03);
	pulse(0);
	EQUAL(taken(), MASTER_BASE);
	EQUAL(pic.ended, 1);
}

static void test_a_poll_acknowledges(void)
{
	begin();
	out(0x20, 0x0c);
	EQUAL(in(0x20), 0);
	pulse(3);
	out(0x20, 0x0c);
	EQUAL(in(0x20), 0x83);
	EQUAL(taken(), -1);
	out(0x20, 0x0b);
	EQUAL(in(0x20), 1 << 3);
}

static void test_initialisation_forgets_edges_and_masks_but_not_levels(void)
{
	begin();
	out(0x4d0, 1 << 5);
	out(0x21, 0xff);
	out(0x20, 0xc3);
	pulse(3);
	kva_pic_input(&pic, 4, 1);
	kva_pic_input(&pic, 5, 1);
	out(0x20, 0x11);
	EQUAL(in(0x20), 1 << 5);
	out(0x21, 0x40);
	out(0x21, 0x04);
	out(0x21, 0x01);
	EQUAL(in(0x21), 0);
	EQUAL(taken(), 0x45);
	out(0x20, 0x20);
	EQUAL(kva_pic_input(&pic, 4, 1), KVA_IRQ_MERGED);	/* it was high before */
}

static void test_the_fourth_word_comes_only_when_it_is_announced(void)
{
	kva_pic_init(&pic);
	out(0x20, 0x10);
	out(0x21, 0x30);
	out(0x21, 0x04);
	out(0x21, 0xfe);
	EQUAL(in(0x21), 0xfe);
	pulse(0);
	EQUAL(taken(), 0x30);
}

static void test_inputs_with_edges_alone_stay_so(void)
{
	begin();
	out(0x4d0, 0xff);
	out(0x4d1, 0xff);
	EQUAL(in(0x4d0), 0xf8);
	EQUAL(in(0x4d1), 0xde);
}

static void test_these_ports_are_theirs(void)
{
	static const __u16 theirs[] = { 0x20, 0x21, 0xa0, 0xa1, 0x4d0, 0x4d1 };
	unsigned int port, i, found = 0;

	for (port = 0; port < 0x10000; port++)
		found += kva_pic_has_port(port);
	EQUAL(found, 6);
	for (i = 0; i < 6; i++)
		EQUAL(kva_pic_has_port(theirs[i]), 1);
}

/* --- states --- */

static void test_a_state_that_was_read_goes_on_where_it_was(void)
{
	struct kvm_pic_state master, slave;

	begin();
	out(0x4d1, 1 << 2);
	kva_pic_input(&pic, 10, 1);
	pulse(4);
	pulse(1);
	EQUAL(taken(), MASTER_BASE + 1);
	master = pic.chip[0];
	slave = pic.chip[1];
	kva_pic_init(&pic);
	kva_pic_load(&pic, 0, &master);
	kva_pic_load(&pic, 1, &slave);
	EQUAL(taken(), -1);
	out(0x20, 0x20);
	EQUAL(taken(), SLAVE_BASE + 2);
	out(0xa0, 0x20);
	kva_pic_input(&pic, 10, 0);
	out(0x20, 0x20);
	EQUAL(taken(), MASTER_BASE + 4);
}

/* Whatever stands in it, and whatever is done with it: no access beyond, no endless loop. */
static void test_any_state_is_taken(void)
{
	struct kvm_pic_state state;
	unsigned int round, i;

	srand(8259);
	for (round = 0; round < 20000; round++) {
		for (i = 0; i < sizeof(state); i++)
			((__u8 *)&state)[i] = (__u8)rand();
		kva_pic_init(&pic);
		kva_pic_load(&pic, round & 1, &state);
		for (i = 0; i < 8; i++) {
			static const __u16 ports[] = { 0x20, 0x21, 0xa0, 0xa1, 0x4d0, 0x4d1 };

			kva_pic_input(&pic, rand() & 15, rand() & 1);
			kva_pic_write(&pic, ports[rand() % 6], (__u8)rand());
			kva_pic_read(&pic, ports[rand() % 6]);
			kva_pic_acknowledge(&pic);
		}
		EQUAL(pic.chip[0].elcr & ~0xf8, 0);
		EQUAL(pic.chip[1].elcr & ~0xde, 0);
	}
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_edge_is_kept_until_the_processor_takes_it),
		TEST(test_a_second_edge_merges_with_one_that_waits),
		TEST(test_an_input_that_stays_high_is_one_edge),
		TEST(test_a_level_asks_until_it_falls),
		TEST(test_a_masked_input_is_ignored_and_its_edge_kept),
		TEST(test_lower_numbers_come_first_and_interrupt_higher_ones),
		TEST(test_an_end_that_names_its_input_ends_that),
		TEST(test_rotation_makes_the_ended_input_the_last),
		TEST(test_the_lowest_priority_can_be_set),
		TEST(test_special_mask_mode_lets_lower_priorities_through),
		TEST(test_the_slave_comes_through_input_2),
		TEST(test_a_higher_input_of_the_slave_waits_for_the_master_unless_fully_nested),
		TEST(test_the_masters_mask_holds_the_whole_slave),
		TEST(test_a_request_that_is_gone_is_input_7),
		TEST(test_automatic_end_leaves_nothing_in_service),
		TEST(test_who_waits_for_the_end_of_an_interrupt_hears_of_it),
		TEST(test_a_poll_acknowledges),
		TEST(test_initialisation_forgets_edges_and_masks_but_not_levels),
		TEST(test_the_fourth_word_comes_only_when_it_is_announced),
		TEST(test_inputs_with_edges_alone_stay_so),
		TEST(test_these_ports_are_theirs),
		TEST(test_a_state_that_was_read_goes_on_where_it_was),
		TEST(test_any_state_is_taken),
	};

	return RUN_TESTS("core-pic", tests);
}
