/* SPDX-License-Identifier: MIT */
/*
 * Why an ioctl failed that the library did not make: for programs that call ioctl() by hand, and for tracers.
 *
 *	if (ioctl(fd, KVM_GET_VCPU_EVENTS, &events) < 0) {
 *		kvmabi_explain_ioctl(text, sizeof(text), kvmabi_fd_class_of(fd), KVM_GET_VCPU_EVENTS, (unsigned long)&events,
 *				     &events, sizeof(events), -errno);
 *		puts(text);	(KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a VM fd (ENOTTY))
 *	}
 */
#ifndef KVMABI_FAILURE_H
#define KVMABI_FAILURE_H

#include <stddef.h>

#include "decode.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The class of an fd of this process, as /proc tells: KVMABI_FD_UNKNOWN: none of KVM's, or not to be known, as that of a
 * device's fd.  Nothing is asked of the fd: an ioctl on a vcpu may wait for as long as the guest runs.
 */
enum kvmabi_fd_class kvmabi_fd_class_of(int fd);

/*
 * Write what a call comes to, as the message of a fault would: an ioctl of another class, a rule that the argument breaks, what
 * the API says of the errno, or, of a call that did a part, which.  `arg` and `data` are as for kvmabi_decode_ioctl(); `result`
 * is -errno, or what the call returned.  Nothing is known of the VM's state and of the kernel's limits.  Writes at most `size`
 * bytes, the last a null, and returns how long the whole text is; 0: there is nothing to be said.
 */
int kvmabi_explain_ioctl(char *buf, size_t size, enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg,
			 const void *data, size_t bytes, int result);

#ifdef __cplusplus
}
#endif

#endif /* KVMABI_FAILURE_H */
