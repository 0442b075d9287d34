/* SPDX-License-Identifier: MIT */
/*
 * One checked call for each ioctl and fd class.  Where its handle wants no more than a look at the argument, the call is made
 * here; where something has to be followed, or went wrong, it is an attempt.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "kvmabi.h"

#include <errno.h>
#include <stdatomic.h>
#include <sys/ioctl.h>

#include "array.h"
#include "attempt.h"

/* The level of checks on a handle; on none, one that refuses. */
#define LEVEL(handle) ((handle) ? atomic_load_explicit(&(handle)->checks, memory_order_relaxed) : -1)
#define OFF KVMABI_CHECKS_OFF
#define CALL KVMABI_CHECKS_CALL
/* The level wants a look, and the VM is not another process's. */
#define LOOKS(level, class) \
	((level) == CALL || ((level) == KVMABI_CHECKS_FULL && kvmabi_is_ours_of_##class(class)))
#define SUCCEEDED(result) __builtin_expect((result) >= 0, 1)
/* No rule about the argument is broken. */
#define HOLDS(class, verb, argument) \
	(kvmabi_check_##verb(argument, kvmabi_env_of_##class(class), NULL, NULL) != KVMABI_BROKEN)

/* --- what is to be known of a call --- */

#define PLAN(verb) .call = KVMABI_CALL_##verb, .command = KVM_##verb

static const struct kvmabi_plan get_api_version_plan = { PLAN(GET_API_VERSION) };
static const struct kvmabi_plan create_vm_plan = { PLAN(CREATE_VM) };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_msr_index_list_plan = { PLAN(GET_MSR_INDEX_LIST), .needs = "msr_list" };
#endif
static const struct kvmabi_plan check_extension_plan = { PLAN(CHECK_EXTENSION) };
static const struct kvmabi_plan get_vcpu_mmap_size_plan = { PLAN(GET_VCPU_MMAP_SIZE) };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_supported_cpuid_plan = { PLAN(GET_SUPPORTED_CPUID), .needs = "cpuid2" };
#endif
static const struct kvmabi_plan s390_enable_sie_plan = { PLAN(S390_ENABLE_SIE) };
static const struct kvmabi_plan trace_enable_plan = { PLAN(TRACE_ENABLE), .needs = "user_trace_setup" };
static const struct kvmabi_plan trace_pause_plan = { PLAN(TRACE_PAUSE) };
static const struct kvmabi_plan trace_disable_plan = { PLAN(TRACE_DISABLE) };
static const struct kvmabi_plan x86_get_mce_cap_supported_plan = { PLAN(X86_GET_MCE_CAP_SUPPORTED), .needs = "mcg_cap" };
static const struct kvmabi_plan set_memory_region_plan = { PLAN(SET_MEMORY_REGION), .needs = "memory_region", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan create_vcpu_plan = { PLAN(CREATE_VCPU), .stateful = 1, .changes = 1 };
static const struct kvmabi_plan get_dirty_log_plan = { PLAN(GET_DIRTY_LOG), .needs = "dirty_log", .stateful = 1 };
#if defined(KVMABI_X86)
static const struct kvmabi_plan set_memory_alias_plan = { PLAN(SET_MEMORY_ALIAS), .needs = "memory_alias" };
#endif
static const struct kvmabi_plan create_irqchip_plan = { PLAN(CREATE_IRQCHIP), .stateful = 1, .changes = 1 };
static const struct kvmabi_plan irq_line_plan = { PLAN(IRQ_LINE), .needs = "irq_level", .stateful = 1 };
static const struct kvmabi_plan get_irqchip_plan = { PLAN(GET_IRQCHIP), .needs = "irqchip", .stateful = 1 };
static const struct kvmabi_plan set_irqchip_plan = { PLAN(SET_IRQCHIP), .needs = "irqchip", .stateful = 1 };
#if defined(KVMABI_X86)
static const struct kvmabi_plan xen_hvm_config_plan = { PLAN(XEN_HVM_CONFIG), .needs = "xen_hvm_config" };
#endif
static const struct kvmabi_plan get_clock_plan = { PLAN(GET_CLOCK), .needs = "clock_data" };
static const struct kvmabi_plan set_clock_plan = { PLAN(SET_CLOCK), .needs = "clock_data" };
static const struct kvmabi_plan set_user_memory_region_plan = { PLAN(SET_USER_MEMORY_REGION), .needs = "userspace_memory_region", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan set_tss_addr_plan = { PLAN(SET_TSS_ADDR) };
static const struct kvmabi_plan set_identity_map_addr_plan = { PLAN(SET_IDENTITY_MAP_ADDR), .needs = "identity_addr" };
static const struct kvmabi_plan set_boot_cpu_id_plan = { PLAN(SET_BOOT_CPU_ID), .stateful = 1 };
static const struct kvmabi_plan ppc_get_pvinfo_plan = { PLAN(PPC_GET_PVINFO), .needs = "ppc_pvinfo" };
static const struct kvmabi_plan assign_pci_device_plan = { PLAN(ASSIGN_PCI_DEVICE), .needs = "assigned_pci_dev", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan deassign_pci_device_plan = { PLAN(DEASSIGN_PCI_DEVICE), .needs = "assigned_pci_dev", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan assign_dev_irq_plan = { PLAN(ASSIGN_DEV_IRQ), .needs = "assigned_irq", .stateful = 1 };
static const struct kvmabi_plan deassign_dev_irq_plan = { PLAN(DEASSIGN_DEV_IRQ), .needs = "assigned_irq", .stateful = 1 };
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
static const struct kvmabi_plan set_gsi_routing_plan = { PLAN(SET_GSI_ROUTING), .needs = "irq_routing" };
#endif
static const struct kvmabi_plan assign_set_msix_nr_plan = { PLAN(ASSIGN_SET_MSIX_NR), .needs = "assigned_msix_nr", .stateful = 1 };
static const struct kvmabi_plan assign_set_msix_entry_plan = { PLAN(ASSIGN_SET_MSIX_ENTRY), .needs = "assigned_msix_entry", .stateful = 1 };
static const struct kvmabi_plan set_nr_mmu_pages_plan = { PLAN(SET_NR_MMU_PAGES) };
static const struct kvmabi_plan get_nr_mmu_pages_plan = { PLAN(GET_NR_MMU_PAGES) };
static const struct kvmabi_plan create_pit_plan = { PLAN(CREATE_PIT), .stateful = 1, .changes = 1 };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_pit_plan = { PLAN(GET_PIT), .needs = "pit_state", .stateful = 1 };
static const struct kvmabi_plan set_pit_plan = { PLAN(SET_PIT), .needs = "pit_state", .stateful = 1 };
#endif
static const struct kvmabi_plan irq_line_status_plan = { PLAN(IRQ_LINE_STATUS), .needs = "irq_level", .stateful = 1 };
static const struct kvmabi_plan register_coalesced_mmio_plan = { PLAN(REGISTER_COALESCED_MMIO), .needs = "coalesced_mmio_zone" };
static const struct kvmabi_plan unregister_coalesced_mmio_plan = { PLAN(UNREGISTER_COALESCED_MMIO), .needs = "coalesced_mmio_zone" };
static const struct kvmabi_plan assign_irq_plan = { PLAN(ASSIGN_IRQ), .needs = "assigned_irq" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan reinject_control_plan = { PLAN(REINJECT_CONTROL), .needs = "reinject_control", .stateful = 1 };
#endif
static const struct kvmabi_plan irqfd_plan = { PLAN(IRQFD), .needs = "irqfd" };
static const struct kvmabi_plan create_pit2_plan = { PLAN(CREATE_PIT2), .needs = "pit_config", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan ioeventfd_plan = { PLAN(IOEVENTFD), .needs = "ioeventfd" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_pit2_plan = { PLAN(GET_PIT2), .needs = "pit_state2", .stateful = 1 };
static const struct kvmabi_plan set_pit2_plan = { PLAN(SET_PIT2), .needs = "pit_state2", .stateful = 1 };
#endif
static const struct kvmabi_plan s390_interrupt_plan = { PLAN(S390_INTERRUPT), .needs = "s390_interrupt" };
static const struct kvmabi_plan run_plan = { PLAN(RUN), .changes = 1, .stops = 1 };
static const struct kvmabi_plan get_regs_plan = { PLAN(GET_REGS), .needs = "regs" };
static const struct kvmabi_plan set_regs_plan = { PLAN(SET_REGS), .needs = "regs" };
static const struct kvmabi_plan get_sregs_plan = { PLAN(GET_SREGS), .needs = "sregs" };
static const struct kvmabi_plan set_sregs_plan = { PLAN(SET_SREGS), .needs = "sregs" };
static const struct kvmabi_plan translate_plan = { PLAN(TRANSLATE), .needs = "translation" };
static const struct kvmabi_plan interrupt_plan = { PLAN(INTERRUPT), .needs = "interrupt", .stateful = 1 };
static const struct kvmabi_plan debug_guest_plan = { PLAN(DEBUG_GUEST), .needs = "debug_guest" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_msrs_plan = { PLAN(GET_MSRS), .needs = "msrs", .counts = 1 };
static const struct kvmabi_plan set_msrs_plan = { PLAN(SET_MSRS), .needs = "msrs", .counts = 1 };
static const struct kvmabi_plan set_cpuid_plan = { PLAN(SET_CPUID), .needs = "cpuid" };
#endif
static const struct kvmabi_plan set_signal_mask_plan = { PLAN(SET_SIGNAL_MASK) };
static const struct kvmabi_plan get_fpu_plan = { PLAN(GET_FPU), .needs = "fpu" };
static const struct kvmabi_plan set_fpu_plan = { PLAN(SET_FPU), .needs = "fpu" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_vcpu_events_plan = { PLAN(GET_VCPU_EVENTS), .needs = "vcpu_events" };
static const struct kvmabi_plan set_vcpu_events_plan = { PLAN(SET_VCPU_EVENTS), .needs = "vcpu_events" };
static const struct kvmabi_plan get_debugregs_plan = { PLAN(GET_DEBUGREGS), .needs = "debugregs" };
static const struct kvmabi_plan set_debugregs_plan = { PLAN(SET_DEBUGREGS), .needs = "debugregs" };
#endif
static const struct kvmabi_plan enable_cap_plan = { PLAN(ENABLE_CAP), .changes = 1 };
static const struct kvmabi_plan get_mp_state_plan = { PLAN(GET_MP_STATE), .needs = "mp_state" };
static const struct kvmabi_plan set_mp_state_plan = { PLAN(SET_MP_STATE), .needs = "mp_state" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan get_xsave_plan = { PLAN(GET_XSAVE), .needs = "xsave" };
static const struct kvmabi_plan set_xsave_plan = { PLAN(SET_XSAVE), .needs = "xsave" };
static const struct kvmabi_plan get_xcrs_plan = { PLAN(GET_XCRS), .needs = "xcrs" };
static const struct kvmabi_plan set_xcrs_plan = { PLAN(SET_XCRS), .needs = "xcrs" };
static const struct kvmabi_plan get_lapic_plan = { PLAN(GET_LAPIC), .needs = "lapic_state", .stateful = 1 };
static const struct kvmabi_plan set_lapic_plan = { PLAN(SET_LAPIC), .needs = "lapic_state", .stateful = 1 };
static const struct kvmabi_plan set_cpuid2_plan = { PLAN(SET_CPUID2), .needs = "cpuid2" };
static const struct kvmabi_plan get_cpuid2_plan = { PLAN(GET_CPUID2), .needs = "cpuid2" };
#endif
static const struct kvmabi_plan tpr_access_reporting_plan = { PLAN(TPR_ACCESS_REPORTING), .needs = "tpr_access_ctl" };
static const struct kvmabi_plan set_vapic_addr_plan = { PLAN(SET_VAPIC_ADDR), .needs = "vapic_addr", .stateful = 1 };
static const struct kvmabi_plan s390_store_status_plan = { PLAN(S390_STORE_STATUS) };
static const struct kvmabi_plan s390_set_initial_psw_plan = { PLAN(S390_SET_INITIAL_PSW), .needs = "s390_psw" };
static const struct kvmabi_plan s390_initial_reset_plan = { PLAN(S390_INITIAL_RESET) };
static const struct kvmabi_plan nmi_plan = { PLAN(NMI) };
static const struct kvmabi_plan set_guest_debug_plan = { PLAN(SET_GUEST_DEBUG), .needs = "guest_debug" };
static const struct kvmabi_plan x86_setup_mce_plan = { PLAN(X86_SETUP_MCE), .needs = "mcg_cap" };
#if defined(KVMABI_X86)
static const struct kvmabi_plan x86_set_mce_plan = { PLAN(X86_SET_MCE), .needs = "x86_mce" };
#endif
static const struct kvmabi_plan ia64_vcpu_get_stack_plan = { PLAN(IA64_VCPU_GET_STACK), .needs = "stack" };
static const struct kvmabi_plan ia64_vcpu_set_stack_plan = { PLAN(IA64_VCPU_SET_STACK), .needs = "stack" };

/* --- calls on the system fd --- */

/* KVM_GET_API_VERSION (4.1): ask for the version of the API */
int kvmabi_system_get_api_version(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_API_VERSION, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_api_version_plan, 0, result);
}

/* KVM_CREATE_VM (4.2): make a virtual machine without memory or vcpus */
int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **vm)
{
	int fd = vm ? kvmabi_attempt_on_system(system, &create_vm_plan, 0, KVMABI_NOT_ASKED)
		   : kvmabi_fault_null(create_vm_plan.call, "vm");

	return fd < 0 ? fd : kvmabi_adopt_vm(system, fd, vm);
}

#if defined(KVMABI_X86)

/* KVM_GET_MSR_INDEX_LIST (4.3): list the MSRs of a guest that can be read and written */
int kvmabi_system_get_msr_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && msr_list) || level == OFF)
		result = ioctl(system->fd, KVM_GET_MSR_INDEX_LIST, (unsigned long)msr_list);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_msr_index_list_plan, (unsigned long)msr_list, result);
}

int kvmabi_system_get_msr_index_list_alloc(struct kvmabi_system *system, struct kvm_msr_list **msr_list)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_msr_list, nmsrs, indices), .told = 1 };
	int error;

	if (!msr_list)
		return kvmabi_fault_null(get_msr_index_list_plan.call, "msr_list");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_system_get_msr_index_list(system, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*msr_list = array.at;
	return kvmabi_array_end(&array, error);
}
#endif

/* KVM_CHECK_EXTENSION (4.4): ask whether an extension of the API is there */
int kvmabi_system_check_extension(struct kvmabi_system *system, unsigned long extension)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_CHECK_EXTENSION, extension);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &check_extension_plan, extension, result);
}

/* KVM_GET_VCPU_MMAP_SIZE (4.5): ask how much of a vcpu's fd to map */
int kvmabi_system_get_vcpu_mmap_size(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_VCPU_MMAP_SIZE, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_vcpu_mmap_size_plan, 0, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_SUPPORTED_CPUID (4.46): list the CPUID entries that processor and KVM support */
int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && cpuid2 && HOLDS(system, get_supported_cpuid, cpuid2)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_SUPPORTED_CPUID, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_supported_cpuid_plan, (unsigned long)cpuid2, result);
}

int kvmabi_system_get_supported_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_cpuid2, nent, entries), .told = 0 };
	int error;

	if (!cpuid2)
		return kvmabi_fault_null(get_supported_cpuid_plan.call, "cpuid2");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_system_get_supported_cpuid(system, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*cpuid2 = array.at;
	return kvmabi_array_end(&array, error);
}
#endif

/* KVM_S390_ENABLE_SIE: make the process's address space fit for running guests */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_S390_ENABLE_SIE, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &s390_enable_sie_plan, 0, result);
}

/* KVM_TRACE_ENABLE: removed: start KVM's own trace buffer */
int kvmabi_system_trace_enable(struct kvmabi_system *system,
			       const struct kvm_user_trace_setup *user_trace_setup)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && user_trace_setup) || level == OFF)
		result = ioctl(system->fd, KVM_TRACE_ENABLE, (unsigned long)user_trace_setup);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &trace_enable_plan, (unsigned long)user_trace_setup, result);
}

/* KVM_TRACE_PAUSE: removed: pause KVM's own trace buffer */
int kvmabi_system_trace_pause(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_TRACE_PAUSE, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &trace_pause_plan, 0, result);
}

/* KVM_TRACE_DISABLE: removed: stop KVM's own trace buffer */
int kvmabi_system_trace_disable(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_TRACE_DISABLE, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &trace_disable_plan, 0, result);
}

/* KVM_X86_GET_MCE_CAP_SUPPORTED: ask which machine check features a vcpu can be given */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && mcg_cap) || level == OFF)
		result = ioctl(system->fd, KVM_X86_GET_MCE_CAP_SUPPORTED, (unsigned long)mcg_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &x86_get_mce_cap_supported_plan, (unsigned long)mcg_cap, result);
}

/* --- calls on a VM fd --- */

/* KVM_SET_MEMORY_REGION (4.6): make a memory slot of memory that the kernel allocates; obsolete */
int kvmabi_vm_set_memory_region(struct kvmabi_vm *vm, const struct kvm_memory_region *memory_region)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && memory_region &&
	     HOLDS(vm, set_memory_region, memory_region)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_MEMORY_REGION, (unsigned long)memory_region);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_memory_region_plan, (unsigned long)memory_region, result);
}

/* KVM_CREATE_VCPU (4.7): add a vcpu to a virtual machine */
int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 vcpu_id, struct kvmabi_vcpu **vcpu)
{
	int fd = vcpu ? kvmabi_attempt_on_vm(vm, &create_vcpu_plan, vcpu_id, KVMABI_NOT_ASKED)
		     : kvmabi_fault_null(create_vcpu_plan.call, "vcpu");

	return fd < 0 ? fd : kvmabi_adopt_vcpu(vm, fd, vcpu);
}

/* KVM_GET_DIRTY_LOG (4.8): fetch and clear the bitmap of a slot's dirty pages */
int kvmabi_vm_get_dirty_log(struct kvmabi_vm *vm, const struct kvm_dirty_log *dirty_log)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && dirty_log && HOLDS(vm, get_dirty_log, dirty_log) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_dirty_log_plan, (unsigned long)dirty_log))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_DIRTY_LOG, (unsigned long)dirty_log);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_dirty_log_plan, (unsigned long)dirty_log, result);
}

#if defined(KVMABI_X86)

/* KVM_SET_MEMORY_ALIAS (4.9): obsolete; made a part of guest memory show at another address too */
int kvmabi_vm_set_memory_alias(struct kvmabi_vm *vm, const struct kvm_memory_alias *memory_alias)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && memory_alias) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_MEMORY_ALIAS, (unsigned long)memory_alias);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_memory_alias_plan, (unsigned long)memory_alias, result);
}
#endif

/* KVM_CREATE_IRQCHIP (4.24): make the interrupt controllers in the kernel */
int kvmabi_vm_create_irqchip(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_IRQCHIP, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_irqchip_plan, 0, result);
}

/* KVM_IRQ_LINE (4.25): set the level of an input of the interrupt controllers in the kernel */
int kvmabi_vm_irq_line(struct kvmabi_vm *vm, const struct kvm_irq_level *irq_level)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_level &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &irq_line_plan, (unsigned long)irq_level))) || level == OFF)
		result = ioctl(vm->fd, KVM_IRQ_LINE, (unsigned long)irq_level);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &irq_line_plan, (unsigned long)irq_level, result);
}

/* KVM_GET_IRQCHIP (4.26): read the state of an interrupt controller in the kernel */
int kvmabi_vm_get_irqchip(struct kvmabi_vm *vm, struct kvm_irqchip *irqchip)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irqchip && HOLDS(vm, get_irqchip, irqchip) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_irqchip_plan, (unsigned long)irqchip))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_IRQCHIP, (unsigned long)irqchip);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_irqchip_plan, (unsigned long)irqchip, result);
}

/* KVM_SET_IRQCHIP (4.27): write the state of an interrupt controller in the kernel */
int kvmabi_vm_set_irqchip(struct kvmabi_vm *vm, const struct kvm_irqchip *irqchip)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irqchip && HOLDS(vm, set_irqchip, irqchip) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_irqchip_plan, (unsigned long)irqchip))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_IRQCHIP, (unsigned long)irqchip);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_irqchip_plan, (unsigned long)irqchip, result);
}

#if defined(KVMABI_X86)

/* KVM_XEN_HVM_CONFIG (4.28): say where the hypercall pages for a Xen HVM guest come from */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && xen_hvm_config && HOLDS(vm, xen_hvm_config, xen_hvm_config)) || level == OFF)
		result = ioctl(vm->fd, KVM_XEN_HVM_CONFIG, (unsigned long)xen_hvm_config);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &xen_hvm_config_plan, (unsigned long)xen_hvm_config, result);
}
#endif

/* KVM_GET_CLOCK (4.29): read the clock that the guest sees as kvmclock */
int kvmabi_vm_get_clock(struct kvmabi_vm *vm, struct kvm_clock_data *clock_data)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && clock_data) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_CLOCK, (unsigned long)clock_data);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_clock_plan, (unsigned long)clock_data, result);
}

/* KVM_SET_CLOCK (4.30): set the clock that the guest sees as kvmclock */
int kvmabi_vm_set_clock(struct kvmabi_vm *vm, const struct kvm_clock_data *clock_data)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && clock_data && HOLDS(vm, set_clock, clock_data)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_CLOCK, (unsigned long)clock_data);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_clock_plan, (unsigned long)clock_data, result);
}

/* KVM_SET_USER_MEMORY_REGION (4.35): make, move, change or delete a slot of guest physical memory */
int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm,
				     const struct kvm_userspace_memory_region *userspace_memory_region)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && userspace_memory_region &&
	     HOLDS(vm, set_user_memory_region, userspace_memory_region)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_USER_MEMORY_REGION, (unsigned long)userspace_memory_region);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_user_memory_region_plan, (unsigned long)userspace_memory_region, result);
}

/* KVM_SET_TSS_ADDR (4.36): say where in guest physical memory KVM may put three pages of its own */
int kvmabi_vm_set_tss_addr(struct kvmabi_vm *vm, unsigned long tss_address)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, set_tss_addr, tss_address)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_TSS_ADDR, tss_address);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_tss_addr_plan, tss_address, result);
}

/* KVM_SET_IDENTITY_MAP_ADDR (4.40): say where in guest physical memory KVM may put one page of its own */
int kvmabi_vm_set_identity_map_addr(struct kvmabi_vm *vm, const __u64 *identity_addr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && identity_addr) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_IDENTITY_MAP_ADDR, (unsigned long)identity_addr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_identity_map_addr_plan, (unsigned long)identity_addr, result);
}

/* KVM_SET_BOOT_CPU_ID (4.41): say which vcpu is the bootstrap processor */
int kvmabi_vm_set_boot_cpu_id(struct kvmabi_vm *vm, unsigned long vcpu_id)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_boot_cpu_id_plan, vcpu_id))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_BOOT_CPU_ID, vcpu_id);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_boot_cpu_id_plan, vcpu_id, result);
}

/* KVM_PPC_GET_PVINFO (4.47): read what a paravirtualized guest has to be told */
int kvmabi_vm_ppc_get_pvinfo(struct kvmabi_vm *vm, struct kvm_ppc_pvinfo *ppc_pvinfo)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && ppc_pvinfo) || level == OFF)
		result = ioctl(vm->fd, KVM_PPC_GET_PVINFO, (unsigned long)ppc_pvinfo);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &ppc_get_pvinfo_plan, (unsigned long)ppc_pvinfo, result);
}

/* KVM_ASSIGN_PCI_DEVICE (4.48): assign a PCI device of the host to a VM */
int kvmabi_vm_assign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && assigned_pci_dev) || level == OFF)
		result = ioctl(vm->fd, KVM_ASSIGN_PCI_DEVICE, (unsigned long)assigned_pci_dev);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &assign_pci_device_plan, (unsigned long)assigned_pci_dev, result);
}

/* KVM_DEASSIGN_PCI_DEVICE (4.49): take an assigned PCI device away from a VM */
int kvmabi_vm_deassign_pci_device(struct kvmabi_vm *vm, const struct kvm_assigned_pci_dev *assigned_pci_dev)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && assigned_pci_dev) || level == OFF)
		result = ioctl(vm->fd, KVM_DEASSIGN_PCI_DEVICE, (unsigned long)assigned_pci_dev);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &deassign_pci_device_plan, (unsigned long)assigned_pci_dev, result);
}

/* KVM_ASSIGN_DEV_IRQ (4.50): give an assigned PCI device an interrupt */
int kvmabi_vm_assign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && assigned_irq && HOLDS(vm, assign_dev_irq, assigned_irq) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &assign_dev_irq_plan, (unsigned long)assigned_irq))) || level == OFF)
		result = ioctl(vm->fd, KVM_ASSIGN_DEV_IRQ, (unsigned long)assigned_irq);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &assign_dev_irq_plan, (unsigned long)assigned_irq, result);
}

/* KVM_DEASSIGN_DEV_IRQ (4.51): take the interrupt of an assigned PCI device away */
int kvmabi_vm_deassign_dev_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && assigned_irq &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &deassign_dev_irq_plan, (unsigned long)assigned_irq))) || level == OFF)
		result = ioctl(vm->fd, KVM_DEASSIGN_DEV_IRQ, (unsigned long)assigned_irq);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &deassign_dev_irq_plan, (unsigned long)assigned_irq, result);
}

#if defined(KVMABI_X86) || defined(KVMABI_IA64)

/* KVM_SET_GSI_ROUTING (4.52): replace the table of GSI routes */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_routing && HOLDS(vm, set_gsi_routing, irq_routing)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_GSI_ROUTING, (unsigned long)irq_routing);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_gsi_routing_plan, (unsigned long)irq_routing, result);
}
#endif

/* KVM_ASSIGN_SET_MSIX_NR (4.53): say how many MSI-X interrupts an assigned PCI device has */
int kvmabi_vm_assign_set_msix_nr(struct kvmabi_vm *vm, const struct kvm_assigned_msix_nr *assigned_msix_nr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && assigned_msix_nr && HOLDS(vm, assign_set_msix_nr, assigned_msix_nr) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &assign_set_msix_nr_plan, (unsigned long)assigned_msix_nr))) || level == OFF)
		result = ioctl(vm->fd, KVM_ASSIGN_SET_MSIX_NR, (unsigned long)assigned_msix_nr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &assign_set_msix_nr_plan, (unsigned long)assigned_msix_nr, result);
}

/* KVM_ASSIGN_SET_MSIX_ENTRY (4.54): route an MSI-X interrupt of an assigned PCI device to a GSI */
int kvmabi_vm_assign_set_msix_entry(struct kvmabi_vm *vm,
				    const struct kvm_assigned_msix_entry *assigned_msix_entry)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && assigned_msix_entry &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &assign_set_msix_entry_plan, (unsigned long)assigned_msix_entry))) || level == OFF)
		result = ioctl(vm->fd, KVM_ASSIGN_SET_MSIX_ENTRY, (unsigned long)assigned_msix_entry);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &assign_set_msix_entry_plan, (unsigned long)assigned_msix_entry, result);
}

/* KVM_SET_NR_MMU_PAGES: limit how many pages KVM uses for its own page tables of the guest */
int kvmabi_vm_set_nr_mmu_pages(struct kvmabi_vm *vm, unsigned long nr_mmu_pages)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, set_nr_mmu_pages, nr_mmu_pages)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_NR_MMU_PAGES, nr_mmu_pages);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_nr_mmu_pages_plan, nr_mmu_pages, result);
}

/* KVM_GET_NR_MMU_PAGES: read the limit that KVM_SET_NR_MMU_PAGES sets */
int kvmabi_vm_get_nr_mmu_pages(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_NR_MMU_PAGES, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_nr_mmu_pages_plan, 0, result);
}

/* KVM_CREATE_PIT: make the interval timer in the kernel */
int kvmabi_vm_create_pit(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_PIT, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_pit_plan, 0, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_PIT: read the state of the interval timer */
int kvmabi_vm_get_pit(struct kvmabi_vm *vm, struct kvm_pit_state *pit_state)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_pit_plan, (unsigned long)pit_state))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_PIT, (unsigned long)pit_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_pit_plan, (unsigned long)pit_state, result);
}

/* KVM_SET_PIT: write the state of the interval timer */
int kvmabi_vm_set_pit(struct kvmabi_vm *vm, const struct kvm_pit_state *pit_state)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_pit_plan, (unsigned long)pit_state))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_PIT, (unsigned long)pit_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_pit_plan, (unsigned long)pit_state, result);
}
#endif

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_level &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &irq_line_status_plan, (unsigned long)irq_level))) || level == OFF)
		result = ioctl(vm->fd, KVM_IRQ_LINE_STATUS, (unsigned long)irq_level);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &irq_line_status_plan, (unsigned long)irq_level, result);
}

/* KVM_REGISTER_COALESCED_MMIO: collect the guest's writes to a range of addresses instead of stopping for each */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && coalesced_mmio_zone) || level == OFF)
		result = ioctl(vm->fd, KVM_REGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &register_coalesced_mmio_plan, (unsigned long)coalesced_mmio_zone, result);
}

/* KVM_UNREGISTER_COALESCED_MMIO: stop for the guest's writes to a range of addresses again */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && coalesced_mmio_zone) || level == OFF)
		result = ioctl(vm->fd, KVM_UNREGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &unregister_coalesced_mmio_plan, (unsigned long)coalesced_mmio_zone, result);
}

/* KVM_ASSIGN_IRQ: deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
int kvmabi_vm_assign_irq(struct kvmabi_vm *vm, const struct kvm_assigned_irq *assigned_irq)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && assigned_irq) || level == OFF)
		result = ioctl(vm->fd, KVM_ASSIGN_IRQ, (unsigned long)assigned_irq);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &assign_irq_plan, (unsigned long)assigned_irq, result);
}

#if defined(KVMABI_X86)

/* KVM_REINJECT_CONTROL: say what becomes of interrupts of the interval timer that the guest missed */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && reinject_control &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &reinject_control_plan, (unsigned long)reinject_control))) || level == OFF)
		result = ioctl(vm->fd, KVM_REINJECT_CONTROL, (unsigned long)reinject_control);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &reinject_control_plan, (unsigned long)reinject_control, result);
}
#endif

/* KVM_IRQFD: let an eventfd raise an interrupt in the guest */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irqfd) || level == OFF)
		result = ioctl(vm->fd, KVM_IRQFD, (unsigned long)irqfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &irqfd_plan, (unsigned long)irqfd, result);
}

/* KVM_CREATE_PIT2: make the interval timer in the kernel, in a way that flags choose */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && pit_config) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_PIT2, (unsigned long)pit_config);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_pit2_plan, (unsigned long)pit_config, result);
}

/* KVM_IOEVENTFD: let a write of the guest signal an eventfd */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && ioeventfd && HOLDS(vm, ioeventfd, ioeventfd)) || level == OFF)
		result = ioctl(vm->fd, KVM_IOEVENTFD, (unsigned long)ioeventfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &ioeventfd_plan, (unsigned long)ioeventfd, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_PIT2: read the state of the interval timer, and its flags */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state2 &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_pit2_plan, (unsigned long)pit_state2))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_PIT2, (unsigned long)pit_state2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_pit2_plan, (unsigned long)pit_state2, result);
}

/* KVM_SET_PIT2: write the state of the interval timer, and its flags */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state2 &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_pit2_plan, (unsigned long)pit_state2))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_PIT2, (unsigned long)pit_state2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_pit2_plan, (unsigned long)pit_state2, result);
}
#endif

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest */
int kvmabi_vm_s390_interrupt(struct kvmabi_vm *vm, const struct kvm_s390_interrupt *s390_interrupt)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && s390_interrupt) || level == OFF)
		result = ioctl(vm->fd, KVM_S390_INTERRUPT, (unsigned long)s390_interrupt);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &s390_interrupt_plan, (unsigned long)s390_interrupt, result);
}

/* --- calls on a vcpu fd --- */

/* KVM_S390_INTERRUPT: inject an interrupt into an s390 guest */
int kvmabi_vcpu_s390_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_s390_interrupt *s390_interrupt)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && s390_interrupt) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_INTERRUPT, (unsigned long)s390_interrupt);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_interrupt_plan, (unsigned long)s390_interrupt, result);
}

/* KVM_RUN (4.10): run the guest on this vcpu until something needs user space */
int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && (level == CALL || vcpu->ran)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_RUN, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &run_plan, 0, result);
}

/* KVM_GET_REGS (4.11): read the general purpose registers */
int kvmabi_vcpu_get_regs(struct kvmabi_vcpu *vcpu, struct kvm_regs *regs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && regs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_REGS, (unsigned long)regs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_regs_plan, (unsigned long)regs, result);
}

/* KVM_SET_REGS (4.12): write the general purpose registers */
int kvmabi_vcpu_set_regs(struct kvmabi_vcpu *vcpu, const struct kvm_regs *regs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && regs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_REGS, (unsigned long)regs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_regs_plan, (unsigned long)regs, result);
}

/* KVM_GET_SREGS (4.13): read the special registers */
int kvmabi_vcpu_get_sregs(struct kvmabi_vcpu *vcpu, struct kvm_sregs *sregs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && sregs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_SREGS, (unsigned long)sregs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_sregs_plan, (unsigned long)sregs, result);
}

/* KVM_SET_SREGS (4.14): write the special registers */
int kvmabi_vcpu_set_sregs(struct kvmabi_vcpu *vcpu, const struct kvm_sregs *sregs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && sregs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_SREGS, (unsigned long)sregs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_sregs_plan, (unsigned long)sregs, result);
}

/* KVM_TRANSLATE (4.15): translate a guest virtual address as the vcpu would now */
int kvmabi_vcpu_translate(struct kvmabi_vcpu *vcpu, struct kvm_translation *translation)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && translation) || level == OFF)
		result = ioctl(vcpu->fd, KVM_TRANSLATE, (unsigned long)translation);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &translate_plan, (unsigned long)translation, result);
}

/* KVM_INTERRUPT (4.16): queue a hardware interrupt for injection */
int kvmabi_vcpu_interrupt(struct kvmabi_vcpu *vcpu, const struct kvm_interrupt *interrupt)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && interrupt && HOLDS(vcpu, interrupt, interrupt) &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &interrupt_plan, (unsigned long)interrupt))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_INTERRUPT, (unsigned long)interrupt);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &interrupt_plan, (unsigned long)interrupt, result);
}

/* KVM_DEBUG_GUEST (4.17): removed: KVM_SET_GUEST_DEBUG took its place */
int kvmabi_vcpu_debug_guest(struct kvmabi_vcpu *vcpu, const struct kvm_debug_guest *debug_guest)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && debug_guest) || level == OFF)
		result = ioctl(vcpu->fd, KVM_DEBUG_GUEST, (unsigned long)debug_guest);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &debug_guest_plan, (unsigned long)debug_guest, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_MSRS (4.18): read model-specific registers */
int kvmabi_vcpu_get_msrs(struct kvmabi_vcpu *vcpu, struct kvm_msrs *msrs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && msrs && HOLDS(vcpu, get_msrs, msrs)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_MSRS, (unsigned long)msrs);
	if (SUCCEEDED(result) && (__u32)result >= msrs->nmsrs)
		return result;
	return kvmabi_attempt_on_vcpu(vcpu, &get_msrs_plan, (unsigned long)msrs, result);
}

/* KVM_SET_MSRS (4.19): write model-specific registers */
int kvmabi_vcpu_set_msrs(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && msrs && HOLDS(vcpu, set_msrs, msrs)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_MSRS, (unsigned long)msrs);
	if (SUCCEEDED(result) && (__u32)result >= msrs->nmsrs)
		return result;
	return kvmabi_attempt_on_vcpu(vcpu, &set_msrs_plan, (unsigned long)msrs, result);
}

/* KVM_SET_CPUID (4.20): say what CPUID answers on this vcpu, by function alone */
int kvmabi_vcpu_set_cpuid(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid *cpuid)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && cpuid && HOLDS(vcpu, set_cpuid, cpuid)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_CPUID, (unsigned long)cpuid);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_cpuid_plan, (unsigned long)cpuid, result);
}
#endif

/* KVM_SET_SIGNAL_MASK (4.21): say which signals are blocked while KVM_RUN runs */
int kvmabi_vcpu_set_signal_mask(struct kvmabi_vcpu *vcpu, const struct kvm_signal_mask *signal_mask)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && HOLDS(vcpu, set_signal_mask, signal_mask)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_SIGNAL_MASK, (unsigned long)signal_mask);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_signal_mask_plan, (unsigned long)signal_mask, result);
}

/* KVM_GET_FPU (4.22): read the floating point state */
int kvmabi_vcpu_get_fpu(struct kvmabi_vcpu *vcpu, struct kvm_fpu *fpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && fpu) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_FPU, (unsigned long)fpu);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_fpu_plan, (unsigned long)fpu, result);
}

/* KVM_SET_FPU (4.23): write the floating point state */
int kvmabi_vcpu_set_fpu(struct kvmabi_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && fpu) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_FPU, (unsigned long)fpu);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_fpu_plan, (unsigned long)fpu, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_VCPU_EVENTS (4.31): read pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_get_vcpu_events(struct kvmabi_vcpu *vcpu, struct kvm_vcpu_events *vcpu_events)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && vcpu_events) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_VCPU_EVENTS, (unsigned long)vcpu_events);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_vcpu_events_plan, (unsigned long)vcpu_events, result);
}

/* KVM_SET_VCPU_EVENTS (4.32): write pending exceptions, interrupts and NMIs, and what belongs to them */
int kvmabi_vcpu_set_vcpu_events(struct kvmabi_vcpu *vcpu, const struct kvm_vcpu_events *vcpu_events)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && vcpu_events && HOLDS(vcpu, set_vcpu_events, vcpu_events)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_VCPU_EVENTS, (unsigned long)vcpu_events);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_vcpu_events_plan, (unsigned long)vcpu_events, result);
}

/* KVM_GET_DEBUGREGS (4.33): read the debug registers */
int kvmabi_vcpu_get_debugregs(struct kvmabi_vcpu *vcpu, struct kvm_debugregs *debugregs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && debugregs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_DEBUGREGS, (unsigned long)debugregs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_debugregs_plan, (unsigned long)debugregs, result);
}

/* KVM_SET_DEBUGREGS (4.34): write the debug registers */
int kvmabi_vcpu_set_debugregs(struct kvmabi_vcpu *vcpu, const struct kvm_debugregs *debugregs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && debugregs && HOLDS(vcpu, set_debugregs, debugregs)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_DEBUGREGS, (unsigned long)debugregs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_debugregs_plan, (unsigned long)debugregs, result);
}
#endif

/* KVM_ENABLE_CAP (4.37): switch on an extension that is off by default */
int kvmabi_vcpu_enable_cap(struct kvmabi_vcpu *vcpu, const struct kvm_enable_cap *enable_cap)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && level == CALL && HOLDS(vcpu, enable_cap, enable_cap)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_ENABLE_CAP, (unsigned long)enable_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &enable_cap_plan, (unsigned long)enable_cap, result);
}

/* KVM_GET_MP_STATE (4.38): read whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_get_mp_state(struct kvmabi_vcpu *vcpu, struct kvm_mp_state *mp_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && mp_state) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_MP_STATE, (unsigned long)mp_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_mp_state_plan, (unsigned long)mp_state, result);
}

/* KVM_SET_MP_STATE (4.39): say whether the vcpu runs, halts or waits to be started */
int kvmabi_vcpu_set_mp_state(struct kvmabi_vcpu *vcpu, const struct kvm_mp_state *mp_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && mp_state) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_MP_STATE, (unsigned long)mp_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_mp_state_plan, (unsigned long)mp_state, result);
}

#if defined(KVMABI_X86)

/* KVM_GET_XSAVE (4.42): read the extended processor state */
int kvmabi_vcpu_get_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && xsave) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_XSAVE, (unsigned long)xsave);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_xsave_plan, (unsigned long)xsave, result);
}

/* KVM_SET_XSAVE (4.43): write the extended processor state */
int kvmabi_vcpu_set_xsave(struct kvmabi_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && xsave) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_XSAVE, (unsigned long)xsave);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_xsave_plan, (unsigned long)xsave, result);
}

/* KVM_GET_XCRS (4.44): read the extended control registers */
int kvmabi_vcpu_get_xcrs(struct kvmabi_vcpu *vcpu, struct kvm_xcrs *xcrs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && xcrs) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_XCRS, (unsigned long)xcrs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_xcrs_plan, (unsigned long)xcrs, result);
}

/* KVM_SET_XCRS (4.45): write the extended control registers */
int kvmabi_vcpu_set_xcrs(struct kvmabi_vcpu *vcpu, const struct kvm_xcrs *xcrs)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && xcrs && HOLDS(vcpu, set_xcrs, xcrs)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_XCRS, (unsigned long)xcrs);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_xcrs_plan, (unsigned long)xcrs, result);
}

/* KVM_GET_LAPIC: read the registers of the vcpu's local APIC */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && lapic_state &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &get_lapic_plan, (unsigned long)lapic_state))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_LAPIC, (unsigned long)lapic_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_lapic_plan, (unsigned long)lapic_state, result);
}

/* KVM_SET_LAPIC: write the registers of the vcpu's local APIC */
int kvmabi_vcpu_set_lapic(struct kvmabi_vcpu *vcpu, const struct kvm_lapic_state *lapic_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && lapic_state &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &set_lapic_plan, (unsigned long)lapic_state))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_LAPIC, (unsigned long)lapic_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_lapic_plan, (unsigned long)lapic_state, result);
}

/* KVM_SET_CPUID2: say what CPUID answers on this vcpu, by function and index */
int kvmabi_vcpu_set_cpuid2(struct kvmabi_vcpu *vcpu, const struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && cpuid2 && HOLDS(vcpu, set_cpuid2, cpuid2)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_CPUID2, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_cpuid2_plan, (unsigned long)cpuid2, result);
}

/* KVM_GET_CPUID2: read what CPUID answers on this vcpu */
int kvmabi_vcpu_get_cpuid2(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && cpuid2) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_CPUID2, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_cpuid2_plan, (unsigned long)cpuid2, result);
}

int kvmabi_vcpu_get_cpuid2_alloc(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 **cpuid2)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_cpuid2, nent, entries), .told = 0 };
	int error;

	if (!cpuid2)
		return kvmabi_fault_null(get_cpuid2_plan.call, "cpuid2");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_vcpu_get_cpuid2(vcpu, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*cpuid2 = array.at;
	return kvmabi_array_end(&array, error);
}
#endif

/* KVM_TPR_ACCESS_REPORTING: make KVM_RUN tell when the guest uses the task priority register */
int kvmabi_vcpu_tpr_access_reporting(struct kvmabi_vcpu *vcpu, struct kvm_tpr_access_ctl *tpr_access_ctl)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && tpr_access_ctl &&
	     HOLDS(vcpu, tpr_access_reporting, tpr_access_ctl)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_TPR_ACCESS_REPORTING, (unsigned long)tpr_access_ctl);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &tpr_access_reporting_plan, (unsigned long)tpr_access_ctl, result);
}

/* KVM_SET_VAPIC_ADDR: say where in guest memory the vcpu's task priority is shared with the guest */
int kvmabi_vcpu_set_vapic_addr(struct kvmabi_vcpu *vcpu, const struct kvm_vapic_addr *vapic_addr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && vapic_addr &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &set_vapic_addr_plan, (unsigned long)vapic_addr))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_VAPIC_ADDR, (unsigned long)vapic_addr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_vapic_addr_plan, (unsigned long)vapic_addr, result);
}

/* KVM_S390_STORE_STATUS: store the vcpu's registers into guest memory, as the architecture's store-status order does */
int kvmabi_vcpu_s390_store_status(struct kvmabi_vcpu *vcpu, unsigned long addr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_STORE_STATUS, addr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_store_status_plan, addr, result);
}

/* KVM_S390_SET_INITIAL_PSW: write the program status word that the vcpu starts with */
int kvmabi_vcpu_s390_set_initial_psw(struct kvmabi_vcpu *vcpu, const struct kvm_s390_psw *s390_psw)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && s390_psw) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_SET_INITIAL_PSW, (unsigned long)s390_psw);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_set_initial_psw_plan, (unsigned long)s390_psw, result);
}

/* KVM_S390_INITIAL_RESET: reset the vcpu as the architecture's initial CPU reset does */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_INITIAL_RESET, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_initial_reset_plan, 0, result);
}

/* KVM_NMI: queue an NMI for injection */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_NMI, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &nmi_plan, 0, result);
}

/* KVM_SET_GUEST_DEBUG: debug the guest from outside */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && guest_debug) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_GUEST_DEBUG, (unsigned long)guest_debug);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_guest_debug_plan, (unsigned long)guest_debug, result);
}

/* KVM_X86_SETUP_MCE: give the vcpu machine check banks */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && mcg_cap) || level == OFF)
		result = ioctl(vcpu->fd, KVM_X86_SETUP_MCE, (unsigned long)mcg_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &x86_setup_mce_plan, (unsigned long)mcg_cap, result);
}

#if defined(KVMABI_X86)

/* KVM_X86_SET_MCE: put a machine check into a bank of the vcpu */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && x86_mce) || level == OFF)
		result = ioctl(vcpu->fd, KVM_X86_SET_MCE, (unsigned long)x86_mce);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &x86_set_mce_plan, (unsigned long)x86_mce, result);
}
#endif

/* KVM_IA64_VCPU_GET_STACK: read the vcpu's stack, where the guest's registers are kept */
int kvmabi_vcpu_ia64_vcpu_get_stack(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && stack) || level == OFF)
		result = ioctl(vcpu->fd, KVM_IA64_VCPU_GET_STACK, (unsigned long)stack);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &ia64_vcpu_get_stack_plan, (unsigned long)stack, result);
}

/* KVM_IA64_VCPU_SET_STACK: write the vcpu's stack, where the guest's registers are kept */
int kvmabi_vcpu_ia64_vcpu_set_stack(struct kvmabi_vcpu *vcpu, void *const *stack)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && stack) || level == OFF)
		result = ioctl(vcpu->fd, KVM_IA64_VCPU_SET_STACK, (unsigned long)stack);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &ia64_vcpu_set_stack_plan, (unsigned long)stack, result);
}

/* --- rules --- */

enum kvmabi_answer kvmabi_class_holds(enum kvmabi_fd_class fd_class, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	switch (fd_class) {
	case KVMABI_FD_VM:
		return kvmabi_check_class_vm(state, why);
	case KVMABI_FD_VCPU:
		return kvmabi_check_class_vcpu(state, why);
	default:
		return KVMABI_HOLDS;
	}
}

const struct kvmabi_words kvmabi_words[KVMABI_RULE_COUNT] = {
	[KVMABI_RULE_VM__PROCESS] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_VCPU__PROCESS] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_VM__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_REGION__SLOT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_REGION__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_REGION__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_REGION__RESIZE] = { 0, 1, FORM_KEEPS, "slot", "memory_size" },
	[KVMABI_RULE_SET_MEMORY_REGION__OVERLAP] = { 0, 1, FORM_OVERLAPS, "slot", "" },
	[KVMABI_RULE_CREATE_VCPU__ROOM] = { 0, 0, FORM_FULL, "", "" },
	[KVMABI_RULE_CREATE_VCPU__DUPLICATE] = { 0, 1, FORM_TAKEN, "vcpu_id", "" },
	[KVMABI_RULE_GET_DIRTY_LOG__SLOT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_DIRTY_LOG__LOGGED] = { 0, 1, FORM_LACKS, "slot", "KVM_MEM_LOG_DIRTY_PAGES" },
	[KVMABI_RULE_CREATE_IRQCHIP__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IRQ_LINE__IRQCHIP] = { 0, 0, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_IRQCHIP__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_IRQCHIP__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_IRQCHIP__IOSAPIC] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_IRQCHIP__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_IRQCHIP__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_IRQCHIP__IOSAPIC] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_HVM_CONFIG__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_CLOCK__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__SLOT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE] = { 0, 1, FORM_KEEPS, "slot", "memory_size" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP] = { 0, 1, FORM_OVERLAPS, "slot", "" },
	[KVMABI_RULE_SET_TSS_ADDR__BELOW_4G] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_BOOT_CPU_ID__EARLY] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_ASSIGN_PCI_DEVICE__NEW] = { 0, 1, FORM_TAKEN, "assigned_dev_id", "" },
	[KVMABI_RULE_DEASSIGN_PCI_DEVICE__DEVICE] = { 0, 1, FORM_MISSING, "assigned_dev_id", "" },
	[KVMABI_RULE_ASSIGN_DEV_IRQ__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_ASSIGN_DEV_IRQ__DEVICE] = { 0, 1, FORM_MISSING, "assigned_dev_id", "" },
	[KVMABI_RULE_ASSIGN_DEV_IRQ__HOST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ASSIGN_DEV_IRQ__GUEST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ASSIGN_DEV_IRQ__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_DEASSIGN_DEV_IRQ__DEVICE] = { 0, 1, FORM_MISSING, "assigned_dev_id", "" },
	[KVMABI_RULE_DEASSIGN_DEV_IRQ__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__ROOM] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__GSI] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__ENTRY_FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__TYPE] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__DEVICE] = { 0, 1, FORM_MISSING, "assigned_dev_id", "" },
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ASSIGN_SET_MSIX_NR__MOST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ASSIGN_SET_MSIX_ENTRY__DEVICE] = { 0, 1, FORM_MISSING, "assigned_dev_id", "" },
	[KVMABI_RULE_SET_NR_MMU_PAGES__LEAST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_PIT__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_PIT__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_PIT__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IRQ_LINE_STATUS__IRQCHIP] = { 0, 0, FORM_STATE, "", "" },
	[KVMABI_RULE_REINJECT_CONTROL__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_CREATE_PIT2__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IOEVENTFD__LENGTH] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_IOEVENTFD__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_IOEVENTFD__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_PIT2__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_PIT2__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_RUN__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_INTERRUPT__VECTOR] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_INTERRUPT__CHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_MSRS__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MSRS__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_CPUID__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_SIGNAL_MASK__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_VCPU_EVENTS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_DEBUGREGS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ENABLE_CAP__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ENABLE_CAP__KNOWN] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_XCRS__COUNT] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_XCRS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_LAPIC__CHIP] = { 0, 0, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_LAPIC__CHIP] = { 0, 0, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_CPUID2__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_VAPIC_ADDR__CHIP] = { 0, 0, FORM_STATE, "", "" },
};

/* --- what the kernel at hand accepts --- */

/* Capabilities with higher numbers are of later releases than level 2.6.39. */
const int kvmabi_newest_capability = KVM_CAP_ASYNC_PF;

/* Capabilities that no kernel is without from a release on. */
const struct kvmabi_milestone kvmabi_milestones[] = {
	{ 0, 0 }
};

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
