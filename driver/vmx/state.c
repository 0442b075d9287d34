// SPDX-License-Identifier: GPL-2.0-only
/*
 * Guest state to and from the VMCS.
 *
 * What the guest can change without an exit is pulled; what it cannot (CR4, EFER, most of CR0, PAT, TSC_AUX) vcpu->cpu
 * holds anyway, and CR2, DR0 to DR3 and DR6 are read back by each exit.  FS and GS base belong to two groups, the segments
 * and the MSRs: whichever of them holds has the truth.
 */
#include "vmx.h"

#include <linux/irqflags.h>

#include <asm/processor-flags.h>
#include <asm/tlbflush.h>

#include "../core/x86.h"

#define BASE_GROUPS	(KVA_STATE_SEGMENTS | KVA_STATE_MSRS)
#define GUESTS_CR0	(KVA_CR0_TS | KVA_CR0_MP)

/* --- segments ----------------------------------------------------------------------------------------------------- */

/* Entries check more than loading a segment does (SDM 27.3.1.2): code and data are accessed, G fits the limit. */
static u32 rights_of(const struct kvm_segment *from)
{
	u32 rights = (from->type & VMCS_RIGHTS_TYPE) |
		(from->s ? VMCS_RIGHTS_S | 1 : 0) |
		(from->dpl & 3) << VMCS_RIGHTS_DPL_SHIFT |
		(from->present ? VMCS_RIGHTS_P : 0) |
		(from->avl ? VMCS_RIGHTS_AVL : 0) |
		(from->l ? VMCS_RIGHTS_L : 0) |
		(from->db ? VMCS_RIGHTS_DB : 0) |
		(from->limit > 0xfffff ? VMCS_RIGHTS_G : 0);

	return from->unusable || !from->present ? rights | VMCS_RIGHTS_UNUSABLE : rights;
}

static void push_segment(const struct kva_cpu *cpu, unsigned int name, u32 rights)
{
	const struct kvm_segment *from = &cpu->segment[name];

	vmcs_write(VMCS_GUEST_SELECTOR + 2 * name, from->selector);
	vmcs_write(VMCS_GUEST_LIMIT + 2 * name, from->limit);
	vmcs_write(VMCS_GUEST_BASE + 2 * name, from->base);
	vmcs_write(VMCS_GUEST_RIGHTS + 2 * name, rights);
}

/* Of one that is unusable the processor leaves undefined all but SS.DPL (SDM 25.4.1). */
static void pull_segment(struct kva_cpu *cpu, unsigned int name, bool with_base)
{
	struct kvm_segment *to = &cpu->segment[name];
	u64 base = with_base ? vmcs_read(VMCS_GUEST_BASE + 2 * name) : to->base;
	u32 rights = vmcs_read(VMCS_GUEST_RIGHTS + 2 * name);
	bool unusable = rights & VMCS_RIGHTS_UNUSABLE;

	if (unusable)
		rights &= name == KVA_SS ? 3u << VMCS_RIGHTS_DPL_SHIFT : 0;

	*to = (struct kvm_segment){
		.base		= base,
		.limit		= vmcs_read(VMCS_GUEST_LIMIT + 2 * name),
		.selector	= vmcs_read(VMCS_GUEST_SELECTOR + 2 * name),
		.type		= rights & VMCS_RIGHTS_TYPE,
		.present	= !!(rights & VMCS_RIGHTS_P),
		.dpl		= rights >> VMCS_RIGHTS_DPL_SHIFT & 3,
		.db		= !!(rights & VMCS_RIGHTS_DB),
		.s		= !!(rights & VMCS_RIGHTS_S),
		.l		= !!(rights & VMCS_RIGHTS_L),
		.g		= !!(rights & VMCS_RIGHTS_G),
		.avl		= !!(rights & VMCS_RIGHTS_AVL),
		.unusable	= unusable,
	};
}

/* The privilege is SS.DPL, also of an unusable SS (SDM 25.4.1). */
static void push_code(const struct kva_cpu *cpu)
{
	push_segment(cpu, KVA_CS, rights_of(&cpu->segment[KVA_CS]));
	push_segment(cpu, KVA_SS, rights_of(&cpu->segment[KVA_SS]));
}

static void pull_code(struct kva_cpu *cpu)
{
	pull_segment(cpu, KVA_CS, true);
	pull_segment(cpu, KVA_SS, true);
	cpu->cpl = cpu->segment[KVA_SS].dpl;
}

/* TR must be there and be busy (SDM 27.3.1.2), whatever user space set. */
static u32 task_rights(const struct kva_cpu *cpu)
{
	const struct kvm_segment *tr = &cpu->segment[KVA_TR];
	u32 busy = cpu->efer & KVA_EFER_LMA || tr->type & 8 ? 11 : 3;

	return (rights_of(tr) & ~(VMCS_RIGHTS_TYPE | VMCS_RIGHTS_S | VMCS_RIGHTS_UNUSABLE)) | VMCS_RIGHTS_P | busy;
}

static void push_segments(const struct kva_cpu *cpu)
{
	unsigned int i;

	for (i = 0; i < KVA_SEGMENTS; i++)
		if (i != KVA_CS && i != KVA_SS && i != KVA_TR)
			push_segment(cpu, i, rights_of(&cpu->segment[i]));
	push_segment(cpu, KVA_TR, task_rights(cpu));
	vmcs_write(VMCS_GUEST_GDTR_BASE, cpu->gdt.base);
	vmcs_write(VMCS_GUEST_GDTR_LIMIT, cpu->gdt.limit);
	vmcs_write(VMCS_GUEST_IDTR_BASE, cpu->idt.base);
	vmcs_write(VMCS_GUEST_IDTR_LIMIT, cpu->idt.limit);
}

static void pull_segments(struct kva_cpu *cpu, bool with_fs_gs_base)
{
	unsigned int i;

	for (i = 0; i < KVA_SEGMENTS; i++)
		if (i != KVA_CS && i != KVA_SS)
			pull_segment(cpu, i, with_fs_gs_base || (i != KVA_FS && i != KVA_GS));
	cpu->gdt.base = vmcs_read(VMCS_GUEST_GDTR_BASE);
	cpu->gdt.limit = vmcs_read(VMCS_GUEST_GDTR_LIMIT);
	cpu->idt.base = vmcs_read(VMCS_GUEST_IDTR_BASE);
	cpu->idt.limit = vmcs_read(VMCS_GUEST_IDTR_LIMIT);
}

/* --- control registers -------------------------------------------------------------------------------------------- */

/*
 * The guest reads its bits from the shadows; beneath are those that VMX wants (SDM A.7, A.8), and the host's MCE.  CD and
 * NW stay the host's at entries (27.3.2.1): a guest without caches is not made slow.
 */
static void push_control(struct kva_vmx_vcpu *vmx, const struct kva_cpu *cpu)
{
	const struct kva_vmx_facts *facts = &kva_vmx_facts;
	u64 cr0 = cpu->cr0 & ~(u64)(X86_CR0_CD | X86_CR0_NW);
	u64 cr4 = cpu->cr4 | (cr4_read_shadow() & X86_CR4_MCE);

	vmcs_write(VMCS_GUEST_CR0, (cr0 | facts->cr0_set) & facts->cr0_allowed);
	vmcs_write(VMCS_CR0_SHADOW, cpu->cr0);
	vmcs_write(VMCS_GUEST_CR3, cpu->cr3);
	vmcs_write(VMCS_GUEST_CR4, (cr4 | facts->cr4_set) & facts->cr4_allowed);
	vmcs_write(VMCS_CR4_SHADOW, cpu->cr4);
	vmcs_write(VMCS_GUEST_EFER, cpu->efer);
	kva_vmx_want(vmx, KVA_VMX_ENTRY, VMCS_ENTRY_LONG, cpu->efer & KVA_EFER_LMA);
	vmx->pdptes_stale = kva_vmx_pdptes_used(cpu);
}

static void pull_control(struct kva_cpu *cpu)
{
	cpu->cr0 = (cpu->cr0 & ~GUESTS_CR0) | (vmcs_read(VMCS_GUEST_CR0) & GUESTS_CR0);
	cpu->cr3 = vmcs_read(VMCS_GUEST_CR3);
}

/* --- MSRs --------------------------------------------------------------------------------------------------------- */

static void push_msrs(struct kva_vmx_vcpu *vmx, const struct kva_cpu *cpu)
{
	kva_vmx_msr_lists_push(vmx->lists, cpu);
	vmcs_write(VMCS_GUEST_SYSENTER_CS, cpu->msr[KVA_SYSENTER_CS]);
	vmcs_write(VMCS_GUEST_SYSENTER_ESP, cpu->msr[KVA_SYSENTER_ESP]);
	vmcs_write(VMCS_GUEST_SYSENTER_EIP, cpu->msr[KVA_SYSENTER_EIP]);
	vmcs_write(VMCS_GUEST_PAT, cpu->msr[KVA_PAT]);
	vmcs_write(VMCS_GUEST_BASE + 2 * KVA_FS, cpu->segment[KVA_FS].base);
	vmcs_write(VMCS_GUEST_BASE + 2 * KVA_GS, cpu->segment[KVA_GS].base);
}

static void pull_msrs(const struct kva_vmx_vcpu *vmx, struct kva_cpu *cpu, bool with_fs_gs_base)
{
	kva_vmx_msr_lists_pull(vmx->lists, cpu);
	cpu->msr[KVA_SYSENTER_CS] = vmcs_read(VMCS_GUEST_SYSENTER_CS);
	cpu->msr[KVA_SYSENTER_ESP] = vmcs_read(VMCS_GUEST_SYSENTER_ESP);
	cpu->msr[KVA_SYSENTER_EIP] = vmcs_read(VMCS_GUEST_SYSENTER_EIP);
	if (!with_fs_gs_base)
		return;
	cpu->segment[KVA_FS].base = vmcs_read(VMCS_GUEST_BASE + 2 * KVA_FS);
	cpu->segment[KVA_GS].base = vmcs_read(VMCS_GUEST_BASE + 2 * KVA_GS);
}

/* --- groups ------------------------------------------------------------------------------------------------------- */

/*
 * One instruction casts the shadow, and STI's needs IF (SDM 27.3.1.5).  In a shadow a pending single step is part of the
 * state: it is due exactly when TF is set.
 */
static void push_general(const struct kva_cpu *cpu)
{
	u32 blocked = cpu->interrupt_shadow & KVM_X86_SHADOW_INT_MOV_SS ? VMCS_BLOCKED_MOV_SS :
		cpu->interrupt_shadow && cpu->rflags & KVA_RFLAGS_IF ? VMCS_BLOCKED_STI : 0;

	vmcs_write(VMCS_GUEST_RSP, cpu->reg[KVA_RSP]);
	vmcs_write(VMCS_GUEST_RIP, cpu->rip);
	vmcs_write(VMCS_GUEST_RFLAGS, cpu->rflags | KVA_RFLAGS_FIXED);
	vmcs_write(VMCS_GUEST_INTERRUPTIBILITY, blocked);
	vmcs_write(VMCS_GUEST_PENDING_DEBUG, blocked && cpu->rflags & KVA_RFLAGS_TF ? VMCS_PENDING_STEP : 0);
}

static void pull_general(struct kva_cpu *cpu)
{
	u32 blocked = vmcs_read(VMCS_GUEST_INTERRUPTIBILITY);

	cpu->reg[KVA_RSP] = vmcs_read(VMCS_GUEST_RSP);
	cpu->rip = vmcs_read(VMCS_GUEST_RIP);
	cpu->rflags = vmcs_read(VMCS_GUEST_RFLAGS);
	cpu->interrupt_shadow = (blocked & VMCS_BLOCKED_STI ? KVM_X86_SHADOW_INT_STI : 0) |
		(blocked & VMCS_BLOCKED_MOV_SS ? KVM_X86_SHADOW_INT_MOV_SS : 0);
}

static void pull_groups(struct kva_vcpu *vcpu, u32 groups)
{
	bool with_base = !(vcpu->valid & BASE_GROUPS);

	if (groups & KVA_STATE_GENERAL)
		pull_general(&vcpu->cpu);
	if (groups & KVA_STATE_CODE)
		pull_code(&vcpu->cpu);
	if (groups & KVA_STATE_SEGMENTS)
		pull_segments(&vcpu->cpu, with_base);
	if (groups & KVA_STATE_CONTROL)
		pull_control(&vcpu->cpu);
	if (groups & KVA_STATE_DEBUG)
		vcpu->cpu.dr7 = vmcs_read(VMCS_GUEST_DR7);
	if (groups & KVA_STATE_MSRS)
		pull_msrs(kva_vmx_of(vcpu), &vcpu->cpu, with_base);
}

/* An ioctl may ask while the vcpu is loaded nowhere: then its VMCS is taken for as long as it is read. */
void kva_vmx_pull(struct kva_vcpu *vcpu, __u32 groups)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);
	unsigned long flags;
	bool had;

	groups &= ~vcpu->dirty;
	local_irq_save(flags);
	had = this_cpu_read(kva_vmx_cpu.current_vmcs) == vmx;
	if (kva_vmx_take(vmx)) {
		pull_groups(vcpu, groups);
		if (!had)
			kva_vmx_release(vmx);
	}
	local_irq_restore(flags);
	vcpu->valid |= groups;
}

/* After an exit, which has made everything else void. */
void kva_vmx_pull_general(struct kva_vcpu *vcpu)
{
	pull_general(&vcpu->cpu);
	vcpu->valid = KVA_STATE_GENERAL;
}

/* Before an entry: what the core changed. */
void kva_vmx_push(struct kva_vcpu *vcpu)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);
	u32 dirty = vcpu->dirty;

	vcpu->dirty = 0;
	if (dirty & KVA_STATE_GENERAL)
		push_general(&vcpu->cpu);
	if (!(dirty & ~KVA_STATE_GENERAL))
		return;			/* mostly */
	if (dirty & KVA_STATE_CODE)
		push_code(&vcpu->cpu);
	if (dirty & KVA_STATE_SEGMENTS)
		push_segments(&vcpu->cpu);
	if (dirty & KVA_STATE_CONTROL)
		push_control(vmx, &vcpu->cpu);
	if (dirty & KVA_STATE_DEBUG)
		vmcs_write(VMCS_GUEST_DR7, (u32)vcpu->cpu.dr7 | KVA_DR7_FIXED);
	if (dirty & KVA_STATE_MSRS)
		push_msrs(vmx, &vcpu->cpu);
}
