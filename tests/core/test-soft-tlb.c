// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The software processor's TLB forgets what it is told to forget, and nothing else: each flush of the core's has a test
 * here that fails without it (mutate_flushes.py).
 *
 * A guest reads or writes a page, so that its translation is known; then what the translation came from changes; then the
 * guest must not use the old one any more.
 */
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

#include "soft-guest.h"

#define AT	0x40000000ull		/* linear: a page of the guest's, mapped as a test likes it */
#define HERE	0x200000ull		/* guest physical */
#define THERE	0x201000ull
#define HIGH	0x10000000ull		/* guest physical: of another slot */
#define OTHER	0x7f4000000000ull	/* where the process has that slot's memory */

/* mov (%rdi), %rax; hlt */
#define READ	"488b07 f4"
#define WRITE	"488907 f4"
#define CALL	"ffd7 f4"

/* One instruction on the byte at an address: true, it met no exception. */
static int touches(__u64 at, __u64 value, const char *code)
{
	struct kvm_regs regs = get_regs();

	regs.rdi = at;
	regs.rax = value;
	regs.rsp = STACK;
	set_regs(&regs);
	return guest_execute(CODE, code) == KVM_EXIT_HLT;
}

static __u64 read_at(__u64 at)
{
	return touches(at, 0, READ) ? get_regs().rax : ~0ull;
}

static int write_at(__u64 at, __u64 value)
{
	return touches(at, value, WRITE);
}

/* Code in hex, with a register set before; it ends in HLT. */
static void execute(const char *code, __u64 rax, __u64 rcx, __u64 rdx)
{
	struct kvm_regs regs = get_regs();

	regs.rax = rax;
	regs.rcx = rcx;
	regs.rdx = rdx;
	regs.rsp = STACK;
	set_regs(&regs);
	EQUAL(guest_execute(CODE + 0x100, code), KVM_EXIT_HLT);
}

static void guest_make(unsigned int flags)
{
	world_make(flags);
	long_mode(0, 64);
	put64(HERE, 0x1111);
	put64(THERE, 0x2222);
	map_page(AT, HERE, P | W);
}

/* The entry of AT changes, and nobody is told. */
static void move_quietly(__u64 gpa, __u64 flags)
{
	put64(entry_of(AT, 1), gpa | flags);
}

/* --- what makes these tests worth anything -------------------------------------------------------------------------------- */

static void test_an_old_translation_is_used_until_somebody_flushes(void)
{
	guest_make(0);
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W);
	EQUAL(read_at(AT), 0x1111);
	kva_vcpu_request(vcpu, KVA_REQUEST_FLUSH);
	EQUAL(read_at(AT), 0x2222);
	world_end();
}

static void test_the_guests_own_invlpg_and_mov_cr3_forget(void)
{
	guest_make(0);
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W);
	execute("0f0138 f4", 0, 0, 0);			/* invlpg (%rax) */
	EQUAL(read_at(AT), 0x1111);
	execute("0f0138 f4", AT, 0, 0);
	EQUAL(read_at(AT), 0x2222);
	move_quietly(HERE, P | W | GLOBAL);
	execute("0f20d8 0f22d8 f4", 0, 0, 0);		/* mov %cr3, %rax; mov %rax, %cr3 */
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W | GLOBAL);
	execute("0f20d8 0f22d8 f4", 0, 0, 0);
	EQUAL(read_at(AT), 0x1111);			/* it is global */
	world_end();
}

/* A large page may be known in pieces, and goes as a whole (APM vol. 2, 5.5.2). */
static void test_invlpg_of_a_large_page_forgets_all_of_it(void)
{
	guest_make(0);
	put64(entry_of(2 * AT, 2), HERE | P | W | LARGE);
	EQUAL(read_at(2 * AT), 0x1111);
	EQUAL(read_at(2 * AT + PAGE), 0x2222);
	put64(entry_of(2 * AT, 2), 0 | P | W | LARGE);
	put64(PAGE, 0x3333);
	execute("0f0138 f4", 2 * AT, 0, 0);		/* invlpg (%rax) */
	EQUAL(read_at(2 * AT + PAGE), 0x3333);
	world_end();
}

/* --- flushes of the guest's own translations -------------------------------------------------------------------------------- */

#define RESET_PAGE	0xfffff000ull		/* guest physical: where a processor begins */

static __u8 reset_page[PAGE] __attribute__((aligned(PAGE)));

/* mov 0x10, %ax; hlt */
static void put_reset(void)
{
	memcpy(reset_page + 0xff0, "\xa1\x10\x00\xf4", 4);
	kva_user_map(OTHER, PAGE, reset_page, 0);
	EQUAL(slot_set(1, 0, RESET_PAGE, PAGE, OTHER), 0);
}

static void run_from_reset(__u16 wanted)
{
	EQUAL(guest_run(), KVM_EXIT_HLT);
	EQUAL(get_regs().rax & 0xffff, wanted);
}

/* As it comes, with no register set, which would be a flush. */
static unsigned int begin_from_reset(__u16 value)
{
	world_make(0);
	put_reset();
	put64(0x10, value);
	run_from_reset(value);
	return kva_soft_of(vcpu)->asid;
}

static void test_a_new_vcpu_does_not_see_what_its_asid_meant_before(void)
{
	unsigned int asid = begin_from_reset(0x1111);

	world_end();
	EQUAL(begin_from_reset(0x3333), asid);
	kva_user_unmap(OTHER, PAGE);
	world_end();
}

static void test_registers_set_by_user_space_forget(void)
{
	struct kvm_sregs sregs;

	guest_make(0);
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W);
	sregs = get_sregs();
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	kva_mutex_unlock(&vcpu->lock);
	EQUAL(read_at(AT), 0x2222);
	world_end();
}

static void test_cr3_written_by_the_core_forgets(void)
{
	guest_make(0);
	kva_soft_exits = KVA_SOFT_CONTROL;
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W);
	execute("0f20d8 0f22d8 f4", 0, 0, 0);
	EQUAL(read_at(AT), 0x2222);
	world_end();
}

static void test_invlpg_completed_by_the_core_forgets(void)
{
	guest_make(0);
	kva_soft_exits = KVA_SOFT_CONTROL;
	EQUAL(read_at(AT), 0x1111);
	move_quietly(THERE, P | W);
	execute("0f0138 f4", AT, 0, 0);
	EQUAL(read_at(AT), 0x2222);
	world_end();
}

static void test_write_protection_that_is_switched_on_is_seen(void)
{
	guest_make(0);
	execute("0f20c0 0fbaf010 0f22c0 f4", 0, 0, 0);	/* CR0.WP off */
	map_page(AT, HERE, P);
	EQUAL(write_at(AT, 0x4444), 1);
	execute("0f20c0 0fbae810 0f22c0 f4", 0, 0, 0);
	EQUAL(write_at(AT, 0x5555), 0);
	EQUAL(guest_vector(), KVA_PF);
	EQUAL(get64(HERE), 0x4444);
	world_end();
}

static void test_user_pages_that_the_supervisor_may_not_execute_any_more_are_seen(void)
{
	guest_make(0);
	map_page(AT, HERE, P | W | U);
	low[HERE] = 0xc3;
	EQUAL(touches(AT, 0, CALL), 1);
	execute("0f20e0 0fbae814 0f22e0 f4", 0, 0, 0);	/* CR4.SMEP on */
	EQUAL(touches(AT, 0, CALL), 0);
	EQUAL(guest_vector(), KVA_PF);
	world_end();
}

static void test_a_bit_that_becomes_reserved_is_seen(void)
{
	guest_make(0);
	map_page(AT, HERE, P | W | NX);
	EQUAL(read_at(AT), 0x1111);
	execute("0f32 0fbaf00b 0f30 f4", 0, 0xc0000080, 0);	/* EFER.NXE off */
	EQUAL(touches(AT, 0, READ), 0);
	EQUAL(guest_vector(), KVA_PF);
	world_end();
}

/* After INIT there is no paging: the guest's address 0x10 is another one than before. */
static void test_nothing_is_left_after_a_shutdown(void)
{
	struct kvm_sregs sregs;

	guest_make(0);
	put_reset();
	put64(0x10, 0x7777);
	map_page(0, HERE, P | W);
	sregs = get_sregs();
	sregs.idt.limit = 0;
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	kva_mutex_unlock(&vcpu->lock);
	EQUAL(read_at(0x10), 0);
	EQUAL(guest_execute(CODE, "0f0b"), KVM_EXIT_SHUTDOWN);
	run_from_reset(0x7777);
	kva_user_unmap(OTHER, PAGE);
	world_end();
}

/* --- flushes of nested translations ----------------------------------------------------------------------------------------- */

static __u8 *other;			/* 256 MiB, all of it alike until it is written */
#define OTHER_SIZE	(256 * MIB)

static void other_map(unsigned int flags)
{
	other = mmap(NULL, OTHER_SIZE + 2 * MIB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	other += -(unsigned long)other & (2 * MIB - 1);
	kva_user_map(OTHER, OTHER_SIZE, other, flags);
	EQUAL(slot_set(1, 0, HIGH, OTHER_SIZE, OTHER), 0);
}

static void other_unmap(void)
{
	kva_user_unmap(OTHER, OTHER_SIZE);
	munmap(other, OTHER_SIZE);
}

static void put_other(__u64 offset, __u64 value)
{
	memcpy(other + offset, &value, sizeof(value));
}

/* AT and what follows is mapped to HIGH by a page of 1 GiB. */
static void guest_with_other(unsigned int flags)
{
	guest_make(0);
	other_map(flags);
	put64(entry_of(AT, 3), 0 | P | W | LARGE);
}

#define FAR	(AT + HIGH)		/* linear, of HIGH */
#define ALIAS	0x80001000ull		/* a page of it, too, if a test likes */

static void test_memory_that_the_process_takes_away_is_gone(void)
{
	guest_with_other(0);
	put_other(0, 0x1111);
	EQUAL(read_at(FAR), 0x1111);
	kva_user_map(OTHER, PAGE, other + PAGE, 0);
	put_other(PAGE, 0x2222);
	EQUAL(read_at(FAR), 0x2222);
	other_unmap();
	world_end();
}

static void test_a_slot_that_goes_is_gone(void)
{
	guest_with_other(0);
	put_other(0, 0x1111);
	EQUAL(read_at(FAR), 0x1111);
	EQUAL(slot_set(1, 0, 0, 0, 0), 0);
	EQUAL(touches(FAR, 0, READ), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_MMIO);
	vcpu->pending.kind = KVA_PENDING_NONE;
	other_unmap();
	world_end();
}

static void test_writes_are_logged_though_the_page_was_writable(void)
{
	struct kvm_dirty_log log = { .slot = 1 };
	static unsigned long bits[OTHER_SIZE / PAGE / 64];
	struct kva_buffer buffer = { .address = OTHER + OTHER_SIZE, .size = sizeof(bits) };

	guest_with_other(0);
	kva_user_map(OTHER + OTHER_SIZE, 0x10000, bits, 0);
	EQUAL(write_at(FAR + 5 * PAGE, 1), 1);
	EQUAL(slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, HIGH, OTHER_SIZE, OTHER), 0);
	EQUAL(write_at(FAR + 5 * PAGE, 2), 1);
	kva_mutex_lock(&vm->slots_lock);
	EQUAL(kva_vm_get_dirty_log(vm, &log, &buffer), 0);
	kva_mutex_unlock(&vm->slots_lock);
	EQUAL(bits[0], 1ul << 5);
	kva_user_unmap(OTHER + OTHER_SIZE, 0x10000);
	other_unmap();
	world_end();
}

/* More tables than the core remembers at once are freed in one go: the oldest go first, and only after a flush. */
static void test_many_tables_that_go_at_once_are_all_freed(void)
{
	__u64 at;

	guest_with_other(0);
	for (at = 0; at < OTHER_SIZE; at += 2 * MIB)
		EQUAL(write_at(FAR + at, at), 1);
	EQUAL(slot_set(1, 0, 0, 0, 0), 0);
	other_unmap();
	world_end();
}

static void test_a_table_that_became_empty_is_given_back(void)
{
	guest_with_other(0);
	EQUAL(write_at(FAR, 1), 1);
	kva_user_unmap(OTHER, PAGE);		/* the page goes, its table stays */
	EQUAL(slot_set(1, 0, 0, 0, 0), 0);
	EQUAL(vm->npt.removed, 0);
	other_unmap();
	world_end();
}

/* The process's memory changes and the host forgets to say so: then a fault finds it, and what was known before goes. */

static void test_a_page_that_moved_takes_its_old_translation_along(void)
{
	guest_with_other(KVA_USER_READ_ONLY);
	put_other(0, 0x1111);
	put_other(PAGE, 0x2222);
	EQUAL(read_at(FAR), 0x1111);
	kva_user_quiet = 1;
	kva_user_map(OTHER, PAGE, other + PAGE, 0);
	kva_user_quiet = 0;
	EQUAL(read_at(FAR), 0x1111);
	map_page(ALIAS, HIGH, P | W);
	EQUAL(write_at(ALIAS + 8, 3), 1);
	EQUAL(read_at(FAR), 0x2222);
	other_unmap();
	world_end();
}

static void test_small_pages_whose_table_a_large_one_replaces_are_gone(void)
{
	guest_with_other(0);
	put_other(0, 0x1111);
	put_other(2 * MIB, 0x2222);
	EQUAL(read_at(FAR), 0x1111);
	kva_user_quiet = 1;
	kva_user_map(OTHER, 2 * MIB, other + 2 * MIB, KVA_USER_LARGE);
	kva_user_quiet = 0;
	EQUAL(write_at(FAR + 7 * PAGE, 3), 1);
	EQUAL(read_at(FAR), 0x2222);
	other_unmap();
	world_end();
}

static void test_a_large_page_that_a_table_replaces_is_gone(void)
{
	guest_with_other(KVA_USER_LARGE | KVA_USER_READ_ONLY);
	put_other(0, 0x1111);
	put_other(2 * MIB, 0x2222);
	EQUAL(read_at(FAR), 0x1111);
	kva_user_quiet = 1;
	kva_user_map(OTHER, 2 * MIB, other + 2 * MIB, 0);
	kva_user_quiet = 0;
	EQUAL(write_at(FAR + 7 * PAGE, 3), 1);
	EQUAL(read_at(FAR), 0x2222);
	other_unmap();
	world_end();
}

/* --- while it runs ------------------------------------------------------------------------------------------------------------ */

static void *run_thread(void *arg)
{
	(void)arg;
	guest_run();
	return NULL;
}

/* Who takes memory away may use it for something else as soon as the call is through. */
static void test_a_running_vcpu_does_not_write_what_was_taken_away(void)
{
	struct kvm_regs regs = { .rdi = FAR, .rip = CODE, .rflags = 2 };
	pthread_t thread;
	unsigned int round;
	__u64 before, after;

	guest_with_other(0);
	put_hex(CODE, "48ff07 ebfb");		/* inc (%rdi); jmp to it */
	set_regs(&regs);
	EQUAL(pthread_create(&thread, NULL, run_thread, NULL), 0);
	for (round = 0; round < 50; round++) {
		__u64 *old = (__u64 *)(void *)(other + round * PAGE);

		while (!__atomic_load_n(old, __ATOMIC_RELAXED))
			sched_yield();
		kva_user_map(OTHER, PAGE, other + (round + 1) * PAGE, 0);
		before = __atomic_load_n(old, __ATOMIC_RELAXED);
		usleep(200);
		after = __atomic_load_n(old, __ATOMIC_RELAXED);
		EQUAL(after - before, 0);
	}
	put_hex(CODE, "f4");
	pthread_join(thread, NULL);
	other_unmap();
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_old_translation_is_used_until_somebody_flushes),
		TEST(test_the_guests_own_invlpg_and_mov_cr3_forget),
		TEST(test_invlpg_of_a_large_page_forgets_all_of_it),
		TEST(test_a_new_vcpu_does_not_see_what_its_asid_meant_before),
		TEST(test_registers_set_by_user_space_forget),
		TEST(test_cr3_written_by_the_core_forgets),
		TEST(test_invlpg_completed_by_the_core_forgets),
		TEST(test_write_protection_that_is_switched_on_is_seen),
		TEST(test_user_pages_that_the_supervisor_may_not_execute_any_more_are_seen),
		TEST(test_a_bit_that_becomes_reserved_is_seen),
		TEST(test_nothing_is_left_after_a_shutdown),
		TEST(test_memory_that_the_process_takes_away_is_gone),
		TEST(test_a_slot_that_goes_is_gone),
		TEST(test_writes_are_logged_though_the_page_was_writable),
		TEST(test_many_tables_that_go_at_once_are_all_freed),
		TEST(test_a_table_that_became_empty_is_given_back),
		TEST(test_a_page_that_moved_takes_its_old_translation_along),
		TEST(test_small_pages_whose_table_a_large_one_replaces_are_gone),
		TEST(test_a_large_page_that_a_table_replaces_is_gone),
		TEST(test_a_running_vcpu_does_not_write_what_was_taken_away),
	};

	return RUN_TESTS("soft-tlb", tests);
}
