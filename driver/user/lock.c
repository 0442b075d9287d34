// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Locks that know their place: what a thread holds is written down, and misuse ends the program with a message.
 */
#define _GNU_SOURCE
#include "host.h"

#include <stdarg.h>
#include <sched.h>
#include <time.h>

void (*kva_user_rule_broken)(const struct kvmabi_broken *why);

/* The order of locks, outermost first (core/core.h). A lock that is not here cannot be made. */
static const char *const order[] = {
	"&vcpu->lock",
	"&vm->lock",
	"&vm->irq_lock",
	"&vm->slots_lock",
	"&vm->npt.lock",
	"&vm->ring_lock",
	"&pit->lock",
	"&irqchip->resample_lock",
	"&irqchip->lock",
	"&lapic->lock",
};

#define MANY	16

static _Thread_local struct kva_watched *held[MANY];
static _Thread_local unsigned int held_count, atomic_depth, interrupt_depth, sections;
static _Thread_local time_t waiting_since;

void kva_misuse(const char *format, ...)
{
	va_list words;

	va_start(words, format);
	fputs("kvmabi: ", stderr);
	vfprintf(stderr, format, words);
	fputc('\n', stderr);
	va_end(words);
	abort();
}

static unsigned int place_of(const char *name)
{
	unsigned int i;

	for (i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (!strcmp(order[i], name))
			return i;
	kva_misuse("lock %s has no place in the order (driver/user/lock.c)", name);
}

/* --- contexts ----------------------------------------------------------------------------------------------------- */

void kva_atomic_begin(void)
{
	atomic_depth++;
}

void kva_atomic_end(void)
{
	if (!atomic_depth--)
		kva_misuse("atomic context left that was never entered");
}

void kva_interrupt_begin(void)
{
	atomic_depth++;
	interrupt_depth++;
}

void kva_interrupt_end(void)
{
	interrupt_depth--;
	atomic_depth--;
}

void kva_may_sleep(const char *who)
{
	if (atomic_depth)
		kva_misuse("%s sleeps in atomic context%s%s", who, held_count ? ", inside of " : "",
			   held_count ? held[held_count - 1]->name : "");
}

/* A wait of many seconds in which no lock was taken is a deadlock. */
void kva_cpu_relax(void)
{
	time_t now = time(NULL);

	if (!waiting_since)
		waiting_since = now;
	if (now - waiting_since > 20)
		kva_misuse("waited in vain for another processor");
	sched_yield();
}

/* --- locks -------------------------------------------------------------------------------------------------------- */

void kva_watched_init(struct kva_watched *lock, const char *name, enum kva_lock_kind kind)
{
	place_of(name);
	lock->name = name;
	lock->kind = kind;
	pthread_mutex_init(&lock->mutex, NULL);
}

static int is_held(const struct kva_watched *lock)
{
	unsigned int i;

	for (i = 0; i < held_count; i++)
		if (held[i] == lock)
			return 1;
	return 0;
}

/* Two locks of one name have no order between them, so no thread may hold both. */
static void order_check(const struct kva_watched *lock)
{
	unsigned int i;

	if (is_held(lock))
		kva_misuse("%s is taken twice", lock->name);
	for (i = 0; i < held_count; i++)
		if (place_of(held[i]->name) >= place_of(lock->name))
			kva_misuse("wrong order of locks: %s inside of %s", lock->name, held[i]->name);
	if (held_count == MANY)
		kva_misuse("too many locks");
}

void kva_watched_take(struct kva_watched *lock)
{
	order_check(lock);
	if (lock->kind != KVA_FOR_INTERRUPTS && interrupt_depth)
		kva_misuse("%s is taken by an interrupt, which it is not for", lock->name);
	if (lock->kind == KVA_SLEEPS) {
		kva_may_sleep(lock->name);
		if (sections)
			kva_misuse("%s is taken inside of a read section, which its holder may be waiting for", lock->name);
	}
	pthread_mutex_lock(&lock->mutex);
	held[held_count++] = lock;
	waiting_since = 0;
	atomic_depth += lock->kind != KVA_SLEEPS;
}

void kva_watched_release(struct kva_watched *lock)
{
	unsigned int i;

	if (!is_held(lock))
		kva_misuse("%s is released by a thread that does not hold it", lock->name);
	for (i = 0; held[i] != lock; i++)
		;
	for (held_count--; i < held_count; i++)
		held[i] = held[i + 1];
	atomic_depth -= lock->kind != KVA_SLEEPS;
	pthread_mutex_unlock(&lock->mutex);
}

void kva_watched_assert_held(struct kva_watched *lock)
{
	if (!is_held(lock))
		kva_misuse("%s should be held", lock->name);
}

/* --- read-copy-update --------------------------------------------------------------------------------------------- */

int kva_srcu_init(struct kva_srcu *srcu)
{
	memset(srcu, 0, sizeof(*srcu));
	pthread_mutex_init(&srcu->mutex, NULL);
	pthread_mutex_init(&srcu->synchronizing, NULL);
	pthread_cond_init(&srcu->left, NULL);
	return 0;
}

void kva_srcu_destroy(struct kva_srcu *srcu)
{
	if (srcu->readers[0] || srcu->readers[1])
		kva_misuse("a read section outlives what it reads");
	pthread_cond_destroy(&srcu->left);
	pthread_mutex_destroy(&srcu->synchronizing);
	pthread_mutex_destroy(&srcu->mutex);
}

int kva_srcu_read_lock(struct kva_srcu *srcu)
{
	int section;

	pthread_mutex_lock(&srcu->mutex);
	section = srcu->generation & 1;
	srcu->readers[section]++;
	pthread_mutex_unlock(&srcu->mutex);
	sections++;
	return section;
}

void kva_srcu_read_unlock(struct kva_srcu *srcu, int section)
{
	pthread_mutex_lock(&srcu->mutex);
	if (!srcu->readers[section]--)
		kva_misuse("a read section is left that was never entered");
	pthread_cond_broadcast(&srcu->left);
	pthread_mutex_unlock(&srcu->mutex);
	sections--;
}

void kva_srcu_synchronize(struct kva_srcu *srcu)
{
	unsigned int old;

	kva_may_sleep("kva_srcu_synchronize");
	if (sections)
		kva_misuse("kva_srcu_synchronize() inside of a read section");
	pthread_mutex_lock(&srcu->synchronizing);
	pthread_mutex_lock(&srcu->mutex);
	old = srcu->generation++ & 1;
	while (srcu->readers[old])
		pthread_cond_wait(&srcu->left, &srcu->mutex);
	pthread_mutex_unlock(&srcu->mutex);
	pthread_mutex_unlock(&srcu->synchronizing);
}
