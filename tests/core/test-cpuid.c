// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * CPUID: what is supported, what user space gives, what the instruction answers, and what follows from it.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#define MOST	KVA_MAX_CPUID

static union {
	struct kvm_cpuid2 list;
	char room[sizeof(struct kvm_cpuid2) + MOST * sizeof(struct kvm_cpuid_entry2)];
} supported;

static void ask_supported(void)
{
	supported.list.nent = MOST;
	EQUAL(kva_system_get_supported_cpuid(NULL, &supported.list), 0);
}

static const struct kvm_cpuid_entry2 *supported_entry(__u32 function, __u32 index)
{
	__u32 i;

	for (i = 0; i < supported.list.nent; i++)
		if (supported.list.entries[i].function == function && supported.list.entries[i].index == index)
			return &supported.list.entries[i];
	return NULL;
}

static void give(const struct kvm_cpuid_entry2 *entries, __u32 count, long wanted)
{
	struct kvm_cpuid2 *list = calloc(1, sizeof(*list) + count * sizeof(*entries));

	list->nent = count;
	memcpy(list->entries, entries, count * sizeof(*entries));
	EQUAL(kva_vcpu_set_cpuid2(vcpu, list), wanted);
	free(list);
}

/* The four registers of an answer. */
static struct kvm_cpuid_entry2 answer(__u32 function, __u32 index)
{
	struct kvm_cpuid_entry2 entry = { .eax = function, .ecx = index };

	kva_cpuid_answer(vcpu, &entry.eax, &entry.ebx, &entry.ecx, &entry.edx);
	return entry;
}

static int is_zero(struct kvm_cpuid_entry2 entry)
{
	return !(entry.eax | entry.ebx | entry.ecx | entry.edx);
}

#define VENDOR_AMD	.ebx = 0x68747541, .edx = 0x69746e65, .ecx = 0x444d4163
#define VENDOR_INTEL	.ebx = 0x756e6547, .edx = 0x49656e69, .ecx = 0x6c65746e

/* --- supported --- */

static void test_no_feature_is_supported_that_the_host_lacks(void)
{
	static const struct { __u32 function, index; } features[] = { { 1, 0 }, { 7, 0 }, { 0x80000001, 0 }, { 0x80000008, 0 } };
	unsigned int i;

	ask_supported();
	for (i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
		const struct kvm_cpuid_entry2 *entry = supported_entry(features[i].function, features[i].index);
		__u32 eax, ebx, ecx, edx;

		kva_cpuid(features[i].function, features[i].index, &eax, &ebx, &ecx, &edx);
		if (!entry)
			continue;
		EQUAL(entry->ebx & ~ebx, 0);
		EQUAL(entry->ecx & ~ecx, 0);
		EQUAL(entry->edx & ~edx, 0);
	}
}

/* The local APIC is our own. */
static void test_x2apic_is_offered_whatever_the_host_has(void)
{
	ask_supported();
	EQUAL(supported_entry(1, 0)->ecx >> 21 & 1, 1);
}

static void test_what_the_driver_cannot_do_is_not_offered(void)
{
	ask_supported();
	EQUAL(supported_entry(1, 0)->ecx & (1u << 3 | 1u << 5 | 1u << 24 | 1u << 27), 0);		/* MWAIT VMX deadline */
	EQUAL(supported_entry(7, 0)->ebx & (1u << 4 | 1u << 11 | 1u << 14), 0);				/* HLE RTM MPX */
	EQUAL(supported_entry(7, 0)->ecx & (1u << 3 | 1u << 16), 0);					/* PKU LA57 */
	EQUAL(supported_entry(7, 0)->edx & 0xfc000000, 0);						/* speculation control */
	EQUAL(supported_entry(0x80000001, 0)->ecx & (1u << 2), 0);					/* SVM */
	EQUAL(supported_entry(0x8000000a, 0) == NULL, 1);
	EQUAL(supported_entry(0xd, 1) == NULL || !(supported_entry(0xd, 1)->eax & 1u << 3), 1);		/* XSAVES */
}

static void test_kvm_tells_its_signature_and_its_clock(void)
{
	const struct kvm_cpuid_entry2 *entry;

	ask_supported();
	entry = supported_entry(0x40000000, 0);
	EQUAL(memcmp(&entry->ebx, "KVMKVMKVM\0\0\0", 12), 0);
	EQUAL(entry->eax, 0x40000001);
	EQUAL(supported_entry(0x40000001, 0)->eax, 0xb);
}

static void test_functions_end_where_the_driver_ends(void)
{
	ask_supported();
	EQUAL(supported_entry(0, 0)->eax <= 0xd, 1);
	EQUAL(supported_entry(0x80000000, 0)->eax <= 0x80000021, 1);
	EQUAL(supported_entry(0x80000008, 0)->eax >> 8, 48);
}

static void test_functions_with_an_index_say_so(void)
{
	ask_supported();
	EQUAL(supported_entry(7, 0)->flags, KVM_CPUID_FLAG_SIGNIFCANT_INDEX);
	EQUAL(supported_entry(0xd, 2)->flags, KVM_CPUID_FLAG_SIGNIFCANT_INDEX);
	EQUAL(supported_entry(1, 0)->flags, 0);
	EQUAL(supported_entry(0xd, 0)->eax, 7);
	EQUAL(supported_entry(0xd, 0)->ebx >= 832, 1);
}

static void test_too_little_room_is_e2big_and_just_enough_is_enough(void)
{
	__u32 actual;

	ask_supported();
	actual = supported.list.nent;
	supported.list.nent = actual - 1;
	EQUAL(kva_system_get_supported_cpuid(NULL, &supported.list), -E2BIG);
	EQUAL(supported.list.nent, actual - 1);
	supported.list.nent = actual;
	EQUAL(kva_system_get_supported_cpuid(NULL, &supported.list), 0);
	EQUAL(supported.list.nent, actual);
}

/* --- given --- */

static void test_set_cpuid2_writes_what_get_cpuid2_reads(void)
{
	static union { struct kvm_cpuid2 list; char room[sizeof(supported)]; } back;
	unsigned int i;

	world_make(0);
	ask_supported();
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &supported.list), 0);
	back.list.nent = supported.list.nent - 1;
	EQUAL(kva_vcpu_get_cpuid2(vcpu, &back.list), -E2BIG);
	back.list.nent = MOST;
	EQUAL(kva_vcpu_get_cpuid2(vcpu, &back.list), 0);
	EQUAL(back.list.nent, supported.list.nent);
	for (i = 0; i < supported.list.nent; i++)
		if (supported.list.entries[i].function != 0xd)	/* sizes follow XCR0 */
			EQUAL(memcmp(&back.list.entries[i], &supported.list.entries[i], sizeof(struct kvm_cpuid_entry2)), 0);
	world_end();
}

static void test_more_entries_than_there_is_room_for_is_e2big(void)
{
	static union { struct kvm_cpuid2 list; struct kvm_cpuid old; char room[sizeof(supported) + 4096]; } many;

	world_make(0);
	many.list.nent = MOST + 1;
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &many.list), -E2BIG);
	EQUAL(kva_vcpu_set_cpuid(vcpu, &many.old), -E2BIG);
	EQUAL(vcpu->cpuid_count, 0);
	world_end();
}

static void test_set_cpuid_gives_entries_without_an_index(void)
{
	union { struct kvm_cpuid list; char room[sizeof(struct kvm_cpuid) + sizeof(struct kvm_cpuid_entry)]; } old = {
		.list = { .nent = 1 },
	};

	world_make(0);
	old.list.entries[0] = (struct kvm_cpuid_entry){ .function = 4, .eax = 1, .ebx = 2, .ecx = 3, .edx = 4 };
	EQUAL(kva_vcpu_set_cpuid(vcpu, &old.list), 0);
	EQUAL(answer(4, 17).ebx, 2);
	world_end();
}

static void test_a_guest_that_ran_keeps_its_features(void)
{
	struct kvm_cpuid_entry2 entry = { .function = 1, .eax = 0x600 };

	world_make(0);
	give(&entry, 1, 0);
	vcpu->counts.exits = 1;
	give(&entry, 1, 0);
	entry.eax++;
	give(&entry, 1, -EINVAL);
	EQUAL(answer(1, 0).eax, 0x600);
	world_end();
}

/* --- answered --- */

static void test_functions_and_indices_are_found(void)
{
	static const struct kvm_cpuid_entry2 entries[] = {
		{ .function = 0xd, .index = 1, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .ecx = 11 },
		{ .function = 0x80000021, .eax = 21 },
		{ .function = 0x80000001, .eax = 81 },
		{ .function = 0xd, .index = 2, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .ecx = 12 },
		{ .function = 0x40000000, .eax = 40 },
		{ .function = 0xc0000000, .eax = 99 },
		{ .function = 5, .eax = 5 },
	};

	world_make(0);
	give(entries, 7, 0);
	EQUAL(answer(0xd, 1).ecx, 11);
	EQUAL(answer(0xd, 2).ecx, 12);
	EQUAL(is_zero(answer(0xd, 3)), 1);
	EQUAL(answer(0x80000021, 0).eax, 21);
	EQUAL(answer(0x80000001, 5).eax, 81);
	EQUAL(answer(0x40000000, 0).eax, 40);
	EQUAL(answer(0xc0000000, 0).eax, 99);
	EQUAL(answer(5, 5).eax, 5);
	EQUAL(is_zero(answer(0, 0)), 1);
	EQUAL(is_zero(answer(0xffffffff, 0)), 1);
	world_end();
}

static void test_amd_answers_zeros_to_what_is_out_of_range(void)
{
	static const struct kvm_cpuid_entry2 entries[] = {
		{ .function = 0, .eax = 5, VENDOR_AMD }, { .function = 5, .eax = 55 }, { .function = 0x80000000, .eax = 0x80000001 },
	};

	world_make(0);
	give(entries, 3, 0);
	EQUAL(is_zero(answer(6, 0)), 1);
	EQUAL(is_zero(answer(0x80000008, 0)), 1);
	EQUAL(is_zero(answer(3, 0)), 1);
	world_end();
}

static void test_intel_answers_its_last_basic_function_to_what_is_out_of_range(void)
{
	static const struct kvm_cpuid_entry2 entries[] = {
		{ .function = 0, .eax = 5, VENDOR_INTEL }, { .function = 5, .eax = 55 }, { .function = 0x80000000, .eax = 0x80000001 },
	};

	world_make(0);
	give(entries, 3, 0);
	EQUAL(answer(6, 0).eax, 55);
	EQUAL(answer(0x80000008, 0).eax, 55);
	EQUAL(is_zero(answer(3, 0)), 1);
	world_end();
}

static void test_osxsave_and_apic_follow_the_state(void)
{
	static const struct kvm_cpuid_entry2 entry = { .function = 1, .ebx = 0x03000800, .ecx = 1u << 27, .edx = 1u << 9 };

	world_make(0);
	give(&entry, 1, 0);
	EQUAL(answer(1, 0).ecx, 0);
	EQUAL(answer(1, 0).edx, 1u << 9);
	EQUAL(answer(1, 0).ebx, 0x03000800);
	vcpu->cpu.cr4 = KVA_CR4_OSXSAVE;
	vcpu->cpu.apic_base &= ~KVA_APIC_ENABLE;
	EQUAL(answer(1, 0).ecx, 1u << 27);
	EQUAL(answer(1, 0).edx, 0);
	world_end();
}

static void test_the_size_of_the_xsave_area_follows_xcr0(void)
{
	world_make(0);
	ask_supported();
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &supported.list), 0);
	EQUAL(answer(0xd, 0).ebx, 576);
	vcpu->cpu.xcr0 = 7;
	EQUAL(answer(0xd, 0).ebx, 832);
	if (supported_entry(0xd, 1)->eax & 2)
		EQUAL(answer(0xd, 1).ebx, 832);
	world_end();
}

/* --- what follows --- */

static void test_cr4_needs_the_feature_in_guest_and_host(void)
{
	static const struct kvm_cpuid_entry2 all[] = {
		{ .function = 1, .ecx = ~0u, .edx = ~0u },
		{ .function = 7, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .ebx = ~0u, .ecx = ~0u },
	};
	static const struct kvm_cpuid_entry2 nothing = { .function = 1 };
	__u32 eax, ebx, ecx, edx;

	world_make(0);
	kva_cpuid(7, 0, &eax, &ebx, &ecx, &edx);
	EQUAL(!!(kva_cr4_allowed(vcpu) & KVA_CR4_SMEP), ebx >> 7 & 1);	/* nothing is known of the guest yet */
	give(&nothing, 1, 0);
	EQUAL(kva_cr4_allowed(vcpu), 0x7ff);
	give(all, 2, 0);
	EQUAL(!!(kva_cr4_allowed(vcpu) & KVA_CR4_SMEP), ebx >> 7 & 1);
	EQUAL(!!(kva_cr4_allowed(vcpu) & KVA_CR4_UMIP), ecx >> 2 & 1);
	EQUAL(kva_cr4_allowed(vcpu) & (KVA_CR4_PKE | KVA_CR4_LA57 | 1u << 13), 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_no_feature_is_supported_that_the_host_lacks),
		TEST(test_x2apic_is_offered_whatever_the_host_has),
		TEST(test_what_the_driver_cannot_do_is_not_offered),
		TEST(test_kvm_tells_its_signature_and_its_clock),
		TEST(test_functions_end_where_the_driver_ends),
		TEST(test_functions_with_an_index_say_so),
		TEST(test_too_little_room_is_e2big_and_just_enough_is_enough),
		TEST(test_set_cpuid2_writes_what_get_cpuid2_reads),
		TEST(test_more_entries_than_there_is_room_for_is_e2big),
		TEST(test_set_cpuid_gives_entries_without_an_index),
		TEST(test_a_guest_that_ran_keeps_its_features),
		TEST(test_functions_and_indices_are_found),
		TEST(test_amd_answers_zeros_to_what_is_out_of_range),
		TEST(test_intel_answers_its_last_basic_function_to_what_is_out_of_range),
		TEST(test_osxsave_and_apic_follow_the_state),
		TEST(test_the_size_of_the_xsave_area_follows_xcr0),
		TEST(test_cr4_needs_the_feature_in_guest_and_host),
	};

	return RUN_TESTS("cpuid", tests);
}
