// SPDX-License-Identifier: GPL-2.0-only
/*
 * The four topmost entries of PAE page tables: a processor has them in registers, which with EPT an entry loads from the
 * VMCS (SDM 27.3.2.4, 4.4.1).  When the guest loads CR3 by itself the processor reads them; when the core changes control
 * registers they are read here, through the nested page tables, as the processor would.
 *
 * This is in place of the processor's own walk, between kva_vcpu_enter() and kva_vcpu_exit(): whoever takes an entry away
 * waits until the vcpu has left.
 */
#include "vmx.h"

#include <linux/io.h>
#include <linux/mm.h>

#include "../core/x86.h"

#define TABLE		0xffffffe0ull	/* CR3's bits that say where they are (SDM 4.4.1) */
#define INDEX_BITS	9
#define INDEX_MASK	0x1ffull

bool kva_vmx_pdptes_used(const struct kva_cpu *cpu)
{
	return cpu->cr0 & KVA_CR0_PG && cpu->cr4 & KVA_CR4_PAE && !(cpu->efer & KVA_EFER_LMA);
}

/* The host physical address of a guest's, or 0: not mapped. */
static u64 translate(const struct kva_npt *npt, u64 gpa)
{
	const u64 *table = npt->root;
	unsigned int shift = KVA_PAGE_SHIFT + INDEX_BITS * (npt->levels - 1);

	for (;; shift -= INDEX_BITS) {
		u64 entry = READ_ONCE(table[gpa >> shift & INDEX_MASK]), address = entry & kva_pte.address_mask;

		if (!(entry & EPT_READ))
			return 0;
		if (shift == KVA_PAGE_SHIFT || entry & EPT_LARGE)
			return (address & ~((1ull << shift) - 1)) | (gpa & ((1ull << shift) - 1));
		table = phys_to_virt(address);
	}
}

bool kva_vmx_pdptes(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	u64 gpa = vcpu->cpu.cr3 & TABLE, physical = translate(&vcpu->vm->npt, gpa);
	const u64 *pdpte;
	unsigned int i;

	if (!physical) {
		*exit = (struct kva_exit){ .reason = KVA_EXIT_MEMORY, .memory.address = gpa, .memory.walking = 1 };
		return false;
	}
	/* what is no RAM of the host's is not read; all ones of an absent device are invalid in any case */
	pdpte = pfn_valid(physical >> KVA_PAGE_SHIFT) ? phys_to_virt(physical) : NULL;
	for (i = 0; i < 4; i++)
		vmcs_write(VMCS_GUEST_PDPTE + 2 * i, pdpte ? READ_ONCE(pdpte[i]) : 0);
	return true;
}
