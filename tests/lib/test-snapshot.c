/* SPDX-License-Identifier: MIT */
/* Snapshots on this machine's KVM: a guest goes on in another VM, and nothing of its state is lost on the way. */
#define _GNU_SOURCE
#include "guest.h"

#define APIC_LVTT	0x320
#define TSC_DEADLINE	0x6e0

static struct kvmabi_snapshot *snapshot;

/* A VM with as many vcpus as are saved, made anew; the memory stays. */
static void begin_anew(int with_irqchip)
{
	struct kvm_pit_config config = { 0 };

	end();
	EQUAL(kvmabi_system_open(NULL, &kvm), 0);
	EQUAL(kvmabi_system_create_vm(kvm, &vm), 0);
	if (with_irqchip) {
		EQUAL(kvmabi_vm_create_irqchip(vm), 0);
		EQUAL(kvmabi_vm_create_pit2(vm, &config), 0);
	}
	EQUAL(kvmabi_vm_create_vcpu(vm, 0, &vcpu), 0);
	EQUAL(set_slot(0, 0, 0, sizeof(memory)), 0);
}

static void set_cpuid(void)
{
	struct kvm_cpuid2 *cpuid;

	EQUAL(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid), 0);
	EQUAL(kvmabi_vcpu_set_cpuid2(vcpu, cpuid), 0);
	free(cpuid);
}

static void save(void)
{
	int error = kvmabi_snapshot_save(kvm, vm, &vcpu, 1, &snapshot);

	EQUAL(error, 0);
	if (error)
		printf("%s\n", fault()->message);
}

static void restore(void)
{
	int error = kvmabi_snapshot_restore(snapshot, vm, &vcpu, 1);

	EQUAL(error, 0);
	if (error)
		printf("%s\n", fault()->message);
	kvmabi_snapshot_free(snapshot);
	snapshot = NULL;
}

static int run_once(struct kvmabi_exit *exit)
{
	int error = kvmabi_vcpu_next_exit(vcpu, exit);

	return error ? error : (int)exit->reason;
}

/* --- guests --- */

static void test_a_guest_goes_on_where_it_was(void)
{
	struct kvmabi_exit exit;

	GUEST(0xb9, 0x34, 0x12,			/* mov $0x1234, %cx */
	      OUT(0x80), 0x89, 0xc8,		/* mov %cx, %ax */
	      OUT(0x81), HLT);
	set_cpuid();
	EQUAL(run_once(&exit), KVM_EXIT_IO);
	save();
	begin_anew(0);
	restore();
	EQUAL(regs_now().rip, 5);
	EQUAL(run_once(&exit), KVM_EXIT_IO);
	EQUAL(exit.as.io.port, 0x81);
	EQUAL(*(unsigned char *)exit.as.io.data, 0x34);
	EQUAL(run_once(&exit), KVM_EXIT_HLT);
	end();
}

static void test_what_an_exit_left_open_is_in_the_snapshot(void)
{
	struct kvmabi_exit exit;

	GUEST(IN(0x80), OUT(0x81), HLT);
	set_cpuid();
	EQUAL(run_once(&exit), KVM_EXIT_IO);
	*(unsigned char *)exit.as.io.data = 0x5a;
	save();
	begin_anew(0);
	restore();
	EQUAL(run_once(&exit), KVM_EXIT_IO);
	EQUAL(exit.as.io.port, 0x81);
	EQUAL(*(unsigned char *)exit.as.io.data, 0x5a);
	end();
}

static void test_an_exit_that_was_not_served_is_busy(void)
{
	struct kvmabi_exit exit;
	struct kvm_sregs sregs;

	GUEST(0x66, 0xa1, 0x0e, 0x10, HLT);		/* mov 0x100e, %eax */
	EQUAL(kvmabi_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.ds.base = PAGES * PAGE - 16;
	EQUAL(kvmabi_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(run_once(&exit), KVM_EXIT_MMIO);
	EQUAL(kvmabi_snapshot_save(kvm, vm, &vcpu, 1, &snapshot), -EBUSY);
	end();
}

/* --- state --- */

static __u64 msr(__u32 index)
{
	struct kvm_msrs *msrs;
	__u64 value = 0;

	EQUAL(kvmabi_vcpu_get_msrs_alloc(vcpu, &index, 1, &msrs), 1);
	if (msrs && msrs->nmsrs)
		value = msrs->entries[0].data;
	free(msrs);
	return value;
}

static int set_msr(__u32 index, __u64 value)
{
	struct { struct kvm_msrs head; struct kvm_msr_entry entry; } msrs = { { .nmsrs = 1 }, { .index = index, .data = value } };

	return kvmabi_vcpu_set_msrs(vcpu, &msrs.head);
}

/* A deadline is dropped, and the write a success, if the APIC's timer is not in that mode. */
static void test_a_deadline_is_not_dropped(void)
{
	const __u64 due = 1ULL << 60;
	struct kvm_lapic_state lapic;

	begin();
	begin_anew(1);
	set_cpuid();
	EQUAL(kvmabi_vcpu_get_lapic(vcpu, &lapic), 0);
	*(__u32 *)(lapic.regs + APIC_LVTT) = 2u << 17 | 0xec;
	EQUAL(kvmabi_vcpu_set_lapic(vcpu, &lapic), 0);
	EQUAL(set_msr(TSC_DEADLINE, due), 1);
	EQUAL(msr(TSC_DEADLINE), due);
	save();
	begin_anew(1);
	restore();
	EQUAL(msr(TSC_DEADLINE), due);
	end();
}

static int moves_by_itself(const char *name)
{
	return !strcmp(name, "clock") || !strcmp(name, "pit") || !strcmp(name, "msrs") || !strcmp(name, "lapic");
}

static void same_record(const struct kvmabi_snapshot *one, const struct kvmabi_snapshot *other, const char *name, int of)
{
	size_t size = 0, other_size = 0;
	const void *data = kvmabi_snapshot_record(one, name, of, &size);
	const void *other_data = kvmabi_snapshot_record(other, name, of, &other_size);

	if (!TRUE(!data == !other_data && size == other_size, name) || !data || moves_by_itself(name))
		return;
	if (!TRUE(!memcmp(data, other_data, size), name))
		printf("\t%s differs\n", name);
}

static void test_what_is_restored_can_be_saved_again(void)
{
	static const char *const of_vcpu[] = { "cpuid", "tsc_khz", "sregs", "regs", "xcrs", "xsave", "fpu", "debugregs", "lapic", "msrs",
					       "nested", "mp_state", "events" };
	static const char *const of_vm[] = { "pic_master", "pic_slave", "ioapic", "pit", "clock" };
	struct kvm_debugregs debugregs = { .db = { 1, 2, 3, 4 }, .dr6 = 0xffff0ff0, .dr7 = 0x400 };
	struct kvm_regs regs = { .rax = 1, .r15 = 15, .rip = 0x1234, .rflags = 2 };
	struct kvmabi_snapshot *first;
	size_t i;

	begin();
	begin_anew(1);
	set_cpuid();
	EQUAL(kvmabi_vcpu_set_debugregs(vcpu, &debugregs), 0);
	EQUAL(kvmabi_vcpu_set_regs(vcpu, &regs), 0);
	save();
	first = snapshot;
	begin_anew(1);
	EQUAL(kvmabi_snapshot_restore(first, vm, &vcpu, 1), 0);
	save();
	for (i = 0; i < sizeof(of_vcpu) / sizeof(of_vcpu[0]); i++)
		same_record(first, snapshot, of_vcpu[i], 0);
	for (i = 0; i < sizeof(of_vm) / sizeof(of_vm[0]); i++)
		same_record(first, snapshot, of_vm[i], -1);
	kvmabi_snapshot_free(first);
	kvmabi_snapshot_free(snapshot);
	end();
}

static void test_the_guests_clock_goes_on(void)
{
	struct kvm_clock_data before, after;

	begin();
	begin_anew(0);
	EQUAL(kvmabi_vm_get_clock(vm, &before), 0);
	before = (struct kvm_clock_data){ .clock = 3600ULL * 1000000000 };
	EQUAL(kvmabi_vm_set_clock(vm, &before), 0);
	save();
	begin_anew(0);
	restore();
	EQUAL(kvmabi_vm_get_clock(vm, &after), 0);
	TRUE(after.clock >= before.clock && after.clock < before.clock + 60ULL * 1000000000, "it stands about where it stood");
	end();
}

/* --- what does not fit --- */

static void test_a_snapshot_needs_a_vm_like_its_own(void)
{
	begin();
	begin_anew(1);
	set_cpuid();
	save();
	begin_anew(0);
	EQUAL(kvmabi_snapshot_restore(snapshot, vm, &vcpu, 0), -EINVAL);
	HAS(fault()->message, "another number of vcpus");
	EQUAL(kvmabi_snapshot_restore(snapshot, vm, &vcpu, 1), -ENXIO);
	HAS(fault()->message, "KVM_SET_IRQCHIP works only if the VM has an interrupt controller in the kernel");
	kvmabi_snapshot_free(snapshot);
	end();
}

static void test_null_is_refused(void)
{
	struct kvmabi_vcpu *none = NULL;

	begin();
	EQUAL(kvmabi_snapshot_save(kvm, vm, &vcpu, 1, NULL), -EFAULT);
	EQUAL(kvmabi_snapshot_save(NULL, vm, &vcpu, 1, &snapshot), -EBADF);
	EQUAL(kvmabi_snapshot_save(kvm, vm, &none, 1, &snapshot), -EBADF);
	EQUAL(kvmabi_snapshot_restore(NULL, vm, &vcpu, 1), -EFAULT);
	EQUAL(kvmabi_snapshot_record(NULL, "regs", 0, NULL), NULL);
	kvmabi_snapshot_free(NULL);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_guest_goes_on_where_it_was),
		TEST(test_what_an_exit_left_open_is_in_the_snapshot),
		TEST(test_an_exit_that_was_not_served_is_busy),
		TEST(test_a_deadline_is_not_dropped),
		TEST(test_what_is_restored_can_be_saved_again),
		TEST(test_the_guests_clock_goes_on),
		TEST(test_a_snapshot_needs_a_vm_like_its_own),
		TEST(test_null_is_refused),
	};

	return RUN_ON_KVM("snapshot", tests);
}
