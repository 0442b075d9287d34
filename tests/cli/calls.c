/* SPDX-License-Identifier: MIT */
/* Scenarios of single calls: wrong ones, all kinds of arguments, data that goes through kvm_run. */
#define _GNU_SOURCE
#include "scenario.h"

#include <sys/syscall.h>
#include <time.h>

static const unsigned char halt[] = { 0xf4 };

/* --- wrong ones: what each must be told of stands in test_trace.py, in this order --- */

static void set_slot(int vm, __u32 slot, __u64 guest, __u64 size, unsigned long memory)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .guest_phys_addr = guest, .memory_size = size,
						      .userspace_addr = memory };

	ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

int wrong_calls(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	unsigned long memory = (unsigned long)machine.memory;
	struct kvm_vcpu_events events = { .flags = ~0u };
	struct kvm_irq_level level = { .irq = 1 };
	struct kvm_clock_data clock = { .flags = 0x80000000 };
	struct kvm_dirty_log log = { .slot = 0 };
	struct kvm_pit_state pit;
	struct kvm_msr_list list = { 0 };
	struct { struct kvm_msrs head; struct kvm_msr_entry entries[3]; } msrs = {
		.head.nmsrs = 3, .entries = { { .index = 0x10 }, { .index = 0x123456 }, { .index = 0x174 } },
	};

	set_slot(machine.vm, 1, 0x1234, PAGE, memory);
	set_slot(machine.vm, 1, 0, PAGE, memory);
	set_slot(machine.vm, 0, 0, 2 * PAGE, memory);
	ioctl(machine.vm, KVM_CREATE_VCPU, 0);
	ioctl(machine.vm, KVM_GET_VCPU_EVENTS, &events);
	ioctl(machine.vm, KVM_GET_DIRTY_LOG, &log);
	ioctl(machine.vm, KVM_IRQ_LINE, &level);
	ioctl(machine.vm, KVM_GET_PIT, &pit);
	ioctl(machine.vm, KVM_SET_CLOCK, &clock);
	ioctl(machine.vcpu, KVM_RUN, 1);
	ioctl(machine.kvm, KVM_GET_MSR_INDEX_LIST, &list);
	ioctl(machine.vcpu, KVM_SET_MSRS, &msrs);
	ioctl(machine.kvm, _IOW(KVMIO, 0xfe, __u64), &memory);
	ioctl(machine.vm, _IOR('T', 0x7f, __u32), &level);
	return 0;
}

/* --- pointers to where nothing is: EFAULT, and nothing else happens --- */

int pointers(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	unsigned char *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct kvm_msrs *msrs = (struct kvm_msrs *)(pages + PAGE - sizeof(*msrs));

	MUST(!munmap(pages + PAGE, PAGE));
	MUST(ioctl(machine.vcpu, KVM_SET_REGS, 0x10) < 0 && errno == EFAULT);
	MUST(ioctl(machine.vcpu, KVM_GET_REGS, 0x10) < 0 && errno == EFAULT);
	MUST(ioctl(machine.vcpu, KVM_SET_REGS, -8ul) < 0 && errno == EFAULT);
	MUST(ioctl(machine.vcpu, KVM_SET_REGS, pages + PAGE - 8) < 0 && errno == EFAULT);
	msrs->nmsrs = 2;
	MUST(ioctl(machine.vcpu, KVM_SET_MSRS, msrs) < 0 && errno == EFAULT);
	MUST(ioctl(machine.kvm, _IOW(KVMIO, 0xfe, __u64), 0x10) < 0);
	return 0;
}

/* --- what goes through kvm_run --- */

int data(void)
{
	static const unsigned char code[] = {
		0xba, 0x34, 0x12,		/* mov $0x1234, %dx */
		0xb0, 'o', 0xee,		/* mov $'o', %al; out %al, (%dx) */
		0xec,				/* in (%dx), %al */
		0xa2, 0x00, 0x20,		/* mov %al, 0x2000 */
		0xa0, 0x01, 0x20,		/* mov 0x2001, %al */
		0xef,				/* out %ax, (%dx) */
		0xf4,
	};
	struct machine machine = machine_make(code, sizeof(code));
	struct kvm_run *run = machine.run;

	for (;;) {
		MUST(!ioctl(machine.vcpu, KVM_RUN, 0));
		if (run->exit_reason == KVM_EXIT_IO && run->io.direction == KVM_EXIT_IO_IN)
			((char *)run)[run->io.data_offset] = 'i';
		else if (run->exit_reason == KVM_EXIT_MMIO && !run->mmio.is_write)
			run->mmio.data[0] = 'm';
		else if (run->exit_reason == KVM_EXIT_HLT)
			return 0;
	}
}

/* Registers that are passed in kvm_run: 77 where the kernel has no such thing. */
int synchronized(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));

	machine.run->kvm_valid_regs = KVM_SYNC_X86_REGS;
	if (ioctl(machine.vcpu, KVM_RUN, 0) < 0)
		return 77;
	machine.run->kvm_dirty_regs = KVM_SYNC_X86_REGS;
	machine.run->s.regs.regs.rip = 0;
	machine.run->s.regs.regs.rbx = 0x1234;
	return ioctl(machine.vcpu, KVM_RUN, 0) < 0;
}

static double nanoseconds(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec * 1e9 + time.tv_nsec;
}

/* Port writes, one after the other; says how many nanoseconds one takes, and how many of them on a processor. */
int exits(unsigned int count)
{
	static const unsigned char code[] = { 0xee, 0xeb, 0xfd };	/* 1: out %al, (%dx); jmp 1b */
	struct machine machine = machine_make(code, sizeof(code));
	double time = nanoseconds(CLOCK_MONOTONIC), used = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
	unsigned int i;

	for (i = 0; i < count; i++)
		MUST(!ioctl(machine.vcpu, KVM_RUN, 0) && machine.run->exit_reason == KVM_EXIT_IO);
	printf("%.0f %.0f\n", (nanoseconds(CLOCK_MONOTONIC) - time) / count, (nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - used) / count);
	return 0;
}

/* Commands by number, each on every kind of fd, with room for whatever the kernel writes; also for 200 elements of an array. */
int every(char **commands)
{
	static unsigned char room[65536];
	struct kvm_pit_config pit = { 0 };
	unsigned int i;
	int fds[3];
	__u32 count;

	MUST((fds[0] = open("/dev/kvm", O_RDWR)) >= 0 && (fds[1] = ioctl(fds[0], KVM_CREATE_VM, 0)) >= 0);
	MUST(!ioctl(fds[1], KVM_CREATE_IRQCHIP, 0) && !ioctl(fds[1], KVM_CREATE_PIT2, &pit));
	MUST((fds[2] = ioctl(fds[1], KVM_CREATE_VCPU, 0)) >= 0);
	for (; *commands; commands++)
		for (i = 0; i < 6; i++) {
			memset(room, 0, sizeof(room));
			count = i < 3 ? 0 : 200;
			memcpy(room, &count, sizeof(count));
			ioctl(fds[i % 3], strtoul(*commands, NULL, 0), room);
		}
	return 0;
}

/* --- arguments that are too large to be kept aside --- */

int large(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + 256 * sizeof(cpuid->entries[0]));
	struct kvm_irq_routing *routing = calloc(1, sizeof(*routing) + 4000 * sizeof(routing->entries[0]));
	unsigned int i;

	cpuid->nent = 256;
	MUST(!ioctl(machine.kvm, KVM_GET_SUPPORTED_CPUID, cpuid));
	MUST(!ioctl(machine.vcpu, KVM_SET_CPUID2, cpuid));
	printf("%u\n", cpuid->nent);
	MUST(!ioctl(machine.vm, KVM_CREATE_IRQCHIP, 0) || errno == EEXIST || errno == EINVAL);
	routing->nr = 4000;
	for (i = 0; i < routing->nr; i++) {
		routing->entries[i].gsi = i;
		routing->entries[i].type = KVM_IRQ_ROUTING_MSI;
		routing->entries[i].u.msi.data = i;
	}
	ioctl(machine.vm, KVM_SET_GSI_ROUTING, routing);
	return 0;
}

/* --- numbers as programs pass them --- */

int numbers(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	struct { struct kvm_msrs head; struct kvm_msr_entry entries[2]; } msrs = {
		.head.nmsrs = 2, .entries = { { .index = 0x174 }, { .index = 0x175 } },
	};
	struct kvm_regs regs;

	MUST(ioctl(machine.vcpu, (unsigned long)(int)KVM_GET_MSRS, &msrs) == 2);
	MUST(!ioctl(machine.vcpu, (unsigned long)(int)KVM_GET_REGS, &regs));
	MUST(!syscall(SYS_ioctl, machine.vcpu, KVM_GET_REGS, &regs));
	MUST(!syscall(SYS_ioctl, machine.vcpu, (long)(int)KVM_GET_REGS, &regs));
	MUST(syscall(SYS_ioctl, machine.vcpu, KVM_RUN, 0) == 0);
	MUST(syscall(SYS_getppid) == getppid());
	return 0;
}

/* A call that succeeds leaves errno alone, one that fails sets it to the kernel's. */
int keep_errno(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));

	errno = 1234;
	MUST(ioctl(machine.kvm, KVM_GET_API_VERSION, 0) == KVM_API_VERSION && errno == 1234);
	MUST(!ioctl(machine.vcpu, KVM_RUN, 0) && errno == 1234);
	MUST(ioctl(machine.kvm, KVM_GET_API_VERSION, 1) == -1 && errno == EINVAL);
	MUST(ioctl(-1, KVM_GET_API_VERSION, 0) == -1 && errno == EBADF);
	errno = 1234;
	MUST(dup(machine.vm) >= 0 && errno == 1234);
	MUST(dup(-1) == -1 && errno == EBADF);
	MUST(close(-1) == -1 && errno == EBADF);
	MUST(syscall(SYS_ioctl, machine.kvm, KVM_GET_API_VERSION, 1) == -1 && errno == EINVAL);
	MUST(munmap((void *)1, PAGE) == -1 && errno == EINVAL);
	return 0;
}
