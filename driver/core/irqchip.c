// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interrupt controllers of a VM together: levels go to PICs and I/O APIC, from them to vcpus, and back comes the end
 * of an interrupt.
 *
 * An input is high as long as one of its sources holds it so.  Everything here may happen in an interrupt; whoever raises
 * something tells the vcpu that will take it (kva_vcpu_notice()), and the vcpu looks for itself.
 */
#include "core.h"

#include <linux/errno.h>

/* --- to vcpus ------------------------------------------------------------------------------------------------------- */

/* One vcpu at most has the PICs wired to it; with several it would be chance who asks first. */
static void notice_pic(struct kva_vm *vm)
{
	unsigned int i, count = kva_read_once(vm->vcpus);

	for (i = 0; i < count; i++) {
		struct kva_vcpu *vcpu = vm->vcpu[i];

		if (vcpu->lapic && kva_lapic_takes_pic(vcpu->lapic)) {
			kva_vcpu_notice(vcpu);
			return;
		}
	}
}

/* Messages of pins whose input asks (anew). Under the lock. */
static void send_again(struct kva_irqchip *irqchip, __u32 pins)
{
	struct kva_apic_message message;
	unsigned int pin;

	for (; pins; pins &= pins - 1) {
		pin = (unsigned int)__builtin_ctz(pins);
		if (kva_ioapic_again(&irqchip->ioapic, pin, &message) == KVA_IRQ_RAISED)
			kva_ioapic_sent(&irqchip->ioapic, pin, kva_apic_send(irqchip->vm, NULL, &message));
	}
}

/* Which vectors are of interest when they end, although they came by an edge: those of pins that somebody waits for. */
static void note_vectors(struct kva_irqchip *irqchip)
{
	__u32 watched[8] = { 0 }, pins = 0;
	unsigned int i;

	for (i = 0; i < KVA_WAITERS; i++)
		pins |= irqchip->awaited[i].ioapic;
	for (; pins; pins &= pins - 1) {
		__u8 vector = irqchip->ioapic.state.redirtbl[__builtin_ctz(pins)].fields.vector;

		watched[vector / 32] |= 1u << vector % 32;
	}
	for (i = 0; i < 8; i++)
		kva_write_once(irqchip->watched[i], watched[i]);
}

void kva_irqchip_await(struct kva_irqchip *irqchip, enum kva_irq_waiter waiter, struct kva_inputs inputs)
{
	unsigned long flags;

	kva_irq_spin_lock(&irqchip->lock, flags);
	irqchip->awaited[waiter] = inputs;
	note_vectors(irqchip);
	kva_irq_spin_unlock(&irqchip->lock, flags);
}

/* --- inputs --------------------------------------------------------------------------------------------------------- */

static int level_of(__u8 *sources, enum kva_irq_source source, int level)
{
	*sources = level ? *sources | 1u << source : *sources & ~(1u << source);
	return *sources != 0;
}

static int set_pic(struct kva_irqchip *irqchip, unsigned int input, enum kva_irq_source source, int level)
{
	return kva_pic_input(&irqchip->pic, input, level_of(&irqchip->pic_sources[input], source, level));
}

static int set_ioapic(struct kva_irqchip *irqchip, unsigned int pin, enum kva_irq_source source, int level)
{
	struct kva_apic_message message;
	int result = kva_ioapic_input(&irqchip->ioapic, pin, level_of(&irqchip->ioapic_sources[pin], source, level), &message);

	if (result != KVA_IRQ_RAISED)
		return result;
	result = kva_apic_send(irqchip->vm, NULL, &message);
	kva_ioapic_sent(&irqchip->ioapic, pin, result);
	return result;
}

int kva_irqchip_input(struct kva_irqchip *irqchip, __u32 chip, __u32 pin, enum kva_irq_source source, int level)
{
	unsigned long flags;
	int result, output;

	kva_irq_spin_lock(&irqchip->lock, flags);
	if (chip == KVM_IRQCHIP_IOAPIC)
		result = set_ioapic(irqchip, pin, source, level);
	else
		result = set_pic(irqchip, pin + (chip == KVM_IRQCHIP_PIC_SLAVE ? 8 : 0), source, level);
	output = chip != KVM_IRQCHIP_IOAPIC && irqchip->pic.output;
	kva_irq_spin_unlock(&irqchip->lock, flags);
	if (output)
		notice_pic(irqchip->vm);
	return result;
}

/* --- the end of interrupts -------------------------------------------------------------------------------------------- */

/* What has ended, and who is to be told: a bit each of enum kva_irq_waiter. */
struct ends {
	struct kva_inputs inputs;
	unsigned int waiters;
};

static int is_high_by(const struct kva_irqchip *irqchip, unsigned int pin, enum kva_irq_source source)
{
	return irqchip->ioapic_sources[pin] >> source & 1;
}

/* What an eventfd holds high falls before anybody looks whether it asks again. */
static void lower(struct kva_irqchip *irqchip, struct kva_inputs inputs)
{
	__u32 pins = inputs.ioapic & irqchip->awaited[KVA_WAITER_RESAMPLE].ioapic;
	__u32 of_pic = inputs.pic & irqchip->awaited[KVA_WAITER_RESAMPLE].pic;

	for (; pins; pins &= pins - 1)
		if (is_high_by(irqchip, (unsigned int)__builtin_ctz(pins), KVA_SOURCE_RESAMPLE))
			set_ioapic(irqchip, (unsigned int)__builtin_ctz(pins), KVA_SOURCE_RESAMPLE, 0);
	for (; of_pic; of_pic &= of_pic - 1)
		set_pic(irqchip, (unsigned int)__builtin_ctz(of_pic), KVA_SOURCE_RESAMPLE, 0);
}

/* Under the lock; tell() them when it is released. */
static struct ends ended(struct kva_irqchip *irqchip, __u32 pic, __u32 ioapic)
{
	struct ends ends = { .inputs = { pic, ioapic } };
	unsigned int i;

	for (i = 0; i < KVA_WAITERS; i++)
		if (pic & irqchip->awaited[i].pic || ioapic & irqchip->awaited[i].ioapic)
			ends.waiters |= 1u << i;
	if (ends.waiters & 1u << KVA_WAITER_RESAMPLE)
		lower(irqchip, ends.inputs);
	return ends;
}

static void tell(struct kva_irqchip *irqchip, const struct ends *ends)
{
	struct kva_pit *pit;

	if (!ends->waiters)
		return;
	pit = ends->waiters & 1u << KVA_WAITER_PIT ? kva_read_once(irqchip->pit) : NULL;
	if (pit)
		kva_pit_ended(pit);
	if (ends->waiters & 1u << KVA_WAITER_RESAMPLE)
		kva_irqfds_ended(irqchip->vm, ends->inputs);
}

/* A local APIC tells of an end by broadcast when the interrupt came by a level (SDM vol. 3, 11.8.5). */
void kva_irqchip_end(struct kva_vm *vm, __u8 vector, int level)
{
	struct kva_irqchip *irqchip = vm->irqchip;
	unsigned long flags;
	struct ends ends;
	__u32 again;

	if (!level && !(kva_read_once(irqchip->watched[vector / 32]) >> vector % 32 & 1))
		return;
	kva_irq_spin_lock(&irqchip->lock, flags);
	ends = ended(irqchip, 0, kva_ioapic_end(&irqchip->ioapic, vector, &again));
	send_again(irqchip, again);
	kva_irq_spin_unlock(&irqchip->lock, flags);
	tell(irqchip, &ends);
}

/* What ended in the PICs since somebody asked. Under the lock. */
static struct ends take_ended(struct kva_irqchip *irqchip)
{
	__u16 inputs = irqchip->pic.ended;

	if (!inputs)
		return (struct ends){ .waiters = 0 };	/* mostly */
	irqchip->pic.ended = 0;
	return ended(irqchip, inputs, 0);
}

/* --- a vcpu asks ------------------------------------------------------------------------------------------------------ */

static int pic_waits(const struct kva_vcpu *vcpu)
{
	return kva_read_once(vcpu->vm->irqchip->pic.output) && kva_lapic_takes_pic(vcpu->lapic);
}

int kva_irqchip_waits(const struct kva_vcpu *vcpu)
{
	return pic_waits(vcpu) || kva_lapic_waiting(vcpu->lapic) >= 0;
}

static int take_from_pic(struct kva_irqchip *irqchip)
{
	struct ends ends = { .waiters = 0 };
	unsigned long flags;
	int vector = -1;

	kva_irq_spin_lock(&irqchip->lock, flags);
	if (irqchip->pic.output) {
		vector = kva_pic_acknowledge(&irqchip->pic);
		ends = take_ended(irqchip);
	}
	kva_irq_spin_unlock(&irqchip->lock, flags);
	tell(irqchip, &ends);
	return vector;
}

/* What comes through LINT0 has no priority, and comes first. */
int kva_irqchip_take(struct kva_vcpu *vcpu)
{
	int vector = pic_waits(vcpu) ? take_from_pic(vcpu->vm->irqchip) : -1;

	return vector >= 0 ? vector : kva_lapic_take(vcpu->lapic);
}

/* --- the guest's accesses --------------------------------------------------------------------------------------------- */

__u8 kva_irqchip_in(struct kva_irqchip *irqchip, __u16 port)
{
	unsigned long flags;
	struct ends ends;
	__u8 value;

	kva_irq_spin_lock(&irqchip->lock, flags);
	value = kva_pic_read(&irqchip->pic, port);
	ends = take_ended(irqchip);
	kva_irq_spin_unlock(&irqchip->lock, flags);
	tell(irqchip, &ends);
	return value;
}

void kva_irqchip_out(struct kva_irqchip *irqchip, __u16 port, __u8 value)
{
	unsigned long flags;
	struct ends ends;
	int output;

	kva_irq_spin_lock(&irqchip->lock, flags);
	kva_pic_write(&irqchip->pic, port, value);
	ends = take_ended(irqchip);
	output = irqchip->pic.output;
	kva_irq_spin_unlock(&irqchip->lock, flags);
	tell(irqchip, &ends);
	if (output)
		notice_pic(irqchip->vm);
}

int kva_irqchip_has_ioapic(const struct kva_irqchip *irqchip, __u64 gpa)
{
	return gpa - kva_read_once(irqchip->ioapic.state.base_address) < KVA_IOAPIC_SIZE;
}

__u32 kva_irqchip_ioapic_read(struct kva_irqchip *irqchip, __u32 offset)
{
	unsigned long flags;
	__u32 value;

	kva_irq_spin_lock(&irqchip->lock, flags);
	value = kva_ioapic_read(&irqchip->ioapic, offset);
	kva_irq_spin_unlock(&irqchip->lock, flags);
	return value;
}

/*
 * A pin that nothing but eventfds holds high, and whose mask goes: the device may have been quiet for long, so its owner
 * is asked, who signals again if not.
 */
static struct ends ask_again(struct kva_irqchip *irqchip, __u32 again)
{
	__u32 pins = again & irqchip->awaited[KVA_WAITER_RESAMPLE].ioapic;
	unsigned int pin = pins ? (unsigned int)__builtin_ctz(pins) : 0;

	if (!pins || irqchip->ioapic_sources[pin] != 1u << KVA_SOURCE_RESAMPLE)
		return (struct ends){ .waiters = 0 };
	lower(irqchip, (struct kva_inputs){ .ioapic = pins });
	return (struct ends){ .inputs.ioapic = pins, .waiters = 1u << KVA_WAITER_RESAMPLE };
}

void kva_irqchip_ioapic_write(struct kva_irqchip *irqchip, __u32 offset, __u32 value)
{
	unsigned long flags;
	struct ends ends;
	__u32 again;

	kva_irq_spin_lock(&irqchip->lock, flags);
	kva_ioapic_write(&irqchip->ioapic, offset, value, &again);
	note_vectors(irqchip);
	ends = ask_again(irqchip, again);
	send_again(irqchip, again);
	kva_irq_spin_unlock(&irqchip->lock, flags);
	tell(irqchip, &ends);
}

/* --- life ------------------------------------------------------------------------------------------------------------- */

/* Vcpus that are there already would be without a local APIC. */
long kva_vm_create_irqchip(struct kva_vm *vm)
{
	struct kva_irqchip *irqchip;
	int error;

	kva_mutex_assert_held(&vm->lock);
	if (vm->irqchip)
		return -EEXIST;
	if (vm->vcpus)
		return -EINVAL;
	irqchip = kva_alloc(sizeof(*irqchip));
	if (!irqchip)
		return -ENOMEM;
	irqchip->vm = vm;
	kva_irq_spin_init(&irqchip->lock);
	kva_irq_spin_init(&irqchip->resample_lock);
	kva_pic_init(&irqchip->pic);
	kva_ioapic_init(&irqchip->ioapic);
	error = kva_routing_init(irqchip);
	if (error) {
		kva_free(irqchip);
		return error;
	}
	kva_memory_barrier();			/* it is complete when others find it */
	kva_write_once(vm->irqchip, irqchip);
	return 0;
}

/* When vcpus and eventfds are gone. */
void kva_irqchip_destroy(struct kva_vm *vm)
{
	struct kva_irqchip *irqchip = vm->irqchip;

	if (!irqchip)
		return;
	kva_routing_destroy(irqchip);
	kva_free(irqchip);
	vm->irqchip = NULL;
}

/* --- ioctls ----------------------------------------------------------------------------------------------------------- */

long kva_vm_get_irqchip(struct kva_vm *vm, struct kvm_irqchip *irqchip_state)
{
	struct kva_irqchip *irqchip = kva_read_once(vm->irqchip);
	unsigned long flags;
	long result = 0;

	if (!irqchip)
		return -ENXIO;
	kva_irq_spin_lock(&irqchip->lock, flags);
	switch (irqchip_state->chip_id) {
	case KVM_IRQCHIP_PIC_MASTER:
		irqchip_state->chip.pic = irqchip->pic.chip[0];
		break;
	case KVM_IRQCHIP_PIC_SLAVE:
		irqchip_state->chip.pic = irqchip->pic.chip[1];
		break;
	case KVM_IRQCHIP_IOAPIC:
		irqchip_state->chip.ioapic = irqchip->ioapic.state;
		break;
	default:
		result = -EINVAL;
	}
	kva_irq_spin_unlock(&irqchip->lock, flags);
	return result;
}

static long load(struct kva_irqchip *irqchip, const struct kvm_irqchip *state)
{
	__u32 again;

	switch (state->chip_id) {
	case KVM_IRQCHIP_PIC_MASTER:
	case KVM_IRQCHIP_PIC_SLAVE:
		kva_pic_load(&irqchip->pic, state->chip_id == KVM_IRQCHIP_PIC_SLAVE, &state->chip.pic);
		return 0;
	case KVM_IRQCHIP_IOAPIC:
		kva_ioapic_load(&irqchip->ioapic, &state->chip.ioapic, &again);
		note_vectors(irqchip);
		send_again(irqchip, again);
		return 0;
	}
	return -EINVAL;
}

long kva_vm_set_irqchip(struct kva_vm *vm, const struct kvm_irqchip *irqchip_state)
{
	struct kva_irqchip *irqchip = kva_read_once(vm->irqchip);
	unsigned long flags;
	long result;

	if (!irqchip)
		return -ENXIO;
	kva_irq_spin_lock(&irqchip->lock, flags);
	result = load(irqchip, irqchip_state);
	kva_irq_spin_unlock(&irqchip->lock, flags);
	notice_pic(vm);
	return result;
}
