// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Devices in the kernel as the guest reaches them, and the task priority that it shares with user space.
 */
#include "devices.h"

/* --- registers in memory --- */

static void test_registers_of_the_local_apic_are_in_its_page(void)
{
	begin();
	EQUAL(mmio(LAPIC + 0x30, 4), 0x00050014);
	EQUAL(kva_bus_write(vcpu, LAPIC + 0x80, 4, 0x45), 1);
	EQUAL(mmio(LAPIC + 0x80, 4), 0x45);
	EQUAL(vcpu->cpu.cr8, 4);
	EQUAL(mmio(LAPIC + 0x32, 2), 0x0005);
	EQUAL(mmio(LAPIC + 0x30, 1), 0x14);
	EQUAL(mmio(LAPIC + 0x30, 8), 0);
	EQUAL(mmio(LAPIC + 0x34, 4), 0);
	EQUAL(mmio(LAPIC + 0x400, 4), 0);
	EQUAL(mmio(LAPIC + 0xffc, 4), 0);
	EQUAL(kva_bus_write(vcpu, LAPIC + 0x80, 1, 0), 1);	/* not a whole register: ignored */
	EQUAL(kva_bus_write(vcpu, LAPIC + 0x84, 4, 0), 1);
	EQUAL(kva_bus_write(vcpu, LAPIC + 0x3f0, 4, 0x41), 1);	/* x2APIC alone has that one */
	EQUAL(mmio(LAPIC + 0x80, 4), 0x45);
	EQUAL(kva_lapic_waiting(vcpu->lapic), -1);
	EQUAL(vcpu->counts.device, 13);
	world_end();
}

static void test_beyond_the_last_register_there_is_none(void)
{
	unsigned int at;

	begin();
	for (at = 0x400; at < 0x1000; at += 16) {
		EQUAL(kva_bus_write(vcpu, LAPIC + at, 4, ~0u), 1);
		EQUAL(mmio(LAPIC + at, 4), 0);
	}
	world_end();
}

static void test_the_page_is_where_the_base_says_and_only_in_xapic_mode(void)
{
	begin();
	kva_lapic_set_base(vcpu, 0xfe000000 | KVA_APIC_ENABLE);
	EQUAL(mmio(LAPIC + 0x30, 4), -1);
	EQUAL(mmio(0xfe000030, 4), 0x00050014);
	kva_lapic_set_base(vcpu, LAPIC);
	EQUAL(mmio(LAPIC + 0x30, 4), -1);
	kva_lapic_set_base(vcpu, LAPIC | KVA_APIC_ENABLE | KVA_APIC_X2);
	EQUAL(mmio(LAPIC + 0x30, 4), -1);
	world_end();
}

static void test_registers_of_the_io_apic_are_in_its_page(void)
{
	begin();
	EQUAL(kva_bus_write(vcpu, IOAPIC, 4, 1), 1);
	EQUAL(mmio(IOAPIC + 0x10, 4), 0x00170011);
	EQUAL(mmio(IOAPIC + 0x10, 1), 0x11);
	EQUAL(mmio(IOAPIC, 4), 1);
	EQUAL(mmio(IOAPIC + 0x100, 4), -1);
	EQUAL(mmio(MMIO, 4), -1);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 1), 0);
	world_end();
}

static void test_without_controllers_everything_is_for_user_space(void)
{
	world_make(0);
	EQUAL(mmio(LAPIC + 0x30, 4), -1);
	EQUAL(mmio(IOAPIC, 4), -1);
	EQUAL(kva_bus_write(vcpu, LAPIC + 0x80, 4, 0), 0);
	EQUAL(in(0x21, 1), -1);
	EQUAL(kva_bus_out(vcpu, 0x21, 1, 0), 0);
	EQUAL(kva_bus_has_port(vcpu, 0x21, 1), 0);
	world_end();
}

/* --- ports --- */

static void test_ports_of_pics_and_timer_are_answered(void)
{
	begin();
	EQUAL(kva_bus_out(vcpu, 0x21, 1, 0xa5), 1);
	EQUAL(in(0x21, 1), 0xa5);
	EQUAL(in(0x40, 1), -1);
	EQUAL(in(0x61, 1), -1);
	kva_mutex_lock(&vm->lock);
	EQUAL(kva_vm_create_pit2(vm, &(struct kvm_pit_config){ 0 }), 0);
	kva_mutex_unlock(&vm->lock);
	EQUAL(kva_bus_out(vcpu, 0x43, 1, 0x10), 1);
	EQUAL(kva_bus_out(vcpu, 0x40, 1, 0x77), 1);
	EQUAL(in(0x40, 1), 0x77);
	EQUAL(in(0x61, 1), -1);		/* without KVM_PIT_SPEAKER_DUMMY */
	EQUAL(in(0x44, 1), -1);
	EQUAL(kva_bus_has_port(vcpu, 0x43, 1), 1);
	EQUAL(kva_bus_has_port(vcpu, 0x3f8, 1), 0);
	world_end();
}

static void test_a_wide_access_is_one_to_each_port_or_for_user_space(void)
{
	begin();
	EQUAL(kva_bus_out(vcpu, 0x20, 2, 0x3c0a), 1);	/* read requests; mask */
	EQUAL(in(0x20, 2), 0x3c00);
	EQUAL(in(0x21, 2), -1);
	EQUAL(kva_bus_out(vcpu, 0x1f, 4, 0), 0);
	EQUAL(in(0x4d0, 2), 0);
	world_end();
}

/* A KVM_RUN that meets IN and OUT of such a port does not end for it. */
static void test_kvm_run_goes_on_behind_a_port_of_the_kernel(void)
{
	struct kva_replay_step steps[] = {
		{ .exit = { .reason = KVA_EXIT_PORT, .length = 2, .port = { .port = 0x21, .size = 1 } } },
		{ .exit = { .reason = KVA_EXIT_PORT, .length = 2, .port = { .port = 0x21, .size = 1, .in = 1 } } },
		{ .exit = { .reason = KVA_EXIT_PORT, .length = 2, .port = { .port = 0x22, .size = 1, .in = 1 } } },
	};

	begin();
	vcpu->cpu.rip = 0x100;
	vcpu->cpu.reg[KVA_RAX] = 0x1234;
	kva_replay_load(vcpu, steps, 3);
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_IO);
	EQUAL(vcpu->run->io.port, 0x22);
	EQUAL(vcpu->cpu.rip, 0x104);
	EQUAL(vcpu->cpu.reg[KVA_RAX], 0x1234);
	EQUAL(vm->irqchip->pic.chip[0].imr, 0x34);
	world_end();
}

/* --- the task priority, as user space and guest want to know it --- */

static void test_accesses_to_the_task_priority_are_reported(void)
{
	struct kvm_tpr_access_ctl control = { .enabled = 1 };
	struct kva_replay_step steps[] = {
		{ .exit = { .reason = KVA_EXIT_MEMORY, .memory = { .address = LAPIC + 0x80, .write = 1 } } },
	};

	begin();
	EQUAL(slot_set(1, 0, 4 * MIB, MIB, USER + 4 * MIB), 0);
	EQUAL(kva_vcpu_tpr_access_reporting(vcpu, &control), 0);
	vcpu->cpu.cr0 |= KVA_CR0_PE;
	vcpu->cpu.segment[KVA_CS] = (struct kvm_segment){ .limit = ~0u, .type = 11, .present = 1, .s = 1, .db = 1 };
	vcpu->cpu.segment[KVA_DS] = (struct kvm_segment){ .limit = ~0u, .type = 3, .present = 1, .s = 1, .db = 1 };
	memcpy(memory + 0x100, "\x89\x07", 2);		/* mov %eax, (%rdi) */
	vcpu->cpu.rip = 0x100;
	vcpu->cpu.reg[KVA_RAX] = 0x60;
	vcpu->cpu.reg[KVA_RDI] = LAPIC + 0x80;
	kva_replay_load(vcpu, steps, 1);
	EQUAL(kva_vcpu_run(vcpu), 0);
	EQUAL(vcpu->run->exit_reason, KVM_EXIT_TPR_ACCESS);
	EQUAL(vcpu->run->tpr_access.rip, 0x100);
	EQUAL(vcpu->run->tpr_access.is_write, 1);
	EQUAL(vcpu->cpu.rip, 0x102);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_TPR), 0x60);
	control.flags = 1;
	EQUAL(kva_vcpu_tpr_access_reporting(vcpu, &control), -EINVAL);
	control = (struct kvm_tpr_access_ctl){ 0 };
	EQUAL(kva_vcpu_tpr_access_reporting(vcpu, &control), 0);
	EQUAL(mmio(LAPIC + 0x80, 4), 0x60);
	EQUAL(vcpu->tpr_access, 0);
	world_end();
}

static void guest_lowers_priority(struct kva_vcpu *who)
{
	(void)who;
	memory[0x2000] = 0x10;
}

static void test_guest_and_apic_share_the_task_priority(void)
{
	struct kvm_vapic_addr address = { .vapic_addr = 0x2000 };
	struct kva_replay_step steps[] = {
		{ .exit = { .reason = KVA_EXIT_HOST } },
		{ .exit = { .reason = KVA_EXIT_HOST }, .before = guest_lowers_priority },
		{ .exit = { .reason = KVA_EXIT_HOST } },
	};

	begin();
	EQUAL(kva_vcpu_set_vapic_addr(vcpu, &address), 0);
	vcpu->cpu.rflags |= KVA_RFLAGS_IF;
	kva_lapic_accept(vcpu->lapic, 0x71, 0);
	kva_lapic_take(vcpu->lapic);
	kva_lapic_poke(vcpu, KVA_LAPIC_TPR, 0x80);
	kva_lapic_accept(vcpu->lapic, 0x85, 0);
	kva_vcpu_notice(vcpu);
	kva_replay_load(vcpu, steps, 1);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(memory[0x2000], 0x80);
	EQUAL(memory[0x2001], 0x70);
	EQUAL(memory[0x2003], 0x85);
	EQUAL(kva_replay_of(vcpu)->events, 0);
	kva_replay_load(vcpu, steps + 1, 2);
	EQUAL(kva_vcpu_run(vcpu), -EINTR);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_TPR), 0x10);
	EQUAL(kva_replay_of(vcpu)->events, 1);
	EQUAL(kva_replay_of(vcpu)->event[0].vector, 0x85);
	address.vapic_addr = MIB;
	EQUAL(kva_vcpu_set_vapic_addr(vcpu, &address), -EINVAL);
	address.vapic_addr = 0;
	EQUAL(kva_vcpu_set_vapic_addr(vcpu, &address), 0);
	EQUAL(vcpu->vapic, 0);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_registers_of_the_local_apic_are_in_its_page),
		TEST(test_beyond_the_last_register_there_is_none),
		TEST(test_the_page_is_where_the_base_says_and_only_in_xapic_mode),
		TEST(test_registers_of_the_io_apic_are_in_its_page),
		TEST(test_without_controllers_everything_is_for_user_space),
		TEST(test_ports_of_pics_and_timer_are_answered),
		TEST(test_a_wide_access_is_one_to_each_port_or_for_user_space),
		TEST(test_kvm_run_goes_on_behind_a_port_of_the_kernel),
		TEST(test_accesses_to_the_task_priority_are_reported),
		TEST(test_guest_and_apic_share_the_task_priority),
	};

	return RUN_TESTS("core-devices", tests);
}
