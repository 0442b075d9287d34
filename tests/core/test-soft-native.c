/* SPDX-License-Identifier: MIT */
/*
 * The software processor against the host's own: random programs in user mode end the same on both.
 *
 * usage: test-core-soft-native [SEED [PROGRAMS]]		without, a seed is drawn, and told
 *
 * Compared are registers, flags, memory, the state of SSE, and the exception that ends the program: its vector, error
 * code, address, and where.  The guest has a program's memory where this process has it.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <time.h>

#include "soft-guest.h"
#include "programs.h"
#include "native.h"

#define MOST_DIFFERENT	10		/* then it is enough */

static __u8 before[OPERANDS_SIZE], after[OPERANDS_SIZE], stack_before[2 * PAGE], stack_after[2 * PAGE];
static unsigned int programs = 10000, executed;
static __u64 seed;

/* --- memory ---------------------------------------------------------------------------------------------------------------- */

static void map_region(__u64 from, __u64 size)
{
	void *at = mmap((void *)from, size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE,
			-1, 0);

	if (at != (void *)from) {
		perror("mmap");
		exit(77);
	}
}

static void map_to_guest(__u32 slot, __u64 from, __u64 size)
{
	__u64 at;

	kva_user_map(from, size, (void *)from, 0);
	EQUAL(slot_set(slot, 0, from, size, from), 0);
	for (at = from; at < from + size; at += PAGE)
		map_page(at, at, P | W | U);
}

#define STACK_FROM	(PROGRAM_STACK - PAGE)

static void draw_memory(void)
{
	unsigned int i;

	for (i = 0; i < OPERANDS_SIZE; i += 8) {
		__u64 value = draw_number();

		memcpy(before + i, &value, 8);
	}
	for (i = 0; i < sizeof(stack_before); i += 8) {
		__u64 value = draw_number();

		memcpy(stack_before + i, &value, 8);
	}
}

static void put_memory(const struct program *p)
{
	memset((void *)PROGRAM, 0x90, PROGRAM_SIZE);
	memcpy((void *)PROGRAM, p->code, p->length);
	memcpy((void *)OPERANDS, before, sizeof(before));
	memcpy((void *)STACK_FROM, stack_before, sizeof(stack_before));
}

/* --- both processors ---------------------------------------------------------------------------------------------------------- */

static void draw_state(__u8 *state)
{
	struct kva_fxsave fx;
	unsigned int i;

	kva_fxsave_reset(&fx);
	for (i = 0; i < 16; i++) {
		__u64 value[2] = { draw_number(), draw() };

		memcpy(fx.xmm[i], value, 16);
	}
	/* an exception that is not masked; overflow and underflow are other ones then, which are not computed (APM vol. 1, 4.10) */
	if (!(draw() & 7))
		fx.mxcsr &= ~(0x80u << draw() % 6) | 0xc00;
	memcpy(state, &fx, sizeof(fx));
}

static void run_native(const struct program *p, __u8 *state)
{
	memcpy(native.reg, p->reg, sizeof(native.reg));
	native.rflags = p->rflags;
	native.rip = PROGRAM;
	native.code_segment = p->bits == 64 ? SEL_USER64 : SEL_USER32;
	native.state = state;
	native_enter();
}

/* What the handler's frame says. */
struct result {
	int vector;
	__u64 error, rip, rflags, rsp, cr2;
	__u64 reg[16];
};

#define WITH_CODE	0x27d00u	/* vectors that have an error code */

static void take_result(struct result *r)
{
	struct kvm_regs regs = get_regs();
	__u64 frame = regs.rsp;
	const __u64 reg[16] = { regs.rax, regs.rcx, regs.rdx, regs.rbx, 0, regs.rbp, regs.rsi, regs.rdi,
				regs.r8, regs.r9, regs.r10, regs.r11, regs.r12, regs.r13, regs.r14, regs.r15 };

	*r = (struct result){ .vector = guest_vector(), .cr2 = get_sregs().cr2 };
	if (r->vector < 0 || frame >= STACK)
		return;
	if (WITH_CODE >> r->vector & 1) {
		r->error = get64(frame);
		frame += 8;
	}
	memcpy(r->reg, reg, sizeof(reg));
	r->rip = get64(frame);
	r->rflags = get64(frame + 16);
	r->reg[KVA_RSP] = get64(frame + 24);
}

static void run_soft(const struct program *p, const __u8 *state, struct result *r)
{
	const __u64 *reg = p->reg;
	const struct kvm_regs regs = {
		.rax = reg[KVA_RAX], .rbx = reg[KVA_RBX], .rcx = reg[KVA_RCX], .rdx = reg[KVA_RDX], .rsi = reg[KVA_RSI],
		.rdi = reg[KVA_RDI], .rsp = reg[KVA_RSP], .rbp = reg[KVA_RBP], .r8 = reg[8], .r9 = reg[9], .r10 = reg[10],
		.r11 = reg[11], .r12 = reg[12], .r13 = reg[13], .r14 = reg[14], .r15 = reg[15], .rip = PROGRAM, .rflags = p->rflags,
	};

	long_mode(3, p->bits);
	set_regs(&regs);
	memcpy(kva_fpu_registers(vcpu), state, sizeof(native_state));
	vcpu->pending.kind = KVA_PENDING_NONE;	/* of the program before */
	guest_run();
	take_result(r);
}

/* --- comparing ---------------------------------------------------------------------------------------------------------------- */

static void print_program(const struct program *p)
{
	unsigned int i;

	printf("%u bits, from a seed of %llu:", p->bits, (unsigned long long)seed);
	for (i = 0; i < p->length; i++)
		printf("%02x", p->code[i]);
	printf("\n");
}

static int differs(const char *what, __u64 soft, __u64 host)
{
	if (soft == host)
		return 0;
	printf("\t%s: %llx, on the processor %llx\n", what, (unsigned long long)soft, (unsigned long long)host);
	return 1;
}

#define FLAGS	(KVA_FLAGS_ARITHMETIC | KVA_FLAG_DF)

static int registers_differ(const struct result *r)
{
	static const char *const names[] = { "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
					     "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15" };
	int bad = 0;
	unsigned int i;

	for (i = 0; i < 16; i++)
		bad |= differs(names[i], r->reg[i], native.reg[i]);
	bad |= differs("rip", r->rip, native.rip);
	return bad | differs("flags", r->rflags & FLAGS, native.rflags & FLAGS);
}

/*
 * Linux tells no address but that of a page fault; and what else is mapped there, for the supervisor, so that a page is
 * present, is not the same on both.
 */
static int results_differ(const struct result *r)
{
	int bad = differs("vector", (__u64)r->vector, (__u64)native.vector) | registers_differ(r);
	__u64 mask = native.cr2 - REGION < 0x100000 ? ~0ull : ~1ull;

	if (native.vector == KVA_PF)
		bad |= differs("address", r->cr2, native.cr2) | differs("code", r->error & mask, native.error & mask);
	return bad;
}

static int memory_differs(void)
{
	unsigned int i;

	for (i = 0; i < OPERANDS_SIZE; i++)
		if (((__u8 *)OPERANDS)[i] != after[i]) {
			printf("\tmemory at %lx: %02x, on the processor %02x\n", OPERANDS + i, ((__u8 *)OPERANDS)[i], after[i]);
			return 1;
		}
	for (i = 0; i < sizeof(stack_after); i++)
		if (((__u8 *)STACK_FROM)[i] != stack_after[i]) {
			printf("\tthe stack at %lx: %02x, on the processor %02x\n", STACK_FROM + i, ((__u8 *)STACK_FROM)[i], stack_after[i]);
			return 1;
		}
	return 0;
}

static int state_differs(void)
{
	const struct kva_fxsave *soft = kva_fpu_registers(vcpu), *host = (const void *)native_state;
	unsigned int i;
	int bad = differs("mxcsr", soft->mxcsr, host->mxcsr);

	for (i = 0; i < 16; i++)
		if (memcmp(soft->xmm[i], host->xmm[i], 16)) {
			printf("\txmm%u differs\n", i);
			bad = 1;
		}
	return bad;
}

static int compare(const struct program *p)
{
	__u8 state[512] __attribute__((aligned(64))) = { 0 };
	struct result r;
	int bad;

	draw_state(state);
	draw_memory();
	put_memory(p);
	run_native(p, state);
	memcpy(after, (void *)OPERANDS, sizeof(after));
	memcpy(stack_after, (void *)STACK_FROM, sizeof(stack_after));
	put_memory(p);
	run_soft(p, state, &r);
	bad = results_differ(&r) | memory_differs() | state_differs();
	if (bad)
		print_program(p);
	return bad;
}

static void test_programs_end_as_on_the_processor(void)
{
	struct program program;
	unsigned int i, bad = 0, ends[32] = { 0 };

	printf("seed %llu, %u programs\n", (unsigned long long)seed, programs);
	world_make(0);
	map_to_guest(1, PROGRAM, PROGRAM_SIZE);
	map_to_guest(2, OPERANDS, OPERANDS_SIZE);
	map_to_guest(3, STACK_FROM, 2 * PAGE);
	for (i = 0; i < programs && bad < MOST_DIFFERENT; i++) {
		seed = random_state;
		draw_program(&program, draw() % 3 ? 64 : 32);
		bad += compare(&program);
		ends[native.vector & 31]++;
		executed += program.instructions;
	}
	EQUAL(bad, 0);
	printf("%u programs of %u instructions; ended by", i, executed);
	for (i = 0; i < 32; i++)
		if (ends[i])
			printf(" #%u: %u", i, ends[i]);
	printf("\n");
	kva_user_unmap(PROGRAM, PROGRAM_SIZE);
	kva_user_unmap(OPERANDS, OPERANDS_SIZE);
	kva_user_unmap(STACK_FROM, 2 * PAGE);
	world_end();
}

int main(int argc, char **argv)
{
	static const struct test tests[] = {
		TEST(test_programs_end_as_on_the_processor),
	};
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	seed = argc > 1 ? strtoull(argv[1], NULL, 0) : (__u64)now.tv_nsec * 2654435761u ^ (__u64)now.tv_sec;
	random_state = seed ? seed : 1;
	if (argc > 2)
		programs = (unsigned int)atoi(argv[2]);
	map_region(PROGRAM, PROGRAM_SIZE);
	map_region(OPERANDS, OPERANDS_SIZE);
	map_region(STACK_FROM, 2 * PAGE);
	native_init();
	return RUN_TESTS("soft-native", tests);
}
