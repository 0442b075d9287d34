// SPDX-License-Identifier: MIT
/*
 * The guests: endless loops of memory traffic, port I/O, MMIO and a few other exits, in real mode and in long mode.
 *
 * What follows in memory may be torn away from under them at any time, with their code: a guest that goes astray shuts
 * down or runs on as garbage, and is reset now and then.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL_CODE	0x1000u
#define LONG_CODE	0x2000u
#define TABLES		0x4000u		/* PML4, PDPT, page directory: an identity map of 1 GiB */
#define STACKS		0x10000u

#define STRING(number)	STRING_OF(number)
#define STRING_OF(text)	#text

extern const char real_begin[], real_end[], long_begin[], long_end[], count_begin[], count_end[];

__asm__ (
	".pushsection .rodata\n"
	".code16\n"
	"real_begin:\n"
	"	xor	%ax, %ax\n"
	"	mov	%ax, %ds\n"
	"	mov	$0xa000, %ax\n"			/* MMIO */
	"	mov	%ax, %es\n"
	"	mov	$0xffff, %ax\n"			/* slot 1, its first 64 KiB */
	"	mov	%ax, %fs\n"
	"	cld\n"
	"1:	mov	$64, %cx\n"
	"2:	add	$0x1357, %bx\n"
	"	incw	%fs:0x10(%bx)\n"
	"	loop	2b\n"
	"	out	%al, $0x10\n"
	"	in	$0x11, %ax\n"
	"	mov	%ax, %es:0x20\n"
	"	mov	%es:0x24, %dx\n"
	"	mov	$0x3000, %si\n"
	"	mov	$0x12, %dx\n"
	"	mov	$24, %cx\n"
	"	rep outsb\n"
	"	push	%es\n"
	"	pop	%es\n"
	"	mov	$8, %cx\n"
	"	xor	%di, %di\n"
	"	rep stosw\n"				/* string I/O to MMIO */
	"	cpuid\n"
	"	jmp	1b\n"
	"real_end:\n"
	".code64\n"
	"long_begin:\n"
	"	mov	$0x100000, %rdi\n"
	"	mov	$0xa0000, %rsi\n"
	"	cld\n"
	"1:	mov	$64, %ecx\n"
	"2:	imul	$1664525, %ebx, %ebx\n"
	"	add	$1013904223, %ebx\n"
	"	mov	%ebx, %edx\n"
	"	shr	$10, %edx\n"
	"	and	$0x3ffff8, %edx\n"
	"	lock incq (%rdi,%rdx)\n"
	"	loop	2b\n"
	"	push	%rbx\n"
	"	pop	%rax\n"
	"	out	%eax, $0x10\n"
	"	in	$0x11, %al\n"
	"	mov	%rax, 0x20(%rsi)\n"
	"	movzwl	0x24(%rsi), %edx\n"
	"	mov	$0x277, %ecx\n"
	"	rdmsr\n"
	"	mov	%cr4, %rax\n"
	"	mov	%rax, %cr4\n"
	"	push	%rsi\n"
	"	push	%rdi\n"
	"	mov	$0x13, %edx\n"
	"	mov	$12, %ecx\n"
	"	rep insb\n"				/* from a port into slot 1 */
	"	pop	%rdi\n"
	"	pop	%rsi\n"
	"	xor	%ecx, %ecx\n"
	"	xor	%eax, %eax\n"
	"	push	%rbx\n"
	"	cpuid\n"
	"	pop	%rbx\n"
	"	jmp	1b\n"
	"long_end:\n"
	"count_begin:\n"				/* counts in each of COUNTED pages of slot 1, from COUNT_AT on */
	"	mov	$0x200000, %rdi\n"
	"1:	mov	$" STRING(COUNTED) ", %ecx\n"
	"	xor	%edx, %edx\n"
	"2:	lock incq (%rdi,%rdx)\n"
	"	add	$4096, %edx\n"
	"	loop	2b\n"
	"	jmp	1b\n"
	"count_end:\n"
	".popsection\n"
);

/* Memory of this process that may be gone or read-only just now: by the kernel, which only fails. */
static void put(void *at, const void *from, size_t size)
{
	const struct iovec local = { (void *)from, size }, remote = { at, size };

	(void)!process_vm_writev(getpid(), &local, 1, &remote, 1, 0);
}

static void put_entry(struct vmm *vmm, unsigned int at, uint64_t value)
{
	put(vmm->low + at, &value, sizeof(value));
}

void guest_load(struct vmm *vmm)
{
	uint64_t directory[512];
	unsigned int i;

	put(vmm->low + REAL_CODE, real_begin, real_end - real_begin);
	if (vmm->counts)
		put(vmm->low + LONG_CODE, count_begin, count_end - count_begin);
	else
		put(vmm->low + LONG_CODE, long_begin, long_end - long_begin);
	put_entry(vmm, TABLES, (TABLES + PAGE) | 7);
	put_entry(vmm, TABLES + PAGE, (TABLES + 2 * PAGE) | 7);
	for (i = 0; i < 512; i++)
		directory[i] = (uint64_t)i << 21 | 0x87;
	put(vmm->low + TABLES + 2 * PAGE, directory, sizeof(directory));
}

static void flat(struct kvm_segment *segment, unsigned int type, bool wide)
{
	*segment = (struct kvm_segment){
		.limit = 0xffffffff, .selector = wide ? 8 : 16, .type = type, .present = 1, .s = 1, .g = 1,
		.l = wide, .db = !wide,
	};
}

static void enter_long_mode(struct kvm_sregs *sregs)
{
	sregs->cr3 = TABLES;
	sregs->cr4 = 1 << 5;
	sregs->cr0 = 0x80000011;
	sregs->efer = 0x500;
	flat(&sregs->cs, 11, true);
	flat(&sregs->ds, 3, false);
	sregs->es = sregs->fs = sregs->gs = sregs->ss = sregs->ds;
}

static void enter_real_mode(struct kvm_sregs *sregs)
{
	sregs->cr0 = 0x60000010;
	sregs->cr4 = sregs->efer = 0;
	sregs->cs = (struct kvm_segment){ .limit = 0xffff, .type = 11, .present = 1, .s = 1 };
	sregs->ds = (struct kvm_segment){ .limit = 0xffff, .type = 3, .present = 1, .s = 1 };
	sregs->es = sregs->fs = sregs->gs = sregs->ss = sregs->ds;
}

void guest_reset(struct vcpu *vcpu)
{
	struct vmm *vmm = vcpu->vmm;
	struct kvm_regs regs = {
		.rip = vmm->long_mode ? LONG_CODE : REAL_CODE, .rflags = 2,
		.rsp = vmm->long_mode ? STACKS + PAGE * (vcpu->number + 1) : 0xff00 - 0x1000 * vcpu->number,
		.rbx = vcpu->number * 77777,
	};
	struct kvm_sregs sregs;

	guest_load(vmm);
	if (ioctl(vcpu->fd, KVM_GET_SREGS, &sregs))
		return surprise("KVM_GET_SREGS failed");
	if (vmm->long_mode)
		enter_long_mode(&sregs);
	else
		enter_real_mode(&sregs);
	memset(sregs.interrupt_bitmap, 0, sizeof(sregs.interrupt_bitmap));
	if (ioctl(vcpu->fd, KVM_SET_SREGS, &sregs) || ioctl(vcpu->fd, KVM_SET_REGS, &regs))
		surprise("a vcpu cannot be reset");
}
