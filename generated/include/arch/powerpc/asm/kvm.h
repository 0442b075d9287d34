/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 2.6.39: what only powerpc has.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef __LINUX_KVM_POWERPC_H
#define __LINUX_KVM_POWERPC_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* general purpose registers, and the special ones that every guest program uses (section 4.11) */
struct kvm_regs {
	__u64 pc;		/* program counter */
	__u64 cr;		/* condition register */
	__u64 ctr;		/* count register */
	__u64 lr;		/* link register */
	__u64 xer;		/* fixed point exception register */
	__u64 msr;		/* machine state register */
	__u64 srr0;		/* save/restore register: where an interrupt came */
	__u64 srr1;		/* save/restore register: the machine state in which it came */
	__u64 pid;		/* process id register; booke's address spaces are told apart by it */
	__u64 sprg0;		/* the first of the registers that are left to the operating system */
	__u64 sprg1;
	__u64 sprg2;
	__u64 sprg3;
	__u64 sprg4;
	__u64 sprg5;
	__u64 sprg6;
	__u64 sprg7;
	__u64 gpr[32];
};

/* what a book3s vcpu translates addresses by (section 4.13) */
struct kvm_sregs {
	__u32 pvr;		/* processor version register: which processor the guest sees */
	union {
		struct {
			__u64 sdr1;	/* where the hashed page table is and how large */
			/* of a processor with segment lookaside buffer */
			struct {
				/* its entries */
				struct {
					__u64 slbe;	/* the half that is looked up */
					__u64 slbv;	/* the half that is found */
				} slb[64];
			} ppc64;
			/* of a processor with segment registers */
			struct {
				__u32 sr[16];	/* the segment registers */
				/* block address translation for instructions; upper register in upper half */
				__u64 ibat[8];
				__u64 dbat[8];	/* block address translation for data, likewise */
			} ppc32;
		} s;
		__u8 pad[1020];
	} u;
};

/* floating point registers; both calls are refused in this release (section 4.22) */
struct kvm_fpu {
	__u64 fpr[32];
};

/* what KVM_EXIT_DEBUG tells; nothing in this release (section 5) */
struct kvm_debug_exit_arch {
};

/* what KVM_SET_GUEST_DEBUG takes for the architecture; nothing in this release */
struct kvm_guest_debug_arch {
};

/* what KVM_INTERRUPT's irq says on powerpc; any other value is invalid and its effect undefined */
/*
 * An edge: an external interrupt is injected once the guest is ready to take interrupts, and is done with that.
 */
#define KVM_INTERRUPT_SET			(-1U)
/* Whatever interrupt is pending is taken back. Only with KVM_CAP_PPC_UNSET_IRQ. */
#define KVM_INTERRUPT_UNSET			(-2U)
/*
 * A level: an external interrupt is injected and stays pending until it is taken back by KVM_INTERRUPT_UNSET.
 * Only with KVM_CAP_PPC_IRQ_LEVEL.
 */
#define KVM_INTERRUPT_SET_LEVEL			(-3U)

/* the kernel's own numbers for the register that a load waits for; user space has no use for them */
#define KVM_REG_MASK				0x001f	/* the register's number within its kind */
#define KVM_REG_EXT_MASK			0xffe0	/* the kind of register */
#define KVM_REG_GPR				0x0000	/* a general purpose register */
#define KVM_REG_FPR				0x0020	/* a floating point register */
#define KVM_REG_QPR				0x0040	/* the second half of a paired single */
/* a floating point register and the second half of the pair alike */
#define KVM_REG_FQPR				0x0060

#endif /* __LINUX_KVM_POWERPC_H */
