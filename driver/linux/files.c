// SPDX-License-Identifier: GPL-2.0-only
/*
 * The fds: what open("/dev/kvm"), KVM_CREATE_VM and KVM_CREATE_VCPU give, and what can be done with them.
 *
 * A VM lives until its last fd is closed, its own or a vcpu's; vcpus live as long as their VM.  A new fd is prepared
 * whole, with all that the host adds, before the object is made, so that nothing can fail once it is there.
 */
#include "object.h"

#include <linux/anon_inodes.h>
#include <linux/compat.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>

/* --- life ------------------------------------------------------------------------------------------------------------- */

static void vcpu_host_destroy(struct kva_vcpu_host *host)
{
	kva_fpu_destroy(host);
	kfree(host);
}

/* What the host added to the vcpus goes after them, when nobody can look for it any more. */
static void vm_destroy(struct kva_vm_host *host)
{
	struct kva_vcpu_host *vcpus[KVA_MAX_VCPUS];
	unsigned int i, count = host->vm->vcpus;

	for (i = 0; i < count; i++)
		vcpus[i] = host->vm->vcpu[i]->host;
	kva_counters_remove_vm(host);
	kva_vm_destroy(host->vm);
	for (i = 0; i < count; i++)
		vcpu_host_destroy(vcpus[i]);
}

static void vm_host_put(struct kva_vm_host *host)
{
	if (!refcount_dec_and_test(&host->users))
		return;
	if (host->vm)
		vm_destroy(host);
	kva_power_put();
	kfree(host);
}

static int vm_release(struct inode *inode, struct file *file)
{
	vm_host_put(file->private_data);
	return 0;
}

static int vcpu_release(struct inode *inode, struct file *file)
{
	struct kva_vcpu_host *host = file->private_data;
	struct kva_vm_host *owner = host->owner;

	if (!host->vcpu)
		vcpu_host_destroy(host);
	vm_host_put(owner);
	return 0;
}

/* --- ioctl ------------------------------------------------------------------------------------------------------------- */

static struct kva_system the_system;

static long system_serve(unsigned int cmd, unsigned long argument, bool compat)
{
	const struct kva_target target = { .fd_class = KVA_CLASS_SYSTEM, .object = &the_system };

	return kva_serve(&target, cmd, argument, compat);
}

static long vm_serve(struct file *file, unsigned int cmd, unsigned long argument, bool compat)
{
	const struct kva_vm_host *host = file->private_data;
	const struct kva_target target = { .fd_class = KVA_CLASS_VM, .object = host->vm, .vm = host->vm };

	return kva_serve(&target, cmd, argument, compat);
}

static long vcpu_serve(struct file *file, unsigned int cmd, unsigned long argument, bool compat)
{
	const struct kva_vcpu_host *host = file->private_data;
	const struct kva_target target = {
		.fd_class = KVA_CLASS_VCPU, .object = host->vcpu, .vm = host->vcpu->vm, .vcpu = host->vcpu,
	};

	return kva_serve(&target, cmd, argument, compat);
}

static long system_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return system_serve(cmd, argument, false);
}

static long vm_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return vm_serve(file, cmd, argument, false);
}

static long vcpu_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return vcpu_serve(file, cmd, argument, false);
}

#ifdef CONFIG_COMPAT
static long system_compat_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return system_serve(cmd, argument, true);
}

static long vm_compat_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return vm_serve(file, cmd, argument, true);
}

static long vcpu_compat_ioctl(struct file *file, unsigned int cmd, unsigned long argument)
{
	return vcpu_serve(file, cmd, argument, true);
}
# define COMPAT(handler) .compat_ioctl = handler
#else
# define COMPAT(handler) .compat_ioctl = NULL
#endif

/* --- mmap of a vcpu ------------------------------------------------------------------------------------------------------ */

static vm_fault_t vcpu_fault(struct vm_fault *fault)
{
	const struct kva_vcpu_host *host = fault->vma->vm_file->private_data;
	void *page;

	if (fault->pgoff == 0)
		page = host->vcpu->run;
	else if (fault->pgoff == KVA_PIO_PAGE)
		page = host->vcpu->pio;
	else if (fault->pgoff == KVA_RING_PAGE)
		page = host->vcpu->vm->ring;
	else
		return VM_FAULT_SIGBUS;
	fault->page = virt_to_page(page);
	get_page(fault->page);
	return 0;
}

static const struct vm_operations_struct vcpu_area = { .fault = vcpu_fault };

static int vcpu_mmap(struct file *file, struct vm_area_struct *area)
{
	area->vm_ops = &vcpu_area;
	return 0;
}

/* --- the fds ---------------------------------------------------------------------------------------------------------------- */

const struct file_operations kva_system_files = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= system_ioctl,
	.llseek		= noop_llseek,
	COMPAT(system_compat_ioctl),
};

static const struct file_operations vm_files = {
	.owner		= THIS_MODULE,
	.release	= vm_release,
	.unlocked_ioctl	= vm_ioctl,
	.llseek		= noop_llseek,
	COMPAT(vm_compat_ioctl),
};

static const struct file_operations vcpu_files = {
	.owner		= THIS_MODULE,
	.release	= vcpu_release,
	.unlocked_ioctl	= vcpu_ioctl,
	.mmap		= vcpu_mmap,
	.llseek		= noop_llseek,
	COMPAT(vcpu_compat_ioctl),
};

static struct file *vm_file_open(void)
{
	struct kva_vm_host *host;
	struct file *file;
	int error;

	error = kva_power_get();
	if (error)
		return ERR_PTR(error);
	file = ERR_PTR(-ENOMEM);
	host = kzalloc(sizeof(*host), GFP_KERNEL_ACCOUNT);
	if (!host)
		goto err_power;
	refcount_set(&host->users, 1);
	file = anon_inode_getfile("kvmabi-vm", &vm_files, host, O_RDWR);
	if (IS_ERR(file))
		goto err_host;
	return file;

err_host:
	kfree(host);
err_power:
	kva_power_put();
	return file;
}

static struct file *vcpu_file_open(struct kva_vm_host *owner)
{
	struct kva_vcpu_host *host = kzalloc(sizeof(*host), GFP_KERNEL_ACCOUNT);
	struct file *file = ERR_PTR(-ENOMEM);

	if (!host)
		return file;
	host->owner = owner;
	host->cpu = -1;
	host->last_cpu = -1;
	rcuwait_init(&host->waiting);
	if (kva_fpu_create(host))
		goto err_host;
	file = anon_inode_getfile("kvmabi-vcpu", &vcpu_files, host, O_RDWR);
	if (IS_ERR(file))
		goto err_fpu;
	refcount_inc(&owner->users);
	return file;

err_fpu:
	kva_fpu_destroy(host);
err_host:
	kfree(host);
	return file;
}

int kva_file_prepare(struct kva_new_file *new, enum kva_class fd_class, struct kva_vm *owner)
{
	new->fd_class = fd_class;
	new->fd = get_unused_fd_flags(O_CLOEXEC);
	if (new->fd < 0)
		return new->fd;
	new->file = fd_class == KVA_CLASS_VM ? vm_file_open() : vcpu_file_open(owner->host);
	if (!IS_ERR(new->file))
		return 0;
	put_unused_fd(new->fd);
	return (int)PTR_ERR(new->file);
}

long kva_file_install(struct kva_new_file *new, void *made)
{
	struct file *file = new->file;

	if (new->fd_class == KVA_CLASS_VM) {
		struct kva_vm_host *host = file->private_data;

		host->vm = made;
		host->vm->host = host;
		kva_counters_add_vm(host);
	} else {
		struct kva_vcpu_host *host = file->private_data;

		host->vcpu = made;
		/* kva_vcpu_kick() may look at any time */
		smp_store_release(&host->vcpu->host, host);
	}
	fd_install(new->fd, file);
	return new->fd;
}

void kva_file_cancel(struct kva_new_file *new)
{
	put_unused_fd(new->fd);
	fput(new->file);
}
