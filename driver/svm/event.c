// SPDX-License-Identifier: GPL-2.0-only
/*
 * Events on their way into the guest: injection, what an exit interrupted, and windows for what has to wait.
 *
 * An interrupt window is a virtual interrupt that is intercepted as the guest would take it (APM 15.21.4).  The NMI
 * window opens when the IRET that ends the guest's handler is done: IRET is intercepted before it runs (15.9), so the
 * guest is made to step over it with TF set by us, which the #DB intercept hides from it.
 */
#include "svm.h"

#include "../core/x86.h"

#define DR6_BS	(1ull << 14)		/* single step (APM 13.1.1.3) */

/* --- injection ---------------------------------------------------------------------------------------------------- */

static const u8 kind_of_event[] = {
	[KVA_EVENT_INTERRUPT]	= VMCB_EVENT_INTERRUPT,
	[KVA_EVENT_NMI]		= VMCB_EVENT_NMI,
	[KVA_EVENT_EXCEPTION]	= VMCB_EVENT_EXCEPTION,
	[KVA_EVENT_SOFTWARE]	= VMCB_EVENT_SOFTWARE,
};

void kva_svm_inject(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	struct vmcb_control *control = &kva_svm_of(vcpu)->vmcb->control;
	u64 value;

	if (!event->valid) {
		control->event = 0;
		return;
	}
	value = VMCB_EVENT_VALID | event->vector | (u64)kind_of_event[event->kind] << VMCB_EVENT_KIND_SHIFT;
	if (event->has_code)
		value |= VMCB_EVENT_HAS_CODE | (u64)event->code << VMCB_EVENT_CODE_SHIFT;
	control->event = value;
	kva_svm_of(vcpu)->skip = event->length;
	if (event->kind == KVA_EVENT_NMI) {
		vcpu->cpu.nmi_masked = 1;
		kva_svm_of(vcpu)->iret_begun = false;
	}
}

static enum kva_event_kind kind_of(u64 value)
{
	switch (value >> VMCB_EVENT_KIND_SHIFT & VMCB_EVENT_KIND_MASK) {
	case VMCB_EVENT_NMI:
		return KVA_EVENT_NMI;
	case VMCB_EVENT_EXCEPTION:
		return KVA_EVENT_EXCEPTION;
	case VMCB_EVENT_SOFTWARE:
		return KVA_EVENT_SOFTWARE;
	}
	return KVA_EVENT_INTERRUPT;
}

/* The event that did not arrive: the one the exit names, or ours when VMRUN refused to begin. */
static void tell_interrupted(struct kva_vcpu *vcpu, struct vmcb_control *control)
{
	bool refused = (u32)control->exit_code == VMCB_EXIT_INVALID;
	u64 value = refused ? control->event : control->exit_event;

	control->event = 0;
	vcpu->interrupted.valid = 0;
	if (!(value & VMCB_EVENT_VALID))
		return;
	vcpu->interrupted = (struct kva_event){
		.valid = 1,
		.kind = kind_of(value),
		.vector = value & VMCB_EVENT_VECTOR,
		.has_code = !!(value & VMCB_EVENT_HAS_CODE),
		.code = value >> VMCB_EVENT_CODE_SHIFT,
	};
}

/*
 * The frame of INT n has the address behind it: next-RIP, where the processor has one (APM 15.20), else RIP itself.  It
 * is put there after what the core changed, and what comes back is told without it.
 */
static void skip_begin(struct kva_svm_vcpu *svm)
{
	struct vmcb *vmcb = svm->vmcb;

	if (kva_svm_facts.next_rip)
		vmcb->control.next_rip = vmcb->save.rip + svm->skip;
	else
		vmcb->save.rip += svm->skip;
	svm->skip_rip = vmcb->save.rip;
}

/* An event that did not arrive stands at its instruction again. */
static void skip_end(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm)
{
	struct kva_event *event = &vcpu->interrupted;

	if (event->valid && event->kind == vcpu->injected.kind && event->vector == vcpu->injected.vector &&
	    vcpu->cpu.rip == svm->skip_rip) {
		event->length = svm->skip;
		if (!kva_svm_facts.next_rip) {
			vcpu->cpu.rip -= svm->skip;
			kva_state_changed(vcpu, KVA_STATE_GENERAL);
		}
	}
	svm->skip = 0;
}

/* --- windows ------------------------------------------------------------------------------------------------------ */

/* It stays open, and exits at each entry, until the core closes it. */
void kva_svm_interrupt_window(struct kva_vcpu *vcpu, int wanted)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	svm->interrupt_window = wanted;
	kva_svm_intercept(svm, VMCB_EXIT_VINTR, wanted);
}

void kva_svm_nmi_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_svm_of(vcpu)->nmi_window = wanted;
}

/*
 * Made anew for each entry, as an exit may have changed it.  The virtual interrupt ignores TPR: the core has looked at
 * it.  CR8 is V_TPR while the guest runs, which reads it without an exit (APM 15.21.1).
 */
static void push_interrupt(struct kva_svm_vcpu *svm, const struct kva_cpu *cpu)
{
	u32 value = VMCB_INTERRUPT_MASKING | (cpu->cr8 & 0xf);

	if (svm->interrupt_window)
		value |= VMCB_INTERRUPT_PENDING | VMCB_INTERRUPT_NO_TPR | VMCB_INTERRUPT_PRIORITY;
	if (svm->vmcb->control.interrupt == value)
		return;
	svm->vmcb->control.interrupt = value;
	kva_svm_touch(svm, VMCB_CLEAN_INTERRUPT);
}

/* --- stepping over what holds NMIs back ------------------------------------------------------------------------------ */

/*
 * An NMI waits for the end of IRET, or of an interrupt shadow.  An event that goes in meanwhile would push our TF on
 * the guest's stack; then the step has to wait, at most until the host's next timer interrupt.
 */
static bool step_wanted(const struct kva_vcpu *vcpu, const struct kva_svm_vcpu *svm)
{
	if (!svm->nmi_window || svm->vmcb->control.event & VMCB_EVENT_VALID)
		return false;
	return vcpu->cpu.nmi_masked ? svm->iret_begun : svm->vmcb->control.shadow & VMCB_SHADOW_INTERRUPT;
}

static void step_begin(struct kva_svm_vcpu *svm)
{
	struct vmcb_save *save = &svm->vmcb->save;

	svm->stepping = true;
	svm->own_trap = save->rflags & KVA_RFLAGS_TF;
	svm->step_dr6 = save->dr6;
	save->rflags |= KVA_RFLAGS_TF;
}

/* Our TF out of the flags again, unless an IRET replaced them. True: the exit is the trap that we asked for. */
static bool step_end(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm, bool replaced)
{
	struct vmcb *vmcb = svm->vmcb;
	bool trap = vmcb->control.exit_code == VMCB_EXIT_EXCEPTION + KVA_DB && vmcb->save.dr6 & DR6_BS;

	svm->stepping = false;
	if (svm->own_trap)		/* the guest steps itself: the trap is its own as well */
		return false;
	if (!replaced) {
		vcpu->cpu.rflags &= ~KVA_RFLAGS_TF;
		kva_state_changed(vcpu, KVA_STATE_GENERAL);
	}
	if (trap) {
		vmcb->save.dr6 = svm->step_dr6;
		kva_svm_touch(svm, VMCB_CLEAN_DR);
	}
	return trap;
}

/* The guest was seen beyond the IRET before which it had stopped. */
static bool iret_done(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm)
{
	if (!svm->iret_begun || vcpu->cpu.rip == svm->iret_rip)
		return false;
	svm->iret_begun = false;
	vcpu->cpu.nmi_masked = 0;
	return true;
}

void kva_svm_iret_begins(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	svm->iret_begun = true;
	svm->iret_rip = vcpu->cpu.rip;
}

void kva_svm_events_begin(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);

	push_interrupt(svm, &vcpu->cpu);
	if (!vcpu->cpu.nmi_masked)
		svm->iret_begun = false;
	kva_svm_intercept(svm, VMCB_EXIT_IRET, vcpu->cpu.nmi_masked && !svm->iret_begun);
	if (step_wanted(vcpu, svm))
		step_begin(svm);
	if (svm->skip)
		skip_begin(svm);
}

bool kva_svm_events_end(struct kva_vcpu *vcpu)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);
	bool replaced;

	tell_interrupted(vcpu, &svm->vmcb->control);
	if (svm->skip)
		skip_end(vcpu, svm);
	replaced = iret_done(vcpu, svm);
	return svm->stepping && step_end(vcpu, svm, replaced);
}
