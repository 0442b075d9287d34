/* SPDX-License-Identifier: MIT */
/*
 * What the library knows of a VM: what its own calls have done to one that it made.
 *
 * Each part has its bit in `known`; a part that cannot be followed any more loses it, and its rules are left to the
 * kernel.  A table is an array that doubles when it is full; the first column is its key.
 */
#include "attempt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define KNOWN_AT_FIRST (KVMABI_KNOWS_VM_IRQCHIP | KVMABI_KNOWS_VM_LAPICS | KVMABI_KNOWS_VM_PIT | KVMABI_KNOWS_VM_VCPUS | \
			KVMABI_KNOWS_VM_VCPU_IDS | KVMABI_KNOWS_VM_SLOTS | KVMABI_KNOWS_VM_DEVICES)

void kvmabi_state_begin(struct kvmabi_vm *vm)
{
	vm->state = (struct kvmabi_state){ .known = KNOWN_AT_FIRST };
}

void kvmabi_state_forget(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->state.known = 0;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_end(struct kvmabi_vm *vm)
{
	free((void *)vm->state.vm_vcpu_ids);
	free((void *)vm->state.vm_slots);
	free((void *)vm->state.vm_devices);
}

int kvmabi_state_slot(struct kvmabi_vm *vm, __u64 slot, struct kvmabi_vm_slots *row)
{
	int error = -ENODATA;
	__u32 i;

	pthread_mutex_lock(&vm->lock);
	if (vm->state.known & KVMABI_KNOWS_VM_SLOTS)
		error = -ENOENT;
	for (i = 0; error == -ENOENT && i < vm->state.vm_slots_count; i++)
		if (vm->state.vm_slots[i].slot == slot) {
			*row = vm->state.vm_slots[i];
			error = 0;
		}
	pthread_mutex_unlock(&vm->lock);
	return error;
}

/* --- tables --- */

/* The place of a row with this key, or behind the last one. */
static __u32 find(const char *rows, __u32 count, size_t size, const __u64 *key)
{
	__u32 i;

	for (i = 0; i < count; i++)
		if (!memcmp(rows + i * size, key, sizeof(*key)))
			break;
	return i;
}

/* Replace or append a row; returns the table at its new place, null when there is no memory for it. */
static void *set_row(const void *rows, __u32 *count, size_t size, const void *row)
{
	__u32 at = find(rows, *count, size, row);
	int full = !(*count & (*count - 1));
	char *table = (char *)rows;

	if (at == *count && full)
		table = realloc(table, (*count ? 2 * (size_t)*count : 1) * size);
	if (!table)
		return NULL;
	memcpy(table + at * size, row, size);
	if (at == *count)
		++*count;
	return table;
}

/* Remove a row if it is there; the last one takes its place. */
static void remove_row(const void *rows, __u32 *count, size_t size, const void *row)
{
	__u32 at = find(rows, *count, size, row);
	char *table = (char *)rows;

	if (at == *count)
		return;
	--*count;
	memmove(table + at * size, table + *count * size, size);
}

/* Take a table's new place; without one, the table is not known any more. */
#define TAKE(state, table, bit, moved) do { \
	void *taken = (moved); \
	if (taken) \
		(state)->table = taken; \
	else \
		(state)->known &= ~(bit); \
} while (0)

/* --- what calls change --- */

void kvmabi_state_sets_vm_irqchip(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->state.vm_irqchip = 1;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_sets_vm_lapics(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->state.vm_lapics = 1;
	vm->state.known |= KVMABI_KNOWS_VM_LAPICS;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_forgets_vm_lapics(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	if (!vm->state.vm_lapics)
		vm->state.known &= ~KVMABI_KNOWS_VM_LAPICS;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_sets_vm_pit(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->state.vm_pit = 1;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_counts_vm_vcpus(struct kvmabi_vm *vm)
{
	pthread_mutex_lock(&vm->lock);
	vm->state.vm_vcpus++;
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_sets_vm_vcpu_ids(struct kvmabi_vm *vm, const struct kvmabi_vm_vcpu_ids *row)
{
	struct kvmabi_state *state = &vm->state;

	pthread_mutex_lock(&vm->lock);
	TAKE(state, vm_vcpu_ids, KVMABI_KNOWS_VM_VCPU_IDS,
	     set_row(state->vm_vcpu_ids, &state->vm_vcpu_ids_count, sizeof(*row), row));
	pthread_mutex_unlock(&vm->lock);
}

/*
 * Later kernels number several address spaces in a slot's upper bits, and slots of different ones may overlap: once there
 * is a number that the kernel's count of slots does not explain, the table says too little.
 */
#if KVMABI_LEVEL < 0x040200
static int is_elsewhere(const struct kvmabi_vm *vm, __u64 slot)
{
	__u64 limit = vm->kernel.env.limit_memslots;

	return vm->kernel.newer && (!limit || slot >= limit);
}
#else
/* The table knows address spaces. */
#define is_elsewhere(vm, slot)	0
#endif

void kvmabi_state_sets_vm_slots(struct kvmabi_vm *vm, const struct kvmabi_vm_slots *row)
{
	struct kvmabi_state *state = &vm->state;

	pthread_mutex_lock(&vm->lock);
	if (is_elsewhere(vm, row->slot))
		state->known &= ~KVMABI_KNOWS_VM_SLOTS;
	else if (!row->memory_size)
		remove_row(state->vm_slots, &state->vm_slots_count, sizeof(*row), row);
	else
		TAKE(state, vm_slots, KVMABI_KNOWS_VM_SLOTS,
		     set_row(state->vm_slots, &state->vm_slots_count, sizeof(*row), row));
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_sets_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row)
{
	struct kvmabi_state *state = &vm->state;

	pthread_mutex_lock(&vm->lock);
	TAKE(state, vm_devices, KVMABI_KNOWS_VM_DEVICES,
	     set_row(state->vm_devices, &state->vm_devices_count, sizeof(*row), row));
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_removes_vm_devices(struct kvmabi_vm *vm, const struct kvmabi_vm_devices *row)
{
	struct kvmabi_state *state = &vm->state;

	pthread_mutex_lock(&vm->lock);
	remove_row(state->vm_devices, &state->vm_devices_count, sizeof(*row), row);
	pthread_mutex_unlock(&vm->lock);
}

void kvmabi_state_sets_vcpu_ran(struct kvmabi_vcpu *vcpu)
{
	vcpu->ran = 1;
}
