// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A VM with interrupt controllers for the fuzzers.
 */
#include "chips.h"

unsigned char chips_memory[MEMORY] __attribute__((aligned(4096)));
unsigned char chips_arguments[ROOM] __attribute__((aligned(4096)));

/* --- guests stop ---------------------------------------------------------------------------------------------------- */

#define STAYS	6

static const struct kva_backend *counted;
static unsigned int stays, waits;	/* of the KVM_RUN under way */

static void run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	counted->run(vcpu, exit);
	if (++stays >= STAYS)
		kva_user_signal = 1;
}

/* A timer that wakes nobody does so for ever. */
static void waiting(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	if (++waits >= STAYS || !kva_user_time_next())
		kva_user_signal = 1;
}

static void once(void)
{
	static struct kva_backend ours;

	if (counted)
		return;
	kva_soft_slice = 200;
	counted = &kva_soft;
	ours = kva_soft;
	ours.run = run;
	kva_user_time = 1000000000;
	WANT(!kva_core_init(&ours), "the core begins");
	kva_serve_init();
}

/* --- no fds: vcpus are made behind the dispatch's back ------------------------------------------------------------------ */

int kva_file_prepare(struct kva_new_file *made, enum kva_class fd_class, struct kva_vm *owner)
{
	(void)made, (void)fd_class, (void)owner;
	return -EMFILE;
}

long kva_file_install(struct kva_new_file *made, void *object)
{
	(void)made, (void)object;
	return -EMFILE;
}

void kva_file_cancel(struct kva_new_file *made)
{
	(void)made;
}

/* --- asking ----------------------------------------------------------------------------------------------------------- */

static long ask(const struct kva_target *target, __u32 cmd, void *argument, size_t size)
{
	long result;

	WANT(size <= ROOM, "%zu bytes", size);
	memcpy(chips_arguments, argument, size);
	stays = waits = 0;
	kva_user_signal = 0;
	result = kva_serve(target, cmd, ARGUMENTS, 0);
	memcpy(argument, chips_arguments, size);
	return result;
}

long chips_ask_vm(struct chips *c, __u32 cmd, void *argument, size_t size)
{
	return ask(&(struct kva_target){ KVA_CLASS_VM, c->vm, c->vm, NULL }, cmd, argument, size);
}

long chips_ask_value(struct chips *c, __u32 cmd, unsigned long value)
{
	return kva_serve(&(struct kva_target){ KVA_CLASS_VM, c->vm, c->vm, NULL }, cmd, value, 0);
}

long chips_ask_vcpu(struct kva_vcpu *vcpu, __u32 cmd, void *argument, size_t size)
{
	return ask(&(struct kva_target){ KVA_CLASS_VCPU, vcpu, vcpu->vm, vcpu }, cmd, argument, size);
}

/* --- a machine ---------------------------------------------------------------------------------------------------------- */

static void memory_give(struct chips *c)
{
	struct kvm_userspace_memory_region region = { .memory_size = MEMORY, .userspace_addr = USER };

	memset(chips_memory, 0, MEMORY);
	kva_user_map(USER, MEMORY, chips_memory, 0);
	kva_user_map(ARGUMENTS, ROOM, chips_arguments, 0);
	WANT(!ASK_VM(c, KVM_SET_USER_MEMORY_REGION, &region), "memory");
}

void chips_begin(struct chips *c, unsigned int vcpus)
{
	struct kvm_pit_config pit = { .flags = KVM_PIT_SPEAKER_DUMMY };
	struct kva_system system;
	unsigned int i;

	once();
	kva_user_time = 1000000000;
	WANT(!kva_system_create_vm(&system, &c->vm), "a VM");
	memory_give(c);
	WANT(!chips_ask_value(c, KVM_CREATE_IRQCHIP, 0), "interrupt controllers");
	WANT(!ASK_VM(c, KVM_CREATE_PIT2, &pit), "a timer");
	c->vcpus = vcpus;
	for (i = 0; i < vcpus; i++) {
		kva_mutex_lock(&c->vm->lock);
		WANT(!kva_vm_create_vcpu(c->vm, i, &c->vcpu[i]), "vcpu %u", i);
		kva_mutex_unlock(&c->vm->lock);
	}
}

void chips_enable(struct chips *c)
{
	struct kvm_lapic_state state;
	unsigned int i;

	for (i = 0; i < c->vcpus; i++) {
		WANT(!ASK_VCPU(c->vcpu[i], KVM_GET_LAPIC, &state), "get");
		state.regs[KVA_LAPIC_SVR * 16 + 1] |= 1;
		WANT(!ASK_VCPU(c->vcpu[i], KVM_SET_LAPIC, &state), "set");
	}
}

void chips_end(struct chips *c)
{
	kva_vm_destroy(c->vm);
	kva_user_unmap(USER, MEMORY);
	kva_user_unmap(ARGUMENTS, ROOM);
	kva_user_signal = 0;
	WANT(!kva_user_allocations && !kva_user_pages && !kva_user_frames, "%ld allocations, %ld pages and %ld frames are left",
	     kva_user_allocations, kva_user_pages, kva_user_frames);
}
