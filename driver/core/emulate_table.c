// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Which function executes an opcode, and what it asks of privilege, mode, operand and LOCK.
 *
 * APM vol. 3, appendix A.  A row that is missing is an instruction that is not emulated.  What ModRM and prefixes make of
 * an opcode is the function's business.
 */
#include "emulate.h"

#define BYTE		KVA_RUN_BYTE
#define PRIVILEGED	KVA_RUN_PRIVILEGED
#define MEMORY		KVA_RUN_MEMORY
#define PROTECTED	KVA_RUN_PROTECTED
#define LOCK_ANY	KVA_LOCK_ANY

#define ALU(base, lockable)									\
	[(base) ... (base) + 1] = { kva_do_alu_store, BYTE, lockable },				\
	[(base) + 2 ... (base) + 3] = { kva_do_alu_load, BYTE, 0 },				\
	[(base) + 4 ... (base) + 5] = { kva_do_alu_accumulator, BYTE, 0 }

static const struct kva_operation one[256] = {
	ALU(0x00, LOCK_ANY), ALU(0x08, LOCK_ANY), ALU(0x10, LOCK_ANY), ALU(0x18, LOCK_ANY),
	ALU(0x20, LOCK_ANY), ALU(0x28, LOCK_ANY), ALU(0x30, LOCK_ANY), ALU(0x38, 0),
	[0x06]		= { kva_do_push_segment, 0, 0 },
	[0x07]		= { kva_do_pop_segment, 0, 0 },
	[0x0e]		= { kva_do_push_segment, 0, 0 },
	[0x16]		= { kva_do_push_segment, 0, 0 },
	[0x17]		= { kva_do_pop_segment, 0, 0 },
	[0x1e]		= { kva_do_push_segment, 0, 0 },
	[0x1f]		= { kva_do_pop_segment, 0, 0 },
	[0x27]		= { kva_do_daa, 0, 0 },
	[0x2f]		= { kva_do_daa, 0, 0 },
	[0x37]		= { kva_do_aaa, 0, 0 },
	[0x3f]		= { kva_do_aaa, 0, 0 },
	[0x40 ... 0x4f]	= { kva_do_step_register, 0, 0 },
	[0x50 ... 0x57]	= { kva_do_push_register, 0, 0 },
	[0x58 ... 0x5f]	= { kva_do_pop_register, 0, 0 },
	[0x60]		= { kva_do_push_all, 0, 0 },
	[0x61]		= { kva_do_pop_all, 0, 0 },
	[0x62]		= { kva_do_bound, MEMORY, 0 },
	[0x63]		= { kva_do_movsxd, 0, 0 },
	[0x68]		= { kva_do_push_immediate, 0, 0 },
	[0x69]		= { kva_do_imul_immediate, 0, 0 },
	[0x6a]		= { kva_do_push_immediate, 0, 0 },
	[0x6b]		= { kva_do_imul_immediate, 0, 0 },
	[0x6c ... 0x6f]	= { kva_do_string, BYTE, 0 },
	[0x70 ... 0x7f]	= { kva_do_jcc, 0, 0 },
	[0x80 ... 0x83]	= { kva_do_alu_immediate, BYTE, 0x7f },
	[0x84 ... 0x85]	= { kva_do_test, BYTE, 0 },
	[0x86 ... 0x87]	= { kva_do_xchg, BYTE, LOCK_ANY },
	[0x88 ... 0x89]	= { kva_do_mov_store, BYTE, 0 },
	[0x8a ... 0x8b]	= { kva_do_mov_load, BYTE, 0 },
	[0x8c]		= { kva_do_mov_from_segment, 0, 0 },
	[0x8d]		= { kva_do_lea, MEMORY, 0 },
	[0x8e]		= { kva_do_mov_to_segment, 0, 0 },
	[0x8f]		= { kva_do_pop, 0, 0 },
	[0x90]		= { kva_do_nop, 0, 0 },
	[0x91 ... 0x97]	= { kva_do_xchg_accumulator, 0, 0 },
	[0x98]		= { kva_do_extend_accumulator, 0, 0 },
	[0x99]		= { kva_do_extend_sign, 0, 0 },
	[0x9a]		= { kva_do_call_far, 0, 0 },
	[0x9b]		= { kva_do_fwait, 0, 0 },
	[0x9c]		= { kva_do_pushf, 0, 0 },
	[0x9d]		= { kva_do_popf, 0, 0 },
	[0x9e]		= { kva_do_sahf, 0, 0 },
	[0x9f]		= { kva_do_lahf, 0, 0 },
	[0xa0 ... 0xa3]	= { kva_do_mov_offset, BYTE, 0 },
	[0xa4 ... 0xa7]	= { kva_do_string, BYTE, 0 },
	[0xa8 ... 0xa9]	= { kva_do_test_accumulator, BYTE, 0 },
	[0xaa ... 0xaf]	= { kva_do_string, BYTE, 0 },
	[0xb0 ... 0xbf]	= { kva_do_mov_register, 0, 0 },
	[0xc0 ... 0xc1]	= { kva_do_shift, BYTE, 0 },
	[0xc2 ... 0xc3]	= { kva_do_ret, 0, 0 },
	[0xc4 ... 0xc5]	= { kva_do_load_far, MEMORY, 0 },
	[0xc6 ... 0xc7]	= { kva_do_mov_immediate, BYTE, 0 },
	[0xc8]		= { kva_do_enter, 0, 0 },
	[0xc9]		= { kva_do_leave, 0, 0 },
	[0xca ... 0xcb]	= { kva_do_ret_far, 0, 0 },
	[0xcc]		= { kva_do_int3, 0, 0 },
	[0xcd]		= { kva_do_int, 0, 0 },
	[0xce]		= { kva_do_into, 0, 0 },
	[0xcf]		= { kva_do_iret, 0, 0 },
	[0xd0 ... 0xd3]	= { kva_do_shift, BYTE, 0 },
	[0xd4]		= { kva_do_aam, 0, 0 },
	[0xd5]		= { kva_do_aad, 0, 0 },
	[0xd6]		= { kva_do_salc, 0, 0 },
	[0xd7]		= { kva_do_xlat, 0, 0 },
	[0xd8 ... 0xdf]	= { kva_do_x87, 0, 0 },
	[0xe0 ... 0xe3]	= { kva_do_loop, 0, 0 },
	[0xe4 ... 0xe5]	= { kva_do_in, BYTE, 0 },
	[0xe6 ... 0xe7]	= { kva_do_out, BYTE, 0 },
	[0xe8]		= { kva_do_call, 0, 0 },
	[0xe9]		= { kva_do_jmp, 0, 0 },
	[0xea]		= { kva_do_jmp_far, 0, 0 },
	[0xeb]		= { kva_do_jmp, 0, 0 },
	[0xec ... 0xed]	= { kva_do_in, BYTE, 0 },
	[0xee ... 0xef]	= { kva_do_out, BYTE, 0 },
	[0xf1]		= { kva_do_icebp, 0, 0 },
	[0xf4]		= { kva_do_hlt, PRIVILEGED, 0 },
	[0xf5]		= { kva_do_carry, 0, 0 },
	[0xf6 ... 0xf7]	= { kva_do_unary, BYTE, 1 << 2 | 1 << 3 },
	[0xf8 ... 0xf9]	= { kva_do_carry, 0, 0 },
	[0xfa]		= { kva_do_cli, 0, 0 },
	[0xfb]		= { kva_do_sti, 0, 0 },
	[0xfc ... 0xfd]	= { kva_do_direction, 0, 0 },
	[0xfe ... 0xff]	= { kva_do_step, BYTE, 1 << 0 | 1 << 1 },
};

static const struct kva_operation two[256] = {
	[0x00]		= { kva_do_group6, PROTECTED, 0 },
	[0x01]		= { kva_do_group7, 0, 0 },
	[0x02]		= { kva_do_lar, PROTECTED, 0 },
	[0x03]		= { kva_do_lsl, PROTECTED, 0 },
	[0x05]		= { kva_do_syscall, 0, 0 },
	[0x06]		= { kva_do_clts, PRIVILEGED, 0 },
	[0x07]		= { kva_do_sysret, 0, 0 },
	[0x08 ... 0x09]	= { kva_do_invd, PRIVILEGED, 0 },
	[0x0d]		= { kva_do_hint, MEMORY, 0 },			/* prefetches */
	[0x10 ... 0x11]	= { kva_do_vector_move, 0, 0 },
	[0x12 ... 0x17]	= { kva_do_simd, 0, 0 },
	[0x18 ... 0x1f]	= { kva_do_hint, 0, 0 },
	[0x20]		= { kva_do_mov_from_cr, PRIVILEGED, 0 },
	[0x21]		= { kva_do_mov_from_dr, PRIVILEGED, 0 },
	[0x22]		= { kva_do_mov_to_cr, PRIVILEGED, 0 },
	[0x23]		= { kva_do_mov_to_dr, PRIVILEGED, 0 },
	[0x28 ... 0x29]	= { kva_do_vector_move, 0, 0 },
	[0x2a]		= { kva_do_simd, 0, 0 },
	[0x2b]		= { kva_do_vector_move, 0, 0 },
	[0x2c ... 0x2f]	= { kva_do_simd, 0, 0 },
	[0x30]		= { kva_do_wrmsr, PRIVILEGED, 0 },
	[0x31]		= { kva_do_rdtsc, 0, 0 },
	[0x32]		= { kva_do_rdmsr, PRIVILEGED, 0 },
	[0x33]		= { kva_do_rdpmc, 0, 0 },
	[0x34]		= { kva_do_sysenter, 0, 0 },
	[0x35]		= { kva_do_sysexit, 0, 0 },
	[0x40 ... 0x4f]	= { kva_do_cmov, 0, 0 },
	[0x50 ... 0x6d]	= { kva_do_simd, 0, 0 },
	[0x6e ... 0x6f]	= { kva_do_vector_move, 0, 0 },
	[0x70 ... 0x77]	= { kva_do_simd, 0, 0 },
	[0x7c ... 0x7d]	= { kva_do_simd, 0, 0 },
	[0x7e ... 0x7f]	= { kva_do_vector_move, 0, 0 },
	[0x80 ... 0x8f]	= { kva_do_jcc, 0, 0 },
	[0x90 ... 0x9f]	= { kva_do_setcc, 0, 0 },
	[0xa0]		= { kva_do_push_segment, 0, 0 },
	[0xa1]		= { kva_do_pop_segment, 0, 0 },
	[0xa2]		= { kva_do_cpuid, 0, 0 },
	[0xa3]		= { kva_do_bit, 0, 0 },
	[0xa4 ... 0xa5]	= { kva_do_shift_double, 0, 0 },
	[0xa8]		= { kva_do_push_segment, 0, 0 },
	[0xa9]		= { kva_do_pop_segment, 0, 0 },
	[0xab]		= { kva_do_bit, 0, LOCK_ANY },
	[0xac ... 0xad]	= { kva_do_shift_double, 0, 0 },
	[0xae]		= { kva_do_group15, 0, 0 },
	[0xaf]		= { kva_do_imul, 0, 0 },
	[0xb0 ... 0xb1]	= { kva_do_cmpxchg, BYTE, LOCK_ANY },
	[0xb2]		= { kva_do_load_far, MEMORY, 0 },
	[0xb3]		= { kva_do_bit, 0, LOCK_ANY },
	[0xb4 ... 0xb5]	= { kva_do_load_far, MEMORY, 0 },
	[0xb6 ... 0xb7]	= { kva_do_mov_extend, 0, 0 },
	[0xb8]		= { kva_do_count, 0, 0 },
	[0xba]		= { kva_do_bit_immediate, 0, 0xe0 },
	[0xbb]		= { kva_do_bit, 0, LOCK_ANY },
	[0xbc ... 0xbd]	= { kva_do_bit_scan, 0, 0 },
	[0xbe ... 0xbf]	= { kva_do_mov_extend, 0, 0 },
	[0xc0 ... 0xc1]	= { kva_do_xadd, BYTE, LOCK_ANY },
	[0xc2]		= { kva_do_simd, 0, 0 },
	[0xc3]		= { kva_do_mov_store, MEMORY, 0 },		/* MOVNTI */
	[0xc4 ... 0xc6]	= { kva_do_simd, 0, 0 },
	[0xc7]		= { kva_do_group9, 0, 1 << 1 },
	[0xc8 ... 0xcf]	= { kva_do_bswap, 0, 0 },
	[0xd0 ... 0xd5]	= { kva_do_simd, 0, 0 },
	[0xd6]		= { kva_do_vector_move, 0, 0 },
	[0xd7 ... 0xe6]	= { kva_do_simd, 0, 0 },
	[0xe7]		= { kva_do_vector_move, 0, 0 },
	[0xe8 ... 0xef]	= { kva_do_simd, 0, 0 },
	[0xf0]		= { kva_do_vector_move, 0, 0 },		/* LDDQU */
	[0xf1 ... 0xf6]	= { kva_do_simd, 0, 0 },
	[0xf8 ... 0xfe]	= { kva_do_simd, 0, 0 },
};

static const struct kva_operation three_38[256] = {
	[0x00 ... 0xef]	= { kva_do_simd, 0, 0 },
	[0xf0 ... 0xf1]	= { kva_do_movbe, 0, 0 },		/* and CRC32 */
};

static const struct kva_operation three_3a = { kva_do_simd, 0, 0 };

const struct kva_operation *kva_operation_find(const struct kva_insn *insn)
{
	static const struct kva_operation none;

	switch (insn->map) {
	case KVA_MAP_ONE:
		return &one[insn->opcode];
	case KVA_MAP_0F:
		return &two[insn->opcode];
	case KVA_MAP_0F38:
		return &three_38[insn->opcode];
	case KVA_MAP_0F3A:
		return &three_3a;
	default:
		return &none;
	}
}
