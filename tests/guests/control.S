/* SPDX-License-Identifier: MIT */
/*
 * Control and debug registers: what may be written and when, in real, protected and long mode; LMSW, CLTS, XSETBV.
 * ends: done
 */
#include "macros.h"

.macro set register, value		/* and tell what it is now */
	mov	$\value, %eax
	.if BITS == 64
	try	mov %rax, %\register
	mov	%\register, %rax
	say64	%rax
	.else
	try	mov %eax, %\register
	mov	%\register, %eax
	say	%eax
	.endif
.endm

.macro set64 register, value
	mov	$\value, %rax
	try	mov %rax, %\register
	mov	%\register, %rax
	say64	%rax
.endm

	code	16
	mov	%cr0, %eax
	say	%eax
	mov	$2, %ax
	lmsw	%ax
	mov	%cr0, %eax
	say	%eax
	enter32
	set	cr0, 0x60000031
	set	cr0, 0x00000031
	set	cr0, 0x20000031			/* NW without CD */
	set	cr0, 0xe0000030			/* PG without PE */
	set	cr0, 0x00010033
	set	cr0, 0x0001003b			/* TS */
	clts
	smsw	%eax
	say	%eax
	mov	$0xfff0, %eax			/* PE cannot be cleared so */
	lmsw	%ax
	mov	%cr0, %eax
	say	%eax
	set	cr0, 0xffff			/* bits that are none */
	set	cr0, 0x31
	set	cr3, 0x12345018
	set	cr2, 0xdeadbeef
	set	cr4, 0x00000200
	set	cr4, 0x000006f8
	set	cr4, 0x00008000			/* none */
	set	cr4, 0x00020000			/* PCIDE, which CPUID does not have */
	set	cr4, 0x00000800			/* UMIP, which it has */
	set	cr4, 0x00001000			/* LA57 */
	set	cr4, 0x00002000			/* VMXE */
	set	cr4, 0x00400000			/* PKE */
	set	cr4, 0
	/*
	 * Long mode without PAE is not tried: a guest that sets EFER.LME while CR4.PAE is clear leaves QEMU's TCG, at the
	 * next exit, with the guest's CR0 in the host, which ends there.
	 */

	enter64
	set	cr0, 0xe0010033
	set64	cr0, 0x100000033
	set	cr4, 0x20			/* fine */
	set	cr4, 0				/* PAE must stay */
	set	cr4, 0x1620			/* LA57 cannot change now */
	set	cr4, 0x10620
	set64	cr2, 0x123456789abcdef0
	set	cr3, TABLES + 0x18
	set	cr3, TABLES
	set	cr8, 15
	set	cr8, 0
	try	mov %rax, %cr5
	set	dr0, 0x1000
	set64	dr3, 0x123456789abcdef0
	set	dr6, 0
	set	dr6, 0xffffffff
	set64	dr6, 0x100000000
	set	dr7, 0xffffdcff
	set64	dr7, 0x100000400
	set	dr7, 0x400

	try	xsetbv				/* without CR4.OSXSAVE: #UD */
	mov	%cr4, %rax
	or	$0x40000, %eax
	mov	%rax, %cr4
	xor	%ecx, %ecx
	xor	%edx, %edx
	mov	$3, %eax
	try	xsetbv
	xgetbv
	say	%eax
	enter_ring3
	try	mov %cr0, %rax
	try	mov %rax, %cr0
	try	mov %cr8, %rax
	try	mov %dr7, %rax
	try	clts
	try	lmsw %ax
	try	smsw %eax			/* UMIP is off */
	try	invlpg 0x9000
	try	wbinvd
	try	invd
	enter_ring0
	mov	%cr4, %rax
	or	$0x800, %eax
	mov	%rax, %cr4
	enter_ring3
	try	smsw %eax
	try	sidt 0x9000
	try	sgdt 0x9000
	try	str %eax
	enter_ring0
	sidt	0x9000
	wbinvd
	invd
	invlpg	0x9000

	/* back to where everything began; 32-bit code needs a stack segment */
	mov	$DATA32, %eax
	mov	%eax, %ss
	lcall	*far_compatible
	done
	code	32
compatible:
	mov	%cr0, %eax
	and	$~CR0_PG, %eax
	mov	%eax, %cr0
	mov	$MSR_EFER, %ecx
	rdmsr
	say	%eax
	and	$~EFER_LME, %eax
	wrmsr
	ljmp	$CODE16, $small
	code	16
small:	mov	$DATA16, %ax
	mov	%ax, %ss
	mov	%ax, %ds
	mov	%cr0, %eax
	and	$~CR0_PE, %eax
	mov	%eax, %cr0
	ljmp	$0, $1f
1:	xor	%ax, %ax
	mov	%ax, %ds
	mov	%ax, %ss
	mov	$STACK, %sp
	out	%eax, $PORT_DUMP
	done
	.balign	8
far_compatible:
	.long	compatible
	.word	CODE32

	tables64
