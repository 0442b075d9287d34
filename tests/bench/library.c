/* SPDX-License-Identifier: MIT */
/*
 * Calls, each many times, by hand and through the library; library.sh counts the instructions of the functions that do it.
 *
 *	library LEVEL TIMES	LEVEL: off, call, full; bare, if compiled with KVMABI_NO_CHECKS
 *
 * The kernel is an ioctl() of our own, which costs the same for all: what is counted is what comes on top.
 */
#include <kvmabi/kvmabi.h>

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

static int asked;		/* a kernel's answers */

__attribute__((noinline)) int ioctl(int fd, unsigned long command, ...)
{
	(void)fd;
	if ((unsigned int)command == KVM_CHECK_EXTENSION)
		return 0;
	if ((unsigned int)command == KVM_CREATE_VM || (unsigned int)command == KVM_CREATE_VCPU)
		return open("/dev/null", O_RDWR);
	asked++;
	return (unsigned int)command == KVM_SET_MSRS ? 2 : 0;
}

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;
static struct by_hand { int fd; } *vm_by_hand, *vcpu_by_hand;	/* as a program by hand would have them */

static struct kvm_regs regs;
static struct kvm_vcpu_events events;
static struct kvm_sregs sregs;
static struct kvm_fpu fpu;
static struct kvm_debugregs debugregs;
static struct kvm_mp_state mp_state;
static struct kvm_clock_data clock_data;
static struct kvm_irq_level level;
static struct kvm_pit_state2 pit;
static struct kvm_userspace_memory_region region = { .memory_size = 1 << 20 };
static struct { struct kvm_msrs head; struct kvm_msr_entry entries[2]; } msrs = { .head = { .nmsrs = 2 } };

static void fail(void)
{
	kvmabi_fault_print(kvmabi_last_fault(), stderr);
	exit(1);
}

/* A call by hand, and the same by the library. */
#define CALL(name, handle, command, argument, call) \
	static __attribute__((noinline)) void name##_by_hand(long times) \
	{ \
		while (times--) \
			if (ioctl((handle)->fd, command, argument) < 0) \
				fail(); \
	} \
	static __attribute__((noinline)) void name(long times) \
	{ \
		while (times--) \
			if (call < 0) \
				fail(); \
	}

CALL(get_regs, vcpu_by_hand, KVM_GET_REGS, &regs, kvmabi_vcpu_get_regs(vcpu, &regs))
CALL(set_regs, vcpu_by_hand, KVM_SET_REGS, &regs, kvmabi_vcpu_set_regs(vcpu, &regs))
CALL(get_sregs, vcpu_by_hand, KVM_GET_SREGS, &sregs, kvmabi_vcpu_get_sregs(vcpu, &sregs))
CALL(set_sregs, vcpu_by_hand, KVM_SET_SREGS, &sregs, kvmabi_vcpu_set_sregs(vcpu, &sregs))
CALL(set_fpu, vcpu_by_hand, KVM_SET_FPU, &fpu, kvmabi_vcpu_set_fpu(vcpu, &fpu))
CALL(set_debugregs, vcpu_by_hand, KVM_SET_DEBUGREGS, &debugregs, kvmabi_vcpu_set_debugregs(vcpu, &debugregs))
CALL(set_mp_state, vcpu_by_hand, KVM_SET_MP_STATE, &mp_state, kvmabi_vcpu_set_mp_state(vcpu, &mp_state))
CALL(set_clock, vm_by_hand, KVM_SET_CLOCK, &clock_data, kvmabi_vm_set_clock(vm, &clock_data))
CALL(irq_line, vm_by_hand, KVM_IRQ_LINE, &level, kvmabi_vm_irq_line(vm, &level))
CALL(set_vcpu_events, vcpu_by_hand, KVM_SET_VCPU_EVENTS, &events, kvmabi_vcpu_set_vcpu_events(vcpu, &events))
CALL(run, vcpu_by_hand, KVM_RUN, 0, kvmabi_vcpu_run(vcpu))
CALL(get_pit2, vm_by_hand, KVM_GET_PIT2, &pit, kvmabi_vm_get_pit2(vm, &pit))
CALL(set_msrs, vcpu_by_hand, KVM_SET_MSRS, &msrs.head, kvmabi_vcpu_set_msrs(vcpu, &msrs.head))
CALL(set_user_memory_region, vm_by_hand, KVM_SET_USER_MEMORY_REGION, &region, kvmabi_vm_set_user_memory_region(vm, &region))

static const struct {
	void (*by_hand)(long times), (*by_library)(long times);
} calls[] = {
	{ get_regs_by_hand, get_regs },
	{ set_regs_by_hand, set_regs },
	{ get_sregs_by_hand, get_sregs },
	{ set_sregs_by_hand, set_sregs },
	{ set_fpu_by_hand, set_fpu },
	{ set_debugregs_by_hand, set_debugregs },
	{ set_mp_state_by_hand, set_mp_state },
	{ set_clock_by_hand, set_clock },
	{ irq_line_by_hand, irq_line },
	{ set_vcpu_events_by_hand, set_vcpu_events },
	{ run_by_hand, run },
	{ set_msrs_by_hand, set_msrs },
	{ get_pit2_by_hand, get_pit2 },
	{ set_user_memory_region_by_hand, set_user_memory_region },
};

#define CALLS (sizeof(calls) / sizeof(calls[0]))

static void begin(void)
{
	struct kvm_pit_config config = { 0 };

	if (kvmabi_system_from_fd(open("/dev/null", O_RDWR), &kvm) || kvmabi_system_create_vm(kvm, &vm) ||
	    kvmabi_vm_create_irqchip(vm) || kvmabi_vm_create_vcpu(vm, 0, &vcpu) || kvmabi_vm_create_pit2(vm, &config))
		fail();
	vm_by_hand = calloc(1, sizeof(*vm_by_hand));
	vcpu_by_hand = calloc(1, sizeof(*vcpu_by_hand));
}

static void set_checks(const char *name)
{
	enum kvmabi_checks checks = !strcmp(name, "call") ? KVMABI_CHECKS_CALL :
				    !strcmp(name, "full") ? KVMABI_CHECKS_FULL : KVMABI_CHECKS_OFF;

	kvmabi_vm_set_checks(vm, checks);
	kvmabi_vcpu_set_checks(vcpu, checks);
}

int main(int argc, char **argv)
{
	size_t i;
	long times;

	if (argc != 3)
		return 2;
	times = atol(argv[2]);
	begin();
	set_checks(argv[1]);
	asked = 0;
	for (i = 0; i < CALLS; i++) {
		calls[i].by_hand(times);
		calls[i].by_library(times);
	}
	return asked == 2 * times * (long)CALLS ? 0 : 1;
}
