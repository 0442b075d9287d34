// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A local APIC's state, as KVM_GET_LAPIC and KVM_SET_LAPIC carry it.
 */
#include "lapic.h"

#include <stdlib.h>

static struct kvm_lapic_state page;

static __u32 page_get(unsigned int number)
{
	__u32 value;

	memcpy(&value, page.regs + 16 * number, 4);
	return value;
}

static void page_set(unsigned int number, __u32 value)
{
	memcpy(page.regs + 16 * number, &value, 4);
}

static void test_the_page_is_the_one_that_the_guest_sees(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, PERIODIC | 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, 10 * MS);
	set(KVA_LAPIC_TPR, 0x20);
	kva_user_time_pass(4 * MS);
	accept(0x51);
	kva_lapic_take(lapic);
	accept(0x61);
	memset(&page, 0xee, sizeof(page));
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	EQUAL(page_get(KVA_LAPIC_ID), 0);
	EQUAL(page_get(KVA_LAPIC_VERSION), 0x00050014);
	EQUAL(page_get(KVA_LAPIC_TPR), 0x20);
	EQUAL(page_get(KVA_LAPIC_PPR), 0x50);
	EQUAL(page_get(KVA_LAPIC_SVR), 0x1ff);
	EQUAL(page_get(KVA_LAPIC_ISR + 2), 1u << 17);
	EQUAL(page_get(KVA_LAPIC_IRR + 3), 1u << 1);
	EQUAL(page_get(KVA_LAPIC_COUNT), 6 * MS);
	EQUAL(page.regs[4], 0);
	world_end();
}

static void test_a_state_that_was_read_goes_on_where_it_was(void)
{
	begin();
	set(KVA_LAPIC_LVT_TIMER, PERIODIC | 0x40);
	set(KVA_LAPIC_DIVIDE, 0xb);
	set(KVA_LAPIC_INITIAL_COUNT, 10 * MS);
	kva_user_time_pass(4 * MS);
	accept(0x51);
	kva_lapic_take(lapic);
	accept(0x61);
	set(KVA_LAPIC_TPR, 0x30);
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	kva_lapic_reset(lapic, 0);
	vcpu->cpu.cr8 = 0;
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	EQUAL(vcpu->cpu.cr8, 3);
	EQUAL(kva_lapic_take(lapic), 0x61);
	set(KVA_LAPIC_EOI, 0);
	set(KVA_LAPIC_EOI, 0);
	EQUAL(kva_lapic_take(lapic), -1);
	kva_user_time_pass(5 * MS);
	EQUAL(kva_lapic_take(lapic), -1);
	kva_user_time_pass(MS);
	EQUAL(kva_lapic_take(lapic), 0x40);
	set(KVA_LAPIC_EOI, 0);
	kva_user_time_pass(10 * MS);
	EQUAL(kva_lapic_take(lapic), 0x40);
	world_end();
}

static void test_a_shot_of_which_nothing_is_left_comes_at_once(void)
{
	begin();
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	page_set(KVA_LAPIC_LVT_TIMER, 0x40);
	page_set(KVA_LAPIC_INITIAL_COUNT, 1000000);
	page_set(KVA_LAPIC_COUNT, 0);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	kva_user_time_pass(1);
	EQUAL(kva_lapic_take(lapic), 0x40);
	world_end();
}

static void test_the_id_in_the_page_is_in_its_upper_bits_in_both_modes(void)
{
	world_make_irqchip(4);
	vcpu = vm->vcpu[3];
	lapic = vcpu->lapic;
	give_x2();
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	EQUAL(page_get(KVA_LAPIC_ID), 3u << 24);
	EQUAL(kva_msr_write(vcpu, 0x1b, 0, BASE | KVA_APIC_ENABLE | KVA_APIC_X2), 0);
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	EQUAL(page_get(KVA_LAPIC_ID), 3u << 24);
	EQUAL(page_get(KVA_LAPIC_LDR), 1u << 3);
	page_set(KVA_LAPIC_LDR, 0xff000000);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	EQUAL(read_msr(0x802), 3);
	EQUAL(read_msr(0x80d), 1u << 3);
	page_set(KVA_LAPIC_ID, 3);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), -EINVAL);
	world_end();
}

/* Nothing but ones is cut to what registers have; and a count of which more is left than the whole is a whole one. */
static void test_a_state_is_cut_to_what_registers_can_hold(void)
{
	static const struct { unsigned int number; __u32 held; } held[] = {
		{ KVA_LAPIC_ID, 0xff000000 }, { KVA_LAPIC_TPR, 0xff }, { KVA_LAPIC_SVR, 0x3ff }, { KVA_LAPIC_ESR, 0xff },
		{ KVA_LAPIC_ISR, 0xffff0000 }, { KVA_LAPIC_LVT_TIMER, 0x700ff }, { KVA_LAPIC_LVT_LINT0, 0x1a7ff },
		{ KVA_LAPIC_LVT_ERROR, 0x100ff }, { KVA_LAPIC_DIVIDE, 0xb },
	};
	unsigned int i;

	begin();
	memset(&page, 0xff, sizeof(page));
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	EQUAL(vcpu->cpu.cr8, 15);
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), 0);
	for (i = 0; i < sizeof(held) / sizeof(held[0]); i++)
		EQUAL(page_get(held[i].number), held[i].held);
	page_set(KVA_LAPIC_LVT_TIMER, 0x40);
	page_set(KVA_LAPIC_INITIAL_COUNT, 1000);
	page_set(KVA_LAPIC_COUNT, ~0u);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	EQUAL(lapic->deadline, kva_user_time + 1000);
	page_set(KVA_LAPIC_INITIAL_COUNT, 0);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), 0);
	EQUAL(lapic->deadline, 0);
	world_end();
}

static void test_without_a_local_apic_there_is_no_state(void)
{
	struct kvm_vapic_addr address = { 0 };

	world_make(0);
	EQUAL(kva_vcpu_get_lapic(vcpu, &page), -EINVAL);
	EQUAL(kva_vcpu_set_lapic(vcpu, &page), -EINVAL);
	EQUAL(kva_vcpu_set_vapic_addr(vcpu, &address), -EINVAL);
	world_end();
}

/* Whatever stands in the page, and whatever the guest does then. */
static void test_any_state_is_taken(void)
{
	unsigned int round, i;
	int taken;
	__u64 value;

	begin();
	give_x2();
	srand(11);
	for (round = 0; round < 5000; round++) {
		for (i = 0; i < sizeof(page); i++)
			page.regs[i] = (char)rand();
		if (rand() & 1)
			page_set(KVA_LAPIC_ID, 0);
		kva_vcpu_set_lapic(vcpu, &page);
		for (i = 0; i < 16; i++) {
			set(rand() % KVA_LAPIC_REGISTERS, (__u32)rand() << (rand() & 1));
			get(rand() % KVA_LAPIC_REGISTERS);
			kva_msr_write(vcpu, 0x800 + rand() % 0x100, 0, (__u64)rand() << (rand() & 31));
			kva_msr_read(vcpu, 0x800 + rand() % 0x100, 0, &value);
			kva_msr_write(vcpu, 0x6e0, 0, (__u64)rand() << (rand() & 63));
			kva_msr_write(vcpu, 0x1b, rand() & 1, (__u64)(rand() & 0xd00) | (rand() & 7 ? BASE : 0));
			kva_user_time_pass((__u64)rand() % MS);
			kva_lapic_accept(lapic, (__u8)rand(), rand() & 1);
			taken = kva_lapic_take(lapic);
			EQUAL(taken < 0 || (taken >= 16 && taken < 256), 1);
		}
	}
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_the_page_is_the_one_that_the_guest_sees),
		TEST(test_a_state_that_was_read_goes_on_where_it_was),
		TEST(test_a_shot_of_which_nothing_is_left_comes_at_once),
		TEST(test_the_id_in_the_page_is_in_its_upper_bits_in_both_modes),
		TEST(test_a_state_is_cut_to_what_registers_can_hold),
		TEST(test_without_a_local_apic_there_is_no_state),
		TEST(test_any_state_is_taken),
	};

	return RUN_TESTS("core-lapic-state", tests);
}
