// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu that does not run: it halts, or waits to be started; and what wakes it.
 *
 * Only with interrupt controllers in the kernel does a vcpu wait here.  vcpu->mp_state belongs to its thread, as all of
 * the vcpu: others leave a signal, or an interrupt in the local APIC, and wake it (kva_vcpu_notice()).  The thread looks
 * for itself, and nothing is lost: what was left before it looks is seen, and what comes later wakes it.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

/* How long to look out for what ends a halt, before the thread sleeps: as long as short halts last, and not at all else. */
#define POLL_FIRST	(10 * 1000u)
#define POLL_MOST	(200 * 1000u)

/* --- what wakes ------------------------------------------------------------------------------------------------------- */

static int is_nmi_due(const struct kva_vcpu *vcpu)
{
	return (vcpu->nmi_pending || kva_read_once(vcpu->signals) & KVA_SIGNAL_NMI) && !vcpu->cpu.nmi_masked;
}

/* With interrupts off none ends a halt (APM vol. 3, HLT). */
static int ends_halt(struct kva_vcpu *vcpu)
{
	if (vcpu->exception.valid || vcpu->interrupted.valid || is_nmi_due(vcpu))
		return 1;
	return kva_interrupt_allowed(vcpu) && (vcpu->interrupt >= 0 || kva_irqchip_waits(vcpu));
}

int kva_vcpu_awake(struct kva_vcpu *vcpu)
{
	__u32 signals = kva_read_once(vcpu->signals);

	switch (vcpu->mp_state) {
	case KVM_MP_STATE_RUNNABLE:
		return 1;
	case KVM_MP_STATE_HALTED:
		return signals & KVA_SIGNAL_INIT || ends_halt(vcpu);
	case KVM_MP_STATE_INIT_RECEIVED:
		return !!(signals & (KVA_SIGNAL_INIT | KVA_SIGNAL_STARTUP));
	}
	return !!(signals & KVA_SIGNAL_INIT);
}

/* --- INIT and start-up ------------------------------------------------------------------------------------------------ */

/* The processor that boots goes on at the reset vector, the others wait for where to begin (SDM vol. 3, 9.4.4). */
static void initialise(struct kva_vcpu *vcpu)
{
	kva_state_need(vcpu, KVA_STATE_ALL);
	kva_cpu_init(vcpu);
	kva_lapic_reset(vcpu->lapic, 1);
	vcpu->cpu.cr8 = 0;
	vcpu->mp_state = vcpu->cpu.apic_base & KVA_APIC_BSP ? KVM_MP_STATE_RUNNABLE : KVM_MP_STATE_INIT_RECEIVED;
}

/* At a page below 1 MiB, in real mode. */
static void start(struct kva_vcpu *vcpu)
{
	__u32 vector = kva_read_once(vcpu->startup_vector);
	struct kvm_segment *code = &vcpu->cpu.segment[KVA_CS];

	kva_state_need(vcpu, KVA_STATE_CODE | KVA_STATE_GENERAL);
	code->selector = (__u16)(vector << 8);
	code->base = vector << 12;
	vcpu->cpu.rip = 0;
	kva_state_changed(vcpu, KVA_STATE_CODE | KVA_STATE_GENERAL);
	vcpu->mp_state = KVM_MP_STATE_RUNNABLE;
}

/* A start-up that does not follow an INIT is ignored. Were there any? */
static int take_signals(struct kva_vcpu *vcpu)
{
	__u32 signals = kva_read_once(vcpu->signals) & (KVA_SIGNAL_INIT | KVA_SIGNAL_STARTUP);

	if (!signals)
		return 0;
	kva_atomic_and(&vcpu->signals, ~signals);
	if (signals & KVA_SIGNAL_INIT)
		initialise(vcpu);
	if (signals & KVA_SIGNAL_STARTUP && vcpu->mp_state == KVM_MP_STATE_INIT_RECEIVED)
		start(vcpu);
	return 1;
}

/* --- waiting ---------------------------------------------------------------------------------------------------------- */

static int poll(struct kva_vcpu *vcpu, __u64 until)
{
	while (!kva_processor_wanted() && !kva_signal_pending() && kva_time_ns() < until) {
		if (kva_vcpu_awake(vcpu))
			return 1;
		kva_cpu_relax();
	}
	return kva_vcpu_awake(vcpu);
}

/* What would have been seen in a little more time is worth that time; what took long was not worth any. */
static void learn(struct kva_vcpu *vcpu, __u64 took)
{
	if (took > POLL_MOST)
		vcpu->halt_poll = 0;
	else if (took > vcpu->halt_poll)
		vcpu->halt_poll = vcpu->halt_poll < POLL_FIRST ? POLL_FIRST : vcpu->halt_poll * 2;
	if (vcpu->halt_poll > POLL_MOST)
		vcpu->halt_poll = POLL_MOST;
}

static void wait(struct kva_vcpu *vcpu)
{
	__u64 began = kva_time_ns();

	vcpu->counts.halted++;
	if (vcpu->mp_state == KVM_MP_STATE_HALTED && poll(vcpu, began + vcpu->halt_poll))
		return;
	kva_vcpu_wait(vcpu);
	learn(vcpu, kva_time_ns() - began);
}

void kva_vcpu_settle(struct kva_vcpu *vcpu)
{
	if (take_signals(vcpu))
		return;
	if (!kva_vcpu_awake(vcpu))
		wait(vcpu);
	if (vcpu->mp_state == KVM_MP_STATE_HALTED && ends_halt(vcpu))
		vcpu->mp_state = KVM_MP_STATE_RUNNABLE;
}

/* --- ioctls ----------------------------------------------------------------------------------------------------------- */

long kva_vcpu_get_mp_state(struct kva_vcpu *vcpu, struct kvm_mp_state *mp_state)
{
	if (vcpu->lapic)
		take_signals(vcpu);
	mp_state->mp_state = vcpu->mp_state;
	return 0;
}

/* Without an interrupt controller here nothing could wake a vcpu: user space keeps it from running. */
long kva_vcpu_set_mp_state(struct kva_vcpu *vcpu, const struct kvm_mp_state *mp_state)
{
	__u32 state = mp_state->mp_state;

	if (state > KVM_MP_STATE_SIPI_RECEIVED || (!vcpu->lapic && state != KVM_MP_STATE_RUNNABLE))
		return -EINVAL;
	if (state == KVM_MP_STATE_SIPI_RECEIVED) {
		state = KVM_MP_STATE_INIT_RECEIVED;
		kva_atomic_or(&vcpu->signals, KVA_SIGNAL_STARTUP);
	}
	vcpu->mp_state = state;
	return 0;
}
