/* SPDX-License-Identifier: MIT */
/*
 * The page with the handlers is withdrawn: a page fault, a page fault while that is delivered, and the end.
 * ends: shutdown
 */
#include "macros.h"

	code	16
	enter32
	enter64
	lidt	away
	mov	$0x80000000, %ebx
	say	%ebx
	movl	(%rbx), %eax
away:	.word	0xfff
	.quad	0x80001000

	tables64
