// SPDX-License-Identifier: MIT
/* A VMM whose guests run while up to six threads make trouble, again and again with a fresh VM. */
#define _GNU_SOURCE
#include "stress.h"

#define ROUND_MS	1500.0
#define MOST		6

struct maker {
	struct vmm *vmm;
	const struct trouble *trouble;
	uint64_t random;
	pthread_t thread;
};

static void *maker_thread(void *of)
{
	struct maker *maker = of;
	unsigned long times;

	/* A hole in memory that one of them makes must not be taken by the stack of the next. */
	while (!__atomic_load_n(&maker->vmm->ready, __ATOMIC_ACQUIRE))
		sleep_ms(1);
	for (times = 0; !stopped(maker->vmm); times++) {
		maker->trouble->once(maker->vmm, &maker->random);
		/* the guests shall get on, too */
		if (times % 8 == 7)
			sleep_ms(1);
	}
	count(&report->troubles, times);
	return NULL;
}

/* The guests stop last: who makes trouble with signals needs their threads. */
static void round_play(const struct trouble *const *troubles, uint64_t *random, unsigned int ms)
{
	struct maker maker[MOST];
	unsigned int i, makers;
	struct vmm *vmm = vmm_make(draw(random), draw(random) % 2);

	if (!vmm)
		return;
	for (i = 0; i < MOST && troubles[i]; i++)
		vmm->scribbled |= troubles[i] == &scribble;
	vmm_start(vmm);
	for (makers = 0; makers < MOST && troubles[makers]; makers++) {
		maker[makers] = (struct maker){ .vmm = vmm, .trouble = troubles[makers], .random = draw(random) };
		pthread_create(&maker[makers].thread, NULL, maker_thread, &maker[makers]);
	}
	__atomic_store_n(&vmm->ready, 1, __ATOMIC_RELEASE);
	sleep_ms(ms);
	for (i = 0; i < makers; i++)
		thread_end(vmm, maker[i].thread);
	vmm_stop(vmm);
	vmm_free(vmm);
}

void play_with(const struct trouble *const *troubles, unsigned int who, unsigned int ms)
{
	uint64_t random = seed_of(who);
	double end = seconds_now() + ms / 1000.0;

	while (seconds_now() < end && !report->surprises) {
		double left = (end - seconds_now()) * 1000;

		round_play(troubles, &random, left < ROUND_MS ? left : ROUND_MS);
	}
}
