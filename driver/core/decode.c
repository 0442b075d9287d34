// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The instruction decoder: walks over an instruction's bytes once, guided by the maps of decode_map.c.
 *
 * APM vol. 3, chapter 1 (instruction encoding) and appendix A (opcode maps).  Where vendors differ it does as AMD: an
 * operand-size prefix makes a near branch's displacement 16 bits also in 64-bit mode.
 */
#include "decode.h"

/* Segment registers as instructions number them. */
enum { SEG_ES, SEG_CS, SEG_SS, SEG_DS, SEG_FS, SEG_GS };

struct cursor {
	const __u8 *bytes;
	unsigned int at, count;
	unsigned int bits;
	int error;		/* KVA_DECODE_MORE or _LONG, once a byte was missing */
	__u8 missing;
};

static int peek(struct cursor *c, __u8 *byte)
{
	if (c->missing)
		return 0;
	if (c->at < c->count && c->at < KVA_INSN_MAX) {
		*byte = c->bytes[c->at];
		return 1;
	}
	c->missing = 1;
	c->error = c->at < KVA_INSN_MAX ? KVA_DECODE_MORE : KVA_DECODE_LONG;
	return 0;
}

/* The next byte; 0 when there is none, which the end of decoding finds in c->missing. */
static __u8 take(struct cursor *c)
{
	__u8 byte = 0;

	if (peek(c, &byte))
		c->at++;
	return byte;
}

/* A little-endian number of 1, 2, 4 or 8 bytes, sign-extended. */
static __s64 take_signed(struct cursor *c, unsigned int size)
{
	__u64 value = 0;
	unsigned int i;

	for (i = 0; i < size; i++)
		value |= (__u64)take(c) << (8 * i);
	if (size == 0 || size == 8)
		return (__s64)value;
	return (__s64)(value << (64 - 8 * size)) >> (64 - 8 * size);
}

/* --- prefixes ------------------------------------------------------------------------------------------------------ */

/* In 64-bit mode overrides of ES, CS, SS and DS are ignored (APM vol. 3, 1.2.4). */
static void segment_prefix(struct kva_insn *insn, unsigned int bits, __u8 segment)
{
	if (bits != 64 || segment >= SEG_FS)
		insn->segment_override = segment;
}

static int legacy_prefix(struct kva_insn *insn, unsigned int bits, __u8 byte)
{
	switch (byte) {
	case 0x26: case 0x2e: case 0x36: case 0x3e:
		segment_prefix(insn, bits, (byte >> 3) & 3);
		return 1;
	case 0x64 ... 0x65:
		segment_prefix(insn, bits, SEG_FS + (byte & 1));
		return 1;
	case 0x66:
		insn->operand_override = 1;
		return 1;
	case 0x67:
		insn->address_override = 1;
		return 1;
	case 0xf0:
		insn->lock = 1;
		return 1;
	case 0xf2 ... 0xf3:
		insn->repeat = byte;
		return 1;
	default:
		return 0;
	}
}

/* A REX prefix counts only right before the opcode: a legacy prefix behind it undoes it (APM vol. 3, 1.2.7). */
static void take_prefixes(struct cursor *c, struct kva_insn *insn)
{
	__u8 byte;

	while (peek(c, &byte)) {
		if (c->bits == 64 && (byte & 0xf0) == 0x40)
			insn->rex = byte;
		else if (legacy_prefix(insn, c->bits, byte))
			insn->rex = 0;
		else
			break;
		c->at++;
	}
}

/* --- opcode ---------------------------------------------------------------------------------------------------------- */

/* Outside 64-bit mode these bytes are LES, LDS and BOUND unless what would be their ModRM names a register. */
static int is_vector_prefix(struct cursor *c, __u8 byte)
{
	__u8 next = 0;

	if (byte != 0xc4 && byte != 0xc5 && byte != 0x62 && byte != 0x8f)
		return 0;
	c->at++;
	if (!peek(c, &next)) {
		c->at--;
		return 0;
	}
	c->at--;
	if (byte == 0x8f)		/* POP is /0: a map number of 8 and more never looks like it */
		return (next & 0x1f) >= 8;
	return c->bits == 64 || next >= 0xc0;
}

/* VEX, XOP (APM vol. 3, 1.2.8), EVEX: their map, and what they say of REX, which they store inverted. */
static __u16 take_vector_opcode(struct cursor *c, struct kva_insn *insn)
{
	__u8 prefix = take(c), first = take(c);
	__u8 rex = 0x40 | (~first >> 5 & (KVA_REX_R | KVA_REX_X | KVA_REX_B));
	unsigned int map = prefix == 0x62 ? first & 7 : first & 0x1f;

	insn->map = KVA_MAP_VECTOR;
	if (insn->rex || insn->lock || insn->operand_override || insn->repeat)
		return KVA_OP_INVALID;
	if (prefix == 0xc5) {
		map = 1;
		rex = 0x40 | (first & 0x80 ? 0 : KVA_REX_R);
	} else if (take(c) & 0x80) {
		rex |= KVA_REX_W;
	}
	if (prefix == 0x62)
		take(c);
	if (c->bits == 64)
		insn->rex = rex;
	insn->opcode = take(c);
	return kva_insn_vector_attributes(map, insn->opcode);
}

static __u16 take_opcode(struct cursor *c, struct kva_insn *insn)
{
	__u8 byte = 0;

	if (peek(c, &byte) && is_vector_prefix(c, byte))
		return take_vector_opcode(c, insn);
	insn->opcode = take(c);
	if (insn->opcode == 0x0f) {
		insn->map = KVA_MAP_0F;
		insn->opcode = take(c);
		if (insn->opcode == 0x38 || insn->opcode == 0x3a) {
			insn->map = insn->opcode == 0x38 ? KVA_MAP_0F38 : KVA_MAP_0F3A;
			insn->opcode = take(c);
		}
	}
	return kva_insn_attributes(insn->map, insn->opcode);
}

/* --- ModRM and SIB --------------------------------------------------------------------------------------------------- */

/* 16-bit addresses: APM vol. 3, table A-33. */
static const struct { __u8 base, index; } modrm16[8] = {
	{ 3, 6 }, { 3, 7 }, { 5, 6 }, { 5, 7 },
	{ 6, KVA_NO_REGISTER }, { 7, KVA_NO_REGISTER }, { 5, KVA_NO_REGISTER }, { 3, KVA_NO_REGISTER },
};

static void take_memory16(struct cursor *c, struct kva_insn *insn)
{
	__u8 rm = insn->rm & 7;

	insn->base = modrm16[rm].base;
	insn->index = modrm16[rm].index;
	if (insn->base == 5)
		insn->segment = SEG_SS;
	if (insn->mod == 0 && rm == 6) {
		insn->base = KVA_NO_REGISTER;
		insn->segment = SEG_DS;
		insn->displacement = take_signed(c, 2);
		return;
	}
	insn->displacement = take_signed(c, insn->mod);	/* mod 1: a byte, mod 2: a word */
}

static void take_sib(struct cursor *c, struct kva_insn *insn)
{
	__u8 sib = take(c);
	__u8 index = (sib >> 3 & 7) | (insn->rex & KVA_REX_X ? 8 : 0);

	insn->scale = sib >> 6;
	insn->base = (sib & 7) | (insn->rex & KVA_REX_B ? 8 : 0);
	if (index != 4 || insn->map == KVA_MAP_VECTOR)	/* rSP is no index; vector 4 is */
		insn->index = index;
	if ((insn->base & 7) == 5 && insn->mod == 0)
		insn->base = KVA_NO_REGISTER;
}

static void take_memory32(struct cursor *c, struct kva_insn *insn)
{
	__u8 rm = insn->rm & 7;
	unsigned int size = insn->mod == 1 ? 1 : insn->mod == 2 ? 4 : 0;

	insn->base = insn->rm;
	if (rm == 4) {
		take_sib(c, insn);
	} else if (rm == 5 && insn->mod == 0) {
		insn->base = KVA_NO_REGISTER;
		insn->rip_relative = c->bits == 64;
	}
	if (insn->base == KVA_NO_REGISTER)
		size = 4;
	else if (insn->base == 4 || insn->base == 5)
		insn->segment = SEG_SS;
	insn->displacement = take_signed(c, size);
}

static void take_modrm(struct cursor *c, struct kva_insn *insn, __u16 attributes)
{
	__u8 modrm = take(c);

	insn->has_modrm = 1;
	insn->mod = modrm >> 6;
	insn->reg = (modrm >> 3 & 7) | (insn->rex & KVA_REX_R ? 8 : 0);
	insn->rm = (modrm & 7) | (insn->rex & KVA_REX_B ? 8 : 0);
	if (insn->mod == 3 || attributes & KVA_OP_REGISTER)
		return;
	insn->has_memory = 1;
	insn->segment = SEG_DS;
	if (insn->address_size == 2)
		take_memory16(c, insn);
	else
		take_memory32(c, insn);
	if (insn->segment_override != KVA_NO_OVERRIDE)
		insn->segment = insn->segment_override;
}

/* --- sizes and immediates ------------------------------------------------------------------------------------------- */

static void set_address_size(struct kva_insn *insn, unsigned int bits)
{
	if (bits == 64)
		insn->address_size = insn->address_override ? 4 : 8;
	else
		insn->address_size = (bits == 16) != insn->address_override ? 2 : 4;
}

/* APM vol. 3, tables 1-2 and B-1 (64-bit by default); FF /2, /4 and /6 share their opcode with others. */
static void set_operand_size(struct kva_insn *insn, unsigned int bits, __u16 attributes)
{
	int default64 = attributes & KVA_OP_DEFAULT64;

	if (insn->map == KVA_MAP_ONE && insn->opcode == 0xff)
		default64 = (insn->reg & 7) == 2 || (insn->reg & 7) == 4 || (insn->reg & 7) == 6;
	if (bits != 64)
		insn->operand_size = (bits == 16) != insn->operand_override ? 2 : 4;
	else if (insn->rex & KVA_REX_W)
		insn->operand_size = 8;
	else if (insn->operand_override)
		insn->operand_size = 2;
	else
		insn->operand_size = default64 ? 8 : 4;
}

static unsigned int immediate_size(const struct kva_insn *insn, enum kva_immediate kind)
{
	unsigned int z = insn->operand_size == 2 ? 2 : 4;

	switch (kind) {
	case KVA_IMM_B:
		return 1;
	case KVA_IMM_W:
	case KVA_IMM_ENTER:
		return 2;
	case KVA_IMM_Z:
	case KVA_IMM_FAR:
		return z;
	case KVA_IMM_V:
		return insn->operand_size;
	case KVA_IMM_OFFSET:
		return insn->address_size;
	case KVA_IMM_TEST_B:
		return (insn->reg & 7) < 2 ? 1 : 0;
	case KVA_IMM_TEST_Z:
		return (insn->reg & 7) < 2 ? z : 0;
	case KVA_IMM_EXTRACT:
		return insn->operand_override || insn->repeat == KVA_REPEAT_NE ? 2 : 0;
	case KVA_IMM_D:
		return 4;
	default:
		return 0;
	}
}

static void take_immediates(struct cursor *c, struct kva_insn *insn, enum kva_immediate kind)
{
	insn->immediate = take_signed(c, immediate_size(insn, kind));
	if (kind == KVA_IMM_ENTER)
		insn->immediate2 = take(c);
	else if (kind == KVA_IMM_FAR)
		insn->immediate2 = (__u16)take_signed(c, 2);
}

int kva_insn_decode(struct kva_insn *insn, const __u8 *bytes, unsigned int count, unsigned int bits)
{
	struct cursor c = { .bytes = bytes, .count = count, .bits = bits };
	__u16 attributes;

	*insn = (struct kva_insn){
		.segment_override = KVA_NO_OVERRIDE, .base = KVA_NO_REGISTER, .index = KVA_NO_REGISTER, .segment = SEG_DS,
	};
	take_prefixes(&c, insn);
	attributes = take_opcode(&c, insn);
	if (c.missing)
		return c.error;
	if (attributes & KVA_OP_INVALID || (bits == 64 && attributes & KVA_OP_NOT64 && insn->map != KVA_MAP_VECTOR))
		return KVA_DECODE_INVALID;
	set_address_size(insn, bits);
	if (attributes & KVA_OP_MODRM)
		take_modrm(&c, insn, attributes);
	else if (insn->segment_override != KVA_NO_OVERRIDE)
		insn->segment = insn->segment_override;
	set_operand_size(insn, bits, attributes);
	take_immediates(&c, insn, attributes & KVA_OP_IMMEDIATE);
	if (c.missing)
		return c.error;
	insn->length = c.at;
	return c.at;
}
