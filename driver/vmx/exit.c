// SPDX-License-Identifier: GPL-2.0-only
/*
 * An exit in the core's terms.  VMX's codes (SDM appendix C) do not leave this directory.
 */
#include "vmx.h"

#include <linux/kernel.h>

#include <asm/mce.h>
#include <asm/ptrace.h>

#include "../core/x86.h"

#define DR7_GD			(1ull << 13)	/* accesses of debug registers raise #DB (SDM 18.2.4) */

/* One more than the reason, so that a hole in the table is KVA_EXIT_UNKNOWN. */
#define MEANS(reason)		((reason) + 1)

static const u8 reasons[VMCS_EXIT_REASONS] = {
	[VMCS_EXIT_EXCEPTION]		= MEANS(KVA_EXIT_EXCEPTION),
	[VMCS_EXIT_INTERRUPT]		= MEANS(KVA_EXIT_HOST),
	[VMCS_EXIT_TRIPLE_FAULT]	= MEANS(KVA_EXIT_SHUTDOWN),
	[VMCS_EXIT_INIT]		= MEANS(KVA_EXIT_HOST),
	[VMCS_EXIT_SIPI]		= MEANS(KVA_EXIT_HOST),
	[VMCS_EXIT_INTERRUPT_WINDOW]	= MEANS(KVA_EXIT_INTERRUPT_WINDOW),
	[VMCS_EXIT_NMI_WINDOW]		= MEANS(KVA_EXIT_NMI_WINDOW),
	[VMCS_EXIT_TASK_SWITCH]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCS_EXIT_CPUID]		= MEANS(KVA_EXIT_CPUID),
	[VMCS_EXIT_GETSEC]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_HLT]			= MEANS(KVA_EXIT_HLT),
	[VMCS_EXIT_INVD]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCS_EXIT_RDPMC]		= MEANS(KVA_EXIT_EXCEPTION),
	[VMCS_EXIT_VMCALL]		= MEANS(KVA_EXIT_HYPERCALL),
	[VMCS_EXIT_VMCLEAR ... VMCS_EXIT_VMXON] = MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_CR]			= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCS_EXIT_DR]			= MEANS(KVA_EXIT_HOST),
	[VMCS_EXIT_PORT]		= MEANS(KVA_EXIT_PORT),
	[VMCS_EXIT_RDMSR]		= MEANS(KVA_EXIT_RDMSR),
	[VMCS_EXIT_WRMSR]		= MEANS(KVA_EXIT_WRMSR),
	[VMCS_EXIT_MWAIT]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_MONITOR]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_MEMORY]		= MEANS(KVA_EXIT_MEMORY),
	[VMCS_EXIT_INVEPT]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_INVVPID]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCS_EXIT_WBINVD]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCS_EXIT_XSETBV]		= MEANS(KVA_EXIT_INSTRUCTION),
};

static enum kva_exit_reason reason_of(u32 reason)
{
	return reason < ARRAY_SIZE(reasons) && reasons[reason] ? reasons[reason] - 1 : KVA_EXIT_UNKNOWN;
}

static void tell_port(struct kva_exit *exit)
{
	u64 qualification = vmcs_read(VMCS_QUALIFICATION);

	exit->port.port = qualification >> VMCS_PORT_SHIFT;
	exit->port.size = (qualification & VMCS_PORT_SIZE) + 1;
	exit->port.in = !!(qualification & VMCS_PORT_IN);
	exit->port.string = !!(qualification & VMCS_PORT_STRING);
	exit->port.repeat = !!(qualification & VMCS_PORT_REPEAT);
}

static void tell_memory(struct kva_exit *exit)
{
	u64 qualification = vmcs_read(VMCS_QUALIFICATION);

	exit->memory.address = vmcs_read(VMCS_GUEST_PHYSICAL);
	exit->memory.present = !!(qualification & VMCS_MEMORY_PRESENT);
	exit->memory.write = !!(qualification & VMCS_MEMORY_WRITE);
	exit->memory.fetch = !!(qualification & VMCS_MEMORY_FETCH);
	exit->memory.walking = (qualification & (VMCS_MEMORY_LINEAR | VMCS_MEMORY_FINAL)) == VMCS_MEMORY_LINEAR;
}

/*
 * An exit in the place of a #DB leaves DR6 and DR7 alone, and so does injecting one (SDM 28.1, 27.6.1): what delivery
 * does to them is done here.  ICEBP's is to be delivered with the address behind it.
 */
static void debug_exception(struct kva_vcpu *vcpu, u32 event)
{
	u64 found = vmcs_read(VMCS_QUALIFICATION) & VMCS_DEBUG_BITS;

	kva_vmx_pull(vcpu, KVA_STATE_DEBUG & ~vcpu->valid);
	vcpu->cpu.dr6 = (vcpu->cpu.dr6 & ~0xfull) | found | KVA_DR6_FIXED;
	vcpu->cpu.dr7 &= ~DR7_GD;
	kva_state_changed(vcpu, KVA_STATE_DEBUG);
	if ((event >> VMCS_EVENT_KIND_SHIFT & VMCS_EVENT_KIND_MASK) == VMCS_EVENT_ICEBP) {
		vcpu->cpu.rip += vmcs_read(VMCS_EXIT_LENGTH);
		kva_state_changed(vcpu, KVA_STATE_GENERAL);
	}
}

static void tell_exception(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	u32 event = vmcs_read(VMCS_EXIT_EVENT);

	exit->exception.vector = event & VMCS_EVENT_VECTOR;
	exit->exception.has_code = !!(event & VMCS_EVENT_HAS_CODE);
	if (event & VMCS_EVENT_HAS_CODE)
		exit->exception.code = vmcs_read(VMCS_EXIT_CODE);
	if (exit->exception.vector == KVA_PF)
		exit->exception.address = vmcs_read(VMCS_QUALIFICATION);
	if (exit->exception.vector == KVA_DB)
		debug_exception(vcpu, event);
}

/* No guest has performance counters: RDPMC is a #GP, at any privilege. */
static void tell_no_counters(struct kva_exit *exit)
{
	exit->length = 0;
	exit->exception.vector = KVA_GP;
	exit->exception.has_code = 1;
}

/*
 * An NMI that caused the exit is the host's, which has not seen it yet, and NMIs stay blocked until an IRET (28.5.6): INT 2
 * is the host's handler, and ends with one.
 */
static bool is_hosts(u32 event)
{
	struct pt_regs regs = { .cs = 3, .flags = X86_EFLAGS_IF };	/* as if it had hit user space */

	if ((event >> VMCS_EVENT_KIND_SHIFT & VMCS_EVENT_KIND_MASK) == VMCS_EVENT_NMI) {
		asm volatile("int $2");
		return true;
	}
	if ((event & VMCS_EVENT_VECTOR) != KVA_MC)
		return false;
	do_machine_check(&regs);
	return true;
}

/* Exits that concern the back end or the host, and not the core; it is told KVA_EXIT_HOST. */
static bool is_ours(struct kva_vmx_vcpu *vmx, u32 reason)
{
	if (reason == VMCS_EXIT_DR) {
		vmx->debug_live = true;
		kva_vmx_want(vmx, KVA_VMX_PRIMARY, VMCS_PRIMARY_MOV_DR, false);
		return true;
	}
	return reason == VMCS_EXIT_EXCEPTION && is_hosts(vmcs_read(VMCS_EXIT_EVENT));
}

/* What goes through a task gate is no instruction that could be emulated, and delivering it again would end here again. */
static bool is_task_gate(u32 reason)
{
	return reason == VMCS_EXIT_TASK_SWITCH &&
		(vmcs_read(VMCS_QUALIFICATION) >> VMCS_TASK_SOURCE_SHIFT & VMCS_TASK_SOURCE_MASK) == VMCS_TASK_GATE;
}

/* The window may open in the shadow of STI, which the core waits out: an NMI need not (SDM 26.7.6). */
static void leave_shadow(struct kva_vcpu *vcpu)
{
	if (!vcpu->cpu.interrupt_shadow)
		return;
	vcpu->cpu.interrupt_shadow = 0;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
}

static void tell_details(struct kva_vcpu *vcpu, struct kva_exit *exit, u32 reason)
{
	switch (exit->reason) {
	case KVA_EXIT_PORT:
		exit->length = vmcs_read(VMCS_EXIT_LENGTH);
		tell_port(exit);
		break;
	case KVA_EXIT_MEMORY:
		tell_memory(exit);
		break;
	case KVA_EXIT_EXCEPTION:
		if (reason == VMCS_EXIT_RDPMC)
			tell_no_counters(exit);
		else
			tell_exception(vcpu, exit);
		break;
	case KVA_EXIT_CPUID:
	case KVA_EXIT_RDMSR:
	case KVA_EXIT_WRMSR:
	case KVA_EXIT_HLT:
	case KVA_EXIT_HYPERCALL:
	case KVA_EXIT_INSTRUCTION:
		exit->length = vmcs_read(VMCS_EXIT_LENGTH);
		break;
	case KVA_EXIT_NMI_WINDOW:
		leave_shadow(vcpu);
		break;
	case KVA_EXIT_UNKNOWN:
		exit->hardware.reason = reason;
		exit->hardware.info1 = vmcs_read(VMCS_QUALIFICATION);
		break;
	default:
		break;
	}
}

void kva_vmx_exit(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	u32 reason = vmcs_read(VMCS_REASON) & VMCS_REASON_MASK;

	*exit = (struct kva_exit){ .reason = KVA_EXIT_HOST };
	if (is_ours(kva_vmx_of(vcpu), reason))
		return;
	exit->reason = is_task_gate(reason) ? KVA_EXIT_UNKNOWN : reason_of(reason);
	tell_details(vcpu, exit, reason);
}
