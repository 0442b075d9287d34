// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's accesses to devices, as far as the kernel answers them: local APIC, I/O APIC, PICs, timer, and what user
 * space has asked to be watched (ioevent.c, coalesced.c).  Everything else is for user space.
 *
 * All of it is called by the vcpu's thread, inside of KVM_RUN.
 */
#include "core.h"
#include "x86.h"

#define LAPIC_REGISTER	16u		/* bytes from one to the next */

static __u64 low_bytes(__u64 value, unsigned int size)
{
	return size < 8 ? value & ((1ull << 8 * size) - 1) : value;
}

/* --- the local APIC --------------------------------------------------------------------------------------------------- */

static int is_lapic(const struct kva_vcpu *vcpu, __u64 gpa)
{
	__u64 base = vcpu->cpu.apic_base;

	if (!vcpu->lapic || (base & (KVA_APIC_ENABLE | KVA_APIC_X2)) != KVA_APIC_ENABLE)
		return 0;
	return (base & KVA_PAGE_MASK) == (gpa & KVA_PAGE_MASK);
}

/* User space may want to know who uses the task priority. */
static void note_priority(struct kva_vcpu *vcpu, unsigned int number, __u8 access)
{
	if (number != KVA_LAPIC_TPR || !vcpu->tpr_reporting)
		return;
	vcpu->tpr_access = access;
	vcpu->tpr_rip = vcpu->cpu.rip;
}

/* Registers are the first four of sixteen bytes; what reaches beyond them is not defined (SDM vol. 3, 11.4.1). */
static __u64 lapic_read(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size)
{
	unsigned int number = (gpa & ~KVA_PAGE_MASK) / LAPIC_REGISTER, byte = gpa % LAPIC_REGISTER;

	if (number >= KVA_LAPIC_REGISTERS || byte + size > 4)
		return 0;
	note_priority(vcpu, number, KVA_TPR_READ);
	return low_bytes(kva_lapic_read(vcpu->lapic, number) >> 8 * byte, size);
}

static void lapic_write(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 value)
{
	unsigned int number = (gpa & ~KVA_PAGE_MASK) / LAPIC_REGISTER;

	if (number >= KVA_LAPIC_SELF_IPI || gpa % LAPIC_REGISTER || size != 4)
		return;
	note_priority(vcpu, number, KVA_TPR_WRITTEN);
	kva_lapic_poke(vcpu, number, (__u32)value);
}

/* --- memory ----------------------------------------------------------------------------------------------------------- */

int kva_bus_read(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 *value)
{
	struct kva_irqchip *irqchip = vcpu->vm->irqchip;

	if (!irqchip)
		return 0;
	if (is_lapic(vcpu, gpa))
		*value = lapic_read(vcpu, gpa, size);
	else if (kva_irqchip_has_ioapic(irqchip, gpa))
		*value = low_bytes(kva_irqchip_ioapic_read(irqchip, gpa & (KVA_IOAPIC_SIZE - 1)), size);
	else
		return 0;
	vcpu->counts.device++;
	return 1;
}

static int write_device(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 value)
{
	struct kva_irqchip *irqchip = vcpu->vm->irqchip;

	if (!irqchip)
		return 0;
	if (is_lapic(vcpu, gpa)) {
		lapic_write(vcpu, gpa, size, value);
		return 1;
	}
	if (!kva_irqchip_has_ioapic(irqchip, gpa))
		return 0;
	kva_irqchip_ioapic_write(irqchip, gpa & (KVA_IOAPIC_SIZE - 1), (__u32)value);
	return 1;
}

int kva_bus_write(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 value)
{
	int done = write_device(vcpu, gpa, size, value) || kva_ioevent_write(vcpu->vm, 0, gpa, size, value) ||
		kva_coalesced_write(vcpu->vm, gpa, size, value);

	vcpu->counts.device += done;
	return done;
}

/* --- ports ------------------------------------------------------------------------------------------------------------ */

static int in_byte(struct kva_irqchip *irqchip, __u16 port, __u32 *value)
{
	struct kva_pit *pit = kva_read_once(irqchip->pit);

	if (kva_pic_has_port(port))
		*value = kva_irqchip_in(irqchip, port);
	else if (pit && kva_pit_has_port(pit, port))
		*value = kva_pit_in(pit, port);
	else
		return 0;
	return 1;
}

static int out_byte(struct kva_irqchip *irqchip, __u16 port, __u8 value)
{
	struct kva_pit *pit = kva_read_once(irqchip->pit);

	if (kva_pic_has_port(port))
		kva_irqchip_out(irqchip, port, value);
	else if (pit && kva_pit_has_port(pit, port))
		kva_pit_out(pit, port, value);
	else
		return 0;
	return 1;
}

/* A wider access is one to each port; it is ours if all of them are. */
static int are_ours(struct kva_irqchip *irqchip, __u16 port, unsigned int size)
{
	const struct kva_pit *pit;

	if (!irqchip)
		return 0;
	pit = kva_read_once(irqchip->pit);
	while (size--)
		if (!kva_pic_has_port(port + size) && !(pit && kva_pit_has_port(pit, port + size)))
			return 0;
	return 1;
}

static int in_bytes(struct kva_irqchip *irqchip, __u16 port, unsigned int size, __u32 *value)
{
	__u32 byte = 0;
	unsigned int i;

	if (!are_ours(irqchip, port, size))
		return 0;
	*value = 0;
	for (i = 0; i < size; i++) {
		in_byte(irqchip, port + i, &byte);
		*value |= byte << 8 * i;
	}
	return 1;
}

/* One byte is what these devices are asked for, and often. */
int kva_bus_in(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 *value)
{
	struct kva_irqchip *irqchip = vcpu->vm->irqchip;
	int done;

	if (!irqchip)
		return 0;
	done = size == 1 ? in_byte(irqchip, port, value) : in_bytes(irqchip, port, size, value);
	vcpu->counts.device += done;
	return done;
}

static int out_bytes(struct kva_irqchip *irqchip, __u16 port, unsigned int size, __u32 value)
{
	unsigned int i;

	if (!are_ours(irqchip, port, size))
		return 0;
	for (i = 0; i < size; i++)
		out_byte(irqchip, port + i, (__u8)(value >> 8 * i));
	return 1;
}

int kva_bus_out(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 value)
{
	struct kva_irqchip *irqchip = vcpu->vm->irqchip;
	int done = 0;

	if (irqchip)
		done = size == 1 ? out_byte(irqchip, port, (__u8)value) : out_bytes(irqchip, port, size, value);
	if (!done)
		done = kva_ioevent_write(vcpu->vm, 1, port, size, value);
	vcpu->counts.device += done;
	return done;
}

int kva_bus_has_port(struct kva_vcpu *vcpu, __u16 port, unsigned int size)
{
	return are_ours(vcpu->vm->irqchip, port, size) || kva_ioevent_has_port(vcpu->vm, port);
}
