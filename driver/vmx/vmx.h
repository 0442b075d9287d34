/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The back end for Intel's virtual machine extensions, with EPT and unrestricted guest: what its files share.
 *
 *   vmx.c    the table of operations                cpu.c    the host's processors; whose VMCS is current
 *   probe.c  what of VMX there is                   vcpu.c   a vcpu's life, what the core asks of it
 *   state.c  guest state to and from the VMCS       host.c   the host's state, around a run of entries
 *   run.c    one entry                              exit.c   an exit in the core's terms
 *   event.c  injection, windows                     msr.c    the guest's own MSRs
 *   pdpte.c  the top of PAE page tables             entry.S  the world switch
 *
 * A VMCS can be read and written only while it is a processor's current one.  So what the core asks for is noted in
 * struct kva_vmx_vcpu and reaches the VMCS at the next entry.  From put() to the next entry a VMCS belongs to no
 * processor; pull() takes it for as long as it reads.
 *
 * Not done: VPIDs; events through a task gate, which exit and have nobody to deliver them; a callback for crashes, though
 * INIT is blocked in VMX operation, so that a processor that is stopped there stays so until the machine is reset.
 *
 * All of a vcpu's is protected by vcpu->lock; what is a processor's, by being touched on that processor alone with
 * interrupts off.  SDM is the Intel 64 and IA-32 Architectures Software Developer's Manual, volume 3.
 */
#ifndef KVA_VMX_VMX_H
#define KVA_VMX_VMX_H

#include <linux/bug.h>
#include <linux/percpu.h>

#include <asm/desc_defs.h>

#include "../core/core.h"
#include "vmcs.h"

/* What probing found out; constant afterwards. */
struct kva_vmx_facts {
	__u32 revision;			/* of the VMCS's layout */
	__u32 pin, primary, secondary, exit, entry;	/* the controls of every guest */
	__u64 cr0_set, cr0_allowed;	/* what the guest's control registers must and may have */
	__u64 cr4_set, cr4_allowed;
	bool tsc_aux;			/* there is RDTSCP or RDPID */
	bool flush_l1d;			/* before each entry, or the guest reads what is there (L1TF) */
};
extern struct kva_vmx_facts kva_vmx_facts;

/* One of the host's processors. */
struct kva_vmx_cpu {
	bool on;
	__u32 *region;			/* VMXON keeps its own there */
	struct kva_vmx_vcpu *current_vmcs;
	__u64 vcpu;			/* number of the vcpu that was here last */
};
DECLARE_PER_CPU(struct kva_vmx_cpu, kva_vmx_cpu);

/* An entry of the lists of MSRs that entries and exits move (SDM 25.7.2). */
struct kva_vmx_msr {
	__u32 msr, reserved;
	__u64 value;
};
#define KVA_VMX_MSRS	6

/* The lists of a vcpu, in a page. */
struct kva_vmx_lists {
	struct kva_vmx_msr guest[KVA_VMX_MSRS] __aligned(16);	/* loaded by entries, stored by exits */
	struct kva_vmx_msr host[KVA_VMX_MSRS];			/* loaded by exits */
};

/* What VM exits change of the host's and do not put back (SDM 28.5); vcpu->lock and load() to put(). */
struct kva_vmx_host {
	bool entered;			/* since load() */
	__u16 ds, es, fs, gs, ldt;
	__u64 debugctl;
};

/* Fields of the VMCS that change now and then: what they shall be, and what they are. */
enum kva_vmx_control {
	KVA_VMX_PRIMARY, KVA_VMX_EXCEPTIONS, KVA_VMX_ENTRY, KVA_VMX_TSC_OFFSET, KVA_VMX_EPT_POINTER, KVA_VMX_CONTROLS
};

/* vcpu->backend */
struct kva_vmx_vcpu {
	__u32 *vmcs;
	unsigned long *msr_bitmap;
	struct kva_vmx_lists *lists;
	__u64 number;			/* unique since the module was loaded */
	bool prepared;			/* the VMCS holds what never changes */
	bool launched;
	bool flush;			/* before the next entry */
	bool host_stale;		/* the VMCS's host state is another thread's, or another processor's */
	bool pdptes_stale;		/* the guest's are to be read from memory */
	bool debug_live;		/* DR0 to DR3 and DR6 are the guest's own while it runs, and not intercepted */
	int cpu;			/* where it last ran, -1: nowhere */
	__u64 wanted[KVA_VMX_CONTROLS], written[KVA_VMX_CONTROLS];
	struct kva_event event;		/* goes in at the next entry */
	struct kva_vmx_host host;
};

static inline struct kva_vmx_vcpu *kva_vmx_of(const struct kva_vcpu *vcpu)
{
	return vcpu->backend;
}

static inline void kva_vmx_want(struct kva_vmx_vcpu *vmx, enum kva_vmx_control control, __u64 bits, bool wanted)
{
	vmx->wanted[control] = (vmx->wanted[control] & ~bits) | (wanted ? bits : 0);
}

/* Of the current VMCS.  A field that does not exist leaves CF or ZF set (SDM 31.2). */
static inline __u64 vmcs_read(unsigned long field)
{
	unsigned long value;
	bool failed;

	asm volatile("vmread %2, %1" : "=@ccbe" (failed), "=r" (value) : "r" (field));
	return WARN_ON_ONCE(failed) ? 0 : value;
}

static inline void vmcs_write(unsigned long field, unsigned long value)
{
	bool failed;

	asm volatile("vmwrite %1, %2" : "=@ccbe" (failed) : "r" (value), "r" (field));
	WARN_ON_ONCE(failed);
}

/* probe.c */
int kva_vmx_probe(struct kva_backend_caps *caps, struct kva_pte_format *format);

/* cpu.c */
int kva_vmx_start(void);
void kva_vmx_stop(void);
int kva_vmx_cpu_enable(void);
void kva_vmx_cpu_disable(void);
/* Make its VMCS the current one here; interrupts are off. False: VMX is off, no VMCS can be touched. */
bool kva_vmx_take(struct kva_vmx_vcpu *vmx);
void kva_vmx_release(struct kva_vmx_vcpu *vmx);	/* it belongs to no processor then; interrupts are off */
void kva_vmx_invalidate(__u64 ept_pointer);	/* here: all translations by these page tables */

/* vcpu.c */
int kva_vmx_vm_create(struct kva_vm *vm);
void kva_vmx_vm_destroy(struct kva_vm *vm);
int kva_vmx_vcpu_create(struct kva_vcpu *vcpu);
void kva_vmx_vcpu_destroy(struct kva_vcpu *vcpu);
void kva_vmx_vcpu_reset(struct kva_vcpu *vcpu);
void kva_vmx_load(struct kva_vcpu *vcpu, int moved);
void kva_vmx_put(struct kva_vcpu *vcpu);
void kva_vmx_exceptions(struct kva_vcpu *vcpu, __u32 vectors);
void kva_vmx_flush(struct kva_vcpu *vcpu);
void kva_vmx_root(struct kva_vcpu *vcpu, __u64 physical, int levels);
void kva_vmx_tsc_offset(struct kva_vcpu *vcpu, __u64 offset);
void kva_vmx_prepare(struct kva_vmx_vcpu *vmx);	/* once, with its VMCS current: what never changes */

/* host.c */
void kva_vmx_host_load(struct kva_vmx_host *host);
void kva_vmx_host_put(struct kva_vmx_host *host);
void kva_vmx_host_constant(void);		/* to the VMCS: what is the same everywhere */
void kva_vmx_host_write(const struct kva_vmx_vcpu *vmx);	/* ... and what this thread has on this processor */

/* msr.c */
void kva_vmx_msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write);
void kva_vmx_msr_lists_init(struct kva_vmx_lists *lists);
void kva_vmx_msr_lists_host(struct kva_vmx_lists *lists);
void kva_vmx_msr_lists_push(struct kva_vmx_lists *lists, const struct kva_cpu *cpu);
void kva_vmx_msr_lists_pull(const struct kva_vmx_lists *lists, struct kva_cpu *cpu);
unsigned int kva_vmx_msr_count(void);

/* state.c */
void kva_vmx_pull(struct kva_vcpu *vcpu, __u32 groups);
void kva_vmx_pull_general(struct kva_vcpu *vcpu);
void kva_vmx_push(struct kva_vcpu *vcpu);

/* pdpte.c */
bool kva_vmx_pdptes_used(const struct kva_cpu *cpu);
/* To the VMCS. False: their page is not mapped; *exit asks the core for it. */
bool kva_vmx_pdptes(struct kva_vcpu *vcpu, struct kva_exit *exit);

/* event.c */
void kva_vmx_inject(struct kva_vcpu *vcpu, const struct kva_event *event);
void kva_vmx_interrupt_window(struct kva_vcpu *vcpu, int wanted);
void kva_vmx_nmi_window(struct kva_vcpu *vcpu, int wanted);
void kva_vmx_events_begin(struct kva_vcpu *vcpu);	/* last before an entry */
void kva_vmx_events_end(struct kva_vcpu *vcpu, bool refused);
void kva_vmx_events_return(struct kva_vcpu *vcpu);	/* there was no entry */

/* run.c, exit.c, entry.S */
void kva_vmx_run(struct kva_vcpu *vcpu, struct kva_exit *exit);
void kva_vmx_exit(struct kva_vcpu *vcpu, struct kva_exit *exit);
asmlinkage bool kva_vmx_enter(__u64 *registers, bool launched);	/* false: VMLAUNCH or VMRESUME failed */
extern const char kva_vmx_leave[];		/* where exits arrive, in entry.S */

#endif /* KVA_VMX_VMX_H */
