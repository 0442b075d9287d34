/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A guest on the software processor: memory, page tables, descriptors and handlers, made for a test in a few lines.
 *
 * Guest physical memory is LOW (tables, handlers, code of the supervisor's) and what a test adds.  An exception or
 * interrupt leads to a handler that tells its vector by a port, with the frame still on the stack: guest_run() comes back
 * with it.  Selectors are those that Linux has, so that code for user mode runs on both.
 */
#ifndef TESTS_CORE_SOFT_GUEST_H
#define TESTS_CORE_SOFT_GUEST_H

#include "../lib/claims.h"

#include "../../driver/soft/soft.h"
#include "../../driver/user/user.h"

#define PAGE		KVA_PAGE_SIZE
#define MIB		(1ull << 20)
#define LOW		0x7f0000000000ull	/* where the process has the guest's first MiBs */
#define LOW_SIZE	(4 * MIB)

#define GDT		0x1000
#define IDT		0x2000
#define HANDLERS	0x3000
#define TSS		0x4000
#define STACK		0x6000			/* of the supervisor, downwards */
#define CODE		0x8000
#define TABLES		0x10000			/* pages of page tables are taken from here */

#define SEL_CODE	0x10
#define SEL_DATA	0x18
#define SEL_USER32	0x23
#define SEL_USER_DATA	0x2b
#define SEL_USER64	0x33
#define SEL_CODE32	0x38
#define SEL_TSS		0x40

#define P	1ull
#define W	2ull
#define U	4ull
#define LARGE	0x80ull
#define GLOBAL	0x100ull
#define NX	(1ull << 63)

static struct kva_vm *vm;
static struct kva_vcpu *vcpu;
static __u8 *low;			/* LOW_SIZE bytes of guest memory */
static __u64 next_table;

/* --- VM ----------------------------------------------------------------------------------------------------------------- */

static inline long slot_set(__u32 id, __u32 flags, __u64 gpa, __u64 size, __u64 user)
{
	struct kvm_userspace_memory_region region = {
		.slot = id, .flags = flags, .guest_phys_addr = gpa, .memory_size = size, .userspace_addr = user,
	};
	long result;

	kva_mutex_lock(&vm->slots_lock);
	result = kva_vm_set_user_memory_region(vm, &region);
	kva_mutex_unlock(&vm->slots_lock);
	return result;
}

static inline struct kva_vcpu *vcpu_make(__u32 id)
{
	struct kva_vcpu *made = NULL;

	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_vcpu(vm, id, &made), 0);
	kva_mutex_unlock(&vm->lock);
	return made;
}

/* All that the processor has. */
static inline void cpuid_set(void)
{
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + KVA_MAX_CPUID * sizeof(cpuid->entries[0]));
	struct kva_system system;

	cpuid->nent = KVA_MAX_CPUID;
	EQUAL(kva_system_get_supported_cpuid(&system, cpuid), 0);
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_set_cpuid2(vcpu, cpuid), 0);
	kva_mutex_unlock(&vcpu->lock);
	free(cpuid);
}

/* Two pieces of memory take turns, so that what one VM leaves behind is never what the next one has. */
static inline void world_make(unsigned int flags)
{
	static __u8 pieces[2][LOW_SIZE] __attribute__((aligned(2 * MIB)));
	static unsigned int turn;
	struct kva_system system;

	EQUAL(kva_core_init(&kva_soft), 0);
	low = pieces[turn++ & 1];
	memset(low, 0, LOW_SIZE);
	kva_user_map(LOW, LOW_SIZE, low, flags);
	EQUAL(kva_system_create_vm(&system, &vm), 0);
	EQUAL(slot_set(0, 0, 0, LOW_SIZE, LOW), 0);
	vcpu = vcpu_make(0);
	cpuid_set();
	next_table = TABLES;
}

static inline void world_end(void)
{
	kva_vm_destroy(vm);
	kva_user_unmap(LOW, LOW_SIZE);
	kva_user_signal = 0;
	kva_soft_exits = 0;
	EQUAL(kva_user_pages, 0);
	EQUAL(kva_user_allocations, 0);
	EQUAL(kva_user_frames, 0);
}

/* --- guest memory --------------------------------------------------------------------------------------------------------- */

static inline void put64(__u64 gpa, __u64 value)
{
	memcpy(low + gpa, &value, sizeof(value));
}

static inline __u64 get64(__u64 gpa)
{
	__u64 value;

	memcpy(&value, low + gpa, sizeof(value));
	return value;
}

static inline unsigned int put_hex(__u64 gpa, const char *hex)
{
	unsigned int length = 0, value;
	int used;

	for (; sscanf(hex, "%2x%n", &value, &used) == 1; hex += used)
		low[gpa + length++] = (__u8)value;
	return length;
}

/* The entry of a level that maps a linear address, tables above it made as they are needed; CR3 is TABLES. */
static inline __u64 entry_of(__u64 linear, unsigned int level)
{
	__u64 table = TABLES;
	unsigned int at;

	for (at = 4;; at--) {
		__u64 entry = table + (linear >> (12 + 9 * (at - 1)) & 511) * 8;

		if (at == level)
			return entry;
		if (!(get64(entry) & P)) {
			next_table += PAGE;
			put64(entry, next_table | P | W | U);
		}
		table = get64(entry) & 0xffffffffff000;
	}
}

static inline void map_page(__u64 linear, __u64 gpa, __u64 flags)
{
	put64(entry_of(linear, 1), gpa | flags);
}

/* --- the processor -------------------------------------------------------------------------------------------------------- */

static inline struct kvm_segment segment_of(__u16 selector, __u8 type, __u8 dpl, unsigned int bits)
{
	return (struct kvm_segment){
		.limit = ~0u, .selector = selector, .type = type, .present = 1, .dpl = dpl, .s = 1, .db = bits == 32, .l = bits == 64,
		.g = 1,
	};
}

static inline void put_tables(void)
{
	static const __u64 gdt[] = {
		0, 0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x00cffb000000ffff, 0x00cff3000000ffff, 0x00affb000000ffff,
		0x00cf9b000000ffff, 0x0000890000000067 | (__u64)TSS << 16, 0,
	};
	unsigned int i;

	memcpy(low + GDT, gdt, sizeof(gdt));
	for (i = 0; i < 64; i++) {
		__u64 at = HANDLERS + 8 * i;

		put64(IDT + 16 * i, (at & 0xffff) | (__u64)SEL_CODE << 16 | 0xee00ull << 32 | (at >> 16) << 48);
		low[at] = 0xe6;			/* OUT to the vector's port */
		low[at + 1] = (__u8)i;
		low[at + 2] = 0xf4;
	}
	put64(TSS + 4, STACK);
}

/* Long mode at `cpl`, with tables at TABLES that map LOW where it is, for the supervisor. */
static inline void long_mode(unsigned int cpl, unsigned int bits)
{
	struct kvm_sregs sregs;
	__u64 at;

	put_tables();
	for (at = 0; at < LOW_SIZE; at += PAGE)
		map_page(at, at, P | W);
	kva_mutex_lock(&vcpu->lock);
	kva_vcpu_get_sregs(vcpu, &sregs);
	sregs.cs = segment_of(cpl ? (bits == 64 ? SEL_USER64 : SEL_USER32) : bits == 64 ? SEL_CODE : SEL_CODE32, 11, cpl, bits);
	sregs.ss = sregs.ds = sregs.es = segment_of(cpl ? SEL_USER_DATA : SEL_DATA, 3, cpl, 32);
	sregs.fs = sregs.gs = sregs.ds;
	sregs.fs.selector = sregs.gs.selector = 0;
	sregs.tr = (struct kvm_segment){ .base = TSS, .limit = 0x67, .selector = SEL_TSS, .type = 11, .present = 1 };
	sregs.ldt = (struct kvm_segment){ .unusable = 1 };
	sregs.gdt = (struct kvm_dtable){ .base = GDT, .limit = 0x4f };
	sregs.idt = (struct kvm_dtable){ .base = IDT, .limit = 0x3ff };
	sregs.cr0 = KVA_CR0_PE | KVA_CR0_MP | KVA_CR0_ET | KVA_CR0_NE | KVA_CR0_WP | KVA_CR0_AM | KVA_CR0_PG;
	sregs.cr3 = TABLES;
	sregs.cr4 = KVA_CR4_PAE | KVA_CR4_OSFXSR | KVA_CR4_OSXMMEXCPT | KVA_CR4_PGE;
	sregs.efer = KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_NXE | KVA_EFER_SCE;
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	kva_mutex_unlock(&vcpu->lock);
}

static inline void set_regs(const struct kvm_regs *regs)
{
	kva_mutex_lock(&vcpu->lock);
	EQUAL(kva_vcpu_set_regs(vcpu, regs), 0);
	kva_mutex_unlock(&vcpu->lock);
}

static inline struct kvm_regs get_regs(void)
{
	struct kvm_regs regs;

	kva_mutex_lock(&vcpu->lock);
	kva_vcpu_get_regs(vcpu, &regs);
	kva_mutex_unlock(&vcpu->lock);
	return regs;
}

static inline struct kvm_sregs get_sregs(void)
{
	struct kvm_sregs sregs;

	kva_mutex_lock(&vcpu->lock);
	kva_vcpu_get_sregs(vcpu, &sregs);
	kva_mutex_unlock(&vcpu->lock);
	return sregs;
}

/* Until user space is needed: the exit's reason. */
static inline __u32 guest_run(void)
{
	long result;

	kva_mutex_lock(&vcpu->lock);
	result = kva_vcpu_run(vcpu);
	kva_mutex_unlock(&vcpu->lock);
	EQUAL(result, 0);
	return result ? KVM_EXIT_UNKNOWN : vcpu->run->exit_reason;
}

/* Code at a place, in hex, from there until it ends in HLT, an exception, or whatever it does. */
static inline __u32 guest_execute(__u64 at, const char *hex)
{
	struct kvm_regs regs = get_regs();

	put_hex(at, hex);
	regs.rip = at;
	regs.rflags = 2;
	set_regs(&regs);
	return guest_run();
}

/* The exception that stopped the guest: its vector, or -1. */
static inline int guest_vector(void)
{
	const struct kvm_run *run = vcpu->run;

	return run->exit_reason == KVM_EXIT_IO && run->io.direction == KVM_EXIT_IO_OUT && run->io.port < 64 ? run->io.port : -1;
}

#endif /* TESTS_CORE_SOFT_GUEST_H */
