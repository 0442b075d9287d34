// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any ioctl on any fd with any argument, by one thread or by two at once, while memory comes and goes.
 *
 * The input is a program of small steps.  Arguments are numbers, or point into an arena whose bytes are the input's too, to
 * the edge of what is mapped, or nowhere.
 */
#define _GNU_SOURCE
#include "fuzz.h"

#include <pthread.h>

#define FDS	8
#define ARENA	(4 * PAGE)

static unsigned char *arena;		/* ARENA bytes, then a page that is never there */
static int fds[FDS];			/* all of them, whatever they are; -1: none */
static struct machine m;

/*
 * What the thread sanitizer shall not tell of: these write where the driver reads, and that is what they are for; and one
 * asks the kernel what a number of an fd is, which another thread's new fd may get in that moment.
 */
const char *__tsan_default_suppressions(void);

const char *__tsan_default_suppressions(void)
{
	return "race:^scribble\nrace:^fill\nrace:^compose\nrace:^could_be_ours\n";
}

struct thread {
	struct input input;
	pthread_t id;
};

/* --- steps -------------------------------------------------------------------------------------------------------------- */

static __u32 a_command(struct input *input)
{
	unsigned int fd_class = (unsigned int)take(input, 1), count;
	const struct kva_ioctl *rows;

	if (fd_class >= 240)
		return (__u32)take(input, 4);
	rows = kva_ioctl_table(fd_class % 3, &count);
	return rows[take(input, 1) % count].cmd;
}

static unsigned long an_argument(struct input *input)
{
	unsigned int what = (unsigned int)take(input, 1);

	switch (what & 15) {
	case 0:
		return 0;
	case 1:
		return (unsigned long)take(input, 1);
	case 2:
		return (unsigned long)take(input, 8);
	case 3:
		return (unsigned long)arena + ARENA - take(input, 1);
	case 4:
		return 0xffff888000000000 + take(input, 2);
	case 5:
		return (unsigned long)fuzz_memory + take(input, 3) % MEMORY;
	default:
		return (unsigned long)arena + take(input, 2) % ARENA;
	}
}

/* New fds take the place of others, which may have been the last of their VM. */
static void keep(struct input *input, __u32 cmd, long made)
{
	int *place = &fds[take(input, 1) % FDS], old;

	if (made < 0 || (cmd != KVM_CREATE_VM && cmd != KVM_CREATE_VCPU))
		return;
	old = __atomic_exchange_n(place, (int)made, __ATOMIC_RELAXED);
	if (old >= 0)
		close(old);
}

static void call(struct input *input)
{
	int fd = __atomic_load_n(&fds[take(input, 1) % FDS], __ATOMIC_RELAXED);
	__u32 cmd = a_command(input);

	if (fd >= 0)
		keep(input, cmd, ASK(fd, cmd, an_argument(input)));
}

static void fill(struct input *input)
{
	unsigned int at = (unsigned int)take(input, 2) % ARENA, size = (unsigned int)take(input, 1);

	if (at + size > ARENA)
		size = ARENA - at;
	take_bytes(input, arena + at, size);
}

/* What makes an argument likely to be one: a count of its array, pointers and sizes of a slot. */
static void compose(struct input *input)
{
	unsigned int at = (unsigned int)take(input, 1) * 8;
	struct kvm_userspace_memory_region region = {
		.slot = (__u32)take(input, 1) & 7, .flags = (__u32)take(input, 1) & 3,
		.guest_phys_addr = (take(input, 1) & 63) * PAGE, .memory_size = (take(input, 1) & 31) * PAGE,
		.userspace_addr = (unsigned long)fuzz_memory + (take(input, 1) & 15) * PAGE,
	};

	memcpy(arena + at, &region, sizeof(region));
}

static void duplicate(struct input *input)
{
	int fd = __atomic_load_n(&fds[take(input, 1) % FDS], __ATOMIC_RELAXED);

	keep(input, KVM_CREATE_VM, fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

static void drop(struct input *input)
{
	int old = __atomic_exchange_n(&fds[1 + take(input, 1) % (FDS - 1)], -1, __ATOMIC_RELAXED);

	if (old >= 0)
		close(old);
}

/* The guest's memory, and the arguments', go and come back. */
static void protect(struct input *input)
{
	static const int protections[] = { PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_WRITE };
	unsigned int page = (unsigned int)take(input, 1) % (MEMORY / PAGE);

	mprotect(fuzz_memory + page * PAGE, PAGE, protections[take(input, 1) & 3]);
}

static void scribble(struct input *input)
{
	unsigned int at = (unsigned int)take(input, 2) % (2 * PAGE);

	((volatile unsigned char *)m.run)[at] = (unsigned char)take(input, 1);
}

static void steps(struct input *input)
{
	static void (*const what[])(struct input *) = {
		call, call, call, call, call, call, call, call, fill, fill, compose, compose, duplicate, drop, protect, scribble,
	};
	unsigned int count;

	for (count = 0; count < 64 && input->left; count++)
		what[take(input, 1) & 15](input);
}

/* --- threads ------------------------------------------------------------------------------------------------------------------ */

static void *thread_run(void *argument)
{
	steps(&((struct thread *)argument)->input);
	return NULL;
}

static void race(const struct input *input)
{
	struct thread second = { .input = { input->at + input->left / 2, input->left - input->left / 2 } };
	struct input first = { input->at, input->left / 2 };

	pthread_create(&second.id, NULL, thread_run, &second);
	steps(&first);
	pthread_join(second.id, NULL);
}

/* --- one input ---------------------------------------------------------------------------------------------------------------- */

/* What an input did that named the array of fds, and one whose guest had a slot where the driver's own pages were. */
static void check_confined(void)
{
	static __attribute__((aligned(4096))) __u32 own[PAGE / sizeof(__u32)];
	const struct kvm_userspace_memory_region region = {
		.slot = 1, .guest_phys_addr = MEMORY, .memory_size = PAGE, .userspace_addr = (unsigned long)own,
	};
	struct kva_vm *vm = fuzz_vcpu(&m)->vm;
	struct kva_frame frame;
	__u32 word = 1;

	WANT(ASK(m.system, KVM_GET_MSR_INDEX_LIST, own) == -EFAULT, "a call reaches the fuzzer's memory");
	WANT(ASK(m.system, KVM_GET_MSR_INDEX_LIST, arena) == -E2BIG && *arena, "a call reaches the arena");
	memcpy(arena, &region, sizeof(region));
	WANT(!ASK(m.vm, KVM_SET_USER_MEMORY_REGION, arena), "a slot wherever it is");
	WANT(kva_guest_read(vm, MEMORY, &word, 4) == -EFAULT && kva_guest_write(vm, MEMORY, &word, 4) == -EFAULT, "the core");
	WANT(kva_user_exchange((unsigned long)own, 0, 1, 4) == -EFAULT, "a locked access of the core");
	WANT(kva_frame_get(vm->mm, (unsigned long)own, 1, &frame) == -EFAULT, "the guest");
	WANT(!own[0], "it is %u", own[0]);
	memset(arena + offsetof(struct kvm_userspace_memory_region, memory_size), 0, 8);
	WANT(!ASK(m.vm, KVM_SET_USER_MEMORY_REGION, arena), "the slot goes");
}

static void begin(void)
{
	int i;

	fuzz_stays = 2;
	fuzz_begin(&m);
	fuzz_confine(1);
	if (!arena) {
		arena = fuzz_place(ARENA);
		check_confined();
	}
	memset(arena, 0, ARENA);
	for (i = 0; i < FDS; i++)
		fds[i] = -1;
	fds[0] = fcntl(m.system, F_DUPFD_CLOEXEC, 0);
	fds[1] = fcntl(m.vm, F_DUPFD_CLOEXEC, 0);
	fds[2] = fcntl(m.vcpu, F_DUPFD_CLOEXEC, 0);
}

static void end(void)
{
	int i;

	for (i = 0; i < FDS; i++)
		if (fds[i] >= 0)
			close(fds[i]);
	mprotect(fuzz_memory, MEMORY, PROT_READ | PROT_WRITE);
	fuzz_confine(0);
	fuzz_end(&m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };

	begin();
	if (take(&input, 1) & 1)
		race(&input);
	else
		steps(&input);
	end();
	return 0;
}
