/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The virtual machine control structure: its fields, the bits of its controls, and what exits say.
 *
 * Intel SDM volume 3, appendix B (encodings of fields), appendix C (exit reasons), chapter 25 (controls and areas), 28.2
 * (what exits record).  Its layout in memory is the processor's own: fields are read and written by VMREAD and VMWRITE.
 */
#ifndef KVA_VMX_VMCS_H
#define KVA_VMX_VMCS_H

/* Fields.  Those of segment registers stand in the core's own order: + 2 * enum kva_segment_name. */
enum vmcs_field {
	VMCS_GUEST_SELECTOR		= 0x0800,
	VMCS_HOST_ES			= 0x0c00,
	VMCS_HOST_CS			= 0x0c02,
	VMCS_HOST_SS			= 0x0c04,
	VMCS_HOST_DS			= 0x0c06,
	VMCS_HOST_FS			= 0x0c08,
	VMCS_HOST_GS			= 0x0c0a,
	VMCS_HOST_TR			= 0x0c0c,

	VMCS_MSR_BITMAP			= 0x2004,
	VMCS_EXIT_MSR_STORE		= 0x2006,
	VMCS_EXIT_MSR_LOAD		= 0x2008,
	VMCS_ENTRY_MSR_LOAD		= 0x200a,
	VMCS_TSC_OFFSET			= 0x2010,
	VMCS_EPT_POINTER		= 0x201a,
	VMCS_GUEST_PHYSICAL		= 0x2400,
	VMCS_LINK_POINTER		= 0x2800,
	VMCS_GUEST_DEBUGCTL		= 0x2802,
	VMCS_GUEST_PAT			= 0x2804,
	VMCS_GUEST_EFER			= 0x2806,
	VMCS_GUEST_PDPTE		= 0x280a,	/* + 2 * number */
	VMCS_HOST_PAT			= 0x2c00,
	VMCS_HOST_EFER			= 0x2c02,

	VMCS_PIN			= 0x4000,
	VMCS_PRIMARY			= 0x4002,
	VMCS_EXCEPTIONS			= 0x4004,
	VMCS_PAGE_FAULT_MASK		= 0x4006,
	VMCS_PAGE_FAULT_MATCH		= 0x4008,
	VMCS_CR3_TARGETS		= 0x400a,
	VMCS_EXIT			= 0x400c,
	VMCS_EXIT_MSR_STORE_COUNT	= 0x400e,
	VMCS_EXIT_MSR_LOAD_COUNT	= 0x4010,
	VMCS_ENTRY			= 0x4012,
	VMCS_ENTRY_MSR_LOAD_COUNT	= 0x4014,
	VMCS_ENTRY_EVENT		= 0x4016,
	VMCS_ENTRY_CODE			= 0x4018,
	VMCS_ENTRY_LENGTH		= 0x401a,
	VMCS_SECONDARY			= 0x401e,
	VMCS_ERROR			= 0x4400,
	VMCS_REASON			= 0x4402,
	VMCS_EXIT_EVENT			= 0x4404,
	VMCS_EXIT_CODE			= 0x4406,
	VMCS_VECTORING_EVENT		= 0x4408,
	VMCS_VECTORING_CODE		= 0x440a,
	VMCS_EXIT_LENGTH		= 0x440c,
	VMCS_GUEST_LIMIT		= 0x4800,
	VMCS_GUEST_GDTR_LIMIT		= 0x4810,
	VMCS_GUEST_IDTR_LIMIT		= 0x4812,
	VMCS_GUEST_RIGHTS		= 0x4814,
	VMCS_GUEST_INTERRUPTIBILITY	= 0x4824,
	VMCS_GUEST_ACTIVITY		= 0x4826,
	VMCS_GUEST_SYSENTER_CS		= 0x482a,
	VMCS_HOST_SYSENTER_CS		= 0x4c00,

	VMCS_CR0_MASK			= 0x6000,
	VMCS_CR4_MASK			= 0x6002,
	VMCS_CR0_SHADOW			= 0x6004,
	VMCS_CR4_SHADOW			= 0x6006,
	VMCS_QUALIFICATION		= 0x6400,
	VMCS_GUEST_CR0			= 0x6800,
	VMCS_GUEST_CR3			= 0x6802,
	VMCS_GUEST_CR4			= 0x6804,
	VMCS_GUEST_BASE			= 0x6806,
	VMCS_GUEST_GDTR_BASE		= 0x6816,
	VMCS_GUEST_IDTR_BASE		= 0x6818,
	VMCS_GUEST_DR7			= 0x681a,
	VMCS_GUEST_RSP			= 0x681c,
	VMCS_GUEST_RIP			= 0x681e,
	VMCS_GUEST_RFLAGS		= 0x6820,
	VMCS_GUEST_PENDING_DEBUG	= 0x6822,
	VMCS_GUEST_SYSENTER_ESP		= 0x6824,
	VMCS_GUEST_SYSENTER_EIP		= 0x6826,
	VMCS_HOST_CR0			= 0x6c00,
	VMCS_HOST_CR3			= 0x6c02,
	VMCS_HOST_CR4			= 0x6c04,
	VMCS_HOST_FS_BASE		= 0x6c06,
	VMCS_HOST_GS_BASE		= 0x6c08,
	VMCS_HOST_TR_BASE		= 0x6c0a,
	VMCS_HOST_GDTR_BASE		= 0x6c0c,
	VMCS_HOST_IDTR_BASE		= 0x6c0e,
	VMCS_HOST_SYSENTER_ESP		= 0x6c10,
	VMCS_HOST_SYSENTER_EIP		= 0x6c12,
	VMCS_HOST_RSP			= 0x6c14,	/* entry.S has it as a number */
	VMCS_HOST_RIP			= 0x6c16,
};

/* Pin-based controls (25.6.1) */
#define VMCS_PIN_INTERRUPT		(1u << 0)	/* the host's interrupts exit */
#define VMCS_PIN_NMI			(1u << 3)
#define VMCS_PIN_VIRTUAL_NMI		(1u << 5)	/* the guest's NMIs are blocked apart from the host's */

/* Primary processor-based controls (25.6.2) */
#define VMCS_PRIMARY_INTERRUPT_WINDOW	(1u << 2)
#define VMCS_PRIMARY_TSC_OFFSET		(1u << 3)
#define VMCS_PRIMARY_HLT		(1u << 7)
#define VMCS_PRIMARY_MWAIT		(1u << 10)
#define VMCS_PRIMARY_RDPMC		(1u << 11)
#define VMCS_PRIMARY_CR3_LOAD		(1u << 15)
#define VMCS_PRIMARY_CR3_STORE		(1u << 16)
#define VMCS_PRIMARY_CR8_LOAD		(1u << 19)
#define VMCS_PRIMARY_CR8_STORE		(1u << 20)
#define VMCS_PRIMARY_NMI_WINDOW		(1u << 22)
#define VMCS_PRIMARY_MOV_DR		(1u << 23)
#define VMCS_PRIMARY_PORTS		(1u << 24)
#define VMCS_PRIMARY_MSR_BITMAP		(1u << 28)
#define VMCS_PRIMARY_MONITOR		(1u << 29)
#define VMCS_PRIMARY_SECONDARY		(1u << 31)

/* Secondary processor-based controls */
#define VMCS_SECONDARY_EPT		(1u << 1)
#define VMCS_SECONDARY_RDTSCP		(1u << 3)
#define VMCS_SECONDARY_WBINVD		(1u << 6)
#define VMCS_SECONDARY_UNRESTRICTED	(1u << 7)	/* real mode, and protected mode without paging */
#define VMCS_SECONDARY_INVPCID		(1u << 12)

/* Exit controls (25.7.1) and entry controls (25.8.1) */
#define VMCS_EXIT_SAVE_DEBUG		(1u << 2)
#define VMCS_EXIT_HOST_64		(1u << 9)
#define VMCS_EXIT_LOAD_PAT		(1u << 19)
#define VMCS_EXIT_LOAD_EFER		(1u << 21)
#define VMCS_ENTRY_LOAD_DEBUG		(1u << 2)
#define VMCS_ENTRY_LONG			(1u << 9)	/* the guest's EFER.LMA */
#define VMCS_ENTRY_LOAD_PAT		(1u << 14)
#define VMCS_ENTRY_LOAD_EFER		(1u << 15)

/* An event that goes in, caused an exit, or was cut short by one (25.8.3, 25.9.2, 25.9.3) */
#define VMCS_EVENT_VECTOR		0xffu
#define VMCS_EVENT_KIND_SHIFT		8
#define VMCS_EVENT_KIND_MASK		7
#define VMCS_EVENT_INTERRUPT		0
#define VMCS_EVENT_NMI			2
#define VMCS_EVENT_EXCEPTION		3
#define VMCS_EVENT_SOFTWARE		4		/* INT n */
#define VMCS_EVENT_ICEBP		5
#define VMCS_EVENT_SOFTWARE_EXCEPTION	6		/* INT3, INTO */
#define VMCS_EVENT_HAS_CODE		(1u << 11)
#define VMCS_EVENT_UNBLOCKED_NMI	(1u << 12)	/* of an exit's event: IRET had just unblocked NMIs (28.2.3) */
#define VMCS_EVENT_VALID		(1u << 31)

/* The guest's interruptibility (25.4.2) and pending debug exceptions */
#define VMCS_BLOCKED_STI		(1u << 0)
#define VMCS_BLOCKED_MOV_SS		(1u << 1)
#define VMCS_BLOCKED_NMI		(1u << 3)
#define VMCS_PENDING_STEP		(1u << 14)

/* A segment's access rights (25.4.1): the descriptor's, and whether it is there */
#define VMCS_RIGHTS_TYPE		0x0000fu
#define VMCS_RIGHTS_S			0x00010u
#define VMCS_RIGHTS_DPL_SHIFT		5
#define VMCS_RIGHTS_P			0x00080u
#define VMCS_RIGHTS_AVL			0x01000u
#define VMCS_RIGHTS_L			0x02000u
#define VMCS_RIGHTS_DB			0x04000u
#define VMCS_RIGHTS_G			0x08000u
#define VMCS_RIGHTS_UNUSABLE		0x10000u

/* Basic exit reasons (appendix C) */
enum vmcs_exit {
	VMCS_EXIT_EXCEPTION		= 0,		/* or an NMI */
	VMCS_EXIT_INTERRUPT		= 1,
	VMCS_EXIT_TRIPLE_FAULT		= 2,
	VMCS_EXIT_INIT			= 3,
	VMCS_EXIT_SIPI			= 4,
	VMCS_EXIT_INTERRUPT_WINDOW	= 7,
	VMCS_EXIT_NMI_WINDOW		= 8,
	VMCS_EXIT_TASK_SWITCH		= 9,
	VMCS_EXIT_CPUID			= 10,
	VMCS_EXIT_GETSEC		= 11,
	VMCS_EXIT_HLT			= 12,
	VMCS_EXIT_INVD			= 13,
	VMCS_EXIT_RDPMC			= 15,
	VMCS_EXIT_VMCALL		= 18,
	VMCS_EXIT_VMCLEAR		= 19,
	VMCS_EXIT_VMXON			= 27,
	VMCS_EXIT_CR			= 28,
	VMCS_EXIT_DR			= 29,
	VMCS_EXIT_PORT			= 30,
	VMCS_EXIT_RDMSR			= 31,
	VMCS_EXIT_WRMSR			= 32,
	VMCS_EXIT_MWAIT			= 36,
	VMCS_EXIT_MONITOR		= 39,
	VMCS_EXIT_MEMORY		= 48,		/* EPT violation */
	VMCS_EXIT_INVEPT		= 50,
	VMCS_EXIT_INVVPID		= 53,
	VMCS_EXIT_WBINVD		= 54,
	VMCS_EXIT_XSETBV		= 55,
	VMCS_EXIT_REASONS		= 56,
};
#define VMCS_REASON_MASK		0xffffu
#define VMCS_REASON_REFUSED		(1u << 31)	/* the entry failed: nothing of the guest ran (27.8) */

/* Exit qualifications (28.2.1) */
#define VMCS_PORT_SIZE			0x7		/* one less than the bytes */
#define VMCS_PORT_IN			0x8
#define VMCS_PORT_STRING		0x10
#define VMCS_PORT_REPEAT		0x20
#define VMCS_PORT_SHIFT			16
#define VMCS_MEMORY_WRITE		0x2
#define VMCS_MEMORY_FETCH		0x4
#define VMCS_MEMORY_PRESENT		0x38		/* what the entries allowed: read, write, execute */
#define VMCS_MEMORY_LINEAR		0x80		/* there is a linear address ... */
#define VMCS_MEMORY_FINAL		0x100		/* ... whose translation this is, not an entry on the way */
#define VMCS_MEMORY_UNBLOCKED_NMI	0x1000
#define VMCS_TASK_SOURCE_SHIFT		30
#define VMCS_TASK_SOURCE_MASK		3
#define VMCS_TASK_GATE			3		/* an event that goes through a task gate of the IDT */
#define VMCS_DEBUG_BITS			0x600f		/* DR6's bits of a #DB */

/* Entries of extended page tables (29.3.2), and the pointer to them (25.6.11) */
#define EPT_READ			(1ull << 0)
#define EPT_WRITE			(1ull << 1)
#define EPT_EXECUTE			(1ull << 2)
#define EPT_WRITE_BACK			(6ull << 3)	/* the memory type of a leaf; 0: uncached */
#define EPT_LARGE			(1ull << 7)
#define EPT_POINTER_WRITE_BACK		6ull
#define EPT_POINTER_LEVELS_SHIFT	3		/* one less than the levels */

#endif /* KVA_VMX_VMCS_H */
