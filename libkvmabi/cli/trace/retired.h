/* SPDX-License-Identifier: MIT */
/* Ioctls that the newest level has no more: old programs make them, and old kernels serve them. */
#ifndef KVMABI_TRACE_RETIRED_H
#define KVMABI_TRACE_RETIRED_H

#include "tables.h"

/* The next of them from place `*at` on, which moves on, and its argument; null: no more.  Of that, `call` means nothing here. */
const struct kvmabi_ioctl_info *retired_next(size_t *at, const struct kvmabi_argument **argument);

/* The one of a number; null: none. */
const struct kvmabi_ioctl_info *retired_find(unsigned int command, const struct kvmabi_argument **argument);

#endif /* KVMABI_TRACE_RETIRED_H */
