// SPDX-License-Identifier: MIT
/*
 * A guest and its VMM see the same memory, whatever becomes of it: what the guest counts in each page is seen here.
 *
 * A page that was taken away while the guest was about to map it must not stay mapped: the guest would go on counting in
 * a page that is nobody's, or somebody else's, and here its count would stand still.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <sys/mman.h>

#define PATIENCE	20.0	/* seconds; a page fault of the guest takes microseconds, but the machine may be busy */

static volatile uint64_t *counter(const struct vmm *vmm, unsigned int page)
{
	return (volatile uint64_t *)(vmm->high + page * PAGE);
}

/* True when the guest counts on. */
static bool counts_on(const struct vmm *vmm, unsigned int page)
{
	const uint64_t seen = *counter(vmm, page);
	double begin = seconds_now();

	while (*counter(vmm, page) == seen)
		if (seconds_now() - begin > PATIENCE)
			return false;
	return true;
}

/* All pages are taken away, several times so that the guest is at it; then each must count. */
static bool take_away(struct vmm *vmm, uint64_t *random)
{
	unsigned int times = 1 + draw(random) % 8, page;

	while (times--)
		madvise(vmm->high, COUNTED * PAGE, MADV_DONTNEED);
	for (page = 0; page < COUNTED; page++) {
		if (!counts_on(vmm, page)) {
			surprise("the guest counts in another page than that of its VMM");
			return false;
		}
	}
	count(&report->exits, 1);
	count(&report->troubles, 1);
	return true;
}

void scene_same_memory(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	uint64_t random = seed_of(0);
	struct vmm *vmm = vmm_make(random, true);

	if (!vmm)
		return;
	vmm->counts = true;
	guest_load(vmm);
	vmm_start(vmm);
	while (seconds_now() < end && take_away(vmm, &random))
		;
	vmm_stop(vmm);
	vmm_free(vmm);
}
