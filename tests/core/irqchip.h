/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Two vcpus with all interrupt controllers, and their inputs, entries and routes.
 */
#ifndef TESTS_CORE_IRQCHIP_H
#define TESTS_CORE_IRQCHIP_H

#include "world.h"

#include <stdlib.h>

#define VECTOR	0x51
#define LEVEL	(1u << 15)

/* Two vcpus; the PICs at 0x20 and 0x28, whatever is wired. */
static inline void begin(void)
{
	struct kva_irqchip *irqchip;
	unsigned int i;

	world_make_irqchip(2);
	irqchip = vm->irqchip;
	for (i = 0; i < 2; i++)
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_SVR, 0x1ff);
	for (i = 0; i < 2; i++) {
		kva_irqchip_out(irqchip, 0x20 + 0x80 * i, 0x11);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, 0x20 + 8 * i);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, i ? 2 : 4);
		kva_irqchip_out(irqchip, 0x21 + 0x80 * i, 1);
	}
}

static inline void pics_off(void)
{
	kva_irqchip_out(vm->irqchip, 0x21, 0xff);
	kva_irqchip_out(vm->irqchip, 0xa1, 0xff);
}

static inline void entry(unsigned int pin, __u32 low, __u8 dest)
{
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x11 + 2 * pin);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, (__u32)dest << 24);
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x10 + 2 * pin);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, low);
}

static inline int line(__u32 gsi, __u32 level)
{
	struct kvm_irq_level irq_level = { .irq = gsi, .level = level };
	long result;

	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_irq_line_status(vm, &irq_level);
	kva_mutex_unlock(&vm->irq_lock);
	EQUAL(result, 0);
	return irq_level.status;
}

static inline long route(const struct kvm_irq_routing_entry *entries, __u32 count)
{
	struct kvm_irq_routing *table = calloc(1, sizeof(*table) + (count + 1) * sizeof(*entries));
	long result;

	table->nr = count;
	memcpy(table->entries, entries, count * sizeof(*entries));
	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_set_gsi_routing(vm, table);
	kva_mutex_unlock(&vm->irq_lock);
	free(table);
	return result;
}

static inline struct kvm_irq_routing_entry to_pin(__u32 gsi, __u32 chip, __u32 pin)
{
	return (struct kvm_irq_routing_entry){
		.gsi = gsi, .type = KVM_IRQ_ROUTING_IRQCHIP, .u.irqchip = { .irqchip = chip, .pin = pin },
	};
}

static inline struct kvm_irq_routing_entry to_message(__u32 gsi, __u32 address, __u32 data)
{
	return (struct kvm_irq_routing_entry){
		.gsi = gsi, .type = KVM_IRQ_ROUTING_MSI, .u.msi = { .address_lo = address, .data = data },
	};
}

#endif /* TESTS_CORE_IRQCHIP_H */
