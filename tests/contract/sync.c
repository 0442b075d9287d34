// SPDX-License-Identifier: MIT
/*
 * Registers in kvm_run: which KVM_RUN shows, which it takes over, and what it refuses.
 */
#include "contract.h"

#include <string.h>

#define ALL	(KVM_SYNC_X86_REGS | KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS)
#define UNKNOWN	(1ull << 31)

static void run(const struct machine *m, __u64 valid, __u64 dirty, const char *what)
{
	const struct kvm_sync_regs *shown = &m->run->s.regs;
	struct kvm_regs regs;

	m->run->kvm_valid_regs = valid;
	m->run->kvm_dirty_regs = dirty;
	TRY(m->vcpu, KVM_RUN, 0, "%s", what);
	NEED(m->vcpu, KVM_GET_REGS, &regs);
	also("exit %u rbx %llx, shown %llx cr2 %llx masked %x, dirty %llx", m->run->exit_reason, regs.rbx, shown->regs.rbx,
	     shown->sregs.cr2, shown->events.nmi.masked, m->run->kvm_dirty_regs);
}

/* Which part stands where: nothing of it may be what was there before. */
static void change(const struct machine *m)
{
	m->run->s.regs.regs.rbx = 0x100;
	m->run->s.regs.sregs.cr2 = 0x200;
	m->run->s.regs.events.nmi.masked = 1;
}

static void try_refused(struct machine *m)
{
	run(m, UNKNOWN, 0, "registers in kvm_run, an unknown part asked for");
	run(m, ALL | UNKNOWN, 0, "registers in kvm_run, all and an unknown part asked for");
	run(m, 0, UNKNOWN, "registers in kvm_run, an unknown part changed");
	run(m, ALL, 0, "registers in kvm_run, to be refused then");
	m->run->s.regs.sregs.cr4 = 1u << 31;
	run(m, 0, ALL, "registers in kvm_run, special ones that cannot be");
	m->run->s.regs.events.flags = 1u << 31;
	run(m, 0, KVM_SYNC_X86_EVENTS, "registers in kvm_run, events with an unknown flag");
}

void try_sync(void)
{
	struct machine m;

	machine_begin(&m);
	memset(&m.run->s, 0x5a, sizeof(struct kvm_sync_regs));
	GUEST(&m, 0x43, 0xe6, 0x50, 0xeb, 0xfb);	/* inc %bx; out %al, $0x50; and again */
	run(&m, 0, 0, "registers in kvm_run, nothing asked for");
	run(&m, ALL, 0, "registers in kvm_run, all asked for");
	change(&m);
	run(&m, ALL, 0, "registers in kvm_run, changed without saying so");
	change(&m);
	run(&m, ALL, KVM_SYNC_X86_REGS, "registers in kvm_run, general ones changed");
	change(&m);
	run(&m, ALL, KVM_SYNC_X86_SREGS | KVM_SYNC_X86_EVENTS, "registers in kvm_run, the others changed");
	change(&m);
	run(&m, 0, ALL, "registers in kvm_run, all changed, none asked for");
	try_refused(&m);
	machine_end(&m);
}
