/* SPDX-License-Identifier: MIT */
/*
 * Protected mode without paging: segments with bases and limits, 16-bit code and stacks, the local descriptor table,
 * gates, ring 3 with a change of stacks, permission to use ports, and the exceptions that segments give.
 * ends: done
 */
#define OWN_SEGMENTS						\
	.quad	0x000092010000000f	/* 58: 16 bytes at 0x10000 */	;\
	.quad	0x000096010000000f	/* 60: expand-down, the same */	;\
	.quad	0x0040130100000fff	/* 68: not present */		;\
	.quad	0x0000820100000017	/* 70: the LDT, at 0x10000 */	;\
	.quad	0x0000ec0000080000 + gate /* 78: call gate */ ;\
	.quad	0x00cf9a000000ffff	/* 80: code that cannot be read from ring 3 */ ;\
	.quad	0x00cf9e000000ffff	/* 88: conforming */		;\
	.quad	0x00009a000000ffff	/* 90: 16-bit code */		;\
	.quad	0x00cf98000000ffff	/* 98: code, execute only */	;\
	.quad	0x00cf90000000ffff	/* a0: data, read only */
#include "macros.h"

	code	16
	enter32
	out	%eax, $PORT_DUMP

	/* limits */
	mov	$0x58, %eax
	mov	%eax, %fs
	movl	$0x01020304, %fs:0xc
	try	movl $1, %fs:0xd
	try	movb $1, %fs:0x10
	say	0x1000c
	mov	$0x60, %eax			/* above the limit, below 64 KiB */
	mov	%eax, %gs
	movl	$0x05060708, %gs:0x10
	try	movl $1, %gs:0xf
	try	movl $1, %gs:0xfffe
	say	0x10010
	try	mov %eax, %cs:0x9000		/* code is not written */
	mov	$0xa0, %eax
	mov	%eax, %fs
	say	%fs:0x1000c
	try	mov %eax, %fs:0x1000c

	/* selectors */
	mov	$0x68, %ebx
	try	mov %ebx, %fs			/* #NP */
	try	mov %ebx, %ss			/* #SS */
	mov	$0x100, %ebx
	try	mov %ebx, %fs			/* beyond the table */
	xor	%ebx, %ebx
	mov	%ebx, %fs
	try	mov %fs:0, %eax			/* null may be loaded, not used */
	try	mov %ebx, %ss
	try	ljmp $DATA32, $0
	mov	$0x98, %ebx
	try	mov %ebx, %fs
	try	ljmp $0x103, $0
	try	ltr %bx
	mov	$0x70, %ebx
	movl	$0x0000ffff, 0x10000		/* LDT: null, then data at 0x20000 */
	movl	$0x0000ffff, 0x10008
	movl	$0x00cf9202, 0x1000c
	lldt	%bx
	mov	$0xc, %ebx
	mov	%ebx, %fs
	movl	$0x0badcafe, %fs:0x100
	say	0x20100
	sldt	%eax
	say	%eax
	str	%eax
	say	%eax
	mov	$0x80, %ebx
	xor	%eax, %eax
	lar	%bx, %eax
	say	%eax
	lsl	%bx, %eax
	say	%eax
	verr	%bx
	say_flags
	verw	%bx
	say_flags

	/* 16-bit code and stack */
	lcall	$0x90, $small
	mov	$DATA16, %eax
	mov	%eax, %ss
	mov	$0x12347000, %esp		/* only SP counts */
	push	$0x777
	say	%esp
	say	0x6ffc
	mov	$4, %esp
	push	%eax				/* to 0, and the next one wraps: 0xfffc */
	push	%eax
	say	%esp
	mov	$DATA32, %eax
	mov	%eax, %ss
	mov	$STACK, %esp

	/* ring 3, without the right to use ports but by the bitmap, which the gate sets */
	push	$USER_DATA
	push	$STACK - 0x400
	push	$0x202
	push	$USER32
	push	$user
	iret

user:	mov	$USER_DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	lcall	$0x7b, $0			/* by the gate */
	int	$0x21
	call	allowed
	try	out %al, $0x61
	try	in $0x61, %al
	try	cli
	try	hlt
	try	mov %cr0, %eax
	try	invlpg (%eax)
	try	rdmsr
	try	lgdt gdt_pointer
	try	int $0x50			/* beyond the IDT */
	try	lcall $CODE32, $gate
	mov	$0x8b, %ebx
	ljmp	$0x8b, $1f			/* conforming: stays ring 3 */
1:	mov	%cs, %eax
	say	%eax
	ljmp	$USER32, $2f
2:	smsw	%eax				/* no UMIP */
	say	%eax
	pushf
	popl	%eax
	or	$0x3200, %eax
	push	%eax
	popf					/* IOPL stays */
	pushf
	popl	%eax
	say	%eax
	done

gate:	mov	%cs, %eax
	say	%eax
	mov	%ss, %eax
	say	%eax
	say	%esp
	movw	$0x68, TASK_AT + 0x66		/* a bitmap behind the TSS: ports from 0x80 on, to 0xff */
	lea	TASK_AT + 0x68, %edi
	mov	$0x10, %ecx
	mov	$-1, %al
	cld
	rep stosb
	lea	TASK_AT + 0x78, %edi
	mov	$0x10, %ecx
	xor	%eax, %eax
	rep stosb
	movb	$-1, TASK_AT + 0x88
	movb	$0x87, gdt_table + TASK		/* a limit with the bitmap in it */
	movb	$0x89, gdt_table + TASK + 5
	mov	$TASK, %eax
	ltr	%ax
	lret

allowed:
	say	$0xa110
	ret
	code	16
small:	mov	%sp, %bx
	movzx	%bx, %ebx
	say	%ebx
	movl	$small, %eax
	mov	$0xffff, %ax
	inc	%ax
	say_flags
	lretl

	tables32
