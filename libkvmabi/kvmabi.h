/* SPDX-License-Identifier: MIT */
/*
 * libkvmabi: the KVM API, checked.
 *
 *	struct kvmabi_system *kvm;
 *	struct kvmabi_vm *vm;
 *
 *	if (kvmabi_system_open(NULL, &kvm) || kvmabi_system_create_vm(kvm, &vm))
 *		kvmabi_fault_print(kvmabi_last_fault(), stderr);
 *
 * A handle stands for a file descriptor of one class, and a call takes the handle of its class: with another one it does
 * not compile.  Arguments are the kernel's own structs, from <linux/kvm.h>: the system's, or the one that comes with this
 * library (compile with -I and what `pkg-config --variable=uapidir kvmabi` says).
 *
 * Functions return >= 0, or -errno; the contracts name what is particular.  A call that breaks a rule of the API fails
 * without asking the kernel, unless the kernel may be of a later release in which the rule is more lenient: that one is
 * asked, and if it refuses, the fault still names the rule.  What cannot be judged is left to the kernel.
 *
 * Calls may be made from several threads at once, on the same handles too; close a handle when no call uses it any more.
 * Faults are a thread's own.  After fork() the child has copies of the handles; the kernel lets it do nothing with the VMs.
 * C11, gnu89 and C++17 can include this.
 */
#ifndef KVMABI_KVMABI_H
#define KVMABI_KVMABI_H

#include <stdio.h>
#include <linux/types.h>
#include <linux/kvm.h>

#include "calls.h"
#include "run.h"

#ifdef __cplusplus
extern "C" {
#endif

struct kvm_run;
struct kvmabi_device;

/* --- the system: /dev/kvm --- */

/*
 * Open KVM.  `path` is its device, null means /dev/kvm; the handle is stored in `system`.  Looks at what the kernel
 * accepts, as far as capabilities tell.  The version of the API is not checked: kvmabi_system_get_api_version() has to
 * return KVM_API_VERSION (section 4.1).  -ENOENT: the kernel has no KVM; -EACCES: the user may not use it; -ENOMEM.
 */
int kvmabi_system_open(const char *path, struct kvmabi_system **system);

/*
 * Make a handle of an open fd, which belongs to it from then on; on failure it stays the caller's.  -EBADF: `fd` is not
 * open; -EINVAL: it is KVM's, but of another class, as far as /proc tells; -ENOMEM.
 */
int kvmabi_system_from_fd(int fd, struct kvmabi_system **system);

/* Close the fd and free the handle; null is fine.  VMs made from it live on. */
void kvmabi_system_close(struct kvmabi_system *system);

/* The fd, still the handle's.  -EBADF: the handle is null. */
int kvmabi_system_fd(struct kvmabi_system *system);

/* How far a call is checked before the kernel is asked. */
enum kvmabi_checks {
	KVMABI_CHECKS_OFF,	/* not at all */
	KVMABI_CHECKS_CALL,	/* its argument alone */
	KVMABI_CHECKS_FULL	/* and the state of VM and vcpu, which is followed: slots, ids, process, order of calls */
};

/*
 * Choose the level of checks; it is full in the beginning, and VMs, and what is made from a VM, begin as what they were made
 * from.  Below full a VM's state is not followed, and what was known of it is forgotten for good.  Failures are explained
 * at every level.  Null is fine.  A program that is compiled with -DKVMABI_NO_CHECKS makes bare ioctls (see bare.h), and has no
 * use for levels and faults.
 */
void kvmabi_system_set_checks(struct kvmabi_system *system, enum kvmabi_checks checks);
void kvmabi_vm_set_checks(struct kvmabi_vm *vm, enum kvmabi_checks checks);
void kvmabi_vcpu_set_checks(struct kvmabi_vcpu *vcpu, enum kvmabi_checks checks);
void kvmabi_device_set_checks(struct kvmabi_device *device, enum kvmabi_checks checks);

/* --- virtual machines: kvmabi_system_create_vm() makes them, in calls.h --- */

/*
 * Make a handle of the fd of a VM, of which nothing is known.  The fd belongs to the handle from then on; on failure it
 * stays the caller's.  -EBADF: `system` is null, or `fd` not open; -EINVAL: it is of another class; -ENOMEM.
 */
int kvmabi_vm_from_fd(struct kvmabi_system *system, int fd, struct kvmabi_vm **vm);

/* Close the fd and free the handle; null is fine.  What was made from it lives on, and so does the VM in the kernel. */
void kvmabi_vm_close(struct kvmabi_vm *vm);

/*
 * The fd, still the handle's.  What is done with it passes the library by: from this call on it claims to know nothing
 * of the VM's state (its slots, its interrupt controller, ...) and leaves judging it to the kernel.  -EBADF: null handle.
 */
int kvmabi_vm_fd(struct kvmabi_vm *vm);

/*
 * KVM_GET_DIRTY_LOG (section 4.8) for all of a slot, whose size the library knows: stores a new bitmap in `bitmap`, to be given
 * to free(), and in `pages` how many bits of it count.  On failure `bitmap` is null: -ENODATA: nothing is known of the VM's
 * slots; -ENOENT: there is no such slot; -ENOMEM; and as kvmabi_vm_get_dirty_log().
 */
int kvmabi_vm_get_dirty_log_alloc(struct kvmabi_vm *vm, __u32 slot, unsigned long **bitmap, size_t *pages);

/* --- vcpus: kvmabi_vm_create_vcpu() makes them, in calls.h --- */

/*
 * Make a handle of the fd of a vcpu of `vm`.  The fd belongs to the handle from then on; on failure it stays the
 * caller's.  -EBADF: `vm` is null, or `fd` not open; -EINVAL: it is of another class; -ENOMEM.
 */
int kvmabi_vcpu_from_fd(struct kvmabi_vm *vm, int fd, struct kvmabi_vcpu **vcpu);

/* Unmap kvm_run, close the fd and free the handle; null is fine. */
void kvmabi_vcpu_close(struct kvmabi_vcpu *vcpu);

/* The fd, still the handle's.  -EBADF: null handle. */
int kvmabi_vcpu_fd(struct kvmabi_vcpu *vcpu);

/*
 * The memory that KVM_RUN and its caller share (section 5).  The first call maps it, with the size that the kernel says;
 * it lives as long as the handle.  Null: it cannot be mapped, and kvmabi_last_fault() tells why.
 */
struct kvm_run *kvmabi_vcpu_kvm_run(struct kvmabi_vcpu *vcpu);

/* How many bytes are mapped there; 0 before kvmabi_vcpu_kvm_run(). */
size_t kvmabi_vcpu_kvm_run_size(struct kvmabi_vcpu *vcpu);

#ifdef KVMABI_X86
/*
 * KVM_GET_MSRS (section 4.18) for as many MSRs as there are, in as many calls as the kernel wants: stores those that could be
 * read in a new array in `msrs`, to be given to free(), and returns how many they are.  Fewer than `count`: kvmabi_last_fault()
 * tells the first that was refused.  -ENOMEM; and as kvmabi_vcpu_get_msrs(); on failure `msrs` is null.
 */
int kvmabi_vcpu_get_msrs_alloc(struct kvmabi_vcpu *vcpu, const __u32 *indices, __u32 count, struct kvm_msrs **msrs);
#endif

/* --- devices in the kernel: KVM_CREATE_DEVICE makes their fds, on kernels that have it --- */

/* Make a handle of the fd of a device of `vm`; as kvmabi_vcpu_from_fd(). */
int kvmabi_device_from_fd(struct kvmabi_vm *vm, int fd, struct kvmabi_device **device);

/* Close the fd and free the handle; null is fine. */
void kvmabi_device_close(struct kvmabi_device *device);

/* The fd, still the handle's.  -EBADF: null handle. */
int kvmabi_device_fd(struct kvmabi_device *device);

/* --- faults: why a call failed --- */

enum kvmabi_fault_by {
	KVMABI_BY_CALLER,	/* a null handle or pointer was passed, or an fd of another class */
	KVMABI_BY_RULE,		/* a rule is broken; the kernel was not asked */
	KVMABI_BY_KERNEL,	/* the kernel refused; `rule` names the one that explains it, if there is one */
	KVMABI_BY_LIBRARY	/* the library could not do its part, ex) no memory for a handle */
};

/* The last failure.  Strings are never null; one that does not apply is empty. */
struct kvmabi_fault {
	enum kvmabi_fault_by by;
	int error;			/* errno, positive; 0: the call succeeded, with a part of what it was asked for */
	const char *ioctl;		/* ex) "KVM_SET_USER_MEMORY_REGION" */
	const char *rule;		/* its permanent id, ex) "KVM_SET_USER_MEMORY_REGION.page" */
	const char *field;		/* what the rule is about, ex) "memory_size, guest_phys_addr, userspace_addr" */
	const char *capability;		/* that the call needs and the kernel reports as 0, ex) "KVM_CAP_XCRS" */
	unsigned int index;		/* which element of a flexible array (of a part: the first not done), or which field */
	__u64 got;			/* the value of that field; of a part: what the element is about, ex) an MSR's index */
	__u64 allowed;			/* the bound, the flags or the alignment to keep; of a part: how many elements there were */
	const char *section;		/* of the API document */
	const char *message;		/* all of this as a sentence */
};

/*
 * The last failure of a call of this thread, or the last that did only a part (KVM_SET_MSRS: "3 of 7 MSRs were set; the 4th,
 * 0x10a, was refused"); null: there was none yet.  It is not touched by calls that succeed, and valid until the next one
 * that fails.
 */
const struct kvmabi_fault *kvmabi_last_fault(void);

/* Print a fault's message as a line; null prints that there is none. */
void kvmabi_fault_print(const struct kvmabi_fault *fault, FILE *stream);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_KVMABI_H */
