// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The process's memory as the core sees it: a table of areas, changes of it, and who is told of them.
 *
 * A change makes the sequence odd, tells every VM, and makes it even again, as kva_mm_sequence() promises.
 */
#define _GNU_SOURCE
#include "user.h"

#define AREAS		64
#define MMS		8
#define LARGE_ORDER	9
#define LARGE_SIZE	(KVA_PAGE_SIZE << LARGE_ORDER)

struct area {
	__u64 start, end;
	char *backing;
	unsigned int flags;
};

struct kva_mm {
	struct kva_vm *vm;	/* once it is watched */
};

static struct area areas[AREAS];
static struct kva_mm *mms[MMS];
static unsigned long sequence;
static pthread_mutex_t table = PTHREAD_MUTEX_INITIALIZER;	/* areas; held for moments, nothing is called inside */

long kva_user_frames;
int kva_user_quiet;
void (*kva_user_frame_found)(__u64 address);
void (*kva_user_exchanging)(__u64 address);

/* --- areas -------------------------------------------------------------------------------------------------------- */

static struct area *area_at(__u64 address)
{
	unsigned int i;

	for (i = 0; i < AREAS; i++)
		if (address >= areas[i].start && address < areas[i].end)
			return &areas[i];
	return NULL;
}

static struct area *area_free(void)
{
	unsigned int i;

	for (i = 0; i < AREAS; i++)
		if (!areas[i].end)
			return &areas[i];
	kva_misuse("too many areas");
}

/* Take a range out of every area; what is left of one may be two. */
static void areas_cut(__u64 start, __u64 end)
{
	unsigned int i;

	for (i = 0; i < AREAS; i++) {
		struct area *area = &areas[i], was = *area;

		if (was.end <= start || was.start >= end)
			continue;
		memset(area, 0, sizeof(*area));
		if (was.start < start)
			*area_free() = (struct area){ was.start, start, was.backing, was.flags };
		if (was.end > end)
			*area_free() = (struct area){ end, was.end, was.backing + (end - was.start), was.flags };
	}
}

static void area_change(__u64 address, __u64 size, void *backing, unsigned int flags)
{
	unsigned int i;

	__atomic_fetch_add(&sequence, 1, __ATOMIC_SEQ_CST);
	for (i = 0; i < MMS && !kva_user_quiet; i++)
		if (mms[i] && mms[i]->vm)
			kva_vm_unmap(mms[i]->vm, address, address + size);
	pthread_mutex_lock(&table);
	areas_cut(address, address + size);
	if (backing)
		*area_free() = (struct area){ address, address + size, backing, flags };
	pthread_mutex_unlock(&table);
	__atomic_fetch_add(&sequence, 1, __ATOMIC_SEQ_CST);
}

void kva_user_map(__u64 address, __u64 size, void *backing, unsigned int flags)
{
	area_change(address, size, backing, flags);
}

void kva_user_unmap(__u64 address, __u64 size)
{
	area_change(address, size, NULL, 0);
}

/* --- the address space -------------------------------------------------------------------------------------------- */

int kva_mm_open(struct kva_mm **made)
{
	struct kva_mm *mm = kva_alloc(sizeof(*mm));
	unsigned int i;

	if (!mm)
		return -ENOMEM;
	for (i = 0; i < MMS; i++) {
		if (mms[i])
			continue;
		*made = mms[i] = mm;
		return 0;
	}
	kva_misuse("too many address spaces");
}

int kva_mm_watch(struct kva_mm *mm, struct kva_vm *vm)
{
	kva_may_sleep("kva_mm_watch");
	mm->vm = vm;
	return 0;
}

void kva_mm_close(struct kva_mm *mm)
{
	unsigned int i;

	kva_may_sleep("kva_mm_close");
	for (i = 0; i < MMS; i++)
		if (mms[i] == mm)
			mms[i] = NULL;
	kva_free(mm);
}

int kva_mm_is_current(const struct kva_mm *mm)
{
	(void)mm;
	return 1;
}

unsigned long kva_mm_sequence(struct kva_mm *mm)
{
	(void)mm;
	return __atomic_load_n(&sequence, __ATOMIC_SEQ_CST);
}

int kva_mm_changed(struct kva_mm *mm, unsigned long before)
{
	return before & 1 || kva_mm_sequence(mm) != before;
}

/* --- frames ------------------------------------------------------------------------------------------------------- */

static unsigned int frame_order(const struct area *area, __u64 address)
{
	__u64 block = address & ~(LARGE_SIZE - 1);
	__u64 backing = (unsigned long)area->backing + (address - area->start);

	if (!(area->flags & KVA_USER_LARGE) || block < area->start || block + LARGE_SIZE > area->end)
		return 0;
	return (backing ^ address) & (LARGE_SIZE - 1) ? 0 : LARGE_ORDER;
}

int kva_frame_get(struct kva_mm *mm, __u64 address, int write, struct kva_frame *frame)
{
	struct area *area;

	(void)mm;
	kva_may_sleep("kva_frame_get");
	address &= KVA_PAGE_MASK;
	pthread_mutex_lock(&table);
	area = area_at(address);
	if (area)
		*frame = (struct kva_frame){
			.physical = (unsigned long)area->backing + (address - area->start),
			.order = frame_order(area, address),
			.writable = !(area->flags & KVA_USER_READ_ONLY),
			.uncached = !!(area->flags & KVA_USER_UNCACHED),
		};
	pthread_mutex_unlock(&table);
	if (!area || (write && !frame->writable))
		return -EFAULT;
	__atomic_fetch_add(&kva_user_frames, 1, __ATOMIC_RELAXED);
	if (kva_user_frame_found)
		kva_user_frame_found(address);
	return 0;
}

void kva_frame_put(struct kva_frame *frame, int dirty)
{
	(void)frame;
	(void)dirty;
	__atomic_fetch_sub(&kva_user_frames, 1, __ATOMIC_RELAXED);
}

/* --- reading and writing ------------------------------------------------------------------------------------------ */

/* Where a range lies, up to the end of its area; *size becomes what there is. */
static char *backing_at(__u64 address, unsigned long *size, int write)
{
	struct area *area;
	char *backing = NULL;

	pthread_mutex_lock(&table);
	area = area_at(address);
	if (area && !(write && area->flags & KVA_USER_READ_ONLY)) {
		backing = area->backing + (address - area->start);
		if (*size > area->end - address)
			*size = area->end - address;
	}
	pthread_mutex_unlock(&table);
	return backing;
}

/* Aligned numbers go in one piece, as os.h promises. */
static void bytes_move(void *to, const void *from, unsigned long size, const void *shared)
{
	__u64 number;

	if (size == 8 && !((unsigned long)shared & 7)) {
		if (shared == from) {
			number = __atomic_load_n((const __u64 *)from, __ATOMIC_RELAXED);
			memcpy(to, &number, 8);
		} else {
			memcpy(&number, from, 8);
			__atomic_store_n((__u64 *)to, number, __ATOMIC_RELAXED);
		}
	} else {
		memcpy(to, from, size);
	}
}

int kva_user_read(void *to, __u64 from, unsigned long size)
{
	unsigned long piece;

	kva_may_sleep("kva_user_read");
	for (; size; size -= piece, from += piece, to = (char *)to + piece) {
		const char *backing = backing_at(from, (piece = size, &piece), 0);

		if (!backing)
			return -EFAULT;
		bytes_move(to, backing, piece, backing);
	}
	return 0;
}

int kva_user_write(__u64 to, const void *from, unsigned long size)
{
	unsigned long piece;

	kva_may_sleep("kva_user_write");
	for (; size; size -= piece, to += piece, from = (const char *)from + piece) {
		char *backing = backing_at(to, (piece = size, &piece), 1);

		if (!backing)
			return -EFAULT;
		bytes_move(backing, from, piece, backing);
	}
	return 0;
}

#define EXCHANGE(type, at, old, new) ({							\
	type expected_ = (old);								\
	__atomic_compare_exchange_n((type *)(at), &expected_, (type)(new), 0,		\
				    __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);		\
})

int kva_user_same(const struct kva_probe *probe, unsigned int count)
{
	unsigned int i;
	__u64 value;

	kva_may_sleep("kva_user_same");
	for (i = 0; i < count; i++)
		if (kva_user_read(&value, probe[i].user, sizeof(value)) || (value ^ probe[i].value) & probe[i].mask)
			return 0;
	return 1;
}

int kva_user_exchange(__u64 at, __u64 old, __u64 new, unsigned int size)
{
	unsigned long piece = size;
	char *backing;

	kva_may_sleep("kva_user_exchange");
	if (kva_user_exchanging)
		kva_user_exchanging(at);
	backing = backing_at(at, &piece, 1);
	if (!backing || at & (size - 1))
		return -EFAULT;
	switch (size) {
	case 1:
		return EXCHANGE(__u8, backing, old, new);
	case 2:
		return EXCHANGE(__u16, backing, old, new);
	case 4:
		return EXCHANGE(__u32, backing, old, new);
	case 8:
		return EXCHANGE(__u64, backing, old, new);
	default:
		return -EFAULT;
	}
}
