// SPDX-License-Identifier: GPL-2.0-only
/* Timers of core/os.h: one shot each, on the clock of kva_time_ns(), called from the timer's own interrupt. */
#include "../core/core.h"

#include <linux/hrtimer.h>
#include <linux/slab.h>

#include "compat.h"

/* It stays on the processor that set it: mostly the one that runs the vcpu, which then needs no other interrupt. */
#define MODE	HRTIMER_MODE_ABS_PINNED_HARD

struct kva_timer {
	struct hrtimer timer;
	void (*expired)(void *of);
	void *of;
};

static enum hrtimer_restart expires(struct hrtimer *timer)
{
	const struct kva_timer *known = container_of(timer, struct kva_timer, timer);

	known->expired(known->of);
	return HRTIMER_NORESTART;	/* if it was set anew, it is queued again by itself */
}

struct kva_timer *kva_timer_create(void (*expired)(void *of), void *of)
{
	struct kva_timer *timer = kzalloc(sizeof(*timer), GFP_KERNEL_ACCOUNT);

	if (!timer)
		return NULL;
	timer->expired = expired;
	timer->of = of;
	kva_compat_hrtimer_init(&timer->timer, expires, CLOCK_BOOTTIME, MODE);
	return timer;
}

void kva_timer_destroy(struct kva_timer *timer)
{
	if (!timer)
		return;
	hrtimer_cancel(&timer->timer);
	kfree(timer);
}

void kva_timer_set(struct kva_timer *timer, __u64 at)
{
	hrtimer_start(&timer->timer, ns_to_ktime(min_t(u64, at, KTIME_MAX)), MODE);
}

void kva_timer_stop(struct kva_timer *timer)
{
	hrtimer_try_to_cancel(&timer->timer);
}
