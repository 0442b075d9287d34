// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The I/O APIC, by Intel's 82093AA data sheet: each input has an entry that says which message it sends.
 *
 * An edge sends one message.  A level sends one when it rises, and another each time that a local APIC has ended the
 * interrupt and the input still asks; between, remote IRR keeps it quiet.  What a masked input asks for by an edge is
 * lost (data sheet, 3.2.4).
 */
#include "core.h"

/* Registers, by the number that is written to the select register; then two for each entry. */
enum { REG_ID, REG_VERSION, REG_ARBITRATION, REG_ENTRIES = 0x10 };

#define VERSION		(0x11u | (KVM_IOAPIC_NUM_PINS - 1) << 16)
#define ID_BITS		0x0f000000u

#define OFFSET_SELECT	0x00u
#define OFFSET_WINDOW	0x10u

/* Of an entry (3.2.4). */
#define VECTOR		0xffull
#define MODE_SHIFT	8
#define LOGICAL		(1ull << 11)
#define STATUS		(1ull << 12)	/* is always idle: a message arrives at once */
#define REMOTE_IRR	(1ull << 14)
#define LEVEL		(1ull << 15)
#define MASKED		(1ull << 16)
#define WRITABLE	0xff0000000001afffull
#define DEST_SHIFT	56

static __u64 *entry_of(struct kva_ioapic *ioapic, unsigned int pin)
{
	return (__u64 *)&ioapic->state.redirtbl[pin].bits;
}

static int is_high(const struct kva_ioapic *ioapic, unsigned int pin)
{
	return ioapic->state.irr >> pin & 1;
}

void kva_ioapic_init(struct kva_ioapic *ioapic)
{
	unsigned int pin;

	*ioapic = (struct kva_ioapic){ .state = { .base_address = 0xfec00000 } };
	for (pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++)
		*entry_of(ioapic, pin) = MASKED;
}

/* --- inputs --------------------------------------------------------------------------------------------------------- */

static void fill_message(__u64 entry, struct kva_apic_message *message)
{
	__u8 mode = entry >> MODE_SHIFT & 7;

	*message = (struct kva_apic_message){
		.dest = (__u32)(entry >> DEST_SHIFT), .vector = entry & VECTOR, .mode = mode,
		.logical = !!(entry & LOGICAL), .level = !!(entry & LEVEL), .one = mode == KVA_APIC_LOWEST,
	};
}

/* A level that is high and of which no local APIC knows. */
static int asks(const struct kva_ioapic *ioapic, unsigned int pin, __u64 entry)
{
	return is_high(ioapic, pin) && entry & LEVEL && !(entry & (MASKED | REMOTE_IRR));
}

int kva_ioapic_input(struct kva_ioapic *ioapic, unsigned int pin, int level, struct kva_apic_message *message)
{
	__u64 entry = *entry_of(ioapic, pin);
	int was = is_high(ioapic, pin);
	__u32 bit = 1u << pin;

	ioapic->state.irr = level ? ioapic->state.irr | bit : ioapic->state.irr & ~bit;
	if (entry & MASKED)
		return KVA_IRQ_IGNORED;
	if (entry & LEVEL ? !asks(ioapic, pin, entry) : was || !level)
		return KVA_IRQ_MERGED;
	fill_message(entry, message);
	return KVA_IRQ_RAISED;
}

/* A level that found no local APIC does not wait for one to end it. */
void kva_ioapic_sent(struct kva_ioapic *ioapic, unsigned int pin, int result)
{
	__u64 *entry = entry_of(ioapic, pin);

	if (*entry & LEVEL && result != KVA_IRQ_IGNORED)
		*entry |= REMOTE_IRR;
}

__u32 kva_ioapic_end(struct kva_ioapic *ioapic, __u8 vector, __u32 *again)
{
	__u32 ended = 0;
	unsigned int pin;

	*again = 0;
	for (pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
		__u64 *entry = entry_of(ioapic, pin);

		if ((*entry & VECTOR) != vector)
			continue;
		ended |= 1u << pin;
		*entry &= ~REMOTE_IRR;
		if (asks(ioapic, pin, *entry))
			*again |= 1u << pin;
	}
	return ended;
}

int kva_ioapic_again(struct kva_ioapic *ioapic, unsigned int pin, struct kva_apic_message *message)
{
	__u64 entry = *entry_of(ioapic, pin);

	if (!asks(ioapic, pin, entry))
		return KVA_IRQ_MERGED;
	fill_message(entry, message);
	return KVA_IRQ_RAISED;
}

/* --- registers ------------------------------------------------------------------------------------------------------ */

static __u32 read_entry(const struct kva_ioapic *ioapic, unsigned int index)
{
	__u64 entry;

	if (index / 2 >= KVM_IOAPIC_NUM_PINS)
		return ~0u;
	entry = ioapic->state.redirtbl[kva_index_clamp(index / 2, KVM_IOAPIC_NUM_PINS)].bits;
	return (__u32)(index & 1 ? entry >> 32 : entry);
}

__u32 kva_ioapic_read(const struct kva_ioapic *ioapic, __u32 offset)
{
	const struct kvm_ioapic_state *state = &ioapic->state;

	if (offset == OFFSET_SELECT)
		return state->ioregsel;
	if (offset != OFFSET_WINDOW)
		return 0;
	switch (state->ioregsel) {
	case REG_VERSION:
		return VERSION;
	case REG_ID:
	case REG_ARBITRATION:
		return state->id << 24 & ID_BITS;
	}
	return state->ioregsel < REG_ENTRIES ? 0 : read_entry(ioapic, state->ioregsel - REG_ENTRIES);
}

/* An edge has no remote IRR: software that switches an entry to edges and back means to clear it. */
static void set_entry(struct kva_ioapic *ioapic, unsigned int pin, __u64 value)
{
	__u64 *entry = entry_of(ioapic, pin), remote = *entry & REMOTE_IRR;

	*entry = (value & WRITABLE) | (value & LEVEL ? remote : 0);
}

static void write_entry(struct kva_ioapic *ioapic, unsigned int index, __u32 value, __u32 *again)
{
	unsigned int pin = kva_index_clamp(index / 2, KVM_IOAPIC_NUM_PINS);
	__u64 entry;

	if (index / 2 >= KVM_IOAPIC_NUM_PINS)
		return;
	entry = *entry_of(ioapic, pin);
	set_entry(ioapic, pin, index & 1 ? (__u32)entry | (__u64)value << 32 : (entry >> 32 << 32) | value);
	if (asks(ioapic, pin, *entry_of(ioapic, pin)))
		*again = 1u << pin;
}

void kva_ioapic_write(struct kva_ioapic *ioapic, __u32 offset, __u32 value, __u32 *again)
{
	struct kvm_ioapic_state *state = &ioapic->state;

	*again = 0;
	if (offset == OFFSET_SELECT)
		state->ioregsel = value & 0xff;
	else if (offset != OFFSET_WINDOW)
		return;
	else if (state->ioregsel == REG_ID)
		state->id = (value & ID_BITS) >> 24;
	else if (state->ioregsel >= REG_ENTRIES)
		write_entry(ioapic, state->ioregsel - REG_ENTRIES, value, again);
}

/* --- from user space ------------------------------------------------------------------------------------------------ */

void kva_ioapic_load(struct kva_ioapic *ioapic, const struct kvm_ioapic_state *state, __u32 *again)
{
	unsigned int pin;

	ioapic->state.base_address = state->base_address;
	ioapic->state.ioregsel = state->ioregsel & 0xff;
	ioapic->state.id = state->id & 0xf;
	ioapic->state.irr = state->irr & ((1u << KVM_IOAPIC_NUM_PINS) - 1);
	*again = 0;
	for (pin = 0; pin < KVM_IOAPIC_NUM_PINS; pin++) {
		__u64 entry = state->redirtbl[pin].bits;

		*entry_of(ioapic, pin) = (entry & WRITABLE) | (entry & LEVEL ? entry & REMOTE_IRR : 0);
		if (asks(ioapic, pin, *entry_of(ioapic, pin)))
			*again |= 1u << pin;
	}
}
