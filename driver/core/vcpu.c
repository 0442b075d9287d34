// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu from its making to its end, and how others make themselves heard by it.
 */
#include "core.h"

#include <linux/errno.h>

/* Ids are small integers, less than the number of vcpus that a VM may have (API document, KVM_CREATE_VCPU). */
static int vcpu_refused(const struct kva_vm *vm, __u32 id)
{
	unsigned int i;

	if (vm->vcpus >= KVA_MAX_VCPUS || id >= KVA_MAX_VCPUS)
		return -EINVAL;
	for (i = 0; i < vm->vcpus; i++)
		if (vm->vcpu[i]->id == id)
			return -EEXIST;
	return 0;
}

/* As it is before its processor is reset. Its first entry flushes: its ASID may have been another's. */
static struct kva_vcpu *vcpu_alloc(struct kva_vm *vm, __u32 id)
{
	struct kva_vcpu *vcpu = kva_alloc_large(sizeof(*vcpu));

	if (!vcpu)
		return NULL;
	vcpu->vm = vm;
	vcpu->id = id;
	vcpu->interrupt = -1;
	vcpu->mp_state = KVM_MP_STATE_RUNNABLE;
	vcpu->requests = KVA_REQUEST_FLUSH;
	kva_mutex_init(&vcpu->lock);
	vcpu->run = kva_page_alloc();
	vcpu->pio = kva_page_alloc();
	return vcpu;
}

static void vcpu_free(struct kva_vcpu *vcpu)
{
	kva_lapic_destroy(vcpu);
	kva_page_cache_empty(&vcpu->cache);
	kva_page_free(vcpu->pio);
	kva_page_free(vcpu->run);
	kva_free(vcpu);
}

/* The processor that boots runs; the others wait until it starts them, if there is somebody here to bring the message. */
static void vcpu_reset(struct kva_vcpu *vcpu)
{
	const struct kva_npt *npt = &vcpu->vm->npt;

	kva_cpu_reset(vcpu);
	if (vcpu->lapic && vcpu->id != vcpu->vm->boot_cpu)
		vcpu->mp_state = KVM_MP_STATE_UNINITIALIZED;
	kva_backend->vcpu_reset(vcpu);
	kva_backend->root(vcpu, kva_page_physical(npt->root), npt->levels);
	kva_msr_reset(vcpu);
}

int kva_vcpu_create(struct kva_vm *vm, __u32 id, struct kva_vcpu **made)
{
	struct kva_vcpu *vcpu;
	int error;

	kva_mutex_assert_held(&vm->lock);
	error = vcpu_refused(vm, id);
	if (error)
		return error;
	vcpu = vcpu_alloc(vm, id);
	if (!vcpu)
		return -ENOMEM;
	error = vcpu->run && vcpu->pio ? 0 : -ENOMEM;
	if (!error && vm->irqchip)
		error = kva_lapic_create(vcpu);
	if (!error)
		error = kva_backend->vcpu_create(vcpu);
	if (error) {
		vcpu_free(vcpu);
		return error;
	}
	vcpu_reset(vcpu);

	/* others look without a lock: first the vcpu, then the count */
	kva_write_once(vm->vcpu_by_id[id], vcpu);
	kva_write_once(vm->vcpu[vm->vcpus], vcpu);
	kva_atomic_xchg(&vm->vcpus, vm->vcpus + 1);
	*made = vcpu;
	return 0;
}

void kva_vcpu_destroy(struct kva_vcpu *vcpu)
{
	kva_backend->vcpu_destroy(vcpu);
	vcpu_free(vcpu);
}

long kva_vm_create_vcpu(struct kva_vm *vm, __u32 vcpu_id, struct kva_vcpu **made)
{
	return kva_vcpu_create(vm, vcpu_id, made);
}

/* --- requests ----------------------------------------------------------------------------------------------------- */

void kva_vcpu_request(struct kva_vcpu *vcpu, __u32 request)
{
	kva_atomic_or(&vcpu->requests, request);
	if (kva_read_once(vcpu->in_guest))
		kva_vcpu_kick(vcpu);
}

void kva_vcpu_notice(struct kva_vcpu *vcpu)
{
	kva_vcpu_request(vcpu, KVA_REQUEST_EVENT);
	kva_vcpu_wake(vcpu);
}

