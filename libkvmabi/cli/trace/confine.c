/* SPDX-License-Identifier: MIT */
/*
 * A seccomp filter of our own: it stops a program where we have to look, and lets all else run at its full speed.
 *
 * Filters that the program adds are asked too, and one that forbids a call wins over ours.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tracee.h"

#if defined(__x86_64__)
# define ARCH AUDIT_ARCH_X86_64
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
# define ARCH AUDIT_ARCH_PPC64LE
#elif defined(__s390x__)
# define ARCH AUDIT_ARCH_S390X
#endif

/* The lower half of an argument. */
#define HALF (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 4 : 0)
#define LOAD(at)		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at)
#define LOAD_ARGUMENT(i)	LOAD(offsetof(struct seccomp_data, args) + 8 * (i) + HALF)
#define IF(value, yes, no)	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no)
#define IF_ANY(bits, yes, no)	BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, yes, no)
#define STOP			BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE)
#define GO_ON			BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

#ifdef ARCH

/* The numbers behind a condition say how many steps to pass over if it holds, and if not. */
static const struct sock_filter steps[] = {
	LOAD(offsetof(struct seccomp_data, arch)),
	IF(ARCH, 1, 0),
	GO_ON,
	LOAD(offsetof(struct seccomp_data, nr)),
	IF(SYS_ioctl, 12, 0),			/* STOP */
	IF(SYS_close, 11, 0),
	IF(SYS_dup, 10, 0),
#ifdef SYS_dup2
	IF(SYS_dup2, 9, 0),
#else
	IF(SYS_dup3, 9, 0),
#endif
	IF(SYS_dup3, 8, 0),
	IF(SYS_mmap, 1, 0),
	IF(SYS_fcntl, 3, 7),
	LOAD_ARGUMENT(3),			/* mmap: of a file, and shared */
	IF_ANY(MAP_ANONYMOUS, 5, 0),
	IF_ANY(MAP_SHARED, 3, 4),
	LOAD_ARGUMENT(1),			/* fcntl: those that duplicate */
	IF(F_DUPFD, 1, 0),
	IF(F_DUPFD_CLOEXEC, 0, 1),
	STOP,
	GO_ON,
};

int confine(void)
{
	const struct sock_fprog program = { sizeof(steps) / sizeof(steps[0]), (struct sock_filter *)steps };

	/* Whoever may do without leaves the program the right to become somebody else. */
	if (!prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		return 0;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		return -errno;
	return 0;
}

#else

int confine(void)
{
	return -ENOSYS;
}

#endif
