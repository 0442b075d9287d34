// SPDX-License-Identifier: GPL-2.0-only
/*
 * The kernel's own KVM, with which we share two places that have room for one: /dev/kvm, and a function for crashes.
 *
 * Of the device's number the kernel says itself that it is taken; but Linux 6.1's KVM, told so, leaves a list with a
 * pointer into its memory behind.  While the number is ours its vendor's module is refused before it begins.
 *
 * In a crash each processor leaves the back end's mode on its way to the crash kernel, which may want to have guests, too.
 * The kernel warns when a second one wants to be called then, and KVM's vendor module puts its function there even if it
 * is to be refused a moment later because of us.  So ours stands there only while no module of KVM is loaded.  Those that
 * come are told of before they begin, and ours goes.  Those that were there first are found in the set of all modules:
 * both vendors' want symbols of kvm, so before either can begin kvm is complete, and in the set.
 */
#include "object.h"

#include <linux/kobject.h>
#include <linux/module.h>
#include <linux/notifier.h>

#include "compat.h"

static bool has_its_device;		/* set once */

static DEFINE_MUTEX(lock);		/* protects all below; innermost */
static bool wanted, placed;
static bool kvm_is_there;		/* a module of it; the one called kvm goes last */

/* --- in a crash ------------------------------------------------------------------------------------------------------ */

static void place(void)
{
	bool may = wanted && !kvm_is_there;

	if (may == placed)
		return;
	placed = may;
	if (may)
		kva_compat_emergency_register(kva_power_leave);
	else
		kva_compat_emergency_unregister(kva_power_leave);
}

static bool is_loaded(const char *name)
{
	struct kobject *found = kset_find_obj(THIS_MODULE->mkobj.kobj.kset, name);

	kobject_put(found);
	return found;
}

static void want(bool now)
{
	mutex_lock(&lock);
	wanted = now;
	kvm_is_there |= now && is_loaded("kvm");
	place();
	mutex_unlock(&lock);
}

/* --- modules that come and go ------------------------------------------------------------------------------------------ */

static void note(unsigned long event, bool is_kvm)
{
	mutex_lock(&lock);
	if (event == MODULE_STATE_COMING)
		kvm_is_there = true;
	else if (event == MODULE_STATE_GOING && is_kvm)
		kvm_is_there = false;
	place();
	mutex_unlock(&lock);
}

static int module_changes(struct notifier_block *block, unsigned long event, void *data)
{
	const char *name = ((const struct module *)data)->name;
	bool is_vendors = !strcmp(name, "kvm_amd") || !strcmp(name, "kvm_intel");

	if (!is_vendors && strcmp(name, "kvm"))
		return NOTIFY_DONE;
	if (event == MODULE_STATE_COMING && is_vendors && has_its_device) {
		kva_info("%s is refused: /dev/kvm is ours\n", name);
		return notifier_from_errno(-EBUSY);
	}
	note(event, !is_vendors);
	return NOTIFY_OK;
}

static struct notifier_block notifier = { .notifier_call = module_changes };

int kva_neighbour_init(bool as_kvm)
{
	int error;

	has_its_device = as_kvm;
	error = register_module_notifier(&notifier);
	if (error)
		return error;
	if (as_kvm && (is_loaded("kvm_amd") || is_loaded("kvm_intel"))) {
		unregister_module_notifier(&notifier);
		return -EBUSY;
	}
	want(true);
	return 0;
}

void kva_neighbour_exit(void)
{
	unregister_module_notifier(&notifier);
	want(false);
}
