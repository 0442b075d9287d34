// SPDX-License-Identifier: GPL-2.0-only
/*
 * What of VMX this processor has, by its capability MSRs (SDM appendix A).
 */
#include "vmx.h"

#include <linux/cpu.h>
#include <linux/errno.h>

#include <asm/cpufeature.h>
#include <asm/msr.h>
#include <asm/processor.h>
#include <asm/processor-flags.h>

struct kva_vmx_facts kva_vmx_facts __ro_after_init;

/* Capability MSRs. Each of the controls' has what must be set in its lower half, and what may be in its upper (A.2). */
#define MSR_BASIC		0x480
#define MSR_CR0_SET		0x486
#define MSR_CR0_ALLOWED		0x487
#define MSR_CR4_SET		0x488
#define MSR_CR4_ALLOWED		0x489
#define MSR_SECONDARY		0x48b
#define MSR_EPT			0x48c
#define MSR_PIN			0x48d	/* the four of them without controls that are set by tradition alone (A.3.2) */
#define MSR_PRIMARY		0x48e
#define MSR_EXIT		0x48f
#define MSR_ENTRY		0x490

#define BASIC_REVISION		0x7fffffffull
#define BASIC_WRITE_BACK	(6ull << 50)	/* the memory type that the VMCS wants */
#define BASIC_TYPE_MASK		(15ull << 50)
#define BASIC_TRUE_CONTROLS	(1ull << 55)

/* What is needed of EPT (A.10): four levels, write-back tables, INVEPT of one context; 2 MiB pages are used if there. */
#define EPT_NEEDED		(1ull << 6 | 1ull << 14 | 1ull << 20 | 1ull << 25)
#define EPT_HAS_LARGE		(1ull << 16)

/* IA32_FEATURE_CONTROL: the firmware's leave to use VMX (24.7). */
#define MSR_LEAVE		0x3a
#define LEAVE_NEEDED		(1ull << 0 | 1ull << 2)

#define PRIMARY_NEEDED								\
	(VMCS_PRIMARY_TSC_OFFSET | VMCS_PRIMARY_HLT | VMCS_PRIMARY_MWAIT |	\
	 VMCS_PRIMARY_RDPMC | VMCS_PRIMARY_CR8_LOAD | VMCS_PRIMARY_CR8_STORE |	\
	 VMCS_PRIMARY_MOV_DR | VMCS_PRIMARY_PORTS | VMCS_PRIMARY_MSR_BITMAP |	\
	 VMCS_PRIMARY_MONITOR | VMCS_PRIMARY_SECONDARY)
#define PRIMARY_LATER		(VMCS_PRIMARY_INTERRUPT_WINDOW | VMCS_PRIMARY_NMI_WINDOW)
#define PRIMARY_UNWANTED	(VMCS_PRIMARY_CR3_LOAD | VMCS_PRIMARY_CR3_STORE)

/* A kind of control: all of `needed` must be had and `unwanted` not; of `optional` what there is. */
struct kind {
	u32 msr, needed, optional, unwanted;
	u32 *to;
};

static const struct kind kinds[] = {
	{ .msr = MSR_PIN, .to = &kva_vmx_facts.pin,
	  .needed = VMCS_PIN_INTERRUPT | VMCS_PIN_NMI | VMCS_PIN_VIRTUAL_NMI },
	{ .msr = MSR_PRIMARY, .to = &kva_vmx_facts.primary,
	  .needed = PRIMARY_NEEDED | PRIMARY_LATER, .unwanted = PRIMARY_UNWANTED },
	{ .msr = MSR_SECONDARY, .to = &kva_vmx_facts.secondary,
	  .needed = VMCS_SECONDARY_EPT | VMCS_SECONDARY_UNRESTRICTED | VMCS_SECONDARY_WBINVD,
	  .optional = VMCS_SECONDARY_RDTSCP | VMCS_SECONDARY_INVPCID },
	{ .msr = MSR_EXIT, .to = &kva_vmx_facts.exit,
	  .needed = VMCS_EXIT_SAVE_DEBUG | VMCS_EXIT_HOST_64 | VMCS_EXIT_LOAD_PAT | VMCS_EXIT_LOAD_EFER },
	{ .msr = MSR_ENTRY, .to = &kva_vmx_facts.entry,
	  .needed = VMCS_ENTRY_LOAD_DEBUG | VMCS_ENTRY_LOAD_PAT | VMCS_ENTRY_LOAD_EFER },
};

static bool choose_controls(void)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(kinds); i++) {
		const struct kind *kind = &kinds[i];
		u32 set, allowed;

		if (rdmsr_safe(kind->msr, &set, &allowed))
			return false;
		if (kind->needed & ~allowed || kind->unwanted & set)
			return false;
		*kind->to = set | kind->needed | (kind->optional & allowed);
	}
	kva_vmx_facts.primary &= ~PRIMARY_LATER;
	return true;
}

/* With unrestricted guest PE and PG are free, whatever the MSR says (A.7). */
static bool read_registers(void)
{
	struct kva_vmx_facts *facts = &kva_vmx_facts;

	if (rdmsrl_safe(MSR_CR0_SET, &facts->cr0_set) || rdmsrl_safe(MSR_CR0_ALLOWED, &facts->cr0_allowed) ||
	    rdmsrl_safe(MSR_CR4_SET, &facts->cr4_set) || rdmsrl_safe(MSR_CR4_ALLOWED, &facts->cr4_allowed))
		return false;
	facts->cr0_set &= ~(u64)(X86_CR0_PE | X86_CR0_PG);
	return true;
}

/*
 * What this back end does not do yet, and what is unsafe without it.  IBRS that the kernel switches must be written
 * again after each exit; L1TF needs a flush of the data cache before each entry, for which there is an MSR.
 */
static bool is_unsafe(void)
{
	if (cpu_feature_enabled(X86_FEATURE_KERNEL_IBRS))
		return true;
	return boot_cpu_has_bug(X86_BUG_L1TF) && !boot_cpu_has(X86_FEATURE_FLUSH_L1D) && !cpu_mitigations_off();
}

static void tell_caps(struct kva_backend_caps *caps)
{
	*caps = (struct kva_backend_caps){
		.next_rip	= 1,
		.nested_levels	= 4,
		.nx		= !!boot_cpu_has(X86_FEATURE_NX),
		.physical_bits	= boot_cpu_data.x86_phys_bits,
	};
}

/*
 * Rights are positive: what the core calls `user`, a bit of every entry, is the right to execute.  Where a large page may
 * make the processor stop when its size changes (the "iTLB multihit" erratum) there are none.
 */
static void tell_format(struct kva_pte_format *format, u64 ept)
{
	*format = (struct kva_pte_format){
		.present	= EPT_READ,
		.writable	= EPT_WRITE,
		.user		= EPT_EXECUTE,
		.cached		= EPT_WRITE_BACK,
		.large		= ept & EPT_HAS_LARGE && !boot_cpu_has_bug(X86_BUG_ITLB_MULTIHIT) ? EPT_LARGE : 0,
		.address_mask	= GENMASK_ULL(boot_cpu_data.x86_phys_bits - 1, KVA_PAGE_SHIFT),
	};
}

int kva_vmx_probe(struct kva_backend_caps *caps, struct kva_pte_format *format)
{
	u64 basic, ept, leave;

	if (!boot_cpu_has(X86_FEATURE_VMX) || is_unsafe())
		return -ENODEV;
	if (rdmsrl_safe(MSR_LEAVE, &leave) || (leave & LEAVE_NEEDED) != LEAVE_NEEDED)
		return -ENODEV;
	if (rdmsrl_safe(MSR_BASIC, &basic) || !(basic & BASIC_TRUE_CONTROLS) ||
	    (basic & BASIC_TYPE_MASK) != BASIC_WRITE_BACK)
		return -ENODEV;
	if (!choose_controls() || !read_registers())
		return -ENODEV;
	if (rdmsrl_safe(MSR_EPT, &ept) || (ept & EPT_NEEDED) != EPT_NEEDED)
		return -ENODEV;

	kva_vmx_facts.revision = basic & BASIC_REVISION;
	kva_vmx_facts.tsc_aux = boot_cpu_has(X86_FEATURE_RDTSCP) || boot_cpu_has(X86_FEATURE_RDPID);
	kva_vmx_facts.flush_l1d = boot_cpu_has_bug(X86_BUG_L1TF) && boot_cpu_has(X86_FEATURE_FLUSH_L1D);
	tell_caps(caps);
	tell_format(format, ept);
	return 0;
}
