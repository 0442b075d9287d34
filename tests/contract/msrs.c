// SPDX-License-Identifier: MIT
/*
 * MSRs: how many at once, which exist, what they take and what comes back.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* --- how many ------------------------------------------------------------------------------------------------------------ */

#define GOOD	0x174	/* takes any value */
#define BAD	0xdead0000

/* `count` entries that end with their page, all of them GOOD but the one at `bad`. */
static struct kvm_msrs *entries(__u32 count, __u32 bad)
{
	struct kvm_msrs *msrs = edge(sizeof(*msrs) + count * sizeof(msrs->entries[0]));
	__u32 i;

	msrs->nmsrs = count;
	for (i = 0; i < count; i++)
		msrs->entries[i] = (struct kvm_msr_entry){ .index = i == bad ? BAD : GOOD, .data = i };
	return msrs;
}

static void try_counts(int vcpu)
{
	static const __u32 counts[] = { 0, 1, 255, 256, 257 };
	unsigned int i;

	for (i = 0; i < COUNT(counts); i++) {
		TRY(vcpu, KVM_SET_MSRS, entries(counts[i], -1u), "%u of them", counts[i]);
		TRY(vcpu, KVM_GET_MSRS, entries(counts[i], -1u), "%u of them", counts[i]);
	}
	TRY(vcpu, KVM_SET_MSRS, &(struct kvm_msrs){ .nmsrs = -1u }, "2^32 - 1 of them");
	TRY(vcpu, KVM_GET_MSRS, &(struct kvm_msrs){ .nmsrs = -1u }, "2^32 - 1 of them");
	TRY(vcpu, KVM_SET_MSRS, &(struct kvm_msrs){ .nmsrs = 1u << 28 }, "2^28 of them");
	TRY(vcpu, KVM_GET_MSRS, &(struct kvm_msrs){ .nmsrs = 1u << 28 }, "2^28 of them");
}

static void try_partial(int vcpu)
{
	struct kvm_msrs *msrs;

	TRY(vcpu, KVM_SET_MSRS, entries(3, 0), "the first of three is unknown");
	msrs = entries(3, 1);
	TRY(vcpu, KVM_SET_MSRS, msrs, "the second of three is unknown");
	TRY(vcpu, KVM_SET_MSRS, entries(3, 2), "the third of three is unknown");
	TRY(vcpu, KVM_GET_MSRS, entries(3, 0), "the first of three is unknown");
	msrs = entries(3, 1);
	msrs->entries[2].data = 0x77;
	TRY(vcpu, KVM_GET_MSRS, msrs, "the second of three is unknown");
	also("data %llx .. %llx", msrs->entries[0].data, msrs->entries[2].data);
	msrs = entries(1, -1u);
	msrs->pad = 0xffffffff;
	msrs->entries[0].reserved = 0xffffffff;
	TRY(vcpu, KVM_SET_MSRS, msrs, "dirty pads");
	TRY(vcpu, KVM_GET_MSRS, msrs, "dirty pads");
	also("pad %#x reserved %#x", msrs->pad, msrs->entries[0].reserved);
}

static void try_unreachable(int vcpu)
{
	struct kvm_msrs *msrs = entries(2, -1u), two = { .nmsrs = 2 };

	msrs->nmsrs = 3;
	TRY(vcpu, KVM_SET_MSRS, msrs, "the third of three cannot be reached");
	TRY(vcpu, KVM_GET_MSRS, msrs, "the third of three cannot be reached");
	msrs = edge(sizeof(*msrs));
	*msrs = two;
	TRY(vcpu, KVM_SET_MSRS, msrs, "neither of two can be reached");
	msrs = edge(sizeof(*msrs));
	msrs->nmsrs = 256;
	TRY(vcpu, KVM_SET_MSRS, msrs, "256 that cannot be reached");
	TRY(vcpu, KVM_GET_MSRS, msrs, "256 that cannot be reached");
	TRY(vcpu, KVM_GET_MSRS, constant(entries(2, -1u), sizeof(two) + 2 * sizeof(two.entries[0])), "two that cannot be written");
}

/* --- which, and what they take ------------------------------------------------------------------------------------------- */

struct value {
	__u32 msr;
	__u64 set;
};

static const struct value values[] = {
	{ 0x0, 0 }, { 0x1, 0 }, { 0x11, 0x100000 }, { 0x11, 1 }, { 0x12, 0 }, { 0x12, 0x2001 }, { 0x12, 2 }, { 0x12, 0x2002 }, { 0x1b, 0xfee00900 },
	{ 0x1b, 0xfee00901 }, { 0x1b, 0xfee00d00 }, { 0x1b, 0 }, { 0x1b, 1ull << 52 }, { 0x8b, 1 }, { 0xfe, 0 }, { 0xfe, 0x508 },
	{ 0x174, 0x12345678 }, { 0x174, -1ull }, { 0x175, 0xffff800012345678 }, { 0x175, 1ull << 62 }, { 0x176, 0x12345678 },
	{ 0x176, 1ull << 62 }, { 0x179, 0 }, { 0x179, 10 }, { 0x17a, 5 }, { 0x17a, -1ull }, { 0x17b, 0 }, { 0x17b, -1ull }, { 0x17b, 5 },
	{ 0x1d9, 1 }, { 0x1d9, 0x40 }, { 0x1d9, 1ull << 20 }, { 0x1db, 0 }, { 0x1dc, 0 }, { 0x1dd, 0 }, { 0x1de, 0 }, { 0x1db, 1 },
	{ 0x200, 0x80000006 }, { 0x200, 0x80000002 }, { 0x200, 0x80000100 }, { 0x201, 0x80000800 }, { 0x201, 0x80000400 },
	{ 0x201, 1ull << 52 }, { 0x20f, 0x800 }, { 0x210, 0 }, { 0x250, 0x0606060606060606 }, { 0x250, 0x0206060606060606 },
	{ 0x258, 0x06 }, { 0x259, 0x05 }, { 0x268, 0x04 }, { 0x26f, 0x01 }, { 0x270, 0 }, { 0x277, 0x0007040600070406 }, { 0x277, 0x02 },
	{ 0x277, 0x0707070707070707 }, { 0x277, 0x0800 }, { 0x2ff, 0xc06 }, { 0x2ff, 0xc02 }, { 0x2ff, 0x1006 },
	{ 0x400, -1ull }, { 0x401, 0 }, { 0x401, 1ull << 63 }, { 0x402, 0x1234 }, { 0x403, 0x5678 }, { 0x400, 5 }, { 0x427, 7 }, { 0x47c, -1ull },
	{ 0x47f, 1 }, { 0x480, 0 }, { 0x4b564d00, 0x100000 }, { 0x4b564d00, 0 }, { 0x4b564d01, 0x2001 }, { 0x4b564d01, 0 }, { 0x4b564d01, 2 },
	{ 0xc0000080, 0 }, { 0xc0000080, 1 }, { 0xc0000080, 2 }, { 0xc0000080, 0x100 }, { 0xc0000080, 0x400 }, { 0xc0000080, 0x800 },
	{ 0xc0000080, 0x1000 }, { 0xc0000080, 1ull << 63 }, { 0xc0000081, -1ull }, { 0xc0000082, 0xffff800012345678 },
	{ 0xc0000082, 1ull << 62 }, { 0xc0000083, 0x1234 }, { 0xc0000083, 1ull << 62 }, { 0xc0000084, 0x47700 }, { 0xc0000084, 1ull << 32 },
	{ 0xc0000100, 0x7fff12345678 }, { 0xc0000100, 1ull << 62 }, { 0xc0000101, 0xffff800000000000 }, { 0xc0000101, 1ull << 62 },
	{ 0xc0000102, 0x1234 }, { 0xc0000102, 1ull << 62 }, { 0xc0000103, 5 }, { 0xc0000103, 1ull << 32 }, { 0xc0000104, 0 },
	{ 0xc0010000, 0 }, { 0xc0010004, 0 }, { 0xc0010010, 0 }, { 0xc0010015, 0 }, { 0xc0010015, 0x100 }, { 0xc0010015, 0x1000000 },
	{ 0xc0010015, 0x8 }, { 0xc0010015, 0x40 }, { 0xc0010015, 1ull << 18 }, { 0xc0010015, 1 }, { 0xc001001a, 0 }, { 0xc001001d, 0 },
	{ 0xc001001f, 0 }, { 0xc0010055, 0 }, { 0xc0010058, 0 }, { 0xc0010058, 1 }, { 0xc0010112, 0 }, { 0xc0010113, 0 },
	{ 0xc0010114, 0 }, { 0xc0010114, 0x10 }, { 0xc0010117, 0 }, { 0xc0010117, 0x1000 }, { 0xc0010117, 1 }, { 0xc0010140, 0 },
	{ 0xc0010140, 4 }, { 0xc0010141, 1 }, { 0xc0011022, 0 }, { 0xc0011029, 0 }, { 0xc0011029, 2 }, { 0xc001102a, 0 },
	{ 0x13, 0 }, { 0x2a, 0 }, { 0xce, 0 }, { 0x198, 0 }, { 0x1a0, 0 }, { 0x345, 0 }, { 0x800, 0 }, { 0x830, 0 },
	{ 0xcd, 0 }, { 0x40000000, 0 }, { 0xc0000085, 0 }, { 0xffffffff, 0 },
};

struct one {
	struct kvm_msrs head;
	struct kvm_msr_entry entry;
};

static void try_value(int vcpu, const struct value *value)
{
	struct one one = { .head.nmsrs = 1, .entry = { .index = value->msr, .data = value->set } };

	TRY(vcpu, KVM_SET_MSRS, &one, "%#x = %#llx", value->msr, value->set);
	one.entry.data = 0xeeee;
	if (ioctl(vcpu, KVM_GET_MSRS, &one) == 1)
		also("is %#llx", one.entry.data);
}

/* As they are at first. */
static void try_reset(int vcpu)
{
	__u32 last = 0;
	unsigned int i;

	for (i = 0; i < COUNT(values); i++) {
		struct one one = { .head.nmsrs = 1, .entry.index = values[i].msr };

		if (values[i].msr == last)
			continue;
		last = values[i].msr;
		begin("KVM_GET_MSRS", "%#x (%u) of a new vcpu", last, i);
		if (ioctl(vcpu, KVM_GET_MSRS, &one) == 1)
			also("%#llx", one.entry.data);
		else
			also("none");
	}
}

/* Everything that is listed can be read, and what was read can be set. */
static void try_listed(int vcpu)
{
	struct { struct kvm_msr_list head; __u32 index[1000]; } list = { .head.nmsrs = 1000 };
	unsigned int i, read = 0, set = 0;

	NEED(kvm, KVM_GET_MSR_INDEX_LIST, &list);
	for (i = 0; i < list.head.nmsrs; i++) {
		struct one one = { .head.nmsrs = 1, .entry.index = list.index[i] };

		read += ioctl(vcpu, KVM_GET_MSRS, &one) == 1;
		set += ioctl(vcpu, KVM_SET_MSRS, &one) == 1;
	}
	begin("KVM_GET_MSRS", "all that are listed can be read");
	also("%s", read == list.head.nmsrs ? "yes" : "no");
	begin("KVM_SET_MSRS", "all that are listed can be set as they are");
	also("%s", set == list.head.nmsrs ? "yes" : "no");
}

/* The time stamp counter goes on. */
static void try_tsc(int vcpu)
{
	struct one one = { .head.nmsrs = 1, .entry = { .index = 0x10, .data = 1ull << 50 } };

	TRY(vcpu, KVM_SET_MSRS, &one, "the TSC");
	NEED(vcpu, KVM_GET_MSRS, &one);
	also("%s", one.entry.data - (1ull << 50) < 1ull << 40 ? "goes on from there" : "elsewhere");
}

void try_msrs(void)
{
	struct machine m;
	unsigned int i;

	machine_begin(&m);
	try_reset(m.vcpu);
	try_listed(m.vcpu);
	try_tsc(m.vcpu);
	for (i = 0; i < COUNT(values); i++)
		try_value(m.vcpu, &values[i]);
	try_counts(m.vcpu);
	try_partial(m.vcpu);
	try_unreachable(m.vcpu);
	machine_end(&m);
}
