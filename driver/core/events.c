// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a vcpu is about to take: exceptions, NMIs, interrupts, in the architecture's order.
 *
 * Five places, looked at in this order at each entry (APM vol. 2, 8.5):
 *   exception    the guest's own, raised by the emulator or reflected, not yet delivered
 *   interrupted  its delivery had begun when an exit came in between; it begins anew
 *   software     INT n, INT3 or INTO, which user space says is being executed at RIP, whatever stands there
 *   nmi_pending  KVM_NMI, or a message to the local APIC; held back while nmi_masked
 *   interrupt    KVM_INTERRUPT, or what the interrupt controllers have; held back while IF is clear or an
 *                instruction's shadow lasts
 * One of them goes in; for what has to wait the back end watches for a window.  All of it is under vcpu->lock; what
 * others bring to the local APIC is looked at when interrupts_changed says so.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

static const struct kva_event nothing;

/* --- exceptions --------------------------------------------------------------------------------------------------- */

enum severity { BENIGN, CONTRIBUTORY, PAGE_FAULT, DOUBLE_FAULT };

/* The classes that decide how two exceptions meet (APM vol. 2, 8.2.9, table 8-3). */
static enum severity severity_of(__u8 vector)
{
	switch (vector) {
	case KVA_DE:
	case KVA_TS:
	case KVA_NP:
	case KVA_SX:
	case KVA_GP:
		return CONTRIBUTORY;
	case KVA_PF:
		return PAGE_FAULT;
	case KVA_DF:
		return DOUBLE_FAULT;
	}
	return BENIGN;
}

/* Does `second`, raised while `first` was being delivered, make a double fault (or more) of the two? */
static int is_double(enum severity first, enum severity second)
{
	if (second != CONTRIBUTORY && second != PAGE_FAULT)
		return 0;
	return first == DOUBLE_FAULT || first == PAGE_FAULT || (first == CONTRIBUTORY && second == CONTRIBUTORY);
}

/*
 * A fault's frame has RF set: its instruction begins anew, and a breakpoint on it has already been reported (APM vol. 2,
 * 3.1.6).  The processor sees to that when it finds the fault itself, but not when one is injected.
 */
static void mark_resumed(struct kva_vcpu *vcpu, __u8 vector)
{
	if (vector == KVA_DB || vector == KVA_BP || vector == KVA_OF || vector == KVA_DF || vector == KVA_MC)
		return;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	vcpu->cpu.rflags |= KVA_RFLAGS_RF;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
}

/* The exception that another one would meet: one that waits, or one whose delivery was cut short. */
static const struct kva_event *first_exception(const struct kva_vcpu *vcpu)
{
	if (vcpu->exception.valid)
		return &vcpu->exception;
	if (vcpu->interrupted.valid && vcpu->interrupted.kind == KVA_EVENT_EXCEPTION)
		return &vcpu->interrupted;
	return NULL;
}

static void shut_down(struct kva_vcpu *vcpu)
{
	vcpu->exception = nothing;
	vcpu->interrupted = nothing;
	vcpu->triple_fault = 1;
}

/*
 * An interrupt or NMI whose delivery met an exception waits again: its handler was not reached.  An exception that met
 * another one is lost, because the instruction raises it anew; so is a software interrupt.
 */
static void put_back_interrupted(struct kva_vcpu *vcpu)
{
	const struct kva_event *event = &vcpu->interrupted;

	if (!event->valid)
		return;
	if (event->kind == KVA_EVENT_INTERRUPT)
		vcpu->interrupt = event->vector;
	if (event->kind == KVA_EVENT_NMI) {
		vcpu->nmi_pending = 1;
		vcpu->cpu.nmi_masked = 0;
	}
	vcpu->interrupted = nothing;
}

void kva_raise(struct kva_vcpu *vcpu, __u8 vector, int has_code, __u32 code)
{
	const struct kva_event *first = first_exception(vcpu);
	enum severity before = first ? severity_of(first->vector) : BENIGN;

	if (first && is_double(before, severity_of(vector))) {
		if (before == DOUBLE_FAULT) {
			shut_down(vcpu);
			return;
		}
		vector = KVA_DF;
		has_code = 1;
		code = 0;
	}
	put_back_interrupted(vcpu);
	mark_resumed(vcpu, vector);
	vcpu->exception = (struct kva_event){
		.valid = 1, .kind = KVA_EVENT_EXCEPTION, .vector = vector, .has_code = !!has_code, .code = code,
	};
}

void kva_raise_page_fault(struct kva_vcpu *vcpu, __u64 address, __u32 code)
{
	kva_state_need(vcpu, KVA_STATE_CONTROL);
	vcpu->cpu.cr2 = address;
	kva_state_changed(vcpu, KVA_STATE_CONTROL);
	kva_raise(vcpu, KVA_PF, 1, code);
}

/* --- what may go in ----------------------------------------------------------------------------------------------- */

/* A debugger may want to see the guest's next instruction, and no handler. What an exit cut short goes in all the same. */
static int is_kept_out(const struct kva_vcpu *vcpu)
{
	return !!(vcpu->debug.control & KVM_GUESTDBG_BLOCKIRQ);
}

int kva_interrupt_allowed(struct kva_vcpu *vcpu)
{
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	return vcpu->cpu.rflags & KVA_RFLAGS_IF && !vcpu->cpu.interrupt_shadow;
}

int kva_interrupt_ready(struct kva_vcpu *vcpu)
{
	return vcpu->interrupt < 0 && !vcpu->exception.valid && !vcpu->interrupted.valid && !vcpu->software.valid &&
		kva_interrupt_allowed(vcpu);
}

/*
 * INT n, INT3 and INTO happen anew when their instruction, where RIP still is, runs again (APM vol. 2, 15.20): only
 * so does the frame get the address behind the instruction on a processor that is not told its length.
 */
static int comes_by_itself(const struct kva_event *event)
{
	return event->kind == KVA_EVENT_SOFTWARE ||
		(event->kind == KVA_EVENT_EXCEPTION && (event->vector == KVA_BP || event->vector == KVA_OF));
}

/* The exception that goes in; real mode has no error codes (APM vol. 2, 8.2). */
static void take_exception(struct kva_vcpu *vcpu, struct kva_event *event)
{
	kva_state_need(vcpu, KVA_STATE_CONTROL);
	put_back_interrupted(vcpu);
	*event = vcpu->exception;
	if (!(vcpu->cpu.cr0 & KVA_CR0_PE))
		event->has_code = 0;
	vcpu->exception = nothing;
}

static int take_nmi(struct kva_vcpu *vcpu, struct kva_event *event)
{
	if (!vcpu->nmi_pending || vcpu->cpu.nmi_masked || is_kept_out(vcpu))
		return 0;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (vcpu->cpu.interrupt_shadow)		/* MOV SS holds NMIs back, too (APM vol. 2, 8.5); STI may */
		return 0;
	*event = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_NMI, .vector = 2 };
	vcpu->nmi_pending = 0;
	vcpu->cpu.nmi_masked = 1;
	return 1;
}

static int is_interrupt_waiting(const struct kva_vcpu *vcpu)
{
	return vcpu->interrupt >= 0 || (vcpu->interrupts_changed && kva_irqchip_waits(vcpu));
}

static int take_interrupt(struct kva_vcpu *vcpu, struct kva_event *event)
{
	if (!is_interrupt_waiting(vcpu) || is_kept_out(vcpu) || !kva_interrupt_allowed(vcpu))
		return 0;
	if (vcpu->interrupt < 0)
		vcpu->interrupt = kva_irqchip_take(vcpu);
	if (vcpu->interrupt < 0)
		return 0;
	*event = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_INTERRUPT, .vector = (__u8)vcpu->interrupt };
	vcpu->interrupt = -1;
	return 1;
}

/* --- events of the instruction at RIP ------------------------------------------------------------------------------ */

/* The frame has the address behind the instruction, so it is looked at; where it cannot be fetched that is what happens. */
void kva_software_begin(struct kva_vcpu *vcpu)
{
	if (vcpu->exception.valid || (vcpu->interrupted.valid && !comes_by_itself(&vcpu->interrupted)))
		return;			/* they go first */
	vcpu->software.length = (__u8)kva_length(vcpu);
	if (!vcpu->software.length)
		vcpu->software = nothing;
}

static int is_same_event(const struct kva_event *a, const struct kva_event *b)
{
	return a->valid && b->valid && a->kind == b->kind && a->vector == b->vector && a->length == b->length;
}

/* It arrived, unless the exit says that it was interrupted: then it begins anew, with RIP where it was. */
void kva_software_end(struct kva_vcpu *vcpu)
{
	if (is_same_event(&vcpu->injected, &vcpu->software) && !is_same_event(&vcpu->interrupted, &vcpu->software))
		vcpu->software = nothing;
}

/* --- before an entry: one event, by priority ----------------------------------------------------------------------- */

static int take_event(struct kva_vcpu *vcpu, struct kva_event *event)
{
	if (vcpu->interrupted.valid && comes_by_itself(&vcpu->interrupted))
		vcpu->interrupted = nothing;
	if (vcpu->exception.valid) {
		take_exception(vcpu, event);
		return 1;
	}
	if (vcpu->interrupted.valid) {
		*event = vcpu->interrupted;
		vcpu->interrupted = nothing;
		return 1;
	}
	if (vcpu->software.valid) {
		*event = vcpu->software;
		return 1;
	}
	return take_nmi(vcpu, event) || take_interrupt(vcpu, event);
}

static int is_interrupt_held_back(const struct kva_vcpu *vcpu)
{
	return (vcpu->interrupts_changed || vcpu->interrupt >= 0) && !is_kept_out(vcpu);
}

/*
 * Tell the back end only when it changes: most entries need no window and had none.  For what is kept out there is none,
 * which would end each entry before the next instruction.
 */
static void watch_windows(struct kva_vcpu *vcpu)
{
	__u8 interrupt = vcpu->window_wanted || is_interrupt_held_back(vcpu);
	__u8 nmi = (vcpu->nmi_pending && !is_kept_out(vcpu)) || vcpu->cpu.nmi_masked;	/* masked: to learn of the IRET */

	if (interrupt != vcpu->window_open) {
		vcpu->window_open = interrupt;
		kva_backend->interrupt_window(vcpu, interrupt);
	}
	if (nmi != vcpu->nmi_window_open) {
		vcpu->nmi_window_open = nmi;
		kva_backend->nmi_window(vcpu, nmi);
	}
}

static void take_signal(struct kva_vcpu *vcpu)
{
	if (kva_read_once(vcpu->signals) & KVA_SIGNAL_NMI) {
		kva_atomic_and(&vcpu->signals, ~KVA_SIGNAL_NMI);
		vcpu->nmi_pending = 1;
	}
}

void kva_events_prepare(struct kva_vcpu *vcpu)
{
	vcpu->injected = nothing;
	if (vcpu->interrupts_changed)
		take_signal(vcpu);
	if (take_event(vcpu, &vcpu->injected))
		kva_backend->inject(vcpu, &vcpu->injected);
	if (vcpu->interrupts_changed)
		vcpu->interrupts_changed = kva_irqchip_waits(vcpu);
	watch_windows(vcpu);
}

/* --- from user space ---------------------------------------------------------------------------------------------- */

long kva_vcpu_interrupt(struct kva_vcpu *vcpu, const struct kvm_interrupt *interrupt)
{
	if (interrupt->irq >= KVM_NR_INTERRUPTS)
		return -EINVAL;
	vcpu->interrupt = (int)interrupt->irq;
	return 0;
}

long kva_vcpu_nmi(struct kva_vcpu *vcpu)
{
	vcpu->nmi_pending = 1;
	return 0;
}

static int is_interrupted(const struct kva_vcpu *vcpu, enum kva_event_kind kind)
{
	return vcpu->interrupted.valid && vcpu->interrupted.kind == kind;
}

long kva_vcpu_get_vcpu_events(struct kva_vcpu *vcpu, struct kvm_vcpu_events *events)
{
	const struct kva_event *exception = first_exception(vcpu);

	kva_state_need(vcpu, KVA_STATE_GENERAL);
	*events = (struct kvm_vcpu_events){ .flags = KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SHADOW };
	if (exception && !comes_by_itself(exception)) {
		events->exception.injected = 1;
		events->exception.nr = exception->vector;
		events->exception.has_error_code = exception->has_code;
		events->exception.error_code = exception->code;
	}
	if (is_interrupted(vcpu, KVA_EVENT_INTERRUPT) || vcpu->interrupt >= 0) {
		events->interrupt.injected = 1;
		events->interrupt.nr = vcpu->interrupt >= 0 ? (__u8)vcpu->interrupt : vcpu->interrupted.vector;
	}
	events->interrupt.shadow = vcpu->cpu.interrupt_shadow;
	events->nmi.injected = is_interrupted(vcpu, KVA_EVENT_NMI);
	events->nmi.pending = vcpu->nmi_pending || kva_read_once(vcpu->signals) & KVA_SIGNAL_NMI;
	events->nmi.masked = vcpu->cpu.nmi_masked;
	return 0;
}

static void set_exception(struct kva_vcpu *vcpu, const struct kvm_vcpu_events *events)
{
	const struct kva_event event = {
		.valid = 1, .kind = KVA_EVENT_EXCEPTION, .vector = events->exception.nr,
		.has_code = !!events->exception.has_error_code, .code = events->exception.error_code,
	};

	if (comes_by_itself(&event))
		vcpu->software = event;
	else
		vcpu->exception = event;
}

/* What does not go elsewhere is an NMI that is on its way. */
static void set_waiting(struct kva_vcpu *vcpu, const struct kvm_vcpu_events *events)
{
	vcpu->exception = vcpu->interrupted = vcpu->software = nothing;
	vcpu->interrupt = -1;
	if (events->interrupt.injected && events->interrupt.soft)
		vcpu->software = (struct kva_event){
			.valid = 1, .kind = KVA_EVENT_SOFTWARE, .vector = events->interrupt.nr,
		};
	else if (events->interrupt.injected)
		vcpu->interrupt = events->interrupt.nr;
	if (events->exception.injected)
		set_exception(vcpu, events);
	if (events->nmi.injected)
		vcpu->interrupted = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_NMI, .vector = 2 };
}

long kva_vcpu_set_vcpu_events(struct kva_vcpu *vcpu, const struct kvm_vcpu_events *events)
{
	/* Vector 2 is the NMI's; no back end delivers it, nor one above 31, as an exception (APM vol. 2, 15.20). */
	if (events->exception.injected && (events->exception.nr > 31 || events->exception.nr == 2))
		return -EINVAL;
	if (events->flags & KVM_VCPUEVENT_VALID_SHADOW) {
		kva_state_need(vcpu, KVA_STATE_GENERAL);
		vcpu->cpu.interrupt_shadow = events->interrupt.shadow & (KVM_X86_SHADOW_INT_MOV_SS | KVM_X86_SHADOW_INT_STI);
		kva_state_changed(vcpu, KVA_STATE_GENERAL);
	}
	set_waiting(vcpu, events);
	if (events->flags & KVM_VCPUEVENT_VALID_NMI_PENDING) {
		kva_atomic_and(&vcpu->signals, ~KVA_SIGNAL_NMI);
		vcpu->nmi_pending = !!events->nmi.pending;
	}
	if (events->flags & KVM_VCPUEVENT_VALID_SIPI_VECTOR)
		kva_write_once(vcpu->startup_vector, (__u8)events->sipi_vector);
	vcpu->cpu.nmi_masked = !!events->nmi.masked;
	return 0;
}
