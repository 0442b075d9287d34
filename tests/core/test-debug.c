// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Debugging from outside, on the software processor: each step and each breakpoint ends KVM_RUN, tells where and why, and
 * leaves the guest's own flags and debug registers as they were.
 */
#include "soft-guest.h"

#define DR6_NOTHING	0xffff0ff0ull
#define DR6_STEP	0x4000ull
#define DR7_NOTHING	0x400ull
#define STEP		(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_SINGLESTEP)
#define BREAKPOINTS	(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW_BP)
#define INT3S		(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_SW_BP)
#define DATA		0x200000ull

static long debug_with(__u32 control, __u64 dr0, __u64 dr7)
{
	struct kvm_guest_debug debug = { .control = control, .arch.debugreg = { [0] = dr0, [7] = dr7 } };
	long result;

	kva_mutex_lock(&vcpu->lock);
	result = kva_vcpu_set_guest_debug(vcpu, &debug);
	kva_mutex_unlock(&vcpu->lock);
	return result;
}

static struct kvm_debugregs get_debugregs(void)
{
	struct kvm_debugregs debugregs;

	kva_mutex_lock(&vcpu->lock);
	kva_vcpu_get_debugregs(vcpu, &debugregs);
	kva_mutex_unlock(&vcpu->lock);
	return debugregs;
}

/* Supervisor code at CODE, not yet begun. */
static void guest_make(const char *hex, __u64 flags)
{
	struct kvm_regs regs = { .rip = CODE, .rflags = 2 | flags, .rsp = STACK, .rdi = DATA };

	world_make(0);
	long_mode(0, 64);
	put_hex(CODE, hex);
	set_regs(&regs);
}

/* The next exit is the debugger's, at an offset of the code. */
static void expect_debug(__u32 exception, __u64 offset, __u64 dr6)
{
	const struct kvm_debug_exit_arch *told = &vcpu->run->debug.arch;

	EQUAL(guest_run(), KVM_EXIT_DEBUG);
	EQUAL(told->exception, exception);
	EQUAL(told->pc, CODE + offset);
	if (exception == KVA_DB)
		EQUAL(told->dr6, dr6);
	EQUAL(get_regs().rip, CODE + offset);
}

/* --- single steps ------------------------------------------------------------------------------------------------------ */

static void test_each_instruction_is_a_step(void)
{
	guest_make("90 4889c3 90 f4", 0);
	EQUAL(debug_with(STEP, 0, 0), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | DR6_STEP);
	EQUAL(get_regs().rflags, 2);
	expect_debug(KVA_DB, 4, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 5, DR6_NOTHING | DR6_STEP);
	EQUAL(get_debugregs().dr6, DR6_NOTHING);
	EQUAL(vcpu->run->debug.arch.dr7, DR7_NOTHING);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	world_end();
}

/* CPUID; IN; a store to where no memory is: the core completes them, and the step is behind them. */
static void test_a_step_is_behind_what_the_core_completes(void)
{
	guest_make("0fa2 ec 488907 f4", 0);
	map_page(DATA, 0x40000000, P | W);
	EQUAL(debug_with(STEP, 0, 0), 0);
	expect_debug(KVA_DB, 2, DR6_NOTHING | DR6_STEP);
	EQUAL(guest_run(), KVM_EXIT_IO);
	expect_debug(KVA_DB, 3, DR6_NOTHING | DR6_STEP);
	EQUAL(guest_run(), KVM_EXIT_MMIO);
	expect_debug(KVA_DB, 6, DR6_NOTHING | DR6_STEP);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	EQUAL(get_regs().rflags & 0x100, 0);
	world_end();
}

static void test_a_step_is_the_same_when_the_core_completes_everything(void)
{
	guest_make("90 4889c3 9c 58 f4", 0);
	kva_soft_exits = KVA_SOFT_EVERYTHING;
	EQUAL(debug_with(STEP, 0, 0), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 4, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 5, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 6, DR6_NOTHING | DR6_STEP);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	world_end();
}

static void test_a_guest_that_steps_itself_keeps_its_flag(void)
{
	guest_make("90 90 f4", 0x100);
	EQUAL(debug_with(STEP, 0, 0), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | DR6_STEP);
	EQUAL(get_regs().rflags, 0x102);
	EQUAL(debug_with(0, 0, 0), 0);
	guest_run();
	EQUAL(guest_vector(), KVA_DB);			/* now it is the guest's */
	EQUAL(get_debugregs().dr6, DR6_NOTHING | DR6_STEP);
	world_end();
}

/* Both are there before the first step, and go in when they may, the NMI first. */
static void test_interrupts_and_nmis_wait_for_a_debugger_who_blocks_them(void)
{
	const struct kvm_interrupt interrupt = { .irq = 0x20 };

	guest_make("90 fb 90 90 f4", 0x200);
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), 0);
	EQUAL(kva_vcpu_nmi(vcpu), 0);
	kva_mutex_unlock(&vcpu->lock);
	EQUAL(debug_with(STEP | KVM_GUESTDBG_BLOCKIRQ, 0, 0), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 2, DR6_NOTHING | DR6_STEP);
	expect_debug(KVA_DB, 3, DR6_NOTHING | DR6_STEP);
	EQUAL(debug_with(0, 0, 0), 0);
	guest_run();
	EQUAL(guest_vector(), 2);
	EQUAL(vcpu->interrupt, 0x20);
	world_end();
}

static void test_without_enable_nothing_is_on(void)
{
	guest_make("90 cc", 0);
	EQUAL(debug_with(STEP | BREAKPOINTS | INT3S, CODE, 1), 0);
	EQUAL(debug_with((STEP | BREAKPOINTS | INT3S) & ~KVM_GUESTDBG_ENABLE, CODE, 1), 0);
	guest_run();
	EQUAL(guest_vector(), KVA_BP);
	world_end();
}

/* --- debug registers --------------------------------------------------------------------------------------------------- */

static void test_a_breakpoint_register_stops_before_the_instruction(void)
{
	guest_make("90 90 f4", 0);
	EQUAL(debug_with(BREAKPOINTS, CODE + 1, 0x401), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | 1);
	EQUAL(vcpu->run->debug.arch.dr7, 0x401);
	EQUAL(get_regs().rflags, 2);
	expect_debug(KVA_DB, 1, DR6_NOTHING | 1);	/* until the debugger does something about it */
	EQUAL(debug_with(BREAKPOINTS, 0, 0x400), 0);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	world_end();
}

static void test_a_watched_write_stops_behind_it(void)
{
	guest_make("488b07 488907 90 f4", 0);
	EQUAL(debug_with(BREAKPOINTS, DATA, 0x00090401), 0);
	expect_debug(KVA_DB, 6, DR6_NOTHING | 1);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	world_end();
}

/* mov %rdi, %dr1; mov %dr1, %rbx; mov %dr7, %rcx */
static void test_the_guest_has_its_own_registers_meanwhile(void)
{
	guest_make("0f23cf 0f21cb 0f21f9 f4", 0);
	EQUAL(debug_with(BREAKPOINTS, CODE + 6, 0x401), 0);
	expect_debug(KVA_DB, 6, DR6_NOTHING | 1);
	EQUAL(debug_with(BREAKPOINTS, DATA, 0x401), 0);
	EQUAL(guest_run(), KVM_EXIT_HLT);
	EQUAL(get_regs().rbx, DATA);
	EQUAL(get_regs().rcx, DR7_NOTHING);
	EQUAL(get_debugregs().db[0], 0);
	EQUAL(get_debugregs().db[1], DATA);
	EQUAL(get_debugregs().dr7, DR7_NOTHING);
	world_end();
}

/* --- INT3 and what is handed on ------------------------------------------------------------------------------------------- */

static void test_int3_stops_at_it_and_can_be_handed_on(void)
{
	guest_make("90 cc f4", 0);
	EQUAL(debug_with(INT3S, 0, 0), 0);
	expect_debug(KVA_BP, 1, 0);
	EQUAL(debug_with(INT3S | KVM_GUESTDBG_INJECT_BP, 0, 0), 0);
	guest_run();
	EQUAL(guest_vector(), KVA_BP);
	EQUAL(get64(get_regs().rsp), CODE + 2);
	world_end();
}

static void test_a_debug_exception_can_be_handed_on(void)
{
	guest_make("90 90 f4", 0);
	EQUAL(debug_with(STEP, 0, 0), 0);
	expect_debug(KVA_DB, 1, DR6_NOTHING | DR6_STEP);
	EQUAL(debug_with(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_INJECT_DB, 0, 0), 0);
	guest_run();
	EQUAL(guest_vector(), KVA_DB);
	EQUAL(get64(get_regs().rsp), CODE + 1);
	world_end();
}

static void test_nothing_is_handed_on_while_another_exception_waits(void)
{
	guest_make("90 f4", 0);
	EQUAL(debug_with(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_INJECT_DB, 0, 0), 0);
	EQUAL(debug_with(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_INJECT_DB, 0, 0), -EBUSY);
	EQUAL(debug_with(STEP | KVM_GUESTDBG_INJECT_BP, 0, 0), -EBUSY);
	guest_run();
	EQUAL(guest_vector(), KVA_DB);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_each_instruction_is_a_step),
		TEST(test_a_step_is_behind_what_the_core_completes),
		TEST(test_a_step_is_the_same_when_the_core_completes_everything),
		TEST(test_a_guest_that_steps_itself_keeps_its_flag),
		TEST(test_interrupts_and_nmis_wait_for_a_debugger_who_blocks_them),
		TEST(test_without_enable_nothing_is_on),
		TEST(test_a_breakpoint_register_stops_before_the_instruction),
		TEST(test_a_watched_write_stops_behind_it),
		TEST(test_the_guest_has_its_own_registers_meanwhile),
		TEST(test_int3_stops_at_it_and_can_be_handed_on),
		TEST(test_a_debug_exception_can_be_handed_on),
		TEST(test_nothing_is_handed_on_while_another_exception_waits),
	};

	return RUN_TESTS("debug", tests);
}
