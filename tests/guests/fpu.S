/* SPDX-License-Identifier: MIT */
/*
 * The x87, SSE and XSAVE state: what the guest puts there stays there over exits to user space and faults of nested
 * paging, and user space sees it.
 * ends: done
 */
#include "macros.h"

	code	16
	enter32
	enter64
	mov	%cr0, %rax
	or	$0x22, %eax			/* MP, NE */
	mov	%rax, %cr0
	fninit
	fldpi
	fld1
	fldl2e
	mov	$0x0123456789abcdef, %rax
	movq	%rax, %xmm0
	movq	%rax, %xmm15
	pshufd	$0x1b, %xmm0, %xmm0
	out	%eax, $PORT_DUMP
	mov	$0x300000, %edi			/* touches pages meanwhile */
	mov	$64, %ecx
1:	movups	%xmm0, (%rdi)
	add	$0x1000, %rdi
	loop	1b
	mov	$3, %ebx
2:	xor	%eax, %eax
	cpuid
	say	%ecx
	faddp
	out	%eax, $PORT_DUMP
	dec	%ebp
	cmp	$-1, %ebp			/* as long as there are two to add */
	jge	2b
	movq	%xmm15, %rax
	say64	%rax
	fxsave	0x9000
	say	0x9000
	say	0x9018
	fstpt	0x9200
	say	0x9200
	say	0x9204
	movl	$0x3f80, 0x9300
	ldmxcsr	0x9300
	in	$0x61, %al
	stmxcsr	0x9304
	say	0x9304

	/*
	 * XCR0 lasts from XSETBV to the next exit here: a guest of Linux in QEMU's TCG loses it then, because TCG does not
	 * intercept the instruction.
	 */
	mov	%cr4, %rax
	or	$0x40000, %eax
	mov	%rax, %cr4
	xor	%ecx, %ecx
	xor	%edx, %edx
	mov	$3, %eax
	movl	$0, 0xa200			/* its header */
	xsetbv
	xsave	0xa000
	pxor	%xmm0, %xmm0
	fninit
	in	$0x61, %al
	mov	$3, %eax
	xsetbv
	xrstor	0xa000
	movq	%xmm0, %rax
	say64	%rax
	out	%eax, $PORT_DUMP
	mov	$1, %eax			/* SSE off in XCR0 */
	xsetbv
	xgetbv
	say	%eax
	mov	$2, %eax
	try	xsetbv
	mov	$0x80000003, %eax
	try	xsetbv
	done

	tables64
