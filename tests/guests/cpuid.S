/* SPDX-License-Identifier: MIT */
/*
 * CPUID: what user space gave, functions that it did not give, bits that follow CR4 and XCR0, and XGETBV.
 * ends: done
 */
#include "macros.h"

.macro ask function, index=0
	mov	$\function, %eax
	mov	$\index, %ecx
	mov	$-1, %rbx
	mov	$-1, %rdx
	cpuid
	say64	%rax
	say64	%rbx
	say64	%rcx
	say64	%rdx
.endm

	code	16
	enter32
	enter64
	ask	0
	ask	1
	ask	2
	ask	4
	ask	7
	ask	7, 1
	ask	0xd
	ask	0xd, 1
	ask	0xd, 2
	ask	0xe
	ask	0x12345678
	ask	0x40000000
	ask	0x40000001
	ask	0x80000000
	ask	0x80000001
	ask	0x80000008
	ask	0x80000009
	ask	0xc0000000
	ask	0xffffffff
	mov	$-1, %rax			/* only 32 bits count */
	mov	$0, %al
	cpuid
	say64	%rax

	mov	%cr4, %rax
	or	$0x40000, %eax			/* OSXSAVE */
	mov	%rax, %cr4
	ask	1
	xor	%ecx, %ecx
	xgetbv
	say64	%rax
	mov	$3, %eax
	xor	%edx, %edx
	xsetbv
	xgetbv
	say64	%rax
	ask	0xd
	mov	$0x1b, %ecx			/* the APIC is switched off: CPUID says so */
	rdmsr
	say64	%rax
	and	$~0x800, %eax
	wrmsr
	ask	1
	enter_ring3
	ask	1
	done

	tables64
