// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Interrupt controllers and timers as a guest has them: any accesses to their registers, any changes of their inputs, and
 * time that passes.  An interrupt is there when it was said to wait, and what a chip says of itself it takes back.
 */
#include "chips.h"

#define LAPIC	0xfee00000u
#define IOAPIC	0xfec00000u

static const __u16 ports[] = { 0x20, 0x21, 0xa0, 0xa1, 0x40, 0x41, 0x42, 0x43, 0x61, 0x4d0, 0x4d1, 0x44, 0x60, 0x62, 0x4d2, 0x1f };

/* --- what must hold ------------------------------------------------------------------------------------------------------- */

static void lapic_takes_back(struct kva_vcpu *vcpu)
{
	struct kvm_lapic_state first, second;

	WANT(!ASK_VCPU(vcpu, KVM_GET_LAPIC, &first), "get");
	WANT(!ASK_VCPU(vcpu, KVM_SET_LAPIC, &first), "set");
	WANT(!ASK_VCPU(vcpu, KVM_GET_LAPIC, &second), "get");
	WANT(!memcmp(&first, &second, sizeof(first)), "the local APIC changed by being set to itself");
}

static void chip_takes_back(struct chips *c, unsigned int which)
{
	struct kvm_irqchip first = { .chip_id = which }, second = first;

	WANT(!ASK_VM(c, KVM_GET_IRQCHIP, &first), "get");
	WANT(!ASK_VM(c, KVM_SET_IRQCHIP, &first), "set");
	WANT(!ASK_VM(c, KVM_GET_IRQCHIP, &second), "get");
	WANT(which == KVM_IRQCHIP_IOAPIC || !memcmp(&first, &second, sizeof(first)), "chip %u changed by being set to itself", which);
}

/* The highest vector of a set, or -1. */
static int highest(const __u32 *set)
{
	int vector;

	for (vector = 255; vector >= 0; vector--)
		if (set[vector / 32] >> vector % 32 & 1)
			return vector;
	return -1;
}

/* What waits for the vcpu is what it takes: of its APIC, the highest vector, if that is above what keeps it out. */
static void interrupt_take(struct kva_vcpu *vcpu)
{
	const struct kvm_pic_state *pic = &vcpu->vm->irqchip->pic.chip[0];
	const struct kva_lapic *lapic = vcpu->lapic;
	int by_pic = vcpu->vm->irqchip->pic.output && kva_lapic_takes_pic(lapic);
	int requested = highest(&lapic->reg[KVA_LAPIC_IRR]), served = highest(&lapic->reg[KVA_LAPIC_ISR]);
	int waits = kva_irqchip_waits(vcpu), vector = kva_irqchip_take(vcpu);

	WANT(!!waits == (vector >= 0), "waits: %d, and took %d", waits, vector);
	WANT(vector < 256, "vector %d", vector);
	WANT(!by_pic || pic->isr || pic->auto_eoi, "vector %d of the PICs is in service", vector);
	if (vector < 0 || by_pic)
		return;
	WANT(vector == requested, "vector %d, not %d", vector, requested);
	WANT(vector / 16 > served / 16 && vector / 16 > (int)lapic->reg[KVA_LAPIC_TPR] / 16, "vector %d above %d", vector, served);
	WANT(highest(&lapic->reg[KVA_LAPIC_ISR]) == vector, "vector %d is in service", vector);
	WANT(highest(&lapic->reg[KVA_LAPIC_IRR]) < vector, "vector %d is not requested any more", vector);
}

/* One, the highest, is in service no more. */
static void interrupt_end(struct kva_vcpu *vcpu)
{
	struct kva_lapic *lapic = vcpu->lapic;
	int served = highest(&lapic->reg[KVA_LAPIC_ISR]);
	__u32 left[8];

	memcpy(left, &lapic->reg[KVA_LAPIC_ISR], sizeof(left));
	if (served >= 0)
		left[served / 32] &= ~(1u << served % 32);
	if (kva_lapic_is_x2(lapic))
		kva_msr_write(vcpu, KVA_MSR_X2APIC + KVA_LAPIC_EOI, 0, 0);
	else
		kva_bus_write(vcpu, (vcpu->cpu.apic_base & KVA_PAGE_MASK) + 16 * KVA_LAPIC_EOI, 4, 0);
	if (kva_lapic_is_enabled(lapic))
		WANT(!memcmp(left, &lapic->reg[KVA_LAPIC_ISR], sizeof(left)), "vector %d ended", served);
}

static void priority_holds(const struct kva_vcpu *vcpu)
{
	__u32 priority = kva_lapic_processor_priority(vcpu->lapic), task = vcpu->lapic->reg[KVA_LAPIC_TPR];

	WANT((priority & 0xf0) >= (task & 0xf0), "processor priority %#x below the task's %#x", priority, task);
	WANT(!(vcpu->lapic->reg[KVA_LAPIC_IRR] & 0xffff), "%#x are requested", vcpu->lapic->reg[KVA_LAPIC_IRR]);
}

/* --- what happens ---------------------------------------------------------------------------------------------------------- */

static void port(struct kva_vcpu *vcpu, struct input *input)
{
	unsigned int how = (unsigned int)take(input, 1), size = 1u << (how >> 4) % 3;
	__u32 value = (__u32)take(input, size);
	__u16 number = ports[how & 15];

	if (how & 0x80) {
		kva_bus_in(vcpu, number, size, &value);
		WANT(number != 0x43 || size != 1 || !value, "the timer's control port gives %#x", value);
	} else {
		kva_bus_out(vcpu, number, size, value);
	}
}

static void memory(struct kva_vcpu *vcpu, struct input *input, __u64 page)
{
	unsigned int how = (unsigned int)take(input, 1);
	__u64 gpa = page + ((how & 0x3f) << 4), value = 0;

	if (how & 0x40)
		gpa = page + (take(input, 2) & (PAGE - 1));
	if (how & 0x80)
		kva_bus_read(vcpu, gpa, 4, &value);
	else
		kva_bus_write(vcpu, gpa, how & 0x40 ? 1u << take(input, 1) % 4 : 4, take(input, 4));
}

static void ioapic(struct kva_vcpu *vcpu, struct input *input)
{
	__u64 value, number = take(input, 1);

	kva_bus_write(vcpu, IOAPIC, 4, number < 0xe0 ? number % 0x40 : number);
	if (take(input, 1) & 1)
		kva_bus_read(vcpu, IOAPIC + 0x10, 4, &value);
	else
		kva_bus_write(vcpu, IOAPIC + 0x10, 4, take(input, 4));
}

static void msr(struct kva_vcpu *vcpu, struct input *input)
{
	__u32 number = (__u32)take(input, 1);
	__u64 value = take(input, 8);

	if (number >= 0xf0 && value >> 63)		/* to a mode that there is */
		value = LAPIC | (value & 0xd00);
	number = number >= 0xf0 ? 0x1b : number >= 0xe0 ? 0x6e0 : number >= 0xd0 ? 0x3b : KVA_MSR_X2APIC + (number & 0x7f);
	if (value & 1 << 7)
		kva_msr_read(vcpu, number, 0, &value);
	else
		kva_msr_write(vcpu, number, 0, value);
}

static void message(struct chips *c, struct input *input)
{
	kva_apic_send_msi(c->vm, LAPIC | take(input, 3), (__u32)take(input, 2));
}

/* A few vectors, and a task priority like theirs. */
static void priorities(struct chips *c, struct kva_vcpu *vcpu, struct input *input)
{
	__u32 vector = 0x30 + ((__u32)take(input, 1) & 0x1f);

	kva_apic_send_msi(c->vm, LAPIC | vcpu->id << 12, vector);
	kva_lapic_poke(vcpu, KVA_LAPIC_TPR, 0x20 + 0x10 * ((__u32)take(input, 1) & 3));
	interrupt_take(vcpu);
}

/* Some mode, divider and count, then some time, mostly enough. */
static void timer(struct chips *c, struct kva_vcpu *vcpu, struct input *input)
{
	__u32 how = (__u32)take(input, 1);

	kva_lapic_poke(vcpu, KVA_LAPIC_LVT_TIMER, (how & 3) << 17 | (0x40 + (how >> 2)));
	kva_lapic_poke(vcpu, KVA_LAPIC_DIVIDE, (__u32)take(input, 1));
	kva_lapic_poke(vcpu, KVA_LAPIC_INITIAL_COUNT, (__u32)take(input, 2));
	chips_time_pass(c, take(input, 2) << (how & 7));
}

/* Counter 0 in some mode, often with a count that is over soon, then some time. */
static void interval(struct chips *c, struct kva_vcpu *vcpu, struct input *input)
{
	__u32 how = (__u32)take(input, 1), count = (__u32)take(input, 2) >> (how >> 4);

	kva_bus_out(vcpu, 0x43, 1, 0x30 | (how & 7) << 1);
	kva_bus_out(vcpu, 0x40, 1, count & 0xff);
	kva_bus_out(vcpu, 0x40, 1, count >> 8);
	if (how & 8)
		kva_bus_out(vcpu, 0x21, 1, 0);
	chips_time_pass(c, take(input, 2) << 10);
}

static void step(struct chips *c, struct input *input)
{
	unsigned int what = (unsigned int)take(input, 1);
	struct kva_vcpu *vcpu = c->vcpu[(what >> 4) % c->vcpus];

	kva_mutex_lock(&vcpu->lock);
	switch (what & 15) {
	case 0: case 1:
		port(vcpu, input);
		break;
	case 2:
		interval(c, vcpu, input);
		break;
	case 3: case 4: case 5:
		memory(vcpu, input, LAPIC);
		break;
	case 6: case 7:
		ioapic(vcpu, input);
		break;
	case 8:
		msr(vcpu, input);
		break;
	case 9:
		kva_gsi_set(c->vm, what >> 4 & 1 ? KVA_SOURCE_USER : KVA_SOURCE_EVENTFD, (__u32)take(input, 1) % 26, (int)take(input, 1) & 1);
		break;
	case 10:
		priorities(c, vcpu, input);
		break;
	case 11:
		message(c, input);
		break;
	case 12:
		interrupt_take(vcpu);
		break;
	case 13:
		timer(c, vcpu, input);
		break;
	case 14:
		chips_time_pass(c, take(input, 3) << (what >> 4 & 3));
		break;
	case 15:
		interrupt_end(vcpu);
		break;
	}
	priority_holds(vcpu);
	kva_mutex_unlock(&vcpu->lock);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	struct chips c;
	unsigned int i, first = (unsigned int)take(&input, 1);

	chips_begin(&c, 1 + (first & 3) % VCPUS);
	if (first & 12)
		chips_enable(&c);
	for (i = 0; i < c.vcpus && first & 16; i++) {
		chips_cpuid(c.vcpu[i]);
		if (first & 32)
			kva_lapic_set_base(c.vcpu[i], c.vcpu[i]->cpu.apic_base | KVA_APIC_X2);
	}
	while (input.left) {
		step(&c, &input);
		chips_hold(&c);
	}
	for (i = 0; i < c.vcpus; i++)
		lapic_takes_back(c.vcpu[i]);
	for (i = 0; i < 3; i++)
		chip_takes_back(&c, i);
	chips_end(&c);
	return 0;
}
