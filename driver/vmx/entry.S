/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The world switch.
 *
 * Entry and exit move RSP, RIP, flags, control and segment registers, and the MSRs of the VMCS and its lists; the other
 * general registers are moved here (SDM 27.3, 28.3, 28.5).  An exit loads RSP as it is at the entry and goes on at
 * kva_vmx_leave, with interrupts off.
 */
#include <linux/linkage.h>
#include <linux/objtool.h>

#include <asm/asm.h>
#include <asm/bitsperlong.h>
#include <asm/nospec-branch.h>

#define REGISTER(number)	(8 * (number))
#define HOST_RSP		0x6c14

.text

/* bool kva_vmx_enter(__u64 *registers, bool launched): interrupts are off before and after */
SYM_FUNC_START(kva_vmx_enter)
	push	%rbp
	push	%r15
	push	%r14
	push	%r13
	push	%r12
	push	%rbx
	push	%rdi			/* 8(%rsp) below: the registers */
	movzbl	%sil, %esi
	push	%rsi			/* (%rsp): has this VMCS been launched? */
	mov	$HOST_RSP, %eax
	vmwrite	%rsp, %rax

	mov	REGISTER(0)(%rdi), %rax
	mov	REGISTER(1)(%rdi), %rcx
	mov	REGISTER(2)(%rdi), %rdx
	mov	REGISTER(3)(%rdi), %rbx
	mov	REGISTER(5)(%rdi), %rbp
	mov	REGISTER(6)(%rdi), %rsi
	mov	REGISTER(8)(%rdi), %r8
	mov	REGISTER(9)(%rdi), %r9
	mov	REGISTER(10)(%rdi), %r10
	mov	REGISTER(11)(%rdi), %r11
	mov	REGISTER(12)(%rdi), %r12
	mov	REGISTER(13)(%rdi), %r13
	mov	REGISTER(14)(%rdi), %r14
	mov	REGISTER(15)(%rdi), %r15
	mov	REGISTER(7)(%rdi), %rdi

#ifdef VM_CLEAR_CPU_BUFFERS
	VM_CLEAR_CPU_BUFFERS
#endif
	cmpl	$0, (%rsp)
	je	.Llaunch
	vmresume
	jbe	.Lfailed		/* no entry, no exit: CF or ZF says so; else this is never reached */
.Llaunch:
	vmlaunch
	jbe	.Lfailed

SYM_INNER_LABEL(kva_vmx_leave, SYM_L_GLOBAL)
	ANNOTATE_NOENDBR		/* an exit is no indirect branch */
	movl	$1, (%rsp)
	push	%rax			/* the guest's */
	mov	16(%rsp), %rax
	pop	REGISTER(0)(%rax)
	mov	%rcx, REGISTER(1)(%rax)
	mov	%rdx, REGISTER(2)(%rax)
	mov	%rbx, REGISTER(3)(%rax)
	mov	%rbp, REGISTER(5)(%rax)
	mov	%rsi, REGISTER(6)(%rax)
	mov	%rdi, REGISTER(7)(%rax)
	mov	%r8, REGISTER(8)(%rax)
	mov	%r9, REGISTER(9)(%rax)
	mov	%r10, REGISTER(10)(%rax)
	mov	%r11, REGISTER(11)(%rax)
	mov	%r12, REGISTER(12)(%rax)
	mov	%r13, REGISTER(13)(%rax)
	mov	%r14, REGISTER(14)(%rax)
	mov	%r15, REGISTER(15)(%rax)

	/* The guest filled the return predictor and the branch history: see to both before the first RET. */
	FILL_RETURN_BUFFER %rax, RSB_CLEAR_LOOPS, X86_FEATURE_RSB_VMEXIT, X86_FEATURE_RSB_VMEXIT_LITE
	CLEAR_BRANCH_HISTORY_VMEXIT
	jmp	.Lclear
.Lfailed:
	movl	$0, (%rsp)
.Lclear:
	/* No value of the guest's stays for the host to speculate with. */
	xor	%ecx, %ecx
	xor	%edx, %edx
	xor	%esi, %esi
	xor	%edi, %edi
	xor	%r8d, %r8d
	xor	%r9d, %r9d
	xor	%r10d, %r10d
	xor	%r11d, %r11d
	pop	%rax
	add	$8, %rsp
	pop	%rbx
	pop	%r12
	pop	%r13
	pop	%r14
	pop	%r15
	pop	%rbp
	RET
SYM_FUNC_END(kva_vmx_enter)
