// SPDX-License-Identifier: GPL-2.0-only
/*
 * Events on their way into the guest: injection, what an exit interrupted, and windows for what has to wait.
 *
 * The processor itself blocks NMIs until the guest's IRET ("virtual NMIs", SDM 25.6.1), and exits as soon as the guest can
 * take an interrupt or NMI if it is asked to (26.2).
 */
#include "vmx.h"

#include "../core/x86.h"

/* #DF, #TS, #NP, #SS, #GP, #PF, #AC: in protected mode entries insist on an error code with these alone (SDM 27.2.1.3). */
#define EXCEPTIONS_WITH_CODE	0x27d00u

/* --- injection ---------------------------------------------------------------------------------------------------- */

void kva_vmx_inject(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	kva_vmx_of(vcpu)->event = *event;
}

/* An exception of an instruction, whose length is told: INT3, INTO, ICEBP. */
static u32 exception_kind(const struct kva_event *event)
{
	if (!event->length)
		return VMCS_EVENT_EXCEPTION;
	return event->vector == KVA_DB ? VMCS_EVENT_ICEBP : VMCS_EVENT_SOFTWARE_EXCEPTION;
}

static u32 kind_of_event(const struct kva_event *event)
{
	switch (event->kind) {
	case KVA_EVENT_NMI:
		return VMCS_EVENT_NMI;
	case KVA_EVENT_EXCEPTION:
		return exception_kind(event);
	case KVA_EVENT_SOFTWARE:
		return VMCS_EVENT_SOFTWARE;
	}
	return VMCS_EVENT_INTERRUPT;
}

static void push_event(const struct kva_cpu *cpu, const struct kva_event *event)
{
	u32 kind = kind_of_event(event), value = VMCS_EVENT_VALID | event->vector | kind << VMCS_EVENT_KIND_SHIFT;

	if (kind == VMCS_EVENT_EXCEPTION && EXCEPTIONS_WITH_CODE >> event->vector & 1 && cpu->cr0 & KVA_CR0_PE) {
		value |= VMCS_EVENT_HAS_CODE;
		vmcs_write(VMCS_ENTRY_CODE, event->has_code ? event->code & 0xffff : 0);
	}
	if (kind >= VMCS_EVENT_SOFTWARE)
		vmcs_write(VMCS_ENTRY_LENGTH, event->length);
	vmcs_write(VMCS_ENTRY_EVENT, value);
}

/* An interrupt or NMI that goes in ends the shadow it may have come in, and an NMI blocks others by itself (27.2.1.3). */
void kva_vmx_events_begin(struct kva_vcpu *vcpu)
{
	const struct kva_event *event = &kva_vmx_of(vcpu)->event;
	bool interrupt = event->valid && event->kind == KVA_EVENT_INTERRUPT;
	bool nmi = event->valid && event->kind == KVA_EVENT_NMI;
	u32 blocked = vmcs_read(VMCS_GUEST_INTERRUPTIBILITY), value = blocked & ~VMCS_BLOCKED_NMI;

	if (vcpu->cpu.nmi_masked && !nmi)
		value |= VMCS_BLOCKED_NMI;
	if (interrupt || nmi)
		value &= ~(VMCS_BLOCKED_STI | VMCS_BLOCKED_MOV_SS);
	if (value != blocked)
		vmcs_write(VMCS_GUEST_INTERRUPTIBILITY, value);
	if (event->valid)
		push_event(&vcpu->cpu, event);
}

/* --- what did not arrive --------------------------------------------------------------------------------------------- */

void kva_vmx_events_return(struct kva_vcpu *vcpu)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);

	vcpu->interrupted = vmx->event;
	vmx->event.valid = 0;
}

static enum kva_event_kind kind_of(u32 kind)
{
	switch (kind) {
	case VMCS_EVENT_INTERRUPT:
		return KVA_EVENT_INTERRUPT;
	case VMCS_EVENT_NMI:
		return KVA_EVENT_NMI;
	case VMCS_EVENT_SOFTWARE:
		return KVA_EVENT_SOFTWARE;
	}
	return KVA_EVENT_EXCEPTION;
}

/* IRET unblocks NMIs before it is through: an exit in between leaves them blocked (28.2.3). */
static bool iret_begins_anew(u32 vectoring)
{
	u32 reason = vmcs_read(VMCS_REASON) & VMCS_REASON_MASK;

	if (vectoring & VMCS_EVENT_VALID)
		return false;
	if (reason == VMCS_EXIT_MEMORY)
		return vmcs_read(VMCS_QUALIFICATION) & VMCS_MEMORY_UNBLOCKED_NMI;
	return reason == VMCS_EXIT_EXCEPTION && vmcs_read(VMCS_EXIT_EVENT) & VMCS_EVENT_UNBLOCKED_NMI;
}

void kva_vmx_events_end(struct kva_vcpu *vcpu, bool refused)
{
	u32 vectoring, kind;

	if (refused) {
		kva_vmx_events_return(vcpu);
		vmcs_write(VMCS_ENTRY_EVENT, 0);	/* an exit clears it, a failure does not */
		return;
	}
	kva_vmx_of(vcpu)->event.valid = 0;
	vectoring = vmcs_read(VMCS_VECTORING_EVENT);
	kind = vectoring >> VMCS_EVENT_KIND_SHIFT & VMCS_EVENT_KIND_MASK;
	vcpu->interrupted.valid = 0;
	vcpu->cpu.nmi_masked = vmcs_read(VMCS_GUEST_INTERRUPTIBILITY) & VMCS_BLOCKED_NMI || iret_begins_anew(vectoring);
	if (!(vectoring & VMCS_EVENT_VALID))
		return;
	vcpu->interrupted = (struct kva_event){
		.valid = 1,
		.kind = kind_of(kind),
		.length = kind >= VMCS_EVENT_SOFTWARE ? vmcs_read(VMCS_EXIT_LENGTH) : 0,
		.vector = vectoring & VMCS_EVENT_VECTOR,
		.has_code = !!(vectoring & VMCS_EVENT_HAS_CODE),
		.code = vectoring & VMCS_EVENT_HAS_CODE ? vmcs_read(VMCS_VECTORING_CODE) : 0,
	};
}

/* --- windows ------------------------------------------------------------------------------------------------------ */

void kva_vmx_interrupt_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_vmx_want(kva_vmx_of(vcpu), KVA_VMX_PRIMARY, VMCS_PRIMARY_INTERRUPT_WINDOW, wanted);
}

void kva_vmx_nmi_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_vmx_want(kva_vmx_of(vcpu), KVA_VMX_PRIMARY, VMCS_PRIMARY_NMI_WINDOW, wanted);
}
