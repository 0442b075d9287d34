// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any state of interrupt controllers and timers that can be set, then KVM_RUN on the software processor, with guests that
 * use them.  An ioctl refuses, or the VM goes on or ends: nothing else may become of it.
 */
#include "chips.h"

/* Where things are in the guest's memory. */
#define GDT	0x2000
#define IDT	0x3000
#define CODE	0x8000		/* where a start-up message may point, too */
#define HANDLER	0x9000
#define STACK	0xf000

/* --- guests ---------------------------------------------------------------------------------------------------------------- */

/* Instructions with `numbers` of the input in the place of the bytes that are 0xee. */
static const struct { unsigned char bytes[16], count; } pieces[] = {
	{ { 0xfb }, 1 }, { { 0xf4 }, 1 }, { { 0xfa }, 1 }, { { 0xfb, 0xf4 }, 2 },			/* sti, hlt, cli */
	{ { 0xb8, 0xee, 0xee, 0xee, 0xee, 0xa3, 0xee, 0x00, 0xe0, 0xfe }, 10 },				/* to the local APIC */
	{ { 0xb8, 0xee, 0xee, 0xee, 0xee, 0xa3, 0x00, 0x03, 0xe0, 0xfe }, 10 },				/* to its ICR */
	{ { 0xa1, 0xee, 0x03, 0xe0, 0xfe }, 5 },							/* from its timer */
	{ { 0xb0, 0xee, 0xa2, 0x00, 0x00, 0xc0, 0xfe, 0xb8, 0xee, 0xee, 0xee, 0xee, 0xa3, 0x10, 0x00, 0xc0 }, 16 },
	{ { 0xb0, 0xee, 0xe6, 0x20 }, 4 }, { { 0xb0, 0xee, 0xe6, 0x21 }, 4 }, { { 0xb0, 0xee, 0xe6, 0x43 }, 4 },
	{ { 0xb0, 0xee, 0xe6, 0x40 }, 4 }, { { 0xe4, 0xee }, 2 }, { { 0xcd, 0xee }, 2 },		/* out, in, int */
	{ { 0xb9, 0xee, 0x08, 0x00, 0x00, 0xb8, 0xee, 0xee, 0xee, 0xee, 0x31, 0xd2, 0x0f, 0x30 }, 14 },	/* x2APIC */
	{ { 0xb9, 0x1b, 0x00, 0x00, 0x00, 0xb8, 0x00, 0xee, 0xe0, 0xfe, 0x31, 0xd2, 0x0f, 0x30 }, 14 },	/* its base */
};

static void code_put(struct input *input)
{
	unsigned int i, j, at = CODE, count = sizeof(pieces) / sizeof(pieces[0]);

	memset(chips_memory + CODE, 0xf4, PAGE);
	for (i = 0; i < 12; i++) {
		unsigned int which = (unsigned int)take(input, 1) % count;

		for (j = 0; j < pieces[which].count; j++) {
			__u8 byte = pieces[which].bytes[j];

			chips_memory[at++] = byte == 0xee ? (unsigned char)take(input, 1) : byte;
		}
		if (pieces[which].count == 16)
			chips_memory[at++] = 0xfe;	/* the last byte of the I/O APIC's address */
	}
}

/* Flat, 32 bits; each interrupt writes to EOI and returns. */
static void tables_put(void)
{
	static const unsigned char handler[] = { 0xa3, 0xb0, 0x00, 0xe0, 0xfe, 0xcf };
	const __u64 code = 0x00cf9b000000ffff, data = 0x00cf93000000ffff, gate = HANDLER | 8 << 16 | 0x8e00ull << 32;
	unsigned int i;

	memcpy(chips_memory + GDT + 8, &code, 8);
	memcpy(chips_memory + GDT + 16, &data, 8);
	for (i = 0; i < 256; i++)
		memcpy(chips_memory + IDT + 8 * i, &gate, 8);
	memcpy(chips_memory + HANDLER, handler, sizeof(handler));
}

static void registers_set(struct kva_vcpu *vcpu)
{
	struct kvm_regs regs = { .rip = CODE, .rsp = STACK - vcpu->id * 0x400, .rflags = 2 };
	struct kvm_sregs sregs;

	WANT(!ASK_VCPU(vcpu, KVM_GET_SREGS, &sregs), "get");
	sregs.cs = (struct kvm_segment){ .limit = ~0u, .selector = 8, .type = 11, .present = 1, .s = 1, .db = 1, .g = 1 };
	sregs.ss = (struct kvm_segment){ .limit = ~0u, .selector = 16, .type = 3, .present = 1, .s = 1, .db = 1, .g = 1 };
	sregs.ds = sregs.es = sregs.ss;
	sregs.gdt = (struct kvm_dtable){ .base = GDT, .limit = 23 };
	sregs.idt = (struct kvm_dtable){ .base = IDT, .limit = 0x7ff };
	sregs.cr0 |= KVA_CR0_PE;
	WANT(!ASK_VCPU(vcpu, KVM_SET_SREGS, &sregs), "set");
	WANT(!ASK_VCPU(vcpu, KVM_SET_REGS, &regs), "set");
}

/* --- state --------------------------------------------------------------------------------------------------------------------- */

/* What it is, changed here and there, or anything at all: by a number, as inputs are too short for a page. */
static void change(struct input *input, void *place, size_t size)
{
	unsigned int how = (unsigned int)take(input, 1);
	__u64 number = take(input, 4);
	size_t i;

	if (how & 3)
		disturb(input, place, size);
	for (i = 0; !(how & 3) && i < size; i++) {
		number = number * 6364136223846793005 + 1442695040888963407;
		((__u8 *)place)[i] = (__u8)(number >> 56);
	}
}

/* It is on, and its timer runs, as far as the counts say. */
static void timer_change(struct input *input, struct kvm_lapic_state *state)
{
	const __u32 svr = 0x1ff, entry = ((__u32)take(input, 1) & 3) << 17 | 0x40, counts[] = { take(input, 2), take(input, 2) };

	memcpy(state->regs + 16 * KVA_LAPIC_SVR, &svr, 4);
	memcpy(state->regs + 16 * KVA_LAPIC_LVT_TIMER, &entry, 4);
	memcpy(state->regs + 16 * KVA_LAPIC_INITIAL_COUNT, &counts[0], 4);
	memcpy(state->regs + 16 * KVA_LAPIC_COUNT, &counts[1], 4);
}

static void lapic_set(struct kva_vcpu *vcpu, struct input *input)
{
	struct kvm_lapic_state state;

	WANT(!ASK_VCPU(vcpu, KVM_GET_LAPIC, &state), "get");
	change(input, &state, sizeof(state));
	if (take(input, 1) & 1)
		timer_change(input, &state);
	ASK_VCPU(vcpu, KVM_SET_LAPIC, &state);
}

static void chip_set(struct chips *c, struct input *input)
{
	struct kvm_irqchip chip = { .chip_id = (__u32)take(input, 1) % 3 };

	WANT(!ASK_VM(c, KVM_GET_IRQCHIP, &chip), "get");
	change(input, &chip.chip, sizeof(chip.chip));
	ASK_VM(c, KVM_SET_IRQCHIP, &chip);
}

static void pit_set(struct chips *c, struct input *input)
{
	struct kvm_pit_state2 pit;
	struct kvm_reinject_control control = { .pit_reinject = (__u8)take(input, 1) & 1 };

	WANT(!ASK_VM(c, KVM_GET_PIT2, &pit), "get");
	change(input, &pit, sizeof(pit));
	ASK_VM(c, KVM_SET_PIT2, &pit);
	ASK_VM(c, KVM_REINJECT_CONTROL, &control);
}

static void events_set(struct kva_vcpu *vcpu, struct input *input)
{
	struct kvm_vcpu_events events;
	struct kvm_mp_state mp = { (__u32)take(input, 1) % 6 };

	WANT(!ASK_VCPU(vcpu, KVM_GET_VCPU_EVENTS, &events), "get");
	change(input, &events, sizeof(events));
	ASK_VCPU(vcpu, KVM_SET_VCPU_EVENTS, &events);
	if (mp.mp_state)
		ASK_VCPU(vcpu, KVM_SET_MP_STATE, &mp);
}

static void sregs_set(struct kva_vcpu *vcpu, struct input *input)
{
	struct kvm_sregs sregs;

	WANT(!ASK_VCPU(vcpu, KVM_GET_SREGS, &sregs), "get");
	sregs.apic_base = (sregs.apic_base & ~0xf00ull) | take(input, 1) << 8;
	sregs.cr8 = take(input, 1) & 31;
	if (take(input, 1) & 1)
		take_bytes(input, sregs.interrupt_bitmap, sizeof(sregs.interrupt_bitmap));
	ASK_VCPU(vcpu, KVM_SET_SREGS, &sregs);
}

static void mode_set(struct kva_vcpu *vcpu)
{
	struct kvm_sregs sregs;

	WANT(!ASK_VCPU(vcpu, KVM_GET_SREGS, &sregs), "get");
	sregs.apic_base |= KVA_APIC_X2;
	WANT(!ASK_VCPU(vcpu, KVM_SET_SREGS, &sregs), "x2APIC");
}

static void msrs_set(struct kva_vcpu *vcpu, struct input *input)
{
	static const __u32 some[] = { 0x10, 0x1b, 0x3b, 0x6e0, 0x808, 0x80b, 0x80f, 0x830, 0x832, 0x838, 0x83e, 0x83f };
	struct { struct kvm_msrs head; struct kvm_msr_entry entry; } msrs = { .head.nmsrs = 1 };

	msrs.entry.index = some[take(input, 1) % (sizeof(some) / sizeof(some[0]))];
	msrs.entry.data = take(input, 8);
	ASK_VCPU(vcpu, KVM_SET_MSRS, &msrs);
}

/* Mostly one of the controllers' inputs; else also one that no table has. */
static __u32 gsi_of(struct input *input)
{
	__u32 number = (__u32)take(input, 1);

	return number < 0xf0 ? number % 28 : (__u32)take(input, 4) >> 2 * (number & 15);
}

/* Does it name a GSI, a controller or a pin that there is not? */
static int is_wrong(const struct kvm_irq_routing_entry *entry)
{
	if (entry->gsi >= KVA_MAX_ROUTES)
		return 1;
	return entry->type == KVM_IRQ_ROUTING_IRQCHIP && (entry->u.irqchip.irqchip > KVM_IRQCHIP_IOAPIC ||
		entry->u.irqchip.pin >= (entry->u.irqchip.irqchip == KVM_IRQCHIP_IOAPIC ? KVM_IOAPIC_NUM_PINS : 8));
}

static void routes_set(struct chips *c, struct input *input)
{
	struct { struct kvm_irq_routing list; struct kvm_irq_routing_entry entry[8]; } table;
	unsigned int i, wrong = 0;
	long result;

	memset(&table, 0, sizeof(table));
	table.list.nr = (__u32)take(input, 1) % 9;
	for (i = 0; i < table.list.nr; i++) {
		table.entry[i].gsi = gsi_of(input);
		table.entry[i].type = (__u32)take(input, 1) % 4;
		take_bytes(input, &table.entry[i].u, 12);
		if (table.entry[i].type == KVM_IRQ_ROUTING_IRQCHIP)
			table.entry[i].u.irqchip.irqchip %= 4, table.entry[i].u.irqchip.pin %= 26;
		wrong += is_wrong(&table.entry[i]);
	}
	result = ASK_VM(c, KVM_SET_GSI_ROUTING, &table);
	WANT(!wrong || result == -EINVAL, "%u routes that cannot be were taken", wrong);
}

/* A page of the guest's that the kernel shows the task priority in, or an exit at each access to it. */
static void priority_shown(struct kva_vcpu *vcpu, struct input *input)
{
	struct kvm_vapic_addr address = { take(input, 3) };
	struct kvm_tpr_access_ctl control = { .enabled = (__u32)take(input, 1) & 1 };

	ASK_VCPU(vcpu, KVM_SET_VAPIC_ADDR, &address);
	ASK_VCPU(vcpu, KVM_TPR_ACCESS_REPORTING, &control);
}

/* --- events -------------------------------------------------------------------------------------------------------------------- */

static void line_set(struct chips *c, struct input *input)
{
	struct kvm_irq_level level = { .irq = gsi_of(input), .level = (__u32)take(input, 1) & 1 };

	ASK_VM(c, KVM_IRQ_LINE_STATUS, &level);
}

static void message_send(struct chips *c, struct input *input)
{
	struct kvm_msi msi = { .address_lo = 0xfee00000u | (__u32)take(input, 3), .data = (__u32)take(input, 2) };

	msi.address_hi = (__u32)take(input, 1) << 8;
	ASK_VM(c, KVM_SIGNAL_MSI, &msi);
}

static void run(struct kva_vcpu *vcpu, struct input *input)
{
	unsigned int how = (unsigned int)take(input, 1);
	long result;

	vcpu->run->immediate_exit = how % 8 == 7;
	if (how & 16)
		registers_set(vcpu);
	result = chips_run(vcpu);
	WANT(result == 0 || result == -EINTR || result == -EAGAIN || result == -EFAULT, "%ld", result);
}

static void step(struct chips *c, struct input *input)
{
	unsigned int what = (unsigned int)take(input, 1);
	struct kva_vcpu *vcpu = c->vcpu[(what >> 4) % c->vcpus];
	char nothing[1] = { 0 };

	switch (what & 15) {
	case 0:	return lapic_set(vcpu, input);
	case 1:	return chip_set(c, input);
	case 2:	return pit_set(c, input);
	case 3:	return events_set(vcpu, input);
	case 4:	return sregs_set(vcpu, input);
	case 5:	return msrs_set(vcpu, input);
	case 6:	return routes_set(c, input);
	case 7:	return priority_shown(vcpu, input);
	case 8:	return line_set(c, input);
	case 9:	return message_send(c, input);
	case 10: return chips_time_pass(c, take(input, 3) << (what >> 4 & 7));
	case 11: return (void)ASK_VCPU(vcpu, KVM_NMI, &nothing);
	default: return run(vcpu, input);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	unsigned int i, first = (unsigned int)take(&input, 1);
	struct chips c;

	kva_soft_exits = first >> 2 & 7;
	chips_begin(&c, 1 + (first & 3) % VCPUS);
	if (first & 64)
		chips_enable(&c);
	tables_put();
	code_put(&input);
	for (i = 0; i < c.vcpus; i++) {
		if (first & 32)
			chips_cpuid(c.vcpu[i]);
		if ((first & (32 | 128)) == (32 | 128))
			mode_set(c.vcpu[i]);
		registers_set(c.vcpu[i]);
	}
	while (input.left) {
		step(&c, &input);
		chips_hold(&c);
	}
	chips_end(&c);
	return 0;
}
