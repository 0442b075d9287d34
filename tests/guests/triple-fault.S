/* SPDX-License-Identifier: MIT */
/*
 * A fault without any handler, nor one for the double fault that comes of it: the processor shuts down.
 * ends: shutdown
 */
#include "macros.h"

	code	16
	enter32
	movl	$0x12345678, 0x9000
	mov	$0x5555, %ebx
	lidtl	nothing
	say	0x9000
	ud2
nothing:
	.word	0
	.long	0

	tables32
