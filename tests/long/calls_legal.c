// SPDX-License-Identifier: MIT
/*
 * Calls as a VMM makes them, and the same with a bit of the argument turned.
 */
#define _GNU_SOURCE
#include "calls.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define CODE	0x1000
#define ROOM	4096			/* for an argument */

/* In real mode: memory, a port, MMIO, CPUID, an MSR, a string, and from the start. */
static const unsigned char code[] = {
	0xb9, 0x40, 0x00,		/* mov $64, %cx */
	0xa3, 0x00, 0x20,		/* mov %ax, 0x2000 */
	0xfe, 0x06, 0x10, 0x30,		/* incb 0x3010 */
	0xe2, 0xf7,			/* loop -9 */
	0xe6, 0x80,			/* out %al, $0x80 */
	0xe4, 0x61,			/* in $0x61, %al */
	0x0f, 0xa2,			/* cpuid */
	0x68, 0x00, 0xa0, 0x07,		/* push $0xa000; pop %es */
	0x26, 0xa3, 0x00, 0x00,		/* mov %ax, %es:0 */
	0x26, 0xa1, 0x04, 0x00,		/* mov %es:4, %ax */
	0x66, 0xb9, 0x10, 0x00, 0x00, 0x00, 0x0f, 0x32,	/* mov $16, %ecx; rdmsr */
	0xb9, 0x04, 0x00, 0xba, 0x12, 0x03, 0xbe, 0x00, 0x20, 0xf3, 0x6e,	/* rep outsb, 4 of them */
	0xf4,				/* hlt */
	0xeb, 0xcc,			/* jmp to the start */
};

/* State that can be read, and set as it was. */
static const struct pair {
	unsigned int get, set;
	unsigned int count;			/* of entries, where the kernel wants to know beforehand */
} pairs[] = {
	{ KVM_GET_REGS, KVM_SET_REGS, 0 }, { KVM_GET_SREGS, KVM_SET_SREGS, 0 }, { KVM_GET_FPU, KVM_SET_FPU, 0 },
	{ KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS, 0 }, { KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS, 0 },
	{ KVM_GET_MP_STATE, KVM_SET_MP_STATE, 0 }, { KVM_GET_XSAVE, KVM_SET_XSAVE, 0 }, { KVM_GET_XCRS, KVM_SET_XCRS, 0 },
	{ KVM_GET_CPUID2, KVM_SET_CPUID2, 40 }, { KVM_GET_MSRS, KVM_SET_MSRS, 3 }, { KVM_GET_LAPIC, KVM_SET_LAPIC, 0 },
};

static void slot(struct machine *m, unsigned int number, unsigned int flags, uint64_t guest, uint64_t size)
{
	const struct kvm_userspace_memory_region region = {
		.slot = number, .flags = flags, .guest_phys_addr = guest, .memory_size = size,
		.userspace_addr = (unsigned long)m->memory,
	};

	call(m->vm, KVM_SET_USER_MEMORY_REGION, (unsigned long)&region);
}

/* --- a machine --------------------------------------------------------------------------------------------------- */

static void vcpu_begin(struct machine *m, unsigned int number)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entries[100]; } cpuid = { .head.nent = 100 };
	struct kvm_regs regs = { .rip = CODE, .rflags = 2, .rsp = 0xf000 };
	struct kvm_sregs sregs;

	m->vcpu[number] = (int)call(m->vm, KVM_CREATE_VCPU, number);
	m->run[number] = mmap(NULL, m->run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu[number], 0);
	if (m->run[number] == MAP_FAILED || call(m->vcpu[number], KVM_GET_SREGS, (unsigned long)&sregs)) {
		perror("a vcpu");
		exit(1);
	}
	sregs.cs.base = sregs.cs.selector = 0;
	call(m->vcpu[number], KVM_SET_SREGS, (unsigned long)&sregs);
	call(m->vcpu[number], KVM_SET_REGS, (unsigned long)&regs);
	call(m->system, KVM_GET_SUPPORTED_CPUID, (unsigned long)&cpuid);
	call(m->vcpu[number], KVM_SET_CPUID2, (unsigned long)&cpuid);
}

void machine_begin(struct machine *m, uint64_t *random)
{
	unsigned int i;

	m->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	m->arena = mmap(NULL, ARENA + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	m->system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (m->memory == MAP_FAILED || m->arena == MAP_FAILED || m->system < 0) {
		perror("a machine");
		exit(1);
	}
	mprotect(m->arena + ARENA, PAGE, PROT_NONE);
	memcpy(m->memory + CODE, code, sizeof(code));
	if (draw(random) % 4 == 0)
		for (i = 0; i < 64; i++)
			m->memory[CODE + i] = (unsigned char)draw(random);
	m->vm = (int)call(m->system, KVM_CREATE_VM, 0);
	m->run_bytes = (unsigned int)call(m->system, KVM_GET_VCPU_MMAP_SIZE, 0);
	slot(m, 0, 0, 0, MEMORY);
	for (i = 0; i < VCPUS; i++)
		vcpu_begin(m, i);
}

void machine_end(struct machine *m)
{
	unsigned int i;

	for (i = 0; i < VCPUS; i++) {
		munmap(m->run[i], m->run_bytes);
		close(m->vcpu[i]);
	}
	close(m->vm);
	close(m->system);
	munmap(m->memory, MEMORY);
	munmap(m->arena, ARENA + PAGE);
}

/* --- calls ------------------------------------------------------------------------------------------------------- */

static void spoil(unsigned char *bytes, unsigned int size, uint64_t *random)
{
	if (draw(random) % 2)
		bytes[draw(random) % size] ^= (unsigned char)(1u << draw(random) % 8);
}

/* What is read is set again, as it was or nearly, on this vcpu or its sibling. */
static void set_again(struct machine *m, uint64_t *random)
{
	static const unsigned int msrs[] = { 0x174, 0x10, 0xc0000081 };
	const struct pair *pair = &pairs[draw(random) % (sizeof(pairs) / sizeof(pairs[0]))];
	_Alignas(64) unsigned char bytes[ROOM];
	struct kvm_msrs *list = (struct kvm_msrs *)bytes;
	unsigned int i;

	memset(bytes, 0, sizeof(bytes));
	memcpy(bytes, &pair->count, sizeof(pair->count));
	for (i = 0; pair->get == KVM_GET_MSRS && i < pair->count; i++)
		list->entries[i].index = msrs[i];
	if (call(m->vcpu[draw(random) % VCPUS], pair->get, (unsigned long)bytes) < 0)
		return;
	spoil(bytes, pair->count ? 256 : _IOC_SIZE(pair->get), random);
	/* QEMU's AMD-V loses the host when a guest has LME without paging: with the kernel's own KVM, too */
	if (pair->set == KVM_SET_SREGS)
		((struct kvm_sregs *)bytes)->efer &= ~0x500ull;
	call(m->vcpu[draw(random) % VCPUS], pair->set, (unsigned long)bytes);
}

static void run(struct machine *m, uint64_t *random)
{
	unsigned int number = draw(random) % VCPUS, stays;

	m->run[number]->immediate_exit = draw(random) % 8 == 0;
	m->run[number]->request_interrupt_window = draw(random) % 8 == 0;
	for (stays = 0; stays < 8; stays++) {
		if (call(m->vcpu[number], KVM_RUN, 0))
			return;
		__atomic_fetch_add(&tally->exits, 1, __ATOMIC_RELAXED);
	}
}

/* Back to where it can run, whatever was made of it. */
static void reset(struct machine *m, uint64_t *random)
{
	const struct kvm_mp_state runs = { .mp_state = KVM_MP_STATE_RUNNABLE };
	struct kvm_regs regs = { .rip = CODE, .rflags = 2, .rsp = 0xf000 };
	int fd = m->vcpu[draw(random) % VCPUS];
	struct kvm_sregs sregs;

	if (call(fd, KVM_GET_SREGS, (unsigned long)&sregs))
		return;
	sregs.cr0 = 0x10;
	sregs.cr4 = sregs.efer = 0;
	sregs.cs = (struct kvm_segment){ .limit = 0xffff, .type = 11, .present = 1, .s = 1 };
	sregs.ds = sregs.es = sregs.ss = (struct kvm_segment){ .limit = 0xffff, .type = 3, .present = 1, .s = 1 };
	call(fd, KVM_SET_SREGS, (unsigned long)&sregs);
	call(fd, KVM_SET_REGS, (unsigned long)&regs);
	call(fd, KVM_SET_MP_STATE, (unsigned long)&runs);
}

static void change_slot(struct machine *m, uint64_t *random)
{
	unsigned int number = (unsigned int)draw(random) % 5;

	if (number == 0)
		slot(m, 0, draw(random) % 2 ? KVM_MEM_LOG_DIRTY_PAGES : 0, 0, MEMORY);
	else
		slot(m, number, draw(random) % 4, (draw(random) % 6 + 1) * MEMORY, draw(random) % 3 * 16 * PAGE);
}

static void fetch_log(struct machine *m, uint64_t *random)
{
	unsigned char bits[MEMORY / PAGE / 8];
	const struct kvm_dirty_log log = { .slot = (unsigned int)draw(random) % 5, .dirty_bitmap = bits };

	call(m->vm, KVM_GET_DIRTY_LOG, (unsigned long)&log);
}

/* The guest's memory goes, and comes back as zeros: the notifier's turn. */
static void drop_memory(struct machine *m, uint64_t *random)
{
	unsigned char *at = m->memory + draw(random) % (MEMORY / PAGE) * PAGE;

	if (at != m->memory + CODE)
		madvise(at, PAGE, draw(random) % 2 ? MADV_DONTNEED : MADV_NOHUGEPAGE);
}

static void inject(struct machine *m, uint64_t *random)
{
	const struct kvm_interrupt interrupt = { .irq = (unsigned int)draw(random) % 300 };
	struct kvm_translation where = { .linear_address = draw(random) >> draw(random) % 64 };
	int fd = m->vcpu[draw(random) % VCPUS];

	call(fd, KVM_INTERRUPT, (unsigned long)&interrupt);
	call(fd, KVM_TRANSLATE, (unsigned long)&where);
	if (draw(random) % 4 == 0)
		call(fd, KVM_NMI, 0);
}

void call_legal(struct machine *m, uint64_t *random)
{
	static void (*const what[])(struct machine *, uint64_t *) = {
		set_again, set_again, set_again, set_again, set_again, set_again, run, run, run, reset, reset, change_slot,
		fetch_log, drop_memory, inject, inject,
	};

	what[draw(random) % (sizeof(what) / sizeof(what[0]))](m, random);
}
