// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A VM with interrupt controllers for the fuzzers.
 */
#include "chips.h"

unsigned char chips_memory[MEMORY] __attribute__((aligned(4096)));
unsigned char chips_arguments[ROOM] __attribute__((aligned(4096)));

/* --- guests stop ---------------------------------------------------------------------------------------------------- */

#define STAYS	6
#define SETS	10000ul		/* more than a guest can, in so many stays */

static const struct kva_backend *counted;
static unsigned int stays, waits;	/* of the KVM_RUN under way */

/* What may be set, from one step to the next: a timer that is due again at once would take all of the host's time. */
static unsigned long sets_left;

void __real_kva_timer_set(struct kva_timer *timer, __u64 at);
void __wrap_kva_timer_set(struct kva_timer *timer, __u64 at);

void __wrap_kva_timer_set(struct kva_timer *timer, __u64 at)
{
	WANT(sets_left, "timers stop being set");
	sets_left--;
	__real_kva_timer_set(timer, at);
}

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
	kva_user_waiting = waiting;
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
	sets_left = SETS;
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

long chips_run(struct kva_vcpu *vcpu)
{
	stays = waits = 0;
	sets_left = SETS;
	kva_user_signal = 0;
	return kva_serve(&(struct kva_target){ KVA_CLASS_VCPU, vcpu, vcpu->vm, vcpu }, KVM_RUN, 0, 0);
}

long chips_ask_vcpu(struct kva_vcpu *vcpu, __u32 cmd, void *argument, size_t size)
{
	return ask(&(struct kva_target){ KVA_CLASS_VCPU, vcpu, vcpu->vm, vcpu }, cmd, argument, size);
}

/* --- time -------------------------------------------------------------------------------------------------------------- */

#define LEAST	(100 * 1000ul)	/* ns: no interrupt comes again sooner by itself */

static int is_requested(const struct kva_lapic *lapic, __u8 vector)
{
	return lapic->reg[KVA_LAPIC_IRR + vector / 32] >> vector % 32 & 1;
}

/* Is it the end of a count that makes an interrupt? */
static int will_expire(const struct kva_lapic *lapic, __u64 until)
{
	__u32 entry = lapic->reg[KVA_LAPIC_LVT_TIMER];

	return lapic->deadline && lapic->deadline <= until && !(entry >> 16 & 1) && (entry & 0xff) >= 16 &&
		lapic->reg[KVA_LAPIC_SVR] >> 8 & 1;
}

void chips_time_pass(struct chips *c, __u64 ns)
{
	__u64 until = kva_user_time + ns;
	int expires[VCPUS], once[VCPUS];
	unsigned int i;

	for (i = 0; i < c->vcpus; i++) {
		const struct kva_lapic *lapic = c->vcpu[i]->lapic;

		expires[i] = will_expire(lapic, until);
		once[i] = lapic->deadline && lapic->deadline <= until && (lapic->reg[KVA_LAPIC_LVT_TIMER] >> 17 & 3) != 1;
	}
	sets_left = SETS + ns / LEAST * (VCPUS + 1);
	kva_user_time_pass(ns);
	for (i = 0; i < c->vcpus; i++) {
		const struct kva_lapic *lapic = c->vcpu[i]->lapic;

		WANT(!expires[i] || is_requested(lapic, lapic->reg[KVA_LAPIC_LVT_TIMER] & 0xff), "vcpu %u's timer was due", i);
		WANT(!once[i] || !lapic->deadline, "vcpu %u's timer goes on at %llu", i, lapic->deadline);
	}
	sets_left = SETS;
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
	sets_left = SETS;
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

void chips_cpuid(struct kva_vcpu *vcpu)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry[2]; } cpuid = {
		.head.nent = 2,
		.entry = { { .function = 1, .ecx = 1u << 21 | 1u << 24 | 1u << 31, .edx = 1u << 9 }, { .function = 7, .ebx = 2 } },
	};

	WANT(!ASK_VCPU(vcpu, KVM_SET_CPUID2, &cpuid), "x2APIC, deadlines, and an adjusted TSC");
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
