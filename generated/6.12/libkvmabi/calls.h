/* SPDX-License-Identifier: MIT */
/*
 * One checked call for each ioctl and fd class; <kvmabi/kvmabi.h> includes this and has what is not an ioctl.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Every call first checks what the API at level 6.12 demands of its argument and of the handle's state, as far as the
 * handle's level of checks goes.  A rule that is broken is answered without asking the kernel, and kvmabi_last_fault() names
 * it.  All calls return >= 0, or -errno; beyond the errnos listed, each has -EBADF for a null handle, -EFAULT for a null pointer
 * that is needed, and what any ioctl() of the fd may answer.  A signal makes none of them fail, except kvmabi_vcpu_run(),
 * which returns -EINTR.
 */
#ifndef KVMABI_CALLS_H
#define KVMABI_CALLS_H

/* Which of these are complete depends on the <linux/kvm.h> at hand; a name is enough for a pointer. */
struct kvm_arm_device_addr;
struct kvm_clear_dirty_log;
struct kvm_clock_data;
struct kvm_coalesced_mmio_zone;
struct kvm_cpuid;
struct kvm_cpuid2;
struct kvm_create_device;
struct kvm_create_guest_memfd;
struct kvm_debugregs;
struct kvm_device_attr;
struct kvm_dirty_log;
struct kvm_dirty_tlb;
struct kvm_enable_cap;
struct kvm_enc_region;
struct kvm_fpu;
struct kvm_guest_debug;
struct kvm_hyperv_eventfd;
struct kvm_interrupt;
struct kvm_ioeventfd;
struct kvm_irq_level;
struct kvm_irq_routing;
struct kvm_irq_routing_xen_evtchn;
struct kvm_irqchip;
struct kvm_irqfd;
struct kvm_lapic_state;
struct kvm_memory_attributes;
struct kvm_mp_state;
struct kvm_msi;
struct kvm_msr_filter;
struct kvm_msr_list;
struct kvm_msrs;
struct kvm_nested_state;
struct kvm_one_reg;
struct kvm_pit_config;
struct kvm_pit_state;
struct kvm_pit_state2;
struct kvm_pmu_event_filter;
struct kvm_pre_fault_memory;
struct kvm_reg_list;
struct kvm_regs;
struct kvm_reinject_control;
struct kvm_sev_cmd;
struct kvm_signal_mask;
struct kvm_sregs;
struct kvm_sregs2;
struct kvm_tpr_access_ctl;
struct kvm_translation;
struct kvm_userspace_memory_region;
struct kvm_userspace_memory_region2;
struct kvm_vapic_addr;
struct kvm_vcpu_events;
struct kvm_x86_mce;
struct kvm_xcrs;
struct kvm_xen_hvm_attr;
struct kvm_xen_hvm_config;
struct kvm_xen_vcpu_attr;
struct kvm_xsave;
struct kvmabi_system;
struct kvmabi_vm;
struct kvmabi_vcpu;
struct kvmabi_device;

/* The classes of fds that the level has. */
#define KVMABI_HAS_SYSTEM
#define KVMABI_HAS_VM
#define KVMABI_HAS_VCPU
#define KVMABI_HAS_DEVICE

#include "checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- calls on the system fd --- */

/*
 * KVM_GET_EMULATED_CPUID (section 4.88): list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID
 * does not list them. Returns 0. Capability KVM_CAP_EXT_EMUL_CPUID. By rule: E2BIG. By the kernel: EFAULT, EINVAL,
 * ENOMEM.
 */
int kvmabi_system_get_emulated_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);

/*
 * kvmabi_system_get_emulated_cpuid() with as much room as the kernel wants: stores a new struct kvm_cpuid2 in cpuid2,
 * to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_system_get_emulated_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2);

/*
 * KVM_GET_MSR_FEATURE_INDEX_LIST (section 4.3): list the MSRs that tell of features. Returns 0. Capability
 * KVM_CAP_GET_MSR_FEATURES. By the kernel: EFAULT.
 */
int kvmabi_system_get_msr_feature_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list);

/*
 * kvmabi_system_get_msr_feature_index_list() with as much room as the kernel wants: stores a new struct kvm_msr_list
 * in msr_list, to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the
 * array.
 */
int kvmabi_system_get_msr_feature_index_list_alloc(struct kvmabi_system *system,
						   struct kvm_msr_list **msr_list);

/*
 * KVM_GET_SUPPORTED_HV_CPUID (section 4.118): list the CPUID entries of Hyper-V's interface that KVM supports.
 * Returns 0. Capability KVM_CAP_HYPERV_CPUID. By the kernel: EFAULT, EINVAL.
 */
int kvmabi_system_get_supported_hv_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);

/*
 * kvmabi_system_get_supported_hv_cpuid() with as much room as the kernel wants: stores a new struct kvm_cpuid2 in
 * cpuid2, to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_system_get_supported_hv_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2);

/*
 * KVM_GET_DEVICE_ATTR (section 4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole. Returns 0.
 * Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_system_get_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr);

/*
 * KVM_HAS_DEVICE_ATTR (section 4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute. Returns
 * 0. Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_system_has_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr);

/* KVM_GET_API_VERSION (section 4.1): ask for the version of the API. Returns KVM_API_VERSION. */
int kvmabi_system_get_api_version(struct kvmabi_system *system);

/*
 * KVM_CREATE_VM (section 4.2): make a virtual machine without memory or vcpus. Returns 0, and the new handle in vm.
 * By the kernel: EINVAL, ENOMEM, EBUSY.
 */
int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm);

/*
 * KVM_GET_MSR_INDEX_LIST (section 4.3): list the MSRs of a guest that can be read and written. Returns 0. By the
 * kernel: EFAULT.
 */
int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list);

/*
 * kvmabi_system_get_msr_index_list() with as much room as the kernel wants: stores a new struct kvm_msr_list in
 * msr_list, to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_system_get_msr_index_list_alloc(struct kvmabi_system *system, struct kvm_msr_list **msr_list);

/*
 * KVM_CHECK_EXTENSION (section 4.4): ask whether an extension of the API is there. Returns zero: the extension is not
 * there; a positive number: it is, and some extensions say more by it.
 */
int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension);

/* KVM_GET_VCPU_MMAP_SIZE (section 4.5): ask how much of a vcpu's fd to map. Returns bytes to map of a vcpu's fd. */
int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system);

/*
 * KVM_GET_SUPPORTED_CPUID (section 4.46): list the CPUID entries that processor and KVM support. Returns 0.
 * Capability KVM_CAP_EXT_CPUID. By rule: E2BIG. By the kernel: EFAULT, ENOMEM.
 */
int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2);

/*
 * kvmabi_system_get_supported_cpuid() with as much room as the kernel wants: stores a new struct kvm_cpuid2 in
 * cpuid2, to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_system_get_supported_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2);

/*
 * KVM_S390_ENABLE_SIE: make the process's address space fit for running guests. Returns 0. By the kernel: EINVAL,
 * ENOMEM.
 */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system);

/*
 * KVM_X86_GET_MCE_CAP_SUPPORTED (section 4.104): ask which machine check features a vcpu can be given. Returns 0.
 * Capability KVM_CAP_MCE. By the kernel: EFAULT.
 */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap);

/*
 * KVM_GET_MSRS (section 4.18): read model-specific registers. Returns how many of nmsrs were done; fewer than nmsrs:
 * the MSR at this place of entries was refused, and none behind it was read. By rule: E2BIG. By the kernel: ENOMEM,
 * EFAULT.
 */
int kvmabi_system_get_msrs(struct kvmabi_system *system, struct kvm_msrs *msrs);

/* --- calls on a VM fd --- */

/*
 * KVM_SET_TSC_KHZ (section 4.55): set how fast the guest's time stamp counter runs. Returns 0. Capability
 * KVM_CAP_TSC_CONTROL. By the kernel: EINVAL.
 */
int kvmabi_vm_set_tsc_khz(struct kvmabi_vm *vm, __u32 tsc_khz);

/*
 * KVM_GET_TSC_KHZ (section 4.56): ask how fast the guest's time stamp counter runs. Returns how fast the guest's time
 * stamp counter runs, in kHz. Capability KVM_CAP_GET_TSC_KHZ. By the kernel: EIO.
 */
int kvmabi_vm_get_tsc_khz(struct kvmabi_vm *vm);

/*
 * KVM_X86_SET_MSR_FILTER (section 4.97): say which model-specific registers the guest may read and write. Returns 0.
 * Capability KVM_CAP_X86_MSR_FILTER. By rule: EINVAL. By the kernel: EFAULT, ENOMEM.
 */
int kvmabi_vm_x86_set_msr_filter(struct kvmabi_vm *vm, const struct kvm_msr_filter *msr_filter);

/*
 * KVM_SET_PMU_EVENT_FILTER (section 4.120): say which events the guest may count with its performance monitoring
 * unit. Returns 0. Capability KVM_CAP_PMU_EVENT_FILTER. By rule: E2BIG, EINVAL. By the kernel: EFAULT, ENOMEM.
 */
int kvmabi_vm_set_pmu_event_filter(struct kvmabi_vm *vm, const struct kvm_pmu_event_filter *pmu_event_filter);

/*
 * KVM_MEMORY_ENCRYPT_OP (section 4.110): do something that only a guest with encrypted memory needs. Returns 0. A
 * null pointer: nothing is done, and success tells that the host has SEV. By the kernel: ENOTTY, EFAULT, EINVAL,
 * EBUSY, EPERM, EIO, EBADF, ENOMEM.
 */
int kvmabi_vm_memory_encrypt_op(struct kvmabi_vm *vm, struct kvm_sev_cmd *sev_cmd);

/*
 * KVM_MEMORY_ENCRYPT_REG_REGION (section 4.111): say which memory may hold encrypted data of the guest. Returns 0. By
 * the kernel: ENOTTY, EFAULT, EINVAL, ENOMEM.
 */
int kvmabi_vm_memory_encrypt_reg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region);

/*
 * KVM_MEMORY_ENCRYPT_UNREG_REGION (section 4.112): take back what KVM_MEMORY_ENCRYPT_REG_REGION said. Returns 0. By
 * the kernel: ENOTTY, EFAULT, EINVAL.
 */
int kvmabi_vm_memory_encrypt_unreg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region);

/*
 * KVM_XEN_HVM_SET_ATTR (section 4.126): set an attribute of the VM as Xen has it. Returns 0. Capability
 * KVM_CAP_XEN_HVM. By rule: EINVAL. By the kernel: EFAULT, ENOENT, EEXIST, EBADF, EOPNOTSUPP, ENOMEM, ENOTTY.
 */
int kvmabi_vm_xen_hvm_set_attr(struct kvmabi_vm *vm, const struct kvm_xen_hvm_attr *xen_hvm_attr);

/*
 * KVM_XEN_HVM_GET_ATTR (section 4.127): read an attribute of the VM as Xen has it. Returns 0. Capability
 * KVM_CAP_XEN_HVM. By the kernel: EFAULT, ENOENT, EOPNOTSUPP, ENOTTY.
 */
int kvmabi_vm_xen_hvm_get_attr(struct kvmabi_vm *vm, struct kvm_xen_hvm_attr *xen_hvm_attr);

/*
 * KVM_XEN_HVM_EVTCHN_SEND (section 4.135): send an event to the guest through one of its event channels. Returns 0.
 * Capability KVM_CAP_XEN_HVM. By rule: EINVAL. By the kernel: EFAULT, ENOTTY.
 */
int kvmabi_vm_xen_hvm_evtchn_send(struct kvmabi_vm *vm,
				  const struct kvm_irq_routing_xen_evtchn *irq_routing_xen_evtchn);

/*
 * KVM_HYPERV_EVENTFD (section 4.113): let a guest's signal to a Hyper-V connection reach an eventfd. Returns 0.
 * Capability KVM_CAP_HYPERV_EVENTFD. By rule: EINVAL. By the kernel: EFAULT, EBADF, EEXIST, ENOENT, ENOMEM, ENOTTY.
 */
int kvmabi_vm_hyperv_eventfd(struct kvmabi_vm *vm, const struct kvm_hyperv_eventfd *hyperv_eventfd);

/*
 * KVM_CREATE_DEVICE (section 4.79): make a device that the kernel emulates, with an fd of its own. Returns 0.
 * Capability KVM_CAP_DEVICE_CTRL. By rule: ENODEV. By the kernel: EEXIST, EBUSY, ENOMEM, EMFILE, EFAULT.
 */
int kvmabi_vm_create_device(struct kvmabi_vm *vm, struct kvm_create_device *create_device);

/*
 * KVM_SET_DEVICE_ATTR (section 4.80): set an attribute of a device, a VM or a vcpu. Returns 0. Capability
 * KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT, EINVAL, EBUSY.
 */
int kvmabi_vm_set_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);

/*
 * KVM_GET_DEVICE_ATTR (section 4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole. Returns 0.
 * Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_vm_get_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);

/*
 * KVM_HAS_DEVICE_ATTR (section 4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute. Returns
 * 0. Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_vm_has_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr);

/*
 * KVM_GET_STATS_FD (section 4.133): give an fd from which the statistics of a VM or a vcpu can be read. Returns a new
 * fd (stats). Capability KVM_CAP_BINARY_STATS_FD. By the kernel: EMFILE, ENFILE, ENOMEM.
 */
int kvmabi_vm_get_stats_fd(struct kvmabi_vm *vm);

/*
 * KVM_CLEAR_DIRTY_LOG (section 4.117): clear the log of some of a slot's pages. Returns 0. Capability
 * KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2. By rule: EINVAL, ENOENT. By the kernel: ENXIO, EFAULT.
 */
int kvmabi_vm_clear_dirty_log(struct kvmabi_vm *vm, const struct kvm_clear_dirty_log *clear_dirty_log);

/*
 * KVM_RESET_DIRTY_RINGS: take back the entries of the dirty rings that user space is done with. Returns how many
 * entries of all rings were given back. Capability KVM_CAP_DIRTY_LOG_RING. By the kernel: EINVAL.
 */
int kvmabi_vm_reset_dirty_rings(struct kvmabi_vm *vm);

/*
 * KVM_SET_USER_MEMORY_REGION2 (section 4.140): make, move, change or delete a slot, which may have private memory
 * too. Returns 0. Capability KVM_CAP_USER_MEMORY2. By rule: EINVAL, EEXIST. By the kernel: EBADF, EFAULT, ENOMEM.
 */
int kvmabi_vm_set_user_memory_region2(struct kvmabi_vm *vm,
				      const struct kvm_userspace_memory_region2 *userspace_memory_region2);

/*
 * KVM_SET_MEMORY_ATTRIBUTES (section 4.141): say how the guest uses the pages of a range of its physical memory.
 * Returns 0. Capability KVM_CAP_MEMORY_ATTRIBUTES. By rule: EINVAL. By the kernel: EFAULT, ENOMEM.
 */
int kvmabi_vm_set_memory_attributes(struct kvmabi_vm *vm,
				    const struct kvm_memory_attributes *memory_attributes);

/*
 * KVM_CREATE_GUEST_MEMFD (section 4.142): make a file of memory that the guest can use and user space cannot touch.
 * Returns a new fd (guest_memfd). Capability KVM_CAP_GUEST_MEMFD. By rule: EINVAL. By the kernel: EMFILE, EFAULT,
 * ENOMEM.
 */
int kvmabi_vm_create_guest_memfd(struct kvmabi_vm *vm,
				 const struct kvm_create_guest_memfd *create_guest_memfd);

/*
 * KVM_PPC_ALLOCATE_HTAB (section 4.76): make the guest's hashed page table in a size of the caller's choice, or empty
 * it. Returns 0. Capability KVM_CAP_PPC_ALLOC_HTAB. By the kernel: EBUSY.
 */
int kvmabi_vm_ppc_allocate_htab(struct kvmabi_vm *vm, const __u32 *htab_order);

/* KVM_PPC_SVM_OFF (section 4.121): turn a guest of secure memory into a normal one, for a reset. Returns 0. */
int kvmabi_vm_ppc_svm_off(struct kvmabi_vm *vm);

/*
 * KVM_ARM_SET_DEVICE_ADDR (section 4.85): say where the guest sees a device in the kernel. Returns 0. Capability
 * KVM_CAP_ARM_SET_DEVICE_ADDR.
 */
int kvmabi_vm_arm_set_device_addr(struct kvmabi_vm *vm, const struct kvm_arm_device_addr *arm_device_addr);

/*
 * KVM_CHECK_EXTENSION (section 4.4): ask whether an extension of the API is there. Returns zero: the extension is not
 * there; a positive number: it is, and some extensions say more by it.
 */
int kvmabi_vm_check_extension(struct kvmabi_vm *vm, unsigned long extension);

/*
 * KVM_CREATE_VCPU (section 4.7): add a vcpu to a virtual machine. Returns 0, and the new handle in vcpu. By rule:
 * EINVAL, EEXIST. By the kernel: ENOMEM.
 */
int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu);

/*
 * KVM_GET_DIRTY_LOG (section 4.8): fetch and clear the bitmap of a slot's dirty pages. Returns 0. By rule: ENOENT. By
 * the kernel: EFAULT, ENOMEM, EINVAL, ENXIO.
 */
int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log);

/*
 * KVM_CREATE_IRQCHIP (section 4.24): make the interrupt controllers in the kernel. Returns 0. Capability
 * KVM_CAP_IRQCHIP. By rule: EEXIST, EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm);

/*
 * KVM_IRQ_LINE (section 4.25): set the level of an input of the interrupt controllers in the kernel. Returns 0.
 * Capability KVM_CAP_IRQCHIP. By rule: ENXIO.
 */
int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level);

/*
 * KVM_GET_IRQCHIP (section 4.26): read the state of an interrupt controller in the kernel. Returns 0. Capability
 * KVM_CAP_IRQCHIP. By rule: ENXIO, EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip);

/*
 * KVM_SET_IRQCHIP (section 4.27): write the state of an interrupt controller in the kernel. Returns 0. Capability
 * KVM_CAP_IRQCHIP. By rule: ENXIO, EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip);

/*
 * KVM_XEN_HVM_CONFIG (section 4.28): say where the hypercall pages for a Xen HVM guest come from. Returns 0.
 * Capability KVM_CAP_XEN_HVM. By rule: EINVAL.
 */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config);

/*
 * KVM_GET_CLOCK (section 4.29): read the clock that the guest sees as kvmclock. Returns 0. Capability
 * KVM_CAP_ADJUST_CLOCK.
 */
int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data);

/*
 * KVM_SET_CLOCK (section 4.30): set the clock that the guest sees as kvmclock. Returns 0. Capability
 * KVM_CAP_ADJUST_CLOCK. By rule: EINVAL.
 */
int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data);

/*
 * KVM_SET_USER_MEMORY_REGION (section 4.35): make, move, change or delete a slot of guest physical memory. Returns 0.
 * Capability KVM_CAP_USER_MEMORY. By rule: EINVAL, EEXIST. By the kernel: ENOMEM.
 */
int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm,
				     const struct kvm_userspace_memory_region *userspace_memory_region);

/*
 * KVM_SET_TSS_ADDR (section 4.36): say where in guest physical memory KVM may put three pages of its own. Returns 0.
 * Capability KVM_CAP_SET_TSS_ADDR. By rule: EINVAL. By the kernel: EEXIST, ENOMEM.
 */
int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address);

/*
 * KVM_SET_IDENTITY_MAP_ADDR (section 4.40): say where in guest physical memory KVM may put one page of its own.
 * Returns 0. Capability KVM_CAP_SET_IDENTITY_MAP_ADDR. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr);

/*
 * KVM_SET_BOOT_CPU_ID (section 4.41): say which vcpu is the bootstrap processor. Returns 0. Capability
 * KVM_CAP_SET_BOOT_CPU_ID. By rule: EBUSY. By the kernel: EINVAL.
 */
int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id);

/*
 * KVM_SET_GSI_ROUTING (section 4.52): replace the table of GSI routes. Returns 0. Capability KVM_CAP_IRQ_ROUTING. By
 * rule: EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing);

/*
 * KVM_SET_NR_MMU_PAGES: limit how many pages KVM uses for its own page tables of the guest. Returns 0. Capability
 * KVM_CAP_MMU_SHADOW_CACHE_CONTROL. By rule: EINVAL.
 */
int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages);

/*
 * KVM_GET_NR_MMU_PAGES: read the limit that KVM_SET_NR_MMU_PAGES sets. Returns how many pages KVM may use for its own
 * page tables of the guest. Capability KVM_CAP_MMU_SHADOW_CACHE_CONTROL.
 */
int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm);

/*
 * KVM_CREATE_PIT: make the interval timer in the kernel. Returns 0. Capability KVM_CAP_PIT. By rule: EEXIST. By the
 * kernel: ENOENT, ENOMEM.
 */
int kvmabi_vm_create_pit(struct kvmabi_vm *vm);

/* KVM_GET_PIT: read the state of the interval timer. Returns 0. Capability KVM_CAP_PIT. By rule: ENXIO. */
int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state);

/* KVM_SET_PIT: write the state of the interval timer. Returns 0. Capability KVM_CAP_PIT. By rule: ENXIO. */
int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state);

/*
 * KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt. Returns 0. Capability
 * KVM_CAP_IRQ_INJECT_STATUS. By rule: ENXIO. By the kernel: EFAULT.
 */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level);

/*
 * KVM_REGISTER_COALESCED_MMIO (section 4.116): collect the guest's writes to a range of addresses instead of stopping
 * for each. Returns 0. Capability KVM_CAP_COALESCED_MMIO. By rule: EINVAL. By the kernel: ENOBUFS, ENOSPC, ENXIO.
 */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);

/*
 * KVM_UNREGISTER_COALESCED_MMIO (section 4.116): stop for the guest's writes to a range of addresses again. Returns
 * 0. Capability KVM_CAP_COALESCED_MMIO. By rule: EINVAL. By the kernel: ENXIO.
 */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);

/*
 * KVM_REINJECT_CONTROL (section 4.99): say what becomes of interrupts of the interval timer that the guest missed.
 * Returns 0. Capability KVM_CAP_REINJECT_CONTROL. By rule: ENXIO.
 */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control);

/*
 * KVM_IRQFD (section 4.75): let an eventfd raise an interrupt in the guest. Returns 0. Capability KVM_CAP_IRQFD. By
 * rule: EINVAL. By the kernel: EBADF, EAGAIN, EBUSY, ENOMEM.
 */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd);

/*
 * KVM_SIGNAL_MSI (section 4.71): send a message that is an interrupt. Returns more than zero: the interrupt was
 * delivered; zero: the guest blocked it. Capability KVM_CAP_SIGNAL_MSI. By rule: EINVAL. By the kernel: EPERM,
 * EFAULT.
 */
int kvmabi_vm_signal_msi(struct kvmabi_vm *vm, const struct kvm_msi *msi);

/*
 * KVM_CREATE_PIT2 (section 4.71): make the interval timer in the kernel, in a way that flags choose. Returns 0.
 * Capability KVM_CAP_PIT2. By rule: EEXIST. By the kernel: ENOENT, ENOMEM.
 */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config);

/*
 * KVM_IOEVENTFD (section 4.59): let a write of the guest signal an eventfd. Returns 0. Capability KVM_CAP_IOEVENTFD.
 * By rule: EINVAL. By the kernel: EBADF, EEXIST, ENOENT, ENOSPC, ENOMEM.
 */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd);

/*
 * KVM_GET_PIT2 (section 4.72): read the state of the interval timer, and its flags. Returns 0. Capability
 * KVM_CAP_PIT_STATE2. By rule: ENXIO.
 */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2);

/*
 * KVM_SET_PIT2 (section 4.73): write the state of the interval timer, and its flags. Returns 0. Capability
 * KVM_CAP_PIT_STATE2. By rule: ENXIO.
 */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2);

/*
 * KVM_ENABLE_CAP (section 4.37): switch on an extension that is off by default. Returns 0. Capability
 * KVM_CAP_ENABLE_CAP. By rule: EINVAL. By the kernel: EFAULT, EEXIST.
 */
int kvmabi_vm_enable_cap(struct kvmabi_vm *vm, const struct kvm_enable_cap *enable_cap);

/* --- calls on a vcpu fd --- */

/*
 * KVM_SET_TSC_KHZ (section 4.55): set how fast the guest's time stamp counter runs. Returns 0. Capability
 * KVM_CAP_TSC_CONTROL. By the kernel: EINVAL.
 */
int kvmabi_vcpu_set_tsc_khz(struct kvmabi_vcpu *vcpu, __u32 tsc_khz);

/*
 * KVM_GET_TSC_KHZ (section 4.56): ask how fast the guest's time stamp counter runs. Returns how fast the guest's time
 * stamp counter runs, in kHz. Capability KVM_CAP_GET_TSC_KHZ. By the kernel: EIO.
 */
int kvmabi_vcpu_get_tsc_khz(struct kvmabi_vcpu *vcpu);

/*
 * KVM_KVMCLOCK_CTRL (section 4.70): tell the guest that it was stopped. Returns 0. Capability KVM_CAP_KVMCLOCK_CTRL.
 * By the kernel: EINVAL.
 */
int kvmabi_vcpu_kvmclock_ctrl(struct kvmabi_vcpu *vcpu);

/*
 * KVM_SMI (section 4.96): queue an SMI for injection. Returns 0. Capability KVM_CAP_X86_SMM. By the kernel: ENOTTY.
 */
int kvmabi_vcpu_smi(struct kvmabi_vcpu *vcpu);

/*
 * KVM_GET_SREGS2 (section 4.131): read the special registers, with the pointers that PAE paging has loaded. Returns
 * 0. Capability KVM_CAP_SREGS2. By the kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_get_sregs2(struct kvmabi_vcpu *vcpu, struct kvm_sregs2 *sregs2);

/*
 * KVM_SET_SREGS2 (section 4.132): write the special registers, with the pointers that PAE paging has loaded. Returns
 * 0. Capability KVM_CAP_SREGS2. By rule: EINVAL. By the kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_set_sregs2(struct kvmabi_vcpu *vcpu, const struct kvm_sregs2 *sregs2);

/*
 * KVM_GET_XSAVE2 (section 4.134): read the extended processor state, however large it is. Returns 0. Capability
 * KVM_CAP_XSAVE2. By the kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_get_xsave2(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave);

/*
 * KVM_GET_NESTED_STATE (section 4.114): read what the vcpu holds of nested virtualization. Returns 0. Capability
 * KVM_CAP_NESTED_STATE. By the kernel: E2BIG, EFAULT, EINVAL, ENOMEM.
 */
int kvmabi_vcpu_get_nested_state(struct kvmabi_vcpu *vcpu, struct kvm_nested_state *nested_state);

/*
 * KVM_SET_NESTED_STATE (section 4.115): write what the vcpu holds of nested virtualization. Returns 0. Capability
 * KVM_CAP_NESTED_STATE. By rule: EINVAL. By the kernel: EFAULT, ENOMEM.
 */
int kvmabi_vcpu_set_nested_state(struct kvmabi_vcpu *vcpu, const struct kvm_nested_state *nested_state);

/*
 * KVM_XEN_VCPU_SET_ATTR (section 4.128): set an attribute of the vcpu as Xen has it. Returns 0. Capability
 * KVM_CAP_XEN_HVM. By rule: EINVAL. By the kernel: EFAULT, ENOENT, ENXIO, EOPNOTSUPP.
 */
int kvmabi_vcpu_xen_vcpu_set_attr(struct kvmabi_vcpu *vcpu, const struct kvm_xen_vcpu_attr *xen_vcpu_attr);

/*
 * KVM_XEN_VCPU_GET_ATTR (section 4.129): read an attribute of the vcpu as Xen has it. Returns 0. Capability
 * KVM_CAP_XEN_HVM. By the kernel: EFAULT, EINVAL, ENOENT, EOPNOTSUPP.
 */
int kvmabi_vcpu_xen_vcpu_get_attr(struct kvmabi_vcpu *vcpu, struct kvm_xen_vcpu_attr *xen_vcpu_attr);

/*
 * KVM_GET_SUPPORTED_HV_CPUID (section 4.118): list the CPUID entries of Hyper-V's interface that KVM supports.
 * Returns 0. Capability KVM_CAP_HYPERV_CPUID. By the kernel: EFAULT, EINVAL.
 */
int kvmabi_vcpu_get_supported_hv_cpuid(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);

/*
 * kvmabi_vcpu_get_supported_hv_cpuid() with as much room as the kernel wants: stores a new struct kvm_cpuid2 in
 * cpuid2, to be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_vcpu_get_supported_hv_cpuid_alloc(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 **cpuid2);

/*
 * KVM_GET_ONE_REG (section 4.69): read one register of the vcpu. Returns 0. Capability KVM_CAP_ONE_REG. By the
 * kernel: ENOENT, EINVAL, EPERM, EFAULT.
 */
int kvmabi_vcpu_get_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg);

/*
 * KVM_SET_ONE_REG (section 4.68): write one register of the vcpu. Returns 0. Capability KVM_CAP_ONE_REG. By the
 * kernel: ENOENT, EINVAL, EPERM, EBUSY, EFAULT.
 */
int kvmabi_vcpu_set_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg);

/*
 * KVM_GET_REG_LIST (section 4.84): list the ids of all registers that the vcpu has. Returns 0. By the kernel:
 * ENOEXEC, EPERM, EFAULT.
 */
int kvmabi_vcpu_get_reg_list(struct kvmabi_vcpu *vcpu, struct kvm_reg_list *reg_list);

/*
 * kvmabi_vcpu_get_reg_list() with as much room as the kernel wants: stores a new struct kvm_reg_list in reg_list, to
 * be given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_vcpu_get_reg_list_alloc(struct kvmabi_vcpu *vcpu, struct kvm_reg_list **reg_list);

/*
 * KVM_SET_DEVICE_ATTR (section 4.80): set an attribute of a device, a VM or a vcpu. Returns 0. Capability
 * KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT, EINVAL, EBUSY.
 */
int kvmabi_vcpu_set_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);

/*
 * KVM_GET_DEVICE_ATTR (section 4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole. Returns 0.
 * Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_vcpu_get_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);

/*
 * KVM_HAS_DEVICE_ATTR (section 4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute. Returns
 * 0. Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_vcpu_has_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr);

/*
 * KVM_GET_STATS_FD (section 4.133): give an fd from which the statistics of a VM or a vcpu can be read. Returns a new
 * fd (stats). Capability KVM_CAP_BINARY_STATS_FD. By the kernel: EMFILE, ENFILE, ENOMEM.
 */
int kvmabi_vcpu_get_stats_fd(struct kvmabi_vcpu *vcpu);

/*
 * KVM_PRE_FAULT_MEMORY (section 4.143): map a range of guest physical memory before the guest touches it. Returns 0.
 * Capability KVM_CAP_PRE_FAULT_MEMORY. By rule: EINVAL. By the kernel: ENOENT, EOPNOTSUPP, EFAULT, EIO.
 */
int kvmabi_vcpu_pre_fault_memory(struct kvmabi_vcpu *vcpu, struct kvm_pre_fault_memory *pre_fault_memory);

/*
 * KVM_DIRTY_TLB (section 4.60): tell which entries of the TLB that user space shares were changed. Returns 0.
 * Capability KVM_CAP_SW_TLB.
 */
int kvmabi_vcpu_dirty_tlb(struct kvmabi_vcpu *vcpu, const struct kvm_dirty_tlb *dirty_tlb);

/*
 * KVM_ARM_VCPU_FINALIZE (section 4.119): end the configuration of a feature of the vcpu. Returns 0. Capability
 * KVM_CAP_ARM_SVE. By the kernel: EPERM, EINVAL.
 */
int kvmabi_vcpu_arm_vcpu_finalize(struct kvmabi_vcpu *vcpu, const int *feature);

/*
 * KVM_S390_VCPU_FAULT (section 4.67): map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it. Returns 0.
 * Capability KVM_CAP_S390_UCONTROL.
 */
int kvmabi_vcpu_s390_vcpu_fault(struct kvmabi_vcpu *vcpu, unsigned long vcpu_addr);

/*
 * KVM_S390_NORMAL_RESET (section 4.122): reset the vcpu as the architecture's normal CPU reset does. Returns 0.
 * Capability KVM_CAP_S390_VCPU_RESETS.
 */
int kvmabi_vcpu_s390_normal_reset(struct kvmabi_vcpu *vcpu);

/*
 * KVM_S390_CLEAR_RESET (section 4.124): reset the vcpu as the architecture's clearing CPU reset does. Returns 0.
 * Capability KVM_CAP_S390_VCPU_RESETS.
 */
int kvmabi_vcpu_s390_clear_reset(struct kvmabi_vcpu *vcpu);

/*
 * KVM_RUN (section 4.10): run the guest on this vcpu until something needs user space. Returns 0. By the kernel:
 * EINTR, EAGAIN, EINVAL, ENOMEM, EFAULT, EHWPOISON.
 */
int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu);

/* KVM_GET_REGS (section 4.11): read the general purpose registers. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs);

/* KVM_SET_REGS (section 4.12): write the general purpose registers. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs);

/* KVM_GET_SREGS (section 4.13): read the special registers. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs);

/* KVM_SET_SREGS (section 4.14): write the special registers. Returns 0. By the kernel: ENOMEM, EFAULT, EINVAL. */
int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs);

/*
 * KVM_TRANSLATE (section 4.15): translate a guest virtual address as the vcpu would now. Returns 0. By the kernel:
 * EFAULT.
 */
int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation);

/*
 * KVM_INTERRUPT (section 4.16): queue a hardware interrupt for injection. Returns 0. By rule: EINVAL, ENXIO. By the
 * kernel: EFAULT, EEXIST.
 */
int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt);

/*
 * KVM_GET_MSRS (section 4.18): read model-specific registers. Returns how many of nmsrs were done; fewer than nmsrs:
 * the MSR at this place of entries was refused, and none behind it was read. By rule: E2BIG. By the kernel: ENOMEM,
 * EFAULT.
 */
int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs);

/*
 * KVM_SET_MSRS (section 4.19): write model-specific registers. Returns how many of nmsrs were done; fewer than nmsrs:
 * the MSR at this place of entries was refused, and none from it on was written. By rule: E2BIG. By the kernel:
 * ENOMEM, EFAULT.
 */
int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs);

/*
 * KVM_SET_CPUID (section 4.20): say what CPUID answers on this vcpu, by function alone. Returns 0. By rule: E2BIG. By
 * the kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid);

/*
 * KVM_SET_SIGNAL_MASK (section 4.21): say which signals are blocked while KVM_RUN runs. Returns 0. A null pointer:
 * the thread's own mask holds during KVM_RUN again. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask);

/* KVM_GET_FPU (section 4.22): read the floating point state. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu);

/* KVM_SET_FPU (section 4.23): write the floating point state. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu);

/*
 * KVM_GET_VCPU_EVENTS (section 4.31): read pending exceptions, interrupts and NMIs, and what belongs to them. Returns
 * 0. Capability KVM_CAP_VCPU_EVENTS. By the kernel: EFAULT.
 */
int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events);

/*
 * KVM_SET_VCPU_EVENTS (section 4.32): write pending exceptions, interrupts and NMIs, and what belongs to them.
 * Returns 0. Capability KVM_CAP_VCPU_EVENTS. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events);

/*
 * KVM_GET_DEBUGREGS (section 4.33): read the debug registers. Returns 0. Capability KVM_CAP_DEBUGREGS. By the kernel:
 * EFAULT.
 */
int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs);

/*
 * KVM_SET_DEBUGREGS (section 4.34): write the debug registers. Returns 0. Capability KVM_CAP_DEBUGREGS. By rule:
 * EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs);

/*
 * KVM_ENABLE_CAP (section 4.37): switch on an extension that is off by default. Returns 0. Capability
 * KVM_CAP_ENABLE_CAP. By rule: EINVAL. By the kernel: EFAULT, EEXIST.
 */
int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap);

/*
 * KVM_GET_MP_STATE (section 4.38): read whether the vcpu runs, halts or waits to be started. Returns 0. Capability
 * KVM_CAP_MP_STATE. By the kernel: EFAULT.
 */
int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state);

/*
 * KVM_SET_MP_STATE (section 4.39): say whether the vcpu runs, halts or waits to be started. Returns 0. Capability
 * KVM_CAP_MP_STATE. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state);

/*
 * KVM_GET_XSAVE (section 4.42): read the extended processor state. Returns 0. Capability KVM_CAP_XSAVE. By the
 * kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave);

/*
 * KVM_SET_XSAVE (section 4.43): write the extended processor state. Returns 0. Capability KVM_CAP_XSAVE. By the
 * kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave);

/*
 * KVM_GET_XCRS (section 4.44): read the extended control registers. Returns 0. Capability KVM_CAP_XCRS. By the
 * kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs);

/*
 * KVM_SET_XCRS (section 4.45): write the extended control registers. Returns 0. Capability KVM_CAP_XCRS. By rule:
 * EINVAL. By the kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs);

/*
 * KVM_GET_LAPIC (section 4.57): read the registers of the vcpu's local APIC. Returns 0. Capability KVM_CAP_IRQCHIP.
 * By rule: EINVAL. By the kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state);

/*
 * KVM_SET_LAPIC (section 4.58): write the registers of the vcpu's local APIC. Returns 0. Capability KVM_CAP_IRQCHIP.
 * By rule: EINVAL. By the kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state);

/*
 * KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index. Returns 0. Capability
 * KVM_CAP_EXT_CPUID. By rule: E2BIG. By the kernel: ENOMEM, EFAULT, EINVAL.
 */
int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2);

/*
 * KVM_GET_CPUID2: read what CPUID answers on this vcpu. Returns 0. Capability KVM_CAP_EXT_CPUID. By the kernel:
 * EFAULT.
 */
int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);

/*
 * kvmabi_vcpu_get_cpuid2() with as much room as the kernel wants: stores a new struct kvm_cpuid2 in cpuid2, to be
 * given to free(); on failure, null. Returns 0, and as that call; -ENOMEM: no memory for the array.
 */
int kvmabi_vcpu_get_cpuid2_alloc(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 **cpuid2);

/*
 * KVM_TPR_ACCESS_REPORTING: make KVM_RUN tell when the guest uses the task priority register. Returns 0. Capability
 * KVM_CAP_VAPIC. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl);

/*
 * KVM_SET_VAPIC_ADDR: say where in guest memory the vcpu's task priority is shared with the guest. Returns 0.
 * Capability KVM_CAP_VAPIC. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr);

/*
 * KVM_S390_STORE_STATUS: store the vcpu's registers into guest memory, as the architecture's store-status order does.
 * Returns 0. By the kernel: EFAULT.
 */
int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr);

/* KVM_S390_INITIAL_RESET (section 4.123): reset the vcpu as the architecture's initial CPU reset does. Returns 0. */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu);

/* KVM_NMI (section 4.64): queue an NMI for injection. Returns 0. Capability KVM_CAP_USER_NMI. */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu);

/*
 * KVM_SET_GUEST_DEBUG (section 4.87): debug the guest from outside. Returns 0. Capability KVM_CAP_SET_GUEST_DEBUG. By
 * the kernel: EFAULT, EBUSY, EINVAL.
 */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug);

/*
 * KVM_X86_SETUP_MCE (section 4.105): give the vcpu machine check banks. Returns 0. Capability KVM_CAP_MCE. By rule:
 * EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap);

/*
 * KVM_X86_SET_MCE (section 4.106): put a machine check into a bank of the vcpu. Returns 0. Capability KVM_CAP_MCE. By
 * the kernel: EFAULT, EINVAL.
 */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce);

/* --- calls on a device fd --- */

/*
 * KVM_SET_DEVICE_ATTR (section 4.80): set an attribute of a device, a VM or a vcpu. Returns 0. Capability
 * KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT, EINVAL, EBUSY.
 */
int kvmabi_device_set_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);

/*
 * KVM_GET_DEVICE_ATTR (section 4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole. Returns 0.
 * Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_device_get_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);

/*
 * KVM_HAS_DEVICE_ATTR (section 4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute. Returns
 * 0. Capability KVM_CAP_DEVICE_CTRL. By the kernel: ENXIO, EPERM, EFAULT.
 */
int kvmabi_device_has_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr);

#ifdef __cplusplus
}
#endif

#ifdef KVMABI_NO_CHECKS
# include "bare.h"
#endif

#endif /* KVMABI_CALLS_H */
