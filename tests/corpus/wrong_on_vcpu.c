/* SPDX-License-Identifier: MIT */
/* Wrong calls on vcpus, and those about what came to x86 late. */
#include "corpus.h"

POINTER(vcpu, get_msrs)
POINTER(vcpu, set_msrs)
POINTER(vcpu, set_cpuid)
POINTER(vcpu, set_cpuid2)
POINTER(vcpu, set_signal_mask)
POINTER(vcpu, set_vcpu_events)
POINTER(vcpu, set_debugregs)
POINTER(vcpu, enable_cap)
POINTER(vcpu, set_mp_state)
POINTER(vcpu, x86_setup_mce)
POINTER(vcpu, set_xcrs)
POINTER(vcpu, set_sregs2)
POINTER(vcpu, set_nested_state)
POINTER(vcpu, xen_vcpu_set_attr)
POINTER(vm, x86_set_msr_filter)
POINTER(vm, set_pmu_event_filter)
POINTER(vm, xen_hvm_set_attr)
POINTER(vm, xen_hvm_evtchn_send)
POINTER(vm, hyperv_eventfd)

static const struct wrong_call on_vcpu[] = {
	{ "a vcpu run with an argument", BARE(VCPU, RUN), .value = 1, .with = VCPU, .section = "kvm_run",
	  FAULT("KVM_RUN.no_argument", "arg", EINVAL,
		"KVM_RUN works only if the argument is 0; arg is 1") },
	{ "too many MSRs read at once", VCPU_(get_msrs, GET_MSRS), ARG(kvm_msrs, .nmsrs = 10000), .with = VCPU, .section = "arrays",
	  KNOWN("KVM_GET_MSRS.array", "nmsrs", E2BIG,
		"KVM_GET_MSRS works only if nmsrs is at most limit.msrs; nmsrs is 10000") },
	{ "too many MSRs set at once", VCPU_(set_msrs, SET_MSRS), ARG(kvm_msrs, .nmsrs = 10000), .with = VCPU, .section = "arrays",
	  KNOWN("KVM_SET_MSRS.array", "nmsrs", E2BIG,
		"KVM_SET_MSRS works only if nmsrs is at most limit.msrs; nmsrs is 10000") },
	{ "too many CPUID entries, the old way", VCPU_(set_cpuid, SET_CPUID), ARG(kvm_cpuid, .nent = 10000), .with = VCPU, .section = "arrays",
	  KNOWN("KVM_SET_CPUID.array", "nent", E2BIG,
		"KVM_SET_CPUID works only if nent is at most limit.cpuid_entries; nent is 10000") },
	{ "too many CPUID entries", VCPU_(set_cpuid2, SET_CPUID2), ARG(kvm_cpuid2, .nent = 10000), .with = VCPU, .section = "arrays",
	  KNOWN("KVM_SET_CPUID2.array", "nent", E2BIG,
		"KVM_SET_CPUID2 works only if nent is at most limit.cpuid_entries; nent is 10000") },
	{ "the C library's set of signals, which is larger", VCPU_(set_signal_mask, SET_SIGNAL_MASK), ARG(kvm_signal_mask, .len = 128),
	  .with = VCPU, KNOWN("KVM_SET_SIGNAL_MASK.array", "len", EINVAL,
		"KVM_SET_SIGNAL_MASK works only if len is limit.sigset; len is 128") },
	{ "events with an unknown flag", VCPU_(set_vcpu_events, SET_VCPU_EVENTS), ARG(kvm_vcpu_events, .flags = 1u << 31), .with = VCPU,
	  KNOWN("KVM_SET_VCPU_EVENTS.flags", "flags", EINVAL,
		"KVM_SET_VCPU_EVENTS works only if flags has no bits but KVM_VCPUEVENT_VALID_NMI_PENDING, "
		"KVM_VCPUEVENT_VALID_SIPI_VECTOR, KVM_VCPUEVENT_VALID_SHADOW, KVM_VCPUEVENT_VALID_SMM, "
		"KVM_VCPUEVENT_VALID_PAYLOAD and KVM_VCPUEVENT_VALID_TRIPLE_FAULT; flags is 0x80000000") },
	{ "exception 32", VCPU_(set_vcpu_events, SET_VCPU_EVENTS), ARG(kvm_vcpu_events, .exception = { .injected = 1, .nr = 32 }),
	  .with = VCPU, FAULT("KVM_SET_VCPU_EVENTS.vector", "exception.nr", EINVAL,
		"KVM_SET_VCPU_EVENTS works only so: if exception.injected is not 0: exception.nr is below 32; "
		"exception.nr is 32") },
	{ "debug registers with flags", VCPU_(set_debugregs, SET_DEBUGREGS), ARG(kvm_debugregs, .flags = 1), .with = VCPU,
	  FAULT("KVM_SET_DEBUGREGS.flags", "flags", EINVAL,
		"KVM_SET_DEBUGREGS works only if flags is 0; flags is 1") },
	{ "DR6 with a bit in its upper half", VCPU_(set_debugregs, SET_DEBUGREGS), ARG(kvm_debugregs, .dr6 = 1ull << 32), .with = VCPU,
	  FAULT("KVM_SET_DEBUGREGS.dr6", "dr6", EINVAL,
		"KVM_SET_DEBUGREGS works only if dr6 is at most 0xffffffff; dr6 is 0x100000000") },
	{ "DR7 with a bit in its upper half", VCPU_(set_debugregs, SET_DEBUGREGS), ARG(kvm_debugregs, .dr7 = 1ull << 32), .with = VCPU,
	  FAULT("KVM_SET_DEBUGREGS.dr7", "dr7", EINVAL,
		"KVM_SET_DEBUGREGS works only if dr7 is at most 0xffffffff; dr7 is 0x100000000") },
	{ "a vcpu's capability enabled with flags", VCPU_(enable_cap, ENABLE_CAP), ARG(kvm_enable_cap, .cap = KVM_CAP_HYPERV_SYNIC, .flags = 1),
	  .with = IRQCHIP | VCPU, FAULT("KVM_ENABLE_CAP.flags", "flags", EINVAL,
		"KVM_ENABLE_CAP works only if flags is 0; flags is 1") },
	{ "a vcpu halted that has no local APIC in the kernel", VCPU_(set_mp_state, SET_MP_STATE),
	  ARG(kvm_mp_state, .mp_state = KVM_MP_STATE_HALTED), .with = VCPU, FAULT("KVM_SET_MP_STATE.lapics", "vm.lapics", EINVAL,
		"KVM_SET_MP_STATE works only so: on x86, if mp_state is not KVM_MP_STATE_RUNNABLE: the VM has "
		"its local APICs in the kernel") },
	{ "no machine check bank", VCPU_(x86_setup_mce, X86_SETUP_MCE), .argument = &(__u64){ 0 }, .size = 8, .with = VCPU,
	  FAULT("KVM_X86_SETUP_MCE.some", "mcg_cap", EINVAL,
		"KVM_X86_SETUP_MCE works only if mcg_cap is at least 1; mcg_cap is 0") },
	{ "machine checks with an unknown feature", VCPU_(x86_setup_mce, X86_SETUP_MCE), .argument = &(__u64){ 1ull << 63 | 10 },
	  .size = 8, .with = VCPU, FAULT("KVM_X86_SETUP_MCE.known", "mcg_cap", EINVAL,
		"KVM_X86_SETUP_MCE works only if mcg_cap is at most 0xfffffff; mcg_cap is 0x800000000000000a") },
	{ "seventeen extended control registers", VCPU_(set_xcrs, SET_XCRS), ARG(kvm_xcrs, .nr_xcrs = KVM_MAX_XCRS + 1), .with = VCPU,
	  FAULT("KVM_SET_XCRS.count", "nr_xcrs", EINVAL,
		"KVM_SET_XCRS works only if nr_xcrs is at most KVM_MAX_XCRS; nr_xcrs is 17"), .capability = KVM_CAP_XCRS },
	{ "extended control registers with flags", VCPU_(set_xcrs, SET_XCRS), ARG(kvm_xcrs, .flags = 1), .with = VCPU,
	  FAULT("KVM_SET_XCRS.flags", "flags", EINVAL,
		"KVM_SET_XCRS works only if flags is 0; flags is 1"), .capability = KVM_CAP_XCRS },
	{ "special registers with an unknown flag", VCPU_(set_sregs2, SET_SREGS2), ARG(kvm_sregs2, .flags = 1ull << 63), .with = VCPU,
	  KNOWN("KVM_SET_SREGS2.flags", "flags", EINVAL,
		"KVM_SET_SREGS2 works only if flags has no bits but KVM_SREGS2_FLAGS_PDPTRS_VALID; flags is "
		"0x8000000000000000") },
};
WRONG_CALLS(wrong_on_vcpu, on_vcpu);

/* A nested state with room for all of it. */
struct nested {
	__u16 flags, format;
	__u32 size;
	__u8 rest[8192];
};
#define NESTED(...) VCPU_(set_nested_state, SET_NESTED_STATE), ARG(nested, __VA_ARGS__), .with = VCPU, .capability = KVM_CAP_NESTED_STATE
#define XEN_VM(...) VM(xen_hvm_set_attr, XEN_HVM_SET_ATTR), ARG(kvm_xen_hvm_attr, __VA_ARGS__), .capability = KVM_CAP_XEN_HVM
#define XEN_VCPU(...) VCPU_(xen_vcpu_set_attr, XEN_VCPU_SET_ATTR), ARG(kvm_xen_vcpu_attr, __VA_ARGS__), .with = VCPU, \
	.capability = KVM_CAP_XEN_HVM
#define XEN_EVENT(...) VM(xen_hvm_evtchn_send, XEN_HVM_EVTCHN_SEND), ARG(kvm_irq_routing_xen_evtchn, __VA_ARGS__), .with = VCPU, \
	.capability = KVM_CAP_XEN_HVM

static const struct wrong_call of_later[] = {
	{ "a nested state without its header", NESTED(.size = 8), FAULT("KVM_SET_NESTED_STATE.size", "size", EINVAL,
		"KVM_SET_NESTED_STATE works only if size is at least 128; size is 8") },
	{ "a nested state with an unknown flag", NESTED(.size = 128, .format = 1, .flags = 1 << 15),
	  KNOWN("KVM_SET_NESTED_STATE.flags", "flags", EINVAL,
		"KVM_SET_NESTED_STATE works only if flags has no bits but KVM_STATE_NESTED_GUEST_MODE, "
		"KVM_STATE_NESTED_RUN_PENDING, KVM_STATE_NESTED_EVMCS, KVM_STATE_NESTED_MTF_PENDING and "
		"KVM_STATE_NESTED_GIF_SET; flags is 32768") },
	{ "a nested state of no known processor", NESTED(.size = 128, .format = 2, .flags = KVM_STATE_NESTED_GIF_SET),
	  KNOWN("KVM_SET_NESTED_STATE.format", "format", EINVAL,
		"KVM_SET_NESTED_STATE works only if format is KVM_STATE_NESTED_FORMAT_VMX or "
		"KVM_STATE_NESTED_FORMAT_SVM; format is 2") },
	{ "MSRs filtered with an unknown flag", VM(x86_set_msr_filter, X86_SET_MSR_FILTER), ARG(kvm_msr_filter, .flags = 1u << 31),
	  KNOWN("KVM_X86_SET_MSR_FILTER.flags", "flags", EINVAL,
		"KVM_X86_SET_MSR_FILTER works only if flags has no bits but KVM_MSR_FILTER_DEFAULT_ALLOW and "
		"KVM_MSR_FILTER_DEFAULT_DENY; flags is 0x80000000"), .since = RELEASE(6, 0) },
	{ "too many events of the performance monitoring unit", VM(set_pmu_event_filter, SET_PMU_EVENT_FILTER),
	  ARG(kvm_pmu_event_filter, .nevents = 301), FAULT("KVM_SET_PMU_EVENT_FILTER.array", "nevents", E2BIG,
		"KVM_SET_PMU_EVENT_FILTER works only if nevents is at most 300; nevents is 301"),
	  .capability = KVM_CAP_PMU_EVENT_FILTER },
	{ "events neither allowed nor denied", VM(set_pmu_event_filter, SET_PMU_EVENT_FILTER), ARG(kvm_pmu_event_filter, .action = 2),
	  FAULT("KVM_SET_PMU_EVENT_FILTER.action", "action", EINVAL,
		"KVM_SET_PMU_EVENT_FILTER works only if action is KVM_PMU_EVENT_ALLOW or KVM_PMU_EVENT_DENY; "
		"action is 2"), .capability = KVM_CAP_PMU_EVENT_FILTER },
	{ "events filtered with an unknown flag", VM(set_pmu_event_filter, SET_PMU_EVENT_FILTER), ARG(kvm_pmu_event_filter, .flags = 1u << 31),
	  KNOWN("KVM_SET_PMU_EVENT_FILTER.flags", "flags", EINVAL,
		"KVM_SET_PMU_EVENT_FILTER works only if flags has no bits but KVM_PMU_EVENT_FLAG_MASKED_EVENTS; "
		"flags is 0x80000000"), .since = RELEASE(6, 3), .capability = KVM_CAP_PMU_EVENT_FILTER },
	{ "Xen's page at an address that is none", XEN_VM(.type = KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA, .u.shared_info.hva = 0x100010),
	  FAULT("KVM_XEN_HVM_SET_ATTR.page", "u.shared_info.hva", EINVAL,
		"KVM_XEN_HVM_SET_ATTR works only so: if type is KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA: "
		"u.shared_info.hva is a multiple of the page size; u.shared_info.hva is 0x100010"), .since = RELEASE(6, 9) },
	{ "a vcpu goes to a state that Xen does not have", XEN_VCPU(.type = KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, .u.runstate.state = 4),
	  FAULT("KVM_XEN_VCPU_SET_ATTR.current", "u.runstate.state", EINVAL,
		"KVM_XEN_VCPU_SET_ATTR works only so: if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT: "
		"u.runstate.state is at most 3; u.runstate.state is 4") },
	{ "a vcpu was in a state that Xen does not have", XEN_VCPU(.type = KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA, .u.runstate.state = 4),
	  FAULT("KVM_XEN_VCPU_SET_ATTR.state", "u.runstate.state", EINVAL,
		"KVM_XEN_VCPU_SET_ATTR works only so: if type is KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA: "
		"u.runstate.state is at most 3; u.runstate.state is 4") },
	{ "a vcpu gets an id for Xen that is too large", XEN_VCPU(.type = KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID, .u.vcpu_id = 1 << 20),
	  FAULT("KVM_XEN_VCPU_SET_ATTR.vcpu_id", "u.vcpu_id", EINVAL,
		"KVM_XEN_VCPU_SET_ATTR works only so: if type is KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID: u.vcpu_id is "
		"below limit.vcpus; u.vcpu_id is 0x100000") },
	{ "an event on no port", XEN_EVENT(.port = 0), FAULT("KVM_XEN_HVM_EVTCHN_SEND.port", "port", EINVAL,
		"KVM_XEN_HVM_EVTCHN_SEND works only if port is at least 1; port is 0") },
	{ "an event of another priority", XEN_EVENT(.port = 1, .priority = 0),
	  FAULT("KVM_XEN_HVM_EVTCHN_SEND.priority", "priority", EINVAL,
		"KVM_XEN_HVM_EVTCHN_SEND works only if priority is KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL; "
		"priority is 0") },
	{ "Hyper-V's eventfd with an unknown flag", VM(hyperv_eventfd, HYPERV_EVENTFD), ARG(kvm_hyperv_eventfd, .flags = 1u << 31),
	  KNOWN("KVM_HYPERV_EVENTFD.flags", "flags", EINVAL,
		"KVM_HYPERV_EVENTFD works only if flags has no bits but KVM_HYPERV_EVENTFD_DEASSIGN; flags is "
		"0x80000000"), .capability = KVM_CAP_HYPERV_EVENTFD },
	{ "Hyper-V's eventfd with too large a number", VM(hyperv_eventfd, HYPERV_EVENTFD), ARG(kvm_hyperv_eventfd, .conn_id = 1 << 24),
	  FAULT("KVM_HYPERV_EVENTFD.conn_id", "conn_id", EINVAL,
		"KVM_HYPERV_EVENTFD works only if conn_id is at most KVM_HYPERV_CONN_ID_MASK; conn_id is "
		"0x1000000"), .capability = KVM_CAP_HYPERV_EVENTFD },
};
WRONG_CALLS(wrong_of_later, of_later);
