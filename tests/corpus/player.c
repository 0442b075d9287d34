/* SPDX-License-Identifier: MIT */
/* Makes the calls of a recorded session again. */
#include "player.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

/* --- the file --- */

unsigned char *session_load(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	unsigned char *session = malloc(1 << 24);

	*size = file && session ? fread(session, 1, 1 << 24, file) : 0;
	if (file)
		fclose(file);
	if (*size < sizeof(struct session_call)) {
		free(session);
		return NULL;
	}
	return session;
}

struct session_call *session_next(unsigned char *session, size_t size, struct session_call *call)
{
	unsigned char *next = call ? (unsigned char *)call + session_size(call) : session;

	if (next + sizeof(*call) > session + size || next + session_size((struct session_call *)next) > session + size)
		return NULL;
	return (struct session_call *)next;
}

int player_argument(const struct session_call *call, const struct kvmabi_ioctl_info **info, const struct kvmabi_argument **argument)
{
	size_t count;

	/* KVM_RUN is recorded without a look at its fd. */
	if (!kvmabi_ioctl_find(call->request == (unsigned int)KVM_RUN ? KVMABI_FD_VCPU : call->fd_class, call->request, info, 1))
		return 0;
	*argument = &kvmabi_arguments[*info - kvmabi_ioctls(&count)];
	return 1;
}

/* --- objects --- */

struct player_object *player_object(struct player *player, const struct session_call *call)
{
	unsigned int i;

	for (i = player->count; i--;)
		if (player->objects[i].fd == call->fd)
			return &player->objects[i];
	return NULL;
}

void player_add(struct player *player, int fd, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu)
{
	if (player->count == sizeof(player->objects) / sizeof(player->objects[0]))
		abort();
	player->objects[player->count++] = (struct player_object){ fd, vm, vcpu };
}

void player_end(struct player *player)
{
	struct player_object *object;

	while (player->count) {
		object = &player->objects[--player->count];
		kvmabi_vcpu_close(object->vcpu);
		if (!object->vcpu)
			kvmabi_vm_close(object->vm);
	}
}

/* --- calls --- */

/* Fds and addresses of the program that was recorded mean nothing here.  The addresses of slots do no harm: no guest runs. */
static void make_ours(const struct player *player, const struct session_call *call, unsigned char *data)
{
	static __u8 bitmap[KVM_MSR_FILTER_MAX_BITMAP_SIZE];
	static __u64 attribute;
	struct kvm_device_attr *attr = (struct kvm_device_attr *)data;
	unsigned int i, request = call->request;

	if (request == (unsigned int)KVM_IOEVENTFD)
		((struct kvm_ioeventfd *)data)->fd = player->eventfd;
	if (request == (unsigned int)KVM_IRQFD)
		((struct kvm_irqfd *)data)->fd = player->eventfd;
	if (request == (unsigned int)KVM_GET_DEVICE_ATTR && attr->addr == ((const struct kvm_device_attr *)(call + 1))->addr)
		attr->addr = (unsigned long)&attribute;
	if (request == (unsigned int)KVM_X86_SET_MSR_FILTER)
		for (i = 0; i < KVM_MSR_FILTER_MAX_RANGES; i++)
			((struct kvm_msr_filter *)data)->ranges[i].bitmap = bitmap;
}

static int make_vm(struct player *player, const struct session_call *call)
{
	struct kvmabi_vm *vm;
	int result = kvmabi_system_create_vm(player->system, &vm);

	if (!result)
		player_add(player, call->result, vm, NULL);
	return result;
}

static int make_vcpu(struct player *player, const struct session_call *call, struct kvmabi_vm *vm, unsigned long id)
{
	struct kvmabi_vcpu *vcpu;
	int result = kvmabi_vm_create_vcpu(vm, id, &vcpu);

	if (!result)
		player_add(player, call->result, vm, vcpu);
	return result;
}

static unsigned long argument_of(const struct kvmabi_argument *argument, unsigned long value, unsigned char *data)
{
	return argument->kind == ARGUMENT_POINTER ? (unsigned long)data : value;
}

int player_make(struct player *player, const struct session_call *call, unsigned long value, unsigned char *data)
{
	struct player_object *object = player_object(player, call);
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;
	struct kvmabi_plan plan = { .command = call->request };

	if (!player_argument(call, &info, &argument))
		return -ENOTTY;
	plan.call = argument->call;
	plan.stops = argument->stops;
	make_ours(player, call, data);
	if (call->request == KVM_CREATE_VM && !value)
		return make_vm(player, call);
	if (!object)
		return kvmabi_attempt_on_system(player->system, &plan, argument_of(argument, value, data), KVMABI_NOT_ASKED);
	if (call->request == KVM_CREATE_VCPU)
		return make_vcpu(player, call, object->vm, value);
	plan.stateful = 1;
	plan.changes = 1;
	if (object->vcpu)
		return kvmabi_attempt_on_vcpu(object->vcpu, &plan, argument_of(argument, value, data), KVMABI_NOT_ASKED);
	return kvmabi_attempt_on_vm(object->vm, &plan, argument_of(argument, value, data), KVMABI_NOT_ASKED);
}

int player_make_bare(struct player *player, const struct session_call *call, unsigned long value, unsigned char *data)
{
	struct player_object *object = player_object(player, call);
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;
	int fd, result;

	if (!player_argument(call, &info, &argument))
		return -ENOTTY;
	make_ours(player, call, data);
	fd = !object ? player->system->fd : object->vcpu ? object->vcpu->fd : object->vm->fd;
	result = ioctl(fd, call->request, argument_of(argument, value, data));
	return result < 0 ? -errno : result;
}
