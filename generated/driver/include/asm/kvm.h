/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * The KVM API at level 2.6.39: what only x86 has.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef _ASM_X86_KVM_H
#define _ASM_X86_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>

#define __KVM_HAVE_PIT			/* an interval timer can be made in the kernel */
#define __KVM_HAVE_IOAPIC		/* an I/O APIC can be made in the kernel, and interrupts be routed to it */
#define __KVM_HAVE_DEVICE_ASSIGNMENT	/* PCI devices of the host can be given to a guest */
#define __KVM_HAVE_MSI			/* an assigned device can interrupt with MSI */
#define __KVM_HAVE_USER_NMI		/* user space can inject an NMI */
#define __KVM_HAVE_GUEST_DEBUG		/* a guest can be debugged from outside; <linux/kvm.h> says so since */
#define __KVM_HAVE_MSIX			/* an assigned device can interrupt with MSI-X */
#define __KVM_HAVE_MCE			/* machine check banks and machine checks can be given to a vcpu */
#define __KVM_HAVE_PIT_STATE2		/* the interval timer's state has flags */
#define __KVM_HAVE_XEN_HVM		/* a Xen HVM guest's hypercall page can be set up by the kernel */
#define __KVM_HAVE_VCPU_EVENTS		/* a vcpu's pending exceptions, interrupts and NMIs can be read and written */
#define __KVM_HAVE_DEBUGREGS		/* a vcpu's debug registers can be read and written */
#define __KVM_HAVE_XSAVE		/* a vcpu's extended processor state can be read and written */
#define __KVM_HAVE_XCRS			/* a vcpu's extended control registers can be read and written */

/* how many interrupt vectors a processor has */
#define KVM_NR_INTERRUPTS			256

/* a range of guest physical memory that shows another one; nothing implements it any more (section 4.9) */
struct kvm_memory_alias {
	__u32 slot;		/* number of the alias; aliases and memory slots are numbered apart */
	__u32 flags;
	__u64 guest_phys_addr;	/* where the alias appears */
	__u64 memory_size;	/* its length in bytes */
	__u64 target_phys_addr;	/* the guest physical memory that it shows */
};

/* the state of one of the two i8259 PICs (section 4.26) */
struct kvm_pic_state {
	/* the levels of the lines when they were last looked at, by which edges are found */
	__u8 last_irr;
	__u8 irr;		/* interrupt request register */
	__u8 imr;		/* interrupt mask register */
	__u8 isr;		/* in-service register */
	__u8 priority_add;	/* the line that has the highest priority now */
	__u8 irq_base;		/* the vector of the first line */
	__u8 read_reg_select;	/* true: a read of the command port gives isr; false: irr */
	__u8 poll;		/* true: the next read answers a poll command */
	__u8 special_mask;	/* special mask mode is on */
	__u8 init_state;	/* how far the initialisation sequence has come; zero: it is not running */
	__u8 auto_eoi;		/* an interrupt ends by itself when it is acknowledged */
	__u8 rotate_on_auto_eoi;	/* priorities rotate when an interrupt ends by itself */
	__u8 special_fully_nested_mode;	/* special fully nested mode is on */
	__u8 init4;		/* the initialisation sequence has its fourth word */
	/* edge/level control register of the PIIX: a set bit makes the line level-triggered */
	__u8 elcr;
	__u8 elcr_mask;		/* the bits of elcr that can be set */
};

/* how many input pins the I/O APIC has */
#define KVM_IOAPIC_NUM_PINS			24

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

/* the interrupt controllers that KVM_CREATE_IRQCHIP makes */
#define KVM_IRQCHIP_PIC_MASTER			0	/* the PIC that interrupts the processor */
#define KVM_IRQCHIP_PIC_SLAVE			1	/* the PIC that is nested in the other */
#define KVM_IRQCHIP_IOAPIC			2	/* the I/O APIC */

/* how many interrupt controllers kvm_irqchip_id names */
#define KVM_NR_IRQCHIPS				3

/* general purpose registers, instruction pointer and flags (section 4.11) */
struct kvm_regs {
	__u64 rax;
	__u64 rbx;
	__u64 rcx;
	__u64 rdx;
	__u64 rsi;
	__u64 rdi;
	__u64 rsp;
	__u64 rbp;
	__u64 r8;
	__u64 r9;
	__u64 r10;
	__u64 r11;
	__u64 r12;
	__u64 r13;
	__u64 r14;
	__u64 r15;
	__u64 rip;
	__u64 rflags;
};

/* how many bytes of registers a local APIC has */
#define KVM_APIC_REG_SIZE			0x400

/* the registers of a local APIC */
struct kvm_lapic_state {
	/* the beginning of the page of registers as the guest sees it in memory */
	char regs[KVM_APIC_REG_SIZE];
};

/* a segment register with the descriptor it has loaded (section 4.13) */
struct kvm_segment {
	__u64 base;
	__u32 limit;		/* in bytes, whatever g says */
	__u16 selector;
	__u8 type;		/* the type of the descriptor */
	__u8 present;
	__u8 dpl;		/* descriptor privilege level */
	__u8 db;		/* default operand size */
	__u8 s;			/* true: code or data; false: a system segment */
	__u8 l;			/* 64-bit code */
	__u8 g;			/* granularity */
	__u8 avl;		/* the bit that is left to software */
	__u8 unusable;		/* true: nothing is loaded, and a use faults */
	__u8 padding;
};

/* a descriptor table register (section 4.13) */
struct kvm_dtable {
	__u64 base;
	__u16 limit;
	__u16 padding[3];
};

/* segment, descriptor table and control registers, and the interrupt that is on its way (section 4.13) */
struct kvm_sregs {
	struct kvm_segment cs;
	struct kvm_segment ds;
	struct kvm_segment es;
	struct kvm_segment fs;
	struct kvm_segment gs;
	struct kvm_segment ss;
	struct kvm_segment tr;
	struct kvm_segment ldt;
	struct kvm_dtable gdt;
	struct kvm_dtable idt;
	__u64 cr0;
	__u64 cr2;
	__u64 cr3;
	__u64 cr4;
	__u64 cr8;
	__u64 efer;
	__u64 apic_base;	/* the APIC base MSR */
	/*
	 * Pending external interrupts, a bit a vector, of which at most one may be set: the interrupt that the
	 * APIC has acknowledged and that has not been injected into the processor yet. A caller that sets
	 * several gets the lowest one.
	 */
	__u64 interrupt_bitmap[(KVM_NR_INTERRUPTS + 63) / 64];
};

/* x87 and SSE state (section 4.22) */
struct kvm_fpu {
	__u8 fpr[8][16];	/* the x87 registers */
	__u16 fcw;		/* control word */
	__u16 fsw;		/* status word */
	__u8 ftwx;		/* tag word, abridged as FXSAVE has it */
	__u8 pad1;
	__u16 last_opcode;
	__u64 last_ip;
	__u64 last_dp;
	__u8 xmm[16][16];	/* the SSE registers */
	__u32 mxcsr;		/* not transferred: KVM_GET_FPU leaves it zero, KVM_SET_FPU ignores it */
	__u32 pad2;
};

/* one model-specific register (section 4.18) */
struct kvm_msr_entry {
	__u32 index;		/* which register */
	__u32 reserved;
	__u64 data;		/* its value */
};

/* model-specific registers to read or write (section 4.18) */
struct kvm_msrs {
	__u32 nmsrs;		/* how many there are in entries */
	__u32 pad;
	struct kvm_msr_entry entries[0];
};

/* the indices of model-specific registers (section 4.3) */
struct kvm_msr_list {
	__u32 nmsrs;		/* how many there are in indices */
	__u32 indices[0];
};

/* what CPUID answers to one function (section 4.20) */
struct kvm_cpuid_entry {
	__u32 function;		/* the value of EAX that asks */
	__u32 eax;
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 padding;
};

/* what CPUID answers, told by function alone (section 4.20) */
struct kvm_cpuid {
	__u32 nent;		/* how many there are in entries */
	__u32 padding;
	struct kvm_cpuid_entry entries[0];
};

/* how an entry of kvm_cpuid2 is found */
#define KVM_CPUID_FLAG_SIGNIFCANT_INDEX		1	/* the index field counts */
/*
 * The function gives another answer each time it is asked; it has several entries, all of them with this flag.
 */
#define KVM_CPUID_FLAG_STATEFUL_FUNC		2
/* of the entries of a stateful function, the one that a processor reads first */
#define KVM_CPUID_FLAG_STATE_READ_NEXT		4

/* what CPUID answers to one function and index (section 4.46) */
struct kvm_cpuid_entry2 {
	__u32 function;		/* the value of EAX that asks */
	__u32 index;		/* the value of ECX that asks */
	__u32 flags;
	__u32 eax;		/* what the instruction answers; ebx, ecx and edx alike */
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 padding[3];
};

/* what CPUID answers, told by function and index (section 4.46) */
struct kvm_cpuid2 {
	__u32 nent;		/* how many there are in entries */
	__u32 padding;
	struct kvm_cpuid_entry2 entries[0];
};

/* one of the three channels of the i8254 interval timer */
struct kvm_pit_channel_state {
	/* what the counter starts from; a programmed zero stands here as one more than 16 bits hold */
	__u32 count;
	__u16 latched_count;
	__u8 count_latched;	/* latched_count is to be read, and how */
	__u8 status_latched;	/* status is to be read */
	__u8 status;
	__u8 read_state;	/* which byte of the count is read next */
	__u8 write_state;	/* which byte of the count is written next */
	__u8 write_latch;	/* the low byte of a count of which the high byte is still to come */
	__u8 rw_mode;		/* which bytes of the count an access is about */
	__u8 mode;
	__u8 bcd;		/* the guest asked for decimal counting; the kernel counts in binary */
	__u8 gate;
	__s64 count_load_time;	/* when count was loaded, in nanoseconds of the kernel's clock */
};

/* what stopped a guest that is being debugged (section 5) */
struct kvm_debug_exit_arch {
	__u32 exception;	/* the vector of the exception */
	__u32 pad;
	__u64 pc;		/* the linear address of the instruction */
	__u64 dr6;
	__u64 dr7;
};

/* what KVM_SET_GUEST_DEBUG can do on x86, beside what it can do everywhere */
#define KVM_GUESTDBG_USE_SW_BP			0x00010000	/* a breakpoint instruction stops the guest */
/* kvm_guest_debug_arch's registers hold, not the guest's */
#define KVM_GUESTDBG_USE_HW_BP			0x00020000
#define KVM_GUESTDBG_INJECT_DB			0x00040000	/* give the guest a debug exception */
#define KVM_GUESTDBG_INJECT_BP			0x00080000	/* give the guest a breakpoint exception */
/* no interrupt, NMI or SMI reaches the guest meanwhile; KVM_CAP_SET_GUEST_DEBUG2 tells whether it exists */
#define KVM_GUESTDBG_BLOCKIRQ			0x00100000

/* the debug registers of whoever debugs the guest */
struct kvm_guest_debug_arch {
	/*
	 * By number; with KVM_GUESTDBG_USE_HW_BP the processor runs the guest with the four addresses and the
	 * last one, the control register. The others are not used.
	 */
	__u64 debugreg[8];
};

/* the state of the interval timer */
struct kvm_pit_state {
	struct kvm_pit_channel_state channels[3];
};

/* how the interval timer stands with its surroundings */
/* an HPET has taken its place, and it interrupts no more */
#define KVM_PIT_FLAGS_HPET_LEGACY		0x00000001

/* the state of the interval timer, with flags */
struct kvm_pit_state2 {
	struct kvm_pit_channel_state channels[3];
	__u32 flags;
	__u32 reserved[9];
};

/* what becomes of timer interrupts that the guest missed */
struct kvm_reinject_control {
	__u8 pit_reinject;	/* true: they are given later; false: they are lost */
	__u8 reserved[31];
};

/* which fields of kvm_vcpu_events count */
#define KVM_VCPUEVENT_VALID_NMI_PENDING		0x00000001	/* KVM_SET_VCPU_EVENTS transfers nmi.pending */
#define KVM_VCPUEVENT_VALID_SIPI_VECTOR		0x00000002	/* KVM_SET_VCPU_EVENTS transfers sipi_vector */
#define KVM_VCPUEVENT_VALID_SHADOW		0x00000004	/* interrupt.shadow holds */

/* after which instruction interrupts wait for one more */
#define KVM_X86_SHADOW_INT_MOV_SS		0x01	/* a load of SS, by MOV or POP */
#define KVM_X86_SHADOW_INT_STI			0x02	/* an STI that switched interrupts on */

/* what a vcpu is about to take, and what holds it back (section 4.31) */
struct kvm_vcpu_events {
	struct {
		__u8 injected;	/* the exception is on its way into the guest */
		__u8 nr;	/* its vector */
		__u8 has_error_code;
		__u8 pad;
		__u32 error_code;
	} exception;
	struct {
		__u8 injected;	/* the interrupt is on its way into the guest */
		__u8 nr;	/* its vector */
		__u8 soft;	/* an instruction raised it; KVM_GET_VCPU_EVENTS never says so */
		__u8 shadow;	/* what keeps interrupts out for one instruction; undefined without its flag */
	} interrupt;
	struct {
		__u8 injected;	/* an NMI is on its way into the guest */
		__u8 pending;	/* an NMI waits */
		__u8 masked;	/* NMIs wait until the guest returns from one */
		__u8 pad;
	} nmi;
	__u32 sipi_vector;	/* where a starting processor begins, as its start-up interrupt told it */
	__u32 flags;
	__u32 reserved[10];
};

/* the guest's debug registers (section 4.33) */
struct kvm_debugregs {
	__u64 db[4];		/* the addresses of breakpoints */
	__u64 dr6;		/* what stopped the guest */
	__u64 dr7;		/* which breakpoints are on */
	__u64 flags;		/* no flag exists; read as zero, and must be zero when written */
	__u64 reserved[9];
};

/* extended processor state (section 4.42) */
struct kvm_xsave {
	/*
	 * The area that the XSAVE instruction writes, with its header; where each component stands is what
	 * CPUID says on the host. Bytes that it does not use read as zero.
	 */
	__u32 region[1024];
};

/* how many extended control registers a kvm_xcrs has room for */
#define KVM_MAX_XCRS				16

/* one extended control register (section 4.44) */
struct kvm_xcr {
	__u32 xcr;		/* which register */
	__u32 reserved;
	__u64 value;
};

/* extended control registers (section 4.44) */
struct kvm_xcrs {
	__u32 nr_xcrs;		/* how many of xcrs count */
	__u32 flags;		/* no flag exists; read as zero, and must be zero when written */
	struct kvm_xcr xcrs[KVM_MAX_XCRS];
	__u64 padding[16];
};

/* the parts of kvm_sync_regs, in kvm_run's kvm_valid_regs and kvm_dirty_regs */
#define KVM_SYNC_X86_REGS			(1UL << 0)	/* regs */
#define KVM_SYNC_X86_SREGS			(1UL << 1)	/* sregs */
#define KVM_SYNC_X86_EVENTS			(1UL << 2)	/* events */

/* all of kvm_sync_x86_flags, as KVM_CAP_SYNC_REGS answers */
#define KVM_SYNC_X86_VALID_FIELDS		(KVM_SYNC_X86_REGS | KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS)

/* the registers that kvm_run shows; empty at first */
struct kvm_sync_regs {
	struct kvm_regs regs;
	struct kvm_sregs sregs;
	struct kvm_vcpu_events events;
};

#endif /* _ASM_X86_KVM_H */
