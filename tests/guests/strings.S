/* SPDX-License-Identifier: MIT */
/*
 * Strings from and to ports: every size, forwards and backwards, over pages, counts of nothing, segments and address
 * sizes, faults amid a string, and the device at the other end.
 * ends: done
 */
#include "macros.h"

	code	16
	/* real mode */
	mov	$0x900, %ax
	mov	%ax, %es
	mov	$0x3f8, %dx
	mov	$text, %si
	mov	$5, %cx
	rep outsb
	outsw
	outsl
	say	%esi
	xor	%di, %di
	mov	$5, %cx
	rep insb
	insw
	insl
	say	%edi
	say	0x9000
	say	0x9004
	std
	mov	$4, %cx
	mov	$3, %di
	rep insb
	cld
	say	0x9000
	mov	$1, %di				/* the address wraps within 64 KiB */
	std
	mov	$3, %cx
	rep insb
	cld
	movzx	%di, %eax
	say	%eax
	mov	$text, %esi
	mov	$3, %ecx
	addr32 rep outsb
	say	%ecx

	enter32
	enter64
	mov	$0x3f8, %edx
	mov	$text, %esi
	mov	$3, %ecx
	rep outsl
	say	%ecx
	xor	%ecx, %ecx
	rep outsb
	rep insb
	say	%ecx

	/* many, over pages */
	mov	$0x200ff0, %edi
	mov	$0x30, %ecx
	rep insb
	out	%eax, $PORT_DUMP
	mov	$0x200ff2, %edi
	mov	$10, %ecx
	rep insl				/* one element lies on both pages */
	say	%edi
	mov	$0x203000, %edi
	mov	$1500, %ecx
	rep insw
	say	%edi
	mov	$0x200ff0, %esi
	mov	$0x30, %ecx
	rep outsb
	mov	$0x201003, %edi
	mov	$8, %ecx
	std
	rep insb
	cld
	say	%edi
	say	0x200ffc
	say	0x201000

	/* no page behind what is written to the port: the registers are where it stopped */
	movl	$0x100007, TABLES + 0x2000 + 8	/* the second 2 MiB in pages: ... */
	mov	$0x100000, %edi
	xor	%eax, %eax
	mov	$0x400, %ecx
	rep stosl
	movl	$0x200007, 0x100000		/* ... the first is there, the second not */
	mov	%cr3, %rax
	mov	%rax, %cr3
	mov	$0x200ffc, %esi
	mov	$8, %ecx
	try	rep outsb
	say	%ecx
	say	%esi
	mov	$0x201000, %esi
	try	outsl

	/* segments */
	mov	$0xc0000100, %ecx
	mov	$0x9000, %eax
	xor	%edx, %edx
	wrmsr
	mov	$0x3f8, %edx
	mov	$4, %esi
	fs outsl
	mov	$0xffffffff00009000, %rsi
	mov	$2, %ecx
	addr32 rep outsw
	say64	%rsi

	/* the device at the other end of the port */
	mov	$DEVICE, %edi
	insl
	mov	$DEVICE, %esi
	mov	$2, %ecx
	rep outsl
	done

text:	.ascii	"bytes for a port"

	tables64
