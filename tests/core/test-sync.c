// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers in kvm_run: what user space changed is taken over as its calls would, what it asks for is shown, and what it
 * does not speak of is left alone on both sides.
 */
#include "soft-guest.h"

#include <linux/errno.h>

#define ALL	(KVM_SYNC_X86_REGS | KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS)
#define UNKNOWN	(1ull << 31)

static struct kvm_run *run;

/* inc %ebx; out %al, $0x40; and again */
static void guest_make(void)
{
	const struct kvm_regs regs = { .rip = CODE, .rflags = 2, .rsp = STACK, .rbx = 7 };

	world_make(0);
	long_mode(0, 64);
	put_hex(CODE, "ffc3 e640 ebfa");
	set_regs(&regs);
	run = vcpu->run;
}

static long call(__u64 valid, __u64 dirty)
{
	long result;

	run->kvm_valid_regs = valid;
	run->kvm_dirty_regs = dirty;
	kva_mutex_lock(&vcpu->lock);
	result = kva_vcpu_run(vcpu);
	kva_mutex_unlock(&vcpu->lock);
	return result;
}

static struct kvm_vcpu_events get_events(void)
{
	struct kvm_vcpu_events events;

	kva_mutex_lock(&vcpu->lock);
	kva_vcpu_get_vcpu_events(vcpu, &events);
	kva_mutex_unlock(&vcpu->lock);
	return events;
}

static void test_what_is_asked_for_is_what_the_calls_tell(void)
{
	struct kvm_vcpu_events events;
	struct kvm_sregs sregs;
	struct kvm_regs regs;

	guest_make();
	EQUAL(call(ALL, 0), 0);
	EQUAL(run->exit_reason, KVM_EXIT_IO);
	EQUAL(run->s.regs.regs.rbx, 8);
	regs = get_regs();
	TRUE(!memcmp(&regs, &run->s.regs.regs, sizeof(regs)), "general registers");
	sregs = get_sregs();
	TRUE(!memcmp(&sregs, &run->s.regs.sregs, sizeof(sregs)), "special registers");
	events = get_events();
	TRUE(!memcmp(&events, &run->s.regs.events, sizeof(events)), "events");
	world_end();
}

static void test_what_is_not_asked_for_is_not_shown(void)
{
	guest_make();
	memset(&run->s, 0x5a, sizeof(run->s));
	EQUAL(call(KVM_SYNC_X86_SREGS, 0), 0);
	EQUAL(run->s.regs.regs.rbx, 0x5a5a5a5a5a5a5a5a);
	EQUAL(run->s.regs.sregs.efer, get_sregs().efer);
	EQUAL(run->s.regs.events.flags, 0x5a5a5a5a);
	memset(&run->s, 0x5a, sizeof(run->s));
	EQUAL(call(KVM_SYNC_X86_REGS, 0), 0);
	EQUAL(run->s.regs.regs.rbx, 9);
	EQUAL(run->s.regs.sregs.efer, 0x5a5a5a5a5a5a5a5a);
	EQUAL(call(0, 0), 0);
	EQUAL(run->s.regs.regs.rbx, 9);
	EQUAL(get_regs().rbx, 10);
	world_end();
}

static void test_what_was_changed_is_taken_and_nothing_else(void)
{
	guest_make();
	EQUAL(call(ALL, 0), 0);
	run->s.regs.regs.rbx = 100;
	run->s.regs.sregs.cr2 = 0x1234;
	run->s.regs.events.nmi.masked = 1;
	EQUAL(call(ALL, KVM_SYNC_X86_REGS), 0);
	EQUAL(run->kvm_dirty_regs, 0);
	EQUAL(run->s.regs.regs.rbx, 101);
	EQUAL(run->s.regs.sregs.cr2, 0);
	EQUAL(run->s.regs.events.nmi.masked, 0);

	run->s.regs.regs.rbx = 200;
	run->s.regs.sregs.cr2 = 0x1234;
	run->s.regs.events.nmi.masked = 1;
	EQUAL(call(ALL, KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS), 0);
	EQUAL(run->kvm_dirty_regs, 0);
	EQUAL(get_regs().rbx, 102);
	EQUAL(get_sregs().cr2, 0x1234);
	EQUAL(get_events().nmi.masked, 1);
	world_end();
}

static void test_unknown_parts_are_refused_before_the_guest_runs(void)
{
	guest_make();
	EQUAL(call(UNKNOWN, 0), -EINVAL);
	EQUAL(call(ALL | UNKNOWN, 0), -EINVAL);
	EQUAL(call(0, UNKNOWN), -EINVAL);
	run->s.regs.regs.rbx = 50;
	EQUAL(call(0, ALL | UNKNOWN), -EINVAL);
	EQUAL(run->kvm_dirty_regs, ALL | UNKNOWN);
	EQUAL(get_regs().rbx, 7);
	world_end();
}

/* What stands before them has been taken by then; they stay marked. */
static void test_registers_that_their_call_refuses_end_kvm_run(void)
{
	guest_make();
	EQUAL(call(ALL, 0), 0);
	run->s.regs.regs.rbx = 50;
	run->s.regs.sregs.cr8 = 16;
	EQUAL(call(ALL, ALL), -EINVAL);
	EQUAL(run->kvm_dirty_regs, KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS);
	EQUAL(get_regs().rbx, 50);
	EQUAL(run->s.regs.sregs.cr8, 0);
	run->s.regs.events.flags = 0x80000000;		/* a rule of the call, not its handler, knows of flags */
	EQUAL(call(0, KVM_SYNC_X86_EVENTS), -EINVAL);
	EQUAL(run->kvm_dirty_regs, KVM_SYNC_X86_EVENTS);
	world_end();
}

static void test_a_vcpu_that_nobody_started_takes_nothing(void)
{
	guest_make();
	vcpu->mp_state = KVM_MP_STATE_UNINITIALIZED;
	run->immediate_exit = 1;
	run->s.regs.regs.rbx = 50;
	EQUAL(call(KVM_SYNC_X86_REGS, KVM_SYNC_X86_REGS), -EINTR);
	EQUAL(run->kvm_dirty_regs, KVM_SYNC_X86_REGS);
	EQUAL(run->s.regs.regs.rbx, 7);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_what_is_asked_for_is_what_the_calls_tell),
		TEST(test_what_is_not_asked_for_is_not_shown),
		TEST(test_what_was_changed_is_taken_and_nothing_else),
		TEST(test_unknown_parts_are_refused_before_the_guest_runs),
		TEST(test_registers_that_their_call_refuses_end_kvm_run),
		TEST(test_a_vcpu_that_nobody_started_takes_nothing),
	};

	kva_serve_init();
	return RUN_TESTS("sync", tests);
}
