/* SPDX-License-Identifier: MIT */
/*
 * Long mode: 64-bit registers and addressing, compatibility mode, ring 3 by SYSRET and IRET, SYSCALL, SWAPGS, bases of
 * FS and GS, addresses that are not canonical, and the registers that only it has, seen from user space.
 * ends: done
 */
#include "macros.h"

	code	16
	enter32
	enter64
	mov	$0x123456789abcdef0, %rbx
	say64	%rbx
	lea	resume(%rip), %rax
	say64	%rax
	mov	$0xffffffff, %eax		/* 32 bits clear the upper half; 16 and 8 do not */
	mov	%rax, %r8
	inc	%r8
	say64	%r8
	mov	%rbx, %r9
	mov	$0x1111, %r9w
	mov	$0x22, %r9b
	say64	%r9
	movslq	%ebx, %r10
	say64	%r10
	mov	$-1, %rax
	mul	%rbx
	mov	%rdx, %r11
	say64	%r11
	out	%eax, $PORT_DUMP

	/* bases */
	mov	$0xc0000100, %ecx		/* FS */
	mov	$0x30000, %eax
	xor	%edx, %edx
	wrmsr
	mov	$0xc0000101, %ecx		/* GS */
	mov	$0x31000, %eax
	wrmsr
	mov	$0xc0000102, %ecx		/* the one that waits */
	mov	$0x32000, %eax
	wrmsr
	movq	$0x5a, %fs:8
	movq	$0x5b, %gs:8
	swapgs
	movq	$0x5c, %gs:8
	say	0x30008
	say	0x31008
	say	0x32008
	rdmsr
	say	%eax
	mov	%cr4, %rax			/* FSGSBASE */
	or	$1 << 16, %eax
	mov	%rax, %cr4
	rdgsbase %rax
	say64	%rax
	mov	$0x33000, %eax
	wrfsbase %rax
	movq	$0x5d, %fs:8
	say	0x33008

	/* not canonical */
	mov	$0x0000800000000000, %rbx
	try	mov (%rbx), %rax
	try	mov %rax, (%rbx)
	lea	(%rbx), %rbp
	try	mov (%rbp), %rax		/* #SS */
	try	jmp *%rbx
	try	push (%rbx)

	/* compatibility mode and back */
	lcall	*far_compatible
	say64	%rax

	/* ring 3 */
	mov	$0xc0000081, %ecx		/* STAR */
	mov	$USER32 << 16 | CODE32, %edx
	xor	%eax, %eax
	wrmsr
	mov	$0xc0000082, %ecx		/* LSTAR */
	mov	$system_call, %eax
	xor	%edx, %edx
	wrmsr
	mov	$0xc0000084, %ecx		/* SFMASK */
	mov	$0x700, %eax
	wrmsr
	mov	$user, %ecx
	mov	$0x202, %r11d
	sysretq

user:	mov	%cs, %eax
	mov	%eax, %ebx
	mov	%ss, %eax
	mov	%eax, %ebp
	mov	$1, %edi
	syscall
	mov	$2, %edi
	std
	syscall
	cld
	mov	$3, %edi
	mov	$-1, %rsi
	syscall

system_call:
	say	%edi
	say	%ebx
	say	%ebp
	say64	%rcx
	say64	%r11
	say_flags
	mov	%cs, %ebx
	say	%ebx
	cmp	$3, %edi
	je	1f
	sysretq
1:	out	%eax, $PORT_DUMP
	enter_ring3
	say	%esp
	mov	%cs, %eax
	say	%eax
	say_flags
	cli					/* may do so too */
	try	hlt
	try	mov %cr3, %rax
	try	swapgs
	try	wrmsr
	enter_ring0
	mov	%cs, %eax
	say	%eax
	mov	%ss, %eax
	say	%eax
	done

	code	32
compatible:
	mov	$DATA32, %eax
	mov	%eax, %es
	mov	%es:resume, %ecx
	say	$0xc0c0
	mov	$0xfedcba98, %eax
	inc	%eax
	dec	%ecx
	lretl
	.balign	8
far_compatible:
	.long	compatible
	.word	CODE32

	tables64
