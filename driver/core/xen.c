// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Hypercall pages for Xen HVM guests: the guest writes an MSR that user space chose, and gets a page of a blob that lies
 * in user space.  The lower twelve bits of the value are the page's number in the blob, the rest is where it shall go.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

long kva_vm_xen_hvm_config(struct kva_vm *vm, const struct kvm_xen_hvm_config *config)
{
	kva_mutex_assert_held(&vm->lock);
	if (config->flags)
		return -EINVAL;
	vm->xen = *config;
	return 0;
}

int kva_xen_is_msr(const struct kva_vm *vm, __u32 msr)
{
	return msr && msr == kva_read_once(vm->xen.msr);
}

static int page_copy(struct kva_vm *vm, __u64 gpa, __u64 user)
{
	void *page = kva_page_alloc();
	int error = -ENOMEM;

	if (!page)
		return error;
	error = kva_user_read(page, user, KVA_PAGE_SIZE);
	if (!error)
		error = kva_guest_write(vm, gpa, page, KVA_PAGE_SIZE);
	kva_page_free(page);
	return error;
}

int kva_xen_write(struct kva_vcpu *vcpu, __u64 value)
{
	struct kvm_xen_hvm_config config;
	__u64 number = value & ~KVA_PAGE_MASK;
	int is_long;

	kva_mutex_lock(&vcpu->vm->lock);
	config = vcpu->vm->xen;
	kva_mutex_unlock(&vcpu->vm->lock);
	kva_state_need(vcpu, KVA_STATE_CONTROL);
	is_long = !!(vcpu->cpu.efer & KVA_EFER_LMA);
	if (number >= (is_long ? config.blob_size_64 : config.blob_size_32))
		return 1;
	return !!page_copy(vcpu->vm, value & KVA_PAGE_MASK,
			   (is_long ? config.blob_addr_64 : config.blob_addr_32) + number * KVA_PAGE_SIZE);
}
