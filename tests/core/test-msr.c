// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * MSRs: the one table behind the ioctls, the instructions and interception; the clock and machine checks behind it.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define EFER		0xc0000080
#define LSTAR		0xc0000082
#define FS_BASE		0xc0000100
#define TSC		0x10
#define ADJUST	0x3b
#define PAT		0x277
#define HOST		1
#define GUEST		0

static struct kva_backend noting;
static __u32 passed[64];
static unsigned int passed_count;

static void note_pass(struct kva_vcpu *who, __u32 msr, int read, int write)
{
	(void)who;
	if (!read && !write && passed_count < 64)
		passed[passed_count++] = msr;
}

static int is_passed(__u32 msr)
{
	unsigned int i;

	for (i = 0; i < passed_count; i++)
		if (passed[i] == msr)
			return 1;
	return 0;
}

static __u64 value_of(__u32 msr)
{
	__u64 value = 0xdead;

	EQUAL(kva_msr_read(vcpu, msr, HOST, &value), 0);
	return value;
}

static long set_msrs(const __u32 *index, unsigned int count, __u64 value)
{
	struct kvm_msrs *msrs = calloc(1, sizeof(*msrs) + count * sizeof(msrs->entries[0]));
	unsigned int i;
	long done;

	msrs->nmsrs = count;
	for (i = 0; i < count; i++)
		msrs->entries[i] = (struct kvm_msr_entry){ .index = index[i], .data = value };
	done = kva_vcpu_set_msrs(vcpu, msrs);
	free(msrs);
	return done;
}

/* --- ioctls --- */

static void test_the_index_list_tells_how_much_room_it_needs(void)
{
	static union { struct kvm_msr_list list; char room[4096]; } all;
	__u32 count;

	EQUAL(kva_system_get_msr_index_list(NULL, &all.list), -E2BIG);
	count = all.list.nmsrs;
	EQUAL(count > 20, 1);
	all.list.nmsrs = count - 1;
	EQUAL(kva_system_get_msr_index_list(NULL, &all.list), -E2BIG);
	EQUAL(all.list.nmsrs, count);
	EQUAL(kva_system_get_msr_index_list(NULL, &all.list), 0);
	EQUAL(all.list.nmsrs, count);
}

static void test_msrs_that_tell_of_features_are_what_a_new_vcpu_has(void)
{
	struct { struct kvm_msr_list head; __u32 index[8]; } list = { .head.nmsrs = 1 };
	struct { struct kvm_msrs head; struct kvm_msr_entry entry[8]; } read = { .head.nmsrs = 0 };
	struct kva_system system;
	__u64 own;
	__u32 i;

	world_make(0);
	EQUAL(kva_system_get_msr_feature_index_list(&system, &list.head), -E2BIG);
	EQUAL(list.head.nmsrs, 2);
	EQUAL(list.index[1], 0);
	EQUAL(kva_system_get_msr_feature_index_list(&system, &list.head), 0);
	for (i = 0; i < list.head.nmsrs; i++)
		read.entry[i].index = list.index[i];
	read.entry[i].index = 0x10;			/* the TSC is none */
	read.head.nmsrs = i + 1;
	EQUAL(kva_system_get_msrs(&system, &read.head), i);
	for (i = 0; i < list.head.nmsrs; i++) {
		EQUAL(kva_msr_read(vcpu, list.index[i], 1, &own), 0);
		EQUAL(read.entry[i].data, own);
		TRUE(own != 0, "a feature");
	}
	world_end();
}

static void test_every_listed_msr_can_be_read_and_written_back(void)
{
	static union { struct kvm_msr_list list; char room[4096]; } all = { .list = { .nmsrs = 1000 } };
	__u32 i;

	world_make(0);
	EQUAL(kva_system_get_msr_index_list(NULL, &all.list), 0);
	for (i = 0; i < all.list.nmsrs; i++) {
		__u64 value = value_of(all.list.indices[i]);
		int refused = kva_msr_write(vcpu, all.list.indices[i], HOST, value);

		if (refused)
			printf("MSR %#x\n", all.list.indices[i]);
		EQUAL(refused, 0);
		if (i)
			EQUAL(all.list.indices[i] > all.list.indices[i - 1], 1);
	}
	world_end();
}

/* What QEMU 7.2 sets at reset for a processor with machine checks and MTRRs: one refused and it gives up. */
static void test_what_qemu_sets_is_taken_whole(void)
{
	static const __u32 zero[] = {
		0x174, 0x175, 0x176, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000102, 0xc0000103, 0xc0010117, TSC, 0x12,
		0x11, 0x2ff, 0x250, 0x258, 0x259, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f,
		0x200, 0x201, 0x202, 0x203, 0x20e, 0x20f, 0x17a,
	};
	static const __u32 ones[] = { 0x17b, 0x400, 0x404, 0x424 };
	static const __u32 status[] = { 0x401, 0x402, 0x403, 0x427 };
	__u64 mcg_cap = KVA_MCG_CTL_P | KVA_MCG_SER_P | 10;

	world_make(0);
	EQUAL(kva_vcpu_x86_setup_mce(vcpu, &mcg_cap), 0);
	EQUAL(set_msrs(zero, sizeof(zero) / sizeof(zero[0]), 0), sizeof(zero) / sizeof(zero[0]));
	EQUAL(set_msrs(ones, 4, ~0ull), 4);
	EQUAL(set_msrs(status, 4, 0), 4);
	EQUAL(set_msrs((const __u32[]){ PAT }, 1, 0x0007040600070406ull), 1);
	world_end();
}

static void test_an_msr_that_is_refused_ends_the_call_and_is_not_counted(void)
{
	static const __u32 index[] = { LSTAR, 0x12345678, 0xc0000102 };
	struct { struct kvm_msrs msrs; struct kvm_msr_entry entry[3]; } all = {
		.msrs = { .nmsrs = 3 }, .entry = { { .index = LSTAR }, { .index = 0x12345678, .data = 7 }, { .index = TSC } },
	};

	world_make(0);
	EQUAL(set_msrs(index, 3, 0x1000), 1);
	EQUAL(vcpu->cpu.msr[KVA_LSTAR], 0x1000);
	EQUAL(vcpu->cpu.msr[KVA_KERNEL_GS_BASE], 0);
	EQUAL(kva_vcpu_get_msrs(vcpu, &all.msrs), 1);
	EQUAL(all.entry[0].data, 0x1000);
	EQUAL(all.entry[1].data, 7);
	EQUAL(set_msrs(&index[1], 1, 0), 0);
	world_end();
}

/* --- rules --- */

static void test_the_guest_has_no_msr_without_a_row(void)
{
	static const __u32 index[] = { 2, 0x3b, 0x48, 0x49, 0x1a0, 0x480, 0x6e0, 0x802, 0x4b564d02, 0xc0000104, 0xc0010118, ~0u };
	unsigned int i;
	__u64 value;

	world_make(0);
	for (i = 0; i < sizeof(index) / sizeof(index[0]); i++) {
		EQUAL(kva_msr_read(vcpu, index[i], GUEST, &value), 1);
		EQUAL(kva_msr_write(vcpu, index[i], GUEST, 0), 1);
	}
	world_end();
}

static void test_what_is_harmless_reads_as_zero(void)
{
	static const __u32 index[] = { 0x1db, 0xc0010000, 0xc0010007, 0xc0010010, 0xc001001f, 0xc0010055, 0xc0010114, 0xc0011023 };
	unsigned int i;

	world_make(0);
	for (i = 0; i < sizeof(index) / sizeof(index[0]); i++) {
		EQUAL(kva_msr_write(vcpu, index[i], GUEST, ~0ull), 0);
		EQUAL(value_of(index[i]), 0);
	}
	world_end();
}

static void test_addresses_in_msrs_are_canonical(void)
{
	static const __u32 index[] = { LSTAR, 0xc0000083, FS_BASE, 0xc0000101, 0xc0000102 };
	unsigned int i;

	world_make(0);
	for (i = 0; i < sizeof(index) / sizeof(index[0]); i++) {
		EQUAL(kva_msr_write(vcpu, index[i], GUEST, 0x800000000000), 1);
		EQUAL(kva_msr_write(vcpu, index[i], HOST, 0xffff000000000000), 1);
		EQUAL(kva_msr_write(vcpu, index[i], GUEST, 0xffff800000000000), 0);
		EQUAL(value_of(index[i]), 0xffff800000000000);
	}
	world_end();
}

static void test_segment_bases_are_one_with_their_segments(void)
{
	world_make(0);
	vcpu->dirty = 0;
	EQUAL(kva_msr_write(vcpu, FS_BASE, GUEST, 0x1000), 0);
	EQUAL(vcpu->cpu.segment[KVA_FS].base, 0x1000);
	EQUAL(vcpu->dirty, KVA_STATE_SEGMENTS | KVA_STATE_MSRS);
	vcpu->cpu.segment[KVA_GS].base = 0x2000;
	EQUAL(value_of(0xc0000101), 0x2000);
	world_end();
}

static void test_efer_keeps_lma_and_has_the_guests_features(void)
{
	struct { struct kvm_cpuid2 list; struct kvm_cpuid_entry2 entry[1]; } cpuid = {
		.list = { .nent = 1 }, .entry = { { .function = 0x80000001, .edx = 1u << 20 } },
	};

	world_make(0);
	EQUAL(kva_msr_write(vcpu, EFER, GUEST, KVA_EFER_NXE), 1);
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &cpuid.list), 0);
	EQUAL(kva_msr_write(vcpu, EFER, GUEST, KVA_EFER_NXE | KVA_EFER_LME | KVA_EFER_LMA), 0);
	EQUAL(value_of(EFER), KVA_EFER_NXE | KVA_EFER_LME);
	EQUAL(kva_msr_write(vcpu, EFER, GUEST, KVA_EFER_SVME), 1);
	EQUAL(kva_msr_write(vcpu, EFER, HOST, KVA_EFER_SVME), 1);
	vcpu->cpu.cr0 |= KVA_CR0_PE | KVA_CR0_PG;
	vcpu->cpu.efer |= KVA_EFER_LMA;
	EQUAL(kva_msr_write(vcpu, EFER, GUEST, KVA_EFER_NXE), 1);
	EQUAL(kva_msr_write(vcpu, EFER, GUEST, KVA_EFER_LME | KVA_EFER_SCE), 0);
	EQUAL(value_of(EFER), KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_SCE);
	world_end();
}

static void test_memory_types_are_checked(void)
{
	world_make(0);
	EQUAL(kva_msr_write(vcpu, PAT, GUEST, 0x0007040600070402), 1);
	EQUAL(kva_msr_write(vcpu, PAT, GUEST, 0x0706050401000706), 0);
	EQUAL(kva_msr_write(vcpu, 0x250, GUEST, 0x0606060606060607), 1);
	EQUAL(kva_msr_write(vcpu, 0x26f, GUEST, 0x0606060606060605), 0);
	EQUAL(kva_msr_write(vcpu, 0x200, GUEST, 0xf0000003), 1);
	EQUAL(kva_msr_write(vcpu, 0x200, GUEST, 0xf0000000), 0);
	EQUAL(kva_msr_write(vcpu, 0x201, GUEST, 0xfff0000800), 0);
	EQUAL(kva_msr_write(vcpu, 0x2ff, GUEST, 0xc06), 0);
	EQUAL(kva_msr_write(vcpu, 0x2ff, GUEST, 0x1006), 1);
	EQUAL(value_of(0x26f), 0x0606060606060605);
	EQUAL(value_of(0xfe), 0x508);
	EQUAL(kva_msr_write(vcpu, 0xfe, HOST, 0x508), 1);
	world_end();
}

static void test_only_what_the_world_switch_keeps_is_passed(void)
{
	static const __u32 kept[] = { 0x174, 0x175, 0x176, 0xc0000081, LSTAR, 0xc0000083, 0xc0000084, FS_BASE, 0xc0000101, 0xc0000102 };
	unsigned int i;

	world_make(0);
	noting = kva_replay_backend;
	noting.msr_intercept = note_pass;
	kva_backend = &noting;
	passed_count = 0;
	kva_msr_intercepts(vcpu);
	for (i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		EQUAL(is_passed(kept[i]), 1);
	EQUAL(passed_count, sizeof(kept) / sizeof(kept[0]));
	world_end();
}

/* --- time --- */

static void test_the_tsc_begins_at_zero_and_is_what_it_is_set_to(void)
{
	kva_user_time = 5000000000;
	world_make(0);
	EQUAL(value_of(TSC), 0);
	kva_user_time += 100;
	EQUAL(value_of(TSC), 100);
	EQUAL(kva_msr_write(vcpu, TSC, GUEST, 7), 0);
	EQUAL(value_of(TSC), 7);
	kva_user_time += 2000000000;
	EQUAL(kva_msr_write(vcpu, TSC, HOST, 0x1000000000000), 0);
	EQUAL(value_of(TSC), 0x1000000000000);
	world_end();
	kva_user_time = 0;
}

/* SDM vol. 3, 17.17.3: the guest's writes to either show in both, those of user space are for one each. */
static void test_the_adjusted_tsc_follows_what_the_guest_writes(void)
{
	struct { struct kvm_cpuid2 list; struct kvm_cpuid_entry2 entry; } cpuid = {
		.list.nent = 1, .entry = { .function = 7, .ebx = 1u << 1 },
	};

	kva_user_time = 5000000000;
	world_make(0);
	EQUAL(kva_msr_write(vcpu, ADJUST, GUEST, 1), 1);
	EQUAL(kva_vcpu_set_cpuid2(vcpu, (struct kvm_cpuid2 *)&cpuid), 0);
	EQUAL(kva_msr_write(vcpu, TSC, GUEST, 1000), 0);
	EQUAL(value_of(ADJUST), 1000);
	EQUAL(kva_msr_write(vcpu, ADJUST, GUEST, 1500), 0);
	EQUAL(value_of(TSC), 1500);
	EQUAL(kva_msr_write(vcpu, ADJUST, HOST, 7), 0);
	EQUAL(value_of(TSC), 1500);
	EQUAL(kva_msr_write(vcpu, TSC, HOST, 0x1000000000000), 0);
	EQUAL(value_of(ADJUST), 7);
	world_end();
	kva_user_time = 0;
}

static void test_vcpus_whose_tsc_is_set_alike_agree(void)
{
	struct kva_vcpu *other;
	__u64 value;

	kva_user_time = 5000000000;
	world_make(0);
	kva_user_time += 500000;
	other = vcpu_make(1);
	EQUAL(other->tsc_offset, vcpu->tsc_offset);
	kva_user_time += 3000000000;
	EQUAL(kva_msr_write(vcpu, TSC, HOST, 0), 0);
	kva_user_time += 12345;
	EQUAL(kva_msr_write(other, TSC, HOST, 0), 0);
	EQUAL(kva_msr_read(other, TSC, HOST, &value), 0);
	EQUAL(value, value_of(TSC));
	world_end();
	kva_user_time = 0;
}

struct page {
	__u32 version, pad;
	__u64 tsc, system_time;
	__u32 multiplier;
	__s8 shift;
	__u8 flags, pad2[2];
};

static void test_kvmclock_is_written_where_the_guest_says(void)
{
	struct kvm_clock_data clock = { .clock = 1000000 };
	struct page page;

	kva_user_time = 5000000000;
	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_set_clock(vm, &clock), 0);
	kva_mutex_unlock(&vm->lock);
	vcpu->requests = 0;
	EQUAL(kva_msr_write(vcpu, 0x4b564d01, GUEST, 0x2003), 1);
	EQUAL(kva_msr_write(vcpu, 0x4b564d01, GUEST, 0x2001), 0);
	EQUAL(vcpu->requests & KVA_REQUEST_CLOCK, KVA_REQUEST_CLOCK);
	EQUAL(value_of(0x12), 0x2001);
	memory[0x2000] = 8;
	kva_user_time += 50;
	kva_clock_update(vcpu);
	memcpy(&page, memory + 0x2000, sizeof(page));
	EQUAL(page.version, 10);
	EQUAL(page.system_time, 1000050);
	EQUAL(page.tsc, value_of(TSC));
	EQUAL(page.flags, 0);
	/* a tick of this host is a nanosecond: 2^32 is what 1 << shift, times the multiplier, comes to */
	EQUAL((((1000000ull << page.shift) * page.multiplier) >> 32) + 1 >= 1000000, 1);
	EQUAL((((1000000ull << page.shift) * page.multiplier) >> 32) <= 1000000, 1);
	EQUAL(kva_msr_write(vcpu, 0x4b564d01, GUEST, 0x2000), 0);
	kva_clock_update(vcpu);
	EQUAL(memory[0x2000], 10);
	EQUAL(kva_msr_write(vcpu, 0x12, GUEST, 0x7ffff001), 0);	/* no memory there: nothing happens */
	kva_clock_update(vcpu);
	world_end();
	kva_user_time = 0;
}

static void test_the_clock_goes_on_from_what_it_was_set_to(void)
{
	struct kvm_clock_data clock = { .clock = 77 }, back;

	kva_user_time = 5000000000;
	world_make(0);
	vcpu->requests = 0;
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_set_clock(vm, &clock), 0);
	EQUAL(vcpu->requests, KVA_REQUEST_CLOCK);
	kva_user_time += 3;
	EQUAL(kva_vm_get_clock(vm, &back), 0);
	EQUAL(back.clock, 80);
	clock.flags = 1;
	EQUAL(kva_vm_set_clock(vm, &clock), -EINVAL);
	kva_mutex_unlock(&vm->lock);
	world_end();
	kva_user_time = 0;
}

static void test_the_wall_clock_is_when_the_guests_clock_was_zero(void)
{
	__u32 wall[3];
	__u64 zero;

	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	zero = (kva_time_wall_ns() - kva_time_ns() - vm->clock_offset) / 1000000000;
	EQUAL(kva_msr_write(vcpu, 0x11, GUEST, 0x3000), 0);
	memcpy(wall, memory + 0x3000, sizeof(wall));
	EQUAL(wall[0], 2);
	EQUAL(wall[1] - zero <= 1, 1);
	EQUAL(wall[2] < 1000000000, 1);
	world_end();
}

/* --- machine checks --- */

static void test_setup_mce_refuses_banks_and_features_that_do_not_exist(void)
{
	static const __u64 wrong[] = { 0, KVA_MCG_CTL_P, 33, 1 | 1ull << 27, 0xff };
	__u64 features, right = KVA_MCG_CTL_P | 32;
	unsigned int i;

	world_make(0);
	EQUAL(kva_system_x86_get_mce_cap_supported(NULL, &features), 0);
	EQUAL(features, KVA_MCG_CTL_P | KVA_MCG_SER_P);
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		EQUAL(kva_vcpu_x86_setup_mce(vcpu, &wrong[i]), -EINVAL);
	EQUAL(kva_vcpu_x86_setup_mce(vcpu, &right), 0);
	EQUAL(value_of(0x179), right);
	EQUAL(value_of(0x17b), ~0ull);
	EQUAL(value_of(0x47c), ~0ull);
	world_end();
}

static void test_banks_beyond_the_count_do_not_exist(void)
{
	__u64 cap = 4, value;

	world_make(0);
	EQUAL(kva_vcpu_x86_setup_mce(vcpu, &cap), 0);
	EQUAL(kva_msr_read(vcpu, 0x40f, GUEST, &value), 0);
	EQUAL(kva_msr_read(vcpu, 0x410, GUEST, &value), 1);
	EQUAL(kva_msr_write(vcpu, 0x410, HOST, 0), 1);
	EQUAL(kva_msr_write(vcpu, 0x179, HOST, 0xff), 1);
	EQUAL(kva_msr_write(vcpu, 0x17b, GUEST, 0), 1);		/* without its feature */
	world_end();
}

static void test_a_guest_only_clears_a_status(void)
{
	world_make(0);
	EQUAL(kva_msr_write(vcpu, 0x401, GUEST, 1), 1);
	EQUAL(kva_msr_write(vcpu, 0x401, HOST, 1), 0);
	EQUAL(value_of(0x401), 1);
	EQUAL(kva_msr_write(vcpu, 0x401, GUEST, 0), 0);
	EQUAL(kva_msr_write(vcpu, 0xc0010015, GUEST, 1u << 18), 0);
	EQUAL(kva_msr_write(vcpu, 0x401, GUEST, 1), 0);
	world_end();
}

static void test_a_machine_check_lands_in_its_bank(void)
{
	struct kvm_x86_mce mce = { .status = KVA_MCI_VAL | 5, .addr = 1, .misc = 2, .mcg_status = 0, .bank = 3 };
	__u64 cap = KVA_MCG_CTL_P | 4;

	world_make(0);
	EQUAL(kva_vcpu_x86_setup_mce(vcpu, &cap), 0);
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(value_of(0x40d), KVA_MCI_VAL | 5);
	EQUAL(value_of(0x40e), 1);
	EQUAL(vcpu->exception.valid, 0);
	mce.status = KVA_MCI_VAL | 6;
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(value_of(0x40d), KVA_MCI_VAL | KVA_MCI_OVER | 6);
	mce.bank = 4;
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), -EINVAL);
	mce.bank = 0;
	mce.status = 6;
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), -EINVAL);
	world_end();
}

static void test_an_uncorrected_error_is_an_exception_or_the_end(void)
{
	struct kvm_x86_mce mce = { .status = KVA_MCI_VAL | KVA_MCI_UC, .mcg_status = KVA_MCG_STATUS_MCIP };
	__u64 cap = KVA_MCG_CTL_P | 4;

	world_make(0);
	EQUAL(kva_vcpu_x86_setup_mce(vcpu, &cap), 0);
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(vcpu->triple_fault, 1);					/* CR4.MCE is clear */
	vcpu->triple_fault = 0;
	vcpu->cpu.cr4 = KVA_CR4_MCE;
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(vcpu->exception.vector, KVA_MC);
	EQUAL(value_of(0x17a), KVA_MCG_STATUS_MCIP);
	EQUAL(vcpu->triple_fault, 0);
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(vcpu->triple_fault, 1);					/* one during another */
	vcpu->triple_fault = 0;
	vcpu->mcg_ctl = 0;
	EQUAL(kva_vcpu_x86_set_mce(vcpu, &mce), 0);
	EQUAL(vcpu->triple_fault, 0);					/* reporting is off */
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_index_list_tells_how_much_room_it_needs),
		TEST(test_msrs_that_tell_of_features_are_what_a_new_vcpu_has),
		TEST(test_every_listed_msr_can_be_read_and_written_back),
		TEST(test_what_qemu_sets_is_taken_whole),
		TEST(test_an_msr_that_is_refused_ends_the_call_and_is_not_counted),
		TEST(test_the_guest_has_no_msr_without_a_row),
		TEST(test_what_is_harmless_reads_as_zero),
		TEST(test_addresses_in_msrs_are_canonical),
		TEST(test_segment_bases_are_one_with_their_segments),
		TEST(test_efer_keeps_lma_and_has_the_guests_features),
		TEST(test_memory_types_are_checked),
		TEST(test_only_what_the_world_switch_keeps_is_passed),
		TEST(test_the_tsc_begins_at_zero_and_is_what_it_is_set_to),
		TEST(test_the_adjusted_tsc_follows_what_the_guest_writes),
		TEST(test_vcpus_whose_tsc_is_set_alike_agree),
		TEST(test_kvmclock_is_written_where_the_guest_says),
		TEST(test_the_clock_goes_on_from_what_it_was_set_to),
		TEST(test_the_wall_clock_is_when_the_guests_clock_was_zero),
		TEST(test_setup_mce_refuses_banks_and_features_that_do_not_exist),
		TEST(test_banks_beyond_the_count_do_not_exist),
		TEST(test_a_guest_only_clears_a_status),
		TEST(test_a_machine_check_lands_in_its_bank),
		TEST(test_an_uncorrected_error_is_an_exception_or_the_end),
	};

	return RUN_TESTS("msr", tests);
}
