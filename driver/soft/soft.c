// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The software processor: its operations, what it can do, and a vcpu's life on it.
 */
#include "soft.h"

#include <linux/errno.h>

struct kva_backend_caps kva_soft_caps = {
	.next_rip = 1,
	.nested_levels = 4,
	.nx = 1,
	.physical_bits = 40,
};

/* Nested entries are the processor's own: their bits are unlike any hardware's, so that nobody takes one for granted. */
static int probe(struct kva_backend_caps *caps, struct kva_pte_format *format)
{
	*caps = kva_soft_caps;
	*format = (struct kva_pte_format){
		.present	= 1ull << 0,
		.writable	= 1ull << 3,
		.large		= 1ull << 5,
		.uncached	= 1ull << 6,
		.accessed	= 1ull << 8,
		.dirty		= 1ull << 9,
		.executable_not	= 1ull << 58,
		.address_mask	= 0x000ffffffffff000ull,
	};
	return 0;
}

static int cpu_enable(void)
{
	return 0;
}

static void cpu_disable(void)
{
}

/* --- life --------------------------------------------------------------------------------------------------------------- */

static int vm_create(struct kva_vm *vm)
{
	(void)vm;
	return 0;
}

static void vm_destroy(struct kva_vm *vm)
{
	(void)vm;
}

static int vcpu_create(struct kva_vcpu *vcpu)
{
	struct kva_soft_vcpu *soft = kva_alloc_large(sizeof(*soft));
	int error;

	if (!soft)
		return -ENOMEM;
	error = kva_soft_asid_take(soft);
	if (error) {
		kva_free(soft);
		return error;
	}
	vcpu->backend = soft;
	return 0;
}

static void vcpu_destroy(struct kva_vcpu *vcpu)
{
	kva_soft_asid_give(kva_soft_of(vcpu));
	kva_fpu_release(vcpu);
	kva_free(vcpu->backend);
	vcpu->backend = NULL;
}

static void vcpu_reset(struct kva_vcpu *vcpu)
{
	kva_soft_of(vcpu)->event.valid = 0;
	vcpu->valid = vcpu->dirty = KVA_STATE_ALL;
}

static void load(struct kva_vcpu *vcpu, int moved)
{
	(void)vcpu, (void)moved;
}

static void put(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

/* --- what the core asks for ---------------------------------------------------------------------------------------------- */

static void exceptions(struct kva_vcpu *vcpu, __u32 vectors)
{
	kva_soft_of(vcpu)->exceptions = vectors;
}

static void inject(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	kva_soft_of(vcpu)->event = *event;
}

static void interrupt_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_soft_of(vcpu)->interrupt_window = !!wanted;
}

static void nmi_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_soft_of(vcpu)->nmi_window = !!wanted;
}

/* What the guest's own MOV CR3 forgets is not the core's business, though it computes the instruction. */
static void flush(struct kva_vcpu *vcpu)
{
	kva_soft_of(vcpu)->flush |= !kva_soft_of(vcpu)->exit;
}

static void root(struct kva_vcpu *vcpu, __u64 physical, int levels)
{
	kva_soft_of(vcpu)->root = physical;
	kva_soft_of(vcpu)->levels = levels;
}

static void tsc_offset(struct kva_vcpu *vcpu, __u64 offset)
{
	kva_soft_of(vcpu)->tsc_offset = offset;
}

const struct kva_backend kva_soft = {
	.name			= "soft",
	.probe			= probe,
	.start			= cpu_enable,
	.stop			= cpu_disable,
	.cpu_enable		= cpu_enable,
	.cpu_disable		= cpu_disable,
	.vm_create		= vm_create,
	.vm_destroy		= vm_destroy,
	.vcpu_create		= vcpu_create,
	.vcpu_destroy		= vcpu_destroy,
	.vcpu_reset		= vcpu_reset,
	.load			= load,
	.put			= put,
	.pull			= kva_soft_pull,
	.code			= kva_soft_code,
	.msr_intercept		= kva_soft_msr_intercept,
	.exceptions		= exceptions,
	.inject			= inject,
	.interrupt_window	= interrupt_window,
	.nmi_window		= nmi_window,
	.flush			= flush,
	.root			= root,
	.tsc_offset		= tsc_offset,
	.cpuid			= kva_soft_cpuid,
	.run			= kva_soft_run,
};
