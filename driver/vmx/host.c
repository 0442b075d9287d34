// SPDX-License-Identifier: GPL-2.0-only
/*
 * The host's state: what exits load from the VMCS, and what they leave wrong (SDM 28.5).
 *
 * An exit leaves selectors null, LDTR unusable, the limits of GDTR at 64 KiB and of TR at 104 bytes, DEBUGCTL zero.  The
 * kernel itself needs none of that; the thread does when it is switched away or goes back to user space.  So it is put
 * right once, in put().
 */
#include "vmx.h"

#include <asm/desc.h>
#include <asm/msr.h>
#include <asm/processor.h>
#include <asm/segment.h>
#include <asm/special_insns.h>

/* --- around a run of entries ---------------------------------------------------------------------------------------- */

void kva_vmx_host_load(struct kva_vmx_host *host)
{
	host->entered = false;
	savesegment(ds, host->ds);
	savesegment(es, host->es);
	savesegment(fs, host->fs);
	savesegment(gs, host->gs);
	store_ldt(host->ldt);
	rdmsrl(MSR_IA32_DEBUGCTLMSR, host->debugctl);
}

/* A selector comes with the base of its descriptor; for GS that is the base that waits in KERNEL_GS_BASE. */
static void put_selectors(const struct kva_vmx_host *host)
{
	u64 base;

	loadsegment(ds, host->ds);
	loadsegment(es, host->es);
	if (host->fs) {
		rdmsrl(MSR_FS_BASE, base);
		loadsegment(fs, host->fs);
		wrmsrl(MSR_FS_BASE, base);
	}
	if (host->gs) {
		rdmsrl(MSR_KERNEL_GS_BASE, base);
		load_gs_index(host->gs);
		wrmsrl(MSR_KERNEL_GS_BASE, base);
	}
}

/* Interrupts are off. */
void kva_vmx_host_put(struct kva_vmx_host *host)
{
	if (!host->entered)
		return;
	host->entered = false;
	load_fixmap_gdt(smp_processor_id());
	invalidate_tss_limit();
	if (host->ldt)
		asm volatile("lldt %0" : : "m" (host->ldt));
	put_selectors(host);
	if (host->debugctl)
		wrmsrl(MSR_IA32_DEBUGCTLMSR, host->debugctl);
}

/* --- to the current VMCS ---------------------------------------------------------------------------------------------- */

static u64 msr(u32 number)
{
	u64 value;

	rdmsrl(number, value);
	return value;
}

void kva_vmx_host_constant(void)
{
	vmcs_write(VMCS_HOST_CS, __KERNEL_CS);
	vmcs_write(VMCS_HOST_SS, __KERNEL_DS);
	vmcs_write(VMCS_HOST_DS, 0);
	vmcs_write(VMCS_HOST_ES, 0);
	vmcs_write(VMCS_HOST_FS, 0);
	vmcs_write(VMCS_HOST_GS, 0);
	vmcs_write(VMCS_HOST_TR, GDT_ENTRY_TSS * 8);
	vmcs_write(VMCS_HOST_PAT, msr(MSR_IA32_CR_PAT));
	vmcs_write(VMCS_HOST_EFER, msr(MSR_EFER));
	vmcs_write(VMCS_HOST_CR0, read_cr0());
	vmcs_write(VMCS_HOST_RIP, (unsigned long)kva_vmx_leave);
}

void kva_vmx_host_write(const struct kva_vmx_vcpu *vmx)
{
	struct desc_ptr idt;

	store_idt(&idt);
	vmcs_write(VMCS_HOST_IDTR_BASE, idt.address);
	vmcs_write(VMCS_HOST_GDTR_BASE, (unsigned long)get_cpu_gdt_ro(smp_processor_id()));
	vmcs_write(VMCS_HOST_TR_BASE, (unsigned long)&get_cpu_entry_area(smp_processor_id())->tss.x86_tss);
	vmcs_write(VMCS_HOST_GS_BASE, msr(MSR_GS_BASE));
	vmcs_write(VMCS_HOST_FS_BASE, msr(MSR_FS_BASE));
	vmcs_write(VMCS_HOST_SYSENTER_CS, msr(MSR_IA32_SYSENTER_CS));
	vmcs_write(VMCS_HOST_SYSENTER_ESP, msr(MSR_IA32_SYSENTER_ESP));
	vmcs_write(VMCS_HOST_SYSENTER_EIP, msr(MSR_IA32_SYSENTER_EIP));
	kva_vmx_msr_lists_host(vmx->lists);
}
