/* SPDX-License-Identifier: MIT */
/*
 * What the kernel at hand accepts.
 *
 * A kernel that knows a capability beyond the level's last one is of a later release, and may accept more flags and
 * larger numbers than the level had.  Of such a kernel only what capabilities tell is known, and even that is no reason
 * to refuse a call.  A kernel that answers, and knows none of them, is of the level, or older: its limits and flags hold, and
 * of the rules those that are older than the kernel.
 *
 * All capabilities are asked for at once, when the system is opened: a program may forbid itself further ioctls later.
 */
#include "attempt.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "tables.h"

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

/*
 * The release that it is at least of.  One that is said to be there from some release on, and is not, tells that the kernel is
 * older, or does not serve the whole API: either way, what came with that release is not to be expected.
 */
static __u32 oldest(int fd)
{
	const struct kvmabi_milestone *next;

	if (ask(fd, kvmabi_newest_capability) < 0)
		return 0;
	for (next = kvmabi_milestones; next->since; next++)
		if (ask(fd, next->capability) <= 0)
			return next->since - 1;
	return KVMABI_LEVEL;
}

/* --- capabilities it does not have --- */

#define BIT(nr) (1u << (nr) % 8)

static void probe_capabilities(struct kvmabi_kernel *kernel, int fd)
{
	size_t count, i;
	const struct kvmabi_capability_info *info = kvmabi_capabilities(&count);

	for (i = 0; i < count; i++)
		if (info[i].nr < KVMABI_CAPABILITIES && strcmp(info[i].reported, "never") && !ask(fd, info[i].nr))
			kernel->denied[info[i].nr / 8] |= BIT(info[i].nr);
}

static const struct kvmabi_capability_info *capability_named(const char *name)
{
	size_t count, i;
	const struct kvmabi_capability_info *info = kvmabi_capabilities(&count);

	for (i = 0; i < count; i++)
		if (!strcmp(info[i].name, name))
			return &info[i];
	return NULL;
}

const char *kvmabi_kernel_lacks(const struct kvmabi_kernel *kernel, enum kvmabi_call call)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_of_call(call);
	const struct kvmabi_capability_info *capability = info && *info->capability ? capability_named(info->capability) : NULL;

	if (!capability || capability->nr >= KVMABI_CAPABILITIES)
		return NULL;
	return kernel->denied[capability->nr / 8] & BIT(capability->nr) ? capability->name : NULL;
}

/* --- all --- */

void kvmabi_kernel_probe(struct kvmabi_kernel *kernel, int fd)
{
	int size = ioctl(fd, KVM_GET_VCPU_MMAP_SIZE, 0);

	kvmabi_env_init(&kernel->env, sysconf(_SC_PAGESIZE));
	kernel->newer = is_newer(fd);
	kernel->release = oldest(fd);
	if (kernel->newer)
		kvmabi_env_forget(&kernel->env);
	kvmabi_env_probe(&kernel->env, fd);
	probe_capabilities(kernel, fd);
#ifdef KVM_CAP_IMMEDIATE_EXIT
	kernel->immediate = ask(fd, KVM_CAP_IMMEDIATE_EXIT) > 0;
#endif
	kernel->run_size = size > 0 ? size : 0;
}
