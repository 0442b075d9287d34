/* SPDX-License-Identifier: MIT */
/*
 * Two functions that C cannot stand before.  syscall() may be asked for calls that return twice, or on another stack: one
 * that is none of ours goes on without a frame in between.  vfork() returns twice through the same frame: so there is none,
 * and the parent's thread remembers meanwhile that a child runs in its memory.
 */
#define _GNU_SOURCE
#include "shared.h"

#include <errno.h>
#include <stdarg.h>
#include <sys/syscall.h>

#if defined(__x86_64__)

/* The numbers that traced_syscall() wants to see; a row for each word, as those of one word must stand together. */
HIDDEN const unsigned long ours[8] = {
	[0] = 1ul << SYS_open | 1ul << SYS_close | 1ul << SYS_mmap | 1ul << SYS_munmap | 1ul << SYS_ioctl |
	      1ul << SYS_mremap | 1ul << SYS_dup | 1ul << SYS_dup2,
	[SYS_fcntl / 64] = 1ul << (SYS_fcntl % 64),
	[SYS_prctl / 64] = 1ul << (SYS_prctl % 64),
	[SYS_openat / 64] = 1ul << (SYS_openat % 64) | 1ul << (SYS_dup3 % 64) | 1ul << (SYS_seccomp % 64),
#ifdef SYS_close_range
	[SYS_close_range / 64] = 1ul << (SYS_close_range % 64),
#endif
};
_Static_assert(SYS_openat / 64 == SYS_dup3 / 64 && SYS_dup3 / 64 == SYS_seccomp / 64, "one word");
_Static_assert(SYS_open < 64 && SYS_mremap < 64 && SYS_dup2 < 64, "the first word");

/* next_syscall is null only before the constructors have run. */
__asm__(
"	.globl syscall\n"
"	.type syscall, @function\n"
"syscall:\n"
"	cmpq $0, next_syscall(%rip)\n"
"	je traced_syscall\n"
"	cmpq $512, %rdi\n"
"	jae 1f\n"
"	btq %rdi, ours(%rip)\n"
"	jc traced_syscall\n"
"1:	jmp *next_syscall(%rip)\n"
"	.size syscall, .-syscall\n"
);

/* The return address is kept in a register, as the child will write over the stack. */
__asm__(
"	.globl vfork\n"
"	.type vfork, @function\n"
"vfork:\n"
"	popq %rdi\n"
"	movq vforked@gottpoff(%rip), %rdx\n"
"	incl %fs:(%rdx)\n"
"	movl $58, %eax\n"
"	syscall\n"
"	pushq %rdi\n"
"	testq %rax, %rax\n"
"	jz 1f\n"
"	decl %fs:(%rdx)\n"
"	cmpq $-4095, %rax\n"
"	jae vfork_failed\n"
"1:	ret\n"
"	.size vfork, .-vfork\n"
);

/* Entered by a jump, with the caller's return address on the stack, and the errno in the register of a result. */
__asm__(
"	.type vfork_failed, @function\n"
"vfork_failed:\n"
"	movq %rax, %rdi\n"
"	jmp fail\n"
"	.size vfork_failed, .-vfork_failed\n"
);

__attribute__((__used__)) HIDDEN int fail(long result)
{
	errno = -result;
	return -1;
}

#else

HIDDEN long traced_syscall(long number, long a, long b, long c, long d, long e, long f);

PUBLIC long syscall(long number, ...)
{
	long words[6];
	va_list list;
	int i;

	va_start(list, number);
	for (i = 0; i < 6; i++)
		words[i] = va_arg(list, long);
	va_end(list);
	return traced_syscall(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

#endif
