/* SPDX-License-Identifier: MIT */
/*
 * What calls that succeeded change, for whoever has seen somebody else make them.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#include "attempt.h"

/* KVM_SET_USER_MEMORY_REGION2 */
static void set_user_memory_region2_on_vm(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region2 *userspace_memory_region2)
{
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = userspace_memory_region2->slot,
		.flags = userspace_memory_region2->flags,
		.guest_phys_addr = userspace_memory_region2->guest_phys_addr,
		.memory_size = userspace_memory_region2->memory_size,
		.userspace_addr = userspace_memory_region2->userspace_addr,
	});
}

/* KVM_CREATE_VCPU */
static void create_vcpu_on_vm(struct kvmabi_vm *vm, __u32 vcpu_id)
{
	kvmabi_state_sets_vm_vcpu_ids(vm, &(struct kvmabi_vm_vcpu_ids){
		.vcpu_id = vcpu_id,
	});
}

/* KVM_SET_USER_MEMORY_REGION */
static void set_user_memory_region_on_vm(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region *userspace_memory_region)
{
	kvmabi_state_sets_vm_slots(vm, &(struct kvmabi_vm_slots){
		.slot = userspace_memory_region->slot,
		.flags = userspace_memory_region->flags,
		.guest_phys_addr = userspace_memory_region->guest_phys_addr,
		.memory_size = userspace_memory_region->memory_size,
		.userspace_addr = userspace_memory_region->userspace_addr,
	});
}


static void follow_vcpu(enum kvmabi_call call, struct kvmabi_vcpu *vcpu, unsigned long value, const void *data)
{
	(void)value;
	switch (call) {
	case KVMABI_CALL_RUN:
		kvmabi_state_sets_vcpu_ran(vcpu);
		break;
	case KVMABI_CALL_ENABLE_CAP:
		if (!data)
			break;
		kvmabi_state_forgets_vm_lapics(vcpu->vm);
		break;
	default:
		(void)data;
		break;
	}
}

static void follow_vm(enum kvmabi_call call, struct kvmabi_vm *vm, unsigned long value, const void *data)
{
	(void)value;
	switch (call) {
	case KVMABI_CALL_SET_USER_MEMORY_REGION2:
		if (!data)
			break;
		set_user_memory_region2_on_vm(vm, data);
		break;
	case KVMABI_CALL_CREATE_VCPU:
		create_vcpu_on_vm(vm, value);
		kvmabi_state_counts_vm_vcpus(vm);
		break;
	case KVMABI_CALL_CREATE_IRQCHIP:
		kvmabi_state_sets_vm_irqchip(vm);
		kvmabi_state_sets_vm_lapics(vm);
		break;
	case KVMABI_CALL_SET_USER_MEMORY_REGION:
		if (!data)
			break;
		set_user_memory_region_on_vm(vm, data);
		break;
	case KVMABI_CALL_CREATE_PIT:
		kvmabi_state_sets_vm_pit(vm);
		break;
	case KVMABI_CALL_CREATE_PIT2:
		if (!data)
			break;
		kvmabi_state_sets_vm_pit(vm);
		break;
	case KVMABI_CALL_ENABLE_CAP:
		if (!data)
			break;
		kvmabi_state_forgets_vm_lapics(vm);
		break;
	default:
		(void)data;
		break;
	}
}

void kvmabi_follow(enum kvmabi_call call, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu, unsigned long value, const void *data)
{
	if (vcpu)
		follow_vcpu(call, vcpu, value, data);
	else if (vm)
		follow_vm(call, vm, value, data);
}
