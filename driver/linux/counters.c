// SPDX-License-Identifier: GPL-2.0-only
/*
 * How often guests exited, and why, since the module was loaded: /sys/kernel/debug/kvmabi/exits, a name and a number a
 * line.  Vcpus count for themselves; a VM that goes leaves its counts in `gone`.
 */
#include "object.h"

#include <linux/debugfs.h>
#include <linux/seq_file.h>

static DEFINE_MUTEX(lock);			/* protects the list and `gone` */
static LIST_HEAD(vms);
static struct kva_exit_counts gone;
static struct dentry *directory;

#define COUNTS	(sizeof(struct kva_exit_counts) / sizeof(__u64))
#define AT(name) [offsetof(struct kva_exit_counts, name) / sizeof(__u64)] = #name

static const char *const names[COUNTS] = {
	AT(exits), AT(host), AT(port), AT(memory), AT(mmio), AT(cpuid), AT(msr), AT(hlt), AT(instruction), AT(window),
	AT(decoded), AT(other), AT(device), AT(halted),
};

/* A vcpu that runs counts meanwhile; a sum may be some exits old. */
static void add(struct kva_exit_counts *sum, const struct kva_vm *vm)
{
	unsigned int i, vcpus = READ_ONCE(vm->vcpus);
	__u64 *to = (__u64 *)sum;
	size_t n;

	for (i = 0; i < vcpus; i++) {
		const __u64 *from = (const __u64 *)&vm->vcpu[i]->counts;

		for (n = 0; n < COUNTS; n++)
			to[n] += READ_ONCE(from[n]);
	}
}

static int exits_show(struct seq_file *seq, void *unused)
{
	struct kva_exit_counts sum;
	struct kva_vm_host *host;
	size_t n;

	mutex_lock(&lock);
	sum = gone;
	list_for_each_entry(host, &vms, node)
		add(&sum, host->vm);
	mutex_unlock(&lock);
	for (n = 0; n < COUNTS; n++)
		if (names[n])
			seq_printf(seq, "%s %llu\n", names[n], ((const __u64 *)&sum)[n]);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(exits);

void kva_counters_add_vm(struct kva_vm_host *host)
{
	mutex_lock(&lock);
	list_add_tail(&host->node, &vms);
	mutex_unlock(&lock);
}

void kva_counters_remove_vm(struct kva_vm_host *host)
{
	mutex_lock(&lock);
	add(&gone, host->vm);
	list_del(&host->node);
	mutex_unlock(&lock);
}

/* Without debugfs there are no counters to see; nothing else fails. */
void kva_counters_init(void)
{
	directory = debugfs_create_dir("kvmabi", NULL);
	debugfs_create_file("exits", 0444, directory, NULL, &exits_fops);
}

void kva_counters_exit(void)
{
	debugfs_remove(directory);
}
