// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's page tables in every mode: addresses, rights, error codes, accessed and dirty bits; memory by linear
 * address on top of it.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define P	1ull
#define W	2ull
#define U	4ull
#define A	0x20ull
#define D	0x40ull
#define PS	0x80ull
#define NX	(1ull << 63)

#define ROOT	0x10000ull	/* guest physical: where each test has its tables */
#define TABLE	0x11000ull
#define LAST	0x12000ull
#define PAGE0	0x13000ull
#define TARGET	0x20000ull

#define AC	(1ull << 18)

static void put8(__u64 gpa, __u64 entry)
{
	memcpy(memory + gpa, &entry, 8);
}

static void put4(__u64 gpa, __u32 entry)
{
	memcpy(memory + gpa, &entry, 4);
}

static __u64 get8(__u64 gpa)
{
	__u64 entry;

	memcpy(&entry, memory + gpa, 8);
	return entry;
}

static void mode(__u64 cr0, __u64 cr4, __u64 efer)
{
	vcpu->cpu.cr0 = cr0 | KVA_CR0_PE;
	vcpu->cpu.cr3 = ROOT;
	vcpu->cpu.cr4 = cr4;
	vcpu->cpu.efer = efer;
	vcpu->cpu.rflags = 2;
	vcpu->cpu.cpl = 0;
	kva_state_changed(vcpu, KVA_STATE_ALL);
}

static void walk_make(void)
{
	world_make(0);
	EQUAL(slot_set(0, KVM_MEM_LOG_DIRTY_PAGES, 0, SIZE, USER), 0);
}

/* Four levels for linear address 0: root, two tables, and the last with the page's entry. */
static void long_mode(__u64 entry)
{
	walk_make();
	mode(KVA_CR0_PG | KVA_CR0_WP, KVA_CR4_PAE, KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_NXE);
	put8(ROOT, TABLE | P | W | U);
	put8(TABLE, LAST | P | W | U);
	put8(LAST, PAGE0 | P | W | U);
	put8(PAGE0, entry);
}

/* The fault's code, or -1: there is none. */
static long fault_of(__u64 linear, __u32 access)
{
	struct kva_walk walk;
	int result = kva_walk(vcpu, linear, access, &walk);

	if (result < 0)
		return result;
	return result ? (long)walk.fault : -1;
}

static __u64 gpa_of(__u64 linear)
{
	struct kva_walk walk;

	return kva_walk(vcpu, linear, 0, &walk) ? ~0ull : walk.gpa;
}

/* --- addresses ---------------------------------------------------------------------------------------------------- */

static void test_without_paging_an_address_is_itself(void)
{
	walk_make();
	mode(0, 0, 0);
	EQUAL(gpa_of(0x12345), 0x12345);
	EQUAL(gpa_of(0x1ffffffffull), 0xffffffff);
	world_end();
}

static void test_32_bit_paging_has_two_levels_of_1024(void)
{
	walk_make();
	mode(KVA_CR0_PG, 0, 0);
	put4(ROOT + 4 * 0x301, TABLE | P | W);
	put4(TABLE + 4 * 0x3ff, TARGET | P | W);
	EQUAL(gpa_of(0xc07ff123), TARGET + 0x123);
	EQUAL(gpa_of(0xc07fe123), ~0ull);
	world_end();
}

static void test_4_mib_pages_need_pse_and_have_40_bits_of_address(void)
{
	walk_make();
	mode(KVA_CR0_PG, KVA_CR4_PSE, 0);
	put4(ROOT, 0x00800000 | 0x3 << 13 | PS | P);
	EQUAL(gpa_of(0x123456), 0x300923456 - 0x0);
	put4(ROOT, 0x00800000 | 1 << 21 | PS | P);
	EQUAL(fault_of(0, 0), 9);
	/* without PSE the bit means nothing: the entry points to a table */
	mode(KVA_CR0_PG, 0, 0);
	put4(ROOT, TABLE | PS | P);
	put4(TABLE, TARGET | P);
	EQUAL(gpa_of(0), TARGET);
	world_end();
}

static void test_pae_has_three_levels_and_its_root_is_32_bytes_aligned(void)
{
	walk_make();
	mode(KVA_CR0_PG, KVA_CR4_PAE, 0);
	vcpu->cpu.cr3 = ROOT + 0x20;
	put8(ROOT + 0x20 + 8 * 3, TABLE | P);
	put8(TABLE + 8 * 511, LAST | P);
	put8(LAST + 8 * 510, TARGET | P);
	EQUAL(gpa_of(0xffffe008), TARGET + 8);
	put8(TABLE, 0x600000 | PS | P);
	EQUAL(gpa_of(0xc0012345), 0x612345);
	world_end();
}

static void test_long_mode_has_four_levels(void)
{
	long_mode(0);
	put8(ROOT + 8 * 1, TABLE | P);
	put8(TABLE + 8 * 2, LAST | P);
	put8(LAST + 8 * 3, PAGE0 | P);
	put8(PAGE0 + 8 * 4, TARGET | P);
	EQUAL(gpa_of((1ull << 39) + (2ull << 30) + (3ull << 21) + (4ull << 12) + 5), TARGET + 5);
	world_end();
}

static void test_la57_has_five_levels(void)
{
	long_mode(TARGET | P);
	vcpu->cpu.cr4 |= KVA_CR4_LA57;
	vcpu->cpu.cr3 = 0x14000;
	put8(0x14000 + 8 * 7, ROOT | P);
	EQUAL(gpa_of((7ull << 48) + 0x321), TARGET + 0x321);
	EQUAL(fault_of(0x321, 0), 0);
	world_end();
}

static void test_2_mib_and_1_gib_pages_take_their_part_of_the_address(void)
{
	long_mode(0);
	put8(LAST, 0x400000 | PS | P);
	EQUAL(gpa_of(0x12345), 0x412345);
	put8(TABLE, 0x40000000 | PS | P);
	EQUAL(gpa_of(0x3fffffff), 0x7fffffff);
	world_end();
}

/* --- rights and error codes (APM vol. 2, 8.4.2) ------------------------------------------------------------------- */

static void test_a_page_that_is_not_present_has_code_0_and_the_access(void)
{
	long_mode(0);
	EQUAL(fault_of(0, 0), 0);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 2);
	EQUAL(fault_of(0, KVA_ACCESS_USER), 4);
	EQUAL(fault_of(0, KVA_ACCESS_USER | KVA_ACCESS_FETCH), 0x14);
	put8(LAST, 0);
	EQUAL(fault_of(0, 0), 0);
	world_end();
}

static void test_a_fetch_is_told_only_where_it_can_be_forbidden(void)
{
	long_mode(0);
	vcpu->cpu.efer &= ~KVA_EFER_NXE;
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), 0);
	vcpu->cpu.cr4 |= KVA_CR4_SMEP;
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), 0x10);
	world_end();
}

static void test_user_accesses_need_the_user_bit_at_every_level(void)
{
	static const __u64 levels[] = { ROOT, TABLE, LAST, PAGE0 };
	unsigned int i;

	long_mode(TARGET | P | W | U);
	EQUAL(fault_of(0, KVA_ACCESS_USER), -1);
	for (i = 0; i < 4; i++) {
		put8(levels[i], get8(levels[i]) & ~U);
		EQUAL(fault_of(0, KVA_ACCESS_USER), 5);
		EQUAL(fault_of(0, 0), -1);
		put8(levels[i], get8(levels[i]) | U);
	}
	world_end();
}

static void test_writes_need_the_write_bit_at_every_level_unless_wp_is_off(void)
{
	static const __u64 levels[] = { ROOT, TABLE, LAST, PAGE0 };
	unsigned int i;

	long_mode(TARGET | P | W | U);
	for (i = 0; i < 4; i++) {
		put8(levels[i], get8(levels[i]) & ~W);
		EQUAL(fault_of(0, KVA_ACCESS_WRITE), 3);
		vcpu->cpu.cr0 &= ~KVA_CR0_WP;
		EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
		EQUAL(fault_of(0, KVA_ACCESS_WRITE | KVA_ACCESS_USER), 7);
		vcpu->cpu.cr0 |= KVA_CR0_WP;
		put8(levels[i], get8(levels[i]) | W);
	}
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	world_end();
}

static void test_a_page_not_to_be_executed_refuses_the_fetch_alone(void)
{
	long_mode(TARGET | P | W | U | NX);
	EQUAL(fault_of(0, 0), -1);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), 0x11);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH | KVA_ACCESS_USER), 0x15);
	put8(PAGE0, TARGET | P | W | U);
	put8(ROOT, get8(ROOT) | NX);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), 0x11);
	world_end();
}

static void test_smep_keeps_the_supervisor_from_user_code(void)
{
	long_mode(TARGET | P | W | U);
	vcpu->cpu.cr4 |= KVA_CR4_SMEP;
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), 0x11);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH | KVA_ACCESS_USER), -1);
	EQUAL(fault_of(0, 0), -1);
	put8(PAGE0, TARGET | P | W);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), -1);
	world_end();
}

static void test_smap_keeps_the_supervisor_from_user_data_unless_ac_is_set(void)
{
	long_mode(TARGET | P | W | U);
	vcpu->cpu.cr4 |= KVA_CR4_SMAP;
	EQUAL(fault_of(0, 0), 1);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 3);
	EQUAL(fault_of(0, KVA_ACCESS_USER), -1);
	EQUAL(fault_of(0, KVA_ACCESS_FETCH), -1);
	vcpu->cpu.rflags |= AC;
	EQUAL(fault_of(0, 0), -1);
	/* an access that the processor makes on its own while user code runs */
	vcpu->cpu.cpl = 3;
	EQUAL(fault_of(0, 0), 1);
	world_end();
}

static void test_reserved_bits_fault_with_code_9(void)
{
	long_mode(TARGET | P | 1ull << 50);
	EQUAL(fault_of(0, 0), 9);
	EQUAL(fault_of(0, KVA_ACCESS_USER | KVA_ACCESS_WRITE), 0xf);
	put8(PAGE0, TARGET | P | 1ull << 62);
	EQUAL(fault_of(0, 0), -1);
	put8(PAGE0, TARGET | P | NX);
	vcpu->cpu.efer &= ~KVA_EFER_NXE;
	EQUAL(fault_of(0, 0), 9);
	put8(PAGE0, TARGET | P);
	put8(LAST, 0x400000 | 1 << 13 | PS | P);
	EQUAL(fault_of(0, 0), 9);
	put8(LAST, PAGE0 | P);
	put8(TABLE, 0x40000000 | 1 << 21 | PS | P);
	EQUAL(fault_of(0, 0), 9);
	put8(TABLE, LAST | P);
	put8(ROOT, TABLE | PS | P);
	EQUAL(fault_of(0, 0), 9);
	world_end();
}

static void test_pae_reserves_what_long_mode_leaves_to_software(void)
{
	walk_make();
	mode(KVA_CR0_PG, KVA_CR4_PAE, KVA_EFER_NXE);
	put8(ROOT, TABLE | P);
	put8(TABLE, LAST | P | U | W);
	put8(LAST, TARGET | P | U | W);
	EQUAL(fault_of(0, KVA_ACCESS_USER | KVA_ACCESS_WRITE), -1);
	put8(LAST, TARGET | P | 1ull << 52);
	EQUAL(fault_of(0, 0), 9);
	put8(LAST, TARGET | P);
	put8(ROOT, TABLE | P | W);
	EQUAL(fault_of(0, 0), 9);
	put8(ROOT, TABLE | P | PS);
	EQUAL(fault_of(0, 0), 9);
	world_end();
}

/* --- accessed and dirty bits -------------------------------------------------------------------------------------- */

static void test_a_read_marks_all_levels_accessed_and_none_dirty(void)
{
	long_mode(TARGET | P | W | U);
	EQUAL(fault_of(0, 0), -1);
	EQUAL(get8(ROOT), TABLE | P | W | U | A);
	EQUAL(get8(TABLE), LAST | P | W | U | A);
	EQUAL(get8(LAST), PAGE0 | P | W | U | A);
	EQUAL(get8(PAGE0), TARGET | P | W | U | A);
	world_end();
}

static void test_a_write_marks_the_page_dirty_and_no_table(void)
{
	long_mode(TARGET | P | W | U);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	EQUAL(get8(PAGE0), TARGET | P | W | U | A | D);
	EQUAL(get8(LAST), PAGE0 | P | W | U | A);
	/* our write to the tables is in the log */
	EQUAL(vm->slots->slot[0].dirty[0], 1ul << (ROOT / PAGE) | 1ul << (TABLE / PAGE) | 1ul << (LAST / PAGE) |
					   1ul << (PAGE0 / PAGE));
	world_end();
}

static void test_an_access_that_is_refused_marks_nothing(void)
{
	long_mode(TARGET | P);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 3);
	EQUAL(fault_of(0, KVA_ACCESS_USER), 5);
	EQUAL(get8(PAGE0), TARGET | P);
	EQUAL(get8(ROOT), TABLE | P | W | U);
	world_end();
}

static void test_a_look_marks_nothing(void)
{
	struct kva_walk walk;

	long_mode(TARGET | P | W);
	EQUAL(kva_walk(vcpu, 0, KVA_ACCESS_WRITE | KVA_ACCESS_NO_MARK, &walk), 0);
	EQUAL(get8(PAGE0), TARGET | P | W);
	EQUAL(walk.writable, 1);
	EQUAL(walk.user, 0);
	world_end();
}

static void test_pae_root_entries_are_not_marked(void)
{
	walk_make();
	mode(KVA_CR0_PG, KVA_CR4_PAE, 0);
	put8(ROOT, TABLE | P);
	put8(TABLE, LAST | P);
	put8(LAST, TARGET | P);
	EQUAL(fault_of(0, 0), -1);
	EQUAL(get8(ROOT), TABLE | P);
	EQUAL(get8(TABLE), LAST | P | A);
	world_end();
}

/* Another vcpu takes the page away between our look and our mark. */
static void take_away(__u64 address)
{
	if (address == USER + PAGE0)
		put8(PAGE0, 0);
}

static void test_an_entry_that_changed_before_it_was_marked_is_looked_at_again(void)
{
	long_mode(TARGET | P | W | U);
	kva_user_exchanging = take_away;
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 2);
	EQUAL(get8(PAGE0), 0);
	world_end();
}

static void keep_changing(__u64 address)
{
	__u64 entry = get8(address - USER);

	put8(address - USER, (entry ^ 0x200) & ~(A | D));
}

static void test_a_guest_that_changes_its_tables_for_ever_does_not_keep_us(void)
{
	long_mode(TARGET | P | W | U);
	kva_user_exchanging = keep_changing;
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -EAGAIN);
	world_end();
}

/* --- translations that are known ---------------------------------------------------------------------------------- */

static unsigned int remembered(void)
{
	unsigned int i, count = 0;

	for (i = 0; i < KVA_WALKED; i++)
		count += !!vcpu->walked[i].probes;
	return count;
}

static void test_a_known_page_is_looked_up_anew_when_an_entry_on_the_way_changes(void)
{
	static const __u64 at[] = { ROOT, TABLE, LAST, PAGE0 };
	unsigned int i;

	long_mode(TARGET | P | W | U);
	EQUAL(gpa_of(0x123), TARGET + 0x123);
	EQUAL(remembered(), 1);
	EQUAL(gpa_of(0x456), TARGET + 0x456);
	put8(PAGE0, (TARGET + PAGE) | P | W | U);
	EQUAL(gpa_of(0x123), TARGET + PAGE + 0x123);
	for (i = 0; i < 4; i++) {
		__u64 entry = get8(at[i]);

		put8(at[i], entry & ~P);
		EQUAL(fault_of(0, 0), 0);
		put8(at[i], entry);
		EQUAL(fault_of(0, 0), -1);
		put8(at[i], entry & ~U);
		EQUAL(fault_of(0, KVA_ACCESS_USER), 5);
		put8(at[i], entry);
	}
	world_end();
}

static void test_a_known_page_is_marked_again_when_its_marks_were_taken(void)
{
	long_mode(TARGET | P | W | U);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	put8(PAGE0, get8(PAGE0) & ~D);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	EQUAL(get8(PAGE0), TARGET | P | W | U | A | D);
	put8(LAST, get8(LAST) & ~A);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	EQUAL(get8(LAST) & A, A);
	world_end();
}

static void test_a_page_is_known_to_one_access_in_one_mode_only(void)
{
	long_mode(TARGET | P | U);
	EQUAL(fault_of(0, 0), -1);
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 3);
	vcpu->cpu.cr0 &= ~KVA_CR0_WP;
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), -1);
	vcpu->cpu.cr0 |= KVA_CR0_WP;
	EQUAL(fault_of(0, KVA_ACCESS_WRITE), 3);
	vcpu->cpu.cr4 |= KVA_CR4_SMAP;
	EQUAL(fault_of(0, 0), 1);
	vcpu->cpu.rflags |= AC;
	EQUAL(fault_of(0, 0), -1);
	vcpu->cpu.cpl = 3;
	EQUAL(fault_of(0, 0), 1);
	vcpu->cpu.cpl = 0;
	vcpu->cpu.cr3 = TARGET;
	EQUAL(fault_of(0, 0), 0);
	world_end();
}

static void test_what_was_known_of_a_slot_goes_with_it(void)
{
	long_mode(TARGET | P | W | U);
	EQUAL(gpa_of(0), TARGET);
	EQUAL(slot_delete(0), 0);
	EQUAL(fault_of(0, 0), -EFAULT);
	world_end();
}

static void test_tables_outside_of_memory_are_efault(void)
{
	long_mode(TARGET | P);
	put8(ROOT, SIZE | P);
	EQUAL(fault_of(0, 0), -EFAULT);
	vcpu->cpu.cr3 = SIZE;
	EQUAL(fault_of(0, 0), -EFAULT);
	world_end();
}

/* --- by linear address -------------------------------------------------------------------------------------------- */

static void test_linear_memory_is_read_and_written_across_pages(void)
{
	__u64 number = 0x1122334455667788, gpa = 0;

	long_mode(TARGET | P | W | U);
	put8(PAGE0 + 8, (TARGET + 8 * PAGE) | P | W | U);
	EQUAL(kva_linear_write(vcpu, PAGE - 3, &number, 8, 0, &gpa), 0);
	EQUAL(memory[TARGET + PAGE - 1], 0x66);
	EQUAL(memory[TARGET + 8 * PAGE], 0x55);
	number = 0;
	EQUAL(kva_linear_read(vcpu, PAGE - 3, &number, 8, 0, &gpa), 0);
	EQUAL(number, 0x1122334455667788);
	world_end();
}

static void test_a_write_that_faults_on_its_second_page_does_nothing(void)
{
	__u64 number = ~0ull, gpa;

	long_mode(TARGET | P | W | U);
	put8(PAGE0 + 8, 0);
	EQUAL(kva_linear_write(vcpu, PAGE - 3, &number, 8, 0, &gpa), 1);
	EQUAL(memory[TARGET + PAGE - 1], 0);
	EQUAL(vcpu->cpu.cr2, PAGE);
	EQUAL(vcpu->exception.vector, KVA_PF);
	EQUAL(vcpu->exception.code, 2);
	world_end();
}

static void test_mmio_is_told_with_its_address(void)
{
	__u64 number, gpa = 0;

	long_mode(0xfee00000 | P | W | U);
	EQUAL(kva_linear_read(vcpu, 0x30, &number, 4, 0, &gpa), 2);
	EQUAL(gpa, 0xfee00030);
	EQUAL(kva_linear_write(vcpu, 0x30, &number, 4, 0, &gpa), 2);
	world_end();
}

static void test_guest_memory_that_is_not_there_is_efault(void)
{
	__u64 number;

	walk_make();
	EQUAL(kva_guest_read(vm, SIZE - 4, &number, 8), -EFAULT);
	EQUAL(kva_guest_write(vm, SIZE, &number, 8), -EFAULT);
	EQUAL(kva_guest_read(vm, SIZE - 8, &number, 8), 0);
	EQUAL(kva_guest_read(vm, ~0ull, &number, 8), -EFAULT);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_without_paging_an_address_is_itself),
		TEST(test_32_bit_paging_has_two_levels_of_1024),
		TEST(test_4_mib_pages_need_pse_and_have_40_bits_of_address),
		TEST(test_pae_has_three_levels_and_its_root_is_32_bytes_aligned),
		TEST(test_long_mode_has_four_levels),
		TEST(test_la57_has_five_levels),
		TEST(test_2_mib_and_1_gib_pages_take_their_part_of_the_address),
		TEST(test_a_page_that_is_not_present_has_code_0_and_the_access),
		TEST(test_a_fetch_is_told_only_where_it_can_be_forbidden),
		TEST(test_user_accesses_need_the_user_bit_at_every_level),
		TEST(test_writes_need_the_write_bit_at_every_level_unless_wp_is_off),
		TEST(test_a_page_not_to_be_executed_refuses_the_fetch_alone),
		TEST(test_smep_keeps_the_supervisor_from_user_code),
		TEST(test_smap_keeps_the_supervisor_from_user_data_unless_ac_is_set),
		TEST(test_reserved_bits_fault_with_code_9),
		TEST(test_pae_reserves_what_long_mode_leaves_to_software),
		TEST(test_a_read_marks_all_levels_accessed_and_none_dirty),
		TEST(test_a_write_marks_the_page_dirty_and_no_table),
		TEST(test_an_access_that_is_refused_marks_nothing),
		TEST(test_a_look_marks_nothing),
		TEST(test_pae_root_entries_are_not_marked),
		TEST(test_an_entry_that_changed_before_it_was_marked_is_looked_at_again),
		TEST(test_a_guest_that_changes_its_tables_for_ever_does_not_keep_us),
		TEST(test_a_known_page_is_looked_up_anew_when_an_entry_on_the_way_changes),
		TEST(test_a_known_page_is_marked_again_when_its_marks_were_taken),
		TEST(test_a_page_is_known_to_one_access_in_one_mode_only),
		TEST(test_what_was_known_of_a_slot_goes_with_it),
		TEST(test_tables_outside_of_memory_are_efault),
		TEST(test_linear_memory_is_read_and_written_across_pages),
		TEST(test_a_write_that_faults_on_its_second_page_does_nothing),
		TEST(test_mmio_is_told_with_its_address),
		TEST(test_guest_memory_that_is_not_there_is_efault),
	};

	return RUN_TESTS("walk", tests);
}
