// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What the driver tells about itself: the version of the API, what it can do, how much of a vcpu's fd to map.
 *
 * The table has what the driver really does, and nothing else: a client that is told of a thing uses it.
 */
#include "core.h"

#define BANKS	32	/* of machine checks: as many as kva_vcpu.mce_bank holds */

/* Those of KVM_SET_GUEST_DEBUG. */
#define DEBUG_FLAGS	(KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_SINGLESTEP | KVM_GUESTDBG_USE_SW_BP | KVM_GUESTDBG_USE_HW_BP | \
			 KVM_GUESTDBG_INJECT_DB | KVM_GUESTDBG_INJECT_BP | KVM_GUESTDBG_BLOCKIRQ)

/* What the host must have for an answer other than 0. */
enum condition { ALWAYS, WITH_XSAVE };

struct answer {
	unsigned long capability;
	int value;
	enum condition condition;
};

static const struct answer answers[] = {
	{ .capability = KVM_CAP_IRQCHIP,			.value = 1 },
	{ .capability = KVM_CAP_HLT,				.value = 1 },
	{ .capability = KVM_CAP_USER_MEMORY,			.value = 1 },
	{ .capability = KVM_CAP_SET_TSS_ADDR,			.value = 1 },
	{ .capability = KVM_CAP_VAPIC,			.value = 1 },
	{ .capability = KVM_CAP_EXT_CPUID,			.value = 1 },
	{ .capability = KVM_CAP_CLOCKSOURCE,			.value = 1 },
	{ .capability = KVM_CAP_NR_VCPUS,			.value = KVA_MAX_VCPUS },
	{ .capability = KVM_CAP_NR_MEMSLOTS,			.value = KVA_MAX_SLOTS },
	{ .capability = KVM_CAP_MMU_SHADOW_CACHE_CONTROL,	.value = 1 },
	{ .capability = KVM_CAP_PIT,				.value = 1 },
	{ .capability = KVM_CAP_NOP_IO_DELAY,			.value = 1 },
	{ .capability = KVM_CAP_MP_STATE,			.value = 1 },
	{ .capability = KVM_CAP_COALESCED_MMIO,		.value = KVA_RING_PAGE },
	{ .capability = KVM_CAP_SYNC_MMU,			.value = 1 },
	{ .capability = KVM_CAP_DESTROY_MEMORY_REGION_WORKS,	.value = 1 },
	{ .capability = KVM_CAP_JOIN_MEMORY_REGIONS_WORKS,	.value = 1 },
	{ .capability = KVM_CAP_USER_NMI,			.value = 1 },
	{ .capability = KVM_CAP_SET_GUEST_DEBUG,		.value = 1 },
	{ .capability = KVM_CAP_REINJECT_CONTROL,		.value = 1 },
	{ .capability = KVM_CAP_IRQ_ROUTING,			.value = KVA_MAX_ROUTES },
	{ .capability = KVM_CAP_IRQ_INJECT_STATUS,		.value = 1 },
	{ .capability = KVM_CAP_MCE,				.value = BANKS },
	{ .capability = KVM_CAP_IRQFD,			.value = 1 },
	{ .capability = KVM_CAP_IRQFD_RESAMPLE,		.value = 1 },
	{ .capability = KVM_CAP_PIT2,				.value = 1 },
	{ .capability = KVM_CAP_SET_BOOT_CPU_ID,		.value = 1 },
	{ .capability = KVM_CAP_PIT_STATE2,			.value = 1 },
	{ .capability = KVM_CAP_IOEVENTFD,			.value = 1 },
	{ .capability = KVM_CAP_TSC_DEADLINE_TIMER,		.value = 1 },
	{ .capability = KVM_CAP_SIGNAL_MSI,			.value = 1 },
	{ .capability = KVM_CAP_SET_IDENTITY_MAP_ADDR,	.value = 1 },
	{ .capability = KVM_CAP_ADJUST_CLOCK,			.value = 1 },
	{ .capability = KVM_CAP_INTERNAL_ERROR_DATA,		.value = 1 },
	{ .capability = KVM_CAP_VCPU_EVENTS,			.value = 1 },
	{ .capability = KVM_CAP_DEBUGREGS,			.value = 1 },
	{ .capability = KVM_CAP_X86_ROBUST_SINGLESTEP,	.value = 1 },
	{ .capability = KVM_CAP_SET_GUEST_DEBUG2,		.value = DEBUG_FLAGS },
	{ .capability = KVM_CAP_ENABLE_CAP,			.value = 1 },
	{ .capability = KVM_CAP_ENABLE_CAP_VM,		.value = 1 },
	{ .capability = KVM_CAP_DISABLE_QUIRKS,		.value = 1 },
	{ .capability = KVM_CAP_XSAVE,			.value = 1, .condition = WITH_XSAVE },
	{ .capability = KVM_CAP_XCRS,				.value = 1, .condition = WITH_XSAVE },
	{ .capability = KVM_CAP_GET_MSR_FEATURES,		.value = 1 },
	{ .capability = KVM_CAP_SYNC_REGS,			.value = KVM_SYNC_X86_VALID_FIELDS },
	{ .capability = KVM_CAP_MAX_VCPUS,			.value = KVA_MAX_VCPUS },
	{ .capability = KVM_CAP_CHECK_EXTENSION_VM,		.value = 1 },
	{ .capability = KVM_CAP_MAX_VCPU_ID,			.value = KVA_MAX_VCPUS },
#ifdef KVM_CAP_IMMEDIATE_EXIT
	{ .capability = KVM_CAP_IMMEDIATE_EXIT,		.value = 1 },
#endif
};

_Static_assert(BANKS * 4 == sizeof(((struct kva_vcpu *)NULL)->mce_bank) / sizeof(__u64), "told banks exist");

long kva_system_get_api_version(struct kva_system *system)
{
	(void)system;
	return KVM_API_VERSION;
}

static long answer(unsigned long extension)
{
	unsigned int i;

	for (i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
		if (answers[i].capability != extension)
			continue;
		return answers[i].condition == WITH_XSAVE && !kva_xcr0_allowed() ? 0 : answers[i].value;
	}
	return 0;
}

long kva_system_check_extension(struct kva_system *system, unsigned long extension)
{
	(void)system;
	return answer(extension);
}

/* Whatever the machine has made its own, no answer depends on it so far. */
long kva_vm_check_extension(struct kva_vm *vm, unsigned long extension)
{
	(void)vm;
	return answer(extension);
}

long kva_system_get_vcpu_mmap_size(struct kva_system *system)
{
	(void)system;
	return KVA_RUN_PAGES * KVA_PAGE_SIZE;
}
