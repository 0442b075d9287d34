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

static const struct kvmabi_plan get_emulated_cpuid_plan = { PLAN(GET_EMULATED_CPUID) };
static const struct kvmabi_plan get_msr_feature_index_list_plan = { PLAN(GET_MSR_FEATURE_INDEX_LIST), .needs = "msr_list" };
static const struct kvmabi_plan set_tsc_khz_plan = { PLAN(SET_TSC_KHZ) };
static const struct kvmabi_plan get_tsc_khz_plan = { PLAN(GET_TSC_KHZ) };
static const struct kvmabi_plan kvmclock_ctrl_plan = { PLAN(KVMCLOCK_CTRL) };
static const struct kvmabi_plan smi_plan = { PLAN(SMI) };
static const struct kvmabi_plan get_sregs2_plan = { PLAN(GET_SREGS2), .needs = "sregs2" };
static const struct kvmabi_plan set_sregs2_plan = { PLAN(SET_SREGS2), .needs = "sregs2" };
static const struct kvmabi_plan get_xsave2_plan = { PLAN(GET_XSAVE2) };
static const struct kvmabi_plan get_nested_state_plan = { PLAN(GET_NESTED_STATE) };
static const struct kvmabi_plan set_nested_state_plan = { PLAN(SET_NESTED_STATE) };
static const struct kvmabi_plan x86_set_msr_filter_plan = { PLAN(X86_SET_MSR_FILTER) };
static const struct kvmabi_plan set_pmu_event_filter_plan = { PLAN(SET_PMU_EVENT_FILTER), .needs = "pmu_event_filter" };
static const struct kvmabi_plan memory_encrypt_op_plan = { PLAN(MEMORY_ENCRYPT_OP) };
static const struct kvmabi_plan memory_encrypt_reg_region_plan = { PLAN(MEMORY_ENCRYPT_REG_REGION) };
static const struct kvmabi_plan memory_encrypt_unreg_region_plan = { PLAN(MEMORY_ENCRYPT_UNREG_REGION), .needs = "enc_region" };
static const struct kvmabi_plan xen_hvm_set_attr_plan = { PLAN(XEN_HVM_SET_ATTR) };
static const struct kvmabi_plan xen_hvm_get_attr_plan = { PLAN(XEN_HVM_GET_ATTR), .needs = "xen_hvm_attr" };
static const struct kvmabi_plan xen_vcpu_set_attr_plan = { PLAN(XEN_VCPU_SET_ATTR) };
static const struct kvmabi_plan xen_vcpu_get_attr_plan = { PLAN(XEN_VCPU_GET_ATTR), .needs = "xen_vcpu_attr" };
static const struct kvmabi_plan xen_hvm_evtchn_send_plan = { PLAN(XEN_HVM_EVTCHN_SEND), .needs = "irq_routing_xen_evtchn" };
static const struct kvmabi_plan hyperv_eventfd_plan = { PLAN(HYPERV_EVENTFD), .needs = "hyperv_eventfd" };
static const struct kvmabi_plan get_supported_hv_cpuid_plan = { PLAN(GET_SUPPORTED_HV_CPUID), .needs = "cpuid2" };
static const struct kvmabi_plan get_one_reg_plan = { PLAN(GET_ONE_REG) };
static const struct kvmabi_plan set_one_reg_plan = { PLAN(SET_ONE_REG) };
static const struct kvmabi_plan get_reg_list_plan = { PLAN(GET_REG_LIST), .needs = "reg_list" };
static const struct kvmabi_plan create_device_plan = { PLAN(CREATE_DEVICE) };
static const struct kvmabi_plan set_device_attr_plan = { PLAN(SET_DEVICE_ATTR) };
static const struct kvmabi_plan get_device_attr_plan = { PLAN(GET_DEVICE_ATTR) };
static const struct kvmabi_plan has_device_attr_plan = { PLAN(HAS_DEVICE_ATTR), .needs = "device_attr" };
static const struct kvmabi_plan get_stats_fd_plan = { PLAN(GET_STATS_FD) };
static const struct kvmabi_plan clear_dirty_log_plan = { PLAN(CLEAR_DIRTY_LOG), .stateful = 1 };
static const struct kvmabi_plan reset_dirty_rings_plan = { PLAN(RESET_DIRTY_RINGS) };
static const struct kvmabi_plan set_user_memory_region2_plan = { PLAN(SET_USER_MEMORY_REGION2), .needs = "userspace_memory_region2", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan set_memory_attributes_plan = { PLAN(SET_MEMORY_ATTRIBUTES), .needs = "memory_attributes" };
static const struct kvmabi_plan create_guest_memfd_plan = { PLAN(CREATE_GUEST_MEMFD) };
static const struct kvmabi_plan pre_fault_memory_plan = { PLAN(PRE_FAULT_MEMORY), .needs = "pre_fault_memory" };
static const struct kvmabi_plan ppc_allocate_htab_plan = { PLAN(PPC_ALLOCATE_HTAB) };
static const struct kvmabi_plan ppc_svm_off_plan = { PLAN(PPC_SVM_OFF) };
static const struct kvmabi_plan dirty_tlb_plan = { PLAN(DIRTY_TLB) };
static const struct kvmabi_plan arm_set_device_addr_plan = { PLAN(ARM_SET_DEVICE_ADDR) };
static const struct kvmabi_plan arm_vcpu_finalize_plan = { PLAN(ARM_VCPU_FINALIZE), .needs = "feature" };
static const struct kvmabi_plan s390_vcpu_fault_plan = { PLAN(S390_VCPU_FAULT) };
static const struct kvmabi_plan s390_normal_reset_plan = { PLAN(S390_NORMAL_RESET) };
static const struct kvmabi_plan s390_clear_reset_plan = { PLAN(S390_CLEAR_RESET) };
static const struct kvmabi_plan get_api_version_plan = { PLAN(GET_API_VERSION) };
static const struct kvmabi_plan create_vm_plan = { PLAN(CREATE_VM) };
static const struct kvmabi_plan get_msr_index_list_plan = { PLAN(GET_MSR_INDEX_LIST), .needs = "msr_list" };
static const struct kvmabi_plan check_extension_plan = { PLAN(CHECK_EXTENSION) };
static const struct kvmabi_plan get_vcpu_mmap_size_plan = { PLAN(GET_VCPU_MMAP_SIZE) };
static const struct kvmabi_plan get_supported_cpuid_plan = { PLAN(GET_SUPPORTED_CPUID), .needs = "cpuid2" };
static const struct kvmabi_plan s390_enable_sie_plan = { PLAN(S390_ENABLE_SIE) };
static const struct kvmabi_plan x86_get_mce_cap_supported_plan = { PLAN(X86_GET_MCE_CAP_SUPPORTED), .needs = "mcg_cap" };
static const struct kvmabi_plan create_vcpu_plan = { PLAN(CREATE_VCPU), .stateful = 1, .changes = 1 };
static const struct kvmabi_plan get_dirty_log_plan = { PLAN(GET_DIRTY_LOG), .needs = "dirty_log", .stateful = 1 };
static const struct kvmabi_plan create_irqchip_plan = { PLAN(CREATE_IRQCHIP), .stateful = 1, .changes = 1 };
static const struct kvmabi_plan irq_line_plan = { PLAN(IRQ_LINE), .needs = "irq_level", .stateful = 1 };
static const struct kvmabi_plan get_irqchip_plan = { PLAN(GET_IRQCHIP), .needs = "irqchip", .stateful = 1 };
static const struct kvmabi_plan set_irqchip_plan = { PLAN(SET_IRQCHIP), .needs = "irqchip", .stateful = 1 };
static const struct kvmabi_plan xen_hvm_config_plan = { PLAN(XEN_HVM_CONFIG), .needs = "xen_hvm_config" };
static const struct kvmabi_plan get_clock_plan = { PLAN(GET_CLOCK), .needs = "clock_data" };
static const struct kvmabi_plan set_clock_plan = { PLAN(SET_CLOCK), .needs = "clock_data" };
static const struct kvmabi_plan set_user_memory_region_plan = { PLAN(SET_USER_MEMORY_REGION), .needs = "userspace_memory_region", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan set_tss_addr_plan = { PLAN(SET_TSS_ADDR) };
static const struct kvmabi_plan set_identity_map_addr_plan = { PLAN(SET_IDENTITY_MAP_ADDR), .needs = "identity_addr", .stateful = 1 };
static const struct kvmabi_plan set_boot_cpu_id_plan = { PLAN(SET_BOOT_CPU_ID), .stateful = 1 };
static const struct kvmabi_plan set_gsi_routing_plan = { PLAN(SET_GSI_ROUTING), .needs = "irq_routing", .stateful = 1 };
static const struct kvmabi_plan set_nr_mmu_pages_plan = { PLAN(SET_NR_MMU_PAGES) };
static const struct kvmabi_plan get_nr_mmu_pages_plan = { PLAN(GET_NR_MMU_PAGES) };
static const struct kvmabi_plan create_pit_plan = { PLAN(CREATE_PIT), .stateful = 1, .changes = 1 };
static const struct kvmabi_plan get_pit_plan = { PLAN(GET_PIT), .needs = "pit_state", .stateful = 1 };
static const struct kvmabi_plan set_pit_plan = { PLAN(SET_PIT), .needs = "pit_state", .stateful = 1 };
static const struct kvmabi_plan irq_line_status_plan = { PLAN(IRQ_LINE_STATUS), .needs = "irq_level", .stateful = 1 };
static const struct kvmabi_plan register_coalesced_mmio_plan = { PLAN(REGISTER_COALESCED_MMIO), .needs = "coalesced_mmio_zone" };
static const struct kvmabi_plan unregister_coalesced_mmio_plan = { PLAN(UNREGISTER_COALESCED_MMIO), .needs = "coalesced_mmio_zone" };
static const struct kvmabi_plan reinject_control_plan = { PLAN(REINJECT_CONTROL), .needs = "reinject_control", .stateful = 1 };
static const struct kvmabi_plan irqfd_plan = { PLAN(IRQFD), .needs = "irqfd", .stateful = 1 };
static const struct kvmabi_plan signal_msi_plan = { PLAN(SIGNAL_MSI), .needs = "msi", .stateful = 1 };
static const struct kvmabi_plan create_pit2_plan = { PLAN(CREATE_PIT2), .needs = "pit_config", .stateful = 1, .changes = 1 };
static const struct kvmabi_plan ioeventfd_plan = { PLAN(IOEVENTFD), .needs = "ioeventfd" };
static const struct kvmabi_plan get_pit2_plan = { PLAN(GET_PIT2), .needs = "pit_state2", .stateful = 1 };
static const struct kvmabi_plan set_pit2_plan = { PLAN(SET_PIT2), .needs = "pit_state2", .stateful = 1 };
static const struct kvmabi_plan run_plan = { PLAN(RUN), .changes = 1, .stops = 1 };
static const struct kvmabi_plan get_regs_plan = { PLAN(GET_REGS), .needs = "regs" };
static const struct kvmabi_plan set_regs_plan = { PLAN(SET_REGS), .needs = "regs" };
static const struct kvmabi_plan get_sregs_plan = { PLAN(GET_SREGS), .needs = "sregs" };
static const struct kvmabi_plan set_sregs_plan = { PLAN(SET_SREGS), .needs = "sregs" };
static const struct kvmabi_plan translate_plan = { PLAN(TRANSLATE), .needs = "translation" };
static const struct kvmabi_plan interrupt_plan = { PLAN(INTERRUPT), .needs = "interrupt", .stateful = 1 };
static const struct kvmabi_plan get_msrs_plan = { PLAN(GET_MSRS), .needs = "msrs", .counts = 1 };
static const struct kvmabi_plan set_msrs_plan = { PLAN(SET_MSRS), .needs = "msrs", .counts = 1 };
static const struct kvmabi_plan set_cpuid_plan = { PLAN(SET_CPUID), .needs = "cpuid" };
static const struct kvmabi_plan set_signal_mask_plan = { PLAN(SET_SIGNAL_MASK) };
static const struct kvmabi_plan get_fpu_plan = { PLAN(GET_FPU), .needs = "fpu" };
static const struct kvmabi_plan set_fpu_plan = { PLAN(SET_FPU), .needs = "fpu" };
static const struct kvmabi_plan get_vcpu_events_plan = { PLAN(GET_VCPU_EVENTS), .needs = "vcpu_events" };
static const struct kvmabi_plan set_vcpu_events_plan = { PLAN(SET_VCPU_EVENTS), .needs = "vcpu_events" };
static const struct kvmabi_plan get_debugregs_plan = { PLAN(GET_DEBUGREGS), .needs = "debugregs" };
static const struct kvmabi_plan set_debugregs_plan = { PLAN(SET_DEBUGREGS), .needs = "debugregs" };
static const struct kvmabi_plan enable_cap_plan = { PLAN(ENABLE_CAP), .changes = 1 };
static const struct kvmabi_plan get_mp_state_plan = { PLAN(GET_MP_STATE), .needs = "mp_state" };
static const struct kvmabi_plan set_mp_state_plan = { PLAN(SET_MP_STATE), .needs = "mp_state", .stateful = 1 };
static const struct kvmabi_plan get_xsave_plan = { PLAN(GET_XSAVE), .needs = "xsave" };
static const struct kvmabi_plan set_xsave_plan = { PLAN(SET_XSAVE), .needs = "xsave" };
static const struct kvmabi_plan get_xcrs_plan = { PLAN(GET_XCRS), .needs = "xcrs" };
static const struct kvmabi_plan set_xcrs_plan = { PLAN(SET_XCRS), .needs = "xcrs" };
static const struct kvmabi_plan get_lapic_plan = { PLAN(GET_LAPIC), .needs = "lapic_state", .stateful = 1 };
static const struct kvmabi_plan set_lapic_plan = { PLAN(SET_LAPIC), .needs = "lapic_state", .stateful = 1 };
static const struct kvmabi_plan set_cpuid2_plan = { PLAN(SET_CPUID2), .needs = "cpuid2" };
static const struct kvmabi_plan get_cpuid2_plan = { PLAN(GET_CPUID2), .needs = "cpuid2" };
static const struct kvmabi_plan tpr_access_reporting_plan = { PLAN(TPR_ACCESS_REPORTING), .needs = "tpr_access_ctl" };
static const struct kvmabi_plan set_vapic_addr_plan = { PLAN(SET_VAPIC_ADDR), .needs = "vapic_addr", .stateful = 1 };
static const struct kvmabi_plan s390_store_status_plan = { PLAN(S390_STORE_STATUS) };
static const struct kvmabi_plan s390_initial_reset_plan = { PLAN(S390_INITIAL_RESET) };
static const struct kvmabi_plan nmi_plan = { PLAN(NMI) };
static const struct kvmabi_plan set_guest_debug_plan = { PLAN(SET_GUEST_DEBUG), .needs = "guest_debug" };
static const struct kvmabi_plan x86_setup_mce_plan = { PLAN(X86_SETUP_MCE), .needs = "mcg_cap" };
static const struct kvmabi_plan x86_set_mce_plan = { PLAN(X86_SET_MCE), .needs = "x86_mce" };

/* --- calls on the system fd --- */

/* KVM_GET_EMULATED_CPUID (4.88): list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them */
int kvmabi_system_get_emulated_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && HOLDS(system, get_emulated_cpuid, cpuid2)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_EMULATED_CPUID, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_emulated_cpuid_plan, (unsigned long)cpuid2, result);
}

int kvmabi_system_get_emulated_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_cpuid2, nent, entries), .told = 0 };
	int error;

	if (!cpuid2)
		return kvmabi_fault_null(get_emulated_cpuid_plan.call, "cpuid2");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_system_get_emulated_cpuid(system, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*cpuid2 = array.at;
	return kvmabi_array_end(&array, error);
}

/* KVM_GET_MSR_FEATURE_INDEX_LIST (4.3): list the MSRs that tell of features */
int kvmabi_system_get_msr_feature_index_list(struct kvmabi_system *system, struct kvm_msr_list *msr_list)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && msr_list) || level == OFF)
		result = ioctl(system->fd, KVM_GET_MSR_FEATURE_INDEX_LIST, (unsigned long)msr_list);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_msr_feature_index_list_plan, (unsigned long)msr_list, result);
}

int kvmabi_system_get_msr_feature_index_list_alloc(struct kvmabi_system *system,
						   struct kvm_msr_list **msr_list)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_msr_list, nmsrs, indices), .told = 1 };
	int error;

	if (!msr_list)
		return kvmabi_fault_null(get_msr_feature_index_list_plan.call, "msr_list");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_system_get_msr_feature_index_list(system, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*msr_list = array.at;
	return kvmabi_array_end(&array, error);
}

/* KVM_GET_SUPPORTED_HV_CPUID (4.118): list the CPUID entries of Hyper-V's interface that KVM supports */
int kvmabi_system_get_supported_hv_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && cpuid2) || level == OFF)
		result = ioctl(system->fd, KVM_GET_SUPPORTED_HV_CPUID, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_supported_hv_cpuid_plan, (unsigned long)cpuid2, result);
}

int kvmabi_system_get_supported_hv_cpuid_alloc(struct kvmabi_system *system, struct kvm_cpuid2 **cpuid2)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_cpuid2, nent, entries), .told = 0 };
	int error;

	if (!cpuid2)
		return kvmabi_fault_null(get_supported_hv_cpuid_plan.call, "cpuid2");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_system_get_supported_hv_cpuid(system, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*cpuid2 = array.at;
	return kvmabi_array_end(&array, error);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_system_get_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &get_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_system_has_device_attr(struct kvmabi_system *system, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && device_attr) || level == OFF)
		result = ioctl(system->fd, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &has_device_attr_plan, (unsigned long)device_attr, result);
}

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

/* KVM_S390_ENABLE_SIE: make the process's address space fit for running guests */
int kvmabi_system_s390_enable_sie(struct kvmabi_system *system)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system)) || level == OFF)
		result = ioctl(system->fd, KVM_S390_ENABLE_SIE, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &s390_enable_sie_plan, 0, result);
}

/* KVM_X86_GET_MCE_CAP_SUPPORTED (4.104): ask which machine check features a vcpu can be given */
int kvmabi_system_x86_get_mce_cap_supported(struct kvmabi_system *system, __u64 *mcg_cap)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && mcg_cap) || level == OFF)
		result = ioctl(system->fd, KVM_X86_GET_MCE_CAP_SUPPORTED, (unsigned long)mcg_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_system(system, &x86_get_mce_cap_supported_plan, (unsigned long)mcg_cap, result);
}

/* KVM_GET_MSRS (4.18): read model-specific registers */
int kvmabi_system_get_msrs(struct kvmabi_system *system, struct kvm_msrs *msrs)
{
	int level = LEVEL(system), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, system) && msrs && HOLDS(system, get_msrs, msrs)) || level == OFF)
		result = ioctl(system->fd, KVM_GET_MSRS, (unsigned long)msrs);
	if (SUCCEEDED(result) && (__u32)result >= msrs->nmsrs)
		return result;
	return kvmabi_attempt_on_system(system, &get_msrs_plan, (unsigned long)msrs, result);
}

/* --- calls on a VM fd --- */

/* KVM_SET_TSC_KHZ (4.55): set how fast the guest's time stamp counter runs */
int kvmabi_vm_set_tsc_khz(struct kvmabi_vm *vm, __u32 tsc_khz)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_TSC_KHZ, tsc_khz);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_tsc_khz_plan, tsc_khz, result);
}

/* KVM_GET_TSC_KHZ (4.56): ask how fast the guest's time stamp counter runs */
int kvmabi_vm_get_tsc_khz(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_TSC_KHZ, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_tsc_khz_plan, 0, result);
}

/* KVM_X86_SET_MSR_FILTER (4.97): say which model-specific registers the guest may read and write */
int kvmabi_vm_x86_set_msr_filter(struct kvmabi_vm *vm, const struct kvm_msr_filter *msr_filter)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, x86_set_msr_filter, msr_filter)) || level == OFF)
		result = ioctl(vm->fd, KVM_X86_SET_MSR_FILTER, (unsigned long)msr_filter);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &x86_set_msr_filter_plan, (unsigned long)msr_filter, result);
}

/* KVM_SET_PMU_EVENT_FILTER (4.120): say which events the guest may count with its performance monitoring unit */
int kvmabi_vm_set_pmu_event_filter(struct kvmabi_vm *vm, const struct kvm_pmu_event_filter *pmu_event_filter)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pmu_event_filter &&
	     HOLDS(vm, set_pmu_event_filter, pmu_event_filter)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_PMU_EVENT_FILTER, (unsigned long)pmu_event_filter);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_pmu_event_filter_plan, (unsigned long)pmu_event_filter, result);
}

/* KVM_MEMORY_ENCRYPT_OP (4.110): do something that only a guest with encrypted memory needs */
int kvmabi_vm_memory_encrypt_op(struct kvmabi_vm *vm, struct kvm_sev_cmd *sev_cmd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_MEMORY_ENCRYPT_OP, (unsigned long)sev_cmd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &memory_encrypt_op_plan, (unsigned long)sev_cmd, result);
}

/* KVM_MEMORY_ENCRYPT_REG_REGION (4.111): say which memory may hold encrypted data of the guest */
int kvmabi_vm_memory_encrypt_reg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_MEMORY_ENCRYPT_REG_REGION, (unsigned long)enc_region);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &memory_encrypt_reg_region_plan, (unsigned long)enc_region, result);
}

/* KVM_MEMORY_ENCRYPT_UNREG_REGION (4.112): take back what KVM_MEMORY_ENCRYPT_REG_REGION said */
int kvmabi_vm_memory_encrypt_unreg_region(struct kvmabi_vm *vm, const struct kvm_enc_region *enc_region)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && enc_region) || level == OFF)
		result = ioctl(vm->fd, KVM_MEMORY_ENCRYPT_UNREG_REGION, (unsigned long)enc_region);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &memory_encrypt_unreg_region_plan, (unsigned long)enc_region, result);
}

/* KVM_XEN_HVM_SET_ATTR (4.126): set an attribute of the VM as Xen has it */
int kvmabi_vm_xen_hvm_set_attr(struct kvmabi_vm *vm, const struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, xen_hvm_set_attr, xen_hvm_attr)) || level == OFF)
		result = ioctl(vm->fd, KVM_XEN_HVM_SET_ATTR, (unsigned long)xen_hvm_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &xen_hvm_set_attr_plan, (unsigned long)xen_hvm_attr, result);
}

/* KVM_XEN_HVM_GET_ATTR (4.127): read an attribute of the VM as Xen has it */
int kvmabi_vm_xen_hvm_get_attr(struct kvmabi_vm *vm, struct kvm_xen_hvm_attr *xen_hvm_attr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && xen_hvm_attr) || level == OFF)
		result = ioctl(vm->fd, KVM_XEN_HVM_GET_ATTR, (unsigned long)xen_hvm_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &xen_hvm_get_attr_plan, (unsigned long)xen_hvm_attr, result);
}

/* KVM_XEN_HVM_EVTCHN_SEND (4.135): send an event to the guest through one of its event channels */
int kvmabi_vm_xen_hvm_evtchn_send(struct kvmabi_vm *vm,
				  const struct kvm_irq_routing_xen_evtchn *irq_routing_xen_evtchn)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_routing_xen_evtchn &&
	     HOLDS(vm, xen_hvm_evtchn_send, irq_routing_xen_evtchn)) || level == OFF)
		result = ioctl(vm->fd, KVM_XEN_HVM_EVTCHN_SEND, (unsigned long)irq_routing_xen_evtchn);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &xen_hvm_evtchn_send_plan, (unsigned long)irq_routing_xen_evtchn, result);
}

/* KVM_HYPERV_EVENTFD (4.113): let a guest's signal to a Hyper-V connection reach an eventfd */
int kvmabi_vm_hyperv_eventfd(struct kvmabi_vm *vm, const struct kvm_hyperv_eventfd *hyperv_eventfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && hyperv_eventfd && HOLDS(vm, hyperv_eventfd, hyperv_eventfd)) || level == OFF)
		result = ioctl(vm->fd, KVM_HYPERV_EVENTFD, (unsigned long)hyperv_eventfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &hyperv_eventfd_plan, (unsigned long)hyperv_eventfd, result);
}

/* KVM_CREATE_DEVICE (4.79): make a device that the kernel emulates, with an fd of its own */
int kvmabi_vm_create_device(struct kvmabi_vm *vm, struct kvm_create_device *create_device)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, create_device, create_device)) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_DEVICE, (unsigned long)create_device);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_device_plan, (unsigned long)create_device, result);
}

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_vm_set_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_vm_get_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_vm_has_device_attr(struct kvmabi_vm *vm, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && device_attr) || level == OFF)
		result = ioctl(vm->fd, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &has_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_GET_STATS_FD (4.133): give an fd from which the statistics of a VM or a vcpu can be read */
int kvmabi_vm_get_stats_fd(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_STATS_FD, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_stats_fd_plan, 0, result);
}

/* KVM_CLEAR_DIRTY_LOG (4.117): clear the log of some of a slot's pages */
int kvmabi_vm_clear_dirty_log(struct kvmabi_vm *vm, const struct kvm_clear_dirty_log *clear_dirty_log)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, clear_dirty_log, clear_dirty_log) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &clear_dirty_log_plan, (unsigned long)clear_dirty_log))) || level == OFF)
		result = ioctl(vm->fd, KVM_CLEAR_DIRTY_LOG, (unsigned long)clear_dirty_log);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &clear_dirty_log_plan, (unsigned long)clear_dirty_log, result);
}

/* KVM_RESET_DIRTY_RINGS: take back the entries of the dirty rings that user space is done with */
int kvmabi_vm_reset_dirty_rings(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_RESET_DIRTY_RINGS, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &reset_dirty_rings_plan, 0, result);
}

/* KVM_SET_USER_MEMORY_REGION2 (4.140): make, move, change or delete a slot, which may have private memory too */
int kvmabi_vm_set_user_memory_region2(struct kvmabi_vm *vm,
				      const struct kvm_userspace_memory_region2 *userspace_memory_region2)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && userspace_memory_region2 &&
	     HOLDS(vm, set_user_memory_region2, userspace_memory_region2)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_USER_MEMORY_REGION2, (unsigned long)userspace_memory_region2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_user_memory_region2_plan, (unsigned long)userspace_memory_region2, result);
}

/* KVM_SET_MEMORY_ATTRIBUTES (4.141): say how the guest uses the pages of a range of its physical memory */
int kvmabi_vm_set_memory_attributes(struct kvmabi_vm *vm,
				    const struct kvm_memory_attributes *memory_attributes)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && memory_attributes &&
	     HOLDS(vm, set_memory_attributes, memory_attributes)) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_MEMORY_ATTRIBUTES, (unsigned long)memory_attributes);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_memory_attributes_plan, (unsigned long)memory_attributes, result);
}

/* KVM_CREATE_GUEST_MEMFD (4.142): make a file of memory that the guest can use and user space cannot touch */
int kvmabi_vm_create_guest_memfd(struct kvmabi_vm *vm,
				 const struct kvm_create_guest_memfd *create_guest_memfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && HOLDS(vm, create_guest_memfd, create_guest_memfd)) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_GUEST_MEMFD, (unsigned long)create_guest_memfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_guest_memfd_plan, (unsigned long)create_guest_memfd, result);
}

/* KVM_PPC_ALLOCATE_HTAB (4.76): make the guest's hashed page table in a size of the caller's choice, or empty it */
int kvmabi_vm_ppc_allocate_htab(struct kvmabi_vm *vm, const __u32 *htab_order)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_PPC_ALLOCATE_HTAB, (unsigned long)htab_order);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &ppc_allocate_htab_plan, (unsigned long)htab_order, result);
}

/* KVM_PPC_SVM_OFF (4.121): turn a guest of secure memory into a normal one, for a reset */
int kvmabi_vm_ppc_svm_off(struct kvmabi_vm *vm)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_PPC_SVM_OFF, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &ppc_svm_off_plan, 0, result);
}

/* KVM_ARM_SET_DEVICE_ADDR (4.85): say where the guest sees a device in the kernel */
int kvmabi_vm_arm_set_device_addr(struct kvmabi_vm *vm, const struct kvm_arm_device_addr *arm_device_addr)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_ARM_SET_DEVICE_ADDR, (unsigned long)arm_device_addr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &arm_set_device_addr_plan, (unsigned long)arm_device_addr, result);
}

/* KVM_CHECK_EXTENSION (4.4): ask whether an extension of the API is there */
int kvmabi_vm_check_extension(struct kvmabi_vm *vm, unsigned long extension)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm)) || level == OFF)
		result = ioctl(vm->fd, KVM_CHECK_EXTENSION, extension);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &check_extension_plan, extension, result);
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

	if ((LOOKS(level, vm) && dirty_log &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_dirty_log_plan, (unsigned long)dirty_log))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_DIRTY_LOG, (unsigned long)dirty_log);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_dirty_log_plan, (unsigned long)dirty_log, result);
}

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

/* KVM_XEN_HVM_CONFIG (4.28): say where the hypercall pages for a Xen HVM guest come from */
int kvmabi_vm_xen_hvm_config(struct kvmabi_vm *vm, const struct kvm_xen_hvm_config *xen_hvm_config)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && xen_hvm_config && HOLDS(vm, xen_hvm_config, xen_hvm_config)) || level == OFF)
		result = ioctl(vm->fd, KVM_XEN_HVM_CONFIG, (unsigned long)xen_hvm_config);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &xen_hvm_config_plan, (unsigned long)xen_hvm_config, result);
}

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

	if ((LOOKS(level, vm) && identity_addr &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_identity_map_addr_plan, (unsigned long)identity_addr))) || level == OFF)
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

/* KVM_SET_GSI_ROUTING (4.52): replace the table of GSI routes */
int kvmabi_vm_set_gsi_routing(struct kvmabi_vm *vm, const struct kvm_irq_routing *irq_routing)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_routing && HOLDS(vm, set_gsi_routing, irq_routing) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_gsi_routing_plan, (unsigned long)irq_routing))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_GSI_ROUTING, (unsigned long)irq_routing);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_gsi_routing_plan, (unsigned long)irq_routing, result);
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

/* KVM_IRQ_LINE_STATUS: do what KVM_IRQ_LINE does, and tell what became of the interrupt */
int kvmabi_vm_irq_line_status(struct kvmabi_vm *vm, struct kvm_irq_level *irq_level)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irq_level &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &irq_line_status_plan, (unsigned long)irq_level))) || level == OFF)
		result = ioctl(vm->fd, KVM_IRQ_LINE_STATUS, (unsigned long)irq_level);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &irq_line_status_plan, (unsigned long)irq_level, result);
}

/* KVM_REGISTER_COALESCED_MMIO (4.116): collect the guest's writes to a range of addresses instead of stopping for each */
int kvmabi_vm_register_coalesced_mmio(struct kvmabi_vm *vm,
				      const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && coalesced_mmio_zone &&
	     HOLDS(vm, register_coalesced_mmio, coalesced_mmio_zone)) || level == OFF)
		result = ioctl(vm->fd, KVM_REGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &register_coalesced_mmio_plan, (unsigned long)coalesced_mmio_zone, result);
}

/* KVM_UNREGISTER_COALESCED_MMIO (4.116): stop for the guest's writes to a range of addresses again */
int kvmabi_vm_unregister_coalesced_mmio(struct kvmabi_vm *vm,
					const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && coalesced_mmio_zone &&
	     HOLDS(vm, unregister_coalesced_mmio, coalesced_mmio_zone)) || level == OFF)
		result = ioctl(vm->fd, KVM_UNREGISTER_COALESCED_MMIO, (unsigned long)coalesced_mmio_zone);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &unregister_coalesced_mmio_plan, (unsigned long)coalesced_mmio_zone, result);
}

/* KVM_REINJECT_CONTROL (4.99): say what becomes of interrupts of the interval timer that the guest missed */
int kvmabi_vm_reinject_control(struct kvmabi_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && reinject_control &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &reinject_control_plan, (unsigned long)reinject_control))) || level == OFF)
		result = ioctl(vm->fd, KVM_REINJECT_CONTROL, (unsigned long)reinject_control);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &reinject_control_plan, (unsigned long)reinject_control, result);
}

/* KVM_IRQFD (4.75): let an eventfd raise an interrupt in the guest */
int kvmabi_vm_irqfd(struct kvmabi_vm *vm, const struct kvm_irqfd *irqfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && irqfd && HOLDS(vm, irqfd, irqfd) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &irqfd_plan, (unsigned long)irqfd))) || level == OFF)
		result = ioctl(vm->fd, KVM_IRQFD, (unsigned long)irqfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &irqfd_plan, (unsigned long)irqfd, result);
}

/* KVM_SIGNAL_MSI (4.71): send a message that is an interrupt */
int kvmabi_vm_signal_msi(struct kvmabi_vm *vm, const struct kvm_msi *msi)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && msi && HOLDS(vm, signal_msi, msi) &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &signal_msi_plan, (unsigned long)msi))) || level == OFF)
		result = ioctl(vm->fd, KVM_SIGNAL_MSI, (unsigned long)msi);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &signal_msi_plan, (unsigned long)msi, result);
}

/* KVM_CREATE_PIT2 (4.71): make the interval timer in the kernel, in a way that flags choose */
int kvmabi_vm_create_pit2(struct kvmabi_vm *vm, const struct kvm_pit_config *pit_config)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && pit_config) || level == OFF)
		result = ioctl(vm->fd, KVM_CREATE_PIT2, (unsigned long)pit_config);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &create_pit2_plan, (unsigned long)pit_config, result);
}

/* KVM_IOEVENTFD (4.59): let a write of the guest signal an eventfd */
int kvmabi_vm_ioeventfd(struct kvmabi_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && ioeventfd && HOLDS(vm, ioeventfd, ioeventfd)) || level == OFF)
		result = ioctl(vm->fd, KVM_IOEVENTFD, (unsigned long)ioeventfd);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &ioeventfd_plan, (unsigned long)ioeventfd, result);
}

/* KVM_GET_PIT2 (4.72): read the state of the interval timer, and its flags */
int kvmabi_vm_get_pit2(struct kvmabi_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state2 &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &get_pit2_plan, (unsigned long)pit_state2))) || level == OFF)
		result = ioctl(vm->fd, KVM_GET_PIT2, (unsigned long)pit_state2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &get_pit2_plan, (unsigned long)pit_state2, result);
}

/* KVM_SET_PIT2 (4.73): write the state of the interval timer, and its flags */
int kvmabi_vm_set_pit2(struct kvmabi_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && pit_state2 &&
	     (level == CALL || kvmabi_holds_on_vm(vm, &set_pit2_plan, (unsigned long)pit_state2))) || level == OFF)
		result = ioctl(vm->fd, KVM_SET_PIT2, (unsigned long)pit_state2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &set_pit2_plan, (unsigned long)pit_state2, result);
}

/* KVM_ENABLE_CAP (4.37): switch on an extension that is off by default */
int kvmabi_vm_enable_cap(struct kvmabi_vm *vm, const struct kvm_enable_cap *enable_cap)
{
	int level = LEVEL(vm), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vm) && level == CALL && HOLDS(vm, enable_cap, enable_cap)) || level == OFF)
		result = ioctl(vm->fd, KVM_ENABLE_CAP, (unsigned long)enable_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vm(vm, &enable_cap_plan, (unsigned long)enable_cap, result);
}

/* --- calls on a vcpu fd --- */

/* KVM_SET_TSC_KHZ (4.55): set how fast the guest's time stamp counter runs */
int kvmabi_vcpu_set_tsc_khz(struct kvmabi_vcpu *vcpu, __u32 tsc_khz)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_TSC_KHZ, tsc_khz);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_tsc_khz_plan, tsc_khz, result);
}

/* KVM_GET_TSC_KHZ (4.56): ask how fast the guest's time stamp counter runs */
int kvmabi_vcpu_get_tsc_khz(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_TSC_KHZ, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_tsc_khz_plan, 0, result);
}

/* KVM_KVMCLOCK_CTRL (4.70): tell the guest that it was stopped */
int kvmabi_vcpu_kvmclock_ctrl(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_KVMCLOCK_CTRL, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &kvmclock_ctrl_plan, 0, result);
}

/* KVM_SMI (4.96): queue an SMI for injection */
int kvmabi_vcpu_smi(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SMI, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &smi_plan, 0, result);
}

/* KVM_GET_SREGS2 (4.131): read the special registers, with the pointers that PAE paging has loaded */
int kvmabi_vcpu_get_sregs2(struct kvmabi_vcpu *vcpu, struct kvm_sregs2 *sregs2)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && sregs2) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_SREGS2, (unsigned long)sregs2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_sregs2_plan, (unsigned long)sregs2, result);
}

/* KVM_SET_SREGS2 (4.132): write the special registers, with the pointers that PAE paging has loaded */
int kvmabi_vcpu_set_sregs2(struct kvmabi_vcpu *vcpu, const struct kvm_sregs2 *sregs2)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && sregs2 && HOLDS(vcpu, set_sregs2, sregs2)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_SREGS2, (unsigned long)sregs2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_sregs2_plan, (unsigned long)sregs2, result);
}

/* KVM_GET_XSAVE2 (4.134): read the extended processor state, however large it is */
int kvmabi_vcpu_get_xsave2(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_XSAVE2, (unsigned long)xsave);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_xsave2_plan, (unsigned long)xsave, result);
}

/* KVM_GET_NESTED_STATE (4.114): read what the vcpu holds of nested virtualization */
int kvmabi_vcpu_get_nested_state(struct kvmabi_vcpu *vcpu, struct kvm_nested_state *nested_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_NESTED_STATE, (unsigned long)nested_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_nested_state_plan, (unsigned long)nested_state, result);
}

/* KVM_SET_NESTED_STATE (4.115): write what the vcpu holds of nested virtualization */
int kvmabi_vcpu_set_nested_state(struct kvmabi_vcpu *vcpu, const struct kvm_nested_state *nested_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && HOLDS(vcpu, set_nested_state, nested_state)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_NESTED_STATE, (unsigned long)nested_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_nested_state_plan, (unsigned long)nested_state, result);
}

/* KVM_XEN_VCPU_SET_ATTR (4.128): set an attribute of the vcpu as Xen has it */
int kvmabi_vcpu_xen_vcpu_set_attr(struct kvmabi_vcpu *vcpu, const struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && HOLDS(vcpu, xen_vcpu_set_attr, xen_vcpu_attr)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_XEN_VCPU_SET_ATTR, (unsigned long)xen_vcpu_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &xen_vcpu_set_attr_plan, (unsigned long)xen_vcpu_attr, result);
}

/* KVM_XEN_VCPU_GET_ATTR (4.129): read an attribute of the vcpu as Xen has it */
int kvmabi_vcpu_xen_vcpu_get_attr(struct kvmabi_vcpu *vcpu, struct kvm_xen_vcpu_attr *xen_vcpu_attr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && xen_vcpu_attr) || level == OFF)
		result = ioctl(vcpu->fd, KVM_XEN_VCPU_GET_ATTR, (unsigned long)xen_vcpu_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &xen_vcpu_get_attr_plan, (unsigned long)xen_vcpu_attr, result);
}

/* KVM_GET_SUPPORTED_HV_CPUID (4.118): list the CPUID entries of Hyper-V's interface that KVM supports */
int kvmabi_vcpu_get_supported_hv_cpuid(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 *cpuid2)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && cpuid2) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_SUPPORTED_HV_CPUID, (unsigned long)cpuid2);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_supported_hv_cpuid_plan, (unsigned long)cpuid2, result);
}

int kvmabi_vcpu_get_supported_hv_cpuid_alloc(struct kvmabi_vcpu *vcpu, struct kvm_cpuid2 **cpuid2)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_cpuid2, nent, entries), .told = 0 };
	int error;

	if (!cpuid2)
		return kvmabi_fault_null(get_supported_hv_cpuid_plan.call, "cpuid2");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_vcpu_get_supported_hv_cpuid(vcpu, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*cpuid2 = array.at;
	return kvmabi_array_end(&array, error);
}

/* KVM_GET_ONE_REG (4.69): read one register of the vcpu */
int kvmabi_vcpu_get_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_ONE_REG, (unsigned long)one_reg);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_one_reg_plan, (unsigned long)one_reg, result);
}

/* KVM_SET_ONE_REG (4.68): write one register of the vcpu */
int kvmabi_vcpu_set_one_reg(struct kvmabi_vcpu *vcpu, const struct kvm_one_reg *one_reg)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_ONE_REG, (unsigned long)one_reg);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_one_reg_plan, (unsigned long)one_reg, result);
}

/* KVM_GET_REG_LIST (4.84): list the ids of all registers that the vcpu has */
int kvmabi_vcpu_get_reg_list(struct kvmabi_vcpu *vcpu, struct kvm_reg_list *reg_list)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && reg_list) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_REG_LIST, (unsigned long)reg_list);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_reg_list_plan, (unsigned long)reg_list, result);
}

int kvmabi_vcpu_get_reg_list_alloc(struct kvmabi_vcpu *vcpu, struct kvm_reg_list **reg_list)
{
	struct kvmabi_array array = { ARRAY_OF(struct kvm_reg_list, n, reg), .told = 1 };
	int error;

	if (!reg_list)
		return kvmabi_fault_null(get_reg_list_plan.call, "reg_list");
	kvmabi_array_begin(&array);
	do
		error = array.at ? kvmabi_vcpu_get_reg_list(vcpu, array.at) : -ENOMEM;
	while (kvmabi_array_again(&array, error));
	*reg_list = array.at;
	return kvmabi_array_end(&array, error);
}

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_vcpu_set_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_vcpu_get_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_vcpu_has_device_attr(struct kvmabi_vcpu *vcpu, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && device_attr) || level == OFF)
		result = ioctl(vcpu->fd, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &has_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_GET_STATS_FD (4.133): give an fd from which the statistics of a VM or a vcpu can be read */
int kvmabi_vcpu_get_stats_fd(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_STATS_FD, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_stats_fd_plan, 0, result);
}

/* KVM_PRE_FAULT_MEMORY (4.143): map a range of guest physical memory before the guest touches it */
int kvmabi_vcpu_pre_fault_memory(struct kvmabi_vcpu *vcpu, struct kvm_pre_fault_memory *pre_fault_memory)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && pre_fault_memory &&
	     HOLDS(vcpu, pre_fault_memory, pre_fault_memory)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_PRE_FAULT_MEMORY, (unsigned long)pre_fault_memory);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &pre_fault_memory_plan, (unsigned long)pre_fault_memory, result);
}

/* KVM_DIRTY_TLB (4.60): tell which entries of the TLB that user space shares were changed */
int kvmabi_vcpu_dirty_tlb(struct kvmabi_vcpu *vcpu, const struct kvm_dirty_tlb *dirty_tlb)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_DIRTY_TLB, (unsigned long)dirty_tlb);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &dirty_tlb_plan, (unsigned long)dirty_tlb, result);
}

/* KVM_ARM_VCPU_FINALIZE (4.119): end the configuration of a feature of the vcpu */
int kvmabi_vcpu_arm_vcpu_finalize(struct kvmabi_vcpu *vcpu, const int *feature)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && feature) || level == OFF)
		result = ioctl(vcpu->fd, KVM_ARM_VCPU_FINALIZE, (unsigned long)feature);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &arm_vcpu_finalize_plan, (unsigned long)feature, result);
}

/* KVM_S390_VCPU_FAULT (4.67): map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it */
int kvmabi_vcpu_s390_vcpu_fault(struct kvmabi_vcpu *vcpu, unsigned long vcpu_addr)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_VCPU_FAULT, vcpu_addr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_vcpu_fault_plan, vcpu_addr, result);
}

/* KVM_S390_NORMAL_RESET (4.122): reset the vcpu as the architecture's normal CPU reset does */
int kvmabi_vcpu_s390_normal_reset(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_NORMAL_RESET, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_normal_reset_plan, 0, result);
}

/* KVM_S390_CLEAR_RESET (4.124): reset the vcpu as the architecture's clearing CPU reset does */
int kvmabi_vcpu_s390_clear_reset(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_CLEAR_RESET, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_clear_reset_plan, 0, result);
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

	if ((LOOKS(level, vcpu) && mp_state &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &set_mp_state_plan, (unsigned long)mp_state))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_MP_STATE, (unsigned long)mp_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_mp_state_plan, (unsigned long)mp_state, result);
}

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

/* KVM_GET_LAPIC (4.57): read the registers of the vcpu's local APIC */
int kvmabi_vcpu_get_lapic(struct kvmabi_vcpu *vcpu, struct kvm_lapic_state *lapic_state)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && lapic_state &&
	     (level == CALL || kvmabi_holds_on_vcpu(vcpu, &get_lapic_plan, (unsigned long)lapic_state))) || level == OFF)
		result = ioctl(vcpu->fd, KVM_GET_LAPIC, (unsigned long)lapic_state);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &get_lapic_plan, (unsigned long)lapic_state, result);
}

/* KVM_SET_LAPIC (4.58): write the registers of the vcpu's local APIC */
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

	if ((LOOKS(level, vcpu) && vapic_addr && HOLDS(vcpu, set_vapic_addr, vapic_addr) &&
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

/* KVM_S390_INITIAL_RESET (4.123): reset the vcpu as the architecture's initial CPU reset does */
int kvmabi_vcpu_s390_initial_reset(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_S390_INITIAL_RESET, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &s390_initial_reset_plan, 0, result);
}

/* KVM_NMI (4.64): queue an NMI for injection */
int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_NMI, 0);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &nmi_plan, 0, result);
}

/* KVM_SET_GUEST_DEBUG (4.87): debug the guest from outside */
int kvmabi_vcpu_set_guest_debug(struct kvmabi_vcpu *vcpu, const struct kvm_guest_debug *guest_debug)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && guest_debug) || level == OFF)
		result = ioctl(vcpu->fd, KVM_SET_GUEST_DEBUG, (unsigned long)guest_debug);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &set_guest_debug_plan, (unsigned long)guest_debug, result);
}

/* KVM_X86_SETUP_MCE (4.105): give the vcpu machine check banks */
int kvmabi_vcpu_x86_setup_mce(struct kvmabi_vcpu *vcpu, const __u64 *mcg_cap)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && mcg_cap && HOLDS(vcpu, x86_setup_mce, mcg_cap)) || level == OFF)
		result = ioctl(vcpu->fd, KVM_X86_SETUP_MCE, (unsigned long)mcg_cap);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &x86_setup_mce_plan, (unsigned long)mcg_cap, result);
}

/* KVM_X86_SET_MCE (4.106): put a machine check into a bank of the vcpu */
int kvmabi_vcpu_x86_set_mce(struct kvmabi_vcpu *vcpu, const struct kvm_x86_mce *x86_mce)
{
	int level = LEVEL(vcpu), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, vcpu) && x86_mce) || level == OFF)
		result = ioctl(vcpu->fd, KVM_X86_SET_MCE, (unsigned long)x86_mce);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_vcpu(vcpu, &x86_set_mce_plan, (unsigned long)x86_mce, result);
}

/* --- calls on a device fd --- */

/* KVM_SET_DEVICE_ATTR (4.80): set an attribute of a device, a VM or a vcpu */
int kvmabi_device_set_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(device), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, device)) || level == OFF)
		result = ioctl(device->fd, KVM_SET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_device(device, &set_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_GET_DEVICE_ATTR (4.80): read an attribute of a device, a VM, a vcpu or of KVM as a whole */
int kvmabi_device_get_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(device), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, device)) || level == OFF)
		result = ioctl(device->fd, KVM_GET_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_device(device, &get_device_attr_plan, (unsigned long)device_attr, result);
}

/* KVM_HAS_DEVICE_ATTR (4.81): ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
int kvmabi_device_has_device_attr(struct kvmabi_device *device, const struct kvm_device_attr *device_attr)
{
	int level = LEVEL(device), result = KVMABI_NOT_ASKED;

	if ((LOOKS(level, device) && device_attr) || level == OFF)
		result = ioctl(device->fd, KVM_HAS_DEVICE_ATTR, (unsigned long)device_attr);
	return SUCCEEDED(result) ? result : kvmabi_attempt_on_device(device, &has_device_attr_plan, (unsigned long)device_attr, result);
}

/* --- rules --- */

enum kvmabi_answer kvmabi_class_holds(enum kvmabi_fd_class fd_class, const struct kvmabi_state *state, struct kvmabi_broken *why)
{
	switch (fd_class) {
	case KVMABI_FD_VM:
		return kvmabi_check_class_vm(state, why);
	case KVMABI_FD_VCPU:
		return kvmabi_check_class_vcpu(state, why);
	case KVMABI_FD_DEVICE:
		return kvmabi_check_class_device(state, why);
	default:
		return KVMABI_HOLDS;
	}
}

const struct kvmabi_words kvmabi_words[KVMABI_RULE_COUNT] = {
	[KVMABI_RULE_VM__PROCESS] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_VCPU__PROCESS] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_DEVICE__PROCESS] = { 0x050100, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_EMULATED_CPUID__ROOM] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_SREGS2__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_NESTED_STATE__SIZE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_NESTED_STATE__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_NESTED_STATE__FORMAT] = { 0x050300, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_X86_SET_MSR_FILTER__FLAGS] = { 0x060000, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__ARRAY] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__ACTION] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__FLAGS] = { 0x060300, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_HVM_SET_ATTR__PAGE] = { 0x060900, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__CURRENT] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__STATE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__VCPU_ID] = { 0x051300, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PORT] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PRIORITY] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_HYPERV_EVENTFD__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_HYPERV_EVENTFD__CONN_ID] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_DEVICE__TYPE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CLEAR_DIRTY_LOG__FIRST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CLEAR_DIRTY_LOG__LOGGED] = { 0, 1, FORM_LACKS, "slot", "KVM_MEM_LOG_DIRTY_PAGES" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__ALONE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PLACE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGES] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__EXISTS] = { 0, 1, FORM_MISSING, "slot", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__RESIZE] = { 0, 1, FORM_KEEPS, "slot", "memory_size" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__MEMORY] = { 0, 1, FORM_KEEPS, "slot", "userspace_addr" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__OVERLAP] = { 0, 1, FORM_OVERLAPS, "slot", "" },
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__KNOWN] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_GUEST_MEMFD__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_GUEST_MEMFD__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_GUEST_MEMFD__MOST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_GUEST_MEMFD__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_PRE_FAULT_MEMORY__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_PRE_FAULT_MEMORY__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_PRE_FAULT_MEMORY__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_PRE_FAULT_MEMORY__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_GET_SKEYS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_SET_SKEYS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_SET_SKEYS__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_SET_SKEYS__MOST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_GET_IRQ_STATE__SOME] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_S390_PV_COMMAND__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_VCPU__ID] = { 0x030d00, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_VCPU__ROOM] = { 0, 0, FORM_FULL, "", "" },
	[KVMABI_RULE_CREATE_VCPU__DUPLICATE] = { 0, 1, FORM_TAKEN, "vcpu_id", "" },
	[KVMABI_RULE_GET_DIRTY_LOG__LOGGED] = { 0, 1, FORM_LACKS, "slot", "KVM_MEM_LOG_DIRTY_PAGES" },
	[KVMABI_RULE_CREATE_IRQCHIP__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_CREATE_IRQCHIP__EARLY] = { 0x030400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IRQ_LINE__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_IRQCHIP__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_IRQCHIP__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_IRQCHIP__IRQCHIP] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_IRQCHIP__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_XEN_HVM_CONFIG__KNOWN] = { 0x050c00, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_CLOCK__KNOWN] = { 0x051000, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__FLAGS] = { 0x030700, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__NO_MEMFD] = { 0x060800, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PLACE] = { 0x060000, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGES] = { 0x030a00, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__EXISTS] = { 0x030a00, 1, FORM_MISSING, "slot", "" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE] = { 0, 1, FORM_KEEPS, "slot", "memory_size" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__MEMORY] = { 0x030a00, 1, FORM_KEEPS, "slot", "userspace_addr" },
	[KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP] = { 0, 1, FORM_OVERLAPS, "slot", "" },
	[KVMABI_RULE_SET_TSS_ADDR__BELOW_4G] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_IDENTITY_MAP_ADDR__EARLY] = { 0x040e00, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_BOOT_CPU_ID__EARLY] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__IRQCHIP] = { 0x040c00, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__GSI] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__PIN_FLAGS] = { 0x040800, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__MESSAGE_FLAGS] = { 0x040800, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__TYPE] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_GSI_ROUTING__CHIP] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_NR_MMU_PAGES__LEAST] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_CREATE_PIT__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_GET_PIT__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_PIT__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IRQ_LINE_STATUS__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_REGISTER_COALESCED_MMIO__PIO] = { 0x041400, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_UNREGISTER_COALESCED_MMIO__PIO] = { 0x041400, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_REINJECT_CONTROL__PIT] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IRQFD__FLAGS] = { 0x030700, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_IRQFD__LAPICS] = { 0x060100, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SIGNAL_MSI__KNOWN] = { 0x040800, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SIGNAL_MSI__LAPICS] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_CREATE_PIT2__ONCE] = { 0, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_IOEVENTFD__ANY_LENGTH] = { 0x031000, 1, FORM_FIELDS, "", "" },
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
	[KVMABI_RULE_SET_VCPU_EVENTS__VECTOR] = { 0x040700, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_DEBUGREGS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_DEBUGREGS__DR6] = { 0x040700, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_DEBUGREGS__DR7] = { 0x040700, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_ENABLE_CAP__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_MP_STATE__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_XCRS__COUNT] = { 0, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_XCRS__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_GET_LAPIC__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_LAPIC__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_CPUID2__ARRAY] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS] = { 0, 0, FORM_FIELDS, "", "" },
	[KVMABI_RULE_SET_VAPIC_ADDR__LAPICS] = { 0x040400, 1, FORM_STATE, "", "" },
	[KVMABI_RULE_SET_VAPIC_ADDR__ADDRESS] = { 0x060000, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_X86_SETUP_MCE__SOME] = { 0x040800, 1, FORM_FIELDS, "", "" },
	[KVMABI_RULE_X86_SETUP_MCE__KNOWN] = { 0x040800, 0, FORM_FIELDS, "", "" },
};

/* --- what the kernel at hand accepts --- */

/* Capabilities with higher numbers are of later releases than level 6.12. */
const int kvmabi_newest_capability = KVM_CAP_X86_GUEST_MODE;

/* Capabilities that no kernel is without from a release on. */
const struct kvmabi_milestone kvmabi_milestones[] = {
#if defined(KVMABI_X86)
	{ KVM_CAP_GET_TSC_KHZ, 0x030000 },
	{ KVM_CAP_MAX_VCPUS, 0x030200 },
	{ KVM_CAP_TSC_DEADLINE_TIMER, 0x030200 },
	{ KVM_CAP_KVMCLOCK_CTRL, 0x030500 },
	{ KVM_CAP_SIGNAL_MSI, 0x030500 },
	{ KVM_CAP_IRQFD_RESAMPLE, 0x030700 },
	{ KVM_CAP_EXT_EMUL_CPUID, 0x030d00 },
	{ KVM_CAP_IOAPIC_POLARITY_IGNORED, 0x030f00 },
	{ KVM_CAP_IOEVENTFD_NO_LENGTH, 0x031000 },
	{ KVM_CAP_CHECK_EXTENSION_VM, 0x031100 },
	{ KVM_CAP_DISABLE_QUIRKS, 0x040200 },
	{ KVM_CAP_SPLIT_IRQCHIP, 0x040400 },
	{ KVM_CAP_IOEVENTFD_ANY_LENGTH, 0x040400 },
	{ KVM_CAP_MAX_VCPU_ID, 0x040700 },
	{ KVM_CAP_X2APIC_API, 0x040800 },
	{ KVM_CAP_IMMEDIATE_EXIT, 0x040b00 },
	{ KVM_CAP_GET_MSR_FEATURES, 0x041000 },
	{ KVM_CAP_X86_DISABLE_EXITS, 0x041100 },
	{ KVM_CAP_MSR_PLATFORM_INFO, 0x041300 },
	{ KVM_CAP_COALESCED_PIO, 0x041400 },
	{ KVM_CAP_EXCEPTION_PAYLOAD, 0x041400 },
	{ KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, 0x050200 },
	{ KVM_CAP_PMU_EVENT_FILTER, 0x050300 },
	{ KVM_CAP_HALT_POLL, 0x050800 },
	{ KVM_CAP_ASYNC_PF_INT, 0x050800 },
	{ KVM_CAP_LAST_CPU, 0x050900 },
	{ KVM_CAP_X86_USER_SPACE_MSR, 0x050a00 },
	{ KVM_CAP_X86_MSR_FILTER, 0x050a00 },
	{ KVM_CAP_ENFORCE_PV_FEATURE_CPUID, 0x050a00 },
	{ KVM_CAP_DIRTY_LOG_RING, 0x050b00 },
	{ KVM_CAP_SET_GUEST_DEBUG2, 0x050d00 },
	{ KVM_CAP_VM_COPY_ENC_CONTEXT_FROM, 0x050d00 },
	{ KVM_CAP_SREGS2, 0x050e00 },
	{ KVM_CAP_EXIT_HYPERCALL, 0x050e00 },
	{ KVM_CAP_BINARY_STATS_FD, 0x050e00 },
	{ KVM_CAP_EXIT_ON_EMULATION_FAILURE, 0x050e00 },
	{ KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM, 0x051000 },
	{ KVM_CAP_XSAVE2, 0x051100 },
	{ KVM_CAP_SYS_ATTRIBUTES, 0x051100 },
	{ KVM_CAP_DISABLE_QUIRKS2, 0x051200 },
	{ KVM_CAP_SYSTEM_EVENT_DATA, 0x051200 },
	{ KVM_CAP_X86_TRIPLE_FAULT_EVENT, 0x060000 },
	{ KVM_CAP_VM_DISABLE_NX_HUGE_PAGES, 0x060000 },
	{ KVM_CAP_DIRTY_LOG_RING_ACQ_REL, 0x060100 },
	{ KVM_CAP_PMU_EVENT_MASKED_EVENTS, 0x060300 },
	{ KVM_CAP_USER_MEMORY2, 0x060800 },
	{ KVM_CAP_MEMORY_FAULT_INFO, 0x060800 },
	{ KVM_CAP_VM_TYPES, 0x060800 },
	{ KVM_CAP_X86_APIC_BUS_CYCLES_NS, 0x060b00 },
	{ KVM_CAP_X86_GUEST_MODE, 0x060b00 },
#endif
	{ 0, 0 }
};

/* Nothing is known: no limit, and any flag may be accepted. */
void kvmabi_env_forget(struct kvmabi_env *env)
{
	env->limit_vcpus = 0;
	env->limit_vcpu_ids = 0;
	env->limit_irq_routes = 0;
	env->limit_msrs = 0;
	env->limit_cpuid_entries = 0;
	env->limit_sigset = 0;
	env->kvm_sregs2_flags = ~0ULL;
	env->kvm_nested_state_flags = ~0ULL;
	env->kvm_msr_filter_flags = ~0ULL;
	env->kvm_pmu_event_flags = ~0ULL;
	env->kvm_hyperv_eventfd_flags = ~0ULL;
	env->kvm_mem_flags = ~0ULL;
	env->kvm_memory_attribute_flags = ~0ULL;
	env->kvm_xen_hvm_config_flags = ~0ULL;
	env->kvm_clock_flags = ~0ULL;
	env->kvm_msi_flags = ~0ULL;
	env->kvm_irqfd_flags = ~0ULL;
	env->kvm_ioeventfd_flags = ~0ULL;
	env->kvm_vcpuevent_flags = ~0ULL;
}

/* Limits that a capability tells. */
void kvmabi_env_probe(struct kvmabi_env *env, int fd)
{
	kvmabi_kernel_learn(&env->limit_vcpus, fd, KVM_CAP_MAX_VCPUS);
	kvmabi_kernel_learn(&env->limit_vcpu_ids, fd, KVM_CAP_MAX_VCPU_ID);
	kvmabi_kernel_learn(&env->limit_irq_routes, fd, KVM_CAP_IRQ_ROUTING);
}
