// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_IRQFD: eventfds that raise interrupts.
 *
 * The list is under vm->irq_lock; a signal does not look at it, it comes with its own entry.  One whose eventfd was
 * closed can never be signalled again and is dropped when the list is looked at next.
 *
 * With KVM_IRQFD_FLAG_RESAMPLE a signal makes the GSI high, for all eventfds of the GSI together.  When the guest has
 * ended the interrupt it falls, and then all of them are told: each owner looks at his device and signals again, if it
 * still asks.  So whoever lowers a GSI on the way has lost nothing, as long as he tells them afterwards.
 */
#include "core.h"

#include <linux/errno.h>

struct kva_irqfd {
	struct kva_vm *vm;
	__u32 gsi;
	struct kva_watch *watch;
	struct kva_eventfd *resample;	/* null: an edge */
	int closed;			/* of those that are resampled; under resample_lock */
	struct kva_irqfd *next, *next_resampled;
};

/* --- what happens to an eventfd ----------------------------------------------------------------------------------------- */

static void signalled(void *of)
{
	const struct kva_irqfd *irqfd = of;

	if (irqfd->resample) {
		kva_gsi_set(irqfd->vm, KVA_SOURCE_RESAMPLE, irqfd->gsi, 1);
		return;
	}
	kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 1);
	kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 0);
}

/* Nobody is left who would lower the GSI: it falls. Under resample_lock, so that nobody comes meanwhile. */
static void lower_abandoned(struct kva_vm *vm, __u32 gsi)
{
	const struct kva_irqfd *irqfd;

	kva_irq_spin_assert_held(&vm->irqchip->resample_lock);
	for (irqfd = vm->resampled; irqfd; irqfd = irqfd->next_resampled)
		if (irqfd->gsi == gsi && !irqfd->closed)
			return;
	kva_gsi_set(vm, KVA_SOURCE_RESAMPLE, gsi, 0);
}

static void was_closed(void *of)
{
	struct kva_irqfd *irqfd = of;
	struct kva_vm *vm = irqfd->vm;
	unsigned long flags;

	if (!irqfd->resample)
		return;
	kva_irq_spin_lock(&vm->irqchip->resample_lock, flags);
	irqfd->closed = 1;
	lower_abandoned(vm, irqfd->gsi);
	kva_irq_spin_unlock(&vm->irqchip->resample_lock, flags);
}

static const struct kva_watcher watcher = { .signalled = signalled, .closed = was_closed };

static int is_closed(const struct kva_irqfd *irqfd)
{
	const struct kva_watch *watch = kva_read_once(irqfd->watch);

	return watch && kva_watch_closed(watch);
}

/* --- the end of an interrupt --------------------------------------------------------------------------------------------- */

static int is_among(const struct kva_routing *routing, __u32 gsi, struct kva_inputs ended)
{
	const struct kva_inputs inputs = kva_routing_inputs(routing, gsi);

	return (inputs.pic & ended.pic) || (inputs.ioapic & ended.ioapic);
}

/* At the controllers' other inputs the GSIs are still high. */
void kva_irqfds_ended(struct kva_vm *vm, struct kva_inputs ended)
{
	struct kva_irqchip *irqchip = vm->irqchip;
	int section = kva_srcu_read_lock(&irqchip->routing_srcu);
	const struct kva_routing *routing = kva_read_once(irqchip->routing);
	const struct kva_irqfd *irqfd;

	for (irqfd = kva_read_once(vm->resampled); irqfd; irqfd = kva_read_once(irqfd->next_resampled))
		if (is_among(routing, irqfd->gsi, ended))
			kva_gsi_set(vm, KVA_SOURCE_RESAMPLE, irqfd->gsi, 0);
	for (irqfd = kva_read_once(vm->resampled); irqfd; irqfd = kva_read_once(irqfd->next_resampled))
		if (is_among(routing, irqfd->gsi, ended) && !is_closed(irqfd))
			kva_eventfd_signal(irqfd->resample);
	kva_srcu_read_unlock(&irqchip->routing_srcu, section);
}

void kva_irqfds_await(struct kva_vm *vm, const struct kva_routing *one, const struct kva_routing *other)
{
	struct kva_inputs all = { 0, 0 };
	const struct kva_irqfd *irqfd;

	kva_mutex_assert_held(&vm->irq_lock);
	for (irqfd = vm->resampled; irqfd; irqfd = irqfd->next_resampled) {
		const struct kva_inputs inputs = kva_routing_inputs(one, irqfd->gsi);
		const struct kva_inputs others = kva_routing_inputs(other, irqfd->gsi);

		all.pic |= inputs.pic | others.pic;
		all.ioapic |= inputs.ioapic | others.ioapic;
	}
	kva_irqchip_await(vm->irqchip, KVA_WAITER_RESAMPLE, all);
}

/* --- the list of those that are told ------------------------------------------------------------------------------------- */

static void begin_resampling(struct kva_irqfd *irqfd)
{
	struct kva_irqchip *irqchip = irqfd->vm->irqchip;
	unsigned long flags;

	kva_irq_spin_lock(&irqchip->resample_lock, flags);
	irqfd->next_resampled = irqfd->vm->resampled;
	kva_memory_barrier();			/* it is complete when others find it */
	kva_write_once(irqfd->vm->resampled, irqfd);
	kva_irq_spin_unlock(&irqchip->resample_lock, flags);
	kva_irqfds_await(irqfd->vm, irqchip->routing, irqchip->routing);
}

/* Nobody looks at it any more when this is through. */
static void end_resampling(struct kva_irqfd *irqfd)
{
	struct kva_irqchip *irqchip = irqfd->vm->irqchip;
	struct kva_irqfd **link = &irqfd->vm->resampled;
	unsigned long flags;

	kva_irq_spin_lock(&irqchip->resample_lock, flags);
	while (*link != irqfd)
		link = &(*link)->next_resampled;
	kva_write_once(*link, irqfd->next_resampled);
	kva_irq_spin_unlock(&irqchip->resample_lock, flags);
	kva_srcu_synchronize(&irqchip->routing_srcu);
}

/* It can be signalled no more, and those who are left wait for the inputs that are left. */
static void settle(struct kva_vm *vm, __u32 gsi)
{
	struct kva_irqchip *irqchip = vm->irqchip;
	unsigned long flags;

	kva_irq_spin_lock(&irqchip->resample_lock, flags);
	lower_abandoned(vm, gsi);
	kva_irq_spin_unlock(&irqchip->resample_lock, flags);
	kva_irqfds_await(vm, irqchip->routing, irqchip->routing);
}

/* --- dropping ---------------------------------------------------------------------------------------------------------- */

static void destroy(struct kva_irqfd *irqfd)
{
	if (irqfd->resample)
		end_resampling(irqfd);
	kva_watch_destroy(irqfd->watch);
	if (irqfd->resample) {
		settle(irqfd->vm, irqfd->gsi);
		kva_eventfd_put(irqfd->resample);
	}
	kva_free(irqfd);
}

/* Those that were closed, and others: all, or those of an eventfd at a GSI. */
struct choice {
	int all;
	const struct kva_eventfd *eventfd;	/* null: none */
	__u32 gsi;
};

static int is_chosen(const struct kva_irqfd *irqfd, const struct choice *choice)
{
	if (choice->all || is_closed(irqfd))
		return 1;
	return choice->eventfd && irqfd->gsi == choice->gsi && kva_watch_is_of(irqfd->watch, choice->eventfd);
}

static void drop(struct kva_vm *vm, const struct choice *choice)
{
	struct kva_irqfd **link = &vm->irqfds, *irqfd;

	while ((irqfd = *link)) {
		if (!is_chosen(irqfd, choice)) {
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
	const struct choice all = { .all = 1 };

	kva_mutex_lock(&vm->irq_lock);
	drop(vm, &all);
	kva_mutex_unlock(&vm->irq_lock);
}

/* --- the ioctl -------------------------------------------------------------------------------------------------------- */

static int is_used(const struct kva_vm *vm, const struct kva_eventfd *eventfd)
{
	const struct kva_irqfd *irqfd;

	for (irqfd = vm->irqfds; irqfd; irqfd = irqfd->next)
		if (kva_watch_is_of(irqfd->watch, eventfd))
			return 1;
	return 0;
}

/* The eventfd of the second fd becomes the irqfd's, or is put. It can be signalled before this is through. */
static int watch(struct kva_irqfd *irqfd, __u32 fd)
{
	int error;

	if (irqfd->resample)
		begin_resampling(irqfd);
	error = kva_watch_create((int)fd, &watcher, irqfd, &irqfd->watch);
	if (!error)
		return 0;
	if (irqfd->resample) {
		end_resampling(irqfd);
		settle(irqfd->vm, irqfd->gsi);
	}
	return error;
}

static int make(struct kva_vm *vm, const struct kvm_irqfd *args, struct kva_eventfd *resample)
{
	struct kva_irqfd *irqfd;
	int error;

	if (vm->irqfds_count >= KVA_MAX_IRQFDS)
		return -ENOMEM;
	irqfd = kva_alloc(sizeof(*irqfd));
	if (!irqfd)
		return -ENOMEM;
	*irqfd = (struct kva_irqfd){ .vm = vm, .gsi = args->gsi, .resample = resample, .next = vm->irqfds };
	error = watch(irqfd, args->fd);
	if (error) {
		kva_free(irqfd);
		return error;
	}
	vm->irqfds = irqfd;
	vm->irqfds_count++;
	return 0;
}

static int assign(struct kva_vm *vm, const struct kvm_irqfd *args, const struct kva_eventfd *eventfd)
{
	struct kva_eventfd *resample = NULL;
	int error = 0;

	if (args->flags & KVM_IRQFD_FLAG_RESAMPLE)
		error = kva_eventfd_get((int)args->resamplefd, &resample);
	if (error)
		return error;
	error = is_used(vm, eventfd) ? -EBUSY : make(vm, args, resample);
	if (error && resample)
		kva_eventfd_put(resample);
	return error;
}

long kva_vm_irqfd(struct kva_vm *vm, const struct kvm_irqfd *irqfd)
{
	struct choice choice = { .gsi = irqfd->gsi };
	struct kva_eventfd *eventfd;
	int error;

	kva_mutex_assert_held(&vm->irq_lock);
	drop(vm, &choice);
	error = kva_eventfd_get((int)irqfd->fd, &eventfd);
	if (error)
		return error;
	if (irqfd->flags & KVM_IRQFD_FLAG_DEASSIGN) {
		choice.eventfd = eventfd;
		drop(vm, &choice);
	} else {
		error = assign(vm, irqfd, eventfd);
	}
	kva_eventfd_put(eventfd);
	return error;
}
