// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * CPUID: what host and driver support, what user space gave to a vcpu, and what the instruction answers.
 *
 * What is supported is the host's own answer, less every bit that `leaves` does not name: a feature that nobody looked
 * at here is never offered.  Functions and bits are those of the AMD64 manual (APM), volume 3, appendix E.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define F(n)	(1u << (n))
#define ALL	0xffffffffu

/* Functions begin anew at multiples of this. */
#define RANGE	0x40000000u

#define LAST_BASIC	0xdu
#define LAST_EXTENDED	0x80000021u

/* Features that other code asks for. */
#define F1_ECX_PCID		F(17)
#define F1_ECX_X2APIC		F(21)
#define F1_ECX_XSAVE		F(26)
#define F1_ECX_OSXSAVE		F(27)
#define F1_EDX_APIC		F(9)
#define F1_ECX_NEEDS_AVX	(F(12) | F(28) | F(29))		/* FMA, AVX, F16C */
#define F7_EBX_FSGSBASE		F(0)
#define F7_EBX_TSC_ADJUST	F(1)
#define F7_EBX_SMEP		F(7)
#define F7_EBX_SMAP		F(20)
#define F7_EBX_NEEDS_AVX	F(5)					/* AVX2 */
#define F7_EBX_AVX512		(F(16) | F(17) | F(21) | F(28) | F(30) | F(31))
#define F7_ECX_UMIP		F(2)
#define F7_ECX_NEEDS_AVX	(F(9) | F(10))			/* VAES, VPCLMULQDQ */
#define F7_ECX_AVX512		(F(1) | F(6) | F(11) | F(12) | F(14))

#define FD_1_EAX_XSAVEC		F(1)

/* What kva_cpuid_answer() has to look at the vcpu for. */
#define FUNCTION_FEATURES	1u
#define FUNCTION_XSAVE		0xdu

/* The paravirtual features that are public (the kernel's document on KVM's CPUID functions). */
#define FUNCTION_SIGNATURE	RANGE
#define FUNCTION_PARAVIRTUAL	(RANGE + 1)
#define PARAVIRTUAL_FEATURES	(F(0) | F(1) | F(3))	/* kvmclock, no delay of ports, kvmclock's newer MSRs */

/* --- what is supported -------------------------------------------------------------------------------------------- */

/* One answer: the bits of the host's that are passed on. */
struct leaf {
	__u32 function, index, flags;
	__u32 eax, ebx, ecx, edx;
};

static const struct leaf leaves[] = {
	{ .function = 0x0, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },
	{ .function = FUNCTION_FEATURES, .eax = ALL, .ebx = 0x0000ff00,		/* the size CLFLUSH works on */
	  .ecx = F(0) | F(1) | F(9) | F(12) | F(13)			/* SSE3 PCLMUL SSSE3 FMA CX16 */
		| F1_ECX_PCID | F(19) | F(20) | F(22) | F(23) | F(25)	/* SSE4.1 SSE4.2 MOVBE POPCNT AES */
		| F1_ECX_XSAVE | F(28) | F(29) | F(30),			/* AVX F16C RDRAND */
	  /* all but machine checks' PSN, DS, thermal control, SS, HTT: FPU .. CLFSH, MMX FXSR SSE SSE2 */
	  .edx = 0x0003fbff | F(19) | F(23) | F(24) | F(25) | F(26) },
	{ .function = 0x7, .index = 0, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX,
	  .ebx = F7_EBX_FSGSBASE | F(3) | F7_EBX_NEEDS_AVX | F7_EBX_SMEP | F(8) | F(9)	/* BMI1 BMI2 ERMS */
		| F(10) | F(18) | F(19) | F7_EBX_SMAP				/* INVPCID RDSEED ADX */
		| F(23) | F(24) | F(29) | F7_EBX_AVX512,				/* CLFLUSHOPT CLWB SHA */
	  .ecx = F7_ECX_UMIP | F(8) | F7_ECX_NEEDS_AVX | F7_ECX_AVX512,		/* GFNI */
	  .edx = F(4) },								/* short REP MOVSB is fast */
	{ .function = 0x80000000, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },
	{ .function = 0x80000001, .eax = ALL, .ebx = 0,
	  .ecx = F(0) | F(5) | F(6) | F(7) | F(8)	/* LAHF ABM SSE4A, SSE on any address, PREFETCHW */
		| F(21),						/* TBM */
	  /* as function 1, and SYSCALL NX MMXEXT FFXSR 1G-pages RDTSCP LM 3DNOWEXT 3DNOW */
	  .edx = 0x0003f3ff | F(11) | F(20) | F(22) | F(23) | F(24) | F(25) | F(26) | F(27)
		| F(29) | F(30) | F(31) },
	{ .function = 0x80000002, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },	/* the processor's name */
	{ .function = 0x80000003, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },
	{ .function = 0x80000004, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },
	{ .function = 0x80000005, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },	/* caches */
	{ .function = 0x80000006, .eax = ALL, .ebx = ALL, .ecx = ALL, .edx = ALL },
	{ .function = 0x80000007, .edx = F(8) },					/* the TSC's rate does not change */
	{ .function = 0x80000008, .eax = ALL, .ebx = F(0) | F(2) | F(9) },	/* sizes; CLZERO XSAVEERPTR WBNOINVD */
	{ .function = 0x80000021, .eax = F(2) | F(6) },		/* LFENCE serializes, null selectors clear the base */
};

/* Entries as they are made: more are counted than there is room for. */
struct list {
	struct kvm_cpuid_entry2 *entry;
	__u32 room, count;
};

static void append(struct list *list, const struct kvm_cpuid_entry2 *entry)
{
	if (list->count < list->room)
		list->entry[list->count] = *entry;
	list->count++;
}

static struct kvm_cpuid_entry2 ask_host(__u32 function, __u32 index)
{
	struct kvm_cpuid_entry2 entry = { .function = function, .index = index };

	kva_processor_cpuid(function, index, &entry.eax, &entry.ebx, &entry.ecx, &entry.edx);
	return entry;
}

static __u32 at_most(__u32 value, __u32 limit)
{
	return value < limit ? value : limit;
}

/* Instructions on registers that XCR0 cannot switch on are none. */
static void drop_vectors(struct kvm_cpuid_entry2 *entry)
{
	__u64 xcr0 = kva_xcr0_allowed();
	int features = entry->function == FUNCTION_FEATURES, structured = entry->function == 7;

	if (!xcr0 && features)
		entry->ecx &= ~F1_ECX_XSAVE;
	if (!(xcr0 & KVA_XCR0_AVX)) {
		entry->ecx &= ~(features ? F1_ECX_NEEDS_AVX : structured ? F7_ECX_NEEDS_AVX : 0);
		entry->ebx &= ~(structured ? F7_EBX_NEEDS_AVX : 0);
	}
	if (!(xcr0 & KVA_XCR0_AVX512) && structured) {
		entry->ecx &= ~F7_ECX_AVX512;
		entry->ebx &= ~F7_EBX_AVX512;
	}
}

static struct kvm_cpuid_entry2 supported_leaf(const struct leaf *leaf)
{
	struct kvm_cpuid_entry2 entry = ask_host(leaf->function, leaf->index);

	entry.flags = leaf->flags;
	entry.eax &= leaf->eax;
	entry.ebx &= leaf->ebx;
	entry.ecx &= leaf->ecx;
	entry.edx &= leaf->edx;
	if (leaf->function == 0)
		entry.eax = at_most(entry.eax, LAST_BASIC);
	if (leaf->function == 0x80000000)
		entry.eax = at_most(entry.eax, LAST_EXTENDED);
	if (leaf->function == 0x80000008)
		entry.eax = (entry.eax & 0xff) | 48 << 8;	/* guests do not get tables of five levels */
	if (leaf->function == FUNCTION_FEATURES)
		entry.ecx |= F1_ECX_X2APIC;		/* the host's does not matter: lapic_state.c has it */
	if (leaf->function == 7)
		entry.ebx |= F7_EBX_TSC_ADJUST;		/* likewise: msr.c */
	if (leaf->function == FUNCTION_FEATURES || leaf->function == 7)
		drop_vectors(&entry);
	return entry;
}

/* Where the parts of the XSAVE area end that a value of XCR0 switches on: x87 and SSE, the header, then as asked. */
static __u32 xsave_size(__u64 xcr0, int compact)
{
	__u32 size = 512 + 64;
	unsigned int i;

	for (i = 2; i < 63; i++) {
		struct kvm_cpuid_entry2 part;

		if (!(xcr0 >> i & 1))
			continue;
		part = ask_host(FUNCTION_XSAVE, i);
		if (compact)
			size = ((part.ecx & 2 ? (size + 63) & ~63u : size)) + part.eax;
		else if (part.eax + part.ebx > size)
			size = part.eax + part.ebx;
	}
	return size;
}

/* Function 0xd: components of XCR0, the ways to save them, and each component's place (APM vol. 3, E.3.8). */
static void append_xsave(struct list *list)
{
	__u64 xcr0 = kva_xcr0_allowed();
	struct kvm_cpuid_entry2 entry;
	unsigned int i;

	if (!xcr0)
		return;
	for (i = 0; i < 63; i++) {
		if (i >= 2 && !(xcr0 >> i & 1))
			continue;
		entry = ask_host(FUNCTION_XSAVE, i);
		entry.flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX;
		if (i == 0) {
			entry.eax = (__u32)xcr0;
			entry.ebx = entry.ecx = xsave_size(xcr0, 0);
			entry.edx = (__u32)(xcr0 >> 32);
		} else if (i == 1) {
			entry.eax &= F(0) | FD_1_EAX_XSAVEC | F(2);	/* XSAVEOPT, XGETBV; no supervisor states */
			entry.ebx = entry.ecx = entry.edx = 0;
		} else {
			entry.ecx &= F(1);
			entry.edx = 0;
		}
		append(list, &entry);
	}
}

static void append_paravirtual(struct list *list)
{
	append(list, &(struct kvm_cpuid_entry2){
		.function = FUNCTION_SIGNATURE, .eax = FUNCTION_PARAVIRTUAL,
		.ebx = 0x4b4d564b, .ecx = 0x564b4d56, .edx = 0x4d,	/* "KVMKVMKVM" */
	});
	append(list, &(struct kvm_cpuid_entry2){ .function = FUNCTION_PARAVIRTUAL, .eax = PARAVIRTUAL_FEATURES });
}

static void append_leaves(struct list *list, __u32 range)
{
	__u32 last = ask_host(range, 0).eax;
	struct kvm_cpuid_entry2 entry;
	unsigned int i;

	for (i = 0; i < sizeof(leaves) / sizeof(leaves[0]); i++) {
		if (leaves[i].function / RANGE != range / RANGE || leaves[i].function > last)
			continue;
		entry = supported_leaf(&leaves[i]);
		append(list, &entry);
	}
}

long kva_system_get_supported_cpuid(struct kva_system *system, struct kvm_cpuid2 *cpuid2)
{
	struct list list = { .entry = cpuid2->entries, .room = cpuid2->nent };

	(void)system;
	append_leaves(&list, 0);
	append_xsave(&list);
	append_paravirtual(&list);
	append_leaves(&list, 0x80000000);
	if (list.count > list.room)
		return -E2BIG;
	cpuid2->nent = list.count;
	return 0;
}

/* --- what user space gave ----------------------------------------------------------------------------------------- */

/* Where a function's first entry is noted, or null: it has to be searched for. */
static const __u8 *first_of(const struct kva_vcpu *vcpu, __u32 function)
{
	__u32 range = function / RANGE, low = function % RANGE;

	if (range >= sizeof(vcpu->cpuid_first) / sizeof(vcpu->cpuid_first[0]))
		return NULL;
	if (low >= sizeof(vcpu->cpuid_first[0]))
		return NULL;
	return &vcpu->cpuid_first[kva_index_clamp(range, 3)][kva_index_clamp(low, sizeof(vcpu->cpuid_first[0]))];
}

static void note_places(struct kva_vcpu *vcpu)
{
	unsigned int i = vcpu->cpuid_count;

	__builtin_memset(vcpu->cpuid_first, 0, sizeof(vcpu->cpuid_first));
	while (i--) {
		__u8 *first = (__u8 *)first_of(vcpu, vcpu->cpuid[i].function);

		if (first)
			*first = (__u8)(i + 1);
	}
}

const struct kvm_cpuid_entry2 *kva_cpuid_find(const struct kva_vcpu *vcpu, __u32 function, __u32 index)
{
	const __u8 *first = first_of(vcpu, function);
	unsigned int i = 0;

	if (first && !*first)
		return NULL;
	if (first)
		i = *first - 1u;
	for (; i < vcpu->cpuid_count; i++) {
		const struct kvm_cpuid_entry2 *entry = &vcpu->cpuid[i];

		if (entry->function == function &&
		    (!(entry->flags & KVM_CPUID_FLAG_SIGNIFCANT_INDEX) || entry->index == index))
			return entry;
	}
	return NULL;
}

static void put_feature(__u32 *word, __u32 bit, int on)
{
	*word = on ? *word | bit : *word & ~bit;
}

/* Bits that follow the state of the vcpu. */
static void follow_state(struct kva_vcpu *vcpu, __u32 index, struct kvm_cpuid_entry2 *answer)
{
	switch (answer->function) {
	case FUNCTION_FEATURES:
		kva_state_need(vcpu, KVA_STATE_CONTROL);
		put_feature(&answer->ecx, F1_ECX_OSXSAVE, !!(vcpu->cpu.cr4 & KVA_CR4_OSXSAVE));
		if (!(vcpu->cpu.apic_base & KVA_APIC_ENABLE))
			answer->edx &= ~F1_EDX_APIC;
		return;
	case FUNCTION_XSAVE:
		if (index == 0)
			answer->ebx = xsave_size(vcpu->cpu.xcr0, 0);
		if (index == 1 && answer->eax & FD_1_EAX_XSAVEC)
			answer->ebx = xsave_size(vcpu->cpu.xcr0, 1);
	}
}

/* A guest that ran has seen its features: they stay as they are, but for the bits that follow its state. */
static int are_entries_new(struct kva_vcpu *vcpu, const struct kvm_cpuid_entry2 *entries, __u32 count)
{
	__u32 i;

	if (count != vcpu->cpuid_count)
		return 1;
	for (i = 0; i < count; i++) {
		struct kvm_cpuid_entry2 old = vcpu->cpuid[i], new = entries[i];

		follow_state(vcpu, old.index, &old);
		follow_state(vcpu, new.index, &new);
		if (__builtin_memcmp(&old, &new, sizeof(old)))
			return 1;
	}
	return 0;
}

long kva_vcpu_set_cpuid2(struct kva_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2)
{
	if (cpuid2->nent > KVA_MAX_CPUID)
		return -E2BIG;
	if (vcpu->counts.exits)
		return are_entries_new(vcpu, cpuid2->entries, cpuid2->nent) ? -EINVAL : 0;
	__builtin_memcpy(vcpu->cpuid, cpuid2->entries, cpuid2->nent * sizeof(cpuid2->entries[0]));
	vcpu->cpuid_count = cpuid2->nent;
	note_places(vcpu);
	return 0;
}

/* Entries without an index, made into those with one in place. */
long kva_vcpu_set_cpuid(struct kva_vcpu *vcpu, const struct kvm_cpuid *cpuid)
{
	__u32 i;

	if (cpuid->nent > KVA_MAX_CPUID)
		return -E2BIG;
	if (vcpu->counts.exits)
		return -EINVAL;
	for (i = 0; i < cpuid->nent; i++) {
		const struct kvm_cpuid_entry *entry = &cpuid->entries[i];

		vcpu->cpuid[i] = (struct kvm_cpuid_entry2){
			.function = entry->function,
			.eax = entry->eax, .ebx = entry->ebx, .ecx = entry->ecx, .edx = entry->edx,
		};
	}
	vcpu->cpuid_count = cpuid->nent;
	note_places(vcpu);
	return 0;
}

long kva_vcpu_get_cpuid2(struct kva_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	__u32 i;

	if (cpuid2->nent < vcpu->cpuid_count)
		return -E2BIG;
	__builtin_memcpy(cpuid2->entries, vcpu->cpuid, vcpu->cpuid_count * sizeof(vcpu->cpuid[0]));
	for (i = 0; i < vcpu->cpuid_count; i++)
		follow_state(vcpu, cpuid2->entries[i].index, &cpuid2->entries[i]);
	cpuid2->nent = vcpu->cpuid_count;
	return 0;
}

/* --- what the instruction answers --------------------------------------------------------------------------------- */

/* AMD's processors (and Hygon's) answer zeros to a function they do not have; Intel's, as their last basic function. */
static int answers_zeros(const struct kva_vcpu *vcpu)
{
	const struct kvm_cpuid_entry2 *vendor = kva_cpuid_find(vcpu, 0, 0);

	if (!vendor)
		return 1;
	return vendor->ebx == 0x68747541 || vendor->ebx == 0x6f677948;		/* "Auth", "Hygo" */
}

/* SDM vol. 2, CPUID: beyond the last function of its range. */
static const struct kvm_cpuid_entry2 *find_out_of_range(const struct kva_vcpu *vcpu, __u32 function, __u32 index)
{
	const struct kvm_cpuid_entry2 *range = kva_cpuid_find(vcpu, function - function % RANGE, 0);

	if (answers_zeros(vcpu) || (range && function <= range->eax))
		return NULL;
	return kva_cpuid_find(vcpu, kva_cpuid_find(vcpu, 0, 0)->eax, index);
}

void kva_cpuid_answer(struct kva_vcpu *vcpu, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	__u32 function = *eax, index = *ecx;
	const struct kvm_cpuid_entry2 *entry = kva_cpuid_find(vcpu, function, index);
	struct kvm_cpuid_entry2 answer = { 0 };

	if (!entry)
		entry = find_out_of_range(vcpu, function, index);
	if (entry) {
		answer = *entry;
		follow_state(vcpu, index, &answer);
	}
	*eax = answer.eax;
	*ebx = answer.ebx;
	*ecx = answer.ecx;
	*edx = answer.edx;
}

/* --- what follows from it ----------------------------------------------------------------------------------------- */

/* CR4's bits, the function and the register that tell of each; bits without a row every processor has. */
static const struct {
	__u64 cr4;
	__u32 function;
	int ecx;	/* else EBX */
	__u32 feature;
} cr4_features[] = {
	{ KVA_CR4_UMIP,		7, 1, F7_ECX_UMIP },
	{ KVA_CR4_FSGSBASE,	7, 0, F7_EBX_FSGSBASE },
	{ KVA_CR4_PCIDE,	1, 1, F1_ECX_PCID },
	{ KVA_CR4_OSXSAVE,	1, 1, F1_ECX_XSAVE },
	{ KVA_CR4_SMEP,		7, 0, F7_EBX_SMEP },
	{ KVA_CR4_SMAP,		7, 0, F7_EBX_SMAP },
};

#define CR4_ALWAYS (KVA_CR4_VME | KVA_CR4_PVI | KVA_CR4_TSD | KVA_CR4_DE | KVA_CR4_PSE | KVA_CR4_PAE | KVA_CR4_MCE | \
		    KVA_CR4_PGE | KVA_CR4_PCE | KVA_CR4_OSFXSR | KVA_CR4_OSXMMEXCPT)

/*
 * Both must have a feature: the guest by its CPUID, and the host, or it could not be entered.  Programs may set registers
 * before they say anything of CPUID: until then the guest has what the host has.
 */
__u64 kva_cr4_allowed(const struct kva_vcpu *vcpu)
{
	__u64 allowed = CR4_ALWAYS;
	unsigned int i;

	for (i = 0; i < sizeof(cr4_features) / sizeof(cr4_features[0]); i++) {
		const struct kvm_cpuid_entry2 *guest = kva_cpuid_find(vcpu, cr4_features[i].function, 0);
		struct kvm_cpuid_entry2 host;

		if (vcpu->cpuid_count &&
		    (!guest || !((cr4_features[i].ecx ? guest->ecx : guest->ebx) & cr4_features[i].feature)))
			continue;
		host = ask_host(cr4_features[i].function, 0);
		if ((cr4_features[i].ecx ? host.ecx : host.ebx) & cr4_features[i].feature)
			allowed |= cr4_features[i].cr4;
	}
	if (!kva_xcr0_allowed())
		allowed &= ~KVA_CR4_OSXSAVE;
	return allowed;
}
