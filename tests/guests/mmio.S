/* SPDX-License-Identifier: MIT */
/*
 * The device in memory, in long mode: every size, loads that extend, arithmetic on it, exchanges, bits, strings to and
 * from it, accesses that cross its borders, stacks and tables in it, and what the flags are afterwards.
 * ends: done
 */
#include "macros.h"

	code	16
	enter32
	enter64
	mov	$DEVICE, %ebx
	mov	$0x1122334455667788, %rdx

	/* loads */
	mov	(%rbx), %al
	mov	1(%rbx), %ah
	mov	2(%rbx), %cx
	mov	4(%rbx), %esi
	mov	8(%rbx), %rdi
	mov	$16, %r8d
	mov	(%rbx, %r8, 4), %r9
	out	%eax, $PORT_DUMP
	movzbl	(%rbx), %eax
	say	%eax
	movzbw	(%rbx), %ax
	say	%eax
	movzwq	(%rbx), %rax
	say64	%rax
	movsbq	(%rbx), %rax
	say64	%rax
	movswl	(%rbx), %eax
	say	%eax
	movslq	(%rbx), %rax
	say64	%rax
	mov	$-1, %rax
	movl	(%rbx), %eax			/* clears the upper half */
	say64	%rax
	movabs	DEVICE, %al
	say	%eax
	movabs	DEVICE, %rax
	say64	%rax
	mov	3(%rbx), %rax			/* not aligned */
	say64	%rax

	/* stores */
	mov	%dl, (%rbx)
	mov	%dh, 1(%rbx)
	mov	%dx, 2(%rbx)
	mov	%edx, 4(%rbx)
	mov	%rdx, 8(%rbx)
	mov	%rdx, 13(%rbx)
	movb	$0x5a, (%rbx)
	movw	$0x5a5b, (%rbx)
	movl	$0x5a5b5c5d, (%rbx)
	movq	$-0x5a5b, (%rbx)
	mov	%rdx, %rax
	movabs	%eax, DEVICE + 0x20
	movnti	%edx, (%rbx)

	/* arithmetic: a load, a store, flags */
	add	%edx, (%rbx)
	say_flags
	adcl	$1, (%rbx)
	say_flags
	sub	(%rbx), %edx
	say	%edx
	say_flags
	orb	$0x80, (%rbx)
	say_flags
	and	%rdx, (%rbx)
	xorw	$-1, (%rbx)
	say_flags
	cmpl	$0x12345678, (%rbx)
	say_flags
	cmp	(%rbx), %dl
	say_flags
	testl	$0x80, (%rbx)
	say_flags
	test	%rdx, (%rbx)
	incl	(%rbx)
	say_flags
	decb	(%rbx)
	say_flags
	notl	(%rbx)
	negq	(%rbx)
	say_flags
	lock orl $1, (%rbx)
	sbb	%eax, %eax
	say	%eax

	/* exchanges */
	xchg	%edx, (%rbx)
	say	%edx
	xadd	%edx, (%rbx)
	say	%edx
	cmpxchg	%ecx, (%rbx)
	say	%eax
	say_flags
	lock cmpxchg %ecx, (%rbx)
	say_flags
	cmpxchg8b (%rbx)
	say	%eax
	say	%edx

	/* bits */
	btl	$3, (%rbx)
	say_flags
	btsl	$3, (%rbx)
	say_flags
	mov	$100, %ecx
	btl	%ecx, (%rbx)			/* 12 bytes further */
	say_flags
	btrl	%ecx, (%rbx)
	sete	(%rbx)
	cmovne	(%rbx), %eax
	say	%eax

	/* stacks */
	push	(%rbx)
	pop	(%rbx)
	say	%esp

	/* strings */
	mov	$0x9000, %esi
	mov	%ebx, %edi
	movl	$0x04030201, (%rsi)
	movl	$0x08070605, 4(%rsi)
	mov	$3, %ecx
	rep movsb
	movsw
	movsl
	out	%eax, $PORT_DUMP
	mov	%ebx, %esi
	mov	$0x9100, %edi
	mov	$3, %ecx
	rep movsl
	movsq
	say	0x9100
	say	0x9104
	say	0x9108
	mov	%ebx, %esi			/* from the device to the device */
	lea	0x100(%rbx), %edi
	mov	$2, %ecx
	rep movsl
	mov	%ebx, %edi
	mov	$0xabcdef01, %eax
	mov	$3, %ecx
	std
	rep stosw
	cld
	stosl
	mov	%ebx, %esi
	lodsb
	say	%eax
	lodsl
	say	%eax
	mov	%ebx, %edi
	mov	$4, %ecx
	repne scasb
	say	%ecx
	say_flags
	mov	%ebx, %edi
	mov	$0x9100, %esi
	mov	$4, %ecx
	repe cmpsb
	say	%ecx
	say_flags
	xor	%ecx, %ecx
	rep movsb
	say	%ecx

	/* over the borders */
	mov	$HOLE - 3, %ebx			/* memory, then the device */
	movl	$0x11223344, (%rbx)
	mov	(%rbx), %eax
	say	%eax
	mov	$HOLE_END - 5, %ebx		/* the device, then memory */
	movq	$0x55667788, (%rbx)
	movl	$0x99aabbcc, HOLE_END
	mov	(%rbx), %rax
	say64	%rax
	mov	$HOLE + 0xffd, %ebx		/* two pages of the device */
	mov	%rax, (%rbx)
	mov	(%rbx), %rcx
	say64	%rcx
	mov	$HOLE - 3, %edi			/* a string out of memory into the device */
	mov	$0x9100, %esi
	mov	$6, %ecx
	rep movsb
	say	HOLE - 4

	/* segments and address sizes */
	mov	$0xc0000100, %ecx
	mov	$DEVICE, %eax
	xor	%edx, %edx
	wrmsr
	mov	%fs:0x10, %eax
	mov	$-16, %rbx
	mov	%fs:0x30(%rbx), %eax
	mov	$0xffffffffd0000040, %rbx
	addr32 mov %eax, (%ebx)
	mov	device(%rip), %ecx
	mov	%eax, 8(%rcx)
	done
	.balign	4
device:	.long	DEVICE

	tables64
