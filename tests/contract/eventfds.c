// SPDX-License-Identifier: MIT
/*
 * Eventfds that interrupt a guest or that it signals, and writes that are collected for user space.
 */
#include "contract.h"

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

void try_irqfd(struct machine *m)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), other = open("/dev/null", O_RDWR | O_CLOEXEC);

	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = fd, .gsi = 4 }), "an eventfd");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = fd, .gsi = 4 }), "again");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = other, .gsi = 4 }), "no eventfd");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = 999, .gsi = 4 }), "no fd");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = fd, .gsi = 4, .flags = 0x100 }), "flags 0x100");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = fd, .gsi = 4, .flags = 1 }), "not any more");
	TRY(m->vm, KVM_IRQFD, (&(struct kvm_irqfd){ .fd = fd, .gsi = 4, .flags = 1 }), "nor again");
	close(fd);
	close(other);
}

static void ioevent(struct machine *m, __u64 addr, __u32 len, int fd, __u32 flags, const char *what)
{
	TRY(m->vm, KVM_IOEVENTFD, (&(struct kvm_ioeventfd){ .addr = addr, .len = len, .fd = fd, .flags = flags }), "%s", what);
}

void try_ioeventfd(struct machine *m)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	__u64 count = 0;

	ioevent(m, 0x60, 1, fd, 2, "a port");
	ioevent(m, 0x60, 1, fd, 2, "the same port");
	ioevent(m, 0x100000, 3, fd, 0, "length 3");
	ioevent(m, ~0ull, 4, fd, 0, "over the end");
	ioevent(m, 0x100000, 4, fd, 0x100, "flags 0x100");
	ioevent(m, 0x100000, 4, 999, 0, "no fd");
	ioevent(m, 0x100000, 4, fd, 0, "memory");
	ioevent(m, 0x100000, 4, fd, 4, "memory, not any more");
	ioevent(m, 0x100000, 4, fd, 4, "memory, nor again");
	GUEST(m, 0xe6, 0x60, 0xe6, 0x61, 0xf4);			/* out to 0x60, out to 0x61; hlt */
	TRY(m->vcpu, KVM_RUN, 0, "a port with an eventfd, and one without");
	also("exit %u port %x signalled %d", m->run->exit_reason, m->run->io.port, (int)read(fd, &count, sizeof(count)));
	ioevent(m, 0x60, 1, fd, 6, "a port, not any more");
	close(fd);
}

static void zone(struct machine *m, __u64 addr, __u32 size, const char *what)
{
	const struct kvm_coalesced_mmio_zone zone = { .addr = addr, .size = size };

	TRY(m->vm, KVM_REGISTER_COALESCED_MMIO, &zone, "%s", what);
	TRY(m->vm, KVM_UNREGISTER_COALESCED_MMIO, &zone, "%s", what);
	TRY(m->vm, KVM_UNREGISTER_COALESCED_MMIO, &zone, "%s, again", what);
}

void try_coalesced(struct machine *m)
{
	const struct kvm_coalesced_mmio_zone place = { .addr = 0xb8000, .size = 0x1000 };
	const struct kvm_coalesced_mmio_ring *ring = (void *)((char *)m->run + 2 * PAGE);

	zone(m, 0x200000, 0x1000, "a page");
	zone(m, 0x200000, 0, "nothing");
	NEED(m->vm, KVM_REGISTER_COALESCED_MMIO, &place);
	/* mov $0xb800, %ax; mov %ax, %ds; movb $0x7, (0x10); hlt */
	GUEST(m, 0xb8, 0x00, 0xb8, 0x8e, 0xd8, 0xc6, 0x06, 0x10, 0x00, 0x07, 0xe6, 0x62, 0xf4);
	TRY(m->vcpu, KVM_RUN, 0, "a write that is coalesced");
	also("exit %u ring %u to %u at %llx length %u data %x", m->run->exit_reason, ring->first, ring->last,
	     ring->coalesced_mmio[0].phys_addr, ring->coalesced_mmio[0].len, ring->coalesced_mmio[0].data[0]);
}
