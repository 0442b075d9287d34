// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Eventfds that raise interrupts by level: who holds a line high, what lowers it, and who is told.
 */
#include "world.h"

#define PIN	10u		/* its GSI is also input 2 of the second PIC */
#define VECTOR	0x51u
#define LEVEL	(1u << 15)
#define MASKED	(1u << 16)
#define END	KVM_IRQFD_FLAG_DEASSIGN

static int fd[3], told[3];	/* of three devices */

static void entry(unsigned int pin, __u32 low)
{
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x10 + 2 * pin);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, low);
}

/* The PICs at 0x20 and 0x28, with all but the cascade and input 10 masked when they are on. */
static void pics(__u8 mask, __u8 icw4)
{
	unsigned int i;

	for (i = 0; i < 2; i++) {
		kva_irqchip_out(vm->irqchip, 0x20 + 0x80 * i, 0x11);
		kva_irqchip_out(vm->irqchip, 0x21 + 0x80 * i, 0x20 + 8 * i);
		kva_irqchip_out(vm->irqchip, 0x21 + 0x80 * i, i ? 2 : 4);
		kva_irqchip_out(vm->irqchip, 0x21 + 0x80 * i, icw4);
		kva_irqchip_out(vm->irqchip, 0x21 + 0x80 * i, mask);
	}
}

static void begin(__u32 low)
{
	unsigned int i;

	world_make_irqchip(1);
	kva_lapic_poke(vcpu, KVA_LAPIC_SVR, 0x1ff);
	pics(0xff, 1);
	entry(PIN, low);
	for (i = 0; i < 3; i++) {
		fd[i] = kva_user_eventfd();
		told[i] = kva_user_eventfd();
	}
}

static void end(void)
{
	unsigned int i;

	world_end();
	for (i = 0; i < 3; i++) {
		if (fd[i])
			kva_user_eventfd_close(fd[i]);
		kva_user_eventfd_close(told[i]);
	}
}

static long irqfd(int of, int resample, __u32 gsi, __u32 flags)
{
	const struct kvm_irqfd args = { .fd = (__u32)of, .gsi = gsi, .flags = flags, .resamplefd = (__u32)resample };
	long result;

	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_irqfd(vm, &args);
	kva_mutex_unlock(&vm->irq_lock);
	return result;
}

static long assign(unsigned int device)
{
	return irqfd(fd[device], told[device], PIN, KVM_IRQFD_FLAG_RESAMPLE);
}

static void raise(unsigned int device)
{
	kva_user_eventfd_write(fd[device]);
}

static void close_fd(unsigned int device)
{
	kva_user_eventfd_close(fd[device]);
	fd[device] = 0;
}

static void line(__u32 level)
{
	const struct kvm_irq_level irq_level = { .irq = PIN, .level = level };

	kva_mutex_lock(&vm->irq_lock);
	EQUAL(kva_vm_irq_line(vm, &irq_level), 0);
	kva_mutex_unlock(&vm->irq_lock);
}

static long route(__u32 gsi, __u32 pin)
{
	char room[sizeof(struct kvm_irq_routing) + sizeof(struct kvm_irq_routing_entry)] __attribute__((aligned(8)));
	struct kvm_irq_routing *table = (struct kvm_irq_routing *)room;
	const struct kvm_irq_routing_entry entry = {
		.gsi = gsi, .type = KVM_IRQ_ROUTING_IRQCHIP, .u.irqchip = { .irqchip = KVM_IRQCHIP_IOAPIC, .pin = pin },
	};
	long result;

	*table = (struct kvm_irq_routing){ .nr = 1 };
	memcpy(table + 1, &entry, sizeof(entry));
	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_set_gsi_routing(vm, table);
	kva_mutex_unlock(&vm->irq_lock);
	return result;
}

static int is_high(void)
{
	return vm->irqchip->ioapic.state.irr >> PIN & 1;
}

static int pic_is_high(void)
{
	return vm->irqchip->pic.chip[1].last_irr >> 2 & 1;
}

/* The processor takes what comes, and ends it: the vector, or -1. */
static int handle(void)
{
	int vector = kva_irqchip_take(vcpu);

	if (vector >= 0)
		kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	return vector;
}

static unsigned int count(unsigned int device)
{
	return kva_user_eventfd_read(told[device]);
}

/* --- a line --- */

static void test_a_signal_holds_the_line_until_the_guest_ends_the_interrupt(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(is_high(), 0);
	raise(0);
	EQUAL(is_high(), 1);
	EQUAL(pic_is_high(), 1);
	EQUAL(kva_irqchip_take(vcpu), VECTOR);
	EQUAL(is_high(), 1);
	EQUAL(count(0), 0);
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	EQUAL(is_high(), 0);
	EQUAL(pic_is_high(), 0);
	EQUAL(count(0), 1);
	EQUAL(handle(), -1);
	end();
}

/* What a device asks for while its owner is not told yet is the same interrupt. */
static void test_each_of_a_thousand_signals_is_an_interrupt_and_a_word_to_its_owner(void)
{
	unsigned int i, taken = 0, words = 0;

	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	for (i = 0; i < 1000; i++) {
		raise(0);
		taken += handle() == VECTOR;
		words += count(0);
	}
	EQUAL(taken, 1000);
	EQUAL(words, 1000);
	raise(0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(handle(), -1);
	EQUAL(count(0), 1);
	end();
}

static void test_each_of_a_thousand_edges_is_an_interrupt(void)
{
	unsigned int i, taken = 0;

	begin(VECTOR);
	EQUAL(irqfd(fd[0], 0, PIN, 0), 0);
	for (i = 0; i < 1000; i++) {
		raise(0);
		taken += handle() == VECTOR;
	}
	EQUAL(taken, 1000);
	end();
}

static void test_a_signal_from_before_counts(void)
{
	begin(LEVEL | VECTOR);
	raise(0);
	EQUAL(assign(0), 0);
	EQUAL(is_high(), 1);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	end();
}

static void test_all_who_share_a_line_are_told(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(assign(1), 0);
	EQUAL(irqfd(fd[2], told[2], PIN + 1, KVM_IRQFD_FLAG_RESAMPLE), 0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	EQUAL(count(1), 1);
	EQUAL(count(2), 0);
	raise(0);
	raise(1);
	EQUAL(handle(), VECTOR);
	EQUAL(handle(), -1);
	EQUAL(count(0), 1);
	EQUAL(count(1), 1);
	end();
}

/* Whoever is told first may signal before the others are told: that signal stays. */
static void test_who_is_told_may_signal_at_once(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(irqfd(fd[1], fd[1], PIN, KVM_IRQFD_FLAG_RESAMPLE), 0);
	EQUAL(assign(2), 0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(is_high(), 1);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 2);
	EQUAL(count(2), 2);
	EQUAL(irqfd(fd[1], 0, PIN, END), 0);
	EQUAL(handle(), VECTOR);
	EQUAL(is_high(), 0);
	EQUAL(handle(), -1);
	end();
}

static void test_what_others_hold_high_stays_high_and_its_end_is_told(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	line(1);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	EQUAL(is_high(), 1);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	line(0);
	EQUAL(is_high(), 0);
	EQUAL(handle(), VECTOR);
	EQUAL(handle(), -1);
	end();
}

static void test_the_end_of_another_interrupt_is_not_told(void)
{
	begin(LEVEL | VECTOR);
	entry(PIN + 1, LEVEL | (VECTOR + 0x10));
	EQUAL(assign(0), 0);
	EQUAL(irqfd(fd[1], told[1], PIN + 1, KVM_IRQFD_FLAG_RESAMPLE), 0);
	raise(1);
	EQUAL(handle(), VECTOR + 0x10);
	EQUAL(count(0), 0);
	EQUAL(count(1), 1);
	end();
}

static void test_an_entry_for_edges_is_told_of_as_well(void)
{
	begin(VECTOR);
	EQUAL(assign(0), 0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	EQUAL(is_high(), 0);
	raise(0);
	entry(PIN, MASKED | VECTOR);		/* as a guest does that is to see to it later */
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	EQUAL(is_high(), 0);
	entry(PIN, VECTOR + 1);
	raise(0);
	EQUAL(handle(), VECTOR + 1);
	EQUAL(count(0), 1);
	end();
}

static void test_a_route_that_is_made_later_is_waited_for(void)
{
	begin(VECTOR);
	EQUAL(irqfd(fd[0], told[0], 30, KVM_IRQFD_FLAG_RESAMPLE), 0);
	raise(0);
	EQUAL(handle(), -1);
	EQUAL(route(30, PIN), 0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	EQUAL(route(31, PIN), 0);
	EQUAL(vm->irqchip->awaited[KVA_WAITER_RESAMPLE].ioapic, 0);
	end();
}

/* --- masks --- */

static void test_the_owner_is_asked_when_the_mask_goes(void)
{
	begin(MASKED | LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	raise(0);
	EQUAL(is_high(), 1);
	entry(PIN, LEVEL | VECTOR);
	EQUAL(count(0), 1);
	EQUAL(is_high(), 0);
	EQUAL(handle(), -1);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	end();
}

static void test_nobody_is_asked_of_what_others_hold_high(void)
{
	begin(MASKED | LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	raise(0);
	line(1);
	entry(PIN, LEVEL | VECTOR);
	EQUAL(count(0), 0);
	EQUAL(is_high(), 1);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	end();
}

/* --- the PICs --- */

static void test_the_end_in_a_pic_is_told(void)
{
	begin(MASKED);
	pics(0xfb, 1);
	kva_irqchip_out(vm->irqchip, 0x4d1, 0x04);
	EQUAL(assign(0), 0);
	raise(0);
	EQUAL(kva_irqchip_take(vcpu), 0x2a);
	EQUAL(is_high(), 1);
	EQUAL(count(0), 0);
	kva_irqchip_out(vm->irqchip, 0x20, 0x20);
	vcpu->requests = 0;
	kva_irqchip_out(vm->irqchip, 0xa0, 0x20);
	EQUAL(vcpu->requests, 0);		/* the line has fallen before anybody looked */
	EQUAL(count(0), 1);
	kva_irqchip_in(vm->irqchip, 0xa1);
	EQUAL(count(0), 0);			/* told once */
	EQUAL(is_high(), 0);
	EQUAL(pic_is_high(), 0);
	EQUAL(kva_irqchip_take(vcpu), -1);
	EQUAL(count(0), 0);
	end();
}

static void test_an_end_that_nobody_has_to_write_is_told(void)
{
	begin(MASKED);
	pics(0xfb, 3);
	EQUAL(assign(0), 0);
	raise(0);
	EQUAL(kva_irqchip_take(vcpu), 0x2a);
	EQUAL(count(0), 1);
	EQUAL(pic_is_high(), 0);
	raise(0);
	EQUAL(kva_irqchip_take(vcpu), 0x2a);
	EQUAL(count(0), 1);
	end();
}

static void test_a_pic_that_is_polled_tells(void)
{
	begin(MASKED);
	pics(0xfb, 3);
	EQUAL(assign(0), 0);
	raise(0);
	kva_irqchip_out(vm->irqchip, 0xa0, 0x0c);
	EQUAL(kva_irqchip_in(vm->irqchip, 0xa0), 0x82);
	EQUAL(count(0), 1);
	EQUAL(pic_is_high(), 0);
	end();
}

static void test_a_pic_that_begins_anew_tells_of_the_edge_that_it_forgets(void)
{
	begin(MASKED);
	pics(0xfb, 1);
	EQUAL(assign(0), 0);
	raise(0);
	EQUAL(pic_is_high(), 1);
	kva_irqchip_out(vm->irqchip, 0xa0, 0x11);
	EQUAL(count(0), 1);
	EQUAL(pic_is_high(), 0);
	end();
}

/* --- the end of irqfds --- */

static void test_the_line_falls_with_the_last_one(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(assign(1), 0);
	EQUAL(irqfd(fd[2], told[2], PIN + 1, KVM_IRQFD_FLAG_RESAMPLE), 0);
	raise(0);
	EQUAL(irqfd(fd[0], 0, PIN, END), 0);
	EQUAL(is_high(), 1);
	EQUAL(irqfd(fd[1], 0, PIN, END | KVM_IRQFD_FLAG_RESAMPLE), 0);
	EQUAL(is_high(), 0);
	EQUAL(pic_is_high(), 0);
	EQUAL(irqfd(fd[2], 0, PIN + 1, END), 0);
	EQUAL(vm->irqchip->awaited[KVA_WAITER_RESAMPLE].ioapic, 0);
	EQUAL(vm->irqchip->awaited[KVA_WAITER_RESAMPLE].pic, 0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 0);
	EQUAL(count(1), 0);
	EQUAL(vm->irqfds_count, 0);
	end();
}

static void test_the_line_falls_when_the_last_one_is_closed(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(assign(1), 0);
	EQUAL(irqfd(fd[2], 0, PIN, 0), 0);
	raise(0);
	close_fd(0);
	EQUAL(is_high(), 1);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 0);
	EQUAL(count(1), 1);
	raise(1);
	close_fd(1);
	EQUAL(is_high(), 0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(1), 0);
	EQUAL(irqfd(fd[2], 0, PIN, END), 0);
	EQUAL(vm->irqfds_count, 0);
	EQUAL((long)vm->resampled, 0);
	end();
}

/* An edge at the same GSI has a line of its own. */
static void test_an_edge_does_not_lower_what_is_held(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(irqfd(fd[1], 0, PIN, 0), 0);
	raise(0);
	raise(1);
	EQUAL(is_high(), 1);
	EQUAL(irqfd(fd[1], 0, PIN, END), 0);
	EQUAL(is_high(), 1);
	end();
}

static void test_a_vm_ends_with_lines_that_are_high(void)
{
	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	EQUAL(assign(1), 0);
	raise(0);
	end();
}

static void test_what_is_refused_leaves_nothing(void)
{
	int allocations;

	begin(LEVEL | VECTOR);
	EQUAL(irqfd(fd[0], -1, PIN, KVM_IRQFD_FLAG_RESAMPLE), -EBADF);
	EQUAL(irqfd(fd[0], 3, PIN, KVM_IRQFD_FLAG_RESAMPLE), -EINVAL);
	for (allocations = 0; allocations < 2; allocations++) {
		kva_user_alloc_left = allocations;
		EQUAL(assign(0), -ENOMEM);
	}
	kva_user_alloc_left = -1;
	EQUAL((long)vm->resampled, 0);
	EQUAL(vm->irqchip->awaited[KVA_WAITER_RESAMPLE].ioapic, 0);
	EQUAL(irqfd(fd[0], -1, PIN, 0), 0);		/* nobody asked for the second */
	EQUAL(assign(0), -EBUSY);
	EQUAL(irqfd(fd[0], -1, PIN, END), 0);
	EQUAL(assign(0), 0);
	EQUAL(irqfd(fd[0], -1, PIN + 1, 0), -EBUSY);
	EQUAL(irqfd(fd[0], told[0], PIN + 1, END), 0);
	raise(0);
	EQUAL(handle(), VECTOR);
	EQUAL(count(0), 1);
	end();
}

static void test_what_is_refused_holds_no_eventfd(void)
{
	unsigned int i;
	int other;

	begin(LEVEL | VECTOR);
	EQUAL(assign(0), 0);
	for (i = 0; i < 20; i++) {			/* more than there is room for */
		other = kva_user_eventfd();
		EQUAL(irqfd(fd[0], other, PIN + 1, KVM_IRQFD_FLAG_RESAMPLE), -EBUSY);
		kva_user_eventfd_close(other);
	}
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_signal_holds_the_line_until_the_guest_ends_the_interrupt),
		TEST(test_each_of_a_thousand_signals_is_an_interrupt_and_a_word_to_its_owner),
		TEST(test_each_of_a_thousand_edges_is_an_interrupt),
		TEST(test_a_signal_from_before_counts),
		TEST(test_all_who_share_a_line_are_told),
		TEST(test_who_is_told_may_signal_at_once),
		TEST(test_what_others_hold_high_stays_high_and_its_end_is_told),
		TEST(test_the_end_of_another_interrupt_is_not_told),
		TEST(test_an_entry_for_edges_is_told_of_as_well),
		TEST(test_a_route_that_is_made_later_is_waited_for),
		TEST(test_the_owner_is_asked_when_the_mask_goes),
		TEST(test_nobody_is_asked_of_what_others_hold_high),
		TEST(test_the_end_in_a_pic_is_told),
		TEST(test_an_end_that_nobody_has_to_write_is_told),
		TEST(test_a_pic_that_is_polled_tells),
		TEST(test_a_pic_that_begins_anew_tells_of_the_edge_that_it_forgets),
		TEST(test_the_line_falls_with_the_last_one),
		TEST(test_the_line_falls_when_the_last_one_is_closed),
		TEST(test_an_edge_does_not_lower_what_is_held),
		TEST(test_a_vm_ends_with_lines_that_are_high),
		TEST(test_what_is_refused_leaves_nothing),
		TEST(test_what_is_refused_holds_no_eventfd),
	};

	return RUN_TESTS("core-resample", tests);
}
