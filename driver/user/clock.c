// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Time in user space: the time stamp counter counts nanoseconds, so both clocks agree.
 */
#define _GNU_SOURCE
#include "user.h"

#include <time.h>

__u64 kva_user_time;

static __u64 clock_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * 1000000000ull + now.tv_nsec;
}

__u64 kva_time_ns(void)
{
	return kva_user_time ? kva_user_time : clock_ns(CLOCK_BOOTTIME);
}

__u64 kva_time_wall_ns(void)
{
	return clock_ns(CLOCK_REALTIME);
}

__u64 kva_tsc(void)
{
	return kva_time_ns();
}

__u32 kva_tsc_khz(void)
{
	return 1000000;
}
