/* SPDX-License-Identifier: MIT */
/* All the MSRs of a vcpu, saved and restored. */
#include "msrlist.h"

#ifdef KVMABI_X86

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "array.h"

#define TSC		0x10
#define TSC_DEADLINE	0x6e0
#define HV_REFERENCE	0x40000020	/* Hyper-V's time: it goes by itself, and cannot be set */
#define CHUNK		128		/* less than any kernel's limit */

static const struct kvmabi_array shape = { ARRAY_OF(struct kvm_msrs, nmsrs, entries) };

/* The time first, what is due at a time last. */
static int rank(__u32 index)
{
	return index == TSC ? 0 : index == TSC_DEADLINE ? 2 : 1;
}

static void sort(struct kvm_msrs *msrs)
{
	struct kvm_msr_entry entry;
	__u32 i, place;

	for (i = 1; i < msrs->nmsrs; i++) {
		entry = msrs->entries[i];
		for (place = i; place && rank(msrs->entries[place - 1].index) > rank(entry.index); place--)
			msrs->entries[place] = msrs->entries[place - 1];
		msrs->entries[place] = entry;
	}
}

int kvmabi_msrs_save(struct kvmabi_system *system, struct kvmabi_vcpu *vcpu, struct kvm_msrs **msrs)
{
	struct kvm_msr_list *list;
	int result = kvmabi_system_get_msr_index_list_alloc(system, &list);

	if (result < 0)
		return result;
	result = kvmabi_vcpu_get_msrs_alloc(vcpu, list->indices, list->nmsrs, msrs);
	free(list);
	if (result < 0)
		return result;
	sort(*msrs);
	return 0;
}

/* One that was refused. */
static int is_excused(struct kvmabi_vcpu *vcpu, const struct kvm_msr_entry *wanted, struct kvm_msrs *one)
{
	if (wanted->index == HV_REFERENCE)
		return 1;
	one->nmsrs = 1;
	one->entries[0] = (struct kvm_msr_entry){ .index = wanted->index };
	return kvmabi_vcpu_get_msrs(vcpu, one) == 1 && one->entries[0].data == wanted->data;
}

/* Set from `next` on: how many, until one was refused; or -errno. */
static int set_part(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs, __u32 next, struct kvm_msrs *part)
{
	const __u32 left = msrs->nmsrs - next;

	part->nmsrs = left < CHUNK ? left : CHUNK;
	memcpy(part->entries, msrs->entries + next, part->nmsrs * sizeof(part->entries[0]));
	return kvmabi_vcpu_set_msrs(vcpu, part);
}

static int set_all(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs, struct kvm_msrs *part)
{
	__u32 next = 0, refused;
	int done;

	while (next < msrs->nmsrs) {
		done = set_part(vcpu, msrs, next, part);
		if (done < 0)
			return done;
		next += done;
		if ((__u32)done == part->nmsrs)
			continue;
		refused = next++;
		if (!is_excused(vcpu, &msrs->entries[refused], part)) {
			kvmabi_fault_refused(KVMABI_CALL_SET_MSRS, refused, msrs->nmsrs, msrs->entries[refused].index);
			return -EINVAL;
		}
	}
	return 0;
}

int kvmabi_msrs_restore(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs)
{
	struct kvm_msrs *part = kvmabi_array_make(&shape, CHUNK);
	struct kvmabi_fault_note before;
	int error;

	if (!part)
		return kvmabi_fault_own("making room for MSRs", ENOMEM);
	kvmabi_fault_keep(&before);
	error = set_all(vcpu, msrs, part);
	if (!error)
		kvmabi_fault_restore(&before);
	free(part);
	return error;
}

#endif
