// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The I/O APIC, by traces: inputs, registers and ends of interrupts in, messages out.
 */
#include "../lib/claims.h"

#include "../../driver/core/core.h"

#include <stdlib.h>

#define EDGE	0
#define LEVEL	(1u << 15)
#define MASKED	(1u << 16)
#define REMOTE	(1u << 14)

static struct kva_ioapic ioapic;
static struct kva_apic_message message;

static __u32 read_register(unsigned int number)
{
	__u32 again;

	kva_ioapic_write(&ioapic, 0x00, number, &again);
	return kva_ioapic_read(&ioapic, 0x10);
}

/* Pins that ask anew. */
static __u32 write_register(unsigned int number, __u32 value)
{
	__u32 again;

	kva_ioapic_write(&ioapic, 0x00, number, &again);
	kva_ioapic_write(&ioapic, 0x10, value, &again);
	return again;
}

static __u32 set_entry(unsigned int pin, __u32 low, __u8 dest)
{
	write_register(0x11 + 2 * pin, (__u32)dest << 24);
	return write_register(0x10 + 2 * pin, low);
}

/* A change of an input, and that somebody took the message. */
static int input(unsigned int pin, int level)
{
	int result = kva_ioapic_input(&ioapic, pin, level, &message);

	if (result == KVA_IRQ_RAISED)
		kva_ioapic_sent(&ioapic, pin, KVA_IRQ_RAISED);
	return result;
}

static __u32 ends(__u8 vector)
{
	__u32 again;

	kva_ioapic_end(&ioapic, vector, &again);
	return again;
}

static void begin(void)
{
	kva_ioapic_init(&ioapic);
}

/* --- registers --- */

static void test_it_tells_what_it_is(void)
{
	begin();
	EQUAL(read_register(1), 0x00170011);
	write_register(0, 0x05000000);
	EQUAL(read_register(0), 0x05000000);
	EQUAL(read_register(2), 0x05000000);
	EQUAL(kva_ioapic_read(&ioapic, 0x00), 2);
	write_register(1, 0xffffffff);
	EQUAL(read_register(1), 0x00170011);
	EQUAL(read_register(0x40), 0xffffffff);
}

static void test_entries_begin_masked_and_keep_what_is_writable(void)
{
	unsigned int pin;

	begin();
	for (pin = 0; pin < 24; pin++)
		EQUAL(read_register(0x10 + 2 * pin), MASKED);
	set_entry(23, 0xffffffff, 0xff);
	EQUAL(read_register(0x10 + 46), 0x1afff);	/* neither remote IRR nor delivery status */
	EQUAL(read_register(0x11 + 46), 0xff000000);
	EQUAL(write_register(0x40, 0), 0);
}

/* --- edges --- */

static void test_an_edge_sends_what_the_entry_says(void)
{
	begin();
	set_entry(4, 0x0931, 0x0f);			/* logical, lowest priority */
	EQUAL(input(4, 1), KVA_IRQ_RAISED);
	EQUAL(message.vector, 0x31);
	EQUAL(message.dest, 0x0f);
	EQUAL(message.mode, KVA_APIC_LOWEST);
	EQUAL(message.one, 1);
	EQUAL(message.logical, 1);
	EQUAL(message.level, 0);
	EQUAL(message.wide, 0);
	EQUAL(input(4, 1), KVA_IRQ_MERGED);
	EQUAL(input(4, 0), KVA_IRQ_MERGED);
	EQUAL(input(4, 1), KVA_IRQ_RAISED);
	EQUAL(read_register(0x18) & REMOTE, 0);
}

static void test_an_edge_on_a_masked_input_is_lost(void)
{
	begin();
	EQUAL(input(4, 1), KVA_IRQ_IGNORED);
	EQUAL(set_entry(4, 0x31, 0), 0);
	EQUAL(input(4, 1), KVA_IRQ_MERGED);
}

/* --- levels --- */

static void test_a_level_is_sent_once_until_it_is_ended(void)
{
	begin();
	set_entry(10, LEVEL | 0x51, 1);
	EQUAL(input(10, 1), KVA_IRQ_RAISED);
	EQUAL(message.level, 1);
	EQUAL(read_register(0x10 + 20), LEVEL | REMOTE | 0x51);
	EQUAL(input(10, 0), KVA_IRQ_MERGED);
	EQUAL(input(10, 1), KVA_IRQ_MERGED);
	EQUAL(ends(0x51), 1u << 10);
	EQUAL(read_register(0x10 + 20), LEVEL | 0x51);
	EQUAL(kva_ioapic_again(&ioapic, 10, &message), KVA_IRQ_RAISED);
	EQUAL(message.vector, 0x51);
	kva_ioapic_sent(&ioapic, 10, KVA_IRQ_RAISED);
	input(10, 0);
	EQUAL(ends(0x51), 0);
	EQUAL(kva_ioapic_again(&ioapic, 10, &message), KVA_IRQ_MERGED);
}

static void test_a_level_is_sent_when_its_mask_goes(void)
{
	begin();
	set_entry(10, LEVEL | MASKED | 0x51, 1);
	EQUAL(input(10, 1), KVA_IRQ_IGNORED);
	EQUAL(set_entry(10, LEVEL | 0x51, 1), 1u << 10);
}

static void test_an_entry_that_is_masked_while_in_service_is_sent_when_that_has_ended(void)
{
	begin();
	set_entry(10, LEVEL | 0x51, 1);
	input(10, 1);
	set_entry(10, LEVEL | MASKED | 0x51, 1);
	EQUAL(read_register(0x10 + 20), LEVEL | MASKED | REMOTE | 0x51);
	EQUAL(ends(0x51), 0);
	EQUAL(set_entry(10, LEVEL | 0x51, 1), 1u << 10);
}

/* What Linux does to an I/O APIC that cannot be told of an end otherwise. */
static void test_switching_to_edges_and_back_clears_remote_irr(void)
{
	begin();
	set_entry(10, LEVEL | 0x51, 1);
	input(10, 1);
	set_entry(10, MASKED | 0x51, 1);
	EQUAL(set_entry(10, LEVEL | MASKED | 0x51, 1), 0);
	EQUAL(read_register(0x10 + 20), LEVEL | MASKED | 0x51);
	EQUAL(set_entry(10, LEVEL | 0x51, 1), 1u << 10);
}

static void test_a_level_that_nobody_takes_is_not_remembered_as_taken(void)
{
	begin();
	set_entry(10, LEVEL | 0x51, 1);
	EQUAL(kva_ioapic_input(&ioapic, 10, 1, &message), KVA_IRQ_RAISED);
	kva_ioapic_sent(&ioapic, 10, KVA_IRQ_IGNORED);
	EQUAL(read_register(0x10 + 20), LEVEL | 0x51);
}

static void test_one_end_is_for_all_entries_with_the_vector(void)
{
	__u32 again;

	begin();
	set_entry(10, LEVEL | 0x51, 1);
	set_entry(11, LEVEL | 0x51, 1);
	set_entry(12, LEVEL | 0x61, 1);
	set_entry(2, 0x51, 1);
	input(10, 1);
	input(11, 1);
	input(12, 1);
	input(11, 0);
	EQUAL(kva_ioapic_end(&ioapic, 0x51, &again), 1u << 10 | 1u << 11 | 1u << 2);
	EQUAL(again, 1u << 10);
	EQUAL(read_register(0x10 + 24) & REMOTE, REMOTE);
}

/* --- states --- */

static void test_a_state_that_was_read_goes_on_where_it_was(void)
{
	struct kvm_ioapic_state state;
	__u32 again;

	begin();
	set_entry(10, LEVEL | 0x51, 1);
	input(10, 1);
	set_entry(11, LEVEL | MASKED | 0x52, 1);
	input(11, 1);
	write_register(0, 0x03000000);
	state = ioapic.state;
	begin();
	kva_ioapic_load(&ioapic, &state, &again);
	EQUAL(again, 0);
	EQUAL(read_register(0), 0x03000000);
	EQUAL(ends(0x51), 1u << 10);
	EQUAL(set_entry(11, LEVEL | 0x52, 1), 1u << 11);
}

static void test_a_level_that_a_state_forgot_to_send_is_sent(void)
{
	struct kvm_ioapic_state state;
	__u32 again;

	begin();
	set_entry(10, LEVEL | 0x51, 1);
	state = ioapic.state;
	state.irr = 1u << 10;
	kva_ioapic_load(&ioapic, &state, &again);
	EQUAL(again, 1u << 10);
}

static void test_any_state_is_taken(void)
{
	struct kvm_ioapic_state state;
	unsigned int round, i;
	__u32 again;

	srand(82093);
	for (round = 0; round < 20000; round++) {
		for (i = 0; i < sizeof(state); i++)
			((__u8 *)&state)[i] = (__u8)rand();
		begin();
		kva_ioapic_load(&ioapic, &state, &again);
		EQUAL(again >> 24, 0);
		for (i = 0; i < 8; i++) {
			input(rand() % 24, rand() & 1);
			kva_ioapic_write(&ioapic, rand() & 0xff, (__u32)rand(), &again);
			kva_ioapic_write(&ioapic, 0x10, (__u32)rand(), &again);
			kva_ioapic_read(&ioapic, 0x10);
			EQUAL(kva_ioapic_end(&ioapic, (__u8)rand(), &again) >> 24, 0);
		}
		for (i = 0; i < 24; i++)
			EQUAL(ioapic.state.redirtbl[i].bits & 0x00fffffffffe1000ull, 0);
	}
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_it_tells_what_it_is),
		TEST(test_entries_begin_masked_and_keep_what_is_writable),
		TEST(test_an_edge_sends_what_the_entry_says),
		TEST(test_an_edge_on_a_masked_input_is_lost),
		TEST(test_a_level_is_sent_once_until_it_is_ended),
		TEST(test_a_level_is_sent_when_its_mask_goes),
		TEST(test_an_entry_that_is_masked_while_in_service_is_sent_when_that_has_ended),
		TEST(test_switching_to_edges_and_back_clears_remote_irr),
		TEST(test_a_level_that_nobody_takes_is_not_remembered_as_taken),
		TEST(test_one_end_is_for_all_entries_with_the_vector),
		TEST(test_a_state_that_was_read_goes_on_where_it_was),
		TEST(test_a_level_that_a_state_forgot_to_send_is_sent),
		TEST(test_any_state_is_taken),
	};

	return RUN_TESTS("core-ioapic", tests);
}
