/* SPDX-License-Identifier: MIT */
/*
 * Paging with two levels: 4 KiB and 4 MiB pages, accessed and dirty bits, protection of supervisor and user pages with
 * and without CR0.WP, page faults with their codes and CR2, INVLPG, and another set of tables.
 * ends: done
 */
#include "macros.h"

#define DIRECTORY	0x100000
#define PAGE_TABLE	0x101000
#define OTHER		0x102000
#define AT		0x400000	/* what PAGE_TABLE maps: 0x200000 + page */

	code	16
	enter32
	mov	$DIRECTORY, %edi
	xor	%eax, %eax
	mov	$0x3000 / 4, %ecx
	rep stosl
	movl	$0x00000087, DIRECTORY		/* 4 MiB where it is, for the user as well */
	movl	$PAGE_TABLE + 7, DIRECTORY + 4
	movl	$0x00000083, DIRECTORY + 8	/* the same 4 MiB at 8 MiB, for the supervisor */
	movl	$DEVICE + 0x9b, DIRECTORY + (DEVICE >> 20)
	movl	$0x200007, PAGE_TABLE		/* writable, user */
	movl	$0x201005, PAGE_TABLE + 4	/* read only, user */
	movl	$0x202003, PAGE_TABLE + 8	/* writable, supervisor */
	movl	$0x203001, PAGE_TABLE + 12	/* read only, supervisor */
	movl	$0x204006, PAGE_TABLE + 16	/* not present */
	movl	$0x5a5a5a5a, 0x200000
	movl	$0x5b5b5b5b, 0x201000
	mov	%cr4, %eax
	or	$CR4_PSE, %eax
	mov	%eax, %cr4
	mov	$DIRECTORY, %eax
	mov	%eax, %cr3
	mov	%cr0, %eax
	or	$CR0_PG, %eax
	mov	%eax, %cr0
	jmp	1f
1:	say	AT
	say	AT + 0x1000
	movl	$1, AT + 0x800
	movl	$2, AT + 0x1800			/* the supervisor may, without WP */
	say	PAGE_TABLE
	say	PAGE_TABLE + 4
	say	PAGE_TABLE + 8
	say	DIRECTORY + 4
	mov	%cr0, %eax
	or	$CR0_WP, %eax
	mov	%eax, %cr0
	try	movl $3, AT + 0x1800
	try	movl $3, AT + 0x3800
	try	movl $3, AT + 0x4800
	try	movl AT + 0x4804, %eax
	try	movl AT + 0x5000, %eax
	try	movl 0x01000000, %eax
	mov	$AT + 0x4010, %eax
	try	jmp *%eax
	movl	$0x11111111, 0x200ffe		/* an access over two pages, the second is read only */
	try	movl $0x22222222, AT + 0xffe
	say	0x200ffc
	say	AT + 0xffe

	/* a translation that is known stays until INVLPG */
	say	AT + 0x2000
	movl	$0x77777777, 0x205000
	movl	$0x205003, PAGE_TABLE + 8
	invlpg	AT + 0x2000
	say	AT + 0x2000
	movl	$0, PAGE_TABLE + 8
	invlpg	AT + 0x2000
	try	movl AT + 0x2000, %eax

	/* first touch of many pages, their accessed and dirty bits */
	mov	$PAGE_TABLE + 0x40, %edi
	mov	$0x210007, %eax
	mov	$64, %ecx
2:	stosl
	add	$0x1000, %eax
	loop	2b
	mov	$AT + 0x10000, %edi
	mov	$64, %ecx
3:	mov	%ecx, (%edi)
	mov	0x400(%edi), %eax
	add	$0x1000, %edi
	loop	3b
	say	PAGE_TABLE + 0x40
	say	PAGE_TABLE + 0x13c
	say	0x24f000

	enter_ring3
	try	movl AT + 0x1000, %eax
	try	movl $4, AT + 0x1000
	try	movl $4, AT + 0x3000
	try	movl 0x800000, %eax
	try	movl $4, AT + 0x4000
	movl	$5, AT + 4
	mov	$0x808000, %eax
	try	jmp *%eax
	say	AT + 4

	/* the device, through the tables: only the supervisor */
	try	movl DEVICE, %eax
	enter_ring0
	say	DEVICE
	movl	$6, DEVICE + 8

	/* other tables: the same address is elsewhere */
	movl	$0x00000083, OTHER
	movl	$0x00000083, OTHER + 4
	mov	$OTHER, %eax
	mov	%eax, %cr3
	say	AT + 0x200000
	say	0x200000
	out	%eax, $PORT_DUMP
	mov	%cr0, %eax
	and	$~CR0_PG, %eax
	mov	%eax, %cr0
	say	PAGE_TABLE + 4
	say	PAGE_TABLE + 16
	say	DIRECTORY
	say	DIRECTORY + 8
	done

	tables32
