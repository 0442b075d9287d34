/* SPDX-License-Identifier: MIT */
/* Memory slots: their dirty pages. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "attempt.h"

#define LONG_BITS (sizeof(long) * CHAR_BIT)

int kvmabi_vm_get_dirty_log_alloc(struct kvmabi_vm *vm, __u32 slot, unsigned long **bitmap, size_t *pages)
{
	struct kvm_dirty_log log = { .slot = slot };
	struct kvmabi_vm_slots row;
	int error;

	if (!vm)
		return kvmabi_fault_caller("kvmabi_vm_get_dirty_log_alloc: the handle is null", EBADF);
	if (!bitmap || !pages)
		return kvmabi_fault_caller("kvmabi_vm_get_dirty_log_alloc: bitmap or pages is null", EFAULT);
	*bitmap = NULL;
	error = kvmabi_state_slot(vm, slot, &row);
	if (error == -ENOENT)
		return kvmabi_fault_caller("kvmabi_vm_get_dirty_log_alloc: there is no such slot", ENOENT);
	if (error)
		return kvmabi_fault_own("kvmabi_vm_get_dirty_log_alloc: nothing is known of the VM's slots", -error);
	*pages = row.memory_size / vm->kernel.env.page_size;
	log.dirty_bitmap = calloc((*pages + LONG_BITS - 1) / LONG_BITS, sizeof(long));
	if (!log.dirty_bitmap)
		return kvmabi_fault_own("making a dirty bitmap", ENOMEM);
	error = kvmabi_vm_get_dirty_log(vm, &log);
	if (error)
		free(log.dirty_bitmap);
	else
		*bitmap = log.dirty_bitmap;
	return error;
}
