// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A back end without a processor, until there is one in software: its guests halt at once.
 */
#include "fake.h"

static int probe(struct kva_backend_caps *caps, struct kva_pte_format *format)
{
	*caps = (struct kva_backend_caps){ .nested_levels = 4, .nx = 1, .physical_bits = 48 };
	*format = (struct kva_pte_format){
		.present = 1, .writable = 2, .user = 4, .uncached = 1 << 4, .accessed = 1 << 5, .dirty = 1 << 6, .large = 1 << 7,
		.executable_not = 1ull << 63, .address_mask = 0x000ffffffffff000,
	};
	return 0;
}

static int nothing(void) { return 0; }
static void nothing_stops(void) { }
static int vm_create(struct kva_vm *vm) { (void)vm; return 0; }
static void vm_destroy(struct kva_vm *vm) { (void)vm; }
static int vcpu_create(struct kva_vcpu *vcpu) { (void)vcpu; return 0; }
static void vcpu_nothing(struct kva_vcpu *vcpu) { (void)vcpu; }
static void load(struct kva_vcpu *vcpu, int moved) { (void)vcpu; (void)moved; }
static void pull(struct kva_vcpu *vcpu, __u32 groups) { (void)vcpu; (void)groups; }
static void msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write) { (void)vcpu; (void)msr; (void)read; (void)write; }
static void inject(struct kva_vcpu *vcpu, const struct kva_event *event) { (void)vcpu; (void)event; }
static void window(struct kva_vcpu *vcpu, int wanted) { (void)vcpu; (void)wanted; }
static void root(struct kva_vcpu *vcpu, __u64 physical, int levels) { (void)vcpu; (void)physical; (void)levels; }
static void tsc_offset(struct kva_vcpu *vcpu, __u64 offset) { (void)vcpu; (void)offset; }

static void run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	vcpu->dirty = 0;
	*exit = (struct kva_exit){ .reason = KVA_EXIT_HLT, .length = 1 };
}

const struct kva_backend kva_idle = {
	.name = "idle", .probe = probe, .start = nothing, .stop = nothing_stops, .cpu_enable = nothing,
	.cpu_disable = nothing_stops, .vm_create = vm_create, .vm_destroy = vm_destroy, .vcpu_create = vcpu_create,
	.vcpu_destroy = vcpu_nothing, .vcpu_reset = vcpu_nothing, .load = load, .put = vcpu_nothing, .pull = pull,
	.msr_intercept = msr_intercept, .exceptions = pull, .inject = inject, .interrupt_window = window, .nmi_window = window,
	.flush = vcpu_nothing, .root = root, .tsc_offset = tsc_offset, .run = run,
};
