// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Translations of linear addresses, and the walks that make them: the guest's tables, each reached through nested ones.
 *
 * There is a set of entries for each ASID.  It outlives the vcpu that had the ASID, as a processor's TLB would, and is
 * emptied when the core asks for it, and by the guest's own MOV CR3 and INVLPG.  An entry holds the rights of both kinds
 * of tables as they were judged when it was made, so whatever changes them calls for a flush.  Where an entry is not
 * enough the tables are walked again before there is a fault (APM 5.5.2).
 */
#include "soft.h"

#include <linux/errno.h>

static struct kva_soft_tlb tlbs[KVA_SOFT_ASIDS];
static __u32 taken[KVA_SOFT_ASIDS];

#define NESTED_BITS	9
#define NESTED_LARGE	3	/* the highest level that may have large pages */

/* --- ASIDs ------------------------------------------------------------------------------------------------------------ */

/* The lowest that is free: one that was just given back, with what its last owner left, is the likeliest. */
int kva_soft_asid_take(struct kva_soft_vcpu *soft)
{
	unsigned int i;

	for (i = 0; i < KVA_SOFT_ASIDS; i++) {
		if (kva_atomic_xchg(&taken[i], 1))
			continue;
		soft->asid = i;
		soft->tlb = &tlbs[i];
		return 0;
	}
	return -EBUSY;
}

void kva_soft_asid_give(struct kva_soft_vcpu *soft)
{
	kva_atomic_xchg(&taken[soft->asid], 0);
}

void kva_soft_tlb_flush(struct kva_soft_tlb *tlb, int global)
{
	tlb->generation[0]++;
	if (!global)
		return;
	tlb->generation[1]++;
	tlb->large = 0;
}

/* A large page is here in pieces: where there is one INVLPG cannot tell them apart, and may do more than it is asked for. */
void kva_soft_tlb_drop(struct kva_soft_tlb *tlb, __u64 linear)
{
	struct kva_soft_entry *entry = &tlb->entry[linear / KVA_PAGE_SIZE % KVA_SOFT_ENTRIES];

	if (tlb->large)
		kva_soft_tlb_flush(tlb, 1);
	else if (entry->page == (linear & KVA_PAGE_MASK))
		entry->rights = 0;
}

/* --- nested page tables (APM 15.25) ------------------------------------------------------------------------------------ */

static int nested_fault(struct kva_vcpu *vcpu, __u64 gpa, __u32 access, int present, int walking)
{
	struct kva_exit *exit = kva_soft_of(vcpu)->exit;

	*exit = (struct kva_exit){ .reason = KVA_EXIT_MEMORY };
	exit->memory.address = gpa;
	exit->memory.write = !!(access & KVA_ACCESS_WRITE);
	exit->memory.fetch = !!(access & KVA_ACCESS_FETCH);
	exit->memory.present = !!present;
	exit->memory.walking = !!walking;
	return -EFAULT;
}

/* Where the walk stands. */
struct walk {
	__u64 gpa, entry;
	unsigned int shift;		/* of what the entry maps */
	int writable;
};

static __u64 entry_at(const __u64 *table, const struct walk *w)
{
	return kva_read_once(table[w->gpa >> w->shift & ((1u << NESTED_BITS) - 1)]);
}

static struct kva_soft_table *near_of(struct kva_soft_tlb *tlb, __u64 gpa)
{
	return &tlb->near[gpa >> (KVA_PAGE_SHIFT + NESTED_BITS) & (KVA_SOFT_NEAR - 1)];
}

#define REGION(gpa)	((gpa) >> (KVA_PAGE_SHIFT + NESTED_BITS))

/* 1: by a table that is known from before, and did not change since by what the core told. */
static int walk_near(const struct kva_soft_vcpu *soft, struct walk *w)
{
	const struct kva_soft_table *near = near_of(soft->tlb, w->gpa);

	if (!near->table || near->region != REGION(w->gpa) || near->generation != soft->tlb->generation[1])
		return 0;
	w->shift = KVA_PAGE_SHIFT;
	w->entry = entry_at(near->table, w);
	w->writable = near->writable && w->entry & kva_pte.writable;
	return !!(w->entry & kva_pte.present);
}

/* From the root: 1, or 0 when there is an entry that is not present. */
static int walk_all(const struct kva_soft_vcpu *soft, struct walk *w)
{
	int level = soft->levels + 1, above = 1;
	const __u64 *table;

	w->entry = soft->root;
	w->shift = KVA_PAGE_SHIFT + soft->levels * NESTED_BITS;
	w->writable = 1;
	if (w->gpa >> w->shift)
		return 0;
	do {
		table = kva_page_at(w->entry & kva_pte.address_mask);
		above = w->writable;
		level--;
		w->shift -= NESTED_BITS;
		w->entry = entry_at(table, w);
		w->writable &= !!(w->entry & kva_pte.writable);
		if (!(w->entry & kva_pte.present))
			return 0;
	} while (level > 1 && !(level <= NESTED_LARGE && w->entry & kva_pte.large));
	if (level == 1)
		*near_of(soft->tlb, w->gpa) = (struct kva_soft_table){
			.region = REGION(w->gpa), .table = table, .generation = soft->tlb->generation[1], .writable = (__u8)above,
		};
	return 1;
}

static int is_enough(const struct walk *w, __u32 access)
{
	return !(access & KVA_ACCESS_WRITE && !w->writable) && !(access & KVA_ACCESS_FETCH && w->entry & kva_pte.executable_not);
}

/* Where a guest physical address is: 0, or -EFAULT with the exit filled in.  Bits are those that probe() told. */
static int nested_walk(struct kva_vcpu *vcpu, __u64 gpa, __u32 access, int walking, char **host, int *writable)
{
	const struct kva_soft_vcpu *soft = kva_soft_of(vcpu);
	struct walk w = { .gpa = gpa };
	__u64 inside;

	if (!walk_near(soft, &w) || !is_enough(&w, access)) {
		if (!walk_all(soft, &w))
			return nested_fault(vcpu, gpa, access, 0, walking);
		if (!is_enough(&w, access))
			return nested_fault(vcpu, gpa, access, 1, walking);
	}
	*writable = w.writable;
	inside = (1ull << w.shift) - 1;
	*host = (char *)kva_frame_at((w.entry & kva_pte.address_mask & ~inside) | (gpa & inside & KVA_PAGE_MASK)) +
		(gpa & ~KVA_PAGE_MASK);
	return 0;
}

/* --- the guest's own tables: reading one counts as writing it (APM 15.25.5) -------------------------------------------- */

static int read_entry(struct kva_vcpu *vcpu, __u64 gpa, __u64 *entry, unsigned int size)
{
	char *host;
	int writable, error = nested_walk(vcpu, gpa, KVA_ACCESS_WRITE, 1, &host, &writable);

	if (!error)
		*entry = kva_soft_load(host, size);
	return error;
}

static int exchange_entry(struct kva_vcpu *vcpu, __u64 gpa, __u64 old, __u64 value, unsigned int size)
{
	char *host;
	int writable, error = nested_walk(vcpu, gpa, KVA_ACCESS_WRITE, 1, &host, &writable);
	__u32 old32 = (__u32)old;

	if (error)
		return error;
	if (size == 4)
		return __atomic_compare_exchange_n((__u32 *)(void *)host, &old32, (__u32)value, 0, __ATOMIC_SEQ_CST,
						   __ATOMIC_SEQ_CST);
	return __atomic_compare_exchange_n((__u64 *)(void *)host, &old, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static const struct kva_tables tables = { .read = read_entry, .exchange = exchange_entry };

/* --- both ------------------------------------------------------------------------------------------------------------- */

#define SMAP_NEEDED(vcpu, walk)	((walk)->user && (vcpu)->cpu.cr4 & KVA_CR4_SMAP)

static void remember(struct kva_vcpu *vcpu, __u64 linear, const struct kva_walk *walk, char *page, int writable)
{
	static const __u8 kinds[] = {
		0, KVA_ACCESS_WRITE, KVA_ACCESS_USER, KVA_ACCESS_USER | KVA_ACCESS_WRITE,
		KVA_ACCESS_FETCH, KVA_ACCESS_FETCH | KVA_ACCESS_USER,
	};
	struct kva_soft_tlb *tlb = kva_soft_of(vcpu)->tlb;
	struct kva_soft_entry *entry = &tlb->entry[linear / KVA_PAGE_SIZE % KVA_SOFT_ENTRIES];
	unsigned int i;

	*entry = (struct kva_soft_entry){
		.page = linear & KVA_PAGE_MASK, .host = page, .global = walk->global, .generation = tlb->generation[walk->global],
		.smap = SMAP_NEEDED(vcpu, walk),
	};
	tlb->large |= walk->shift > KVA_PAGE_SHIFT;
	for (i = 0; i < sizeof(kinds); i++) {
		if (kinds[i] & KVA_ACCESS_WRITE && !(walk->dirty && writable))
			continue;
		if (kva_walk_allows(vcpu, walk, kinds[i]))
			entry->rights |= 1u << kinds[i];
	}
}

/* Entries that need AC are good for users, and for a supervisor who has it set. */
static int smap_hit(struct kva_vcpu *vcpu, __u64 linear, __u32 access, char **host)
{
	const struct kva_soft_tlb *tlb = kva_soft_of(vcpu)->tlb;
	const struct kva_soft_entry *entry = &tlb->entry[linear / KVA_PAGE_SIZE % KVA_SOFT_ENTRIES];
	int explicit = vcpu->cpu.cpl != 3 && vcpu->cpu.rflags & KVA_FLAG_AC;

	if (!entry->smap || entry->page != (linear & KVA_PAGE_MASK) || entry->generation != tlb->generation[entry->global] ||
	    !(entry->rights >> access & 1) || !(access & (KVA_ACCESS_USER | KVA_ACCESS_FETCH) || explicit))
		return 0;
	*host = entry->host + (linear & ~KVA_PAGE_MASK);
	return 1;
}

int kva_soft_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access, char **host)
{
	struct kva_walk walk;
	int writable, result;

	if (smap_hit(vcpu, linear, access, host))
		return KVA_DONE;
	result = kva_walk_tables(vcpu, linear, access, &tables, &walk);
	if (result == -EAGAIN)
		return KVA_RETRY;
	if (result < 0)
		return KVA_LEAVE;
	if (result) {
		kva_raise_page_fault(vcpu, linear, walk.fault);
		return KVA_FAULT;
	}
	if (nested_walk(vcpu, walk.gpa, access, 0, host, &writable))
		return KVA_LEAVE;
	remember(vcpu, linear, &walk, *host - (linear & ~KVA_PAGE_MASK), writable);
	return KVA_DONE;
}
