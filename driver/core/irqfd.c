// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_IRQFD: eventfds that raise interrupts.
 *
 * The list is under vm->irq_lock; a signal does not look at it, it comes with its own entry.  One whose eventfd was
 * closed can never be signalled again and is dropped when the list is looked at next.
 */
#include "core.h"

#include <linux/errno.h>

struct kva_irqfd {
	struct kva_vm *vm;
	__u32 gsi;
	struct kva_eventfd *eventfd;
	struct kva_watch *watch;
	struct kva_irqfd *next;
};

/* An edge. */
static void signalled(void *of)
{
	const struct kva_irqfd *irqfd = of;

	kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 1);
	kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 0);
}

static void destroy(struct kva_irqfd *irqfd)
{
	kva_watch_destroy(irqfd->watch);
	kva_eventfd_put(irqfd->eventfd);
	kva_free(irqfd);
}

static int is_closed(const struct kva_irqfd *irqfd)
{
	return kva_watch_closed(irqfd->watch);
}

/* Those that were closed, and with `all` the others, too. */
static void drop(struct kva_vm *vm, int all)
{
	struct kva_irqfd **link = &vm->irqfds, *irqfd;

	while ((irqfd = *link)) {
		if (!all && !is_closed(irqfd)) {
			link = &irqfd->next;
			continue;
		}
		*link = irqfd->next;
		vm->irqfds_count--;
		destroy(irqfd);
	}
}

void kva_irqfds_destroy(struct kva_vm *vm)
{
	drop(vm, 1);
}

/* --- the ioctl -------------------------------------------------------------------------------------------------------- */

static int is_used(const struct kva_vm *vm, const struct kva_eventfd *eventfd)
{
	const struct kva_irqfd *irqfd;

	for (irqfd = vm->irqfds; irqfd; irqfd = irqfd->next)
		if (irqfd->eventfd == eventfd)
			return 1;
	return 0;
}

static long assign(struct kva_vm *vm, __u32 fd, struct kva_eventfd *eventfd, __u32 gsi)
{
	struct kva_irqfd *irqfd;
	int error;

	if (is_used(vm, eventfd))
		return -EBUSY;
	if (vm->irqfds_count >= KVA_MAX_IRQFDS)
		return -ENOMEM;
	irqfd = kva_alloc(sizeof(*irqfd));
	if (!irqfd)
		return -ENOMEM;
	*irqfd = (struct kva_irqfd){ .vm = vm, .gsi = gsi, .eventfd = eventfd, .next = vm->irqfds };
	error = kva_watch_create((int)fd, signalled, irqfd, &irqfd->watch);
	if (error) {
		kva_free(irqfd);
		return error;
	}
	vm->irqfds = irqfd;
	vm->irqfds_count++;
	return 0;
}

static void deassign(struct kva_vm *vm, const struct kva_eventfd *eventfd, __u32 gsi)
{
	struct kva_irqfd **link = &vm->irqfds, *irqfd;

	while ((irqfd = *link)) {
		if (irqfd->eventfd != eventfd || irqfd->gsi != gsi) {
			link = &irqfd->next;
			continue;
		}
		*link = irqfd->next;
		vm->irqfds_count--;
		destroy(irqfd);
	}
}

/* Whoever is assigned keeps the eventfd. */
long kva_vm_irqfd(struct kva_vm *vm, const struct kvm_irqfd *irqfd)
{
	int ends = irqfd->flags & KVM_IRQFD_FLAG_DEASSIGN;
	struct kva_eventfd *eventfd;
	long result;

	kva_mutex_assert_held(&vm->irq_lock);
	if (!kva_read_once(vm->irqchip) || irqfd->flags & ~KVM_IRQFD_FLAG_DEASSIGN)
		return -EINVAL;
	drop(vm, 0);
	result = kva_eventfd_get((int)irqfd->fd, &eventfd);
	if (result)
		return result;
	if (ends)
		deassign(vm, eventfd, irqfd->gsi);
	else
		result = assign(vm, irqfd->fd, eventfd, irqfd->gsi);
	if (ends || result)
		kva_eventfd_put(eventfd);
	return result;
}
