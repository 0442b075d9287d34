/* SPDX-License-Identifier: MIT */
/*
 * What the fuzzers of the command's readers share.  What they read may come from anywhere: another host's file, a log, the memory
 * that a traced program writes.  A fuzzer finds what ASan and UBSan see, and claims that do not hold.
 */
#ifndef TESTS_CLI_FUZZ_H
#define TESTS_CLI_FUZZ_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A claim, with what to print when it does not hold. */
#define WANT(holds, ...) do {							\
	if (!(holds)) {								\
		fprintf(stderr, "%s:%d: wanted %s: ", __FILE__, __LINE__, #holds);	\
		fprintf(stderr, __VA_ARGS__);					\
		fputc('\n', stderr);						\
		abort();							\
	}									\
} while (0)

/* An input as a file that has a name, for those who open it themselves; one file for all inputs. */
struct named_file {
	int fd;
	char path[64];
};

static inline const char *file_of(struct named_file *file, const void *data, size_t size)
{
	if (!*file->path) {
		file->fd = memfd_create("input", MFD_CLOEXEC);
		snprintf(file->path, sizeof(file->path), "/proc/self/fd/%d", file->fd);
	}
	if (file->fd < 0 || ftruncate(file->fd, 0) || pwrite(file->fd, data, size, 0) != (ssize_t)size)
		abort();
	return file->path;
}

/* Where what is said of an input goes. */
static inline FILE *nowhere(void)
{
	static FILE *file;

	if (!file)
		file = fopen("/dev/null", "w");
	return file;
}

#endif /* TESTS_CLI_FUZZ_H */
