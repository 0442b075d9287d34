// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Interrupts of the interval timer's counter 0, on GSI 0, and the calls about the timer.
 *
 * How many interrupts there should have been since the counter was loaded follows from the time.  One that merges with
 * an earlier one that still waits stays owed, and is given when that one has ended, or a period later; unless
 * KVM_REINJECT_CONTROL has said that guests make up for lost ones by themselves.
 */
#include "core.h"

#include <linux/errno.h>

#define GSI	0

/* A guest must not have the host do nothing but interrupts. */
#define PERIOD_LEAST	(200 * 1000ull)

static int is_periodic(const struct kva_pit *pit)
{
	return pit->counter[0].mode == 2 || pit->counter[0].mode == 3;
}

static int is_running(const struct kva_pit *pit)
{
	__u8 mode = pit->counter[0].mode;

	if (!pit->loaded || pit->flags & KVM_PIT_FLAGS_HPET_LEGACY)
		return 0;
	return is_periodic(pit) || ((mode == 0 || mode == 4) && !pit->given);
}

/* Rounded up: then it is due. */
static __u64 time_of_interrupt(const struct kva_pit *pit, __u64 number)
{
	return (__u64)pit->counter[0].count_load_time + kva_pit_time_of(number * pit->counter[0].count) + 1;
}

/* How many there should have been; of a count that ends once there is one. */
static __u64 due(const struct kva_pit *pit, __u64 now)
{
	__u64 passed = kva_pit_elapsed(&pit->counter[0], now) / pit->counter[0].count;

	return is_periodic(pit) ? passed : passed > 0;
}

/* A count that ends once may be as short as it likes; what is owed since it ended must not be tried all the time. */
static void wait_for_next(struct kva_pit *pit, __u64 now)
{
	__u64 next, ended, least = now + PERIOD_LEAST;

	if (!is_running(pit)) {
		kva_timer_stop(pit->timer);
		return;
	}
	ended = due(pit, now);
	next = time_of_interrupt(pit, ended + 1);
	kva_timer_set(pit->timer, (ended || is_periodic(pit)) && next < least ? least : next);
}

static int pulse(struct kva_pit *pit)
{
	int result = kva_gsi_set(pit->vm, KVA_SOURCE_PIT, GSI, 1);

	kva_gsi_set(pit->vm, KVA_SOURCE_PIT, GSI, 0);
	return result;
}

/* Give what is owed: all at once where nobody makes up for it, or where nobody listens. */
static void give(struct kva_pit *pit, __u64 now)
{
	__u64 wanted = due(pit, now);
	int result;

	if (pit->given >= wanted)
		return;
	result = pulse(pit);
	if (result == KVA_IRQ_IGNORED || !pit->reinject)
		pit->given = wanted;
	else if (result != KVA_IRQ_MERGED)
		pit->given++;
}

static void expired(void *of)
{
	struct kva_pit *pit = of;
	unsigned long flags;
	__u64 now;

	kva_irq_spin_lock(&pit->lock, flags);
	now = kva_time_ns();
	if (is_running(pit)) {
		give(pit, now);
		wait_for_next(pit, now);
	}
	kva_irq_spin_unlock(&pit->lock, flags);
}

void kva_pit_ended(struct kva_pit *pit)
{
	unsigned long flags;

	kva_irq_spin_lock(&pit->lock, flags);
	if (pit->reinject && is_running(pit))
		give(pit, kva_time_ns());
	kva_irq_spin_unlock(&pit->lock, flags);
}

/* --- ports ---------------------------------------------------------------------------------------------------------- */

int kva_pit_has_port(const struct kva_pit *pit, __u16 port)
{
	return (port & ~3) == KVA_PIT_PORT || (port == KVA_PIT_SPEAKER && pit->has_speaker);
}

__u8 kva_pit_in(struct kva_pit *pit, __u16 port)
{
	unsigned long flags;
	__u8 value;

	kva_irq_spin_lock(&pit->lock, flags);
	if (port == KVA_PIT_SPEAKER)
		value = kva_pit_read_speaker(pit, kva_time_ns());
	else
		value = kva_pit_read(pit, port, kva_time_ns());
	kva_irq_spin_unlock(&pit->lock, flags);
	return value;
}

static void restart(struct kva_pit *pit, __u64 now)
{
	pit->given = 0;
	wait_for_next(pit, now);
}

void kva_pit_out(struct kva_pit *pit, __u16 port, __u8 value)
{
	unsigned long flags;
	__u32 loads;
	__u64 now;

	kva_irq_spin_lock(&pit->lock, flags);
	now = kva_time_ns();
	loads = pit->loads;
	if (port == KVA_PIT_SPEAKER)
		kva_pit_write_speaker(pit, value, now);
	else
		kva_pit_write(pit, port, value, now);
	if (pit->loads != loads)
		restart(pit, now);
	kva_irq_spin_unlock(&pit->lock, flags);
}

/* --- life ----------------------------------------------------------------------------------------------------------- */

static long create(struct kva_vm *vm, __u32 flags)
{
	struct kva_pit *pit;

	kva_mutex_assert_held(&vm->lock);
	if (!vm->irqchip)
		return -ENOENT;
	if (vm->irqchip->pit)
		return -EEXIST;
	pit = kva_alloc(sizeof(*pit));
	if (!pit)
		return -ENOMEM;
	pit->vm = vm;
	pit->reinject = 1;
	pit->has_speaker = flags & KVM_PIT_SPEAKER_DUMMY;
	kva_irq_spin_init(&pit->lock);
	kva_pit_init(pit, kva_time_ns());
	pit->timer = kva_timer_create(expired, pit);
	if (!pit->timer) {
		kva_free(pit);
		return -ENOMEM;
	}
	kva_memory_barrier();			/* it is complete when others find it */
	kva_write_once(vm->irqchip->pit, pit);
	return 0;
}

/* Nobody else is left who could set the timer. */
void kva_pit_destroy(struct kva_pit *pit)
{
	unsigned long flags;

	if (!pit)
		return;
	kva_irq_spin_lock(&pit->lock, flags);
	pit->loaded = 0;
	kva_timer_stop(pit->timer);
	kva_irq_spin_unlock(&pit->lock, flags);
	kva_timer_destroy(pit->timer);
	kva_free(pit);
}

/* --- ioctls --------------------------------------------------------------------------------------------------------- */

long kva_vm_create_pit(struct kva_vm *vm)
{
	return create(vm, KVM_PIT_SPEAKER_DUMMY);
}

long kva_vm_create_pit2(struct kva_vm *vm, const struct kvm_pit_config *pit_config)
{
	return create(vm, pit_config->flags);
}

static struct kva_pit *pit_of(struct kva_vm *vm)
{
	struct kva_irqchip *irqchip = kva_read_once(vm->irqchip);

	return irqchip ? kva_read_once(irqchip->pit) : NULL;
}

static long get(struct kva_vm *vm, struct kvm_pit_channel_state *channels, __u32 *flags_out)
{
	struct kva_pit *pit = pit_of(vm);
	unsigned long flags;

	if (!pit)
		return -ENXIO;
	kva_irq_spin_lock(&pit->lock, flags);
	memcpy(channels, pit->counter, sizeof(pit->counter));
	*flags_out = pit->flags;
	kva_irq_spin_unlock(&pit->lock, flags);
	return 0;
}

static long set(struct kva_vm *vm, const struct kvm_pit_channel_state *channels, __u32 new_flags)
{
	struct kva_pit *pit = pit_of(vm);
	unsigned long flags;
	__u64 now;

	if (!pit)
		return -ENXIO;
	kva_irq_spin_lock(&pit->lock, flags);
	now = kva_time_ns();
	kva_pit_load(pit, channels, now);
	pit->flags = new_flags & KVM_PIT_FLAGS_HPET_LEGACY;
	restart(pit, now);
	kva_irq_spin_unlock(&pit->lock, flags);
	return 0;
}

long kva_vm_get_pit(struct kva_vm *vm, struct kvm_pit_state *pit_state)
{
	__u32 flags;

	return get(vm, pit_state->channels, &flags);
}

/* Who does not know of flags does not change them. */
long kva_vm_set_pit(struct kva_vm *vm, const struct kvm_pit_state *pit_state)
{
	struct kva_pit *pit = pit_of(vm);

	return set(vm, pit_state->channels, pit ? pit->flags : 0);
}

long kva_vm_get_pit2(struct kva_vm *vm, struct kvm_pit_state2 *pit_state2)
{
	*pit_state2 = (struct kvm_pit_state2){ 0 };
	return get(vm, pit_state2->channels, &pit_state2->flags);
}

long kva_vm_set_pit2(struct kva_vm *vm, const struct kvm_pit_state2 *pit_state2)
{
	return set(vm, pit_state2->channels, pit_state2->flags);
}

long kva_vm_reinject_control(struct kva_vm *vm, const struct kvm_reinject_control *reinject_control)
{
	struct kva_pit *pit = pit_of(vm);
	unsigned long flags;

	if (!pit)
		return -ENXIO;
	kva_irq_spin_lock(&pit->lock, flags);
	pit->reinject = !!reinject_control->pit_reinject;
	kva_irq_spin_unlock(&pit->lock, flags);
	return 0;
}
