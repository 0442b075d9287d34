// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Guest state to and from vcpu->cpu.
 *
 * The processor has its own copy.  An entry takes over the groups that the core says it changed, and then works in
 * vcpu->cpu; when it is over the copy is made, and rubbish is left where the core has to pull: reading what was not
 * pulled, and changing without saying so, are seen.  FS and GS base belong to two groups, as with SVM: whichever of them
 * holds has the truth.
 */
#include "soft.h"

#define RUBBISH		0xa5
#define BASE_GROUPS	(KVA_STATE_SEGMENTS | KVA_STATE_MSRS)

static void copy_segment(struct kva_cpu *to, const struct kva_cpu *from, unsigned int name, int with_base)
{
	__u64 base = to->segment[name].base;

	to->segment[name] = from->segment[name];
	if (!with_base)
		to->segment[name].base = base;
}

static void copy_general(struct kva_cpu *to, const struct kva_cpu *from)
{
	to->reg[KVA_RAX] = from->reg[KVA_RAX];
	to->reg[KVA_RSP] = from->reg[KVA_RSP];
	to->rip = from->rip;
	to->rflags = from->rflags;
	to->interrupt_shadow = from->interrupt_shadow;
}

static void copy_segments(struct kva_cpu *to, const struct kva_cpu *from, int with_base)
{
	copy_segment(to, from, KVA_ES, 1);
	copy_segment(to, from, KVA_DS, 1);
	copy_segment(to, from, KVA_FS, with_base);
	copy_segment(to, from, KVA_GS, with_base);
	copy_segment(to, from, KVA_LDTR, 1);
	copy_segment(to, from, KVA_TR, 1);
	to->gdt = from->gdt;
	to->idt = from->idt;
}

static void copy_control(struct kva_cpu *to, const struct kva_cpu *from)
{
	to->cr0 = from->cr0;
	to->cr2 = from->cr2;
	to->cr3 = from->cr3;
	to->cr4 = from->cr4;
	to->efer = from->efer;
}

static void copy_msrs(struct kva_cpu *to, const struct kva_cpu *from, int with_base)
{
	memcpy(to->msr, from->msr, sizeof(to->msr));
	if (!with_base)
		return;
	to->segment[KVA_FS].base = from->segment[KVA_FS].base;
	to->segment[KVA_GS].base = from->segment[KVA_GS].base;
}

static void copy_groups(struct kva_cpu *to, const struct kva_cpu *from, __u32 groups, int with_base)
{
	if (groups & KVA_STATE_GENERAL)
		copy_general(to, from);
	if (groups & KVA_STATE_CODE) {
		copy_segment(to, from, KVA_CS, 1);
		copy_segment(to, from, KVA_SS, 1);
		to->cpl = from->cpl;
	}
	if (groups & KVA_STATE_SEGMENTS)
		copy_segments(to, from, with_base);
	if (groups & KVA_STATE_CONTROL)
		copy_control(to, from);
	if (groups & KVA_STATE_DEBUG) {
		to->dr6 = from->dr6;
		to->dr7 = from->dr7;
	}
	if (groups & KVA_STATE_MSRS)
		copy_msrs(to, from, with_base);
}

void kva_soft_pull(struct kva_vcpu *vcpu, __u32 groups)
{
	groups &= ~vcpu->dirty;
	copy_groups(&vcpu->cpu, &kva_soft_of(vcpu)->cpu, groups, !(vcpu->valid & BASE_GROUPS));
	vcpu->valid |= groups;
}

/* The groups that this is taken from are not dirty: the copy has them. */
void kva_soft_code(const struct kva_vcpu *vcpu, struct kva_code *code)
{
	const struct kva_cpu *cpu = &kva_soft_of(vcpu)->cpu;
	const struct kvm_segment *cs = &cpu->segment[KVA_CS];

	*code = (struct kva_code){
		.rip = vcpu->cpu.rip, .base = cs->base,
		.segment = cs->limit | (__u64)cs->l << 32 | (__u64)cs->db << 33 | (__u64)cpu->cpl << 34,
		.cr0 = cpu->cr0, .cr3 = cpu->cr3, .cr4 = cpu->cr4, .efer = cpu->efer,
	};
}

/* --- around an entry -------------------------------------------------------------------------------------------------- */

/* What a processor does not keep of a segment: granularity, and that TR was not busy (APM 15.5.1). */
static void normalize(struct kva_cpu *cpu)
{
	unsigned int i;

	for (i = 0; i < KVA_SEGMENTS; i++) {
		cpu->segment[i].g = cpu->segment[i].limit > 0xfffff;
		cpu->segment[i].unusable = !cpu->segment[i].present;
	}
	cpu->segment[KVA_TR].type |= 2;
	cpu->rflags |= KVA_RFLAGS_FIXED;
}

void kva_soft_state_take(struct kva_vcpu *vcpu)
{
	struct kva_cpu *own = &kva_soft_of(vcpu)->cpu;

	copy_groups(own, &vcpu->cpu, vcpu->dirty, 1);
	normalize(own);
	copy_groups(&vcpu->cpu, own, KVA_STATE_ALL, 1);
	vcpu->valid = KVA_STATE_ALL;
	vcpu->dirty = 0;
}

void kva_soft_state_leave(struct kva_vcpu *vcpu, int lost)
{
	struct kva_cpu *own = &kva_soft_of(vcpu)->cpu;
	static const struct kva_cpu none;
	struct kva_cpu rubbish = none;

	copy_groups(own, &vcpu->cpu, KVA_STATE_ALL, 1);
	vcpu->dirty = 0;
	vcpu->valid = lost ? KVA_STATE_ALL : 0;
	if (lost)
		return;
	memset(&rubbish, RUBBISH, sizeof(rubbish));
	copy_groups(&vcpu->cpu, &rubbish, KVA_STATE_ALL, 1);
}

/* --- what VMRUN refuses (APM 15.5.1) ----------------------------------------------------------------------------------- */

static int is_long_mode_valid(const struct kva_cpu *cpu)
{
	if (!(cpu->efer & KVA_EFER_LME) || !(cpu->cr0 & KVA_CR0_PG))
		return 1;
	if (!(cpu->cr4 & KVA_CR4_PAE) || !(cpu->cr0 & KVA_CR0_PE))
		return 0;
	return !(cpu->segment[KVA_CS].l && cpu->segment[KVA_CS].db);
}

int kva_soft_state_valid(const struct kva_vcpu *vcpu)
{
	const struct kva_cpu *cpu = &vcpu->cpu;
	const struct kva_soft_vcpu *soft = kva_soft_of(vcpu);

	if (!soft->root || (soft->levels != 4 && soft->levels != 5))
		return 0;
	if (cpu->cr0 >> 32 || (cpu->cr0 & KVA_CR0_NW && !(cpu->cr0 & KVA_CR0_CD)))
		return 0;
	if (cpu->dr6 >> 32 || cpu->dr7 >> 32 || cpu->cr4 >> 32 || !kva_efer_valid(cpu->efer))
		return 0;
	return is_long_mode_valid(cpu);
}
