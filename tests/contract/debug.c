// SPDX-License-Identifier: MIT
/*
 * Debugging from outside: where and why KVM_RUN ends, step by step, and what a debugger hands on.
 *
 * The rig's processor arms no breakpoints of a guest's and reports no INT3 as one: with these it is the same on both that
 * nothing happens; libkvmabi-fake's processor has them.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>

#define ENABLE		KVM_GUESTDBG_ENABLE
#define STEP		(ENABLE | KVM_GUESTDBG_SINGLESTEP)
#define HARDWARE	(ENABLE | KVM_GUESTDBG_USE_HW_BP)
#define SOFTWARE	(ENABLE | KVM_GUESTDBG_USE_SW_BP)
#define HANDLERS	0x2000u		/* of vectors, each an HLT */

typedef struct kvm_guest_debug debug_t;

static void set_debug(const struct machine *m, __u32 control, const char *what)
{
	TRY(m->vcpu, KVM_SET_GUEST_DEBUG, (&(debug_t){ .control = control }), "%s", what);
}

static void tell_place(const struct machine *m)
{
	struct kvm_regs regs;

	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx flags %llx", regs.rip, regs.rflags);
}

/* What user space is to do it has done: ports read as 0xff, memory too. */
static void run(const struct machine *m, const char *what)
{
	struct kvm_run *run = m->run;

	TRY(m->vcpu, KVM_RUN, 0, "%s", what);
	switch (run->exit_reason) {
	case KVM_EXIT_DEBUG:
		also("debug %u at %llx", run->debug.arch.exception, run->debug.arch.pc);
		if (run->debug.arch.exception == 1)
			also("dr6 %llx", run->debug.arch.dr6);
		break;
	case KVM_EXIT_IO:
		also("port %x", run->io.port);
		memset((char *)run + run->io.data_offset, 0xff, (size_t)run->io.size * run->io.count);
		break;
	case KVM_EXIT_MMIO:
		also("memory %llx", run->mmio.phys_addr);
		memset(run->mmio.data, 0xff, sizeof(run->mmio.data));
		break;
	default:
		also("exit %u", run->exit_reason);
	}
	tell_place(m);
}

static void begin_guest(struct machine *m)
{
	unsigned int i;

	machine_begin(m);
	memset(m->memory + CODE, 0xf4, 256);
	memset(m->memory + HANDLERS, 0xf4, 256);
	for (i = 0; i < 256; i++) {
		m->memory[4 * i] = (unsigned char)i;
		m->memory[4 * i + 1] = HANDLERS >> 8;
	}
}

/* --- single steps ------------------------------------------------------------------------------------------------------- */

/* Who is there before the last one halts again and again. */
static void run_steps(struct machine *m, unsigned int count, const char *what)
{
	unsigned int i;

	set_debug(m, STEP, what);
	for (i = 1; i <= count; i++) {
		char name[100];

		snprintf(name, sizeof(name), "%s, step %u", what, i);
		run(m, name);
	}
	machine_end(m);
}

#define STEPS(count, what, ...)			\
	do {					\
		begin_guest(&m);		\
		GUEST(&m, __VA_ARGS__);		\
		run_steps(&m, count, what);	\
	} while (0)

static void try_steps(void)
{
	struct machine m;

	STEPS(5, "plain instructions", 0x90, 0x89, 0xd8, 0x41, 0xeb, 0x00, 0xf4);
	STEPS(7, "what the kernel completes", 0x31, 0xc0, 0x0f, 0xa2, 0xb9, 0x77, 0x02, 0x0f, 0x32, 0x0f, 0x20, 0xc0, 0x0f, 0x22, 0xc0, 0xf4);
	STEPS(13, "ports and memory", 0xec, 0xee, 0xe4, 0x70, 0xb8, 0x00, 0xa0, 0x8e, 0xd8, 0xa0, 0x00, 0x00, 0xa2, 0x01, 0x00, 0xf4);
	STEPS(12, "strings", 0xfc, 0xbf, 0x00, 0x30, 0xb9, 0x03, 0x00, 0xf3, 0xaa, 0xb9, 0x02, 0x00, 0xf3, 0x6c, 0xf4);
	STEPS(6, "shadows", 0xfb, 0x90, 0x8c, 0xd0, 0x8e, 0xd0, 0x90, 0xfa, 0xf4);
	STEPS(1, "INT and its handler", 0xcd, 0x21, 0xf4);
	STEPS(4, "flags that are set anew", 0x6a, 0x02, 0x9d, 0xf9, 0xf4);
	STEPS(1, "a fault", 0x0f, 0x0b, 0xf4);
}

static void try_end_of_steps(void)
{
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0x90, 0x90, 0x90, 0x90, 0xf4);
	set_debug(&m, STEP, "a step, then none");
	run(&m, "a step, then none: the step");
	set_debug(&m, KVM_GUESTDBG_SINGLESTEP, "without enable");
	run(&m, "a step, then none: no step");
	machine_end(&m);
}

/* An NMI waits while the guest is stepped, and comes when the debugger lets it. */
static void try_blocked(void)
{
	const struct kvm_interrupt interrupt = { .irq = 0x21 };
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0xfb, 0x90, 0x90, 0xf4);		/* sti; nop; nop; hlt */
	NEED(m.vcpu, KVM_NMI, 0);
	set_debug(&m, STEP | KVM_GUESTDBG_BLOCKIRQ, "an NMI is blocked");
	run(&m, "an NMI is blocked, step 1");
	run(&m, "an NMI is blocked, step 2");
	set_debug(&m, 0, "an NMI is blocked no more");
	run(&m, "the NMI that was blocked");

	GUEST(&m, 0xfb, 0x90, 0x90, 0xf4);
	NEED(m.vcpu, KVM_INTERRUPT, &interrupt);
	set_debug(&m, STEP | KVM_GUESTDBG_BLOCKIRQ, "an interrupt is blocked");
	run(&m, "an interrupt is blocked, a step");
	machine_end(&m);
}

/* --- the guest's own trap flag and debug registers ---------------------------------------------------------------------------- */

static void try_own_trap(void)
{
	struct kvm_debugregs debugregs;
	struct kvm_regs regs;
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0x90, 0x90, 0xf4);
	NEED(m.vcpu, KVM_GET_REGS, &regs);
	regs.rflags |= 0x100;
	NEED(m.vcpu, KVM_SET_REGS, &regs);
	run(&m, "a guest that steps itself, not debugged");
	NEED(m.vcpu, KVM_GET_DEBUGREGS, &debugregs);
	begin("KVM_GET_DEBUGREGS", "after a guest's own step");
	also("%llx %llx", debugregs.dr6, debugregs.dr7);
	machine_end(&m);
}

/* mov %bx, %dr0; mov %dr0, %ecx; mov %dr7, %edx */
static void try_own_registers(void)
{
	debug_t debug = { .control = HARDWARE, .arch.debugreg = { [0] = 0x5000, [7] = 0x401 } };
	struct kvm_debugregs debugregs;
	struct kvm_regs regs;
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0x66, 0xbb, 0x34, 0x12, 0, 0, 0x0f, 0x23, 0xc3, 0x0f, 0x21, 0xc1, 0x0f, 0x21, 0xfa, 0xf4);
	TRY(m.vcpu, KVM_SET_GUEST_DEBUG, &debug, "registers that the guest has not");
	run(&m, "the guest's own registers");
	NEED(m.vcpu, KVM_GET_REGS, &regs);
	NEED(m.vcpu, KVM_GET_DEBUGREGS, &debugregs);
	begin("KVM_GET_DEBUGREGS", "the guest's own registers");
	also("ecx %llx edx %llx, %llx %llx %llx", regs.rcx, regs.rdx, debugregs.db[0], debugregs.dr6, debugregs.dr7);
	machine_end(&m);
}

/* --- breakpoints ----------------------------------------------------------------------------------------------------------------- */

static void try_breakpoints(void)
{
	debug_t debug = { .control = HARDWARE, .arch.debugreg = { [0] = CODE + 1, [7] = 0x401 } };
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0x90, 0x90, 0xf4);
	TRY(m.vcpu, KVM_SET_GUEST_DEBUG, &debug, "a breakpoint register");
	run(&m, "a breakpoint register");
	machine_end(&m);

	begin_guest(&m);
	GUEST(&m, 0x90, 0xcc, 0xf4);
	set_debug(&m, SOFTWARE, "INT3");
	run(&m, "INT3");
	machine_end(&m);
}

/* --- handing on ------------------------------------------------------------------------------------------------------------------- */

static void try_handing_on(void)
{
	struct machine m;

	begin_guest(&m);
	GUEST(&m, 0x90, 0x90, 0xf4);
	set_debug(&m, STEP, "a step that is handed on");
	run(&m, "a step that is handed on");
	set_debug(&m, ENABLE | KVM_GUESTDBG_INJECT_DB, "#DB handed on");
	run(&m, "#DB handed on");
	machine_end(&m);

	begin_guest(&m);
	GUEST(&m, 0x90, 0xf4);
	set_debug(&m, ENABLE | KVM_GUESTDBG_INJECT_DB, "#DB, first");
	set_debug(&m, ENABLE | KVM_GUESTDBG_INJECT_DB, "#DB while one waits");
	set_debug(&m, ENABLE | KVM_GUESTDBG_INJECT_BP, "#BP while #DB waits");
	set_debug(&m, ENABLE, "nothing while #DB waits");
	run(&m, "#DB alone");
	machine_end(&m);
}

static void try_control(void)
{
	static const __u32 values[] = { 0, ENABLE, 0xfff0fffd, KVM_GUESTDBG_SINGLESTEP, KVM_GUESTDBG_USE_HW_BP };
	struct machine m;
	unsigned int i;

	begin_guest(&m);
	for (i = 0; i < COUNT(values); i++)
		TRY(m.vcpu, KVM_SET_GUEST_DEBUG, (&(debug_t){ .control = values[i], .pad = ~0u }), "control %#x", values[i]);
	machine_end(&m);
}

void try_debug(void)
{
	try_control();
	try_steps();
	try_end_of_steps();
	try_blocked();
	try_own_trap();
	try_own_registers();
	try_breakpoints();
	try_handing_on();
}
