// SPDX-License-Identifier: MIT
/*
 * Runs a guest and prints a transcript of what a VMM sees of it: every exit, and at the end registers and memory.
 * usage: runner IMAGE		ends with 0 whatever the guest does, as long as KVM can run it
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <kvmabi/kvmabi.h>

#include "guest.h"

#define MOST_EXITS	20000
#define NOTHING		(-1)

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;
static struct kvm_run *run;
static unsigned char *memory;
static int wanted = NOTHING, at_hlt = NOTHING;	/* interrupts that wait for their moment */
static __u32 answers;				/* given to the guest so far */

static int check(int result)
{
	if (result >= 0)
		return result;
	kvmabi_fault_print(kvmabi_last_fault(), stdout);
	exit(1);
}

/* --- the transcript ----------------------------------------------------------------------------------------------- */

static void print_bytes(const unsigned char *bytes, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		printf("%s%02x", i && i % 32 == 0 ? "\n\t" : " ", bytes[i]);
	putchar('\n');
}

static void print_segment(const char *name, const struct kvm_segment *s)
{
	printf("%-4s %04x base %08llx limit %08x type %x dpl %u%s%s%s%s%s%s\n", name, s->selector, s->base, s->limit, s->type,
	       s->dpl, s->present ? " p" : "", s->s ? " s" : "", s->db ? " db" : "", s->l ? " l" : "", s->g ? " g" : "",
	       s->unusable ? " unusable" : "");
}

static void print_sregs(void)
{
	struct kvm_sregs s;

	check(kvmabi_vcpu_get_sregs(vcpu, &s));
	print_segment("cs", &s.cs);
	print_segment("ds", &s.ds);
	print_segment("es", &s.es);
	print_segment("fs", &s.fs);
	print_segment("gs", &s.gs);
	print_segment("ss", &s.ss);
	print_segment("tr", &s.tr);
	print_segment("ldt", &s.ldt);
	printf("gdt %llx %x idt %llx %x\n", s.gdt.base, s.gdt.limit, s.idt.base, s.idt.limit);
	printf("cr0 %llx cr2 %llx cr3 %llx cr4 %llx cr8 %llx efer %llx apic %llx\n", s.cr0, s.cr2, s.cr3, s.cr4, s.cr8, s.efer,
	       s.apic_base);
	printf("interrupts %llx %llx %llx %llx\n", s.interrupt_bitmap[0], s.interrupt_bitmap[1], s.interrupt_bitmap[2],
	       s.interrupt_bitmap[3]);
}

static void print_events(void)
{
	struct kvm_vcpu_events e;
	struct kvm_debugregs d;
	struct kvm_fpu f;

	check(kvmabi_vcpu_get_vcpu_events(vcpu, &e));
	if (e.exception.injected)	/* else Linux leaves there what was before, and so below */
		printf("exception %u %u %x\n", e.exception.nr, e.exception.has_error_code, e.exception.error_code);
	if (e.interrupt.injected)
		printf("interrupt %u %u\n", e.interrupt.nr, e.interrupt.soft);
	printf("shadow %u nmi %u %u %u\n", e.interrupt.shadow, e.nmi.injected, e.nmi.pending, e.nmi.masked);
	check(kvmabi_vcpu_get_debugregs(vcpu, &d));
	printf("dr %llx %llx %llx %llx dr6 %llx dr7 %llx\n", d.db[0], d.db[1], d.db[2], d.db[3], d.dr6, d.dr7);
	check(kvmabi_vcpu_get_fpu(vcpu, &f));
	printf("fcw %x fsw %x ftwx %x\nst0", f.fcw, f.fsw, f.ftwx);	/* mxcsr: Linux does not fill it in */
	print_bytes(f.fpr[0], 10);
	printf("xmm0");
	print_bytes(f.xmm[0], sizeof(f.xmm[0]));
}

static void print_state(void)
{
	struct kvm_regs r;

	check(kvmabi_vcpu_get_regs(vcpu, &r));
	printf("rax %llx rbx %llx rcx %llx rdx %llx rsi %llx rdi %llx rsp %llx rbp %llx\n", r.rax, r.rbx, r.rcx, r.rdx, r.rsi,
	       r.rdi, r.rsp, r.rbp);
	printf("r8 %llx r9 %llx r10 %llx r11 %llx r12 %llx r13 %llx r14 %llx r15 %llx\n", r.r8, r.r9, r.r10, r.r11, r.r12,
	       r.r13, r.r14, r.r15);
	printf("rip %llx rflags %llx\n", r.rip, r.rflags);
	print_sregs();
	print_events();
}

/* FNV-1a, 64 bits, of each 64 KiB that is not all zeros. */
static void print_memory(void)
{
	unsigned long at, i, block = 0x10000;

	for (at = 0; at < RAM_END; at += block) {
		unsigned long long hash = 0xcbf29ce484222325;
		unsigned char any = 0;

		for (i = at; i < at + block; i++) {
			any |= memory[i];
			hash = (hash ^ memory[i]) * 0x100000001b3;
		}
		if (any)
			printf("memory %06lx %016llx\n", at, hash);
	}
}

/* After a shutdown the processor has no state (APM vol. 2, 15.14.3): Linux makes the vcpu as if it had got INIT. */
static int finish(const char *how)
{
	printf("ends: %s\n", how);
	if (run->exit_reason != KVM_EXIT_SHUTDOWN)
		print_state();
	print_memory();
	return 0;
}

/*
 * RIP, and I (interrupts enabled) and R (ready for injection).  It is not told amid accesses to memory and strings: the
 * registers are not defined until KVM_RUN is called again (section 5).
 */
static void print_place(void)
{
	struct kvm_regs regs;

	check(kvmabi_vcpu_get_regs(vcpu, &regs));
	printf("%04llx %c%c ", regs.rip, run->if_flag ? 'I' : '-', run->ready_for_interrupt_injection ? 'R' : '-');
}

/* --- what the guest wants ----------------------------------------------------------------------------------------- */

static void answer(unsigned char *data, unsigned int size)
{
	while (size--) {
		answers = answers * 1664525 + 1013904223;	/* Numerical Recipes' generator; any would do */
		*data++ = answers >> 24;
	}
}

/* As a VMM does it: at once where kvm_run says that it is possible, or ask for a window and wait. */
static void inject(void)
{
	struct kvm_interrupt interrupt = { .irq = wanted };

	run->request_interrupt_window = 0;
	if (wanted == NOTHING)
		return;
	if (!run->ready_for_interrupt_injection) {
		run->request_interrupt_window = 1;
		return;
	}
	printf("inject %02x\n", wanted);
	check(kvmabi_vcpu_interrupt(vcpu, &interrupt));
	wanted = NOTHING;
}

/* True: the port is one of guest.h's. */
static int told(unsigned int port, __u32 value)
{
	static const char *const names[] = { "say", "vector", "code", "at", "cs", "flags", "address" };

	if (port < PORT_SAY || port > PORT_DONE)
		return 0;
	print_place();
	switch (port) {
	case PORT_SAY ... PORT_ADDRESS:
		printf("%s %x\n", names[port - PORT_SAY], value);
		return 1;
	case PORT_INTERRUPT:
		printf("wants interrupt %x\n", value);
		wanted = value;
		return 1;
	case PORT_AT_HLT:
		printf("wants interrupt %x when halted\n", value);
		at_hlt = value;
		return 1;
	case PORT_NMI:
		printf("wants an NMI\n");
		check(kvmabi_vcpu_nmi(vcpu));
		return 1;
	case PORT_DUMP:
		printf("dump\n");
		print_state();
		return 1;
	}
	return 0;
}

/* --- exits -------------------------------------------------------------------------------------------------------- */

/* True: the guest says that it is done. */
static int exit_port(void)
{
	unsigned char *data = (unsigned char *)run + run->io.data_offset;
	__u32 i, value = 0;

	if (run->io.direction == KVM_EXIT_IO_OUT && run->io.count == 1) {
		memcpy(&value, data, run->io.size);
		if (run->io.port == PORT_DONE) {
			print_place();
			printf("done %x\n", value);
			return 1;
		}
		if (told(run->io.port, value))
			return 0;
	}
	if (run->io.direction == KVM_EXIT_IO_IN)
		answer(data, run->io.size * run->io.count);
	for (i = 0; i < run->io.count; i++) {	/* how many come at once is up to KVM */
		printf("%s %04x:", run->io.direction == KVM_EXIT_IO_IN ? "in" : "out", run->io.port);
		print_bytes(data + i * run->io.size, run->io.size);
	}
	return 0;
}

static void exit_memory(void)
{
	if (!run->mmio.is_write)
		answer(run->mmio.data, run->mmio.len);
	printf("%s %llx:", run->mmio.is_write ? "store" : "load", run->mmio.phys_addr);
	print_bytes(run->mmio.data, run->mmio.len);
}

/* True: nothing will ever wake it. */
static int exit_hlt(void)
{
	printf("hlt\n");
	if (at_hlt == NOTHING && wanted == NOTHING)
		return 1;
	if (at_hlt != NOTHING)
		wanted = at_hlt;
	at_hlt = NOTHING;
	return 0;
}

/* Why the guest ends, or null. */
static const char *handle(void)
{
	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		return exit_port() ? "done" : NULL;
	case KVM_EXIT_MMIO:
		exit_memory();
		return NULL;
	case KVM_EXIT_SHUTDOWN:
		return "shutdown";
	}
	print_place();
	switch (run->exit_reason) {
	case KVM_EXIT_HLT:
		return exit_hlt() ? "halted" : NULL;
	case KVM_EXIT_IRQ_WINDOW_OPEN:
		printf("window\n");
		return NULL;
	case KVM_EXIT_SET_TPR:
		printf("tpr %llx\n", run->cr8);
		return NULL;
	case KVM_EXIT_INTERNAL_ERROR:
		printf("internal error %u\n", run->internal.suberror);
		return "internal error";
	}
	printf("exit %u\n", run->exit_reason);
	return "an exit that no guest should have";
}

static int run_guest(void)
{
	const char *end;
	int exits, result;

	for (exits = 0; exits < MOST_EXITS; exits++) {
		inject();
		alarm(20);
		while ((result = kvmabi_vcpu_run(vcpu)) == -EINTR)
			;
		check(result);
		end = handle();
		if (end)
			return finish(end);
	}
	return finish("too many exits");
}

/* --- the machine -------------------------------------------------------------------------------------------------- */

static void load(const char *path)
{
	FILE *file = fopen(path, "rb");

	if (!file || !fread(memory + IMAGE, 1, HOLE - IMAGE, file)) {
		printf("%s: %s\n", path, strerror(errno));
		exit(1);
	}
	fclose(file);
}

static void set_memory(__u32 slot, __u64 from, __u64 to)
{
	struct kvm_userspace_memory_region region = {
		.slot = slot, .guest_phys_addr = from, .memory_size = to - from, .userspace_addr = (unsigned long)memory + from,
	};

	check(kvmabi_vm_set_user_memory_region(vm, &region));
}

/* The same processor everywhere: what all guests use, less what only some hosts have. */
static void set_cpuid(void)
{
	static const struct kvm_cpuid_entry2 entries[] = {
		{ .function = 0, .eax = 0xd, .ebx = 0x68747541, .ecx = 0x444d4163, .edx = 0x69746e65 },
		{ .function = 1, .eax = 0x000f6b10, .ebx = 0x00000800, .ecx = 0x04182201, .edx = 0x0783fbff },
		{ .function = 7, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .ebx = 0x00100089, .ecx = 0x00000004 },
		{ .function = 0xd, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .eax = 3, .ebx = 0x240, .ecx = 0x240 },
		{ .function = 0x40000000, .ebx = 0x74736574, .eax = 0x40000000 },
		{ .function = 0x80000000, .eax = 0x80000008, .ebx = 0x68747541, .ecx = 0x444d4163, .edx = 0x69746e65 },
		{ .function = 0x80000001, .eax = 0x000f6b10, .ecx = 0x00000001, .edx = 0x2c100800 },
		{ .function = 0x80000008, .eax = 0x3028 },
	};
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + sizeof(entries));

	cpuid->nent = sizeof(entries) / sizeof(entries[0]);
	memcpy(cpuid->entries, entries, sizeof(entries));
	check(kvmabi_vcpu_set_cpuid2(vcpu, cpuid));
	free(cpuid);
}

/* A real mode where nothing is left as KVM made it (APM vol. 2, 14.1.3). */
static void set_registers(void)
{
	static const struct kvm_segment data = { .limit = 0xffff, .type = 3, .present = 1, .s = 1 };
	struct kvm_regs regs = { .rip = IMAGE, .rsp = STACK, .rflags = 2 };
	struct kvm_sregs sregs;

	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	sregs.cs = sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = data;
	sregs.cs.type = 0xb;
	sregs.ldt = sregs.tr = (struct kvm_segment){ .limit = 0xffff, .type = 2, .present = 1 };
	sregs.tr.type = 0xb;
	check(kvmabi_vcpu_set_sregs(vcpu, &sregs));
	check(kvmabi_vcpu_set_regs(vcpu, &regs));
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);	/* should the whole machine die, this is what is left */
	memory = mmap(NULL, RAM_END, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	load(argv[1]);
	check(kvmabi_system_open(NULL, &kvm));
	check(kvmabi_system_create_vm(kvm, &vm));
	set_memory(0, 0, HOLE);
	set_memory(1, HOLE_END, RAM_END);
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	set_cpuid();
	set_registers();
	run = kvmabi_vcpu_kvm_run(vcpu);
	check(run ? 0 : -1);
	return run_guest();
}
