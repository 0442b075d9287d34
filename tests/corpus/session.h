/* SPDX-License-Identifier: MIT */
/*
 * A recorded session: the KVM calls of a real program, one after the other, as raw bytes of this machine.
 *
 * A file is calls without anything between them: the head, then `bytes` of what the argument pointed to before the call, padded to
 * a multiple of 8.  Calls that repeat an earlier one to the byte are left out, unless they change what is known of a VM.
 */
#ifndef TESTS_CORPUS_SESSION_H
#define TESTS_CORPUS_SESSION_H

#include <stddef.h>
#include <stdint.h>

struct session_call {
	uint16_t fd_class;		/* enum kvmabi_fd_class */
	int16_t fd;			/* as the program had it */
	uint32_t request;
	int32_t result;			/* the kernel's: >= 0, or -errno */
	uint32_t bytes;
	uint64_t argument;
	/* the argument's bytes */
};

static inline size_t session_size(const struct session_call *call)
{
	return sizeof(*call) + ((call->bytes + 7ul) & ~7ul);
}

#endif /* TESTS_CORPUS_SESSION_H */
