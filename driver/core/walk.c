// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's own page tables: what the processor would make of a linear address (APM vol. 2, chapter 5).
 *
 *   CR0.PG  CR4.PAE  EFER.LMA  CR4.LA57   levels  entries of   an index has
 *      0                                     0
 *      1       0                             2      4 bytes      10 bits
 *      1       1        0                    3      8 bytes       9 bits     the upmost level has 4 entries
 *      1       1        1         0          4      8 bytes       9 bits
 *      1       1        1         1          5      8 bytes       9 bits
 *
 * Tables are read, rights are judged, and only then accessed and dirty bits are set, each by an exchange that fails if
 * another vcpu changed the entry meanwhile: then all of it begins anew.  Not judged: protection keys.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

/* Bits of entries (APM 5.4.1). */
#define PRESENT		(1ull << 0)
#define WRITABLE	(1ull << 1)
#define USER		(1ull << 2)
#define ACCESSED	(1ull << 5)
#define DIRTY		(1ull << 6)
#define LARGE		(1ull << 7)
#define GLOBAL		(1ull << 8)
#define NO_EXECUTE	(1ull << 63)
#define ADDRESS		0x000ffffffffff000ull

/* Of a page fault's error code (APM 8.4.2). */
#define FAULT_PRESENT	(1u << 0)
#define FAULT_WRITE	(1u << 1)
#define FAULT_USER	(1u << 2)
#define FAULT_RESERVED	(1u << 3)
#define FAULT_FETCH	(1u << 4)

#define RFLAGS_AC	(1ull << 18)
#define TRIES		16	/* a guest that changes its tables all the time must not keep us here */
#define AGAIN		2

struct walker {
	struct kva_vcpu *vcpu;
	const struct kva_tables *tables;	/* null: they are where the slots are */
	const struct kva_slots *slots;
	__u64 linear;
	__u32 access;
	unsigned int levels, index_bits, entry_size;
	__u64 reserved;		/* bits that must be zero in the entries of every level */
	unsigned int passed;
	struct step {
		const struct kva_slot *slot;
		__u64 gpa, user, entry;
		unsigned int level;
	} step[KVA_WALK_LEVELS];		/* the entries passed, the last one is the page's */
};

static __u64 bits(unsigned int low, unsigned int high)
{
	return ((2ull << (high - low)) - 1) << low;
}

static int is_legacy_pae(const struct walker *walker)
{
	return walker->levels == 3;
}

static __u64 common_reserved(const struct walker *walker)
{
	__u64 reserved = 0;

	if (walker->entry_size == 4)
		return 0;
	if (kva_caps.physical_bits && kva_caps.physical_bits < 52)
		reserved |= bits(kva_caps.physical_bits, 51);
	if (!(walker->vcpu->cpu.efer & KVA_EFER_NXE))
		reserved |= NO_EXECUTE;
	return is_legacy_pae(walker) ? reserved | bits(52, 62) : reserved;
}

static void walker_init(struct walker *walker)
{
	const struct kva_cpu *cpu = &walker->vcpu->cpu;

	walker->index_bits = cpu->cr4 & KVA_CR4_PAE ? 9 : 10;
	walker->entry_size = cpu->cr4 & KVA_CR4_PAE ? 8 : 4;
	walker->levels = cpu->cr4 & KVA_CR4_PAE ? 3 : 2;
	if (cpu->efer & KVA_EFER_LMA)
		walker->levels = cpu->cr4 & KVA_CR4_LA57 ? 5 : 4;
	else
		walker->linear &= 0xffffffff;
	walker->reserved = common_reserved(walker);
}

/* --- one entry ---------------------------------------------------------------------------------------------------- */

/* Tables mostly lie in one slot. */
static const struct kva_slot *find_slot(const struct walker *walker, __u64 gfn)
{
	const struct kva_slot *last = walker->passed ? walker->step[walker->passed - 1].slot : NULL;

	return last && gfn - last->gfn < last->pages ? last : kva_slot_find(walker->slots, gfn);
}

static int step_read(struct walker *walker, __u64 gpa, unsigned int level)
{
	const struct kva_slot *slot = walker->tables ? NULL : find_slot(walker, gpa >> KVA_PAGE_SHIFT);
	struct step *step = &walker->step[walker->passed++];

	step->gpa = gpa;
	step->level = level;
	step->entry = 0;
	if (walker->tables)
		return walker->tables->read(walker->vcpu, gpa, &step->entry, walker->entry_size);
	if (!slot)
		return -EFAULT;
	step->slot = slot;
	step->user = slot->user + (gpa - (slot->gfn << KVA_PAGE_SHIFT));
	return kva_user_read(&step->entry, step->user, walker->entry_size);
}

/* CPUID 8000_0001, EDX bit 26 (APM vol. 3, appendix E.4.2); the processor asks itself, not what the guest is told. */
static int has_1g_pages(void)
{
	__u32 eax, ebx, ecx, edx;

	kva_processor_cpuid(0x80000001, 0, &eax, &ebx, &ecx, &edx);
	return edx >> 26 & 1;
}

/* Does the entry map a page, rather than point to a table?  (5.2.3, 5.2.4, 5.3.3 to 5.3.5) */
static int is_leaf(const struct walker *walker, const struct step *step)
{
	if (step->level == 1)
		return 1;
	if (!(step->entry & LARGE))
		return 0;
	if (walker->entry_size == 4)
		return !!(walker->vcpu->cpu.cr4 & KVA_CR4_PSE);
	return step->level == 2 || (step->level == 3 && !is_legacy_pae(walker));
}

/* Bits that must be zero in a large page's entry: those of its address that a small page would have. */
static __u64 leaf_reserved(const struct walker *walker, unsigned int level)
{
	if (level == 1)
		return 0;
	if (walker->entry_size == 4)
		return bits(21, 21);
	if (level == 3 && !has_1g_pages())
		return LARGE;
	return level == 2 ? bits(13, 20) : bits(13, 29);
}

/* Bits that must be zero (figures 5-3 to 5-25). */
static __u64 entry_reserved(const struct walker *walker, const struct step *step, int leaf)
{
	__u64 reserved = walker->reserved;

	if (step->level >= 4)
		reserved |= LARGE;
	/* bit 5 is reserved here as well, but QEMU's TCG marks these entries accessed: no reason to fault on what it did */
	if (is_legacy_pae(walker) && step->level == 3)
		reserved |= bits(1, 2) | bits(6, 8) | NO_EXECUTE;
	return leaf ? reserved | leaf_reserved(walker, step->level) : reserved;
}

/* --- rights ------------------------------------------------------------------------------------------------------- */

/* In legacy PAE the upmost entries have no rights, and are never marked accessed (5.2.4). */
static int has_rights(const struct walker *walker, const struct step *step)
{
	return !(is_legacy_pae(walker) && step->level == 3);
}

/* An instruction fetch is told apart only where it can be forbidden. */
static __u32 fault_code(const struct walker *walker, __u32 cause)
{
	const struct kva_cpu *cpu = &walker->vcpu->cpu;
	int told = (cpu->efer & KVA_EFER_NXE && cpu->cr4 & KVA_CR4_PAE) || cpu->cr4 & KVA_CR4_SMEP;

	return cause | (walker->access & KVA_ACCESS_WRITE ? FAULT_WRITE : 0) |
	       (walker->access & KVA_ACCESS_USER ? FAULT_USER : 0) |
	       (walker->access & KVA_ACCESS_FETCH && told ? FAULT_FETCH : 0);
}

/* A supervisor's access to a user page: SMEP and SMAP (5.6.5, 5.6.6). */
static int supervisor_refused(const struct kva_cpu *cpu, __u32 access)
{
	if (access & KVA_ACCESS_FETCH)
		return !!(cpu->cr4 & KVA_CR4_SMEP);
	if (!(cpu->cr4 & KVA_CR4_SMAP))
		return 0;
	/* what the processor does on its own at CPL 3, like reading a descriptor, has no use for AC */
	return cpu->cpl == 3 || !(cpu->rflags & RFLAGS_AC);
}

/* Rights of all levels together (5.6.1 to 5.6.4). */
int kva_walk_allows(const struct kva_vcpu *vcpu, const struct kva_walk *walk, __u32 access)
{
	if (access & KVA_ACCESS_FETCH && !walk->executable)
		return 0;
	if (access & KVA_ACCESS_USER)
		return walk->user && (!(access & KVA_ACCESS_WRITE) || walk->writable);
	if (walk->user && supervisor_refused(&vcpu->cpu, access))
		return 0;
	return !(access & KVA_ACCESS_WRITE) || walk->writable || !(vcpu->cpu.cr0 & KVA_CR0_WP);
}

static int rights_judge(const struct walker *walker, struct kva_walk *walk)
{
	unsigned int i;

	walk->writable = walk->user = walk->executable = 1;
	for (i = 0; i < walker->passed; i++) {
		const struct step *step = &walker->step[i];

		if (!has_rights(walker, step))
			continue;
		walk->writable &= !!(step->entry & WRITABLE);
		walk->user &= !!(step->entry & USER);
		walk->executable &= !(step->entry & NO_EXECUTE);
	}
	return !kva_walk_allows(walker->vcpu, walk, walker->access);
}

/* --- accessed and dirty bits (5.4.2) ------------------------------------------------------------------------------ */

/* 0, AGAIN when the entry is not what it was, or -EFAULT. */
static int step_mark(const struct walker *walker, struct step *step, int last)
{
	__u64 marked = step->entry | ACCESSED;
	int result;

	if (last && walker->access & KVA_ACCESS_WRITE)
		marked |= DIRTY;
	if (!has_rights(walker, step) || marked == step->entry)
		return 0;
	if (walker->tables)
		result = walker->tables->exchange(walker->vcpu, step->gpa, step->entry, marked, walker->entry_size);
	else
		result = kva_user_exchange(step->user, step->entry, marked, walker->entry_size);
	if (result <= 0)
		return result ? result : AGAIN;
	step->entry = marked;
	if (!walker->tables)
		kva_slot_mark_dirty(step->slot, step->gpa >> KVA_PAGE_SHIFT);
	return 0;
}

static int steps_mark(struct walker *walker)
{
	unsigned int i;
	int result = 0;

	for (i = 0; i < walker->passed && !result && !(walker->access & KVA_ACCESS_NO_MARK); i++)
		result = step_mark(walker, &walker->step[i], i + 1 == walker->passed);
	return result;
}

/* --- all of it ---------------------------------------------------------------------------------------------------- */

static __u64 page_address(const struct walker *walker, const struct step *step)
{
	unsigned int shift = KVA_PAGE_SHIFT + (step->level - 1) * walker->index_bits;
	__u64 inside = bits(0, shift - 1), base = step->entry & ADDRESS & ~inside;

	/* pages of 4 MiB have bits 39 to 32 of their address where a small page's is (5.2.2) */
	if (walker->entry_size == 4 && step->level == 2)
		base |= (step->entry >> 13 & 0xff) << 32;
	return base | (walker->linear & inside);
}

static int refuse(const struct walker *walker, struct kva_walk *walk, __u32 cause)
{
	walk->fault = fault_code(walker, cause);
	return 1;
}

static int walk_once(struct walker *walker, struct kva_walk *walk)
{
	__u64 table = walker->vcpu->cpu.cr3 & (is_legacy_pae(walker) ? 0xffffffe0 : ADDRESS);
	unsigned int level = walker->levels;
	struct step *step;
	unsigned int shift;
	int error;

	walker->passed = 0;
	for (;; level--) {
		__u64 index;
		int leaf;

		shift = KVA_PAGE_SHIFT + (level - 1) * walker->index_bits;
		index = walker->linear >> shift & bits(0, walker->index_bits - 1);
		step = &walker->step[walker->passed];
		error = step_read(walker, table + index * walker->entry_size, level);
		if (error)
			return error;
		if (!(step->entry & PRESENT))
			return refuse(walker, walk, 0);
		leaf = is_leaf(walker, step);
		if (step->entry & entry_reserved(walker, step, leaf))
			return refuse(walker, walk, FAULT_PRESENT | FAULT_RESERVED);
		if (leaf)
			break;
		table = step->entry & ADDRESS;
	}
	if (rights_judge(walker, walk))
		return refuse(walker, walk, FAULT_PRESENT);
	walk->fault = 0;
	walk->gpa = page_address(walker, step);
	walk->shift = shift;
	walk->global = step->entry & GLOBAL && walker->vcpu->cpu.cr4 & KVA_CR4_PGE;
	error = steps_mark(walker);
	walk->dirty = !!(step->entry & DIRTY);
	return error;
}

/* Tries until nobody changed an entry that was to be marked. */
static int walk(struct walker *walker, struct kva_walk *found)
{
	struct kva_vcpu *vcpu = walker->vcpu;
	int result, tries, section;

	kva_state_need(vcpu, KVA_STATE_CONTROL | KVA_STATE_GENERAL | KVA_STATE_CODE);
	*found = (struct kva_walk){
		.gpa = walker->linear & 0xffffffff, .writable = 1, .user = 1, .executable = 1, .dirty = 1, .shift = KVA_PAGE_SHIFT,
	};
	if (!kva_is_paging(vcpu))
		return 0;
	walker_init(walker);
	for (tries = 0; tries < TRIES; tries++) {
		if (!walker->tables)
			walker->slots = kva_slots_enter(vcpu->vm, &section);
		result = walk_once(walker, found);
		if (!walker->tables)
			kva_slots_leave(vcpu->vm, section);
		if (result != AGAIN)
			return result;
	}
	return -EAGAIN;
}

int kva_walk_tables(struct kva_vcpu *vcpu, __u64 linear, __u32 access, const struct kva_tables *tables, struct kva_walk *found)
{
	struct walker walker = { .vcpu = vcpu, .linear = linear, .access = access, .tables = tables };

	return walk(&walker, found);
}

/* An entry within the eight bytes around it. */
static struct kva_probe step_probe(const struct walker *walker, const struct step *step)
{
	unsigned int shift = step->user % 8 * 8;

	return (struct kva_probe){
		.user = step->user & ~7ull,
		.mask = (walker->entry_size == 8 ? ~0ull : 0xffffffff) << shift,
		.value = step->entry << shift,
	};
}

int kva_walk_probe(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walk *found, struct kva_probe *probe,
		   __u8 *count)
{
	struct walker walker = { .vcpu = vcpu, .linear = linear, .access = access };
	int result = walk(&walker, found);

	for (*count = 0; *count < walker.passed; ++*count)
		probe[*count] = step_probe(&walker, &walker.step[*count]);
	return result;
}
