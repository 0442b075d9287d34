// SPDX-License-Identifier: MIT
/* System instructions: control and debug registers, XCR0, CPUID, MSRs, the time. */
#include "emulate-expect.h"

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

int main(void)
{
	static const struct test tests[] = {
		TEST(test_privileged_instructions_are_gp_for_user_code),
		TEST(test_control_registers_move_whole),
		TEST(test_clts_lmsw_smsw),
		TEST(test_debug_registers_and_their_traps),
		TEST(test_xsetbv_follows_its_rules),
		TEST(test_cpuid_msrs_and_the_time),
		TEST(test_what_has_nothing_to_do_is_done),
	};

	guest_map();
	return RUN_TESTS("emulate-system", tests);
}
