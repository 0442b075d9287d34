// SPDX-License-Identifier: MIT
// A stand-in for the module that offers /dev/kvm. It knows no ioctl, and goes wrong when told to: for selftest.sh.

#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>

enum fault {
	FAULT_WARN_ON_LOAD = 1,
	FAULT_WARN_ON_UNLOAD,
	FAULT_LEAK,
};

static int fault;
module_param(fault, int, 0444);

static const struct file_operations device_ops = {
	.owner = THIS_MODULE,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name  = "kvm",
	.fops  = &device_ops,
};

static int __init selftest_init(void)
{
	WARN_ON(fault == FAULT_WARN_ON_LOAD);
	if (fault == FAULT_LEAK)
		__module_get(THIS_MODULE);
	return misc_register(&device);
}

static void __exit selftest_exit(void)
{
	misc_deregister(&device);
	WARN_ON(fault == FAULT_WARN_ON_UNLOAD);
}

module_init(selftest_init);
module_exit(selftest_exit);
MODULE_DESCRIPTION("stand-in for the module that offers /dev/kvm");
MODULE_LICENSE("Dual MIT/GPL");
