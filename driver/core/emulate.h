/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The emulator's inside: one instruction being completed, and what its parts offer each other.
 *
 * Everything here that returns int gives a step: KVA_DONE, or why the instruction does not go on.  A part that gets
 * another step than KVA_DONE from something it called returns it at once.
 */
#ifndef KVA_EMULATE_H
#define KVA_EMULATE_H

#include "core.h"
#include "decode.h"

enum {
	KVA_UNKNOWN = -1,	/* not emulated; any other negative number means the same */
	KVA_DONE = 0,
	KVA_FAULT = 1,		/* an exception was queued; the numbers are those of kva_linear_read() */
	KVA_ASK = 2,		/* vcpu->pending is for user space */
	KVA_AGAIN = 3,		/* some elements of a string are done: the guest shall execute the instruction again */
	KVA_RETRY = 4,		/* memory changed meanwhile: nothing is done, the guest shall execute it again */
};

#define KVA_VECTOR_DB	1
#define KVA_VECTOR_UD	6
#define KVA_VECTOR_SS	12
#define KVA_VECTOR_GP	13
#define KVA_VECTOR_AC	17

#define KVA_FLAG_CF	(1ull << 0)
#define KVA_FLAG_PF	(1ull << 2)
#define KVA_FLAG_AF	(1ull << 4)
#define KVA_FLAG_ZF	(1ull << 6)
#define KVA_FLAG_SF	(1ull << 7)
#define KVA_FLAG_TF	(1ull << 8)
#define KVA_FLAG_DF	(1ull << 10)
#define KVA_FLAG_OF	(1ull << 11)
#define KVA_FLAG_RF	(1ull << 16)
#define KVA_FLAG_VM	(1ull << 17)
#define KVA_FLAG_AC	(1ull << 18)
#define KVA_FLAGS_ARITHMETIC	\
	(KVA_FLAG_CF | KVA_FLAG_PF | KVA_FLAG_AF | KVA_FLAG_ZF | KVA_FLAG_SF | KVA_FLAG_OF)

/* One instruction being completed.  Registers are changed here and reach vcpu->cpu when nothing can fail any more. */
struct kva_emulation {
	struct kva_vcpu *vcpu;
	struct kva_insn insn;
	__u8 bits;			/* of the code segment: 16, 32, 64 */
	__u8 size;			/* bytes of the operands */
	__u64 reg[KVA_REGISTERS], rflags;
	__u64 offset;			/* of the memory operand, in insn.segment */
	unsigned int accesses;		/* memory accesses so far, those that are replayed too */
	__u8 bytes[KVA_INSN_MAX], fetched;
};

/* --- emulate.c ----------------------------------------------------------------------------------------------------- */

int kva_emulation_raise(struct kva_emulation *e, __u8 vector);	/* with error code 0 where there is one: KVA_FAULT */
/* An element of a string is done: its registers hold, whatever becomes of the next one. */
void kva_emulation_commit(struct kva_emulation *e);
__u64 kva_emulation_linear(const struct kva_emulation *e);	/* where it stands */

/* --- instructions that are known (fetch.c) -------------------------------------------------------------------------- */

/* The length of the one at RIP, 0: it is not known. KVA_STATE_GENERAL must hold. */
unsigned int kva_fetch_length(struct kva_vcpu *vcpu);
int kva_fetch_recall(struct kva_emulation *e);		/* 1: e->insn is filled in */
void kva_fetch_remember(const struct kva_emulation *e);	/* it was fetched from memory and decoded */

/* --- memory (emulate_memory.c) ------------------------------------------------------------------------------------- */

/* The linear address of `size` bytes at an offset of a segment: 0, or the vector of the exception an access meets. */
__u8 kva_memory_check(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, int write,
		      __u64 *linear);
/* 1, 2, 4 or 8 bytes. */
int kva_memory_read(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 *value);
int kva_memory_write(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 value);
/* As write, if memory still holds `old`; where it does not the guest executes the instruction again. */
int kva_memory_exchange(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, __u64 old,
			__u64 value);
/* Meet the faults of a write before anything with a side effect is done; the bytes may span two pages. */
int kva_memory_writable(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size);

/* --- registers and operands (emulate_operand.c) -------------------------------------------------------------------- */

__u64 kva_size_mask(unsigned int size);				/* of 1, 2, 4, 8 bytes */
__u64 kva_size_extend(__u64 value, unsigned int size);		/* its sign */
/* A general register by its number in the instruction: without REX, bytes 4 .. 7 are AH .. BH. */
__u64 kva_register_read(const struct kva_emulation *e, unsigned int number, unsigned int size);
void kva_register_write(struct kva_emulation *e, unsigned int number, unsigned int size, __u64 value);
/* An address register: numbers mean what they say, and writing 4 bytes clears the rest. */
__u64 kva_address_read(const struct kva_emulation *e, unsigned int number);
void kva_address_add(struct kva_emulation *e, unsigned int number, __u64 delta);

void kva_operand_locate(struct kva_emulation *e);		/* e->offset from registers as they are now */
/* What ModRM names, register or memory. */
int kva_operand_read(struct kva_emulation *e, unsigned int size, __u64 *value);
int kva_operand_write(struct kva_emulation *e, unsigned int size, __u64 value);
/* Read in order to write: what a write would meet is met first.  To be followed by replace. */
int kva_operand_fetch(struct kva_emulation *e, unsigned int size, __u64 *value);
int kva_operand_replace(struct kva_emulation *e, unsigned int size, __u64 old, __u64 value);

/* --- arithmetic (emulate_alu.c) ------------------------------------------------------------------------------------ */

/* ADD OR ADC SBB AND SUB XOR CMP, as opcodes and ModRM.reg number them. */
enum kva_alu { KVA_ADD, KVA_OR, KVA_ADC, KVA_SBB, KVA_AND, KVA_SUB, KVA_XOR, KVA_CMP };
__u64 kva_alu_compute(enum kva_alu operation, unsigned int size, __u64 a, __u64 b, __u64 *rflags);
int kva_alu_condition(unsigned int code, __u64 rflags);		/* the low four bits of Jcc, SETcc, CMOVcc */

/* --- instructions, one function a group of opcodes ----------------------------------------------------------------- */

typedef int kva_instruction(struct kva_emulation *e);

/* emulate_alu.c */
kva_instruction kva_do_alu_store, kva_do_alu_load, kva_do_alu_accumulator, kva_do_alu_immediate, kva_do_test,
	kva_do_test_accumulator, kva_do_unary, kva_do_step;
/* emulate_move.c */
kva_instruction kva_do_mov_store, kva_do_mov_load, kva_do_mov_immediate, kva_do_mov_offset, kva_do_mov_extend,
	kva_do_movsxd, kva_do_movbe, kva_do_cmov, kva_do_setcc, kva_do_push, kva_do_pop, kva_do_nop;
/* emulate_exchange.c */
kva_instruction kva_do_xchg, kva_do_xadd, kva_do_cmpxchg, kva_do_cmpxchg_wide, kva_do_bit, kva_do_bit_immediate;
/* emulate_string.c */
kva_instruction kva_do_string;
/* emulate_port.c */
kva_instruction kva_do_in, kva_do_out;
/* One element of INS, or as many as one request holds of OUTS; *elements tells how many the registers have passed. */
int kva_port_input(struct kva_emulation *e, __u64 *elements);
int kva_port_output(struct kva_emulation *e, __u64 *elements);
/* emulate_control.c */
kva_instruction kva_do_mov_from_cr, kva_do_mov_to_cr, kva_do_mov_from_dr, kva_do_mov_to_dr, kva_do_clts,
	kva_do_machine_status, kva_do_xsetbv;
/* emulate_system.c */
kva_instruction kva_do_cpuid, kva_do_rdmsr, kva_do_wrmsr, kva_do_rdtsc, kva_do_rdtscp, kva_do_hlt, kva_do_invd,
	kva_do_invlpg, kva_do_group7;

#endif /* KVA_EMULATE_H */
