// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers: the state after reset, the rules of control registers, and the ioctls that read and write them.
 */
#include "world.h"

#include "../../driver/core/x86.h"

static struct kva_backend counting;
static __u32 pulled;

static void count_pull(struct kva_vcpu *who, __u32 groups)
{
	(void)who;
	pulled |= groups;
}

/* A guest whose processor has what the driver supports. */
static void featured_make(void)
{
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + 80 * sizeof(cpuid->entries[0]));

	world_make(0);
	cpuid->nent = 80;
	EQUAL(kva_system_get_supported_cpuid(NULL, cpuid), 0);
	EQUAL(kva_vcpu_set_cpuid2(vcpu, cpuid), 0);
	free(cpuid);
}

/* One that has nothing of all that. */
static void plain_make(void)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry; } cpuid = { .head.nent = 1, .entry.function = 1 };

	world_make(0);
	EQUAL(kva_vcpu_set_cpuid2(vcpu, &cpuid.head), 0);
}

/* 1: #GP was queued, and taken back for the next try. */
static int faults(unsigned int cr, __u64 value)
{
	int fault = kva_cr_write(vcpu, cr, value);

	EQUAL(vcpu->exception.valid, fault);
	if (fault)
		EQUAL(vcpu->exception.vector, KVA_GP);
	vcpu->exception.valid = 0;
	return fault;
}

static void long_mode_enter(int wide)
{
	EQUAL(faults(4, KVA_CR4_PAE), 0);
	vcpu->cpu.efer = KVA_EFER_LME;
	EQUAL(faults(0, KVA_CR0_PE | KVA_CR0_PG), 0);
	vcpu->cpu.segment[KVA_CS].l = wide;
}

static void test_reset_leaves_the_state_of_the_manual(void)
{
	const struct kva_cpu *cpu;

	world_make(0);
	cpu = &vcpu->cpu;
	EQUAL(cpu->rip, 0xfff0);
	EQUAL(cpu->rflags, 2);
	EQUAL(cpu->cr0, 0x60000010);
	EQUAL(cpu->segment[KVA_CS].selector, 0xf000);
	EQUAL(cpu->segment[KVA_CS].base, 0xffff0000);
	EQUAL(cpu->segment[KVA_GS].limit, 0xffff);
	EQUAL(cpu->dr6, 0xffff0ff0);
	EQUAL(cpu->dr7, 0x400);
	EQUAL(cpu->msr[KVA_PAT], 0x0007040600070406);
	EQUAL(cpu->apic_base, 0xfee00900);
	EQUAL(cpu->xcr0, 1);
	EQUAL(vcpu->dirty, KVA_STATE_ALL);
	EQUAL(vcpu_make(1)->cpu.apic_base, 0xfee00800);
	world_end();
}

/* Shutdown, that is: what an INIT leaves, and what it does not. */
static void test_init_leaves_what_the_manual_says_and_resets_the_rest(void)
{
	struct kva_cpu *cpu;

	world_make(0);
	cpu = &vcpu->cpu;
	EQUAL(faults(0, KVA_CR0_PE), 0);
	*cpu = (struct kva_cpu){
		.reg = { 1, 2, 3 }, .rip = 4, .cr0 = KVA_CR0_CD | KVA_CR0_PE | KVA_CR0_ET, .cr2 = 5, .cr3 = 6, .cr4 = KVA_CR4_PAE,
		.cr8 = 7, .efer = KVA_EFER_LME, .dr = { 8 }, .xcr0 = 3, .apic_base = 0xfee00800, .cpl = 3, .nmi_masked = 1,
		.msr = { [KVA_LSTAR] = 9, [KVA_SYSENTER_EIP] = 10, [KVA_PAT] = 11, [KVA_TSC_AUX] = 12 },
	};
	vcpu->interrupt = 32;
	vcpu->system_time = 0x1001;
	vcpu->mtrr[0] = 13;
	kva_raise(vcpu, KVA_GP, 1, 0);
	vcpu->dirty = 0;
	kva_cpu_init(vcpu);
	EQUAL(cpu->msr[KVA_LSTAR], 9);
	EQUAL(cpu->reg[0] | cpu->reg[1] | cpu->cr2 | cpu->cr3 | cpu->cr4 | cpu->efer | cpu->dr[0] | cpu->cpl | cpu->nmi_masked, 0);
	EQUAL(cpu->reg[KVA_RDX], 0x600);
	EQUAL(cpu->rip, 0xfff0);
	EQUAL(cpu->segment[KVA_CS].base, 0xffff0000);
	EQUAL(cpu->cr0, KVA_CR0_CD | KVA_CR0_ET);
	EQUAL(cpu->cr8, 7);
	EQUAL(cpu->xcr0, 3);
	EQUAL(cpu->apic_base, 0xfee00800);
	EQUAL(cpu->msr[KVA_PAT], 11);
	EQUAL(cpu->msr[KVA_TSC_AUX], 12);
	EQUAL(vcpu->mtrr[0], 13);
	EQUAL(vcpu->interrupt, -1);
	EQUAL(vcpu->exception.valid, 0);
	EQUAL(vcpu->system_time, 0);
	EQUAL(vcpu->dirty, KVA_STATE_ALL);
	kva_cpu_lost(vcpu);
	EQUAL(cpu->msr[KVA_LSTAR] | cpu->msr[KVA_SYSENTER_EIP], 0);
	EQUAL(cpu->msr[KVA_PAT], 11);
	world_end();
}

static void test_only_what_does_not_hold_is_pulled(void)
{
	world_make(0);
	counting = kva_replay_backend;
	counting.pull = count_pull;
	kva_backend = &counting;
	vcpu->valid = KVA_STATE_GENERAL;
	pulled = 0;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	EQUAL(pulled, 0);
	kva_state_need(vcpu, KVA_STATE_GENERAL | KVA_STATE_DEBUG);
	EQUAL(pulled, KVA_STATE_DEBUG);
	EQUAL(vcpu->valid, KVA_STATE_GENERAL | KVA_STATE_DEBUG);
	world_end();
}

static void test_cr0_that_no_processor_could_hold_is_gp(void)
{
	world_make(0);
	EQUAL(faults(0, 1ull << 32), 1);
	EQUAL(faults(0, KVA_CR0_PG), 1);
	EQUAL(faults(0, KVA_CR0_PE | KVA_CR0_NW), 1);
	EQUAL(vcpu->cpu.cr0, 0x60000010);
	EQUAL(faults(0, KVA_CR0_PE), 0);
	EQUAL(vcpu->cpu.cr0, KVA_CR0_PE | KVA_CR0_ET);
	world_end();
}

static void test_paging_with_lme_begins_long_mode_and_needs_pae(void)
{
	world_make(0);
	vcpu->cpu.efer = KVA_EFER_LME;
	EQUAL(faults(0, KVA_CR0_PE | KVA_CR0_PG), 1);
	long_mode_enter(0);
	EQUAL(vcpu->cpu.efer, KVA_EFER_LME | KVA_EFER_LMA);
	EQUAL(faults(4, 0), 1);
	EQUAL(faults(0, KVA_CR0_PE), 0);
	EQUAL(vcpu->cpu.efer, KVA_EFER_LME);
	world_end();
}

static void test_64_bit_code_cannot_switch_paging_off(void)
{
	world_make(0);
	long_mode_enter(1);
	EQUAL(kva_is_long_mode(vcpu), 1);
	EQUAL(faults(0, KVA_CR0_PE), 1);
	world_end();
}

static void test_cr3_beyond_physical_addresses_is_gp_in_long_mode(void)
{
	world_make(0);
	EQUAL(faults(3, 1ull << 52), 0);
	EQUAL(vcpu->cpu.cr3, 0);
	long_mode_enter(1);
	EQUAL(faults(3, 1ull << 48), 1);
	EQUAL(faults(3, 0x1000), 0);
	EQUAL(kva_cr_read(vcpu, 3), 0x1000);
	world_end();
}

static void test_cr4_has_the_bits_that_cpuid_tells(void)
{
	plain_make();
	EQUAL(faults(4, KVA_CR4_OSXSAVE), 1);
	EQUAL(faults(4, 1ull << 30), 1);
	EQUAL(faults(4, KVA_CR4_PGE | KVA_CR4_OSFXSR), 0);
	world_end();
	featured_make();
	EQUAL(faults(4, KVA_CR4_OSXSAVE), 0);
	EQUAL(faults(4, KVA_CR4_PKE), 1);
	world_end();
}

static void test_cr8_has_four_bits(void)
{
	world_make(0);
	EQUAL(faults(8, 16), 1);
	EQUAL(faults(8, 15), 0);
	EQUAL(kva_cr_read(vcpu, 8), 15);
	world_end();
}

static void test_a_control_register_that_does_not_exist_is_refused(void)
{
	world_make(0);
	EQUAL(faults(1, 0), 1);
	EQUAL(faults(15, 0), 1);
	world_end();
}

static void test_xcr0_needs_x87_and_avx_needs_sse(void)
{
	EQUAL(kva_xcr0_valid(0), 0);
	EQUAL(kva_xcr0_valid(2), 0);
	EQUAL(kva_xcr0_valid(5), 0);
	EQUAL(kva_xcr0_valid(7), 1);
	EQUAL(kva_xcr0_valid(1ull << 63 | 1), 0);
}

/* --- ioctls --- */

static void test_set_regs_writes_what_get_regs_reads(void)
{
	struct kvm_regs regs, back;

	world_make(0);
	memset(&regs, 0x5a, sizeof(regs));
	regs.rax = 1;
	regs.rsp = 2;
	regs.r15 = 3;
	regs.rflags = 0x246;
	EQUAL(kva_vcpu_set_regs(vcpu, &regs), 0);
	EQUAL(vcpu->cpu.reg[4], 2);
	EQUAL(kva_vcpu_get_regs(vcpu, &back), 0);
	EQUAL(memcmp(&regs, &back, sizeof(regs)), 0);
	world_end();
}

static void test_set_regs_clears_flags_that_do_not_exist_and_drops_an_exception(void)
{
	struct kvm_regs regs = { .rflags = ~0ull };

	world_make(0);
	kva_raise(vcpu, KVA_UD, 0, 0);
	EQUAL(kva_vcpu_set_regs(vcpu, &regs), 0);
	EQUAL(vcpu->cpu.rflags, 0x3f7fd7);
	EQUAL(vcpu->exception.valid, 0);
	EQUAL(vcpu->dirty & KVA_STATE_GENERAL, KVA_STATE_GENERAL);
	world_end();
}

static void sregs_of_long_mode(struct kvm_sregs *sregs)
{
	EQUAL(kva_vcpu_get_sregs(vcpu, sregs), 0);
	sregs->cr0 = KVA_CR0_PE | KVA_CR0_PG | KVA_CR0_ET;
	sregs->cr3 = 0x3000;
	sregs->cr4 = KVA_CR4_PAE;
	sregs->efer = KVA_EFER_LME | KVA_EFER_LMA;
	sregs->cs.l = 1;
	sregs->ss.dpl = 3;
}

static void test_set_sregs_writes_what_get_sregs_reads(void)
{
	struct kvm_sregs sregs, back;

	world_make(0);
	sregs_of_long_mode(&sregs);
	sregs.gdt.base = 0x1234;
	sregs.cr8 = 9;
	sregs.interrupt_bitmap[1] = 1ull << 5;
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kva_vcpu_get_sregs(vcpu, &back), 0);
	EQUAL(memcmp(&sregs, &back, sizeof(sregs)), 0);
	EQUAL(vcpu->interrupt, 69);
	EQUAL(vcpu->cpu.cpl, 3);
	EQUAL(kva_replay_of(vcpu)->flushes > 0, 1);
	world_end();
}

static void test_of_several_interrupts_the_lowest_is_queued(void)
{
	struct kvm_sregs sregs;

	world_make(0);
	EQUAL(kva_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.interrupt_bitmap[3] = 1;
	sregs.interrupt_bitmap[2] = 1ull << 63 | 1ull << 62;
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(vcpu->interrupt, 190);
	world_end();
}

/* Each breaks one rule, and changes nothing. */
static void test_sregs_that_contradict_themselves_are_einval(void)
{
	static const struct { unsigned int at; __u64 value; } wrong[] = {
		{ offsetof(struct kvm_sregs, cr0), 1ull << 32 | KVA_CR0_PE | KVA_CR0_PG },
		{ offsetof(struct kvm_sregs, cr0), KVA_CR0_PG },
		{ offsetof(struct kvm_sregs, cr0), KVA_CR0_PE },			/* LMA without paging */
		{ offsetof(struct kvm_sregs, cr0), KVA_CR0_PE | KVA_CR0_PG | KVA_CR0_NW },
		{ offsetof(struct kvm_sregs, cr3), 1ull << 52 },
		{ offsetof(struct kvm_sregs, cr4), 0 },					/* long mode without PAE */
		{ offsetof(struct kvm_sregs, cr4), KVA_CR4_PAE | 1ull << 31 },
		{ offsetof(struct kvm_sregs, cr8), 16 },
		{ offsetof(struct kvm_sregs, efer), KVA_EFER_LME },			/* active, and LMA is clear */
		{ offsetof(struct kvm_sregs, efer), KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_SVME },
		{ offsetof(struct kvm_sregs, efer), KVA_EFER_LME | KVA_EFER_LMA | 2 },
		{ offsetof(struct kvm_sregs, apic_base), 0xfee00c00 },			/* x2APIC */
		{ offsetof(struct kvm_sregs, apic_base), 1ull << 60 },
	};
	struct kvm_sregs good, bad, after;
	unsigned int i;

	world_make(0);
	sregs_of_long_mode(&good);
	EQUAL(kva_vcpu_set_sregs(vcpu, &good), 0);
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		bad = good;
		bad.cr2 = 0xbad;
		memcpy((char *)&bad + wrong[i].at, &wrong[i].value, sizeof(__u64));
		EQUAL(kva_vcpu_set_sregs(vcpu, &bad), -EINVAL);
		EQUAL(kva_vcpu_get_sregs(vcpu, &after), 0);
		EQUAL(memcmp(&good, &after, sizeof(good)), 0);
	}
	good.efer = 0;
	good.cr0 = KVA_CR0_PE;
	EQUAL(kva_vcpu_set_sregs(vcpu, &good), -EINVAL);	/* 64-bit code outside of long mode */
	good.cs.l = 0;
	EQUAL(kva_vcpu_set_sregs(vcpu, &good), 0);
	world_end();
}

static void test_a_segment_keeps_only_what_a_descriptor_has(void)
{
	struct kvm_sregs sregs;

	world_make(0);
	EQUAL(kva_vcpu_get_sregs(vcpu, &sregs), 0);
	memset(&sregs.es, 0xff, sizeof(sregs.es));
	EQUAL(kva_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kva_vcpu_get_sregs(vcpu, &sregs), 0);
	EQUAL(sregs.es.type, 15);
	EQUAL(sregs.es.dpl, 3);
	EQUAL(sregs.es.g, 1);
	EQUAL(sregs.es.unusable, 1);
	EQUAL(sregs.es.present, 0);
	EQUAL(sregs.es.padding, 0);
	world_end();
}

static void test_debugregs_have_their_fixed_bits_and_no_upper_halves(void)
{
	struct kvm_debugregs regs = { .db = { 1, 2, 3, 4 }, .dr6 = 1, .dr7 = 3 }, back;

	world_make(0);
	EQUAL(kva_vcpu_set_debugregs(vcpu, &regs), 0);
	EQUAL(kva_vcpu_get_debugregs(vcpu, &back), 0);
	EQUAL(back.db[3], 4);
	EQUAL(back.dr6, 0xffff0ff1);
	EQUAL(back.dr7, 0x403);
	EQUAL(back.flags, 0);
	regs.dr7 = 1ull << 32;
	EQUAL(kva_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	regs.dr7 = 0;
	regs.dr6 = 1ull << 40;
	EQUAL(kva_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	regs.dr6 = 0;
	regs.flags = 1;
	EQUAL(kva_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	world_end();
}

static void test_xcrs_pass_over_what_they_do_not_know(void)
{
	struct kvm_xcrs xcrs = { .nr_xcrs = 2, .xcrs = { { .xcr = 7, .value = 9 }, { .xcr = 0, .value = 3 } } }, back;

	world_make(0);
	EQUAL(kva_vcpu_set_xcrs(vcpu, &xcrs), 0);
	EQUAL(kva_vcpu_get_xcrs(vcpu, &back), 0);
	EQUAL(back.nr_xcrs, 1);
	EQUAL(back.xcrs[0].value, 3);
	xcrs.xcrs[1].value = 4;
	EQUAL(kva_vcpu_set_xcrs(vcpu, &xcrs), -EINVAL);
	xcrs.nr_xcrs = KVM_MAX_XCRS + 1;
	EQUAL(kva_vcpu_set_xcrs(vcpu, &xcrs), -EINVAL);
	world_end();
}

static void test_fpu_and_xsave_come_back_from_the_host(void)
{
	static struct kvm_xsave xsave, xsave_back;
	struct kvm_fpu fpu = { .fcw = 0x27f }, fpu_back;

	world_make(0);
	xsave.region[5] = 7;
	xsave.region[128] = 3;		/* the header: x87 and SSE are there */
	EQUAL(kva_vcpu_set_fpu(vcpu, &fpu), 0);
	EQUAL(kva_vcpu_get_fpu(vcpu, &fpu_back), 0);
	EQUAL(fpu_back.fcw, 0x27f);
	EQUAL(kva_vcpu_set_xsave(vcpu, &xsave), 0);
	EQUAL(kva_vcpu_get_xsave(vcpu, &xsave_back), 0);
	EQUAL(xsave_back.region[5], 7);
	world_end();
}

static void test_a_vcpu_without_an_apic_is_runnable_and_nothing_else(void)
{
	struct kvm_mp_state state = { .mp_state = KVM_MP_STATE_HALTED };

	world_make(0);
	EQUAL(kva_vcpu_set_mp_state(vcpu, &state), -EINVAL);
	state.mp_state = 99;
	EQUAL(kva_vcpu_set_mp_state(vcpu, &state), -EINVAL);
	state.mp_state = KVM_MP_STATE_RUNNABLE;
	EQUAL(kva_vcpu_set_mp_state(vcpu, &state), 0);
	EQUAL(kva_vcpu_get_mp_state(vcpu, &state), 0);
	EQUAL(state.mp_state, KVM_MP_STATE_RUNNABLE);
	world_end();
}

static void test_translate_follows_the_guests_tables(void)
{
	struct kvm_translation translation = { .linear_address = 0x1234 };
	__u32 directory = 0x2000 | 1, table = 0x5000 | 1;

	world_make(0);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	EQUAL(kva_vcpu_translate(vcpu, &translation), 0);
	EQUAL(translation.valid, 1);
	EQUAL(translation.physical_address, 0x1234);
	memcpy(memory + 0x1000, &directory, 4);
	memcpy(memory + 0x2000 + 4, &table, 4);
	EQUAL(kva_cr_write(vcpu, 3, 0x1000), 0);
	EQUAL(kva_cr_write(vcpu, 0, KVA_CR0_PE | KVA_CR0_PG), 0);
	EQUAL(kva_vcpu_translate(vcpu, &translation), 0);
	EQUAL(translation.valid, 1);
	EQUAL(translation.physical_address, 0x5234);
	EQUAL(translation.writeable, 1);
	EQUAL(translation.usermode, 0);
	EQUAL(memory[0x1000], 1);				/* it marks nothing */
	translation.linear_address = 0x2000;
	EQUAL(kva_vcpu_translate(vcpu, &translation), 0);
	EQUAL(translation.valid, 0);
	EQUAL(vcpu->exception.valid, 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_reset_leaves_the_state_of_the_manual),
		TEST(test_init_leaves_what_the_manual_says_and_resets_the_rest),
		TEST(test_only_what_does_not_hold_is_pulled),
		TEST(test_cr0_that_no_processor_could_hold_is_gp),
		TEST(test_paging_with_lme_begins_long_mode_and_needs_pae),
		TEST(test_64_bit_code_cannot_switch_paging_off),
		TEST(test_cr3_beyond_physical_addresses_is_gp_in_long_mode),
		TEST(test_cr4_has_the_bits_that_cpuid_tells),
		TEST(test_cr8_has_four_bits),
		TEST(test_a_control_register_that_does_not_exist_is_refused),
		TEST(test_xcr0_needs_x87_and_avx_needs_sse),
		TEST(test_set_regs_writes_what_get_regs_reads),
		TEST(test_set_regs_clears_flags_that_do_not_exist_and_drops_an_exception),
		TEST(test_set_sregs_writes_what_get_sregs_reads),
		TEST(test_of_several_interrupts_the_lowest_is_queued),
		TEST(test_sregs_that_contradict_themselves_are_einval),
		TEST(test_a_segment_keeps_only_what_a_descriptor_has),
		TEST(test_debugregs_have_their_fixed_bits_and_no_upper_halves),
		TEST(test_xcrs_pass_over_what_they_do_not_know),
		TEST(test_fpu_and_xsave_come_back_from_the_host),
		TEST(test_a_vcpu_without_an_apic_is_runnable_and_nothing_else),
		TEST(test_translate_follows_the_guests_tables),
	};

	return RUN_TESTS("state", tests);
}
