/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the fuzzers share: bytes of the input as numbers, and a machine of libkvmabi-fake whose guests stop by themselves.
 *
 * A fuzzer finds crashes, what ASan and UBSan see, locks taken in the wrong order (driver/user/lock.c aborts), and claims
 * that do not hold.  After each input nothing may be left.
 */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../driver/soft/soft.h"
#include "../../driver/user/fake/fake.h"
#include "../../driver/user/user.h"

#define PAGE	4096ul

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A claim, with what to print when it does not hold. */
#define WANT(holds, ...) do {						\
	if (!(holds)) {							\
		fprintf(stderr, "%s:%d: wanted %s: ", __FILE__, __LINE__, #holds);	\
		fprintf(stderr, __VA_ARGS__);				\
		fputc('\n', stderr);					\
		abort();						\
	}								\
} while (0)

/* --- input -------------------------------------------------------------------------------------------------------- */

struct input {
	const uint8_t *at;
	size_t left;
};

/* All zeros when there is no more. */
static inline void take_bytes(struct input *input, void *to, size_t size)
{
	size_t count = size < input->left ? size : input->left;

	memset(to, 0, size);
	memcpy(to, input->at, count);
	input->at += count;
	input->left -= count;
}

static inline uint64_t take(struct input *input, unsigned int bytes)
{
	uint64_t value = 0;

	take_bytes(input, &value, bytes);
	return value;
}

/* --- machines ----------------------------------------------------------------------------------------------------- */

#define MEMORY	(32 * PAGE)		/* of a machine, from guest address 0 on, in slot 0 */

struct machine {
	int system, vm, vcpu;
	struct kvm_run *run;
};

extern unsigned char *fuzz_memory;	/* MEMORY bytes, and nothing behind them; there from the first fuzz_begin() on */
extern unsigned int fuzz_stays;		/* so often a guest is entered, then a signal is pending */

long fuzz_ask(int fd, __u32 cmd, unsigned long argument);
#define ASK(fd, cmd, argument) fuzz_ask(fd, cmd, (unsigned long)(argument))

void fuzz_begin(struct machine *m);	/* a VM with memory of zeros, and a vcpu */
void fuzz_end(struct machine *m);	/* whatever was done with it, nothing is left */
struct kva_vcpu *fuzz_vcpu(const struct machine *m);	/* its inside: nobody else uses it meanwhile */
long fuzz_slot(int vm, __u32 slot, __u32 flags, __u64 guest, __u64 size, __u64 user);

/* --- what inputs may name (confine.c) ----------------------------------------------------------------------------- */

/* Memory, then a page that is never there, at the same address in every run: inputs that were kept stay what they were. */
void *fuzz_place(unsigned long size);
void fuzz_confine(int on);		/* from now on calls and guests reach nothing else of the process */

#endif /* TESTS_FUZZ_FUZZ_H */
