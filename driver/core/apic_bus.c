// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Messages between APICs: from the I/O APIC, from devices (MSI) and from processors, to the local APICs they are for.
 *
 * A destination is one APIC by its id, or a set of them by their logical ids, of which there are three kinds (SDM vol. 3,
 * 11.6.2 and 11.12.10).  Whoever asks for the lowest priority gets one of the set: the next in turn among those with
 * the lowest.
 */
#include "core.h"

#define EVERYBODY	0xffu
#define EVERYBODY_WIDE	0xffffffffu

/* --- whom it is for ------------------------------------------------------------------------------------------------- */

static __u32 reg(const struct kva_lapic *lapic, enum kva_lapic_register number)
{
	return kva_read_once(lapic->reg[number]);
}

/* Sixteen processors a cluster: an id is also the place in its cluster. */
static int is_in_x2_set(const struct kva_lapic *lapic, __u32 dest)
{
	__u32 id = lapic->vcpu->id;

	return dest >> 16 == id >> 4 && dest >> (id & 15) & 1;
}

/* Flat: a bit each. Clusters: the upper four bits are the cluster's number. */
static int is_in_set(const struct kva_lapic *lapic, __u32 dest)
{
	__u32 own = reg(lapic, KVA_LAPIC_LDR) >> 24;

	if (dest > 0xff)
		return 0;
	if (reg(lapic, KVA_LAPIC_DFR) >> 28 == 0xf)
		return !!(own & dest);
	return own >> 4 == dest >> 4 && own & dest & 0xf;
}

static int is_everybody(const struct kva_apic_message *message)
{
	return message->dest == (message->wide ? EVERYBODY_WIDE : EVERYBODY);
}

static int is_dest(const struct kva_lapic *lapic, const struct kva_apic_message *message)
{
	__u32 dest = message->dest;

	if (is_everybody(message))
		return 1;
	if (kva_lapic_is_x2(lapic))
		return message->logical ? is_in_x2_set(lapic, dest) : dest == lapic->vcpu->id;
	return message->logical ? is_in_set(lapic, dest) : dest == reg(lapic, KVA_LAPIC_ID) >> 24;
}

static int is_meant(struct kva_vcpu *vcpu, const struct kva_vcpu *from, const struct kva_apic_message *message)
{
	if (!vcpu->lapic || !kva_lapic_is_enabled(vcpu->lapic))
		return 0;
	switch (message->shorthand) {
	case KVA_APIC_SELF:
		return vcpu == from;
	case KVA_APIC_ALL:
		return 1;
	case KVA_APIC_OTHERS:
		return vcpu != from;
	}
	return is_dest(vcpu->lapic, message);
}

/* --- what it does --------------------------------------------------------------------------------------------------- */

static int tell(struct kva_vcpu *vcpu, __u32 what)
{
	kva_atomic_or(&vcpu->signals, what);
	kva_vcpu_request(vcpu, what & KVA_SIGNAL_NMI ? KVA_REQUEST_EVENT : KVA_REQUEST_SIGNAL);
	kva_vcpu_wake(vcpu);
	return KVA_IRQ_RAISED;
}

/* A start-up that came before is not for the processor that this one makes. */
static int initialise(struct kva_vcpu *vcpu)
{
	kva_atomic_and(&vcpu->signals, ~KVA_SIGNAL_STARTUP);
	return tell(vcpu, KVA_SIGNAL_INIT);
}

/* The vector first: who sees the signal shall see it. */
static int start_up(struct kva_vcpu *vcpu, __u8 vector)
{
	kva_write_once(vcpu->startup_vector, vector);
	return tell(vcpu, KVA_SIGNAL_STARTUP);
}

/*
 * There is no system management mode here.  The PICs reach the processor through LINT0, or not at all: ExtINT in an
 * entry of the I/O APIC goes nowhere.
 */
static int deliver(struct kva_vcpu *vcpu, const struct kva_apic_message *message)
{
	int result;

	switch (message->mode) {
	case KVA_APIC_FIXED:
	case KVA_APIC_LOWEST:
		result = kva_lapic_accept(vcpu->lapic, message->vector, message->level);
		if (result == KVA_IRQ_RAISED)
			kva_vcpu_notice(vcpu);
		return result;
	case KVA_APIC_NMI:
		return tell(vcpu, KVA_SIGNAL_NMI);
	case KVA_APIC_INIT:
		return message->deassert ? KVA_IRQ_MERGED : initialise(vcpu);
	case KVA_APIC_STARTUP:
		return start_up(vcpu, message->vector);
	}
	return KVA_IRQ_IGNORED;
}

static int add(int sum, int result)
{
	if (result == KVA_IRQ_IGNORED)
		return sum;
	return sum == KVA_IRQ_IGNORED ? result : sum + result;
}

/* Beginning behind the one that had the last, so that equals take turns. */
static struct kva_vcpu *lowest(struct kva_vm *vm, const struct kva_vcpu *from, const struct kva_apic_message *message)
{
	unsigned int i, count = kva_read_once(vm->vcpus), turn = kva_read_once(vm->apic_turn);
	unsigned int chosen = 0;
	struct kva_vcpu *best = NULL;
	__u32 least = ~0u;

	for (i = 0; i < count; i++) {
		unsigned int place = (turn + 1 + i) % count;
		struct kva_vcpu *vcpu = vm->vcpu[place];
		__u32 priority;

		if (!is_meant(vcpu, from, message))
			continue;
		priority = kva_lapic_processor_priority(vcpu->lapic);
		if (!best || priority < least) {
			best = vcpu;
			least = priority;
			chosen = place;
		}
	}
	if (best)
		kva_write_once(vm->apic_turn, chosen);
	return best;
}

static int send_to_all(struct kva_vm *vm, const struct kva_vcpu *from, const struct kva_apic_message *message)
{
	unsigned int i, count = kva_read_once(vm->vcpus);
	int sum = KVA_IRQ_IGNORED;

	for (i = 0; i < count; i++)
		if (is_meant(vm->vcpu[i], from, message))
			sum = add(sum, deliver(vm->vcpu[i], message));
	return sum;
}

/* Mostly it is for the one vcpu whose id stands there, as nobody has changed his; else all are looked at. */
static struct kva_vcpu *named(struct kva_vm *vm, const struct kva_apic_message *message)
{
	struct kva_vcpu *vcpu;

	if (message->shorthand || message->logical || message->dest >= KVA_MAX_VCPUS || kva_read_once(vm->apic_ids_changed))
		return NULL;
	vcpu = kva_read_once(vm->vcpu_by_id[kva_index_clamp(message->dest, KVA_MAX_VCPUS)]);
	return vcpu && is_meant(vcpu, NULL, message) ? vcpu : NULL;
}

int kva_apic_send(struct kva_vm *vm, struct kva_vcpu *from, const struct kva_apic_message *message)
{
	struct kva_vcpu *only = named(vm, message);

	if (!only && message->shorthand == KVA_APIC_SELF)
		only = from;
	if (!only && message->one) {
		only = lowest(vm, from, message);
		if (!only)
			return KVA_IRQ_IGNORED;
	}
	if (only)
		return is_meant(only, from, message) ? deliver(only, message) : KVA_IRQ_IGNORED;
	return send_to_all(vm, from, message);
}

/* Bits of an MSI's address and data (SDM vol. 3, 11.11.1 and 11.11.2). */
#define MSI_LOGICAL	(1u << 2)
#define MSI_HINT	(1u << 3)	/* one of the set */
#define MSI_ASSERT	(1u << 14)
#define MSI_LEVEL	(1u << 15)

int kva_apic_send_msi(struct kva_vm *vm, __u64 address, __u32 data)
{
	__u8 mode = data >> 8 & 7;
	const struct kva_apic_message message = {
		.dest = address >> 12 & 0xff, .vector = data & 0xff, .mode = mode, .logical = !!(address & MSI_LOGICAL),
		.level = !!(data & MSI_LEVEL), .deassert = data & MSI_LEVEL && !(data & MSI_ASSERT),
		.one = mode == KVA_APIC_LOWEST || (address & MSI_HINT && address & MSI_LOGICAL),
	};

	return kva_apic_send(vm, NULL, &message);
}

/* --- from registers ------------------------------------------------------------------------------------------------- */

void kva_apic_effect(struct kva_vcpu *vcpu, enum kva_lapic_effect effect, const struct kva_apic_message *message)
{
	switch (effect) {
	case KVA_LAPIC_SENDS:
		kva_apic_send(vcpu->vm, vcpu, message);
		break;
	case KVA_LAPIC_ENDS:
		kva_irqchip_end(vcpu->vm, message->vector, message->level);
		break;
	case KVA_LAPIC_NOTHING:
		break;
	}
}
