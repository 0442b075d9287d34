/* SPDX-License-Identifier: MIT */
/*
 * Real mode: segments and offsets, interrupts through the vector table, exceptions without error codes, far calls, the
 * stack, strings, both operand and address sizes, ports, and the device in the hole.
 * ends: done
 */
#include "macros.h"

	code	16
	out	%eax, $PORT_DUMP		/* what user space set up */
	mov	$0x1000, %ax
	mov	%ax, %es
	mov	$0x2345, %bx
	movl	$0x11223344, %es:(%bx)
	mov	$0x1234, %ax
	mov	%ax, %fs
	say	%fs:(5)				/* 0x12345: the same place */

	/* flags and arithmetic */
	mov	$0x7fff, %ax
	add	$1, %ax
	say_flags
	mov	$0x99, %al
	add	$0x01, %al
	daa
	movzx	%ax, %ebx
	say	%ebx
	mov	$1000, %ax
	mov	$9, %bl
	idiv	%bl
	movzx	%ax, %ebx
	say	%ebx
	mov	$0x12345678, %eax
	imul	$0x1001, %eax, %ecx
	say	%ecx
	bswap	%eax
	say	%eax
	bsr	%eax, %edx
	say	%edx
	shld	$4, %eax, %edx
	say	%edx

	/* the vector table: all of it leads to `arrived`, which finds the vector at the place that was called */
	xor	%ax, %ax
	mov	%ax, %es
	xor	%di, %di
	mov	$vectors, %ax
	mov	$48, %cx
1:	stosw
	movw	$0, %es:(%di)
	add	$2, %di
	add	$8, %ax
	loop	1b
	int	$0x20
	int3
	mov	$0x7f, %al
	add	$1, %al
	into
	xor	%bx, %bx
	try	div %bx
	try	idivl %ebx
	try	ud2
	try	.byte 0xf0, 0x90		/* LOCK NOP */
	movl	$0x00050001, bounds
	mov	$9, %ax
	try	bound %ax, bounds
	try	.byte 0x0f, 0x00, 0xc0		/* SLDT is not for real mode */
	try	mov %cr1, %eax
	mov	$0xfffd, %bx			/* beyond the segment's limit */
	try	mov %eax, (%bx)
	mov	$0xffff, %bp
	try	mov %ax, (%bp)			/* #SS */

	/* far calls, the stack, PUSHA */
	lcall	$0x0700, $far - 0x7000
	push	%cs
	call	far_by_hand
	mov	$0x1111, %bx
	mov	$0x5555, %bp
	pushaw
	xor	%bx, %bx
	popaw
	say	%ebx
	pushal
	mov	%sp, %cx
	popal
	enter	$16, $2
	say	%esp
	leave
	say	%esp
	pushw	$0x3456
	popw	%dx
	say	%edx

	/* strings, backwards too, and with an address of 32 bits */
	mov	$text, %si
	mov	$0x9000, %di
	mov	$text_end - text, %cx
	rep movsb
	say	%edi
	std
	mov	$0x9003, %si
	mov	$0x9103, %di
	mov	$4, %cx
	rep movsb
	cld
	say	0x9100
	mov	$0x9000, %edi
	mov	$'x', %al
	mov	$100, %ecx
	addr32 repne scasb
	say	%edi
	say_flags
	mov	$text, %si
	mov	$0x9000, %di
	mov	$100, %cx
	repe cmpsb
	movzx	%cx, %ecx
	say	%ecx
	mov	$0x9002, %ebx
	xlat
	movl	-0x8000(%ebx, %esi), %eax	/* below 64 KiB */

	/* ports */
	mov	$0x3f8, %dx
	mov	$0x11223344, %eax
	out	%al, %dx
	out	%ax, %dx
	out	%eax, %dx
	mov	$-1, %eax
	in	%dx, %al
	say	%eax
	in	%dx, %ax
	say	%eax
	in	%dx, %eax
	say	%eax
	in	$0x61, %al
	out	%al, $0x61
	mov	$0xffff, %dx
	in	%dx, %al
	say	%eax

	/* the device */
	mov	$HOLE >> 4, %ax
	mov	%ax, %es
	mov	%es:4, %al
	mov	%es:6, %bx
	mov	%es:8, %ecx
	say	%eax
	say	%ebx
	say	%ecx
	mov	%al, %es:0x10
	mov	%cx, %es:0x12
	mov	%ecx, %es:0x14
	movb	$0x77, %es:(%bx)
	mov	$0x9ffe, %ax			/* memory and device in one access */
	mov	%ax, %es
	mov	%ecx, %es:0x1e
	mov	%es:0x1d, %edx
	say	%edx

	/* the machine status word, descriptor tables */
	smsw	%ax
	movzx	%ax, %eax
	say	%eax
	sidt	0x9200
	say	0x9200
	say	0x9202
	lidt	empty
	mov	%cr0, %eax
	say	%eax
	lidt	whole
	clts
	sti
	cli
	done

far:	say	$0xfa
	say	4(%esp)
	lret
far_by_hand:
	mov	%sp, %bp
	say	(%bp)
	lretw	$0
	.balign	8
vectors:
	.set	VECTOR, 0
	.rept	48
	.balign	8
	pushw	$VECTOR
	jmp	arrived
	.set	VECTOR, VECTOR + 1
	.endr
arrived:
	push	%eax
	push	%bp
	mov	%sp, %bp
	movzwl	6(%bp), %eax
	out	%eax, $PORT_VECTOR
	movzwl	8(%bp), %eax
	out	%eax, $PORT_AT
	movzwl	10(%bp), %eax
	out	%eax, $PORT_CS
	movzwl	12(%bp), %eax
	out	%eax, $PORT_FLAGS
	mov	resume, %eax
	test	%eax, %eax
	jz	1f
	mov	%ax, 8(%bp)
1:	pop	%bp
	pop	%eax
	add	$2, %sp
	iretw
text:	.ascii	"the quick brown fox jumps over the lazy dog"
text_end:
	.balign	4
bounds:	.long	0
empty:	.word	0, 0, 0
whole:	.word	0x3ff, 0, 0
resume:	.long	0
