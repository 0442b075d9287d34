/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The objects of the driver, and what each part of the core offers the others.
 *
 * A VM holds memory slots, nested page tables and vcpus; it lives until its last fd, or that of its last vcpu, is
 * closed.  The dispatch (host side) takes the lock that an ioctl's fd class names before it calls a handler here, so a
 * handler of a vcpu ioctl holds vcpu->lock, one of a memory slot ioctl vm->slots_lock, one of the interrupt controllers
 * vm->irq_lock, any other VM ioctl vm->lock.
 *
 * Order of locks, outermost first:
 *   vcpu->lock  >  vm->lock  >  vm->irq_lock  >  vm->slots_lock (mutexes)  >  vm->npt.lock  >  vm->ring_lock (spins)
 *   >  pit->lock  >  irqchip->resample_lock  >  irqchip->lock  >  lapic->lock (for interrupts)
 * A reader of slots outside ioctls is inside kva_slots_enter()/leave() (read-copy-update: slots are replaced whole).
 */
#ifndef KVA_CORE_H
#define KVA_CORE_H

#include "os.h"

#include <linux/kvm.h>

#include "../backend.h"
#include "decode.h"
#include "irqchip.h"
#include "../../generated/driver/checks/checks.h"
#include "../../generated/driver/dispatch.h"

#define KVA_MAX_SLOTS	512
#define KVA_MAX_VCPUS	64
#define KVA_MAX_CPUID	80
#define KVA_PIO_BYTES	KVA_PAGE_SIZE		/* the page after kvm_run holds the data of port I/O */
#define KVA_PIO_PAGE	1			/* its number in what a vcpu fd maps */
#define KVA_RING_PAGE	2			/* behind it: the ring of coalesced MMIO */
#define KVA_RUN_PAGES	3			/* KVM_GET_VCPU_MMAP_SIZE in pages */
#define KVA_MAX_IOEVENTS	1000
#define KVA_MAX_ZONES	100
#define KVA_MAX_IRQFDS	4096

/* Memory of the caller's that an ioctl's argument points to; nothing is known of it but its place and length. */
struct kva_buffer {
	__u64 address, size;
};
/* 0, -EFAULT, or -EINVAL: it does not fit. [sleep] */
int kva_buffer_write(const struct kva_buffer *buffer, __u64 offset, const void *from, __u64 size);

/*
 * An index that the guest or user space chose and that was found to be below `count`: also a processor that guesses the
 * comparison's outcome gets one below it (0, if it was not), so nothing beyond an array is brought into its caches.
 */
static inline __u64 kva_index_clamp(__u64 index, __u64 count)
{
	__u64 mask = (__u64)((__s64)(index - count) >> 63);

	__asm__ ("" : "+r" (mask));	/* or the compiler makes a branch of it again */
	return index & mask;
}

/* --- memory slots (slots.c) ---------------------------------------------------------------------------------------- */

struct kva_slot {
	__u32 id;
	__u32 flags;		/* KVM_MEM_LOG_DIRTY_PAGES, KVM_MEMSLOT_INVALID: it goes, map nothing anew */
	__u64 gfn, pages;	/* guest page number and count */
	__u64 user;		/* the caller's address of the first page */
	unsigned long *dirty;	/* one bit a page, or null */
};

/* All slots of a VM, sorted by gfn; replaced whole under vm->slots_lock. */
struct kva_slots {
	unsigned int count;
	struct kva_slot slot[];
};

const struct kva_slots *kva_slots_enter(struct kva_vm *vm, int *section);	/* what it gives stays until leave [notify] */
void kva_slots_leave(struct kva_vm *vm, int section);
const struct kva_slot *kva_slot_find(const struct kva_slots *slots, __u64 gfn);	/* the slot that holds a page, or null */
const struct kva_slot *kva_slot_named(const struct kva_slots *slots, __u32 id);	/* or null */
unsigned long kva_dirty_bytes(__u64 pages);	/* of a bitmap of as many pages, in whole longs */
void kva_slot_mark_dirty(const struct kva_slot *slot, __u64 gfn);	/* [atomic] */
int kva_slots_init(struct kva_vm *vm);
void kva_slots_destroy(struct kva_vm *vm);
/* The slots as the generated checks see them; rows is an array of KVA_MAX_SLOTS. Under slots_lock. */
unsigned int kva_slots_describe(struct kva_vm *vm, struct kvmabi_vm_slots *rows);

/* Guest physical memory, across pages: 0 or -EFAULT (no slot, or nothing behind it). [sleep] */
int kva_guest_read(struct kva_vm *vm, __u64 gpa, void *to, unsigned long size);
int kva_guest_write(struct kva_vm *vm, __u64 gpa, const void *from, unsigned long size);
int kva_guest_user(struct kva_vm *vm, __u64 gpa, __u64 *user);	/* where the caller has it: 0 or -EFAULT */

/* --- nested page tables (npt.c) ------------------------------------------------------------------------------------- */

struct kva_npt {
	struct kva_spin lock;
	__u64 *root;
	int levels;
	unsigned long pages;		/* page-table pages in use */
	unsigned long limit;		/* how many there may be, 0: no limit */
	unsigned int removed;		/* unlinked tables in `gone`, which a processor may still be reading */
	void *gone[64];
};

/* Pages for page tables, filled while sleeping is allowed, used under the lock. */
struct kva_page_cache {
	unsigned int count;
	void *page[8];
};

int kva_npt_init(struct kva_vm *vm);
void kva_npt_destroy(struct kva_vm *vm);
/* Map the page of a fault. 0: try again; 1: it is no memory (MMIO); or -errno. [sleep] */
int kva_npt_fault(struct kva_vcpu *vcpu, __u64 gpa, int write);
void kva_npt_zap(struct kva_vm *vm, __u64 gfn, __u64 pages);		/* and flush every vcpu. [atomic] */
void kva_npt_write_protect(struct kva_vm *vm, __u64 gfn, __u64 pages);	/* for the dirty log; flushes. [atomic] */
void kva_npt_limit(struct kva_vm *vm, unsigned long pages);	/* of tables; more than that are freed. [atomic] */
int kva_page_cache_fill(struct kva_page_cache *cache);	/* 0 or -ENOMEM. [sleep] */
void kva_page_cache_empty(struct kva_page_cache *cache);

/* The host unmaps part of the VM's process: called for a range of user addresses. [notify] */
void kva_vm_unmap(struct kva_vm *vm, __u64 start, __u64 end);

/* --- a vcpu's processor state ------------------------------------------------------------------------------------------ */

enum kva_segment_name { KVA_ES, KVA_CS, KVA_SS, KVA_DS, KVA_FS, KVA_GS, KVA_LDTR, KVA_TR, KVA_SEGMENTS };

/* General registers in the order in which instructions number them. */
enum kva_register { KVA_RAX, KVA_RCX, KVA_RDX, KVA_RBX, KVA_RSP, KVA_RBP, KVA_RSI, KVA_RDI, KVA_R8, KVA_R15 = 15, KVA_REGISTERS };

/* The MSRs that the processor, or the world switch, keeps for the guest. */
enum kva_msr_name {
	KVA_STAR, KVA_LSTAR, KVA_CSTAR, KVA_SFMASK, KVA_KERNEL_GS_BASE,
	KVA_SYSENTER_CS, KVA_SYSENTER_ESP, KVA_SYSENTER_EIP, KVA_PAT, KVA_TSC_AUX, KVA_MSRS
};

struct kva_cpu {
	__u64 reg[KVA_REGISTERS];
	__u64 rip, rflags;
	struct kvm_segment segment[KVA_SEGMENTS];
	struct kvm_dtable gdt, idt;
	__u64 cr0, cr2, cr3, cr4;
	__u64 cr8;		/* always holds: the guest's writes are intercepted */
	__u64 efer;
	__u64 dr[4], dr6, dr7;
	__u64 msr[KVA_MSRS];
	__u64 apic_base;
	__u64 xcr0;
	__u8 interrupt_shadow;	/* KVM_X86_SHADOW_INT_*, of KVA_STATE_GENERAL */
	__u8 nmi_masked;
	__u8 cpl;
};

/*
 * What the guest did that user space has to finish; the kernel's own copy, kvm_run is only shown it.
 *
 * KVA_PENDING_PORT: `count` accesses of `size` bytes to `port`, data in vcpu->pio without gaps.  KVA_PENDING_MMIO: one
 * access of `length` (1..8) bytes at `gpa`, which crosses no page; data in `data`.  While `kind` is set KVM_RUN must not
 * enter the guest: kva_pending_show() tells kvm_run, KVM_RUN begins with kva_pending_answer() and calls kva_emulate()
 * again.  The rest is the emulator's memory of how far it is (emulate.c has the protocol).
 */
#define KVA_PENDING_ACCESSES	16
struct kva_pending {
	enum { KVA_PENDING_NONE, KVA_PENDING_PORT, KVA_PENDING_MMIO } kind;
	__u8 in;			/* the guest reads */
	__u8 size, string;
	__u16 port;
	__u32 count;
	__u64 gpa;
	unsigned int length;
	__u8 data[8];

	__u8 once;			/* set by KVM_RUN: finish what was begun, do not begin the next string element */
	__u8 bits;			/* of the instruction's code segment */
	struct kva_insn insn;		/* as it was when it began */
	__u64 linear;			/* of the instruction: elsewhere, what is pending is void */
	__u32 batch, used;		/* elements in vcpu->pio that were read from a port, and those already stored */
	__u8 direct;			/* IN or OUT that run.c finishes by itself: its length, and where it stands */
	__u8 skip;
	__u64 rip;
	unsigned int accesses;		/* memory accesses of the instruction (of REP: of this element) already made ... */
	__u64 access[KVA_PENDING_ACCESSES];	/* ... and what they read */
};

/* What a guest's page tables make of a linear address (walk.c). */
#define KVA_WALK_LEVELS	5
struct kva_walk {
	__u64 gpa;
	__u32 fault;		/* page fault error code, when it failed */
	__u8 writable, user, executable;	/* of all levels together */
	__u8 dirty, global, shift;		/* of the page: its size, too */
};

/* A page that was translated, and what has to be the same for it to be the same (walk_known.c). */
#define KVA_WALKED	4		/* so many a vcpu */
struct kva_way {
	__u64 page, access;	/* linear; KVA_ACCESS_*, and whose it was */
	__u64 cr0, cr3, cr4, efer;
	__u64 slots_generation;
};
struct kva_walked {
	struct kva_way way;
	struct kva_probe probe[KVA_WALK_LEVELS];
	__u8 probes;		/* 0: nothing is remembered here */
	struct kva_walk walk;
};

/* An instruction that was decoded, and what has to be the same for it to be the same (fetch.c). */
#define KVA_KNOWN	32		/* so many a vcpu */
#define KVA_KNOWN_BYTES	8		/* longer ones are not remembered */
struct kva_known {
	struct kva_code code;
	__u64 slots_generation;
	struct kva_probe probe[KVA_WALK_LEVELS + 1];
	__u8 probes;			/* 0: nothing is remembered here */
	struct kva_insn insn;
};

/* Debugging from outside (debug.c). */
struct kva_debug {
	__u32 control;			/* KVM_GUESTDBG_*; 0: off */
	__u64 dr[8];			/* the debugger's */
	__u64 own[8];			/* the guest's, while the debugger's are in the processor */
	__u64 met;			/* DR6 as the last entry left it */
	__u8 own_trap;			/* the guest had TF set, when KVM_RUN began */
	__u8 stepped;			/* an instruction was completed that KVM_RUN is to end behind */
};

struct kva_vcpu {
	struct kva_vm *vm;
	struct kva_mutex lock;		/* held through every vcpu ioctl */
	__u32 id;
	struct kvm_run *run;		/* shared with user space: each field is read once, nothing in it is trusted */
	void *pio;			/* the page of port I/O data */

	struct kva_cpu cpu;		/* groups in `valid` hold; those in `dirty` must reach the back end */
	__u32 valid, dirty;		/* KVA_STATE_* */
	void *backend;			/* the back end's own */
	void *host;			/* the host's own */

	/* events, protected by lock */
	struct kva_event injected;	/* goes in at the next entry */
	struct kva_event interrupted;	/* delivery was cut short by an exit; is injected again */
	struct kva_event exception;	/* the guest's own, not yet injected */
	struct kva_event software;	/* of the instruction at RIP, as user space says: see events.c */
	int interrupt;			/* vector queued by KVM_INTERRUPT, -1: none */
	__u8 nmi_pending;
	__u8 triple_fault;		/* the guest shut down */
	__u8 window_wanted;		/* user space asked to be told when an interrupt can be injected */
	__u8 window_open, nmi_window_open;	/* what the back end was last told to watch */
	__u8 interrupts_changed;	/* the local APIC, or the PICs, may have an interrupt to take */
	__u8 tpr_reporting;		/* user space wants to know of accesses to the task priority ... */
	__u8 tpr_access;		/* ... and here is one: 1 read, 2 written, at */
	__u64 tpr_rip;
	__u64 vapic;			/* where the guest shares its task priority, 0: nowhere */
	__u32 halt_poll;		/* ns to look out for what ends a halt */

	struct kva_lapic *lapic;	/* null without interrupt controllers in the kernel; then it stays */
	__u32 signals;			/* KVA_SIGNAL_*, set from anywhere, taken by its thread */
	__u8 startup_vector;		/* of KVA_SIGNAL_STARTUP */

	struct kva_debug debug;		/* under lock */

	__u32 requests;			/* KVA_REQUEST_*, set from anywhere with kva_vcpu_request() */
	__u32 in_guest;			/* between kva_vcpu_enter() and kva_vcpu_exit() */
	struct kva_pending pending;
	struct kva_known known[KVA_KNOWN];
	struct kva_walked walked[KVA_WALKED];
	struct kva_page_cache cache;

	__u32 mp_state;
	unsigned int cpuid_count;
	struct kvm_cpuid_entry2 cpuid[KVA_MAX_CPUID];
	__u8 cpuid_first[3][32];	/* one more than the place of a function's first entry; by range and low bits */
	__u64 mcg_cap, mcg_status, mcg_ctl, mce_bank[32 * 4];
	__u64 mtrr[32];			/* stored for the guest; nested paging gives the memory types */
	__u64 tsc_offset, tsc_adjust;
	__u64 system_time, wall_clock;	/* kvmclock MSRs */
	__u64 misc_msr[16];
	int sigset_active;
	__u8 sigset[8];			/* the kernel's size of a signal set */
	struct kva_exit_counts { __u64 exits, host, port, memory, mmio, cpuid, msr, hlt, instruction, window, decoded, other, device, halted; } counts;
};

#define KVA_REQUEST_FLUSH	(1u << 0)	/* nested translations changed */
#define KVA_REQUEST_CLOCK	(1u << 2)	/* kvmclock must be written anew */
#define KVA_REQUEST_EVENT	(1u << 3)	/* an interrupt, or an NMI, waits */
#define KVA_REQUEST_SIGNAL	(1u << 4)	/* INIT or a start-up waits */

struct kva_vm {
	struct kva_mm *mm;		/* of the process that made it */
	struct kva_mutex lock, irq_lock, slots_lock;
	struct kva_slots *slots;	/* replaced under slots_lock, read inside of slots_srcu */
	__u64 slots_generation;		/* moves on after each replacement, before the ioctl is through */
	struct kva_srcu slots_srcu;
	struct kva_npt npt;
	__u32 vcpu_ids;			/* their ids are below; 0: nothing was said yet; under lock */
	unsigned int vcpus;
	struct kva_vcpu *vcpu[KVA_MAX_VCPUS];	/* appended to under lock, never removed while the VM lives */
	struct kva_vcpu *vcpu_by_id[KVA_MAX_VCPUS];
	struct kva_irqchip *irqchip;	/* made under lock, then it stays; null: user space has interrupt controllers */
	__u8 apic_ids_changed;		/* an APIC has, or had, another id than its vcpu */
	unsigned int apic_turn;		/* who had the last interrupt for the lowest priority */
	struct kva_irqfd *irqfds;	/* these two under irq_lock */
	unsigned int irqfds_count;
	struct kva_irqfd *resampled;	/* some of them: changed under irq_lock and resample_lock, read inside of routing_srcu */
	struct kva_ioevents *ioevents;	/* this and zones: replaced under slots_lock, read inside of slots_srcu */
	struct kva_zones *zones;
	struct kva_spin ring_lock;	/* protects the kernel's part of the ring */
	struct kvm_coalesced_mmio_ring *ring;
	__u32 ring_last;
	__u64 tss_address, identity_address;
	__s64 clock_offset;		/* kvmclock minus the host's clock, ns */
	__u64 tsc_written, tsc_written_at, tsc_written_offset;	/* the last TSC that user space set; under lock */
	struct kvm_xen_hvm_config xen;
	__u32 boot_cpu;
	void *backend, *host;
};

struct kva_system { int unused; };

extern const struct kva_backend *kva_backend;		/* the one that probe() accepted */
extern struct kva_backend_caps kva_caps;
extern struct kva_pte_format kva_pte;

/* --- serving an ioctl (serve.c, state_view.c) --------------------------------------------------------------------------- */

/* What an ioctl is called on. */
struct kva_target {
	enum kva_class fd_class;
	void *object;			/* kva_system, kva_vm or kva_vcpu */
	struct kva_vm *vm;		/* null for the system */
	struct kva_vcpu *vcpu;		/* null for system and VM */
};

void kva_serve_init(void);
/* `compat`: the caller has 32-bit pointers. [sleep] */
long kva_serve(const struct kva_target *target, __u32 cmd, unsigned long argument, int compat);

/* The objects as the generated checks see them. */
struct kva_state_view {
	struct kvmabi_state state;
	void *table;			/* what `state` points to */
};

/* Fill in what `lock`, which the caller holds, protects. 0 or -ENOMEM. */
int kva_state_view_fill(struct kva_state_view *view, struct kva_vm *vm, enum kva_lock lock);
void kva_state_view_free(struct kva_state_view *view);
/* The rules of a vcpu's call, for a struct that came another way: 0 or -errno. Under vcpu->lock. */
int kva_state_judge(struct kva_vcpu *vcpu, enum kvmabi_call call, const void *data);

extern struct kvmabi_env kva_env;	/* what the driver accepts, as the checks ask for it; set by kva_serve_init() */

/* An fd on its way: the host does everything that can fail before its object is made. */
struct kva_new_file {
	enum kva_class fd_class;
	int fd;
	void *file;			/* the host's own */
};

/* The host. [sleep] */
int kva_file_prepare(struct kva_new_file *made, enum kva_class fd_class, struct kva_vm *owner);	/* 0 or -errno */
long kva_file_install(struct kva_new_file *made, void *object);		/* gives the fd */
void kva_file_cancel(struct kva_new_file *made);

/* --- objects (vm.c, vcpu.c) --------------------------------------------------------------------------------------------- */

int kva_core_init(const struct kva_backend *backend);
int kva_vm_create(struct kva_mm *mm, struct kva_vm **made);	/* [sleep] */
void kva_vm_destroy(struct kva_vm *vm);
int kva_vcpu_create(struct kva_vm *vm, __u32 id, struct kva_vcpu **made);	/* [sleep], under vm->lock */
void kva_vcpu_destroy(struct kva_vcpu *vcpu);

/* Set a request and make the vcpu see it soon, wherever it runs. [notify]; the host implements kva_vcpu_kick(). */
void kva_vcpu_request(struct kva_vcpu *vcpu, __u32 request);
void kva_vcpu_kick(struct kva_vcpu *vcpu);	/* [notify] */
/* An interrupt may be there for it: it looks, wherever it runs or sleeps. [irq]; its own thread calls it as well */
void kva_vcpu_notice(struct kva_vcpu *vcpu);
/* Every vcpu, and wait until none runs with the old state. [notify] */
void kva_vm_request(struct kva_vm *vm, __u32 request);
/*
 * Around backend->run, with preemption off: enter gives the requests to serve (and takes them) before the guest may run;
 * a request made after it kicks the vcpu and waits for exit, so nothing between the two may wait for a lock.
 */
static inline __u32 kva_vcpu_enter(struct kva_vcpu *vcpu)
{
	/* both are full barriers; kva_vm_request() relies on their order */
	kva_atomic_xchg(&vcpu->in_guest, 1);
	return kva_atomic_xchg(&vcpu->requests, 0);
}

static inline void kva_vcpu_exit(struct kva_vcpu *vcpu)
{
	kva_atomic_xchg(&vcpu->in_guest, 0);
}

/* --- state (state.c) ------------------------------------------------------------------------------------------------------ */

/* See that groups of vcpu->cpu hold; kva_state_changed() after writing them. */
void kva_state_pull(struct kva_vcpu *vcpu, __u32 missing);
static inline void kva_state_need(struct kva_vcpu *vcpu, __u32 groups)
{
	__u32 missing = groups & ~vcpu->valid;

	if (missing)
		kva_state_pull(vcpu, missing);
}

static inline void kva_state_changed(struct kva_vcpu *vcpu, __u32 groups)
{
	vcpu->valid |= groups;
	vcpu->dirty |= groups;
}

/* A control register write as the instruction does it: 0, or 1 when #GP was queued. */
int kva_cr_write(struct kva_vcpu *vcpu, unsigned int cr, __u64 value);
__u64 kva_cr_read(struct kva_vcpu *vcpu, unsigned int cr);
int kva_is_long_mode(const struct kva_vcpu *vcpu);	/* 64-bit code segment in long mode */
int kva_is_paging(const struct kva_vcpu *vcpu);	/* both want KVA_STATE_CONTROL and _CODE to hold */
int kva_xcr0_valid(__u64 value);		/* may XCR0 hold this? */
void kva_cpu_reset(struct kva_vcpu *vcpu);	/* RESET, but for the back end; under vm->lock */
void kva_cpu_init(struct kva_vcpu *vcpu);	/* INIT; all of the state holds */
void kva_cpu_lost(struct kva_vcpu *vcpu);	/* the same after a shutdown, which leaves nothing of what the processor held */

/* --- guest page tables (walk.c, walk_known.c) --------------------------------------------------------------------------------------------- */

#define KVA_ACCESS_WRITE	(1u << 0)
#define KVA_ACCESS_USER		(1u << 1)
#define KVA_ACCESS_FETCH	(1u << 2)
#define KVA_ACCESS_NO_MARK	(1u << 3)	/* leave accessed and dirty bits alone */

/* Translate a linear address. 0, 1: a page fault (walk->fault), or -EFAULT: the tables are not in memory. [sleep] */
int kva_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walk *walk);
/* The same, by the tables alone, and which entries gave it, as they are now: KVA_WALK_LEVELS at most. */
int kva_walk_probe(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walk *walk, struct kva_probe *probe,
		   __u8 *count);

/*
 * How a back end that walks by itself gets at the tables: 0, and of exchange 1 when it is done, 0 when memory does not hold
 * `old` any more; a negative number ends the walk, which gives it.
 */
struct kva_tables {
	int (*read)(struct kva_vcpu *vcpu, __u64 gpa, __u64 *entry, unsigned int size);
	int (*exchange)(struct kva_vcpu *vcpu, __u64 gpa, __u64 old, __u64 value, unsigned int size);
};
/* As kva_walk(), through such tables. [atomic] if they are. */
int kva_walk_tables(struct kva_vcpu *vcpu, __u64 linear, __u32 access, const struct kva_tables *tables, struct kva_walk *walk);
/* Would the rights that a walk found do for another access, too? */
int kva_walk_allows(const struct kva_vcpu *vcpu, const struct kva_walk *walk, __u32 access);

/* Guest linear memory, page by page. 0, 1: #PF was queued, 2: it is MMIO at *gpa (size fits in one page), -errno. */
int kva_linear_read(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access, __u64 *gpa);
int kva_linear_write(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access, __u64 *gpa);

/* --- events (events.c) ------------------------------------------------------------------------------------------------------- */

void kva_raise(struct kva_vcpu *vcpu, __u8 vector, int has_code, __u32 code);	/* queue an exception; merges to #DF, shutdown */
void kva_raise_page_fault(struct kva_vcpu *vcpu, __u64 address, __u32 code);
/* Choose what goes in at the next entry, ask for windows. [atomic] */
void kva_events_prepare(struct kva_vcpu *vcpu);
/* Only when vcpu->software is valid: before an entry that may take it [sleep], and after it [atomic]. */
void kva_software_begin(struct kva_vcpu *vcpu);
void kva_software_end(struct kva_vcpu *vcpu);
int kva_interrupt_allowed(struct kva_vcpu *vcpu);
int kva_interrupt_ready(struct kva_vcpu *vcpu);	/* and none waits: user space may inject one */

/* --- waiting (halt.c), with interrupt controllers in the kernel --------------------------------------------------------------- */

int kva_vcpu_awake(struct kva_vcpu *vcpu);	/* need its thread not wait? Asked by the thread alone. [atomic] */
/* One step towards running: take INIT or start-up, or wait for what ends a halt. Look for signals then. [sleep] */
void kva_vcpu_settle(struct kva_vcpu *vcpu);

#define KVA_TPR_READ	1
#define KVA_TPR_WRITTEN	2

/* --- the shared task priority (vapic.c); only when vcpu->vapic. [sleep] --- */

void kva_vapic_show(struct kva_vcpu *vcpu);
void kva_vapic_take(struct kva_vcpu *vcpu);

/* --- devices in the kernel (bus.c, ioevent.c, coalesced.c, irqfd.c) ------------------------------------------------------------ */

/* The guest's access: 1, it is done; 0: it is for user space. By the vcpu's thread. [sleep] */
int kva_bus_read(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 *value);
int kva_bus_write(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 value);
int kva_bus_in(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 *value);
int kva_bus_out(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 value);
int kva_bus_has_port(struct kva_vcpu *vcpu, __u16 port, unsigned int size);	/* may one of these be done? */

int kva_ioevent_write(struct kva_vm *vm, int port, __u64 address, unsigned int size, __u64 value);
int kva_ioevent_has_port(struct kva_vm *vm, __u16 port);
void kva_ioevents_destroy(struct kva_vm *vm);
int kva_coalesced_init(struct kva_vm *vm);			/* 0 or -ENOMEM */
int kva_coalesced_write(struct kva_vm *vm, __u64 gpa, unsigned int size, __u64 value);
void kva_coalesced_destroy(struct kva_vm *vm);
void kva_irqfds_destroy(struct kva_vm *vm);
/* Interrupts have ended, at inputs that eventfds hold high by level. [irq] */
void kva_irqfds_ended(struct kva_vm *vm, struct kva_inputs ended);
/* Wait for the ends at all inputs that these GSIs have by one table or the other. Under irq_lock */
void kva_irqfds_await(struct kva_vm *vm, const struct kva_routing *one, const struct kva_routing *other);

/* --- debugging from outside (debug.c); of no effect without debug.control --- */

enum kva_debug_answer {
	KVA_DEBUG_NOTHING,	/* the exception is the guest's */
	KVA_DEBUG_LEAVE,	/* kvm_run tells user space of it */
	KVA_DEBUG_EMULATE,	/* it only was in the way: the instruction is to be emulated */
};
enum kva_debug_answer kva_debug_exception(struct kva_vcpu *vcpu, __u8 vector);	/* an exit for one */

/* Is every instruction followed by an exit? */
static inline int kva_debug_steps(const struct kva_vcpu *vcpu)
{
	return !!(vcpu->debug.control & KVM_GUESTDBG_SINGLESTEP);
}

int kva_debug_stepped(struct kva_vcpu *vcpu);		/* 1: an instruction was completed, and kvm_run tells of it */
/* Around KVM_RUN, and around an entry [atomic]. */
void kva_debug_begin(struct kva_vcpu *vcpu);
void kva_debug_end(struct kva_vcpu *vcpu);
void kva_debug_load(struct kva_vcpu *vcpu);
void kva_debug_unload(struct kva_vcpu *vcpu);

/* --- instructions (decode.c, emulate.c) ---------------------------------------------------------------------------------------- */

enum kva_emulated {
	KVA_EMULATED,		/* done: RIP moved on, or an exception was queued */
	KVA_EMULATE_USER,	/* vcpu->pending says what user space has to do; enter emulation again afterwards */
	KVA_EMULATE_FAILED,	/* it knows no such instruction: KVM_EXIT_INTERNAL_ERROR */
};
enum kva_emulated kva_emulate(struct kva_vcpu *vcpu);
/* Show vcpu->pending in kvm_run; take user space's answer from there (pending.c). */
void kva_pending_show(struct kva_vcpu *vcpu);
void kva_pending_answer(struct kva_vcpu *vcpu);
/* How long is the instruction at RIP?  0: a fault was queued instead. */
unsigned int kva_length(struct kva_vcpu *vcpu);
/* RIP past the instruction at RIP: `length` of it, or decoded when that is 0. 0, or 1 when a fault was queued. */
int kva_skip(struct kva_vcpu *vcpu, unsigned int length);

/* --- cpuid.c, msr.c, clock.c ------------------------------------------------------------------------------------------------------ */

/* What the processor that runs guests says of itself. [atomic] */
void kva_processor_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx);
const struct kvm_cpuid_entry2 *kva_cpuid_find(const struct kva_vcpu *vcpu, __u32 function, __u32 index);
void kva_cpuid_answer(struct kva_vcpu *vcpu, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx);	/* in: eax, ecx */
/* The instruction's side (`host` 0) or an ioctl's (1). 0, or 1: no such MSR or no such value. */
int kva_msr_read(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 *value);
int kva_msr_write(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value);
void kva_msr_intercepts(struct kva_vcpu *vcpu);		/* tell the back end which need no exit */
__u64 kva_cr4_allowed(const struct kva_vcpu *vcpu);
int kva_efer_valid(__u64 value);		/* could a processor with these features hold it? */
int kva_apic_base_valid(__u64 value);
void kva_msr_reset(struct kva_vcpu *vcpu);	/* those that are not in vcpu->cpu; under vm->lock */
void kva_tsc_offset_set(struct kva_vcpu *vcpu, __u64 offset);	/* the guest's minus the host's */
void kva_tsc_set(struct kva_vcpu *vcpu, __u64 value);		/* what the guest's TSC shall read now */
void kva_clock_write_wall(struct kva_vcpu *vcpu, __u64 gpa);	/* [sleep] */
void kva_clock_update(struct kva_vcpu *vcpu);		/* write the guest's kvmclock page. [sleep] */

/* --- xen.c --- */

int kva_xen_is_msr(const struct kva_vm *vm, __u32 msr);
int kva_xen_write(struct kva_vcpu *vcpu, __u64 value);	/* the guest's WRMSR to it: 0, or 1: #GP. [sleep] */

/* --- the guest's FPU, which the host keeps (fpu.c of the host); under vcpu->lock, not inside kva_entry_begin() [sleep] --- */

void kva_fpu_get(struct kva_vcpu *vcpu, struct kvm_fpu *fpu);
int kva_fpu_set(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu);	/* 0 or -EINVAL */
void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave);
int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave);	/* 0 or -EINVAL */
__u64 kva_xcr0_allowed(void);			/* what XCR0 may hold; 0: the host has no XSAVE */

/* --- running (run.c) --------------------------------------------------------------------------------------------------------------- */

/* Registers in kvm_run (sync.c): those that user space changed, 0 or -EINVAL; those that it wants. */
long kva_sync_take(struct kva_vcpu *vcpu);
void kva_sync_show(struct kva_vcpu *vcpu);

/* Levels of the API that do not know kvm_run's immediate_exit have it as the first byte that is not used. */
static inline int kva_run_immediate_exit(const struct kvm_run *run)
{
#ifdef KVM_CAP_IMMEDIATE_EXIT
	return !!kva_read_once(run->immediate_exit);
#else
	return !!kva_read_once(run->padding1[0]);
#endif
}

/* The host: the calling thread becomes the vcpu, and itself again. [sleep] */
void kva_thread_begin(struct kva_vcpu *vcpu);
void kva_thread_end(struct kva_vcpu *vcpu);

/* The host: put vcpu->sigset in the place of the thread's own mask, and back. Only when vcpu->sigset_active. [sleep] */
void kva_signals_begin(struct kva_vcpu *vcpu);
void kva_signals_end(struct kva_vcpu *vcpu);

#endif /* KVA_CORE_H */
