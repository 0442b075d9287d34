/* SPDX-License-Identifier: MIT */
/*
 * A guest for the emulator alone: a few pages of memory, each RAM, MMIO, a device in the kernel, read-only or absent, and
 * stubs of what the emulator asks of the rest of the core.
 *
 * Linear, physical and the test's own addresses are the same, so that an instruction can also run on the processor.
 * guest_run() plays user space: it answers MMIO from the same memory and counts each access.
 */
#ifndef TESTS_CORE_EMULATE_GUEST_H
#define TESTS_CORE_EMULATE_GUEST_H

#include <stdlib.h>
#include <sys/mman.h>

#include "../../driver/core/emulate.h"
#include "../lib/claims.h"

#define MEMORY	0x10000000ul
#define PAGES	20
#define CODE	(MEMORY + 0x100)	/* page 0 and 1 */
#define DATA	(MEMORY + 0x4000)	/* pages 4 to 19: 64 KiB */

enum page_kind { RAM, MMIO, DEVICE, READ_ONLY, ABSENT };

#define DEVICE_PORT	0x40	/* is answered in the kernel */

static enum page_kind page_kind[PAGES];
static struct kva_vm guest_vm;
static struct kva_vcpu guest;
static struct kvm_run guest_kvm_run;
static __u8 guest_pio[4096];

static struct { unsigned int count; __u8 vector; int has_code; __u32 code; __u64 address; } raised;
static struct { unsigned int ram, mmio, ports, device, exits, flushes; } counted;
static struct { int fail; __u64 value; unsigned int number; } cr_stub, msr_stub;
static int signal_pending;
static int exchange_loses;		/* another vcpu is always faster */

/* --- stubs --------------------------------------------------------------------------------------------------------- */

static inline int page_of(__u64 linear)
{
	return linear >= MEMORY && linear < MEMORY + PAGES * 4096 ? (int)((linear - MEMORY) >> 12) : -1;
}

static int page_refuses(__u64 linear, __u32 access)
{
	int page = page_of(linear);

	return page < 0 || page_kind[page] == ABSENT || (page_kind[page] == READ_ONLY && access & KVA_ACCESS_WRITE);
}

int kva_walk(struct kva_vcpu *vcpu, __u64 linear, __u32 access, struct kva_walk *walk)
{
	(void)vcpu;
	walk->gpa = linear;
	walk->fault = access & KVA_ACCESS_WRITE ? 2 : 0;
	return page_refuses(linear, access);
}

static int linear_access(__u64 linear, unsigned int size, __u32 access, __u64 *gpa)
{
	if ((linear & 4095) + size > 4096)
		abort();		/* the emulator cuts at pages */
	if (page_refuses(linear, access)) {
		kva_raise_page_fault(&guest, linear, access & KVA_ACCESS_WRITE ? 2 : 0);
		return 1;
	}
	*gpa = linear;
	if (page_kind[page_of(linear)] == MMIO || page_kind[page_of(linear)] == DEVICE)
		return 2;
	if (!(access & KVA_ACCESS_FETCH))
		counted.ram++;
	return 0;
}

int kva_linear_read(struct kva_vcpu *vcpu, __u64 linear, void *to, unsigned int size, __u32 access, __u64 *gpa)
{
	int result = linear_access(linear, size, access, gpa);

	(void)vcpu;
	if (!result)
		memcpy(to, (void *)linear, size);
	return result;
}

int kva_linear_write(struct kva_vcpu *vcpu, __u64 linear, const void *from, unsigned int size, __u32 access, __u64 *gpa)
{
	int result = linear_access(linear, size, access | KVA_ACCESS_WRITE, gpa);

	(void)vcpu;
	if (!result)
		memcpy((void *)linear, from, size);
	return result;
}

void kva_raise(struct kva_vcpu *vcpu, __u8 vector, int has_code, __u32 code)
{
	(void)vcpu;
	raised.count++;
	raised.vector = vector;
	raised.has_code = has_code;
	raised.code = code;
}

void kva_raise_page_fault(struct kva_vcpu *vcpu, __u64 address, __u32 code)
{
	kva_raise(vcpu, 14, 1, code);
	raised.address = address;
}

/* Nothing is known: every instruction is fetched. */
unsigned int kva_fetch_length(struct kva_vcpu *vcpu) { (void)vcpu; return 0; }
int kva_fetch_recall(struct kva_emulation *e) { (void)e; return 0; }
void kva_fetch_remember(const struct kva_emulation *e) { (void)e; }

static struct kva_slot all_memory = { .pages = 1ull << 40 };

const struct kva_slots *kva_slots_enter(struct kva_vm *vm, int *section)
{
	(void)vm;
	*section = 0;
	return NULL;
}

void kva_slots_leave(struct kva_vm *vm, int section) { (void)vm; (void)section; }
void kva_slot_mark_dirty(const struct kva_slot *slot, __u64 gfn) { (void)slot; (void)gfn; }

const struct kva_slot *kva_slot_find(const struct kva_slots *slots, __u64 gfn)
{
	(void)slots;
	return page_kind[page_of(gfn << 12)] == MMIO || page_kind[page_of(gfn << 12)] == DEVICE ? NULL : &all_memory;
}

int kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size)
{
	counted.ram++;
	if (exchange_loses || memcmp((void *)at, &old, size))
		return 0;
	memcpy((void *)at, &new, size);
	return 1;
}

void kva_state_pull(struct kva_vcpu *vcpu, __u32 missing) { vcpu->valid |= missing; }
int kva_is_long_mode(const struct kva_vcpu *vcpu) { return vcpu->cpu.segment[KVA_CS].l; }
int kva_signal_pending(void) { return signal_pending; }
void kva_vcpu_request(struct kva_vcpu *vcpu, __u32 request) { vcpu->requests |= request; counted.flushes++; }
__u64 kva_tsc(void) { return 0x123456789a; }
int kva_xcr0_valid(__u64 value) { return value == 1 || value == 3 || value == 7; }

__u64 kva_cr_read(struct kva_vcpu *vcpu, unsigned int cr)
{
	return cr == 0 ? vcpu->cpu.cr0 : cr == 8 ? 5 : 0x1122334455667788;
}

int kva_cr_write(struct kva_vcpu *vcpu, unsigned int cr, __u64 value)
{
	cr_stub.number = cr;
	cr_stub.value = value;
	if (cr_stub.fail)
		kva_raise(vcpu, 13, 1, 0);
	return cr_stub.fail;
}

int kva_msr_read(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 *value)
{
	(void)vcpu, (void)host;
	*value = msr_stub.value;
	return msr_stub.number != msr;
}

int kva_msr_write(struct kva_vcpu *vcpu, __u32 msr, int host, __u64 value)
{
	(void)vcpu, (void)host;
	msr_stub.value = value;
	return msr_stub.number != msr;
}

const struct kvm_cpuid_entry2 *kva_cpuid_find(const struct kva_vcpu *vcpu, __u32 function, __u32 index)
{
	static const struct kvm_cpuid_entry2 entry = { .edx = 1u << 27 };

	(void)vcpu, (void)function, (void)index;
	return &entry;
}

void kva_cpuid_answer(struct kva_vcpu *vcpu, __u32 *eax, __u32 *ebx, __u32 *ecx, __u32 *edx)
{
	(void)vcpu;
	*ebx = *eax + 1;
	*edx = *ecx + 1;
	*eax = *ecx = 7;
}

/* --- devices in the kernel: memory as above, and a port that gives the numbers of its bytes and keeps what it gets ------ */

static __u8 device_next, device_output[16];
static unsigned int device_written;

static int is_device(__u64 gpa)
{
	return page_of(gpa) >= 0 && page_kind[page_of(gpa)] == DEVICE;
}

int kva_bus_read(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 *value)
{
	(void)vcpu;
	if (!is_device(gpa))
		return 0;
	*value = 0;
	memcpy(value, (void *)gpa, size);
	counted.device++;
	return 1;
}

int kva_bus_write(struct kva_vcpu *vcpu, __u64 gpa, unsigned int size, __u64 value)
{
	(void)vcpu;
	if (!is_device(gpa))
		return 0;
	memcpy((void *)gpa, &value, size);
	counted.device++;
	return 1;
}

int kva_bus_has_port(struct kva_vcpu *vcpu, __u16 port, unsigned int size)
{
	(void)vcpu, (void)size;
	return port == DEVICE_PORT;
}

int kva_bus_in(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 *value)
{
	unsigned int i;

	if (!kva_bus_has_port(vcpu, port, size))
		return 0;
	*value = 0;
	for (i = 0; i < size; i++)
		*value |= (__u32)device_next++ << 8 * i;
	counted.device++;
	return 1;
}

int kva_bus_out(struct kva_vcpu *vcpu, __u16 port, unsigned int size, __u32 value)
{
	if (!kva_bus_has_port(vcpu, port, size) || device_written + size > sizeof(device_output))
		return 0;
	memcpy(device_output + device_written, &value, size);
	device_written += size;
	counted.device++;
	return 1;
}

/* --- the guest ----------------------------------------------------------------------------------------------------- */

static void guest_map(void)
{
	void *at = mmap((void *)MEMORY, PAGES * 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	if (at != (void *)MEMORY) {
		perror("mmap");
		exit(77);
	}
}

static void set_segment(unsigned int name, __u64 base, __u32 limit, __u8 type, unsigned int bits)
{
	guest.cpu.segment[name] = (struct kvm_segment){
		.base = base, .limit = limit, .type = type, .present = 1, .s = 1, .db = bits == 32, .l = bits == 64,
	};
}

/* Flat segments, all pages RAM; real mode for 16 bits, with segments that begin where memory does. */
static void guest_begin(unsigned int bits)
{
	__u64 base = bits == 16 ? MEMORY : 0;
	__u32 limit = bits == 16 ? 0xffff : 0xffffffff;
	unsigned int i;

	guest = (struct kva_vcpu){ .vm = &guest_vm, .run = &guest_kvm_run, .pio = guest_pio, .interrupt = -1 };
	memset(&raised, 0, sizeof(raised));
	memset(&counted, 0, sizeof(counted));
	memset(page_kind, 0, sizeof(page_kind));
	memset((void *)MEMORY, 0, PAGES * 4096);
	cr_stub.fail = signal_pending = exchange_loses = 0;
	device_next = device_written = 0;
	for (i = KVA_ES; i <= KVA_GS; i++)
		set_segment(i, base, limit, 3, bits == 64 ? 0 : bits);
	set_segment(KVA_CS, base, limit, 11, bits);
	set_segment(KVA_TR, MEMORY + 0x3000, 0x1ff, 11, 0);
	guest.cpu.cr0 = bits == 16 ? 0 : 0x80000001;
	guest.cpu.rip = CODE - base;
	guest.cpu.rflags = 2;
	guest.cpu.reg[KVA_RSP] = DATA + 0x8000 - base;
}

__attribute__((__unused__)) static unsigned int guest_code(const char *hex)
{
	unsigned int length = 0, value;
	int used;

	for (; sscanf(hex, "%2x%n", &value, &used) == 1; hex += used)
		((__u8 *)(guest.cpu.segment[KVA_CS].base + guest.cpu.rip))[length++] = value;
	return length;
}

/* User space: memory answers MMIO, a port gives the numbers of its bytes and keeps what it is given. */
static __u8 port_output[8192];
static unsigned int port_written;
static __u8 port_next;

static void answer(void)
{
	struct kvm_run *run = &guest_kvm_run;
	unsigned int i, bytes;

	counted.exits++;
	kva_pending_show(&guest);
	if (run->exit_reason == KVM_EXIT_MMIO) {
		counted.mmio++;
		if (run->mmio.is_write)
			memcpy((void *)run->mmio.phys_addr, run->mmio.data, run->mmio.len);
		else
			memcpy(run->mmio.data, (void *)run->mmio.phys_addr, run->mmio.len);
	} else {
		bytes = run->io.count * run->io.size;
		counted.ports += run->io.count;
		for (i = 0; i < bytes && run->io.direction == KVM_EXIT_IO_IN; i++)
			guest_pio[i] = port_next++;
		if (run->io.direction == KVM_EXIT_IO_OUT && port_written + bytes <= sizeof(port_output)) {
			memcpy(port_output + port_written, guest_pio, bytes);
			port_written += bytes;
		}
	}
	kva_pending_answer(&guest);
}

/* Until the instruction is done or has failed. */
static inline enum kva_emulated guest_run(void)
{
	enum kva_emulated result;

	while ((result = kva_emulate(&guest)) == KVA_EMULATE_USER)
		answer();
	return result;
}

#endif /* TESTS_CORE_EMULATE_GUEST_H */
