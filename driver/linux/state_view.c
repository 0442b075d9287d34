// SPDX-License-Identifier: GPL-2.0-only
/*
 * The VM's state as the generated checks ask for it.  Only what the held lock protects is filled in; the spec's rules
 * speak of nothing else under that lock.
 */
#include "object.h"

static int fill_slots(struct kva_state_view *view, struct kva_vm *vm)
{
	view->slots = kva_alloc(KVA_MAX_SLOTS * sizeof(*view->slots));
	if (!view->slots)
		return -ENOMEM;
	view->state.vm_slots_count = kva_slots_describe(vm, view->slots);
	view->state.vm_slots = view->slots;
	view->state.known |= KVMABI_KNOWS_VM_SLOTS;
	return 0;
}

static void fill_vcpus(struct kva_state_view *view, struct kva_vm *vm)
{
	unsigned int i;

	for (i = 0; i < vm->vcpus; i++)
		view->ids[i].vcpu_id = vm->vcpu[i]->id;
	view->state.vm_vcpu_ids = view->ids;
	view->state.vm_vcpu_ids_count = vm->vcpus;
	view->state.vm_vcpus = vm->vcpus;
	view->state.known |= KVMABI_KNOWS_VM_VCPUS | KVMABI_KNOWS_VM_VCPU_IDS;
}

int kva_state_view_fill(struct kva_state_view *view, struct kva_vm *vm, enum kva_lock lock)
{
	view->slots = NULL;
	/* There are no interrupt controllers, timers or assigned devices in the kernel: 0 and none of them. */
	view->state = (struct kvmabi_state){
		.known = KVMABI_KNOWS_VM_IRQCHIP | KVMABI_KNOWS_VM_PIT | KVMABI_KNOWS_VM_DEVICES,
	};
	if (!vm)
		return 0;
	view->state.known |= KVMABI_KNOWS_VM_SAME_PROCESS;
	view->state.vm_same_process = kva_mm_is_current(vm->mm);
	if (lock == KVA_LOCK_VM)
		fill_vcpus(view, vm);
	return lock == KVA_LOCK_SLOTS ? fill_slots(view, vm) : 0;
}

void kva_state_view_free(struct kva_state_view *view)
{
	kva_free(view->slots);
}
