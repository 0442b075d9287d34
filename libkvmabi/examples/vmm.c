/* SPDX-License-Identifier: MIT */
/*
 * A small machine that boots Linux: a vcpu, memory, a serial console.  Its interrupt controllers and its timer are its own, so it
 * runs on a KVM that has none.
 *
 *	vmm BZIMAGE INITRAMFS [WORD...]		ends with 0 when the guest reboots
 */
#include <kvmabi/kvmabi.h>

#include <asm/bootparam.h>
#include <asm/kvm_para.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define SIZE ((size_t)256 << 20)
#define WORDS "console=ttyS0 noapic nolapic acpi=off pci=off reboot=k panic=-1"

/* --- the interrupt controller; the timer is on its line 0, the serial port on line 4 --- */

static struct {
	__u8 requests, in_service, masked, base, step;	/* the last: which word comes next; 0: it is initialised */
} pic;

/* The first line that may interrupt, before all in service; 8: none. */
static int highest(void)
{
	int line;

	for (line = 0; line < 8 && !(pic.in_service & 1 << line); line++)
		if (pic.requests & ~pic.masked & 1 << line)
			return line;
	return 8;
}

static int interrupt_pending(void)
{
	return highest() < 8;
}

static void pic_write(int is_data, __u8 value)
{
	if (is_data && !pic.step) {
		pic.masked = value;
	} else if (is_data) {
		pic.base = pic.step == 1 ? value : pic.base;
		pic.step = (pic.step + 1) % 4;
	} else if (value & 0x10) {
		memset(&pic, 0, sizeof(pic));
		pic.step = 1;
	} else if (value & 0x20) {			/* the end of one, or of the first */
		pic.in_service &= value & 0x40 ? ~(1 << (value & 7)) : pic.in_service - 1;
	}
}

/* --- the timer's channel 0; its count is written as two bytes, the low one first --- */

#define HZ 1193182ULL
#define SECOND 1000000000ULL

static struct {
	__u8 mode, low, has_low;
	__u32 count;			/* 0: it does not run */
	__u64 start;
} timer;

static __u64 now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * SECOND + time.tv_nsec;
}

static __u64 timer_due(void)
{
	return timer.count ? timer.start + timer.count * SECOND / HZ : ~0ULL;
}

/* Ticks that were missed stay missed. */
static void timer_tick(void)
{
	for (; timer_due() <= now(); timer.start = timer_due()) {
		pic.requests |= 1;
		if ((timer.mode & 3) < 2)
			timer.count = 0;
	}
}

static void timer_write(int is_mode, __u8 value)
{
	if (is_mode && (value >= 0x40 || !(value & 0x30)))
		return;				/* of another channel, or to read the count */
	if (is_mode) {
		timer.mode = value >> 1 & 7;
		timer.has_low = timer.count = 0;
	} else if (timer.has_low ^= 1) {
		timer.low = value;
	} else {
		timer.count = timer.low || value ? timer.low | value << 8 : 0x10000;
		timer.start = now();
	}
}

/* --- the serial port: stdin and stdout; what is written is sent at once --- */

enum { DATA, INTERRUPTS, FIFO, LINE, MODEM, LINE_STATUS, MODEM_STATUS };

static struct {
	__u8 registers[8], input, has_input, is_sent;	/* the last: to be told of by an interrupt */
} serial;

/* Why it interrupts, as the register says it; 1: it does not. */
static __u8 serial_reason(void)
{
	if (serial.has_input && serial.registers[INTERRUPTS] & 1)
		return 4;
	return serial.is_sent && serial.registers[INTERRUPTS] & 2 ? 2 : 1;
}

static void serial_interrupt(void)
{
	static int was;
	int is = serial_reason() != 1 && serial.registers[MODEM] & 8;

	pic.requests = (pic.requests & (is ? 0xff : 0xef)) | (is && !was) << 4;
	was = is;
}

static __u8 serial_read(int number)
{
	const __u8 reason = serial_reason();

	switch (number) {
	case DATA:
		serial.has_input = 0;
		return serial.input;
	case FIFO:
		serial.is_sent &= reason != 2;
		return reason | (serial.registers[FIFO] & 1 ? 0xc0 : 0);
	case LINE_STATUS:
		return 0x60 | serial.has_input;
	case MODEM_STATUS:
		return 0xb0;
	}
	return serial.registers[number];
}

static void serial_write(int number, __u8 value)
{
	if (number <= INTERRUPTS && serial.registers[LINE] & 0x80)
		return;				/* the speed */
	if (number == DATA && write(1, &value, 1) != 1)
		exit(2);
	if (number == DATA || (number == INTERRUPTS && value & 2))
		serial.is_sent = 1;
	serial.registers[number] = value;
}

/* --- all devices --- */

/* What time, stdin and the guest have brought. */
static void devices_poll(void)
{
	struct pollfd in = { .fd = 0, .events = POLLIN };

	timer_tick();
	if (!serial.has_input && poll(&in, 1, 0) == 1 && in.revents & POLLIN)
		serial.has_input = read(0, &serial.input, 1) == 1;
	serial_interrupt();
}

static __u8 port_read(__u16 port)
{
	if (port >> 3 == 0x3f8 >> 3)
		return serial_read(port & 7);
	return port == 0x21 ? pic.masked : port == 0x61 || port == 0x71 ? 0 : 0xff;
}

static int port_write(__u16 port, __u8 value)
{
	if (port == 0x20 || port == 0x21)
		pic_write(port & 1, value);
	if (port == 0x40 || port == 0x43)
		timer_write(port == 0x43, value);
	if (port >> 3 == 0x3f8 >> 3)
		serial_write(port & 7, value);
	return port != 0x64 || value != 0xfe;
}

/* --- Linux's boot protocol (Documentation/x86/boot.rst), entered in 32 bits --- */

enum { PARAMETERS = 0x10000, AT_WORDS = 0x20000, ENTRY = 0x100000 };

/* Read a file from a place on; how long it is from there. */
static size_t load(const char *path, size_t from, void *to, size_t room)
{
	FILE *file = fopen(path, "rb");
	size_t size = 0;

	if (file && !fseek(file, from, SEEK_SET))
		size = fread(to, 1, room, file);
	if (!size || size == room)
		exit(fprintf(stderr, "%s: cannot be read, or does not fit\n", path));
	fclose(file);
	return size;
}

/* Put everything where it belongs; the address of the parameters. */
static __u64 boot(unsigned char *memory, const char *kernel, const char *initramfs, const char *words)
{
	struct boot_params *parameters = (struct boot_params *)(memory + PARAMETERS);
	const size_t middle = SIZE / 2;

	load(kernel, 0x1f1, memory + ENTRY, middle - ENTRY);
	memcpy(&parameters->hdr, memory + ENTRY, memory[ENTRY + 0x10] + 0x11);
	load(kernel, (parameters->hdr.setup_sects + 1) * 512, memory + ENTRY, middle - ENTRY);
	parameters->hdr.type_of_loader = 0xff;
	parameters->hdr.cmd_line_ptr = AT_WORDS;
	strcpy((char *)memory + AT_WORDS, words);
	parameters->hdr.ramdisk_image = middle;
	parameters->hdr.ramdisk_size = load(initramfs, 0, memory + middle, SIZE - middle);
	parameters->e820_table[0] = (struct boot_e820_entry){ 0, 0x9fc00, 1 };
	parameters->e820_table[1] = (struct boot_e820_entry){ ENTRY, SIZE - ENTRY, 1 };
	parameters->e820_entries = 2;
	return PARAMETERS;
}

/* --- the machine --- */

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

static int check(int result)
{
	if (result >= 0)
		return result;
	kvmabi_fault_print(kvmabi_last_fault(), stderr);
	exit(2);
}

/* What KVM supports, less what wants a local APIC. */
static void set_cpuid(void)
{
	struct kvm_cpuid2 *cpuid;
	struct kvm_cpuid_entry2 *entry;

	check(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid));
	for (entry = cpuid->entries; entry < cpuid->entries + cpuid->nent; entry++)
		if (entry->function == 1) {
			entry->edx &= ~(1u << 9);			/* the APIC */
			entry->ecx &= ~(1u << 21 | 1u << 24);		/* x2APIC, its timer */
			entry->ecx |= 1u << 31;				/* there is a hypervisor: look for its leaves */
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

static void set_registers(__u64 parameters)
{
	struct kvm_regs regs = { .rip = ENTRY, .rsi = parameters, .rflags = 2 };
	struct kvm_sregs sregs;

	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	sregs.cs = segment(0x10, 11);
	sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = segment(0x18, 3);
	sregs.cr0 = 0x11;		/* protected mode; caches are on */
	check(kvmabi_vcpu_set_sregs(vcpu, &sregs));
	check(kvmabi_vcpu_set_regs(vcpu, &regs));
}

static void *make_machine(void)
{
	struct kvm_userspace_memory_region slot = { .memory_size = SIZE };
	void *memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	slot.userspace_addr = (unsigned long)memory;
	check(kvmabi_system_open(NULL, &kvm));
	check(kvmabi_system_create_vm(kvm, &vm));
	if (check(kvmabi_system_check_extension(kvm, KVM_CAP_SET_TSS_ADDR)))
		check(kvmabi_vm_set_tss_addr(vm, 0xfffbd000));		/* Intel's processors want it */
	check(kvmabi_vm_set_user_memory_region(vm, &slot));
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	set_cpuid();
	return memory;
}

/* --- time: a signal kicks the vcpu when the guest's timer is due --- */

static void kick(int signal)
{
	(void)signal;
	kvmabi_vcpu_kick(vcpu);
}

static void set_alarm(void)
{
	static const struct sigaction action = { .sa_handler = kick, .sa_flags = SA_RESTART };
	static timer_t alarm;
	static __u64 set;
	struct itimerspec when = { .it_value = { timer_due() / SECOND, timer_due() % SECOND } };

	if (!set && (sigaction(SIGALRM, &action, NULL) || timer_create(CLOCK_MONOTONIC, NULL, &alarm)))
		exit(2);
	if (timer_due() != set && timer_due() != ~0ULL)
		timer_settime(alarm, TIMER_ABSTIME, &when, NULL);
	set = timer_due();
}

/* An interrupt goes in when the guest can take it; until then KVM is asked to say when. */
static void inject(struct kvm_run *run)
{
	struct kvm_interrupt interrupt = { .irq = pic.base + highest() };

	if (interrupt_pending() && run->ready_for_interrupt_injection) {
		check(kvmabi_vcpu_interrupt(vcpu, &interrupt));
		pic.requests &= ~(1 << (interrupt.irq - pic.base));
		pic.in_service |= 1 << (interrupt.irq - pic.base);
	}
	run->request_interrupt_window = interrupt_pending();
}

/* --- exits --- */

/* Ports are as wide as a byte here; what is wider reads as ones. */
static int serve_io(struct kvmabi_exit *exit)
{
	__u8 *data = exit->as.io.data;
	__u32 i;

	for (i = 0; i < exit->as.io.count; i++, data += exit->as.io.size) {
		if (!exit->as.io.is_write)
			*(__u8 *)memset(data, 0xff, exit->as.io.size) = port_read(exit->as.io.port);
		else if (!port_write(exit->as.io.port, *data))
			return 0;
	}
	return 1;
}

/* 0: the guest wants to end. */
static int serve(struct kvmabi_exit *exit)
{
	switch (exit->reason) {
	case KVM_EXIT_IO:
		return serve_io(exit);
	case KVM_EXIT_HLT:
		for (; !interrupt_pending(); devices_poll())
			poll(&(struct pollfd){ .fd = 0, .events = POLLIN }, 1, 4);
		/* fall through */
	case KVM_EXIT_IRQ_WINDOW_OPEN:
		return 1;
	}
	fprintf(stderr, "vmm: %s (%u)\n", exit->name ? exit->name : "an exit that is not known", exit->reason);
	_Exit(3);
}

int main(int argc, char **argv)
{
	char words[2048] = WORDS;
	struct kvmabi_exit exit;
	int i, error;
	void *memory;

	if (argc < 3)
		return 2;
	for (i = 3; i < argc; i++)
		snprintf(words + strlen(words), sizeof(words) - strlen(words), " %s", argv[i]);
	memory = make_machine();
	set_registers(boot(memory, argv[1], argv[2], words));
	check(kvmabi_vcpu_kvm_run(vcpu) ? 0 : -1);
	do {
		devices_poll();
		inject(kvmabi_vcpu_kvm_run(vcpu));
		set_alarm();
		error = kvmabi_vcpu_next_exit(vcpu, &exit);
		if (error != -EINTR)
			check(error);
	} while (error || serve(&exit));
	return 0;
}
