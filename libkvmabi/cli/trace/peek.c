/* SPDX-License-Identifier: MIT */
/* What /proc and process_vm_readv() tell of another process. */
#define _GNU_SOURCE
#include "peek.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

size_t peek(int pid, uint64_t at, void *to, size_t size)
{
	const size_t page = sysconf(_SC_PAGESIZE);
	size_t done = 0, part;

	/* Page by page: a piece that is not wholly there would not be read at all. */
	while (done < size) {
		part = page - (at + done) % page;
		if (part > size - done)
			part = size - done;
		if (process_vm_readv(pid, &(struct iovec){ (char *)to + done, part }, 1,
				     &(struct iovec){ (void *)(uintptr_t)(at + done), part }, 1, 0) != (ssize_t)part)
			break;
		done += part;
	}
	return done;
}

void peek_fd(int pid, int fd, char *name, size_t size)
{
	char path[64];
	ssize_t length;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", pid, fd);
	length = readlink(path, name, size - 1);
	name[length < 0 ? 0 : length] = '\0';
}

uint64_t peek_mapping(int pid, const char *name, uint64_t *size)
{
	char path[64], line[PATH_MAX + 128];
	unsigned long long begin, end, offset;
	uint64_t found = 0;
	int hits = 0, at;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/maps", pid);
	file = fopen(path, "re");
	if (!file)
		return 0;
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = '\0';
		if (sscanf(line, "%llx-%llx %*s %llx %*s %*s %n", &begin, &end, &offset, &at) != 3 || offset ||
		    strcmp(line + at, name))
			continue;
		found = begin;
		*size = end - begin;
		hits++;
	}
	fclose(file);
	return hits == 1 ? found : 0;
}

int peek_process(int tid)
{
	char path[64], line[128];
	int pid = tid;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", tid);
	file = fopen(path, "re");
	if (!file)
		return tid;
	while (fgets(line, sizeof(line), file))
		if (sscanf(line, "Tgid: %d", &pid) == 1)
			break;
	fclose(file);
	return pid;
}
