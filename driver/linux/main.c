// SPDX-License-Identifier: GPL-2.0-only
/*
 * The module: what is set up when it is loaded, and taken down, in reverse, when it goes.
 *
 * The device is called kvmabi, so that it can stand beside the kernel's own.  With device=kvm unmodified programs use
 * it; then it has the minor number that is reserved for that name, which whoever is loaded second finds taken.
 */
#include "object.h"

#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/preempt.h>

static char *device = "kvmabi";
module_param(device, charp, 0444);
MODULE_PARM_DESC(device, "name of the device below /dev; kvm for unmodified programs");

static struct miscdevice misc = {
	.fops = &kva_system_files,
	.mode = 0660,
};

static bool is_kvms_device(void)
{
	return !strcmp(device, "kvm");
}

static int node_create(void)
{
	if (!*device || strlen(device) > 31 || strchr(device, '/'))
		return -EINVAL;
	misc.name = device;
	misc.minor = is_kvms_device() ? KVM_MINOR : MISC_DYNAMIC_MINOR;
	return misc_register(&misc);
}

/* The back end for the processor's vendor. */
static int __init backend_choose(void)
{
	int error = kva_core_init(&kva_svm);

	return error == -ENODEV ? kva_core_init(&kva_vmx) : error;
}

static int __init kva_init(void)
{
	int error = backend_choose();

	if (error)
		return error;
	kva_serve_init();
	kva_fpu_init();
	error = kva_backend->start();
	if (error)
		return error;
	error = kva_neighbour_init(is_kvms_device());
	if (error)
		goto err_backend;
	error = kva_power_init();
	if (error)
		goto err_neighbour;
	preempt_notifier_inc();
	kva_counters_init();
	error = node_create();
	if (error)
		goto err_counters;
	return 0;

err_counters:
	kva_counters_exit();
	preempt_notifier_dec();
	kva_power_exit();
err_neighbour:
	kva_neighbour_exit();
err_backend:
	kva_backend->stop();
	return error;
}

static void __exit kva_exit(void)
{
	misc_deregister(&misc);
	kva_counters_exit();
	preempt_notifier_dec();
	kva_power_exit();
	kva_neighbour_exit();
	kva_backend->stop();
}

module_init(kva_init);
module_exit(kva_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("The KVM API, from its specification");
