// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What processor this is (APM vol. 3, appendix E): one of AMD's with what the emulator knows, and what of SSE the host
 * computes.
 */
#include "soft.h"

#define F(n)	(1u << (n))

/* SSE3 PCLMUL SSSE3 SSE4.1 SSE4.2 AES: by the host's own instructions */
#define HOSTS_SSE	(F(0) | F(1) | F(9) | F(19) | F(20) | F(25))

struct leaf {
	__u32 function, eax, ebx, ecx, edx;
};

static const struct leaf leaves[] = {
	{ 0x00000000, 0xd, 0x68747541, 0x444d4163, 0x69746e65 },		/* AuthenticAMD */
	/* CX16 MOVBE POPCNT XSAVE; FPU .. CX8, APIC SEP .. PSE36, CLFSH, MMX .. SSE2: all but virtual-8086 extensions */
	{ 0x00000001, 0x00060fb1, 8 << 8, F(13) | F(22) | F(23) | F(26), 0x078bfbfd },
	/* FSGSBASE SMEP ERMS SMAP CLFLUSHOPT CLWB; UMIP */
	{ 0x00000007, 0, F(0) | F(7) | F(9) | F(20) | F(23) | F(24), F(2), 0 },
	{ 0x0000000d, 3, 0x240, 0x240, 0 },
	{ 0x80000000, 0x80000021, 0x68747541, 0x444d4163, 0x69746e65 },
	/* LAHF ABM PREFETCHW; as function 1, and SYSCALL NX 1G-pages RDTSCP LM */
	{ 0x80000001, 0x00060fb1, 0, F(0) | F(5) | F(8), 0x0183f1fd | F(11) | F(20) | F(26) | F(27) | F(29) },
	{ 0x80000007, 0, 0, 0, F(8) },
	{ 0x80000008, 0x3028, 0, 0, 0 },
	{ 0x80000021, F(2) | F(6), 0, 0, 0 },
};

static const char brand[48] = "a processor in software, by kvmabi";

static void name(unsigned int part, struct leaf *leaf)
{
	const char *text = brand + 16 * part;

	memcpy(&leaf->eax, text, 4);
	memcpy(&leaf->ebx, text + 4, 4);
	memcpy(&leaf->ecx, text + 8, 4);
	memcpy(&leaf->edx, text + 12, 4);
}

static struct leaf leaf_of(__u32 function)
{
	unsigned int i;

	for (i = 0; i < sizeof(leaves) / sizeof(leaves[0]); i++)
		if (leaves[i].function == function)
			return leaves[i];
	return (struct leaf){ .function = function };
}

void kva_soft_cpuid(__u32 function, __u32 index, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	struct leaf leaf = leaf_of(function), host = { 0 };

	if (function >= 0x80000002 && function <= 0x80000004)
		name(function - 0x80000002, &leaf);
	if ((function == 7 || function == 0xd) && index)
		leaf = (struct leaf){ 0 };
	if (function == 1) {
		kva_cpuid(1, 0, &host.eax, &host.ebx, &host.ecx, &host.edx);
		leaf.ecx |= host.ecx & HOSTS_SSE;
	}
	*eax = leaf.eax;
	*ebx = leaf.ebx;
	*ecx = leaf.ecx;
	*edx = leaf.edx;
}
