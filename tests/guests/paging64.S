/* SPDX-License-Identifier: MIT */
/*
 * Paging with four levels: pages of 4 KiB, 2 MiB and 1 GiB, page faults with all bits of their code, SMEP and SMAP, the
 * upper half, INVLPG, global pages, and tables that change while they are used.
 * ends: done
 */
#include "macros.h"

#define UPPER		0x100000	/* a table each for the upper half */
#define DIRECTORY	0x101000
#define PAGE_TABLE	0x102000
#define BASE		0xffffffff80000000	/* entry 511, 510, 0 */

.macro at offset			/* rbx: the page of PAGE_TABLE with this number */
	mov	$BASE + \offset * 0x1000, %rbx
.endm

	code	16
	enter32
	enter64
	mov	$UPPER, %edi
	xor	%eax, %eax
	mov	$0x3000 / 8, %ecx
	rep stosq
	movq	$UPPER + 7, TABLES + 0xff8
	movq	$DIRECTORY + 7, UPPER + 0xff0
	movq	$0x00000187, UPPER + 0xff8	/* 1 GiB, global, at 0xffffffffc0000000 */
	movq	$PAGE_TABLE + 7, DIRECTORY
	movq	$0x400087, DIRECTORY + 8	/* 2 MiB */
	movq	$0x200003, PAGE_TABLE		/* supervisor */
	movq	$0x201007, PAGE_TABLE + 0x08	/* user */
	movq	$0x202005, PAGE_TABLE + 0x10	/* read only */
	mov	$0x8000000000203007, %rax	/* not to be executed */
	mov	%rax, PAGE_TABLE + 0x18
	mov	$0x0008000000204007, %rax	/* reserved */
	mov	%rax, PAGE_TABLE + 0x20
	mov	$0x40000000, %eax		/* far beyond the memory: a device */
	or	$7, %rax
	mov	%rax, PAGE_TABLE + 0x28
	mov	%cr4, %rax
	or	$0x80, %eax			/* global pages */
	mov	%rax, %cr4
	movb	$0xc3, 0x200000
	movb	$0xc3, 0x201000
	movb	$0xc3, 0x203000
	movl	$0x5d5d5d5d, 0x200100

	at	0
	say	0x100(%rbx)
	call	*%rbx
	at	1
	call	*%rbx
	at	2
	try	movl %eax, (%rbx)
	say	(%rbx)
	at	3
	say	(%rbx)
	try	call *%rbx
	mov	$STACK, %esp
	at	4
	try	movl (%rbx), %eax
	try	movl %eax, (%rbx)
	at	5
	say	0x10(%rbx)
	movq	$-2, 0x18(%rbx)
	at	6
	try	movl (%rbx), %eax
	try	call *%rbx
	mov	$STACK, %esp
	at	0x200				/* the 2 MiB page */
	movl	$0x5e5e5e5e, 0x123450(%rbx)
	say	0x523450
	mov	$0xffffffffc0200100, %rbx	/* the 1 GiB page */
	say	(%rbx)
	mov	$0x0000008000000000, %rbx	/* nothing at the first level */
	try	movl (%rbx), %eax
	mov	$0x80000000, %ebx		/* nothing at the second */
	try	movl (%rbx), %eax
	say	PAGE_TABLE
	say	PAGE_TABLE + 0x10
	say	DIRECTORY + 8
	say	UPPER + 0xff8

	/* tables change: a page moves, is withdrawn, comes back large */
	at	7
	movq	$0x207003, PAGE_TABLE + 0x38
	movl	$7, (%rbx)
	movq	$0x208003, PAGE_TABLE + 0x38
	invlpg	(%rbx)
	movl	$8, (%rbx)
	movq	$0, PAGE_TABLE + 0x38
	mov	%cr3, %rax
	mov	%rax, %cr3
	try	movl $9, (%rbx)
	movq	$0x200083, DIRECTORY
	mov	%cr3, %rax
	mov	%rax, %cr3
	say	(%rbx)
	say	0x1000(%rbx)
	movq	$PAGE_TABLE + 7, DIRECTORY
	mov	%cr3, %rax
	mov	%rax, %cr3

	/* SMEP and SMAP, when what runs here is no user's page any more */
	enter_ring3
	mov	$BASE, %rbx
	try	movl (%rbx), %eax
	try	call *%rbx
	at	1
	movl	$0xc3c3c3c3, (%rbx)
	enter_ring0
	movl	$0x83, TABLES + 0x2000
	mov	%cr3, %rax
	mov	%rax, %cr3
	mov	%cr4, %rax
	bts	$20, %rax
	bts	$21, %rax
	mov	%rax, %cr4
	at	1
	try	movl (%rbx), %eax
	try	movl %eax, (%rbx)
	try	call *%rbx
	mov	$STACK, %esp
	stac
	say_flags
	movl	(%rbx), %eax
	clac
	say	%eax
	out	%eax, $PORT_DUMP
	done

	tables64
