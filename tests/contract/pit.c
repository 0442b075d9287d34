// SPDX-License-Identifier: MIT
/*
 * The interval timer in the kernel.
 */
#include "contract.h"

#include <unistd.h>

void try_pit(struct machine *m)
{
	struct kvm_pit_state2 pit = { 0 };

	TRY(m->vm, KVM_CREATE_PIT2, &(struct kvm_pit_config){ .flags = KVM_PIT_SPEAKER_DUMMY }, "with a speaker");
	TRY(m->vm, KVM_CREATE_PIT2, &(struct kvm_pit_config){ 0 }, "again");
	TRY(m->vm, KVM_CREATE_PIT, 0, "after the other call");
	TRY(m->vm, KVM_GET_PIT2, &pit, "new");
	also("count %x %x %x mode %u %u %u gate %u %u %u flags %x", pit.channels[0].count, pit.channels[1].count,
	     pit.channels[2].count, pit.channels[0].mode, pit.channels[1].mode, pit.channels[2].mode, pit.channels[0].gate,
	     pit.channels[1].gate, pit.channels[2].gate, pit.flags);
	TRY(m->vm, KVM_GET_PIT, &pit, "new");
	TRY(m->vm, KVM_GET_PIT, nowhere(), "nowhere");
	TRY(m->vm, KVM_GET_PIT2, nowhere(), "nowhere");
	pit.channels[0].count = 0x1234;
	pit.channels[0].mode = 2;
	TRY(m->vm, KVM_SET_PIT2, &pit, "a count");
	TRY(m->vm, KVM_GET_PIT2, &pit, "after it was set");
	also("count %x mode %u", pit.channels[0].count, pit.channels[0].mode);
	TRY(m->vm, KVM_SET_PIT, &pit, "the same");
	TRY(m->vm, KVM_REINJECT_CONTROL, &(struct kvm_reinject_control){ .pit_reinject = 0 }, "off");
	TRY(m->vm, KVM_REINJECT_CONTROL, &(struct kvm_reinject_control){ .pit_reinject = 1 }, "on");
}

void try_old_pit(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0);

	TRY(vm, KVM_CREATE_IRQCHIP, 0, "before a vcpu");
	TRY(vm, KVM_CREATE_IRQCHIP, 0, "again");
	TRY(vm, KVM_CREATE_PIT, 0, "after the controllers");
	TRY(vm, KVM_CREATE_PIT, 0, "again");
	close(vm);
}
