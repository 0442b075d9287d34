/* SPDX-License-Identifier: MIT */
/* KVM's objects as the library's handles: without an fd, so that nothing is ever asked of them. */
#include "object.h"

#include <stdlib.h>

struct object *object_make(struct session *session, enum kvmabi_fd_class fd_class, struct object *from, unsigned int number,
			   int maker)
{
	struct object *object = calloc(1, sizeof(*object));

	if (!object)
		abort();
	object->fd_class = fd_class;
	object->number = fd_class == KVMABI_FD_VM ? ++session->vms : number;
	object->from = from;
	object->maker = maker;
	if (from)
		from->users++;
	if (fd_class == KVMABI_FD_VM && session->kvm)
		kvmabi_handle_for_vm(session->kvm, -1, maker != 0, &object->vm);
	if (fd_class == KVMABI_FD_VCPU && from && from->vm)
		kvmabi_handle_for_vcpu(from->vm, -1, maker != 0, &object->vcpu);
	return object;
}

void object_hold(struct object *object)
{
	object->users++;
}

void object_release(struct object *object)
{
	struct object *from;

	while (object && !--object->users) {
		from = object->from;
		kvmabi_vcpu_close(object->vcpu);
		kvmabi_vm_close(object->vm);
		free(object->run);
		free(object);
		object = from;
	}
}
