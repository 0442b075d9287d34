/* SPDX-License-Identifier: MIT */
/*
 * The KVM API as tables: values, fields, ioctls, capabilities, rules.  Offsets and sizes are the compiler's own.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "decode.h"

#include <errno.h>
#include <linux/kvm.h>

#include "tables.h"

/* The kernel's own, which leaks out to user space. */
#ifndef ENOTSUPP
# define ENOTSUPP 524
#endif

/* --- values --- */

#if defined(KVMABI_X86)

/* the interrupt controllers that KVM_CREATE_IRQCHIP makes */
static const struct kvmabi_value kvm_irqchip_id_members[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", KVM_IRQCHIP_PIC_MASTER },
	{ "KVM_IRQCHIP_PIC_SLAVE", KVM_IRQCHIP_PIC_SLAVE },
	{ "KVM_IRQCHIP_IOAPIC", KVM_IRQCHIP_IOAPIC },
};
static const struct kvmabi_values kvm_irqchip_id_values = ENUM("kvm_irqchip_id", kvm_irqchip_id_members);

/* how an entry of kvm_cpuid2 is found */
static const struct kvmabi_value kvm_cpuid_flags_members[] = {
	{ "KVM_CPUID_FLAG_SIGNIFCANT_INDEX", KVM_CPUID_FLAG_SIGNIFCANT_INDEX },
	{ "KVM_CPUID_FLAG_STATEFUL_FUNC", KVM_CPUID_FLAG_STATEFUL_FUNC },
	{ "KVM_CPUID_FLAG_STATE_READ_NEXT", KVM_CPUID_FLAG_STATE_READ_NEXT },
};
static const struct kvmabi_values kvm_cpuid_flags_values = FLAGS("kvm_cpuid_flags", kvm_cpuid_flags_members);

/* what KVM_SET_GUEST_DEBUG can do on x86, beside what it can do everywhere */
static const struct kvmabi_value kvm_guestdbg_arch_flags_members[] = {
	{ "KVM_GUESTDBG_USE_SW_BP", KVM_GUESTDBG_USE_SW_BP },
	{ "KVM_GUESTDBG_USE_HW_BP", KVM_GUESTDBG_USE_HW_BP },
	{ "KVM_GUESTDBG_INJECT_DB", KVM_GUESTDBG_INJECT_DB },
	{ "KVM_GUESTDBG_INJECT_BP", KVM_GUESTDBG_INJECT_BP },
};
static const struct kvmabi_values kvm_guestdbg_arch_flags_values = FLAGS("kvm_guestdbg_arch_flags", kvm_guestdbg_arch_flags_members);

/* how the interval timer stands with its surroundings */
static const struct kvmabi_value kvm_pit_flags_members[] = {
	{ "KVM_PIT_FLAGS_HPET_LEGACY", KVM_PIT_FLAGS_HPET_LEGACY },
};
static const struct kvmabi_values kvm_pit_flags_values = FLAGS("kvm_pit_flags", kvm_pit_flags_members);

/* which fields of kvm_vcpu_events count */
static const struct kvmabi_value kvm_vcpuevent_flags_members[] = {
	{ "KVM_VCPUEVENT_VALID_NMI_PENDING", KVM_VCPUEVENT_VALID_NMI_PENDING },
	{ "KVM_VCPUEVENT_VALID_SIPI_VECTOR", KVM_VCPUEVENT_VALID_SIPI_VECTOR },
	{ "KVM_VCPUEVENT_VALID_SHADOW", KVM_VCPUEVENT_VALID_SHADOW },
};
static const struct kvmabi_values kvm_vcpuevent_flags_values = FLAGS("kvm_vcpuevent_flags", kvm_vcpuevent_flags_members);

/* after which instruction interrupts wait for one more */
static const struct kvmabi_value kvm_x86_shadow_members[] = {
	{ "KVM_X86_SHADOW_INT_MOV_SS", KVM_X86_SHADOW_INT_MOV_SS },
	{ "KVM_X86_SHADOW_INT_STI", KVM_X86_SHADOW_INT_STI },
};
static const struct kvmabi_values kvm_x86_shadow_values = FLAGS("kvm_x86_shadow", kvm_x86_shadow_members);
#endif

#if defined(KVMABI_IA64)

/* the interrupt controllers that x86 has; of them ia64 has the I/O APIC alone */
static const struct kvmabi_value kvm_irqchip_id_members[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", KVM_IRQCHIP_PIC_MASTER },
	{ "KVM_IRQCHIP_PIC_SLAVE", KVM_IRQCHIP_PIC_SLAVE },
	{ "KVM_IRQCHIP_IOAPIC", KVM_IRQCHIP_IOAPIC },
};
static const struct kvmabi_values kvm_irqchip_id_values = ENUM("kvm_irqchip_id", kvm_irqchip_id_members);
#endif

#if defined(KVMABI_POWERPC)

/* what KVM_INTERRUPT's irq says on powerpc; any other value is invalid and its effect undefined */
static const struct kvmabi_value kvm_interrupt_irq_members[] = {
	{ "KVM_INTERRUPT_SET", KVM_INTERRUPT_SET },
	{ "KVM_INTERRUPT_UNSET", KVM_INTERRUPT_UNSET },
	{ "KVM_INTERRUPT_SET_LEVEL", KVM_INTERRUPT_SET_LEVEL },
};
static const struct kvmabi_values kvm_interrupt_irq_values = ENUM("kvm_interrupt_irq", kvm_interrupt_irq_members);
#endif

/* how a memory slot behaves */
static const struct kvmabi_value kvm_mem_flags_members[] = {
	{ "KVM_MEM_LOG_DIRTY_PAGES", KVM_MEM_LOG_DIRTY_PAGES },
};
static const struct kvmabi_values kvm_mem_flags_values = FLAGS("kvm_mem_flags", kvm_mem_flags_members);

/* what KVM_CREATE_PIT2 makes beside the interval timer */
static const struct kvmabi_value kvm_pit_config_flags_members[] = {
	{ "KVM_PIT_SPEAKER_DUMMY", KVM_PIT_SPEAKER_DUMMY },
};
static const struct kvmabi_values kvm_pit_config_flags_values = FLAGS("kvm_pit_config_flags", kvm_pit_config_flags_members);

/* the multiprocessing states of a vcpu; not every arch has all of them */
static const struct kvmabi_value kvm_mp_states_members[] = {
	{ "KVM_MP_STATE_RUNNABLE", KVM_MP_STATE_RUNNABLE },
	{ "KVM_MP_STATE_UNINITIALIZED", KVM_MP_STATE_UNINITIALIZED },
	{ "KVM_MP_STATE_INIT_RECEIVED", KVM_MP_STATE_INIT_RECEIVED },
	{ "KVM_MP_STATE_HALTED", KVM_MP_STATE_HALTED },
	{ "KVM_MP_STATE_SIPI_RECEIVED", KVM_MP_STATE_SIPI_RECEIVED },
};
static const struct kvmabi_values kvm_mp_states_values = ENUM("kvm_mp_states", kvm_mp_states_members);

/* what KVM_SET_GUEST_DEBUG can do on every arch that has it; the upper half is the arch's own */
static const struct kvmabi_value kvm_guestdbg_flags_members[] = {
	{ "KVM_GUESTDBG_ENABLE", KVM_GUESTDBG_ENABLE },
	{ "KVM_GUESTDBG_SINGLESTEP", KVM_GUESTDBG_SINGLESTEP },
};
static const struct kvmabi_values kvm_guestdbg_flags_values = FLAGS("kvm_guestdbg_flags", kvm_guestdbg_flags_members);

/* the interrupts that KVM_S390_INTERRUPT can inject; which of them depends on the fd */
static const struct kvmabi_value kvm_s390_interrupt_types_members[] = {
	{ "KVM_S390_SIGP_STOP", KVM_S390_SIGP_STOP },
	{ "KVM_S390_PROGRAM_INT", KVM_S390_PROGRAM_INT },
	{ "KVM_S390_SIGP_SET_PREFIX", KVM_S390_SIGP_SET_PREFIX },
	{ "KVM_S390_RESTART", KVM_S390_RESTART },
	{ "KVM_S390_INT_VIRTIO", KVM_S390_INT_VIRTIO },
	{ "KVM_S390_INT_SERVICE", KVM_S390_INT_SERVICE },
	{ "KVM_S390_INT_EMERGENCY", KVM_S390_INT_EMERGENCY },
};
static const struct kvmabi_values kvm_s390_interrupt_types_values = ENUM("kvm_s390_interrupt_types", kvm_s390_interrupt_types_members);

/* what KVM_IOEVENTFD watches, and whether it begins or ends */
static const struct kvmabi_value kvm_ioeventfd_flags_members[] = {
	{ "KVM_IOEVENTFD_FLAG_DATAMATCH", KVM_IOEVENTFD_FLAG_DATAMATCH },
	{ "KVM_IOEVENTFD_FLAG_PIO", KVM_IOEVENTFD_FLAG_PIO },
	{ "KVM_IOEVENTFD_FLAG_DEASSIGN", KVM_IOEVENTFD_FLAG_DEASSIGN },
};
static const struct kvmabi_values kvm_ioeventfd_flags_values = FLAGS("kvm_ioeventfd_flags", kvm_ioeventfd_flags_members);

/* what KVM_IRQFD does */
static const struct kvmabi_value kvm_irqfd_flags_members[] = {
	{ "KVM_IRQFD_FLAG_DEASSIGN", KVM_IRQFD_FLAG_DEASSIGN },
};
static const struct kvmabi_values kvm_irqfd_flags_values = FLAGS("kvm_irqfd_flags", kvm_irqfd_flags_members);

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/* where an interrupt is routed to */
static const struct kvmabi_value kvm_irq_routing_types_members[] = {
	{ "KVM_IRQ_ROUTING_IRQCHIP", KVM_IRQ_ROUTING_IRQCHIP },
	{ "KVM_IRQ_ROUTING_MSI", KVM_IRQ_ROUTING_MSI },
};
static const struct kvmabi_values kvm_irq_routing_types_values = ENUM("kvm_irq_routing_types", kvm_irq_routing_types_members);
#endif

/* how a PCI device is assigned */
static const struct kvmabi_value kvm_dev_assign_flags_members[] = {
	{ "KVM_DEV_ASSIGN_ENABLE_IOMMU", KVM_DEV_ASSIGN_ENABLE_IOMMU },
};
static const struct kvmabi_values kvm_dev_assign_flags_values = FLAGS("kvm_dev_assign_flags", kvm_dev_assign_flags_members);

/* the types of an assigned device's interrupt, on the host and in the guest */
static const struct kvmabi_value kvm_dev_irq_flags_members[] = {
	{ "KVM_DEV_IRQ_HOST_INTX", KVM_DEV_IRQ_HOST_INTX },
	{ "KVM_DEV_IRQ_HOST_MSI", KVM_DEV_IRQ_HOST_MSI },
	{ "KVM_DEV_IRQ_HOST_MSIX", KVM_DEV_IRQ_HOST_MSIX },
	{ "KVM_DEV_IRQ_GUEST_INTX", KVM_DEV_IRQ_GUEST_INTX },
	{ "KVM_DEV_IRQ_GUEST_MSI", KVM_DEV_IRQ_GUEST_MSI },
	{ "KVM_DEV_IRQ_GUEST_MSIX", KVM_DEV_IRQ_GUEST_MSIX },
};
static const struct kvmabi_values kvm_dev_irq_flags_values = FLAGS("kvm_dev_irq_flags", kvm_dev_irq_flags_members);

/* why KVM_RUN returned: kvm_run's exit_reason */
static const struct kvmabi_value kvm_exit_members[] = {
	{ "KVM_EXIT_UNKNOWN", KVM_EXIT_UNKNOWN },
	{ "KVM_EXIT_EXCEPTION", KVM_EXIT_EXCEPTION },
	{ "KVM_EXIT_IO", KVM_EXIT_IO },
	{ "KVM_EXIT_HYPERCALL", KVM_EXIT_HYPERCALL },
	{ "KVM_EXIT_DEBUG", KVM_EXIT_DEBUG },
	{ "KVM_EXIT_HLT", KVM_EXIT_HLT },
	{ "KVM_EXIT_MMIO", KVM_EXIT_MMIO },
	{ "KVM_EXIT_IRQ_WINDOW_OPEN", KVM_EXIT_IRQ_WINDOW_OPEN },
	{ "KVM_EXIT_SHUTDOWN", KVM_EXIT_SHUTDOWN },
	{ "KVM_EXIT_FAIL_ENTRY", KVM_EXIT_FAIL_ENTRY },
	{ "KVM_EXIT_INTR", KVM_EXIT_INTR },
	{ "KVM_EXIT_SET_TPR", KVM_EXIT_SET_TPR },
	{ "KVM_EXIT_TPR_ACCESS", KVM_EXIT_TPR_ACCESS },
	{ "KVM_EXIT_S390_SIEIC", KVM_EXIT_S390_SIEIC },
	{ "KVM_EXIT_S390_RESET", KVM_EXIT_S390_RESET },
	{ "KVM_EXIT_DCR", KVM_EXIT_DCR },
	{ "KVM_EXIT_NMI", KVM_EXIT_NMI },
	{ "KVM_EXIT_INTERNAL_ERROR", KVM_EXIT_INTERNAL_ERROR },
	{ "KVM_EXIT_OSI", KVM_EXIT_OSI },
};
static const struct kvmabi_values kvm_exit_values = ENUM("kvm_exit", kvm_exit_members);

/* which way the data of KVM_EXIT_IO goes */
static const struct kvmabi_value kvm_exit_io_members[] = {
	{ "KVM_EXIT_IO_IN", KVM_EXIT_IO_IN },
	{ "KVM_EXIT_IO_OUT", KVM_EXIT_IO_OUT },
};
static const struct kvmabi_values kvm_exit_io_values = ENUM("kvm_exit_io", kvm_exit_io_members);

/* why there is a KVM_EXIT_INTERNAL_ERROR */
static const struct kvmabi_value kvm_internal_error_members[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION", KVM_INTERNAL_ERROR_EMULATION },
	{ "KVM_INTERNAL_ERROR_SIMUL_EX", KVM_INTERNAL_ERROR_SIMUL_EX },
};
static const struct kvmabi_values kvm_internal_error_values = ENUM("kvm_internal_error", kvm_internal_error_members);

/* what a KVM_EXIT_S390_RESET is made of */
static const struct kvmabi_value kvm_s390_reset_flags_members[] = {
	{ "KVM_S390_RESET_POR", KVM_S390_RESET_POR },
	{ "KVM_S390_RESET_CLEAR", KVM_S390_RESET_CLEAR },
	{ "KVM_S390_RESET_SUBSYSTEM", KVM_S390_RESET_SUBSYSTEM },
	{ "KVM_S390_RESET_CPU_INIT", KVM_S390_RESET_CPU_INIT },
	{ "KVM_S390_RESET_IPL", KVM_S390_RESET_IPL },
};
static const struct kvmabi_values kvm_s390_reset_flags_values = FLAGS("kvm_s390_reset_flags", kvm_s390_reset_flags_members);

#if defined(KVMABI_POWERPC) || defined(KVMABI_S390)

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_irqchip_id_values = { .name = "kvm_irqchip_id" };
#endif

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_ppc_pvinfo_flags_values = { .name = "kvm_ppc_pvinfo_flags" };

#if defined(KVMABI_X86)

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_xen_hvm_config_flags_values = { .name = "kvm_xen_hvm_config_flags" };
#endif

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_clock_flags_values = { .name = "kvm_clock_flags" };

/* What KVM_CHECK_EXTENSION and KVM_ENABLE_CAP can be asked for. */
static const struct kvmabi_value capability_members[] = {
	{ "KVM_CAP_IRQCHIP", 0 },
	{ "KVM_CAP_HLT", 1 },
	{ "KVM_CAP_MMU_SHADOW_CACHE_CONTROL", 2 },
	{ "KVM_CAP_USER_MEMORY", 3 },
	{ "KVM_CAP_SET_TSS_ADDR", 4 },
	{ "KVM_CAP_VAPIC", 6 },
	{ "KVM_CAP_EXT_CPUID", 7 },
	{ "KVM_CAP_CLOCKSOURCE", 8 },
	{ "KVM_CAP_NR_VCPUS", 9 },
	{ "KVM_CAP_NR_MEMSLOTS", 10 },
	{ "KVM_CAP_PIT", 11 },
	{ "KVM_CAP_NOP_IO_DELAY", 12 },
	{ "KVM_CAP_PV_MMU", 13 },
	{ "KVM_CAP_MP_STATE", 14 },
	{ "KVM_CAP_COALESCED_MMIO", 15 },
	{ "KVM_CAP_SYNC_MMU", 16 },
	{ "KVM_CAP_DEVICE_ASSIGNMENT", 17 },
	{ "KVM_CAP_IOMMU", 18 },
	{ "KVM_CAP_DEVICE_MSI", 20 },
	{ "KVM_CAP_DESTROY_MEMORY_REGION_WORKS", 21 },
	{ "KVM_CAP_USER_NMI", 22 },
	{ "KVM_CAP_SET_GUEST_DEBUG", 23 },
	{ "KVM_CAP_REINJECT_CONTROL", 24 },
	{ "KVM_CAP_IRQ_ROUTING", 25 },
	{ "KVM_CAP_IRQ_INJECT_STATUS", 26 },
	{ "KVM_CAP_DEVICE_DEASSIGNMENT", 27 },
	{ "KVM_CAP_DEVICE_MSIX", 28 },
	{ "KVM_CAP_ASSIGN_DEV_IRQ", 29 },
	{ "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS", 30 },
	{ "KVM_CAP_MCE", 31 },
	{ "KVM_CAP_IRQFD", 32 },
	{ "KVM_CAP_PIT2", 33 },
	{ "KVM_CAP_SET_BOOT_CPU_ID", 34 },
	{ "KVM_CAP_PIT_STATE2", 35 },
	{ "KVM_CAP_IOEVENTFD", 36 },
	{ "KVM_CAP_SET_IDENTITY_MAP_ADDR", 37 },
	{ "KVM_CAP_XEN_HVM", 38 },
	{ "KVM_CAP_ADJUST_CLOCK", 39 },
	{ "KVM_CAP_INTERNAL_ERROR_DATA", 40 },
	{ "KVM_CAP_VCPU_EVENTS", 41 },
	{ "KVM_CAP_S390_PSW", 42 },
	{ "KVM_CAP_PPC_SEGSTATE", 43 },
	{ "KVM_CAP_HYPERV", 44 },
	{ "KVM_CAP_HYPERV_VAPIC", 45 },
	{ "KVM_CAP_HYPERV_SPIN", 46 },
	{ "KVM_CAP_PCI_SEGMENT", 47 },
	{ "KVM_CAP_PPC_PAIRED_SINGLES", 48 },
	{ "KVM_CAP_INTR_SHADOW", 49 },
	{ "KVM_CAP_DEBUGREGS", 50 },
	{ "KVM_CAP_X86_ROBUST_SINGLESTEP", 51 },
	{ "KVM_CAP_PPC_OSI", 52 },
	{ "KVM_CAP_PPC_UNSET_IRQ", 53 },
	{ "KVM_CAP_ENABLE_CAP", 54 },
	{ "KVM_CAP_XSAVE", 55 },
	{ "KVM_CAP_XCRS", 56 },
	{ "KVM_CAP_PPC_GET_PVINFO", 57 },
	{ "KVM_CAP_PPC_IRQ_LEVEL", 58 },
	{ "KVM_CAP_ASYNC_PF", 59 },
};
static const struct kvmabi_values capability_values = ENUM("kvm_capabilities", capability_members);

const struct kvmabi_values *const kvmabi_groups[] = {
#if defined(KVMABI_X86)
	&kvm_irqchip_id_values,
	&kvm_cpuid_flags_values,
	&kvm_guestdbg_arch_flags_values,
	&kvm_pit_flags_values,
	&kvm_vcpuevent_flags_values,
	&kvm_x86_shadow_values,
#endif
#if defined(KVMABI_IA64)
	&kvm_irqchip_id_values,
#endif
#if defined(KVMABI_POWERPC)
	&kvm_interrupt_irq_values,
#endif
	&kvm_mem_flags_values,
	&kvm_pit_config_flags_values,
	&kvm_mp_states_values,
	&kvm_guestdbg_flags_values,
	&kvm_s390_interrupt_types_values,
	&kvm_ioeventfd_flags_values,
	&kvm_irqfd_flags_values,
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
	&kvm_irq_routing_types_values,
#endif
	&kvm_dev_assign_flags_values,
	&kvm_dev_irq_flags_values,
	&kvm_exit_values,
	&kvm_exit_io_values,
	&kvm_internal_error_values,
	&kvm_s390_reset_flags_values,
	&capability_values,
	NULL
};

const struct kvmabi_values *const kvmabi_exits = &kvm_exit_values;

/* --- structs --- */

#if defined(KVMABI_X86)

/*
 * struct kvm_memory_alias: a range of guest physical memory that shows another one; nothing implements it any
 * more
 */
static const struct kvmabi_field kvm_memory_alias_fields[] = {
	{ .name = "slot",		AT(struct kvm_memory_alias, slot) },
	{ .name = "flags",		AT(struct kvm_memory_alias, flags) },
	{ .name = "guest_phys_addr",	AT(struct kvm_memory_alias, guest_phys_addr) },
	{ .name = "memory_size",	AT(struct kvm_memory_alias, memory_size) },
	{ .name = "target_phys_addr",	AT(struct kvm_memory_alias, target_phys_addr) },
};
static const struct kvmabi_table kvm_memory_alias_table =
	TABLE("kvm_memory_alias", sizeof(struct kvm_memory_alias), kvm_memory_alias_fields);

/* struct kvm_pic_state: the state of one of the two i8259 PICs */
static const struct kvmabi_field kvm_pic_state_fields[] = {
	{ .name = "last_irr",		AT(struct kvm_pic_state, last_irr) },
	{ .name = "irr",		AT(struct kvm_pic_state, irr) },
	{ .name = "imr",		AT(struct kvm_pic_state, imr) },
	{ .name = "isr",		AT(struct kvm_pic_state, isr) },
	{ .name = "priority_add",	AT(struct kvm_pic_state, priority_add) },
	{ .name = "irq_base",		AT(struct kvm_pic_state, irq_base) },
	{ .name = "read_reg_select",	AT(struct kvm_pic_state, read_reg_select) },
	{ .name = "poll",		AT(struct kvm_pic_state, poll) },
	{ .name = "special_mask",	AT(struct kvm_pic_state, special_mask) },
	{ .name = "init_state",		AT(struct kvm_pic_state, init_state) },
	{ .name = "auto_eoi",		AT(struct kvm_pic_state, auto_eoi) },
	{ .name = "rotate_on_auto_eoi",	AT(struct kvm_pic_state, rotate_on_auto_eoi) },
	{ .name = "special_fully_nested_mode",	AT(struct kvm_pic_state, special_fully_nested_mode) },
	{ .name = "init4",		AT(struct kvm_pic_state, init4) },
	{ .name = "elcr",		AT(struct kvm_pic_state, elcr) },
	{ .name = "elcr_mask",		AT(struct kvm_pic_state, elcr_mask) },
};
static const struct kvmabi_table kvm_pic_state_table =
	TABLE("kvm_pic_state", sizeof(struct kvm_pic_state), kvm_pic_state_fields);

/* struct kvm_ioapic_state, inside of it */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields_fields[] = {
	{ .name = "vector",		AT(struct kvm_ioapic_state, redirtbl[0].fields.vector) },
	{ .name = "delivery_mode",	BITS(25, 1, 0, 3) },
	{ .name = "dest_mode",		BITS(25, 1, 3, 1) },
	{ .name = "delivery_status",	BITS(25, 1, 4, 1) },
	{ .name = "polarity",		BITS(25, 1, 5, 1) },
	{ .name = "remote_irr",		BITS(25, 1, 6, 1) },
	{ .name = "trig_mode",		BITS(25, 1, 7, 1) },
	{ .name = "mask",		BITS(26, 1, 0, 1) },
	{ .name = "reserve",		BITS(26, 1, 1, 7) },
	{ .name = "reserved",		ARRAY(struct kvm_ioapic_state, redirtbl[0].fields.reserved), .kind = PAD },
	{ .name = "dest_id",		AT(struct kvm_ioapic_state, redirtbl[0].fields.dest_id) },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_fields_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields_fields);

/* struct kvm_ioapic_state, inside of it: the redirection table, an entry a pin */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields[] = {
	{ .name = "bits",		AT(struct kvm_ioapic_state, redirtbl[0].bits) },
	{ .name = "fields",		AT(struct kvm_ioapic_state, redirtbl[0].fields),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_fields_table },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields);

/* struct kvm_ioapic_state: the state of the I/O APIC */
static const struct kvmabi_field kvm_ioapic_state_fields[] = {
	{ .name = "base_address",	AT(struct kvm_ioapic_state, base_address) },
	{ .name = "ioregsel",		AT(struct kvm_ioapic_state, ioregsel) },
	{ .name = "id",			AT(struct kvm_ioapic_state, id) },
	{ .name = "irr",		AT(struct kvm_ioapic_state, irr) },
	{ .name = "pad",		AT(struct kvm_ioapic_state, pad), .kind = PAD },
	{ .name = "redirtbl",		ARRAY(struct kvm_ioapic_state, redirtbl),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_table },
};
static const struct kvmabi_table kvm_ioapic_state_table =
	TABLE("kvm_ioapic_state", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_fields);

/* struct kvm_regs: general purpose registers, instruction pointer and flags */
static const struct kvmabi_field kvm_regs_fields[] = {
	{ .name = "rax",		AT(struct kvm_regs, rax) },
	{ .name = "rbx",		AT(struct kvm_regs, rbx) },
	{ .name = "rcx",		AT(struct kvm_regs, rcx) },
	{ .name = "rdx",		AT(struct kvm_regs, rdx) },
	{ .name = "rsi",		AT(struct kvm_regs, rsi) },
	{ .name = "rdi",		AT(struct kvm_regs, rdi) },
	{ .name = "rsp",		AT(struct kvm_regs, rsp) },
	{ .name = "rbp",		AT(struct kvm_regs, rbp) },
	{ .name = "r8",			AT(struct kvm_regs, r8) },
	{ .name = "r9",			AT(struct kvm_regs, r9) },
	{ .name = "r10",		AT(struct kvm_regs, r10) },
	{ .name = "r11",		AT(struct kvm_regs, r11) },
	{ .name = "r12",		AT(struct kvm_regs, r12) },
	{ .name = "r13",		AT(struct kvm_regs, r13) },
	{ .name = "r14",		AT(struct kvm_regs, r14) },
	{ .name = "r15",		AT(struct kvm_regs, r15) },
	{ .name = "rip",		AT(struct kvm_regs, rip) },
	{ .name = "rflags",		AT(struct kvm_regs, rflags) },
};
static const struct kvmabi_table kvm_regs_table =
	TABLE("kvm_regs", sizeof(struct kvm_regs), kvm_regs_fields);

/* struct kvm_lapic_state: the registers of a local APIC */
static const struct kvmabi_field kvm_lapic_state_fields[] = {
	{ .name = "regs",		ARRAY(struct kvm_lapic_state, regs) },
};
static const struct kvmabi_table kvm_lapic_state_table =
	TABLE("kvm_lapic_state", sizeof(struct kvm_lapic_state), kvm_lapic_state_fields);

/* struct kvm_segment: a segment register with the descriptor it has loaded */
static const struct kvmabi_field kvm_segment_fields[] = {
	{ .name = "base",		AT(struct kvm_segment, base) },
	{ .name = "limit",		AT(struct kvm_segment, limit) },
	{ .name = "selector",		AT(struct kvm_segment, selector) },
	{ .name = "type",		AT(struct kvm_segment, type) },
	{ .name = "present",		AT(struct kvm_segment, present) },
	{ .name = "dpl",		AT(struct kvm_segment, dpl) },
	{ .name = "db",			AT(struct kvm_segment, db) },
	{ .name = "s",			AT(struct kvm_segment, s) },
	{ .name = "l",			AT(struct kvm_segment, l) },
	{ .name = "g",			AT(struct kvm_segment, g) },
	{ .name = "avl",		AT(struct kvm_segment, avl) },
	{ .name = "unusable",		AT(struct kvm_segment, unusable) },
	{ .name = "padding",		AT(struct kvm_segment, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_segment_table =
	TABLE("kvm_segment", sizeof(struct kvm_segment), kvm_segment_fields);

/* struct kvm_dtable: a descriptor table register */
static const struct kvmabi_field kvm_dtable_fields[] = {
	{ .name = "base",		AT(struct kvm_dtable, base) },
	{ .name = "limit",		AT(struct kvm_dtable, limit) },
	{ .name = "padding",		ARRAY(struct kvm_dtable, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_dtable_table =
	TABLE("kvm_dtable", sizeof(struct kvm_dtable), kvm_dtable_fields);

/* struct kvm_sregs: segment, descriptor table and control registers, and the interrupt that is on its way */
static const struct kvmabi_field kvm_sregs_fields[] = {
	{ .name = "cs",			AT(struct kvm_sregs, cs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ds",			AT(struct kvm_sregs, ds), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "es",			AT(struct kvm_sregs, es), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "fs",			AT(struct kvm_sregs, fs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gs",			AT(struct kvm_sregs, gs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ss",			AT(struct kvm_sregs, ss), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "tr",			AT(struct kvm_sregs, tr), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ldt",		AT(struct kvm_sregs, ldt), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gdt",		AT(struct kvm_sregs, gdt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "idt",		AT(struct kvm_sregs, idt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "cr0",		AT(struct kvm_sregs, cr0) },
	{ .name = "cr2",		AT(struct kvm_sregs, cr2) },
	{ .name = "cr3",		AT(struct kvm_sregs, cr3) },
	{ .name = "cr4",		AT(struct kvm_sregs, cr4) },
	{ .name = "cr8",		AT(struct kvm_sregs, cr8) },
	{ .name = "efer",		AT(struct kvm_sregs, efer) },
	{ .name = "apic_base",		AT(struct kvm_sregs, apic_base) },
	{ .name = "interrupt_bitmap",	ARRAY(struct kvm_sregs, interrupt_bitmap) },
};
static const struct kvmabi_table kvm_sregs_table =
	TABLE("kvm_sregs", sizeof(struct kvm_sregs), kvm_sregs_fields);

/* struct kvm_fpu: x87 and SSE state */
static const struct kvmabi_field kvm_fpu_fields[] = {
	{ .name = "fpr",		GRID(struct kvm_fpu, fpr) },
	{ .name = "fcw",		AT(struct kvm_fpu, fcw) },
	{ .name = "fsw",		AT(struct kvm_fpu, fsw) },
	{ .name = "ftwx",		AT(struct kvm_fpu, ftwx) },
	{ .name = "pad1",		AT(struct kvm_fpu, pad1), .kind = PAD },
	{ .name = "last_opcode",	AT(struct kvm_fpu, last_opcode) },
	{ .name = "last_ip",		AT(struct kvm_fpu, last_ip) },
	{ .name = "last_dp",		AT(struct kvm_fpu, last_dp) },
	{ .name = "xmm",		GRID(struct kvm_fpu, xmm) },
	{ .name = "mxcsr",		AT(struct kvm_fpu, mxcsr) },
	{ .name = "pad2",		AT(struct kvm_fpu, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_fpu_table =
	TABLE("kvm_fpu", sizeof(struct kvm_fpu), kvm_fpu_fields);

/* struct kvm_msr_entry: one model-specific register */
static const struct kvmabi_field kvm_msr_entry_fields[] = {
	{ .name = "index",		AT(struct kvm_msr_entry, index) },
	{ .name = "reserved",		AT(struct kvm_msr_entry, reserved), .kind = PAD },
	{ .name = "data",		AT(struct kvm_msr_entry, data) },
};
static const struct kvmabi_table kvm_msr_entry_table =
	TABLE("kvm_msr_entry", sizeof(struct kvm_msr_entry), kvm_msr_entry_fields);

/* struct kvm_msrs: model-specific registers to read or write */
static const struct kvmabi_field kvm_msrs_fields[] = {
	{ .name = "nmsrs",		AT(struct kvm_msrs, nmsrs) },
	{ .name = "pad",		AT(struct kvm_msrs, pad), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_msrs, entries), COUNT(struct kvm_msrs, nmsrs),
	  .kind = STRUCT, .fields = &kvm_msr_entry_table },
};
static const struct kvmabi_table kvm_msrs_table =
	TABLE("kvm_msrs", sizeof(struct kvm_msrs), kvm_msrs_fields);

/* struct kvm_msr_list: the indices of model-specific registers */
static const struct kvmabi_field kvm_msr_list_fields[] = {
	{ .name = "nmsrs",		AT(struct kvm_msr_list, nmsrs) },
	{ .name = "indices",		FLEX(struct kvm_msr_list, indices), COUNT(struct kvm_msr_list, nmsrs) },
};
static const struct kvmabi_table kvm_msr_list_table =
	TABLE("kvm_msr_list", sizeof(struct kvm_msr_list), kvm_msr_list_fields);

/* struct kvm_cpuid_entry: what CPUID answers to one function */
static const struct kvmabi_field kvm_cpuid_entry_fields[] = {
	{ .name = "function",		AT(struct kvm_cpuid_entry, function) },
	{ .name = "eax",		AT(struct kvm_cpuid_entry, eax) },
	{ .name = "ebx",		AT(struct kvm_cpuid_entry, ebx) },
	{ .name = "ecx",		AT(struct kvm_cpuid_entry, ecx) },
	{ .name = "edx",		AT(struct kvm_cpuid_entry, edx) },
	{ .name = "padding",		AT(struct kvm_cpuid_entry, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_cpuid_entry_table =
	TABLE("kvm_cpuid_entry", sizeof(struct kvm_cpuid_entry), kvm_cpuid_entry_fields);

/* struct kvm_cpuid: what CPUID answers, told by function alone */
static const struct kvmabi_field kvm_cpuid_fields[] = {
	{ .name = "nent",		AT(struct kvm_cpuid, nent) },
	{ .name = "padding",		AT(struct kvm_cpuid, padding), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_cpuid, entries), COUNT(struct kvm_cpuid, nent),
	  .kind = STRUCT, .fields = &kvm_cpuid_entry_table },
};
static const struct kvmabi_table kvm_cpuid_table =
	TABLE("kvm_cpuid", sizeof(struct kvm_cpuid), kvm_cpuid_fields);

/* struct kvm_cpuid_entry2: what CPUID answers to one function and index */
static const struct kvmabi_field kvm_cpuid_entry2_fields[] = {
	{ .name = "function",		AT(struct kvm_cpuid_entry2, function) },
	{ .name = "index",		AT(struct kvm_cpuid_entry2, index) },
	{ .name = "flags",		AT(struct kvm_cpuid_entry2, flags), .values = &kvm_cpuid_flags_values },
	{ .name = "eax",		AT(struct kvm_cpuid_entry2, eax) },
	{ .name = "ebx",		AT(struct kvm_cpuid_entry2, ebx) },
	{ .name = "ecx",		AT(struct kvm_cpuid_entry2, ecx) },
	{ .name = "edx",		AT(struct kvm_cpuid_entry2, edx) },
	{ .name = "padding",		ARRAY(struct kvm_cpuid_entry2, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_cpuid_entry2_table =
	TABLE("kvm_cpuid_entry2", sizeof(struct kvm_cpuid_entry2), kvm_cpuid_entry2_fields);

/* struct kvm_cpuid2: what CPUID answers, told by function and index */
static const struct kvmabi_field kvm_cpuid2_fields[] = {
	{ .name = "nent",		AT(struct kvm_cpuid2, nent) },
	{ .name = "padding",		AT(struct kvm_cpuid2, padding), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_cpuid2, entries), COUNT(struct kvm_cpuid2, nent),
	  .kind = STRUCT, .fields = &kvm_cpuid_entry2_table },
};
static const struct kvmabi_table kvm_cpuid2_table =
	TABLE("kvm_cpuid2", sizeof(struct kvm_cpuid2), kvm_cpuid2_fields);

/* struct kvm_pit_channel_state: one of the three channels of the i8254 interval timer */
static const struct kvmabi_field kvm_pit_channel_state_fields[] = {
	{ .name = "count",		AT(struct kvm_pit_channel_state, count) },
	{ .name = "latched_count",	AT(struct kvm_pit_channel_state, latched_count) },
	{ .name = "count_latched",	AT(struct kvm_pit_channel_state, count_latched) },
	{ .name = "status_latched",	AT(struct kvm_pit_channel_state, status_latched) },
	{ .name = "status",		AT(struct kvm_pit_channel_state, status) },
	{ .name = "read_state",		AT(struct kvm_pit_channel_state, read_state) },
	{ .name = "write_state",	AT(struct kvm_pit_channel_state, write_state) },
	{ .name = "write_latch",	AT(struct kvm_pit_channel_state, write_latch) },
	{ .name = "rw_mode",		AT(struct kvm_pit_channel_state, rw_mode) },
	{ .name = "mode",		AT(struct kvm_pit_channel_state, mode) },
	{ .name = "bcd",		AT(struct kvm_pit_channel_state, bcd) },
	{ .name = "gate",		AT(struct kvm_pit_channel_state, gate) },
	{ .name = "count_load_time",	AT(struct kvm_pit_channel_state, count_load_time), .kind = SIGNED },
};
static const struct kvmabi_table kvm_pit_channel_state_table =
	TABLE("kvm_pit_channel_state", sizeof(struct kvm_pit_channel_state), kvm_pit_channel_state_fields);

/* struct kvm_debug_exit_arch: what stopped a guest that is being debugged */
static const struct kvmabi_field kvm_debug_exit_arch_fields[] = {
	{ .name = "exception",		AT(struct kvm_debug_exit_arch, exception) },
	{ .name = "pad",		AT(struct kvm_debug_exit_arch, pad), .kind = PAD },
	{ .name = "pc",			AT(struct kvm_debug_exit_arch, pc) },
	{ .name = "dr6",		AT(struct kvm_debug_exit_arch, dr6) },
	{ .name = "dr7",		AT(struct kvm_debug_exit_arch, dr7) },
};
static const struct kvmabi_table kvm_debug_exit_arch_table =
	TABLE("kvm_debug_exit_arch", sizeof(struct kvm_debug_exit_arch), kvm_debug_exit_arch_fields);

/* struct kvm_guest_debug_arch: the debug registers of whoever debugs the guest */
static const struct kvmabi_field kvm_guest_debug_arch_fields[] = {
	{ .name = "debugreg",		ARRAY(struct kvm_guest_debug_arch, debugreg) },
};
static const struct kvmabi_table kvm_guest_debug_arch_table =
	TABLE("kvm_guest_debug_arch", sizeof(struct kvm_guest_debug_arch), kvm_guest_debug_arch_fields);

/* struct kvm_pit_state: the state of the interval timer */
static const struct kvmabi_field kvm_pit_state_fields[] = {
	{ .name = "channels",		ARRAY(struct kvm_pit_state, channels),
	  .kind = STRUCT, .fields = &kvm_pit_channel_state_table },
};
static const struct kvmabi_table kvm_pit_state_table =
	TABLE("kvm_pit_state", sizeof(struct kvm_pit_state), kvm_pit_state_fields);

/* struct kvm_pit_state2: the state of the interval timer, with flags */
static const struct kvmabi_field kvm_pit_state2_fields[] = {
	{ .name = "channels",		ARRAY(struct kvm_pit_state2, channels),
	  .kind = STRUCT, .fields = &kvm_pit_channel_state_table },
	{ .name = "flags",		AT(struct kvm_pit_state2, flags), .values = &kvm_pit_flags_values },
	{ .name = "reserved",		ARRAY(struct kvm_pit_state2, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_pit_state2_table =
	TABLE("kvm_pit_state2", sizeof(struct kvm_pit_state2), kvm_pit_state2_fields);

/* struct kvm_reinject_control: what becomes of timer interrupts that the guest missed */
static const struct kvmabi_field kvm_reinject_control_fields[] = {
	{ .name = "pit_reinject",	AT(struct kvm_reinject_control, pit_reinject) },
	{ .name = "reserved",		ARRAY(struct kvm_reinject_control, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_reinject_control_table =
	TABLE("kvm_reinject_control", sizeof(struct kvm_reinject_control), kvm_reinject_control_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_exception_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, exception.injected) },
	{ .name = "nr",			AT(struct kvm_vcpu_events, exception.nr) },
	{ .name = "has_error_code",	AT(struct kvm_vcpu_events, exception.has_error_code) },
	{ .name = "pad",		AT(struct kvm_vcpu_events, exception.pad), .kind = PAD },
	{ .name = "error_code",		AT(struct kvm_vcpu_events, exception.error_code) },
};
static const struct kvmabi_table kvm_vcpu_events_exception_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_exception_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_interrupt_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, interrupt.injected) },
	{ .name = "nr",			AT(struct kvm_vcpu_events, interrupt.nr) },
	{ .name = "soft",		AT(struct kvm_vcpu_events, interrupt.soft) },
	{ .name = "shadow",		AT(struct kvm_vcpu_events, interrupt.shadow), .values = &kvm_x86_shadow_values },
};
static const struct kvmabi_table kvm_vcpu_events_interrupt_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_interrupt_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_nmi_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, nmi.injected) },
	{ .name = "pending",		AT(struct kvm_vcpu_events, nmi.pending) },
	{ .name = "masked",		AT(struct kvm_vcpu_events, nmi.masked) },
	{ .name = "pad",		AT(struct kvm_vcpu_events, nmi.pad), .kind = PAD },
};
static const struct kvmabi_table kvm_vcpu_events_nmi_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_nmi_fields);

/* struct kvm_vcpu_events: what a vcpu is about to take, and what holds it back */
static const struct kvmabi_field kvm_vcpu_events_fields[] = {
	{ .name = "exception",		AT(struct kvm_vcpu_events, exception),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_exception_table },
	{ .name = "interrupt",		AT(struct kvm_vcpu_events, interrupt),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_interrupt_table },
	{ .name = "nmi",		AT(struct kvm_vcpu_events, nmi),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_nmi_table },
	{ .name = "sipi_vector",	AT(struct kvm_vcpu_events, sipi_vector) },
	{ .name = "flags",		AT(struct kvm_vcpu_events, flags), .values = &kvm_vcpuevent_flags_values },
	{ .name = "reserved",		ARRAY(struct kvm_vcpu_events, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_vcpu_events_table =
	TABLE("kvm_vcpu_events", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_fields);

/* struct kvm_debugregs: the guest's debug registers */
static const struct kvmabi_field kvm_debugregs_fields[] = {
	{ .name = "db",			ARRAY(struct kvm_debugregs, db) },
	{ .name = "dr6",		AT(struct kvm_debugregs, dr6) },
	{ .name = "dr7",		AT(struct kvm_debugregs, dr7) },
	{ .name = "flags",		AT(struct kvm_debugregs, flags) },
	{ .name = "reserved",		ARRAY(struct kvm_debugregs, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_debugregs_table =
	TABLE("kvm_debugregs", sizeof(struct kvm_debugregs), kvm_debugregs_fields);

/* struct kvm_xsave: extended processor state */
static const struct kvmabi_field kvm_xsave_fields[] = {
	{ .name = "region",		ARRAY(struct kvm_xsave, region) },
};
static const struct kvmabi_table kvm_xsave_table =
	TABLE("kvm_xsave", sizeof(struct kvm_xsave), kvm_xsave_fields);

/* struct kvm_xcr: one extended control register */
static const struct kvmabi_field kvm_xcr_fields[] = {
	{ .name = "xcr",		AT(struct kvm_xcr, xcr) },
	{ .name = "reserved",		AT(struct kvm_xcr, reserved), .kind = PAD },
	{ .name = "value",		AT(struct kvm_xcr, value) },
};
static const struct kvmabi_table kvm_xcr_table =
	TABLE("kvm_xcr", sizeof(struct kvm_xcr), kvm_xcr_fields);

/* struct kvm_xcrs: extended control registers */
static const struct kvmabi_field kvm_xcrs_fields[] = {
	{ .name = "nr_xcrs",		AT(struct kvm_xcrs, nr_xcrs) },
	{ .name = "flags",		AT(struct kvm_xcrs, flags) },
	{ .name = "xcrs",		ARRAY(struct kvm_xcrs, xcrs), .kind = STRUCT, .fields = &kvm_xcr_table },
	{ .name = "padding",		ARRAY(struct kvm_xcrs, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_xcrs_table =
	TABLE("kvm_xcrs", sizeof(struct kvm_xcrs), kvm_xcrs_fields);
#endif

#if defined(KVMABI_IA64)

/* struct kvm_ioapic_state, inside of it */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields_fields[] = {
	{ .name = "vector",		AT(struct kvm_ioapic_state, redirtbl[0].fields.vector) },
	{ .name = "delivery_mode",	BITS(25, 1, 0, 3) },
	{ .name = "dest_mode",		BITS(25, 1, 3, 1) },
	{ .name = "delivery_status",	BITS(25, 1, 4, 1) },
	{ .name = "polarity",		BITS(25, 1, 5, 1) },
	{ .name = "remote_irr",		BITS(25, 1, 6, 1) },
	{ .name = "trig_mode",		BITS(25, 1, 7, 1) },
	{ .name = "mask",		BITS(26, 1, 0, 1) },
	{ .name = "reserve",		BITS(26, 1, 1, 7) },
	{ .name = "reserved",		ARRAY(struct kvm_ioapic_state, redirtbl[0].fields.reserved), .kind = PAD },
	{ .name = "dest_id",		AT(struct kvm_ioapic_state, redirtbl[0].fields.dest_id) },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_fields_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields_fields);

/* struct kvm_ioapic_state, inside of it: the redirection table, an entry a pin */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields[] = {
	{ .name = "bits",		AT(struct kvm_ioapic_state, redirtbl[0].bits) },
	{ .name = "fields",		AT(struct kvm_ioapic_state, redirtbl[0].fields),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_fields_table },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields);

/* struct kvm_ioapic_state: the state of the I/O APIC */
static const struct kvmabi_field kvm_ioapic_state_fields[] = {
	{ .name = "base_address",	AT(struct kvm_ioapic_state, base_address) },
	{ .name = "ioregsel",		AT(struct kvm_ioapic_state, ioregsel) },
	{ .name = "id",			AT(struct kvm_ioapic_state, id) },
	{ .name = "irr",		AT(struct kvm_ioapic_state, irr) },
	{ .name = "pad",		AT(struct kvm_ioapic_state, pad), .kind = PAD },
	{ .name = "redirtbl",		ARRAY(struct kvm_ioapic_state, redirtbl),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_table },
};
static const struct kvmabi_table kvm_ioapic_state_table =
	TABLE("kvm_ioapic_state", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_fields);

/* struct kvm_fpreg, inside of it */
static const struct kvmabi_field kvm_fpreg_u_fields[] = {
	{ .name = "bits",		ARRAY(struct kvm_fpreg, u.bits) },
	{ .name = "__dummy",		AT(struct kvm_fpreg, u.__dummy) },
};
static const struct kvmabi_table kvm_fpreg_u_table =
	TABLE("", sizeof(struct kvm_fpreg), kvm_fpreg_u_fields);

/* struct kvm_fpreg: a floating point register as it is spilled to memory */
static const struct kvmabi_field kvm_fpreg_fields[] = {
	{ .name = "u",			AT(struct kvm_fpreg, u), .kind = EMBEDDED, .fields = &kvm_fpreg_u_table },
};
static const struct kvmabi_table kvm_fpreg_table =
	TABLE("kvm_fpreg", sizeof(struct kvm_fpreg), kvm_fpreg_fields);

/* union context: the processor's registers, where the kernel's part that runs guests keeps the guest's */
static const struct kvmabi_field context_fields[] = {
	{ .name = "psr",		AT(union context, psr) },
	{ .name = "pr",			AT(union context, pr) },
	{ .name = "caller_unat",	AT(union context, caller_unat) },
	{ .name = "pad",		AT(union context, pad), .kind = PAD },
	{ .name = "gr",			ARRAY(union context, gr) },
	{ .name = "ar",			ARRAY(union context, ar) },
	{ .name = "br",			ARRAY(union context, br) },
	{ .name = "cr",			ARRAY(union context, cr) },
	{ .name = "rr",			ARRAY(union context, rr) },
	{ .name = "ibr",		ARRAY(union context, ibr) },
	{ .name = "dbr",		ARRAY(union context, dbr) },
	{ .name = "pkr",		ARRAY(union context, pkr) },
	{ .name = "fr",			ARRAY(union context, fr), .kind = STRUCT, .fields = &kvm_fpreg_table },
};
static const struct kvmabi_table context_table =
	TABLE("context", sizeof(union context), context_fields);

/* struct thash_data: a translation, as a translation register or the hashed page table of a guest holds it */
static const struct kvmabi_field thash_data_fields[] = {
	{ .name = "p",			BITS(0, 8, 0, 1) },
	{ .name = "rv1",		BITS(0, 8, 1, 1) },
	{ .name = "ma",			BITS(0, 8, 2, 3) },
	{ .name = "a",			BITS(0, 8, 5, 1) },
	{ .name = "d",			BITS(0, 8, 6, 1) },
	{ .name = "pl",			BITS(0, 8, 7, 2) },
	{ .name = "ar",			BITS(0, 8, 9, 3) },
	{ .name = "ppn",		BITS(0, 8, 12, 38) },
	{ .name = "rv2",		BITS(0, 8, 50, 2) },
	{ .name = "ed",			BITS(0, 8, 52, 1) },
	{ .name = "ig1",		BITS(0, 8, 53, 11) },
	{ .name = "__rv1",		BITS(0, 8, 0, 53) },
	{ .name = "contiguous",		BITS(0, 8, 53, 1) },
	{ .name = "tc",			BITS(0, 8, 54, 1) },
	{ .name = "cl",			BITS(0, 8, 55, 1) },
	{ .name = "len",		BITS(0, 8, 56, 4) },
	{ .name = "io",			BITS(0, 8, 60, 1) },
	{ .name = "nomap",		BITS(0, 8, 61, 1) },
	{ .name = "checked",		BITS(0, 8, 62, 1) },
	{ .name = "invalid",		BITS(0, 8, 63, 1) },
	{ .name = "page_flags",		AT(struct thash_data, page_flags) },
	{ .name = "rv3",		BITS(8, 8, 0, 2) },
	{ .name = "ps",			BITS(8, 8, 2, 6) },
	{ .name = "key",		BITS(8, 8, 8, 24) },
	{ .name = "rv4",		BITS(8, 8, 32, 32) },
	{ .name = "itir",		AT(struct thash_data, itir) },
	{ .name = "ig2",		BITS(16, 8, 0, 12) },
	{ .name = "vpn",		BITS(16, 8, 12, 49) },
	{ .name = "vrn",		BITS(16, 8, 61, 3) },
	{ .name = "ifa",		AT(struct thash_data, ifa) },
	{ .name = "vadr",		AT(struct thash_data, vadr) },
	{ .name = "tag",		BITS(16, 8, 0, 63) },
	{ .name = "ti",			BITS(16, 8, 63, 1) },
	{ .name = "etag",		AT(struct thash_data, etag) },
	{ .name = "next",		AT(struct thash_data, next), .kind = POINTER },
	{ .name = "rid",		AT(struct thash_data, rid) },
	{ .name = "gpaddr",		AT(struct thash_data, gpaddr) },
};
static const struct kvmabi_table thash_data_table =
	TABLE("thash_data", sizeof(struct thash_data), thash_data_fields);

/*
 * struct saved_vpd: what is kept of the virtual processor descriptor: a guest's processor as the firmware holds
 * it
 */
static const struct kvmabi_field saved_vpd_fields[] = {
	{ .name = "vhpi",		AT(struct saved_vpd, vhpi) },
	{ .name = "vgr",		ARRAY(struct saved_vpd, vgr) },
	{ .name = "vbgr",		ARRAY(struct saved_vpd, vbgr) },
	{ .name = "vnat",		AT(struct saved_vpd, vnat) },
	{ .name = "vbnat",		AT(struct saved_vpd, vbnat) },
	{ .name = "vcpuid",		ARRAY(struct saved_vpd, vcpuid) },
	{ .name = "vpsr",		AT(struct saved_vpd, vpsr) },
	{ .name = "vpr",		AT(struct saved_vpd, vpr) },
	{ .name = "vcr",		ARRAY(struct saved_vpd, vcr) },
	{ .name = "dcr",		AT(struct saved_vpd, dcr) },
	{ .name = "itm",		AT(struct saved_vpd, itm) },
	{ .name = "iva",		AT(struct saved_vpd, iva) },
	{ .name = "rsv1",		ARRAY(struct saved_vpd, rsv1), .kind = PAD },
	{ .name = "pta",		AT(struct saved_vpd, pta) },
	{ .name = "rsv2",		ARRAY(struct saved_vpd, rsv2), .kind = PAD },
	{ .name = "ipsr",		AT(struct saved_vpd, ipsr) },
	{ .name = "isr",		AT(struct saved_vpd, isr) },
	{ .name = "rsv3",		AT(struct saved_vpd, rsv3), .kind = PAD },
	{ .name = "iip",		AT(struct saved_vpd, iip) },
	{ .name = "ifa",		AT(struct saved_vpd, ifa) },
	{ .name = "itir",		AT(struct saved_vpd, itir) },
	{ .name = "iipa",		AT(struct saved_vpd, iipa) },
	{ .name = "ifs",		AT(struct saved_vpd, ifs) },
	{ .name = "iim",		AT(struct saved_vpd, iim) },
	{ .name = "iha",		AT(struct saved_vpd, iha) },
	{ .name = "rsv4",		ARRAY(struct saved_vpd, rsv4), .kind = PAD },
	{ .name = "lid",		AT(struct saved_vpd, lid) },
	{ .name = "ivr",		AT(struct saved_vpd, ivr) },
	{ .name = "tpr",		AT(struct saved_vpd, tpr) },
	{ .name = "eoi",		AT(struct saved_vpd, eoi) },
	{ .name = "irr",		ARRAY(struct saved_vpd, irr) },
	{ .name = "itv",		AT(struct saved_vpd, itv) },
	{ .name = "pmv",		AT(struct saved_vpd, pmv) },
	{ .name = "cmcv",		AT(struct saved_vpd, cmcv) },
	{ .name = "rsv5",		ARRAY(struct saved_vpd, rsv5), .kind = PAD },
	{ .name = "lrr0",		AT(struct saved_vpd, lrr0) },
	{ .name = "lrr1",		AT(struct saved_vpd, lrr1) },
	{ .name = "rsv6",		ARRAY(struct saved_vpd, rsv6), .kind = PAD },
};
static const struct kvmabi_table saved_vpd_table =
	TABLE("saved_vpd", sizeof(struct saved_vpd), saved_vpd_fields);

/* struct kvm_regs: the whole state of a vcpu */
static const struct kvmabi_field kvm_regs_fields[] = {
	{ .name = "vpd",		AT(struct kvm_regs, vpd), .kind = STRUCT, .fields = &saved_vpd_table },
	{ .name = "mp_state",		AT(struct kvm_regs, mp_state), .kind = SIGNED },
	{ .name = "vmm_rr",		AT(struct kvm_regs, vmm_rr) },
	{ .name = "itrs",		ARRAY(struct kvm_regs, itrs), .kind = STRUCT, .fields = &thash_data_table },
	{ .name = "dtrs",		ARRAY(struct kvm_regs, dtrs), .kind = STRUCT, .fields = &thash_data_table },
	{ .name = "itr_regions",	AT(struct kvm_regs, itr_regions) },
	{ .name = "dtr_regions",	AT(struct kvm_regs, dtr_regions) },
	{ .name = "tc_regions",		AT(struct kvm_regs, tc_regions) },
	{ .name = "irq_check",		AT(struct kvm_regs, irq_check) },
	{ .name = "saved_itc",		AT(struct kvm_regs, saved_itc) },
	{ .name = "itc_check",		AT(struct kvm_regs, itc_check) },
	{ .name = "timer_check",	AT(struct kvm_regs, timer_check) },
	{ .name = "timer_pending",	AT(struct kvm_regs, timer_pending) },
	{ .name = "last_itc",		AT(struct kvm_regs, last_itc) },
	{ .name = "vrr",		ARRAY(struct kvm_regs, vrr) },
	{ .name = "ibr",		ARRAY(struct kvm_regs, ibr) },
	{ .name = "dbr",		ARRAY(struct kvm_regs, dbr) },
	{ .name = "insvc",		ARRAY(struct kvm_regs, insvc) },
	{ .name = "xtp",		AT(struct kvm_regs, xtp) },
	{ .name = "metaphysical_rr0",	AT(struct kvm_regs, metaphysical_rr0) },
	{ .name = "metaphysical_rr4",	AT(struct kvm_regs, metaphysical_rr4) },
	{ .name = "metaphysical_saved_rr0",	AT(struct kvm_regs, metaphysical_saved_rr0) },
	{ .name = "metaphysical_saved_rr4",	AT(struct kvm_regs, metaphysical_saved_rr4) },
	{ .name = "fp_psr",		AT(struct kvm_regs, fp_psr) },
	{ .name = "saved_gp",		AT(struct kvm_regs, saved_gp) },
	{ .name = "saved_guest",	AT(struct kvm_regs, saved_guest), .kind = STRUCT, .fields = &context_table },
	{ .name = "reserved",		ARRAY(struct kvm_regs, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_regs_table =
	TABLE("kvm_regs", sizeof(struct kvm_regs), kvm_regs_fields);

/* struct kvm_sregs: nothing; kvm_regs holds everything, and the calls are refused */
static const struct kvmabi_table kvm_sregs_table = { .name = "kvm_sregs" };

/* struct kvm_fpu: nothing; kvm_regs holds everything, and the calls are refused */
static const struct kvmabi_table kvm_fpu_table = { .name = "kvm_fpu" };

/* struct kvm_debug_exit_arch: what KVM_EXIT_DEBUG tells; nothing */
static const struct kvmabi_table kvm_debug_exit_arch_table = { .name = "kvm_debug_exit_arch" };

/* struct kvm_guest_debug_arch: what KVM_SET_GUEST_DEBUG takes for the architecture; nothing */
static const struct kvmabi_table kvm_guest_debug_arch_table = { .name = "kvm_guest_debug_arch" };

/* struct kvm_ia64_vcpu_stack: a vcpu's stack, with the registers that the guest has spilled to it */
static const struct kvmabi_field kvm_ia64_vcpu_stack_fields[] = {
	{ .name = "stack",		ARRAY(struct kvm_ia64_vcpu_stack, stack) },
};
static const struct kvmabi_table kvm_ia64_vcpu_stack_table =
	TABLE("kvm_ia64_vcpu_stack", sizeof(struct kvm_ia64_vcpu_stack), kvm_ia64_vcpu_stack_fields);
#endif

#if defined(KVMABI_POWERPC)

/* struct kvm_regs: general purpose registers, and the special ones that every guest program uses */
static const struct kvmabi_field kvm_regs_fields[] = {
	{ .name = "pc",			AT(struct kvm_regs, pc) },
	{ .name = "cr",			AT(struct kvm_regs, cr) },
	{ .name = "ctr",		AT(struct kvm_regs, ctr) },
	{ .name = "lr",			AT(struct kvm_regs, lr) },
	{ .name = "xer",		AT(struct kvm_regs, xer) },
	{ .name = "msr",		AT(struct kvm_regs, msr) },
	{ .name = "srr0",		AT(struct kvm_regs, srr0) },
	{ .name = "srr1",		AT(struct kvm_regs, srr1) },
	{ .name = "pid",		AT(struct kvm_regs, pid) },
	{ .name = "sprg0",		AT(struct kvm_regs, sprg0) },
	{ .name = "sprg1",		AT(struct kvm_regs, sprg1) },
	{ .name = "sprg2",		AT(struct kvm_regs, sprg2) },
	{ .name = "sprg3",		AT(struct kvm_regs, sprg3) },
	{ .name = "sprg4",		AT(struct kvm_regs, sprg4) },
	{ .name = "sprg5",		AT(struct kvm_regs, sprg5) },
	{ .name = "sprg6",		AT(struct kvm_regs, sprg6) },
	{ .name = "sprg7",		AT(struct kvm_regs, sprg7) },
	{ .name = "gpr",		ARRAY(struct kvm_regs, gpr) },
};
static const struct kvmabi_table kvm_regs_table =
	TABLE("kvm_regs", sizeof(struct kvm_regs), kvm_regs_fields);

/* struct kvm_sregs, inside of it: its entries */
static const struct kvmabi_field kvm_sregs_u_s_ppc64_slb_fields[] = {
	{ .name = "slbe",		AT(struct kvm_sregs, u.s.ppc64.slb[0].slbe) },
	{ .name = "slbv",		AT(struct kvm_sregs, u.s.ppc64.slb[0].slbv) },
};
static const struct kvmabi_table kvm_sregs_u_s_ppc64_slb_table =
	TABLE("", sizeof(struct kvm_sregs), kvm_sregs_u_s_ppc64_slb_fields);

/* struct kvm_sregs, inside of it: of a processor with segment lookaside buffer */
static const struct kvmabi_field kvm_sregs_u_s_ppc64_fields[] = {
	{ .name = "slb",		ARRAY(struct kvm_sregs, u.s.ppc64.slb),
	  .kind = EMBEDDED, .fields = &kvm_sregs_u_s_ppc64_slb_table },
};
static const struct kvmabi_table kvm_sregs_u_s_ppc64_table =
	TABLE("", sizeof(struct kvm_sregs), kvm_sregs_u_s_ppc64_fields);

/* struct kvm_sregs, inside of it: of a processor with segment registers */
static const struct kvmabi_field kvm_sregs_u_s_ppc32_fields[] = {
	{ .name = "sr",			ARRAY(struct kvm_sregs, u.s.ppc32.sr) },
	{ .name = "ibat",		ARRAY(struct kvm_sregs, u.s.ppc32.ibat) },
	{ .name = "dbat",		ARRAY(struct kvm_sregs, u.s.ppc32.dbat) },
};
static const struct kvmabi_table kvm_sregs_u_s_ppc32_table =
	TABLE("", sizeof(struct kvm_sregs), kvm_sregs_u_s_ppc32_fields);

/* struct kvm_sregs, inside of it */
static const struct kvmabi_field kvm_sregs_u_s_fields[] = {
	{ .name = "sdr1",		AT(struct kvm_sregs, u.s.sdr1) },
	{ .name = "ppc64",		AT(struct kvm_sregs, u.s.ppc64),
	  .kind = EMBEDDED, .fields = &kvm_sregs_u_s_ppc64_table },
	{ .name = "ppc32",		AT(struct kvm_sregs, u.s.ppc32),
	  .kind = EMBEDDED, .fields = &kvm_sregs_u_s_ppc32_table },
};
static const struct kvmabi_table kvm_sregs_u_s_table =
	TABLE("", sizeof(struct kvm_sregs), kvm_sregs_u_s_fields);

/* struct kvm_sregs, inside of it */
static const struct kvmabi_field kvm_sregs_u_fields[] = {
	{ .name = "s",			AT(struct kvm_sregs, u.s), .kind = EMBEDDED, .fields = &kvm_sregs_u_s_table },
};
static const struct kvmabi_table kvm_sregs_u_table =
	TABLE("", sizeof(struct kvm_sregs), kvm_sregs_u_fields);

/* struct kvm_sregs: what a book3s vcpu translates addresses by */
static const struct kvmabi_field kvm_sregs_fields[] = {
	{ .name = "pvr",		AT(struct kvm_sregs, pvr) },
	{ .name = "u",			AT(struct kvm_sregs, u), .kind = EMBEDDED, .fields = &kvm_sregs_u_table },
};
static const struct kvmabi_table kvm_sregs_table =
	TABLE("kvm_sregs", sizeof(struct kvm_sregs), kvm_sregs_fields);

/* struct kvm_fpu: floating point registers; both calls are refused in this release */
static const struct kvmabi_field kvm_fpu_fields[] = {
	{ .name = "fpr",		ARRAY(struct kvm_fpu, fpr) },
};
static const struct kvmabi_table kvm_fpu_table =
	TABLE("kvm_fpu", sizeof(struct kvm_fpu), kvm_fpu_fields);

/* struct kvm_debug_exit_arch: what KVM_EXIT_DEBUG tells; nothing in this release */
static const struct kvmabi_table kvm_debug_exit_arch_table = { .name = "kvm_debug_exit_arch" };

/* struct kvm_guest_debug_arch: what KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release */
static const struct kvmabi_table kvm_guest_debug_arch_table = { .name = "kvm_guest_debug_arch" };
#endif

#if defined(KVMABI_S390)

/* struct kvm_regs: general purpose registers; the program status word is in kvm_run */
static const struct kvmabi_field kvm_regs_fields[] = {
	{ .name = "gprs",		ARRAY(struct kvm_regs, gprs) },
};
static const struct kvmabi_table kvm_regs_table =
	TABLE("kvm_regs", sizeof(struct kvm_regs), kvm_regs_fields);

/* struct kvm_sregs: access and control registers */
static const struct kvmabi_field kvm_sregs_fields[] = {
	{ .name = "acrs",		ARRAY(struct kvm_sregs, acrs) },
	{ .name = "crs",		ARRAY(struct kvm_sregs, crs) },
};
static const struct kvmabi_table kvm_sregs_table =
	TABLE("kvm_sregs", sizeof(struct kvm_sregs), kvm_sregs_fields);

/* struct kvm_fpu: floating point registers */
static const struct kvmabi_field kvm_fpu_fields[] = {
	{ .name = "fpc",		AT(struct kvm_fpu, fpc) },
	{ .name = "fprs",		ARRAY(struct kvm_fpu, fprs) },
};
static const struct kvmabi_table kvm_fpu_table =
	TABLE("kvm_fpu", sizeof(struct kvm_fpu), kvm_fpu_fields);

/* struct kvm_debug_exit_arch: what KVM_EXIT_DEBUG tells; nothing in this release */
static const struct kvmabi_table kvm_debug_exit_arch_table = { .name = "kvm_debug_exit_arch" };

/* struct kvm_guest_debug_arch: what KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release */
static const struct kvmabi_table kvm_guest_debug_arch_table = { .name = "kvm_guest_debug_arch" };
#endif

/* struct kvm_user_trace_setup: how large the trace buffers of KVM_TRACE_ENABLE were to be */
static const struct kvmabi_field kvm_user_trace_setup_fields[] = {
	{ .name = "buf_size",		AT(struct kvm_user_trace_setup, buf_size) },
	{ .name = "buf_nr",		AT(struct kvm_user_trace_setup, buf_nr) },
};
static const struct kvmabi_table kvm_user_trace_setup_table =
	TABLE("kvm_user_trace_setup", sizeof(struct kvm_user_trace_setup), kvm_user_trace_setup_fields);

/* struct kvm_breakpoint: one breakpoint of kvm_debug_guest */
static const struct kvmabi_field kvm_breakpoint_fields[] = {
	{ .name = "enabled",		AT(struct kvm_breakpoint, enabled) },
	{ .name = "padding",		AT(struct kvm_breakpoint, padding), .kind = PAD },
	{ .name = "address",		AT(struct kvm_breakpoint, address) },
};
static const struct kvmabi_table kvm_breakpoint_table =
	TABLE("kvm_breakpoint", sizeof(struct kvm_breakpoint), kvm_breakpoint_fields);

/*
 * struct kvm_debug_guest: breakpoints and single steps as KVM_DEBUG_GUEST took them; kvm_guest_debug has taken
 * its place
 */
static const struct kvmabi_field kvm_debug_guest_fields[] = {
	{ .name = "enabled",		AT(struct kvm_debug_guest, enabled) },
	{ .name = "pad",		AT(struct kvm_debug_guest, pad), .kind = PAD },
	{ .name = "breakpoints",	ARRAY(struct kvm_debug_guest, breakpoints),
	  .kind = STRUCT, .fields = &kvm_breakpoint_table },
	{ .name = "singlestep",		AT(struct kvm_debug_guest, singlestep) },
};
static const struct kvmabi_table kvm_debug_guest_table =
	TABLE("kvm_debug_guest", sizeof(struct kvm_debug_guest), kvm_debug_guest_fields);

/* struct kvm_memory_region: a slot of guest physical memory that the kernel itself allocates */
static const struct kvmabi_field kvm_memory_region_fields[] = {
	{ .name = "slot",		AT(struct kvm_memory_region, slot) },
	{ .name = "flags",		AT(struct kvm_memory_region, flags), .values = &kvm_mem_flags_values },
	{ .name = "guest_phys_addr",	AT(struct kvm_memory_region, guest_phys_addr) },
	{ .name = "memory_size",	AT(struct kvm_memory_region, memory_size) },
};
static const struct kvmabi_table kvm_memory_region_table =
	TABLE("kvm_memory_region", sizeof(struct kvm_memory_region), kvm_memory_region_fields);

/*
 * struct kvm_userspace_memory_region: a slot of guest physical memory, and the memory of user space that is
 * behind it
 */
static const struct kvmabi_field kvm_userspace_memory_region_fields[] = {
	{ .name = "slot",		AT(struct kvm_userspace_memory_region, slot) },
	{ .name = "flags",		AT(struct kvm_userspace_memory_region, flags), .values = &kvm_mem_flags_values },
	{ .name = "guest_phys_addr",	AT(struct kvm_userspace_memory_region, guest_phys_addr) },
	{ .name = "memory_size",	AT(struct kvm_userspace_memory_region, memory_size) },
	{ .name = "userspace_addr",	AT(struct kvm_userspace_memory_region, userspace_addr) },
};
static const struct kvmabi_table kvm_userspace_memory_region_table =
	TABLE("kvm_userspace_memory_region", sizeof(struct kvm_userspace_memory_region), kvm_userspace_memory_region_fields);

/* struct kvm_irq_level: an input of the interrupt controllers in the kernel, and its level */
static const struct kvmabi_field kvm_irq_level_fields[] = {
	{ .name = "irq",		AT(struct kvm_irq_level, irq) },
	{ .name = "status",		AT(struct kvm_irq_level, status), .kind = SIGNED },
	{ .name = "level",		AT(struct kvm_irq_level, level) },
};
static const struct kvmabi_table kvm_irq_level_table =
	TABLE("kvm_irq_level", sizeof(struct kvm_irq_level), kvm_irq_level_fields);

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/* struct kvm_irqchip, inside of it */
static const struct kvmabi_field kvm_irqchip_chip_fields[] = {
#ifdef __KVM_HAVE_PIT
	{ .name = "pic",		AT(struct kvm_irqchip, chip.pic),
	  .kind = STRUCT, .fields = &kvm_pic_state_table, WHEN(struct kvm_irqchip, chip_id, KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE) },
#endif
#ifdef __KVM_HAVE_IOAPIC
	{ .name = "ioapic",		AT(struct kvm_irqchip, chip.ioapic),
	  .kind = STRUCT, .fields = &kvm_ioapic_state_table, WHEN(struct kvm_irqchip, chip_id, KVM_IRQCHIP_IOAPIC) },
#endif
};
static const struct kvmabi_table kvm_irqchip_chip_table =
	TABLE("", sizeof(struct kvm_irqchip), kvm_irqchip_chip_fields);
#endif

#if defined(KVMABI_POWERPC) || defined(KVMABI_S390)

/* struct kvm_irqchip, inside of it */
static const struct kvmabi_table kvm_irqchip_chip_table = { .name = "" };
#endif

/* struct kvm_irqchip: the state of one interrupt controller in the kernel */
static const struct kvmabi_field kvm_irqchip_fields[] = {
	{ .name = "chip_id",		AT(struct kvm_irqchip, chip_id), .values = &kvm_irqchip_id_values },
	{ .name = "pad",		AT(struct kvm_irqchip, pad), .kind = PAD },
	{ .name = "chip",		AT(struct kvm_irqchip, chip),
	  .kind = EMBEDDED, .fields = &kvm_irqchip_chip_table },
};
static const struct kvmabi_table kvm_irqchip_table =
	TABLE("kvm_irqchip", sizeof(struct kvm_irqchip), kvm_irqchip_fields);

/* struct kvm_pit_config: how KVM_CREATE_PIT2 makes the interval timer */
static const struct kvmabi_field kvm_pit_config_fields[] = {
	{ .name = "flags",		AT(struct kvm_pit_config, flags), .values = &kvm_pit_config_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_pit_config, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_pit_config_table =
	TABLE("kvm_pit_config", sizeof(struct kvm_pit_config), kvm_pit_config_fields);

/* struct kvm_coalesced_mmio_zone: a range of guest physical addresses whose writes are collected */
static const struct kvmabi_field kvm_coalesced_mmio_zone_fields[] = {
	{ .name = "addr",		AT(struct kvm_coalesced_mmio_zone, addr) },
	{ .name = "size",		AT(struct kvm_coalesced_mmio_zone, size) },
};
static const struct kvmabi_table kvm_coalesced_mmio_zone_table =
	TABLE("kvm_coalesced_mmio_zone", sizeof(struct kvm_coalesced_mmio_zone), kvm_coalesced_mmio_zone_fields);

/* struct kvm_coalesced_mmio: one write that was collected */
static const struct kvmabi_field kvm_coalesced_mmio_fields[] = {
	{ .name = "phys_addr",		AT(struct kvm_coalesced_mmio, phys_addr) },
	{ .name = "len",		AT(struct kvm_coalesced_mmio, len) },
	{ .name = "data",		ARRAY(struct kvm_coalesced_mmio, data) },
};
static const struct kvmabi_table kvm_coalesced_mmio_table =
	TABLE("kvm_coalesced_mmio", sizeof(struct kvm_coalesced_mmio), kvm_coalesced_mmio_fields);

/* struct kvm_coalesced_mmio_ring: the writes that were collected, oldest first */
static const struct kvmabi_field kvm_coalesced_mmio_ring_fields[] = {
	{ .name = "first",		AT(struct kvm_coalesced_mmio_ring, first) },
	{ .name = "last",		AT(struct kvm_coalesced_mmio_ring, last) },
	{ .name = "coalesced_mmio",	FLEX(struct kvm_coalesced_mmio_ring, coalesced_mmio),
	  .kind = STRUCT, .fields = &kvm_coalesced_mmio_table },
};
static const struct kvmabi_table kvm_coalesced_mmio_ring_table =
	TABLE("kvm_coalesced_mmio_ring", sizeof(struct kvm_coalesced_mmio_ring), kvm_coalesced_mmio_ring_fields);

/* struct kvm_translation: a virtual address of the guest, and what it means to a vcpu */
static const struct kvmabi_field kvm_translation_fields[] = {
	{ .name = "linear_address",	AT(struct kvm_translation, linear_address) },
	{ .name = "physical_address",	AT(struct kvm_translation, physical_address) },
	{ .name = "valid",		AT(struct kvm_translation, valid) },
	{ .name = "writeable",		AT(struct kvm_translation, writeable) },
	{ .name = "usermode",		AT(struct kvm_translation, usermode) },
	{ .name = "pad",		ARRAY(struct kvm_translation, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_translation_table =
	TABLE("kvm_translation", sizeof(struct kvm_translation), kvm_translation_fields);

/* struct kvm_interrupt: an interrupt to be queued */
static const struct kvmabi_field kvm_interrupt_fields[] = {
	{ .name = "irq",		AT(struct kvm_interrupt, irq) },
};
static const struct kvmabi_table kvm_interrupt_table =
	TABLE("kvm_interrupt", sizeof(struct kvm_interrupt), kvm_interrupt_fields);

/* struct kvm_dirty_log: a memory slot, and where the bitmap of its dirty pages shall be written */
static const struct kvmabi_field kvm_dirty_log_fields[] = {
	{ .name = "slot",		AT(struct kvm_dirty_log, slot) },
	{ .name = "padding1",		AT(struct kvm_dirty_log, padding1), .kind = PAD },
	{ .name = "dirty_bitmap",	AT(struct kvm_dirty_log, dirty_bitmap), .kind = POINTER },
};
static const struct kvmabi_table kvm_dirty_log_table =
	TABLE("kvm_dirty_log", sizeof(struct kvm_dirty_log), kvm_dirty_log_fields);

/* struct kvm_signal_mask: a set of signals as the kernel has it */
static const struct kvmabi_field kvm_signal_mask_fields[] = {
	{ .name = "len",		AT(struct kvm_signal_mask, len) },
	{ .name = "sigset",		FLEX(struct kvm_signal_mask, sigset), COUNT(struct kvm_signal_mask, len) },
};
static const struct kvmabi_table kvm_signal_mask_table =
	TABLE("kvm_signal_mask", sizeof(struct kvm_signal_mask), kvm_signal_mask_fields);

/* struct kvm_tpr_access_ctl: whether the guest's accesses to the task priority register are reported */
static const struct kvmabi_field kvm_tpr_access_ctl_fields[] = {
	{ .name = "enabled",		AT(struct kvm_tpr_access_ctl, enabled) },
	{ .name = "flags",		AT(struct kvm_tpr_access_ctl, flags) },
	{ .name = "reserved",		ARRAY(struct kvm_tpr_access_ctl, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_tpr_access_ctl_table =
	TABLE("kvm_tpr_access_ctl", sizeof(struct kvm_tpr_access_ctl), kvm_tpr_access_ctl_fields);

/* struct kvm_vapic_addr: where the guest keeps a copy of its task priority register */
static const struct kvmabi_field kvm_vapic_addr_fields[] = {
	{ .name = "vapic_addr",		AT(struct kvm_vapic_addr, vapic_addr) },
};
static const struct kvmabi_table kvm_vapic_addr_table =
	TABLE("kvm_vapic_addr", sizeof(struct kvm_vapic_addr), kvm_vapic_addr_fields);

/* struct kvm_mp_state: the multiprocessing state of a vcpu */
static const struct kvmabi_field kvm_mp_state_fields[] = {
	{ .name = "mp_state",		AT(struct kvm_mp_state, mp_state), .values = &kvm_mp_states_values },
};
static const struct kvmabi_table kvm_mp_state_table =
	TABLE("kvm_mp_state", sizeof(struct kvm_mp_state), kvm_mp_state_fields);

/* struct kvm_guest_debug: how a guest is debugged from outside */
static const struct kvmabi_field kvm_guest_debug_fields[] = {
	{ .name = "control",		AT(struct kvm_guest_debug, control), .values = &kvm_guestdbg_flags_values },
	{ .name = "pad",		AT(struct kvm_guest_debug, pad), .kind = PAD },
	{ .name = "arch",		AT(struct kvm_guest_debug, arch),
	  .kind = STRUCT, .fields = &kvm_guest_debug_arch_table },
};
static const struct kvmabi_table kvm_guest_debug_table =
	TABLE("kvm_guest_debug", sizeof(struct kvm_guest_debug), kvm_guest_debug_fields);

/* struct kvm_enable_cap: an extension that is to be enabled */
static const struct kvmabi_field kvm_enable_cap_fields[] = {
	{ .name = "cap",		AT(struct kvm_enable_cap, cap), .values = &capability_values },
	{ .name = "flags",		AT(struct kvm_enable_cap, flags) },
	{ .name = "args",		ARRAY(struct kvm_enable_cap, args) },
	{ .name = "pad",		ARRAY(struct kvm_enable_cap, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_enable_cap_table =
	TABLE("kvm_enable_cap", sizeof(struct kvm_enable_cap), kvm_enable_cap_fields);

/* struct kvm_s390_psw: a program status word of s390 */
static const struct kvmabi_field kvm_s390_psw_fields[] = {
	{ .name = "mask",		AT(struct kvm_s390_psw, mask) },
	{ .name = "addr",		AT(struct kvm_s390_psw, addr) },
};
static const struct kvmabi_table kvm_s390_psw_table =
	TABLE("kvm_s390_psw", sizeof(struct kvm_s390_psw), kvm_s390_psw_fields);

/* struct kvm_s390_interrupt: an interrupt for an s390 guest */
static const struct kvmabi_field kvm_s390_interrupt_fields[] = {
	{ .name = "type",		AT(struct kvm_s390_interrupt, type), .values = &kvm_s390_interrupt_types_values },
	{ .name = "parm",		AT(struct kvm_s390_interrupt, parm) },
	{ .name = "parm64",		AT(struct kvm_s390_interrupt, parm64) },
};
static const struct kvmabi_table kvm_s390_interrupt_table =
	TABLE("kvm_s390_interrupt", sizeof(struct kvm_s390_interrupt), kvm_s390_interrupt_fields);

/* struct kvm_ppc_pvinfo: what a paravirtualized powerpc guest has to be told */
static const struct kvmabi_field kvm_ppc_pvinfo_fields[] = {
	{ .name = "flags",		AT(struct kvm_ppc_pvinfo, flags), .values = &kvm_ppc_pvinfo_flags_values },
	{ .name = "hcall",		ARRAY(struct kvm_ppc_pvinfo, hcall) },
	{ .name = "pad",		ARRAY(struct kvm_ppc_pvinfo, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_ppc_pvinfo_table =
	TABLE("kvm_ppc_pvinfo", sizeof(struct kvm_ppc_pvinfo), kvm_ppc_pvinfo_fields);

#if defined(KVMABI_X86)

/* struct kvm_x86_mce: a machine check for a vcpu */
static const struct kvmabi_field kvm_x86_mce_fields[] = {
	{ .name = "status",		AT(struct kvm_x86_mce, status) },
	{ .name = "addr",		AT(struct kvm_x86_mce, addr) },
	{ .name = "misc",		AT(struct kvm_x86_mce, misc) },
	{ .name = "mcg_status",		AT(struct kvm_x86_mce, mcg_status) },
	{ .name = "bank",		AT(struct kvm_x86_mce, bank) },
	{ .name = "pad1",		ARRAY(struct kvm_x86_mce, pad1), .kind = PAD },
	{ .name = "pad2",		ARRAY(struct kvm_x86_mce, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_x86_mce_table =
	TABLE("kvm_x86_mce", sizeof(struct kvm_x86_mce), kvm_x86_mce_fields);

/* struct kvm_xen_hvm_config: where the pages with hypercalls for a Xen HVM guest come from */
static const struct kvmabi_field kvm_xen_hvm_config_fields[] = {
	{ .name = "flags",		AT(struct kvm_xen_hvm_config, flags), .values = &kvm_xen_hvm_config_flags_values },
	{ .name = "msr",		AT(struct kvm_xen_hvm_config, msr) },
	{ .name = "blob_addr_32",	AT(struct kvm_xen_hvm_config, blob_addr_32) },
	{ .name = "blob_addr_64",	AT(struct kvm_xen_hvm_config, blob_addr_64) },
	{ .name = "blob_size_32",	AT(struct kvm_xen_hvm_config, blob_size_32) },
	{ .name = "blob_size_64",	AT(struct kvm_xen_hvm_config, blob_size_64) },
	{ .name = "pad2",		ARRAY(struct kvm_xen_hvm_config, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_xen_hvm_config_table =
	TABLE("kvm_xen_hvm_config", sizeof(struct kvm_xen_hvm_config), kvm_xen_hvm_config_fields);
#endif

/* struct kvm_clock_data: the clock that a guest reads as kvmclock */
static const struct kvmabi_field kvm_clock_data_fields[] = {
	{ .name = "clock",		AT(struct kvm_clock_data, clock) },
	{ .name = "flags",		AT(struct kvm_clock_data, flags), .values = &kvm_clock_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_clock_data, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_clock_data_table =
	TABLE("kvm_clock_data", sizeof(struct kvm_clock_data), kvm_clock_data_fields);

/* struct kvm_ioeventfd: a write of the guest, and the eventfd that it signals */
static const struct kvmabi_field kvm_ioeventfd_fields[] = {
	{ .name = "datamatch",		AT(struct kvm_ioeventfd, datamatch) },
	{ .name = "addr",		AT(struct kvm_ioeventfd, addr) },
	{ .name = "len",		AT(struct kvm_ioeventfd, len) },
	{ .name = "fd",			AT(struct kvm_ioeventfd, fd), .kind = SIGNED },
	{ .name = "flags",		AT(struct kvm_ioeventfd, flags), .values = &kvm_ioeventfd_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_ioeventfd, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_ioeventfd_table =
	TABLE("kvm_ioeventfd", sizeof(struct kvm_ioeventfd), kvm_ioeventfd_fields);

/* struct kvm_irqfd: an eventfd, and the interrupt that it raises in the guest */
static const struct kvmabi_field kvm_irqfd_fields[] = {
	{ .name = "fd",			AT(struct kvm_irqfd, fd) },
	{ .name = "gsi",		AT(struct kvm_irqfd, gsi) },
	{ .name = "flags",		AT(struct kvm_irqfd, flags), .values = &kvm_irqfd_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_irqfd, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_irqfd_table =
	TABLE("kvm_irqfd", sizeof(struct kvm_irqfd), kvm_irqfd_fields);

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/* struct kvm_irq_routing_irqchip: a pin of an interrupt controller in the kernel */
static const struct kvmabi_field kvm_irq_routing_irqchip_fields[] = {
	{ .name = "irqchip",		AT(struct kvm_irq_routing_irqchip, irqchip), .values = &kvm_irqchip_id_values },
	{ .name = "pin",		AT(struct kvm_irq_routing_irqchip, pin) },
};
static const struct kvmabi_table kvm_irq_routing_irqchip_table =
	TABLE("kvm_irq_routing_irqchip", sizeof(struct kvm_irq_routing_irqchip), kvm_irq_routing_irqchip_fields);

/* struct kvm_irq_routing_msi: a message that is an interrupt (MSI) */
static const struct kvmabi_field kvm_irq_routing_msi_fields[] = {
	{ .name = "address_lo",		AT(struct kvm_irq_routing_msi, address_lo) },
	{ .name = "address_hi",		AT(struct kvm_irq_routing_msi, address_hi) },
	{ .name = "data",		AT(struct kvm_irq_routing_msi, data) },
};
static const struct kvmabi_table kvm_irq_routing_msi_table =
	TABLE("kvm_irq_routing_msi", sizeof(struct kvm_irq_routing_msi), kvm_irq_routing_msi_fields);

/* struct kvm_irq_routing_entry, inside of it */
static const struct kvmabi_field kvm_irq_routing_entry_u_fields[] = {
	{ .name = "irqchip",		AT(struct kvm_irq_routing_entry, u.irqchip),
	  .kind = STRUCT, .fields = &kvm_irq_routing_irqchip_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_IRQCHIP) },
	{ .name = "msi",		AT(struct kvm_irq_routing_entry, u.msi),
	  .kind = STRUCT, .fields = &kvm_irq_routing_msi_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_MSI) },
};
static const struct kvmabi_table kvm_irq_routing_entry_u_table =
	TABLE("", sizeof(struct kvm_irq_routing_entry), kvm_irq_routing_entry_u_fields);

/* struct kvm_irq_routing_entry: one route of a GSI */
static const struct kvmabi_field kvm_irq_routing_entry_fields[] = {
	{ .name = "gsi",		AT(struct kvm_irq_routing_entry, gsi) },
	{ .name = "type",		AT(struct kvm_irq_routing_entry, type), .values = &kvm_irq_routing_types_values },
	{ .name = "flags",		AT(struct kvm_irq_routing_entry, flags) },
	{ .name = "pad",		AT(struct kvm_irq_routing_entry, pad), .kind = PAD },
	{ .name = "u",			AT(struct kvm_irq_routing_entry, u),
	  .kind = EMBEDDED, .fields = &kvm_irq_routing_entry_u_table },
};
static const struct kvmabi_table kvm_irq_routing_entry_table =
	TABLE("kvm_irq_routing_entry", sizeof(struct kvm_irq_routing_entry), kvm_irq_routing_entry_fields);

/* struct kvm_irq_routing: the whole table of GSI routes */
static const struct kvmabi_field kvm_irq_routing_fields[] = {
	{ .name = "nr",			AT(struct kvm_irq_routing, nr) },
	{ .name = "flags",		AT(struct kvm_irq_routing, flags) },
	{ .name = "entries",		FLEX(struct kvm_irq_routing, entries), COUNT(struct kvm_irq_routing, nr),
	  .kind = STRUCT, .fields = &kvm_irq_routing_entry_table },
};
static const struct kvmabi_table kvm_irq_routing_table =
	TABLE("kvm_irq_routing", sizeof(struct kvm_irq_routing), kvm_irq_routing_fields);
#endif

/* struct kvm_assigned_pci_dev: a PCI device of the host that is assigned to a VM */
static const struct kvmabi_field kvm_assigned_pci_dev_fields[] = {
	{ .name = "assigned_dev_id",	AT(struct kvm_assigned_pci_dev, assigned_dev_id) },
	{ .name = "busnr",		AT(struct kvm_assigned_pci_dev, busnr) },
	{ .name = "devfn",		AT(struct kvm_assigned_pci_dev, devfn) },
	{ .name = "flags",		AT(struct kvm_assigned_pci_dev, flags), .values = &kvm_dev_assign_flags_values },
	{ .name = "segnr",		AT(struct kvm_assigned_pci_dev, segnr) },
};
static const struct kvmabi_table kvm_assigned_pci_dev_table =
	TABLE("kvm_assigned_pci_dev", sizeof(struct kvm_assigned_pci_dev), kvm_assigned_pci_dev_fields);

/* struct kvm_assigned_irq, inside of it: not used */
static const struct kvmabi_field kvm_assigned_irq_guest_msi_fields[] = {
	{ .name = "addr_lo",		AT(struct kvm_assigned_irq, guest_msi.addr_lo) },
	{ .name = "addr_hi",		AT(struct kvm_assigned_irq, guest_msi.addr_hi) },
	{ .name = "data",		AT(struct kvm_assigned_irq, guest_msi.data) },
};
static const struct kvmabi_table kvm_assigned_irq_guest_msi_table =
	TABLE("", sizeof(struct kvm_assigned_irq), kvm_assigned_irq_guest_msi_fields);

/* struct kvm_assigned_irq: the interrupt of an assigned PCI device */
static const struct kvmabi_field kvm_assigned_irq_fields[] = {
	{ .name = "assigned_dev_id",	AT(struct kvm_assigned_irq, assigned_dev_id) },
	{ .name = "host_irq",		AT(struct kvm_assigned_irq, host_irq) },
	{ .name = "guest_irq",		AT(struct kvm_assigned_irq, guest_irq) },
	{ .name = "flags",		AT(struct kvm_assigned_irq, flags), .values = &kvm_dev_irq_flags_values },
	{ .name = "guest_msi",		AT(struct kvm_assigned_irq, guest_msi),
	  .kind = EMBEDDED, .fields = &kvm_assigned_irq_guest_msi_table },
};
static const struct kvmabi_table kvm_assigned_irq_table =
	TABLE("kvm_assigned_irq", sizeof(struct kvm_assigned_irq), kvm_assigned_irq_fields);

/* struct kvm_assigned_msix_nr: how many MSI-X interrupts an assigned device has */
static const struct kvmabi_field kvm_assigned_msix_nr_fields[] = {
	{ .name = "assigned_dev_id",	AT(struct kvm_assigned_msix_nr, assigned_dev_id) },
	{ .name = "entry_nr",		AT(struct kvm_assigned_msix_nr, entry_nr) },
	{ .name = "padding",		AT(struct kvm_assigned_msix_nr, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_assigned_msix_nr_table =
	TABLE("kvm_assigned_msix_nr", sizeof(struct kvm_assigned_msix_nr), kvm_assigned_msix_nr_fields);

/* struct kvm_assigned_msix_entry: the route of one MSI-X interrupt of an assigned device */
static const struct kvmabi_field kvm_assigned_msix_entry_fields[] = {
	{ .name = "assigned_dev_id",	AT(struct kvm_assigned_msix_entry, assigned_dev_id) },
	{ .name = "gsi",		AT(struct kvm_assigned_msix_entry, gsi) },
	{ .name = "entry",		AT(struct kvm_assigned_msix_entry, entry) },
	{ .name = "padding",		ARRAY(struct kvm_assigned_msix_entry, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_assigned_msix_entry_table =
	TABLE("kvm_assigned_msix_entry", sizeof(struct kvm_assigned_msix_entry), kvm_assigned_msix_entry_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_hw_fields[] = {
	{ .name = "hardware_exit_reason",	AT(struct kvm_run, hw.hardware_exit_reason) },
};
static const struct kvmabi_table kvm_run_hw_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_hw_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_fail_entry_fields[] = {
	{ .name = "hardware_entry_failure_reason",	AT(struct kvm_run, fail_entry.hardware_entry_failure_reason) },
};
static const struct kvmabi_table kvm_run_fail_entry_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_fail_entry_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_ex_fields[] = {
	{ .name = "exception",		AT(struct kvm_run, ex.exception) },
	{ .name = "error_code",		AT(struct kvm_run, ex.error_code) },
};
static const struct kvmabi_table kvm_run_ex_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_ex_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_io_fields[] = {
	{ .name = "direction",		AT(struct kvm_run, io.direction), .values = &kvm_exit_io_values },
	{ .name = "size",		AT(struct kvm_run, io.size) },
	{ .name = "port",		AT(struct kvm_run, io.port) },
	{ .name = "count",		AT(struct kvm_run, io.count) },
	{ .name = "data_offset",	AT(struct kvm_run, io.data_offset) },
};
static const struct kvmabi_table kvm_run_io_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_io_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_debug_fields[] = {
	{ .name = "arch",		AT(struct kvm_run, debug.arch),
	  .kind = STRUCT, .fields = &kvm_debug_exit_arch_table },
};
static const struct kvmabi_table kvm_run_debug_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_debug_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_mmio_fields[] = {
	{ .name = "phys_addr",		AT(struct kvm_run, mmio.phys_addr) },
	{ .name = "data",		ARRAY(struct kvm_run, mmio.data) },
	{ .name = "len",		AT(struct kvm_run, mmio.len) },
	{ .name = "is_write",		AT(struct kvm_run, mmio.is_write) },
};
static const struct kvmabi_table kvm_run_mmio_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_mmio_fields);

/*
 * struct kvm_run, inside of it: on arm64 only nr and flags count, and the program takes the arguments from the
 * registers
 */
static const struct kvmabi_field kvm_run_hypercall_fields[] = {
	{ .name = "nr",			AT(struct kvm_run, hypercall.nr) },
	{ .name = "args",		ARRAY(struct kvm_run, hypercall.args) },
	{ .name = "ret",		AT(struct kvm_run, hypercall.ret) },
	{ .name = "longmode",		AT(struct kvm_run, hypercall.longmode) },
	{ .name = "pad",		AT(struct kvm_run, hypercall.pad), .kind = PAD },
};
static const struct kvmabi_table kvm_run_hypercall_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_hypercall_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_tpr_access_fields[] = {
	{ .name = "rip",		AT(struct kvm_run, tpr_access.rip) },
	{ .name = "is_write",		AT(struct kvm_run, tpr_access.is_write) },
	{ .name = "pad",		AT(struct kvm_run, tpr_access.pad), .kind = PAD },
};
static const struct kvmabi_table kvm_run_tpr_access_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_tpr_access_fields);

/* struct kvm_run, inside of it: s390: why the processor intercepted the guest, in its own terms */
static const struct kvmabi_field kvm_run_s390_sieic_fields[] = {
	{ .name = "icptcode",		AT(struct kvm_run, s390_sieic.icptcode) },
	{ .name = "ipa",		AT(struct kvm_run, s390_sieic.ipa) },
	{ .name = "ipb",		AT(struct kvm_run, s390_sieic.ipb) },
};
static const struct kvmabi_table kvm_run_s390_sieic_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s390_sieic_fields);

/* struct kvm_run, inside of it: powerpc: a device control register of embedded processors */
static const struct kvmabi_field kvm_run_dcr_fields[] = {
	{ .name = "dcrn",		AT(struct kvm_run, dcr.dcrn) },
	{ .name = "data",		AT(struct kvm_run, dcr.data) },
	{ .name = "is_write",		AT(struct kvm_run, dcr.is_write) },
};
static const struct kvmabi_table kvm_run_dcr_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_dcr_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_internal_fields[] = {
	{ .name = "suberror",		AT(struct kvm_run, internal.suberror), .values = &kvm_internal_error_values },
	{ .name = "ndata",		AT(struct kvm_run, internal.ndata) },
	{ .name = "data",		ARRAY(struct kvm_run, internal.data) },
};
static const struct kvmabi_table kvm_run_internal_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_internal_fields);

/* struct kvm_run, inside of it: powerpc: a hypercall of the interface that Mac-on-Linux calls OSI */
static const struct kvmabi_field kvm_run_osi_fields[] = {
	{ .name = "gprs",		ARRAY(struct kvm_run, osi.gprs) },
};
static const struct kvmabi_table kvm_run_osi_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_osi_fields);

/* struct kvm_run: the memory that KVM_RUN and its caller share: what to do, and why KVM_RUN returned */
static const struct kvmabi_field kvm_run_fields[] = {
	{ .name = "request_interrupt_window",	AT(struct kvm_run, request_interrupt_window) },
	{ .name = "padding1",		ARRAY(struct kvm_run, padding1), .kind = PAD },
	{ .name = "exit_reason",	AT(struct kvm_run, exit_reason), .values = &kvm_exit_values },
	{ .name = "ready_for_interrupt_injection",	AT(struct kvm_run, ready_for_interrupt_injection) },
	{ .name = "if_flag",		AT(struct kvm_run, if_flag) },
	{ .name = "padding2",		ARRAY(struct kvm_run, padding2), .kind = PAD },
	{ .name = "cr8",		AT(struct kvm_run, cr8) },
	{ .name = "apic_base",		AT(struct kvm_run, apic_base) },
#ifdef __KVM_S390
	{ .name = "psw_mask",		AT(struct kvm_run, psw_mask) },
	{ .name = "psw_addr",		AT(struct kvm_run, psw_addr) },
#endif
	{ .name = "hw",			AT(struct kvm_run, hw),
	  .kind = EMBEDDED, .fields = &kvm_run_hw_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_UNKNOWN) },
	{ .name = "fail_entry",		AT(struct kvm_run, fail_entry),
	  .kind = EMBEDDED, .fields = &kvm_run_fail_entry_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_FAIL_ENTRY) },
	{ .name = "ex",			AT(struct kvm_run, ex),
	  .kind = EMBEDDED, .fields = &kvm_run_ex_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_EXCEPTION) },
	{ .name = "io",			AT(struct kvm_run, io),
	  .kind = EMBEDDED, .fields = &kvm_run_io_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_IO) },
	{ .name = "debug",		AT(struct kvm_run, debug),
	  .kind = EMBEDDED, .fields = &kvm_run_debug_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_DEBUG) },
	{ .name = "mmio",		AT(struct kvm_run, mmio),
	  .kind = EMBEDDED, .fields = &kvm_run_mmio_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_MMIO) },
	{ .name = "hypercall",		AT(struct kvm_run, hypercall),
	  .kind = EMBEDDED, .fields = &kvm_run_hypercall_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_HYPERCALL) },
	{ .name = "tpr_access",		AT(struct kvm_run, tpr_access),
	  .kind = EMBEDDED, .fields = &kvm_run_tpr_access_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_TPR_ACCESS) },
	{ .name = "s390_sieic",		AT(struct kvm_run, s390_sieic),
	  .kind = EMBEDDED, .fields = &kvm_run_s390_sieic_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_SIEIC) },
	{ .name = "s390_reset_flags",	AT(struct kvm_run, s390_reset_flags),
	  WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_RESET), .values = &kvm_s390_reset_flags_values },
	{ .name = "dcr",		AT(struct kvm_run, dcr),
	  .kind = EMBEDDED, .fields = &kvm_run_dcr_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_DCR) },
	{ .name = "internal",		AT(struct kvm_run, internal),
	  .kind = EMBEDDED, .fields = &kvm_run_internal_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_INTERNAL_ERROR) },
	{ .name = "osi",		AT(struct kvm_run, osi),
	  .kind = EMBEDDED, .fields = &kvm_run_osi_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_OSI) },
};
static const struct kvmabi_table kvm_run_table =
	TABLE("kvm_run", sizeof(struct kvm_run), kvm_run_fields);

const struct kvmabi_table *const kvmabi_structs[] = {
#if defined(KVMABI_X86)
	&kvm_memory_alias_table,
	&kvm_pic_state_table,
	&kvm_ioapic_state_table,
	&kvm_regs_table,
	&kvm_lapic_state_table,
	&kvm_segment_table,
	&kvm_dtable_table,
	&kvm_sregs_table,
	&kvm_fpu_table,
	&kvm_msr_entry_table,
	&kvm_msrs_table,
	&kvm_msr_list_table,
	&kvm_cpuid_entry_table,
	&kvm_cpuid_table,
	&kvm_cpuid_entry2_table,
	&kvm_cpuid2_table,
	&kvm_pit_channel_state_table,
	&kvm_debug_exit_arch_table,
	&kvm_guest_debug_arch_table,
	&kvm_pit_state_table,
	&kvm_pit_state2_table,
	&kvm_reinject_control_table,
	&kvm_vcpu_events_table,
	&kvm_debugregs_table,
	&kvm_xsave_table,
	&kvm_xcr_table,
	&kvm_xcrs_table,
#endif
#if defined(KVMABI_IA64)
	&kvm_ioapic_state_table,
	&kvm_fpreg_table,
	&context_table,
	&thash_data_table,
	&saved_vpd_table,
	&kvm_regs_table,
	&kvm_sregs_table,
	&kvm_fpu_table,
	&kvm_debug_exit_arch_table,
	&kvm_guest_debug_arch_table,
	&kvm_ia64_vcpu_stack_table,
#endif
#if defined(KVMABI_POWERPC)
	&kvm_regs_table,
	&kvm_sregs_table,
	&kvm_fpu_table,
	&kvm_debug_exit_arch_table,
	&kvm_guest_debug_arch_table,
#endif
#if defined(KVMABI_S390)
	&kvm_regs_table,
	&kvm_sregs_table,
	&kvm_fpu_table,
	&kvm_debug_exit_arch_table,
	&kvm_guest_debug_arch_table,
#endif
	&kvm_user_trace_setup_table,
	&kvm_breakpoint_table,
	&kvm_debug_guest_table,
	&kvm_memory_region_table,
	&kvm_userspace_memory_region_table,
	&kvm_irq_level_table,
	&kvm_irqchip_table,
	&kvm_pit_config_table,
	&kvm_coalesced_mmio_zone_table,
	&kvm_coalesced_mmio_table,
	&kvm_coalesced_mmio_ring_table,
	&kvm_translation_table,
	&kvm_interrupt_table,
	&kvm_dirty_log_table,
	&kvm_signal_mask_table,
	&kvm_tpr_access_ctl_table,
	&kvm_vapic_addr_table,
	&kvm_mp_state_table,
	&kvm_guest_debug_table,
	&kvm_enable_cap_table,
	&kvm_s390_psw_table,
	&kvm_s390_interrupt_table,
	&kvm_ppc_pvinfo_table,
#if defined(KVMABI_X86)
	&kvm_x86_mce_table,
	&kvm_xen_hvm_config_table,
#endif
	&kvm_clock_data_table,
	&kvm_ioeventfd_table,
	&kvm_irqfd_table,
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
	&kvm_irq_routing_irqchip_table,
	&kvm_irq_routing_msi_table,
	&kvm_irq_routing_entry_table,
	&kvm_irq_routing_table,
#endif
	&kvm_assigned_pci_dev_table,
	&kvm_assigned_irq_table,
	&kvm_assigned_msix_nr_table,
	&kvm_assigned_msix_entry_table,
	&kvm_run_table,
	NULL
};

/* --- ioctls --- */

static const struct kvmabi_error_info create_vm_errors[] = {
	{ EINVAL, "later kernels: the arch or the host does not have this machine type" },
	{ EINTR, "a signal came while the kernel hooked itself to the caller's address space; nothing was made, so call again" },
	{ ENOMEM, "the kernel has no memory for the machine" },
	{ EBUSY, "a processor refused to be used for virtualization, for example because another hypervisor holds it" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info get_msr_index_list_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
};

static const struct kvmabi_error_info get_supported_cpuid_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
	{ ENOMEM, "the kernel has no memory for the entries" },
};
#endif

static const struct kvmabi_error_info s390_enable_sie_errors[] = {
	{ EINVAL, "the process has more than one thread, or its address space cannot be converted" },
	{ ENOMEM, "the kernel has no memory for the new page tables" },
};

static const struct kvmabi_error_info x86_get_mce_cap_supported_errors[] = {
	{ EFAULT, "the word cannot be written" },
};

static const struct kvmabi_error_info create_vcpu_errors[] = {
	{ EINVAL, "the id is at or above the limit of ids, which every arch checks from Linux 3.13 on and of the older kernels ia64's alone" },
	{ ENOMEM, "no memory for the vcpu" },
};

static const struct kvmabi_error_info get_dirty_log_errors[] = {
	{ EFAULT, "the struct or the bitmap cannot be reached; in the second case the log is cleared all the same" },
	{ ENOMEM, "no memory for a fresh log" },
	{ EINVAL, "later kernels: there cannot be such a slot" },
	{ ENXIO, "later kernels: the VM has dirty rings in place of logs" },
};

static const struct kvmabi_error_info create_irqchip_errors[] = {
	{ ENOMEM, "no memory for the interrupt controllers" },
};

static const struct kvmabi_error_info get_irqchip_errors[] = {
	{ ENOMEM, "no memory for a copy of the struct" },
};

static const struct kvmabi_error_info set_irqchip_errors[] = {
	{ ENOMEM, "no memory for a copy of the struct" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info xen_hvm_config_errors[] = {
	{ EINVAL, "later kernels: a flag is none that can be enabled, only one that is reported; or KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL is set, and blobs are given too" },
};
#endif

static const struct kvmabi_error_info set_user_memory_region_errors[] = {
	{ EINVAL, "the number of the slot, or of its address space, is too large; the slot would have more pages than KVM can count; on s390, the slot or its guest address is not zero; later kernels: userspace_addr is no address of user space or is to change, or the slot to be deleted does not exist" },
	{ ENOMEM, "no memory for the slot's tables" },
};

static const struct kvmabi_error_info set_tss_addr_errors[] = {
	{ EINVAL, "the address is not that of a page (Intel)" },
	{ EEXIST, "the pages overlap a memory slot (Intel)" },
	{ ENOMEM, "no memory for the pages (Intel)" },
};

static const struct kvmabi_error_info set_identity_map_addr_errors[] = {
	{ EFAULT, "the number cannot be read, as when it was passed by value" },
};

static const struct kvmabi_error_info set_boot_cpu_id_errors[] = {
	{ EINVAL, "later kernels: no vcpu can have this id" },
};

static const struct kvmabi_error_info assign_pci_device_errors[] = {
	{ EINVAL, "the host has no such device" },
	{ EBUSY, "the device cannot be enabled, or its regions are taken" },
	{ ENODEV, "KVM_DEV_ASSIGN_ENABLE_IOMMU is set, and the host has no IOMMU" },
	{ ENOMEM, "no memory for the assignment" },
};

static const struct kvmabi_error_info assign_dev_irq_errors[] = {
	{ EEXIST, "the device has an interrupt of this half already" },
	{ EINVAL, "the type does not exist or the arch lacks it" },
};

static const struct kvmabi_error_info deassign_dev_irq_errors[] = {
	{ ENXIO, "the device has no interrupt" },
};

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

static const struct kvmabi_error_info set_gsi_routing_errors[] = {
	{ EINVAL, "the arch has no routes of this type; or the interrupt controller has no such pin; or a GSI has two routes to the same interrupt controller, or a route to a message and another one" },
	{ ENOMEM, "no memory for the table; on the first kernels also if nr is zero" },
};
#endif

static const struct kvmabi_error_info assign_set_msix_nr_errors[] = {
	{ EINVAL, "the number is set already" },
	{ ENOMEM, "no memory for the entries" },
};

static const struct kvmabi_error_info assign_set_msix_entry_errors[] = {
	{ ENOSPC, "all entries that KVM_ASSIGN_SET_MSIX_NR made room for are in use, or it was not called" },
};

static const struct kvmabi_error_info create_pit_errors[] = {
	{ ENOENT, "later kernels: the VM has no interrupt controller in the kernel" },
	{ ENOMEM, "no memory for the timer" },
};

static const struct kvmabi_error_info irq_line_status_errors[] = {
	{ EFAULT, "the struct cannot be reached; if only the answer cannot be written, the level is set all the same" },
};

static const struct kvmabi_error_info register_coalesced_mmio_errors[] = {
	{ ENOBUFS, "the VM has as many zones as it may have" },
	{ ENOSPC, "later kernels: the VM has as many zones and other watched addresses as it may have" },
	{ ENXIO, "the VM has no ring" },
};

static const struct kvmabi_error_info unregister_coalesced_mmio_errors[] = {
	{ ENXIO, "the VM has no ring" },
};

static const struct kvmabi_error_info irqfd_errors[] = {
	{ EBADF, "fd is not open" },
	{ EINVAL, "fd or resamplefd is no eventfd; or, on later kernels, the VM has no interrupt controller in the kernel" },
	{ EAGAIN, "arm64: the interrupt controller is not ready yet" },
	{ EBUSY, "the eventfd serves another GSI, or this one, already" },
	{ ENOMEM, "no memory for the pair" },
};

static const struct kvmabi_error_info create_pit2_errors[] = {
	{ ENOENT, "later kernels: the VM has no interrupt controller in the kernel" },
	{ ENOMEM, "no memory for the timer" },
};

static const struct kvmabi_error_info ioeventfd_errors[] = {
	{ EBADF, "fd is not open" },
	{ EINVAL, "fd is no eventfd; or, on later kernels, len is zero and KVM_IOEVENTFD_FLAG_DATAMATCH is set" },
	{ EEXIST, "such a write signals an eventfd already" },
	{ ENOENT, "there is nothing like this to be ended" },
	{ ENOSPC, "the VM watches as many addresses as it may" },
	{ ENOMEM, "no memory for it" },
};

static const struct kvmabi_error_info s390_interrupt_errors[] = {
	{ EINVAL, "the type is unknown or belongs to the other fd; or the code of a program interruption has more than 16 bits" },
	{ ENOMEM, "no memory for the interrupt" },
};

static const struct kvmabi_error_info run_errors[] = {
	{ EINTR, "a signal is pending that is not blocked, and exit_reason is KVM_EXIT_INTR; on old x86 kernels also when the interrupt window that request_interrupt_window asked for is open; on later ones when immediate_exit of kvm_run is set" },
	{ EAGAIN, "the vcpu had not been started by another processor (KVM_MP_STATE_UNINITIALIZED); it waited, and may be run again" },
	{ EINVAL, "cr8 of kvm_run has bits that the register does not have (x86 without an interrupt controller in the kernel)" },
	{ ENOMEM, "no memory for the processor state that has to be kept" },
	{ EFAULT, "memory of the guest, or of the caller, that the kernel needs for running cannot be reached; where KVM_CAP_MEMORY_FAULT_INFO is reported exit_reason may be KVM_EXIT_MEMORY_FAULT, and kvm_run tells which memory" },
	{ EHWPOISON, "later kernels: the memory that the guest needs is broken" },
};

static const struct kvmabi_error_info get_regs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_regs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info get_sregs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_sregs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer x86 kernels refuse control registers, EFER or an APIC base that contradict each other or the CPUID entries" },
};

static const struct kvmabi_error_info translate_errors[] = {
	{ EFAULT, "the struct cannot be read or written" },
};

static const struct kvmabi_error_info interrupt_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EEXIST, "x86, without the PICs in the kernel: a vector that was given before waits still" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info get_msrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct or entries cannot be read or written" },
};

static const struct kvmabi_error_info set_msrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct or entries cannot be read" },
};

static const struct kvmabi_error_info set_cpuid_errors[] = {
	{ ENOMEM, "no memory for the entries" },
	{ EFAULT, "the struct or entries cannot be read" },
	{ EINVAL, "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};
#endif

static const struct kvmabi_error_info set_signal_mask_errors[] = {
	{ EFAULT, "the struct or sigset cannot be read" },
};

static const struct kvmabi_error_info get_fpu_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_fpu_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info get_vcpu_events_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_vcpu_events_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "a bit of flags needs a capability that was not enabled, or smi contradicts the vcpu's state (newer kernels)" },
};

static const struct kvmabi_error_info get_debugregs_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_debugregs_errors[] = {
	{ EFAULT, "the struct cannot be read" },
};
#endif

static const struct kvmabi_error_info enable_cap_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the capability cannot be enabled, or not on this fd, or not with these args, or no more" },
	{ EEXIST, "x86, KVM_CAP_SPLIT_IRQCHIP: the VM has interrupt controllers or a vcpu already" },
};

static const struct kvmabi_error_info get_mp_state_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_mp_state_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer x86 kernels refuse states that they do not know, and all but KVM_MP_STATE_RUNNABLE for a vcpu without a local APIC in the kernel; other arches refuse the states that are not theirs" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info get_xsave_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
	{ EINVAL, "since 5.17, the vcpu has components that do not fit into region" },
};

static const struct kvmabi_error_info set_xsave_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the header of region names components that the host lacks (newer kernels), or any beyond x87 and SSE on a host without XSAVE" },
};

static const struct kvmabi_error_info get_xcrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_xcrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the host has no XSAVE, or XCR0 lacks x87, has AVX without SSE or has what the host lacks; old kernels refuse it also while the guest runs unprivileged code" },
};

static const struct kvmabi_error_info get_lapic_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
	{ EINVAL, "the vcpu was made before the interrupt controller" },
};

static const struct kvmabi_error_info set_lapic_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the vcpu was made before the interrupt controller; newer kernels also refuse an APIC id that is not the vcpu's in x2APIC mode" },
};

static const struct kvmabi_error_info set_cpuid2_errors[] = {
	{ ENOMEM, "no memory for the entries" },
	{ EFAULT, "the struct or entries cannot be read" },
	{ EINVAL, "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};

static const struct kvmabi_error_info get_cpuid2_errors[] = {
	{ EFAULT, "the struct or entries cannot be read or written" },
};
#endif

static const struct kvmabi_error_info tpr_access_reporting_errors[] = {
	{ EFAULT, "the struct cannot be read or written" },
};

static const struct kvmabi_error_info set_vapic_addr_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer kernels refuse an address without memory behind it" },
};

static const struct kvmabi_error_info s390_store_status_errors[] = {
	{ EFAULT, "the guest has no memory there" },
};

static const struct kvmabi_error_info s390_set_initial_psw_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EBUSY, "the vcpu is not stopped" },
};

static const struct kvmabi_error_info set_guest_debug_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EBUSY, "an exception is to be injected and another one is pending" },
	{ EINVAL, "later kernels: the registers of the guest are hidden (SEV-ES); on arm64, control has a bit that is unknown" },
};

static const struct kvmabi_error_info x86_setup_mce_errors[] = {
	{ EFAULT, "the number cannot be read" },
	{ EINVAL, "no bank, more banks than the kernel has (with old kernels also exactly as many), or an unknown feature" },
};

#if defined(KVMABI_X86)

static const struct kvmabi_error_info x86_set_mce_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "status lacks its valid bit, or the vcpu was not given such a bank by KVM_X86_SETUP_MCE" },
};
#endif

static const struct kvmabi_error_info ia64_vcpu_get_stack_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the pointer cannot be read or the struct not written" },
};

static const struct kvmabi_error_info ia64_vcpu_set_stack_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the pointer or the struct cannot be read" },
};

/* The errnos of an ioctl that no rule foretells. */
#define ERRORS(list) .errors = list, .error_count = sizeof(list) / sizeof((list)[0])
#define ON(fd_class) (1u << KVMABI_FD_##fd_class)

static const struct kvmabi_ioctl_info ioctls[] = {
	/* 4.1: ask for the version of the API */
	{
		.name		= "KVM_GET_API_VERSION",
		.command	= KVM_GET_API_VERSION,
		.classes	= ON(SYSTEM),
		.section	= "4.1",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "KVM_API_VERSION",
		.summary	= "ask for the version of the API",
	},
	/* 4.2: make a virtual machine without memory or vcpus */
	{
		.name		= "KVM_CREATE_VM",
		.command	= KVM_CREATE_VM,
		.classes	= ON(SYSTEM),
		.section	= "4.2",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "a vm fd",
		.summary	= "make a virtual machine without memory or vcpus",
		ERRORS(create_vm_errors),
	},
#if defined(KVMABI_X86)
	/* 4.3: list the MSRs of a guest that can be read and written */
	{
		.name		= "KVM_GET_MSR_INDEX_LIST",
		.command	= KVM_GET_MSR_INDEX_LIST,
		.classes	= ON(SYSTEM),
		.section	= "4.3",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msr_list *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_msr_list),
		.returns	= "0",
		.summary	= "list the MSRs of a guest that can be read and written",
		ERRORS(get_msr_index_list_errors),
	},
#endif
	/* 4.4: ask whether an extension of the API is there */
	{
		.name		= "KVM_CHECK_EXTENSION",
		.command	= KVM_CHECK_EXTENSION,
		.classes	= ON(SYSTEM),
		.section	= "4.4",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "unsigned long",
		.returns	= "zero: the extension is not there; a positive number: it is, and some extensions say more by it",
		.summary	= "ask whether an extension of the API is there",
	},
	/* 4.5: ask how much of a vcpu's fd to map */
	{
		.name		= "KVM_GET_VCPU_MMAP_SIZE",
		.command	= KVM_GET_VCPU_MMAP_SIZE,
		.classes	= ON(SYSTEM),
		.section	= "4.5",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "bytes to map of a vcpu's fd",
		.summary	= "ask how much of a vcpu's fd to map",
	},
#if defined(KVMABI_X86)
	/* 4.46: list the CPUID entries that processor and KVM support */
	{
		.name		= "KVM_GET_SUPPORTED_CPUID",
		.command	= KVM_GET_SUPPORTED_CPUID,
		.classes	= ON(SYSTEM),
		.section	= "4.46",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "list the CPUID entries that processor and KVM support",
		ERRORS(get_supported_cpuid_errors),
	},
#endif
	/* make the process's address space fit for running guests */
	{
		.name		= "KVM_S390_ENABLE_SIE",
		.command	= KVM_S390_ENABLE_SIE,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the process's address space fit for running guests",
		ERRORS(s390_enable_sie_errors),
	},
	/* removed: start KVM's own trace buffer */
	{
		.name		= "KVM_TRACE_ENABLE",
		.command	= KVM_TRACE_ENABLE,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "",
		.archs		= "",
		.argument	= "struct kvm_user_trace_setup *",
		.size		= sizeof(struct kvm_user_trace_setup),
		.returns	= "never",
		.summary	= "removed: start KVM's own trace buffer",
	},
	/* removed: pause KVM's own trace buffer */
	{
		.name		= "KVM_TRACE_PAUSE",
		.command	= KVM_TRACE_PAUSE,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "",
		.archs		= "",
		.argument	= "",
		.returns	= "never",
		.summary	= "removed: pause KVM's own trace buffer",
	},
	/* removed: stop KVM's own trace buffer */
	{
		.name		= "KVM_TRACE_DISABLE",
		.command	= KVM_TRACE_DISABLE,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "",
		.archs		= "",
		.argument	= "",
		.returns	= "never",
		.summary	= "removed: stop KVM's own trace buffer",
	},
	/* ask which machine check features a vcpu can be given */
	{
		.name		= "KVM_X86_GET_MCE_CAP_SUPPORTED",
		.command	= KVM_X86_GET_MCE_CAP_SUPPORTED,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "__u64 *",
		.writes		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "ask which machine check features a vcpu can be given",
		ERRORS(x86_get_mce_cap_supported_errors),
	},
	/* 4.6: make a memory slot of memory that the kernel allocates; obsolete */
	{
		.name		= "KVM_SET_MEMORY_REGION",
		.command	= KVM_SET_MEMORY_REGION,
		.classes	= ON(VM),
		.section	= "4.6",
		.capability	= "",
		.archs		= "ia64",
		.argument	= "struct kvm_memory_region *",
		.reads		= 1,
		.size		= sizeof(struct kvm_memory_region),
		.returns	= "0",
		.summary	= "make a memory slot of memory that the kernel allocates; obsolete",
	},
	/* 4.7: add a vcpu to a virtual machine */
	{
		.name		= "KVM_CREATE_VCPU",
		.command	= KVM_CREATE_VCPU,
		.classes	= ON(VM),
		.section	= "4.7",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "__u32",
		.returns	= "a vcpu fd",
		.summary	= "add a vcpu to a virtual machine",
		ERRORS(create_vcpu_errors),
	},
	/* 4.8: fetch and clear the bitmap of a slot's dirty pages */
	{
		.name		= "KVM_GET_DIRTY_LOG",
		.command	= KVM_GET_DIRTY_LOG,
		.classes	= ON(VM),
		.section	= "4.8",
		.capability	= "",
		.archs		= "x86, ia64, powerpc",
		.argument	= "struct kvm_dirty_log *",
		.reads		= 1,
		.size		= sizeof(struct kvm_dirty_log),
		.returns	= "0",
		.summary	= "fetch and clear the bitmap of a slot's dirty pages",
		ERRORS(get_dirty_log_errors),
	},
#if defined(KVMABI_X86)
	/* 4.9: obsolete; made a part of guest memory show at another address too */
	{
		.name		= "KVM_SET_MEMORY_ALIAS",
		.command	= KVM_SET_MEMORY_ALIAS,
		.classes	= ON(VM),
		.section	= "4.9",
		.capability	= "",
		.archs		= "",
		.argument	= "struct kvm_memory_alias *",
		.size		= sizeof(struct kvm_memory_alias),
		.returns	= "never",
		.summary	= "obsolete; made a part of guest memory show at another address too",
	},
#endif
	/* 4.24: make the interrupt controllers in the kernel */
	{
		.name		= "KVM_CREATE_IRQCHIP",
		.command	= KVM_CREATE_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.24",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the interrupt controllers in the kernel",
		ERRORS(create_irqchip_errors),
	},
	/* 4.25: set the level of an input of the interrupt controllers in the kernel */
	{
		.name		= "KVM_IRQ_LINE",
		.command	= KVM_IRQ_LINE,
		.classes	= ON(VM),
		.section	= "4.25",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irq_level *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irq_level),
		.returns	= "0",
		.summary	= "set the level of an input of the interrupt controllers in the kernel",
	},
	/* 4.26: read the state of an interrupt controller in the kernel */
	{
		.name		= "KVM_GET_IRQCHIP",
		.command	= KVM_GET_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.26",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irqchip *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_irqchip),
		.returns	= "0",
		.summary	= "read the state of an interrupt controller in the kernel",
		ERRORS(get_irqchip_errors),
	},
	/* 4.27: write the state of an interrupt controller in the kernel */
	{
		.name		= "KVM_SET_IRQCHIP",
		.command	= KVM_SET_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.27",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irqchip *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irqchip),
		.returns	= "0",
		.summary	= "write the state of an interrupt controller in the kernel",
		ERRORS(set_irqchip_errors),
	},
#if defined(KVMABI_X86)
	/* 4.28: say where the hypercall pages for a Xen HVM guest come from */
	{
		.name		= "KVM_XEN_HVM_CONFIG",
		.command	= KVM_XEN_HVM_CONFIG,
		.classes	= ON(VM),
		.section	= "4.28",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_hvm_config *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xen_hvm_config),
		.returns	= "0",
		.summary	= "say where the hypercall pages for a Xen HVM guest come from",
		ERRORS(xen_hvm_config_errors),
	},
#endif
	/* 4.29: read the clock that the guest sees as kvmclock */
	{
		.name		= "KVM_GET_CLOCK",
		.command	= KVM_GET_CLOCK,
		.classes	= ON(VM),
		.section	= "4.29",
		.capability	= "KVM_CAP_ADJUST_CLOCK",
		.archs		= "x86",
		.argument	= "struct kvm_clock_data *",
		.writes		= 1,
		.size		= sizeof(struct kvm_clock_data),
		.returns	= "0",
		.summary	= "read the clock that the guest sees as kvmclock",
	},
	/* 4.30: set the clock that the guest sees as kvmclock */
	{
		.name		= "KVM_SET_CLOCK",
		.command	= KVM_SET_CLOCK,
		.classes	= ON(VM),
		.section	= "4.30",
		.capability	= "KVM_CAP_ADJUST_CLOCK",
		.archs		= "x86",
		.argument	= "struct kvm_clock_data *",
		.reads		= 1,
		.size		= sizeof(struct kvm_clock_data),
		.returns	= "0",
		.summary	= "set the clock that the guest sees as kvmclock",
	},
	/* 4.35: make, move, change or delete a slot of guest physical memory */
	{
		.name		= "KVM_SET_USER_MEMORY_REGION",
		.command	= KVM_SET_USER_MEMORY_REGION,
		.classes	= ON(VM),
		.section	= "4.35",
		.capability	= "KVM_CAP_USER_MEMORY",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_userspace_memory_region *",
		.reads		= 1,
		.size		= sizeof(struct kvm_userspace_memory_region),
		.returns	= "0",
		.summary	= "make, move, change or delete a slot of guest physical memory",
		ERRORS(set_user_memory_region_errors),
	},
	/* 4.36: say where in guest physical memory KVM may put three pages of its own */
	{
		.name		= "KVM_SET_TSS_ADDR",
		.command	= KVM_SET_TSS_ADDR,
		.classes	= ON(VM),
		.section	= "4.36",
		.capability	= "KVM_CAP_SET_TSS_ADDR",
		.archs		= "x86",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "say where in guest physical memory KVM may put three pages of its own",
		ERRORS(set_tss_addr_errors),
	},
	/* 4.40: say where in guest physical memory KVM may put one page of its own */
	{
		.name		= "KVM_SET_IDENTITY_MAP_ADDR",
		.command	= KVM_SET_IDENTITY_MAP_ADDR,
		.classes	= ON(VM),
		.section	= "4.40",
		.capability	= "KVM_CAP_SET_IDENTITY_MAP_ADDR",
		.archs		= "x86",
		.argument	= "__u64 *",
		.reads		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "say where in guest physical memory KVM may put one page of its own",
		ERRORS(set_identity_map_addr_errors),
	},
	/* 4.41: say which vcpu is the bootstrap processor */
	{
		.name		= "KVM_SET_BOOT_CPU_ID",
		.command	= KVM_SET_BOOT_CPU_ID,
		.classes	= ON(VM),
		.section	= "4.41",
		.capability	= "KVM_CAP_SET_BOOT_CPU_ID",
		.archs		= "x86, ia64",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "say which vcpu is the bootstrap processor",
		ERRORS(set_boot_cpu_id_errors),
	},
	/* 4.47: read what a paravirtualized guest has to be told */
	{
		.name		= "KVM_PPC_GET_PVINFO",
		.command	= KVM_PPC_GET_PVINFO,
		.classes	= ON(VM),
		.section	= "4.47",
		.capability	= "KVM_CAP_PPC_GET_PVINFO",
		.archs		= "powerpc",
		.argument	= "struct kvm_ppc_pvinfo *",
		.writes		= 1,
		.size		= sizeof(struct kvm_ppc_pvinfo),
		.returns	= "0",
		.summary	= "read what a paravirtualized guest has to be told",
	},
	/* 4.48: assign a PCI device of the host to a VM */
	{
		.name		= "KVM_ASSIGN_PCI_DEVICE",
		.command	= KVM_ASSIGN_PCI_DEVICE,
		.classes	= ON(VM),
		.section	= "4.48",
		.capability	= "KVM_CAP_DEVICE_ASSIGNMENT",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_assigned_pci_dev *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_pci_dev),
		.returns	= "0",
		.summary	= "assign a PCI device of the host to a VM",
		ERRORS(assign_pci_device_errors),
	},
	/* 4.49: take an assigned PCI device away from a VM */
	{
		.name		= "KVM_DEASSIGN_PCI_DEVICE",
		.command	= KVM_DEASSIGN_PCI_DEVICE,
		.classes	= ON(VM),
		.section	= "4.49",
		.capability	= "KVM_CAP_DEVICE_DEASSIGNMENT",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_assigned_pci_dev *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_pci_dev),
		.returns	= "0",
		.summary	= "take an assigned PCI device away from a VM",
	},
	/* 4.50: give an assigned PCI device an interrupt */
	{
		.name		= "KVM_ASSIGN_DEV_IRQ",
		.command	= KVM_ASSIGN_DEV_IRQ,
		.classes	= ON(VM),
		.section	= "4.50",
		.capability	= "KVM_CAP_ASSIGN_DEV_IRQ",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_assigned_irq *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_irq),
		.returns	= "0",
		.summary	= "give an assigned PCI device an interrupt",
		ERRORS(assign_dev_irq_errors),
	},
	/* 4.51: take the interrupt of an assigned PCI device away */
	{
		.name		= "KVM_DEASSIGN_DEV_IRQ",
		.command	= KVM_DEASSIGN_DEV_IRQ,
		.classes	= ON(VM),
		.section	= "4.51",
		.capability	= "KVM_CAP_ASSIGN_DEV_IRQ",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_assigned_irq *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_irq),
		.returns	= "0",
		.summary	= "take the interrupt of an assigned PCI device away",
		ERRORS(deassign_dev_irq_errors),
	},
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
	/* 4.52: replace the table of GSI routes */
	{
		.name		= "KVM_SET_GSI_ROUTING",
		.command	= KVM_SET_GSI_ROUTING,
		.classes	= ON(VM),
		.section	= "4.52",
		.capability	= "KVM_CAP_IRQ_ROUTING",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irq_routing *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irq_routing),
		.returns	= "0",
		.summary	= "replace the table of GSI routes",
		ERRORS(set_gsi_routing_errors),
	},
#endif
	/* 4.53: say how many MSI-X interrupts an assigned PCI device has */
	{
		.name		= "KVM_ASSIGN_SET_MSIX_NR",
		.command	= KVM_ASSIGN_SET_MSIX_NR,
		.classes	= ON(VM),
		.section	= "4.53",
		.capability	= "KVM_CAP_DEVICE_MSIX",
		.archs		= "x86",
		.argument	= "struct kvm_assigned_msix_nr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_msix_nr),
		.returns	= "0",
		.summary	= "say how many MSI-X interrupts an assigned PCI device has",
		ERRORS(assign_set_msix_nr_errors),
	},
	/* 4.54: route an MSI-X interrupt of an assigned PCI device to a GSI */
	{
		.name		= "KVM_ASSIGN_SET_MSIX_ENTRY",
		.command	= KVM_ASSIGN_SET_MSIX_ENTRY,
		.classes	= ON(VM),
		.section	= "4.54",
		.capability	= "KVM_CAP_DEVICE_MSIX",
		.archs		= "x86",
		.argument	= "struct kvm_assigned_msix_entry *",
		.reads		= 1,
		.size		= sizeof(struct kvm_assigned_msix_entry),
		.returns	= "0",
		.summary	= "route an MSI-X interrupt of an assigned PCI device to a GSI",
		ERRORS(assign_set_msix_entry_errors),
	},
	/* limit how many pages KVM uses for its own page tables of the guest */
	{
		.name		= "KVM_SET_NR_MMU_PAGES",
		.command	= KVM_SET_NR_MMU_PAGES,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.archs		= "x86",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "limit how many pages KVM uses for its own page tables of the guest",
	},
	/* read the limit that KVM_SET_NR_MMU_PAGES sets */
	{
		.name		= "KVM_GET_NR_MMU_PAGES",
		.command	= KVM_GET_NR_MMU_PAGES,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.archs		= "x86",
		.argument	= "",
		.returns	= "how many pages KVM may use for its own page tables of the guest",
		.summary	= "read the limit that KVM_SET_NR_MMU_PAGES sets",
	},
	/* make the interval timer in the kernel */
	{
		.name		= "KVM_CREATE_PIT",
		.command	= KVM_CREATE_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the interval timer in the kernel",
		ERRORS(create_pit_errors),
	},
#if defined(KVMABI_X86)
	/* read the state of the interval timer */
	{
		.name		= "KVM_GET_PIT",
		.command	= KVM_GET_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_pit_state),
		.returns	= "0",
		.summary	= "read the state of the interval timer",
	},
	/* write the state of the interval timer */
	{
		.name		= "KVM_SET_PIT",
		.command	= KVM_SET_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_state),
		.returns	= "0",
		.summary	= "write the state of the interval timer",
	},
#endif
	/* do what KVM_IRQ_LINE does, and tell what became of the interrupt */
	{
		.name		= "KVM_IRQ_LINE_STATUS",
		.command	= KVM_IRQ_LINE_STATUS,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_IRQ_INJECT_STATUS",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irq_level *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_irq_level),
		.returns	= "0",
		.summary	= "do what KVM_IRQ_LINE does, and tell what became of the interrupt",
		ERRORS(irq_line_status_errors),
	},
	/* collect the guest's writes to a range of addresses instead of stopping for each */
	{
		.name		= "KVM_REGISTER_COALESCED_MMIO",
		.command	= KVM_REGISTER_COALESCED_MMIO,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_COALESCED_MMIO",
		.archs		= "x86, ia64, powerpc",
		.argument	= "struct kvm_coalesced_mmio_zone *",
		.reads		= 1,
		.size		= sizeof(struct kvm_coalesced_mmio_zone),
		.returns	= "0",
		.summary	= "collect the guest's writes to a range of addresses instead of stopping for each",
		ERRORS(register_coalesced_mmio_errors),
	},
	/* stop for the guest's writes to a range of addresses again */
	{
		.name		= "KVM_UNREGISTER_COALESCED_MMIO",
		.command	= KVM_UNREGISTER_COALESCED_MMIO,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_COALESCED_MMIO",
		.archs		= "x86, ia64, powerpc",
		.argument	= "struct kvm_coalesced_mmio_zone *",
		.reads		= 1,
		.size		= sizeof(struct kvm_coalesced_mmio_zone),
		.returns	= "0",
		.summary	= "stop for the guest's writes to a range of addresses again",
		ERRORS(unregister_coalesced_mmio_errors),
	},
	/* deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
	{
		.name		= "KVM_ASSIGN_IRQ",
		.command	= KVM_ASSIGN_IRQ,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_DEVICE_ASSIGNMENT",
		.archs		= "",
		.argument	= "struct kvm_assigned_irq *",
		.size		= sizeof(struct kvm_assigned_irq),
		.returns	= "never",
		.summary	= "deprecated; KVM_ASSIGN_DEV_IRQ has taken its place",
	},
#if defined(KVMABI_X86)
	/* say what becomes of interrupts of the interval timer that the guest missed */
	{
		.name		= "KVM_REINJECT_CONTROL",
		.command	= KVM_REINJECT_CONTROL,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_REINJECT_CONTROL",
		.archs		= "x86",
		.argument	= "struct kvm_reinject_control *",
		.reads		= 1,
		.size		= sizeof(struct kvm_reinject_control),
		.returns	= "0",
		.summary	= "say what becomes of interrupts of the interval timer that the guest missed",
	},
#endif
	/* let an eventfd raise an interrupt in the guest */
	{
		.name		= "KVM_IRQFD",
		.command	= KVM_IRQFD,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_IRQFD",
		.archs		= "x86",
		.argument	= "struct kvm_irqfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irqfd),
		.returns	= "0",
		.summary	= "let an eventfd raise an interrupt in the guest",
		ERRORS(irqfd_errors),
	},
	/* make the interval timer in the kernel, in a way that flags choose */
	{
		.name		= "KVM_CREATE_PIT2",
		.command	= KVM_CREATE_PIT2,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_config *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_config),
		.returns	= "0",
		.summary	= "make the interval timer in the kernel, in a way that flags choose",
		ERRORS(create_pit2_errors),
	},
	/* let a write of the guest signal an eventfd */
	{
		.name		= "KVM_IOEVENTFD",
		.command	= KVM_IOEVENTFD,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_IOEVENTFD",
		.archs		= "x86",
		.argument	= "struct kvm_ioeventfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_ioeventfd),
		.returns	= "0",
		.summary	= "let a write of the guest signal an eventfd",
		ERRORS(ioeventfd_errors),
	},
#if defined(KVMABI_X86)
	/* read the state of the interval timer, and its flags */
	{
		.name		= "KVM_GET_PIT2",
		.command	= KVM_GET_PIT2,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT_STATE2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state2 *",
		.writes		= 1,
		.size		= sizeof(struct kvm_pit_state2),
		.returns	= "0",
		.summary	= "read the state of the interval timer, and its flags",
	},
	/* write the state of the interval timer, and its flags */
	{
		.name		= "KVM_SET_PIT2",
		.command	= KVM_SET_PIT2,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT_STATE2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_state2),
		.returns	= "0",
		.summary	= "write the state of the interval timer, and its flags",
	},
#endif
	/* inject an interrupt into an s390 guest */
	{
		.name		= "KVM_S390_INTERRUPT",
		.command	= KVM_S390_INTERRUPT,
		.classes	= ON(VM) | ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "struct kvm_s390_interrupt *",
		.reads		= 1,
		.size		= sizeof(struct kvm_s390_interrupt),
		.returns	= "0",
		.summary	= "inject an interrupt into an s390 guest",
		ERRORS(s390_interrupt_errors),
	},
	/* 4.10: run the guest on this vcpu until something needs user space */
	{
		.name		= "KVM_RUN",
		.command	= KVM_RUN,
		.classes	= ON(VCPU),
		.section	= "4.10",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "run the guest on this vcpu until something needs user space",
		ERRORS(run_errors),
	},
	/* 4.11: read the general purpose registers */
	{
		.name		= "KVM_GET_REGS",
		.command	= KVM_GET_REGS,
		.classes	= ON(VCPU),
		.section	= "4.11",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_regs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_regs),
		.returns	= "0",
		.summary	= "read the general purpose registers",
		ERRORS(get_regs_errors),
	},
	/* 4.12: write the general purpose registers */
	{
		.name		= "KVM_SET_REGS",
		.command	= KVM_SET_REGS,
		.classes	= ON(VCPU),
		.section	= "4.12",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_regs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_regs),
		.returns	= "0",
		.summary	= "write the general purpose registers",
		ERRORS(set_regs_errors),
	},
	/* 4.13: read the special registers */
	{
		.name		= "KVM_GET_SREGS",
		.command	= KVM_GET_SREGS,
		.classes	= ON(VCPU),
		.section	= "4.13",
		.capability	= "",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_sregs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_sregs),
		.returns	= "0",
		.summary	= "read the special registers",
		ERRORS(get_sregs_errors),
	},
	/* 4.14: write the special registers */
	{
		.name		= "KVM_SET_SREGS",
		.command	= KVM_SET_SREGS,
		.classes	= ON(VCPU),
		.section	= "4.14",
		.capability	= "",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_sregs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_sregs),
		.returns	= "0",
		.summary	= "write the special registers",
		ERRORS(set_sregs_errors),
	},
	/* 4.15: translate a guest virtual address as the vcpu would now */
	{
		.name		= "KVM_TRANSLATE",
		.command	= KVM_TRANSLATE,
		.classes	= ON(VCPU),
		.section	= "4.15",
		.capability	= "",
		.archs		= "x86, powerpc",
		.argument	= "struct kvm_translation *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_translation),
		.returns	= "0",
		.summary	= "translate a guest virtual address as the vcpu would now",
		ERRORS(translate_errors),
	},
	/* 4.16: queue a hardware interrupt for injection */
	{
		.name		= "KVM_INTERRUPT",
		.command	= KVM_INTERRUPT,
		.classes	= ON(VCPU),
		.section	= "4.16",
		.capability	= "",
		.archs		= "x86, powerpc",
		.argument	= "struct kvm_interrupt *",
		.reads		= 1,
		.size		= sizeof(struct kvm_interrupt),
		.returns	= "0",
		.summary	= "queue a hardware interrupt for injection",
		ERRORS(interrupt_errors),
	},
	/* 4.17: removed: KVM_SET_GUEST_DEBUG took its place */
	{
		.name		= "KVM_DEBUG_GUEST",
		.command	= KVM_DEBUG_GUEST,
		.classes	= ON(VCPU),
		.section	= "4.17",
		.capability	= "",
		.archs		= "",
		.argument	= "struct kvm_debug_guest *",
		.size		= sizeof(struct kvm_debug_guest),
		.returns	= "never",
		.summary	= "removed: KVM_SET_GUEST_DEBUG took its place",
	},
#if defined(KVMABI_X86)
	/* 4.18: read model-specific registers */
	{
		.name		= "KVM_GET_MSRS",
		.command	= KVM_GET_MSRS,
		.classes	= ON(VCPU),
		.section	= "4.18",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msrs *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_msrs),
		.returns	= "how many of nmsrs were done",
		.summary	= "read model-specific registers",
		ERRORS(get_msrs_errors),
	},
	/* 4.19: write model-specific registers */
	{
		.name		= "KVM_SET_MSRS",
		.command	= KVM_SET_MSRS,
		.classes	= ON(VCPU),
		.section	= "4.19",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msrs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_msrs),
		.returns	= "how many of nmsrs were done",
		.summary	= "write model-specific registers",
		ERRORS(set_msrs_errors),
	},
	/* 4.20: say what CPUID answers on this vcpu, by function alone */
	{
		.name		= "KVM_SET_CPUID",
		.command	= KVM_SET_CPUID,
		.classes	= ON(VCPU),
		.section	= "4.20",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid *",
		.reads		= 1,
		.size		= sizeof(struct kvm_cpuid),
		.returns	= "0",
		.summary	= "say what CPUID answers on this vcpu, by function alone",
		ERRORS(set_cpuid_errors),
	},
#endif
	/* 4.21: say which signals are blocked while KVM_RUN runs */
	{
		.name		= "KVM_SET_SIGNAL_MASK",
		.command	= KVM_SET_SIGNAL_MASK,
		.classes	= ON(VCPU),
		.section	= "4.21",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_signal_mask *",
		.reads		= 1,
		.size		= sizeof(struct kvm_signal_mask),
		.returns	= "0",
		.summary	= "say which signals are blocked while KVM_RUN runs",
		ERRORS(set_signal_mask_errors),
	},
	/* 4.22: read the floating point state */
	{
		.name		= "KVM_GET_FPU",
		.command	= KVM_GET_FPU,
		.classes	= ON(VCPU),
		.section	= "4.22",
		.capability	= "",
		.archs		= "x86, s390",
		.argument	= "struct kvm_fpu *",
		.writes		= 1,
		.size		= sizeof(struct kvm_fpu),
		.returns	= "0",
		.summary	= "read the floating point state",
		ERRORS(get_fpu_errors),
	},
	/* 4.23: write the floating point state */
	{
		.name		= "KVM_SET_FPU",
		.command	= KVM_SET_FPU,
		.classes	= ON(VCPU),
		.section	= "4.23",
		.capability	= "",
		.archs		= "x86, s390",
		.argument	= "struct kvm_fpu *",
		.reads		= 1,
		.size		= sizeof(struct kvm_fpu),
		.returns	= "0",
		.summary	= "write the floating point state",
		ERRORS(set_fpu_errors),
	},
#if defined(KVMABI_X86)
	/* 4.31: read pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name		= "KVM_GET_VCPU_EVENTS",
		.command	= KVM_GET_VCPU_EVENTS,
		.classes	= ON(VCPU),
		.section	= "4.31",
		.capability	= "KVM_CAP_VCPU_EVENTS",
		.archs		= "x86",
		.argument	= "struct kvm_vcpu_events *",
		.writes		= 1,
		.size		= sizeof(struct kvm_vcpu_events),
		.returns	= "0",
		.summary	= "read pending exceptions, interrupts and NMIs, and what belongs to them",
		ERRORS(get_vcpu_events_errors),
	},
	/* 4.32: write pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name		= "KVM_SET_VCPU_EVENTS",
		.command	= KVM_SET_VCPU_EVENTS,
		.classes	= ON(VCPU),
		.section	= "4.32",
		.capability	= "KVM_CAP_VCPU_EVENTS",
		.archs		= "x86",
		.argument	= "struct kvm_vcpu_events *",
		.reads		= 1,
		.size		= sizeof(struct kvm_vcpu_events),
		.returns	= "0",
		.summary	= "write pending exceptions, interrupts and NMIs, and what belongs to them",
		ERRORS(set_vcpu_events_errors),
	},
	/* 4.33: read the debug registers */
	{
		.name		= "KVM_GET_DEBUGREGS",
		.command	= KVM_GET_DEBUGREGS,
		.classes	= ON(VCPU),
		.section	= "4.33",
		.capability	= "KVM_CAP_DEBUGREGS",
		.archs		= "x86",
		.argument	= "struct kvm_debugregs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_debugregs),
		.returns	= "0",
		.summary	= "read the debug registers",
		ERRORS(get_debugregs_errors),
	},
	/* 4.34: write the debug registers */
	{
		.name		= "KVM_SET_DEBUGREGS",
		.command	= KVM_SET_DEBUGREGS,
		.classes	= ON(VCPU),
		.section	= "4.34",
		.capability	= "KVM_CAP_DEBUGREGS",
		.archs		= "x86",
		.argument	= "struct kvm_debugregs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_debugregs),
		.returns	= "0",
		.summary	= "write the debug registers",
		ERRORS(set_debugregs_errors),
	},
#endif
	/* 4.37: switch on an extension that is off by default */
	{
		.name		= "KVM_ENABLE_CAP",
		.command	= KVM_ENABLE_CAP,
		.classes	= ON(VCPU),
		.section	= "4.37",
		.capability	= "KVM_CAP_ENABLE_CAP",
		.archs		= "powerpc",
		.argument	= "struct kvm_enable_cap *",
		.reads		= 1,
		.size		= sizeof(struct kvm_enable_cap),
		.returns	= "0",
		.summary	= "switch on an extension that is off by default",
		ERRORS(enable_cap_errors),
	},
	/* 4.38: read whether the vcpu runs, halts or waits to be started */
	{
		.name		= "KVM_GET_MP_STATE",
		.command	= KVM_GET_MP_STATE,
		.classes	= ON(VCPU),
		.section	= "4.38",
		.capability	= "KVM_CAP_MP_STATE",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_mp_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_mp_state),
		.returns	= "0",
		.summary	= "read whether the vcpu runs, halts or waits to be started",
		ERRORS(get_mp_state_errors),
	},
	/* 4.39: say whether the vcpu runs, halts or waits to be started */
	{
		.name		= "KVM_SET_MP_STATE",
		.command	= KVM_SET_MP_STATE,
		.classes	= ON(VCPU),
		.section	= "4.39",
		.capability	= "KVM_CAP_MP_STATE",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_mp_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_mp_state),
		.returns	= "0",
		.summary	= "say whether the vcpu runs, halts or waits to be started",
		ERRORS(set_mp_state_errors),
	},
#if defined(KVMABI_X86)
	/* 4.42: read the extended processor state */
	{
		.name		= "KVM_GET_XSAVE",
		.command	= KVM_GET_XSAVE,
		.classes	= ON(VCPU),
		.section	= "4.42",
		.capability	= "KVM_CAP_XSAVE",
		.archs		= "x86",
		.argument	= "struct kvm_xsave *",
		.writes		= 1,
		.size		= sizeof(struct kvm_xsave),
		.returns	= "0",
		.summary	= "read the extended processor state",
		ERRORS(get_xsave_errors),
	},
	/* 4.43: write the extended processor state */
	{
		.name		= "KVM_SET_XSAVE",
		.command	= KVM_SET_XSAVE,
		.classes	= ON(VCPU),
		.section	= "4.43",
		.capability	= "KVM_CAP_XSAVE",
		.archs		= "x86",
		.argument	= "struct kvm_xsave *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xsave),
		.returns	= "0",
		.summary	= "write the extended processor state",
		ERRORS(set_xsave_errors),
	},
	/* 4.44: read the extended control registers */
	{
		.name		= "KVM_GET_XCRS",
		.command	= KVM_GET_XCRS,
		.classes	= ON(VCPU),
		.section	= "4.44",
		.capability	= "KVM_CAP_XCRS",
		.archs		= "x86",
		.argument	= "struct kvm_xcrs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_xcrs),
		.returns	= "0",
		.summary	= "read the extended control registers",
		ERRORS(get_xcrs_errors),
	},
	/* 4.45: write the extended control registers */
	{
		.name		= "KVM_SET_XCRS",
		.command	= KVM_SET_XCRS,
		.classes	= ON(VCPU),
		.section	= "4.45",
		.capability	= "KVM_CAP_XCRS",
		.archs		= "x86",
		.argument	= "struct kvm_xcrs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xcrs),
		.returns	= "0",
		.summary	= "write the extended control registers",
		ERRORS(set_xcrs_errors),
	},
	/* read the registers of the vcpu's local APIC */
	{
		.name		= "KVM_GET_LAPIC",
		.command	= KVM_GET_LAPIC,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86",
		.argument	= "struct kvm_lapic_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_lapic_state),
		.returns	= "0",
		.summary	= "read the registers of the vcpu's local APIC",
		ERRORS(get_lapic_errors),
	},
	/* write the registers of the vcpu's local APIC */
	{
		.name		= "KVM_SET_LAPIC",
		.command	= KVM_SET_LAPIC,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86",
		.argument	= "struct kvm_lapic_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_lapic_state),
		.returns	= "0",
		.summary	= "write the registers of the vcpu's local APIC",
		ERRORS(set_lapic_errors),
	},
	/* say what CPUID answers on this vcpu, by function and index */
	{
		.name		= "KVM_SET_CPUID2",
		.command	= KVM_SET_CPUID2,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "say what CPUID answers on this vcpu, by function and index",
		ERRORS(set_cpuid2_errors),
	},
	/* read what CPUID answers on this vcpu */
	{
		.name		= "KVM_GET_CPUID2",
		.command	= KVM_GET_CPUID2,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "read what CPUID answers on this vcpu",
		ERRORS(get_cpuid2_errors),
	},
#endif
	/* make KVM_RUN tell when the guest uses the task priority register */
	{
		.name		= "KVM_TPR_ACCESS_REPORTING",
		.command	= KVM_TPR_ACCESS_REPORTING,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_VAPIC",
		.archs		= "x86",
		.argument	= "struct kvm_tpr_access_ctl *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_tpr_access_ctl),
		.returns	= "0",
		.summary	= "make KVM_RUN tell when the guest uses the task priority register",
		ERRORS(tpr_access_reporting_errors),
	},
	/* say where in guest memory the vcpu's task priority is shared with the guest */
	{
		.name		= "KVM_SET_VAPIC_ADDR",
		.command	= KVM_SET_VAPIC_ADDR,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_VAPIC",
		.archs		= "x86",
		.argument	= "struct kvm_vapic_addr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_vapic_addr),
		.returns	= "0",
		.summary	= "say where in guest memory the vcpu's task priority is shared with the guest",
		ERRORS(set_vapic_addr_errors),
	},
	/* store the vcpu's registers into guest memory, as the architecture's store-status order does */
	{
		.name		= "KVM_S390_STORE_STATUS",
		.command	= KVM_S390_STORE_STATUS,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "store the vcpu's registers into guest memory, as the architecture's store-status order does",
		ERRORS(s390_store_status_errors),
	},
	/* write the program status word that the vcpu starts with */
	{
		.name		= "KVM_S390_SET_INITIAL_PSW",
		.command	= KVM_S390_SET_INITIAL_PSW,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "struct kvm_s390_psw *",
		.reads		= 1,
		.size		= sizeof(struct kvm_s390_psw),
		.returns	= "0",
		.summary	= "write the program status word that the vcpu starts with",
		ERRORS(s390_set_initial_psw_errors),
	},
	/* reset the vcpu as the architecture's initial CPU reset does */
	{
		.name		= "KVM_S390_INITIAL_RESET",
		.command	= KVM_S390_INITIAL_RESET,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "reset the vcpu as the architecture's initial CPU reset does",
	},
	/* queue an NMI for injection */
	{
		.name		= "KVM_NMI",
		.command	= KVM_NMI,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_USER_NMI",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "queue an NMI for injection",
	},
	/* debug the guest from outside */
	{
		.name		= "KVM_SET_GUEST_DEBUG",
		.command	= KVM_SET_GUEST_DEBUG,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_SET_GUEST_DEBUG",
		.archs		= "x86",
		.argument	= "struct kvm_guest_debug *",
		.reads		= 1,
		.size		= sizeof(struct kvm_guest_debug),
		.returns	= "0",
		.summary	= "debug the guest from outside",
		ERRORS(set_guest_debug_errors),
	},
	/* give the vcpu machine check banks */
	{
		.name		= "KVM_X86_SETUP_MCE",
		.command	= KVM_X86_SETUP_MCE,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "__u64 *",
		.reads		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "give the vcpu machine check banks",
		ERRORS(x86_setup_mce_errors),
	},
#if defined(KVMABI_X86)
	/* put a machine check into a bank of the vcpu */
	{
		.name		= "KVM_X86_SET_MCE",
		.command	= KVM_X86_SET_MCE,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "struct kvm_x86_mce *",
		.reads		= 1,
		.size		= sizeof(struct kvm_x86_mce),
		.returns	= "0",
		.summary	= "put a machine check into a bank of the vcpu",
		ERRORS(x86_set_mce_errors),
	},
#endif
	/* read the vcpu's stack, where the guest's registers are kept */
	{
		.name		= "KVM_IA64_VCPU_GET_STACK",
		.command	= KVM_IA64_VCPU_GET_STACK,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "ia64",
		.argument	= "void * *",
		.reads		= 1,
		.size		= sizeof(void *),
		.returns	= "0",
		.summary	= "read the vcpu's stack, where the guest's registers are kept",
		ERRORS(ia64_vcpu_get_stack_errors),
	},
	/* write the vcpu's stack, where the guest's registers are kept */
	{
		.name		= "KVM_IA64_VCPU_SET_STACK",
		.command	= KVM_IA64_VCPU_SET_STACK,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "ia64",
		.argument	= "void * *",
		.reads		= 1,
		.size		= sizeof(void *),
		.returns	= "0",
		.summary	= "write the vcpu's stack, where the guest's registers are kept",
		ERRORS(ia64_vcpu_set_stack_errors),
	},
};

const struct kvmabi_ioctl_info *kvmabi_ioctls(size_t *count)
{
	*count = sizeof(ioctls) / sizeof(ioctls[0]);
	return ioctls;
}

/* Their arguments, in the same order. */
const struct kvmabi_argument kvmabi_arguments[] = {
	{ .call = KVMABI_CALL_GET_API_VERSION, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_CREATE_VM, .kind = ARGUMENT_NONE, .makes = KVMABI_FD_VM },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_MSR_INDEX_LIST, .kind = ARGUMENT_POINTER, .fields = &kvm_msr_list_table, .too_small = E2BIG },
#endif
	{ .call = KVMABI_CALL_CHECK_EXTENSION, .kind = ARGUMENT_VALUE, .values = &capability_values },
	{ .call = KVMABI_CALL_GET_VCPU_MMAP_SIZE, .kind = ARGUMENT_NONE },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_SUPPORTED_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .too_small = E2BIG },
#endif
	{ .call = KVMABI_CALL_S390_ENABLE_SIE, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_TRACE_ENABLE, .kind = ARGUMENT_POINTER, .fields = &kvm_user_trace_setup_table },
	{ .call = KVMABI_CALL_TRACE_PAUSE, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_TRACE_DISABLE, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_SET_MEMORY_REGION, .kind = ARGUMENT_POINTER, .fields = &kvm_memory_region_table },
	{ .call = KVMABI_CALL_CREATE_VCPU, .kind = ARGUMENT_VALUE, .makes = KVMABI_FD_VCPU },
	{ .call = KVMABI_CALL_GET_DIRTY_LOG, .kind = ARGUMENT_POINTER, .fields = &kvm_dirty_log_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_SET_MEMORY_ALIAS, .kind = ARGUMENT_POINTER, .fields = &kvm_memory_alias_table },
#endif
	{ .call = KVMABI_CALL_CREATE_IRQCHIP, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_IRQ_LINE, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_level_table },
	{ .call = KVMABI_CALL_GET_IRQCHIP, .kind = ARGUMENT_POINTER, .fields = &kvm_irqchip_table },
	{ .call = KVMABI_CALL_SET_IRQCHIP, .kind = ARGUMENT_POINTER, .fields = &kvm_irqchip_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_XEN_HVM_CONFIG, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_hvm_config_table },
#endif
	{ .call = KVMABI_CALL_GET_CLOCK, .kind = ARGUMENT_POINTER, .fields = &kvm_clock_data_table },
	{ .call = KVMABI_CALL_SET_CLOCK, .kind = ARGUMENT_POINTER, .fields = &kvm_clock_data_table },
	{ .call = KVMABI_CALL_SET_USER_MEMORY_REGION, .kind = ARGUMENT_POINTER, .fields = &kvm_userspace_memory_region_table },
	{ .call = KVMABI_CALL_SET_TSS_ADDR, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_SET_IDENTITY_MAP_ADDR, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_SET_BOOT_CPU_ID, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_PPC_GET_PVINFO, .kind = ARGUMENT_POINTER, .fields = &kvm_ppc_pvinfo_table },
	{ .call = KVMABI_CALL_ASSIGN_PCI_DEVICE, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_pci_dev_table },
	{ .call = KVMABI_CALL_DEASSIGN_PCI_DEVICE, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_pci_dev_table },
	{ .call = KVMABI_CALL_ASSIGN_DEV_IRQ, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_irq_table },
	{ .call = KVMABI_CALL_DEASSIGN_DEV_IRQ, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_irq_table },
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
	{ .call = KVMABI_CALL_SET_GSI_ROUTING, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_routing_table, .reads_array = 1 },
#endif
	{ .call = KVMABI_CALL_ASSIGN_SET_MSIX_NR, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_msix_nr_table },
	{ .call = KVMABI_CALL_ASSIGN_SET_MSIX_ENTRY, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_msix_entry_table },
	{ .call = KVMABI_CALL_SET_NR_MMU_PAGES, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_GET_NR_MMU_PAGES, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_CREATE_PIT, .kind = ARGUMENT_NONE },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_PIT, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state_table },
	{ .call = KVMABI_CALL_SET_PIT, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state_table },
#endif
	{ .call = KVMABI_CALL_IRQ_LINE_STATUS, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_level_table },
	{ .call = KVMABI_CALL_REGISTER_COALESCED_MMIO, .kind = ARGUMENT_POINTER, .fields = &kvm_coalesced_mmio_zone_table },
	{ .call = KVMABI_CALL_UNREGISTER_COALESCED_MMIO, .kind = ARGUMENT_POINTER, .fields = &kvm_coalesced_mmio_zone_table },
	{ .call = KVMABI_CALL_ASSIGN_IRQ, .kind = ARGUMENT_POINTER, .fields = &kvm_assigned_irq_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_REINJECT_CONTROL, .kind = ARGUMENT_POINTER, .fields = &kvm_reinject_control_table },
#endif
	{ .call = KVMABI_CALL_IRQFD, .kind = ARGUMENT_POINTER, .fields = &kvm_irqfd_table },
	{ .call = KVMABI_CALL_CREATE_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_config_table },
	{ .call = KVMABI_CALL_IOEVENTFD, .kind = ARGUMENT_POINTER, .fields = &kvm_ioeventfd_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state2_table },
	{ .call = KVMABI_CALL_SET_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state2_table },
#endif
	{ .call = KVMABI_CALL_S390_INTERRUPT, .kind = ARGUMENT_POINTER, .fields = &kvm_s390_interrupt_table },
	{ .call = KVMABI_CALL_RUN, .kind = ARGUMENT_NONE, .stops = 1 },
	{ .call = KVMABI_CALL_GET_REGS, .kind = ARGUMENT_POINTER, .fields = &kvm_regs_table },
	{ .call = KVMABI_CALL_SET_REGS, .kind = ARGUMENT_POINTER, .fields = &kvm_regs_table },
	{ .call = KVMABI_CALL_GET_SREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs_table },
	{ .call = KVMABI_CALL_SET_SREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs_table },
	{ .call = KVMABI_CALL_TRANSLATE, .kind = ARGUMENT_POINTER, .fields = &kvm_translation_table },
	{ .call = KVMABI_CALL_INTERRUPT, .kind = ARGUMENT_POINTER, .fields = &kvm_interrupt_table },
	{ .call = KVMABI_CALL_DEBUG_GUEST, .kind = ARGUMENT_POINTER, .fields = &kvm_debug_guest_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_MSRS, .kind = ARGUMENT_POINTER, .fields = &kvm_msrs_table, .reads_array = 1, .counts = 1 },
	{ .call = KVMABI_CALL_SET_MSRS, .kind = ARGUMENT_POINTER, .fields = &kvm_msrs_table, .reads_array = 1, .counts = 1 },
	{ .call = KVMABI_CALL_SET_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid_table, .reads_array = 1 },
#endif
	{ .call = KVMABI_CALL_SET_SIGNAL_MASK, .kind = ARGUMENT_POINTER, .fields = &kvm_signal_mask_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_GET_FPU, .kind = ARGUMENT_POINTER, .fields = &kvm_fpu_table },
	{ .call = KVMABI_CALL_SET_FPU, .kind = ARGUMENT_POINTER, .fields = &kvm_fpu_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_VCPU_EVENTS, .kind = ARGUMENT_POINTER, .fields = &kvm_vcpu_events_table },
	{ .call = KVMABI_CALL_SET_VCPU_EVENTS, .kind = ARGUMENT_POINTER, .fields = &kvm_vcpu_events_table },
	{ .call = KVMABI_CALL_GET_DEBUGREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_debugregs_table },
	{ .call = KVMABI_CALL_SET_DEBUGREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_debugregs_table },
#endif
	{ .call = KVMABI_CALL_ENABLE_CAP, .kind = ARGUMENT_POINTER, .fields = &kvm_enable_cap_table },
	{ .call = KVMABI_CALL_GET_MP_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_mp_state_table },
	{ .call = KVMABI_CALL_SET_MP_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_mp_state_table },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_GET_XSAVE, .kind = ARGUMENT_POINTER, .fields = &kvm_xsave_table },
	{ .call = KVMABI_CALL_SET_XSAVE, .kind = ARGUMENT_POINTER, .fields = &kvm_xsave_table },
	{ .call = KVMABI_CALL_GET_XCRS, .kind = ARGUMENT_POINTER, .fields = &kvm_xcrs_table },
	{ .call = KVMABI_CALL_SET_XCRS, .kind = ARGUMENT_POINTER, .fields = &kvm_xcrs_table },
	{ .call = KVMABI_CALL_GET_LAPIC, .kind = ARGUMENT_POINTER, .fields = &kvm_lapic_state_table },
	{ .call = KVMABI_CALL_SET_LAPIC, .kind = ARGUMENT_POINTER, .fields = &kvm_lapic_state_table },
	{ .call = KVMABI_CALL_SET_CPUID2, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_GET_CPUID2, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .too_small = E2BIG },
#endif
	{ .call = KVMABI_CALL_TPR_ACCESS_REPORTING, .kind = ARGUMENT_POINTER, .fields = &kvm_tpr_access_ctl_table },
	{ .call = KVMABI_CALL_SET_VAPIC_ADDR, .kind = ARGUMENT_POINTER, .fields = &kvm_vapic_addr_table },
	{ .call = KVMABI_CALL_S390_STORE_STATUS, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_S390_SET_INITIAL_PSW, .kind = ARGUMENT_POINTER, .fields = &kvm_s390_psw_table },
	{ .call = KVMABI_CALL_S390_INITIAL_RESET, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_NMI, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_SET_GUEST_DEBUG, .kind = ARGUMENT_POINTER, .fields = &kvm_guest_debug_table },
	{ .call = KVMABI_CALL_X86_SETUP_MCE, .kind = ARGUMENT_POINTER },
#if defined(KVMABI_X86)
	{ .call = KVMABI_CALL_X86_SET_MCE, .kind = ARGUMENT_POINTER, .fields = &kvm_x86_mce_table },
#endif
	{ .call = KVMABI_CALL_IA64_VCPU_GET_STACK, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_IA64_VCPU_SET_STACK, .kind = ARGUMENT_POINTER },
};

/* --- capabilities --- */

/* What is reported depends on the arch. */
#if defined(KVMABI_X86)
# define HERE(x86, ia64, powerpc, s390) x86
#elif defined(KVMABI_IA64)
# define HERE(x86, ia64, powerpc, s390) ia64
#elif defined(KVMABI_POWERPC)
# define HERE(x86, ia64, powerpc, s390) powerpc
#elif defined(KVMABI_S390)
# define HERE(x86, ia64, powerpc, s390) s390
#endif

static const struct kvmabi_capability_info capabilities[] = {
	{
		.name		= "KVM_CAP_IRQCHIP",
		.nr		= 0,
		.reported	= HERE("yes", "yes", "never", "never"),
		.answers	= "boolean",
		.section	= "4.24",
		.summary	= "interrupt controllers can be made in the kernel, and their lines and state be set",
	},
	{
		.name		= "KVM_CAP_HLT",
		.nr		= 1,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest that halts is dealt with",
	},
	{
		.name		= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.nr		= 2,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the number of pages that shadow the guest's page tables can be read and set",
	},
	{
		.name		= "KVM_CAP_USER_MEMORY",
		.nr		= 3,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.35",
		.summary	= "a guest's memory can come from the program's own",
	},
	{
		.name		= "KVM_CAP_SET_TSS_ADDR",
		.nr		= 4,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.36",
		.summary	= "the place of the pages that real mode needs on Intel processors can be set",
	},
	{
		.name		= "KVM_CAP_VAPIC",
		.nr		= 6,
		.reported	= HERE("unless the processor itself speeds up accesses to the task priority register", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the task priority register can be kept in a page that guest and KVM share",
	},
	{
		.name		= "KVM_CAP_EXT_CPUID",
		.nr		= 7,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.46",
		.summary	= "CPUID entries have an index and flags, and those that are supported can be listed",
	},
	{
		.name		= "KVM_CAP_CLOCKSOURCE",
		.nr		= 8,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a paravirtual clock can be offered to the guest",
	},
	{
		.name		= "KVM_CAP_NR_VCPUS",
		.nr		= 9,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the number of vcpus",
		.section	= "",
		.summary	= "how many vcpus a VM may have",
	},
	{
		.name		= "KVM_CAP_NR_MEMSLOTS",
		.nr		= 10,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the number of memory slots, in each address space",
		.section	= "",
		.summary	= "how many memory slots a VM may have",
	},
	{
		.name		= "KVM_CAP_PIT",
		.nr		= 11,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an interval timer can be made in the kernel",
	},
	{
		.name		= "KVM_CAP_NOP_IO_DELAY",
		.nr		= 12,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest may leave out the delays between accesses to ports",
	},
	{
		.name		= "KVM_CAP_PV_MMU",
		.nr		= 13,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a paravirtual MMU, which is gone",
	},
	{
		.name		= "KVM_CAP_MP_STATE",
		.nr		= 14,
		.reported	= HERE("yes", "yes", "never", "never"),
		.answers	= "boolean",
		.section	= "4.38",
		.summary	= "whether a vcpu runs, halts or waits can be read and set",
	},
	{
		.name		= "KVM_CAP_COALESCED_MMIO",
		.nr		= 15,
		.reported	= HERE("yes", "yes", "yes", "never"),
		.answers	= "the page of the ring in what is mapped of a vcpu's fd",
		.section	= "",
		.summary	= "writes to devices can be collected in a ring, so that not each leaves the kernel",
	},
	{
		.name		= "KVM_CAP_SYNC_MMU",
		.nr		= 16,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.35",
		.summary	= "the guest's memory follows changes of the memory behind it at once",
	},
	{
		.name		= "KVM_CAP_DEVICE_ASSIGNMENT",
		.nr		= 17,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.48",
		.summary	= "PCI devices of the host can be given to a guest",
	},
	{
		.name		= "KVM_CAP_IOMMU",
		.nr		= 18,
		.reported	= HERE("if an IOMMU was found", "if an IOMMU was found", "never", "never"),
		.answers	= "boolean",
		.section	= "4.48",
		.summary	= "the host has an IOMMU to keep assigned devices within the guest's memory",
	},
	{
		.name		= "KVM_CAP_DEVICE_MSI",
		.nr		= 20,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an assigned device can interrupt by MSI",
	},
	{
		.name		= "KVM_CAP_DESTROY_MEMORY_REGION_WORKS",
		.nr		= 21,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "deleting a memory slot works, which once it did not",
	},
	{
		.name		= "KVM_CAP_USER_NMI",
		.nr		= 22,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an NMI can be injected from user space",
	},
	{
		.name		= "KVM_CAP_SET_GUEST_DEBUG",
		.nr		= 23,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be debugged from outside",
	},
	{
		.name		= "KVM_CAP_REINJECT_CONTROL",
		.nr		= 24,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "whether the interval timer makes up for interrupts that the guest missed can be set",
	},
	{
		.name		= "KVM_CAP_IRQ_ROUTING",
		.nr		= 25,
		.reported	= HERE("yes", "yes", "never", "never"),
		.answers	= "how many routes a VM may have",
		.section	= "4.52",
		.summary	= "where interrupts go can be set by a table of routes",
	},
	{
		.name		= "KVM_CAP_IRQ_INJECT_STATUS",
		.nr		= 26,
		.reported	= HERE("yes", "yes", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "it can be learned whether an interrupt that was raised reached the guest",
	},
	{
		.name		= "KVM_CAP_DEVICE_DEASSIGNMENT",
		.nr		= 27,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.49",
		.summary	= "assigned devices can be taken back",
	},
	{
		.name		= "KVM_CAP_DEVICE_MSIX",
		.nr		= 28,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.53",
		.summary	= "an assigned device can interrupt by MSI-X",
	},
	{
		.name		= "KVM_CAP_ASSIGN_DEV_IRQ",
		.nr		= 29,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.50",
		.summary	= "interrupts of assigned devices are assigned by calls of their own",
	},
	{
		.name		= "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS",
		.nr		= 30,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "making one memory slot in place of several works, which once it did not",
	},
	{
		.name		= "KVM_CAP_MCE",
		.nr		= 31,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how many machine check banks a vcpu may have",
		.section	= "4.3",
		.summary	= "vcpus can be given machine check banks, and machine checks",
	},
	{
		.name		= "KVM_CAP_IRQFD",
		.nr		= 32,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an interrupt can be raised by an eventfd",
	},
	{
		.name		= "KVM_CAP_PIT2",
		.nr		= 33,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the interval timer can be made with flags",
	},
	{
		.name		= "KVM_CAP_SET_BOOT_CPU_ID",
		.nr		= 34,
		.reported	= HERE("yes", "yes", "never", "never"),
		.answers	= "boolean",
		.section	= "4.41",
		.summary	= "which vcpu boots can be set",
	},
	{
		.name		= "KVM_CAP_PIT_STATE2",
		.nr		= 35,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the interval timer's state has flags",
	},
	{
		.name		= "KVM_CAP_IOEVENTFD",
		.nr		= 36,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a write to a port or to a device's memory can signal an eventfd",
	},
	{
		.name		= "KVM_CAP_SET_IDENTITY_MAP_ADDR",
		.nr		= 37,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.40",
		.summary	= "the place of the page table that real mode needs on Intel processors can be set",
	},
	{
		.name		= "KVM_CAP_XEN_HVM",
		.nr		= 38,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "one, and since Linux 5.12 a set of KVM_XEN_HVM_CONFIG_ flags",
		.section	= "4.28",
		.summary	= "a Xen HVM guest's hypercall page can be set up by the kernel",
	},
	{
		.name		= "KVM_CAP_ADJUST_CLOCK",
		.nr		= 39,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "one, and since Linux 4.9 the KVM_CLOCK_ flags that are known",
		.section	= "4.29",
		.summary	= "the guest's paravirtual clock can be read and set",
	},
	{
		.name		= "KVM_CAP_INTERNAL_ERROR_DATA",
		.nr		= 40,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "KVM_EXIT_INTERNAL_ERROR comes with data",
	},
	{
		.name		= "KVM_CAP_VCPU_EVENTS",
		.nr		= 41,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.31",
		.summary	= "a vcpu's pending exceptions, interrupts and NMIs can be read and set",
	},
	{
		.name		= "KVM_CAP_S390_PSW",
		.nr		= 42,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the program status word is in kvm_run",
	},
	{
		.name		= "KVM_CAP_PPC_SEGSTATE",
		.nr		= 43,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the special registers hold what addresses are translated by",
	},
	{
		.name		= "KVM_CAP_HYPERV",
		.nr		= 44,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be offered the basic interface of Hyper-V",
	},
	{
		.name		= "KVM_CAP_HYPERV_VAPIC",
		.nr		= 45,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be offered Hyper-V's registers of the local APIC",
	},
	{
		.name		= "KVM_CAP_HYPERV_SPIN",
		.nr		= 46,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can tell of long waits for a spin lock as it would Hyper-V",
	},
	{
		.name		= "KVM_CAP_PCI_SEGMENT",
		.nr		= 47,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a device to assign can be in any PCI segment",
	},
	{
		.name		= "KVM_CAP_PPC_PAIRED_SINGLES",
		.nr		= 48,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "instructions on paired singles are emulated",
	},
	{
		.name		= "KVM_CAP_INTR_SHADOW",
		.nr		= 49,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.31",
		.summary	= "a vcpu's events include the instruction's shadow in which interrupts wait",
	},
	{
		.name		= "KVM_CAP_DEBUGREGS",
		.nr		= 50,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.33",
		.summary	= "a vcpu's debug registers can be read and set",
	},
	{
		.name		= "KVM_CAP_X86_ROBUST_SINGLESTEP",
		.nr		= 51,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "single steps from outside are not lost or seen by the guest when it changes its flags",
	},
	{
		.name		= "KVM_CAP_PPC_OSI",
		.nr		= 52,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the hypercalls of Mac-on-Linux can be enabled, and leave the kernel with KVM_EXIT_OSI",
	},
	{
		.name		= "KVM_CAP_PPC_UNSET_IRQ",
		.nr		= 53,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.16",
		.summary	= "a pending interrupt can be taken back with KVM_INTERRUPT_UNSET",
	},
	{
		.name		= "KVM_CAP_ENABLE_CAP",
		.nr		= 54,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.37",
		.summary	= "extensions can be enabled that are not to begin with",
	},
	{
		.name		= "KVM_CAP_XSAVE",
		.nr		= 55,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.42",
		.summary	= "a vcpu's extended processor state can be read and set",
	},
	{
		.name		= "KVM_CAP_XCRS",
		.nr		= 56,
		.reported	= HERE("if the host's processor has XSAVE", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.44",
		.summary	= "a vcpu's extended control registers can be read and set",
	},
	{
		.name		= "KVM_CAP_PPC_GET_PVINFO",
		.nr		= 57,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.47",
		.summary	= "what a paravirtual guest has to be told can be asked for",
	},
	{
		.name		= "KVM_CAP_PPC_IRQ_LEVEL",
		.nr		= 58,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.16",
		.summary	= "an interrupt that stays pending can be injected with KVM_INTERRUPT_SET_LEVEL",
	},
	{
		.name		= "KVM_CAP_ASYNC_PF",
		.nr		= 59,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be told that it waits for a page of the host, and run something else meanwhile",
	},
};

const struct kvmabi_capability_info *kvmabi_capabilities(size_t *count)
{
	*count = sizeof(capabilities) / sizeof(capabilities[0]);
	return capabilities;
}

/* --- rules --- */

/* By number; a rule of another level, or one that was retired, leaves a gap. */
static const struct kvmabi_rule_info rules[KVMABI_RULE_COUNT] = {
	[KVMABI_RULE_VM__PROCESS] = {
		.id		= "vm.process",
		.ioctl		= "vm",
		.field		= "vm.same_process",
		.error		= EIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM belongs to the calling process",
	},
	[KVMABI_RULE_VCPU__PROCESS] = {
		.id		= "vcpu.process",
		.ioctl		= "vcpu",
		.field		= "vm.same_process",
		.error		= EIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM belongs to the calling process",
	},
	[KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT] = {
		.id		= "KVM_GET_API_VERSION.no_argument",
		.ioctl		= "KVM_GET_API_VERSION",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.1",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_CREATE_VM__NO_ARGUMENT] = {
		.id		= "KVM_CREATE_VM.no_argument",
		.ioctl		= "KVM_CREATE_VM",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.2",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT] = {
		.id		= "KVM_GET_VCPU_MMAP_SIZE.no_argument",
		.ioctl		= "KVM_GET_VCPU_MMAP_SIZE",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.5",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM] = {
		.id		= "KVM_GET_SUPPORTED_CPUID.room",
		.ioctl		= "KVM_GET_SUPPORTED_CPUID",
		.field		= "nent",
		.error		= E2BIG,
		.lasting	= 1,
		.section	= "4.46",
		.phrase		= "nent is at least 1",
	},
	[KVMABI_RULE_SET_MEMORY_REGION__SLOT] = {
		.id		= "KVM_SET_MEMORY_REGION.slot",
		.ioctl		= "KVM_SET_MEMORY_REGION",
		.field		= "slot",
		.error		= EINVAL,
		.section	= "4.6",
		.phrase		= "slot is below limit.memslots",
	},
	[KVMABI_RULE_SET_MEMORY_REGION__PAGE] = {
		.id		= "KVM_SET_MEMORY_REGION.page",
		.ioctl		= "KVM_SET_MEMORY_REGION",
		.field		= "memory_size, guest_phys_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.6",
		.phrase		= "memory_size and guest_phys_addr are multiples of the page size",
	},
	[KVMABI_RULE_SET_MEMORY_REGION__WRAP] = {
		.id		= "KVM_SET_MEMORY_REGION.wrap",
		.ioctl		= "KVM_SET_MEMORY_REGION",
		.field		= "guest_phys_addr, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.6",
		.phrase		= "guest_phys_addr + memory_size does not wrap around",
	},
	[KVMABI_RULE_SET_MEMORY_REGION__RESIZE] = {
		.id		= "KVM_SET_MEMORY_REGION.resize",
		.ioctl		= "KVM_SET_MEMORY_REGION",
		.field		= "slot, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.6",
		.phrase		= "the slot is new, is deleted, or keeps its size",
	},
	[KVMABI_RULE_SET_MEMORY_REGION__OVERLAP] = {
		.id		= "KVM_SET_MEMORY_REGION.overlap",
		.ioctl		= "KVM_SET_MEMORY_REGION",
		.field		= "slot, guest_phys_addr, memory_size",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.6",
		.phrase		= "the range touches no other slot's",
	},
	[KVMABI_RULE_CREATE_VCPU__ROOM] = {
		.id		= "KVM_CREATE_VCPU.room",
		.ioctl		= "KVM_CREATE_VCPU",
		.field		= "vm.vcpus",
		.error		= EINVAL,
		.section	= "4.7",
		.phrase		= "the VM may have one more vcpu",
	},
	[KVMABI_RULE_CREATE_VCPU__DUPLICATE] = {
		.id		= "KVM_CREATE_VCPU.duplicate",
		.ioctl		= "KVM_CREATE_VCPU",
		.field		= "vcpu_id",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.7",
		.phrase		= "no vcpu was made with this id",
	},
	[KVMABI_RULE_GET_DIRTY_LOG__SLOT] = {
		.id		= "KVM_GET_DIRTY_LOG.slot",
		.ioctl		= "KVM_GET_DIRTY_LOG",
		.field		= "slot",
		.error		= EINVAL,
		.section	= "4.8",
		.phrase		= "on x86, ia64 and powerpc: slot is below limit.memslots",
	},
	[KVMABI_RULE_GET_DIRTY_LOG__LOGGED] = {
		.id		= "KVM_GET_DIRTY_LOG.logged",
		.ioctl		= "KVM_GET_DIRTY_LOG",
		.field		= "slot",
		.error		= ENOENT,
		.lasting	= 1,
		.section	= "4.8",
		.phrase		= "on x86, ia64 and powerpc: the slot exists and logs dirty pages",
	},
	[KVMABI_RULE_CREATE_IRQCHIP__ONCE] = {
		.id		= "KVM_CREATE_IRQCHIP.once",
		.ioctl		= "KVM_CREATE_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.24",
		.phrase		= "on x86: the VM has no interrupt controller in the kernel",
	},
	[KVMABI_RULE_IRQ_LINE__IRQCHIP] = {
		.id		= "KVM_IRQ_LINE.irqchip",
		.ioctl		= "KVM_IRQ_LINE",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.section	= "4.25",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_GET_IRQCHIP__IRQCHIP] = {
		.id		= "KVM_GET_IRQCHIP.irqchip",
		.ioctl		= "KVM_GET_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.26",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_GET_IRQCHIP__CHIP] = {
		.id		= "KVM_GET_IRQCHIP.chip",
		.ioctl		= "KVM_GET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.26",
		.phrase		= "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_GET_IRQCHIP__IOSAPIC] = {
		.id		= "KVM_GET_IRQCHIP.iosapic",
		.ioctl		= "KVM_GET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.26",
		.phrase		= "on ia64: chip_id is KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_SET_IRQCHIP__IRQCHIP] = {
		.id		= "KVM_SET_IRQCHIP.irqchip",
		.ioctl		= "KVM_SET_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.27",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_SET_IRQCHIP__CHIP] = {
		.id		= "KVM_SET_IRQCHIP.chip",
		.ioctl		= "KVM_SET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.27",
		.phrase		= "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_SET_IRQCHIP__IOSAPIC] = {
		.id		= "KVM_SET_IRQCHIP.iosapic",
		.ioctl		= "KVM_SET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.27",
		.phrase		= "on ia64: chip_id is KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_XEN_HVM_CONFIG__FLAGS] = {
		.id		= "KVM_XEN_HVM_CONFIG.flags",
		.ioctl		= "KVM_XEN_HVM_CONFIG",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.28",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_CLOCK__FLAGS] = {
		.id		= "KVM_SET_CLOCK.flags",
		.ioctl		= "KVM_SET_CLOCK",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.30",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__SLOT] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.slot",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "slot is below limit.memslots",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.page",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "memory_size, guest_phys_addr, userspace_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "memory_size, guest_phys_addr and userspace_addr are multiples of the page size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.wrap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "guest_phys_addr, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "guest_phys_addr + memory_size does not wrap around",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.resize",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "the slot is new, is deleted, or keeps its size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.overlap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot, guest_phys_addr, memory_size",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "the range touches no other slot's",
	},
	[KVMABI_RULE_SET_TSS_ADDR__BELOW_4G] = {
		.id		= "KVM_SET_TSS_ADDR.below_4g",
		.ioctl		= "KVM_SET_TSS_ADDR",
		.field		= "tss_address",
		.error		= EPERM,
		.section	= "4.36",
		.phrase		= "tss_address is at most 0xffffd000",
	},
	[KVMABI_RULE_SET_BOOT_CPU_ID__EARLY] = {
		.id		= "KVM_SET_BOOT_CPU_ID.early",
		.ioctl		= "KVM_SET_BOOT_CPU_ID",
		.field		= "vm.vcpus",
		.error		= EBUSY,
		.lasting	= 1,
		.section	= "4.41",
		.phrase		= "the VM has no vcpu yet",
	},
	[KVMABI_RULE_ASSIGN_PCI_DEVICE__NEW] = {
		.id		= "KVM_ASSIGN_PCI_DEVICE.new",
		.ioctl		= "KVM_ASSIGN_PCI_DEVICE",
		.field		= "assigned_dev_id",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.48",
		.phrase		= "no PCI device was assigned with this id",
	},
	[KVMABI_RULE_DEASSIGN_PCI_DEVICE__DEVICE] = {
		.id		= "KVM_DEASSIGN_PCI_DEVICE.device",
		.ioctl		= "KVM_DEASSIGN_PCI_DEVICE",
		.field		= "assigned_dev_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.49",
		.phrase		= "a PCI device was assigned with this id",
	},
	[KVMABI_RULE_ASSIGN_DEV_IRQ__IRQCHIP] = {
		.id		= "KVM_ASSIGN_DEV_IRQ.irqchip",
		.ioctl		= "KVM_ASSIGN_DEV_IRQ",
		.field		= "vm.irqchip",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.50",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_ASSIGN_DEV_IRQ__DEVICE] = {
		.id		= "KVM_ASSIGN_DEV_IRQ.device",
		.ioctl		= "KVM_ASSIGN_DEV_IRQ",
		.field		= "assigned_dev_id",
		.error		= ENODEV,
		.lasting	= 1,
		.section	= "4.50",
		.phrase		= "a PCI device was assigned with this id",
	},
	[KVMABI_RULE_ASSIGN_DEV_IRQ__HOST] = {
		.id		= "KVM_ASSIGN_DEV_IRQ.host",
		.ioctl		= "KVM_ASSIGN_DEV_IRQ",
		.field		= "flags",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.50",
		.phrase		= "flags has at most one bit of KVM_DEV_IRQ_HOST_MASK",
	},
	[KVMABI_RULE_ASSIGN_DEV_IRQ__GUEST] = {
		.id		= "KVM_ASSIGN_DEV_IRQ.guest",
		.ioctl		= "KVM_ASSIGN_DEV_IRQ",
		.field		= "flags",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.50",
		.phrase		= "flags has at most one bit of KVM_DEV_IRQ_GUEST_MASK",
	},
	[KVMABI_RULE_ASSIGN_DEV_IRQ__SOME] = {
		.id		= "KVM_ASSIGN_DEV_IRQ.some",
		.ioctl		= "KVM_ASSIGN_DEV_IRQ",
		.field		= "flags",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.50",
		.phrase		= "flags is at least 1",
	},
	[KVMABI_RULE_DEASSIGN_DEV_IRQ__DEVICE] = {
		.id		= "KVM_DEASSIGN_DEV_IRQ.device",
		.ioctl		= "KVM_DEASSIGN_DEV_IRQ",
		.field		= "assigned_dev_id",
		.error		= ENODEV,
		.lasting	= 1,
		.section	= "4.51",
		.phrase		= "a PCI device was assigned with this id",
	},
	[KVMABI_RULE_DEASSIGN_DEV_IRQ__IRQCHIP] = {
		.id		= "KVM_DEASSIGN_DEV_IRQ.irqchip",
		.ioctl		= "KVM_DEASSIGN_DEV_IRQ",
		.field		= "vm.irqchip",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.51",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__ARRAY] = {
		.id		= "KVM_SET_GSI_ROUTING.array",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "nr",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "nr is at most limit.irq_routes",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__ROOM] = {
		.id		= "KVM_SET_GSI_ROUTING.room",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "nr",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "nr is below limit.irq_routes",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__FLAGS] = {
		.id		= "KVM_SET_GSI_ROUTING.flags",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__GSI] = {
		.id		= "KVM_SET_GSI_ROUTING.gsi",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].gsi",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "every entries[].gsi is below limit.irq_routes",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__ENTRY_FLAGS] = {
		.id		= "KVM_SET_GSI_ROUTING.entry_flags",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].flags",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "every entries[].flags is 0",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__TYPE] = {
		.id		= "KVM_SET_GSI_ROUTING.type",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].type",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "every entries[].type is KVM_IRQ_ROUTING_IRQCHIP or KVM_IRQ_ROUTING_MSI",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__CHIP] = {
		.id		= "KVM_SET_GSI_ROUTING.chip",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].u.irqchip.irqchip",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.52",
		.phrase		= "if entries[].type is KVM_IRQ_ROUTING_IRQCHIP: every entries[].u.irqchip.irqchip is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__DEVICE] = {
		.id		= "KVM_ASSIGN_SET_MSIX_NR.device",
		.ioctl		= "KVM_ASSIGN_SET_MSIX_NR",
		.field		= "assigned_dev_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.53",
		.phrase		= "a PCI device was assigned with this id",
	},
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__SOME] = {
		.id		= "KVM_ASSIGN_SET_MSIX_NR.some",
		.ioctl		= "KVM_ASSIGN_SET_MSIX_NR",
		.field		= "entry_nr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.53",
		.phrase		= "entry_nr is at least 1",
	},
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__MOST] = {
		.id		= "KVM_ASSIGN_SET_MSIX_NR.most",
		.ioctl		= "KVM_ASSIGN_SET_MSIX_NR",
		.field		= "entry_nr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.53",
		.phrase		= "entry_nr is below KVM_MAX_MSIX_PER_DEV",
	},
	[KVMABI_RULE_ASSIGN_SET_MSIX_ENTRY__DEVICE] = {
		.id		= "KVM_ASSIGN_SET_MSIX_ENTRY.device",
		.ioctl		= "KVM_ASSIGN_SET_MSIX_ENTRY",
		.field		= "assigned_dev_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.54",
		.phrase		= "a PCI device was assigned with this id",
	},
	[KVMABI_RULE_SET_NR_MMU_PAGES__LEAST] = {
		.id		= "KVM_SET_NR_MMU_PAGES.least",
		.ioctl		= "KVM_SET_NR_MMU_PAGES",
		.field		= "nr_mmu_pages",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "",
		.phrase		= "nr_mmu_pages is at least 64",
	},
	[KVMABI_RULE_CREATE_PIT__ONCE] = {
		.id		= "KVM_CREATE_PIT.once",
		.ioctl		= "KVM_CREATE_PIT",
		.field		= "vm.pit",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has no interval timer in the kernel",
	},
	[KVMABI_RULE_GET_PIT__PIT] = {
		.id		= "KVM_GET_PIT.pit",
		.ioctl		= "KVM_GET_PIT",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_SET_PIT__PIT] = {
		.id		= "KVM_SET_PIT.pit",
		.ioctl		= "KVM_SET_PIT",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_IRQ_LINE_STATUS__IRQCHIP] = {
		.id		= "KVM_IRQ_LINE_STATUS.irqchip",
		.ioctl		= "KVM_IRQ_LINE_STATUS",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.section	= "",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_REINJECT_CONTROL__PIT] = {
		.id		= "KVM_REINJECT_CONTROL.pit",
		.ioctl		= "KVM_REINJECT_CONTROL",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_CREATE_PIT2__ONCE] = {
		.id		= "KVM_CREATE_PIT2.once",
		.ioctl		= "KVM_CREATE_PIT2",
		.field		= "vm.pit",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has no interval timer in the kernel",
	},
	[KVMABI_RULE_IOEVENTFD__LENGTH] = {
		.id		= "KVM_IOEVENTFD.length",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "len",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: len is 1, 2, 4 or 8",
	},
	[KVMABI_RULE_IOEVENTFD__WRAP] = {
		.id		= "KVM_IOEVENTFD.wrap",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "addr, len",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: addr + len does not wrap around",
	},
	[KVMABI_RULE_IOEVENTFD__FLAGS] = {
		.id		= "KVM_IOEVENTFD.flags",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: flags has no bits but KVM_IOEVENTFD_FLAG_DATAMATCH, KVM_IOEVENTFD_FLAG_PIO and KVM_IOEVENTFD_FLAG_DEASSIGN",
	},
	[KVMABI_RULE_GET_PIT2__PIT] = {
		.id		= "KVM_GET_PIT2.pit",
		.ioctl		= "KVM_GET_PIT2",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_SET_PIT2__PIT] = {
		.id		= "KVM_SET_PIT2.pit",
		.ioctl		= "KVM_SET_PIT2",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_RUN__NO_ARGUMENT] = {
		.id		= "KVM_RUN.no_argument",
		.ioctl		= "KVM_RUN",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.10",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_INTERRUPT__VECTOR] = {
		.id		= "KVM_INTERRUPT.vector",
		.ioctl		= "KVM_INTERRUPT",
		.field		= "irq",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.16",
		.phrase		= "on x86: irq is below KVM_NR_INTERRUPTS",
	},
	[KVMABI_RULE_INTERRUPT__CHIP] = {
		.id		= "KVM_INTERRUPT.chip",
		.ioctl		= "KVM_INTERRUPT",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.16",
		.phrase		= "on x86: the VM has no interrupt controller in the kernel",
	},
	[KVMABI_RULE_GET_MSRS__ARRAY] = {
		.id		= "KVM_GET_MSRS.array",
		.ioctl		= "KVM_GET_MSRS",
		.field		= "nmsrs",
		.error		= E2BIG,
		.section	= "4.18",
		.phrase		= "nmsrs is at most limit.msrs",
	},
	[KVMABI_RULE_SET_MSRS__ARRAY] = {
		.id		= "KVM_SET_MSRS.array",
		.ioctl		= "KVM_SET_MSRS",
		.field		= "nmsrs",
		.error		= E2BIG,
		.section	= "4.19",
		.phrase		= "nmsrs is at most limit.msrs",
	},
	[KVMABI_RULE_SET_CPUID__ARRAY] = {
		.id		= "KVM_SET_CPUID.array",
		.ioctl		= "KVM_SET_CPUID",
		.field		= "nent",
		.error		= E2BIG,
		.section	= "4.20",
		.phrase		= "nent is at most limit.cpuid_entries",
	},
	[KVMABI_RULE_SET_SIGNAL_MASK__ARRAY] = {
		.id		= "KVM_SET_SIGNAL_MASK.array",
		.ioctl		= "KVM_SET_SIGNAL_MASK",
		.field		= "len",
		.error		= EINVAL,
		.section	= "4.21",
		.phrase		= "len is limit.sigset",
	},
	[KVMABI_RULE_SET_VCPU_EVENTS__FLAGS] = {
		.id		= "KVM_SET_VCPU_EVENTS.flags",
		.ioctl		= "KVM_SET_VCPU_EVENTS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.32",
		.phrase		= "flags has no bits but KVM_VCPUEVENT_VALID_NMI_PENDING, KVM_VCPUEVENT_VALID_SIPI_VECTOR and KVM_VCPUEVENT_VALID_SHADOW",
	},
	[KVMABI_RULE_SET_DEBUGREGS__FLAGS] = {
		.id		= "KVM_SET_DEBUGREGS.flags",
		.ioctl		= "KVM_SET_DEBUGREGS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.34",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_ENABLE_CAP__FLAGS] = {
		.id		= "KVM_ENABLE_CAP.flags",
		.ioctl		= "KVM_ENABLE_CAP",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.37",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_ENABLE_CAP__KNOWN] = {
		.id		= "KVM_ENABLE_CAP.known",
		.ioctl		= "KVM_ENABLE_CAP",
		.field		= "cap",
		.error		= EINVAL,
		.section	= "4.37",
		.phrase		= "on powerpc: cap is KVM_CAP_PPC_OSI",
	},
	[KVMABI_RULE_SET_XCRS__COUNT] = {
		.id		= "KVM_SET_XCRS.count",
		.ioctl		= "KVM_SET_XCRS",
		.field		= "nr_xcrs",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.45",
		.phrase		= "nr_xcrs is at most KVM_MAX_XCRS",
	},
	[KVMABI_RULE_SET_XCRS__FLAGS] = {
		.id		= "KVM_SET_XCRS.flags",
		.ioctl		= "KVM_SET_XCRS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.45",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_GET_LAPIC__CHIP] = {
		.id		= "KVM_GET_LAPIC.chip",
		.ioctl		= "KVM_GET_LAPIC",
		.field		= "vm.irqchip",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_SET_LAPIC__CHIP] = {
		.id		= "KVM_SET_LAPIC.chip",
		.ioctl		= "KVM_SET_LAPIC",
		.field		= "vm.irqchip",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_SET_CPUID2__ARRAY] = {
		.id		= "KVM_SET_CPUID2.array",
		.ioctl		= "KVM_SET_CPUID2",
		.field		= "nent",
		.error		= E2BIG,
		.section	= "",
		.phrase		= "nent is at most limit.cpuid_entries",
	},
	[KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS] = {
		.id		= "KVM_TPR_ACCESS_REPORTING.flags",
		.ioctl		= "KVM_TPR_ACCESS_REPORTING",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_VAPIC_ADDR__CHIP] = {
		.id		= "KVM_SET_VAPIC_ADDR.chip",
		.ioctl		= "KVM_SET_VAPIC_ADDR",
		.field		= "vm.irqchip",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
};

const struct kvmabi_rule_info *kvmabi_rule(unsigned int number)
{
	return number < KVMABI_RULE_COUNT && rules[number].id ? &rules[number] : NULL;
}

/* --- names --- */

const char *kvmabi_fd_class_name(enum kvmabi_fd_class fd_class)
{
	switch (fd_class) {
	case KVMABI_FD_SYSTEM:
		return "system";
	case KVMABI_FD_VM:
		return "vm";
	case KVMABI_FD_VCPU:
		return "vcpu";
	default:
		return NULL;
	}
}

/* What a class answers to a command that it does not know. */
int kvmabi_fd_class_unknown(enum kvmabi_fd_class fd_class)
{
	switch (fd_class) {
	case KVMABI_FD_SYSTEM:
		return EINVAL;
	case KVMABI_FD_VM:
		return ENOTTY;
	case KVMABI_FD_VCPU:
		return EINVAL;
	default:
		return 0;
	}
}

const char *kvmabi_errno_name(int error)
{
	switch (error) {
	case E2BIG:
		return "E2BIG";
	case EACCES:
		return "EACCES";
	case EAGAIN:
		return "EAGAIN";
	case EBADF:
		return "EBADF";
	case EBUSY:
		return "EBUSY";
	case EDEADLK:
		return "EDEADLK";
	case EDOM:
		return "EDOM";
	case EEXIST:
		return "EEXIST";
	case EFAULT:
		return "EFAULT";
	case EFBIG:
		return "EFBIG";
	case EHWPOISON:
		return "EHWPOISON";
	case EINTR:
		return "EINTR";
	case EINVAL:
		return "EINVAL";
	case EIO:
		return "EIO";
	case EMFILE:
		return "EMFILE";
	case ENFILE:
		return "ENFILE";
	case ENOBUFS:
		return "ENOBUFS";
	case ENODEV:
		return "ENODEV";
	case ENOENT:
		return "ENOENT";
	case ENOEXEC:
		return "ENOEXEC";
	case ENOMEM:
		return "ENOMEM";
	case ENOSPC:
		return "ENOSPC";
	case ENOSYS:
		return "ENOSYS";
	case ENOTSUPP:
		return "ENOTSUPP";
	case ENOTTY:
		return "ENOTTY";
	case ENXIO:
		return "ENXIO";
	case EOPNOTSUPP:
		return "EOPNOTSUPP";
	case EOVERFLOW:
		return "EOVERFLOW";
	case EPERM:
		return "EPERM";
	case ERANGE:
		return "ERANGE";
	case EROFS:
		return "EROFS";
	case ESRCH:
		return "ESRCH";
	case EXDEV:
		return "EXDEV";
	default:
		return NULL;
	}
}
