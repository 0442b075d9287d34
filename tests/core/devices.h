/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A vcpu with all interrupt controllers, and what it reads of devices.
 */
#ifndef TESTS_CORE_DEVICES_H
#define TESTS_CORE_DEVICES_H

#include "world.h"

#include "../../driver/core/x86.h"

#define LAPIC	0xfee00000ull
#define IOAPIC	0xfec00000ull
#define MMIO	0xd0000000ull

static inline void begin(void)
{
	world_make_irqchip(1);
	EQUAL(slot_set(0, 0, 0, MIB, USER), 0);
	kva_lapic_poke(vcpu, KVA_LAPIC_SVR, 0x1ff);
}

/* What is read, or -1: it is for user space. */
static inline long long mmio(__u64 gpa, unsigned int size)
{
	__u64 value = 0x5555555555555555ull;

	return kva_bus_read(vcpu, gpa, size, &value) ? (long long)value : -1;
}

static inline long long in(__u16 port, unsigned int size)
{
	__u32 value = 0x55555555;

	return kva_bus_in(vcpu, port, size, &value) ? (long long)value : -1;
}

#endif /* TESTS_CORE_DEVICES_H */
