/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The user-space side of core/os.h: locks that abort when they are misused, shared fields, assertions and logging.
 *
 * Each thread is watched: it aborts, with a message, when it sleeps in atomic context (inside of a spin lock, or
 * between kva_entry_begin() and kva_entry_end()), when it takes locks in another order than the one of lock.c, when a
 * timer or an eventfd has it take a lock that is not for interrupts, and when it waits inside of a read-copy-update
 * section for those who wait for the section.
 */
#ifndef KVA_HOST_H
#define KVA_HOST_H

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kva_lock_kind { KVA_SLEEPS, KVA_SPINS, KVA_FOR_INTERRUPTS };

struct kva_watched {
	const char *name;		/* as the core calls it: its place in the order */
	pthread_mutex_t mutex;
	enum kva_lock_kind kind;
};

struct kva_spin { struct kva_watched lock; };
struct kva_irq_spin { struct kva_watched lock; };
struct kva_mutex { struct kva_watched lock; };

void kva_watched_init(struct kva_watched *lock, const char *name, enum kva_lock_kind kind);
void kva_watched_take(struct kva_watched *lock);
void kva_watched_release(struct kva_watched *lock);
void kva_watched_assert_held(struct kva_watched *lock);

#define kva_spin_init(spin)		kva_watched_init(&(spin)->lock, #spin, KVA_SPINS)
#define kva_spin_lock(spin)		kva_watched_take(&(spin)->lock)
#define kva_spin_unlock(spin)		kva_watched_release(&(spin)->lock)
#define kva_spin_assert_held(spin)	kva_watched_assert_held(&(spin)->lock)
#define kva_irq_spin_init(spin)			kva_watched_init(&(spin)->lock, #spin, KVA_FOR_INTERRUPTS)
#define kva_irq_spin_lock(spin, flags)		((flags) = 0, kva_watched_take(&(spin)->lock))
#define kva_irq_spin_unlock(spin, flags)	((void)(flags), kva_watched_release(&(spin)->lock))
#define kva_irq_spin_assert_held(spin)		kva_watched_assert_held(&(spin)->lock)
#define kva_mutex_init(mutex)		kva_watched_init(&(mutex)->lock, #mutex, KVA_SLEEPS)
#define kva_mutex_lock(mutex)		kva_watched_take(&(mutex)->lock)
#define kva_mutex_lock_killable(mutex)	(kva_watched_take(&(mutex)->lock), 0)
#define kva_mutex_unlock(mutex)		kva_watched_release(&(mutex)->lock)
#define kva_mutex_assert_held(mutex)	kva_watched_assert_held(&(mutex)->lock)

/* Two generations of readers; who synchronizes starts the other one and waits for the old one to be empty. */
struct kva_srcu {
	pthread_mutex_t mutex, synchronizing;
	pthread_cond_t left;
	unsigned int generation, readers[2];
};

int kva_srcu_init(struct kva_srcu *srcu);
void kva_srcu_destroy(struct kva_srcu *srcu);
int kva_srcu_read_lock(struct kva_srcu *srcu);
void kva_srcu_read_unlock(struct kva_srcu *srcu, int section);
void kva_srcu_synchronize(struct kva_srcu *srcu);

/* Atomic context without a lock, such as interrupts off; may_sleep() aborts inside of it. */
void kva_atomic_begin(void);
void kva_atomic_end(void);
/* The same, where interrupts are: of the locks only those for them may be taken. */
void kva_interrupt_begin(void);
void kva_interrupt_end(void);
void kva_may_sleep(const char *who);
_Noreturn void kva_misuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Fields that somebody else reads or writes meanwhile. The atomic ones are full barriers and give the old value. */
#define kva_read_once(field)		__atomic_load_n(&(field), __ATOMIC_ACQUIRE)
#define kva_write_once(field, value)	__atomic_store_n(&(field), (value), __ATOMIC_RELEASE)
#define kva_atomic_xchg(field, value)	__atomic_exchange_n(field, value, __ATOMIC_SEQ_CST)
#define kva_atomic_or(field, bits)	__atomic_fetch_or(field, bits, __ATOMIC_SEQ_CST)
#define kva_atomic_and(field, bits)	__atomic_fetch_and(field, bits, __ATOMIC_SEQ_CST)
#define kva_memory_barrier()		__atomic_thread_fence(__ATOMIC_SEQ_CST)
void kva_cpu_relax(void);		/* aborts who waits for seconds */

/* A mistake of ours. The kernel's host goes on along a safe path; here it shall be seen. */
#define KVA_BUG_ON(condition) \
	((condition) ? (kva_misuse("%s:%d: BUG_ON(%s)", __FILE__, __LINE__, #condition), 1) : 0)

/* A caller broke a rule of the API: who wants to know sets it. */
struct kvmabi_broken;
extern void (*kva_user_rule_broken)(const struct kvmabi_broken *why);
#define kva_rule_broken(why)		(kva_user_rule_broken ? kva_user_rule_broken(why) : (void)0)

#define kva_info(...)			fprintf(stderr, "kvmabi: " __VA_ARGS__)
#define kva_debug(...)			((void)0)

#endif /* KVA_HOST_H */
