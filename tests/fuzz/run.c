// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any state that can be set, then KVM_RUN, with a kvm_run that somebody scribbles on.
 *
 * A guest in one of four modes gets code, and changes to its registers, from the input; so do events, MSRs and answers to
 * its exits.  Whatever becomes of it, what the vcpu says of itself it must take back.
 */
#include "fuzz.h"

#include "../../driver/core/x86.h"

/* Where things are in the guest's memory. */
#define GDT	0x2000
#define IDT	0x3000
#define TABLES	0x4000		/* three pages */
#define TSS	0x7000
#define NEXT_TSS 0x7400
#define CODE	0x8000
#define HANDLER	0x9000		/* HLT */
#define STACK	0xf000

enum mode { REAL, PROTECTED, PAGED, LONG, MODES };

static void put64(unsigned int at, __u64 value)
{
	memcpy(fuzz_memory + at, &value, 8);
}

static void put32(unsigned int at, __u32 value)
{
	memcpy(fuzz_memory + at, &value, 4);
}

/* --- a machine that could run ------------------------------------------------------------------------------------------- */

/* What is there for instructions that go far: gates for user mode, and a task to switch to. */
static void put_gates(enum mode mode)
{
	static const __u32 words[] = { TABLES, HANDLER, 2, 0, 0, 0, 0, STACK, 0, 0, 0, 16, 8, 16, 16, 16, 16 };	/* from CR3 on */
	unsigned int i;

	put64(GDT + 56, 0x0000890000000067 | (__u64)NEXT_TSS << 16);
	put64(GDT + 64, HANDLER | 8 << 16 | 0xec00ull << 32);		/* a call gate; in long mode with the zeros behind it */
	put64(GDT + 80, 56 << 16 | 0xe500ull << 32);			/* a task gate */
	put64(GDT + 88, 0x00cf9f000000ffff);				/* conforming */
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		put32(NEXT_TSS + 0x1c + 4 * i, words[i]);
	if (mode != PROTECTED && mode != PAGED)
		return;
	put64(IDT + 8 * 0x21, 56 << 16 | 0xe500ull << 32);
	put64(IDT + 8 * 0x22, HANDLER | 8 << 16 | 0xe700ull << 32);	/* of 16 bits */
	put64(IDT + 8 * 0x23, HANDLER | 8 << 16 | 0xef00ull << 32);
}

/* What IRET and RETF find on the stack: back to kernel mode, or to user mode. */
static void put_frame(enum mode mode, int user)
{
	const __u64 frame[] = { HANDLER, mode == REAL ? 0 : user ? 43 : 8, 2, STACK - 64, mode == REAL ? 0 : user ? 51 : 16 };
	const unsigned int width = mode == REAL ? 2 : mode == LONG ? 8 : 4;
	unsigned int i;

	for (i = 0; i < 5; i++)
		memcpy(fuzz_memory + STACK + width * i, &frame[i], width);
}

/* Selectors: 8 code, 16 data, 24 TSS, 40 code of user mode, 48 its data; more in put_gates(). */
static void put_tables(enum mode mode)
{
	const __u64 code = mode == LONG ? 0x00af9b000000ffff : 0x00cf9b000000ffff;
	unsigned int i;

	put64(GDT + 8, code);
	put64(GDT + 16, 0x00cf93000000ffff);
	put64(GDT + 24, 0x0000890000000067 | (__u64)TSS << 16);
	put64(GDT + 40, code | 3ull << 45);
	put64(GDT + 48, 0x00cff3000000ffff);
	for (i = 0; i < 32; i++) {
		if (mode == LONG)
			put64(IDT + 16 * i, HANDLER | 8 << 16 | 0x8e00ull << 32);
		else if (mode != REAL)
			put64(IDT + 8 * i, HANDLER | 8 << 16 | 0x8e00ull << 32);
		else
			put32(4 * i, HANDLER);
	}
	memset(fuzz_memory + HANDLER, 0xf4, PAGE);
	put32(TSS + 4, STACK);
	put32(TSS + 8, 16);
	if (mode == PAGED)
		put32(TABLES, 0x87);
	if (mode == LONG) {
		put64(TABLES, (TABLES + 0x1000) | 7);
		put64(TABLES + 0x1000, (TABLES + 0x2000) | 7);
		put64(TABLES + 0x2000, 0x87);
	}
}

static struct kvm_segment segment(enum mode mode, __u16 selector, __u8 type)
{
	struct kvm_segment made = { .limit = 0xffff, .type = type, .present = 1, .s = 1 };

	if (mode == REAL)
		return made;
	made.selector = selector;
	made.limit = 0xffffffff;
	made.g = 1;
	made.db = !(mode == LONG && type == 0xb);
	made.l = mode == LONG && type == 0xb;
	return made;
}

static void make_sregs(enum mode mode, int user, struct kvm_sregs *sregs)
{
	sregs->cs = segment(mode, 8, 0xb);
	sregs->ss = segment(mode, 16, 3);
	if (user && mode != REAL) {
		sregs->cs.selector = 43;
		sregs->ss.selector = 51;
		sregs->cs.dpl = sregs->ss.dpl = 3;
	}
	sregs->ds = sregs->es = sregs->fs = sregs->gs = sregs->ss;
	if (mode == REAL)
		return;
	sregs->tr = (struct kvm_segment){ .base = TSS, .limit = 0x67, .selector = 24, .type = 0xb, .present = 1 };
	sregs->gdt = (struct kvm_dtable){ .base = GDT, .limit = 127 };
	sregs->idt = (struct kvm_dtable){ .base = IDT, .limit = 1023 };
	sregs->cr0 |= KVA_CR0_PE;
	if (mode == PROTECTED)
		return;
	sregs->cr0 |= KVA_CR0_PG;
	sregs->cr3 = TABLES;
	sregs->cr4 |= mode == PAGED ? KVA_CR4_PSE : KVA_CR4_PAE;
	if (mode == LONG)
		sregs->efer = KVA_EFER_LME | KVA_EFER_LMA | KVA_EFER_SCE;
}

/* --- code ------------------------------------------------------------------------------------------------------------------ */

/* What most instructions that are worth trying begin with; a few bytes of the input follow. */
static const struct { unsigned char bytes[3], count; } beginnings[] = {
	{ { 0 }, 0 }, { { 0 }, 0 }, { { 0x0f }, 1 }, { { 0x0f }, 1 }, { { 0x66, 0x0f }, 2 }, { { 0xf3, 0x0f }, 2 },
	{ { 0xf2, 0x0f }, 2 }, { { 0x48 }, 1 }, { { 0x48, 0x0f }, 2 }, { { 0xf0 }, 1 }, { { 0xf0, 0x0f }, 2 }, { { 0xf3 }, 1 },
	{ { 0x66 }, 1 }, { { 0x67 }, 1 }, { { 0x0f, 0x01 }, 2 }, { { 0x0f, 0xae }, 2 },
};

/* Whole ones, of those that random bytes seldom make sense for. */
static const struct { unsigned char bytes[7], count; } wholes[] = {
	{ { 0xcf }, 1 }, { { 0x48, 0xcf }, 2 }, { { 0xcb }, 1 }, { { 0x0f, 0x05 }, 2 }, { { 0x48, 0x0f, 0x07 }, 3 },
	{ { 0x0f, 0x34 }, 2 }, { { 0x0f, 0x35 }, 2 }, { { 0xcd, 0x21 }, 2 }, { { 0xcd, 0x22 }, 2 }, { { 0xcd, 0x23 }, 2 },
	{ { 0xea, 0, 0, 0, 0, 56 }, 7 }, { { 0x9a, 0, 0, 0, 0, 56 }, 7 }, { { 0x9a, 0, 0, 0, 0, 64 }, 7 },
	{ { 0xea, 0, 0, 0, 0, 80 }, 7 }, { { 0x9a, 0, 0x90, 0, 0, 88 }, 7 }, { { 0xf0, 0x0f, 0xb1, 0x0e, 0, 0x20, 0 }, 7 },
};

#define INSTRUCTIONS	12

static void put_code(struct input *input)
{
	unsigned int i, at = CODE;

	memset(fuzz_memory + CODE, 0xf4, PAGE);
	for (i = 0; i < INSTRUCTIONS; i++) {
		unsigned int how = (unsigned int)take(input, 1), which = how & 15;

		if (how & 128) {
			memcpy(fuzz_memory + at, wholes[which].bytes, wholes[which].count);
			at += wholes[which].count;
			continue;
		}
		memcpy(fuzz_memory + at, beginnings[which].bytes, beginnings[which].count);
		at += beginnings[which].count;
		take_bytes(input, fuzz_memory + at, how >> 4 & 7);
		at += how >> 4 & 7;
	}
}

/* --- what the input makes of it -------------------------------------------------------------------------------------------- */

static void disturb(struct input *input, void *place, size_t size)
{
	unsigned int count = (unsigned int)take(input, 1) & 7;

	while (count--) {
		size_t at = take(input, 2) % size;

		((unsigned char *)place)[at] ^= take(input, 1);
	}
}

static void set_registers(const struct machine *m, struct input *input, enum mode mode, int user)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = STACK, .rflags = 2 };
	struct kvm_sregs sregs, disturbed;

	ASK(m->vcpu, KVM_GET_SREGS, &sregs);
	make_sregs(mode, user, &sregs);
	WANT(!ASK(m->vcpu, KVM_SET_SREGS, &sregs), "mode %d", mode);
	disturbed = sregs;
	disturb(input, &disturbed, sizeof(disturbed));
	ASK(m->vcpu, KVM_SET_SREGS, &disturbed);
	disturb(input, &regs, sizeof(regs));
	ASK(m->vcpu, KVM_SET_REGS, &regs);
}

static void set_msrs(const struct machine *m, struct input *input)
{
	static const __u32 some[] = {
		0x10, 0x174, 0x175, 0x176, 0x1d9, 0x277, 0x2ff, 0xc0000080, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084,
		0xc0000100, 0xc0000101, 0xc0000102, 0xc0000103, 0x11, 0x12, 0x4b564d00, 0x4b564d01,
	};
	struct { struct kvm_msrs head; struct kvm_msr_entry entry[4]; } msrs = { .head.nmsrs = 4 };
	unsigned int i;

	for (i = 0; i < 4; i++) {
		unsigned int which = take(input, 1);

		msrs.entry[i].index = which < 200 ? some[which % (sizeof(some) / sizeof(some[0]))] : (__u32)take(input, 4);
		msrs.entry[i].data = take(input, 8);
	}
	ASK(m->vcpu, KVM_SET_MSRS, &msrs);
}

static void set_other(const struct machine *m, struct input *input)
{
	unsigned int which = (unsigned int)take(input, 1);
	struct kvm_vcpu_events events;
	struct kvm_debugregs debug;
	struct kvm_interrupt interrupt;
	struct kvm_xcrs xcrs;

	if (which & 1)
		set_msrs(m, input);
	if (which & 2) {
		take_bytes(input, &events, sizeof(events));
		ASK(m->vcpu, KVM_SET_VCPU_EVENTS, &events);
	}
	if (which & 4) {
		take_bytes(input, &debug, sizeof(debug));
		memset(debug.reserved, 0, sizeof(debug.reserved));
		debug.flags = 0;
		debug.dr6 = (__u32)debug.dr6;
		debug.dr7 = (__u32)debug.dr7;
		ASK(m->vcpu, KVM_SET_DEBUGREGS, &debug);
	}
	if (which & 8) {
		interrupt.irq = (__u32)take(input, 1);
		ASK(m->vcpu, KVM_INTERRUPT, &interrupt);
	}
	if (which & 16)
		ASK(m->vcpu, KVM_NMI, 0);
	if (which & 32) {
		memset(&xcrs, 0, sizeof(xcrs));
		xcrs.nr_xcrs = 1;
		xcrs.xcrs[0].value = take(input, 1);
		ASK(m->vcpu, KVM_SET_XCRS, &xcrs);
	}
}

static void set_cpuid(const struct machine *m)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry[KVA_MAX_CPUID]; } cpuid = { .head.nent = KVA_MAX_CPUID };

	WANT(!ASK(m->system, KVM_GET_SUPPORTED_CPUID, &cpuid), "supported CPUID");
	WANT(!ASK(m->vcpu, KVM_SET_CPUID2, &cpuid), "it is taken");
}

/* --- what must hold ------------------------------------------------------------------------------------------------------------ */

/* Each group of state, read and written back. */
#define TAKES_BACK(type, get, set) do {							\
	type state_;									\
											\
	memset(&state_, 0, sizeof(state_));						\
	WANT(!ASK(m->vcpu, get, &state_), #get);					\
	WANT(!ASK(m->vcpu, set, &state_), #set " of what " #get " gave");		\
} while (0)

static void take_back(const struct machine *m)
{
	TAKES_BACK(struct kvm_regs, KVM_GET_REGS, KVM_SET_REGS);
	TAKES_BACK(struct kvm_sregs, KVM_GET_SREGS, KVM_SET_SREGS);
	TAKES_BACK(struct kvm_fpu, KVM_GET_FPU, KVM_SET_FPU);
	TAKES_BACK(struct kvm_xsave, KVM_GET_XSAVE, KVM_SET_XSAVE);
	TAKES_BACK(struct kvm_xcrs, KVM_GET_XCRS, KVM_SET_XCRS);
	TAKES_BACK(struct kvm_debugregs, KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS);
	TAKES_BACK(struct kvm_vcpu_events, KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS);
	TAKES_BACK(struct kvm_mp_state, KVM_GET_MP_STATE, KVM_SET_MP_STATE);
}

/* --- running -------------------------------------------------------------------------------------------------------------------- */

/* The program's side of an exit, or a hostile one. */
static void answer(struct machine *m, struct input *input)
{
	unsigned int how = (unsigned int)take(input, 1);

	if (how & 1)
		take_bytes(input, (char *)m->run + PAGE, 16);
	if (how & 2)
		take_bytes(input, m->run->mmio.data, sizeof(m->run->mmio.data));
	if (how & 4)
		disturb(input, m->run, sizeof(*m->run));
	if (how & 8)
		disturb(input, fuzz_memory, MEMORY);
	if (how & 16)
		set_other(m, input);
	if (how & 32)
		take_back(m);
	m->run->immediate_exit = !!(how & 64);
	m->run->request_interrupt_window = !!(how & 128);
}

static void run(struct machine *m, struct input *input)
{
	unsigned int runs;
	long result;

	for (runs = 0; runs < 8; runs++) {
		answer(m, input);
		result = ASK(m->vcpu, KVM_RUN, 0);
		WANT(result == 0 || result == -EINTR || result == -EINVAL || result == -EFAULT, "%ld", result);
		if (!input->left)
			break;
	}
	take_back(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	struct machine m;
	enum mode mode;
	unsigned int first;

	first = (unsigned int)take(&input, 1);
	mode = first % MODES;
	kva_soft_exits = first >> 2 & 7;
	fuzz_stays = 3;
	fuzz_begin(&m);
	if (first & 32)
		set_cpuid(&m);
	put_tables(mode);
	put_gates(mode);
	put_frame(mode, !!(first & 128));
	put_code(&input);
	set_registers(&m, &input, mode, first >> 6 & 1);
	run(&m, &input);
	fuzz_end(&m);
	return 0;
}
