/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The driver's ioctls: which there are for each fd class, what is copied, which lock is held, who handles them.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Commands are found by the full 32 bits within a class: the low byte is not unique.  A handler that is missing does
 * not link; one of the wrong type does not compile.
 */
#ifndef KVA_DISPATCH_H
#define KVA_DISPATCH_H

#include <linux/types.h>

struct kva_buffer;
struct kva_system;
struct kva_vm;
struct kva_vcpu;
struct kvm_clock_data;
struct kvm_coalesced_mmio_zone;
struct kvm_cpuid;
struct kvm_cpuid2;
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
struct kvm_mp_state;
struct kvm_msi;
struct kvm_msr_list;
struct kvm_msrs;
struct kvm_pit_config;
struct kvm_pit_state;
struct kvm_pit_state2;
struct kvm_regs;
struct kvm_reinject_control;
struct kvm_signal_mask;
struct kvm_sregs;
struct kvm_tpr_access_ctl;
struct kvm_translation;
struct kvm_userspace_memory_region;
struct kvm_vapic_addr;
struct kvm_vcpu_events;
struct kvm_x86_mce;
struct kvm_xcrs;
struct kvm_xen_hvm_config;
struct kvm_xsave;

enum kva_class {
	KVA_CLASS_SYSTEM,
	KVA_CLASS_VM,
	KVA_CLASS_VCPU,
};

enum kva_lock {
	KVA_LOCK_NONE,
	KVA_LOCK_VM,
	KVA_LOCK_SLOTS,
	KVA_LOCK_IRQCHIP,
	KVA_LOCK_VCPU,
};

enum kva_argument {
	KVA_ARG_NONE,		/* nothing; a rule says whether it must be zero */
	KVA_ARG_VALUE,		/* the argument itself */
	KVA_ARG_POINTER,	/* points to `size` bytes */
	KVA_ARG_OPTIONAL,	/* the same, or null */
};

#define KVA_COPY_IN	1u
#define KVA_COPY_OUT	2u

/* A flexible array behind the fixed part. */
struct kva_array {
	__u16 count_at;		/* offset of the 32-bit count */
	__u16 at;		/* offset of the first element */
	__u16 element;		/* bytes of one */
	__u16 limit;		/* how many at most; 0: no limit of its own */
	__u8 clamp;		/* more is cut off rather than refused */
	__u8 copies;		/* KVA_COPY_*, of the elements */
};

/* How long a buffer is that a field points to. */
enum kva_length {
	KVA_LENGTH_NONE,	/* there is no buffer */
	KVA_LENGTH_BITMAP_BYTES,
};

struct kva_nested {
	__u16 at;		/* offset of the pointer */
	__u16 of;		/* offset of the 32-bit field that its length is found by */
	__u8 length;		/* enum kva_length */
};

/* One ioctl. */
struct kva_ioctl {
	const char *name;
	__u32 cmd;
	__u16 call;		/* enum kvmabi_call, for kvmabi_check() */
	__u16 size;		/* bytes of the fixed part */
	__u8 argument;		/* enum kva_argument */
	__u8 copies;		/* KVA_COPY_*, of the fixed part */
	__u8 lock;		/* enum kva_lock */
	__u8 makes;		/* enum kva_class: it gives a new fd of that class; 0, the system's: it does not */
	__u16 out_errno;	/* on this errno, too, it is copied out */
	struct kva_array array;	/* element 0: there is none */
	struct kva_nested buffer;
	long (*serve)(void *object, unsigned long value, void *data, struct kva_buffer *buffer, void *made);
};

/* The row of a command in a class, or null. */
const struct kva_ioctl *kva_ioctl_find(enum kva_class fd_class, __u32 cmd);

/* All rows of a class. */
const struct kva_ioctl *kva_ioctl_table(enum kva_class fd_class, unsigned int *count);

/* The errno, positive, for a command that a class does not know. */
int kva_ioctl_unknown(enum kva_class fd_class);

/* Handlers of the fd that open("/dev/kvm") gives; asks about KVM as a whole and makes VMs. */
long kva_system_get_msr_feature_index_list(struct kva_system *system, struct kvm_msr_list *msr_list);
long kva_system_get_api_version(struct kva_system *system);
long kva_system_create_vm(struct kva_system *system, struct kva_vm **made);
long kva_system_get_msr_index_list(struct kva_system *system, struct kvm_msr_list *msr_list);
long kva_system_check_extension(struct kva_system *system, unsigned long extension);
long kva_system_get_vcpu_mmap_size(struct kva_system *system);
long kva_system_get_supported_cpuid(struct kva_system *system, struct kvm_cpuid2 *cpuid2);
long kva_system_x86_get_mce_cap_supported(struct kva_system *system, __u64 *mcg_cap);
long kva_system_get_msrs(struct kva_system *system, struct kvm_msrs *msrs);

/* Handlers of the fd that KVM_CREATE_VM gives; one virtual machine, its memory and devices. */
long kva_vm_check_extension(struct kva_vm *vm, unsigned long extension);
long kva_vm_create_vcpu(struct kva_vm *vm, __u32 vcpu_id, struct kva_vcpu **made);
long kva_vm_get_dirty_log(struct kva_vm *vm, const struct kvm_dirty_log *dirty_log, struct kva_buffer *dirty_bitmap);
long kva_vm_create_irqchip(struct kva_vm *vm);
long kva_vm_irq_line(struct kva_vm *vm, const struct kvm_irq_level *irq_level);
long kva_vm_get_irqchip(struct kva_vm *vm, struct kvm_irqchip *irqchip);
long kva_vm_set_irqchip(struct kva_vm *vm, const struct kvm_irqchip *irqchip);
long kva_vm_xen_hvm_config(struct kva_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config);
long kva_vm_get_clock(struct kva_vm *vm, struct kvm_clock_data *clock_data);
long kva_vm_set_clock(struct kva_vm *vm, const struct kvm_clock_data *clock_data);
long kva_vm_set_user_memory_region(struct kva_vm *vm, const struct kvm_userspace_memory_region *userspace_memory_region);
long kva_vm_set_tss_addr(struct kva_vm *vm, unsigned long tss_address);
long kva_vm_set_identity_map_addr(struct kva_vm *vm, const __u64 *identity_addr);
long kva_vm_set_boot_cpu_id(struct kva_vm *vm, unsigned long vcpu_id);
long kva_vm_set_gsi_routing(struct kva_vm *vm, const struct kvm_irq_routing *irq_routing);
long kva_vm_set_nr_mmu_pages(struct kva_vm *vm, unsigned long nr_mmu_pages);
long kva_vm_get_nr_mmu_pages(struct kva_vm *vm);
long kva_vm_create_pit(struct kva_vm *vm);
long kva_vm_get_pit(struct kva_vm *vm, struct kvm_pit_state *pit_state);
long kva_vm_set_pit(struct kva_vm *vm, const struct kvm_pit_state *pit_state);
long kva_vm_irq_line_status(struct kva_vm *vm, struct kvm_irq_level *irq_level);
long kva_vm_register_coalesced_mmio(struct kva_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);
long kva_vm_unregister_coalesced_mmio(struct kva_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone);
long kva_vm_reinject_control(struct kva_vm *vm, const struct kvm_reinject_control *reinject_control);
long kva_vm_irqfd(struct kva_vm *vm, const struct kvm_irqfd *irqfd);
long kva_vm_signal_msi(struct kva_vm *vm, const struct kvm_msi *msi);
long kva_vm_create_pit2(struct kva_vm *vm, const struct kvm_pit_config *pit_config);
long kva_vm_ioeventfd(struct kva_vm *vm, const struct kvm_ioeventfd *ioeventfd);
long kva_vm_get_pit2(struct kva_vm *vm, struct kvm_pit_state2 *pit_state2);
long kva_vm_set_pit2(struct kva_vm *vm, const struct kvm_pit_state2 *pit_state2);
long kva_vm_enable_cap(struct kva_vm *vm, const struct kvm_enable_cap *enable_cap);

/* Handlers of the fd that KVM_CREATE_VCPU gives; one virtual CPU. */
long kva_vcpu_run(struct kva_vcpu *vcpu);
long kva_vcpu_get_regs(struct kva_vcpu *vcpu, struct kvm_regs *regs);
long kva_vcpu_set_regs(struct kva_vcpu *vcpu, const struct kvm_regs *regs);
long kva_vcpu_get_sregs(struct kva_vcpu *vcpu, struct kvm_sregs *sregs);
long kva_vcpu_set_sregs(struct kva_vcpu *vcpu, const struct kvm_sregs *sregs);
long kva_vcpu_translate(struct kva_vcpu *vcpu, struct kvm_translation *translation);
long kva_vcpu_interrupt(struct kva_vcpu *vcpu, const struct kvm_interrupt *interrupt);
long kva_vcpu_get_msrs(struct kva_vcpu *vcpu, struct kvm_msrs *msrs);
long kva_vcpu_set_msrs(struct kva_vcpu *vcpu, const struct kvm_msrs *msrs);
long kva_vcpu_set_cpuid(struct kva_vcpu *vcpu, const struct kvm_cpuid *cpuid);
long kva_vcpu_set_signal_mask(struct kva_vcpu *vcpu, const struct kvm_signal_mask *signal_mask);
long kva_vcpu_get_fpu(struct kva_vcpu *vcpu, struct kvm_fpu *fpu);
long kva_vcpu_set_fpu(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu);
long kva_vcpu_get_vcpu_events(struct kva_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events);
long kva_vcpu_set_vcpu_events(struct kva_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events);
long kva_vcpu_get_debugregs(struct kva_vcpu *vcpu, struct kvm_debugregs *debugregs);
long kva_vcpu_set_debugregs(struct kva_vcpu *vcpu, const struct kvm_debugregs *debugregs);
long kva_vcpu_enable_cap(struct kva_vcpu *vcpu, const struct kvm_enable_cap *enable_cap);
long kva_vcpu_get_mp_state(struct kva_vcpu *vcpu, struct kvm_mp_state *mp_state);
long kva_vcpu_set_mp_state(struct kva_vcpu *vcpu, const struct kvm_mp_state *mp_state);
long kva_vcpu_get_xsave(struct kva_vcpu *vcpu, struct kvm_xsave *xsave);
long kva_vcpu_set_xsave(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave);
long kva_vcpu_get_xcrs(struct kva_vcpu *vcpu, struct kvm_xcrs *xcrs);
long kva_vcpu_set_xcrs(struct kva_vcpu *vcpu, const struct kvm_xcrs *xcrs);
long kva_vcpu_get_lapic(struct kva_vcpu *vcpu, struct kvm_lapic_state *lapic_state);
long kva_vcpu_set_lapic(struct kva_vcpu *vcpu, const struct kvm_lapic_state *lapic_state);
long kva_vcpu_set_cpuid2(struct kva_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2);
long kva_vcpu_get_cpuid2(struct kva_vcpu *vcpu, struct kvm_cpuid2 *cpuid2);
long kva_vcpu_tpr_access_reporting(struct kva_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl);
long kva_vcpu_set_vapic_addr(struct kva_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr);
long kva_vcpu_nmi(struct kva_vcpu *vcpu);
long kva_vcpu_set_guest_debug(struct kva_vcpu *vcpu, const struct kvm_guest_debug *guest_debug);
long kva_vcpu_x86_setup_mce(struct kva_vcpu *vcpu, const __u64 *mcg_cap);
long kva_vcpu_x86_set_mce(struct kva_vcpu *vcpu, const struct kvm_x86_mce *x86_mce);

#endif /* KVA_DISPATCH_H */
