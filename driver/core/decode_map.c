// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What follows each opcode: the opcode maps of AMD64 as far as lengths and sizes depend on them.
 *
 * APM vol. 3, appendix A.  A row that is missing has nothing behind its opcode.  The immediates of a map's rows do not
 * depend on prefixes, with the few exceptions that enum kva_immediate names.
 */
#include "decode.h"

#define M	KVA_OP_MODRM
#define MB	(KVA_OP_MODRM | KVA_IMM_B)
#define MZ	(KVA_OP_MODRM | KVA_IMM_Z)
#define X64	KVA_OP_NOT64
#define D64	KVA_OP_DEFAULT64
#define BAD	KVA_OP_INVALID

static const __u16 map_one[256] = {
	/* ADD, OR, ADC, SBB, AND, SUB, XOR, CMP */
	[0x00 ... 0x03] = M, [0x04] = KVA_IMM_B, [0x05] = KVA_IMM_Z, [0x06 ... 0x07] = X64,
	[0x08 ... 0x0b] = M, [0x0c] = KVA_IMM_B, [0x0d] = KVA_IMM_Z, [0x0e] = X64, [0x0f] = BAD,
	[0x10 ... 0x13] = M, [0x14] = KVA_IMM_B, [0x15] = KVA_IMM_Z, [0x16 ... 0x17] = X64,
	[0x18 ... 0x1b] = M, [0x1c] = KVA_IMM_B, [0x1d] = KVA_IMM_Z, [0x1e ... 0x1f] = X64,
	[0x20 ... 0x23] = M, [0x24] = KVA_IMM_B, [0x25] = KVA_IMM_Z, [0x26] = BAD, [0x27] = X64,
	[0x28 ... 0x2b] = M, [0x2c] = KVA_IMM_B, [0x2d] = KVA_IMM_Z, [0x2e] = BAD, [0x2f] = X64,
	[0x30 ... 0x33] = M, [0x34] = KVA_IMM_B, [0x35] = KVA_IMM_Z, [0x36] = BAD, [0x37] = X64,
	[0x38 ... 0x3b] = M, [0x3c] = KVA_IMM_B, [0x3d] = KVA_IMM_Z, [0x3e] = BAD, [0x3f] = X64,
	[0x50 ... 0x5f] = D64,				/* PUSH, POP; 40 .. 4f are INC and DEC, or REX */
	[0x60 ... 0x61] = X64,				/* PUSHA, POPA */
	[0x62] = M | X64,				/* BOUND, where it is not EVEX */
	[0x63] = M,					/* ARPL, MOVSXD */
	[0x64 ... 0x67] = BAD,
	[0x68] = KVA_IMM_Z | D64,			/* PUSH */
	[0x69] = MZ, [0x6b] = MB,			/* IMUL */
	[0x6a] = KVA_IMM_B | D64,			/* PUSH */
	[0x70 ... 0x7f] = KVA_IMM_B | D64,		/* Jcc */
	[0x80] = MB, [0x81] = MZ, [0x82] = MB | X64, [0x83] = MB,
	[0x84 ... 0x8e] = M,
	[0x8f] = M | D64,				/* POP */
	[0x9a] = KVA_IMM_FAR | X64,			/* CALL far */
	[0x9c ... 0x9d] = D64,				/* PUSHF, POPF */
	[0xa0 ... 0xa3] = KVA_IMM_OFFSET,
	[0xa8] = KVA_IMM_B, [0xa9] = KVA_IMM_Z,		/* TEST */
	[0xb0 ... 0xb7] = KVA_IMM_B, [0xb8 ... 0xbf] = KVA_IMM_V,	/* MOV */
	[0xc0 ... 0xc1] = MB,				/* shifts */
	[0xc2] = KVA_IMM_W | D64, [0xc3] = D64,		/* RET */
	[0xc4 ... 0xc5] = M | X64,			/* LES, LDS, where they are not VEX */
	[0xc6] = MB, [0xc7] = MZ,			/* MOV */
	[0xc8] = KVA_IMM_ENTER | D64, [0xc9] = D64,	/* ENTER, LEAVE */
	[0xca] = KVA_IMM_W,				/* RET far */
	[0xcd] = KVA_IMM_B,				/* INT */
	[0xce] = X64,					/* INTO */
	[0xd0 ... 0xd3] = M,				/* shifts */
	[0xd4 ... 0xd5] = KVA_IMM_B | X64,		/* AAM, AAD */
	[0xd6] = X64,					/* SALC */
	[0xd8 ... 0xdf] = M,				/* x87 */
	[0xe0 ... 0xe3] = KVA_IMM_B | D64,		/* LOOPcc, JrCXZ */
	[0xe4 ... 0xe7] = KVA_IMM_B,			/* IN, OUT */
	[0xe8 ... 0xe9] = KVA_IMM_Z | D64,		/* CALL, JMP */
	[0xea] = KVA_IMM_FAR | X64,			/* JMP far */
	[0xeb] = KVA_IMM_B | D64,			/* JMP */
	[0xf0] = BAD, [0xf2 ... 0xf3] = BAD,
	[0xf6] = M | KVA_IMM_TEST_B, [0xf7] = M | KVA_IMM_TEST_Z,
	[0xfe ... 0xff] = M,				/* FF /2, /4, /6 are 64-bit by default: decode.c */
};

static const __u16 map_0f[256] = {
	[0x00 ... 0x03] = M, [0x04] = BAD,
	[0x0a] = BAD, [0x0c] = BAD, [0x0d] = M,		/* 0d: prefetches */
	[0x0f] = MB,					/* 3DNow!: the opcode stands behind */
	[0x10 ... 0x1f] = M,
	[0x20 ... 0x23] = M | KVA_OP_REGISTER, [0x24 ... 0x27] = BAD,
	[0x28 ... 0x2f] = M,
	[0x36] = BAD, [0x38 ... 0x3f] = BAD,		/* 38 and 3a lead to further maps */
	[0x40 ... 0x6f] = M,
	[0x70 ... 0x73] = MB, [0x74 ... 0x76] = M,
	[0x78] = M | KVA_IMM_EXTRACT, [0x79] = M, [0x7a ... 0x7b] = BAD, [0x7c ... 0x7f] = M,
	[0x80 ... 0x8f] = KVA_IMM_Z | D64,		/* Jcc */
	[0x90 ... 0x9f] = M,
	[0xa0 ... 0xa1] = D64, [0xa3] = M, [0xa4] = MB, [0xa5 ... 0xa7] = M,
	[0xa8 ... 0xa9] = D64, [0xab] = M, [0xac] = MB, [0xad ... 0xaf] = M,
	[0xb0 ... 0xb9] = M, [0xba] = MB, [0xbb ... 0xbf] = M,
	[0xc0 ... 0xc1] = M, [0xc2] = MB, [0xc3] = M, [0xc4 ... 0xc6] = MB, [0xc7] = M,
	[0xd0 ... 0xff] = M,				/* ff is UD0, with ModRM as Intel has it */
};

__u16 kva_insn_attributes(enum kva_insn_map map, __u8 opcode)
{
	switch (map) {
	case KVA_MAP_ONE:
		return map_one[opcode];
	case KVA_MAP_0F:
		return map_0f[opcode];
	case KVA_MAP_0F38:
		return M;
	case KVA_MAP_0F3A:
		return MB;
	default:
		return BAD;
	}
}

/* In map 1 of VEX and EVEX only what shuffles, shifts, compares or moves single elements has an immediate. */
static __u16 vector_0f(__u8 opcode)
{
	switch (opcode) {
	case 0x77:			/* VZEROUPPER, VZEROALL */
		return KVA_IMM_NONE;
	case 0x70 ... 0x73:
	case 0xc2:
	case 0xc4 ... 0xc6:
		return MB;
	default:
		return M;
	}
}

__u16 kva_insn_vector_attributes(unsigned int map, __u8 opcode)
{
	switch (map) {
	case 1:
		return vector_0f(opcode);
	case 2:				/* 0F 38 */
	case 5 ... 6:			/* EVEX: half precision */
	case 9:				/* XOP, as 8 and 10 */
		return M;
	case 3:				/* 0F 3A */
	case 8:
		return MB;
	case 10:
		return M | KVA_IMM_D;
	default:
		return BAD;
	}
}
