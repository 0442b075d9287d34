/* SPDX-License-Identifier: MIT */
/* What the tables say of each command, as those who record calls need it. */
#ifndef KVMABI_TRACE_PLAN_H
#define KVMABI_TRACE_PLAN_H

#include "../preload/ring.h"

/* Fill in what is to be recorded. */
void plan_fill(struct ring *ring);

#endif /* KVMABI_TRACE_PLAN_H */
