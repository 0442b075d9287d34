// SPDX-License-Identifier: MIT
/*
 * State of interrupt controllers, timers and vcpus that no guest could have brought about: what is there, changed here and
 * there or all of it; and the events that it makes something of.
 */
#define _GNU_SOURCE
#include "chips.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static void change(uint64_t *random, void *place, size_t size)
{
	unsigned int count = draw(random) % 8 ? (unsigned int)draw(random) % 16 : (unsigned int)size;
	unsigned char *bytes = place;

	if (count == size)
		for (; count; count--)
			bytes[count - 1] = (unsigned char)draw(random);
	for (; count; count--)
		bytes[draw(random) % size] ^= (unsigned char)draw(random);
}

/* --- a vcpu's ---------------------------------------------------------------------------------------------------------- */

static void get(int fd, unsigned long cmd, void *state, const char *name)
{
	if (ioctl(fd, cmd, state))
		fail("%s: %m", name);
}
#define GET(fd, cmd, state) get(fd, cmd, state, #cmd)

static void try_vcpu(struct vcpu *vcpu, enum what what, unsigned long cmd, void *argument)
{
	try(vcpu->done, vcpu->refused, what, vcpu->fd, cmd, argument);
}

static void lapic(struct vcpu *vcpu)
{
	const unsigned int periodic = 0x20000 | (0x40 + draw(&vcpu->random) % 64), count = (unsigned int)draw(&vcpu->random) % 4096;
	struct kvm_lapic_state state;

	GET(vcpu->fd, KVM_GET_LAPIC, &state);
	change(&vcpu->random, &state, sizeof(state));
	if (draw(&vcpu->random) % 2)
		state.regs[0xf1] |= 1;			/* it is enabled */
	if (draw(&vcpu->random) % 2) {
		memcpy(state.regs + 0x320, &periodic, sizeof(periodic));
		memcpy(state.regs + 0x380, &count, sizeof(count));
	}
	try_vcpu(vcpu, SET_LAPIC, KVM_SET_LAPIC, &state);
}

static void events(struct vcpu *vcpu)
{
	struct kvm_vcpu_events state;

	GET(vcpu->fd, KVM_GET_VCPU_EVENTS, &state);
	change(&vcpu->random, &state, sizeof(state));
	if (draw(&vcpu->random) % 2)
		state.flags &= 0xf;
	try_vcpu(vcpu, SET_EVENTS, KVM_SET_VCPU_EVENTS, &state);
}

static void mp_state(struct vcpu *vcpu)
{
	struct kvm_mp_state state = { (unsigned int)draw(&vcpu->random) % 8 };

	try_vcpu(vcpu, SET_MP_STATE, KVM_SET_MP_STATE, &state);
}

static void sregs(struct vcpu *vcpu)
{
	struct kvm_sregs state;

	GET(vcpu->fd, KVM_GET_SREGS, &state);
	state.apic_base = (state.apic_base & ~0xf00ull) | (draw(&vcpu->random) & (draw(&vcpu->random) % 8 ? 0x900 : 0xf00));
	state.cr8 = draw(&vcpu->random) % (draw(&vcpu->random) % 8 ? 16 : 32);
	memset(state.interrupt_bitmap, 0, sizeof(state.interrupt_bitmap));
	state.interrupt_bitmap[draw(&vcpu->random) % 4] = draw(&vcpu->random);
	try_vcpu(vcpu, SET_SREGS, KVM_SET_SREGS, &state);
}

/* Of those that the chips have; the answer is how many were set. */
static void msrs(struct vcpu *vcpu)
{
	static const unsigned int some[] = { 0x10, 0x1b, 0x3b, 0x6e0, 0x808, 0x80b, 0x80f, 0x830, 0x832, 0x838, 0x83e, 0x83f };
	struct { struct kvm_msrs head; struct kvm_msr_entry entry; } state = { .head.nmsrs = 1 };

	state.entry.index = some[draw(&vcpu->random) % (sizeof(some) / sizeof(some[0]))];
	state.entry.data = draw(&vcpu->random) >> draw(&vcpu->random) % 64;
	try_vcpu(vcpu, SET_MSRS, KVM_SET_MSRS, &state);
}

static void vapic(struct vcpu *vcpu)
{
	struct kvm_vapic_addr address = { draw(&vcpu->random) % 4 ? 0xa000 + draw(&vcpu->random) % 0x1000 : draw(&vcpu->random) };
	struct kvm_tpr_access_ctl control = { .enabled = draw(&vcpu->random) % 2 };

	try_vcpu(vcpu, SET_VAPIC, KVM_SET_VAPIC_ADDR, &address);
	try_vcpu(vcpu, SET_VAPIC, KVM_TPR_ACCESS_REPORTING, &control);
}

static void nmi(struct vcpu *vcpu)
{
	try_vcpu(vcpu, NMI, KVM_NMI, NULL);
}

void states_of_vcpu(struct vcpu *vcpu)
{
	static void (*const what[])(struct vcpu *) = { lapic, lapic, lapic, events, mp_state, sregs, msrs, msrs, vapic, nmi };

	what[draw(&vcpu->random) % (sizeof(what) / sizeof(what[0]))](vcpu);
}

/* --- a VM's ------------------------------------------------------------------------------------------------------------ */

static void try_vm(struct machine *m, enum what what, unsigned long cmd, void *argument)
{
	try(m->done, m->refused, what, m->fd, cmd, argument);
}

static void chip(struct machine *m)
{
	struct kvm_irqchip state = { .chip_id = (unsigned int)draw(&m->random) % 3 };

	GET(m->fd, KVM_GET_IRQCHIP, &state);
	change(&m->random, &state.chip, state.chip_id == KVM_IRQCHIP_IOAPIC ? sizeof(state.chip.ioapic) : sizeof(state.chip.pic));
	if (state.chip_id == KVM_IRQCHIP_IOAPIC && draw(&m->random) % 2)
		state.chip.ioapic.base_address = 0xfec00000;
	try_vm(m, state.chip_id == KVM_IRQCHIP_IOAPIC ? SET_IOAPIC : SET_PIC, KVM_SET_IRQCHIP, &state);
}

static void pit(struct machine *m)
{
	struct kvm_reinject_control control = { .pit_reinject = draw(&m->random) % 2 };
	struct kvm_pit_state2 state;

	GET(m->fd, KVM_GET_PIT2, &state);
	change(&m->random, &state, sizeof(state));
	if (draw(&m->random) % 2) {
		state.channels[0].mode = (unsigned char)draw(&m->random) % 6;
		state.channels[0].count = (unsigned int)draw(&m->random) % 4;
		state.flags = 0;
	}
	try_vm(m, SET_PIT2, KVM_SET_PIT2, &state);
	try_vm(m, SET_PIT2, KVM_REINJECT_CONTROL, &control);
}

static void routing(struct machine *m)
{
	struct { struct kvm_irq_routing list; struct kvm_irq_routing_entry entry[8]; } table;
	unsigned int i;

	memset(&table, 0, sizeof(table));
	table.list.nr = (unsigned int)draw(&m->random) % 9;
	for (i = 0; i < table.list.nr; i++) {
		table.entry[i].gsi = (unsigned int)(draw(&m->random) >> draw(&m->random) % 64) % (draw(&m->random) % 32 ? 26 : ~0u);
		table.entry[i].type = 1 + (draw(&m->random) % 16 ? draw(&m->random) % 2 : draw(&m->random) % 5);
		change(&m->random, &table.entry[i].u, 12);
		if (table.entry[i].type == KVM_IRQ_ROUTING_IRQCHIP) {
			table.entry[i].u.irqchip.irqchip = (unsigned int)draw(&m->random) % 3;
			table.entry[i].u.irqchip.pin = (unsigned int)draw(&m->random) % (draw(&m->random) % 32 ? 8 : ~0u);
		} else if (draw(&m->random) % 2) {
			table.entry[i].u.msi.address_lo = 0xfee00000;
		}
	}
	try_vm(m, SET_ROUTING, KVM_SET_GSI_ROUTING, &table);
}

static void line(struct machine *m)
{
	struct kvm_irq_level level = { .irq = (unsigned int)draw(&m->random) % 26, .level = (unsigned int)draw(&m->random) % 2 };

	if (draw(&m->random) % 32 == 0)
		level.irq = (unsigned int)draw(&m->random);
	try_vm(m, IRQ_LINE, KVM_IRQ_LINE_STATUS, &level);
}

static void message(struct machine *m)
{
	struct kvm_msi msi = {
		.address_lo = 0xfee00000u | (draw(&m->random) & 0x1fffff), .data = (unsigned int)draw(&m->random) & 0xffff,
	};

	try_vm(m, SIGNAL_MSI, KVM_SIGNAL_MSI, &msi);
}

/* An eventfd that is signalled, on any GSI, then taken away. */
static void eventfd_signal(struct machine *m)
{
	struct kvm_irqfd how = { .fd = (unsigned int)m->event, .gsi = (unsigned int)draw(&m->random) % 26 };
	const uint64_t one = 1;

	try_vm(m, IRQFD, KVM_IRQFD, &how);
	if (write(m->event, &one, sizeof(one)) != sizeof(one))
		fail("write to an eventfd: %m");
	how.flags = KVM_IRQFD_FLAG_DEASSIGN;
	try_vm(m, IRQFD, KVM_IRQFD, &how);
}

void states_of_machine(struct machine *m)
{
	static void (*const what[])(struct machine *) = {
		chip, chip, pit, routing, line, line, line, message, message, eventfd_signal,
	};

	what[draw(&m->random) % (sizeof(what) / sizeof(what[0]))](m);
}
