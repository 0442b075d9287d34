// SPDX-License-Identifier: MIT
/*
 * The exits that user space has to finish, and those that end a guest: what kvm_run shows, what a second KVM_RUN does.
 */
#include "contract.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static unsigned char *port_data(const struct machine *m)
{
	return (unsigned char *)m->run + m->run->io.data_offset;
}

static void tell_bytes(const unsigned char *byte, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count && i < 8; i++)
		also("%02x", byte[i]);
}

static void tell_exit(const struct machine *m)
{
	const struct kvm_run *run = m->run;
	struct kvm_regs regs;

	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		also("io %s port %x size %u count %u at %llx", run->io.direction ? "out" : "in", run->io.port, run->io.size, run->io.count,
		     run->io.data_offset);
		if (run->io.direction == KVM_EXIT_IO_OUT)
			tell_bytes(port_data(m), run->io.size);
		break;
	case KVM_EXIT_MMIO:
		also("mmio %s %llx len %u", run->mmio.is_write ? "write" : "read", run->mmio.phys_addr, run->mmio.len);
		if (run->mmio.is_write)
			tell_bytes(run->mmio.data, run->mmio.len);
		break;
	case KVM_EXIT_INTERNAL_ERROR:
		also("internal error %u", run->internal.suberror);
		break;
	default:
		also("exit %u", run->exit_reason);
	}
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rip %llx", regs.rip);
}

static void run_once(struct machine *m, const char *what)
{
	m->run->exit_reason = 0xee;
	TRY(m->vcpu, KVM_RUN, 0, "%s", what);
	tell_exit(m);
}

static void tell_rax(const struct machine *m)
{
	struct kvm_regs regs;

	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("rax %llx rcx %llx rsi %llx rdi %llx", regs.rax, regs.rcx, regs.rsi, regs.rdi);
}

static void set_regs(const struct machine *m, __u64 rax, __u64 rcx, __u64 rsi, __u64 rdi)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = CODE, .rflags = 2, .rax = rax, .rcx = rcx, .rdx = 0x3f8, .rsi = rsi, .rdi = rdi };

	NEED(m->vcpu, KVM_SET_REGS, &regs);
}

/* --- ports -------------------------------------------------------------------------------------------------------------------- */

static void try_out(struct machine *m)
{
	GUEST(m, 0xe6, 0x80, 0xe7, 0x81, 0x66, 0xef, 0xf4);	/* outb, outw, outl, hlt */
	set_regs(m, 0x44332211, 0, 0, 0);
	run_once(m, "OUT of a byte");
	run_once(m, "OUT of a word");
	run_once(m, "OUT of a doubleword");
	run_once(m, "and then HLT");
}

static void try_in(struct machine *m)
{
	GUEST(m, 0xec, 0xed, 0x66, 0xed, 0xf4);			/* inb, inw, inl, hlt */
	set_regs(m, 0x1122334455667788, 0, 0, 0);
	run_once(m, "IN of a byte");
	memcpy(port_data(m), "\xaa\xbb\xcc\xdd", 4);
	run_once(m, "IN of a word");
	tell_rax(m);
	memcpy(port_data(m), "\xaa\xbb\xcc\xdd", 4);
	run_once(m, "IN of a doubleword");
	tell_rax(m);
	memcpy(port_data(m), "\xaa\xbb\xcc\xdd", 4);
	run_once(m, "and then HLT, after IN");
	tell_rax(m);
}

/* User space overwrites what it was shown: what the guest does is decided in the kernel. */
static void try_tampering(struct machine *m)
{
	GUEST(m, 0xec, 0xf4);
	set_regs(m, 0, 0, 0, 0);
	run_once(m, "IN of a byte, to be tampered with");
	memcpy(port_data(m), "\xaa\xbb\xcc\xdd", 4);
	m->run->io.size = 4;
	m->run->io.port = 0xffff;
	m->run->io.count = 0xffffffff;
	m->run->io.direction = 1;
	m->run->io.data_offset = -8ull;
	m->run->exit_reason = KVM_EXIT_MMIO;
	run_once(m, "its end, after user space overwrote kvm_run");
	tell_rax(m);
}

static void try_string(struct machine *m)
{
	GUEST(m, 0xf3, 0x6e, 0xf4);				/* rep outsb */
	memcpy(m->memory + 0x2000, "abcdef", 6);
	set_regs(m, 0, 6, 0x2000, 0);
	run_once(m, "REP OUTSB of six bytes");
	NEED(m->vcpu, KVM_RUN, 0);
	while (m->run->exit_reason == KVM_EXIT_IO)
		NEED(m->vcpu, KVM_RUN, 0);
	begin("KVM_RUN", "the end of REP OUTSB");
	tell_exit(m);
	tell_rax(m);
}

static void try_string_in(struct machine *m)
{
	unsigned char next = 'A';
	unsigned int i, bytes = 0;

	GUEST(m, 0xf3, 0x6c, 0xf4);				/* rep insb */
	memset(m->memory + 0x3000, 0, 8);
	set_regs(m, 0, 5, 0, 0x3000);
	NEED(m->vcpu, KVM_RUN, 0);
	while (m->run->exit_reason == KVM_EXIT_IO && bytes < 100) {
		for (i = 0; i < m->run->io.count; i++, bytes++)
			port_data(m)[i] = next++;
		NEED(m->vcpu, KVM_RUN, 0);
	}
	begin("KVM_RUN", "the end of REP INSB of five bytes");
	tell_exit(m);
	tell_rax(m);
	also("memory %.8s", (char *)m->memory + 0x3000);
}

static void try_state_meanwhile(struct machine *m)
{
	struct kvm_regs regs;

	GUEST(m, 0xec, 0xf4);
	run_once(m, "IN, then RIP is set elsewhere");
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	regs.rip = CODE + 1;
	NEED(m->vcpu, KVM_SET_REGS, &regs);
	port_data(m)[0] = 0x99;
	run_once(m, "HLT at the new place");
	tell_rax(m);
}

/* --- memory that is none ----------------------------------------------------------------------------------------------------- */

#define DEVICE	0xd0000u	/* beyond the machine's memory; real mode reaches it by DS */

static void device_segment(const struct machine *m)
{
	struct kvm_sregs sregs;

	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.ds.base = DEVICE;
	sregs.ds.selector = DEVICE >> 4;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
}

static void try_write(struct machine *m)
{
	/* mov %al, 0x10; mov %ax, 0x20; mov %eax, 0x30; movw $0x1234, 0x40; hlt */
	GUEST(m, 0xa2, 0x10, 0, 0xa3, 0x20, 0, 0x66, 0xa3, 0x30, 0, 0xc7, 0x06, 0x40, 0, 0x34, 0x12, 0xf4);
	set_regs(m, 0x44332211, 0, 0, 0);
	device_segment(m);
	run_once(m, "a byte written where no memory is");
	run_once(m, "a word written where no memory is");
	run_once(m, "a doubleword written where no memory is");
	run_once(m, "a constant written where no memory is");
	run_once(m, "and then HLT, after writes");
}

static void try_read(struct machine *m)
{
	/* mov 0x10, %al; mov 0x20, %ax; mov 0x30, %eax; hlt */
	GUEST(m, 0xa0, 0x10, 0, 0xa1, 0x20, 0, 0x66, 0xa1, 0x30, 0, 0xf4);
	set_regs(m, 0x1122334455667788, 0, 0, 0);
	device_segment(m);
	run_once(m, "a byte read where no memory is");
	memcpy(m->run->mmio.data, "\xaa\xbb\xcc\xdd\xee\xff\x11\x22", 8);
	run_once(m, "a word read where no memory is");
	tell_rax(m);
	memcpy(m->run->mmio.data, "\xaa\xbb\xcc\xdd\xee\xff\x11\x22", 8);
	run_once(m, "a doubleword read where no memory is");
	tell_rax(m);
	memcpy(m->run->mmio.data, "\xaa\xbb\xcc\xdd\xee\xff\x11\x22", 8);
	run_once(m, "and then HLT, after reads");
	tell_rax(m);
}

static void try_read_tampering(struct machine *m)
{
	GUEST(m, 0xa0, 0x10, 0, 0xf4);
	set_regs(m, 0, 0, 0, 0);
	device_segment(m);
	run_once(m, "a byte read, to be tampered with");
	memset(m->run->mmio.data, 0x5c, 8);
	m->run->mmio.len = 0xffffffff;
	m->run->mmio.phys_addr = 0x1000;
	m->run->mmio.is_write = 1;
	m->run->exit_reason = KVM_EXIT_IO;
	run_once(m, "its end, after user space overwrote the access");
	tell_rax(m);
}

/* --- the end of a guest ------------------------------------------------------------------------------------------------------- */

/* No interrupt table at all: the first exception becomes a shutdown. */
static void try_shutdown(struct machine *m)
{
	struct kvm_sregs sregs;

	GUEST(m, 0x0f, 0x0b);					/* ud2 */
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.idt.limit = 0;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
	m->run->exit_reason = 0xee;
	TRY(m->vcpu, KVM_RUN, 0, "a triple fault");
	also("exit %u", m->run->exit_reason);
}

/* The vcpu starts at the reset vector, just below 4 GB, where this machine has no memory. */
static void try_no_code(struct machine *m)
{
	m->run->exit_reason = 0xee;
	TRY(m->vcpu, KVM_RUN, 0, "at the reset vector, where no memory is");
	also("exit %u", m->run->exit_reason);
	if (m->run->exit_reason == KVM_EXIT_INTERNAL_ERROR)
		also("internal error %u", m->run->internal.suberror);
}

static void try_vanished_memory(struct machine *m)
{
	struct kvm_userspace_memory_region region = { .slot = 1, .guest_phys_addr = 0x40000, .memory_size = PAGE,
		.userspace_addr = (uintptr_t)nowhere() };
	struct kvm_sregs sregs;

	GUEST(m, 0xa0, 0, 0, 0xf4);				/* mov 0x0, %al; hlt */
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.ds.base = 0x40000;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
	NEED(m->vm, KVM_SET_USER_MEMORY_REGION, &region);
	m->run->exit_reason = 0xee;
	TRY(m->vcpu, KVM_RUN, 0, "memory whose user address cannot be reached");
	also("exit %u", m->run->exit_reason);
}

static void with_machine(void (*try)(struct machine *m))
{
	struct machine m;

	machine_begin(&m);
	try(&m);
	machine_end(&m);
}

void try_exits(void)
{
	with_machine(try_out);
	with_machine(try_in);
	with_machine(try_tampering);
	with_machine(try_string);
	with_machine(try_string_in);
	with_machine(try_state_meanwhile);
	with_machine(try_write);
	with_machine(try_read);
	with_machine(try_read_tampering);
	with_machine(try_shutdown);
	with_machine(try_no_code);
	with_machine(try_vanished_memory);
}
