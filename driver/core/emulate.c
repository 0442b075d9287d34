// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Completes the instruction at RIP in the processor's place: MMIO, ports, and what is intercepted without an assist.
 *
 * The protocol with user space.  An instruction is executed from its beginning each time kva_emulate() is called, but
 * every memory access it makes is counted and its outcome kept in vcpu->pending.  An access that user space has to
 * make ends the call with KVA_EMULATE_USER; the next call takes the answer as that access's outcome and executes the
 * same bytes again: accesses that were made before are not made again but answered from what was kept, so that the
 * instruction goes on exactly where it stopped.  Registers change at the very end.  A string instruction does so after
 * each element: those done are done, and the next call continues with the registers as they are.  Port data is in
 * vcpu->pio, batched; elements of a batch that was read are stored one after the other, each with its own accesses.
 *
 * kva_emulate() believes that what is pending has been answered when it is called (KVM_RUN begins with
 * kva_pending_answer()).  If the guest is no longer at that instruction (user space has set its registers: a reset),
 * what is pending is dropped and nothing is emulated.
 */
#include "emulate.h"

#define CODED	(1u << KVA_VECTOR_TS | 1u << KVA_VECTOR_NP | 1u << KVA_VECTOR_SS | 1u << KVA_VECTOR_GP | 1u << KVA_VECTOR_AC)

/* Error codes are pushed in protected mode only (APM vol. 2, 8.2 and 14.6). */
int kva_emulation_raise_code(struct kva_emulation *e, __u8 vector, __u32 code)
{
	kva_raise(e->vcpu, vector, CODED >> vector & 1 && e->vcpu->cpu.cr0 & 1, code);
	return KVA_FAULT;
}

int kva_emulation_raise(struct kva_emulation *e, __u8 vector)
{
	return kva_emulation_raise_code(e, vector, CODED >> vector & 1 && vector != KVA_VECTOR_AC ? e->external : 0);
}

/* --- beginning ----------------------------------------------------------------------------------------------------- */

void kva_emulation_begin(struct kva_emulation *e, struct kva_vcpu *vcpu, const struct kva_machine *machine)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	kva_state_need(vcpu, KVA_STATE_GENERAL | KVA_STATE_CODE | KVA_STATE_CONTROL);
	e->vcpu = vcpu;
	e->machine = machine;
	e->bits = kva_is_long_mode(vcpu) ? 64 : cpu->segment[KVA_CS].db ? 32 : 16;
	e->cpl = cpu->cpl;
	e->shadow = e->external = 0;
	e->traps = !!(cpu->rflags & KVA_FLAG_TF);
	e->stack_code = 0;
	e->accesses = 0;
	e->fetched = 0;
	e->offset = 0;
	e->next = cpu->rip;
	e->rflags = cpu->rflags;
	memcpy(e->reg, cpu->reg, sizeof(e->reg));
}

__u64 kva_emulation_linear(const struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	return e->bits == 64 ? cpu->rip : (__u32)(cpu->segment[KVA_CS].base + cpu->rip);
}

/* How many bytes from RIP on the code segment's limit lets be fetched. */
static unsigned int fetchable(const struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	__u64 limit = cpu->segment[KVA_CS].limit;

	if (e->bits == 64 || cpu->rip + KVA_INSN_MAX <= limit)
		return KVA_INSN_MAX;
	return cpu->rip > limit ? 0 : (unsigned int)(limit - cpu->rip + 1);
}

/* Fetch up to the end of the page, and at most what may be fetched. */
static int fetch_some(struct kva_emulation *e, unsigned int limit)
{
	__u64 gpa, linear = kva_emulation_linear(e) + e->fetched;
	unsigned int size;
	__u32 access = KVA_ACCESS_FETCH | (e->cpl == 3 ? KVA_ACCESS_USER : 0);
	int step;

	if (e->bits != 64)
		linear = (__u32)linear;
	else if (!kva_is_canonical(e, linear))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	size = KVA_PAGE_SIZE - (linear & ~KVA_PAGE_MASK);
	if (size > limit - e->fetched)
		size = limit - e->fetched;
	if (e->machine)
		step = e->machine->read(e->vcpu, linear, e->bytes + e->fetched, size, access);
	else
		step = kva_linear_read(e->vcpu, linear, e->bytes + e->fetched, size, access, &gpa);
	if (step)
		return step < 0 || step == KVA_ASK ? KVA_UNKNOWN : step;	/* code in MMIO is not emulated */
	e->fetched += size;
	return KVA_DONE;
}

/* The next page is looked at only when the instruction does reach into it. */
int kva_emulation_fetch(struct kva_emulation *e)
{
	unsigned int limit = fetchable(e);
	int length = KVA_DECODE_MORE, step;

	while (length == KVA_DECODE_MORE) {
		if (e->fetched >= limit)
			return kva_emulation_raise(e, KVA_VECTOR_GP);
		step = fetch_some(e, limit);
		if (step)
			return step;
		length = kva_insn_decode(&e->insn, e->bytes, e->fetched, e->bits);
	}
	if (length == KVA_DECODE_LONG)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	return length == KVA_DECODE_INVALID ? kva_emulation_raise(e, KVA_VECTOR_UD) : KVA_DONE;
}

/* What was kept while user space was asked, else what is known, else what memory says. */
static int fetch(struct kva_emulation *e)
{
	int step;

	if (e->fetched || kva_fetch_recall(e))
		return KVA_DONE;
	e->vcpu->counts.decoded++;
	step = kva_emulation_fetch(e);
	if (step == KVA_DONE)
		kva_fetch_remember(e);
	return step;
}

static void forget(struct kva_pending *p)
{
	p->kind = KVA_PENDING_NONE;
	p->once = 0;
	p->accesses = p->batch = p->used = 0;
}

/* Take user space's answer as the outcome of what was asked. 0: it is about another instruction. */
static int resume(struct kva_emulation *e)
{
	struct kva_pending *p = &e->vcpu->pending;
	__u64 value = 0;

	if (p->linear != kva_emulation_linear(e) || p->bits != e->bits)
		return 0;
	if (p->kind == KVA_PENDING_PORT) {
		p->batch = p->count;
		p->used = 0;
	} else if (p->accesses < KVA_PENDING_ACCESSES) {
		memcpy(&value, p->data, sizeof(value));
		p->access[p->accesses++] = value & kva_size_mask(p->length);
	}
	p->kind = KVA_PENDING_NONE;
	e->insn = p->insn;
	e->fetched = p->insn.length;
	return 1;
}

/* --- the instruction ----------------------------------------------------------------------------------------------- */

/* LOCK is for instructions that change memory (APM vol. 3, 1.2.5). */
static int lock_allowed(const struct kva_insn *insn, const struct kva_operation *operation)
{
	return !insn->lock || (insn->has_memory && operation->lock >> (insn->reg & 7) & 1);
}

static int undefined(const struct kva_insn *insn)
{
	return insn->map == KVA_MAP_0F && (insn->opcode == 0x0b || insn->opcode == 0xb9 || insn->opcode == 0xff);
}

static int is_refused(const struct kva_emulation *e, const struct kva_operation *operation)
{
	if (operation->flags & KVA_RUN_MEMORY && !e->insn.has_memory)
		return 1;
	return operation->flags & KVA_RUN_PROTECTED && kva_has_real_segments(e);
}

static int execute(struct kva_emulation *e)
{
	const struct kva_operation *operation = kva_operation_find(&e->insn);

	if (undefined(&e->insn))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (!operation->run)
		return KVA_UNKNOWN;
	if (!lock_allowed(&e->insn, operation) || is_refused(e, operation))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (operation->flags & KVA_RUN_PRIVILEGED && e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->size = operation->flags & KVA_RUN_BYTE && !(e->insn.opcode & 1) ? 1 : e->insn.operand_size;
	e->next = e->vcpu->cpu.rip + e->insn.length;
	if (e->bits != 64)
		e->next = (__u32)e->next;
	kva_operand_locate(e);
	return operation->run(e);
}

/* --- the end ------------------------------------------------------------------------------------------------------- */

void kva_emulation_commit(struct kva_emulation *e)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;

	memcpy(cpu->reg, e->reg, sizeof(cpu->reg));
	cpu->rflags = e->rflags;
	e->accesses = e->vcpu->pending.accesses = 0;
	kva_state_changed(e->vcpu, KVA_STATE_GENERAL);
}

/* A trap of single steps: its DR6 says so (APM vol. 2, 13.1.4). `completed`: the processor has left it to the core. */
static void single_step(struct kva_vcpu *vcpu, int completed)
{
	if (completed && kva_debug_steps(vcpu)) {
		vcpu->debug.stepped = 1;
		return;
	}
	kva_state_need(vcpu, KVA_STATE_DEBUG);
	vcpu->cpu.dr6 |= 1ull << 14;
	kva_state_changed(vcpu, KVA_STATE_DEBUG);
	kva_raise(vcpu, KVA_VECTOR_DB, 0, 0);
}

/* After an instruction RF is clear, and the shadow is its own (APM vol. 2, 13.1.4 and 15.21.5). */
static void end_instruction(struct kva_vcpu *vcpu, __u8 shadow)
{
	vcpu->cpu.rflags &= ~KVA_FLAG_RF;
	vcpu->cpu.interrupt_shadow = shadow;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
}

/* Only 64-bit code has more than 32 bits of RIP; where none is carried out of them it is not asked for the mode. */
static void advance(struct kva_vcpu *vcpu, unsigned int length)
{
	__u64 next = vcpu->cpu.rip + length;
	int traps = !!(vcpu->cpu.rflags & KVA_FLAG_TF);

	if ((next ^ vcpu->cpu.rip) >> 32) {
		kva_state_need(vcpu, KVA_STATE_CODE | KVA_STATE_CONTROL);
		if (!kva_is_long_mode(vcpu))
			next = (__u32)next;
	}
	vcpu->cpu.rip = next;
	end_instruction(vcpu, 0);
	if (traps)
		single_step(vcpu, 1);
}

/* TF as it was before decides; MOV SS holds the trap back, too (APM vol. 2, 8.5 and 13.1.4). */
static void finish_instruction(struct kva_emulation *e)
{
	kva_emulation_commit(e);
	e->vcpu->cpu.rip = e->next;
	end_instruction(e->vcpu, e->shadow);
	if (e->traps && !(e->shadow & KVM_X86_SHADOW_INT_MOV_SS))
		single_step(e->vcpu, !e->machine);
}

/* RF stays as the event has left it: no instruction is through. */
void kva_emulation_end(struct kva_emulation *e)
{
	kva_emulation_commit(e);
	e->vcpu->cpu.rip = e->next;
	e->vcpu->cpu.interrupt_shadow = 0;
}

/* Keep what the next call needs. */
static enum kva_emulated ask(struct kva_emulation *e)
{
	struct kva_pending *p = &e->vcpu->pending;

	p->linear = kva_emulation_linear(e);
	p->bits = e->bits;
	p->insn = e->insn;
	return KVA_EMULATE_USER;
}

/* Between two elements of a string: RIP stays. */
static void finish_element(struct kva_emulation *e)
{
	if (!e->traps)
		return;
	end_instruction(e->vcpu, 0);
	single_step(e->vcpu, !e->machine);
}

static enum kva_emulated finish(struct kva_emulation *e, int step)
{
	if (step == KVA_ASK)
		return ask(e);
	forget(&e->vcpu->pending);
	switch (step) {
	case KVA_DONE:
		finish_instruction(e);
		return KVA_EMULATED;
	case KVA_AGAIN:
		finish_element(e);
		return KVA_EMULATED;
	case KVA_FAULT:
	case KVA_RETRY:
		return KVA_EMULATED;
	default:
		return KVA_EMULATE_FAILED;
	}
}

enum kva_emulated kva_emulate(struct kva_vcpu *vcpu)
{
	struct kva_emulation e;
	int step;

	kva_emulation_begin(&e, vcpu, NULL);
	if (vcpu->pending.kind == KVA_PENDING_NONE) {
		forget(&vcpu->pending);
	} else if (!resume(&e)) {
		forget(&vcpu->pending);
		return KVA_EMULATED;
	}
	step = fetch(&e);
	if (step == KVA_DONE)
		step = execute(&e);
	return finish(&e, step);
}

int kva_emulation_execute(struct kva_emulation *e)
{
	int step = execute(e);

	if (step == KVA_DONE)
		finish_instruction(e);
	else if (step == KVA_AGAIN)
		finish_element(e);
	return step;
}

static unsigned int decode_length(struct kva_vcpu *vcpu)
{
	struct kva_emulation e;
	int step;

	kva_emulation_begin(&e, vcpu, NULL);
	step = fetch(&e);
	if (step == KVA_UNKNOWN)	/* code that cannot be read: the guest took it from nowhere we know */
		kva_emulation_raise(&e, KVA_VECTOR_UD);
	return step ? 0 : e.insn.length;
}

unsigned int kva_length(struct kva_vcpu *vcpu)
{
	unsigned int known;

	kva_state_need(vcpu, KVA_STATE_GENERAL);
	known = kva_fetch_length(vcpu);
	return known ? known : decode_length(vcpu);
}

int kva_skip(struct kva_vcpu *vcpu, unsigned int length)
{
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (!length)
		length = kva_fetch_length(vcpu);
	if (!length)
		length = decode_length(vcpu);
	if (!length)
		return 1;
	advance(vcpu, length);
	return 0;
}
