// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Nested page tables: what is mapped, in which size, and that what was taken away cannot be reached any more.
 */
#include "world.h"

#include <sched.h>
#include <time.h>

static void test_a_fault_maps_the_page_behind_the_slot(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0x100000, MIB, USER), 0);
	EQUAL(guest_byte(0x100000 + 5 * PAGE + 7, 1) == memory + 5 * PAGE + 7, 1);
	EQUAL(mapped_shift(0x100000 + 5 * PAGE), 12);
	world_end();
}

static void test_five_levels_map_beyond_what_four_can_span(void)
{
	__u64 high = 1ull << 49;
	int result;

	kva_replay_caps.nested_levels = 5;
	world_make(0);
	EQUAL(slot_set(0, 0, high, MIB, USER), 0);
	EQUAL(guest_touch(vcpu, high, 1, &result) == memory, 1);
	world_end();

	kva_replay_caps.nested_levels = 4;
	world_make(0);
	EQUAL(slot_set(0, 0, high, MIB, USER), 0);
	EQUAL(kva_npt_fault(vcpu, high, 0), 1);
	kva_npt_zap(vm, high, 1);
	world_end();
}

static void test_a_fault_outside_of_slots_is_mmio(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0x100000, MIB, USER), 0);
	EQUAL(kva_npt_fault(vcpu, 0x100000 - 1, 0), 1);
	EQUAL(kva_npt_fault(vcpu, 0x200000, 1), 1);
	EQUAL(kva_npt_fault(vcpu, 0xfee00000, 1), 1);
	world_end();
}

static void test_a_slot_with_nothing_behind_it_is_efault(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER + SIZE), 0);
	EQUAL(kva_npt_fault(vcpu, 0, 0), -EFAULT);
	world_end();
}

static void test_memory_that_the_process_may_not_write_is_mapped_for_reading_only(void)
{
	world_make(KVA_USER_READ_ONLY);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	EQUAL(guest_byte(0, 0) == memory, 1);
	EQUAL(guest_reach(vcpu, 0, 1) == NULL, 1);
	EQUAL(kva_npt_fault(vcpu, 0, 1), -EFAULT);
	world_end();
}

static void test_device_memory_is_mapped_uncached(void)
{
	unsigned int shift;

	world_make(KVA_USER_UNCACHED);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 0);
	EQUAL(!!(kva_replay_translate(vcpu, 0, &shift) & kva_pte.uncached), 1);
	world_end();
}

/* As EPT has it: a leaf names its memory type, an entry that leads to a table must not. */
static void test_leaves_of_ordinary_memory_alone_are_marked_as_cached(void)
{
	const __u64 cached = 1ull << 9;
	unsigned int shift;

	world_make(0);
	kva_pte.cached = cached;
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 0);
	EQUAL(kva_replay_translate(vcpu, 0, &shift) & cached, cached);
	EQUAL(vm->npt.root[0] & cached, 0);
	world_end();

	world_make(KVA_USER_UNCACHED);
	kva_pte.cached = cached;
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 0);
	EQUAL(kva_replay_translate(vcpu, 0, &shift) & cached, 0);
	world_end();
	kva_pte.cached = 0;
}

/* --- large pages -------------------------------------------------------------------------------------------------- */

static void test_a_large_page_of_the_host_is_one_of_the_guest(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(0, 0, 0, SIZE, USER), 0);
	EQUAL(guest_byte(2 * MIB + 12345, 1) == memory + 2 * MIB + 12345, 1);
	EQUAL(mapped_shift(2 * MIB), 21);
	EQUAL(guest_reach(vcpu, 4 * MIB - 1, 1) == memory + 4 * MIB - 1, 1);
	world_end();
}

static void test_a_slot_that_is_not_aligned_as_its_memory_gets_small_pages(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(0, 0, PAGE, 6 * MIB, USER), 0);
	EQUAL(guest_byte(2 * MIB + PAGE, 1) == memory + 2 * MIB, 1);
	EQUAL(mapped_shift(2 * MIB + PAGE), 12);
	world_end();
}

static void test_a_large_page_that_sticks_out_of_its_slot_is_mapped_small(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(0, 0, MIB, 4 * MIB, USER + MIB), 0);
	EQUAL(guest_byte(MIB, 1) == memory + MIB, 1);
	EQUAL(mapped_shift(MIB), 12);
	EQUAL(guest_byte(5 * MIB - 1, 1) == memory + 5 * MIB - 1, 1);
	EQUAL(mapped_shift(5 * MIB - 1), 12);
	EQUAL(guest_byte(2 * MIB, 1) == memory + 2 * MIB, 1);
	EQUAL(mapped_shift(2 * MIB), 21);
	world_end();
}

static void test_zapping_one_page_of_a_large_one_takes_all_of_it(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(0, 0, 0, SIZE, USER), 0);
	guest_byte(2 * MIB, 1);
	kva_npt_zap(vm, 2 * MIB / PAGE + 3, 1);
	EQUAL(mapped_shift(2 * MIB), 0);
	EQUAL(guest_reach(vcpu, 2 * MIB, 0) == NULL, 1);
	world_end();
}

static void test_small_pages_become_a_large_one_and_their_table_is_freed(void)
{
	unsigned long tables;

	world_make(0);
	EQUAL(slot_set(0, 0, 0, SIZE, USER), 0);
	guest_byte(2 * MIB, 1);
	guest_byte(2 * MIB + PAGE, 1);
	tables = vm->npt.pages;
	kva_npt_zap(vm, 2 * MIB / PAGE, 1);
	/* the process gets a large page there; pages that were not zapped keep their table */
	kva_user_map(USER, SIZE, memory, KVA_USER_LARGE);
	guest_byte(2 * MIB, 1);
	EQUAL(mapped_shift(2 * MIB + 7 * PAGE), 21);
	EQUAL(vm->npt.pages <= tables, 1);
	world_end();
}

static void test_a_table_that_a_large_page_replaces_is_flushed_out(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(0, KVM_MEM_LOG_DIRTY_PAGES, 0, SIZE, USER), 0);
	guest_byte(0, 1);
	EQUAL(mapped_shift(0), 12);
	/* the log ends without a zap: as if the next fault came before it */
	kva_spin_lock(&vm->npt.lock);
	free(vm->slots->slot[0].dirty);
	vm->slots->slot[0].dirty = NULL;
	kva_user_allocations--;
	kva_spin_unlock(&vm->npt.lock);
	vcpu->requests = 0;
	EQUAL(kva_npt_fault(vcpu, PAGE, 1), 0);
	EQUAL(mapped_shift(0), 21);
	EQUAL(vcpu->requests & KVA_REQUEST_FLUSH, KVA_REQUEST_FLUSH);
	EQUAL(vm->npt.removed, 0);
	world_end();
}

/* --- races -------------------------------------------------------------------------------------------------------- */

static __u8 *other;		/* what the process maps in place of a page */
static unsigned int changes;	/* how often it still does */

static void change_mapping(__u64 address)
{
	if (!changes)
		return;
	changes--;
	kva_user_map(address, PAGE, other, 0);
}

static void test_a_page_that_changed_while_it_was_looked_up_is_not_mapped(void)
{
	world_make(0);
	other = aligned_alloc(PAGE, PAGE);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	kva_user_frame_found = change_mapping;
	changes = 1;
	EQUAL(kva_npt_fault(vcpu, 3 * PAGE, 1), 0);
	EQUAL(mapped_shift(3 * PAGE), 0);
	EQUAL(guest_byte(3 * PAGE, 1) == other, 1);
	EQUAL(changes, 0);
	world_end();
	free(other);
}

static void end_mapping(__u64 address)
{
	kva_user_frame_found = NULL;
	kva_user_unmap(address, PAGE);
}

static void test_a_page_that_vanished_while_it_was_looked_up_is_efault_next_time(void)
{
	int result;

	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	kva_user_frame_found = end_mapping;
	EQUAL(guest_touch(vcpu, 3 * PAGE, 1, &result) == NULL, 1);
	EQUAL(result, -EFAULT);
	world_end();
}

static void test_a_change_of_the_process_is_seen_at_once(void)
{
	world_make(0);
	other = aligned_alloc(PAGE, PAGE);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	EQUAL(guest_byte(PAGE, 1) == memory + PAGE, 1);
	kva_user_map(USER + PAGE, PAGE, other, 0);
	EQUAL(guest_reach(vcpu, PAGE, 0) == NULL, 1);
	EQUAL(guest_byte(PAGE, 1) == other, 1);
	world_end();
	free(other);
}

static void test_memory_behind_two_slots_vanishes_from_both(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	EQUAL(slot_set(1, 0, 4 * MIB, MIB, USER), 0);
	guest_byte(PAGE, 1);
	guest_byte(4 * MIB + PAGE, 1);
	guest_byte(4 * MIB + 2 * PAGE, 1);
	kva_user_unmap(USER + PAGE, PAGE);
	EQUAL(mapped_shift(PAGE), 0);
	EQUAL(mapped_shift(4 * MIB + PAGE), 0);
	EQUAL(mapped_shift(4 * MIB + 2 * PAGE), 12);
	world_end();
}

static void test_memory_that_vanishes_beside_a_slot_leaves_it_alone(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER + MIB), 0);
	guest_byte(0, 1);
	guest_byte(MIB - PAGE, 1);
	kva_user_unmap(USER, MIB - PAGE);
	kva_user_unmap(USER + MIB - PAGE, PAGE);
	kva_user_unmap(USER + 2 * MIB, MIB);
	EQUAL(mapped_shift(0), 12);
	EQUAL(mapped_shift(MIB - PAGE), 12);
	world_end();
}

/* Two that fault on the same page, and the second only reads: what the first may write, he still may. */
static void test_a_second_fault_takes_no_rights_away(void)
{
	unsigned int shift;

	world_make(0);
	EQUAL(slot_set(0, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	guest_byte(0, 1);
	EQUAL(kva_npt_fault(vcpu, 0, 0), 0);
	EQUAL(!!(kva_replay_translate(vcpu, 0, &shift) & kva_pte.writable), 1);
	world_end();
}

/* --- flushing ----------------------------------------------------------------------------------------------------- */

static void test_a_zapped_page_is_not_reached_by_an_old_translation(void)
{
	struct kva_vcpu *second;
	int result;

	world_make(0);
	second = vcpu_make(1);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 1);
	EQUAL(guest_touch(second, 0, 1, &result) == memory, 1);
	kva_npt_zap(vm, 0, 1);
	EQUAL(guest_reach(vcpu, 0, 0) == NULL, 1);
	EQUAL(guest_reach(second, 0, 0) == NULL, 1);
	world_end();
}

static void test_a_zap_of_nothing_flushes_nobody(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 1);
	EQUAL(vcpu->requests, 0);
	kva_npt_zap(vm, 5, 100);
	EQUAL(vcpu->requests, 0);
	world_end();
}

static unsigned int freed, freed_unflushed;

static void watch_free(const void *page)
{
	(void)page;
	freed++;
	freed_unflushed += !(vcpu->requests & KVA_REQUEST_FLUSH);
}

static void test_tables_are_freed_only_after_every_vcpu_was_told_to_flush(void)
{
	__u64 i;

	world_make(0);
	/* many tables: more than are collected before they are freed */
	for (i = 0; i < 100; i++) {
		EQUAL(slot_set(i, 0, i << 30, PAGE, USER + i * PAGE), 0);
		guest_byte(i << 30, 1);
	}
	EQUAL(vcpu->requests, 0);
	freed = freed_unflushed = 0;
	kva_user_page_freed = watch_free;
	kva_npt_zap(vm, 0, 100ull << 18);
	kva_user_page_freed = NULL;
	EQUAL(freed >= 200, 1);
	EQUAL(freed_unflushed, 0);
	world_end();
}

static void *leave_guest(void *unused)
{
	time_t end = time(NULL) + 10;

	(void)unused;
	while (!__atomic_load_n(&kva_user_kicks, __ATOMIC_SEQ_CST) && time(NULL) < end)
		sched_yield();
	EQUAL(mapped_shift(0), 0);
	__atomic_store_n(&freed, 1, __ATOMIC_SEQ_CST);
	kva_vcpu_exit(vcpu);
	return NULL;
}

static void test_a_zap_waits_for_a_vcpu_that_is_in_the_guest(void)
{
	pthread_t thread;

	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	guest_byte(0, 1);
	freed = 0;
	kva_user_kicks = 0;
	EQUAL(kva_vcpu_enter(vcpu), 0);
	pthread_create(&thread, NULL, leave_guest, NULL);
	kva_npt_zap(vm, 0, 1);
	EQUAL(__atomic_load_n(&freed, __ATOMIC_SEQ_CST), 1);
	pthread_join(thread, NULL);
	EQUAL(kva_user_kicks, 1);
	world_end();
}

/* --- limits ------------------------------------------------------------------------------------------------------- */

static void test_no_memory_for_tables_is_enomem_and_nothing_is_lost(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	kva_page_cache_empty(&vcpu->cache);
	kva_user_alloc_left = 3;
	EQUAL(kva_npt_fault(vcpu, 0, 1), -ENOMEM);
	kva_user_alloc_left = -1;
	EQUAL(guest_byte(0, 1) == memory, 1);
	world_end();
}

static void test_the_limit_of_tables_is_kept(void)
{
	__u64 i;

	world_make(0);
	kva_mutex_lock(&vm->slots_lock);
	EQUAL(kva_vm_set_nr_mmu_pages(vm, 64), 0);
	kva_mutex_unlock(&vm->slots_lock);
	EQUAL(kva_vm_get_nr_mmu_pages(vm), 64);
	for (i = 0; i < 100; i++) {
		EQUAL(slot_set(i, 0, i << 30, PAGE, USER + i * PAGE), 0);
		EQUAL(guest_byte(i << 30, 1) == memory + i * PAGE, 1);
		EQUAL(vm->npt.pages <= 64, 1);
	}
	EQUAL(guest_byte(0, 1) == memory, 1);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_fault_maps_the_page_behind_the_slot),
		TEST(test_five_levels_map_beyond_what_four_can_span),
		TEST(test_a_fault_outside_of_slots_is_mmio),
		TEST(test_a_slot_with_nothing_behind_it_is_efault),
		TEST(test_memory_that_the_process_may_not_write_is_mapped_for_reading_only),
		TEST(test_device_memory_is_mapped_uncached),
		TEST(test_leaves_of_ordinary_memory_alone_are_marked_as_cached),
		TEST(test_a_large_page_of_the_host_is_one_of_the_guest),
		TEST(test_a_slot_that_is_not_aligned_as_its_memory_gets_small_pages),
		TEST(test_a_large_page_that_sticks_out_of_its_slot_is_mapped_small),
		TEST(test_zapping_one_page_of_a_large_one_takes_all_of_it),
		TEST(test_small_pages_become_a_large_one_and_their_table_is_freed),
		TEST(test_a_table_that_a_large_page_replaces_is_flushed_out),
		TEST(test_a_page_that_changed_while_it_was_looked_up_is_not_mapped),
		TEST(test_a_page_that_vanished_while_it_was_looked_up_is_efault_next_time),
		TEST(test_a_change_of_the_process_is_seen_at_once),
		TEST(test_memory_behind_two_slots_vanishes_from_both),
		TEST(test_memory_that_vanishes_beside_a_slot_leaves_it_alone),
		TEST(test_a_second_fault_takes_no_rights_away),
		TEST(test_a_zapped_page_is_not_reached_by_an_old_translation),
		TEST(test_a_zap_of_nothing_flushes_nobody),
		TEST(test_tables_are_freed_only_after_every_vcpu_was_told_to_flush),
		TEST(test_a_zap_waits_for_a_vcpu_that_is_in_the_guest),
		TEST(test_no_memory_for_tables_is_enomem_and_nothing_is_lost),
		TEST(test_the_limit_of_tables_is_kept),
	};

	return RUN_TESTS("npt", tests);
}
