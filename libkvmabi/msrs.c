/* SPDX-License-Identifier: MIT */
/* Model-specific registers: any number of them in one go. */
#include "kvmabi.h"

#ifdef KVMABI_X86

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "array.h"

#define CHUNK 128		/* less than any kernel's limit */

static const struct kvmabi_array shape = { ARRAY_OF(struct kvm_msrs, nmsrs, entries) };

/* Read the next MSRs, at most CHUNK, and put them behind those in `all`: how many until one was refused, or -errno. */
static int read_part(struct kvmabi_vcpu *vcpu, const __u32 *indices, __u32 count, struct kvm_msrs *part, struct kvm_msrs *all)
{
	__u32 i;
	int done;

	part->nmsrs = count < CHUNK ? count : CHUNK;
	for (i = 0; i < part->nmsrs; i++)
		part->entries[i] = (struct kvm_msr_entry){ .index = indices[i] };
	done = kvmabi_vcpu_get_msrs(vcpu, part);
	for (i = 0; (int)i < done; i++)
		all->entries[all->nmsrs++] = part->entries[i];
	return done;
}

static int read_all(struct kvmabi_vcpu *vcpu, const __u32 *indices, __u32 count, struct kvm_msrs *part, struct kvm_msrs *all)
{
	__u32 next = 0, first = count;
	int done;

	while (next < count) {
		done = read_part(vcpu, indices + next, count - next, part, all);
		if (done < 0)
			return done;
		next += done;
		if ((__u32)done == part->nmsrs)
			continue;
		if (first == count)
			first = next;
		next++;
	}
	if (first < count)
		kvmabi_fault_refused(KVMABI_CALL_GET_MSRS, first, count, indices[first]);
	return all->nmsrs;
}

int kvmabi_vcpu_get_msrs_alloc(struct kvmabi_vcpu *vcpu, const __u32 *indices, __u32 count, struct kvm_msrs **msrs)
{
	struct kvm_msrs *part, *all;
	int done = -ENOMEM;

	if (!msrs || (count && !indices))
		return kvmabi_fault_null(KVMABI_CALL_GET_MSRS, msrs ? "indices" : "msrs");
	*msrs = NULL;
	part = kvmabi_array_make(&shape, CHUNK);
	all = kvmabi_array_make(&shape, count);
	if (all)
		all->nmsrs = 0;
	if (part && all)
		done = read_all(vcpu, indices, count, part, all);
	free(part);
	if (done >= 0)
		*msrs = all;
	else
		free(all);
	return part && all ? done : kvmabi_fault_own("making room for MSRs", ENOMEM);
}

#endif
