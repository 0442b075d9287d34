/* SPDX-License-Identifier: MIT */
/* The library against this machine's KVM: the system, vcpus and fds; memory has test-kvm-memory.c. */
#include <kvmabi/failure.h>
#include <sys/wait.h>

#include "real-kernel.h"

/* --- the system --- */

static void test_the_version_is_that_of_the_api(void)
{
	begin();
	EQUAL(kvmabi_system_get_api_version(kvm), KVM_API_VERSION);
	end();
}

static void test_memory_comes_from_user_space(void)
{
	begin();
	EQUAL(kvmabi_system_check_extension(kvm, KVM_CAP_USER_MEMORY), 1);
	EQUAL(kvmabi_system_check_extension(kvm, 5), 0);
	end();
}

static void test_a_list_of_msrs_that_is_too_short_tells_how_many_there_are(void)
{
	struct kvm_msr_list probe = { .nmsrs = 0 }, *list;
	unsigned int count;

	begin();
	EQUAL(kvmabi_system_get_msr_index_list(kvm, &probe), -E2BIG);
	count = probe.nmsrs;
	TRUE(count > 0, "there are MSRs");
	list = calloc(1, sizeof(*list) + count * sizeof(list->indices[0]));
	list->nmsrs = count;
	EQUAL(kvmabi_system_get_msr_index_list(kvm, list), 0);
	EQUAL(list->nmsrs, count);
	free(list);
	end();
}

static void test_too_few_cpuid_entries_are_e2big_and_stay_as_many(void)
{
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + 1024 * sizeof(cpuid->entries[0]));

	begin();
	cpuid->nent = 1;
	EQUAL(kvmabi_system_get_supported_cpuid(kvm, cpuid), -E2BIG);
	EQUAL(cpuid->nent, 1);
	cpuid->nent = 1024;
	EQUAL(kvmabi_system_get_supported_cpuid(kvm, cpuid), 0);
	TRUE(cpuid->nent > 1 && cpuid->nent < 1024, "nent is the number of entries");
	EQUAL(kvmabi_vcpu_set_cpuid2(vcpu, cpuid), 0);
	free(cpuid);
	end();
}

static void test_no_room_for_cpuid_entries_is_foretold(void)
{
	struct kvm_cpuid2 none = { .nent = 0 };

	begin();
	EQUAL(kvmabi_system_get_supported_cpuid(kvm, &none), -E2BIG);
	EQUAL(fault()->by, KVMABI_BY_RULE);
	kvmabi_system_set_checks(kvm, KVMABI_CHECKS_OFF);
	EQUAL(kvmabi_system_get_supported_cpuid(kvm, &none), -E2BIG);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	end();
}

/* --- vcpus --- */

static void test_registers_come_back_as_they_were_set(void)
{
	struct kvm_regs set = { .rax = 1, .rbx = 0x123456789abcdef, .r15 = ~0ULL, .rip = 0xfff0, .rflags = 2 }, got;

	begin();
	EQUAL(kvmabi_vcpu_set_regs(vcpu, &set), 0);
	memset(&got, 0xff, sizeof(got));
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &got), 0);
	EQUAL(memcmp(&got, &set, sizeof(set)), 0);
	end();
}

static void test_msrs_are_counted(void)
{
	struct kvm_msrs *msrs = calloc(1, sizeof(*msrs) + 256 * sizeof(msrs->entries[0]));

	begin();
	msrs->nmsrs = 2;
	msrs->entries[0].index = 0x174;			/* SYSENTER_CS */
	msrs->entries[0].data = 8;
	msrs->entries[1].index = 0xdeadbeef;
	EQUAL(kvmabi_vcpu_set_msrs(vcpu, msrs), 1);
	msrs->entries[0].data = 0;
	EQUAL(kvmabi_vcpu_get_msrs(vcpu, msrs), 1);
	EQUAL(msrs->entries[0].data, 8);
	msrs->nmsrs = 256;
	EQUAL(kvmabi_vcpu_get_msrs(vcpu, msrs), -E2BIG);
	free(msrs);
	end();
}

static void test_a_vcpu_id_that_is_taken_is_foretold(void)
{
	struct kvmabi_vcpu *other;

	begin();
	FORETOLD(kvmabi_vm_create_vcpu(vm, 0, &other), "KVM_CREATE_VCPU.duplicate");
	end();
}

static void test_the_boot_cpu_after_a_vcpu_is_foretold(void)
{
	begin();
	FORETOLD(kvmabi_vm_set_boot_cpu_id(vm, 0), "KVM_SET_BOOT_CPU_ID.early");
	end();
}

/* Not every KVM has interrupt controllers: then there is nothing to foretell. */
static int offers(int extension, const char *what)
{
	int has;

	EQUAL(kvmabi_system_open(NULL, &kvm), 0);
	has = kvmabi_system_check_extension(kvm, extension);
	kvmabi_system_close(kvm);
	if (has <= 0)
		printf("skip: no %s: %s\n", what, CU_get_current_test()->pName);
	return has > 0;
}

static int has_irqchip(void)
{
	return offers(KVM_CAP_IRQCHIP, "interrupt controllers");
}

/* The rules on local APICs are of the release that told them from the other controllers. */
static int has_lapic_rules(void)
{
	return offers(KVM_CAP_SPLIT_IRQCHIP, "local APICs by themselves");
}

static void test_a_line_without_an_irqchip_is_foretold(void)
{
	struct kvm_irq_level level = { .irq = 1, .level = 1 };

	if (!has_lapic_rules())
		return;
	begin();
	FORETOLD(kvmabi_vm_irq_line(vm, &level), "KVM_IRQ_LINE.lapics");
	end();
}

static void test_an_irqchip_that_was_not_made_cannot_be_read(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	if (!has_irqchip())
		return;
	begin();
	FORETOLD(kvmabi_vm_get_irqchip(vm, &chip), "KVM_GET_IRQCHIP.irqchip");
	end();
}

static void test_local_apics_that_were_not_made_cannot_be_read(void)
{
	struct kvm_lapic_state lapic;

	if (!has_lapic_rules())
		return;
	begin();
	FORETOLD(kvmabi_vcpu_get_lapic(vcpu, &lapic), "KVM_GET_LAPIC.lapics");
	end();
}

static void test_a_second_irqchip_is_foretold(void)
{
	struct kvmabi_vm *other;

	if (!has_irqchip())
		return;
	begin();
	EQUAL(kvmabi_system_create_vm(kvm, &other), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), -EEXIST);
	EQUAL(fault()->by, KVMABI_BY_RULE);
	kvmabi_vm_set_checks(other, KVMABI_CHECKS_OFF);
	EQUAL(kvmabi_vm_create_irqchip(other), -EEXIST);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	kvmabi_vm_close(other);
	end();
}

static void test_an_interrupt_controller_that_does_not_exist_is_foretold(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_NR_IRQCHIPS };
	struct kvmabi_vm *plain;

	if (!has_irqchip())
		return;
	begin();
	plain = vm;
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_irqchip(vm), 0);
	FORETOLD(kvmabi_vm_get_irqchip(vm, &chip), "KVM_GET_IRQCHIP.chip");
	kvmabi_vm_close(vm);
	vm = plain;
	end();
}

static void test_a_vector_beyond_the_last_is_foretold(void)
{
	struct kvm_interrupt interrupt = { .irq = KVM_NR_INTERRUPTS };

	begin();
	FORETOLD(kvmabi_vcpu_interrupt(vcpu, &interrupt), "KVM_INTERRUPT.vector");
	end();
}

static void test_a_signal_set_of_another_size_is_einval(void)
{
	struct kvm_signal_mask *mask = calloc(1, sizeof(*mask) + 128);

	begin();
	mask->len = 8;
	EQUAL(kvmabi_vcpu_set_signal_mask(vcpu, mask), 0);
	EQUAL(kvmabi_vcpu_set_signal_mask(vcpu, NULL), 0);
	mask->len = 128;
	EQUAL(kvmabi_vcpu_set_signal_mask(vcpu, mask), -EINVAL);
	free(mask);
	end();
}

static void test_later_flags_are_left_to_the_kernel(void)
{
	struct kvm_debugregs regs;
	struct kvm_clock_data clock;

	begin();
	EQUAL(kvmabi_vm_get_clock(vm, &clock), 0);
	/* Later kernels set flags here and accept them there; the level knows none. */
	EQUAL(kvmabi_vm_set_clock(vm, &clock), 0);
	EQUAL(kvmabi_vcpu_get_debugregs(vcpu, &regs), 0);
	regs.flags = 1;
	EQUAL(kvmabi_vcpu_set_debugregs(vcpu, &regs), -EINVAL);
	TEXT(fault()->rule, "KVM_SET_DEBUGREGS.flags");
	end();
}

/* --- file descriptors --- */

static int errno_of(int fd, unsigned int command)
{
	unsigned char argument[8192] = { 0 };

	return ioctl(fd, command, argument) < 0 ? errno : 0;
}

static void test_a_command_on_the_wrong_fd_has_the_errno_of_its_class(void)
{
	begin();
	EQUAL(errno_of(kvmabi_system_fd(kvm), KVM_GET_REGS), EINVAL);
	EQUAL(errno_of(kvmabi_vm_fd(vm), KVM_GET_REGS), ENOTTY);
	EQUAL(errno_of(kvmabi_vm_fd(vm), KVM_GET_VCPU_EVENTS), ENOTTY);
	EQUAL(errno_of(kvmabi_vcpu_fd(vcpu), KVM_CREATE_IRQCHIP), EINVAL);
	end();
}

static void test_handles_of_fds_made_elsewhere_work(void)
{
	int system_fd = open("/dev/kvm", O_RDWR | O_CLOEXEC), vm_fd = ioctl(system_fd, KVM_CREATE_VM, 0);
	int vcpu_fd = ioctl(vm_fd, KVM_CREATE_VCPU, 3);
	struct kvm_regs regs;

	EQUAL(kvmabi_system_from_fd(system_fd, &kvm), 0);
	EQUAL(kvmabi_vm_from_fd(kvm, vm_fd, &vm), 0);
	EQUAL(kvmabi_vcpu_from_fd(vm, vcpu_fd, &vcpu), 0);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
	TRUE(kvmabi_vcpu_kvm_run(vcpu) != NULL, "kvm_run can be mapped");
	end();
}

static void test_an_fd_of_another_class_makes_no_handle(void)
{
	struct kvmabi_system *no_system = NULL;
	struct kvmabi_vcpu *no_vcpu = NULL;
	struct kvmabi_vm *no_vm = NULL;

	begin();
	EQUAL(kvmabi_vm_from_fd(kvm, kvmabi_vcpu_fd(vcpu), &no_vm), -EINVAL);
	TEXT(fault()->message, "kvmabi_vm_from_fd: this is a vcpu fd (EINVAL)");
	EQUAL(kvmabi_vcpu_from_fd(vm, kvmabi_vm_fd(vm), &no_vcpu), -EINVAL);
	TEXT(fault()->message, "kvmabi_vcpu_from_fd: this is a VM fd (EINVAL)");
	EQUAL(kvmabi_vcpu_from_fd(vm, kvmabi_system_fd(kvm), &no_vcpu), -EINVAL);
	TEXT(fault()->message, "kvmabi_vcpu_from_fd: this is a system fd (EINVAL)");
	EQUAL(kvmabi_system_from_fd(kvmabi_vm_fd(vm), &no_system), -EINVAL);
	EQUAL(fault()->by, KVMABI_BY_CALLER);
	EQUAL(kvmabi_fd_class_of(kvmabi_vcpu_fd(vcpu)), KVMABI_FD_VCPU);
	EQUAL(kvmabi_fd_class_of(0x7ffffff), KVMABI_FD_UNKNOWN);
	end();
}

static void test_a_child_may_not_use_the_vm(void)
{
	struct kvm_regs regs;
	int status;
	pid_t pid;

	begin();
	pid = fork();
	if (!pid) {
		int foretold = kvmabi_vcpu_get_regs(vcpu, &regs), asked;

		kvmabi_vcpu_set_checks(vcpu, KVMABI_CHECKS_OFF);
		asked = kvmabi_vcpu_get_regs(vcpu, &regs);
		_exit(foretold == -EIO && asked == -EIO ? 0 : 1);
	}
	waitpid(pid, &status, 0);
	EQUAL(status, 0);
	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_version_is_that_of_the_api),
		TEST(test_memory_comes_from_user_space),
		TEST(test_a_list_of_msrs_that_is_too_short_tells_how_many_there_are),
		TEST(test_too_few_cpuid_entries_are_e2big_and_stay_as_many),
		TEST(test_no_room_for_cpuid_entries_is_foretold),
		TEST(test_registers_come_back_as_they_were_set),
		TEST(test_msrs_are_counted),
		TEST(test_a_vcpu_id_that_is_taken_is_foretold),
		TEST(test_the_boot_cpu_after_a_vcpu_is_foretold),
		TEST(test_a_line_without_an_irqchip_is_foretold),
		TEST(test_an_irqchip_that_was_not_made_cannot_be_read),
		TEST(test_local_apics_that_were_not_made_cannot_be_read),
		TEST(test_a_second_irqchip_is_foretold),
		TEST(test_an_interrupt_controller_that_does_not_exist_is_foretold),
		TEST(test_a_vector_beyond_the_last_is_foretold),
		TEST(test_a_signal_set_of_another_size_is_einval),
		TEST(test_later_flags_are_left_to_the_kernel),
		TEST(test_a_command_on_the_wrong_fd_has_the_errno_of_its_class),
		TEST(test_handles_of_fds_made_elsewhere_work),
		TEST(test_an_fd_of_another_class_makes_no_handle),
		TEST(test_a_child_may_not_use_the_vm),
	};

	return RUN_ON_KVM("kvm", tests);
}
