/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The vcpu of world.h with a local APIC, enabled, and short words for what is done with it. */
#ifndef KVA_TEST_LAPIC_H
#define KVA_TEST_LAPIC_H

#include "world.h"

#include "../../driver/core/x86.h"

#define MS	1000000ull
#define MASKED	(1u << 16)
#define PERIODIC	(1u << 17)
#define DEADLINE	(2u << 17)
#define BASE	0xfee00000ull

static struct kva_lapic *lapic;

static inline void begin(void)
{
	world_make_irqchip(1);
	lapic = vcpu->lapic;
	kva_lapic_poke(vcpu, KVA_LAPIC_SVR, 0x1ff);
}

static inline __u32 get(unsigned int number)
{
	return kva_lapic_read(lapic, number);
}

static inline void set(unsigned int number, __u32 value)
{
	kva_lapic_poke(vcpu, number, value);
}

static inline int accept(__u8 vector)
{
	return kva_lapic_accept(lapic, vector, 0);
}

static inline __u64 read_msr(__u32 msr)
{
	__u64 value = 0x5555;

	EQUAL(kva_msr_read(vcpu, msr, 0, &value), 0);
	return value;
}

static inline void give_x2(void)
{
	vcpu->cpuid[0] = (struct kvm_cpuid_entry2){ .function = 1, .ecx = 1u << 21 | 1u << 24 };
	vcpu->cpuid_count = 1;
	vcpu->cpuid_first[0][1] = 1;
}

static inline void begin_x2(void)
{
	begin();
	give_x2();
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 0);
}

#endif /* KVA_TEST_LAPIC_H */
