// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The thread that runs a vcpu, and what a vcpu's fd maps.
 *
 * The back end is called through a guard: when the caller's memory fails it amid the guest, what it did so far counts
 * as an exit for the host, and the page is gone from the guest's tables before the guest goes on.
 */
#define _GNU_SOURCE
#include "fake.h"

#include "../../soft/soft.h"
#include "../user.h"

#include <sched.h>
#include <sys/mman.h>

/* --- around the guest --------------------------------------------------------------------------------------------- */

int kva_entry_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_entry_begin");
	kva_atomic_begin();
	return 1;
}

/* A page that failed the guest goes only now: whoever takes it waits for vcpus that are in the guest. */
void kva_entry_end(struct kva_vcpu *vcpu)
{
	struct kva_fake_vcpu *host = vcpu->host;

	kva_atomic_end();
	if (!host->has_lost)
		return;
	host->has_lost = 0;
	kva_fake_page_lost(vcpu->vm, host->lost);
}

/* --- the guard ------------------------------------------------------------------------------------------------------ */

static const struct kva_backend *guarded;	/* the back end itself */

/* One stay in the guest. */
struct stay {
	struct kva_vcpu *vcpu;
	struct kva_exit *exit;
};

static void stay(void *argument)
{
	struct stay *stay = argument;

	guarded->run(stay->vcpu, stay->exit);
}

static int is_guest_memory(struct kva_vm *vm, __u64 address)
{
	int section, found = 0;
	const struct kva_slots *slots = kva_slots_enter(vm, &section);
	unsigned int i;

	for (i = 0; i < slots->count; i++)
		found |= address - slots->slot[i].user < slots->slot[i].pages << KVA_PAGE_SHIFT;
	kva_slots_leave(vm, section);
	return found;
}

static void run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	struct kva_fake_vcpu *host = vcpu->host;
	struct stay argument = { vcpu, exit };

	if (kva_fake_fault_guard(stay, &argument, &host->lost))
		return;
	if (!is_guest_memory(vcpu->vm, host->lost))
		kva_misuse("a fault at %#llx, which is no memory of a guest's", host->lost);
	host->has_lost = 1;
	*exit = (struct kva_exit){ .reason = KVA_EXIT_HOST };
	kva_soft_abandon(vcpu);
}

const struct kva_backend *kva_fake_backend(void)
{
	static struct kva_backend ours;

	guarded = &kva_soft;
	ours = *guarded;
	ours.run = run;
	return &ours;
}

void kva_thread_begin(struct kva_vcpu *vcpu)
{
	kva_may_sleep("kva_thread_begin");
	kva_backend->load(vcpu, 1);
}

void kva_thread_end(struct kva_vcpu *vcpu)
{
	kva_may_sleep("kva_thread_end");
	kva_backend->put(vcpu);
}

void *kva_fpu_area(struct kva_vcpu *vcpu)
{
	return ((struct kva_fake_vcpu *)vcpu->host)->fpu;
}

/* It goes with what else the host has added. */
void kva_fpu_release(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

/* A back end in software looks at vcpu->requests by itself. */
void kva_vcpu_kick(struct kva_vcpu *vcpu)
{
	(void)vcpu;
}

void kva_reschedule(void)
{
	kva_may_sleep("kva_reschedule");
	sched_yield();
}

/* --- what the fd maps --------------------------------------------------------------------------------------------- */

struct kva_fake_vcpu *kva_fake_vcpu_create(int watch)
{
	const size_t size = KVA_RUN_PAGES * KVA_PAGE_SIZE;
	struct kva_fake_vcpu *host = kva_alloc(sizeof(*host));
	void *map;

	if (!host)
		return NULL;
	host->fpu = kva_page_alloc();
	if (!host->fpu)
		goto err_host;
	map = kva_fake_real_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, watch, 0);
	if (map == MAP_FAILED)
		goto err_fpu;
	host->map = map;
	kva_fpu_reset(host->fpu);
	return host;

err_fpu:
	kva_page_free(host->fpu);
err_host:
	kva_free(host);
	return NULL;
}

/* The pages of the memfd take the place of the core's own, which wait here to be freed by it. */
void kva_fake_vcpu_attach(struct kva_fake_vcpu *host, struct kva_vcpu *vcpu)
{
	host->vcpu = vcpu;
	host->run = vcpu->run;
	host->pio = vcpu->pio;
	memcpy(host->map, host->run, KVA_PAGE_SIZE);
	memcpy(host->map + KVA_PIO_PAGE * KVA_PAGE_SIZE, host->pio, KVA_PAGE_SIZE);
	vcpu->run = (struct kvm_run *)host->map;
	vcpu->pio = host->map + KVA_PIO_PAGE * KVA_PAGE_SIZE;
	vcpu->host = host;
}

void kva_fake_vcpu_detach(struct kva_fake_vcpu *host)
{
	host->vcpu->run = host->run;
	host->vcpu->pio = host->pio;
}

void kva_fake_vcpu_destroy(struct kva_fake_vcpu *host)
{
	munmap(host->map, KVA_RUN_PAGES * KVA_PAGE_SIZE);
	kva_page_free(host->fpu);
	kva_free(host);
}
