// SPDX-License-Identifier: MIT
/*
 * Random programs for user mode in a guest: a line for each says how it ended and what it left.
 * usage: programs SEED COUNT [ONE]	with ONE, the code of that program alone
 *
 * The same seed gives the same programs and the same memory everywhere, so lines of two processors can be compared
 * (programs.py).  A program ends with an exception, whose handler tells the vector by a port; MXCSR is as after a reset,
 * because KVM_SET_FPU of Linux leaves it alone.
 */
#include <kvmabi/kvmabi.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../core/programs.h"

#define PAGE		0x1000ul
#define MEMORY		0x200000ul	/* guest physical, from 0 on */
#define GDT		0x1000
#define IDT		0x2000
#define HANDLERS	0x3000
#define TSS		0x4000
#define STACK		0x6000		/* the supervisor's, downwards */
#define TABLES		0x10000
#define BACKING		0x100000ul	/* what is behind REGION */
#define SUPERVISORS	0x100000ul	/* linear is physical up to here */

#define CODE32	0x23
#define DATA3	0x2b
#define CODE64	0x33

#define PRESENT	1ull
#define WRITE	2ull
#define USERS	4ull

static struct kvmabi_vcpu *vcpu;
static struct kvm_run *run;
static unsigned char *memory;

static void check(int result)
{
	if (result >= 0)
		return;
	kvmabi_fault_print(kvmabi_last_fault(), stdout);
	exit(1);
}

static void put64(unsigned long at, __u64 value)
{
	memcpy(memory + at, &value, sizeof(value));
}

static __u64 get64(unsigned long at)
{
	__u64 value;

	memcpy(&value, memory + at, sizeof(value));
	return value;
}

/* --- the machine ---------------------------------------------------------------------------------------------------------- */

static void map_page(__u64 linear, __u64 gpa, __u64 flags)
{
	static unsigned long last = TABLES;
	unsigned long table = TABLES;
	int shift;

	for (shift = 39; shift > 12; shift -= 9) {
		unsigned long entry = table + (linear >> shift & 511) * 8;

		if (!get64(entry)) {
			last += PAGE;
			put64(entry, last | PRESENT | WRITE | USERS);
		}
		table = get64(entry) & ~0xfffull;
	}
	put64(table + (linear >> 12 & 511) * 8, gpa | flags);
}

static void map_program(__u64 from, unsigned long size)
{
	unsigned long i;

	for (i = 0; i < size; i += PAGE)
		map_page(from + i, BACKING + (from - REGION) + i, PRESENT | WRITE | USERS);
}

#define STACK_FROM	(PROGRAM_STACK - PAGE)

static void make_tables(void)
{
	static const __u64 gdt[] = {
		0, 0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x00cffb000000ffff, 0x00cff3000000ffff, 0x00affb000000ffff,
		0x00cf9b000000ffff, 0x0000890000000067 | (__u64)TSS << 16, 0,
	};
	unsigned long i;

	memcpy(memory + GDT, gdt, sizeof(gdt));
	for (i = 0; i < 32; i++) {
		unsigned long at = HANDLERS + 8 * i;

		put64(IDT + 16 * i, at | 0x10ull << 16 | 0xee00ull << 32);
		memcpy(memory + at, (const unsigned char[]){ 0xe6, (unsigned char)i, 0xf4 }, 3);	/* OUT to the vector's port */
	}
	put64(TSS + 4, STACK);
	for (i = 0; i < SUPERVISORS; i += PAGE)
		map_page(i, i, PRESENT | WRITE);
	map_program(PROGRAM, PROGRAM_SIZE);
	map_program(OPERANDS, OPERANDS_SIZE);
	map_program(STACK_FROM, 2 * PAGE);
}

static void make_vm(void)
{
	struct kvm_userspace_memory_region region = { .memory_size = MEMORY };
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + 100 * sizeof(cpuid->entries[0]));
	struct kvmabi_system *kvm;
	struct kvmabi_vm *vm;

	memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	region.userspace_addr = (unsigned long)memory;
	check(kvmabi_system_open(NULL, &kvm));
	check(kvmabi_system_create_vm(kvm, &vm));
	check(kvmabi_vm_set_user_memory_region(vm, &region));
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	cpuid->nent = 100;
	check(kvmabi_system_get_supported_cpuid(kvm, cpuid));
	check(kvmabi_vcpu_set_cpuid2(vcpu, cpuid));
	free(cpuid);
	run = kvmabi_vcpu_kvm_run(vcpu);
}

/* --- a program ------------------------------------------------------------------------------------------------------------- */

static struct kvm_segment segment_of(__u16 selector, __u8 type, unsigned int bits)
{
	return (struct kvm_segment){
		.limit = ~0u, .selector = selector, .type = type, .present = 1, .dpl = 3, .s = 1, .db = bits == 32, .l = bits == 64,
		.g = 1,
	};
}

static void set_sregs(unsigned int bits)
{
	struct kvm_sregs s;

	check(kvmabi_vcpu_get_sregs(vcpu, &s));
	s.cs = segment_of(bits == 64 ? CODE64 : CODE32, 11, bits);
	s.ss = s.ds = s.es = s.fs = s.gs = segment_of(DATA3, 3, 32);
	s.fs.selector = s.gs.selector = 0;
	s.tr = (struct kvm_segment){ .base = TSS, .limit = 0x67, .selector = 0x40, .type = 11, .present = 1 };
	s.ldt = (struct kvm_segment){ .unusable = 1 };
	s.gdt = (struct kvm_dtable){ .base = GDT, .limit = 0x4f };
	s.idt = (struct kvm_dtable){ .base = IDT, .limit = 0x1ff };
	s.cr0 = 0x80050033;		/* PG AM WP NE ET MP PE */
	s.cr2 = 0;
	s.cr3 = TABLES;
	s.cr4 = 0x6a0;			/* OSXMMEXCPT OSFXSR PGE PAE */
	s.efer = 0xd01;			/* NXE LMA LME SCE */
	check(kvmabi_vcpu_set_sregs(vcpu, &s));
}

static void set_regs(const struct program *p)
{
	const __u64 *reg = p->reg;
	const struct kvm_regs regs = {
		.rax = reg[0], .rcx = reg[1], .rdx = reg[2], .rbx = reg[3], .rsp = reg[4], .rbp = reg[5], .rsi = reg[6],
		.rdi = reg[7], .r8 = reg[8], .r9 = reg[9], .r10 = reg[10], .r11 = reg[11], .r12 = reg[12], .r13 = reg[13],
		.r14 = reg[14], .r15 = reg[15], .rip = PROGRAM, .rflags = p->rflags,
	};

	check(kvmabi_vcpu_set_regs(vcpu, &regs));
}

static void draw_fpu(void)
{
	struct kvm_fpu fpu = { .fcw = 0x37f, .mxcsr = 0x1f80 };
	unsigned int i;

	for (i = 0; i < 16; i++) {
		__u64 value[2] = { draw_number(), draw() };

		memcpy(fpu.xmm[i], value, 16);
	}
	check(kvmabi_vcpu_set_fpu(vcpu, &fpu));
}

static unsigned char *behind(__u64 linear)
{
	return memory + BACKING + (linear - REGION);
}

static void draw_memory(__u64 from, unsigned long size)
{
	unsigned long i;

	for (i = 0; i < size; i += 8) {
		__u64 value = draw_number();

		memcpy(behind(from) + i, &value, 8);
	}
}

static void put_program(const struct program *p)
{
	memset(behind(PROGRAM), 0x90, PROGRAM_SIZE);
	memcpy(behind(PROGRAM), p->code, p->length);
	draw_memory(OPERANDS, OPERANDS_SIZE);
	draw_memory(STACK_FROM, 2 * PAGE);
	draw_fpu();
}

/* --- what it left --------------------------------------------------------------------------------------------------------------- */

/* FNV-1a, 64 bits */
static __u64 hash(const void *from, unsigned long size, __u64 value)
{
	const unsigned char *byte = from;

	while (size--)
		value = (value ^ *byte++) * 0x100000001b3;
	return value;
}

#define BASIS		0xcbf29ce484222325ull
#define WITH_CODE	0x27d00u	/* vectors that have an error code */

static void tell_regs(const struct kvm_regs *r, __u64 rsp)
{
	printf(" rax %llx rcx %llx rdx %llx rbx %llx rsp %llx rbp %llx rsi %llx rdi %llx r8 %llx r9 %llx r10 %llx r11 %llx",
	       r->rax, r->rcx, r->rdx, r->rbx, rsp, r->rbp, r->rsi, r->rdi, r->r8, r->r9, r->r10, r->r11);
	printf(" r12 %llx r13 %llx r14 %llx r15 %llx", r->r12, r->r13, r->r14, r->r15);
}

static void tell_names(const struct program *p)
{
	unsigned int i;

	printf(" has ");
	for (i = 0; i < p->instructions; i++)
		printf("%s,", p->name[i]);
}

static void tell_rest(void)
{
	struct kvm_fpu fpu;
	__u64 value = hash(behind(OPERANDS), OPERANDS_SIZE, BASIS);

	check(kvmabi_vcpu_get_fpu(vcpu, &fpu));
	printf(" memory %llx xmm %llx\n", hash(behind(STACK_FROM), 2 * PAGE, value), hash(fpu.xmm, sizeof(fpu.xmm), BASIS));
}

/* Of the flags those that programs can see, of CR2 only what a page fault left. */
static void tell(const struct program *p, unsigned int vector)
{
	struct kvm_regs regs;
	struct kvm_sregs sregs;
	unsigned long frame;
	__u64 code = 0;

	check(kvmabi_vcpu_get_regs(vcpu, &regs));
	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	frame = (unsigned long)regs.rsp;
	if (WITH_CODE >> vector & 1) {
		code = get64(frame);
		frame += 8;
	}
	printf("vector %u code %llx cr2 %llx rip %llx by %s", vector, code, vector == 14 ? sregs.cr2 : 0, get64(frame),
	       program_name_at(p, get64(frame) - PROGRAM));
	printf(" flags %llx", get64(frame + 16) & (KVA_FLAGS_ARITHMETIC | KVA_FLAG_DF));
	tell_names(p);
	tell_regs(&regs, get64(frame + 24));
	tell_rest();
}

static void run_program(const struct program *p)
{
	int result;

	put_program(p);
	set_sregs(p->bits);
	set_regs(p);
	alarm(30);
	while ((result = kvmabi_vcpu_run(vcpu)) == -EINTR)
		;
	check(result);
	if (run->exit_reason == KVM_EXIT_IO && run->io.port < 32)
		tell(p, run->io.port);
	else
		printf("exit %u\n", run->exit_reason);
}

/* Before a vcpu has run Linux drops what KVM_SET_FPU gave it. */
static void warm_up(void)
{
	static const struct program nothing = { .bits = 64, .code = { 0xcc }, .length = 1, .rflags = 2, .reg[4] = PROGRAM_STACK };
	__u64 before = random_state;

	random_state = 1;
	put_program(&nothing);
	set_sregs(nothing.bits);
	set_regs(&nothing);
	check(kvmabi_vcpu_run(vcpu));
	random_state = before;
}

static void print_code(const struct program *p)
{
	unsigned int i;

	printf("%u bits:", p->bits);
	for (i = 0; i < p->instructions; i++)
		printf(" %s+%x", p->name[i], p->start[i]);
	printf("\n");
	for (i = 0; i < p->length; i++)
		printf("%02x", p->code[i]);
	printf("\n");
}

int main(int argc, char **argv)
{
	static struct program p;
	__u64 seed;
	int i, count, one;

	if (argc < 3)
		return 2;
	seed = strtoull(argv[1], NULL, 0);
	count = atoi(argv[2]);
	one = argc > 3 ? atoi(argv[3]) : -1;
	program_is_for_tcg = 1;
	make_vm();
	make_tables();
	warm_up();
	for (i = 0; i < count; i++) {
		random_state = (seed + (__u64)i) * 0x9e3779b97f4a7c15ull | 1;	/* each has its own, so that it can be run alone */
		draw_program(&p, draw() % 3 ? 64 : 32);
		if (i == one)
			print_code(&p);
		if (one < 0 || i == one) {
			printf("%d ", i);
			run_program(&p);
		}
	}
	printf("end\n");
	return 0;
}
