/* SPDX-License-Identifier: MIT */
/* Wrong calls about interrupt controllers, timers, and what writes of the guest do. */
#include "corpus.h"

NOTHING(vm, create_irqchip)
POINTER(vm, get_irqchip)
POINTER(vm, set_irqchip)
POINTER(vm, irq_line)
POINTER(vm, irq_line_status)
POINTER(vm, signal_msi)
POINTER(vm, set_gsi_routing)
NOTHING(vm, create_pit)
POINTER(vm, create_pit2)
POINTER(vm, get_pit)
POINTER(vm, set_pit)
POINTER(vm, get_pit2)
POINTER(vm, set_pit2)
POINTER(vm, reinject_control)
POINTER(vm, register_coalesced_mmio)
POINTER(vm, unregister_coalesced_mmio)
POINTER(vm, irqfd)
POINTER(vm, ioeventfd)
POINTER(vcpu, interrupt)
POINTER(vcpu, get_lapic)
POINTER(vcpu, set_lapic)
POINTER(vcpu, set_vapic_addr)
POINTER(vcpu, tpr_access_reporting)

/* A table of one route. */
struct one_route {
	__u32 nr, flags;
	struct kvm_irq_routing_entry entry;
};
#define ROUTE(...) VM(set_gsi_routing, SET_GSI_ROUTING), ARG(one_route, .nr = 1, __VA_ARGS__), .with = IRQCHIP
#define A_PIN .type = KVM_IRQ_ROUTING_IRQCHIP
#define EVENT(...) VM(ioeventfd, IOEVENTFD), ARG(kvm_ioeventfd, __VA_ARGS__)

static const struct wrong_call of_interrupts[] = {
	{ "interrupt controllers twice", VM(create_irqchip, CREATE_IRQCHIP), .with = IRQCHIP,
	  FAULT("KVM_CREATE_IRQCHIP.once", "vm.irqchip", EEXIST,
		"KVM_CREATE_IRQCHIP works only so: on x86: the VM has no interrupt controller in the kernel") },
	{ "interrupt controllers after the vcpus", VM(create_irqchip, CREATE_IRQCHIP), .with = VCPU, .section = "order",
	  FAULT("KVM_CREATE_IRQCHIP.early", "vm.vcpus", EINVAL,
		"KVM_CREATE_IRQCHIP works only so: on x86: the VM has no vcpu yet") },
	{ "a controller read that is not there", VM(get_irqchip, GET_IRQCHIP), ARG(kvm_irqchip, .chip_id = KVM_IRQCHIP_IOAPIC),
	  FAULT("KVM_GET_IRQCHIP.irqchip", "vm.irqchip", ENXIO,
		"KVM_GET_IRQCHIP works only if the VM has an interrupt controller in the kernel") },
	{ "a fourth controller read", VM(get_irqchip, GET_IRQCHIP), ARG(kvm_irqchip, .chip_id = 3), .with = IRQCHIP,
	  FAULT("KVM_GET_IRQCHIP.chip", "chip_id", EINVAL,
		"KVM_GET_IRQCHIP works only so: on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE "
		"or KVM_IRQCHIP_IOAPIC; chip_id is 3") },
	{ "a controller set that is not there", VM(set_irqchip, SET_IRQCHIP), ARG(kvm_irqchip, .chip_id = KVM_IRQCHIP_IOAPIC),
	  FAULT("KVM_SET_IRQCHIP.irqchip", "vm.irqchip", ENXIO,
		"KVM_SET_IRQCHIP works only if the VM has an interrupt controller in the kernel") },
	{ "a fourth controller set", VM(set_irqchip, SET_IRQCHIP), ARG(kvm_irqchip, .chip_id = 3), .with = IRQCHIP,
	  FAULT("KVM_SET_IRQCHIP.chip", "chip_id", EINVAL,
		"KVM_SET_IRQCHIP works only so: on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE "
		"or KVM_IRQCHIP_IOAPIC; chip_id is 3") },
	{ "a line raised where there is no controller", VM(irq_line, IRQ_LINE), ARG(kvm_irq_level, .irq = 4, .level = 1),
	  FAULT("KVM_IRQ_LINE.lapics", "vm.lapics", ENXIO,
		"KVM_IRQ_LINE works only so: on x86: the VM has its local APICs in the kernel") },
	{ "a line raised and asked where there is no controller", VM(irq_line_status, IRQ_LINE_STATUS),
	  ARG(kvm_irq_level, .irq = 4, .level = 1), FAULT("KVM_IRQ_LINE_STATUS.lapics", "vm.lapics", ENXIO,
		"KVM_IRQ_LINE_STATUS works only so: on x86: the VM has its local APICs in the kernel") },
	{ "a message where there is no APIC", VM(signal_msi, SIGNAL_MSI), ARG(kvm_msi, .address_lo = 0xfee00000, .data = 0x41),
	  FAULT("KVM_SIGNAL_MSI.lapics", "vm.lapics", EINVAL,
		"KVM_SIGNAL_MSI works only so: on x86: the VM has its local APICs in the kernel") },
	{ "a message with an unknown flag", VM(signal_msi, SIGNAL_MSI),
	  ARG(kvm_msi, .address_lo = 0xfee00000, .data = 0x41, .flags = 1u << 31), .with = IRQCHIP | VCPU,
	  KNOWN("KVM_SIGNAL_MSI.known", "flags", EINVAL,
		"KVM_SIGNAL_MSI works only if flags has no bits but KVM_MSI_VALID_DEVID; flags is 0x80000000") },

	{ "routes where there is no controller", VM(set_gsi_routing, SET_GSI_ROUTING), ARG(kvm_irq_routing, .nr = 0),
	  FAULT("KVM_SET_GSI_ROUTING.irqchip", "vm.lapics", EINVAL,
		"KVM_SET_GSI_ROUTING works only so: on x86: the VM has its local APICs in the kernel") },
	{ "more routes than a VM may have", VM(set_gsi_routing, SET_GSI_ROUTING), ARG(kvm_irq_routing, .nr = 1 << 20), .with = IRQCHIP,
	  .section = "arrays", FAULT("KVM_SET_GSI_ROUTING.array", "nr", EINVAL,
		"KVM_SET_GSI_ROUTING works only if nr is at most limit.irq_routes; nr is 0x100000") },
	{ "routes with flags", ROUTE(.flags = 1, .entry = { A_PIN }), FAULT("KVM_SET_GSI_ROUTING.flags", "flags", EINVAL,
		"KVM_SET_GSI_ROUTING works only if flags is 0; flags is 1") },
	{ "a route of a GSI that a VM cannot have", ROUTE(.entry = { A_PIN, .gsi = 1 << 20 }),
	  FAULT("KVM_SET_GSI_ROUTING.gsi", "entries[].gsi", EINVAL,
		"KVM_SET_GSI_ROUTING works only if every entries[].gsi is below limit.irq_routes; entries[0].gsi "
		"is 0x100000") },
	{ "a route to a pin with flags", ROUTE(.entry = { A_PIN, .flags = 1 }),
	  FAULT("KVM_SET_GSI_ROUTING.pin_flags", "entries[].flags", EINVAL,
		"KVM_SET_GSI_ROUTING works only so: if entries[].type is not KVM_IRQ_ROUTING_MSI: every "
		"entries[].flags is 0; entries[0].flags is 1") },
	{ "a route to a message with an unknown flag", ROUTE(.entry = { .type = KVM_IRQ_ROUTING_MSI, .flags = 2 }),
	  KNOWN("KVM_SET_GSI_ROUTING.message_flags", "entries[].flags", EINVAL,
		"KVM_SET_GSI_ROUTING works only so: if entries[].type is KVM_IRQ_ROUTING_MSI: every "
		"entries[].flags has no bits but KVM_MSI_VALID_DEVID; entries[0].flags is 2") },
	{ "a route to nothing", ROUTE(.entry = { .type = 0 }), FAULT("KVM_SET_GSI_ROUTING.type", "entries[].type", EINVAL,
		"KVM_SET_GSI_ROUTING works only if every entries[].type is KVM_IRQ_ROUTING_IRQCHIP, "
		"KVM_IRQ_ROUTING_MSI, KVM_IRQ_ROUTING_S390_ADAPTER, KVM_IRQ_ROUTING_HV_SINT or "
		"KVM_IRQ_ROUTING_XEN_EVTCHN; entries[0].type is 0") },
	{ "a route to a fourth controller", ROUTE(.entry = { A_PIN, .u.irqchip.irqchip = 3 }),
	  FAULT("KVM_SET_GSI_ROUTING.chip", "entries[].u.irqchip.irqchip", EINVAL,
		"KVM_SET_GSI_ROUTING works only so: if entries[].type is KVM_IRQ_ROUTING_IRQCHIP: every "
		"entries[].u.irqchip.irqchip is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or "
		"KVM_IRQCHIP_IOAPIC; entries[0].u.irqchip.irqchip is 3") },

	{ "a timer twice", VM(create_pit, CREATE_PIT), .with = IRQCHIP | PIT, FAULT("KVM_CREATE_PIT.once", "vm.pit", EEXIST,
		"KVM_CREATE_PIT works only if the VM has no interval timer in the kernel") },
	{ "a timer twice, the later way", VM(create_pit2, CREATE_PIT2), ARG(kvm_pit_config), .with = IRQCHIP | PIT,
	  FAULT("KVM_CREATE_PIT2.once", "vm.pit", EEXIST,
		"KVM_CREATE_PIT2 works only if the VM has no interval timer in the kernel") },
	{ "no timer read", VM(get_pit, GET_PIT), ARG(kvm_pit_state), .with = IRQCHIP, FAULT("KVM_GET_PIT.pit", "vm.pit", ENXIO,
		"KVM_GET_PIT works only if the VM has an interval timer in the kernel") },
	{ "no timer set", VM(set_pit, SET_PIT), ARG(kvm_pit_state), .with = IRQCHIP, FAULT("KVM_SET_PIT.pit", "vm.pit", ENXIO,
		"KVM_SET_PIT works only if the VM has an interval timer in the kernel") },
	{ "no timer read, the later way", VM(get_pit2, GET_PIT2), ARG(kvm_pit_state2), .with = IRQCHIP,
	  FAULT("KVM_GET_PIT2.pit", "vm.pit", ENXIO,
		"KVM_GET_PIT2 works only if the VM has an interval timer in the kernel") },
	{ "no timer set, the later way", VM(set_pit2, SET_PIT2), ARG(kvm_pit_state2), .with = IRQCHIP,
	  FAULT("KVM_SET_PIT2.pit", "vm.pit", ENXIO,
		"KVM_SET_PIT2 works only if the VM has an interval timer in the kernel") },
	{ "lost ticks of no timer", VM(reinject_control, REINJECT_CONTROL), ARG(kvm_reinject_control, .pit_reinject = 1), .with = IRQCHIP,
	  FAULT("KVM_REINJECT_CONTROL.pit", "vm.pit", ENXIO,
		"KVM_REINJECT_CONTROL works only if the VM has an interval timer in the kernel") },

	{ "writes collected of something unheard-of", VM(register_coalesced_mmio, REGISTER_COALESCED_MMIO),
	  ARG(kvm_coalesced_mmio_zone, .addr = 0xd0000000, .size = PAGE, .pio = 2),
	  FAULT("KVM_REGISTER_COALESCED_MMIO.pio", "pio", EINVAL,
		"KVM_REGISTER_COALESCED_MMIO works only if pio is 0 or 1; pio is 2") },
	{ "writes no longer collected of something unheard-of", VM(unregister_coalesced_mmio, UNREGISTER_COALESCED_MMIO),
	  ARG(kvm_coalesced_mmio_zone, .addr = 0xd0000000, .size = PAGE, .pio = 2),
	  FAULT("KVM_UNREGISTER_COALESCED_MMIO.pio", "pio", EINVAL,
		"KVM_UNREGISTER_COALESCED_MMIO works only if pio is 0 or 1; pio is 2") },
	{ "an eventfd's interrupt with an unknown flag", VM(irqfd, IRQFD), ARG(kvm_irqfd, .flags = 1u << 31), .with = IRQCHIP,
	  KNOWN("KVM_IRQFD.flags", "flags", EINVAL,
		"KVM_IRQFD works only if flags has no bits but KVM_IRQFD_FLAG_DEASSIGN and "
		"KVM_IRQFD_FLAG_RESAMPLE; flags is 0x80000000") },
	{ "an eventfd's interrupt where there is no controller", VM(irqfd, IRQFD), ARG(kvm_irqfd, .fd = 0),
	  FAULT("KVM_IRQFD.lapics", "vm.lapics", EINVAL,
		"KVM_IRQFD works only so: on x86, if flags lacks KVM_IRQFD_FLAG_DEASSIGN: the VM has its local "
		"APICs in the kernel"), .since = RELEASE(6, 1) },
	{ "an eventfd for writes of three bytes", EVENT(.addr = 0x1000, .len = 3), FAULT("KVM_IOEVENTFD.any_length", "len", EINVAL,
		"KVM_IOEVENTFD works only so: if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: len is 0, 1, 2, 4 or "
		"8; len is 3") },
	{ "an eventfd for writes beyond the end of all addresses", EVENT(.addr = -2ull, .len = 4), FAULT("KVM_IOEVENTFD.wrap", "addr, len", EINVAL,
		"KVM_IOEVENTFD works only so: if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: addr + len does not "
		"wrap around; addr is 0xfffffffffffffffe") },
	{ "an eventfd for writes with an unknown flag", EVENT(.addr = 0x1000, .len = 4, .flags = 1u << 31), KNOWN("KVM_IOEVENTFD.flags", "flags", EINVAL,
		"KVM_IOEVENTFD works only so: if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: flags has no bits but "
		"KVM_IOEVENTFD_FLAG_DATAMATCH, KVM_IOEVENTFD_FLAG_PIO, KVM_IOEVENTFD_FLAG_DEASSIGN and "
		"KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY; flags is 0x80000000") },

	{ "an interrupt injected by hand beside the controller", VCPU_(interrupt, INTERRUPT), ARG(kvm_interrupt, .irq = 32),
	  .with = IRQCHIP | VCPU, FAULT("KVM_INTERRUPT.chip", "vm.irqchip", ENXIO,
		"KVM_INTERRUPT works only so: on x86: the VM has no interrupt controller in the kernel") },
	{ "interrupt 256", VCPU_(interrupt, INTERRUPT), ARG(kvm_interrupt, .irq = 256), .with = VCPU,
	  FAULT("KVM_INTERRUPT.vector", "irq", EINVAL,
		"KVM_INTERRUPT works only so: on x86: irq is below KVM_NR_INTERRUPTS; irq is 256") },
	{ "a local APIC read that user space has", VCPU_(get_lapic, GET_LAPIC), ARG(kvm_lapic_state), .with = VCPU,
	  FAULT("KVM_GET_LAPIC.lapics", "vm.lapics", EINVAL,
		"KVM_GET_LAPIC works only if the VM has its local APICs in the kernel") },
	{ "a local APIC set that user space has", VCPU_(set_lapic, SET_LAPIC), ARG(kvm_lapic_state), .with = VCPU,
	  FAULT("KVM_SET_LAPIC.lapics", "vm.lapics", EINVAL,
		"KVM_SET_LAPIC works only if the VM has its local APICs in the kernel") },
	{ "a priority shared that user space has", VCPU_(set_vapic_addr, SET_VAPIC_ADDR), ARG(kvm_vapic_addr), .with = VCPU,
	  FAULT("KVM_SET_VAPIC_ADDR.lapics", "vm.lapics", EINVAL,
		"KVM_SET_VAPIC_ADDR works only if the VM has its local APICs in the kernel") },
	{ "a priority shared where no guest has memory", VCPU_(set_vapic_addr, SET_VAPIC_ADDR),
	  ARG(kvm_vapic_addr, .vapic_addr = 1ull << 52), .with = IRQCHIP | VCPU,
	  FAULT("KVM_SET_VAPIC_ADDR.address", "vapic_addr", EINVAL,
		"KVM_SET_VAPIC_ADDR works only if vapic_addr is at most 0xffffffffffffc; vapic_addr is 0x10000000000000"),
	  .since = RELEASE(6, 0) },
	{ "accesses to the priority told with flags", VCPU_(tpr_access_reporting, TPR_ACCESS_REPORTING),
	  ARG(kvm_tpr_access_ctl, .enabled = 1, .flags = 1), .with = IRQCHIP | VCPU,
	  FAULT("KVM_TPR_ACCESS_REPORTING.flags", "flags", EINVAL,
		"KVM_TPR_ACCESS_REPORTING works only if flags is 0; flags is 1") },
};
WRONG_CALLS(wrong_of_interrupts, of_interrupts);
