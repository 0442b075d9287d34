/* SPDX-License-Identifier: MIT */
/* Which class of KVM's fds an fd is of.  Private to the library. */
#ifndef KVMABI_CLASS_H
#define KVMABI_CLASS_H

#include "decode.h"

/*
 * What /proc tells: a KVM fd's class; KVMABI_FD_UNKNOWN: nothing for sure, or not one of KVM's.  Nothing is asked of the fd
 * itself: an ioctl on a vcpu may wait for as long as the guest runs.
 */
enum kvmabi_fd_class kvmabi_class_of(int fd);

/*
 * An fd that is to become a handle of a class: 0; -EBADF: it is not open; -EINVAL: it is surely of another class.  `who` are
 * the fault's words: { "not open", "a system fd", "a VM fd", "a vcpu fd", "a device fd" }.
 */
int kvmabi_class_check(int fd, enum kvmabi_fd_class wanted, const char *const who[]);

/* The words for a function. */
#define KVMABI_CLASS_WORDS(function) { function ": fd is not open", function ": this is a system fd", \
	function ": this is a VM fd", function ": this is a vcpu fd", function ": this is a device fd" }

#endif /* KVMABI_CLASS_H */
