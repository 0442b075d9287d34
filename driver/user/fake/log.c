// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The record of what a program got wrong: a line for each call that failed, with the rule that it broke; and of how much
 * each of its vcpus has done, when the vcpu or the program ends.
 *
 * KVMABI_FAKE_LOG names the file, which is appended to; without it there is none.  EINTR is no mistake of the program's.
 */
#define _GNU_SOURCE
#include "fake.h"

#include "../../soft/soft.h"

#include <fcntl.h>
#include <unistd.h>
#include <kvmabi/decode.h>

#define LINE	1024

static int log_fd = -1;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void log_open(void)
{
	const char *path = getenv("KVMABI_FAKE_LOG");
	int low;

	if (!path || !*path)
		return;
	low = kva_fake_real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	log_fd = low < 0 ? -1 : fcntl(low, F_DUPFD_CLOEXEC, 500);
	if (log_fd < 0)
		log_fd = low;
	else
		close(low);
}

/* `line` has LINE bytes; `length` is what it would be with more. */
static void log_line(char *line, int length)
{
	if (length > LINE - 2)
		length = LINE - 2;
	line[length++] = '\n';
	if (kva_fake_real_write(log_fd, line, length) < 0)
		log_fd = -1;
}

static const char *name_of(const struct kva_fake_file *file, __u32 cmd)
{
	const struct kva_ioctl *row = kva_ioctl_find(file->target.fd_class, cmd);

	return row ? row->name : "an ioctl that this fd does not have";
}

/* What the rule is about, in the words of the spec. */
static int describe(char *line, size_t size, const struct kvmabi_broken *why)
{
	const struct kvmabi_rule_info *rule = kvmabi_rule(why->rule);

	if (!rule)
		return snprintf(line, size, ", rule %u", why->rule);
	return snprintf(line, size, ", rule %s: wanted that %s, got %#llx", rule->id, rule->phrase, (unsigned long long)why->got);
}

void kva_fake_log(const struct kva_fake_file *file, __u32 cmd, long result, const struct kvmabi_broken *why)
{
	char line[LINE];
	int length;

	pthread_once(&once, log_open);
	if (log_fd < 0 || result == -EINTR)
		return;
	length = snprintf(line, sizeof(line) - 1, "%d: %s (%#x): %s", getpid(), name_of(file, cmd), cmd,
			  strerrorname_np((int)-result));
	if (why)
		length += describe(line + length, sizeof(line) - 1 - length, why);
	log_line(line, length);
}

void kva_fake_log_guest(const struct kva_vcpu *vcpu)
{
	const struct kva_soft_vcpu *soft = kva_soft_of(vcpu);
	char line[LINE];

	pthread_once(&once, log_open);
	if (log_fd >= 0 && soft && soft->instructions)
		log_line(line, snprintf(line, sizeof(line) - 1, "%d: vcpu %u ends after %llu instructions", getpid(), vcpu->id,
					(unsigned long long)soft->instructions));
}
