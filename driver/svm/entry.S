/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The world switch.
 *
 * VMRUN and #VMEXIT move RAX, RSP, RIP, flags and control registers; VMLOAD and VMSAVE what lies behind FS, GS, LDTR, TR
 * and the system call MSRs; the other general registers are moved here (APM vol. 2, 15.5).  From CLGI to STGI nothing
 * interrupts this processor, not even an NMI (15.17): without the host's GS base its handlers could not run.  STI lets a
 * host interrupt end the guest: with virtual interrupt masking it is the host's IF, at VMRUN, that decides (15.21.1).
 */
#include <linux/linkage.h>

#include <asm/asm.h>
#include <asm/bitsperlong.h>
#include <asm/nospec-branch.h>

#define REGISTER(number)	(8 * (number))

.text

/* void kva_svm_enter(__u64 vmcb, __u64 *registers, __u64 host): interrupts are off before and after */
SYM_FUNC_START(kva_svm_enter)
	push	%rbp
	push	%r15
	push	%r14
	push	%r13
	push	%r12
	push	%rbx
	push	%rsi			/* 8(%rsp) below: the registers */
	push	%rdx			/* (%rsp): where the host's part is kept */

	mov	%rdx, %rax
	vmsave	%rax
	mov	%rdi, %rax

	mov	REGISTER(1)(%rsi), %rcx
	mov	REGISTER(2)(%rsi), %rdx
	mov	REGISTER(3)(%rsi), %rbx
	mov	REGISTER(5)(%rsi), %rbp
	mov	REGISTER(7)(%rsi), %rdi
	mov	REGISTER(8)(%rsi), %r8
	mov	REGISTER(9)(%rsi), %r9
	mov	REGISTER(10)(%rsi), %r10
	mov	REGISTER(11)(%rsi), %r11
	mov	REGISTER(12)(%rsi), %r12
	mov	REGISTER(13)(%rsi), %r13
	mov	REGISTER(14)(%rsi), %r14
	mov	REGISTER(15)(%rsi), %r15
	mov	REGISTER(6)(%rsi), %rsi

#ifdef VM_CLEAR_CPU_BUFFERS
	VM_CLEAR_CPU_BUFFERS
#endif
	clgi
	sti
	vmload	%rax
	vmrun	%rax
	vmsave	%rax

	/* RAX is the host's again; it is the only one that may be lost */
	mov	8(%rsp), %rax
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

	mov	(%rsp), %rax
	vmload	%rax
	cli

	/* The guest filled the return predictor: refill it before the first RET, forget its branches after. */
	FILL_RETURN_BUFFER %rax, RSB_CLEAR_LOOPS, X86_FEATURE_RSB_VMEXIT
#ifdef UNTRAIN_RET_VM
	UNTRAIN_RET_VM
#else
	UNTRAIN_RET
	ALTERNATIVE "", "call entry_ibpb", X86_FEATURE_IBPB_ON_VMEXIT
#endif

	/* No value of the guest's stays for the host to speculate with. */
	xor	%eax, %eax
	xor	%ecx, %ecx
	xor	%edx, %edx
	xor	%ebx, %ebx
	xor	%ebp, %ebp
	xor	%esi, %esi
	xor	%edi, %edi
	xor	%r8d, %r8d
	xor	%r9d, %r9d
	xor	%r10d, %r10d
	xor	%r11d, %r11d
	xor	%r12d, %r12d
	xor	%r13d, %r13d
	xor	%r14d, %r14d
	xor	%r15d, %r15d
	stgi

	add	$16, %rsp
	pop	%rbx
	pop	%r12
	pop	%r13
	pop	%r14
	pop	%r15
	pop	%rbp
	RET
SYM_FUNC_END(kva_svm_enter)
