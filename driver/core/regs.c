// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The ioctls that read and write a vcpu's registers.
 *
 * What user space writes reaches the processor, so whatever no processor could hold is refused or cleared here; a
 * refused call changes nothing.  Sections are those of the AMD64 manual (APM), volume 2.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

/* --- general registers -------------------------------------------------------------------------------------------- */

long kva_vcpu_get_regs(struct kva_vcpu *vcpu, struct kvm_regs *regs)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	kva_state_need(vcpu, KVA_STATE_GENERAL);
	*regs = (struct kvm_regs){
		.rax = cpu->reg[KVA_RAX], .rbx = cpu->reg[KVA_RBX], .rcx = cpu->reg[KVA_RCX], .rdx = cpu->reg[KVA_RDX],
		.rsi = cpu->reg[KVA_RSI], .rdi = cpu->reg[KVA_RDI], .rsp = cpu->reg[KVA_RSP], .rbp = cpu->reg[KVA_RBP],
		.r8 = cpu->reg[KVA_R8], .r9 = cpu->reg[KVA_R8 + 1], .r10 = cpu->reg[KVA_R8 + 2],
		.r11 = cpu->reg[KVA_R8 + 3], .r12 = cpu->reg[KVA_R8 + 4], .r13 = cpu->reg[KVA_R8 + 5],
		.r14 = cpu->reg[KVA_R8 + 6], .r15 = cpu->reg[KVA_R15],
		.rip = cpu->rip, .rflags = cpu->rflags,
	};
	return 0;
}

long kva_vcpu_set_regs(struct kva_vcpu *vcpu, const struct kvm_regs *regs)
{
	struct kva_cpu *cpu = &vcpu->cpu;
	const __u64 reg[KVA_REGISTERS] = {
		[KVA_RAX] = regs->rax, [KVA_RCX] = regs->rcx, [KVA_RDX] = regs->rdx, [KVA_RBX] = regs->rbx,
		[KVA_RSP] = regs->rsp, [KVA_RBP] = regs->rbp, [KVA_RSI] = regs->rsi, [KVA_RDI] = regs->rdi,
		[KVA_R8] = regs->r8, [KVA_R8 + 1] = regs->r9, [KVA_R8 + 2] = regs->r10, [KVA_R8 + 3] = regs->r11,
		[KVA_R8 + 4] = regs->r12, [KVA_R8 + 5] = regs->r13, [KVA_R8 + 6] = regs->r14, [KVA_R15] = regs->r15,
	};

	kva_state_need(vcpu, KVA_STATE_GENERAL);	/* the shadow belongs to the group and stays */
	__builtin_memcpy(cpu->reg, reg, sizeof(cpu->reg));
	cpu->rip = regs->rip;
	cpu->rflags = (regs->rflags & KVA_RFLAGS_DEFINED) | KVA_RFLAGS_FIXED;
	vcpu->exception.valid = 0;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
	return 0;
}

/* --- special registers -------------------------------------------------------------------------------------------- */

/* Only what a descriptor can hold; a segment that is not present cannot be used. */
static struct kvm_segment clean_segment(const struct kvm_segment *segment)
{
	return (struct kvm_segment){
		.base = segment->base, .limit = segment->limit, .selector = segment->selector,
		.type = segment->type & 15, .present = segment->present & 1 && !segment->unusable, .dpl = segment->dpl & 3,
		.db = segment->db & 1, .s = segment->s & 1, .l = segment->l & 1, .g = segment->g & 1, .avl = segment->avl & 1,
		.unusable = !(segment->present & 1) || segment->unusable,
	};
}

static struct kvm_dtable clean_table(const struct kvm_dtable *table)
{
	return (struct kvm_dtable){ .base = table->base, .limit = table->limit };
}

static void get_segments(const struct kva_cpu *cpu, struct kvm_sregs *sregs)
{
	sregs->cs = clean_segment(&cpu->segment[KVA_CS]);
	sregs->ds = clean_segment(&cpu->segment[KVA_DS]);
	sregs->es = clean_segment(&cpu->segment[KVA_ES]);
	sregs->fs = clean_segment(&cpu->segment[KVA_FS]);
	sregs->gs = clean_segment(&cpu->segment[KVA_GS]);
	sregs->ss = clean_segment(&cpu->segment[KVA_SS]);
	sregs->tr = clean_segment(&cpu->segment[KVA_TR]);
	sregs->ldt = clean_segment(&cpu->segment[KVA_LDTR]);
	sregs->gdt = clean_table(&cpu->gdt);
	sregs->idt = clean_table(&cpu->idt);
}

/* The interrupt that waits, whether its delivery had begun or not. */
static int waiting_interrupt(const struct kva_vcpu *vcpu)
{
	if (vcpu->interrupt >= 0)
		return vcpu->interrupt;
	if (vcpu->interrupted.valid && vcpu->interrupted.kind == KVA_EVENT_INTERRUPT)
		return vcpu->interrupted.vector;
	return -1;
}

long kva_vcpu_get_sregs(struct kva_vcpu *vcpu, struct kvm_sregs *sregs)
{
	const struct kva_cpu *cpu = &vcpu->cpu;
	int vector = waiting_interrupt(vcpu);

	/* MSRS has bases of FS, GS */
	kva_state_need(vcpu, KVA_STATE_CODE | KVA_STATE_SEGMENTS | KVA_STATE_CONTROL | KVA_STATE_MSRS);
	*sregs = (struct kvm_sregs){
		.cr0 = cpu->cr0, .cr2 = cpu->cr2, .cr3 = cpu->cr3, .cr4 = cpu->cr4, .cr8 = cpu->cr8,
		.efer = cpu->efer, .apic_base = cpu->apic_base,
	};
	get_segments(cpu, sregs);
	if (vector >= 0)
		sregs->interrupt_bitmap[vector / 64] = 1ull << (vector % 64);
	return 0;
}

static void set_segments(struct kva_cpu *cpu, const struct kvm_sregs *sregs)
{
	cpu->segment[KVA_CS] = clean_segment(&sregs->cs);
	cpu->segment[KVA_DS] = clean_segment(&sregs->ds);
	cpu->segment[KVA_ES] = clean_segment(&sregs->es);
	cpu->segment[KVA_FS] = clean_segment(&sregs->fs);
	cpu->segment[KVA_GS] = clean_segment(&sregs->gs);
	cpu->segment[KVA_SS] = clean_segment(&sregs->ss);
	cpu->segment[KVA_TR] = clean_segment(&sregs->tr);
	cpu->segment[KVA_LDTR] = clean_segment(&sregs->ldt);
	cpu->gdt = clean_table(&sregs->gdt);
	cpu->idt = clean_table(&sregs->idt);
	cpu->cpl = cpu->segment[KVA_SS].dpl;	/* the processor's own rule (APM 15.5.1) */
}

/* EFER.LMA follows from LME and paging (APM 14.6); a 64-bit code segment needs it. */
static int is_long_mode_consistent(const struct kvm_sregs *sregs)
{
	int active = sregs->efer & KVA_EFER_LME && sregs->cr0 & KVA_CR0_PG;

	if (!active)
		return !(sregs->efer & KVA_EFER_LMA) && !sregs->cs.l;
	return sregs->efer & KVA_EFER_LMA && sregs->cr4 & KVA_CR4_PAE && !(sregs->cr3 >> kva_caps.physical_bits) &&
		!(sregs->cs.l && sregs->cs.db);
}

/* What VMRUN would refuse (APM 15.5.1), or the guest could not have brought about. */
static int are_sregs_valid(const struct kva_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	if (sregs->cr0 >> 32 || (sregs->cr0 & KVA_CR0_NW && !(sregs->cr0 & KVA_CR0_CD)))
		return 0;
	if (sregs->cr0 & KVA_CR0_PG && !(sregs->cr0 & KVA_CR0_PE))
		return 0;
	if (sregs->cr4 & ~kva_cr4_allowed(vcpu) || sregs->cr8 > 15)
		return 0;
	if (sregs->cr4 & KVA_CR4_PCIDE && !(sregs->efer & KVA_EFER_LMA))
		return 0;
	return kva_efer_valid(sregs->efer) && kva_lapic_base_valid(vcpu, sregs->apic_base, 1) && is_long_mode_consistent(sregs);
}

static void queue_from_bitmap(struct kva_vcpu *vcpu, const __u64 *bitmap)
{
	unsigned int vector;

	for (vector = 0; vector < KVM_NR_INTERRUPTS; vector++)
		if (bitmap[vector / 64] >> (vector % 64) & 1) {
			vcpu->interrupt = (int)vector;
			return;
		}
}

long kva_vcpu_set_sregs(struct kva_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	struct kva_cpu *cpu = &vcpu->cpu;

	if (!are_sregs_valid(vcpu, sregs))
		return -EINVAL;
	kva_state_need(vcpu, KVA_STATE_MSRS);
	set_segments(cpu, sregs);
	cpu->cr0 = (sregs->cr0 & KVA_CR0_DEFINED) | KVA_CR0_ET;
	cpu->cr2 = sregs->cr2;
	cpu->cr3 = sregs->cr3;
	cpu->cr4 = sregs->cr4;
	cpu->cr8 = sregs->cr8;
	cpu->efer = sregs->efer;
	kva_lapic_set_base(vcpu, sregs->apic_base);
	if (vcpu->lapic)
		kva_lapic_poke(vcpu, KVA_LAPIC_TPR, (__u32)sregs->cr8 << 4);
	kva_state_changed(vcpu, KVA_STATE_CODE | KVA_STATE_SEGMENTS | KVA_STATE_CONTROL | KVA_STATE_MSRS);
	kva_backend->flush(vcpu);
	queue_from_bitmap(vcpu, sregs->interrupt_bitmap);
	return 0;
}

/* --- FPU and extended state: the host keeps it -------------------------------------------------------------------- */

long kva_vcpu_get_fpu(struct kva_vcpu *vcpu, struct kvm_fpu *fpu)
{
	kva_fpu_get(vcpu, fpu);
	return 0;
}

long kva_vcpu_set_fpu(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	return kva_fpu_set(vcpu, fpu);
}

long kva_vcpu_get_xsave(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	kva_xsave_get(vcpu, xsave);
	return 0;
}

long kva_vcpu_set_xsave(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	return kva_xsave_set(vcpu, xsave);
}

long kva_vcpu_get_xcrs(struct kva_vcpu *vcpu, struct kvm_xcrs *xcrs)
{
	*xcrs = (struct kvm_xcrs){ 0 };
	if (!kva_xcr0_allowed())
		return 0;
	xcrs->nr_xcrs = 1;
	xcrs->xcrs[0].value = vcpu->cpu.xcr0;
	return 0;
}

long kva_vcpu_set_xcrs(struct kva_vcpu *vcpu, const struct kvm_xcrs *xcrs)
{
	__u32 i;

	if (!kva_xcr0_allowed() || xcrs->nr_xcrs > KVM_MAX_XCRS || xcrs->flags)
		return -EINVAL;
	for (i = 0; i < xcrs->nr_xcrs; i++) {
		if (xcrs->xcrs[i].xcr != 0)
			continue;
		if (!kva_xcr0_valid(xcrs->xcrs[i].value))
			return -EINVAL;
		vcpu->cpu.xcr0 = xcrs->xcrs[i].value;
		return 0;
	}
	return 0;
}

/* --- the rest ----------------------------------------------------------------------------------------------------- */

long kva_vcpu_get_debugregs(struct kva_vcpu *vcpu, struct kvm_debugregs *debugregs)
{
	kva_state_need(vcpu, KVA_STATE_DEBUG);
	*debugregs = (struct kvm_debugregs){ .dr6 = vcpu->cpu.dr6, .dr7 = vcpu->cpu.dr7 };
	__builtin_memcpy(debugregs->db, vcpu->cpu.dr, sizeof(debugregs->db));
	return 0;
}

long kva_vcpu_set_debugregs(struct kva_vcpu *vcpu, const struct kvm_debugregs *debugregs)
{
	/* The upper halves must be zero for VMRUN (APM 15.5.1). */
	if (debugregs->flags || debugregs->dr6 >> 32 || debugregs->dr7 >> 32)
		return -EINVAL;
	__builtin_memcpy(vcpu->cpu.dr, debugregs->db, sizeof(vcpu->cpu.dr));
	vcpu->cpu.dr6 = (debugregs->dr6 | KVA_DR6_FIXED) & ~KVA_DR6_ZERO;
	vcpu->cpu.dr7 = (debugregs->dr7 | KVA_DR7_FIXED) & ~KVA_DR7_ZERO;
	kva_state_changed(vcpu, KVA_STATE_DEBUG);
	return 0;
}

/* The answer is the same whether the page may be written or is the user's, as it always was on x86. */
long kva_vcpu_translate(struct kva_vcpu *vcpu, struct kvm_translation *translation)
{
	struct kva_walk walk = { 0 };
	int fault = kva_walk(vcpu, translation->linear_address, KVA_ACCESS_NO_MARK, &walk);

	translation->physical_address = fault ? ~0ull : walk.gpa;
	translation->valid = !fault;
	translation->writeable = 1;
	translation->usermode = 0;
	return 0;
}
