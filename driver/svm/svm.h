/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The back end for AMD's secure virtual machine: what its files share.
 *
 *   svm.c    the table of operations, probing     cpu.c    the host's processors, ASIDs
 *   vcpu.c   a vcpu's life and its intercepts     msr.c    which MSRs need no exit
 *   state.c  guest state to and from the VMCB     event.c  injection, windows
 *   run.c    one entry, with what VMRUN leaves    exit.c   an exit in the core's terms
 *   entry.S  the world switch
 *
 * All of a vcpu's is protected by vcpu->lock; what is a processor's, by being touched on that processor alone with
 * preemption off.  APM is the AMD64 Architecture Programmer's Manual, volume 2, unless another volume is named.
 */
#ifndef KVA_SVM_SVM_H
#define KVA_SVM_SVM_H

#include <linux/percpu.h>

#include "../core/core.h"
#include "vmcb.h"

/* What probing found out; constant afterwards. */
struct kva_svm_facts {
	__u32 asids;			/* 0 is the host's, the guests have 1 .. asids - 1 */
	bool next_rip, flush_by_asid, clean_bits, tsc_ratio;
	bool tsc_aux;			/* there is RDTSCP or RDPID */
};
extern struct kva_svm_facts kva_svm_facts;

/* One of the host's processors. */
struct kva_svm_cpu {
	bool on;
	void *host_save;		/* VM_HSAVE_PA: VMRUN keeps the host's state there, in its own format */
	void *host_more;		/* a VMCB for VMSAVE: the part of the host's state that VMRUN does not keep */
	__u64 vcpu;			/* number of the vcpu that was here last */
	__u64 generation;		/* of ASIDs; a new one begins by flushing them all */
	__u32 next_asid;
	__u64 tsc_aux, tsc_aux_now;	/* the host's, and what the MSR holds */
};
DECLARE_PER_CPU(struct kva_svm_cpu, kva_svm_cpu);

/* vcpu->backend */
struct kva_svm_vcpu {
	struct vmcb *vmcb;
	__u64 vmcb_physical;
	__u8 *msrpm;
	__u64 number;			/* unique since the module was loaded: unlike its address, never used again */
	int cpu;			/* where it last ran, -1: nowhere */
	__u64 generation;		/* of its ASID, on that processor; 0: it needs a new one */
	bool flush;			/* before the next entry */
	bool debug_live;		/* DR0 to DR3 are the guest's own while it runs, and not intercepted */
	__u32 exceptions;		/* the core asks for these */

	/* event.c */
	bool interrupt_window, nmi_window;
	bool iret_begun;		/* the guest stands before the IRET that ends its NMI handler */
	bool stepping;			/* this entry has TF set by us */
	bool own_trap;			/* ... and the guest had set it too */
	__u64 iret_rip, step_dr6;
	__u8 skip;			/* this entry injects the event of an instruction of so many bytes, else 0 */
	__u64 skip_rip;			/* ... and that is RIP if it does not arrive */
};

static inline struct kva_svm_vcpu *kva_svm_of(const struct kva_vcpu *vcpu)
{
	return vcpu->backend;
}

/* To be called after every change of a field that the processor may have cached (APM 15.15). */
static inline void kva_svm_touch(struct kva_svm_vcpu *svm, __u32 what)
{
	svm->vmcb->control.clean &= ~what;
}

static inline void kva_svm_intercept(struct kva_svm_vcpu *svm, unsigned int exit_code, bool wanted)
{
	u32 *word = &svm->vmcb->control.intercept[exit_code / 32];
	u32 bit = 1u << exit_code % 32;

	if (!!(*word & bit) == wanted)
		return;
	*word ^= bit;
	kva_svm_touch(svm, VMCB_CLEAN_CONTROL);
}

/* cpu.c */
int kva_svm_start(void);
void kva_svm_stop(void);
int kva_svm_cpu_enable(void);
void kva_svm_cpu_disable(void);
void kva_svm_asid_assign(struct kva_svm_vcpu *svm);
void kva_svm_asid_failed(struct kva_svm_vcpu *svm);	/* VMRUN refused: what was to be flushed was not */

/* vcpu.c */
int kva_svm_vm_create(struct kva_vm *vm);
void kva_svm_vm_destroy(struct kva_vm *vm);
int kva_svm_vcpu_create(struct kva_vcpu *vcpu);
void kva_svm_vcpu_destroy(struct kva_vcpu *vcpu);
void kva_svm_vcpu_reset(struct kva_vcpu *vcpu);
void kva_svm_load(struct kva_vcpu *vcpu, int moved);
void kva_svm_put(struct kva_vcpu *vcpu);
void kva_svm_intercept_debug(struct kva_svm_vcpu *svm, bool wanted);
void kva_svm_exceptions(struct kva_vcpu *vcpu, __u32 vectors);
void kva_svm_flush(struct kva_vcpu *vcpu);
void kva_svm_root(struct kva_vcpu *vcpu, __u64 physical, int levels);
void kva_svm_tsc_offset(struct kva_vcpu *vcpu, __u64 offset);

/* msr.c */
#define KVA_SVM_MSRPM_SIZE	(2 * KVA_PAGE_SIZE)
void kva_svm_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write);

/* state.c */
void kva_svm_pull(struct kva_vcpu *vcpu, __u32 groups);
void kva_svm_pull_general(struct kva_vcpu *vcpu);
void kva_svm_code(const struct kva_vcpu *vcpu, struct kva_code *code);
void kva_svm_push(struct kva_vcpu *vcpu);

/* event.c */
void kva_svm_inject(struct kva_vcpu *vcpu, const struct kva_event *event);
void kva_svm_interrupt_window(struct kva_vcpu *vcpu, int wanted);
void kva_svm_nmi_window(struct kva_vcpu *vcpu, int wanted);
void kva_svm_events_begin(struct kva_vcpu *vcpu);	/* last before an entry */
/* After it, when KVA_STATE_GENERAL holds. True: the exit is a #DB of our own making, NMIs can be taken now. */
bool kva_svm_events_end(struct kva_vcpu *vcpu);
void kva_svm_iret_begins(struct kva_vcpu *vcpu);	/* the guest stands before an intercepted IRET */

/* run.c, exit.c, entry.S */
void kva_svm_run(struct kva_vcpu *vcpu, struct kva_exit *exit);
void kva_svm_exit(struct kva_vcpu *vcpu, struct kva_exit *exit);
asmlinkage void kva_svm_enter(__u64 vmcb, __u64 *registers, __u64 host);

#endif /* KVA_SVM_SVM_H */
