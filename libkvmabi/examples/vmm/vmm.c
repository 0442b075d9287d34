/* SPDX-License-Identifier: MIT */
/*
 * A small machine that boots Linux: one vcpu, memory, a serial console, and devices of its own (pic.c, pit.c, serial.c), since it
 * asks KVM for none.
 *
 *	vmm BZIMAGE INITRAMFS [WORD...]		ends with 0 when the guest reboots (reboot=k)
 */
#include <kvmabi/kvmabi.h>

#include <asm/kvm_para.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "vmm.h"

#define MEGABYTES 256
#define WORDS "console=ttyS0 noapic nolapic acpi=off pci=off reboot=k panic=-1"

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;
static timer_t timer;

static int check(int result)
{
	if (result >= 0)
		return result;
	kvmabi_fault_print(kvmabi_last_fault(), stderr);
	exit(2);
}

/* --- the machine --- */

static void preflight(void)
{
	static const struct kvmabi_want wants[] = {
		{ "KVM_CAP_USER_MEMORY", 0 }, { "KVM_GET_SUPPORTED_CPUID", 0 }, { "KVM_SET_CPUID2", 0 }, { "KVM_INTERRUPT", 0 },
		{ "KVM_CAP_CLOCKSOURCE", 0 },
	};
	struct kvmabi_lack lacks[sizeof(wants) / sizeof(wants[0])];
	int count = check(kvmabi_system_preflight(kvm, wants, sizeof(wants) / sizeof(wants[0]), lacks));

	if (!count)
		return;
	kvmabi_lacks_print(lacks, count, stderr);
	exit(2);
}

/* What KVM supports, less what wants a local APIC: there is none. */
static void set_cpuid(void)
{
	struct kvm_cpuid2 *cpuid;
	struct kvm_cpuid_entry2 *entry;

	check(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid));
	for (entry = cpuid->entries; entry < cpuid->entries + cpuid->nent; entry++)
		if (entry->function == 1) {
			entry->edx &= ~(1u << 9);				/* APIC */
			entry->ecx &= ~(1u << 21 | 1u << 24);			/* x2APIC, TSC deadline */
		} else if (entry->function == KVM_CPUID_FEATURES) {
			entry->eax &= 1u << KVM_FEATURE_CLOCKSOURCE | 1u << KVM_FEATURE_CLOCKSOURCE2 |
				      1u << KVM_FEATURE_CLOCKSOURCE_STABLE_BIT;
		}
	check(kvmabi_vcpu_set_cpuid2(vcpu, cpuid));
	free(cpuid);
}

static struct kvm_segment segment(__u16 selector, __u8 type)
{
	return (struct kvm_segment){ .selector = selector, .type = type, .limit = 0xffffffff, .present = 1, .s = 1, .db = 1, .g = 1 };
}

/* Flat 32-bit segments, no paging. */
static void set_registers(uint64_t parameters)
{
	struct kvm_regs regs = { .rip = BOOT_ENTRY, .rsi = parameters, .rflags = 2 };
	struct kvm_sregs sregs;

	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	sregs.cs = segment(0x10, 11);
	sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = segment(0x18, 3);
	sregs.cr0 = 0x11;		/* protected mode, caches on */
	check(kvmabi_vcpu_set_sregs(vcpu, &sregs));
	check(kvmabi_vcpu_set_regs(vcpu, &regs));
}

static unsigned char *make_machine(void)
{
	struct kvm_userspace_memory_region slot = { .memory_size = (size_t)MEGABYTES << 20 };
	void *memory = mmap(NULL, slot.memory_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (memory == MAP_FAILED)
		exit(2);
	slot.userspace_addr = (unsigned long)memory;
	check(kvmabi_system_open(NULL, &kvm));
	preflight();
	check(kvmabi_system_create_vm(kvm, &vm));
	if (check(kvmabi_system_check_extension(kvm, KVM_CAP_SET_TSS_ADDR)))
		check(kvmabi_vm_set_tss_addr(vm, 0xfffbd000));		/* Intel's processors want it */
	check(kvmabi_vm_set_user_memory_region(vm, &slot));
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	set_cpuid();
	return memory;
}

/* --- time: the timer's signal kicks the vcpu when the PIT is due --- */

static void kick(int signal)
{
	(void)signal;
	kvmabi_vcpu_kick(vcpu);
}

static void make_timer(void)
{
	struct sigaction action = { .sa_handler = kick, .sa_flags = SA_RESTART };

	if (sigaction(SIGALRM, &action, NULL) || timer_create(CLOCK_MONOTONIC, NULL, &timer))
		exit(2);
}

static void set_timer(void)
{
	static uint64_t set = ~0ULL;
	uint64_t due = pit_due();
	struct itimerspec when = { .it_value = { due / 1000000000, due % 1000000000 } };

	if (due == set)
		return;
	set = due;
	if (due != ~0ULL)
		timer_settime(timer, TIMER_ABSTIME, &when, NULL);
}

/* Halted: until there is an interrupt. */
static void wait_for_interrupt(void)
{
	for (set_timer(); !pic_pending(); set_timer()) {
		poll(&(struct pollfd){ .fd = 0, .events = POLLIN }, 1, 10);
		pit_tick();
		serial_poll();
	}
}

/* --- exits --- */

static uint8_t read_port(uint16_t port)
{
	switch (port) {
	case 0x20: case 0x21: case 0xa0: case 0xa1:
		return pic_read(port);
	case 0x40: case 0x41: case 0x42: case 0x43:
		return pit_read(port);
	case 0x61: case 0x71:
		return 0;
	}
	return port >= 0x3f8 && port <= 0x3ff ? serial_read(port - 0x3f8) : 0xff;
}

/* False: the guest asks for a reset, through the keyboard's controller. */
static int write_port(uint16_t port, uint8_t value)
{
	switch (port) {
	case 0x20: case 0x21: case 0xa0: case 0xa1:
		pic_write(port, value);
		break;
	case 0x40: case 0x43:
		pit_write(port, value);
		break;
	case 0x64:
		return value != 0xfe;
	}
	if (port >= 0x3f8 && port <= 0x3ff)
		serial_write(port - 0x3f8, value);
	return 1;
}

/* Units of any size are taken as bytes of the port: no device here has wider ones. */
static int serve_io(struct kvmabi_exit *exit)
{
	uint8_t *data = exit->as.io.data;
	__u32 i;

	for (i = 0; i < exit->as.io.count; i++, data += exit->as.io.size) {
		if (exit->as.io.is_write && !write_port(exit->as.io.port, *data))
			return 0;
		if (!exit->as.io.is_write) {
			memset(data, 0xff, exit->as.io.size);
			*data = read_port(exit->as.io.port);
		}
	}
	return 1;
}

/* False: the machine is to end. */
static int serve(struct kvmabi_exit *exit)
{
	switch (exit->reason) {
	case KVM_EXIT_IO:
		return serve_io(exit);
	case KVM_EXIT_MMIO:
		if (!exit->as.mmio.is_write)
			memset(exit->as.mmio.data, 0xff, exit->as.mmio.length);
		return 1;
	case KVM_EXIT_HLT:
		wait_for_interrupt();
		return 1;
	case KVM_EXIT_IRQ_WINDOW_OPEN:
		return 1;
	}
	fprintf(stderr, "vmm: %s (%u)\n", exit->name ? exit->name : "an exit that is not known", exit->reason);
	_Exit(3);
}

/* An interrupt goes in when the guest can take it; until then KVM is asked to say when. */
static void inject(struct kvm_run *run)
{
	struct kvm_interrupt interrupt;

	pit_tick();
	if (pic_pending() && run->ready_for_interrupt_injection) {
		interrupt.irq = pic_take();
		check(kvmabi_vcpu_interrupt(vcpu, &interrupt));
	}
	run->request_interrupt_window = pic_pending();
}

int main(int argc, char **argv)
{
	static char words[2048] = WORDS;
	struct kvmabi_exit exit;
	unsigned char *memory;
	int i, error;

	if (argc < 3)
		return fprintf(stderr, "usage: vmm BZIMAGE INITRAMFS [WORD...]\n"), 2;
	for (i = 3; i < argc; i++)
		strcat(strncat(words, " ", sizeof(words) - strlen(words) - 1), argv[i]);
	memory = make_machine();
	set_registers(boot_load(memory, (size_t)MEGABYTES << 20, argv[1], argv[2], words));
	check(kvmabi_vcpu_kvm_run(vcpu) ? 0 : -1);
	make_timer();
	do {
		inject(kvmabi_vcpu_kvm_run(vcpu));
		set_timer();
		error = kvmabi_vcpu_next_exit(vcpu, &exit);
		if (error == -EINTR)
			serial_poll();
		else
			check(error);
	} while (error || serve(&exit));
	return 0;
}
