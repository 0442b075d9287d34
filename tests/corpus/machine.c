/* SPDX-License-Identifier: MIT */
/* Fresh VMs for wrong calls. */
#include "machine.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/utsname.h>

unsigned char machine_memory[32 * PAGE] __attribute__((aligned(4096)));

static int add_slots(struct handles *on)
{
	struct kvm_userspace_memory_region first = { .slot = 0, .memory_size = 4 * PAGE, .userspace_addr = (unsigned long)machine_memory };
	struct kvm_userspace_memory_region second = {
		.slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = 0x10000, .memory_size = 4 * PAGE,
		.userspace_addr = (unsigned long)machine_memory + 0x10000,
	};

	return kvmabi_vm_set_user_memory_region(on->vm, &first) || kvmabi_vm_set_user_memory_region(on->vm, &second);
}

/* One instruction: HLT at 0. */
static int run(struct handles *on)
{
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;

	machine_memory[0] = 0xf4;
	if (kvmabi_vcpu_get_sregs(on->vcpu, &sregs))
		return 1;
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	return kvmabi_vcpu_set_sregs(on->vcpu, &sregs) || kvmabi_vcpu_set_regs(on->vcpu, &regs) || kvmabi_vcpu_run(on->vcpu);
}

static int add_device(struct handles *on)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_VFIO };

	return kvmabi_vm_create_device(on->vm, &device) || kvmabi_device_from_fd(on->vm, device.fd, &on->device);
}

static int add_every_vcpu(struct handles *on)
{
	int count = kvmabi_system_check_extension(on->system, KVM_CAP_MAX_VCPUS), id;
	struct kvmabi_vcpu *vcpu;

	for (id = 0; id < count; id++) {
		if (kvmabi_vm_create_vcpu(on->vm, id, &vcpu))
			return 1;
		kvmabi_vcpu_close(vcpu);
	}
	return 0;
}

static int make_vm(struct handles *on, unsigned int with)
{
	int fd;

	if (!(with & PRIVATE) || !(kvmabi_system_check_extension(on->system, KVM_CAP_VM_TYPES) & 1 << KVM_X86_SW_PROTECTED_VM))
		return kvmabi_system_create_vm(on->system, &on->vm);
	fd = ioctl(kvmabi_system_fd(on->system), KVM_CREATE_VM, KVM_X86_SW_PROTECTED_VM);
	return fd < 0 || kvmabi_vm_from_fd(on->system, fd, &on->vm);
}

const char *machine_begin(struct handles *on, unsigned int with)
{
	struct kvm_pit_config pit = { 0 };

	memset(on, 0, sizeof(*on));
	if (kvmabi_system_open(NULL, &on->system))
		return "/dev/kvm";
	if (make_vm(on, with))
		return "a VM";
	if (with & IRQCHIP && kvmabi_vm_create_irqchip(on->vm))
		return "interrupt controllers";
	if (with & PIT && kvmabi_vm_create_pit2(on->vm, &pit))
		return "a timer";
	if (with & VCPU && kvmabi_vm_create_vcpu(on->vm, 0, &on->vcpu))
		return "a vcpu";
	if (with & SLOTS && add_slots(on))
		return "slots";
	if (with & RAN && run(on))
		return "a vcpu that has run";
	if (with & DEVICE && add_device(on))
		return "a device";
	if (with & EVERY_ID && add_every_vcpu(on))
		return "as many vcpus as there may be";
	return NULL;
}

void machine_end(struct handles *on)
{
	kvmabi_device_close(on->device);
	kvmabi_vcpu_close(on->vcpu);
	kvmabi_vm_close(on->vm);
	kvmabi_system_close(on->system);
}

int machine_fd(const struct handles *on, enum kvmabi_fd_class fd_class)
{
	switch (fd_class) {
	case KVMABI_FD_SYSTEM:
		return kvmabi_system_fd(on->system);
	case KVMABI_FD_VM:
		return kvmabi_vm_fd(on->vm);
	case KVMABI_FD_VCPU:
		return kvmabi_vcpu_fd(on->vcpu);
	case KVMABI_FD_DEVICE:
		return kvmabi_device_fd(on->device);
	default:
		return -1;
	}
}

unsigned int machine_release(void)
{
	unsigned int major = 0, minor = 0;
	struct utsname name;

	if (!uname(&name))
		sscanf(name.release, "%u.%u", &major, &minor);
	return RELEASE(major, minor);
}
