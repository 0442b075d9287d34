/* SPDX-License-Identifier: MIT */
/*
 * STI and MOV SS hold interrupts back for one instruction more: an ordinary one, HLT, one that the kernel completes, and
 * one that leads to user space, which sees the shadow.  (job.sh runs this more than once.)
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
	sti
	nop
	nop
	cli

	enter32
	want	0x22
	sti
	mov	$0x1111, %ebx
	mov	$0x2222, %ebx
	cli
	say	1
	/* STI, CLI: never */
	want	0x23
	sti
	cli
	say	2
	pushf
	orl	$0x200, (%esp)
	popf					/* POPF has no shadow */
	mov	$0x3333, %ebx
	cli
	/* user space sees the shadows */
	sti
	mov	$DATA32, %eax
	mov	%eax, %ss
	out	%eax, $PORT_DUMP
	cli
	sti
	out	%eax, $PORT_DUMP
	cli
	want	0x25
	sti
	out	%eax, $PORT_SAY
	nop
	cli
	want	0x26
	xor	%eax, %eax
	sti
	cpuid
	nop
	cli
	/* HLT in the shadow: with what waits, and with what comes later */
	want	0x28
	sti
	hlt
	say	3
	cli
	mov	$0x27, %eax
	out	%eax, $PORT_AT_HLT
	sti
	hlt
	say	4
	/* an interrupt, and a fault in the shadow: the fault comes first */
	cli
	want	0x21
	sti
	try	ud2
	cli
	done

	code	16
real_handler:
	say	0x20
	say	(%esp)
	iretw

	tables32
