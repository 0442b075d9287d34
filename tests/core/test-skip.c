// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that are skipped without being told their length, or emulated: what was decoded once is not decoded
 * again, and whatever changes about the instruction, its page tables, its memory or the way it is fetched is seen.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define P	1ull
#define W	2ull
#define U	4ull

#define ROOT	0x10000ull	/* guest physical: the tables, one page a level */
#define CODE	0x20000ull	/* where the code's page is, and linear */
#define BELOW	0x18000ull	/* more tables */
#define OTHER	0x21000ull	/* another page with other code */
#define RIP	(CODE + 0x100)

#define CPUID	"\x0f\xa2"
#define LONGER	"\x66\x0f\xa2"	/* the same, with a prefix */

static struct kva_replay *replay;

static void code_put(__u64 gpa, const char *code)
{
	memcpy(memory + gpa, code, strlen(code));
}

static void entry_put(__u64 gpa, __u64 entry)
{
	memcpy(memory + gpa, &entry, 8);
}

static void entry4_put(__u64 gpa, __u32 entry)
{
	memcpy(memory + gpa, &entry, 4);
}

static void guest_make(void)
{
	kva_replay_caps.next_rip = 0;
	world_make(0);
	replay = kva_replay_of(vcpu);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	vcpu->cpu.rip = RIP;
	code_put(RIP, CPUID);
	code_put(OTHER + 0x100, LONGER);
}

static void real_mode(void)
{
	guest_make();
	vcpu->cpu.segment[KVA_CS].base = CODE;
	vcpu->cpu.segment[KVA_CS].selector = CODE >> 4;
	vcpu->cpu.rip = 0x100;
}

static void protected_mode(void)
{
	guest_make();
	vcpu->cpu.segment[KVA_CS] = (struct kvm_segment){ .limit = ~0u, .type = 11, .present = 1, .s = 1, .db = 1 };
	vcpu->cpu.cr0 = KVA_CR0_PE;
}

/* The page of linear CODE is mapped to itself by `levels` of tables from ROOT on. */
static void tables_make(unsigned int levels)
{
	unsigned int level;

	for (level = levels; level > 1; level--)
		entry_put(ROOT + (levels - level) * PAGE, (ROOT + (levels - level + 1) * PAGE) | P | W | U);
	entry_put(ROOT + (levels - 1) * PAGE + (CODE >> 12) * 8, CODE | P | W | U);
}

static void long_mode(unsigned int levels)
{
	guest_make();
	tables_make(levels);
	vcpu->cpu.segment[KVA_CS] = (struct kvm_segment){ .limit = ~0u, .type = 11, .present = 1, .s = 1, .l = 1 };
	vcpu->cpu.cr3 = ROOT;
	vcpu->cpu.cr4 = KVA_CR4_PAE | (levels == 5 ? KVA_CR4_LA57 : 0);
	vcpu->cpu.efer = KVA_EFER_LME | KVA_EFER_LMA;
	vcpu->cpu.cr0 = KVA_CR0_PE | KVA_CR0_PG;
}

/* One CPUID at `rip`: how far RIP moved; *decoded tells whether the instruction was decoded. */
static __u64 skip_at(__u64 rip, int *decoded)
{
	struct kva_replay_step step = { .exit = { .reason = KVA_EXIT_CPUID } };
	__u64 before = vcpu->counts.decoded;

	vcpu->cpu.rip = rip;
	vcpu->dirty = 0;		/* the guest was there before */
	replay->events = 0;
	kva_replay_load(vcpu, &step, 1);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	*decoded = vcpu->counts.decoded != before;
	return vcpu->cpu.rip - rip;
}

#define SKIPS(rip, length, is_decoded) do { \
	int decoded_; \
	EQUAL(skip_at(rip, &decoded_), length); \
	EQUAL(decoded_, is_decoded); \
} while (0)

/* --- the same again --- */

static void test_the_second_time_nothing_is_decoded(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	SKIPS(RIP, 2, 0);
	world_end();
}

static void test_it_is_so_in_every_mode(void)
{
	real_mode();
	SKIPS(0x100, 2, 1);
	SKIPS(0x100, 2, 0);
	world_end();
	protected_mode();
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	world_end();
	long_mode(5);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	world_end();
	protected_mode();		/* two levels, entries of four bytes */
	entry4_put(ROOT, (ROOT + PAGE) | P | W | U);
	entry4_put(ROOT + PAGE + (CODE >> 12) * 4, CODE | P | W | U);
	vcpu->cpu.cr3 = ROOT;
	vcpu->cpu.cr0 |= KVA_CR0_PG;
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	entry4_put(ROOT + PAGE + (CODE >> 12) * 4, OTHER | P | W | U);
	SKIPS(RIP, 3, 1);
	world_end();
}

static void test_several_instructions_are_remembered(void)
{
	long_mode(4);
	code_put(RIP, CPUID LONGER CPUID);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP + 2, 3, 1);
	SKIPS(RIP + 5, 2, 1);
	SKIPS(RIP, 2, 0);
	SKIPS(RIP + 2, 3, 0);
	SKIPS(RIP + 5, 2, 0);
	world_end();
}

static void test_the_last_bytes_of_a_page_are_remembered_too(void)
{
	long_mode(4);
	kva_user_unmap(USER + CODE + PAGE, PAGE);
	code_put(CODE + PAGE - 3, LONGER);
	SKIPS(CODE + PAGE - 3, 3, 1);
	SKIPS(CODE + PAGE - 3, 3, 0);
	code_put(CODE + PAGE - 3, CPUID);
	SKIPS(CODE + PAGE - 3, 2, 1);
	world_end();
}

static void test_an_instruction_in_two_pages_is_decoded_each_time(void)
{
	long_mode(4);
	entry_put(ROOT + 3 * PAGE + (CODE >> 12) * 8 + 8, OTHER | P | W | U);
	code_put(CODE + PAGE - 1, CPUID);
	SKIPS(CODE + PAGE - 1, 2, 1);
	SKIPS(CODE + PAGE - 1, 2, 1);
	world_end();
}

static void test_a_long_instruction_is_decoded_each_time(void)
{
	long_mode(4);
	code_put(RIP, "\x66\x66\x66\x66\x66\x66\x66" CPUID);
	SKIPS(RIP, 9, 1);
	SKIPS(RIP, 9, 1);
	code_put(RIP, "\x66\x66\x66\x66\x66\x66" CPUID);
	SKIPS(RIP, 8, 1);
	SKIPS(RIP, 8, 0);
	world_end();
}

/* --- what changes --- */

static void test_code_that_modified_itself_is_decoded_anew(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	code_put(RIP, LONGER);
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	code_put(RIP, CPUID);
	SKIPS(RIP, 2, 1);
	code_put(RIP, "\x0f\x32");
	SKIPS(RIP, 2, 1);
	world_end();
}

static void test_bytes_behind_the_instruction_may_change(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	code_put(RIP + 2, "\xcc\xcc\xcc\xcc\xcc\xcc");
	code_put(RIP - 1, "\xcc");
	SKIPS(RIP, 2, 0);
	world_end();
}

static void test_a_changed_page_table_is_seen(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	entry_put(ROOT + 3 * PAGE + (CODE >> 12) * 8, OTHER | P | W | U);
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	world_end();
}

/* Every level once: its entry points to tables whose way ends in the other page. */
static void test_a_changed_table_is_seen_at_every_level(void)
{
	unsigned int level, i;

	for (level = 2; level <= 4; level++) {
		long_mode(4);
		SKIPS(RIP, 2, 1);
		/* tables of the levels below it, linked to each other */
		for (i = level - 1; i > 1; i--)
			entry_put(BELOW + (level - 1 - i) * PAGE, (BELOW + (level - i) * PAGE) | P | W | U);
		entry_put(BELOW + (level - 2) * PAGE + (CODE >> 12) * 8, OTHER | P | W | U);
		entry_put(ROOT + (4 - level) * PAGE, BELOW | P | W | U);
		SKIPS(RIP, 3, 1);
		SKIPS(RIP, 3, 0);
		world_end();
	}
}

static void test_a_page_that_is_gone_is_a_page_fault(void)
{
	int decoded;

	long_mode(4);
	SKIPS(RIP, 2, 1);
	entry_put(ROOT + 3 * PAGE + (CODE >> 12) * 8, 0);
	EQUAL(skip_at(RIP, &decoded), 0);
	EQUAL(decoded, 1);
	EQUAL(replay->events, 1);
	EQUAL(replay->event[0].vector, KVA_PF);
	world_end();
}

static void test_another_cr3_is_another_instruction(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	memcpy(memory + 0x30000, memory + ROOT, 4 * PAGE);
	entry_put(0x30000, 0x31000 | P | W | U);
	entry_put(0x31000, 0x32000 | P | W | U);
	entry_put(0x32000, 0x33000 | P | W | U);
	entry_put(0x33000 + (CODE >> 12) * 8, OTHER | P | W | U);
	vcpu->cpu.cr3 = 0x30000;
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	vcpu->cpu.cr3 = ROOT;
	SKIPS(RIP, 2, 1);
	world_end();
}

static void test_another_code_segment_is_another_instruction(void)
{
	protected_mode();
	code_put(RIP, "\xb8\x01\x02\x03\x04");		/* MOV eAX, imm */
	SKIPS(RIP, 5, 1);
	SKIPS(RIP, 5, 0);
	vcpu->cpu.segment[KVA_CS].db = 0;
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	vcpu->cpu.segment[KVA_CS].base = OTHER - CODE;
	code_put(OTHER + 0x100, CPUID);
	SKIPS(RIP, 2, 1);
	world_end();
}

static void test_switching_paging_on_is_seen(void)
{
	long_mode(4);
	vcpu->cpu.segment[KVA_CS].l = 0;
	vcpu->cpu.segment[KVA_CS].db = 1;
	vcpu->cpu.efer = 0;
	vcpu->cpu.cr0 = KVA_CR0_PE;
	SKIPS(RIP, 2, 1);
	/* the four pages of tables are those of three levels, too: the first one's entry 0 has no rights there */
	entry_put(ROOT, (ROOT + 2 * PAGE) | P);
	entry_put(ROOT + 3 * PAGE + (CODE >> 12) * 8, OTHER | P | W | U);
	vcpu->cpu.cr0 |= KVA_CR0_PG;
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	world_end();
}

static void test_what_judges_page_tables_is_seen(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	vcpu->cpu.efer |= KVA_EFER_NXE;
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	vcpu->cpu.cr4 |= KVA_CR4_SMEP;
	entry_put(ROOT + 3 * PAGE + (CODE >> 12) * 8, CODE | P | W);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	vcpu->cpu.cr4 &= ~KVA_CR4_SMEP;
	SKIPS(RIP, 2, 1);
	world_end();
}

/* --- memory under it --- */

static void test_a_slot_that_moved_under_it_is_seen(void)
{
	protected_mode();
	EQUAL(slot_set(1, 0, 0x200000, PAGE, USER + CODE), 0);
	SKIPS(0x200100, 2, 1);
	SKIPS(0x200100, 2, 0);
	EQUAL(slot_set(1, 0, 0x300000, PAGE, USER + CODE), 0);
	EQUAL(slot_set(2, 0, 0x200000, PAGE, USER + OTHER), 0);
	SKIPS(0x200100, 3, 1);
	SKIPS(0x300100, 2, 1);
	SKIPS(0x200100, 3, 1);		/* they share a place */
	world_end();
}

static void test_a_slot_of_page_tables_that_moved_is_seen(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	SKIPS(RIP, 2, 0);
	/* the same memory but for the last table, which comes from elsewhere */
	memcpy(memory + 2 * MIB, memory + ROOT + 3 * PAGE, PAGE);
	entry_put(2 * MIB + (CODE >> 12) * 8, OTHER | P | W | U);
	EQUAL(slot_delete(0), 0);
	EQUAL(slot_set(0, 0, 0, ROOT + 3 * PAGE, USER), 0);
	EQUAL(slot_set(1, 0, ROOT + 3 * PAGE, PAGE, USER + 2 * MIB), 0);
	EQUAL(slot_set(2, 0, ROOT + 4 * PAGE, MIB, USER + ROOT + 4 * PAGE), 0);
	SKIPS(RIP, 3, 1);
	world_end();
}

static void test_a_slot_that_is_gone_is_not_read(void)
{
	int decoded;

	protected_mode();
	EQUAL(slot_set(1, 0, 0x200000, PAGE, USER + CODE), 0);
	SKIPS(0x200100, 2, 1);
	EQUAL(slot_delete(1), 0);
	EQUAL(skip_at(0x200100, &decoded), 0);
	EQUAL(replay->event[0].vector, KVA_UD);
	world_end();
}

static void test_memory_that_the_process_maps_anew_is_seen(void)
{
	int decoded;

	long_mode(4);
	SKIPS(RIP, 2, 1);
	kva_user_map(USER + CODE, PAGE, memory + OTHER, 0);
	SKIPS(RIP, 3, 1);
	SKIPS(RIP, 3, 0);
	kva_user_unmap(USER + CODE, PAGE);
	EQUAL(skip_at(RIP, &decoded), 0);
	EQUAL(decoded, 1);
	EQUAL(replay->event[0].vector, KVA_UD);
	world_end();
}

static void test_what_user_space_set_is_not_taken_from_the_back_end(void)
{
	long_mode(4);
	SKIPS(RIP, 2, 1);
	kva_state_changed(vcpu, KVA_STATE_CONTROL);
	vcpu->cpu.rip = RIP;
	EQUAL(kva_skip(vcpu, 0), 0);
	EQUAL(vcpu->counts.decoded, 2);
	EQUAL(vcpu->cpu.rip, RIP + 2);
	world_end();
}

static void test_a_length_that_is_told_is_believed(void)
{
	struct kva_replay_step step = { .exit = { .reason = KVA_EXIT_CPUID, .length = 2 } };

	long_mode(4);
	memset(memory + RIP, 0xff, 2);
	kva_replay_load(vcpu, &step, 1);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, RIP + 2);
	EQUAL(vcpu->counts.decoded, 0);
	world_end();
}

/* --- instructions that are emulated --- */

#define NOTHING	0x80000000ull	/* in no slot */

/* The MOV at RIP from where RBX points, as far as user space: how many bytes it is asked for. */
static unsigned int ask(int *decoded)
{
	struct kva_replay_step step = { .exit = { .reason = KVA_EXIT_MEMORY, .memory = { .address = NOTHING } } };
	__u64 before = vcpu->counts.decoded;

	vcpu->cpu.rip = RIP;
	vcpu->cpu.reg[KVA_RBX] = NOTHING;
	vcpu->dirty = 0;
	kva_replay_load(vcpu, &step, 1);
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_MMIO);
	*decoded = vcpu->counts.decoded != before;
	return vcpu->run->mmio.len;
}

/* The answer: RIP moves on, and RAX holds it. */
static void answer(__u64 value, __u64 length)
{
	__u64 before = vcpu->counts.decoded;

	memcpy(vcpu->run->mmio.data, &value, 8);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, RIP + length);
	EQUAL(vcpu->cpu.reg[KVA_RAX], value);
	EQUAL(vcpu->counts.decoded, before);
}

static void mmio_make(void)
{
	protected_mode();
	vcpu->cpu.segment[KVA_DS] = (struct kvm_segment){ .limit = ~0u, .type = 3, .present = 1, .s = 1, .db = 1 };
	code_put(RIP, "\x8b\x03");			/* MOV EAX, [EBX] */
}

static void test_an_emulated_instruction_is_decoded_once(void)
{
	int decoded;

	mmio_make();
	EQUAL(ask(&decoded), 4);
	EQUAL(decoded, 1);
	answer(0x11223344, 2);
	EQUAL(ask(&decoded), 4);
	EQUAL(decoded, 0);
	answer(0x55667788, 2);
	world_end();
}

static void test_an_emulated_instruction_that_changed_is_decoded_anew(void)
{
	int decoded;

	mmio_make();
	EQUAL(ask(&decoded), 4);
	answer(1, 2);
	code_put(RIP, "\x66\x8b\x03");		/* MOV AX, [EBX] */
	EQUAL(ask(&decoded), 2);
	EQUAL(decoded, 1);
	answer(2, 3);
	world_end();
}

static void test_an_instruction_goes_on_as_it_was_when_it_began(void)
{
	int decoded;

	mmio_make();
	EQUAL(ask(&decoded), 4);
	code_put(RIP, "\x66\x8b\x03");
	answer(0x11223344, 2);
	EQUAL(ask(&decoded), 2);
	EQUAL(decoded, 1);
	world_end();
}

static void test_in_another_mode_it_does_not_go_on(void)
{
	int decoded;

	mmio_make();
	vcpu->cpu.reg[KVA_RAX] = 7;
	EQUAL(ask(&decoded), 4);
	vcpu->cpu.segment[KVA_CS].db = 0;
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(vcpu->cpu.rip, RIP);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 7);
	world_end();
}

static void test_skipping_and_emulating_know_the_same(void)
{
	int decoded;

	mmio_make();
	EQUAL(ask(&decoded), 4);
	answer(1, 2);
	SKIPS(RIP, 2, 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_second_time_nothing_is_decoded),
		TEST(test_it_is_so_in_every_mode),
		TEST(test_several_instructions_are_remembered),
		TEST(test_the_last_bytes_of_a_page_are_remembered_too),
		TEST(test_an_instruction_in_two_pages_is_decoded_each_time),
		TEST(test_a_long_instruction_is_decoded_each_time),
		TEST(test_code_that_modified_itself_is_decoded_anew),
		TEST(test_bytes_behind_the_instruction_may_change),
		TEST(test_a_changed_page_table_is_seen),
		TEST(test_a_changed_table_is_seen_at_every_level),
		TEST(test_a_page_that_is_gone_is_a_page_fault),
		TEST(test_another_cr3_is_another_instruction),
		TEST(test_another_code_segment_is_another_instruction),
		TEST(test_switching_paging_on_is_seen),
		TEST(test_what_judges_page_tables_is_seen),
		TEST(test_a_slot_that_moved_under_it_is_seen),
		TEST(test_a_slot_of_page_tables_that_moved_is_seen),
		TEST(test_a_slot_that_is_gone_is_not_read),
		TEST(test_memory_that_the_process_maps_anew_is_seen),
		TEST(test_what_user_space_set_is_not_taken_from_the_back_end),
		TEST(test_a_length_that_is_told_is_believed),
		TEST(test_an_emulated_instruction_is_decoded_once),
		TEST(test_an_emulated_instruction_that_changed_is_decoded_anew),
		TEST(test_an_instruction_goes_on_as_it_was_when_it_began),
		TEST(test_in_another_mode_it_does_not_go_on),
		TEST(test_skipping_and_emulating_know_the_same),
	};

	return RUN_TESTS("skip", tests);
}
