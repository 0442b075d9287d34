// SPDX-License-Identifier: MIT
/*
 * What is left of a vcpu whose guest shut down: the processor's state is lost then, and the next one is that after INIT.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* Ones that INIT clears, and ones that it leaves. */
static const struct { const char *name; __u32 index; __u64 value; } msrs[] = {
	{ "SYSENTER_CS", 0x174, 0x10 },
	{ "SYSENTER_ESP", 0x175, 0x1234000 },
	{ "SYSENTER_EIP", 0x176, 0x5678000 },
	{ "MTRR_DEFAULT", 0x2ff, 0x806 },
	{ "MTRR_VARIABLE_0", 0x200, 0x80000006 },
	{ "PAT", 0x277, 0x0606060606060606 },
	{ "MCG_STATUS", 0x17a, 1 },
	{ "EFER", 0xc0000080, 0x801 },
	{ "STAR", 0xc0000081, 0x23001000000000 },
	{ "LSTAR", 0xc0000082, 0x1000 },
	{ "CSTAR", 0xc0000083, 0x2000 },
	{ "SFMASK", 0xc0000084, 0x700 },
	{ "FS_BASE", 0xc0000100, 0x3000 },
	{ "GS_BASE", 0xc0000101, 0x4000 },
	{ "KERNEL_GS_BASE", 0xc0000102, 0x5000 },
	{ "TSC_AUX", 0xc0000103, 7 },
	{ "system time", 0x4b564d01, 0x6000 },
};

struct one_msr {
	struct kvm_msrs head;
	struct kvm_msr_entry entry;
};

static void set_everything(const struct machine *m)
{
	const struct kvm_debugregs debug = { .db = { 1, 2, 3, 4 }, .dr6 = 0xffff0ff1, .dr7 = 0x400 };
	const struct kvm_xcrs xcrs = { .nr_xcrs = 1, .xcrs[0].value = 3 };
	struct kvm_regs regs;
	struct kvm_sregs sregs;
	struct kvm_xsave xsave;
	unsigned int i;

	NEED(m->vcpu, KVM_GET_REGS, &regs);
	regs.rax = regs.rbx = regs.rsi = regs.r8 = regs.r15 = 0x1111;
	NEED(m->vcpu, KVM_SET_REGS, &regs);
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.idt.limit = 0;
	sregs.cr2 = 0x2222;
	sregs.cr3 = 0x3000;
	sregs.cr4 = 0x40620;
	sregs.cr8 = 5;
	sregs.ds.base = 0x7000;
	sregs.ds.selector = 0x700;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
	NEED(m->vcpu, KVM_SET_DEBUGREGS, &debug);
	NEED(m->vcpu, KVM_SET_XCRS, &xcrs);
	NEED(m->vcpu, KVM_GET_XSAVE, &xsave);
	xsave.region[0] = 0x27f;				/* FCW */
	xsave.region[(160 + 3 * 16) / 4] = 0x33;		/* XMM3 */
	xsave.region[512 / 4] = 3;				/* x87 and SSE are not as at first */
	NEED(m->vcpu, KVM_SET_XSAVE, &xsave);
	for (i = 0; i < COUNT(msrs); i++) {
		const struct one_msr one = { { .nmsrs = 1 }, { .index = msrs[i].index, .data = msrs[i].value } };

		NEED(m->vcpu, KVM_SET_MSRS, &one);
	}
	m->run->cr8 = 5;
}

static void tell_msrs(const struct machine *m)
{
	unsigned int i;

	for (i = 0; i < COUNT(msrs); i++) {
		struct one_msr one = { { .nmsrs = 1 }, { .index = msrs[i].index, .data = 0xee } };

		NEED(m->vcpu, KVM_GET_MSRS, &one);
		begin("KVM_GET_MSRS", "after a shutdown: %s", msrs[i].name);
		if (one.entry.data == msrs[i].value)
			also("as it was");
		else
			also("%#llx", one.entry.data);
	}
}

static void tell_rest(const struct machine *m)
{
	struct kvm_debugregs debug;
	struct kvm_xcrs xcrs;
	struct kvm_fpu fpu;
	struct kvm_vcpu_events events;

	TRY(m->vcpu, KVM_GET_DEBUGREGS, &debug, "after a shutdown");
	also("db %llx %llx %llx %llx dr6 %llx dr7 %llx", debug.db[0], debug.db[1], debug.db[2], debug.db[3], debug.dr6, debug.dr7);
	TRY(m->vcpu, KVM_GET_XCRS, &xcrs, "after a shutdown");
	also("%llx", xcrs.xcrs[0].value);
	TRY(m->vcpu, KVM_GET_FPU, &fpu, "after a shutdown");
	also("fcw %x xmm3 %x", fpu.fcw, fpu.xmm[3][0]);
	TRY(m->vcpu, KVM_GET_VCPU_EVENTS, &events, "after a shutdown");
	also("exception %u interrupt %u %u nmi %u %u %u", events.exception.injected, events.interrupt.injected,
	     events.interrupt.shadow, events.nmi.injected, events.nmi.pending, events.nmi.masked);
}

void try_after_shutdown(void)
{
	struct machine m;

	machine_begin(&m);
	give_supported_cpuid(m.vcpu);
	GUEST(&m, 0x0f, 0x0b);					/* ud2 */
	set_everything(&m);
	m.run->exit_reason = 0xee;
	TRY(m.vcpu, KVM_RUN, 0, "a triple fault, with everything set");
	also("exit %u cr8 %llu if %u ready %u", m.run->exit_reason, m.run->cr8, m.run->if_flag,
	     m.run->ready_for_interrupt_injection);
	tell_regs(m.vcpu, "after a shutdown");
	tell_sregs(m.vcpu, "after a shutdown");
	tell_msrs(&m);
	tell_rest(&m);
	machine_end(&m);
}
