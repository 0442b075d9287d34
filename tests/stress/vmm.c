// SPDX-License-Identifier: MIT
/*
 * A VMM: memory of the process, one VM with two slots, a thread for each vcpu that runs it and answers its exits.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

bool stopped(const struct vmm *vmm)
{
	return __atomic_load_n(&vmm->stop, __ATOMIC_RELAXED);
}

/* --- making --- */

long slot_set(struct vmm *vmm, unsigned int id, unsigned int flags, uint64_t gpa, uint64_t size, const void *user)
{
	const struct kvm_userspace_memory_region region = {
		.slot = id, .flags = flags, .guest_phys_addr = gpa, .memory_size = size, .userspace_addr = (uintptr_t)user,
	};

	return ioctl(vmm->fd, KVM_SET_USER_MEMORY_REGION, &region) ? -errno : 0;
}

unsigned char *memory_make(size_t size, uint64_t gpa)
{
	unsigned char *all = mmap(NULL, size + LARGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t skip = (gpa - (uintptr_t)all) % LARGE;

	if (all == MAP_FAILED)
		return NULL;
	if (skip)
		munmap(all, skip);
	munmap(all + skip + size, LARGE - skip);
	return all + skip;
}

static bool vcpu_make(struct vmm *vmm, unsigned int number, uint64_t random)
{
	struct vcpu *vcpu = &vmm->vcpu[number];

	vcpu->vmm = vmm;
	vcpu->number = number;
	vcpu->random = random ^ (number + 1) * 0x9e3779b97f4a7c15;
	vcpu->fd = ioctl(vmm->fd, KVM_CREATE_VCPU, (unsigned long)number);
	if (vcpu->fd < 0)
		return false;
	vcpu->shared = mmap(NULL, vmm->run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu->fd, 0);
	if (vcpu->shared == MAP_FAILED)
		return false;
	vcpu->run = (struct kvm_run *)vcpu->shared;
	guest_reset(vcpu);
	return true;
}

static bool vm_make(struct vmm *vmm)
{
	vmm->system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (vmm->system < 0)
		return false;
	vmm->run_bytes = ioctl(vmm->system, KVM_GET_VCPU_MMAP_SIZE, 0);
	vmm->fd = ioctl(vmm->system, KVM_CREATE_VM, 0);
	return vmm->fd >= 0 && (int)vmm->run_bytes >= (int)PAGE;
}

struct vmm *vmm_make(uint64_t random, bool long_mode)
{
	return vmm_make_on(random, long_mode, memory_make(HIGH_BYTES, HIGH_GPA));
}

struct vmm *vmm_make_on(uint64_t random, bool long_mode, unsigned char *high)
{
	struct vmm *vmm = calloc(1, sizeof(*vmm));
	unsigned int i;

	vmm->long_mode = long_mode;
	vmm->low = memory_make(LOW_BYTES, 0);
	vmm->high = high;
	if (!vmm->low || !vmm->high || !vm_make(vmm) || slot_set(vmm, 0, 0, 0, LOW_BYTES, vmm->low) ||
	    slot_set(vmm, 1, 0, HIGH_GPA, HIGH_BYTES, vmm->high)) {
		surprise("a VM cannot be made: %s", strerror(errno));
		return NULL;
	}
	for (i = 0; i < VCPUS; i++) {
		if (!vcpu_make(vmm, i, random)) {
			surprise("a vcpu cannot be made: %s", strerror(errno));
			return NULL;
		}
	}
	count(&report->vms, 1);
	return vmm;
}

void vmm_free(struct vmm *vmm)
{
	unsigned int i;

	for (i = 0; i < VCPUS; i++) {
		munmap(vmm->vcpu[i].shared, vmm->run_bytes);
		close(vmm->vcpu[i].fd);
	}
	close(vmm->fd);
	close(vmm->system);
	munmap(vmm->low, LOW_BYTES);
	munmap(vmm->high, HIGH_BYTES);
	free(vmm);
}

/* --- running --- */

/* EINTR: signals; EFAULT: its memory is gone just now; EINVAL: kvm_run was scribbled on. */
static void run_failed(struct vcpu *vcpu, int error)
{
	vcpu->run->cr8 = 0;
	if (error == EFAULT)
		sched_yield();
	else if (error != EINTR && !(error == EINVAL && vcpu->vmm->scribbled))
		surprise("KVM_RUN failed: %s", strerror(error));
}

static void exit_answer(struct vcpu *vcpu, unsigned int reason)
{
	switch (reason) {
	case KVM_EXIT_IO:
	case KVM_EXIT_MMIO:
		count(&report->exits, 1);
		vcpu->run->mmio.data[0] = draw(&vcpu->random);
		return;
	case KVM_EXIT_HLT:
	case KVM_EXIT_SHUTDOWN:
	case KVM_EXIT_INTERNAL_ERROR:
		guest_reset(vcpu);
		return;
	case KVM_EXIT_IRQ_WINDOW_OPEN:
	case KVM_EXIT_SET_TPR:
	case KVM_EXIT_INTR:
		return;
	}
	if (!vcpu->vmm->scribbled)
		surprise("KVM_RUN gives exit reason %u", reason);
}

/* The answer to an exit of MMIO must not reach beyond its own field of kvm_run: it is the exit's, too. */
static void *vcpu_thread(void *of)
{
	struct vcpu *vcpu = of;
	unsigned long runs;

	for (runs = 0; !stopped(vcpu->vmm); runs++) {
		if (ioctl(vcpu->fd, KVM_RUN, 0))
			run_failed(vcpu, errno);
		else
			exit_answer(vcpu, vcpu->run->exit_reason);
		if (runs % 1024 == 1023)
			guest_reset(vcpu);
	}
	count(&report->runs, runs);
	return NULL;
}

void vmm_start(struct vmm *vmm)
{
	unsigned int i;

	for (i = 0; i < VCPUS; i++)
		vmm->vcpu[i].runs = !pthread_create(&vmm->vcpu[i].thread, NULL, vcpu_thread, &vmm->vcpu[i]);
}

/*
 * A guest without exits needs a signal to leave KVM_RUN, and so does whoever waits for its vcpu in another ioctl.  A
 * signal that comes before KVM_RUN begins is lost, so there are many.
 */
void thread_end(struct vmm *vmm, pthread_t thread)
{
	unsigned int i;

	__atomic_store_n(&vmm->stop, 1, __ATOMIC_RELAXED);
	while (pthread_tryjoin_np(thread, NULL)) {
		for (i = 0; i < VCPUS; i++)
			if (vmm->vcpu[i].runs)
				pthread_kill(vmm->vcpu[i].thread, SIGUSR1);
		sleep_ms(2);
	}
}

void vmm_stop(struct vmm *vmm)
{
	unsigned int i;

	for (i = 0; i < VCPUS; i++) {
		thread_end(vmm, vmm->vcpu[i].thread);
		vmm->vcpu[i].runs = false;
	}
}
