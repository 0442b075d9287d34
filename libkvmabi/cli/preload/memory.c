/* SPDX-License-Identifier: MIT */
/*
 * Looks whether memory can be read before a call's argument is copied: the kernel answers a pointer to nowhere with EFAULT,
 * and so must we.
 *
 * rt_sigprocmask() fetches its set before it looks at what to do with it.  Told to do what does not exist it changes
 * nothing, and its errno says whether the set could be fetched.  A filter that is known to forbid the call (filter.c)
 * leaves what is certainly there: the part of the stack that is in use.
 */
#define _GNU_SOURCE
#include "shared.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PAGE	((uintptr_t)4096)	/* no machine's are smaller */
#define NOTHING	(-1)			/* no way to change the mask */
#define SIGSET	8			/* bytes, as the kernel has it */

atomic_int may_look = 1, may_ask_clock = 1;

/* Bare, as the C library's would set errno. */
static long probe(uintptr_t at)
{
#if defined(__x86_64__)
	register long size __asm__("r10") = SIGSET;
	long result = SYS_rt_sigprocmask;

	__asm__ volatile("syscall" : "+a"(result) : "D"((long)NOTHING), "S"(at), "d"(0L), "r"(size)
			 : "rcx", "r11", "memory");
	return result;
#else
	int before = errno;
	long result = syscall(SYS_rt_sigprocmask, NOTHING, at, NULL, SIGSET) < 0 ? -errno : 0;

	errno = before;
	return result;
#endif
}

/* Threads that the C library made have their descriptor at the end of their stack; the first one has not. */
static int is_on_stack(uintptr_t at, size_t size)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0), self = (uintptr_t)pthread_self();

	return this_thread() != this_process() && at >= here && at + size <= self && self - here < 1u << 30;
}

int readable(const void *at, size_t size)
{
	uintptr_t page = (uintptr_t)at & ~(PAGE - 1), end = (uintptr_t)at + size;

	if (!size)
		return 1;
	if (end < (uintptr_t)at)
		return 0;
	if (!atomic_load_explicit(&may_look, memory_order_relaxed))
		return is_on_stack((uintptr_t)at, size) ? 1 : -1;
	/* Not at its very beginning, as a set at 0 is none. */
	for (; page < end; page += PAGE)
		if (probe(page + SIGSET) == -EFAULT)
			return 0;
	return 1;
}
