/* SPDX-License-Identifier: MIT */
/*
 * The library against this machine's KVM: it works, and where the library foretells an errno the kernel has the same.
 * Exit status 77 when there is no KVM to ask.
 */
#include <errno.h>
#include <fcntl.h>
#include <kvmabi/decode.h>
#include <kvmabi/kvmabi.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "claims.h"

#define PAGE 4096
#define PAGES 64

static unsigned char memory[PAGES * PAGE] __attribute__((aligned(PAGE)));

static struct kvmabi_system *kvm;
static struct kvmabi_vm *vm;
static struct kvmabi_vcpu *vcpu;

static void begin(void)
{
	memset(memory, 0, sizeof(memory));
	EQUAL(kvmabi_system_open(NULL, &kvm), 0);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
}

static void end(void)
{
	kvmabi_vcpu_close(vcpu);
	kvmabi_vm_close(vm);
	kvmabi_system_close(kvm);
}

static int set_slot(__u32 slot, __u32 flags, __u64 guest, __u64 size)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .flags = flags, .guest_phys_addr = guest,
						      .memory_size = size, .userspace_addr = (unsigned long)memory };

	return kvmabi_vm_set_user_memory_region(vm, &region);
}

static const struct kvmabi_fault *fault(void)
{
	static const struct kvmabi_fault none = { .ioctl = "", .rule = "", .field = "", .section = "", .message = "" };
	const struct kvmabi_fault *last = kvmabi_last_fault();

	return last ? last : &none;
}

static void set_checks(int on)
{
	kvmabi_vm_set_checks(vm, on);
	kvmabi_vcpu_set_checks(vcpu, on);
}

/* What a call answers, foretold by a rule, is what the kernel answers when the library does not look. */
#define FORETOLD(call, wanted_rule) do { \
	int foretold_ = (call); \
	EQUAL(fault()->by, KVMABI_BY_RULE); \
	TEXT(fault()->rule, wanted_rule); \
	set_checks(0); \
	EQUAL(call, foretold_); \
	EQUAL(fault()->by, KVMABI_BY_KERNEL); \
	set_checks(1); \
} while (0)

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
	kvmabi_system_set_checks(kvm, 0);
	EQUAL(kvmabi_system_get_supported_cpuid(kvm, &none), -E2BIG);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	end();
}

/* --- memory --- */

static void test_overlapping_slots_are_foretold(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(set_slot(1, 0, 3 * PAGE, 2 * PAGE), "KVM_SET_USER_MEMORY_REGION.overlap");
	end();
}

static void test_a_slot_of_another_size_is_foretold(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(set_slot(0, 0, 0, 5 * PAGE), "KVM_SET_USER_MEMORY_REGION.resize");
	end();
}

static void test_half_a_page_is_foretold(void)
{
	begin();
	FORETOLD(set_slot(0, 0, 0, PAGE / 2), "KVM_SET_USER_MEMORY_REGION.page");
	FORETOLD(set_slot(0, 0, PAGE / 2, PAGE), "KVM_SET_USER_MEMORY_REGION.page");
	end();
}

static void test_a_slot_beyond_the_last_is_explained(void)
{
	int slots;

	begin();
	slots = kvmabi_system_check_extension(kvm, KVM_CAP_NR_MEMSLOTS);
	EQUAL(set_slot(slots, 0, 0, PAGE), -EINVAL);
	TEXT(fault()->rule, "KVM_SET_USER_MEMORY_REGION.slot");
	EQUAL(fault()->got, slots);
	EQUAL(fault()->allowed, slots);
	end();
}

static void test_a_slot_can_be_deleted_and_made_anew(void)
{
	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	EQUAL(set_slot(0, 0, 0, 0), 0);
	EQUAL(set_slot(1, 0, PAGE, 8 * PAGE), 0);
	end();
}

static void test_a_log_that_was_not_begun_is_foretold(void)
{
	unsigned long bitmap = 0;
	struct kvm_dirty_log log = { .dirty_bitmap = &bitmap };

	begin();
	EQUAL(set_slot(0, 0, 0, 4 * PAGE), 0);
	FORETOLD(kvmabi_vm_get_dirty_log(vm, &log), "KVM_GET_DIRTY_LOG.logged");
	end();
}

/* --- running --- */

/* Real-mode code at the beginning of memory; returns the exit reason, or -errno. */
static int run_code(const void *code, size_t size, const struct kvm_run **run)
{
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;
	int result;

	memcpy(memory, code, size);
	EQUAL(kvmabi_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.cs.base = sregs.cs.selector = 0;
	EQUAL(kvmabi_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kvmabi_vcpu_set_regs(vcpu, &regs), 0);
	*run = kvmabi_vcpu_kvm_run(vcpu);
	if (!*run)
		return -fault()->error;
	result = kvmabi_vcpu_run(vcpu);
	return result < 0 ? result : (int)(*run)->exit_reason;
}

static void test_a_write_to_a_port_comes_out(void)
{
	static const unsigned char code[] = { 0xb0, 0x2a, 0xe6, 0x80, 0xf4 };	/* mov $42, %al; out %al, $0x80; hlt */
	const struct kvm_run *run;

	begin();
	EQUAL(set_slot(0, 0, 0, sizeof(memory)), 0);
	EQUAL(run_code(code, sizeof(code), &run), KVM_EXIT_IO);
	EQUAL(run->io.port, 0x80);
	EQUAL(run->io.direction, KVM_EXIT_IO_OUT);
	EQUAL(((const unsigned char *)run)[run->io.data_offset], 42);
	TRUE(run->io.data_offset < kvmabi_vcpu_kvm_run_size(vcpu), "the data is within the mapping");
	EQUAL(kvmabi_vcpu_run(vcpu), 0);
	EQUAL(run->exit_reason, KVM_EXIT_HLT);
	end();
}

static void test_written_pages_are_in_the_log(void)
{
	/* mov %al, 0x3000; mov %al, 0x5000; hlt */
	static const unsigned char code[] = { 0xa2, 0x00, 0x30, 0xa2, 0x00, 0x50, 0xf4 };
	unsigned long bitmap = 0;
	struct kvm_dirty_log log = { .dirty_bitmap = &bitmap };
	const struct kvm_run *run;

	begin();
	EQUAL(set_slot(0, KVM_MEM_LOG_DIRTY_PAGES, 0, sizeof(memory)), 0);
	EQUAL(run_code(code, sizeof(code), &run), KVM_EXIT_HLT);
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), 0);
	EQUAL(bitmap & (1 << 3 | 1 << 4 | 1 << 5), 1 << 3 | 1 << 5);
	EQUAL(kvmabi_vm_get_dirty_log(vm, &log), 0);
	EQUAL(bitmap, 0);
	end();
}

static void test_kvm_run_has_the_size_the_kernel_says(void)
{
	begin();
	EQUAL(kvmabi_vcpu_kvm_run_size(vcpu), 0);
	TRUE(kvmabi_vcpu_kvm_run(vcpu) != NULL, "it can be mapped");
	EQUAL(kvmabi_vcpu_kvm_run_size(vcpu), kvmabi_system_get_vcpu_mmap_size(kvm));
	EQUAL(kvmabi_vcpu_kvm_run(vcpu), kvmabi_vcpu_kvm_run(vcpu));
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

static void test_a_line_without_an_irqchip_is_foretold(void)
{
	struct kvm_irq_level level = { .irq = 1, .level = 1 };
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };
	struct kvm_lapic_state lapic;

	begin();
	FORETOLD(kvmabi_vm_irq_line(vm, &level), "KVM_IRQ_LINE.irqchip");
	FORETOLD(kvmabi_vm_get_irqchip(vm, &chip), "KVM_GET_IRQCHIP.irqchip");
	FORETOLD(kvmabi_vcpu_get_lapic(vcpu, &lapic), "KVM_GET_LAPIC.chip");
	end();
}

static void test_a_second_irqchip_is_foretold(void)
{
	struct kvmabi_vm *other;

	begin();
	EQUAL(kvmabi_system_create_vm(kvm, &other), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), 0);
	EQUAL(kvmabi_vm_create_irqchip(other), -EEXIST);
	EQUAL(fault()->by, KVMABI_BY_RULE);
	kvmabi_vm_set_checks(other, 0);
	EQUAL(kvmabi_vm_create_irqchip(other), -EEXIST);
	EQUAL(fault()->by, KVMABI_BY_KERNEL);
	kvmabi_vm_close(other);
	end();
}

static void test_an_interrupt_controller_that_does_not_exist_is_foretold(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_NR_IRQCHIPS };
	struct kvmabi_vm *plain;

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

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_version_is_that_of_the_api),
		TEST(test_memory_comes_from_user_space),
		TEST(test_a_list_of_msrs_that_is_too_short_tells_how_many_there_are),
		TEST(test_too_few_cpuid_entries_are_e2big_and_stay_as_many),
		TEST(test_no_room_for_cpuid_entries_is_foretold),
		TEST(test_overlapping_slots_are_foretold),
		TEST(test_a_slot_of_another_size_is_foretold),
		TEST(test_half_a_page_is_foretold),
		TEST(test_a_slot_beyond_the_last_is_explained),
		TEST(test_a_slot_can_be_deleted_and_made_anew),
		TEST(test_a_log_that_was_not_begun_is_foretold),
		TEST(test_a_write_to_a_port_comes_out),
		TEST(test_written_pages_are_in_the_log),
		TEST(test_kvm_run_has_the_size_the_kernel_says),
		TEST(test_registers_come_back_as_they_were_set),
		TEST(test_msrs_are_counted),
		TEST(test_a_vcpu_id_that_is_taken_is_foretold),
		TEST(test_the_boot_cpu_after_a_vcpu_is_foretold),
		TEST(test_a_line_without_an_irqchip_is_foretold),
		TEST(test_a_second_irqchip_is_foretold),
		TEST(test_an_interrupt_controller_that_does_not_exist_is_foretold),
		TEST(test_a_vector_beyond_the_last_is_foretold),
		TEST(test_a_signal_set_of_another_size_is_einval),
		TEST(test_later_flags_are_left_to_the_kernel),
		TEST(test_a_command_on_the_wrong_fd_has_the_errno_of_its_class),
		TEST(test_handles_of_fds_made_elsewhere_work),
	};

	if (kvmabi_system_open(NULL, &kvm)) {
		printf("skip: %s\n", fault()->message);
		return 77;
	}
	kvmabi_system_close(kvm);
	return RUN_TESTS("kvm", tests);
}
