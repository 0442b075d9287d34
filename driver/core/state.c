// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu's processor state: which of it holds here, control registers with the architecture's rules, reset.
 *
 * A group of vcpu->cpu holds when its bit is in `valid`; what was changed has its bit in `dirty` too.  Everything here
 * is under vcpu->lock.  Sections are those of the AMD64 manual (APM), volume 2.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

void kva_state_pull(struct kva_vcpu *vcpu, __u32 missing)
{
	kva_backend->pull(vcpu, missing);
	vcpu->valid |= missing;
}

int kva_is_long_mode(const struct kva_vcpu *vcpu)
{
	return (vcpu->cpu.efer & KVA_EFER_LMA) && vcpu->cpu.segment[KVA_CS].l;
}

int kva_is_paging(const struct kva_vcpu *vcpu)
{
	return !!(vcpu->cpu.cr0 & KVA_CR0_PG);
}

/* --- control registers -------------------------------------------------------------------------------------------- */

/* CR0 (APM 3.1.1), and switching long mode on and off by CR0.PG (APM 14.6.2, 14.7). 1: #GP. */
static int put_cr0(struct kva_vcpu *vcpu, __u64 value)
{
	struct kva_cpu *cpu = &vcpu->cpu;
	__u64 changed;

	if (value >> 32)
		return 1;
	if ((value & KVA_CR0_NW) && !(value & KVA_CR0_CD))
		return 1;
	if ((value & KVA_CR0_PG) && !(value & KVA_CR0_PE))
		return 1;
	value = (value & KVA_CR0_DEFINED) | KVA_CR0_ET;
	changed = value ^ cpu->cr0;
	if (changed & value & KVA_CR0_PG && cpu->efer & KVA_EFER_LME) {
		if (!(cpu->cr4 & KVA_CR4_PAE) || cpu->segment[KVA_CS].l)
			return 1;
		cpu->efer |= KVA_EFER_LMA;
	} else if (changed & ~value & KVA_CR0_PG) {
		if (kva_is_long_mode(vcpu) || cpu->cr4 & KVA_CR4_PCIDE)
			return 1;
		cpu->efer &= ~KVA_EFER_LMA;
	}
	cpu->cr0 = value;
	if (changed & (KVA_CR0_PG | KVA_CR0_PE | KVA_CR0_WP))
		kva_backend->flush(vcpu);
	return 0;
}

/* CR3 (APM 5.3.2, 5.5.1): bits beyond physical addresses are reserved in long mode. 1: #GP. */
static int put_cr3(struct kva_vcpu *vcpu, __u64 value)
{
	struct kva_cpu *cpu = &vcpu->cpu;

	if (cpu->cr4 & KVA_CR4_PCIDE)
		value &= ~KVA_CR3_NO_FLUSH;
	if (!(cpu->efer & KVA_EFER_LMA))
		value &= 0xffffffff;
	else if (value >> kva_caps.physical_bits)
		return 1;
	cpu->cr3 = value;
	kva_backend->flush(vcpu);
	return 0;
}

/* CR4 (APM 3.1.3). 1: #GP. */
static int put_cr4(struct kva_vcpu *vcpu, __u64 value)
{
	struct kva_cpu *cpu = &vcpu->cpu;
	__u64 changed = value ^ cpu->cr4;

	if (value & ~kva_cr4_allowed(vcpu))
		return 1;
	if (cpu->efer & KVA_EFER_LMA && (!(value & KVA_CR4_PAE) || changed & KVA_CR4_LA57))
		return 1;
	if (changed & value & KVA_CR4_PCIDE && (!(cpu->efer & KVA_EFER_LMA) || cpu->cr3 & KVA_CR3_PCID))
		return 1;
	cpu->cr4 = value;
	if (changed)
		kva_backend->flush(vcpu);
	return 0;
}

/* CR8 is the task priority, four bits (APM 3.1.5). 1: #GP. */
static int put_cr8(struct kva_vcpu *vcpu, __u64 value)
{
	if (value > 15)
		return 1;
	vcpu->cpu.cr8 = value;
	if (vcpu->lapic)
		kva_lapic_poke(vcpu, KVA_LAPIC_TPR, (__u32)value << 4);
	return 0;
}

static int put_cr2(struct kva_vcpu *vcpu, __u64 value)
{
	vcpu->cpu.cr2 = value;
	return 0;
}

int kva_cr_write(struct kva_vcpu *vcpu, unsigned int cr, __u64 value)
{
	static int (*const write[])(struct kva_vcpu *vcpu, __u64 value) = {
		[0] = put_cr0,
		[2] = put_cr2,
		[3] = put_cr3,
		[4] = put_cr4,
		[8] = put_cr8,
	};

	kva_state_need(vcpu, KVA_STATE_CONTROL | KVA_STATE_CODE);
	if (cr >= sizeof(write) / sizeof(write[0]) || !write[cr] || write[cr](vcpu, value)) {
		kva_raise(vcpu, KVA_GP, 1, 0);
		return 1;
	}
	kva_state_changed(vcpu, KVA_STATE_CONTROL);
	return 0;
}

__u64 kva_cr_read(struct kva_vcpu *vcpu, unsigned int cr)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	kva_state_need(vcpu, KVA_STATE_CONTROL);
	switch (cr) {
	case 0:
		return cpu->cr0;
	case 2:
		return cpu->cr2;
	case 3:
		return cpu->cr3;
	case 4:
		return cpu->cr4;
	case 8:
		return cpu->cr8;
	}
	return 0;
}

/* XCR0 always has x87; a component may need others (APM 11.5.2). */
int kva_xcr0_valid(__u64 value)
{
	if (!(value & KVA_XCR0_X87) || value & ~kva_xcr0_allowed())
		return 0;
	if (value & KVA_XCR0_AVX && !(value & KVA_XCR0_SSE))
		return 0;
	if (value & KVA_XCR0_AVX512)
		return (value & KVA_XCR0_AVX512) == KVA_XCR0_AVX512 && value & KVA_XCR0_AVX;
	return 1;
}

/* --- reset -------------------------------------------------------------------------------------------------------- */

static const struct kvm_segment reset_data = { .limit = 0xffff, .type = KVA_TYPE_DATA, .present = 1, .s = 1 };
static const struct kvm_segment reset_code = {
	.base = 0xffff0000, .limit = 0xffff, .selector = 0xf000, .type = KVA_TYPE_CODE, .present = 1, .s = 1,
};
static const struct kvm_segment reset_ldt = { .limit = 0xffff, .type = KVA_TYPE_LDT, .present = 1 };
static const struct kvm_segment reset_task = { .limit = 0xffff, .type = KVA_TYPE_TSS_BUSY, .present = 1 };

/* Family, model and stepping that RDX holds after reset, of the CPUID that the guest has. */
static __u32 processor_signature(const struct kva_vcpu *vcpu)
{
	const struct kvm_cpuid_entry2 *entry = kva_cpuid_find(vcpu, 1, 0);

	return entry ? entry->eax : 0x600;
}

/* What both RESET and INIT set (APM 14.1.3, table 14-1). */
static void reset_registers(struct kva_vcpu *vcpu)
{
	struct kva_cpu *cpu = &vcpu->cpu;
	unsigned int i;

	memset(cpu->reg, 0, sizeof(cpu->reg));
	cpu->reg[KVA_RDX] = processor_signature(vcpu);
	cpu->rip = 0xfff0;
	cpu->rflags = KVA_RFLAGS_FIXED;
	cpu->cr2 = cpu->cr3 = cpu->cr4 = cpu->efer = 0;
	for (i = KVA_ES; i <= KVA_GS; i++)
		cpu->segment[i] = reset_data;
	cpu->segment[KVA_CS] = reset_code;
	cpu->segment[KVA_LDTR] = reset_ldt;
	cpu->segment[KVA_TR] = reset_task;
	cpu->gdt = cpu->idt = (struct kvm_dtable){ .limit = 0xffff };
	memset(cpu->dr, 0, sizeof(cpu->dr));
	cpu->dr6 = KVA_DR6_FIXED;
	cpu->dr7 = KVA_DR7_FIXED;
	cpu->interrupt_shadow = cpu->nmi_masked = cpu->cpl = 0;
}

/* Nothing is on its way into the guest, and nobody waits for user space. */
static void drop_events(struct kva_vcpu *vcpu)
{
	static const struct kva_event nothing;

	vcpu->injected = vcpu->interrupted = vcpu->exception = vcpu->software = nothing;
	vcpu->interrupt = -1;
	vcpu->nmi_pending = 0;
	kva_atomic_and(&vcpu->signals, ~KVA_SIGNAL_NMI);
	vcpu->triple_fault = 0;
	vcpu->pending.kind = KVA_PENDING_NONE;
}

void kva_cpu_reset(struct kva_vcpu *vcpu)
{
	struct kva_cpu *cpu = &vcpu->cpu;

	*cpu = (struct kva_cpu){ 0 };
	reset_registers(vcpu);
	cpu->cr0 = KVA_CR0_CD | KVA_CR0_NW | KVA_CR0_ET;
	cpu->msr[KVA_PAT] = 0x0007040600070406ull;
	cpu->apic_base = KVA_APIC_DEFAULT | KVA_APIC_ENABLE;
	if (vcpu->id == vcpu->vm->boot_cpu)
		cpu->apic_base |= KVA_APIC_BSP;
	cpu->xcr0 = KVA_XCR0_X87;
	if (vcpu->lapic) {
		kva_lapic_set_base(vcpu, cpu->apic_base);
		kva_lapic_reset(vcpu->lapic, 0);
	}
	drop_events(vcpu);
	kva_state_changed(vcpu, KVA_STATE_ALL);
	kva_msr_reset(vcpu);
}

/*
 * INIT leaves CD, NW, the FPU, CR8 and most MSRs as they are (APM 14.1.3).  The page of kvmclock is not written any more,
 * as whoever starts there knows nothing of it.
 */
void kva_cpu_init(struct kva_vcpu *vcpu)
{
	struct kva_cpu *cpu = &vcpu->cpu;

	reset_registers(vcpu);
	cpu->cr0 = (cpu->cr0 & (KVA_CR0_CD | KVA_CR0_NW)) | KVA_CR0_ET;
	vcpu->system_time = 0;
	drop_events(vcpu);
	kva_state_changed(vcpu, KVA_STATE_ALL);
	kva_backend->vcpu_reset(vcpu);
	kva_backend->flush(vcpu);
}

/* The MSRs that the back end keeps went with the state of the processor that shut down: they are as after RESET. */
void kva_cpu_lost(struct kva_vcpu *vcpu)
{
	static const __u8 lost[] = {
		KVA_STAR, KVA_LSTAR, KVA_CSTAR, KVA_SFMASK, KVA_KERNEL_GS_BASE, KVA_SYSENTER_CS, KVA_SYSENTER_ESP,
		KVA_SYSENTER_EIP,
	};
	unsigned int i;

	for (i = 0; i < sizeof(lost); i++)
		vcpu->cpu.msr[lost[i]] = 0;
	kva_cpu_init(vcpu);
}
