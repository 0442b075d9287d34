/* SPDX-License-Identifier: MIT */
/* The records of a snapshot, and the kinds that there are of them.  Private to the library. */
#ifndef KVMABI_RECORD_H
#define KVMABI_RECORD_H

#include "attempt.h"
#include "snapshot.h"

#define KVMABI_OF_VM (-1)

struct kvmabi_record {
	char name[24];			/* with zeros behind it */
	__u32 version;			/* of the kind's content */
	__s32 vcpu;			/* its place among the vcpus, or KVMABI_OF_VM */
	__u64 size;			/* of the content */
	void *data;
};

struct kvmabi_snapshot {
	size_t count;
	struct kvmabi_record *records;
};

/* What is saved and restored on. */
struct kvmabi_subject {
	struct kvmabi_system *system;	/* null while restoring */
	struct kvmabi_vm *vm;
	struct kvmabi_vcpu *vcpu;	/* null: it is the VM */
};

/*
 * A kind of record.  save() stores content of its own making in `data` and its size in `size`, and null for what there is none of.
 * A kind with a size has no other, or, if each of its elements has one, begins with their count and goes on with them.
 */
struct kvmabi_record_kind {
	const char *name;
	__u32 version;
	int early;			/* it is saved before the others: reading it may move them */
	size_t size, each;		/* 0: any */
	int (*save)(const struct kvmabi_subject *subject, void **data, size_t *size);
	int (*restore)(const struct kvmabi_subject *subject, const void *data, size_t size);
};

/* Lists in the order in which they are restored, up to one without a name; of a VM before and behind its vcpus. */
extern const struct kvmabi_record_kind kvmabi_records_of_vm[], kvmabi_records_of_vcpu[], kvmabi_records_behind[];

/* record.c: a record's kind, null: unknown; to add one with content that is the snapshot's from then on; to find one. */
const struct kvmabi_record_kind *kvmabi_record_kind_of(const struct kvmabi_record *record);
int kvmabi_record_add(struct kvmabi_snapshot *snapshot, const struct kvmabi_record_kind *kind, int vcpu, void *data, size_t size);
const struct kvmabi_record *kvmabi_record_find(const struct kvmabi_snapshot *snapshot, const char *name, int vcpu);

/* record.c: a fault about a record, ex) "reading a snapshot: record regs of vcpu 1 is of version 7"; -error. */
int kvmabi_record_fault(const char *what, const char *name, int vcpu, const char *why, int error);

#endif /* KVMABI_RECORD_H */
