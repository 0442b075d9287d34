// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A virtual machine from its making to its end, and what little it can be told as a whole.
 *
 * It is destroyed when the last fd of it and of its vcpus is closed, so nobody is inside of it then but the host's
 * memory management, which kva_mm_close() shuts out before anything is taken apart.
 */
#include "core.h"

#include <linux/errno.h>

const struct kva_backend *kva_backend;
struct kva_backend_caps kva_caps;
struct kva_pte_format kva_pte;

int kva_core_init(const struct kva_backend *backend)
{
	int error = backend->probe(&kva_caps, &kva_pte);

	if (error)
		return error;
	if (kva_caps.nested_levels != 4 && kva_caps.nested_levels != 5)
		return -ENODEV;
	kva_backend = backend;
	return 0;
}

void kva_processor_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	if (kva_backend && kva_backend->cpuid)
		kva_backend->cpuid(function, index, eax, ebx, ecx, edx);
	else
		kva_cpuid(function, index, eax, ebx, ecx, edx);
}

/* --- life --------------------------------------------------------------------------------------------------------- */

/* With success the address space is the VM's, which closes it at its end; without, it is still the caller's. */
int kva_vm_create(struct kva_mm *mm, struct kva_vm **made)
{
	struct kva_vm *vm = kva_alloc_large(sizeof(*vm));
	int error;

	if (!vm)
		return -ENOMEM;
	vm->mm = mm;
	vm->clock_offset = -(__s64)kva_time_ns();	/* kvmclock begins at 0 with the VM */
	kva_mutex_init(&vm->lock);
	kva_mutex_init(&vm->irq_lock);
	kva_mutex_init(&vm->slots_lock);
	error = kva_coalesced_init(vm);
	if (error)
		goto free_vm;
	error = kva_slots_init(vm);
	if (error)
		goto destroy_ring;
	error = kva_npt_init(vm);
	if (error)
		goto destroy_slots;
	error = kva_backend->vm_create(vm);
	if (error)
		goto destroy_npt;
	*made = vm;
	return 0;

destroy_npt:
	kva_npt_destroy(vm);
destroy_slots:
	kva_slots_destroy(vm);
destroy_ring:
	kva_coalesced_destroy(vm);
free_vm:
	kva_free(vm);
	return error;
}

void kva_vm_destroy(struct kva_vm *vm)
{
	kva_mm_close(vm->mm);
	kva_irqfds_destroy(vm);
	if (vm->irqchip)
		kva_pit_destroy(vm->irqchip->pit);
	while (vm->vcpus)
		kva_vcpu_destroy(vm->vcpu[--vm->vcpus]);
	kva_irqchip_destroy(vm);
	kva_ioevents_destroy(vm);
	kva_backend->vm_destroy(vm);
	kva_npt_destroy(vm);
	kva_slots_destroy(vm);
	kva_coalesced_destroy(vm);
	kva_free(vm);
}

long kva_system_create_vm(struct kva_system *system, struct kva_vm **made)
{
	struct kva_mm *mm;
	int error = kva_mm_open(&mm);

	(void)system;
	if (error)
		return error;
	error = kva_vm_create(mm, made);
	if (error) {
		kva_mm_close(mm);
		return error;
	}
	error = kva_mm_watch(mm, *made);
	if (error)
		kva_vm_destroy(*made);
	return error;
}

/* --- requests ----------------------------------------------------------------------------------------------------- */

/*
 * A vcpu says that it is in the guest before it takes its requests, and we leave ours before we look whether it is: one
 * of us sees the other.  If it is in the guest and has not taken the request, the kick makes it leave; taken, it was
 * served before the guest ran.
 */
void kva_vm_request(struct kva_vm *vm, __u32 request)
{
	unsigned int i, count = kva_read_once(vm->vcpus);

	for (i = 0; i < count; i++)
		kva_vcpu_request(vm->vcpu[i], request);
	for (i = 0; i < count; i++) {
		struct kva_vcpu *vcpu = vm->vcpu[i];

		while (kva_read_once(vcpu->in_guest) && kva_read_once(vcpu->requests) & request)
			kva_cpu_relax();
	}
}

/* --- small ioctls ------------------------------------------------------------------------------------------------- */

/* Real mode on Intel's processors needs pages for a task state segment and an identity map; AMD's run it as it is. */
long kva_vm_set_tss_addr(struct kva_vm *vm, unsigned long tss_address)
{
	vm->tss_address = tss_address;
	return 0;
}

long kva_vm_set_identity_map_addr(struct kva_vm *vm, const __u64 *identity_addr)
{
	if (vm->vcpus)
		return -EINVAL;
	vm->identity_address = *identity_addr;
	return 0;
}

long kva_vm_set_boot_cpu_id(struct kva_vm *vm, unsigned long vcpu_id)
{
	if (vm->vcpus)
		return -EBUSY;
	vm->boot_cpu = vcpu_id;
	return 0;
}

long kva_vm_set_nr_mmu_pages(struct kva_vm *vm, unsigned long nr_mmu_pages)
{
	kva_npt_limit(vm, nr_mmu_pages);
	return 0;
}

/* Unless it was set, one page of tables for fifty of memory: more than nested paging needs, so it is not enforced. */
long kva_vm_get_nr_mmu_pages(struct kva_vm *vm)
{
	unsigned long pages = 0, limit = kva_read_once(vm->npt.limit);
	const struct kva_slots *slots;
	unsigned int i;
	int section;

	if (limit)
		return limit;
	slots = kva_slots_enter(vm, &section);
	for (i = 0; i < slots->count; i++)
		pages += slots->slot[i].pages;
	kva_slots_leave(vm, section);
	return pages / 50 > 64 ? pages / 50 : 64;
}
