// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Page walks through any tables: what was remembered is what the tables say, and nothing outside of the guest is touched.
 *
 * The tables are the guest's first pages.  Input: control registers, then pairs of an entry and its place, then accesses.
 */
#include "fuzz.h"

#include "../../driver/core/x86.h"

static const __u32 accesses[] = {
	0, KVA_ACCESS_WRITE, KVA_ACCESS_USER, KVA_ACCESS_USER | KVA_ACCESS_WRITE, KVA_ACCESS_FETCH,
	KVA_ACCESS_FETCH | KVA_ACCESS_USER, KVA_ACCESS_NO_MARK, KVA_ACCESS_NO_MARK | KVA_ACCESS_USER,
};

static void set_registers(struct kva_vcpu *vcpu, struct input *input)
{
	struct kva_cpu *cpu = &vcpu->cpu;
	unsigned int mode = (unsigned int)take(input, 1);

	kva_state_need(vcpu, KVA_STATE_ALL);
	cpu->cr0 = KVA_CR0_PG | KVA_CR0_PE | (mode & 1 ? KVA_CR0_WP : 0);
	cpu->cr4 = (mode & 2 ? KVA_CR4_PAE : 0) | (mode & 4 ? KVA_CR4_PSE : 0) | (mode & 8 ? KVA_CR4_SMEP : 0) |
		(mode & 16 ? KVA_CR4_SMAP : 0) | (mode & 32 ? KVA_CR4_PGE : 0);
	cpu->efer = (mode & 64 && mode & 2 ? KVA_EFER_LME | KVA_EFER_LMA : 0) | (mode & 128 ? KVA_EFER_NXE : 0);
	cpu->cr3 = take(input, 2) & (mode & 2 && !(mode & 64) ? 0x7fe0 : 0xf000);
	cpu->rflags = 2 | take(input, 3);
	cpu->cpl = take(input, 1) & 3;
	kva_state_changed(vcpu, KVA_STATE_ALL);
}

/* Entries of four or eight bytes, mostly with addresses that there are. */
static void set_entries(struct input *input)
{
	unsigned int count = (unsigned int)take(input, 1) & 31, place;
	__u64 entry;

	while (count--) {
		place = (unsigned int)take(input, 2) % (MEMORY / 8);
		entry = take(input, 8);
		if (entry >> 62 != 1)
			entry &= 0x8000000000000fff | (MEMORY - 1);
		memcpy(fuzz_memory + 8ul * place, &entry, 8);
	}
}

static int is_same(const struct kva_walk *a, const struct kva_walk *b)
{
	return a->gpa == b->gpa && a->writable == b->writable && a->user == b->user;
}

/*
 * Until the accessed and dirty bits are set.  Tables may be made of one another, so a bit that is set in one may be an
 * address or a reserved bit in another.
 */
static void settle(struct kva_vcpu *vcpu, __u64 linear, __u32 access)
{
	static unsigned char before[MEMORY];
	struct kva_walk walk;
	unsigned int tries = 0;

	do {
		memcpy(before, fuzz_memory, MEMORY);
		kva_walk(vcpu, linear, access, &walk);
	} while (memcmp(before, fuzz_memory, MEMORY) && tries++ < 16);
}

/* Twice by what is remembered, or not; then by the tables. */
static void try_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access)
{
	struct kva_walk first = { 0 }, second = { 0 }, probed = { 0 };
	struct kva_probe probe[KVA_WALK_LEVELS];
	__u8 count = 0;
	int results[3];

	settle(vcpu, linear, access);
	results[0] = kva_walk(vcpu, linear, access, &first);
	results[1] = kva_walk(vcpu, linear, access, &second);
	results[2] = kva_walk_probe(vcpu, linear, access, &probed, probe, &count);
	WANT(results[0] == results[1] && results[1] == results[2], "%d, %d, %d", results[0], results[1], results[2]);
	WANT(results[0] == 0 || results[0] == 1 || results[0] == -EFAULT, "%d", results[0]);
	if (results[0] == 1)
		WANT(first.fault == second.fault && second.fault == probed.fault, "%#x, %#x, %#x", first.fault, second.fault,
		     probed.fault);
	if (results[0])
		return;
	WANT(is_same(&first, &second) && is_same(&second, &probed), "%#llx, %#llx, %#llx", first.gpa, second.gpa, probed.gpa);
	WANT(count <= KVA_WALK_LEVELS && (access & KVA_ACCESS_NO_MARK || kva_user_same(probe, count)), "%u probes", count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	struct machine m;
	struct kva_vcpu *vcpu;
	unsigned int tries;

	fuzz_begin(&m);
	vcpu = fuzz_vcpu(&m);
	kva_mutex_lock(&vcpu->lock);
	set_registers(vcpu, &input);
	set_entries(&input);
	for (tries = 0; tries < 16 && input.left; tries++) {
		__u32 access = accesses[take(&input, 1) & 7];
		__u64 linear = take(&input, 8);

		if (take(&input, 1) & 1)
			linear &= 0xffffff;
		try_walk(vcpu, linear, access);
		if (take(&input, 1) & 1)
			set_entries(&input);
	}
	kva_mutex_unlock(&vcpu->lock);
	fuzz_end(&m);
	return 0;
}
