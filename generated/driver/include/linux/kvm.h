/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 2.6.39: ioctls, structures and constants that every architecture shares.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef __LINUX_KVM_H
#define __LINUX_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>
#include <asm/kvm.h>

/* Which level of the API this is; the kernel's own header does not define it. */
#define KVMABI_LEVEL 0x020627

#ifndef __user
# define __KVMABI_USER
# ifdef __CHECKER__
#  define __user __attribute__((noderef, address_space(__user)))
# else
#  define __user
# endif
#endif

/* the version of the API and the type byte of its ioctl numbers */
#define KVM_API_VERSION				12
#define KVMIO					0xAE

/* how large the trace buffers of KVM_TRACE_ENABLE were to be */
struct kvm_user_trace_setup {
	__u32 buf_size;		/* the size of one buffer */
	__u32 buf_nr;		/* how many buffers each processor of the host gets */
};

/* one breakpoint of kvm_debug_guest */
struct kvm_breakpoint {
	__u32 enabled;		/* true: it is set */
	__u32 padding;
	__u64 address;		/* the linear address of the guest where it stands */
};

/* breakpoints and single steps as KVM_DEBUG_GUEST took them; kvm_guest_debug has taken its place */
struct kvm_debug_guest {
	__u32 enabled;		/* true: the guest is debugged */
	__u32 pad;
	struct kvm_breakpoint breakpoints[4];
	__u32 singlestep;	/* true: the guest stops after each instruction */
};

/* a slot of guest physical memory that the kernel itself allocates */
struct kvm_memory_region {
	__u32 slot;		/* number of the slot */
	__u32 flags;
	__u64 guest_phys_addr;	/* where the guest sees the memory */
	__u64 memory_size;	/* its length in bytes */
};

/* a slot of guest physical memory, and the memory of user space that is behind it (section 4.35) */
struct kvm_userspace_memory_region {
	__u32 slot;		/* number of the slot; later kernels: address space in the upper half */
	__u32 flags;
	__u64 guest_phys_addr;	/* where the guest sees the memory */
	__u64 memory_size;	/* its length in bytes; zero deletes the slot */
	__u64 userspace_addr;	/* where the memory begins in the address space of the caller */
};

/* how a memory slot behaves */
/* note which pages are written, for KVM_GET_DIRTY_LOG */
#define KVM_MEM_LOG_DIRTY_PAGES			(1UL << 0)

/* a mark that the kernel puts on slots while they change; it slipped into the header and is not for programs */
#define KVM_MEMSLOT_INVALID			(1UL << 1)

/* an input of the interrupt controllers in the kernel, and its level (section 4.25) */
struct kvm_irq_level {
	union {
		__u32 irq;	/* in: the GSI, that is the number of the input */
		/*
		 * out, KVM_IRQ_LINE_STATUS alone: more than zero is how many vcpus the interrupt went to, zero
		 * that it merged with one that is still pending, less than zero that it was ignored (masked, or
		 * the GSI leads nowhere)
		 */
		__s32 status;
	};
	__u32 level;		/* zero: the input is inactive; one: it is active */
};

/* the state of one interrupt controller in the kernel (section 4.26) */
struct kvm_irqchip {
	__u32 chip_id;		/* which interrupt controller this is about */
	__u32 pad;
	union {
		char dummy[512];	/* room that is set aside */
#ifdef __KVM_HAVE_PIT
		struct kvm_pic_state pic;	/* KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE */
#endif
#ifdef __KVM_HAVE_IOAPIC
		struct kvm_ioapic_state ioapic;	/* KVM_IRQCHIP_IOAPIC */
#endif
	} chip;
};

/* how KVM_CREATE_PIT2 makes the interval timer */
struct kvm_pit_config {
	__u32 flags;
	__u32 pad[15];
};

/* what KVM_CREATE_PIT2 makes beside the interval timer */
/* answer the PC speaker's port in the kernel too, without a sound; guests watch a channel of the timer there */
#define KVM_PIT_SPEAKER_DUMMY			1

/* a range of guest physical addresses whose writes are collected */
struct kvm_coalesced_mmio_zone {
	__u64 addr;		/* the first guest physical address */
	__u32 size;		/* the length in bytes */
	union {
		__u32 pad;
	};
};

/* one write that was collected */
struct kvm_coalesced_mmio {
	__u64 phys_addr;	/* the guest physical address that the guest wrote to */
	__u32 len;		/* how many bytes it wrote */
	union {
		__u32 pad;
	};
	__u8 data[8];		/* what it wrote; bytes from len on mean nothing */
};

/* the writes that were collected, oldest first */
struct kvm_coalesced_mmio_ring {
	__u32 first;		/* the oldest entry; user space moves it on */
	__u32 last;		/* where the next entry will stand; the kernel moves it on */
	struct kvm_coalesced_mmio coalesced_mmio[0];
};

/* how many entries the ring has, for a program that defines PAGE_SIZE */
#define KVM_COALESCED_MMIO_MAX			((PAGE_SIZE - sizeof(struct kvm_coalesced_mmio_ring)) / sizeof(struct kvm_coalesced_mmio))

/* a virtual address of the guest, and what it means to a vcpu (section 4.15) */
struct kvm_translation {
	__u64 linear_address;	/* in: the virtual address */
	__u64 physical_address;	/* out: the guest physical address */
	__u8 valid;		/* out: true if the address is mapped */
	__u8 writeable;		/* out: true if it may be written */
	__u8 usermode;		/* out: true if the guest's user mode may use it */
	__u8 pad[5];
};

/* an interrupt to be queued (section 4.16) */
struct kvm_interrupt {
	/* on x86 an interrupt vector, not a pin or a line; on powerpc one of KVM_INTERRUPT_* */
	__u32 irq;
};

/* a memory slot, and where the bitmap of its dirty pages shall be written (section 4.8) */
struct kvm_dirty_log {
	__u32 slot;		/* number of the slot; later kernels: address space in the upper half */
	__u32 padding1;
	union {
		/*
		 * where the kernel writes the bitmap, a bit for each page of the slot, the first page's first
		 */
		void __user *dirty_bitmap;
		__u64 padding2;
	};
};

/* a set of signals as the kernel has it (section 4.21) */
struct kvm_signal_mask {
	/* bytes of sigset; the kernel's own set of signals is smaller than the C library's type */
	__u32 len;
	__u8 sigset[0];		/* the signals that are blocked while the guest runs */
};

/* whether the guest's accesses to the task priority register are reported */
struct kvm_tpr_access_ctl {
	__u32 enabled;		/* true: they give KVM_EXIT_TPR_ACCESS */
	__u32 flags;		/* no flag is defined */
	__u32 reserved[8];
};

/* where the guest keeps a copy of its task priority register */
struct kvm_vapic_addr {
	__u64 vapic_addr;	/* the guest physical address; zero: nowhere */
};

/* the multiprocessing states of a vcpu; not every arch has all of them */
#define KVM_MP_STATE_RUNNABLE			0	/* the vcpu is running */
/* the vcpu is an application processor (AP) that got no INIT signal yet */
#define KVM_MP_STATE_UNINITIALIZED		1
/* the vcpu got an INIT signal and is ready for a SIPI */
#define KVM_MP_STATE_INIT_RECEIVED		2
/* the vcpu has executed HLT and waits for an interrupt */
#define KVM_MP_STATE_HALTED			3
/* the vcpu has just got a SIPI; KVM_GET_VCPU_EVENTS has its vector */
#define KVM_MP_STATE_SIPI_RECEIVED		4

/* the multiprocessing state of a vcpu (section 4.38) */
struct kvm_mp_state {
	__u32 mp_state;
};

/* what KVM_SET_GUEST_DEBUG can do on every arch that has it; the upper half is the arch's own */
/* debug the guest; without it all the others are off too */
#define KVM_GUESTDBG_ENABLE			0x00000001
#define KVM_GUESTDBG_SINGLESTEP			0x00000002	/* stop after each instruction */

/* how a guest is debugged from outside */
struct kvm_guest_debug {
	__u32 control;
	__u32 pad;
	struct kvm_guest_debug_arch arch;
};

/* an extension that is to be enabled (section 4.37) */
struct kvm_enable_cap {
	__u32 cap;		/* the capability */
	__u32 flags;		/* for enhancements to come; must be zero until then */
	__u64 args[4];		/* what the extension needs to begin with */
	__u8 pad[64];
};

/* a program status word of s390 */
struct kvm_s390_psw {
	__u64 mask;		/* the upper half */
	__u64 addr;		/* the lower half: the address of the instruction */
};

/* the interrupts that KVM_S390_INTERRUPT can inject; which of them depends on the fd */
#define KVM_S390_SIGP_STOP			0xfffe0000U	/* vcpu fd: the order to stop */
/* vcpu fd: a program interruption; parm is its code */
#define KVM_S390_PROGRAM_INT			0xfffe0001U
/* vcpu fd: the order to set the prefix to parm */
#define KVM_S390_SIGP_SET_PREFIX		0xfffe0002U
#define KVM_S390_RESTART			0xfffe0003U	/* vcpu fd: a restart interruption */
/* VM fd: news of a virtio device, told in parm and parm64 */
#define KVM_S390_INT_VIRTIO			0xffff2603U
/* VM fd: news of the service processor, told in parm */
#define KVM_S390_INT_SERVICE			0xffff2401U
/* vcpu fd: the signal of one processor to another */
#define KVM_S390_INT_EMERGENCY			0xffff1201U

/* an interrupt for an s390 guest */
struct kvm_s390_interrupt {
	__u32 type;
	__u32 parm;		/* what the type makes of it */
	__u64 parm64;		/* what the type makes of it */
};

/* where KVM_S390_STORE_STATUS stores, if not at the address that it is given */
/* at the absolute address that the architecture names */
#define KVM_S390_STORE_STATUS_NOADDR		(-1UL)
#define KVM_S390_STORE_STATUS_PREFIXED		(-2UL)	/* at that address within the vcpu's prefix area */

/* what a paravirtualized powerpc guest has to be told (section 4.47) */
struct kvm_ppc_pvinfo {
	/* each piece of information that is added to the struct gets a bit here; the first kernels have none */
	__u32 flags;
	__u32 hcall[4];		/* the instructions that make up a hypercall */
	__u8 pad[108];
};
#ifdef __KVM_HAVE_MCE

/* a machine check for a vcpu */
struct kvm_x86_mce {
	__u64 status;		/* for the bank's MCi_STATUS register; its bits tell what kind of error it is */
	__u64 addr;		/* for the bank's MCi_ADDR register */
	__u64 misc;		/* for the bank's MCi_MISC register */
	__u64 mcg_status;	/* for the register MCG_STATUS */
	__u8 bank;		/* which bank of machine check registers */
	__u8 pad1[7];
	__u64 pad2[3];
};
#endif
#ifdef __KVM_HAVE_XEN_HVM

/* where the pages with hypercalls for a Xen HVM guest come from (section 4.28) */
struct kvm_xen_hvm_config {
	__u32 flags;		/* must be zero before Linux 5.12 */
	__u32 msr;		/* the MSR that the guest writes to get a hypercall page */
	__u64 blob_addr_32;	/* where the blob for 32-bit guests begins in the address space of the caller */
	__u64 blob_addr_64;	/* where the blob for 64-bit guests begins */
	__u8 blob_size_32;	/* how many pages the blob for 32-bit guests has */
	__u8 blob_size_64;	/* how many pages the blob for 64-bit guests has */
	__u8 pad2[30];
};
#endif

/* the clock that a guest reads as kvmclock (section 4.29) */
struct kvm_clock_data {
	__u64 clock;		/* kvmclock's current value, in nanoseconds */
	__u32 flags;
	__u32 pad[9];
};

/* the bits of kvm_ioeventfd_flags by number */
enum {
	kvm_ioeventfd_flag_nr_datamatch = 0,
	kvm_ioeventfd_flag_nr_pio = 1,
	kvm_ioeventfd_flag_nr_deassign = 2,
	kvm_ioeventfd_flag_nr_max = 3,
};

/* what KVM_IOEVENTFD watches, and whether it begins or ends */
/* only a write of datamatch counts; without it every value does */
#define KVM_IOEVENTFD_FLAG_DATAMATCH		(1 << 0)
/* addr is an I/O port and not a guest physical address */
#define KVM_IOEVENTFD_FLAG_PIO			(1 << 1)
/* end what an earlier call with the same fields began */
#define KVM_IOEVENTFD_FLAG_DEASSIGN		(1 << 2)

/* all bits of kvm_ioeventfd_flags that the kernel of this release knows */
#define KVM_IOEVENTFD_VALID_FLAG_MASK		7

/* a write of the guest, and the eventfd that it signals */
struct kvm_ioeventfd {
	__u64 datamatch;	/* the value that has to be written */
	__u64 addr;		/* the guest physical address or the I/O port */
	/* how many bytes the write has: one, two, four or eight; from Linux 3.16 on also zero for any */
	__u32 len;
	__s32 fd;		/* the eventfd */
	__u32 flags;
	__u8 pad[36];
};

/* what KVM_IRQFD does */
/* end what an earlier call with the same fd and gsi began */
#define KVM_IRQFD_FLAG_DEASSIGN			(1 << 0)
/* the interrupt is level-triggered, and resamplefd holds */
#define KVM_IRQFD_FLAG_RESAMPLE			(1 << 1)

/* an eventfd, and the interrupt that it raises in the guest */
struct kvm_irqfd {
	__u32 fd;		/* the eventfd */
	__u32 gsi;		/* the input of the interrupt controllers in the kernel */
	__u32 flags;
	/*
	 * an eventfd that is signalled when the guest acknowledges the interrupt, after the input was made
	 * inactive
	 */
	__u32 resamplefd;
	__u8 pad[16];
};
#ifdef __KVM_HAVE_IOAPIC

/* a pin of an interrupt controller in the kernel (section 4.52) */
struct kvm_irq_routing_irqchip {
	__u32 irqchip;		/* which interrupt controller */
	__u32 pin;		/* which pin of it */
};

/* a message that is an interrupt (MSI) (section 4.52) */
struct kvm_irq_routing_msi {
	__u32 address_lo;	/* the lower half of the message's address */
	__u32 address_hi;	/* the upper half of the message's address */
	__u32 data;		/* the message */
	union {
		__u32 pad;
	};
};

/* where an interrupt is routed to */
#define KVM_IRQ_ROUTING_IRQCHIP			1	/* to a pin of an interrupt controller in the kernel */
#define KVM_IRQ_ROUTING_MSI			2	/* to a message */

/* one route of a GSI (section 4.52) */
struct kvm_irq_routing_entry {
	__u32 gsi;		/* which GSI is routed */
	__u32 type;
	__u32 flags;		/* zero; from Linux 4.8 on, for a message, a flag of kvm_msi_flags */
	__u32 pad;
	union {
		struct kvm_irq_routing_irqchip irqchip;	/* KVM_IRQ_ROUTING_IRQCHIP */
		struct kvm_irq_routing_msi msi;	/* KVM_IRQ_ROUTING_MSI */
		__u32 pad[8];
	} u;
};

/* the whole table of GSI routes (section 4.52) */
struct kvm_irq_routing {
	__u32 nr;		/* how many entries there are */
	__u32 flags;		/* no flag is specified; must be zero */
	struct kvm_irq_routing_entry entries[0];
};
#endif

/* a message that is an interrupt (MSI), to be sent now (section 4.71) */
struct kvm_msi {
	__u32 address_lo;	/* the lower half of the message's address */
	__u32 address_hi;	/* the upper half of the message's address */
	__u32 data;		/* the message */
	__u32 flags;
	__u8 pad[16];
};

/* how a PCI device is assigned */
/* the host's IOMMU translates what the device does; needs KVM_CAP_IOMMU */
#define KVM_DEV_ASSIGN_ENABLE_IOMMU		(1 << 0)

/* a PCI device of the host that is assigned to a VM (section 4.48) */
struct kvm_assigned_pci_dev {
	__u32 assigned_dev_id;	/* the number by which later calls name the device; the caller chooses it */
	__u32 busnr;		/* the device's bus */
	__u32 devfn;		/* the device's slot and function on the bus */
	__u32 flags;
	__u32 segnr;		/* the device's PCI segment */
	union {
		__u32 reserved[11];
	};
};

/* the types of an assigned device's interrupt, on the host and in the guest */
#define KVM_DEV_IRQ_HOST_INTX			(1 << 0)	/* the device uses its interrupt line */
#define KVM_DEV_IRQ_HOST_MSI			(1 << 1)	/* the device uses MSI */
#define KVM_DEV_IRQ_HOST_MSIX			(1 << 2)	/* the device uses MSI-X */
#define KVM_DEV_IRQ_GUEST_INTX			(1 << 8)	/* the guest sees an interrupt line */
#define KVM_DEV_IRQ_GUEST_MSI			(1 << 9)	/* the guest sees MSI */
#define KVM_DEV_IRQ_GUEST_MSIX			(1 << 10)	/* the guest sees MSI-X */

/* which bits of kvm_dev_irq_flags are about the host and which about the guest */
#define KVM_DEV_IRQ_HOST_MASK			0x00ff
#define KVM_DEV_IRQ_GUEST_MASK			0xff00

/* the interrupt of an assigned PCI device (section 4.50) */
struct kvm_assigned_irq {
	__u32 assigned_dev_id;	/* the number that KVM_ASSIGN_PCI_DEVICE gave the device */
	__u32 host_irq;		/* not used: the kernel asks the device */
	__u32 guest_irq;	/* the GSI that the interrupt raises in the guest */
	__u32 flags;
	union {
		/* not used */
		struct {
			__u32 addr_lo;
			__u32 addr_hi;
			__u32 data;
		} guest_msi;
		__u32 reserved[12];
	};
};

/* how many MSI-X interrupts an assigned device has (section 4.53) */
struct kvm_assigned_msix_nr {
	__u32 assigned_dev_id;	/* the number that KVM_ASSIGN_PCI_DEVICE gave the device */
	__u16 entry_nr;		/* how many entries of the MSI-X table are used */
	__u16 padding;
};

/* an assigned device has fewer MSI-X interrupts than this */
#define KVM_MAX_MSIX_PER_DEV			256

/* the route of one MSI-X interrupt of an assigned device (section 4.54) */
struct kvm_assigned_msix_entry {
	__u32 assigned_dev_id;	/* the number that KVM_ASSIGN_PCI_DEVICE gave the device */
	__u32 gsi;		/* the GSI that the interrupt raises in the guest; zero disables it */
	__u16 entry;		/* index of the entry in the MSI-X table */
	__u16 padding[3];
};

/* why KVM_RUN returned: kvm_run's exit_reason */
/*
 * For a reason that KVM does not know; kvm_run's hw tells it in the processor's own numbers. Nothing can be
 * done but to report it and stop.
 */
#define KVM_EXIT_UNKNOWN			0
/*
 * The guest met an exception that KVM did not expect to be told of; kvm_run's ex says which. Nothing can be
 * done but to report it and stop.
 */
#define KVM_EXIT_EXCEPTION			1
/*
 * The guest executed an instruction that reads or writes a port which KVM does not serve. Do what kvm_run's io
 * says, and call KVM_RUN again: only then is the instruction complete. x86 only.
 */
#define KVM_EXIT_IO				2
/*
 * The guest made a hypercall that the program asked for, on x86 with KVM_CAP_EXIT_HYPERCALL and on arm64 with a
 * filter of the VM's. Do it with kvm_run's hypercall, and call KVM_RUN again. Before Linux 5.14 it is not used,
 * as it has not been since it left all hypercalls to user space. To make some of one's own that do, use
 * KVM_EXIT_IO on x86, or KVM_EXIT_MMIO anywhere but on s390; KVM_EXIT_IO is considerably faster.
 */
#define KVM_EXIT_HYPERCALL			3
/*
 * The guest met a breakpoint, or made the step, that KVM_SET_GUEST_DEBUG asked for; kvm_run's debug tells
 * which. What the guest debugs by itself has to be handed on to it.
 */
#define KVM_EXIT_DEBUG				4
/*
 * The guest executed a halt instruction, and there is no interrupt controller in the kernel that could wake it.
 * Wait for an interrupt, inject it, and call KVM_RUN again.
 */
#define KVM_EXIT_HLT				5
/*
 * The guest executed an instruction that reads or writes guest physical memory where there is none and no
 * device that KVM serves. Do what kvm_run's mmio says, and call KVM_RUN again: only then is the instruction
 * complete.
 */
#define KVM_EXIT_MMIO				6
/*
 * The guest can take an interrupt now, as kvm_run's request_interrupt_window asked to be told. Inject it with
 * KVM_INTERRUPT.
 */
#define KVM_EXIT_IRQ_WINDOW_OPEN		7
/*
 * The guest's processor shut down, on x86 by a triple fault. Most machines take this as a reset; without one
 * the vcpu is of no more use. On AMD processors its state is then undefined, or that of an INIT.
 */
#define KVM_EXIT_SHUTDOWN			8
/*
 * The processor refused to enter the guest, mostly because of a state that it takes for invalid; kvm_run's
 * fail_entry tells why in the processor's own numbers. Nothing can be done but to report it and stop.
 */
#define KVM_EXIT_FAIL_ENTRY			9
/*
 * A signal is pending, or the caller asked for a chance to inject an interrupt. It comes with KVM_RUN failing
 * with EINTR, and it is the errno that counts. Do what the signal was sent for, and call KVM_RUN again.
 */
#define KVM_EXIT_INTR				10
/*
 * The guest lowered its task priority by writing to CR8, and the local APIC is not in the kernel. kvm_run's cr8
 * has the new priority: see whether an interrupt can be injected now, and call KVM_RUN again.
 */
#define KVM_EXIT_SET_TPR			11
/*
 * The guest read or wrote its task priority register in the local APIC, and KVM_TPR_ACCESS_REPORTING asked to
 * be told; kvm_run's tpr_access tells where. The access is complete: call KVM_RUN again.
 */
#define KVM_EXIT_TPR_ACCESS			12
/*
 * An interception that KVM does not handle; kvm_run's s390_sieic, psw_mask and psw_addr tell which. Emulate
 * what the guest wanted, and call KVM_RUN again. s390 only.
 */
#define KVM_EXIT_S390_SIEIC			13
/*
 * The guest asked for a reset; kvm_run's s390_reset_flags tell what it is made of. Do it, and call KVM_RUN
 * again. s390 only.
 */
#define KVM_EXIT_S390_RESET			14
/*
 * The guest executed an instruction that reads or writes a device control register which KVM does not serve. Do
 * what kvm_run's dcr says, and call KVM_RUN again. powerpc (booke) only; the processors that had it are no
 * longer supported.
 */
#define KVM_EXIT_DCR				15
/*
 * Named after the non-maskable interrupt; nothing of kvm_run belongs to it. On powerpc, with KVM_CAP_PPC_FWNMI
 * of Linux 4.13, the guest met a machine check, and kvm_run's flags tell whether it was recovered from.
 */
#define KVM_EXIT_NMI				16
/*
 * KVM could not go on; kvm_run's internal tells why. Report it and stop. For KVM_INTERNAL_ERROR_EMULATION
 * kvm_run's emulation_failure may show the instruction; a program that can emulate it may do so, set the
 * registers, and call KVM_RUN again.
 */
#define KVM_EXIT_INTERNAL_ERROR			17
/*
 * The guest executed a hypercall of the interface to Mac-on-Linux, which KVM_ENABLE_CAP of KVM_CAP_PPC_OSI
 * makes leave to user space. Do it with the registers in kvm_run's osi, and call KVM_RUN again. powerpc only.
 */
#define KVM_EXIT_OSI				18

/* which way the data of KVM_EXIT_IO goes */
/* from the port to the guest: the program fills in the data */
#define KVM_EXIT_IO_IN				0
#define KVM_EXIT_IO_OUT				1	/* from the guest to the port: the data is there */

/* why there is a KVM_EXIT_INTERNAL_ERROR */
#define KVM_INTERNAL_ERROR_EMULATION		1	/* an instruction has to be emulated and cannot be */
#define KVM_INTERNAL_ERROR_SIMUL_EX		2	/* exceptions came together that do not come together */

/* what a KVM_EXIT_S390_RESET is made of */
#define KVM_S390_RESET_POR			1	/* power-on reset */
#define KVM_S390_RESET_CLEAR			2	/* the memory is cleared */
#define KVM_S390_RESET_SUBSYSTEM		4	/* the channel subsystem is reset */
#define KVM_S390_RESET_CPU_INIT			8	/* the processors are brought to their initial state */
#define KVM_S390_RESET_IPL			16	/* an initial program is loaded */

/* the memory that KVM_RUN and its caller share: what to do, and why KVM_RUN returned (section 5) */
struct kvm_run {
	/*
	 * Not zero: KVM_RUN is to return when it becomes possible to inject an interrupt from outside into the
	 * guest (KVM_INTERRUPT). Not looked at when the interrupt controller is in the kernel.
	 */
	__u8 request_interrupt_window;
	/*
	 * Not zero: KVM_RUN fails with EINTR instead of running the guest, once it has finished what is open. A
	 * signal's handler can set it, which closes the gap between looking for signals and calling KVM_RUN.
	 * Needs KVM_CAP_IMMEDIATE_EXIT.
	 */
	__u8 immediate_exit;
	__u8 padding1[6];
	/*
	 * Why KVM_RUN returned; to be looked at when it returned zero. A kernel may know more reasons than its
	 * caller: one that is not known is to be treated as an error.
	 */
	__u32 exit_reason;
	/* Not zero: KVM_INTERRUPT can inject an interrupt now. It answers request_interrupt_window. */
	__u8 ready_for_interrupt_injection;
	/*
	 * Whether the guest has interrupts enabled (x86: IF). Valid only if the local APIC is not in the
	 * kernel.
	 */
	__u8 if_flag;
	__u8 padding2[2];
	/*
	 * The guest's CR8, its task priority. KVM_RUN takes it over when it begins, and fails with EINVAL if it
	 * cannot be one; it puts the current value there when it returns. Valid only if the local APIC is not
	 * in the kernel.
	 */
	__u64 cr8;
	/*
	 * The guest's APIC base MSR. Valid only if the local APIC is not in the kernel. The API has KVM_RUN
	 * take it over as it does cr8; Linux was seen only to put the current value there, and KVM_SET_SREGS to
	 * be what changes it.
	 */
	__u64 apic_base;
#ifdef __KVM_S390
	/*
	 * The first half of the guest's program status word: KVM_RUN takes it over and puts the current value
	 * there.
	 */
	__u64 psw_mask;
	/* The second half of the guest's program status word, the address of the next instruction. */
	__u64 psw_addr;
#endif
	/* what more there is to tell about an exit */
	union {
		/* KVM_EXIT_UNKNOWN */
		struct {
			__u64 hardware_exit_reason;	/* what the processor says */
		} hw;
		/* KVM_EXIT_FAIL_ENTRY */
		struct {
			__u64 hardware_entry_failure_reason;	/* what the processor says */
		} fail_entry;
		/* KVM_EXIT_EXCEPTION */
		struct {
			__u32 exception;	/* the number of the exception */
			__u32 error_code;
		} ex;
		/* KVM_EXIT_IO */
		struct {
			__u8 direction;
			__u8 size;	/* bytes of one access */
			__u16 port;
			__u32 count;	/* how many accesses of the same port follow each other */
			/*
			 * Where the data is, in bytes from the beginning of kvm_run: count elements of size
			 * bytes without gaps. For KVM_EXIT_IO_OUT they are what the guest writes; for
			 * KVM_EXIT_IO_IN the program puts there what the guest reads, before it calls KVM_RUN
			 * again.
			 */
			__u64 data_offset;
		} io;
		/* KVM_EXIT_DEBUG */
		struct {
			struct kvm_debug_exit_arch arch;	/* what was met, by architecture */
		} debug;
		/* KVM_EXIT_MMIO */
		struct {
			__u64 phys_addr;	/* the guest physical address */
			/*
			 * If is_write, what the guest writes. If not, the program puts there what the guest
			 * reads, before it calls KVM_RUN again. The bytes stand as they would in the guest's
			 * memory, the first one first.
			 */
			__u8 data[8];
			__u32 len;	/* how many bytes of data count */
			__u8 is_write;	/* not zero: the guest writes */
		} mmio;
		/*
		 * KVM_EXIT_HYPERCALL: on arm64 only nr and flags count, and the program takes the arguments
		 * from the registers
		 */
		struct {
			__u64 nr;	/* number of the hypercall */
			/*
			 * The arguments. Of KVM_HC_MAP_GPA_RANGE, the one that x86 can leave: the guest
			 * physical address, the number of pages, and what they are to become.
			 */
			__u64 args[6];
			__u64 ret;	/* x86 puts it into RAX when KVM_RUN is called with this exit_reason */
			__u32 longmode;	/* not zero: the guest was in 64-bit mode */
			__u32 pad;
		} hypercall;
		/* KVM_EXIT_TPR_ACCESS */
		struct {
			__u64 rip;	/* the address of the instruction that made the access */
			__u32 is_write;	/* not zero: the guest wrote */
			__u32 pad;
		} tpr_access;
		/* KVM_EXIT_S390_SIEIC: s390: why the processor intercepted the guest, in its own terms */
		struct {
			__u8 icptcode;	/* interception code */
			__u16 ipa;	/* the instruction's first half word, where there is one */
			__u32 ipb;	/* the instruction's other two */
		} s390_sieic;
		__u64 s390_reset_flags;	/* KVM_EXIT_S390_RESET: s390: what the reset is made of */
		/* KVM_EXIT_DCR: powerpc: a device control register of embedded processors */
		struct {
			__u32 dcrn;	/* the number of the register */
			__u32 data;	/* what the guest writes, or what the program has it read */
			__u8 is_write;	/* not zero: the guest writes */
		} dcr;
		/* KVM_EXIT_INTERNAL_ERROR */
		struct {
			__u32 suberror;
			/* how many words of data count; valid only with KVM_CAP_INTERNAL_ERROR_DATA */
			__u32 ndata;
			__u64 data[16];	/* more about the error, by suberror; good for a log */
		} internal;
		/* KVM_EXIT_OSI: powerpc: a hypercall of the interface that Mac-on-Linux calls OSI */
		struct {
			/*
			 * All general purpose registers of the guest. The program changes those that the
			 * hypercall changes; when the guest is entered again all of its registers are replaced
			 * by these.
			 */
			__u64 gprs[32];
		} osi;
		char padding[256];	/* keeps the union at its size when it gets more members */
	};
	/*
	 * Which parts of s.regs KVM_RUN fills in when it returns: on s390 the kernel says so here, on x86 the
	 * program asks for them, with flags that KVM_CAP_SYNC_REGS answers. KVM_RUN fails with EINVAL for
	 * others.
	 */
	__u64 kvm_valid_regs;
	/*
	 * Which parts of s.regs the program has changed and KVM_RUN has to take over, by architecture. The
	 * kernel clears them; on x86 KVM_RUN fails with EINVAL for others than KVM_CAP_SYNC_REGS answers.
	 */
	__u64 kvm_dirty_regs;
	/* registers that can be read and written without a call; needs KVM_CAP_SYNC_REGS */
	union {
		struct kvm_sync_regs regs;
	} s;
};

/* --- Capabilities, for KVM_CHECK_EXTENSION --- */

/* interrupt controllers can be made in the kernel, and their lines and state be set */
#define KVM_CAP_IRQCHIP				0
#define KVM_CAP_HLT				1	/* a guest that halts is dealt with */
/* the number of pages that shadow the guest's page tables can be read and set */
#define KVM_CAP_MMU_SHADOW_CACHE_CONTROL	2
#define KVM_CAP_USER_MEMORY			3	/* a guest's memory can come from the program's own */
/* the place of the pages that real mode needs on Intel processors can be set */
#define KVM_CAP_SET_TSS_ADDR			4
/* the task priority register can be kept in a page that guest and KVM share */
#define KVM_CAP_VAPIC				6
/* CPUID entries have an index and flags, and those that are supported can be listed */
#define KVM_CAP_EXT_CPUID			7
#define KVM_CAP_CLOCKSOURCE			8	/* a paravirtual clock can be offered to the guest */
#define KVM_CAP_NR_VCPUS			9	/* how many vcpus a VM may have */
#define KVM_CAP_NR_MEMSLOTS			10	/* how many memory slots a VM may have */
#define KVM_CAP_PIT				11	/* an interval timer can be made in the kernel */
/* a guest may leave out the delays between accesses to ports */
#define KVM_CAP_NOP_IO_DELAY			12
#define KVM_CAP_PV_MMU				13	/* a paravirtual MMU, which is gone */
/* whether a vcpu runs, halts or waits can be read and set */
#define KVM_CAP_MP_STATE			14
/* writes to devices can be collected in a ring, so that not each leaves the kernel */
#define KVM_CAP_COALESCED_MMIO			15
/* the guest's memory follows changes of the memory behind it at once */
#define KVM_CAP_SYNC_MMU			16
#ifdef __KVM_HAVE_DEVICE_ASSIGNMENT
#define KVM_CAP_DEVICE_ASSIGNMENT		17	/* PCI devices of the host can be given to a guest */
#endif
/* the host has an IOMMU to keep assigned devices within the guest's memory */
#define KVM_CAP_IOMMU				18
#ifdef __KVM_HAVE_MSI
#define KVM_CAP_DEVICE_MSI			20	/* an assigned device can interrupt by MSI */
#endif
/* deleting a memory slot works, which once it did not */
#define KVM_CAP_DESTROY_MEMORY_REGION_WORKS	21
#ifdef __KVM_HAVE_USER_NMI
#define KVM_CAP_USER_NMI			22	/* an NMI can be injected from user space */
#endif
#ifdef __KVM_HAVE_GUEST_DEBUG
#define KVM_CAP_SET_GUEST_DEBUG			23	/* a guest can be debugged from outside */
#endif
#ifdef __KVM_HAVE_PIT
/* whether the interval timer makes up for interrupts that the guest missed can be set */
#define KVM_CAP_REINJECT_CONTROL		24
#endif
#ifdef __KVM_HAVE_IOAPIC
/* where interrupts go can be set by a table of routes */
#define KVM_CAP_IRQ_ROUTING			25
#endif
/* it can be learned whether an interrupt that was raised reached the guest */
#define KVM_CAP_IRQ_INJECT_STATUS		26
#ifdef __KVM_HAVE_DEVICE_ASSIGNMENT
#define KVM_CAP_DEVICE_DEASSIGNMENT		27	/* assigned devices can be taken back */
#endif
#ifdef __KVM_HAVE_MSIX
#define KVM_CAP_DEVICE_MSIX			28	/* an assigned device can interrupt by MSI-X */
#endif
/* interrupts of assigned devices are assigned by calls of their own */
#define KVM_CAP_ASSIGN_DEV_IRQ			29
/* making one memory slot in place of several works, which once it did not */
#define KVM_CAP_JOIN_MEMORY_REGIONS_WORKS	30
#ifdef __KVM_HAVE_MCE
/* vcpus can be given machine check banks, and machine checks */
#define KVM_CAP_MCE				31
#endif
#define KVM_CAP_IRQFD				32	/* an interrupt can be raised by an eventfd */
#ifdef __KVM_HAVE_PIT
#define KVM_CAP_PIT2				33	/* the interval timer can be made with flags */
#endif
#define KVM_CAP_SET_BOOT_CPU_ID			34	/* which vcpu boots can be set */
#ifdef __KVM_HAVE_PIT_STATE2
#define KVM_CAP_PIT_STATE2			35	/* the interval timer's state has flags */
#endif
/* a write to a port or to a device's memory can signal an eventfd */
#define KVM_CAP_IOEVENTFD			36
/* the place of the page table that real mode needs on Intel processors can be set */
#define KVM_CAP_SET_IDENTITY_MAP_ADDR		37
#ifdef __KVM_HAVE_XEN_HVM
/* a Xen HVM guest's hypercall page can be set up by the kernel */
#define KVM_CAP_XEN_HVM				38
#endif
#define KVM_CAP_ADJUST_CLOCK			39	/* the guest's paravirtual clock can be read and set */
#define KVM_CAP_INTERNAL_ERROR_DATA		40	/* KVM_EXIT_INTERNAL_ERROR comes with data */
#ifdef __KVM_HAVE_VCPU_EVENTS
/* a vcpu's pending exceptions, interrupts and NMIs can be read and set */
#define KVM_CAP_VCPU_EVENTS			41
#endif
#define KVM_CAP_S390_PSW			42	/* the program status word is in kvm_run */
/* the special registers hold what addresses are translated by */
#define KVM_CAP_PPC_SEGSTATE			43
/* a guest can be offered the basic interface of Hyper-V */
#define KVM_CAP_HYPERV				44
/* a guest can be offered Hyper-V's registers of the local APIC */
#define KVM_CAP_HYPERV_VAPIC			45
/* a guest can tell of long waits for a spin lock as it would Hyper-V */
#define KVM_CAP_HYPERV_SPIN			46
#define KVM_CAP_PCI_SEGMENT			47	/* a device to assign can be in any PCI segment */
#define KVM_CAP_PPC_PAIRED_SINGLES		48	/* instructions on paired singles are emulated */
/* a vcpu's events include the instruction's shadow in which interrupts wait */
#define KVM_CAP_INTR_SHADOW			49
#ifdef __KVM_HAVE_DEBUGREGS
#define KVM_CAP_DEBUGREGS			50	/* a vcpu's debug registers can be read and set */
#endif
/* single steps from outside are not lost or seen by the guest when it changes its flags */
#define KVM_CAP_X86_ROBUST_SINGLESTEP		51
/* the hypercalls of Mac-on-Linux can be enabled, and leave the kernel with KVM_EXIT_OSI */
#define KVM_CAP_PPC_OSI				52
/* a pending interrupt can be taken back with KVM_INTERRUPT_UNSET */
#define KVM_CAP_PPC_UNSET_IRQ			53
/* extensions can be enabled that are not to begin with */
#define KVM_CAP_ENABLE_CAP			54
#ifdef __KVM_HAVE_XSAVE
/* a vcpu's extended processor state can be read and set */
#define KVM_CAP_XSAVE				55
#endif
#ifdef __KVM_HAVE_XCRS
/* a vcpu's extended control registers can be read and set */
#define KVM_CAP_XCRS				56
#endif
/* what a paravirtual guest has to be told can be asked for */
#define KVM_CAP_PPC_GET_PVINFO			57
/* an interrupt that stays pending can be injected with KVM_INTERRUPT_SET_LEVEL */
#define KVM_CAP_PPC_IRQ_LEVEL			58
/* a guest can be told that it waits for a page of the host, and run something else meanwhile */
#define KVM_CAP_ASYNC_PF			59
#define KVM_CAP_MAX_VCPUS			66	/* how many vcpus a VM may have at most */
/* the local APIC of the kernel has the deadline mode of the timer */
#define KVM_CAP_TSC_DEADLINE_TIMER		72
#define KVM_CAP_SYNC_REGS			74	/* registers can be read and written in kvm_run */
#define KVM_CAP_SIGNAL_MSI			77	/* an MSI can be sent to a guest without a route */
/* an eventfd's interrupt can be level-triggered, with KVM_IRQFD_FLAG_RESAMPLE */
#define KVM_CAP_IRQFD_RESAMPLE			82
#define KVM_CAP_ENABLE_CAP_VM			98	/* extensions can be enabled for a whole VM */
#define KVM_CAP_CHECK_EXTENSION_VM		105	/* KVM_CHECK_EXTENSION can be called on a VM fd */
/* behaviour that KVM keeps only for old programs can be switched off */
#define KVM_CAP_DISABLE_QUIRKS			116
#define KVM_CAP_MAX_VCPU_ID			128	/* how large the id of a vcpu may be */
#define KVM_CAP_IMMEDIATE_EXIT			136	/* kvm_run's immediate_exit is looked at */
/* MSRs that tell of features can be listed and read before there is a VM */
#define KVM_CAP_GET_MSR_FEATURES		153
#define KVM_CAP_SET_GUEST_DEBUG2		195	/* which flags KVM_SET_GUEST_DEBUG takes in control */

/* the records of the trace buffer that KVM_TRACE_ENABLE once started, and the sizes of their parts */
#define KVM_TRC_SHIFT				16	/* the kinds of records begin at this bit */
/* the kind for entering and leaving the guest */
#define KVM_TRC_ENTRYEXIT			(1 << KVM_TRC_SHIFT)
/* the kind for what is done about an exit */
#define KVM_TRC_HANDLER				(1 << (KVM_TRC_SHIFT + 1))
#define KVM_TRC_VMENTRY				(KVM_TRC_ENTRYEXIT + 0x01)	/* the guest is entered */
#define KVM_TRC_VMEXIT				(KVM_TRC_ENTRYEXIT + 0x02)	/* the guest was left */
#define KVM_TRC_PAGE_FAULT			(KVM_TRC_HANDLER + 0x01)	/* a page fault */
#define KVM_TRC_HEAD_SIZE			12	/* bytes of a record's head */
#define KVM_TRC_CYCLE_SIZE			8	/* bytes of the time stamp, in records that have one */
#define KVM_TRC_EXTRA_MAX			7	/* how many words may follow the head */
#define KVM_TRC_INJ_VIRQ			(KVM_TRC_HANDLER + 0x02)	/* an interrupt is injected */
/* an event that was cut short is delivered again */
#define KVM_TRC_REDELIVER_EVT			(KVM_TRC_HANDLER + 0x03)
/* the guest can take an interrupt now */
#define KVM_TRC_PEND_INTR			(KVM_TRC_HANDLER + 0x04)
#define KVM_TRC_IO_READ				(KVM_TRC_HANDLER + 0x05)	/* a read from a port */
#define KVM_TRC_IO_WRITE			(KVM_TRC_HANDLER + 0x06)	/* a write to a port */
/* a read of a control register */
#define KVM_TRC_CR_READ				(KVM_TRC_HANDLER + 0x07)
/* a write of a control register */
#define KVM_TRC_CR_WRITE			(KVM_TRC_HANDLER + 0x08)
#define KVM_TRC_DR_READ				(KVM_TRC_HANDLER + 0x09)	/* a read of a debug register */
/* a write of a debug register */
#define KVM_TRC_DR_WRITE			(KVM_TRC_HANDLER + 0x0A)
#define KVM_TRC_MSR_READ			(KVM_TRC_HANDLER + 0x0B)	/* a read of an MSR */
#define KVM_TRC_MSR_WRITE			(KVM_TRC_HANDLER + 0x0C)	/* a write of an MSR */
#define KVM_TRC_CPUID				(KVM_TRC_HANDLER + 0x0D)	/* a CPUID instruction */
#define KVM_TRC_INTR				(KVM_TRC_HANDLER + 0x0E)	/* an interrupt of the host */
/* a non-maskable interrupt of the host */
#define KVM_TRC_NMI				(KVM_TRC_HANDLER + 0x0F)
#define KVM_TRC_VMMCALL				(KVM_TRC_HANDLER + 0x10)	/* a hypercall */
#define KVM_TRC_HLT				(KVM_TRC_HANDLER + 0x11)	/* a halt instruction */
#define KVM_TRC_CLTS				(KVM_TRC_HANDLER + 0x12)	/* a CLTS instruction */
#define KVM_TRC_LMSW				(KVM_TRC_HANDLER + 0x13)	/* an LMSW instruction */
/* an access to the local APIC's page */
#define KVM_TRC_APIC_ACCESS			(KVM_TRC_HANDLER + 0x14)
/* a fault of the nested page tables */
#define KVM_TRC_TDP_FAULT			(KVM_TRC_HANDLER + 0x15)
/* powerpc: the guest writes an entry of its TLB */
#define KVM_TRC_GTLB_WRITE			(KVM_TRC_HANDLER + 0x16)
/* powerpc: an entry of the shadow TLB is written */
#define KVM_TRC_STLB_WRITE			(KVM_TRC_HANDLER + 0x17)
/* powerpc: an entry of the shadow TLB is made invalid */
#define KVM_TRC_STLB_INVAL			(KVM_TRC_HANDLER + 0x18)
/* powerpc: an instruction is emulated */
#define KVM_TRC_PPC_INSTR			(KVM_TRC_HANDLER + 0x19)

/* --- Ioctls of the system fd --- */

/* list the MSRs that tell of features (section 4.3) */
#define KVM_GET_MSR_FEATURE_INDEX_LIST	_IOWR(KVMIO, 0x0a, struct kvm_msr_list)
/* ask for the version of the API (section 4.1) */
#define KVM_GET_API_VERSION		_IO(KVMIO, 0x00)
/* make a virtual machine without memory or vcpus (section 4.2) */
#define KVM_CREATE_VM			_IO(KVMIO, 0x01)
/* list the MSRs of a guest that can be read and written (section 4.3) */
#define KVM_GET_MSR_INDEX_LIST		_IOWR(KVMIO, 0x02, struct kvm_msr_list)
/* ask whether an extension of the API is there (section 4.4) */
#define KVM_CHECK_EXTENSION		_IO(KVMIO, 0x03)
/* ask how much of a vcpu's fd to map (section 4.5) */
#define KVM_GET_VCPU_MMAP_SIZE		_IO(KVMIO, 0x04)
/* list the CPUID entries that processor and KVM support (section 4.46) */
#define KVM_GET_SUPPORTED_CPUID		_IOWR(KVMIO, 0x05, struct kvm_cpuid2)
/* make the process's address space fit for running guests */
#define KVM_S390_ENABLE_SIE		_IO(KVMIO, 0x06)
/* removed: start KVM's own trace buffer */
#define __KVM_DEPRECATED_MAIN_W_0x06	_IOW(KVMIO, 0x06, struct kvm_user_trace_setup)
#define KVM_TRACE_ENABLE		__KVM_DEPRECATED_MAIN_W_0x06
/* removed: pause KVM's own trace buffer */
#define __KVM_DEPRECATED_MAIN_0x07	_IO(KVMIO, 0x07)
#define KVM_TRACE_PAUSE			__KVM_DEPRECATED_MAIN_0x07
/* removed: stop KVM's own trace buffer */
#define __KVM_DEPRECATED_MAIN_0x08	_IO(KVMIO, 0x08)
#define KVM_TRACE_DISABLE		__KVM_DEPRECATED_MAIN_0x08
/* ask which machine check features a vcpu can be given */
#define KVM_X86_GET_MCE_CAP_SUPPORTED	_IOR(KVMIO, 0x9d, __u64)

/* --- Ioctls of a VM fd --- */

/* make a memory slot of memory that the kernel allocates; obsolete (section 4.6) */
#define KVM_SET_MEMORY_REGION		_IOW(KVMIO, 0x40, struct kvm_memory_region)
/* add a vcpu to a virtual machine (section 4.7) */
#define KVM_CREATE_VCPU			_IO(KVMIO, 0x41)
/* fetch and clear the bitmap of a slot's dirty pages (section 4.8) */
#define KVM_GET_DIRTY_LOG		_IOW(KVMIO, 0x42, struct kvm_dirty_log)
/* obsolete; made a part of guest memory show at another address too (section 4.9) */
#define KVM_SET_MEMORY_ALIAS		_IOW(KVMIO, 0x43, struct kvm_memory_alias)
/* make the interrupt controllers in the kernel (section 4.24) */
#define KVM_CREATE_IRQCHIP		_IO(KVMIO, 0x60)
/* set the level of an input of the interrupt controllers in the kernel (section 4.25) */
#define KVM_IRQ_LINE			_IOW(KVMIO, 0x61, struct kvm_irq_level)
/* read the state of an interrupt controller in the kernel (section 4.26) */
#define KVM_GET_IRQCHIP			_IOWR(KVMIO, 0x62, struct kvm_irqchip)
/* write the state of an interrupt controller in the kernel (section 4.27) */
#define KVM_SET_IRQCHIP			_IOR(KVMIO, 0x63, struct kvm_irqchip)
/* say where the hypercall pages for a Xen HVM guest come from (section 4.28) */
#define KVM_XEN_HVM_CONFIG		_IOW(KVMIO, 0x7a, struct kvm_xen_hvm_config)
/* read the clock that the guest sees as kvmclock (section 4.29) */
#define KVM_GET_CLOCK			_IOR(KVMIO, 0x7c, struct kvm_clock_data)
/* set the clock that the guest sees as kvmclock (section 4.30) */
#define KVM_SET_CLOCK			_IOW(KVMIO, 0x7b, struct kvm_clock_data)
/* make, move, change or delete a slot of guest physical memory (section 4.35) */
#define KVM_SET_USER_MEMORY_REGION	_IOW(KVMIO, 0x46, struct kvm_userspace_memory_region)
/* say where in guest physical memory KVM may put three pages of its own (section 4.36) */
#define KVM_SET_TSS_ADDR		_IO(KVMIO, 0x47)
/* say where in guest physical memory KVM may put one page of its own (section 4.40) */
#define KVM_SET_IDENTITY_MAP_ADDR	_IOW(KVMIO, 0x48, __u64)
/* say which vcpu is the bootstrap processor (section 4.41) */
#define KVM_SET_BOOT_CPU_ID		_IO(KVMIO, 0x78)
/* read what a paravirtualized guest has to be told (section 4.47) */
#define KVM_PPC_GET_PVINFO		_IOW(KVMIO, 0xa1, struct kvm_ppc_pvinfo)
/* assign a PCI device of the host to a VM (section 4.48) */
#define KVM_ASSIGN_PCI_DEVICE		_IOR(KVMIO, 0x69, struct kvm_assigned_pci_dev)
/* take an assigned PCI device away from a VM (section 4.49) */
#define KVM_DEASSIGN_PCI_DEVICE		_IOW(KVMIO, 0x72, struct kvm_assigned_pci_dev)
/* give an assigned PCI device an interrupt (section 4.50) */
#define KVM_ASSIGN_DEV_IRQ		_IOW(KVMIO, 0x70, struct kvm_assigned_irq)
/* take the interrupt of an assigned PCI device away (section 4.51) */
#define KVM_DEASSIGN_DEV_IRQ		_IOW(KVMIO, 0x75, struct kvm_assigned_irq)
/* replace the table of GSI routes (section 4.52) */
#define KVM_SET_GSI_ROUTING		_IOW(KVMIO, 0x6a, struct kvm_irq_routing)
/* say how many MSI-X interrupts an assigned PCI device has (section 4.53) */
#define KVM_ASSIGN_SET_MSIX_NR		_IOW(KVMIO, 0x73, struct kvm_assigned_msix_nr)
/* route an MSI-X interrupt of an assigned PCI device to a GSI (section 4.54) */
#define KVM_ASSIGN_SET_MSIX_ENTRY	_IOW(KVMIO, 0x74, struct kvm_assigned_msix_entry)
/* limit how many pages KVM uses for its own page tables of the guest */
#define KVM_SET_NR_MMU_PAGES		_IO(KVMIO, 0x44)
/* read the limit that KVM_SET_NR_MMU_PAGES sets */
#define KVM_GET_NR_MMU_PAGES		_IO(KVMIO, 0x45)
/* make the interval timer in the kernel */
#define KVM_CREATE_PIT			_IO(KVMIO, 0x64)
/* read the state of the interval timer */
#define KVM_GET_PIT			_IOWR(KVMIO, 0x65, struct kvm_pit_state)
/* write the state of the interval timer */
#define KVM_SET_PIT			_IOR(KVMIO, 0x66, struct kvm_pit_state)
/* do what KVM_IRQ_LINE does, and tell what became of the interrupt */
#define KVM_IRQ_LINE_STATUS		_IOWR(KVMIO, 0x67, struct kvm_irq_level)
/* collect the guest's writes to a range of addresses instead of stopping for each */
#define KVM_REGISTER_COALESCED_MMIO	_IOW(KVMIO, 0x67, struct kvm_coalesced_mmio_zone)
/* stop for the guest's writes to a range of addresses again */
#define KVM_UNREGISTER_COALESCED_MMIO	_IOW(KVMIO, 0x68, struct kvm_coalesced_mmio_zone)
/* deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
#define __KVM_DEPRECATED_VM_R_0x70	_IOR(KVMIO, 0x70, struct kvm_assigned_irq)
#define KVM_ASSIGN_IRQ			__KVM_DEPRECATED_VM_R_0x70
/* say what becomes of interrupts of the interval timer that the guest missed */
#define KVM_REINJECT_CONTROL		_IO(KVMIO, 0x71)
/* let an eventfd raise an interrupt in the guest */
#define KVM_IRQFD			_IOW(KVMIO, 0x76, struct kvm_irqfd)
/* send a message that is an interrupt (section 4.71) */
#define KVM_SIGNAL_MSI			_IOW(KVMIO, 0xa5, struct kvm_msi)
/* make the interval timer in the kernel, in a way that flags choose */
#define KVM_CREATE_PIT2			_IOW(KVMIO, 0x77, struct kvm_pit_config)
/* let a write of the guest signal an eventfd */
#define KVM_IOEVENTFD			_IOW(KVMIO, 0x79, struct kvm_ioeventfd)
/* read the state of the interval timer, and its flags */
#define KVM_GET_PIT2			_IOR(KVMIO, 0x9f, struct kvm_pit_state2)
/* write the state of the interval timer, and its flags */
#define KVM_SET_PIT2			_IOW(KVMIO, 0xa0, struct kvm_pit_state2)
/* inject an interrupt into an s390 guest */
#define KVM_S390_INTERRUPT		_IOW(KVMIO, 0x94, struct kvm_s390_interrupt)

/* --- Ioctls of a vcpu fd --- */

/* run the guest on this vcpu until something needs user space (section 4.10) */
#define KVM_RUN				_IO(KVMIO, 0x80)
/* read the general purpose registers (section 4.11) */
#define KVM_GET_REGS			_IOR(KVMIO, 0x81, struct kvm_regs)
/* write the general purpose registers (section 4.12) */
#define KVM_SET_REGS			_IOW(KVMIO, 0x82, struct kvm_regs)
/* read the special registers (section 4.13) */
#define KVM_GET_SREGS			_IOR(KVMIO, 0x83, struct kvm_sregs)
/* write the special registers (section 4.14) */
#define KVM_SET_SREGS			_IOW(KVMIO, 0x84, struct kvm_sregs)
/* translate a guest virtual address as the vcpu would now (section 4.15) */
#define KVM_TRANSLATE			_IOWR(KVMIO, 0x85, struct kvm_translation)
/* queue a hardware interrupt for injection (section 4.16) */
#define KVM_INTERRUPT			_IOW(KVMIO, 0x86, struct kvm_interrupt)
/* removed: KVM_SET_GUEST_DEBUG took its place (section 4.17) */
#define __KVM_DEPRECATED_VCPU_W_0x87	_IOW(KVMIO, 0x87, struct kvm_debug_guest)
#define KVM_DEBUG_GUEST			__KVM_DEPRECATED_VCPU_W_0x87
/* read model-specific registers (section 4.18) */
#define KVM_GET_MSRS			_IOWR(KVMIO, 0x88, struct kvm_msrs)
/* write model-specific registers (section 4.19) */
#define KVM_SET_MSRS			_IOW(KVMIO, 0x89, struct kvm_msrs)
/* say what CPUID answers on this vcpu, by function alone (section 4.20) */
#define KVM_SET_CPUID			_IOW(KVMIO, 0x8a, struct kvm_cpuid)
/* say which signals are blocked while KVM_RUN runs (section 4.21) */
#define KVM_SET_SIGNAL_MASK		_IOW(KVMIO, 0x8b, struct kvm_signal_mask)
/* read the floating point state (section 4.22) */
#define KVM_GET_FPU			_IOR(KVMIO, 0x8c, struct kvm_fpu)
/* write the floating point state (section 4.23) */
#define KVM_SET_FPU			_IOW(KVMIO, 0x8d, struct kvm_fpu)
/* read pending exceptions, interrupts and NMIs, and what belongs to them (section 4.31) */
#define KVM_GET_VCPU_EVENTS		_IOR(KVMIO, 0x9f, struct kvm_vcpu_events)
/* write pending exceptions, interrupts and NMIs, and what belongs to them (section 4.32) */
#define KVM_SET_VCPU_EVENTS		_IOW(KVMIO, 0xa0, struct kvm_vcpu_events)
/* read the debug registers (section 4.33) */
#define KVM_GET_DEBUGREGS		_IOR(KVMIO, 0xa1, struct kvm_debugregs)
/* write the debug registers (section 4.34) */
#define KVM_SET_DEBUGREGS		_IOW(KVMIO, 0xa2, struct kvm_debugregs)
/* switch on an extension that is off by default (section 4.37) */
#define KVM_ENABLE_CAP			_IOW(KVMIO, 0xa3, struct kvm_enable_cap)
/* read whether the vcpu runs, halts or waits to be started (section 4.38) */
#define KVM_GET_MP_STATE		_IOR(KVMIO, 0x98, struct kvm_mp_state)
/* say whether the vcpu runs, halts or waits to be started (section 4.39) */
#define KVM_SET_MP_STATE		_IOW(KVMIO, 0x99, struct kvm_mp_state)
/* read the extended processor state (section 4.42) */
#define KVM_GET_XSAVE			_IOR(KVMIO, 0xa4, struct kvm_xsave)
/* write the extended processor state (section 4.43) */
#define KVM_SET_XSAVE			_IOW(KVMIO, 0xa5, struct kvm_xsave)
/* read the extended control registers (section 4.44) */
#define KVM_GET_XCRS			_IOR(KVMIO, 0xa6, struct kvm_xcrs)
/* write the extended control registers (section 4.45) */
#define KVM_SET_XCRS			_IOW(KVMIO, 0xa7, struct kvm_xcrs)
/* read the registers of the vcpu's local APIC */
#define KVM_GET_LAPIC			_IOR(KVMIO, 0x8e, struct kvm_lapic_state)
/* write the registers of the vcpu's local APIC */
#define KVM_SET_LAPIC			_IOW(KVMIO, 0x8f, struct kvm_lapic_state)
/* say what CPUID answers on this vcpu, by function and index */
#define KVM_SET_CPUID2			_IOW(KVMIO, 0x90, struct kvm_cpuid2)
/* read what CPUID answers on this vcpu */
#define KVM_GET_CPUID2			_IOWR(KVMIO, 0x91, struct kvm_cpuid2)
/* make KVM_RUN tell when the guest uses the task priority register */
#define KVM_TPR_ACCESS_REPORTING	_IOWR(KVMIO, 0x92, struct kvm_tpr_access_ctl)
/* say where in guest memory the vcpu's task priority is shared with the guest */
#define KVM_SET_VAPIC_ADDR		_IOW(KVMIO, 0x93, struct kvm_vapic_addr)
/* store the vcpu's registers into guest memory, as the architecture's store-status order does */
#define KVM_S390_STORE_STATUS		_IOW(KVMIO, 0x95, unsigned long)
/* write the program status word that the vcpu starts with */
#define KVM_S390_SET_INITIAL_PSW	_IOW(KVMIO, 0x96, struct kvm_s390_psw)
/* reset the vcpu as the architecture's initial CPU reset does */
#define KVM_S390_INITIAL_RESET		_IO(KVMIO, 0x97)
/* queue an NMI for injection */
#define KVM_NMI				_IO(KVMIO, 0x9a)
/* debug the guest from outside */
#define KVM_SET_GUEST_DEBUG		_IOW(KVMIO, 0x9b, struct kvm_guest_debug)
/* give the vcpu machine check banks */
#define KVM_X86_SETUP_MCE		_IOW(KVMIO, 0x9c, __u64)
/* put a machine check into a bank of the vcpu */
#define KVM_X86_SET_MCE			_IOW(KVMIO, 0x9e, struct kvm_x86_mce)
/* read the vcpu's stack, where the guest's registers are kept */
#define KVM_IA64_VCPU_GET_STACK		_IOR(KVMIO, 0x9a, void *)
/* write the vcpu's stack, where the guest's registers are kept */
#define KVM_IA64_VCPU_SET_STACK		_IOW(KVMIO, 0x9b, void *)

#ifdef __KVMABI_USER
# undef __user
# undef __KVMABI_USER
#endif

#endif /* __LINUX_KVM_H */
