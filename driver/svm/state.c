// SPDX-License-Identifier: GPL-2.0-only
/*
 * Guest state to and from the VMCB.
 *
 * What the guest can change without an exit is pulled; what it cannot (CR4, EFER, most of CR0, TSC_AUX) vcpu->cpu holds
 * anyway.  FS and GS base belong to two groups, the segments and the MSRs: whichever of them holds has the truth.
 */
#include "svm.h"

#include <asm/processor-flags.h>
#include <asm/tlbflush.h>

#include "../core/x86.h"

#define BASE_GROUPS	(KVA_STATE_SEGMENTS | KVA_STATE_MSRS)

/* --- segments ----------------------------------------------------------------------------------------------------- */

/* Where each segment register stands in the save area. */
static const u16 segment_at[KVA_SEGMENTS] = {
	[KVA_ES]	= offsetof(struct vmcb_save, es),
	[KVA_CS]	= offsetof(struct vmcb_save, cs),
	[KVA_SS]	= offsetof(struct vmcb_save, ss),
	[KVA_DS]	= offsetof(struct vmcb_save, ds),
	[KVA_FS]	= offsetof(struct vmcb_save, fs),
	[KVA_GS]	= offsetof(struct vmcb_save, gs),
	[KVA_LDTR]	= offsetof(struct vmcb_save, ldtr),
	[KVA_TR]	= offsetof(struct vmcb_save, tr),
};

static struct vmcb_segment *segment_in(struct vmcb_save *save, unsigned int name)
{
	return (void *)save + segment_at[name];
}

static void push_segment(struct vmcb_segment *to, const struct kvm_segment *from)
{
	to->selector = from->selector;
	to->limit = from->limit;
	to->base = from->base;
	to->attributes = (from->type & VMCB_SEGMENT_TYPE) |
		(from->s ? VMCB_SEGMENT_S : 0) |
		(from->dpl & 3) << VMCB_SEGMENT_DPL_SHIFT |
		(from->present && !from->unusable ? VMCB_SEGMENT_P : 0) |
		(from->avl ? VMCB_SEGMENT_AVL : 0) |
		(from->l ? VMCB_SEGMENT_L : 0) |
		(from->db ? VMCB_SEGMENT_DB : 0) |
		(from->g ? VMCB_SEGMENT_G : 0);
}

/* The limit is in bytes and decides alone: processors do not keep G (APM 15.5.1). */
static void pull_segment(struct kvm_segment *to, const struct vmcb_segment *from, bool with_base)
{
	u16 attributes = from->attributes;
	u64 base = with_base ? from->base : to->base;

	*to = (struct kvm_segment){
		.base		= base,
		.limit		= from->limit,
		.selector	= from->selector,
		.type		= attributes & VMCB_SEGMENT_TYPE,
		.present	= !!(attributes & VMCB_SEGMENT_P),
		.dpl		= attributes >> VMCB_SEGMENT_DPL_SHIFT & 3,
		.db		= !!(attributes & VMCB_SEGMENT_DB),
		.s		= !!(attributes & VMCB_SEGMENT_S),
		.l		= !!(attributes & VMCB_SEGMENT_L),
		.g		= from->limit > 0xfffff,
		.avl		= !!(attributes & VMCB_SEGMENT_AVL),
		.unusable	= !(attributes & VMCB_SEGMENT_P),
	};
}

static void push_table(struct vmcb_segment *to, const struct kvm_dtable *from)
{
	to->base = from->base;
	to->limit = from->limit;
}

static void pull_table(struct kvm_dtable *to, const struct vmcb_segment *from)
{
	to->base = from->base;
	to->limit = from->limit;
}

/* CPL is SS.DPL (APM 15.5.1): TCG takes it from there, processors from its own field. */
static void push_code(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	struct vmcb_save *save = &svm->vmcb->save;

	push_segment(&save->cs, &cpu->segment[KVA_CS]);
	push_segment(&save->ss, &cpu->segment[KVA_SS]);
	save->cpl = cpu->segment[KVA_SS].dpl & 3;
	kva_svm_touch(svm, VMCB_CLEAN_SEGMENTS);
}

static void pull_code(const struct vmcb_save *save, struct kva_cpu *cpu)
{
	pull_segment(&cpu->segment[KVA_CS], &save->cs, true);
	pull_segment(&cpu->segment[KVA_SS], &save->ss, true);
	cpu->cpl = save->cpl;
	cpu->segment[KVA_SS].dpl = save->cpl;
}

static bool is_code(unsigned int name)
{
	return name == KVA_CS || name == KVA_SS;
}

static void push_segments(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	struct vmcb_save *save = &svm->vmcb->save;
	unsigned int i;

	for (i = 0; i < KVA_SEGMENTS; i++)
		if (!is_code(i))
			push_segment(segment_in(save, i), &cpu->segment[i]);
	push_table(&save->gdtr, &cpu->gdt);
	push_table(&save->idtr, &cpu->idt);
	kva_svm_touch(svm, VMCB_CLEAN_SEGMENTS | VMCB_CLEAN_TABLES);
}

static void pull_segments(struct vmcb_save *save, struct kva_cpu *cpu, bool with_fs_gs_base)
{
	unsigned int i;

	for (i = 0; i < KVA_SEGMENTS; i++)
		if (!is_code(i))
			pull_segment(&cpu->segment[i], segment_in(save, i), with_fs_gs_base || (i != KVA_FS && i != KVA_GS));
	pull_table(&cpu->gdt, &save->gdtr);
	pull_table(&cpu->idt, &save->idtr);
	cpu->segment[KVA_TR].type |= 2;		/* a loaded TR is busy; some processors keep the type as it was */
}

/* --- control and debug registers ---------------------------------------------------------------------------------- */

/*
 * CD and NW stay out of the VMCB: nested paging gives memory types, and a guest with CD set would crawl.  While it has
 * them its CR0 differs from the VMCB's, so every access must exit, else only changes beyond TS and MP do.
 * MCE stays the host's: with it clear a machine check shuts the machine down (APM 9.3.2).
 */
static void push_control(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	struct vmcb_save *save = &svm->vmcb->save;

	save->cr0 = (cpu->cr0 & ~(u64)(X86_CR0_CD | X86_CR0_NW)) | X86_CR0_ET;
	save->cr2 = cpu->cr2;
	save->cr3 = cpu->cr3;
	save->cr4 = cpu->cr4 | (cr4_read_shadow() & X86_CR4_MCE);
	save->efer = cpu->efer | KVA_EFER_SVME;		/* VMRUN wants it (APM 15.5.1); the guest never sees it */
	kva_svm_intercept(svm, VMCB_EXIT_CR_READ + 0, save->cr0 != cpu->cr0);
	kva_svm_intercept(svm, VMCB_EXIT_CR_WRITE + 0, save->cr0 != cpu->cr0);
	kva_svm_intercept(svm, VMCB_EXIT_CR_READ + 4, save->cr4 != cpu->cr4);
	kva_svm_touch(svm, VMCB_CLEAN_CR | VMCB_CLEAN_CR2);
}

static void pull_control(const struct vmcb_save *save, struct kva_cpu *cpu)
{
	const u64 guests = KVA_CR0_TS | KVA_CR0_MP;

	cpu->cr0 = (cpu->cr0 & ~guests) | (save->cr0 & guests);
	cpu->cr2 = save->cr2;
	cpu->cr3 = save->cr3;
}

/* The upper halves must be clear (APM 15.5.1). */
static void push_debug(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	struct vmcb_save *save = &svm->vmcb->save;

	save->dr6 = (u32)cpu->dr6 | KVA_DR6_FIXED;
	save->dr7 = (u32)cpu->dr7 | KVA_DR7_FIXED;
	kva_svm_touch(svm, VMCB_CLEAN_DR);
}

static void pull_debug(const struct vmcb_save *save, struct kva_cpu *cpu)
{
	cpu->dr6 = save->dr6;
	cpu->dr7 = save->dr7;
}

/* --- MSRs --------------------------------------------------------------------------------------------------------- */

/* Where the MSRs that VMLOAD and VMSAVE move stand in the save area. */
static const u16 msr_at[] = {
	[KVA_STAR]		= offsetof(struct vmcb_save, star),
	[KVA_LSTAR]		= offsetof(struct vmcb_save, lstar),
	[KVA_CSTAR]		= offsetof(struct vmcb_save, cstar),
	[KVA_SFMASK]		= offsetof(struct vmcb_save, sfmask),
	[KVA_KERNEL_GS_BASE]	= offsetof(struct vmcb_save, kernel_gs_base),
	[KVA_SYSENTER_CS]	= offsetof(struct vmcb_save, sysenter_cs),
	[KVA_SYSENTER_ESP]	= offsetof(struct vmcb_save, sysenter_esp),
	[KVA_SYSENTER_EIP]	= offsetof(struct vmcb_save, sysenter_eip),
};

static u64 *msr_in(struct vmcb_save *save, unsigned int name)
{
	return (void *)save + msr_at[name];
}

static void push_msrs(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	struct vmcb_save *save = &svm->vmcb->save;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(msr_at); i++)
		*msr_in(save, i) = cpu->msr[i];
	save->fs.base = cpu->segment[KVA_FS].base;
	save->gs.base = cpu->segment[KVA_GS].base;
	save->pat = cpu->msr[KVA_PAT];
	kva_svm_touch(svm, VMCB_CLEAN_NESTED);
}

static void pull_msrs(struct vmcb_save *save, struct kva_cpu *cpu, bool with_fs_gs_base)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(msr_at); i++)
		cpu->msr[i] = *msr_in(save, i);
	if (!with_fs_gs_base)
		return;
	cpu->segment[KVA_FS].base = save->fs.base;
	cpu->segment[KVA_GS].base = save->gs.base;
}

/* --- groups ------------------------------------------------------------------------------------------------------- */

static void push_general(struct vmcb *vmcb, const struct kva_cpu *cpu)
{
	vmcb->save.rax = cpu->reg[KVA_RAX];
	vmcb->save.rsp = cpu->reg[KVA_RSP];
	vmcb->save.rip = cpu->rip;
	vmcb->save.rflags = cpu->rflags | KVA_RFLAGS_FIXED;
	vmcb->control.shadow = cpu->interrupt_shadow ? VMCB_SHADOW_INTERRUPT : 0;
}

/* The processor does not say which instruction cast the shadow: say both, as every user of it allows. */
static void pull_general(const struct vmcb *vmcb, struct kva_cpu *cpu)
{
	cpu->reg[KVA_RAX] = vmcb->save.rax;
	cpu->reg[KVA_RSP] = vmcb->save.rsp;
	cpu->rip = vmcb->save.rip;
	cpu->rflags = vmcb->save.rflags;
	cpu->interrupt_shadow = vmcb->control.shadow & VMCB_SHADOW_INTERRUPT ?
		KVM_X86_SHADOW_INT_STI | KVM_X86_SHADOW_INT_MOV_SS : 0;
}

void kva_svm_pull(struct kva_vcpu *vcpu, __u32 groups)
{
	struct vmcb *vmcb = kva_svm_of(vcpu)->vmcb;
	bool with_base = !(vcpu->valid & BASE_GROUPS);

	groups &= ~vcpu->dirty;
	if (groups & KVA_STATE_GENERAL)
		pull_general(vmcb, &vcpu->cpu);
	if (groups & KVA_STATE_CODE)
		pull_code(&vmcb->save, &vcpu->cpu);
	if (groups & KVA_STATE_SEGMENTS)
		pull_segments(&vmcb->save, &vcpu->cpu, with_base);
	if (groups & KVA_STATE_CONTROL)
		pull_control(&vmcb->save, &vcpu->cpu);
	if (groups & KVA_STATE_DEBUG)
		pull_debug(&vmcb->save, &vcpu->cpu);
	if (groups & KVA_STATE_MSRS)
		pull_msrs(&vmcb->save, &vcpu->cpu, with_base);
	vcpu->valid |= groups;
}

/* After an exit, which has made everything else void. */
void kva_svm_pull_general(struct kva_vcpu *vcpu)
{
	pull_general(kva_svm_of(vcpu)->vmcb, &vcpu->cpu);
	vcpu->valid = KVA_STATE_GENERAL;
}

/* The groups that this is taken from are not dirty: the VMCB has them. */
void kva_svm_code(const struct kva_vcpu *vcpu, struct kva_code *code)
{
	const struct vmcb_save *save = &kva_svm_of(vcpu)->vmcb->save;

	code->rip = vcpu->cpu.rip;
	code->base = save->cs.base;
	code->segment = save->cs.limit | (u64)save->cs.attributes << 32 | (u64)save->cpl << 48;
	code->cr0 = save->cr0;
	code->cr3 = save->cr3;
	code->cr4 = save->cr4;
	code->efer = save->efer;
}

/* What an exit seldom changes: apart from the rest, which is done for every entry and is to be short. */
static noinline void push_rest(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm, u32 dirty)
{
	if (dirty & KVA_STATE_CODE)
		push_code(svm, &vcpu->cpu);
	if (dirty & KVA_STATE_SEGMENTS)
		push_segments(svm, &vcpu->cpu);
	if (dirty & KVA_STATE_CONTROL)
		push_control(svm, &vcpu->cpu);
	if (dirty & KVA_STATE_DEBUG)
		push_debug(svm, &vcpu->cpu);
	if (dirty & KVA_STATE_MSRS)
		push_msrs(svm, &vcpu->cpu);
}

/* Before an entry: what the core changed. */
void kva_svm_push(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);
	u32 dirty = vcpu->dirty;

	vcpu->dirty = 0;
	if (dirty & KVA_STATE_GENERAL)
		push_general(svm->vmcb, &vcpu->cpu);
	if (dirty & ~KVA_STATE_GENERAL)
		push_rest(vcpu, svm, dirty);
}
