/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * What ppc64's layouts and numbers are at level 2.6.39; included by <kvmabi/layout.h> only.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */

KVMABI_SIZE(struct kvm_regs, 392, 8);
KVMABI_AT(struct kvm_regs, pc, 0);
KVMABI_AT(struct kvm_regs, cr, 8);
KVMABI_AT(struct kvm_regs, ctr, 16);
KVMABI_AT(struct kvm_regs, lr, 24);
KVMABI_AT(struct kvm_regs, xer, 32);
KVMABI_AT(struct kvm_regs, msr, 40);
KVMABI_AT(struct kvm_regs, srr0, 48);
KVMABI_AT(struct kvm_regs, srr1, 56);
KVMABI_AT(struct kvm_regs, pid, 64);
KVMABI_AT(struct kvm_regs, sprg0, 72);
KVMABI_AT(struct kvm_regs, sprg1, 80);
KVMABI_AT(struct kvm_regs, sprg2, 88);
KVMABI_AT(struct kvm_regs, sprg3, 96);
KVMABI_AT(struct kvm_regs, sprg4, 104);
KVMABI_AT(struct kvm_regs, sprg5, 112);
KVMABI_AT(struct kvm_regs, sprg6, 120);
KVMABI_AT(struct kvm_regs, sprg7, 128);
KVMABI_AT(struct kvm_regs, gpr, 136);

KVMABI_SIZE(struct kvm_sregs, 1232, 8);
KVMABI_AT(struct kvm_sregs, pvr, 0);
KVMABI_AT(struct kvm_sregs, u, 8);
KVMABI_AT(struct kvm_sregs, u.s, 8);
KVMABI_AT(struct kvm_sregs, u.s.sdr1, 8);
KVMABI_AT(struct kvm_sregs, u.s.ppc64, 16);
KVMABI_AT(struct kvm_sregs, u.s.ppc64.slb, 16);
KVMABI_AT(struct kvm_sregs, u.s.ppc32, 1040);
KVMABI_AT(struct kvm_sregs, u.s.ppc32.sr, 1040);
KVMABI_AT(struct kvm_sregs, u.s.ppc32.ibat, 1104);
KVMABI_AT(struct kvm_sregs, u.s.ppc32.dbat, 1168);
KVMABI_AT(struct kvm_sregs, u.pad, 8);

KVMABI_SIZE(struct kvm_fpu, 256, 8);
KVMABI_AT(struct kvm_fpu, fpr, 0);

KVMABI_SIZE(struct kvm_user_trace_setup, 8, 4);
KVMABI_AT(struct kvm_user_trace_setup, buf_size, 0);
KVMABI_AT(struct kvm_user_trace_setup, buf_nr, 4);

KVMABI_SIZE(struct kvm_breakpoint, 16, 8);
KVMABI_AT(struct kvm_breakpoint, enabled, 0);
KVMABI_AT(struct kvm_breakpoint, padding, 4);
KVMABI_AT(struct kvm_breakpoint, address, 8);

KVMABI_SIZE(struct kvm_debug_guest, 80, 8);
KVMABI_AT(struct kvm_debug_guest, enabled, 0);
KVMABI_AT(struct kvm_debug_guest, pad, 4);
KVMABI_AT(struct kvm_debug_guest, breakpoints, 8);
KVMABI_AT(struct kvm_debug_guest, singlestep, 72);

KVMABI_SIZE(struct kvm_memory_region, 24, 8);
KVMABI_AT(struct kvm_memory_region, slot, 0);
KVMABI_AT(struct kvm_memory_region, flags, 4);
KVMABI_AT(struct kvm_memory_region, guest_phys_addr, 8);
KVMABI_AT(struct kvm_memory_region, memory_size, 16);

KVMABI_SIZE(struct kvm_userspace_memory_region, 32, 8);
KVMABI_AT(struct kvm_userspace_memory_region, slot, 0);
KVMABI_AT(struct kvm_userspace_memory_region, flags, 4);
KVMABI_AT(struct kvm_userspace_memory_region, guest_phys_addr, 8);
KVMABI_AT(struct kvm_userspace_memory_region, memory_size, 16);
KVMABI_AT(struct kvm_userspace_memory_region, userspace_addr, 24);

KVMABI_SIZE(struct kvm_irq_level, 8, 4);
KVMABI_AT(struct kvm_irq_level, irq, 0);
KVMABI_AT(struct kvm_irq_level, status, 0);
KVMABI_AT(struct kvm_irq_level, level, 4);

KVMABI_SIZE(struct kvm_irqchip, 520, 4);
KVMABI_AT(struct kvm_irqchip, chip_id, 0);
KVMABI_AT(struct kvm_irqchip, pad, 4);
KVMABI_AT(struct kvm_irqchip, chip, 8);
KVMABI_AT(struct kvm_irqchip, chip.dummy, 8);

KVMABI_SIZE(struct kvm_pit_config, 64, 4);
KVMABI_AT(struct kvm_pit_config, flags, 0);
KVMABI_AT(struct kvm_pit_config, pad, 4);

KVMABI_SIZE(struct kvm_coalesced_mmio_zone, 16, 8);
KVMABI_AT(struct kvm_coalesced_mmio_zone, addr, 0);
KVMABI_AT(struct kvm_coalesced_mmio_zone, size, 8);
KVMABI_AT(struct kvm_coalesced_mmio_zone, pad, 12);

KVMABI_SIZE(struct kvm_coalesced_mmio, 24, 8);
KVMABI_AT(struct kvm_coalesced_mmio, phys_addr, 0);
KVMABI_AT(struct kvm_coalesced_mmio, len, 8);
KVMABI_AT(struct kvm_coalesced_mmio, pad, 12);
KVMABI_AT(struct kvm_coalesced_mmio, data, 16);

KVMABI_SIZE(struct kvm_coalesced_mmio_ring, 8, 8);
KVMABI_AT(struct kvm_coalesced_mmio_ring, first, 0);
KVMABI_AT(struct kvm_coalesced_mmio_ring, last, 4);
KVMABI_AT(struct kvm_coalesced_mmio_ring, coalesced_mmio, 8);

KVMABI_SIZE(struct kvm_translation, 24, 8);
KVMABI_AT(struct kvm_translation, linear_address, 0);
KVMABI_AT(struct kvm_translation, physical_address, 8);
KVMABI_AT(struct kvm_translation, valid, 16);
KVMABI_AT(struct kvm_translation, writeable, 17);
KVMABI_AT(struct kvm_translation, usermode, 18);
KVMABI_AT(struct kvm_translation, pad, 19);

KVMABI_SIZE(struct kvm_interrupt, 4, 4);
KVMABI_AT(struct kvm_interrupt, irq, 0);

KVMABI_SIZE(struct kvm_dirty_log, 16, 8);
KVMABI_AT(struct kvm_dirty_log, slot, 0);
KVMABI_AT(struct kvm_dirty_log, padding1, 4);
KVMABI_AT(struct kvm_dirty_log, dirty_bitmap, 8);
KVMABI_AT(struct kvm_dirty_log, padding2, 8);

KVMABI_SIZE(struct kvm_signal_mask, 4, 4);
KVMABI_AT(struct kvm_signal_mask, len, 0);
KVMABI_AT(struct kvm_signal_mask, sigset, 4);

KVMABI_SIZE(struct kvm_tpr_access_ctl, 40, 4);
KVMABI_AT(struct kvm_tpr_access_ctl, enabled, 0);
KVMABI_AT(struct kvm_tpr_access_ctl, flags, 4);
KVMABI_AT(struct kvm_tpr_access_ctl, reserved, 8);

KVMABI_SIZE(struct kvm_vapic_addr, 8, 8);
KVMABI_AT(struct kvm_vapic_addr, vapic_addr, 0);

KVMABI_SIZE(struct kvm_mp_state, 4, 4);
KVMABI_AT(struct kvm_mp_state, mp_state, 0);

KVMABI_SIZE(struct kvm_enable_cap, 104, 8);
KVMABI_AT(struct kvm_enable_cap, cap, 0);
KVMABI_AT(struct kvm_enable_cap, flags, 4);
KVMABI_AT(struct kvm_enable_cap, args, 8);
KVMABI_AT(struct kvm_enable_cap, pad, 40);

KVMABI_SIZE(struct kvm_s390_psw, 16, 8);
KVMABI_AT(struct kvm_s390_psw, mask, 0);
KVMABI_AT(struct kvm_s390_psw, addr, 8);

KVMABI_SIZE(struct kvm_s390_interrupt, 16, 8);
KVMABI_AT(struct kvm_s390_interrupt, type, 0);
KVMABI_AT(struct kvm_s390_interrupt, parm, 4);
KVMABI_AT(struct kvm_s390_interrupt, parm64, 8);

KVMABI_SIZE(struct kvm_ppc_pvinfo, 128, 4);
KVMABI_AT(struct kvm_ppc_pvinfo, flags, 0);
KVMABI_AT(struct kvm_ppc_pvinfo, hcall, 4);
KVMABI_AT(struct kvm_ppc_pvinfo, pad, 20);

KVMABI_SIZE(struct kvm_clock_data, 48, 8);
KVMABI_AT(struct kvm_clock_data, clock, 0);
KVMABI_AT(struct kvm_clock_data, flags, 8);
KVMABI_AT(struct kvm_clock_data, pad, 12);

KVMABI_SIZE(struct kvm_ioeventfd, 64, 8);
KVMABI_AT(struct kvm_ioeventfd, datamatch, 0);
KVMABI_AT(struct kvm_ioeventfd, addr, 8);
KVMABI_AT(struct kvm_ioeventfd, len, 16);
KVMABI_AT(struct kvm_ioeventfd, fd, 20);
KVMABI_AT(struct kvm_ioeventfd, flags, 24);
KVMABI_AT(struct kvm_ioeventfd, pad, 28);

KVMABI_SIZE(struct kvm_irqfd, 32, 4);
KVMABI_AT(struct kvm_irqfd, fd, 0);
KVMABI_AT(struct kvm_irqfd, gsi, 4);
KVMABI_AT(struct kvm_irqfd, flags, 8);
KVMABI_AT(struct kvm_irqfd, pad, 12);

KVMABI_SIZE(struct kvm_assigned_pci_dev, 64, 4);
KVMABI_AT(struct kvm_assigned_pci_dev, assigned_dev_id, 0);
KVMABI_AT(struct kvm_assigned_pci_dev, busnr, 4);
KVMABI_AT(struct kvm_assigned_pci_dev, devfn, 8);
KVMABI_AT(struct kvm_assigned_pci_dev, flags, 12);
KVMABI_AT(struct kvm_assigned_pci_dev, segnr, 16);
KVMABI_AT(struct kvm_assigned_pci_dev, reserved, 20);

KVMABI_SIZE(struct kvm_assigned_irq, 64, 4);
KVMABI_AT(struct kvm_assigned_irq, assigned_dev_id, 0);
KVMABI_AT(struct kvm_assigned_irq, host_irq, 4);
KVMABI_AT(struct kvm_assigned_irq, guest_irq, 8);
KVMABI_AT(struct kvm_assigned_irq, flags, 12);
KVMABI_AT(struct kvm_assigned_irq, guest_msi, 16);
KVMABI_AT(struct kvm_assigned_irq, guest_msi.addr_lo, 16);
KVMABI_AT(struct kvm_assigned_irq, guest_msi.addr_hi, 20);
KVMABI_AT(struct kvm_assigned_irq, guest_msi.data, 24);
KVMABI_AT(struct kvm_assigned_irq, reserved, 16);

KVMABI_SIZE(struct kvm_assigned_msix_nr, 8, 4);
KVMABI_AT(struct kvm_assigned_msix_nr, assigned_dev_id, 0);
KVMABI_AT(struct kvm_assigned_msix_nr, entry_nr, 4);
KVMABI_AT(struct kvm_assigned_msix_nr, padding, 6);

KVMABI_SIZE(struct kvm_assigned_msix_entry, 16, 4);
KVMABI_AT(struct kvm_assigned_msix_entry, assigned_dev_id, 0);
KVMABI_AT(struct kvm_assigned_msix_entry, gsi, 4);
KVMABI_AT(struct kvm_assigned_msix_entry, entry, 8);
KVMABI_AT(struct kvm_assigned_msix_entry, padding, 10);

KVMABI_SIZE(struct kvm_run, 288, 8);
KVMABI_AT(struct kvm_run, request_interrupt_window, 0);
KVMABI_AT(struct kvm_run, padding1, 1);
KVMABI_AT(struct kvm_run, exit_reason, 8);
KVMABI_AT(struct kvm_run, ready_for_interrupt_injection, 12);
KVMABI_AT(struct kvm_run, if_flag, 13);
KVMABI_AT(struct kvm_run, padding2, 14);
KVMABI_AT(struct kvm_run, cr8, 16);
KVMABI_AT(struct kvm_run, apic_base, 24);
KVMABI_AT(struct kvm_run, hw, 32);
KVMABI_AT(struct kvm_run, hw.hardware_exit_reason, 32);
KVMABI_AT(struct kvm_run, fail_entry, 32);
KVMABI_AT(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
KVMABI_AT(struct kvm_run, ex, 32);
KVMABI_AT(struct kvm_run, ex.exception, 32);
KVMABI_AT(struct kvm_run, ex.error_code, 36);
KVMABI_AT(struct kvm_run, io, 32);
KVMABI_AT(struct kvm_run, io.direction, 32);
KVMABI_AT(struct kvm_run, io.size, 33);
KVMABI_AT(struct kvm_run, io.port, 34);
KVMABI_AT(struct kvm_run, io.count, 36);
KVMABI_AT(struct kvm_run, io.data_offset, 40);
KVMABI_AT(struct kvm_run, debug, 32);
KVMABI_AT(struct kvm_run, debug.arch, 32);
KVMABI_AT(struct kvm_run, mmio, 32);
KVMABI_AT(struct kvm_run, mmio.phys_addr, 32);
KVMABI_AT(struct kvm_run, mmio.data, 40);
KVMABI_AT(struct kvm_run, mmio.len, 48);
KVMABI_AT(struct kvm_run, mmio.is_write, 52);
KVMABI_AT(struct kvm_run, hypercall, 32);
KVMABI_AT(struct kvm_run, hypercall.nr, 32);
KVMABI_AT(struct kvm_run, hypercall.args, 40);
KVMABI_AT(struct kvm_run, hypercall.ret, 88);
KVMABI_AT(struct kvm_run, hypercall.longmode, 96);
KVMABI_AT(struct kvm_run, hypercall.pad, 100);
KVMABI_AT(struct kvm_run, tpr_access, 32);
KVMABI_AT(struct kvm_run, tpr_access.rip, 32);
KVMABI_AT(struct kvm_run, tpr_access.is_write, 40);
KVMABI_AT(struct kvm_run, tpr_access.pad, 44);
KVMABI_AT(struct kvm_run, s390_sieic, 32);
KVMABI_AT(struct kvm_run, s390_sieic.icptcode, 32);
KVMABI_AT(struct kvm_run, s390_sieic.ipa, 34);
KVMABI_AT(struct kvm_run, s390_sieic.ipb, 36);
KVMABI_AT(struct kvm_run, s390_reset_flags, 32);
KVMABI_AT(struct kvm_run, dcr, 32);
KVMABI_AT(struct kvm_run, dcr.dcrn, 32);
KVMABI_AT(struct kvm_run, dcr.data, 36);
KVMABI_AT(struct kvm_run, dcr.is_write, 40);
KVMABI_AT(struct kvm_run, internal, 32);
KVMABI_AT(struct kvm_run, internal.suberror, 32);
KVMABI_AT(struct kvm_run, internal.ndata, 36);
KVMABI_AT(struct kvm_run, internal.data, 40);
KVMABI_AT(struct kvm_run, osi, 32);
KVMABI_AT(struct kvm_run, osi.gprs, 32);
KVMABI_AT(struct kvm_run, padding, 32);

/* Empty structs have a size in C++, and so has what embeds them. */
#ifndef __cplusplus

KVMABI_SIZE(struct kvm_debug_exit_arch, 0, 1);

KVMABI_SIZE(struct kvm_guest_debug_arch, 0, 1);

KVMABI_SIZE(struct kvm_guest_debug, 8, 4);
KVMABI_AT(struct kvm_guest_debug, control, 0);
KVMABI_AT(struct kvm_guest_debug, pad, 4);
KVMABI_AT(struct kvm_guest_debug, arch, 8);
#endif

KVMABI_NUMBER(KVMIO, 0xaeUL);
KVMABI_NUMBER(KVM_API_VERSION, 0xcUL);
KVMABI_NUMBER(KVM_ASSIGN_DEV_IRQ, 0x8040ae70UL);
KVMABI_NUMBER(KVM_ASSIGN_IRQ, 0x4040ae70UL);
KVMABI_NUMBER(KVM_ASSIGN_PCI_DEVICE, 0x4040ae69UL);
KVMABI_NUMBER(KVM_ASSIGN_SET_MSIX_ENTRY, 0x8010ae74UL);
KVMABI_NUMBER(KVM_ASSIGN_SET_MSIX_NR, 0x8008ae73UL);
KVMABI_NUMBER(KVM_CAP_ADJUST_CLOCK, 0x27UL);
KVMABI_NUMBER(KVM_CAP_ASSIGN_DEV_IRQ, 0x1dUL);
KVMABI_NUMBER(KVM_CAP_ASYNC_PF, 0x3bUL);
KVMABI_NUMBER(KVM_CAP_CLOCKSOURCE, 0x8UL);
KVMABI_NUMBER(KVM_CAP_COALESCED_MMIO, 0xfUL);
KVMABI_NUMBER(KVM_CAP_DESTROY_MEMORY_REGION_WORKS, 0x15UL);
KVMABI_NUMBER(KVM_CAP_ENABLE_CAP, 0x36UL);
KVMABI_NUMBER(KVM_CAP_EXT_CPUID, 0x7UL);
KVMABI_NUMBER(KVM_CAP_HLT, 0x1UL);
KVMABI_NUMBER(KVM_CAP_HYPERV, 0x2cUL);
KVMABI_NUMBER(KVM_CAP_HYPERV_SPIN, 0x2eUL);
KVMABI_NUMBER(KVM_CAP_HYPERV_VAPIC, 0x2dUL);
KVMABI_NUMBER(KVM_CAP_INTERNAL_ERROR_DATA, 0x28UL);
KVMABI_NUMBER(KVM_CAP_INTR_SHADOW, 0x31UL);
KVMABI_NUMBER(KVM_CAP_IOEVENTFD, 0x24UL);
KVMABI_NUMBER(KVM_CAP_IOMMU, 0x12UL);
KVMABI_NUMBER(KVM_CAP_IRQCHIP, 0x0UL);
KVMABI_NUMBER(KVM_CAP_IRQFD, 0x20UL);
KVMABI_NUMBER(KVM_CAP_IRQ_INJECT_STATUS, 0x1aUL);
KVMABI_NUMBER(KVM_CAP_JOIN_MEMORY_REGIONS_WORKS, 0x1eUL);
KVMABI_NUMBER(KVM_CAP_MMU_SHADOW_CACHE_CONTROL, 0x2UL);
KVMABI_NUMBER(KVM_CAP_MP_STATE, 0xeUL);
KVMABI_NUMBER(KVM_CAP_NOP_IO_DELAY, 0xcUL);
KVMABI_NUMBER(KVM_CAP_NR_MEMSLOTS, 0xaUL);
KVMABI_NUMBER(KVM_CAP_NR_VCPUS, 0x9UL);
KVMABI_NUMBER(KVM_CAP_PCI_SEGMENT, 0x2fUL);
KVMABI_NUMBER(KVM_CAP_PIT, 0xbUL);
KVMABI_NUMBER(KVM_CAP_PPC_GET_PVINFO, 0x39UL);
KVMABI_NUMBER(KVM_CAP_PPC_IRQ_LEVEL, 0x3aUL);
KVMABI_NUMBER(KVM_CAP_PPC_OSI, 0x34UL);
KVMABI_NUMBER(KVM_CAP_PPC_PAIRED_SINGLES, 0x30UL);
KVMABI_NUMBER(KVM_CAP_PPC_SEGSTATE, 0x2bUL);
KVMABI_NUMBER(KVM_CAP_PPC_UNSET_IRQ, 0x35UL);
KVMABI_NUMBER(KVM_CAP_PV_MMU, 0xdUL);
KVMABI_NUMBER(KVM_CAP_S390_PSW, 0x2aUL);
KVMABI_NUMBER(KVM_CAP_SET_BOOT_CPU_ID, 0x22UL);
KVMABI_NUMBER(KVM_CAP_SET_IDENTITY_MAP_ADDR, 0x25UL);
KVMABI_NUMBER(KVM_CAP_SET_TSS_ADDR, 0x4UL);
KVMABI_NUMBER(KVM_CAP_SYNC_MMU, 0x10UL);
KVMABI_NUMBER(KVM_CAP_USER_MEMORY, 0x3UL);
KVMABI_NUMBER(KVM_CAP_VAPIC, 0x6UL);
KVMABI_NUMBER(KVM_CAP_X86_ROBUST_SINGLESTEP, 0x33UL);
KVMABI_NUMBER(KVM_CHECK_EXTENSION, 0x2000ae03UL);
KVMABI_NUMBER(KVM_CREATE_IRQCHIP, 0x2000ae60UL);
KVMABI_NUMBER(KVM_CREATE_PIT, 0x2000ae64UL);
KVMABI_NUMBER(KVM_CREATE_PIT2, 0x8040ae77UL);
KVMABI_NUMBER(KVM_CREATE_VCPU, 0x2000ae41UL);
KVMABI_NUMBER(KVM_CREATE_VM, 0x2000ae01UL);
KVMABI_NUMBER(KVM_DEASSIGN_DEV_IRQ, 0x8040ae75UL);
KVMABI_NUMBER(KVM_DEASSIGN_PCI_DEVICE, 0x8040ae72UL);
KVMABI_NUMBER(KVM_DEBUG_GUEST, 0x8050ae87UL);
KVMABI_NUMBER(KVM_DEV_ASSIGN_ENABLE_IOMMU, 0x1UL);
KVMABI_NUMBER(KVM_DEV_IRQ_GUEST_INTX, 0x100UL);
KVMABI_NUMBER(KVM_DEV_IRQ_GUEST_MASK, 0xff00UL);
KVMABI_NUMBER(KVM_DEV_IRQ_GUEST_MSI, 0x200UL);
KVMABI_NUMBER(KVM_DEV_IRQ_GUEST_MSIX, 0x400UL);
KVMABI_NUMBER(KVM_DEV_IRQ_HOST_INTX, 0x1UL);
KVMABI_NUMBER(KVM_DEV_IRQ_HOST_MASK, 0xffUL);
KVMABI_NUMBER(KVM_DEV_IRQ_HOST_MSI, 0x2UL);
KVMABI_NUMBER(KVM_DEV_IRQ_HOST_MSIX, 0x4UL);
KVMABI_NUMBER(KVM_ENABLE_CAP, 0x8068aea3UL);
KVMABI_NUMBER(KVM_EXIT_DCR, 0xfUL);
KVMABI_NUMBER(KVM_EXIT_DEBUG, 0x4UL);
KVMABI_NUMBER(KVM_EXIT_EXCEPTION, 0x1UL);
KVMABI_NUMBER(KVM_EXIT_FAIL_ENTRY, 0x9UL);
KVMABI_NUMBER(KVM_EXIT_HLT, 0x5UL);
KVMABI_NUMBER(KVM_EXIT_HYPERCALL, 0x3UL);
KVMABI_NUMBER(KVM_EXIT_INTERNAL_ERROR, 0x11UL);
KVMABI_NUMBER(KVM_EXIT_INTR, 0xaUL);
KVMABI_NUMBER(KVM_EXIT_IO, 0x2UL);
KVMABI_NUMBER(KVM_EXIT_IO_IN, 0x0UL);
KVMABI_NUMBER(KVM_EXIT_IO_OUT, 0x1UL);
KVMABI_NUMBER(KVM_EXIT_IRQ_WINDOW_OPEN, 0x7UL);
KVMABI_NUMBER(KVM_EXIT_MMIO, 0x6UL);
KVMABI_NUMBER(KVM_EXIT_NMI, 0x10UL);
KVMABI_NUMBER(KVM_EXIT_OSI, 0x12UL);
KVMABI_NUMBER(KVM_EXIT_S390_RESET, 0xeUL);
KVMABI_NUMBER(KVM_EXIT_S390_SIEIC, 0xdUL);
KVMABI_NUMBER(KVM_EXIT_SET_TPR, 0xbUL);
KVMABI_NUMBER(KVM_EXIT_SHUTDOWN, 0x8UL);
KVMABI_NUMBER(KVM_EXIT_TPR_ACCESS, 0xcUL);
KVMABI_NUMBER(KVM_EXIT_UNKNOWN, 0x0UL);
KVMABI_NUMBER(KVM_GET_API_VERSION, 0x2000ae00UL);
KVMABI_NUMBER(KVM_GET_CLOCK, 0x4030ae7cUL);
KVMABI_NUMBER(KVM_GET_DIRTY_LOG, 0x8010ae42UL);
KVMABI_NUMBER(KVM_GET_FPU, 0x4100ae8cUL);
KVMABI_NUMBER(KVM_GET_IRQCHIP, 0xc208ae62UL);
KVMABI_NUMBER(KVM_GET_MP_STATE, 0x4004ae98UL);
KVMABI_NUMBER(KVM_GET_NR_MMU_PAGES, 0x2000ae45UL);
KVMABI_NUMBER(KVM_GET_REGS, 0x4188ae81UL);
KVMABI_NUMBER(KVM_GET_SREGS, 0x44d0ae83UL);
KVMABI_NUMBER(KVM_GET_VCPU_MMAP_SIZE, 0x2000ae04UL);
KVMABI_NUMBER(KVM_GUESTDBG_ENABLE, 0x1UL);
KVMABI_NUMBER(KVM_GUESTDBG_SINGLESTEP, 0x2UL);
KVMABI_NUMBER(KVM_IA64_VCPU_GET_STACK, 0x4008ae9aUL);
KVMABI_NUMBER(KVM_IA64_VCPU_SET_STACK, 0x8008ae9bUL);
KVMABI_NUMBER(KVM_INTERNAL_ERROR_EMULATION, 0x1UL);
KVMABI_NUMBER(KVM_INTERNAL_ERROR_SIMUL_EX, 0x2UL);
KVMABI_NUMBER(KVM_INTERRUPT, 0x8004ae86UL);
KVMABI_NUMBER(KVM_INTERRUPT_SET, 0xffffffffUL);
KVMABI_NUMBER(KVM_INTERRUPT_SET_LEVEL, 0xfffffffdUL);
KVMABI_NUMBER(KVM_INTERRUPT_UNSET, 0xfffffffeUL);
KVMABI_NUMBER(KVM_IOEVENTFD, 0x8040ae79UL);
KVMABI_NUMBER(KVM_IOEVENTFD_FLAG_DATAMATCH, 0x1UL);
KVMABI_NUMBER(KVM_IOEVENTFD_FLAG_DEASSIGN, 0x4UL);
KVMABI_NUMBER(KVM_IOEVENTFD_FLAG_PIO, 0x2UL);
KVMABI_NUMBER(KVM_IOEVENTFD_VALID_FLAG_MASK, 0x7UL);
KVMABI_NUMBER(KVM_IRQFD, 0x8020ae76UL);
KVMABI_NUMBER(KVM_IRQFD_FLAG_DEASSIGN, 0x1UL);
KVMABI_NUMBER(KVM_IRQ_LINE, 0x8008ae61UL);
KVMABI_NUMBER(KVM_IRQ_LINE_STATUS, 0xc008ae67UL);
KVMABI_NUMBER(KVM_MAX_MSIX_PER_DEV, 0x100UL);
KVMABI_NUMBER(KVM_MEMSLOT_INVALID, 0x2UL);
KVMABI_NUMBER(KVM_MEM_LOG_DIRTY_PAGES, 0x1UL);
KVMABI_NUMBER(KVM_MP_STATE_HALTED, 0x3UL);
KVMABI_NUMBER(KVM_MP_STATE_INIT_RECEIVED, 0x2UL);
KVMABI_NUMBER(KVM_MP_STATE_RUNNABLE, 0x0UL);
KVMABI_NUMBER(KVM_MP_STATE_SIPI_RECEIVED, 0x4UL);
KVMABI_NUMBER(KVM_MP_STATE_UNINITIALIZED, 0x1UL);
KVMABI_NUMBER(KVM_NMI, 0x2000ae9aUL);
KVMABI_NUMBER(KVM_PIT_SPEAKER_DUMMY, 0x1UL);
KVMABI_NUMBER(KVM_PPC_GET_PVINFO, 0x8080aea1UL);
KVMABI_NUMBER(KVM_REGISTER_COALESCED_MMIO, 0x8010ae67UL);
KVMABI_NUMBER(KVM_REG_EXT_MASK, 0xffe0UL);
KVMABI_NUMBER(KVM_REG_FPR, 0x20UL);
KVMABI_NUMBER(KVM_REG_FQPR, 0x60UL);
KVMABI_NUMBER(KVM_REG_GPR, 0x0UL);
KVMABI_NUMBER(KVM_REG_MASK, 0x1fUL);
KVMABI_NUMBER(KVM_REG_QPR, 0x40UL);
KVMABI_NUMBER(KVM_REINJECT_CONTROL, 0x2000ae71UL);
KVMABI_NUMBER(KVM_RUN, 0x2000ae80UL);
KVMABI_NUMBER(KVM_S390_ENABLE_SIE, 0x2000ae06UL);
KVMABI_NUMBER(KVM_S390_INITIAL_RESET, 0x2000ae97UL);
KVMABI_NUMBER(KVM_S390_INTERRUPT, 0x8010ae94UL);
KVMABI_NUMBER(KVM_S390_INT_EMERGENCY, 0xffff1201UL);
KVMABI_NUMBER(KVM_S390_INT_SERVICE, 0xffff2401UL);
KVMABI_NUMBER(KVM_S390_INT_VIRTIO, 0xffff2603UL);
KVMABI_NUMBER(KVM_S390_PROGRAM_INT, 0xfffe0001UL);
KVMABI_NUMBER(KVM_S390_RESET_CLEAR, 0x2UL);
KVMABI_NUMBER(KVM_S390_RESET_CPU_INIT, 0x8UL);
KVMABI_NUMBER(KVM_S390_RESET_IPL, 0x10UL);
KVMABI_NUMBER(KVM_S390_RESET_POR, 0x1UL);
KVMABI_NUMBER(KVM_S390_RESET_SUBSYSTEM, 0x4UL);
KVMABI_NUMBER(KVM_S390_RESTART, 0xfffe0003UL);
KVMABI_NUMBER(KVM_S390_SET_INITIAL_PSW, 0x8010ae96UL);
KVMABI_NUMBER(KVM_S390_SIGP_SET_PREFIX, 0xfffe0002UL);
KVMABI_NUMBER(KVM_S390_SIGP_STOP, 0xfffe0000UL);
KVMABI_NUMBER(KVM_S390_STORE_STATUS, 0x8008ae95UL);
KVMABI_NUMBER(KVM_S390_STORE_STATUS_NOADDR, 0xffffffffffffffffUL);
KVMABI_NUMBER(KVM_S390_STORE_STATUS_PREFIXED, 0xfffffffffffffffeUL);
KVMABI_NUMBER(KVM_SET_BOOT_CPU_ID, 0x2000ae78UL);
KVMABI_NUMBER(KVM_SET_CLOCK, 0x8030ae7bUL);
KVMABI_NUMBER(KVM_SET_FPU, 0x8100ae8dUL);
KVMABI_NUMBER(KVM_SET_IDENTITY_MAP_ADDR, 0x8008ae48UL);
KVMABI_NUMBER(KVM_SET_IRQCHIP, 0x4208ae63UL);
KVMABI_NUMBER(KVM_SET_MEMORY_REGION, 0x8018ae40UL);
KVMABI_NUMBER(KVM_SET_MP_STATE, 0x8004ae99UL);
KVMABI_NUMBER(KVM_SET_NR_MMU_PAGES, 0x2000ae44UL);
KVMABI_NUMBER(KVM_SET_REGS, 0x8188ae82UL);
KVMABI_NUMBER(KVM_SET_SIGNAL_MASK, 0x8004ae8bUL);
KVMABI_NUMBER(KVM_SET_SREGS, 0x84d0ae84UL);
KVMABI_NUMBER(KVM_SET_TSS_ADDR, 0x2000ae47UL);
KVMABI_NUMBER(KVM_SET_USER_MEMORY_REGION, 0x8020ae46UL);
KVMABI_NUMBER(KVM_SET_VAPIC_ADDR, 0x8008ae93UL);
KVMABI_NUMBER(KVM_TPR_ACCESS_REPORTING, 0xc028ae92UL);
KVMABI_NUMBER(KVM_TRACE_DISABLE, 0x2000ae08UL);
KVMABI_NUMBER(KVM_TRACE_ENABLE, 0x8008ae06UL);
KVMABI_NUMBER(KVM_TRACE_PAUSE, 0x2000ae07UL);
KVMABI_NUMBER(KVM_TRANSLATE, 0xc018ae85UL);
KVMABI_NUMBER(KVM_TRC_APIC_ACCESS, 0x20014UL);
KVMABI_NUMBER(KVM_TRC_CLTS, 0x20012UL);
KVMABI_NUMBER(KVM_TRC_CPUID, 0x2000dUL);
KVMABI_NUMBER(KVM_TRC_CR_READ, 0x20007UL);
KVMABI_NUMBER(KVM_TRC_CR_WRITE, 0x20008UL);
KVMABI_NUMBER(KVM_TRC_CYCLE_SIZE, 0x8UL);
KVMABI_NUMBER(KVM_TRC_DR_READ, 0x20009UL);
KVMABI_NUMBER(KVM_TRC_DR_WRITE, 0x2000aUL);
KVMABI_NUMBER(KVM_TRC_ENTRYEXIT, 0x10000UL);
KVMABI_NUMBER(KVM_TRC_EXTRA_MAX, 0x7UL);
KVMABI_NUMBER(KVM_TRC_GTLB_WRITE, 0x20016UL);
KVMABI_NUMBER(KVM_TRC_HANDLER, 0x20000UL);
KVMABI_NUMBER(KVM_TRC_HEAD_SIZE, 0xcUL);
KVMABI_NUMBER(KVM_TRC_HLT, 0x20011UL);
KVMABI_NUMBER(KVM_TRC_INJ_VIRQ, 0x20002UL);
KVMABI_NUMBER(KVM_TRC_INTR, 0x2000eUL);
KVMABI_NUMBER(KVM_TRC_IO_READ, 0x20005UL);
KVMABI_NUMBER(KVM_TRC_IO_WRITE, 0x20006UL);
KVMABI_NUMBER(KVM_TRC_LMSW, 0x20013UL);
KVMABI_NUMBER(KVM_TRC_MSR_READ, 0x2000bUL);
KVMABI_NUMBER(KVM_TRC_MSR_WRITE, 0x2000cUL);
KVMABI_NUMBER(KVM_TRC_NMI, 0x2000fUL);
KVMABI_NUMBER(KVM_TRC_PAGE_FAULT, 0x20001UL);
KVMABI_NUMBER(KVM_TRC_PEND_INTR, 0x20004UL);
KVMABI_NUMBER(KVM_TRC_PPC_INSTR, 0x20019UL);
KVMABI_NUMBER(KVM_TRC_REDELIVER_EVT, 0x20003UL);
KVMABI_NUMBER(KVM_TRC_SHIFT, 0x10UL);
KVMABI_NUMBER(KVM_TRC_STLB_INVAL, 0x20018UL);
KVMABI_NUMBER(KVM_TRC_STLB_WRITE, 0x20017UL);
KVMABI_NUMBER(KVM_TRC_TDP_FAULT, 0x20015UL);
KVMABI_NUMBER(KVM_TRC_VMENTRY, 0x10001UL);
KVMABI_NUMBER(KVM_TRC_VMEXIT, 0x10002UL);
KVMABI_NUMBER(KVM_TRC_VMMCALL, 0x20010UL);
KVMABI_NUMBER(KVM_UNREGISTER_COALESCED_MMIO, 0x8010ae68UL);
KVMABI_NUMBER(KVM_X86_GET_MCE_CAP_SUPPORTED, 0x4008ae9dUL);
KVMABI_NUMBER(KVM_X86_SETUP_MCE, 0x8008ae9cUL);
KVMABI_NUMBER(__KVM_DEPRECATED_MAIN_0x07, 0x2000ae07UL);
KVMABI_NUMBER(__KVM_DEPRECATED_MAIN_0x08, 0x2000ae08UL);
KVMABI_NUMBER(__KVM_DEPRECATED_MAIN_W_0x06, 0x8008ae06UL);
KVMABI_NUMBER(__KVM_DEPRECATED_VCPU_W_0x87, 0x8050ae87UL);
KVMABI_NUMBER(__KVM_DEPRECATED_VM_R_0x70, 0x4040ae70UL);
KVMABI_NUMBER(kvm_ioeventfd_flag_nr_datamatch, 0x0UL);
KVMABI_NUMBER(kvm_ioeventfd_flag_nr_deassign, 0x2UL);
KVMABI_NUMBER(kvm_ioeventfd_flag_nr_max, 0x3UL);
KVMABI_NUMBER(kvm_ioeventfd_flag_nr_pio, 0x1UL);

#ifndef __cplusplus
KVMABI_NUMBER(KVM_SET_GUEST_DEBUG, 0x8008ae9bUL);
#endif
