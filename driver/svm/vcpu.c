// SPDX-License-Identifier: GPL-2.0-only
/*
 * A vcpu's life: its VMCB, what it always intercepts, and the processor it is on.
 */
#include "svm.h"

#include <linux/atomic.h>
#include <linux/bitmap.h>
#include <linux/errno.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/string.h>

#include <asm/msr.h>
#include <asm/nospec-branch.h>

#include "../core/x86.h"

/* A bit for each port, and a few beyond for accesses that run over the last one (APM 15.10.1). */
#define IOPM_SIZE	(3 * KVA_PAGE_SIZE)

/* A guest could hang the processor in the delivery of these two, which no interrupt ends; #MC is the host's. */
#define EXCEPTIONS_ALWAYS	(1u << KVA_DB | 1u << KVA_AC | 1u << KVA_MC)

/*
 * What every guest exits for.  FERR_FREEZE would stop the processor; MONITOR, MWAIT and RDPRU, SVM's and SKINIT are
 * instructions that no guest has; the rest the core answers, or belongs to the host.  CR8 is written by the core alone,
 * so that user space hears of it, and so that TCG never sees the write while a virtual interrupt is pending.
 */
static const u8 intercepted_always[] = {
	VMCB_EXIT_CR_WRITE + 4, VMCB_EXIT_CR_WRITE + 8,
	VMCB_EXIT_INTR, VMCB_EXIT_NMI, VMCB_EXIT_SMI, VMCB_EXIT_INIT, VMCB_EXIT_CR0_SELECTIVE,
	VMCB_EXIT_RDPMC, VMCB_EXIT_CPUID, VMCB_EXIT_INVD, VMCB_EXIT_HLT, VMCB_EXIT_INVLPGA, VMCB_EXIT_IOIO,
	VMCB_EXIT_MSR, VMCB_EXIT_FERR_FREEZE, VMCB_EXIT_SHUTDOWN,
	VMCB_EXIT_VMRUN, VMCB_EXIT_VMMCALL, VMCB_EXIT_VMLOAD, VMCB_EXIT_VMSAVE, VMCB_EXIT_STGI, VMCB_EXIT_CLGI,
	VMCB_EXIT_SKINIT, VMCB_EXIT_WBINVD, VMCB_EXIT_MONITOR, VMCB_EXIT_MWAIT, VMCB_EXIT_MWAIT_ARMED,
	VMCB_EXIT_XSETBV, VMCB_EXIT_RDPRU,
};

int kva_svm_vm_create(struct kva_vm *vm)
{
	vm->backend = alloc_pages_exact(IOPM_SIZE, GFP_KERNEL_ACCOUNT);
	if (!vm->backend)
		return -ENOMEM;
	memset(vm->backend, 0xff, IOPM_SIZE);
	return 0;
}

void kva_svm_vm_destroy(struct kva_vm *vm)
{
	if (vm->backend)
		free_pages_exact(vm->backend, IOPM_SIZE);
	vm->backend = NULL;
}

/* Debug registers, all sixteen ways of reading and of writing them. */
void kva_svm_intercept_debug(struct kva_svm_vcpu *svm, bool wanted)
{
	svm->vmcb->control.intercept[VMCB_EXIT_DR_READ / 32] = wanted ? ~0u : 0;
	kva_svm_touch(svm, VMCB_CLEAN_CONTROL);
}

void kva_svm_exceptions(struct kva_vcpu *vcpu, __u32 vectors)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	svm->vmcb->control.intercept[VMCB_EXIT_EXCEPTION / 32] = vectors | EXCEPTIONS_ALWAYS;
	kva_svm_touch(svm, VMCB_CLEAN_CONTROL);
}

static void init_control(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm)
{
	struct vmcb_control *control = &svm->vmcb->control;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(intercepted_always); i++)
		kva_svm_intercept(svm, intercepted_always[i], true);
	kva_svm_exceptions(vcpu, 0);
	kva_svm_intercept_debug(svm, true);
	control->iopm = virt_to_phys(vcpu->vm->backend);
	control->msrpm = virt_to_phys(svm->msrpm);
	control->nested = VMCB_NESTED_PAGING;
}

static int alloc_vcpu(struct kva_svm_vcpu *svm)
{
	svm->vmcb = (struct vmcb *)get_zeroed_page(GFP_KERNEL_ACCOUNT);
	if (!svm->vmcb)
		return -ENOMEM;
	svm->msrpm = alloc_pages_exact(KVA_SVM_MSRPM_SIZE, GFP_KERNEL_ACCOUNT);
	if (!svm->msrpm) {
		free_page((unsigned long)svm->vmcb);
		return -ENOMEM;
	}
	memset(svm->msrpm, 0xff, KVA_SVM_MSRPM_SIZE);
	svm->vmcb_physical = virt_to_phys(svm->vmcb);
	return 0;
}

int kva_svm_vcpu_create(struct kva_vcpu *vcpu)
{
	static atomic64_t count = ATOMIC64_INIT(0);
	struct kva_svm_vcpu *svm = kzalloc(sizeof(*svm), GFP_KERNEL_ACCOUNT);

	if (!svm)
		return -ENOMEM;
	if (alloc_vcpu(svm)) {
		kfree(svm);
		return -ENOMEM;
	}
	svm->number = atomic64_inc_return(&count);
	svm->cpu = -1;
	vcpu->backend = svm;
	init_control(vcpu, svm);
	return 0;
}

void kva_svm_vcpu_destroy(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	if (!svm)
		return;
	free_pages_exact(svm->msrpm, KVA_SVM_MSRPM_SIZE);
	free_page((unsigned long)svm->vmcb);
	kfree(svm);
	vcpu->backend = NULL;
}

/* What the VMCB's save area holds besides vcpu->cpu stays zero: debugctl, SPEC_CTRL, shadow stacks. */
void kva_svm_vcpu_reset(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	svm->vmcb->control.event = 0;
	svm->iret_begun = svm->stepping = false;
	svm->skip = 0;
	kva_svm_flush(vcpu);
	vcpu->valid = vcpu->dirty = KVA_STATE_ALL;
}

void kva_svm_flush(struct kva_vcpu *vcpu)
{
	kva_svm_of(vcpu)->flush = true;
}

void kva_svm_root(struct kva_vcpu *vcpu, __u64 physical, int levels)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	/* levels are the host's own, as probing told: there is nothing to choose (APM 15.25.3) */
	svm->vmcb->control.nested_cr3 = levels == kva_caps.nested_levels ? physical : 0;
	kva_svm_touch(svm, VMCB_CLEAN_NESTED);
	svm->flush = true;
}

void kva_svm_tsc_offset(struct kva_vcpu *vcpu, __u64 offset)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	svm->vmcb->control.tsc_offset = offset;
	kva_svm_touch(svm, VMCB_CLEAN_CONTROL);
}

/* --- on a processor ----------------------------------------------------------------------------------------------- */

/*
 * A guest must not steer the indirect branches of another one that follows it on the same processor: IBPB between them.
 * After a move neither an ASID nor cached parts of the VMCB hold.
 */
void kva_svm_load(struct kva_vcpu *vcpu, int moved)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	if (cpu->vcpu != svm->number) {
		cpu->vcpu = svm->number;
		indirect_branch_prediction_barrier();
	}
	if (moved || svm->cpu != smp_processor_id()) {
		svm->cpu = smp_processor_id();
		svm->generation = 0;
		kva_svm_touch(svm, VMCB_CLEAN_ALL);
	}
}

/* What may stay the guest's while the thread is in the kernel, but no longer. */
void kva_svm_put(struct kva_vcpu *vcpu)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	if (cpu->tsc_aux_now != cpu->tsc_aux) {
		wrmsrl(MSR_TSC_AUX, cpu->tsc_aux);
		cpu->tsc_aux_now = cpu->tsc_aux;
	}
	if (svm->debug_live) {
		svm->debug_live = false;
		kva_svm_intercept_debug(svm, true);
	}
}
