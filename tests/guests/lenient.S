/* SPDX-License-Identifier: MIT */
/*
 * Where Linux is more lenient than the manuals: instructions that this processor does not have, by what CPUID says, and
 * reserved bits.  lenient.diff has what differs, and why.  (CLGI is not tried: Linux lets every guest execute it where the
 * processor has a virtual GIF, and QEMU's machine sometimes hangs of it.)
 * ends: done
 */
#include "macros.h"

	code	16
	enter32
	enter64
	try	ud2				/* from here on SS is as IRET leaves it */
	mov	$0x9000, %eax
	xor	%ecx, %ecx
	xor	%edx, %edx
	try	.byte 0x0f, 0x01, 0xc8		/* MONITOR */
	say	1
	xor	%eax, %eax
	try	.byte 0x0f, 0x01, 0xc9		/* MWAIT */
	say	2
	mov	$0x100000620, %rax		/* bits that CR4 does not have */
	try	mov %rax, %cr4
	mov	%cr4, %rax
	say64	%rax
	mov	$STACK - 0x100, %edi		/* nothing of an exception is left on the stack */
	mov	$0x100, %ecx
	xor	%eax, %eax
	rep stosb
	done

	tables64
