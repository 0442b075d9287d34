// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Coalesced MMIO: writes of the guest to zones that user space named are put into a ring, and the guest goes on.
 *
 * The ring is a page that all vcpu fds of the VM show.  User space writes it meanwhile: where the next entry goes is the
 * kernel's own number, and of the ring's only `first` is looked at, and cut to what it may be.
 */
#include "core.h"

#include <linux/errno.h>

#define ENTRIES	((KVA_PAGE_SIZE - sizeof(struct kvm_coalesced_mmio_ring)) / sizeof(struct kvm_coalesced_mmio))

struct zone {
	__u64 address, size;
};

struct kva_zones {
	unsigned int count;
	struct zone zone[];
};

/* --- writes ----------------------------------------------------------------------------------------------------------- */

static int is_within(const struct zone *zone, __u64 address, __u64 size)
{
	return address >= zone->address && size <= zone->size && address - zone->address <= zone->size - size;
}

static int is_coalesced(const struct kva_zones *zones, __u64 gpa, unsigned int size)
{
	unsigned int i;

	for (i = 0; zones && i < zones->count; i++)
		if (is_within(&zones->zone[i], gpa, size))
			return 1;
	return 0;
}

/* One entry always stays free: a ring that were full would look empty. */
static int put(struct kva_vm *vm, __u64 gpa, unsigned int size, __u64 value)
{
	struct kvm_coalesced_mmio_ring *ring = vm->ring;
	__u32 last = vm->ring_last, next = (last + 1) % ENTRIES;
	struct kvm_coalesced_mmio *entry = &ring->coalesced_mmio[last];

	if (next == kva_read_once(ring->first) % ENTRIES)
		return 0;
	entry->phys_addr = gpa;
	entry->len = size;
	memcpy(entry->data, &value, sizeof(entry->data));
	kva_memory_barrier();			/* the entry, then that it is there */
	vm->ring_last = next;
	kva_write_once(ring->last, next);
	return 1;
}

int kva_coalesced_write(struct kva_vm *vm, __u64 gpa, unsigned int size, __u64 value)
{
	int section, done = 0;

	if (!kva_read_once(vm->zones))
		return 0;
	section = kva_srcu_read_lock(&vm->slots_srcu);
	if (is_coalesced(kva_read_once(vm->zones), gpa, size)) {
		kva_spin_lock(&vm->ring_lock);
		done = put(vm, gpa, size, value);
		kva_spin_unlock(&vm->ring_lock);
	}
	kva_srcu_read_unlock(&vm->slots_srcu, section);
	return done;
}

/* --- zones ------------------------------------------------------------------------------------------------------------ */

static void replace(struct kva_vm *vm, struct kva_zones *zones)
{
	struct kva_zones *old = vm->zones;

	kva_memory_barrier();
	kva_write_once(vm->zones, zones);
	kva_srcu_synchronize(&vm->slots_srcu);
	kva_free(old);
}

static struct kva_zones *alloc(unsigned int count)
{
	return kva_alloc(sizeof(struct kva_zones) + count * sizeof(struct zone));
}

long kva_vm_register_coalesced_mmio(struct kva_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	unsigned int count = vm->zones ? vm->zones->count : 0;
	struct kva_zones *zones;

	kva_mutex_assert_held(&vm->slots_lock);
	if (count >= KVA_MAX_ZONES)
		return -ENOBUFS;
	zones = alloc(count + 1);
	if (!zones)
		return -ENOMEM;
	if (count)
		memcpy(zones->zone, vm->zones->zone, count * sizeof(zones->zone[0]));
	zones->zone[count] = (struct zone){ coalesced_mmio_zone->addr, coalesced_mmio_zone->size };
	zones->count = count + 1;
	replace(vm, zones);
	return 0;
}

/* Those wholly within the range end. */
long kva_vm_unregister_coalesced_mmio(struct kva_vm *vm, const struct kvm_coalesced_mmio_zone *coalesced_mmio_zone)
{
	const struct zone range = { coalesced_mmio_zone->addr, coalesced_mmio_zone->size };
	struct kva_zones *zones;
	unsigned int i;

	kva_mutex_assert_held(&vm->slots_lock);
	if (!vm->zones)
		return 0;
	zones = alloc(vm->zones->count);
	if (!zones)
		return -ENOMEM;
	for (i = 0; i < vm->zones->count; i++)
		if (!is_within(&range, vm->zones->zone[i].address, vm->zones->zone[i].size))
			zones->zone[zones->count++] = vm->zones->zone[i];
	replace(vm, zones);
	return 0;
}

/* --- life ------------------------------------------------------------------------------------------------------------- */

int kva_coalesced_init(struct kva_vm *vm)
{
	kva_spin_init(&vm->ring_lock);
	vm->ring = kva_page_alloc();
	return vm->ring ? 0 : -ENOMEM;
}

void kva_coalesced_destroy(struct kva_vm *vm)
{
	kva_free(vm->zones);
	kva_page_free(vm->ring);
}
