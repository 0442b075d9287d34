// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Timers in user space: time is simulated, and passes only when a test says so.
 */
#include "user.h"

struct kva_timer {
	void (*expired)(void *of);
	void *of;
	__u64 at;		/* 0: it is stopped */
	struct kva_timer *next;
};

static struct kva_timer *timers;
static pthread_mutex_t table = PTHREAD_MUTEX_INITIALIZER;	/* held for moments, nothing is called inside */

struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of)
{
	struct kva_timer *timer = kva_alloc(sizeof(*timer));

	if (!timer)
		return NULL;
	timer->expired = expired;
	timer->of = of;
	pthread_mutex_lock(&table);
	timer->next = timers;
	timers = timer;
	pthread_mutex_unlock(&table);
	return timer;
}

void kva_timer_destroy(struct kva_timer *timer)
{
	struct kva_timer **link;

	kva_may_sleep("kva_timer_destroy");
	if (!timer)
		return;
	pthread_mutex_lock(&table);
	for (link = &timers; *link != timer; link = &(*link)->next)
		;
	*link = timer->next;
	pthread_mutex_unlock(&table);
	kva_free(timer);
}

void kva_timer_set(struct kva_timer *timer, __u64 at)
{
	pthread_mutex_lock(&table);
	timer->at = at ? at : 1;
	pthread_mutex_unlock(&table);
}

void kva_timer_stop(struct kva_timer *timer)
{
	pthread_mutex_lock(&table);
	timer->at = 0;
	pthread_mutex_unlock(&table);
}

/* The next one that is due by then, stopped. */
static struct kva_timer *take(__u64 until)
{
	struct kva_timer *timer, *first = NULL;

	pthread_mutex_lock(&table);
	for (timer = timers; timer; timer = timer->next)
		if (timer->at && timer->at <= until && (!first || timer->at < first->at))
			first = timer;
	if (first) {
		if (first->at > kva_user_time)
			kva_user_time = first->at;
		first->at = 0;
	}
	pthread_mutex_unlock(&table);
	return first;
}

static int fire(__u64 until)
{
	struct kva_timer *timer = take(until);

	if (!timer)
		return 0;
	kva_interrupt_begin();
	timer->expired(timer->of);
	kva_interrupt_end();
	return 1;
}

void kva_user_time_pass(__u64 nanoseconds)
{
	__u64 until = kva_user_time + nanoseconds;

	while (fire(until))
		;
	kva_user_time = until;
}

int kva_user_time_next(void)
{
	return fire(~0ull);
}
