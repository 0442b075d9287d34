// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * One entry into the guest: the event that the core injects, then instruction by instruction, with what comes between two
 * of them (APM 8.5), until something makes the guest exit.
 *
 * What the emulator raises is in vcpu->exception, where the core would find it; here the processor takes it from there and
 * delivers it by itself.  vcpu->interrupted is the exception being delivered meanwhile, so that a second one makes a
 * double fault of it; when the guest exits amid a delivery it is what the core is told.
 */
#include "soft.h"

#define FAILED		(~0ull)		/* VMEXIT_INVALID */

unsigned int kva_soft_slice = 20000;

static const struct kva_event nothing;

/* --- events ------------------------------------------------------------------------------------------------------------ */

static int shut_down(struct kva_vcpu *vcpu)
{
	vcpu->triple_fault = 0;
	return kva_soft_leave(vcpu, KVA_EXIT_SHUTDOWN);
}

/* Once through the table; KVA_FAULT: what came of it is in vcpu->exception. */
static int try_delivery(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	struct kva_emulation *e = &kva_soft_of(vcpu)->emulation;
	int step;

	kva_emulation_begin(e, vcpu, &kva_soft_machine);
	e->next += event->length;
	if (e->bits != 64)
		e->next = (__u32)e->next;
	vcpu->interrupted = event->kind == KVA_EVENT_EXCEPTION ? *event : nothing;
	step = kva_deliver(e, event);
	if (step == KVA_DONE)
		kva_emulation_end(e);
	/* an interrupt that did not arrive because of a fault is lost: it was acknowledged */
	vcpu->interrupted = step == KVA_LEAVE ? *event : nothing;
	return step;
}

static int deliver(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	int step;

	do
		step = try_delivery(vcpu, event);
	while (step == KVA_RETRY);
	if (step < 0)			/* a task gate that nobody can follow */
		return kva_soft_leave(vcpu, KVA_EXIT_SHUTDOWN);
	return step;
}

static int exception_exits(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);

	if (!(soft->exceptions >> event->vector & 1))
		return 0;
	kva_soft_leave(vcpu, KVA_EXIT_EXCEPTION);
	soft->exit->length = 0;
	soft->exit->exception.vector = event->vector;
	soft->exit->exception.has_code = event->has_code;
	soft->exit->exception.code = event->code;
	soft->exit->exception.address = vcpu->cpu.cr2;
	return 1;
}

/* All that waits in vcpu->exception, until a handler is reached or the guest exits. */
static int take_exceptions(struct kva_vcpu *vcpu)
{
	int step = KVA_FAULT;

	while (step == KVA_FAULT) {
		struct kva_event event = vcpu->exception;

		if (vcpu->triple_fault)
			return shut_down(vcpu);
		if (!event.valid)
			return KVA_DONE;
		vcpu->exception = nothing;
		if (exception_exits(vcpu, &event))
			return KVA_LEAVE;
		if (!(vcpu->cpu.cr0 & KVA_CR0_PE))
			event.has_code = 0;
		step = deliver(vcpu, &event);
	}
	return step;
}

/* The event of this entry. */
static int take_injected(struct kva_vcpu *vcpu)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);
	struct kva_event event = soft->event;
	int step;

	soft->event = nothing;
	if (!event.valid)
		return KVA_DONE;
	step = deliver(vcpu, &event);
	return step == KVA_FAULT ? take_exceptions(vcpu) : step;
}

/* --- between instructions ----------------------------------------------------------------------------------------------- */

/* Windows that the core watches are open when nothing holds back what waits for them. */
static int look_for_window(struct kva_vcpu *vcpu, const struct kva_soft_vcpu *soft)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	if (cpu->interrupt_shadow)
		return KVA_DONE;
	if (soft->nmi_window && !cpu->nmi_masked)
		return kva_soft_leave(vcpu, KVA_EXIT_NMI_WINDOW);
	if (soft->interrupt_window && cpu->rflags & KVA_RFLAGS_IF)
		return kva_soft_leave(vcpu, KVA_EXIT_INTERRUPT_WINDOW);
	return KVA_DONE;
}

static void raise_debug(struct kva_vcpu *vcpu, __u32 hits)
{
	vcpu->cpu.dr6 = (vcpu->cpu.dr6 & ~15ull) | hits;
	kva_raise(vcpu, KVA_DB, 0, 0);
}

#define ENABLED		0xffull		/* of DR7: L0 .. G3 */

/* A breakpoint on the instruction comes before it; RF says that it has been there (APM 13.1.4). */
static int look_for_breakpoint(struct kva_vcpu *vcpu)
{
	const struct kva_cpu *cpu = &vcpu->cpu;
	__u64 linear = kva_is_long_mode(vcpu) ? cpu->rip : (__u32)(cpu->segment[KVA_CS].base + cpu->rip);
	unsigned int i;
	__u32 hits = 0;

	if (cpu->rflags & KVA_FLAG_RF || cpu->interrupt_shadow & KVM_X86_SHADOW_INT_MOV_SS)
		return KVA_DONE;
	for (i = 0; i < 4; i++)
		if (cpu->dr7 >> (2 * i) & 3 && !(cpu->dr7 >> (16 + 4 * i) & 3) && cpu->dr[i] == linear)
			hits |= 1u << i;
	if (!hits)
		return KVA_DONE;
	raise_debug(vcpu, hits);
	if (!(kva_soft_of(vcpu)->exceptions >> KVA_DB & 1))	/* in the frame, and one that is intercepted has none */
		vcpu->cpu.rflags |= KVA_FLAG_RF;
	return KVA_FAULT;
}

/* --- instructions ------------------------------------------------------------------------------------------------------- */

static int execute(struct kva_vcpu *vcpu, struct kva_soft_vcpu *soft)
{
	struct kva_emulation *e = &soft->emulation;
	int step;

	kva_emulation_begin(e, vcpu, &kva_soft_machine);
	step = kva_soft_fetch(e);
	if (step == KVA_DONE)
		step = kva_emulation_execute(e);
	if (step < 0)
		step = kva_emulation_raise(e, KVA_VECTOR_UD);
	return step;
}

/* With the debug registers armed. */
static int execute_watched(struct kva_vcpu *vcpu, struct kva_soft_vcpu *soft)
{
	int step = look_for_breakpoint(vcpu);

	soft->hits = 0;
	if (step == KVA_DONE)
		step = execute(vcpu, soft);
	if (soft->hits && (step == KVA_DONE || step == KVA_AGAIN))
		raise_debug(vcpu, soft->hits);
	return step;
}

/* Those that the core knows for a processor: no ports, which exit anyway, no x87 and SSE, none of the rare ones of 0F 01. */
static int is_completed(const struct kva_insn *insn)
{
	kva_instruction *run = kva_operation_find(insn)->run;

	if (insn->map == KVA_MAP_0F)
		return insn->opcode != 1 && run != kva_do_simd && run != kva_do_group15 && run != kva_do_group9;
	if (insn->map != KVA_MAP_ONE || run == kva_do_x87 || run == kva_do_fwait)
		return 0;
	return run != kva_do_in && run != kva_do_out && run != kva_do_hlt;
}

/* All of those are left to who completes them. */
static int leave_everything(struct kva_vcpu *vcpu, struct kva_soft_vcpu *soft)
{
	int step;

	kva_emulation_begin(&soft->emulation, vcpu, &kva_soft_machine);
	step = kva_soft_fetch(&soft->emulation);
	if (step != KVA_DONE)
		return step;
	return is_completed(&soft->emulation.insn) ? kva_soft_leave(vcpu, KVA_EXIT_INSTRUCTION) : execute(vcpu, soft);
}

static int run_one(struct kva_vcpu *vcpu, struct kva_soft_vcpu *soft)
{
	int step = KVA_DONE;

	if (soft->interrupt_window | soft->nmi_window)
		step = look_for_window(vcpu, soft);
	if (step)
		return step;
	soft->watching = !!(vcpu->cpu.dr7 & ENABLED);
	soft->instructions++;
	if (kva_soft_exits & KVA_SOFT_EVERYTHING)
		step = leave_everything(vcpu, soft);
	else
		step = soft->watching ? execute_watched(vcpu, soft) : execute(vcpu, soft);
	if (vcpu->exception.valid | vcpu->triple_fault)
		step = take_exceptions(vcpu);
	return step;
}

/* Until the guest exits, somebody asks for the vcpu, or it has had its share. */
static void run_guest(struct kva_vcpu *vcpu, struct kva_soft_vcpu *soft)
{
	unsigned int count;

	for (count = 0; count < kva_soft_slice && !kva_read_once(vcpu->requests); count++)
		if (run_one(vcpu, soft) == KVA_LEAVE)
			return;
	kva_soft_leave(vcpu, KVA_EXIT_HOST);
}

void kva_soft_run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);

	soft->exit = exit;
	kva_soft_state_take(vcpu);
	if (soft->flush)
		kva_soft_tlb_flush(soft->tlb, 1);
	soft->flush = 0;
	vcpu->interrupted = nothing;
	if (!kva_soft_state_valid(vcpu)) {
		*exit = (struct kva_exit){ .reason = KVA_EXIT_FAILED, .hardware.reason = FAILED };
		vcpu->interrupted = soft->event;
		soft->event = nothing;
	} else if (take_injected(vcpu) == KVA_DONE) {
		run_guest(vcpu, soft);
	}
	soft->exit = NULL;
	kva_soft_state_leave(vcpu, exit->reason == KVA_EXIT_SHUTDOWN);
}

/* What the last instruction did to memory is done, what it did to registers is not. */
void kva_soft_abandon(struct kva_vcpu *vcpu)
{
	kva_soft_of(vcpu)->exit = NULL;
	kva_soft_state_leave(vcpu, 0);
}
