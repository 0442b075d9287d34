/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Some vcpus with local APICs that are on, which run by a script.
 */
#ifndef TESTS_CORE_SMP_H
#define TESTS_CORE_SMP_H

#include "world.h"

#include "../../driver/core/x86.h"

#define MS	1000000ull

static struct kva_replay *replay;

static inline void begin(unsigned int vcpus)
{
	unsigned int i;

	world_make_irqchip(vcpus);
	replay = kva_replay_of(vcpu);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	for (i = 0; i < vcpus; i++)
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_SVR, 0x1ff);
}

static inline void interrupts_on(struct kva_vcpu *who)
{
	who->cpu.rflags |= KVA_RFLAGS_IF;
}

static inline void interrupts_off(struct kva_vcpu *who)
{
	who->cpu.rflags &= ~KVA_RFLAGS_IF;
}

#define HLT		{ .exit = { .reason = KVA_EXIT_HLT, .length = 1 }, .before = interrupts_on }
#define HLT_OFF		{ .exit = { .reason = KVA_EXIT_HLT, .length = 1 }, .before = interrupts_off }
#define HOST		{ .exit = { .reason = KVA_EXIT_HOST } }

static inline long run_on(struct kva_vcpu *who, struct kva_replay_step *steps, unsigned int count)
{
	kva_replay_load(who, steps, count);
	kva_replay_of(who)->events = 0;
	return kva_vcpu_run(who);
}

static inline struct kva_event *event(unsigned int i)
{
	return &replay->event[i];
}

static inline void lapic_timer(struct kva_vcpu *who, __u64 after)
{
	kva_lapic_poke(who, KVA_LAPIC_LVT_TIMER, 0x40);
	kva_lapic_poke(who, KVA_LAPIC_DIVIDE, 0xb);
	kva_lapic_poke(who, KVA_LAPIC_INITIAL_COUNT, (__u32)after);
}

#endif /* TESTS_CORE_SMP_H */
