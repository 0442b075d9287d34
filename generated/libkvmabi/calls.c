/* SPDX-License-Identifier: MIT */
/*
 * One checked call for each ioctl and fd class: begin an attempt on a handle, judge it by the rules, make it.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "kvmabi.h"

#include "attempt.h"

/* An attempt's call, for the checks, and its number, for the kernel. */
#define ATTEMPT(verb) .call = KVMABI_CALL_##verb, .command = KVM_##verb

/* --- calls on the system fd --- */

/* KVM_GET_API_VERSION (4.1): ask for the version of the API */
int kvmabi_system_get_api_version(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_API_VERSION) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_api_version(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_CREATE_VM (4.2): make a virtual machine without memory or vcpus */
int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_VM) };

	if (kvmabi_attempt_needs(&call, vm, "vm") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_create_vm(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	return kvmabi_attempt_adopt_vm(&call, system, vm);
}

#if defined(KVMABI_X86)

/* KVM_GET_MSR_INDEX_LIST (4.3): list the MSRs of a guest that can be read and written */
int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSR_INDEX_LIST) };

	if (kvmabi_attempt_needs(&call, msr_list, "msr_list") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msr_index_list(msr_list, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msr_list);
}
#endif

/* KVM_CHECK_EXTENSION (4.4): ask whether an extension of the API is there */
int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension)
{
	struct kvmabi_attempt call = { ATTEMPT(CHECK_EXTENSION) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_check_extension(extension, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, extension);
}

/* KVM_GET_VCPU_MMAP_SIZE (4.5): ask how much of a vcpu's fd to map */
int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_VCPU_MMAP_SIZE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_vcpu_mmap_size(0, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, 0);
}

#if defined(KVMABI_X86)

/* KVM_GET_SUPPORTED_CPUID (4.46): list the CPUID entries that processor and KVM support */
int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SUPPORTED_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_get_supported_cpuid(cpuid2, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}
#endif

/* KVM_S390_ENABLE_SIE: make the process's address space fit for running guests */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_ENABLE_SIE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_enable_sie(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_TRACE_ENABLE: removed: start KVM's own trace buffer */
int kvmabi_system_trace_enable(struct kvmabi_system *system,
			       const struct kvm_user_trace_setup *user_trace_setup)
{
	struct kvmabi_attempt call = { ATTEMPT(TRACE_ENABLE) };

	if (kvmabi_attempt_needs(&call, user_trace_setup, "user_trace_setup") &&
	    kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_trace_enable(user_trace_setup, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)user_trace_setup);
}

/* KVM_TRACE_PAUSE: removed: pause KVM's own trace buffer */
int kvmabi_system_trace_pause(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(TRACE_PAUSE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_trace_pause(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_TRACE_DISABLE: removed: stop KVM's own trace buffer */
int kvmabi_system_trace_disable(struct kvmabi_system *system)
{
	struct kvmabi_attempt call = { ATTEMPT(TRACE_DISABLE) };

	if (kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_trace_disable(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_X86_GET_MCE_CAP_SUPPORTED: ask which machine check features a vcpu can be given */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_GET_MCE_CAP_SUPPORTED) };

	if (kvmabi_attempt_needs(&call, mcg_cap, "mcg_cap") && kvmabi_attempt_on_system(&call, system))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_get_mce_cap_supported(mcg_cap, call.env, call.state,
										   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mcg_cap);
}

/* --- calls on a VM fd --- */

/* KVM_SET_MEMORY_REGION (4.6): make a memory slot of memory that the kernel allocates; obsolete */
int kvmabi_vm_set_memory_region(struct kvmabi_vm *vm, const struct kvm_memory_region *memory_region)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MEMORY_REGION), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, memory_region, "memory_region") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_memory_region(memory_region, call.env, call.state,
									   &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)memory_region) < 0)
		return call.result;
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = memory_region->slot,
		.flags = memory_region->flags,
		.guest_phys_addr = memory_region->guest_phys_addr,
		.memory_size = memory_region->memory_size,
	});
	return call.result;
}

/* KVM_CREATE_VCPU (4.7): add a vcpu to a virtual machine */
int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_VCPU), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, vcpu, "vcpu") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_vcpu(vcpu_id, call.env, call.state,
								     &call.why));
	if (kvmabi_attempt_make(&call, vcpu_id) < 0)
		return call.result;
	kvmabi_state_sets_vm_vcpu_ids(vm, &(struct kvmabi_vm_vcpu_ids){
		.vcpu_id = vcpu_id,
	});
	kvmabi_state_counts_vm_vcpus(vm);
	return kvmabi_attempt_adopt_vcpu(&call, vm, vcpu);
}

/* KVM_GET_DIRTY_LOG (4.8): fetch and clear the bitmap of a slot's dirty pages */
int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DIRTY_LOG), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, dirty_log, "dirty_log") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_dirty_log(dirty_log, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)dirty_log);
}

#if defined(KVMABI_X86)

/* KVM_SET_MEMORY_ALIAS (4.9): obsolete; made a part of guest memory show at another address too */
int kvmabi_vm_set_memory_alias(struct kvmabi_vm *vm, const struct kvm_memory_alias *memory_alias)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MEMORY_ALIAS) };

	if (kvmabi_attempt_needs(&call, memory_alias, "memory_alias") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_memory_alias(memory_alias, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)memory_alias);
}
#endif

/* KVM_CREATE_IRQCHIP (4.24): make the interrupt controllers in the kernel */
int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_irqchip(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vm_irqchip(vm);
	return call.result;
}

/* KVM_IRQ_LINE (4.25): set the level of an input of the interrupt controllers in the kernel */
int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQ_LINE), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irq_level, "irq_level") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irq_line(irq_level, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_level);
}

/* KVM_GET_IRQCHIP (4.26): read the state of an interrupt controller in the kernel */
int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irqchip, "irqchip") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_irqchip(irqchip, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqchip);
}

/* KVM_SET_IRQCHIP (4.27): write the state of an interrupt controller in the kernel */
int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_IRQCHIP), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irqchip, "irqchip") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_irqchip(irqchip, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqchip);
}

#if defined(KVMABI_X86)

/* KVM_XEN_HVM_CONFIG (4.28): say where the hypercall pages for a Xen HVM guest come from */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	struct kvmabi_attempt call = { ATTEMPT(XEN_HVM_CONFIG) };

	if (kvmabi_attempt_needs(&call, xen_hvm_config, "xen_hvm_config") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_xen_hvm_config(xen_hvm_config, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xen_hvm_config);
}
#endif

/* KVM_GET_CLOCK (4.29): read the clock that the guest sees as kvmclock */
int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_CLOCK) };

	if (kvmabi_attempt_needs(&call, clock_data, "clock_data") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_clock(clock_data, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)clock_data);
}

/* KVM_SET_CLOCK (4.30): set the clock that the guest sees as kvmclock */
int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CLOCK) };

	if (kvmabi_attempt_needs(&call, clock_data, "clock_data") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_clock(clock_data, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)clock_data);
}

/* KVM_SET_USER_MEMORY_REGION (4.35): make, move, change or delete a slot of guest physical memory */
int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm,
				     const struct kvm_userspace_memory_region *userspace_memory_region)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_USER_MEMORY_REGION), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, userspace_memory_region, "userspace_memory_region") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_user_memory_region(userspace_memory_region, call.env,
										call.state, &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)userspace_memory_region) < 0)
		return call.result;
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = userspace_memory_region->slot,
		.flags = userspace_memory_region->flags,
		.guest_phys_addr = userspace_memory_region->guest_phys_addr,
		.memory_size = userspace_memory_region->memory_size,
		.userspace_addr = userspace_memory_region->userspace_addr,
	});
	return call.result;
}

/* KVM_SET_TSS_ADDR (4.36): say where in guest physical memory KVM may put three pages of its own */
int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_TSS_ADDR) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_tss_addr(tss_address, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, tss_address);
}

/* KVM_SET_IDENTITY_MAP_ADDR (4.40): say where in guest physical memory KVM may put one page of its own */
int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_IDENTITY_MAP_ADDR) };

	if (kvmabi_attempt_needs(&call, identity_addr, "identity_addr") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_identity_map_addr(identity_addr, call.env, call.state,
									       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)identity_addr);
}

/* KVM_SET_BOOT_CPU_ID (4.41): say which vcpu is the bootstrap processor */
int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_BOOT_CPU_ID), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_boot_cpu_id(vcpu_id, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, vcpu_id);
}

/* KVM_PPC_GET_PVINFO (4.47): read what a paravirtualized guest has to be told */
int kvmabi_vm_ppc_get_pvinfo(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo)
{
	struct kvmabi_attempt call = { ATTEMPT(PPC_GET_PVINFO) };

	if (kvmabi_attempt_needs(&call, ppc_pvinfo, "ppc_pvinfo") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_ppc_get_pvinfo(ppc_pvinfo, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)ppc_pvinfo);
}

/* KVM_ASSIGN_PCI_DEVICE (4.48): assign a PCI device of the host to a VM */
int kvmabi_vm_assign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	struct kvmabi_attempt call = { ATTEMPT(ASSIGN_PCI_DEVICE), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_pci_dev, "assigned_pci_dev") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_assign_pci_device(assigned_pci_dev, call.env, call.state,
									   &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)assigned_pci_dev) < 0)
		return call.result;
	kvmabi_state_sets_vm_devices(vm, &(struct kvmabi_vm_devices){
		.assigned_dev_id = assigned_pci_dev->assigned_dev_id,
	});
	return call.result;
}

/* KVM_DEASSIGN_PCI_DEVICE (4.49): take an assigned PCI device away from a VM */
int kvmabi_vm_deassign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	struct kvmabi_attempt call = { ATTEMPT(DEASSIGN_PCI_DEVICE), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_pci_dev, "assigned_pci_dev") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_deassign_pci_device(assigned_pci_dev, call.env, call.state,
									     &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)assigned_pci_dev) < 0)
		return call.result;
	kvmabi_state_removes_vm_devices(vm, &(struct kvmabi_vm_devices){
		.assigned_dev_id = assigned_pci_dev->assigned_dev_id,
	});
	return call.result;
}

/* KVM_ASSIGN_DEV_IRQ (4.50): give an assigned PCI device an interrupt */
int kvmabi_vm_assign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	struct kvmabi_attempt call = { ATTEMPT(ASSIGN_DEV_IRQ), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_irq, "assigned_irq") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_assign_dev_irq(assigned_irq, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)assigned_irq);
}

/* KVM_DEASSIGN_DEV_IRQ (4.51): take the interrupt of an assigned PCI device away */
int kvmabi_vm_deassign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	struct kvmabi_attempt call = { ATTEMPT(DEASSIGN_DEV_IRQ), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_irq, "assigned_irq") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_deassign_dev_irq(assigned_irq, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)assigned_irq);
}

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/* KVM_SET_GSI_ROUTING (4.52): replace the table of GSI routes */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_GSI_ROUTING) };

	if (kvmabi_attempt_needs(&call, irq_routing, "irq_routing") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_gsi_routing(irq_routing, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_routing);
}
#endif

/* KVM_ASSIGN_SET_MSIX_NR (4.53): say how many MSI-X interrupts an assigned PCI device has */
int kvmabi_vm_assign_set_msix_nr(struct kvmabi_vm *vm, const struct kvm_assigned_msix_nr *assigned_msix_nr)
{
	struct kvmabi_attempt call = { ATTEMPT(ASSIGN_SET_MSIX_NR), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_msix_nr, "assigned_msix_nr") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_assign_set_msix_nr(assigned_msix_nr, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)assigned_msix_nr);
}

/* KVM_ASSIGN_SET_MSIX_ENTRY (4.54): route an MSI-X interrupt of an assigned PCI device to a GSI */
int kvmabi_vm_assign_set_msix_entry(struct kvmabi_vm *vm,
				    const struct kvm_assigned_msix_entry *assigned_msix_entry)
{
	struct kvmabi_attempt call = { ATTEMPT(ASSIGN_SET_MSIX_ENTRY), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, assigned_msix_entry, "assigned_msix_entry") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_assign_set_msix_entry(assigned_msix_entry, call.env, call.state,
									       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)assigned_msix_entry);
}

/* KVM_SET_NR_MMU_PAGES: limit how many pages KVM uses for its own page tables of the guest */
int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_NR_MMU_PAGES) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_nr_mmu_pages(nr_mmu_pages, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, nr_mmu_pages);
}

/* KVM_GET_NR_MMU_PAGES: read the limit that KVM_SET_NR_MMU_PAGES sets */
int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_NR_MMU_PAGES) };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_nr_mmu_pages(0, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_CREATE_PIT: make the interval timer in the kernel */
int kvmabi_vm_create_pit(struct kvmabi_vm *vm)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_PIT), .stateful = 1 };

	if (kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_pit(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vm_pit(vm);
	return call.result;
}

#if defined(KVMABI_X86)

/* KVM_GET_PIT: read the state of the interval timer */
int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_PIT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state, "pit_state") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_pit(pit_state, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state);
}

/* KVM_SET_PIT: write the state of the interval timer */
int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_PIT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state, "pit_state") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_pit(pit_state, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state);
}
#endif

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQ_LINE_STATUS), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, irq_level, "irq_level") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irq_line_status(irq_level, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irq_level);
}

/* KVM_REGISTER_COALESCED_MMIO: collect the guest's writes to a range of addresses instead of stopping for each */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	struct kvmabi_attempt call = { ATTEMPT(REGISTER_COALESCED_MMIO) };

	if (kvmabi_attempt_needs(&call, coalesced_mmio_zone, "coalesced_mmio_zone") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_register_coalesced_mmio(coalesced_mmio_zone, call.env, call.state,
										 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)coalesced_mmio_zone);
}

/* KVM_UNREGISTER_COALESCED_MMIO: stop for the guest's writes to a range of addresses again */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	struct kvmabi_attempt call = { ATTEMPT(UNREGISTER_COALESCED_MMIO) };

	if (kvmabi_attempt_needs(&call, coalesced_mmio_zone, "coalesced_mmio_zone") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_unregister_coalesced_mmio(coalesced_mmio_zone, call.env,
										   call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)coalesced_mmio_zone);
}

/* KVM_ASSIGN_IRQ: deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
int kvmabi_vm_assign_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	struct kvmabi_attempt call = { ATTEMPT(ASSIGN_IRQ) };

	if (kvmabi_attempt_needs(&call, assigned_irq, "assigned_irq") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_assign_irq(assigned_irq, call.env, call.state,
								    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)assigned_irq);
}

#if defined(KVMABI_X86)

/* KVM_REINJECT_CONTROL: say what becomes of interrupts of the interval timer that the guest missed */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	struct kvmabi_attempt call = { ATTEMPT(REINJECT_CONTROL), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, reinject_control, "reinject_control") &&
	    kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_reinject_control(reinject_control, call.env, call.state,
									  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)reinject_control);
}
#endif

/* KVM_IRQFD: let an eventfd raise an interrupt in the guest */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	struct kvmabi_attempt call = { ATTEMPT(IRQFD) };

	if (kvmabi_attempt_needs(&call, irqfd, "irqfd") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_irqfd(irqfd, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)irqfd);
}

/* KVM_CREATE_PIT2: make the interval timer in the kernel, in a way that flags choose */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config)
{
	struct kvmabi_attempt call = { ATTEMPT(CREATE_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_config, "pit_config") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_create_pit2(pit_config, call.env, call.state,
								     &call.why));
	if (kvmabi_attempt_make(&call, (unsigned long)pit_config) < 0)
		return call.result;
	kvmabi_state_sets_vm_pit(vm);
	return call.result;
}

/* KVM_IOEVENTFD: let a write of the guest signal an eventfd */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	struct kvmabi_attempt call = { ATTEMPT(IOEVENTFD) };

	if (kvmabi_attempt_needs(&call, ioeventfd, "ioeventfd") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_ioeventfd(ioeventfd, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)ioeventfd);
}

#if defined(KVMABI_X86)

/* KVM_GET_PIT2: read the state of the interval timer, and its flags */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state2, "pit_state2") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_get_pit2(pit_state2, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state2);
}

/* KVM_SET_PIT2: write the state of the interval timer, and its flags */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_PIT2), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, pit_state2, "pit_state2") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_set_pit2(pit_state2, call.env, call.state,
								  &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)pit_state2);
}
#endif

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest */
int kvmabi_vm_s390_interrupt(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_INTERRUPT) };

	if (kvmabi_attempt_needs(&call, s390_interrupt, "s390_interrupt") && kvmabi_attempt_on_vm(&call, vm))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_interrupt(s390_interrupt, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)s390_interrupt);
}

/* --- calls on a vcpu fd --- */

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest */
int kvmabi_vcpu_s390_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_INTERRUPT) };

	if (kvmabi_attempt_needs(&call, s390_interrupt, "s390_interrupt") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_interrupt(s390_interrupt, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)s390_interrupt);
}

/* KVM_RUN (4.10): run the guest on this vcpu until something needs user space */
int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(RUN), .stops = 1 };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_run(0, call.env, call.state, &call.why));
	if (kvmabi_attempt_make(&call, 0) < 0)
		return call.result;
	kvmabi_state_sets_vcpu_ran(vcpu);
	return call.result;
}

/* KVM_GET_REGS (4.11): read the general purpose registers */
int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_REGS) };

	if (kvmabi_attempt_needs(&call, regs, "regs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_regs(regs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)regs);
}

/* KVM_SET_REGS (4.12): write the general purpose registers */
int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_REGS) };

	if (kvmabi_attempt_needs(&call, regs, "regs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_regs(regs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)regs);
}

/* KVM_GET_SREGS (4.13): read the special registers */
int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_SREGS) };

	if (kvmabi_attempt_needs(&call, sregs, "sregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_sregs(sregs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs);
}

/* KVM_SET_SREGS (4.14): write the special registers */
int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_SREGS) };

	if (kvmabi_attempt_needs(&call, sregs, "sregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_sregs(sregs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)sregs);
}

/* KVM_TRANSLATE (4.15): translate a guest virtual address as the vcpu would now */
int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation)
{
	struct kvmabi_attempt call = { ATTEMPT(TRANSLATE) };

	if (kvmabi_attempt_needs(&call, translation, "translation") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_translate(translation, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)translation);
}

/* KVM_INTERRUPT (4.16): queue a hardware interrupt for injection */
int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt)
{
	struct kvmabi_attempt call = { ATTEMPT(INTERRUPT), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, interrupt, "interrupt") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_interrupt(interrupt, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)interrupt);
}

/* KVM_DEBUG_GUEST (4.17): removed: KVM_SET_GUEST_DEBUG took its place */
int kvmabi_vcpu_debug_guest(struct kvmabi_vcpu *vcpu, const struct kvm_debug_guest *debug_guest)
{
	struct kvmabi_attempt call = { ATTEMPT(DEBUG_GUEST) };

	if (kvmabi_attempt_needs(&call, debug_guest, "debug_guest") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_debug_guest(debug_guest, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)debug_guest);
}

#if defined(KVMABI_X86)

/* KVM_GET_MSRS (4.18): read model-specific registers */
int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MSRS) };

	if (kvmabi_attempt_needs(&call, msrs, "msrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_msrs(msrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msrs);
}

/* KVM_SET_MSRS (4.19): write model-specific registers */
int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MSRS) };

	if (kvmabi_attempt_needs(&call, msrs, "msrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_msrs(msrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)msrs);
}

/* KVM_SET_CPUID (4.20): say what CPUID answers on this vcpu, by function alone */
int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CPUID) };

	if (kvmabi_attempt_needs(&call, cpuid, "cpuid") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_cpuid(cpuid, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid);
}
#endif

/* KVM_SET_SIGNAL_MASK (4.21): say which signals are blocked while KVM_RUN runs */
int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_SIGNAL_MASK) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_signal_mask(signal_mask, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)signal_mask);
}

/* KVM_GET_FPU (4.22): read the floating point state */
int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_FPU) };

	if (kvmabi_attempt_needs(&call, fpu, "fpu") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_fpu(fpu, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)fpu);
}

/* KVM_SET_FPU (4.23): write the floating point state */
int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_FPU) };

	if (kvmabi_attempt_needs(&call, fpu, "fpu") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_fpu(fpu, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)fpu);
}

#if defined(KVMABI_X86)

/* KVM_GET_VCPU_EVENTS (4.31): read pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_VCPU_EVENTS) };

	if (kvmabi_attempt_needs(&call, vcpu_events, "vcpu_events") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_vcpu_events(vcpu_events, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vcpu_events);
}

/* KVM_SET_VCPU_EVENTS (4.32): write pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_VCPU_EVENTS) };

	if (kvmabi_attempt_needs(&call, vcpu_events, "vcpu_events") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_vcpu_events(vcpu_events, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vcpu_events);
}

/* KVM_GET_DEBUGREGS (4.33): read the debug registers */
int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_DEBUGREGS) };

	if (kvmabi_attempt_needs(&call, debugregs, "debugregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_debugregs(debugregs, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)debugregs);
}

/* KVM_SET_DEBUGREGS (4.34): write the debug registers */
int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_DEBUGREGS) };

	if (kvmabi_attempt_needs(&call, debugregs, "debugregs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_debugregs(debugregs, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)debugregs);
}
#endif

/* KVM_ENABLE_CAP (4.37): switch on an extension that is off by default */
int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(ENABLE_CAP) };

	if (kvmabi_attempt_needs(&call, enable_cap, "enable_cap") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_enable_cap(enable_cap, call.env, call.state,
								    &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)enable_cap);
}

/* KVM_GET_MP_STATE (4.38): read whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_MP_STATE) };

	if (kvmabi_attempt_needs(&call, mp_state, "mp_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_mp_state(mp_state, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mp_state);
}

/* KVM_SET_MP_STATE (4.39): say whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_MP_STATE) };

	if (kvmabi_attempt_needs(&call, mp_state, "mp_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_mp_state(mp_state, call.env, call.state,
								      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mp_state);
}

#if defined(KVMABI_X86)

/* KVM_GET_XSAVE (4.42): read the extended processor state */
int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_XSAVE) };

	if (kvmabi_attempt_needs(&call, xsave, "xsave") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_xsave(xsave, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xsave);
}

/* KVM_SET_XSAVE (4.43): write the extended processor state */
int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_XSAVE) };

	if (kvmabi_attempt_needs(&call, xsave, "xsave") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_xsave(xsave, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xsave);
}

/* KVM_GET_XCRS (4.44): read the extended control registers */
int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_XCRS) };

	if (kvmabi_attempt_needs(&call, xcrs, "xcrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_xcrs(xcrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xcrs);
}

/* KVM_SET_XCRS (4.45): write the extended control registers */
int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_XCRS) };

	if (kvmabi_attempt_needs(&call, xcrs, "xcrs") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_xcrs(xcrs, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)xcrs);
}

/* KVM_GET_LAPIC: read the registers of the vcpu's local APIC */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_LAPIC), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, lapic_state, "lapic_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_lapic(lapic_state, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)lapic_state);
}

/* KVM_SET_LAPIC: write the registers of the vcpu's local APIC */
int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_LAPIC), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, lapic_state, "lapic_state") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_lapic(lapic_state, call.env, call.state,
								   &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)lapic_state);
}

/* KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index */
int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_CPUID2) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_cpuid2(cpuid2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}

/* KVM_GET_CPUID2: read what CPUID answers on this vcpu */
int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	struct kvmabi_attempt call = { ATTEMPT(GET_CPUID2) };

	if (kvmabi_attempt_needs(&call, cpuid2, "cpuid2") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_get_cpuid2(cpuid2, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)cpuid2);
}
#endif

/* KVM_TPR_ACCESS_REPORTING: make KVM_RUN tell when the guest uses the task priority register */
int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl)
{
	struct kvmabi_attempt call = { ATTEMPT(TPR_ACCESS_REPORTING) };

	if (kvmabi_attempt_needs(&call, tpr_access_ctl, "tpr_access_ctl") &&
	    kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_tpr_access_reporting(tpr_access_ctl, call.env, call.state,
									      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)tpr_access_ctl);
}

/* KVM_SET_VAPIC_ADDR: say where in guest memory the vcpu's task priority is shared with the guest */
int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_VAPIC_ADDR), .stateful = 1 };

	if (kvmabi_attempt_needs(&call, vapic_addr, "vapic_addr") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_vapic_addr(vapic_addr, call.env, call.state,
									&call.why));
	return kvmabi_attempt_make(&call, (unsigned long)vapic_addr);
}

/* KVM_S390_STORE_STATUS: store the vcpu's registers into guest memory, as the architecture's store-status order does */
int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_STORE_STATUS) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_store_status(addr, call.env, call.state,
									   &call.why));
	return kvmabi_attempt_make(&call, addr);
}

/* KVM_S390_SET_INITIAL_PSW: write the program status word that the vcpu starts with */
int kvmabi_vcpu_s390_set_initial_psw(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_SET_INITIAL_PSW) };

	if (kvmabi_attempt_needs(&call, s390_psw, "s390_psw") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_set_initial_psw(s390_psw, call.env, call.state,
									      &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)s390_psw);
}

/* KVM_S390_INITIAL_RESET: reset the vcpu as the architecture's initial CPU reset does */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(S390_INITIAL_RESET) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_s390_initial_reset(0, call.env, call.state,
									    &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_NMI: queue an NMI for injection */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_attempt call = { ATTEMPT(NMI) };

	if (kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_nmi(0, call.env, call.state, &call.why));
	return kvmabi_attempt_make(&call, 0);
}

/* KVM_SET_GUEST_DEBUG: debug the guest from outside */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	struct kvmabi_attempt call = { ATTEMPT(SET_GUEST_DEBUG) };

	if (kvmabi_attempt_needs(&call, guest_debug, "guest_debug") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_set_guest_debug(guest_debug, call.env, call.state,
									 &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)guest_debug);
}

/* KVM_X86_SETUP_MCE: give the vcpu machine check banks */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_SETUP_MCE) };

	if (kvmabi_attempt_needs(&call, mcg_cap, "mcg_cap") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_setup_mce(mcg_cap, call.env, call.state,
								       &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)mcg_cap);
}

#if defined(KVMABI_X86)

/* KVM_X86_SET_MCE: put a machine check into a bank of the vcpu */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	struct kvmabi_attempt call = { ATTEMPT(X86_SET_MCE) };

	if (kvmabi_attempt_needs(&call, x86_mce, "x86_mce") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_x86_set_mce(x86_mce, call.env, call.state,
								     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)x86_mce);
}
#endif

/* KVM_IA64_VCPU_GET_STACK: read the vcpu's stack, where the guest's registers are kept */
int kvmabi_vcpu_ia64_vcpu_get_stack(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	struct kvmabi_attempt call = { ATTEMPT(IA64_VCPU_GET_STACK) };

	if (kvmabi_attempt_needs(&call, stack, "stack") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_ia64_vcpu_get_stack(stack, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)stack);
}

/* KVM_IA64_VCPU_SET_STACK: write the vcpu's stack, where the guest's registers are kept */
int kvmabi_vcpu_ia64_vcpu_set_stack(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	struct kvmabi_attempt call = { ATTEMPT(IA64_VCPU_SET_STACK) };

	if (kvmabi_attempt_needs(&call, stack, "stack") && kvmabi_attempt_on_vcpu(&call, vcpu))
		kvmabi_attempt_judge(&call, kvmabi_check_ia64_vcpu_set_stack(stack, call.env, call.state,
									     &call.why));
	return kvmabi_attempt_make(&call, (unsigned long)stack);
}

/* --- what the kernel at hand accepts --- */

/* Capabilities with higher numbers are of later releases than level 2.6.39. */
const int kvmabi_newest_capability = KVM_CAP_ASYNC_PF;

/* Nothing is known: no limit, and any flag may be accepted. */
void kvmabi_env_forget(struct kvmabi_env *env)
{
	env->limit_memslots = 0;
	env->limit_vcpus = 0;
	env->limit_irq_routes = 0;
	env->limit_msrs = 0;
	env->limit_cpuid_entries = 0;
	env->limit_sigset = 0;
	env->kvm_ioeventfd_flags = ~0ULL;
	env->kvm_vcpuevent_flags = ~0ULL;
}

/* Limits that a capability tells. */
void kvmabi_env_probe(struct kvmabi_env *env, int fd)
{
	kvmabi_kernel_learn(&env->limit_memslots, fd, KVM_CAP_NR_MEMSLOTS);
#ifdef __KVM_HAVE_IOAPIC
	kvmabi_kernel_learn(&env->limit_irq_routes, fd, KVM_CAP_IRQ_ROUTING);
#endif
}
