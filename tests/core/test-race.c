// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Everybody at once: vcpus touch memory, the process replaces and frees it, slots come and go, the log is fetched.
 *
 * What the process frees is poisoned by the sanitizer, and so are freed page tables: a translation that outlives its
 * page is a use after free.
 */
#include "world.h"

#include <sched.h>
#include <time.h>

#define PAGES	16u
#define ENOUGH	200u	/* of everything; it was no race if one of them stood still */
#define SECONDS	60

static int stop;
static unsigned long touched, replaced, changed;

static unsigned int next(unsigned int *state)
{
	*state = *state * 1103515245 + 12345;
	return *state >> 16;
}

/* A guest that writes anywhere; its write happens while it is in the guest. */
static void *guest(void *of)
{
	struct kva_vcpu *who = of;
	unsigned int state = who->id + 1;

	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		__u64 gpa = (__u64)(next(&state) % PAGES) * PAGE;
		__u8 *byte;

		if (kva_vcpu_enter(who) & KVA_REQUEST_FLUSH)
			kva_backend->flush(who);
		byte = kva_replay_reach(who, gpa, 1);
		if (byte)
			__atomic_fetch_add(byte, 1, __ATOMIC_RELAXED);
		kva_vcpu_exit(who);
		if (byte)
			__atomic_fetch_add(&touched, 1, __ATOMIC_RELAXED);
		else if (kva_npt_fault(who, gpa, 1) < 0)
			sched_yield();
	}
	return NULL;
}

/* The process: every page is replaced again and again, and the old one freed. */
static void *process(void *unused)
{
	static void *page[PAGES];
	unsigned int state = 99, i;

	(void)unused;
	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		void *fresh = aligned_alloc(PAGE, PAGE), *old;

		i = next(&state) % PAGES;
		memset(fresh, 0, PAGE);
		old = page[i];
		page[i] = fresh;
		kva_user_map(USER + i * PAGE, PAGE, fresh, 0);
		free(old);
		__atomic_fetch_add(&replaced, 1, __ATOMIC_RELAXED);
	}
	for (i = 0; i < PAGES; i++) {
		kva_user_unmap(USER + i * PAGE, PAGE);
		free(page[i]);
	}
	return NULL;
}

static void change_slots(unsigned int step)
{
	struct kvm_dirty_log log = { .slot = 1 };
	struct kva_buffer nowhere = { .size = kva_dirty_bytes(PAGES) };

	switch (step % 4) {
	case 0:
		slot_set(1, 0, 0, PAGES * PAGE, USER);
		break;
	case 1:
		slot_set(1, KVM_MEM_LOG_DIRTY_PAGES, 0, PAGES * PAGE, USER);
		break;
	case 2:
		kva_mutex_lock(&vm->slots_lock);
		EQUAL(kva_vm_get_dirty_log(vm, &log, &nowhere), -EFAULT);
		kva_mutex_unlock(&vm->slots_lock);
		break;
	case 3:
		slot_delete(1);
		break;
	}
	changed++;
}

static int is_enough(void)
{
	return __atomic_load_n(&touched, __ATOMIC_RELAXED) >= ENOUGH &&
	       __atomic_load_n(&replaced, __ATOMIC_RELAXED) >= ENOUGH && changed >= ENOUGH;
}

static void test_nobody_reaches_what_is_gone(void)
{
	time_t end = time(NULL) + SECONDS;
	pthread_t threads[3];
	unsigned int i;

	world_make(0);
	stop = 0;
	pthread_create(&threads[0], NULL, guest, vcpu);
	pthread_create(&threads[1], NULL, guest, vcpu_make(1));
	pthread_create(&threads[2], NULL, process, NULL);
	for (i = 0; !is_enough() && time(NULL) < end; i++) {
		change_slots(i);
		sched_yield();
	}
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	for (i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	EQUAL(is_enough(), 1);
	printf("%lu touches, %lu pages replaced, %lu changes of slots\n", touched, replaced, changed);
	world_end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_nobody_reaches_what_is_gone),
	};

	return RUN_TESTS("race", tests);
}
