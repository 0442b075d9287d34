// SPDX-License-Identifier: GPL-2.0-only
/*
 * The host's processors: SVM on and off, and the ASIDs that each of them gives to vcpus.
 *
 * An ASID tags translations in one processor's TLB (APM 15.16), so each processor gives them out by itself.  A vcpu's
 * ASID is good while both the processor and its generation are those it was given for.  Within a generation no ASID is
 * given twice, so a new one has no translations; when they run out a new generation begins, with a flush of all.
 */
#include "svm.h"

#include <linux/cpumask.h>
#include <linux/errno.h>
#include <linux/gfp.h>

#include <asm/msr.h>
#include <asm/processor.h>

DEFINE_PER_CPU(struct kva_svm_cpu, kva_svm_cpu);

/* --- SVM on and off ----------------------------------------------------------------------------------------------- */

void kva_svm_stop(void)
{
	unsigned int i;

	for_each_possible_cpu(i) {
		struct kva_svm_cpu *cpu = per_cpu_ptr(&kva_svm_cpu, i);

		free_page((unsigned long)cpu->host_save);
		free_page((unsigned long)cpu->host_more);
		cpu->host_save = cpu->host_more = NULL;
	}
}

/* Pages for every processor that may ever come: where one comes, or wakes, allocating may not fail. */
int kva_svm_start(void)
{
	unsigned int i;

	for_each_possible_cpu(i) {
		struct kva_svm_cpu *cpu = per_cpu_ptr(&kva_svm_cpu, i);

		cpu->host_save = (void *)get_zeroed_page(GFP_KERNEL);
		cpu->host_more = (void *)get_zeroed_page(GFP_KERNEL);
		if (!cpu->host_save || !cpu->host_more) {
			kva_svm_stop();
			return -ENOMEM;
		}
	}
	return 0;
}

/* SVME that is already set belongs to somebody else, who would not expect us under his VMRUNs. */
int kva_svm_cpu_enable(void)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);
	u64 efer;

	rdmsrl(MSR_EFER, efer);
	if (efer & EFER_SVME)
		return -EBUSY;
	if (wrmsrl_safe(MSR_EFER, efer | EFER_SVME))
		return -ENODEV;
	wrmsrl(MSR_VM_HSAVE_PA, __pa(cpu->host_save));
	if (kva_svm_facts.tsc_ratio)
		wrmsr(MSR_AMD64_TSC_RATIO, 0, 1);	/* 1.0, a fixed point number (APM 15.30.5) */
	if (kva_svm_facts.tsc_aux)
		rdmsrl(MSR_TSC_AUX, cpu->tsc_aux);
	cpu->tsc_aux_now = cpu->tsc_aux;
	cpu->vcpu = 0;
	/* the first vcpu begins a generation: whoever had SVM before us may have left translations */
	cpu->generation++;
	cpu->next_asid = kva_svm_facts.asids;
	cpu->on = true;
	return 0;
}

void kva_svm_cpu_disable(void)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);
	u64 efer;

	if (!cpu->on)
		return;
	cpu->on = false;
	/* in a crash it may be clear: it would hold back INIT, and has no meaning without SVM (APM 15.17) */
	asm volatile ("stgi" ::: "memory");
	rdmsrl(MSR_EFER, efer);
	wrmsrl(MSR_EFER, efer & ~EFER_SVME);
	wrmsrl(MSR_VM_HSAVE_PA, 0);
}

/* --- ASIDs -------------------------------------------------------------------------------------------------------- */

static void give_asid(struct kva_svm_cpu *cpu, struct kva_svm_vcpu *svm)
{
	struct vmcb_control *control = &svm->vmcb->control;

	if (cpu->next_asid >= kva_svm_facts.asids) {
		cpu->generation++;
		cpu->next_asid = 1;
		control->tlb = VMCB_TLB_FLUSH_ALL;
	}
	svm->generation = cpu->generation;
	control->asid = cpu->next_asid++;
	kva_svm_touch(svm, VMCB_CLEAN_ASID);
}

/*
 * Before each entry, on the processor that enters.  What decides, and what is done:
 *   an ASID of this processor and generation, no flush wanted       nothing
 *   the same, a flush wanted, flush-by-ASID                         flush that ASID
 *   the same, a flush wanted, no flush-by-ASID                      another ASID, which is as good
 *   else                                                            another ASID, whether a flush is wanted or not
 * Another ASID that begins a generation comes with a flush of all.
 */
void kva_svm_asid_assign(struct kva_svm_vcpu *svm)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);

	svm->vmcb->control.tlb = VMCB_TLB_KEEP;
	if (svm->generation != cpu->generation)
		give_asid(cpu, svm);
	else if (svm->flush && kva_svm_facts.flush_by_asid)
		svm->vmcb->control.tlb = VMCB_TLB_FLUSH_ASID;
	else if (svm->flush)
		give_asid(cpu, svm);
	svm->flush = false;
}

/* VMRUN refused the VMCB before it flushed anything, perhaps what a whole generation relies on. */
void kva_svm_asid_failed(struct kva_svm_vcpu *svm)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);

	if (svm->vmcb->control.tlb == VMCB_TLB_FLUSH_ALL)
		cpu->next_asid = kva_svm_facts.asids;
	svm->generation = 0;
}
