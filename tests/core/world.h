/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A small world for the tests of the core: one VM with one vcpu on the replay back end, memory, and a count of what
 * must be given back.
 */
#ifndef TESTS_CORE_WORLD_H
#define TESTS_CORE_WORLD_H

#include "../lib/claims.h"

#include "../../driver/user/replay.h"
#include "../../driver/user/user.h"

#define PAGE	KVA_PAGE_SIZE
#define MIB	(1ull << 20)
#define USER	0x7f0000000000ull		/* where the process has its memory */
#define SIZE	(8 * MIB)

static struct kva_vm *vm;
static struct kva_vcpu *vcpu;
static __u8 *memory;				/* what is behind USER: SIZE bytes, aligned to 2 MiB */

static inline void vm_make(unsigned int flags)
{
	struct kva_system system;

	kva_replay_caps.nested_levels = kva_replay_caps.nested_levels ? kva_replay_caps.nested_levels : 4;
	EQUAL(kva_core_init(&kva_replay_backend), 0);
	memory = aligned_alloc(2 * MIB, SIZE);
	memset(memory, 0, SIZE);
	kva_user_map(USER, SIZE, memory, flags);
	EQUAL(kva_system_create_vm(&system, &vm), 0);
}

static inline struct kva_vcpu *vcpu_make(__u32 id)
{
	struct kva_vcpu *made = NULL;

	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_vcpu(vm, id, &made), 0);
	kva_mutex_unlock(&vm->lock);
	return made;
}

static inline void world_make(unsigned int flags)
{
	vm_make(flags);
	vcpu = vcpu_make(0);
}

/* A VM with interrupt controllers in the kernel and so many vcpus; `vcpu` is the first. Time is simulated. */
static inline void world_make_irqchip(unsigned int vcpus)
{
	unsigned int i;

	kva_user_time = 1000000000;
	vm_make(0);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_irqchip(vm), 0);
	kva_mutex_unlock(&vm->lock);
	for (i = 0; i < vcpus; i++)
		vcpu_make(i);
	vcpu = vm->vcpu[0];
}

/* Whatever a test did, nothing may be left of it. */
static inline void world_end(void)
{
	kva_vm_destroy(vm);
	kva_user_unmap(USER, SIZE);
	free(memory);
	kva_user_frame_found = NULL;
	kva_user_page_freed = NULL;
	kva_user_exchanging = NULL;
	kva_user_waiting = NULL;
	kva_user_signal = kva_user_idle = 0;
	kva_user_time = 0;
	kva_user_alloc_left = -1;
	EQUAL(kva_user_pages, 0);
	EQUAL(kva_user_allocations, 0);
	EQUAL(kva_user_frames, 0);
}

static inline long slot_set(__u32 id, __u32 flags, __u64 gpa, __u64 size, __u64 user)
{
	struct kvm_userspace_memory_region region = {
		.slot = id, .flags = flags, .guest_phys_addr = gpa, .memory_size = size, .userspace_addr = user,
	};
	long result;

	kva_mutex_lock(&vm->slots_lock);
	result = kva_vm_set_user_memory_region(vm, &region);
	kva_mutex_unlock(&vm->slots_lock);
	return result;
}

static inline long slot_delete(__u32 id)
{
	return slot_set(id, 0, 0, 0, 0);
}

/* One stay in the guest that touches a byte: null, it faulted. */
static inline __u8 *guest_reach(struct kva_vcpu *who, __u64 gpa, int write)
{
	__u8 *byte;

	if (kva_vcpu_enter(who) & KVA_REQUEST_FLUSH)
		kva_backend->flush(who);
	byte = kva_replay_reach(who, gpa, write);
	kva_vcpu_exit(who);
	return byte;
}

/* The byte, with as many faults as it takes; null when the core gives up, with its answer in *result. */
static inline __u8 *guest_touch(struct kva_vcpu *who, __u64 gpa, int write, int *result)
{
	int tries;

	*result = 0;
	for (tries = 0; tries < 8; tries++) {
		__u8 *byte = guest_reach(who, gpa, write);

		if (byte)
			return byte;
		*result = kva_npt_fault(who, gpa, write);
		if (*result)
			return NULL;
	}
	return NULL;
}

static inline __u8 *guest_byte(__u64 gpa, int write)
{
	int result;

	return guest_touch(vcpu, gpa, write, &result);
}

static inline unsigned int mapped_shift(__u64 gpa)
{
	unsigned int shift = 0;

	return kva_replay_translate(vcpu, gpa, &shift) ? shift : 0;
}

#endif /* TESTS_CORE_WORLD_H */
