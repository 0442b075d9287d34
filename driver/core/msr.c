// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Model-specific registers: one table that RDMSR and WRMSR, the ioctls, the index list and interception share.
 *
 * A row is a range of consecutive numbers.  It has a place in struct kva_vcpu where they are stored, or functions, or
 * reads as zero; it may say which bits exist.  A number without a row is #GP to the guest, and ends KVM_GET_MSRS and
 * KVM_SET_MSRS.  Numbers and rules are those of the AMD64 manual (APM), volume 2, appendix A, and, for kvmclock, of the
 * kernel's document on KVM's MSRs.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#ifndef offsetof
# define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#define LISTED		0x01	/* KVM_GET_MSR_INDEX_LIST names it: state that has to be saved */
#define PASS_READ	0x02	/* the world switch keeps it: the guest reads it without an exit */
#define PASS_WRITE	0x04
#define PASS		(PASS_READ | PASS_WRITE)
#define ZERO		0x08	/* reads as zero, and what is written is lost */
#define READ_ONLY	0x10	/* to the guest */
#define CANONICAL	0x20	/* holds a linear address */
#define EXTENDED	0x40	/* the same, but any number is taken, and made one by its upper bits */
#define DEADLINE	0x80	/* guests have it whose CPUID says that the APIC's timer has deadlines */
#define ADJUST		0x100	/* guests have it whose CPUID says so */

/* Where in vcpu->mtrr and vcpu->misc_msr they are. */
enum { MTRR_VARIABLE = 0, MTRR_FIXED = 16, MTRR_DEFAULT = 27 };
enum { MISC_DEBUGCTL, MISC_HWCR, MISC_HSAVE, MISC_OSVW, MISC_OSVW_STATUS, MISC_PATCH_LEVEL, MISC_COUNT };

_Static_assert(MISC_COUNT <= sizeof(((struct kva_vcpu *)0)->misc_msr) / sizeof(__u64), "there is room");

#define PATCH_LEVEL	0x01000065	/* as it is after RESET */
/* LFENCE waits for all before it (APM vol. 3, LFENCE): it does, and cannot be told not to. */
#define DECODE_CONFIG	(1u << 1)

#define MTRR_VARIABLE_PAIRS	8
#define MTRR_CAP		(MTRR_VARIABLE_PAIRS | 1u << 8 | 1u << 10)	/* fixed ranges, write-combining */

struct row {
	__u32 first;
	__u16 count;
	__u16 flags;
	__u32 groups;		/* of vcpu->cpu that must hold */
	__u16 at;		/* of the first one in struct kva_vcpu; 0: not stored */
	__u64 bits;		/* those that may be set; 0: all */
	int (*read)(struct kva_vcpu *vcpu, __u32 msr, __u64 *value);
	/* 0: it may be written; then it is stored at `at`, if there is one */
	int (*write)(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value);
};

/* --- rules of single registers ------------------------------------------------------------------------------------ */

static int is_memory_type(__u8 type)
{
	return type < 8 && 0x73 >> type & 1;		/* UC WC WT WP WB, not the reserved 2, 3, 7 */
}

/* Does each byte hold a memory type? PAT has UC- besides, as 7 (APM 7.8.1). */
static int are_memory_types(__u64 value, int pat)
{
	unsigned int i;

	for (i = 0; i < 64; i += 8) {
		__u8 type = (__u8)(value >> i);

		if (!is_memory_type(type) && !(pat && type == 7))
			return 0;
	}
	return 1;
}

static int write_pat(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)msr, (void)host;
	return !are_memory_types(value, 1);
}

static int write_mtrr_fixed(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)msr, (void)host;
	return !are_memory_types(value, 0);
}

/* Pairs of base, with a type in the lowest byte, and mask (APM 7.7.2). */
static int write_mtrr_variable(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)host;
	if (value >> 52)
		return 1;
	return msr & 1 ? !!(value & 0x7ff) : (value & 0xf00) || !is_memory_type((__u8)value);
}

static int write_mtrr_default(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)msr, (void)host;
	return (value & ~0xcffull) || !is_memory_type((__u8)value);
}

static int read_mtrr_cap(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	(void)vcpu, (void)msr;
	*value = MTRR_CAP;
	return 0;
}

static int read_tsc(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	(void)msr;
	*value = kva_tsc() + vcpu->tsc_offset;
	return 0;
}

/* What the guest adds to its TSC, by whichever of the two registers, shows in both (SDM vol. 3, 17.17.3). */
static void move_tsc(struct kva_vcpu *vcpu, __u64 distance)
{
	vcpu->tsc_adjust += distance;
	kva_tsc_offset_set(vcpu, vcpu->tsc_offset + distance);
}

static int write_tsc(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr;
	if (host) {
		kva_mutex_lock(&vcpu->vm->lock);
		kva_tsc_set(vcpu, value);
		kva_mutex_unlock(&vcpu->vm->lock);
		return 0;
	}
	move_tsc(vcpu, value - kva_tsc() - vcpu->tsc_offset);
	return 0;
}

/* User space restores both registers: what it writes here moves nothing. */
static int write_tsc_adjust(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr;
	if (!host)
		move_tsc(vcpu, value - vcpu->tsc_adjust);
	return 0;
}

int kva_apic_base_valid(__u64 value)
{
	return !(value & 0xfff & ~(KVA_APIC_BSP | KVA_APIC_ENABLE)) && !(value >> kva_caps.physical_bits);
}

static int write_apic_base(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr;
	if (!kva_lapic_base_valid(vcpu, value, host))
		return 1;
	kva_lapic_set_base(vcpu, value);
	return 0;
}

static int read_x2apic(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	return kva_lapic_msr_read(vcpu, msr, value);
}

static int write_x2apic(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)host;
	return kva_lapic_msr_write(vcpu, msr, value);
}

static int read_tsc_deadline(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	(void)msr;
	*value = vcpu->lapic ? kva_lapic_timer_deadline(vcpu->lapic) : 0;
	return 0;
}

static int write_tsc_deadline(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr, (void)host;
	if (vcpu->lapic)
		kva_lapic_timer_set_deadline(vcpu->lapic, value);
	return 0;
}

/* What every processor with long mode has; NXE and FFXSR as the host. */
#define EFER_DEFINED	(KVA_EFER_SCE | KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_NXE | KVA_EFER_FFXSR)

/* CPUID 8000_0001, EDX: NX and FFXSR (APM vol. 3, E.4.2). */
static __u64 efer_of_features(__u32 edx)
{
	__u64 bits = EFER_DEFINED;

	if (!(edx >> 20 & 1))
		bits &= ~KVA_EFER_NXE;
	if (!(edx >> 25 & 1))
		bits &= ~KVA_EFER_FFXSR;
	return bits;
}

int kva_efer_valid(__u64 value)
{
	__u32 eax, ebx, ecx, edx;

	kva_processor_cpuid(0x80000001, 0, &eax, &ebx, &ecx, &edx);
	return !(value & ~efer_of_features(edx));
}

/* LMA follows paging and is not written; LME may not change under paging (APM 14.6.1). */
static int write_efer(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	const struct kvm_cpuid_entry2 *features = kva_cpuid_find(vcpu, 0x80000001, 0);
	struct kva_cpu *cpu = &vcpu->cpu;

	(void)msr;
	if (!kva_efer_valid(value) || (!host && value & ~efer_of_features(features ? features->edx : 0)))
		return 1;
	if ((value ^ cpu->efer) & KVA_EFER_LME && cpu->cr0 & KVA_CR0_PG)
		return 1;
	if ((value ^ cpu->efer) & KVA_EFER_NXE)
		kva_backend->flush(vcpu);
	cpu->efer = (value & ~KVA_EFER_LMA) | (cpu->efer & KVA_EFER_LMA);
	return 0;
}

static int read_efer(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	(void)msr;
	*value = vcpu->cpu.efer;
	return 0;
}

/* Segment bases are with their segments, and change in both groups. */
static __u64 *base_of(struct kva_vcpu *vcpu, __u32 msr)
{
	return &vcpu->cpu.segment[msr == 0xc0000100 ? KVA_FS : KVA_GS].base;
}

static int read_base(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	*value = *base_of(vcpu, msr);
	return 0;
}

static int write_base(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)host;
	*base_of(vcpu, msr) = value;
	return 0;
}

static int write_wall_clock(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr, (void)host;
	kva_clock_write_wall(vcpu, value);
	return 0;
}

/* The address has to be aligned for a doubleword; bit 0 switches it on. */
static int write_system_time(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr, (void)host;
	if (value & 2)
		return 1;
	kva_atomic_or(&vcpu->requests, KVA_REQUEST_CLOCK);
	return 0;
}

/* MCi registers beyond those of KVM_X86_SETUP_MCE do not exist; a guest may only clear a status (APM 9.3.2.2). */
static int has_bank(const struct kva_vcpu *vcpu, __u32 msr)
{
	return (msr - 0x400) / 4 < (vcpu->mcg_cap & 0xff);
}

static __u64 *bank_register(struct kva_vcpu *vcpu, __u32 msr)
{
	return &vcpu->mce_bank[kva_index_clamp(msr - 0x400, sizeof(vcpu->mce_bank) / sizeof(vcpu->mce_bank[0]))];
}

static int read_bank(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	if (!has_bank(vcpu, msr))
		return 1;
	*value = *bank_register(vcpu, msr);
	return 0;
}

#define HWCR_STATUS_WRITABLE	(1ull << 18)	/* McStatusWrEn (APM 9.3.2.2) */

static int write_bank(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	int is_status = (msr & 3) == 1;

	if (!has_bank(vcpu, msr))
		return 1;
	if (!host && is_status && value && !(vcpu->misc_msr[MISC_HWCR] & HWCR_STATUS_WRITABLE))
		return 1;
	*bank_register(vcpu, msr) = value;
	return 0;
}

static int write_mcg_ctl(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)msr;
	if (!(vcpu->mcg_cap & KVA_MCG_CTL_P))
		return !host || value;
	return value && value != ~0ull;
}

static int read_decode_config(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	(void)vcpu, (void)msr;
	*value = DECODE_CONFIG;
	return 0;
}

/* Constants, and what KVM_X86_SETUP_MCE alone decides: not even user space writes it here. */
static int write_refused(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)msr, (void)host, (void)value;
	return 1;
}

static int write_nothing(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)msr, (void)host, (void)value;
	return 0;
}

/* --- the table ---------------------------------------------------------------------------------------------------- */

#define AT(field)	offsetof(struct kva_vcpu, field)

/* In ascending order. */
static const struct row rows[] = {
	{ 0x00000000, 2,  .flags = ZERO },					/* a Pentium's machine checks */
	/* guests use RDTSC; that RDMSR knows of the offset must not be left to the processor: QEMU's answers zero */
	{ 0x00000010, 1,  .flags = LISTED, .read = read_tsc, .write = write_tsc },
	{ 0x00000011, 1,  .flags = LISTED, .at = AT(wall_clock), .write = write_wall_clock },
	{ 0x00000012, 1,  .flags = LISTED, .at = AT(system_time), .write = write_system_time },
	{ 0x0000001b, 1,  .flags = LISTED, .at = AT(cpu.apic_base), .write = write_apic_base },
	{ 0x0000003b, 1,  .flags = LISTED | ADJUST, .at = AT(tsc_adjust), .write = write_tsc_adjust },
	{ 0x0000008b, 1,  .flags = READ_ONLY, .at = AT(misc_msr[MISC_PATCH_LEVEL]) },
	{ 0x000000fe, 1,  .read = read_mtrr_cap, .write = write_refused },
	{ 0x00000174, 1,  .flags = LISTED | PASS, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_SYSENTER_CS]) },
	/* the processor looks at no upper bits here, so what a guest wrote without an exit must not be refused later */
	{ 0x00000175, 1,  .flags = LISTED | PASS | EXTENDED, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_SYSENTER_ESP]) },
	{ 0x00000176, 1,  .flags = LISTED | PASS | EXTENDED, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_SYSENTER_EIP]) },
	{ 0x00000179, 1,  .at = AT(mcg_cap), .write = write_refused },
	{ 0x0000017a, 1,  .flags = LISTED, .at = AT(mcg_status) },
	{ 0x0000017b, 1,  .flags = LISTED, .at = AT(mcg_ctl), .write = write_mcg_ctl },
	{ 0x000001d9, 1,  .at = AT(misc_msr[MISC_DEBUGCTL]), .bits = 0x7f },
	{ 0x000001db, 4,  .flags = ZERO },					/* last branches and exceptions */
	{ 0x00000200, 16, .flags = LISTED, .at = AT(mtrr[MTRR_VARIABLE]), .write = write_mtrr_variable },
	{ 0x00000250, 1,  .flags = LISTED, .at = AT(mtrr[MTRR_FIXED]), .write = write_mtrr_fixed },
	{ 0x00000258, 2,  .flags = LISTED, .at = AT(mtrr[MTRR_FIXED + 1]), .write = write_mtrr_fixed },
	{ 0x00000268, 8,  .flags = LISTED, .at = AT(mtrr[MTRR_FIXED + 3]), .write = write_mtrr_fixed },
	{ 0x00000277, 1,  .flags = LISTED, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_PAT]), .write = write_pat },
	{ 0x000002ff, 1,  .flags = LISTED, .at = AT(mtrr[MTRR_DEFAULT]), .write = write_mtrr_default },
	{ 0x00000400, 32 * 4, .read = read_bank, .write = write_bank },		/* not listed: how many is each vcpu's own */
	{ 0x000006e0, 1,  .flags = LISTED | DEADLINE, .read = read_tsc_deadline, .write = write_tsc_deadline },
	{ KVA_MSR_X2APIC, 0x100, .read = read_x2apic, .write = write_x2apic },
	{ 0x4b564d00, 1,  .flags = LISTED, .at = AT(wall_clock), .write = write_wall_clock },
	{ 0x4b564d01, 1,  .flags = LISTED, .at = AT(system_time), .write = write_system_time },
	{ 0xc0000080, 1,  .flags = LISTED, .groups = KVA_STATE_CONTROL, .read = read_efer, .write = write_efer },
	{ 0xc0000081, 1,  .flags = LISTED | PASS, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_STAR]) },
	{ 0xc0000082, 1,  .flags = LISTED | PASS | CANONICAL, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_LSTAR]) },
	{ 0xc0000083, 1,  .flags = LISTED | PASS | CANONICAL, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_CSTAR]) },
	{ 0xc0000084, 1,  .flags = LISTED | PASS, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_SFMASK]),
	  .bits = 0xffffffff },
	{ 0xc0000100, 2,  .flags = LISTED | PASS | CANONICAL, .groups = KVA_STATE_SEGMENTS | KVA_STATE_MSRS,
	  .read = read_base, .write = write_base },
	{ 0xc0000102, 1,  .flags = LISTED | PASS | CANONICAL, .groups = KVA_STATE_MSRS,
	  .at = AT(cpu.msr[KVA_KERNEL_GS_BASE]) },
	{ 0xc0000103, 1,  .flags = LISTED, .groups = KVA_STATE_MSRS, .at = AT(cpu.msr[KVA_TSC_AUX]), .bits = 0xffffffff },
	{ 0xc0010000, 8,  .flags = ZERO },					/* performance events and counters */
	{ 0xc0010010, 1,  .flags = ZERO },					/* SYSCFG */
	{ 0xc0010015, 1,  .flags = LISTED, .at = AT(misc_msr[MISC_HWCR]), .bits = 0x1000148 | HWCR_STATUS_WRITABLE },
	{ 0xc001001a, 1,  .flags = ZERO },					/* TOP_MEM */
	{ 0xc001001d, 1,  .flags = ZERO },					/* TOP_MEM2 */
	{ 0xc001001f, 1,  .flags = ZERO },					/* the north bridge */
	{ 0xc0010055, 1,  .flags = ZERO },					/* messages for pending interrupts */
	{ 0xc0010058, 1,  .flags = ZERO },					/* where PCI configuration space is */
	{ 0xc0010111, 3,  .flags = ZERO },					/* system management mode */
	{ 0xc0010114, 1,  .flags = ZERO },					/* VM_CR */
	{ 0xc0010117, 1,  .flags = LISTED, .at = AT(misc_msr[MISC_HSAVE]), .bits = 0xffffffffff000 },
	{ 0xc0010140, 2,  .flags = READ_ONLY, .at = AT(misc_msr[MISC_OSVW]) },
	{ 0xc0011020, 4,  .flags = ZERO },					/* load-store unit, caches, bus unit */
	{ 0xc0011029, 1,  .read = read_decode_config, .write = write_nothing },
	{ 0xc001102a, 1,  .flags = ZERO },					/* bus unit */
};

#define ROWS	(sizeof(rows) / sizeof(rows[0]))

static const struct row *row_of(__u32 msr)
{
	unsigned int low = 0, high = ROWS;

	while (low < high) {
		unsigned int middle = (low + high) / 2;

		if (msr - rows[middle].first < rows[middle].count)
			return &rows[middle];
		if (msr < rows[middle].first)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

static __u64 *storage(struct kva_vcpu *vcpu, const struct row *row, __u32 msr)
{
	return (__u64 *)((char *)vcpu + row->at) + kva_index_clamp(msr - row->first, row->count);
}

static int guest_has(const struct kva_vcpu *vcpu, const struct row *row)
{
	const struct kvm_cpuid_entry2 *features;

	if (row->flags & ADJUST) {
		features = kva_cpuid_find(vcpu, 7, 0);
		return features && features->ebx >> 1 & 1;
	}
	if (!(row->flags & DEADLINE))
		return 1;
	features = kva_cpuid_find(vcpu, 1, 0);
	return vcpu->lapic && features && features->ecx >> 24 & 1;
}

int kva_msr_read(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 *value)
{
	const struct row *row = row_of(msr);

	if (!row || (!host && !guest_has(vcpu, row)))
		return 1;
	kva_state_need(vcpu, row->groups);
	if (row->read)
		return row->read(vcpu, msr, value);
	*value = row->at ? *storage(vcpu, row, msr) : 0;
	return 0;
}

/* The upper bits made like the highest that addresses have (APM 1.1.3). */
static __u64 extended(struct kva_vcpu *vcpu, __u64 value)
{
	unsigned int unused;

	kva_state_need(vcpu, KVA_STATE_CONTROL);
	unused = vcpu->cpu.cr4 & KVA_CR4_LA57 ? 7 : 16;
	return (__u64)((__s64)(value << unused) >> unused);
}

static int may_write(struct kva_vcpu *vcpu, const struct row *row, int host, __u64 value)
{
	if (row->flags & READ_ONLY && !host)
		return 0;
	if (row->bits && value & ~row->bits)
		return 0;
	return !(row->flags & CANONICAL) || extended(vcpu, value) == value;
}

int kva_msr_write(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	const struct row *row = row_of(msr);

	if (!host && kva_xen_is_msr(vcpu->vm, msr))
		return kva_xen_write(vcpu, value);
	if (!row || (!host && !guest_has(vcpu, row)))
		return 1;
	if (row->flags & ZERO)
		return 0;
	if (!may_write(vcpu, row, host, value))
		return 1;
	if (row->flags & EXTENDED)
		value = extended(vcpu, value);
	kva_state_need(vcpu, row->groups);
	if (row->write && row->write(vcpu, msr, host, value))
		return 1;
	if (row->at)
		*storage(vcpu, row, msr) = value;
	if (row->groups)
		kva_state_changed(vcpu, row->groups);
	return 0;
}

void kva_msr_intercepts(struct kva_vcpu *vcpu)
{
	unsigned int i, j;

	for (i = 0; i < ROWS; i++)
		for (j = 0; rows[i].flags & PASS && j < rows[i].count; j++)
			kva_backend->msr_intercept(vcpu, rows[i].first + j,
						   !(rows[i].flags & PASS_READ), !(rows[i].flags & PASS_WRITE));
}

/* RESET clears the TSC, enables what reports errors and disables the MTRRs (APM 14.1.3). */
void kva_msr_reset(struct kva_vcpu *vcpu)
{
	vcpu->mcg_cap = sizeof(vcpu->mce_bank) / (4 * sizeof(__u64));
	vcpu->misc_msr[MISC_PATCH_LEVEL] = PATCH_LEVEL;
	kva_tsc_set(vcpu, 0);
	kva_msr_intercepts(vcpu);
}

/* --- ioctls ------------------------------------------------------------------------------------------------------- */

long kva_system_get_msr_index_list(struct kva_system *system, struct kvm_msr_list *msr_list)
{
	__u32 room = msr_list->nmsrs, count = 0;
	unsigned int i, j;

	(void)system;
	for (i = 0; i < ROWS; i++)
		for (j = 0; rows[i].flags & LISTED && j < rows[i].count; j++, count++)
			if (count < room)
				msr_list->indices[count] = rows[i].first + j;
	msr_list->nmsrs = count;
	return count > room ? -E2BIG : 0;
}

/* Those that tell of features, as a new vcpu has them. */
static const struct kvm_msr_entry features[] = {
	{ .index = 0x0000008b, .data = PATCH_LEVEL },
	{ .index = 0xc0011029, .data = DECODE_CONFIG },
};

#define FEATURES	(sizeof(features) / sizeof(features[0]))

long kva_system_get_msr_feature_index_list(struct kva_system *system, struct kvm_msr_list *msr_list)
{
	__u32 room = msr_list->nmsrs, i;

	(void)system;
	for (i = 0; i < FEATURES && i < room; i++)
		msr_list->indices[i] = features[i].index;
	msr_list->nmsrs = FEATURES;
	return FEATURES > room ? -E2BIG : 0;
}

static int read_feature(struct kvm_msr_entry *entry)
{
	unsigned int i;

	for (i = 0; i < FEATURES; i++)
		if (features[i].index == entry->index) {
			entry->data = features[i].data;
			return 0;
		}
	return 1;
}

long kva_system_get_msrs(struct kva_system *system, struct kvm_msrs *msrs)
{
	__u32 i;

	(void)system;
	for (i = 0; i < msrs->nmsrs; i++)
		if (read_feature(&msrs->entries[i]))
			break;
	return i;
}

long kva_vcpu_get_msrs(struct kva_vcpu *vcpu, struct kvm_msrs *msrs)
{
	__u32 i;

	for (i = 0; i < msrs->nmsrs; i++)
		if (kva_msr_read(vcpu, msrs->entries[i].index, 1, &msrs->entries[i].data))
			break;
	return i;
}

long kva_vcpu_set_msrs(struct kva_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	__u32 i;

	for (i = 0; i < msrs->nmsrs; i++)
		if (kva_msr_write(vcpu, msrs->entries[i].index, 1, msrs->entries[i].data))
			break;
	return i;
}
