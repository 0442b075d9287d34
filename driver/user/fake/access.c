// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The caller's memory: each access is one instruction in a table; when it faults, the handler (fault.c) goes on behind
 * it, and the access is an -EFAULT.
 *
 * Nobody asks beforehand whether an address is good: it may be good then and bad a moment later.
 */
#define _GNU_SOURCE
#include "fake.h"

/* A row: where an instruction that may fault is, and where to go on, both as distances from the row's own words. */
struct row {
	__s32 at, landing;
};
#define ROW(at, landing)				\
	".pushsection kva_fake_rows, \"a\"\n\t"		\
	".balign 4\n\t"					\
	".long " at " - .\n\t"				\
	".long " landing " - .\n\t"			\
	".popsection"

/* The linker's, of a section whose name is a C name. */
extern const struct row __start_kva_fake_rows[] __attribute__((visibility("hidden")));
extern const struct row __stop_kva_fake_rows[] __attribute__((visibility("hidden")));

unsigned long kva_fake_access_landing(unsigned long pc)
{
	const struct row *row;

	for (row = __start_kva_fake_rows; row < __stop_kva_fake_rows; row++)
		if ((unsigned long)&row->at + row->at == pc)
			return (unsigned long)&row->landing + row->landing;
	return 0;
}

/* --- instructions ------------------------------------------------------------------------------------------------- */

/* Bytes that could not be copied; those before them were. */
static unsigned long copy(void *to, const void *from, unsigned long size)
{
	__asm__ volatile ("1:	rep movsb\n"
			  "2:\n\t" ROW("1b", "2b")
			  : "+D" (to), "+S" (from), "+c" (size) : : "memory");
	return size;
}

#define LOAD_AND_STORE(bits, suffix, letter)								\
static int load##bits(void *to, __u64 from)								\
{													\
	__u##bits value = 0;										\
	int error = -EFAULT;										\
													\
	__asm__ volatile ("1:	mov" suffix " (%2), %1\n\t"						\
			  "xor	%0, %0\n"								\
			  "2:\n\t" ROW("1b", "2b")							\
			  : "+r" (error), "+" letter (value) : "r" (from) : "memory", "cc");		\
	if (!error)											\
		memcpy(to, &value, sizeof(value));							\
	return error;											\
}													\
static int store##bits(__u64 to, const void *from)							\
{													\
	__u##bits value;										\
	int error = -EFAULT;										\
													\
	memcpy(&value, from, sizeof(value));								\
	__asm__ volatile ("1:	mov" suffix " %1, (%2)\n\t"						\
			  "xor	%0, %0\n"								\
			  "2:\n\t" ROW("1b", "2b")							\
			  : "+r" (error) : letter (value), "r" (to) : "memory", "cc");			\
	return error;											\
}													\
/* 1 done, 0 it did not hold `old`, or -EFAULT */							\
static int exchange##bits(__u64 at, __u##bits old, __u##bits new)					\
{													\
	int error = -EFAULT;										\
	__u##bits was = old;										\
													\
	__asm__ volatile ("1:	lock cmpxchg" suffix " %3, (%2)\n\t"					\
			  "mov	$0, %0\n"								\
			  "2:\n\t" ROW("1b", "2b")							\
			  : "+r" (error), "+a" (was) : "r" (at), letter (new) : "memory", "cc");	\
	return error ? error : was == old;								\
}
LOAD_AND_STORE(8, "b", "q")
LOAD_AND_STORE(16, "w", "r")
LOAD_AND_STORE(32, "l", "r")
LOAD_AND_STORE(64, "q", "r")

/* A write that changes nothing, whoever else writes there. */
static int touch(__u64 address)
{
	int error = -EFAULT;

	__asm__ volatile ("1:	lock orb $0, (%1)\n\t"
			  "xor	%0, %0\n"
			  "2:\n\t" ROW("1b", "2b")
			  : "+r" (error) : "r" (address) : "memory", "cc");
	return error;
}

int kva_fake_access_probe(__u64 address, int write)
{
	__u8 byte;

	return write ? touch(address) : load8(&byte, address);
}

/* --- os.h ------------------------------------------------------------------------------------------------------------ */

int kva_user_read(void *to, __u64 from, unsigned long size)
{
	kva_may_sleep("kva_user_read");
	switch (size) {
	case 8:
		return load64(to, from);
	case 4:
		return load32(to, from);
	case 2:
		return load16(to, from);
	case 1:
		return load8(to, from);
	}
	return copy(to, (const void *)from, size) ? -EFAULT : 0;
}

int kva_user_write(__u64 to, const void *from, unsigned long size)
{
	kva_may_sleep("kva_user_write");
	switch (size) {
	case 8:
		return store64(to, from);
	case 4:
		return store32(to, from);
	case 2:
		return store16(to, from);
	case 1:
		return store8(to, from);
	}
	return copy((void *)to, from, size) ? -EFAULT : 0;
}

int kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size)
{
	kva_may_sleep("kva_user_exchange");
	if (at & (size - 1))
		return -EFAULT;
	switch (size) {
	case 1:
		return exchange8(at, (__u8)old, (__u8)new);
	case 2:
		return exchange16(at, (__u16)old, (__u16)new);
	case 4:
		return exchange32(at, (__u32)old, (__u32)new);
	case 8:
		return exchange64(at, old, new);
	}
	return -EFAULT;
}

int kva_user_same(const struct kva_probe *probe, unsigned int count)
{
	__u64 value, differ = 0;
	unsigned int i;

	kva_may_sleep("kva_user_same");
	for (i = 0; i < count; i++) {
		if (load64(&value, probe[i].user))
			return 0;
		differ |= (value ^ probe[i].value) & probe[i].mask;
	}
	return !differ;
}
