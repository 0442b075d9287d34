/* SPDX-License-Identifier: MIT */
/* What the tests of the rule checks share: a kernel of the level, a VM with something in it, and an empty one. */
#ifndef TESTS_LIB_JUDGED_H
#define TESTS_LIB_JUDGED_H

#include <errno.h>
#include <kvmabi/checks.h>
#include <kvmabi/decode.h>
#include <linux/kvm.h>

#include "claims.h"

#define PAGE 4096
#define ALL (KVMABI_KNOWS_VM_IRQCHIP | KVMABI_KNOWS_VM_PIT | KVMABI_KNOWS_VM_VCPUS | KVMABI_KNOWS_VM_VCPU_IDS | \
	     KVMABI_KNOWS_VM_SLOTS | KVMABI_KNOWS_VM_DEVICES)

static struct kvmabi_env env;
static struct kvmabi_broken why;

static const struct kvmabi_vm_slots slots[] = {
	{ .slot = 0, .guest_phys_addr = 0, .memory_size = 4 * PAGE },
	{ .slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = 16 * PAGE, .memory_size = 4 * PAGE },
};
static const struct kvmabi_vm_vcpu_ids ids[] = { { .vcpu_id = 0 }, { .vcpu_id = 5 } };
static const struct kvmabi_vm_devices devices[] = { { .assigned_dev_id = 7 } };
static const struct kvmabi_state state = {
	.known = ALL, .vm_irqchip = 1, .vm_vcpus = 2,
	.vm_slots_count = 2, .vm_slots = slots, .vm_vcpu_ids_count = 2, .vm_vcpu_ids = ids,
	.vm_devices_count = 1, .vm_devices = devices,
};
static const struct kvmabi_state empty = { .known = ALL };

/* A rule is broken: this one, with this errno. */
static inline void broken_by(enum kvmabi_answer answer, const char *rule, int error)
{
	const struct kvmabi_rule_info *info = kvmabi_rule(why.rule);

	EQUAL(answer, KVMABI_BROKEN);
	TEXT(info ? info->id : NULL, rule);
	EQUAL(why.error, error);
}

static inline struct kvm_userspace_memory_region region(__u32 slot, __u64 guest, __u64 size)
{
	return (struct kvm_userspace_memory_region){ .slot = slot, .guest_phys_addr = guest, .memory_size = size };
}

static inline enum kvmabi_answer check_region(struct kvm_userspace_memory_region region, const struct kvmabi_state *of)
{
	return kvmabi_check_set_user_memory_region(&region, &env, of, &why);
}

#endif /* TESTS_LIB_JUDGED_H */
