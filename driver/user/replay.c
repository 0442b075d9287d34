// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The back end that plays a script instead of a guest (replay.h).
 */
#include "replay.h"

#include "user.h"

/* Entries as the processor has them (APM vol. 2, 5.3 and 15.25.5). */
#define PRESENT		(1ull << 0)
#define WRITABLE	(1ull << 1)
#define USER		(1ull << 2)
#define LARGE		(1ull << 7)
#define ADDRESS		0x000ffffffffff000ull

struct kva_backend_caps kva_replay_caps = {
	.next_rip = 1,
	.nested_levels = 4,
	.nx = 1,
	.physical_bits = 48,
};

static int probe(struct kva_backend_caps *caps, struct kva_pte_format *format)
{
	*caps = kva_replay_caps;
	*format = (struct kva_pte_format){
		.present = PRESENT,
		.writable = WRITABLE,
		.executable_not = 1ull << 63,
		.user = USER,
		.large = LARGE,
		.accessed = 1ull << 5,
		.dirty = 1ull << 6,
		.uncached = 1ull << 4,
		.address_mask = ADDRESS,
	};
	return 0;
}

static int cpu_enable(void)
{
	return 0;
}

static void cpu_disable(void)
{
}

/* --- life --------------------------------------------------------------------------------------------------------- */

static int vm_create(struct kva_vm *vm)
{
	kva_may_sleep("vm_create");
	vm->backend = kva_alloc(1);
	return vm->backend ? 0 : -ENOMEM;
}

static void vm_destroy(struct kva_vm *vm)
{
	kva_free(vm->backend);
}

static int vcpu_create(struct kva_vcpu *vcpu)
{
	vcpu->backend = kva_alloc(sizeof(struct kva_replay));
	return vcpu->backend ? 0 : -ENOMEM;
}

static void vcpu_destroy(struct kva_vcpu *vcpu)
{
	kva_free(vcpu->backend);
	kva_fpu_release(vcpu);
}

static void vcpu_reset(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

struct kva_replay *kva_replay_of(struct kva_vcpu *vcpu)
{
	return vcpu->backend;
}

void kva_replay_load(struct kva_vcpu *vcpu, struct kva_replay_step *steps, unsigned int count)
{
	struct kva_replay *replay = kva_replay_of(vcpu);

	replay->step = steps;
	replay->count = count;
	replay->at = 0;
	kva_user_signal = 0;
}

/* --- what the core asks for --------------------------------------------------------------------------------------- */

static void load(struct kva_vcpu *vcpu, int moved)
{
	(void)vcpu;
	(void)moved;
}

static void put(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

/* The state lives in vcpu->cpu alone. */
static void pull(struct kva_vcpu *vcpu, __u32 groups)
{
	(void)vcpu;
	(void)groups;
}

static void code(const struct kva_vcpu *vcpu, struct kva_code *code)
{
	const struct kva_cpu *cpu = &vcpu->cpu;
	const struct kvm_segment *cs = &cpu->segment[KVA_CS];

	*code = (struct kva_code){
		.rip = cpu->rip,
		.base = cs->base,
		.segment = cs->limit | (__u64)cs->l << 32 | (__u64)cs->db << 33 | (__u64)cpu->cpl << 34,
		.cr0 = cpu->cr0, .cr3 = cpu->cr3, .cr4 = cpu->cr4, .efer = cpu->efer,
	};
}

static void msr_intercept(struct kva_vcpu *vcpu, __u32 msr, int read, int write)
{
	(void)vcpu;
	(void)msr;
	(void)read;
	(void)write;
}

static void exceptions(struct kva_vcpu *vcpu, __u32 vectors)
{
	(void)vcpu;
	(void)vectors;
}

static void inject(struct kva_vcpu *vcpu, const struct kva_event *event)
{
	struct kva_replay *replay = kva_replay_of(vcpu);

	if (replay->events < KVA_REPLAY_EVENTS)
		replay->event[replay->events++] = *event;
}

static void interrupt_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_replay_of(vcpu)->window = wanted;
}

static void nmi_window(struct kva_vcpu *vcpu, int wanted)
{
	kva_replay_of(vcpu)->nmi_window = wanted;
}

static void flush(struct kva_vcpu *vcpu)
{
	struct kva_replay *replay = kva_replay_of(vcpu);

	replay->tlb_used = 0;
	replay->flushes++;
}

static void root(struct kva_vcpu *vcpu, __u64 physical, int levels)
{
	kva_replay_of(vcpu)->root = physical;
	kva_replay_of(vcpu)->levels = levels;
}

static void tsc_offset(struct kva_vcpu *vcpu, __u64 offset)
{
	(void)vcpu;
	(void)offset;
}

/* --- memory ------------------------------------------------------------------------------------------------------- */

__u64 kva_replay_translate(struct kva_vcpu *vcpu, __u64 gpa, unsigned int *shift)
{
	struct kva_replay *replay = kva_replay_of(vcpu);
	__u64 entry = replay->root | PRESENT;
	int level;

	for (level = replay->levels; level; level--) {
		*shift = 12 + 9 * (level - 1);
		entry = kva_read_once(((__u64 *)kva_page_at(entry & ADDRESS))[gpa >> *shift & 511]);
		if (!(entry & PRESENT) || !(entry & USER))
			return 0;
		if (level <= 3 && entry & LARGE)
			break;
	}
	return entry;
}

static __u64 *tlb_find(struct kva_replay *replay, __u64 gpa, unsigned int *shift)
{
	unsigned int i;

	for (i = 0; i < replay->tlb_used; i++) {
		*shift = replay->tlb[i].shift;
		if (gpa >> *shift == replay->tlb[i].page)
			return &replay->tlb[i].entry;
	}
	return NULL;
}

__u8 *kva_replay_reach(struct kva_vcpu *vcpu, __u64 gpa, int write)
{
	struct kva_replay *replay = kva_replay_of(vcpu);
	unsigned int shift;
	__u64 *known = tlb_find(replay, gpa, &shift), entry = known ? *known : 0, inside;

	/* what is known to be not enough is looked up again (APM vol. 2, 5.5.2); what is enough is not */
	if (!entry || (write && !(entry & WRITABLE))) {
		entry = kva_replay_translate(vcpu, gpa, &shift);
		if (!entry || (write && !(entry & WRITABLE)))
			return NULL;
		if (known) {
			*known = entry;
		} else if (replay->tlb_used < sizeof(replay->tlb) / sizeof(replay->tlb[0])) {
			replay->tlb[replay->tlb_used].page = gpa >> shift;
			replay->tlb[replay->tlb_used].shift = shift;
			replay->tlb[replay->tlb_used++].entry = entry;
		}
	}
	inside = (1ull << shift) - 1;
	return (__u8 *)kva_page_at((entry & ADDRESS & ~inside) | (gpa & inside));
}

/* --- running ------------------------------------------------------------------------------------------------------ */

/* 1: the touch was done, 0: it faulted, and *exit says so. */
static int touch(struct kva_vcpu *vcpu, struct kva_replay_step *step, struct kva_exit *exit)
{
	__u8 *byte = kva_replay_reach(vcpu, step->exit.memory.address, step->exit.memory.write);

	if (!byte) {
		*exit = step->exit;
		exit->reason = KVA_EXIT_MEMORY;
		kva_replay_of(vcpu)->faults++;
		return 0;
	}
	if (step->exit.memory.write)
		*byte = step->value;
	else
		step->value = *byte;
	return 1;
}

/* Touches that succeed need no exit: the guest goes on until something stops it. */
static void run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_replay *replay = kva_replay_of(vcpu);

	replay->entries++;
	vcpu->dirty = 0;
	*exit = (struct kva_exit){ .reason = KVA_EXIT_HOST };
	while (replay->at < replay->count) {
		struct kva_replay_step *step = &replay->step[replay->at];

		if (step->kind == KVA_REPLAY_TOUCH) {
			if (!touch(vcpu, step, exit))
				return;
			replay->at++;
			continue;
		}
		replay->at++;
		if (step->before)
			step->before(vcpu);
		*exit = step->exit;
		return;
	}
	kva_user_signal = 1;
}

const struct kva_backend kva_replay_backend = {
	.name = "replay",
	.probe = probe,
	.start = cpu_enable,
	.stop = cpu_disable,
	.cpu_enable = cpu_enable,
	.cpu_disable = cpu_disable,
	.vm_create = vm_create,
	.vm_destroy = vm_destroy,
	.vcpu_create = vcpu_create,
	.vcpu_destroy = vcpu_destroy,
	.vcpu_reset = vcpu_reset,
	.load = load,
	.put = put,
	.pull = pull,
	.code = code,
	.msr_intercept = msr_intercept,
	.exceptions = exceptions,
	.inject = inject,
	.interrupt_window = interrupt_window,
	.nmi_window = nmi_window,
	.flush = flush,
	.root = root,
	.tsc_offset = tsc_offset,
	.run = run,
};
