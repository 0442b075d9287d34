/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What a call must keep, judged before it is made: one function an ioctl.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Freestanding: no allocation, no locks, no libc.  Rules run in the order in which the kernel looks at them; the first
 * broken one decides the errno.  What cannot be judged (a limit that is 0, state that is not known) is never a fault.
 */
#ifndef KVMABI_CHECKS_H
#define KVMABI_CHECKS_H

#include <linux/types.h>
#include <linux/kvm.h>

#if defined(__x86_64__) || defined(__i386__)
# define KVMABI_X86
#elif defined(__ia64__)
# define KVMABI_IA64
#elif defined(__powerpc__)
# define KVMABI_POWERPC
#elif defined(__s390__)
# define KVMABI_S390
#endif

enum kvmabi_answer {
	KVMABI_HOLDS,		/* every rule that could be judged holds */
	KVMABI_BROKEN,		/* a rule is broken: struct kvmabi_broken says which */
	KVMABI_UNKNOWN,		/* none is broken, and some could not be judged */
};

/* Rules by number; a number is never used again (spec/rules.lock). */
enum kvmabi_rule {
	KVMABI_RULE_NONE,
	KVMABI_RULE_VM__PROCESS = 1,
	KVMABI_RULE_VCPU__PROCESS = 2,
	KVMABI_RULE_GET_API_VERSION__NO_ARGUMENT = 3,
	KVMABI_RULE_CREATE_VM__NO_ARGUMENT = 4,
	KVMABI_RULE_CREATE_VM__MACHINE_TYPE = 5,
	KVMABI_RULE_GET_VCPU_MMAP_SIZE__NO_ARGUMENT = 6,
	KVMABI_RULE_GET_SUPPORTED_CPUID__ROOM = 7,
	KVMABI_RULE_SET_MEMORY_REGION__SLOT = 8,
	KVMABI_RULE_SET_MEMORY_REGION__PAGE = 9,
	KVMABI_RULE_SET_MEMORY_REGION__WRAP = 10,
	KVMABI_RULE_SET_MEMORY_REGION__RESIZE = 11,
	KVMABI_RULE_SET_MEMORY_REGION__OVERLAP = 12,
	KVMABI_RULE_CREATE_VCPU__DUPLICATE = 13,
	KVMABI_RULE_GET_DIRTY_LOG__SLOT = 14,
	KVMABI_RULE_GET_DIRTY_LOG__LOGGED = 15,
	KVMABI_RULE_CREATE_IRQCHIP__ONCE = 16,
	KVMABI_RULE_CREATE_IRQCHIP__EARLY = 17,
	KVMABI_RULE_IRQ_LINE__IRQCHIP = 18,
	KVMABI_RULE_GET_IRQCHIP__IRQCHIP = 19,
	KVMABI_RULE_GET_IRQCHIP__CHIP = 20,
	KVMABI_RULE_GET_IRQCHIP__IOSAPIC = 21,
	KVMABI_RULE_SET_IRQCHIP__IRQCHIP = 22,
	KVMABI_RULE_SET_IRQCHIP__CHIP = 23,
	KVMABI_RULE_SET_IRQCHIP__IOSAPIC = 24,
	KVMABI_RULE_XEN_HVM_CONFIG__FLAGS = 25,
	KVMABI_RULE_SET_CLOCK__FLAGS = 26,
	KVMABI_RULE_SET_CLOCK__KNOWN = 27,
	KVMABI_RULE_SET_USER_MEMORY_REGION__SLOT = 28,
	KVMABI_RULE_SET_USER_MEMORY_REGION__FLAGS = 29,
	KVMABI_RULE_SET_USER_MEMORY_REGION__PAGE = 30,
	KVMABI_RULE_SET_USER_MEMORY_REGION__WRAP = 31,
	KVMABI_RULE_SET_USER_MEMORY_REGION__RESIZE = 32,
	KVMABI_RULE_SET_USER_MEMORY_REGION__OVERLAP = 33,
	KVMABI_RULE_SET_TSS_ADDR__BELOW_4G = 34,
	KVMABI_RULE_SET_BOOT_CPU_ID__EARLY = 35,
	KVMABI_RULE_ASSIGN_PCI_DEVICE__NEW = 36,
	KVMABI_RULE_DEASSIGN_PCI_DEVICE__DEVICE = 37,
	KVMABI_RULE_ASSIGN_DEV_IRQ__IRQCHIP = 38,
	KVMABI_RULE_ASSIGN_DEV_IRQ__DEVICE = 39,
	KVMABI_RULE_ASSIGN_DEV_IRQ__HOST = 40,
	KVMABI_RULE_ASSIGN_DEV_IRQ__GUEST = 41,
	KVMABI_RULE_ASSIGN_DEV_IRQ__SOME = 42,
	KVMABI_RULE_DEASSIGN_DEV_IRQ__DEVICE = 43,
	KVMABI_RULE_DEASSIGN_DEV_IRQ__IRQCHIP = 44,
	KVMABI_RULE_SET_GSI_ROUTING__ARRAY = 45,
	KVMABI_RULE_SET_GSI_ROUTING__ROOM = 46,
	KVMABI_RULE_SET_GSI_ROUTING__IRQCHIP = 47,
	KVMABI_RULE_SET_GSI_ROUTING__FLAGS = 48,
	KVMABI_RULE_SET_GSI_ROUTING__GSI = 49,
	KVMABI_RULE_SET_GSI_ROUTING__ENTRY_FLAGS = 50,
	KVMABI_RULE_SET_GSI_ROUTING__PIN_FLAGS = 51,
	KVMABI_RULE_SET_GSI_ROUTING__TYPE = 52,
	KVMABI_RULE_SET_GSI_ROUTING__CHIP = 53,
	KVMABI_RULE_ASSIGN_SET_MSIX_NR__DEVICE = 54,
	KVMABI_RULE_ASSIGN_SET_MSIX_NR__SOME = 55,
	KVMABI_RULE_ASSIGN_SET_MSIX_NR__MOST = 56,
	KVMABI_RULE_ASSIGN_SET_MSIX_ENTRY__DEVICE = 57,
	KVMABI_RULE_SET_NR_MMU_PAGES__LEAST = 58,
	KVMABI_RULE_CREATE_PIT__ONCE = 59,
	KVMABI_RULE_GET_PIT__PIT = 60,
	KVMABI_RULE_SET_PIT__PIT = 61,
	KVMABI_RULE_IRQ_LINE_STATUS__IRQCHIP = 62,
	KVMABI_RULE_REGISTER_COALESCED_MMIO__PIO = 63,
	KVMABI_RULE_UNREGISTER_COALESCED_MMIO__PIO = 64,
	KVMABI_RULE_REINJECT_CONTROL__PIT = 65,
	KVMABI_RULE_IRQFD__FLAGS = 66,
	KVMABI_RULE_CREATE_PIT2__ONCE = 67,
	KVMABI_RULE_IOEVENTFD__LENGTH = 68,
	KVMABI_RULE_IOEVENTFD__ANY_LENGTH = 69,
	KVMABI_RULE_IOEVENTFD__WRAP = 70,
	KVMABI_RULE_IOEVENTFD__FLAGS = 71,
	KVMABI_RULE_GET_PIT2__PIT = 72,
	KVMABI_RULE_SET_PIT2__PIT = 73,
	KVMABI_RULE_RUN__NO_ARGUMENT = 74,
	KVMABI_RULE_INTERRUPT__VECTOR = 75,
	KVMABI_RULE_INTERRUPT__CHIP = 76,
	KVMABI_RULE_GET_MSRS__ARRAY = 77,
	KVMABI_RULE_SET_MSRS__ARRAY = 78,
	KVMABI_RULE_SET_CPUID__ARRAY = 79,
	KVMABI_RULE_SET_SIGNAL_MASK__ARRAY = 80,
	KVMABI_RULE_SET_VCPU_EVENTS__FLAGS = 81,
	KVMABI_RULE_SET_VCPU_EVENTS__VECTOR = 82,
	KVMABI_RULE_SET_DEBUGREGS__FLAGS = 83,
	KVMABI_RULE_SET_DEBUGREGS__DR6 = 84,
	KVMABI_RULE_SET_DEBUGREGS__DR7 = 85,
	KVMABI_RULE_ENABLE_CAP__FLAGS = 86,
	KVMABI_RULE_ENABLE_CAP__KNOWN = 87,
	KVMABI_RULE_SET_XCRS__COUNT = 88,
	KVMABI_RULE_SET_XCRS__FLAGS = 89,
	KVMABI_RULE_GET_LAPIC__CHIP = 90,
	KVMABI_RULE_SET_LAPIC__CHIP = 91,
	KVMABI_RULE_SET_CPUID2__ARRAY = 92,
	KVMABI_RULE_TPR_ACCESS_REPORTING__FLAGS = 93,
	KVMABI_RULE_SET_VAPIC_ADDR__CHIP = 94,
	KVMABI_RULE_CREATE_VCPU__ROOM = 95,
	KVMABI_RULE_DEVICE__PROCESS = 96,
	KVMABI_RULE_GET_EMULATED_CPUID__ROOM = 97,
	KVMABI_RULE_SET_SREGS2__FLAGS = 98,
	KVMABI_RULE_SET_NESTED_STATE__SIZE = 99,
	KVMABI_RULE_SET_NESTED_STATE__FLAGS = 100,
	KVMABI_RULE_SET_NESTED_STATE__FORMAT = 101,
	KVMABI_RULE_X86_SET_MSR_FILTER__FLAGS = 102,
	KVMABI_RULE_SET_PMU_EVENT_FILTER__ARRAY = 103,
	KVMABI_RULE_SET_PMU_EVENT_FILTER__ACTION = 104,
	KVMABI_RULE_SET_PMU_EVENT_FILTER__NO_FLAGS = 105,
	KVMABI_RULE_SET_PMU_EVENT_FILTER__FLAGS = 106,
	KVMABI_RULE_XEN_HVM_SET_ATTR__PAGE = 107,
	KVMABI_RULE_XEN_VCPU_SET_ATTR__CURRENT = 108,
	KVMABI_RULE_XEN_VCPU_SET_ATTR__STATE = 109,
	KVMABI_RULE_XEN_VCPU_SET_ATTR__VCPU_ID = 110,
	KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PORT = 111,
	KVMABI_RULE_XEN_HVM_EVTCHN_SEND__PRIORITY = 112,
	KVMABI_RULE_HYPERV_EVENTFD__FLAGS = 113,
	KVMABI_RULE_HYPERV_EVENTFD__CONN_ID = 114,
	KVMABI_RULE_CREATE_DEVICE__TYPE = 115,
	KVMABI_RULE_CLEAR_DIRTY_LOG__FIRST = 116,
	KVMABI_RULE_CLEAR_DIRTY_LOG__LOGGED = 117,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__FLAGS = 118,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__ALONE = 119,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGE = 120,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_PAGE = 121,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__FILE_WRAP = 122,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__WRAP = 123,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__RESIZE = 124,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__OVERLAP = 125,
	KVMABI_RULE_SET_MEMORY_ATTRIBUTES__FLAGS = 126,
	KVMABI_RULE_SET_MEMORY_ATTRIBUTES__KNOWN = 127,
	KVMABI_RULE_SET_MEMORY_ATTRIBUTES__SOME = 128,
	KVMABI_RULE_SET_MEMORY_ATTRIBUTES__WRAP = 129,
	KVMABI_RULE_SET_MEMORY_ATTRIBUTES__PAGE = 130,
	KVMABI_RULE_CREATE_GUEST_MEMFD__FLAGS = 131,
	KVMABI_RULE_CREATE_GUEST_MEMFD__SOME = 132,
	KVMABI_RULE_CREATE_GUEST_MEMFD__MOST = 133,
	KVMABI_RULE_CREATE_GUEST_MEMFD__PAGE = 134,
	KVMABI_RULE_PRE_FAULT_MEMORY__FLAGS = 135,
	KVMABI_RULE_PRE_FAULT_MEMORY__PAGE = 136,
	KVMABI_RULE_PRE_FAULT_MEMORY__SOME = 137,
	KVMABI_RULE_PRE_FAULT_MEMORY__WRAP = 138,
	KVMABI_RULE_S390_GET_SKEYS__FLAGS = 139,
	KVMABI_RULE_S390_SET_SKEYS__FLAGS = 140,
	KVMABI_RULE_S390_SET_SKEYS__SOME = 141,
	KVMABI_RULE_S390_SET_SKEYS__MOST = 142,
	KVMABI_RULE_S390_GET_IRQ_STATE__SOME = 143,
	KVMABI_RULE_S390_PV_COMMAND__FLAGS = 144,
	KVMABI_RULE_IRQ_LINE__LAPICS = 145,
	KVMABI_RULE_XEN_HVM_CONFIG__KNOWN = 146,
	KVMABI_RULE_SET_USER_MEMORY_REGION__NO_MEMFD = 147,
	KVMABI_RULE_ASSIGN_SET_INTX_MASK__DEVICE = 148,
	KVMABI_RULE_SET_GSI_ROUTING__MESSAGE_FLAGS = 149,
	KVMABI_RULE_IRQ_LINE_STATUS__LAPICS = 150,
	KVMABI_RULE_SIGNAL_MSI__FLAGS = 151,
	KVMABI_RULE_SIGNAL_MSI__KNOWN = 152,
	KVMABI_RULE_SIGNAL_MSI__LAPICS = 153,
	KVMABI_RULE_GET_LAPIC__LAPICS = 154,
	KVMABI_RULE_SET_LAPIC__LAPICS = 155,
	KVMABI_RULE_SET_VAPIC_ADDR__LAPICS = 156,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__MEMORY = 157,
	KVMABI_RULE_CREATE_VCPU__ID = 158,
	KVMABI_RULE_SET_USER_MEMORY_REGION__MEMORY = 159,
	KVMABI_RULE_SET_IDENTITY_MAP_ADDR__EARLY = 160,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__PAGES = 161,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__EXISTS = 162,
	KVMABI_RULE_SET_USER_MEMORY_REGION__PAGES = 163,
	KVMABI_RULE_SET_USER_MEMORY_REGION__EXISTS = 164,
	KVMABI_RULE_IRQFD__LAPICS = 165,
	KVMABI_RULE_SET_MP_STATE__LAPICS = 166,
	KVMABI_RULE_X86_SETUP_MCE__SOME = 167,
	KVMABI_RULE_X86_SETUP_MCE__KNOWN = 168,
	KVMABI_RULE_SET_USER_MEMORY_REGION2__PLACE = 169,
	KVMABI_RULE_SET_USER_MEMORY_REGION__PLACE = 170,
	KVMABI_RULE_SET_VAPIC_ADDR__ADDRESS = 171,
	KVMABI_RULE_COUNT = 172
};

/* Calls by name, for kvmabi_check(). */
enum kvmabi_call {
	KVMABI_CALL_GET_API_VERSION,
	KVMABI_CALL_CREATE_VM,
	KVMABI_CALL_GET_MSR_INDEX_LIST,
	KVMABI_CALL_CHECK_EXTENSION,
	KVMABI_CALL_GET_VCPU_MMAP_SIZE,
	KVMABI_CALL_GET_SUPPORTED_CPUID,
	KVMABI_CALL_S390_ENABLE_SIE,
	KVMABI_CALL_TRACE_ENABLE,
	KVMABI_CALL_TRACE_PAUSE,
	KVMABI_CALL_TRACE_DISABLE,
	KVMABI_CALL_X86_GET_MCE_CAP_SUPPORTED,
	KVMABI_CALL_SET_MEMORY_REGION,
	KVMABI_CALL_CREATE_VCPU,
	KVMABI_CALL_GET_DIRTY_LOG,
	KVMABI_CALL_SET_MEMORY_ALIAS,
	KVMABI_CALL_CREATE_IRQCHIP,
	KVMABI_CALL_IRQ_LINE,
	KVMABI_CALL_GET_IRQCHIP,
	KVMABI_CALL_SET_IRQCHIP,
	KVMABI_CALL_XEN_HVM_CONFIG,
	KVMABI_CALL_GET_CLOCK,
	KVMABI_CALL_SET_CLOCK,
	KVMABI_CALL_SET_USER_MEMORY_REGION,
	KVMABI_CALL_SET_TSS_ADDR,
	KVMABI_CALL_SET_IDENTITY_MAP_ADDR,
	KVMABI_CALL_SET_BOOT_CPU_ID,
	KVMABI_CALL_PPC_GET_PVINFO,
	KVMABI_CALL_ASSIGN_PCI_DEVICE,
	KVMABI_CALL_DEASSIGN_PCI_DEVICE,
	KVMABI_CALL_ASSIGN_DEV_IRQ,
	KVMABI_CALL_DEASSIGN_DEV_IRQ,
	KVMABI_CALL_SET_GSI_ROUTING,
	KVMABI_CALL_ASSIGN_SET_MSIX_NR,
	KVMABI_CALL_ASSIGN_SET_MSIX_ENTRY,
	KVMABI_CALL_SET_NR_MMU_PAGES,
	KVMABI_CALL_GET_NR_MMU_PAGES,
	KVMABI_CALL_CREATE_PIT,
	KVMABI_CALL_GET_PIT,
	KVMABI_CALL_SET_PIT,
	KVMABI_CALL_IRQ_LINE_STATUS,
	KVMABI_CALL_REGISTER_COALESCED_MMIO,
	KVMABI_CALL_UNREGISTER_COALESCED_MMIO,
	KVMABI_CALL_ASSIGN_IRQ,
	KVMABI_CALL_REINJECT_CONTROL,
	KVMABI_CALL_IRQFD,
	KVMABI_CALL_CREATE_PIT2,
	KVMABI_CALL_IOEVENTFD,
	KVMABI_CALL_GET_PIT2,
	KVMABI_CALL_SET_PIT2,
	KVMABI_CALL_S390_INTERRUPT,
	KVMABI_CALL_RUN,
	KVMABI_CALL_GET_REGS,
	KVMABI_CALL_SET_REGS,
	KVMABI_CALL_GET_SREGS,
	KVMABI_CALL_SET_SREGS,
	KVMABI_CALL_TRANSLATE,
	KVMABI_CALL_INTERRUPT,
	KVMABI_CALL_DEBUG_GUEST,
	KVMABI_CALL_GET_MSRS,
	KVMABI_CALL_SET_MSRS,
	KVMABI_CALL_SET_CPUID,
	KVMABI_CALL_SET_SIGNAL_MASK,
	KVMABI_CALL_GET_FPU,
	KVMABI_CALL_SET_FPU,
	KVMABI_CALL_GET_VCPU_EVENTS,
	KVMABI_CALL_SET_VCPU_EVENTS,
	KVMABI_CALL_GET_DEBUGREGS,
	KVMABI_CALL_SET_DEBUGREGS,
	KVMABI_CALL_GET_MP_STATE,
	KVMABI_CALL_SET_MP_STATE,
	KVMABI_CALL_GET_XSAVE,
	KVMABI_CALL_SET_XSAVE,
	KVMABI_CALL_GET_XCRS,
	KVMABI_CALL_SET_XCRS,
	KVMABI_CALL_GET_LAPIC,
	KVMABI_CALL_SET_LAPIC,
	KVMABI_CALL_SET_CPUID2,
	KVMABI_CALL_GET_CPUID2,
	KVMABI_CALL_TPR_ACCESS_REPORTING,
	KVMABI_CALL_SET_VAPIC_ADDR,
	KVMABI_CALL_S390_STORE_STATUS,
	KVMABI_CALL_S390_SET_INITIAL_PSW,
	KVMABI_CALL_S390_INITIAL_RESET,
	KVMABI_CALL_NMI,
	KVMABI_CALL_SET_GUEST_DEBUG,
	KVMABI_CALL_X86_SETUP_MCE,
	KVMABI_CALL_X86_SET_MCE,
	KVMABI_CALL_IA64_VCPU_GET_STACK,
	KVMABI_CALL_IA64_VCPU_SET_STACK,
	KVMABI_CALL_GET_MSR_FEATURE_INDEX_LIST,
	KVMABI_CALL_SIGNAL_MSI,
	KVMABI_CALL_ENABLE_CAP,
	KVMABI_CALL_COUNT
};

/* What the kernel at hand accepts.  0 in a limit: not known.  All bits set in a set of flags: not known. */
struct kvmabi_env {
	__u32 page_size;		/* bytes */
	__u32 reserved;
	/* how many memory slots a VM may have */
	__u64 limit_memslots;
	/* how many vcpus a VM may have */
	__u64 limit_vcpus;
	/* how many GSI routes a VM may have */
	__u64 limit_irq_routes;
	/* how many MSRs one call may name */
	__u64 limit_msrs;
	/* how many CPUID entries the kernel handles */
	__u64 limit_cpuid_entries;
	/* how many bytes the kernel's own set of signals has */
	__u64 limit_sigset;
	__u64 kvm_irqfd_flags;
	__u64 kvm_ioeventfd_flags;
	__u64 kvm_vcpuevent_flags;
};

/* A row of vm.vcpu_ids: the ids that vcpus were made with. */
struct kvmabi_vm_vcpu_ids {
	__u64 vcpu_id;
};

/* A row of vm.slots: the memory slots. */
struct kvmabi_vm_slots {
	__u64 slot, flags, guest_phys_addr, memory_size, userspace_addr;
};

/* A row of vm.devices: the assigned PCI devices. */
struct kvmabi_vm_devices {
	__u64 assigned_dev_id;
};

/* What is known of the VM and the vcpu; only what has its bit in `known` counts. */
struct kvmabi_state {
	__u32 known;
#define KVMABI_KNOWS_VM_SAME_PROCESS (1u << 0)
	__u32 vm_same_process;	/* the caller has the address space that made the VM */
#define KVMABI_KNOWS_VM_IRQCHIP (1u << 1)
	__u32 vm_irqchip;	/* an interrupt controller was made in the kernel */
#define KVMABI_KNOWS_VM_LAPICS (1u << 2)
	__u32 vm_lapics;	/* local APICs were made in the kernel */
#define KVMABI_KNOWS_VM_PIT (1u << 3)
	__u32 vm_pit;	/* an interval timer was made in the kernel */
#define KVMABI_KNOWS_VM_VCPUS (1u << 4)
	__u32 vm_vcpus;	/* how many vcpus were made */
#define KVMABI_KNOWS_VM_VCPU_IDS (1u << 5)
	__u32 vm_vcpu_ids_count;
	const struct kvmabi_vm_vcpu_ids *vm_vcpu_ids;	/* the ids that vcpus were made with */
#define KVMABI_KNOWS_VM_SLOTS (1u << 6)
	__u32 vm_slots_count;
	const struct kvmabi_vm_slots *vm_slots;	/* the memory slots */
#define KVMABI_KNOWS_VM_DEVICES (1u << 7)
	__u32 vm_devices_count;
	const struct kvmabi_vm_devices *vm_devices;	/* the assigned PCI devices */
#define KVMABI_KNOWS_VCPU_RAN (1u << 8)
	__u32 vcpu_ran;	/* KVM_RUN was called on this vcpu */
};

/* The first rule that does not hold. */
struct kvmabi_broken {
	__u32 rule;		/* enum kvmabi_rule */
	__u32 index;		/* which element of a flexible array, or which of the fields that the rule is about */
	__s32 error;		/* the errno the kernel answers, positive */
	__u32 unsure;		/* rules before this one that could not be judged */
	__u64 got;		/* the value found */
	__u64 allowed;		/* the bound, flags or alignment that was wanted; of a row: what it has, or the address they share */
	__u64 row;		/* a question about a table: the key of the row that decides it */
};

#ifdef __cplusplus
extern "C" {
#endif

/* Fill with what level 2.6.39 is known to accept, for a page size. */
void kvmabi_env_init(struct kvmabi_env *env, __u32 page_size);

/* Any call: `value` is the argument itself, `data` what it points to (null where null is allowed). */
enum kvmabi_answer kvmabi_check(enum kvmabi_call call, unsigned long value, const void *data,
				const struct kvmabi_env *env, const struct kvmabi_state *state,
				struct kvmabi_broken *why);

/* What every call on a VM or vcpu fd must keep. */
enum kvmabi_answer kvmabi_check_class_vm(const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_class_vcpu(const struct kvmabi_state *state, struct kvmabi_broken *why);

/* One call each.  `state` may be null: nothing is known then. */
enum kvmabi_answer kvmabi_check_get_api_version(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_create_vm(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_msr_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_check_extension(unsigned long extension,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_vcpu_mmap_size(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_supported_cpuid(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_s390_enable_sie(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_trace_enable(const struct kvm_user_trace_setup *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_trace_pause(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_trace_disable(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_x86_get_mce_cap_supported(const __u64 *mcg_cap,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_memory_region(const struct kvm_memory_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_create_vcpu(unsigned long vcpu_id,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_dirty_log(const struct kvm_dirty_log *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_memory_alias(const struct kvm_memory_alias *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_create_irqchip(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_irq_line(const struct kvm_irq_level *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_irqchip(const struct kvm_irqchip *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_irqchip(const struct kvm_irqchip *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_xen_hvm_config(const struct kvm_xen_hvm_config *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_get_clock(const struct kvm_clock_data *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_clock(const struct kvm_clock_data *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_user_memory_region(const struct kvm_userspace_memory_region *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_tss_addr(unsigned long tss_address,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_identity_map_addr(const __u64 *identity_addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_boot_cpu_id(unsigned long vcpu_id,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_ppc_get_pvinfo(const struct kvm_ppc_pvinfo *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_assign_pci_device(const struct kvm_assigned_pci_dev *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_deassign_pci_device(const struct kvm_assigned_pci_dev *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_assign_dev_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_deassign_dev_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86) || defined(KVMABI_IA64)
enum kvmabi_answer kvmabi_check_set_gsi_routing(const struct kvm_irq_routing *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_assign_set_msix_nr(const struct kvm_assigned_msix_nr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_assign_set_msix_entry(const struct kvm_assigned_msix_entry *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_nr_mmu_pages(unsigned long nr_mmu_pages,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_nr_mmu_pages(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_create_pit(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_pit(const struct kvm_pit_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_pit(const struct kvm_pit_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_irq_line_status(const struct kvm_irq_level *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_register_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_unregister_coalesced_mmio(const struct kvm_coalesced_mmio_zone *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_assign_irq(const struct kvm_assigned_irq *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_reinject_control(const struct kvm_reinject_control *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_irqfd(const struct kvm_irqfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_create_pit2(const struct kvm_pit_config *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_ioeventfd(const struct kvm_ioeventfd *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_pit2(const struct kvm_pit_state2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_pit2(const struct kvm_pit_state2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_s390_interrupt(const struct kvm_s390_interrupt *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_run(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_regs(const struct kvm_regs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_regs(const struct kvm_regs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_sregs(const struct kvm_sregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_sregs(const struct kvm_sregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_translate(const struct kvm_translation *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_interrupt(const struct kvm_interrupt *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_debug_guest(const struct kvm_debug_guest *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_msrs(const struct kvm_msrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_msrs(const struct kvm_msrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_cpuid(const struct kvm_cpuid *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_set_signal_mask(const struct kvm_signal_mask *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_get_fpu(const struct kvm_fpu *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_fpu(const struct kvm_fpu *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_vcpu_events(const struct kvm_vcpu_events *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_debugregs(const struct kvm_debugregs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_get_mp_state(const struct kvm_mp_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_mp_state(const struct kvm_mp_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_xsave(const struct kvm_xsave *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_xcrs(const struct kvm_xcrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_xcrs(const struct kvm_xcrs *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_lapic(const struct kvm_lapic_state *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_set_cpuid2(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_cpuid2(const struct kvm_cpuid2 *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_tpr_access_reporting(const struct kvm_tpr_access_ctl *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_vapic_addr(const struct kvm_vapic_addr *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_s390_store_status(unsigned long addr,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_s390_set_initial_psw(const struct kvm_s390_psw *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_s390_initial_reset(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_nmi(unsigned long arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_set_guest_debug(const struct kvm_guest_debug *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_x86_setup_mce(const __u64 *mcg_cap,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_x86_set_mce(const struct kvm_x86_mce *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_ia64_vcpu_get_stack(void *const *stack,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_ia64_vcpu_set_stack(void *const *stack,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#if defined(KVMABI_X86)
enum kvmabi_answer kvmabi_check_get_msr_feature_index_list(const struct kvm_msr_list *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
#endif
enum kvmabi_answer kvmabi_check_signal_msi(const struct kvm_msi *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);
enum kvmabi_answer kvmabi_check_enable_cap(const struct kvm_enable_cap *arg,
	const struct kvmabi_env *env, const struct kvmabi_state *state, struct kvmabi_broken *why);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_CHECKS_H */
