/* SPDX-License-Identifier: MIT */
/*
 * What the tests of the emulator say of one instruction: how it begins, and that it is done, or meets an exception.
 */
#ifndef TESTS_CORE_EMULATE_EXPECT_H
#define TESTS_CORE_EMULATE_EXPECT_H

#include "emulate-guest.h"

#define CR0_PE 1ull

static inline void expect_exception(__u8 vector, int has_code)
{
	__u64 rip = guest.cpu.rip;
	__u64 reg[KVA_REGISTERS];

	memcpy(reg, guest.cpu.reg, sizeof(reg));
	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.count, 1);
	EQUAL(raised.vector, vector);
	EQUAL(raised.has_code, has_code);
	EQUAL(guest.cpu.rip, rip);
	EQUAL(memcmp(reg, guest.cpu.reg, sizeof(reg)), 0);
	EQUAL(guest.pending.kind, KVA_PENDING_NONE);
}

static inline void expect_done(unsigned int length)
{
	__u64 rip = guest.cpu.rip;

	EQUAL(guest_run(), KVA_EMULATED);
	EQUAL(raised.count, 0);
	EQUAL(guest.cpu.rip, rip + length);
}

static inline void begin(unsigned int bits, const char *code)
{
	guest_begin(bits);
	guest_code(code);
}

static inline __u32 *data(unsigned int offset)
{
	return (__u32 *)(DATA + offset);
}

#endif /* TESTS_CORE_EMULATE_EXPECT_H */
