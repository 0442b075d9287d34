/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 6.1: ioctls, structures and constants that every architecture shares.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef __LINUX_KVM_H
#define __LINUX_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>
#include <linux/const.h>
#include <linux/stddef.h>
#include <asm/kvm.h>

/* Which level of the API this is; the kernel's own header does not define it. */
#define KVMABI_LEVEL 0x060100

#ifndef __user
# define __KVMABI_USER
# ifdef __CHECKER__
#  define __user __attribute__((noderef, address_space(__user)))
# else
#  define __user
# endif
#endif

/* An array as long as a field says. C++ takes no struct that is empty, and not every <linux/stddef.h> knows. */
#if defined(__cplusplus) || !defined(__DECLARE_FLEX_ARRAY)
# define __KVMABI_FLEX(type, name) type name[0]
#else
# define __KVMABI_FLEX(type, name) __DECLARE_FLEX_ARRAY(type, name)
#endif

/* instructions that KVM_ENABLE_CAP of KVM_CAP_X86_DISABLE_EXITS lets the guest execute without leaving it */
#define KVM_X86_DISABLE_EXITS_MWAIT		(1 << 0)	/* MONITOR and MWAIT */
#define KVM_X86_DISABLE_EXITS_HLT		(1 << 1)	/* HLT */
#define KVM_X86_DISABLE_EXITS_PAUSE		(1 << 2)	/* PAUSE */
/* reads of the MSRs that count the time in power states */
#define KVM_X86_DISABLE_EXITS_CSTATE		(1 << 3)

/* all of kvm_x86_disable_exits */
#define KVM_X86_DISABLE_VALID_EXITS		(KVM_X86_DISABLE_EXITS_MWAIT | \
	KVM_X86_DISABLE_EXITS_HLT | KVM_X86_DISABLE_EXITS_PAUSE | KVM_X86_DISABLE_EXITS_CSTATE)

/* what KVM_ENABLE_CAP of KVM_CAP_X2APIC_API makes of APIC ids that do not fit into 8 bits */
/*
 * kvm_lapic_state has the whole id of an x2APIC, and the upper half of a message's address the rest of its
 * destination
 */
#define KVM_X2APIC_API_USE_32BIT_IDS		(1ULL << 0)
/* a message to the id that is all ones in 8 bits is for that x2APIC, and not for all */
#define KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK	(1ULL << 1)

/* what KVM_ENABLE_CAP of KVM_CAP_X86_BUS_LOCK_EXIT does about a guest that locks the bus; not both */
#define KVM_BUS_LOCK_DETECTION_OFF		(1 << 0)	/* nothing */
#define KVM_BUS_LOCK_DETECTION_EXIT		(1 << 1)	/* it ends KVM_RUN with KVM_EXIT_X86_BUS_LOCK */

/* what KVM_ENABLE_CAP of KVM_CAP_PMU_CAPABILITY makes of a VM that has no vcpu yet */
/* the guest has no performance monitoring unit */
#define KVM_PMU_CAP_DISABLE			(1 << 0)

/* what KVM_ENABLE_CAP of KVM_CAP_X86_NOTIFY_VMEXIT does about a guest that lets no interrupt window come up */
/* the guest is left after a while; never without this */
#define KVM_X86_NOTIFY_VMEXIT_ENABLED		(1ULL << 0)
#define KVM_X86_NOTIFY_VMEXIT_USER		(1ULL << 1)	/* KVM_RUN returns then with KVM_EXIT_NOTIFY */

/* kvm_sev_cmd's id: what KVM_MEMORY_ENCRYPT_OP is to do, and which struct its data leads to */
enum sev_cmd_id {
	/* makes the VM, which has no vcpu yet, an SEV guest; no data. KVM_SEV_INIT2 takes its place */
	KVM_SEV_INIT = 0,
	KVM_SEV_ES_INIT = 1,	/* the same for SEV-ES, where the vcpus' registers are encrypted too; no data */
	/* kvm_sev_launch_start, in and out: makes the guest's key; needs sev_fd */
	KVM_SEV_LAUNCH_START = 2,
	/* kvm_sev_launch_update_data: encrypts memory where it is, measures it */
	KVM_SEV_LAUNCH_UPDATE_DATA = 3,
	/*
	 * SEV-ES, no data: encrypts and measures the registers of all vcpus, which user space cannot reach from
	 * then on
	 */
	KVM_SEV_LAUNCH_UPDATE_VMSA = 4,
	/* kvm_sev_launch_secret: puts a secret of the guest's owner into its memory */
	KVM_SEV_LAUNCH_SECRET = 5,
	/* kvm_sev_launch_measure, in and out: what was measured, for the owner */
	KVM_SEV_LAUNCH_MEASURE = 6,
	KVM_SEV_LAUNCH_FINISH = 7,	/* no data: ends the launch; the guest can run */
	/*
	 * kvm_sev_send_start, in and out: begins to send the guest elsewhere; implemented, as what follows,
	 * from Linux 5.13 on
	 */
	KVM_SEV_SEND_START = 8,
	/* kvm_sev_send_update_data, in and out: encrypts some memory for the way */
	KVM_SEV_SEND_UPDATE_DATA = 9,
	KVM_SEV_SEND_UPDATE_VMSA = 10,	/* not implemented */
	KVM_SEV_SEND_FINISH = 11,	/* no data: ends the sending */
	/* kvm_sev_receive_start, in and out: begins to receive one; needs sev_fd */
	KVM_SEV_RECEIVE_START = 12,
	/* kvm_sev_receive_update_data: takes what the sender encrypted */
	KVM_SEV_RECEIVE_UPDATE_DATA = 13,
	KVM_SEV_RECEIVE_UPDATE_VMSA = 14,	/* not implemented */
	KVM_SEV_RECEIVE_FINISH = 15,	/* no data: ends the receiving; the guest can run */
	KVM_SEV_GUEST_STATUS = 16,	/* kvm_sev_guest_status, out */
	KVM_SEV_DBG_DECRYPT = 17,	/* kvm_sev_dbg: reads memory of a guest whose policy allows it */
	KVM_SEV_DBG_ENCRYPT = 18,	/* kvm_sev_dbg: writes memory of a guest whose policy allows it */
	KVM_SEV_CERT_EXPORT = 19,	/* not implemented */
	/* kvm_sev_attestation_report, in and out: a signed report of what was measured */
	KVM_SEV_GET_ATTESTATION_REPORT = 20,
	KVM_SEV_SEND_CANCEL = 21,	/* no data: gives the sending up, so that it can begin anew */
	KVM_SEV_NR_MAX = 22,	/* one more than the last */
};

/* a command about an encrypted guest (section 4.110) */
struct kvm_sev_cmd {
	__u32 id;
	/* the address of the struct that the command takes; not looked at if it takes none */
	__u64 data;
	/* out: what the firmware answered, zero if all went well; its codes are in <linux/psp-sev.h> */
	__u32 error;
	/*
	 * a file descriptor of /dev/sev, by which the caller shows that it may use the firmware; the command
	 * that makes the guest's key needs it and so do all of SEV-SNP, the others use the one that was given
	 * there
	 */
	__u32 sev_fd;
};

/*
 * for KVM_SEV_LAUNCH_START: the guest's policy, and what its owner gives for a secure channel (section 4.110)
 */
struct kvm_sev_launch_start {
	/* in: the handle of a guest whose key is to be shared, or zero; out: this guest's handle */
	__u32 handle;
	__u32 policy;		/* what the guest's owner allows */
	__u64 dh_uaddr;		/* the owner's Diffie-Hellman key; zero: there is none */
	__u32 dh_len;		/* its length in bytes */
	__u64 session_uaddr;	/* the owner's session; zero: there is none */
	__u32 session_len;	/* its length in bytes */
};

/* for KVM_SEV_LAUNCH_UPDATE_DATA: memory that the guest begins with (section 4.110) */
struct kvm_sev_launch_update_data {
	/* where it is, in the memory behind the slots; the firmware wants it aligned to 16 bytes */
	__u64 uaddr;
	__u32 len;		/* its length in bytes, a multiple of 16 */
};

/* for KVM_SEV_LAUNCH_SECRET: a secret, as the guest's owner has packed it (section 4.110) */
struct kvm_sev_launch_secret {
	__u64 hdr_uaddr;	/* the packet's header */
	__u32 hdr_len;		/* its length in bytes */
	/* where the secret goes, in the memory behind the slots, in one run of host memory */
	__u64 guest_uaddr;
	__u32 guest_len;	/* bytes there are for it */
	__u64 trans_uaddr;	/* the packed secret */
	__u32 trans_len;	/* its length in bytes */
};

/* for KVM_SEV_LAUNCH_MEASURE: where the measurement goes (section 4.110) */
struct kvm_sev_launch_measure {
	__u64 uaddr;		/* where the kernel writes it */
	__u32 len;		/* in: the room there is, or zero to ask for the length; out: the length */
};

/* from KVM_SEV_GUEST_STATUS: how the firmware sees the guest (section 4.110) */
struct kvm_sev_guest_status {
	__u32 handle;		/* the guest's handle */
	__u32 policy;		/* the guest's policy */
	/* the guest's state in the firmware's numbers: launching, running, sending and so on */
	__u32 state;
};

/* for KVM_SEV_DBG_DECRYPT and KVM_SEV_DBG_ENCRYPT: from where to where (section 4.110) */
struct kvm_sev_dbg {
	__u64 src_uaddr;	/* where the bytes are; for KVM_SEV_DBG_DECRYPT the guest's memory */
	__u64 dst_uaddr;	/* where they go; for KVM_SEV_DBG_ENCRYPT the guest's memory. Not zero */
	__u32 len;		/* how many; not zero */
};

/* for KVM_SEV_GET_ATTESTATION_REPORT: where the report goes (section 4.110) */
struct kvm_sev_attestation_report {
	__u8 mnonce[16];	/* a number that the report will repeat */
	__u64 uaddr;		/* where the kernel writes the report */
	__u32 len;		/* in: the room there is, or zero to ask for the length; out: the length */
};

/* for KVM_SEV_SEND_START: who is to receive the guest, and where the session for it goes (section 4.110) */
struct kvm_sev_send_start {
	__u32 policy;		/* out: the guest's policy */
	__u64 pdh_cert_uaddr;	/* the receiving platform's Diffie-Hellman certificate; not zero */
	__u32 pdh_cert_len;	/* its length in bytes */
	__u64 plat_certs_uaddr;	/* the receiving platform's chain of certificates */
	__u32 plat_certs_len;	/* its length in bytes */
	__u64 amd_certs_uaddr;	/* AMD's chain of certificates */
	__u32 amd_certs_len;	/* its length in bytes */
	__u64 session_uaddr;	/* where the kernel writes the session */
	/* in: the room there is, or zero to ask for the length alone; out: the length */
	__u32 session_len;
};

/* for KVM_SEV_SEND_UPDATE_DATA: memory of the guest, and where its packet goes (section 4.110) */
struct kvm_sev_send_update_data {
	__u64 hdr_uaddr;	/* where the kernel writes the packet's header */
	/* in: the room there is, or zero to ask for both lengths alone; out, if asked: the length */
	__u32 hdr_len;
	__u64 guest_uaddr;	/* where the memory is, behind the slots of the caller; all of it in one page */
	__u32 guest_len;	/* how many bytes */
	__u64 trans_uaddr;	/* where the kernel writes the packet */
	__u32 trans_len;	/* as hdr_len, for the packet */
};

/* for KVM_SEV_RECEIVE_START: what the sender has given (section 4.110) */
struct kvm_sev_receive_start {
	/* in: the handle of a guest whose key is to be shared, or zero; out: this guest's handle */
	__u32 handle;
	__u32 policy;		/* the guest's policy, from KVM_SEV_SEND_START */
	__u64 pdh_uaddr;	/* the sending platform's Diffie-Hellman key; not zero */
	__u32 pdh_len;		/* its length in bytes; not zero */
	__u64 session_uaddr;	/* the session, from KVM_SEV_SEND_START; not zero */
	__u32 session_len;	/* its length in bytes; not zero */
};

/*
 * for KVM_SEV_RECEIVE_UPDATE_DATA: a packet, and where its memory goes; nothing of it may be zero (section
 * 4.110)
 */
struct kvm_sev_receive_update_data {
	__u64 hdr_uaddr;	/* the packet's header */
	__u32 hdr_len;		/* its length in bytes */
	/* where the memory goes, behind the slots of the caller; all of it in one page */
	__u64 guest_uaddr;
	__u32 guest_len;	/* how many bytes */
	__u64 trans_uaddr;	/* the packet */
	__u32 trans_len;	/* its length in bytes */
};

/* memory that may hold encrypted data of a guest (section 4.111) */
struct kvm_enc_region {
	__u64 addr;		/* where it begins in the address space of the caller */
	__u64 size;		/* its length in bytes */
};

/* what KVM_XEN_HVM_CONFIG can switch on, and KVM_CAP_XEN_HVM answers if it can */
/*
 * the kernel makes the hypercall page, so that no blob may be given, and hypercalls that it does not serve end
 * KVM_RUN with KVM_EXIT_XEN
 */
#define KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL	(1 << 1)
/*
 * the kernel serves hypercalls about event channels, timers and the version; and KVM_XEN_HVM_EVTCHN_SEND is
 * there
 */
#define KVM_XEN_HVM_CONFIG_EVTCHN_SEND		(1 << 5)

/* what else KVM_CAP_XEN_HVM answers; it is there and need not be switched on */
#define KVM_XEN_HVM_CONFIG_HYPERCALL_MSR	(1 << 0)	/* KVM_XEN_HVM_CONFIG */
/*
 * the calls for attributes, KVM_XEN_HVM_SET_ATTR and its like, and upcalls for event channels that are pending
 */
#define KVM_XEN_HVM_CONFIG_SHARED_INFO		(1 << 2)
#define KVM_XEN_HVM_CONFIG_RUNSTATE		(1 << 3)	/* the attributes about a vcpu's runstate */
/* routes of the type KVM_IRQ_ROUTING_XEN_EVTCHN */
#define KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL	(1 << 4)

/* what KVM_XEN_ATTR_TYPE_EVTCHN does with a port, if not begin; one of them at most */
/* end what an earlier call with the same send_port began */
#define KVM_XEN_EVTCHN_DEASSIGN			(1 << 0)
/* change vcpu and priority of what an earlier call with the same send_port began */
#define KVM_XEN_EVTCHN_UPDATE			(1 << 1)
#define KVM_XEN_EVTCHN_RESET			(1 << 2)	/* end what earlier calls began for any port */

/* the attributes of a VM that KVM_XEN_HVM_SET_ATTR sets */
/* whether structs that guest and Xen share are laid out for 64 bits */
#define KVM_XEN_ATTR_TYPE_LONG_MODE		0x0
/*
 * the page of guest physical memory that is Xen's shared_info. The kernel writes to it without noting that in a
 * dirty log: take it for dirty always. It does not use what the page has for vcpus: each needs
 * KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO
 */
#define KVM_XEN_ATTR_TYPE_SHARED_INFO		0x1
/* the vector that tells any vcpu of events; zero: none */
#define KVM_XEN_ATTR_TYPE_UPCALL_VECTOR		0x2
/*
 * where an event goes that the guest sends through a port: to a port of its own or to an eventfd, without
 * leaving the kernel. It cannot be read
 */
#define KVM_XEN_ATTR_TYPE_EVTCHN		0x3
#define KVM_XEN_ATTR_TYPE_XEN_VERSION		0x4	/* the version of Xen that the guest is told */

/* one attribute of a VM as Xen has it (section 4.126) */
struct kvm_xen_hvm_attr {
	__u16 type;
	__u16 pad[3];
	union {
		__u8 long_mode;	/* KVM_XEN_ATTR_TYPE_LONG_MODE: true: 64 bits; false: 32 */
		__u8 vector;	/* KVM_XEN_ATTR_TYPE_UPCALL_VECTOR: zero, or one that is no exception's */
		/* KVM_XEN_ATTR_TYPE_SHARED_INFO */
		union {
			/*
			 * KVM_XEN_ATTR_TYPE_SHARED_INFO: the page's number in guest physical memory;
			 * KVM_XEN_INVALID_GFN: none
			 */
			__u64 gfn;
		} shared_info;
		/* KVM_XEN_ATTR_TYPE_EVTCHN */
		struct {
			__u32 send_port;	/* the port that the guest sends through */
			/* its kind, in Xen's numbers: EVTCHNSTAT_ipi or EVTCHNSTAT_interdomain */
			__u32 type;
			__u32 flags;
			union {
				/* a port of the guest itself */
				struct {
					__u32 port;	/* the port; for EVTCHNSTAT_ipi the same as send_port */
					__u32 vcpu;	/* the id of the vcpu that gets the event */
					__u32 priority;	/* KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL */
				} port;
				/* an eventfd; only for EVTCHNSTAT_interdomain */
				struct {
					__u32 port;	/* zero */
					__s32 fd;	/* the eventfd */
				} eventfd;
				__u32 padding[4];
			} deliver;
		} evtchn;
		/*
		 * KVM_XEN_ATTR_TYPE_XEN_VERSION: the major number in the upper half, the minor one in the lower
		 */
		__u32 xen_version;
		__u64 pad[8];
	} u;
};

/* the attributes of a vcpu that KVM_XEN_VCPU_SET_ATTR sets */
/* where the vcpu's vcpu_info is, of which no dirty log tells that it was written */
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO	0x0
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO	0x1	/* where a second copy of the vcpu's clock is */
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR	0x2	/* where the guest sees the vcpu's runstate */
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT	0x3	/* the runstate that the vcpu is in from now on */
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA	0x4	/* the runstate, and the times spent in each */
/* times to be added to those of the runstate, and the runstate, or all ones to leave it; it cannot be read */
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST	0x5
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID		0x6	/* the number that the guest's hypercalls use for it */
/* the vcpu's timer: the port that it sends through, and when; port zero leaves it to user space */
#define KVM_XEN_VCPU_ATTR_TYPE_TIMER		0x7
/* the vector by which the local APIC tells this vcpu of events; zero: KVM_XEN_ATTR_TYPE_UPCALL_VECTOR's */
#define KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR	0x8

/* one attribute of a vcpu as Xen has it (section 4.128) */
struct kvm_xen_vcpu_attr {
	__u16 type;
	__u16 pad[3];
	union {
		/*
		 * KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO,
		 * KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR: the guest physical address; KVM_XEN_INVALID_GPA: none
		 */
		__u64 gpa;
		__u64 pad[8];
		/*
		 * KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA,
		 * KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST: times are in nanoseconds;
		 * KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT uses state alone
		 */
		struct {
			/*
			 * in Xen's numbers: RUNSTATE_running, RUNSTATE_runnable, RUNSTATE_blocked or
			 * RUNSTATE_offline
			 */
			__u64 state;
			/*
			 * when the vcpu came into this state, by the guest's clock; it must be the sum of the
			 * four times
			 */
			__u64 state_entry_time;
			__u64 time_running;
			__u64 time_runnable;
			__u64 time_blocked;
			__u64 time_offline;
		} runstate;
		__u32 vcpu_id;	/* KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID */
		/* KVM_XEN_VCPU_ATTR_TYPE_TIMER */
		struct {
			__u32 port;	/* the port that the timer sends through */
			__u32 priority;	/* KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, if there is a port */
			/* when it is due, by the guest's clock in nanoseconds; zero: it is not set */
			__u64 expires_ns;
		} timer;
		__u8 vector;	/* KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR: zero, or one that is no exception's */
	} u;
};

/* the bits that a connection of the guest's hypercall has */
#define KVM_HYPERV_CONN_ID_MASK			0x00ffffff

/* whether KVM_HYPERV_EVENTFD begins or ends */
/* end what an earlier call with the same conn_id began */
#define KVM_HYPERV_EVENTFD_DEASSIGN		(1 << 0)

/* a connection that the guest signals, and the eventfd that it reaches (section 4.113) */
struct kvm_hyperv_eventfd {
	__u32 conn_id;		/* the connection's id, without the bits above KVM_HYPERV_CONN_ID_MASK */
	__s32 fd;		/* the eventfd; not used with KVM_HYPERV_EVENTFD_DEASSIGN */
	__u32 flags;
	__u32 padding[3];
};

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
/* writes give KVM_EXIT_MMIO; not on every arch */
#define KVM_MEM_READONLY			(1UL << 1)

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
		__u32 pio;	/* zero: the range is memory; one: it is I/O ports */
	};
};

/* one write that was collected */
struct kvm_coalesced_mmio {
	__u64 phys_addr;	/* the guest physical address that the guest wrote to */
	__u32 len;		/* how many bytes it wrote */
	union {
		__u32 pad;
		__u32 pio;	/* one: phys_addr is an I/O port */
	};
	__u8 data[8];		/* what it wrote; bytes from len on mean nothing */
};

/* the writes that were collected, oldest first */
struct kvm_coalesced_mmio_ring {
	__u32 first;		/* the oldest entry; user space moves it on */
	__u32 last;		/* where the next entry will stand; the kernel moves it on */
	__KVMABI_FLEX(struct kvm_coalesced_mmio, coalesced_mmio);
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
	__KVMABI_FLEX(__u8, sigset);	/* the signals that are blocked while the guest runs */
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
#define KVM_MP_STATE_STOPPED			5	/* the vcpu is stopped (s390, arm64, riscv) */
#define KVM_MP_STATE_CHECK_STOP			6	/* the vcpu stopped by an error (s390) */
#define KVM_MP_STATE_OPERATING			7	/* the vcpu runs or halts (s390) */
#define KVM_MP_STATE_LOAD			8	/* the vcpu loads the operating system (s390) */
#define KVM_MP_STATE_AP_RESET_HOLD		9	/* the vcpu of an SEV-ES guest waits for its SIPI */
#define KVM_MP_STATE_SUSPENDED			10	/* the vcpu sleeps until an event wakes it (arm64) */

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
#define KVM_S390_INT_PFAULT_INIT		0xfffe0004U	/* vcpu fd: a page is being fetched */
#define KVM_S390_INT_PFAULT_DONE		0xfffe0005U	/* VM fd: that page is there */
/* both: a machine check, told in parm and parm64 */
#define KVM_S390_MCHK				0xfffe1000U
#define KVM_S390_INT_CLOCK_COMP			0xffff1004U	/* vcpu fd: the clock comparator's */
#define KVM_S390_INT_CPU_TIMER			0xffff1005U	/* vcpu fd: the CPU timer's */
/* VM fd: news of a virtio device, told in parm and parm64 */
#define KVM_S390_INT_VIRTIO			0xffff2603U
/* VM fd: news of the service processor, told in parm */
#define KVM_S390_INT_SERVICE			0xffff2401U
/* vcpu fd: the signal of one processor to another */
#define KVM_S390_INT_EMERGENCY			0xffff1201U
#define KVM_S390_INT_EXTERNAL_CALL		0xffff1202U	/* vcpu fd: the call of one to another */

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

/* what kvm_ppc_pvinfo tells beside the hypercall */
/* the guest may idle with the hypercall that ePAPR defines for it */
#define KVM_PPC_PVINFO_FLAGS_EV_IDLE		(1 << 0)

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

/* what kvm_clock_data holds beside the clock, and what is known of it */
/* out: all vcpus saw exactly this clock when it was read */
#define KVM_CLOCK_TSC_STABLE			2
#define KVM_CLOCK_REALTIME			(1 << 2)	/* realtime holds */
#define KVM_CLOCK_HOST_TSC			(1 << 3)	/* out: host_tsc holds */

/* the clock that a guest reads as kvmclock (section 4.29) */
struct kvm_clock_data {
	__u64 clock;		/* kvmclock's current value, in nanoseconds */
	__u32 flags;
	__u32 pad0;
	/*
	 * the host's wall clock in nanoseconds at the same moment; KVM_SET_CLOCK adds to the clock what has
	 * passed on the host since then
	 */
	__u64 realtime;
	/* the host's time stamp counter at the same moment; KVM_SET_CLOCK does not look at it */
	__u64 host_tsc;
	__u32 pad[4];
};

/* the bits of kvm_ioeventfd_flags by number */
enum {
	kvm_ioeventfd_flag_nr_datamatch = 0,
	kvm_ioeventfd_flag_nr_pio = 1,
	kvm_ioeventfd_flag_nr_deassign = 2,
	kvm_ioeventfd_flag_nr_virtio_ccw_notify = 3,
	kvm_ioeventfd_flag_nr_fast_mmio = 4,	/* the kernel's own; it has no flag */
	kvm_ioeventfd_flag_nr_max = 5,
};

/* what KVM_IOEVENTFD watches, and whether it begins or ends */
/* only a write of datamatch counts; without it every value does */
#define KVM_IOEVENTFD_FLAG_DATAMATCH		(1 << 0)
/* addr is an I/O port and not a guest physical address */
#define KVM_IOEVENTFD_FLAG_PIO			(1 << 1)
/* end what an earlier call with the same fields began */
#define KVM_IOEVENTFD_FLAG_DEASSIGN		(1 << 2)
#define KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY	(1 << 3)	/* addr is a virtio-ccw device of s390 */

/* all bits of kvm_ioeventfd_flags that the kernel of this release knows */
#define KVM_IOEVENTFD_VALID_FLAG_MASK		31

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
		__u32 devid;	/* which device the message is from; only on arm64 */
	};
};

/* bits in the guest's memory by which an adapter of s390 interrupts it (section 4.52) */
struct kvm_irq_routing_s390_adapter {
	__u64 ind_addr;		/* where the adapter's bits are */
	__u64 summary_addr;	/* where the bit for all of them is */
	__u64 ind_offset;	/* which bit, counted from ind_addr */
	__u32 summary_offset;	/* which bit, counted from summary_addr */
	__u32 adapter_id;	/* which adapter */
};

/* a synthetic interrupt source of a Hyper-V guest (section 4.52) */
struct kvm_irq_routing_hv_sint {
	__u32 vcpu;		/* the vcpu, by the index that Hyper-V gives it */
	__u32 sint;		/* which source */
};

/* an event channel of a Xen guest (section 4.52) */
struct kvm_irq_routing_xen_evtchn {
	__u32 port;		/* number of the channel */
	__u32 vcpu;		/* the id of the vcpu that gets the event */
	__u32 priority;		/* KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, the only one */
};

/* how urgent an event is */
#define KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL	0xffffffffU	/* two-level channels have none */

/* where an interrupt is routed to */
#define KVM_IRQ_ROUTING_IRQCHIP			1	/* to a pin of an interrupt controller in the kernel */
#define KVM_IRQ_ROUTING_MSI			2	/* to a message */
#define KVM_IRQ_ROUTING_S390_ADAPTER		3	/* to bits in the guest's memory (s390) */
#define KVM_IRQ_ROUTING_HV_SINT			4	/* to an interrupt source of a Hyper-V guest (x86) */
#define KVM_IRQ_ROUTING_XEN_EVTCHN		5	/* to an event channel of a Xen guest (x86) */

/* one route of a GSI (section 4.52) */
struct kvm_irq_routing_entry {
	__u32 gsi;		/* which GSI is routed */
	__u32 type;
	__u32 flags;		/* zero; from Linux 4.8 on, for a message, a flag of kvm_msi_flags */
	__u32 pad;
	union {
		struct kvm_irq_routing_irqchip irqchip;	/* KVM_IRQ_ROUTING_IRQCHIP */
		struct kvm_irq_routing_msi msi;	/* KVM_IRQ_ROUTING_MSI */
		struct kvm_irq_routing_s390_adapter adapter;	/* KVM_IRQ_ROUTING_S390_ADAPTER */
		struct kvm_irq_routing_hv_sint hv_sint;	/* KVM_IRQ_ROUTING_HV_SINT */
		struct kvm_irq_routing_xen_evtchn xen_evtchn;	/* KVM_IRQ_ROUTING_XEN_EVTCHN */
		__u32 pad[8];
	} u;
};

/* the whole table of GSI routes (section 4.52) */
struct kvm_irq_routing {
	__u32 nr;		/* how many entries there are */
	__u32 flags;		/* no flag is specified; must be zero */
	__KVMABI_FLEX(struct kvm_irq_routing_entry, entries);
};

/* what is told of a message beside address and data */
#define KVM_MSI_VALID_DEVID			(1U << 0)	/* devid holds */

/* a message that is an interrupt (MSI), to be sent now (section 4.71) */
struct kvm_msi {
	__u32 address_lo;	/* the lower half of the message's address */
	__u32 address_hi;	/* the upper half of the message's address */
	__u32 data;		/* the message */
	__u32 flags;
	__u32 devid;		/* which device the message is from; only on arm64 */
	__u8 pad[12];
};

/* how a PCI device is assigned */
/* the host's IOMMU translates what the device does; needs KVM_CAP_IOMMU */
#define KVM_DEV_ASSIGN_ENABLE_IOMMU		(1 << 0)
/* the host may share the device's interrupt line with others */
#define KVM_DEV_ASSIGN_PCI_2_3			(1 << 1)
/* the guest has masked the device's interrupt line */
#define KVM_DEV_ASSIGN_MASK_INTX		(1 << 2)

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

/* the part of a register's id that says whose register it is */
#define KVM_REG_ARCH_MASK			0xff00000000000000ULL	/* the bits of an id that this takes */
#define KVM_REG_GENERIC				0x0000000000000000ULL	/* every arch's; there is none yet */
#define KVM_REG_PPC				0x1000000000000000ULL	/* powerpc's */
#define KVM_REG_X86				0x2000000000000000ULL	/* x86's */
#define KVM_REG_IA64				0x3000000000000000ULL	/* ia64's */
#define KVM_REG_ARM				0x4000000000000000ULL	/* 32-bit arm's */
#define KVM_REG_S390				0x5000000000000000ULL	/* s390's */
#define KVM_REG_ARM64				0x6000000000000000ULL	/* arm64's */
#define KVM_REG_MIPS				0x7000000000000000ULL	/* mips's */
#define KVM_REG_RISCV				0x8000000000000000ULL	/* riscv's */

/* the part of a register's id that says its size, as the power of two of its bytes */
#define KVM_REG_SIZE_SHIFT			52	/* where in an id this begins */
#define KVM_REG_SIZE_MASK			0x00f0000000000000ULL	/* the bits of an id that this takes */
#define KVM_REG_SIZE_U8				0x0000000000000000ULL	/* 8 bits */
#define KVM_REG_SIZE_U16			0x0010000000000000ULL	/* 16 bits */
#define KVM_REG_SIZE_U32			0x0020000000000000ULL	/* 32 bits */
#define KVM_REG_SIZE_U64			0x0030000000000000ULL	/* 64 bits */
#define KVM_REG_SIZE_U128			0x0040000000000000ULL	/* 128 bits */
#define KVM_REG_SIZE_U256			0x0050000000000000ULL	/* 256 bits */
#define KVM_REG_SIZE_U512			0x0060000000000000ULL	/* 512 bits */
#define KVM_REG_SIZE_U1024			0x0070000000000000ULL	/* 1024 bits */
#define KVM_REG_SIZE_U2048			0x0080000000000000ULL	/* 2048 bits */

/* the ids of all registers that a vcpu has (section 4.84) */
struct kvm_reg_list {
	__u64 n;		/* in: for how many ids reg has room; out: how many there are */
	__KVMABI_FLEX(__u64, reg);	/* the ids */
};

/* one register of a vcpu, and where its value is (section 4.68) */
struct kvm_one_reg {
	__u64 id;		/* which register: an arch, a size and what the arch makes of the other bits */
	/* where the value is, or is to be written, in the address space of the caller */
	__u64 addr;
};

/* how KVM_CREATE_DEVICE makes a device */
/* make nothing; say only whether there is such a type */
#define KVM_CREATE_DEVICE_TEST			1

/* the devices that KVM_CREATE_DEVICE can make; which of them exist depends on arch and host */
enum kvm_device_type {
	KVM_DEV_TYPE_FSL_MPIC_20 = 1,	/* powerpc: interrupt controller of Freescale's, version 2.0 */
#define KVM_DEV_TYPE_FSL_MPIC_20	KVM_DEV_TYPE_FSL_MPIC_20
	KVM_DEV_TYPE_FSL_MPIC_42 = 2,	/* powerpc: interrupt controller of Freescale's, version 4.2 */
#define KVM_DEV_TYPE_FSL_MPIC_42	KVM_DEV_TYPE_FSL_MPIC_42
	KVM_DEV_TYPE_XICS = 3,	/* powerpc: interrupt controller of POWER machines up to POWER8 */
#define KVM_DEV_TYPE_XICS		KVM_DEV_TYPE_XICS
	KVM_DEV_TYPE_VFIO = 4,	/* tells KVM which VFIO devices the guest uses; on every arch */
#define KVM_DEV_TYPE_VFIO		KVM_DEV_TYPE_VFIO
	KVM_DEV_TYPE_ARM_VGIC_V2 = 5,	/* arm64: interrupt controller, GIC version 2 */
#define KVM_DEV_TYPE_ARM_VGIC_V2	KVM_DEV_TYPE_ARM_VGIC_V2
	KVM_DEV_TYPE_FLIC = 6,	/* s390: floating interrupts, of which any vcpu may take one */
#define KVM_DEV_TYPE_FLIC		KVM_DEV_TYPE_FLIC
	KVM_DEV_TYPE_ARM_VGIC_V3 = 7,	/* arm64: interrupt controller, GIC version 3 */
#define KVM_DEV_TYPE_ARM_VGIC_V3	KVM_DEV_TYPE_ARM_VGIC_V3
	KVM_DEV_TYPE_ARM_VGIC_ITS = 8,	/* arm64: turns messages into interrupts of the GIC */
#define KVM_DEV_TYPE_ARM_VGIC_ITS	KVM_DEV_TYPE_ARM_VGIC_ITS
	KVM_DEV_TYPE_XIVE = 9,	/* powerpc: interrupt controller of POWER machines from POWER9 on */
#define KVM_DEV_TYPE_XIVE		KVM_DEV_TYPE_XIVE
	KVM_DEV_TYPE_ARM_PV_TIME = 10,	/* arm64: the number is taken, and no device has it */
#define KVM_DEV_TYPE_ARM_PV_TIME	KVM_DEV_TYPE_ARM_PV_TIME
	KVM_DEV_TYPE_MAX = 11,	/* one more than the largest type that the header's release knows */
};

/* a device to be made in the kernel, and its fd (section 4.79) */
struct kvm_create_device {
	__u32 type;
	__u32 fd;		/* out: the fd of the device; not written by KVM_CREATE_DEVICE_TEST */
	__u32 flags;
};

/* one attribute, and where its value is (section 4.80) */
struct kvm_device_attr {
	__u32 flags;		/* no flag is defined: set it to zero */
	__u32 group;		/* a group of attributes */
	__u64 attr;		/* an attribute of the group */
	/* where the value is, or is to be written, in the address space of the caller */
	__u64 addr;
};

/* the groups of attributes of a device of type KVM_DEV_TYPE_VFIO */
/* the older name, from when a file was always a group */
#define KVM_DEV_VFIO_GROUP			1

/* the attributes of a device of type KVM_DEV_TYPE_VFIO; they can be set and not read */
#define KVM_DEV_VFIO_GROUP_ADD			1	/* the older name of KVM_DEV_VFIO_FILE_ADD */
#define KVM_DEV_VFIO_GROUP_DEL			2	/* the older name of KVM_DEV_VFIO_FILE_DEL */
/* powerpc: the group translates by this table; the value is a kvm_vfio_spapr_tce */
#define KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE	3

/* powerpc: a VFIO group, and the table by which its DMA is translated */
struct kvm_vfio_spapr_tce {
	__s32 groupfd;		/* fd of the group */
	__s32 tablefd;		/* fd that KVM_CREATE_SPAPR_TCE or KVM_CREATE_SPAPR_TCE_64 gave */
};

/* what an fd of statistics begins with, and where in it the rest is (section 4.133) */
struct kvm_stats_header {
	__u32 flags;		/* no flag is defined; zero */
	/* how many bytes the id string takes, and each name, with the zero at its end */
	__u32 name_size;
	__u32 num_desc;		/* how many descriptors there are */
	/* where the id string begins; all offsets here count from the file's beginning */
	__u32 id_offset;
	__u32 desc_offset;	/* where the descriptors begin: num_desc times a kvm_stats_desc and its name */
	__u32 data_offset;	/* where the data begin */
};

/* what one statistic is, and where its values are (section 4.133) */
struct kvm_stats_desc {
	__u32 flags;		/* KVM_STATS_TYPE_*, KVM_STATS_UNIT_* and KVM_STATS_BASE_*, one of each */
	/* the power of the base; less than zero for parts of the unit, as in nanoseconds */
	__s16 exponent;
	__u16 size;		/* how many values there are: one, or for a histogram its buckets */
	__u32 offset;		/* where the values begin, counted from data_offset of kvm_stats_header */
	/* of a linear histogram: how wide each bucket but the last is; Linux 5.14 has none */
	__u32 bucket_size;
	/* the statistic's name, unique among those of the fd, with a zero at its end */
	__KVMABI_FLEX(char, name);
};

/* in flags of kvm_stats_desc: how the values come to be */
#define KVM_STATS_TYPE_SHIFT			0	/* where in flags this begins */
/* the bits of flags that this takes */
#define KVM_STATS_TYPE_MASK			(0xF << KVM_STATS_TYPE_SHIFT)
/* a count or a sum, which never falls */
#define KVM_STATS_TYPE_CUMULATIVE		(0x0 << KVM_STATS_TYPE_SHIFT)
/* how it is now, which rises and falls */
#define KVM_STATS_TYPE_INSTANT			(0x1 << KVM_STATS_TYPE_SHIFT)
/* the highest that was ever seen */
#define KVM_STATS_TYPE_PEAK			(0x2 << KVM_STATS_TYPE_SHIFT)
/* how many fell into each bucket; buckets are bucket_size wide, and the last one has no end */
#define KVM_STATS_TYPE_LINEAR_HIST		(0x3 << KVM_STATS_TYPE_SHIFT)
/*
 * how many fell into each bucket; the first is for zero alone, each next one ends below the next power of two,
 * and the last one has no end
 */
#define KVM_STATS_TYPE_LOG_HIST			(0x4 << KVM_STATS_TYPE_SHIFT)
#define KVM_STATS_TYPE_MAX			(KVM_STATS_TYPE_LOG_HIST)	/* the last type */

/* in flags of kvm_stats_desc: what the values measure */
#define KVM_STATS_UNIT_SHIFT			4	/* where in flags this begins */
/* the bits of flags that this takes */
#define KVM_STATS_UNIT_MASK			(0xF << KVM_STATS_UNIT_SHIFT)
#define KVM_STATS_UNIT_NONE			(0x0 << KVM_STATS_UNIT_SHIFT)	/* a number of something */
#define KVM_STATS_UNIT_BYTES			(0x1 << KVM_STATS_UNIT_SHIFT)	/* bytes */
#define KVM_STATS_UNIT_SECONDS			(0x2 << KVM_STATS_UNIT_SHIFT)	/* seconds */
/* the processor's clock cycles */
#define KVM_STATS_UNIT_CYCLES			(0x3 << KVM_STATS_UNIT_SHIFT)
#define KVM_STATS_UNIT_BOOLEAN			(0x4 << KVM_STATS_UNIT_SHIFT)	/* zero: no; one: yes */
#define KVM_STATS_UNIT_MAX			(KVM_STATS_UNIT_BOOLEAN)	/* the last unit */

/* in flags of kvm_stats_desc: what exponent is the power of */
#define KVM_STATS_BASE_SHIFT			8	/* where in flags this begins */
/* the bits of flags that this takes */
#define KVM_STATS_BASE_MASK			(0xF << KVM_STATS_BASE_SHIFT)
#define KVM_STATS_BASE_POW10			(0x0 << KVM_STATS_BASE_SHIFT)	/* of ten */
#define KVM_STATS_BASE_POW2			(0x1 << KVM_STATS_BASE_SHIFT)	/* of two */
#define KVM_STATS_BASE_MAX			(KVM_STATS_BASE_POW2)	/* the last base */

/* how dirty logs are kept; the first argument of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
/* KVM_GET_DIRTY_LOG clears nothing, and KVM_CLEAR_DIRTY_LOG clears what it is told to */
#define KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE	(1 << 0)
/* a slot that begins to log has all pages dirty; needs KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE */
#define KVM_DIRTY_LOG_INITIALLY_SET		(1 << 1)

/* a part of a memory slot, and the pages of it that are to be clean in its log (section 4.117) */
struct kvm_clear_dirty_log {
	__u32 slot;		/* number of the slot; its address space in the upper half */
	/* how many pages the bitmap is for; a multiple of 64, but for the end of the slot */
	__u32 num_pages;
	__u64 first_page;	/* the page of the slot that the bitmap begins with; a multiple of 64 */
	union {
		/* a bit for each page, first_page's first; a set bit makes its page clean */
		void __user *dirty_bitmap;
		__u64 padding2;
	};
};

/* where a vcpu's dirty ring begins in what mmap() of its fd shows */
#ifndef KVM_DIRTY_LOG_PAGE_OFFSET
#define KVM_DIRTY_LOG_PAGE_OFFSET		0	/* in pages; an arch without dirty rings has zero */
#endif

/* whose turn it is with an entry of a dirty ring */
/* the kernel sets it: the page is dirty, the entry user space's */
#define KVM_DIRTY_GFN_F_DIRTY			(1UL << 0)
/* user space sets it: the entry was taken, and is the kernel's */
#define KVM_DIRTY_GFN_F_RESET			(1UL << 1)

/* all bits of kvm_dirty_gfn_flags */
#define KVM_DIRTY_GFN_F_MASK			0x3

/* one entry of a vcpu's dirty ring */
struct kvm_dirty_gfn {
	__u32 flags;
	__u32 slot;		/* number of the slot; its address space in the upper half */
	__u64 offset;		/* which page of the slot, counted from zero */
};

/* machine types for KVM_CREATE_VM; each arch has its own, and zero is the plain one everywhere */
/* s390: user space handles all of the guest's memory faults */
#define KVM_VM_S390_UCONTROL			1
/* powerpc: the guest runs in the processor's own mode for guests */
#define KVM_VM_PPC_HV				1
/* powerpc: the guest's privileged instructions are emulated */
#define KVM_VM_PPC_PR				2
#define KVM_VM_MIPS_AUTO			0	/* mips: whichever the host can do */
/* mips: the guest runs in the processor's own mode for guests */
#define KVM_VM_MIPS_VZ				1
/* mips: the guest's privileged instructions are emulated */
#define KVM_VM_MIPS_TE				2
/* arm64: how many bits a guest physical address has; zero stands for 40 */
#define KVM_VM_TYPE_ARM_IPA_SIZE_MASK		0xffULL
/* arm64: that number of bits as a machine type */
#define KVM_VM_TYPE_ARM_IPA_SIZE(x)		((x) & KVM_VM_TYPE_ARM_IPA_SIZE_MASK)

/* a page size, and how a hash table's entry says it (section 4.74) */
struct kvm_ppc_one_page_size {
	__u32 page_shift;	/* power of two of the size; zero ends the list */
	__u32 pte_enc;		/* what the entry has, from bit 12 on */
};

/* a segment's base page size, and the page sizes that it may have (section 4.74) */
struct kvm_ppc_one_seg_page_size {
	__u32 page_shift;	/* power of two of the size; zero ends the list */
	__u32 slb_enc;		/* how an entry of the segment lookaside buffer says it */
	struct kvm_ppc_one_page_size enc[8];
};

/* how many sizes kvm_ppc_smmu_info and each of its segments have room for */
#define KVM_PPC_PAGE_SIZES_MAX_SZ		8

/* what the guest's hashed page tables can be */
/* a page of the guest may not be larger than those behind it */
#define KVM_PPC_PAGE_SIZES_REAL			0x00000001
#define KVM_PPC_1T_SEGMENTS			0x00000002	/* a segment may have a terabyte */
/* there are none; guests have to use radix trees */
#define KVM_PPC_NO_HASH				0x00000004

/* what a guest with hashed page tables has to be told of them (section 4.74) */
struct kvm_ppc_smmu_info {
	__u64 flags;
	__u32 slb_size;		/* how many entries the segment lookaside buffer has */
	__u16 data_keys;	/* how many storage keys there are for data */
	__u16 instr_keys;	/* how many storage keys there are for instructions */
	struct kvm_ppc_one_seg_page_size sps[8];	/* the base page sizes, rising */
};

/* another size for a guest's hashed page table (section 4.102) */
struct kvm_ppc_resize_hpt {
	__u64 flags;		/* no flag is defined: must be zero */
	__u32 shift;		/* power of two of the bytes; zero drops a table that was prepared */
	__u32 pad;
};

/* powerpc (booke): the forms that a TLB shared with user space has, for mmu_type of kvm_config_tlb */
#define KVM_MMU_FSL_BOOKE_NOHV			0	/* of a processor without a mode for guests */
#define KVM_MMU_FSL_BOOKE_HV			1	/* of a processor with one */

/* powerpc (booke): a TLB that user space shares; what KVM_ENABLE_CAP of KVM_CAP_SW_TLB points to */
struct kvm_config_tlb {
	__u64 params;		/* where its parameters are, in the address space of the caller */
	__u64 array;		/* where its entries are, likewise */
	__u32 mmu_type;
	__u32 array_len;	/* how many bytes the entries take */
};

/* powerpc (booke): which entries of the shared TLB were changed (section 4.60) */
struct kvm_dirty_tlb {
	__u64 bitmap;		/* where a bit for each entry is, in the address space of the caller */
	__u32 num_dirty;	/* how many bits are set */
};

/* arm64: a device in the kernel, and where the guest sees it (section 4.85) */
struct kvm_arm_device_addr {
	__u64 id;		/* which device and which part of it */
	__u64 addr;		/* the guest physical address */
};

/* arm64: the devices in the kernel whose lines device_irq_level of kvm_sync_regs shows */
#define KVM_ARM_DEV_EL1_VTIMER			(1 << 0)	/* the virtual timer */
#define KVM_ARM_DEV_EL1_PTIMER			(1 << 1)	/* the physical timer */
#define KVM_ARM_DEV_PMU				(1 << 2)	/* the performance counters */

/* s390: where the processor's own description of a vcpu is in what mmap() of its fd shows, in pages */
#define KVM_S390_SIE_PAGE_OFFSET		1

/* memory of user space, and where a vcpu of a machine of type KVM_VM_S390_UCONTROL sees it (section 4.65) */
struct kvm_s390_ucas_mapping {
	__u64 user_addr;	/* where it begins in the address space of the caller */
	__u64 vcpu_addr;	/* where the vcpu sees it */
	__u64 length;		/* its length in bytes */
};

/* an access to the guest's memory, by the rules of the guest (section 4.89) */
struct kvm_s390_mem_op {
	__u64 gaddr;		/* where in the guest */
	__u64 flags;
	__u32 size;		/* how many bytes */
	__u32 op;
	__u64 buf;		/* where from or to, in the address space of the caller */
	union {
		struct {
			__u8 ar;	/* number of the access register */
			__u8 key;	/* access key */
		};
		__u32 sida_offset;	/* where in the area of a protected guest's instruction */
		__u8 reserved[32];
	};
};

/* what KVM_S390_MEM_OP does */
#define KVM_S390_MEMOP_LOGICAL_READ		0	/* read where the vcpu translates the address to */
#define KVM_S390_MEMOP_LOGICAL_WRITE		1	/* write there */
#define KVM_S390_MEMOP_SIDA_READ		2	/* read data of a protected guest's instruction */
#define KVM_S390_MEMOP_SIDA_WRITE		3	/* write such data */
#define KVM_S390_MEMOP_ABSOLUTE_READ		4	/* read at an absolute address */
#define KVM_S390_MEMOP_ABSOLUTE_WRITE		5	/* write at an absolute address */

/* how KVM_S390_MEM_OP does it */
#define KVM_S390_MEMOP_F_CHECK_ONLY		(1ULL << 0)	/* see whether it could be done */
#define KVM_S390_MEMOP_F_INJECT_EXCEPTION	(1ULL << 1)	/* an exception is the vcpu's too */
#define KVM_S390_MEMOP_F_SKEY_PROTECTION	(1ULL << 2)	/* storage keys protect */

/* storage keys of some of the guest's pages (section 4.90) */
struct kvm_s390_skeys {
	__u64 start_gfn;	/* the first page */
	__u64 count;		/* how many pages; at most KVM_S390_SKEYS_MAX */
	__u64 skeydata_addr;	/* the keys, a byte for each page, in the address space of the caller */
	__u32 flags;		/* no flag is defined: must be zero */
	__u32 reserved[9];
};

/* s390: what KVM_S390_GET_SKEYS returns for a guest without storage keys, and how many keys a call takes */
#define KVM_S390_GET_SKEYS_NONE			1
#define KVM_S390_SKEYS_MAX			1048576

/* how KVM_S390_GET_CMMA_BITS reads */
#define KVM_S390_CMMA_PEEK			(1 << 0)	/* read only; do not note what was read */

/* what the guest told about its need for some of its pages (section 4.107) */
struct kvm_s390_cmma_log {
	__u64 start_gfn;	/* in: the first page to look at; out: the page of the first value */
	__u32 count;		/* in: how many values there is room for; out: how many there are */
	__u32 flags;
	union {
		__u64 remaining;	/* out, KVM_S390_GET_CMMA_BITS: how many changed values are left */
		__u64 mask;	/* in, KVM_S390_SET_CMMA_BITS: which bits of the pages to set */
	};
	__u64 values;		/* the values, a byte for each page, in the address space of the caller */
};

/* the types of I/O interruptions, in kvm_s390_interrupt and kvm_s390_irq */
/* from this subchannel, or with ai from an adapter */
#define KVM_S390_INT_IO(ai, cssid, ssid, schid)	((schid) | (ssid) << 16 | (cssid) << 18 | (ai) << 26)
#define KVM_S390_INT_IO_MIN			0x00000000U	/* the first of them */
#define KVM_S390_INT_IO_MAX			0xfffdffffU	/* the last of them */
#define KVM_S390_INT_IO_AI_MASK			0x04000000U	/* set for an adapter */

/* of an I/O interruption (section 4.92) */
struct kvm_s390_io_info {
	__u16 subchannel_id;
	__u16 subchannel_nr;
	__u32 io_int_parm;
	__u32 io_int_word;
};

/* of an external interruption (section 4.92) */
struct kvm_s390_ext_info {
	__u32 ext_params;
	__u32 pad;
	__u64 ext_params2;
};

/* the length of the instruction that a program interruption is about, and what becomes of it */
#define KVM_S390_PGM_FLAGS_ILC_VALID		0x01	/* the length holds */
#define KVM_S390_PGM_FLAGS_ILC_0		0x02	/* one bit of the length */
#define KVM_S390_PGM_FLAGS_ILC_1		0x04	/* the other bit */
#define KVM_S390_PGM_FLAGS_ILC_MASK		0x06	/* both bits */
/* the program status word already is where it has to be */
#define KVM_S390_PGM_FLAGS_NO_REWIND		0x08

/* of a program interruption (section 4.92) */
struct kvm_s390_pgm_info {
	__u64 trans_exc_code;
	__u64 mon_code;
	__u64 per_address;
	__u32 data_exc_code;
	__u16 code;		/* which program interruption */
	__u16 mon_class_nr;
	__u8 per_code;
	__u8 per_atmid;
	__u8 exc_access_id;
	__u8 per_access_id;
	__u8 op_access_id;
	__u8 flags;		/* KVM_S390_PGM_FLAGS_* */
	__u8 pad[2];
};

/* of the order to set the prefix (section 4.92) */
struct kvm_s390_prefix_info {
	__u32 address;
};

/* of the call of one processor to another (section 4.92) */
struct kvm_s390_extcall_info {
	__u16 code;		/* the calling processor */
};

/* of the emergency signal of one processor to another (section 4.92) */
struct kvm_s390_emerg_info {
	__u16 code;		/* the calling processor */
};

/* how a processor stops */
#define KVM_S390_STOP_FLAG_STORE_STATUS		0x01	/* and stores its status */

/* of the order to stop (section 4.92) */
struct kvm_s390_stop_info {
	__u32 flags;		/* KVM_S390_STOP_FLAG_STORE_STATUS or zero */
};

/* of a machine check (section 4.92) */
struct kvm_s390_mchk_info {
	__u64 cr14;
	__u64 mcic;
	__u64 failing_storage_address;
	__u32 ext_damage_code;
	__u32 pad;
	__u8 fixed_logout[16];
};

/* an interrupt with all that belongs to it (section 4.92) */
struct kvm_s390_irq {
	__u64 type;
	union {
		struct kvm_s390_io_info io;	/* for the types of kvm_s390_int_io */
		struct kvm_s390_ext_info ext;	/* for the other external interruptions */
		struct kvm_s390_pgm_info pgm;	/* KVM_S390_PROGRAM_INT */
		struct kvm_s390_emerg_info emerg;	/* KVM_S390_INT_EMERGENCY */
		struct kvm_s390_extcall_info extcall;	/* KVM_S390_INT_EXTERNAL_CALL */
		struct kvm_s390_prefix_info prefix;	/* KVM_S390_SIGP_SET_PREFIX */
		struct kvm_s390_stop_info stop;	/* KVM_S390_SIGP_STOP */
		struct kvm_s390_mchk_info mchk;	/* KVM_S390_MCHK */
		char reserved[64];	/* room that is set aside */
	} u;
};

/* a list of interrupts (section 4.94) */
struct kvm_s390_irq_state {
	__u64 buf;		/* the list, of kvm_s390_irq, in the address space of the caller */
	__u32 flags;		/* not looked at */
	__u32 len;		/* how many bytes it has */
	__u32 reserved[4];
};

/* where the header of a protected guest's image is (section 4.125) */
struct kvm_s390_pv_sec_parm {
	__u64 origin;
	__u64 length;
};

/* pages of a protected guest's image that are to be decrypted (section 4.125) */
struct kvm_s390_pv_unp {
	__u64 addr;
	__u64 size;
	__u64 tweak;
};

/* the steps of KVM_PV_DUMP */
enum pv_cmd_dmp_id {
	KVM_PV_DUMP_INIT = 0,	/* begin */
	KVM_PV_DUMP_CONFIG_STOR_STATE = 1,	/* read what decrypts a part of the memory */
	KVM_PV_DUMP_COMPLETE = 2,	/* end */
	KVM_PV_DUMP_CPU = 3,	/* read a vcpu */
};

/* a step of KVM_PV_DUMP, and where its result goes (section 4.125) */
struct kvm_s390_pv_dmp {
	__u64 subcmd;
	__u64 buff_addr;	/* where to, in the address space of the caller */
	__u64 buff_len;		/* how many bytes there are */
	__u64 gaddr;		/* where the part of the guest's memory begins */
	__u64 reserved[4];
};

/* what KVM_PV_INFO tells */
enum pv_cmd_info_id {
	KVM_PV_INFO_VM = 0,	/* what the host can do */
	KVM_PV_INFO_DUMP = 1,	/* how large the parts of a dump are */
};

/* how large the parts of a dump are (section 4.125) */
struct kvm_s390_pv_info_dump {
	__u64 dump_cpu_buffer_len;
	__u64 dump_config_mem_buffer_per_1m;
	__u64 dump_config_finalize_len;
};

/* what the host can do for protected guests (section 4.125) */
struct kvm_s390_pv_info_vm {
	__u64 inst_calls_list[4];
	__u64 max_cpus;
	__u64 max_guests;
	__u64 max_guest_addr;
	__u64 feature_indication;
};

/* what is asked, and how long the answer is (section 4.125) */
struct kvm_s390_pv_info_header {
	__u32 id;
	__u32 len_max;		/* in: how many bytes there is room for */
	__u32 len_written;	/* out: how many were written */
	__u32 reserved;
};

/* the answer of KVM_PV_INFO (section 4.125) */
struct kvm_s390_pv_info {
	struct kvm_s390_pv_info_header header;
	union {
		struct kvm_s390_pv_info_dump dump;
		struct kvm_s390_pv_info_vm vm;
	};
};

/* what KVM_S390_PV_COMMAND does */
enum pv_cmd_id {
	KVM_PV_ENABLE = 0,	/* the VM becomes one for protected guests */
	KVM_PV_DISABLE = 1,	/* it becomes a normal one again */
	KVM_PV_SET_SEC_PARMS = 2,	/* take the image's header; data leads to a kvm_s390_pv_sec_parm */
	KVM_PV_UNPACK = 3,	/* decrypt pages; data leads to a kvm_s390_pv_unp */
	KVM_PV_VERIFY = 4,	/* check the image */
	KVM_PV_PREP_RESET = 5,	/* prepare a reset */
	KVM_PV_UNSHARE_ALL = 6,	/* end the sharing of all pages */
	KVM_PV_INFO = 7,	/* ask; data leads to a kvm_s390_pv_info */
	KVM_PV_DUMP = 8,	/* dump; data leads to a kvm_s390_pv_dmp */
};

/* a command for protected guests, and how it ended (section 4.125) */
struct kvm_pv_cmd {
	__u32 cmd;
	__u16 rc;		/* out: what the host's firmware returned */
	__u16 rrc;		/* out: and why */
	/* what the command makes of it, often an address in the address space of the caller */
	__u64 data;
	__u32 flags;		/* no flag is defined: must be zero */
	__u32 reserved[3];
};

/* what KVM_S390_ZPCI_OP does */
#define KVM_S390_ZPCIOP_REG_AEN			0	/* let the firmware pass the device's interrupts on */
#define KVM_S390_ZPCIOP_DEREG_AEN		1	/* end that */

/* how KVM_S390_ZPCIOP_REG_AEN does it */
#define KVM_S390_ZPCIOP_REGAEN_HOST		1	/* the host takes the interrupts and passes them on */

/* something to be done with a PCI device that the guest has (section 4.137) */
struct kvm_s390_zpci_op {
	__u32 fh;		/* which device */
	__u8 op;
	__u8 pad[3];
	union {
		/* KVM_S390_ZPCIOP_REG_AEN */
		struct {
			__u64 ibv;	/* where in the guest the bits of its interrupts are */
			__u64 sb;	/* where in the guest the bit for all of them is */
			__u32 flags;	/* KVM_S390_ZPCIOP_REGAEN_HOST or zero */
			__u32 noi;	/* how many interrupts there are */
			__u8 isc;	/* the class of the interrupts */
			__u8 sbo;	/* which bit of sb */
			__u16 pad;
		} reg_aen;
		__u64 reserved[8];
	} u;
};

/* what a KVM_EXIT_HYPERV is about */
/* the guest set up the interrupt controller, with the MSR that is named */
#define KVM_EXIT_HYPERV_SYNIC			1
#define KVM_EXIT_HYPERV_HCALL			2	/* a hypercall that the kernel does not serve itself */
/* the guest wrote to an MSR of the debugger, which is named */
#define KVM_EXIT_HYPERV_SYNDBG			3

/* what kvm_run has of a KVM_EXIT_HYPERV (section 5) */
struct kvm_hyperv_exit {
	__u32 type;
	__u32 pad1;
	union {
		/* KVM_EXIT_HYPERV_SYNIC: nothing is given back */
		struct {
			__u32 msr;	/* the MSR that was written */
			__u32 pad2;
			__u64 control;	/* the control MSR */
			__u64 evt_page;	/* where the flags of events are */
			__u64 msg_page;	/* where messages are */
		} synic;
		/* KVM_EXIT_HYPERV_HCALL */
		struct {
			__u64 input;	/* the guest's control word: which hypercall, and how it is made */
			__u64 result;	/* what the guest gets as the result when KVM_RUN is called again */
			__u64 params[2];	/* where the input and the output are, or what they are */
		} hcall;
		/* KVM_EXIT_HYPERV_SYNDBG */
		struct {
			__u32 msr;	/* the MSR that was written */
			__u32 pad2;
			__u64 control;	/* the control MSR, which says what to do */
			/* what the guest reads in the status MSR; taken over if msr is the control MSR */
			__u64 status;
			__u64 send_page;	/* where the guest has data to send */
			__u64 recv_page;	/* where the guest wants what is received */
			__u64 pending_page;	/* where the guest wants to be told that something is there */
		} syndbg;
	} u;
};

/* what a KVM_EXIT_XEN is about */
#define KVM_EXIT_XEN_HCALL			1	/* a hypercall that the kernel does not serve itself */

/* what kvm_run has of a KVM_EXIT_XEN (section 5) */
struct kvm_xen_exit {
	__u32 type;
	union {
		/* KVM_EXIT_XEN_HCALL */
		struct {
			__u32 longmode;	/* not zero: the guest was in 64-bit mode */
			__u32 cpl;	/* the guest's privilege level */
			__u64 input;	/* number of the hypercall */
			/*
			 * What the guest gets in RAX when KVM_RUN is called again; nothing, if the vcpu was set
			 * to another instruction meanwhile.
			 */
			__u64 result;
			__u64 params[6];	/* the arguments */
		} hcall;
	} u;
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
/*
 * The guest executed a hypercall of a paravirtual POWER machine which KVM does not handle. Do it with kvm_run's
 * papr_hcall, and call KVM_RUN again. powerpc (book3s) only.
 */
#define KVM_EXIT_PAPR_HCALL			19
/*
 * A translation fault in a guest whose memory user space controls; kvm_run's s390_ucontrol tells which. Resolve
 * it, and call KVM_RUN again. s390 only.
 */
#define KVM_EXIT_S390_UCONTROL			20
/*
 * The guest's watchdog timer has expired for the last time. Do with the machine what its board would, for
 * example reset it. powerpc (booke) only, with KVM_CAP_PPC_BOOKE_WATCHDOG.
 */
#define KVM_EXIT_WATCHDOG			21
/*
 * The guest executed the instruction that tests a subchannel; kvm_run's s390_tsch tells which, and the
 * interruption that was taken for it. Complete it, and call KVM_RUN again. s390 only.
 */
#define KVM_EXIT_S390_TSCH			22
/*
 * The guest is about to take an external interrupt and reads its vector from a register. Acknowledge it at the
 * interrupt controller, put the vector into kvm_run's epr, and call KVM_RUN again. powerpc (booke) only, with
 * KVM_CAP_PPC_EPR.
 */
#define KVM_EXIT_EPR				23
/*
 * The guest asked for something that concerns the whole machine, such as its end; kvm_run's system_event tells
 * what. The program may do it, or not and call KVM_RUN again.
 */
#define KVM_EXIT_SYSTEM_EVENT			24
/*
 * The guest asked about the machine, and the kernel has stored its answer where kvm_run's s390_stsi says.
 * Change there what has to be changed, and call KVM_RUN again. s390 only, with KVM_CAP_S390_USER_STSI.
 */
#define KVM_EXIT_S390_STSI			25
/*
 * The guest told the local APIC of the end of a level-triggered interrupt, whose vector is kvm_run's eoi. Tell
 * it to the I/O APIC of the program, and call KVM_RUN again. x86 only, with KVM_CAP_SPLIT_IRQCHIP.
 */
#define KVM_EXIT_IOAPIC_EOI			26
/*
 * The guest used a part of Hyper-V's interface that the program has to serve; kvm_run's hyperv tells which. Do
 * it, and call KVM_RUN again. x86 only.
 */
#define KVM_EXIT_HYPERV				27
/*
 * The guest accessed memory where there is none, with an instruction that the processor does not describe;
 * kvm_run's arm_nisv tells where. Read the instruction and do what it says, set the registers, the next
 * instruction included, and call KVM_RUN again; or inject an abort. arm64 only, with KVM_CAP_ARM_NISV_TO_USER.
 */
#define KVM_EXIT_ARM_NISV			28
/*
 * The guest reads an MSR, and KVM_CAP_X86_USER_SPACE_MSR or the filter of MSRs leaves that to the program. Do
 * what kvm_run's msr says, and call KVM_RUN again: only then is the instruction complete. x86 only.
 */
#define KVM_EXIT_X86_RDMSR			29
/* As KVM_EXIT_X86_RDMSR, for an MSR that the guest writes. */
#define KVM_EXIT_X86_WRMSR			30
/*
 * The vcpu's ring of written pages is about to be full. Take the entries out of it, and have them reset by
 * KVM_RESET_DIRTY_RINGS; before that KVM_RUN returns with this at once.
 */
#define KVM_EXIT_DIRTY_RING_FULL		31
/*
 * The guest, whose registers are encrypted, wants a processor to wait for the signal that starts it, and the
 * local APIC is not in the kernel. Call KVM_RUN again when that signal comes. x86 (SEV-ES) only.
 */
#define KVM_EXIT_AP_RESET_HOLD			32
/*
 * The guest locked the bus, and there is nothing else to tell; kvm_run's flags have KVM_RUN_X86_BUS_LOCK. Slow
 * the vcpu down if so wanted, and call KVM_RUN again. x86 only, with KVM_CAP_X86_BUS_LOCK_EXIT.
 */
#define KVM_EXIT_X86_BUS_LOCK			33
/*
 * The guest made a hypercall of Xen's that the program has to serve; kvm_run's xen tells which. Do it, and call
 * KVM_RUN again. x86 only, with KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL.
 */
#define KVM_EXIT_XEN				34
/*
 * The guest called the firmware for what the kernel does not serve. Do it with kvm_run's riscv_sbi, and call
 * KVM_RUN again. riscv only.
 */
#define KVM_EXIT_RISCV_SBI			35
/*
 * The guest accessed a control and status register that the kernel does not serve. Do it with kvm_run's
 * riscv_csr, and call KVM_RUN again. riscv only.
 */
#define KVM_EXIT_RISCV_CSR			36
/*
 * The guest did not let the processor take any event for the time that KVM_CAP_X86_NOTIFY_VMEXIT set. Unless
 * kvm_run's notify says that its state is lost, KVM_RUN may be called again. x86 only.
 */
#define KVM_EXIT_NOTIFY				37

/* which way the data of KVM_EXIT_IO goes */
/* from the port to the guest: the program fills in the data */
#define KVM_EXIT_IO_IN				0
#define KVM_EXIT_IO_OUT				1	/* from the guest to the port: the data is there */

/* why there is a KVM_EXIT_INTERNAL_ERROR */
#define KVM_INTERNAL_ERROR_EMULATION		1	/* an instruction has to be emulated and cannot be */
#define KVM_INTERNAL_ERROR_SIMUL_EX		2	/* exceptions came together that do not come together */
/* the guest was left while an event was delivered, for a reason that cannot come then */
#define KVM_INTERNAL_ERROR_DELIVERY_EV		3
/* the processor left the guest for a reason that KVM does not know */
#define KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON	4

/* which fields of kvm_run's emulation_failure are valid */
#define KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES	(1ULL << 0)	/* insn_size and insn_bytes */

/* what a KVM_EXIT_SYSTEM_EVENT asks for */
#define KVM_SYSTEM_EVENT_SHUTDOWN		1	/* the guest wants the machine to be turned off */
#define KVM_SYSTEM_EVENT_RESET			2	/* the guest wants the machine to be reset */
#define KVM_SYSTEM_EVENT_CRASH			3	/* the guest has crashed, and may want to be dumped */
/* arm64: the vcpu, which KVM_SET_MP_STATE suspended, has a reason to wake up; the program decides */
#define KVM_SYSTEM_EVENT_WAKEUP			4
/* the guest wants the machine to be suspended; the program sets where it goes on, and what the call returned */
#define KVM_SYSTEM_EVENT_SUSPEND		5
/* x86: an encrypted guest ends itself, for a reason that is the first word of data */
#define KVM_SYSTEM_EVENT_SEV_TERM		6

/* why an access to an MSR is left to the program */
#define KVM_MSR_EXIT_REASON_INVAL		(1 << 0)	/* KVM knows the MSR, and refuses the access */
#define KVM_MSR_EXIT_REASON_UNKNOWN		(1 << 1)	/* KVM does not know the MSR */
/* the filter of KVM_X86_SET_MSR_FILTER denies it */
#define KVM_MSR_EXIT_REASON_FILTER		(1 << 2)

/* kvm_run's flags of a KVM_EXIT_NOTIFY */
/* the guest's state is lost, and the vcpu of no more use */
#define KVM_NOTIFY_CONTEXT_INVALID		(1 << 0)

/* what a KVM_EXIT_S390_RESET is made of */
#define KVM_S390_RESET_POR			1	/* power-on reset */
#define KVM_S390_RESET_CLEAR			2	/* the memory is cleared */
#define KVM_S390_RESET_SUBSYSTEM		4	/* the channel subsystem is reset */
#define KVM_S390_RESET_CPU_INIT			8	/* the processors are brought to their initial state */
#define KVM_S390_RESET_IPL			16	/* an initial program is loaded */

/* the room that kvm_run keeps for registers */
#define SYNC_REGS_SIZE_BYTES			2048	/* in bytes */

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
	__u16 flags;		/* what else holds for the vcpu, by architecture: kvm_run_x86_flags on x86 */
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
			__u32 cpu;	/* the host's processor on which it was tried last */
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
		/* KVM_EXIT_S390_UCONTROL */
		struct {
			__u64 trans_exc_code;	/* the address and the access that failed */
			__u32 pgm_code;	/* the number of the program interruption */
		} s390_ucontrol;
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
		/*
		 * For KVM_EXIT_INTERNAL_ERROR of KVM_INTERNAL_ERROR_EMULATION: the same bytes as internal,
		 * which may have more in data, for a log. It is valid if ndata is not zero.
		 */
		struct {
			__u32 suberror;
			__u32 ndata;	/* how many words follow */
			__u64 flags;
			union {
				struct {
					__u8 insn_size;	/* how many bytes of the instruction were read */
					/* the instruction, filled up with others that do nothing */
					__u8 insn_bytes[15];
				};
			};
		} emulation_failure;
		/* KVM_EXIT_OSI: powerpc: a hypercall of the interface that Mac-on-Linux calls OSI */
		struct {
			/*
			 * All general purpose registers of the guest. The program changes those that the
			 * hypercall changes; when the guest is entered again all of its registers are replaced
			 * by these.
			 */
			__u64 gprs[32];
		} osi;
		/* KVM_EXIT_PAPR_HCALL */
		struct {
			__u64 nr;	/* number of the hypercall */
			__u64 ret;	/* what the hypercall returns */
			__u64 args[9];	/* the arguments, and what else the hypercall returns */
		} papr_hcall;
		/* KVM_EXIT_S390_TSCH */
		struct {
			__u16 subchannel_id;
			__u16 subchannel_nr;
			__u32 io_int_parm;	/* the interruption's parameter */
			__u32 io_int_word;	/* the interruption's identification */
			__u32 ipb;	/* where the instruction's operand is */
			__u8 dequeued;	/* not zero: an interruption was taken for it */
		} s390_tsch;
		/* KVM_EXIT_EPR */
		struct {
			__u32 epr;	/* the vector of the interrupt */
		} epr;
		/* KVM_EXIT_SYSTEM_EVENT */
		struct {
			__u32 type;
			/* how many words of data count; valid only with KVM_CAP_SYSTEM_EVENT_DATA */
			__u32 ndata;
			union {
				__u64 flags;	/* the older name of the first word of data */
				__u64 data[16];	/* more about it, by type and architecture */
			};
		} system_event;
		/* KVM_EXIT_S390_STSI: s390: an instruction that asks about the machine */
		struct {
			__u64 addr;	/* where in the guest the answer is */
			__u8 ar;	/* the access register by which the guest reaches it */
			__u8 reserved;
			__u8 fc;	/* function code */
			__u8 sel1;	/* first selector */
			__u16 sel2;	/* second selector */
		} s390_stsi;
		/* KVM_EXIT_IOAPIC_EOI */
		struct {
			__u8 vector;	/* of the interrupt that ended */
		} eoi;
		struct kvm_hyperv_exit hyperv;	/* KVM_EXIT_HYPERV */
		/* KVM_EXIT_ARM_NISV: arm64: an access that the processor does not describe */
		struct {
			__u64 esr_iss;	/* what the processor says of it */
			__u64 fault_ipa;	/* the guest physical address */
		} arm_nisv;
		/* KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR */
		struct {
			/*
			 * Not zero: the guest gets a general protection fault. The kernel puts zero there
			 * before it leaves.
			 */
			__u8 error;
			__u8 pad[7];
			__u32 reason;	/* one of the reasons */
			__u32 index;	/* the number of the MSR */
			__u64 data;	/* what the guest writes, or what the program has it read */
		} msr;
		struct kvm_xen_exit xen;	/* KVM_EXIT_XEN */
		/* KVM_EXIT_RISCV_SBI: riscv: a call of the firmware */
		struct {
			unsigned long extension_id;	/* which part of it */
			unsigned long function_id;	/* which function of that part */
			unsigned long args[6];	/* the arguments */
			/*
			 * the error and the value that the guest gets; the kernel puts there that there is no
			 * such call
			 */
			unsigned long ret[2];
		} riscv_sbi;
		/* KVM_EXIT_RISCV_CSR: riscv: a control and status register */
		struct {
			unsigned long csr_num;	/* the number of the register */
			unsigned long new_value;	/* what the guest writes */
			unsigned long write_mask;	/* the bits that it writes */
			unsigned long ret_value;	/* what the guest reads */
		} riscv_csr;
		/* KVM_EXIT_NOTIFY */
		struct {
			__u32 flags;
		} notify;
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
		char padding[2048];	/* the room that is kept for registers */
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
/* the host has an IOMMU to keep assigned devices within the guest's memory */
#define KVM_CAP_IOMMU				18
/* deleting a memory slot works, which once it did not */
#define KVM_CAP_DESTROY_MEMORY_REGION_WORKS	21
#define KVM_CAP_USER_NMI			22	/* an NMI can be injected from user space */
#ifdef __KVM_HAVE_GUEST_DEBUG
#define KVM_CAP_SET_GUEST_DEBUG			23	/* a guest can be debugged from outside */
#endif
#ifdef __KVM_HAVE_PIT
/* whether the interval timer makes up for interrupts that the guest missed can be set */
#define KVM_CAP_REINJECT_CONTROL		24
#endif
/* where interrupts go can be set by a table of routes */
#define KVM_CAP_IRQ_ROUTING			25
/* it can be learned whether an interrupt that was raised reached the guest */
#define KVM_CAP_IRQ_INJECT_STATUS		26
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
/* a vcpu's time stamp counter can be given a frequency other than the host's */
#define KVM_CAP_TSC_CONTROL			60
/* the frequency of a vcpu's time stamp counter can be read */
#define KVM_CAP_GET_TSC_KHZ			61
/* the special registers hold those of embedded processors, too */
#define KVM_CAP_PPC_BOOKE_SREGS			62
/* tables of DMA translations for paravirtual devices can be kept by the kernel */
#define KVM_CAP_SPAPR_TCE			63
#define KVM_CAP_PPC_SMT				64	/* how many vcpus make up a virtual core */
/* contiguous memory can be allocated for a guest's real mode */
#define KVM_CAP_PPC_RMA				65
#define KVM_CAP_MAX_VCPUS			66	/* how many vcpus a VM may have at most */
/* where a guest of the paravirtual machine has its exception vectors can be set as a register */
#define KVM_CAP_PPC_HIOR			67
/* a vcpu can be made one of a paravirtual POWER machine */
#define KVM_CAP_PPC_PAPR			68
#define KVM_CAP_SW_TLB				69	/* the guest's TLB can be shared with the program */
/* single registers can be read and written, by number */
#define KVM_CAP_ONE_REG				70
#define KVM_CAP_S390_GMAP			71	/* a guest's memory may be anywhere in the program's */
/* the local APIC of the kernel has the deadline mode of the timer */
#define KVM_CAP_TSC_DEADLINE_TIMER		72
/* VMs can be made whose memory the program maps itself */
#define KVM_CAP_S390_UCONTROL			73
#define KVM_CAP_SYNC_REGS			74	/* registers can be read and written in kvm_run */
/* an assigned PCI device may share its line with devices of the host */
#define KVM_CAP_PCI_2_3				75
/* a guest can be told that it was stopped, so that it does not take the pause for a lockup */
#define KVM_CAP_KVMCLOCK_CTRL			76
#define KVM_CAP_SIGNAL_MSI			77	/* an MSI can be sent to a guest without a route */
/* the page and segment sizes that a guest may use can be asked for */
#define KVM_CAP_PPC_GET_SMMU_INFO		78
/* a guest's memory may be shared copy-on-write, and read-only at the host */
#define KVM_CAP_S390_COW			79
/* the hashed page table of a guest can be allocated, in a size that the program chooses */
#define KVM_CAP_PPC_ALLOC_HTAB			80
/* a memory slot can be read-only, with KVM_MEM_READONLY */
#define KVM_CAP_READONLY_MEM			81
/* an eventfd's interrupt can be level-triggered, with KVM_IRQFD_FLAG_RESAMPLE */
#define KVM_CAP_IRQFD_RESAMPLE			82
/* the watchdog timer of embedded processors is emulated */
#define KVM_CAP_PPC_BOOKE_WATCHDOG		83
/* the hashed page table of a guest can be read and written as a file */
#define KVM_CAP_PPC_HTAB_FD			84
#define KVM_CAP_S390_CSS_SUPPORT		85	/* the program can emulate a channel subsystem */
/* interrupts can be acknowledged by a register of the processor */
#define KVM_CAP_PPC_EPR				86
/* a guest can start and stop its processors by calls of firmware that the kernel emulates */
#define KVM_CAP_ARM_PSCI			87
/* the place of the interrupt controller in guest memory can be set */
#define KVM_CAP_ARM_SET_DEVICE_ADDR		88
/* devices in the kernel can be made, each with an fd of its own */
#define KVM_CAP_DEVICE_CTRL			89
/* a vcpu can be connected to an MPIC that the kernel emulates */
#define KVM_CAP_IRQ_MPIC			90
/* calls of the firmware can be served by the kernel, under numbers that the program chooses */
#define KVM_CAP_PPC_RTAS			91
/* a vcpu can be connected to a XICS that the kernel emulates */
#define KVM_CAP_IRQ_XICS			92
/* a vcpu can run 32-bit code at EL1, with KVM_ARM_VCPU_EL1_32BIT */
#define KVM_CAP_ARM_EL1_32BIT			93
#define KVM_CAP_SPAPR_MULTITCE			94	/* a hypercall may set many DMA translations at once */
/* the CPUID bits that KVM can only emulate can be listed */
#define KVM_CAP_EXT_EMUL_CPUID			95
/* a guest can be offered Hyper-V's reference counter and reference page of time */
#define KVM_CAP_HYPERV_TIME			96
/* the I/O APIC takes a raised line as active, whatever polarity the guest set */
#define KVM_CAP_IOAPIC_POLARITY_IGNORED		97
#define KVM_CAP_ENABLE_CAP_VM			98	/* extensions can be enabled for a whole VM */
/* interrupts can be routed to a guest, as by KVM_CREATE_IRQCHIP elsewhere */
#define KVM_CAP_S390_IRQCHIP			99
/* an ioeventfd can match writes of any length to guest memory */
#define KVM_CAP_IOEVENTFD_NO_LENGTH		100
#define KVM_CAP_VM_ATTRIBUTES			101	/* a VM fd takes the calls for attributes of devices */
/* the firmware calls that the kernel emulates are those of PSCI 0.2 or later */
#define KVM_CAP_ARM_PSCI_0_2			102
/* the instructions for hypercalls work for guests of either byte order */
#define KVM_CAP_PPC_FIXUP_HCALL			103
#define KVM_CAP_PPC_ENABLE_HCALL		104	/* which hypercalls the kernel serves can be chosen */
#define KVM_CAP_CHECK_EXTENSION_VM		105	/* KVM_CHECK_EXTENSION can be called on a VM fd */
/* most orders of one processor to another are left to the program */
#define KVM_CAP_S390_USER_SIGP			106
#define KVM_CAP_S390_VECTOR_REGISTERS		107	/* guests can be given vector registers */
/* a guest can have its logical memory read and written */
#define KVM_CAP_S390_MEM_OP			108
/* what a guest is told about the machine can be completed by the program */
#define KVM_CAP_S390_USER_STSI			109
#define KVM_CAP_S390_SKEYS			110	/* the keys of a guest's storage can be read and set */
#define KVM_CAP_MIPS_FPU			111	/* a vcpu can be given a floating point unit */
#define KVM_CAP_MIPS_MSA			112	/* a vcpu can be given the vector unit MSA */
/* an interrupt can be injected with all that belongs to it */
#define KVM_CAP_S390_INJECT_IRQ			113
/* the interrupts that are pending at a vcpu can be read and set */
#define KVM_CAP_S390_IRQ_STATE			114
/* the hypercall for random numbers can be served by the hardware */
#define KVM_CAP_PPC_HWRNG			115
/* behaviour that KVM keeps only for old programs can be switched off */
#define KVM_CAP_DISABLE_QUIRKS			116
#define KVM_CAP_X86_SMM				117	/* vcpus have a system management mode */
#define KVM_CAP_MULTI_ADDRESS_SPACE		118	/* a VM has several sets of memory slots */
#define KVM_CAP_GUEST_DEBUG_HW_BPS		119	/* how many breakpoints the hardware has */
#define KVM_CAP_GUEST_DEBUG_HW_WPS		120	/* how many watchpoints the hardware has */
/* the local APICs can be in the kernel, and the I/O APIC and the PICs in the program */
#define KVM_CAP_SPLIT_IRQCHIP			121
/* an ioeventfd's length may be zero, which matches writes of any length */
#define KVM_CAP_IOEVENTFD_ANY_LENGTH		122
#define KVM_CAP_HYPERV_SYNIC			123	/* a vcpu can be given Hyper-V's interrupt controller */
#define KVM_CAP_S390_RI				124	/* guests can be given runtime instrumentation */
/* tables of DMA translations can be large, and begin anywhere */
#define KVM_CAP_SPAPR_TCE_64			125
/* a vcpu can be given a performance monitoring unit, with KVM_ARM_VCPU_PMU_V3 */
#define KVM_CAP_ARM_PMU_V3			126
/* a vcpu fd takes the calls for attributes of devices */
#define KVM_CAP_VCPU_ATTRIBUTES			127
#define KVM_CAP_MAX_VCPU_ID			128	/* how large the id of a vcpu may be */
/* APIC ids of more than a byte can be used in routes, MSIs and the state of a local APIC */
#define KVM_CAP_X2APIC_API			129
/* an instruction of two zero bytes is left to the program, as its breakpoint */
#define KVM_CAP_S390_USER_INSTR0		130
#define KVM_CAP_MSI_DEVID			131	/* an MSI has to tell the device that it comes from */
#define KVM_CAP_PPC_HTM				132	/* guests can use transactional memory */
/* the hashed page table of a running guest can be given another size */
#define KVM_CAP_SPAPR_RESIZE_HPT		133
#define KVM_CAP_PPC_MMU_RADIX			134	/* guests can use radix page tables */
/* guests can use hashed page tables as POWER9 has them */
#define KVM_CAP_PPC_MMU_HASH_V3			135
#define KVM_CAP_IMMEDIATE_EXIT			136	/* kvm_run's immediate_exit is looked at */
#define KVM_CAP_MIPS_VZ				137	/* VMs can be made that the processor virtualizes */
#define KVM_CAP_MIPS_TE				138	/* VMs can be made that run by trap and emulate */
#define KVM_CAP_MIPS_64BIT			139	/* how wide registers and addresses of a guest are */
#define KVM_CAP_S390_GS				140	/* guests can be given guarded storage */
/* guests can be given the suppression of adapter interrupts */
#define KVM_CAP_S390_AIS			141
/* DMA translations of assigned devices can be set in the kernel, by the same hypercalls */
#define KVM_CAP_SPAPR_TCE_VFIO			142
#define KVM_CAP_X86_DISABLE_EXITS		143	/* instructions that wait can be left to the guest */
/* lines of timers and of the PMU are shown in kvm_run when the interrupt controller is not in the kernel */
#define KVM_CAP_ARM_USER_IRQ			144
/* what a guest said of the use of its pages can be read and set */
#define KVM_CAP_S390_CMMA_MIGRATION		145
/* a machine check of the guest is left to the program */
#define KVM_CAP_PPC_FWNMI			146
#define KVM_CAP_PPC_SMT_POSSIBLE		147	/* which numbers KVM_CAP_PPC_SMT can be set to */
/* Hyper-V's interrupt controller can be enabled without the kernel clearing its pages */
#define KVM_CAP_HYPERV_SYNIC2			148
/* the number by which Hyper-V calls a vcpu can be set, as an MSR */
#define KVM_CAP_HYPERV_VP_INDEX			149
/* which adapter interrupts are suppressed can be read and set */
#define KVM_CAP_S390_AIS_MIGRATION		150
/* what the processor does against speculation can be asked for */
#define KVM_CAP_PPC_GET_CPU_CHAR		151
/* whether a guest has branch prediction is part of kvm_run's registers */
#define KVM_CAP_S390_BPB			152
/* MSRs that tell of features can be listed and read before there is a VM */
#define KVM_CAP_GET_MSR_FEATURES		153
/* a signal of a Hyper-V guest can be turned into an eventfd's */
#define KVM_CAP_HYPERV_EVENTFD			154
/* Hyper-V's hypercalls to flush the TLBs of vcpus are served */
#define KVM_CAP_HYPERV_TLBFLUSH			155
/* a guest's memory may come from huge pages of one megabyte */
#define KVM_CAP_S390_HPAGE_1M			156
/* the state of a guest's own virtualization can be read and set */
#define KVM_CAP_NESTED_STATE			157
/* a system error that is injected can carry a syndrome */
#define KVM_CAP_ARM_INJECT_SERROR_ESR		158
/* whether a guest may read the MSR that tells the frequencies of the platform can be set */
#define KVM_CAP_MSR_PLATFORM_INFO		159
#define KVM_CAP_PPC_NESTED_HV			160	/* a guest can run guests of its own */
/* Hyper-V's hypercalls to send interrupts to vcpus are served */
#define KVM_CAP_HYPERV_SEND_IPI			161
/* writes to ports can be collected in the ring of KVM_CAP_COALESCED_MMIO */
#define KVM_CAP_COALESCED_PIO			162
/* a guest that nests can be offered Hyper-V's form of the VMCS */
#define KVM_CAP_HYPERV_ENLIGHTENED_VMCS		163
/* the address or the debug status of a pending exception can be kept apart from the guest's registers */
#define KVM_CAP_EXCEPTION_PAYLOAD		164
#define KVM_CAP_ARM_VM_IPA_SIZE			165	/* how many bits a guest physical address may have */
/* the first form of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, which is gone */
#define KVM_CAP_MANUAL_DIRTY_LOG_PROTECT	166
/* the CPUID leaves that make a vcpu look like one of Hyper-V can be listed */
#define KVM_CAP_HYPERV_CPUID			167
/* pages of the dirty log are watched again only when KVM_CLEAR_DIRTY_LOG says so */
#define KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2	168
#define KVM_CAP_PPC_IRQ_XIVE			169	/* a vcpu can be connected to a XIVE of the hardware */
/* a vcpu can be given scalable vectors, with KVM_ARM_VCPU_SVE */
#define KVM_CAP_ARM_SVE				170
/* a vcpu can be given authentication of pointers by address */
#define KVM_CAP_ARM_PTRAUTH_ADDRESS		171
/* a vcpu can be given authentication of pointers in general */
#define KVM_CAP_ARM_PTRAUTH_GENERIC		172
#define KVM_CAP_PMU_EVENT_FILTER		173	/* which events a guest may count can be set */
/* KVM_IRQ_LINE can name vcpus whose number takes more than a byte */
#define KVM_CAP_ARM_IRQ_LINE_LAYOUT_2		174
/* a nested guest's hypercalls to flush TLBs can be served without its hypervisor */
#define KVM_CAP_HYPERV_DIRECT_TLBFLUSH		175
#define KVM_CAP_PPC_GUEST_DEBUG_SSTEP		176	/* a guest can be run in single steps */
/* an access to devices that the kernel cannot decode is left to the program */
#define KVM_CAP_ARM_NISV_TO_USER		177
#define KVM_CAP_ARM_INJECT_EXT_DABT		178	/* a vcpu's events can inject an external data abort */
/* a vcpu can be reset in two more ways, normal and clear */
#define KVM_CAP_S390_VCPU_RESETS		179
#define KVM_CAP_S390_PROTECTED			180	/* a guest can be protected from the host */
/* a guest may become one that is protected from the host */
#define KVM_CAP_PPC_SECURE_GUEST		181
/* how long the kernel waits actively for a halted vcpu can be set for a VM */
#define KVM_CAP_HALT_POLL			182
/* a guest can be told by an interrupt that a page it waits for is there */
#define KVM_CAP_ASYNC_PF_INT			183
/* the exit reason KVM_EXIT_FAIL_ENTRY, and internal errors, tell on which processor of the host it happened */
#define KVM_CAP_LAST_CPU			184
/* a guest may be told of fewer physical address bits than the host has */
#define KVM_CAP_SMALLER_MAXPHYADDR		185
/* what a guest tells of its control program is part of kvm_run's registers */
#define KVM_CAP_S390_DIAG318			186
/* a guest can be told how long its vcpus wait for a processor */
#define KVM_CAP_STEAL_TIME			187
/* an access to an MSR that would fault can be left to the program */
#define KVM_CAP_X86_USER_SPACE_MSR		188
#define KVM_CAP_X86_MSR_FILTER			189	/* which MSRs the kernel serves can be set */
/* a guest can be kept to the paravirtual features that its CPUID offers */
#define KVM_CAP_ENFORCE_PV_FEATURE_CPUID	190
/* the CPUID leaves of Hyper-V can be listed before there is a VM */
#define KVM_CAP_SYS_HYPERV_CPUID		191
/* which pages were written can be told in a ring of each vcpu */
#define KVM_CAP_DIRTY_LOG_RING			192
/* a guest that locks the bus can be made to leave the kernel */
#define KVM_CAP_X86_BUS_LOCK_EXIT		193
#define KVM_CAP_PPC_DAWR1			194	/* guests can use a second data watchpoint */
#define KVM_CAP_SET_GUEST_DEBUG2		195	/* which flags KVM_SET_GUEST_DEBUG takes in control */
/* a guest can be given privileged attributes of enclaves */
#define KVM_CAP_SGX_ATTRIBUTE			196
/* a VM can be made a mirror of an encrypted one, to run code beside the guest */
#define KVM_CAP_VM_COPY_ENC_CONTEXT_FROM	197
/* a guest can read the time of the host by a hypercall */
#define KVM_CAP_PTP_KVM				198
/* a guest can be kept to the features of Hyper-V that its CPUID offers */
#define KVM_CAP_HYPERV_ENFORCE_CPUID		199
/* the special registers can be read and set together with the PDPTRs */
#define KVM_CAP_SREGS2				200
#define KVM_CAP_EXIT_HYPERCALL			201	/* hypercalls can be left to the program */
/* a hypercall lets a guest with radix page tables have its translations made invalid */
#define KVM_CAP_PPC_RPT_INVALIDATE		202
/* statistics of a VM or of a vcpu can be read from an fd */
#define KVM_CAP_BINARY_STATS_FD			203
/* all instructions that KVM fails to emulate can be left to the program */
#define KVM_CAP_EXIT_ON_EMULATION_FAILURE	204
#define KVM_CAP_ARM_MTE				205	/* guests can be given tags of memory */
/* a guest's encryption can be moved into another VM of the same host */
#define KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM	206
#define KVM_CAP_VM_GPA_BITS			207	/* how many bits a guest physical address may have */
/* a vcpu's extended processor state can be larger than struct kvm_xsave was */
#define KVM_CAP_XSAVE2				208
/* the system fd takes the calls for attributes of devices */
#define KVM_CAP_SYS_ATTRIBUTES			209
/* guests can take interrupts with translation on, at another place */
#define KVM_CAP_PPC_AIL_MODE_3			210
#define KVM_CAP_S390_MEM_OP_EXTENSION		211	/* which extensions KVM_S390_MEM_OP has */
#define KVM_CAP_PMU_CAPABILITY			212	/* the performance monitoring of a VM can be set */
/* behaviour that KVM keeps only for old programs can be switched off */
#define KVM_CAP_DISABLE_QUIRKS2			213
/* a VM fd takes the frequency of the time stamp counter for its vcpus to come */
#define KVM_CAP_VM_TSC_CONTROL			214
#define KVM_CAP_SYSTEM_EVENT_DATA		215	/* kvm_run's system_event comes with ndata and data */
/* a guest's call to suspend the machine can be left to the program */
#define KVM_CAP_ARM_SYSTEM_SUSPEND		216
/* the memory of a protected guest can be dumped, encrypted */
#define KVM_CAP_S390_PROTECTED_DUMP		217
/* a triple fault that is pending is one of a vcpu's events */
#define KVM_CAP_X86_TRIPLE_FAULT_EVENT		218
/* a guest that does not let the processor take any event for a time can be made to leave */
#define KVM_CAP_X86_NOTIFY_VMEXIT		219
/* a VM can do without the protection against one processor erratum with executable huge pages */
#define KVM_CAP_VM_DISABLE_NX_HUGE_PAGES	220
/* a PCI device of a guest can be registered for interpretation by the hardware */
#define KVM_CAP_S390_ZPCI_OP			221
/* guests can be told how their processors belong together */
#define KVM_CAP_S390_CPU_TOPOLOGY		222
/* which pages were written can be told in a ring of each vcpu, with explicit order of reads and writes */
#define KVM_CAP_DIRTY_LOG_RING_ACQ_REL		223

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

/*
 * list the CPUID features that KVM emulates although KVM_GET_SUPPORTED_CPUID does not list them (section 4.88)
 */
#define KVM_GET_EMULATED_CPUID		_IOWR(KVMIO, 0x09, struct kvm_cpuid2)
/* list the MSRs that tell of features (section 4.3) */
#define KVM_GET_MSR_FEATURE_INDEX_LIST	_IOWR(KVMIO, 0x0a, struct kvm_msr_list)
/* read an attribute of a device, a VM, a vcpu or of KVM as a whole (section 4.80) */
#define KVM_GET_DEVICE_ATTR		_IOW(KVMIO, 0xe2, struct kvm_device_attr)
/* ask whether a device, a VM, a vcpu or KVM as a whole has an attribute (section 4.81) */
#define KVM_HAS_DEVICE_ATTR		_IOW(KVMIO, 0xe3, struct kvm_device_attr)
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
/* ask which machine check features a vcpu can be given (section 4.104) */
#define KVM_X86_GET_MCE_CAP_SUPPORTED	_IOR(KVMIO, 0x9d, __u64)

/* --- Ioctls of a VM fd --- */

/* say which model-specific registers the guest may read and write (section 4.97) */
#define KVM_X86_SET_MSR_FILTER		_IOW(KVMIO, 0xc6, struct kvm_msr_filter)
/* say which events the guest may count with its performance monitoring unit (section 4.120) */
#define KVM_SET_PMU_EVENT_FILTER	_IOW(KVMIO, 0xb2, struct kvm_pmu_event_filter)
/* do something that only a guest with encrypted memory needs (section 4.110) */
#define KVM_MEMORY_ENCRYPT_OP		_IOWR(KVMIO, 0xba, unsigned long)
/* say which memory may hold encrypted data of the guest (section 4.111) */
#define KVM_MEMORY_ENCRYPT_REG_REGION	_IOR(KVMIO, 0xbb, struct kvm_enc_region)
/* take back what KVM_MEMORY_ENCRYPT_REG_REGION said (section 4.112) */
#define KVM_MEMORY_ENCRYPT_UNREG_REGION	_IOR(KVMIO, 0xbc, struct kvm_enc_region)
/* set an attribute of the VM as Xen has it (section 4.126) */
#define KVM_XEN_HVM_SET_ATTR		_IOW(KVMIO, 0xc9, struct kvm_xen_hvm_attr)
/* read an attribute of the VM as Xen has it (section 4.127) */
#define KVM_XEN_HVM_GET_ATTR		_IOWR(KVMIO, 0xc8, struct kvm_xen_hvm_attr)
/* send an event to the guest through one of its event channels (section 4.135) */
#define KVM_XEN_HVM_EVTCHN_SEND		_IOW(KVMIO, 0xd0, struct kvm_irq_routing_xen_evtchn)
/* let a guest's signal to a Hyper-V connection reach an eventfd (section 4.113) */
#define KVM_HYPERV_EVENTFD		_IOW(KVMIO, 0xbd, struct kvm_hyperv_eventfd)
/* make a device that the kernel emulates, with an fd of its own (section 4.79) */
#define KVM_CREATE_DEVICE		_IOWR(KVMIO, 0xe0, struct kvm_create_device)
/* set an attribute of a device, a VM or a vcpu (section 4.80) */
#define KVM_SET_DEVICE_ATTR		_IOW(KVMIO, 0xe1, struct kvm_device_attr)
/* give an fd from which the statistics of a VM or a vcpu can be read (section 4.133) */
#define KVM_GET_STATS_FD		_IO(KVMIO, 0xce)
/* clear the log of some of a slot's pages (section 4.117) */
#define KVM_CLEAR_DIRTY_LOG		_IOWR(KVMIO, 0xc0, struct kvm_clear_dirty_log)
/* take back the entries of the dirty rings that user space is done with */
#define KVM_RESET_DIRTY_RINGS		_IO(KVMIO, 0xc7)
/* read what a guest's hashed page tables can be (section 4.74) */
#define KVM_PPC_GET_SMMU_INFO		_IOR(KVMIO, 0xa6, struct kvm_ppc_smmu_info)
/* make the guest's hashed page table in a size of the caller's choice, or empty it (section 4.76) */
#define KVM_PPC_ALLOCATE_HTAB		_IOWR(KVMIO, 0xa7, __u32)
/* make a table that translates the DMA of a paravirtual POWER machine's devices (section 4.62) */
#define KVM_CREATE_SPAPR_TCE		_IOW(KVMIO, 0xa8, struct kvm_create_spapr_tce)
/* make a table that translates DMA, for windows of any size, place and page size (section 4.98) */
#define KVM_CREATE_SPAPR_TCE_64		_IOW(KVMIO, 0xa8, struct kvm_create_spapr_tce_64)
/*
 * take an area of memory for a guest that has address translation off, on old POWER processors (section 4.63)
 */
#define KVM_ALLOCATE_RMA		_IOR(KVMIO, 0xa9, struct kvm_allocate_rma)
/* give an fd by which the guest's hashed page table is saved or restored (section 4.78) */
#define KVM_PPC_GET_HTAB_FD		_IOW(KVMIO, 0xaa, struct kvm_get_htab_fd)
/* have the kernel do a service of the POWER firmware, called by this number (section 4.86) */
#define KVM_PPC_RTAS_DEFINE_TOKEN	_IOW(KVMIO, 0xac, struct kvm_rtas_token_args)
/* prepare a hashed page table of another size, or ask how far that is (section 4.102) */
#define KVM_PPC_RESIZE_HPT_PREPARE	_IOR(KVMIO, 0xad, struct kvm_ppc_resize_hpt)
/* let the guest go on with the hashed page table that was prepared (section 4.103) */
#define KVM_PPC_RESIZE_HPT_COMMIT	_IOR(KVMIO, 0xae, struct kvm_ppc_resize_hpt)
/* say whether the guest has radix trees or a hash table, and where its table of processes is (section 4.100) */
#define KVM_PPC_CONFIGURE_V3_MMU	_IOW(KVMIO, 0xaf, struct kvm_ppc_mmuv3_cfg)
/* read what a guest's radix trees can be (section 4.101) */
#define KVM_PPC_GET_RMMU_INFO		_IOW(KVMIO, 0xb0, struct kvm_ppc_rmmu_info)
/* read what the processor does against leaks by speculation, and what software should do (section 4.109) */
#define KVM_PPC_GET_CPU_CHAR		_IOR(KVMIO, 0xb1, struct kvm_ppc_cpu_char)
/* turn a guest of secure memory into a normal one, for a reset (section 4.121) */
#define KVM_PPC_SVM_OFF			_IO(KVMIO, 0xb3)
/* say where the guest sees a device in the kernel (section 4.85) */
#define KVM_ARM_SET_DEVICE_ADDR		_IOW(KVMIO, 0xab, struct kvm_arm_device_addr)
/* read or write the tags of the guest's memory (section 4.130) */
#define KVM_ARM_MTE_COPY_TAGS		_IOR(KVMIO, 0xb4, struct kvm_arm_copy_mte_tags)
/* read what processor a vcpu had best be on this host (section 4.83) */
#define KVM_ARM_PREFERRED_TARGET	_IOR(KVMIO, 0xaf, struct kvm_vcpu_init)
/* read, write or check the guest's memory, by the rules of the guest (section 4.89) */
#define KVM_S390_MEM_OP			_IOW(KVMIO, 0xb1, struct kvm_s390_mem_op)
/* read storage keys of the guest's pages (section 4.90) */
#define KVM_S390_GET_SKEYS		_IOW(KVMIO, 0xb2, struct kvm_s390_skeys)
/* write storage keys of the guest's pages (section 4.91) */
#define KVM_S390_SET_SKEYS		_IOW(KVMIO, 0xb3, struct kvm_s390_skeys)
/* read what the guest told about its need for pages, all of it or what changed (section 4.107) */
#define KVM_S390_GET_CMMA_BITS		_IOWR(KVMIO, 0xb8, struct kvm_s390_cmma_log)
/* write what the guest told about its need for pages (section 4.108) */
#define KVM_S390_SET_CMMA_BITS		_IOW(KVMIO, 0xb9, struct kvm_s390_cmma_log)
/* do a command for protected guests: make, fill, check, dump or end one (section 4.125) */
#define KVM_S390_PV_COMMAND		_IOWR(KVMIO, 0xc5, struct kvm_pv_cmd)
/* let the firmware pass the interrupts of a PCI device on to the guest, or end that (section 4.137) */
#define KVM_S390_ZPCI_OP		_IOW(KVMIO, 0xd1, struct kvm_s390_zpci_op)
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
/* mask or unmask the interrupt line of an assigned PCI device (section 4.61) */
#define KVM_ASSIGN_SET_INTX_MASK	_IOW(KVMIO, 0xa4, struct kvm_assigned_pci_dev)
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
/* collect the guest's writes to a range of addresses instead of stopping for each (section 4.116) */
#define KVM_REGISTER_COALESCED_MMIO	_IOW(KVMIO, 0x67, struct kvm_coalesced_mmio_zone)
/* stop for the guest's writes to a range of addresses again (section 4.116) */
#define KVM_UNREGISTER_COALESCED_MMIO	_IOW(KVMIO, 0x68, struct kvm_coalesced_mmio_zone)
/* deprecated; KVM_ASSIGN_DEV_IRQ has taken its place */
#define __KVM_DEPRECATED_VM_R_0x70	_IOR(KVMIO, 0x70, struct kvm_assigned_irq)
#define KVM_ASSIGN_IRQ			__KVM_DEPRECATED_VM_R_0x70
/* say what becomes of interrupts of the interval timer that the guest missed (section 4.99) */
#define KVM_REINJECT_CONTROL		_IO(KVMIO, 0x71)
/* let an eventfd raise an interrupt in the guest (section 4.75) */
#define KVM_IRQFD			_IOW(KVMIO, 0x76, struct kvm_irqfd)
/* send a message that is an interrupt (section 4.71) */
#define KVM_SIGNAL_MSI			_IOW(KVMIO, 0xa5, struct kvm_msi)
/* make the interval timer in the kernel, in a way that flags choose (section 4.71) */
#define KVM_CREATE_PIT2			_IOW(KVMIO, 0x77, struct kvm_pit_config)
/* let a write of the guest signal an eventfd (section 4.59) */
#define KVM_IOEVENTFD			_IOW(KVMIO, 0x79, struct kvm_ioeventfd)
/* read the state of the interval timer, and its flags (section 4.72) */
#define KVM_GET_PIT2			_IOR(KVMIO, 0x9f, struct kvm_pit_state2)
/* write the state of the interval timer, and its flags (section 4.73) */
#define KVM_SET_PIT2			_IOW(KVMIO, 0xa0, struct kvm_pit_state2)
/* inject an interrupt into an s390 guest (section 4.77) */
#define KVM_S390_INTERRUPT		_IOW(KVMIO, 0x94, struct kvm_s390_interrupt)

/* --- Ioctls of a vcpu fd --- */

/* set how fast the guest's time stamp counter runs (section 4.55) */
#define KVM_SET_TSC_KHZ			_IO(KVMIO, 0xa2)
/* ask how fast the guest's time stamp counter runs (section 4.56) */
#define KVM_GET_TSC_KHZ			_IO(KVMIO, 0xa3)
/* tell the guest that it was stopped (section 4.70) */
#define KVM_KVMCLOCK_CTRL		_IO(KVMIO, 0xad)
/* queue an SMI for injection (section 4.96) */
#define KVM_SMI				_IO(KVMIO, 0xb7)
/* read the special registers, with the pointers that PAE paging has loaded (section 4.131) */
#define KVM_GET_SREGS2			_IOR(KVMIO, 0xcc, struct kvm_sregs2)
/* write the special registers, with the pointers that PAE paging has loaded (section 4.132) */
#define KVM_SET_SREGS2			_IOW(KVMIO, 0xcd, struct kvm_sregs2)
/* read the extended processor state, however large it is (section 4.134) */
#define KVM_GET_XSAVE2			_IOR(KVMIO, 0xcf, struct kvm_xsave)
/* read what the vcpu holds of nested virtualization (section 4.114) */
#define KVM_GET_NESTED_STATE		_IOWR(KVMIO, 0xbe, struct kvm_nested_state)
/* write what the vcpu holds of nested virtualization (section 4.115) */
#define KVM_SET_NESTED_STATE		_IOW(KVMIO, 0xbf, struct kvm_nested_state)
/* set an attribute of the vcpu as Xen has it (section 4.128) */
#define KVM_XEN_VCPU_SET_ATTR		_IOW(KVMIO, 0xcb, struct kvm_xen_vcpu_attr)
/* read an attribute of the vcpu as Xen has it (section 4.129) */
#define KVM_XEN_VCPU_GET_ATTR		_IOWR(KVMIO, 0xca, struct kvm_xen_vcpu_attr)
/* list the CPUID entries of Hyper-V's interface that KVM supports (section 4.118) */
#define KVM_GET_SUPPORTED_HV_CPUID	_IOWR(KVMIO, 0xc1, struct kvm_cpuid2)
/* read one register of the vcpu (section 4.69) */
#define KVM_GET_ONE_REG			_IOW(KVMIO, 0xab, struct kvm_one_reg)
/* write one register of the vcpu (section 4.68) */
#define KVM_SET_ONE_REG			_IOW(KVMIO, 0xac, struct kvm_one_reg)
/* list the ids of all registers that the vcpu has (section 4.84) */
#define KVM_GET_REG_LIST		_IOWR(KVMIO, 0xb0, struct kvm_reg_list)
/* tell which entries of the TLB that user space shares were changed (section 4.60) */
#define KVM_DIRTY_TLB			_IOW(KVMIO, 0xaa, struct kvm_dirty_tlb)
/* say what processor the vcpu is, and reset it (section 4.82) */
#define KVM_ARM_VCPU_INIT		_IOW(KVMIO, 0xae, struct kvm_vcpu_init)
/* end the configuration of a feature of the vcpu (section 4.119) */
#define KVM_ARM_VCPU_FINALIZE		_IOW(KVMIO, 0xc2, int)
/* let the vcpu see memory of user space, on a machine of type KVM_VM_S390_UCONTROL (section 4.65) */
#define KVM_S390_UCAS_MAP		_IOW(KVMIO, 0x50, struct kvm_s390_ucas_mapping)
/* take memory that KVM_S390_UCAS_MAP showed away from the vcpu (section 4.66) */
#define KVM_S390_UCAS_UNMAP		_IOW(KVMIO, 0x51, struct kvm_s390_ucas_mapping)
/* map a page that KVM_S390_UCAS_MAP showed before the vcpu touches it (section 4.67) */
#define KVM_S390_VCPU_FAULT		_IOW(KVMIO, 0x52, unsigned long)
/* inject an interrupt into a vcpu, with all that belongs to it (section 4.92) */
#define KVM_S390_IRQ			_IOW(KVMIO, 0xb4, struct kvm_s390_irq)
/* read all interrupts that are pending for the vcpu (section 4.94) */
#define KVM_S390_GET_IRQ_STATE		_IOW(KVMIO, 0xb6, struct kvm_s390_irq_state)
/* make all interrupts of a list pending for the vcpu (section 4.95) */
#define KVM_S390_SET_IRQ_STATE		_IOW(KVMIO, 0xb5, struct kvm_s390_irq_state)
/* reset the vcpu as the architecture's normal CPU reset does (section 4.122) */
#define KVM_S390_NORMAL_RESET		_IO(KVMIO, 0xc3)
/* reset the vcpu as the architecture's clearing CPU reset does (section 4.124) */
#define KVM_S390_CLEAR_RESET		_IO(KVMIO, 0xc4)
/* do a command for a vcpu of a protected guest, of which there is KVM_PV_DUMP alone (section 4.136) */
#define KVM_S390_PV_CPU_COMMAND		_IOWR(KVMIO, 0xd0, struct kvm_pv_cmd)
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
/* read the registers of the vcpu's local APIC (section 4.57) */
#define KVM_GET_LAPIC			_IOR(KVMIO, 0x8e, struct kvm_lapic_state)
/* write the registers of the vcpu's local APIC (section 4.58) */
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
/* reset the vcpu as the architecture's initial CPU reset does (section 4.123) */
#define KVM_S390_INITIAL_RESET		_IO(KVMIO, 0x97)
/* queue an NMI for injection (section 4.64) */
#define KVM_NMI				_IO(KVMIO, 0x9a)
/* debug the guest from outside (section 4.87) */
#define KVM_SET_GUEST_DEBUG		_IOW(KVMIO, 0x9b, struct kvm_guest_debug)
/* give the vcpu machine check banks (section 4.105) */
#define KVM_X86_SETUP_MCE		_IOW(KVMIO, 0x9c, __u64)
/* put a machine check into a bank of the vcpu (section 4.106) */
#define KVM_X86_SET_MCE			_IOW(KVMIO, 0x9e, struct kvm_x86_mce)

#undef __KVMABI_FLEX

#ifdef __KVMABI_USER
# undef __user
# undef __KVMABI_USER
#endif

#endif /* __LINUX_KVM_H */
