/* SPDX-License-Identifier: MIT */
/*
 * Paging with PAE: three levels, 2 MiB pages, pages that may not be executed, reserved bits, and the four entries of the
 * first level, which the processor reads when CR3 is written.
 * ends: done
 */
#include "macros.h"

#define POINTERS	0x100000
#define DIRECTORY	0x101000	/* the first GiB */
#define PAGE_TABLE	0x102000	/* of AT */
#define DEVICES		0x103000	/* the fourth GiB */
#define AT		0x200000
#define NX_HIGH		0x80000000

	code	16
	enter32
	mov	$POINTERS, %edi
	xor	%eax, %eax
	mov	$0x4000 / 4, %ecx
	rep stosl
	movl	$DIRECTORY + 1, POINTERS
	movl	$DEVICES + 1, POINTERS + 24
	movl	$0x00000087, DIRECTORY		/* 2 MiB where it is */
	movl	$PAGE_TABLE + 7, DIRECTORY + 8
	movl	$0x00200087, DIRECTORY + 16	/* the second 2 MiB at 4 MiB */
	movl	$NX_HIGH, DIRECTORY + 20
	movl	$DEVICE + 0x9b, DEVICES + ((DEVICE >> 21 & 511) << 3)
	movl	$0x200007, PAGE_TABLE
	movl	$0x201007, PAGE_TABLE + 8	/* not to be executed */
	movl	$NX_HIGH, PAGE_TABLE + 12
	movl	$0x202007, PAGE_TABLE + 16	/* a reserved bit */
	movl	$0x00080000, PAGE_TABLE + 20
	movl	$0x203005, PAGE_TABLE + 24
	movb	$0xc3, 0x200010			/* RET */
	movb	$0xc3, 0x201010
	movl	$0x5c5c5c5c, 0x200100
	mov	$MSR_EFER, %ecx
	rdmsr
	or	$EFER_NXE, %eax
	wrmsr
	mov	%cr4, %eax
	or	$CR4_PAE, %eax
	mov	%eax, %cr4
	mov	$POINTERS, %eax
	mov	%eax, %cr3
	mov	%cr0, %eax
	or	$CR0_PG | CR0_WP, %eax
	mov	%eax, %cr0
	jmp	1f
1:	say	AT + 0x100
	mov	$AT + 0x10, %eax
	call	*%eax
	mov	$AT + 0x1010, %eax
	say	(%eax)
	try	call *%eax
	mov	$AT + 0x200010, %eax
	say	0xf0(%eax)
	try	call *%eax			/* the same memory, by a large page that may not */
	mov	$STACK, %esp
	try	movl AT + 0x2000, %eax
	try	movl %eax, AT + 0x2000
	try	movl %eax, AT + 0x3000
	try	movl %eax, 0x40000000		/* no entry of the first level */
	say	PAGE_TABLE
	say	PAGE_TABLE + 8
	say	PAGE_TABLE + 16
	say	DIRECTORY + 16
	say	DEVICE + 0x10
	movb	$0x12, DEVICE + 0x13

	/* an entry of the first level counts when CR3 is written */
	movl	$DIRECTORY + 1, POINTERS + 8
	mov	%cr3, %eax
	mov	%eax, %cr3
	say	AT + 0x40000100

	enter_ring3
	try	movl %eax, AT + 0x3004
	mov	$AT + 0x1010, %eax
	try	call *%eax
	try	movl DEVICE, %eax
	enter_ring0
	out	%eax, $PORT_DUMP

	/* NX is nothing but reserved without EFER.NXE */
	mov	$MSR_EFER, %ecx
	rdmsr
	and	$~EFER_NXE, %eax
	wrmsr
	mov	%cr3, %eax
	mov	%eax, %cr3
	try	movl AT + 0x1000, %eax
	done

	tables32
