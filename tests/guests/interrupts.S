/* SPDX-License-Identifier: MIT */
/*
 * Interrupts that user space injects: at once, after a window, after the shadows of STI and MOV SS, out of HLT, in ring 3,
 * with CR8; and NMIs, which come when interrupts are off, one at a time until IRET.
 * ends: done
 */
#include "macros.h"

.macro want vector
	mov	$\vector, %eax
	out	%eax, $PORT_INTERRUPT
.endm

	code	16
	/* real mode */
	xor	%ax, %ax
	mov	%ax, %es
	movw	$real_handler, 0x20 * 4
	movw	$0, 0x20 * 4 + 2
	want	0x20
	say	1
	sti
	nop
	say	2
	want	0x20
	say	3
	cli
	mov	$0x20, %eax
	out	%eax, $PORT_AT_HLT
	sti
	hlt
	say	4

	enter32
	/* interrupts are on: it comes right behind OUT */
	sti
	nop
	want	0x21
	say	10
	cli
	/* off: it waits for STI, and one instruction more */
	want	0x22
	say	11
	sti
	mov	$0x1111, %ebx
	mov	$0x2222, %ebx
	cli
	say	12
	/* STI, CLI: never */
	want	0x23
	sti
	cli
	say	13
	pushf
	orl	$0x200, (%esp)
	popf					/* POPF has no shadow */
	mov	$0x3333, %ebx
	cli
	/* behind the shadow of MOV SS, which user space sees when the next instruction exits */
	sti
	mov	$DATA32, %eax
	mov	%eax, %ss
	out	%eax, $PORT_DUMP
	want	0x24
	nop
	cli
	sti
	out	%eax, $PORT_DUMP		/* the same of STI */
	cli
	want	0x25
	sti
	out	%eax, $PORT_SAY			/* an instruction in the shadow that exits */
	nop
	cli
	want	0x26
	sti
	cpuid					/* one that the kernel completes */
	nop
	cli
	/* HLT in the shadow */
	mov	$0x27, %eax
	out	%eax, $PORT_AT_HLT
	sti
	hlt
	say	14
	cli
	want	0x28
	sti
	hlt					/* what waits comes in place of halting */
	say	15
	/* two in a row: the second waits for the handler's IRET */
	want	0x2e				/* its handler asks for 21 */
	nop
	say	16
	cli
	/* an interrupt and an exception: the fault comes first, then the interrupt before its handler runs on */
	want	0x21
	movl	$0, resume
	sti
	try	ud2
	cli

	enter64
	movw	$nmi_handler, idt64 + 16 * 2
	movw	$chained_handler, idt64 + 16 * 0x2e
	sti
	nop
	want	0x21
	say	20
	cli
	want	0x22
	sti
	nop
	nop
	/* ring 3 */
	enter_ring3
	want	0x23
	say	21
	mov	$100, %ecx
1:	loop	1b
	enter_ring0
	cli

	/* NMIs */
	out	%eax, $PORT_NMI
	say	30
	sti
	out	%eax, $PORT_NMI
	nop
	say	31
	movb	$1, again
	out	%eax, $PORT_NMI			/* its handler asks for another, which waits for IRET */
	nop
	say	32
	out	%eax, $PORT_DUMP
	want	0x21				/* both, with interrupts on */
	out	%eax, $PORT_NMI
	nop
	say	33
	cli

	/* the task priority is only told, and asked for, in kvm_run */
	mov	$5, %eax
	mov	%rax, %cr8
	mov	%cr8, %rbx
	say	%ebx
	mov	$3, %eax
	mov	%rax, %cr8			/* lower: user space hears of it */
	say	40
	xor	%eax, %eax
	mov	%rax, %cr8
	mov	$16, %eax
	try	mov %rax, %cr8
	done

chained_handler:
	push	%rax
	want	0x21
	say	0x2e
	pop	%rax
	iretq

nmi_handler:
	push	%rax
	say	0x999
	cmpb	$0, again
	je	1f
	movb	$0, again
	out	%eax, $PORT_NMI
	nop
	say	0x998
	out	%eax, $PORT_DUMP
1:	pop	%rax
	iretq
again:	.byte	0

	code	16
real_handler:
	say	0x20
	say	(%esp)
	iretw

	tables64
