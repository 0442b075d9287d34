// SPDX-License-Identifier: MIT
/*
 * What interrupts cost with their controllers in the kernel, in ticks of rdtsc: in the rig's --icount these are
 * instructions, of guests, kernel and this program.
 *
 * usage: irq VCPUS [NAME]	prints `NAME VCPUS TICKS` for each event, or the one; the VM has so many vcpus
 *
 * vcpu 0 does what is measured.  The others are halted in the kernel, each in a thread of its own, or take part.
 *
 * A guest in long mode does one thing so many times: a long loop less a short one, the median of three.  What comes with
 * the event that is meant (the handler, its EOI) is in the figure, and stands in its row.
 */
#include <err.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/kvm.h>

#define PAGE		4096ul
#define MEMORY		(2ul << 20)
#define TABLES		0x1000ul	/* four pages: 4 GiB mapped to itself */
#define GDT		0x6000ul
#define IDT		0x7000ul
#define HANDLER		0x8000ul
#define ENDS_IT		0x9000ul	/* the handler of BACK */
#define CODE		0x10000ul	/* of vcpu 0 */
#define ANSWER		0x11000ul	/* of vcpu 1, where it takes part */
#define HALTED		0x12000ul	/* of the others */
#define COUNTER		0x30000ul	/* interrupts taken */
#define COUNTED		0x30008ul	/* so many of a broadcast are one for vcpu 0 */
#define STACK		0x80000ul	/* of vcpu 0; those of the others a page behind each other, each grows down */
#define VECTOR		0x40
#define BACK		0x50		/* for vcpu 0, in answer to a broadcast */
#define PORT		0x510		/* of the ioeventfd */
#define LEAVE		0x80		/* a port that nobody has: out to user space */
#define GSI		24
#define CPUIDS		100
#define BATCHES		3
#define ROUNDS		1000
#define MOST_VCPUS	64
#define SETTLE		300000		/* microseconds, then the others have halted */

#define GUEST(bytes) { bytes, sizeof(bytes) - 1 }
struct code { const char *bytes; unsigned int size; };

/* mov ecx, MSR; xor edx, edx; mov eax, VALUE; wrmsr */
#define WRMSR(msr, value) "\xb9" msr "\x31\xd2\xb8" value "\x0f\x30"
#define MSR_EOI		"\x0b\x08\x00\x00"
#define MSR_ICR		"\x30\x08\x00\x00"
#define MSR_SELF	"\x3f\x08\x00\x00"
#define MSR_LVT_TIMER	"\x32\x08\x00\x00"
#define MSR_COUNT	"\x38\x08\x00\x00"
#define MSR_DIVIDE	"\x3e\x08\x00\x00"
#define COUNT_IT	"\x48\xff\x04\x25\x00\x00\x03\x00"	/* inc qword [COUNTER] */

struct machine {
	int system, vm;
	unsigned int vcpus;
	int vcpu[MOST_VCPUS];
	pthread_t thread[MOST_VCPUS];	/* of those from 1 on */
	struct kvm_run *run;		/* vcpu 0's */
	size_t run_size;
	char *memory;
};

struct benchmark {
	const char *name;
	struct code code;		/* in a loop that ESI counts, and that ends with a write to LEAVE */
	int interrupts;			/* are to be taken, in each round */
	int mmio;			/* xAPIC instead of x2APIC */
	int broadcast;			/* the others take interrupts */
	struct code answer;		/* vcpu 1's, where it takes part */
	uint64_t (*measure)(struct machine *m, const struct benchmark *b);
};

static long call(int fd, const char *name, unsigned long request, void *argument)
{
	long result = ioctl(fd, request, argument);

	if (result < 0)
		err(1, "%s", name);
	return result;
}
#define CALL(fd, request, argument) call(fd, #request, request, (void *)(uintptr_t)(argument))

static inline uint64_t ticks(void)
{
	return __builtin_ia32_rdtsc();
}

static uint64_t *counter(const struct machine *m)
{
	return (uint64_t *)(m->memory + COUNTER);
}

/* --- the machine --------------------------------------------------------------------------------------------------- */

static void tables_make(const struct machine *m)
{
	uint64_t *table = (uint64_t *)(m->memory + TABLES), *idt = (uint64_t *)(m->memory + IDT);
	uint64_t *gdt = (uint64_t *)(m->memory + GDT);
	unsigned int i;

	table[0] = (TABLES + PAGE) | 7;
	for (i = 0; i < 4; i++)
		table[512 + i] = (uint64_t)i << 30 | 0xe7;	/* 1 GiB each */
	gdt[1] = 0x00af9b000000ffff;
	gdt[2] = 0x00cf93000000ffff;
	idt[2 * VECTOR] = (HANDLER & 0xffff) | 8 << 16 | 0x8e00ull << 32;
	idt[2 * BACK] = (ENDS_IT & 0xffff) | 8 << 16 | 0x8e00ull << 32;
}

static void segments_set(struct kvm_sregs *sregs)
{
	sregs->cs = (struct kvm_segment){ .limit = ~0u, .selector = 8, .type = 11, .present = 1, .s = 1, .l = 1, .g = 1 };
	sregs->ss = sregs->ds = sregs->es = (struct kvm_segment){
		.limit = ~0u, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1,
	};
	sregs->gdt = (struct kvm_dtable){ .base = GDT, .limit = 23 };
	sregs->idt = (struct kvm_dtable){ .base = IDT, .limit = 0xfff };
	sregs->cr3 = TABLES;
	sregs->cr4 = 1 << 5;
	sregs->cr0 = 1u << 31 | 1 << 16 | 1 << 4 | 1;
	sregs->efer = 1 << 10 | 1 << 8;
}

struct cpuid { struct kvm_cpuid2 list; struct kvm_cpuid_entry2 entry[CPUIDS]; };

static void vcpu_make(struct machine *m, unsigned int id, struct cpuid *cpuid, int mmio)
{
	struct kvm_mp_state runs = { KVM_MP_STATE_RUNNABLE };
	struct kvm_lapic_state apic;
	struct kvm_sregs sregs;

	m->vcpu[id] = CALL(m->vm, KVM_CREATE_VCPU, id);
	CALL(m->vcpu[id], KVM_SET_CPUID2, cpuid);
	CALL(m->vcpu[id], KVM_GET_SREGS, &sregs);
	segments_set(&sregs);
	if (!mmio)
		sregs.apic_base |= 3 << 10;
	CALL(m->vcpu[id], KVM_SET_SREGS, &sregs);
	CALL(m->vcpu[id], KVM_GET_LAPIC, &apic);
	*(uint32_t *)(apic.regs + 0xf0) = 0x1ff;
	CALL(m->vcpu[id], KVM_SET_LAPIC, &apic);
	CALL(m->vcpu[id], KVM_SET_MP_STATE, &runs);
}

static void machine_make(struct machine *m, unsigned int vcpus, int mmio)
{
	struct kvm_userspace_memory_region region = { .memory_size = MEMORY };
	struct cpuid cpuid = { .list.nent = CPUIDS };
	unsigned int i;

	m->vcpus = vcpus;
	m->system = open("/dev/kvm", O_RDWR);
	if (m->system < 0)
		err(1, "/dev/kvm");
	m->vm = CALL(m->system, KVM_CREATE_VM, 0);
	m->run_size = CALL(m->system, KVM_GET_VCPU_MMAP_SIZE, 0);
	m->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (m->memory == MAP_FAILED)
		err(1, "mmap");
	region.userspace_addr = (uintptr_t)m->memory;
	CALL(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
	CALL(m->vm, KVM_CREATE_IRQCHIP, 0);
	CALL(m->system, KVM_GET_SUPPORTED_CPUID, &cpuid);
	for (i = 0; i < vcpus; i++)
		vcpu_make(m, i, &cpuid, mmio);
	m->run = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu[0], 0);
	if (m->run == MAP_FAILED)
		err(1, "mmap of the vcpu");
	tables_make(m);
}

static void machine_end(struct machine *m)
{
	unsigned int i;

	for (i = 1; i < m->vcpus; i++) {
		pthread_cancel(m->thread[i]);
		pthread_join(m->thread[i], NULL);
	}
	munmap(m->run, m->run_size);
	for (i = 0; i < m->vcpus; i++)
		close(m->vcpu[i]);
	close(m->vm);
	close(m->system);
	munmap(m->memory, MEMORY);
}

/* The handler: count, EOI, return. It uses EAX, ECX and EDX as everybody here does. */
static void handler_make(const struct machine *m, int mmio)
{
	static const struct code x2 = GUEST(COUNT_IT WRMSR(MSR_EOI, "\0\0\0\0") "\x48\xcf");
	/* mov ecx, 0xfee000b0; mov [rcx], eax */
	static const struct code x1 = GUEST(COUNT_IT "\xb9\xb0\x00\xe0\xfe\x89\x01\x48\xcf");
	const struct code *code = mmio ? &x1 : &x2;

	memcpy(m->memory + HANDLER, code->bytes, code->size);
}

static void code_make(const struct machine *m, const struct code *code)
{
	uint8_t *at = (uint8_t *)m->memory + CODE;

	memcpy(at, code->bytes, code->size);
	at += code->size;
	memcpy(at, "\xff\xce\x75", 3);				/* dec esi; jnz */
	at[3] = (uint8_t)-(code->size + 4);
	memcpy(at + 4, "\xe6\x80\xeb\xfc", 4);			/* out LEAVE, al; again */
}

static void start_at(const struct machine *m, unsigned int id, uint64_t rip, uint64_t rounds, int open)
{
	struct kvm_regs regs = { .rip = rip, .rflags = open ? 0x202 : 2, .rsi = rounds, .rsp = STACK + id * PAGE };

	CALL(m->vcpu[id], KVM_SET_REGS, &regs);
}

/* Until vcpu 0 writes to LEAVE. */
static void run(const struct machine *m)
{
	CALL(m->vcpu[0], KVM_RUN, 0);
	if (m->run->exit_reason != KVM_EXIT_IO || m->run->io.port != LEAVE)
		errx(1, "KVM_RUN gave exit reason %u", m->run->exit_reason);
}

/* --- the others ------------------------------------------------------------------------------------------------------ */

static void *other_runs(void *of)
{
	int vcpu = (int)(intptr_t)of;

	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
	CALL(vcpu, KVM_RUN, 0);
	errx(1, "a vcpu that was to halt left the kernel");
}

static void others_start(struct machine *m, const struct benchmark *b)
{
	/* again: hlt; jmp again */
	static const struct code halted = GUEST("\xf4\xeb\xfd");
	unsigned int i;

	memcpy(m->memory + HALTED, halted.bytes, halted.size);
	memcpy(m->memory + ANSWER, b->answer.bytes, b->answer.size);
	for (i = 1; i < m->vcpus; i++) {
		start_at(m, i, i == 1 && b->answer.size ? ANSWER : HALTED, 0, b->broadcast);
		if (pthread_create(&m->thread[i], NULL, other_runs, (void *)(intptr_t)m->vcpu[i]))
			errx(1, "no thread for vcpu %u", i);
	}
	usleep(SETTLE);
}

/* --- loops ----------------------------------------------------------------------------------------------------------- */

static uint64_t loop_ticks(const struct machine *m, const struct benchmark *b, uint64_t rounds)
{
	uint64_t begin;

	start_at(m, 0, CODE, rounds, b->interrupts);
	*counter(m) = 0;
	begin = ticks();
	run(m);
	begin = ticks() - begin;
	if (*counter(m) != (b->interrupts ? rounds : 0))
		errx(1, "%s: %lu interrupts in %lu rounds", b->name, (unsigned long)*counter(m), (unsigned long)rounds);
	return begin;
}

static uint64_t in_loop(struct machine *m, const struct benchmark *b)
{
	uint64_t less;

	loop_ticks(m, b, 10);
	less = loop_ticks(m, b, 1);
	return (loop_ticks(m, b, ROUNDS + 1) - less) / ROUNDS;
}

/* --- what needs more ------------------------------------------------------------------------------------------------ */

static uint64_t signalled(struct machine *m, const struct benchmark *b)
{
	int fd = eventfd(0, 0);
	struct kvm_ioeventfd how = { .addr = PORT, .len = 1, .fd = fd, .flags = KVM_IOEVENTFD_FLAG_PIO };
	uint64_t result, count;

	CALL(m->vm, KVM_IOEVENTFD, &how);
	result = in_loop(m, b);
	if (read(fd, &count, sizeof(count)) != sizeof(count) || count != ROUNDS + 12)
		errx(1, "%s: not every write was a signal", b->name);
	close(fd);
	return result;
}

/* A guest that leaves at once, again and again: with a signal before each entry, and without. */
static uint64_t entries(struct machine *m, int fd)
{
	uint64_t begin = ticks(), one = 1;
	int i;

	for (i = 0; i < ROUNDS; i++) {
		if (fd >= 0 && write(fd, &one, sizeof(one)) != sizeof(one))
			err(1, "write");
		run(m);
	}
	return ticks() - begin;
}

static uint64_t injected(struct machine *m, const struct benchmark *b)
{
	struct { struct kvm_irq_routing list; struct kvm_irq_routing_entry entry; } table = {
		.list.nr = 1,
		.entry = { .gsi = GSI, .type = KVM_IRQ_ROUTING_MSI, .u.msi = { .address_lo = 0xfee00000, .data = VECTOR } },
	};
	struct kvm_irqfd how = { .gsi = GSI };
	uint64_t without, with;

	CALL(m->vm, KVM_SET_GSI_ROUTING, &table);
	how.fd = eventfd(0, 0);
	CALL(m->vm, KVM_IRQFD, &how);
	start_at(m, 0, CODE, 1, 1);
	run(m);
	entries(m, how.fd);
	without = entries(m, -1);
	*counter(m) = 0;
	with = entries(m, how.fd);
	if (*counter(m) != ROUNDS)
		errx(1, "%s: %lu interrupts of %u", b->name, (unsigned long)*counter(m), ROUNDS);
	close(how.fd);
	return (with - without) / ROUNDS;
}

/* The same count of guest instructions with the timer running and without; LEAST between two, as stock has by itself. */
#define LEAST	500000ul
#define SPIN	60000000ul

static uint64_t timed(struct machine *m, const struct benchmark *b)
{
	/* divide by 1, periodic, LEAST ns; spin; stop */
	static const struct code spin = GUEST(WRMSR(MSR_DIVIDE, "\x0b\0\0\0") WRMSR(MSR_LVT_TIMER, "\x40\x00\x02\x00")
		WRMSR(MSR_COUNT, "\x20\xa1\x07\x00") "\xff\xce\x75\xfc" WRMSR(MSR_COUNT, "\0\0\0\0") "\xe6\x80");
	static const struct code idle = GUEST("\xff\xce\x75\xfc\xe6\x80");
	uint64_t without, with;

	(void)b;
	memcpy(m->memory + CODE, idle.bytes, idle.size);
	start_at(m, 0, CODE, SPIN, 1);
	without = ticks();
	run(m);
	without = ticks() - without;
	memcpy(m->memory + CODE, spin.bytes, spin.size);
	start_at(m, 0, CODE, SPIN, 1);
	*counter(m) = 0;
	with = ticks();
	run(m);
	with = ticks() - with;
	if (*counter(m) < with / LEAST / 2)
		errx(1, "%s: only %lu interrupts", b->name, (unsigned long)*counter(m));
	return (with - without) / *counter(m);
}

/* What vcpu 0 does again and again, in which the others take part. */
static uint64_t together(struct machine *m, const struct benchmark *b, uint64_t rounds)
{
	const uint64_t counts[] = { 10, 1, rounds + 1 };
	uint64_t took[3];
	unsigned int i;

	memcpy(m->memory + CODE, b->code.bytes, b->code.size);
	for (i = 0; i < 3; i++) {
		start_at(m, 0, CODE, counts[i], 0);
		took[i] = ticks();
		run(m);
		took[i] = ticks() - took[i];
	}
	return (took[2] - took[1]) / rounds;
}

/* Both sleep, wake each other, and sleep again: a round is two of them. */
static uint64_t woken(struct machine *m, const struct benchmark *b)
{
	return together(m, b, ROUNDS) / 2;
}

/*
 * All others sleep, take the interrupt, and sleep again; the last of them wakes vcpu 0.  Of each of the others: with one
 * it is two that wake each other.
 */
static uint64_t broadcast(struct machine *m, const struct benchmark *b)
{
	/* lock dec dword [COUNTED]; jnz end; mov eax, [COUNTER]; mov [COUNTED], eax; interrupt vcpu 0; end: EOI; iretq */
	static const struct code counts = GUEST("\xf0\xff\x0c\x25\x08\x00\x03\x00\x75\x1c\x8b\x04\x25\x00\x00\x03\x00"
		"\x89\x04\x25\x08\x00\x03\x00" WRMSR(MSR_ICR, "\x50\x40\x00\x00") WRMSR(MSR_EOI, "\0\0\0\0") "\x48\xcf");
	static const struct code ends = GUEST(WRMSR(MSR_EOI, "\0\0\0\0") "\x48\xcf");

	counter(m)[0] = counter(m)[1] = m->vcpus - 1;
	memcpy(m->memory + HANDLER, counts.bytes, counts.size);
	memcpy(m->memory + ENDS_IT, ends.bytes, ends.size);
	return together(m, b, ROUNDS / 10) / (m->vcpus - 1);
}

/* --- all of them ------------------------------------------------------------------------------------------------------ */

/* again: interrupt vcpu 1, or all the others; sti; hlt; cli; dec esi; jnz again; out LEAVE, al */
#define ASK(high, low)	"\xb9" MSR_ICR "\xba" high "\xb8" low "\x0f\x30\xfb\xf4\xfa\xff\xce\x75\xe8\xe6\x80"
#define ASK_1		ASK("\x01\x00\x00\x00", "\x40\x40\x00\x00")
#define ASK_ALL		ASK("\x00\x00\x00\x00", "\x40\x40\x0c\x00")
/* again: sti; hlt; cli; interrupt vcpu 0; jmp again */
#define ANSWER_0	"\xfb\xf4\xfa" WRMSR(MSR_ICR, "\x40\x40\x00\x00") "\xeb\xed"

static const struct benchmark benchmarks[] = {
	{ "port-in-kernel",	GUEST("\xe4\x21"),				.measure = in_loop },	/* the PIC's mask */
	{ "eoi",		GUEST(WRMSR(MSR_EOI, "\0\0\0\0")),		.measure = in_loop },
	{ "eoi-mmio",		GUEST("\xb9\xb0\x00\xe0\xfe\x89\x01"),		.measure = in_loop, .mmio = 1 },
	{ "self-ipi",		GUEST(WRMSR(MSR_SELF, "\x40\0\0\0")),		.measure = in_loop, .interrupts = 1 },
	{ "ipi-wakes",		GUEST(ASK_1),			.measure = woken, .answer = GUEST(ANSWER_0) },
	{ "ipi-broadcast",	GUEST(ASK_ALL),			.measure = broadcast, .broadcast = 1 },
	{ "timer",		GUEST(""),					.measure = timed, .interrupts = 1 },
	{ "ioeventfd",		GUEST("\x66\xba\x10\x05\xee"),			.measure = signalled },	/* mov dx, PORT; out dx, al */
	{ "irqfd",		GUEST("\x90"),					.measure = injected, .interrupts = 1 },
};

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t median(const struct benchmark *b, unsigned int vcpus)
{
	uint64_t result[BATCHES];
	struct machine m;
	int i;

	for (i = 0; i < BATCHES; i++) {
		machine_make(&m, (b->answer.size || b->broadcast) && vcpus < 2 ? 2 : vcpus, b->mmio);
		handler_make(&m, b->mmio);
		code_make(&m, &b->code);
		others_start(&m, b);
		result[i] = b->measure(&m, b);
		machine_end(&m);
	}
	qsort(result, BATCHES, sizeof(result[0]), compare);
	return result[BATCHES / 2];
}

int main(int argc, char **argv)
{
	unsigned int i, vcpus = argc >= 2 ? atoi(argv[1]) : 0;

	if (!vcpus || vcpus > MOST_VCPUS)
		errx(2, "usage: irq VCPUS [NAME]");
	for (i = 0; i < sizeof(benchmarks) / sizeof(benchmarks[0]); i++) {
		const struct benchmark *b = &benchmarks[i];

		if (argc > 2 && strcmp(argv[2], b->name))
			continue;
		printf("%s %u %llu\n", b->name, vcpus, (unsigned long long)median(b, vcpus));
		fflush(stdout);
	}
	return 0;
}
