// SPDX-License-Identifier: GPL-2.0-only
/*
 * The SVM back end: its operations, and what of SVM this processor has.
 */
#include "svm.h"

#include <linux/errno.h>
#include <linux/mem_encrypt.h>

#include <asm/cpufeature.h>
#include <asm/cpuid.h>
#include <asm/msr.h>
#include <asm/processor.h>
#include <asm/processor-flags.h>

struct kva_svm_facts kva_svm_facts __ro_after_init;

/* CPUID 8000_000A: revision in EAX, ASIDs in EBX, features in EDX (APM vol. 3, E.4.9). */
#define CPUID_SVM		0x8000000a
#define CPUID_SVM_NESTED	(1u << 0)
#define CPUID_SVM_NEXT_RIP	(1u << 3)
#define CPUID_SVM_TSC_RATIO	(1u << 4)
#define CPUID_SVM_CLEAN		(1u << 5)
#define CPUID_SVM_FLUSH_ASID	(1u << 6)
#define CPUID_SVM_DECODE	(1u << 7)
#define CPUID_SVM_VGIF		(1u << 16)

/* MSR VM_CR (APM 15.30.1): firmware may have forbidden it all. */
#define MSR_VM_CR_		0xc0010114
#define VM_CR_SVMDIS		(1u << 4)

static bool is_forbidden(void)
{
	u64 vm_cr;

	return rdmsrl_safe(MSR_VM_CR_, &vm_cr) || vm_cr & VM_CR_SVMDIS;
}

/* QEMU's software processor says so in the leaves kept for hypervisors. */
static bool is_tcg(void)
{
	u32 eax, ebx, ecx, edx;

	if (!boot_cpu_has(X86_FEATURE_HYPERVISOR))
		return false;
	cpuid(0x40000000, &eax, &ebx, &ecx, &edx);
	return ebx == 0x54474354 && ecx == 0x43544743 && edx == 0x47435447;	/* "TCGTCGTCGTCG" */
}

static void tell_caps(struct kva_backend_caps *caps, u32 features)
{
	*caps = (struct kva_backend_caps){
		.next_rip	= !!(features & CPUID_SVM_NEXT_RIP),
		.decode_assist	= !!(features & CPUID_SVM_DECODE),
		.flush_by_asid	= !!(features & CPUID_SVM_FLUSH_ASID),
		/* nested paging has the host's own mode (APM 15.25.3) */
		.nested_levels	= __read_cr4() & X86_CR4_LA57 ? 5 : 4,
		.virtual_gif	= !!(features & CPUID_SVM_VGIF),
		.clean_bits	= !!(features & CPUID_SVM_CLEAN),
		.nx		= !!boot_cpu_has(X86_FEATURE_NX),
		.physical_bits	= boot_cpu_data.x86_phys_bits,
		.quirk_cr8_vintr = is_tcg(),
		.quirk_xsetbv	= is_tcg(),
	};
}

/* Nested entries are those of ordinary long mode; every access is made as user (APM 15.25.5). */
static void tell_format(struct kva_pte_format *format)
{
	*format = (struct kva_pte_format){
		.present	= 1ull << 0,
		.writable	= 1ull << 1,
		.user		= 1ull << 2,
		.uncached	= 3ull << 3,	/* PWT, PCD */
		.accessed	= 1ull << 5,
		.dirty		= 1ull << 6,
		.large		= 1ull << 7,
		.executable_not	= boot_cpu_has(X86_FEATURE_NX) ? 1ull << 63 : 0,
		.address_mask	= GENMASK_ULL(boot_cpu_data.x86_phys_bits - 1, KVA_PAGE_SHIFT),
	};
}

static int probe(struct kva_backend_caps *caps, struct kva_pte_format *format)
{
	u32 eax, asids, ecx, features;

	if (!boot_cpu_has(X86_FEATURE_SVM) || boot_cpu_data.extended_cpuid_level < CPUID_SVM || is_forbidden())
		return -ENODEV;
	cpuid(CPUID_SVM, &eax, &asids, &ecx, &features);
	if (!(features & CPUID_SVM_NESTED) || asids < 2)
		return -ENODEV;
	/* With memory encryption each entry and control block would need the encryption bit (APM 7.10): not done yet. */
	if (sme_me_mask)
		return -ENODEV;

	kva_svm_facts = (struct kva_svm_facts){
		.asids		= asids,
		.next_rip	= features & CPUID_SVM_NEXT_RIP,
		.flush_by_asid	= features & CPUID_SVM_FLUSH_ASID,
		.clean_bits	= features & CPUID_SVM_CLEAN,
		.tsc_ratio	= features & CPUID_SVM_TSC_RATIO,
		.tsc_aux	= boot_cpu_has(X86_FEATURE_RDTSCP) || boot_cpu_has(X86_FEATURE_RDPID),
	};
	tell_caps(caps, features);
	tell_format(format);
	return 0;
}

const struct kva_backend kva_svm = {
	.name			= "svm",
	.probe			= probe,
	.start			= kva_svm_start,
	.stop			= kva_svm_stop,
	.cpu_enable		= kva_svm_cpu_enable,
	.cpu_disable		= kva_svm_cpu_disable,
	.vm_create		= kva_svm_vm_create,
	.vm_destroy		= kva_svm_vm_destroy,
	.vcpu_create		= kva_svm_vcpu_create,
	.vcpu_destroy		= kva_svm_vcpu_destroy,
	.vcpu_reset		= kva_svm_vcpu_reset,
	.load			= kva_svm_load,
	.put			= kva_svm_put,
	.pull			= kva_svm_pull,
	.code			= kva_svm_code,
	.msr_intercept		= kva_svm_msr_intercept,
	.exceptions		= kva_svm_exceptions,
	.inject			= kva_svm_inject,
	.interrupt_window	= kva_svm_interrupt_window,
	.nmi_window		= kva_svm_nmi_window,
	.flush			= kva_svm_flush,
	.root			= kva_svm_root,
	.tsc_offset		= kva_svm_tsc_offset,
	.run			= kva_svm_run,
};
