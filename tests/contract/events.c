// SPDX-License-Identifier: MIT
/*
 * Events that wait, the multiprocessing state, and machine checks.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

typedef struct kvm_vcpu_events events_t;

/* The flags that the first kernels have; newer ones set more, each with fields of its own. */
#define OLD_FLAGS	(KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SIPI_VECTOR | KVM_VCPUEVENT_VALID_SHADOW)

static void tell_events(int vcpu, const char *what)
{
	events_t e;

	memset(&e, 0xee, sizeof(e));
	TRY(vcpu, KVM_GET_VCPU_EVENTS, &e, "%s", what);
	also("exception %u pad %x", e.exception.injected, e.exception.pad);
	if (e.exception.injected)	/* the rest does not count without it */
		also("is %u %u %x", e.exception.nr, e.exception.has_error_code, e.exception.error_code);
	also("interrupt %u %u %u", e.interrupt.injected, e.interrupt.soft, e.interrupt.shadow);
	if (e.interrupt.injected)
		also("is %u", e.interrupt.nr);
	also("nmi %u %u %u pad %x sipi %x", e.nmi.injected, e.nmi.pending, e.nmi.masked, e.nmi.pad, e.sipi_vector);
}

static void tell_flags(int vcpu)
{
	events_t e;

	memset(&e, 0xee, sizeof(e));
	TRY(vcpu, KVM_GET_VCPU_EVENTS, &e, "flags of a new vcpu");
	also("nmi %u, sipi %u, shadow %u, others %#x", !!(e.flags & KVM_VCPUEVENT_VALID_NMI_PENDING),
	     !!(e.flags & KVM_VCPUEVENT_VALID_SIPI_VECTOR), !!(e.flags & KVM_VCPUEVENT_VALID_SHADOW), e.flags & ~OLD_FLAGS);
	begin("KVM_GET_VCPU_EVENTS", "reserved words of a new vcpu");
	also("%#x %#x .. %#x", e.reserved[0], e.reserved[2], e.reserved[9]);
}

static void set(int vcpu, const events_t *events, const char *what)
{
	if (!TRY(vcpu, KVM_SET_VCPU_EVENTS, events, "%s", what))
		tell_events(vcpu, what);
	NEED(vcpu, KVM_SET_VCPU_EVENTS, &(events_t){ .flags = OLD_FLAGS });
}

#define SET(what, ...)	set(vcpu, &(events_t){ __VA_ARGS__ }, what)

static void try_exceptions(int vcpu)
{
	SET("exception 13 with a code", .exception = { .injected = 1, .nr = 13, .has_error_code = 1, .error_code = 0x1234 });
	SET("exception 0", .exception = { .injected = 1 });
	SET("exception 6 with 255 for true", .exception = { .injected = 255, .nr = 6, .has_error_code = 255 });
	SET("exception 14 with a dirty pad", .exception = { .injected = 1, .nr = 14, .has_error_code = 1, .pad = 0xff });
	SET("exception 3", .exception = { .injected = 1, .nr = 3 });
	SET("exception 2", .exception = { .injected = 1, .nr = 2 });
	SET("exception 31", .exception = { .injected = 1, .nr = 31 });
	SET("exception 32", .exception = { .injected = 1, .nr = 32 });
	SET("exception 255", .exception = { .injected = 1, .nr = 255 });
	SET("exception 32, not injected", .exception = { .nr = 32 });
	SET("a code without an exception", .exception = { .has_error_code = 1, .error_code = 7 });
}

static void try_interrupts_and_nmis(int vcpu)
{
	SET("interrupt 32", .interrupt = { .injected = 1, .nr = 32 });
	SET("interrupt 0", .interrupt = { .injected = 1 });
	SET("interrupt 255, soft", .interrupt = { .injected = 1, .nr = 255, .soft = 1 });
	SET("a shadow without its flag", .interrupt = { .shadow = 1 });
	SET("the shadow of STI", .interrupt = { .shadow = KVM_X86_SHADOW_INT_STI }, .flags = KVM_VCPUEVENT_VALID_SHADOW);
	SET("the shadow of MOV SS", .interrupt = { .shadow = KVM_X86_SHADOW_INT_MOV_SS }, .flags = KVM_VCPUEVENT_VALID_SHADOW);
	SET("both shadows", .interrupt = { .shadow = 3 }, .flags = KVM_VCPUEVENT_VALID_SHADOW);
	SET("no such shadow", .interrupt = { .shadow = 0xfc }, .flags = KVM_VCPUEVENT_VALID_SHADOW);
	SET("an NMI injected", .nmi = { .injected = 1 });
	SET("an NMI pending without its flag", .nmi = { .pending = 1 });
	SET("an NMI pending", .nmi = { .pending = 1 }, .flags = KVM_VCPUEVENT_VALID_NMI_PENDING);
	SET("two NMIs pending", .nmi = { .pending = 2 }, .flags = KVM_VCPUEVENT_VALID_NMI_PENDING);
	SET("NMIs masked", .nmi = { .masked = 1 });
	SET("NMI masked with a dirty pad", .nmi = { .masked = 1, .pad = 0xff });
	SET("a SIPI vector", .sipi_vector = 0x9a, .flags = KVM_VCPUEVENT_VALID_SIPI_VECTOR);
	SET("an exception, an interrupt and an NMI", .exception = { .injected = 1, .nr = 13, .has_error_code = 1 },
	    .interrupt = { .injected = 1, .nr = 40 }, .nmi = { .injected = 1 });
}

static void try_event_flags(int vcpu)
{
	events_t events = { .flags = 0 };
	unsigned int bit;

	for (bit = 0; bit < 32; bit += bit < 8 ? 1 : 23) {
		events.flags = 1u << bit;
		TRY(vcpu, KVM_SET_VCPU_EVENTS, &events, "flags %#x", events.flags);
	}
	events.flags = 0;
	memset(&events.reserved[2], 0xff, 8 * sizeof(events.reserved[0]));
	TRY(vcpu, KVM_SET_VCPU_EVENTS, &events, "dirty reserved words");
}

/* What was got can be set, whatever flags it has. */
static void try_round_trip(int vcpu)
{
	events_t events;

	NEED(vcpu, KVM_GET_VCPU_EVENTS, &events);
	TRY(vcpu, KVM_SET_VCPU_EVENTS, &events, "what was got");
}

static void try_nmi(int vcpu)
{
	TRY(vcpu, KVM_NMI, 0, "plain");
	tell_events(vcpu, "after KVM_NMI");
	TRY(vcpu, KVM_NMI, 0, "a second one");
	tell_events(vcpu, "after a second KVM_NMI");
}

static void try_mp_state(int vcpu)
{
	struct kvm_mp_state state = { .mp_state = 0xee };
	__u32 value;

	TRY(vcpu, KVM_GET_MP_STATE, &state, "of a new vcpu");
	also("%u", state.mp_state);
	for (value = 0; value <= 11; value++) {
		TRY(vcpu, KVM_SET_MP_STATE, &(struct kvm_mp_state){ .mp_state = value }, "state %u", value);
		NEED(vcpu, KVM_GET_MP_STATE, &state);
		also("is %u", state.mp_state);
		ioctl(vcpu, KVM_SET_MP_STATE, &(struct kvm_mp_state){ .mp_state = KVM_MP_STATE_RUNNABLE });
	}
	TRY(vcpu, KVM_SET_MP_STATE, &(struct kvm_mp_state){ .mp_state = -1u }, "state 2^32 - 1");
}

void try_events(void)
{
	struct machine m;

	machine_begin(&m);
	tell_events(m.vcpu, "of a new vcpu");
	tell_flags(m.vcpu);
	try_round_trip(m.vcpu);
	try_exceptions(m.vcpu);
	try_interrupts_and_nmis(m.vcpu);
	try_event_flags(m.vcpu);
	machine_end(&m);
	machine_begin(&m);
	try_nmi(m.vcpu);
	try_mp_state(m.vcpu);
	machine_end(&m);
}

/* --- machine checks ------------------------------------------------------------------------------------------------------ */

#define VALID		(1ull << 63)
#define OVERFLOWN	(1ull << 62)
#define UNCORRECTED	(1ull << 61)
#define ENABLED		(1ull << 60)

static void try_setup(int vcpu)
{
	static const __u64 caps[] = { 0, 1, 31, 32, 33, 255, 0x100 | 10, 0x1000000 | 10, 0x1000100 | 10, 0x200 | 10, 0x400 | 10,
		0x8000000 | 10, 1ull << 63 | 10, 0x100, 10 };
	unsigned int i;

	for (i = 0; i < COUNT(caps); i++)
		TRY(vcpu, KVM_X86_SETUP_MCE, &caps[i], "mcg_cap %#llx", caps[i]);
}

static void tell_bank(int vcpu, __u32 bank)
{
	struct { struct kvm_msrs head; struct kvm_msr_entry entry[5]; } msrs = {
		.head.nmsrs = 5, .entry = { { .index = 0x400 + 4 * bank }, { .index = 0x401 + 4 * bank }, { .index = 0x402 + 4 * bank },
		{ .index = 0x403 + 4 * bank }, { .index = 0x17a } },
	};
	long got = NEED(vcpu, KVM_GET_MSRS, &msrs);

	also("of 5 %ld: %llx %llx %llx %llx status %llx", got, msrs.entry[0].data, msrs.entry[1].data, msrs.entry[2].data,
	     msrs.entry[3].data, msrs.entry[4].data);
}

static void try_check(int vcpu, __u8 bank, __u64 status, const char *what)
{
	struct kvm_x86_mce mce = { .status = status, .addr = 0x1230, .misc = 0x4560, .mcg_status = 5, .bank = bank };

	if (!TRY(vcpu, KVM_X86_SET_MCE, &mce, "%s", what))
		tell_bank(vcpu, bank);
}

void try_machine_checks(void)
{
	struct kvm_x86_mce dirty = { .status = VALID, .bank = 2 };
	struct machine m;

	machine_begin(&m);
	try_check(m.vcpu, 0, VALID, "bank 0 before KVM_X86_SETUP_MCE");
	try_setup(m.vcpu);
	NEED(m.vcpu, KVM_X86_SETUP_MCE, &(__u64){ 10 | 0x100 });
	try_check(m.vcpu, 0, 0, "nothing valid");
	try_check(m.vcpu, 10, VALID, "bank 10 of 10");
	try_check(m.vcpu, 255, VALID, "bank 255");
	try_check(m.vcpu, 9, VALID | ENABLED, "a corrected error in bank 9");
	try_check(m.vcpu, 9, VALID | ENABLED, "another corrected error in bank 9");
	memset(dirty.pad1, 0xff, sizeof(dirty.pad1));
	memset(dirty.pad2, 0xff, sizeof(dirty.pad2));
	TRY(m.vcpu, KVM_X86_SET_MCE, &dirty, "dirty pads");
	try_check(m.vcpu, 0, VALID | UNCORRECTED | ENABLED, "an uncorrected error that the guest does not expect");
	m.run->immediate_exit = 0;
	GUEST(&m, 0xf4);
	TRY(m.vcpu, KVM_RUN, 0, "after an uncorrected error that the guest does not expect");
	also("exit %u", m.run->exit_reason);
	machine_end(&m);
}
