// SPDX-License-Identifier: MIT
/* String instructions: where they stop, and for whom. */
#include "emulate-expect.h"

static void test_a_string_stops_at_the_element_that_faults(void)
{
	begin(64, "f3ab");
	guest.cpu.reg[KVA_RDI] = DATA + 4096 - 8;
	guest.cpu.reg[KVA_RCX] = 5;
	page_kind[5] = ABSENT;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.vector, 14);
	EQUAL(raised.address, DATA + 4096);
	EQUAL(guest.cpu.rip, CODE);
	EQUAL(guest.cpu.reg[KVA_RCX], 3);
	EQUAL(guest.cpu.reg[KVA_RDI], DATA + 4096);
}

static void test_movs_looks_at_its_destination_before_it_reads_a_device(void)
{
	begin(64, "f3a4");
	guest.cpu.reg[KVA_RSI] = DATA;
	guest.cpu.reg[KVA_RDI] = DATA + 4096;
	guest.cpu.reg[KVA_RCX] = 2;
	page_kind[4] = MMIO;
	page_kind[5] = READ_ONLY;
	expect_exception(14, 1);
	EQUAL(counted.mmio, 0);
}

static void test_a_signal_or_an_order_stops_between_elements(void)
{
	begin(64, "f3aa");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 9;
	signal_pending = 1;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(guest.cpu.rip, CODE);
	EQUAL(guest.cpu.reg[KVA_RCX], 8);
	signal_pending = 0;
	page_kind[4] = MMIO;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	guest.pending.once = 1;
	EQUAL(kva_emulate(&guest), KVA_EMULATED);
	EQUAL(guest.cpu.rip, CODE);
	EQUAL(guest.cpu.reg[KVA_RCX], 7);
	EQUAL(guest.pending.once, 0);
}

static void test_a_string_without_end_lets_others_run(void)
{
	begin(64, "f3ac");
	guest.cpu.reg[KVA_RSI] = DATA;
	guest.cpu.reg[KVA_RCX] = 30000;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(guest.cpu.rip, CODE);
	claim(guest.cpu.reg[KVA_RCX] > 0 && guest.cpu.reg[KVA_RCX] < 30000, __FILE__, __LINE__, "a part is done");
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_string_stops_at_the_element_that_faults),
		TEST(test_movs_looks_at_its_destination_before_it_reads_a_device),
		TEST(test_a_signal_or_an_order_stops_between_elements),
		TEST(test_a_string_without_end_lets_others_run),
	};

	guest_map();
	return RUN_TESTS("emulate-string", tests);
}
