/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 2.6.39: what only ia64 has.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef __ASM_IA64_KVM_H
#define __ASM_IA64_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>

#define __KVM_HAVE_IOAPIC		/* an I/O APIC can be made in the kernel, and interrupts be routed to it */
#define __KVM_HAVE_DEVICE_ASSIGNMENT	/* PCI devices of the host can be given to a guest */

/* how many interrupt vectors a processor has */
#define KVM_NR_INTERRUPTS			256

/* how many input pins the I/O APIC has */
#define KVM_IOAPIC_NUM_PINS			48

/* the state of the I/O APIC (section 4.26) */
struct kvm_ioapic_state {
	__u64 base_address;	/* the guest physical address of its registers */
	__u32 ioregsel;		/* which register the data window shows */
	__u32 id;
	__u32 irr;		/* interrupt requests, a bit a pin */
	__u32 pad;
	/* the redirection table, an entry a pin */
	union {
		__u64 bits;	/* the entry as a whole */
		struct {
			__u8 vector;
			__u8 delivery_mode : 3;
			__u8 dest_mode : 1;
			__u8 delivery_status : 1;
			__u8 polarity : 1;
			__u8 remote_irr : 1;
			__u8 trig_mode : 1;
			__u8 mask : 1;
			__u8 reserve : 7;
			__u8 reserved[4];
			__u8 dest_id;
		} fields;
	} redirtbl[KVM_IOAPIC_NUM_PINS];
};

/* the interrupt controllers that x86 has; of them ia64 has the I/O APIC alone */
#define KVM_IRQCHIP_PIC_MASTER			0	/* not on ia64 */
#define KVM_IRQCHIP_PIC_SLAVE			1	/* not on ia64 */
#define KVM_IRQCHIP_IOAPIC			2	/* the I/O APIC */

/* how many interrupt controllers kvm_irqchip_id names */
#define KVM_NR_IRQCHIPS				3

/* how many bytes a saved processor context may take */
#define KVM_CONTEXT_SIZE			(8 * 1024)

/* a floating point register as it is spilled to memory */
struct kvm_fpreg {
	union {
		unsigned long bits[2];	/* its bits */
		long double __dummy;	/* aligns the register to what spilling and filling it needs */
	} u;
};

/* the processor's registers, where the kernel's part that runs guests keeps the guest's */
union context {
	char dummy[KVM_CONTEXT_SIZE];
	struct {
		unsigned long psr;	/* processor status register */
		unsigned long pr;	/* predicate registers */
		unsigned long caller_unat;	/* the NaT bits of registers that the caller spilled */
		unsigned long pad;
		unsigned long gr[32];	/* static general registers */
		unsigned long ar[128];	/* application registers */
		unsigned long br[8];	/* branch registers */
		unsigned long cr[128];	/* control registers */
		unsigned long rr[8];	/* region registers */
		unsigned long ibr[8];	/* instruction breakpoint registers */
		unsigned long dbr[8];	/* data breakpoint registers */
		unsigned long pkr[8];	/* protection key registers */
		struct kvm_fpreg fr[128];	/* floating point registers */
	};
};

/* a translation, as a translation register or the hashed page table of a guest holds it */
struct thash_data {
	union {
		/*
		 * of a translation: present, memory attribute, accessed, dirty, privilege, rights, page number,
		 * deferral
		 */
		struct {
			unsigned long p : 1;
			unsigned long rv1 : 1;
			unsigned long ma : 3;
			unsigned long a : 1;
			unsigned long d : 1;
			unsigned long pl : 2;
			unsigned long ar : 3;
			unsigned long ppn : 38;
			unsigned long rv2 : 2;
			unsigned long ed : 1;
			unsigned long ig1 : 11;
		};
		/* what software keeps in the bits that the processor ignores */
		struct {
			unsigned long __rv1 : 53;
			unsigned long contiguous : 1;
			unsigned long tc : 1;
			unsigned long cl : 1;
			unsigned long len : 4;
			unsigned long io : 1;
			unsigned long nomap : 1;
			unsigned long checked : 1;
			unsigned long invalid : 1;
		};
		unsigned long page_flags;	/* both as a whole */
	};
	union {
		/* page size (as a power of two) and protection key */
		struct {
			unsigned long rv3 : 2;
			unsigned long ps : 6;
			unsigned long key : 24;
			unsigned long rv4 : 32;
		};
		unsigned long itir;	/* the same, laid out as the register that inserts it */
	};
	union {
		/* page number and region of the virtual address */
		struct {
			unsigned long ig2 : 12;
			unsigned long vpn : 49;
			unsigned long vrn : 3;
		};
		unsigned long ifa;	/* the same, laid out as the register that inserts it */
		unsigned long vadr;	/* the virtual address */
		/* the tag by which a hashed page table's entry is found; ti makes it invalid */
		struct {
			unsigned long tag : 63;
			unsigned long ti : 1;
		};
		unsigned long etag;	/* the tag as a whole */
	};
	union {
		void *next;	/* the next translation with the same hash */
		unsigned long rid;	/* region identifier */
		unsigned long gpaddr;	/* guest physical address */
	};
};

/* what is kept of the virtual processor descriptor: a guest's processor as the firmware holds it */
struct saved_vpd {
	unsigned long vhpi;	/* the highest interrupt that is pending */
	unsigned long vgr[16];	/* the banked general registers of bank one */
	unsigned long vbgr[16];	/* the banked general registers of bank zero */
	unsigned long vnat;	/* NaT bits of vgr */
	unsigned long vbnat;	/* NaT bits of vbgr */
	unsigned long vcpuid[5];	/* processor identification registers */
	unsigned long vpsr;	/* processor status register */
	unsigned long vpr;	/* predicate registers */
	union {
		unsigned long vcr[128];	/* control registers by number */
		/* the same by name */
		struct {
			unsigned long dcr;	/* default control */
			unsigned long itm;	/* interval timer match */
			unsigned long iva;	/* interruption vector address */
			unsigned long rsv1[5];
			unsigned long pta;	/* page table address */
			unsigned long rsv2[7];
			unsigned long ipsr;	/* the processor status at the interruption */
			unsigned long isr;	/* interruption status */
			unsigned long rsv3;
			unsigned long iip;	/* the instruction pointer at the interruption */
			unsigned long ifa;	/* the address that faulted */
			unsigned long itir;	/* page size and key for the translation to insert */
			unsigned long iipa;	/* the last bundle that was executed */
			unsigned long ifs;	/* the function's frame at the interruption */
			unsigned long iim;	/* the immediate operand that interrupted */
			unsigned long iha;	/* hash address of the translation */
			unsigned long rsv4[38];
			unsigned long lid;	/* local identifier */
			unsigned long ivr;	/* the vector of the interrupt to take */
			unsigned long tpr;	/* task priority */
			unsigned long eoi;	/* end of interrupt */
			unsigned long irr[4];	/* interrupt requests */
			unsigned long itv;	/* the vector of the interval timer */
			unsigned long pmv;	/* the vector of the performance monitor */
			unsigned long cmcv;	/* the vector of corrected machine checks */
			unsigned long rsv5[5];
			unsigned long lrr0;	/* the first local interrupt pin */
			unsigned long lrr1;	/* the second local interrupt pin */
			unsigned long rsv6[46];
		};
	};
};

/* how many translation registers of each kind a vcpu has */
#define NITRS					8	/* for instructions */
#define NDTRS					8	/* for data */

/* the whole state of a vcpu (section 4.11) */
struct kvm_regs {
	struct saved_vpd vpd;	/* the virtual processor descriptor */
	int mp_state;		/* what KVM_GET_MP_STATE tells */
	unsigned long vmm_rr;	/* the region register of the kernel's part that runs guests */
	struct thash_data itrs[NITRS];	/* translation registers for instructions */
	struct thash_data dtrs[NDTRS];	/* translation registers for data */
	unsigned char itr_regions;	/* the regions that itrs has translations of, a bit each */
	unsigned char dtr_regions;	/* the same of dtrs */
	unsigned char tc_regions;	/* the same of the translation cache */
	char irq_check;		/* interrupts are to be looked at before the guest goes on */
	unsigned long saved_itc;	/* the interval time counter when it was last saved */
	unsigned long itc_check;
	unsigned long timer_check;
	unsigned long timer_pending;	/* the timer's interrupt is pending */
	unsigned long last_itc;	/* the interval time counter as the guest last read it */
	unsigned long vrr[8];	/* the guest's region registers */
	unsigned long ibr[8];	/* its instruction breakpoint registers */
	unsigned long dbr[8];	/* its data breakpoint registers */
	unsigned long insvc[4];	/* the interrupts in service, a bit a vector */
	unsigned long xtp;	/* external task priority */
	unsigned long metaphysical_rr0;	/* region register 0 while the guest uses physical addresses */
	unsigned long metaphysical_rr4;	/* the same of region register 4 */
	unsigned long metaphysical_saved_rr0;	/* region register 0 while it uses virtual addresses */
	unsigned long metaphysical_saved_rr4;	/* the same of region register 4 */
	unsigned long fp_psr;	/* the floating point bits of the processor status */
	unsigned long saved_gp;	/* global pointer of the kernel's part that runs guests */
	union context saved_guest;	/* the guest's registers */
	unsigned long reserved[64];
};

/* nothing; kvm_regs holds everything, and the calls are refused (section 4.13) */
struct kvm_sregs {
};

/* nothing; kvm_regs holds everything, and the calls are refused (section 4.22) */
struct kvm_fpu {
};

/* what KVM_EXIT_DEBUG tells; nothing (section 5) */
struct kvm_debug_exit_arch {
};

/* what KVM_SET_GUEST_DEBUG takes for the architecture; nothing */
struct kvm_guest_debug_arch {
};

/* the size of a vcpu's stack */
#define KVM_IA64_VCPU_STACK_SHIFT		16	/* as a power of two */
#define KVM_IA64_VCPU_STACK_SIZE		(1 << KVM_IA64_VCPU_STACK_SHIFT)	/* in bytes */

/* a vcpu's stack, with the registers that the guest has spilled to it */
struct kvm_ia64_vcpu_stack {
	unsigned char stack[KVM_IA64_VCPU_STACK_SIZE];
};

#endif /* __ASM_IA64_KVM_H */
