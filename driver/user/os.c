// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The thread that runs a vcpu, as tests have it: they say when a signal is pending.
 */
#define _GNU_SOURCE
#include "user.h"

#include <sched.h>

int kva_user_signal, kva_user_idle;
unsigned long kva_user_kicks, kva_user_wakes;
void (*kva_user_waiting)(struct kva_vcpu *vcpu);

/* --- the calling thread ------------------------------------------------------------------------------------------- */

int kva_signal_pending(void)
{
	return kva_user_signal;
}

void kva_reschedule(void)
{
	kva_may_sleep("kva_reschedule");
	sched_yield();
}

int kva_processor_wanted(void)
{
	return !kva_user_idle;
}

void kva_vcpu_kick(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	__atomic_fetch_add(&kva_user_kicks, 1, __ATOMIC_RELAXED);
}

/* --- around entering the guest ------------------------------------------------------------------------------------ */

int kva_entry_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_entry_begin");
	if (kva_user_signal)
		return 0;
	kva_atomic_begin();
	return 1;
}

void kva_entry_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_atomic_end();
}

/* Nothing happens by itself but the next timer; without one nobody will ever wake the vcpu. */
void kva_vcpu_wait(struct kva_vcpu *vcpu)
{
	kva_may_sleep("kva_vcpu_wait");
	while (!kva_vcpu_awake(vcpu) && !kva_user_signal) {
		if (kva_user_waiting)
			kva_user_waiting(vcpu);
		else if (!kva_user_time_next())
			kva_user_signal = 1;
	}
}

void kva_vcpu_wake(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	__atomic_fetch_add(&kva_user_wakes, 1, __ATOMIC_RELAXED);
}

void kva_thread_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_thread_begin");
}

void kva_thread_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_thread_end");
}

void kva_signals_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

void kva_signals_end(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}
