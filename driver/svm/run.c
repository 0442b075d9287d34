// SPDX-License-Identifier: GPL-2.0-only
/*
 * One entry: what VMRUN, VMLOAD and VMSAVE leave of the host's state, and of the guest's, is put in place here.
 *
 * The caller has taken the processor, with interrupts off, and has loaded the guest's FPU state and XCR0.  Not switched,
 * and why: SPEC_CTRL (msr.c); DEBUGCTL, which guests cannot write; PKRU and XSS, as guests have neither keys nor XSAVES.
 */
#include "svm.h"

#include <linux/hw_breakpoint.h>

#include <asm/debugreg.h>
#include <asm/msr.h>
#include <asm/nospec-branch.h>

/* entry.S counts general registers as instructions do. */
static_assert(KVA_RAX == 0 && KVA_RCX == 1 && KVA_RDX == 2 && KVA_RBX == 3 && KVA_RSP == 4 && KVA_RBP == 5 &&
	      KVA_RSI == 6 && KVA_RDI == 7 && KVA_R8 == 8 && KVA_R15 == 15);

#define DR7_ENABLED	0xffull		/* L0 .. G3 (APM 13.1.1.4) */

/* --- debug registers ---------------------------------------------------------------------------------------------- */

/* VMRUN switches DR6 and DR7 alone, so DR0 to DR3 matter when the guest can see them or has armed one. */
static bool debug_matters(const struct kva_svm_vcpu *svm)
{
	return svm->debug_live || svm->vmcb->save.dr7 & DR7_ENABLED;
}

static void debug_to_guest(const struct kva_vcpu *vcpu)
{
	if (!debug_matters(kva_svm_of(vcpu)))
		return;
	set_debugreg((unsigned long)vcpu->cpu.dr[0], 0);
	set_debugreg((unsigned long)vcpu->cpu.dr[1], 1);
	set_debugreg((unsigned long)vcpu->cpu.dr[2], 2);
	set_debugreg((unsigned long)vcpu->cpu.dr[3], 3);
}

/* Out of the way of entries, most of which have none. */
static noinline void debug_from_guest(struct kva_vcpu *vcpu)
{
	unsigned long value[4];
	unsigned int i;

	get_debugreg(value[0], 0);
	get_debugreg(value[1], 1);
	get_debugreg(value[2], 2);
	get_debugreg(value[3], 3);
	for (i = 0; i < ARRAY_SIZE(value); i++)
		vcpu->cpu.dr[i] = value[i];
}

/* An exit leaves DR7 with everything disabled (APM 15.6): the host's own breakpoints must be armed again. */
static void debug_to_host(struct kva_vcpu *vcpu)
{
	if (kva_svm_of(vcpu)->debug_live)
		debug_from_guest(vcpu);
	if (hw_breakpoint_active())
		hw_breakpoint_restore();
}

/* --- registers without a place in the VMCB --------------------------------------------------------------------------- */

static void tsc_aux_to_guest(const struct kva_vcpu *vcpu)
{
	struct kva_svm_cpu *cpu = this_cpu_ptr(&kva_svm_cpu);
	u32 value = vcpu->cpu.msr[KVA_TSC_AUX];

	if (!kva_svm_facts.tsc_aux || cpu->tsc_aux_now == value)
		return;
	wrmsrl(MSR_TSC_AUX, value);
	cpu->tsc_aux_now = value;
}

/* --- the entry ---------------------------------------------------------------------------------------------------- */

/* The guest may have trained branch predictors against the user space that is to follow it. */
static void predictions_are_guests(void)
{
#ifdef X86_FEATURE_IBPB_EXIT_TO_USER
	if (cpu_feature_enabled(X86_FEATURE_IBPB_EXIT_TO_USER))
		this_cpu_write(x86_ibpb_exit_to_user, true);
#endif
}

static void enter(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm)
{
	tsc_aux_to_guest(vcpu);
	debug_to_guest(vcpu);
	kva_svm_enter(svm->vmcb_physical, vcpu->cpu.reg, __pa(this_cpu_read(kva_svm_cpu.host_more)));
	debug_to_host(vcpu);
	predictions_are_guests();
}

/* Without nested page tables, or where SVM is off, the guest is not entered: the same as what VMRUN refuses. */
static bool can_enter(const struct kva_svm_vcpu *svm)
{
	return svm->vmcb->control.nested_cr3 && this_cpu_read(kva_svm_cpu.on);
}

void kva_svm_run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);
	struct vmcb_control *control = &svm->vmcb->control;
	bool stepped;

	kva_svm_push(vcpu);
	kva_svm_events_begin(vcpu);
	kva_svm_asid_assign(svm);
	if (can_enter(svm))
		enter(vcpu, svm);
	else
		control->exit_code = VMCB_EXIT_INVALID;
	control->clean = kva_svm_facts.clean_bits && (u32)control->exit_code != VMCB_EXIT_INVALID ? VMCB_CLEAN_ALL : 0;

	kva_svm_pull_general(vcpu);
	stepped = kva_svm_events_end(vcpu);
	kva_svm_exit(vcpu, exit);
	if (stepped)
		*exit = (struct kva_exit){ .reason = KVA_EXIT_NMI_WINDOW };
}
