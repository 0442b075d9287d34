// SPDX-License-Identifier: GPL-2.0-only
/*
 * A vcpu's life, what the core asks of it, and the processor it is on.
 */
#include "vmx.h"

#include <linux/atomic.h>
#include <linux/errno.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/slab.h>
#include <linux/string.h>

#include <asm/nospec-branch.h>

#include "../core/x86.h"

/* A guest could hang the processor in the delivery of these two, which no interrupt ends; #MC is the host's. */
#define EXCEPTIONS_ALWAYS	(1u << KVA_DB | 1u << KVA_AC | 1u << KVA_MC)

int kva_vmx_vm_create(struct kva_vm *vm)
{
	vm->backend = NULL;
	return 0;
}

void kva_vmx_vm_destroy(struct kva_vm *vm)
{
}

/* --- life --------------------------------------------------------------------------------------------------------- */

static void free_vcpu(struct kva_vmx_vcpu *vmx)
{
	free_page((unsigned long)vmx->lists);
	free_page((unsigned long)vmx->msr_bitmap);
	free_page((unsigned long)vmx->vmcs);
	kfree(vmx);
}

int kva_vmx_vcpu_create(struct kva_vcpu *vcpu)
{
	static atomic64_t count = ATOMIC64_INIT(0);
	struct kva_vmx_vcpu *vmx = kzalloc(sizeof(*vmx), GFP_KERNEL_ACCOUNT);

	if (!vmx)
		return -ENOMEM;
	vmx->vmcs = (u32 *)get_zeroed_page(GFP_KERNEL_ACCOUNT);
	vmx->msr_bitmap = (unsigned long *)get_zeroed_page(GFP_KERNEL_ACCOUNT);
	vmx->lists = (struct kva_vmx_lists *)get_zeroed_page(GFP_KERNEL_ACCOUNT);
	if (!vmx->vmcs || !vmx->msr_bitmap || !vmx->lists) {
		free_vcpu(vmx);
		return -ENOMEM;
	}
	*vmx->vmcs = kva_vmx_facts.revision;
	memset(vmx->msr_bitmap, 0xff, KVA_PAGE_SIZE);
	kva_vmx_msr_lists_init(vmx->lists);
	vmx->number = atomic64_inc_return(&count);
	vmx->cpu = -1;
	vmx->wanted[KVA_VMX_PRIMARY] = kva_vmx_facts.primary;
	vmx->wanted[KVA_VMX_EXCEPTIONS] = EXCEPTIONS_ALWAYS;
	vmx->wanted[KVA_VMX_ENTRY] = kva_vmx_facts.entry;
	vcpu->backend = vmx;
	return 0;
}

/* No processor has its VMCS: the thread that ran it has put it. */
void kva_vmx_vcpu_destroy(struct kva_vcpu *vcpu)
{
	if (vcpu->backend)
		free_vcpu(kva_vmx_of(vcpu));
	vcpu->backend = NULL;
}

void kva_vmx_vcpu_reset(struct kva_vcpu *vcpu)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);

	vmx->event.valid = 0;
	vmx->flush = true;
	vcpu->valid = vcpu->dirty = KVA_STATE_ALL;
}

/*
 * CR0's TS and MP are the guest's own, changes of any other bit of CR0 and CR4 exit (SDM 25.6.6).  A zero mask and match
 * make the exception bitmap decide of page faults as of others (25.6.3).
 */
void kva_vmx_prepare(struct kva_vmx_vcpu *vmx)
{
	unsigned int i;

	vmcs_write(VMCS_PIN, kva_vmx_facts.pin);
	vmcs_write(VMCS_SECONDARY, kva_vmx_facts.secondary);
	vmcs_write(VMCS_EXIT, kva_vmx_facts.exit);
	vmcs_write(VMCS_PAGE_FAULT_MASK, 0);
	vmcs_write(VMCS_PAGE_FAULT_MATCH, 0);
	vmcs_write(VMCS_CR3_TARGETS, 0);
	vmcs_write(VMCS_CR0_MASK, ~(KVA_CR0_TS | KVA_CR0_MP));
	vmcs_write(VMCS_CR4_MASK, ~0ul);
	vmcs_write(VMCS_MSR_BITMAP, virt_to_phys(vmx->msr_bitmap));
	vmcs_write(VMCS_ENTRY_MSR_LOAD, virt_to_phys(vmx->lists->guest));
	vmcs_write(VMCS_EXIT_MSR_STORE, virt_to_phys(vmx->lists->guest));
	vmcs_write(VMCS_EXIT_MSR_LOAD, virt_to_phys(vmx->lists->host));
	vmcs_write(VMCS_ENTRY_MSR_LOAD_COUNT, kva_vmx_msr_count());
	vmcs_write(VMCS_EXIT_MSR_STORE_COUNT, kva_vmx_msr_count());
	vmcs_write(VMCS_EXIT_MSR_LOAD_COUNT, kva_vmx_msr_count());
	vmcs_write(VMCS_LINK_POINTER, ~0ul);
	vmcs_write(VMCS_GUEST_DEBUGCTL, 0);
	vmcs_write(VMCS_GUEST_ACTIVITY, 0);
	kva_vmx_host_constant();
	for (i = 0; i < KVA_VMX_CONTROLS; i++)
		vmx->written[i] = ~vmx->wanted[i];
}

/* --- what the core asks for ------------------------------------------------------------------------------------------ */

void kva_vmx_exceptions(struct kva_vcpu *vcpu, __u32 vectors)
{
	kva_vmx_of(vcpu)->wanted[KVA_VMX_EXCEPTIONS] = vectors | EXCEPTIONS_ALWAYS;
}

/*
 * What a processor keeps of the nested tables needs INVEPT; what it keeps of the guest's own goes at each entry and exit,
 * as guests have no VPID (SDM 29.4.3.1).
 */
void kva_vmx_flush(struct kva_vcpu *vcpu)
{
	kva_vmx_of(vcpu)->flush = true;
}

void kva_vmx_root(struct kva_vcpu *vcpu, __u64 physical, int levels)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);

	vmx->wanted[KVA_VMX_EPT_POINTER] =
		physical | EPT_POINTER_WRITE_BACK | (__u64)(levels - 1) << EPT_POINTER_LEVELS_SHIFT;
	vmx->flush = true;
}

void kva_vmx_tsc_offset(struct kva_vcpu *vcpu, __u64 offset)
{
	kva_vmx_of(vcpu)->wanted[KVA_VMX_TSC_OFFSET] = offset;
}

/* --- on a processor ----------------------------------------------------------------------------------------------- */

/* A guest must not steer the indirect branches of another one that follows it on the same processor. */
void kva_vmx_load(struct kva_vcpu *vcpu, int moved)
{
	struct kva_vmx_cpu *cpu = this_cpu_ptr(&kva_vmx_cpu);
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);

	if (cpu->vcpu != vmx->number) {
		cpu->vcpu = vmx->number;
		indirect_branch_prediction_barrier();
	}
	if (moved || vmx->cpu != smp_processor_id()) {
		vmx->cpu = smp_processor_id();
		vmx->flush = true;	/* this processor may know an older version of the nested tables */
	}
	vmx->host_stale = true;
	kva_vmx_host_load(&vmx->host);
}

void kva_vmx_put(struct kva_vcpu *vcpu)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);
	unsigned long flags;

	local_irq_save(flags);
	kva_vmx_release(vmx);
	kva_vmx_host_put(&vmx->host);
	local_irq_restore(flags);
	if (vmx->debug_live) {
		vmx->debug_live = false;
		kva_vmx_want(vmx, KVA_VMX_PRIMARY, VMCS_PRIMARY_MOV_DR, true);
	}
}
