// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What holds of the state of interrupt controllers and timers at any time, whatever was done with them: numbers that the
 * chips' manuals know, and which fit together.  Said here once more, not by the core's own functions.
 */
#include "chips.h"

#define LEAST	200000		/* ns: no period of ours is shorter */

/* --- local APICs (SDM vol. 3, chapter 11) ----------------------------------------------------------------------------- */

/* Bits that a register may have, by its number. */
static const struct { __u8 number; __u32 bits; } registers[] = {
	{ KVA_LAPIC_TPR, 0xff }, { KVA_LAPIC_SVR, 0x3ff }, { KVA_LAPIC_ESR, 0xff }, { KVA_LAPIC_ICR, ~(1u << 12) },
	{ KVA_LAPIC_LVT_TIMER, 0x700ff }, { KVA_LAPIC_LVT_TIMER + 1, 0x107ff }, { KVA_LAPIC_LVT_TIMER + 2, 0x107ff },
	{ KVA_LAPIC_LVT_LINT0, 0x1a7ff }, { KVA_LAPIC_LVT_LINT1, 0x1a7ff }, { KVA_LAPIC_LVT_ERROR, 0x100ff },
	{ KVA_LAPIC_DIVIDE, 0xb }, { KVA_LAPIC_ISR, 0xffff0000 },
};

/* A count ends when it is over, or a shortest period later; a deadline that is none stops the timer. */
static void timer_holds(const struct kva_lapic *lapic)
{
	static const __u8 divides[] = { 2, 4, 8, 16, 32, 64, 128, 1 };	/* by bits 3, 1 and 0 */
	__u32 divide = lapic->reg[KVA_LAPIC_DIVIDE];
	__u64 most = (__u64)lapic->reg[KVA_LAPIC_INITIAL_COUNT] * divides[(divide >> 1 & 4) | (divide & 3)];
	__u32 mode = lapic->reg[KVA_LAPIC_LVT_TIMER] >> 17 & 3;

	if (!lapic->deadline)
		return;
	if (mode == 2) {
		WANT(lapic->tsc_deadline, "a deadline at %llu is the TSC's", lapic->deadline);
		return;
	}
	WANT(most, "a count of zero does not run until %llu", lapic->deadline);
	most = most < LEAST ? LEAST : most;
	WANT(lapic->deadline <= kva_user_time + most, "a count of %#x ends in %lld ns", lapic->reg[KVA_LAPIC_INITIAL_COUNT],
	     lapic->deadline - kva_user_time);
}

static void lapic_holds(struct kva_vcpu *vcpu)
{
	const struct kva_lapic *lapic = vcpu->lapic;
	unsigned int i;

	for (i = 0; i < sizeof(registers) / sizeof(registers[0]); i++)
		WANT(!(lapic->reg[registers[i].number] & ~registers[i].bits), "register %#x is %#x", registers[i].number,
		     lapic->reg[registers[i].number]);
	WANT((lapic->reg[KVA_LAPIC_DFR] & 0xfffffff) == 0xfffffff, "the DFR is %#x", lapic->reg[KVA_LAPIC_DFR]);
	WANT(lapic->reg[KVA_LAPIC_VERSION] == 0x50014, "the version is %#x", lapic->reg[KVA_LAPIC_VERSION]);
	WANT(vcpu->cpu.cr8 == lapic->reg[KVA_LAPIC_TPR] >> 4, "CR8 is %llu, TPR %#x", (__u64)vcpu->cpu.cr8,
	     lapic->reg[KVA_LAPIC_TPR]);
	if (kva_lapic_is_x2(lapic))
		WANT(lapic->reg[KVA_LAPIC_ID] == vcpu->id, "id %#x of vcpu %u in x2APIC mode", lapic->reg[KVA_LAPIC_ID], vcpu->id);
	WANT(vcpu->mp_state <= KVM_MP_STATE_HALTED, "MP state %u", vcpu->mp_state);
	timer_holds(lapic);
}

/* --- I/O APIC (82093AA) ------------------------------------------------------------------------------------------------ */

static void ioapic_holds(const struct kvm_ioapic_state *state)
{
	unsigned int pin;

	WANT(state->ioregsel <= 0xff && state->id <= 0xf && state->irr < 1u << KVM_IOAPIC_NUM_PINS, "select %#x, id %#x, IRR %#x",
	     state->ioregsel, state->id, state->irr);
	for (pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
		__u64 entry = state->redirtbl[pin].bits;

		WANT(!(entry & 0x00fffffffffe1000), "pin %u's entry is %#llx", pin, entry);
		WANT(!(entry & 1 << 14) || entry & 1 << 15, "pin %u has an edge, and waits for its end: %#llx", pin, entry);
	}
}

/* --- PICs (8259A) ------------------------------------------------------------------------------------------------------ */

static void pic_holds(const struct kvm_pic_state *chip, __u8 may_be_level)
{
	WANT(chip->priority_add < 8 && chip->init_state < 4 && chip->read_reg_select < 2, "priority %u, step %u, register %u",
	     chip->priority_add, chip->init_state, chip->read_reg_select);
	WANT(chip->elcr_mask == may_be_level && !(chip->elcr & ~may_be_level), "levels %#x of %#x", chip->elcr, chip->elcr_mask);
}

static void output_holds(const struct kva_pic *pic)
{
	const struct kvm_pic_state *first = &pic->chip[0];
	__u8 asks = first->irr & ~first->imr;

	WANT(asks || !pic->output, "nobody asks, and the output is high");
	WANT(!asks || first->isr || pic->output, "%#x ask, nothing is in service, and the output is low", asks);
}

/* --- interval timer (8254) --------------------------------------------------------------------------------------------- */

static void pit_holds(const struct kva_pit *pit)
{
	unsigned int i;

	for (i = 0; i < 3; i++) {
		const struct kvm_pit_channel_state *counter = &pit->counter[i];

		WANT(counter->count >= 1 && counter->count <= 0x10000, "counter %u has %#x", i, counter->count);
		WANT(counter->mode <= 5 || counter->mode == 0xff, "counter %u is in mode %u", i, counter->mode);
		WANT(counter->rw_mode < 4 && counter->bcd < 2 && counter->gate < 2, "counter %u: bytes %u, digits %u, gate %u", i,
		     counter->rw_mode, counter->bcd, counter->gate);
	}
}

void chips_hold(struct chips *c)
{
	const struct kva_irqchip *irqchip = c->vm->irqchip;
	unsigned int i;

	for (i = 0; i < c->vcpus; i++)
		lapic_holds(c->vcpu[i]);
	ioapic_holds(&irqchip->ioapic.state);
	pic_holds(&irqchip->pic.chip[0], 0xf8);
	pic_holds(&irqchip->pic.chip[1], 0xde);
	output_holds(&irqchip->pic);
	pit_holds(irqchip->pit);
}
