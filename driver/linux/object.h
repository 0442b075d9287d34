/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kernel adds to the core's objects, and what the files of this directory offer each other.
 */
#ifndef KVA_OBJECT_H
#define KVA_OBJECT_H

#include <linux/list.h>
#include <linux/preempt.h>
#include <linux/rcuwait.h>
#include <linux/refcount.h>
#include <asm/fpu/types.h>

#include "../core/core.h"

/* A VM as files know it: each of its fds, and each of its vcpus' fds, is a user. */
struct kva_vm_host {
	struct kva_vm *vm;		/* null until KVM_CREATE_VM has made it */
	refcount_t users;
	struct list_head node;		/* of all VMs, for the counters */
};

/* A vcpu as its thread knows it. Made before the vcpu, freed after it, with its VM. */
struct kva_vcpu_host {
	struct kva_vcpu *vcpu;		/* null until KVM_CREATE_VCPU has made it */
	struct kva_vm_host *owner;
	struct preempt_notifier preempt;
	int cpu;			/* where it is loaded, or -1; written on that processor */
	int last_cpu;			/* where it was loaded last, or -1 */
	struct rcuwait waiting;		/* its thread, in kva_vcpu_wait() */
	struct fpu_guest fpu;		/* the registers while KVM_RUN does not have them */
	struct kvm_xsave *scratch;	/* for conversions, under vcpu->lock */
	__u64 host_xcr0;		/* between kva_entry_begin() and kva_entry_end(): what to put back, 0: nothing */
	__u32 host_pkru;
};

/* --- files.c --- */

extern const struct file_operations kva_system_files;

/* --- fpu.c --- */

void kva_fpu_init(void);
int kva_fpu_create(struct kva_vcpu_host *host);			/* 0 or -ENOMEM */
void kva_fpu_destroy(struct kva_vcpu_host *host);
void kva_fpu_enter(struct kva_vcpu *vcpu);			/* interrupts off */
void kva_fpu_leave(struct kva_vcpu *vcpu);			/* interrupts off */

/* --- power.c: the back end on every processor, while there are VMs --- */

int kva_power_init(void);
void kva_power_exit(void);
int kva_power_get(void);					/* 0, or -EBUSY: somebody else uses the processors */
void kva_power_put(void);
DECLARE_PER_CPU(bool, kva_power_on);				/* to be read with interrupts off */

/* --- counters.c --- */

void kva_counters_init(void);
void kva_counters_exit(void);
void kva_counters_add_vm(struct kva_vm_host *host);
void kva_counters_remove_vm(struct kva_vm_host *host);		/* before its vcpus go */

#endif /* KVA_OBJECT_H */
