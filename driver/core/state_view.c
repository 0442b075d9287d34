// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The driver's limits and the VM's state, as the generated checks ask for them.  Of the state only what the held lock
 * protects is filled in; the spec's rules speak of nothing else under that lock.
 */
#include "core.h"

#include <linux/errno.h>

struct kvmabi_env kva_env;

void kva_serve_init(void)
{
	kvmabi_env_init(&kva_env, KVA_PAGE_SIZE);
	kva_env.limit_memslots = KVA_MAX_SLOTS;
	kva_env.limit_vcpus = KVA_MAX_VCPUS;
	kva_env.limit_cpuid_entries = KVA_MAX_CPUID;
	kva_env.limit_irq_routes = KVA_MAX_ROUTES;
	kva_env.limit_sigset = sizeof(((struct kva_vcpu *)NULL)->sigset);
}

static int fill_slots(struct kva_state_view *view, struct kva_vm *vm)
{
	view->table = kva_alloc(KVA_MAX_SLOTS * sizeof(struct kvmabi_vm_slots));
	if (!view->table)
		return -ENOMEM;
	view->state.vm_slots_count = kva_slots_describe(vm, view->table);
	view->state.vm_slots = view->table;
	view->state.known |= KVMABI_KNOWS_VM_SLOTS;
	return 0;
}

static int fill_vcpus(struct kva_state_view *view, struct kva_vm *vm)
{
	struct kvmabi_vm_vcpu_ids *ids = kva_alloc(KVA_MAX_VCPUS * sizeof(*ids));
	unsigned int i;

	if (!ids)
		return -ENOMEM;
	for (i = 0; i < vm->vcpus; i++)
		ids[i].vcpu_id = vm->vcpu[i]->id;
	view->table = ids;
	view->state.vm_vcpu_ids = ids;
	view->state.vm_vcpu_ids_count = vm->vcpus;
	view->state.vm_vcpus = vm->vcpus;
	view->state.known |= KVMABI_KNOWS_VM_VCPUS | KVMABI_KNOWS_VM_VCPU_IDS;
	return 0;
}

/* Once they are made they stay: no lock is needed to find that they are there. */
static void fill_irqchip(struct kva_state_view *view, const struct kva_vm *vm)
{
	const struct kva_irqchip *irqchip = kva_read_once(vm->irqchip);

	view->state.vm_irqchip = view->state.vm_lapics = irqchip != NULL;
	view->state.vm_pit = irqchip && kva_read_once(irqchip->pit);
}

int kva_state_view_fill(struct kva_state_view *view, struct kva_vm *vm, enum kva_lock lock)
{
	view->table = NULL;
	/* no device is assigned: 0 of them */
	view->state = (struct kvmabi_state){
		.known = KVMABI_KNOWS_VM_IRQCHIP | KVMABI_KNOWS_VM_LAPICS | KVMABI_KNOWS_VM_PIT | KVMABI_KNOWS_VM_DEVICES,
	};
	if (!vm)
		return 0;
	fill_irqchip(view, vm);
	view->state.known |= KVMABI_KNOWS_VM_SAME_PROCESS;
	view->state.vm_same_process = kva_mm_is_current(vm->mm);
	if (lock == KVA_LOCK_VM)
		return fill_vcpus(view, vm);
	return lock == KVA_LOCK_SLOTS ? fill_slots(view, vm) : 0;
}

void kva_state_view_free(struct kva_state_view *view)
{
	if (view->table)
		kva_free(view->table);
}

int kva_state_judge(struct kva_vcpu *vcpu, enum kvmabi_call call, const void *data)
{
	struct kva_state_view view;
	struct kvmabi_broken why;
	int error = kva_state_view_fill(&view, vcpu->vm, KVA_LOCK_VCPU);

	if (error)
		return error;
	if (kvmabi_check(call, 0, data, &kva_env, &view.state, &why) == KVMABI_BROKEN)
		error = -why.error;
	kva_state_view_free(&view);
	return error;
}
