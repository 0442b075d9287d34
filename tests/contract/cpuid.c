// SPDX-License-Identifier: MIT
/*
 * What a vcpu's CPUID is set to and read back, with as many entries as there may be and one more.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* Entries of functions that mean nothing, which end with their page. */
static struct kvm_cpuid2 *entries(__u32 count)
{
	struct kvm_cpuid2 *cpuid = edge(sizeof(*cpuid) + count * sizeof(cpuid->entries[0]));
	__u32 i;

	cpuid->nent = count;
	for (i = 0; i < count; i++)
		cpuid->entries[i] = (struct kvm_cpuid_entry2){ .function = 0x20000000 + i, .eax = i, .ebx = 2, .ecx = 3, .edx = 4 };
	return cpuid;
}

static struct kvm_cpuid *old_entries(__u32 count)
{
	struct kvm_cpuid *cpuid = edge(sizeof(*cpuid) + count * sizeof(cpuid->entries[0]));
	__u32 i;

	cpuid->nent = count;
	for (i = 0; i < count; i++)
		cpuid->entries[i] = (struct kvm_cpuid_entry){ .function = 0x20000000 + i, .eax = i };
	return cpuid;
}

static void get(int vcpu, __u32 room, const char *what)
{
	struct kvm_cpuid2 *cpuid = edge(sizeof(*cpuid) + (room < 256 ? room : 256) * sizeof(cpuid->entries[0]));
	__u32 i;

	cpuid->nent = room;
	TRY(vcpu, KVM_GET_CPUID2, cpuid, "%s", what);
	also("nent %u functions", cpuid->nent);
	for (i = 0; i < 4 && i < room; i++)
		also("%x", cpuid->entries[i].function);
}

static void try_counts(int vcpu)
{
	static const __u32 counts[] = { 0, 1, 79, 80, 81, 255, 256, 257 };
	unsigned int i;

	for (i = 0; i < COUNT(counts); i++) {
		TRY(vcpu, KVM_SET_CPUID, old_entries(counts[i]), "%u entries", counts[i]);
		TRY(vcpu, KVM_SET_CPUID2, entries(counts[i]), "%u entries", counts[i]);
	}
	TRY(vcpu, KVM_SET_CPUID, &(struct kvm_cpuid){ .nent = -1u }, "2^32 - 1 entries");
	TRY(vcpu, KVM_SET_CPUID2, &(struct kvm_cpuid2){ .nent = -1u }, "2^32 - 1 entries");
}

static void try_room(int vcpu)
{
	NEED(vcpu, KVM_SET_CPUID2, entries(3));
	get(vcpu, 0, "three, no room");
	get(vcpu, 2, "three, room for two");
	get(vcpu, 3, "three, room for three");
	get(vcpu, 4, "three, room for four");
	get(vcpu, 256, "three, room for 256");
	get(vcpu, 257, "three, room for 257");
	get(vcpu, -1u, "three, room for 2^32 - 1");
	NEED(vcpu, KVM_SET_CPUID2, entries(0));
	get(vcpu, 0, "none, no room");
	get(vcpu, 1, "none, room for one");
}

static void try_unreachable(int vcpu)
{
	struct kvm_cpuid2 *cpuid = entries(2);

	NEED(vcpu, KVM_SET_CPUID2, entries(3));
	cpuid = entries(2);
	cpuid->nent = 3;
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "the third of three cannot be reached");
	TRY(vcpu, KVM_GET_CPUID2, cpuid, "the third of three cannot be reached");
	cpuid = edge(sizeof(*cpuid));
	cpuid->nent = 3;
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "none can be reached");
	TRY(vcpu, KVM_GET_CPUID2, cpuid, "none can be reached");
	cpuid->nent = 257;
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "257 that cannot be reached");
	cpuid->nent = 2;
	TRY(vcpu, KVM_SET_CPUID, cpuid, "none can be reached");
	get(vcpu, 4, "after calls that failed");
	TRY(vcpu, KVM_GET_CPUID2, constant(entries(3), sizeof(*cpuid) + 3 * sizeof(cpuid->entries[0])), "three that cannot be written");
}

static void tell_entry(int vcpu, __u32 place, const char *what)
{
	struct kvm_cpuid2 *cpuid = edge(sizeof(*cpuid) + 8 * sizeof(cpuid->entries[0]));
	const struct kvm_cpuid_entry2 *entry = &cpuid->entries[place];

	cpuid->nent = 8;
	TRY(vcpu, KVM_GET_CPUID2, cpuid, "%s", what);
	also("%x.%x flags %x: %x %x %x %x pads %x %x %x", entry->function, entry->index, entry->flags, entry->eax, entry->ebx, entry->ecx,
	     entry->edx, entry->padding[0], entry->padding[1], entry->padding[2]);
}

/* What is set comes back as it was, whatever it says. */
static void try_contents(int vcpu)
{
	struct kvm_cpuid2 *cpuid = entries(2);
	struct kvm_cpuid *old;

	cpuid->padding = 0xffffffff;
	cpuid->entries[0] = (struct kvm_cpuid_entry2){ .function = 0x20000000, .index = 5, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX,
		.eax = 1, .padding = { 1, 2, 3 } };
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "an index, dirty pads");
	tell_entry(vcpu, 0, "an index, dirty pads");
	cpuid = entries(2);
	cpuid->entries[0].flags = 0xfffffff8;
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "unknown flags");
	tell_entry(vcpu, 0, "unknown flags");
	cpuid = entries(2);
	cpuid->entries[1].function = cpuid->entries[0].function;
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "a function twice");
	old = old_entries(2);
	old->entries[1].padding = 0xffffffff;
	TRY(vcpu, KVM_SET_CPUID, old, "dirty pads");
	tell_entry(vcpu, 1, "after KVM_SET_CPUID");
	cpuid = entries(1);
	cpuid->entries[0] = (struct kvm_cpuid_entry2){ .function = 0x80000008, .eax = 20 << 8 | 40 };
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "linear addresses of 20 bits");
	cpuid = entries(1);
	cpuid->entries[0] = (struct kvm_cpuid_entry2){ .function = 0x80000008, .eax = 57 << 8 | 40 };
	TRY(vcpu, KVM_SET_CPUID2, cpuid, "linear addresses of 57 bits");
}

/* All that is supported can be given to a vcpu, and comes back. */
static void try_supported(int vcpu)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry[256]; } given = { .head.nent = 256 }, back;
	__u32 i;

	NEED(kvm, KVM_GET_SUPPORTED_CPUID, &given);
	TRY(vcpu, KVM_SET_CPUID2, &given, "what is supported");
	memset(&back, 0, sizeof(back));
	back.head.nent = given.head.nent;
	TRY(vcpu, KVM_GET_CPUID2, &back, "what is supported");
	for (i = 0; i < given.head.nent && back.entry[i].function == given.entry[i].function; i++)
		;
	also("%s", i == given.head.nent ? "the same functions" : "other functions");
}

static void try_after_run(struct machine *m)
{
	GUEST(m, 0xf4);
	NEED(m->vcpu, KVM_SET_CPUID2, entries(3));
	TRY(m->vcpu, KVM_RUN, 0, "between two CPUIDs");
	TRY(m->vcpu, KVM_SET_CPUID2, entries(3), "the same after KVM_RUN");
	TRY(m->vcpu, KVM_SET_CPUID2, entries(2), "fewer after KVM_RUN");
	TRY(m->vcpu, KVM_SET_CPUID, old_entries(3), "others after KVM_RUN");
	get(m->vcpu, 8, "after KVM_RUN");
}

void try_cpuid(void)
{
	struct machine m;

	machine_begin(&m);
	get(m.vcpu, 4, "of a new vcpu");
	try_counts(m.vcpu);
	try_room(m.vcpu);
	try_unreachable(m.vcpu);
	try_contents(m.vcpu);
	try_supported(m.vcpu);
	machine_end(&m);
	machine_begin(&m);
	try_after_run(&m);
	machine_end(&m);
}
