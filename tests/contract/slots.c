// SPDX-License-Identifier: MIT
/*
 * Memory slots and their dirty logs.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct kvm_userspace_memory_region region_t;

static unsigned char *backing;	/* 128 pages */

#define SLOT_AT(address, ...)	(&(region_t){ .userspace_addr = (uintptr_t)(address), __VA_ARGS__ })
#define SLOT(...)		SLOT_AT(backing, __VA_ARGS__)

static void set(int vm, const region_t *region, const char *what)
{
	TRY(vm, KVM_SET_USER_MEMORY_REGION, region, "%s", what);
}

static void begin_slots(void)
{
	backing = mmap(NULL, 128 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (backing == MAP_FAILED)
		give_up("mmap");
}

/* --- numbers, flags, alignment ------------------------------------------------------------------------------------------- */

static void try_numbers(int vm)
{
	static const __u32 numbers[] = { 0, 1, 31, 32, 508, 509, 511, 512, 32763, 32764, 32767, 32768, 0xffff, 0x10000, 0x10001,
		0x20000, 0x7fffffff, 0x80000000, 0xffffffff };
	unsigned int i;

	for (i = 0; i < COUNT(numbers); i++) {
		TRY(vm, KVM_SET_USER_MEMORY_REGION, SLOT(.slot = numbers[i], .guest_phys_addr = (i + 1) << 20, .memory_size = PAGE),
			"make slot %#x", numbers[i]);
		ioctl(vm, KVM_SET_USER_MEMORY_REGION, SLOT(.slot = numbers[i]));
	}
}

static void try_flags(int vm)
{
	unsigned int bit;

	for (bit = 0; bit < 32; bit += bit < 5 ? 1 : 9) {
		TRY(vm, KVM_SET_USER_MEMORY_REGION, SLOT(.slot = 1, .flags = 1u << bit, .memory_size = PAGE),
			"make a slot with flags %#x", 1u << bit);
		ioctl(vm, KVM_SET_USER_MEMORY_REGION, SLOT(.slot = 1));
	}
	set(vm, SLOT(.slot = 1, .memory_size = PAGE), "make a slot without flags");
	set(vm, SLOT(.slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .memory_size = PAGE), "let it log");
	set(vm, SLOT(.slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .memory_size = PAGE), "let it log again");
	set(vm, SLOT(.slot = 1, .flags = 2, .memory_size = PAGE), "make it read-only");
	set(vm, SLOT(.slot = 1, .memory_size = PAGE), "let it no longer log");
	set(vm, SLOT(.slot = 1), "delete it");
	set(vm, SLOT(.slot = 1), "delete it twice");
	set(vm, SLOT(.slot = 1, .flags = 4), "delete what is not there, with flags 0x4");
}

static void try_alignment(int vm)
{
	set(vm, SLOT(.slot = 1, .guest_phys_addr = 1, .memory_size = PAGE), "guest address 1");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = 0x800, .memory_size = PAGE), "guest address half a page");
	set(vm, SLOT(.slot = 1, .memory_size = 1), "size 1");
	set(vm, SLOT(.slot = 1, .memory_size = PAGE - 1), "size a page less a byte");
	set(vm, SLOT(.slot = 1, .memory_size = PAGE + 1), "size a page and a byte");
	set(vm, SLOT_AT(backing + 1, .slot = 1, .memory_size = PAGE), "an odd user address");
	set(vm, SLOT_AT(backing + 0x800, .slot = 1, .memory_size = PAGE), "a user address amid a page");
}

/* --- places ------------------------------------------------------------------------------------------------------------------ */

static void try_limits(int vm)
{
	set(vm, SLOT(.slot = 1, .guest_phys_addr = -PAGE, .memory_size = PAGE), "the last page of 2^64");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = -PAGE, .memory_size = 2 * PAGE), "beyond 2^64");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = PAGE, .memory_size = -PAGE), "a size that wraps");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = (1ull << 52) - PAGE, .memory_size = PAGE), "the last page of 2^52");
	set(vm, SLOT(.slot = 1), "delete it from there");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = (1ull << 52) - PAGE, .memory_size = 2 * PAGE), "across 2^52");
	set(vm, SLOT(.slot = 1, .guest_phys_addr = 1ull << 52, .memory_size = PAGE), "at 2^52");
	set(vm, SLOT_AT(0, .slot = 1, .memory_size = 1ull << 43), "2^31 pages");
	set(vm, SLOT_AT(0, .slot = 1, .memory_size = PAGE), "user address 0");
	set(vm, SLOT(.slot = 1), "delete the one at user address 0");
	set(vm, SLOT_AT(nowhere(), .slot = 1, .memory_size = PAGE), "a user address that cannot be reached");
	set(vm, SLOT(.slot = 1), "delete the one that cannot be reached");
	set(vm, SLOT_AT(KERNEL_MEMORY, .slot = 1, .memory_size = PAGE), "a user address in the kernel's memory");
	set(vm, SLOT_AT((1ull << 47) - PAGE, .slot = 1, .memory_size = PAGE), "the last page of 47 bits");
	ioctl(vm, KVM_SET_USER_MEMORY_REGION, SLOT(.slot = 1));
	set(vm, SLOT_AT((1ull << 56) - PAGE, .slot = 1, .memory_size = 2 * PAGE), "across the end of user space");
	set(vm, SLOT_AT(1ull << 62, .slot = 1, .memory_size = PAGE), "no canonical user address");
}

/* Slot 2 has guest pages 16 to 31. */
static void try_overlaps(int vm)
{
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 16 * PAGE, .memory_size = 16 * PAGE), "16 pages at page 16");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 16 * PAGE, .memory_size = 16 * PAGE), "the same place for another slot");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 15 * PAGE, .memory_size = 2 * PAGE), "across its beginning");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 31 * PAGE, .memory_size = 2 * PAGE), "across its end");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 20 * PAGE, .memory_size = PAGE), "inside of it");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 0, .memory_size = 64 * PAGE), "around it");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 15 * PAGE, .memory_size = PAGE), "just before it");
	set(vm, SLOT(.slot = 4, .guest_phys_addr = 32 * PAGE, .memory_size = PAGE), "just after it");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 16 * PAGE, .memory_size = PAGE), "move the one before into it");
	set(vm, SLOT(.slot = 3, .guest_phys_addr = 100 * PAGE, .memory_size = PAGE), "move the one before elsewhere");
	set(vm, SLOT(.slot = 5, .guest_phys_addr = 15 * PAGE, .memory_size = PAGE), "make one where it was");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 16 * PAGE), "move by a page, into the next");
	set(vm, SLOT(.slot = 4, .guest_phys_addr = 20 * PAGE), "delete one with another's address");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 16 * PAGE), "move by a page, over itself");
}

static void try_changes(int vm)
{
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 17 * PAGE), "grow");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 15 * PAGE), "shrink");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 200 * PAGE, .memory_size = 15 * PAGE), "move and shrink");
	set(vm, SLOT_AT(backing + PAGE, .slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 16 * PAGE),
	    "change the user address");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 200 * PAGE, .memory_size = 16 * PAGE, .flags = KVM_MEM_LOG_DIRTY_PAGES),
	    "move and let it log");
	set(vm, SLOT(.slot = 2, .guest_phys_addr = 17 * PAGE, .memory_size = 16 * PAGE), "nothing but the place, back");
	set(vm, SLOT_AT(0, .slot = 2, .guest_phys_addr = 1), "delete with an odd address");
	set(vm, SLOT_AT(0, .slot = 2, .guest_phys_addr = 1ull << 60), "delete with an address beyond all");
	set(vm, SLOT(.slot = 3, .flags = KVM_MEM_LOG_DIRTY_PAGES), "delete with a flag");
}

/* Two faults at once: which one decides. */
static void try_order(int vm)
{
	set(vm, SLOT(.slot = 0xffffffff, .guest_phys_addr = 1, .memory_size = PAGE), "a number too high and an odd address");
	set(vm, SLOT(.slot = 6, .guest_phys_addr = 15 * PAGE, .memory_size = PAGE, .flags = 1u << 31), "an overlap and an unknown flag");
	set(vm, SLOT(.slot = 5, .guest_phys_addr = 100 * PAGE, .memory_size = 2 * PAGE), "another size and an overlap");
}

void try_slots(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0);

	begin_slots();
	try_numbers(vm);
	try_flags(vm);
	try_alignment(vm);
	try_limits(vm);
	try_overlaps(vm);
	try_order(vm);
	try_changes(vm);
	close(vm);
}

/* --- the dirty log ----------------------------------------------------------------------------------------------------------- */

#define LOGGED	0x100000u	/* guest address of slot 1: 65 pages, so a bitmap of two longs */
#define PAGES	65

static void fetch(int vm, __u32 slot, void *bitmap, const char *what)
{
	struct kvm_dirty_log log;

	memset(&log, 0, sizeof(log));
	log.slot = slot;
	log.dirty_bitmap = bitmap;
	TRY(vm, KVM_GET_DIRTY_LOG, &log, "%s", what);
}

/* The bitmap is of two longs; the third is another's. */
static void fetch_bits(int vm, const char *what)
{
	unsigned long bits[3] = { -1ul, -1ul, 0x5a5a };

	fetch(vm, 1, bits, what);
	also("%#lx %#lx, behind it %#lx", bits[0], bits[1], bits[2]);
}

/* The guest writes a byte to pages 0, 1, 63 and 64 of the slot: real mode reaches them by a segment's base. */
static void write_pages(struct machine *m)
{
	static const unsigned char code[] = {
		0xa2, 0x00, 0x00,			/* mov %al, 0x0000: page 0 */
		0xa2, 0x23, 0x11,			/* mov %al, 0x1123: page 1 */
		0x26, 0xa2, 0x00, 0xf0,			/* mov %al, %es:0xf000: page 63 */
		0x64, 0xa2, 0x00, 0x00,			/* mov %al, %fs:0x0000: page 64 */
		0x64, 0xa0, 0x00, 0x00,			/* mov %fs:0x0000, %al: a read is not logged */
		0xf4,
	};
	struct kvm_sregs sregs;

	guest_put(m, code, sizeof(code));
	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.ds.base = LOGGED;
	sregs.es.base = LOGGED + 48 * PAGE;
	sregs.fs.base = LOGGED + 64 * PAGE;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
	NEED(m->vcpu, KVM_RUN, 0);
	if (m->run->exit_reason != KVM_EXIT_HLT)
		give_up("the guest that writes pages");
}

static void try_log_errors(struct machine *m)
{
	unsigned long bits[3];
	struct kvm_dirty_log log;

	fetch(m->vm, 0, bits, "a slot that does not log");
	fetch(m->vm, 7, bits, "a slot that is not there");
	fetch(m->vm, 511, bits, "slot 511, not there");
	fetch(m->vm, 512, bits, "slot 512");
	fetch(m->vm, 32764, bits, "slot 32764");
	fetch(m->vm, 0x20000, bits, "slot 0x20000");
	fetch(m->vm, 0xffffffff, bits, "slot 2^32 - 1");
	fetch(m->vm, 1, NULL, "a null bitmap");
	fetch(m->vm, 1, nowhere(), "a bitmap that cannot be reached");
	fetch(m->vm, 1, read_only(), "a bitmap that cannot be written");
	fetch(m->vm, 1, KERNEL_MEMORY, "a bitmap in the kernel's memory");
	fetch(m->vm, 1, edge(16), "a bitmap that ends with its page");
	fetch(m->vm, 1, edge(8), "a bitmap that lacks a long");
	memset(&log, 0xff, sizeof(log));
	log.slot = 1;
	log.dirty_bitmap = bits;
	TRY(m->vm, KVM_GET_DIRTY_LOG, &log, "dirty pads");
}

void try_dirty_log(void)
{
	struct machine m;
	region_t region = { .slot = 1, .guest_phys_addr = LOGGED, .memory_size = PAGES * PAGE };

	begin_slots();
	machine_begin(&m);
	region.userspace_addr = (uintptr_t)backing;
	NEED(m.vm, KVM_SET_USER_MEMORY_REGION, &region);
	write_pages(&m);
	region.flags = KVM_MEM_LOG_DIRTY_PAGES;
	NEED(m.vm, KVM_SET_USER_MEMORY_REGION, &region);
	fetch_bits(m.vm, "pages that were written before");
	write_pages(&m);
	fetch_bits(m.vm, "pages 0, 1, 63 and 64 were written");
	fetch_bits(m.vm, "nothing since");
	write_pages(&m);
	fetch_bits(m.vm, "the same again");
	write_pages(&m);
	fetch(m.vm, 1, nowhere(), "where it cannot be written, after pages were written");
	fetch_bits(m.vm, "after that");
	write_pages(&m);
	region.guest_phys_addr += 1 << 20;
	NEED(m.vm, KVM_SET_USER_MEMORY_REGION, &region);
	fetch_bits(m.vm, "of a slot that was moved");
	try_log_errors(&m);
	region.flags = 0;
	NEED(m.vm, KVM_SET_USER_MEMORY_REGION, &region);
	fetch_bits(m.vm, "of a slot that no longer logs");
	machine_end(&m);
}
