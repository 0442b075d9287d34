/* SPDX-License-Identifier: MIT */
/*
 * One checked call for each ioctl and fd class; <kvmabi/kvmabi.h> includes this and has what is not an ioctl.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Every call first checks what the API at level 2.6.39 demands of its argument and of the handle's state, as far as the
 * handle's level of checks goes.  A rule that is broken is answered without asking the kernel, and kvmabi_last_fault() names
 * it.  All calls return >= 0, or -errno; beyond the errnos listed, each has -EBADF for a null handle, -EFAULT for a null pointer
 * that is needed, and what any ioctl() of the fd may answer.  A signal makes none of them fail, except kvmabi_vcpu_run(),
 * which returns -EINTR.
 */
#ifndef KVMABI_CALLS_H
#define KVMABI_CALLS_H

/* Which of these are complete depends on the <linux/kvm.h> at hand; a name is enough for a pointer. */
struct kvm_assigned_irq;
struct kvm_assigned_msix_entry;
struct kvm_assigned_msix_nr;
struct kvm_assigned_pci_dev;
struct kvm_clock_data;
struct kvm_coalesced_mmio_zone;
struct kvm_cpuid;
struct kvm_cpuid2;
struct kvm_debug_guest;
struct kvm_debugregs;
struct kvm_dirty_log;
struct kvm_enable_cap;
struct kvm_fpu;
struct kvm_guest_debug;
struct kvm_interrupt;
struct kvm_ioeventfd;
struct kvm_irq_level;
struct kvm_irq_routing;
struct kvm_irqchip;
struct kvm_irqfd;
struct kvm_lapic_state;
struct kvm_memory_alias;
struct kvm_memory_region;
struct kvm_mp_state;
struct kvm_msr_list;
struct kvm_msrs;
struct kvm_pit_config;
struct kvm_pit_state;
struct kvm_pit_state2;
struct kvm_ppc_pvinfo;
struct kvm_regs;
struct kvm_reinject_control;
struct kvm_s390_interrupt;
struct kvm_s390_psw;
struct kvm_signal_mask;
struct kvm_sregs;
struct kvm_tpr_access_ctl;
struct kvm_translation;
struct kvm_user_trace_setup;
struct kvm_userspace_memory_region;
struct kvm_vapic_addr;
struct kvm_vcpu_events;
struct kvm_x86_mce;
struct kvm_xcrs;
struct kvm_xen_hvm_config;
struct kvm_xsave;
struct kvmabi_system;
struct kvmabi_vm;
struct kvmabi_vcpu;

/* The classes of fds that the level has. */
#define KVMABI_HAS_SYSTEM
#define KVMABI_HAS_VM
#define KVMABI_HAS_VCPU

#include "checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- calls on the system fd --- */

/* KVM_GET_API_VERSION (section 4.1): ask for the version of the API. Returns KVM_API_VERSION. */
int kvmabi_system_get_api_version(struct kvmabi_system *system);

/*
 * KVM_CREATE_VM (section 4.2): make a virtual machine without memory or vcpus. Returns 0, and the new handle in vm.
 * By the kernel: EINVAL, ENOMEM, EBUSY.
 */
int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm);

#if defined(KVMABI_X86)

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
#endif

/*
 * KVM_CHECK_EXTENSION (section 4.4): ask whether an extension of the API is there. Returns zero: the extension is not
 * there; a positive number: it is, and some extensions say more by it.
 */
int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension);

/* KVM_GET_VCPU_MMAP_SIZE (section 4.5): ask how much of a vcpu's fd to map. Returns bytes to map of a vcpu's fd. */
int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system);

#if defined(KVMABI_X86)

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
#endif

/*
 * KVM_S390_ENABLE_SIE: make the process's address space fit for running guests. Returns 0. By the kernel: EINVAL,
 * ENOMEM.
 */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system);

/* KVM_TRACE_ENABLE: removed: start KVM's own trace buffer. Always fails: no kernel serves it any more. */
int kvmabi_system_trace_enable(struct kvmabi_system *system,
			       const struct kvm_user_trace_setup *user_trace_setup);

/* KVM_TRACE_PAUSE: removed: pause KVM's own trace buffer. Always fails: no kernel serves it any more. */
int kvmabi_system_trace_pause(struct kvmabi_system *system);

/* KVM_TRACE_DISABLE: removed: stop KVM's own trace buffer. Always fails: no kernel serves it any more. */
int kvmabi_system_trace_disable(struct kvmabi_system *system);

/*
 * KVM_X86_GET_MCE_CAP_SUPPORTED: ask which machine check features a vcpu can be given. Returns 0. Capability
 * KVM_CAP_MCE. By the kernel: EFAULT.
 */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap);

/* --- calls on a VM fd --- */

/*
 * KVM_SET_MEMORY_REGION (section 4.6): make a memory slot of memory that the kernel allocates; obsolete. Returns 0.
 * By rule: EINVAL, EEXIST.
 */
int kvmabi_vm_set_memory_region(struct kvmabi_vm *vm, const struct kvm_memory_region *memory_region);

/*
 * KVM_CREATE_VCPU (section 4.7): add a vcpu to a virtual machine. Returns 0, and the new handle in vcpu. By rule:
 * EINVAL, EEXIST. By the kernel: ENOMEM.
 */
int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu);

/*
 * KVM_GET_DIRTY_LOG (section 4.8): fetch and clear the bitmap of a slot's dirty pages. Returns 0. By rule: EINVAL,
 * ENOENT. By the kernel: EFAULT, ENOMEM, ENXIO.
 */
int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log);

#if defined(KVMABI_X86)

/*
 * KVM_SET_MEMORY_ALIAS (section 4.9): obsolete; made a part of guest memory show at another address too. Always
 * fails: no kernel serves it any more.
 */
int kvmabi_vm_set_memory_alias(struct kvmabi_vm *vm, const struct kvm_memory_alias *memory_alias);
#endif

/*
 * KVM_CREATE_IRQCHIP (section 4.24): make the interrupt controllers in the kernel. Returns 0. Capability
 * KVM_CAP_IRQCHIP. By rule: EEXIST. By the kernel: ENOMEM.
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

#if defined(KVMABI_X86)

/*
 * KVM_XEN_HVM_CONFIG (section 4.28): say where the hypercall pages for a Xen HVM guest come from. Returns 0.
 * Capability KVM_CAP_XEN_HVM. By rule: EINVAL.
 */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config);
#endif

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
 * Capability KVM_CAP_SET_TSS_ADDR. By rule: EPERM. By the kernel: EINVAL, EEXIST, ENOMEM.
 */
int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address);

/*
 * KVM_SET_IDENTITY_MAP_ADDR (section 4.40): say where in guest physical memory KVM may put one page of its own.
 * Returns 0. Capability KVM_CAP_SET_IDENTITY_MAP_ADDR. By the kernel: EFAULT.
 */
int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr);

/*
 * KVM_SET_BOOT_CPU_ID (section 4.41): say which vcpu is the bootstrap processor. Returns 0. Capability
 * KVM_CAP_SET_BOOT_CPU_ID. By rule: EBUSY. By the kernel: EINVAL.
 */
int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id);

/*
 * KVM_PPC_GET_PVINFO (section 4.47): read what a paravirtualized guest has to be told. Returns 0. Capability
 * KVM_CAP_PPC_GET_PVINFO.
 */
int kvmabi_vm_ppc_get_pvinfo(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo);

/*
 * KVM_ASSIGN_PCI_DEVICE (section 4.48): assign a PCI device of the host to a VM. Returns 0. Capability
 * KVM_CAP_DEVICE_ASSIGNMENT. By rule: EEXIST. By the kernel: EINVAL, EBUSY, ENODEV, ENOMEM.
 */
int kvmabi_vm_assign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev);

/*
 * KVM_DEASSIGN_PCI_DEVICE (section 4.49): take an assigned PCI device away from a VM. Returns 0. Capability
 * KVM_CAP_DEVICE_DEASSIGNMENT. By rule: EINVAL.
 */
int kvmabi_vm_deassign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev);

/*
 * KVM_ASSIGN_DEV_IRQ (section 4.50): give an assigned PCI device an interrupt. Returns 0. Capability
 * KVM_CAP_ASSIGN_DEV_IRQ. By rule: EINVAL, ENODEV. By the kernel: EEXIST.
 */
int kvmabi_vm_assign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);

/*
 * KVM_DEASSIGN_DEV_IRQ (section 4.51): take the interrupt of an assigned PCI device away. Returns 0. Capability
 * KVM_CAP_ASSIGN_DEV_IRQ. By rule: ENODEV, EINVAL. By the kernel: ENXIO.
 */
int kvmabi_vm_deassign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/*
 * KVM_SET_GSI_ROUTING (section 4.52): replace the table of GSI routes. Returns 0. Capability KVM_CAP_IRQ_ROUTING. By
 * rule: EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing);
#endif

/*
 * KVM_ASSIGN_SET_MSIX_NR (section 4.53): say how many MSI-X interrupts an assigned PCI device has. Returns 0.
 * Capability KVM_CAP_DEVICE_MSIX. By rule: EINVAL. By the kernel: ENOMEM.
 */
int kvmabi_vm_assign_set_msix_nr(struct kvmabi_vm *vm, const struct kvm_assigned_msix_nr *assigned_msix_nr);

/*
 * KVM_ASSIGN_SET_MSIX_ENTRY (section 4.54): route an MSI-X interrupt of an assigned PCI device to a GSI. Returns 0.
 * Capability KVM_CAP_DEVICE_MSIX. By rule: EINVAL. By the kernel: ENOSPC.
 */
int kvmabi_vm_assign_set_msix_entry(struct kvmabi_vm *vm,
				    const struct kvm_assigned_msix_entry *assigned_msix_entry);

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

#if defined(KVMABI_X86)

/* KVM_GET_PIT: read the state of the interval timer. Returns 0. Capability KVM_CAP_PIT. By rule: ENXIO. */
int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state);

/* KVM_SET_PIT: write the state of the interval timer. Returns 0. Capability KVM_CAP_PIT. By rule: ENXIO. */
int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state);
#endif

/*
 * KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt. Returns 0. Capability
 * KVM_CAP_IRQ_INJECT_STATUS. By rule: ENXIO. By the kernel: EFAULT.
 */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level);

/*
 * KVM_REGISTER_COALESCED_MMIO: collect the guest's writes to a range of addresses instead of stopping for each.
 * Returns 0. Capability KVM_CAP_COALESCED_MMIO. By the kernel: ENOBUFS, ENOSPC, ENXIO.
 */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);

/*
 * KVM_UNREGISTER_COALESCED_MMIO: stop for the guest's writes to a range of addresses again. Returns 0. Capability
 * KVM_CAP_COALESCED_MMIO. By the kernel: ENXIO.
 */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);

/*
 * KVM_ASSIGN_IRQ: deprecated; KVM_ASSIGN_DEV_IRQ has taken its place. Always fails: no kernel serves it any more.
 * Capability KVM_CAP_DEVICE_ASSIGNMENT.
 */
int kvmabi_vm_assign_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq);

#if defined(KVMABI_X86)

/*
 * KVM_REINJECT_CONTROL: say what becomes of interrupts of the interval timer that the guest missed. Returns 0.
 * Capability KVM_CAP_REINJECT_CONTROL. By rule: ENXIO.
 */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control);
#endif

/*
 * KVM_IRQFD: let an eventfd raise an interrupt in the guest. Returns 0. Capability KVM_CAP_IRQFD. By the kernel:
 * EBADF, EINVAL, EAGAIN, EBUSY, ENOMEM.
 */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd);

/*
 * KVM_CREATE_PIT2: make the interval timer in the kernel, in a way that flags choose. Returns 0. Capability
 * KVM_CAP_PIT2. By rule: EEXIST. By the kernel: ENOENT, ENOMEM.
 */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config);

/*
 * KVM_IOEVENTFD: let a write of the guest signal an eventfd. Returns 0. Capability KVM_CAP_IOEVENTFD. By rule:
 * EINVAL. By the kernel: EBADF, EEXIST, ENOENT, ENOSPC, ENOMEM.
 */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd);

#if defined(KVMABI_X86)

/*
 * KVM_GET_PIT2: read the state of the interval timer, and its flags. Returns 0. Capability KVM_CAP_PIT_STATE2. By
 * rule: ENXIO.
 */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2);

/*
 * KVM_SET_PIT2: write the state of the interval timer, and its flags. Returns 0. Capability KVM_CAP_PIT_STATE2. By
 * rule: ENXIO.
 */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2);
#endif

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest. Returns 0. By the kernel: EINVAL, ENOMEM. */
int kvmabi_vm_s390_interrupt(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt);

/* --- calls on a vcpu fd --- */

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest. Returns 0. By the kernel: EINVAL, ENOMEM. */
int kvmabi_vcpu_s390_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt);

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
 * KVM_DEBUG_GUEST (section 4.17): removed: KVM_SET_GUEST_DEBUG took its place. Always fails: no kernel serves it any
 * more.
 */
int kvmabi_vcpu_debug_guest(struct kvmabi_vcpu *vcpu, const struct kvm_debug_guest *debug_guest);

#if defined(KVMABI_X86)

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
#endif

/*
 * KVM_SET_SIGNAL_MASK (section 4.21): say which signals are blocked while KVM_RUN runs. Returns 0. A null pointer:
 * the thread's own mask holds during KVM_RUN again. By rule: EINVAL. By the kernel: EFAULT.
 */
int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask);

/* KVM_GET_FPU (section 4.22): read the floating point state. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu);

/* KVM_SET_FPU (section 4.23): write the floating point state. Returns 0. By the kernel: ENOMEM, EFAULT. */
int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu);

#if defined(KVMABI_X86)

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
#endif

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
 * KVM_CAP_MP_STATE. By the kernel: EFAULT, EINVAL.
 */
int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state);

#if defined(KVMABI_X86)

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
 * KVM_GET_LAPIC: read the registers of the vcpu's local APIC. Returns 0. Capability KVM_CAP_IRQCHIP. By rule: EINVAL.
 * By the kernel: ENOMEM, EFAULT.
 */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state);

/*
 * KVM_SET_LAPIC: write the registers of the vcpu's local APIC. Returns 0. Capability KVM_CAP_IRQCHIP. By rule:
 * EINVAL. By the kernel: ENOMEM, EFAULT.
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
#endif

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

/*
 * KVM_S390_SET_INITIAL_PSW: write the program status word that the vcpu starts with. Returns 0. By the kernel:
 * EFAULT, EBUSY.
 */
int kvmabi_vcpu_s390_set_initial_psw(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw);

/* KVM_S390_INITIAL_RESET: reset the vcpu as the architecture's initial CPU reset does. Returns 0. */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu);

/* KVM_NMI: queue an NMI for injection. Returns 0. Capability KVM_CAP_USER_NMI. */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu);

/*
 * KVM_SET_GUEST_DEBUG: debug the guest from outside. Returns 0. Capability KVM_CAP_SET_GUEST_DEBUG. By the kernel:
 * EFAULT, EBUSY, EINVAL.
 */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug);

/*
 * KVM_X86_SETUP_MCE: give the vcpu machine check banks. Returns 0. Capability KVM_CAP_MCE. By the kernel: EFAULT,
 * EINVAL.
 */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap);

#if defined(KVMABI_X86)

/*
 * KVM_X86_SET_MCE: put a machine check into a bank of the vcpu. Returns 0. Capability KVM_CAP_MCE. By the kernel:
 * EFAULT, EINVAL.
 */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce);
#endif

/*
 * KVM_IA64_VCPU_GET_STACK: read the vcpu's stack, where the guest's registers are kept. Returns 0. By the kernel:
 * ENOMEM, EFAULT.
 */
int kvmabi_vcpu_ia64_vcpu_get_stack(struct kvmabi_vcpu *vcpu, void *const *stack);

/*
 * KVM_IA64_VCPU_SET_STACK: write the vcpu's stack, where the guest's registers are kept. Returns 0. By the kernel:
 * ENOMEM, EFAULT.
 */
int kvmabi_vcpu_ia64_vcpu_set_stack(struct kvmabi_vcpu *vcpu, void *const *stack);

#ifdef __cplusplus
}
#endif

#ifdef KVMABI_NO_CHECKS
# include "bare.h"
#endif

#endif /* KVMABI_CALLS_H */
