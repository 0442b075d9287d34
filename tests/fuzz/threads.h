/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Included before everything where the thread sanitizer is used: it keeps books of fds, and fails when two threads close
 * one number, as inputs do.
 */
#ifndef TESTS_FUZZ_THREADS_H
#define TESTS_FUZZ_THREADS_H

#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include <sys/syscall.h>
#include <unistd.h>

#define close(fd) ((int)syscall(SYS_close, fd))

#endif /* TESTS_FUZZ_THREADS_H */
