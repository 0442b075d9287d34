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

#define LOCK_ANY	0xff	/* else a bit for each ModRM.reg that may have LOCK */

#define BYTE		(1u << 0)	/* an even opcode is the same on bytes */
#define PRIVILEGED	(1u << 1)	/* #GP unless CPL is 0 */
#define MEMORY		(1u << 2)	/* #UD when ModRM names a register */

struct operation {
	kva_instruction *run;
	__u8 flags;
	__u8 lock;
};

#define ALU(base, lockable)									\
	[(base) ... (base) + 1] = { kva_do_alu_store, BYTE, lockable },				\
	[(base) + 2 ... (base) + 3] = { kva_do_alu_load, BYTE, 0 },				\
	[(base) + 4 ... (base) + 5] = { kva_do_alu_accumulator, BYTE, 0 }

static const struct operation operations_one[256] = {
	ALU(0x00, LOCK_ANY), ALU(0x08, LOCK_ANY), ALU(0x10, LOCK_ANY), ALU(0x18, LOCK_ANY),
	ALU(0x20, LOCK_ANY), ALU(0x28, LOCK_ANY), ALU(0x30, LOCK_ANY), ALU(0x38, 0),
	[0x63]		= { kva_do_movsxd, 0, 0 },
	[0x6c ... 0x6f]	= { kva_do_string, BYTE, 0 },
	[0x80 ... 0x83]	= { kva_do_alu_immediate, BYTE, 0x7f },
	[0x84 ... 0x85]	= { kva_do_test, BYTE, 0 },
	[0x86 ... 0x87]	= { kva_do_xchg, BYTE, LOCK_ANY },
	[0x88 ... 0x89]	= { kva_do_mov_store, BYTE, 0 },
	[0x8a ... 0x8b]	= { kva_do_mov_load, BYTE, 0 },
	[0x8f]		= { kva_do_pop, 0, 0 },
	[0x90]		= { kva_do_nop, 0, 0 },
	[0xa0 ... 0xa3]	= { kva_do_mov_offset, BYTE, 0 },
	[0xa4 ... 0xa7]	= { kva_do_string, BYTE, 0 },
	[0xa8 ... 0xa9]	= { kva_do_test_accumulator, BYTE, 0 },
	[0xaa ... 0xaf]	= { kva_do_string, BYTE, 0 },
	[0xc6 ... 0xc7]	= { kva_do_mov_immediate, BYTE, 0 },
	[0xe4 ... 0xe5]	= { kva_do_in, BYTE, 0 },
	[0xe6 ... 0xe7]	= { kva_do_out, BYTE, 0 },
	[0xec ... 0xed]	= { kva_do_in, BYTE, 0 },
	[0xee ... 0xef]	= { kva_do_out, BYTE, 0 },
	[0xf4]		= { kva_do_hlt, PRIVILEGED, 0 },
	[0xf6 ... 0xf7]	= { kva_do_unary, BYTE, 1 << 2 | 1 << 3 },
	[0xfe ... 0xff]	= { kva_do_step, BYTE, 1 << 0 | 1 << 1 },
};

static const struct operation operations_0f[256] = {
	[0x01]		= { kva_do_group7, 0, 0 },
	[0x06]		= { kva_do_clts, PRIVILEGED, 0 },
	[0x08 ... 0x09]	= { kva_do_invd, PRIVILEGED, 0 },
	[0x20]		= { kva_do_mov_from_cr, PRIVILEGED, 0 },
	[0x21]		= { kva_do_mov_from_dr, PRIVILEGED, 0 },
	[0x22]		= { kva_do_mov_to_cr, PRIVILEGED, 0 },
	[0x23]		= { kva_do_mov_to_dr, PRIVILEGED, 0 },
	[0x30]		= { kva_do_wrmsr, PRIVILEGED, 0 },
	[0x31]		= { kva_do_rdtsc, 0, 0 },
	[0x32]		= { kva_do_rdmsr, PRIVILEGED, 0 },
	[0x40 ... 0x4f]	= { kva_do_cmov, 0, 0 },
	[0x90 ... 0x9f]	= { kva_do_setcc, 0, 0 },
	[0xa2]		= { kva_do_cpuid, 0, 0 },
	[0xa3]		= { kva_do_bit, 0, 0 },
	[0xab]		= { kva_do_bit, 0, LOCK_ANY },
	[0xb0 ... 0xb1]	= { kva_do_cmpxchg, BYTE, LOCK_ANY },
	[0xb3]		= { kva_do_bit, 0, LOCK_ANY },
	[0xb6 ... 0xb7]	= { kva_do_mov_extend, 0, 0 },
	[0xba]		= { kva_do_bit_immediate, 0, 0xe0 },
	[0xbb]		= { kva_do_bit, 0, LOCK_ANY },
	[0xbe ... 0xbf]	= { kva_do_mov_extend, 0, 0 },
	[0xc0 ... 0xc1]	= { kva_do_xadd, BYTE, LOCK_ANY },
	[0xc3]		= { kva_do_mov_store, MEMORY, 0 },	/* MOVNTI */
	[0xc7]		= { kva_do_cmpxchg_wide, 0, 1 << 1 },
};

static const struct operation operations_0f38[256] = {
	[0xf0 ... 0xf1]	= { kva_do_movbe, MEMORY, 0 },
};

static const struct operation *find_operation(const struct kva_insn *insn)
{
	switch (insn->map) {
	case KVA_MAP_ONE:
		return &operations_one[insn->opcode];
	case KVA_MAP_0F:
		return &operations_0f[insn->opcode];
	case KVA_MAP_0F38:
		return &operations_0f38[insn->opcode];
	default:
		return &operations_one[0x0f];	/* an empty row */
	}
}

/* Error codes are pushed in protected mode only (APM vol. 2, 8.2 and 14.6). */
int kva_emulation_raise(struct kva_emulation *e, __u8 vector)
{
	int coded = vector == KVA_VECTOR_SS || vector == KVA_VECTOR_GP || vector == KVA_VECTOR_AC;

	kva_raise(e->vcpu, vector, coded && e->vcpu->cpu.cr0 & 1, 0);
	return KVA_FAULT;
}

/* --- beginning ----------------------------------------------------------------------------------------------------- */

static void begin(struct kva_emulation *e, struct kva_vcpu *vcpu)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	kva_state_need(vcpu, KVA_STATE_GENERAL | KVA_STATE_CODE | KVA_STATE_CONTROL);
	e->vcpu = vcpu;
	e->bits = kva_is_long_mode(vcpu) ? 64 : cpu->segment[KVA_CS].db ? 32 : 16;
	e->accesses = 0;
	e->fetched = 0;
	e->offset = 0;
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
	unsigned int size = KVA_PAGE_SIZE - (linear & ~KVA_PAGE_MASK);
	__u32 access = KVA_ACCESS_FETCH | (e->vcpu->cpu.cpl == 3 ? KVA_ACCESS_USER : 0);
	int step;

	if (size > limit - e->fetched)
		size = limit - e->fetched;
	if (e->bits != 64)
		linear = (__u32)linear;
	step = kva_linear_read(e->vcpu, linear, e->bytes + e->fetched, size, access, &gpa);
	if (step)
		return step == KVA_FAULT ? KVA_FAULT : KVA_UNKNOWN;	/* code in MMIO is not emulated */
	e->fetched += size;
	return KVA_DONE;
}

/* The next page is looked at only when the instruction does reach into it. */
static int fetch_and_decode(struct kva_emulation *e)
{
	unsigned int limit = fetchable(e);
	int length = KVA_DECODE_MORE, step;

	e->vcpu->counts.decoded++;
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
	if (length == KVA_DECODE_INVALID)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_fetch_remember(e);
	return KVA_DONE;
}

/* What was kept while user space was asked, else what is known, else what memory says. */
static int fetch(struct kva_emulation *e)
{
	if (e->fetched || kva_fetch_recall(e))
		return KVA_DONE;
	return fetch_and_decode(e);
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
static int lock_allowed(const struct kva_insn *insn, const struct operation *operation)
{
	return !insn->lock || (insn->has_memory && operation->lock >> (insn->reg & 7) & 1);
}

static int undefined(const struct kva_insn *insn)
{
	return insn->map == KVA_MAP_0F && (insn->opcode == 0x0b || insn->opcode == 0xb9 || insn->opcode == 0xff);
}

static int execute(struct kva_emulation *e)
{
	const struct operation *operation = find_operation(&e->insn);

	if (undefined(&e->insn))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (!operation->run)
		return KVA_UNKNOWN;
	if (!lock_allowed(&e->insn, operation) || (operation->flags & MEMORY && !e->insn.has_memory))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (operation->flags & PRIVILEGED && e->vcpu->cpu.cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->size = operation->flags & BYTE && !(e->insn.opcode & 1) ? 1 : e->insn.operand_size;
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

/* After an instruction RF is clear, the interrupt shadow gone, and TF traps (APM vol. 2, 13.1.4 and 15.21.5). */
static void end_instruction(struct kva_vcpu *vcpu)
{
	struct kva_cpu *cpu = &vcpu->cpu;

	cpu->rflags &= ~KVA_FLAG_RF;
	cpu->interrupt_shadow = 0;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
	if (cpu->rflags & KVA_FLAG_TF) {
		kva_state_need(vcpu, KVA_STATE_DEBUG);
		cpu->dr6 |= 1ull << 14;
		kva_state_changed(vcpu, KVA_STATE_DEBUG);
		kva_raise(vcpu, KVA_VECTOR_DB, 0, 0);
	}
}

/* Only 64-bit code has more than 32 bits of RIP; where none is carried out of them it is not asked for the mode. */
static void advance(struct kva_vcpu *vcpu, unsigned int length)
{
	__u64 next = vcpu->cpu.rip + length;

	if ((next ^ vcpu->cpu.rip) >> 32) {
		kva_state_need(vcpu, KVA_STATE_CODE | KVA_STATE_CONTROL);
		if (!kva_is_long_mode(vcpu))
			next = (__u32)next;
	}
	vcpu->cpu.rip = next;
	end_instruction(vcpu);
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

static enum kva_emulated finish(struct kva_emulation *e, int step)
{
	if (step == KVA_ASK)
		return ask(e);
	forget(&e->vcpu->pending);
	switch (step) {
	case KVA_DONE:
		kva_emulation_commit(e);
		advance(e->vcpu, e->insn.length);
		return KVA_EMULATED;
	case KVA_AGAIN:
		if (e->vcpu->cpu.rflags & KVA_FLAG_TF)
			end_instruction(e->vcpu);
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

	begin(&e, vcpu);
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

static unsigned int decode_length(struct kva_vcpu *vcpu)
{
	struct kva_emulation e;
	int step;

	begin(&e, vcpu);
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
