// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory that runs out: each call is made with an allocator that fails from its first request on, from its second, and so
 * on until the call needs no more; then with one that fails that request alone.  The call fails with ENOMEM or does
 * without; nothing is left, and then the same call succeeds.
 */
#include "machine.h"

#include "../../driver/core/x86.h"

/* A call, and what it needs before it. */
struct scene {
	const char *name;
	void (*prepare)(struct machine *m);
	long (*act)(struct machine *m);
	long wanted;
};

static unsigned char arena[16 * PAGE];	/* where arguments lie */

/* --- calls that are worth a scene of their own ---------------------------------------------------------------------- */

static void nothing(struct machine *m)
{
	(void)m;
}

/* The fd is closed at once: only whether there was one counts. */
static long close_made(long result)
{
	if (result < 0)
		return result;
	close((int)result);
	return 0;
}

static long create_vm(struct machine *m)
{
	return close_made(ASK(m->system, KVM_CREATE_VM, 0));
}

static long create_vcpu(struct machine *m)
{
	return close_made(ASK(m->vm, KVM_CREATE_VCPU, 5));
}

static long make_slot(struct machine *m)
{
	return give_slot(m->vm, 1, KVM_MEM_LOG_DIRTY_PAGES, 1 << 20, 8 * PAGE, m->memory);
}

static void made_slot(struct machine *m)
{
	EQUAL(make_slot(m), 0);
}

static long move_slot(struct machine *m)
{
	return give_slot(m->vm, 1, KVM_MEM_LOG_DIRTY_PAGES, 2 << 20, 8 * PAGE, m->memory);
}

static long delete_slot(struct machine *m)
{
	return give_slot(m->vm, 1, 0, 0, 0, m->memory);
}

static long stop_log(struct machine *m)
{
	return give_slot(m->vm, 1, 0, 1 << 20, 8 * PAGE, m->memory);
}

static long begin_log(struct machine *m)
{
	return give_slot(m->vm, 0, KVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY, m->memory);
}

static long dirty_log(struct machine *m)
{
	const struct kvm_dirty_log log = { .slot = 1, .dirty_bitmap = arena };

	return ASK(m->vm, KVM_GET_DIRTY_LOG, &log);
}

static long supported_cpuid(struct machine *m)
{
	struct kvm_cpuid2 *list = (struct kvm_cpuid2 *)arena;

	list->nent = KVA_MAX_CPUID;
	return ASK(m->system, KVM_GET_SUPPORTED_CPUID, list);
}

static void supported(struct machine *m)
{
	EQUAL(supported_cpuid(m), 0);
}

static long set_cpuid(struct machine *m)
{
	return ASK(m->vcpu, KVM_SET_CPUID2, arena);
}

static long get_cpuid(struct machine *m)
{
	((struct kvm_cpuid2 *)arena)->nent = KVA_MAX_CPUID;
	return ASK(m->vcpu, KVM_GET_CPUID2, arena);
}

static void hundred_msrs(struct machine *m)
{
	struct kvm_msrs *msrs = (struct kvm_msrs *)arena;
	unsigned int i;

	(void)m;
	msrs->nmsrs = 100;
	for (i = 0; i < msrs->nmsrs; i++)
		msrs->entries[i] = (struct kvm_msr_entry){ .index = 0x174 };
}

static long get_msrs(struct machine *m)
{
	return ASK(m->vcpu, KVM_GET_MSRS, arena);
}

static long set_msrs(struct machine *m)
{
	return ASK(m->vcpu, KVM_SET_MSRS, arena);
}

static long list_msrs(struct machine *m)
{
	((struct kvm_msr_list *)arena)->nmsrs = 200;
	return ASK(m->system, KVM_GET_MSR_INDEX_LIST, arena);
}

static long signal_mask(struct machine *m)
{
	static const unsigned char set[8];
	struct kvm_signal_mask *mask = (struct kvm_signal_mask *)arena;

	mask->len = sizeof(set);
	memcpy(mask->sigset, set, sizeof(set));
	return ASK(m->vcpu, KVM_SET_SIGNAL_MASK, mask);
}

/* A page of a Xen guest's, copied when it says where. */
static void xen_guest(struct machine *m)
{
	const struct kvm_xen_hvm_config config = {
		.msr = 0x40000000, .blob_addr_32 = (unsigned long)m->memory, .blob_size_32 = 1,
	};
	struct kvm_regs regs;

	EQUAL(ASK(m->vm, KVM_XEN_HVM_CONFIG, &config), 0);
	GUEST(m, 0x0f, 0x30, 0xf4);					/* wrmsr; hlt */
	EQUAL(ASK(m->vcpu, KVM_GET_REGS, &regs), 0);
	regs.rcx = config.msr;
	regs.rax = 0x5000;
	EQUAL(ASK(m->vcpu, KVM_SET_REGS, &regs), 0);
}

/* Touches pages that nested tables do not have yet, one of them far away; the clock's page, too. */
static void touching_guest(struct machine *m)
{
	struct one { struct kvm_msrs head; struct kvm_msr_entry entry; } clock = {
		{ .nmsrs = 1 }, { .index = 0x4b564d01, .data = 0x4001 },
	};
	struct kvm_sregs sregs;

	EQUAL(give_slot(m->vm, 2, 0, 1ull << 33, 8 * PAGE, m->memory), 0);
	GUEST(m, 0x67, 0xa2, 0x00, 0x20, 0x00, 0x00,			/* mov %al, 0x2000 */
	      0x26, 0xa2, 0x00, 0x00,					/* mov %al, %es:0 */
	      0xf4);
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.es.base = 0x8000;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
	EQUAL(ASK(m->vcpu, KVM_SET_MSRS, &clock), 1);
}

/* 64-bit mode: the guest's own tables are walked and marked; an exception, a port, MMIO and back. */
static void paging_guest(struct machine *m)
{
	static const struct kvm_segment flat = { .limit = ~0u, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1 };
	__u64 *table = (__u64 *)(void *)(m->memory + 0x8000);
	struct kvm_sregs sregs;

	GUEST(m, 0xc6, 0x04, 0x25, 0x00, 0x20, 0x00, 0x00, 0x01,	/* movb $1, 0x2000 */
	      0xa2, 0x00, 0x00, 0x40, 0x00, 0x00, 0x00, 0x00, 0x00,	/* mov %al, 0x400000: MMIO */
	      0xe6, 0x80,						/* out %al, $0x80 */
	      0xf4);
	table[0] = 0x9003;
	table[512] = 0xa003;
	table[1024] = 0x83;
	table[1026] = 0x400083;
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.cr0 |= KVA_CR0_PE | KVA_CR0_PG;
	sregs.cr3 = 0x8000;
	sregs.cr4 |= KVA_CR4_PAE;
	sregs.efer = KVA_EFER_LME | KVA_EFER_LMA;
	sregs.ds = sregs.es = sregs.ss = flat;
	sregs.cs = flat;
	sregs.cs.type = 11;
	sregs.cs.db = 0;
	sregs.cs.l = 1;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
}

static long translate(struct machine *m)
{
	struct kvm_translation where = { .linear_address = 0x2000 };
	long result = ASK(m->vcpu, KVM_TRANSLATE, &where);

	return result ? result : where.valid;
}

static long run(struct machine *m);

/* Its two exits come, then it halts. */
static long run_on(struct machine *m)
{
	long result = run(m);

	while (result == KVM_EXIT_MMIO || result == KVM_EXIT_IO)
		result = run(m);
	return result;
}

/* What could not be allocated may stop the guest amid its way: it goes on when it is called again. */
static long run(struct machine *m)
{
	long result = ASK(m->vcpu, KVM_RUN, 0);

	return result ? result : m->run->exit_reason;
}

static const struct scene scenes[] = {
	{ "KVM_CREATE_VM", nothing, create_vm, 0 },
	{ "KVM_CREATE_VCPU", nothing, create_vcpu, 0 },
	{ "KVM_SET_USER_MEMORY_REGION makes", nothing, make_slot, 0 },
	{ "KVM_SET_USER_MEMORY_REGION moves", made_slot, move_slot, 0 },
	{ "KVM_SET_USER_MEMORY_REGION deletes", made_slot, delete_slot, 0 },
	{ "KVM_SET_USER_MEMORY_REGION begins to log", nothing, begin_log, 0 },
	{ "KVM_SET_USER_MEMORY_REGION ends to log", made_slot, stop_log, 0 },
	{ "KVM_GET_DIRTY_LOG", made_slot, dirty_log, 0 },
	{ "KVM_GET_SUPPORTED_CPUID", nothing, supported_cpuid, 0 },
	{ "KVM_SET_CPUID2", supported, set_cpuid, 0 },
	{ "KVM_GET_CPUID2", nothing, get_cpuid, 0 },
	{ "KVM_GET_MSRS", hundred_msrs, get_msrs, 100 },
	{ "KVM_SET_MSRS", hundred_msrs, set_msrs, 100 },
	{ "KVM_GET_MSR_INDEX_LIST", nothing, list_msrs, 0 },
	{ "KVM_SET_SIGNAL_MASK", nothing, signal_mask, 0 },
	{ "KVM_RUN touches memory", touching_guest, run, KVM_EXIT_HLT },
	{ "KVM_RUN with the guest's own paging", paging_guest, run_on, KVM_EXIT_HLT },
	{ "KVM_TRANSLATE", paging_guest, translate, 1 },
};

/* --- an allocator that counts down ------------------------------------------------------------------------------------ */

static void say(const char *name, long left, const char *what, long got)
{
	printf("%s, after %ld allocations: %s %ld\n", name, left, what, got);
}

/* 1: with `left` allocations the call did not need all of them. */
static int try_with(const struct scene *scene, long left)
{
	struct machine m;
	int enough;
	long result;

	machine_begin(&m);
	scene->prepare(&m);
	kva_user_alloc_left = left;
	result = scene->act(&m);
	enough = kva_user_alloc_left > 0;
	kva_user_alloc_left = -1;
	if (!TRUE(result == scene->wanted || (result == -ENOMEM && !enough), "it succeeds, or there is no memory"))
		say(scene->name, left, "it gives", result);
	if (result == -ENOMEM) {
		result = scene->act(&m);
		if (!TRUE(result == scene->wanted, "it succeeds when there is memory again"))
			say(scene->name, left, "the second time it gives", result);
	}
	machine_end(&m);
	return enough;
}

static void try_scenes(int once)
{
	unsigned int i;
	long left;

	kva_user_alloc_once = once;
	for (i = 0; i < sizeof(scenes) / sizeof(scenes[0]); i++)
		for (left = 0; !try_with(&scenes[i], left); left++)
			;
}

static void test_calls_that_find_no_memory_leave_nothing_and_can_be_made_again(void)
{
	try_scenes(0);
}

static void test_calls_that_miss_one_piece_of_memory_leave_nothing_and_can_be_made_again(void)
{
	try_scenes(1);
}

/* --- all calls, with zeros ------------------------------------------------------------------------------------------------ */

static long ask_row(const struct machine *m, enum kva_class fd_class, const struct kva_ioctl *row)
{
	int fd = fd_class == KVA_CLASS_SYSTEM ? m->system : fd_class == KVA_CLASS_VM ? m->vm : m->vcpu;
	int takes_pointer = row->argument == KVA_ARG_POINTER || row->argument == KVA_ARG_OPTIONAL;
	long result;

	memset(arena, 0, sizeof(arena));
	m->run->immediate_exit = 1;
	result = ASK(fd, row->cmd, takes_pointer ? arena : NULL);
	return row->makes ? close_made(result) : result;
}

static int try_row(enum kva_class fd_class, const struct kva_ioctl *row, long left, long *wanted)
{
	struct machine m;
	int enough;
	long result;

	machine_begin(&m);
	kva_user_alloc_left = left;
	result = ask_row(&m, fd_class, row);
	enough = left < 0 || kva_user_alloc_left > 0;
	kva_user_alloc_left = -1;
	if (left < 0)
		*wanted = result;
	else if (!TRUE(result == *wanted || (result == -ENOMEM && !enough), "it answers the same, or there is no memory"))
		say(row->name, left, "it gives", result);
	machine_end(&m);
	return enough;
}

static void try_rows(int once)
{
	const struct kva_ioctl *rows;
	unsigned int fd_class, count, i;
	long left, wanted = 0;

	kva_user_alloc_once = once;
	for (fd_class = KVA_CLASS_SYSTEM; fd_class <= KVA_CLASS_VCPU; fd_class++) {
		rows = kva_ioctl_table(fd_class, &count);
		for (i = 0; i < count; i++) {
			try_row(fd_class, &rows[i], -1, &wanted);
			for (left = 0; !try_row(fd_class, &rows[i], left, &wanted); left++)
				;
		}
	}
}

static void test_every_call_without_memory_answers_the_same_or_enomem(void)
{
	try_rows(0);
	try_rows(1);
}

/* --- state, as it was --------------------------------------------------------------------------------------------------------- */

/* What is read can be set again, so that a call gets as far as a VMM's. */
static const struct pair {
	enum kva_class fd_class;
	__u32 get, set, count;		/* of an array's entries, as it is told beforehand */
	long wanted;
} pairs[] = {
	{ KVA_CLASS_VM, KVM_GET_CLOCK, KVM_SET_CLOCK, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_REGS, KVM_SET_REGS, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_SREGS, KVM_SET_SREGS, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_FPU, KVM_SET_FPU, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_XSAVE, KVM_SET_XSAVE, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_XCRS, KVM_SET_XCRS, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_MP_STATE, KVM_SET_MP_STATE, 0, 0 },
	{ KVA_CLASS_VCPU, KVM_GET_CPUID2, KVM_SET_CPUID2, KVA_MAX_CPUID, 0 },
};

/* The reading as well as the setting finds no memory, once or from then on. */
static int try_pair(const struct pair *pair, long left)
{
	struct machine m;
	int fd, enough;
	long result;

	machine_begin(&m);
	supported(&m);
	set_cpuid(&m);
	memset(arena, 0, sizeof(arena));
	memcpy(arena, &pair->count, sizeof(pair->count));
	fd = pair->fd_class == KVA_CLASS_VM ? m.vm : m.vcpu;
	kva_user_alloc_left = left;
	result = ASK(fd, pair->get, arena);
	if (!result)
		result = ASK(fd, pair->set, arena);
	enough = kva_user_alloc_left > 0;
	kva_user_alloc_left = -1;
	if (!TRUE(result == pair->wanted || (result == -ENOMEM && !enough), "state is set, or there is no memory"))
		say(kva_ioctl_find(pair->fd_class, pair->set)->name, left, "it gives", result);
	machine_end(&m);
	return enough;
}

static void test_state_that_is_read_and_set_without_memory_is_set_or_enomem(void)
{
	unsigned int i;
	long left;

	for (kva_user_alloc_once = 0; kva_user_alloc_once < 2; kva_user_alloc_once++)
		for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
			for (left = 0; !try_pair(&pairs[i], left); left++)
				;
}

/* --- what needs no allocation to fail in order ---------------------------------------------------------------------------- */

/* The guest's WRMSR finds no memory for the copy of the page: #GP, and with no handler a shutdown. */
static void test_a_xen_page_that_cannot_be_copied_ends_the_guest_not_us(void)
{
	struct machine m;

	machine_begin(&m);
	xen_guest(&m);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	machine_end(&m);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_calls_that_find_no_memory_leave_nothing_and_can_be_made_again),
		TEST(test_calls_that_miss_one_piece_of_memory_leave_nothing_and_can_be_made_again),
		TEST(test_every_call_without_memory_answers_the_same_or_enomem),
		TEST(test_state_that_is_read_and_set_without_memory_is_set_or_enomem),
		TEST(test_a_xen_page_that_cannot_be_copied_ends_the_guest_not_us),
	};

	return RUN_TESTS("allocations", tests);
}
