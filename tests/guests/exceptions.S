/* SPDX-License-Identifier: MIT */
/*
 * Every exception that an instruction can give, in long mode: its vector, error code and frame; INT n, INT3 and the like,
 * single steps and breakpoints, faults while an event is delivered, and a double fault that is survived.
 * ends: done
 */
#include "macros.h"

	code	16
	enter32

	/* those that 64-bit code does not have */
	mov	$0x7fffffff, %eax
	add	$1, %eax
	into
	movl	$1, 0x9000
	movl	$5, 0x9004
	mov	$9, %eax
	try	bound %eax, 0x9000
	mov	$0xff, %al
	try	ud2

	enter64
	/* #DE, #BP, #UD */
	xor	%ebx, %ebx
	try	div %ebx
	mov	$-1, %rdx
	try	div %rdx
	int3
	int	$0x21
	int	$3
	try	ud2
	try	.byte 0x06			/* PUSH ES is no more */
	try	.byte 0xf0, 0x89, 0xc0		/* LOCK MOV */
	try	.byte 0x0f, 0xff, 0xc0
	try	.byte 0x0f, 0x01, 0xd8		/* VMRUN */
	try	.byte 0x0f, 0x01, 0xda		/* VMLOAD */
	try	.byte 0x0f, 0x33		/* RDPMC: #GP */

	/* #NM, #MF, #XM */
	mov	%cr0, %rax
	or	$8, %eax
	mov	%rax, %cr0
	try	fninit
	try	xorps %xmm0, %xmm0
	clts
	mov	%cr0, %rax
	or	$0x20, %eax			/* NE */
	mov	%rax, %cr0
	fninit
	movw	$0x340, 0x9100
	fldcw	0x9100
	fldz
	fld1
	fdiv	%st(1)
	try	fwait
	fninit
	movl	$0, 0x9100
	ldmxcsr	0x9100
	pxor	%xmm0, %xmm0
	mov	$1, %eax
	cvtsi2ss %eax, %xmm1
	try	divss %xmm0, %xmm1		/* #UD without CR4.OSXMMEXCPT, #XM with it */
	movl	$0x1f80, 0x9100
	ldmxcsr	0x9100
	mov	%cr0, %rax
	or	$4, %eax			/* EM: no SSE */
	mov	%rax, %cr0
	try	xorps %xmm0, %xmm0
	and	$~4, %eax
	mov	%rax, %cr0

	/* #TS, #NP, #SS, #GP */
	mov	$0x68, %ebx
	try	mov %ebx, %ds
	try	mov %ebx, %ss
	mov	$0x1000, %ebx
	try	mov %ebx, %es
	try	int $0x60			/* behind the IDT */
	btrl	$15, idt64 + 16 * 0x22 + 4	/* a gate that is not present */
	try	int $0x22
	movw	$DATA32, idt64 + 16 * 0x23 + 2	/* one that leads to no code */
	try	int $0x23
	movb	$0x89, idt64 + 16 * 0x24 + 5	/* one that is no gate */
	try	int $0x24
	push	$0
	push	$0x1ff0
	try	lretq
	mov	$STACK, %esp
	try	xsetbv
	mov	$0x10, %ecx
	try	.byte 0x0f, 0x01, 0xd1
	mov	$MSR_EFER + 0x1000, %ecx
	try	rdmsr
	try	wrmsr
	try	clflush 0x9000
	mov	$0x9001, %ebx
	try	movaps (%rbx), %xmm0

	/* #DB: a single step, a breakpoint on an instruction, on data, ICEBP, DR7.GD */
	pushf
	orl	$0x100, (%rsp)
	popf
	nop
	pushf
	andl	$~0x100, (%rsp)
	popf
	mov	%dr6, %rax
	say	%eax
	mov	$0xffff0ff0, %eax
	mov	%rax, %dr6
	try	.byte 0xf1			/* ICEBP */
	mov	%dr6, %rax
	say	%eax
	mov	$0x9010, %eax
	mov	%rax, %dr1
	mov	%dr1, %rbx
	say	%ebx
	mov	$0x2400, %eax
	mov	%rax, %dr7
	try	mov %rax, %dr6
	mov	%dr6, %rax
	say	%eax
	mov	$0x400, %eax
	mov	%rax, %dr7
	mov	%cr4, %rax
	or	$8, %eax			/* DE: DR4 is none */
	mov	%rax, %cr4
	try	mov %dr4, %rax
	try	mov %rbx, %cr1
	out	%eax, $PORT_DUMP

	/* #AC, in ring 3 only */
	mov	%cr0, %rax
	or	$0x40000, %eax
	mov	%rax, %cr0
	enter_ring3
	pushf
	orl	$0x40000, (%rsp)
	popf
	try	movl 0x9001, %eax
	pushf
	andl	$~0x40000, (%rsp)
	popf
	try	movl 0x9001, %eax
	try	int $0x0d			/* a gate that ring 3 may use, though no code is pushed */
	enter_ring0

	/* a fault while another is delivered: the gate of #UD leads to no code; #GP takes over */
	movw	$DATA32, idt64 + 16 * 6 + 2
	try	ud2
	/* #GP whose gate is gone is a double fault */
	btrl	$15, idt64 + 16 * 13 + 4
	movl	$.Lafter, resume
	mov	$0x1000, %ebx
	mov	%ebx, %es
.Lafter:
	movl	$0, resume
	out	%eax, $PORT_DUMP
	done

	tables64
