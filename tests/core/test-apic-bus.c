// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Messages between APICs: for each kind of destination, who gets them, and what they do there.
 */
#include "world.h"

#include "../../driver/core/x86.h"

#include <stdlib.h>

#define VECTOR	0x61
#define BASE	0xfee00000ull
#define NOBODY	0u

static void begin(unsigned int vcpus)
{
	unsigned int i;

	world_make_irqchip(vcpus);
	for (i = 0; i < vcpus; i++)
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_SVR, 0x1ff);
}

/* Who has VECTOR, a bit a vcpu; and nobody has it any more. */
static __u32 got(void)
{
	__u32 who = 0;
	unsigned int i;

	for (i = 0; i < vm->vcpus; i++)
		if (kva_lapic_take(vm->vcpu[i]->lapic) == VECTOR) {
			kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_EOI, 0);
			who |= 1u << i;
		}
	return who;
}

/* Who is told something by a message, and nobody is any more. */
static __u32 signalled(__u32 what)
{
	__u32 who = 0;
	unsigned int i;

	for (i = 0; i < vm->vcpus; i++) {
		if (vm->vcpu[i]->signals == what)
			who |= 1u << i;
		vm->vcpu[i]->signals = 0;
	}
	return who;
}

static int send(struct kva_apic_message message)
{
	if (!message.vector)
		message.vector = VECTOR;
	return kva_apic_send(vm, vcpu, &message);
}

static void icr(struct kva_vcpu *from, __u8 dest, __u32 low)
{
	kva_lapic_poke(from, KVA_LAPIC_ICR_HIGH, (__u32)dest << 24);
	kva_lapic_poke(from, KVA_LAPIC_ICR, low);
}

static void logical_ids(__u32 dfr, const __u8 *ids, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++) {
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_DFR, dfr);
		kva_lapic_poke(vm->vcpu[i], KVA_LAPIC_LDR, (__u32)ids[i] << 24);
	}
}

static void make_x2(struct kva_vcpu *who)
{
	kva_lapic_set_base(who, BASE | KVA_APIC_ENABLE | KVA_APIC_X2);
}

/* --- one, or all --- */

static void test_an_id_is_one_apic(void)
{
	begin(4);
	EQUAL(send((struct kva_apic_message){ .dest = 2 }), 1);
	EQUAL(got(), 1u << 2);
	EQUAL(send((struct kva_apic_message){ .dest = 4 }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 63 }), KVA_IRQ_IGNORED);
	EQUAL(got(), NOBODY);
	world_end();
}

static void test_255_is_everybody(void)
{
	begin(4);
	EQUAL(send((struct kva_apic_message){ .dest = 0xff }), 4);
	EQUAL(got(), 15);
	EQUAL(send((struct kva_apic_message){ .dest = 0xff, .wide = 1 }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 0xffffffff, .wide = 1 }), 4);
	EQUAL(got(), 15);
	world_end();
}

static void test_shorthands_do_without_a_destination(void)
{
	begin(4);
	icr(vm->vcpu[1], 3, VECTOR | KVA_APIC_SELF << 18);
	EQUAL(got(), 1u << 1);
	icr(vm->vcpu[1], 3, VECTOR | KVA_APIC_ALL << 18);
	EQUAL(got(), 15);
	icr(vm->vcpu[1], 3, VECTOR | KVA_APIC_OTHERS << 18);
	EQUAL(got(), 13);
	icr(vm->vcpu[1], 3, VECTOR);
	EQUAL(got(), 8);
	world_end();
}

static void test_an_apic_that_is_off_gets_nothing(void)
{
	begin(3);
	kva_lapic_set_base(vm->vcpu[1], BASE);
	EQUAL(send((struct kva_apic_message){ .dest = 0xff }), 2);
	EQUAL(got(), 5);
	EQUAL(send((struct kva_apic_message){ .dest = 1 }), KVA_IRQ_IGNORED);
	world_end();
}

static void test_an_id_that_was_changed_counts_and_not_the_vcpus(void)
{
	begin(3);
	kva_lapic_poke(vm->vcpu[1], KVA_LAPIC_ID, 9u << 24);
	EQUAL(send((struct kva_apic_message){ .dest = 1 }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 9 }), 1);
	EQUAL(got(), 1u << 1);
	kva_lapic_poke(vm->vcpu[2], KVA_LAPIC_ID, 0);
	EQUAL(send((struct kva_apic_message){ .dest = 0 }), 2);
	EQUAL(got(), 5);
	world_end();
}

static void test_merged_and_raised_are_told_apart(void)
{
	begin(2);
	EQUAL(send((struct kva_apic_message){ .dest = 0 }), KVA_IRQ_RAISED);
	EQUAL(send((struct kva_apic_message){ .dest = 0 }), KVA_IRQ_MERGED);
	EQUAL(send((struct kva_apic_message){ .dest = 0xff }), 1);
	world_end();
}

/* --- sets --- */

/* SDM vol. 3, 11.6.2.2 */
static void test_flat_sets_have_a_bit_for_each(void)
{
	static const __u8 ids[] = { 1, 2, 4, 0x80 };

	begin(4);
	logical_ids(~0u, ids, 4);
	EQUAL(send((struct kva_apic_message){ .dest = 0x85, .logical = 1 }), 3);
	EQUAL(got(), 13);
	EQUAL(send((struct kva_apic_message){ .dest = 0x40, .logical = 1 }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 0, .logical = 1 }), KVA_IRQ_IGNORED);
	world_end();
}

static void test_clusters_have_a_number_and_four_bits(void)
{
	static const __u8 ids[] = { 0x11, 0x12, 0x21, 0x22 };

	begin(4);
	logical_ids(0, ids, 4);
	EQUAL(send((struct kva_apic_message){ .dest = 0x13, .logical = 1 }), 2);
	EQUAL(got(), 3);
	EQUAL(send((struct kva_apic_message){ .dest = 0x22, .logical = 1 }), 1);
	EQUAL(got(), 8);
	world_end();
}

/* SDM vol. 3, 11.12.10.2: sixteen a cluster, by the id. */
static void test_x2apic_sets_follow_from_the_id(void)
{
	unsigned int i;

	begin(20);
	for (i = 0; i < 20; i++)
		make_x2(vm->vcpu[i]);
	EQUAL(kva_lapic_read(vm->vcpu[18]->lapic, KVA_LAPIC_LDR), 0x00010004);
	EQUAL(send((struct kva_apic_message){ .dest = 0x0001000d, .logical = 1, .wide = 1 }), 3);
	EQUAL(got(), 1u << 16 | 1u << 18 | 1u << 19);
	EQUAL(send((struct kva_apic_message){ .dest = 17, .wide = 1 }), 1);
	EQUAL(got(), 1u << 17);
	EQUAL(send((struct kva_apic_message){ .dest = 0x0006, .logical = 1 }), 2);	/* from the I/O APIC: cluster 0 */
	EQUAL(got(), 6);
	world_end();
}

static void test_modes_may_be_mixed(void)
{
	static const __u8 ids[] = { 1, 2 };

	begin(3);
	logical_ids(~0u, ids, 2);
	make_x2(vm->vcpu[2]);
	EQUAL(send((struct kva_apic_message){ .dest = 0x00010002, .logical = 1, .wide = 1 }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 6, .logical = 1, .wide = 1 }), 2);
	EQUAL(got(), 6);
	world_end();
}

/* --- the lowest priority --- */

static void test_the_lowest_priority_is_the_one_with_the_least_to_do(void)
{
	static const __u8 ids[] = { 1, 2, 4, 8 };

	begin(4);
	logical_ids(~0u, ids, 4);
	kva_lapic_poke(vm->vcpu[0], KVA_LAPIC_TPR, 0x30);
	kva_lapic_poke(vm->vcpu[1], KVA_LAPIC_TPR, 0x10);
	kva_lapic_poke(vm->vcpu[2], KVA_LAPIC_TPR, 0x20);
	EQUAL(send((struct kva_apic_message){ .dest = 7, .logical = 1, .mode = KVA_APIC_LOWEST, .one = 1 }), 1);
	EQUAL(got(), 1u << 1);
	EQUAL(send((struct kva_apic_message){ .dest = 5, .logical = 1, .mode = KVA_APIC_LOWEST, .one = 1 }), 1);
	EQUAL(got(), 1u << 2);
	EQUAL(send((struct kva_apic_message){ .dest = 0x10, .logical = 1, .mode = KVA_APIC_LOWEST, .one = 1 }), KVA_IRQ_IGNORED);
	world_end();
}

static void test_equals_take_turns(void)
{
	static const __u8 ids[] = { 1, 2, 4, 8 };
	unsigned int i, count[4] = { 0 };

	begin(4);
	logical_ids(~0u, ids, 4);
	for (i = 0; i < 30; i++) {
		send((struct kva_apic_message){ .dest = 7, .logical = 1, .mode = KVA_APIC_LOWEST, .one = 1 });
		count[__builtin_ctz(got())]++;
	}
	EQUAL(count[0], 10);
	EQUAL(count[1], 10);
	EQUAL(count[2], 10);
	world_end();
}

/* --- what they do --- */

static void test_nmi_init_and_start_up_are_told(void)
{
	begin(3);
	icr(vcpu, 2, 0x400);
	EQUAL(signalled(KVA_SIGNAL_NMI), 1u << 2);
	EQUAL(vm->vcpu[2]->requests & KVA_REQUEST_EVENT, KVA_REQUEST_EVENT);
	icr(vcpu, 1, 0x4500);
	EQUAL(vm->vcpu[1]->requests & KVA_REQUEST_SIGNAL, KVA_REQUEST_SIGNAL);
	EQUAL(signalled(KVA_SIGNAL_INIT), 1u << 1);
	icr(vcpu, 1, 0x8500);		/* level de-assert: nothing */
	EQUAL(signalled(KVA_SIGNAL_INIT), NOBODY);
	icr(vcpu, 0xff, 0x4699 | KVA_APIC_OTHERS << 18);
	EQUAL(signalled(KVA_SIGNAL_STARTUP), 6);
	EQUAL(vm->vcpu[1]->startup_vector, 0x99);
	world_end();
}

/* What was told before an INIT is not for the processor that it makes. */
static void test_an_init_drops_the_start_up_before_it(void)
{
	begin(2);
	icr(vcpu, 1, 0x4699);
	icr(vcpu, 1, 0x4500);
	EQUAL(signalled(KVA_SIGNAL_INIT), 1u << 1);
	world_end();
}

static void test_smi_and_extint_go_nowhere(void)
{
	begin(1);
	EQUAL(send((struct kva_apic_message){ .dest = 0, .mode = KVA_APIC_SMI }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 0, .mode = KVA_APIC_EXTINT }), KVA_IRQ_IGNORED);
	EQUAL(send((struct kva_apic_message){ .dest = 0, .mode = 3 }), KVA_IRQ_IGNORED);
	EQUAL(vcpu->signals, 0);
	world_end();
}

static void test_who_gets_something_is_woken_and_kicked(void)
{
	unsigned long wakes, kicks;

	begin(2);
	kva_vcpu_enter(vm->vcpu[1]);
	wakes = kva_user_wakes;
	kicks = kva_user_kicks;
	EQUAL(send((struct kva_apic_message){ .dest = 1 }), 1);
	EQUAL(kva_user_wakes, wakes + 1);
	EQUAL(kva_user_kicks, kicks + 1);
	EQUAL(send((struct kva_apic_message){ .dest = 1 }), KVA_IRQ_MERGED);
	EQUAL(kva_user_kicks, kicks + 1);
	kva_vcpu_exit(vm->vcpu[1]);
	world_end();
}

/* --- MSIs --- */

/* SDM vol. 3, 11.11 */
static void test_an_msi_names_its_destination_in_the_address(void)
{
	static const __u8 ids[] = { 1, 2, 4 };

	begin(3);
	logical_ids(~0u, ids, 3);
	EQUAL(kva_apic_send_msi(vm, 0xfee02000, VECTOR), 1);
	EQUAL(got(), 1u << 2);
	EQUAL(kva_apic_send_msi(vm, 0xfee03004, VECTOR), 2);
	EQUAL(got(), 3);
	EQUAL(kva_apic_send_msi(vm, 0xfee0300c, VECTOR), 1);		/* one of them */
	EQUAL(__builtin_popcount(got()), 1);
	EQUAL(kva_apic_send_msi(vm, 0xfee03004, 0x100 | VECTOR), 1);	/* lowest priority */
	EQUAL(__builtin_popcount(got()), 1);
	EQUAL(kva_apic_send_msi(vm, 0xfee00000, 0xc000 | VECTOR), 1);
	EQUAL(kva_lapic_read(vcpu->lapic, KVA_LAPIC_TMR + VECTOR / 32) >> VECTOR % 32 & 1, 1);
	EQUAL(got(), 1);
	EQUAL(kva_apic_send_msi(vm, 0xfee00000, 0x400), 1);
	EQUAL(signalled(KVA_SIGNAL_NMI), 1);
	world_end();
}

/* Any message, in any state: no access beyond, no endless loop, no lock left. */
static void test_any_message_is_sent(void)
{
	struct kva_apic_message message;
	unsigned int round, i;

	begin(5);
	srand(5);
	for (round = 0; round < 20000; round++) {
		for (i = 0; i < sizeof(message); i++)
			((__u8 *)&message)[i] = rand() & 1 ? (__u8)rand() : 0;
		message.shorthand &= 3;
		kva_apic_send(vm, rand() & 1 ? vm->vcpu[rand() % 5] : NULL, &message);
		kva_apic_send_msi(vm, (__u32)rand(), (__u32)rand());
		if ((round & 63) == 0) {
			kva_lapic_poke(vm->vcpu[rand() % 5], KVA_LAPIC_LDR, (__u32)rand());
			kva_lapic_poke(vm->vcpu[rand() % 5], KVA_LAPIC_DFR, (__u32)rand());
			kva_lapic_poke(vm->vcpu[rand() % 5], KVA_LAPIC_ID, (__u32)rand());
			make_x2(vm->vcpu[rand() % 5]);
		}
	}
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_id_is_one_apic),
		TEST(test_255_is_everybody),
		TEST(test_shorthands_do_without_a_destination),
		TEST(test_an_apic_that_is_off_gets_nothing),
		TEST(test_an_id_that_was_changed_counts_and_not_the_vcpus),
		TEST(test_merged_and_raised_are_told_apart),
		TEST(test_flat_sets_have_a_bit_for_each),
		TEST(test_clusters_have_a_number_and_four_bits),
		TEST(test_x2apic_sets_follow_from_the_id),
		TEST(test_modes_may_be_mixed),
		TEST(test_the_lowest_priority_is_the_one_with_the_least_to_do),
		TEST(test_equals_take_turns),
		TEST(test_nmi_init_and_start_up_are_told),
		TEST(test_an_init_drops_the_start_up_before_it),
		TEST(test_smi_and_extint_go_nowhere),
		TEST(test_who_gets_something_is_woken_and_kicked),
		TEST(test_an_msi_names_its_destination_in_the_address),
		TEST(test_any_message_is_sent),
	};

	return RUN_TESTS("core-apic-bus", tests);
}
