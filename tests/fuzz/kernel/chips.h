/* SPDX-License-Identifier: MIT */
/*
 * What the parts of this share: a VM with interrupt controllers in the kernel, whose guest is busy with them, and numbers
 * that follow from one seed.
 */
#ifndef TESTS_FUZZ_KERNEL_CHIPS_H
#define TESTS_FUZZ_KERNEL_CHIPS_H

#include <linux/kvm.h>

#include <pthread.h>
#include <stdint.h>

#define VCPUS	2u
#define MEMORY	0x10000ul

/* What is done to a machine, counted by what becomes of it. */
enum what {
	SET_LAPIC, SET_PIC, SET_IOAPIC, SET_PIT2, SET_EVENTS, SET_MP_STATE, SET_SREGS, SET_MSRS, SET_ROUTING, SET_VAPIC,
	IRQ_LINE, SIGNAL_MSI, IRQFD, NMI, RUN, WHATS
};

struct machine;

struct vcpu {
	struct machine *machine;
	int fd;
	struct kvm_run *run;
	pthread_t thread;
	uint64_t random;
	unsigned long done[WHATS], refused[WHATS], resets;
};

struct machine {
	int system, fd, event;
	unsigned int run_bytes;
	unsigned char *memory;
	int stop;
	struct vcpu vcpu[VCPUS];
	uint64_t random;
	unsigned long done[WHATS], refused[WHATS];
};

uint64_t draw(uint64_t *state);
void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
/* An ioctl that may be refused with EINVAL; anything else is a finding. */
void try(unsigned long *done, unsigned long *refused, enum what what, int fd, unsigned long cmd, void *argument);

/* guest.c */
void guest_load(struct machine *m);
void guest_begin(struct vcpu *vcpu);		/* from its start on, whatever was made of it */
unsigned int guest_interrupts(const struct machine *m);

/* states.c */
void states_of_vcpu(struct vcpu *vcpu);		/* something of it is changed, by its own thread */
void states_of_machine(struct machine *m);	/* something of the VM, while its vcpus run */

#endif /* TESTS_FUZZ_KERNEL_CHIPS_H */
