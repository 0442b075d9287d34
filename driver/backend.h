/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What a CPU back end provides: about twenty operations, exits in neutral terms, capabilities as data.
 *
 * The core never sees a vendor's codes; a back end never sees an ioctl.  Guest state lives in struct kva_cpu (core.h):
 * a back end that keeps some of it elsewhere (a VMCB) brings it there when the core asks (`pull`) and takes over what
 * the core marked dirty when it enters the guest.
 */
#ifndef KVA_BACKEND_H
#define KVA_BACKEND_H

#include <linux/types.h>

struct kva_vm;
struct kva_vcpu;

/* Why the guest stopped. */
enum kva_exit_reason {
	KVA_EXIT_HOST,		/* the host wants the processor: an interrupt, a kick; nothing to do for the guest */
	KVA_EXIT_CPUID,
	KVA_EXIT_RDMSR,
	KVA_EXIT_WRMSR,
	KVA_EXIT_HLT,
	KVA_EXIT_PORT,		/* exit.port */
	KVA_EXIT_MEMORY,	/* exit.memory: nested paging has no, or no sufficient, translation */
	KVA_EXIT_INSTRUCTION,	/* an intercepted instruction that the emulator completes (control registers, INVD ...) */
	KVA_EXIT_INVALID_OPCODE,/* an instruction that this guest does not have: inject #UD */
	KVA_EXIT_EXCEPTION,	/* exit.exception: intercepted, not yet delivered */
	KVA_EXIT_HYPERCALL,
	KVA_EXIT_INTERRUPT_WINDOW,	/* the guest can take an interrupt now */
	KVA_EXIT_NMI_WINDOW,
	KVA_EXIT_PAUSE,
	KVA_EXIT_SHUTDOWN,	/* triple fault: no state of the guest is to be pulled, it is reset */
	KVA_EXIT_FAILED,	/* the processor refused the state: exit.hardware */
	KVA_EXIT_UNKNOWN,	/* exit.hardware: a reason the back end has no word for */
};

/* Why, with what the core needs to act. */
struct kva_exit {
	enum kva_exit_reason reason;
	__u8 length;		/* of the instruction, 0: not known */
	union {
		struct {
			__u16 port;
			__u8 size;	/* 1, 2, 4 */
			__u8 in;	/* else out */
			__u8 string;	/* INS or OUTS: the emulator completes it */
			__u8 repeat;
		} port;
		struct {
			__u64 address;	/* guest physical */
			__u8 write, fetch, present;
			__u8 walking;	/* the guest's own page tables were being read or written */
		} memory;
		struct {
			__u8 vector;
			__u8 has_code;
			__u32 code;
			__u64 address;	/* of a page fault */
		} exception;
		struct {
			__u64 reason, info1, info2;
		} hardware;
	};
};

/* An event to be delivered at the next entry, or one whose delivery an exit interrupted. Small: each entry clears some. */
struct kva_event {
	__u8 valid;
	__u8 kind : 4;		/* enum kva_event_kind */
	__u8 length : 4;	/* of the instruction at RIP that it is of: its frame has the address behind. 0: that is RIP */
	__u8 vector;
	__u8 has_code;
	__u32 code;
};
enum kva_event_kind { KVA_EVENT_INTERRUPT, KVA_EVENT_NMI, KVA_EVENT_EXCEPTION, KVA_EVENT_SOFTWARE };

/* What the processor can do; missing assists are a path that tests can force, not an #ifdef. */
struct kva_backend_caps {
	__u8 next_rip;		/* exits tell the instruction's length */
	__u8 decode_assist;
	__u8 flush_by_asid;
	__u8 nested_levels;	/* of nested paging: 4 or 5 */
	__u8 virtual_gif;
	__u8 clean_bits;
	__u8 nx;
	__u8 physical_bits;
	__u8 quirk_cr8_vintr;	/* never let the guest write CR8 while a virtual interrupt is pending (QEMU's TCG) */
	__u8 quirk_xsetbv;	/* the guest can change XCR0 without an exit (QEMU's TCG) */
};

/* How entries of nested page tables are made.  `user` stands in every entry that is present, `cached` or `uncached` in leaves. */
struct kva_pte_format {
	__u64 present, writable, executable_not, user, large, accessed, dirty, cached, uncached;
	__u64 address_mask;
};

/* All that decides which instruction is fetched, but memory.  Equal ones fetch alike; `segment` is the back end's own. */
struct kva_code {
	__u64 rip, base, segment;	/* of CS: its base; its limit, its attributes and the privilege in one number */
	__u64 cr0, cr3, cr4, efer;
};

/*
 * Groups of guest state, for pull.  When run() is called, groups in vcpu->dirty hold what the guest shall see; run()
 * takes them over, clears `dirty`, and leaves in `valid` only the groups that it brought back by itself, mostly none.
 */
#define KVA_STATE_GENERAL	(1u << 0)	/* rax, rsp, rip, rflags, interrupt_shadow; the other registers always hold */
#define KVA_STATE_SEGMENTS	(1u << 1)	/* segments other than CS and SS, descriptor tables */
#define KVA_STATE_CONTROL	(1u << 2)	/* CR0, CR2, CR3, CR4, EFER */
#define KVA_STATE_DEBUG		(1u << 3)	/* DR6, DR7 */
#define KVA_STATE_MSRS		(1u << 4)	/* STAR .. KERNEL_GS_BASE, SYSENTER, PAT, FS and GS base */
#define KVA_STATE_CODE		(1u << 5)	/* CS, SS, CPL: what an instruction is, and what it may do */
#define KVA_STATE_ALL		0x3fu

struct kva_backend {
	const char *name;				/* ex) "svm" */

	/* --- the host's processors --- */
	int (*probe)(struct kva_backend_caps *caps, struct kva_pte_format *format);	/* 0, -ENODEV; no side effects */
	/* Once: before the first cpu_enable(), after the last cpu_disable(). 0 or -errno. [sleep] */
	int (*start)(void);
	void (*stop)(void);
	int (*cpu_enable)(void);	/* on this processor. 0, -EBUSY: somebody else uses it. [atomic] */
	void (*cpu_disable)(void);	/* on this processor. [atomic] */

	/* --- life of a VM and a vcpu [sleep] --- */
	int (*vm_create)(struct kva_vm *vm);
	void (*vm_destroy)(struct kva_vm *vm);
	int (*vcpu_create)(struct kva_vcpu *vcpu);
	void (*vcpu_destroy)(struct kva_vcpu *vcpu);
	void (*vcpu_reset)(struct kva_vcpu *vcpu);	/* vcpu->cpu was set to the state after RESET or INIT; need not flush */

	/* --- a vcpu on this processor: between load and put it does not move [atomic] --- */
	void (*load)(struct kva_vcpu *vcpu, int moved);
	void (*put)(struct kva_vcpu *vcpu);

	/* --- state --- */
	void (*pull)(struct kva_vcpu *vcpu, __u32 groups);	/* bring groups to vcpu->cpu. [atomic] */
	/* Where the guest stands, without pulling; null: then lengths that exits do not tell are always decoded. */
	void (*code)(const struct kva_vcpu *vcpu, struct kva_code *code);
	void (*msr_intercept)(struct kva_vcpu *vcpu, __u32 msr, int read, int write);
	void (*exceptions)(struct kva_vcpu *vcpu, __u32 vectors);	/* intercept these, and what is always intercepted */

	/* --- entering [atomic] --- */
	void (*inject)(struct kva_vcpu *vcpu, const struct kva_event *event);	/* at the next entry */
	void (*interrupt_window)(struct kva_vcpu *vcpu, int wanted);
	void (*nmi_window)(struct kva_vcpu *vcpu, int wanted);
	void (*flush)(struct kva_vcpu *vcpu);		/* the guest's translations, before the next entry */
	void (*root)(struct kva_vcpu *vcpu, __u64 physical, int levels);
	void (*tsc_offset)(struct kva_vcpu *vcpu, __u64 offset);
	/* What CPUID says of the processor; null: what the host's says. */
	void (*cpuid)(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx);
	/*
	 * Enter the guest once and tell why it stopped.  Host interrupts are off at the call and still after it: the
	 * host has its FPU state (XCR0) to put back first, kva_entry_end() does it and turns them on.  An event whose
	 * delivery was cut short is left in `vcpu->interrupted`.
	 */
	void (*run)(struct kva_vcpu *vcpu, struct kva_exit *exit);
};

extern const struct kva_backend kva_svm;		/* svm/: AMD, in the Linux kernel */
extern const struct kva_backend kva_vmx;		/* vmx/: Intel, in the Linux kernel */
extern const struct kva_backend kva_soft;		/* soft/: no hardware, anywhere */

#endif /* KVA_BACKEND_H */
