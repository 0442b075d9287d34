// SPDX-License-Identifier: MIT
/*
 * KVM_TRANSLATE: without paging, and through page tables of two and four levels.
 */
#include "contract.h"

#include <string.h>
#include <sys/ioctl.h>

#define PRESENT	1u
#define LARGE	0x80u
#define TABLES	0x8000u		/* where the tables begin */

static void try_address(int vcpu, __u64 linear, const char *what)
{
	struct kvm_translation t;

	memset(&t, 0xee, sizeof(t));
	t.linear_address = linear;
	TRY(vcpu, KVM_TRANSLATE, &t, "%s", what);
	also("%llx to %llx valid %u writeable %u user %u pads %x %x", t.linear_address, t.physical_address, t.valid, t.writeable,
	     t.usermode, t.pad[0], t.pad[4]);
}

static void try_flat(const struct machine *m)
{
	try_address(m->vcpu, 0, "no paging, 0");
	try_address(m->vcpu, 0x1234, "no paging, 0x1234");
	try_address(m->vcpu, 0xfffff000, "no paging, no memory");
	try_address(m->vcpu, 1ull << 40, "no paging, 2^40");
}

static void put64(const struct machine *m, unsigned int table, unsigned int index, __u64 entry)
{
	memcpy(m->memory + TABLES + table * PAGE + index * 8, &entry, 8);
}

static void put32(const struct machine *m, unsigned int table, unsigned int index, __u32 entry)
{
	memcpy(m->memory + TABLES + table * PAGE + index * 4, &entry, 4);
}

static void set_paging(const struct machine *m, __u64 cr0, __u64 cr4, __u64 efer)
{
	struct kvm_sregs sregs;

	NEED(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.cr0 = cr0;
	sregs.cr3 = TABLES;
	sregs.cr4 = cr4;
	sregs.efer = efer;
	sregs.cs.l = !!efer;
	sregs.cs.type = 11;
	NEED(m->vcpu, KVM_SET_SREGS, &sregs);
}

/* Page 0x400000 is at 0x3000; one beyond memory; a large page; a table that is not in memory. */
static void try_long(const struct machine *m)
{
	memset(m->memory + TABLES, 0, 4 * PAGE);
	put64(m, 0, 0, (TABLES + PAGE) | 7);
	put64(m, 1, 0, (TABLES + 2 * PAGE) | 7);
	put64(m, 1, 1, 0x40000000 | LARGE | 7);
	put64(m, 1, 2, 0x70000000 | 7);
	put64(m, 2, 2, (TABLES + 3 * PAGE) | 7);
	put64(m, 2, 3, 0x200000 | LARGE | PRESENT);
	put64(m, 3, 0, 0x3000 | 7);
	put64(m, 3, 1, 0x5000 | PRESENT);
	put64(m, 3, 2, 0x70000000 | 7);
	put64(m, 3, 3, 0x4000);
	set_paging(m, 0x80000011, 0x20, 0x500);
	try_address(m->vcpu, 0x400123, "four levels, a page");
	try_address(m->vcpu, 0x401000, "four levels, a page that is read-only and the kernel's");
	try_address(m->vcpu, 0x402000, "four levels, a page beyond memory");
	try_address(m->vcpu, 0x403000, "four levels, a page that is not present");
	try_address(m->vcpu, 0x654321, "four levels, a page of 2 MB");
	try_address(m->vcpu, 0x40123456, "four levels, a page of 1 GB");
	try_address(m->vcpu, 0x80000000, "four levels, a table that is not in memory");
	try_address(m->vcpu, 0x800000, "four levels, no table");
	try_address(m->vcpu, 1ull << 62, "four levels, not canonical");
	try_address(m->vcpu, 0xffff800000000000, "four levels, the upper half");
}

static void try_two_levels(const struct machine *m)
{
	memset(m->memory + TABLES, 0, 2 * PAGE);
	put32(m, 0, 1, (TABLES + PAGE) | 7);
	put32(m, 0, 2, 0x400000 | LARGE | 7);
	put32(m, 1, 0, 0x3000 | 7);
	set_paging(m, 0x80000011, 0x10, 0);
	try_address(m->vcpu, 0x400123, "two levels, a page");
	try_address(m->vcpu, 0x401000, "two levels, a page that is not present");
	try_address(m->vcpu, 0x812345, "two levels, a page of 4 MB");
	try_address(m->vcpu, 0x100400123, "two levels, beyond 4 GB");
}

void try_translate(void)
{
	struct machine m;

	machine_begin(&m);
	try_flat(&m);
	try_two_levels(&m);
	machine_end(&m);
	machine_begin(&m);
	give_supported_cpuid(m.vcpu);	/* or it has no long mode */
	try_long(&m);
	machine_end(&m);
}
