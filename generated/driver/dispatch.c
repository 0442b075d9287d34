/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The driver's ioctls as tables, one for each fd class.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "dispatch.h"

#include <linux/errno.h>
#include <linux/kvm.h>
#include <linux/stddef.h>

#include "checks/checks.h"

#ifndef NULL
# define NULL ((void *)0)
#endif
#ifndef offsetof
# define offsetof(type, member) __builtin_offsetof(type, member)
#endif

/* --- system: from what the table knows to the handler's own types --- */

static long serve_system_get_msr_feature_index_list(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_system_get_msr_feature_index_list(object, data);
}

static long serve_system_get_api_version(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_system_get_api_version(object);
}

static long serve_system_create_vm(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	return kva_system_create_vm(object, made);
}

static long serve_system_get_msr_index_list(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_system_get_msr_index_list(object, data);
}

static long serve_system_check_extension(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	(void)made;
	return kva_system_check_extension(object, value);
}

static long serve_system_get_vcpu_mmap_size(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_system_get_vcpu_mmap_size(object);
}

static long serve_system_get_supported_cpuid(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_system_get_supported_cpuid(object, data);
}

static long serve_system_x86_get_mce_cap_supported(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_system_x86_get_mce_cap_supported(object, data);
}

static long serve_system_get_msrs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_system_get_msrs(object, data);
}

static const struct kva_ioctl system_ioctls[] = {
	/* list the MSRs that tell of features */
	{
		.name = "KVM_GET_MSR_FEATURE_INDEX_LIST",
		.cmd = KVM_GET_MSR_FEATURE_INDEX_LIST,
		.call = KVMABI_CALL_GET_MSR_FEATURE_INDEX_LIST,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msr_list),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_NONE,
		.out_errno = E2BIG,
		.array = {
			.count_at = offsetof(struct kvm_msr_list, nmsrs),
			.at = offsetof(struct kvm_msr_list, indices),
			.element = sizeof(__u32),
			.limit = 0,
			.clamp = 0,
			.copies = KVA_COPY_OUT,
		},
		.serve = serve_system_get_msr_feature_index_list,
	},
	/* ask for the version of the API */
	{
		.name = "KVM_GET_API_VERSION",
		.cmd = KVM_GET_API_VERSION,
		.call = KVMABI_CALL_GET_API_VERSION,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_NONE,
		.serve = serve_system_get_api_version,
	},
	/* make a virtual machine without memory or vcpus */
	{
		.name = "KVM_CREATE_VM",
		.cmd = KVM_CREATE_VM,
		.call = KVMABI_CALL_CREATE_VM,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_NONE,
		.makes = KVA_CLASS_VM,
		.serve = serve_system_create_vm,
	},
	/* list the MSRs of a guest that can be read and written */
	{
		.name = "KVM_GET_MSR_INDEX_LIST",
		.cmd = KVM_GET_MSR_INDEX_LIST,
		.call = KVMABI_CALL_GET_MSR_INDEX_LIST,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msr_list),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_NONE,
		.out_errno = E2BIG,
		.array = {
			.count_at = offsetof(struct kvm_msr_list, nmsrs),
			.at = offsetof(struct kvm_msr_list, indices),
			.element = sizeof(__u32),
			.limit = 0,
			.clamp = 0,
			.copies = KVA_COPY_OUT,
		},
		.serve = serve_system_get_msr_index_list,
	},
	/* ask whether an extension of the API is there */
	{
		.name = "KVM_CHECK_EXTENSION",
		.cmd = KVM_CHECK_EXTENSION,
		.call = KVMABI_CALL_CHECK_EXTENSION,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_NONE,
		.serve = serve_system_check_extension,
	},
	/* ask how much of a vcpu's fd to map */
	{
		.name = "KVM_GET_VCPU_MMAP_SIZE",
		.cmd = KVM_GET_VCPU_MMAP_SIZE,
		.call = KVMABI_CALL_GET_VCPU_MMAP_SIZE,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_NONE,
		.serve = serve_system_get_vcpu_mmap_size,
	},
	/* list the CPUID entries that processor and KVM support */
	{
		.name = "KVM_GET_SUPPORTED_CPUID",
		.cmd = KVM_GET_SUPPORTED_CPUID,
		.call = KVMABI_CALL_GET_SUPPORTED_CPUID,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_cpuid2),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_NONE,
		.array = {
			.count_at = offsetof(struct kvm_cpuid2, nent),
			.at = offsetof(struct kvm_cpuid2, entries),
			.element = sizeof(struct kvm_cpuid_entry2),
			.limit = 80,
			.clamp = 1,
			.copies = KVA_COPY_OUT,
		},
		.serve = serve_system_get_supported_cpuid,
	},
	/* ask which machine check features a vcpu can be given */
	{
		.name = "KVM_X86_GET_MCE_CAP_SUPPORTED",
		.cmd = KVM_X86_GET_MCE_CAP_SUPPORTED,
		.call = KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(__u64),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_NONE,
		.serve = serve_system_x86_get_mce_cap_supported,
	},
	/* read model-specific registers */
	{
		.name = "KVM_GET_MSRS",
		.cmd = KVM_GET_MSRS,
		.call = KVMABI_CALL_GET_MSRS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msrs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_NONE,
		.array = {
			.count_at = offsetof(struct kvm_msrs, nmsrs),
			.at = offsetof(struct kvm_msrs, entries),
			.element = sizeof(struct kvm_msr_entry),
			.limit = 255,
			.clamp = 0,
			.copies = KVA_COPY_IN | KVA_COPY_OUT,
		},
		.serve = serve_system_get_msrs,
	},
};

/* --- vm: from what the table knows to the handler's own types --- */

static long serve_vm_check_extension(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_check_extension(object, value);
}

static long serve_vm_create_vcpu(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	return kva_vm_create_vcpu(object, value, made);
}

static long serve_vm_get_dirty_log(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)made;
	return kva_vm_get_dirty_log(object, data, buffer);
}

static long serve_vm_create_irqchip(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_create_irqchip(object);
}

static long serve_vm_irq_line(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_irq_line(object, data);
}

static long serve_vm_get_irqchip(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_get_irqchip(object, data);
}

static long serve_vm_set_irqchip(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_irqchip(object, data);
}

static long serve_vm_xen_hvm_config(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_xen_hvm_config(object, data);
}

static long serve_vm_get_clock(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_get_clock(object, data);
}

static long serve_vm_set_clock(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_clock(object, data);
}

static long serve_vm_set_user_memory_region(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_user_memory_region(object, data);
}

static long serve_vm_set_tss_addr(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_set_tss_addr(object, value);
}

static long serve_vm_set_identity_map_addr(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_identity_map_addr(object, data);
}

static long serve_vm_set_boot_cpu_id(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_set_boot_cpu_id(object, value);
}

static long serve_vm_set_gsi_routing(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_gsi_routing(object, data);
}

static long serve_vm_set_nr_mmu_pages(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_set_nr_mmu_pages(object, value);
}

static long serve_vm_get_nr_mmu_pages(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_get_nr_mmu_pages(object);
}

static long serve_vm_create_pit(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vm_create_pit(object);
}

static long serve_vm_get_pit(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_get_pit(object, data);
}

static long serve_vm_set_pit(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_pit(object, data);
}

static long serve_vm_irq_line_status(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_irq_line_status(object, data);
}

static long serve_vm_register_coalesced_mmio(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_register_coalesced_mmio(object, data);
}

static long serve_vm_unregister_coalesced_mmio(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_unregister_coalesced_mmio(object, data);
}

static long serve_vm_reinject_control(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_reinject_control(object, data);
}

static long serve_vm_irqfd(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_irqfd(object, data);
}

static long serve_vm_signal_msi(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_signal_msi(object, data);
}

static long serve_vm_create_pit2(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_create_pit2(object, data);
}

static long serve_vm_ioeventfd(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_ioeventfd(object, data);
}

static long serve_vm_get_pit2(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_get_pit2(object, data);
}

static long serve_vm_set_pit2(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_set_pit2(object, data);
}

static long serve_vm_enable_cap(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vm_enable_cap(object, data);
}

static const struct kva_ioctl vm_ioctls[] = {
	/* ask whether an extension of the API is there */
	{
		.name = "KVM_CHECK_EXTENSION",
		.cmd = KVM_CHECK_EXTENSION,
		.call = KVMABI_CALL_CHECK_EXTENSION,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_NONE,
		.serve = serve_vm_check_extension,
	},
	/* add a vcpu to a virtual machine */
	{
		.name = "KVM_CREATE_VCPU",
		.cmd = KVM_CREATE_VCPU,
		.call = KVMABI_CALL_CREATE_VCPU,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_VM,
		.makes = KVA_CLASS_VCPU,
		.serve = serve_vm_create_vcpu,
	},
	/* fetch and clear the bitmap of a slot's dirty pages */
	{
		.name = "KVM_GET_DIRTY_LOG",
		.cmd = KVM_GET_DIRTY_LOG,
		.call = KVMABI_CALL_GET_DIRTY_LOG,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_dirty_log),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_SLOTS,
		.buffer = {
			.at = offsetof(struct kvm_dirty_log, dirty_bitmap),
			.of = offsetof(struct kvm_dirty_log, slot),
			.length = KVA_LENGTH_BITMAP_BYTES,
		},
		.serve = serve_vm_get_dirty_log,
	},
	/* make the interrupt controllers in the kernel */
	{
		.name = "KVM_CREATE_IRQCHIP",
		.cmd = KVM_CREATE_IRQCHIP,
		.call = KVMABI_CALL_CREATE_IRQCHIP,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_create_irqchip,
	},
	/* set the level of an input of the interrupt controllers in the kernel */
	{
		.name = "KVM_IRQ_LINE",
		.cmd = KVM_IRQ_LINE,
		.call = KVMABI_CALL_IRQ_LINE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irq_level),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_irq_line,
	},
	/* read the state of an interrupt controller in the kernel */
	{
		.name = "KVM_GET_IRQCHIP",
		.cmd = KVM_GET_IRQCHIP,
		.call = KVMABI_CALL_GET_IRQCHIP,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irqchip),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_get_irqchip,
	},
	/* write the state of an interrupt controller in the kernel */
	{
		.name = "KVM_SET_IRQCHIP",
		.cmd = KVM_SET_IRQCHIP,
		.call = KVMABI_CALL_SET_IRQCHIP,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irqchip),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_set_irqchip,
	},
	/* say where the hypercall pages for a Xen HVM guest come from */
	{
		.name = "KVM_XEN_HVM_CONFIG",
		.cmd = KVM_XEN_HVM_CONFIG,
		.call = KVMABI_CALL_XEN_HVM_CONFIG,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_xen_hvm_config),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_xen_hvm_config,
	},
	/* read the clock that the guest sees as kvmclock */
	{
		.name = "KVM_GET_CLOCK",
		.cmd = KVM_GET_CLOCK,
		.call = KVMABI_CALL_GET_CLOCK,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_clock_data),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_get_clock,
	},
	/* set the clock that the guest sees as kvmclock */
	{
		.name = "KVM_SET_CLOCK",
		.cmd = KVM_SET_CLOCK,
		.call = KVMABI_CALL_SET_CLOCK,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_clock_data),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_set_clock,
	},
	/* make, move, change or delete a slot of guest physical memory */
	{
		.name = "KVM_SET_USER_MEMORY_REGION",
		.cmd = KVM_SET_USER_MEMORY_REGION,
		.call = KVMABI_CALL_SET_USER_MEMORY_REGION,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_userspace_memory_region),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_set_user_memory_region,
	},
	/* say where in guest physical memory KVM may put three pages of its own */
	{
		.name = "KVM_SET_TSS_ADDR",
		.cmd = KVM_SET_TSS_ADDR,
		.call = KVMABI_CALL_SET_TSS_ADDR,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_set_tss_addr,
	},
	/* say where in guest physical memory KVM may put one page of its own */
	{
		.name = "KVM_SET_IDENTITY_MAP_ADDR",
		.cmd = KVM_SET_IDENTITY_MAP_ADDR,
		.call = KVMABI_CALL_SET_IDENTITY_MAP_ADDR,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(__u64),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_set_identity_map_addr,
	},
	/* say which vcpu is the bootstrap processor */
	{
		.name = "KVM_SET_BOOT_CPU_ID",
		.cmd = KVM_SET_BOOT_CPU_ID,
		.call = KVMABI_CALL_SET_BOOT_CPU_ID,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_set_boot_cpu_id,
	},
	/* replace the table of GSI routes */
	{
		.name = "KVM_SET_GSI_ROUTING",
		.cmd = KVM_SET_GSI_ROUTING,
		.call = KVMABI_CALL_SET_GSI_ROUTING,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irq_routing),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.array = {
			.count_at = offsetof(struct kvm_irq_routing, nr),
			.at = offsetof(struct kvm_irq_routing, entries),
			.element = sizeof(struct kvm_irq_routing_entry),
			.limit = 1024,
			.clamp = 0,
			.copies = KVA_COPY_IN,
		},
		.serve = serve_vm_set_gsi_routing,
	},
	/* limit how many pages KVM uses for its own page tables of the guest */
	{
		.name = "KVM_SET_NR_MMU_PAGES",
		.cmd = KVM_SET_NR_MMU_PAGES,
		.call = KVMABI_CALL_SET_NR_MMU_PAGES,
		.argument = KVA_ARG_VALUE,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_set_nr_mmu_pages,
	},
	/* read the limit that KVM_SET_NR_MMU_PAGES sets */
	{
		.name = "KVM_GET_NR_MMU_PAGES",
		.cmd = KVM_GET_NR_MMU_PAGES,
		.call = KVMABI_CALL_GET_NR_MMU_PAGES,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_NONE,
		.serve = serve_vm_get_nr_mmu_pages,
	},
	/* make the interval timer in the kernel */
	{
		.name = "KVM_CREATE_PIT",
		.cmd = KVM_CREATE_PIT,
		.call = KVMABI_CALL_CREATE_PIT,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_create_pit,
	},
	/* read the state of the interval timer */
	{
		.name = "KVM_GET_PIT",
		.cmd = KVM_GET_PIT,
		.call = KVMABI_CALL_GET_PIT,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_pit_state),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_get_pit,
	},
	/* write the state of the interval timer */
	{
		.name = "KVM_SET_PIT",
		.cmd = KVM_SET_PIT,
		.call = KVMABI_CALL_SET_PIT,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_pit_state),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_set_pit,
	},
	/* do what KVM_IRQ_LINE does, and tell what became of the interrupt */
	{
		.name = "KVM_IRQ_LINE_STATUS",
		.cmd = KVM_IRQ_LINE_STATUS,
		.call = KVMABI_CALL_IRQ_LINE_STATUS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irq_level),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_irq_line_status,
	},
	/* collect the guest's writes to a range of addresses instead of stopping for each */
	{
		.name = "KVM_REGISTER_COALESCED_MMIO",
		.cmd = KVM_REGISTER_COALESCED_MMIO,
		.call = KVMABI_CALL_REGISTER_COALESCED_MMIO,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_coalesced_mmio_zone),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_register_coalesced_mmio,
	},
	/* stop for the guest's writes to a range of addresses again */
	{
		.name = "KVM_UNREGISTER_COALESCED_MMIO",
		.cmd = KVM_UNREGISTER_COALESCED_MMIO,
		.call = KVMABI_CALL_UNREGISTER_COALESCED_MMIO,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_coalesced_mmio_zone),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_unregister_coalesced_mmio,
	},
	/* say what becomes of interrupts of the interval timer that the guest missed */
	{
		.name = "KVM_REINJECT_CONTROL",
		.cmd = KVM_REINJECT_CONTROL,
		.call = KVMABI_CALL_REINJECT_CONTROL,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_reinject_control),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_reinject_control,
	},
	/* let an eventfd raise an interrupt in the guest */
	{
		.name = "KVM_IRQFD",
		.cmd = KVM_IRQFD,
		.call = KVMABI_CALL_IRQFD,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_irqfd),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_irqfd,
	},
	/* send a message that is an interrupt */
	{
		.name = "KVM_SIGNAL_MSI",
		.cmd = KVM_SIGNAL_MSI,
		.call = KVMABI_CALL_SIGNAL_MSI,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msi),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_NONE,
		.serve = serve_vm_signal_msi,
	},
	/* make the interval timer in the kernel, in a way that flags choose */
	{
		.name = "KVM_CREATE_PIT2",
		.cmd = KVM_CREATE_PIT2,
		.call = KVMABI_CALL_CREATE_PIT2,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_pit_config),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_create_pit2,
	},
	/* let a write of the guest signal an eventfd */
	{
		.name = "KVM_IOEVENTFD",
		.cmd = KVM_IOEVENTFD,
		.call = KVMABI_CALL_IOEVENTFD,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_ioeventfd),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_SLOTS,
		.serve = serve_vm_ioeventfd,
	},
	/* read the state of the interval timer, and its flags */
	{
		.name = "KVM_GET_PIT2",
		.cmd = KVM_GET_PIT2,
		.call = KVMABI_CALL_GET_PIT2,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_pit_state2),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_get_pit2,
	},
	/* write the state of the interval timer, and its flags */
	{
		.name = "KVM_SET_PIT2",
		.cmd = KVM_SET_PIT2,
		.call = KVMABI_CALL_SET_PIT2,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_pit_state2),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_IRQCHIP,
		.serve = serve_vm_set_pit2,
	},
	/* switch on an extension that is off by default */
	{
		.name = "KVM_ENABLE_CAP",
		.cmd = KVM_ENABLE_CAP,
		.call = KVMABI_CALL_ENABLE_CAP,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_enable_cap),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VM,
		.serve = serve_vm_enable_cap,
	},
};

/* --- vcpu: from what the table knows to the handler's own types --- */

static long serve_vcpu_run(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vcpu_run(object);
}

static long serve_vcpu_get_regs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_regs(object, data);
}

static long serve_vcpu_set_regs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_regs(object, data);
}

static long serve_vcpu_get_sregs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_sregs(object, data);
}

static long serve_vcpu_set_sregs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_sregs(object, data);
}

static long serve_vcpu_translate(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_translate(object, data);
}

static long serve_vcpu_interrupt(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_interrupt(object, data);
}

static long serve_vcpu_get_msrs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_msrs(object, data);
}

static long serve_vcpu_set_msrs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_msrs(object, data);
}

static long serve_vcpu_set_cpuid(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_cpuid(object, data);
}

static long serve_vcpu_set_signal_mask(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_signal_mask(object, data);
}

static long serve_vcpu_get_fpu(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_fpu(object, data);
}

static long serve_vcpu_set_fpu(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_fpu(object, data);
}

static long serve_vcpu_get_vcpu_events(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_vcpu_events(object, data);
}

static long serve_vcpu_set_vcpu_events(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_vcpu_events(object, data);
}

static long serve_vcpu_get_debugregs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_debugregs(object, data);
}

static long serve_vcpu_set_debugregs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_debugregs(object, data);
}

static long serve_vcpu_enable_cap(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_enable_cap(object, data);
}

static long serve_vcpu_get_mp_state(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_mp_state(object, data);
}

static long serve_vcpu_set_mp_state(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_mp_state(object, data);
}

static long serve_vcpu_get_xsave(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_xsave(object, data);
}

static long serve_vcpu_set_xsave(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_xsave(object, data);
}

static long serve_vcpu_get_xcrs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_xcrs(object, data);
}

static long serve_vcpu_set_xcrs(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_xcrs(object, data);
}

static long serve_vcpu_get_lapic(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_lapic(object, data);
}

static long serve_vcpu_set_lapic(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_lapic(object, data);
}

static long serve_vcpu_set_cpuid2(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_cpuid2(object, data);
}

static long serve_vcpu_get_cpuid2(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_get_cpuid2(object, data);
}

static long serve_vcpu_tpr_access_reporting(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_tpr_access_reporting(object, data);
}

static long serve_vcpu_set_vapic_addr(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_vapic_addr(object, data);
}

static long serve_vcpu_nmi(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)data;
	(void)buffer;
	(void)made;
	return kva_vcpu_nmi(object);
}

static long serve_vcpu_set_guest_debug(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_set_guest_debug(object, data);
}

static long serve_vcpu_x86_setup_mce(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_x86_setup_mce(object, data);
}

static long serve_vcpu_x86_set_mce(void *object, unsigned long value, void *data,
	struct kva_buffer *buffer, void *made)
{
	(void)value;
	(void)buffer;
	(void)made;
	return kva_vcpu_x86_set_mce(object, data);
}

static const struct kva_ioctl vcpu_ioctls[] = {
	/* run the guest on this vcpu until something needs user space */
	{
		.name = "KVM_RUN",
		.cmd = KVM_RUN,
		.call = KVMABI_CALL_RUN,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_run,
	},
	/* read the general purpose registers */
	{
		.name = "KVM_GET_REGS",
		.cmd = KVM_GET_REGS,
		.call = KVMABI_CALL_GET_REGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_regs),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_regs,
	},
	/* write the general purpose registers */
	{
		.name = "KVM_SET_REGS",
		.cmd = KVM_SET_REGS,
		.call = KVMABI_CALL_SET_REGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_regs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_regs,
	},
	/* read the special registers */
	{
		.name = "KVM_GET_SREGS",
		.cmd = KVM_GET_SREGS,
		.call = KVMABI_CALL_GET_SREGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_sregs),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_sregs,
	},
	/* write the special registers */
	{
		.name = "KVM_SET_SREGS",
		.cmd = KVM_SET_SREGS,
		.call = KVMABI_CALL_SET_SREGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_sregs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_sregs,
	},
	/* translate a guest virtual address as the vcpu would now */
	{
		.name = "KVM_TRANSLATE",
		.cmd = KVM_TRANSLATE,
		.call = KVMABI_CALL_TRANSLATE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_translation),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_translate,
	},
	/* queue a hardware interrupt for injection */
	{
		.name = "KVM_INTERRUPT",
		.cmd = KVM_INTERRUPT,
		.call = KVMABI_CALL_INTERRUPT,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_interrupt),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_interrupt,
	},
	/* read model-specific registers */
	{
		.name = "KVM_GET_MSRS",
		.cmd = KVM_GET_MSRS,
		.call = KVMABI_CALL_GET_MSRS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msrs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_msrs, nmsrs),
			.at = offsetof(struct kvm_msrs, entries),
			.element = sizeof(struct kvm_msr_entry),
			.limit = 255,
			.clamp = 0,
			.copies = KVA_COPY_IN | KVA_COPY_OUT,
		},
		.serve = serve_vcpu_get_msrs,
	},
	/* write model-specific registers */
	{
		.name = "KVM_SET_MSRS",
		.cmd = KVM_SET_MSRS,
		.call = KVMABI_CALL_SET_MSRS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_msrs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_msrs, nmsrs),
			.at = offsetof(struct kvm_msrs, entries),
			.element = sizeof(struct kvm_msr_entry),
			.limit = 255,
			.clamp = 0,
			.copies = KVA_COPY_IN,
		},
		.serve = serve_vcpu_set_msrs,
	},
	/* say what CPUID answers on this vcpu, by function alone */
	{
		.name = "KVM_SET_CPUID",
		.cmd = KVM_SET_CPUID,
		.call = KVMABI_CALL_SET_CPUID,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_cpuid),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_cpuid, nent),
			.at = offsetof(struct kvm_cpuid, entries),
			.element = sizeof(struct kvm_cpuid_entry),
			.limit = 80,
			.clamp = 0,
			.copies = KVA_COPY_IN,
		},
		.serve = serve_vcpu_set_cpuid,
	},
	/* say which signals are blocked while KVM_RUN runs */
	{
		.name = "KVM_SET_SIGNAL_MASK",
		.cmd = KVM_SET_SIGNAL_MASK,
		.call = KVMABI_CALL_SET_SIGNAL_MASK,
		.argument = KVA_ARG_OPTIONAL,
		.size = sizeof(struct kvm_signal_mask),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_signal_mask, len),
			.at = offsetof(struct kvm_signal_mask, sigset),
			.element = sizeof(__u8),
			.limit = 0,
			.clamp = 0,
			.copies = KVA_COPY_IN,
		},
		.serve = serve_vcpu_set_signal_mask,
	},
	/* read the floating point state */
	{
		.name = "KVM_GET_FPU",
		.cmd = KVM_GET_FPU,
		.call = KVMABI_CALL_GET_FPU,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_fpu),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_fpu,
	},
	/* write the floating point state */
	{
		.name = "KVM_SET_FPU",
		.cmd = KVM_SET_FPU,
		.call = KVMABI_CALL_SET_FPU,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_fpu),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_fpu,
	},
	/* read pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name = "KVM_GET_VCPU_EVENTS",
		.cmd = KVM_GET_VCPU_EVENTS,
		.call = KVMABI_CALL_GET_VCPU_EVENTS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_vcpu_events),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_vcpu_events,
	},
	/* write pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name = "KVM_SET_VCPU_EVENTS",
		.cmd = KVM_SET_VCPU_EVENTS,
		.call = KVMABI_CALL_SET_VCPU_EVENTS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_vcpu_events),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_vcpu_events,
	},
	/* read the debug registers */
	{
		.name = "KVM_GET_DEBUGREGS",
		.cmd = KVM_GET_DEBUGREGS,
		.call = KVMABI_CALL_GET_DEBUGREGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_debugregs),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_debugregs,
	},
	/* write the debug registers */
	{
		.name = "KVM_SET_DEBUGREGS",
		.cmd = KVM_SET_DEBUGREGS,
		.call = KVMABI_CALL_SET_DEBUGREGS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_debugregs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_debugregs,
	},
	/* switch on an extension that is off by default */
	{
		.name = "KVM_ENABLE_CAP",
		.cmd = KVM_ENABLE_CAP,
		.call = KVMABI_CALL_ENABLE_CAP,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_enable_cap),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_enable_cap,
	},
	/* read whether the vcpu runs, halts or waits to be started */
	{
		.name = "KVM_GET_MP_STATE",
		.cmd = KVM_GET_MP_STATE,
		.call = KVMABI_CALL_GET_MP_STATE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_mp_state),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_mp_state,
	},
	/* say whether the vcpu runs, halts or waits to be started */
	{
		.name = "KVM_SET_MP_STATE",
		.cmd = KVM_SET_MP_STATE,
		.call = KVMABI_CALL_SET_MP_STATE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_mp_state),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_mp_state,
	},
	/* read the extended processor state */
	{
		.name = "KVM_GET_XSAVE",
		.cmd = KVM_GET_XSAVE,
		.call = KVMABI_CALL_GET_XSAVE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_xsave),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_xsave,
	},
	/* write the extended processor state */
	{
		.name = "KVM_SET_XSAVE",
		.cmd = KVM_SET_XSAVE,
		.call = KVMABI_CALL_SET_XSAVE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_xsave),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_xsave,
	},
	/* read the extended control registers */
	{
		.name = "KVM_GET_XCRS",
		.cmd = KVM_GET_XCRS,
		.call = KVMABI_CALL_GET_XCRS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_xcrs),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_xcrs,
	},
	/* write the extended control registers */
	{
		.name = "KVM_SET_XCRS",
		.cmd = KVM_SET_XCRS,
		.call = KVMABI_CALL_SET_XCRS,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_xcrs),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_xcrs,
	},
	/* read the registers of the vcpu's local APIC */
	{
		.name = "KVM_GET_LAPIC",
		.cmd = KVM_GET_LAPIC,
		.call = KVMABI_CALL_GET_LAPIC,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_lapic_state),
		.copies = KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_get_lapic,
	},
	/* write the registers of the vcpu's local APIC */
	{
		.name = "KVM_SET_LAPIC",
		.cmd = KVM_SET_LAPIC,
		.call = KVMABI_CALL_SET_LAPIC,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_lapic_state),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_lapic,
	},
	/* say what CPUID answers on this vcpu, by function and index */
	{
		.name = "KVM_SET_CPUID2",
		.cmd = KVM_SET_CPUID2,
		.call = KVMABI_CALL_SET_CPUID2,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_cpuid2),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_cpuid2, nent),
			.at = offsetof(struct kvm_cpuid2, entries),
			.element = sizeof(struct kvm_cpuid_entry2),
			.limit = 80,
			.clamp = 0,
			.copies = KVA_COPY_IN,
		},
		.serve = serve_vcpu_set_cpuid2,
	},
	/* read what CPUID answers on this vcpu */
	{
		.name = "KVM_GET_CPUID2",
		.cmd = KVM_GET_CPUID2,
		.call = KVMABI_CALL_GET_CPUID2,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_cpuid2),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.array = {
			.count_at = offsetof(struct kvm_cpuid2, nent),
			.at = offsetof(struct kvm_cpuid2, entries),
			.element = sizeof(struct kvm_cpuid_entry2),
			.limit = 0,
			.clamp = 0,
			.copies = KVA_COPY_OUT,
		},
		.serve = serve_vcpu_get_cpuid2,
	},
	/* make KVM_RUN tell when the guest uses the task priority register */
	{
		.name = "KVM_TPR_ACCESS_REPORTING",
		.cmd = KVM_TPR_ACCESS_REPORTING,
		.call = KVMABI_CALL_TPR_ACCESS_REPORTING,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_tpr_access_ctl),
		.copies = KVA_COPY_IN | KVA_COPY_OUT,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_tpr_access_reporting,
	},
	/* say where in guest memory the vcpu's task priority is shared with the guest */
	{
		.name = "KVM_SET_VAPIC_ADDR",
		.cmd = KVM_SET_VAPIC_ADDR,
		.call = KVMABI_CALL_SET_VAPIC_ADDR,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_vapic_addr),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_vapic_addr,
	},
	/* queue an NMI for injection */
	{
		.name = "KVM_NMI",
		.cmd = KVM_NMI,
		.call = KVMABI_CALL_NMI,
		.argument = KVA_ARG_NONE,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_nmi,
	},
	/* debug the guest from outside */
	{
		.name = "KVM_SET_GUEST_DEBUG",
		.cmd = KVM_SET_GUEST_DEBUG,
		.call = KVMABI_CALL_SET_GUEST_DEBUG,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_guest_debug),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_set_guest_debug,
	},
	/* give the vcpu machine check banks */
	{
		.name = "KVM_X86_SETUP_MCE",
		.cmd = KVM_X86_SETUP_MCE,
		.call = KVMABI_CALL_X86_SETUP_MCE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(__u64),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_x86_setup_mce,
	},
	/* put a machine check into a bank of the vcpu */
	{
		.name = "KVM_X86_SET_MCE",
		.cmd = KVM_X86_SET_MCE,
		.call = KVMABI_CALL_X86_SET_MCE,
		.argument = KVA_ARG_POINTER,
		.size = sizeof(struct kvm_x86_mce),
		.copies = KVA_COPY_IN,
		.lock = KVA_LOCK_VCPU,
		.serve = serve_vcpu_x86_set_mce,
	},
};

const struct kva_ioctl *kva_ioctl_table(enum kva_class fd_class, unsigned int *count)
{
	switch (fd_class) {
	case KVA_CLASS_SYSTEM:
		*count = sizeof(system_ioctls) / sizeof(system_ioctls[0]);
		return system_ioctls;
	case KVA_CLASS_VM:
		*count = sizeof(vm_ioctls) / sizeof(vm_ioctls[0]);
		return vm_ioctls;
	case KVA_CLASS_VCPU:
		*count = sizeof(vcpu_ioctls) / sizeof(vcpu_ioctls[0]);
		return vcpu_ioctls;
	}
	*count = 0;
	return NULL;
}

static const struct kva_ioctl *find_system(__u32 cmd)
{
	switch (cmd) {
	case KVM_GET_MSR_FEATURE_INDEX_LIST:
		return &system_ioctls[0];
	case KVM_GET_API_VERSION:
		return &system_ioctls[1];
	case KVM_CREATE_VM:
		return &system_ioctls[2];
	case KVM_GET_MSR_INDEX_LIST:
		return &system_ioctls[3];
	case KVM_CHECK_EXTENSION:
		return &system_ioctls[4];
	case KVM_GET_VCPU_MMAP_SIZE:
		return &system_ioctls[5];
	case KVM_GET_SUPPORTED_CPUID:
		return &system_ioctls[6];
	case KVM_X86_GET_MCE_CAP_SUPPORTED:
		return &system_ioctls[7];
	case KVM_GET_MSRS:
		return &system_ioctls[8];
	}
	return NULL;
}

static const struct kva_ioctl *find_vm(__u32 cmd)
{
	switch (cmd) {
	case KVM_CHECK_EXTENSION:
		return &vm_ioctls[0];
	case KVM_CREATE_VCPU:
		return &vm_ioctls[1];
	case KVM_GET_DIRTY_LOG:
		return &vm_ioctls[2];
	case KVM_CREATE_IRQCHIP:
		return &vm_ioctls[3];
	case KVM_IRQ_LINE:
		return &vm_ioctls[4];
	case KVM_GET_IRQCHIP:
		return &vm_ioctls[5];
	case KVM_SET_IRQCHIP:
		return &vm_ioctls[6];
	case KVM_XEN_HVM_CONFIG:
		return &vm_ioctls[7];
	case KVM_GET_CLOCK:
		return &vm_ioctls[8];
	case KVM_SET_CLOCK:
		return &vm_ioctls[9];
	case KVM_SET_USER_MEMORY_REGION:
		return &vm_ioctls[10];
	case KVM_SET_TSS_ADDR:
		return &vm_ioctls[11];
	case KVM_SET_IDENTITY_MAP_ADDR:
		return &vm_ioctls[12];
	case KVM_SET_BOOT_CPU_ID:
		return &vm_ioctls[13];
	case KVM_SET_GSI_ROUTING:
		return &vm_ioctls[14];
	case KVM_SET_NR_MMU_PAGES:
		return &vm_ioctls[15];
	case KVM_GET_NR_MMU_PAGES:
		return &vm_ioctls[16];
	case KVM_CREATE_PIT:
		return &vm_ioctls[17];
	case KVM_GET_PIT:
		return &vm_ioctls[18];
	case KVM_SET_PIT:
		return &vm_ioctls[19];
	case KVM_IRQ_LINE_STATUS:
		return &vm_ioctls[20];
	case KVM_REGISTER_COALESCED_MMIO:
		return &vm_ioctls[21];
	case KVM_UNREGISTER_COALESCED_MMIO:
		return &vm_ioctls[22];
	case KVM_REINJECT_CONTROL:
		return &vm_ioctls[23];
	case KVM_IRQFD:
		return &vm_ioctls[24];
	case KVM_SIGNAL_MSI:
		return &vm_ioctls[25];
	case KVM_CREATE_PIT2:
		return &vm_ioctls[26];
	case KVM_IOEVENTFD:
		return &vm_ioctls[27];
	case KVM_GET_PIT2:
		return &vm_ioctls[28];
	case KVM_SET_PIT2:
		return &vm_ioctls[29];
	case KVM_ENABLE_CAP:
		return &vm_ioctls[30];
	}
	return NULL;
}

static const struct kva_ioctl *find_vcpu(__u32 cmd)
{
	switch (cmd) {
	case KVM_RUN:
		return &vcpu_ioctls[0];
	case KVM_GET_REGS:
		return &vcpu_ioctls[1];
	case KVM_SET_REGS:
		return &vcpu_ioctls[2];
	case KVM_GET_SREGS:
		return &vcpu_ioctls[3];
	case KVM_SET_SREGS:
		return &vcpu_ioctls[4];
	case KVM_TRANSLATE:
		return &vcpu_ioctls[5];
	case KVM_INTERRUPT:
		return &vcpu_ioctls[6];
	case KVM_GET_MSRS:
		return &vcpu_ioctls[7];
	case KVM_SET_MSRS:
		return &vcpu_ioctls[8];
	case KVM_SET_CPUID:
		return &vcpu_ioctls[9];
	case KVM_SET_SIGNAL_MASK:
		return &vcpu_ioctls[10];
	case KVM_GET_FPU:
		return &vcpu_ioctls[11];
	case KVM_SET_FPU:
		return &vcpu_ioctls[12];
	case KVM_GET_VCPU_EVENTS:
		return &vcpu_ioctls[13];
	case KVM_SET_VCPU_EVENTS:
		return &vcpu_ioctls[14];
	case KVM_GET_DEBUGREGS:
		return &vcpu_ioctls[15];
	case KVM_SET_DEBUGREGS:
		return &vcpu_ioctls[16];
	case KVM_ENABLE_CAP:
		return &vcpu_ioctls[17];
	case KVM_GET_MP_STATE:
		return &vcpu_ioctls[18];
	case KVM_SET_MP_STATE:
		return &vcpu_ioctls[19];
	case KVM_GET_XSAVE:
		return &vcpu_ioctls[20];
	case KVM_SET_XSAVE:
		return &vcpu_ioctls[21];
	case KVM_GET_XCRS:
		return &vcpu_ioctls[22];
	case KVM_SET_XCRS:
		return &vcpu_ioctls[23];
	case KVM_GET_LAPIC:
		return &vcpu_ioctls[24];
	case KVM_SET_LAPIC:
		return &vcpu_ioctls[25];
	case KVM_SET_CPUID2:
		return &vcpu_ioctls[26];
	case KVM_GET_CPUID2:
		return &vcpu_ioctls[27];
	case KVM_TPR_ACCESS_REPORTING:
		return &vcpu_ioctls[28];
	case KVM_SET_VAPIC_ADDR:
		return &vcpu_ioctls[29];
	case KVM_NMI:
		return &vcpu_ioctls[30];
	case KVM_SET_GUEST_DEBUG:
		return &vcpu_ioctls[31];
	case KVM_X86_SETUP_MCE:
		return &vcpu_ioctls[32];
	case KVM_X86_SET_MCE:
		return &vcpu_ioctls[33];
	}
	return NULL;
}

const struct kva_ioctl *kva_ioctl_find(enum kva_class fd_class, __u32 cmd)
{
	switch (fd_class) {
	case KVA_CLASS_SYSTEM:
		return find_system(cmd);
	case KVA_CLASS_VM:
		return find_vm(cmd);
	case KVA_CLASS_VCPU:
		return find_vcpu(cmd);
	}
	return NULL;
}

int kva_ioctl_unknown(enum kva_class fd_class)
{
	switch (fd_class) {
	case KVA_CLASS_SYSTEM:
		return EINVAL;
	case KVA_CLASS_VM:
		return ENOTTY;
	case KVA_CLASS_VCPU:
		return EINVAL;
	}
	return EINVAL;
}
