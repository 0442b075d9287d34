// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu's local APIC: its registers, which interrupts it holds, and in which order the processor gets them.
 *
 * An interrupt that arrives is in the IRR until the processor takes it, then in the ISR until the guest writes to the
 * EOI register; the TMR says whether it came by a level.  The higher four bits of a vector are its priority: one is
 * taken when it is above all that are in service and above the TPR.  Sections are those of the SDM, volume 3.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define VERSION		(0x14u | 5u << 16)	/* six LVT entries */
#define SVR_ENABLED	(1u << 8)
#define LVT_MASKED	(1u << 16)
#define LVT_MODE(entry)	((entry) >> 8 & 7)
#define LDR_BITS	0xff000000u
#define DFR_FIXED	0x0fffffffu
#define DIVIDE_BITS	0xbu

/* Of the ICR (11.6.1). */
#define ICR_LOGICAL	(1u << 11)
#define ICR_BUSY	(1u << 12)
#define ICR_ASSERT	(1u << 14)
#define ICR_LEVEL	(1u << 15)

/* Errors (11.5.3). */
#define ERROR_SENT_VECTOR	(1u << 5)
#define ERROR_RECEIVED_VECTOR	(1u << 6)

/* --- sets of vectors ------------------------------------------------------------------------------------------------ */

static int highest(const struct kva_lapic *lapic, unsigned int set)
{
	unsigned int i;
	__u32 word;

	for (i = 8; i--;) {
		word = kva_read_once(lapic->reg[set + i]);
		if (word)
			return (int)(i * 32) + 31 - __builtin_clz(word);
	}
	return -1;
}

static int has(const struct kva_lapic *lapic, unsigned int set, __u8 vector)
{
	return lapic->reg[set + vector / 32] >> vector % 32 & 1;
}

static void put(struct kva_lapic *lapic, unsigned int set, __u8 vector, int in)
{
	__u32 *word = &lapic->reg[set + vector / 32], bit = 1u << vector % 32;

	kva_write_once(*word, in ? *word | bit : *word & ~bit);
}

/* --- interrupts ----------------------------------------------------------------------------------------------------- */

int kva_lapic_is_enabled(const struct kva_lapic *lapic)
{
	return !!(kva_read_once(lapic->base) & KVA_APIC_ENABLE);
}

int kva_lapic_is_x2(const struct kva_lapic *lapic)
{
	return !!(kva_read_once(lapic->base) & KVA_APIC_X2);
}

static int is_software_enabled(const struct kva_lapic *lapic)
{
	return !!(kva_read_once(lapic->reg[KVA_LAPIC_SVR]) & SVR_ENABLED);
}

static void error(struct kva_lapic *lapic, __u32 what)
{
	__u32 entry = lapic->reg[KVA_LAPIC_LVT_ERROR];

	if (!lapic->errors && !(entry & LVT_MASKED) && (entry & 0xff) >= 16)
		kva_lapic_accept_locked(lapic, entry & 0xff, 0);
	lapic->errors |= what;
}

/* Disabled by software it holds what it has, and takes nothing more (11.4.7.2). */
int kva_lapic_accept_locked(struct kva_lapic *lapic, __u8 vector, int level)
{
	kva_irq_spin_assert_held(&lapic->lock);
	if (!is_software_enabled(lapic))
		return KVA_IRQ_IGNORED;
	if (vector < 16) {
		error(lapic, ERROR_RECEIVED_VECTOR);
		return KVA_IRQ_IGNORED;
	}
	put(lapic, KVA_LAPIC_TMR, vector, level);
	if (has(lapic, KVA_LAPIC_IRR, vector))
		return KVA_IRQ_MERGED;
	put(lapic, KVA_LAPIC_IRR, vector, 1);
	return KVA_IRQ_RAISED;
}

int kva_lapic_accept(struct kva_lapic *lapic, __u8 vector, int level)
{
	unsigned long flags;
	int result;

	kva_irq_spin_lock(&lapic->lock, flags);
	result = kva_lapic_accept_locked(lapic, vector, level);
	kva_irq_spin_unlock(&lapic->lock, flags);
	return result;
}

/* The higher of TPR and what is in service; its lower four bits are the TPR's or none (11.8.3.1). */
__u32 kva_lapic_processor_priority(const struct kva_lapic *lapic)
{
	__u32 task = kva_read_once(lapic->reg[KVA_LAPIC_TPR]);
	int service = highest(lapic, KVA_LAPIC_ISR);
	__u32 class = service < 0 ? 0 : service & 0xf0;

	return (task & 0xf0) >= class ? task & 0xff : class;
}

int kva_lapic_waiting(const struct kva_lapic *lapic)
{
	int vector = highest(lapic, KVA_LAPIC_IRR);

	if (vector < 0 || !is_software_enabled(lapic) || !kva_lapic_is_enabled(lapic))
		return -1;
	return (vector & 0xf0) > (int)(kva_lapic_processor_priority(lapic) & 0xf0) ? vector : -1;
}

int kva_lapic_take(struct kva_lapic *lapic)
{
	unsigned long flags;
	int vector;

	kva_irq_spin_lock(&lapic->lock, flags);
	vector = kva_lapic_waiting(lapic);
	if (vector >= 0) {
		put(lapic, KVA_LAPIC_IRR, (__u8)vector, 0);
		put(lapic, KVA_LAPIC_ISR, (__u8)vector, 1);
	}
	kva_irq_spin_unlock(&lapic->lock, flags);
	return vector;
}

__u32 kva_lapic_task_word(const struct kva_lapic *lapic)
{
	int service = highest(lapic, KVA_LAPIC_ISR), waits = highest(lapic, KVA_LAPIC_IRR);

	return (lapic->reg[KVA_LAPIC_TPR] & 0xff) | (service < 0 ? 0 : (__u32)(service & 0xf0) << 8) |
		(waits < 0 ? 0 : (__u32)waits << 24);
}

/* LINT0 is the PICs' output, or the processor's own input when there is no APIC in between. */
int kva_lapic_takes_pic(const struct kva_lapic *lapic)
{
	__u32 entry = kva_read_once(lapic->reg[KVA_LAPIC_LVT_LINT0]);

	if (!kva_lapic_is_enabled(lapic))
		return 1;
	return !(entry & LVT_MASKED) && LVT_MODE(entry) == KVA_APIC_EXTINT;
}

/* --- registers ------------------------------------------------------------------------------------------------------ */

static __u32 read_locked(const struct kva_lapic *lapic, unsigned int number)
{
	switch (number) {
	case KVA_LAPIC_PPR:
		return kva_lapic_processor_priority(lapic);
	case KVA_LAPIC_COUNT:
		return kva_lapic_timer_count(lapic);
	case KVA_LAPIC_EOI:
	case KVA_LAPIC_APR:
	case KVA_LAPIC_SELF_IPI:
		return 0;
	}
	return lapic->reg[number];
}

__u32 kva_lapic_read(struct kva_lapic *lapic, unsigned int number)
{
	unsigned long flags;
	__u32 value;

	kva_irq_spin_lock(&lapic->lock, flags);
	value = read_locked(lapic, kva_index_clamp(number, KVA_LAPIC_REGISTERS));
	kva_irq_spin_unlock(&lapic->lock, flags);
	return value;
}

static enum kva_lapic_effect end_of_interrupt(struct kva_lapic *lapic, struct kva_apic_message *message)
{
	int vector = highest(lapic, KVA_LAPIC_ISR);

	if (vector < 0)
		return KVA_LAPIC_NOTHING;
	put(lapic, KVA_LAPIC_ISR, (__u8)vector, 0);
	*message = (struct kva_apic_message){ .vector = (__u8)vector, .level = !!has(lapic, KVA_LAPIC_TMR, (__u8)vector) };
	return KVA_LAPIC_ENDS;
}

/* Of an interprocessor interrupt only INIT has a level that matters (11.6.1). */
static enum kva_lapic_effect send(struct kva_lapic *lapic, __u32 value, struct kva_apic_message *message)
{
	int is_x2 = kva_lapic_is_x2(lapic);
	__u8 mode = value >> 8 & 7;

	lapic->reg[KVA_LAPIC_ICR] = value & ~ICR_BUSY;	/* reserved bits, too, are read as they were written */
	*message = (struct kva_apic_message){
		.dest = is_x2 ? lapic->reg[KVA_LAPIC_ICR_HIGH] : lapic->reg[KVA_LAPIC_ICR_HIGH] >> 24,
		.vector = value & 0xff, .mode = mode, .shorthand = value >> 18 & 3, .logical = !!(value & ICR_LOGICAL),
		.deassert = value & ICR_LEVEL && !(value & ICR_ASSERT), .one = mode == KVA_APIC_LOWEST, .wide = is_x2,
	};
	if ((mode == KVA_APIC_FIXED || mode == KVA_APIC_LOWEST) && message->vector < 16) {
		error(lapic, ERROR_SENT_VECTOR);
		return KVA_LAPIC_NOTHING;
	}
	return KVA_LAPIC_SENDS;
}

/* Only x2APIC has the register (11.12.11). */
static enum kva_lapic_effect send_to_self(struct kva_lapic *lapic, __u32 value, struct kva_apic_message *message)
{
	__u32 icr = lapic->reg[KVA_LAPIC_ICR];
	enum kva_lapic_effect effect = send(lapic, KVA_APIC_SELF << 18 | (value & 0xff), message);

	lapic->reg[KVA_LAPIC_ICR] = icr;
	return effect;
}

/* What can be written of each LVT entry (11.5.1). */
__u32 kva_lapic_entry_bits(unsigned int number)
{
	switch (number) {
	case KVA_LAPIC_LVT_TIMER:
		return 0x000700ff;
	case KVA_LAPIC_LVT_LINT0:
	case KVA_LAPIC_LVT_LINT1:
		return 0x0001a7ff;
	case KVA_LAPIC_LVT_ERROR:
		return 0x000100ff;
	}
	return 0x000107ff;
}

/* While the APIC is disabled they stay masked (11.4.7.2). */
static void write_entry(struct kva_lapic *lapic, unsigned int number, __u32 value)
{
	value &= kva_lapic_entry_bits(number);
	if (!is_software_enabled(lapic))
		value |= LVT_MASKED;
	if (number == KVA_LAPIC_LVT_TIMER)
		kva_lapic_timer_mode(lapic, value);
	kva_write_once(lapic->reg[number], value);
}

static void write_spurious(struct kva_lapic *lapic, __u32 value)
{
	unsigned int number;

	kva_write_once(lapic->reg[KVA_LAPIC_SVR], value & 0x3ff);
	if (value & SVR_ENABLED)
		return;
	for (number = KVA_LAPIC_LVT_TIMER; number <= KVA_LAPIC_LVT_ERROR; number++)
		kva_write_once(lapic->reg[number], lapic->reg[number] | LVT_MASKED);
}

static void write_plain(struct kva_lapic *lapic, unsigned int number, __u32 value)
{
	switch (number) {
	case KVA_LAPIC_ID:
	case KVA_LAPIC_LDR:
		kva_write_once(lapic->reg[number], value & LDR_BITS);
		break;
	case KVA_LAPIC_DFR:
		kva_write_once(lapic->reg[number], value | DFR_FIXED);
		break;
	case KVA_LAPIC_TPR:
		kva_write_once(lapic->reg[number], value & 0xff);
		break;
	case KVA_LAPIC_SVR:
		write_spurious(lapic, value);
		break;
	case KVA_LAPIC_ESR:		/* what is written does not matter: it shows what came together since */
		lapic->reg[number] = lapic->errors;
		lapic->errors = 0;
		break;
	case KVA_LAPIC_ICR_HIGH:
		lapic->reg[number] = kva_lapic_is_x2(lapic) ? value : value & 0xff000000u;
		break;
	case KVA_LAPIC_LVT_TIMER ... KVA_LAPIC_LVT_ERROR:
		write_entry(lapic, number, value);
		break;
	case KVA_LAPIC_INITIAL_COUNT:
		kva_lapic_timer_start(lapic, value);
		break;
	case KVA_LAPIC_DIVIDE:
		kva_lapic_timer_divide(lapic, value & DIVIDE_BITS);
		break;
	}
}

enum kva_lapic_effect kva_lapic_write(struct kva_lapic *lapic, unsigned int number, __u32 value,
				      struct kva_apic_message *message)
{
	enum kva_lapic_effect effect = KVA_LAPIC_NOTHING;
	unsigned long flags;

	kva_irq_spin_lock(&lapic->lock, flags);
	if (number == KVA_LAPIC_EOI)
		effect = end_of_interrupt(lapic, message);
	else if (number == KVA_LAPIC_ICR)
		effect = send(lapic, value, message);
	else if (number == KVA_LAPIC_SELF_IPI)
		effect = send_to_self(lapic, value, message);
	else
		write_plain(lapic, number, value);
	kva_irq_spin_unlock(&lapic->lock, flags);
	return effect;
}

/* --- life ----------------------------------------------------------------------------------------------------------- */

/*
 * 11.4.7.1 and .3.  LINT0 of the processor that boots lets the PICs through: firmware that finds an APIC leaves it so,
 * and programs without firmware expect what it leaves.
 */
void kva_lapic_reset(struct kva_lapic *lapic, int init)
{
	__u32 id = init ? lapic->reg[KVA_LAPIC_ID] : lapic->vcpu->id << 24;
	__u32 ldr = lapic->reg[KVA_LAPIC_LDR];
	unsigned long flags;
	unsigned int number;

	kva_irq_spin_lock(&lapic->lock, flags);
	lapic->reg[KVA_LAPIC_LVT_TIMER] = LVT_MASKED;
	kva_lapic_timer_start(lapic, 0);
	memset(lapic->reg, 0, sizeof(lapic->reg));
	lapic->reg[KVA_LAPIC_ID] = id;
	lapic->reg[KVA_LAPIC_LDR] = kva_lapic_is_x2(lapic) ? ldr : 0;
	lapic->reg[KVA_LAPIC_VERSION] = VERSION;
	lapic->reg[KVA_LAPIC_DFR] = ~0u;
	lapic->reg[KVA_LAPIC_SVR] = 0xff;
	for (number = KVA_LAPIC_LVT_TIMER; number <= KVA_LAPIC_LVT_ERROR; number++)
		lapic->reg[number] = LVT_MASKED;
	if (!init && lapic->vcpu->id == lapic->vcpu->vm->boot_cpu)
		lapic->reg[KVA_LAPIC_LVT_LINT0] = KVA_APIC_EXTINT << 8;
	lapic->errors = 0;
	lapic->tsc_deadline = 0;
	kva_irq_spin_unlock(&lapic->lock, flags);
}

int kva_lapic_create(struct kva_vcpu *vcpu)
{
	struct kva_lapic *lapic = kva_alloc(sizeof(*lapic));

	if (!lapic)
		return -ENOMEM;
	lapic->vcpu = vcpu;
	kva_irq_spin_init(&lapic->lock);
	lapic->timer = kva_timer_create(kva_lapic_timer_expired, lapic);
	if (!lapic->timer) {
		kva_free(lapic);
		return -ENOMEM;
	}
	vcpu->lapic = lapic;
	return 0;
}

void kva_lapic_destroy(struct kva_vcpu *vcpu)
{
	struct kva_lapic *lapic = vcpu->lapic;

	if (!lapic)
		return;
	kva_lapic_timer_stop(lapic);
	kva_timer_destroy(lapic->timer);
	vcpu->lapic = NULL;
	kva_free(lapic);
}
