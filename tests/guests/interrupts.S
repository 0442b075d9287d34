/* SPDX-License-Identifier: MIT */
/*
 * Interrupts that user space injects: at once, after a window, out of HLT, one behind the other, in ring 3; CR8; and
 * NMIs, which come when interrupts are off, one at a time until IRET.  Nothing here is in the shadow of STI or MOV SS.
 * ends: done
 */
#include "macros.h"

.macro want vector
	mov	$\vector, %eax
	out	%eax, $PORT_INTERRUPT
.endm

.macro enable				/* as STI, at once */
	pushf
	.if BITS == 64
	orl	$0x200, (%rsp)
	.elseif BITS == 32
	orl	$0x200, (%esp)
	.else
	mov	%sp, %bp
	orw	$0x200, (%bp)
	.endif
	popf
.endm

	code	16
	/* real mode */
	xor	%ax, %ax
	mov	%ax, %es
	movw	$real_handler, 0x20 * 4
	movw	$0, 0x20 * 4 + 2
	want	0x20
	say	1
	enable
	nop
	say	2
	want	0x20
	say	3
	cli
	mov	$0x20, %eax
	out	%eax, $PORT_AT_HLT
	enable
	hlt
	say	4

	enter32
	/* interrupts are on: it comes right behind OUT */
	enable
	want	0x21
	say	10
	cli
	/* off: it waits */
	want	0x22
	say	11
	enable
	mov	$0x1111, %ebx
	cli
	say	12
	/* out of HLT */
	mov	$0x28, %eax
	out	%eax, $PORT_AT_HLT
	enable
	hlt
	say	13
	/* two in a row: the second waits for the handler's IRET */
	want	0x2e				/* its handler asks for 21 */
	nop
	say	14
	cli
	want	0x29				/* the kernel completes an instruction meanwhile */
	enable
	xor	%eax, %eax
	cpuid
	cli

	enter64
	movw	$nmi_handler, idt64 + 16 * 2
	movw	$chained_handler, idt64 + 16 * 0x2e
	enable
	want	0x21
	say	20
	cli
	want	0x22
	enable
	nop
	/* ring 3 */
	enable
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
	enable
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
