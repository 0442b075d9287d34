// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Instructions that were fetched and decoded before: how they are known again.
 *
 * To emulate an instruction, or to step over one whose length the processor does not tell, its bytes must be fetched
 * through the guest's page tables and decoded, which costs more than all the rest of an exit.  So each vcpu remembers
 * some.  What is remembered of one is how it was fetched (struct kva_code), which slots there were, and where in the
 * caller's memory each page-table entry on the way and its bytes were, with what they held.  When all of that is the
 * same again, it is the same instruction.  Nobody has to tell of changes: what was found is read anew each time, which
 * costs a load for each level.
 */
#include "emulate.h"

#define KEY_GROUPS	(KVA_STATE_CODE | KVA_STATE_CONTROL)
#define CR0_PG		(1ull << 31)

static int is_same_code(const struct kva_code *a, const struct kva_code *b)
{
	return !((a->rip ^ b->rip) | (a->base ^ b->base) | (a->segment ^ b->segment) | ((a->cr0 ^ b->cr0) & CR0_PG) |
		 (a->cr3 ^ b->cr3) | (a->cr4 ^ b->cr4) | (a->efer ^ b->efer));
}

/* Null where it cannot be told without work: the back end does not hold what the guest will have. */
static struct kva_known *place_of(struct kva_vcpu *vcpu, struct kva_code *code)
{
	if (!kva_backend->code || vcpu->dirty & KEY_GROUPS)
		return NULL;
	kva_backend->code(vcpu, code);
	return &vcpu->known[(code->rip ^ code->rip >> 3 ^ code->rip >> 6) % KVA_KNOWN];
}

/* What is known of the instruction at RIP; null: it is another one, or may be. */
static const struct kva_known *find(struct kva_vcpu *vcpu)
{
	struct kva_code code;
	const struct kva_known *known = place_of(vcpu, &code);

	if (!known || !known->probes || !is_same_code(&known->code, &code))
		return NULL;
	if (known->slots_generation != kva_read_once(vcpu->vm->slots_generation))
		return NULL;
	return kva_user_same(known->probe, known->probes) ? known : NULL;
}

unsigned int kva_fetch_length(struct kva_vcpu *vcpu)
{
	const struct kva_known *known = find(vcpu);

	return known ? known->insn.length : 0;
}

int kva_fetch_recall(struct kva_emulation *e)
{
	const struct kva_known *known = find(e->vcpu);

	if (!known)
		return 0;
	e->insn = known->insn;
	e->fetched = known->insn.length;
	return 1;
}

/* --- remembering ---------------------------------------------------------------------------------------------------- */

/* The instruction's bytes within eight that lie in its page. */
static struct kva_probe probe_of_bytes(const struct kva_emulation *e, __u64 user)
{
	unsigned int offset = user & ~KVA_PAGE_MASK, at = offset, i;
	struct kva_probe probe = { 0 };

	if (at > KVA_PAGE_SIZE - sizeof(probe.value))
		at = KVA_PAGE_SIZE - sizeof(probe.value);
	probe.user = (user & KVA_PAGE_MASK) + at;
	for (i = 0; i < e->insn.length; i++) {
		probe.mask |= 0xffull << 8 * (offset - at + i);
		probe.value |= (__u64)e->bytes[i] << 8 * (offset - at + i);
	}
	return probe;
}

/* Rare instructions, longer than a probe or in two pages, are not remembered. */
static int is_memorable(const struct kva_emulation *e, __u64 linear)
{
	return e->insn.length <= KVA_KNOWN_BYTES && (linear & ~KVA_PAGE_MASK) + e->insn.length <= KVA_PAGE_SIZE;
}

void kva_fetch_remember(const struct kva_emulation *e)
{
	struct kva_vcpu *vcpu = e->vcpu;
	__u32 access = KVA_ACCESS_FETCH | KVA_ACCESS_NO_MARK | (vcpu->cpu.cpl == 3 ? KVA_ACCESS_USER : 0);
	__u64 linear = kva_emulation_linear(e), user;
	struct kva_code code;
	struct kva_known *known = place_of(vcpu, &code);
	struct kva_walk walk;
	__u8 probes;

	if (!known)
		return;
	known->probes = 0;
	if (!is_memorable(e, linear))
		return;
	known->slots_generation = kva_read_once(vcpu->vm->slots_generation);
	kva_memory_barrier();	/* before the slots are looked at: see slots_publish() */
	if (kva_walk_probe(vcpu, linear, access, &walk, known->probe, &probes))
		return;
	if (kva_guest_user(vcpu->vm, walk.gpa, &user))
		return;
	known->probe[probes] = probe_of_bytes(e, user);
	known->probes = probes + 1;
	known->code = code;
	known->insn = e->insn;
}
