// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory slots against a model of them: what each call answers, where guest addresses lead, which pages are dirty.
 *
 * The model is the spec's rules in the plainest words: a list of slots, and a bit a page.
 */
#include "fuzz.h"

#define SLOTS	8
#define PAGES	32u			/* guest pages that slots are made of */

struct model {
	struct { __u64 gfn, pages, user; __u32 flags; __u64 dirty; } slot[SLOTS];
};

static int overlaps(const struct model *model, unsigned int id, __u64 gfn, __u64 pages)
{
	unsigned int i;

	for (i = 0; i < SLOTS; i++)
		if (i != id && gfn < model->slot[i].gfn + model->slot[i].pages && model->slot[i].gfn < gfn + pages)
			return 1;
	return 0;
}

/* What the call is to answer; when that is 0, the model follows it. */
static long model_set(struct model *model, unsigned int id, __u64 gfn, __u64 pages, __u32 flags, __u64 user)
{
	__u64 dirty = model->slot[id].dirty;
	int exists = !!model->slot[id].pages, logs = !!(model->slot[id].flags & KVM_MEM_LOG_DIRTY_PAGES);

	if (!pages) {
		memset(&model->slot[id], 0, sizeof(model->slot[id]));
		return exists ? 0 : -EINVAL;
	}
	if (exists && model->slot[id].pages != pages)
		return -EINVAL;
	if (overlaps(model, id, gfn, pages))
		return -EEXIST;
	if (exists && model->slot[id].user != user)	/* no rule of the API's level, so it comes last */
		return -EINVAL;
	model->slot[id].gfn = gfn;
	model->slot[id].pages = pages;
	model->slot[id].user = user;
	model->slot[id].flags = flags;
	model->slot[id].dirty = logs && flags & KVM_MEM_LOG_DIRTY_PAGES ? dirty : 0;
	return 0;
}

static int model_find(const struct model *model, __u64 gfn)
{
	unsigned int i;

	for (i = 0; i < SLOTS; i++)
		if (gfn - model->slot[i].gfn < model->slot[i].pages)
			return (int)i;
	return -1;
}

/* --- calls -------------------------------------------------------------------------------------------------------------- */

static void set(const struct machine *m, struct model *model, struct input *input)
{
	unsigned int id = take(input, 1) % SLOTS, place = take(input, 1) % PAGES;
	__u64 gfn = take(input, 1) % PAGES + 64, pages = take(input, 1) % 9;
	__u32 flags = take(input, 1) & 1;
	__u64 user = (unsigned long)fuzz_memory + place * PAGE;
	long got, wanted;

	if (place + pages > PAGES)
		pages = PAGES - place;
	wanted = model_set(model, id, gfn, pages, flags, user);
	got = fuzz_slot(m->vm, id + 1, flags, gfn * PAGE, pages * PAGE, user);
	WANT(got == wanted, "slot %u at %#llx, %llu pages, flags %u: got %ld, wanted %ld", id, gfn, pages, flags, got, wanted);
}

static void fetch_log(const struct machine *m, struct model *model, struct input *input)
{
	unsigned int id = take(input, 1) % SLOTS;
	__u64 bits = 0;
	const struct kvm_dirty_log log = { .slot = id + 1, .dirty_bitmap = &bits };
	long got = ASK(m->vm, KVM_GET_DIRTY_LOG, &log);
	int logs = model->slot[id].pages && model->slot[id].flags & KVM_MEM_LOG_DIRTY_PAGES;

	WANT(got == (logs ? 0 : -ENOENT), "slot %u: %ld", id, got);
	if (!logs)
		return;
	WANT(bits == model->slot[id].dirty, "slot %u: got %#llx, wanted %#llx", id, bits, model->slot[id].dirty);
	model->slot[id].dirty = 0;
}

/* --- accesses ----------------------------------------------------------------------------------------------------------- */

static void look(struct kva_vm *vm, const struct model *model, __u64 gfn)
{
	int found = model_find(model, gfn), got;
	__u64 user = 0;

	got = kva_guest_user(vm, gfn * PAGE + 5, &user);
	WANT(got == (found < 0 ? -EFAULT : 0), "page %#llx: %d", gfn, got);
	if (found >= 0)
		WANT(user == model->slot[found].user + (gfn - model->slot[found].gfn) * PAGE + 5, "page %#llx: %#llx", gfn, user);
}

static void mark(struct model *model, __u64 gfn)
{
	int found = model_find(model, gfn);

	if (found >= 0 && model->slot[found].flags & KVM_MEM_LOG_DIRTY_PAGES)
		model->slot[found].dirty |= 1ull << (gfn - model->slot[found].gfn);
}

static void write_by_core(struct kva_vm *vm, struct model *model, __u64 gfn)
{
	__u8 byte = 1;

	WANT(!kva_guest_write(vm, gfn * PAGE, &byte, 1) == (model_find(model, gfn) >= 0), "page %#llx", gfn);
	mark(model, gfn);
}

/* Real mode reaches the page by a segment's base. */
static void access_by_guest(struct machine *m, struct model *model, __u64 gfn, int write)
{
	struct kvm_regs regs = { .rip = 0, .rflags = 2 };
	struct kvm_sregs sregs;
	const unsigned char code[] = { 0x26, write ? 0xa2 : 0xa0, 0, 0, 0xf4 };
	unsigned char kept[sizeof(code)];

	memcpy(kept, fuzz_memory, sizeof(kept));
	memcpy(fuzz_memory, code, sizeof(code));
	ASK(m->vcpu, KVM_GET_SREGS, &sregs);
	sregs.cs.base = sregs.cs.selector = 0;
	sregs.es.base = gfn * PAGE + 64;
	ASK(m->vcpu, KVM_SET_SREGS, &sregs);
	ASK(m->vcpu, KVM_SET_REGS, &regs);
	WANT(!ASK(m->vcpu, KVM_RUN, 0), "page %#llx", gfn);
	memcpy(fuzz_memory, kept, sizeof(kept));
	WANT(m->run->exit_reason == (model_find(model, gfn) < 0 ? KVM_EXIT_MMIO : KVM_EXIT_HLT), "page %#llx: exit %u", gfn,
	     m->run->exit_reason);
	if (m->run->exit_reason == KVM_EXIT_MMIO) {
		m->run->immediate_exit = 1;		/* finish it */
		ASK(m->vcpu, KVM_RUN, 0);
		m->run->immediate_exit = 0;
	} else if (write) {
		mark(model, gfn);
	}
}

static void act(struct machine *m, struct kva_vm *vm, struct model *model, struct input *input)
{
	unsigned int what = take(input, 1) % 8;
	__u64 gfn;

	if (what < 3) {
		set(m, model, input);
		return;
	}
	if (what == 3) {
		fetch_log(m, model, input);
		return;
	}
	gfn = take(input, 1) % (PAGES + 16) + 56;
	if (what == 4)
		look(vm, model, gfn);
	else if (what == 5)
		write_by_core(vm, model, gfn);
	else
		access_by_guest(m, model, gfn, what == 6);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	struct model model;
	struct machine m;
	unsigned int count;
	__u64 gfn;

	memset(&model, 0, sizeof(model));
	fuzz_stays = 64;
	fuzz_begin(&m);
	for (count = 0; count < 40 && input.left; count++)
		act(&m, fuzz_vcpu(&m)->vm, &model, &input);
	for (gfn = 56; gfn < PAGES + 80; gfn++)
		look(fuzz_vcpu(&m)->vm, &model, gfn);
	fuzz_end(&m);
	return 0;
}
