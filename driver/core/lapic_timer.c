// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The timer of a local APIC: one shot, periodic, or at a value of the TSC (SDM vol. 3, 11.5.4).
 *
 * It counts nanoseconds, divided as the guest says.  Nothing counts down here: the host's timer tells when the count is
 * over, and what is left of it follows from the time.  What fires too early, because the count was changed meanwhile,
 * finds the deadline in the future and waits for it again.
 */
#include "core.h"

#define ENTRY_MASKED	(1u << 16)
#define NS_PER_MS	1000000ull

/* A guest must not have the host do nothing but interrupts: no period is shorter. */
#define PERIOD_LEAST	(200 * 1000ull)

enum timer_mode { ONE_SHOT, PERIODIC, TSC_DEADLINE };

static enum timer_mode mode_of(__u32 entry)
{
	return (enum timer_mode)(entry >> 17 & 3);
}

static enum timer_mode mode(const struct kva_lapic *lapic)
{
	return mode_of(lapic->reg[KVA_LAPIC_LVT_TIMER]);
}

/* Bits 0, 1 and 3: 2, 4, 8 .. 128, and 1. */
static unsigned int divide_shift(const struct kva_lapic *lapic)
{
	__u32 value = lapic->reg[KVA_LAPIC_DIVIDE];

	return ((value & 3) + (value >> 1 & 4) + 1) & 7;
}

static __u64 nanoseconds(const struct kva_lapic *lapic, __u32 count)
{
	return (__u64)count << divide_shift(lapic);
}

static __u64 period(const struct kva_lapic *lapic)
{
	__u64 asked = nanoseconds(lapic, lapic->reg[KVA_LAPIC_INITIAL_COUNT]);

	return asked > PERIOD_LEAST ? asked : PERIOD_LEAST;
}

static void run_until(struct kva_lapic *lapic, __u64 deadline)
{
	lapic->deadline = deadline;
	if (deadline)
		kva_timer_set(lapic->timer, deadline);
	else
		kva_timer_stop(lapic->timer);
}

void kva_lapic_timer_stop(struct kva_lapic *lapic)
{
	unsigned long flags;

	kva_irq_spin_lock(&lapic->lock, flags);
	run_until(lapic, 0);
	kva_irq_spin_unlock(&lapic->lock, flags);
}

/* --- counts --------------------------------------------------------------------------------------------------------- */

void kva_lapic_timer_start(struct kva_lapic *lapic, __u32 count)
{
	kva_irq_spin_assert_held(&lapic->lock);
	if (mode(lapic) == TSC_DEADLINE)
		return;
	lapic->reg[KVA_LAPIC_INITIAL_COUNT] = count;
	if (!count)
		run_until(lapic, 0);
	else
		run_until(lapic, kva_time_ns() + (mode(lapic) == PERIODIC ? period(lapic) : nanoseconds(lapic, count)));
}

__u32 kva_lapic_timer_count(const struct kva_lapic *lapic)
{
	__u64 now = kva_time_ns(), left;

	if (!lapic->deadline || mode(lapic) == TSC_DEADLINE)
		return 0;
	left = lapic->deadline > now ? lapic->deadline - now : 0;
	left >>= divide_shift(lapic);
	return left < lapic->reg[KVA_LAPIC_INITIAL_COUNT] ? (__u32)left : lapic->reg[KVA_LAPIC_INITIAL_COUNT];
}

void kva_lapic_timer_divide(struct kva_lapic *lapic, __u32 value)
{
	__u32 left = kva_lapic_timer_count(lapic);
	int runs = lapic->deadline && mode(lapic) != TSC_DEADLINE;

	lapic->reg[KVA_LAPIC_DIVIDE] = value;
	if (runs)
		run_until(lapic, kva_time_ns() + nanoseconds(lapic, left));
}

/* To the deadline mode and from it the timer stops; else it goes on. */
void kva_lapic_timer_mode(struct kva_lapic *lapic, __u32 entry)
{
	if ((mode_of(entry) == TSC_DEADLINE) == (mode(lapic) == TSC_DEADLINE))
		return;
	run_until(lapic, 0);
	lapic->reg[KVA_LAPIC_INITIAL_COUNT] = 0;
	lapic->tsc_deadline = 0;
}

/*
 * What is left of a count is at most the whole.  Programs that do not say what is left of a shot get it at once: an
 * interrupt too many does no harm, a guest that waits for one that never comes stands still.
 */
void kva_lapic_timer_load(struct kva_lapic *lapic, __u32 initial, __u32 count)
{
	lapic->tsc_deadline = 0;
	run_until(lapic, 0);
	lapic->reg[KVA_LAPIC_INITIAL_COUNT] = mode(lapic) == TSC_DEADLINE ? 0 : initial;
	if (!lapic->reg[KVA_LAPIC_INITIAL_COUNT])
		return;
	if (count > initial || (!count && mode(lapic) == PERIODIC))
		count = initial;
	run_until(lapic, kva_time_ns() + nanoseconds(lapic, count));
}

/* --- deadlines ------------------------------------------------------------------------------------------------------ */

/* When the guest's TSC has a value. One too far away for a sum is as good as never. */
static __u64 time_of_tsc(const struct kva_lapic *lapic, __u64 tsc)
{
	__u64 now = kva_time_ns(), khz = kva_tsc_khz(), ticks = tsc - (kva_tsc() + lapic->vcpu->tsc_offset);
	__u64 most = 1ull << 62;

	if ((__s64)ticks <= 0 || !khz)
		return now;
	if (ticks / khz >= most / NS_PER_MS)
		return now + most;
	return now + ticks / khz * NS_PER_MS + ticks % khz * NS_PER_MS / khz;
}

static void start_deadline(struct kva_lapic *lapic)
{
	run_until(lapic, lapic->tsc_deadline ? time_of_tsc(lapic, lapic->tsc_deadline) : 0);
}

__u64 kva_lapic_timer_deadline(struct kva_lapic *lapic)
{
	unsigned long flags;
	__u64 tsc;

	kva_irq_spin_lock(&lapic->lock, flags);
	tsc = mode(lapic) == TSC_DEADLINE ? lapic->tsc_deadline : 0;
	kva_irq_spin_unlock(&lapic->lock, flags);
	return tsc;
}

/* In another mode the write is ignored (11.5.4.1). */
void kva_lapic_timer_set_deadline(struct kva_lapic *lapic, __u64 tsc)
{
	unsigned long flags;

	kva_irq_spin_lock(&lapic->lock, flags);
	if (mode(lapic) == TSC_DEADLINE) {
		lapic->tsc_deadline = tsc;
		start_deadline(lapic);
	}
	kva_irq_spin_unlock(&lapic->lock, flags);
}

void kva_lapic_timer_moved(struct kva_lapic *lapic)
{
	unsigned long flags;

	kva_irq_spin_lock(&lapic->lock, flags);
	if (mode(lapic) == TSC_DEADLINE)
		start_deadline(lapic);
	kva_irq_spin_unlock(&lapic->lock, flags);
}

/* --- expiry --------------------------------------------------------------------------------------------------------- */

/* Periods that nobody saw are over. */
static __u64 next_period(const struct kva_lapic *lapic, __u64 now)
{
	__u64 length = period(lapic), late = now - lapic->deadline;

	return now + length - late % length;
}

/* 1: the interrupt is there. */
static int expire(struct kva_lapic *lapic, __u64 now)
{
	__u32 entry = lapic->reg[KVA_LAPIC_LVT_TIMER];

	if (!lapic->deadline)
		return 0;
	if (now < lapic->deadline) {
		run_until(lapic, lapic->deadline);
		return 0;
	}
	run_until(lapic, mode(lapic) == PERIODIC ? next_period(lapic, now) : 0);
	if (mode(lapic) == TSC_DEADLINE)
		lapic->tsc_deadline = 0;
	if (entry & ENTRY_MASKED)
		return 0;
	return kva_lapic_accept_locked(lapic, entry & 0xff, 0) == KVA_IRQ_RAISED;
}

void kva_lapic_timer_expired(void *of)
{
	struct kva_lapic *lapic = of;
	unsigned long flags;
	int raised;

	kva_irq_spin_lock(&lapic->lock, flags);
	raised = expire(lapic, kva_time_ns());
	kva_irq_spin_unlock(&lapic->lock, flags);
	if (raised)
		kva_vcpu_notice(lapic->vcpu);
}
