/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A back end without a processor: each entry into the guest gives the next exit of a script.
 *
 * Steps that touch memory go through the nested page tables and a TLB that forgets nothing until the core has it
 * flushed: unlike QEMU's, which flushes at every entry, it shows a flush that was forgotten.
 */
#ifndef KVA_REPLAY_H
#define KVA_REPLAY_H

#include "../core/core.h"

/* One stay in the guest. */
struct kva_replay_step {
	enum {
		KVA_REPLAY_EXIT,	/* the guest stops for `exit` */
		KVA_REPLAY_TOUCH,	/* it reads or writes the byte at `exit.memory.address`; faults until it can */
	} kind;
	struct kva_exit exit;
	void (*before)(struct kva_vcpu *vcpu);	/* what the guest did to vcpu->cpu on the way; may be null */
	__u8 value;				/* of a touch: written, or where what was read goes */
};

#define KVA_REPLAY_EVENTS 16

/* What one vcpu plays, and what the core did to the back end meanwhile. */
struct kva_replay {
	struct kva_replay_step *step;
	unsigned int count, at;			/* when all are played, a signal is pending: KVM_RUN returns */
	struct { __u64 page, entry; unsigned int shift; } tlb[64];
	unsigned int tlb_used;
	__u64 root;
	int levels;
	unsigned int flushes, entries, faults;
	int window, nmi_window;			/* asked for */
	struct kva_event event[KVA_REPLAY_EVENTS];	/* injected, in order */
	unsigned int events;
};

extern const struct kva_backend kva_replay_backend;
/* What probe() answers: a test changes it before kva_core_init(). */
extern struct kva_backend_caps kva_replay_caps;

struct kva_replay *kva_replay_of(struct kva_vcpu *vcpu);
void kva_replay_load(struct kva_vcpu *vcpu, struct kva_replay_step *steps, unsigned int count);
/* The byte at a guest physical address as the processor would reach it now: null, it faults. */
__u8 *kva_replay_reach(struct kva_vcpu *vcpu, __u64 gpa, int write);
/* As above by the tables alone: the entry that maps it, 0: none; its size as a shift. */
__u64 kva_replay_translate(struct kva_vcpu *vcpu, __u64 gpa, unsigned int *shift);

#endif /* KVA_REPLAY_H */
