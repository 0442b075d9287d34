// SPDX-License-Identifier: GPL-2.0-only
/*
 * One entry: what VMLAUNCH and VMRESUME leave of the host's state, and of the guest's, is put in place here.
 *
 * The caller has taken the processor, with interrupts off, and has loaded the guest's FPU state and XCR0.  Not switched,
 * and why: SPEC_CTRL (msr.c); PKRU and XSS, as guests have neither keys nor XSAVES.
 */
#include "vmx.h"

#include <linux/cpu.h>
#include <linux/hw_breakpoint.h>

#include <asm/debugreg.h>
#include <asm/msr.h>
#include <asm/nospec-branch.h>
#include <asm/special_insns.h>
#include <asm/tlbflush.h>

/* entry.S counts general registers as instructions do, and has the number of a field. */
static_assert(KVA_RAX == 0 && KVA_RCX == 1 && KVA_RDX == 2 && KVA_RBX == 3 && KVA_RSP == 4 && KVA_RBP == 5 &&
	      KVA_RSI == 6 && KVA_RDI == 7 && KVA_R8 == 8 && KVA_R15 == 15 && VMCS_HOST_RSP == 0x6c14);

#define DR7_ENABLED	0xffull		/* L0 .. G3 (SDM 18.2.4) */

/* --- debug registers ---------------------------------------------------------------------------------------------- */

/* Entries and exits switch DR7 alone, so the others matter when the guest can see them or has armed one. */
static void debug_to_guest(const struct kva_vcpu *vcpu)
{
	const struct kva_cpu *cpu = &vcpu->cpu;

	if (!kva_vmx_of(vcpu)->debug_live && !(cpu->dr7 & DR7_ENABLED))
		return;
	set_debugreg((unsigned long)cpu->dr[0], 0);
	set_debugreg((unsigned long)cpu->dr[1], 1);
	set_debugreg((unsigned long)cpu->dr[2], 2);
	set_debugreg((unsigned long)cpu->dr[3], 3);
	set_debugreg((unsigned long)cpu->dr6, 6);
}

/* An exit leaves DR7 with everything disabled (28.5.1): the host's own breakpoints must be armed again. */
static void debug_to_host(struct kva_vcpu *vcpu)
{
	unsigned long value[5];
	unsigned int i;

	if (kva_vmx_of(vcpu)->debug_live) {
		get_debugreg(value[0], 0);
		get_debugreg(value[1], 1);
		get_debugreg(value[2], 2);
		get_debugreg(value[3], 3);
		get_debugreg(value[4], 6);
		for (i = 0; i < ARRAY_SIZE(vcpu->cpu.dr); i++)
			vcpu->cpu.dr[i] = value[i];
		vcpu->cpu.dr6 = value[4];
		vcpu->cpu.dr7 = vmcs_read(VMCS_GUEST_DR7);
	}
	if (hw_breakpoint_active())
		hw_breakpoint_restore();
}

/* --- the entry ---------------------------------------------------------------------------------------------------- */

/* The guest may have trained branch predictors against the user space that is to follow it. */
static void predictions_are_guests(void)
{
#ifdef X86_FEATURE_IBPB_EXIT_TO_USER
	if (cpu_feature_enabled(X86_FEATURE_IBPB_EXIT_TO_USER))
		this_cpu_write(x86_ibpb_exit_to_user, true);
#endif
}

static void write_controls(struct kva_vmx_vcpu *vmx)
{
	static const u16 field[KVA_VMX_CONTROLS] = {
		[KVA_VMX_PRIMARY]	= VMCS_PRIMARY,
		[KVA_VMX_EXCEPTIONS]	= VMCS_EXCEPTIONS,
		[KVA_VMX_ENTRY]		= VMCS_ENTRY,
		[KVA_VMX_TSC_OFFSET]	= VMCS_TSC_OFFSET,
		[KVA_VMX_EPT_POINTER]	= VMCS_EPT_POINTER,
	};
	unsigned int i;

	for (i = 0; i < KVA_VMX_CONTROLS; i++) {
		if (vmx->wanted[i] == vmx->written[i])
			continue;
		vmcs_write(field[i], vmx->wanted[i]);
		vmx->written[i] = vmx->wanted[i];
	}
}

/* CR3 and CR4 can differ at each entry: the thread's address space, and what the kernel switches on and off. */
static void write_host(struct kva_vmx_vcpu *vmx)
{
	if (vmx->host_stale)
		kva_vmx_host_write(vmx);
	vmx->host_stale = false;
	vmcs_write(VMCS_HOST_CR3, __read_cr3());
	vmcs_write(VMCS_HOST_CR4, cr4_read_shadow());
	vmx->host.entered = true;
}

/* False: the processor refused; else the guest ran, or the exit says that it could not. */
static bool enter(struct kva_vcpu *vcpu, struct kva_vmx_vcpu *vmx)
{
	bool entered;

	debug_to_guest(vcpu);
	if (native_read_cr2() != vcpu->cpu.cr2)
		native_write_cr2(vcpu->cpu.cr2);
	if (kva_vmx_facts.flush_l1d && !cpu_mitigations_off())
		wrmsrl(MSR_IA32_FLUSH_CMD, L1D_FLUSH);
	entered = kva_vmx_enter(vcpu->cpu.reg, vmx->launched);
	vcpu->cpu.cr2 = native_read_cr2();
	debug_to_host(vcpu);
	predictions_are_guests();
	return entered;
}

/* The guest's state is what it was. */
static void tell_refused(struct kva_vcpu *vcpu, struct kva_exit *exit, u64 reason)
{
	*exit = (struct kva_exit){ .reason = KVA_EXIT_FAILED };
	exit->hardware.reason = reason;
	exit->hardware.info1 = vmcs_read(VMCS_QUALIFICATION);
	kva_vmx_events_end(vcpu, true);
}

static void run(struct kva_vcpu *vcpu, struct kva_vmx_vcpu *vmx, struct kva_exit *exit)
{
	u64 reason;

	kva_vmx_events_begin(vcpu);
	write_controls(vmx);
	write_host(vmx);
	if (vmx->flush)
		kva_vmx_invalidate(vmx->wanted[KVA_VMX_EPT_POINTER]);
	vmx->flush = false;
	if (!enter(vcpu, vmx)) {
		tell_refused(vcpu, exit, vmcs_read(VMCS_ERROR));
		return;
	}
	reason = vmcs_read(VMCS_REASON);
	if (reason & VMCS_REASON_REFUSED) {
		tell_refused(vcpu, exit, reason);
		return;
	}
	vmx->launched = true;
	kva_vmx_pull_general(vcpu);
	kva_vmx_events_end(vcpu, false);
	kva_vmx_exit(vcpu, exit);
}

void kva_vmx_run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_vmx_vcpu *vmx = kva_vmx_of(vcpu);

	if (!kva_vmx_take(vmx)) {
		*exit = (struct kva_exit){ .reason = KVA_EXIT_FAILED };
		kva_vmx_events_return(vcpu);
		return;
	}
	kva_vmx_push(vcpu);
	if (vmx->pdptes_stale && !kva_vmx_pdptes(vcpu, exit)) {
		kva_vmx_events_return(vcpu);
		return;
	}
	vmx->pdptes_stale = false;
	run(vcpu, vmx, exit);
}
