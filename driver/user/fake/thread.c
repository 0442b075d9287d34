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

#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

/* --- around the guest --------------------------------------------------------------------------------------------- */

int kva_entry_begin(struct kva_vcpu *vcpu)
{
	(void)vcpu;
	kva_may_sleep("kva_entry_begin");
	if (kva_signal_pending())
		return 0;
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

/* --- waiting -------------------------------------------------------------------------------------------------------- */

/*
 * A signal that is blocked, as all are here, makes a signalfd readable, and stays pending; the two of fault.c run
 * their handler and end poll().
 */
static void sleep_until_called(struct kva_fake_vcpu *host)
{
	__u64 count, set = kva_fake_signals_awaited();
	struct pollfd waits[2] = { { .fd = host->wakes, .events = POLLIN }, { .fd = host->signals, .events = POLLIN } };

	syscall(SYS_signalfd4, host->signals, &set, sizeof(set), 0);
	if (poll(waits, 2, -1) > 0 && waits[0].revents && kva_fake_real_read(host->wakes, &count, sizeof(count)) < 0)
		kva_misuse("a vcpu's eventfd cannot be read: %s", strerror(errno));
}

/* Who wakes it changes first what it looks at, and then looks whether it waits; here it is the other way round. */
void kva_vcpu_wait(struct kva_vcpu *vcpu)
{
	struct kva_fake_vcpu *host = vcpu->host;

	kva_may_sleep("kva_vcpu_wait");
	kva_atomic_xchg(&host->waits, 1);
	while (!kva_vcpu_awake(vcpu) && !kva_signal_pending())
		sleep_until_called(host);
	kva_write_once(host->waits, 0);
}

void kva_vcpu_wake(struct kva_vcpu *vcpu)
{
	struct kva_fake_vcpu *host = kva_read_once(vcpu->host);
	const __u64 one = 1;

	kva_memory_barrier();
	if (host && kva_read_once(host->waits) && kva_fake_real_write(host->wakes, &one, sizeof(one)) < 0)
		kva_misuse("a vcpu's eventfd cannot be written: %s", strerror(errno));
}

/* Nobody tells us; who looks out for an interrupt here keeps the processor from those that send it. */
int kva_processor_wanted(void)
{
	return 1;
}

/* --- what the fd maps --------------------------------------------------------------------------------------------- */

void kva_fake_vcpu_forget(const struct kva_fake_vcpu *host)
{
	close(host->wakes);
	close(host->signals);
}

/* 0, or -1. */
static int waiting_make(struct kva_fake_vcpu *host)
{
	const __u64 none = 0;

	host->wakes = kva_fake_fd_high(eventfd(0, EFD_CLOEXEC));
	host->signals = kva_fake_fd_high((int)syscall(SYS_signalfd4, -1, &none, sizeof(none), SFD_CLOEXEC));
	if (host->wakes >= 0 && host->signals >= 0)
		return 0;
	kva_fake_vcpu_forget(host);
	return -1;
}

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
	if (waiting_make(host))
		goto err_fpu;
	map = kva_fake_real_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, watch, 0);
	if (map == MAP_FAILED)
		goto err_waiting;
	host->map = map;
	kva_fpu_reset(host->fpu);
	return host;

err_waiting:
	kva_fake_vcpu_forget(host);
err_fpu:
	kva_page_free(host->fpu);
err_host:
	kva_free(host);
	return NULL;
}

/*
 * The pages of the memfd take the place of the core's own, which wait here to be freed by it.  Of the ring that all
 * vcpus of a VM share, the first one's fd has the only page.
 */
void kva_fake_vcpu_attach(struct kva_fake_vcpu *host, struct kva_vcpu *vcpu)
{
	host->vcpu = vcpu;
	host->run = vcpu->run;
	host->pio = vcpu->pio;
	memcpy(host->map, host->run, KVA_PAGE_SIZE);
	memcpy(host->map + KVA_PIO_PAGE * KVA_PAGE_SIZE, host->pio, KVA_PAGE_SIZE);
	vcpu->run = (struct kvm_run *)host->map;
	vcpu->pio = host->map + KVA_PIO_PAGE * KVA_PAGE_SIZE;
	if (vcpu->vm->vcpu[0] == vcpu) {
		host->ring = vcpu->vm->ring;
		vcpu->vm->ring = (void *)(host->map + KVA_RING_PAGE * KVA_PAGE_SIZE);
	}
	vcpu->host = host;
}

void kva_fake_vcpu_detach(struct kva_fake_vcpu *host)
{
	host->vcpu->run = host->run;
	host->vcpu->pio = host->pio;
	if (host->ring)
		host->vcpu->vm->ring = host->ring;
}

void kva_fake_vcpu_destroy(struct kva_fake_vcpu *host)
{
	munmap(host->map, KVA_RUN_PAGES * KVA_PAGE_SIZE);
	kva_fake_vcpu_forget(host);
	kva_page_free(host->fpu);
	kva_free(host);
}
