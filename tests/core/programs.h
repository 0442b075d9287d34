/* SPDX-License-Identifier: MIT */
/*
 * Random programs for user mode: short, of 64 or 32 bits, of all that the integer instruction set has, and some SSE.
 *
 * Instructions come from a table of forms.  What they need (addresses in registers, counts) is loaded before them, mostly:
 * one in sixteen takes registers as they are.  Flags and results that the architecture leaves undefined are in the table:
 * behind such an instruction the program clears those flags, so that nothing that follows depends on them.
 */
#ifndef TESTS_CORE_PROGRAMS_H
#define TESTS_CORE_PROGRAMS_H

#include "../../driver/core/emulate.h"

#define REGION		0x10000000ul	/* what a program can reach: code, data, stack, and holes around them */
#define PROGRAM		(REGION + 0x1000)
#define PROGRAM_SIZE	0x1000
#define OPERANDS	(REGION + 0x4000)
#define OPERANDS_SIZE	0x4000
#define PROGRAM_STACK	(REGION + 0xa000)	/* a page on either side of where it begins */

#define CF	KVA_FLAG_CF
#define PF	KVA_FLAG_PF
#define AF	KVA_FLAG_AF
#define ZF	KVA_FLAG_ZF
#define SF	KVA_FLAG_SF
#define OF	KVA_FLAG_OF

enum {
	BYTE = 1,		/* an even opcode is the same on bytes */
	LOCKABLE = 2,
	MEMORY = 4,		/* only in memory */
	REGISTER = 8,		/* only in registers */
	PLAIN = 0x10,		/* no ModRM */
	STRING = 0x20,
	BITS = 0x40,		/* a bit number in a register reaches beyond the operand */
	COUNT = 0x80,		/* CL is a count */
	ONLY32 = 0x100, ONLY64 = 0x200,
	WORD16 = 0x400,		/* no prefix 66: the result would be undefined, or it is another instruction */
	SMALL = 0x800,		/* an immediate below the operand's bits */
	STACKED = 0x1000,	/* it uses the stack: operands are of 64 bits, or 16 */
	VECTOR = 0x2000,	/* operands in memory are aligned to 16 bytes; the prefix stands in the form */
	WIDE = 0x4000,		/* REX.W is another instruction */
	DIVIDES = 0x8000,	/* mostly something that can be divided */
	BRANCH = 0x10000,	/* a displacement over the next instruction */
};

struct form {
	const char *name;
	__u8 prefix;		/* a mandatory one */
	__u8 opcode[3], length;
	__s8 extension;		/* ModRM.reg, or -1: any register */
	__u8 immediate;		/* bytes; 9: as many as the operand, at most 4 */
	unsigned int flags;
	__u64 undefined;
};

#define ALU(name, base, lock, undefined)						\
	{ name, 0, { (base) }, 1, -1, 0, BYTE | (lock), undefined },			\
	{ name, 0, { (base) + 1 }, 1, -1, 0, BYTE | (lock), undefined },		\
	{ name, 0, { (base) + 2 }, 1, -1, 0, BYTE, undefined },				\
	{ name, 0, { (base) + 3 }, 1, -1, 0, BYTE, undefined },				\
	{ name, 0, { (base) + 4 }, 1, -1, 1, BYTE | PLAIN, undefined },			\
	{ name, 0, { (base) + 5 }, 1, -1, 9, BYTE | PLAIN, undefined },			\
	{ name, 0, { 0x80 }, 1, (base) >> 3, 1, BYTE | (lock), undefined },		\
	{ name, 0, { 0x81 }, 1, (base) >> 3, 9, BYTE | (lock), undefined },		\
	{ name, 0, { 0x83 }, 1, (base) >> 3, 1, BYTE | (lock), undefined }
#define SHIFT(name, extension, undefined)						\
	{ name, 0, { 0xc0 }, 1, extension, 1, BYTE, undefined },			\
	{ name, 0, { 0xc1 }, 1, extension, 1, BYTE, undefined },			\
	{ name, 0, { 0xd0 }, 1, extension, 0, BYTE, (undefined) & ~OF },		\
	{ name, 0, { 0xd1 }, 1, extension, 0, BYTE, (undefined) & ~OF },		\
	{ name, 0, { 0xd2 }, 1, extension, 0, BYTE | COUNT, undefined },		\
	{ name, 0, { 0xd3 }, 1, extension, 0, BYTE | COUNT, undefined }
#define SSE(name, opcode, undefined)							\
	{ "sse-" name, 0, { 0x0f, opcode }, 2, -1, 0, VECTOR, undefined },			\
	{ "sse-" name, 0x66, { 0x0f, opcode }, 2, -1, 0, VECTOR, undefined },			\
	{ "sse-" name, 0xf3, { 0x0f, opcode }, 2, -1, 0, VECTOR, undefined },			\
	{ "sse-" name, 0xf2, { 0x0f, opcode }, 2, -1, 0, VECTOR, undefined }
#define PACKED(name, opcode)	{ name, 0x66, { 0x0f, opcode }, 2, -1, 0, VECTOR, 0 }

/* The don't-cares are those of APM vol. 3, appendix F (instruction effects on RFLAGS), and of each instruction's page. */
static const struct form forms[] = {
	ALU("add", 0x00, LOCKABLE, 0), ALU("or", 0x08, LOCKABLE, AF), ALU("adc", 0x10, LOCKABLE, 0),
	ALU("sbb", 0x18, LOCKABLE, 0), ALU("and", 0x20, LOCKABLE, AF), ALU("sub", 0x28, LOCKABLE, 0),
	ALU("xor", 0x30, LOCKABLE, AF), ALU("cmp", 0x38, 0, 0),
	SHIFT("rol", 0, OF), SHIFT("ror", 1, OF), SHIFT("rcl", 2, OF), SHIFT("rcr", 3, OF),
	SHIFT("shl", 4, OF | AF), SHIFT("shr", 5, OF | AF), SHIFT("sal", 6, OF | AF), SHIFT("sar", 7, OF | AF),
	{ "shld", 0, { 0x0f, 0xa4 }, 2, -1, 1, SMALL, OF | AF }, { "shld", 0, { 0x0f, 0xa5 }, 2, -1, 0, COUNT, OF | AF },
	{ "shrd", 0, { 0x0f, 0xac }, 2, -1, 1, SMALL, OF | AF }, { "shrd", 0, { 0x0f, 0xad }, 2, -1, 0, COUNT, OF | AF },
	{ "test", 0, { 0x84 }, 1, -1, 0, BYTE, AF }, { "test", 0, { 0x85 }, 1, -1, 0, BYTE, AF },
	{ "test", 0, { 0xa8 }, 1, -1, 1, BYTE | PLAIN, AF }, { "test", 0, { 0xa9 }, 1, -1, 9, BYTE | PLAIN, AF },
	{ "test", 0, { 0xf6 }, 1, 0, 1, BYTE, AF }, { "test", 0, { 0xf7 }, 1, 0, 9, BYTE, AF },
	{ "not", 0, { 0xf6 }, 1, 2, 0, BYTE | LOCKABLE, 0 }, { "not", 0, { 0xf7 }, 1, 2, 0, BYTE | LOCKABLE, 0 },
	{ "neg", 0, { 0xf6 }, 1, 3, 0, BYTE | LOCKABLE, 0 }, { "neg", 0, { 0xf7 }, 1, 3, 0, BYTE | LOCKABLE, 0 },
	{ "mul", 0, { 0xf6 }, 1, 4, 0, BYTE, SF | ZF | AF | PF }, { "mul", 0, { 0xf7 }, 1, 4, 0, BYTE, SF | ZF | AF | PF },
	{ "imul", 0, { 0xf6 }, 1, 5, 0, BYTE, SF | ZF | AF | PF }, { "imul", 0, { 0xf7 }, 1, 5, 0, BYTE, SF | ZF | AF | PF },
	{ "div", 0, { 0xf6 }, 1, 6, 0, BYTE | DIVIDES, KVA_FLAGS_ARITHMETIC },
	{ "div", 0, { 0xf7 }, 1, 6, 0, BYTE | DIVIDES, KVA_FLAGS_ARITHMETIC },
	{ "idiv", 0, { 0xf6 }, 1, 7, 0, BYTE | DIVIDES, KVA_FLAGS_ARITHMETIC },
	{ "idiv", 0, { 0xf7 }, 1, 7, 0, BYTE | DIVIDES, KVA_FLAGS_ARITHMETIC },
	{ "imul", 0, { 0x0f, 0xaf }, 2, -1, 0, 0, SF | ZF | AF | PF },
	{ "imul", 0, { 0x69 }, 1, -1, 9, 0, SF | ZF | AF | PF }, { "imul", 0, { 0x6b }, 1, -1, 1, 0, SF | ZF | AF | PF },
	{ "inc", 0, { 0xfe }, 1, 0, 0, BYTE | LOCKABLE, 0 }, { "inc", 0, { 0xff }, 1, 0, 0, BYTE | LOCKABLE, 0 },
	{ "dec", 0, { 0xfe }, 1, 1, 0, BYTE | LOCKABLE, 0 }, { "dec", 0, { 0xff }, 1, 1, 0, BYTE | LOCKABLE, 0 },
	{ "inc", 0, { 0x40 }, 1, -1, 0, PLAIN | ONLY32, 0 }, { "dec", 0, { 0x4e }, 1, -1, 0, PLAIN | ONLY32, 0 },
	{ "bsf", 0, { 0x0f, 0xbc }, 2, -1, 0, 0, CF | OF | SF | AF | PF },
	{ "bsr", 0, { 0x0f, 0xbd }, 2, -1, 0, 0, CF | OF | SF | AF | PF },
	{ "popcnt", 0xf3, { 0x0f, 0xb8 }, 2, -1, 0, 0, 0 }, { "lzcnt", 0xf3, { 0x0f, 0xbd }, 2, -1, 0, 0, OF | SF | AF | PF },
	{ "crc32", 0xf2, { 0x0f, 0x38, 0xf0 }, 3, -1, 0, WORD16, 0 }, { "crc32", 0xf2, { 0x0f, 0x38, 0xf1 }, 3, -1, 0, 0, 0 },
	{ "bswap", 0, { 0x0f, 0xc9 }, 2, -1, 0, PLAIN | WORD16, 0 }, { "bswap", 0, { 0x0f, 0xce }, 2, -1, 0, PLAIN | WORD16, 0 },
	{ "bt", 0, { 0x0f, 0xa3 }, 2, -1, 0, BITS, OF | SF | AF | PF },
	{ "bts", 0, { 0x0f, 0xab }, 2, -1, 0, LOCKABLE | BITS, OF | SF | AF | PF },
	{ "btr", 0, { 0x0f, 0xb3 }, 2, -1, 0, LOCKABLE | BITS, OF | SF | AF | PF },
	{ "btc", 0, { 0x0f, 0xbb }, 2, -1, 0, LOCKABLE | BITS, OF | SF | AF | PF },
	{ "bt", 0, { 0x0f, 0xba }, 2, 4, 1, 0, OF | SF | AF | PF }, { "bts", 0, { 0x0f, 0xba }, 2, 5, 1, LOCKABLE, OF | SF | AF | PF },
	{ "btr", 0, { 0x0f, 0xba }, 2, 6, 1, LOCKABLE, OF | SF | AF | PF },
	{ "btc", 0, { 0x0f, 0xba }, 2, 7, 1, LOCKABLE, OF | SF | AF | PF },
	{ "xchg", 0, { 0x86 }, 1, -1, 0, BYTE | LOCKABLE, 0 }, { "xchg", 0, { 0x87 }, 1, -1, 0, BYTE | LOCKABLE, 0 },
	{ "xchg", 0, { 0x93 }, 1, -1, 0, PLAIN, 0 }, { "nop", 0, { 0x90 }, 1, -1, 0, PLAIN, 0 },
	{ "pause", 0xf3, { 0x90 }, 1, -1, 0, PLAIN | WORD16 | WIDE, 0 },
	{ "cmpxchg", 0, { 0x0f, 0xb0 }, 2, -1, 0, BYTE | LOCKABLE, 0 }, { "cmpxchg", 0, { 0x0f, 0xb1 }, 2, -1, 0, BYTE | LOCKABLE, 0 },
	{ "xadd", 0, { 0x0f, 0xc0 }, 2, -1, 0, BYTE | LOCKABLE, 0 }, { "xadd", 0, { 0x0f, 0xc1 }, 2, -1, 0, BYTE | LOCKABLE, 0 },
	{ "cmpxchg8b", 0, { 0x0f, 0xc7 }, 2, 1, 0, LOCKABLE | MEMORY | WIDE, 0 },
	{ "mov", 0, { 0x88 }, 1, -1, 0, BYTE, 0 }, { "mov", 0, { 0x89 }, 1, -1, 0, BYTE, 0 },
	{ "mov", 0, { 0x8a }, 1, -1, 0, BYTE, 0 }, { "mov", 0, { 0x8b }, 1, -1, 0, BYTE, 0 },
	{ "mov", 0, { 0xc6 }, 1, 0, 1, BYTE, 0 }, { "mov", 0, { 0xc7 }, 1, 0, 9, BYTE, 0 },
	{ "mov", 0, { 0xb1 }, 1, -1, 1, PLAIN, 0 }, { "mov", 0, { 0xb5 }, 1, -1, 1, PLAIN, 0 },
	{ "movsxd", 0, { 0x63 }, 1, -1, 0, ONLY64, 0 }, { "arpl", 0, { 0x63 }, 1, -1, 0, ONLY32, 0 },
	{ "movzx", 0, { 0x0f, 0xb6 }, 2, -1, 0, 0, 0 }, { "movzx", 0, { 0x0f, 0xb7 }, 2, -1, 0, 0, 0 },
	{ "movsx", 0, { 0x0f, 0xbe }, 2, -1, 0, 0, 0 }, { "movsx", 0, { 0x0f, 0xbf }, 2, -1, 0, 0, 0 },
	{ "movbe", 0, { 0x0f, 0x38, 0xf0 }, 3, -1, 0, MEMORY, 0 }, { "movbe", 0, { 0x0f, 0x38, 0xf1 }, 3, -1, 0, MEMORY, 0 },
	{ "movnti", 0, { 0x0f, 0xc3 }, 2, -1, 0, MEMORY | WORD16, 0 },
	{ "lea", 0, { 0x8d }, 1, -1, 0, MEMORY, 0 }, { "prefetch", 0, { 0x0f, 0x0d }, 2, 1, 0, MEMORY, 0 },
	{ "nop", 0, { 0x0f, 0x1f }, 2, 0, 0, 0, 0 },
	{ "cmovb", 0, { 0x0f, 0x42 }, 2, -1, 0, 0, 0 }, { "cmovle", 0, { 0x0f, 0x4e }, 2, -1, 0, 0, 0 },
	{ "cmovns", 0, { 0x0f, 0x49 }, 2, -1, 0, 0, 0 }, { "setz", 0, { 0x0f, 0x94 }, 2, 0, 0, 0, 0 },
	{ "setl", 0, { 0x0f, 0x9c }, 2, 0, 0, 0, 0 }, { "setbe", 0, { 0x0f, 0x96 }, 2, 0, 0, 0, 0 },
	{ "cbw", 0, { 0x98 }, 1, -1, 0, PLAIN, 0 }, { "cwd", 0, { 0x99 }, 1, -1, 0, PLAIN, 0 },
	{ "cmc", 0, { 0xf5 }, 1, -1, 0, PLAIN, 0 }, { "clc", 0, { 0xf8 }, 1, -1, 0, PLAIN, 0 }, { "stc", 0, { 0xf9 }, 1, -1, 0, PLAIN, 0 },
	{ "cld", 0, { 0xfc }, 1, -1, 0, PLAIN, 0 }, { "std", 0, { 0xfd }, 1, -1, 0, PLAIN, 0 },
	{ "sahf", 0, { 0x9e }, 1, -1, 0, PLAIN, 0 }, { "lahf", 0, { 0x9f }, 1, -1, 0, PLAIN, 0 },
	{ "daa", 0, { 0x27 }, 1, -1, 0, PLAIN | ONLY32, OF }, { "das", 0, { 0x2f }, 1, -1, 0, PLAIN | ONLY32, OF },
	{ "aaa", 0, { 0x37 }, 1, -1, 0, PLAIN | ONLY32, OF | SF | ZF | PF },
	{ "aas", 0, { 0x3f }, 1, -1, 0, PLAIN | ONLY32, OF | SF | ZF | PF },
	{ "aam", 0, { 0xd4 }, 1, -1, 1, PLAIN | ONLY32, OF | AF | CF }, { "aad", 0, { 0xd5 }, 1, -1, 1, PLAIN | ONLY32, OF | AF | CF },
	{ "salc", 0, { 0xd6 }, 1, -1, 0, PLAIN | ONLY32, 0 },
	{ "xlat", 0, { 0xd7 }, 1, -1, 0, PLAIN, 0 },
	{ "bound", 0, { 0x62 }, 1, -1, 0, MEMORY | ONLY32, 0 }, { "into", 0, { 0xce }, 1, -1, 0, PLAIN | ONLY32, 0 },
	{ "push", 0, { 0xff }, 1, 6, 0, STACKED, 0 }, { "pop", 0, { 0x8f }, 1, 0, 0, STACKED, 0 },
	{ "push", 0, { 0x51 }, 1, -1, 0, PLAIN | STACKED, 0 }, { "push", 0, { 0x54 }, 1, -1, 0, PLAIN | STACKED, 0 },
	{ "pop", 0, { 0x5e }, 1, -1, 0, PLAIN | STACKED, 0 }, { "push", 0, { 0x6a }, 1, -1, 1, PLAIN | STACKED, 0 },
	{ "push", 0, { 0x68 }, 1, -1, 9, PLAIN | STACKED, 0 }, { "pusha", 0, { 0x60 }, 1, -1, 0, PLAIN | STACKED | ONLY32, 0 },
	{ "popa", 0, { 0x61 }, 1, -1, 0, PLAIN | STACKED | ONLY32 | WORD16, 0 },
	{ "enter", 0, { 0xc8, 0x18, 0x00 }, 3, -1, 1, PLAIN | STACKED, 0 },
	{ "leave", 0, { 0xc9 }, 1, -1, 0, PLAIN | STACKED, 0 },
	{ "pushf", 0, { 0x9c }, 1, -1, 0, PLAIN | STACKED, 0 },
	{ "push-fs", 0, { 0x0f, 0xa0 }, 2, -1, 0, PLAIN | STACKED | ONLY64, 0 },
	{ "mov-cs", 0, { 0x8c }, 1, 1, 0, 0, 0 }, { "mov-ss", 0, { 0x8c }, 1, 2, 0, 0, 0 },
	{ "jc", 0, { 0x72 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 }, { "jnz", 0, { 0x75 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 },
	{ "jge", 0, { 0x7d }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 }, { "jp", 0, { 0x0f, 0x8a }, 2, -1, 4, PLAIN | BRANCH | WORD16, 0 },
	{ "jmp", 0, { 0xeb }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 }, { "jmp", 0, { 0xe9 }, 1, -1, 4, PLAIN | BRANCH | WORD16, 0 },
	{ "call", 0, { 0xe8 }, 1, -1, 4, PLAIN | BRANCH | WORD16, 0 }, { "loop", 0, { 0xe2 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 },
	{ "loope", 0, { 0xe1 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 }, { "loopne", 0, { 0xe0 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 },
	{ "jrcxz", 0, { 0xe3 }, 1, -1, 1, PLAIN | BRANCH | WORD16, 0 },
	{ "movs", 0, { 0xa4 }, 1, -1, 0, STRING | BYTE, 0 }, { "movs", 0, { 0xa5 }, 1, -1, 0, STRING | BYTE, 0 },
	{ "cmps", 0, { 0xa6 }, 1, -1, 0, STRING | BYTE, 0 }, { "cmps", 0, { 0xa7 }, 1, -1, 0, STRING | BYTE, 0 },
	{ "stos", 0, { 0xaa }, 1, -1, 0, STRING | BYTE, 0 }, { "stos", 0, { 0xab }, 1, -1, 0, STRING | BYTE, 0 },
	{ "lods", 0, { 0xac }, 1, -1, 0, STRING | BYTE, 0 }, { "lods", 0, { 0xad }, 1, -1, 0, STRING | BYTE, 0 },
	{ "scas", 0, { 0xae }, 1, -1, 0, STRING | BYTE, 0 }, { "scas", 0, { 0xaf }, 1, -1, 0, STRING | BYTE, 0 },
	{ "movups", 0, { 0x0f, 0x10 }, 2, -1, 0, VECTOR, 0 }, { "movss", 0xf3, { 0x0f, 0x10 }, 2, -1, 0, VECTOR, 0 },
	{ "movsd", 0xf2, { 0x0f, 0x11 }, 2, -1, 0, VECTOR, 0 }, { "movaps", 0, { 0x0f, 0x28 }, 2, -1, 0, VECTOR, 0 },
	{ "movapd", 0x66, { 0x0f, 0x29 }, 2, -1, 0, VECTOR, 0 }, { "movntps", 0, { 0x0f, 0x2b }, 2, -1, 0, VECTOR | MEMORY, 0 },
	{ "movdqa", 0x66, { 0x0f, 0x6f }, 2, -1, 0, VECTOR, 0 }, { "movdqu", 0xf3, { 0x0f, 0x7f }, 2, -1, 0, VECTOR, 0 },
	{ "movq", 0xf3, { 0x0f, 0x7e }, 2, -1, 0, VECTOR, 0 }, { "movq", 0x66, { 0x0f, 0xd6 }, 2, -1, 0, VECTOR, 0 },
	{ "movd", 0x66, { 0x0f, 0x6e }, 2, -1, 0, 0, 0 }, { "movd", 0x66, { 0x0f, 0x7e }, 2, -1, 0, 0, 0 },
	{ "lddqu", 0xf2, { 0x0f, 0xf0 }, 2, -1, 0, VECTOR | MEMORY, 0 },
	{ "movmskps", 0, { 0x0f, 0x50 }, 2, -1, 0, REGISTER | VECTOR, 0 }, { "pmovmskb", 0x66, { 0x0f, 0xd7 }, 2, -1, 0, REGISTER | VECTOR, 0 },
	SSE("add", 0x58, 0), SSE("mul", 0x59, 0), SSE("div", 0x5e, 0), SSE("sqrt", 0x51, 0), SSE("min", 0x5d, 0),
	{ "ucomiss", 0, { 0x0f, 0x2e }, 2, -1, 0, VECTOR, 0 }, { "comisd", 0x66, { 0x0f, 0x2f }, 2, -1, 0, VECTOR, 0 },
	PACKED("paddd", 0xfe), PACKED("pxor", 0xef), PACKED("pmuludq", 0xf4), PACKED("psrlq", 0xd3), PACKED("packsswb", 0x63),
	PACKED("punpckhwd", 0x69), PACKED("pcmpgtb", 0x64), PACKED("psadbw", 0xf6),
	{ "pshufd", 0x66, { 0x0f, 0x70 }, 2, -1, 1, VECTOR, 0 }, { "shufps", 0, { 0x0f, 0xc6 }, 2, -1, 1, VECTOR, 0 },
	{ "psllw", 0x66, { 0x0f, 0x71 }, 2, 6, 1, VECTOR | REGISTER, 0 },
	{ "pshufb", 0x66, { 0x0f, 0x38, 0x00 }, 3, -1, 0, VECTOR, 0 }, { "ptest", 0x66, { 0x0f, 0x38, 0x17 }, 3, -1, 0, VECTOR, 0 },
	{ "lfence", 0, { 0x0f, 0xae, 0xe8 }, 3, -1, 0, PLAIN | WORD16, 0 },
	{ "ud2", 0, { 0x0f, 0x0b }, 2, -1, 0, PLAIN, 0 }, { "hlt", 0, { 0xf4 }, 1, -1, 0, PLAIN, 0 }, { "cli", 0, { 0xfa }, 1, -1, 0, PLAIN, 0 },
};

#define FORMS	(sizeof(forms) / sizeof(forms[0]))

#define MOST_INSTRUCTIONS	80

struct program {
	unsigned int bits;
	__u8 code[1024];
	unsigned int length;
	unsigned int instructions;
	const char *name[MOST_INSTRUCTIONS];	/* of each, and where it begins, with what is loaded for it */
	unsigned int start[MOST_INSTRUCTIONS];
	__u64 reg[16], rflags;
};

/* The instruction that an offset is of. */
static inline const char *program_name_at(const struct program *p, __u64 offset)
{
	unsigned int i;

	if (offset >= p->length)
		return "elsewhere";
	for (i = p->instructions; i && p->start[i - 1] > offset; i--)
		;
	return i ? p->name[i - 1] : "nothing";
}

/* --- drawing -------------------------------------------------------------------------------------------------------------- */

static __u64 random_state;

static __u64 draw(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

/* Numbers around the edges of every size are likely. */
static __u64 draw_number(void)
{
	static const __u64 edges[] = { 0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
				       0x7fffffffffffffff, 0x8000000000000000, ~0ull };

	return draw() & 1 ? draw() : edges[draw() % (sizeof(edges) / sizeof(edges[0]))];
}

static void put(struct program *p, __u64 value, unsigned int bytes)
{
	memcpy(p->code + p->length, &value, bytes);
	p->length += bytes;
}

/* MOV of a number to a register, all of it. */
static void put_load(struct program *p, unsigned int reg, __u64 value)
{
	if (p->bits == 64) {
		put(p, 0x48 | reg >> 3, 1);
		put(p, 0xb8 | (reg & 7), 1);
		put(p, value, 8);
	} else {
		put(p, 0xb8 | reg, 1);
		put(p, value, 4);
	}
}

/* rSP stays what it is: as an operand it would soon lead nowhere. */
static unsigned int draw_register(const struct program *p)
{
	unsigned int reg;

	do
		reg = draw() & (p->bits == 64 ? 15 : 7);
	while (reg == KVA_RSP);
	return reg;
}

static __u64 draw_address(const struct form *form)
{
	__u64 at = OPERANDS + OPERANDS_SIZE / 2 + (draw() & 3 ? draw() % 64 - 32 : draw() % 4096 - 2048);

	if (form->flags & VECTOR && draw() & 15)
		at &= ~15ull;
	return draw() & 63 ? at : OPERANDS + OPERANDS_SIZE - draw() % 12;	/* over the edge of memory */
}

/* --- one instruction ---------------------------------------------------------------------------------------------------------- */

struct encoding {
	unsigned int reg, rm, base, index, scale, mod;
	int memory, override, wide;
	__s32 displacement;
};

static void draw_memory_operand(struct program *p, const struct form *form, struct encoding *x)
{
	__u64 address = draw_address(form);
	__u64 step;

	x->base = draw_register(p);
	do
		x->index = draw_register(p);
	while (x->index == x->base);
	if (draw() & 1)
		x->index = KVA_RSP;		/* none */
	x->scale = draw() & 3;
	x->mod = draw() % 3;
	if (x->mod == 0 && (x->base & 7) == 5)
		x->mod = 1;
	x->displacement = x->mod == 1 ? (__s8)draw() : x->mod == 2 ? (__s16)draw() : 0;
	if (!(draw() & 15))
		return;				/* wherever that is */
	step = x->index == KVA_RSP ? 0 : draw() % 32;
	if (x->index != KVA_RSP)
		put_load(p, x->index, step);
	put_load(p, x->base, address - (__u64)(__s64)x->displacement - (step << x->scale));
}

static void put_modrm(struct program *p, const struct encoding *x)
{
	if (!x->memory) {
		put(p, 0xc0 | (x->reg & 7) << 3 | (x->rm & 7), 1);
		return;
	}
	put(p, x->mod << 6 | (x->reg & 7) << 3 | 4, 1);
	put(p, x->scale << 6 | (x->index & 7) << 3 | (x->base & 7), 1);
	put(p, (__u64)(__s64)x->displacement, x->mod == 1 ? 1 : x->mod == 2 ? 4 : 0);
}

static unsigned int operand_size(const struct form *form, const struct encoding *x)
{
	if (form->flags & BYTE && !(form->opcode[form->length - 1] & 1))
		return 1;
	return x->wide ? 8 : x->override ? 2 : 4;
}

static void put_immediate(struct program *p, const struct form *form, const struct encoding *x)
{
	unsigned int size = operand_size(form, x), bytes = form->immediate == 9 ? (size > 4 ? 4 : size) : form->immediate;
	__u64 value = draw_number();

	if (form->flags & SMALL)
		value %= 8 * size;
	if (form->immediate == 9 && form->flags & STACKED)
		bytes = x->override ? 2 : 4;
	if (form->flags & STACKED && form->opcode[0] == 0xc8)
		value &= 3;			/* ENTER's level */
	put(p, value, bytes);
}

/* Registers that an instruction uses without saying so. */
static void put_implied(struct program *p, const struct form *form, const struct encoding *x)
{
	if (form->flags & COUNT && form->opcode[1])	/* beyond the operand's bits results are undefined */
		put_load(p, KVA_RCX, draw() % (x->override ? 16 : 32));
	if (!(draw() & 15))
		return;
	if (form->flags & COUNT && !form->opcode[1])
		put_load(p, KVA_RCX, draw() % 80);
	if (form->flags & BITS && x->memory)
		put_load(p, x->reg, (__u64)((__s64)(draw() % 4096) - 2048));
	if (form->flags & DIVIDES)
		put_load(p, KVA_RDX, draw() % 3 ? 0 : draw_number());
	if (form->opcode[0] == 0xd7 && form->length == 1)
		put_load(p, KVA_RBX, draw_address(form) & ~255ull);
	if (form->flags & PLAIN && form->flags & BRANCH && draw() & 1)
		put_load(p, KVA_RCX, draw() % 3);
}

static void put_prefixes(struct program *p, const struct form *form, const struct encoding *x)
{
	unsigned int rex = x->wide ? 8 : 0;

	if (x->override)
		put(p, 0x66, 1);
	if (form->prefix)
		put(p, form->prefix, 1);
	if (x->memory && form->flags & LOCKABLE && !(draw() & 3))
		put(p, 0xf0, 1);
	if (form->flags & PLAIN)
		rex |= draw() & 1 && form->flags & BYTE ? 0 : 0;
	else
		rex |= x->reg >> 3 << 2 | (x->memory ? (x->index >> 3 << 1) | x->base >> 3 : x->rm >> 3);
	if (p->bits == 64 && (rex || !(draw() & 3)) && !(form->flags & WIDE && form->flags & PLAIN))
		put(p, 0x40 | rex, 1);
}

/* PUSHF; AND $~undefined, (%rSP); POPF: what is undefined is 0 from here on. */
static void put_clear(struct program *p, __u64 undefined)
{
	if (!undefined)
		return;
	put(p, 0x9c, 1);
	if (p->bits == 64)
		put(p, 0x48, 1);
	put(p, 0x242481, 3);
	put(p, ~undefined, 4);
	put(p, 0x9d, 1);
}

/* Which of two faults CMPS meets first is up to the processor: only one of its operands is anywhere. */
static void put_string(struct program *p, const struct form *form)
{
	int wide = p->bits == 64 && draw() & 1, override = !(draw() & 3), compares = (form->opcode[0] & 0xfe) == 0xa6;
	__u64 from = draw_address(form), to = draw() & 1 ? from + draw() % 16 : draw_address(form);

	if (compares)
		to = OPERANDS + OPERANDS_SIZE / 2 + draw() % 64;
	if (draw() & 15 || compares) {
		put_load(p, KVA_RSI, from);
		put_load(p, KVA_RDI, to);
	}
	put_load(p, KVA_RCX, draw() % 20);
	put(p, draw() & 1 ? 0xfc : 0xfd, 1);
	if (override)
		put(p, 0x66, 1);
	if (draw() & 3)
		put(p, draw() & 1 ? 0xf2 : 0xf3, 1);
	if (wide)
		put(p, 0x48, 1);
	put(p, form->opcode[0], 1);
}

/*
 * Set where programs run on QEMU's TCG as well, which has some instructions wrong, so that they could not be compared:
 *   CMPXCHG8B loses the other flags; MOVBE and CRC32 with both prefixes, 66 and REX.W, have 16 bits; BSF and BSR of 0, which
 *   leave the register alone, clear its upper half.
 */
static int program_is_for_tcg;

static void avoid(const struct program *p, const struct form *form, struct encoding *x)
{
	if (x->wide && form->opcode[1] == 0x38)
		x->override = 0;
	if ((form->opcode[1] & 0xfe) == 0xbc && !form->prefix && !x->override)
		x->wide = p->bits == 64;
}

static int is_usable(const struct program *p, const struct form *form)
{
	if (program_is_for_tcg && form->opcode[1] == 0xc7)
		return 0;
	if (form->flags & ONLY32 && p->bits == 64)
		return 0;
	if (form->flags & ONLY64 && p->bits != 64)
		return 0;
	/* the end of a program, in the middle of it, should be rare */
	return !(form->opcode[0] == 0xf4 || form->opcode[0] == 0xfa || form->opcode[1] == 0x0b) || !(draw() & 7);
}

static void put_instruction(struct program *p);

/* Over the next instruction, whatever it is. */
static void put_branch(struct program *p, const struct form *form)
{
	struct encoding x = { 0 };
	unsigned int at;

	put_implied(p, form, &x);
	put(p, form->opcode[0] | (__u64)form->opcode[1] << 8, form->length);
	at = p->length;
	put(p, 0, form->immediate);
	if (p->instructions < 64)
		put_instruction(p);
	if (p->length - at - form->immediate < 128 || form->immediate == 4) {
		__u32 distance = p->length - at - form->immediate;

		memcpy(p->code + at, &distance, form->immediate);
	}
}

static void put_form(struct program *p, const struct form *form)
{
	struct encoding x = {
		.reg = form->extension < 0 ? draw_register(p) : (unsigned int)form->extension, .rm = draw_register(p),
		.memory = !(form->flags & (PLAIN | REGISTER)) && (form->flags & MEMORY || draw() & 1),
		.override = !(form->flags & (WORD16 | VECTOR)) && !(form->flags & BYTE && form->prefix) && !(draw() & 3),
		.wide = p->bits == 64 && !(form->flags & (WIDE | STACKED)) && draw() & 1,
	};

	if (form->prefix == 0x66)
		x.override = 0;
	if (program_is_for_tcg)
		avoid(p, form, &x);
	if (x.memory)
		draw_memory_operand(p, form, &x);
	put_implied(p, form, &x);
	put_prefixes(p, form, &x);
	put(p, form->opcode[0] | (__u64)form->opcode[1] << 8 | (__u64)form->opcode[2] << 16, form->length);
	if (!(form->flags & PLAIN))
		put_modrm(p, &x);
	put_immediate(p, form, &x);
	put_clear(p, form->undefined);
}

static void put_instruction(struct program *p)
{
	const struct form *form;

	do
		form = &forms[draw() % FORMS];
	while (!is_usable(p, form));
	p->name[p->instructions] = form->name;
	p->start[p->instructions++] = p->length;
	if (form->flags & STRING)
		put_string(p, form);
	else if (form->flags & BRANCH)
		put_branch(p, form);
	else
		put_form(p, form);
}

/* --- a program ------------------------------------------------------------------------------------------------------------------ */

/* INT3 ends it. */
static void draw_program(struct program *p, unsigned int bits)
{
	unsigned int wanted = 2 + draw() % 10, i;

	memset(p, 0, sizeof(*p));
	p->bits = bits;
	for (i = 0; i < 16; i++)
		p->reg[i] = bits == 64 ? draw_number() : i < 8 ? (__u32)draw_number() : 0;
	p->reg[KVA_RSP] = PROGRAM_STACK - (draw() & 0xf8);
	p->reg[KVA_RBP] = draw() & 7 ? PROGRAM_STACK + (draw() & 0xf8) : p->reg[KVA_RBP];
	p->rflags = 0x202 | (draw() & KVA_FLAGS_ARITHMETIC);
	while (p->instructions < wanted && p->length < sizeof(p->code) - 200)
		put_instruction(p);
	put(p, 0xcc, 1);
}

#endif /* TESTS_CORE_PROGRAMS_H */
