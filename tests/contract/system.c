// SPDX-License-Identifier: MIT
/*
 * The system fd: version, extensions, and the two lists it gives.
 */
#include "contract.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* --- version, extensions ------------------------------------------------------------------------------------------------- */

/* Answers that count something depend on machine and release: only whether there are any is told. */
static int is_count(unsigned long extension)
{
	return extension == KVM_CAP_NR_VCPUS || extension == KVM_CAP_NR_MEMSLOTS || extension == KVM_CAP_IRQ_ROUTING;
}

static void try_extension(unsigned long extension)
{
	long answer = ioctl(kvm, KVM_CHECK_EXTENSION, extension);

	begin("KVM_CHECK_EXTENSION", "extension %ld", (long)extension);
	if (answer < 0)
		also("%s", strerrorname_np(errno));
	else if (is_count(extension))
		also("%s", answer ? "some" : "none");
	else
		also("%ld", answer);
}

/* Of releases after the one whose extensions end at 75. */
static const unsigned long later_extensions[] = { KVM_CAP_IMMEDIATE_EXIT, KVM_CAP_GET_MSR_FEATURES, KVM_CAP_SET_GUEST_DEBUG2 };

void try_system(void)
{
	unsigned long extension;
	unsigned int i;
	__u64 *mcg_cap;
	int fd;

	TRY(kvm, KVM_GET_API_VERSION, 0, "plain");
	TRY(kvm, KVM_GET_VCPU_MMAP_SIZE, 0, "plain");
	for (extension = 0; extension <= 75; extension++)
		try_extension(extension);
	for (i = 0; i < COUNT(later_extensions); i++)
		try_extension(later_extensions[i]);
	try_extension(10000);
	try_extension(1ul << 32 | KVM_CAP_USER_MEMORY);
	try_extension(-1ul);
	fd = TRY(kvm, KVM_CREATE_VM, 0, "plain");
	close(fd);
	mcg_cap = edge(sizeof(*mcg_cap));
	TRY(kvm, KVM_X86_GET_MCE_CAP_SUPPORTED, mcg_cap, "plain");
	also("%#llx", *mcg_cap);
}

/* --- the list of MSRs ------------------------------------------------------------------------------------------------------ */

/* What a guest's state is made of: others may be listed besides. */
static const __u32 state_msrs[] = {
	0x10, 0x11, 0x12, 0x1b, 0x174, 0x175, 0x176, 0x17a, 0x17b, 0x200, 0x20f, 0x250, 0x258, 0x268, 0x26f, 0x277, 0x2ff,
	0x400, 0x4b564d00, 0x4b564d01, 0xc0000080, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000100, 0xc0000101,
	0xc0000102, 0xc0000103, 0xc0010015, 0xc0010117,
};

static const char *how_many(__u32 got, __u32 all)
{
	return got == all ? "all" : got == 0 ? "0" : got == all - 1 ? "all - 1" : got == all + 1 ? "all + 1" : "another";
}

/* Both lists of MSRs are asked for in the same way. */
struct list_call {
	unsigned long cmd;
	const char *name;
};
#define LIST_CALL(call)	{ call, #call }
#define TRY_LIST(which, list, ...) attempt(kvm, (which)->cmd, (which)->name, (unsigned long)(list), __VA_ARGS__)

static void try_list(const struct list_call *which, __u32 room, __u32 all, const char *what)
{
	struct kvm_msr_list *list = edge(sizeof(*list) + (room < 1000 ? room : 1000) * sizeof(__u32));

	list->nmsrs = room;
	TRY_LIST(which, list, "room for %s", what);
	also("nmsrs %s", how_many(list->nmsrs, all));
	if (room && room < 1000)
		also("last %s", list->indices[room - 1] ? "filled in" : "untouched");
}

static int listed(const struct kvm_msr_list *list, __u32 msr)
{
	__u32 i;

	for (i = 0; i < list->nmsrs; i++)
		if (list->indices[i] == msr)
			return 1;
	return 0;
}

static void try_unreachable_list(const struct list_call *which, __u32 all)
{
	struct kvm_msr_list *list = edge(sizeof(*list) + (all - 1) * sizeof(__u32));

	list->nmsrs = all;
	TRY_LIST(which, list, "room that is not there for the last one");
	list = edge(sizeof(*list));
	list->nmsrs = all;
	TRY_LIST(which, list, "room that is not there at all");
	list = edge(sizeof(*list));
	list->nmsrs = all - 1;
	TRY_LIST(which, list, "too little room, and that is not there");
}

/* The whole list, in the end. */
static const struct kvm_msr_list *try_rooms(const struct list_call *which)
{
	struct kvm_msr_list *list = edge(sizeof(*list));
	__u32 all;

	ioctl(kvm, which->cmd, list);
	all = list->nmsrs;
	try_list(which, 0, all, "none");
	try_list(which, 1, all, "one");
	try_list(which, all - 1, all, "all but one");
	try_list(which, all, all, "all");
	try_list(which, all + 1, all, "one too many");
	try_list(which, 0xffffffff, all, "2^32 - 1");
	try_unreachable_list(which, all);
	list = edge(sizeof(*list) + all * sizeof(__u32));
	list->nmsrs = all;
	ioctl(kvm, which->cmd, list);
	return list;
}

void try_msr_list(void)
{
	static const struct list_call which = LIST_CALL(KVM_GET_MSR_INDEX_LIST);
	const struct kvm_msr_list *list = try_rooms(&which);
	unsigned int i;

	for (i = 0; i < COUNT(state_msrs); i++) {
		begin("KVM_GET_MSR_INDEX_LIST", "lists %#x", state_msrs[i]);
		also("%s", listed(list, state_msrs[i]) ? "yes" : "no");
	}
}

/* --- MSRs that tell of features ---------------------------------------------------------------------------------------------- */

static void try_feature(__u32 msr)
{
	struct { struct kvm_msrs head; struct kvm_msr_entry entry[2]; } msrs = {
		.head.nmsrs = 2, .entry = { { .index = msr }, { .index = 0xc0000080 } },
	};

	TRY(kvm, KVM_GET_MSRS, &msrs, "of the system, %#x and one that is no feature", msr);
	also("%#llx %#llx", msrs.entry[0].data, msrs.entry[1].data);
}

void try_msr_features(void)
{
	static const struct list_call which = LIST_CALL(KVM_GET_MSR_FEATURE_INDEX_LIST);
	static const __u32 features[] = { 0x8b, 0x10a, 0xc0011029, 0x10 };
	const struct kvm_msr_list *list = try_rooms(&which);
	struct kvm_msrs *msrs;
	unsigned int i;

	for (i = 0; i < COUNT(features); i++) {
		begin("KVM_GET_MSR_FEATURE_INDEX_LIST", "lists %#x", features[i]);
		also("%s", listed(list, features[i]) ? "yes" : "no");
	}
	for (i = 0; i < COUNT(features); i++)
		try_feature(features[i]);
	msrs = edge(sizeof(*msrs));
	TRY(kvm, KVM_GET_MSRS, msrs, "of the system, none");
	msrs->nmsrs = 1;
	TRY(kvm, KVM_GET_MSRS, msrs, "of the system, one that is not there");
	msrs->nmsrs = 256;
	TRY(kvm, KVM_GET_MSRS, msrs, "of the system, 256");
}

/* --- supported CPUID --------------------------------------------------------------------------------------------------------- */

#define MOST	256	/* entries that there may be */

static __u32 count_entries(void)
{
	struct kvm_cpuid2 *list = edge(sizeof(*list) + MOST * sizeof(list->entries[0]));

	list->nent = MOST;
	if (ioctl(kvm, KVM_GET_SUPPORTED_CPUID, list))
		give_up("KVM_GET_SUPPORTED_CPUID");
	return list->nent;
}

static void try_entries(__u32 room, __u32 all, const char *what)
{
	__u32 present = room < MOST ? room : MOST;
	struct kvm_cpuid2 *list = edge(sizeof(*list) + present * sizeof(list->entries[0]));

	list->nent = room;
	list->padding = 0xffffffff;
	TRY(kvm, KVM_GET_SUPPORTED_CPUID, list, "room for %s", what);
	also("nent %s", list->nent == room && room != all ? "kept" : how_many(list->nent, all));
	also("padding %#x", list->padding);
}

static void try_unreachable_entries(__u32 all)
{
	struct kvm_cpuid2 *list = edge(sizeof(*list) + (all - 1) * sizeof(list->entries[0]));

	list->nent = all;
	TRY(kvm, KVM_GET_SUPPORTED_CPUID, list, "room that is not there for the last one");
	list = edge(sizeof(*list));
	list->nent = MOST;
	TRY(kvm, KVM_GET_SUPPORTED_CPUID, list, "room that is not there at all");
	list = edge(sizeof(*list));
	list->nent = 1;
	TRY(kvm, KVM_GET_SUPPORTED_CPUID, list, "room for one that is not there");
}

static const struct kvm_cpuid_entry2 *find(const struct kvm_cpuid2 *list, __u32 function, __u32 index)
{
	__u32 i;

	for (i = 0; i < list->nent; i++)
		if (list->entries[i].function == function && list->entries[i].index == index)
			return &list->entries[i];
	return NULL;
}

/* Functions that every guest is told of, and how their entries are marked. */
static void try_functions(__u32 all)
{
	static const struct { __u32 function, index; } wanted[] = {
		{ 0, 0 }, { 1, 0 }, { 7, 0 }, { 0xd, 0 }, { 0xd, 1 }, { 0xd, 2 }, { 0x40000000, 0 }, { 0x40000001, 0 },
		{ 0x80000000, 0 }, { 0x80000001, 0 }, { 0x80000002, 0 }, { 0x80000004, 0 }, { 0x80000008, 0 },
	};
	struct kvm_cpuid2 *list = edge(sizeof(*list) + all * sizeof(list->entries[0]));
	const struct kvm_cpuid_entry2 *entry;
	unsigned int i;

	memset(list, 0xff, sizeof(*list) + all * sizeof(list->entries[0]));
	list->nent = all;
	ioctl(kvm, KVM_GET_SUPPORTED_CPUID, list);
	for (i = 0; i < COUNT(wanted); i++) {
		entry = find(list, wanted[i].function, wanted[i].index);
		begin("KVM_GET_SUPPORTED_CPUID", "function %#x, index %u", wanted[i].function, wanted[i].index);
		if (entry)
			also("flags %u pads %u %u %u", entry->flags, entry->padding[0], entry->padding[1], entry->padding[2]);
		else
			also("none");
	}
	entry = find(list, 0x40000000, 0);
	begin("KVM_GET_SUPPORTED_CPUID", "the hypervisor's name");
	also("eax %#x %.4s%.4s%.4s", entry->eax, (char *)&entry->ebx, (char *)&entry->ecx, (char *)&entry->edx);
}

void try_supported_cpuid(void)
{
	__u32 all = count_entries();

	try_entries(0, all, "none");
	try_entries(1, all, "one");
	try_entries(all - 1, all, "all but one");
	try_entries(all, all, "all");
	try_entries(all + 1, all, "one too many");
	try_entries(80, all, "80");
	try_entries(81, all, "81");
	try_entries(MOST, all, "256");
	try_entries(MOST + 1, all, "257");
	try_entries(0xffffffff, all, "2^32 - 1");
	try_unreachable_entries(all);
	try_functions(all);
}
