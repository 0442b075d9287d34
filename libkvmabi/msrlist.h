/* SPDX-License-Identifier: MIT */
/* All the MSRs of a vcpu.  Private to the library. */
#ifndef KVMABI_MSRLIST_H
#define KVMABI_MSRLIST_H

#include "kvmabi.h"

/* Save those that KVM lists and the vcpu lets be read, in the order in which they are restored: 0, or -errno. */
int kvmabi_msrs_save(struct kvmabi_system *system, struct kvmabi_vcpu *vcpu, struct kvm_msrs **msrs);

/*
 * Restore them: 0, or -errno.  One that cannot be set is no failure if it has its value already, or is one that nobody can set;
 * else -EINVAL, and the fault names it.
 */
int kvmabi_msrs_restore(struct kvmabi_vcpu *vcpu, const struct kvm_msrs *msrs);

#endif /* KVMABI_MSRLIST_H */
