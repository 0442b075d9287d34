// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * GSI routing: which inputs of the interrupt controllers a GSI is, or which message it sends, and the calls that raise one.
 *
 * The table is made anew as a whole and then put in the place of the old one, so whoever raises a GSI finds all routes of
 * one table or all of the other.
 */
#include "core.h"

#include <linux/errno.h>

struct route {
	__u32 gsi, type;
	union {
		struct { __u32 chip, pin; } input;
		struct { __u64 address; __u32 data; } msi;
	};
};

/* Sorted by GSI; those of GSI n are first[n] .. first[n + 1] - 1. */
struct kva_routing {
	__u16 first[KVA_MAX_ROUTES + 1];
	unsigned int count;
	struct route route[];
};

/* --- making a table --------------------------------------------------------------------------------------------------- */

static unsigned int pins_of(__u32 chip)
{
	switch (chip) {
	case KVM_IRQCHIP_PIC_MASTER:
	case KVM_IRQCHIP_PIC_SLAVE:
		return 8;
	case KVM_IRQCHIP_IOAPIC:
		return KVM_IOAPIC_NUM_PINS;
	}
	return 0;
}

static int fill_route(struct route *route, const struct kvm_irq_routing_entry *entry)
{
	route->gsi = entry->gsi;
	route->type = entry->type;
	if (entry->gsi >= KVA_MAX_ROUTES || entry->flags)
		return -EINVAL;
	switch (entry->type) {
	case KVM_IRQ_ROUTING_IRQCHIP:
		route->input.chip = entry->u.irqchip.irqchip;
		route->input.pin = entry->u.irqchip.pin;
		return route->input.pin < pins_of(route->input.chip) ? 0 : -EINVAL;
	case KVM_IRQ_ROUTING_MSI:
		route->msi.address = (__u64)entry->u.msi.address_hi << 32 | entry->u.msi.address_lo;
		route->msi.data = entry->u.msi.data;
		return 0;
	}
	return -EINVAL;
}

/* A GSI is one input of each controller at most, or one message and nothing else. */
static int are_compatible(const struct route *one, const struct route *other)
{
	return one->type == KVM_IRQ_ROUTING_IRQCHIP && other->type == KVM_IRQ_ROUTING_IRQCHIP &&
		one->input.chip != other->input.chip;
}

/* Behind the routes of its GSI, of which there are three at most. */
static int insert(struct kva_routing *routing, const struct kvm_irq_routing_entry *entry)
{
	unsigned int at = 0, i;
	struct route route;
	int error = fill_route(&route, entry);

	if (error)
		return error;
	for (i = routing->count; i && routing->route[i - 1].gsi >= route.gsi; i--)
		if (routing->route[i - 1].gsi == route.gsi && !are_compatible(&routing->route[i - 1], &route))
			return -EINVAL;
	for (at = routing->count; at && routing->route[at - 1].gsi > route.gsi; at--)
		routing->route[at] = routing->route[at - 1];
	routing->route[at] = route;
	routing->count++;
	return 0;
}

static void note_first(struct kva_routing *routing)
{
	unsigned int gsi, at = 0;

	for (gsi = 0; gsi <= KVA_MAX_ROUTES; gsi++) {
		while (at < routing->count && routing->route[at].gsi < gsi)
			at++;
		routing->first[gsi] = (__u16)at;
	}
}

static int make(const struct kvm_irq_routing_entry *entries, __u32 count, struct kva_routing **made)
{
	struct kva_routing *routing;
	__u32 i;
	int error = 0;

	routing = kva_alloc_large(sizeof(*routing) + count * sizeof(routing->route[0]));
	if (!routing)
		return -ENOMEM;
	for (i = 0; i < count && !error; i++)
		error = insert(routing, &entries[i]);
	if (error) {
		kva_free(routing);
		return error;
	}
	note_first(routing);
	*made = routing;
	return 0;
}

struct kva_inputs kva_routing_inputs(const struct kva_routing *routing, __u32 gsi)
{
	struct kva_inputs inputs = { 0, 0 };
	unsigned int i;

	if (gsi >= KVA_MAX_ROUTES)
		return inputs;
	gsi = kva_index_clamp(gsi, KVA_MAX_ROUTES);
	for (i = routing->first[gsi]; i < routing->first[gsi + 1]; i++) {
		const struct route *route = &routing->route[i];

		if (route->type != KVM_IRQ_ROUTING_IRQCHIP)
			continue;
		if (route->input.chip == KVM_IRQCHIP_IOAPIC)
			inputs.ioapic |= 1u << route->input.pin;
		else
			inputs.pic |= 1u << (route->input.pin + (route->input.chip == KVM_IRQCHIP_PIC_SLAVE ? 8 : 0));
	}
	return inputs;
}

/* The interval timer's GSI is 0: it wants to know when its interrupts end. */
static void note_timer(struct kva_irqchip *irqchip, const struct kva_routing *routing)
{
	kva_irqchip_await(irqchip, KVA_WAITER_PIT, kva_routing_inputs(routing, 0));
}

/* --- life ------------------------------------------------------------------------------------------------------------- */

#define DEFAULT_ROUTES	(KVA_PIC_INPUTS + KVM_IOAPIC_NUM_PINS)

static struct kvm_irq_routing_entry input_of(__u32 gsi, __u32 chip, __u32 pin)
{
	return (struct kvm_irq_routing_entry){
		.gsi = gsi, .type = KVM_IRQ_ROUTING_IRQCHIP, .u.irqchip = { .irqchip = chip, .pin = pin },
	};
}

/* Each GSI is the input of its own number: of the I/O APIC, and the first ones of the PICs. */
int kva_routing_init(struct kva_irqchip *irqchip)
{
	struct kvm_irq_routing_entry *entries = kva_alloc(DEFAULT_ROUTES * sizeof(*entries));
	unsigned int i, count = 0;
	int error;

	if (!entries)
		return -ENOMEM;
	for (i = 0; i < KVM_IOAPIC_NUM_PINS; i++) {
		if (i < KVA_PIC_INPUTS)
			entries[count++] = input_of(i, i < 8 ? KVM_IRQCHIP_PIC_MASTER : KVM_IRQCHIP_PIC_SLAVE, i % 8);
		entries[count++] = input_of(i, KVM_IRQCHIP_IOAPIC, i);
	}
	error = make(entries, count, &irqchip->routing);
	kva_free(entries);
	if (error)
		return error;
	error = kva_srcu_init(&irqchip->routing_srcu);
	if (error)
		kva_free(irqchip->routing);
	else
		note_timer(irqchip, irqchip->routing);
	return error;
}

void kva_routing_destroy(struct kva_irqchip *irqchip)
{
	kva_srcu_destroy(&irqchip->routing_srcu);
	kva_free(irqchip->routing);
}

/* --- raising ---------------------------------------------------------------------------------------------------------- */

static int set_route(struct kva_irqchip *irqchip, const struct route *route, enum kva_irq_source source, int level)
{
	if (route->type == KVM_IRQ_ROUTING_MSI)
		return level ? kva_apic_send_msi(irqchip->vm, route->msi.address, route->msi.data) : KVA_IRQ_IGNORED;
	return kva_irqchip_input(irqchip, route->input.chip, route->input.pin, source, level);
}

int kva_gsi_set(struct kva_vm *vm, enum kva_irq_source source, __u32 gsi, int level)
{
	struct kva_irqchip *irqchip = vm->irqchip;
	int sum = KVA_IRQ_IGNORED, section, result;
	const struct kva_routing *routing;
	unsigned int i;

	if (gsi >= KVA_MAX_ROUTES)
		return KVA_IRQ_IGNORED;
	gsi = kva_index_clamp(gsi, KVA_MAX_ROUTES);
	section = kva_srcu_read_lock(&irqchip->routing_srcu);
	routing = kva_read_once(irqchip->routing);
	for (i = routing->first[gsi]; i < routing->first[gsi + 1]; i++) {
		result = set_route(irqchip, &routing->route[i], source, level);
		if (result != KVA_IRQ_IGNORED)
			sum = sum == KVA_IRQ_IGNORED ? result : sum + result;
	}
	kva_srcu_read_unlock(&irqchip->routing_srcu, section);
	return sum;
}

/* --- ioctls ----------------------------------------------------------------------------------------------------------- */

long kva_vm_set_gsi_routing(struct kva_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	struct kva_irqchip *irqchip = kva_read_once(vm->irqchip);
	struct kva_routing *routing, *old;
	int error;

	kva_mutex_assert_held(&vm->irq_lock);
	if (!irqchip || irq_routing->flags || irq_routing->nr >= KVA_MAX_ROUTES)
		return -EINVAL;
	error = make(irq_routing->entries, irq_routing->nr, &routing);
	if (error)
		return error;
	old = irqchip->routing;
	kva_irqfds_await(vm, old, routing);
	kva_memory_barrier();
	kva_write_once(irqchip->routing, routing);
	note_timer(irqchip, routing);
	kva_irqfds_await(vm, routing, routing);
	kva_srcu_synchronize(&irqchip->routing_srcu);
	kva_free(old);
	return 0;
}

/* Any level but zero is one. */
static int set_line(struct kva_vm *vm, const struct kvm_irq_level *irq_level)
{
	return kva_gsi_set(vm, KVA_SOURCE_USER, irq_level->irq, irq_level->level != 0);
}

long kva_vm_irq_line(struct kva_vm *vm, const struct kvm_irq_level *irq_level)
{
	if (!kva_read_once(vm->irqchip))
		return -ENXIO;
	set_line(vm, irq_level);
	return 0;
}

/* A message without a route.  How many took it: one that nobody is there for went nowhere, which is no error. */
long kva_vm_signal_msi(struct kva_vm *vm, const struct kvm_msi *msi)
{
	int result;

	if (!kva_read_once(vm->irqchip) || msi->flags)
		return -EINVAL;
	result = kva_apic_send_msi(vm, (__u64)msi->address_hi << 32 | msi->address_lo, msi->data);
	return result == KVA_IRQ_IGNORED ? 0 : result;
}

long kva_vm_irq_line_status(struct kva_vm *vm, struct kvm_irq_level *irq_level)
{
	if (!kva_read_once(vm->irqchip))
		return -ENXIO;
	irq_level->status = set_line(vm, irq_level);
	return 0;
}
