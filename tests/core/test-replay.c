// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_RUN without a processor: recorded exits go in, what user space sees comes out.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define PLAY(...) do {										\
	static struct kva_replay_step steps_[sizeof((struct kva_replay_step[]){ __VA_ARGS__ }) /	\
					     sizeof(struct kva_replay_step)];			\
	memcpy(steps_, (struct kva_replay_step[]){ __VA_ARGS__ }, sizeof(steps_));		\
	steps = steps_;										\
	kva_replay_load(vcpu, steps_, sizeof(steps_) / sizeof(steps_[0]));			\
} while (0)

#define EXIT(...)		{ .kind = KVA_REPLAY_EXIT, .exit = { __VA_ARGS__ } }
#define HALT			EXIT(.reason = KVA_EXIT_HLT, .length = 1)
#define READ(at)		{ .kind = KVA_REPLAY_TOUCH, .exit.memory = { .address = (at) } }
#define WRITE(at, what)		{ .kind = KVA_REPLAY_TOUCH, .exit.memory = { .address = (at), .write = 1 }, .value = (what) }

static struct kva_replay_step *steps;

/* A guest in protected mode without paging, flat, at 0x1000. */
static void flat_make(unsigned int flags)
{
	struct kvm_segment segment = { .limit = 0xffffffff, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1 };
	unsigned int i;

	world_make(flags);
	EQUAL(slot_set(0, 0, 0, SIZE, USER), 0);
	for (i = KVA_ES; i <= KVA_GS; i++)
		vcpu->cpu.segment[i] = segment;
	vcpu->cpu.segment[KVA_CS].type = 11;
	vcpu->cpu.cr0 = KVA_CR0_PE | KVA_CR0_ET;
	vcpu->cpu.rip = 0x1000;
	vcpu->cpu.rflags = 2;
	kva_state_changed(vcpu, KVA_STATE_ALL);
}

static long run(void)
{
	long result;

	kva_mutex_lock(&vcpu->lock);
	result = kva_vcpu_run(vcpu);
	kva_mutex_unlock(&vcpu->lock);
	return result;
}

static void code(const void *bytes, size_t size)
{
	memcpy(memory + 0x1000, bytes, size);
}

/* --- memory ------------------------------------------------------------------------------------------------------- */

static void test_a_guest_faults_once_for_each_page_it_touches(void)
{
	flat_make(0);
	memory[5 * PAGE] = 42;
	PLAY(WRITE(0x2000, 7), WRITE(0x2001, 8), READ(5 * PAGE), READ(0x2001), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(memory[0x2000], 7);
	EQUAL(steps[2].value, 42);
	EQUAL(steps[3].value, 8);
	EQUAL(kva_replay_of(vcpu)->faults, 2);
	EQUAL(vcpu->counts.memory, 2);
	world_end();
}

static void test_a_change_between_two_runs_is_flushed_before_the_guest_goes_on(void)
{
	__u8 *other = aligned_alloc(PAGE, PAGE);

	flat_make(0);
	memset(other, 9, PAGE);
	PLAY(WRITE(0x2000, 7), HALT, READ(0x2000), HALT);
	EQUAL(run(), 0);
	kva_user_map(USER + 0x2000, PAGE, other, 0);
	EQUAL(run(), 0);
	EQUAL(steps[2].value, 9);
	world_end();
	free(other);
}

static void test_a_slot_without_memory_ends_the_run_with_efault(void)
{
	flat_make(0);
	EQUAL(slot_set(1, 0, 64 * MIB, MIB, USER + 64 * MIB), 0);
	PLAY(READ(64 * MIB));
	EQUAL(run(), -EFAULT);
	world_end();
}

static void test_a_write_to_a_device_is_shown_to_user_space_and_finished_once(void)
{
	flat_make(0);
	code("\x89\x08", 2);			/* mov %ecx, (%eax) */
	vcpu->cpu.reg[KVA_RAX] = 0xfee00080;
	vcpu->cpu.reg[KVA_RCX] = 0x12345678;
	PLAY(EXIT(.reason = KVA_EXIT_MEMORY, .memory = { .address = 0xfee00080, .write = 1 }), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_MMIO);
	EQUAL(vcpu->run->mmio.phys_addr, 0xfee00080);
	EQUAL(vcpu->run->mmio.len, 4);
	EQUAL(vcpu->run->mmio.is_write, 1);
	EQUAL(*(__u32 *)vcpu->run->mmio.data, 0x12345678);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(vcpu->cpu.rip, 0x1003);
	world_end();
}

static void test_a_read_from_a_device_takes_what_user_space_answers(void)
{
	flat_make(0);
	code("\x8b\x08", 2);			/* mov (%eax), %ecx */
	vcpu->cpu.reg[KVA_RAX] = 0xfee00080;
	PLAY(EXIT(.reason = KVA_EXIT_MEMORY, .memory = { .address = 0xfee00080 }), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_MMIO);
	EQUAL(vcpu->run->mmio.is_write, 0);
	*(__u32 *)vcpu->run->mmio.data = 0xcafe;
	/* what else a hostile program leaves there must not matter */
	vcpu->run->mmio.len = ~0u;
	vcpu->run->mmio.is_write = 1;
	vcpu->run->mmio.phys_addr = 0;
	EQUAL(run(), 0);
	EQUAL(vcpu->cpu.reg[KVA_RCX], 0xcafe);
	EQUAL(memory[0], 0);
	world_end();
}

/* --- ports -------------------------------------------------------------------------------------------------------- */

static void test_out_is_shown_to_user_space_with_its_data(void)
{
	flat_make(0);
	code("\xee", 1);			/* out %al, %dx */
	vcpu->cpu.reg[KVA_RAX] = 0x1141;
	vcpu->cpu.reg[KVA_RDX] = 0x3f8;
	PLAY(EXIT(.reason = KVA_EXIT_PORT, .length = 1, .port = { .port = 0x3f8, .size = 1 }), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IO);
	EQUAL(vcpu->run->io.direction, KVM_EXIT_IO_OUT);
	EQUAL(vcpu->run->io.port, 0x3f8);
	EQUAL(vcpu->run->io.size, 1);
	EQUAL(vcpu->run->io.count, 1);
	EQUAL(vcpu->run->io.data_offset, KVA_PIO_PAGE * PAGE);
	EQUAL(*(__u8 *)vcpu->pio, 0x41);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(vcpu->cpu.rip, 0x1002);
	world_end();
}

static void test_in_changes_the_part_of_rax_that_it_names(void)
{
	flat_make(0);
	code("\xec", 1);			/* in %dx, %al */
	vcpu->cpu.reg[KVA_RAX] = 0x1122334455667788;
	vcpu->cpu.reg[KVA_RDX] = 0x60;
	PLAY(EXIT(.reason = KVA_EXIT_PORT, .length = 1, .port = { .port = 0x60, .size = 1, .in = 1 }), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->io.direction, KVM_EXIT_IO_IN);
	memset(vcpu->pio, 0xff, PAGE);
	*(__u8 *)vcpu->pio = 0xab;
	vcpu->run->io.count = ~0u;
	vcpu->run->io.size = 255;
	vcpu->run->io.data_offset = ~0ull;
	EQUAL(run(), 0);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x11223344556677ab);
	world_end();
}

static void test_a_vcpu_that_user_space_moved_has_nothing_to_finish(void)
{
	struct kvm_regs regs;

	flat_make(0);
	code("\xec", 1);
	PLAY(EXIT(.reason = KVA_EXIT_PORT, .length = 1, .port = { .port = 0x60, .size = 1, .in = 1 }), HALT);
	EQUAL(run(), 0);
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_get_regs(vcpu, &regs), 0);
	regs.rip = 0x2000;
	regs.rax = 1;
	EQUAL(kva_vcpu_set_regs(vcpu, &regs), 0);
	kva_mutex_unlock(&vcpu->lock);
	*(__u8 *)vcpu->pio = 0xab;
	EQUAL(run(), 0);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 1);
	EQUAL(vcpu->cpu.rip, 0x2001);
	world_end();
}

/* --- other ends --------------------------------------------------------------------------------------------------- */

static void test_a_triple_fault_is_shutdown(void)
{
	flat_make(0);
	PLAY(EXIT(.reason = KVA_EXIT_SHUTDOWN));
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_SHUTDOWN);
	world_end();
}

static void test_a_state_that_the_processor_refuses_is_told_with_its_reason(void)
{
	flat_make(0);
	PLAY(EXIT(.reason = KVA_EXIT_FAILED, .hardware = { .reason = 0x1234 }),
	     EXIT(.reason = KVA_EXIT_UNKNOWN, .hardware = { .reason = 0x5678 }));
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_FAIL_ENTRY);
	EQUAL(vcpu->run->fail_entry.hardware_entry_failure_reason, 0x1234);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_UNKNOWN);
	EQUAL(vcpu->run->hw.hardware_exit_reason, 0x5678);
	world_end();
}

static void test_a_signal_ends_the_run_with_eintr(void)
{
	flat_make(0);
	PLAY(HALT);
	kva_user_signal = 1;
	EQUAL(run(), -EINTR);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_INTR);
	EQUAL(kva_replay_of(vcpu)->entries, 0);
	kva_user_signal = 0;
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	world_end();
}

static void test_a_task_priority_that_cannot_be_one_is_einval(void)
{
	flat_make(0);
	PLAY(HALT);
	vcpu->run->cr8 = 16;
	EQUAL(run(), -EINVAL);
	world_end();
}

static void test_cpuid_goes_on_in_the_guest(void)
{
	flat_make(0);
	code("\x0f\xa2", 2);
	vcpu->cpu.reg[KVA_RAX] = 0;
	vcpu->cpu.reg[KVA_RBX] = ~0ull;
	PLAY(EXIT(.reason = KVA_EXIT_CPUID, .length = 2), HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(vcpu->cpu.reg[KVA_RBX], 0);
	EQUAL(vcpu->cpu.rip, 0x1003);
	world_end();
}

/* --- interrupts --------------------------------------------------------------------------------------------------- */

static void interrupt(__u32 vector)
{
	struct kvm_interrupt interrupt = { .irq = vector };

	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), 0);
	kva_mutex_unlock(&vcpu->lock);
}

static void test_an_interrupt_goes_in_when_the_guest_takes_it(void)
{
	const struct kva_replay *replay;

	flat_make(0);
	replay = kva_replay_of(vcpu);
	vcpu->cpu.rflags |= KVA_RFLAGS_IF;
	PLAY(HALT);
	interrupt(0x31);
	EQUAL(run(), 0);
	EQUAL(replay->events, 1);
	EQUAL(replay->event[0].kind, KVA_EVENT_INTERRUPT);
	EQUAL(replay->event[0].vector, 0x31);
	world_end();
}

static void allow_interrupts(struct kva_vcpu *who)
{
	who->cpu.rflags |= KVA_RFLAGS_IF;
}

static void test_user_space_is_told_when_an_interrupt_becomes_possible(void)
{
	flat_make(0);
	PLAY({ .kind = KVA_REPLAY_EXIT, .exit = { .reason = KVA_EXIT_INTERRUPT_WINDOW }, .before = allow_interrupts });
	vcpu->run->request_interrupt_window = 1;
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IRQ_WINDOW_OPEN);
	EQUAL(vcpu->run->ready_for_interrupt_injection, 1);
	EQUAL(vcpu->run->if_flag, 1);
	EQUAL(kva_replay_of(vcpu)->entries, 1);
	world_end();
}

static void cut_short(struct kva_vcpu *who)
{
	who->interrupted = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_INTERRUPT, .vector = 0x31 };
}

static void test_an_interrupt_whose_delivery_was_cut_short_goes_in_again(void)
{
	const struct kva_replay *replay;

	flat_make(0);
	replay = kva_replay_of(vcpu);
	PLAY({ .kind = KVA_REPLAY_EXIT, .exit = { .reason = KVA_EXIT_MEMORY, .memory = { .address = 0x3000, .write = 1 } },
	       .before = cut_short }, HALT);
	EQUAL(run(), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_HLT);
	EQUAL(replay->events, 1);
	EQUAL(replay->event[0].vector, 0x31);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_guest_faults_once_for_each_page_it_touches),
		TEST(test_a_change_between_two_runs_is_flushed_before_the_guest_goes_on),
		TEST(test_a_slot_without_memory_ends_the_run_with_efault),
		TEST(test_a_write_to_a_device_is_shown_to_user_space_and_finished_once),
		TEST(test_a_read_from_a_device_takes_what_user_space_answers),
		TEST(test_out_is_shown_to_user_space_with_its_data),
		TEST(test_in_changes_the_part_of_rax_that_it_names),
		TEST(test_a_vcpu_that_user_space_moved_has_nothing_to_finish),
		TEST(test_a_triple_fault_is_shutdown),
		TEST(test_a_state_that_the_processor_refuses_is_told_with_its_reason),
		TEST(test_a_signal_ends_the_run_with_eintr),
		TEST(test_a_task_priority_that_cannot_be_one_is_einval),
		TEST(test_cpuid_goes_on_in_the_guest),
		TEST(test_an_interrupt_goes_in_when_the_guest_takes_it),
		TEST(test_user_space_is_told_when_an_interrupt_becomes_possible),
		TEST(test_an_interrupt_whose_delivery_was_cut_short_goes_in_again),
	};

	return RUN_TESTS("replay", tests);
}
