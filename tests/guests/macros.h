/* SPDX-License-Identifier: MIT */
/*
 * What every guest's assembly begins with: telling the runner, trying instructions that fault, and changing modes.
 *
 * A guest is `code 16`, then what it does, ending with `done`; `tables32` or `tables64` after that if it went there.
 * All of an image is below 64 KiB, so that addresses fit everywhere.  INT 2f is taken: enter_ring0.
 */
#include "guest.h"

#define CODE32		0x08
#define DATA32		0x10
#define CODE64		0x18
#define CODE16		0x20
#define DATA16		0x28
#define USER32		0x33	/* the three in the order that SYSRET wants */
#define USER_DATA	0x3b
#define USER64		0x43
#define TASK		0x48
#define OWN		0x58	/* from here on the guest's own: define OWN_SEGMENTS */

/*
 * The flag that a fault has set in its frame, so that it resumes.  It is left out: QEMU's TCG sets it only where KVM
 * injects the fault, so it would say nothing but which faults a driver intercepts.
 */
#define RF		0x10000

#define TABLES		0x20000	/* page tables of long mode */
#define TASK_AT		0x6000	/* the task state segment */
#define RING0_STACK	0x6f00

#define CR0_PE		1
#define CR0_WP		0x10000
#define CR0_PG		0x80000000
#define CR4_PSE		0x10
#define CR4_PAE		0x20
#define MSR_EFER	0xc0000080
#define EFER_SCE	1
#define EFER_LME	0x100
#define EFER_NXE	0x800

.macro code bits
	.code\bits
	.set BITS, \bits
.endm

/* Tell 32 bits of anything that MOV can load, but the stack; nothing changes. */
.macro tell port, value:vararg
	.if BITS == 64
	push	%rax
	movl	\value, %eax
	out	%eax, $\port
	pop	%rax
	.else
	pushl	%eax
	movl	\value, %eax
	out	%eax, $\port
	popl	%eax
	.endif
.endm

.macro say value:vararg
	tell	PORT_SAY, \value
.endm

/* 64 bits of a register, upper half first. */
.macro say64 register
	push	%rax
	push	\register
	movl	4(%rsp), %eax
	out	%eax, $PORT_SAY
	movl	(%rsp), %eax
	out	%eax, $PORT_SAY
	lea	8(%rsp), %rsp
	pop	%rax
.endm

.macro say_flags
	.if BITS == 64
	pushf
	pop	%rax
	.else
	pushfl
	popl	%eax
	.endif
	out	%eax, $PORT_SAY
.endm

/* An instruction that may fault: what arrives is told, and the guest goes on behind it. */
.macro try insn:vararg
	movl	$.Lbehind\@, resume
	\insn
.Lbehind\@:
	movl	$0, resume
.endm

/* From ring 3 back to ring 0, on the first stack; eax is lost. */
.macro enter_ring0
	movl	$.Lring0\@, %eax
	int	$0x2f
.Lring0\@:
.endm

/* To ring 3, with interrupts as they are and the right to use ports. */
.macro enter_ring3
	.if BITS == 64
	push	$USER_DATA
	push	$STACK - 0x400
	pushf
	orl	$0x3000, (%rsp)
	push	$USER64
	push	$.Lring3\@
	iretq
	.else
	push	$USER_DATA
	push	$STACK - 0x400
	pushf
	orl	$0x3000, (%esp)
	push	$USER32
	push	$.Lring3\@
	iret
	.endif
.Lring3\@:
	mov	$USER_DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
.endm

.macro done status=0
	tell	PORT_DONE, $\status
	hlt
.endm

/* --- to protected mode --------------------------------------------------------------------------------------------- */

.macro enter32
	cli
	lgdtl	gdt_pointer
	lidtl	idt32_pointer
	mov	%cr0, %eax
	or	$CR0_PE, %al
	mov	%eax, %cr0
	ljmpl	$CODE32, $.Lprotected\@
	code	32
.Lprotected\@:
	mov	$DATA32, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	mov	%eax, %fs
	mov	%eax, %gs
	mov	$STACK, %esp
	movl	$RING0_STACK, TASK_AT + 4
	movl	$DATA32, TASK_AT + 8
	movw	$0x68, TASK_AT + 0x66
	mov	$TASK, %eax
	ltr	%ax
.endm

/* --- from there to long mode: 2 MiB pages, the first GiB and the fourth, where they would be -------------------------- */

.macro enter64
	cld
	mov	$TABLES, %edi
	xor	%eax, %eax
	mov	$0x4000 / 4, %ecx
	rep stosl
	movl	$TABLES + 0x1007, TABLES
	movl	$TABLES + 0x2007, TABLES + 0x1000
	movl	$TABLES + 0x3007, TABLES + 0x1018
	mov	$0x87, %eax
	xor	%ecx, %ecx
.Lpages\@:
	mov	%eax, TABLES + 0x2000(, %ecx, 8)
	lea	0xc0000000(%eax), %edx
	mov	%edx, TABLES + 0x3000(, %ecx, 8)
	add	$0x200000, %eax
	inc	%ecx
	cmp	$512, %ecx
	jb	.Lpages\@
	mov	$TABLES, %eax
	mov	%eax, %cr3
	mov	%cr4, %eax
	or	$CR4_PAE | 0x600, %eax
	mov	%eax, %cr4
	mov	$MSR_EFER, %ecx
	rdmsr
	or	$EFER_LME | EFER_NXE | EFER_SCE, %eax
	wrmsr
	mov	%cr0, %eax
	or	$CR0_PG | CR0_WP, %eax
	mov	%eax, %cr0
	lidtl	idt64_pointer
	ljmpl	$CODE64, $.Llong\@
	code	64
.Llong\@:
	xor	%eax, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	mov	$STACK, %esp
	movl	$0, TASK_AT + 8
.endm

/* --- tables -------------------------------------------------------------------------------------------------------- */

#ifndef OWN_SEGMENTS
#define OWN_SEGMENTS
#endif

.macro gdt
	.balign	8
gdt_table:
	.quad	0
	.quad	0x00cf9b000000ffff	/* CODE32 */
	.quad	0x00cf93000000ffff	/* DATA32 */
	.quad	0x00af9b000000ffff	/* CODE64 */
	.quad	0x00009b000000ffff	/* CODE16 */
	.quad	0x000093000000ffff	/* DATA16 */
	.quad	0x00cffb000000ffff	/* USER32 */
	.quad	0x00cff3000000ffff	/* USER_DATA */
	.quad	0x00affb000000ffff	/* USER64 */
	.quad	0x0000890000000067 | TASK_AT << 16, 0	/* TASK */
	OWN_SEGMENTS
gdt_end:
gdt_pointer:
	.word	gdt_end - gdt_table - 1
	.long	gdt_table
	.long	0
.endm

/* Entries of 48 vectors: the first 32 push an error code where the processor does not. */
.macro stubs name
	.set	VECTOR, 0
	.balign	16
\name:
	.rept	48
	.balign	16
	.if !((0x27d00 >> VECTOR) & 1) || VECTOR > 31
	push	$-1
	.endif
	push	$VECTOR
	jmp	\name\()_arrived
	.set	VECTOR, VECTOR + 1
	.endr
.endm

.macro tables32
	code	32
	gdt
	stubs	stub32
stub32_arrived:
	cmpl	$0x2f, (%esp)		/* enter_ring0 */
	je	4f
	push	%eax
	mov	4(%esp), %eax
	out	%eax, $PORT_VECTOR
	mov	8(%esp), %eax
	out	%eax, $PORT_CODE
	mov	12(%esp), %eax
	out	%eax, $PORT_AT
	mov	16(%esp), %eax
	out	%eax, $PORT_CS
	andl	$~RF, 20(%esp)
	mov	20(%esp), %eax
	out	%eax, $PORT_FLAGS
	cmpl	$14, 4(%esp)
	jne	1f
	mov	%cr2, %eax
	out	%eax, $PORT_ADDRESS
1:	cmpl	$32, 4(%esp)
	jae	2f
	mov	%ss:resume, %eax
	test	%eax, %eax
	jz	3f
	mov	%eax, 12(%esp)
2:	pop	%eax
	add	$8, %esp
	iretl
3:	cmpl	$4, 4(%esp)		/* #DB, #BP and #OF come behind their instruction */
	jbe	2b
	done	0xdead
4:	mov	$STACK, %esp
	jmp	*%eax
	.balign	8
idt32:
	.set	VECTOR, 0
	.rept	48
	.word	stub32 + 16 * VECTOR, CODE32
	.word	0xee00, 0
	.set	VECTOR, VECTOR + 1
	.endr
idt32_end:
idt32_pointer:
	.word	idt32_end - idt32 - 1
	.long	idt32
	.balign	8			/* written in ring 3 with alignment checks on */
resume:
	.long	0, 0
.endm

.macro tables64
	tables32
	code	64
	stubs	stub64
stub64_arrived:
	cmpl	$0x2f, (%rsp)
	je	4f
	push	%rax
	mov	8(%rsp), %eax
	out	%eax, $PORT_VECTOR
	mov	16(%rsp), %eax
	out	%eax, $PORT_CODE
	mov	24(%rsp), %eax
	out	%eax, $PORT_AT
	mov	32(%rsp), %eax
	out	%eax, $PORT_CS
	andl	$~RF, 40(%rsp)
	mov	40(%rsp), %eax
	out	%eax, $PORT_FLAGS
	cmpl	$14, 8(%rsp)
	jne	1f
	mov	%cr2, %rax
	out	%eax, $PORT_ADDRESS
	shr	$32, %rax
	out	%eax, $PORT_ADDRESS
1:	cmpl	$32, 8(%rsp)
	jae	2f
	mov	resume, %eax
	test	%eax, %eax
	jz	3f
	mov	%rax, 24(%rsp)
2:	pop	%rax
	add	$16, %rsp
	iretq
3:	cmpl	$4, 8(%rsp)
	jbe	2b
	done	0xdead
4:	mov	$STACK, %esp
	mov	%eax, %eax
	jmp	*%rax
	.balign	8
idt64:
	.set	VECTOR, 0
	.rept	48
	.word	stub64 + 16 * VECTOR, CODE64
	.word	0xee00, 0
	.quad	0
	.set	VECTOR, VECTOR + 1
	.endr
idt64_end:
idt64_pointer:
	.word	idt64_end - idt64 - 1
	.quad	idt64
.endm
