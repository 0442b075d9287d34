// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The user-space host itself: misuse of locks and contexts ends the program, and says why.
 */
#include "world.h"

#include <sys/wait.h>
#include <unistd.h>

/* What a child says before it dies of `misuse`, or "it lived". */
static const char *last_words(void (*misuse)(void))
{
	static char words[4096];
	int pipes[2], status;
	ssize_t got, size = 0;
	pid_t child;

	fflush(stdout);
	if (pipe(pipes) || (child = fork()) < 0)
		return "no child";
	if (!child) {
		dup2(pipes[1], 2);
		misuse();
		_exit(0);
	}
	close(pipes[1]);
	while ((got = read(pipes[0], words + size, sizeof(words) - 1 - size)) > 0)
		size += got;
	words[size] = 0;
	close(pipes[0]);
	waitpid(child, &status, 0);
	return WIFEXITED(status) && !WEXITSTATUS(status) ? "it lived" : words;
}

static void allocate_inside_of_a_spin_lock(void)
{
	kva_spin_lock(&vm->npt.lock);
	kva_alloc(1);
}

static void read_memory_inside_of_a_spin_lock(void)
{
	__u8 byte;

	kva_spin_lock(&vm->npt.lock);
	kva_guest_read(vm, 0, &byte, 1);
}

static void sleep_with_interrupts_off(void)
{
	kva_entry_begin(vcpu);
	kva_mutex_lock(&vm->lock);
}

static void test_sleeping_in_atomic_context_aborts(void)
{
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	HAS(last_words(allocate_inside_of_a_spin_lock), "an allocation sleeps in atomic context, inside of &vm->npt.lock");
	HAS(last_words(read_memory_inside_of_a_spin_lock), "kva_user_read sleeps in atomic context");
	HAS(last_words(sleep_with_interrupts_off), "&vm->lock sleeps in atomic context");
	world_end();
}

static void vcpu_inside_of_vm(void)
{
	kva_mutex_lock(&vm->lock);
	kva_mutex_lock(&vcpu->lock);
}

static void vm_inside_of_slots(void)
{
	kva_mutex_lock(&vm->slots_lock);
	kva_mutex_lock(&vm->lock);
}

static void twice(void)
{
	kva_mutex_lock(&vm->lock);
	kva_mutex_lock(&vm->lock);
}

static void right_order(void)
{
	kva_mutex_lock(&vcpu->lock);
	kva_mutex_lock(&vm->lock);
	kva_mutex_lock(&vm->slots_lock);
	kva_spin_lock(&vm->npt.lock);
	kva_spin_unlock(&vm->npt.lock);
	kva_mutex_unlock(&vcpu->lock);
}

static void test_a_wrong_order_of_locks_aborts(void)
{
	world_make(0);
	HAS(last_words(vcpu_inside_of_vm), "wrong order of locks: &vcpu->lock inside of &vm->lock");
	HAS(last_words(vm_inside_of_slots), "wrong order of locks: &vm->lock inside of &vm->slots_lock");
	HAS(last_words(twice), "&vm->lock is taken twice");
	TEXT(last_words(right_order), "it lived");
	world_end();
}

static void no_lock_held(void)
{
	struct kvm_userspace_memory_region region = { .memory_size = MIB, .userspace_addr = USER };

	kva_vm_set_user_memory_region(vm, &region);
}

static void release_what_is_not_held(void)
{
	kva_spin_unlock(&vm->npt.lock);
}

static void test_a_handler_without_its_lock_aborts(void)
{
	world_make(0);
	HAS(last_words(no_lock_held), "&vm->slots_lock should be held");
	HAS(last_words(release_what_is_not_held), "released by a thread that does not hold it");
	world_end();
}

static void synchronize_inside(void)
{
	int section;

	kva_slots_enter(vm, &section);
	kva_srcu_synchronize(&vm->slots_srcu);
}

static void lock_inside(void)
{
	int section;

	kva_slots_enter(vm, &section);
	kva_mutex_lock(&vm->slots_lock);
}

static void test_waiting_for_oneself_in_a_read_section_aborts(void)
{
	world_make(0);
	HAS(last_words(synchronize_inside), "kva_srcu_synchronize() inside of a read section");
	HAS(last_words(lock_inside), "&vm->slots_lock is taken inside of a read section");
	world_end();
}

static void unknown_lock(void)
{
	struct kva_mutex mine;

	kva_mutex_init(&mine);
}

static void test_a_lock_without_a_place_in_the_order_cannot_be_made(void)
{
	world_make(0);
	HAS(last_words(unknown_lock), "lock &mine has no place in the order");
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_sleeping_in_atomic_context_aborts),
		TEST(test_a_wrong_order_of_locks_aborts),
		TEST(test_a_handler_without_its_lock_aborts),
		TEST(test_waiting_for_oneself_in_a_read_section_aborts),
		TEST(test_a_lock_without_a_place_in_the_order_cannot_be_made),
	};

	return RUN_TESTS("locks", tests);
}
