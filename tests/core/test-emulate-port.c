// SPDX-License-Identifier: MIT
/* Ports: who may use them, and what user space is asked at a time. */
#include "emulate-expect.h"

static void test_in_and_out_of_all_sizes(void)
{
	begin(64, "e471");
	guest.cpu.reg[KVA_RAX] = ~0ull;
	port_next = 0x40;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	EQUAL(guest.pending.port, 0x71);
	EQUAL(guest.pending.size, 1);
	EQUAL(guest.pending.count, 1);
	answer();
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RAX], 0xffffffffffffff40);
	begin(64, "48ed");
	guest.cpu.reg[KVA_RDX] = 0x1f0cf8;
	guest.cpu.reg[KVA_RAX] = ~0ull;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RAX], 0x44434241);
	EQUAL(guest_kvm_run.io.port, 0x0cf8);
	begin(64, "66ef");
	guest.cpu.reg[KVA_RAX] = 0x11223344;
	port_written = 0;
	expect_done(2);
	EQUAL(port_written, 2);
	EQUAL(memcmp(port_output, "\x44\x33", 2), 0);
	EQUAL(counted.exits, 1);
	EQUAL(guest_kvm_run.io.data_offset, 4096);
}

static void user_task(__u16 base, __u8 bits)
{
	guest.cpu.cpl = 3;
	*(__u16 *)(MEMORY + 0x3066) = base;
	*(__u8 *)(MEMORY + 0x3000 + base + 0x71 / 8) = bits;
}

static void test_ports_are_allowed_by_iopl_or_the_task(void)
{
	begin(64, "e671");
	user_task(0x68, 0x02);
	expect_exception(13, 1);
	begin(64, "e671");
	user_task(0x68, 0xfd);
	expect_done(2);
	begin(64, "e671");
	user_task(0x1ff, 0);		/* beyond the task's limit */
	expect_exception(13, 1);
	begin(64, "e671");
	user_task(0x68, 0xff);
	guest.cpu.rflags |= 3 << 12;
	expect_done(2);
}

static void test_ins_fills_memory_in_one_request_a_page(void)
{
	unsigned int i;

	begin(64, "f36d");
	guest.cpu.reg[KVA_RDI] = DATA + 4096 - 100;
	guest.cpu.reg[KVA_RCX] = 50;
	guest.cpu.reg[KVA_RDX] = 0x1f0;
	port_next = 0;
	expect_done(2);
	EQUAL(counted.exits, 2);
	EQUAL(counted.ports, 50);
	EQUAL(guest.cpu.reg[KVA_RCX], 0);
	EQUAL(guest.cpu.reg[KVA_RDI], DATA + 4096 + 100);
	for (i = 0; i < 200; i++)
		if (((__u8 *)DATA)[4096 - 100 + i] != i)
			break;
	EQUAL(i, 200);
}

static void test_ins_asks_for_nothing_that_cannot_be_stored(void)
{
	begin(64, "f36c");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 5;
	page_kind[4] = READ_ONLY;
	expect_exception(14, 1);
	EQUAL(counted.ports, 0);
}

static void test_ins_stores_into_mmio_too(void)
{
	begin(64, "f36d");
	guest.cpu.reg[KVA_RDI] = DATA + 4;
	guest.cpu.reg[KVA_RCX] = 3;
	page_kind[4] = MMIO;
	port_next = 1;
	expect_done(2);
	EQUAL(counted.ports, 3);
	EQUAL(counted.mmio, 3);
	EQUAL(*data(4), 0x04030201);
	EQUAL(*data(12), 0x0c0b0a09);
}

static void test_data_that_was_read_is_stored_whatever_else_waits(void)
{
	begin(64, "f36c");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 5;
	port_next = 1;
	signal_pending = 1;
	expect_done(2);
	EQUAL(*data(0), 0x04030201);
	EQUAL(*data(4), 5);
}

static void test_a_traced_string_asks_for_single_elements(void)
{
	begin(64, "f36c");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 5;
	guest.cpu.rflags |= KVA_FLAG_TF;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.vector, 1);
	EQUAL(counted.ports, 1);
	EQUAL(guest.cpu.reg[KVA_RCX], 4);
	EQUAL(guest.cpu.rip, CODE);
}

static void outs(unsigned int bits, __u64 flags, enum page_kind kind)
{
	begin(bits, "f36f");
	memcpy((void *)DATA, "0123456789abcdef", 16);
	guest.cpu.reg[KVA_RSI] = DATA;
	guest.cpu.reg[KVA_RCX] = 4;
	guest.cpu.rflags |= flags;
	page_kind[4] = kind;
	port_written = 0;
}

static void test_outs_writes_upwards_at_once_and_downwards_one_by_one(void)
{
	outs(64, 0, RAM);
	expect_done(2);
	EQUAL(counted.exits, 1);
	EQUAL(memcmp(port_output, "0123456789abcdef", 16), 0);
	EQUAL(guest.cpu.reg[KVA_RSI], DATA + 16);
	outs(64, KVA_FLAG_DF, RAM);
	guest.cpu.reg[KVA_RSI] = DATA + 12;
	expect_done(2);
	EQUAL(counted.exits, 4);
	EQUAL(memcmp(port_output, "cdef89ab45670123", 16), 0);
	EQUAL(guest.cpu.reg[KVA_RSI], DATA - 4);
	outs(32, 0, MMIO);
	expect_done(2);
	EQUAL(counted.mmio, 4);
	EQUAL(memcmp(port_output, "0123456789abcdef", 16), 0);
}

static void test_a_count_that_user_space_lowers_meanwhile_is_respected(void)
{
	outs(64, 0, RAM);
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	EQUAL(guest.pending.count, 4);
	guest.cpu.reg[KVA_RCX] = 2;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RCX], 0);
	EQUAL(guest.cpu.reg[KVA_RSI], DATA + 8);
	begin(64, "f36c");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 100;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	guest.cpu.reg[KVA_RCX] = 1;
	expect_done(2);
	EQUAL(guest.pending.batch, 0);
	EQUAL(guest.cpu.reg[KVA_RDI], DATA + 1);
}

static void test_strings_of_a_port_in_the_kernel_do_without_user_space(void)
{
	begin(64, "f36d");			/* rep insl */
	guest.cpu.reg[KVA_RDX] = DEVICE_PORT;
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RCX] = 3;
	expect_done(2);
	EQUAL(counted.device, 3);
	EQUAL(counted.exits, 0);
	EQUAL(*data(8), 0x0b0a0908);
	EQUAL(guest.cpu.reg[KVA_RCX], 0);
	outs(64, 0, RAM);
	guest.cpu.reg[KVA_RDX] = DEVICE_PORT;
	expect_done(2);
	EQUAL(counted.device, 4);
	EQUAL(counted.exits, 0);
	EQUAL(memcmp(device_output, "0123456789abcdef", 16), 0);
	EQUAL(guest.cpu.reg[KVA_RSI], DATA + 16);
}

static void test_single_accesses_of_a_port_in_the_kernel_do_without_user_space(void)
{
	begin(64, "e440");			/* in $0x40, %al */
	device_next = 9;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RAX], 9);
	begin(64, "e740");			/* out %eax, $0x40 */
	guest.cpu.reg[KVA_RAX] = 0x64636261;
	expect_done(2);
	EQUAL(memcmp(device_output, "abcd", 4), 0);
	EQUAL(counted.exits, 0);
}

static void test_ins_in_real_mode_ends_at_64_kib(void)
{
	begin(16, "f36c");
	guest.cpu.reg[KVA_RDI] = 0xfffe;
	guest.cpu.reg[KVA_RCX] = 4;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RDI], 2);
	EQUAL(guest.cpu.reg[KVA_RCX], 0);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_in_and_out_of_all_sizes),
		TEST(test_ports_are_allowed_by_iopl_or_the_task),
		TEST(test_ins_fills_memory_in_one_request_a_page),
		TEST(test_ins_asks_for_nothing_that_cannot_be_stored),
		TEST(test_ins_stores_into_mmio_too),
		TEST(test_data_that_was_read_is_stored_whatever_else_waits),
		TEST(test_a_traced_string_asks_for_single_elements),
		TEST(test_outs_writes_upwards_at_once_and_downwards_one_by_one),
		TEST(test_a_count_that_user_space_lowers_meanwhile_is_respected),
		TEST(test_strings_of_a_port_in_the_kernel_do_without_user_space),
		TEST(test_single_accesses_of_a_port_in_the_kernel_do_without_user_space),
		TEST(test_ins_in_real_mode_ends_at_64_kib),
	};

	guest_map();
	return RUN_TESTS("emulate-port", tests);
}
