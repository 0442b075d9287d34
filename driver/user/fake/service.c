// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Timers and eventfds of core/os.h: the process's own interrupts, which a thread of the library takes.
 *
 * Each timer is a timerfd, each watch a duplicate of the program's eventfd, and the thread waits for all of them with
 * epoll.  It blocks every signal, so it never runs a handler of the program's.  A source is known by a number that is
 * never used again: what the thread was told of may be gone when it comes to look.
 *
 * The lock is held while a source's function is called, so that who destroys one knows when the last call is through;
 * it is taken outside of all of the core's, and nowhere where the core calls from an interrupt.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

/* What the thread waits for. */
struct source {
	int fd;
	__u64 number;
	void (*called)(void *of);
	void *of;
	struct source *next;
};

struct kva_timer { struct source source; };
struct kva_watch { struct source source; };

struct kva_eventfd {
	int fd;				/* a duplicate */
	unsigned int holders;
	__u64 id;			/* of the kernel's eventfd */
	struct kva_eventfd *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;	/* all that follows */
static struct source *sources;
static struct kva_eventfd *eventfds;
static __u64 numbers;
static int epoll = -1;

int kva_fake_fd_high(int fd)
{
	int high;

	if (fd < 0)
		return fd;
	high = fcntl(fd, F_DUPFD_CLOEXEC, KVA_FAKE_FD_HIGH);
	if (high < 0)
		return fd;
	close(fd);
	return high;
}

/* --- the thread ----------------------------------------------------------------------------------------------------- */

static struct source *source_find(__u64 number)
{
	struct source *source;

	for (source = sources; source && source->number != number; source = source->next)
		;
	return source;
}

/*
 * Somebody else may have been faster: never wait for what is no longer there.  Our timerfds do not wait, of which kernels
 * know no RWF_NOWAIT. 1: there was something.
 */
static int consume(int fd)
{
	__u64 count;
	struct iovec into = { &count, sizeof(count) };
	ssize_t got = preadv2(fd, &into, 1, -1, RWF_NOWAIT);

	if (got < 0 && errno == EOPNOTSUPP)
		got = kva_fake_real_read(fd, &count, sizeof(count));
	return got == sizeof(count);
}

static void take(__u64 number)
{
	struct source *source;

	pthread_mutex_lock(&lock);
	source = source_find(number);
	if (source && consume(source->fd)) {
		kva_interrupt_begin();
		source->called(source->of);
		kva_interrupt_end();
	}
	pthread_mutex_unlock(&lock);
}

static void *serve(void *argument)
{
	int from = (int)(long)argument;
	struct epoll_event event;

	for (;;)
		if (epoll_wait(from, &event, 1, -1) == 1)
			take(event.data.u64);
		else if (errno != EINTR)
			return NULL;
}

/* Under the lock, by a thread that holds back signals: the new one inherits that. 0 or -errno. */
static int begin(void)
{
	pthread_attr_t attributes;
	pthread_t thread;
	sigset_t all, before;
	int error;

	if (epoll >= 0)
		return 0;
	epoll = kva_fake_fd_high(epoll_create1(EPOLL_CLOEXEC));
	if (epoll < 0)
		return -errno;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	error = pthread_create(&thread, &attributes, serve, (void *)(long)epoll);
	pthread_attr_destroy(&attributes);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (error) {
		close(epoll);
		epoll = -1;
	}
	return -error;
}

/* --- sources --------------------------------------------------------------------------------------------------------- */

/* 0 or -errno; the fd belongs to the source from then on. */
static int source_add(struct source *source, int fd, void (*called)(void *of), void *of)
{
	struct epoll_event event = { .events = EPOLLIN };
	int error;

	pthread_mutex_lock(&lock);
	*source = (struct source){ .fd = fd, .number = ++numbers, .called = called, .of = of, .next = sources };
	event.data.u64 = source->number;
	error = begin();
	if (!error && epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event))
		error = -errno;
	if (!error)
		sources = source;
	pthread_mutex_unlock(&lock);
	return error;
}

/* When this comes back its function is not called any more. */
static void source_remove(struct source *source)
{
	struct source **link;

	pthread_mutex_lock(&lock);
	for (link = &sources; *link && *link != source; link = &(*link)->next)
		;
	if (*link) {
		*link = source->next;
		epoll_ctl(epoll, EPOLL_CTL_DEL, source->fd, NULL);
		close(source->fd);
	}
	pthread_mutex_unlock(&lock);
	kva_free(source);
}

/* --- timers ------------------------------------------------------------------------------------------------------------ */

struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of)
{
	struct kva_timer *timer = kva_alloc(sizeof(*timer));
	int fd;

	if (!timer)
		return NULL;
	fd = kva_fake_fd_high(timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC));
	if (fd >= 0 && !source_add(&timer->source, fd, expired, of))
		return timer;
	if (fd >= 0)
		close(fd);
	kva_free(timer);
	return NULL;
}

void kva_timer_destroy(struct kva_timer *timer)
{
	kva_may_sleep("kva_timer_destroy");
	if (timer)
		source_remove(&timer->source);
}

/* A time of 0 would stop it. */
void kva_timer_set(struct kva_timer *timer, __u64 at)
{
	const __u64 second = 1000000000, last = (__u64)INT64_MAX;
	struct itimerspec when = { 0 };

	at = at > last ? last : at;
	when.it_value.tv_sec = (time_t)(at / second);
	when.it_value.tv_nsec = at ? (long)(at % second) : 1;
	timerfd_settime(timer->source.fd, TFD_TIMER_ABSTIME, &when, NULL);
}

void kva_timer_stop(struct kva_timer *timer)
{
	const struct itimerspec never = { 0 };

	timerfd_settime(timer->source.fd, 0, &never, NULL);
}

/* --- eventfds ------------------------------------------------------------------------------------------------------------ */

/* The kernel's number of an eventfd: 0, -EBADF, or -EINVAL: it is none. */
static int eventfd_id(int fd, __u64 *id)
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
	found = strstr(text, "eventfd-id:");
	if (!found)
		return -EINVAL;
	*id = strtoull(found + strlen("eventfd-id:"), NULL, 10);
	return 0;
}

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
	pthread_mutex_lock(&lock);
	*got = eventfd_find(id);
	if (!*got)
		error = eventfd_make(fd, id, got);
	if (!error)
		(*got)->holders++;
	pthread_mutex_unlock(&lock);
	return error;
}

void kva_eventfd_put(struct kva_eventfd *eventfd)
{
	struct kva_eventfd **link;

	kva_may_sleep("kva_eventfd_put");
	pthread_mutex_lock(&lock);
	if (!--eventfd->holders) {
		for (link = &eventfds; *link != eventfd; link = &(*link)->next)
			;
		*link = eventfd->next;
		close(eventfd->fd);
		kva_free(eventfd);
	}
	pthread_mutex_unlock(&lock);
}

/* One whose count is as high as can be stays so. */
void kva_eventfd_signal(struct kva_eventfd *eventfd)
{
	struct pollfd room = { .fd = eventfd->fd, .events = POLLOUT };
	const __u64 one = 1;

	if (poll(&room, 1, 0) == 1 && kva_fake_real_write(eventfd->fd, &one, sizeof(one)) < 0)
		kva_misuse("an eventfd cannot be written: %s", strerror(errno));
}

int kva_watch_create(int fd, void (*signalled)(void *of), void *of, struct kva_watch **made)
{
	struct kva_watch *watch;
	__u64 id;
	int error = eventfd_id(fd, &id), own;

	if (error)
		return error;
	watch = kva_alloc(sizeof(*watch));
	if (!watch)
		return -ENOMEM;
	own = fcntl(fd, F_DUPFD_CLOEXEC, KVA_FAKE_FD_HIGH);
	error = own < 0 ? -EMFILE : source_add(&watch->source, own, signalled, of);
	if (!error) {
		*made = watch;
		return 0;
	}
	if (own >= 0)
		close(own);
	kva_free(watch);
	return error;
}

void kva_watch_destroy(struct kva_watch *watch)
{
	kva_may_sleep("kva_watch_destroy");
	source_remove(&watch->source);
}

/* Our duplicate keeps it open: what the program closed is only never written again. */
int kva_watch_closed(const struct kva_watch *watch)
{
	(void)watch;
	return 0;
}

/* --- other processes ------------------------------------------------------------------------------------------------- */

void kva_fake_service_fork_begin(void)
{
	pthread_mutex_lock(&lock);
}

void kva_fake_service_fork_end(void)
{
	pthread_mutex_unlock(&lock);
}

/* In the child there is no thread, and its epoll is the parent's, too: nothing is taken out of that, all is closed. */
void kva_fake_service_forget(void)
{
	const struct kva_eventfd *eventfd;
	const struct source *source;

	for (source = sources; source; source = source->next)
		close(source->fd);
	for (eventfd = eventfds; eventfd; eventfd = eventfd->next)
		close(eventfd->fd);
	if (epoll >= 0)
		close(epoll);
	sources = NULL;
	eventfds = NULL;
	epoll = -1;
	pthread_mutex_init(&lock, NULL);
}
