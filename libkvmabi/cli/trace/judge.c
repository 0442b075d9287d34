/* SPDX-License-Identifier: MIT */
/*
 * The library's opinion of a call that somebody else has made: the same rules, judged by what was seen of the same state,
 * and told in the same words.  The kernel's answer is known here, so a rule that a later kernel does not make is no fault.
 */
#include "seen.h"

#include <errno.h>
#include <stdio.h>

#include "attempt.h"
#include "words.h"

static char remark[512];

/* --- the call, as the library would have made it --- */

static struct object *vm_of(struct object *object)
{
	return !object || object->fd_class == KVMABI_FD_VM ? object : object->from;
}

/* What is known of VM and vcpu, and of who calls. */
static void add_state(struct kvmabi_attempt *call, struct object *object, int pid)
{
	const struct object *vm = vm_of(object);

	call->merged = (struct kvmabi_state){ 0 };
	if (vm && vm->vm)
		call->merged = vm->vm->state;
	if (object && object->vcpu) {
		call->merged.vcpu_ran = object->vcpu->ran;
		call->merged.known |= object->vcpu->knows_ran ? KVMABI_KNOWS_VCPU_RAN : 0;
	}
	if (vm && vm->maker) {
		call->merged.known |= KVMABI_KNOWS_VM_SAME_PROCESS;
		call->merged.vm_same_process = vm->maker == pid;
	}
	call->state = &call->merged;
}

/* True when all that the checks look at was recorded. */
static int is_at_hand(const struct seen *seen)
{
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE];

	if (seen->argument->kind != ARGUMENT_POINTER || !seen->info->reads)
		return 1;
	if (!before.data || before.count < seen->info->size)
		return 0;
	return !seen->argument->reads_array || before.count >= kvmabi_ioctl_bytes(seen->info, before.data, before.count);
}

static enum kvmabi_answer check_class(const struct seen *seen, struct kvmabi_attempt *call)
{
	if (seen->fd_class == KVMABI_FD_VM)
		return kvmabi_check_class_vm(call->state, &call->why);
	if (seen->fd_class == KVMABI_FD_VCPU)
		return kvmabi_check_class_vcpu(call->state, &call->why);
	return KVMABI_HOLDS;
}

static enum kvmabi_answer check(const struct seen *seen, struct kvmabi_attempt *call)
{
	const struct record *record = &seen->event->record;
	enum kvmabi_answer answer = check_class(seen, call);

	if (answer == KVMABI_BROKEN || !is_at_hand(seen))
		return answer;
	return kvmabi_check(seen->argument->call, record->argument, seen->event->parts[PART_BEFORE].data, call->env,
			    call->state, &call->why);
}

/* --- opinions --- */

/* ex) "KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a VM fd" */
static void judge_class(struct seen *seen)
{
	struct kvmabi_text text;

	kvmabi_text_begin(&text, remark, sizeof(remark));
	kvmabi_words_add_class(&text, seen->info, seen->fd_class);
	seen->remark = remark;
}

/* ex) "KVM_SET_MSRS: 3 of 7 MSRs were set; the 4th, 0x10a, was refused" */
static void judge_count(struct seen *seen)
{
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE];
	struct kvmabi_array_view array;

	if (!is_at_hand(seen) || !before.data || !kvmabi_words_array(&array, seen->argument->call, before.data) ||
	    (unsigned long long)seen->event->record.result >= array.count)
		return;
	kvmabi_fault_part(seen->argument->call, seen->event->record.result, before.data);
	seen->fault = kvmabi_last_fault();
}

/* ex) "KVM_GET_MSR_INDEX_LIST: there is room for 0 indices, and the kernel has 40" */
static void judge_room(struct seen *seen)
{
	const struct kvmabi_table *table = seen->argument->fields;
	const struct kvmabi_field *array = &table->fields[table->count - 1];
	struct kvmabi_bytes before = seen->event->parts[PART_BEFORE], after = seen->event->parts[PART_AFTER];
	unsigned long long room = kvmabi_bytes_load(before, array->count_offset, sizeof(__u32));
	unsigned long long wanted = kvmabi_bytes_load(after, array->count_offset, sizeof(__u32));
	int length;

	length = snprintf(remark, sizeof(remark), "%s: there is room for %llu %s, and ", seen->info->name, room, array->name);
	if (wanted > room)
		snprintf(remark + length, sizeof(remark) - length, "the kernel has %llu", wanted);
	else
		snprintf(remark + length, sizeof(remark) - length, "the kernel has more");
	seen->remark = remark;
}

static void judge_failure(struct seen *seen, struct kvmabi_attempt *call, enum kvmabi_answer answer)
{
	if (call->result == -EINTR && seen->argument->stops)
		return;
	if (seen->argument->too_small && call->result == -seen->argument->too_small && answer != KVMABI_BROKEN) {
		judge_room(seen);
		return;
	}
	if (answer != KVMABI_BROKEN)
		call->why = (struct kvmabi_broken){ 0 };
	kvmabi_fault_record(call);
	seen->fault = kvmabi_last_fault();
}

/* The kernel took it; the library would not have asked it. */
static void judge_success(struct seen *seen, struct kvmabi_attempt *call, enum kvmabi_answer answer)
{
	if (answer == KVMABI_BROKEN)
		kvmabi_attempt_judge(call, answer);
	if (!call->refused)
		return;
	kvmabi_fault_record(call);
	seen->fault = kvmabi_last_fault();
	seen->accepted = 1;
}

void judge(struct seen *seen)
{
	const struct record *record = &seen->event->record;
	struct kvmabi_attempt call = { .command = record->request, .fd = record->fd, .result = record->result };
	enum kvmabi_answer answer;

	if (!seen->info || seen->retired)
		return;
	if (seen->fd_class && !(seen->info->classes & 1u << seen->fd_class)) {
		/* A later kernel may serve it. */
		if (record->result == -kvmabi_fd_class_unknown(seen->fd_class))
			judge_class(seen);
		return;
	}
	if (!seen->session->kvm)
		return;
	call.call = seen->argument->call;
	call.stops = seen->argument->stops;
	call.env = &seen->session->kvm->kernel.env;
	call.newer = seen->session->kvm->kernel.newer;
	add_state(&call, seen->object, record->pid);
	answer = check(seen, &call);
	if (record->result < 0)
		judge_failure(seen, &call, answer);
	else
		judge_success(seen, &call, answer);
	if (record->result >= 0 && seen->argument->counts)
		judge_count(seen);
}

void judge_follow(const struct seen *seen)
{
	const struct record *record = &seen->event->record;
	struct object *vm = vm_of(seen->object);

	if (!seen->info || seen->retired || record->result < 0 || !is_at_hand(seen))
		return;
	kvmabi_follow(seen->argument->call, vm ? vm->vm : NULL, seen->object ? seen->object->vcpu : NULL, record->argument,
		      seen->event->parts[PART_BEFORE].data);
}
