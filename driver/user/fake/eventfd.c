// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Eventfds of core/os.h.
 *
 * A watch must not keep an eventfd open that the program closes, so it has no fd of it: it has an epoll of its own, which
 * the kernel forgets the eventfd of when its last fd is closed, and tells every signal until then.  To take what was
 * counted an fd is borrowed for the moment, wherever the program has one now.  Where only other processes have any, the
 * count stays; each signal is told all the same.
 *
 * That an eventfd is gone from an epoll nobody tells: it is looked at when the core asks, when the program has called
 * close() on an eventfd, and when one has been borrowed.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/uio.h>
#include <unistd.h>

#define LINK	"anon_inode:[eventfd]"

struct kva_watch {
	struct kva_fake_source source;	/* its fd is an epoll of one eventfd */
	__u64 id;			/* of that */
	int fd;				/* where the program had it last */
	int told;			/* that it is closed */
	const struct kva_watcher *watcher;
	void *of;
	struct kva_watch *next;
};

struct kva_eventfd {
	int fd;				/* a duplicate */
	unsigned int holders;
	__u64 id;			/* of the kernel's eventfd */
	struct kva_eventfd *next;
};

static struct kva_eventfd *eventfds;	/* these under the service's lock */
static struct kva_watch *watches;

/* --- what the kernel says of fds -------------------------------------------------------------------------------------------- */

/* What stands behind a word in an fd's fdinfo: 0, -EBADF, or -EINVAL: the word is not there. */
static int fdinfo(int fd, const char *word, __u64 *number)
{
	char path[40], text[256];
	const char *found;
	ssize_t length;
	int info;

	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	info = fd < 0 ? -1 : kva_fake_real_open(path, O_RDONLY | O_CLOEXEC, 0);
	if (info < 0)
		return -EBADF;
	length = kva_fake_real_read(info, text, sizeof(text) - 1);
	close(info);
	text[length < 0 ? 0 : length] = '\0';
	found = strstr(text, word);
	if (!found)
		return -EINVAL;
	*number = strtoull(found + strlen(word), NULL, 10);
	return 0;
}

/* The kernel's number of an eventfd. */
static int eventfd_id(int fd, __u64 *id)
{
	return fdinfo(fd, "eventfd-id:", id);
}

static int is_eventfd(int fd)
{
	char path[32], target[sizeof(LINK)];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return kva_fake_real_readlinkat(AT_FDCWD, path, target, sizeof(target)) == strlen(LINK) &&
		!memcmp(target, LINK, strlen(LINK));
}

/* --- eventfds that are to be signalled ---------------------------------------------------------------------------------------- */

static struct kva_eventfd *eventfd_find(__u64 id)
{
	struct kva_eventfd *eventfd;

	for (eventfd = eventfds; eventfd && eventfd->id != id; eventfd = eventfd->next)
		;
	return eventfd;
}

/* Under the lock. */
static int eventfd_make(int fd, __u64 id, struct kva_eventfd **made)
{
	struct kva_eventfd *eventfd = kva_alloc(sizeof(*eventfd));

	if (!eventfd)
		return -ENOMEM;
	eventfd->fd = fcntl(fd, F_DUPFD_CLOEXEC, KVA_FAKE_FD_HIGH);
	if (eventfd->fd < 0) {
		kva_free(eventfd);
		return -EMFILE;
	}
	eventfd->id = id;
	eventfd->next = eventfds;
	eventfds = *made = eventfd;
	return 0;
}

int kva_eventfd_get(int fd, struct kva_eventfd **got)
{
	__u64 id;
	int error = eventfd_id(fd, &id);

	kva_may_sleep("kva_eventfd_get");
	if (error)
		return error;
	kva_fake_service_lock();
	*got = eventfd_find(id);
	if (!*got)
		error = eventfd_make(fd, id, got);
	if (!error)
		(*got)->holders++;
	kva_fake_service_unlock();
	return error;
}

void kva_eventfd_put(struct kva_eventfd *eventfd)
{
	struct kva_eventfd **link;

	kva_may_sleep("kva_eventfd_put");
	kva_fake_service_lock();
	if (!--eventfd->holders) {
		for (link = &eventfds; *link != eventfd; link = &(*link)->next)
			;
		*link = eventfd->next;
		close(eventfd->fd);
		kva_free(eventfd);
	}
	kva_fake_service_unlock();
}

/* One whose count is as high as can be stays so. */
void kva_eventfd_signal(struct kva_eventfd *eventfd)
{
	struct pollfd room = { .fd = eventfd->fd, .events = POLLOUT };
	const __u64 one = 1;

	if (poll(&room, 1, 0) == 1 && kva_fake_real_write(eventfd->fd, &one, sizeof(one)) < 0)
		kva_misuse("an eventfd cannot be written: %s", strerror(errno));
}

/* --- taking what was counted ------------------------------------------------------------------------------------------------ */

/* A duplicate of an fd, if it is the eventfd's; -1. The duplicate is looked at: the fd may become another's any time. */
static int borrow_from(int fd, __u64 id)
{
	int own = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, KVA_FAKE_FD_HIGH);
	__u64 found;

	if (own >= 0 && (eventfd_id(own, &found) || found != id)) {
		close(own);
		own = -1;
	}
	return own;
}

static int borrow_from_any(struct kva_watch *watch)
{
	DIR *directory = opendir("/proc/self/fd");
	struct dirent *entry;
	int fd, own = -1;

	while (own < 0 && directory && (entry = readdir(directory))) {
		fd = atoi(entry->d_name);
		if (entry->d_name[0] == '.' || !is_eventfd(fd))
			continue;
		own = borrow_from(fd, watch->id);
		watch->fd = own < 0 ? -1 : fd;
	}
	if (directory)
		closedir(directory);
	return own;
}

/* Somebody else may have been faster: never wait for what is no longer there. */
static void consume(struct kva_watch *watch)
{
	int own = borrow_from(watch->fd, watch->id);
	struct iovec into;
	__u64 count;

	if (own < 0)
		own = borrow_from_any(watch);
	if (own < 0)
		return;
	into = (struct iovec){ &count, sizeof(count) };
	if (preadv2(own, &into, 1, -1, RWF_NOWAIT) < 0 && errno != EAGAIN)
		kva_misuse("an eventfd cannot be read: %s", strerror(errno));
	close(own);
}

/* --- watches ------------------------------------------------------------------------------------------------------------------ */

/* The epoll has nothing left to wait for. */
int kva_watch_closed(const struct kva_watch *watch)
{
	__u64 fd;

	return fdinfo(watch->source.fd, "tfd:", &fd) == -EINVAL;
}

int kva_watch_is_of(const struct kva_watch *watch, const struct kva_eventfd *eventfd)
{
	return watch->id == eventfd->id && !kva_watch_closed(watch);
}

/* Under the lock. */
static void look(struct kva_watch *watch)
{
	if (watch->told || !kva_watch_closed(watch))
		return;
	watch->told = 1;
	kva_interrupt_begin();
	watch->watcher->closed(watch->of);
	kva_interrupt_end();
}

/* Since it was asked last. */
static int was_signalled(const struct kva_watch *watch)
{
	struct epoll_event event;

	return epoll_wait(watch->source.fd, &event, 1, 0) == 1;
}

static void tell(const struct kva_watch *watch)
{
	kva_interrupt_begin();
	watch->watcher->signalled(watch->of);
	kva_interrupt_end();
}

static void serve(struct kva_fake_source *source)
{
	struct kva_watch *watch = (struct kva_watch *)((char *)source - offsetof(struct kva_watch, source));

	if (was_signalled(watch)) {
		consume(watch);
		tell(watch);
	}
	look(watch);
}

/* An epoll that tells each signal of an eventfd, and one if it was signalled before: an fd or -errno. */
static int listen_to(int fd)
{
	struct epoll_event event = { .events = EPOLLIN | EPOLLET };
	int own = kva_fake_fd_high(epoll_create1(EPOLL_CLOEXEC)), error;

	if (own < 0)
		return -EMFILE;
	if (!epoll_ctl(own, EPOLL_CTL_ADD, fd, &event))
		return own;
	error = -errno;
	close(own);
	return error;
}

/* The list is for those who look, and has a watch before it is told of anything. */
static int begin(struct kva_watch *watch)
{
	int error, own;

	kva_fake_service_lock();
	watch->next = watches;
	watches = watch;
	kva_fake_service_unlock();
	if (was_signalled(watch))		/* before; the kernel leaves that count alone */
		tell(watch);
	own = watch->source.fd;
	error = kva_fake_source_add(&watch->source, own, serve);
	if (error)
		close(own);
	return error;
}

static void end(struct kva_watch *watch)
{
	struct kva_watch **link;

	kva_fake_service_lock();
	for (link = &watches; *link != watch; link = &(*link)->next)
		;
	*link = watch->next;
	kva_fake_service_unlock();
	kva_free(watch);
}

int kva_watch_create(int fd, const struct kva_watcher *watcher, void *of, struct kva_watch **made)
{
	struct kva_watch *watch;
	__u64 id;
	int error = eventfd_id(fd, &id), own;

	if (error)
		return error;
	watch = kva_alloc(sizeof(*watch));
	if (!watch)
		return -ENOMEM;
	own = listen_to(fd);
	if (own < 0) {
		kva_free(watch);
		return own;
	}
	*watch = (struct kva_watch){ .source.fd = own, .id = id, .fd = fd, .watcher = watcher, .of = of };
	error = begin(watch);
	if (error)
		end(watch);
	else
		*made = watch;
	return error;
}

void kva_watch_destroy(struct kva_watch *watch)
{
	kva_may_sleep("kva_watch_destroy");
	kva_fake_source_remove(&watch->source);
	end(watch);
}

/* --- the program's close(), other processes ------------------------------------------------------------------------------------- */

int kva_fake_eventfds_mind(int fd)
{
	return __atomic_load_n(&watches, __ATOMIC_RELAXED) && is_eventfd(fd);
}

void kva_fake_eventfds_look(void)
{
	struct kva_watch *watch;

	kva_fake_service_lock();
	for (watch = watches; watch; watch = watch->next)
		look(watch);
	kva_fake_service_unlock();
}

void kva_fake_eventfds_forget(void)
{
	const struct kva_eventfd *eventfd;

	for (eventfd = eventfds; eventfd; eventfd = eventfd->next)
		close(eventfd->fd);
	eventfds = NULL;
	watches = NULL;
}
