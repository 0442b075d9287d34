/* SPDX-License-Identifier: MIT */
/*
 * A program on the host's own processor, in user mode: from its registers to the exception that ends it.
 *
 * It runs in this process.  Every exception is a signal, whose handler keeps what the program left and goes back to who
 * started it.  Code of 32 bits runs in the segment that Linux has for it.
 */
#ifndef TESTS_CORE_NATIVE_H
#define TESTS_CORE_NATIVE_H

#include <signal.h>
#include <stddef.h>
#include <ucontext.h>

struct native {
	__u64 reg[16];		/* 0 */
	__u64 rflags;		/* 128 */
	__u64 rip;		/* 136 */
	__u64 code_segment;	/* 144 */
	__u64 host_rsp;		/* 152 */
	void *state;		/* 160: FXSAVE */
	__u32 mxcsr;		/* 168 */
	int vector;
	__u64 error, cr2;
};
struct native native;			/* not static: the assembly names it */
static __u8 native_state[512] __attribute__((aligned(64)));
void native_enter(void);
extern const char native_left[];

_Static_assert(offsetof(struct native, mxcsr) == 168 && offsetof(struct native, host_rsp) == 152, "the assembly knows");

__asm__(
"	.text\n"
"	.globl native_enter, native_left\n"
"native_enter:\n"
"	push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n"
"	stmxcsr 168+native(%rip)\n"
"	mov 160+native(%rip), %rax; fxrstor64 (%rax)\n"
"	mov %rsp, 152+native(%rip)\n"
"	pushq $0x2b\n"
"	pushq 32+native(%rip)\n"
"	pushq 128+native(%rip)\n"
"	pushq 144+native(%rip)\n"
"	pushq 136+native(%rip)\n"
"	mov $0x2b, %eax; mov %eax, %ds; mov %eax, %es\n"
"	mov 0+native(%rip), %rax; mov 8+native(%rip), %rcx; mov 16+native(%rip), %rdx; mov 24+native(%rip), %rbx\n"
"	mov 40+native(%rip), %rbp; mov 48+native(%rip), %rsi; mov 56+native(%rip), %rdi; mov 64+native(%rip), %r8\n"
"	mov 72+native(%rip), %r9; mov 80+native(%rip), %r10; mov 88+native(%rip), %r11; mov 96+native(%rip), %r12\n"
"	mov 104+native(%rip), %r13; mov 112+native(%rip), %r14; mov 120+native(%rip), %r15\n"
"	iretq\n"
"native_left:\n"
"	fninit; ldmxcsr 168+native(%rip)\n"
"	xor %eax, %eax; mov %eax, %ds; mov %eax, %es\n"
"	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
"	ret\n"
);

/* In the order in which instructions number them. */
static const int native_order[16] = {
	REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
	REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
};

static void native_stopped(int number, siginfo_t *info, void *context)
{
	ucontext_t *uc = context;
	greg_t *gregs = uc->uc_mcontext.gregs;
	unsigned int i;

	(void)number, (void)info;
	for (i = 0; i < 16; i++)
		native.reg[i] = (__u64)gregs[native_order[i]];
	native.rflags = (__u64)gregs[REG_EFL];
	native.rip = (__u64)gregs[REG_RIP];
	native.vector = (int)gregs[REG_TRAPNO];
	native.error = (__u64)gregs[REG_ERR];
	native.cr2 = (__u64)gregs[REG_CR2];
	memcpy(native_state, uc->uc_mcontext.fpregs, sizeof(native_state));
	gregs[REG_RIP] = (greg_t)native_left;
	gregs[REG_RSP] = (greg_t)native.host_rsp;
	gregs[REG_EFL] = 0x202;
	gregs[REG_CSGSFS] = (gregs[REG_CSGSFS] & ~0xffffll) | 0x33;
}

static void native_init(void)
{
	static const int numbers[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP };
	static char stack[65536];
	const stack_t other = { .ss_sp = stack, .ss_size = sizeof(stack) };
	struct sigaction action = { .sa_sigaction = native_stopped, .sa_flags = SA_SIGINFO | SA_ONSTACK };
	unsigned int i;

	sigaltstack(&other, NULL);
	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		sigaction(numbers[i], &action, NULL);
}

#endif /* TESTS_CORE_NATIVE_H */
