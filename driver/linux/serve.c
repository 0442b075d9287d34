// SPDX-License-Identifier: GPL-2.0-only
/*
 * The one place that serves an ioctl, from the generated tables: may this process call; which row is it; take the lock
 * the row names; copy in, once; judge by the generated checks; call the handler; copy out; release.
 *
 * The caller's memory is fetched once: the fixed part first, then as many elements of the array as it says, behind it.
 * Whatever user space does to its copy meanwhile, checks and handler see the same.
 */
#include "object.h"

#include <linux/compat.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define SMALL	192			/* bytes of arguments that need no allocation */
#define MOST	(64u << 10)		/* bytes of an array that has no limit of its own */

/* One ioctl on its way. */
struct call {
	const struct kva_target *target;
	const struct kva_ioctl *row;
	unsigned long argument;
	bool compat;
	bool too_many;			/* more elements than the row allows: only the fixed part is here */
	u32 room;			/* for so many elements */
	void *data;			/* null: no pointer, or a null one where it is optional */
	struct kva_buffer buffer;
	struct kva_state_view view;
	u64 small[SMALL / sizeof(u64)];
};

/* What the driver accepts, as the checks ask for it. */
static struct kvmabi_env env;

void kva_serve_init(void)
{
	kvmabi_env_init(&env, PAGE_SIZE);
	env.limit_memslots = KVA_MAX_SLOTS;
	env.limit_vcpus = KVA_MAX_VCPUS;
	env.limit_cpuid_entries = KVA_MAX_CPUID;
	env.limit_sigset = sizeof(sigset_t);
}

/* --- locks --- */

static int acquire(const struct call *call)
{
	const struct kva_target *target = call->target;

	switch (call->row->lock) {
	case KVA_LOCK_VM:
	case KVA_LOCK_IRQCHIP:		/* there is no such thing in the kernel yet */
		kva_mutex_lock(&target->vm->lock);
		break;
	case KVA_LOCK_SLOTS:
		kva_mutex_lock(&target->vm->slots_lock);
		break;
	case KVA_LOCK_VCPU:
		/* Another thread may be in KVM_RUN for ever. */
		return mutex_lock_killable(&target->vcpu->lock.lock) ? -EINTR : 0;
	}
	return 0;
}

static void release(const struct call *call)
{
	const struct kva_target *target = call->target;

	switch (call->row->lock) {
	case KVA_LOCK_VM:
	case KVA_LOCK_IRQCHIP:
		kva_mutex_unlock(&target->vm->lock);
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

static void __user *user_of(const struct call *call, unsigned long offset)
{
	return (void __user *)call->argument + offset;
}

static u32 *count_of(const struct call *call)
{
	return call->data + call->row->array.count_at;
}

/* Of the calls that copy both ways one reads the elements; the others only fill them. */
static bool array_is_read(const struct kva_ioctl *row)
{
	return row->copies == KVA_COPY_IN || row->call == KVMABI_CALL_GET_MSRS;
}

/*
 * Room for the elements that the fixed part announces.  Without a limit, a call that fills them never has as many as
 * fit into MOST bytes: then the count is cut, as where the row says so.
 */
static int make_room(struct call *call)
{
	const struct kva_array *array = &call->row->array;
	u32 limit = array->limit ? array->limit : MOST / array->element;
	u32 count = *count_of(call);
	size_t size;
	void *data;

	if (count > limit) {
		if (!array->clamp && (array->limit || array_is_read(call->row))) {
			call->too_many = true;
			return 0;
		}
		*count_of(call) = limit;
		count = limit;
	}
	size = max_t(size_t, call->row->size, array->at + (size_t)count * array->element);
	call->room = count;
	if (size <= SMALL)
		return 0;
	data = kvzalloc(size, GFP_KERNEL_ACCOUNT);
	if (!data)
		return -ENOMEM;
	memcpy(data, call->data, call->row->size);
	call->data = data;
	return 0;
}

static int copy_array_in(struct call *call)
{
	const struct kva_array *array = &call->row->array;
	int error = make_room(call);

	if (error || call->too_many || !array_is_read(call->row))
		return error;
	if (copy_from_user(call->data + array->at, user_of(call, array->at), (size_t)call->room * array->element))
		return -EFAULT;
	return 0;
}

static int copy_in(struct call *call)
{
	const struct kva_ioctl *row = call->row;

	if (row->argument != KVA_ARG_POINTER && row->argument != KVA_ARG_OPTIONAL)
		return 0;
	if (row->argument == KVA_ARG_OPTIONAL && !call->argument)
		return 0;
	call->data = call->small;
	memset(call->small, 0, SMALL);
	if (row->size > SMALL) {
		call->data = kvzalloc(row->size, GFP_KERNEL_ACCOUNT);
		if (!call->data)
			return -ENOMEM;
	}
	if (!(row->copies & KVA_COPY_IN))
		return 0;
	if (copy_from_user(call->data, user_of(call, 0), row->size))
		return -EFAULT;
	return row->array.element ? copy_array_in(call) : 0;
}

static int copy_out(const struct call *call, long result)
{
	const struct kva_ioctl *row = call->row;
	const struct kva_array *array = &row->array;
	u32 count;

	if (!(row->copies & KVA_COPY_OUT) || !call->data)
		return 0;
	if (result < 0 && (!row->out_errno || result != -(long)row->out_errno))
		return 0;
	/* of the call whose elements go both ways nothing else comes back */
	if (!(array->element && array_is_read(row)) && copy_to_user(user_of(call, 0), call->data, row->size))
		return -EFAULT;
	if (result < 0 || !array->element)
		return 0;
	count = min(*count_of(call), call->room);
	return copy_to_user(user_of(call, array->at), call->data + array->at, (size_t)count * array->element) ? -EFAULT : 0;
}

/* The buffer that a structure points to: where it is, and how long by the VM's state. */
static void find_buffer(struct call *call)
{
	const struct kvmabi_state *state = &call->view.state;
	const struct kvm_dirty_log *log = call->data;
	u32 i;

	if (call->row->call != KVMABI_CALL_GET_DIRTY_LOG)
		return;
	/* 32-bit callers write half of the union. */
	call->buffer.address = call->compat ? (u32)log->padding2 : log->padding2;
	for (i = 0; i < state->vm_slots_count; i++)
		if (state->vm_slots[i].slot == log->slot)
			call->buffer.size = BITS_TO_LONGS(state->vm_slots[i].memory_size >> PAGE_SHIFT) * sizeof(long);
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
	return answer == KVMABI_BROKEN ? -why.error : 0;
}

/* The rule of an array's limit comes before those that walk the array, so it may be judged by the fixed part alone. */
static int judge(struct call *call)
{
	struct kvmabi_broken why;
	int error = kva_state_view_fill(&call->view, call->target->vm, call->row->lock);

	if (error)
		return error;
	if (kvmabi_check(call->row->call, call->argument, call->data, &env, &call->view.state, &why) == KVMABI_BROKEN)
		return -why.error;
	return call->too_many ? -E2BIG : 0;
}

/* A call that makes an object: its fd comes last, when nothing can fail any more. */
static long make(struct call *call, enum kva_class fd_class)
{
	struct kva_new_file new;
	void *made = NULL;
	long result = kva_file_prepare(&new, fd_class, call->target->vm);

	if (result)
		return result;
	result = call->row->serve(call->target->object, call->argument, call->data, &call->buffer, &made);
	if (result >= 0)
		return kva_file_install(&new, made);
	kva_file_cancel(&new);
	return result;
}

static long act(struct call *call)
{
	long result;

	switch (call->row->call) {
	case KVMABI_CALL_CREATE_VM:
		return make(call, KVA_CLASS_VM);
	case KVMABI_CALL_CREATE_VCPU:
		return make(call, KVA_CLASS_VCPU);
	case KVMABI_CALL_RUN:
		kva_thread_begin(call->target->vcpu);
		result = call->row->serve(call->target->object, call->argument, call->data, &call->buffer, NULL);
		kva_thread_end(call->target->vcpu);
		return result;
	default:
		find_buffer(call);
		return call->row->serve(call->target->object, call->argument, call->data, &call->buffer, NULL);
	}
}

static long serve_locked(struct call *call)
{
	long result = copy_in(call);
	int error;

	if (!result)
		result = judge(call);
	if (!result) {
		result = act(call);
		error = copy_out(call, result);
		if (error)
			result = error;
	}
	kva_state_view_free(&call->view);
	if (call->data != call->small)
		kvfree(call->data);
	return result;
}

long kva_serve(const struct kva_target *target, unsigned int cmd, unsigned long argument, bool compat)
{
	struct call call;
	long result = judge_class(target);

	if (result)
		return result;
	call.row = kva_ioctl_find(target->fd_class, cmd);
	if (!call.row)
		return -kva_ioctl_unknown(target->fd_class);
	call.target = target;
	call.argument = argument;
	call.compat = compat;
	call.too_many = false;
	call.room = 0;
	call.data = NULL;
	call.buffer = (struct kva_buffer){ 0 };
	call.view.slots = NULL;

	result = acquire(&call);
	if (result)
		return result;
	result = serve_locked(&call);
	release(&call);
	return result;
}
