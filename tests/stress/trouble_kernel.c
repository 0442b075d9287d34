// SPDX-License-Identifier: MIT
/* Trouble by the API: kvm_run scribbled on, slots that come and go, calls from threads that do not run the vcpu. */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

/* --- kvm_run and the page of port data --- */

static void fill(unsigned char *at, size_t size, uint64_t *random)
{
	size_t i;

	for (i = 0; i + 8 <= size; i += 8) {
		uint64_t value = draw(random);

		memcpy(at + i, &value, 8);
	}
}

/* Mostly a few fields: with all of kvm_run at random its cr8 is refused, and the guest never runs. */
static void scribble_once(struct vmm *vmm, uint64_t *random)
{
	struct vcpu *vcpu = &vmm->vcpu[draw(random) % VCPUS];
	unsigned int i, at = draw(random) % (vmm->run_bytes - 8);

	switch (draw(random) % 8) {
	case 0:
		fill(vcpu->shared, vmm->run_bytes, random);
		break;
	case 1:
		memset(vcpu->shared, draw(random) % 2 ? 0xff : 0, vmm->run_bytes);
		break;
	case 2:
		fill(vcpu->shared + (at & ~7u), 8, random);
		break;
	case 3:		/* what follows the common part: the exit's own fields */
		fill((unsigned char *)&vcpu->run->io, 64, random);
		break;
	case 4:
		fill(vcpu->shared + PAGE, 256, random);
		break;
	default:
		for (i = 0; i < 32; i++)
			vcpu->shared[draw(random) % (i % 2 ? 128 : vmm->run_bytes)] = draw(random);
	}
	if (draw(random) % 4) {
		memset(vcpu->shared, 0, 8);
		vcpu->run->cr8 = draw(random) % 16;
	}
}
const struct trouble scribble = { "scribble", scribble_once };

/* --- slots --- */

static const uint64_t places[] = { HIGH_GPA, HIGH_GPA, 0x200000, 0x203000, 0x40000000, 0xfffff000, 0x10000000000, 0x80000 };

static void log_fetch(struct vmm *vmm, uint64_t *random)
{
	static __thread unsigned long bitmap[HIGH_BYTES / PAGE / 64];
	struct kvm_dirty_log log = { .slot = draw(random) % 4 };

	log.dirty_bitmap = draw(random) % 8 ? (void *)bitmap : (void *)1;
	if (ioctl(vmm->fd, KVM_GET_DIRTY_LOG, &log) && errno != ENOENT && errno != EFAULT)
		surprise("KVM_GET_DIRTY_LOG failed: %s", strerror(errno));
}

/* Sizes, places and addresses that are refused, or that nothing is behind. */
static long slot_nonsense(struct vmm *vmm, uint64_t *random)
{
	unsigned int id = draw(random) % 2 ? 40 + draw(random) % 8 : draw(random);
	uint64_t gpa = draw(random) >> draw(random) % 64, size = draw(random) >> draw(random) % 64;
	long result = slot_set(vmm, id, draw(random) % 4, gpa & ~0xfffull, size & ~0xfffull, (void *)(draw(random) & ~0xfffull));

	if (!result)
		slot_set(vmm, id, 0, 0, 0, NULL);
	return result;
}

static void change_slots_once(struct vmm *vmm, uint64_t *random)
{
	uint64_t place = places[draw(random) % (sizeof(places) / sizeof(places[0]))];
	unsigned int small = 2 + draw(random) % 32;
	long result = 0;

	switch (draw(random) % 10) {
	case 0:
	case 1:
		result = slot_set(vmm, 1, draw(random) % 2, place, HIGH_BYTES, vmm->high);
		break;
	case 2:
	case 3:		/* dirty logging on and off, where it mostly is */
		result = slot_set(vmm, 1, draw(random) % 2, HIGH_GPA, HIGH_BYTES, vmm->high);
		break;
	case 4:
		result = slot_set(vmm, 1, 0, 0, 0, NULL);
		break;
	case 5:		/* small ones, each of the same page */
		result = slot_set(vmm, small, draw(random) % 2, 0x60000000 + small * PAGE, PAGE, vmm->high);
		break;
	case 6:
		result = slot_set(vmm, small, 0, 0, 0, NULL);
		break;
	case 7:
		result = slot_nonsense(vmm, random);
		break;
	case 8:
		ioctl(vmm->fd, KVM_SET_NR_MMU_PAGES, draw(random) % 4 ? 1000ul : 64ul);
		break;
	default:
		log_fetch(vmm, random);
	}
	if (result && result != -EINVAL && result != -EEXIST)
		surprise("KVM_SET_USER_MEMORY_REGION failed: %s", strerror(-result));
}
const struct trouble change_slots = { "slots", change_slots_once };

/* --- other calls --- */

static void vcpu_call(int fd, uint64_t *random)
{
	static __thread union {
		struct kvm_regs regs;
		struct kvm_sregs sregs;
		struct kvm_fpu fpu;
		struct kvm_xsave xsave;
		struct kvm_vcpu_events events;
		struct kvm_interrupt interrupt;
		struct kvm_translation translation;
		struct { struct kvm_signal_mask mask; unsigned char set[8]; } signals;
	} data;

	memset(&data, 0, sizeof(data));
	switch (draw(random) % 9) {
	case 0:
		if (!ioctl(fd, KVM_GET_REGS, &data.regs))
			ioctl(fd, KVM_SET_REGS, &data.regs);
		break;
	case 1:
		if (!ioctl(fd, KVM_GET_SREGS, &data.sregs))
			ioctl(fd, KVM_SET_SREGS, &data.sregs);
		break;
	case 2:
		fill((unsigned char *)&data, sizeof(data.sregs), random);
		ioctl(fd, KVM_SET_SREGS, &data.sregs);
		break;
	case 3:
		fill((unsigned char *)&data, sizeof(data.xsave), random);
		ioctl(fd, draw(random) % 2 ? KVM_SET_XSAVE : KVM_SET_FPU, &data);
		break;
	case 4:
		if (!ioctl(fd, KVM_GET_VCPU_EVENTS, &data.events))
			ioctl(fd, KVM_SET_VCPU_EVENTS, &data.events);
		break;
	case 5:
		data.interrupt.irq = draw(random) % 300;
		ioctl(fd, KVM_INTERRUPT, &data.interrupt);
		break;
	case 6:
		data.translation.linear_address = draw(random) >> draw(random) % 64;
		ioctl(fd, KVM_TRANSLATE, &data.translation);
		break;
	case 7:
		ioctl(fd, KVM_NMI, 0);
		break;
	default:
		data.signals.mask.len = 8;
		ioctl(fd, KVM_SET_SIGNAL_MASK, draw(random) % 2 ? &data.signals.mask : NULL);
	}
}

static void call_ioctls_once(struct vmm *vmm, uint64_t *random)
{
	unsigned char bytes[128];
	unsigned long command = 0xae00 + draw(random) % 256;

	if (draw(random) % 4)
		return vcpu_call(vmm->vcpu[draw(random) % VCPUS].fd, random);
	/* a command of the right group with any direction and size, on the VM's fd; not one that makes fds */
	if (command == KVM_CREATE_VCPU)
		return;
	fill(bytes, sizeof(bytes), random);
	command |= (draw(random) % 4) << 30 | (draw(random) % 64) << 16;
	ioctl(vmm->fd, command, bytes);
}
const struct trouble call_ioctls = { "ioctls", call_ioctls_once };
