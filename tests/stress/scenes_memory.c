// SPDX-License-Identifier: MIT
/*
 * A guest and its VMM see the same memory, whatever it is made of and whatever becomes of it: what the guest counts in each
 * page is seen here.
 *
 * A page that was taken away while the guest was about to map it must not stay mapped: the guest would go on counting in
 * a page that is nobody's, or somebody else's, and here its count would stand still.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PATIENCE	20.0	/* seconds; a page fault of the guest takes microseconds, but the machine may be busy */

#ifndef MADV_COLLAPSE
# define MADV_COLLAPSE	25
#endif

/* --- a guest that counts --- */

static unsigned char *counted_page(const struct vmm *vmm, unsigned int page)
{
	return vmm->high + COUNT_AT + page * PAGE;
}

static volatile uint64_t *counter(const struct vmm *vmm, unsigned int page)
{
	return (volatile uint64_t *)counted_page(vmm, page);
}

/* How many pages the guest has counted in since. */
static unsigned int moved_on(const struct vmm *vmm, const uint64_t *seen)
{
	unsigned int page, moved = 0;

	for (page = 0; page < COUNTED; page++)
		moved += *counter(vmm, page) != seen[page];
	return moved;
}

static bool all_count_on(const struct vmm *vmm)
{
	double begin = seconds_now();
	uint64_t seen[COUNTED];
	unsigned int page;

	for (page = 0; page < COUNTED; page++)
		seen[page] = *counter(vmm, page);
	while (moved_on(vmm, seen) < COUNTED) {
		if (seconds_now() - begin > PATIENCE) {
			surprise("the guest counts in another page than that of its VMM");
			return false;
		}
		sched_yield();		/* the guest may want this processor */
	}
	count(&report->exits, 1);
	count(&report->troubles, 1);
	return true;
}

static struct vmm *counting_begin(unsigned char *high)
{
	struct vmm *vmm = vmm_make_on(seed_of(0), true, high);

	if (!vmm)
		return NULL;
	vmm->counts = true;
	guest_load(vmm);
	vmm_start(vmm);
	return vmm;
}

static void counting_end(struct vmm *vmm)
{
	vmm_stop(vmm);
	vmm_free(vmm);
}

/* Until the time is over, or something is wrong. */
static void counting_play(struct vmm *vmm, void (*trouble)(struct vmm *vmm, uint64_t *random), double end)
{
	uint64_t random = seed_of(1);

	do
		trouble(vmm, &random);
	while (all_count_on(vmm) && seconds_now() < end);
}

/* --- small pages --- */

/* All pages are taken away, several times so that the guest is at it; then each must count. */
static void take_away(struct vmm *vmm, uint64_t *random)
{
	unsigned int times = 1 + draw(random) % 8;

	while (times--)
		madvise(counted_page(vmm, 0), COUNTED * PAGE, MADV_DONTNEED);
}

void scene_same_memory(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	struct vmm *vmm = counting_begin(memory_make(HIGH_BYTES, HIGH_GPA));

	if (!vmm)
		return;
	counting_play(vmm, take_away, end);
	counting_end(vmm);
}

/* --- large pages --- */

static void protect_some(unsigned char *at, size_t size, uint64_t *random)
{
	mprotect(at, size, draw(random) % 2 ? PROT_READ : PROT_NONE);
	mprotect(at, size, PROT_READ | PROT_WRITE);
}

/* A child has the same pages until one of the two writes. */
static void share_once(const struct vmm *vmm)
{
	pid_t child = fork();

	if (!child) {
		*counter(vmm, 1) = 0;
		_exit(0);
	}
	waitpid(child, NULL, 0);
}

/* Large pages are broken up, and made whole again; the log of dirty pages wants them small, too. */
static void break_up(struct vmm *vmm, uint64_t *random)
{
	unsigned int page = draw(random) % COUNTED;

	switch (draw(random) % 8) {
	case 0:
		madvise(counted_page(vmm, page), PAGE, MADV_DONTNEED);
		break;
	case 1:
		protect_some(counted_page(vmm, page), PAGE, random);
		break;
	case 2:
		madvise(counted_page(vmm, 0), LARGE, MADV_DONTNEED);
		break;
	case 3:
		share_once(vmm);
		break;
	case 4:
		slot_set(vmm, 1, KVM_MEM_LOG_DIRTY_PAGES, HIGH_GPA, HIGH_BYTES, vmm->high);
		break;
	case 5:
		slot_set(vmm, 1, 0, HIGH_GPA, HIGH_BYTES, vmm->high);
		break;
	default:
		madvise(counted_page(vmm, 0), LARGE, MADV_COLLAPSE);
	}
}

/* A few of the driver's page faults are enough for all pages, when the first one maps a large one. */
static struct vmm *begin_with_large_pages(unsigned char *high, const char *kind)
{
	unsigned long faults = driver_count("memory");
	struct vmm *vmm;

	memset(high + COUNT_AT, 0, LARGE);
	vmm = counting_begin(high);
	if (!vmm || !all_count_on(vmm))
		return vmm;
	faults = driver_count("memory") - faults;
	if (faults >= COUNTED / 2)
		surprise("%s: %lu faults for %u pages of one large page", kind, faults, COUNTED);
	return vmm;
}

static void play_large(unsigned char *high, const char *kind, double end)
{
	struct vmm *vmm;

	if (!high)
		return surprise("%s: there is no memory", kind);
	vmm = begin_with_large_pages(high, kind);
	if (!vmm)
		return;
	if (!report->surprises)
		counting_play(vmm, break_up, end);
	counting_end(vmm);
}

/* Of a file system that has nothing but large pages: what of it lies in slot 1's range. */
static unsigned char *reserved_make(void)
{
	const size_t size = 2 * LARGE + HIGH_BYTES;
	unsigned char *all = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);

	return all == MAP_FAILED ? NULL : all + LARGE + HIGH_GPA % LARGE;
}

void scene_large_pages(unsigned int ms)
{
	double begin = seconds_now(), half = ms / 2000.0;
	unsigned char *high = memory_make(HIGH_BYTES, HIGH_GPA);

	madvise(high, HIGH_BYTES, MADV_HUGEPAGE);
	play_large(high, "transparent", begin + half);
	if (!file_write("/proc/sys/vm/nr_hugepages", "16"))
		surprise("large pages cannot be reserved: %s", strerror(errno));
	if (!report->surprises)
		play_large(reserved_make(), "reserved", begin + 2 * half);
	file_write("/proc/sys/vm/nr_hugepages", "0");
}

/* --- a device's memory --- */

static int bar = -1;

static bool is_ivshmem(const char *directory)
{
	char path[256], text[32] = "";
	FILE *file;

	snprintf(path, sizeof(path), "%s/modalias", directory);
	file = fopen(path, "re");
	if (file && fgets(text, sizeof(text), file))
		fclose(file);
	return !strncmp(text, "pci:v00001AF4d00001110", 22);
}

/* The memory of QEMU's ivshmem, HIGH_BYTES of it. */
static int bar_open(void)
{
	char path[256];
	int fd = -1;
	glob_t all;
	size_t i;

	if (glob("/sys/bus/pci/devices/*", 0, NULL, &all))
		return -1;
	for (i = 0; i < all.gl_pathc && fd < 0; i++) {
		if (!is_ivshmem(all.gl_pathv[i]))
			continue;
		snprintf(path, sizeof(path), "%s/enable", all.gl_pathv[i]);
		file_write(path, "1");
		snprintf(path, sizeof(path), "%s/resource2", all.gl_pathv[i]);
		fd = open(path, O_RDWR | O_CLOEXEC);
	}
	globfree(&all);
	return fd;
}

static unsigned char *bar_map(void *at)
{
	return mmap(at, HIGH_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | (at ? MAP_FIXED : 0), bar, 0);
}

/* Such memory has no pages of the kernel's: it is found in the process's tables, and followed there. */
static void map_anew(struct vmm *vmm, uint64_t *random)
{
	unsigned char *away;

	switch (draw(random) % 5) {
	case 0:
		munmap(vmm->high, HIGH_BYTES);
		bar_map(vmm->high);
		break;
	case 1:
		protect_some(counted_page(vmm, 0), COUNTED * PAGE, random);
		break;
	case 2:
		away = mmap(NULL, HIGH_BYTES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		mremap(vmm->high, HIGH_BYTES, HIGH_BYTES, MREMAP_MAYMOVE | MREMAP_FIXED, away);
		sleep_ms(1);
		mremap(away, HIGH_BYTES, HIGH_BYTES, MREMAP_MAYMOVE | MREMAP_FIXED, vmm->high);
		break;
	case 3:		/* ordinary memory in its place, for a moment */
		mmap(vmm->high, HIGH_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
		all_count_on(vmm);
		bar_map(vmm->high);
		break;
	default:
		slot_set(vmm, 1, draw(random) % 2, HIGH_GPA, HIGH_BYTES, vmm->high);
	}
}

void scene_device_memory(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	unsigned char *high;
	struct vmm *vmm;

	bar = bar_open();
	high = bar < 0 ? MAP_FAILED : bar_map(NULL);
	if (high == MAP_FAILED)
		return surprise("there is no device with memory: %s", strerror(errno));
	vmm = counting_begin(high);
	if (!vmm)
		return;
	counting_play(vmm, map_anew, end);
	counting_end(vmm);
}
