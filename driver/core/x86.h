/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Bits of the architecture's registers, and the vectors of its exceptions.
 *
 * Sections are those of the AMD64 Architecture Programmer's Manual (APM), volume 2.
 */
#ifndef KVA_X86_H
#define KVA_X86_H

/* CR0 (APM 3.1.1) */
#define KVA_CR0_PE		(1ull << 0)
#define KVA_CR0_MP		(1ull << 1)
#define KVA_CR0_TS		(1ull << 3)
#define KVA_CR0_ET		(1ull << 4)
#define KVA_CR0_NE		(1ull << 5)
#define KVA_CR0_WP		(1ull << 16)
#define KVA_CR0_AM		(1ull << 18)
#define KVA_CR0_NW		(1ull << 29)
#define KVA_CR0_CD		(1ull << 30)
#define KVA_CR0_PG		(1ull << 31)
#define KVA_CR0_DEFINED		0xe005003full

/* CR3 (APM 3.1.2); the lowest bits are flags, or a process-context identifier */
#define KVA_CR3_PCID		0xfffull
#define KVA_CR3_NO_FLUSH	(1ull << 63)

/* CR4 (APM 3.1.3) */
#define KVA_CR4_VME		(1ull << 0)
#define KVA_CR4_PVI		(1ull << 1)
#define KVA_CR4_TSD		(1ull << 2)
#define KVA_CR4_DE		(1ull << 3)
#define KVA_CR4_PSE		(1ull << 4)
#define KVA_CR4_PAE		(1ull << 5)
#define KVA_CR4_MCE		(1ull << 6)
#define KVA_CR4_PGE		(1ull << 7)
#define KVA_CR4_PCE		(1ull << 8)
#define KVA_CR4_OSFXSR		(1ull << 9)
#define KVA_CR4_OSXMMEXCPT	(1ull << 10)
#define KVA_CR4_UMIP		(1ull << 11)
#define KVA_CR4_LA57		(1ull << 12)
#define KVA_CR4_FSGSBASE	(1ull << 16)
#define KVA_CR4_PCIDE		(1ull << 17)
#define KVA_CR4_OSXSAVE		(1ull << 18)
#define KVA_CR4_SMEP		(1ull << 20)
#define KVA_CR4_SMAP		(1ull << 21)
#define KVA_CR4_PKE		(1ull << 22)

/* EFER (APM 3.1.7) */
#define KVA_EFER_SCE		(1ull << 0)
#define KVA_EFER_LME		(1ull << 8)
#define KVA_EFER_LMA		(1ull << 10)
#define KVA_EFER_NXE		(1ull << 11)
#define KVA_EFER_SVME		(1ull << 12)
#define KVA_EFER_FFXSR		(1ull << 14)

/* RFLAGS (APM 3.1.4) */
#define KVA_RFLAGS_FIXED	(1ull << 1)
#define KVA_RFLAGS_TF		(1ull << 8)
#define KVA_RFLAGS_IF		(1ull << 9)
#define KVA_RFLAGS_RF		(1ull << 16)
#define KVA_RFLAGS_DEFINED	0x3f7fd7ull

/* XCR0 (APM 11.5.2) */
#define KVA_XCR0_X87		(1ull << 0)
#define KVA_XCR0_SSE		(1ull << 1)
#define KVA_XCR0_AVX		(1ull << 2)
#define KVA_XCR0_AVX512		(7ull << 5)

/* DR6 and DR7 (APM 13.1.1): bits that read as one, and bits that read as zero */
#define KVA_DR6_FIXED		0xffff0ff0ull
#define KVA_DR6_ZERO		0x1000ull
#define KVA_DR7_FIXED		0x400ull
#define KVA_DR7_ZERO		0xd800ull

/* APIC_BASE (APM 16.3.1, 16.9), and the first of x2APIC's MSRs */
#define KVA_APIC_BSP		(1ull << 8)
#define KVA_APIC_X2		(1ull << 10)
#define KVA_APIC_ENABLE		(1ull << 11)
#define KVA_APIC_DEFAULT	0xfee00000ull
#define KVA_MSR_X2APIC		0x800u

/* Machine check (APM 9.3) */
#define KVA_MCG_CTL_P		(1ull << 8)
#define KVA_MCG_SER_P		(1ull << 24)
#define KVA_MCG_STATUS_MCIP	(1ull << 2)
#define KVA_MCI_UC		(1ull << 61)
#define KVA_MCI_OVER		(1ull << 62)
#define KVA_MCI_VAL		(1ull << 63)

/* Exceptions (APM 8.1) */
#define KVA_DE	0
#define KVA_DB	1
#define KVA_BP	3
#define KVA_OF	4
#define KVA_UD	6
#define KVA_DF	8
#define KVA_TS	10
#define KVA_NP	11
#define KVA_SX	12	/* #SS, the stack */
#define KVA_GP	13
#define KVA_PF	14
#define KVA_AC	17
#define KVA_MC	18

/* Descriptor types (APM 4.7, 4.8) */
#define KVA_TYPE_DATA		0x3	/* writable, accessed */
#define KVA_TYPE_CODE		0xb	/* readable, accessed */
#define KVA_TYPE_LDT		0x2
#define KVA_TYPE_TSS_BUSY	0xb

#endif /* KVA_X86_H */
