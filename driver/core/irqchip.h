/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Interrupt controllers and timers of a VM: what they are made of, and what each part offers the others.
 *
 * A PIC pair, an I/O APIC, a local APIC and an interval timer are state machines: what happens to them is a call, what
 * they do about it is its result, and none knows a VM.  irqchip.c ties them together; routing.c says which inputs a GSI
 * is; apic_bus.c carries messages to local APICs; bus.c brings the guest's accesses.
 *
 * Locks (all for interrupts): pit->lock > irqchip->resample_lock > irqchip->lock (PIC, I/O APIC, levels of their inputs)
 * > lapic->lock, of which nobody holds two.  An eventfd's own, which is held when it is heard, comes before all of them:
 * inside of them none is signalled.
 */
#ifndef KVA_IRQCHIP_H
#define KVA_IRQCHIP_H

#include "os.h"

#include <linux/kvm.h>

struct kva_vm;
struct kva_vcpu;

/* What became of an interrupt, as KVM_IRQ_LINE_STATUS tells it; more than 1: it went to so many vcpus. */
enum { KVA_IRQ_IGNORED = -1, KVA_IRQ_MERGED = 0, KVA_IRQ_RAISED = 1 };

/* --- pic.c: two 8259A, one behind input 2 of the other ------------------------------------------------------------- */

#define KVA_PIC_INPUTS	16
#define KVA_PIC_CASCADE	2
#define KVA_PIC_ELCR	0x4d0u		/* edge or level, and the next one; the chips themselves at 0x20 and 0xa0 */

struct kva_pic {
	struct kvm_pic_state chip[2];	/* master and slave, just as KVM_GET_IRQCHIP tells them */
	__u8 output;			/* of the master: an interrupt waits for the processor */
	__u16 ended;			/* inputs whose interrupt ended since somebody cleared this */
};

void kva_pic_init(struct kva_pic *pic);
int kva_pic_input(struct kva_pic *pic, unsigned int input, int level);	/* KVA_IRQ_* */
__u8 kva_pic_acknowledge(struct kva_pic *pic);		/* the processor takes it: its vector */
static inline int kva_pic_has_port(__u16 port)
{
	return (port & ~0x81u) == 0x20 || (port & ~1u) == KVA_PIC_ELCR;
}
__u8 kva_pic_read(struct kva_pic *pic, __u16 port);
void kva_pic_write(struct kva_pic *pic, __u16 port, __u8 value);
void kva_pic_load(struct kva_pic *pic, unsigned int which, const struct kvm_pic_state *state);

/* --- pit.c, pit_irq.c: 8254 ------------------------------------------------------------------------------------------ */

#define KVA_PIT_PORT	0x40u		/* and the next three */
#define KVA_PIT_SPEAKER	0x61u

struct kva_pit {
	struct kva_irq_spin lock;	/* protects all that follows */
	struct kva_vm *vm;
	struct kva_timer *timer;
	struct kvm_pit_channel_state counter[3];
	__u32 flags;			/* KVM_PIT_FLAGS_* */
	__u8 speaker;			/* its data bit of the port */
	__u8 has_speaker;		/* the port is answered here */
	__u8 loaded;			/* counter 0 has a count, after it was programmed */
	__u8 reinject;			/* interrupts that merged are owed */
	__u32 loads;			/* how often counter 0 was loaded or programmed */
	__u64 given;			/* interrupts since counter 0 was loaded */
};

/* pit.c */
void kva_pit_init(struct kva_pit *pit, __u64 now);
void kva_pit_write(struct kva_pit *pit, unsigned int port, __u8 value, __u64 now);
__u8 kva_pit_read(struct kva_pit *pit, unsigned int port, __u64 now);
void kva_pit_write_speaker(struct kva_pit *pit, __u8 value, __u64 now);
__u8 kva_pit_read_speaker(const struct kva_pit *pit, __u64 now);
void kva_pit_load(struct kva_pit *pit, const struct kvm_pit_channel_state *state, __u64 now);
__u64 kva_pit_time_of(__u64 ticks);			/* in nanoseconds */
__u64 kva_pit_elapsed(const struct kvm_pit_channel_state *counter, __u64 now);	/* in ticks */

/* pit_irq.c */
int kva_pit_has_port(const struct kva_pit *pit, __u16 port);
__u8 kva_pit_in(struct kva_pit *pit, __u16 port);
void kva_pit_out(struct kva_pit *pit, __u16 port, __u8 value);
void kva_pit_ended(struct kva_pit *pit);		/* the guest is through with an interrupt. [irq] */
void kva_pit_destroy(struct kva_pit *pit);		/* null is allowed. [sleep] */

/* --- messages to local APICs ---------------------------------------------------------------------------------------- */

/* Delivery modes, as LVT entries, redirection entries, the ICR and MSIs number them (SDM vol. 3, 11.5.1). */
enum kva_apic_mode {
	KVA_APIC_FIXED, KVA_APIC_LOWEST, KVA_APIC_SMI, KVA_APIC_NMI = 4, KVA_APIC_INIT, KVA_APIC_STARTUP, KVA_APIC_EXTINT,
};

/* Whom it is for, as the ICR numbers it. */
enum kva_apic_shorthand { KVA_APIC_DEST, KVA_APIC_SELF, KVA_APIC_ALL, KVA_APIC_OTHERS };

struct kva_apic_message {
	__u32 dest;
	__u8 vector;
	__u8 mode;		/* enum kva_apic_mode */
	__u8 shorthand;		/* enum kva_apic_shorthand */
	__u8 logical;		/* dest is a set of processors */
	__u8 level;		/* level-triggered */
	__u8 deassert;		/* INIT: not a reset, but one that ends */
	__u8 one;		/* of the destinations, to the one with the lowest priority */
	__u8 wide;		/* dest has 32 bits: from an x2APIC */
};

/* --- ioapic.c: 82093AA ---------------------------------------------------------------------------------------------- */

#define KVA_IOAPIC_SIZE	0x100u		/* of its registers in memory */

struct kva_ioapic {
	struct kvm_ioapic_state state;	/* `irr` has the levels of the inputs */
};

void kva_ioapic_init(struct kva_ioapic *ioapic);
/* KVA_IRQ_RAISED: the message is to be sent; kva_ioapic_sent() tells whether somebody took it. */
int kva_ioapic_input(struct kva_ioapic *ioapic, unsigned int pin, int level, struct kva_apic_message *message);
void kva_ioapic_sent(struct kva_ioapic *ioapic, unsigned int pin, int result);
/* A local APIC ended a vector: which pins that was, and in *again those whose input still asks: kva_ioapic_again(). */
__u32 kva_ioapic_end(struct kva_ioapic *ioapic, __u8 vector, __u32 *again);
int kva_ioapic_again(struct kva_ioapic *ioapic, unsigned int pin, struct kva_apic_message *message);
__u32 kva_ioapic_read(const struct kva_ioapic *ioapic, __u32 offset);
/* *again: pins whose input asks anew. */
void kva_ioapic_write(struct kva_ioapic *ioapic, __u32 offset, __u32 value, __u32 *again);
void kva_ioapic_load(struct kva_ioapic *ioapic, const struct kvm_ioapic_state *state, __u32 *again);

/* --- lapic*.c: a vcpu's local APIC (SDM vol. 3, chapter 11) ---------------------------------------------------------- */

#define KVA_LAPIC_REGISTERS	64	/* one in each 16 bytes of its page; x2APIC's MSRs are numbered alike */

/* Registers by number; an offset in its page is 16 times as much. */
enum kva_lapic_register {
	KVA_LAPIC_ID = 0x02, KVA_LAPIC_VERSION = 0x03, KVA_LAPIC_TPR = 0x08, KVA_LAPIC_APR = 0x09, KVA_LAPIC_PPR = 0x0a,
	KVA_LAPIC_EOI = 0x0b, KVA_LAPIC_LDR = 0x0d, KVA_LAPIC_DFR = 0x0e, KVA_LAPIC_SVR = 0x0f,
	KVA_LAPIC_ISR = 0x10, KVA_LAPIC_TMR = 0x18, KVA_LAPIC_IRR = 0x20,	/* eight of each */
	KVA_LAPIC_ESR = 0x28, KVA_LAPIC_ICR = 0x30, KVA_LAPIC_ICR_HIGH = 0x31,
	KVA_LAPIC_LVT_TIMER = 0x32, KVA_LAPIC_LVT_THERMAL = 0x33, KVA_LAPIC_LVT_COUNTERS = 0x34,
	KVA_LAPIC_LVT_LINT0 = 0x35, KVA_LAPIC_LVT_LINT1 = 0x36, KVA_LAPIC_LVT_ERROR = 0x37,
	KVA_LAPIC_INITIAL_COUNT = 0x38, KVA_LAPIC_COUNT = 0x39, KVA_LAPIC_DIVIDE = 0x3e, KVA_LAPIC_SELF_IPI = 0x3f,
};

struct kva_lapic {
	struct kva_irq_spin lock;	/* protects all that follows; single registers are also read without it */
	struct kva_vcpu *vcpu;
	__u64 base;			/* the APIC base MSR */
	__u32 reg[KVA_LAPIC_REGISTERS];
	__u32 errors;			/* for the error status register, when it is written next */
	struct kva_timer *timer;
	__u64 deadline;			/* when it expires, as kva_time_ns(); 0: it does not run */
	__u64 tsc_deadline;		/* the MSR of that name */
};

/* lapic.c */
int kva_lapic_create(struct kva_vcpu *vcpu);			/* 0 or -ENOMEM. [sleep] */
void kva_lapic_destroy(struct kva_vcpu *vcpu);			/* [sleep] */
void kva_lapic_reset(struct kva_lapic *lapic, int init);	/* RESET, or INIT, which leaves the id */
/* An interrupt arrives: KVA_IRQ_*. [irq] */
int kva_lapic_accept(struct kva_lapic *lapic, __u8 vector, int level);
int kva_lapic_accept_locked(struct kva_lapic *lapic, __u8 vector, int level);
/* The vector that the processor would take now, or -1; and take it: it is in service. [irq] */
int kva_lapic_waiting(const struct kva_lapic *lapic);
int kva_lapic_take(struct kva_lapic *lapic);
__u32 kva_lapic_task_word(const struct kva_lapic *lapic);	/* as vapic.c shows it */
int kva_lapic_takes_pic(const struct kva_lapic *lapic);		/* is the PICs' output wired through? [irq] */
__u32 kva_lapic_processor_priority(const struct kva_lapic *lapic);
/* Registers, by number; x2APIC has rules of its own before. What a write is to the outside. [irq] */
enum kva_lapic_effect {
	KVA_LAPIC_NOTHING,
	KVA_LAPIC_SENDS,		/* the message */
	KVA_LAPIC_ENDS,			/* message->vector, which was by level if message->level */
};
__u32 kva_lapic_read(struct kva_lapic *lapic, unsigned int number);
enum kva_lapic_effect kva_lapic_write(struct kva_lapic *lapic, unsigned int number, __u32 value,
				      struct kva_apic_message *message);
__u32 kva_lapic_entry_bits(unsigned int number);	/* that can be written, of an LVT entry */
int kva_lapic_is_x2(const struct kva_lapic *lapic);
int kva_lapic_is_enabled(const struct kva_lapic *lapic);	/* by the base MSR */

/* lapic_timer.c */
void kva_lapic_timer_expired(void *lapic);			/* [irq] */
void kva_lapic_timer_start(struct kva_lapic *lapic, __u32 count);	/* from a count; 0: stop. Under the lock */
void kva_lapic_timer_stop(struct kva_lapic *lapic);		/* takes the lock */
void kva_lapic_timer_divide(struct kva_lapic *lapic, __u32 value);	/* go on at another rate. Under the lock */
void kva_lapic_timer_load(struct kva_lapic *lapic, __u32 initial, __u32 count);	/* Under the lock */
void kva_lapic_timer_mode(struct kva_lapic *lapic, __u32 entry);	/* the LVT entry changes. Under the lock */
__u32 kva_lapic_timer_count(const struct kva_lapic *lapic);	/* what is left of it. Under the lock */
__u64 kva_lapic_timer_deadline(struct kva_lapic *lapic);	/* the MSR */
void kva_lapic_timer_set_deadline(struct kva_lapic *lapic, __u64 tsc);
void kva_lapic_timer_moved(struct kva_lapic *lapic);		/* the guest's TSC was set */

/* lapic_state.c */
int kva_lapic_base_valid(const struct kva_vcpu *vcpu, __u64 value, int host);	/* may the MSR become this? */
void kva_lapic_set_base(struct kva_vcpu *vcpu, __u64 value);
/* The instruction's and the ioctl's access to an MSR of x2APIC. 0, or 1: #GP. */
int kva_lapic_msr_read(struct kva_vcpu *vcpu, __u32 msr, __u64 *value);
int kva_lapic_msr_write(struct kva_vcpu *vcpu, __u32 msr, __u64 value);

/* The vcpu's thread writes to a register, with all that follows. */
void kva_lapic_poke(struct kva_vcpu *vcpu, unsigned int number, __u32 value);

/* --- apic_bus.c ------------------------------------------------------------------------------------------------------ */

/* What a vcpu is told by a message; taken by its own thread. */
#define KVA_SIGNAL_NMI		(1u << 0)
#define KVA_SIGNAL_INIT		(1u << 1)
#define KVA_SIGNAL_STARTUP	(1u << 2)

/* Carry a message to whom it is for; `from` is the sender's vcpu, or null. How many took it, or KVA_IRQ_*. [irq] */
int kva_apic_send(struct kva_vm *vm, struct kva_vcpu *from, const struct kva_apic_message *message);
/* What a write to memory at an address of APICs means (SDM vol. 3, 11.11). [irq] */
int kva_apic_send_msi(struct kva_vm *vm, __u64 address, __u32 data);
/* Do what a write to a register of the vcpu's own local APIC is to the outside. [irq] */
void kva_apic_effect(struct kva_vcpu *vcpu, enum kva_lapic_effect effect, const struct kva_apic_message *message);

/* --- irqchip.c: all of a VM ------------------------------------------------------------------------------------------- */

/* Who holds an input high; each source has a bit. */
enum kva_irq_source { KVA_SOURCE_USER, KVA_SOURCE_PIT, KVA_SOURCE_EVENTFD, KVA_SOURCE_RESAMPLE };

/* Inputs of the controllers, a bit each. */
struct kva_inputs {
	__u32 pic, ioapic;
};

/* Who wants to know when an interrupt has ended. */
enum kva_irq_waiter { KVA_WAITER_PIT, KVA_WAITER_RESAMPLE, KVA_WAITERS };

struct kva_irqchip {
	struct kva_irq_spin lock;	/* protects what follows, up to the routing */
	struct kva_vm *vm;
	struct kva_pic pic;		/* `output` is also read without it */
	struct kva_ioapic ioapic;
	__u8 pic_sources[KVA_PIC_INPUTS], ioapic_sources[KVM_IOAPIC_NUM_PINS];
	struct kva_inputs awaited[KVA_WAITERS];	/* to which their GSIs are routed */
	__u32 watched[8];		/* the vectors of these pins; also read without the lock */

	struct kva_routing *routing;	/* replaced under vm->irq_lock, read inside of routing_srcu */
	struct kva_srcu routing_srcu;
	struct kva_pit *pit;		/* made under vm->lock, then it stays */
	struct kva_irq_spin resample_lock;	/* who holds a GSI high by an eventfd: irqfd.c */
};

int kva_irqchip_input(struct kva_irqchip *irqchip, __u32 chip, __u32 pin, enum kva_irq_source source, int level); /* [irq] */
void kva_irqchip_end(struct kva_vm *vm, __u8 vector, int level);	/* a local APIC's end of interrupt. [irq] */
int kva_irqchip_waits(const struct kva_vcpu *vcpu);	/* would the vcpu take an interrupt? [irq] */
int kva_irqchip_take(struct kva_vcpu *vcpu);		/* its vector, or -1. [irq] */
__u8 kva_irqchip_in(struct kva_irqchip *irqchip, __u16 port);		/* of the PICs */
void kva_irqchip_out(struct kva_irqchip *irqchip, __u16 port, __u8 value);
int kva_irqchip_has_ioapic(const struct kva_irqchip *irqchip, __u64 gpa);
__u32 kva_irqchip_ioapic_read(struct kva_irqchip *irqchip, __u32 offset);
void kva_irqchip_ioapic_write(struct kva_irqchip *irqchip, __u32 offset, __u32 value);
/* Whose ends a waiter is told of from now on: kva_pit_ended(), kva_irqfds_ended(). */
void kva_irqchip_await(struct kva_irqchip *irqchip, enum kva_irq_waiter waiter, struct kva_inputs inputs);
void kva_irqchip_destroy(struct kva_vm *vm);		/* [sleep] */

/* --- routing.c -------------------------------------------------------------------------------------------------------- */

#define KVA_MAX_ROUTES	1024

int kva_routing_init(struct kva_irqchip *irqchip);	/* [sleep] */
void kva_routing_destroy(struct kva_irqchip *irqchip);	/* [sleep] */
/* Where a table leads a GSI: to which inputs. */
struct kva_inputs kva_routing_inputs(const struct kva_routing *routing, __u32 gsi);
/* Set the level of a GSI, as one of its sources: KVA_IRQ_*, or how many vcpus. [irq] */
int kva_gsi_set(struct kva_vm *vm, enum kva_irq_source source, __u32 gsi, int level);

#endif /* KVA_IRQCHIP_H */
