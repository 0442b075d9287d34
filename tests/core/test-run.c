// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_RUN: what each exit comes to, what is finished on re-entry, and what kvm_run is told.
 */
#include "world.h"

#include "../../driver/core/x86.h"

static struct kva_replay *replay;

static void guest_make(void)
{
	world_make(0);
	replay = kva_replay_of(vcpu);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	vcpu->cpu.segment[KVA_CS].base = 0;
	vcpu->cpu.segment[KVA_CS].selector = 0;
	vcpu->cpu.rip = 0x1000;
}

static void play(struct kva_replay_step *steps, unsigned int count)
{
	kva_replay_load(vcpu, steps, count);
}

#define EXIT(...) { .exit = { __VA_ARGS__ } }
#define PLAY(...) do { \
	static struct kva_replay_step steps_[8]; \
	const struct kva_replay_step given_[] = { __VA_ARGS__ }; \
	memcpy(steps_, given_, sizeof(given_)); \
	play(steps_, sizeof(given_) / sizeof(given_[0])); \
} while (0)

#define PORT(is_in, bytes, number) \
	EXIT(.reason = KVA_EXIT_PORT, .length = 2, .port = { .in = is_in, .size = bytes, .port = number })

/* --- instructions --- */

static void test_cpuid_is_answered_and_skipped(void)
{
	struct { struct kvm_cpuid2 list; struct kvm_cpuid_entry2 entry[1]; } cpuid = {
		.list = { .nent = 1 }, .entry = { { .function = 2, .eax = 1, .ebx = 2, .ecx = 3, .edx = 4 } },
	};

	guest_make();
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &cpuid.list), 0);
	vcpu->cpu.reg[KVA_RAX] = 0xffffffff00000002;
	PLAY(EXIT(.reason = KVA_EXIT_CPUID, .length = 2));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, 0x1002);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 1);
	EQUAL(vcpu->cpu.reg[KVA_RBX], 2);
	EQUAL(vcpu->cpu.reg[KVA_RCX], 3);
	EQUAL(vcpu->cpu.reg[KVA_RDX], 4);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_INTR);
	world_end();
}

static void test_an_instruction_of_unknown_length_is_decoded_to_be_skipped(void)
{
	guest_make();
	memcpy(memory + 0x1000, "\x66\x0f\xa2", 3);
	PLAY(EXIT(.reason = KVA_EXIT_CPUID));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, 0x1003);
	world_end();
}

static void test_rdmsr_and_wrmsr_move_edx_eax(void)
{
	guest_make();
	vcpu->cpu.reg[KVA_RCX] = 0xdead00000277;		/* PAT */
	vcpu->cpu.reg[KVA_RAX] = 0xffffffff00070406;
	vcpu->cpu.reg[KVA_RDX] = 0xffffffff00000000;
	PLAY(EXIT(.reason = KVA_EXIT_WRMSR, .length = 2), EXIT(.reason = KVA_EXIT_RDMSR, .length = 2));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.msr[KVA_PAT], 0x0000000000070406);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x00070406);
	EQUAL(vcpu->cpu.reg[KVA_RDX], 0);
	EQUAL(vcpu->cpu.rip, 0x1004);
	world_end();
}

static void test_an_msr_that_does_not_exist_is_gp_at_the_instruction(void)
{
	guest_make();
	vcpu->cpu.reg[KVA_RCX] = 0x12345678;
	PLAY(EXIT(.reason = KVA_EXIT_RDMSR, .length = 2), EXIT(.reason = KVA_EXIT_WRMSR, .length = 2),
	     EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->events, 2);
	EQUAL(replay->event[0].vector, KVA_GP);
	EQUAL(replay->event[1].vector, KVA_GP);
	EQUAL(vcpu->cpu.rip, 0x1000);
	world_end();
}

static void test_hlt_is_left_to_user_space_behind_the_instruction(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_HLT, .length = 1));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(vcpu->cpu.rip, 0x1001);
	EQUAL(vcpu->mp_state, KVM_MP_STATE_RUNNABLE);
	world_end();
}

static void test_a_hypercall_that_is_not_known_is_answered(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_HYPERCALL, .length = 3));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RAX], -1000);
	EQUAL(vcpu->cpu.rip, 0x1003);
	world_end();
}

static void test_an_instruction_that_the_guest_lacks_is_ud(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_INVALID_OPCODE), EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->event[0].vector, KVA_UD);
	world_end();
}

static void test_an_intercepted_exception_reaches_the_guest(void)
{
	guest_make();
	vcpu->cpu.cr0 |= KVA_CR0_PE;
	PLAY(EXIT(.reason = KVA_EXIT_EXCEPTION, .exception = { .vector = KVA_PF, .has_code = 1, .code = 2, .address = 0x5000 }),
	     EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.cr2, 0x5000);
	EQUAL(replay->event[0].vector, KVA_PF);
	EQUAL(replay->event[0].code, 2);
	world_end();
}

/* --- ports --- */

static void test_out_is_shown_and_finished_on_re_entry(void)
{
	guest_make();
	vcpu->cpu.reg[KVA_RAX] = 0x1122334455667788;
	PLAY(PORT(0, 2, 0x3f8));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IO);
	EQUAL(vcpu->run->io.direction, KVM_EXIT_IO_OUT);
	EQUAL(vcpu->run->io.size, 2);
	EQUAL(vcpu->run->io.port, 0x3f8);
	EQUAL(vcpu->run->io.count, 1);
	EQUAL(vcpu->run->io.data_offset, 4096);
	EQUAL(*(__u16 *)vcpu->pio, 0x7788);
	EQUAL(vcpu->cpu.rip, 0x1000);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, 0x1002);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x1122334455667788);
	world_end();
}

static void in_of(unsigned int size, __u64 wanted)
{
	guest_make();
	vcpu->cpu.reg[KVA_RAX] = 0x1122334455667788;
	PLAY(PORT(1, size, 0x60));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->io.direction, KVM_EXIT_IO_IN);
	memset(vcpu->pio, 0xaa, 8);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RAX], wanted);
	EQUAL(vcpu->cpu.rip, 0x1002);
	world_end();
}

static void test_in_changes_what_its_size_changes(void)
{
	in_of(1, 0x11223344556677aa);
	in_of(2, 0x112233445566aaaa);
	in_of(4, 0x00000000aaaaaaaa);
}

static void test_a_vcpu_that_was_reset_meanwhile_has_nothing_to_finish(void)
{
	struct kvm_regs regs = { .rip = 0xfff0, .rflags = 2, .rax = 5 };

	guest_make();
	PLAY(PORT(1, 1, 0x64));
	EQUAL(kva_vcpu_run(vcpu), 0);
	memset(vcpu->pio, 0xaa, 8);
	EQUAL(kva_vcpu_set_regs(vcpu, &regs), 0);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 5);
	EQUAL(vcpu->cpu.rip, 0xfff0);
	world_end();
}

static void test_what_user_space_writes_over_kvm_run_changes_nothing(void)
{
	guest_make();
	PLAY(PORT(1, 1, 0x60));
	EQUAL(kva_vcpu_run(vcpu), 0);
	memset(&vcpu->run->exit_reason, 0xff, 4);
	memset(&vcpu->run->io, 0xff, sizeof(vcpu->run->io));
	*(__u8 *)vcpu->pio = 0x42;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x42);
	world_end();
}

static void test_string_output_is_batched_and_finished(void)
{
	guest_make();
	memcpy(memory + 0x1000, "\xf3\x6e", 2);			/* REP OUTSB */
	memcpy(memory + 0x2000, "abcd", 4);
	vcpu->cpu.segment[KVA_DS].base = 0x2000;
	vcpu->cpu.reg[KVA_RCX] = 4;
	vcpu->cpu.reg[KVA_RDX] = 0xe9;
	PLAY(EXIT(.reason = KVA_EXIT_PORT, .port = { .size = 1, .port = 0xe9, .string = 1, .repeat = 1 }));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IO);
	EQUAL(vcpu->run->io.count, 4);
	EQUAL(memcmp(vcpu->pio, "abcd", 4), 0);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RCX], 0);
	EQUAL(vcpu->cpu.rip, 0x1002);
	world_end();
}

/* --- memory --- */

static void test_memory_is_mapped_without_user_space(void)
{
	guest_make();
	PLAY({ .kind = KVA_REPLAY_TOUCH, .exit = { .memory = { .address = 0x5000, .write = 1 } }, .value = 9 });
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(memory[0x5000], 9);
	EQUAL(vcpu->counts.memory, 1);
	world_end();
}

static void test_where_no_memory_is_user_space_makes_the_access(void)
{
	guest_make();
	memcpy(memory + 0x1000, "\xa1\x10\x00", 3);		/* MOV AX, [0x10] */
	vcpu->cpu.segment[KVA_DS].base = 0x200000;
	PLAY(EXIT(.reason = KVA_EXIT_MEMORY, .memory = { .address = 0x200010 }));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_MMIO);
	EQUAL(vcpu->run->mmio.phys_addr, 0x200010);
	EQUAL(vcpu->run->mmio.len, 2);
	EQUAL(vcpu->run->mmio.is_write, 0);
	memcpy(vcpu->run->mmio.data, "\x34\x12\xff\xff", 4);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x1234);
	EQUAL(vcpu->cpu.rip, 0x1003);
	world_end();
}

static void interrupt_a_delivery(struct kva_vcpu *who)
{
	who->interrupted = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_INTERRUPT, .vector = 0x30 };
}

static void test_an_event_that_cannot_be_delivered_is_an_internal_error(void)
{
	guest_make();
	PLAY({ .exit = { .reason = KVA_EXIT_MEMORY, .memory = { .address = 0x200010 } }, .before = interrupt_a_delivery });
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_INTERNAL_ERROR);
	world_end();
}

static void test_an_unknown_instruction_is_an_internal_error_or_ud_in_user_mode(void)
{
	guest_make();
	memcpy(memory + 0x1000, "\xdd\x06\x00\x00", 4);		/* FLD [0] */
	vcpu->cpu.segment[KVA_DS].base = 0x200000;
	PLAY(EXIT(.reason = KVA_EXIT_MEMORY, .memory = { .address = 0x200000 }));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_INTERNAL_ERROR);
	EQUAL(vcpu->run->internal.suberror, KVM_INTERNAL_ERROR_EMULATION);
	vcpu->cpu.cpl = 3;
	PLAY(EXIT(.reason = KVA_EXIT_MEMORY, .memory = { .address = 0x200000 }), EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->event[0].vector, KVA_UD);
	world_end();
}

/* --- control --- */

static void test_lowering_the_task_priority_is_told(void)
{
	guest_make();
	memcpy(memory + 0x1000, "\x44\x0f\x22\xc0", 4);		/* MOV CR8, RAX, of 64-bit code */
	vcpu->cpu.efer = KVA_EFER_LME | KVA_EFER_LMA;
	vcpu->cpu.segment[KVA_CS].l = 1;
	vcpu->cpu.reg[KVA_RAX] = 2;
	vcpu->run->cr8 = 7;
	PLAY(EXIT(.reason = KVA_EXIT_INSTRUCTION));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_SET_TPR);
	EQUAL(vcpu->run->cr8, 2);
	EQUAL(vcpu->cpu.rip, 0x1004);
	world_end();
}

static void test_kvm_run_shares_the_task_priority(void)
{
	guest_make();
	vcpu->run->cr8 = 16;
	PLAY(EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), -EINVAL);
	EQUAL(replay->entries, 0);
	vcpu->run->cr8 = 9;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.cr8, 9);
	EQUAL(vcpu->run->apic_base, 0xfee00900);
	world_end();
}

static void switch_interrupts_on(struct kva_vcpu *who)
{
	who->cpu.rflags |= KVA_RFLAGS_IF;
}

static void test_the_window_that_user_space_asked_for_is_told(void)
{
	struct kvm_interrupt interrupt = { .irq = 0x30 };

	guest_make();
	vcpu->run->request_interrupt_window = 1;
	PLAY(EXIT(.reason = KVA_EXIT_HOST), { .exit = { .reason = KVA_EXIT_INTERRUPT_WINDOW }, .before = switch_interrupts_on },
	     EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IRQ_WINDOW_OPEN);
	EQUAL(vcpu->run->ready_for_interrupt_injection, 1);
	EQUAL(vcpu->run->if_flag, 1);
	EQUAL(replay->window, 1);
	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), 0);
	vcpu->run->request_interrupt_window = 0;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->event[0].vector, 0x30);
	EQUAL(replay->window, 0);
	world_end();
}

static void test_a_guest_without_interrupts_is_told_so(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_HLT, .length = 1));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->ready_for_interrupt_injection, 0);
	EQUAL(vcpu->run->if_flag, 0);
	world_end();
}

static void test_the_end_of_an_nmi_unmasks_the_next(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_HOST), EXIT(.reason = KVA_EXIT_NMI_WINDOW), EXIT(.reason = KVA_EXIT_HOST));
	kva_vcpu_nmi(vcpu);
	vcpu->cpu.nmi_masked = 1;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->events, 1);
	EQUAL(replay->event[0].kind, KVA_EVENT_NMI);
	world_end();
}

/* --- leaving --- */

static void test_immediate_exit_finishes_what_is_left_and_enters_nothing(void)
{
	guest_make();
	PLAY(PORT(1, 1, 0x60), EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), 0);
	*(__u8 *)vcpu->pio = 0x42;
	((__u8 *)vcpu->run)[1] = 1;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IO);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x42);
	EQUAL(replay->entries, 1);
	((__u8 *)vcpu->run)[1] = 0;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(replay->entries, 3);
	world_end();
}

static void test_a_signal_finishes_what_is_left_and_enters_nothing(void)
{
	guest_make();
	PLAY(PORT(0, 1, 0x60), EXIT(.reason = KVA_EXIT_HOST));
	EQUAL(kva_vcpu_run(vcpu), 0);
	kva_user_signal = 1;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, 0x1002);
	EQUAL(replay->entries, 1);
	world_end();
}

/* What the processor held is lost; a triple fault that the driver itself finds leaves it. */
static void test_shutdown_ends_the_run_and_resets_the_processor(void)
{
	guest_make();
	vcpu->cpu.rip = 0x1234;
	PLAY(EXIT(.reason = KVA_EXIT_SHUTDOWN));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_SHUTDOWN);
	EQUAL(vcpu->cpu.rip, 0xfff0);
	EQUAL(vcpu->dirty, KVA_STATE_ALL);
	PLAY(EXIT(.reason = KVA_EXIT_HOST));
	vcpu->cpu.rip = 0x1234;
	kva_raise(vcpu, KVA_DF, 1, 0);
	kva_raise(vcpu, KVA_GP, 1, 0);
	vcpu->run->exit_reason = 0;
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_SHUTDOWN);
	EQUAL(vcpu->cpu.rip, 0x1234);
	EQUAL(replay->at, 0);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	world_end();
}

static void test_what_the_processor_refuses_is_told_in_its_own_numbers(void)
{
	guest_make();
	PLAY(EXIT(.reason = KVA_EXIT_FAILED, .hardware = { .reason = 0xffffffff }));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_FAIL_ENTRY);
	EQUAL(vcpu->run->fail_entry.hardware_entry_failure_reason, 0xffffffff);
	PLAY(EXIT(.reason = KVA_EXIT_UNKNOWN, .hardware = { .reason = 0x99 }));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_UNKNOWN);
	EQUAL(vcpu->run->hw.hardware_exit_reason, 0x99);
	world_end();
}

static void test_requests_are_served_before_the_guest_runs(void)
{
	unsigned int flushes;

	guest_make();
	vcpu->system_time = 0x2001;
	vcpu->requests = KVA_REQUEST_CLOCK | KVA_REQUEST_FLUSH;
	flushes = replay->flushes;
	PLAY(EXIT(.reason = KVA_EXIT_HLT, .length = 1));
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(replay->flushes, flushes + 1);
	EQUAL(memory[0x2000], 2);
	EQUAL(vcpu->requests, 0);
	EQUAL(vcpu->in_guest, 0);
	world_end();
}

static void test_a_signal_mask_has_the_kernels_length_and_can_be_taken_away(void)
{
	struct { struct kvm_signal_mask mask; __u8 more[16]; } mask = { .mask = { .len = 8 }, .more = { 1 } };

	guest_make();
	EQUAL(kva_vcpu_set_signal_mask(vcpu, &mask.mask), 0);
	EQUAL(vcpu->sigset_active, 1);
	EQUAL(vcpu->sigset[0], 1);
	mask.mask.len = 16;
	EQUAL(kva_vcpu_set_signal_mask(vcpu, &mask.mask), -EINVAL);
	EQUAL(kva_vcpu_set_signal_mask(vcpu, NULL), 0);
	EQUAL(vcpu->sigset_active, 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_cpuid_is_answered_and_skipped),
		TEST(test_an_instruction_of_unknown_length_is_decoded_to_be_skipped),
		TEST(test_rdmsr_and_wrmsr_move_edx_eax),
		TEST(test_an_msr_that_does_not_exist_is_gp_at_the_instruction),
		TEST(test_hlt_is_left_to_user_space_behind_the_instruction),
		TEST(test_a_hypercall_that_is_not_known_is_answered),
		TEST(test_an_instruction_that_the_guest_lacks_is_ud),
		TEST(test_an_intercepted_exception_reaches_the_guest),
		TEST(test_out_is_shown_and_finished_on_re_entry),
		TEST(test_in_changes_what_its_size_changes),
		TEST(test_a_vcpu_that_was_reset_meanwhile_has_nothing_to_finish),
		TEST(test_what_user_space_writes_over_kvm_run_changes_nothing),
		TEST(test_string_output_is_batched_and_finished),
		TEST(test_memory_is_mapped_without_user_space),
		TEST(test_where_no_memory_is_user_space_makes_the_access),
		TEST(test_an_event_that_cannot_be_delivered_is_an_internal_error),
		TEST(test_an_unknown_instruction_is_an_internal_error_or_ud_in_user_mode),
		TEST(test_lowering_the_task_priority_is_told),
		TEST(test_kvm_run_shares_the_task_priority),
		TEST(test_the_window_that_user_space_asked_for_is_told),
		TEST(test_a_guest_without_interrupts_is_told_so),
		TEST(test_the_end_of_an_nmi_unmasks_the_next),
		TEST(test_immediate_exit_finishes_what_is_left_and_enters_nothing),
		TEST(test_a_signal_finishes_what_is_left_and_enters_nothing),
		TEST(test_shutdown_ends_the_run_and_resets_the_processor),
		TEST(test_what_the_processor_refuses_is_told_in_its_own_numbers),
		TEST(test_requests_are_served_before_the_guest_runs),
		TEST(test_a_signal_mask_has_the_kernels_length_and_can_be_taken_away),
	};

	return RUN_TESTS("run", tests);
}
