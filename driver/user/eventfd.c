// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Eventfds in user space: a table of counters, with at most one watch each.
 */
#include "user.h"

#define EVENTFDS	16
#define FIRST_FD	100

struct kva_watch {
	struct kva_eventfd *eventfd;
	int closed;
	const struct kva_watcher *watcher;
	void *of;
};

struct kva_eventfd {
	unsigned int holders;		/* 0: the place is free */
	unsigned int count;
	int open;
	struct kva_watch *watch;
};

static struct kva_eventfd eventfds[EVENTFDS];

int kva_user_eventfd(void)
{
	unsigned int i;

	for (i = 0; i < EVENTFDS; i++)
		if (!eventfds[i].holders) {
			eventfds[i] = (struct kva_eventfd){ .holders = 1, .open = 1 };
			return FIRST_FD + (int)i;
		}
	kva_misuse("too many eventfds");
}

int kva_eventfd_get(int fd, struct kva_eventfd **got)
{
	kva_may_sleep("kva_eventfd_get");
	if (fd < FIRST_FD)
		return fd < 0 ? -EBADF : -EINVAL;
	if (fd >= FIRST_FD + EVENTFDS || !eventfds[fd - FIRST_FD].open)
		return -EBADF;
	*got = &eventfds[fd - FIRST_FD];
	(*got)->holders++;
	return 0;
}

void kva_eventfd_put(struct kva_eventfd *eventfd)
{
	kva_may_sleep("kva_eventfd_put");
	if (!eventfd->holders--)
		kva_misuse("an eventfd is put that nobody holds");
}

void kva_eventfd_signal(struct kva_eventfd *eventfd)
{
	if (!eventfd->watch) {
		eventfd->count++;
		return;
	}
	kva_interrupt_begin();
	eventfd->watch->watcher->signalled(eventfd->watch->of);
	kva_interrupt_end();
}

void kva_user_eventfd_close(int fd)
{
	struct kva_eventfd *eventfd = &eventfds[fd - FIRST_FD];

	eventfd->open = 0;
	if (eventfd->watch) {
		kva_write_once(eventfd->watch->closed, 1);
		kva_interrupt_begin();
		eventfd->watch->watcher->closed(eventfd->watch->of);
		kva_interrupt_end();
	}
	kva_eventfd_put(eventfd);
}

void kva_user_eventfd_write(int fd)
{
	kva_eventfd_signal(&eventfds[fd - FIRST_FD]);
}

unsigned int kva_user_eventfd_read(int fd)
{
	unsigned int count = eventfds[fd - FIRST_FD].count;

	eventfds[fd - FIRST_FD].count = 0;
	return count;
}

/* --- watches ------------------------------------------------------------------------------------------------------ */

int kva_watch_create(int fd, const struct kva_watcher *watcher, void *of, struct kva_watch **made)
{
	struct kva_watch *watch = kva_alloc(sizeof(*watch));
	int error = watch ? kva_eventfd_get(fd, &watch->eventfd) : -ENOMEM;

	if (error) {
		kva_free(watch);
		return error;
	}
	if (watch->eventfd->watch)
		kva_misuse("an eventfd is watched twice");
	watch->watcher = watcher;
	watch->of = of;
	watch->eventfd->watch = watch;
	*made = watch;
	if (watch->eventfd->count) {
		watch->eventfd->count = 0;
		kva_eventfd_signal(watch->eventfd);
	}
	return 0;
}

void kva_watch_destroy(struct kva_watch *watch)
{
	kva_may_sleep("kva_watch_destroy");
	watch->eventfd->watch = NULL;
	kva_eventfd_put(watch->eventfd);
	kva_free(watch);
}

int kva_watch_closed(const struct kva_watch *watch)
{
	return kva_read_once(watch->closed);
}

int kva_watch_is_of(const struct kva_watch *watch, const struct kva_eventfd *eventfd)
{
	return watch->eventfd == eventfd;
}
