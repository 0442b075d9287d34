// SPDX-License-Identifier: MIT
/*
 * What an exit costs, in ticks of rdtsc: in the rig's --icount these are instructions, of guest, kernel and this program.
 *
 * usage: exits SLOTS [NAME]	prints `NAME SLOTS TICKS` for each kind of exit, or one; the VM has so many memory slots
 *
 * Exits that the kernel answers are counted in one KVM_RUN: a long loop less a short one.  Exits that user space answers
 * are counted from one KVM_RUN to the next, with the least a client can do.  Each figure is the median of five.
 */
#include <err.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/kvm.h>

#define PAGE		4096ul
#define MEMORY		(16ul << 20)	/* guest physical 0 and up: tables, code, and pages to touch */
#define TABLES		0x1000ul	/* three levels, one page each, that map 1 GiB to itself */
#define CODE		0x10000ul
#define FRESH		0x400000ul	/* pages that nothing but the first touch touches */
#define MORE		0x10000000ul	/* the further slots: a page each, with a gap behind it */
#define NOTHING		0x30000000ul	/* in no slot: MMIO */
#define ROUNDS		1000
#define BATCHES		5
#define CPUIDS		100

struct benchmark {
	const char *name;
	const char *code;		/* with `repeat`, inside of a loop that ends with HLT */
	unsigned int size;
	uint32_t reason;		/* 0: the kernel answers; else what KVM_RUN gives each time */
	int real_mode;
};
#define GUEST(bytes) .code = bytes, .size = sizeof(bytes) - 1

/* RSI counts rounds, RBX points to what is touched; after each of the lower group comes a jump back. */
static const struct benchmark benchmarks[] = {
	{ "cpuid",		GUEST("\x31\xc0\x0f\xa2") },				/* xor eax, eax; cpuid */
	{ "cpuid-real-mode",	GUEST("\x66\x31\xc0\x0f\xa2"), .real_mode = 1 },
	{ "rdmsr",		GUEST("\xb9\x1b\x00\x00\x00\x0f\x32") },		/* mov ecx, APIC_BASE; rdmsr */
	{ "vmmcall",		GUEST("\xb8\x64\x00\x00\x00\x0f\x01\xd9") },		/* mov eax, 100; vmmcall */
	{ "first-touch",	GUEST("\xc6\x03\x01\x48\x81\xc3\x00\x10\x00\x00") },	/* mov [rbx], 1; add rbx, 4096 */
	{ "port-read",		GUEST("\xe4\x80\xeb\xfc"),	.reason = KVM_EXIT_IO },	/* in al, 0x80 */
	{ "port-write",		GUEST("\xe6\x80\xeb\xfc"),	.reason = KVM_EXIT_IO },	/* out 0x80, al */
	{ "hlt",		GUEST("\xf4\xeb\xfd"),		.reason = KVM_EXIT_HLT },
	{ "mmio-read",		GUEST("\x8b\x03\xeb\xfc"),	.reason = KVM_EXIT_MMIO },	/* mov eax, [rbx] */
	{ "mmio-write",		GUEST("\x89\x03\xeb\xfc"),	.reason = KVM_EXIT_MMIO },	/* mov [rbx], eax */
};

struct machine {
	int system, vm, vcpu;
	size_t run_size;
	struct kvm_run *run;
	char *memory, *more;
	unsigned int slots;
};

static long call(int fd, const char *name, unsigned long request, void *argument)
{
	long result = ioctl(fd, request, argument);

	if (result < 0)
		err(1, "%s", name);
	return result;
}
#define CALL(fd, request, argument) call(fd, #request, request, (void *)(argument))

static inline uint64_t ticks(void)
{
	return __builtin_ia32_rdtsc();
}

/* A no-op that count.c knows: what lies between the first, third ... and the next one is counted. */
static inline void mark(void)
{
	__asm__ volatile (".byte 0x0f, 0x1f, 0x80\n\t.long 0x6b766162" ::: "memory");
}

/* --- the machine --------------------------------------------------------------------------------------------------- */

/* Nothing of the host's is to be first touched here, and pages are small ones. */
static char *pages_make(size_t size)
{
	char *pages = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (pages == MAP_FAILED)
		err(1, "mmap");
	madvise(pages, size, MADV_NOHUGEPAGE);
	memset(pages, 0, size);
	return pages;
}

static void slot_make(const struct machine *m, unsigned int slot, uint64_t gpa, uint64_t size, const void *at)
{
	struct kvm_userspace_memory_region region = {
		.slot = slot, .guest_phys_addr = gpa, .memory_size = size, .userspace_addr = (uintptr_t)at,
	};

	CALL(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
}

static void tables_make(const struct machine *m)
{
	uint64_t *table = (uint64_t *)(m->memory + TABLES);
	unsigned int i;

	table[0] = (TABLES + PAGE) | 7;
	table[512] = (TABLES + 2 * PAGE) | 7;
	for (i = 0; i < 512; i++)
		table[1024 + i] = (uint64_t)i << 21 | 0xe7;
}

static void code_make(const struct machine *m, const struct benchmark *b)
{
	uint8_t *at = (uint8_t *)m->memory + CODE;

	memcpy(at, b->code, b->size);
	at += b->size;
	if (b->reason)
		return;
	if (!b->real_mode)
		*at++ = 0xff;
	*at++ = b->real_mode ? 0x4e : 0xce;			/* dec esi or si */
	*at++ = 0x75;						/* jnz */
	*at++ = (uint8_t)-(b->size + (b->real_mode ? 3 : 4));
	*at = 0xf4;						/* hlt */
}

static void mode_set(const struct machine *m, const struct benchmark *b)
{
	struct kvm_sregs sregs;

	CALL(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.cs.base = b->real_mode ? CODE : 0;
	sregs.cs.selector = CODE >> 4;
	if (!b->real_mode) {
		sregs.cs = (struct kvm_segment){
			.limit = ~0u, .selector = 8, .type = 11, .present = 1, .s = 1, .l = 1, .g = 1,
		};
		sregs.ss = sregs.ds = sregs.es = (struct kvm_segment){
			.limit = ~0u, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1,
		};
		sregs.cr3 = TABLES;
		sregs.cr4 = 1 << 5;				/* PAE */
		sregs.cr0 = 1u << 31 | 1 << 16 | 1 << 4 | 1;	/* PG, WP, ET, PE */
		sregs.efer = 1 << 10 | 1 << 8;			/* LMA, LME */
	}
	CALL(m->vcpu, KVM_SET_SREGS, &sregs);
}

static void cpuid_set(const struct machine *m)
{
	struct { struct kvm_cpuid2 list; struct kvm_cpuid_entry2 entry[CPUIDS]; } cpuid = { .list.nent = CPUIDS };

	CALL(m->system, KVM_GET_SUPPORTED_CPUID, &cpuid);
	CALL(m->vcpu, KVM_SET_CPUID2, &cpuid);
}

static void machine_make(struct machine *m, const struct benchmark *b, unsigned int slots)
{
	unsigned int i;

	m->slots = slots;
	m->system = open("/dev/kvm", O_RDWR);
	if (m->system < 0)
		err(1, "/dev/kvm");
	m->vm = CALL(m->system, KVM_CREATE_VM, 0);
	m->memory = pages_make(MEMORY);
	m->more = pages_make(slots * PAGE);
	slot_make(m, 0, 0, MEMORY, m->memory);
	for (i = 1; i < slots; i++)
		slot_make(m, i, MORE + i * 2 * PAGE, PAGE, m->more + i * PAGE);
	m->vcpu = CALL(m->vm, KVM_CREATE_VCPU, 0);
	m->run_size = CALL(m->system, KVM_GET_VCPU_MMAP_SIZE, 0);
	m->run = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	if (m->run == MAP_FAILED)
		err(1, "mmap of the vcpu");
	cpuid_set(m);
	tables_make(m);
	code_make(m, b);
	mode_set(m, b);
}

static void machine_end(struct machine *m)
{
	munmap(m->run, m->run_size);
	close(m->vcpu);
	close(m->vm);
	close(m->system);
	munmap(m->memory, MEMORY);
	munmap(m->more, m->slots * PAGE);
}

static void registers_set(const struct machine *m, const struct benchmark *b, uint64_t rounds, uint64_t pointer)
{
	struct kvm_regs regs = { .rip = b->real_mode ? 0 : CODE, .rflags = 2, .rsi = rounds, .rbx = pointer };

	CALL(m->vcpu, KVM_SET_REGS, &regs);
}

static void run(const struct machine *m, uint32_t reason)
{
	CALL(m->vcpu, KVM_RUN, 0);
	if (m->run->exit_reason != reason)
		errx(1, "KVM_RUN gave exit reason %u, not %u", m->run->exit_reason, reason);
}

/* --- counting ------------------------------------------------------------------------------------------------------- */

static uint64_t loop_ticks(const struct machine *m, const struct benchmark *b, uint64_t rounds, uint64_t pointer)
{
	uint64_t begin;

	registers_set(m, b, rounds, pointer);
	begin = ticks();
	run(m, KVM_EXIT_HLT);
	return ticks() - begin;
}

/* The first loop makes what is made once; the second is what the third has besides its rounds. */
static uint64_t in_kernel(const struct machine *m, const struct benchmark *b)
{
	uint64_t less, more;

	loop_ticks(m, b, 10, FRESH);
	less = loop_ticks(m, b, 1, FRESH);
	mark();
	more = loop_ticks(m, b, ROUNDS + 1, FRESH + 16 * PAGE);
	mark();
	return (more - less) / ROUNDS;
}

static uint64_t in_user(const struct machine *m, const struct benchmark *b)
{
	uint64_t begin;
	int i;

	registers_set(m, b, 0, NOTHING);
	for (i = 0; i < 10; i++)
		run(m, b->reason);
	mark();
	begin = ticks();
	for (i = 0; i < ROUNDS; i++)
		run(m, b->reason);
	begin = ticks() - begin;
	mark();
	return begin / ROUNDS;
}

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t measure(const struct benchmark *b, unsigned int slots)
{
	uint64_t result[BATCHES];
	struct machine m;
	int i;

	for (i = 0; i < BATCHES; i++) {
		machine_make(&m, b, slots);
		result[i] = b->reason ? in_user(&m, b) : in_kernel(&m, b);
		machine_end(&m);
	}
	qsort(result, BATCHES, sizeof(result[0]), compare);
	return result[BATCHES / 2];
}

int main(int argc, char **argv)
{
	unsigned int i, slots = argc >= 2 ? atoi(argv[1]) : 0;

	if (!slots)
		errx(2, "usage: exits SLOTS [NAME]");
	for (i = 0; i < sizeof(benchmarks) / sizeof(benchmarks[0]); i++) {
		if (argc > 2 && strcmp(argv[2], benchmarks[i].name))
			continue;
		printf("%s %u %llu\n", benchmarks[i].name, slots, (unsigned long long)measure(&benchmarks[i], slots));
		fflush(stdout);
	}
	return 0;
}
