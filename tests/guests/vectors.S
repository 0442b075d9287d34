/* SPDX-License-Identifier: MIT */
/*
 * The moves of SSE that drivers make to devices, in long mode: whole registers, halves, and what general registers have, and
 * the time stamp counter, which goes forward and which CR4.TSD keeps for the kernel.
 * ends: done
 */
#include "macros.h"

.macro say_xmm0
	movdqu	%xmm0, 0x9100
	say	0x9100
	say	0x9104
	say	0x9108
	say	0x910c
.endm

	code	16
	enter32
	enter64
	mov	$DEVICE, %ebx
	mov	$0x1122334455667788, %rax
	movq	%rax, %xmm1
	pshufd	$0x1b, %xmm1, %xmm1
	movups	(%rbx), %xmm0
	say_xmm0
	movaps	0x10(%rbx), %xmm0
	say_xmm0
	movdqu	0x20(%rbx), %xmm0
	say_xmm0
	movdqa	0x30(%rbx), %xmm0
	say_xmm0
	movups	%xmm1, 0x40(%rbx)
	movaps	%xmm1, 0x50(%rbx)
	movdqa	%xmm1, 0x60(%rbx)
	movntps	%xmm1, 0x70(%rbx)
	movntdq	%xmm1, 0x80(%rbx)
	movdqu	%xmm1, 0x94(%rbx)

	movaps	%xmm1, %xmm2			/* what is in registers alone, and has just changed */
	paddd	%xmm1, %xmm2
	movups	%xmm2, 0xa0(%rbx)
	movups	(%rbx), %xmm2
	movhlps	%xmm1, %xmm2
	movups	%xmm2, 0xb0(%rbx)

	rdtsc					/* forward, always */
	shl	$32, %rdx
	lea	(%rax, %rdx), %rsi
	cpuid
	rdtsc
	shl	$32, %rdx
	add	%rdx, %rax
	cmp	%rsi, %rax
	setbe	%al
	movzbl	%al, %eax
	say	%eax
	xor	%esi, %esi
	mov	%cr4, %rax
	or	$4, %eax			/* TSD */
	mov	%rax, %cr4
	rdtsc
	enter_ring3
	try	rdtsc
	enter_ring0
	done

	tables64
