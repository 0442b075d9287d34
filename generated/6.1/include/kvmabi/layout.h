/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * Include this after <linux/kvm.h> and your own compiler proves that it lays out the API as the kernel does: every
 * struct's size and alignment, every member's offset, every number.  C11, C++11 and, through array sizes, gnu89.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 */
#ifndef KVMABI_LAYOUT_H
#define KVMABI_LAYOUT_H

#include <stddef.h>
#include <linux/kvm.h>

/* The kernel's own header, if it came first, may be of another level: it defines no KVMABI_LEVEL and is left alone. */
#ifdef KVMABI_LEVEL

#if defined(__cplusplus)
# define KVMABI_PROVE(what, name) static_assert(what, name)
# define KVMABI_ALIGNOF(type) alignof(type)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
# define KVMABI_PROVE(what, name) _Static_assert(what, name)
# define KVMABI_ALIGNOF(type) _Alignof(type)
#else
# define KVMABI_PROVE_AT(what, line) extern char kvmabi_proof_##line[(what) ? 1 : -1]
# define KVMABI_PROVE_IN(what, line) KVMABI_PROVE_AT(what, line)
# define KVMABI_PROVE(what, name) KVMABI_PROVE_IN(what, __LINE__)
# define KVMABI_ALIGNOF(type) offsetof(struct { char c; type t; }, t)
#endif
#define KVMABI_SIZE(type, size, align) \
	KVMABI_PROVE(sizeof(type) == (size), "size of " #type); \
	KVMABI_PROVE(KVMABI_ALIGNOF(type) == (align), "alignment of " #type)
#define KVMABI_AT(type, member, offset) \
	KVMABI_PROVE(offsetof(type, member) == (offset), "offset of " #type "." #member)
#define KVMABI_NUMBER(name, value) \
	KVMABI_PROVE((unsigned long)(name) == (value), #name)
#define KVMABI_WIDE(name, value) \
	KVMABI_PROVE((unsigned long long)(name) == (value), #name)

#if defined(__x86_64__) && !defined(__ILP32__)
# include <kvmabi/layout/x86_64.h>
#elif defined(__i386__)
# include <kvmabi/layout/i386.h>
#endif

#undef KVMABI_WIDE
#undef KVMABI_NUMBER
#undef KVMABI_AT
#undef KVMABI_SIZE
#undef KVMABI_ALIGNOF
#undef KVMABI_PROVE

#endif /* KVMABI_LEVEL */
#endif /* KVMABI_LAYOUT_H */
