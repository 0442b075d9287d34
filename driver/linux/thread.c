// SPDX-License-Identifier: GPL-2.0-only
/*
 * The thread that runs a vcpu: its processor, its signals, and how others make it leave the guest.
 *
 * Nobody is kicked in vain, and no kick is lost: with interrupts off the thread looks for signals and rivals, says
 * that it is in the guest (kva_vcpu_enter()), looks at requests, and enters.  What comes later comes with an interrupt to this
 * processor, which stays pending until the guest runs, and makes it exit at once.
 */
#include "object.h"

#include <linux/rcuwait.h>
#include <linux/sched/signal.h>
#include <linux/sched/stat.h>
#include <linux/signal.h>
#include <linux/vtime.h>
#include <asm/fpu/api.h>
#include <asm/tsc.h>

#include "compat.h"

/* --- where the vcpu is loaded --- */

/* Where time stamp counters differ, kvmclock's page tells the time on the processor that it was written on alone. */
static void arrive(struct kva_vcpu_host *host, int cpu)
{
	host->last_cpu = cpu;
	if (check_tsc_unstable())
		kva_atomic_or(&host->vcpu->requests, KVA_REQUEST_CLOCK);
}

/* Preemption is off. */
static void load(struct kva_vcpu_host *host)
{
	int cpu = smp_processor_id();
	bool moved = cpu != host->last_cpu;

	kva_backend->load(host->vcpu, moved);
	if (moved)
		arrive(host, cpu);
	WRITE_ONCE(host->cpu, cpu);
}

static void put(struct kva_vcpu_host *host)
{
	WRITE_ONCE(host->cpu, -1);
	kva_backend->put(host->vcpu);
}

static void comes_back(struct preempt_notifier *notifier, int cpu)
{
	load(container_of(notifier, struct kva_vcpu_host, preempt));
}

static void goes_away(struct preempt_notifier *notifier, struct task_struct *next)
{
	put(container_of(notifier, struct kva_vcpu_host, preempt));
}

static struct preempt_ops preempt_ops = {
	.sched_in  = comes_back,
	.sched_out = goes_away,
};

void kva_thread_begin(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	preempt_disable();
	fpu_swap_kvm_fpstate(&host->fpu, true);
	preempt_notifier_init(&host->preempt, &preempt_ops);
	preempt_notifier_register(&host->preempt);
	load(host);
	preempt_enable();
}

void kva_thread_end(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	preempt_disable();
	put(host);
	preempt_notifier_unregister(&host->preempt);
	fpu_swap_kvm_fpstate(&host->fpu, false);
	preempt_enable();
}

/* --- around the guest --- */

int kva_entry_begin(struct kva_vcpu *vcpu)
{
	int error = 0;

	preempt_disable();
	local_irq_disable();
	if (unlikely(signal_pending(current) || need_resched()))
		goto out;		/* also who must leave a processor that is being unplugged */
	if (unlikely(!this_cpu_read(kva_power_on))) {
		error = -EBUSY;		/* the machine goes down */
		goto out;
	}
	kva_fpu_enter(vcpu);
	vtime_account_guest_enter();
	return 1;
out:
	local_irq_enable();
	preempt_enable();
	return error;
}

void kva_entry_end(struct kva_vcpu *vcpu)
{
	kva_fpu_leave(vcpu);
	if (vtime_accounting_enabled_this_cpu()) {
		vtime_account_guest_exit();
		local_irq_enable();
	} else {
		local_irq_enable();	/* a tick that ended the guest finds the time to be the guest's */
		vtime_account_guest_exit();
	}
	preempt_enable();
}

void kva_vcpu_kick(struct kva_vcpu *vcpu)
{
	/* It is null while the vcpu is being made: then it does not run. */
	struct kva_vcpu_host *host = READ_ONCE(vcpu->host);
	int here = get_cpu();
	int cpu = host ? READ_ONCE(host->cpu) : -1;

	if (cpu >= 0 && cpu != here && cpu_online(cpu))
		kva_compat_kick(cpu);
	put_cpu();
}

/* --- waiting --- */

void kva_vcpu_wait(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	rcuwait_wait_event(&host->waiting, kva_vcpu_awake(vcpu), TASK_INTERRUPTIBLE);
}

void kva_vcpu_wake(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = READ_ONCE(vcpu->host);

	if (host)
		rcuwait_wake_up(&host->waiting);
}

/* The scheduler does not call at once for a thread that was just woken: it may be the one that is waited for. */
int kva_processor_wanted(void)
{
	return need_resched() || !single_task_running();
}

/* --- signals --- */

/*
 * The thread's own mask waits in real_blocked, as for any call that changes it for its duration: a signal that only
 * the new mask lets through is not thrown away where the thread ignores it.
 */
void kva_signals_begin(struct kva_vcpu *vcpu)
{
	sigset_t mask;

	BUILD_BUG_ON(sizeof(mask) != sizeof(vcpu->sigset));
	memcpy(&mask, vcpu->sigset, sizeof(mask));
	sigdelsetmask(&mask, sigmask(SIGKILL) | sigmask(SIGSTOP));
	sigprocmask(SIG_SETMASK, &mask, &current->real_blocked);
}

void kva_signals_end(struct kva_vcpu *vcpu)
{
	sigprocmask(SIG_SETMASK, &current->real_blocked, NULL);
	sigemptyset(&current->real_blocked);
}
