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

/* An fd on its way: everything that can fail is done before its object is made. */
struct kva_new_file {
	enum kva_class fd_class;
	int fd;
	struct file *file;
};

extern const struct file_operations kva_system_files;

int kva_file_prepare(struct kva_new_file *new, enum kva_class fd_class, struct kva_vm *owner);
long kva_file_install(struct kva_new_file *new, void *made);	/* gives the fd */
void kva_file_cancel(struct kva_new_file *new);

/* --- serve.c --- */

/* What an ioctl is called on. */
struct kva_target {
	enum kva_class fd_class;
	void *object;			/* kva_system, kva_vm or kva_vcpu */
	struct kva_vm *vm;		/* null for the system */
	struct kva_vcpu *vcpu;		/* null for system and VM */
};

void kva_serve_init(void);
long kva_serve(const struct kva_target *target, unsigned int cmd, unsigned long argument, bool compat);

/* --- state_view.c --- */

/* The objects as the generated checks see them. */
struct kva_state_view {
	struct kvmabi_state state;
	void *table;			/* what `state` points to */
};

/* Fill in what `lock`, which the caller holds, protects. 0 or -ENOMEM. */
int kva_state_view_fill(struct kva_state_view *view, struct kva_vm *vm, enum kva_lock lock);
void kva_state_view_free(struct kva_state_view *view);

/* --- mm.c --- */

bool kva_mm_is_current(const struct kva_mm *mm);

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
bool kva_power_is_on(void);					/* on this processor. Interrupts off */

/* --- counters.c --- */

void kva_counters_init(void);
void kva_counters_exit(void);
void kva_counters_add_vm(struct kva_vm_host *host);
void kva_counters_remove_vm(struct kva_vm_host *host);		/* before its vcpus go */

#endif /* KVA_OBJECT_H */
