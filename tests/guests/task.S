/* SPDX-License-Identifier: MIT */
/*
 * Tasks: by JMP and CALL to a task state segment and to a task gate, back by IRET, by an interrupt and an exception with an
 * error code; a task of 16 bits; what stands in both segments afterwards, and what refuses.
 * ends: done
 */
#define OTHER	0x58
#define GATE	0x60
#define SMALL	0x68
#define OTHER_AT	0x6200
#define SMALL_AT	0x6300
#define OWN_SEGMENTS							\
	.quad	0x0000890000000067 | OTHER_AT << 16	/* OTHER */	;\
	.quad	0x0000e50000000000 | OTHER << 16	/* GATE */	;\
	.quad	0x000081000000002b | SMALL_AT << 16	/* SMALL */	;\
	.quad	0x0000890000000066 | OTHER_AT << 16	/* 70: too small */	;\
	.quad	0x0000090000000067 | OTHER_AT << 16	/* 78: not present */
#include "macros.h"

/* OTHER as it begins: at `label`, with numbers in its registers. */
.macro make label
	movl	$\label, OTHER_AT + 0x20
	movl	$0x00000046, OTHER_AT + 0x24
	movl	$0x5000, OTHER_AT + 0x38
.endm

/* What the switch left in a segment: link, flags, and the selectors' first. */
.macro say_task at
	say	\at
	say	\at + 0x20
	say	\at + 0x24
	say	\at + 0x28
	say	\at + 0x38
	say	\at + 0x48
	say	\at + 0x4c
.endm

.macro say_here
	str	%eax
	say	%eax
	mov	%cr0, %eax
	say	%eax
	say_flags
	say	%esp
.endm

	code	16
	enter32
	mov	$OTHER_AT, %edi
	xor	%eax, %eax
	mov	$0x40, %ecx
	cld
	rep stosl
	movl	$0x0a0a0a0a, OTHER_AT + 0x28
	movl	$0x0b0b0b0b, OTHER_AT + 0x34
	movl	$0x0c0c0c0c, OTHER_AT + 0x44
	movl	$DATA32, OTHER_AT + 0x48
	movl	$CODE32, OTHER_AT + 0x4c
	movl	$DATA32, OTHER_AT + 0x50
	movl	$DATA32, OTHER_AT + 0x54
	movw	$0x68, OTHER_AT + 0x66

	/* JMP there and back */
	make	jumped
	movl	$0x01010101, %ebx
	ljmp	$OTHER, $0
	say_here
	out	%eax, $PORT_DUMP
	say_task OTHER_AT
	say	gdt_table + OTHER + 4
	say	gdt_table + TASK + 4
	clts

	/* CALL, and IRET with NT */
	make	called
	lcall	$OTHER, $0
	say_here
	say_task OTHER_AT
	say	gdt_table + OTHER + 4
	clts

	/* the same by a gate */
	make	called
	lcall	$GATE, $0x12345678
	say_here
	clts

	/* INT n, and an exception with its code */
	movl	$OTHER << 16, idt32 + 0x2e * 8
	movl	$0x0000e500, idt32 + 0x2e * 8 + 4
	make	called
	int	$0x2e
	say_here
	clts
	movl	$OTHER << 16, idt32 + 13 * 8
	movl	$0x0000e500, idt32 + 13 * 8 + 4
	make	faulted
	mov	$0x1003, %ebx
	mov	%ebx, %fs
	say_here
	clts
	movl	$stub32 + (CODE32 << 16) + 16 * 13, idt32 + 13 * 8
	movl	$0x0000ee00, idt32 + 13 * 8 + 4

	/* 16 bits: IP, FLAGS, SP, CS, SS, DS */
	mov	$SMALL_AT, %edi
	xor	%eax, %eax
	mov	$0x10, %ecx
	rep stosl
	movw	$small, SMALL_AT + 0xe
	movw	$2, SMALL_AT + 0x10
	movw	$0x1a1a, SMALL_AT + 0x12
	movw	$0x5000, SMALL_AT + 0x1a
	movw	$CODE32, SMALL_AT + 0x24
	movw	$DATA32, SMALL_AT + 0x22
	movw	$DATA32, SMALL_AT + 0x26
	movw	$DATA32, SMALL_AT + 0x28
	lcall	$SMALL, $0
	say_here
	say	SMALL_AT
	say	SMALL_AT + 0xe
	say	SMALL_AT + 0x12
	clts

	/* refused: its own, which is busy; too small; not present; null; a bad segment in it, which is #TS in the new task */
	try	ljmp $TASK, $0
	try	lcall $0x70, $0
	try	lcall $0x78, $0
	try	lcall $0x58 | 4, $0
	say_here
	out	%eax, $PORT_DUMP
	done

jumped:	say_here
	say	%ebx
	say	%edi
	out	%eax, $PORT_DUMP
	ljmp	$TASK, $0
	say	0xbad

called:	say_here
	say	OTHER_AT
	say	TASK_AT + 0x20
	say	TASK_AT + 0x24
	say	gdt_table + TASK + 4
	iret
	say	0xbad

faulted:
	say_here
	pop	%eax
	say	%eax
	addl	$2, TASK_AT + 0x20		/* over MOV FS */
	iret

small:	mov	%eax, %ebx
	say_here
	say	%ebx
	iret

	tables32
