// SPDX-License-Identifier: MIT
/*
 * Interrupt controllers in the kernel, and guests that take interrupts of theirs; pit.c and eventfds.c go on with them.
 */
#include "contract.h"

#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

/* --- making them --- */

static void try_without(struct machine *m)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };
	struct kvm_pit_state2 pit = { 0 };
	struct kvm_msi msi = { .address_lo = 0xfee00000, .data = 0x31 };

	TRY(m->vm, KVM_IRQ_LINE, (&(struct kvm_irq_level){ .irq = 1, .level = 1 }), "without a controller");
	TRY(m->vm, KVM_IRQ_LINE_STATUS, (&(struct kvm_irq_level){ .irq = 1, .level = 1 }), "without a controller");
	TRY(m->vm, KVM_GET_IRQCHIP, &chip, "without a controller");
	TRY(m->vm, KVM_SET_IRQCHIP, &chip, "without a controller");
	TRY(m->vm, KVM_GET_PIT, &pit, "without a timer");
	TRY(m->vm, KVM_SET_PIT, &pit, "without a timer");
	TRY(m->vm, KVM_GET_PIT2, &pit, "without a timer");
	TRY(m->vm, KVM_SET_PIT2, &pit, "without a timer");
	TRY(m->vm, KVM_REINJECT_CONTROL, &(struct kvm_reinject_control){ 0 }, "without a timer");
	TRY(m->vm, KVM_SIGNAL_MSI, &msi, "without a controller");
	TRY(m->vcpu, KVM_GET_LAPIC, edge(sizeof(struct kvm_lapic_state)), "without a controller");
	TRY(m->vcpu, KVM_SET_LAPIC, edge(sizeof(struct kvm_lapic_state)), "without a controller");
	TRY(m->vcpu, KVM_SET_VAPIC_ADDR, &(struct kvm_vapic_addr){ 0 }, "without a controller");
	TRY(m->vm, KVM_CREATE_IRQCHIP, 0, "after a vcpu was made");
}

/* The controllers come before the vcpu. */
void machine_begin_with_chips(struct machine *m)
{
	struct kvm_userspace_memory_region region = { .slot = 0, .memory_size = MEMORY };

	m->vm = NEED(kvm, KVM_CREATE_VM, 0);
	m->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	region.userspace_addr = (uintptr_t)m->memory;
	NEED(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
	NEED(m->vm, KVM_CREATE_IRQCHIP, 0);
	m->vcpu = NEED(m->vm, KVM_CREATE_VCPU, 0);
	m->run_size = NEED(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	m->run = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	if (m->run == MAP_FAILED || m->memory == MAP_FAILED)
		give_up("mmap of a vcpu");
}

/* --- PICs, I/O APIC, lines --- */

static void tell_pic(struct machine *m, unsigned int which, const char *what)
{
	struct kvm_irqchip chip = { .chip_id = which };

	TRY(m->vm, KVM_GET_IRQCHIP, &chip, "PIC %u, %s", which, what);
	also("irr %x imr %x isr %x base %x init %u elcr %x mask %x", chip.chip.pic.irr, chip.chip.pic.imr, chip.chip.pic.isr,
	     chip.chip.pic.irq_base, chip.chip.pic.init_state, chip.chip.pic.elcr, chip.chip.pic.elcr_mask);
}

static void tell_ioapic(struct machine *m, const char *what)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	TRY(m->vm, KVM_GET_IRQCHIP, &chip, "I/O APIC, %s", what);
	also("base %llx id %u irr %x pin4 %llx pin20 %llx", chip.chip.ioapic.base_address, chip.chip.ioapic.id,
	     chip.chip.ioapic.irr, chip.chip.ioapic.redirtbl[4].bits, chip.chip.ioapic.redirtbl[20].bits);
}

static void line(struct machine *m, __u32 gsi, __u32 level, const char *what)
{
	struct kvm_irq_level status = { .irq = gsi, .level = level };

	TRY(m->vm, KVM_IRQ_LINE_STATUS, &status, "line %u to %u, %s", gsi, level, what);
	also("status %d", (int)status.status);
}

static void try_chips(struct machine *m)
{
	struct kvm_irqchip chip = { .chip_id = 3 };

	tell_pic(m, KVM_IRQCHIP_PIC_MASTER, "new");
	tell_pic(m, KVM_IRQCHIP_PIC_SLAVE, "new");
	tell_ioapic(m, "new");
	TRY(m->vm, KVM_GET_IRQCHIP, &chip, "no such chip");
	TRY(m->vm, KVM_SET_IRQCHIP, &chip, "no such chip");
	chip = (struct kvm_irqchip){ .chip_id = KVM_IRQCHIP_PIC_MASTER };
	chip.chip.pic = (struct kvm_pic_state){ .irq_base = 0x20, .imr = 0xfb, .elcr_mask = 0xf8 };
	TRY(m->vm, KVM_SET_IRQCHIP, &chip, "a PIC");
	tell_pic(m, KVM_IRQCHIP_PIC_MASTER, "after it was set");
	chip.chip_id = KVM_IRQCHIP_IOAPIC;
	NEED(m->vm, KVM_GET_IRQCHIP, &chip);
	chip.chip.ioapic.redirtbl[4].bits = 0x41;		/* edge, to APIC 0 */
	chip.chip.ioapic.redirtbl[20].bits = 0x8052;		/* level */
	TRY(m->vm, KVM_SET_IRQCHIP, &chip, "an I/O APIC");
	tell_ioapic(m, "after it was set");
}

static void tell_lapic(struct machine *m, const char *what)
{
	struct kvm_lapic_state state;
	const __u32 *regs = (const __u32 *)state.regs;

	TRY(m->vcpu, KVM_GET_LAPIC, &state, "%s", what);
	also("id %x version %x tpr %x ldr %x dfr %x svr %x irr2 %x isr2 %x tmr2 %x lint0 %x lint1 %x", regs[0x20 / 4],
	     regs[0x30 / 4], regs[0x80 / 4], regs[0xd0 / 4], regs[0xe0 / 4], regs[0xf0 / 4], regs[0x220 / 4],
	     regs[0x120 / 4], regs[0x1a0 / 4], regs[0x350 / 4], regs[0x360 / 4]);
}

static void try_lines(struct machine *m)
{
	TRY(m->vm, KVM_IRQ_LINE, (&(struct kvm_irq_level){ .irq = 9, .level = 1 }), "a line that is masked");
	line(m, 4, 1, "APIC switched off");
	line(m, 4, 0, "APIC switched off");
	line(m, 100, 1, "which leads nowhere");
	tell_ioapic(m, "with lines");
	tell_pic(m, KVM_IRQCHIP_PIC_SLAVE, "with line 9");
}

static void try_lapic(struct machine *m)
{
	struct kvm_lapic_state state;
	__u32 *regs = (__u32 *)state.regs;

	tell_lapic(m, "of a new vcpu");
	TRY(m->vcpu, KVM_GET_LAPIC, nowhere(), "nowhere");
	NEED(m->vcpu, KVM_GET_LAPIC, &state);
	regs[0xf0 / 4] = 0x1ff;
	regs[0x80 / 4] = 0x20;
	TRY(m->vcpu, KVM_SET_LAPIC, &state, "switched on");
	tell_lapic(m, "after it was set");
	line(m, 4, 1, "APIC switched on");
	line(m, 4, 1, "again");
	line(m, 4, 0, "APIC switched on");
	line(m, 20, 1, "by level");
	line(m, 20, 0, "by level");
	tell_lapic(m, "with interrupts");
	TRY(m->vcpu, KVM_SET_VAPIC_ADDR, &(struct kvm_vapic_addr){ .vapic_addr = 0x3000 }, "in memory");
	TRY(m->vcpu, KVM_SET_VAPIC_ADDR, &(struct kvm_vapic_addr){ 0 }, "none");
	TRY(m->vcpu, KVM_TPR_ACCESS_REPORTING, &(struct kvm_tpr_access_ctl){ .enabled = 1 }, "on");
	TRY(m->vcpu, KVM_TPR_ACCESS_REPORTING, &(struct kvm_tpr_access_ctl){ .enabled = 0 }, "off");
	TRY(m->vcpu, KVM_TPR_ACCESS_REPORTING, &(struct kvm_tpr_access_ctl){ .flags = 1 }, "flags 1");
	TRY(m->vcpu, KVM_INTERRUPT, &(struct kvm_interrupt){ .irq = 32 }, "with controllers in the kernel");
}

static void try_msi(struct machine *m)
{
	struct kvm_msi msi = { .address_lo = 0xfee00000, .data = 0x53 };

	TRY(m->vm, KVM_SIGNAL_MSI, &msi, "to APIC 0");
	msi.address_lo = 0xfee07000;
	TRY(m->vm, KVM_SIGNAL_MSI, &msi, "to an APIC that is not there");
	msi.flags = 4;
	TRY(m->vm, KVM_SIGNAL_MSI, &msi, "flags 4");
	TRY(m->vm, KVM_SIGNAL_MSI, nowhere(), "nowhere");
	tell_lapic(m, "with a message");
}

/* --- routing --- */

struct routes {
	struct kvm_irq_routing head;
	struct kvm_irq_routing_entry entry[2];
};

static void route(struct machine *m, struct kvm_irq_routing_entry entry, __u32 nr, __u32 flags, const char *what)
{
	struct routes routes = { .head = { .nr = nr, .flags = flags }, .entry = { entry } };

	TRY(m->vm, KVM_SET_GSI_ROUTING, &routes, "%s", what);
}

static void try_routing(struct machine *m)
{
	const struct kvm_irq_routing_entry pin = { .gsi = 5, .type = KVM_IRQ_ROUTING_IRQCHIP,
		.u.irqchip = { .irqchip = KVM_IRQCHIP_IOAPIC, .pin = 4 } };
	struct kvm_irq_routing_entry other;

	route(m, pin, 0, 0, "none");
	line(m, 4, 1, "with no route");
	route(m, pin, 1, 1, "flags 1");
	other = pin;
	other.type = 99;
	route(m, other, 1, 0, "an unknown type");
	other = pin;
	other.u.irqchip.irqchip = 7;
	route(m, other, 1, 0, "an unknown chip");
	other = pin;
	other.u.irqchip.pin = 24;
	route(m, other, 1, 0, "a pin that is not there");
	other = pin;
	other.flags = 2;
	route(m, other, 1, 0, "flags of an entry");
	other = pin;
	other.gsi = 1 << 20;
	route(m, other, 1, 0, "a GSI too high");
	route(m, pin, 5000, 0, "too many");
	route(m, pin, 1, 0, "another line to pin 4");
	line(m, 5, 1, "by its new route");
	line(m, 5, 0, "by its new route");
	other = (struct kvm_irq_routing_entry){ .gsi = 30, .type = KVM_IRQ_ROUTING_MSI,
		.u.msi = { .address_lo = 0xfee00000, .data = 0x61 } };
	route(m, other, 1, 0, "a message");
	line(m, 30, 1, "a message");
	line(m, 30, 0, "a message");
}

/* --- guests --- */

/* A vector of the guest writes AL to port 0x55 and returns. */
static void take(struct machine *m, unsigned int vector)
{
	static const unsigned char handler[] = { 0xe6, 0x55, 0xcf };
	const unsigned short entry[2] = { 0x1800, 0 };

	memcpy(m->memory + vector * 4, entry, 4);
	memcpy(m->memory + 0x1800, handler, sizeof(handler));
}

static void prepare(struct machine *m)
{
	const struct kvm_irqchip pic = { .chip_id = KVM_IRQCHIP_PIC_MASTER, .chip.pic.imr = 0xff };
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };
	struct kvm_lapic_state state;

	NEED(m->vm, KVM_SET_IRQCHIP, &pic);
	NEED(m->vm, KVM_GET_IRQCHIP, &chip);
	chip.chip.ioapic.redirtbl[5].bits = 0x41;
	NEED(m->vm, KVM_SET_IRQCHIP, &chip);
	NEED(m->vcpu, KVM_GET_LAPIC, &state);
	((__u32 *)state.regs)[0xf0 / 4] = 0x1ff;
	NEED(m->vcpu, KVM_SET_LAPIC, &state);
	take(m, 0x41);
}

static void try_guest(struct machine *m)
{
	struct kvm_mp_state state;

	prepare(m);
	GUEST(m, 0xfb, 0xf4, 0xe6, 0x56, 0xf4);			/* sti; hlt; out to 0x56; hlt */
	line(m, 5, 1, "before the guest runs");
	TRY(m->vcpu, KVM_RUN, 0, "an interrupt for a guest that halts");
	also("exit %u port %x", m->run->exit_reason, m->run->io.port);
	tell_lapic(m, "in the handler");
	TRY(m->vcpu, KVM_RUN, 0, "after the handler");
	also("exit %u port %x", m->run->exit_reason, m->run->io.port);
	m->run->immediate_exit = 1;
	TRY(m->vcpu, KVM_RUN, 0, "only to be complete");
	m->run->immediate_exit = 0;
	TRY(m->vcpu, KVM_GET_MP_STATE, &state, "with controllers");
	also("state %u", state.mp_state);
	TRY(m->vcpu, KVM_SET_MP_STATE, &(struct kvm_mp_state){ KVM_MP_STATE_HALTED }, "halted");
	NEED(m->vcpu, KVM_GET_MP_STATE, &state);
	also("state %u", state.mp_state);
}

void machine_end_with_chips(struct machine *m)
{
	munmap(m->run, m->run_size);
	munmap(m->memory, MEMORY);
	close(m->vcpu);
	close(m->vm);
}

void try_irqchip(void)
{
	struct machine m;

	machine_begin(&m);
	try_without(&m);
	machine_end(&m);
	try_old_pit();
	machine_begin_with_chips(&m);
	try_chips(&m);
	try_lines(&m);
	try_lapic(&m);
	try_msi(&m);
	try_routing(&m);
	try_pit(&m);
	try_irqfd(&m);
	machine_end_with_chips(&m);
	machine_begin_with_chips(&m);
	try_guest(&m);
	machine_end_with_chips(&m);
	machine_begin(&m);
	try_ioeventfd(&m);
	try_coalesced(&m);
	machine_end(&m);
}
