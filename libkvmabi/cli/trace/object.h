/* SPDX-License-Identifier: MIT */
/* How objects begin and end. */
#ifndef KVMABI_TRACE_OBJECT_H
#define KVMABI_TRACE_OBJECT_H

#include "session.h"

/* `maker`: the process that made it just now; 0: it was there before, and nothing is known of its state. */
struct object *object_make(struct session *session, enum kvmabi_fd_class fd_class, struct object *from, unsigned int number,
			   int maker);
void object_hold(struct object *object);
void object_release(struct object *object);

#endif /* KVMABI_TRACE_OBJECT_H */
