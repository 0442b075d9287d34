// SPDX-License-Identifier: MIT
/*
 * A guest in flat 32-bit mode that has its interrupts on, halts, ends each interrupt in all controllers, and writes what
 * the clock says to their registers.  An exception, of which a changed state may be the cause, begins it anew.
 */
#define _GNU_SOURCE
#include "chips.h"

#include <string.h>
#include <sys/ioctl.h>

#define COUNT	0x1000u		/* interrupts that were taken */
#define GDT	0x2000u
#define IDT	0x3000u
#define CODE	0x8000u		/* where a start-up message may point, too: then in real mode, and not for long */
#define STACK	0xf000u

#define STRING(number)	STRING_OF(number)
#define STRING_OF(text)	#text

extern const char guest_first[], guest_anew[], guest_handler[], guest_last[];

__asm__ (
	".pushsection .rodata\n"
	".code32\n"
	"guest_first:\n"
	"1:	rdtsc\n"
	"	mov	%eax, %ebx\n"
	"	sti\n"
	"	test	$0x30, %bl\n"
	"	jnz	2f\n"
	"	hlt\n"
	"2:	rdtsc\n"				/* to itself, any vector from 0x40 on */
	"	or	$0x40, %al\n"
	"	movzbl	%al, %eax\n"
	"	or	$0x44000, %eax\n"
	"	mov	%eax, 0xfee00300\n"
	"	test	$0xc0, %bl\n"
	"	jnz	3f\n"
	"	or	$0xc0000, %eax\n"		/* to the others */
	"	mov	%eax, 0xfee00300\n"
	"3:	rdtsc\n"
	"	and	$0x3ffff, %eax\n"
	"	mov	%eax, 0xfee00380\n"
	"	mov	0xfee00390, %ecx\n"
	"	mov	%ah, 0xfec00000\n"		/* any register of the I/O APIC */
	"	rol	$7, %eax\n"
	"	mov	%eax, 0xfec00010\n"
	"	out	%al, $0x43\n"			/* the interval timer, twice: short counts */
	"	out	%al, $0x40\n"
	"	mov	$0x10, %al\n"
	"	out	%al, $0x43\n"
	"	out	%al, $0x40\n"
	"	mov	%bh, %al\n"
	"	out	%al, $0x21\n"
	"	in	$0x40, %al\n"
	"	in	$0x61, %al\n"
	"	test	$0x700, %ebx\n"			/* without interrupts for a while */
	"	jnz	1b\n"
	"	cli\n"
	"	mov	$2000, %ecx\n"
	"4:	loop	4b\n"
	"	jmp	1b\n"
	"guest_anew:\n"
	"	mov	$" STRING(STACK) ", %esp\n"
	"	jmp	guest_first\n"
	"guest_handler:\n"
	"	push	%eax\n"
	"	lock incl " STRING(COUNT) "\n"
	"	mov	%eax, 0xfee000b0\n"
	"	mov	$0x20, %al\n"
	"	out	%al, $0x20\n"
	"	out	%al, $0xa0\n"
	"	pop	%eax\n"
	"	iret\n"
	"guest_last:\n"
	".code64\n"
	".popsection\n"
);

static void gate(struct machine *m, unsigned int vector, const char *to)
{
	const uint64_t descriptor = (CODE + (uint64_t)(to - guest_first)) | 8 << 16 | 0x8e00ull << 32;

	memcpy(m->memory + IDT + 8 * vector, &descriptor, 8);
}

void guest_load(struct machine *m)
{
	const uint64_t code = 0x00cf9b000000ffff, data = 0x00cf93000000ffff;
	unsigned int vector;

	memcpy(m->memory + CODE, guest_first, (unsigned int)(guest_last - guest_first));
	memcpy(m->memory + GDT + 8, &code, 8);
	memcpy(m->memory + GDT + 16, &data, 8);
	for (vector = 0; vector < 256; vector++)
		gate(m, vector, vector < 32 && vector != 2 ? guest_anew : guest_handler);
}

void guest_begin(struct vcpu *vcpu)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = STACK, .rflags = 2 };
	struct kvm_mp_state runs = { KVM_MP_STATE_RUNNABLE };
	struct kvm_vcpu_events none = { 0 };
	struct kvm_sregs sregs;

	regs.rsp -= (unsigned long)(vcpu - vcpu->machine->vcpu) * 0x1000;
	if (ioctl(vcpu->fd, KVM_GET_SREGS, &sregs))
		fail("KVM_GET_SREGS: %m");
	sregs.cs = (struct kvm_segment){ .limit = ~0u, .selector = 8, .type = 11, .present = 1, .s = 1, .db = 1, .g = 1 };
	sregs.ss = (struct kvm_segment){ .limit = ~0u, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1 };
	sregs.ds = sregs.es = sregs.ss;
	sregs.gdt = (struct kvm_dtable){ .base = GDT, .limit = 23 };
	sregs.idt = (struct kvm_dtable){ .base = IDT, .limit = 0x7ff };
	sregs.cr0 |= 1;
	memset(sregs.interrupt_bitmap, 0, sizeof(sregs.interrupt_bitmap));
	if (ioctl(vcpu->fd, KVM_SET_SREGS, &sregs) || ioctl(vcpu->fd, KVM_SET_REGS, &regs) ||
	    ioctl(vcpu->fd, KVM_SET_VCPU_EVENTS, &none) || ioctl(vcpu->fd, KVM_SET_MP_STATE, &runs))
		fail("a vcpu cannot begin anew: %m");
	vcpu->resets++;
}

unsigned int guest_interrupts(const struct machine *m)
{
	unsigned int count;

	memcpy(&count, m->memory + COUNT, sizeof(count));
	return count;
}
