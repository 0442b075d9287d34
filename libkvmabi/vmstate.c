/* SPDX-License-Identifier: MIT */
/* What a snapshot holds of a VM: its interrupt controllers, its timer, its clock. */
#include "record.h"

#include <errno.h>
#include <stdlib.h>

#ifdef KVMABI_X86

/* The end of saving a kind: its content, or why there is none; -ENXIO: the VM does not have the thing. */
static int saved(int error, void *made, size_t made_size, void **data, size_t *size)
{
	if (error) {
		free(made);
		return error == -ENXIO ? 0 : error;
	}
	*data = made;
	*size = made_size;
	return 0;
}

static int no_memory(void)
{
	return kvmabi_fault_own("making a snapshot", ENOMEM);
}

/* --- interrupt controllers --- */

static int save_chip(const struct kvmabi_subject *subject, __u32 chip_id, void **data, size_t *size)
{
	struct kvm_irqchip *chip = calloc(1, sizeof(*chip));

	if (!chip)
		return no_memory();
	chip->chip_id = chip_id;
	return saved(kvmabi_vm_get_irqchip(subject->vm, chip), chip, sizeof(*chip), data, size);
}

static int restore_chip(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	(void)size;
	return kvmabi_vm_set_irqchip(subject->vm, data);
}

static int save_pic_master(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	return save_chip(subject, KVM_IRQCHIP_PIC_MASTER, data, size);
}

static int save_pic_slave(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	return save_chip(subject, KVM_IRQCHIP_PIC_SLAVE, data, size);
}

static int save_ioapic(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	return save_chip(subject, KVM_IRQCHIP_IOAPIC, data, size);
}

/* --- timer and clock --- */

static int save_pit(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_pit_state2 *pit;

	if (kvmabi_kernel_lacks(&subject->vm->kernel, KVMABI_CALL_GET_PIT2))
		return 0;
	pit = calloc(1, sizeof(*pit));
	return pit ? saved(kvmabi_vm_get_pit2(subject->vm, pit), pit, sizeof(*pit), data, size) : no_memory();
}

static int restore_pit(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	(void)size;
	return kvmabi_vm_set_pit2(subject->vm, data);
}

static int save_clock(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_clock_data *clock;

	if (kvmabi_kernel_lacks(&subject->vm->kernel, KVMABI_CALL_GET_CLOCK))
		return 0;
	clock = calloc(1, sizeof(*clock));
	return clock ? saved(kvmabi_vm_get_clock(subject->vm, clock), clock, sizeof(*clock), data, size) : no_memory();
}

/* The flags say how it was read; to be set it needs none. */
static int restore_clock(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	struct kvm_clock_data clock = { .clock = ((const struct kvm_clock_data *)data)->clock };

	(void)size;
	return kvmabi_vm_set_clock(subject->vm, &clock);
}

const struct kvmabi_record_kind kvmabi_records_of_vm[] = {
	{ "pic_master", 1, 0, sizeof(struct kvm_irqchip),	0, save_pic_master,	restore_chip },
	{ "pic_slave",	1, 0, sizeof(struct kvm_irqchip),	0, save_pic_slave,	restore_chip },
	{ "ioapic",	1, 0, sizeof(struct kvm_irqchip),	0, save_ioapic,		restore_chip },
	{ "pit",	1, 0, sizeof(struct kvm_pit_state2),	0, save_pit,		restore_pit },
	{ .name = NULL },
};

const struct kvmabi_record_kind kvmabi_records_behind[] = {
	{ "clock",	1, 0, sizeof(struct kvm_clock_data),	0, save_clock,		restore_clock },
	{ .name = NULL },
};

#else

const struct kvmabi_record_kind kvmabi_records_of_vm[] = { { .name = NULL } };
const struct kvmabi_record_kind kvmabi_records_behind[] = { { .name = NULL } };

#endif
