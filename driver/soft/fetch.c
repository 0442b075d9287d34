// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Fetching instructions.  What was decoded before at the same place of the host's memory need not be decoded again when
 * the bytes there are still the same.  The bytes are read each time, through the TLB, so code that changes itself is seen.
 */
#include "soft.h"

#define WINDOW	16u		/* bytes that are looked at: no instruction is longer */

/* All ones in the lowest `count` bytes of a number. */
static __u64 bytes_mask(unsigned int count)
{
	return count >= 8 ? ~0ull : (1ull << 8 * count) - 1;
}

static int is_same(const struct kva_soft_decoded *d, __u64 low, __u64 high)
{
	unsigned int length = d->insn.length;

	return !((low ^ d->low) & bytes_mask(length)) && (length <= 8 || !((high ^ d->high) & bytes_mask(length - 8)));
}

static struct kva_soft_decoded *place_of(struct kva_soft_vcpu *soft, const __u8 *at)
{
	unsigned long address = (unsigned long)at;

	return &soft->decoded[(address ^ address >> 12) % KVA_SOFT_DECODED];
}

/* Within a page, and within the segment: else byte by byte (emulate.c). */
static int is_simple(const struct kva_emulation *e, __u64 linear)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if ((linear & ~KVA_PAGE_MASK) > KVA_PAGE_SIZE - WINDOW)
		return 0;
	return e->bits == 64 ? kva_is_canonical(e, linear) : cpu->rip + WINDOW <= cpu->segment[KVA_CS].limit;
}

int kva_soft_fetch(struct kva_emulation *e)
{
	__u64 linear = kva_emulation_linear(e), low, high;
	struct kva_soft_decoded *d;
	char *host;
	int step;

	if (!is_simple(e, linear))
		return kva_emulation_fetch(e);
	step = kva_soft_reach(e->vcpu, linear, KVA_ACCESS_FETCH | (e->cpl == 3 ? KVA_ACCESS_USER : 0), &host);
	if (step)
		return step;
	d = place_of(kva_soft_of(e->vcpu), (const __u8 *)host);
	memcpy(&low, host, sizeof(low));
	memcpy(&high, host + 8, sizeof(high));
	if (d->at == (const __u8 *)host && d->bits == e->bits && is_same(d, low, high)) {
		e->insn = d->insn;
		return KVA_DONE;
	}
	step = kva_emulation_fetch(e);
	if (step == KVA_DONE) {
		memcpy(&d->low, e->bytes, 8);
		memcpy(&d->high, e->bytes + 8, KVA_INSN_MAX - 8);
		d->at = (const __u8 *)host;
		d->bits = e->bits;
		d->insn = e->insn;
	}
	return step;
}
