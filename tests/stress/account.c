// SPDX-License-Identifier: MIT
/*
 * What is lost: free pages and objects of every slab cache, before and after many VMs.
 *
 * The kernel's own use goes up and down by some dozen pages, and some slabs of a cache.  What the driver lost would be
 * lost for each VM, or each vcpu, so the tolerance is half of one for each VM, and at least LEAST: of 1000 VMs 500 pages,
 * and 500 objects of a cache beyond SLABS of its slabs.  Few VMs show little.
 * Caches are shrunk before they are read, so that objects that are free, but kept by a processor, do not count.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define CACHES	512
#define LEAST	200
#define SLABS	3
#define TRIES	8
/* Ranges of vmalloc that are free are kept until there are many; what is in use of them is counted by itself. */
#define LAZY	"vmap_area"

struct account {
	long free_kib, vmalloc_kib, percpu_kib;
	unsigned int count;
	struct { char name[48]; long objects, per_slab; } cache[CACHES];
};
static struct account before, after;

bool file_write(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return done;
}

unsigned long driver_count(const char *name)
{
	FILE *file = fopen("/sys/kernel/debug/kvmabi/exits", "re");
	unsigned long value, found = 0;
	char word[32];

	while (file && fscanf(file, "%31s %lu", word, &value) == 2)
		if (!strcmp(word, name))
			found = value;
	if (file)
		fclose(file);
	return found;
}

static void shrink_all(void)
{
	DIR *all = opendir("/sys/kernel/slab");
	char path[320];
	struct dirent *entry;

	file_write("/proc/sys/vm/drop_caches", "3");
	while (all && (entry = readdir(all))) {
		snprintf(path, sizeof(path), "/sys/kernel/slab/%s/shrink", entry->d_name);
		if (entry->d_name[0] != '.')
			file_write(path, "1");
	}
	if (all)
		closedir(all);
	file_write("/proc/sys/vm/stat_refresh", "1");
}

static void read_memory(struct account *account)
{
	FILE *file = fopen("/proc/meminfo", "re");
	char word[64], rest[32];
	long value;

	while (file && fscanf(file, "%63s %ld%31[^\n]", word, &value, rest) >= 2) {
		if (!strcmp(word, "MemFree:"))
			account->free_kib = value;
		else if (!strcmp(word, "VmallocUsed:"))
			account->vmalloc_kib = value;
		else if (!strcmp(word, "Percpu:"))
			account->percpu_kib = value;
	}
	if (file)
		fclose(file);
}

/* Free pages that a processor keeps for itself are not in MemFree, and may be thousands. */
static void read_kept_pages(struct account *account)
{
	FILE *file = fopen("/proc/zoneinfo", "re");
	char line[256];
	long pages;

	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, " count: %ld", &pages) == 1)
			account->free_kib += pages * (long)(PAGE / 1024);
	if (file)
		fclose(file);
}

static void read_slabs(struct account *account)
{
	FILE *file = fopen("/proc/slabinfo", "re");
	char line[512];

	account->count = 0;
	while (file && account->count < CACHES && fgets(line, sizeof(line), file))
		if (sscanf(line, "%47s %ld %*d %*d %ld", account->cache[account->count].name,
			   &account->cache[account->count].objects, &account->cache[account->count].per_slab) == 3 &&
		    strcmp(account->cache[account->count].name, LAZY))
			account->count++;
	if (file)
		fclose(file);
}

/* What ends in the background, ends: callbacks of read-copy-update, merging of pages. */
static void read_account(struct account *account)
{
	file_write("/sys/kernel/mm/ksm/run", "2");
	sleep_ms(500);
	shrink_all();
	sleep_ms(500);
	shrink_all();
	read_memory(account);
	read_kept_pages(account);
	read_slabs(account);
}

void account_before(void)
{
	read_account(&before);
	file_write("/sys/kernel/mm/ksm/run", "1");
}

static unsigned int claim_below(const char *claim, long got, long limit, const char *what)
{
	bool holds = got < limit;

	printf("%s %s: %ld %s, wanted fewer than %ld\n", holds ? "ok     " : "FAILED ", claim, got, what, limit);
	return !holds;
}

static long objects_before(const char *name)
{
	unsigned int i;

	for (i = 0; i < before.count; i++)
		if (!strcmp(before.cache[i].name, name))
			return before.cache[i].objects;
	return 0;
}

static long pages_lost(void)
{
	return (before.free_kib - after.free_kib) / (long)(PAGE / 1024);
}

/* By how much the cache grew that grew most, beyond what is usual. */
static long objects_lost(const char **name)
{
	long most = 0, more;
	unsigned int i;

	*name = "any cache";
	for (i = 0; i < after.count; i++) {
		more = after.cache[i].objects - objects_before(after.cache[i].name) - SLABS * after.cache[i].per_slab;
		if (more > most)
			most = more, *name = after.cache[i].name;
	}
	return most;
}

/* What is lost stays lost; what the kernel only keeps for a while does not. */
static void read_after(long limit)
{
	unsigned int tries;
	const char *name;
	long objects;

	for (tries = 0; tries < TRIES; tries++) {
		read_account(&after);
		objects = objects_lost(&name);
		if (pages_lost() < limit && objects < limit)
			return;
		printf("        (%ld pages and %ld objects of %s are not back yet)\n", pages_lost(), objects, name);
	}
}

unsigned int account_judge(unsigned long vms)
{
	const long limit = vms / 2 > LEAST ? vms / 2 : LEAST, page_kib = PAGE / 1024;
	unsigned int failed = 0;
	const char *name;
	char what[96];
	long objects;

	read_after(limit);
	objects = objects_lost(&name);
	snprintf(what, sizeof(what), "more objects of %s", name);
	failed += claim_below("slab_objects_come_back", objects, limit, what);
	failed += claim_below("slab_caches_can_be_counted", after.count ? 0 : 1, 1, "times not");
	failed += claim_below("pages_come_back", pages_lost(), limit, "fewer free pages");
	failed += claim_below("vmalloc_memory_comes_back", (after.vmalloc_kib - before.vmalloc_kib) / page_kib, limit,
			      "more pages");
	failed += claim_below("percpu_memory_comes_back", (after.percpu_kib - before.percpu_kib) / page_kib, limit,
			      "more pages");
	return failed;
}
