// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Events: how exceptions meet, what goes in first, what waits for a window, what an exit interrupted.
 */
#include "world.h"

#include "../../driver/core/x86.h"

static struct kva_replay *replay;

static void guest_make(void)
{
	world_make(0);
	replay = kva_replay_of(vcpu);
	vcpu->cpu.cr0 |= KVA_CR0_PE;
}

static void interrupts(int on)
{
	vcpu->cpu.rflags = on ? KVA_RFLAGS_FIXED | KVA_RFLAGS_IF : KVA_RFLAGS_FIXED;
}

static void queue(__u32 vector)
{
	struct kvm_interrupt interrupt = { .irq = vector };

	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), 0);
}

static void interrupted(enum kva_event_kind kind, __u8 vector)
{
	vcpu->interrupted = (struct kva_event){ .valid = 1, .kind = kind, .vector = vector };
}

/* What one entry injects: kind * 256 + vector, or -1. */
static int entry(void)
{
	unsigned int before = replay->events;

	kva_events_prepare(vcpu);
	if (replay->events == before)
		return -1;
	EQUAL(replay->events, before + 1);
	return replay->event[before].kind * 256 + replay->event[before].vector;
}

#define IS_INTERRUPT(vector)	(KVA_EVENT_INTERRUPT * 256 + (vector))
#define IS_EXCEPTION(vector)	(KVA_EVENT_EXCEPTION * 256 + (vector))
#define IS_SOFTWARE(vector)	(KVA_EVENT_SOFTWARE * 256 + (vector))
#define IS_NMI			(KVA_EVENT_NMI * 256 + 2)

/* --- exceptions --- */

/* APM vol. 2, table 8-3: rows are the first exception, columns the second. */
static void test_two_exceptions_meet_as_the_manuals_table_says(void)
{
	static const __u8 vector[] = { KVA_UD, KVA_GP, KVA_PF };
	static const __u8 result[3][3] = {
		{ KVA_UD, KVA_GP, KVA_PF },		/* benign: one after the other */
		{ KVA_UD, KVA_DF, KVA_PF },		/* contributory */
		{ KVA_UD, KVA_DF, KVA_DF },		/* page fault */
	};
	unsigned int first, second;

	for (first = 0; first < 3; first++)
		for (second = 0; second < 3; second++) {
			guest_make();
			interrupted(KVA_EVENT_EXCEPTION, vector[first]);
			kva_raise(vcpu, vector[second], vector[second] != KVA_UD, 5);
			EQUAL(vcpu->exception.vector, result[first][second]);
			EQUAL(vcpu->exception.code, result[first][second] == KVA_DF ? 0 : 5);
			EQUAL(vcpu->interrupted.valid, 0);
			EQUAL(entry(), IS_EXCEPTION(result[first][second]));
			EQUAL(entry(), -1);
			world_end();
		}
}

static void test_each_contributory_exception_makes_a_double_fault(void)
{
	static const __u8 vector[] = { KVA_DE, KVA_TS, KVA_NP, KVA_SX, KVA_GP };
	unsigned int i;

	for (i = 0; i < sizeof(vector); i++) {
		guest_make();
		kva_raise(vcpu, KVA_GP, 1, 0);
		kva_raise(vcpu, vector[i], 1, 0);
		EQUAL(vcpu->exception.vector, KVA_DF);
		EQUAL(vcpu->exception.has_code, 1);
		world_end();
	}
}

static void test_a_fault_in_a_double_fault_shuts_down(void)
{
	guest_make();
	interrupted(KVA_EVENT_EXCEPTION, KVA_DF);
	kva_raise(vcpu, KVA_PF, 1, 0);
	EQUAL(vcpu->triple_fault, 1);
	EQUAL(entry(), -1);
	world_end();
}

static void test_a_benign_exception_in_a_double_fault_does_not_shut_down(void)
{
	guest_make();
	interrupted(KVA_EVENT_EXCEPTION, KVA_DF);
	kva_raise(vcpu, KVA_DB, 0, 0);
	EQUAL(vcpu->triple_fault, 0);
	EQUAL(entry(), IS_EXCEPTION(KVA_DB));
	world_end();
}

static void test_a_page_fault_leaves_its_address_in_cr2(void)
{
	guest_make();
	kva_raise_page_fault(vcpu, 0x123456789000, 6);
	EQUAL(vcpu->cpu.cr2, 0x123456789000);
	EQUAL(vcpu->dirty & KVA_STATE_CONTROL, KVA_STATE_CONTROL);
	EQUAL(entry(), IS_EXCEPTION(KVA_PF));
	EQUAL(replay->event[0].code, 6);
	EQUAL(replay->event[0].has_code, 1);
	world_end();
}

static void test_real_mode_has_no_error_codes(void)
{
	guest_make();
	vcpu->cpu.cr0 &= ~KVA_CR0_PE;
	kva_raise(vcpu, KVA_GP, 1, 0);
	EQUAL(entry(), IS_EXCEPTION(KVA_GP));
	EQUAL(replay->event[0].has_code, 0);
	world_end();
}

/* --- interrupts --- */

static void test_an_interrupt_goes_in_once(void)
{
	guest_make();
	interrupts(1);
	queue(0x30);
	EQUAL(entry(), IS_INTERRUPT(0x30));
	EQUAL(replay->window, 0);
	EQUAL(entry(), -1);
	world_end();
}

static void test_an_interrupt_waits_for_if_behind_a_window(void)
{
	guest_make();
	interrupts(0);
	queue(0x30);
	EQUAL(entry(), -1);
	EQUAL(replay->window, 1);
	interrupts(1);
	EQUAL(entry(), IS_INTERRUPT(0x30));
	EQUAL(replay->window, 0);
	world_end();
}

static void test_an_interrupt_waits_for_the_end_of_a_shadow(void)
{
	guest_make();
	interrupts(1);
	vcpu->cpu.interrupt_shadow = KVM_X86_SHADOW_INT_STI;
	queue(0x30);
	EQUAL(kva_interrupt_allowed(vcpu), 0);
	EQUAL(entry(), -1);
	EQUAL(replay->window, 1);
	vcpu->cpu.interrupt_shadow = 0;
	EQUAL(entry(), IS_INTERRUPT(0x30));
	world_end();
}

static void test_no_interrupt_is_vector_zero_and_no_vector_is_above_255(void)
{
	struct kvm_interrupt interrupt = { .irq = KVM_NR_INTERRUPTS };

	guest_make();
	interrupts(1);
	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), -EINVAL);
	interrupt.irq = ~0u;
	EQUAL(kva_vcpu_interrupt(vcpu, &interrupt), -EINVAL);
	EQUAL(entry(), -1);
	queue(0);
	EQUAL(entry(), IS_INTERRUPT(0));
	queue(255);
	EQUAL(entry(), IS_INTERRUPT(255));
	world_end();
}

static void test_user_space_may_inject_when_nothing_waits(void)
{
	guest_make();
	interrupts(0);
	EQUAL(kva_interrupt_ready(vcpu), 0);
	interrupts(1);
	EQUAL(kva_interrupt_ready(vcpu), 1);
	queue(0x30);
	EQUAL(kva_interrupt_ready(vcpu), 0);
	vcpu->interrupt = -1;
	kva_raise(vcpu, KVA_UD, 0, 0);
	EQUAL(kva_interrupt_ready(vcpu), 0);
	world_end();
}

static void test_a_window_that_user_space_wants_is_watched(void)
{
	guest_make();
	vcpu->window_wanted = 1;
	EQUAL(entry(), -1);
	EQUAL(replay->window, 1);
	vcpu->window_wanted = 0;
	EQUAL(entry(), -1);
	EQUAL(replay->window, 0);
	world_end();
}

/* --- NMIs --- */

static void test_an_nmi_masks_the_next_until_its_window(void)
{
	guest_make();
	interrupts(0);
	EQUAL(kva_vcpu_nmi(vcpu), 0);
	EQUAL(entry(), IS_NMI);
	EQUAL(vcpu->cpu.nmi_masked, 1);
	EQUAL(replay->nmi_window, 1);
	EQUAL(kva_vcpu_nmi(vcpu), 0);
	EQUAL(entry(), -1);
	vcpu->cpu.nmi_masked = 0;
	EQUAL(entry(), IS_NMI);
	vcpu->cpu.nmi_masked = 0;
	EQUAL(entry(), -1);
	EQUAL(replay->nmi_window, 0);
	world_end();
}

static void test_exception_then_nmi_then_interrupt(void)
{
	guest_make();
	interrupts(1);
	queue(0x30);
	kva_vcpu_nmi(vcpu);
	kva_raise(vcpu, KVA_UD, 0, 0);
	EQUAL(entry(), IS_EXCEPTION(KVA_UD));
	EQUAL(entry(), IS_NMI);
	EQUAL(entry(), IS_INTERRUPT(0x30));
	EQUAL(entry(), -1);
	world_end();
}

/* --- what an exit interrupted --- */

static void test_an_interrupted_event_goes_in_again_even_where_it_could_not_begin(void)
{
	guest_make();
	interrupts(0);
	interrupted(KVA_EVENT_INTERRUPT, 0x41);
	queue(0x30);
	EQUAL(entry(), IS_INTERRUPT(0x41));
	interrupted(KVA_EVENT_NMI, 2);
	vcpu->cpu.nmi_masked = 1;
	EQUAL(entry(), IS_NMI);
	interrupted(KVA_EVENT_EXCEPTION, KVA_PF);
	vcpu->interrupted.has_code = 1;
	vcpu->interrupted.code = 7;
	EQUAL(entry(), IS_EXCEPTION(KVA_PF));
	EQUAL(replay->event[2].code, 7);
	EQUAL(vcpu->interrupt, 0x30);
	world_end();
}

static void test_software_interrupts_come_again_by_themselves(void)
{
	guest_make();
	interrupted(KVA_EVENT_SOFTWARE, 0x80);
	EQUAL(entry(), -1);
	interrupted(KVA_EVENT_EXCEPTION, KVA_BP);
	EQUAL(entry(), -1);
	interrupted(KVA_EVENT_EXCEPTION, KVA_OF);
	EQUAL(entry(), -1);
	EQUAL(vcpu->interrupted.valid, 0);
	world_end();
}

static void test_an_interrupt_whose_delivery_met_an_exception_is_not_lost(void)
{
	guest_make();
	interrupts(1);
	interrupted(KVA_EVENT_INTERRUPT, 0x41);
	kva_raise(vcpu, KVA_PF, 1, 0);
	EQUAL(vcpu->exception.vector, KVA_PF);
	EQUAL(entry(), IS_EXCEPTION(KVA_PF));
	interrupts(0);
	EQUAL(entry(), -1);
	EQUAL(replay->window, 1);
	interrupts(1);
	EQUAL(entry(), IS_INTERRUPT(0x41));
	world_end();
}

static void test_an_nmi_whose_delivery_met_an_exception_is_not_lost(void)
{
	guest_make();
	interrupted(KVA_EVENT_NMI, 2);
	vcpu->cpu.nmi_masked = 1;
	kva_raise(vcpu, KVA_GP, 1, 0);
	EQUAL(entry(), IS_EXCEPTION(KVA_GP));
	EQUAL(entry(), IS_NMI);
	world_end();
}

/* --- ioctls --- */

static void test_set_vcpu_events_writes_what_get_reads(void)
{
	struct kvm_vcpu_events events = {
		.exception = { .injected = 1, .nr = KVA_GP, .has_error_code = 1, .error_code = 0x18 },
		.interrupt = { .injected = 1, .nr = 0x30, .shadow = KVM_X86_SHADOW_INT_MOV_SS },
		.nmi = { .pending = 1, .masked = 1 },
		.flags = KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SHADOW,
	}, back;

	guest_make();
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	memset(&back, 0xff, sizeof(back));
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &back), 0);
	EQUAL(memcmp(&events, &back, sizeof(events)), 0);
	EQUAL(entry(), IS_EXCEPTION(KVA_GP));
	world_end();
}

/* MOV of a word, three bytes, at RIP. */
static void instruction_make(void)
{
	guest_make();
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	memcpy(memory + 0x1000, "\xb8\x34\x12", 3);
	vcpu->cpu.segment[KVA_CS].base = 0;
	vcpu->cpu.rip = 0x1000;
}

static void test_a_software_interrupt_that_is_set_keeps_its_type_and_its_instruction(void)
{
	struct kvm_vcpu_events events = { .interrupt = { .injected = 1, .soft = 1, .nr = 0x30 } }, back;

	instruction_make();
	interrupts(0);
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	EQUAL(kva_interrupt_ready(vcpu), 0);
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &back), 0);
	EQUAL(back.interrupt.injected, 0);		/* the API does not tell of it: INT n runs again */
	kva_software_begin(vcpu);
	EQUAL(entry(), IS_SOFTWARE(0x30));
	EQUAL(replay->event[0].length, 3);
	vcpu->interrupted = vcpu->injected;		/* a page of the stack was not mapped, say */
	kva_software_end(vcpu);
	kva_software_begin(vcpu);
	EQUAL(entry(), IS_SOFTWARE(0x30));
	kva_software_end(vcpu);
	EQUAL(vcpu->software.valid, 0);
	EQUAL(entry(), -1);
	world_end();
}

static void test_a_breakpoint_that_is_set_is_int3s(void)
{
	struct kvm_vcpu_events events = { .exception = { .injected = 1, .nr = KVA_BP } };

	instruction_make();
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	kva_software_begin(vcpu);
	EQUAL(entry(), IS_EXCEPTION(KVA_BP));
	EQUAL(replay->event[0].length, 3);
	world_end();
}

static void test_a_software_interrupt_waits_for_an_exception_and_is_lost_with_its_instruction(void)
{
	struct kvm_vcpu_events events = {
		.exception = { .injected = 1, .nr = KVA_UD }, .interrupt = { .injected = 1, .soft = 1, .nr = 0x30 },
	};

	instruction_make();
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	kva_software_begin(vcpu);
	EQUAL(entry(), IS_EXCEPTION(KVA_UD));
	kva_software_end(vcpu);
	EQUAL(vcpu->software.valid, 1);
	vcpu->cpu.rip = 0x200000;			/* no memory is there */
	vcpu->cpu.segment[KVA_CS].limit = 0xffffffff;
	kva_software_begin(vcpu);
	EQUAL(entry(), IS_EXCEPTION(KVA_UD));
	EQUAL(vcpu->software.valid, 0);
	world_end();
}

static void test_set_vcpu_events_takes_back_what_it_does_not_name(void)
{
	struct kvm_vcpu_events events = { 0 };

	guest_make();
	interrupts(1);
	queue(0x30);
	kva_raise(vcpu, KVA_UD, 0, 0);
	kva_vcpu_nmi(vcpu);
	vcpu->cpu.interrupt_shadow = KVM_X86_SHADOW_INT_STI;
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	EQUAL(vcpu->nmi_pending, 1);			/* without its flag it stays */
	EQUAL(vcpu->cpu.interrupt_shadow, KVM_X86_SHADOW_INT_STI);
	events.flags = KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SHADOW;
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	EQUAL(vcpu->cpu.interrupt_shadow, 0);
	EQUAL(entry(), -1);
	world_end();
}

static void test_an_nmi_is_no_exception_nor_is_a_vector_above_31(void)
{
	struct kvm_vcpu_events events = { .exception = { .injected = 1, .nr = 2 } };

	guest_make();
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), -EINVAL);
	events.exception.nr = 32;
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), -EINVAL);
	events.exception.injected = 0;
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	world_end();
}

static void test_get_vcpu_events_shows_what_an_exit_interrupted(void)
{
	struct kvm_vcpu_events events;

	guest_make();
	interrupted(KVA_EVENT_INTERRUPT, 0x55);
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &events), 0);
	EQUAL(events.interrupt.injected, 1);
	EQUAL(events.interrupt.nr, 0x55);
	interrupted(KVA_EVENT_NMI, 2);
	EQUAL(kva_vcpu_get_vcpu_events(vcpu, &events), 0);
	EQUAL(events.nmi.injected, 1);
	EQUAL(events.interrupt.injected, 0);
	EQUAL(kva_vcpu_set_vcpu_events(vcpu, &events), 0);
	EQUAL(entry(), IS_NMI);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_two_exceptions_meet_as_the_manuals_table_says),
		TEST(test_each_contributory_exception_makes_a_double_fault),
		TEST(test_a_fault_in_a_double_fault_shuts_down),
		TEST(test_a_benign_exception_in_a_double_fault_does_not_shut_down),
		TEST(test_a_page_fault_leaves_its_address_in_cr2),
		TEST(test_real_mode_has_no_error_codes),
		TEST(test_an_interrupt_goes_in_once),
		TEST(test_an_interrupt_waits_for_if_behind_a_window),
		TEST(test_an_interrupt_waits_for_the_end_of_a_shadow),
		TEST(test_no_interrupt_is_vector_zero_and_no_vector_is_above_255),
		TEST(test_user_space_may_inject_when_nothing_waits),
		TEST(test_a_window_that_user_space_wants_is_watched),
		TEST(test_an_nmi_masks_the_next_until_its_window),
		TEST(test_exception_then_nmi_then_interrupt),
		TEST(test_an_interrupted_event_goes_in_again_even_where_it_could_not_begin),
		TEST(test_software_interrupts_come_again_by_themselves),
		TEST(test_an_interrupt_whose_delivery_met_an_exception_is_not_lost),
		TEST(test_an_nmi_whose_delivery_met_an_exception_is_not_lost),
		TEST(test_set_vcpu_events_writes_what_get_reads),
		TEST(test_a_software_interrupt_that_is_set_keeps_its_type_and_its_instruction),
		TEST(test_a_breakpoint_that_is_set_is_int3s),
		TEST(test_a_software_interrupt_waits_for_an_exception_and_is_lost_with_its_instruction),
		TEST(test_set_vcpu_events_takes_back_what_it_does_not_name),
		TEST(test_an_nmi_is_no_exception_nor_is_a_vector_above_31),
		TEST(test_get_vcpu_events_shows_what_an_exit_interrupted),
	};

	return RUN_TESTS("events", tests);
}
