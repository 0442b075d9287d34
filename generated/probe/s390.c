/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * An object of every struct that s390 has, so that pahole can tell how a compiler laid it out.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include <linux/kvm.h>

#define PROBE(type, name) extern type probe_##name; type probe_##name

PROBE(struct kvm_regs, kvm_regs);
PROBE(struct kvm_sregs, kvm_sregs);
PROBE(struct kvm_fpu, kvm_fpu);
PROBE(struct kvm_debug_exit_arch, kvm_debug_exit_arch);
PROBE(struct kvm_guest_debug_arch, kvm_guest_debug_arch);
PROBE(struct kvm_user_trace_setup, kvm_user_trace_setup);
PROBE(struct kvm_breakpoint, kvm_breakpoint);
PROBE(struct kvm_debug_guest, kvm_debug_guest);
PROBE(struct kvm_memory_region, kvm_memory_region);
PROBE(struct kvm_userspace_memory_region, kvm_userspace_memory_region);
PROBE(struct kvm_irq_level, kvm_irq_level);
PROBE(struct kvm_irqchip, kvm_irqchip);
PROBE(struct kvm_pit_config, kvm_pit_config);
PROBE(struct kvm_coalesced_mmio_zone, kvm_coalesced_mmio_zone);
PROBE(struct kvm_coalesced_mmio, kvm_coalesced_mmio);
PROBE(struct kvm_coalesced_mmio_ring, kvm_coalesced_mmio_ring);
PROBE(struct kvm_translation, kvm_translation);
PROBE(struct kvm_interrupt, kvm_interrupt);
PROBE(struct kvm_dirty_log, kvm_dirty_log);
PROBE(struct kvm_signal_mask, kvm_signal_mask);
PROBE(struct kvm_tpr_access_ctl, kvm_tpr_access_ctl);
PROBE(struct kvm_vapic_addr, kvm_vapic_addr);
PROBE(struct kvm_mp_state, kvm_mp_state);
PROBE(struct kvm_guest_debug, kvm_guest_debug);
PROBE(struct kvm_enable_cap, kvm_enable_cap);
PROBE(struct kvm_s390_psw, kvm_s390_psw);
PROBE(struct kvm_s390_interrupt, kvm_s390_interrupt);
PROBE(struct kvm_ppc_pvinfo, kvm_ppc_pvinfo);
PROBE(struct kvm_clock_data, kvm_clock_data);
PROBE(struct kvm_ioeventfd, kvm_ioeventfd);
PROBE(struct kvm_irqfd, kvm_irqfd);
PROBE(struct kvm_assigned_pci_dev, kvm_assigned_pci_dev);
PROBE(struct kvm_assigned_irq, kvm_assigned_irq);
PROBE(struct kvm_assigned_msix_nr, kvm_assigned_msix_nr);
PROBE(struct kvm_assigned_msix_entry, kvm_assigned_msix_entry);
PROBE(struct kvm_run, kvm_run);
