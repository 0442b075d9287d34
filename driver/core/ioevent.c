// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_IOEVENTFD: writes of the guest that signal an eventfd and are done with that.
 *
 * The table is sorted by kind of address and address, and replaced whole as memory slots are: under vm->slots_lock, and
 * whoever looks is inside of vm->slots_srcu.
 */
#include "core.h"

#include <linux/errno.h>

struct event {
	__u64 address;
	__u32 length;
	__u8 port, match;		/* a port, not memory; only writes of `value` */
	__u64 value;
	struct kva_eventfd *eventfd;
};

struct kva_ioevents {
	unsigned int count;
	struct event event[];
};

/* --- looking ---------------------------------------------------------------------------------------------------------- */

static int is_below(const struct event *event, __u8 port, __u64 address)
{
	return event->port != port ? event->port < port : event->address < address;
}

/* The first one at an address; the others follow. */
static unsigned int find(const struct kva_ioevents *events, __u8 port, __u64 address)
{
	unsigned int low = 0, high = events ? events->count : 0;

	while (low < high) {
		unsigned int middle = (low + high) / 2;

		if (is_below(&events->event[middle], port, address))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static int is_at(const struct kva_ioevents *events, unsigned int i, __u8 port, __u64 address)
{
	return events && i < events->count && events->event[i].port == port && events->event[i].address == address;
}

static int is_meant(const struct event *event, unsigned int size, __u64 value)
{
	return event->length == size && (!event->match || event->value == value);
}

int kva_ioevent_write(struct kva_vm *vm, int port, __u64 address, unsigned int size, __u64 value)
{
	const struct kva_ioevents *events;
	int section, done = 0;
	unsigned int i;

	if (!kva_read_once(vm->ioevents))
		return 0;
	section = kva_srcu_read_lock(&vm->slots_srcu);
	events = kva_read_once(vm->ioevents);
	for (i = find(events, !!port, address); is_at(events, i, !!port, address) && !done; i++)
		if (is_meant(&events->event[i], size, value)) {
			kva_eventfd_signal(events->event[i].eventfd);
			done = 1;
		}
	kva_srcu_read_unlock(&vm->slots_srcu, section);
	return done;
}

int kva_ioevent_has_port(struct kva_vm *vm, __u16 port)
{
	const struct kva_ioevents *events;
	int section, has;

	if (!kva_read_once(vm->ioevents))
		return 0;
	section = kva_srcu_read_lock(&vm->slots_srcu);
	events = kva_read_once(vm->ioevents);
	has = is_at(events, find(events, 1, port), 1, port);
	kva_srcu_read_unlock(&vm->slots_srcu, section);
	return has;
}

/* --- changing --------------------------------------------------------------------------------------------------------- */

static struct kva_ioevents *alloc(unsigned int count)
{
	return kva_alloc(sizeof(struct kva_ioevents) + count * sizeof(struct event));
}

static void replace(struct kva_vm *vm, struct kva_ioevents *events)
{
	struct kva_ioevents *old = vm->ioevents;

	kva_memory_barrier();
	kva_write_once(vm->ioevents, events);
	kva_srcu_synchronize(&vm->slots_srcu);
	kva_free(old);
}

/* Would one write be meant for both? */
static int collide(const struct event *one, const struct event *other)
{
	return one->length == other->length && (!one->match || !other->match || one->value == other->value);
}

static long add(struct kva_vm *vm, const struct event *event)
{
	const struct kva_ioevents *old = vm->ioevents;
	unsigned int count = old ? old->count : 0, at = find(old, event->port, event->address), i;
	struct kva_ioevents *events;

	for (i = at; is_at(old, i, event->port, event->address); i++)
		if (collide(&old->event[i], event))
			return -EEXIST;
	if (count >= KVA_MAX_IOEVENTS)
		return -ENOSPC;
	events = alloc(count + 1);
	if (!events)
		return -ENOMEM;
	events->count = count + 1;
	if (old) {
		memcpy(events->event, old->event, at * sizeof(*event));
		memcpy(events->event + at + 1, old->event + at, (count - at) * sizeof(*event));
	}
	events->event[at] = *event;
	replace(vm, events);
	return 0;
}

static int is_same(const struct event *one, const struct event *other)
{
	return one->eventfd == other->eventfd && one->length == other->length && one->match == other->match &&
		(!one->match || one->value == other->value);
}

/* The eventfd is put when nobody can signal it any more. */
static long take_out(struct kva_vm *vm, const struct event *event)
{
	const struct kva_ioevents *old = vm->ioevents;
	unsigned int at = find(old, event->port, event->address);
	struct kva_ioevents *events = NULL;

	while (is_at(old, at, event->port, event->address) && !is_same(&old->event[at], event))
		at++;
	if (!is_at(old, at, event->port, event->address))
		return -ENOENT;
	if (old->count > 1) {
		events = alloc(old->count - 1);
		if (!events)
			return -ENOMEM;
		events->count = old->count - 1;
		memcpy(events->event, old->event, at * sizeof(*event));
		memcpy(events->event + at, old->event + at + 1, (events->count - at) * sizeof(*event));
	}
	replace(vm, events);
	kva_eventfd_put(event->eventfd);
	return 0;
}

void kva_ioevents_destroy(struct kva_vm *vm)
{
	unsigned int i;

	for (i = 0; vm->ioevents && i < vm->ioevents->count; i++)
		kva_eventfd_put(vm->ioevents->event[i].eventfd);
	kva_free(vm->ioevents);
	vm->ioevents = NULL;
}

/* --- the ioctl -------------------------------------------------------------------------------------------------------- */

#define FLAGS	(KVM_IOEVENTFD_FLAG_DATAMATCH | KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DEASSIGN)

static int is_length(__u32 length)
{
	return length == 1 || length == 2 || length == 4 || length == 8;
}

long kva_vm_ioeventfd(struct kva_vm *vm, const struct kvm_ioeventfd *ioeventfd)
{
	struct event event = {
		.address = ioeventfd->addr, .length = ioeventfd->len, .value = ioeventfd->datamatch,
		.port = !!(ioeventfd->flags & KVM_IOEVENTFD_FLAG_PIO),
		.match = !!(ioeventfd->flags & KVM_IOEVENTFD_FLAG_DATAMATCH),
	};
	int ends = ioeventfd->flags & KVM_IOEVENTFD_FLAG_DEASSIGN;
	long result;

	kva_mutex_assert_held(&vm->slots_lock);
	if (!ends && (!is_length(event.length) || event.address + event.length < event.address || ioeventfd->flags & ~FLAGS))
		return -EINVAL;
	result = kva_eventfd_get(ioeventfd->fd, &event.eventfd);
	if (result)
		return result;
	result = ends ? take_out(vm, &event) : add(vm, &event);
	if (ends || result)
		kva_eventfd_put(event.eventfd);
	return result;
}
