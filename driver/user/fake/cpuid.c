// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What the host's processor says of itself: the host is the back end in software, which is the same on every machine.
 *
 * Functions and bits are those of the AMD64 manual (APM), volume 3, appendix E.
 */
#include "fake.h"

#define F(n)	(1u << (n))
#define LAST_BASIC	0xdu
#define LAST_EXTENDED	0x80000008u

/* Both FXSAVE's and AVX's places in XSAVE's area (APM vol. 2, 11.5.2). */
#define XSAVE_SIZE	(576 + 256)
#define AVX_SIZE	256
#define AVX_AT		576

struct answer {
	__u32 function, index;
	__u32 eax, ebx, ecx, edx;
};

static const struct answer answers[] = {
	{ 0, 0, LAST_BASIC, 0x68747541, 0x444d4163, 0x69746e65 },		/* "AuthenticAMD" */
	{ .function = 1, .eax = 0x000f6b11, .ebx = 8 << 8,			/* family 15, model 107; CLFLUSH of 64 bytes */
	  .ecx = F(0) | F(9) | F(13) | F(19) | F(20) | F(22) | F(23) | F(26),	/* SSE3 SSSE3 CX16 SSE4.1 SSE4.2 MOVBE POPCNT XSAVE */
	  /* FPU VME DE PSE TSC MSR PAE MCE CX8 APIC SEP MTRR PGE MCA CMOV PAT PSE36 CLFSH MMX FXSR SSE SSE2 */
	  .edx = 0x0003fbff | F(19) | F(23) | F(24) | F(25) | F(26) },
	{ .function = 7,
	  .ebx = F(0) | F(3) | F(7) | F(8) | F(9) | F(19) | F(20) | F(23) | F(24),	/* FSGSBASE BMI1 SMEP BMI2 ERMS ADX SMAP CLFLUSHOPT CLWB */
	  .ecx = F(2) },							/* UMIP */
	{ .function = 0xd, .index = 0, .eax = 7, .ebx = XSAVE_SIZE, .ecx = XSAVE_SIZE },
	{ .function = 0xd, .index = 2, .eax = AVX_SIZE, .ebx = AVX_AT },
	{ 0x80000000, 0, LAST_EXTENDED, 0x68747541, 0x444d4163, 0x69746e65 },
	{ .function = 0x80000001, .eax = 0x000f6b11,
	  .ecx = F(0) | F(5),							/* LAHF LZCNT */
	  /* as function 1, and SYSCALL NX 1G-pages RDTSCP LM */
	  .edx = 0x0003f3ff | F(11) | F(20) | F(23) | F(24) | F(26) | F(27) | F(29) },
	{ 0x80000002, 0, 0x61766d6b, 0x73206962, 0x7774666f, 0x20657261 },	/* "kvmabi software " */
	{ 0x80000003, 0, 0x636f7270, 0x6f737365, 0x00000072, 0 },		/* "processor" */
	{ .function = 0x80000004 },
	{ .function = 0x80000007, .edx = F(8) },
	{ .function = 0x80000008, .eax = 48 << 8 | 40 },			/* linear and physical addresses */
};

void kva_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	static const struct answer nothing;
	const struct answer *answer = &nothing;
	unsigned int i;

	for (i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if (answers[i].function == function && (function != 0xd || answers[i].index == index))
			answer = &answers[i];
	*eax = answer->eax;
	*ebx = answer->ebx;
	*ecx = answer->ecx;
	*edx = answer->edx;
}
