// SPDX-License-Identifier: MIT
/*
 * KVM_INTERRUPT, the window that it waits for, and NMIs, as a guest in real mode takes them.
 */
#include "contract.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#define HANDLER	0x1800u		/* writes AL to port 0x55 and returns */

static void try_vectors(struct machine *m)
{
	static const __u32 vectors[] = { 0, 32, 255, 256, 0xffffffff };
	struct kvm_sregs sregs;
	unsigned int i;

	for (i = 0; i < COUNT(vectors); i++)
		TRY(m->vcpu, KVM_INTERRUPT, &(struct kvm_interrupt){ .irq = vectors[i] }, "vector %u", vectors[i]);
	TRY(m->vcpu, KVM_INTERRUPT, &(struct kvm_interrupt){ .irq = 77 }, "another vector while one waits");
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	also("%llx %llx %llx %llx", sregs.interrupt_bitmap[0], sregs.interrupt_bitmap[1], sregs.interrupt_bitmap[2],
	     sregs.interrupt_bitmap[3]);
}

/* Vector 0x20 and the NMI lead to HANDLER. */
static void prepare(struct machine *m)
{
	static const unsigned char handler[] = { 0xe6, 0x55, 0xcf };	/* out %al, $0x55; iret */
	const unsigned short entry[2] = { HANDLER, 0 };

	memcpy(m->memory + 0x20 * 4, entry, 4);
	memcpy(m->memory + 2 * 4, entry, 4);
	memcpy(m->memory + HANDLER, handler, sizeof(handler));
}

static void tell_run(struct machine *m)
{
	struct kvm_regs regs;

	also("exit %u ready %u if %u", m->run->exit_reason, m->run->ready_for_interrupt_injection, m->run->if_flag);
	if (m->run->exit_reason == KVM_EXIT_IO)
		also("port %x", m->run->io.port);
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx", regs.rip);
}

static void run_once(struct machine *m, const char *what)
{
	m->run->exit_reason = 0xee;
	TRY(m->vcpu, KVM_RUN, 0, "%s", what);
	tell_run(m);
}

/*
 * To behind an STI.  The rig's processor forgets what STI holds back when an interrupt of the host's ends the guest just
 * then: another try from the STI on, but not for ever.
 */
static void run_over_sti(struct machine *m, __u64 sti, const char *what)
{
	struct kvm_regs regs;
	int tries = 9;

	NEED(m->vcpu, KVM_RUN, 0);
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	while (regs.rip == sti + 1 && --tries) {
		regs.rip = sti;
		regs.rflags = 2;
		NEED(m->vcpu, KVM_SET_REGS, &regs);
		NEED(m->vcpu, KVM_RUN, 0);
		NEED(m->vcpu, KVM_GET_REGS, &regs);
	}
	begin("KVM_RUN", "%s", what);
	also("0");
	tell_run(m);
}

static void interrupt(struct machine *m, const char *what)
{
	TRY(m->vcpu, KVM_INTERRUPT, &(struct kvm_interrupt){ .irq = 0x20 }, "%s", what);
}

static void try_delivery(struct machine *m)
{
	/* out to 0x50; sti; nop; out to 0x51; hlt */
	GUEST(m, 0xe6, 0x50, 0xfb, 0x90, 0xe6, 0x51, 0xf4);
	run_once(m, "a guest with interrupts off");
	m->run->request_interrupt_window = 1;
	run_over_sti(m, CODE + 2, "until an interrupt can be injected");
	m->run->request_interrupt_window = 0;
	interrupt(m, "when the window is open");
	run_once(m, "the interrupt is taken");
	run_once(m, "the guest goes on after it");
	run_once(m, "to its end after the interrupt");
}

/* The window is open at once. */
static void try_open_window(struct machine *m)
{
	struct kvm_regs regs;

	GUEST(m, 0xf4);
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	regs.rflags = 0x202;
	NEED(m->vcpu, KVM_SET_REGS, &regs);
	m->run->request_interrupt_window = 1;
	run_once(m, "interrupts on, and a window wanted");
	run_once(m, "and wanted again");
	interrupt(m, "in a window that stays open");
	run_once(m, "an interrupt and a window wanted");
	m->run->request_interrupt_window = 0;
	run_once(m, "no window wanted");
}

static void try_halted(struct machine *m)
{
	GUEST(m, 0xfb, 0xf4, 0xe6, 0x52, 0xf4);		/* sti; hlt; out to 0x52; hlt */
	run_once(m, "a guest that waits for an interrupt");
	interrupt(m, "for a guest that halted");
	run_once(m, "the interrupt wakes it");
	run_once(m, "it goes on behind HLT");
	run_once(m, "and halts again");
}

static void try_nmi(struct machine *m)
{
	GUEST(m, 0x90, 0xe6, 0x53, 0xf4);		/* nop; out to 0x53; hlt */
	TRY(m->vcpu, KVM_NMI, 0, "before a guest with interrupts off");
	run_once(m, "the NMI is taken");
	run_once(m, "the guest goes on after the NMI");
	run_once(m, "to its end after the NMI");
}

/* An exception that user space says is on its way. */
static void try_exception(struct machine *m)
{
	struct kvm_vcpu_events events = { .exception = { .injected = 1, .nr = 6 } };
	const unsigned short entry[2] = { HANDLER, 0 };

	memcpy(m->memory + 6 * 4, entry, 4);
	GUEST(m, 0xf4);
	TRY(m->vcpu, KVM_SET_VCPU_EVENTS, &events, "an exception, for a guest");
	run_once(m, "the exception is taken");
	run_once(m, "the guest goes on after the exception");
}

static void tell_frame(const struct machine *m)
{
	unsigned short frame[3];
	struct kvm_regs regs;

	NEED(m->vcpu, KVM_GET_REGS, &regs);
	memcpy(frame, m->memory + regs.rsp % 0x10000, sizeof(frame));
	also("exit %u rip %llx frame %x:%x flags %x", m->run->exit_reason, regs.rip, frame[1], frame[0], frame[2]);
}

/*
 * An event that user space says is of the instruction at RIP: what the handler finds on its stack, and where it returns
 * to.  The guest has done the same before, so that no page is touched for the first time while the event goes in.
 */
static void try_software(struct machine *m, const struct kvm_vcpu_events *events, __u8 vector, const char *what)
{
	const unsigned short entry[2] = { HANDLER, 0 };
	struct kvm_regs regs;

	memcpy(m->memory + vector * 4, entry, 4);
	GUEST(m, 0xcd, vector, 0xf4);			/* int; hlt */
	NEED(m->vcpu, KVM_RUN, 0);
	begin("KVM_RUN", "%s of the guest's own", what);
	tell_frame(m);
	NEED(m->vcpu, KVM_RUN, 0);
	GUEST(m, 0xb8, 0x34, 0x12, 0xe6, 0x56, 0xf4);	/* mov $0x1234, %ax; out to 0x56; hlt */
	TRY(m->vcpu, KVM_SET_VCPU_EVENTS, events, "%s, for a guest", what);
	NEED(m->vcpu, KVM_RUN, 0);
	begin("KVM_RUN", "%s is taken", what);
	tell_frame(m);
	NEED(m->vcpu, KVM_RUN, 0);
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	begin("KVM_RUN", "the guest goes on after %s", what);
	also("exit %u rip %llx rax %llx", m->run->exit_reason, regs.rip, regs.rax);
}

static void try_software_interrupts(struct machine *m)
{
	const struct kvm_vcpu_events software = { .interrupt = { .injected = 1, .nr = 0x30, .soft = 1 } };
	const struct kvm_vcpu_events breakpoint = { .exception = { .injected = 1, .nr = 3 } };
	const struct kvm_vcpu_events overflow = { .exception = { .injected = 1, .nr = 4 } };

	try_software(m, &software, 0x30, "a software interrupt");
	try_software(m, &breakpoint, 3, "a breakpoint");
	try_software(m, &overflow, 4, "an overflow");
}

static void try_priority(struct machine *m)
{
	/* mov %cr8, by its long form in real mode: mov %eax, %cr8 is lock mov %eax, %cr0 on AMD's */
	GUEST(m, 0xf0, 0x0f, 0x22, 0xc0, 0xe6, 0x54, 0xf4);
	m->run->cr8 = 9;
	run_once(m, "a guest that lowers its task priority");
	also("cr8 %llx", m->run->cr8);
	run_once(m, "and goes on");
}

static void with_machine(void (*try)(struct machine *m))
{
	struct machine m;

	machine_begin(&m);
	prepare(&m);
	try(&m);
	machine_end(&m);
}

void try_interrupts(void)
{
	with_machine(try_vectors);
	with_machine(try_delivery);
	with_machine(try_open_window);
	with_machine(try_halted);
	with_machine(try_nmi);
	with_machine(try_exception);
	with_machine(try_software_interrupts);
	with_machine(try_priority);
}
