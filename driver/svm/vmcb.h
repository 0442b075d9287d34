/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The virtual machine control block: what VMRUN reads and #VMEXIT writes.
 *
 * AMD APM volume 2, appendix B (layout), appendix C (exit codes), sections 15.5 to 15.25 (meaning).  The control area
 * says how the guest runs and why it stopped; the save area holds the guest's state.  Of the latter VMRUN and #VMEXIT
 * move only a part: FS, GS, LDTR, TR, KernelGSBase, STAR to SFMASK and SYSENTER are moved by VMLOAD and VMSAVE.
 */
#ifndef KVA_SVM_VMCB_H
#define KVA_SVM_VMCB_H

#include <linux/build_bug.h>
#include <linux/stddef.h>
#include <linux/types.h>

/* Why the guest stopped (appendix C).  Below 0xc0 the code is also the number of the bit that asks for the exit. */
enum vmcb_exit {
	VMCB_EXIT_CR_READ	= 0x00,		/* + number of the register */
	VMCB_EXIT_CR_WRITE	= 0x10,
	VMCB_EXIT_DR_READ	= 0x20,
	VMCB_EXIT_DR_WRITE	= 0x30,
	VMCB_EXIT_EXCEPTION	= 0x40,		/* + vector */
	VMCB_EXIT_INTR		= 0x60,
	VMCB_EXIT_NMI		= 0x61,
	VMCB_EXIT_SMI		= 0x62,
	VMCB_EXIT_INIT		= 0x63,
	VMCB_EXIT_VINTR		= 0x64,
	VMCB_EXIT_CR0_SELECTIVE	= 0x65,		/* CR0 bits other than TS and MP would change */
	VMCB_EXIT_RDPMC		= 0x6f,
	VMCB_EXIT_CPUID		= 0x72,
	VMCB_EXIT_IRET		= 0x74,
	VMCB_EXIT_INVD		= 0x76,
	VMCB_EXIT_HLT		= 0x78,
	VMCB_EXIT_INVLPGA	= 0x7a,
	VMCB_EXIT_IOIO		= 0x7b,
	VMCB_EXIT_MSR		= 0x7c,
	VMCB_EXIT_FERR_FREEZE	= 0x7e,
	VMCB_EXIT_SHUTDOWN	= 0x7f,
	VMCB_EXIT_VMRUN		= 0x80,
	VMCB_EXIT_VMMCALL	= 0x81,
	VMCB_EXIT_VMLOAD	= 0x82,
	VMCB_EXIT_VMSAVE	= 0x83,
	VMCB_EXIT_STGI		= 0x84,
	VMCB_EXIT_CLGI		= 0x85,
	VMCB_EXIT_SKINIT	= 0x86,
	VMCB_EXIT_WBINVD	= 0x89,
	VMCB_EXIT_MONITOR	= 0x8a,
	VMCB_EXIT_MWAIT		= 0x8b,
	VMCB_EXIT_MWAIT_ARMED	= 0x8c,
	VMCB_EXIT_XSETBV	= 0x8d,
	VMCB_EXIT_RDPRU		= 0x8e,
	VMCB_EXIT_INTERCEPTED	= 0xc0,		/* codes from here on have no intercept bit */
	VMCB_EXIT_NPF		= 0x400,
	VMCB_EXIT_INVALID	= 0xffffffff,	/* -1; compared as 32 bits, as not every processor sign-extends it */
};

/* A segment register; attributes are the descriptor's, without the gap (15.5.1). */
struct vmcb_segment {
	__u16 selector;
	__u16 attributes;
#define VMCB_SEGMENT_TYPE	0x000f
#define VMCB_SEGMENT_S		0x0010
#define VMCB_SEGMENT_DPL_SHIFT	5
#define VMCB_SEGMENT_P		0x0080
#define VMCB_SEGMENT_AVL	0x0100
#define VMCB_SEGMENT_L		0x0200
#define VMCB_SEGMENT_DB		0x0400
#define VMCB_SEGMENT_G		0x0800
	__u32 limit;			/* in bytes, whatever G says */
	__u64 base;
};
static_assert(sizeof(struct vmcb_segment) == 16);

struct vmcb_control {
	__u32 intercept[6];		/* bit n of them all: exit code n */
	__u32 reserved_018[9];
	__u16 pause_threshold, pause_count;
	__u64 iopm;			/* physical address of 12 KiB: a bit a port */
	__u64 msrpm;			/* physical address of 8 KiB: two bits an MSR */
	__u64 tsc_offset;
	__u32 asid;
	__u8 tlb;
#define VMCB_TLB_KEEP		0
#define VMCB_TLB_FLUSH_ALL	1	/* of every ASID, the host's included */
#define VMCB_TLB_FLUSH_ASID	3	/* only with FlushByAsid */
	__u8 reserved_05d[3];
	__u32 interrupt;		/* virtual interrupts (15.21) */
#define VMCB_INTERRUPT_PENDING	0x00000100u	/* V_IRQ */
#define VMCB_INTERRUPT_PRIORITY	0x000f0000u	/* V_INTR_PRIO */
#define VMCB_INTERRUPT_NO_TPR	0x00100000u	/* V_IGN_TPR */
#define VMCB_INTERRUPT_MASKING	0x01000000u	/* V_INTR_MASKING: the guest's IF and TPR are its own */
	__u8 interrupt_vector;
	__u8 reserved_065[3];
	__u64 shadow;
#define VMCB_SHADOW_INTERRUPT	0x1	/* the guest is in an interrupt shadow */
	__u64 exit_code, exit_info_1, exit_info_2;
#define VMCB_IOIO_IN		0x0001	/* exit_info_1 of IOIO (15.10.2); exit_info_2 is the next RIP */
#define VMCB_IOIO_STRING	0x0004
#define VMCB_IOIO_REPEAT	0x0008
#define VMCB_IOIO_SIZE_SHIFT	4	/* one of three bits: 1, 2, 4 bytes */
#define VMCB_IOIO_SIZE_MASK	0x7
#define VMCB_IOIO_PORT_SHIFT	16
#define VMCB_MSR_WRITE		0x1	/* exit_info_1 of MSR */
#define VMCB_NPF_PRESENT	0x001	/* exit_info_1 of NPF (15.25.6); exit_info_2 is the guest physical address */
#define VMCB_NPF_WRITE		0x002
#define VMCB_NPF_FETCH		0x010
#define VMCB_NPF_WALK		0x200000000ull
	__u64 exit_event;		/* EXITINTINFO: the event whose delivery the exit cut short (15.7.2) */
	__u64 nested;
#define VMCB_NESTED_PAGING	0x1
	__u64 avic_bar, ghcb;
	__u64 event;			/* EVENTINJ: delivered as VMRUN's last act (15.20) */
#define VMCB_EVENT_VECTOR	0x000000ffu
#define VMCB_EVENT_KIND_SHIFT	8
#define VMCB_EVENT_KIND_MASK	0x7
#define VMCB_EVENT_INTERRUPT	0
#define VMCB_EVENT_NMI		2
#define VMCB_EVENT_EXCEPTION	3
#define VMCB_EVENT_SOFTWARE	4
#define VMCB_EVENT_HAS_CODE	0x00000800u
#define VMCB_EVENT_VALID	0x80000000u
#define VMCB_EVENT_CODE_SHIFT	32
	__u64 nested_cr3;
	__u64 lbr;
	__u32 clean;			/* what the processor may still have cached of this VMCB (15.15) */
#define VMCB_CLEAN_CONTROL	0x001	/* intercepts, TSC offset, pause filter */
#define VMCB_CLEAN_MAPS		0x002	/* IOPM, MSRPM */
#define VMCB_CLEAN_ASID		0x004
#define VMCB_CLEAN_INTERRUPT	0x008
#define VMCB_CLEAN_NESTED	0x010	/* nested_cr3, pat */
#define VMCB_CLEAN_CR		0x020	/* CR0, CR3, CR4, EFER */
#define VMCB_CLEAN_DR		0x040
#define VMCB_CLEAN_TABLES	0x080	/* GDTR, IDTR */
#define VMCB_CLEAN_SEGMENTS	0x100	/* CS, DS, SS, ES, CPL */
#define VMCB_CLEAN_CR2		0x200
#define VMCB_CLEAN_ALL		0x3ff	/* all of the above: the later ones are of features not used here */
	__u32 reserved_0c4;
	__u64 next_rip;			/* only with NRIPS */
	__u8 bytes_fetched;		/* only with decode assists */
	__u8 bytes[15];
	__u8 reserved_0e0[0x400 - 0x0e0];
};
static_assert(sizeof(struct vmcb_control) == 0x400);
static_assert(offsetof(struct vmcb_control, pause_threshold) == 0x03c);
static_assert(offsetof(struct vmcb_control, iopm) == 0x040);
static_assert(offsetof(struct vmcb_control, msrpm) == 0x048);
static_assert(offsetof(struct vmcb_control, tsc_offset) == 0x050);
static_assert(offsetof(struct vmcb_control, asid) == 0x058);
static_assert(offsetof(struct vmcb_control, tlb) == 0x05c);
static_assert(offsetof(struct vmcb_control, interrupt) == 0x060);
static_assert(offsetof(struct vmcb_control, interrupt_vector) == 0x064);
static_assert(offsetof(struct vmcb_control, shadow) == 0x068);
static_assert(offsetof(struct vmcb_control, exit_code) == 0x070);
static_assert(offsetof(struct vmcb_control, exit_info_2) == 0x080);
static_assert(offsetof(struct vmcb_control, exit_event) == 0x088);
static_assert(offsetof(struct vmcb_control, nested) == 0x090);
static_assert(offsetof(struct vmcb_control, event) == 0x0a8);
static_assert(offsetof(struct vmcb_control, nested_cr3) == 0x0b0);
static_assert(offsetof(struct vmcb_control, lbr) == 0x0b8);
static_assert(offsetof(struct vmcb_control, clean) == 0x0c0);
static_assert(offsetof(struct vmcb_control, next_rip) == 0x0c8);
static_assert(offsetof(struct vmcb_control, bytes) == 0x0d1);

struct vmcb_save {
	struct vmcb_segment es, cs, ss, ds, fs, gs, gdtr, ldtr, idtr, tr;
	__u8 reserved_0a0[0x2b];
	__u8 cpl;
	__u32 reserved_0cc;
	__u64 efer;
	__u8 reserved_0d8[0x70];
	__u64 cr4, cr3, cr0, dr7, dr6, rflags, rip;
	__u8 reserved_180[0x58];
	__u64 rsp;
	__u64 s_cet, ssp, isst;
	__u64 rax;
	__u64 star, lstar, cstar, sfmask, kernel_gs_base;
	__u64 sysenter_cs, sysenter_esp, sysenter_eip;
	__u64 cr2;
	__u8 reserved_248[0x20];
	__u64 pat;
	__u64 debugctl, branch_from, branch_to, exception_from, exception_to;
	__u8 reserved_298[0x48];
	__u64 spec_ctrl;		/* only with virtual SPEC_CTRL */
	__u8 reserved_2e8[0xc00 - 0x2e8];
};
static_assert(sizeof(struct vmcb_save) == 0xc00);
static_assert(offsetof(struct vmcb_save, fs) == 0x040);
static_assert(offsetof(struct vmcb_save, gdtr) == 0x060);
static_assert(offsetof(struct vmcb_save, ldtr) == 0x070);
static_assert(offsetof(struct vmcb_save, idtr) == 0x080);
static_assert(offsetof(struct vmcb_save, tr) == 0x090);
static_assert(offsetof(struct vmcb_save, cpl) == 0x0cb);
static_assert(offsetof(struct vmcb_save, efer) == 0x0d0);
static_assert(offsetof(struct vmcb_save, cr4) == 0x148);
static_assert(offsetof(struct vmcb_save, cr3) == 0x150);
static_assert(offsetof(struct vmcb_save, cr0) == 0x158);
static_assert(offsetof(struct vmcb_save, dr7) == 0x160);
static_assert(offsetof(struct vmcb_save, dr6) == 0x168);
static_assert(offsetof(struct vmcb_save, rflags) == 0x170);
static_assert(offsetof(struct vmcb_save, rip) == 0x178);
static_assert(offsetof(struct vmcb_save, rsp) == 0x1d8);
static_assert(offsetof(struct vmcb_save, rax) == 0x1f8);
static_assert(offsetof(struct vmcb_save, star) == 0x200);
static_assert(offsetof(struct vmcb_save, kernel_gs_base) == 0x220);
static_assert(offsetof(struct vmcb_save, sysenter_cs) == 0x228);
static_assert(offsetof(struct vmcb_save, cr2) == 0x240);
static_assert(offsetof(struct vmcb_save, pat) == 0x268);
static_assert(offsetof(struct vmcb_save, debugctl) == 0x270);
static_assert(offsetof(struct vmcb_save, spec_ctrl) == 0x2e0);

struct vmcb {
	struct vmcb_control control;
	struct vmcb_save save;
};
static_assert(sizeof(struct vmcb) == 4096);

#endif /* KVA_SVM_VMCB_H */
