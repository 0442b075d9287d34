// SPDX-License-Identifier: GPL-2.0-only
/*
 * An exit in the core's terms.  SVM's codes (APM appendix C) do not leave this directory.
 */
#include "svm.h"

#include <linux/kernel.h>

#include <asm/mce.h>
#include <asm/ptrace.h>

#include "../core/x86.h"

#define INSTRUCTION_MAX		15	/* bytes (APM vol. 3, 1.1) */

/* Exceptions with an error code (APM 8.2, table 8-1): #DF, #TS, #NP, #SS, #GP, #PF, #AC, #CP, #VC, #SX. */
#define EXCEPTIONS_WITH_CODE	0x60227d00u

/* One more than the reason, so that a hole in the table is KVA_EXIT_UNKNOWN. */
#define MEANS(reason)		((reason) + 1)

/* Codes with one meaning.  CR8 has its own row; other control registers, exceptions and NPF are ranges of codes. */
static const u8 reasons[VMCB_EXIT_INTERCEPTED] = {
	[VMCB_EXIT_INTR]		= MEANS(KVA_EXIT_HOST),
	[VMCB_EXIT_NMI]			= MEANS(KVA_EXIT_HOST),
	[VMCB_EXIT_SMI]			= MEANS(KVA_EXIT_HOST),
	[VMCB_EXIT_INIT]		= MEANS(KVA_EXIT_HOST),
	[VMCB_EXIT_VINTR]		= MEANS(KVA_EXIT_INTERRUPT_WINDOW),
	[VMCB_EXIT_CR0_SELECTIVE]	= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCB_EXIT_RDPMC]		= MEANS(KVA_EXIT_EXCEPTION),
	[VMCB_EXIT_CPUID]		= MEANS(KVA_EXIT_CPUID),
	[VMCB_EXIT_IRET]		= MEANS(KVA_EXIT_HOST),
	[VMCB_EXIT_INVD]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCB_EXIT_HLT]			= MEANS(KVA_EXIT_HLT),
	[VMCB_EXIT_INVLPGA]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_IOIO]		= MEANS(KVA_EXIT_PORT),
	[VMCB_EXIT_MSR]			= MEANS(KVA_EXIT_RDMSR),
	[VMCB_EXIT_SHUTDOWN]		= MEANS(KVA_EXIT_SHUTDOWN),
	[VMCB_EXIT_VMRUN]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_VMMCALL]		= MEANS(KVA_EXIT_HYPERCALL),
	[VMCB_EXIT_VMLOAD]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_VMSAVE]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_STGI]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_CLGI]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_SKINIT]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_WBINVD]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCB_EXIT_MONITOR]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_MWAIT]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_MWAIT_ARMED]		= MEANS(KVA_EXIT_INVALID_OPCODE),
	[VMCB_EXIT_XSETBV]		= MEANS(KVA_EXIT_INSTRUCTION),
	[VMCB_EXIT_RDPRU]		= MEANS(KVA_EXIT_INVALID_OPCODE),
};

static enum kva_exit_reason reason_of(u32 code)
{
	if (code < VMCB_EXIT_DR_READ)
		return KVA_EXIT_INSTRUCTION;
	if (code < VMCB_EXIT_EXCEPTION)
		return KVA_EXIT_INSTRUCTION;	/* debug registers that is_ours() leaves to the core */
	if (code < VMCB_EXIT_INTR)
		return KVA_EXIT_EXCEPTION;
	if (code < ARRAY_SIZE(reasons))
		return reasons[code] ? reasons[code] - 1 : KVA_EXIT_UNKNOWN;
	if (code == VMCB_EXIT_NPF)
		return KVA_EXIT_MEMORY;
	return code == VMCB_EXIT_INVALID ? KVA_EXIT_FAILED : KVA_EXIT_UNKNOWN;
}

/* From RIP to the next one, when the processor knows it. */
static u8 length_to(const struct vmcb *vmcb, u64 next)
{
	u64 length = next - vmcb->save.rip;

	return length <= INSTRUCTION_MAX ? length : 0;
}

static void tell_port(const struct vmcb *vmcb, struct kva_exit *exit)
{
	u64 info = vmcb->control.exit_info_1;

	exit->length = length_to(vmcb, vmcb->control.exit_info_2);
	exit->port.port = info >> VMCB_IOIO_PORT_SHIFT;
	exit->port.size = info >> VMCB_IOIO_SIZE_SHIFT & VMCB_IOIO_SIZE_MASK;
	exit->port.in = !!(info & VMCB_IOIO_IN);
	exit->port.string = !!(info & VMCB_IOIO_STRING);
	exit->port.repeat = !!(info & VMCB_IOIO_REPEAT);
}

static void tell_memory(const struct vmcb *vmcb, struct kva_exit *exit)
{
	u64 info = vmcb->control.exit_info_1;

	exit->memory.address = vmcb->control.exit_info_2;
	exit->memory.present = !!(info & VMCB_NPF_PRESENT);
	exit->memory.write = !!(info & VMCB_NPF_WRITE);
	exit->memory.fetch = !!(info & VMCB_NPF_FETCH);
	exit->memory.walking = !!(info & VMCB_NPF_WALK);
}

/* No guest has performance counters: RDPMC is a #GP (APM vol. 3), at any privilege. */
static void tell_exception(const struct vmcb *vmcb, struct kva_exit *exit)
{
	u32 code = vmcb->control.exit_code;
	u8 vector = code == VMCB_EXIT_RDPMC ? KVA_GP : code - VMCB_EXIT_EXCEPTION;

	exit->exception.vector = vector;
	exit->exception.has_code = EXCEPTIONS_WITH_CODE >> vector & 1;
	exit->exception.code = code == VMCB_EXIT_RDPMC ? 0 : vmcb->control.exit_info_1;
	exit->exception.address = vmcb->control.exit_info_2;
}

static void tell_hardware(const struct vmcb *vmcb, struct kva_exit *exit)
{
	exit->hardware.reason = vmcb->control.exit_code;
	exit->hardware.info1 = vmcb->control.exit_info_1;
	exit->hardware.info2 = vmcb->control.exit_info_2;
}

/* It is the host's, as if it had hit user space. */
static noinline void machine_check(void)
{
	struct pt_regs regs = { .cs = 3, .flags = X86_EFLAGS_IF };

	do_machine_check(&regs);
}

/* Exits that concern the back end or the host, and not the core; it is told KVA_EXIT_HOST. */
static bool is_ours(struct kva_vcpu *vcpu, struct kva_svm_vcpu *svm, u32 code)
{
	if (code == VMCB_EXIT_IRET) {
		kva_svm_iret_begins(vcpu);
		return true;
	}
	if (code >= VMCB_EXIT_DR_READ && code < VMCB_EXIT_EXCEPTION && !vcpu->debug.control) {
		svm->debug_live = true;
		kva_svm_intercept_debug(svm, false);
		return true;
	}
	if (code == VMCB_EXIT_EXCEPTION + KVA_MC) {
		machine_check();
		return true;
	}
	return false;
}

static void tell_details(const struct vmcb *vmcb, struct kva_exit *exit)
{
	switch (exit->reason) {
	case KVA_EXIT_PORT:
		tell_port(vmcb, exit);
		break;
	case KVA_EXIT_MEMORY:
		tell_memory(vmcb, exit);
		break;
	case KVA_EXIT_EXCEPTION:
		tell_exception(vmcb, exit);
		break;
	case KVA_EXIT_RDMSR:
		if (vmcb->control.exit_info_1 & VMCB_MSR_WRITE)
			exit->reason = KVA_EXIT_WRMSR;
		fallthrough;
	case KVA_EXIT_CPUID:
	case KVA_EXIT_HLT:
	case KVA_EXIT_HYPERCALL:
	case KVA_EXIT_INSTRUCTION:
		if (kva_svm_facts.next_rip && vmcb->control.next_rip)
			exit->length = length_to(vmcb, vmcb->control.next_rip);
		break;
	case KVA_EXIT_FAILED:
	case KVA_EXIT_UNKNOWN:
		tell_hardware(vmcb, exit);
		break;
	default:
		break;
	}
}

void kva_svm_exit(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_svm_vcpu *svm = kva_svm_of(vcpu);
	u32 code = svm->vmcb->control.exit_code;

	*exit = (struct kva_exit){ .reason = KVA_EXIT_HOST };
	if (is_ours(vcpu, svm, code))
		return;
	exit->reason = reason_of(code);
	tell_details(svm->vmcb, exit);
	if (exit->reason == KVA_EXIT_FAILED)
		kva_svm_asid_failed(svm);
}
