// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Control, debug and extended control registers: MOV CRn, MOV DRn, CLTS, LMSW, SMSW, XSETBV.
 *
 * APM vol. 3, chapter 4 (system instructions), and vol. 2, 3.1 and 13.1.
 */
#include "emulate.h"

#define CR0_TS		(1ull << 3)
#define CR4_DE		(1ull << 3)
#define CR4_UMIP	(1ull << 11)
#define CR4_OSXSAVE	(1ull << 18)
#define DR6_BD		(1ull << 13)
#define DR6_ONES	0xffff0ff0ull
#define DR6_WRITABLE	0xe00full
#define DR7_GD		(1ull << 13)
#define DR7_ONE		(1ull << 10)
#define DR7_WRITABLE	0xffff23ffull

/* These moves are of 64 bits in 64-bit mode and of 32 otherwise, whatever prefixes say. */
static unsigned int natural_size(const struct kva_emulation *e)
{
	return e->bits == 64 ? 8 : 4;
}

static int is_control_register(unsigned int number)
{
	return number == 0 || (number >= 2 && number <= 4) || number == 8;
}

static int may_control(struct kva_emulation *e, unsigned int number, int write, __u64 value)
{
	return e->machine ? e->machine->control(e, number, write, value) : KVA_DONE;
}

int kva_do_mov_from_cr(struct kva_emulation *e)
{
	int step;

	if (!is_control_register(e->insn.reg))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = may_control(e, e->insn.reg, 0, 0);
	if (step)
		return step;
	kva_register_write(e, e->insn.rm, natural_size(e), kva_cr_read(e->vcpu, e->insn.reg));
	return KVA_DONE;
}

static int write_control(struct kva_emulation *e, unsigned int number, __u64 value)
{
	int step = may_control(e, number, 1, value);

	return step ? step : kva_cr_write(e->vcpu, number, value) ? KVA_FAULT : KVA_DONE;
}

int kva_do_mov_to_cr(struct kva_emulation *e)
{
	if (!is_control_register(e->insn.reg))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	return write_control(e, e->insn.reg, kva_register_read(e, e->insn.rm, natural_size(e)));
}

int kva_do_clts(struct kva_emulation *e)
{
	return write_control(e, 0, e->vcpu->cpu.cr0 & ~CR0_TS);
}

/* Stores all of CR0 that fits a register, but 16 bits of it in memory. */
static int store_status(struct kva_emulation *e)
{
	if (e->vcpu->cpu.cpl && e->vcpu->cpu.cr4 & CR4_UMIP)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	return kva_operand_write(e, e->insn.has_memory ? 2 : e->insn.operand_size, kva_cr_read(e->vcpu, 0));
}

/* LMSW changes PE, MP, EM and TS, and cannot clear PE. */
static int load_status(struct kva_emulation *e)
{
	__u64 value, cr0 = e->vcpu->cpu.cr0;
	int step;

	if (e->vcpu->cpu.cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_operand_read(e, 2, &value);
	return step ? step : write_control(e, 0, (cr0 & ~0xeull) | (value & 0xf));
}

int kva_do_machine_status(struct kva_emulation *e)
{
	return (e->insn.reg & 7) == 4 ? store_status(e) : load_status(e);
}

/* --- debug registers ----------------------------------------------------------------------------------------------- */

/* DR4 and DR5 are DR6 and DR7 unless CR4.DE; with DR7.GD any access traps first (APM vol. 2, 13.1.1). */
static int check_debug_register(struct kva_emulation *e, unsigned int *number)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;

	*number = e->insn.reg;
	if (*number > 7 || ((*number & 6) == 4 && cpu->cr4 & CR4_DE))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	*number |= (*number & 4) >> 1;
	kva_state_need(e->vcpu, KVA_STATE_DEBUG);
	if (!(cpu->dr7 & DR7_GD))
		return KVA_DONE;
	cpu->dr7 &= ~DR7_GD;
	cpu->dr6 |= DR6_BD;
	kva_state_changed(e->vcpu, KVA_STATE_DEBUG);
	return kva_emulation_raise(e, KVA_VECTOR_DB);
}

int kva_do_mov_from_dr(struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;
	unsigned int number;
	int step = check_debug_register(e, &number);

	if (step == KVA_DONE)
		kva_register_write(e, e->insn.rm, natural_size(e),
				   number == 7 ? cpu->dr7 : number == 6 ? cpu->dr6 : cpu->dr[number & 3]);
	return step;
}

int kva_do_mov_to_dr(struct kva_emulation *e)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;
	__u64 value = kva_register_read(e, e->insn.rm, natural_size(e));
	unsigned int number;
	int step = check_debug_register(e, &number);

	if (step)
		return step;
	if (number >= 6 && value >> 32)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (number == 7)
		cpu->dr7 = (value & DR7_WRITABLE) | DR7_ONE;
	else if (number == 6)
		cpu->dr6 = (value & DR6_WRITABLE) | DR6_ONES;
	else
		cpu->dr[number & 3] = value;
	kva_state_changed(e->vcpu, KVA_STATE_DEBUG);
	return KVA_DONE;
}

/* --- XCR0 ---------------------------------------------------------------------------------------------------------- */

/* 0F 01 D0 */
int kva_do_xgetbv(struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if (!(cpu->cr4 & CR4_OSXSAVE))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if ((__u32)e->reg[KVA_RCX])
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	e->reg[KVA_RAX] = (__u32)cpu->xcr0;
	e->reg[KVA_RDX] = cpu->xcr0 >> 32;
	return KVA_DONE;
}

int kva_do_xsetbv(struct kva_emulation *e)
{
	struct kva_cpu *cpu = &e->vcpu->cpu;
	__u64 value = (__u32)e->reg[KVA_RAX] | e->reg[KVA_RDX] << 32;
	int step;

	if (!(cpu->cr4 & CR4_OSXSAVE))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	if (cpu->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	step = kva_intercepted(e, KVA_EXIT_INSTRUCTION, 0);
	if (step)
		return step;
	if (cpu->cpl || (__u32)e->reg[KVA_RCX] || !kva_xcr0_valid(value))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	cpu->xcr0 = value;
	return KVA_DONE;
}
