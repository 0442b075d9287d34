/* SPDX-License-Identifier: MIT */
/*
 * What a seccomp filter that the program installs lets us do.
 *
 * A filter is a small program; it is run here for the two system calls that the recording may make.  Anything but leave to
 * make one means that it is not made any more.  Filters that were there before the program began let it be loaded, and
 * threads be made, for which the C library needs both calls.
 */
#define _GNU_SOURCE
#include "shared.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <string.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
# define ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
# define ARCH AUDIT_ARCH_AARCH64
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
# define ARCH AUDIT_ARCH_PPC64LE
#elif defined(__s390x__)
# define ARCH AUDIT_ARCH_S390X
#else
# define ARCH 0
#endif

struct machine {
	uint32_t a, x, words[BPF_MEMWORDS];
	const struct seccomp_data *data;
};

static uint32_t load_data(const struct seccomp_data *data, uint32_t offset)
{
	uint32_t word = 0;

	if (offset % 4 == 0 && offset < sizeof(*data))
		memcpy(&word, (const char *)data + offset, sizeof(word));
	return word;
}

static uint32_t load(const struct machine *machine, const struct sock_filter *step)
{
	switch (BPF_MODE(step->code)) {
	case BPF_IMM:
		return step->k;
	case BPF_ABS:
		return load_data(machine->data, step->k);
	case BPF_MEM:
		return machine->words[step->k % BPF_MEMWORDS];
	default:
		return sizeof(*machine->data);		/* BPF_LEN */
	}
}

static uint32_t compute(uint32_t a, uint32_t operand, unsigned int operation)
{
	switch (operation) {
	case BPF_ADD:
		return a + operand;
	case BPF_SUB:
		return a - operand;
	case BPF_MUL:
		return a * operand;
	case BPF_DIV:
		return operand ? a / operand : 0;
	case BPF_OR:
		return a | operand;
	case BPF_AND:
		return a & operand;
	case BPF_XOR:
		return a ^ operand;
	case BPF_LSH:
		return a << (operand & 31);		/* as the kernel's own machine does */
	case BPF_RSH:
		return a >> (operand & 31);
	default:
		return 0 - a;				/* BPF_NEG */
	}
}

/* How many steps to pass over. */
static uint32_t jump(const struct machine *machine, const struct sock_filter *step, uint32_t operand)
{
	uint32_t a = machine->a;
	int taken;

	switch (BPF_OP(step->code)) {
	case BPF_JA:
		return step->k;
	case BPF_JEQ:
		taken = a == operand;
		break;
	case BPF_JGT:
		taken = a > operand;
		break;
	case BPF_JGE:
		taken = a >= operand;
		break;
	default:
		taken = !!(a & operand);		/* BPF_JSET */
	}
	return taken ? step->jt : step->jf;
}

/* One step; returns how many more to pass over. */
static uint32_t run_step(struct machine *machine, const struct sock_filter *step)
{
	uint32_t operand = BPF_SRC(step->code) == BPF_X ? machine->x : step->k;

	switch (BPF_CLASS(step->code)) {
	case BPF_LD:
		machine->a = load(machine, step);
		return 0;
	case BPF_LDX:
		machine->x = load(machine, step);
		return 0;
	case BPF_ST:
		machine->words[step->k % BPF_MEMWORDS] = machine->a;
		return 0;
	case BPF_STX:
		machine->words[step->k % BPF_MEMWORDS] = machine->x;
		return 0;
	case BPF_ALU:
		machine->a = compute(machine->a, operand, BPF_OP(step->code));
		return 0;
	case BPF_JMP:
		return jump(machine, step, operand);
	default:
		if (BPF_MISCOP(step->code) == BPF_TAX)
			machine->x = machine->a;
		else
			machine->a = machine->x;
		return 0;
	}
}

/* The kernel has checked the program: every jump goes forward, and it ends with a return. */
static uint32_t run_filter(const struct sock_fprog *program, const struct seccomp_data *data)
{
	struct machine machine = { .data = data };
	uint32_t i;

	for (i = 0; i < program->len; i += 1 + run_step(&machine, &program->filter[i])) {
		const struct sock_filter *step = &program->filter[i];

		if (BPF_CLASS(step->code) == BPF_RET)
			return BPF_RVAL(step->code) == BPF_A ? machine.a : step->k;
	}
	return SECCOMP_RET_KILL_PROCESS;
}

static int allows(const struct sock_fprog *program, int number, uint64_t first, uint64_t last)
{
	struct seccomp_data data = { .nr = number, .arch = ARCH, .args = { first, (uintptr_t)&data, 0, last } };
	uint32_t action = run_filter(program, &data) & SECCOMP_RET_ACTION_FULL;

	return ARCH && (action == SECCOMP_RET_ALLOW || action == SECCOMP_RET_LOG);
}

/* Null: nothing but what the strict mode leaves. */
void filter_installed(const void *filter)
{
	const struct sock_fprog *program = filter;

	if (!traced)
		return;
	if (!program || !allows(program, SYS_rt_sigprocmask, -1, sizeof(uint64_t)))
		atomic_store(&may_look, 0);
	if (!program || !allows(program, SYS_clock_gettime, 1, 0))
		atomic_store(&may_ask_clock, 0);
	record_event(RECORD_FILTER, -1, 0, !atomic_load(&may_look));
}
