// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * x87 and SSE instructions for the software processor: the host's own processor computes them, with the guest's registers.
 *
 * The instruction is written anew, with its operand in memory, if it has one, where a register points to; the guest's
 * state is loaded, the instruction called, and the state stored.  Exceptions are masked (SSE, by the caller) or wait until
 * the next instruction (x87, which the caller looks for), so nothing traps here.
 */
#define _GNU_SOURCE
#include "user.h"

#include <stdlib.h>
#include <sys/mman.h>

#include "../soft/soft.h"

#if defined(__x86_64__)

/* What the assembly knows by offsets. */
struct context {
	__u64 reg[16];		/* 0 */
	__u64 rflags;		/* 128 */
	void *code;		/* 136 */
	void *state;		/* 144 */
	__u32 mxcsr, pad;	/* 152 */
};
_Static_assert(offsetof(struct context, mxcsr) == 152, "the assembly knows");

void kva_compute_call(struct context *context);

__asm__(
"	.text\n"
"	.globl kva_compute_call\n"
"	.type kva_compute_call, @function\n"
"kva_compute_call:\n"
"	push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n"
"	push %rdi\n"
"	pushq 136(%rdi)\n"
"	stmxcsr 152(%rdi)\n"
"	mov 144(%rdi), %rax; fxrstor64 (%rax)\n"
"	pushq 128(%rdi); popfq\n"
"	mov 0(%rdi), %rax; mov 8(%rdi), %rcx; mov 16(%rdi), %rdx; mov 24(%rdi), %rbx; mov 40(%rdi), %rbp\n"
"	mov 48(%rdi), %rsi; mov 64(%rdi), %r8; mov 72(%rdi), %r9; mov 80(%rdi), %r10; mov 88(%rdi), %r11\n"
"	mov 96(%rdi), %r12; mov 104(%rdi), %r13; mov 112(%rdi), %r14; mov 120(%rdi), %r15; mov 56(%rdi), %rdi\n"
"	call *(%rsp)\n"
"	push %rdi\n"
"	mov 16(%rsp), %rdi\n"
"	mov %rax, 0(%rdi); mov %rcx, 8(%rdi); mov %rdx, 16(%rdi); mov %rbx, 24(%rdi); mov %rbp, 40(%rdi)\n"
"	mov %rsi, 48(%rdi); mov %r8, 64(%rdi); mov %r9, 72(%rdi); mov %r10, 80(%rdi); mov %r11, 88(%rdi)\n"
"	mov %r12, 96(%rdi); mov %r13, 104(%rdi); mov %r14, 112(%rdi); mov %r15, 120(%rdi)\n"
"	popq 56(%rdi)\n"
"	pushfq; popq 128(%rdi)\n"
"	mov 144(%rdi), %rax; fxsave64 (%rax)\n"
"	fninit; ldmxcsr 152(%rdi)\n"
"	add $16, %rsp\n"
"	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
"	ret\n"
"	.size kva_compute_call, .-kva_compute_call\n"
);

/* A thread's own page to write instructions to; null: the host lets nobody do so. */
static __u8 *code_page(void)
{
	static _Thread_local __u8 *page;

	if (!page) {
		page = mmap(NULL, KVA_PAGE_SIZE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (page == MAP_FAILED)
			page = NULL;
	}
	return page;
}

/* Features that the tables of core/emulate_simd.c go beyond SSE2 with. */
static int host_has(const struct kva_insn *insn)
{
	static __u32 ecx;
	__u32 eax, ebx, edx, needed = 1u << 20;		/* SSE4.2 has what came before */

	if (insn->map == KVA_MAP_ONE || insn->map == KVA_MAP_0F)
		return 1;
	if (!ecx)
		kva_cpuid(1, 0, &eax, &ebx, &ecx, &edx);
	if (insn->opcode >= 0xdb)
		needed = 1u << 25;
	else if (insn->map == KVA_MAP_0F3A && insn->opcode == 0x44)
		needed = 1u << 1;
	return !!(ecx & needed);
}

static unsigned int put_opcode(__u8 *code, const struct kva_insn *insn, unsigned int at)
{
	if (insn->map != KVA_MAP_ONE)
		code[at++] = 0x0f;
	if (insn->map == KVA_MAP_0F38)
		code[at++] = 0x38;
	if (insn->map == KVA_MAP_0F3A)
		code[at++] = 0x3a;
	code[at++] = insn->opcode;
	return at;
}

static int has_immediate(const struct kva_insn *insn)
{
	return (kva_insn_attributes(insn->map, insn->opcode) & KVA_OP_IMMEDIATE) == KVA_IMM_B;
}

/* The same instruction, with `base` in the place of its operand in memory. */
static void put_insn(__u8 *code, const struct kva_insn *insn, unsigned int base)
{
	__u8 rex = insn->rex & (KVA_REX_W | KVA_REX_R | (insn->has_memory ? 0 : KVA_REX_B));
	unsigned int at = 0, x87 = insn->map == KVA_MAP_ONE;

	if (x87 ? insn->operand_size == 2 : insn->operand_override)
		code[at++] = 0x66;
	if (insn->repeat)
		code[at++] = insn->repeat;
	if (rex)
		code[at++] = 0x40 | rex;
	at = put_opcode(code, insn, at);
	if (insn->has_modrm)
		code[at++] = (insn->has_memory ? base : 0xc0 | (insn->rm & 7)) | (insn->reg & 7) << 3;
	if (has_immediate(insn))
		code[at++] = (__u8)insn->immediate;
	code[at] = 0xc3;
}

#define NO_GENERAL	0xffu

/* The general register that an instruction on vectors has, too. */
static unsigned int general_of(const struct kva_insn *insn)
{
	unsigned int rm = insn->has_memory ? NO_GENERAL : insn->rm;

	if (insn->map == KVA_MAP_0F3A)
		return insn->opcode >= 0x14 && insn->opcode <= 0x22 && insn->opcode != 0x21 ? rm : NO_GENERAL;
	if (insn->map != KVA_MAP_0F)
		return NO_GENERAL;
	switch (insn->opcode) {
	case 0x2a:
		return insn->repeat ? rm : NO_GENERAL;
	case 0x2c ... 0x2d:
		return insn->repeat ? insn->reg : NO_GENERAL;
	case 0x50:
	case 0xc5:
	case 0xd7:
		return insn->reg;
	case 0x6e:
	case 0x7e:
	case 0xc4:
		return rm;
	default:
		return NO_GENERAL;
	}
}

/* rSP is the host's while it computes: the little that asks for it is refused. */
int kva_fpu_compute(struct kva_emulation *e, void *memory)
{
	unsigned int base = e->insn.reg == KVA_RDI ? KVA_RSI : KVA_RDI;
	struct context context = {
		.rflags = (e->rflags & KVA_FLAGS_ARITHMETIC) | 2, .code = code_page(), .state = kva_fpu_registers(e->vcpu),
	};
	__u64 rsp = e->reg[KVA_RSP], held = e->reg[base];

	if (!context.code || !host_has(&e->insn) || general_of(&e->insn) == KVA_RSP)
		return KVA_UNKNOWN;
	memcpy(context.reg, e->reg, sizeof(context.reg));
	if (memory)
		context.reg[base] = (unsigned long)memory;
	put_insn(context.code, &e->insn, base);
	kva_compute_call(&context);
	memcpy(e->reg, context.reg, sizeof(context.reg));
	e->reg[KVA_RSP] = rsp;
	if (memory)
		e->reg[base] = held;
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, context.rflags);
	return KVA_DONE;
}

#else

int kva_fpu_compute(struct kva_emulation *e, void *memory)
{
	(void)e, (void)memory;
	return KVA_UNKNOWN;
}

#endif
