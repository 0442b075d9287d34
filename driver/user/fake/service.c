// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Timers and eventfds: not yet.  A VM gets no interrupt controllers.
 */
#include "fake.h"

struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of)
{
	(void)expired;
	(void)of;
	return NULL;
}

void kva_timer_destroy(struct kva_timer *timer)
{
	(void)timer;
}

void kva_timer_set(struct kva_timer *timer, __u64 at)
{
	(void)timer;
	(void)at;
}

void kva_timer_stop(struct kva_timer *timer)
{
	(void)timer;
}

int kva_eventfd_get(int fd, struct kva_eventfd **got)
{
	(void)fd;
	(void)got;
	return -EINVAL;
}

void kva_eventfd_put(struct kva_eventfd *eventfd)
{
	(void)eventfd;
}

void kva_eventfd_signal(struct kva_eventfd *eventfd)
{
	(void)eventfd;
}

int kva_watch_create(int fd, void (*signalled)(void *of), void *of, struct kva_watch **made)
{
	(void)fd;
	(void)signalled;
	(void)of;
	(void)made;
	return -EINVAL;
}

void kva_watch_destroy(struct kva_watch *watch)
{
	(void)watch;
}

int kva_watch_closed(const struct kva_watch *watch)
{
	(void)watch;
	return 1;
}

void kva_vcpu_wait(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

void kva_vcpu_wake(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

int kva_processor_wanted(void)
{
	return 1;
}
