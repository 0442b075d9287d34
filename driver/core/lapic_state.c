// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A local APIC from outside: its base MSR and its two ways of being addressed, the MSRs of x2APIC, and its page of
 * registers as KVM_GET_LAPIC and KVM_SET_LAPIC transfer it.
 *
 * In x2APIC mode the id register has 32 bits and the logical id follows from it (SDM vol. 3, 11.12); the page that the
 * ioctls transfer has the id in its upper eight bits all the same.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define STRIDE			16

/* --- the base MSR --------------------------------------------------------------------------------------------------- */

static int has_x2(const struct kva_vcpu *vcpu)
{
	const struct kvm_cpuid_entry2 *features = kva_cpuid_find(vcpu, 1, 0);

	return features && features->ecx >> 21 & 1;
}

/* From x2APIC mode the way leads through none, and to it through the other one (SDM vol. 3, 11.12.5). */
static int is_transition(__u64 from, __u64 to)
{
	if (from & KVA_APIC_X2)
		return to & KVA_APIC_X2 || !(to & KVA_APIC_ENABLE);
	return !(to & KVA_APIC_X2) || from & KVA_APIC_ENABLE;
}

int kva_lapic_base_valid(const struct kva_vcpu *vcpu, __u64 value, int host)
{
	__u64 modes = value & (KVA_APIC_X2 | KVA_APIC_ENABLE);

	if (!kva_apic_base_valid(value & ~KVA_APIC_X2))
		return 0;
	if (modes & KVA_APIC_X2 && (!has_x2(vcpu) || !(modes & KVA_APIC_ENABLE)))
		return 0;
	return host || is_transition(vcpu->cpu.apic_base, value);
}

static __u32 logical_x2(__u32 id)
{
	return id >> 4 << 16 | 1u << (id & 15);
}

static void change_mode(struct kva_lapic *lapic, int to_x2)
{
	__u32 id = lapic->vcpu->id;

	kva_write_once(lapic->reg[KVA_LAPIC_ID], to_x2 ? id : id << 24);
	kva_write_once(lapic->reg[KVA_LAPIC_LDR], to_x2 ? logical_x2(id) : 0);
}

void kva_lapic_set_base(struct kva_vcpu *vcpu, __u64 value)
{
	struct kva_lapic *lapic = vcpu->lapic;
	unsigned long flags;

	vcpu->cpu.apic_base = value;
	if (!lapic)
		return;
	kva_irq_spin_lock(&lapic->lock, flags);
	if ((lapic->base ^ value) & KVA_APIC_X2)
		change_mode(lapic, !!(value & KVA_APIC_X2));
	kva_write_once(lapic->base, value);
	kva_irq_spin_unlock(&lapic->lock, flags);
	kva_vcpu_notice(vcpu);
}

/* --- MSRs of x2APIC ------------------------------------------------------------------------------------------------- */

#define READS	1u
#define WRITES	2u
#define BOTH	(READS | WRITES)

/* SDM vol. 3, table 11-6. */
static const __u8 accesses[KVA_LAPIC_REGISTERS] = {
	[KVA_LAPIC_ID]		= READS,
	[KVA_LAPIC_VERSION]	= READS,
	[KVA_LAPIC_TPR]		= BOTH,
	[KVA_LAPIC_PPR]		= READS,
	[KVA_LAPIC_EOI]		= WRITES,
	[KVA_LAPIC_LDR]		= READS,
	[KVA_LAPIC_SVR]		= BOTH,
	[KVA_LAPIC_ISR ... KVA_LAPIC_IRR + 7] = READS,
	[KVA_LAPIC_ESR]		= BOTH,
	[KVA_LAPIC_ICR]		= BOTH,
	[KVA_LAPIC_LVT_TIMER ... KVA_LAPIC_LVT_ERROR] = BOTH,
	[KVA_LAPIC_INITIAL_COUNT] = BOTH,
	[KVA_LAPIC_COUNT]	= READS,
	[KVA_LAPIC_DIVIDE]	= BOTH,
	[KVA_LAPIC_SELF_IPI]	= WRITES,
};

/* The register behind an MSR, or -1: there is none, or not now, or not for this. */
static int register_of(const struct kva_vcpu *vcpu, __u32 msr, __u8 wanted)
{
	__u32 number = msr - KVA_MSR_X2APIC;

	if (!vcpu->lapic || !kva_lapic_is_x2(vcpu->lapic) || number >= KVA_LAPIC_REGISTERS)
		return -1;
	number = kva_index_clamp(number, KVA_LAPIC_REGISTERS);
	return accesses[number] & wanted ? (int)number : -1;
}

int kva_lapic_msr_read(struct kva_vcpu *vcpu, __u32 msr, __u64 *value)
{
	int number = register_of(vcpu, msr, READS);

	if (number < 0)
		return 1;
	*value = kva_lapic_read(vcpu->lapic, number);
	if (number == KVA_LAPIC_ICR)
		*value |= (__u64)kva_lapic_read(vcpu->lapic, KVA_LAPIC_ICR_HIGH) << 32;
	return 0;
}

/* Reserved bits that are set; all of EOI's and of ESR's are. */
static int is_reserved(int number, __u64 value)
{
	switch (number) {
	case KVA_LAPIC_ICR:
		return 0;
	case KVA_LAPIC_EOI:
	case KVA_LAPIC_ESR:
		return value != 0;
	case KVA_LAPIC_TPR:
	case KVA_LAPIC_SELF_IPI:
		return value > 0xff;
	}
	return value >> 32 != 0;
}

int kva_lapic_msr_write(struct kva_vcpu *vcpu, __u32 msr, __u64 value)
{
	int number = register_of(vcpu, msr, WRITES);
	struct kva_apic_message message;

	if (number < 0 || is_reserved(number, value))
		return 1;
	if (number == KVA_LAPIC_ICR)
		kva_lapic_write(vcpu->lapic, KVA_LAPIC_ICR_HIGH, (__u32)(value >> 32), &message);
	kva_lapic_poke(vcpu, number, (__u32)value);
	return 0;
}

/* --- registers of the vcpu's own APIC --------------------------------------------------------------------------------- */

/* The task priority is CR8, too (SDM vol. 3, 11.8.6). */
void kva_lapic_poke(struct kva_vcpu *vcpu, unsigned int number, __u32 value)
{
	struct kva_apic_message message;

	kva_apic_effect(vcpu, kva_lapic_write(vcpu->lapic, number, value, &message), &message);
	switch (number) {
	case KVA_LAPIC_TPR:
		vcpu->cpu.cr8 = value >> 4 & 15;
		break;
	case KVA_LAPIC_ID:
		kva_write_once(vcpu->vm->apic_ids_changed, 1);
		break;
	}
	vcpu->interrupts_changed = 1;
}

/* --- ioctls --------------------------------------------------------------------------------------------------------- */

long kva_vcpu_get_lapic(struct kva_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	unsigned int number;

	if (!vcpu->lapic)
		return -EINVAL;
	memset(lapic_state, 0, sizeof(*lapic_state));
	for (number = 0; number < KVA_LAPIC_REGISTERS; number++) {
		__u32 value = kva_lapic_read(vcpu->lapic, number);

		if (number == KVA_LAPIC_ID && kva_lapic_is_x2(vcpu->lapic))
			value <<= 24;
		memcpy(lapic_state->regs + number * STRIDE, &value, sizeof(value));
	}
	return 0;
}

static __u32 given(const struct kvm_lapic_state *state, unsigned int number)
{
	__u32 value;

	memcpy(&value, state->regs + number * STRIDE, sizeof(value));
	return value;
}

/* In x2APIC mode nobody can give the vcpu another id. */
static int is_id_valid(const struct kva_vcpu *vcpu, __u32 id)
{
	return !kva_lapic_is_x2(vcpu->lapic) || id >> 24 == vcpu->id;
}

static void load_id(struct kva_vcpu *vcpu, __u32 id, __u32 logical)
{
	struct kva_lapic *lapic = vcpu->lapic;

	if (kva_lapic_is_x2(lapic)) {
		change_mode(lapic, 1);
		return;
	}
	kva_write_once(lapic->reg[KVA_LAPIC_ID], id & 0xff000000u);
	kva_write_once(lapic->reg[KVA_LAPIC_LDR], logical & 0xff000000u);
	if (id >> 24 != vcpu->id)
		kva_write_once(vcpu->vm->apic_ids_changed, 1);
}

/* The rest is what a guest could have written, each register cut to the bits that it has. */
static void load_registers(struct kva_lapic *lapic, const struct kvm_lapic_state *state)
{
	static const struct { __u8 number; __u32 bits; } loaded[] = {
		{ KVA_LAPIC_TPR, 0xff }, { KVA_LAPIC_SVR, 0x3ff }, { KVA_LAPIC_ESR, 0xff }, { KVA_LAPIC_ICR, ~(1u << 12) },
		{ KVA_LAPIC_ICR_HIGH, ~0u }, { KVA_LAPIC_DIVIDE, 0xb },
	};
	unsigned int i, number;

	for (i = 0; i < sizeof(loaded) / sizeof(loaded[0]); i++)
		kva_write_once(lapic->reg[loaded[i].number], given(state, loaded[i].number) & loaded[i].bits);
	lapic->reg[KVA_LAPIC_DFR] = given(state, KVA_LAPIC_DFR) | 0x0fffffff;
	for (number = KVA_LAPIC_ISR; number < KVA_LAPIC_IRR; number++)
		kva_write_once(lapic->reg[number], given(state, number) & (number % 8 ? ~0u : 0xffff0000u));
	/* the first 16 vectors wait for ever: no priority is below theirs */
	for (number = KVA_LAPIC_IRR; number < KVA_LAPIC_ESR; number++)
		kva_write_once(lapic->reg[number], given(state, number));
	for (number = KVA_LAPIC_LVT_TIMER; number <= KVA_LAPIC_LVT_ERROR; number++)
		kva_write_once(lapic->reg[number], given(state, number) & kva_lapic_entry_bits(number));
	kva_lapic_timer_load(lapic, given(state, KVA_LAPIC_INITIAL_COUNT), given(state, KVA_LAPIC_COUNT));
}

long kva_vcpu_set_lapic(struct kva_vcpu *vcpu, const struct kvm_lapic_state *lapic_state)
{
	struct kva_lapic *lapic = vcpu->lapic;
	unsigned long flags;

	if (!lapic || !is_id_valid(vcpu, given(lapic_state, KVA_LAPIC_ID)))
		return -EINVAL;
	kva_irq_spin_lock(&lapic->lock, flags);
	load_id(vcpu, given(lapic_state, KVA_LAPIC_ID), given(lapic_state, KVA_LAPIC_LDR));
	load_registers(lapic, lapic_state);
	kva_irq_spin_unlock(&lapic->lock, flags);
	vcpu->cpu.cr8 = lapic->reg[KVA_LAPIC_TPR] >> 4;
	kva_vcpu_notice(vcpu);
	return 0;
}
