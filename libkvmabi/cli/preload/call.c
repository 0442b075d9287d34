/* SPDX-License-Identifier: MIT */
/*
 * One ioctl, recorded: what goes in is kept aside, the call is made, and what came out is written with it.
 *
 * The call itself is the program's: same arguments, same result, same errno, and memory that cannot be read stays the
 * kernel's affair.  Only the lower half of the request is the command, since some programs sign-extend it.
 */
#include "shared.h"

#include <errno.h>
#include <linux/kvm.h>
#include <string.h>

#include "shape.h"

#define KEPT_ARGUMENT	1024u		/* larger ones go to the ring before the call */
#define KEPT_RUN	(2560u + 4096u)	/* kvm_run, and the page of data behind it */

typedef int (*make_call)(int fd, unsigned long request, unsigned long argument);

struct call {
	struct record record;
	const void *parts[PARTS];
	const struct ring_shape *shape;		/* null: unknown */
	uint32_t count;				/* of elements, before */
};

static int is_of_interest(int fd, uint32_t command)
{
	return _IOC_TYPE(command) == KVMIO || fd_class(fd);
}

static int make(struct call *call, make_call make_it)
{
	struct record *record = &call->record;
	int result, error;

	record->begin = now();
	result = make_it(record->fd, record->request, record->argument);
	error = errno;
	record->end = now();
	record->result = result < 0 ? -error : result;
	return result;
}

/* What a call makes is known before anybody else can use it. */
static void finish(struct call *call)
{
	const struct ring_shape *shape = call->shape;
	int error = errno;

	if (shape && shape->flags & SHAPE_MAKES && call->record.result >= 0)
		fd_opened(call->record.result, shape->makes);
	record_write(&call->record, call->parts);
	errno = error;
}

/* --- what the argument points to --- */

static void add_part(struct call *call, enum record_part part, const void *at, size_t size)
{
	if (size > RING_PAYLOAD) {
		size = RING_PAYLOAD;
		call->record.flags |= RECORD_CUT;
	}
	call->parts[part] = at;
	call->record.parts[part] = size;
}

/* True when it is there; what is not known for sure is left alone. */
static int look(struct call *call, const void *at, size_t size)
{
	int can = readable(at, size);

	if (can <= 0)
		call->record.flags |= can < 0 ? RECORD_UNSEEN : RECORD_UNREADABLE;
	return can > 0;
}

static size_t size_before(struct call *call, const void *at)
{
	size_t size = shape_head(call->shape, call->record.request);

	if (!size || !look(call, at, size))
		return 0;
	call->count = shape_count(call->shape, at);
	return shape_before(call->shape, call->record.request, call->count);
}

static void take_before(struct call *call, unsigned char *kept)
{
	const void *at = (const void *)call->record.argument;
	size_t size = at ? size_before(call, at) : 0;

	if (!size)
		return;
	if (!look(call, at, size))
		size = shape_head(call->shape, call->record.request);
	if (call->record.flags & RECORD_UNSEEN || (!call->shape && call->record.flags))
		return;
	add_part(call, PART_BEFORE, at, size);
	if (size > KEPT_ARGUMENT) {
		call->record.kind = RECORD_INPUT;
		call->record.begin = now();
		record_write(&call->record, call->parts);
		call->record.kind = RECORD_IOCTL;
		call->record.parts[PART_BEFORE] = 0;
		return;
	}
	memcpy(kept, at, size);
	call->parts[PART_BEFORE] = kept;
}

/* What the kernel has read without complaint was there, and still is. */
static void take_unseen(struct call *call, const void *at)
{
	const struct ring_shape *shape = call->shape;

	call->record.flags &= ~RECORD_UNSEEN;
	call->count = shape_count(shape, at);
	if (!(shape->flags & SHAPE_WRITES))
		add_part(call, PART_BEFORE, at, shape_before(shape, call->record.request, call->count));
}

static void take_after(struct call *call)
{
	const void *at = (const void *)call->record.argument;
	const struct ring_shape *shape = call->shape;
	int64_t result = call->record.result;
	size_t size = 0;

	if (call->record.flags & RECORD_UNSEEN && shape && result >= 0)
		take_unseen(call, at);
	if (at && result != -EFAULT)
		size = shape_head_after(shape, call->record.request, result, !call->record.flags);
	/* The kernel has just written it; whoever may, makes sure. */
	if (!size || !readable(at, size))
		return;
	size = shape_after(shape, size, result, call->count, shape_count(shape, at));
	if (readable(at, size))
		add_part(call, PART_AFTER, at, size);
}

static __attribute__((__noinline__)) int with_argument(struct call *call, make_call make_it)
{
	unsigned char kept[KEPT_ARGUMENT];
	int result;

	if (!call->shape || call->shape->size)
		take_before(call, kept);
	result = make(call, make_it);
	if (!call->shape || call->shape->size)
		take_after(call);
	finish(call);
	return result;
}

/* --- kvm_run --- */

/* How much of kvm_run counts: its head, or all of it when registers are passed in it. */
static size_t run_size(const struct mapping *run)
{
	const volatile uint64_t *sync = (const volatile uint64_t *)(run->at + traced->run_sync);
	size_t head = traced->run_head, all = traced->run_size;

	if (traced->run_sync && all <= run->size && (sync[0] || sync[1]))
		head = all;
	return head < run->size ? head : run->size;
}

/* The data of port I/O, as far as it lies within the mapping.  The numbers are read once: others may write here too. */
static size_t io_data(const struct mapping *run, const void **at, int *is_input)
{
	const volatile struct kvm_run *shared = (const volatile struct kvm_run *)run->at;
	uint64_t offset = shared->io.data_offset, size = (uint64_t)shared->io.size * shared->io.count;

	*is_input = shared->io.direction == KVM_EXIT_IO_IN;
	if (shared->exit_reason != KVM_EXIT_IO || offset > run->size || size > run->size - offset)
		return 0;
	*at = (const void *)(run->at + offset);
	return size;
}

/* Port reads that the program has answered are part of what goes in. */
static void run_before(struct call *call, const struct mapping *run, unsigned char *kept)
{
	size_t head = run_size(run), size;
	const void *data;
	int is_input;

	memcpy(kept, (const void *)run->at, head);
	add_part(call, PART_BEFORE, kept, head);
	size = io_data(run, &data, &is_input);
	if (!size || !is_input)
		return;
	if (size > KEPT_RUN - head) {
		size = KEPT_RUN - head;
		call->record.flags |= RECORD_CUT;
	}
	memcpy(kept + head, data, size);
	add_part(call, PART_DATA_BEFORE, kept + head, size);
}

static void run_after(struct call *call, const struct mapping *run)
{
	const void *data;
	size_t size;
	int is_input;

	add_part(call, PART_AFTER, (const void *)run->at, run_size(run));
	size = call->record.result < 0 ? 0 : io_data(run, &data, &is_input);
	if (size && !is_input)
		add_part(call, PART_DATA_AFTER, data, size);
}

static __attribute__((__noinline__)) int with_run(struct call *call, make_call make_it)
{
	unsigned char kept[KEPT_RUN];
	struct mapping run = fd_mapping(call->record.fd);
	int result;

	if (run.at && run.size >= traced->run_head)
		run_before(call, &run, kept);
	result = make(call, make_it);
	run = fd_mapping(call->record.fd);
	if (run.at && run.size >= traced->run_head)
		run_after(call, &run);
	else
		call->record.flags |= RECORD_NO_RUN;
	finish(call);
	return result;
}

int traced_ioctl(make_call make_it, int fd, unsigned long request, unsigned long argument)
{
	struct call call;

	if (!traced || !is_of_interest(fd, request))
		return make_it(fd, request, argument);
	call = (struct call){
		.record = {
			.kind = RECORD_IOCTL, .pid = this_process(), .tid = this_thread(), .fd = fd, .request = request,
			.argument = argument, .flags = vforked ? RECORD_VFORK : 0,
		},
		.shape = ring_shape(traced, request),
	};
	if (call.shape && call.shape->flags & SHAPE_RUN)
		return with_run(&call, make_it);
	return with_argument(&call, make_it);
}
