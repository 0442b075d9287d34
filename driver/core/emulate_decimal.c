// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Decimal arithmetic: DAA, DAS, AAA, AAS, AAM, AAD (APM vol. 3, chapter 3).  64-bit code has none of them.
 *
 * Undefined flags: OF of DAA and DAS; OF, SF, ZF and PF of AAA and AAS; OF, AF and CF of AAM and AAD.  They are what the
 * result gives, or 0.
 */
#include "emulate.h"

static void put_al(struct kva_emulation *e, __u8 al)
{
	kva_register_write(e, KVA_RAX, 1, al);
}

/* 27 DAA, 2F DAS: each digit is corrected on its own. */
int kva_do_daa(struct kva_emulation *e)
{
	__u8 al = (__u8)e->reg[KVA_RAX], old = al;
	int minus = e->insn.opcode & 8, carry = !!(e->rflags & KVA_FLAG_CF);
	__u64 flags = 0;

	if ((al & 15) > 9 || e->rflags & KVA_FLAG_AF) {
		if (minus && al < 6)
			flags |= KVA_FLAG_CF;
		al += minus ? -6 : 6;
		flags |= KVA_FLAG_AF;
	}
	if (old > 0x99 || carry) {
		al += minus ? -0x60 : 0x60;
		flags |= KVA_FLAG_CF;
	}
	put_al(e, al);
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, flags | kva_alu_result_flags(al, 1));
	return KVA_DONE;
}

/* 37 AAA, 3F AAS: the digit's carry goes to AH. */
int kva_do_aaa(struct kva_emulation *e)
{
	__u16 ax = (__u16)e->reg[KVA_RAX];
	int minus = e->insn.opcode & 8, adjust = (ax & 15) > 9 || e->rflags & KVA_FLAG_AF;

	if (adjust)
		ax += minus ? -0x106 : 0x106;
	ax &= 0xff0f;
	kva_register_write(e, KVA_RAX, 2, ax);
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, (adjust ? KVA_FLAG_AF | KVA_FLAG_CF : 0) |
			  kva_alu_result_flags(ax & 0xff, 1));
	return KVA_DONE;
}

/* D4: by any base */
int kva_do_aam(struct kva_emulation *e)
{
	__u8 al = (__u8)e->reg[KVA_RAX], base = (__u8)e->insn.immediate;

	if (!base)
		return kva_emulation_raise(e, KVA_VECTOR_DE);
	kva_register_write(e, KVA_RAX, 2, (__u16)(al / base << 8 | al % base));
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, kva_alu_result_flags(al % base, 1));
	return KVA_DONE;
}

/* D5 */
int kva_do_aad(struct kva_emulation *e)
{
	__u8 al = (__u8)(e->reg[KVA_RAX] + (e->reg[KVA_RAX] >> 8 & 0xff) * (__u8)e->insn.immediate);

	kva_register_write(e, KVA_RAX, 2, al);
	kva_alu_set_flags(e, KVA_FLAGS_ARITHMETIC, kva_alu_result_flags(al, 1));
	return KVA_DONE;
}
