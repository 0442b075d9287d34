/* SPDX-License-Identifier: MIT */
/*
 * The KVM API as text: names of ioctls, capabilities, exits and values, whole structs and calls, and what the API says
 * of each.  For tracers and explainers, of the machine that the library was built for.
 * Generated from spec/; do not edit.  Regenerate: codegen/kvmabi-gen (or meson compile -C build regen).
 *
 * Nothing here allocates, locks, or calls the kernel; all of it may be used in a signal handler.  The functions that make
 * text write at most `size` bytes, the last a null, and return how long the whole text is without its null, as snprintf()
 * does: a result of `size` or more means that the text was cut off.
 */
#ifndef KVMABI_DECODE_H
#define KVMABI_DECODE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The kinds of file descriptors that take an ioctl. */
enum kvmabi_fd_class {
	KVMABI_FD_UNKNOWN,
	KVMABI_FD_SYSTEM,	/* the fd that open("/dev/kvm") gives; asks about KVM as a whole and makes VMs */
	KVMABI_FD_VM,		/* the fd that KVM_CREATE_VM gives; one virtual machine, its memory and devices */
	KVMABI_FD_VCPU,		/* the fd that KVM_CREATE_VCPU gives; one virtual CPU */
	KVMABI_FD_DEVICE,	/* the fd that KVM_CREATE_DEVICE gives; one device of a VM, set up by its attributes */
};

/* An errno that no rule foretells, and when it is answered. */
struct kvmabi_error_info {
	int error;
	const char *when;
};

/* What there is to know of an ioctl.  Strings are never null; one that says nothing is empty. */
struct kvmabi_ioctl_info {
	const char *name;		/* ex) "KVM_GET_REGS" */
	unsigned int command;		/* the full number, on this machine */
	unsigned int classes;		/* a bit for each class that takes it: 1 << KVMABI_FD_VCPU */
	const char *section;		/* of the API document; empty: the document does not have it */
	const char *capability;		/* empty: basic */
	const char *archs;		/* who implements it, ex) "x86, ia64" */
	const char *argument;		/* its type, ex) "struct kvm_regs *"; empty: none */
	unsigned char reads, writes;	/* whether the kernel reads and writes what the argument points to */
	unsigned int size;		/* of that, in bytes, without the elements of a flexible array */
	const char *returns;		/* on success */
	const char *summary;
	const struct kvmabi_error_info *errors;
	unsigned int error_count;
};

/* What there is to know of a capability. */
struct kvmabi_capability_info {
	const char *name;		/* ex) "KVM_CAP_IRQCHIP" */
	unsigned int nr;
	const char *reported;		/* whether KVM_CHECK_EXTENSION knows it here: "yes", "never", or when */
	const char *answers;		/* "boolean", or what the number means */
	const char *section;
	const char *summary;
};

/* What there is to know of a rule. */
struct kvmabi_rule_info {
	const char *id;			/* ex) "KVM_SET_CLOCK.flags": permanent */
	const char *ioctl;		/* ex) "KVM_SET_CLOCK", or the fd class whose calls must keep it */
	const char *field;		/* what it is about, ex) "flags" */
	int error;			/* the errno of a call that breaks it */
	unsigned char lasting;		/* no later release is known, or likely, to be more lenient */
	const char *section;
	const char *phrase;		/* what must hold, ex) "flags is 0" */
};

/* All ioctls of this machine, all capabilities, in the order of the spec. */
const struct kvmabi_ioctl_info *kvmabi_ioctls(size_t *count);
const struct kvmabi_capability_info *kvmabi_capabilities(size_t *count);

/*
 * The ioctls that a command (its lower 32 bits, as the kernel has them) may be on an fd of a class; for
 * KVMABI_FD_UNKNOWN those of all classes.  Stores up to `room` of them in `found` and returns how many there are.
 */
size_t kvmabi_ioctl_find(enum kvmabi_fd_class fd_class, unsigned int command,
			 const struct kvmabi_ioctl_info **found, size_t room);

/* By name, ex) "KVM_GET_REGS"; by number; by number of enum kvmabi_rule.  Null: there is none. */
const struct kvmabi_ioctl_info *kvmabi_ioctl_named(const char *name);
const struct kvmabi_capability_info *kvmabi_capability(unsigned int nr);
const struct kvmabi_rule_info *kvmabi_rule(unsigned int number);

/* How many bytes an ioctl's argument has, with the elements of its flexible array that `data` (`bytes` of it) counts. */
size_t kvmabi_ioctl_bytes(const struct kvmabi_ioctl_info *info, const void *data, size_t bytes);

/* ex) "KVM_CAP_IRQCHIP"; "KVM_EXIT_IO", of kvm_run's exit_reason; "EINVAL"; "vcpu".  Null: there is none. */
const char *kvmabi_capability_name(unsigned int nr);
const char *kvmabi_exit_name(unsigned int exit_reason);
const char *kvmabi_errno_name(int error);
const char *kvmabi_fd_class_name(enum kvmabi_fd_class fd_class);

/* A value of a group, ex) kvm_mem_flags: "KVM_MEM_LOG_DIRTY_PAGES|0x8".  -ENOENT: there is no such group. */
int kvmabi_decode_value(char *buf, size_t size, const char *group, unsigned long long value);

/*
 * A struct, ex) kvm_mp_state: "{mp_state=KVM_MP_STATE_RUNNABLE}".  `bytes` says how much of it is at hand; what lies
 * beyond is "...".  Pads are left out unless something is in them.  -ENOENT: there is no such struct.
 */
int kvmabi_decode_struct(char *buf, size_t size, const char *name, const void *data, size_t bytes);

/*
 * A call as a program might have written it: "KVM_SET_MP_STATE({mp_state=KVM_MP_STATE_RUNNABLE})".  `arg` is the third
 * argument of ioctl(); `data` is a copy of what it points to, `bytes` long, or null if that is not at hand.  An ioctl that
 * belongs to another class of fds is named all the same, with a remark.
 */
int kvmabi_decode_ioctl(char *buf, size_t size, enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg,
			const void *data, size_t bytes);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_DECODE_H */
