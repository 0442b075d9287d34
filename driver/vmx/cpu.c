// SPDX-License-Identifier: GPL-2.0-only
/*
 * The host's processors: VMX on and off, and which VMCS is a processor's current one.
 *
 * A processor may keep a VMCS's fields to itself until VMCLEAR, so it is cleared before anybody else can take it (SDM
 * 25.1).  Between put() and the next take nobody has it.
 */
#include "vmx.h"

#include <linux/cpumask.h>
#include <linux/errno.h>
#include <linux/gfp.h>
#include <linux/io.h>

#include <asm/asm.h>
#include <asm/tlbflush.h>

DEFINE_PER_CPU(struct kva_vmx_cpu, kva_vmx_cpu);

/* --- instructions ------------------------------------------------------------------------------------------------- */

/* 0, or -EIO: a fault, where firmware or somebody above us forbids it, or a bad region. */
static int vmxon(u64 region)
{
	asm goto("1: vmxon %0\n\t"
		 "jbe %l[failed]\n\t"
		 _ASM_EXTABLE(1b, %l[failed])
		 : : "m" (region) : "cc", "memory" : failed);
	return 0;
failed:
	return -EIO;
}

/* VMCLEAR and VMPTRLD fail on addresses that are no VMCS's alone (SDM 31.3). */
static void vmclear(u64 vmcs)
{
	bool failed;

	asm volatile("vmclear %1" : "=@ccbe" (failed) : "m" (vmcs) : "memory");
	WARN_ON_ONCE(failed);
}

static bool vmptrld(u64 vmcs)
{
	bool failed;

	asm volatile("vmptrld %1" : "=@ccbe" (failed) : "m" (vmcs) : "memory");
	return !WARN_ON_ONCE(failed);
}

void kva_vmx_invalidate(__u64 ept_pointer)
{
	const struct { u64 pointer, reserved; } context = { ept_pointer, 0 };
	bool failed;

	asm volatile("invept %1, %2" : "=@ccbe" (failed) : "m" (context), "r" (1ul) : "memory");
	WARN_ON_ONCE(failed);
}

/* --- VMX on and off ----------------------------------------------------------------------------------------------- */

void kva_vmx_stop(void)
{
	unsigned int i;

	for_each_possible_cpu(i) {
		free_page((unsigned long)per_cpu_ptr(&kva_vmx_cpu, i)->region);
		per_cpu_ptr(&kva_vmx_cpu, i)->region = NULL;
	}
}

/* Pages for every processor that may ever come: where one comes, or wakes, allocating may not fail. */
int kva_vmx_start(void)
{
	unsigned int i;

	for_each_possible_cpu(i) {
		u32 *region = (u32 *)get_zeroed_page(GFP_KERNEL);

		if (!region) {
			kva_vmx_stop();
			return -ENOMEM;
		}
		*region = kva_vmx_facts.revision;
		per_cpu_ptr(&kva_vmx_cpu, i)->region = region;
	}
	return 0;
}

/* VMXE that is already set belongs to somebody else. */
int kva_vmx_cpu_enable(void)
{
	struct kva_vmx_cpu *cpu = this_cpu_ptr(&kva_vmx_cpu);

	if (cr4_read_shadow() & X86_CR4_VMXE)
		return -EBUSY;
	cr4_set_bits(X86_CR4_VMXE);
	if (vmxon(virt_to_phys(cpu->region))) {
		cr4_clear_bits(X86_CR4_VMXE);
		return -EIO;
	}
	cpu->current_vmcs = NULL;
	cpu->vcpu = 0;
	cpu->on = true;
	return 0;
}

/* A vcpu that is still loaded here finds its VMCS cleared, and VMX off. */
void kva_vmx_cpu_disable(void)
{
	struct kva_vmx_cpu *cpu = this_cpu_ptr(&kva_vmx_cpu);

	if (!cpu->on)
		return;
	if (cpu->current_vmcs)
		kva_vmx_release(cpu->current_vmcs);
	cpu->on = false;
	asm volatile("vmxoff" : : : "cc", "memory");
	cr4_clear_bits(X86_CR4_VMXE);
}

/* --- whose VMCS ---------------------------------------------------------------------------------------------------- */

bool kva_vmx_take(struct kva_vmx_vcpu *vmx)
{
	struct kva_vmx_cpu *cpu = this_cpu_ptr(&kva_vmx_cpu);

	if (!cpu->on)
		return false;
	if (cpu->current_vmcs == vmx)
		return true;
	if (!vmx->prepared)
		vmclear(virt_to_phys(vmx->vmcs));	/* a new region becomes a VMCS by this (SDM 25.11.3) */
	if (!vmptrld(virt_to_phys(vmx->vmcs)))
		return false;
	cpu->current_vmcs = vmx;
	if (!vmx->prepared)
		kva_vmx_prepare(vmx);
	vmx->prepared = true;
	return true;
}

void kva_vmx_release(struct kva_vmx_vcpu *vmx)
{
	struct kva_vmx_cpu *cpu = this_cpu_ptr(&kva_vmx_cpu);

	if (!cpu->on || cpu->current_vmcs != vmx)
		return;
	vmclear(virt_to_phys(vmx->vmcs));
	vmx->launched = false;
	cpu->current_vmcs = NULL;
}
