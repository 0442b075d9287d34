// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The process's own interrupts, which a thread of the library takes, and the timers of core/os.h.
 *
 * Each timer is a timerfd, each watch of eventfd.c an fd, too, and the thread waits for all of them with epoll.  It blocks
 * every signal, so it never runs a handler of the program's.  A source is known by a number that is never used again:
 * what the thread was told of may be gone when it comes to look.
 *
 * The lock is held while a source is served, so that who destroys one knows when the last call is through; it is taken
 * outside of all of the core's, and nowhere where the core calls from an interrupt.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <fcntl.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

struct kva_timer {
	struct kva_fake_source source;
	void (*expired)(void *of);
	void *of;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;	/* all that follows */
static struct kva_fake_source *sources;
static __u64 numbers;
static int epoll = -1;

void kva_fake_service_lock(void)
{
	pthread_mutex_lock(&lock);
}

void kva_fake_service_unlock(void)
{
	pthread_mutex_unlock(&lock);
}

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

static struct kva_fake_source *source_find(__u64 number)
{
	struct kva_fake_source *source;

	for (source = sources; source && source->number != number; source = source->next)
		;
	return source;
}

static void take(__u64 number)
{
	struct kva_fake_source *source;

	pthread_mutex_lock(&lock);
	source = source_find(number);
	if (source)
		source->serve(source);
	pthread_mutex_unlock(&lock);
}

static void *serve(void *argument)
{
	int from = (int)(long)argument;
	struct epoll_event event;

	kva_fake_signals_hold();		/* for good: what it calls is the library's own affair */
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

int kva_fake_source_add(struct kva_fake_source *source, int fd, void (*served)(struct kva_fake_source *source))
{
	struct epoll_event event = { .events = EPOLLIN };
	int error;

	pthread_mutex_lock(&lock);
	*source = (struct kva_fake_source){ .fd = fd, .number = ++numbers, .serve = served, .next = sources };
	event.data.u64 = source->number;
	error = begin();
	if (!error && epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event))
		error = -errno;
	if (!error)
		sources = source;
	pthread_mutex_unlock(&lock);
	return error;
}

void kva_fake_source_remove(struct kva_fake_source *source)
{
	struct kva_fake_source **link;

	pthread_mutex_lock(&lock);
	for (link = &sources; *link && *link != source; link = &(*link)->next)
		;
	if (*link) {
		*link = source->next;
		epoll_ctl(epoll, EPOLL_CTL_DEL, source->fd, NULL);
		close(source->fd);
	}
	pthread_mutex_unlock(&lock);
}

/* --- timers ------------------------------------------------------------------------------------------------------------ */

/* Somebody else may have set it to another time meanwhile. */
static void serve_timer(struct kva_fake_source *source)
{
	struct kva_timer *timer = (struct kva_timer *)((char *)source - offsetof(struct kva_timer, source));
	__u64 count;

	if (kva_fake_real_read(source->fd, &count, sizeof(count)) != sizeof(count))
		return;
	kva_interrupt_begin();
	timer->expired(timer->of);
	kva_interrupt_end();
}

struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of)
{
	struct kva_timer *timer = kva_alloc(sizeof(*timer));
	int fd;

	if (!timer)
		return NULL;
	timer->expired = expired;
	timer->of = of;
	fd = kva_fake_fd_high(timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC));
	if (fd >= 0 && !kva_fake_source_add(&timer->source, fd, serve_timer))
		return timer;
	if (fd >= 0)
		close(fd);
	kva_free(timer);
	return NULL;
}

void kva_timer_destroy(struct kva_timer *timer)
{
	kva_may_sleep("kva_timer_destroy");
	if (!timer)
		return;
	kva_fake_source_remove(&timer->source);
	kva_free(timer);
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
	const struct kva_fake_source *source;

	for (source = sources; source; source = source->next)
		close(source->fd);
	kva_fake_eventfds_forget();
	if (epoll >= 0)
		close(epoll);
	sources = NULL;
	epoll = -1;
	pthread_mutex_init(&lock, NULL);
}
