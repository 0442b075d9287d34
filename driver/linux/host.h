/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel's side of core/os.h: locks, shared fields, assertions and logging in the core's own words.
 */
#ifndef KVA_HOST_H
#define KVA_HOST_H

#include <linux/atomic.h>
#include <linux/bug.h>
#include <linux/compiler.h>
#include <linux/errno.h>
#include <linux/mutex.h>
#include <linux/printk.h>
#include <linux/spinlock.h>
#include <linux/srcu.h>
#include <linux/stddef.h>
#include <linux/string.h>

/* Taken from the notifiers of the host's memory management, never from an interrupt. [notify] */
struct kva_spin {
	spinlock_t lock;
};

#define kva_spin_init(spin)		spin_lock_init(&(spin)->lock)
#define kva_spin_lock(spin)		spin_lock(&(spin)->lock)
#define kva_spin_unlock(spin)		spin_unlock(&(spin)->lock)
#define kva_spin_assert_held(spin)	lockdep_assert_held(&(spin)->lock)

/* For what interrupts do. [irq] */
struct kva_irq_spin {
	raw_spinlock_t lock;
};

#define kva_irq_spin_init(spin)			raw_spin_lock_init(&(spin)->lock)
#define kva_irq_spin_lock(spin, flags)		raw_spin_lock_irqsave(&(spin)->lock, flags)
#define kva_irq_spin_unlock(spin, flags)	raw_spin_unlock_irqrestore(&(spin)->lock, flags)
#define kva_irq_spin_assert_held(spin)		lockdep_assert_held(&(spin)->lock)

/* [sleep] */
struct kva_mutex {
	struct mutex lock;
};

#define kva_mutex_init(mutex)		mutex_init(&(mutex)->lock)
#define kva_mutex_lock(mutex)		mutex_lock(&(mutex)->lock)
#define kva_mutex_lock_killable(mutex)	(mutex_lock_killable(&(mutex)->lock) ? -EINTR : 0)
#define kva_mutex_unlock(mutex)		mutex_unlock(&(mutex)->lock)
#define kva_mutex_assert_held(mutex)	lockdep_assert_held(&(mutex)->lock)

/* Read-copy-update whose readers may sleep; readers [notify] [irq], synchronize [sleep]. */
struct kva_srcu {
	struct srcu_struct srcu;
};

#define kva_srcu_init(rcu)		init_srcu_struct(&(rcu)->srcu)
#define kva_srcu_destroy(rcu)		cleanup_srcu_struct(&(rcu)->srcu)
#define kva_srcu_synchronize(rcu)	synchronize_srcu_expedited(&(rcu)->srcu)

/* Sparse wants a section to end in the function where it begins; the core's own enter and leave do not. */
static inline int kva_srcu_read_lock(struct kva_srcu *rcu)
{
	int section = srcu_read_lock(&rcu->srcu);

	__release(&rcu->srcu);
	return section;
}

static inline void kva_srcu_read_unlock(struct kva_srcu *rcu, int section)
{
	__acquire(&rcu->srcu);
	srcu_read_unlock(&rcu->srcu, section);
}

/* Fields that somebody else reads or writes meanwhile. The atomic ones are full barriers and give the old value. */
#define kva_read_once(field)		READ_ONCE(field)
#define kva_write_once(field, value)	WRITE_ONCE(field, value)
#define kva_atomic_xchg(field, value)	xchg(field, value)
#define kva_atomic_or(field, bits) ({						\
	__typeof__(*(field)) was_ = READ_ONCE(*(field));			\
	while (!try_cmpxchg(field, &was_, was_ | (bits)))			\
		;								\
	was_;									\
})
#define kva_atomic_and(field, bits) ({						\
	__typeof__(*(field)) was_ = READ_ONCE(*(field));			\
	while (!try_cmpxchg(field, &was_, was_ & (bits)))			\
		;								\
	was_;									\
})
#define kva_memory_barrier()		smp_mb()
#define kva_cpu_relax()			cpu_relax()

/* A mistake of ours: told once; the caller goes on along a safe path when it is true. */
#define KVA_BUG_ON(condition)		WARN_ON_ONCE(condition)

/* A caller broke a rule of the API (struct kvmabi_broken): nothing but its errno is told of it. */
#define kva_rule_broken(why)		((void)(why))

#define kva_info(...)			pr_info("kvmabi: " __VA_ARGS__)
#define kva_debug(...)			pr_debug("kvmabi: " __VA_ARGS__)

#endif /* KVA_HOST_H */
