/* SPDX-License-Identifier: MIT */
/*
 * Reads BTF, the kernel's own record of its types: structs and unions by name, with all members and their offsets.
 *
 * A module's BTF goes on where vmlinux's ends: types and strings are numbered through.
 */
#ifndef KVMABI_CLI_BTF_H
#define KVMABI_CLI_BTF_H

#include <stdbool.h>
#include <stddef.h>
#include <linux/types.h>

struct btf;

/*
 * Read a file: raw BTF as below /sys/kernel/btf, or an ELF file (32 or 64 bits) with a section .BTF.  `base` is what a
 * module's BTF goes on from, or null, and must outlive it.  Null: `fault` says why.
 */
struct btf *btf_read(const char *path, const struct btf *base, char *fault, size_t size);
void btf_free(struct btf *btf);

/* The struct or union of a name: its type's number, 0 when there is none. */
__u32 btf_struct(const struct btf *btf, const char *name, __u64 *bytes);

/*
 * A member of a struct by its path ("io.data_offset"), which may lead through members without a name.  Stores where it
 * stands and how large it is, in bits; false: there is none.  A flexible array has no size of its own: 0.
 */
bool btf_member(const struct btf *btf, __u32 type, const char *path, __u64 *offset, __u64 *bits);

#endif /* KVMABI_CLI_BTF_H */
