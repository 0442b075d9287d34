/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The back end without hardware: the core's decoder and emulator in a loop are the processor.
 *
 *   soft.c   the table of operations, probing, a vcpu's life     run.c      one entry: events, then instruction by instruction
 *   state.c  guest state to and from vcpu->cpu                   fetch.c    instructions that were decoded before
 *   tlb.c    translations, tagged by ASID; nested page tables    memory.c   what instructions reach (struct kva_machine)
 *   cpuid.c  what processor it is                                intercept.c  what makes the guest exit
 *
 * It behaves as a processor with SVM does, and shows what such a one hides: between entries vcpu->cpu holds rubbish where
 * the core has not pulled, what the core changed without saying so is lost, and the TLB forgets nothing but what it is
 * told to.  While the guest runs the processor works in vcpu->cpu itself, and keeps a copy in between.
 *
 * All of a vcpu's is protected by vcpu->lock.  APM is the AMD64 Architecture Programmer's Manual, volume 2.
 */
#ifndef KVA_SOFT_SOFT_H
#define KVA_SOFT_SOFT_H

#include "../core/core.h"
#include "../core/emulate.h"
#include "../core/x86.h"

/* --- what it needs of its host, besides core/os.h [atomic] ----------------------------------------------------------- */

void *kva_frame_at(__u64 physical);		/* a page of kva_frame_get() */
void *kva_fpu_registers(struct kva_vcpu *vcpu);	/* of the guest, as FXSAVE and XSAVE write them; kva_fpu_get() reads them */
void kva_fpu_release(struct kva_vcpu *vcpu);	/* the vcpu goes [sleep] */
int kva_fpu_compute(struct kva_emulation *e, void *memory);	/* kva_machine.compute */

/* --- what tests choose, before kva_core_init() ------------------------------------------------------------------------ */

extern struct kva_backend_caps kva_soft_caps;	/* what probe() answers */

/* Exits that a processor need not make, so that what completes instructions is used for more of them. */
#define KVA_SOFT_CONTROL	(1u << 0)	/* every access to control registers, INVLPG */
#define KVA_SOFT_MSRS		(1u << 1)	/* every MSR */
#define KVA_SOFT_EVERYTHING	(1u << 2)	/* every instruction that is not the cause of another exit */
extern __u32 kva_soft_exits;

/* So many instructions an entry at most: then the host may want the processor. */
extern unsigned int kva_soft_slice;

/* --- translations (tlb.c) --------------------------------------------------------------------------------------------- */

#define KVA_SOFT_ASIDS		128
#define KVA_SOFT_ENTRIES	512

/* A page's translation, with the rights that it had when it was walked. */
struct kva_soft_entry {
	__u64 page;			/* linear, without the offset */
	char *host;
	__u32 generation;
	__u8 rights;			/* 1 << KVA_ACCESS_*: such an access needs no walk */
	__u8 global;			/* it survives MOV CR3 */
	__u8 smap;			/* a supervisor needs RFLAGS.AC for it */
};

/* The nested table of level 1 that 2 MiB of guest memory are in: walks begin there. */
struct kva_soft_table {
	__u64 region;			/* guest physical address */
	const __u64 *table;
	__u32 generation;
	__u8 writable;			/* the levels above allow it */
};

#define KVA_SOFT_NEAR	16

struct kva_soft_tlb {
	__u32 generation[2];		/* of entries that are not global, and of those that are */
	struct kva_soft_table near[KVA_SOFT_NEAR];
	__u8 large;			/* there are pages of more than 4 KiB in it */
	struct kva_soft_entry entry[KVA_SOFT_ENTRIES];
};

/* An instruction at a place of the host's memory. */
#define KVA_SOFT_DECODED	1024
struct kva_soft_decoded {
	const __u8 *at;
	__u8 bits;
	__u64 low, high;		/* the bytes behind it that count */
	struct kva_insn insn;
};

#define KVA_SOFT_MSRS_PASSED	32

/* vcpu->backend */
struct kva_soft_vcpu {
	struct kva_cpu cpu;		/* between entries: the state that vcpu->cpu has to be pulled from */
	unsigned int asid;
	struct kva_soft_tlb *tlb;
	__u8 flush;			/* before the next entry */
	__u64 root;			/* of nested page tables */
	int levels;
	__u64 tsc_offset;
	__u32 exceptions;		/* intercepted */
	struct { __u32 msr; __u8 read, write; } passed[KVA_SOFT_MSRS_PASSED];	/* MSRs that do not exit */
	unsigned int passed_count;
	__u8 interrupt_window, nmi_window;
	struct kva_event event;		/* to be delivered at the next entry */

	/* during an entry */
	struct kva_exit *exit;		/* null: there is none */
	struct kva_emulation emulation;
	__u8 watching;			/* a data breakpoint is armed */
	__u8 hits;			/* data breakpoints that this instruction met, as in DR6 */
	__u64 instructions;		/* executed, of all entries */
	struct kva_soft_decoded decoded[KVA_SOFT_DECODED];
};

static inline struct kva_soft_vcpu *kva_soft_of(const struct kva_vcpu *vcpu)
{
	return vcpu->backend;
}

extern const struct kva_machine kva_soft_machine;

/* state.c */
void kva_soft_pull(struct kva_vcpu *vcpu, __u32 groups);
void kva_soft_code(const struct kva_vcpu *vcpu, struct kva_code *code);
void kva_soft_state_take(struct kva_vcpu *vcpu);		/* what the core changed; vcpu->cpu becomes whole */
void kva_soft_state_leave(struct kva_vcpu *vcpu, int lost);	/* keep it; `lost`: vcpu->cpu stays, and is what there is */
int kva_soft_state_valid(const struct kva_vcpu *vcpu);		/* would VMRUN take it? */

/* tlb.c */
int kva_soft_asid_take(struct kva_soft_vcpu *soft);		/* 0 or -EBUSY */
void kva_soft_asid_give(struct kva_soft_vcpu *soft);
void kva_soft_tlb_flush(struct kva_soft_tlb *tlb, int global);
void kva_soft_tlb_drop(struct kva_soft_tlb *tlb, __u64 linear);
/* The host's address of a byte: a step. */
int kva_soft_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access, char **host);

static inline int kva_soft_reach(struct kva_vcpu *vcpu, __u64 linear, __u32 access, char **host)
{
	const struct kva_soft_tlb *tlb = kva_soft_of(vcpu)->tlb;
	const struct kva_soft_entry *entry = &tlb->entry[linear / KVA_PAGE_SIZE % KVA_SOFT_ENTRIES];

	if (entry->page != (linear & KVA_PAGE_MASK) || entry->generation != tlb->generation[entry->global] ||
	    !(entry->rights >> access & 1) || entry->smap)
		return kva_soft_walk(vcpu, linear, access, host);
	*host = entry->host + (linear & ~KVA_PAGE_MASK);
	return KVA_DONE;
}

/* fetch.c */
int kva_soft_fetch(struct kva_emulation *e);

/* memory.c */
int kva_soft_read(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access);
int kva_soft_write(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access);
int kva_soft_exchange(struct kva_vcpu *vcpu, __u64 linear, const void *old, const void *value, unsigned int size, __u32 access);
int kva_soft_translate(struct kva_vcpu *vcpu, __u64 linear, __u32 access);
__u64 kva_soft_load(const void *host, unsigned int size);	/* 1, 2, 4, 8: in one piece where it is aligned */

/* intercept.c */
int kva_soft_leave(struct kva_vcpu *vcpu, enum kva_exit_reason reason);	/* KVA_LEAVE */
int kva_soft_intercept(struct kva_emulation *e, enum kva_exit_reason reason, __u32 operand);
int kva_soft_control(struct kva_emulation *e, unsigned int cr, int write, __u64 value);
int kva_soft_port(struct kva_emulation *e, unsigned int port, int in);
int kva_soft_invalidate(struct kva_emulation *e, __u64 linear);
void kva_soft_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write);

/* run.c */
void kva_soft_run(struct kva_vcpu *vcpu, struct kva_exit *exit);
void kva_soft_abandon(struct kva_vcpu *vcpu);			/* after it was left by a jump */

/* cpuid.c */
void kva_soft_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx);

#endif /* KVA_SOFT_SOFT_H */
