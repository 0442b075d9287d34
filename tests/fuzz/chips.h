/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the fuzzers of interrupts share: a VM with its controllers in the core, without the fake, so that time is simulated
 * and an input does the same each time.  ioctls go through the dispatch, as those of a program do.
 */
#ifndef TESTS_FUZZ_CHIPS_H
#define TESTS_FUZZ_CHIPS_H

#include "fuzz.h"

#include "../../driver/core/x86.h"

#define VCPUS		3
#define USER		0x100000000ull	/* where the process has the guest's memory */
#define ARGUMENTS	0x200000000ull	/* and what it gives to ioctls */
#define ROOM		(16 * PAGE)

struct chips {
	struct kva_vm *vm;
	struct kva_vcpu *vcpu[VCPUS];
	unsigned int vcpus;
};

extern unsigned char chips_memory[MEMORY];
extern unsigned char chips_arguments[ROOM];

void chips_begin(struct chips *c, unsigned int vcpus);
void chips_end(struct chips *c);		/* whatever was done with it, nothing is left */
void chips_enable(struct chips *c);		/* local APICs take interrupts: a guest's first write to them */
void chips_cpuid(struct kva_vcpu *vcpu);	/* with x2APIC, deadlines, and an adjusted TSC */
void chips_time_pass(struct chips *c, __u64 ns);	/* what is over then is an interrupt, and no more often than it may be */
void chips_hold(struct chips *c);		/* what they say of themselves exists and fits together (chips_claims.c) */
long chips_ask_vm(struct chips *c, __u32 cmd, void *argument, size_t size);
long chips_ask_value(struct chips *c, __u32 cmd, unsigned long value);
long chips_run(struct kva_vcpu *vcpu);
long chips_ask_vcpu(struct kva_vcpu *vcpu, __u32 cmd, void *argument, size_t size);

#define ASK_VM(c, cmd, argument)	chips_ask_vm(c, cmd, argument, sizeof(*(argument)))
#define ASK_VCPU(vcpu, cmd, argument)	chips_ask_vcpu(vcpu, cmd, argument, sizeof(*(argument)))

static inline void disturb(struct input *input, void *place, size_t size)
{
	unsigned int count = (unsigned int)take(input, 1) & 15;

	while (count--) {
		size_t at = take(input, 2) % size;

		((unsigned char *)place)[at] ^= take(input, 1);
	}
}

#endif /* TESTS_FUZZ_CHIPS_H */
