// SPDX-License-Identifier: MIT
/*
 * General, special and debug registers: what they are at first, what comes back of what is set, what is refused.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* --- general registers --------------------------------------------------------------------------------------------------- */

void tell_regs(int vcpu, const char *what)
{
	struct kvm_regs r;

	memset(&r, 0xee, sizeof(r));
	TRY(vcpu, KVM_GET_REGS, &r, "%s", what);
	also("%llx %llx %llx %llx %llx %llx %llx %llx", r.rax, r.rbx, r.rcx, r.rdx, r.rsi, r.rdi, r.rsp, r.rbp);
	also("%llx %llx %llx %llx %llx %llx %llx %llx", r.r8, r.r9, r.r10, r.r11, r.r12, r.r13, r.r14, r.r15);
	also("rip %llx rflags %llx", r.rip, r.rflags);
}

/* Another value for each register. */
static struct kvm_regs some_regs(void)
{
	struct kvm_regs regs;
	__u64 *word = (__u64 *)&regs;
	unsigned int i;

	for (i = 0; i < sizeof(regs) / sizeof(*word); i++)
		word[i] = 0x1111111111111111ull * (i % 15 + 1);
	regs.rflags = 0x246;
	return regs;
}

void try_registers(void)
{
	struct kvm_regs regs = some_regs();
	struct machine m;
	__u64 flags;

	machine_begin(&m);
	tell_regs(m.vcpu, "of a new vcpu");
	TRY(m.vcpu, KVM_SET_REGS, &regs, "another value for each");
	tell_regs(m.vcpu, "another value for each");
	for (flags = 1; flags <= 1u << 21; flags <<= 1) {
		regs = (struct kvm_regs){ .rflags = flags };
		NEED(m.vcpu, KVM_SET_REGS, &regs);
		NEED(m.vcpu, KVM_GET_REGS, &regs);
		begin("KVM_SET_REGS", "rflags %#llx", flags);
		also("%#llx", regs.rflags);
	}
	memset(&regs, 0xff, sizeof(regs));
	TRY(m.vcpu, KVM_SET_REGS, &regs, "ones everywhere");
	tell_regs(m.vcpu, "ones everywhere");
	machine_end(&m);
}

/* --- special registers --------------------------------------------------------------------------------------------------- */

static void tell_segment(const struct kvm_segment *s)
{
	also("%llx+%x %x %x.%u%u%u%u%u%u%u%u pad %x", s->base, s->limit, s->selector, s->type, s->present, s->dpl, s->db,
	     s->s, s->l, s->g, s->avl, s->unusable, s->padding);
}

static void tell_controls(const struct kvm_sregs *s)
{
	also("cr0 %llx cr2 %llx cr3 %llx cr4 %llx cr8 %llx efer %llx apic %llx", s->cr0, s->cr2, s->cr3, s->cr4, s->cr8, s->efer,
	     s->apic_base);
	also("interrupts %llx %llx %llx %llx", s->interrupt_bitmap[0], s->interrupt_bitmap[1], s->interrupt_bitmap[2],
	     s->interrupt_bitmap[3]);
}

static void tell_tables(const struct kvm_sregs *s)
{
	also("gdt %llx+%x pads %x %x %x", s->gdt.base, s->gdt.limit, s->gdt.padding[0], s->gdt.padding[1], s->gdt.padding[2]);
	also("idt %llx+%x pads %x %x %x", s->idt.base, s->idt.limit, s->idt.padding[0], s->idt.padding[1], s->idt.padding[2]);
}

/* A line for each group, so that a difference shows where it is. */
void tell_sregs(int vcpu, const char *what)
{
	struct kvm_sregs s;
	const struct { const char *name; const struct kvm_segment *segment; } segments[] = {
		{ "cs", &s.cs }, { "ds", &s.ds }, { "es", &s.es }, { "fs", &s.fs }, { "gs", &s.gs }, { "ss", &s.ss },
		{ "tr", &s.tr }, { "ldt", &s.ldt },
	};
	unsigned int i;

	memset(&s, 0xee, sizeof(s));
	TRY(vcpu, KVM_GET_SREGS, &s, "%s", what);
	tell_controls(&s);
	begin("KVM_GET_SREGS", "%s: tables", what);
	tell_tables(&s);
	for (i = 0; i < COUNT(segments); i++) {
		begin("KVM_GET_SREGS", "%s: %s", what, segments[i].name);
		tell_segment(segments[i].segment);
	}
}

/* 64-bit mode, as far as these registers go. */
static void make_long(struct kvm_sregs *sregs)
{
	sregs->cr0 = 0x80000011;
	sregs->cr3 = 0x2000;
	sregs->cr4 = 0x20;
	sregs->efer = 0x500;
	sregs->cs.l = 1;
	sregs->cs.db = 0;
	sregs->cs.type = 11;
}

struct wrong {
	const char *what;
	unsigned int is_long;	/* begin with 64-bit mode */
	size_t at, size;
	__u64 value;
};

#define FIELD(field, v)	.at = offsetof(struct kvm_sregs, field), .size = sizeof(((struct kvm_sregs *)0)->field), .value = v

static const struct wrong wrongs[] = {
	{ "cr0 with its upper half", 0, FIELD(cr0, 1ull << 32 | 0x10) },
	{ "cr0.PG without PE", 0, FIELD(cr0, 0x80000010) },
	{ "cr0.NW without CD", 0, FIELD(cr0, 0x20000010) },
	{ "cr0.NW and CD", 0, FIELD(cr0, 0x60000010) },
	{ "cr0 without ET", 0, FIELD(cr0, 0) },
	{ "cr0 with reserved bits", 0, FIELD(cr0, 0x1ff8ffc0 | 0x10) },
	{ "cr0.PE", 0, FIELD(cr0, 0x11) },
	{ "cr2 not canonical", 0, FIELD(cr2, 1ull << 62) },
	{ "cr3 beyond physical addresses, no paging", 0, FIELD(cr3, 1ull << 52) },
	{ "cr3 beyond physical addresses, 64-bit mode", 1, FIELD(cr3, 1ull << 52) },
	{ "cr3 with low bits, 64-bit mode", 1, FIELD(cr3, 0x2fff) },
	{ "cr4 with bit 63", 0, FIELD(cr4, 1ull << 63) },
	{ "cr4 with bit 15", 0, FIELD(cr4, 1u << 15) },
	{ "cr4.VMXE", 0, FIELD(cr4, 1u << 13) },
	{ "cr4.SMEP", 0, FIELD(cr4, 1u << 20) },
	{ "cr4.OSXSAVE", 0, FIELD(cr4, 1u << 18) },
	{ "cr4.PCIDE", 1, FIELD(cr4, 1u << 17 | 0x20) },
	{ "cr4.LA57", 1, FIELD(cr4, 1u << 12 | 0x20) },
	{ "cr4 that every processor has", 0, FIELD(cr4, 0x7ff & ~0x800) },
	{ "cr4 without PAE, 64-bit mode", 1, FIELD(cr4, 0) },
	{ "cr8 15", 0, FIELD(cr8, 15) },
	{ "cr8 16", 0, FIELD(cr8, 16) },
	{ "cr8 2^32", 0, FIELD(cr8, 1ull << 32) },
	{ "efer.SCE", 0, FIELD(efer, 1) },
	{ "efer with a reserved bit", 0, FIELD(efer, 2) },
	{ "efer with bit 63", 0, FIELD(efer, 1ull << 63) },
	{ "efer.LME alone", 0, FIELD(efer, 0x100) },
	{ "efer.LMA alone", 0, FIELD(efer, 0x400) },
	{ "efer.LMA and LME without paging", 0, FIELD(efer, 0x500) },
	{ "efer without LMA, 64-bit mode", 1, FIELD(efer, 0x100) },
	{ "efer without LME, 64-bit mode", 1, FIELD(efer, 0x400) },
	{ "efer 0 with paging", 1, FIELD(efer, 0) },
	{ "efer.NXE", 0, FIELD(efer, 0x800) },
	{ "efer.SVME", 0, FIELD(efer, 0x1000) },
	{ "efer.FFXSR", 0, FIELD(efer, 0x4000) },
	{ "apic_base 0", 0, FIELD(apic_base, 0) },
	{ "apic_base elsewhere", 0, FIELD(apic_base, 0xfed00900) },
	{ "apic_base with a reserved bit", 0, FIELD(apic_base, 0xfee00901) },
	{ "apic_base beyond physical addresses", 0, FIELD(apic_base, 1ull << 52 | 0x900) },
	{ "apic_base with x2APIC", 0, FIELD(apic_base, 0xfee00d00) },
	{ "apic_base with x2APIC alone", 0, FIELD(apic_base, 0xfee00500) },
	{ "cs.l without long mode", 0, FIELD(cs.l, 1) },
	{ "cs.db with cs.l, 64-bit mode", 1, FIELD(cs.db, 1) },
	{ "cs.l 0, 64-bit mode", 1, FIELD(cs.l, 0) },
	{ "cs.type 0xff", 0, FIELD(cs.type, 0xff) },
	{ "cs.dpl 7", 0, FIELD(cs.dpl, 7) },
	{ "ss.dpl 3", 0, FIELD(ss.dpl, 3) },
	{ "ds not present", 0, FIELD(ds.present, 0) },
	{ "ds unusable", 0, FIELD(ds.unusable, 1) },
	{ "ds.g 2", 0, FIELD(ds.g, 2) },
	{ "es with a pad", 0, FIELD(es.padding, 0xff) },
	{ "gdt with a pad", 0, FIELD(gdt.padding[0], 0xffff) },
	{ "gdt not canonical", 0, FIELD(gdt.base, 1ull << 62) },
	{ "fs.base not canonical", 0, FIELD(fs.base, 1ull << 62) },
	{ "tr.type 0", 0, FIELD(tr.type, 0) },
	{ "ldt.type 0", 0, FIELD(ldt.type, 0) },
	{ "nothing else, 64-bit mode", 1, FIELD(cr2, 0) },
};

/* One field at a time, each on a vcpu that was just made what it was at first. */
static void try_wrong(int vcpu, const struct kvm_sregs *first, const struct wrong *wrong, const char *when)
{
	struct kvm_sregs sregs = *first, wanted;

	if (wrong->is_long)
		make_long(&sregs);
	memcpy((char *)&sregs + wrong->at, &wrong->value, wrong->size);
	wanted = sregs;
	if (TRY(vcpu, KVM_SET_SREGS, &sregs, "%s, %s", wrong->what, when))
		return;
	NEED(vcpu, KVM_GET_SREGS, &sregs);
	also("%s", memcmp(&sregs, &wanted, sizeof(sregs)) ? "and is not what it gets" : "and gets the same");
	if (!memcmp(&sregs, &wanted, sizeof(sregs)))
		return;
	wanted.cr0 = 0;
	memcpy(&wanted.cr0, (char *)&sregs + wrong->at, wrong->size);
	also("but %#llx", wanted.cr0);
}

static void try_wrongs(int vcpu, const struct kvm_sregs *first, const char *when)
{
	unsigned int i;

	for (i = 0; i < COUNT(wrongs); i++) {
		try_wrong(vcpu, first, &wrongs[i], when);
		NEED(vcpu, KVM_SET_SREGS, first);
	}
}

/* What was refused has changed nothing. */
static void try_all_or_nothing(int vcpu)
{
	struct kvm_sregs before, after;

	NEED(vcpu, KVM_GET_SREGS, &before);
	after = before;
	after.cs.base = 0x12340;
	after.cr2 = 0x5678;
	after.cr0 = 0x80000010;
	TRY(vcpu, KVM_SET_SREGS, &after, "good values and a bad one");
	NEED(vcpu, KVM_GET_SREGS, &after);
	also("%s", memcmp(&before, &after, sizeof(after)) ? "changed something" : "changed nothing");
}

static void try_bitmap(int vcpu, unsigned int first, unsigned int second, const char *what)
{
	struct kvm_sregs sregs;

	NEED(vcpu, KVM_GET_SREGS, &sregs);
	memset(sregs.interrupt_bitmap, 0, sizeof(sregs.interrupt_bitmap));
	sregs.interrupt_bitmap[first / 64] |= 1ull << first % 64;
	sregs.interrupt_bitmap[second / 64] |= 1ull << second % 64;
	TRY(vcpu, KVM_SET_SREGS, &sregs, "%s", what);
	NEED(vcpu, KVM_GET_SREGS, &sregs);
	tell_controls(&sregs);
}

static void try_debug_registers(int vcpu);

void try_special_registers(void)
{
	struct kvm_sregs first;
	struct machine m;

	machine_begin(&m);
	tell_sregs(m.vcpu, "of a new vcpu");
	NEED(m.vcpu, KVM_GET_SREGS, &first);
	try_wrongs(m.vcpu, &first, "no CPUID");
	give_supported_cpuid(m.vcpu);
	try_wrongs(m.vcpu, &first, "all of CPUID");
	try_all_or_nothing(m.vcpu);
	try_bitmap(m.vcpu, 0, 0, "interrupt 0 waits");
	try_bitmap(m.vcpu, 255, 255, "interrupt 255 waits");
	try_bitmap(m.vcpu, 200, 77, "interrupts 77 and 200 wait");
	NEED(m.vcpu, KVM_SET_SREGS, &first);
	NEED(m.vcpu, KVM_GET_SREGS, &first);
	begin("KVM_SET_SREGS", "no interrupt, after one waited");
	tell_controls(&first);
	try_debug_registers(m.vcpu);
	machine_end(&m);
}

/* --- debug registers -------------------------------------------------------------------------------------------------------- */

static void tell_debugregs(int vcpu, const char *what)
{
	struct kvm_debugregs d;
	unsigned int i, dirt = 0;

	memset(&d, 0xee, sizeof(d));
	TRY(vcpu, KVM_GET_DEBUGREGS, &d, "%s", what);
	for (i = 0; i < COUNT(d.reserved); i++)
		dirt |= !!d.reserved[i];
	also("%llx %llx %llx %llx dr6 %llx dr7 %llx flags %llx reserved %s", d.db[0], d.db[1], d.db[2], d.db[3], d.dr6, d.dr7, d.flags,
	     dirt ? "dirty" : "zero");
}

static void try_debugregs(int vcpu, const struct kvm_debugregs *debugregs, const char *what)
{
	if (!TRY(vcpu, KVM_SET_DEBUGREGS, debugregs, "%s", what))
		tell_debugregs(vcpu, what);
}

static void try_debug_registers(int vcpu)
{
	struct kvm_debugregs dirty = { .dr6 = 0xffff0ff0, .dr7 = 0x400 };

	tell_debugregs(vcpu, "of a new vcpu");
#define DEBUG(what, ...) try_debugregs(vcpu, &(struct kvm_debugregs){ __VA_ARGS__ }, what)
	DEBUG("another value for each", .db = { 0x1000, 0x2000, 0x3000, 0x4000 }, .dr6 = 0xffff4ff1, .dr7 = 0x4aa);
	DEBUG("dr6 and dr7 0", .dr6 = 0, .dr7 = 0);
	DEBUG("dr6 2^32 - 1", .dr6 = 0xffffffff, .dr7 = 0x400);
	DEBUG("dr6 2^32", .dr6 = 1ull << 32, .dr7 = 0x400);
	DEBUG("dr7 2^32 - 1, in which reserved bits are", .dr7 = 0xffffffff);
	DEBUG("dr7 2^32", .dr7 = 1ull << 32);
	DEBUG("db 0 not canonical", .db = { 1ull << 62 });
	DEBUG("db 0 in the upper half", .db = { -1ull });
	DEBUG("flags 1", .flags = 1);
	DEBUG("flags 2^63", .flags = 1ull << 63);
	memset(dirty.reserved, 0xff, sizeof(dirty.reserved));
	try_debugregs(vcpu, &dirty, "dirty reserved words");
}
