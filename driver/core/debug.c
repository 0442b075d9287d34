// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Debugging the guest from outside: single steps, and breakpoints of both kinds.
 *
 * What the debugger asks for is put into the processor for no longer than it is needed there, so that user space, the
 * guest's own MOV DR and whatever else looks at vcpu->cpu find the guest's own:
 *   TF          from the begin of KVM_RUN to its end
 *   DR0 to DR7  from just before an entry to just behind it; meanwhile DR7.GD makes the guest's accesses to them exit,
 *               and they are emulated on its own registers
 * As long as anything of that is on, every #DB is the debugger's; he hands on what the guest is to see.  A step that is
 * completed here, not by the processor, is noted in debug.stepped, where the trap would be.  RFLAGS that an event or
 * PUSHF saves meanwhile have TF set.  All of it is under vcpu->lock.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define DR6_BD		(1ull << 13)	/* an access to debug registers (APM vol. 2, 13.1.1.3) */
#define DR6_BS		(1ull << 14)	/* a single step */
#define DR7_GD		(1ull << 13)

#define TRAPS		(KVM_GUESTDBG_SINGLESTEP | KVM_GUESTDBG_USE_HW_BP)
#define INJECTS		(KVM_GUESTDBG_INJECT_DB | KVM_GUESTDBG_INJECT_BP)

static int has_registers(const struct kva_vcpu *vcpu)
{
	return !!(vcpu->debug.control & KVM_GUESTDBG_USE_HW_BP);
}

/* --- TF ----------------------------------------------------------------------------------------------------------- */

void kva_debug_begin(struct kva_vcpu *vcpu)
{
	vcpu->debug.stepped = 0;
	if (!kva_debug_steps(vcpu))
		return;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	vcpu->debug.own_trap = !!(vcpu->cpu.rflags & KVA_RFLAGS_TF);
	vcpu->cpu.rflags |= KVA_RFLAGS_TF;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
}

void kva_debug_end(struct kva_vcpu *vcpu)
{
	if (!kva_debug_steps(vcpu) || vcpu->debug.own_trap)
		return;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	vcpu->cpu.rflags &= ~KVA_RFLAGS_TF;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
}

/* --- debug registers ---------------------------------------------------------------------------------------------- */

void kva_debug_load(struct kva_vcpu *vcpu)
{
	struct kva_debug *debug = &vcpu->debug;
	struct kva_cpu *cpu = &vcpu->cpu;

	if (!(debug->control & TRAPS))
		return;
	kva_state_need(vcpu, KVA_STATE_DEBUG);
	__builtin_memcpy(debug->own, cpu->dr, sizeof(cpu->dr));
	debug->own[6] = cpu->dr6;
	debug->own[7] = cpu->dr7;
	if (has_registers(vcpu)) {
		__builtin_memcpy(cpu->dr, debug->dr, sizeof(cpu->dr));
		cpu->dr7 = (debug->dr[7] | KVA_DR7_FIXED) & ~KVA_DR7_ZERO;
	}
	cpu->dr6 = KVA_DR6_FIXED;
	cpu->dr7 |= DR7_GD;
	kva_state_changed(vcpu, KVA_STATE_DEBUG);
}

/* What the processor met is kept for who may want to tell it. */
void kva_debug_unload(struct kva_vcpu *vcpu)
{
	struct kva_debug *debug = &vcpu->debug;
	struct kva_cpu *cpu = &vcpu->cpu;

	if (!(debug->control & TRAPS))
		return;
	kva_state_need(vcpu, KVA_STATE_DEBUG);
	debug->met = cpu->dr6;
	__builtin_memcpy(cpu->dr, debug->own, sizeof(cpu->dr));
	cpu->dr6 = debug->own[6];
	cpu->dr7 = debug->own[7];
	kva_state_changed(vcpu, KVA_STATE_DEBUG);
}

/* --- exits -------------------------------------------------------------------------------------------------------- */

static void leave(struct kva_vcpu *vcpu, __u32 exception, __u64 dr6)
{
	struct kvm_debug_exit_arch *told = &vcpu->run->debug.arch;

	kva_state_need(vcpu, KVA_STATE_GENERAL | KVA_STATE_CODE | KVA_STATE_CONTROL | KVA_STATE_DEBUG);
	told->exception = exception;
	told->pc = vcpu->cpu.segment[KVA_CS].base + vcpu->cpu.rip;
	if (!kva_is_long_mode(vcpu))
		told->pc = (__u32)told->pc;
	told->dr6 = dr6;
	told->dr7 = has_registers(vcpu) ? vcpu->debug.dr[7] : vcpu->cpu.dr7;
	vcpu->run->exit_reason = KVM_EXIT_DEBUG;
}

int kva_debug_stepped(struct kva_vcpu *vcpu)
{
	if (!vcpu->debug.stepped)
		return 0;
	vcpu->debug.stepped = 0;
	leave(vcpu, KVA_DB, KVA_DR6_FIXED | DR6_BS);
	return 1;
}

static int is_guests_access(const struct kva_vcpu *vcpu)
{
	return vcpu->debug.met & DR6_BD && !(vcpu->debug.own[7] & DR7_GD) && !(has_registers(vcpu) && vcpu->debug.dr[7] & DR7_GD);
}

enum kva_debug_answer kva_debug_exception(struct kva_vcpu *vcpu, __u8 vector)
{
	__u32 control = vcpu->debug.control;

	if (vector == KVA_BP && control & KVM_GUESTDBG_USE_SW_BP) {
		leave(vcpu, KVA_BP, vcpu->cpu.dr6);
		return KVA_DEBUG_LEAVE;
	}
	if (vector != KVA_DB || !(control & TRAPS))
		return KVA_DEBUG_NOTHING;
	if (is_guests_access(vcpu))
		return KVA_DEBUG_EMULATE;
	leave(vcpu, KVA_DB, vcpu->debug.met);
	return KVA_DEBUG_LEAVE;
}

/* --- the ioctl ---------------------------------------------------------------------------------------------------- */

static int inject(struct kva_vcpu *vcpu, __u32 control)
{
	if (vcpu->exception.valid || (vcpu->interrupted.valid && vcpu->interrupted.kind == KVA_EVENT_EXCEPTION) ||
	    (vcpu->software.valid && vcpu->software.kind == KVA_EVENT_EXCEPTION))
		return -EBUSY;
	if (control & KVM_GUESTDBG_INJECT_DB)
		kva_raise(vcpu, KVA_DB, 0, 0);
	else	/* of the INT3 at RIP */
		vcpu->software = (struct kva_event){ .valid = 1, .kind = KVA_EVENT_EXCEPTION, .vector = KVA_BP };
	return 0;
}

long kva_vcpu_set_guest_debug(struct kva_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	__u32 control = guest_debug->control, vectors = 0;

	if (control & INJECTS && inject(vcpu, control))
		return -EBUSY;
	vcpu->debug.control = control & KVM_GUESTDBG_ENABLE ? control & ~INJECTS : 0;
	__builtin_memcpy(vcpu->debug.dr, guest_debug->arch.debugreg, sizeof(vcpu->debug.dr));
	if (vcpu->debug.control & TRAPS)
		vectors |= 1u << KVA_DB;
	if (vcpu->debug.control & KVM_GUESTDBG_USE_SW_BP)
		vectors |= 1u << KVA_BP;
	kva_backend->exceptions(vcpu, vectors);
	return 0;
}
