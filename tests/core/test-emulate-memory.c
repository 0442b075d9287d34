// SPDX-License-Identifier: MIT
/* Memory as instructions see it: segments, pages, what is asked of user space and when, locked changes, the stack. */
#include "emulate-expect.h"

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

int main(void)
{
	static const struct test tests[] = {
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
	};

	guest_map();
	return RUN_TESTS("emulate-memory", tests);
}
