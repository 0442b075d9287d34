/* SPDX-License-Identifier: MIT */
/*
 * The calls without the library: what <kvmabi/calls.h> declares becomes the bare ioctl, in a program that is compiled with
 * KVMABI_NO_CHECKS.  Included by it.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Nothing is looked at, followed or explained; a null handle is the caller's mistake.  What remains is that a signal makes no
 * call fail, and that errors are returned.  Calls that make a handle are the library's own.
 */
#ifndef KVMABI_BARE_H
#define KVMABI_BARE_H

#include <errno.h>
#include <sys/ioctl.h>

/* An fd is what every handle begins with. */
#define KVMABI_BARE_FD(handle) (*(const int *)(const void *)(handle))
#define KVMABI_BARE_FAILED(result) __builtin_expect((result) < 0, 0)

/* Ask the kernel until it answers. */
#define KVMABI_BARE(handle, command, argument) do { \
	int kvmabi_bare_result; \
	do \
		kvmabi_bare_result = ioctl(KVMABI_BARE_FD(handle), command, argument); \
	while (KVMABI_BARE_FAILED(kvmabi_bare_result) && errno == EINTR); \
	return KVMABI_BARE_FAILED(kvmabi_bare_result) ? -errno : kvmabi_bare_result; \
} while (0)

/* ... or a signal comes. */
#define KVMABI_BARE_ONCE(handle, command, argument) do { \
	int kvmabi_bare_result = ioctl(KVMABI_BARE_FD(handle), command, argument); \
	return KVMABI_BARE_FAILED(kvmabi_bare_result) ? -errno : kvmabi_bare_result; \
} while (0)

/* --- calls on the system fd --- */

#ifdef KVM_GET_API_VERSION
static __inline__ int kvmabi_system_get_api_version_bare(struct kvmabi_system *system)
{
	KVMABI_BARE(system, KVM_GET_API_VERSION, 0);
}
# define kvmabi_system_get_api_version kvmabi_system_get_api_version_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_MSR_INDEX_LIST
static __inline__ int kvmabi_system_get_msr_index_list_bare(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	KVMABI_BARE(system, KVM_GET_MSR_INDEX_LIST, (unsigned long)msr_list);
}
# define kvmabi_system_get_msr_index_list kvmabi_system_get_msr_index_list_bare
#endif

#endif

#ifdef KVM_CHECK_EXTENSION
static __inline__ int kvmabi_system_check_extension_bare(struct kvmabi_system *system, unsigned long extension)
{
	KVMABI_BARE(system, KVM_CHECK_EXTENSION, extension);
}
# define kvmabi_system_check_extension kvmabi_system_check_extension_bare
#endif

#ifdef KVM_GET_VCPU_MMAP_SIZE
static __inline__ int kvmabi_system_get_vcpu_mmap_size_bare(struct kvmabi_system *system)
{
	KVMABI_BARE(system, KVM_GET_VCPU_MMAP_SIZE, 0);
}
# define kvmabi_system_get_vcpu_mmap_size kvmabi_system_get_vcpu_mmap_size_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_SUPPORTED_CPUID
static __inline__ int kvmabi_system_get_supported_cpuid_bare(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(system, KVM_GET_SUPPORTED_CPUID, (unsigned long)cpuid2);
}
# define kvmabi_system_get_supported_cpuid kvmabi_system_get_supported_cpuid_bare
#endif

#endif

#ifdef KVM_S390_ENABLE_SIE
static __inline__ int kvmabi_system_s390_enable_sie_bare(struct kvmabi_system *system)
{
	KVMABI_BARE(system, KVM_S390_ENABLE_SIE, 0);
}
# define kvmabi_system_s390_enable_sie kvmabi_system_s390_enable_sie_bare
#endif

#ifdef KVM_X86_GET_MCE_CAP_SUPPORTED
static __inline__ int kvmabi_system_x86_get_mce_cap_supported_bare(struct kvmabi_system *system, __u64 *mcg_cap)
{
	KVMABI_BARE(system, KVM_X86_GET_MCE_CAP_SUPPORTED, (unsigned long)mcg_cap);
}
# define kvmabi_system_x86_get_mce_cap_supported kvmabi_system_x86_get_mce_cap_supported_bare
#endif

/* --- calls on a VM fd --- */

#ifdef KVM_SET_MEMORY_REGION
static __inline__ int kvmabi_vm_set_memory_region_bare(struct kvmabi_vm *vm, const struct kvm_memory_region *memory_region)
{
	KVMABI_BARE(vm, KVM_SET_MEMORY_REGION, (unsigned long)memory_region);
}
# define kvmabi_vm_set_memory_region kvmabi_vm_set_memory_region_bare
#endif

#ifdef KVM_GET_DIRTY_LOG
static __inline__ int kvmabi_vm_get_dirty_log_bare(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log)
{
	KVMABI_BARE(vm, KVM_GET_DIRTY_LOG, (unsigned long)dirty_log);
}
# define kvmabi_vm_get_dirty_log kvmabi_vm_get_dirty_log_bare
#endif

#if defined(KVMABI_X86)
#endif

#ifdef KVM_CREATE_IRQCHIP
static __inline__ int kvmabi_vm_create_irqchip_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_CREATE_IRQCHIP, 0);
}
# define kvmabi_vm_create_irqchip kvmabi_vm_create_irqchip_bare
#endif

#ifdef KVM_IRQ_LINE
static __inline__ int kvmabi_vm_irq_line_bare(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level)
{
	KVMABI_BARE(vm, KVM_IRQ_LINE, (unsigned long)irq_level);
}
# define kvmabi_vm_irq_line kvmabi_vm_irq_line_bare
#endif

#ifdef KVM_GET_IRQCHIP
static __inline__ int kvmabi_vm_get_irqchip_bare(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip)
{
	KVMABI_BARE(vm, KVM_GET_IRQCHIP, (unsigned long)irqchip);
}
# define kvmabi_vm_get_irqchip kvmabi_vm_get_irqchip_bare
#endif

#ifdef KVM_SET_IRQCHIP
static __inline__ int kvmabi_vm_set_irqchip_bare(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip)
{
	KVMABI_BARE(vm, KVM_SET_IRQCHIP, (unsigned long)irqchip);
}
# define kvmabi_vm_set_irqchip kvmabi_vm_set_irqchip_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_XEN_HVM_CONFIG
static __inline__ int kvmabi_vm_xen_hvm_config_bare(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	KVMABI_BARE(vm, KVM_XEN_HVM_CONFIG, (unsigned long)xen_hvm_config);
}
# define kvmabi_vm_xen_hvm_config kvmabi_vm_xen_hvm_config_bare
#endif

#endif

#ifdef KVM_GET_CLOCK
static __inline__ int kvmabi_vm_get_clock_bare(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data)
{
	KVMABI_BARE(vm, KVM_GET_CLOCK, (unsigned long)clock_data);
}
# define kvmabi_vm_get_clock kvmabi_vm_get_clock_bare
#endif

#ifdef KVM_SET_CLOCK
static __inline__ int kvmabi_vm_set_clock_bare(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data)
{
	KVMABI_BARE(vm, KVM_SET_CLOCK, (unsigned long)clock_data);
}
# define kvmabi_vm_set_clock kvmabi_vm_set_clock_bare
#endif

#ifdef KVM_SET_USER_MEMORY_REGION
static __inline__ int kvmabi_vm_set_user_memory_region_bare(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region *userspace_memory_region)
{
	KVMABI_BARE(vm, KVM_SET_USER_MEMORY_REGION, (unsigned long)userspace_memory_region);
}
# define kvmabi_vm_set_user_memory_region kvmabi_vm_set_user_memory_region_bare
#endif

#ifdef KVM_SET_TSS_ADDR
static __inline__ int kvmabi_vm_set_tss_addr_bare(struct kvmabi_vm *vm, unsigned long tss_address)
{
	KVMABI_BARE(vm, KVM_SET_TSS_ADDR, tss_address);
}
# define kvmabi_vm_set_tss_addr kvmabi_vm_set_tss_addr_bare
#endif

#ifdef KVM_SET_IDENTITY_MAP_ADDR
static __inline__ int kvmabi_vm_set_identity_map_addr_bare(struct kvmabi_vm *vm, const __u64 *identity_addr)
{
	KVMABI_BARE(vm, KVM_SET_IDENTITY_MAP_ADDR, (unsigned long)identity_addr);
}
# define kvmabi_vm_set_identity_map_addr kvmabi_vm_set_identity_map_addr_bare
#endif

#ifdef KVM_SET_BOOT_CPU_ID
static __inline__ int kvmabi_vm_set_boot_cpu_id_bare(struct kvmabi_vm *vm, unsigned long vcpu_id)
{
	KVMABI_BARE(vm, KVM_SET_BOOT_CPU_ID, vcpu_id);
}
# define kvmabi_vm_set_boot_cpu_id kvmabi_vm_set_boot_cpu_id_bare
#endif

#ifdef KVM_PPC_GET_PVINFO
static __inline__ int kvmabi_vm_ppc_get_pvinfo_bare(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo)
{
	KVMABI_BARE(vm, KVM_PPC_GET_PVINFO, (unsigned long)ppc_pvinfo);
}
# define kvmabi_vm_ppc_get_pvinfo kvmabi_vm_ppc_get_pvinfo_bare
#endif

#ifdef KVM_ASSIGN_PCI_DEVICE
static __inline__ int kvmabi_vm_assign_pci_device_bare(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	KVMABI_BARE(vm, KVM_ASSIGN_PCI_DEVICE, (unsigned long)assigned_pci_dev);
}
# define kvmabi_vm_assign_pci_device kvmabi_vm_assign_pci_device_bare
#endif

#ifdef KVM_DEASSIGN_PCI_DEVICE
static __inline__ int kvmabi_vm_deassign_pci_device_bare(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	KVMABI_BARE(vm, KVM_DEASSIGN_PCI_DEVICE, (unsigned long)assigned_pci_dev);
}
# define kvmabi_vm_deassign_pci_device kvmabi_vm_deassign_pci_device_bare
#endif

#ifdef KVM_ASSIGN_DEV_IRQ
static __inline__ int kvmabi_vm_assign_dev_irq_bare(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	KVMABI_BARE(vm, KVM_ASSIGN_DEV_IRQ, (unsigned long)assigned_irq);
}
# define kvmabi_vm_assign_dev_irq kvmabi_vm_assign_dev_irq_bare
#endif

#ifdef KVM_DEASSIGN_DEV_IRQ
static __inline__ int kvmabi_vm_deassign_dev_irq_bare(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	KVMABI_BARE(vm, KVM_DEASSIGN_DEV_IRQ, (unsigned long)assigned_irq);
}
# define kvmabi_vm_deassign_dev_irq kvmabi_vm_deassign_dev_irq_bare
#endif

#if defined(KVMABI_X86) || defined(KVMABI_IA64)
#ifdef KVM_SET_GSI_ROUTING
static __inline__ int kvmabi_vm_set_gsi_routing_bare(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	KVMABI_BARE(vm, KVM_SET_GSI_ROUTING, (unsigned long)irq_routing);
}
# define kvmabi_vm_set_gsi_routing kvmabi_vm_set_gsi_routing_bare
#endif

#endif

#ifdef KVM_ASSIGN_SET_MSIX_NR
static __inline__ int kvmabi_vm_assign_set_msix_nr_bare(struct kvmabi_vm *vm, const struct kvm_assigned_msix_nr *assigned_msix_nr)
{
	KVMABI_BARE(vm, KVM_ASSIGN_SET_MSIX_NR, (unsigned long)assigned_msix_nr);
}
# define kvmabi_vm_assign_set_msix_nr kvmabi_vm_assign_set_msix_nr_bare
#endif

#ifdef KVM_ASSIGN_SET_MSIX_ENTRY
static __inline__ int kvmabi_vm_assign_set_msix_entry_bare(struct kvmabi_vm *vm, const struct kvm_assigned_msix_entry *assigned_msix_entry)
{
	KVMABI_BARE(vm, KVM_ASSIGN_SET_MSIX_ENTRY, (unsigned long)assigned_msix_entry);
}
# define kvmabi_vm_assign_set_msix_entry kvmabi_vm_assign_set_msix_entry_bare
#endif

#ifdef KVM_SET_NR_MMU_PAGES
static __inline__ int kvmabi_vm_set_nr_mmu_pages_bare(struct kvmabi_vm *vm, unsigned long nr_mmu_pages)
{
	KVMABI_BARE(vm, KVM_SET_NR_MMU_PAGES, nr_mmu_pages);
}
# define kvmabi_vm_set_nr_mmu_pages kvmabi_vm_set_nr_mmu_pages_bare
#endif

#ifdef KVM_GET_NR_MMU_PAGES
static __inline__ int kvmabi_vm_get_nr_mmu_pages_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_GET_NR_MMU_PAGES, 0);
}
# define kvmabi_vm_get_nr_mmu_pages kvmabi_vm_get_nr_mmu_pages_bare
#endif

#ifdef KVM_CREATE_PIT
static __inline__ int kvmabi_vm_create_pit_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_CREATE_PIT, 0);
}
# define kvmabi_vm_create_pit kvmabi_vm_create_pit_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_PIT
static __inline__ int kvmabi_vm_get_pit_bare(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state)
{
	KVMABI_BARE(vm, KVM_GET_PIT, (unsigned long)pit_state);
}
# define kvmabi_vm_get_pit kvmabi_vm_get_pit_bare
#endif

#ifdef KVM_SET_PIT
static __inline__ int kvmabi_vm_set_pit_bare(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state)
{
	KVMABI_BARE(vm, KVM_SET_PIT, (unsigned long)pit_state);
}
# define kvmabi_vm_set_pit kvmabi_vm_set_pit_bare
#endif

#endif

#ifdef KVM_IRQ_LINE_STATUS
static __inline__ int kvmabi_vm_irq_line_status_bare(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level)
{
	KVMABI_BARE(vm, KVM_IRQ_LINE_STATUS, (unsigned long)irq_level);
}
# define kvmabi_vm_irq_line_status kvmabi_vm_irq_line_status_bare
#endif

#ifdef KVM_REGISTER_COALESCED_MMIO
static __inline__ int kvmabi_vm_register_coalesced_mmio_bare(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	KVMABI_BARE(vm, KVM_REGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
}
# define kvmabi_vm_register_coalesced_mmio kvmabi_vm_register_coalesced_mmio_bare
#endif

#ifdef KVM_UNREGISTER_COALESCED_MMIO
static __inline__ int kvmabi_vm_unregister_coalesced_mmio_bare(struct kvmabi_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	KVMABI_BARE(vm, KVM_UNREGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
}
# define kvmabi_vm_unregister_coalesced_mmio kvmabi_vm_unregister_coalesced_mmio_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_REINJECT_CONTROL
static __inline__ int kvmabi_vm_reinject_control_bare(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	KVMABI_BARE(vm, KVM_REINJECT_CONTROL, (unsigned long)reinject_control);
}
# define kvmabi_vm_reinject_control kvmabi_vm_reinject_control_bare
#endif

#endif

#ifdef KVM_IRQFD
static __inline__ int kvmabi_vm_irqfd_bare(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	KVMABI_BARE(vm, KVM_IRQFD, (unsigned long)irqfd);
}
# define kvmabi_vm_irqfd kvmabi_vm_irqfd_bare
#endif

#ifdef KVM_CREATE_PIT2
static __inline__ int kvmabi_vm_create_pit2_bare(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config)
{
	KVMABI_BARE(vm, KVM_CREATE_PIT2, (unsigned long)pit_config);
}
# define kvmabi_vm_create_pit2 kvmabi_vm_create_pit2_bare
#endif

#ifdef KVM_IOEVENTFD
static __inline__ int kvmabi_vm_ioeventfd_bare(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	KVMABI_BARE(vm, KVM_IOEVENTFD, (unsigned long)ioeventfd);
}
# define kvmabi_vm_ioeventfd kvmabi_vm_ioeventfd_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_PIT2
static __inline__ int kvmabi_vm_get_pit2_bare(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	KVMABI_BARE(vm, KVM_GET_PIT2, (unsigned long)pit_state2);
}
# define kvmabi_vm_get_pit2 kvmabi_vm_get_pit2_bare
#endif

#ifdef KVM_SET_PIT2
static __inline__ int kvmabi_vm_set_pit2_bare(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	KVMABI_BARE(vm, KVM_SET_PIT2, (unsigned long)pit_state2);
}
# define kvmabi_vm_set_pit2 kvmabi_vm_set_pit2_bare
#endif

#endif

#ifdef KVM_S390_INTERRUPT
static __inline__ int kvmabi_vm_s390_interrupt_bare(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt)
{
	KVMABI_BARE(vm, KVM_S390_INTERRUPT, (unsigned long)s390_interrupt);
}
# define kvmabi_vm_s390_interrupt kvmabi_vm_s390_interrupt_bare
#endif

/* --- calls on a vcpu fd --- */

#ifdef KVM_S390_INTERRUPT
static __inline__ int kvmabi_vcpu_s390_interrupt_bare(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt)
{
	KVMABI_BARE(vcpu, KVM_S390_INTERRUPT, (unsigned long)s390_interrupt);
}
# define kvmabi_vcpu_s390_interrupt kvmabi_vcpu_s390_interrupt_bare
#endif

#ifdef KVM_RUN
static __inline__ int kvmabi_vcpu_run_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE_ONCE(vcpu, KVM_RUN, 0);
}
# define kvmabi_vcpu_run kvmabi_vcpu_run_bare
#endif

#ifdef KVM_GET_REGS
static __inline__ int kvmabi_vcpu_get_regs_bare(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs)
{
	KVMABI_BARE(vcpu, KVM_GET_REGS, (unsigned long)regs);
}
# define kvmabi_vcpu_get_regs kvmabi_vcpu_get_regs_bare
#endif

#ifdef KVM_SET_REGS
static __inline__ int kvmabi_vcpu_set_regs_bare(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs)
{
	KVMABI_BARE(vcpu, KVM_SET_REGS, (unsigned long)regs);
}
# define kvmabi_vcpu_set_regs kvmabi_vcpu_set_regs_bare
#endif

#ifdef KVM_GET_SREGS
static __inline__ int kvmabi_vcpu_get_sregs_bare(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs)
{
	KVMABI_BARE(vcpu, KVM_GET_SREGS, (unsigned long)sregs);
}
# define kvmabi_vcpu_get_sregs kvmabi_vcpu_get_sregs_bare
#endif

#ifdef KVM_SET_SREGS
static __inline__ int kvmabi_vcpu_set_sregs_bare(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	KVMABI_BARE(vcpu, KVM_SET_SREGS, (unsigned long)sregs);
}
# define kvmabi_vcpu_set_sregs kvmabi_vcpu_set_sregs_bare
#endif

#ifdef KVM_TRANSLATE
static __inline__ int kvmabi_vcpu_translate_bare(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation)
{
	KVMABI_BARE(vcpu, KVM_TRANSLATE, (unsigned long)translation);
}
# define kvmabi_vcpu_translate kvmabi_vcpu_translate_bare
#endif

#ifdef KVM_INTERRUPT
static __inline__ int kvmabi_vcpu_interrupt_bare(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt)
{
	KVMABI_BARE(vcpu, KVM_INTERRUPT, (unsigned long)interrupt);
}
# define kvmabi_vcpu_interrupt kvmabi_vcpu_interrupt_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_MSRS
static __inline__ int kvmabi_vcpu_get_msrs_bare(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs)
{
	KVMABI_BARE(vcpu, KVM_GET_MSRS, (unsigned long)msrs);
}
# define kvmabi_vcpu_get_msrs kvmabi_vcpu_get_msrs_bare
#endif

#ifdef KVM_SET_MSRS
static __inline__ int kvmabi_vcpu_set_msrs_bare(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	KVMABI_BARE(vcpu, KVM_SET_MSRS, (unsigned long)msrs);
}
# define kvmabi_vcpu_set_msrs kvmabi_vcpu_set_msrs_bare
#endif

#ifdef KVM_SET_CPUID
static __inline__ int kvmabi_vcpu_set_cpuid_bare(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid)
{
	KVMABI_BARE(vcpu, KVM_SET_CPUID, (unsigned long)cpuid);
}
# define kvmabi_vcpu_set_cpuid kvmabi_vcpu_set_cpuid_bare
#endif

#endif

#ifdef KVM_SET_SIGNAL_MASK
static __inline__ int kvmabi_vcpu_set_signal_mask_bare(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask)
{
	KVMABI_BARE(vcpu, KVM_SET_SIGNAL_MASK, (unsigned long)signal_mask);
}
# define kvmabi_vcpu_set_signal_mask kvmabi_vcpu_set_signal_mask_bare
#endif

#ifdef KVM_GET_FPU
static __inline__ int kvmabi_vcpu_get_fpu_bare(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu)
{
	KVMABI_BARE(vcpu, KVM_GET_FPU, (unsigned long)fpu);
}
# define kvmabi_vcpu_get_fpu kvmabi_vcpu_get_fpu_bare
#endif

#ifdef KVM_SET_FPU
static __inline__ int kvmabi_vcpu_set_fpu_bare(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	KVMABI_BARE(vcpu, KVM_SET_FPU, (unsigned long)fpu);
}
# define kvmabi_vcpu_set_fpu kvmabi_vcpu_set_fpu_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_VCPU_EVENTS
static __inline__ int kvmabi_vcpu_get_vcpu_events_bare(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events)
{
	KVMABI_BARE(vcpu, KVM_GET_VCPU_EVENTS, (unsigned long)vcpu_events);
}
# define kvmabi_vcpu_get_vcpu_events kvmabi_vcpu_get_vcpu_events_bare
#endif

#ifdef KVM_SET_VCPU_EVENTS
static __inline__ int kvmabi_vcpu_set_vcpu_events_bare(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events)
{
	KVMABI_BARE(vcpu, KVM_SET_VCPU_EVENTS, (unsigned long)vcpu_events);
}
# define kvmabi_vcpu_set_vcpu_events kvmabi_vcpu_set_vcpu_events_bare
#endif

#ifdef KVM_GET_DEBUGREGS
static __inline__ int kvmabi_vcpu_get_debugregs_bare(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs)
{
	KVMABI_BARE(vcpu, KVM_GET_DEBUGREGS, (unsigned long)debugregs);
}
# define kvmabi_vcpu_get_debugregs kvmabi_vcpu_get_debugregs_bare
#endif

#ifdef KVM_SET_DEBUGREGS
static __inline__ int kvmabi_vcpu_set_debugregs_bare(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs)
{
	KVMABI_BARE(vcpu, KVM_SET_DEBUGREGS, (unsigned long)debugregs);
}
# define kvmabi_vcpu_set_debugregs kvmabi_vcpu_set_debugregs_bare
#endif

#endif

#ifdef KVM_ENABLE_CAP
static __inline__ int kvmabi_vcpu_enable_cap_bare(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	KVMABI_BARE(vcpu, KVM_ENABLE_CAP, (unsigned long)enable_cap);
}
# define kvmabi_vcpu_enable_cap kvmabi_vcpu_enable_cap_bare
#endif

#ifdef KVM_GET_MP_STATE
static __inline__ int kvmabi_vcpu_get_mp_state_bare(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state)
{
	KVMABI_BARE(vcpu, KVM_GET_MP_STATE, (unsigned long)mp_state);
}
# define kvmabi_vcpu_get_mp_state kvmabi_vcpu_get_mp_state_bare
#endif

#ifdef KVM_SET_MP_STATE
static __inline__ int kvmabi_vcpu_set_mp_state_bare(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state)
{
	KVMABI_BARE(vcpu, KVM_SET_MP_STATE, (unsigned long)mp_state);
}
# define kvmabi_vcpu_set_mp_state kvmabi_vcpu_set_mp_state_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_GET_XSAVE
static __inline__ int kvmabi_vcpu_get_xsave_bare(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	KVMABI_BARE(vcpu, KVM_GET_XSAVE, (unsigned long)xsave);
}
# define kvmabi_vcpu_get_xsave kvmabi_vcpu_get_xsave_bare
#endif

#ifdef KVM_SET_XSAVE
static __inline__ int kvmabi_vcpu_set_xsave_bare(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	KVMABI_BARE(vcpu, KVM_SET_XSAVE, (unsigned long)xsave);
}
# define kvmabi_vcpu_set_xsave kvmabi_vcpu_set_xsave_bare
#endif

#ifdef KVM_GET_XCRS
static __inline__ int kvmabi_vcpu_get_xcrs_bare(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs)
{
	KVMABI_BARE(vcpu, KVM_GET_XCRS, (unsigned long)xcrs);
}
# define kvmabi_vcpu_get_xcrs kvmabi_vcpu_get_xcrs_bare
#endif

#ifdef KVM_SET_XCRS
static __inline__ int kvmabi_vcpu_set_xcrs_bare(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs)
{
	KVMABI_BARE(vcpu, KVM_SET_XCRS, (unsigned long)xcrs);
}
# define kvmabi_vcpu_set_xcrs kvmabi_vcpu_set_xcrs_bare
#endif

#ifdef KVM_GET_LAPIC
static __inline__ int kvmabi_vcpu_get_lapic_bare(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	KVMABI_BARE(vcpu, KVM_GET_LAPIC, (unsigned long)lapic_state);
}
# define kvmabi_vcpu_get_lapic kvmabi_vcpu_get_lapic_bare
#endif

#ifdef KVM_SET_LAPIC
static __inline__ int kvmabi_vcpu_set_lapic_bare(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state)
{
	KVMABI_BARE(vcpu, KVM_SET_LAPIC, (unsigned long)lapic_state);
}
# define kvmabi_vcpu_set_lapic kvmabi_vcpu_set_lapic_bare
#endif

#ifdef KVM_SET_CPUID2
static __inline__ int kvmabi_vcpu_set_cpuid2_bare(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(vcpu, KVM_SET_CPUID2, (unsigned long)cpuid2);
}
# define kvmabi_vcpu_set_cpuid2 kvmabi_vcpu_set_cpuid2_bare
#endif

#ifdef KVM_GET_CPUID2
static __inline__ int kvmabi_vcpu_get_cpuid2_bare(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(vcpu, KVM_GET_CPUID2, (unsigned long)cpuid2);
}
# define kvmabi_vcpu_get_cpuid2 kvmabi_vcpu_get_cpuid2_bare
#endif

#endif

#ifdef KVM_TPR_ACCESS_REPORTING
static __inline__ int kvmabi_vcpu_tpr_access_reporting_bare(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl)
{
	KVMABI_BARE(vcpu, KVM_TPR_ACCESS_REPORTING, (unsigned long)tpr_access_ctl);
}
# define kvmabi_vcpu_tpr_access_reporting kvmabi_vcpu_tpr_access_reporting_bare
#endif

#ifdef KVM_SET_VAPIC_ADDR
static __inline__ int kvmabi_vcpu_set_vapic_addr_bare(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr)
{
	KVMABI_BARE(vcpu, KVM_SET_VAPIC_ADDR, (unsigned long)vapic_addr);
}
# define kvmabi_vcpu_set_vapic_addr kvmabi_vcpu_set_vapic_addr_bare
#endif

#ifdef KVM_S390_STORE_STATUS
static __inline__ int kvmabi_vcpu_s390_store_status_bare(struct kvmabi_vcpu *vcpu, unsigned long addr)
{
	KVMABI_BARE(vcpu, KVM_S390_STORE_STATUS, addr);
}
# define kvmabi_vcpu_s390_store_status kvmabi_vcpu_s390_store_status_bare
#endif

#ifdef KVM_S390_SET_INITIAL_PSW
static __inline__ int kvmabi_vcpu_s390_set_initial_psw_bare(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw)
{
	KVMABI_BARE(vcpu, KVM_S390_SET_INITIAL_PSW, (unsigned long)s390_psw);
}
# define kvmabi_vcpu_s390_set_initial_psw kvmabi_vcpu_s390_set_initial_psw_bare
#endif

#ifdef KVM_S390_INITIAL_RESET
static __inline__ int kvmabi_vcpu_s390_initial_reset_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_S390_INITIAL_RESET, 0);
}
# define kvmabi_vcpu_s390_initial_reset kvmabi_vcpu_s390_initial_reset_bare
#endif

#ifdef KVM_NMI
static __inline__ int kvmabi_vcpu_nmi_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_NMI, 0);
}
# define kvmabi_vcpu_nmi kvmabi_vcpu_nmi_bare
#endif

#ifdef KVM_SET_GUEST_DEBUG
static __inline__ int kvmabi_vcpu_set_guest_debug_bare(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	KVMABI_BARE(vcpu, KVM_SET_GUEST_DEBUG, (unsigned long)guest_debug);
}
# define kvmabi_vcpu_set_guest_debug kvmabi_vcpu_set_guest_debug_bare
#endif

#ifdef KVM_X86_SETUP_MCE
static __inline__ int kvmabi_vcpu_x86_setup_mce_bare(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap)
{
	KVMABI_BARE(vcpu, KVM_X86_SETUP_MCE, (unsigned long)mcg_cap);
}
# define kvmabi_vcpu_x86_setup_mce kvmabi_vcpu_x86_setup_mce_bare
#endif

#if defined(KVMABI_X86)
#ifdef KVM_X86_SET_MCE
static __inline__ int kvmabi_vcpu_x86_set_mce_bare(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	KVMABI_BARE(vcpu, KVM_X86_SET_MCE, (unsigned long)x86_mce);
}
# define kvmabi_vcpu_x86_set_mce kvmabi_vcpu_x86_set_mce_bare
#endif

#endif

#ifdef KVM_IA64_VCPU_GET_STACK
static __inline__ int kvmabi_vcpu_ia64_vcpu_get_stack_bare(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	KVMABI_BARE(vcpu, KVM_IA64_VCPU_GET_STACK, (unsigned long)stack);
}
# define kvmabi_vcpu_ia64_vcpu_get_stack kvmabi_vcpu_ia64_vcpu_get_stack_bare
#endif

#ifdef KVM_IA64_VCPU_SET_STACK
static __inline__ int kvmabi_vcpu_ia64_vcpu_set_stack_bare(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	KVMABI_BARE(vcpu, KVM_IA64_VCPU_SET_STACK, (unsigned long)stack);
}
# define kvmabi_vcpu_ia64_vcpu_set_stack kvmabi_vcpu_ia64_vcpu_set_stack_bare
#endif

#endif /* KVMABI_BARE_H */
