/* SPDX-License-Identifier: MIT */
/*
 * Strings from a port to where they cannot be stored as they come: a page that is not there, and a device.
 * strings-in.diff has what Linux does differently, and why.
 * ends: done
 */
#include "macros.h"

	code	16
	enter32
	enter64
	movl	$0x100007, TABLES + 0x2000 + 8	/* the second 2 MiB in pages: ... */
	mov	$0x100000, %edi
	xor	%eax, %eax
	mov	$0x400, %ecx
	rep stosl
	movl	$0x200007, 0x100000		/* ... the first is there, the second not */
	mov	%cr3, %rax
	mov	%rax, %cr3
	mov	$0x3f8, %edx
	mov	$0x200ffc, %edi
	mov	$8, %ecx
	try	rep insb
	say	%ecx
	say	%edi
	mov	$0x201000, %edi
	try	insl
	mov	$DEVICE, %edi
	mov	$2, %ecx
	rep insl
	mov	$STACK - 0x100, %edi
	mov	$0x100, %ecx
	xor	%eax, %eax
	rep stosb
	done

	tables64
