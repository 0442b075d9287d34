// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory slots: made, moved, flagged, deleted; what is refused; and the log of written pages.
 */
#include "world.h"

static const struct kva_slot *slot_at(__u64 gpa)
{
	int section;
	const struct kva_slot *slot = kva_slot_find(kva_slots_enter(vm, &section), gpa / PAGE);

	kva_slots_leave(vm, section);
	return slot;
}

static void test_a_page_is_in_the_slot_that_holds_it_and_in_no_other(void)
{
	unsigned int i;

	world_make(0);
	/* made in another order than they lie in */
	EQUAL(slot_set(7, 0, 4 * MIB, MIB, USER), 0);
	EQUAL(slot_set(3, 0, 0, MIB, USER), 0);
	EQUAL(slot_set(5, 0, 2 * MIB, MIB, USER), 0);
	EQUAL(slot_set(0, 0, MIB, MIB, USER), 0);
	EQUAL(vm->slots->count, 4);
	for (i = 1; i < vm->slots->count; i++)
		EQUAL(vm->slots->slot[i - 1].gfn < vm->slots->slot[i].gfn, 1);
	EQUAL(slot_at(0)->id, 3);
	EQUAL(slot_at(MIB - 1)->id, 3);
	EQUAL(slot_at(MIB)->id, 0);
	EQUAL(slot_at(3 * MIB - 1)->id, 5);
	EQUAL(slot_at(3 * MIB) == NULL, 1);
	EQUAL(slot_at(4 * MIB)->id, 7);
	EQUAL(slot_at(5 * MIB) == NULL, 1);
	world_end();
}

static void test_a_deleted_slot_is_gone_and_so_is_what_was_mapped_of_it(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, MIB, MIB, USER), 0);
	guest_byte(MIB, 1);
	EQUAL(slot_delete(1), 0);
	EQUAL(slot_at(MIB) == NULL, 1);
	EQUAL(guest_reach(vcpu, MIB, 0) == NULL, 1);
	EQUAL(kva_npt_fault(vcpu, MIB, 0), 1);
	world_end();
}

static void test_a_slot_can_take_the_place_of_several_deleted_ones(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	EQUAL(slot_set(2, 0, MIB, MIB, USER + MIB), 0);
	guest_byte(0, 1);
	guest_byte(MIB, 1);
	EQUAL(slot_delete(1), 0);
	EQUAL(slot_delete(2), 0);
	EQUAL(slot_set(1, 0, 0, 2 * MIB, USER + 2 * MIB), 0);
	EQUAL(guest_byte(MIB, 1) == memory + 3 * MIB, 1);
	world_end();
}

static void test_a_moved_slot_is_at_its_new_place_only(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	guest_byte(PAGE, 1);
	EQUAL(slot_set(1, 0, 16 * MIB, MIB, USER), 0);
	EQUAL(guest_reach(vcpu, PAGE, 0) == NULL, 1);
	EQUAL(kva_npt_fault(vcpu, PAGE, 0), 1);
	EQUAL(guest_byte(16 * MIB + PAGE, 1) == memory + PAGE, 1);
	world_end();
}

static void test_a_slot_may_move_over_its_own_old_place(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, MIB, 2 * MIB, USER), 0);
	EQUAL(slot_set(1, 0, 2 * MIB, 2 * MIB, USER), 0);
	EQUAL(guest_byte(2 * MIB, 1) == memory, 1);
	world_end();
}

/* --- what is refused ---------------------------------------------------------------------------------------------- */

static void test_slots_that_overlap_are_eexist(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, MIB, MIB, USER), 0);
	EQUAL(slot_set(2, 0, 2 * MIB - PAGE, MIB, USER), -EEXIST);
	EQUAL(slot_set(2, 0, 0, MIB + PAGE, USER), -EEXIST);
	EQUAL(slot_set(2, 0, 0, 4 * MIB, USER), -EEXIST);
	EQUAL(slot_set(2, 0, 0, MIB, USER), 0);
	EQUAL(slot_set(2, 0, 2 * MIB - PAGE, MIB, USER), -EEXIST);
	EQUAL(vm->slots->count, 2);
	world_end();
}

static void test_what_is_not_aligned_to_pages_is_einval(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, 1, MIB, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 0, MIB + 1, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 0, MIB, USER + 1), -EINVAL);
	world_end();
}

static void test_what_cannot_be_guest_memory_is_einval(void)
{
	world_make(0);
	EQUAL(slot_set(KVA_MAX_SLOTS, 0, 0, MIB, USER), -EINVAL);
	EQUAL(slot_set(1, 0, -PAGE, 2 * PAGE, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 1ull << 52, PAGE, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 0, 1ull << 43, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 0, PAGE, 0xffff800000000000), -EINVAL);
	EQUAL(slot_set(1, 0, 0, 2 * PAGE, 0x7ffffffffffff000), -EINVAL);
	EQUAL(vm->slots->count, 0);
	world_end();
}

static void test_a_slot_keeps_its_size_and_its_memory(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	EQUAL(slot_set(1, 0, 0, 2 * MIB, USER), -EINVAL);
	EQUAL(slot_set(1, 0, 0, MIB, USER + MIB), -EINVAL);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	world_end();
}

static void test_an_unknown_flag_is_einval(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEMSLOT_INVALID, 0, MIB, USER), -EINVAL);
	EQUAL(slot_set(1, 1u << 31, 0, MIB, USER), -EINVAL);
	world_end();
}

static void test_deleting_a_slot_that_does_not_exist_is_einval(void)
{
	world_make(0);
	EQUAL(slot_delete(1), -EINVAL);
	world_end();
}

/* Every allocation of every change fails once: nothing is changed, nothing is lost, and the next try succeeds. */
static void out_of_memory(__u32 flags, __u64 gpa, __u64 size)
{
	long left, result = -ENOMEM;

	for (left = 0; result == -ENOMEM && left < 10; left++) {
		unsigned int count = vm->slots->count;

		kva_user_alloc_left = left;
		result = slot_set(1, flags, gpa, size, USER);
		kva_user_alloc_left = -1;
		if (result)
			EQUAL(vm->slots->count, count);
	}
	EQUAL(result, 0);
	EQUAL(left > 1, 1);
}

static void test_no_memory_for_a_change_leaves_the_slots_as_they_were(void)
{
	world_make(0);
	out_of_memory(0, 0, MIB);
	out_of_memory(KVM_MEM_LOG_DIRTY_PAGES, 0, MIB);
	out_of_memory(KVM_MEM_LOG_DIRTY_PAGES, MIB, MIB);
	out_of_memory(0, MIB, MIB);
	out_of_memory(KVM_MEM_LOG_DIRTY_PAGES, 2 * MIB, MIB);
	out_of_memory(0, 3 * MIB, MIB);
	out_of_memory(0, 0, 0);
	world_end();
}

/* --- while it goes ------------------------------------------------------------------------------------------------ */

static unsigned int unmapped_in_between;

/* The process takes the memory away in the moment in which the slot's mappings are being zapped. */
static void *unmap_while_it_goes(void *section)
{
	/* the slot is marked, and its reader (the caller) keeps it from being zapped */
	while (!(kva_read_once(vm->slots)->slot[0].flags & KVM_MEMSLOT_INVALID))
		kva_cpu_relax();
	kva_user_unmap(USER, PAGE);
	unmapped_in_between = !mapped_shift(0);
	/* what goes is not mapped anew */
	EQUAL(kva_npt_fault(vcpu, PAGE, 1), 0);
	EQUAL(mapped_shift(PAGE), 0);
	kva_slots_leave(vm, *(int *)section);
	return NULL;
}

static void *reader(void *ready)
{
	int section;

	kva_slots_enter(vm, &section);
	__atomic_store_n((int *)ready, 1, __ATOMIC_SEQ_CST);
	return unmap_while_it_goes(&section);
}

static void test_a_slot_that_goes_still_follows_the_process_and_maps_nothing_anew(void)
{
	pthread_t thread;
	int ready = 0;

	world_make(0);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	guest_byte(0, 1);
	pthread_create(&thread, NULL, reader, &ready);
	while (!__atomic_load_n(&ready, __ATOMIC_SEQ_CST))
		kva_cpu_relax();
	EQUAL(slot_delete(1), 0);
	pthread_join(thread, NULL);
	EQUAL(unmapped_in_between, 1);
	world_end();
}

/* --- the log ------------------------------------------------------------------------------------------------------ */

#define LOG	0x600000000000ull	/* where the process has the bitmap */

static unsigned long bitmap[SIZE / PAGE / 64];

static long log_get_at(__u32 id, __u64 address)
{
	struct kvm_dirty_log log = { .slot = id, .padding2 = address };
	struct kva_buffer buffer = { .address = address };
	const struct kva_slot *slot;
	long result;

	memset(bitmap, 0xaa, sizeof(bitmap));
	kva_user_map(LOG, PAGE, bitmap, 0);
	kva_mutex_lock(&vm->slots_lock);
	slot = kva_slot_named(vm->slots, id);
	buffer.size = slot ? kva_dirty_bytes(slot->pages) : 0;
	result = kva_vm_get_dirty_log(vm, &log, &buffer);
	kva_mutex_unlock(&vm->slots_lock);
	kva_user_unmap(LOG, PAGE);
	return result;
}

static long log_get(__u32 id)
{
	return log_get_at(id, LOG);
}

static void test_the_log_has_the_pages_written_and_no_others(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, MIB, MIB, USER), 0);
	guest_byte(MIB + 3 * PAGE, 1);
	guest_byte(MIB + 70 * PAGE, 1);
	guest_byte(MIB + 5 * PAGE, 0);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 1ul << 3);
	EQUAL(bitmap[1], 1ul << 6);
	EQUAL(bitmap[3], 0);
	EQUAL(bitmap[4], 0xaaaaaaaaaaaaaaaa);
	world_end();
}

static void test_a_page_that_was_read_first_is_seen_when_it_is_written(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	guest_byte(3 * PAGE, 0);
	guest_byte(3 * PAGE, 1);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 8);
	world_end();
}

static void test_fetching_the_log_clears_it_and_the_next_write_is_seen(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	guest_byte(3 * PAGE, 1);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 8);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 0);
	/* an old translation that allows writing would hide this one */
	guest_byte(3 * PAGE, 1);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 8);
	world_end();
}

static void test_pages_that_were_written_before_the_log_began_are_seen_when_written_again(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(1, 0, 0, 4 * MIB, USER), 0);
	guest_byte(2 * MIB, 1);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, 4 * MIB, USER), 0);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[8], 0);
	guest_byte(2 * MIB + PAGE, 1);
	EQUAL(mapped_shift(2 * MIB + PAGE), 12);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[8], 2);
	world_end();
}

static void test_large_pages_come_back_when_the_log_ends(void)
{
	world_make(KVA_USER_LARGE);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, 2 * MIB, USER), 0);
	guest_byte(0, 1);
	EQUAL(mapped_shift(0), 12);
	EQUAL(slot_set(1, 0, 0, 2 * MIB, USER), 0);
	EQUAL(log_get(1), -ENOENT);
	guest_byte(0, 1);
	EQUAL(mapped_shift(0), 21);
	world_end();
}

static void test_what_the_core_writes_is_in_the_log(void)
{
	__u64 number = 1;

	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	EQUAL(kva_guest_write(vm, 2 * PAGE - 4, &number, 8), 0);
	EQUAL(kva_guest_read(vm, 8 * PAGE, &number, 8), 0);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 6);
	world_end();
}

static void test_a_moved_slot_keeps_its_log(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	guest_byte(PAGE, 1);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 4 * MIB, MIB, USER), 0);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 2);
	world_end();
}

static void test_a_slot_without_a_log_is_enoent(void)
{
	world_make(0);
	EQUAL(slot_set(1, 0, 0, MIB, USER), 0);
	EQUAL(log_get(1), -ENOENT);
	EQUAL(log_get(2), -ENOENT);
	world_end();
}

static void test_a_bitmap_that_cannot_be_reached_is_efault_and_the_log_is_cleared(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, MIB, USER), 0);
	guest_byte(0, 1);
	EQUAL(log_get_at(1, 0x1000), -EFAULT);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[0], 0);
	world_end();
}

static void test_a_log_of_an_odd_number_of_pages_has_whole_longs(void)
{
	world_make(0);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, 65 * PAGE, USER), 0);
	guest_byte(64 * PAGE, 1);
	EQUAL(log_get(1), 0);
	EQUAL(bitmap[1], 1);
	EQUAL(bitmap[2], 0xaaaaaaaaaaaaaaaa);
	world_end();
}

static void test_a_buffer_is_not_written_beyond_its_end(void)
{
	struct kva_buffer buffer = { .address = USER, .size = 16 };
	__u64 numbers[3] = { 1, 2, 3 };

	world_make(0);
	EQUAL(kva_buffer_write(&buffer, 0, numbers, 24), -EINVAL);
	EQUAL(kva_buffer_write(&buffer, 8, numbers, 16), -EINVAL);
	EQUAL(kva_buffer_write(&buffer, ~0ull, numbers, 8), -EINVAL);
	EQUAL(kva_buffer_write(&buffer, 8, numbers, 8), 0);
	EQUAL(memory[8], 1);
	world_end();
}

static void test_the_checks_see_the_slots(void)
{
	static struct kvmabi_vm_slots rows[KVA_MAX_SLOTS];

	world_make(0);
	EQUAL(slot_set(9, KVM_MEM_LOG_DIRTY_PAGES, MIB, 2 * MIB, USER), 0);
	kva_mutex_lock(&vm->slots_lock);
	EQUAL(kva_slots_describe(vm, rows), 1);
	kva_mutex_unlock(&vm->slots_lock);
	EQUAL(rows[0].slot, 9);
	EQUAL(rows[0].flags, KVM_MEM_LOG_DIRTY_PAGES);
	EQUAL(rows[0].guest_phys_addr, MIB);
	EQUAL(rows[0].memory_size, 2 * MIB);
	EQUAL(rows[0].userspace_addr, USER);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_page_is_in_the_slot_that_holds_it_and_in_no_other),
		TEST(test_a_deleted_slot_is_gone_and_so_is_what_was_mapped_of_it),
		TEST(test_a_slot_can_take_the_place_of_several_deleted_ones),
		TEST(test_a_moved_slot_is_at_its_new_place_only),
		TEST(test_a_slot_may_move_over_its_own_old_place),
		TEST(test_slots_that_overlap_are_eexist),
		TEST(test_what_is_not_aligned_to_pages_is_einval),
		TEST(test_what_cannot_be_guest_memory_is_einval),
		TEST(test_a_slot_keeps_its_size_and_its_memory),
		TEST(test_an_unknown_flag_is_einval),
		TEST(test_deleting_a_slot_that_does_not_exist_is_einval),
		TEST(test_no_memory_for_a_change_leaves_the_slots_as_they_were),
		TEST(test_a_slot_that_goes_still_follows_the_process_and_maps_nothing_anew),
		TEST(test_the_log_has_the_pages_written_and_no_others),
		TEST(test_a_page_that_was_read_first_is_seen_when_it_is_written),
		TEST(test_fetching_the_log_clears_it_and_the_next_write_is_seen),
		TEST(test_pages_that_were_written_before_the_log_began_are_seen_when_written_again),
		TEST(test_large_pages_come_back_when_the_log_ends),
		TEST(test_what_the_core_writes_is_in_the_log),
		TEST(test_a_moved_slot_keeps_its_log),
		TEST(test_a_slot_without_a_log_is_enoent),
		TEST(test_a_bitmap_that_cannot_be_reached_is_efault_and_the_log_is_cleared),
		TEST(test_a_log_of_an_odd_number_of_pages_has_whole_longs),
		TEST(test_a_buffer_is_not_written_beyond_its_end),
		TEST(test_the_checks_see_the_slots),
	};

	return RUN_TESTS("slots", tests);
}
