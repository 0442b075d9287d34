// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Memory that inputs may name, apart from the fuzzer's own.
 *
 * The core and its guests run in the fuzzer's process, and libFuzzer puts into inputs what it saw compared, addresses among
 * it: of its heap, of the driver's pages, of the fds that a test keeps.  A kernel would not find those in the process of a
 * guest.  So what the core asks of user memory comes through here (meson.build wraps it), and while it is confined an
 * address that is not of a place is one where nothing is.
 */
#define _GNU_SOURCE
#include "fuzz.h"

#define FIRST	0x10000000ul		/* nobody else maps anything here: the sanitizers neither */
#define APART	0x100000ul
#define NOTHING	0x10000ul		/* below it nothing is ever mapped */
#define USER	(1ul << 47)		/* from here on neither: the access itself says so */
#define PLACES	4

static struct {
	unsigned long begin, end;
} places[PLACES];
static unsigned int count;
static int confined;

void *fuzz_place(unsigned long size)
{
	const unsigned long begin = FIRST + count * APART;
	void *made = mmap((void *)begin, size + PAGE, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	WANT(count < PLACES && size + PAGE < APART && made == (void *)begin, "a place at %#lx", begin);
	WANT(!mprotect((char *)made + size, PAGE, PROT_NONE), "nothing behind it");
	places[count].begin = begin;
	places[count++].end = begin + size + PAGE;
	return made;
}

void fuzz_confine(int on)
{
	__atomic_store_n(&confined, on, __ATOMIC_RELAXED);
}

/*
 * Where an access begins is enough: it goes upwards, and ends at the page behind a place.  Compared with both ends, and not
 * by a difference, so that libFuzzer gets to know them.
 */
static int is_foreign(unsigned long address)
{
	unsigned int i;

	if (!__atomic_load_n(&confined, __ATOMIC_RELAXED) || address < NOTHING || address >= USER)
		return 0;
	for (i = 0; i < count; i++)
		if (address >= places[i].begin && address < places[i].end)
			return 0;
	return 1;
}

/* --- os.h; what kva_user_same() looks at was read before ------------------------------------------------------------------ */

int __real_kva_user_read(void *to, __u64 from, unsigned long size);
int __wrap_kva_user_read(void *to, __u64 from, unsigned long size);
int __real_kva_user_write(__u64 to, const void *from, unsigned long size);
int __wrap_kva_user_write(__u64 to, const void *from, unsigned long size);
int __real_kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size);
int __wrap_kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size);
int __real_kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame);
int __wrap_kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame);

int __wrap_kva_user_read(void *to, __u64 from, unsigned long size)
{
	return is_foreign(from) ? -EFAULT : __real_kva_user_read(to, from, size);
}

int __wrap_kva_user_write(__u64 to, const void *from, unsigned long size)
{
	return is_foreign(to) ? -EFAULT : __real_kva_user_write(to, from, size);
}

int __wrap_kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size)
{
	return is_foreign(at) ? -EFAULT : __real_kva_user_exchange(at, old, new, size);
}

int __wrap_kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame)
{
	return is_foreign(address) ? -EFAULT : __real_kva_frame_get(mm, address, write, frame);
}
