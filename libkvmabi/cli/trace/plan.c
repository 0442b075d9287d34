/* SPDX-License-Identifier: MIT */
/*
 * The shapes of all commands, from the tables.
 *
 * Two ioctls may have the same command, on fds of different classes: what is recorded serves both.
 */
#include "plan.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#include "retired.h"
#include "tables.h"

/* A flexible array that a field counts; null: none. */
static const struct kvmabi_field *counted_array(const struct kvmabi_table *table)
{
	const struct kvmabi_field *last = table && table->count ? &table->fields[table->count - 1] : NULL;

	return last && last->flexible && last->counted ? last : NULL;
}

static struct ring_shape shape_of(const struct kvmabi_ioctl_info *info, const struct kvmabi_argument *argument, int is_run)
{
	const struct kvmabi_field *array = counted_array(argument->fields);
	struct ring_shape shape = { .command = info->command, .flags = SHAPE_USED };

	if (is_run)
		shape.flags |= SHAPE_RUN;
	if (argument->makes) {
		shape.flags |= SHAPE_MAKES;
		shape.makes = argument->makes;
	}
	if (argument->kind != ARGUMENT_POINTER)
		return shape;
	shape.size = info->size;
	shape.flags |= (info->reads ? SHAPE_READS : 0) | (info->writes ? SHAPE_WRITES : 0);
	if (array) {
		shape.flags |= SHAPE_COUNTED | (argument->reads_array ? SHAPE_READS_ARRAY : 0);
		shape.count_at = array->count_offset;
		shape.element = array->size;
	}
	return shape;
}

/* What no kernel reads any more is still what the program has passed. */
static struct ring_shape shape_of_retired(const struct kvmabi_ioctl_info *info, const struct kvmabi_argument *argument)
{
	struct ring_shape shape = shape_of(info, argument, 0);

	if (shape.size && !(shape.flags & (SHAPE_READS | SHAPE_WRITES)) && _IOC_DIR(info->command) & _IOC_WRITE)
		shape.flags |= SHAPE_READS;
	return shape;
}

static void add(struct ring *ring, struct ring_shape shape)
{
	uint32_t at = ring_hash(shape.command);

	while (ring->shapes[at].flags & SHAPE_USED && ring->shapes[at].command != shape.command)
		at = (at + 1) & (RING_SHAPES - 1);
	shape.flags |= ring->shapes[at].flags;
	if (shape.size < ring->shapes[at].size)
		shape.size = ring->shapes[at].size;
	ring->shapes[at] = shape;
}

/* From the words that say whether registers are passed in kvm_run, what is behind them counts only then. */
static void plan_run(struct ring *ring, const struct kvmabi_table *table)
{
	unsigned int i;

	ring->run_size = ring->run_head = table->size;
	for (i = 0; i < table->count; i++)
		if (!strcmp(table->fields[i].name, "kvm_valid_regs"))
			ring->run_head = ring->run_sync = table->fields[i].offset;
}

void plan_fill(struct ring *ring)
{
	const struct kvmabi_table *const *table;
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;
	size_t count, i, at = 0;

	info = kvmabi_ioctls(&count);
	for (i = 0; i < count; i++)
		add(ring, shape_of(&info[i], &kvmabi_arguments[i], kvmabi_arguments[i].call == KVMABI_CALL_RUN));
	while ((info = retired_next(&at, &argument)))
		add(ring, shape_of_retired(info, argument));
	for (table = kvmabi_structs; *table; table++)
		if (!strcmp((*table)->name, "kvm_run"))
			plan_run(ring, *table);
	ring->system = KVMABI_FD_SYSTEM;
	for (i = KVMABI_FD_SYSTEM + 1; i < RING_CLASSES && kvmabi_fd_class_name(i); i++)
		snprintf(ring->classes[i], sizeof(ring->classes[i]), "%s", kvmabi_fd_class_name(i));
}
