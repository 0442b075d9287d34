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

#ifdef KVM_GET_EMULATED_CPUID
static __inline__ int kvmabi_system_get_emulated_cpuid_bare(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(system, KVM_GET_EMULATED_CPUID, (unsigned long)cpuid2);
}
# define kvmabi_system_get_emulated_cpuid kvmabi_system_get_emulated_cpuid_bare
#endif

#ifdef KVM_GET_MSR_FEATURE_INDEX_LIST
static __inline__ int kvmabi_system_get_msr_feature_index_list_bare(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	KVMABI_BARE(system, KVM_GET_MSR_FEATURE_INDEX_LIST, (unsigned long)msr_list);
}
# define kvmabi_system_get_msr_feature_index_list kvmabi_system_get_msr_feature_index_list_bare
#endif

#ifdef KVM_GET_SUPPORTED_HV_CPUID
static __inline__ int kvmabi_system_get_supported_hv_cpuid_bare(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(system, KVM_GET_SUPPORTED_HV_CPUID, (unsigned long)cpuid2);
}
# define kvmabi_system_get_supported_hv_cpuid kvmabi_system_get_supported_hv_cpuid_bare
#endif

#ifdef KVM_GET_DEVICE_ATTR
static __inline__ int kvmabi_system_get_device_attr_bare(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(system, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_system_get_device_attr kvmabi_system_get_device_attr_bare
#endif

#ifdef KVM_HAS_DEVICE_ATTR
static __inline__ int kvmabi_system_has_device_attr_bare(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(system, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_system_has_device_attr kvmabi_system_has_device_attr_bare
#endif

#ifdef KVM_GET_API_VERSION
static __inline__ int kvmabi_system_get_api_version_bare(struct kvmabi_system *system)
{
	KVMABI_BARE(system, KVM_GET_API_VERSION, 0);
}
# define kvmabi_system_get_api_version kvmabi_system_get_api_version_bare
#endif

#ifdef KVM_GET_MSR_INDEX_LIST
static __inline__ int kvmabi_system_get_msr_index_list_bare(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	KVMABI_BARE(system, KVM_GET_MSR_INDEX_LIST, (unsigned long)msr_list);
}
# define kvmabi_system_get_msr_index_list kvmabi_system_get_msr_index_list_bare
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

#ifdef KVM_GET_SUPPORTED_CPUID
static __inline__ int kvmabi_system_get_supported_cpuid_bare(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(system, KVM_GET_SUPPORTED_CPUID, (unsigned long)cpuid2);
}
# define kvmabi_system_get_supported_cpuid kvmabi_system_get_supported_cpuid_bare
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

#ifdef KVM_GET_MSRS
static __inline__ int kvmabi_system_get_msrs_bare(struct kvmabi_system *system, struct kvm_msrs *msrs)
{
	KVMABI_BARE(system, KVM_GET_MSRS, (unsigned long)msrs);
}
# define kvmabi_system_get_msrs kvmabi_system_get_msrs_bare
#endif

/* --- calls on a VM fd --- */

#ifdef KVM_SET_TSC_KHZ
static __inline__ int kvmabi_vm_set_tsc_khz_bare(struct kvmabi_vm *vm, __u32 tsc_khz)
{
	KVMABI_BARE(vm, KVM_SET_TSC_KHZ, tsc_khz);
}
# define kvmabi_vm_set_tsc_khz kvmabi_vm_set_tsc_khz_bare
#endif

#ifdef KVM_GET_TSC_KHZ
static __inline__ int kvmabi_vm_get_tsc_khz_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_GET_TSC_KHZ, 0);
}
# define kvmabi_vm_get_tsc_khz kvmabi_vm_get_tsc_khz_bare
#endif

#ifdef KVM_X86_SET_MSR_FILTER
static __inline__ int kvmabi_vm_x86_set_msr_filter_bare(struct kvmabi_vm *vm, const struct kvm_msr_filter *msr_filter)
{
	KVMABI_BARE(vm, KVM_X86_SET_MSR_FILTER, (unsigned long)msr_filter);
}
# define kvmabi_vm_x86_set_msr_filter kvmabi_vm_x86_set_msr_filter_bare
#endif

#ifdef KVM_SET_PMU_EVENT_FILTER
static __inline__ int kvmabi_vm_set_pmu_event_filter_bare(struct kvmabi_vm *vm, const struct kvm_pmu_event_filter *pmu_event_filter)
{
	KVMABI_BARE(vm, KVM_SET_PMU_EVENT_FILTER, (unsigned long)pmu_event_filter);
}
# define kvmabi_vm_set_pmu_event_filter kvmabi_vm_set_pmu_event_filter_bare
#endif

#ifdef KVM_MEMORY_ENCRYPT_OP
static __inline__ int kvmabi_vm_memory_encrypt_op_bare(struct kvmabi_vm *vm, struct kvm_sev_cmd *sev_cmd)
{
	KVMABI_BARE(vm, KVM_MEMORY_ENCRYPT_OP, (unsigned long)sev_cmd);
}
# define kvmabi_vm_memory_encrypt_op kvmabi_vm_memory_encrypt_op_bare
#endif

#ifdef KVM_MEMORY_ENCRYPT_REG_REGION
static __inline__ int kvmabi_vm_memory_encrypt_reg_region_bare(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	KVMABI_BARE(vm, KVM_MEMORY_ENCRYPT_REG_REGION, (unsigned long)enc_region);
}
# define kvmabi_vm_memory_encrypt_reg_region kvmabi_vm_memory_encrypt_reg_region_bare
#endif

#ifdef KVM_MEMORY_ENCRYPT_UNREG_REGION
static __inline__ int kvmabi_vm_memory_encrypt_unreg_region_bare(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	KVMABI_BARE(vm, KVM_MEMORY_ENCRYPT_UNREG_REGION, (unsigned long)enc_region);
}
# define kvmabi_vm_memory_encrypt_unreg_region kvmabi_vm_memory_encrypt_unreg_region_bare
#endif

#ifdef KVM_XEN_HVM_SET_ATTR
static __inline__ int kvmabi_vm_xen_hvm_set_attr_bare(struct kvmabi_vm *vm, const struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	KVMABI_BARE(vm, KVM_XEN_HVM_SET_ATTR, (unsigned long)xen_hvm_attr);
}
# define kvmabi_vm_xen_hvm_set_attr kvmabi_vm_xen_hvm_set_attr_bare
#endif

#ifdef KVM_XEN_HVM_GET_ATTR
static __inline__ int kvmabi_vm_xen_hvm_get_attr_bare(struct kvmabi_vm *vm, struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	KVMABI_BARE(vm, KVM_XEN_HVM_GET_ATTR, (unsigned long)xen_hvm_attr);
}
# define kvmabi_vm_xen_hvm_get_attr kvmabi_vm_xen_hvm_get_attr_bare
#endif

#ifdef KVM_XEN_HVM_EVTCHN_SEND
static __inline__ int kvmabi_vm_xen_hvm_evtchn_send_bare(struct kvmabi_vm *vm, const struct kvm_irq_routing_xen_evtchn *irq_routing_xen_evtchn)
{
	KVMABI_BARE(vm, KVM_XEN_HVM_EVTCHN_SEND, (unsigned long)irq_routing_xen_evtchn);
}
# define kvmabi_vm_xen_hvm_evtchn_send kvmabi_vm_xen_hvm_evtchn_send_bare
#endif

#ifdef KVM_HYPERV_EVENTFD
static __inline__ int kvmabi_vm_hyperv_eventfd_bare(struct kvmabi_vm *vm, const struct kvm_hyperv_eventfd *hyperv_eventfd)
{
	KVMABI_BARE(vm, KVM_HYPERV_EVENTFD, (unsigned long)hyperv_eventfd);
}
# define kvmabi_vm_hyperv_eventfd kvmabi_vm_hyperv_eventfd_bare
#endif

#ifdef KVM_CREATE_DEVICE
static __inline__ int kvmabi_vm_create_device_bare(struct kvmabi_vm *vm, struct kvm_create_device *create_device)
{
	KVMABI_BARE(vm, KVM_CREATE_DEVICE, (unsigned long)create_device);
}
# define kvmabi_vm_create_device kvmabi_vm_create_device_bare
#endif

#ifdef KVM_SET_DEVICE_ATTR
static __inline__ int kvmabi_vm_set_device_attr_bare(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vm, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vm_set_device_attr kvmabi_vm_set_device_attr_bare
#endif

#ifdef KVM_GET_DEVICE_ATTR
static __inline__ int kvmabi_vm_get_device_attr_bare(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vm, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vm_get_device_attr kvmabi_vm_get_device_attr_bare
#endif

#ifdef KVM_HAS_DEVICE_ATTR
static __inline__ int kvmabi_vm_has_device_attr_bare(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vm, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vm_has_device_attr kvmabi_vm_has_device_attr_bare
#endif

#ifdef KVM_GET_STATS_FD
static __inline__ int kvmabi_vm_get_stats_fd_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_GET_STATS_FD, 0);
}
# define kvmabi_vm_get_stats_fd kvmabi_vm_get_stats_fd_bare
#endif

#ifdef KVM_CLEAR_DIRTY_LOG
static __inline__ int kvmabi_vm_clear_dirty_log_bare(struct kvmabi_vm *vm, const struct kvm_clear_dirty_log *clear_dirty_log)
{
	KVMABI_BARE(vm, KVM_CLEAR_DIRTY_LOG, (unsigned long)clear_dirty_log);
}
# define kvmabi_vm_clear_dirty_log kvmabi_vm_clear_dirty_log_bare
#endif

#ifdef KVM_RESET_DIRTY_RINGS
static __inline__ int kvmabi_vm_reset_dirty_rings_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_RESET_DIRTY_RINGS, 0);
}
# define kvmabi_vm_reset_dirty_rings kvmabi_vm_reset_dirty_rings_bare
#endif

#ifdef KVM_SET_USER_MEMORY_REGION2
static __inline__ int kvmabi_vm_set_user_memory_region2_bare(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region2 *userspace_memory_region2)
{
	KVMABI_BARE(vm, KVM_SET_USER_MEMORY_REGION2, (unsigned long)userspace_memory_region2);
}
# define kvmabi_vm_set_user_memory_region2 kvmabi_vm_set_user_memory_region2_bare
#endif

#ifdef KVM_SET_MEMORY_ATTRIBUTES
static __inline__ int kvmabi_vm_set_memory_attributes_bare(struct kvmabi_vm *vm, const struct kvm_memory_attributes *memory_attributes)
{
	KVMABI_BARE(vm, KVM_SET_MEMORY_ATTRIBUTES, (unsigned long)memory_attributes);
}
# define kvmabi_vm_set_memory_attributes kvmabi_vm_set_memory_attributes_bare
#endif

#ifdef KVM_CREATE_GUEST_MEMFD
static __inline__ int kvmabi_vm_create_guest_memfd_bare(struct kvmabi_vm *vm, const struct kvm_create_guest_memfd *create_guest_memfd)
{
	KVMABI_BARE(vm, KVM_CREATE_GUEST_MEMFD, (unsigned long)create_guest_memfd);
}
# define kvmabi_vm_create_guest_memfd kvmabi_vm_create_guest_memfd_bare
#endif

#ifdef KVM_PPC_ALLOCATE_HTAB
static __inline__ int kvmabi_vm_ppc_allocate_htab_bare(struct kvmabi_vm *vm, const __u32 *htab_order)
{
	KVMABI_BARE(vm, KVM_PPC_ALLOCATE_HTAB, (unsigned long)htab_order);
}
# define kvmabi_vm_ppc_allocate_htab kvmabi_vm_ppc_allocate_htab_bare
#endif

#ifdef KVM_PPC_SVM_OFF
static __inline__ int kvmabi_vm_ppc_svm_off_bare(struct kvmabi_vm *vm)
{
	KVMABI_BARE(vm, KVM_PPC_SVM_OFF, 0);
}
# define kvmabi_vm_ppc_svm_off kvmabi_vm_ppc_svm_off_bare
#endif

#ifdef KVM_ARM_SET_DEVICE_ADDR
static __inline__ int kvmabi_vm_arm_set_device_addr_bare(struct kvmabi_vm *vm, const struct kvm_arm_device_addr *arm_device_addr)
{
	KVMABI_BARE(vm, KVM_ARM_SET_DEVICE_ADDR, (unsigned long)arm_device_addr);
}
# define kvmabi_vm_arm_set_device_addr kvmabi_vm_arm_set_device_addr_bare
#endif

#ifdef KVM_CHECK_EXTENSION
static __inline__ int kvmabi_vm_check_extension_bare(struct kvmabi_vm *vm, unsigned long extension)
{
	KVMABI_BARE(vm, KVM_CHECK_EXTENSION, extension);
}
# define kvmabi_vm_check_extension kvmabi_vm_check_extension_bare
#endif

#ifdef KVM_GET_DIRTY_LOG
static __inline__ int kvmabi_vm_get_dirty_log_bare(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log)
{
	KVMABI_BARE(vm, KVM_GET_DIRTY_LOG, (unsigned long)dirty_log);
}
# define kvmabi_vm_get_dirty_log kvmabi_vm_get_dirty_log_bare
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

#ifdef KVM_XEN_HVM_CONFIG
static __inline__ int kvmabi_vm_xen_hvm_config_bare(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	KVMABI_BARE(vm, KVM_XEN_HVM_CONFIG, (unsigned long)xen_hvm_config);
}
# define kvmabi_vm_xen_hvm_config kvmabi_vm_xen_hvm_config_bare
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

#ifdef KVM_SET_GSI_ROUTING
static __inline__ int kvmabi_vm_set_gsi_routing_bare(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	KVMABI_BARE(vm, KVM_SET_GSI_ROUTING, (unsigned long)irq_routing);
}
# define kvmabi_vm_set_gsi_routing kvmabi_vm_set_gsi_routing_bare
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

#ifdef KVM_REINJECT_CONTROL
static __inline__ int kvmabi_vm_reinject_control_bare(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	KVMABI_BARE(vm, KVM_REINJECT_CONTROL, (unsigned long)reinject_control);
}
# define kvmabi_vm_reinject_control kvmabi_vm_reinject_control_bare
#endif

#ifdef KVM_IRQFD
static __inline__ int kvmabi_vm_irqfd_bare(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	KVMABI_BARE(vm, KVM_IRQFD, (unsigned long)irqfd);
}
# define kvmabi_vm_irqfd kvmabi_vm_irqfd_bare
#endif

#ifdef KVM_SIGNAL_MSI
static __inline__ int kvmabi_vm_signal_msi_bare(struct kvmabi_vm *vm, const struct kvm_msi *msi)
{
	KVMABI_BARE(vm, KVM_SIGNAL_MSI, (unsigned long)msi);
}
# define kvmabi_vm_signal_msi kvmabi_vm_signal_msi_bare
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

#ifdef KVM_ENABLE_CAP
static __inline__ int kvmabi_vm_enable_cap_bare(struct kvmabi_vm *vm, const struct kvm_enable_cap *enable_cap)
{
	KVMABI_BARE(vm, KVM_ENABLE_CAP, (unsigned long)enable_cap);
}
# define kvmabi_vm_enable_cap kvmabi_vm_enable_cap_bare
#endif

/* --- calls on a vcpu fd --- */

#ifdef KVM_SET_TSC_KHZ
static __inline__ int kvmabi_vcpu_set_tsc_khz_bare(struct kvmabi_vcpu *vcpu, __u32 tsc_khz)
{
	KVMABI_BARE(vcpu, KVM_SET_TSC_KHZ, tsc_khz);
}
# define kvmabi_vcpu_set_tsc_khz kvmabi_vcpu_set_tsc_khz_bare
#endif

#ifdef KVM_GET_TSC_KHZ
static __inline__ int kvmabi_vcpu_get_tsc_khz_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_GET_TSC_KHZ, 0);
}
# define kvmabi_vcpu_get_tsc_khz kvmabi_vcpu_get_tsc_khz_bare
#endif

#ifdef KVM_KVMCLOCK_CTRL
static __inline__ int kvmabi_vcpu_kvmclock_ctrl_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_KVMCLOCK_CTRL, 0);
}
# define kvmabi_vcpu_kvmclock_ctrl kvmabi_vcpu_kvmclock_ctrl_bare
#endif

#ifdef KVM_SMI
static __inline__ int kvmabi_vcpu_smi_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_SMI, 0);
}
# define kvmabi_vcpu_smi kvmabi_vcpu_smi_bare
#endif

#ifdef KVM_GET_SREGS2
static __inline__ int kvmabi_vcpu_get_sregs2_bare(struct kvmabi_vcpu *vcpu, struct kvm_sregs2 *sregs2)
{
	KVMABI_BARE(vcpu, KVM_GET_SREGS2, (unsigned long)sregs2);
}
# define kvmabi_vcpu_get_sregs2 kvmabi_vcpu_get_sregs2_bare
#endif

#ifdef KVM_SET_SREGS2
static __inline__ int kvmabi_vcpu_set_sregs2_bare(struct kvmabi_vcpu *vcpu, const struct kvm_sregs2 *sregs2)
{
	KVMABI_BARE(vcpu, KVM_SET_SREGS2, (unsigned long)sregs2);
}
# define kvmabi_vcpu_set_sregs2 kvmabi_vcpu_set_sregs2_bare
#endif

#ifdef KVM_GET_XSAVE2
static __inline__ int kvmabi_vcpu_get_xsave2_bare(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	KVMABI_BARE(vcpu, KVM_GET_XSAVE2, (unsigned long)xsave);
}
# define kvmabi_vcpu_get_xsave2 kvmabi_vcpu_get_xsave2_bare
#endif

#ifdef KVM_GET_NESTED_STATE
static __inline__ int kvmabi_vcpu_get_nested_state_bare(struct kvmabi_vcpu *vcpu, struct kvm_nested_state *nested_state)
{
	KVMABI_BARE(vcpu, KVM_GET_NESTED_STATE, (unsigned long)nested_state);
}
# define kvmabi_vcpu_get_nested_state kvmabi_vcpu_get_nested_state_bare
#endif

#ifdef KVM_SET_NESTED_STATE
static __inline__ int kvmabi_vcpu_set_nested_state_bare(struct kvmabi_vcpu *vcpu, const struct kvm_nested_state *nested_state)
{
	KVMABI_BARE(vcpu, KVM_SET_NESTED_STATE, (unsigned long)nested_state);
}
# define kvmabi_vcpu_set_nested_state kvmabi_vcpu_set_nested_state_bare
#endif

#ifdef KVM_XEN_VCPU_SET_ATTR
static __inline__ int kvmabi_vcpu_xen_vcpu_set_attr_bare(struct kvmabi_vcpu *vcpu, const struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	KVMABI_BARE(vcpu, KVM_XEN_VCPU_SET_ATTR, (unsigned long)xen_vcpu_attr);
}
# define kvmabi_vcpu_xen_vcpu_set_attr kvmabi_vcpu_xen_vcpu_set_attr_bare
#endif

#ifdef KVM_XEN_VCPU_GET_ATTR
static __inline__ int kvmabi_vcpu_xen_vcpu_get_attr_bare(struct kvmabi_vcpu *vcpu, struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	KVMABI_BARE(vcpu, KVM_XEN_VCPU_GET_ATTR, (unsigned long)xen_vcpu_attr);
}
# define kvmabi_vcpu_xen_vcpu_get_attr kvmabi_vcpu_xen_vcpu_get_attr_bare
#endif

#ifdef KVM_GET_SUPPORTED_HV_CPUID
static __inline__ int kvmabi_vcpu_get_supported_hv_cpuid_bare(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	KVMABI_BARE(vcpu, KVM_GET_SUPPORTED_HV_CPUID, (unsigned long)cpuid2);
}
# define kvmabi_vcpu_get_supported_hv_cpuid kvmabi_vcpu_get_supported_hv_cpuid_bare
#endif

#ifdef KVM_GET_ONE_REG
static __inline__ int kvmabi_vcpu_get_one_reg_bare(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	KVMABI_BARE(vcpu, KVM_GET_ONE_REG, (unsigned long)one_reg);
}
# define kvmabi_vcpu_get_one_reg kvmabi_vcpu_get_one_reg_bare
#endif

#ifdef KVM_SET_ONE_REG
static __inline__ int kvmabi_vcpu_set_one_reg_bare(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	KVMABI_BARE(vcpu, KVM_SET_ONE_REG, (unsigned long)one_reg);
}
# define kvmabi_vcpu_set_one_reg kvmabi_vcpu_set_one_reg_bare
#endif

#ifdef KVM_GET_REG_LIST
static __inline__ int kvmabi_vcpu_get_reg_list_bare(struct kvmabi_vcpu *vcpu, struct kvm_reg_list *reg_list)
{
	KVMABI_BARE(vcpu, KVM_GET_REG_LIST, (unsigned long)reg_list);
}
# define kvmabi_vcpu_get_reg_list kvmabi_vcpu_get_reg_list_bare
#endif

#ifdef KVM_SET_DEVICE_ATTR
static __inline__ int kvmabi_vcpu_set_device_attr_bare(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vcpu, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vcpu_set_device_attr kvmabi_vcpu_set_device_attr_bare
#endif

#ifdef KVM_GET_DEVICE_ATTR
static __inline__ int kvmabi_vcpu_get_device_attr_bare(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vcpu, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vcpu_get_device_attr kvmabi_vcpu_get_device_attr_bare
#endif

#ifdef KVM_HAS_DEVICE_ATTR
static __inline__ int kvmabi_vcpu_has_device_attr_bare(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(vcpu, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_vcpu_has_device_attr kvmabi_vcpu_has_device_attr_bare
#endif

#ifdef KVM_GET_STATS_FD
static __inline__ int kvmabi_vcpu_get_stats_fd_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_GET_STATS_FD, 0);
}
# define kvmabi_vcpu_get_stats_fd kvmabi_vcpu_get_stats_fd_bare
#endif

#ifdef KVM_PRE_FAULT_MEMORY
static __inline__ int kvmabi_vcpu_pre_fault_memory_bare(struct kvmabi_vcpu *vcpu, struct kvm_pre_fault_memory *pre_fault_memory)
{
	KVMABI_BARE(vcpu, KVM_PRE_FAULT_MEMORY, (unsigned long)pre_fault_memory);
}
# define kvmabi_vcpu_pre_fault_memory kvmabi_vcpu_pre_fault_memory_bare
#endif

#ifdef KVM_DIRTY_TLB
static __inline__ int kvmabi_vcpu_dirty_tlb_bare(struct kvmabi_vcpu *vcpu, const struct kvm_dirty_tlb *dirty_tlb)
{
	KVMABI_BARE(vcpu, KVM_DIRTY_TLB, (unsigned long)dirty_tlb);
}
# define kvmabi_vcpu_dirty_tlb kvmabi_vcpu_dirty_tlb_bare
#endif

#ifdef KVM_ARM_VCPU_FINALIZE
static __inline__ int kvmabi_vcpu_arm_vcpu_finalize_bare(struct kvmabi_vcpu *vcpu, const int *feature)
{
	KVMABI_BARE(vcpu, KVM_ARM_VCPU_FINALIZE, (unsigned long)feature);
}
# define kvmabi_vcpu_arm_vcpu_finalize kvmabi_vcpu_arm_vcpu_finalize_bare
#endif

#ifdef KVM_S390_VCPU_FAULT
static __inline__ int kvmabi_vcpu_s390_vcpu_fault_bare(struct kvmabi_vcpu *vcpu, unsigned long vcpu_addr)
{
	KVMABI_BARE(vcpu, KVM_S390_VCPU_FAULT, vcpu_addr);
}
# define kvmabi_vcpu_s390_vcpu_fault kvmabi_vcpu_s390_vcpu_fault_bare
#endif

#ifdef KVM_S390_NORMAL_RESET
static __inline__ int kvmabi_vcpu_s390_normal_reset_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_S390_NORMAL_RESET, 0);
}
# define kvmabi_vcpu_s390_normal_reset kvmabi_vcpu_s390_normal_reset_bare
#endif

#ifdef KVM_S390_CLEAR_RESET
static __inline__ int kvmabi_vcpu_s390_clear_reset_bare(struct kvmabi_vcpu *vcpu)
{
	KVMABI_BARE(vcpu, KVM_S390_CLEAR_RESET, 0);
}
# define kvmabi_vcpu_s390_clear_reset kvmabi_vcpu_s390_clear_reset_bare
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

#ifdef KVM_X86_SET_MCE
static __inline__ int kvmabi_vcpu_x86_set_mce_bare(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	KVMABI_BARE(vcpu, KVM_X86_SET_MCE, (unsigned long)x86_mce);
}
# define kvmabi_vcpu_x86_set_mce kvmabi_vcpu_x86_set_mce_bare
#endif

/* --- calls on a device fd --- */

#ifdef KVM_SET_DEVICE_ATTR
static __inline__ int kvmabi_device_set_device_attr_bare(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(device, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_device_set_device_attr kvmabi_device_set_device_attr_bare
#endif

#ifdef KVM_GET_DEVICE_ATTR
static __inline__ int kvmabi_device_get_device_attr_bare(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(device, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_device_get_device_attr kvmabi_device_get_device_attr_bare
#endif

#ifdef KVM_HAS_DEVICE_ATTR
static __inline__ int kvmabi_device_has_device_attr_bare(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	KVMABI_BARE(device, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
}
# define kvmabi_device_has_device_attr kvmabi_device_has_device_attr_bare
#endif

#endif /* KVMABI_BARE_H */
