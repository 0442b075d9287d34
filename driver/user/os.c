// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The thread that runs a vcpu, as tests have it: they say when a signal is pending.
 */
#define _GNU_SOURCE
#include "user.h"

#include <sched.h>

int kva_user_signal;
unsigned long kva_user_kicks;

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
