/* SPDX-License-Identifier: MIT */
/*
 * MSRs: those that every guest has, read and written; values that they cannot hold; and some that are none.
 * ends: done
 */
#include "macros.h"

.macro read number
	mov	$\number, %ecx
	mov	$-1, %rax
	mov	$-1, %rdx
	try	rdmsr
	say64	%rax
	say64	%rdx
.endm

.macro write number, low, high=0
	mov	$\number, %ecx
	mov	$\low, %eax
	mov	$\high, %edx
	try	wrmsr
	read	\number
.endm

	code	16
	enter32
	enter64
	read	0x1b				/* APIC base */
	read	0xfe				/* MTRRs */
	read	0x200
	write	0x200, 0x80000006
	write	0x201, 0x80000800, 0xff
	read	0x250
	write	0x250, 0x06060606, 0x06060606
	write	0x250, 0x02020202
	read	0x2ff
	write	0x2ff, 0xc06
	write	0x2ff, 0x1c06
	read	0x174				/* SYSENTER */
	write	0x174, 8
	write	0x175, 0x12345678, 0x9abc
	write	0x176, 0x12345678
	read	0x277				/* PAT */
	write	0x277, 0x00070406, 0x00070406
	write	0x277, 0x00070402, 0
	write	0x277, 0x000704ff, 0
	write	0xc0000081, 0x1234, 0x00330008	/* STAR */
	write	0xc0000082, 0x80000000, 0xffffffff
	write	0xc0000082, 0, 0x8000		/* not canonical */
	write	0xc0000083, 0x5678
	write	0xc0000084, -1
	write	0xc0000084, -1, 1
	write	0xc0000100, 0x1000
	write	0xc0000101, 0x2000
	write	0xc0000102, 0x3000
	write	0xc0000103, 0x4000		/* TSC_AUX */
	rdtscp
	say	%ecx
	read	0xc0000080			/* EFER */
	write	0xc0000080, 0xd00
	write	0xc0000080, 0xd01, 1
	write	0xc0000080, 0x1d01		/* SVME: there is no SVM */
	write	0xc0000080, 0xc01		/* LME off, while paging is on */
	write	0xc0000080, 0x901
	write	0xc0000080, 0xd01
	mov	$0x10, %ecx			/* TSC: of what runs on, the upper half */
	xor	%eax, %eax
	mov	$0x1000, %edx
	try	wrmsr
	rdtsc
	say	%edx
	read	0x40000020			/* nobody's */
	write	0x40000020, 1
	read	0xc0002000
	write	0xc0002000, 0
	read	0x12345
	read	0xffffffff
	write	0x1b, 0xfee00800, 0x1000	/* beyond the physical addresses */
	write	0x1b, 0xfee00900
	enter_ring3
	mov	$0x1b, %ecx
	try	rdmsr
	try	wrmsr
	try	rdtsc
	enter_ring0
	mov	%cr4, %rax
	or	$4, %eax			/* TSD */
	mov	%rax, %cr4
	enter_ring3
	try	rdtsc
	enter_ring0
	xor	%eax, %eax
	xor	%edx, %edx
	done

	tables64
