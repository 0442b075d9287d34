/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The emulator's inside: one instruction being completed, and what its parts offer each other.
 *
 * It has two users.  The core completes what a processor leaves over (kva_emulate()): memory is where the slots are, and
 * user space is asked for what is none.  And a back end that has no processor is one with it (soft/): then e->machine
 * says how memory is reached and what makes the guest exit.
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
	KVA_LEAVE = 5,		/* of a machine: the guest exits instead, nothing is done */
};

#define KVA_VECTOR_DE	0
#define KVA_VECTOR_DB	1
#define KVA_VECTOR_BP	3
#define KVA_VECTOR_OF	4
#define KVA_VECTOR_BR	5
#define KVA_VECTOR_UD	6
#define KVA_VECTOR_NM	7
#define KVA_VECTOR_TS	10
#define KVA_VECTOR_NP	11
#define KVA_VECTOR_SS	12
#define KVA_VECTOR_GP	13
#define KVA_VECTOR_MF	16
#define KVA_VECTOR_AC	17
#define KVA_VECTOR_XM	19

#define KVA_FLAG_CF	(1ull << 0)
#define KVA_FLAG_PF	(1ull << 2)
#define KVA_FLAG_AF	(1ull << 4)
#define KVA_FLAG_ZF	(1ull << 6)
#define KVA_FLAG_SF	(1ull << 7)
#define KVA_FLAG_TF	(1ull << 8)
#define KVA_FLAG_IF	(1ull << 9)
#define KVA_FLAG_DF	(1ull << 10)
#define KVA_FLAG_OF	(1ull << 11)
#define KVA_FLAG_IOPL	(3ull << 12)
#define KVA_FLAG_NT	(1ull << 14)
#define KVA_FLAG_RF	(1ull << 16)
#define KVA_FLAG_VM	(1ull << 17)
#define KVA_FLAG_AC	(1ull << 18)
#define KVA_FLAG_ID	(1ull << 21)
#define KVA_FLAGS_ARITHMETIC	\
	(KVA_FLAG_CF | KVA_FLAG_PF | KVA_FLAG_AF | KVA_FLAG_ZF | KVA_FLAG_SF | KVA_FLAG_OF)

/* CR4.UMIP and the like are tested where they matter: x86.h has their names. */
struct kva_emulation;

/* A processor that executes by way of the emulator.  What an operation gives is a step; linear memory lies in one page. */
struct kva_machine {
	/* Would the access meet a fault?  KVA_ACCESS_* */
	int (*translate)(struct kva_vcpu *vcpu, __u64 linear, __u32 access);
	int (*read)(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access);
	int (*write)(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access);
	/* At once, 1 to 16 aligned bytes; KVA_RETRY: memory does not hold *old any more. */
	int (*exchange)(struct kva_vcpu *vcpu, __u64 linear, const void *old, const void *value, unsigned int size,
			__u32 access);
	/* KVA_LEAVE: the guest exits for that; KVA_DONE: it may go on.  The operand is an MSR's number. */
	int (*intercept)(struct kva_emulation *e, enum kva_exit_reason reason, __u32 operand);
	int (*control)(struct kva_emulation *e, unsigned int cr, int write, __u64 value);	/* before MOV CRn is done */
	int (*port)(struct kva_emulation *e, unsigned int port, int in);
	int (*invalidate)(struct kva_emulation *e, __u64 linear);		/* INVLPG */
	__u64 (*tsc)(struct kva_vcpu *vcpu);
	/* The state of x87 and SSE, as FXSAVE has it, with XSAVE's header and what follows. */
	void *(*fpu)(struct kva_vcpu *vcpu);
	/* Compute with it, on an operand in `memory`: KVA_UNKNOWN, there is no such instruction. */
	int (*compute)(struct kva_emulation *e, void *memory);
};

/* One instruction being completed.  Registers are changed here and reach vcpu->cpu when nothing can fail any more. */
struct kva_emulation {
	struct kva_vcpu *vcpu;
	const struct kva_machine *machine;	/* whose instruction it is; null: it is completed for a processor */
	struct kva_insn insn;
	__u8 bits;			/* of the code segment: 16, 32, 64 */
	__u8 size;			/* bytes of the operands */
	__u8 cpl;			/* whose rights accesses have: the new level while it changes */
	__u8 shadow;			/* KVM_X86_SHADOW_INT_*, cast on the next instruction */
	__u8 traps;			/* a single-step trap follows it */
	__u8 external;			/* bit 0 of error codes: it is an event that no instruction caused (APM vol. 2, 8.4.1) */
	__u16 stack_code;		/* error code of #SS: the selector of a stack that is being switched to */
	__u64 reg[KVA_REGISTERS], rflags;
	__u64 next;			/* RIP afterwards */
	__u64 offset;			/* of the memory operand, in insn.segment */
	unsigned int accesses;		/* memory accesses so far, those that are replayed too */
	__u8 bytes[KVA_INSN_MAX], fetched;
};

/* --- emulate.c ----------------------------------------------------------------------------------------------------- */

int kva_emulation_raise(struct kva_emulation *e, __u8 vector);	/* with error code 0 where there is one: KVA_FAULT */
int kva_emulation_raise_code(struct kva_emulation *e, __u8 vector, __u32 code);
/* An element of a string is done: its registers hold, whatever becomes of the next one. */
void kva_emulation_commit(struct kva_emulation *e);
__u64 kva_emulation_linear(const struct kva_emulation *e);	/* where it stands */

/* For a machine: what kva_emulate() does, in steps. */
void kva_emulation_begin(struct kva_emulation *e, struct kva_vcpu *vcpu, const struct kva_machine *machine);
int kva_emulation_fetch(struct kva_emulation *e);	/* from memory; e->insn holds */
int kva_emulation_execute(struct kva_emulation *e);	/* e->insn, to the end: registers hold when it gives KVA_DONE */
void kva_emulation_end(struct kva_emulation *e);	/* an event was delivered: registers hold */

static inline int kva_in_real_mode(const struct kva_emulation *e)
{
	return !(e->vcpu->cpu.cr0 & 1);
}

static inline int kva_in_virtual_mode(const struct kva_emulation *e)
{
	return !!(e->vcpu->cpu.rflags & KVA_FLAG_VM);
}

/* Segments are numbers, not descriptors. */
static inline int kva_has_real_segments(const struct kva_emulation *e)
{
	return kva_in_real_mode(e) || kva_in_virtual_mode(e);
}

/* Long mode is active: 64-bit or compatibility mode. */
static inline int kva_in_long_mode(const struct kva_emulation *e)
{
	return !!(e->vcpu->cpu.efer & 1ull << 10);
}

/* A machine's guest may exit for an instruction. */
static inline int kva_intercepted(struct kva_emulation *e, enum kva_exit_reason reason, __u32 operand)
{
	return e->machine ? e->machine->intercept(e, reason, operand) : KVA_DONE;
}

/* --- emulate_table.c ----------------------------------------------------------------------------------------------- */

typedef int kva_instruction(struct kva_emulation *e);

#define KVA_RUN_BYTE		0x01	/* an even opcode is the same on bytes */
#define KVA_RUN_PRIVILEGED	0x02	/* #GP unless CPL is 0 */
#define KVA_RUN_MEMORY		0x04	/* #UD when ModRM names a register */
#define KVA_RUN_PROTECTED	0x08	/* #UD in real and virtual-8086 mode */

#define KVA_LOCK_ANY		0xff	/* else a bit for each ModRM.reg that may have LOCK */

struct kva_operation {
	kva_instruction *run;		/* null: not emulated */
	__u8 flags;
	__u8 lock;
};

const struct kva_operation *kva_operation_find(const struct kva_insn *insn);

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
/* Any number of bytes, in pieces of eight; for a write all of them are looked at before. */
int kva_memory_load(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, void *to);
int kva_memory_store(struct kva_emulation *e, unsigned int segment, __u64 offset, unsigned int size, const void *from);
/* By linear address, as the processor itself does it: tables of descriptors, task state. */
int kva_memory_system_read(struct kva_emulation *e, __u64 linear, unsigned int size, __u64 *value);
int kva_memory_system_write(struct kva_emulation *e, __u64 linear, unsigned int size, __u64 value);
int kva_is_canonical(const struct kva_emulation *e, __u64 linear);

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

/* ZF, SF and PF of a result, which are the same for every operation. */
__u64 kva_alu_result_flags(__u64 result, unsigned int size);
void kva_alu_set_flags(struct kva_emulation *e, __u64 mask, __u64 flags);

/* --- the stack (emulate_stack.c) ----------------------------------------------------------------------------------- */

unsigned int kva_stack_size(const struct kva_emulation *e);	/* of its addresses, bytes */
int kva_stack_push(struct kva_emulation *e, unsigned int size, __u64 value);
int kva_stack_pop(struct kva_emulation *e, unsigned int size, __u64 *value);
void kva_stack_move(struct kva_emulation *e, __u64 delta);
/* What POPF and IRET may change of RFLAGS at a privilege level: `size` bytes of `value`. */
void kva_flags_load(struct kva_emulation *e, unsigned int size, __u64 value, unsigned int cpl);

/* --- branches (emulate_branch.c) ----------------------------------------------------------------------------------- */

/* RIP becomes an offset of the code segment, cut to the size of operands; #GP where no code can be. */
int kva_branch(struct kva_emulation *e, __u64 target, unsigned int size);

/* --- segments and descriptors (emulate_segment.c) ------------------------------------------------------------------ */

struct kva_descriptor {
	__u16 selector;
	__u64 linear;			/* where it is */
	__u32 low, high;
	__u64 upper;			/* of those that have 16 bytes in long mode */
};

#define KVA_SELECTOR_RPL	3
#define KVA_SELECTOR_TABLE	4	/* set: the local one */

static inline int kva_selector_is_null(__u16 selector)
{
	return !(selector & ~KVA_SELECTOR_RPL);
}

static inline unsigned int kva_descriptor_type(const struct kva_descriptor *d)
{
	return d->high >> 8 & 15;
}

static inline unsigned int kva_descriptor_dpl(const struct kva_descriptor *d)
{
	return d->high >> 13 & 3;
}

static inline int kva_descriptor_is_segment(const struct kva_descriptor *d)	/* code or data, not the system's */
{
	return d->high >> 12 & 1;
}

static inline int kva_descriptor_is_present(const struct kva_descriptor *d)
{
	return d->high >> 15 & 1;
}

static inline int kva_descriptor_is_code(const struct kva_descriptor *d)
{
	return (d->high >> 11 & 3) == 3;
}

/* Is there a descriptor in the table?  A null selector has none. */
int kva_descriptor_exists(struct kva_emulation *e, __u16 selector);
int kva_descriptor_read(struct kva_emulation *e, __u16 selector, struct kva_descriptor *d);	/* it exists */
/* As above, with `vector` and the selector for its code when there is none. */
int kva_descriptor_fetch(struct kva_emulation *e, __u16 selector, __u8 vector, struct kva_descriptor *d);
int kva_descriptor_upper(struct kva_emulation *e, struct kva_descriptor *d);	/* read `upper`, in long mode */
int kva_descriptor_mark(struct kva_emulation *e, struct kva_descriptor *d, __u32 bits);	/* set bits of `high` in memory */
struct kvm_segment kva_descriptor_segment(const struct kva_descriptor *d);
__u32 kva_descriptor_limit(const struct kva_descriptor *d);
int kva_selector_fault(struct kva_emulation *e, __u8 vector, __u16 selector);	/* raise it, with the selector's code */

/* Load a data segment or SS as MOV does; it holds at once. */
int kva_segment_load(struct kva_emulation *e, unsigned int segment, __u16 selector);
/* Put it there, with its group of state. */
void kva_segment_set(struct kva_emulation *e, unsigned int segment, const struct kvm_segment *value);
void kva_segment_set_real(struct kva_emulation *e, unsigned int segment, __u16 selector);
void kva_privilege_set(struct kva_emulation *e, unsigned int cpl);	/* CPL, and that of CS and SS */
/* Data segments that the new, outer level may not use become null. */
void kva_segments_drop(struct kva_emulation *e);
/* Check SS for a level: vector of selector faults, #GP or #TS; *ss becomes it. */
int kva_stack_segment(struct kva_emulation *e, __u16 selector, unsigned int cpl, __u8 vector, struct kvm_segment *ss);

/* --- far transfers (emulate_far.c, emulate_gate.c, emulate_deliver.c, emulate_task.c) ------------------------------- */

/* To code by descriptor: CS is loaded for a level, RIP set; nothing of it fails but the branch. */
int kva_code_enter(struct kva_emulation *e, struct kva_descriptor *d, unsigned int cpl, __u64 target);
int kva_gate_transfer(struct kva_emulation *e, struct kva_descriptor *gate, int call);
/* The stack for an inner level from the task state: selector (none in long mode) and pointer. */
int kva_task_stack(struct kva_emulation *e, unsigned int level, __u16 *selector, __u64 *pointer);
/* e->next is what the frame shall have; afterwards kva_emulation_end(). */
int kva_deliver(struct kva_emulation *e, const struct kva_event *event);

enum kva_task_cause { KVA_TASK_JUMP, KVA_TASK_CALL, KVA_TASK_EVENT, KVA_TASK_RETURN };
int kva_task_switch(struct kva_emulation *e, __u16 selector, enum kva_task_cause cause);
void kva_task_undo(struct kva_emulation *e, const struct kva_cpu *old);	/* of an event, before anything else was changed */
int kva_task_gate(struct kva_emulation *e, const struct kva_descriptor *gate, enum kva_task_cause cause);

/* --- vector registers (emulate_vector.c) ---------------------------------------------------------------------------- */

int kva_fpu_available(struct kva_emulation *e, int simd);	/* or #UD, #NM */

/* --- instructions, one function a group of opcodes ----------------------------------------------------------------- */

/* emulate_alu.c */
kva_instruction kva_do_alu_store, kva_do_alu_load, kva_do_alu_accumulator, kva_do_alu_immediate, kva_do_test,
	kva_do_test_accumulator, kva_do_unary, kva_do_step, kva_do_step_register;
/* emulate_shift.c */
kva_instruction kva_do_shift, kva_do_shift_double;
/* emulate_multiply.c */
kva_instruction kva_do_multiply, kva_do_divide, kva_do_imul, kva_do_imul_immediate;
/* emulate_decimal.c */
kva_instruction kva_do_daa, kva_do_aaa, kva_do_aam, kva_do_aad;
/* emulate_scan.c */
kva_instruction kva_do_bit_scan, kva_do_count, kva_do_bswap, kva_do_crc32;
/* emulate_flags.c */
kva_instruction kva_do_carry, kva_do_direction, kva_do_cli, kva_do_sti, kva_do_lahf, kva_do_sahf, kva_do_salc, kva_do_pushf,
	kva_do_popf, kva_do_extend_accumulator, kva_do_extend_sign;
/* emulate_move.c */
kva_instruction kva_do_mov_store, kva_do_mov_load, kva_do_mov_immediate, kva_do_mov_offset, kva_do_mov_extend,
	kva_do_movsxd, kva_do_movbe, kva_do_cmov, kva_do_setcc, kva_do_nop, kva_do_mov_register, kva_do_xchg_accumulator,
	kva_do_lea, kva_do_xlat, kva_do_hint;
/* emulate_stack.c */
kva_instruction kva_do_push, kva_do_pop, kva_do_push_register, kva_do_pop_register, kva_do_push_immediate,
	kva_do_push_segment, kva_do_pop_segment, kva_do_push_all, kva_do_pop_all, kva_do_enter, kva_do_leave;
/* emulate_branch.c */
kva_instruction kva_do_jcc, kva_do_jmp, kva_do_call, kva_do_ret, kva_do_loop, kva_do_jmp_indirect, kva_do_call_indirect;
/* emulate_exchange.c */
kva_instruction kva_do_xchg, kva_do_xadd, kva_do_cmpxchg, kva_do_group9, kva_do_bit, kva_do_bit_immediate;
/* emulate_string.c */
kva_instruction kva_do_string;
/* emulate_port.c */
kva_instruction kva_do_in, kva_do_out;
/* One element of INS, or as many as one request holds of OUTS; *elements tells how many the registers have passed. */
int kva_port_input(struct kva_emulation *e, __u64 *elements);
int kva_port_output(struct kva_emulation *e, __u64 *elements);
/* emulate_segment.c, emulate_descriptor.c */
kva_instruction kva_do_mov_from_segment, kva_do_mov_to_segment, kva_do_load_far, kva_do_group6, kva_do_arpl, kva_do_lar,
	kva_do_lsl, kva_do_store_table, kva_do_load_table;
/* emulate_far.c */
kva_instruction kva_do_jmp_far, kva_do_call_far, kva_do_ret_far, kva_do_far_indirect;
/* emulate_iret.c, emulate_interrupt.c */
kva_instruction kva_do_iret, kva_do_int, kva_do_int3, kva_do_into, kva_do_icebp, kva_do_bound;
/* emulate_syscall.c */
kva_instruction kva_do_syscall, kva_do_sysret, kva_do_sysenter, kva_do_sysexit, kva_do_swapgs, kva_do_group15_register;
/* emulate_control.c */
kva_instruction kva_do_mov_from_cr, kva_do_mov_to_cr, kva_do_mov_from_dr, kva_do_mov_to_dr, kva_do_clts,
	kva_do_machine_status, kva_do_xgetbv, kva_do_xsetbv;
/* emulate_system.c */
kva_instruction kva_do_cpuid, kva_do_rdmsr, kva_do_wrmsr, kva_do_rdtsc, kva_do_rdtscp, kva_do_rdpmc, kva_do_hlt,
	kva_do_invd, kva_do_invlpg, kva_do_group7;
/* emulate_vector.c, emulate_x87.c, emulate_simd.c, emulate_fpu.c */
kva_instruction kva_do_vector_move, kva_do_x87, kva_do_fwait, kva_do_simd, kva_do_group15;

#endif /* KVA_EMULATE_H */
