// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A call on one of the fds, from the program's ioctl() to the core and back.
 */
#define _GNU_SOURCE
#include "fake.h"

/* The rule that this thread's call broke; rule 0: none. */
static KVA_FAKE_THREAD struct kvmabi_broken broken;

static void note_broken(const struct kvmabi_broken *why)
{
	broken = *why;
}

static long call(struct kva_fake_file *file, __u32 cmd, unsigned long argument)
{
	long result;

	broken.rule = 0;
	result = kva_serve(&file->target, cmd, argument, 0);
	if (result < 0)
		kva_fake_log(file, cmd, result, broken.rule ? &broken : NULL);
	return result;
}

/* --- what is set up before the first call ----------------------------------------------------------------------------- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int began;

static void begin(void)
{
	began = kva_core_init(kva_fake_backend());
	if (began)
		return;
	began = kva_backend->start();
	if (!began)
		began = kva_backend->cpu_enable();
	if (began)
		return;
	kva_user_rule_broken = note_broken;
	kva_serve_init();
	kva_fake_file_begin();
	kva_fake_fault_begin();
}

int kva_fake_begin(void)
{
	pthread_once(&once, begin);
	return began;
}

/* --- ioctl() ------------------------------------------------------------------------------------------------------------ */

int kva_fake_ioctl(int fd, __u32 cmd, unsigned long argument, long *result)
{
	struct kva_fake_file file;
	int saved = errno, found;

	kva_fake_signals_hold();
	found = kva_fake_file_find(fd, &file);
	if (found) {
		*result = kva_fake_begin() ? -ENODEV : call(&file, cmd, argument);
		kva_fake_file_put(&file);
	}
	kva_fake_signals_release();
	errno = saved;
	return found;
}
