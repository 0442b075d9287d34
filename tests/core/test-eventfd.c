// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The guest's writes as user space may have them: an eventfd that is signalled, a ring that collects them; and eventfds
 * that interrupt the guest.
 */
#include "devices.h"

#include <stdlib.h>

/* --- KVM_IOEVENTFD --- */

static long ioeventfd(int fd, __u64 address, __u32 length, __u32 flags, __u64 match)
{
	const struct kvm_ioeventfd args = { .datamatch = match, .addr = address, .len = length, .fd = fd, .flags = flags };
	long result;

	kva_mutex_lock(&vm->slots_lock);
	result = kva_vm_ioeventfd(vm, &args);
	kva_mutex_unlock(&vm->slots_lock);
	return result;
}

#define MATCH	KVM_IOEVENTFD_FLAG_DATAMATCH
#define PIO	KVM_IOEVENTFD_FLAG_PIO
#define END	KVM_IOEVENTFD_FLAG_DEASSIGN

static void test_a_write_that_is_meant_signals_and_is_done(void)
{
	int one = kva_user_eventfd(), two = kva_user_eventfd(), port = kva_user_eventfd();

	world_make(0);
	EQUAL(ioeventfd(one, MMIO, 4, MATCH, 7), 0);
	EQUAL(ioeventfd(two, MMIO, 4, MATCH, 8), 0);
	EQUAL(ioeventfd(two, MMIO, 2, 0, 0), 0);
	EQUAL(ioeventfd(port, 0xc050, 2, PIO, 0), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 7), 1);
	EQUAL(kva_user_eventfd_read(one), 1);
	EQUAL(kva_user_eventfd_read(two), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 8), 1);
	EQUAL(kva_bus_write(vcpu, MMIO, 2, 99), 1);
	EQUAL(kva_user_eventfd_read(two), 2);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 9), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 8, 7), 0);
	EQUAL(kva_bus_write(vcpu, MMIO + 1, 4, 7), 0);
	EQUAL(kva_bus_write(vcpu, 0xc050, 2, 0), 0);
	EQUAL(kva_bus_out(vcpu, 0xc050, 2, 5), 1);
	EQUAL(kva_user_eventfd_read(port), 1);
	EQUAL(kva_bus_out(vcpu, 0xc050, 1, 5), 0);
	EQUAL(mmio(MMIO, 4), -1);
	EQUAL(in(0xc050, 2), -1);
	EQUAL(kva_bus_has_port(vcpu, 0xc050, 2), 1);
	world_end();
	kva_user_eventfd_close(one);
	kva_user_eventfd_close(two);
	kva_user_eventfd_close(port);
}

static void test_two_that_one_write_would_be_meant_for_are_one_too_many(void)
{
	int fd = kva_user_eventfd();

	world_make(0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH, 7), 0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH, 7), -EEXIST);
	EQUAL(ioeventfd(fd, MMIO, 4, 0, 0), -EEXIST);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH, 6), 0);
	EQUAL(ioeventfd(fd, MMIO, 8, 0, 0), 0);
	EQUAL(ioeventfd(fd, MMIO, 8, MATCH, 1), -EEXIST);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH | PIO, 7), 0);
	world_end();
	kva_user_eventfd_close(fd);
}

static void test_what_began_ends_by_the_same_fields(void)
{
	int fd = kva_user_eventfd(), other = kva_user_eventfd();

	world_make(0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH, 7), 0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH, 8), 0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH | END, 9), -ENOENT);
	EQUAL(ioeventfd(fd, MMIO, 2, MATCH | END, 7), -ENOENT);
	EQUAL(ioeventfd(fd, MMIO, 4, END, 7), -ENOENT);
	EQUAL(ioeventfd(other, MMIO, 4, MATCH | END, 7), -ENOENT);
	EQUAL(ioeventfd(fd, MMIO + 4, 4, MATCH | END, 7), -ENOENT);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH | END, 8), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 8), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 7), 1);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH | END, 7), 0);
	EQUAL(ioeventfd(fd, MMIO, 4, MATCH | END, 7), -ENOENT);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 7), 0);
	world_end();
	kva_user_eventfd_close(fd);
	kva_user_eventfd_close(other);
}

static void test_wrong_fields_are_refused(void)
{
	int fd = kva_user_eventfd();

	world_make(0);
	EQUAL(ioeventfd(fd, MMIO, 3, 0, 0), -EINVAL);
	EQUAL(ioeventfd(fd, MMIO, 0, 0, 0), -EINVAL);
	EQUAL(ioeventfd(fd, ~0ull, 4, 0, 0), -EINVAL);
	EQUAL(ioeventfd(fd, MMIO, 4, 8, 0), -EINVAL);
	EQUAL(ioeventfd(-1, MMIO, 4, 0, 0), -EBADF);
	EQUAL(ioeventfd(3, MMIO, 4, 0, 0), -EINVAL);
	kva_user_alloc_left = 0;
	EQUAL(ioeventfd(fd, MMIO, 4, 0, 0), -ENOMEM);
	kva_user_alloc_left = -1;
	world_end();
	kva_user_eventfd_close(fd);
}

static void test_there_may_be_a_thousand_and_each_is_found(void)
{
	int fd = kva_user_eventfd();
	unsigned int i, missed = 0;

	world_make(0);
	for (i = 0; i < 1000; i++)
		missed += ioeventfd(fd, MMIO + (i * 7919ull % 1000) * 16, 4, i & 1 ? PIO : 0, 0) != 0;
	EQUAL(missed, 0);
	EQUAL(ioeventfd(fd, MMIO + 99, 4, 0, 0), -ENOSPC);
	for (i = 0; i < 1000; i++)
		missed += !kva_ioevent_write(vm, i & 1, MMIO + (i * 7919ull % 1000) * 16, 4, 0);
	EQUAL(missed, 0);
	world_end();
	kva_user_eventfd_close(fd);
}

/* --- KVM_IRQFD --- */

static long irqfd(int fd, __u32 gsi, __u32 flags)
{
	const struct kvm_irqfd args = { .fd = (__u32)fd, .gsi = gsi, .flags = flags };
	long result;

	kva_mutex_lock(&vm->irq_lock);
	result = kva_vm_irqfd(vm, &args);
	kva_mutex_unlock(&vm->irq_lock);
	return result;
}

static void irqfd_make(void)
{
	begin();
	kva_irqchip_ioapic_write(vm->irqchip, 0x00, 0x10 + 2 * 20);
	kva_irqchip_ioapic_write(vm->irqchip, 0x10, 0x55);
}

static void test_a_signal_is_an_edge(void)
{
	int fd = kva_user_eventfd();

	irqfd_make();
	kva_user_eventfd_write(fd);
	EQUAL(irqfd(fd, 20, 0), 0);
	EQUAL(kva_irqchip_take(vcpu), 0x55);	/* it was signalled before */
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	kva_user_eventfd_write(fd);
	kva_user_eventfd_write(fd);
	EQUAL(kva_irqchip_take(vcpu), 0x55);
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	EQUAL(kva_irqchip_take(vcpu), -1);
	EQUAL(irqfd(fd, 21, 0), -EBUSY);
	EQUAL(irqfd(fd, 20, 0), -EBUSY);
	EQUAL(irqfd(fd, 21, KVM_IRQFD_FLAG_DEASSIGN), 0);
	kva_user_eventfd_write(fd);
	EQUAL(kva_irqchip_take(vcpu), 0x55);
	kva_lapic_poke(vcpu, KVA_LAPIC_EOI, 0);
	EQUAL(irqfd(fd, 20, KVM_IRQFD_FLAG_DEASSIGN), 0);
	kva_user_eventfd_write(fd);
	EQUAL(kva_irqchip_take(vcpu), -1);
	world_end();
	kva_user_eventfd_close(fd);
}

static void test_a_closed_eventfd_leaves_nothing_behind(void)
{
	int fd, other = kva_user_eventfd();
	unsigned int i;

	irqfd_make();
	for (i = 0; i < 50; i++) {
		fd = kva_user_eventfd();
		EQUAL(irqfd(fd, 20, 0), 0);
		kva_user_eventfd_close(fd);
	}
	EQUAL(irqfd(other, 20, 0), 0);
	EQUAL(vm->irqfds_count, 1);
	world_end();
	kva_user_eventfd_close(other);
}

static void test_wrong_irqfds_are_refused(void)
{
	int fd = kva_user_eventfd();

	irqfd_make();
	EQUAL(irqfd(-1, 20, 0), -EBADF);
	EQUAL(irqfd(3, 20, 0), -EINVAL);
	EQUAL(irqfd(-1, 20, KVM_IRQFD_FLAG_DEASSIGN), -EBADF);
	kva_user_alloc_left = 0;
	EQUAL(irqfd(fd, 20, 0), -ENOMEM);
	kva_user_alloc_left = 1;
	EQUAL(irqfd(fd, 20, 0), -ENOMEM);
	kva_user_alloc_left = -1;
	EQUAL(irqfd(fd, 5000, 0), 0);		/* leads nowhere, which is no error */
	kva_user_eventfd_write(fd);
	world_end();
	kva_user_eventfd_close(fd);
}

/* --- coalesced writes --- */

static long zone(int begins, __u64 address, __u32 size)
{
	const struct kvm_coalesced_mmio_zone zone = { .addr = address, .size = size };
	long result;

	kva_mutex_lock(&vm->slots_lock);
	result = begins ? kva_vm_register_coalesced_mmio(vm, &zone) : kva_vm_unregister_coalesced_mmio(vm, &zone);
	kva_mutex_unlock(&vm->slots_lock);
	return result;
}

static void test_writes_to_a_zone_are_collected(void)
{
	const struct kvm_coalesced_mmio *entry;

	world_make(0);
	EQUAL(zone(1, MMIO, 0x100), 0);
	EQUAL(kva_bus_write(vcpu, MMIO + 0x10, 4, 0x11223344), 1);
	EQUAL(kva_bus_write(vcpu, MMIO + 0xff, 1, 0x55), 1);
	EQUAL(kva_bus_write(vcpu, MMIO + 0xff, 2, 0x55), 0);
	EQUAL(kva_bus_write(vcpu, MMIO - 1, 2, 0x55), 0);
	EQUAL(mmio(MMIO, 4), -1);
	EQUAL(vm->ring->first, 0);
	EQUAL(vm->ring->last, 2);
	entry = vm->ring->coalesced_mmio;
	EQUAL(entry[0].phys_addr, MMIO + 0x10);
	EQUAL(entry[0].len, 4);
	EQUAL(entry[0].data[0], 0x44);
	EQUAL(entry[0].data[3], 0x11);
	EQUAL(entry[1].phys_addr, MMIO + 0xff);
	EQUAL(zone(0, MMIO + 1, 0x100), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 0), 1);
	EQUAL(zone(0, MMIO, 0x100), 0);
	EQUAL(kva_bus_write(vcpu, MMIO, 4, 0), 0);
	EQUAL(zone(0, MMIO, 0x100), 0);
	world_end();
}

static void test_a_full_ring_leaves_writes_to_user_space(void)
{
	unsigned int i, taken = 0;

	world_make(0);
	EQUAL(zone(1, MMIO, 0x1000), 0);
	while (taken < 1000 && kva_bus_write(vcpu, MMIO, 4, taken))
		taken++;
	EQUAL(taken, (4096 - sizeof(struct kvm_coalesced_mmio_ring)) / sizeof(struct kvm_coalesced_mmio) - 1);
	for (i = 0; i < 500; i++) {
		vm->ring->first = (vm->ring->first + 1) % (taken + 1);
		EQUAL(kva_bus_write(vcpu, MMIO, 4, 0), 1);
		EQUAL(kva_bus_write(vcpu, MMIO, 4, 0), 0);
	}
	world_end();
}

/* User space writes the ring as it likes. */
static void test_a_ring_with_anything_in_it_is_not_left(void)
{
	unsigned int i;

	world_make(0);
	EQUAL(zone(1, MMIO, 0x1000), 0);
	srand(3);
	for (i = 0; i < 10000; i++) {
		vm->ring->first = (__u32)rand();
		vm->ring->last = (__u32)rand();
		kva_bus_write(vcpu, MMIO, 1 + (rand() & 7), (__u64)rand());
	}
	world_end();
}

static void test_there_may_be_a_hundred_zones(void)
{
	unsigned int i;

	world_make(0);
	for (i = 0; i < 100; i++)
		EQUAL(zone(1, MMIO + i * 0x1000ull, 0x10), 0);
	EQUAL(zone(1, MMIO, 0x10), -ENOBUFS);
	EQUAL(zone(0, MMIO, 0x10000), 0);
	for (i = 0; i < 100; i++)
		EQUAL(kva_bus_write(vcpu, MMIO + i * 0x1000ull, 4, 0), i >= 16);
	kva_user_alloc_left = 0;
	EQUAL(zone(1, MMIO, 0x10), -ENOMEM);
	EQUAL(zone(0, MMIO, 0x10), -ENOMEM);
	kva_user_alloc_left = -1;
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_write_that_is_meant_signals_and_is_done),
		TEST(test_two_that_one_write_would_be_meant_for_are_one_too_many),
		TEST(test_what_began_ends_by_the_same_fields),
		TEST(test_wrong_fields_are_refused),
		TEST(test_there_may_be_a_thousand_and_each_is_found),
		TEST(test_a_signal_is_an_edge),
		TEST(test_a_closed_eventfd_leaves_nothing_behind),
		TEST(test_wrong_irqfds_are_refused),
		TEST(test_writes_to_a_zone_are_collected),
		TEST(test_a_full_ring_leaves_writes_to_user_space),
		TEST(test_a_ring_with_anything_in_it_is_not_left),
		TEST(test_there_may_be_a_hundred_zones),
	};

	return RUN_TESTS("core-eventfd", tests);
}
