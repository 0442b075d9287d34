// SPDX-License-Identifier: GPL-2.0-only
/*
 * The back end on the host's processors: on while there are VMs, off for unloading, suspend, hot-unplug and reboot.
 *
 * It is off without VMs so that whoever comes first has the processors: a hypervisor that is active when the module is
 * loaded or a VM is made is answered with EBUSY, and one that is loaded meanwhile finds them free, or is told the same.
 *
 * `lock` protects `users` and is taken inside of the hotplug lock.  Each processor's `kva_power_on` is written on it, with
 * interrupts off; whoever enters a guest looks at it with interrupts off, so after off_everywhere() nobody is inside.
 */
#include "object.h"

#include <linux/cpu.h>
#include <linux/cpuhotplug.h>
#include <linux/percpu.h>
#include <linux/reboot.h>
#include <linux/smp.h>

#include "compat.h"

static DEFINE_MUTEX(lock);
static unsigned int users;
static bool stopping;			/* the machine goes down */
DEFINE_PER_CPU(bool, kva_power_on);
static int hotplug_state;

/* On this processor, interrupts off. */
static int turn_on(void)
{
	int error = 0;

	if (!this_cpu_read(kva_power_on)) {
		error = kva_backend->cpu_enable();
		this_cpu_write(kva_power_on, !error);
	}
	return error;
}

static void turn_off(void)
{
	if (this_cpu_read(kva_power_on)) {
		this_cpu_write(kva_power_on, false);
		kva_backend->cpu_disable();
	}
}

static void turn_on_here(void *failed)
{
	if (turn_on())
		atomic_inc(failed);
}

static void turn_off_here(void *unused)
{
	turn_off();
}

static void off_everywhere(void)
{
	on_each_cpu(turn_off_here, NULL, 1);
}

static int on_everywhere(void)
{
	atomic_t failed = ATOMIC_INIT(0);

	on_each_cpu(turn_on_here, &failed, 1);
	if (!atomic_read(&failed))
		return 0;
	off_everywhere();
	return -EBUSY;
}

int kva_power_get(void)
{
	int error = 0;

	cpus_read_lock();
	mutex_lock(&lock);
	if (stopping)
		error = -EBUSY;
	else if (!users)
		error = on_everywhere();
	if (!error)
		users++;
	mutex_unlock(&lock);
	cpus_read_unlock();
	return error;
}

void kva_power_put(void)
{
	cpus_read_lock();
	mutex_lock(&lock);
	if (!--users)
		off_everywhere();
	mutex_unlock(&lock);
	cpus_read_unlock();
}

/* A processor comes: before any thread of user space can run on it.  It stays away when somebody else uses it. */
static int processor_comes(unsigned int cpu)
{
	int error = 0;

	mutex_lock(&lock);
	if (users && !stopping) {
		local_irq_disable();
		error = turn_on();
		local_irq_enable();
	}
	mutex_unlock(&lock);
	return error;
}

/* A processor goes: after the last of them has left it. */
static int processor_goes(unsigned int cpu)
{
	local_irq_disable();
	turn_off();
	local_irq_enable();
	return 0;
}

/* The last processor sleeps and wakes with interrupts off and nothing else running: no lock can be held. */
static void wake(void)
{
	if (users && turn_on())
		kva_info("somebody else uses the processor after resume\n");
}

KVA_COMPAT_SYSCORE(last_processor, turn_off, wake);

/* The next kernel, or the firmware, must find the processors as they were.  VMs that still run get errors. */
static int machine_stops(struct notifier_block *block, unsigned long event, void *data)
{
	cpus_read_lock();
	mutex_lock(&lock);
	stopping = true;
	off_everywhere();
	mutex_unlock(&lock);
	cpus_read_unlock();
	return NOTIFY_OK;
}

static struct notifier_block reboot_notifier = { .notifier_call = machine_stops };

int kva_power_init(void)
{
	int error;

	hotplug_state = cpuhp_setup_state_nocalls(CPUHP_AP_ONLINE_DYN, "kvmabi:online", processor_comes, processor_goes);
	if (hotplug_state < 0)
		return hotplug_state;
	error = kva_power_get();	/* to see that nobody else is there */
	if (error)
		goto err_hotplug;
	kva_power_put();
	error = register_reboot_notifier(&reboot_notifier);
	if (error)
		goto err_hotplug;
	kva_compat_syscore_register(&last_processor);
	return 0;

err_hotplug:
	cpuhp_remove_state_nocalls(hotplug_state);
	return error;
}

void kva_power_exit(void)
{
	kva_compat_syscore_unregister(&last_processor);
	unregister_reboot_notifier(&reboot_notifier);
	cpuhp_remove_state_nocalls(hotplug_state);
}
