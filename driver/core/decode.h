/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * x86 instructions taken apart: bytes and the size of the code segment in, struct kva_insn out.
 *
 * It knows how an instruction is laid out, not what it does: prefixes, opcode map, ModRM, SIB, displacement,
 * immediates, and with them its length.  The length is right for every instruction that AMD64 processors have (vector
 * instructions too), because it is used to step over instructions when the processor does not say how long they were.
 * Pure: no state, no memory but its arguments.
 */
#ifndef KVA_DECODE_H
#define KVA_DECODE_H

#include <linux/types.h>

#define KVA_INSN_MAX	15	/* bytes; a longer one is #GP (APM vol. 3, 1.1) */

enum kva_insn_map {
	KVA_MAP_ONE,		/* one-byte opcodes */
	KVA_MAP_0F,
	KVA_MAP_0F38,
	KVA_MAP_0F3A,
	KVA_MAP_VECTOR,		/* VEX, XOP or EVEX: only the length and the address are of interest */
};

enum kva_insn_repeat { KVA_REPEAT_NONE, KVA_REPEAT_NE = 0xf2, KVA_REPEAT_E = 0xf3 };

#define KVA_NO_REGISTER	0xff
#define KVA_NO_OVERRIDE	0xff

#define KVA_REX_B	0x1
#define KVA_REX_X	0x2
#define KVA_REX_R	0x4
#define KVA_REX_W	0x8

struct kva_insn {
	__u8 length;
	__u8 map;			/* enum kva_insn_map */
	__u8 opcode;

	/* prefixes */
	__u8 lock;
	__u8 repeat;			/* enum kva_insn_repeat, the last one */
	__u8 operand_override, address_override;
	__u8 segment_override;		/* 0 .. 5 as ES CS SS DS FS GS, or KVA_NO_OVERRIDE */
	__u8 rex;			/* the whole byte, 0: none.  Byte registers 4..7 depend on it being there. */

	__u8 operand_size;		/* bytes: 2, 4, 8; instructions on bytes say so by their opcode */
	__u8 address_size;		/* bytes: 2, 4, 8 */

	/* ModRM */
	__u8 has_modrm, mod;
	__u8 reg, rm;			/* with REX.R and REX.B; an opcode extension is `reg & 7` */
	__u8 has_memory;		/* ModRM names memory, and the rest of this group holds */
	__u8 base, index, scale;	/* registers or KVA_NO_REGISTER; scale is a shift */
	__u8 rip_relative;		/* to the end of the instruction */
	__u8 segment;			/* of the memory operand, overrides considered */
	__s64 displacement;

	__s64 immediate;		/* sign-extended; of MOV A0..A3 the address, of far pointers the offset */
	__u16 immediate2;		/* of ENTER the level, of far pointers the selector */
};

enum {
	KVA_DECODE_MORE = 0,		/* more bytes are needed than there are */
	KVA_DECODE_INVALID = -1,	/* no instruction begins like this: #UD */
	KVA_DECODE_LONG = -2,		/* longer than 15 bytes: #GP */
};

/*
 * Take `count` bytes apart as code of a 16, 32 or 64 `bits` segment.  The length, or one of KVA_DECODE_*, when nothing
 * in *insn holds.
 */
int kva_insn_decode(struct kva_insn *insn, const __u8 *bytes, unsigned int count, unsigned int bits);

/* --- what the maps say (decode_map.c), for decode.c alone --------------------------------------------------------- */

/* Immediates, by the names of APM vol. 3, appendix A: b a byte, w a word, z a word or doubleword, v any size. */
enum kva_immediate {
	KVA_IMM_NONE, KVA_IMM_B, KVA_IMM_W, KVA_IMM_Z, KVA_IMM_V,
	KVA_IMM_ENTER,		/* w, b */
	KVA_IMM_FAR,		/* z, then a selector */
	KVA_IMM_OFFSET,		/* an address */
	KVA_IMM_TEST_B,		/* group 3: b for /0 and /1 only */
	KVA_IMM_TEST_Z,
	KVA_IMM_EXTRACT,	/* 0F 78: two bytes if it is EXTRQ or INSERTQ */
	KVA_IMM_D,		/* a doubleword */
};

#define KVA_OP_IMMEDIATE	0x000f
#define KVA_OP_MODRM		0x0010
#define KVA_OP_DEFAULT64	0x0020	/* 64-bit operands in 64-bit mode without REX.W */
#define KVA_OP_NOT64		0x0040	/* none in 64-bit mode */
#define KVA_OP_INVALID		0x0080	/* none at all, or a prefix, which never gets looked up */
#define KVA_OP_REGISTER		0x0100	/* ModRM names a register whatever mod is (MOV CRn, DRn) */

__u16 kva_insn_attributes(enum kva_insn_map map, __u8 opcode);
/* Of a vector instruction by its encoding's own map number; KVA_OP_INVALID if there is no such map. */
__u16 kva_insn_vector_attributes(unsigned int map, __u8 opcode);

#endif /* KVA_DECODE_H */
