// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu from its making to its end, and how others make themselves heard by it.
 */
#include "core.h"

#include <linux/errno.h>

int kva_vcpu_create(struct kva_vm *vm, __u32 id, struct kva_vcpu **made)
{
	struct kva_vcpu *vcpu;
	unsigned int i;
	int error = -ENOMEM;

	kva_mutex_assert_held(&vm->lock);
	if (vm->vcpus >= KVA_MAX_VCPUS)
		return -EINVAL;
	for (i = 0; i < vm->vcpus; i++)
		if (vm->vcpu[i]->id == id)
			return -EEXIST;

	vcpu = kva_alloc_large(sizeof(*vcpu));
	if (!vcpu)
		return -ENOMEM;
	vcpu->vm = vm;
	vcpu->id = id;
	vcpu->interrupt = -1;
	vcpu->mp_state = KVM_MP_STATE_RUNNABLE;
	vcpu->requests = KVA_REQUEST_FLUSH;
	kva_mutex_init(&vcpu->lock);
	vcpu->run = kva_page_alloc();
	vcpu->pio = kva_page_alloc();
	if (!vcpu->run || !vcpu->pio)
		goto free_pages;
	error = kva_backend->vcpu_create(vcpu);
	if (error)
		goto free_pages;
	kva_cpu_reset(vcpu);
	kva_backend->vcpu_reset(vcpu);
	kva_backend->root(vcpu, kva_page_physical(vm->npt.root), vm->npt.levels);

	/* kva_vm_request() looks without a lock: first the vcpu, then the count */
	kva_write_once(vm->vcpu[vm->vcpus], vcpu);
	kva_atomic_xchg(&vm->vcpus, vm->vcpus + 1);
	*made = vcpu;
	return 0;

free_pages:
	kva_page_free(vcpu->pio);
	kva_page_free(vcpu->run);
	kva_free(vcpu);
	return error;
}

void kva_vcpu_destroy(struct kva_vcpu *vcpu)
{
	kva_backend->vcpu_destroy(vcpu);
	kva_page_cache_empty(&vcpu->cache);
	kva_page_free(vcpu->pio);
	kva_page_free(vcpu->run);
	kva_free(vcpu);
}

long kva_vm_create_vcpu(struct kva_vm *vm, __u32 vcpu_id, struct kva_vcpu **made)
{
	return kva_vcpu_create(vm, vcpu_id, made);
}

/* --- requests --------------------------------------------------------------------------------------------------------- */

void kva_vcpu_request(struct kva_vcpu *vcpu, __u32 request)
{
	kva_atomic_or(&vcpu->requests, request);
	if (kva_read_once(vcpu->in_guest))
		kva_vcpu_kick(vcpu);
}

/* Both exchanges are full barriers; kva_vm_request() relies on their order. */
__u32 kva_vcpu_enter(struct kva_vcpu *vcpu)
{
	kva_atomic_xchg(&vcpu->in_guest, 1);
	return kva_atomic_xchg(&vcpu->requests, 0);
}

void kva_vcpu_exit(struct kva_vcpu *vcpu)
{
	kva_atomic_xchg(&vcpu->in_guest, 0);
}
