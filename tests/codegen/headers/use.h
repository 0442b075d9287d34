/* SPDX-License-Identifier: MIT */
/*
 * What programs do with <linux/kvm.h>: C and C++, every data model.  It has to compile without a warning.
 */
#include <stddef.h>
#include <linux/kvm.h>

#ifdef __user
# error "__user has leaked out of <linux/kvm.h>"
#endif
#ifndef KVMABI_LEVEL
# error "this is another <linux/kvm.h>"
#endif

#define CLAIM(name, what) typedef char claim_##name[(what) ? 1 : -1]

/* Newer levels have flexible arrays, as the kernel has; clang calls storage behind one an extension. */
#ifdef __clang__
# pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#endif

/* Storage for a flexible array behind its struct: the elements lie where the struct says. */
#define HOLDS(type, array, element) \
	struct holds_##type { struct type head; element e[4]; }; \
	CLAIM(type##_begins, offsetof(struct holds_##type, e) == offsetof(struct type, array)); \
	CLAIM(type##_ends, sizeof(struct holds_##type) >= offsetof(struct type, array) + 4 * sizeof(element)); \
	static inline element *element_of_##type(struct holds_##type *all, unsigned int i) { return &all->head.array[i]; }

HOLDS(kvm_signal_mask, sigset, __u8)
#if defined(__x86_64__) || defined(__i386__)
HOLDS(kvm_msrs, entries, struct kvm_msr_entry)
HOLDS(kvm_cpuid2, entries, struct kvm_cpuid_entry2)
#endif
#ifdef KVM_CAP_IRQ_ROUTING
HOLDS(kvm_irq_routing, entries, struct kvm_irq_routing_entry)
#endif

/* kvm_run embeds structs that some arches leave empty, and C++ does not: in its union they move nothing. */
CLAIM(run, offsetof(struct kvm_run, exit_reason) == 8 &&
	sizeof(struct kvm_run) >= offsetof(struct kvm_run, io) + sizeof(((struct kvm_run *)0)->padding));
#if KVMABI_LEVEL < 0x030400	/* which set room for registers behind the union */
CLAIM(run_ends, sizeof(struct kvm_run) == offsetof(struct kvm_run, io) + sizeof(((struct kvm_run *)0)->padding));
#else
CLAIM(run_ends, sizeof(struct kvm_run) == offsetof(struct kvm_run, s) + SYNC_REGS_SIZE_BYTES);
#endif

/* Numbers without a size in them are the preprocessor's, too; all are made of the same parts. */
#if KVM_RUN != _IO(KVMIO, 0x80) || _IOC_TYPE(KVM_CREATE_VM) != KVMIO || _IOC_NR(KVM_RUN) != 0x80
# error "ioctls are not the numbers they should be"
#endif
CLAIM(parts, _IOC_SIZE(KVM_GET_REGS) == sizeof(struct kvm_regs) && _IOC_DIR(KVM_GET_REGS) == _IOC_READ);

static inline int copies(unsigned int cmd)
{
	switch (cmd) {
	case KVM_RUN:
		return 0;
	case KVM_GET_REGS:
	case KVM_GET_DIRTY_LOG:
		return 1;
	case KVM_SET_USER_MEMORY_REGION:
		return 2;
	default:
		return -1;
	}
}

/* A pointer for the kernel is an ordinary pointer here. */
static inline int use(struct kvm_dirty_log *log, void *bitmap, struct kvm_run *shared)
{
	log->dirty_bitmap = bitmap;
	return copies(KVM_RUN) == 0 && shared->exit_reason == KVM_EXIT_IO && shared->io.count == 1;
}
