/* SPDX-License-Identifier: MIT */
/*
 * Snapshots: the state of a VM and its vcpus, saved and restored in the order that is safe (x86).
 *
 *	kvmabi_snapshot_save(kvm, vm, vcpus, count, &snapshot);
 *	kvmabi_snapshot_write(snapshot, fd);
 *	...
 *	kvmabi_snapshot_read(fd, &snapshot);
 *	kvmabi_snapshot_restore(snapshot, vm, vcpus, count);
 *
 * A snapshot holds what the kernel knows: interrupt controllers, timer and clock of the VM; registers, CPUID, MSRs, FPU, local
 * APIC and events of each vcpu.  Guest memory, slots, and devices that are the program's own are the program's to keep.
 *
 * It is a list of named records, each with a version of its own.  A file says for which arch it is, and ends where it says; what
 * a library does not know it refuses, rather than restore a part.  Included by <kvmabi/kvmabi.h>.
 */
#ifndef KVMABI_SNAPSHOT_H
#define KVMABI_SNAPSHOT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct kvmabi_snapshot;
struct kvmabi_system;
struct kvmabi_vcpu;
struct kvmabi_vm;

/*
 * Save a VM and its vcpus, none of which may run meanwhile.  What the last exits left open is completed first.  -EBUSY: an exit
 * led to another one, which the program has to serve (kvmabi_vcpu_complete() tells it); -EOPNOTSUPP: not on this arch; -ENOMEM;
 * and as the calls that it makes.
 */
int kvmabi_snapshot_save(struct kvmabi_system *system, struct kvmabi_vm *vm, struct kvmabi_vcpu *const *vcpus, size_t count,
			 struct kvmabi_snapshot **snapshot);

/*
 * Restore it in a VM that was made anew: with the same memory and slots, with its interrupt controller and timer made if the
 * saved one had them, and as many vcpus, in the same order, that never ran.  The guest's clock goes on from where it was.
 * -EINVAL: the snapshot is of another number of vcpus, or an MSR is refused that has another value; -ENXIO: the VM has no interrupt
 * controller or timer, and the snapshot has; and as the calls that it makes.  A failure leaves the VM as it may be: make another.
 */
int kvmabi_snapshot_restore(const struct kvmabi_snapshot *snapshot, struct kvmabi_vm *vm, struct kvmabi_vcpu *const *vcpus,
			    size_t count);

/* Write to an open file, or a pipe or socket.  -EIO and whatever write() fails with. */
int kvmabi_snapshot_write(const struct kvmabi_snapshot *snapshot, int fd);

/*
 * Read what was written; reads no byte more.  -EINVAL: this is no snapshot, is of another arch, is damaged or cut off, or has a
 * record of a kind or a version that this library does not know; kvmabi_last_fault() says which.  -ENOMEM, and as read().
 */
int kvmabi_snapshot_read(int fd, struct kvmabi_snapshot **snapshot);

/* Free; null is fine. */
void kvmabi_snapshot_free(struct kvmabi_snapshot *snapshot);

/*
 * A record's content, still the snapshot's, and how long it is: "regs" of vcpu 0, ex), is a struct kvm_regs; `vcpu` is -1 for
 * those of the VM.  Null: there is none.
 */
const void *kvmabi_snapshot_record(const struct kvmabi_snapshot *snapshot, const char *name, int vcpu, size_t *size);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_SNAPSHOT_H */
