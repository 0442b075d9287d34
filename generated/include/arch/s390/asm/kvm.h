/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 2.6.39: what only s390 has.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef __LINUX_KVM_S390_H
#define __LINUX_KVM_S390_H

#include <linux/types.h>
#include <linux/ioctl.h>

#define __KVM_S390			/* kvm_run has the program status word */

/* general purpose registers; the program status word is in kvm_run (section 4.11) */
struct kvm_regs {
	__u64 gprs[16];
};

/* access and control registers (section 4.13) */
struct kvm_sregs {
	__u32 acrs[16];		/* access registers */
	__u64 crs[16];		/* control registers */
};

/* floating point registers (section 4.22) */
struct kvm_fpu {
	__u32 fpc;		/* floating point control register */
	__u64 fprs[16];
};

/* what KVM_EXIT_DEBUG tells; nothing in this release (section 5) */
struct kvm_debug_exit_arch {
};

/* what KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release */
struct kvm_guest_debug_arch {
};

#endif /* __LINUX_KVM_S390_H */
