/* SPDX-License-Identifier: MIT */
/* The records of a snapshot: named pieces of memory. */
#include "record.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static const struct kvmabi_record_kind *kind_in(const struct kvmabi_record_kind *kinds, const char *name)
{
	for (; kinds->name; kinds++)
		if (!strcmp(kinds->name, name))
			return kinds;
	return NULL;
}

const struct kvmabi_record_kind *kvmabi_record_kind_of(const struct kvmabi_record *record)
{
	const struct kvmabi_record_kind *kind;

	if (record->vcpu != KVMABI_OF_VM)
		return kind_in(kvmabi_records_of_vcpu, record->name);
	kind = kind_in(kvmabi_records_of_vm, record->name);
	return kind ? kind : kind_in(kvmabi_records_behind, record->name);
}

int kvmabi_record_add(struct kvmabi_snapshot *snapshot, const struct kvmabi_record_kind *kind, int vcpu, void *data, size_t size)
{
	struct kvmabi_record *records = realloc(snapshot->records, (snapshot->count + 1) * sizeof(*records)), *last;

	if (!records) {
		free(data);
		return kvmabi_fault_own("making a snapshot", ENOMEM);
	}
	snapshot->records = records;
	last = &records[snapshot->count++];
	*last = (struct kvmabi_record){ .version = kind->version, .vcpu = vcpu, .size = size, .data = data };
	strncpy(last->name, kind->name, sizeof(last->name) - 1);
	return 0;
}

const struct kvmabi_record *kvmabi_record_find(const struct kvmabi_snapshot *snapshot, const char *name, int vcpu)
{
	size_t i;

	for (i = 0; i < snapshot->count; i++)
		if (snapshot->records[i].vcpu == vcpu && !strcmp(snapshot->records[i].name, name))
			return &snapshot->records[i];
	return NULL;
}

const void *kvmabi_snapshot_record(const struct kvmabi_snapshot *snapshot, const char *name, int vcpu, size_t *size)
{
	const struct kvmabi_record *record = snapshot && name ? kvmabi_record_find(snapshot, name, vcpu) : NULL;

	if (record && size)
		*size = record->size;
	return record ? record->data : NULL;
}

void kvmabi_snapshot_free(struct kvmabi_snapshot *snapshot)
{
	size_t i;

	if (!snapshot)
		return;
	for (i = 0; i < snapshot->count; i++)
		free(snapshot->records[i].data);
	free(snapshot->records);
	free(snapshot);
}

int kvmabi_record_fault(const char *what, const char *name, int vcpu, const char *why, int error)
{
	static _Thread_local char told[160];
	struct kvmabi_text text;

	kvmabi_text_begin(&text, told, sizeof(told));
	kvmabi_text_add(&text, what);
	kvmabi_text_add(&text, ": record ");
	kvmabi_text_add(&text, name);
	if (vcpu != KVMABI_OF_VM) {
		kvmabi_text_add(&text, " of vcpu ");
		kvmabi_text_decimal(&text, vcpu);
	}
	kvmabi_text_char(&text, ' ');
	kvmabi_text_add(&text, why);
	return kvmabi_fault_own(told, error);
}
