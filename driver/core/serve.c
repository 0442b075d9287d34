// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The one place that serves an ioctl, from the generated tables: may this process call; which row is it; take the lock
 * the row names; copy in, once; judge by the generated checks; call the handler; copy out; release.
 *
 * The caller's memory is fetched once: the fixed part first, then as many elements of the array as it says, behind it.
 * Whatever user space does to its copy meanwhile, checks and handler see the same.
 */
#include "core.h"

#include <linux/errno.h>

#define SMALL	192			/* bytes of arguments that need no allocation */
#define MOST	(64u << 10)		/* bytes of an array that has no limit of its own */

/* One ioctl on its way.  It is small: the kernel may be built to clear what is on the stack, and KVM_RUN needs no more. */
struct call {
	const struct kva_target *target;
	const struct kva_ioctl *row;
	unsigned long argument;
	__u8 compat;
	__u8 too_many;			/* more elements than the row allows: only the fixed part is here */
	__u32 room;			/* for so many elements */
	void *data;			/* null: no pointer, or a null one where it is optional */
	struct kva_buffer buffer;
};

/* --- locks --- */

static int acquire(const struct call *call)
{
	const struct kva_target *target = call->target;

	switch (call->row->lock) {
	case KVA_LOCK_VM:
		kva_mutex_lock(&target->vm->lock);
		break;
	case KVA_LOCK_IRQCHIP:
		kva_mutex_lock(&target->vm->irq_lock);
		break;
	case KVA_LOCK_SLOTS:
		kva_mutex_lock(&target->vm->slots_lock);
		break;
	case KVA_LOCK_VCPU:
		/* Another thread may be in KVM_RUN for ever. */
		return kva_mutex_lock_killable(&target->vcpu->lock);
	}
	return 0;
}

static void release(const struct call *call)
{
	const struct kva_target *target = call->target;

	switch (call->row->lock) {
	case KVA_LOCK_VM:
		kva_mutex_unlock(&target->vm->lock);
		break;
	case KVA_LOCK_IRQCHIP:
		kva_mutex_unlock(&target->vm->irq_lock);
		break;
	case KVA_LOCK_SLOTS:
		kva_mutex_unlock(&target->vm->slots_lock);
		break;
	case KVA_LOCK_VCPU:
		kva_mutex_unlock(&target->vcpu->lock);
		break;
	}
}

/* --- copying --- */

static char *data_at(const struct call *call, unsigned long offset)
{
	return (char *)call->data + offset;
}

static __u32 *count_of(const struct call *call)
{
	return (__u32 *)data_at(call, call->row->array.count_at);
}

static unsigned long array_bytes(const struct call *call, __u32 count)
{
	return (unsigned long)count * call->row->array.element;
}

/*
 * Room for the elements that the fixed part announces.  Without a limit, a call that fills them never has as many as
 * fit into MOST bytes: then the count is cut, as where the row says so.
 */
static int make_room(struct call *call)
{
	const struct kva_array *array = &call->row->array;
	__u32 limit = array->limit ? array->limit : MOST / array->element;
	__u32 count = *count_of(call);
	unsigned long size;
	void *data;

	if (count > limit) {
		if (!array->clamp && (array->limit || array->copies & KVA_COPY_IN)) {
			call->too_many = 1;
			return 0;
		}
		*count_of(call) = limit;
		count = limit;
	}
	size = array->at + array_bytes(call, count);
	call->room = count;
	if (size <= SMALL)
		return 0;
	data = kva_alloc(size);
	if (!data)
		return -ENOMEM;
	__builtin_memcpy(data, call->data, call->row->size);
	call->data = data;
	return 0;
}

static int copy_array_in(struct call *call)
{
	const struct kva_array *array = &call->row->array;
	int error = make_room(call);

	if (error || call->too_many || !(array->copies & KVA_COPY_IN))
		return error;
	return kva_user_read(data_at(call, array->at), call->argument + array->at, array_bytes(call, call->room));
}

/* Into `small`, when it fits there. */
static int copy_in(struct call *call, void *small)
{
	const struct kva_ioctl *row = call->row;

	if (row->argument == KVA_ARG_OPTIONAL && !call->argument)
		return 0;
	call->data = small;
	if (row->size > SMALL) {
		call->data = kva_alloc(row->size);
		if (!call->data)
			return -ENOMEM;
	}
	if (!(row->copies & KVA_COPY_IN))
		return 0;
	if (kva_user_read(call->data, call->argument, row->size))
		return -EFAULT;
	return row->array.element ? copy_array_in(call) : 0;
}

static int copy_out(const struct call *call, long result)
{
	const struct kva_ioctl *row = call->row;
	const struct kva_array *array = &row->array;
	__u32 count;

	if (!call->data || (result < 0 && (!row->out_errno || result != -(long)row->out_errno)))
		return 0;
	if (row->copies & KVA_COPY_OUT && kva_user_write(call->argument, call->data, row->size))
		return -EFAULT;
	if (result < 0 || !(array->copies & KVA_COPY_OUT))
		return 0;
	count = *count_of(call) < call->room ? *count_of(call) : call->room;
	return kva_user_write(call->argument + array->at, data_at(call, array->at), array_bytes(call, count));
}

/* How long the buffer is that a structure points to, by the object's state. */
static __u64 length_of(const struct call *call)
{
	const struct kva_nested *nested = &call->row->buffer;
	__u32 of = *(__u32 *)data_at(call, nested->of);
	const struct kva_slot *slot;

	switch ((enum kva_length)nested->length) {
	case KVA_LENGTH_BITMAP_BYTES:
		slot = kva_slot_named(call->target->vm->slots, of);
		return slot ? kva_dirty_bytes(slot->pages) : 0;
	case KVA_LENGTH_NONE:
		break;
	}
	return 0;
}

/* 32-bit callers write half of the place that a pointer has. */
static void find_buffer(struct call *call)
{
	void *pointer = data_at(call, call->row->buffer.at);

	call->buffer.address = call->compat ? *(__u32 *)pointer : *(__u64 *)pointer;
	call->buffer.size = length_of(call);
}

/* --- judging and acting --- */

static int judge_class(const struct kva_target *target)
{
	struct kvmabi_state state = { .known = KVMABI_KNOWS_VM_SAME_PROCESS };
	struct kvmabi_broken why;
	enum kvmabi_answer answer = KVMABI_HOLDS;

	if (target->vm)
		state.vm_same_process = kva_mm_is_current(target->vm->mm);
	if (target->fd_class == KVA_CLASS_VM)
		answer = kvmabi_check_class_vm(&state, &why);
	else if (target->fd_class == KVA_CLASS_VCPU)
		answer = kvmabi_check_class_vcpu(&state, &why);
	if (answer != KVMABI_BROKEN)
		return 0;
	kva_rule_broken(&why);
	return -why.error;
}

/* The rule of an array's limit comes before those that walk the array, so it may be judged by the fixed part alone. */
static int judge(const struct call *call)
{
	struct kva_state_view view;
	struct kvmabi_broken why;
	int error = kva_state_view_fill(&view, call->target->vm, call->row->lock);

	if (error)
		return error;
	if (kvmabi_check(call->row->call, call->argument, call->data, &kva_env, &view.state, &why) == KVMABI_BROKEN) {
		kva_rule_broken(&why);
		error = -why.error;
	} else if (call->too_many) {
		error = -E2BIG;
	}
	kva_state_view_free(&view);
	return error;
}

static long serve(struct call *call, void *made)
{
	return call->row->serve(call->target->object, call->argument, call->data, &call->buffer, made);
}

/* A call that makes an object: its fd comes last, when nothing can fail any more. */
static long make(struct call *call)
{
	struct kva_new_file new;
	void *made = NULL;
	long result = kva_file_prepare(&new, call->row->makes, call->target->vm);

	if (result)
		return result;
	result = serve(call, &made);
	if (result >= 0)
		return kva_file_install(&new, made);
	kva_file_cancel(&new);
	return result;
}

static long judge_and_act(struct call *call)
{
	long result = judge(call);

	if (result)
		return result;
	if (call->row->makes)
		return make(call);
	if (call->row->buffer.length)
		find_buffer(call);
	return serve(call, NULL);
}

/* Apart from calls without a structure, which have no use for what is on the stack here. */
static __attribute__((__noinline__)) long serve_structure(struct call *call)
{
	__u64 small[SMALL / sizeof(__u64)] = { 0 };
	long result = copy_in(call, small);
	int error;

	if (!result) {
		result = judge_and_act(call);
		error = copy_out(call, result);
		if (error)
			result = error;
	}
	if (call->data != small)
		kva_free(call->data);
	return result;
}

static int has_structure(const struct kva_ioctl *row)
{
	return row->argument == KVA_ARG_POINTER || row->argument == KVA_ARG_OPTIONAL;
}

long kva_serve(const struct kva_target *target, __u32 cmd, unsigned long argument, int compat)
{
	struct call call = { .target = target, .argument = argument, .compat = !!compat };
	long result = judge_class(target);

	if (result)
		return result;
	call.row = kva_ioctl_find(target->fd_class, cmd);
	if (!call.row)
		return -kva_ioctl_unknown(target->fd_class);
	result = acquire(&call);
	if (result)
		return result;
	result = has_structure(call.row) ? serve_structure(&call) : judge_and_act(&call);
	release(&call);
	return result;
}
