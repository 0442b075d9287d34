// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Translations that were made before: how they are known again.
 *
 * A guest that drives a device touches the same page again and again, and each time its tables would have to be walked
 * and judged.  So each vcpu remembers some pages: how they were translated, which slots there were, and where in the
 * caller's memory each entry on the way was, with what it held, accessed and dirty bits set.  When all of that is the
 * same again, the walk would find the same page and change nothing.  As with instructions (fetch.c) nobody has to tell of
 * changes: the entries are read anew each time.
 */
#include "core.h"
#include "x86.h"

#define RFLAGS_AC	(1ull << 18)
#define DECIDING	(KVA_CR0_PG | KVA_CR0_WP)

/* All that a walk goes by, but the tables themselves. */
static void describe(const struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_way *way)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	way->page = linear & KVA_PAGE_MASK;
	way->access = access | (__u64)cpu->cpl << 32 | (cpu->rflags & RFLAGS_AC) << 32;
	way->cr0 = cpu->cr0 & DECIDING;
	way->cr3 = cpu->cr3;
	way->cr4 = cpu->cr4;
	way->efer = cpu->efer;
	way->slots_generation = kva_read_once(vcpu->vm->slots_generation);
}

static int is_same_way(const struct kva_way *a, const struct kva_way *b)
{
	return !((a->page ^ b->page) | (a->access ^ b->access) | (a->cr0 ^ b->cr0) | (a->cr3 ^ b->cr3) | (a->cr4 ^ b->cr4) |
		 (a->efer ^ b->efer) | (a->slots_generation ^ b->slots_generation));
}

/* Whatever it was before, the place has this page now; without probes it has none. */
static int walk_and_remember(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walked *walked,
			     const struct kva_way *way, struct kva_walk *walk)
{
	__u8 probes;
	int result;

	walked->probes = 0;
	kva_memory_barrier();	/* the generation was read before the slots are looked at: see slots_publish() */
	result = kva_walk_probe(vcpu, linear, access, walk, walked->probe, &probes);
	if (result)
		return result;
	walked->way = *way;
	walked->walk = *walk;
	walked->probes = probes;
	return 0;
}

int kva_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walk *walk)
{
	struct kva_walked *walked;
	struct kva_way way;

	kva_state_need(vcpu, KVA_STATE_CONTROL | KVA_STATE_GENERAL | KVA_STATE_CODE);
	if (!kva_is_paging(vcpu)) {
		*walk = (struct kva_walk){ .gpa = linear & 0xffffffff, .writable = 1, .user = 1 };
		return 0;
	}
	describe(vcpu, linear, access, &way);
	walked = &vcpu->walked[(linear >> KVA_PAGE_SHIFT ^ access) % KVA_WALKED];
	if (!walked->probes || !is_same_way(&walked->way, &way) || !kva_user_same(walked->probe, walked->probes))
		return walk_and_remember(vcpu, linear, access, walked, &way, walk);
	*walk = walked->walk;
	walk->gpa = (walk->gpa & KVA_PAGE_MASK) | (linear & ~KVA_PAGE_MASK);
	return 0;
}
