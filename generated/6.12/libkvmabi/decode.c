/* SPDX-License-Identifier: MIT */
/*
 * The KVM API as tables: values, fields, ioctls, capabilities, rules.  Offsets and sizes are the compiler's own.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "decode.h"

#include <errno.h>
#include <linux/kvm.h>

#include "tables.h"

/* The kernel's own, which leaks out to user space. */
#ifndef ENOTSUPP
# define ENOTSUPP 524
#endif

/* --- values --- */

/* the interrupt controllers that KVM_CREATE_IRQCHIP makes */
static const struct kvmabi_value kvm_irqchip_id_members[] = {
	{ "KVM_IRQCHIP_PIC_MASTER", KVM_IRQCHIP_PIC_MASTER },
	{ "KVM_IRQCHIP_PIC_SLAVE", KVM_IRQCHIP_PIC_SLAVE },
	{ "KVM_IRQCHIP_IOAPIC", KVM_IRQCHIP_IOAPIC },
};
static const struct kvmabi_values kvm_irqchip_id_values = ENUM("kvm_irqchip_id", kvm_irqchip_id_members);

/* kvm_run's flags on x86 */
static const struct kvmabi_value kvm_run_x86_flags_members[] = {
	{ "KVM_RUN_X86_SMM", KVM_RUN_X86_SMM },
	{ "KVM_RUN_X86_BUS_LOCK", KVM_RUN_X86_BUS_LOCK },
	{ "KVM_RUN_X86_GUEST_MODE", KVM_RUN_X86_GUEST_MODE },
};
static const struct kvmabi_values kvm_run_x86_flags_values = FLAGS("kvm_run_x86_flags", kvm_run_x86_flags_members);

/* flags of KVM_EXIT_HYPERCALL on x86 */
static const struct kvmabi_value kvm_exit_hypercall_flags_members[] = {
	{ "KVM_EXIT_HYPERCALL_LONG_MODE", KVM_EXIT_HYPERCALL_LONG_MODE },
};
static const struct kvmabi_values kvm_exit_hypercall_flags_values = FLAGS("kvm_exit_hypercall_flags", kvm_exit_hypercall_flags_members);

/* which fields of kvm_sregs2 count */
static const struct kvmabi_value kvm_sregs2_flags_members[] = {
	{ "KVM_SREGS2_FLAGS_PDPTRS_VALID", KVM_SREGS2_FLAGS_PDPTRS_VALID },
};
static const struct kvmabi_values kvm_sregs2_flags_values = FLAGS("kvm_sregs2_flags", kvm_sregs2_flags_members);

/* how an entry of kvm_cpuid2 is found */
static const struct kvmabi_value kvm_cpuid_flags_members[] = {
	{ "KVM_CPUID_FLAG_SIGNIFCANT_INDEX", KVM_CPUID_FLAG_SIGNIFCANT_INDEX },
	{ "KVM_CPUID_FLAG_STATEFUL_FUNC", KVM_CPUID_FLAG_STATEFUL_FUNC },
	{ "KVM_CPUID_FLAG_STATE_READ_NEXT", KVM_CPUID_FLAG_STATE_READ_NEXT },
};
static const struct kvmabi_values kvm_cpuid_flags_values = FLAGS("kvm_cpuid_flags", kvm_cpuid_flags_members);

/* what KVM_SET_GUEST_DEBUG can do on x86, beside what it can do everywhere */
static const struct kvmabi_value kvm_guestdbg_arch_flags_members[] = {
	{ "KVM_GUESTDBG_USE_SW_BP", KVM_GUESTDBG_USE_SW_BP },
	{ "KVM_GUESTDBG_USE_HW_BP", KVM_GUESTDBG_USE_HW_BP },
	{ "KVM_GUESTDBG_INJECT_DB", KVM_GUESTDBG_INJECT_DB },
	{ "KVM_GUESTDBG_INJECT_BP", KVM_GUESTDBG_INJECT_BP },
	{ "KVM_GUESTDBG_BLOCKIRQ", KVM_GUESTDBG_BLOCKIRQ },
};
static const struct kvmabi_values kvm_guestdbg_arch_flags_values = FLAGS("kvm_guestdbg_arch_flags", kvm_guestdbg_arch_flags_members);

/* how the interval timer stands with its surroundings */
static const struct kvmabi_value kvm_pit_flags_members[] = {
	{ "KVM_PIT_FLAGS_HPET_LEGACY", KVM_PIT_FLAGS_HPET_LEGACY },
	{ "KVM_PIT_FLAGS_SPEAKER_DATA_ON", KVM_PIT_FLAGS_SPEAKER_DATA_ON },
};
static const struct kvmabi_values kvm_pit_flags_values = FLAGS("kvm_pit_flags", kvm_pit_flags_members);

/* which fields of kvm_vcpu_events count */
static const struct kvmabi_value kvm_vcpuevent_flags_members[] = {
	{ "KVM_VCPUEVENT_VALID_NMI_PENDING", KVM_VCPUEVENT_VALID_NMI_PENDING },
	{ "KVM_VCPUEVENT_VALID_SIPI_VECTOR", KVM_VCPUEVENT_VALID_SIPI_VECTOR },
	{ "KVM_VCPUEVENT_VALID_SHADOW", KVM_VCPUEVENT_VALID_SHADOW },
	{ "KVM_VCPUEVENT_VALID_SMM", KVM_VCPUEVENT_VALID_SMM },
	{ "KVM_VCPUEVENT_VALID_PAYLOAD", KVM_VCPUEVENT_VALID_PAYLOAD },
	{ "KVM_VCPUEVENT_VALID_TRIPLE_FAULT", KVM_VCPUEVENT_VALID_TRIPLE_FAULT },
};
static const struct kvmabi_values kvm_vcpuevent_flags_values = FLAGS("kvm_vcpuevent_flags", kvm_vcpuevent_flags_members);

/* after which instruction interrupts wait for one more */
static const struct kvmabi_value kvm_x86_shadow_members[] = {
	{ "KVM_X86_SHADOW_INT_MOV_SS", KVM_X86_SHADOW_INT_MOV_SS },
	{ "KVM_X86_SHADOW_INT_STI", KVM_X86_SHADOW_INT_STI },
};
static const struct kvmabi_values kvm_x86_shadow_values = FLAGS("kvm_x86_shadow", kvm_x86_shadow_members);

/* the parts of kvm_sync_regs, in kvm_run's kvm_valid_regs and kvm_dirty_regs */
static const struct kvmabi_value kvm_sync_x86_flags_members[] = {
	{ "KVM_SYNC_X86_REGS", KVM_SYNC_X86_REGS },
	{ "KVM_SYNC_X86_SREGS", KVM_SYNC_X86_SREGS },
	{ "KVM_SYNC_X86_EVENTS", KVM_SYNC_X86_EVENTS },
};
static const struct kvmabi_values kvm_sync_x86_flags_values = FLAGS("kvm_sync_x86_flags", kvm_sync_x86_flags_members);

/* the types of VM that KVM_CREATE_VM makes; KVM_CAP_VM_TYPES answers with a bit for each that the host has */
static const struct kvmabi_value kvm_x86_vm_types_members[] = {
	{ "KVM_X86_DEFAULT_VM", KVM_X86_DEFAULT_VM },
	{ "KVM_X86_SW_PROTECTED_VM", KVM_X86_SW_PROTECTED_VM },
	{ "KVM_X86_SEV_VM", KVM_X86_SEV_VM },
	{ "KVM_X86_SEV_ES_VM", KVM_X86_SEV_ES_VM },
	{ "KVM_X86_SNP_VM", KVM_X86_SNP_VM },
};
static const struct kvmabi_values kvm_x86_vm_types_values = ENUM("kvm_x86_vm_types", kvm_x86_vm_types_members);

/*
 * where KVM behaves as it always has and not as a processor does, unless KVM_CAP_DISABLE_QUIRKS2 says otherwise
 */
static const struct kvmabi_value kvm_x86_quirks_members[] = {
	{ "KVM_X86_QUIRK_LINT0_REENABLED", KVM_X86_QUIRK_LINT0_REENABLED },
	{ "KVM_X86_QUIRK_CD_NW_CLEARED", KVM_X86_QUIRK_CD_NW_CLEARED },
	{ "KVM_X86_QUIRK_LAPIC_MMIO_HOLE", KVM_X86_QUIRK_LAPIC_MMIO_HOLE },
	{ "KVM_X86_QUIRK_OUT_7E_INC_RIP", KVM_X86_QUIRK_OUT_7E_INC_RIP },
	{ "KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT", KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT },
	{ "KVM_X86_QUIRK_FIX_HYPERCALL_INSN", KVM_X86_QUIRK_FIX_HYPERCALL_INSN },
	{ "KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS", KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS },
	{ "KVM_X86_QUIRK_SLOT_ZAP_ALL", KVM_X86_QUIRK_SLOT_ZAP_ALL },
	{ "KVM_X86_QUIRK_STUFF_FEATURE_MSRS", KVM_X86_QUIRK_STUFF_FEATURE_MSRS },
	{ "KVM_X86_QUIRK_IGNORE_GUEST_PAT", KVM_X86_QUIRK_IGNORE_GUEST_PAT },
	{ "KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM", KVM_X86_QUIRK_VMCS12_ALLOW_FREEZE_IN_SMM },
};
static const struct kvmabi_values kvm_x86_quirks_values = FLAGS("kvm_x86_quirks", kvm_x86_quirks_members);

/* instructions that KVM_ENABLE_CAP of KVM_CAP_X86_DISABLE_EXITS lets the guest execute without leaving it */
static const struct kvmabi_value kvm_x86_disable_exits_members[] = {
	{ "KVM_X86_DISABLE_EXITS_MWAIT", KVM_X86_DISABLE_EXITS_MWAIT },
	{ "KVM_X86_DISABLE_EXITS_HLT", KVM_X86_DISABLE_EXITS_HLT },
	{ "KVM_X86_DISABLE_EXITS_PAUSE", KVM_X86_DISABLE_EXITS_PAUSE },
	{ "KVM_X86_DISABLE_EXITS_CSTATE", KVM_X86_DISABLE_EXITS_CSTATE },
};
static const struct kvmabi_values kvm_x86_disable_exits_values = FLAGS("kvm_x86_disable_exits", kvm_x86_disable_exits_members);

/* what KVM_ENABLE_CAP of KVM_CAP_X2APIC_API makes of APIC ids that do not fit into 8 bits */
static const struct kvmabi_value kvm_x2apic_api_flags_members[] = {
	{ "KVM_X2APIC_API_USE_32BIT_IDS", KVM_X2APIC_API_USE_32BIT_IDS },
	{ "KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK", KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK },
};
static const struct kvmabi_values kvm_x2apic_api_flags_values = FLAGS("kvm_x2apic_api_flags", kvm_x2apic_api_flags_members);

/* what KVM_ENABLE_CAP of KVM_CAP_X86_BUS_LOCK_EXIT does about a guest that locks the bus; not both */
static const struct kvmabi_value kvm_bus_lock_detection_members[] = {
	{ "KVM_BUS_LOCK_DETECTION_OFF", KVM_BUS_LOCK_DETECTION_OFF },
	{ "KVM_BUS_LOCK_DETECTION_EXIT", KVM_BUS_LOCK_DETECTION_EXIT },
};
static const struct kvmabi_values kvm_bus_lock_detection_values = FLAGS("kvm_bus_lock_detection", kvm_bus_lock_detection_members);

/* what KVM_ENABLE_CAP of KVM_CAP_PMU_CAPABILITY makes of a VM that has no vcpu yet */
static const struct kvmabi_value kvm_pmu_cap_flags_members[] = {
	{ "KVM_PMU_CAP_DISABLE", KVM_PMU_CAP_DISABLE },
};
static const struct kvmabi_values kvm_pmu_cap_flags_values = FLAGS("kvm_pmu_cap_flags", kvm_pmu_cap_flags_members);

/* what KVM_ENABLE_CAP of KVM_CAP_X86_NOTIFY_VMEXIT does about a guest that lets no interrupt window come up */
static const struct kvmabi_value kvm_x86_notify_vmexit_flags_members[] = {
	{ "KVM_X86_NOTIFY_VMEXIT_ENABLED", KVM_X86_NOTIFY_VMEXIT_ENABLED },
	{ "KVM_X86_NOTIFY_VMEXIT_USER", KVM_X86_NOTIFY_VMEXIT_USER },
};
static const struct kvmabi_values kvm_x86_notify_vmexit_flags_values = FLAGS("kvm_x86_notify_vmexit_flags", kvm_x86_notify_vmexit_flags_members);

/* the groups of attributes that KVM_GET_DEVICE_ATTR reads on the system fd, with KVM_CAP_SYS_ATTRIBUTES */
static const struct kvmabi_value kvm_x86_attr_groups_members[] = {
	{ "KVM_X86_GRP_SYSTEM", KVM_X86_GRP_SYSTEM },
	{ "KVM_X86_GRP_SEV", KVM_X86_GRP_SEV },
};
static const struct kvmabi_values kvm_x86_attr_groups_values = ENUM("kvm_x86_attr_groups", kvm_x86_attr_groups_members);

/* the attributes of the group KVM_X86_GRP_SYSTEM */
static const struct kvmabi_value kvm_x86_system_attrs_members[] = {
	{ "KVM_X86_XCOMP_GUEST_SUPP", KVM_X86_XCOMP_GUEST_SUPP },
};
static const struct kvmabi_values kvm_x86_system_attrs_values = ENUM("kvm_x86_system_attrs", kvm_x86_system_attrs_members);

/* the attributes of the group KVM_X86_GRP_SEV */
static const struct kvmabi_value kvm_x86_sev_attrs_members[] = {
	{ "KVM_X86_SEV_VMSA_FEATURES", KVM_X86_SEV_VMSA_FEATURES },
};
static const struct kvmabi_values kvm_x86_sev_attrs_values = ENUM("kvm_x86_sev_attrs", kvm_x86_sev_attrs_members);

/* the groups of attributes that a vcpu fd has on x86, with KVM_CAP_VCPU_ATTRIBUTES */
static const struct kvmabi_value kvm_x86_vcpu_attr_groups_members[] = {
	{ "KVM_VCPU_TSC_CTRL", KVM_VCPU_TSC_CTRL },
};
static const struct kvmabi_values kvm_x86_vcpu_attr_groups_values = ENUM("kvm_x86_vcpu_attr_groups", kvm_x86_vcpu_attr_groups_members);

/* the attributes of the group KVM_VCPU_TSC_CTRL */
static const struct kvmabi_value kvm_x86_tsc_attrs_members[] = {
	{ "KVM_VCPU_TSC_OFFSET", KVM_VCPU_TSC_OFFSET },
};
static const struct kvmabi_values kvm_x86_tsc_attrs_values = ENUM("kvm_x86_tsc_attrs", kvm_x86_tsc_attrs_members);

/* whose nested virtualization a kvm_nested_state is of */
static const struct kvmabi_value kvm_nested_state_formats_members[] = {
	{ "KVM_STATE_NESTED_FORMAT_VMX", KVM_STATE_NESTED_FORMAT_VMX },
	{ "KVM_STATE_NESTED_FORMAT_SVM", KVM_STATE_NESTED_FORMAT_SVM },
};
static const struct kvmabi_values kvm_nested_state_formats_values = ENUM("kvm_nested_state_formats", kvm_nested_state_formats_members);

/* how far a vcpu is in running a guest's guest */
static const struct kvmabi_value kvm_nested_state_flags_members[] = {
	{ "KVM_STATE_NESTED_GUEST_MODE", KVM_STATE_NESTED_GUEST_MODE },
	{ "KVM_STATE_NESTED_RUN_PENDING", KVM_STATE_NESTED_RUN_PENDING },
	{ "KVM_STATE_NESTED_EVMCS", KVM_STATE_NESTED_EVMCS },
	{ "KVM_STATE_NESTED_MTF_PENDING", KVM_STATE_NESTED_MTF_PENDING },
	{ "KVM_STATE_NESTED_GIF_SET", KVM_STATE_NESTED_GIF_SET },
};
static const struct kvmabi_values kvm_nested_state_flags_values = FLAGS("kvm_nested_state_flags", kvm_nested_state_flags_members);

/* VMX: what system management mode has interrupted; none of them outside of it */
static const struct kvmabi_value kvm_nested_smm_flags_members[] = {
	{ "KVM_STATE_NESTED_SMM_GUEST_MODE", KVM_STATE_NESTED_SMM_GUEST_MODE },
	{ "KVM_STATE_NESTED_SMM_VMXON", KVM_STATE_NESTED_SMM_VMXON },
};
static const struct kvmabi_values kvm_nested_smm_flags_values = FLAGS("kvm_nested_smm_flags", kvm_nested_smm_flags_members);

/* which fields of kvm_vmx_nested_state_hdr count */
static const struct kvmabi_value kvm_vmx_nested_hdr_flags_members[] = {
	{ "KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE", KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE },
};
static const struct kvmabi_values kvm_vmx_nested_hdr_flags_values = FLAGS("kvm_vmx_nested_hdr_flags", kvm_vmx_nested_hdr_flags_members);

/* which accesses a range of kvm_msr_filter decides about; at least one, if the range is used */
static const struct kvmabi_value kvm_msr_filter_range_flags_members[] = {
	{ "KVM_MSR_FILTER_READ", KVM_MSR_FILTER_READ },
	{ "KVM_MSR_FILTER_WRITE", KVM_MSR_FILTER_WRITE },
};
static const struct kvmabi_values kvm_msr_filter_range_flags_values = FLAGS("kvm_msr_filter_range_flags", kvm_msr_filter_range_flags_members);

/* what becomes of accesses that no range decides about */
static const struct kvmabi_value kvm_msr_filter_flags_members[] = {
	{ "KVM_MSR_FILTER_DEFAULT_ALLOW", KVM_MSR_FILTER_DEFAULT_ALLOW },
	{ "KVM_MSR_FILTER_DEFAULT_DENY", KVM_MSR_FILTER_DEFAULT_DENY },
};
static const struct kvmabi_values kvm_msr_filter_flags_values = FLAGS("kvm_msr_filter_flags", kvm_msr_filter_flags_members);

/* what kvm_pmu_event_filter says of the events that it lists */
static const struct kvmabi_value kvm_pmu_event_actions_members[] = {
	{ "KVM_PMU_EVENT_ALLOW", KVM_PMU_EVENT_ALLOW },
	{ "KVM_PMU_EVENT_DENY", KVM_PMU_EVENT_DENY },
};
static const struct kvmabi_values kvm_pmu_event_actions_values = ENUM("kvm_pmu_event_actions", kvm_pmu_event_actions_members);

/* how the events of kvm_pmu_event_filter are written */
static const struct kvmabi_value kvm_pmu_event_flags_members[] = {
	{ "KVM_PMU_EVENT_FLAG_MASKED_EVENTS", KVM_PMU_EVENT_FLAG_MASKED_EVENTS },
};
static const struct kvmabi_values kvm_pmu_event_flags_values = FLAGS("kvm_pmu_event_flags", kvm_pmu_event_flags_members);

/* what kind of pages KVM_SEV_SNP_LAUNCH_UPDATE puts into the guest, in the firmware's numbers */
static const struct kvmabi_value kvm_sev_snp_page_types_members[] = {
	{ "KVM_SEV_SNP_PAGE_TYPE_NORMAL", KVM_SEV_SNP_PAGE_TYPE_NORMAL },
	{ "KVM_SEV_SNP_PAGE_TYPE_ZERO", KVM_SEV_SNP_PAGE_TYPE_ZERO },
	{ "KVM_SEV_SNP_PAGE_TYPE_UNMEASURED", KVM_SEV_SNP_PAGE_TYPE_UNMEASURED },
	{ "KVM_SEV_SNP_PAGE_TYPE_SECRETS", KVM_SEV_SNP_PAGE_TYPE_SECRETS },
	{ "KVM_SEV_SNP_PAGE_TYPE_CPUID", KVM_SEV_SNP_PAGE_TYPE_CPUID },
};
static const struct kvmabi_values kvm_sev_snp_page_types_values = ENUM("kvm_sev_snp_page_types", kvm_sev_snp_page_types_members);

/* what KVM_XEN_HVM_CONFIG can switch on, and KVM_CAP_XEN_HVM answers if it can */
static const struct kvmabi_value kvm_xen_hvm_config_flags_members[] = {
	{ "KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL", KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL },
	{ "KVM_XEN_HVM_CONFIG_EVTCHN_SEND", KVM_XEN_HVM_CONFIG_EVTCHN_SEND },
	{ "KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE", KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE },
};
static const struct kvmabi_values kvm_xen_hvm_config_flags_values = FLAGS("kvm_xen_hvm_config_flags", kvm_xen_hvm_config_flags_members);

/* what else KVM_CAP_XEN_HVM answers; it is there and need not be switched on */
static const struct kvmabi_value kvm_xen_hvm_features_members[] = {
	{ "KVM_XEN_HVM_CONFIG_HYPERCALL_MSR", KVM_XEN_HVM_CONFIG_HYPERCALL_MSR },
	{ "KVM_XEN_HVM_CONFIG_SHARED_INFO", KVM_XEN_HVM_CONFIG_SHARED_INFO },
	{ "KVM_XEN_HVM_CONFIG_RUNSTATE", KVM_XEN_HVM_CONFIG_RUNSTATE },
	{ "KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL", KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL },
	{ "KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG", KVM_XEN_HVM_CONFIG_RUNSTATE_UPDATE_FLAG },
	{ "KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA", KVM_XEN_HVM_CONFIG_SHARED_INFO_HVA },
};
static const struct kvmabi_values kvm_xen_hvm_features_values = FLAGS("kvm_xen_hvm_features", kvm_xen_hvm_features_members);

/* what KVM_XEN_ATTR_TYPE_EVTCHN does with a port, if not begin; one of them at most */
static const struct kvmabi_value kvm_xen_evtchn_flags_members[] = {
	{ "KVM_XEN_EVTCHN_DEASSIGN", KVM_XEN_EVTCHN_DEASSIGN },
	{ "KVM_XEN_EVTCHN_UPDATE", KVM_XEN_EVTCHN_UPDATE },
	{ "KVM_XEN_EVTCHN_RESET", KVM_XEN_EVTCHN_RESET },
};
static const struct kvmabi_values kvm_xen_evtchn_flags_values = FLAGS("kvm_xen_evtchn_flags", kvm_xen_evtchn_flags_members);

/* the attributes of a VM that KVM_XEN_HVM_SET_ATTR sets */
static const struct kvmabi_value kvm_xen_hvm_attr_types_members[] = {
	{ "KVM_XEN_ATTR_TYPE_LONG_MODE", KVM_XEN_ATTR_TYPE_LONG_MODE },
	{ "KVM_XEN_ATTR_TYPE_SHARED_INFO", KVM_XEN_ATTR_TYPE_SHARED_INFO },
	{ "KVM_XEN_ATTR_TYPE_UPCALL_VECTOR", KVM_XEN_ATTR_TYPE_UPCALL_VECTOR },
	{ "KVM_XEN_ATTR_TYPE_EVTCHN", KVM_XEN_ATTR_TYPE_EVTCHN },
	{ "KVM_XEN_ATTR_TYPE_XEN_VERSION", KVM_XEN_ATTR_TYPE_XEN_VERSION },
	{ "KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG", KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG },
	{ "KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA", KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA },
};
static const struct kvmabi_values kvm_xen_hvm_attr_types_values = ENUM("kvm_xen_hvm_attr_types", kvm_xen_hvm_attr_types_members);

/* the attributes of a vcpu that KVM_XEN_VCPU_SET_ATTR sets */
static const struct kvmabi_value kvm_xen_vcpu_attr_types_members[] = {
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO", KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO", KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR", KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT", KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA", KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA },
	{ "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST", KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID", KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID },
	{ "KVM_XEN_VCPU_ATTR_TYPE_TIMER", KVM_XEN_VCPU_ATTR_TYPE_TIMER },
	{ "KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR", KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR },
	{ "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA", KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA },
};
static const struct kvmabi_values kvm_xen_vcpu_attr_types_values = ENUM("kvm_xen_vcpu_attr_types", kvm_xen_vcpu_attr_types_members);

/* whether KVM_HYPERV_EVENTFD begins or ends */
static const struct kvmabi_value kvm_hyperv_eventfd_flags_members[] = {
	{ "KVM_HYPERV_EVENTFD_DEASSIGN", KVM_HYPERV_EVENTFD_DEASSIGN },
};
static const struct kvmabi_values kvm_hyperv_eventfd_flags_values = FLAGS("kvm_hyperv_eventfd_flags", kvm_hyperv_eventfd_flags_members);

/* how a memory slot behaves */
static const struct kvmabi_value kvm_mem_flags_members[] = {
	{ "KVM_MEM_LOG_DIRTY_PAGES", KVM_MEM_LOG_DIRTY_PAGES },
	{ "KVM_MEM_READONLY", KVM_MEM_READONLY },
	{ "KVM_MEM_GUEST_MEMFD", KVM_MEM_GUEST_MEMFD },
};
static const struct kvmabi_values kvm_mem_flags_values = FLAGS("kvm_mem_flags", kvm_mem_flags_members);

/* what KVM_CREATE_PIT2 makes beside the interval timer */
static const struct kvmabi_value kvm_pit_config_flags_members[] = {
	{ "KVM_PIT_SPEAKER_DUMMY", KVM_PIT_SPEAKER_DUMMY },
};
static const struct kvmabi_values kvm_pit_config_flags_values = FLAGS("kvm_pit_config_flags", kvm_pit_config_flags_members);

/* the multiprocessing states of a vcpu; not every arch has all of them */
static const struct kvmabi_value kvm_mp_states_members[] = {
	{ "KVM_MP_STATE_RUNNABLE", KVM_MP_STATE_RUNNABLE },
	{ "KVM_MP_STATE_UNINITIALIZED", KVM_MP_STATE_UNINITIALIZED },
	{ "KVM_MP_STATE_INIT_RECEIVED", KVM_MP_STATE_INIT_RECEIVED },
	{ "KVM_MP_STATE_HALTED", KVM_MP_STATE_HALTED },
	{ "KVM_MP_STATE_SIPI_RECEIVED", KVM_MP_STATE_SIPI_RECEIVED },
	{ "KVM_MP_STATE_STOPPED", KVM_MP_STATE_STOPPED },
	{ "KVM_MP_STATE_CHECK_STOP", KVM_MP_STATE_CHECK_STOP },
	{ "KVM_MP_STATE_OPERATING", KVM_MP_STATE_OPERATING },
	{ "KVM_MP_STATE_LOAD", KVM_MP_STATE_LOAD },
	{ "KVM_MP_STATE_AP_RESET_HOLD", KVM_MP_STATE_AP_RESET_HOLD },
	{ "KVM_MP_STATE_SUSPENDED", KVM_MP_STATE_SUSPENDED },
};
static const struct kvmabi_values kvm_mp_states_values = ENUM("kvm_mp_states", kvm_mp_states_members);

/* what KVM_SET_GUEST_DEBUG can do on every arch that has it; the upper half is the arch's own */
static const struct kvmabi_value kvm_guestdbg_flags_members[] = {
	{ "KVM_GUESTDBG_ENABLE", KVM_GUESTDBG_ENABLE },
	{ "KVM_GUESTDBG_SINGLESTEP", KVM_GUESTDBG_SINGLESTEP },
};
static const struct kvmabi_values kvm_guestdbg_flags_values = FLAGS("kvm_guestdbg_flags", kvm_guestdbg_flags_members);

/* what kvm_clock_data holds beside the clock, and what is known of it */
static const struct kvmabi_value kvm_clock_flags_members[] = {
	{ "KVM_CLOCK_TSC_STABLE", KVM_CLOCK_TSC_STABLE },
	{ "KVM_CLOCK_REALTIME", KVM_CLOCK_REALTIME },
	{ "KVM_CLOCK_HOST_TSC", KVM_CLOCK_HOST_TSC },
};
static const struct kvmabi_values kvm_clock_flags_values = FLAGS("kvm_clock_flags", kvm_clock_flags_members);

/* what KVM_IOEVENTFD watches, and whether it begins or ends */
static const struct kvmabi_value kvm_ioeventfd_flags_members[] = {
	{ "KVM_IOEVENTFD_FLAG_DATAMATCH", KVM_IOEVENTFD_FLAG_DATAMATCH },
	{ "KVM_IOEVENTFD_FLAG_PIO", KVM_IOEVENTFD_FLAG_PIO },
	{ "KVM_IOEVENTFD_FLAG_DEASSIGN", KVM_IOEVENTFD_FLAG_DEASSIGN },
	{ "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY", KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY },
};
static const struct kvmabi_values kvm_ioeventfd_flags_values = FLAGS("kvm_ioeventfd_flags", kvm_ioeventfd_flags_members);

/* what KVM_IRQFD does */
static const struct kvmabi_value kvm_irqfd_flags_members[] = {
	{ "KVM_IRQFD_FLAG_DEASSIGN", KVM_IRQFD_FLAG_DEASSIGN },
	{ "KVM_IRQFD_FLAG_RESAMPLE", KVM_IRQFD_FLAG_RESAMPLE },
};
static const struct kvmabi_values kvm_irqfd_flags_values = FLAGS("kvm_irqfd_flags", kvm_irqfd_flags_members);

/* where an interrupt is routed to */
static const struct kvmabi_value kvm_irq_routing_types_members[] = {
	{ "KVM_IRQ_ROUTING_IRQCHIP", KVM_IRQ_ROUTING_IRQCHIP },
	{ "KVM_IRQ_ROUTING_MSI", KVM_IRQ_ROUTING_MSI },
	{ "KVM_IRQ_ROUTING_S390_ADAPTER", KVM_IRQ_ROUTING_S390_ADAPTER },
	{ "KVM_IRQ_ROUTING_HV_SINT", KVM_IRQ_ROUTING_HV_SINT },
	{ "KVM_IRQ_ROUTING_XEN_EVTCHN", KVM_IRQ_ROUTING_XEN_EVTCHN },
};
static const struct kvmabi_values kvm_irq_routing_types_values = ENUM("kvm_irq_routing_types", kvm_irq_routing_types_members);

/* what is told of a message beside address and data */
static const struct kvmabi_value kvm_msi_flags_members[] = {
	{ "KVM_MSI_VALID_DEVID", KVM_MSI_VALID_DEVID },
};
static const struct kvmabi_values kvm_msi_flags_values = FLAGS("kvm_msi_flags", kvm_msi_flags_members);

/* how KVM_CREATE_DEVICE makes a device */
static const struct kvmabi_value kvm_create_device_flags_members[] = {
	{ "KVM_CREATE_DEVICE_TEST", KVM_CREATE_DEVICE_TEST },
};
static const struct kvmabi_values kvm_create_device_flags_values = FLAGS("kvm_create_device_flags", kvm_create_device_flags_members);

/* how dirty logs are kept; the first argument of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
static const struct kvmabi_value kvm_dirty_log_manual_flags_members[] = {
	{ "KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE", KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE },
	{ "KVM_DIRTY_LOG_INITIALLY_SET", KVM_DIRTY_LOG_INITIALLY_SET },
};
static const struct kvmabi_values kvm_dirty_log_manual_flags_values = FLAGS("kvm_dirty_log_manual_flags", kvm_dirty_log_manual_flags_members);

/* whose turn it is with an entry of a dirty ring */
static const struct kvmabi_value kvm_dirty_gfn_flags_members[] = {
	{ "KVM_DIRTY_GFN_F_DIRTY", KVM_DIRTY_GFN_F_DIRTY },
	{ "KVM_DIRTY_GFN_F_RESET", KVM_DIRTY_GFN_F_RESET },
};
static const struct kvmabi_values kvm_dirty_gfn_flags_values = FLAGS("kvm_dirty_gfn_flags", kvm_dirty_gfn_flags_members);

/* how the guest uses a page */
static const struct kvmabi_value kvm_memory_attribute_flags_members[] = {
	{ "KVM_MEMORY_ATTRIBUTE_PRIVATE", KVM_MEMORY_ATTRIBUTE_PRIVATE },
};
static const struct kvmabi_values kvm_memory_attribute_flags_values = FLAGS("kvm_memory_attribute_flags", kvm_memory_attribute_flags_members);

/* powerpc (booke): the forms that a TLB shared with user space has, for mmu_type of kvm_config_tlb */
static const struct kvmabi_value kvm_mmu_types_members[] = {
	{ "KVM_MMU_FSL_BOOKE_NOHV", KVM_MMU_FSL_BOOKE_NOHV },
	{ "KVM_MMU_FSL_BOOKE_HV", KVM_MMU_FSL_BOOKE_HV },
};
static const struct kvmabi_values kvm_mmu_types_values = ENUM("kvm_mmu_types", kvm_mmu_types_members);

/* what a KVM_EXIT_HYPERV is about */
static const struct kvmabi_value kvm_exit_hyperv_members[] = {
	{ "KVM_EXIT_HYPERV_SYNIC", KVM_EXIT_HYPERV_SYNIC },
	{ "KVM_EXIT_HYPERV_HCALL", KVM_EXIT_HYPERV_HCALL },
	{ "KVM_EXIT_HYPERV_SYNDBG", KVM_EXIT_HYPERV_SYNDBG },
};
static const struct kvmabi_values kvm_exit_hyperv_values = ENUM("kvm_exit_hyperv", kvm_exit_hyperv_members);

/* what a KVM_EXIT_XEN is about */
static const struct kvmabi_value kvm_exit_xen_members[] = {
	{ "KVM_EXIT_XEN_HCALL", KVM_EXIT_XEN_HCALL },
};
static const struct kvmabi_values kvm_exit_xen_values = ENUM("kvm_exit_xen", kvm_exit_xen_members);

/* why KVM_RUN returned: kvm_run's exit_reason */
static const struct kvmabi_value kvm_exit_members[] = {
	{ "KVM_EXIT_UNKNOWN", KVM_EXIT_UNKNOWN },
	{ "KVM_EXIT_EXCEPTION", KVM_EXIT_EXCEPTION },
	{ "KVM_EXIT_IO", KVM_EXIT_IO },
	{ "KVM_EXIT_HYPERCALL", KVM_EXIT_HYPERCALL },
	{ "KVM_EXIT_DEBUG", KVM_EXIT_DEBUG },
	{ "KVM_EXIT_HLT", KVM_EXIT_HLT },
	{ "KVM_EXIT_MMIO", KVM_EXIT_MMIO },
	{ "KVM_EXIT_IRQ_WINDOW_OPEN", KVM_EXIT_IRQ_WINDOW_OPEN },
	{ "KVM_EXIT_SHUTDOWN", KVM_EXIT_SHUTDOWN },
	{ "KVM_EXIT_FAIL_ENTRY", KVM_EXIT_FAIL_ENTRY },
	{ "KVM_EXIT_INTR", KVM_EXIT_INTR },
	{ "KVM_EXIT_SET_TPR", KVM_EXIT_SET_TPR },
	{ "KVM_EXIT_TPR_ACCESS", KVM_EXIT_TPR_ACCESS },
	{ "KVM_EXIT_S390_SIEIC", KVM_EXIT_S390_SIEIC },
	{ "KVM_EXIT_S390_RESET", KVM_EXIT_S390_RESET },
	{ "KVM_EXIT_DCR", KVM_EXIT_DCR },
	{ "KVM_EXIT_NMI", KVM_EXIT_NMI },
	{ "KVM_EXIT_INTERNAL_ERROR", KVM_EXIT_INTERNAL_ERROR },
	{ "KVM_EXIT_OSI", KVM_EXIT_OSI },
	{ "KVM_EXIT_PAPR_HCALL", KVM_EXIT_PAPR_HCALL },
	{ "KVM_EXIT_S390_UCONTROL", KVM_EXIT_S390_UCONTROL },
	{ "KVM_EXIT_WATCHDOG", KVM_EXIT_WATCHDOG },
	{ "KVM_EXIT_S390_TSCH", KVM_EXIT_S390_TSCH },
	{ "KVM_EXIT_EPR", KVM_EXIT_EPR },
	{ "KVM_EXIT_SYSTEM_EVENT", KVM_EXIT_SYSTEM_EVENT },
	{ "KVM_EXIT_S390_STSI", KVM_EXIT_S390_STSI },
	{ "KVM_EXIT_IOAPIC_EOI", KVM_EXIT_IOAPIC_EOI },
	{ "KVM_EXIT_HYPERV", KVM_EXIT_HYPERV },
	{ "KVM_EXIT_ARM_NISV", KVM_EXIT_ARM_NISV },
	{ "KVM_EXIT_X86_RDMSR", KVM_EXIT_X86_RDMSR },
	{ "KVM_EXIT_X86_WRMSR", KVM_EXIT_X86_WRMSR },
	{ "KVM_EXIT_DIRTY_RING_FULL", KVM_EXIT_DIRTY_RING_FULL },
	{ "KVM_EXIT_AP_RESET_HOLD", KVM_EXIT_AP_RESET_HOLD },
	{ "KVM_EXIT_X86_BUS_LOCK", KVM_EXIT_X86_BUS_LOCK },
	{ "KVM_EXIT_XEN", KVM_EXIT_XEN },
	{ "KVM_EXIT_RISCV_SBI", KVM_EXIT_RISCV_SBI },
	{ "KVM_EXIT_RISCV_CSR", KVM_EXIT_RISCV_CSR },
	{ "KVM_EXIT_NOTIFY", KVM_EXIT_NOTIFY },
	{ "KVM_EXIT_LOONGARCH_IOCSR", KVM_EXIT_LOONGARCH_IOCSR },
	{ "KVM_EXIT_MEMORY_FAULT", KVM_EXIT_MEMORY_FAULT },
};
static const struct kvmabi_values kvm_exit_values = ENUM("kvm_exit", kvm_exit_members);

/* which way the data of KVM_EXIT_IO goes */
static const struct kvmabi_value kvm_exit_io_members[] = {
	{ "KVM_EXIT_IO_IN", KVM_EXIT_IO_IN },
	{ "KVM_EXIT_IO_OUT", KVM_EXIT_IO_OUT },
};
static const struct kvmabi_values kvm_exit_io_values = ENUM("kvm_exit_io", kvm_exit_io_members);

/* why there is a KVM_EXIT_INTERNAL_ERROR */
static const struct kvmabi_value kvm_internal_error_members[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION", KVM_INTERNAL_ERROR_EMULATION },
	{ "KVM_INTERNAL_ERROR_SIMUL_EX", KVM_INTERNAL_ERROR_SIMUL_EX },
	{ "KVM_INTERNAL_ERROR_DELIVERY_EV", KVM_INTERNAL_ERROR_DELIVERY_EV },
	{ "KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON", KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON },
};
static const struct kvmabi_values kvm_internal_error_values = ENUM("kvm_internal_error", kvm_internal_error_members);

/* which fields of kvm_run's emulation_failure are valid */
static const struct kvmabi_value kvm_internal_error_emulation_flags_members[] = {
	{ "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES", KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES },
};
static const struct kvmabi_values kvm_internal_error_emulation_flags_values = FLAGS("kvm_internal_error_emulation_flags", kvm_internal_error_emulation_flags_members);

/* what a KVM_EXIT_SYSTEM_EVENT asks for */
static const struct kvmabi_value kvm_system_event_members[] = {
	{ "KVM_SYSTEM_EVENT_SHUTDOWN", KVM_SYSTEM_EVENT_SHUTDOWN },
	{ "KVM_SYSTEM_EVENT_RESET", KVM_SYSTEM_EVENT_RESET },
	{ "KVM_SYSTEM_EVENT_CRASH", KVM_SYSTEM_EVENT_CRASH },
	{ "KVM_SYSTEM_EVENT_WAKEUP", KVM_SYSTEM_EVENT_WAKEUP },
	{ "KVM_SYSTEM_EVENT_SUSPEND", KVM_SYSTEM_EVENT_SUSPEND },
	{ "KVM_SYSTEM_EVENT_SEV_TERM", KVM_SYSTEM_EVENT_SEV_TERM },
};
static const struct kvmabi_values kvm_system_event_values = ENUM("kvm_system_event", kvm_system_event_members);

/* why an access to an MSR is left to the program */
static const struct kvmabi_value kvm_msr_exit_reason_members[] = {
	{ "KVM_MSR_EXIT_REASON_INVAL", KVM_MSR_EXIT_REASON_INVAL },
	{ "KVM_MSR_EXIT_REASON_UNKNOWN", KVM_MSR_EXIT_REASON_UNKNOWN },
	{ "KVM_MSR_EXIT_REASON_FILTER", KVM_MSR_EXIT_REASON_FILTER },
};
static const struct kvmabi_values kvm_msr_exit_reason_values = FLAGS("kvm_msr_exit_reason", kvm_msr_exit_reason_members);

/* kvm_run's flags of a KVM_EXIT_NOTIFY */
static const struct kvmabi_value kvm_notify_flags_members[] = {
	{ "KVM_NOTIFY_CONTEXT_INVALID", KVM_NOTIFY_CONTEXT_INVALID },
};
static const struct kvmabi_values kvm_notify_flags_values = FLAGS("kvm_notify_flags", kvm_notify_flags_members);

/* kvm_run's flags of a KVM_EXIT_MEMORY_FAULT */
static const struct kvmabi_value kvm_memory_exit_flags_members[] = {
	{ "KVM_MEMORY_EXIT_FLAG_PRIVATE", KVM_MEMORY_EXIT_FLAG_PRIVATE },
};
static const struct kvmabi_values kvm_memory_exit_flags_values = FLAGS("kvm_memory_exit_flags", kvm_memory_exit_flags_members);

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_sev_commands_values = { .name = "kvm_sev_commands" };

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_device_type_values = { .name = "kvm_device_type" };

/* A field names these values, and nothing defines them here. */
static const struct kvmabi_values kvm_s390_reset_flags_values = { .name = "kvm_s390_reset_flags" };

/* What KVM_CHECK_EXTENSION and KVM_ENABLE_CAP can be asked for. */
static const struct kvmabi_value capability_members[] = {
	{ "KVM_CAP_IRQCHIP", 0 },
	{ "KVM_CAP_HLT", 1 },
	{ "KVM_CAP_MMU_SHADOW_CACHE_CONTROL", 2 },
	{ "KVM_CAP_USER_MEMORY", 3 },
	{ "KVM_CAP_SET_TSS_ADDR", 4 },
	{ "KVM_CAP_VAPIC", 6 },
	{ "KVM_CAP_EXT_CPUID", 7 },
	{ "KVM_CAP_CLOCKSOURCE", 8 },
	{ "KVM_CAP_NR_VCPUS", 9 },
	{ "KVM_CAP_NR_MEMSLOTS", 10 },
	{ "KVM_CAP_PIT", 11 },
	{ "KVM_CAP_NOP_IO_DELAY", 12 },
	{ "KVM_CAP_PV_MMU", 13 },
	{ "KVM_CAP_MP_STATE", 14 },
	{ "KVM_CAP_COALESCED_MMIO", 15 },
	{ "KVM_CAP_SYNC_MMU", 16 },
	{ "KVM_CAP_IOMMU", 18 },
	{ "KVM_CAP_DESTROY_MEMORY_REGION_WORKS", 21 },
	{ "KVM_CAP_USER_NMI", 22 },
	{ "KVM_CAP_SET_GUEST_DEBUG", 23 },
	{ "KVM_CAP_REINJECT_CONTROL", 24 },
	{ "KVM_CAP_IRQ_ROUTING", 25 },
	{ "KVM_CAP_IRQ_INJECT_STATUS", 26 },
	{ "KVM_CAP_ASSIGN_DEV_IRQ", 29 },
	{ "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS", 30 },
	{ "KVM_CAP_MCE", 31 },
	{ "KVM_CAP_IRQFD", 32 },
	{ "KVM_CAP_PIT2", 33 },
	{ "KVM_CAP_SET_BOOT_CPU_ID", 34 },
	{ "KVM_CAP_PIT_STATE2", 35 },
	{ "KVM_CAP_IOEVENTFD", 36 },
	{ "KVM_CAP_SET_IDENTITY_MAP_ADDR", 37 },
	{ "KVM_CAP_XEN_HVM", 38 },
	{ "KVM_CAP_ADJUST_CLOCK", 39 },
	{ "KVM_CAP_INTERNAL_ERROR_DATA", 40 },
	{ "KVM_CAP_VCPU_EVENTS", 41 },
	{ "KVM_CAP_S390_PSW", 42 },
	{ "KVM_CAP_PPC_SEGSTATE", 43 },
	{ "KVM_CAP_HYPERV", 44 },
	{ "KVM_CAP_HYPERV_VAPIC", 45 },
	{ "KVM_CAP_HYPERV_SPIN", 46 },
	{ "KVM_CAP_PCI_SEGMENT", 47 },
	{ "KVM_CAP_PPC_PAIRED_SINGLES", 48 },
	{ "KVM_CAP_INTR_SHADOW", 49 },
	{ "KVM_CAP_DEBUGREGS", 50 },
	{ "KVM_CAP_X86_ROBUST_SINGLESTEP", 51 },
	{ "KVM_CAP_PPC_OSI", 52 },
	{ "KVM_CAP_PPC_UNSET_IRQ", 53 },
	{ "KVM_CAP_ENABLE_CAP", 54 },
	{ "KVM_CAP_XSAVE", 55 },
	{ "KVM_CAP_XCRS", 56 },
	{ "KVM_CAP_PPC_GET_PVINFO", 57 },
	{ "KVM_CAP_PPC_IRQ_LEVEL", 58 },
	{ "KVM_CAP_ASYNC_PF", 59 },
	{ "KVM_CAP_TSC_CONTROL", 60 },
	{ "KVM_CAP_GET_TSC_KHZ", 61 },
	{ "KVM_CAP_PPC_BOOKE_SREGS", 62 },
	{ "KVM_CAP_SPAPR_TCE", 63 },
	{ "KVM_CAP_PPC_SMT", 64 },
	{ "KVM_CAP_PPC_RMA", 65 },
	{ "KVM_CAP_MAX_VCPUS", 66 },
	{ "KVM_CAP_PPC_HIOR", 67 },
	{ "KVM_CAP_PPC_PAPR", 68 },
	{ "KVM_CAP_SW_TLB", 69 },
	{ "KVM_CAP_ONE_REG", 70 },
	{ "KVM_CAP_S390_GMAP", 71 },
	{ "KVM_CAP_TSC_DEADLINE_TIMER", 72 },
	{ "KVM_CAP_S390_UCONTROL", 73 },
	{ "KVM_CAP_SYNC_REGS", 74 },
	{ "KVM_CAP_PCI_2_3", 75 },
	{ "KVM_CAP_KVMCLOCK_CTRL", 76 },
	{ "KVM_CAP_SIGNAL_MSI", 77 },
	{ "KVM_CAP_PPC_GET_SMMU_INFO", 78 },
	{ "KVM_CAP_S390_COW", 79 },
	{ "KVM_CAP_PPC_ALLOC_HTAB", 80 },
	{ "KVM_CAP_READONLY_MEM", 81 },
	{ "KVM_CAP_IRQFD_RESAMPLE", 82 },
	{ "KVM_CAP_PPC_BOOKE_WATCHDOG", 83 },
	{ "KVM_CAP_PPC_HTAB_FD", 84 },
	{ "KVM_CAP_S390_CSS_SUPPORT", 85 },
	{ "KVM_CAP_PPC_EPR", 86 },
	{ "KVM_CAP_ARM_PSCI", 87 },
	{ "KVM_CAP_ARM_SET_DEVICE_ADDR", 88 },
	{ "KVM_CAP_DEVICE_CTRL", 89 },
	{ "KVM_CAP_IRQ_MPIC", 90 },
	{ "KVM_CAP_PPC_RTAS", 91 },
	{ "KVM_CAP_IRQ_XICS", 92 },
	{ "KVM_CAP_ARM_EL1_32BIT", 93 },
	{ "KVM_CAP_SPAPR_MULTITCE", 94 },
	{ "KVM_CAP_EXT_EMUL_CPUID", 95 },
	{ "KVM_CAP_HYPERV_TIME", 96 },
	{ "KVM_CAP_IOAPIC_POLARITY_IGNORED", 97 },
	{ "KVM_CAP_ENABLE_CAP_VM", 98 },
	{ "KVM_CAP_S390_IRQCHIP", 99 },
	{ "KVM_CAP_IOEVENTFD_NO_LENGTH", 100 },
	{ "KVM_CAP_VM_ATTRIBUTES", 101 },
	{ "KVM_CAP_ARM_PSCI_0_2", 102 },
	{ "KVM_CAP_PPC_FIXUP_HCALL", 103 },
	{ "KVM_CAP_PPC_ENABLE_HCALL", 104 },
	{ "KVM_CAP_CHECK_EXTENSION_VM", 105 },
	{ "KVM_CAP_S390_USER_SIGP", 106 },
	{ "KVM_CAP_S390_VECTOR_REGISTERS", 107 },
	{ "KVM_CAP_S390_MEM_OP", 108 },
	{ "KVM_CAP_S390_USER_STSI", 109 },
	{ "KVM_CAP_S390_SKEYS", 110 },
	{ "KVM_CAP_MIPS_FPU", 111 },
	{ "KVM_CAP_MIPS_MSA", 112 },
	{ "KVM_CAP_S390_INJECT_IRQ", 113 },
	{ "KVM_CAP_S390_IRQ_STATE", 114 },
	{ "KVM_CAP_PPC_HWRNG", 115 },
	{ "KVM_CAP_DISABLE_QUIRKS", 116 },
	{ "KVM_CAP_X86_SMM", 117 },
	{ "KVM_CAP_MULTI_ADDRESS_SPACE", 118 },
	{ "KVM_CAP_GUEST_DEBUG_HW_BPS", 119 },
	{ "KVM_CAP_GUEST_DEBUG_HW_WPS", 120 },
	{ "KVM_CAP_SPLIT_IRQCHIP", 121 },
	{ "KVM_CAP_IOEVENTFD_ANY_LENGTH", 122 },
	{ "KVM_CAP_HYPERV_SYNIC", 123 },
	{ "KVM_CAP_S390_RI", 124 },
	{ "KVM_CAP_SPAPR_TCE_64", 125 },
	{ "KVM_CAP_ARM_PMU_V3", 126 },
	{ "KVM_CAP_VCPU_ATTRIBUTES", 127 },
	{ "KVM_CAP_MAX_VCPU_ID", 128 },
	{ "KVM_CAP_X2APIC_API", 129 },
	{ "KVM_CAP_S390_USER_INSTR0", 130 },
	{ "KVM_CAP_MSI_DEVID", 131 },
	{ "KVM_CAP_PPC_HTM", 132 },
	{ "KVM_CAP_SPAPR_RESIZE_HPT", 133 },
	{ "KVM_CAP_PPC_MMU_RADIX", 134 },
	{ "KVM_CAP_PPC_MMU_HASH_V3", 135 },
	{ "KVM_CAP_IMMEDIATE_EXIT", 136 },
	{ "KVM_CAP_MIPS_VZ", 137 },
	{ "KVM_CAP_MIPS_TE", 138 },
	{ "KVM_CAP_MIPS_64BIT", 139 },
	{ "KVM_CAP_S390_GS", 140 },
	{ "KVM_CAP_S390_AIS", 141 },
	{ "KVM_CAP_SPAPR_TCE_VFIO", 142 },
	{ "KVM_CAP_X86_DISABLE_EXITS", 143 },
	{ "KVM_CAP_ARM_USER_IRQ", 144 },
	{ "KVM_CAP_S390_CMMA_MIGRATION", 145 },
	{ "KVM_CAP_PPC_FWNMI", 146 },
	{ "KVM_CAP_PPC_SMT_POSSIBLE", 147 },
	{ "KVM_CAP_HYPERV_SYNIC2", 148 },
	{ "KVM_CAP_HYPERV_VP_INDEX", 149 },
	{ "KVM_CAP_S390_AIS_MIGRATION", 150 },
	{ "KVM_CAP_PPC_GET_CPU_CHAR", 151 },
	{ "KVM_CAP_S390_BPB", 152 },
	{ "KVM_CAP_GET_MSR_FEATURES", 153 },
	{ "KVM_CAP_HYPERV_EVENTFD", 154 },
	{ "KVM_CAP_HYPERV_TLBFLUSH", 155 },
	{ "KVM_CAP_S390_HPAGE_1M", 156 },
	{ "KVM_CAP_NESTED_STATE", 157 },
	{ "KVM_CAP_ARM_INJECT_SERROR_ESR", 158 },
	{ "KVM_CAP_MSR_PLATFORM_INFO", 159 },
	{ "KVM_CAP_PPC_NESTED_HV", 160 },
	{ "KVM_CAP_HYPERV_SEND_IPI", 161 },
	{ "KVM_CAP_COALESCED_PIO", 162 },
	{ "KVM_CAP_HYPERV_ENLIGHTENED_VMCS", 163 },
	{ "KVM_CAP_EXCEPTION_PAYLOAD", 164 },
	{ "KVM_CAP_ARM_VM_IPA_SIZE", 165 },
	{ "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT", 166 },
	{ "KVM_CAP_HYPERV_CPUID", 167 },
	{ "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2", 168 },
	{ "KVM_CAP_PPC_IRQ_XIVE", 169 },
	{ "KVM_CAP_ARM_SVE", 170 },
	{ "KVM_CAP_ARM_PTRAUTH_ADDRESS", 171 },
	{ "KVM_CAP_ARM_PTRAUTH_GENERIC", 172 },
	{ "KVM_CAP_PMU_EVENT_FILTER", 173 },
	{ "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2", 174 },
	{ "KVM_CAP_HYPERV_DIRECT_TLBFLUSH", 175 },
	{ "KVM_CAP_PPC_GUEST_DEBUG_SSTEP", 176 },
	{ "KVM_CAP_ARM_NISV_TO_USER", 177 },
	{ "KVM_CAP_ARM_INJECT_EXT_DABT", 178 },
	{ "KVM_CAP_S390_VCPU_RESETS", 179 },
	{ "KVM_CAP_S390_PROTECTED", 180 },
	{ "KVM_CAP_PPC_SECURE_GUEST", 181 },
	{ "KVM_CAP_HALT_POLL", 182 },
	{ "KVM_CAP_ASYNC_PF_INT", 183 },
	{ "KVM_CAP_LAST_CPU", 184 },
	{ "KVM_CAP_SMALLER_MAXPHYADDR", 185 },
	{ "KVM_CAP_S390_DIAG318", 186 },
	{ "KVM_CAP_STEAL_TIME", 187 },
	{ "KVM_CAP_X86_USER_SPACE_MSR", 188 },
	{ "KVM_CAP_X86_MSR_FILTER", 189 },
	{ "KVM_CAP_ENFORCE_PV_FEATURE_CPUID", 190 },
	{ "KVM_CAP_SYS_HYPERV_CPUID", 191 },
	{ "KVM_CAP_DIRTY_LOG_RING", 192 },
	{ "KVM_CAP_X86_BUS_LOCK_EXIT", 193 },
	{ "KVM_CAP_PPC_DAWR1", 194 },
	{ "KVM_CAP_SET_GUEST_DEBUG2", 195 },
	{ "KVM_CAP_SGX_ATTRIBUTE", 196 },
	{ "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM", 197 },
	{ "KVM_CAP_PTP_KVM", 198 },
	{ "KVM_CAP_HYPERV_ENFORCE_CPUID", 199 },
	{ "KVM_CAP_SREGS2", 200 },
	{ "KVM_CAP_EXIT_HYPERCALL", 201 },
	{ "KVM_CAP_PPC_RPT_INVALIDATE", 202 },
	{ "KVM_CAP_BINARY_STATS_FD", 203 },
	{ "KVM_CAP_EXIT_ON_EMULATION_FAILURE", 204 },
	{ "KVM_CAP_ARM_MTE", 205 },
	{ "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM", 206 },
	{ "KVM_CAP_VM_GPA_BITS", 207 },
	{ "KVM_CAP_XSAVE2", 208 },
	{ "KVM_CAP_SYS_ATTRIBUTES", 209 },
	{ "KVM_CAP_PPC_AIL_MODE_3", 210 },
	{ "KVM_CAP_S390_MEM_OP_EXTENSION", 211 },
	{ "KVM_CAP_PMU_CAPABILITY", 212 },
	{ "KVM_CAP_DISABLE_QUIRKS2", 213 },
	{ "KVM_CAP_VM_TSC_CONTROL", 214 },
	{ "KVM_CAP_SYSTEM_EVENT_DATA", 215 },
	{ "KVM_CAP_ARM_SYSTEM_SUSPEND", 216 },
	{ "KVM_CAP_S390_PROTECTED_DUMP", 217 },
	{ "KVM_CAP_X86_TRIPLE_FAULT_EVENT", 218 },
	{ "KVM_CAP_X86_NOTIFY_VMEXIT", 219 },
	{ "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES", 220 },
	{ "KVM_CAP_S390_ZPCI_OP", 221 },
	{ "KVM_CAP_S390_CPU_TOPOLOGY", 222 },
	{ "KVM_CAP_DIRTY_LOG_RING_ACQ_REL", 223 },
	{ "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE", 224 },
	{ "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP", 225 },
	{ "KVM_CAP_PMU_EVENT_MASKED_EVENTS", 226 },
	{ "KVM_CAP_COUNTER_OFFSET", 227 },
	{ "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE", 228 },
	{ "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES", 229 },
	{ "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES", 230 },
	{ "KVM_CAP_USER_MEMORY2", 231 },
	{ "KVM_CAP_MEMORY_FAULT_INFO", 232 },
	{ "KVM_CAP_MEMORY_ATTRIBUTES", 233 },
	{ "KVM_CAP_GUEST_MEMFD", 234 },
	{ "KVM_CAP_VM_TYPES", 235 },
	{ "KVM_CAP_PRE_FAULT_MEMORY", 236 },
	{ "KVM_CAP_X86_APIC_BUS_CYCLES_NS", 237 },
	{ "KVM_CAP_X86_GUEST_MODE", 238 },
};
static const struct kvmabi_values capability_values = ENUM("kvm_capabilities", capability_members);

const struct kvmabi_values *const kvmabi_groups[] = {
	&kvm_irqchip_id_values,
	&kvm_run_x86_flags_values,
	&kvm_exit_hypercall_flags_values,
	&kvm_sregs2_flags_values,
	&kvm_cpuid_flags_values,
	&kvm_guestdbg_arch_flags_values,
	&kvm_pit_flags_values,
	&kvm_vcpuevent_flags_values,
	&kvm_x86_shadow_values,
	&kvm_sync_x86_flags_values,
	&kvm_x86_vm_types_values,
	&kvm_x86_quirks_values,
	&kvm_x86_disable_exits_values,
	&kvm_x2apic_api_flags_values,
	&kvm_bus_lock_detection_values,
	&kvm_pmu_cap_flags_values,
	&kvm_x86_notify_vmexit_flags_values,
	&kvm_x86_attr_groups_values,
	&kvm_x86_system_attrs_values,
	&kvm_x86_sev_attrs_values,
	&kvm_x86_vcpu_attr_groups_values,
	&kvm_x86_tsc_attrs_values,
	&kvm_nested_state_formats_values,
	&kvm_nested_state_flags_values,
	&kvm_nested_smm_flags_values,
	&kvm_vmx_nested_hdr_flags_values,
	&kvm_msr_filter_range_flags_values,
	&kvm_msr_filter_flags_values,
	&kvm_pmu_event_actions_values,
	&kvm_pmu_event_flags_values,
	&kvm_sev_snp_page_types_values,
	&kvm_xen_hvm_config_flags_values,
	&kvm_xen_hvm_features_values,
	&kvm_xen_evtchn_flags_values,
	&kvm_xen_hvm_attr_types_values,
	&kvm_xen_vcpu_attr_types_values,
	&kvm_hyperv_eventfd_flags_values,
	&kvm_mem_flags_values,
	&kvm_pit_config_flags_values,
	&kvm_mp_states_values,
	&kvm_guestdbg_flags_values,
	&kvm_clock_flags_values,
	&kvm_ioeventfd_flags_values,
	&kvm_irqfd_flags_values,
	&kvm_irq_routing_types_values,
	&kvm_msi_flags_values,
	&kvm_create_device_flags_values,
	&kvm_dirty_log_manual_flags_values,
	&kvm_dirty_gfn_flags_values,
	&kvm_memory_attribute_flags_values,
	&kvm_mmu_types_values,
	&kvm_exit_hyperv_values,
	&kvm_exit_xen_values,
	&kvm_exit_values,
	&kvm_exit_io_values,
	&kvm_internal_error_values,
	&kvm_internal_error_emulation_flags_values,
	&kvm_system_event_values,
	&kvm_msr_exit_reason_values,
	&kvm_notify_flags_values,
	&kvm_memory_exit_flags_values,
	&capability_values,
	NULL
};

const struct kvmabi_values *const kvmabi_exits = &kvm_exit_values;

/* --- structs --- */

/* struct kvm_pic_state: the state of one of the two i8259 PICs */
static const struct kvmabi_field kvm_pic_state_fields[] = {
	{ .name = "last_irr",		AT(struct kvm_pic_state, last_irr) },
	{ .name = "irr",		AT(struct kvm_pic_state, irr) },
	{ .name = "imr",		AT(struct kvm_pic_state, imr) },
	{ .name = "isr",		AT(struct kvm_pic_state, isr) },
	{ .name = "priority_add",	AT(struct kvm_pic_state, priority_add) },
	{ .name = "irq_base",		AT(struct kvm_pic_state, irq_base) },
	{ .name = "read_reg_select",	AT(struct kvm_pic_state, read_reg_select) },
	{ .name = "poll",		AT(struct kvm_pic_state, poll) },
	{ .name = "special_mask",	AT(struct kvm_pic_state, special_mask) },
	{ .name = "init_state",		AT(struct kvm_pic_state, init_state) },
	{ .name = "auto_eoi",		AT(struct kvm_pic_state, auto_eoi) },
	{ .name = "rotate_on_auto_eoi",	AT(struct kvm_pic_state, rotate_on_auto_eoi) },
	{ .name = "special_fully_nested_mode",	AT(struct kvm_pic_state, special_fully_nested_mode) },
	{ .name = "init4",		AT(struct kvm_pic_state, init4) },
	{ .name = "elcr",		AT(struct kvm_pic_state, elcr) },
	{ .name = "elcr_mask",		AT(struct kvm_pic_state, elcr_mask) },
};
static const struct kvmabi_table kvm_pic_state_table =
	TABLE("kvm_pic_state", sizeof(struct kvm_pic_state), kvm_pic_state_fields);

/* struct kvm_ioapic_state, inside of it */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields_fields[] = {
	{ .name = "vector",		AT(struct kvm_ioapic_state, redirtbl[0].fields.vector) },
	{ .name = "delivery_mode",	BITS(25, 1, 0, 3) },
	{ .name = "dest_mode",		BITS(25, 1, 3, 1) },
	{ .name = "delivery_status",	BITS(25, 1, 4, 1) },
	{ .name = "polarity",		BITS(25, 1, 5, 1) },
	{ .name = "remote_irr",		BITS(25, 1, 6, 1) },
	{ .name = "trig_mode",		BITS(25, 1, 7, 1) },
	{ .name = "mask",		BITS(26, 1, 0, 1) },
	{ .name = "reserve",		BITS(26, 1, 1, 7) },
	{ .name = "reserved",		ARRAY(struct kvm_ioapic_state, redirtbl[0].fields.reserved), .kind = PAD },
	{ .name = "dest_id",		AT(struct kvm_ioapic_state, redirtbl[0].fields.dest_id) },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_fields_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields_fields);

/* struct kvm_ioapic_state, inside of it: the redirection table, an entry a pin */
static const struct kvmabi_field kvm_ioapic_state_redirtbl_fields[] = {
	{ .name = "bits",		AT(struct kvm_ioapic_state, redirtbl[0].bits) },
	{ .name = "fields",		AT(struct kvm_ioapic_state, redirtbl[0].fields),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_fields_table },
};
static const struct kvmabi_table kvm_ioapic_state_redirtbl_table =
	TABLE("", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_redirtbl_fields);

/* struct kvm_ioapic_state: the state of the I/O APIC */
static const struct kvmabi_field kvm_ioapic_state_fields[] = {
	{ .name = "base_address",	AT(struct kvm_ioapic_state, base_address) },
	{ .name = "ioregsel",		AT(struct kvm_ioapic_state, ioregsel) },
	{ .name = "id",			AT(struct kvm_ioapic_state, id) },
	{ .name = "irr",		AT(struct kvm_ioapic_state, irr) },
	{ .name = "pad",		AT(struct kvm_ioapic_state, pad), .kind = PAD },
	{ .name = "redirtbl",		ARRAY(struct kvm_ioapic_state, redirtbl),
	  .kind = EMBEDDED, .fields = &kvm_ioapic_state_redirtbl_table },
};
static const struct kvmabi_table kvm_ioapic_state_table =
	TABLE("kvm_ioapic_state", sizeof(struct kvm_ioapic_state), kvm_ioapic_state_fields);

/* struct kvm_regs: general purpose registers, instruction pointer and flags */
static const struct kvmabi_field kvm_regs_fields[] = {
	{ .name = "rax",		AT(struct kvm_regs, rax) },
	{ .name = "rbx",		AT(struct kvm_regs, rbx) },
	{ .name = "rcx",		AT(struct kvm_regs, rcx) },
	{ .name = "rdx",		AT(struct kvm_regs, rdx) },
	{ .name = "rsi",		AT(struct kvm_regs, rsi) },
	{ .name = "rdi",		AT(struct kvm_regs, rdi) },
	{ .name = "rsp",		AT(struct kvm_regs, rsp) },
	{ .name = "rbp",		AT(struct kvm_regs, rbp) },
	{ .name = "r8",			AT(struct kvm_regs, r8) },
	{ .name = "r9",			AT(struct kvm_regs, r9) },
	{ .name = "r10",		AT(struct kvm_regs, r10) },
	{ .name = "r11",		AT(struct kvm_regs, r11) },
	{ .name = "r12",		AT(struct kvm_regs, r12) },
	{ .name = "r13",		AT(struct kvm_regs, r13) },
	{ .name = "r14",		AT(struct kvm_regs, r14) },
	{ .name = "r15",		AT(struct kvm_regs, r15) },
	{ .name = "rip",		AT(struct kvm_regs, rip) },
	{ .name = "rflags",		AT(struct kvm_regs, rflags) },
};
static const struct kvmabi_table kvm_regs_table =
	TABLE("kvm_regs", sizeof(struct kvm_regs), kvm_regs_fields);

/* struct kvm_lapic_state: the registers of a local APIC */
static const struct kvmabi_field kvm_lapic_state_fields[] = {
	{ .name = "regs",		ARRAY(struct kvm_lapic_state, regs) },
};
static const struct kvmabi_table kvm_lapic_state_table =
	TABLE("kvm_lapic_state", sizeof(struct kvm_lapic_state), kvm_lapic_state_fields);

/* struct kvm_segment: a segment register with the descriptor it has loaded */
static const struct kvmabi_field kvm_segment_fields[] = {
	{ .name = "base",		AT(struct kvm_segment, base) },
	{ .name = "limit",		AT(struct kvm_segment, limit) },
	{ .name = "selector",		AT(struct kvm_segment, selector) },
	{ .name = "type",		AT(struct kvm_segment, type) },
	{ .name = "present",		AT(struct kvm_segment, present) },
	{ .name = "dpl",		AT(struct kvm_segment, dpl) },
	{ .name = "db",			AT(struct kvm_segment, db) },
	{ .name = "s",			AT(struct kvm_segment, s) },
	{ .name = "l",			AT(struct kvm_segment, l) },
	{ .name = "g",			AT(struct kvm_segment, g) },
	{ .name = "avl",		AT(struct kvm_segment, avl) },
	{ .name = "unusable",		AT(struct kvm_segment, unusable) },
	{ .name = "padding",		AT(struct kvm_segment, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_segment_table =
	TABLE("kvm_segment", sizeof(struct kvm_segment), kvm_segment_fields);

/* struct kvm_dtable: a descriptor table register */
static const struct kvmabi_field kvm_dtable_fields[] = {
	{ .name = "base",		AT(struct kvm_dtable, base) },
	{ .name = "limit",		AT(struct kvm_dtable, limit) },
	{ .name = "padding",		ARRAY(struct kvm_dtable, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_dtable_table =
	TABLE("kvm_dtable", sizeof(struct kvm_dtable), kvm_dtable_fields);

/* struct kvm_sregs: segment, descriptor table and control registers, and the interrupt that is on its way */
static const struct kvmabi_field kvm_sregs_fields[] = {
	{ .name = "cs",			AT(struct kvm_sregs, cs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ds",			AT(struct kvm_sregs, ds), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "es",			AT(struct kvm_sregs, es), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "fs",			AT(struct kvm_sregs, fs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gs",			AT(struct kvm_sregs, gs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ss",			AT(struct kvm_sregs, ss), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "tr",			AT(struct kvm_sregs, tr), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ldt",		AT(struct kvm_sregs, ldt), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gdt",		AT(struct kvm_sregs, gdt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "idt",		AT(struct kvm_sregs, idt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "cr0",		AT(struct kvm_sregs, cr0) },
	{ .name = "cr2",		AT(struct kvm_sregs, cr2) },
	{ .name = "cr3",		AT(struct kvm_sregs, cr3) },
	{ .name = "cr4",		AT(struct kvm_sregs, cr4) },
	{ .name = "cr8",		AT(struct kvm_sregs, cr8) },
	{ .name = "efer",		AT(struct kvm_sregs, efer) },
	{ .name = "apic_base",		AT(struct kvm_sregs, apic_base) },
	{ .name = "interrupt_bitmap",	ARRAY(struct kvm_sregs, interrupt_bitmap) },
};
static const struct kvmabi_table kvm_sregs_table =
	TABLE("kvm_sregs", sizeof(struct kvm_sregs), kvm_sregs_fields);

/*
 * struct kvm_sregs2: segment, descriptor table and control registers, and the pointers that PAE paging has
 * loaded
 */
static const struct kvmabi_field kvm_sregs2_fields[] = {
	{ .name = "cs",			AT(struct kvm_sregs2, cs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ds",			AT(struct kvm_sregs2, ds), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "es",			AT(struct kvm_sregs2, es), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "fs",			AT(struct kvm_sregs2, fs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gs",			AT(struct kvm_sregs2, gs), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ss",			AT(struct kvm_sregs2, ss), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "tr",			AT(struct kvm_sregs2, tr), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "ldt",		AT(struct kvm_sregs2, ldt), .kind = STRUCT, .fields = &kvm_segment_table },
	{ .name = "gdt",		AT(struct kvm_sregs2, gdt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "idt",		AT(struct kvm_sregs2, idt), .kind = STRUCT, .fields = &kvm_dtable_table },
	{ .name = "cr0",		AT(struct kvm_sregs2, cr0) },
	{ .name = "cr2",		AT(struct kvm_sregs2, cr2) },
	{ .name = "cr3",		AT(struct kvm_sregs2, cr3) },
	{ .name = "cr4",		AT(struct kvm_sregs2, cr4) },
	{ .name = "cr8",		AT(struct kvm_sregs2, cr8) },
	{ .name = "efer",		AT(struct kvm_sregs2, efer) },
	{ .name = "apic_base",		AT(struct kvm_sregs2, apic_base) },
	{ .name = "flags",		AT(struct kvm_sregs2, flags), .values = &kvm_sregs2_flags_values },
	{ .name = "pdptrs",		ARRAY(struct kvm_sregs2, pdptrs) },
};
static const struct kvmabi_table kvm_sregs2_table =
	TABLE("kvm_sregs2", sizeof(struct kvm_sregs2), kvm_sregs2_fields);

/* struct kvm_fpu: x87 and SSE state */
static const struct kvmabi_field kvm_fpu_fields[] = {
	{ .name = "fpr",		GRID(struct kvm_fpu, fpr) },
	{ .name = "fcw",		AT(struct kvm_fpu, fcw) },
	{ .name = "fsw",		AT(struct kvm_fpu, fsw) },
	{ .name = "ftwx",		AT(struct kvm_fpu, ftwx) },
	{ .name = "pad1",		AT(struct kvm_fpu, pad1), .kind = PAD },
	{ .name = "last_opcode",	AT(struct kvm_fpu, last_opcode) },
	{ .name = "last_ip",		AT(struct kvm_fpu, last_ip) },
	{ .name = "last_dp",		AT(struct kvm_fpu, last_dp) },
	{ .name = "xmm",		GRID(struct kvm_fpu, xmm) },
	{ .name = "mxcsr",		AT(struct kvm_fpu, mxcsr) },
	{ .name = "pad2",		AT(struct kvm_fpu, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_fpu_table =
	TABLE("kvm_fpu", sizeof(struct kvm_fpu), kvm_fpu_fields);

/* struct kvm_msr_entry: one model-specific register */
static const struct kvmabi_field kvm_msr_entry_fields[] = {
	{ .name = "index",		AT(struct kvm_msr_entry, index) },
	{ .name = "reserved",		AT(struct kvm_msr_entry, reserved), .kind = PAD },
	{ .name = "data",		AT(struct kvm_msr_entry, data) },
};
static const struct kvmabi_table kvm_msr_entry_table =
	TABLE("kvm_msr_entry", sizeof(struct kvm_msr_entry), kvm_msr_entry_fields);

/* struct kvm_msrs: model-specific registers to read or write */
static const struct kvmabi_field kvm_msrs_fields[] = {
	{ .name = "nmsrs",		AT(struct kvm_msrs, nmsrs) },
	{ .name = "pad",		AT(struct kvm_msrs, pad), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_msrs, entries), COUNT(struct kvm_msrs, nmsrs),
	  .kind = STRUCT, .fields = &kvm_msr_entry_table },
};
static const struct kvmabi_table kvm_msrs_table =
	TABLE("kvm_msrs", sizeof(struct kvm_msrs), kvm_msrs_fields);

/* struct kvm_msr_list: the indices of model-specific registers */
static const struct kvmabi_field kvm_msr_list_fields[] = {
	{ .name = "nmsrs",		AT(struct kvm_msr_list, nmsrs) },
	{ .name = "indices",		FLEX(struct kvm_msr_list, indices), COUNT(struct kvm_msr_list, nmsrs) },
};
static const struct kvmabi_table kvm_msr_list_table =
	TABLE("kvm_msr_list", sizeof(struct kvm_msr_list), kvm_msr_list_fields);

/* struct kvm_cpuid_entry: what CPUID answers to one function */
static const struct kvmabi_field kvm_cpuid_entry_fields[] = {
	{ .name = "function",		AT(struct kvm_cpuid_entry, function) },
	{ .name = "eax",		AT(struct kvm_cpuid_entry, eax) },
	{ .name = "ebx",		AT(struct kvm_cpuid_entry, ebx) },
	{ .name = "ecx",		AT(struct kvm_cpuid_entry, ecx) },
	{ .name = "edx",		AT(struct kvm_cpuid_entry, edx) },
	{ .name = "padding",		AT(struct kvm_cpuid_entry, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_cpuid_entry_table =
	TABLE("kvm_cpuid_entry", sizeof(struct kvm_cpuid_entry), kvm_cpuid_entry_fields);

/* struct kvm_cpuid: what CPUID answers, told by function alone */
static const struct kvmabi_field kvm_cpuid_fields[] = {
	{ .name = "nent",		AT(struct kvm_cpuid, nent) },
	{ .name = "padding",		AT(struct kvm_cpuid, padding), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_cpuid, entries), COUNT(struct kvm_cpuid, nent),
	  .kind = STRUCT, .fields = &kvm_cpuid_entry_table },
};
static const struct kvmabi_table kvm_cpuid_table =
	TABLE("kvm_cpuid", sizeof(struct kvm_cpuid), kvm_cpuid_fields);

/* struct kvm_cpuid_entry2: what CPUID answers to one function and index */
static const struct kvmabi_field kvm_cpuid_entry2_fields[] = {
	{ .name = "function",		AT(struct kvm_cpuid_entry2, function) },
	{ .name = "index",		AT(struct kvm_cpuid_entry2, index) },
	{ .name = "flags",		AT(struct kvm_cpuid_entry2, flags), .values = &kvm_cpuid_flags_values },
	{ .name = "eax",		AT(struct kvm_cpuid_entry2, eax) },
	{ .name = "ebx",		AT(struct kvm_cpuid_entry2, ebx) },
	{ .name = "ecx",		AT(struct kvm_cpuid_entry2, ecx) },
	{ .name = "edx",		AT(struct kvm_cpuid_entry2, edx) },
	{ .name = "padding",		ARRAY(struct kvm_cpuid_entry2, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_cpuid_entry2_table =
	TABLE("kvm_cpuid_entry2", sizeof(struct kvm_cpuid_entry2), kvm_cpuid_entry2_fields);

/* struct kvm_cpuid2: what CPUID answers, told by function and index */
static const struct kvmabi_field kvm_cpuid2_fields[] = {
	{ .name = "nent",		AT(struct kvm_cpuid2, nent) },
	{ .name = "padding",		AT(struct kvm_cpuid2, padding), .kind = PAD },
	{ .name = "entries",		FLEX(struct kvm_cpuid2, entries), COUNT(struct kvm_cpuid2, nent),
	  .kind = STRUCT, .fields = &kvm_cpuid_entry2_table },
};
static const struct kvmabi_table kvm_cpuid2_table =
	TABLE("kvm_cpuid2", sizeof(struct kvm_cpuid2), kvm_cpuid2_fields);

/* struct kvm_pit_channel_state: one of the three channels of the i8254 interval timer */
static const struct kvmabi_field kvm_pit_channel_state_fields[] = {
	{ .name = "count",		AT(struct kvm_pit_channel_state, count) },
	{ .name = "latched_count",	AT(struct kvm_pit_channel_state, latched_count) },
	{ .name = "count_latched",	AT(struct kvm_pit_channel_state, count_latched) },
	{ .name = "status_latched",	AT(struct kvm_pit_channel_state, status_latched) },
	{ .name = "status",		AT(struct kvm_pit_channel_state, status) },
	{ .name = "read_state",		AT(struct kvm_pit_channel_state, read_state) },
	{ .name = "write_state",	AT(struct kvm_pit_channel_state, write_state) },
	{ .name = "write_latch",	AT(struct kvm_pit_channel_state, write_latch) },
	{ .name = "rw_mode",		AT(struct kvm_pit_channel_state, rw_mode) },
	{ .name = "mode",		AT(struct kvm_pit_channel_state, mode) },
	{ .name = "bcd",		AT(struct kvm_pit_channel_state, bcd) },
	{ .name = "gate",		AT(struct kvm_pit_channel_state, gate) },
	{ .name = "count_load_time",	AT(struct kvm_pit_channel_state, count_load_time), .kind = SIGNED },
};
static const struct kvmabi_table kvm_pit_channel_state_table =
	TABLE("kvm_pit_channel_state", sizeof(struct kvm_pit_channel_state), kvm_pit_channel_state_fields);

/* struct kvm_debug_exit_arch: what stopped a guest that is being debugged */
static const struct kvmabi_field kvm_debug_exit_arch_fields[] = {
	{ .name = "exception",		AT(struct kvm_debug_exit_arch, exception) },
	{ .name = "pad",		AT(struct kvm_debug_exit_arch, pad), .kind = PAD },
	{ .name = "pc",			AT(struct kvm_debug_exit_arch, pc) },
	{ .name = "dr6",		AT(struct kvm_debug_exit_arch, dr6) },
	{ .name = "dr7",		AT(struct kvm_debug_exit_arch, dr7) },
};
static const struct kvmabi_table kvm_debug_exit_arch_table =
	TABLE("kvm_debug_exit_arch", sizeof(struct kvm_debug_exit_arch), kvm_debug_exit_arch_fields);

/* struct kvm_guest_debug_arch: the debug registers of whoever debugs the guest */
static const struct kvmabi_field kvm_guest_debug_arch_fields[] = {
	{ .name = "debugreg",		ARRAY(struct kvm_guest_debug_arch, debugreg) },
};
static const struct kvmabi_table kvm_guest_debug_arch_table =
	TABLE("kvm_guest_debug_arch", sizeof(struct kvm_guest_debug_arch), kvm_guest_debug_arch_fields);

/* struct kvm_pit_state: the state of the interval timer */
static const struct kvmabi_field kvm_pit_state_fields[] = {
	{ .name = "channels",		ARRAY(struct kvm_pit_state, channels),
	  .kind = STRUCT, .fields = &kvm_pit_channel_state_table },
};
static const struct kvmabi_table kvm_pit_state_table =
	TABLE("kvm_pit_state", sizeof(struct kvm_pit_state), kvm_pit_state_fields);

/* struct kvm_pit_state2: the state of the interval timer, with flags */
static const struct kvmabi_field kvm_pit_state2_fields[] = {
	{ .name = "channels",		ARRAY(struct kvm_pit_state2, channels),
	  .kind = STRUCT, .fields = &kvm_pit_channel_state_table },
	{ .name = "flags",		AT(struct kvm_pit_state2, flags), .values = &kvm_pit_flags_values },
	{ .name = "reserved",		ARRAY(struct kvm_pit_state2, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_pit_state2_table =
	TABLE("kvm_pit_state2", sizeof(struct kvm_pit_state2), kvm_pit_state2_fields);

/* struct kvm_reinject_control: what becomes of timer interrupts that the guest missed */
static const struct kvmabi_field kvm_reinject_control_fields[] = {
	{ .name = "pit_reinject",	AT(struct kvm_reinject_control, pit_reinject) },
	{ .name = "reserved",		ARRAY(struct kvm_reinject_control, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_reinject_control_table =
	TABLE("kvm_reinject_control", sizeof(struct kvm_reinject_control), kvm_reinject_control_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_exception_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, exception.injected) },
	{ .name = "nr",			AT(struct kvm_vcpu_events, exception.nr) },
	{ .name = "has_error_code",	AT(struct kvm_vcpu_events, exception.has_error_code) },
	{ .name = "pending",		AT(struct kvm_vcpu_events, exception.pending) },
	{ .name = "error_code",		AT(struct kvm_vcpu_events, exception.error_code) },
};
static const struct kvmabi_table kvm_vcpu_events_exception_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_exception_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_interrupt_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, interrupt.injected) },
	{ .name = "nr",			AT(struct kvm_vcpu_events, interrupt.nr) },
	{ .name = "soft",		AT(struct kvm_vcpu_events, interrupt.soft) },
	{ .name = "shadow",		AT(struct kvm_vcpu_events, interrupt.shadow), .values = &kvm_x86_shadow_values },
};
static const struct kvmabi_table kvm_vcpu_events_interrupt_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_interrupt_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_nmi_fields[] = {
	{ .name = "injected",		AT(struct kvm_vcpu_events, nmi.injected) },
	{ .name = "pending",		AT(struct kvm_vcpu_events, nmi.pending) },
	{ .name = "masked",		AT(struct kvm_vcpu_events, nmi.masked) },
	{ .name = "pad",		AT(struct kvm_vcpu_events, nmi.pad), .kind = PAD },
};
static const struct kvmabi_table kvm_vcpu_events_nmi_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_nmi_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_smi_fields[] = {
	{ .name = "smm",		AT(struct kvm_vcpu_events, smi.smm) },
	{ .name = "pending",		AT(struct kvm_vcpu_events, smi.pending) },
	{ .name = "smm_inside_nmi",	AT(struct kvm_vcpu_events, smi.smm_inside_nmi) },
	{ .name = "latched_init",	AT(struct kvm_vcpu_events, smi.latched_init) },
};
static const struct kvmabi_table kvm_vcpu_events_smi_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_smi_fields);

/* struct kvm_vcpu_events, inside of it */
static const struct kvmabi_field kvm_vcpu_events_triple_fault_fields[] = {
	{ .name = "pending",		AT(struct kvm_vcpu_events, triple_fault.pending) },
};
static const struct kvmabi_table kvm_vcpu_events_triple_fault_table =
	TABLE("", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_triple_fault_fields);

/* struct kvm_vcpu_events: what a vcpu is about to take, and what holds it back */
static const struct kvmabi_field kvm_vcpu_events_fields[] = {
	{ .name = "exception",		AT(struct kvm_vcpu_events, exception),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_exception_table },
	{ .name = "interrupt",		AT(struct kvm_vcpu_events, interrupt),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_interrupt_table },
	{ .name = "nmi",		AT(struct kvm_vcpu_events, nmi),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_nmi_table },
	{ .name = "sipi_vector",	AT(struct kvm_vcpu_events, sipi_vector) },
	{ .name = "flags",		AT(struct kvm_vcpu_events, flags), .values = &kvm_vcpuevent_flags_values },
	{ .name = "smi",		AT(struct kvm_vcpu_events, smi),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_smi_table },
	{ .name = "triple_fault",	AT(struct kvm_vcpu_events, triple_fault),
	  .kind = EMBEDDED, .fields = &kvm_vcpu_events_triple_fault_table },
	{ .name = "reserved",		ARRAY(struct kvm_vcpu_events, reserved), .kind = PAD },
	{ .name = "exception_has_payload",	AT(struct kvm_vcpu_events, exception_has_payload) },
	{ .name = "exception_payload",	AT(struct kvm_vcpu_events, exception_payload) },
};
static const struct kvmabi_table kvm_vcpu_events_table =
	TABLE("kvm_vcpu_events", sizeof(struct kvm_vcpu_events), kvm_vcpu_events_fields);

/* struct kvm_debugregs: the guest's debug registers */
static const struct kvmabi_field kvm_debugregs_fields[] = {
	{ .name = "db",			ARRAY(struct kvm_debugregs, db) },
	{ .name = "dr6",		AT(struct kvm_debugregs, dr6) },
	{ .name = "dr7",		AT(struct kvm_debugregs, dr7) },
	{ .name = "flags",		AT(struct kvm_debugregs, flags) },
	{ .name = "reserved",		ARRAY(struct kvm_debugregs, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_debugregs_table =
	TABLE("kvm_debugregs", sizeof(struct kvm_debugregs), kvm_debugregs_fields);

/* struct kvm_xsave: extended processor state */
static const struct kvmabi_field kvm_xsave_fields[] = {
	{ .name = "region",		ARRAY(struct kvm_xsave, region) },
	{ .name = "extra",		FLEX(struct kvm_xsave, extra) },
};
static const struct kvmabi_table kvm_xsave_table =
	TABLE("kvm_xsave", sizeof(struct kvm_xsave), kvm_xsave_fields);

/* struct kvm_xcr: one extended control register */
static const struct kvmabi_field kvm_xcr_fields[] = {
	{ .name = "xcr",		AT(struct kvm_xcr, xcr) },
	{ .name = "reserved",		AT(struct kvm_xcr, reserved), .kind = PAD },
	{ .name = "value",		AT(struct kvm_xcr, value) },
};
static const struct kvmabi_table kvm_xcr_table =
	TABLE("kvm_xcr", sizeof(struct kvm_xcr), kvm_xcr_fields);

/* struct kvm_xcrs: extended control registers */
static const struct kvmabi_field kvm_xcrs_fields[] = {
	{ .name = "nr_xcrs",		AT(struct kvm_xcrs, nr_xcrs) },
	{ .name = "flags",		AT(struct kvm_xcrs, flags) },
	{ .name = "xcrs",		ARRAY(struct kvm_xcrs, xcrs), .kind = STRUCT, .fields = &kvm_xcr_table },
	{ .name = "padding",		ARRAY(struct kvm_xcrs, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_xcrs_table =
	TABLE("kvm_xcrs", sizeof(struct kvm_xcrs), kvm_xcrs_fields);

/* struct kvm_sync_regs: the registers that kvm_run shows; empty at first */
static const struct kvmabi_field kvm_sync_regs_fields[] = {
	{ .name = "regs",		AT(struct kvm_sync_regs, regs), .kind = STRUCT, .fields = &kvm_regs_table },
	{ .name = "sregs",		AT(struct kvm_sync_regs, sregs), .kind = STRUCT, .fields = &kvm_sregs_table },
	{ .name = "events",		AT(struct kvm_sync_regs, events),
	  .kind = STRUCT, .fields = &kvm_vcpu_events_table },
};
static const struct kvmabi_table kvm_sync_regs_table =
	TABLE("kvm_sync_regs", sizeof(struct kvm_sync_regs), kvm_sync_regs_fields);

/* struct kvm_vmx_nested_state_data: VMX: the control structures of a guest's guest, as KVM keeps them */
static const struct kvmabi_field kvm_vmx_nested_state_data_fields[] = {
	{ .name = "vmcs12",		ARRAY(struct kvm_vmx_nested_state_data, vmcs12) },
	{ .name = "shadow_vmcs12",	ARRAY(struct kvm_vmx_nested_state_data, shadow_vmcs12) },
};
static const struct kvmabi_table kvm_vmx_nested_state_data_table =
	TABLE("kvm_vmx_nested_state_data", sizeof(struct kvm_vmx_nested_state_data), kvm_vmx_nested_state_data_fields);

/* struct kvm_vmx_nested_state_hdr, inside of it */
static const struct kvmabi_field kvm_vmx_nested_state_hdr_smm_fields[] = {
	{ .name = "flags",		AT(struct kvm_vmx_nested_state_hdr, smm.flags),
	  .values = &kvm_nested_smm_flags_values },
};
static const struct kvmabi_table kvm_vmx_nested_state_hdr_smm_table =
	TABLE("", sizeof(struct kvm_vmx_nested_state_hdr), kvm_vmx_nested_state_hdr_smm_fields);

/* struct kvm_vmx_nested_state_hdr: VMX: where a guest's control structures are, and what goes with them */
static const struct kvmabi_field kvm_vmx_nested_state_hdr_fields[] = {
	{ .name = "vmxon_pa",		AT(struct kvm_vmx_nested_state_hdr, vmxon_pa) },
	{ .name = "vmcs12_pa",		AT(struct kvm_vmx_nested_state_hdr, vmcs12_pa) },
	{ .name = "smm",		AT(struct kvm_vmx_nested_state_hdr, smm),
	  .kind = EMBEDDED, .fields = &kvm_vmx_nested_state_hdr_smm_table },
	{ .name = "pad",		AT(struct kvm_vmx_nested_state_hdr, pad), .kind = PAD },
	{ .name = "flags",		AT(struct kvm_vmx_nested_state_hdr, flags),
	  .values = &kvm_vmx_nested_hdr_flags_values },
	{ .name = "preemption_timer_deadline",	AT(struct kvm_vmx_nested_state_hdr, preemption_timer_deadline) },
};
static const struct kvmabi_table kvm_vmx_nested_state_hdr_table =
	TABLE("kvm_vmx_nested_state_hdr", sizeof(struct kvm_vmx_nested_state_hdr), kvm_vmx_nested_state_hdr_fields);

/* struct kvm_svm_nested_state_data: SVM: the control structure of a guest's guest */
static const struct kvmabi_field kvm_svm_nested_state_data_fields[] = {
	{ .name = "vmcb12",		ARRAY(struct kvm_svm_nested_state_data, vmcb12) },
};
static const struct kvmabi_table kvm_svm_nested_state_data_table =
	TABLE("kvm_svm_nested_state_data", sizeof(struct kvm_svm_nested_state_data), kvm_svm_nested_state_data_fields);

/* struct kvm_svm_nested_state_hdr: SVM: where a guest's control structure is */
static const struct kvmabi_field kvm_svm_nested_state_hdr_fields[] = {
	{ .name = "vmcb_pa",		AT(struct kvm_svm_nested_state_hdr, vmcb_pa) },
};
static const struct kvmabi_table kvm_svm_nested_state_hdr_table =
	TABLE("kvm_svm_nested_state_hdr", sizeof(struct kvm_svm_nested_state_hdr), kvm_svm_nested_state_hdr_fields);

/* struct kvm_nested_state, inside of it */
static const struct kvmabi_field kvm_nested_state_hdr_fields[] = {
	{ .name = "vmx",		AT(struct kvm_nested_state, hdr.vmx),
	  .kind = STRUCT, .fields = &kvm_vmx_nested_state_hdr_table, WHEN(struct kvm_nested_state, format, KVM_STATE_NESTED_FORMAT_VMX) },
	{ .name = "svm",		AT(struct kvm_nested_state, hdr.svm),
	  .kind = STRUCT, .fields = &kvm_svm_nested_state_hdr_table, WHEN(struct kvm_nested_state, format, KVM_STATE_NESTED_FORMAT_SVM) },
};
static const struct kvmabi_table kvm_nested_state_hdr_table =
	TABLE("", sizeof(struct kvm_nested_state), kvm_nested_state_hdr_fields);

/* struct kvm_nested_state, inside of it */
static const struct kvmabi_field kvm_nested_state_data_fields[] = {
	{ .name = "vmx",		FLEX(struct kvm_nested_state, data.vmx),
	  .kind = STRUCT, .fields = &kvm_vmx_nested_state_data_table, WHEN(struct kvm_nested_state, format, KVM_STATE_NESTED_FORMAT_VMX) },
	{ .name = "svm",		FLEX(struct kvm_nested_state, data.svm),
	  .kind = STRUCT, .fields = &kvm_svm_nested_state_data_table, WHEN(struct kvm_nested_state, format, KVM_STATE_NESTED_FORMAT_SVM) },
};
static const struct kvmabi_table kvm_nested_state_data_table =
	TABLE("", sizeof(struct kvm_nested_state), kvm_nested_state_data_fields);

/* struct kvm_nested_state: what a vcpu holds of nested virtualization */
static const struct kvmabi_field kvm_nested_state_fields[] = {
	{ .name = "flags",		AT(struct kvm_nested_state, flags), .values = &kvm_nested_state_flags_values },
	{ .name = "format",		AT(struct kvm_nested_state, format), .values = &kvm_nested_state_formats_values },
	{ .name = "size",		AT(struct kvm_nested_state, size) },
	{ .name = "hdr",		AT(struct kvm_nested_state, hdr),
	  .kind = EMBEDDED, .fields = &kvm_nested_state_hdr_table },
	{ .name = "data",		AT(struct kvm_nested_state, data),
	  .kind = EMBEDDED, .fields = &kvm_nested_state_data_table },
};
static const struct kvmabi_table kvm_nested_state_table =
	TABLE("kvm_nested_state", sizeof(struct kvm_nested_state), kvm_nested_state_fields);

/* struct kvm_msr_filter_range: a run of model-specific registers, and which of them the guest may use */
static const struct kvmabi_field kvm_msr_filter_range_fields[] = {
	{ .name = "flags",		AT(struct kvm_msr_filter_range, flags),
	  .values = &kvm_msr_filter_range_flags_values },
	{ .name = "nmsrs",		AT(struct kvm_msr_filter_range, nmsrs) },
	{ .name = "base",		AT(struct kvm_msr_filter_range, base) },
	{ .name = "bitmap",		AT(struct kvm_msr_filter_range, bitmap) },
};
static const struct kvmabi_table kvm_msr_filter_range_table =
	TABLE("kvm_msr_filter_range", sizeof(struct kvm_msr_filter_range), kvm_msr_filter_range_fields);

/* struct kvm_msr_filter: which model-specific registers a guest may use */
static const struct kvmabi_field kvm_msr_filter_fields[] = {
	{ .name = "flags",		AT(struct kvm_msr_filter, flags), .values = &kvm_msr_filter_flags_values },
	{ .name = "ranges",		ARRAY(struct kvm_msr_filter, ranges),
	  .kind = STRUCT, .fields = &kvm_msr_filter_range_table },
};
static const struct kvmabi_table kvm_msr_filter_table =
	TABLE("kvm_msr_filter", sizeof(struct kvm_msr_filter), kvm_msr_filter_fields);

/* struct kvm_pmu_event_filter: which events a guest may count */
static const struct kvmabi_field kvm_pmu_event_filter_fields[] = {
	{ .name = "action",		AT(struct kvm_pmu_event_filter, action), .values = &kvm_pmu_event_actions_values },
	{ .name = "nevents",		AT(struct kvm_pmu_event_filter, nevents) },
	{ .name = "fixed_counter_bitmap",	AT(struct kvm_pmu_event_filter, fixed_counter_bitmap) },
	{ .name = "flags",		AT(struct kvm_pmu_event_filter, flags), .values = &kvm_pmu_event_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_pmu_event_filter, pad), .kind = PAD },
	{ .name = "events",		FLEX(struct kvm_pmu_event_filter, events), COUNT(struct kvm_pmu_event_filter, nevents) },
};
static const struct kvmabi_table kvm_pmu_event_filter_table =
	TABLE("kvm_pmu_event_filter", sizeof(struct kvm_pmu_event_filter), kvm_pmu_event_filter_fields);

/* struct kvm_sev_cmd: a command about an encrypted guest */
static const struct kvmabi_field kvm_sev_cmd_fields[] = {
	{ .name = "id",			AT(struct kvm_sev_cmd, id), .values = &kvm_sev_commands_values },
	{ .name = "pad0",		AT(struct kvm_sev_cmd, pad0), .kind = PAD },
	{ .name = "data",		AT(struct kvm_sev_cmd, data) },
	{ .name = "error",		AT(struct kvm_sev_cmd, error) },
	{ .name = "sev_fd",		AT(struct kvm_sev_cmd, sev_fd) },
};
static const struct kvmabi_table kvm_sev_cmd_table =
	TABLE("kvm_sev_cmd", sizeof(struct kvm_sev_cmd), kvm_sev_cmd_fields);

/* struct kvm_sev_init: for KVM_SEV_INIT2: what kind of guest it is to be */
static const struct kvmabi_field kvm_sev_init_fields[] = {
	{ .name = "vmsa_features",	AT(struct kvm_sev_init, vmsa_features) },
	{ .name = "flags",		AT(struct kvm_sev_init, flags) },
	{ .name = "ghcb_version",	AT(struct kvm_sev_init, ghcb_version) },
	{ .name = "pad1",		AT(struct kvm_sev_init, pad1), .kind = PAD },
	{ .name = "pad2",		ARRAY(struct kvm_sev_init, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_init_table =
	TABLE("kvm_sev_init", sizeof(struct kvm_sev_init), kvm_sev_init_fields);

/*
 * struct kvm_sev_launch_start: for KVM_SEV_LAUNCH_START: the guest's policy, and what its owner gives for a
 * secure channel
 */
static const struct kvmabi_field kvm_sev_launch_start_fields[] = {
	{ .name = "handle",		AT(struct kvm_sev_launch_start, handle) },
	{ .name = "policy",		AT(struct kvm_sev_launch_start, policy) },
	{ .name = "dh_uaddr",		AT(struct kvm_sev_launch_start, dh_uaddr) },
	{ .name = "dh_len",		AT(struct kvm_sev_launch_start, dh_len) },
	{ .name = "pad0",		AT(struct kvm_sev_launch_start, pad0), .kind = PAD },
	{ .name = "session_uaddr",	AT(struct kvm_sev_launch_start, session_uaddr) },
	{ .name = "session_len",	AT(struct kvm_sev_launch_start, session_len) },
	{ .name = "pad1",		AT(struct kvm_sev_launch_start, pad1), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_launch_start_table =
	TABLE("kvm_sev_launch_start", sizeof(struct kvm_sev_launch_start), kvm_sev_launch_start_fields);

/* struct kvm_sev_launch_update_data: for KVM_SEV_LAUNCH_UPDATE_DATA: memory that the guest begins with */
static const struct kvmabi_field kvm_sev_launch_update_data_fields[] = {
	{ .name = "uaddr",		AT(struct kvm_sev_launch_update_data, uaddr) },
	{ .name = "len",		AT(struct kvm_sev_launch_update_data, len) },
	{ .name = "pad0",		AT(struct kvm_sev_launch_update_data, pad0), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_launch_update_data_table =
	TABLE("kvm_sev_launch_update_data", sizeof(struct kvm_sev_launch_update_data), kvm_sev_launch_update_data_fields);

/* struct kvm_sev_launch_secret: for KVM_SEV_LAUNCH_SECRET: a secret, as the guest's owner has packed it */
static const struct kvmabi_field kvm_sev_launch_secret_fields[] = {
	{ .name = "hdr_uaddr",		AT(struct kvm_sev_launch_secret, hdr_uaddr) },
	{ .name = "hdr_len",		AT(struct kvm_sev_launch_secret, hdr_len) },
	{ .name = "pad0",		AT(struct kvm_sev_launch_secret, pad0), .kind = PAD },
	{ .name = "guest_uaddr",	AT(struct kvm_sev_launch_secret, guest_uaddr) },
	{ .name = "guest_len",		AT(struct kvm_sev_launch_secret, guest_len) },
	{ .name = "pad1",		AT(struct kvm_sev_launch_secret, pad1), .kind = PAD },
	{ .name = "trans_uaddr",	AT(struct kvm_sev_launch_secret, trans_uaddr) },
	{ .name = "trans_len",		AT(struct kvm_sev_launch_secret, trans_len) },
	{ .name = "pad2",		AT(struct kvm_sev_launch_secret, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_launch_secret_table =
	TABLE("kvm_sev_launch_secret", sizeof(struct kvm_sev_launch_secret), kvm_sev_launch_secret_fields);

/* struct kvm_sev_launch_measure: for KVM_SEV_LAUNCH_MEASURE: where the measurement goes */
static const struct kvmabi_field kvm_sev_launch_measure_fields[] = {
	{ .name = "uaddr",		AT(struct kvm_sev_launch_measure, uaddr) },
	{ .name = "len",		AT(struct kvm_sev_launch_measure, len) },
	{ .name = "pad0",		AT(struct kvm_sev_launch_measure, pad0), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_launch_measure_table =
	TABLE("kvm_sev_launch_measure", sizeof(struct kvm_sev_launch_measure), kvm_sev_launch_measure_fields);

/* struct kvm_sev_guest_status: from KVM_SEV_GUEST_STATUS: how the firmware sees the guest */
static const struct kvmabi_field kvm_sev_guest_status_fields[] = {
	{ .name = "handle",		AT(struct kvm_sev_guest_status, handle) },
	{ .name = "policy",		AT(struct kvm_sev_guest_status, policy) },
	{ .name = "state",		AT(struct kvm_sev_guest_status, state) },
};
static const struct kvmabi_table kvm_sev_guest_status_table =
	TABLE("kvm_sev_guest_status", sizeof(struct kvm_sev_guest_status), kvm_sev_guest_status_fields);

/* struct kvm_sev_dbg: for KVM_SEV_DBG_DECRYPT and KVM_SEV_DBG_ENCRYPT: from where to where */
static const struct kvmabi_field kvm_sev_dbg_fields[] = {
	{ .name = "src_uaddr",		AT(struct kvm_sev_dbg, src_uaddr) },
	{ .name = "dst_uaddr",		AT(struct kvm_sev_dbg, dst_uaddr) },
	{ .name = "len",		AT(struct kvm_sev_dbg, len) },
	{ .name = "pad0",		AT(struct kvm_sev_dbg, pad0), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_dbg_table =
	TABLE("kvm_sev_dbg", sizeof(struct kvm_sev_dbg), kvm_sev_dbg_fields);

/* struct kvm_sev_attestation_report: for KVM_SEV_GET_ATTESTATION_REPORT: where the report goes */
static const struct kvmabi_field kvm_sev_attestation_report_fields[] = {
	{ .name = "mnonce",		ARRAY(struct kvm_sev_attestation_report, mnonce) },
	{ .name = "uaddr",		AT(struct kvm_sev_attestation_report, uaddr) },
	{ .name = "len",		AT(struct kvm_sev_attestation_report, len) },
	{ .name = "pad0",		AT(struct kvm_sev_attestation_report, pad0), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_attestation_report_table =
	TABLE("kvm_sev_attestation_report", sizeof(struct kvm_sev_attestation_report), kvm_sev_attestation_report_fields);

/*
 * struct kvm_sev_send_start: for KVM_SEV_SEND_START: who is to receive the guest, and where the session for it
 * goes
 */
static const struct kvmabi_field kvm_sev_send_start_fields[] = {
	{ .name = "policy",		AT(struct kvm_sev_send_start, policy) },
	{ .name = "pad0",		AT(struct kvm_sev_send_start, pad0), .kind = PAD },
	{ .name = "pdh_cert_uaddr",	AT(struct kvm_sev_send_start, pdh_cert_uaddr) },
	{ .name = "pdh_cert_len",	AT(struct kvm_sev_send_start, pdh_cert_len) },
	{ .name = "pad1",		AT(struct kvm_sev_send_start, pad1), .kind = PAD },
	{ .name = "plat_certs_uaddr",	AT(struct kvm_sev_send_start, plat_certs_uaddr) },
	{ .name = "plat_certs_len",	AT(struct kvm_sev_send_start, plat_certs_len) },
	{ .name = "pad2",		AT(struct kvm_sev_send_start, pad2), .kind = PAD },
	{ .name = "amd_certs_uaddr",	AT(struct kvm_sev_send_start, amd_certs_uaddr) },
	{ .name = "amd_certs_len",	AT(struct kvm_sev_send_start, amd_certs_len) },
	{ .name = "pad3",		AT(struct kvm_sev_send_start, pad3), .kind = PAD },
	{ .name = "session_uaddr",	AT(struct kvm_sev_send_start, session_uaddr) },
	{ .name = "session_len",	AT(struct kvm_sev_send_start, session_len) },
	{ .name = "pad4",		AT(struct kvm_sev_send_start, pad4), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_send_start_table =
	TABLE("kvm_sev_send_start", sizeof(struct kvm_sev_send_start), kvm_sev_send_start_fields);

/*
 * struct kvm_sev_send_update_data: for KVM_SEV_SEND_UPDATE_DATA: memory of the guest, and where its packet goes
 */
static const struct kvmabi_field kvm_sev_send_update_data_fields[] = {
	{ .name = "hdr_uaddr",		AT(struct kvm_sev_send_update_data, hdr_uaddr) },
	{ .name = "hdr_len",		AT(struct kvm_sev_send_update_data, hdr_len) },
	{ .name = "pad0",		AT(struct kvm_sev_send_update_data, pad0), .kind = PAD },
	{ .name = "guest_uaddr",	AT(struct kvm_sev_send_update_data, guest_uaddr) },
	{ .name = "guest_len",		AT(struct kvm_sev_send_update_data, guest_len) },
	{ .name = "pad1",		AT(struct kvm_sev_send_update_data, pad1), .kind = PAD },
	{ .name = "trans_uaddr",	AT(struct kvm_sev_send_update_data, trans_uaddr) },
	{ .name = "trans_len",		AT(struct kvm_sev_send_update_data, trans_len) },
	{ .name = "pad2",		AT(struct kvm_sev_send_update_data, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_send_update_data_table =
	TABLE("kvm_sev_send_update_data", sizeof(struct kvm_sev_send_update_data), kvm_sev_send_update_data_fields);

/* struct kvm_sev_receive_start: for KVM_SEV_RECEIVE_START: what the sender has given */
static const struct kvmabi_field kvm_sev_receive_start_fields[] = {
	{ .name = "handle",		AT(struct kvm_sev_receive_start, handle) },
	{ .name = "policy",		AT(struct kvm_sev_receive_start, policy) },
	{ .name = "pdh_uaddr",		AT(struct kvm_sev_receive_start, pdh_uaddr) },
	{ .name = "pdh_len",		AT(struct kvm_sev_receive_start, pdh_len) },
	{ .name = "pad0",		AT(struct kvm_sev_receive_start, pad0), .kind = PAD },
	{ .name = "session_uaddr",	AT(struct kvm_sev_receive_start, session_uaddr) },
	{ .name = "session_len",	AT(struct kvm_sev_receive_start, session_len) },
	{ .name = "pad1",		AT(struct kvm_sev_receive_start, pad1), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_receive_start_table =
	TABLE("kvm_sev_receive_start", sizeof(struct kvm_sev_receive_start), kvm_sev_receive_start_fields);

/*
 * struct kvm_sev_receive_update_data: for KVM_SEV_RECEIVE_UPDATE_DATA: a packet, and where its memory goes;
 * nothing of it may be zero
 */
static const struct kvmabi_field kvm_sev_receive_update_data_fields[] = {
	{ .name = "hdr_uaddr",		AT(struct kvm_sev_receive_update_data, hdr_uaddr) },
	{ .name = "hdr_len",		AT(struct kvm_sev_receive_update_data, hdr_len) },
	{ .name = "pad0",		AT(struct kvm_sev_receive_update_data, pad0), .kind = PAD },
	{ .name = "guest_uaddr",	AT(struct kvm_sev_receive_update_data, guest_uaddr) },
	{ .name = "guest_len",		AT(struct kvm_sev_receive_update_data, guest_len) },
	{ .name = "pad1",		AT(struct kvm_sev_receive_update_data, pad1), .kind = PAD },
	{ .name = "trans_uaddr",	AT(struct kvm_sev_receive_update_data, trans_uaddr) },
	{ .name = "trans_len",		AT(struct kvm_sev_receive_update_data, trans_len) },
	{ .name = "pad2",		AT(struct kvm_sev_receive_update_data, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_receive_update_data_table =
	TABLE("kvm_sev_receive_update_data", sizeof(struct kvm_sev_receive_update_data), kvm_sev_receive_update_data_fields);

/* struct kvm_sev_snp_launch_start: for KVM_SEV_SNP_LAUNCH_START: the guest's policy */
static const struct kvmabi_field kvm_sev_snp_launch_start_fields[] = {
	{ .name = "policy",		AT(struct kvm_sev_snp_launch_start, policy) },
	{ .name = "gosvw",		ARRAY(struct kvm_sev_snp_launch_start, gosvw) },
	{ .name = "flags",		AT(struct kvm_sev_snp_launch_start, flags) },
	{ .name = "pad0",		ARRAY(struct kvm_sev_snp_launch_start, pad0), .kind = PAD },
	{ .name = "pad1",		ARRAY(struct kvm_sev_snp_launch_start, pad1), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_snp_launch_start_table =
	TABLE("kvm_sev_snp_launch_start", sizeof(struct kvm_sev_snp_launch_start), kvm_sev_snp_launch_start_fields);

/* struct kvm_sev_snp_launch_update: for KVM_SEV_SNP_LAUNCH_UPDATE: pages that the guest begins with */
static const struct kvmabi_field kvm_sev_snp_launch_update_fields[] = {
	{ .name = "gfn_start",		AT(struct kvm_sev_snp_launch_update, gfn_start) },
	{ .name = "uaddr",		AT(struct kvm_sev_snp_launch_update, uaddr) },
	{ .name = "len",		AT(struct kvm_sev_snp_launch_update, len) },
	{ .name = "type",		AT(struct kvm_sev_snp_launch_update, type),
	  .values = &kvm_sev_snp_page_types_values },
	{ .name = "pad0",		AT(struct kvm_sev_snp_launch_update, pad0), .kind = PAD },
	{ .name = "flags",		AT(struct kvm_sev_snp_launch_update, flags) },
	{ .name = "pad1",		AT(struct kvm_sev_snp_launch_update, pad1), .kind = PAD },
	{ .name = "pad2",		ARRAY(struct kvm_sev_snp_launch_update, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_snp_launch_update_table =
	TABLE("kvm_sev_snp_launch_update", sizeof(struct kvm_sev_snp_launch_update), kvm_sev_snp_launch_update_fields);

/* struct kvm_sev_snp_launch_finish: for KVM_SEV_SNP_LAUNCH_FINISH: by what the guest's owner knows the guest */
static const struct kvmabi_field kvm_sev_snp_launch_finish_fields[] = {
	{ .name = "id_block_uaddr",	AT(struct kvm_sev_snp_launch_finish, id_block_uaddr) },
	{ .name = "id_auth_uaddr",	AT(struct kvm_sev_snp_launch_finish, id_auth_uaddr) },
	{ .name = "id_block_en",	AT(struct kvm_sev_snp_launch_finish, id_block_en) },
	{ .name = "auth_key_en",	AT(struct kvm_sev_snp_launch_finish, auth_key_en) },
	{ .name = "vcek_disabled",	AT(struct kvm_sev_snp_launch_finish, vcek_disabled) },
	{ .name = "host_data",		ARRAY(struct kvm_sev_snp_launch_finish, host_data) },
	{ .name = "pad0",		ARRAY(struct kvm_sev_snp_launch_finish, pad0), .kind = PAD },
	{ .name = "flags",		AT(struct kvm_sev_snp_launch_finish, flags) },
	{ .name = "pad1",		ARRAY(struct kvm_sev_snp_launch_finish, pad1), .kind = PAD },
};
static const struct kvmabi_table kvm_sev_snp_launch_finish_table =
	TABLE("kvm_sev_snp_launch_finish", sizeof(struct kvm_sev_snp_launch_finish), kvm_sev_snp_launch_finish_fields);

/* struct kvm_enc_region: memory that may hold encrypted data of a guest */
static const struct kvmabi_field kvm_enc_region_fields[] = {
	{ .name = "addr",		AT(struct kvm_enc_region, addr) },
	{ .name = "size",		AT(struct kvm_enc_region, size) },
};
static const struct kvmabi_table kvm_enc_region_table =
	TABLE("kvm_enc_region", sizeof(struct kvm_enc_region), kvm_enc_region_fields);

/* struct kvm_xen_hvm_attr, inside of it */
static const struct kvmabi_field kvm_xen_hvm_attr_u_shared_info_fields[] = {
	{ .name = "gfn",		AT(struct kvm_xen_hvm_attr, u.shared_info.gfn) },
	{ .name = "hva",		AT(struct kvm_xen_hvm_attr, u.shared_info.hva) },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_shared_info_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_shared_info_fields);

/* struct kvm_xen_hvm_attr, inside of it: a port of the guest itself */
static const struct kvmabi_field kvm_xen_hvm_attr_u_evtchn_deliver_port_fields[] = {
	{ .name = "port",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.port) },
	{ .name = "vcpu",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.vcpu) },
	{ .name = "priority",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.priority) },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_evtchn_deliver_port_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_evtchn_deliver_port_fields);

/* struct kvm_xen_hvm_attr, inside of it: an eventfd; only for EVTCHNSTAT_interdomain */
static const struct kvmabi_field kvm_xen_hvm_attr_u_evtchn_deliver_eventfd_fields[] = {
	{ .name = "port",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.port) },
	{ .name = "fd",			AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.fd), .kind = SIGNED },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_evtchn_deliver_eventfd_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_evtchn_deliver_eventfd_fields);

/* struct kvm_xen_hvm_attr, inside of it */
static const struct kvmabi_field kvm_xen_hvm_attr_u_evtchn_deliver_fields[] = {
	{ .name = "port",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.port),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_evtchn_deliver_port_table },
	{ .name = "eventfd",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_evtchn_deliver_eventfd_table },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_evtchn_deliver_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_evtchn_deliver_fields);

/* struct kvm_xen_hvm_attr, inside of it */
static const struct kvmabi_field kvm_xen_hvm_attr_u_evtchn_fields[] = {
	{ .name = "send_port",		AT(struct kvm_xen_hvm_attr, u.evtchn.send_port) },
	{ .name = "type",		AT(struct kvm_xen_hvm_attr, u.evtchn.type) },
	{ .name = "flags",		AT(struct kvm_xen_hvm_attr, u.evtchn.flags),
	  .values = &kvm_xen_evtchn_flags_values },
	{ .name = "deliver",		AT(struct kvm_xen_hvm_attr, u.evtchn.deliver),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_evtchn_deliver_table },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_evtchn_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_evtchn_fields);

/* struct kvm_xen_hvm_attr, inside of it */
static const struct kvmabi_field kvm_xen_hvm_attr_u_fields[] = {
	{ .name = "long_mode",		AT(struct kvm_xen_hvm_attr, u.long_mode),
	  WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_LONG_MODE) },
	{ .name = "vector",		AT(struct kvm_xen_hvm_attr, u.vector),
	  WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_UPCALL_VECTOR) },
	{ .name = "runstate_update_flag",	AT(struct kvm_xen_hvm_attr, u.runstate_update_flag),
	  WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_RUNSTATE_UPDATE_FLAG) },
	{ .name = "shared_info",	AT(struct kvm_xen_hvm_attr, u.shared_info),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_shared_info_table, WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_SHARED_INFO, KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA) },
	{ .name = "evtchn",		AT(struct kvm_xen_hvm_attr, u.evtchn),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_evtchn_table, WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_EVTCHN) },
	{ .name = "xen_version",	AT(struct kvm_xen_hvm_attr, u.xen_version),
	  WHEN(struct kvm_xen_hvm_attr, type, KVM_XEN_ATTR_TYPE_XEN_VERSION) },
};
static const struct kvmabi_table kvm_xen_hvm_attr_u_table =
	TABLE("", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_u_fields);

/* struct kvm_xen_hvm_attr: one attribute of a VM as Xen has it */
static const struct kvmabi_field kvm_xen_hvm_attr_fields[] = {
	{ .name = "type",		AT(struct kvm_xen_hvm_attr, type), .values = &kvm_xen_hvm_attr_types_values },
	{ .name = "pad",		ARRAY(struct kvm_xen_hvm_attr, pad), .kind = PAD },
	{ .name = "u",			AT(struct kvm_xen_hvm_attr, u),
	  .kind = EMBEDDED, .fields = &kvm_xen_hvm_attr_u_table },
};
static const struct kvmabi_table kvm_xen_hvm_attr_table =
	TABLE("kvm_xen_hvm_attr", sizeof(struct kvm_xen_hvm_attr), kvm_xen_hvm_attr_fields);

/*
 * struct kvm_xen_vcpu_attr, inside of it: times are in nanoseconds; KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT
 * uses state alone
 */
static const struct kvmabi_field kvm_xen_vcpu_attr_u_runstate_fields[] = {
	{ .name = "state",		AT(struct kvm_xen_vcpu_attr, u.runstate.state) },
	{ .name = "state_entry_time",	AT(struct kvm_xen_vcpu_attr, u.runstate.state_entry_time) },
	{ .name = "time_running",	AT(struct kvm_xen_vcpu_attr, u.runstate.time_running) },
	{ .name = "time_runnable",	AT(struct kvm_xen_vcpu_attr, u.runstate.time_runnable) },
	{ .name = "time_blocked",	AT(struct kvm_xen_vcpu_attr, u.runstate.time_blocked) },
	{ .name = "time_offline",	AT(struct kvm_xen_vcpu_attr, u.runstate.time_offline) },
};
static const struct kvmabi_table kvm_xen_vcpu_attr_u_runstate_table =
	TABLE("", sizeof(struct kvm_xen_vcpu_attr), kvm_xen_vcpu_attr_u_runstate_fields);

/* struct kvm_xen_vcpu_attr, inside of it */
static const struct kvmabi_field kvm_xen_vcpu_attr_u_timer_fields[] = {
	{ .name = "port",		AT(struct kvm_xen_vcpu_attr, u.timer.port) },
	{ .name = "priority",		AT(struct kvm_xen_vcpu_attr, u.timer.priority) },
	{ .name = "expires_ns",		AT(struct kvm_xen_vcpu_attr, u.timer.expires_ns) },
};
static const struct kvmabi_table kvm_xen_vcpu_attr_u_timer_table =
	TABLE("", sizeof(struct kvm_xen_vcpu_attr), kvm_xen_vcpu_attr_u_timer_fields);

/* struct kvm_xen_vcpu_attr, inside of it */
static const struct kvmabi_field kvm_xen_vcpu_attr_u_fields[] = {
	{ .name = "gpa",		AT(struct kvm_xen_vcpu_attr, u.gpa),
	  WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO) },
	{ .name = "gpa",		AT(struct kvm_xen_vcpu_attr, u.gpa),
	  WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR) },
	{ .name = "hva",		AT(struct kvm_xen_vcpu_attr, u.hva),
	  WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO_HVA) },
	{ .name = "runstate",		AT(struct kvm_xen_vcpu_attr, u.runstate),
	  .kind = EMBEDDED, .fields = &kvm_xen_vcpu_attr_u_runstate_table, WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA) },
	{ .name = "runstate",		AT(struct kvm_xen_vcpu_attr, u.runstate),
	  .kind = EMBEDDED, .fields = &kvm_xen_vcpu_attr_u_runstate_table, WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST) },
	{ .name = "vcpu_id",		AT(struct kvm_xen_vcpu_attr, u.vcpu_id),
	  WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID) },
	{ .name = "timer",		AT(struct kvm_xen_vcpu_attr, u.timer),
	  .kind = EMBEDDED, .fields = &kvm_xen_vcpu_attr_u_timer_table, WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_TIMER) },
	{ .name = "vector",		AT(struct kvm_xen_vcpu_attr, u.vector),
	  WHEN(struct kvm_xen_vcpu_attr, type, KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR) },
};
static const struct kvmabi_table kvm_xen_vcpu_attr_u_table =
	TABLE("", sizeof(struct kvm_xen_vcpu_attr), kvm_xen_vcpu_attr_u_fields);

/* struct kvm_xen_vcpu_attr: one attribute of a vcpu as Xen has it */
static const struct kvmabi_field kvm_xen_vcpu_attr_fields[] = {
	{ .name = "type",		AT(struct kvm_xen_vcpu_attr, type), .values = &kvm_xen_vcpu_attr_types_values },
	{ .name = "pad",		ARRAY(struct kvm_xen_vcpu_attr, pad), .kind = PAD },
	{ .name = "u",			AT(struct kvm_xen_vcpu_attr, u),
	  .kind = EMBEDDED, .fields = &kvm_xen_vcpu_attr_u_table },
};
static const struct kvmabi_table kvm_xen_vcpu_attr_table =
	TABLE("kvm_xen_vcpu_attr", sizeof(struct kvm_xen_vcpu_attr), kvm_xen_vcpu_attr_fields);

/* struct kvm_hyperv_eventfd: a connection that the guest signals, and the eventfd that it reaches */
static const struct kvmabi_field kvm_hyperv_eventfd_fields[] = {
	{ .name = "conn_id",		AT(struct kvm_hyperv_eventfd, conn_id) },
	{ .name = "fd",			AT(struct kvm_hyperv_eventfd, fd), .kind = SIGNED },
	{ .name = "flags",		AT(struct kvm_hyperv_eventfd, flags), .values = &kvm_hyperv_eventfd_flags_values },
	{ .name = "padding",		ARRAY(struct kvm_hyperv_eventfd, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_hyperv_eventfd_table =
	TABLE("kvm_hyperv_eventfd", sizeof(struct kvm_hyperv_eventfd), kvm_hyperv_eventfd_fields);

/*
 * struct kvm_userspace_memory_region: a slot of guest physical memory, and the memory of user space that is
 * behind it
 */
static const struct kvmabi_field kvm_userspace_memory_region_fields[] = {
	{ .name = "slot",		AT(struct kvm_userspace_memory_region, slot) },
	{ .name = "flags",		AT(struct kvm_userspace_memory_region, flags), .values = &kvm_mem_flags_values },
	{ .name = "guest_phys_addr",	AT(struct kvm_userspace_memory_region, guest_phys_addr) },
	{ .name = "memory_size",	AT(struct kvm_userspace_memory_region, memory_size) },
	{ .name = "userspace_addr",	AT(struct kvm_userspace_memory_region, userspace_addr) },
};
static const struct kvmabi_table kvm_userspace_memory_region_table =
	TABLE("kvm_userspace_memory_region", sizeof(struct kvm_userspace_memory_region), kvm_userspace_memory_region_fields);

/* struct kvm_irq_level: an input of the interrupt controllers in the kernel, and its level */
static const struct kvmabi_field kvm_irq_level_fields[] = {
	{ .name = "irq",		AT(struct kvm_irq_level, irq) },
	{ .name = "status",		AT(struct kvm_irq_level, status), .kind = SIGNED },
	{ .name = "level",		AT(struct kvm_irq_level, level) },
};
static const struct kvmabi_table kvm_irq_level_table =
	TABLE("kvm_irq_level", sizeof(struct kvm_irq_level), kvm_irq_level_fields);

/* struct kvm_irqchip, inside of it */
static const struct kvmabi_field kvm_irqchip_chip_fields[] = {
#ifdef __KVM_HAVE_PIT
	{ .name = "pic",		AT(struct kvm_irqchip, chip.pic),
	  .kind = STRUCT, .fields = &kvm_pic_state_table, WHEN(struct kvm_irqchip, chip_id, KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE) },
#endif
#ifdef __KVM_HAVE_IOAPIC
	{ .name = "ioapic",		AT(struct kvm_irqchip, chip.ioapic),
	  .kind = STRUCT, .fields = &kvm_ioapic_state_table, WHEN(struct kvm_irqchip, chip_id, KVM_IRQCHIP_IOAPIC) },
#endif
};
static const struct kvmabi_table kvm_irqchip_chip_table =
	TABLE("", sizeof(struct kvm_irqchip), kvm_irqchip_chip_fields);

/* struct kvm_irqchip: the state of one interrupt controller in the kernel */
static const struct kvmabi_field kvm_irqchip_fields[] = {
	{ .name = "chip_id",		AT(struct kvm_irqchip, chip_id), .values = &kvm_irqchip_id_values },
	{ .name = "pad",		AT(struct kvm_irqchip, pad), .kind = PAD },
	{ .name = "chip",		AT(struct kvm_irqchip, chip),
	  .kind = EMBEDDED, .fields = &kvm_irqchip_chip_table },
};
static const struct kvmabi_table kvm_irqchip_table =
	TABLE("kvm_irqchip", sizeof(struct kvm_irqchip), kvm_irqchip_fields);

/* struct kvm_pit_config: how KVM_CREATE_PIT2 makes the interval timer */
static const struct kvmabi_field kvm_pit_config_fields[] = {
	{ .name = "flags",		AT(struct kvm_pit_config, flags), .values = &kvm_pit_config_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_pit_config, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_pit_config_table =
	TABLE("kvm_pit_config", sizeof(struct kvm_pit_config), kvm_pit_config_fields);

/* struct kvm_coalesced_mmio_zone: a range of guest physical addresses whose writes are collected */
static const struct kvmabi_field kvm_coalesced_mmio_zone_fields[] = {
	{ .name = "addr",		AT(struct kvm_coalesced_mmio_zone, addr) },
	{ .name = "size",		AT(struct kvm_coalesced_mmio_zone, size) },
	{ .name = "pio",		AT(struct kvm_coalesced_mmio_zone, pio) },
};
static const struct kvmabi_table kvm_coalesced_mmio_zone_table =
	TABLE("kvm_coalesced_mmio_zone", sizeof(struct kvm_coalesced_mmio_zone), kvm_coalesced_mmio_zone_fields);

/* struct kvm_coalesced_mmio: one write that was collected */
static const struct kvmabi_field kvm_coalesced_mmio_fields[] = {
	{ .name = "phys_addr",		AT(struct kvm_coalesced_mmio, phys_addr) },
	{ .name = "len",		AT(struct kvm_coalesced_mmio, len) },
	{ .name = "pio",		AT(struct kvm_coalesced_mmio, pio) },
	{ .name = "data",		ARRAY(struct kvm_coalesced_mmio, data) },
};
static const struct kvmabi_table kvm_coalesced_mmio_table =
	TABLE("kvm_coalesced_mmio", sizeof(struct kvm_coalesced_mmio), kvm_coalesced_mmio_fields);

/* struct kvm_coalesced_mmio_ring: the writes that were collected, oldest first */
static const struct kvmabi_field kvm_coalesced_mmio_ring_fields[] = {
	{ .name = "first",		AT(struct kvm_coalesced_mmio_ring, first) },
	{ .name = "last",		AT(struct kvm_coalesced_mmio_ring, last) },
	{ .name = "coalesced_mmio",	FLEX(struct kvm_coalesced_mmio_ring, coalesced_mmio),
	  .kind = STRUCT, .fields = &kvm_coalesced_mmio_table },
};
static const struct kvmabi_table kvm_coalesced_mmio_ring_table =
	TABLE("kvm_coalesced_mmio_ring", sizeof(struct kvm_coalesced_mmio_ring), kvm_coalesced_mmio_ring_fields);

/* struct kvm_translation: a virtual address of the guest, and what it means to a vcpu */
static const struct kvmabi_field kvm_translation_fields[] = {
	{ .name = "linear_address",	AT(struct kvm_translation, linear_address) },
	{ .name = "physical_address",	AT(struct kvm_translation, physical_address) },
	{ .name = "valid",		AT(struct kvm_translation, valid) },
	{ .name = "writeable",		AT(struct kvm_translation, writeable) },
	{ .name = "usermode",		AT(struct kvm_translation, usermode) },
	{ .name = "pad",		ARRAY(struct kvm_translation, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_translation_table =
	TABLE("kvm_translation", sizeof(struct kvm_translation), kvm_translation_fields);

/* struct kvm_interrupt: an interrupt to be queued */
static const struct kvmabi_field kvm_interrupt_fields[] = {
	{ .name = "irq",		AT(struct kvm_interrupt, irq) },
};
static const struct kvmabi_table kvm_interrupt_table =
	TABLE("kvm_interrupt", sizeof(struct kvm_interrupt), kvm_interrupt_fields);

/* struct kvm_dirty_log: a memory slot, and where the bitmap of its dirty pages shall be written */
static const struct kvmabi_field kvm_dirty_log_fields[] = {
	{ .name = "slot",		AT(struct kvm_dirty_log, slot) },
	{ .name = "padding1",		AT(struct kvm_dirty_log, padding1), .kind = PAD },
	{ .name = "dirty_bitmap",	AT(struct kvm_dirty_log, dirty_bitmap), .kind = POINTER },
};
static const struct kvmabi_table kvm_dirty_log_table =
	TABLE("kvm_dirty_log", sizeof(struct kvm_dirty_log), kvm_dirty_log_fields);

/* struct kvm_signal_mask: a set of signals as the kernel has it */
static const struct kvmabi_field kvm_signal_mask_fields[] = {
	{ .name = "len",		AT(struct kvm_signal_mask, len) },
	{ .name = "sigset",		FLEX(struct kvm_signal_mask, sigset), COUNT(struct kvm_signal_mask, len) },
};
static const struct kvmabi_table kvm_signal_mask_table =
	TABLE("kvm_signal_mask", sizeof(struct kvm_signal_mask), kvm_signal_mask_fields);

/* struct kvm_tpr_access_ctl: whether the guest's accesses to the task priority register are reported */
static const struct kvmabi_field kvm_tpr_access_ctl_fields[] = {
	{ .name = "enabled",		AT(struct kvm_tpr_access_ctl, enabled) },
	{ .name = "flags",		AT(struct kvm_tpr_access_ctl, flags) },
	{ .name = "reserved",		ARRAY(struct kvm_tpr_access_ctl, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_tpr_access_ctl_table =
	TABLE("kvm_tpr_access_ctl", sizeof(struct kvm_tpr_access_ctl), kvm_tpr_access_ctl_fields);

/* struct kvm_vapic_addr: where the guest keeps a copy of its task priority register */
static const struct kvmabi_field kvm_vapic_addr_fields[] = {
	{ .name = "vapic_addr",		AT(struct kvm_vapic_addr, vapic_addr) },
};
static const struct kvmabi_table kvm_vapic_addr_table =
	TABLE("kvm_vapic_addr", sizeof(struct kvm_vapic_addr), kvm_vapic_addr_fields);

/* struct kvm_mp_state: the multiprocessing state of a vcpu */
static const struct kvmabi_field kvm_mp_state_fields[] = {
	{ .name = "mp_state",		AT(struct kvm_mp_state, mp_state), .values = &kvm_mp_states_values },
};
static const struct kvmabi_table kvm_mp_state_table =
	TABLE("kvm_mp_state", sizeof(struct kvm_mp_state), kvm_mp_state_fields);

/* struct kvm_guest_debug: how a guest is debugged from outside */
static const struct kvmabi_field kvm_guest_debug_fields[] = {
	{ .name = "control",		AT(struct kvm_guest_debug, control), .values = &kvm_guestdbg_flags_values },
	{ .name = "pad",		AT(struct kvm_guest_debug, pad), .kind = PAD },
	{ .name = "arch",		AT(struct kvm_guest_debug, arch),
	  .kind = STRUCT, .fields = &kvm_guest_debug_arch_table },
};
static const struct kvmabi_table kvm_guest_debug_table =
	TABLE("kvm_guest_debug", sizeof(struct kvm_guest_debug), kvm_guest_debug_fields);

/* struct kvm_enable_cap: an extension that is to be enabled */
static const struct kvmabi_field kvm_enable_cap_fields[] = {
	{ .name = "cap",		AT(struct kvm_enable_cap, cap), .values = &capability_values },
	{ .name = "flags",		AT(struct kvm_enable_cap, flags) },
	{ .name = "args",		ARRAY(struct kvm_enable_cap, args) },
	{ .name = "pad",		ARRAY(struct kvm_enable_cap, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_enable_cap_table =
	TABLE("kvm_enable_cap", sizeof(struct kvm_enable_cap), kvm_enable_cap_fields);

/* struct kvm_x86_mce: a machine check for a vcpu */
static const struct kvmabi_field kvm_x86_mce_fields[] = {
	{ .name = "status",		AT(struct kvm_x86_mce, status) },
	{ .name = "addr",		AT(struct kvm_x86_mce, addr) },
	{ .name = "misc",		AT(struct kvm_x86_mce, misc) },
	{ .name = "mcg_status",		AT(struct kvm_x86_mce, mcg_status) },
	{ .name = "bank",		AT(struct kvm_x86_mce, bank) },
	{ .name = "pad1",		ARRAY(struct kvm_x86_mce, pad1), .kind = PAD },
	{ .name = "pad2",		ARRAY(struct kvm_x86_mce, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_x86_mce_table =
	TABLE("kvm_x86_mce", sizeof(struct kvm_x86_mce), kvm_x86_mce_fields);

/* struct kvm_xen_hvm_config: where the pages with hypercalls for a Xen HVM guest come from */
static const struct kvmabi_field kvm_xen_hvm_config_fields[] = {
	{ .name = "flags",		AT(struct kvm_xen_hvm_config, flags), .values = &kvm_xen_hvm_config_flags_values },
	{ .name = "msr",		AT(struct kvm_xen_hvm_config, msr) },
	{ .name = "blob_addr_32",	AT(struct kvm_xen_hvm_config, blob_addr_32) },
	{ .name = "blob_addr_64",	AT(struct kvm_xen_hvm_config, blob_addr_64) },
	{ .name = "blob_size_32",	AT(struct kvm_xen_hvm_config, blob_size_32) },
	{ .name = "blob_size_64",	AT(struct kvm_xen_hvm_config, blob_size_64) },
	{ .name = "pad2",		ARRAY(struct kvm_xen_hvm_config, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_xen_hvm_config_table =
	TABLE("kvm_xen_hvm_config", sizeof(struct kvm_xen_hvm_config), kvm_xen_hvm_config_fields);

/* struct kvm_clock_data: the clock that a guest reads as kvmclock */
static const struct kvmabi_field kvm_clock_data_fields[] = {
	{ .name = "clock",		AT(struct kvm_clock_data, clock) },
	{ .name = "flags",		AT(struct kvm_clock_data, flags), .values = &kvm_clock_flags_values },
	{ .name = "pad0",		AT(struct kvm_clock_data, pad0), .kind = PAD },
	{ .name = "realtime",		AT(struct kvm_clock_data, realtime) },
	{ .name = "host_tsc",		AT(struct kvm_clock_data, host_tsc) },
	{ .name = "pad",		ARRAY(struct kvm_clock_data, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_clock_data_table =
	TABLE("kvm_clock_data", sizeof(struct kvm_clock_data), kvm_clock_data_fields);

/* struct kvm_ioeventfd: a write of the guest, and the eventfd that it signals */
static const struct kvmabi_field kvm_ioeventfd_fields[] = {
	{ .name = "datamatch",		AT(struct kvm_ioeventfd, datamatch) },
	{ .name = "addr",		AT(struct kvm_ioeventfd, addr) },
	{ .name = "len",		AT(struct kvm_ioeventfd, len) },
	{ .name = "fd",			AT(struct kvm_ioeventfd, fd), .kind = SIGNED },
	{ .name = "flags",		AT(struct kvm_ioeventfd, flags), .values = &kvm_ioeventfd_flags_values },
	{ .name = "pad",		ARRAY(struct kvm_ioeventfd, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_ioeventfd_table =
	TABLE("kvm_ioeventfd", sizeof(struct kvm_ioeventfd), kvm_ioeventfd_fields);

/* struct kvm_irqfd: an eventfd, and the interrupt that it raises in the guest */
static const struct kvmabi_field kvm_irqfd_fields[] = {
	{ .name = "fd",			AT(struct kvm_irqfd, fd) },
	{ .name = "gsi",		AT(struct kvm_irqfd, gsi) },
	{ .name = "flags",		AT(struct kvm_irqfd, flags), .values = &kvm_irqfd_flags_values },
	{ .name = "resamplefd",		AT(struct kvm_irqfd, resamplefd) },
	{ .name = "pad",		ARRAY(struct kvm_irqfd, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_irqfd_table =
	TABLE("kvm_irqfd", sizeof(struct kvm_irqfd), kvm_irqfd_fields);

/* struct kvm_irq_routing_irqchip: a pin of an interrupt controller in the kernel */
static const struct kvmabi_field kvm_irq_routing_irqchip_fields[] = {
	{ .name = "irqchip",		AT(struct kvm_irq_routing_irqchip, irqchip), .values = &kvm_irqchip_id_values },
	{ .name = "pin",		AT(struct kvm_irq_routing_irqchip, pin) },
};
static const struct kvmabi_table kvm_irq_routing_irqchip_table =
	TABLE("kvm_irq_routing_irqchip", sizeof(struct kvm_irq_routing_irqchip), kvm_irq_routing_irqchip_fields);

/* struct kvm_irq_routing_msi: a message that is an interrupt (MSI) */
static const struct kvmabi_field kvm_irq_routing_msi_fields[] = {
	{ .name = "address_lo",		AT(struct kvm_irq_routing_msi, address_lo) },
	{ .name = "address_hi",		AT(struct kvm_irq_routing_msi, address_hi) },
	{ .name = "data",		AT(struct kvm_irq_routing_msi, data) },
	{ .name = "devid",		AT(struct kvm_irq_routing_msi, devid) },
};
static const struct kvmabi_table kvm_irq_routing_msi_table =
	TABLE("kvm_irq_routing_msi", sizeof(struct kvm_irq_routing_msi), kvm_irq_routing_msi_fields);

/* struct kvm_irq_routing_s390_adapter: bits in the guest's memory by which an adapter of s390 interrupts it */
static const struct kvmabi_field kvm_irq_routing_s390_adapter_fields[] = {
	{ .name = "ind_addr",		AT(struct kvm_irq_routing_s390_adapter, ind_addr) },
	{ .name = "summary_addr",	AT(struct kvm_irq_routing_s390_adapter, summary_addr) },
	{ .name = "ind_offset",		AT(struct kvm_irq_routing_s390_adapter, ind_offset) },
	{ .name = "summary_offset",	AT(struct kvm_irq_routing_s390_adapter, summary_offset) },
	{ .name = "adapter_id",		AT(struct kvm_irq_routing_s390_adapter, adapter_id) },
};
static const struct kvmabi_table kvm_irq_routing_s390_adapter_table =
	TABLE("kvm_irq_routing_s390_adapter", sizeof(struct kvm_irq_routing_s390_adapter), kvm_irq_routing_s390_adapter_fields);

/* struct kvm_irq_routing_hv_sint: a synthetic interrupt source of a Hyper-V guest */
static const struct kvmabi_field kvm_irq_routing_hv_sint_fields[] = {
	{ .name = "vcpu",		AT(struct kvm_irq_routing_hv_sint, vcpu) },
	{ .name = "sint",		AT(struct kvm_irq_routing_hv_sint, sint) },
};
static const struct kvmabi_table kvm_irq_routing_hv_sint_table =
	TABLE("kvm_irq_routing_hv_sint", sizeof(struct kvm_irq_routing_hv_sint), kvm_irq_routing_hv_sint_fields);

/* struct kvm_irq_routing_xen_evtchn: an event channel of a Xen guest */
static const struct kvmabi_field kvm_irq_routing_xen_evtchn_fields[] = {
	{ .name = "port",		AT(struct kvm_irq_routing_xen_evtchn, port) },
	{ .name = "vcpu",		AT(struct kvm_irq_routing_xen_evtchn, vcpu) },
	{ .name = "priority",		AT(struct kvm_irq_routing_xen_evtchn, priority) },
};
static const struct kvmabi_table kvm_irq_routing_xen_evtchn_table =
	TABLE("kvm_irq_routing_xen_evtchn", sizeof(struct kvm_irq_routing_xen_evtchn), kvm_irq_routing_xen_evtchn_fields);

/* struct kvm_irq_routing_entry, inside of it */
static const struct kvmabi_field kvm_irq_routing_entry_u_fields[] = {
	{ .name = "irqchip",		AT(struct kvm_irq_routing_entry, u.irqchip),
	  .kind = STRUCT, .fields = &kvm_irq_routing_irqchip_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_IRQCHIP) },
	{ .name = "msi",		AT(struct kvm_irq_routing_entry, u.msi),
	  .kind = STRUCT, .fields = &kvm_irq_routing_msi_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_MSI) },
	{ .name = "adapter",		AT(struct kvm_irq_routing_entry, u.adapter),
	  .kind = STRUCT, .fields = &kvm_irq_routing_s390_adapter_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_S390_ADAPTER) },
	{ .name = "hv_sint",		AT(struct kvm_irq_routing_entry, u.hv_sint),
	  .kind = STRUCT, .fields = &kvm_irq_routing_hv_sint_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_HV_SINT) },
	{ .name = "xen_evtchn",		AT(struct kvm_irq_routing_entry, u.xen_evtchn),
	  .kind = STRUCT, .fields = &kvm_irq_routing_xen_evtchn_table, WHEN(struct kvm_irq_routing_entry, type, KVM_IRQ_ROUTING_XEN_EVTCHN) },
};
static const struct kvmabi_table kvm_irq_routing_entry_u_table =
	TABLE("", sizeof(struct kvm_irq_routing_entry), kvm_irq_routing_entry_u_fields);

/* struct kvm_irq_routing_entry: one route of a GSI */
static const struct kvmabi_field kvm_irq_routing_entry_fields[] = {
	{ .name = "gsi",		AT(struct kvm_irq_routing_entry, gsi) },
	{ .name = "type",		AT(struct kvm_irq_routing_entry, type), .values = &kvm_irq_routing_types_values },
	{ .name = "flags",		AT(struct kvm_irq_routing_entry, flags) },
	{ .name = "pad",		AT(struct kvm_irq_routing_entry, pad), .kind = PAD },
	{ .name = "u",			AT(struct kvm_irq_routing_entry, u),
	  .kind = EMBEDDED, .fields = &kvm_irq_routing_entry_u_table },
};
static const struct kvmabi_table kvm_irq_routing_entry_table =
	TABLE("kvm_irq_routing_entry", sizeof(struct kvm_irq_routing_entry), kvm_irq_routing_entry_fields);

/* struct kvm_irq_routing: the whole table of GSI routes */
static const struct kvmabi_field kvm_irq_routing_fields[] = {
	{ .name = "nr",			AT(struct kvm_irq_routing, nr) },
	{ .name = "flags",		AT(struct kvm_irq_routing, flags) },
	{ .name = "entries",		FLEX(struct kvm_irq_routing, entries), COUNT(struct kvm_irq_routing, nr),
	  .kind = STRUCT, .fields = &kvm_irq_routing_entry_table },
};
static const struct kvmabi_table kvm_irq_routing_table =
	TABLE("kvm_irq_routing", sizeof(struct kvm_irq_routing), kvm_irq_routing_fields);

/* struct kvm_msi: a message that is an interrupt (MSI), to be sent now */
static const struct kvmabi_field kvm_msi_fields[] = {
	{ .name = "address_lo",		AT(struct kvm_msi, address_lo) },
	{ .name = "address_hi",		AT(struct kvm_msi, address_hi) },
	{ .name = "data",		AT(struct kvm_msi, data) },
	{ .name = "flags",		AT(struct kvm_msi, flags), .values = &kvm_msi_flags_values },
	{ .name = "devid",		AT(struct kvm_msi, devid) },
	{ .name = "pad",		ARRAY(struct kvm_msi, pad), .kind = PAD },
};
static const struct kvmabi_table kvm_msi_table =
	TABLE("kvm_msi", sizeof(struct kvm_msi), kvm_msi_fields);

/* struct kvm_reg_list: the ids of all registers that a vcpu has */
static const struct kvmabi_field kvm_reg_list_fields[] = {
	{ .name = "n",			AT(struct kvm_reg_list, n) },
	{ .name = "reg",		FLEX(struct kvm_reg_list, reg), COUNT(struct kvm_reg_list, n) },
};
static const struct kvmabi_table kvm_reg_list_table =
	TABLE("kvm_reg_list", sizeof(struct kvm_reg_list), kvm_reg_list_fields);

/* struct kvm_one_reg: one register of a vcpu, and where its value is */
static const struct kvmabi_field kvm_one_reg_fields[] = {
	{ .name = "id",			AT(struct kvm_one_reg, id) },
	{ .name = "addr",		AT(struct kvm_one_reg, addr) },
};
static const struct kvmabi_table kvm_one_reg_table =
	TABLE("kvm_one_reg", sizeof(struct kvm_one_reg), kvm_one_reg_fields);

/* struct kvm_create_device: a device to be made in the kernel, and its fd */
static const struct kvmabi_field kvm_create_device_fields[] = {
	{ .name = "type",		AT(struct kvm_create_device, type), .values = &kvm_device_type_values },
	{ .name = "fd",			AT(struct kvm_create_device, fd) },
	{ .name = "flags",		AT(struct kvm_create_device, flags), .values = &kvm_create_device_flags_values },
};
static const struct kvmabi_table kvm_create_device_table =
	TABLE("kvm_create_device", sizeof(struct kvm_create_device), kvm_create_device_fields);

/* struct kvm_device_attr: one attribute, and where its value is */
static const struct kvmabi_field kvm_device_attr_fields[] = {
	{ .name = "flags",		AT(struct kvm_device_attr, flags) },
	{ .name = "group",		AT(struct kvm_device_attr, group) },
	{ .name = "attr",		AT(struct kvm_device_attr, attr) },
	{ .name = "addr",		AT(struct kvm_device_attr, addr) },
};
static const struct kvmabi_table kvm_device_attr_table =
	TABLE("kvm_device_attr", sizeof(struct kvm_device_attr), kvm_device_attr_fields);

/* struct kvm_vfio_spapr_tce: powerpc: a VFIO group, and the table by which its DMA is translated */
static const struct kvmabi_field kvm_vfio_spapr_tce_fields[] = {
	{ .name = "groupfd",		AT(struct kvm_vfio_spapr_tce, groupfd), .kind = SIGNED },
	{ .name = "tablefd",		AT(struct kvm_vfio_spapr_tce, tablefd), .kind = SIGNED },
};
static const struct kvmabi_table kvm_vfio_spapr_tce_table =
	TABLE("kvm_vfio_spapr_tce", sizeof(struct kvm_vfio_spapr_tce), kvm_vfio_spapr_tce_fields);

/* struct kvm_stats_header: what an fd of statistics begins with, and where in it the rest is */
static const struct kvmabi_field kvm_stats_header_fields[] = {
	{ .name = "flags",		AT(struct kvm_stats_header, flags) },
	{ .name = "name_size",		AT(struct kvm_stats_header, name_size) },
	{ .name = "num_desc",		AT(struct kvm_stats_header, num_desc) },
	{ .name = "id_offset",		AT(struct kvm_stats_header, id_offset) },
	{ .name = "desc_offset",	AT(struct kvm_stats_header, desc_offset) },
	{ .name = "data_offset",	AT(struct kvm_stats_header, data_offset) },
};
static const struct kvmabi_table kvm_stats_header_table =
	TABLE("kvm_stats_header", sizeof(struct kvm_stats_header), kvm_stats_header_fields);

/* struct kvm_stats_desc: what one statistic is, and where its values are */
static const struct kvmabi_field kvm_stats_desc_fields[] = {
	{ .name = "flags",		AT(struct kvm_stats_desc, flags) },
	{ .name = "exponent",		AT(struct kvm_stats_desc, exponent), .kind = SIGNED },
	{ .name = "size",		AT(struct kvm_stats_desc, size) },
	{ .name = "offset",		AT(struct kvm_stats_desc, offset) },
	{ .name = "bucket_size",	AT(struct kvm_stats_desc, bucket_size) },
	{ .name = "name",		FLEX(struct kvm_stats_desc, name) },
};
static const struct kvmabi_table kvm_stats_desc_table =
	TABLE("kvm_stats_desc", sizeof(struct kvm_stats_desc), kvm_stats_desc_fields);

/* struct kvm_clear_dirty_log: a part of a memory slot, and the pages of it that are to be clean in its log */
static const struct kvmabi_field kvm_clear_dirty_log_fields[] = {
	{ .name = "slot",		AT(struct kvm_clear_dirty_log, slot) },
	{ .name = "num_pages",		AT(struct kvm_clear_dirty_log, num_pages) },
	{ .name = "first_page",		AT(struct kvm_clear_dirty_log, first_page) },
	{ .name = "dirty_bitmap",	AT(struct kvm_clear_dirty_log, dirty_bitmap), .kind = POINTER },
};
static const struct kvmabi_table kvm_clear_dirty_log_table =
	TABLE("kvm_clear_dirty_log", sizeof(struct kvm_clear_dirty_log), kvm_clear_dirty_log_fields);

/* struct kvm_dirty_gfn: one entry of a vcpu's dirty ring */
static const struct kvmabi_field kvm_dirty_gfn_fields[] = {
	{ .name = "flags",		AT(struct kvm_dirty_gfn, flags), .values = &kvm_dirty_gfn_flags_values },
	{ .name = "slot",		AT(struct kvm_dirty_gfn, slot) },
	{ .name = "offset",		AT(struct kvm_dirty_gfn, offset) },
};
static const struct kvmabi_table kvm_dirty_gfn_table =
	TABLE("kvm_dirty_gfn", sizeof(struct kvm_dirty_gfn), kvm_dirty_gfn_fields);

/*
 * struct kvm_userspace_memory_region2: a slot of guest physical memory, with the memory of user space and the
 * private memory that are behind it
 */
static const struct kvmabi_field kvm_userspace_memory_region2_fields[] = {
	{ .name = "slot",		AT(struct kvm_userspace_memory_region2, slot) },
	{ .name = "flags",		AT(struct kvm_userspace_memory_region2, flags), .values = &kvm_mem_flags_values },
	{ .name = "guest_phys_addr",	AT(struct kvm_userspace_memory_region2, guest_phys_addr) },
	{ .name = "memory_size",	AT(struct kvm_userspace_memory_region2, memory_size) },
	{ .name = "userspace_addr",	AT(struct kvm_userspace_memory_region2, userspace_addr) },
	{ .name = "guest_memfd_offset",	AT(struct kvm_userspace_memory_region2, guest_memfd_offset) },
	{ .name = "guest_memfd",	AT(struct kvm_userspace_memory_region2, guest_memfd) },
	{ .name = "pad1",		AT(struct kvm_userspace_memory_region2, pad1), .kind = PAD },
	{ .name = "pad2",		ARRAY(struct kvm_userspace_memory_region2, pad2), .kind = PAD },
};
static const struct kvmabi_table kvm_userspace_memory_region2_table =
	TABLE("kvm_userspace_memory_region2", sizeof(struct kvm_userspace_memory_region2), kvm_userspace_memory_region2_fields);

/* struct kvm_create_guest_memfd: a file of memory for one VM */
static const struct kvmabi_field kvm_create_guest_memfd_fields[] = {
	{ .name = "size",		AT(struct kvm_create_guest_memfd, size) },
	{ .name = "flags",		AT(struct kvm_create_guest_memfd, flags) },
	{ .name = "reserved",		ARRAY(struct kvm_create_guest_memfd, reserved), .kind = PAD },
};
static const struct kvmabi_table kvm_create_guest_memfd_table =
	TABLE("kvm_create_guest_memfd", sizeof(struct kvm_create_guest_memfd), kvm_create_guest_memfd_fields);

/* struct kvm_memory_attributes: a range of guest physical memory, and how the guest uses its pages */
static const struct kvmabi_field kvm_memory_attributes_fields[] = {
	{ .name = "address",		AT(struct kvm_memory_attributes, address) },
	{ .name = "size",		AT(struct kvm_memory_attributes, size) },
	{ .name = "attributes",		AT(struct kvm_memory_attributes, attributes),
	  .values = &kvm_memory_attribute_flags_values },
	{ .name = "flags",		AT(struct kvm_memory_attributes, flags) },
};
static const struct kvmabi_table kvm_memory_attributes_table =
	TABLE("kvm_memory_attributes", sizeof(struct kvm_memory_attributes), kvm_memory_attributes_fields);

/* struct kvm_pre_fault_memory: a range of guest physical memory that is to be mapped, and what is left of it */
static const struct kvmabi_field kvm_pre_fault_memory_fields[] = {
	{ .name = "gpa",		AT(struct kvm_pre_fault_memory, gpa) },
	{ .name = "size",		AT(struct kvm_pre_fault_memory, size) },
	{ .name = "flags",		AT(struct kvm_pre_fault_memory, flags) },
	{ .name = "padding",		ARRAY(struct kvm_pre_fault_memory, padding), .kind = PAD },
};
static const struct kvmabi_table kvm_pre_fault_memory_table =
	TABLE("kvm_pre_fault_memory", sizeof(struct kvm_pre_fault_memory), kvm_pre_fault_memory_fields);

/*
 * struct kvm_config_tlb: powerpc (booke): a TLB that user space shares; what KVM_ENABLE_CAP of KVM_CAP_SW_TLB
 * points to
 */
static const struct kvmabi_field kvm_config_tlb_fields[] = {
	{ .name = "params",		AT(struct kvm_config_tlb, params) },
	{ .name = "array",		AT(struct kvm_config_tlb, array) },
	{ .name = "mmu_type",		AT(struct kvm_config_tlb, mmu_type), .values = &kvm_mmu_types_values },
	{ .name = "array_len",		AT(struct kvm_config_tlb, array_len) },
};
static const struct kvmabi_table kvm_config_tlb_table =
	TABLE("kvm_config_tlb", sizeof(struct kvm_config_tlb), kvm_config_tlb_fields);

/* struct kvm_dirty_tlb: powerpc (booke): which entries of the shared TLB were changed */
static const struct kvmabi_field kvm_dirty_tlb_fields[] = {
	{ .name = "bitmap",		AT(struct kvm_dirty_tlb, bitmap) },
	{ .name = "num_dirty",		AT(struct kvm_dirty_tlb, num_dirty) },
};
static const struct kvmabi_table kvm_dirty_tlb_table =
	TABLE("kvm_dirty_tlb", sizeof(struct kvm_dirty_tlb), kvm_dirty_tlb_fields);

/* struct kvm_arm_device_addr: arm64: a device in the kernel, and where the guest sees it */
static const struct kvmabi_field kvm_arm_device_addr_fields[] = {
	{ .name = "id",			AT(struct kvm_arm_device_addr, id) },
	{ .name = "addr",		AT(struct kvm_arm_device_addr, addr) },
};
static const struct kvmabi_table kvm_arm_device_addr_table =
	TABLE("kvm_arm_device_addr", sizeof(struct kvm_arm_device_addr), kvm_arm_device_addr_fields);

/* struct kvm_hyperv_exit, inside of it: nothing is given back */
static const struct kvmabi_field kvm_hyperv_exit_u_synic_fields[] = {
	{ .name = "msr",		AT(struct kvm_hyperv_exit, u.synic.msr) },
	{ .name = "pad2",		AT(struct kvm_hyperv_exit, u.synic.pad2), .kind = PAD },
	{ .name = "control",		AT(struct kvm_hyperv_exit, u.synic.control) },
	{ .name = "evt_page",		AT(struct kvm_hyperv_exit, u.synic.evt_page) },
	{ .name = "msg_page",		AT(struct kvm_hyperv_exit, u.synic.msg_page) },
};
static const struct kvmabi_table kvm_hyperv_exit_u_synic_table =
	TABLE("", sizeof(struct kvm_hyperv_exit), kvm_hyperv_exit_u_synic_fields);

/* struct kvm_hyperv_exit, inside of it */
static const struct kvmabi_field kvm_hyperv_exit_u_hcall_fields[] = {
	{ .name = "input",		AT(struct kvm_hyperv_exit, u.hcall.input) },
	{ .name = "result",		AT(struct kvm_hyperv_exit, u.hcall.result) },
	{ .name = "params",		ARRAY(struct kvm_hyperv_exit, u.hcall.params) },
};
static const struct kvmabi_table kvm_hyperv_exit_u_hcall_table =
	TABLE("", sizeof(struct kvm_hyperv_exit), kvm_hyperv_exit_u_hcall_fields);

/* struct kvm_hyperv_exit, inside of it */
static const struct kvmabi_field kvm_hyperv_exit_u_syndbg_fields[] = {
	{ .name = "msr",		AT(struct kvm_hyperv_exit, u.syndbg.msr) },
	{ .name = "pad2",		AT(struct kvm_hyperv_exit, u.syndbg.pad2), .kind = PAD },
	{ .name = "control",		AT(struct kvm_hyperv_exit, u.syndbg.control) },
	{ .name = "status",		AT(struct kvm_hyperv_exit, u.syndbg.status) },
	{ .name = "send_page",		AT(struct kvm_hyperv_exit, u.syndbg.send_page) },
	{ .name = "recv_page",		AT(struct kvm_hyperv_exit, u.syndbg.recv_page) },
	{ .name = "pending_page",	AT(struct kvm_hyperv_exit, u.syndbg.pending_page) },
};
static const struct kvmabi_table kvm_hyperv_exit_u_syndbg_table =
	TABLE("", sizeof(struct kvm_hyperv_exit), kvm_hyperv_exit_u_syndbg_fields);

/* struct kvm_hyperv_exit, inside of it */
static const struct kvmabi_field kvm_hyperv_exit_u_fields[] = {
	{ .name = "synic",		AT(struct kvm_hyperv_exit, u.synic),
	  .kind = EMBEDDED, .fields = &kvm_hyperv_exit_u_synic_table, WHEN(struct kvm_hyperv_exit, type, KVM_EXIT_HYPERV_SYNIC) },
	{ .name = "hcall",		AT(struct kvm_hyperv_exit, u.hcall),
	  .kind = EMBEDDED, .fields = &kvm_hyperv_exit_u_hcall_table, WHEN(struct kvm_hyperv_exit, type, KVM_EXIT_HYPERV_HCALL) },
	{ .name = "syndbg",		AT(struct kvm_hyperv_exit, u.syndbg),
	  .kind = EMBEDDED, .fields = &kvm_hyperv_exit_u_syndbg_table, WHEN(struct kvm_hyperv_exit, type, KVM_EXIT_HYPERV_SYNDBG) },
};
static const struct kvmabi_table kvm_hyperv_exit_u_table =
	TABLE("", sizeof(struct kvm_hyperv_exit), kvm_hyperv_exit_u_fields);

/* struct kvm_hyperv_exit: what kvm_run has of a KVM_EXIT_HYPERV */
static const struct kvmabi_field kvm_hyperv_exit_fields[] = {
	{ .name = "type",		AT(struct kvm_hyperv_exit, type), .values = &kvm_exit_hyperv_values },
	{ .name = "pad1",		AT(struct kvm_hyperv_exit, pad1), .kind = PAD },
	{ .name = "u",			AT(struct kvm_hyperv_exit, u),
	  .kind = EMBEDDED, .fields = &kvm_hyperv_exit_u_table },
};
static const struct kvmabi_table kvm_hyperv_exit_table =
	TABLE("kvm_hyperv_exit", sizeof(struct kvm_hyperv_exit), kvm_hyperv_exit_fields);

/* struct kvm_xen_exit, inside of it */
static const struct kvmabi_field kvm_xen_exit_u_hcall_fields[] = {
	{ .name = "longmode",		AT(struct kvm_xen_exit, u.hcall.longmode) },
	{ .name = "cpl",		AT(struct kvm_xen_exit, u.hcall.cpl) },
	{ .name = "input",		AT(struct kvm_xen_exit, u.hcall.input) },
	{ .name = "result",		AT(struct kvm_xen_exit, u.hcall.result) },
	{ .name = "params",		ARRAY(struct kvm_xen_exit, u.hcall.params) },
};
static const struct kvmabi_table kvm_xen_exit_u_hcall_table =
	TABLE("", sizeof(struct kvm_xen_exit), kvm_xen_exit_u_hcall_fields);

/* struct kvm_xen_exit, inside of it */
static const struct kvmabi_field kvm_xen_exit_u_fields[] = {
	{ .name = "hcall",		AT(struct kvm_xen_exit, u.hcall),
	  .kind = EMBEDDED, .fields = &kvm_xen_exit_u_hcall_table, WHEN(struct kvm_xen_exit, type, KVM_EXIT_XEN_HCALL) },
};
static const struct kvmabi_table kvm_xen_exit_u_table =
	TABLE("", sizeof(struct kvm_xen_exit), kvm_xen_exit_u_fields);

/* struct kvm_xen_exit: what kvm_run has of a KVM_EXIT_XEN */
static const struct kvmabi_field kvm_xen_exit_fields[] = {
	{ .name = "type",		AT(struct kvm_xen_exit, type), .values = &kvm_exit_xen_values },
	{ .name = "u",			AT(struct kvm_xen_exit, u), .kind = EMBEDDED, .fields = &kvm_xen_exit_u_table },
};
static const struct kvmabi_table kvm_xen_exit_table =
	TABLE("kvm_xen_exit", sizeof(struct kvm_xen_exit), kvm_xen_exit_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_hw_fields[] = {
	{ .name = "hardware_exit_reason",	AT(struct kvm_run, hw.hardware_exit_reason) },
};
static const struct kvmabi_table kvm_run_hw_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_hw_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_fail_entry_fields[] = {
	{ .name = "hardware_entry_failure_reason",	AT(struct kvm_run, fail_entry.hardware_entry_failure_reason) },
	{ .name = "cpu",		AT(struct kvm_run, fail_entry.cpu) },
};
static const struct kvmabi_table kvm_run_fail_entry_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_fail_entry_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_ex_fields[] = {
	{ .name = "exception",		AT(struct kvm_run, ex.exception) },
	{ .name = "error_code",		AT(struct kvm_run, ex.error_code) },
};
static const struct kvmabi_table kvm_run_ex_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_ex_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_io_fields[] = {
	{ .name = "direction",		AT(struct kvm_run, io.direction), .values = &kvm_exit_io_values },
	{ .name = "size",		AT(struct kvm_run, io.size) },
	{ .name = "port",		AT(struct kvm_run, io.port) },
	{ .name = "count",		AT(struct kvm_run, io.count) },
	{ .name = "data_offset",	AT(struct kvm_run, io.data_offset) },
};
static const struct kvmabi_table kvm_run_io_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_io_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_debug_fields[] = {
	{ .name = "arch",		AT(struct kvm_run, debug.arch),
	  .kind = STRUCT, .fields = &kvm_debug_exit_arch_table },
};
static const struct kvmabi_table kvm_run_debug_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_debug_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_mmio_fields[] = {
	{ .name = "phys_addr",		AT(struct kvm_run, mmio.phys_addr) },
	{ .name = "data",		ARRAY(struct kvm_run, mmio.data) },
	{ .name = "len",		AT(struct kvm_run, mmio.len) },
	{ .name = "is_write",		AT(struct kvm_run, mmio.is_write) },
};
static const struct kvmabi_table kvm_run_mmio_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_mmio_fields);

/* struct kvm_run, inside of it: loongarch: as mmio */
static const struct kvmabi_field kvm_run_iocsr_io_fields[] = {
	{ .name = "phys_addr",		AT(struct kvm_run, iocsr_io.phys_addr) },
	{ .name = "data",		ARRAY(struct kvm_run, iocsr_io.data) },
	{ .name = "len",		AT(struct kvm_run, iocsr_io.len) },
	{ .name = "is_write",		AT(struct kvm_run, iocsr_io.is_write) },
};
static const struct kvmabi_table kvm_run_iocsr_io_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_iocsr_io_fields);

/*
 * struct kvm_run, inside of it: on arm64 only nr and flags count, and the program takes the arguments from the
 * registers
 */
static const struct kvmabi_field kvm_run_hypercall_fields[] = {
	{ .name = "nr",			AT(struct kvm_run, hypercall.nr) },
	{ .name = "args",		ARRAY(struct kvm_run, hypercall.args) },
	{ .name = "ret",		AT(struct kvm_run, hypercall.ret) },
	{ .name = "longmode",		AT(struct kvm_run, hypercall.longmode) },
	{ .name = "flags",		AT(struct kvm_run, hypercall.flags) },
};
static const struct kvmabi_table kvm_run_hypercall_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_hypercall_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_tpr_access_fields[] = {
	{ .name = "rip",		AT(struct kvm_run, tpr_access.rip) },
	{ .name = "is_write",		AT(struct kvm_run, tpr_access.is_write) },
	{ .name = "pad",		AT(struct kvm_run, tpr_access.pad), .kind = PAD },
};
static const struct kvmabi_table kvm_run_tpr_access_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_tpr_access_fields);

/* struct kvm_run, inside of it: s390: why the processor intercepted the guest, in its own terms */
static const struct kvmabi_field kvm_run_s390_sieic_fields[] = {
	{ .name = "icptcode",		AT(struct kvm_run, s390_sieic.icptcode) },
	{ .name = "ipa",		AT(struct kvm_run, s390_sieic.ipa) },
	{ .name = "ipb",		AT(struct kvm_run, s390_sieic.ipb) },
};
static const struct kvmabi_table kvm_run_s390_sieic_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s390_sieic_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_s390_ucontrol_fields[] = {
	{ .name = "trans_exc_code",	AT(struct kvm_run, s390_ucontrol.trans_exc_code) },
	{ .name = "pgm_code",		AT(struct kvm_run, s390_ucontrol.pgm_code) },
};
static const struct kvmabi_table kvm_run_s390_ucontrol_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s390_ucontrol_fields);

/* struct kvm_run, inside of it: powerpc: a device control register of embedded processors */
static const struct kvmabi_field kvm_run_dcr_fields[] = {
	{ .name = "dcrn",		AT(struct kvm_run, dcr.dcrn) },
	{ .name = "data",		AT(struct kvm_run, dcr.data) },
	{ .name = "is_write",		AT(struct kvm_run, dcr.is_write) },
};
static const struct kvmabi_table kvm_run_dcr_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_dcr_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_internal_fields[] = {
	{ .name = "suberror",		AT(struct kvm_run, internal.suberror), .values = &kvm_internal_error_values },
	{ .name = "ndata",		AT(struct kvm_run, internal.ndata) },
	{ .name = "data",		ARRAY(struct kvm_run, internal.data) },
};
static const struct kvmabi_table kvm_run_internal_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_internal_fields);

/* struct kvm_run, inside of it: powerpc: a hypercall of the interface that Mac-on-Linux calls OSI */
static const struct kvmabi_field kvm_run_osi_fields[] = {
	{ .name = "gprs",		ARRAY(struct kvm_run, osi.gprs) },
};
static const struct kvmabi_table kvm_run_osi_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_osi_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_papr_hcall_fields[] = {
	{ .name = "nr",			AT(struct kvm_run, papr_hcall.nr) },
	{ .name = "ret",		AT(struct kvm_run, papr_hcall.ret) },
	{ .name = "args",		ARRAY(struct kvm_run, papr_hcall.args) },
};
static const struct kvmabi_table kvm_run_papr_hcall_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_papr_hcall_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_s390_tsch_fields[] = {
	{ .name = "subchannel_id",	AT(struct kvm_run, s390_tsch.subchannel_id) },
	{ .name = "subchannel_nr",	AT(struct kvm_run, s390_tsch.subchannel_nr) },
	{ .name = "io_int_parm",	AT(struct kvm_run, s390_tsch.io_int_parm) },
	{ .name = "io_int_word",	AT(struct kvm_run, s390_tsch.io_int_word) },
	{ .name = "ipb",		AT(struct kvm_run, s390_tsch.ipb) },
	{ .name = "dequeued",		AT(struct kvm_run, s390_tsch.dequeued) },
};
static const struct kvmabi_table kvm_run_s390_tsch_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s390_tsch_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_epr_fields[] = {
	{ .name = "epr",		AT(struct kvm_run, epr.epr) },
};
static const struct kvmabi_table kvm_run_epr_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_epr_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_system_event_fields[] = {
	{ .name = "type",		AT(struct kvm_run, system_event.type), .values = &kvm_system_event_values },
	{ .name = "ndata",		AT(struct kvm_run, system_event.ndata) },
	{ .name = "flags",		AT(struct kvm_run, system_event.flags) },
	{ .name = "data",		ARRAY(struct kvm_run, system_event.data) },
};
static const struct kvmabi_table kvm_run_system_event_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_system_event_fields);

/* struct kvm_run, inside of it: s390: an instruction that asks about the machine */
static const struct kvmabi_field kvm_run_s390_stsi_fields[] = {
	{ .name = "addr",		AT(struct kvm_run, s390_stsi.addr) },
	{ .name = "ar",			AT(struct kvm_run, s390_stsi.ar) },
	{ .name = "reserved",		AT(struct kvm_run, s390_stsi.reserved), .kind = PAD },
	{ .name = "fc",			AT(struct kvm_run, s390_stsi.fc) },
	{ .name = "sel1",		AT(struct kvm_run, s390_stsi.sel1) },
	{ .name = "sel2",		AT(struct kvm_run, s390_stsi.sel2) },
};
static const struct kvmabi_table kvm_run_s390_stsi_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s390_stsi_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_eoi_fields[] = {
	{ .name = "vector",		AT(struct kvm_run, eoi.vector) },
};
static const struct kvmabi_table kvm_run_eoi_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_eoi_fields);

/* struct kvm_run, inside of it: arm64: an access that the processor does not describe */
static const struct kvmabi_field kvm_run_arm_nisv_fields[] = {
	{ .name = "esr_iss",		AT(struct kvm_run, arm_nisv.esr_iss) },
	{ .name = "fault_ipa",		AT(struct kvm_run, arm_nisv.fault_ipa) },
};
static const struct kvmabi_table kvm_run_arm_nisv_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_arm_nisv_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_msr_fields[] = {
	{ .name = "error",		AT(struct kvm_run, msr.error) },
	{ .name = "pad",		ARRAY(struct kvm_run, msr.pad), .kind = PAD },
	{ .name = "reason",		AT(struct kvm_run, msr.reason), .values = &kvm_msr_exit_reason_values },
	{ .name = "index",		AT(struct kvm_run, msr.index) },
	{ .name = "data",		AT(struct kvm_run, msr.data) },
};
static const struct kvmabi_table kvm_run_msr_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_msr_fields);

/* struct kvm_run, inside of it: riscv: a call of the firmware */
static const struct kvmabi_field kvm_run_riscv_sbi_fields[] = {
	{ .name = "extension_id",	AT(struct kvm_run, riscv_sbi.extension_id) },
	{ .name = "function_id",	AT(struct kvm_run, riscv_sbi.function_id) },
	{ .name = "args",		ARRAY(struct kvm_run, riscv_sbi.args) },
	{ .name = "ret",		ARRAY(struct kvm_run, riscv_sbi.ret) },
};
static const struct kvmabi_table kvm_run_riscv_sbi_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_riscv_sbi_fields);

/* struct kvm_run, inside of it: riscv: a control and status register */
static const struct kvmabi_field kvm_run_riscv_csr_fields[] = {
	{ .name = "csr_num",		AT(struct kvm_run, riscv_csr.csr_num) },
	{ .name = "new_value",		AT(struct kvm_run, riscv_csr.new_value) },
	{ .name = "write_mask",		AT(struct kvm_run, riscv_csr.write_mask) },
	{ .name = "ret_value",		AT(struct kvm_run, riscv_csr.ret_value) },
};
static const struct kvmabi_table kvm_run_riscv_csr_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_riscv_csr_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_notify_fields[] = {
	{ .name = "flags",		AT(struct kvm_run, notify.flags), .values = &kvm_notify_flags_values },
};
static const struct kvmabi_table kvm_run_notify_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_notify_fields);

/* struct kvm_run, inside of it */
static const struct kvmabi_field kvm_run_memory_fault_fields[] = {
	{ .name = "flags",		AT(struct kvm_run, memory_fault.flags), .values = &kvm_memory_exit_flags_values },
	{ .name = "gpa",		AT(struct kvm_run, memory_fault.gpa) },
	{ .name = "size",		AT(struct kvm_run, memory_fault.size) },
};
static const struct kvmabi_table kvm_run_memory_fault_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_memory_fault_fields);

/*
 * struct kvm_run, inside of it: registers that can be read and written without a call; needs KVM_CAP_SYNC_REGS
 */
static const struct kvmabi_field kvm_run_s_fields[] = {
	{ .name = "regs",		AT(struct kvm_run, s.regs), .kind = STRUCT, .fields = &kvm_sync_regs_table },
};
static const struct kvmabi_table kvm_run_s_table =
	TABLE("", sizeof(struct kvm_run), kvm_run_s_fields);

/* struct kvm_run: the memory that KVM_RUN and its caller share: what to do, and why KVM_RUN returned */
static const struct kvmabi_field kvm_run_fields[] = {
	{ .name = "request_interrupt_window",	AT(struct kvm_run, request_interrupt_window) },
	{ .name = "immediate_exit",	AT(struct kvm_run, immediate_exit) },
	{ .name = "padding1",		ARRAY(struct kvm_run, padding1), .kind = PAD },
	{ .name = "exit_reason",	AT(struct kvm_run, exit_reason), .values = &kvm_exit_values },
	{ .name = "ready_for_interrupt_injection",	AT(struct kvm_run, ready_for_interrupt_injection) },
	{ .name = "if_flag",		AT(struct kvm_run, if_flag) },
	{ .name = "flags",		AT(struct kvm_run, flags) },
	{ .name = "cr8",		AT(struct kvm_run, cr8) },
	{ .name = "apic_base",		AT(struct kvm_run, apic_base) },
#ifdef __KVM_S390
	{ .name = "psw_mask",		AT(struct kvm_run, psw_mask) },
	{ .name = "psw_addr",		AT(struct kvm_run, psw_addr) },
#endif
	{ .name = "hw",			AT(struct kvm_run, hw),
	  .kind = EMBEDDED, .fields = &kvm_run_hw_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_UNKNOWN) },
	{ .name = "fail_entry",		AT(struct kvm_run, fail_entry),
	  .kind = EMBEDDED, .fields = &kvm_run_fail_entry_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_FAIL_ENTRY) },
	{ .name = "ex",			AT(struct kvm_run, ex),
	  .kind = EMBEDDED, .fields = &kvm_run_ex_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_EXCEPTION) },
	{ .name = "io",			AT(struct kvm_run, io),
	  .kind = EMBEDDED, .fields = &kvm_run_io_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_IO) },
	{ .name = "debug",		AT(struct kvm_run, debug),
	  .kind = EMBEDDED, .fields = &kvm_run_debug_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_DEBUG) },
	{ .name = "mmio",		AT(struct kvm_run, mmio),
	  .kind = EMBEDDED, .fields = &kvm_run_mmio_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_MMIO) },
	{ .name = "iocsr_io",		AT(struct kvm_run, iocsr_io),
	  .kind = EMBEDDED, .fields = &kvm_run_iocsr_io_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_LOONGARCH_IOCSR) },
	{ .name = "hypercall",		AT(struct kvm_run, hypercall),
	  .kind = EMBEDDED, .fields = &kvm_run_hypercall_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_HYPERCALL) },
	{ .name = "tpr_access",		AT(struct kvm_run, tpr_access),
	  .kind = EMBEDDED, .fields = &kvm_run_tpr_access_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_TPR_ACCESS) },
	{ .name = "s390_sieic",		AT(struct kvm_run, s390_sieic),
	  .kind = EMBEDDED, .fields = &kvm_run_s390_sieic_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_SIEIC) },
	{ .name = "s390_reset_flags",	AT(struct kvm_run, s390_reset_flags),
	  WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_RESET), .values = &kvm_s390_reset_flags_values },
	{ .name = "s390_ucontrol",	AT(struct kvm_run, s390_ucontrol),
	  .kind = EMBEDDED, .fields = &kvm_run_s390_ucontrol_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_UCONTROL) },
	{ .name = "dcr",		AT(struct kvm_run, dcr),
	  .kind = EMBEDDED, .fields = &kvm_run_dcr_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_DCR) },
	{ .name = "internal",		AT(struct kvm_run, internal),
	  .kind = EMBEDDED, .fields = &kvm_run_internal_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_INTERNAL_ERROR) },
	{ .name = "osi",		AT(struct kvm_run, osi),
	  .kind = EMBEDDED, .fields = &kvm_run_osi_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_OSI) },
	{ .name = "papr_hcall",		AT(struct kvm_run, papr_hcall),
	  .kind = EMBEDDED, .fields = &kvm_run_papr_hcall_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_PAPR_HCALL) },
	{ .name = "s390_tsch",		AT(struct kvm_run, s390_tsch),
	  .kind = EMBEDDED, .fields = &kvm_run_s390_tsch_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_TSCH) },
	{ .name = "epr",		AT(struct kvm_run, epr),
	  .kind = EMBEDDED, .fields = &kvm_run_epr_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_EPR) },
	{ .name = "system_event",	AT(struct kvm_run, system_event),
	  .kind = EMBEDDED, .fields = &kvm_run_system_event_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_SYSTEM_EVENT) },
	{ .name = "s390_stsi",		AT(struct kvm_run, s390_stsi),
	  .kind = EMBEDDED, .fields = &kvm_run_s390_stsi_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_S390_STSI) },
	{ .name = "eoi",		AT(struct kvm_run, eoi),
	  .kind = EMBEDDED, .fields = &kvm_run_eoi_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_IOAPIC_EOI) },
	{ .name = "hyperv",		AT(struct kvm_run, hyperv),
	  .kind = STRUCT, .fields = &kvm_hyperv_exit_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_HYPERV) },
	{ .name = "arm_nisv",		AT(struct kvm_run, arm_nisv),
	  .kind = EMBEDDED, .fields = &kvm_run_arm_nisv_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_ARM_NISV) },
	{ .name = "msr",		AT(struct kvm_run, msr),
	  .kind = EMBEDDED, .fields = &kvm_run_msr_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR) },
	{ .name = "xen",		AT(struct kvm_run, xen),
	  .kind = STRUCT, .fields = &kvm_xen_exit_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_XEN) },
	{ .name = "riscv_sbi",		AT(struct kvm_run, riscv_sbi),
	  .kind = EMBEDDED, .fields = &kvm_run_riscv_sbi_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_RISCV_SBI) },
	{ .name = "riscv_csr",		AT(struct kvm_run, riscv_csr),
	  .kind = EMBEDDED, .fields = &kvm_run_riscv_csr_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_RISCV_CSR) },
	{ .name = "notify",		AT(struct kvm_run, notify),
	  .kind = EMBEDDED, .fields = &kvm_run_notify_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_NOTIFY) },
	{ .name = "memory_fault",	AT(struct kvm_run, memory_fault),
	  .kind = EMBEDDED, .fields = &kvm_run_memory_fault_table, WHEN(struct kvm_run, exit_reason, KVM_EXIT_MEMORY_FAULT) },
	{ .name = "kvm_valid_regs",	AT(struct kvm_run, kvm_valid_regs) },
	{ .name = "kvm_dirty_regs",	AT(struct kvm_run, kvm_dirty_regs) },
	{ .name = "s",			AT(struct kvm_run, s), .kind = EMBEDDED, .fields = &kvm_run_s_table },
};
static const struct kvmabi_table kvm_run_table =
	TABLE("kvm_run", sizeof(struct kvm_run), kvm_run_fields);

const struct kvmabi_table *const kvmabi_structs[] = {
	&kvm_pic_state_table,
	&kvm_ioapic_state_table,
	&kvm_regs_table,
	&kvm_lapic_state_table,
	&kvm_segment_table,
	&kvm_dtable_table,
	&kvm_sregs_table,
	&kvm_sregs2_table,
	&kvm_fpu_table,
	&kvm_msr_entry_table,
	&kvm_msrs_table,
	&kvm_msr_list_table,
	&kvm_cpuid_entry_table,
	&kvm_cpuid_table,
	&kvm_cpuid_entry2_table,
	&kvm_cpuid2_table,
	&kvm_pit_channel_state_table,
	&kvm_debug_exit_arch_table,
	&kvm_guest_debug_arch_table,
	&kvm_pit_state_table,
	&kvm_pit_state2_table,
	&kvm_reinject_control_table,
	&kvm_vcpu_events_table,
	&kvm_debugregs_table,
	&kvm_xsave_table,
	&kvm_xcr_table,
	&kvm_xcrs_table,
	&kvm_sync_regs_table,
	&kvm_vmx_nested_state_data_table,
	&kvm_vmx_nested_state_hdr_table,
	&kvm_svm_nested_state_data_table,
	&kvm_svm_nested_state_hdr_table,
	&kvm_nested_state_table,
	&kvm_msr_filter_range_table,
	&kvm_msr_filter_table,
	&kvm_pmu_event_filter_table,
	&kvm_sev_cmd_table,
	&kvm_sev_init_table,
	&kvm_sev_launch_start_table,
	&kvm_sev_launch_update_data_table,
	&kvm_sev_launch_secret_table,
	&kvm_sev_launch_measure_table,
	&kvm_sev_guest_status_table,
	&kvm_sev_dbg_table,
	&kvm_sev_attestation_report_table,
	&kvm_sev_send_start_table,
	&kvm_sev_send_update_data_table,
	&kvm_sev_receive_start_table,
	&kvm_sev_receive_update_data_table,
	&kvm_sev_snp_launch_start_table,
	&kvm_sev_snp_launch_update_table,
	&kvm_sev_snp_launch_finish_table,
	&kvm_enc_region_table,
	&kvm_xen_hvm_attr_table,
	&kvm_xen_vcpu_attr_table,
	&kvm_hyperv_eventfd_table,
	&kvm_userspace_memory_region_table,
	&kvm_irq_level_table,
	&kvm_irqchip_table,
	&kvm_pit_config_table,
	&kvm_coalesced_mmio_zone_table,
	&kvm_coalesced_mmio_table,
	&kvm_coalesced_mmio_ring_table,
	&kvm_translation_table,
	&kvm_interrupt_table,
	&kvm_dirty_log_table,
	&kvm_signal_mask_table,
	&kvm_tpr_access_ctl_table,
	&kvm_vapic_addr_table,
	&kvm_mp_state_table,
	&kvm_guest_debug_table,
	&kvm_enable_cap_table,
	&kvm_x86_mce_table,
	&kvm_xen_hvm_config_table,
	&kvm_clock_data_table,
	&kvm_ioeventfd_table,
	&kvm_irqfd_table,
	&kvm_irq_routing_irqchip_table,
	&kvm_irq_routing_msi_table,
	&kvm_irq_routing_s390_adapter_table,
	&kvm_irq_routing_hv_sint_table,
	&kvm_irq_routing_xen_evtchn_table,
	&kvm_irq_routing_entry_table,
	&kvm_irq_routing_table,
	&kvm_msi_table,
	&kvm_reg_list_table,
	&kvm_one_reg_table,
	&kvm_create_device_table,
	&kvm_device_attr_table,
	&kvm_vfio_spapr_tce_table,
	&kvm_stats_header_table,
	&kvm_stats_desc_table,
	&kvm_clear_dirty_log_table,
	&kvm_dirty_gfn_table,
	&kvm_userspace_memory_region2_table,
	&kvm_create_guest_memfd_table,
	&kvm_memory_attributes_table,
	&kvm_pre_fault_memory_table,
	&kvm_config_tlb_table,
	&kvm_dirty_tlb_table,
	&kvm_arm_device_addr_table,
	&kvm_hyperv_exit_table,
	&kvm_xen_exit_table,
	&kvm_run_table,
	NULL
};

/* --- ioctls --- */

static const struct kvmabi_error_info get_emulated_cpuid_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
	{ EINVAL, "the padding of an entry is not zero, or an entry cannot be read" },
	{ ENOMEM, "the kernel has no memory for the entries" },
};

static const struct kvmabi_error_info get_msr_feature_index_list_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
};

static const struct kvmabi_error_info set_tsc_khz_errors[] = {
	{ EINVAL, "the processor cannot scale the counter so far, or not at all; from Linux 6.17 on also, on a VM fd, that the VM has a vcpu already" },
};

static const struct kvmabi_error_info get_tsc_khz_errors[] = {
	{ EIO, "old kernels: the host's counter is not stable" },
};

static const struct kvmabi_error_info kvmclock_ctrl_errors[] = {
	{ EINVAL, "the guest has not set up a kvmclock for this vcpu" },
};

static const struct kvmabi_error_info smi_errors[] = {
	{ ENOTTY, "the kernel was built without system management mode, as it can be from Linux 6.2 on" },
};

static const struct kvmabi_error_info get_sregs2_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
	{ EINVAL, "from Linux 6.10 on: the vcpu's registers are encrypted, and its VM has a type that says so" },
};

static const struct kvmabi_error_info set_sregs2_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "KVM_SREGS2_FLAGS_PDPTRS_VALID for a vcpu that does not page with PAE, or does so in long mode; control registers, EFER or an APIC base that contradict each other or the CPUID entries; or, from Linux 6.10 on, the vcpu's registers are encrypted, and its VM has a type that says so" },
};

static const struct kvmabi_error_info get_xsave2_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct, or what follows it, cannot be written" },
	{ EINVAL, "from Linux 6.10 on: the vcpu's registers are encrypted, and its VM has a type that says so" },
};

static const struct kvmabi_error_info get_nested_state_errors[] = {
	{ E2BIG, "size is too small; it has been set to what is needed" },
	{ EFAULT, "the struct, or what follows it, cannot be reached" },
	{ EINVAL, "the host has no nested virtualization" },
	{ ENOMEM, "no memory for a copy" },
};

static const struct kvmabi_error_info set_nested_state_errors[] = {
	{ EFAULT, "the struct, or what follows it, cannot be read" },
	{ EINVAL, "the format is not that of the host's processor; a flag stands where it cannot, such as KVM_STATE_NESTED_RUN_PENDING without KVM_STATE_NESTED_GUEST_MODE, guest mode in system management mode, or flags of that mode outside of it; an address is no page of guest physical memory; size leaves no room for the data that the state needs; VMX or SVM is not in the CPUID entries or not switched on; or the control structure or the registers are such that the processor would refuse to enter L2" },
	{ ENOMEM, "no memory for a copy" },
};

static const struct kvmabi_error_info x86_set_msr_filter_errors[] = {
	{ EFAULT, "the struct, or a bitmap, cannot be read" },
	{ EINVAL, "a used range has no flag, one that is not in kvm_msr_filter_range_flags, or so many registers that its bitmap is larger than KVM_MSR_FILTER_MAX_BITMAP_SIZE; or the filter denies by default and uses no range" },
	{ ENOMEM, "no memory for the filter" },
};

static const struct kvmabi_error_info set_pmu_event_filter_errors[] = {
	{ EFAULT, "the struct or events cannot be read" },
	{ EINVAL, "with KVM_PMU_EVENT_FLAG_MASKED_EVENTS, an entry has bits that no part of it has" },
	{ ENOMEM, "no memory for the filter" },
};

static const struct kvmabi_error_info memory_encrypt_op_errors[] = {
	{ ENOTTY, "the host has no SEV, or not the kind of it that the command is about; or the VM is no guest of that kind" },
	{ EFAULT, "the command, or what it leads to, cannot be reached" },
	{ EINVAL, "there is no such command; the VM has vcpus, or is such a guest already, when its kind is given; the VM mirrors another one and may not do this; or an address, a length or a flag in the command's struct is none that it takes" },
	{ EBUSY, "the VM is such a guest already (KVM_SEV_INIT of older kernels), all keys are in use, or a vcpu is just being made" },
	{ EPERM, "the VM is an SEV-SNP guest, and the command is not for those" },
	{ EIO, "the firmware refused, and error of the command says why; or SEV-SNP could not take a page" },
	{ EBADF, "sev_fd is not open, or not one of /dev/sev" },
	{ ENOMEM, "no memory, or more memory than RLIMIT_MEMLOCK allows would have to stay in place" },
};

static const struct kvmabi_error_info memory_encrypt_reg_region_errors[] = {
	{ ENOTTY, "the host has no SEV, or the VM is no SEV guest" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the region is empty or beyond what there can be, or the VM mirrors another one" },
	{ ENOMEM, "no memory, more than RLIMIT_MEMLOCK allows, or not all of the region is there" },
};

static const struct kvmabi_error_info memory_encrypt_unreg_region_errors[] = {
	{ ENOTTY, "the host has no SEV, or the VM is no SEV guest" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "no such region was registered, or the VM mirrors another one" },
};

static const struct kvmabi_error_info xen_hvm_set_attr_errors[] = {
	{ EFAULT, "the struct cannot be read, or the memory cannot be reached" },
	{ ENOENT, "the kernel has no such attribute; KVM_XEN_ATTR_TYPE_EVTCHN: the port that is to be ended or changed is not served" },
	{ EINVAL, "the vector is an exception's; 64 bits on a kernel of 32; there is no memory at the address; or KVM_XEN_ATTR_TYPE_EVTCHN: no such port, kind of port or priority, several flags, a change of what cannot change, or fd is no eventfd" },
	{ EEXIST, "KVM_XEN_ATTR_TYPE_EVTCHN: the port is served already" },
	{ EBADF, "fd is not open" },
	{ EOPNOTSUPP, "the host's scheduler keeps no statistics, which runstates need" },
	{ ENOMEM, "no memory for it" },
	{ ENOTTY, "the kernel was built without Xen's interface" },
};

static const struct kvmabi_error_info xen_hvm_get_attr_errors[] = {
	{ EFAULT, "the struct cannot be reached" },
	{ ENOENT, "the kernel has no such attribute, or it cannot be read" },
	{ EOPNOTSUPP, "the host's scheduler keeps no statistics, which runstates need" },
	{ ENOTTY, "the kernel was built without Xen's interface" },
};

static const struct kvmabi_error_info xen_vcpu_set_attr_errors[] = {
	{ EFAULT, "the struct cannot be read, or the memory cannot be reached" },
	{ ENOENT, "the kernel has no such attribute" },
	{ EINVAL, "there is no memory at the address; the times do not add up, or state_entry_time is in the future; the priority of a timer with a port is another one; or the vector is an exception's" },
	{ ENXIO, "the vcpu_info is not aligned to 4 bytes" },
	{ EOPNOTSUPP, "the host's scheduler keeps no statistics, which runstates need" },
};

static const struct kvmabi_error_info xen_vcpu_get_attr_errors[] = {
	{ EFAULT, "the struct cannot be reached" },
	{ EINVAL, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST cannot be read; or the kernel was built without Xen's interface" },
	{ ENOENT, "the kernel has no such attribute, or the guest's runstate has no address" },
	{ EOPNOTSUPP, "the host's scheduler keeps no statistics, which runstates need" },
};

static const struct kvmabi_error_info xen_hvm_evtchn_send_errors[] = {
	{ EFAULT, "the struct cannot be read, or the guest's memory cannot be reached" },
	{ EINVAL, "there is no such port or vcpu, or the VM has no shared_info" },
	{ ENOTTY, "the kernel was built without Xen's interface" },
};

static const struct kvmabi_error_info hyperv_eventfd_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EBADF, "fd is not open" },
	{ EINVAL, "fd is no eventfd" },
	{ EEXIST, "the connection has an eventfd already" },
	{ ENOENT, "the connection that is to be ended has none" },
	{ ENOMEM, "no memory for it" },
	{ ENOTTY, "the kernel was built without Hyper-V's interface, as it can be from Linux 6.9 on" },
};

static const struct kvmabi_error_info get_supported_hv_cpuid_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
	{ EINVAL, "the kernel was built without Hyper-V's interface, as it can be from Linux 6.9 on" },
};

static const struct kvmabi_error_info get_one_reg_errors[] = {
	{ ENOENT, "the vcpu has no such register" },
	{ EINVAL, "the id is no id, or the size in it is not the register's" },
	{ EPERM, "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ EFAULT, "the struct cannot be read or the value cannot be written" },
};

static const struct kvmabi_error_info set_one_reg_errors[] = {
	{ ENOENT, "the vcpu has no such register" },
	{ EINVAL, "the id is no id, the size in it is not the register's, or the register cannot have this value" },
	{ EPERM, "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ EBUSY, "riscv: the register can no longer be changed once the vcpu has run" },
	{ EFAULT, "the struct or the value cannot be read" },
};

static const struct kvmabi_error_info get_reg_list_errors[] = {
	{ ENOEXEC, "arm64: KVM_ARM_VCPU_INIT was not called yet" },
	{ EPERM, "arm64: the vcpu was not finished by KVM_ARM_VCPU_FINALIZE yet" },
	{ EFAULT, "the struct or the array cannot be reached" },
};

static const struct kvmabi_error_info create_device_errors[] = {
	{ ENODEV, "KVM does not know this type here" },
	{ EEXIST, "the VM has this device or another interrupt controller already" },
	{ EBUSY, "the VM has this device already, or (arm64) a vcpu ran already" },
	{ ENOMEM, "no memory for the device" },
	{ EMFILE, "the process has no fd left" },
	{ EFAULT, "the struct cannot be read or written" },
};

static const struct kvmabi_error_info set_device_attr_errors[] = {
	{ ENXIO, "there is no such group or attribute, or the host cannot have it" },
	{ EPERM, "no attribute of this device can be set" },
	{ EFAULT, "the struct or the value cannot be read" },
	{ EINVAL, "the value is refused" },
	{ EBUSY, "it is too late for this attribute, or too early" },
};

static const struct kvmabi_error_info get_device_attr_errors[] = {
	{ ENXIO, "there is no such group or attribute, or the host does not have it" },
	{ EPERM, "no attribute of this device can be read" },
	{ EFAULT, "the struct cannot be read or the value cannot be written" },
};

static const struct kvmabi_error_info has_device_attr_errors[] = {
	{ ENXIO, "there is no such group or attribute, or the host does not have it" },
	{ EPERM, "nobody can ask this device" },
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info get_stats_fd_errors[] = {
	{ EMFILE, "the process has no fd left" },
	{ ENFILE, "the system has no file left" },
	{ ENOMEM, "no memory for the file" },
};

static const struct kvmabi_error_info clear_dirty_log_errors[] = {
	{ EINVAL, "there cannot be such a slot, the pages are not all in it, or num_pages is no multiple of 64 and ends before the slot" },
	{ ENXIO, "the VM has dirty rings in place of logs" },
	{ EFAULT, "the struct or the bitmap cannot be read" },
};

static const struct kvmabi_error_info reset_dirty_rings_errors[] = {
	{ EINVAL, "the VM has no dirty rings" },
};

static const struct kvmabi_error_info set_user_memory_region2_errors[] = {
	{ EINVAL, "there cannot be such a slot, or it is to be deleted and does not exist; userspace_addr is no address of user space or is to change, or flags are to, where they cannot; the VM has no private memory (KVM_CAP_GUEST_MEMFD asked of its fd), guest_memfd is no such file of this VM, is too short or has these pages in another slot; or a slot with private memory is to change" },
	{ EBADF, "guest_memfd is not open" },
	{ EFAULT, "the struct cannot be read" },
	{ ENOMEM, "no memory for the slot's tables" },
};

static const struct kvmabi_error_info set_memory_attributes_errors[] = {
	{ EINVAL, "the VM cannot have one of the attributes" },
	{ EFAULT, "the struct cannot be read" },
	{ ENOMEM, "no memory to note the attributes" },
};

static const struct kvmabi_error_info create_guest_memfd_errors[] = {
	{ EMFILE, "the process has no fd left" },
	{ EFAULT, "the struct cannot be read" },
	{ ENOMEM, "no memory for the file" },
};

static const struct kvmabi_error_info pre_fault_memory_errors[] = {
	{ EINTR, "a signal is pending, and no page was mapped" },
	{ ENOENT, "there is no memory slot at gpa" },
	{ EOPNOTSUPP, "the vcpu translates in a way that has no such mapping, as when the guest runs a guest of its own" },
	{ EFAULT, "the struct cannot be read or written" },
	{ EIO, "the mapping failed in a way that should not happen" },
};

static const struct kvmabi_error_info ppc_allocate_htab_errors[] = {
	{ EBUSY, "a vcpu runs" },
};

static const struct kvmabi_error_info arm_vcpu_finalize_errors[] = {
	{ EPERM, "the vcpu does not have the feature, or it is finished already" },
	{ EINVAL, "there is no such feature" },
};

static const struct kvmabi_error_info create_vm_errors[] = {
	{ EINVAL, "later kernels: the arch or the host does not have this machine type" },
	{ EINTR, "a signal came while the kernel hooked itself to the caller's address space; nothing was made, so call again" },
	{ ENOMEM, "the kernel has no memory for the machine" },
	{ EBUSY, "a processor refused to be used for virtualization, for example because another hypervisor holds it" },
};

static const struct kvmabi_error_info get_msr_index_list_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
};

static const struct kvmabi_error_info get_supported_cpuid_errors[] = {
	{ EFAULT, "the struct or the array cannot be reached" },
	{ ENOMEM, "the kernel has no memory for the entries" },
};

static const struct kvmabi_error_info s390_enable_sie_errors[] = {
	{ EINVAL, "the process has more than one thread, or its address space cannot be converted" },
	{ ENOMEM, "the kernel has no memory for the new page tables" },
};

static const struct kvmabi_error_info x86_get_mce_cap_supported_errors[] = {
	{ EFAULT, "the word cannot be written" },
};

static const struct kvmabi_error_info create_vcpu_errors[] = {
	{ EINVAL, "the id is at or above the limit of ids, which every arch checks from Linux 3.13 on and of the older kernels ia64's alone" },
	{ ENOMEM, "no memory for the vcpu" },
};

static const struct kvmabi_error_info get_dirty_log_errors[] = {
	{ EFAULT, "the struct or the bitmap cannot be reached; in the second case the log is cleared all the same" },
	{ ENOMEM, "no memory for a fresh log" },
	{ EINVAL, "later kernels: there cannot be such a slot" },
	{ ENXIO, "later kernels: the VM has dirty rings in place of logs" },
};

static const struct kvmabi_error_info create_irqchip_errors[] = {
	{ ENOMEM, "no memory for the interrupt controllers" },
};

static const struct kvmabi_error_info get_irqchip_errors[] = {
	{ ENOMEM, "no memory for a copy of the struct" },
};

static const struct kvmabi_error_info set_irqchip_errors[] = {
	{ ENOMEM, "no memory for a copy of the struct" },
};

static const struct kvmabi_error_info xen_hvm_config_errors[] = {
	{ EINVAL, "later kernels: a flag is none that can be enabled, only one that is reported; or KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL is set, and blobs are given too" },
};

static const struct kvmabi_error_info set_user_memory_region_errors[] = {
	{ EINVAL, "the number of the slot, or of its address space, is too large; the slot would have more pages than KVM can count; on s390, the slot or its guest address is not zero; later kernels: userspace_addr is no address of user space or is to change, or the slot to be deleted does not exist" },
	{ ENOMEM, "no memory for the slot's tables" },
};

static const struct kvmabi_error_info set_tss_addr_errors[] = {
	{ EINVAL, "the address is not that of a page (Intel)" },
	{ EEXIST, "the pages overlap a memory slot (Intel)" },
	{ ENOMEM, "no memory for the pages (Intel)" },
};

static const struct kvmabi_error_info set_identity_map_addr_errors[] = {
	{ EFAULT, "the number cannot be read, as when it was passed by value" },
};

static const struct kvmabi_error_info set_boot_cpu_id_errors[] = {
	{ EINVAL, "later kernels: no vcpu can have this id" },
};

static const struct kvmabi_error_info set_gsi_routing_errors[] = {
	{ EINVAL, "the arch has no routes of this type; or the interrupt controller has no such pin; or a GSI has two routes to the same interrupt controller, or a route to a message and another one" },
	{ ENOMEM, "no memory for the table; on the first kernels also if nr is zero" },
};

static const struct kvmabi_error_info create_pit_errors[] = {
	{ ENOENT, "later kernels: the VM has no interrupt controller in the kernel" },
	{ ENOMEM, "no memory for the timer" },
};

static const struct kvmabi_error_info irq_line_status_errors[] = {
	{ EFAULT, "the struct cannot be reached; if only the answer cannot be written, the level is set all the same" },
};

static const struct kvmabi_error_info register_coalesced_mmio_errors[] = {
	{ ENOBUFS, "the VM has as many zones as it may have" },
	{ ENOSPC, "later kernels: the VM has as many zones and other watched addresses as it may have" },
	{ ENXIO, "the VM has no ring" },
};

static const struct kvmabi_error_info unregister_coalesced_mmio_errors[] = {
	{ ENXIO, "the VM has no ring" },
};

static const struct kvmabi_error_info irqfd_errors[] = {
	{ EBADF, "fd is not open" },
	{ EINVAL, "fd or resamplefd is no eventfd; or, on later kernels, the VM has no interrupt controller in the kernel" },
	{ EAGAIN, "arm64: the interrupt controller is not ready yet" },
	{ EBUSY, "the eventfd serves another GSI, or this one, already" },
	{ ENOMEM, "no memory for the pair" },
};

static const struct kvmabi_error_info signal_msi_errors[] = {
	{ EINVAL, "x86: APIC ids of 32 bits are enabled, and the lowest byte of address_hi is not zero" },
	{ EPERM, "x86: no vcpu is addressed" },
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info create_pit2_errors[] = {
	{ ENOENT, "later kernels: the VM has no interrupt controller in the kernel" },
	{ ENOMEM, "no memory for the timer" },
};

static const struct kvmabi_error_info ioeventfd_errors[] = {
	{ EBADF, "fd is not open" },
	{ EINVAL, "fd is no eventfd; or, on later kernels, len is zero and KVM_IOEVENTFD_FLAG_DATAMATCH is set" },
	{ EEXIST, "such a write signals an eventfd already" },
	{ ENOENT, "there is nothing like this to be ended" },
	{ ENOSPC, "the VM watches as many addresses as it may" },
	{ ENOMEM, "no memory for it" },
};

static const struct kvmabi_error_info run_errors[] = {
	{ EINTR, "a signal is pending that is not blocked, and exit_reason is KVM_EXIT_INTR; on old x86 kernels also when the interrupt window that request_interrupt_window asked for is open; on later ones when immediate_exit of kvm_run is set" },
	{ EAGAIN, "the vcpu had not been started by another processor (KVM_MP_STATE_UNINITIALIZED); it waited, and may be run again" },
	{ EINVAL, "cr8 of kvm_run has bits that the register does not have (x86 without an interrupt controller in the kernel)" },
	{ ENOMEM, "no memory for the processor state that has to be kept" },
	{ EFAULT, "memory of the guest, or of the caller, that the kernel needs for running cannot be reached; where KVM_CAP_MEMORY_FAULT_INFO is reported exit_reason may be KVM_EXIT_MEMORY_FAULT, and kvm_run tells which memory" },
	{ EHWPOISON, "later kernels: the memory that the guest needs is broken" },
};

static const struct kvmabi_error_info get_regs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_regs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info get_sregs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_sregs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer x86 kernels refuse control registers, EFER or an APIC base that contradict each other or the CPUID entries" },
};

static const struct kvmabi_error_info translate_errors[] = {
	{ EFAULT, "the struct cannot be read or written" },
};

static const struct kvmabi_error_info interrupt_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EEXIST, "x86, without the PICs in the kernel: a vector that was given before waits still" },
};

static const struct kvmabi_error_info get_msrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct or entries cannot be read or written" },
};

static const struct kvmabi_error_info set_msrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct or entries cannot be read" },
};

static const struct kvmabi_error_info set_cpuid_errors[] = {
	{ ENOMEM, "no memory for the entries" },
	{ EFAULT, "the struct or entries cannot be read" },
	{ EINVAL, "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};

static const struct kvmabi_error_info set_signal_mask_errors[] = {
	{ EFAULT, "the struct or sigset cannot be read" },
};

static const struct kvmabi_error_info get_fpu_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_fpu_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info get_vcpu_events_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_vcpu_events_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "a bit of flags needs a capability that was not enabled, or smi contradicts the vcpu's state (newer kernels)" },
};

static const struct kvmabi_error_info get_debugregs_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_debugregs_errors[] = {
	{ EFAULT, "the struct cannot be read" },
};

static const struct kvmabi_error_info enable_cap_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the capability cannot be enabled, or not on this fd, or not with these args, or no more" },
	{ EEXIST, "x86, KVM_CAP_SPLIT_IRQCHIP: the VM has interrupt controllers or a vcpu already" },
};

static const struct kvmabi_error_info get_mp_state_errors[] = {
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_mp_state_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer x86 kernels refuse states that they do not know, and all but KVM_MP_STATE_RUNNABLE for a vcpu without a local APIC in the kernel; other arches refuse the states that are not theirs" },
};

static const struct kvmabi_error_info get_xsave_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
	{ EINVAL, "since 5.17, the vcpu has components that do not fit into region" },
};

static const struct kvmabi_error_info set_xsave_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the header of region names components that the host lacks (newer kernels), or any beyond x87 and SSE on a host without XSAVE" },
};

static const struct kvmabi_error_info get_xcrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
};

static const struct kvmabi_error_info set_xcrs_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the host has no XSAVE, or XCR0 lacks x87, has AVX without SSE or has what the host lacks; old kernels refuse it also while the guest runs unprivileged code" },
};

static const struct kvmabi_error_info get_lapic_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be written" },
	{ EINVAL, "the vcpu was made before the interrupt controller" },
};

static const struct kvmabi_error_info set_lapic_errors[] = {
	{ ENOMEM, "no memory for a copy" },
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "the vcpu was made before the interrupt controller; newer kernels also refuse an APIC id that is not the vcpu's in x2APIC mode" },
};

static const struct kvmabi_error_info set_cpuid2_errors[] = {
	{ ENOMEM, "no memory for the entries" },
	{ EFAULT, "the struct or entries cannot be read" },
	{ EINVAL, "newer kernels refuse entries that they cannot serve, and other entries than before once the vcpu has run" },
};

static const struct kvmabi_error_info get_cpuid2_errors[] = {
	{ EFAULT, "the struct or entries cannot be read or written" },
};

static const struct kvmabi_error_info tpr_access_reporting_errors[] = {
	{ EFAULT, "the struct cannot be read or written" },
};

static const struct kvmabi_error_info set_vapic_addr_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "newer kernels refuse an address without memory behind it" },
};

static const struct kvmabi_error_info s390_store_status_errors[] = {
	{ EFAULT, "the guest has no memory there" },
};

static const struct kvmabi_error_info set_guest_debug_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EBUSY, "an exception is to be injected and another one is pending" },
	{ EINVAL, "later kernels: the registers of the guest are hidden (SEV-ES); on arm64, control has a bit that is unknown" },
};

static const struct kvmabi_error_info x86_setup_mce_errors[] = {
	{ EFAULT, "the number cannot be read" },
	{ EINVAL, "no bank, more banks than the kernel has (with old kernels also exactly as many), or an unknown feature" },
};

static const struct kvmabi_error_info x86_set_mce_errors[] = {
	{ EFAULT, "the struct cannot be read" },
	{ EINVAL, "status lacks its valid bit, or the vcpu was not given such a bank by KVM_X86_SETUP_MCE" },
};

/* The errnos of an ioctl that no rule foretells. */
#define ERRORS(list) .errors = list, .error_count = sizeof(list) / sizeof((list)[0])
#define ON(fd_class) (1u << KVMABI_FD_##fd_class)

static const struct kvmabi_ioctl_info ioctls[] = {
	/* 4.88: list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them */
	{
		.name		= "KVM_GET_EMULATED_CPUID",
		.command	= KVM_GET_EMULATED_CPUID,
		.classes	= ON(SYSTEM),
		.section	= "4.88",
		.capability	= "KVM_CAP_EXT_EMUL_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them",
		ERRORS(get_emulated_cpuid_errors),
	},
	/* 4.3: list the MSRs that tell of features */
	{
		.name		= "KVM_GET_MSR_FEATURE_INDEX_LIST",
		.command	= KVM_GET_MSR_FEATURE_INDEX_LIST,
		.classes	= ON(SYSTEM),
		.section	= "4.3",
		.capability	= "KVM_CAP_GET_MSR_FEATURES",
		.archs		= "x86",
		.argument	= "struct kvm_msr_list *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_msr_list),
		.returns	= "0",
		.summary	= "list the MSRs that tell of features",
		ERRORS(get_msr_feature_index_list_errors),
	},
	/* 4.55: set how fast the guest's time stamp counter runs */
	{
		.name		= "KVM_SET_TSC_KHZ",
		.command	= KVM_SET_TSC_KHZ,
		.classes	= ON(VCPU) | ON(VM),
		.section	= "4.55",
		.capability	= "KVM_CAP_TSC_CONTROL",
		.archs		= "x86",
		.argument	= "__u32",
		.returns	= "0",
		.summary	= "set how fast the guest's time stamp counter runs",
		ERRORS(set_tsc_khz_errors),
	},
	/* 4.56: ask how fast the guest's time stamp counter runs */
	{
		.name		= "KVM_GET_TSC_KHZ",
		.command	= KVM_GET_TSC_KHZ,
		.classes	= ON(VCPU) | ON(VM),
		.section	= "4.56",
		.capability	= "KVM_CAP_GET_TSC_KHZ",
		.archs		= "x86",
		.argument	= "",
		.returns	= "how fast the guest's time stamp counter runs, in kHz",
		.summary	= "ask how fast the guest's time stamp counter runs",
		ERRORS(get_tsc_khz_errors),
	},
	/* 4.70: tell the guest that it was stopped */
	{
		.name		= "KVM_KVMCLOCK_CTRL",
		.command	= KVM_KVMCLOCK_CTRL,
		.classes	= ON(VCPU),
		.section	= "4.70",
		.capability	= "KVM_CAP_KVMCLOCK_CTRL",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "tell the guest that it was stopped",
		ERRORS(kvmclock_ctrl_errors),
	},
	/* 4.96: queue an SMI for injection */
	{
		.name		= "KVM_SMI",
		.command	= KVM_SMI,
		.classes	= ON(VCPU),
		.section	= "4.96",
		.capability	= "KVM_CAP_X86_SMM",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "queue an SMI for injection",
		ERRORS(smi_errors),
	},
	/* 4.131: read the special registers, with the pointers that PAE paging has loaded */
	{
		.name		= "KVM_GET_SREGS2",
		.command	= KVM_GET_SREGS2,
		.classes	= ON(VCPU),
		.section	= "4.131",
		.capability	= "KVM_CAP_SREGS2",
		.archs		= "x86",
		.argument	= "struct kvm_sregs2 *",
		.writes		= 1,
		.size		= sizeof(struct kvm_sregs2),
		.returns	= "0",
		.summary	= "read the special registers, with the pointers that PAE paging has loaded",
		ERRORS(get_sregs2_errors),
	},
	/* 4.132: write the special registers, with the pointers that PAE paging has loaded */
	{
		.name		= "KVM_SET_SREGS2",
		.command	= KVM_SET_SREGS2,
		.classes	= ON(VCPU),
		.section	= "4.132",
		.capability	= "KVM_CAP_SREGS2",
		.archs		= "x86",
		.argument	= "struct kvm_sregs2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_sregs2),
		.returns	= "0",
		.summary	= "write the special registers, with the pointers that PAE paging has loaded",
		ERRORS(set_sregs2_errors),
	},
	/* 4.134: read the extended processor state, however large it is */
	{
		.name		= "KVM_GET_XSAVE2",
		.command	= KVM_GET_XSAVE2,
		.classes	= ON(VCPU),
		.section	= "4.134",
		.capability	= "KVM_CAP_XSAVE2",
		.archs		= "x86",
		.argument	= "struct kvm_xsave *",
		.writes		= 1,
		.size		= sizeof(struct kvm_xsave),
		.returns	= "0",
		.summary	= "read the extended processor state, however large it is",
		ERRORS(get_xsave2_errors),
	},
	/* 4.114: read what the vcpu holds of nested virtualization */
	{
		.name		= "KVM_GET_NESTED_STATE",
		.command	= KVM_GET_NESTED_STATE,
		.classes	= ON(VCPU),
		.section	= "4.114",
		.capability	= "KVM_CAP_NESTED_STATE",
		.archs		= "x86",
		.argument	= "struct kvm_nested_state *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_nested_state),
		.returns	= "0",
		.summary	= "read what the vcpu holds of nested virtualization",
		ERRORS(get_nested_state_errors),
	},
	/* 4.115: write what the vcpu holds of nested virtualization */
	{
		.name		= "KVM_SET_NESTED_STATE",
		.command	= KVM_SET_NESTED_STATE,
		.classes	= ON(VCPU),
		.section	= "4.115",
		.capability	= "KVM_CAP_NESTED_STATE",
		.archs		= "x86",
		.argument	= "struct kvm_nested_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_nested_state),
		.returns	= "0",
		.summary	= "write what the vcpu holds of nested virtualization",
		ERRORS(set_nested_state_errors),
	},
	/* 4.97: say which model-specific registers the guest may read and write */
	{
		.name		= "KVM_X86_SET_MSR_FILTER",
		.command	= KVM_X86_SET_MSR_FILTER,
		.classes	= ON(VM),
		.section	= "4.97",
		.capability	= "KVM_CAP_X86_MSR_FILTER",
		.archs		= "x86",
		.argument	= "struct kvm_msr_filter *",
		.reads		= 1,
		.size		= sizeof(struct kvm_msr_filter),
		.returns	= "0",
		.summary	= "say which model-specific registers the guest may read and write",
		ERRORS(x86_set_msr_filter_errors),
	},
	/* 4.120: say which events the guest may count with its performance monitoring unit */
	{
		.name		= "KVM_SET_PMU_EVENT_FILTER",
		.command	= KVM_SET_PMU_EVENT_FILTER,
		.classes	= ON(VM),
		.section	= "4.120",
		.capability	= "KVM_CAP_PMU_EVENT_FILTER",
		.archs		= "x86",
		.argument	= "struct kvm_pmu_event_filter *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pmu_event_filter),
		.returns	= "0",
		.summary	= "say which events the guest may count with its performance monitoring unit",
		ERRORS(set_pmu_event_filter_errors),
	},
	/* 4.110: do something that only a guest with encrypted memory needs */
	{
		.name		= "KVM_MEMORY_ENCRYPT_OP",
		.command	= KVM_MEMORY_ENCRYPT_OP,
		.classes	= ON(VM),
		.section	= "4.110",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_sev_cmd *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_sev_cmd),
		.returns	= "0",
		.summary	= "do something that only a guest with encrypted memory needs",
		ERRORS(memory_encrypt_op_errors),
	},
	/* 4.111: say which memory may hold encrypted data of the guest */
	{
		.name		= "KVM_MEMORY_ENCRYPT_REG_REGION",
		.command	= KVM_MEMORY_ENCRYPT_REG_REGION,
		.classes	= ON(VM),
		.section	= "4.111",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_enc_region *",
		.reads		= 1,
		.size		= sizeof(struct kvm_enc_region),
		.returns	= "0",
		.summary	= "say which memory may hold encrypted data of the guest",
		ERRORS(memory_encrypt_reg_region_errors),
	},
	/* 4.112: take back what KVM_MEMORY_ENCRYPT_REG_REGION said */
	{
		.name		= "KVM_MEMORY_ENCRYPT_UNREG_REGION",
		.command	= KVM_MEMORY_ENCRYPT_UNREG_REGION,
		.classes	= ON(VM),
		.section	= "4.112",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_enc_region *",
		.reads		= 1,
		.size		= sizeof(struct kvm_enc_region),
		.returns	= "0",
		.summary	= "take back what KVM_MEMORY_ENCRYPT_REG_REGION said",
		ERRORS(memory_encrypt_unreg_region_errors),
	},
	/* 4.126: set an attribute of the VM as Xen has it */
	{
		.name		= "KVM_XEN_HVM_SET_ATTR",
		.command	= KVM_XEN_HVM_SET_ATTR,
		.classes	= ON(VM),
		.section	= "4.126",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_hvm_attr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xen_hvm_attr),
		.returns	= "0",
		.summary	= "set an attribute of the VM as Xen has it",
		ERRORS(xen_hvm_set_attr_errors),
	},
	/* 4.127: read an attribute of the VM as Xen has it */
	{
		.name		= "KVM_XEN_HVM_GET_ATTR",
		.command	= KVM_XEN_HVM_GET_ATTR,
		.classes	= ON(VM),
		.section	= "4.127",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_hvm_attr *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_xen_hvm_attr),
		.returns	= "0",
		.summary	= "read an attribute of the VM as Xen has it",
		ERRORS(xen_hvm_get_attr_errors),
	},
	/* 4.128: set an attribute of the vcpu as Xen has it */
	{
		.name		= "KVM_XEN_VCPU_SET_ATTR",
		.command	= KVM_XEN_VCPU_SET_ATTR,
		.classes	= ON(VCPU),
		.section	= "4.128",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_vcpu_attr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xen_vcpu_attr),
		.returns	= "0",
		.summary	= "set an attribute of the vcpu as Xen has it",
		ERRORS(xen_vcpu_set_attr_errors),
	},
	/* 4.129: read an attribute of the vcpu as Xen has it */
	{
		.name		= "KVM_XEN_VCPU_GET_ATTR",
		.command	= KVM_XEN_VCPU_GET_ATTR,
		.classes	= ON(VCPU),
		.section	= "4.129",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_vcpu_attr *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_xen_vcpu_attr),
		.returns	= "0",
		.summary	= "read an attribute of the vcpu as Xen has it",
		ERRORS(xen_vcpu_get_attr_errors),
	},
	/* 4.135: send an event to the guest through one of its event channels */
	{
		.name		= "KVM_XEN_HVM_EVTCHN_SEND",
		.command	= KVM_XEN_HVM_EVTCHN_SEND,
		.classes	= ON(VM),
		.section	= "4.135",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_irq_routing_xen_evtchn *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irq_routing_xen_evtchn),
		.returns	= "0",
		.summary	= "send an event to the guest through one of its event channels",
		ERRORS(xen_hvm_evtchn_send_errors),
	},
	/* 4.113: let a guest's signal to a Hyper-V connection reach an eventfd */
	{
		.name		= "KVM_HYPERV_EVENTFD",
		.command	= KVM_HYPERV_EVENTFD,
		.classes	= ON(VM),
		.section	= "4.113",
		.capability	= "KVM_CAP_HYPERV_EVENTFD",
		.archs		= "x86",
		.argument	= "struct kvm_hyperv_eventfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_hyperv_eventfd),
		.returns	= "0",
		.summary	= "let a guest's signal to a Hyper-V connection reach an eventfd",
		ERRORS(hyperv_eventfd_errors),
	},
	/* 4.118: list the CPUID entries of Hyper-V's interface that KVM supports */
	{
		.name		= "KVM_GET_SUPPORTED_HV_CPUID",
		.command	= KVM_GET_SUPPORTED_HV_CPUID,
		.classes	= ON(VCPU) | ON(SYSTEM),
		.section	= "4.118",
		.capability	= "KVM_CAP_HYPERV_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "list the CPUID entries of Hyper-V's interface that KVM supports",
		ERRORS(get_supported_hv_cpuid_errors),
	},
	/* 4.69: read one register of the vcpu */
	{
		.name		= "KVM_GET_ONE_REG",
		.command	= KVM_GET_ONE_REG,
		.classes	= ON(VCPU),
		.section	= "4.69",
		.capability	= "KVM_CAP_ONE_REG",
		.archs		= "powerpc, s390",
		.argument	= "struct kvm_one_reg *",
		.reads		= 1,
		.size		= sizeof(struct kvm_one_reg),
		.returns	= "0",
		.summary	= "read one register of the vcpu",
		ERRORS(get_one_reg_errors),
	},
	/* 4.68: write one register of the vcpu */
	{
		.name		= "KVM_SET_ONE_REG",
		.command	= KVM_SET_ONE_REG,
		.classes	= ON(VCPU),
		.section	= "4.68",
		.capability	= "KVM_CAP_ONE_REG",
		.archs		= "powerpc, s390",
		.argument	= "struct kvm_one_reg *",
		.reads		= 1,
		.size		= sizeof(struct kvm_one_reg),
		.returns	= "0",
		.summary	= "write one register of the vcpu",
		ERRORS(set_one_reg_errors),
	},
	/* 4.84: list the ids of all registers that the vcpu has */
	{
		.name		= "KVM_GET_REG_LIST",
		.command	= KVM_GET_REG_LIST,
		.classes	= ON(VCPU),
		.section	= "4.84",
		.capability	= "",
		.archs		= "",
		.argument	= "struct kvm_reg_list *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_reg_list),
		.returns	= "0",
		.summary	= "list the ids of all registers that the vcpu has",
		ERRORS(get_reg_list_errors),
	},
	/* 4.79: make a device that the kernel emulates, with an fd of its own */
	{
		.name		= "KVM_CREATE_DEVICE",
		.command	= KVM_CREATE_DEVICE,
		.classes	= ON(VM),
		.section	= "4.79",
		.capability	= "KVM_CAP_DEVICE_CTRL",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_create_device *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_create_device),
		.returns	= "0",
		.summary	= "make a device that the kernel emulates, with an fd of its own",
		ERRORS(create_device_errors),
	},
	/* 4.80: set an attribute of a device, a VM or a vcpu */
	{
		.name		= "KVM_SET_DEVICE_ATTR",
		.command	= KVM_SET_DEVICE_ATTR,
		.classes	= ON(VM) | ON(VCPU) | ON(DEVICE),
		.section	= "4.80",
		.capability	= "KVM_CAP_DEVICE_CTRL",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_device_attr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_device_attr),
		.returns	= "0",
		.summary	= "set an attribute of a device, a VM or a vcpu",
		ERRORS(set_device_attr_errors),
	},
	/* 4.80: read an attribute of a device, a VM, a vcpu or of KVM as a whole */
	{
		.name		= "KVM_GET_DEVICE_ATTR",
		.command	= KVM_GET_DEVICE_ATTR,
		.classes	= ON(SYSTEM) | ON(VM) | ON(VCPU) | ON(DEVICE),
		.section	= "4.80",
		.capability	= "KVM_CAP_DEVICE_CTRL",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_device_attr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_device_attr),
		.returns	= "0",
		.summary	= "read an attribute of a device, a VM, a vcpu or of KVM as a whole",
		ERRORS(get_device_attr_errors),
	},
	/* 4.81: ask whether a device, a VM, a vcpu or KVM as a whole has an attribute */
	{
		.name		= "KVM_HAS_DEVICE_ATTR",
		.command	= KVM_HAS_DEVICE_ATTR,
		.classes	= ON(SYSTEM) | ON(VM) | ON(VCPU) | ON(DEVICE),
		.section	= "4.81",
		.capability	= "KVM_CAP_DEVICE_CTRL",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_device_attr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_device_attr),
		.returns	= "0",
		.summary	= "ask whether a device, a VM, a vcpu or KVM as a whole has an attribute",
		ERRORS(has_device_attr_errors),
	},
	/* 4.133: give an fd from which the statistics of a VM or a vcpu can be read */
	{
		.name		= "KVM_GET_STATS_FD",
		.command	= KVM_GET_STATS_FD,
		.classes	= ON(VM) | ON(VCPU),
		.section	= "4.133",
		.capability	= "KVM_CAP_BINARY_STATS_FD",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "a stats fd",
		.summary	= "give an fd from which the statistics of a VM or a vcpu can be read",
		ERRORS(get_stats_fd_errors),
	},
	/* 4.117: clear the log of some of a slot's pages */
	{
		.name		= "KVM_CLEAR_DIRTY_LOG",
		.command	= KVM_CLEAR_DIRTY_LOG,
		.classes	= ON(VM),
		.section	= "4.117",
		.capability	= "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2",
		.archs		= "x86",
		.argument	= "struct kvm_clear_dirty_log *",
		.reads		= 1,
		.size		= sizeof(struct kvm_clear_dirty_log),
		.returns	= "0",
		.summary	= "clear the log of some of a slot's pages",
		ERRORS(clear_dirty_log_errors),
	},
	/* take back the entries of the dirty rings that user space is done with */
	{
		.name		= "KVM_RESET_DIRTY_RINGS",
		.command	= KVM_RESET_DIRTY_RINGS,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_DIRTY_LOG_RING",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "how many entries of all rings were given back",
		.summary	= "take back the entries of the dirty rings that user space is done with",
		ERRORS(reset_dirty_rings_errors),
	},
	/* 4.140: make, move, change or delete a slot, which may have private memory too */
	{
		.name		= "KVM_SET_USER_MEMORY_REGION2",
		.command	= KVM_SET_USER_MEMORY_REGION2,
		.classes	= ON(VM),
		.section	= "4.140",
		.capability	= "KVM_CAP_USER_MEMORY2",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_userspace_memory_region2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_userspace_memory_region2),
		.returns	= "0",
		.summary	= "make, move, change or delete a slot, which may have private memory too",
		ERRORS(set_user_memory_region2_errors),
	},
	/* 4.141: say how the guest uses the pages of a range of its physical memory */
	{
		.name		= "KVM_SET_MEMORY_ATTRIBUTES",
		.command	= KVM_SET_MEMORY_ATTRIBUTES,
		.classes	= ON(VM),
		.section	= "4.141",
		.capability	= "KVM_CAP_MEMORY_ATTRIBUTES",
		.archs		= "x86",
		.argument	= "struct kvm_memory_attributes *",
		.reads		= 1,
		.size		= sizeof(struct kvm_memory_attributes),
		.returns	= "0",
		.summary	= "say how the guest uses the pages of a range of its physical memory",
		ERRORS(set_memory_attributes_errors),
	},
	/* 4.142: make a file of memory that the guest can use and user space cannot touch */
	{
		.name		= "KVM_CREATE_GUEST_MEMFD",
		.command	= KVM_CREATE_GUEST_MEMFD,
		.classes	= ON(VM),
		.section	= "4.142",
		.capability	= "KVM_CAP_GUEST_MEMFD",
		.archs		= "x86",
		.argument	= "struct kvm_create_guest_memfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_create_guest_memfd),
		.returns	= "a guest_memfd fd",
		.summary	= "make a file of memory that the guest can use and user space cannot touch",
		ERRORS(create_guest_memfd_errors),
	},
	/* 4.143: map a range of guest physical memory before the guest touches it */
	{
		.name		= "KVM_PRE_FAULT_MEMORY",
		.command	= KVM_PRE_FAULT_MEMORY,
		.classes	= ON(VCPU),
		.section	= "4.143",
		.capability	= "KVM_CAP_PRE_FAULT_MEMORY",
		.archs		= "x86",
		.argument	= "struct kvm_pre_fault_memory *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_pre_fault_memory),
		.returns	= "0",
		.summary	= "map a range of guest physical memory before the guest touches it",
		ERRORS(pre_fault_memory_errors),
	},
	/* 4.76: make the guest's hashed page table in a size of the caller's choice, or empty it */
	{
		.name		= "KVM_PPC_ALLOCATE_HTAB",
		.command	= KVM_PPC_ALLOCATE_HTAB,
		.classes	= ON(VM),
		.section	= "4.76",
		.capability	= "KVM_CAP_PPC_ALLOC_HTAB",
		.archs		= "powerpc",
		.argument	= "__u32 *",
		.reads		= 1,
		.size		= sizeof(__u32),
		.returns	= "0",
		.summary	= "make the guest's hashed page table in a size of the caller's choice, or empty it",
		ERRORS(ppc_allocate_htab_errors),
	},
	/* 4.121: turn a guest of secure memory into a normal one, for a reset */
	{
		.name		= "KVM_PPC_SVM_OFF",
		.command	= KVM_PPC_SVM_OFF,
		.classes	= ON(VM),
		.section	= "4.121",
		.capability	= "",
		.archs		= "powerpc",
		.argument	= "",
		.returns	= "0",
		.summary	= "turn a guest of secure memory into a normal one, for a reset",
	},
	/* 4.60: tell which entries of the TLB that user space shares were changed */
	{
		.name		= "KVM_DIRTY_TLB",
		.command	= KVM_DIRTY_TLB,
		.classes	= ON(VCPU),
		.section	= "4.60",
		.capability	= "KVM_CAP_SW_TLB",
		.archs		= "powerpc",
		.argument	= "struct kvm_dirty_tlb *",
		.reads		= 1,
		.size		= sizeof(struct kvm_dirty_tlb),
		.returns	= "0",
		.summary	= "tell which entries of the TLB that user space shares were changed",
	},
	/* 4.85: say where the guest sees a device in the kernel */
	{
		.name		= "KVM_ARM_SET_DEVICE_ADDR",
		.command	= KVM_ARM_SET_DEVICE_ADDR,
		.classes	= ON(VM),
		.section	= "4.85",
		.capability	= "KVM_CAP_ARM_SET_DEVICE_ADDR",
		.archs		= "",
		.argument	= "struct kvm_arm_device_addr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_arm_device_addr),
		.returns	= "0",
		.summary	= "say where the guest sees a device in the kernel",
	},
	/* 4.119: end the configuration of a feature of the vcpu */
	{
		.name		= "KVM_ARM_VCPU_FINALIZE",
		.command	= KVM_ARM_VCPU_FINALIZE,
		.classes	= ON(VCPU),
		.section	= "4.119",
		.capability	= "KVM_CAP_ARM_SVE",
		.archs		= "",
		.argument	= "int *",
		.reads		= 1,
		.size		= sizeof(int),
		.returns	= "0",
		.summary	= "end the configuration of a feature of the vcpu",
		ERRORS(arm_vcpu_finalize_errors),
	},
	/* 4.67: map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it */
	{
		.name		= "KVM_S390_VCPU_FAULT",
		.command	= KVM_S390_VCPU_FAULT,
		.classes	= ON(VCPU),
		.section	= "4.67",
		.capability	= "KVM_CAP_S390_UCONTROL",
		.archs		= "s390",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it",
	},
	/* 4.122: reset the vcpu as the architecture's normal CPU reset does */
	{
		.name		= "KVM_S390_NORMAL_RESET",
		.command	= KVM_S390_NORMAL_RESET,
		.classes	= ON(VCPU),
		.section	= "4.122",
		.capability	= "KVM_CAP_S390_VCPU_RESETS",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "reset the vcpu as the architecture's normal CPU reset does",
	},
	/* 4.124: reset the vcpu as the architecture's clearing CPU reset does */
	{
		.name		= "KVM_S390_CLEAR_RESET",
		.command	= KVM_S390_CLEAR_RESET,
		.classes	= ON(VCPU),
		.section	= "4.124",
		.capability	= "KVM_CAP_S390_VCPU_RESETS",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "reset the vcpu as the architecture's clearing CPU reset does",
	},
	/* 4.1: ask for the version of the API */
	{
		.name		= "KVM_GET_API_VERSION",
		.command	= KVM_GET_API_VERSION,
		.classes	= ON(SYSTEM),
		.section	= "4.1",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "KVM_API_VERSION",
		.summary	= "ask for the version of the API",
	},
	/* 4.2: make a virtual machine without memory or vcpus */
	{
		.name		= "KVM_CREATE_VM",
		.command	= KVM_CREATE_VM,
		.classes	= ON(SYSTEM),
		.section	= "4.2",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "a vm fd",
		.summary	= "make a virtual machine without memory or vcpus",
		ERRORS(create_vm_errors),
	},
	/* 4.3: list the MSRs of a guest that can be read and written */
	{
		.name		= "KVM_GET_MSR_INDEX_LIST",
		.command	= KVM_GET_MSR_INDEX_LIST,
		.classes	= ON(SYSTEM),
		.section	= "4.3",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msr_list *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_msr_list),
		.returns	= "0",
		.summary	= "list the MSRs of a guest that can be read and written",
		ERRORS(get_msr_index_list_errors),
	},
	/* 4.4: ask whether an extension of the API is there */
	{
		.name		= "KVM_CHECK_EXTENSION",
		.command	= KVM_CHECK_EXTENSION,
		.classes	= ON(SYSTEM) | ON(VM),
		.section	= "4.4",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "unsigned long",
		.returns	= "zero: the extension is not there; a positive number: it is, and some extensions say more by it",
		.summary	= "ask whether an extension of the API is there",
	},
	/* 4.5: ask how much of a vcpu's fd to map */
	{
		.name		= "KVM_GET_VCPU_MMAP_SIZE",
		.command	= KVM_GET_VCPU_MMAP_SIZE,
		.classes	= ON(SYSTEM),
		.section	= "4.5",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "bytes to map of a vcpu's fd",
		.summary	= "ask how much of a vcpu's fd to map",
	},
	/* 4.46: list the CPUID entries that processor and KVM support */
	{
		.name		= "KVM_GET_SUPPORTED_CPUID",
		.command	= KVM_GET_SUPPORTED_CPUID,
		.classes	= ON(SYSTEM),
		.section	= "4.46",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "list the CPUID entries that processor and KVM support",
		ERRORS(get_supported_cpuid_errors),
	},
	/* make the process's address space fit for running guests */
	{
		.name		= "KVM_S390_ENABLE_SIE",
		.command	= KVM_S390_ENABLE_SIE,
		.classes	= ON(SYSTEM),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the process's address space fit for running guests",
		ERRORS(s390_enable_sie_errors),
	},
	/* 4.104: ask which machine check features a vcpu can be given */
	{
		.name		= "KVM_X86_GET_MCE_CAP_SUPPORTED",
		.command	= KVM_X86_GET_MCE_CAP_SUPPORTED,
		.classes	= ON(SYSTEM),
		.section	= "4.104",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "__u64 *",
		.writes		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "ask which machine check features a vcpu can be given",
		ERRORS(x86_get_mce_cap_supported_errors),
	},
	/* 4.7: add a vcpu to a virtual machine */
	{
		.name		= "KVM_CREATE_VCPU",
		.command	= KVM_CREATE_VCPU,
		.classes	= ON(VM),
		.section	= "4.7",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "__u32",
		.returns	= "a vcpu fd",
		.summary	= "add a vcpu to a virtual machine",
		ERRORS(create_vcpu_errors),
	},
	/* 4.8: fetch and clear the bitmap of a slot's dirty pages */
	{
		.name		= "KVM_GET_DIRTY_LOG",
		.command	= KVM_GET_DIRTY_LOG,
		.classes	= ON(VM),
		.section	= "4.8",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_dirty_log *",
		.reads		= 1,
		.size		= sizeof(struct kvm_dirty_log),
		.returns	= "0",
		.summary	= "fetch and clear the bitmap of a slot's dirty pages",
		ERRORS(get_dirty_log_errors),
	},
	/* 4.24: make the interrupt controllers in the kernel */
	{
		.name		= "KVM_CREATE_IRQCHIP",
		.command	= KVM_CREATE_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.24",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64, s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the interrupt controllers in the kernel",
		ERRORS(create_irqchip_errors),
	},
	/* 4.25: set the level of an input of the interrupt controllers in the kernel */
	{
		.name		= "KVM_IRQ_LINE",
		.command	= KVM_IRQ_LINE,
		.classes	= ON(VM),
		.section	= "4.25",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irq_level *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irq_level),
		.returns	= "0",
		.summary	= "set the level of an input of the interrupt controllers in the kernel",
	},
	/* 4.26: read the state of an interrupt controller in the kernel */
	{
		.name		= "KVM_GET_IRQCHIP",
		.command	= KVM_GET_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.26",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irqchip *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_irqchip),
		.returns	= "0",
		.summary	= "read the state of an interrupt controller in the kernel",
		ERRORS(get_irqchip_errors),
	},
	/* 4.27: write the state of an interrupt controller in the kernel */
	{
		.name		= "KVM_SET_IRQCHIP",
		.command	= KVM_SET_IRQCHIP,
		.classes	= ON(VM),
		.section	= "4.27",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irqchip *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irqchip),
		.returns	= "0",
		.summary	= "write the state of an interrupt controller in the kernel",
		ERRORS(set_irqchip_errors),
	},
	/* 4.28: say where the hypercall pages for a Xen HVM guest come from */
	{
		.name		= "KVM_XEN_HVM_CONFIG",
		.command	= KVM_XEN_HVM_CONFIG,
		.classes	= ON(VM),
		.section	= "4.28",
		.capability	= "KVM_CAP_XEN_HVM",
		.archs		= "x86",
		.argument	= "struct kvm_xen_hvm_config *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xen_hvm_config),
		.returns	= "0",
		.summary	= "say where the hypercall pages for a Xen HVM guest come from",
		ERRORS(xen_hvm_config_errors),
	},
	/* 4.29: read the clock that the guest sees as kvmclock */
	{
		.name		= "KVM_GET_CLOCK",
		.command	= KVM_GET_CLOCK,
		.classes	= ON(VM),
		.section	= "4.29",
		.capability	= "KVM_CAP_ADJUST_CLOCK",
		.archs		= "x86",
		.argument	= "struct kvm_clock_data *",
		.writes		= 1,
		.size		= sizeof(struct kvm_clock_data),
		.returns	= "0",
		.summary	= "read the clock that the guest sees as kvmclock",
	},
	/* 4.30: set the clock that the guest sees as kvmclock */
	{
		.name		= "KVM_SET_CLOCK",
		.command	= KVM_SET_CLOCK,
		.classes	= ON(VM),
		.section	= "4.30",
		.capability	= "KVM_CAP_ADJUST_CLOCK",
		.archs		= "x86",
		.argument	= "struct kvm_clock_data *",
		.reads		= 1,
		.size		= sizeof(struct kvm_clock_data),
		.returns	= "0",
		.summary	= "set the clock that the guest sees as kvmclock",
	},
	/* 4.35: make, move, change or delete a slot of guest physical memory */
	{
		.name		= "KVM_SET_USER_MEMORY_REGION",
		.command	= KVM_SET_USER_MEMORY_REGION,
		.classes	= ON(VM),
		.section	= "4.35",
		.capability	= "KVM_CAP_USER_MEMORY",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_userspace_memory_region *",
		.reads		= 1,
		.size		= sizeof(struct kvm_userspace_memory_region),
		.returns	= "0",
		.summary	= "make, move, change or delete a slot of guest physical memory",
		ERRORS(set_user_memory_region_errors),
	},
	/* 4.36: say where in guest physical memory KVM may put three pages of its own */
	{
		.name		= "KVM_SET_TSS_ADDR",
		.command	= KVM_SET_TSS_ADDR,
		.classes	= ON(VM),
		.section	= "4.36",
		.capability	= "KVM_CAP_SET_TSS_ADDR",
		.archs		= "x86",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "say where in guest physical memory KVM may put three pages of its own",
		ERRORS(set_tss_addr_errors),
	},
	/* 4.40: say where in guest physical memory KVM may put one page of its own */
	{
		.name		= "KVM_SET_IDENTITY_MAP_ADDR",
		.command	= KVM_SET_IDENTITY_MAP_ADDR,
		.classes	= ON(VM),
		.section	= "4.40",
		.capability	= "KVM_CAP_SET_IDENTITY_MAP_ADDR",
		.archs		= "x86",
		.argument	= "__u64 *",
		.reads		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "say where in guest physical memory KVM may put one page of its own",
		ERRORS(set_identity_map_addr_errors),
	},
	/* 4.41: say which vcpu is the bootstrap processor */
	{
		.name		= "KVM_SET_BOOT_CPU_ID",
		.command	= KVM_SET_BOOT_CPU_ID,
		.classes	= ON(VM),
		.section	= "4.41",
		.capability	= "KVM_CAP_SET_BOOT_CPU_ID",
		.archs		= "x86, ia64",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "say which vcpu is the bootstrap processor",
		ERRORS(set_boot_cpu_id_errors),
	},
	/* 4.52: replace the table of GSI routes */
	{
		.name		= "KVM_SET_GSI_ROUTING",
		.command	= KVM_SET_GSI_ROUTING,
		.classes	= ON(VM),
		.section	= "4.52",
		.capability	= "KVM_CAP_IRQ_ROUTING",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_irq_routing *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irq_routing),
		.returns	= "0",
		.summary	= "replace the table of GSI routes",
		ERRORS(set_gsi_routing_errors),
	},
	/* limit how many pages KVM uses for its own page tables of the guest */
	{
		.name		= "KVM_SET_NR_MMU_PAGES",
		.command	= KVM_SET_NR_MMU_PAGES,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.archs		= "x86",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "limit how many pages KVM uses for its own page tables of the guest",
	},
	/* read the limit that KVM_SET_NR_MMU_PAGES sets */
	{
		.name		= "KVM_GET_NR_MMU_PAGES",
		.command	= KVM_GET_NR_MMU_PAGES,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.archs		= "",
		.argument	= "",
		.returns	= "how many pages KVM may use for its own page tables of the guest",
		.summary	= "read the limit that KVM_SET_NR_MMU_PAGES sets",
	},
	/* make the interval timer in the kernel */
	{
		.name		= "KVM_CREATE_PIT",
		.command	= KVM_CREATE_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "make the interval timer in the kernel",
		ERRORS(create_pit_errors),
	},
	/* read the state of the interval timer */
	{
		.name		= "KVM_GET_PIT",
		.command	= KVM_GET_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_pit_state),
		.returns	= "0",
		.summary	= "read the state of the interval timer",
	},
	/* write the state of the interval timer */
	{
		.name		= "KVM_SET_PIT",
		.command	= KVM_SET_PIT,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_PIT",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_state),
		.returns	= "0",
		.summary	= "write the state of the interval timer",
	},
	/* do what KVM_IRQ_LINE does, and tell what became of the interrupt */
	{
		.name		= "KVM_IRQ_LINE_STATUS",
		.command	= KVM_IRQ_LINE_STATUS,
		.classes	= ON(VM),
		.section	= "",
		.capability	= "KVM_CAP_IRQ_INJECT_STATUS",
		.archs		= "x86, ia64",
		.argument	= "struct kvm_irq_level *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_irq_level),
		.returns	= "0",
		.summary	= "do what KVM_IRQ_LINE does, and tell what became of the interrupt",
		ERRORS(irq_line_status_errors),
	},
	/* 4.116: collect the guest's writes to a range of addresses instead of stopping for each */
	{
		.name		= "KVM_REGISTER_COALESCED_MMIO",
		.command	= KVM_REGISTER_COALESCED_MMIO,
		.classes	= ON(VM),
		.section	= "4.116",
		.capability	= "KVM_CAP_COALESCED_MMIO",
		.archs		= "x86, ia64, powerpc",
		.argument	= "struct kvm_coalesced_mmio_zone *",
		.reads		= 1,
		.size		= sizeof(struct kvm_coalesced_mmio_zone),
		.returns	= "0",
		.summary	= "collect the guest's writes to a range of addresses instead of stopping for each",
		ERRORS(register_coalesced_mmio_errors),
	},
	/* 4.116: stop for the guest's writes to a range of addresses again */
	{
		.name		= "KVM_UNREGISTER_COALESCED_MMIO",
		.command	= KVM_UNREGISTER_COALESCED_MMIO,
		.classes	= ON(VM),
		.section	= "4.116",
		.capability	= "KVM_CAP_COALESCED_MMIO",
		.archs		= "x86, ia64, powerpc",
		.argument	= "struct kvm_coalesced_mmio_zone *",
		.reads		= 1,
		.size		= sizeof(struct kvm_coalesced_mmio_zone),
		.returns	= "0",
		.summary	= "stop for the guest's writes to a range of addresses again",
		ERRORS(unregister_coalesced_mmio_errors),
	},
	/* 4.99: say what becomes of interrupts of the interval timer that the guest missed */
	{
		.name		= "KVM_REINJECT_CONTROL",
		.command	= KVM_REINJECT_CONTROL,
		.classes	= ON(VM),
		.section	= "4.99",
		.capability	= "KVM_CAP_REINJECT_CONTROL",
		.archs		= "x86",
		.argument	= "struct kvm_reinject_control *",
		.reads		= 1,
		.size		= sizeof(struct kvm_reinject_control),
		.returns	= "0",
		.summary	= "say what becomes of interrupts of the interval timer that the guest missed",
	},
	/* 4.75: let an eventfd raise an interrupt in the guest */
	{
		.name		= "KVM_IRQFD",
		.command	= KVM_IRQFD,
		.classes	= ON(VM),
		.section	= "4.75",
		.capability	= "KVM_CAP_IRQFD",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_irqfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_irqfd),
		.returns	= "0",
		.summary	= "let an eventfd raise an interrupt in the guest",
		ERRORS(irqfd_errors),
	},
	/* 4.71: send a message that is an interrupt */
	{
		.name		= "KVM_SIGNAL_MSI",
		.command	= KVM_SIGNAL_MSI,
		.classes	= ON(VM),
		.section	= "4.71",
		.capability	= "KVM_CAP_SIGNAL_MSI",
		.archs		= "x86, powerpc",
		.argument	= "struct kvm_msi *",
		.reads		= 1,
		.size		= sizeof(struct kvm_msi),
		.returns	= "more than zero: the interrupt was delivered; zero: the guest blocked it",
		.summary	= "send a message that is an interrupt",
		ERRORS(signal_msi_errors),
	},
	/* 4.71: make the interval timer in the kernel, in a way that flags choose */
	{
		.name		= "KVM_CREATE_PIT2",
		.command	= KVM_CREATE_PIT2,
		.classes	= ON(VM),
		.section	= "4.71",
		.capability	= "KVM_CAP_PIT2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_config *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_config),
		.returns	= "0",
		.summary	= "make the interval timer in the kernel, in a way that flags choose",
		ERRORS(create_pit2_errors),
	},
	/* 4.59: let a write of the guest signal an eventfd */
	{
		.name		= "KVM_IOEVENTFD",
		.command	= KVM_IOEVENTFD,
		.classes	= ON(VM),
		.section	= "4.59",
		.capability	= "KVM_CAP_IOEVENTFD",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_ioeventfd *",
		.reads		= 1,
		.size		= sizeof(struct kvm_ioeventfd),
		.returns	= "0",
		.summary	= "let a write of the guest signal an eventfd",
		ERRORS(ioeventfd_errors),
	},
	/* 4.72: read the state of the interval timer, and its flags */
	{
		.name		= "KVM_GET_PIT2",
		.command	= KVM_GET_PIT2,
		.classes	= ON(VM),
		.section	= "4.72",
		.capability	= "KVM_CAP_PIT_STATE2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state2 *",
		.writes		= 1,
		.size		= sizeof(struct kvm_pit_state2),
		.returns	= "0",
		.summary	= "read the state of the interval timer, and its flags",
	},
	/* 4.73: write the state of the interval timer, and its flags */
	{
		.name		= "KVM_SET_PIT2",
		.command	= KVM_SET_PIT2,
		.classes	= ON(VM),
		.section	= "4.73",
		.capability	= "KVM_CAP_PIT_STATE2",
		.archs		= "x86",
		.argument	= "struct kvm_pit_state2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_pit_state2),
		.returns	= "0",
		.summary	= "write the state of the interval timer, and its flags",
	},
	/* 4.10: run the guest on this vcpu until something needs user space */
	{
		.name		= "KVM_RUN",
		.command	= KVM_RUN,
		.classes	= ON(VCPU),
		.section	= "4.10",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "run the guest on this vcpu until something needs user space",
		ERRORS(run_errors),
	},
	/* 4.11: read the general purpose registers */
	{
		.name		= "KVM_GET_REGS",
		.command	= KVM_GET_REGS,
		.classes	= ON(VCPU),
		.section	= "4.11",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_regs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_regs),
		.returns	= "0",
		.summary	= "read the general purpose registers",
		ERRORS(get_regs_errors),
	},
	/* 4.12: write the general purpose registers */
	{
		.name		= "KVM_SET_REGS",
		.command	= KVM_SET_REGS,
		.classes	= ON(VCPU),
		.section	= "4.12",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_regs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_regs),
		.returns	= "0",
		.summary	= "write the general purpose registers",
		ERRORS(set_regs_errors),
	},
	/* 4.13: read the special registers */
	{
		.name		= "KVM_GET_SREGS",
		.command	= KVM_GET_SREGS,
		.classes	= ON(VCPU),
		.section	= "4.13",
		.capability	= "",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_sregs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_sregs),
		.returns	= "0",
		.summary	= "read the special registers",
		ERRORS(get_sregs_errors),
	},
	/* 4.14: write the special registers */
	{
		.name		= "KVM_SET_SREGS",
		.command	= KVM_SET_SREGS,
		.classes	= ON(VCPU),
		.section	= "4.14",
		.capability	= "",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_sregs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_sregs),
		.returns	= "0",
		.summary	= "write the special registers",
		ERRORS(set_sregs_errors),
	},
	/* 4.15: translate a guest virtual address as the vcpu would now */
	{
		.name		= "KVM_TRANSLATE",
		.command	= KVM_TRANSLATE,
		.classes	= ON(VCPU),
		.section	= "4.15",
		.capability	= "",
		.archs		= "x86, powerpc",
		.argument	= "struct kvm_translation *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_translation),
		.returns	= "0",
		.summary	= "translate a guest virtual address as the vcpu would now",
		ERRORS(translate_errors),
	},
	/* 4.16: queue a hardware interrupt for injection */
	{
		.name		= "KVM_INTERRUPT",
		.command	= KVM_INTERRUPT,
		.classes	= ON(VCPU),
		.section	= "4.16",
		.capability	= "",
		.archs		= "x86, powerpc",
		.argument	= "struct kvm_interrupt *",
		.reads		= 1,
		.size		= sizeof(struct kvm_interrupt),
		.returns	= "0",
		.summary	= "queue a hardware interrupt for injection",
		ERRORS(interrupt_errors),
	},
	/* 4.18: read model-specific registers */
	{
		.name		= "KVM_GET_MSRS",
		.command	= KVM_GET_MSRS,
		.classes	= ON(VCPU) | ON(SYSTEM),
		.section	= "4.18",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msrs *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_msrs),
		.returns	= "how many of nmsrs were done",
		.summary	= "read model-specific registers",
		ERRORS(get_msrs_errors),
	},
	/* 4.19: write model-specific registers */
	{
		.name		= "KVM_SET_MSRS",
		.command	= KVM_SET_MSRS,
		.classes	= ON(VCPU),
		.section	= "4.19",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_msrs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_msrs),
		.returns	= "how many of nmsrs were done",
		.summary	= "write model-specific registers",
		ERRORS(set_msrs_errors),
	},
	/* 4.20: say what CPUID answers on this vcpu, by function alone */
	{
		.name		= "KVM_SET_CPUID",
		.command	= KVM_SET_CPUID,
		.classes	= ON(VCPU),
		.section	= "4.20",
		.capability	= "",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid *",
		.reads		= 1,
		.size		= sizeof(struct kvm_cpuid),
		.returns	= "0",
		.summary	= "say what CPUID answers on this vcpu, by function alone",
		ERRORS(set_cpuid_errors),
	},
	/* 4.21: say which signals are blocked while KVM_RUN runs */
	{
		.name		= "KVM_SET_SIGNAL_MASK",
		.command	= KVM_SET_SIGNAL_MASK,
		.classes	= ON(VCPU),
		.section	= "4.21",
		.capability	= "",
		.archs		= "x86, ia64, powerpc, s390",
		.argument	= "struct kvm_signal_mask *",
		.reads		= 1,
		.size		= sizeof(struct kvm_signal_mask),
		.returns	= "0",
		.summary	= "say which signals are blocked while KVM_RUN runs",
		ERRORS(set_signal_mask_errors),
	},
	/* 4.22: read the floating point state */
	{
		.name		= "KVM_GET_FPU",
		.command	= KVM_GET_FPU,
		.classes	= ON(VCPU),
		.section	= "4.22",
		.capability	= "",
		.archs		= "x86, s390",
		.argument	= "struct kvm_fpu *",
		.writes		= 1,
		.size		= sizeof(struct kvm_fpu),
		.returns	= "0",
		.summary	= "read the floating point state",
		ERRORS(get_fpu_errors),
	},
	/* 4.23: write the floating point state */
	{
		.name		= "KVM_SET_FPU",
		.command	= KVM_SET_FPU,
		.classes	= ON(VCPU),
		.section	= "4.23",
		.capability	= "",
		.archs		= "x86, s390",
		.argument	= "struct kvm_fpu *",
		.reads		= 1,
		.size		= sizeof(struct kvm_fpu),
		.returns	= "0",
		.summary	= "write the floating point state",
		ERRORS(set_fpu_errors),
	},
	/* 4.31: read pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name		= "KVM_GET_VCPU_EVENTS",
		.command	= KVM_GET_VCPU_EVENTS,
		.classes	= ON(VCPU),
		.section	= "4.31",
		.capability	= "KVM_CAP_VCPU_EVENTS",
		.archs		= "x86",
		.argument	= "struct kvm_vcpu_events *",
		.writes		= 1,
		.size		= sizeof(struct kvm_vcpu_events),
		.returns	= "0",
		.summary	= "read pending exceptions, interrupts and NMIs, and what belongs to them",
		ERRORS(get_vcpu_events_errors),
	},
	/* 4.32: write pending exceptions, interrupts and NMIs, and what belongs to them */
	{
		.name		= "KVM_SET_VCPU_EVENTS",
		.command	= KVM_SET_VCPU_EVENTS,
		.classes	= ON(VCPU),
		.section	= "4.32",
		.capability	= "KVM_CAP_VCPU_EVENTS",
		.archs		= "x86",
		.argument	= "struct kvm_vcpu_events *",
		.reads		= 1,
		.size		= sizeof(struct kvm_vcpu_events),
		.returns	= "0",
		.summary	= "write pending exceptions, interrupts and NMIs, and what belongs to them",
		ERRORS(set_vcpu_events_errors),
	},
	/* 4.33: read the debug registers */
	{
		.name		= "KVM_GET_DEBUGREGS",
		.command	= KVM_GET_DEBUGREGS,
		.classes	= ON(VCPU),
		.section	= "4.33",
		.capability	= "KVM_CAP_DEBUGREGS",
		.archs		= "x86",
		.argument	= "struct kvm_debugregs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_debugregs),
		.returns	= "0",
		.summary	= "read the debug registers",
		ERRORS(get_debugregs_errors),
	},
	/* 4.34: write the debug registers */
	{
		.name		= "KVM_SET_DEBUGREGS",
		.command	= KVM_SET_DEBUGREGS,
		.classes	= ON(VCPU),
		.section	= "4.34",
		.capability	= "KVM_CAP_DEBUGREGS",
		.archs		= "x86",
		.argument	= "struct kvm_debugregs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_debugregs),
		.returns	= "0",
		.summary	= "write the debug registers",
		ERRORS(set_debugregs_errors),
	},
	/* 4.37: switch on an extension that is off by default */
	{
		.name		= "KVM_ENABLE_CAP",
		.command	= KVM_ENABLE_CAP,
		.classes	= ON(VCPU) | ON(VM),
		.section	= "4.37",
		.capability	= "KVM_CAP_ENABLE_CAP",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_enable_cap *",
		.reads		= 1,
		.size		= sizeof(struct kvm_enable_cap),
		.returns	= "0",
		.summary	= "switch on an extension that is off by default",
		ERRORS(enable_cap_errors),
	},
	/* 4.38: read whether the vcpu runs, halts or waits to be started */
	{
		.name		= "KVM_GET_MP_STATE",
		.command	= KVM_GET_MP_STATE,
		.classes	= ON(VCPU),
		.section	= "4.38",
		.capability	= "KVM_CAP_MP_STATE",
		.archs		= "x86, ia64, s390",
		.argument	= "struct kvm_mp_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_mp_state),
		.returns	= "0",
		.summary	= "read whether the vcpu runs, halts or waits to be started",
		ERRORS(get_mp_state_errors),
	},
	/* 4.39: say whether the vcpu runs, halts or waits to be started */
	{
		.name		= "KVM_SET_MP_STATE",
		.command	= KVM_SET_MP_STATE,
		.classes	= ON(VCPU),
		.section	= "4.39",
		.capability	= "KVM_CAP_MP_STATE",
		.archs		= "x86, ia64, s390",
		.argument	= "struct kvm_mp_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_mp_state),
		.returns	= "0",
		.summary	= "say whether the vcpu runs, halts or waits to be started",
		ERRORS(set_mp_state_errors),
	},
	/* 4.42: read the extended processor state */
	{
		.name		= "KVM_GET_XSAVE",
		.command	= KVM_GET_XSAVE,
		.classes	= ON(VCPU),
		.section	= "4.42",
		.capability	= "KVM_CAP_XSAVE",
		.archs		= "x86",
		.argument	= "struct kvm_xsave *",
		.writes		= 1,
		.size		= sizeof(struct kvm_xsave),
		.returns	= "0",
		.summary	= "read the extended processor state",
		ERRORS(get_xsave_errors),
	},
	/* 4.43: write the extended processor state */
	{
		.name		= "KVM_SET_XSAVE",
		.command	= KVM_SET_XSAVE,
		.classes	= ON(VCPU),
		.section	= "4.43",
		.capability	= "KVM_CAP_XSAVE",
		.archs		= "x86",
		.argument	= "struct kvm_xsave *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xsave),
		.returns	= "0",
		.summary	= "write the extended processor state",
		ERRORS(set_xsave_errors),
	},
	/* 4.44: read the extended control registers */
	{
		.name		= "KVM_GET_XCRS",
		.command	= KVM_GET_XCRS,
		.classes	= ON(VCPU),
		.section	= "4.44",
		.capability	= "KVM_CAP_XCRS",
		.archs		= "x86",
		.argument	= "struct kvm_xcrs *",
		.writes		= 1,
		.size		= sizeof(struct kvm_xcrs),
		.returns	= "0",
		.summary	= "read the extended control registers",
		ERRORS(get_xcrs_errors),
	},
	/* 4.45: write the extended control registers */
	{
		.name		= "KVM_SET_XCRS",
		.command	= KVM_SET_XCRS,
		.classes	= ON(VCPU),
		.section	= "4.45",
		.capability	= "KVM_CAP_XCRS",
		.archs		= "x86",
		.argument	= "struct kvm_xcrs *",
		.reads		= 1,
		.size		= sizeof(struct kvm_xcrs),
		.returns	= "0",
		.summary	= "write the extended control registers",
		ERRORS(set_xcrs_errors),
	},
	/* 4.57: read the registers of the vcpu's local APIC */
	{
		.name		= "KVM_GET_LAPIC",
		.command	= KVM_GET_LAPIC,
		.classes	= ON(VCPU),
		.section	= "4.57",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86",
		.argument	= "struct kvm_lapic_state *",
		.writes		= 1,
		.size		= sizeof(struct kvm_lapic_state),
		.returns	= "0",
		.summary	= "read the registers of the vcpu's local APIC",
		ERRORS(get_lapic_errors),
	},
	/* 4.58: write the registers of the vcpu's local APIC */
	{
		.name		= "KVM_SET_LAPIC",
		.command	= KVM_SET_LAPIC,
		.classes	= ON(VCPU),
		.section	= "4.58",
		.capability	= "KVM_CAP_IRQCHIP",
		.archs		= "x86",
		.argument	= "struct kvm_lapic_state *",
		.reads		= 1,
		.size		= sizeof(struct kvm_lapic_state),
		.returns	= "0",
		.summary	= "write the registers of the vcpu's local APIC",
		ERRORS(set_lapic_errors),
	},
	/* say what CPUID answers on this vcpu, by function and index */
	{
		.name		= "KVM_SET_CPUID2",
		.command	= KVM_SET_CPUID2,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "say what CPUID answers on this vcpu, by function and index",
		ERRORS(set_cpuid2_errors),
	},
	/* read what CPUID answers on this vcpu */
	{
		.name		= "KVM_GET_CPUID2",
		.command	= KVM_GET_CPUID2,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_EXT_CPUID",
		.archs		= "x86",
		.argument	= "struct kvm_cpuid2 *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_cpuid2),
		.returns	= "0",
		.summary	= "read what CPUID answers on this vcpu",
		ERRORS(get_cpuid2_errors),
	},
	/* make KVM_RUN tell when the guest uses the task priority register */
	{
		.name		= "KVM_TPR_ACCESS_REPORTING",
		.command	= KVM_TPR_ACCESS_REPORTING,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_VAPIC",
		.archs		= "x86",
		.argument	= "struct kvm_tpr_access_ctl *",
		.reads		= 1,
		.writes		= 1,
		.size		= sizeof(struct kvm_tpr_access_ctl),
		.returns	= "0",
		.summary	= "make KVM_RUN tell when the guest uses the task priority register",
		ERRORS(tpr_access_reporting_errors),
	},
	/* say where in guest memory the vcpu's task priority is shared with the guest */
	{
		.name		= "KVM_SET_VAPIC_ADDR",
		.command	= KVM_SET_VAPIC_ADDR,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "KVM_CAP_VAPIC",
		.archs		= "x86",
		.argument	= "struct kvm_vapic_addr *",
		.reads		= 1,
		.size		= sizeof(struct kvm_vapic_addr),
		.returns	= "0",
		.summary	= "say where in guest memory the vcpu's task priority is shared with the guest",
		ERRORS(set_vapic_addr_errors),
	},
	/* store the vcpu's registers into guest memory, as the architecture's store-status order does */
	{
		.name		= "KVM_S390_STORE_STATUS",
		.command	= KVM_S390_STORE_STATUS,
		.classes	= ON(VCPU),
		.section	= "",
		.capability	= "",
		.archs		= "s390",
		.argument	= "unsigned long",
		.returns	= "0",
		.summary	= "store the vcpu's registers into guest memory, as the architecture's store-status order does",
		ERRORS(s390_store_status_errors),
	},
	/* 4.123: reset the vcpu as the architecture's initial CPU reset does */
	{
		.name		= "KVM_S390_INITIAL_RESET",
		.command	= KVM_S390_INITIAL_RESET,
		.classes	= ON(VCPU),
		.section	= "4.123",
		.capability	= "",
		.archs		= "s390",
		.argument	= "",
		.returns	= "0",
		.summary	= "reset the vcpu as the architecture's initial CPU reset does",
	},
	/* 4.64: queue an NMI for injection */
	{
		.name		= "KVM_NMI",
		.command	= KVM_NMI,
		.classes	= ON(VCPU),
		.section	= "4.64",
		.capability	= "KVM_CAP_USER_NMI",
		.archs		= "x86",
		.argument	= "",
		.returns	= "0",
		.summary	= "queue an NMI for injection",
	},
	/* 4.87: debug the guest from outside */
	{
		.name		= "KVM_SET_GUEST_DEBUG",
		.command	= KVM_SET_GUEST_DEBUG,
		.classes	= ON(VCPU),
		.section	= "4.87",
		.capability	= "KVM_CAP_SET_GUEST_DEBUG",
		.archs		= "x86, powerpc, s390",
		.argument	= "struct kvm_guest_debug *",
		.reads		= 1,
		.size		= sizeof(struct kvm_guest_debug),
		.returns	= "0",
		.summary	= "debug the guest from outside",
		ERRORS(set_guest_debug_errors),
	},
	/* 4.105: give the vcpu machine check banks */
	{
		.name		= "KVM_X86_SETUP_MCE",
		.command	= KVM_X86_SETUP_MCE,
		.classes	= ON(VCPU),
		.section	= "4.105",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "__u64 *",
		.reads		= 1,
		.size		= sizeof(__u64),
		.returns	= "0",
		.summary	= "give the vcpu machine check banks",
		ERRORS(x86_setup_mce_errors),
	},
	/* 4.106: put a machine check into a bank of the vcpu */
	{
		.name		= "KVM_X86_SET_MCE",
		.command	= KVM_X86_SET_MCE,
		.classes	= ON(VCPU),
		.section	= "4.106",
		.capability	= "KVM_CAP_MCE",
		.archs		= "x86",
		.argument	= "struct kvm_x86_mce *",
		.reads		= 1,
		.size		= sizeof(struct kvm_x86_mce),
		.returns	= "0",
		.summary	= "put a machine check into a bank of the vcpu",
		ERRORS(x86_set_mce_errors),
	},
};

const struct kvmabi_ioctl_info *kvmabi_ioctls(size_t *count)
{
	*count = sizeof(ioctls) / sizeof(ioctls[0]);
	return ioctls;
}

/* Their arguments, in the same order. */
const struct kvmabi_argument kvmabi_arguments[] = {
	{ .call = KVMABI_CALL_GET_EMULATED_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .reads_array = 1, .too_small = E2BIG },
	{ .call = KVMABI_CALL_GET_MSR_FEATURE_INDEX_LIST, .kind = ARGUMENT_POINTER, .fields = &kvm_msr_list_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_SET_TSC_KHZ, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_GET_TSC_KHZ, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_KVMCLOCK_CTRL, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_SMI, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_GET_SREGS2, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs2_table },
	{ .call = KVMABI_CALL_SET_SREGS2, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs2_table },
	{ .call = KVMABI_CALL_GET_XSAVE2, .kind = ARGUMENT_POINTER, .fields = &kvm_xsave_table },
	{ .call = KVMABI_CALL_GET_NESTED_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_nested_state_table },
	{ .call = KVMABI_CALL_SET_NESTED_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_nested_state_table },
	{ .call = KVMABI_CALL_X86_SET_MSR_FILTER, .kind = ARGUMENT_POINTER, .fields = &kvm_msr_filter_table },
	{ .call = KVMABI_CALL_SET_PMU_EVENT_FILTER, .kind = ARGUMENT_POINTER, .fields = &kvm_pmu_event_filter_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_MEMORY_ENCRYPT_OP, .kind = ARGUMENT_POINTER, .fields = &kvm_sev_cmd_table },
	{ .call = KVMABI_CALL_MEMORY_ENCRYPT_REG_REGION, .kind = ARGUMENT_POINTER, .fields = &kvm_enc_region_table },
	{ .call = KVMABI_CALL_MEMORY_ENCRYPT_UNREG_REGION, .kind = ARGUMENT_POINTER, .fields = &kvm_enc_region_table },
	{ .call = KVMABI_CALL_XEN_HVM_SET_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_hvm_attr_table },
	{ .call = KVMABI_CALL_XEN_HVM_GET_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_hvm_attr_table },
	{ .call = KVMABI_CALL_XEN_VCPU_SET_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_vcpu_attr_table },
	{ .call = KVMABI_CALL_XEN_VCPU_GET_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_vcpu_attr_table },
	{ .call = KVMABI_CALL_XEN_HVM_EVTCHN_SEND, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_routing_xen_evtchn_table },
	{ .call = KVMABI_CALL_HYPERV_EVENTFD, .kind = ARGUMENT_POINTER, .fields = &kvm_hyperv_eventfd_table },
	{ .call = KVMABI_CALL_GET_SUPPORTED_HV_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_GET_ONE_REG, .kind = ARGUMENT_POINTER, .fields = &kvm_one_reg_table },
	{ .call = KVMABI_CALL_SET_ONE_REG, .kind = ARGUMENT_POINTER, .fields = &kvm_one_reg_table },
	{ .call = KVMABI_CALL_GET_REG_LIST, .kind = ARGUMENT_POINTER, .fields = &kvm_reg_list_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_CREATE_DEVICE, .kind = ARGUMENT_POINTER, .fields = &kvm_create_device_table },
	{ .call = KVMABI_CALL_SET_DEVICE_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_device_attr_table },
	{ .call = KVMABI_CALL_GET_DEVICE_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_device_attr_table },
	{ .call = KVMABI_CALL_HAS_DEVICE_ATTR, .kind = ARGUMENT_POINTER, .fields = &kvm_device_attr_table },
	{ .call = KVMABI_CALL_GET_STATS_FD, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_CLEAR_DIRTY_LOG, .kind = ARGUMENT_POINTER, .fields = &kvm_clear_dirty_log_table },
	{ .call = KVMABI_CALL_RESET_DIRTY_RINGS, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_SET_USER_MEMORY_REGION2, .kind = ARGUMENT_POINTER, .fields = &kvm_userspace_memory_region2_table },
	{ .call = KVMABI_CALL_SET_MEMORY_ATTRIBUTES, .kind = ARGUMENT_POINTER, .fields = &kvm_memory_attributes_table },
	{ .call = KVMABI_CALL_CREATE_GUEST_MEMFD, .kind = ARGUMENT_POINTER, .fields = &kvm_create_guest_memfd_table },
	{ .call = KVMABI_CALL_PRE_FAULT_MEMORY, .kind = ARGUMENT_POINTER, .fields = &kvm_pre_fault_memory_table },
	{ .call = KVMABI_CALL_PPC_ALLOCATE_HTAB, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_PPC_SVM_OFF, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_DIRTY_TLB, .kind = ARGUMENT_POINTER, .fields = &kvm_dirty_tlb_table },
	{ .call = KVMABI_CALL_ARM_SET_DEVICE_ADDR, .kind = ARGUMENT_POINTER, .fields = &kvm_arm_device_addr_table },
	{ .call = KVMABI_CALL_ARM_VCPU_FINALIZE, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_S390_VCPU_FAULT, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_S390_NORMAL_RESET, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_S390_CLEAR_RESET, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_GET_API_VERSION, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_CREATE_VM, .kind = ARGUMENT_NONE, .makes = KVMABI_FD_VM },
	{ .call = KVMABI_CALL_GET_MSR_INDEX_LIST, .kind = ARGUMENT_POINTER, .fields = &kvm_msr_list_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_CHECK_EXTENSION, .kind = ARGUMENT_VALUE, .values = &capability_values },
	{ .call = KVMABI_CALL_GET_VCPU_MMAP_SIZE, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_GET_SUPPORTED_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_S390_ENABLE_SIE, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_CREATE_VCPU, .kind = ARGUMENT_VALUE, .makes = KVMABI_FD_VCPU },
	{ .call = KVMABI_CALL_GET_DIRTY_LOG, .kind = ARGUMENT_POINTER, .fields = &kvm_dirty_log_table },
	{ .call = KVMABI_CALL_CREATE_IRQCHIP, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_IRQ_LINE, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_level_table },
	{ .call = KVMABI_CALL_GET_IRQCHIP, .kind = ARGUMENT_POINTER, .fields = &kvm_irqchip_table },
	{ .call = KVMABI_CALL_SET_IRQCHIP, .kind = ARGUMENT_POINTER, .fields = &kvm_irqchip_table },
	{ .call = KVMABI_CALL_XEN_HVM_CONFIG, .kind = ARGUMENT_POINTER, .fields = &kvm_xen_hvm_config_table },
	{ .call = KVMABI_CALL_GET_CLOCK, .kind = ARGUMENT_POINTER, .fields = &kvm_clock_data_table },
	{ .call = KVMABI_CALL_SET_CLOCK, .kind = ARGUMENT_POINTER, .fields = &kvm_clock_data_table },
	{ .call = KVMABI_CALL_SET_USER_MEMORY_REGION, .kind = ARGUMENT_POINTER, .fields = &kvm_userspace_memory_region_table },
	{ .call = KVMABI_CALL_SET_TSS_ADDR, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_SET_IDENTITY_MAP_ADDR, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_SET_BOOT_CPU_ID, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_SET_GSI_ROUTING, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_routing_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_SET_NR_MMU_PAGES, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_GET_NR_MMU_PAGES, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_CREATE_PIT, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_GET_PIT, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state_table },
	{ .call = KVMABI_CALL_SET_PIT, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state_table },
	{ .call = KVMABI_CALL_IRQ_LINE_STATUS, .kind = ARGUMENT_POINTER, .fields = &kvm_irq_level_table },
	{ .call = KVMABI_CALL_REGISTER_COALESCED_MMIO, .kind = ARGUMENT_POINTER, .fields = &kvm_coalesced_mmio_zone_table },
	{ .call = KVMABI_CALL_UNREGISTER_COALESCED_MMIO, .kind = ARGUMENT_POINTER, .fields = &kvm_coalesced_mmio_zone_table },
	{ .call = KVMABI_CALL_REINJECT_CONTROL, .kind = ARGUMENT_POINTER, .fields = &kvm_reinject_control_table },
	{ .call = KVMABI_CALL_IRQFD, .kind = ARGUMENT_POINTER, .fields = &kvm_irqfd_table },
	{ .call = KVMABI_CALL_SIGNAL_MSI, .kind = ARGUMENT_POINTER, .fields = &kvm_msi_table },
	{ .call = KVMABI_CALL_CREATE_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_config_table },
	{ .call = KVMABI_CALL_IOEVENTFD, .kind = ARGUMENT_POINTER, .fields = &kvm_ioeventfd_table },
	{ .call = KVMABI_CALL_GET_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state2_table },
	{ .call = KVMABI_CALL_SET_PIT2, .kind = ARGUMENT_POINTER, .fields = &kvm_pit_state2_table },
	{ .call = KVMABI_CALL_RUN, .kind = ARGUMENT_NONE, .stops = 1 },
	{ .call = KVMABI_CALL_GET_REGS, .kind = ARGUMENT_POINTER, .fields = &kvm_regs_table },
	{ .call = KVMABI_CALL_SET_REGS, .kind = ARGUMENT_POINTER, .fields = &kvm_regs_table },
	{ .call = KVMABI_CALL_GET_SREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs_table },
	{ .call = KVMABI_CALL_SET_SREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_sregs_table },
	{ .call = KVMABI_CALL_TRANSLATE, .kind = ARGUMENT_POINTER, .fields = &kvm_translation_table },
	{ .call = KVMABI_CALL_INTERRUPT, .kind = ARGUMENT_POINTER, .fields = &kvm_interrupt_table },
	{ .call = KVMABI_CALL_GET_MSRS, .kind = ARGUMENT_POINTER, .fields = &kvm_msrs_table, .reads_array = 1, .counts = 1 },
	{ .call = KVMABI_CALL_SET_MSRS, .kind = ARGUMENT_POINTER, .fields = &kvm_msrs_table, .reads_array = 1, .counts = 1 },
	{ .call = KVMABI_CALL_SET_CPUID, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_SET_SIGNAL_MASK, .kind = ARGUMENT_POINTER, .fields = &kvm_signal_mask_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_GET_FPU, .kind = ARGUMENT_POINTER, .fields = &kvm_fpu_table },
	{ .call = KVMABI_CALL_SET_FPU, .kind = ARGUMENT_POINTER, .fields = &kvm_fpu_table },
	{ .call = KVMABI_CALL_GET_VCPU_EVENTS, .kind = ARGUMENT_POINTER, .fields = &kvm_vcpu_events_table },
	{ .call = KVMABI_CALL_SET_VCPU_EVENTS, .kind = ARGUMENT_POINTER, .fields = &kvm_vcpu_events_table },
	{ .call = KVMABI_CALL_GET_DEBUGREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_debugregs_table },
	{ .call = KVMABI_CALL_SET_DEBUGREGS, .kind = ARGUMENT_POINTER, .fields = &kvm_debugregs_table },
	{ .call = KVMABI_CALL_ENABLE_CAP, .kind = ARGUMENT_POINTER, .fields = &kvm_enable_cap_table },
	{ .call = KVMABI_CALL_GET_MP_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_mp_state_table },
	{ .call = KVMABI_CALL_SET_MP_STATE, .kind = ARGUMENT_POINTER, .fields = &kvm_mp_state_table },
	{ .call = KVMABI_CALL_GET_XSAVE, .kind = ARGUMENT_POINTER, .fields = &kvm_xsave_table },
	{ .call = KVMABI_CALL_SET_XSAVE, .kind = ARGUMENT_POINTER, .fields = &kvm_xsave_table },
	{ .call = KVMABI_CALL_GET_XCRS, .kind = ARGUMENT_POINTER, .fields = &kvm_xcrs_table },
	{ .call = KVMABI_CALL_SET_XCRS, .kind = ARGUMENT_POINTER, .fields = &kvm_xcrs_table },
	{ .call = KVMABI_CALL_GET_LAPIC, .kind = ARGUMENT_POINTER, .fields = &kvm_lapic_state_table },
	{ .call = KVMABI_CALL_SET_LAPIC, .kind = ARGUMENT_POINTER, .fields = &kvm_lapic_state_table },
	{ .call = KVMABI_CALL_SET_CPUID2, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .reads_array = 1 },
	{ .call = KVMABI_CALL_GET_CPUID2, .kind = ARGUMENT_POINTER, .fields = &kvm_cpuid2_table, .too_small = E2BIG },
	{ .call = KVMABI_CALL_TPR_ACCESS_REPORTING, .kind = ARGUMENT_POINTER, .fields = &kvm_tpr_access_ctl_table },
	{ .call = KVMABI_CALL_SET_VAPIC_ADDR, .kind = ARGUMENT_POINTER, .fields = &kvm_vapic_addr_table },
	{ .call = KVMABI_CALL_S390_STORE_STATUS, .kind = ARGUMENT_VALUE },
	{ .call = KVMABI_CALL_S390_INITIAL_RESET, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_NMI, .kind = ARGUMENT_NONE },
	{ .call = KVMABI_CALL_SET_GUEST_DEBUG, .kind = ARGUMENT_POINTER, .fields = &kvm_guest_debug_table },
	{ .call = KVMABI_CALL_X86_SETUP_MCE, .kind = ARGUMENT_POINTER },
	{ .call = KVMABI_CALL_X86_SET_MCE, .kind = ARGUMENT_POINTER, .fields = &kvm_x86_mce_table },
};

/* --- capabilities --- */

/* What is reported depends on the arch. */
#if defined(KVMABI_X86)
# define HERE(x86, ia64, powerpc, s390) x86
#elif defined(KVMABI_IA64)
# define HERE(x86, ia64, powerpc, s390) ia64
#elif defined(KVMABI_POWERPC)
# define HERE(x86, ia64, powerpc, s390) powerpc
#elif defined(KVMABI_S390)
# define HERE(x86, ia64, powerpc, s390) s390
#endif

static const struct kvmabi_capability_info capabilities[] = {
	{
		.name		= "KVM_CAP_IRQCHIP",
		.nr		= 0,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.24",
		.summary	= "interrupt controllers can be made in the kernel, and their lines and state be set",
	},
	{
		.name		= "KVM_CAP_HLT",
		.nr		= 1,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest that halts is dealt with",
	},
	{
		.name		= "KVM_CAP_MMU_SHADOW_CACHE_CONTROL",
		.nr		= 2,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the number of pages that shadow the guest's page tables can be read and set",
	},
	{
		.name		= "KVM_CAP_USER_MEMORY",
		.nr		= 3,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.35",
		.summary	= "a guest's memory can come from the program's own",
	},
	{
		.name		= "KVM_CAP_SET_TSS_ADDR",
		.nr		= 4,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.36",
		.summary	= "the place of the pages that real mode needs on Intel processors can be set",
	},
	{
		.name		= "KVM_CAP_VAPIC",
		.nr		= 6,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the task priority register can be kept in a page that guest and KVM share",
	},
	{
		.name		= "KVM_CAP_EXT_CPUID",
		.nr		= 7,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.46",
		.summary	= "CPUID entries have an index and flags, and those that are supported can be listed",
	},
	{
		.name		= "KVM_CAP_CLOCKSOURCE",
		.nr		= 8,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a paravirtual clock can be offered to the guest",
	},
	{
		.name		= "KVM_CAP_NR_VCPUS",
		.nr		= 9,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "the number of vcpus",
		.section	= "",
		.summary	= "how many vcpus a VM may have",
	},
	{
		.name		= "KVM_CAP_NR_MEMSLOTS",
		.nr		= 10,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "the number of memory slots, in each address space",
		.section	= "",
		.summary	= "how many memory slots a VM may have",
	},
	{
		.name		= "KVM_CAP_PIT",
		.nr		= 11,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an interval timer can be made in the kernel",
	},
	{
		.name		= "KVM_CAP_NOP_IO_DELAY",
		.nr		= 12,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest may leave out the delays between accesses to ports",
	},
	{
		.name		= "KVM_CAP_PV_MMU",
		.nr		= 13,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a paravirtual MMU, which is gone",
	},
	{
		.name		= "KVM_CAP_MP_STATE",
		.nr		= 14,
		.reported	= HERE("yes", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.38",
		.summary	= "whether a vcpu runs, halts or waits can be read and set",
	},
	{
		.name		= "KVM_CAP_COALESCED_MMIO",
		.nr		= 15,
		.reported	= HERE("yes", "never", "yes", "never"),
		.answers	= "the page of the ring in what is mapped of a vcpu's fd",
		.section	= "",
		.summary	= "writes to devices can be collected in a ring, so that not each leaves the kernel",
	},
	{
		.name		= "KVM_CAP_SYNC_MMU",
		.nr		= 16,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.35",
		.summary	= "the guest's memory follows changes of the memory behind it at once",
	},
	{
		.name		= "KVM_CAP_IOMMU",
		.nr		= 18,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.48",
		.summary	= "the host has an IOMMU to keep assigned devices within the guest's memory",
	},
	{
		.name		= "KVM_CAP_DESTROY_MEMORY_REGION_WORKS",
		.nr		= 21,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "deleting a memory slot works, which once it did not",
	},
	{
		.name		= "KVM_CAP_USER_NMI",
		.nr		= 22,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an NMI can be injected from user space",
	},
	{
		.name		= "KVM_CAP_SET_GUEST_DEBUG",
		.nr		= 23,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be debugged from outside",
	},
	{
		.name		= "KVM_CAP_REINJECT_CONTROL",
		.nr		= 24,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "whether the interval timer makes up for interrupts that the guest missed can be set",
	},
	{
		.name		= "KVM_CAP_IRQ_ROUTING",
		.nr		= 25,
		.reported	= HERE("yes", "never", "if the kernel has an interrupt controller with routes", "yes"),
		.answers	= "how many routes a VM may have",
		.section	= "4.52",
		.summary	= "where interrupts go can be set by a table of routes",
	},
	{
		.name		= "KVM_CAP_IRQ_INJECT_STATUS",
		.nr		= 26,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "it can be learned whether an interrupt that was raised reached the guest",
	},
	{
		.name		= "KVM_CAP_ASSIGN_DEV_IRQ",
		.nr		= 29,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.50",
		.summary	= "interrupts of assigned devices are assigned by calls of their own",
	},
	{
		.name		= "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS",
		.nr		= 30,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "making one memory slot in place of several works, which once it did not",
	},
	{
		.name		= "KVM_CAP_MCE",
		.nr		= 31,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how many machine check banks a vcpu may have",
		.section	= "4.3",
		.summary	= "vcpus can be given machine check banks, and machine checks",
	},
	{
		.name		= "KVM_CAP_IRQFD",
		.nr		= 32,
		.reported	= HERE("yes", "never", "if the kernel has an interrupt controller", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an interrupt can be raised by an eventfd",
	},
	{
		.name		= "KVM_CAP_PIT2",
		.nr		= 33,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the interval timer can be made with flags",
	},
	{
		.name		= "KVM_CAP_SET_BOOT_CPU_ID",
		.nr		= 34,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.41",
		.summary	= "which vcpu boots can be set",
	},
	{
		.name		= "KVM_CAP_PIT_STATE2",
		.nr		= 35,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the interval timer's state has flags",
	},
	{
		.name		= "KVM_CAP_IOEVENTFD",
		.nr		= 36,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a write to a port or to a device's memory can signal an eventfd",
	},
	{
		.name		= "KVM_CAP_SET_IDENTITY_MAP_ADDR",
		.nr		= 37,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.40",
		.summary	= "the place of the page table that real mode needs on Intel processors can be set",
	},
	{
		.name		= "KVM_CAP_XEN_HVM",
		.nr		= 38,
		.reported	= HERE("if KVM is built with its part of Xen", "never", "never", "never"),
		.answers	= "one, and since Linux 5.12 a set of KVM_XEN_HVM_CONFIG_ flags",
		.section	= "4.28",
		.summary	= "a Xen HVM guest's hypercall page can be set up by the kernel",
	},
	{
		.name		= "KVM_CAP_ADJUST_CLOCK",
		.nr		= 39,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "one, and since Linux 4.9 the KVM_CLOCK_ flags that are known",
		.section	= "4.29",
		.summary	= "the guest's paravirtual clock can be read and set",
	},
	{
		.name		= "KVM_CAP_INTERNAL_ERROR_DATA",
		.nr		= 40,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "KVM_EXIT_INTERNAL_ERROR comes with data",
	},
	{
		.name		= "KVM_CAP_VCPU_EVENTS",
		.nr		= 41,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.31",
		.summary	= "a vcpu's pending exceptions, interrupts and NMIs can be read and set",
	},
	{
		.name		= "KVM_CAP_S390_PSW",
		.nr		= 42,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the program status word is in kvm_run",
	},
	{
		.name		= "KVM_CAP_PPC_SEGSTATE",
		.nr		= 43,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the special registers hold what addresses are translated by",
	},
	{
		.name		= "KVM_CAP_HYPERV",
		.nr		= 44,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be offered the basic interface of Hyper-V",
	},
	{
		.name		= "KVM_CAP_HYPERV_VAPIC",
		.nr		= 45,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be offered Hyper-V's registers of the local APIC",
	},
	{
		.name		= "KVM_CAP_HYPERV_SPIN",
		.nr		= 46,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can tell of long waits for a spin lock as it would Hyper-V",
	},
	{
		.name		= "KVM_CAP_PCI_SEGMENT",
		.nr		= 47,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a device to assign can be in any PCI segment",
	},
	{
		.name		= "KVM_CAP_PPC_PAIRED_SINGLES",
		.nr		= 48,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "instructions on paired singles are emulated",
	},
	{
		.name		= "KVM_CAP_INTR_SHADOW",
		.nr		= 49,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.31",
		.summary	= "a vcpu's events include the instruction's shadow in which interrupts wait",
	},
	{
		.name		= "KVM_CAP_DEBUGREGS",
		.nr		= 50,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.33",
		.summary	= "a vcpu's debug registers can be read and set",
	},
	{
		.name		= "KVM_CAP_X86_ROBUST_SINGLESTEP",
		.nr		= 51,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "single steps from outside are not lost or seen by the guest when it changes its flags",
	},
	{
		.name		= "KVM_CAP_PPC_OSI",
		.nr		= 52,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the hypercalls of Mac-on-Linux can be enabled, and leave the kernel with KVM_EXIT_OSI",
	},
	{
		.name		= "KVM_CAP_PPC_UNSET_IRQ",
		.nr		= 53,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.16",
		.summary	= "a pending interrupt can be taken back with KVM_INTERRUPT_UNSET",
	},
	{
		.name		= "KVM_CAP_ENABLE_CAP",
		.nr		= 54,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.37",
		.summary	= "extensions can be enabled that are not to begin with",
	},
	{
		.name		= "KVM_CAP_XSAVE",
		.nr		= 55,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.42",
		.summary	= "a vcpu's extended processor state can be read and set",
	},
	{
		.name		= "KVM_CAP_XCRS",
		.nr		= 56,
		.reported	= HERE("if the host's processor has XSAVE", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.44",
		.summary	= "a vcpu's extended control registers can be read and set",
	},
	{
		.name		= "KVM_CAP_PPC_GET_PVINFO",
		.nr		= 57,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.47",
		.summary	= "what a paravirtual guest has to be told can be asked for",
	},
	{
		.name		= "KVM_CAP_PPC_IRQ_LEVEL",
		.nr		= 58,
		.reported	= HERE("never", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.16",
		.summary	= "an interrupt that stays pending can be injected with KVM_INTERRUPT_SET_LEVEL",
	},
	{
		.name		= "KVM_CAP_ASYNC_PF",
		.nr		= 59,
		.reported	= HERE("yes", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be told that it waits for a page of the host, and run something else meanwhile",
	},
	{
		.name		= "KVM_CAP_TSC_CONTROL",
		.nr		= 60,
		.reported	= HERE("if the host's processor can scale the counter", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.55",
		.summary	= "a vcpu's time stamp counter can be given a frequency other than the host's",
	},
	{
		.name		= "KVM_CAP_GET_TSC_KHZ",
		.nr		= 61,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.56",
		.summary	= "the frequency of a vcpu's time stamp counter can be read",
	},
	{
		.name		= "KVM_CAP_PPC_BOOKE_SREGS",
		.nr		= 62,
		.reported	= HERE("never", "never", "on booke", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the special registers hold those of embedded processors, too",
	},
	{
		.name		= "KVM_CAP_SPAPR_TCE",
		.nr		= 63,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.62",
		.summary	= "tables of DMA translations for paravirtual devices can be kept by the kernel",
	},
	{
		.name		= "KVM_CAP_PPC_SMT",
		.nr		= 64,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "how many vcpus belong to a core of the VM, or on the system fd to one of a new VM",
		.section	= "7.11",
		.summary	= "how many vcpus make up a virtual core",
	},
	{
		.name		= "KVM_CAP_PPC_RMA",
		.nr		= 65,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "one if it can be used, two if no guest runs without it",
		.section	= "4.63",
		.summary	= "contiguous memory can be allocated for a guest's real mode",
	},
	{
		.name		= "KVM_CAP_MAX_VCPUS",
		.nr		= 66,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "the number of vcpus",
		.section	= "4.7",
		.summary	= "how many vcpus a VM may have at most",
	},
	{
		.name		= "KVM_CAP_PPC_HIOR",
		.nr		= 67,
		.reported	= HERE("never", "never", "on book3s", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "where a guest of the paravirtual machine has its exception vectors can be set as a register",
	},
	{
		.name		= "KVM_CAP_PPC_PAPR",
		.nr		= 68,
		.reported	= HERE("never", "never", "on book3s", "never"),
		.answers	= "boolean",
		.section	= "6.2",
		.summary	= "a vcpu can be made one of a paravirtual POWER machine",
	},
	{
		.name		= "KVM_CAP_SW_TLB",
		.nr		= 69,
		.reported	= HERE("never", "never", "on e500, unless KVM runs in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "6.3",
		.summary	= "the guest's TLB can be shared with the program",
	},
	{
		.name		= "KVM_CAP_ONE_REG",
		.nr		= 70,
		.reported	= HERE("never", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.68",
		.summary	= "single registers can be read and written, by number",
	},
	{
		.name		= "KVM_CAP_S390_GMAP",
		.nr		= 71,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "8.15",
		.summary	= "a guest's memory may be anywhere in the program's",
	},
	{
		.name		= "KVM_CAP_TSC_DEADLINE_TIMER",
		.nr		= 72,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the local APIC of the kernel has the deadline mode of the timer",
	},
	{
		.name		= "KVM_CAP_S390_UCONTROL",
		.nr		= 73,
		.reported	= HERE("never", "never", "never", "if KVM is built with it"),
		.answers	= "boolean",
		.section	= "4.65",
		.summary	= "VMs can be made whose memory the program maps itself",
	},
	{
		.name		= "KVM_CAP_SYNC_REGS",
		.nr		= 74,
		.reported	= HERE("yes, unless the fd is of a VM whose state is protected", "never", "never", "yes"),
		.answers	= "on s390 one; on x86 the parts of kvm_sync_regs that can be asked for",
		.section	= "6.74",
		.summary	= "registers can be read and written in kvm_run",
	},
	{
		.name		= "KVM_CAP_PCI_2_3",
		.nr		= 75,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an assigned PCI device may share its line with devices of the host",
	},
	{
		.name		= "KVM_CAP_KVMCLOCK_CTRL",
		.nr		= 76,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.70",
		.summary	= "a guest can be told that it was stopped, so that it does not take the pause for a lockup",
	},
	{
		.name		= "KVM_CAP_SIGNAL_MSI",
		.nr		= 77,
		.reported	= HERE("yes", "never", "if the kernel has the MPIC", "never"),
		.answers	= "boolean",
		.section	= "4.71",
		.summary	= "an MSI can be sent to a guest without a route",
	},
	{
		.name		= "KVM_CAP_PPC_GET_SMMU_INFO",
		.nr		= 78,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.74",
		.summary	= "the page and segment sizes that a guest may use can be asked for",
	},
	{
		.name		= "KVM_CAP_S390_COW",
		.nr		= 79,
		.reported	= HERE("never", "never", "never", "if the processor can suppress such faults"),
		.answers	= "boolean",
		.section	= "8.16",
		.summary	= "a guest's memory may be shared copy-on-write, and read-only at the host",
	},
	{
		.name		= "KVM_CAP_PPC_ALLOC_HTAB",
		.nr		= 80,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "4.76",
		.summary	= "the hashed page table of a guest can be allocated, in a size that the program chooses",
	},
	{
		.name		= "KVM_CAP_READONLY_MEM",
		.nr		= 81,
		.reported	= HERE("yes, unless the fd is of a VM whose state is protected", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.35",
		.summary	= "a memory slot can be read-only, with KVM_MEM_READONLY",
	},
	{
		.name		= "KVM_CAP_IRQFD_RESAMPLE",
		.nr		= 82,
		.reported	= HERE("yes", "never", "if the host's interrupt controller is not XIVE", "yes"),
		.answers	= "boolean",
		.section	= "4.75",
		.summary	= "an eventfd's interrupt can be level-triggered, with KVM_IRQFD_FLAG_RESAMPLE",
	},
	{
		.name		= "KVM_CAP_PPC_BOOKE_WATCHDOG",
		.nr		= 83,
		.reported	= HERE("never", "never", "on booke", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the watchdog timer of embedded processors is emulated",
	},
	{
		.name		= "KVM_CAP_PPC_HTAB_FD",
		.nr		= 84,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "4.78",
		.summary	= "the hashed page table of a guest can be read and written as a file",
	},
	{
		.name		= "KVM_CAP_S390_CSS_SUPPORT",
		.nr		= 85,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "6.4",
		.summary	= "the program can emulate a channel subsystem",
	},
	{
		.name		= "KVM_CAP_PPC_EPR",
		.nr		= 86,
		.reported	= HERE("never", "never", "on booke", "never"),
		.answers	= "boolean",
		.section	= "6.5",
		.summary	= "interrupts can be acknowledged by a register of the processor",
	},
	{
		.name		= "KVM_CAP_ARM_PSCI",
		.nr		= 87,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a guest can start and stop its processors by calls of firmware that the kernel emulates",
	},
	{
		.name		= "KVM_CAP_ARM_SET_DEVICE_ADDR",
		.nr		= 88,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.85",
		.summary	= "the place of the interrupt controller in guest memory can be set",
	},
	{
		.name		= "KVM_CAP_DEVICE_CTRL",
		.nr		= 89,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.79",
		.summary	= "devices in the kernel can be made, each with an fd of its own",
	},
	{
		.name		= "KVM_CAP_IRQ_MPIC",
		.nr		= 90,
		.reported	= HERE("never", "never", "if the kernel has the MPIC", "never"),
		.answers	= "boolean",
		.section	= "6.6",
		.summary	= "a vcpu can be connected to an MPIC that the kernel emulates",
	},
	{
		.name		= "KVM_CAP_PPC_RTAS",
		.nr		= 91,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.86",
		.summary	= "calls of the firmware can be served by the kernel, under numbers that the program chooses",
	},
	{
		.name		= "KVM_CAP_IRQ_XICS",
		.nr		= 92,
		.reported	= HERE("never", "never", "on 64-bit book3s, if the kernel has the XICS", "never"),
		.answers	= "boolean",
		.section	= "6.7",
		.summary	= "a vcpu can be connected to a XICS that the kernel emulates",
	},
	{
		.name		= "KVM_CAP_ARM_EL1_32BIT",
		.nr		= 93,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a vcpu can run 32-bit code at EL1, with KVM_ARM_VCPU_EL1_32BIT",
	},
	{
		.name		= "KVM_CAP_SPAPR_MULTITCE",
		.nr		= 94,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "8.31",
		.summary	= "a hypercall may set many DMA translations at once",
	},
	{
		.name		= "KVM_CAP_EXT_EMUL_CPUID",
		.nr		= 95,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.88",
		.summary	= "the CPUID bits that KVM can only emulate can be listed",
	},
	{
		.name		= "KVM_CAP_HYPERV_TIME",
		.nr		= 96,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be offered Hyper-V's reference counter and reference page of time",
	},
	{
		.name		= "KVM_CAP_IOAPIC_POLARITY_IGNORED",
		.nr		= 97,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the I/O APIC takes a raised line as active, whatever polarity the guest set",
	},
	{
		.name		= "KVM_CAP_ENABLE_CAP_VM",
		.nr		= 98,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.37",
		.summary	= "extensions can be enabled for a whole VM",
	},
	{
		.name		= "KVM_CAP_S390_IRQCHIP",
		.nr		= 99,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "6.8",
		.summary	= "interrupts can be routed to a guest, as by KVM_CREATE_IRQCHIP elsewhere",
	},
	{
		.name		= "KVM_CAP_IOEVENTFD_NO_LENGTH",
		.nr		= 100,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.59",
		.summary	= "an ioeventfd can match writes of any length to guest memory",
	},
	{
		.name		= "KVM_CAP_VM_ATTRIBUTES",
		.nr		= 101,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.80",
		.summary	= "a VM fd takes the calls for attributes of devices",
	},
	{
		.name		= "KVM_CAP_ARM_PSCI_0_2",
		.nr		= 102,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "the firmware calls that the kernel emulates are those of PSCI 0.2 or later",
	},
	{
		.name		= "KVM_CAP_PPC_FIXUP_HCALL",
		.nr		= 103,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.47",
		.summary	= "the instructions for hypercalls work for guests of either byte order",
	},
	{
		.name		= "KVM_CAP_PPC_ENABLE_HCALL",
		.nr		= 104,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "7.1",
		.summary	= "which hypercalls the kernel serves can be chosen",
	},
	{
		.name		= "KVM_CAP_CHECK_EXTENSION_VM",
		.nr		= 105,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.4",
		.summary	= "KVM_CHECK_EXTENSION can be called on a VM fd",
	},
	{
		.name		= "KVM_CAP_S390_USER_SIGP",
		.nr		= 106,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "7.2",
		.summary	= "most orders of one processor to another are left to the program",
	},
	{
		.name		= "KVM_CAP_S390_VECTOR_REGISTERS",
		.nr		= 107,
		.reported	= HERE("never", "never", "never", "if the processor has them"),
		.answers	= "boolean",
		.section	= "7.3",
		.summary	= "guests can be given vector registers",
	},
	{
		.name		= "KVM_CAP_S390_MEM_OP",
		.nr		= 108,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "how many bytes one call may transfer",
		.section	= "4.89",
		.summary	= "a guest can have its logical memory read and written",
	},
	{
		.name		= "KVM_CAP_S390_USER_STSI",
		.nr		= 109,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "7.4",
		.summary	= "what a guest is told about the machine can be completed by the program",
	},
	{
		.name		= "KVM_CAP_S390_SKEYS",
		.nr		= 110,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.90",
		.summary	= "the keys of a guest's storage can be read and set",
	},
	{
		.name		= "KVM_CAP_MIPS_FPU",
		.nr		= 111,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "6.9",
		.summary	= "a vcpu can be given a floating point unit",
	},
	{
		.name		= "KVM_CAP_MIPS_MSA",
		.nr		= 112,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "6.10",
		.summary	= "a vcpu can be given the vector unit MSA",
	},
	{
		.name		= "KVM_CAP_S390_INJECT_IRQ",
		.nr		= 113,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.92",
		.summary	= "an interrupt can be injected with all that belongs to it",
	},
	{
		.name		= "KVM_CAP_S390_IRQ_STATE",
		.nr		= 114,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.94",
		.summary	= "the interrupts that are pending at a vcpu can be read and set",
	},
	{
		.name		= "KVM_CAP_PPC_HWRNG",
		.nr		= 115,
		.reported	= HERE("never", "never", "in hypervisor mode, if the host has a generator", "never"),
		.answers	= "boolean",
		.section	= "8.1",
		.summary	= "the hypercall for random numbers can be served by the hardware",
	},
	{
		.name		= "KVM_CAP_DISABLE_QUIRKS",
		.nr		= 116,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "behaviour that KVM keeps only for old programs can be switched off",
	},
	{
		.name		= "KVM_CAP_X86_SMM",
		.nr		= 117,
		.reported	= HERE("if KVM is built with it, unless it has to emulate real mode", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.96",
		.summary	= "vcpus have a system management mode",
	},
	{
		.name		= "KVM_CAP_MULTI_ADDRESS_SPACE",
		.nr		= 118,
		.reported	= HERE("if KVM is built with system management mode", "never", "never", "never"),
		.answers	= "the number of address spaces",
		.section	= "4.35",
		.summary	= "a VM has several sets of memory slots",
	},
	{
		.name		= "KVM_CAP_GUEST_DEBUG_HW_BPS",
		.nr		= 119,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the number of breakpoints",
		.section	= "4.87",
		.summary	= "how many breakpoints the hardware has",
	},
	{
		.name		= "KVM_CAP_GUEST_DEBUG_HW_WPS",
		.nr		= 120,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the number of watchpoints",
		.section	= "4.87",
		.summary	= "how many watchpoints the hardware has",
	},
	{
		.name		= "KVM_CAP_SPLIT_IRQCHIP",
		.nr		= 121,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.5",
		.summary	= "the local APICs can be in the kernel, and the I/O APIC and the PICs in the program",
	},
	{
		.name		= "KVM_CAP_IOEVENTFD_ANY_LENGTH",
		.nr		= 122,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.59",
		.summary	= "an ioeventfd's length may be zero, which matches writes of any length",
	},
	{
		.name		= "KVM_CAP_HYPERV_SYNIC",
		.nr		= 123,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.2",
		.summary	= "a vcpu can be given Hyper-V's interrupt controller",
	},
	{
		.name		= "KVM_CAP_S390_RI",
		.nr		= 124,
		.reported	= HERE("never", "never", "never", "if the processor has it"),
		.answers	= "boolean",
		.section	= "7.6",
		.summary	= "guests can be given runtime instrumentation",
	},
	{
		.name		= "KVM_CAP_SPAPR_TCE_64",
		.nr		= 125,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.98",
		.summary	= "tables of DMA translations can be large, and begin anywhere",
	},
	{
		.name		= "KVM_CAP_ARM_PMU_V3",
		.nr		= 126,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a vcpu can be given a performance monitoring unit, with KVM_ARM_VCPU_PMU_V3",
	},
	{
		.name		= "KVM_CAP_VCPU_ATTRIBUTES",
		.nr		= 127,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.80",
		.summary	= "a vcpu fd takes the calls for attributes of devices",
	},
	{
		.name		= "KVM_CAP_MAX_VCPU_ID",
		.nr		= 128,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "the first id that is too large",
		.section	= "7.32",
		.summary	= "how large the id of a vcpu may be",
	},
	{
		.name		= "KVM_CAP_X2APIC_API",
		.nr		= 129,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the flags that can be enabled",
		.section	= "7.7",
		.summary	= "APIC ids of more than a byte can be used in routes, MSIs and the state of a local APIC",
	},
	{
		.name		= "KVM_CAP_S390_USER_INSTR0",
		.nr		= 130,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "7.8",
		.summary	= "an instruction of two zero bytes is left to the program, as its breakpoint",
	},
	{
		.name		= "KVM_CAP_MSI_DEVID",
		.nr		= 131,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.71",
		.summary	= "an MSI has to tell the device that it comes from",
	},
	{
		.name		= "KVM_CAP_PPC_HTM",
		.nr		= 132,
		.reported	= HERE("never", "never", "if the host's processor has it, or helps to emulate it", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "guests can use transactional memory",
	},
	{
		.name		= "KVM_CAP_SPAPR_RESIZE_HPT",
		.nr		= 133,
		.reported	= HERE("never", "never", "in hypervisor mode, on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.102",
		.summary	= "the hashed page table of a running guest can be given another size",
	},
	{
		.name		= "KVM_CAP_PPC_MMU_RADIX",
		.nr		= 134,
		.reported	= HERE("never", "never", "in hypervisor mode, if the host uses them", "never"),
		.answers	= "boolean",
		.section	= "8.3",
		.summary	= "guests can use radix page tables",
	},
	{
		.name		= "KVM_CAP_PPC_MMU_HASH_V3",
		.nr		= 135,
		.reported	= HERE("never", "never", "in hypervisor mode, if the processor can", "never"),
		.answers	= "boolean",
		.section	= "8.4",
		.summary	= "guests can use hashed page tables as POWER9 has them",
	},
	{
		.name		= "KVM_CAP_IMMEDIATE_EXIT",
		.nr		= 136,
		.reported	= HERE("yes", "never", "yes", "yes"),
		.answers	= "boolean",
		.section	= "5",
		.summary	= "kvm_run's immediate_exit is looked at",
	},
	{
		.name		= "KVM_CAP_MIPS_VZ",
		.nr		= 137,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.5",
		.summary	= "VMs can be made that the processor virtualizes",
	},
	{
		.name		= "KVM_CAP_MIPS_TE",
		.nr		= 138,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.6",
		.summary	= "VMs can be made that run by trap and emulate",
	},
	{
		.name		= "KVM_CAP_MIPS_64BIT",
		.nr		= 139,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "zero for 32 bits, one for wide registers with narrow addresses, two for both wide",
		.section	= "8.7",
		.summary	= "how wide registers and addresses of a guest are",
	},
	{
		.name		= "KVM_CAP_S390_GS",
		.nr		= 140,
		.reported	= HERE("never", "never", "never", "if the processor has it"),
		.answers	= "boolean",
		.section	= "7.9",
		.summary	= "guests can be given guarded storage",
	},
	{
		.name		= "KVM_CAP_S390_AIS",
		.nr		= 141,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "7.10",
		.summary	= "guests can be given the suppression of adapter interrupts",
	},
	{
		.name		= "KVM_CAP_SPAPR_TCE_VFIO",
		.nr		= 142,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.62",
		.summary	= "DMA translations of assigned devices can be set in the kernel, by the same hypercalls",
	},
	{
		.name		= "KVM_CAP_X86_DISABLE_EXITS",
		.nr		= 143,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the flags that have an effect",
		.section	= "7.13",
		.summary	= "instructions that wait can be left to the guest",
	},
	{
		.name		= "KVM_CAP_ARM_USER_IRQ",
		.nr		= 144,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "a number that grows with the lines that are shown",
		.section	= "8.9",
		.summary	= "lines of timers and of the PMU are shown in kvm_run when the interrupt controller is not in the kernel",
	},
	{
		.name		= "KVM_CAP_S390_CMMA_MIGRATION",
		.nr		= 145,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "4.107",
		.summary	= "what a guest said of the use of its pages can be read and set",
	},
	{
		.name		= "KVM_CAP_PPC_FWNMI",
		.nr		= 146,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "7.12",
		.summary	= "a machine check of the guest is left to the program",
	},
	{
		.name		= "KVM_CAP_PPC_SMT_POSSIBLE",
		.nr		= 147,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "the numbers, all of them powers of two, added up",
		.section	= "8.10",
		.summary	= "which numbers KVM_CAP_PPC_SMT can be set to",
	},
	{
		.name		= "KVM_CAP_HYPERV_SYNIC2",
		.nr		= 148,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.11",
		.summary	= "Hyper-V's interrupt controller can be enabled without the kernel clearing its pages",
	},
	{
		.name		= "KVM_CAP_HYPERV_VP_INDEX",
		.nr		= 149,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.12",
		.summary	= "the number by which Hyper-V calls a vcpu can be set, as an MSR",
	},
	{
		.name		= "KVM_CAP_S390_AIS_MIGRATION",
		.nr		= 150,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "8.13",
		.summary	= "which adapter interrupts are suppressed can be read and set",
	},
	{
		.name		= "KVM_CAP_PPC_GET_CPU_CHAR",
		.nr		= 151,
		.reported	= HERE("never", "never", "on 64-bit book3s", "never"),
		.answers	= "boolean",
		.section	= "4.109",
		.summary	= "what the processor does against speculation can be asked for",
	},
	{
		.name		= "KVM_CAP_S390_BPB",
		.nr		= 152,
		.reported	= HERE("never", "never", "never", "if the processor can be told"),
		.answers	= "boolean",
		.section	= "8.17",
		.summary	= "whether a guest has branch prediction is part of kvm_run's registers",
	},
	{
		.name		= "KVM_CAP_GET_MSR_FEATURES",
		.nr		= 153,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.3",
		.summary	= "MSRs that tell of features can be listed and read before there is a VM",
	},
	{
		.name		= "KVM_CAP_HYPERV_EVENTFD",
		.nr		= 154,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.113",
		.summary	= "a signal of a Hyper-V guest can be turned into an eventfd's",
	},
	{
		.name		= "KVM_CAP_HYPERV_TLBFLUSH",
		.nr		= 155,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.18",
		.summary	= "Hyper-V's hypercalls to flush the TLBs of vcpus are served",
	},
	{
		.name		= "KVM_CAP_S390_HPAGE_1M",
		.nr		= 156,
		.reported	= HERE("never", "never", "never", "if the module's parameter hpage is set, unless the fd is of a VM whose memory the program maps"),
		.answers	= "boolean",
		.section	= "7.14",
		.summary	= "a guest's memory may come from huge pages of one megabyte",
	},
	{
		.name		= "KVM_CAP_NESTED_STATE",
		.nr		= 157,
		.reported	= HERE("if the processor can nest guests and KVM lets it", "never", "never", "never"),
		.answers	= "how large the state may be, in bytes",
		.section	= "4.114",
		.summary	= "the state of a guest's own virtualization can be read and set",
	},
	{
		.name		= "KVM_CAP_ARM_INJECT_SERROR_ESR",
		.nr		= 158,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.19",
		.summary	= "a system error that is injected can carry a syndrome",
	},
	{
		.name		= "KVM_CAP_MSR_PLATFORM_INFO",
		.nr		= 159,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.15",
		.summary	= "whether a guest may read the MSR that tells the frequencies of the platform can be set",
	},
	{
		.name		= "KVM_CAP_PPC_NESTED_HV",
		.nr		= 160,
		.reported	= HERE("never", "never", "in hypervisor mode, if nesting is possible and the module's parameter allows it", "never"),
		.answers	= "boolean",
		.section	= "7.16",
		.summary	= "a guest can run guests of its own",
	},
	{
		.name		= "KVM_CAP_HYPERV_SEND_IPI",
		.nr		= 161,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.20",
		.summary	= "Hyper-V's hypercalls to send interrupts to vcpus are served",
	},
	{
		.name		= "KVM_CAP_COALESCED_PIO",
		.nr		= 162,
		.reported	= HERE("yes", "never", "yes", "never"),
		.answers	= "boolean",
		.section	= "4.116",
		.summary	= "writes to ports can be collected in the ring of KVM_CAP_COALESCED_MMIO",
	},
	{
		.name		= "KVM_CAP_HYPERV_ENLIGHTENED_VMCS",
		.nr		= 163,
		.reported	= HERE("on Intel processors that nest guests, if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest that nests can be offered Hyper-V's form of the VMCS",
	},
	{
		.name		= "KVM_CAP_EXCEPTION_PAYLOAD",
		.nr		= 164,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.17",
		.summary	= "the address or the debug status of a pending exception can be kept apart from the guest's registers",
	},
	{
		.name		= "KVM_CAP_ARM_VM_IPA_SIZE",
		.nr		= 165,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the number of bits",
		.section	= "",
		.summary	= "how many bits a guest physical address may have",
	},
	{
		.name		= "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT",
		.nr		= 166,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "the first form of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, which is gone",
	},
	{
		.name		= "KVM_CAP_HYPERV_CPUID",
		.nr		= 167,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.118",
		.summary	= "the CPUID leaves that make a vcpu look like one of Hyper-V can be listed",
	},
	{
		.name		= "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2",
		.nr		= 168,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the flags that can be enabled",
		.section	= "7.18",
		.summary	= "pages of the dirty log are watched again only when KVM_CLEAR_DIRTY_LOG says so",
	},
	{
		.name		= "KVM_CAP_PPC_IRQ_XIVE",
		.nr		= 169,
		.reported	= HERE("never", "never", "if the host is no guest itself and has the controller", "never"),
		.answers	= "boolean",
		.section	= "6.75",
		.summary	= "a vcpu can be connected to a XIVE of the hardware",
	},
	{
		.name		= "KVM_CAP_ARM_SVE",
		.nr		= 170,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a vcpu can be given scalable vectors, with KVM_ARM_VCPU_SVE",
	},
	{
		.name		= "KVM_CAP_ARM_PTRAUTH_ADDRESS",
		.nr		= 171,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a vcpu can be given authentication of pointers by address",
	},
	{
		.name		= "KVM_CAP_ARM_PTRAUTH_GENERIC",
		.nr		= 172,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.82",
		.summary	= "a vcpu can be given authentication of pointers in general",
	},
	{
		.name		= "KVM_CAP_PMU_EVENT_FILTER",
		.nr		= 173,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.120",
		.summary	= "which events a guest may count can be set",
	},
	{
		.name		= "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2",
		.nr		= 174,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.25",
		.summary	= "KVM_IRQ_LINE can name vcpus whose number takes more than a byte",
	},
	{
		.name		= "KVM_CAP_HYPERV_DIRECT_TLBFLUSH",
		.nr		= 175,
		.reported	= HERE("if the host itself runs on Hyper-V and can pass the hypercalls on", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.21",
		.summary	= "a nested guest's hypercalls to flush TLBs can be served without its hypervisor",
	},
	{
		.name		= "KVM_CAP_PPC_GUEST_DEBUG_SSTEP",
		.nr		= 176,
		.reported	= HERE("never", "never", "unless KVM runs in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be run in single steps",
	},
	{
		.name		= "KVM_CAP_ARM_NISV_TO_USER",
		.nr		= 177,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "an access to devices that the kernel cannot decode is left to the program",
	},
	{
		.name		= "KVM_CAP_ARM_INJECT_EXT_DABT",
		.nr		= 178,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.32",
		.summary	= "a vcpu's events can inject an external data abort",
	},
	{
		.name		= "KVM_CAP_S390_VCPU_RESETS",
		.nr		= 179,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "8.22",
		.summary	= "a vcpu can be reset in two more ways, normal and clear",
	},
	{
		.name		= "KVM_CAP_S390_PROTECTED",
		.nr		= 180,
		.reported	= HERE("never", "never", "never", "if the host can run such guests"),
		.answers	= "boolean",
		.section	= "8.23",
		.summary	= "a guest can be protected from the host",
	},
	{
		.name		= "KVM_CAP_PPC_SECURE_GUEST",
		.nr		= 181,
		.reported	= HERE("never", "never", "in hypervisor mode, if the host has an ultravisor", "never"),
		.answers	= "boolean",
		.section	= "7.19",
		.summary	= "a guest may become one that is protected from the host",
	},
	{
		.name		= "KVM_CAP_HALT_POLL",
		.nr		= 182,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "7.20",
		.summary	= "how long the kernel waits actively for a halted vcpu can be set for a VM",
	},
	{
		.name		= "KVM_CAP_ASYNC_PF_INT",
		.nr		= 183,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest can be told by an interrupt that a page it waits for is there",
	},
	{
		.name		= "KVM_CAP_LAST_CPU",
		.nr		= 184,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "5",
		.summary	= "the exit reason KVM_EXIT_FAIL_ENTRY, and internal errors, tell on which processor of the host it happened",
	},
	{
		.name		= "KVM_CAP_SMALLER_MAXPHYADDR",
		.nr		= 185,
		.reported	= HERE("if KVM keeps shadow page tables, or on Intel processors by the parameter allow_smaller_maxphyaddr", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a guest may be told of fewer physical address bits than the host has",
	},
	{
		.name		= "KVM_CAP_S390_DIAG318",
		.nr		= 186,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "boolean",
		.section	= "8.25",
		.summary	= "what a guest tells of its control program is part of kvm_run's registers",
	},
	{
		.name		= "KVM_CAP_STEAL_TIME",
		.nr		= 187,
		.reported	= HERE("if the host counts how long tasks wait", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.24",
		.summary	= "a guest can be told how long its vcpus wait for a processor",
	},
	{
		.name		= "KVM_CAP_X86_USER_SPACE_MSR",
		.nr		= 188,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.21",
		.summary	= "an access to an MSR that would fault can be left to the program",
	},
	{
		.name		= "KVM_CAP_X86_MSR_FILTER",
		.nr		= 189,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.97",
		.summary	= "which MSRs the kernel serves can be set",
	},
	{
		.name		= "KVM_CAP_ENFORCE_PV_FEATURE_CPUID",
		.nr		= 190,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.28",
		.summary	= "a guest can be kept to the paravirtual features that its CPUID offers",
	},
	{
		.name		= "KVM_CAP_SYS_HYPERV_CPUID",
		.nr		= 191,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.118",
		.summary	= "the CPUID leaves of Hyper-V can be listed before there is a VM",
	},
	{
		.name		= "KVM_CAP_DIRTY_LOG_RING",
		.nr		= 192,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how large a ring may be, in bytes",
		.section	= "8.29",
		.summary	= "which pages were written can be told in a ring of each vcpu",
	},
	{
		.name		= "KVM_CAP_X86_BUS_LOCK_EXIT",
		.nr		= 193,
		.reported	= HERE("on Intel processors that can tell of it", "never", "never", "never"),
		.answers	= "the flags that can be enabled",
		.section	= "7.22",
		.summary	= "a guest that locks the bus can be made to leave the kernel",
	},
	{
		.name		= "KVM_CAP_PPC_DAWR1",
		.nr		= 194,
		.reported	= HERE("never", "never", "in hypervisor mode, if the processor has it", "never"),
		.answers	= "boolean",
		.section	= "7.23",
		.summary	= "guests can use a second data watchpoint",
	},
	{
		.name		= "KVM_CAP_SET_GUEST_DEBUG2",
		.nr		= 195,
		.reported	= HERE("yes", "never", "never", "yes"),
		.answers	= "the flags",
		.section	= "4.87",
		.summary	= "which flags KVM_SET_GUEST_DEBUG takes in control",
	},
	{
		.name		= "KVM_CAP_SGX_ATTRIBUTE",
		.nr		= 196,
		.reported	= HERE("if KVM is built with SGX", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.25",
		.summary	= "a guest can be given privileged attributes of enclaves",
	},
	{
		.name		= "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM",
		.nr		= 197,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.24",
		.summary	= "a VM can be made a mirror of an encrypted one, to run code beside the guest",
	},
	{
		.name		= "KVM_CAP_PTP_KVM",
		.nr		= 198,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.32",
		.summary	= "a guest can read the time of the host by a hypercall",
	},
	{
		.name		= "KVM_CAP_HYPERV_ENFORCE_CPUID",
		.nr		= 199,
		.reported	= HERE("if KVM is built with its part of Hyper-V", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.33",
		.summary	= "a guest can be kept to the features of Hyper-V that its CPUID offers",
	},
	{
		.name		= "KVM_CAP_SREGS2",
		.nr		= 200,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.131",
		.summary	= "the special registers can be read and set together with the PDPTRs",
	},
	{
		.name		= "KVM_CAP_EXIT_HYPERCALL",
		.nr		= 201,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the bits that can be set; that of KVM_HC_MAP_GPA_RANGE",
		.section	= "8.34",
		.summary	= "hypercalls can be left to the program",
	},
	{
		.name		= "KVM_CAP_PPC_RPT_INVALIDATE",
		.nr		= 202,
		.reported	= HERE("never", "never", "in hypervisor mode", "never"),
		.answers	= "boolean",
		.section	= "7.26",
		.summary	= "a hypercall lets a guest with radix page tables have its translations made invalid",
	},
	{
		.name		= "KVM_CAP_BINARY_STATS_FD",
		.nr		= 203,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.133",
		.summary	= "statistics of a VM or of a vcpu can be read from an fd",
	},
	{
		.name		= "KVM_CAP_EXIT_ON_EMULATION_FAILURE",
		.nr		= 204,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.27",
		.summary	= "all instructions that KVM fails to emulate can be left to the program",
	},
	{
		.name		= "KVM_CAP_ARM_MTE",
		.nr		= 205,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.28",
		.summary	= "guests can be given tags of memory",
	},
	{
		.name		= "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM",
		.nr		= 206,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.29",
		.summary	= "a guest's encryption can be moved into another VM of the same host",
	},
	{
		.name		= "KVM_CAP_VM_GPA_BITS",
		.nr		= 207,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the number of bits",
		.section	= "",
		.summary	= "how many bits a guest physical address may have",
	},
	{
		.name		= "KVM_CAP_XSAVE2",
		.nr		= 208,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how many bytes KVM_GET_XSAVE2 writes and KVM_SET_XSAVE reads",
		.section	= "4.134",
		.summary	= "a vcpu's extended processor state can be larger than struct kvm_xsave was",
	},
	{
		.name		= "KVM_CAP_SYS_ATTRIBUTES",
		.nr		= 209,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.80",
		.summary	= "the system fd takes the calls for attributes of devices",
	},
	{
		.name		= "KVM_CAP_PPC_AIL_MODE_3",
		.nr		= 210,
		.reported	= HERE("never", "never", "in hypervisor mode, if the host can", "never"),
		.answers	= "boolean",
		.section	= "7.30",
		.summary	= "guests can take interrupts with translation on, at another place",
	},
	{
		.name		= "KVM_CAP_S390_MEM_OP_EXTENSION",
		.nr		= 211,
		.reported	= HERE("never", "never", "never", "yes"),
		.answers	= "a bit for absolute addresses and storage keys, and since Linux 6.3 one for compare and exchange",
		.section	= "4.89",
		.summary	= "which extensions KVM_S390_MEM_OP has",
	},
	{
		.name		= "KVM_CAP_PMU_CAPABILITY",
		.nr		= 212,
		.reported	= HERE("unless the module's parameter enable_pmu is off", "never", "never", "never"),
		.answers	= "the flags that can be enabled",
		.section	= "8.35",
		.summary	= "the performance monitoring of a VM can be set",
	},
	{
		.name		= "KVM_CAP_DISABLE_QUIRKS2",
		.nr		= 213,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "the flags that can be enabled",
		.section	= "7.31",
		.summary	= "behaviour that KVM keeps only for old programs can be switched off",
	},
	{
		.name		= "KVM_CAP_VM_TSC_CONTROL",
		.nr		= 214,
		.reported	= HERE("if the host's processor can scale the counter", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.55",
		.summary	= "a VM fd takes the frequency of the time stamp counter for its vcpus to come",
	},
	{
		.name		= "KVM_CAP_SYSTEM_EVENT_DATA",
		.nr		= 215,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "5",
		.summary	= "kvm_run's system_event comes with ndata and data",
	},
	{
		.name		= "KVM_CAP_ARM_SYSTEM_SUSPEND",
		.nr		= 216,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.36",
		.summary	= "a guest's call to suspend the machine can be left to the program",
	},
	{
		.name		= "KVM_CAP_S390_PROTECTED_DUMP",
		.nr		= 217,
		.reported	= HERE("never", "never", "never", "if the host can run such guests and dump them"),
		.answers	= "boolean",
		.section	= "8.37",
		.summary	= "the memory of a protected guest can be dumped, encrypted",
	},
	{
		.name		= "KVM_CAP_X86_TRIPLE_FAULT_EVENT",
		.nr		= 218,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "",
		.summary	= "a triple fault that is pending is one of a vcpu's events",
	},
	{
		.name		= "KVM_CAP_X86_NOTIFY_VMEXIT",
		.nr		= 219,
		.reported	= HERE("on Intel processors that can tell of it", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.33",
		.summary	= "a guest that does not let the processor take any event for a time can be made to leave",
	},
	{
		.name		= "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES",
		.nr		= 220,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.38",
		.summary	= "a VM can do without the protection against one processor erratum with executable huge pages",
	},
	{
		.name		= "KVM_CAP_S390_ZPCI_OP",
		.nr		= 221,
		.reported	= HERE("never", "never", "never", "if the hardware can interpret"),
		.answers	= "boolean",
		.section	= "4.137",
		.summary	= "a PCI device of a guest can be registered for interpretation by the hardware",
	},
	{
		.name		= "KVM_CAP_S390_CPU_TOPOLOGY",
		.nr		= 222,
		.reported	= HERE("never", "never", "never", "if the processor can"),
		.answers	= "boolean",
		.section	= "8.39",
		.summary	= "guests can be told how their processors belong together",
	},
	{
		.name		= "KVM_CAP_DIRTY_LOG_RING_ACQ_REL",
		.nr		= 223,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how large a ring may be, in bytes",
		.section	= "8.29",
		.summary	= "which pages were written can be told in a ring of each vcpu, with explicit order of reads and writes",
	},
	{
		.name		= "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE",
		.nr		= 224,
		.reported	= HERE("never", "never", "never", "if the host can run such guests and clear them away so"),
		.answers	= "boolean",
		.section	= "4.125",
		.summary	= "the rest of a protected guest can be cleared away while the next one boots",
	},
	{
		.name		= "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP",
		.nr		= 225,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "8.29",
		.summary	= "pages that are written outside of any vcpu are told in the bitmap of the slot, beside the rings",
	},
	{
		.name		= "KVM_CAP_PMU_EVENT_MASKED_EVENTS",
		.nr		= 226,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.120",
		.summary	= "the filter of events that a guest may count can match by masks",
	},
	{
		.name		= "KVM_CAP_COUNTER_OFFSET",
		.nr		= 227,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.138",
		.summary	= "a VM's counters of time can be given an offset to the host's",
	},
	{
		.name		= "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE",
		.nr		= 228,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the number of bytes, which is zero to begin with",
		.section	= "8.40",
		.summary	= "how much memory is split into small pages at once when the dirty log begins can be set",
	},
	{
		.name		= "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES",
		.nr		= 229,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "the sizes in bytes, all of them powers of two, added up",
		.section	= "8.40",
		.summary	= "which sizes the pages have that translate a guest's memory",
	},
	{
		.name		= "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES",
		.nr		= 230,
		.reported	= HERE("never", "never", "never", "never"),
		.answers	= "a bit for each range",
		.section	= "4.139",
		.summary	= "for which ranges of registers it can be asked what of them may be written",
	},
	{
		.name		= "KVM_CAP_USER_MEMORY2",
		.nr		= 231,
		.reported	= HERE("yes", "yes", "yes", "yes"),
		.answers	= "boolean",
		.section	= "4.140",
		.summary	= "a memory slot can have memory of a guest_memfd beside that of the program",
	},
	{
		.name		= "KVM_CAP_MEMORY_FAULT_INFO",
		.nr		= 232,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.34",
		.summary	= "a KVM_RUN that fails with EFAULT or EHWPOISON may tell the guest physical address in kvm_run",
	},
	{
		.name		= "KVM_CAP_MEMORY_ATTRIBUTES",
		.nr		= 233,
		.reported	= HERE("if KVM is built with private memory, and on a VM fd if the VM can have it", "never", "never", "never"),
		.answers	= "the KVM_MEMORY_ATTRIBUTE_ flags that can be set",
		.section	= "4.141",
		.summary	= "ranges of guest physical memory can have attributes, such as being private",
	},
	{
		.name		= "KVM_CAP_GUEST_MEMFD",
		.nr		= 234,
		.reported	= HERE("if KVM is built with private memory, and on a VM fd if the VM can have it", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.142",
		.summary	= "memory can be made that only guests reach",
	},
	{
		.name		= "KVM_CAP_VM_TYPES",
		.nr		= 235,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "a bit for each type, such as KVM_X86_SW_PROTECTED_VM",
		.section	= "8.41",
		.summary	= "which types of VMs KVM_CREATE_VM makes",
	},
	{
		.name		= "KVM_CAP_PRE_FAULT_MEMORY",
		.nr		= 236,
		.reported	= HERE("if the processor translates guest physical addresses", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "4.143",
		.summary	= "guest physical memory can be mapped before the guest touches it",
	},
	{
		.name		= "KVM_CAP_X86_APIC_BUS_CYCLES_NS",
		.nr		= 237,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "how many nanoseconds a cycle takes if nothing is set",
		.section	= "7.35",
		.summary	= "how fast the timer of the local APIC counts can be set",
	},
	{
		.name		= "KVM_CAP_X86_GUEST_MODE",
		.nr		= 238,
		.reported	= HERE("yes", "never", "never", "never"),
		.answers	= "boolean",
		.section	= "7.36",
		.summary	= "kvm_run's flags tell whether a nested guest was running",
	},
};

const struct kvmabi_capability_info *kvmabi_capabilities(size_t *count)
{
	*count = sizeof(capabilities) / sizeof(capabilities[0]);
	return capabilities;
}

/* --- rules --- */

/* By number; a rule of another level, or one that was retired, leaves a gap. */
static const struct kvmabi_rule_info rules[KVMABI_RULE_COUNT] = {
	[KVMABI_RULE_VM__PROCESS] = {
		.id		= "vm.process",
		.ioctl		= "vm",
		.field		= "vm.same_process",
		.error		= EIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM belongs to the calling process",
	},
	[KVMABI_RULE_VCPU__PROCESS] = {
		.id		= "vcpu.process",
		.ioctl		= "vcpu",
		.field		= "vm.same_process",
		.error		= EIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM belongs to the calling process",
	},
	[KVMABI_RULE_DEVICE__PROCESS] = {
		.id		= "device.process",
		.ioctl		= "device",
		.field		= "vm.same_process",
		.error		= EIO,
		.section	= "",
		.phrase		= "the VM belongs to the calling process",
	},
	[KVMABI_RULE_GET_EMULATED_CPUID__ROOM] = {
		.id		= "KVM_GET_EMULATED_CPUID.room",
		.ioctl		= "KVM_GET_EMULATED_CPUID",
		.field		= "nent",
		.error		= E2BIG,
		.lasting	= 1,
		.section	= "4.88",
		.phrase		= "nent is at least 1",
	},
	[KVMABI_RULE_SET_SREGS2__FLAGS] = {
		.id		= "KVM_SET_SREGS2.flags",
		.ioctl		= "KVM_SET_SREGS2",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.132",
		.phrase		= "flags has no bits but KVM_SREGS2_FLAGS_PDPTRS_VALID",
	},
	[KVMABI_RULE_SET_NESTED_STATE__SIZE] = {
		.id		= "KVM_SET_NESTED_STATE.size",
		.ioctl		= "KVM_SET_NESTED_STATE",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.115",
		.phrase		= "size is at least 128",
	},
	[KVMABI_RULE_SET_NESTED_STATE__FLAGS] = {
		.id		= "KVM_SET_NESTED_STATE.flags",
		.ioctl		= "KVM_SET_NESTED_STATE",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.115",
		.phrase		= "flags has no bits but KVM_STATE_NESTED_GUEST_MODE, KVM_STATE_NESTED_RUN_PENDING, KVM_STATE_NESTED_EVMCS, KVM_STATE_NESTED_MTF_PENDING and KVM_STATE_NESTED_GIF_SET",
	},
	[KVMABI_RULE_SET_NESTED_STATE__FORMAT] = {
		.id		= "KVM_SET_NESTED_STATE.format",
		.ioctl		= "KVM_SET_NESTED_STATE",
		.field		= "format",
		.error		= EINVAL,
		.section	= "4.115",
		.phrase		= "format is KVM_STATE_NESTED_FORMAT_VMX or KVM_STATE_NESTED_FORMAT_SVM",
	},
	[KVMABI_RULE_X86_SET_MSR_FILTER__FLAGS] = {
		.id		= "KVM_X86_SET_MSR_FILTER.flags",
		.ioctl		= "KVM_X86_SET_MSR_FILTER",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.97",
		.phrase		= "flags has no bits but KVM_MSR_FILTER_DEFAULT_ALLOW and KVM_MSR_FILTER_DEFAULT_DENY",
	},
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__ARRAY] = {
		.id		= "KVM_SET_PMU_EVENT_FILTER.array",
		.ioctl		= "KVM_SET_PMU_EVENT_FILTER",
		.field		= "nevents",
		.error		= E2BIG,
		.lasting	= 1,
		.section	= "4.120",
		.phrase		= "nevents is at most 300",
	},
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__ACTION] = {
		.id		= "KVM_SET_PMU_EVENT_FILTER.action",
		.ioctl		= "KVM_SET_PMU_EVENT_FILTER",
		.field		= "action",
		.error		= EINVAL,
		.section	= "4.120",
		.phrase		= "action is KVM_PMU_EVENT_ALLOW or KVM_PMU_EVENT_DENY",
	},
	[KVMABI_RULE_SET_PMU_EVENT_FILTER__FLAGS] = {
		.id		= "KVM_SET_PMU_EVENT_FILTER.flags",
		.ioctl		= "KVM_SET_PMU_EVENT_FILTER",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.120",
		.phrase		= "flags has no bits but KVM_PMU_EVENT_FLAG_MASKED_EVENTS",
	},
	[KVMABI_RULE_XEN_HVM_SET_ATTR__PAGE] = {
		.id		= "KVM_XEN_HVM_SET_ATTR.page",
		.ioctl		= "KVM_XEN_HVM_SET_ATTR",
		.field		= "u.shared_info.hva",
		.error		= EINVAL,
		.section	= "4.126",
		.phrase		= "if type is KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: u.shared_info.hva is a multiple of the page size",
	},
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__CURRENT] = {
		.id		= "KVM_XEN_VCPU_SET_ATTR.current",
		.ioctl		= "KVM_XEN_VCPU_SET_ATTR",
		.field		= "u.runstate.state",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.128",
		.phrase		= "if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: u.runstate.state is at most 3",
	},
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__STATE] = {
		.id		= "KVM_XEN_VCPU_SET_ATTR.state",
		.ioctl		= "KVM_XEN_VCPU_SET_ATTR",
		.field		= "u.runstate.state",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.128",
		.phrase		= "if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: u.runstate.state is at most 3",
	},
	[KVMABI_RULE_XEN_VCPU_SET_ATTR__VCPU_ID] = {
		.id		= "KVM_XEN_VCPU_SET_ATTR.vcpu_id",
		.ioctl		= "KVM_XEN_VCPU_SET_ATTR",
		.field		= "u.vcpu_id",
		.error		= EINVAL,
		.section	= "4.128",
		.phrase		= "if type is KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: u.vcpu_id is below limit.vcpus",
	},
	[KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PORT] = {
		.id		= "KVM_XEN_HVM_EVTCHN_SEND.port",
		.ioctl		= "KVM_XEN_HVM_EVTCHN_SEND",
		.field		= "port",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.135",
		.phrase		= "port is at least 1",
	},
	[KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PRIORITY] = {
		.id		= "KVM_XEN_HVM_EVTCHN_SEND.priority",
		.ioctl		= "KVM_XEN_HVM_EVTCHN_SEND",
		.field		= "priority",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.135",
		.phrase		= "priority is KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL",
	},
	[KVMABI_RULE_HYPERV_EVENTFD__FLAGS] = {
		.id		= "KVM_HYPERV_EVENTFD.flags",
		.ioctl		= "KVM_HYPERV_EVENTFD",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.113",
		.phrase		= "flags has no bits but KVM_HYPERV_EVENTFD_DEASSIGN",
	},
	[KVMABI_RULE_HYPERV_EVENTFD__CONN_ID] = {
		.id		= "KVM_HYPERV_EVENTFD.conn_id",
		.ioctl		= "KVM_HYPERV_EVENTFD",
		.field		= "conn_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.113",
		.phrase		= "conn_id is at most KVM_HYPERV_CONN_ID_MASK",
	},
	[KVMABI_RULE_CREATE_DEVICE__TYPE] = {
		.id		= "KVM_CREATE_DEVICE.type",
		.ioctl		= "KVM_CREATE_DEVICE",
		.field		= "type",
		.error		= ENODEV,
		.lasting	= 1,
		.section	= "4.79",
		.phrase		= "type is at least 1",
	},
	[KVMABI_RULE_CLEAR_DIRTY_LOG__FIRST] = {
		.id		= "KVM_CLEAR_DIRTY_LOG.first",
		.ioctl		= "KVM_CLEAR_DIRTY_LOG",
		.field		= "first_page",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.117",
		.phrase		= "first_page is a multiple of 64",
	},
	[KVMABI_RULE_CLEAR_DIRTY_LOG__LOGGED] = {
		.id		= "KVM_CLEAR_DIRTY_LOG.logged",
		.ioctl		= "KVM_CLEAR_DIRTY_LOG",
		.field		= "slot",
		.error		= ENOENT,
		.lasting	= 1,
		.section	= "4.117",
		.phrase		= "the slot exists and logs dirty pages",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FLAGS] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.flags",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.140",
		.phrase		= "flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__ALONE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.alone",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "flags",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "if flags has KVM_MEM_GUEST_MEMFD: flags is KVM_MEM_GUEST_MEMFD",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.page",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "memory_size, guest_phys_addr, userspace_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "memory_size, guest_phys_addr and userspace_addr are multiples of the page size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_PAGE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.file_page",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "guest_memfd_offset",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset is a multiple of the page size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_WRAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.file_wrap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "guest_memfd_offset, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset + memory_size does not wrap around",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__WRAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.wrap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "guest_phys_addr, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "guest_phys_addr + memory_size does not wrap around",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PLACE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.place",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "guest_phys_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "on x86, if memory_size is not 0: guest_phys_addr is at most 0xffffffffff000",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGES] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.pages",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "on x86: memory_size is at most 0x7fffffff000",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__EXISTS] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.exists",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "slot",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "if memory_size is 0: there is such a slot",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__RESIZE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.resize",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "slot, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "the slot is new, is deleted, or keeps its size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__MEMORY] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.memory",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "slot, userspace_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "if memory_size is not 0: the slot is new, or keeps its address in user space",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION2__OVERLAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION2.overlap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION2",
		.field		= "slot, guest_phys_addr, memory_size",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.140",
		.phrase		= "the range touches no other slot's",
	},
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__FLAGS] = {
		.id		= "KVM_SET_MEMORY_ATTRIBUTES.flags",
		.ioctl		= "KVM_SET_MEMORY_ATTRIBUTES",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.141",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__KNOWN] = {
		.id		= "KVM_SET_MEMORY_ATTRIBUTES.known",
		.ioctl		= "KVM_SET_MEMORY_ATTRIBUTES",
		.field		= "attributes",
		.error		= EINVAL,
		.section	= "4.141",
		.phrase		= "attributes has no bits but KVM_MEMORY_ATTRIBUTE_PRIVATE",
	},
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__SOME] = {
		.id		= "KVM_SET_MEMORY_ATTRIBUTES.some",
		.ioctl		= "KVM_SET_MEMORY_ATTRIBUTES",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.141",
		.phrase		= "size is at least 1",
	},
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__WRAP] = {
		.id		= "KVM_SET_MEMORY_ATTRIBUTES.wrap",
		.ioctl		= "KVM_SET_MEMORY_ATTRIBUTES",
		.field		= "address, size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.141",
		.phrase		= "address + size does not wrap around",
	},
	[KVMABI_RULE_SET_MEMORY_ATTRIBUTES__PAGE] = {
		.id		= "KVM_SET_MEMORY_ATTRIBUTES.page",
		.ioctl		= "KVM_SET_MEMORY_ATTRIBUTES",
		.field		= "address, size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.141",
		.phrase		= "address and size are multiples of the page size",
	},
	[KVMABI_RULE_CREATE_GUEST_MEMFD__FLAGS] = {
		.id		= "KVM_CREATE_GUEST_MEMFD.flags",
		.ioctl		= "KVM_CREATE_GUEST_MEMFD",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.142",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_CREATE_GUEST_MEMFD__SOME] = {
		.id		= "KVM_CREATE_GUEST_MEMFD.some",
		.ioctl		= "KVM_CREATE_GUEST_MEMFD",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.142",
		.phrase		= "size is at least 1",
	},
	[KVMABI_RULE_CREATE_GUEST_MEMFD__MOST] = {
		.id		= "KVM_CREATE_GUEST_MEMFD.most",
		.ioctl		= "KVM_CREATE_GUEST_MEMFD",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.142",
		.phrase		= "size is at most 0x7fffffffffffffff",
	},
	[KVMABI_RULE_CREATE_GUEST_MEMFD__PAGE] = {
		.id		= "KVM_CREATE_GUEST_MEMFD.page",
		.ioctl		= "KVM_CREATE_GUEST_MEMFD",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.142",
		.phrase		= "size is a multiple of the page size",
	},
	[KVMABI_RULE_PRE_FAULT_MEMORY__FLAGS] = {
		.id		= "KVM_PRE_FAULT_MEMORY.flags",
		.ioctl		= "KVM_PRE_FAULT_MEMORY",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.143",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_PRE_FAULT_MEMORY__PAGE] = {
		.id		= "KVM_PRE_FAULT_MEMORY.page",
		.ioctl		= "KVM_PRE_FAULT_MEMORY",
		.field		= "gpa, size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.143",
		.phrase		= "gpa and size are multiples of the page size",
	},
	[KVMABI_RULE_PRE_FAULT_MEMORY__SOME] = {
		.id		= "KVM_PRE_FAULT_MEMORY.some",
		.ioctl		= "KVM_PRE_FAULT_MEMORY",
		.field		= "size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.143",
		.phrase		= "size is at least 1",
	},
	[KVMABI_RULE_PRE_FAULT_MEMORY__WRAP] = {
		.id		= "KVM_PRE_FAULT_MEMORY.wrap",
		.ioctl		= "KVM_PRE_FAULT_MEMORY",
		.field		= "gpa, size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.143",
		.phrase		= "gpa + size does not wrap around",
	},
	[KVMABI_RULE_S390_GET_SKEYS__FLAGS] = {
		.id		= "KVM_S390_GET_SKEYS.flags",
		.ioctl		= "KVM_S390_GET_SKEYS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.90",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_S390_SET_SKEYS__FLAGS] = {
		.id		= "KVM_S390_SET_SKEYS.flags",
		.ioctl		= "KVM_S390_SET_SKEYS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.91",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_S390_SET_SKEYS__SOME] = {
		.id		= "KVM_S390_SET_SKEYS.some",
		.ioctl		= "KVM_S390_SET_SKEYS",
		.field		= "count",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.91",
		.phrase		= "count is at least 1",
	},
	[KVMABI_RULE_S390_SET_SKEYS__MOST] = {
		.id		= "KVM_S390_SET_SKEYS.most",
		.ioctl		= "KVM_S390_SET_SKEYS",
		.field		= "count",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.91",
		.phrase		= "count is at most KVM_S390_SKEYS_MAX",
	},
	[KVMABI_RULE_S390_GET_IRQ_STATE__SOME] = {
		.id		= "KVM_S390_GET_IRQ_STATE.some",
		.ioctl		= "KVM_S390_GET_IRQ_STATE",
		.field		= "len",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.94",
		.phrase		= "len is at least 1",
	},
	[KVMABI_RULE_S390_PV_COMMAND__FLAGS] = {
		.id		= "KVM_S390_PV_COMMAND.flags",
		.ioctl		= "KVM_S390_PV_COMMAND",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.125",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT] = {
		.id		= "KVM_GET_API_VERSION.no_argument",
		.ioctl		= "KVM_GET_API_VERSION",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.1",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT] = {
		.id		= "KVM_GET_VCPU_MMAP_SIZE.no_argument",
		.ioctl		= "KVM_GET_VCPU_MMAP_SIZE",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.5",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM] = {
		.id		= "KVM_GET_SUPPORTED_CPUID.room",
		.ioctl		= "KVM_GET_SUPPORTED_CPUID",
		.field		= "nent",
		.error		= E2BIG,
		.lasting	= 1,
		.section	= "4.46",
		.phrase		= "nent is at least 1",
	},
	[KVMABI_RULE_CREATE_VCPU__ID] = {
		.id		= "KVM_CREATE_VCPU.id",
		.ioctl		= "KVM_CREATE_VCPU",
		.field		= "vcpu_id",
		.error		= EINVAL,
		.section	= "4.7",
		.phrase		= "on x86: vcpu_id is below limit.vcpu_ids",
	},
	[KVMABI_RULE_CREATE_VCPU__ROOM] = {
		.id		= "KVM_CREATE_VCPU.room",
		.ioctl		= "KVM_CREATE_VCPU",
		.field		= "vm.vcpus",
		.error		= EINVAL,
		.section	= "4.7",
		.phrase		= "the VM may have one more vcpu",
	},
	[KVMABI_RULE_CREATE_VCPU__DUPLICATE] = {
		.id		= "KVM_CREATE_VCPU.duplicate",
		.ioctl		= "KVM_CREATE_VCPU",
		.field		= "vcpu_id",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.7",
		.phrase		= "no vcpu was made with this id",
	},
	[KVMABI_RULE_GET_DIRTY_LOG__LOGGED] = {
		.id		= "KVM_GET_DIRTY_LOG.logged",
		.ioctl		= "KVM_GET_DIRTY_LOG",
		.field		= "slot",
		.error		= ENOENT,
		.lasting	= 1,
		.section	= "4.8",
		.phrase		= "on x86 and powerpc: the slot exists and logs dirty pages",
	},
	[KVMABI_RULE_CREATE_IRQCHIP__ONCE] = {
		.id		= "KVM_CREATE_IRQCHIP.once",
		.ioctl		= "KVM_CREATE_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.24",
		.phrase		= "on x86: the VM has no interrupt controller in the kernel",
	},
	[KVMABI_RULE_CREATE_IRQCHIP__EARLY] = {
		.id		= "KVM_CREATE_IRQCHIP.early",
		.ioctl		= "KVM_CREATE_IRQCHIP",
		.field		= "vm.vcpus",
		.error		= EINVAL,
		.section	= "4.24",
		.phrase		= "on x86: the VM has no vcpu yet",
	},
	[KVMABI_RULE_IRQ_LINE__LAPICS] = {
		.id		= "KVM_IRQ_LINE.lapics",
		.ioctl		= "KVM_IRQ_LINE",
		.field		= "vm.lapics",
		.error		= ENXIO,
		.section	= "4.25",
		.phrase		= "on x86: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_GET_IRQCHIP__IRQCHIP] = {
		.id		= "KVM_GET_IRQCHIP.irqchip",
		.ioctl		= "KVM_GET_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.26",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_GET_IRQCHIP__CHIP] = {
		.id		= "KVM_GET_IRQCHIP.chip",
		.ioctl		= "KVM_GET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.26",
		.phrase		= "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_SET_IRQCHIP__IRQCHIP] = {
		.id		= "KVM_SET_IRQCHIP.irqchip",
		.ioctl		= "KVM_SET_IRQCHIP",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.27",
		.phrase		= "the VM has an interrupt controller in the kernel",
	},
	[KVMABI_RULE_SET_IRQCHIP__CHIP] = {
		.id		= "KVM_SET_IRQCHIP.chip",
		.ioctl		= "KVM_SET_IRQCHIP",
		.field		= "chip_id",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.27",
		.phrase		= "on x86: chip_id is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_XEN_HVM_CONFIG__KNOWN] = {
		.id		= "KVM_XEN_HVM_CONFIG.known",
		.ioctl		= "KVM_XEN_HVM_CONFIG",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.28",
		.phrase		= "flags has no bits but KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, KVM_XEN_HVM_CONFIG_EVTCHN_SEND and KVM_XEN_HVM_CONFIG_PVCLOCK_TSC_UNSTABLE",
	},
	[KVMABI_RULE_SET_CLOCK__KNOWN] = {
		.id		= "KVM_SET_CLOCK.known",
		.ioctl		= "KVM_SET_CLOCK",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.30",
		.phrase		= "flags has no bits but KVM_CLOCK_TSC_STABLE, KVM_CLOCK_REALTIME and KVM_CLOCK_HOST_TSC",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__FLAGS] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.flags",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__NO_MEMFD] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.no_memfd",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "flags is below KVM_MEM_GUEST_MEMFD",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.page",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "memory_size, guest_phys_addr, userspace_addr",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "memory_size, guest_phys_addr and userspace_addr are multiples of the page size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.wrap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "guest_phys_addr, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "guest_phys_addr + memory_size does not wrap around",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PLACE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.place",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "guest_phys_addr",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "on x86, if memory_size is not 0: guest_phys_addr is at most 0xffffffffff000",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__PAGES] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.pages",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "memory_size",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "on x86: memory_size is at most 0x7fffffff000",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__EXISTS] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.exists",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "if memory_size is 0: there is such a slot",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.resize",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot, memory_size",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "the slot is new, is deleted, or keeps its size",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__MEMORY] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.memory",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot, userspace_addr",
		.error		= EINVAL,
		.section	= "4.35",
		.phrase		= "if memory_size is not 0: the slot is new, or keeps its address in user space",
	},
	[KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP] = {
		.id		= "KVM_SET_USER_MEMORY_REGION.overlap",
		.ioctl		= "KVM_SET_USER_MEMORY_REGION",
		.field		= "slot, guest_phys_addr, memory_size",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.35",
		.phrase		= "the range touches no other slot's",
	},
	[KVMABI_RULE_SET_TSS_ADDR__BELOW_4G] = {
		.id		= "KVM_SET_TSS_ADDR.below_4g",
		.ioctl		= "KVM_SET_TSS_ADDR",
		.field		= "tss_address",
		.error		= EINVAL,
		.section	= "4.36",
		.phrase		= "tss_address is at most 0xffffd000",
	},
	[KVMABI_RULE_SET_IDENTITY_MAP_ADDR__EARLY] = {
		.id		= "KVM_SET_IDENTITY_MAP_ADDR.early",
		.ioctl		= "KVM_SET_IDENTITY_MAP_ADDR",
		.field		= "vm.vcpus",
		.error		= EINVAL,
		.section	= "4.40",
		.phrase		= "the VM has no vcpu yet",
	},
	[KVMABI_RULE_SET_BOOT_CPU_ID__EARLY] = {
		.id		= "KVM_SET_BOOT_CPU_ID.early",
		.ioctl		= "KVM_SET_BOOT_CPU_ID",
		.field		= "vm.vcpus",
		.error		= EBUSY,
		.lasting	= 1,
		.section	= "4.41",
		.phrase		= "the VM has no vcpu yet",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__ARRAY] = {
		.id		= "KVM_SET_GSI_ROUTING.array",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "nr",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "nr is at most limit.irq_routes",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__IRQCHIP] = {
		.id		= "KVM_SET_GSI_ROUTING.irqchip",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "on x86: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__FLAGS] = {
		.id		= "KVM_SET_GSI_ROUTING.flags",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__GSI] = {
		.id		= "KVM_SET_GSI_ROUTING.gsi",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].gsi",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "every entries[].gsi is below limit.irq_routes",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__PIN_FLAGS] = {
		.id		= "KVM_SET_GSI_ROUTING.pin_flags",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].flags",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "if entries[].type is not KVM_IRQ_ROUTING_MSI: every entries[].flags is 0",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__MESSAGE_FLAGS] = {
		.id		= "KVM_SET_GSI_ROUTING.message_flags",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].flags",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "if entries[].type is KVM_IRQ_ROUTING_MSI: every entries[].flags has no bits but KVM_MSI_VALID_DEVID",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__TYPE] = {
		.id		= "KVM_SET_GSI_ROUTING.type",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].type",
		.error		= EINVAL,
		.section	= "4.52",
		.phrase		= "every entries[].type is KVM_IRQ_ROUTING_IRQCHIP, KVM_IRQ_ROUTING_MSI, KVM_IRQ_ROUTING_S390_ADAPTER, KVM_IRQ_ROUTING_HV_SINT or KVM_IRQ_ROUTING_XEN_EVTCHN",
	},
	[KVMABI_RULE_SET_GSI_ROUTING__CHIP] = {
		.id		= "KVM_SET_GSI_ROUTING.chip",
		.ioctl		= "KVM_SET_GSI_ROUTING",
		.field		= "entries[].u.irqchip.irqchip",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.52",
		.phrase		= "if entries[].type is KVM_IRQ_ROUTING_IRQCHIP: every entries[].u.irqchip.irqchip is KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE or KVM_IRQCHIP_IOAPIC",
	},
	[KVMABI_RULE_SET_NR_MMU_PAGES__LEAST] = {
		.id		= "KVM_SET_NR_MMU_PAGES.least",
		.ioctl		= "KVM_SET_NR_MMU_PAGES",
		.field		= "nr_mmu_pages",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "",
		.phrase		= "nr_mmu_pages is at least 64",
	},
	[KVMABI_RULE_CREATE_PIT__ONCE] = {
		.id		= "KVM_CREATE_PIT.once",
		.ioctl		= "KVM_CREATE_PIT",
		.field		= "vm.pit",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has no interval timer in the kernel",
	},
	[KVMABI_RULE_GET_PIT__PIT] = {
		.id		= "KVM_GET_PIT.pit",
		.ioctl		= "KVM_GET_PIT",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_SET_PIT__PIT] = {
		.id		= "KVM_SET_PIT.pit",
		.ioctl		= "KVM_SET_PIT",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_IRQ_LINE_STATUS__LAPICS] = {
		.id		= "KVM_IRQ_LINE_STATUS.lapics",
		.ioctl		= "KVM_IRQ_LINE_STATUS",
		.field		= "vm.lapics",
		.error		= ENXIO,
		.section	= "",
		.phrase		= "on x86: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_REGISTER_COALESCED_MMIO__PIO] = {
		.id		= "KVM_REGISTER_COALESCED_MMIO.pio",
		.ioctl		= "KVM_REGISTER_COALESCED_MMIO",
		.field		= "pio",
		.error		= EINVAL,
		.section	= "4.116",
		.phrase		= "pio is 0 or 1",
	},
	[KVMABI_RULE_UNREGISTER_COALESCED_MMIO__PIO] = {
		.id		= "KVM_UNREGISTER_COALESCED_MMIO.pio",
		.ioctl		= "KVM_UNREGISTER_COALESCED_MMIO",
		.field		= "pio",
		.error		= EINVAL,
		.section	= "4.116",
		.phrase		= "pio is 0 or 1",
	},
	[KVMABI_RULE_REINJECT_CONTROL__PIT] = {
		.id		= "KVM_REINJECT_CONTROL.pit",
		.ioctl		= "KVM_REINJECT_CONTROL",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.99",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_IRQFD__FLAGS] = {
		.id		= "KVM_IRQFD.flags",
		.ioctl		= "KVM_IRQFD",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.75",
		.phrase		= "flags has no bits but KVM_IRQFD_FLAG_DEASSIGN and KVM_IRQFD_FLAG_RESAMPLE",
	},
	[KVMABI_RULE_IRQFD__LAPICS] = {
		.id		= "KVM_IRQFD.lapics",
		.ioctl		= "KVM_IRQFD",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "4.75",
		.phrase		= "on x86, if flags lacks KVM_IRQFD_FLAG_DEASSIGN: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SIGNAL_MSI__KNOWN] = {
		.id		= "KVM_SIGNAL_MSI.known",
		.ioctl		= "KVM_SIGNAL_MSI",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.71",
		.phrase		= "flags has no bits but KVM_MSI_VALID_DEVID",
	},
	[KVMABI_RULE_SIGNAL_MSI__LAPICS] = {
		.id		= "KVM_SIGNAL_MSI.lapics",
		.ioctl		= "KVM_SIGNAL_MSI",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.71",
		.phrase		= "on x86: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_CREATE_PIT2__ONCE] = {
		.id		= "KVM_CREATE_PIT2.once",
		.ioctl		= "KVM_CREATE_PIT2",
		.field		= "vm.pit",
		.error		= EEXIST,
		.lasting	= 1,
		.section	= "4.71",
		.phrase		= "the VM has no interval timer in the kernel",
	},
	[KVMABI_RULE_IOEVENTFD__ANY_LENGTH] = {
		.id		= "KVM_IOEVENTFD.any_length",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "len",
		.error		= EINVAL,
		.section	= "4.59",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: len is 0, 1, 2, 4 or 8",
	},
	[KVMABI_RULE_IOEVENTFD__WRAP] = {
		.id		= "KVM_IOEVENTFD.wrap",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "addr, len",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.59",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: addr + len does not wrap around",
	},
	[KVMABI_RULE_IOEVENTFD__FLAGS] = {
		.id		= "KVM_IOEVENTFD.flags",
		.ioctl		= "KVM_IOEVENTFD",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.59",
		.phrase		= "if flags lacks KVM_IOEVENTFD_FLAG_DEASSIGN: flags has no bits but KVM_IOEVENTFD_FLAG_DATAMATCH, KVM_IOEVENTFD_FLAG_PIO, KVM_IOEVENTFD_FLAG_DEASSIGN and KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY",
	},
	[KVMABI_RULE_GET_PIT2__PIT] = {
		.id		= "KVM_GET_PIT2.pit",
		.ioctl		= "KVM_GET_PIT2",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.72",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_SET_PIT2__PIT] = {
		.id		= "KVM_SET_PIT2.pit",
		.ioctl		= "KVM_SET_PIT2",
		.field		= "vm.pit",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.73",
		.phrase		= "the VM has an interval timer in the kernel",
	},
	[KVMABI_RULE_RUN__NO_ARGUMENT] = {
		.id		= "KVM_RUN.no_argument",
		.ioctl		= "KVM_RUN",
		.field		= "arg",
		.error		= EINVAL,
		.section	= "4.10",
		.phrase		= "the argument is 0",
	},
	[KVMABI_RULE_INTERRUPT__VECTOR] = {
		.id		= "KVM_INTERRUPT.vector",
		.ioctl		= "KVM_INTERRUPT",
		.field		= "irq",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.16",
		.phrase		= "on x86: irq is below KVM_NR_INTERRUPTS",
	},
	[KVMABI_RULE_INTERRUPT__CHIP] = {
		.id		= "KVM_INTERRUPT.chip",
		.ioctl		= "KVM_INTERRUPT",
		.field		= "vm.irqchip",
		.error		= ENXIO,
		.lasting	= 1,
		.section	= "4.16",
		.phrase		= "on x86: the VM has no interrupt controller in the kernel",
	},
	[KVMABI_RULE_GET_MSRS__ARRAY] = {
		.id		= "KVM_GET_MSRS.array",
		.ioctl		= "KVM_GET_MSRS",
		.field		= "nmsrs",
		.error		= E2BIG,
		.section	= "4.18",
		.phrase		= "nmsrs is at most limit.msrs",
	},
	[KVMABI_RULE_SET_MSRS__ARRAY] = {
		.id		= "KVM_SET_MSRS.array",
		.ioctl		= "KVM_SET_MSRS",
		.field		= "nmsrs",
		.error		= E2BIG,
		.section	= "4.19",
		.phrase		= "nmsrs is at most limit.msrs",
	},
	[KVMABI_RULE_SET_CPUID__ARRAY] = {
		.id		= "KVM_SET_CPUID.array",
		.ioctl		= "KVM_SET_CPUID",
		.field		= "nent",
		.error		= E2BIG,
		.section	= "4.20",
		.phrase		= "nent is at most limit.cpuid_entries",
	},
	[KVMABI_RULE_SET_SIGNAL_MASK__ARRAY] = {
		.id		= "KVM_SET_SIGNAL_MASK.array",
		.ioctl		= "KVM_SET_SIGNAL_MASK",
		.field		= "len",
		.error		= EINVAL,
		.section	= "4.21",
		.phrase		= "len is limit.sigset",
	},
	[KVMABI_RULE_SET_VCPU_EVENTS__FLAGS] = {
		.id		= "KVM_SET_VCPU_EVENTS.flags",
		.ioctl		= "KVM_SET_VCPU_EVENTS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.32",
		.phrase		= "flags has no bits but KVM_VCPUEVENT_VALID_NMI_PENDING, KVM_VCPUEVENT_VALID_SIPI_VECTOR, KVM_VCPUEVENT_VALID_SHADOW, KVM_VCPUEVENT_VALID_SMM, KVM_VCPUEVENT_VALID_PAYLOAD and KVM_VCPUEVENT_VALID_TRIPLE_FAULT",
	},
	[KVMABI_RULE_SET_VCPU_EVENTS__VECTOR] = {
		.id		= "KVM_SET_VCPU_EVENTS.vector",
		.ioctl		= "KVM_SET_VCPU_EVENTS",
		.field		= "exception.nr",
		.error		= EINVAL,
		.section	= "4.32",
		.phrase		= "if exception.injected is not 0: exception.nr is below 32",
	},
	[KVMABI_RULE_SET_DEBUGREGS__FLAGS] = {
		.id		= "KVM_SET_DEBUGREGS.flags",
		.ioctl		= "KVM_SET_DEBUGREGS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.34",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_DEBUGREGS__DR6] = {
		.id		= "KVM_SET_DEBUGREGS.dr6",
		.ioctl		= "KVM_SET_DEBUGREGS",
		.field		= "dr6",
		.error		= EINVAL,
		.section	= "4.34",
		.phrase		= "dr6 is at most 0xffffffff",
	},
	[KVMABI_RULE_SET_DEBUGREGS__DR7] = {
		.id		= "KVM_SET_DEBUGREGS.dr7",
		.ioctl		= "KVM_SET_DEBUGREGS",
		.field		= "dr7",
		.error		= EINVAL,
		.section	= "4.34",
		.phrase		= "dr7 is at most 0xffffffff",
	},
	[KVMABI_RULE_ENABLE_CAP__FLAGS] = {
		.id		= "KVM_ENABLE_CAP.flags",
		.ioctl		= "KVM_ENABLE_CAP",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.37",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_MP_STATE__LAPICS] = {
		.id		= "KVM_SET_MP_STATE.lapics",
		.ioctl		= "KVM_SET_MP_STATE",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "4.39",
		.phrase		= "on x86, if mp_state is not KVM_MP_STATE_RUNNABLE: the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SET_XCRS__COUNT] = {
		.id		= "KVM_SET_XCRS.count",
		.ioctl		= "KVM_SET_XCRS",
		.field		= "nr_xcrs",
		.error		= EINVAL,
		.lasting	= 1,
		.section	= "4.45",
		.phrase		= "nr_xcrs is at most KVM_MAX_XCRS",
	},
	[KVMABI_RULE_SET_XCRS__FLAGS] = {
		.id		= "KVM_SET_XCRS.flags",
		.ioctl		= "KVM_SET_XCRS",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "4.45",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_GET_LAPIC__LAPICS] = {
		.id		= "KVM_GET_LAPIC.lapics",
		.ioctl		= "KVM_GET_LAPIC",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "4.57",
		.phrase		= "the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SET_LAPIC__LAPICS] = {
		.id		= "KVM_SET_LAPIC.lapics",
		.ioctl		= "KVM_SET_LAPIC",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "4.58",
		.phrase		= "the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SET_CPUID2__ARRAY] = {
		.id		= "KVM_SET_CPUID2.array",
		.ioctl		= "KVM_SET_CPUID2",
		.field		= "nent",
		.error		= E2BIG,
		.section	= "",
		.phrase		= "nent is at most limit.cpuid_entries",
	},
	[KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS] = {
		.id		= "KVM_TPR_ACCESS_REPORTING.flags",
		.ioctl		= "KVM_TPR_ACCESS_REPORTING",
		.field		= "flags",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "flags is 0",
	},
	[KVMABI_RULE_SET_VAPIC_ADDR__LAPICS] = {
		.id		= "KVM_SET_VAPIC_ADDR.lapics",
		.ioctl		= "KVM_SET_VAPIC_ADDR",
		.field		= "vm.lapics",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "the VM has its local APICs in the kernel",
	},
	[KVMABI_RULE_SET_VAPIC_ADDR__ADDRESS] = {
		.id		= "KVM_SET_VAPIC_ADDR.address",
		.ioctl		= "KVM_SET_VAPIC_ADDR",
		.field		= "vapic_addr",
		.error		= EINVAL,
		.section	= "",
		.phrase		= "vapic_addr is at most 0xffffffffffffc",
	},
	[KVMABI_RULE_X86_SETUP_MCE__SOME] = {
		.id		= "KVM_X86_SETUP_MCE.some",
		.ioctl		= "KVM_X86_SETUP_MCE",
		.field		= "mcg_cap",
		.error		= EINVAL,
		.section	= "4.105",
		.phrase		= "mcg_cap is at least 1",
	},
	[KVMABI_RULE_X86_SETUP_MCE__KNOWN] = {
		.id		= "KVM_X86_SETUP_MCE.known",
		.ioctl		= "KVM_X86_SETUP_MCE",
		.field		= "mcg_cap",
		.error		= EINVAL,
		.section	= "4.105",
		.phrase		= "mcg_cap is at most 0xfffffff",
	},
};

const struct kvmabi_rule_info *kvmabi_rule(unsigned int number)
{
	return number < KVMABI_RULE_COUNT && rules[number].id ? &rules[number] : NULL;
}

/* --- names --- */

const char *kvmabi_fd_class_name(enum kvmabi_fd_class fd_class)
{
	switch (fd_class) {
	case KVMABI_FD_SYSTEM:
		return "system";
	case KVMABI_FD_VM:
		return "vm";
	case KVMABI_FD_VCPU:
		return "vcpu";
	case KVMABI_FD_DEVICE:
		return "device";
	default:
		return NULL;
	}
}

/* What a class answers to a command that it does not know. */
int kvmabi_fd_class_unknown(enum kvmabi_fd_class fd_class)
{
	switch (fd_class) {
	case KVMABI_FD_SYSTEM:
		return EINVAL;
	case KVMABI_FD_VM:
		return ENOTTY;
	case KVMABI_FD_VCPU:
		return EINVAL;
	case KVMABI_FD_DEVICE:
		return ENOTTY;
	default:
		return 0;
	}
}

const char *kvmabi_errno_name(int error)
{
	switch (error) {
	case E2BIG:
		return "E2BIG";
	case EACCES:
		return "EACCES";
	case EAGAIN:
		return "EAGAIN";
	case EBADF:
		return "EBADF";
	case EBUSY:
		return "EBUSY";
	case EDEADLK:
		return "EDEADLK";
	case EDOM:
		return "EDOM";
	case EEXIST:
		return "EEXIST";
	case EFAULT:
		return "EFAULT";
	case EFBIG:
		return "EFBIG";
	case EHWPOISON:
		return "EHWPOISON";
	case EINTR:
		return "EINTR";
	case EINVAL:
		return "EINVAL";
	case EIO:
		return "EIO";
	case EMFILE:
		return "EMFILE";
	case ENFILE:
		return "ENFILE";
	case ENOBUFS:
		return "ENOBUFS";
	case ENODEV:
		return "ENODEV";
	case ENOENT:
		return "ENOENT";
	case ENOEXEC:
		return "ENOEXEC";
	case ENOMEM:
		return "ENOMEM";
	case ENOSPC:
		return "ENOSPC";
	case ENOSYS:
		return "ENOSYS";
	case ENOTSUPP:
		return "ENOTSUPP";
	case ENOTTY:
		return "ENOTTY";
	case ENXIO:
		return "ENXIO";
	case EOPNOTSUPP:
		return "EOPNOTSUPP";
	case EOVERFLOW:
		return "EOVERFLOW";
	case EPERM:
		return "EPERM";
	case ERANGE:
		return "ERANGE";
	case EROFS:
		return "EROFS";
	case ESRCH:
		return "ESRCH";
	case EXDEV:
		return "EXDEV";
	default:
		return NULL;
	}
}
