// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What the guest waits for user space to do, shown in kvm_run, and the answer taken from there.
 *
 * vcpu->pending is the kernel's; kvm_run is only a picture of it, and of what user space left there only the data of
 * an MMIO read is looked at (port data is in vcpu->pio, where the emulator reads it).
 */
#include "core.h"

static void show_port(struct kvm_run *run, const struct kva_pending *p)
{
	run->exit_reason = KVM_EXIT_IO;
	run->io.direction = p->in ? KVM_EXIT_IO_IN : KVM_EXIT_IO_OUT;
	run->io.size = p->size;
	run->io.port = p->port;
	run->io.count = p->count;
	run->io.data_offset = KVA_PIO_PAGE * KVA_PAGE_SIZE;
}

static void show_memory(struct kvm_run *run, const struct kva_pending *p)
{
	run->exit_reason = KVM_EXIT_MMIO;
	run->mmio.phys_addr = p->gpa;
	run->mmio.len = p->length;
	run->mmio.is_write = !p->in;
	memcpy(run->mmio.data, p->data, sizeof(run->mmio.data));
}

void kva_pending_show(struct kva_vcpu *vcpu)
{
	switch (vcpu->pending.kind) {
	case KVA_PENDING_PORT:
		show_port(vcpu->run, &vcpu->pending);
		break;
	case KVA_PENDING_MMIO:
		show_memory(vcpu->run, &vcpu->pending);
		break;
	default:
		break;
	}
}

void kva_pending_answer(struct kva_vcpu *vcpu)
{
	struct kva_pending *p = &vcpu->pending;

	if (p->kind == KVA_PENDING_MMIO && p->in)
		memcpy(p->data, vcpu->run->mmio.data, sizeof(p->data));
}
