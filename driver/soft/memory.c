// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory as the processor's instructions reach it, and the rest of what they are connected to.
 *
 * Vcpus run on threads of the host, so an aligned access is made in one piece, and a locked one is the host's own.  Locked
 * accesses that are not aligned are two accesses.
 */
#include "soft.h"

__u64 kva_soft_load(const void *host, unsigned int size)
{
	__u64 value = 0;

	if ((unsigned long)host & (size - 1)) {
		memcpy(&value, host, size);
		return value;
	}
	switch (size) {
	case 1:
		return __atomic_load_n((const __u8 *)host, __ATOMIC_ACQUIRE);
	case 2:
		return __atomic_load_n((const __u16 *)host, __ATOMIC_ACQUIRE);
	case 4:
		return __atomic_load_n((const __u32 *)host, __ATOMIC_ACQUIRE);
	case 8:
		return __atomic_load_n((const __u64 *)host, __ATOMIC_ACQUIRE);
	default:
		memcpy(&value, host, size);
		return value;
	}
}

static void store(void *host, const void *from, unsigned int size)
{
	__u64 value = 0;

	if ((unsigned long)host & (size - 1) || size > 8) {
		memcpy(host, from, size);
		return;
	}
	memcpy(&value, from, size);
	switch (size) {
	case 1:
		__atomic_store_n((__u8 *)host, (__u8)value, __ATOMIC_RELEASE);
		break;
	case 2:
		__atomic_store_n((__u16 *)host, (__u16)value, __ATOMIC_RELEASE);
		break;
	case 4:
		__atomic_store_n((__u32 *)host, (__u32)value, __ATOMIC_RELEASE);
		break;
	case 8:
		__atomic_store_n((__u64 *)host, value, __ATOMIC_RELEASE);
		break;
	default:
		memcpy(host, from, size);
		break;
	}
}

/* --- breakpoints on data (APM 13.1.4) --------------------------------------------------------------------------------- */

/* The condition of a breakpoint: 1 writes, 3 both; its length as a mask. */
static void watch(struct kva_vcpu *vcpu, __u64 linear, unsigned int size, int write)
{
	static const __u8 mask[] = { 0, 1, 7, 3 };
	struct kva_soft_vcpu *soft = kva_soft_of(vcpu);
	__u64 dr7 = vcpu->cpu.dr7;
	unsigned int i;

	for (i = 0; i < 4; i++) {
		unsigned int condition = dr7 >> (16 + 4 * i) & 3, length = mask[dr7 >> (18 + 4 * i) & 3];
		__u64 first = vcpu->cpu.dr[i] & ~(__u64)length;

		if (dr7 >> (2 * i) & 3 && (condition == 3 || (condition == 1 && write)) && linear <= first + length &&
		    first < linear + size)
			soft->hits |= 1u << i;
	}
}

/* --- accesses within a page ------------------------------------------------------------------------------------------- */

int kva_soft_translate(struct kva_vcpu *vcpu, __u64 linear, __u32 access)
{
	char *host;

	return kva_soft_reach(vcpu, linear, access, &host);
}

int kva_soft_read(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access)
{
	__u64 value;
	char *host;
	int step = kva_soft_reach(vcpu, linear, access, &host);

	if (step)
		return step;
	if (size <= 8) {
		value = kva_soft_load(host, size);
		memcpy(to, &value, size);
	} else {
		memcpy(to, host, size);
	}
	if (kva_soft_of(vcpu)->watching && !(access & KVA_ACCESS_FETCH))
		watch(vcpu, linear, size, 0);
	return KVA_DONE;
}

int kva_soft_write(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access)
{
	char *host;
	int step = kva_soft_reach(vcpu, linear, access | KVA_ACCESS_WRITE, &host);

	if (step)
		return step;
	store(host, from, size);
	if (kva_soft_of(vcpu)->watching)
		watch(vcpu, linear, size, 1);
	return KVA_DONE;
}

/* --- exchanges -------------------------------------------------------------------------------------------------------- */

#ifdef __x86_64__
static int exchange16(void *host, const void *old, const void *value)
{
	const __u64 *o = old, *v = value;
	__u64 low = o[0], high = o[1];
	__u8 done;

	__asm__ volatile("lock cmpxchg16b %1; sete %0"
			 : "=q" (done), "+m" (*(__u64 (*)[2])host), "+a" (low), "+d" (high)
			 : "b" (v[0]), "c" (v[1]) : "memory", "cc");
	return done;
}
#else
/* Against each other alone. */
static int exchange16(void *host, const void *old, const void *value)
{
	static __u32 busy;
	int same;

	while (kva_atomic_xchg(&busy, 1))
		kva_cpu_relax();
	same = !memcmp(host, old, 16);
	if (same)
		memcpy(host, value, 16);
	kva_atomic_xchg(&busy, 0);
	return same;
}
#endif

#define EXCHANGE(type, host, old, value) ({							\
	type old_, value_;									\
	memcpy(&old_, old, sizeof(type));							\
	memcpy(&value_, value, sizeof(type));							\
	__atomic_compare_exchange_n((type *)(host), &old_, value_, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);	\
})

static int exchange(void *host, const void *old, const void *value, unsigned int size)
{
	switch (size) {
	case 1:
		return EXCHANGE(__u8, host, old, value);
	case 2:
		return EXCHANGE(__u16, host, old, value);
	case 4:
		return EXCHANGE(__u32, host, old, value);
	case 8:
		return EXCHANGE(__u64, host, old, value);
	default:
		return exchange16(host, old, value);
	}
}

int kva_soft_exchange(struct kva_vcpu *vcpu, __u64 linear, const void *old, const void *value, unsigned int size, __u32 access)
{
	char *host;
	int step = kva_soft_reach(vcpu, linear, access | KVA_ACCESS_WRITE, &host);

	if (step)
		return step;
	if (kva_soft_of(vcpu)->watching)
		watch(vcpu, linear, size, 1);
	return exchange(host, old, value, size) ? KVA_DONE : KVA_RETRY;
}

/* --- the machine ------------------------------------------------------------------------------------------------------ */

/* With the offset that the core told, not the one that it may have changed since. */
static __u64 tsc(struct kva_vcpu *vcpu)
{
	return kva_tsc() + kva_soft_of(vcpu)->tsc_offset;
}

const struct kva_machine kva_soft_machine = {
	.translate	= kva_soft_translate,
	.read		= kva_soft_read,
	.write		= kva_soft_write,
	.exchange	= kva_soft_exchange,
	.intercept	= kva_soft_intercept,
	.control	= kva_soft_control,
	.port		= kva_soft_port,
	.invalidate	= kva_soft_invalidate,
	.tsc		= tsc,
	.fpu		= kva_fpu_registers,
	.compute	= kva_fpu_compute,
};
