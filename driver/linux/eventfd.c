// SPDX-License-Identifier: GPL-2.0-only
/*
 * Eventfds of core/os.h.
 *
 * A watch waits in the eventfd's own queue, so it is called by whoever signals, inside of the queue's lock.  It holds
 * the eventfd, but not its file: when the last file is closed the queue hears of that, too.
 */
#include "../core/core.h"

#include <linux/eventfd.h>
#include <linux/file.h>
#include <linux/poll.h>
#include <linux/slab.h>
#include <linux/wait.h>

#include "compat.h"

struct kva_watch {
	struct eventfd_ctx *context;
	wait_queue_entry_t entry;
	poll_table table;
	bool closed;
	const struct kva_watcher *watcher;
	void *of;
};

static struct eventfd_ctx *context_of(struct kva_eventfd *eventfd)
{
	return (struct eventfd_ctx *)eventfd;
}

int kva_eventfd_get(int fd, struct kva_eventfd **got)
{
	struct eventfd_ctx *context = eventfd_ctx_fdget(fd);

	if (IS_ERR(context))
		return PTR_ERR(context);
	*got = (struct kva_eventfd *)context;
	return 0;
}

void kva_eventfd_put(struct kva_eventfd *eventfd)
{
	eventfd_ctx_put(context_of(eventfd));
}

void kva_eventfd_signal(struct kva_eventfd *eventfd)
{
	kva_compat_eventfd_signal(context_of(eventfd));
}

/* --- watches ------------------------------------------------------------------------------------------------------ */

/* The queue's lock is held, interrupts are off. */
static int wakes(wait_queue_entry_t *entry, unsigned int mode, int sync, void *key)
{
	struct kva_watch *watch = container_of(entry, struct kva_watch, entry);
	__poll_t events = key_to_poll(key);
	u64 count;

	if (events & EPOLLHUP) {
		WRITE_ONCE(watch->closed, true);
		watch->watcher->closed(watch->of);
	}
	if (!(events & EPOLLIN))
		return 0;
	eventfd_ctx_do_read(watch->context, &count);
	watch->watcher->signalled(watch->of);
	return 1;
}

static void queues(struct file *file, wait_queue_head_t *queue, poll_table *table)
{
	add_wait_queue_priority(queue, &container_of(table, struct kva_watch, table)->entry);
}

static int begin(struct kva_watch *watch, struct file *file)
{
	watch->context = eventfd_ctx_fileget(file);
	if (IS_ERR(watch->context))
		return PTR_ERR(watch->context);
	init_waitqueue_func_entry(&watch->entry, wakes);
	init_poll_funcptr(&watch->table, queues);
	if (vfs_poll(file, &watch->table) & EPOLLIN)
		watch->watcher->signalled(watch->of);
	return 0;
}

int kva_watch_create(int fd, const struct kva_watcher *watcher, void *of, struct kva_watch **made)
{
	struct kva_watch *watch = kzalloc(sizeof(*watch), GFP_KERNEL_ACCOUNT);
	struct file *file;
	int error;

	if (!watch)
		return -ENOMEM;
	watch->watcher = watcher;
	watch->of = of;
	file = eventfd_fget(fd);
	error = PTR_ERR_OR_ZERO(file);
	if (!error) {
		error = begin(watch, file);
		fput(file);
	}
	if (error)
		kfree(watch);
	else
		*made = watch;
	return error;
}

void kva_watch_destroy(struct kva_watch *watch)
{
	u64 count;

	eventfd_ctx_remove_wait_queue(watch->context, &watch->entry, &count);
	eventfd_ctx_put(watch->context);
	kfree(watch);
}

int kva_watch_closed(const struct kva_watch *watch)
{
	return READ_ONCE(watch->closed);
}

int kva_watch_is_of(const struct kva_watch *watch, const struct kva_eventfd *eventfd)
{
	return watch->context == (const struct eventfd_ctx *)eventfd;
}
