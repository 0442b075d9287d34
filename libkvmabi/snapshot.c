/* SPDX-License-Identifier: MIT */
/*
 * Snapshots: what is saved and restored, and when.
 *
 * A vcpu is saved from the state of its local APIC on, which reading may move (early), to its events, which reading anything else
 * may; it is restored in the order of the lists in vcpustate.c.  A VM's interrupt controllers come before its vcpus, its clock
 * when all else is in place.
 */
#include "snapshot.h"

#include <errno.h>
#include <stdlib.h>

#include "record.h"

/* --- saving --- */

static int save_one(struct kvmabi_snapshot *snapshot, const struct kvmabi_subject *subject, const struct kvmabi_record_kind *kind,
		    int vcpu)
{
	struct kvmabi_fault_note before;
	void *data = NULL;
	size_t size = 0;
	int error;

	kvmabi_fault_keep(&before);
	error = kind->save(subject, &data, &size);
	if (error)
		return error;
	kvmabi_fault_restore(&before);		/* to find out that there is none of a kind is no failure */
	return data ? kvmabi_record_add(snapshot, kind, vcpu, data, size) : 0;
}

static int save_list(struct kvmabi_snapshot *snapshot, const struct kvmabi_subject *subject, const struct kvmabi_record_kind *kinds,
		     int vcpu, int early)
{
	int error = 0;

	for (; kinds->name && !error; kinds++)
		if (kinds->early == early)
			error = save_one(snapshot, subject, kinds, vcpu);
	return error;
}

/* Registers mean something only when no access of the guest's is under way. */
static int complete(struct kvmabi_vcpu *vcpu)
{
	struct kvmabi_exit exit;
	int result = kvmabi_vcpu_complete(vcpu, &exit);

	return result > 0 ? kvmabi_fault_own("saving a snapshot: a vcpu has an exit that was not served", EBUSY) : result;
}

static int save_vcpu(struct kvmabi_snapshot *snapshot, struct kvmabi_subject *subject, struct kvmabi_vcpu *vcpu, int number)
{
	int error = complete(vcpu);

	subject->vcpu = vcpu;
	if (!error)
		error = save_list(snapshot, subject, kvmabi_records_of_vcpu, number, 1);
	if (!error)
		error = save_list(snapshot, subject, kvmabi_records_of_vcpu, number, 0);
	subject->vcpu = NULL;
	return error;
}

static int save_all(struct kvmabi_snapshot *snapshot, struct kvmabi_subject *subject, struct kvmabi_vcpu *const *vcpus, size_t count)
{
	int error = 0;
	size_t i;

	for (i = 0; i < count && !error; i++)
		error = save_vcpu(snapshot, subject, vcpus[i], i);
	if (!error)
		error = save_list(snapshot, subject, kvmabi_records_of_vm, KVMABI_OF_VM, 0);
	return error ? error : save_list(snapshot, subject, kvmabi_records_behind, KVMABI_OF_VM, 0);
}

static int are_handles(struct kvmabi_vcpu *const *vcpus, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!vcpus || !vcpus[i])
			return 0;
	return 1;
}

int kvmabi_snapshot_save(struct kvmabi_system *system, struct kvmabi_vm *vm, struct kvmabi_vcpu *const *vcpus, size_t count,
			 struct kvmabi_snapshot **snapshot)
{
	struct kvmabi_subject subject = { .system = system, .vm = vm };
	struct kvmabi_snapshot *made;
	int error;

	if (!snapshot)
		return kvmabi_fault_caller("kvmabi_snapshot_save: snapshot is null", EFAULT);
	if (!system || !vm || !are_handles(vcpus, count))
		return kvmabi_fault_caller("kvmabi_snapshot_save: a handle is null", EBADF);
	if (!kvmabi_records_of_vcpu->name)
		return kvmabi_fault_own("kvmabi_snapshot_save: not on this arch", EOPNOTSUPP);
	made = calloc(1, sizeof(*made));
	if (!made)
		return kvmabi_fault_own("making a snapshot", ENOMEM);
	error = save_all(made, &subject, vcpus, count);
	if (error)
		kvmabi_snapshot_free(made);
	else
		*snapshot = made;
	return error;
}

/* --- restoring --- */

static int restore_list(const struct kvmabi_snapshot *snapshot, const struct kvmabi_subject *subject,
			const struct kvmabi_record_kind *kinds, int vcpu)
{
	const struct kvmabi_record *record;
	int error = 0;

	for (; kinds->name && !error; kinds++) {
		record = kvmabi_record_find(snapshot, kinds->name, vcpu);
		if (record)
			error = kinds->restore(subject, record->data, record->size);
	}
	return error;
}

/* As many as were saved. */
static int is_of(const struct kvmabi_snapshot *snapshot, size_t count)
{
	size_t i, saved = 0;

	for (i = 0; i < snapshot->count; i++)
		if (snapshot->records[i].vcpu >= 0 && (size_t)snapshot->records[i].vcpu >= saved)
			saved = snapshot->records[i].vcpu + (size_t)1;
	return saved == count;
}

int kvmabi_snapshot_restore(const struct kvmabi_snapshot *snapshot, struct kvmabi_vm *vm, struct kvmabi_vcpu *const *vcpus,
			    size_t count)
{
	struct kvmabi_subject subject = { .vm = vm };
	int error;
	size_t i;

	if (!snapshot)
		return kvmabi_fault_caller("kvmabi_snapshot_restore: snapshot is null", EFAULT);
	if (!vm || !are_handles(vcpus, count))
		return kvmabi_fault_caller("kvmabi_snapshot_restore: a handle is null", EBADF);
	if (!is_of(snapshot, count))
		return kvmabi_fault_caller("kvmabi_snapshot_restore: the snapshot is of another number of vcpus", EINVAL);
	error = restore_list(snapshot, &subject, kvmabi_records_of_vm, KVMABI_OF_VM);
	for (i = 0; i < count && !error; i++) {
		subject.vcpu = vcpus[i];
		error = restore_list(snapshot, &subject, kvmabi_records_of_vcpu, i);
	}
	subject.vcpu = NULL;
	return error ? error : restore_list(snapshot, &subject, kvmabi_records_behind, KVMABI_OF_VM);
}
