/* SPDX-License-Identifier: MIT */
/*
 * Preflight: what a program wants of KVM, and what of it the kernel at hand lacks, all at once.
 *
 *	static const struct kvmabi_want wants[] = {
 *		{ "KVM_CAP_USER_MEMORY" }, { "KVM_CAP_NR_MEMSLOTS", 64 }, { "KVM_SET_XCRS" },
 *	};
 *	struct kvmabi_lack lacks[3];
 *	int count = kvmabi_system_preflight(kvm, wants, 3, lacks);
 *
 *	if (count > 0)
 *		kvmabi_lacks_print(lacks, count, stderr);	(KVM_SET_XCRS needs KVM_CAP_XCRS, which this kernel reports as 0)
 *
 * Included by <kvmabi/kvmabi.h>.
 */
#ifndef KVMABI_PREFLIGHT_H
#define KVMABI_PREFLIGHT_H

#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

struct kvmabi_system;
struct kvmabi_vm;

/* Something that a program wants. */
struct kvmabi_want {
	const char *name;		/* an ioctl or a capability, ex) "KVM_SET_XCRS", "KVM_CAP_NR_MEMSLOTS" */
	int at_least;			/* what the capability has to answer; 0: anything that means yes */
};

enum kvmabi_lack_kind {
	KVMABI_LACKS_CAPABILITY,	/* the kernel reports it as too little */
	KVMABI_LACKS_ARCH,		/* the ioctl is not served on this arch */
	KVMABI_LACKS_NAME,		/* the library knows neither an ioctl nor a capability of this name */
	KVMABI_LACKS_VERSION		/* the version of the API is another one; nothing else is worth looking at */
};

/* What a kernel lacks. */
struct kvmabi_lack {
	enum kvmabi_lack_kind kind;
	const char *name;		/* as it was wanted; of the version, "KVM_GET_API_VERSION" */
	const char *capability;		/* that it comes down to; empty: none */
	int reported, at_least;		/* of that (or of the version): what the kernel reports, and what is wanted */
};

/*
 * Ask for everything that is wanted: how many are lacking, and which in `lacks`, which has room for `count` of them or is null.
 * A capability that no kernel reports, and an ioctl that needs none, are taken to be there.  The answers are KVM's as a whole; a VM
 * may have others.  -EBADF: the handle is null; -EFAULT: `wants` is.
 */
int kvmabi_system_preflight(struct kvmabi_system *system, const struct kvmabi_want *wants, size_t count, struct kvmabi_lack *lacks);

/* The same of a VM.  -ENOTTY: the kernel (before KVM_CAP_CHECK_EXTENSION_VM) answers for KVM as a whole alone. */
int kvmabi_vm_preflight(struct kvmabi_vm *vm, const struct kvmabi_want *wants, size_t count, struct kvmabi_lack *lacks);

/* Write a lack as a sentence: at most `size` bytes, the last a null; returns how long it is. */
int kvmabi_lack_text(char *buf, size_t size, const struct kvmabi_lack *lack);

/* Print lacks, a line each. */
void kvmabi_lacks_print(const struct kvmabi_lack *lacks, size_t count, FILE *stream);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_PREFLIGHT_H */
