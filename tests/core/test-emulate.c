// SPDX-License-Identifier: MIT
/* The emulator at large: fetching, the end of an instruction, and that anything at all comes to one. */
#include "emulate-expect.h"

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
	static const char *const codes[] = { "0f5800", "c5f82800", "d800", "9b", "0f01c8", "0fc7f0", "0fae00" };
	unsigned int i;

	for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		begin(64, codes[i]);
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
		TEST(test_anything_ends_and_harms_nothing),
	};

	guest_map();
	return RUN_TESTS("emulate", tests);
}
