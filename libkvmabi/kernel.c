/* SPDX-License-Identifier: MIT */
/*
 * What the kernel at hand accepts.
 *
 * A kernel that knows a capability beyond the level's last one is of a later release, and may accept more flags and
 * larger numbers than the level had.  Of such a kernel only what capabilities tell is known, and even that is no reason
 * to refuse a call.  A kernel that answers, and knows none of them, is of the level: its limits and flags hold.
 */
#include "attempt.h"

#include <sys/ioctl.h>
#include <unistd.h>

#define LATER 64	/* how many numbers beyond the last one are asked for */

static int ask(int fd, int capability)
{
	return ioctl(fd, KVM_CHECK_EXTENSION, capability);
}

void kvmabi_kernel_learn(__u64 *limit, int fd, int capability)
{
	int told = ask(fd, capability);

	if (told > 0)
		*limit = told;
}

static int is_newer(int fd)
{
	int later;

	if (ask(fd, kvmabi_newest_capability) < 0)
		return 1;
	for (later = 1; later <= LATER; later++)
		if (ask(fd, kvmabi_newest_capability + later) > 0)
			return 1;
	return 0;
}

void kvmabi_kernel_probe(struct kvmabi_kernel *kernel, int fd)
{
	int size = ioctl(fd, KVM_GET_VCPU_MMAP_SIZE, 0);

	kvmabi_env_init(&kernel->env, sysconf(_SC_PAGESIZE));
	kernel->newer = is_newer(fd);
	if (kernel->newer)
		kvmabi_env_forget(&kernel->env);
	kvmabi_env_probe(&kernel->env, fd);
	kernel->run_size = size > 0 ? size : 0;
}
