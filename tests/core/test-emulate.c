/* SPDX-License-Identifier: MIT */
/*
 * The emulator's manners: exceptions and their order, modes and segments, what is asked of user space and when.
 */
#include "emulate-guest.h"

#define CR0_PE 1ull

static void expect_exception(__u8 vector, int has_code)
{
	__u64 rip = guest.cpu.rip;
	__u64 reg[KVA_REGISTERS];

	memcpy(reg, guest.cpu.reg, sizeof(reg));
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.count, 1);
	EQUAL(raised.vector, vector);
	EQUAL(raised.has_code, has_code);
	EQUAL(guest.cpu.rip, rip);
	EQUAL(memcmp(reg, guest.cpu.reg, sizeof(reg)), 0);
	EQUAL(guest.pending.kind, KVA_PENDING_NONE);
}

static void expect_done(unsigned int length)
{
	__u64 rip = guest.cpu.rip;

	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.count, 0);
	EQUAL(guest.cpu.rip, rip + length);
}

static void begin(unsigned int bits, const char *code)
{
	guest_begin(bits);
	guest_code(code);
}

static __u32 *data(unsigned int offset)
{
	return (__u32 *)(DATA + offset);
}

/* --- fetching ------------------------------------------------------------------------------------------------------ */

static void test_the_next_page_is_fetched_only_when_needed(void)
{
	guest_begin(64);
	page_kind[1] = ABSENT;
	guest.cpu.rip = MEMORY + 4096 - 2;
	guest_code("0f06");
	expect_done(2);
	guest_begin(64);
	guest.cpu.rip = MEMORY + 4096 - 2;
	guest_code("89442408");		/* mov %eax, 8(%rsp) */
	page_kind[1] = ABSENT;
	expect_exception(14, 1);
	EQUAL(raised.address, MEMORY + 4096);
	page_kind[1] = RAM;
	raised.count = 0;
	expect_done(4);
}

static void test_code_beyond_the_limit_is_gp(void)
{
	begin(32, "89050040 0010");
	guest.cpu.segment[KVA_CS].limit = CODE + 4;
	expect_exception(13, 1);
	begin(32, "890500400010");
	guest.cpu.segment[KVA_CS].limit = CODE + 5;
	expect_done(6);
	begin(16, "8907");
	guest.cpu.segment[KVA_CS].limit = 0x80;
	expect_exception(13, 0);
}

static void test_too_long_is_gp_and_nonsense_is_ud(void)
{
	begin(64, "66666666666666666666666666668907");
	expect_exception(13, 1);
	begin(64, "06");
	expect_exception(6, 0);
	begin(64, "0f0b");
	expect_exception(6, 0);
}

static void test_unknown_instructions_fail_clearly(void)
{
	static const char *const codes[] = { "0f28 00", "c5f82800", "cb", "e800000000", "f720", "ff10", "9a000000000000" };
	unsigned int i;

	for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		begin(i == 6 ? 32 : 64, codes[i]);
		guest.cpu.reg[KVA_RAX] = DATA;
		EQUAL(guest_run(), KVA_EMULATE_FAILED);
		EQUAL(guest.cpu.rip, CODE);
		EQUAL(raised.count, 0);
	}
}

static void test_code_in_mmio_is_not_emulated(void)
{
	begin(64, "8907");
	page_kind[0] = MMIO;
	EQUAL(guest_run(), KVA_EMULATE_FAILED);
}

/* --- the end of an instruction ------------------------------------------------------------------------------------- */

static void test_the_end_clears_rf_and_the_shadow_and_tf_traps(void)
{
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.rflags |= KVA_FLAG_TF | KVA_FLAG_RF;
	guest.cpu.interrupt_shadow = 1;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(guest.cpu.rip, CODE + 2);
	EQUAL(guest.cpu.rflags & KVA_FLAG_RF, 0);
	EQUAL(guest.cpu.interrupt_shadow, 0);
	EQUAL(raised.vector, 1);
	EQUAL(guest.cpu.dr6 >> 14 & 1, 1);
}

static void test_skipping_moves_rip_by_the_length_given_or_found(void)
{
	begin(64, "4c8b84c844332211");
	EQUAL(kva_skip(&guest, 0), 0);
	EQUAL(guest.cpu.rip, CODE + 8);
	EQUAL(kva_skip(&guest, 3), 0);
	EQUAL(guest.cpu.rip, CODE + 11);
	begin(32, "90");
	guest.cpu.rip = 0xffffffff;
	EQUAL(kva_skip(&guest, 2), 0);
	EQUAL(guest.cpu.rip, 1);
	begin(64, "06");
	EQUAL(kva_skip(&guest, 0), 1);
	EQUAL(raised.vector, 6);
	page_kind[0] = ABSENT;
	EQUAL(kva_skip(&guest, 0), 1);
	EQUAL(raised.vector, 14);
}

/* --- segments ------------------------------------------------------------------------------------------------------ */

static void with_segment(const char *code, unsigned int name, __u32 limit, __u8 type)
{
	begin(32, code);
	guest.cpu.segment[name].limit = limit;
	guest.cpu.segment[name].type = type;
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RBP] = DATA;
}

static void test_limits_are_checked_to_the_last_byte(void)
{
	with_segment("8907", KVA_DS, DATA + 3, 3);
	expect_done(2);
	with_segment("8907", KVA_DS, DATA + 2, 3);
	expect_exception(13, 1);
	with_segment("894500", KVA_SS, DATA + 2, 3);
	expect_exception(12, 1);
	EQUAL(raised.code, 0);
}

static void test_expand_down_segments_hold_what_lies_above_the_limit(void)
{
	with_segment("8907", KVA_DS, DATA - 1, 7);
	expect_done(2);
	with_segment("8907", KVA_DS, DATA, 7);
	expect_exception(13, 1);
	with_segment("8907", KVA_DS, 0xfff, 7);
	guest.cpu.segment[KVA_DS].db = 0;	/* up to 64 KiB */
	guest.cpu.segment[KVA_DS].base = MEMORY;
	guest.cpu.reg[KVA_RDI] = 0x10000;
	expect_exception(13, 1);
}

static void test_types_allow_or_refuse(void)
{
	with_segment("8907", KVA_DS, ~0u, 1);
	expect_exception(13, 1);
	with_segment("8b07", KVA_DS, ~0u, 1);
	expect_done(2);
	with_segment("2e8907", KVA_CS, ~0u, 11);
	expect_exception(13, 1);
	with_segment("2e8b07", KVA_CS, ~0u, 11);
	expect_done(3);
	with_segment("2e8b07", KVA_CS, ~0u, 9);		/* execute only */
	expect_exception(13, 1);
	with_segment("8b07", KVA_DS, ~0u, 3);
	guest.cpu.segment[KVA_DS].unusable = 1;
	expect_exception(13, 1);
}

static void test_real_mode_knows_limits_only(void)
{
	begin(16, "2e8907");
	guest.cpu.reg[KVA_RBX] = DATA - MEMORY;
	guest.cpu.reg[KVA_RAX] = 0x1234;
	expect_done(3);
	EQUAL(*data(0), 0x1234);
	begin(16, "8907");
	guest.cpu.reg[KVA_RBX] = 0xffff;
	expect_exception(13, 0);
	begin(16, "894600");
	guest.cpu.reg[KVA_RBP] = 0xffff;
	expect_exception(12, 0);
	begin(16, "8907");		/* addresses wrap at 64 KiB */
	guest.cpu.reg[KVA_RBX] = 0xdead0000 + (DATA - MEMORY);
	guest.cpu.reg[KVA_RAX] = 0x77;
	expect_done(2);
	EQUAL(*data(0), 0x77);
}

static void test_addresses_must_be_canonical(void)
{
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = 1ull << 47;
	expect_exception(13, 1);
	begin(64, "894500");
	guest.cpu.reg[KVA_RBP] = 1ull << 47;
	expect_exception(12, 1);
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = (1ull << 47) - 2;
	expect_exception(13, 1);
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = 1ull << 47;
	guest.cpu.cr4 = 1 << 12;
	expect_exception(14, 1);
}

static void test_segment_bases_count_in_64_bit_mode_only_for_fs_and_gs(void)
{
	begin(64, "658907");
	guest.cpu.segment[KVA_GS].base = DATA;
	guest.cpu.segment[KVA_DS].base = 0x5000;
	guest.cpu.reg[KVA_RDI] = 8;
	guest.cpu.reg[KVA_RAX] = 0xabcd;
	expect_done(3);
	EQUAL(*data(8), 0xabcd);
	begin(64, "890500000000");		/* relative to the next instruction */
	guest.cpu.reg[KVA_RAX] = 0x99;
	expect_done(6);
	EQUAL(*(__u8 *)(CODE + 6), 0x99);
}

static void test_misaligned_access_of_user_code_is_ac(void)
{
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = DATA + 1;
	guest.cpu.cr0 |= 1 << 18;
	guest.cpu.rflags |= KVA_FLAG_AC;
	expect_done(2);
	guest.cpu.rip = CODE;
	guest.cpu.cpl = 3;
	expect_exception(17, 1);
}

/* --- pages and MMIO ------------------------------------------------------------------------------------------------ */

static void test_a_write_over_two_pages_faults_before_it_writes(void)
{
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = DATA + 4096 - 2;
	guest.cpu.reg[KVA_RAX] = 0x11223344;
	page_kind[5] = READ_ONLY;
	expect_exception(14, 1);
	EQUAL(raised.address, DATA + 4096);
	EQUAL(*data(4096 - 4), 0);
}

static void test_a_change_of_a_read_only_page_faults_as_a_write(void)
{
	begin(64, "0107");
	guest.cpu.reg[KVA_RDI] = DATA;
	page_kind[4] = READ_ONLY;
	expect_exception(14, 1);
	EQUAL(raised.code, 2);
	EQUAL(counted.ram, 0);
}

static void test_mmio_is_cut_at_pages_and_asked_once(void)
{
	begin(64, "48f717");			/* notq (%rdi) */
	guest.cpu.reg[KVA_RDI] = DATA + 4096 - 3;
	page_kind[4] = page_kind[5] = MMIO;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	EQUAL(guest.pending.kind, KVA_PENDING_MMIO);
	EQUAL(guest.pending.in, 1);
	EQUAL(guest.pending.gpa, DATA + 4096 - 3);
	EQUAL(guest.pending.length, 3);
	answer();
	expect_done(3);
	EQUAL(counted.mmio, 4);
	EQUAL(*data(4096 - 4), 0xffffff00);
	EQUAL(*data(4096), 0xffffffff);
	EQUAL(*data(4100), 0xff);
}

static void test_mmio_reads_use_only_what_user_space_left_at_its_length(void)
{
	begin(64, "0fb607");
	guest.cpu.reg[KVA_RDI] = DATA;
	page_kind[4] = MMIO;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	kva_pending_show(&guest);
	EQUAL(guest_kvm_run.exit_reason, KVM_EXIT_MMIO);
	EQUAL(guest_kvm_run.mmio.len, 1);
	memset(guest_kvm_run.mmio.data, 0xee, 8);
	guest_kvm_run.mmio.len = 4000;
	guest_kvm_run.mmio.is_write = 1;
	guest_kvm_run.exit_reason = 99;
	kva_pending_answer(&guest);
	expect_done(3);
	EQUAL(guest.cpu.reg[KVA_RAX], 0xee);
}

static void test_bytes_that_change_meanwhile_do_not_change_the_instruction(void)
{
	begin(64, "8b07");
	guest.cpu.reg[KVA_RDI] = DATA;
	page_kind[4] = MMIO;
	*data(0) = 77;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	guest_code("0f0b");
	answer();
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RAX], 77);
}

static void test_what_is_pending_is_dropped_when_the_guest_is_elsewhere(void)
{
	begin(64, "8b07");
	guest.cpu.reg[KVA_RDI] = DATA;
	page_kind[4] = MMIO;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	guest.cpu.rip = MEMORY + 0x200;
	guest_code("8b07");
	EQUAL(kva_emulate(&guest), KVA_EMULATED);
	EQUAL(guest.cpu.rip, MEMORY + 0x200);
	EQUAL(guest.pending.kind, KVA_PENDING_NONE);
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
}

static void test_memory_that_replaces_mmio_meanwhile_is_not_written_again(void)
{
	begin(64, "8907");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RAX] = 1;
	page_kind[4] = MMIO;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	page_kind[4] = RAM;
	*data(0) = 0x55;
	expect_done(2);
	EQUAL(*data(0), 0x55);
}

static void test_a_device_in_the_kernel_is_asked_in_the_place_of_user_space(void)
{
	begin(64, "48f717");			/* notq (%rdi) */
	guest.cpu.reg[KVA_RDI] = DATA;
	page_kind[4] = DEVICE;
	*data(0) = 0x0f0f0f0f;
	expect_done(3);
	EQUAL(counted.device, 2);
	EQUAL(counted.exits, 0);
	EQUAL(*data(0), 0xf0f0f0f0);
}

/* Its register may not be read twice. */
static void test_an_access_that_a_device_answered_is_not_made_again(void)
{
	begin(64, "48a5");			/* movsq */
	guest.cpu.reg[KVA_RSI] = DATA;
	guest.cpu.reg[KVA_RDI] = DATA + 4096;
	page_kind[4] = DEVICE;
	page_kind[5] = MMIO;
	*data(0) = 0x1234;
	EQUAL(kva_emulate(&guest), KVA_EMULATE_USER);
	*data(0) = 0;
	answer();
	expect_done(2);
	EQUAL(counted.device, 1);
	EQUAL(*data(4096), 0x1234);
}

/* --- locked changes ------------------------------------------------------------------------------------------------ */

static void test_lock_is_for_changes_of_memory(void)
{
	static const char *const refused[] = { "f08907", "f001c0", "f03907", "f08007" "00", "f0833f00", "f0f60700", "f00fba2701" };
	unsigned int i;

	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		begin(64, refused[i]);
		guest.cpu.reg[KVA_RDI] = DATA;
		if (i == 3)
			expect_done(4);
		else
			expect_exception(6, 0);
	}
}

static void test_a_lost_exchange_leaves_the_instruction_to_be_executed_again(void)
{
	begin(64, "f0ff07");
	guest.cpu.reg[KVA_RDI] = DATA;
	exchange_loses = 1;
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(guest.cpu.rip, CODE);
	EQUAL(*data(0), 0);
	exchange_loses = 0;
	expect_done(3);
	EQUAL(*data(0), 1);
}

static void test_cmpxchg_writes_in_any_case(void)
{
	begin(64, "0fb107");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RAX] = 5;
	page_kind[4] = MMIO;
	expect_done(3);
	EQUAL(counted.mmio, 2);
	EQUAL(guest.cpu.reg[KVA_RAX], 0);
}

static void test_cmpxchg16b_compares_and_wants_alignment(void)
{
	begin(64, "480fc70f");
	guest.cpu.reg[KVA_RDI] = DATA;
	guest.cpu.reg[KVA_RBX] = 0x1111;
	guest.cpu.reg[KVA_RCX] = 0x2222;
	expect_done(4);
	EQUAL(*data(0), 0x1111);
	EQUAL(*data(8), 0x2222);
	EQUAL(guest.cpu.rflags & KVA_FLAG_ZF, KVA_FLAG_ZF);
	guest.cpu.rip = CODE;
	expect_done(4);
	EQUAL(guest.cpu.reg[KVA_RDX], 0x2222);
	EQUAL(guest.cpu.rflags & KVA_FLAG_ZF, 0);
	guest.cpu.rip = CODE;
	guest.cpu.reg[KVA_RDI] = DATA + 8;
	expect_exception(13, 1);
}

/* --- the stack ----------------------------------------------------------------------------------------------------- */

static void test_pop_addresses_memory_with_the_new_stack_pointer(void)
{
	begin(64, "8f0424");			/* popq (%rsp) */
	*data(0x8000) = 0x1234;
	expect_done(3);
	EQUAL(*data(0x8008), 0x1234);
	EQUAL(guest.cpu.reg[KVA_RSP], DATA + 0x8008);
}

static void test_a_16_bit_stack_wraps_and_leaves_the_upper_half(void)
{
	begin(32, "ff37");
	guest.cpu.segment[KVA_SS].db = 0;
	guest.cpu.segment[KVA_SS].base = MEMORY;
	guest.cpu.segment[KVA_SS].limit = 0xffff;
	guest.cpu.reg[KVA_RSP] = 0x70000;
	guest.cpu.reg[KVA_RDI] = DATA;
	*data(0) = 0xabcdef01;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RSP], 0x7fffc);
	EQUAL(*(__u32 *)(MEMORY + 0xfffc), 0xabcdef01);
}

/* --- strings ------------------------------------------------------------------------------------------------------- */

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

/* --- ports --------------------------------------------------------------------------------------------------------- */

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

/* --- system instructions ------------------------------------------------------------------------------------------- */

static void test_privileged_instructions_are_gp_for_user_code(void)
{
	static const char *const codes[] = { "0f06", "0f08", "0f09", "0f20c0", "0f22c0", "0f21c0", "0f23c0", "0f30", "0f32",
					     "f4", "0f0138", "0f01f0" };
	unsigned int i;

	for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		begin(64, codes[i]);
		guest.cpu.cpl = 3;
		expect_exception(13, 1);
	}
}

static void test_control_registers_move_whole(void)
{
	begin(64, "450f20c7");			/* mov %cr8, %r15 */
	expect_done(4);
	EQUAL(guest.cpu.reg[15], 5);
	begin(64, "0f22d8");			/* mov %rax, %cr3 */
	guest.cpu.reg[KVA_RAX] = 0x123456789abc000;
	expect_done(3);
	EQUAL(cr_stub.number, 3);
	EQUAL(cr_stub.value, 0x123456789abc000);
	begin(64, "0f22e0");
	cr_stub.fail = 1;
	expect_exception(13, 1);
	begin(64, "0f22c8");			/* there is no CR1 */
	expect_exception(6, 0);
	begin(32, "0f22c0");
	guest.cpu.reg[KVA_RAX] = 0xffffffff00000011;
	expect_done(3);
	EQUAL(cr_stub.value, 0x11);
}

static void test_clts_lmsw_smsw(void)
{
	begin(64, "0f06");
	guest.cpu.cr0 = 0x80000019;
	expect_done(2);
	EQUAL(cr_stub.value, 0x80000011);
	begin(64, "0f01f0");			/* lmsw %ax: PE stays */
	guest.cpu.cr0 = 0x80000011;
	guest.cpu.reg[KVA_RAX] = 0xfffe;
	expect_done(3);
	EQUAL(cr_stub.value, 0x8000001f);
	begin(64, "480f01e0");
	guest.cpu.cr0 = 0x80000011;
	expect_done(4);
	EQUAL(guest.cpu.reg[KVA_RAX], 0x80000011);
	begin(64, "0f0127");			/* smsw (%rdi): a word */
	guest.cpu.reg[KVA_RDI] = DATA;
	*data(0) = ~0u;
	expect_done(3);
	EQUAL(*data(0), 0xffff0001);
	begin(64, "0f01e0");
	guest.cpu.cpl = 3;
	guest.cpu.cr4 = 1 << 11;
	expect_exception(13, 1);
}

static void test_debug_registers_and_their_traps(void)
{
	begin(64, "0f23f0");			/* mov %rax, %dr6 */
	guest.cpu.reg[KVA_RAX] = 0xffff;
	expect_done(3);
	EQUAL(guest.cpu.dr6, 0xffffefff);
	begin(64, "0f23f8");
	guest.cpu.reg[KVA_RAX] = 0xffffffff;
	expect_done(3);
	EQUAL(guest.cpu.dr7, 0xffff2fff);
	begin(64, "0f23f8");
	guest.cpu.reg[KVA_RAX] = 1ull << 32;
	expect_exception(13, 1);
	begin(64, "0f21e0");			/* DR4 is DR6 */
	guest.cpu.dr6 = 0xffff0ff0;
	expect_done(3);
	EQUAL(guest.cpu.reg[KVA_RAX], 0xffff0ff0);
	begin(64, "0f21e0");
	guest.cpu.cr4 = 1 << 3;
	expect_exception(6, 0);
	begin(64, "0f21c0");
	guest.cpu.dr7 = 1 << 13;
	expect_exception(1, 0);
	EQUAL(guest.cpu.dr6 >> 13 & 1, 1);
	EQUAL(guest.cpu.dr7 >> 13 & 1, 0);
}

static void test_xsetbv_follows_its_rules(void)
{
	begin(64, "0f01d1");
	expect_exception(6, 0);
	begin(64, "0f01d1");
	guest.cpu.cr4 = 1 << 18;
	guest.cpu.reg[KVA_RAX] = 7;
	expect_done(3);
	EQUAL(guest.cpu.xcr0, 7);
	begin(64, "0f01d1");
	guest.cpu.cr4 = 1 << 18;
	guest.cpu.reg[KVA_RAX] = 6;
	expect_exception(13, 1);
	begin(64, "0f01d1");
	guest.cpu.cr4 = 1 << 18;
	guest.cpu.reg[KVA_RAX] = guest.cpu.reg[KVA_RCX] = 1;
	expect_exception(13, 1);
}

static void test_cpuid_msrs_and_the_time(void)
{
	begin(64, "0fa2");
	guest.cpu.reg[KVA_RAX] = 0xffffffff00000001;
	guest.cpu.reg[KVA_RCX] = 2;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RAX], 7);
	EQUAL(guest.cpu.reg[KVA_RBX], 2);
	EQUAL(guest.cpu.reg[KVA_RDX], 3);
	begin(64, "0f32");
	msr_stub.number = guest.cpu.reg[KVA_RCX] = 0x10;
	msr_stub.value = 0x1122334455667788;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RDX], 0x11223344);
	begin(64, "0f30");
	guest.cpu.reg[KVA_RCX] = 0x11;
	expect_exception(13, 1);
	begin(64, "0f31");
	guest.tsc_offset = 1;
	expect_done(2);
	EQUAL(guest.cpu.reg[KVA_RDX], 0x12);
	EQUAL(guest.cpu.reg[KVA_RAX], 0x3456789b);
	begin(64, "0f01f9");
	guest.cpu.msr[KVA_TSC_AUX] = 3;
	expect_done(3);
	EQUAL(guest.cpu.reg[KVA_RCX], 3);
	begin(64, "0f31");
	guest.cpu.cpl = 3;
	guest.cpu.cr4 = 4;
	expect_exception(13, 1);
}

static void test_what_has_nothing_to_do_is_done(void)
{
	begin(64, "0f0138");			/* invlpg (%rax) */
	expect_done(3);
	EQUAL(guest.requests, KVA_REQUEST_FLUSH);
	begin(64, "f390");
	expect_done(2);
	begin(64, "0f09");
	expect_done(2);
	begin(64, "f4");
	expect_done(1);
	EQUAL(guest.mp_state, KVM_MP_STATE_HALTED);
}

/* --- anything ------------------------------------------------------------------------------------------------------ */

static void randomize(void)
{
	static const unsigned int sizes[] = { 16, 32, 64 };
	unsigned int i;

	guest_begin(sizes[rand() % 3]);
	for (i = 0; i < 15; i++)
		((__u8 *)CODE)[i] = rand() & 7 ? rand() : "\x0f\xf3\x66\x67\x48\x6c\xa4\xc7"[rand() & 7];
	for (i = 0; i < KVA_REGISTERS; i++)
		guest.cpu.reg[i] = rand() & 3 ? DATA + rand() % 0x9000 - guest.cpu.segment[KVA_CS].base : (__u64)rand() << (rand() & 31);
	for (i = 4; i < PAGES; i++)
		page_kind[i] = rand() % 5;
	guest.cpu.rflags |= rand() & 0x3fed5;
	guest.cpu.cpl = rand() & 1 ? 3 : 0;
}

/* User space that changes what it can between exits. */
static void test_anything_ends_and_harms_nothing(void)
{
	unsigned int round, exits, failed = 0;

	srand(1);
	for (round = 0; round < 200000; round++) {
		enum kva_emulated result = KVA_EMULATE_USER;

		randomize();
		for (exits = 0; exits < 20000 && (result = kva_emulate(&guest)) == KVA_EMULATE_USER; exits++) {
			answer();
			if ((rand() & 63) == 0)
				guest.cpu.reg[rand() & 15] = rand();
			if ((rand() & 63) == 0)
				page_kind[4 + rand() % (PAGES - 4)] = rand() % 5;
			if ((rand() & 255) == 0)
				guest.cpu.segment[rand() % 6].limit = rand();
		}
		failed += result == KVA_EMULATE_USER;
		if (result != KVA_EMULATE_USER && guest.pending.kind != KVA_PENDING_NONE)
			failed++;
	}
	EQUAL(failed, 0);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_next_page_is_fetched_only_when_needed),
		TEST(test_code_beyond_the_limit_is_gp),
		TEST(test_too_long_is_gp_and_nonsense_is_ud),
		TEST(test_unknown_instructions_fail_clearly),
		TEST(test_code_in_mmio_is_not_emulated),
		TEST(test_the_end_clears_rf_and_the_shadow_and_tf_traps),
		TEST(test_skipping_moves_rip_by_the_length_given_or_found),
		TEST(test_limits_are_checked_to_the_last_byte),
		TEST(test_expand_down_segments_hold_what_lies_above_the_limit),
		TEST(test_types_allow_or_refuse),
		TEST(test_real_mode_knows_limits_only),
		TEST(test_addresses_must_be_canonical),
		TEST(test_segment_bases_count_in_64_bit_mode_only_for_fs_and_gs),
		TEST(test_misaligned_access_of_user_code_is_ac),
		TEST(test_a_write_over_two_pages_faults_before_it_writes),
		TEST(test_a_change_of_a_read_only_page_faults_as_a_write),
		TEST(test_mmio_is_cut_at_pages_and_asked_once),
		TEST(test_mmio_reads_use_only_what_user_space_left_at_its_length),
		TEST(test_bytes_that_change_meanwhile_do_not_change_the_instruction),
		TEST(test_what_is_pending_is_dropped_when_the_guest_is_elsewhere),
		TEST(test_memory_that_replaces_mmio_meanwhile_is_not_written_again),
		TEST(test_a_device_in_the_kernel_is_asked_in_the_place_of_user_space),
		TEST(test_an_access_that_a_device_answered_is_not_made_again),
		TEST(test_lock_is_for_changes_of_memory),
		TEST(test_a_lost_exchange_leaves_the_instruction_to_be_executed_again),
		TEST(test_cmpxchg_writes_in_any_case),
		TEST(test_cmpxchg16b_compares_and_wants_alignment),
		TEST(test_pop_addresses_memory_with_the_new_stack_pointer),
		TEST(test_a_16_bit_stack_wraps_and_leaves_the_upper_half),
		TEST(test_a_string_stops_at_the_element_that_faults),
		TEST(test_movs_looks_at_its_destination_before_it_reads_a_device),
		TEST(test_a_signal_or_an_order_stops_between_elements),
		TEST(test_a_string_without_end_lets_others_run),
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
		TEST(test_privileged_instructions_are_gp_for_user_code),
		TEST(test_control_registers_move_whole),
		TEST(test_clts_lmsw_smsw),
		TEST(test_debug_registers_and_their_traps),
		TEST(test_xsetbv_follows_its_rules),
		TEST(test_cpuid_msrs_and_the_time),
		TEST(test_what_has_nothing_to_do_is_done),
		TEST(test_anything_ends_and_harms_nothing),
	};

	guest_map();
	return RUN_TESTS("emulate", tests);
}
