/* SPDX-License-Identifier: MIT */
/*
 * The emulator against the processor: the same instruction, with the same registers, flags and memory, on both.
 *
 * Instructions are drawn at random (always the same ones) from a table of forms.  Each runs on the processor in user
 * mode, then in the emulator with its operands in RAM, in MMIO, and in pages of both kinds.  Flags that the
 * architecture leaves undefined are in the table.
 */
#include <cpuid.h>
#include <stddef.h>

#include "emulate-guest.h"

#define ROUNDS	400		/* of each form */
#define BUFFER	(3 * 4096)	/* of DATA: operands lie around the first page's end */

#define LOGIC_UNDEFINED	KVA_FLAG_AF
#define BIT_UNDEFINED	(KVA_FLAG_OF | KVA_FLAG_SF | KVA_FLAG_AF | KVA_FLAG_PF)

enum { LOCKABLE = 1, STRING = 2, BIT_OFFSET = 4, MEMORY_ONLY = 8, STACK = 16, PLAIN = 32, NO_MODRM = 64 };

struct form {
	const char *name;
	__u8 opcode[3], length;
	__s8 extension;		/* ModRM.reg, or -1: any register */
	__u8 immediate;		/* bytes; 9: as many as the operand, at most 4 */
	unsigned int flags;
	__u64 undefined;
};

#define ALU_FORMS(name, base, lock, undefined)				\
	{ name, { (base) }, 1, -1, 0, lock, undefined },		\
	{ name, { (base) + 1 }, 1, -1, 0, lock, undefined },		\
	{ name, { (base) + 2 }, 1, -1, 0, 0, undefined },		\
	{ name, { (base) + 3 }, 1, -1, 0, 0, undefined },		\
	{ name, { (base) + 4 }, 1, -1, 1, NO_MODRM, undefined },	\
	{ name, { (base) + 5 }, 1, -1, 9, NO_MODRM, undefined },	\
	{ name, { 0x80 }, 1, (base) >> 3, 1, lock, undefined },		\
	{ name, { 0x81 }, 1, (base) >> 3, 9, lock, undefined },		\
	{ name, { 0x83 }, 1, (base) >> 3, 1, lock, undefined }

static const struct form forms[] = {
	ALU_FORMS("add", 0x00, LOCKABLE, 0), ALU_FORMS("or", 0x08, LOCKABLE, LOGIC_UNDEFINED),
	ALU_FORMS("adc", 0x10, LOCKABLE, 0), ALU_FORMS("sbb", 0x18, LOCKABLE, 0),
	ALU_FORMS("and", 0x20, LOCKABLE, LOGIC_UNDEFINED), ALU_FORMS("sub", 0x28, LOCKABLE, 0),
	ALU_FORMS("xor", 0x30, LOCKABLE, LOGIC_UNDEFINED), ALU_FORMS("cmp", 0x38, 0, 0),
	{ "movsxd", { 0x63 }, 1, -1, 0, 0, 0 },
	{ "test", { 0x84 }, 1, -1, 0, 0, LOGIC_UNDEFINED }, { "test", { 0x85 }, 1, -1, 0, 0, LOGIC_UNDEFINED },
	{ "test", { 0xa8 }, 1, -1, 1, NO_MODRM, LOGIC_UNDEFINED }, { "test", { 0xa9 }, 1, -1, 9, NO_MODRM, LOGIC_UNDEFINED },
	{ "test", { 0xf6 }, 1, 0, 1, 0, LOGIC_UNDEFINED }, { "test", { 0xf7 }, 1, 0, 9, 0, LOGIC_UNDEFINED },
	{ "not", { 0xf6 }, 1, 2, 0, LOCKABLE, 0 }, { "not", { 0xf7 }, 1, 2, 0, LOCKABLE, 0 },
	{ "neg", { 0xf6 }, 1, 3, 0, LOCKABLE, 0 }, { "neg", { 0xf7 }, 1, 3, 0, LOCKABLE, 0 },
	{ "inc", { 0xfe }, 1, 0, 0, LOCKABLE, 0 }, { "inc", { 0xff }, 1, 0, 0, LOCKABLE, 0 },
	{ "dec", { 0xfe }, 1, 1, 0, LOCKABLE, 0 }, { "dec", { 0xff }, 1, 1, 0, LOCKABLE, 0 },
	{ "push", { 0xff }, 1, 6, 0, STACK, 0 }, { "pop", { 0x8f }, 1, 0, 0, STACK, 0 },
	{ "xchg", { 0x86 }, 1, -1, 0, LOCKABLE, 0 }, { "xchg", { 0x87 }, 1, -1, 0, LOCKABLE, 0 },
	{ "mov", { 0x88 }, 1, -1, 0, 0, 0 }, { "mov", { 0x89 }, 1, -1, 0, 0, 0 },
	{ "mov", { 0x8a }, 1, -1, 0, 0, 0 }, { "mov", { 0x8b }, 1, -1, 0, 0, 0 },
	{ "mov", { 0xc6 }, 1, 0, 1, 0, 0 }, { "mov", { 0xc7 }, 1, 0, 9, 0, 0 },
	{ "movzx", { 0x0f, 0xb6 }, 2, -1, 0, 0, 0 }, { "movzx", { 0x0f, 0xb7 }, 2, -1, 0, 0, 0 },
	{ "movsx", { 0x0f, 0xbe }, 2, -1, 0, 0, 0 }, { "movsx", { 0x0f, 0xbf }, 2, -1, 0, 0, 0 },
	{ "movbe", { 0x0f, 0x38, 0xf0 }, 3, -1, 0, MEMORY_ONLY, 0 },
	{ "movbe", { 0x0f, 0x38, 0xf1 }, 3, -1, 0, MEMORY_ONLY, 0 },
	{ "cmpxchg", { 0x0f, 0xb0 }, 2, -1, 0, LOCKABLE, 0 }, { "cmpxchg", { 0x0f, 0xb1 }, 2, -1, 0, LOCKABLE, 0 },
	{ "xadd", { 0x0f, 0xc0 }, 2, -1, 0, LOCKABLE, 0 }, { "xadd", { 0x0f, 0xc1 }, 2, -1, 0, LOCKABLE, 0 },
	{ "cmpxchg8b", { 0x0f, 0xc7 }, 2, 1, 0, LOCKABLE | MEMORY_ONLY, 0 },
	{ "bt", { 0x0f, 0xa3 }, 2, -1, 0, BIT_OFFSET, BIT_UNDEFINED },
	{ "bts", { 0x0f, 0xab }, 2, -1, 0, LOCKABLE | BIT_OFFSET, BIT_UNDEFINED },
	{ "btr", { 0x0f, 0xb3 }, 2, -1, 0, LOCKABLE | BIT_OFFSET, BIT_UNDEFINED },
	{ "btc", { 0x0f, 0xbb }, 2, -1, 0, LOCKABLE | BIT_OFFSET, BIT_UNDEFINED },
	{ "bt", { 0x0f, 0xba }, 2, 4, 1, 0, BIT_UNDEFINED }, { "bts", { 0x0f, 0xba }, 2, 5, 1, LOCKABLE, BIT_UNDEFINED },
	{ "btr", { 0x0f, 0xba }, 2, 6, 1, LOCKABLE, BIT_UNDEFINED },
	{ "btc", { 0x0f, 0xba }, 2, 7, 1, LOCKABLE, BIT_UNDEFINED },
	{ "movs", { 0xa4 }, 1, -1, 0, STRING, 0 }, { "movs", { 0xa5 }, 1, -1, 0, STRING, 0 },
	{ "cmps", { 0xa6 }, 1, -1, 0, STRING, 0 }, { "cmps", { 0xa7 }, 1, -1, 0, STRING, 0 },
	{ "stos", { 0xaa }, 1, -1, 0, STRING, 0 }, { "stos", { 0xab }, 1, -1, 0, STRING, 0 },
	{ "lods", { 0xac }, 1, -1, 0, STRING, 0 }, { "lods", { 0xad }, 1, -1, 0, STRING, 0 },
	{ "scas", { 0xae }, 1, -1, 0, STRING, 0 }, { "scas", { 0xaf }, 1, -1, 0, STRING, 0 },
};

/* --- the processor ------------------------------------------------------------------------------------------------- */

/* What the assembly below loads and stores. */
struct native { __u64 reg[16], rflags, code, host_rsp; };
struct native native;
void native_run(void);
extern const char native_back[];

_Static_assert(offsetof(struct native, rflags) == 128 && offsetof(struct native, host_rsp) == 144, "the assembly knows");

__asm__(
"	.text\n"
"	.globl native_run, native_back\n"
"native_run:\n"
"	push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n"
"	mov %rsp, 144+native(%rip)\n"
"	pushq 128+native(%rip); popfq\n"
"	mov 0+native(%rip), %rax; mov 8+native(%rip), %rcx; mov 16+native(%rip), %rdx; mov 24+native(%rip), %rbx\n"
"	mov 40+native(%rip), %rbp; mov 48+native(%rip), %rsi; mov 56+native(%rip), %rdi; mov 64+native(%rip), %r8\n"
"	mov 72+native(%rip), %r9; mov 80+native(%rip), %r10; mov 88+native(%rip), %r11; mov 96+native(%rip), %r12\n"
"	mov 104+native(%rip), %r13; mov 112+native(%rip), %r14; mov 120+native(%rip), %r15\n"
"	mov 32+native(%rip), %rsp\n"
"	jmp *136+native(%rip)\n"
"native_back:\n"
"	mov %rax, 0+native(%rip); mov %rcx, 8+native(%rip); mov %rdx, 16+native(%rip); mov %rbx, 24+native(%rip)\n"
"	mov %rsp, 32+native(%rip); mov 144+native(%rip), %rsp; pushfq; popq 128+native(%rip); cld\n"
"	mov %rbp, 40+native(%rip); mov %rsi, 48+native(%rip); mov %rdi, 56+native(%rip); mov %r8, 64+native(%rip)\n"
"	mov %r9, 72+native(%rip); mov %r10, 80+native(%rip); mov %r11, 88+native(%rip); mov %r12, 96+native(%rip)\n"
"	mov %r13, 104+native(%rip); mov %r14, 112+native(%rip); mov %r15, 120+native(%rip)\n"
"	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
"	ret\n"
);

/* Behind the instruction: jmp *0(%rip), and where to. */
static void run_natively(const __u8 *code, unsigned int length)
{
	static const __u8 jump[] = { 0xff, 0x25, 0, 0, 0, 0 };
	__u8 *at = (__u8 *)CODE;
	__u64 back = (__u64)(unsigned long)native_back;

	memcpy(at, code, length);
	memcpy(at + length, jump, sizeof(jump));
	memcpy(at + length + sizeof(jump), &back, sizeof(back));
	native.code = CODE;
	native_run();
}

/* --- drawing ------------------------------------------------------------------------------------------------------- */

static __u64 random_state = 88172645463325252ull;

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

struct sample {
	__u8 code[16];
	unsigned int length;
	__u64 reg[16], rflags;
	int memory;		/* its operand is */
};

static void put(struct sample *s, __u8 byte)
{
	s->code[s->length++] = byte;
}

/* An address near the first page's end, so that some operands span two. */
static __u64 draw_address(void)
{
	return DATA + (draw() & 3 ? 4096 - 8 + draw() % 12 : 1000 + draw() % 64 * 4);
}

/* Memory through a base with displacement, or base and index; registers are set to fit. */
static int put_memory(struct sample *s, unsigned int reg, unsigned int rex, int far_base)
{
	unsigned int base = draw() & 15, index = draw() & 15, mod = draw() % 3, scale = draw() & 3;
	__u64 address = draw_address();
	__s64 displacement = mod == 1 ? (__s8)draw() : mod == 2 ? (__s16)draw() : 0;
	int sib = (base & 7) == 4 || draw() & 1;

	if ((mod == 0 && (base & 7) == 5) || base == 4 || base == reg || (far_base && base == 0))
		return 0;
	if (sib && (index == base || index == reg || index == 0))
		return 0;
	put(s, rex | (base >> 3) | (sib ? index >> 3 << 1 : 0));
	s->code[s->length] = 0;		/* the opcode comes between: the caller moves the rest */
	s->reg[base] = address - displacement;
	put(s, mod << 6 | (reg & 7) << 3 | (sib ? 4 : base & 7));
	if (sib) {
		put(s, scale << 6 | (index & 7) << 3 | (base & 7));
		if (index != 4) {
			s->reg[index] = draw() % 64;
			s->reg[base] -= s->reg[index] << scale;
		}
	}
	if (mod == 1)
		put(s, displacement);
	if (mod == 2) {
		__s32 value = displacement;

		memcpy(s->code + s->length, &value, 4);
		s->length += 4;
	}
	return 1;
}

static void put_opcode(struct sample *s, const struct form *form, unsigned int at)
{
	memmove(s->code + at + form->length, s->code + at, s->length - at);
	memcpy(s->code + at, form->opcode, form->length);
	s->length += form->length;
}

static unsigned int operand_size(const struct form *form, int override, unsigned int rex)
{
	int bytes = !(form->opcode[form->length - 1] & 1) && form->opcode[0] != 0xa3;

	if (bytes && form->length == 1)
		return 1;
	return rex & 8 ? 8 : override ? 2 : 4;
}

static void draw_string(struct sample *s, const struct form *form, int override)
{
	unsigned int rex = draw() & 1 ? 0x40 | (draw() & 8) : 0;

	if (override)
		put(s, 0x66);
	if (draw() & 3) {
		put(s, draw() & 1 ? 0xf2 : 0xf3);
		s->reg[KVA_RCX] = draw() % 12;
	}
	if (rex)
		put(s, rex);
	put_opcode(s, form, s->length);
	s->reg[KVA_RSI] = DATA + 4096 - 32 + draw() % 64;
	s->reg[KVA_RDI] = draw() & 1 ? s->reg[KVA_RSI] + draw() % 16 : draw_address();
	if (draw() & 1)
		s->rflags |= KVA_FLAG_DF;
	s->memory = 1;
}

static void put_immediate(struct sample *s, const struct form *form, unsigned int size)
{
	unsigned int bytes = form->immediate == 9 ? (size > 4 ? 4 : size) : form->immediate;
	__u64 value = draw_number();

	memcpy(s->code + s->length, &value, bytes);
	s->length += bytes;
}

/* Where the number of a bit reaches beyond the operand it must stay in memory. */
static void tame_bit_offset(struct sample *s, unsigned int reg)
{
	s->reg[reg] = (draw() & ~0xfffull & ~0xffffull) | (__u16)((__s16)(draw() % 2048) - 1024);
}

static int draw_operands(struct sample *s, const struct form *form, int override)
{
	unsigned int reg = form->extension < 0 ? draw() & 15 : (unsigned int)form->extension;
	unsigned int rex = 0x40 | (draw() & 8) | (reg >> 3 << 2), size = operand_size(form, override, rex), at;

	s->memory = form->flags & MEMORY_ONLY || draw() & 3;
	if (form->flags & STACK && (rex & 8 || override))
		rex = 0x40;
	if (form->flags & MEMORY_ONLY && form->extension == 1)
		rex &= ~8u;		/* CMPXCHG16B has a test of its own */
	if (override)
		put(s, 0x66);
	if (s->memory && form->flags & LOCKABLE && draw() & 1)
		put(s, 0xf0);
	at = s->length + 1;
	if (s->memory) {
		if (!put_memory(s, form->extension < 0 ? reg : 16, rex, 1))
			return 0;
		if (form->extension >= 0)
			s->code[at] = (s->code[at] & 0xc7) | form->extension << 3;
		if (form->flags & BIT_OFFSET) {
			if (override == 0 && !(rex & 8))
				s->reg[reg] = (__u32)((__s32)(draw() % 2048) - 1024);
			else if (rex & 8)
				s->reg[reg] = (__u64)((__s64)(draw() % 2048) - 1024);
			else
				tame_bit_offset(s, reg);
		}
	} else {
		unsigned int rm = draw() & 15;

		put(s, rex | rm >> 3);
		put(s, 0xc0 | (reg & 7) << 3 | (rm & 7));
	}
	put_opcode(s, form, at);
	put_immediate(s, form, size);
	return 1;
}

static int draw_sample(struct sample *s, const struct form *form)
{
	int override = (draw() & 3) == 0;
	unsigned int i;

	memset(s, 0, sizeof(*s));
	for (i = 0; i < 16; i++)
		s->reg[i] = draw_number();
	s->reg[KVA_RSP] = DATA + 0x2000 + (draw() & 0x1f8) - 0x100;
	s->rflags = 0x202 | (draw() & KVA_FLAGS_ARITHMETIC);
	if (form->flags & STRING) {
		draw_string(s, form, override);
	} else if (form->flags & NO_MODRM) {
		unsigned int rex = 0x40 | (draw() & 8);

		if (override)
			put(s, 0x66);
		put(s, rex);
		put_opcode(s, form, s->length);
		put_immediate(s, form, operand_size(form, override, rex));
	} else {
		return draw_operands(s, form, override);
	}
	return 1;
}

/* --- comparing ----------------------------------------------------------------------------------------------------- */

static __u8 before[BUFFER], after[BUFFER];

static void draw_memory(const struct sample *s)
{
	unsigned int i;

	for (i = 0; i < BUFFER; i += 8) {
		__u64 value = draw_number();

		memcpy(before + i, &value, 8);
	}
	if (draw() & 1)		/* let CMPXCHG find what it expects, CMPS and SCAS equal elements */
		for (i = 4096 - 64; i < 4096 + 64; i += 8)
			memcpy(before + i, &s->reg[KVA_RAX], 8);
}

static void print_sample(const struct form *form, const struct sample *s, const char *where, const char *what)
{
	unsigned int i;

	printf("%s in %s: %s differs:", form->name, where, what);
	for (i = 0; i < s->length; i++)
		printf(" %02x", s->code[i]);
	printf("  flags %llx\n", (unsigned long long)s->rflags);
}

static int differs(const struct form *form, const struct sample *s, const char *where)
{
	__u64 mask = KVA_FLAGS_ARITHMETIC & ~form->undefined;
	unsigned int i;

	for (i = 0; i < 16; i++) {
		if (guest.cpu.reg[i] != native.reg[i]) {
			print_sample(form, s, where, "a register");
			printf("\t%u: %llx, on the processor %llx\n", i, (unsigned long long)guest.cpu.reg[i],
			       (unsigned long long)native.reg[i]);
			return 1;
		}
	}
	if ((guest.cpu.rflags ^ native.rflags) & mask) {
		print_sample(form, s, where, "flags");
		printf("\t%llx, on the processor %llx\n", (unsigned long long)guest.cpu.rflags,
		       (unsigned long long)native.rflags);
		return 1;
	}
	if (memcmp((void *)DATA, after, BUFFER)) {
		print_sample(form, s, where, "memory");
		return 1;
	}
	if (guest.cpu.rip != CODE + s->length || raised.count) {
		print_sample(form, s, where, "RIP or an exception");
		return 1;
	}
	return 0;
}

static const struct { const char *name; enum page_kind kind[3]; } places[] = {
	{ "RAM", { RAM, RAM, RAM } },
	{ "MMIO", { MMIO, MMIO, MMIO } },
	{ "RAM, then MMIO", { RAM, MMIO, RAM } },
	{ "MMIO, then RAM", { MMIO, RAM, MMIO } },
};

static int emulate_in(const struct form *form, const struct sample *s, unsigned int place)
{
	unsigned int accesses = counted.ram + counted.mmio, bad;

	guest_begin(64);
	memcpy(page_kind + 4, places[place].kind, sizeof(places[place].kind));
	memcpy((void *)DATA, before, BUFFER);
	memcpy((void *)CODE, s->code, s->length);
	memcpy(guest.cpu.reg, s->reg, sizeof(guest.cpu.reg));
	guest.cpu.rflags = s->rflags;
	if (guest_run() != KVA_EMULATED) {
		print_sample(form, s, places[place].name, "(not emulated): everything");
		return 1;
	}
	bad = differs(form, s, places[place].name);
	if (!bad && place && accesses != counted.ram + counted.mmio) {
		print_sample(form, s, places[place].name, "the number of accesses");
		bad = 1;
	}
	return bad;
}

static int compare_sample(const struct form *form, const struct sample *s)
{
	unsigned int place;

	draw_memory(s);
	memcpy((void *)DATA, before, BUFFER);
	memcpy(native.reg, s->reg, sizeof(native.reg));
	native.rflags = s->rflags;
	run_natively(s->code, s->length);
	memcpy(after, (void *)DATA, BUFFER);
	for (place = 0; place < sizeof(places) / sizeof(places[0]); place++)
		if (emulate_in(form, s, place))
			return 1;
	return 0;
}

static int has_movbe(void)
{
	unsigned int eax, ebx, ecx, edx;

	return __get_cpuid(1, &eax, &ebx, &ecx, &edx) && ecx & bit_MOVBE;
}

static void test_results_are_those_of_the_processor(void)
{
	struct sample sample;
	unsigned int i, done, bad;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (!strcmp(forms[i].name, "movbe") && !has_movbe())
			continue;
		for (done = bad = 0; done < ROUNDS && bad < 3;) {
			if (!draw_sample(&sample, &forms[i]))
				continue;
			done++;
			bad += compare_sample(&forms[i], &sample);
		}
		EQUAL(bad, 0);
	}
}

static void test_every_condition_is_that_of_the_processor(void)
{
	static const struct form cmov = { "cmov", { 0x0f, 0x40 }, 2, -1, 0, 0, 0 };
	static const struct form set = { "set", { 0x0f, 0x90 }, 2, -1, 0, 0, 0 };
	struct sample sample;
	unsigned int i, code, done;

	for (code = 0; code < 16; code++) {
		struct form pair[2] = { cmov, set };

		for (i = 0; i < 2; i++) {
			pair[i].opcode[1] += code;
			for (done = 0; done < ROUNDS / 4;) {
				if (!draw_sample(&sample, &pair[i]))
					continue;
				done++;
				EQUAL(compare_sample(&pair[i], &sample), 0);
			}
		}
	}
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_results_are_those_of_the_processor),
		TEST(test_every_condition_is_that_of_the_processor),
	};

	guest_map();
	return RUN_TESTS("emulate-native", tests);
}
