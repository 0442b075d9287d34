/* SPDX-License-Identifier: MIT */
/*
 * Which fds are KVM's, and where kvm_run of each vcpu is mapped, in this process.
 *
 * Numbers beyond the table are not followed: their calls are recorded all the same, but for kvm_run.  A child of vfork()
 * has fds of its own and shares this memory: what it does to its fds is not for its parent's table.
 */
#include "shared.h"

#define FDS	16384
#define MAPS	1024
#define LARGEST	(1u << 20)	/* of a mapping that may be kvm_run's */

static _Atomic uint8_t classes[FDS];
static _Atomic uint16_t maps_of[FDS];		/* the number of a mapping, from 1 on */

static struct {
	_Atomic uintptr_t at;			/* 0: free */
	_Atomic size_t size;
} maps[MAPS];
static _Atomic unsigned int maps_used;		/* none behind this one was ever used */

static int is_followed(int fd)
{
	return fd >= 0 && fd < FDS && !vforked;
}

int fd_class(int fd)
{
	return fd >= 0 && fd < FDS ? atomic_load_explicit(&classes[fd], memory_order_relaxed) : 0;
}

void fd_opened(int fd, int fd_class)
{
	if (!is_followed(fd))
		return;
	atomic_store_explicit(&maps_of[fd], 0, memory_order_relaxed);
	atomic_store_explicit(&classes[fd], fd_class, memory_order_relaxed);
}

/* True when there was something to follow. */
void fd_duplicated(int from, int to)
{
	int is_kvm = fd_class(from) || (to < FDS && fd_class(to));

	if (from == to || !is_kvm)
		return;
	if (is_followed(to)) {
		atomic_store_explicit(&maps_of[to], from < FDS ? atomic_load(&maps_of[from]) : 0, memory_order_relaxed);
		atomic_store_explicit(&classes[to], fd_class(from), memory_order_relaxed);
	}
	record_event(RECORD_DUP, to, from, 0);
}

void fd_closed(int first, unsigned int last)
{
	unsigned int fd, known = 0;

	for (fd = first; first >= 0 && fd <= last && fd < FDS; fd++) {
		known |= fd_class(fd);
		if (is_followed(fd)) {
			atomic_store_explicit(&classes[fd], 0, memory_order_relaxed);
			atomic_store_explicit(&maps_of[fd], 0, memory_order_relaxed);
		}
	}
	if (known)
		record_event(RECORD_CLOSE, first, last, 0);
}

/* --- mappings --- */

void fd_mapped(int fd, const void *at, size_t size)
{
	unsigned int i, used;
	uintptr_t none;

	if (!is_followed(fd) || size > LARGEST)
		return;
	for (i = 0; i < MAPS; i++) {
		none = 0;
		if (!atomic_compare_exchange_strong(&maps[i].at, &none, (uintptr_t)at))
			continue;
		atomic_store(&maps[i].size, size);
		atomic_store(&maps_of[fd], i + 1);
		for (used = atomic_load(&maps_used); used <= i;)
			atomic_compare_exchange_weak(&maps_used, &used, i + 1);
		break;
	}
	if (fd_class(fd))
		record_event(RECORD_MAP, fd, (uintptr_t)at, size);
}

static void forget(unsigned int map)
{
	int fd;

	for (fd = 0; fd < FDS; fd++)
		if (atomic_load_explicit(&maps_of[fd], memory_order_relaxed) == map + 1) {
			atomic_store_explicit(&maps_of[fd], 0, memory_order_relaxed);
			if (fd_class(fd))
				record_event(RECORD_UNMAP, fd, maps[map].at, maps[map].size);
		}
	atomic_store(&maps[map].at, 0);
}

void fd_unmapped(const void *at, size_t size)
{
	uintptr_t begin = (uintptr_t)at, there;
	unsigned int i, used = atomic_load_explicit(&maps_used, memory_order_relaxed);

	for (i = 0; i < used && !vforked; i++) {
		there = atomic_load_explicit(&maps[i].at, memory_order_relaxed);
		if (there && there < begin + size && begin < there + atomic_load(&maps[i].size))
			forget(i);
	}
}

struct mapping fd_mapping(int fd)
{
	unsigned int map = fd >= 0 && fd < FDS ? atomic_load_explicit(&maps_of[fd], memory_order_relaxed) : 0;

	if (!map)
		return (struct mapping){ 0 };
	return (struct mapping){
		.at = (const volatile unsigned char *)atomic_load(&maps[map - 1].at),
		.size = atomic_load(&maps[map - 1].size),
	};
}
