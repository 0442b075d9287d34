// SPDX-License-Identifier: MIT
/*
 * One thing of the driver's core, many times, in user space; core.sh counts the host's instructions.
 *
 *	core THING TIMES	THING: guest-LOOP, ioctl-CALL, slots-COUNT
 *
 * The guest runs on the software processor.  Locks and the copying of arguments are the user-space host's, which checks
 * more than the kernel's.
 */
#include <stdlib.h>

#include "../lib/claims.h"

/* Not a test: what is not as it should be ends it. */
#undef EQUAL
#define EQUAL(got, wanted)	((got) == (wanted) ? (void)0 : abort())

#include "../core/soft-guest.h"

#define DATA	0x200000ull
#define ARENA	0x7f5000000000ull	/* where the process has an ioctl's argument */

static const struct loop {
	const char *name, *code;
	unsigned int instructions;	/* in the loop, whose last one is LOOP */
} loops[] = {
	{ "nothing", "e2fe f4", 1 },
	{ "arithmetic", "4801d8 4831c3 48ffc0 4839d8 4829c2 d1e8 e2ed f4", 7 },
	{ "memory", "488b07 488947 08 480307 488907 e2f1 f4", 5 },
	{ "calls", "e80000 0000 4883c408 50 58 e2f3 f4", 5 },
	{ "branches", "31c0 7500 7400 eb00 e2f6 f4", 5 },
	{ "cpuid", "4989c8 31c0 0fa2 4c89c1 e2f4 f4", 5 },
	{ "port", "ee e2fd f4", 2 },
};

static __u8 arena[2 * PAGE] __attribute__((aligned(PAGE)));

/* No ioctl that makes an fd is among them. */

int kva_file_prepare(struct kva_new_file *made, enum kva_class fd_class, struct kva_vm *owner)
{
	(void)made, (void)fd_class, (void)owner;
	return -1;
}

long kva_file_install(struct kva_new_file *made, void *object)
{
	(void)made, (void)object;
	return -1;
}

void kva_file_cancel(struct kva_new_file *made)
{
	(void)made;
}

/* --- guests -------------------------------------------------------------------------------------------------------------- */

static int bench_guest(const char *name, unsigned int times)
{
	struct kvm_regs regs = { .rip = CODE, .rflags = 2, .rsp = STACK, .rdi = DATA, .rcx = times };
	const struct loop *loop;
	__u32 reason;

	for (loop = loops; strcmp(loop->name, name); loop++)
		if (loop + 1 == loops + sizeof(loops) / sizeof(loops[0]))
			return 2;
	long_mode(0, 64);
	put_hex(CODE, loop->code);
	set_regs(&regs);
	do
		reason = guest_run();
	while (reason == KVM_EXIT_IO);
	printf("%u\n", loop->instructions);
	return reason != KVM_EXIT_HLT;
}

/* --- ioctls ---------------------------------------------------------------------------------------------------------------- */

#define CALL(cmd, fd_class) { #cmd, cmd, fd_class }
static const struct { const char *name; __u32 cmd; enum kva_class fd_class; } calls[] = {
	CALL(KVM_GET_API_VERSION, KVA_CLASS_SYSTEM), CALL(KVM_CHECK_EXTENSION, KVA_CLASS_SYSTEM),
	CALL(KVM_GET_NR_MMU_PAGES, KVA_CLASS_VM), CALL(KVM_GET_CLOCK, KVA_CLASS_VM),
	CALL(KVM_GET_REGS, KVA_CLASS_VCPU), CALL(KVM_SET_REGS, KVA_CLASS_VCPU), CALL(KVM_GET_SREGS, KVA_CLASS_VCPU),
	CALL(KVM_GET_MP_STATE, KVA_CLASS_VCPU), CALL(KVM_IA64_VCPU_GET_STACK, KVA_CLASS_VCPU),
};

static int bench_ioctl(const char *name, unsigned int times)
{
	struct kva_target target = { 0 };
	struct kva_system machine;
	unsigned int i;
	long result = 0;

	for (i = 0; strcmp(calls[i].name, name); i++)
		if (i + 1 == sizeof(calls) / sizeof(calls[0]))
			return 2;
	target.fd_class = calls[i].fd_class;
	target.object = target.fd_class == KVA_CLASS_SYSTEM ? (void *)&machine : target.fd_class == KVA_CLASS_VM ? (void *)vm : vcpu;
	target.vm = target.fd_class == KVA_CLASS_SYSTEM ? NULL : vm;
	target.vcpu = target.fd_class == KVA_CLASS_VCPU ? vcpu : NULL;
	kva_user_map(ARENA, sizeof(arena), arena, 0);
	while (times--)
		result |= kva_serve(&target, calls[i].cmd, target.fd_class == KVA_CLASS_SYSTEM ? KVM_CAP_IMMEDIATE_EXIT : ARENA, 0);
	kva_user_unmap(ARENA, sizeof(arena));
	printf("%ld\n", result);
	return 0;
}

/* --- slots ----------------------------------------------------------------------------------------------------------------- */

#define FIRST	0x10000000ull		/* guest physical: of the slots that come on top of the first */

/* As a memory access does it: enter, find, leave; another slot each time. `count` 0: without the look-up. */
static int bench_slots(unsigned int count, unsigned int times)
{
	unsigned int i, found = 0;
	__u64 random = 1;

	for (i = 1; i < count; i++)
		if (slot_set(i, 0, FIRST + 2 * i * PAGE, PAGE, LOW + i * PAGE))
			return 1;
	while (times--) {
		int section;
		const struct kva_slots *slots = kva_slots_enter(vm, &section);
		__u64 slot = (random = random * 6364136223846793005 + 1442695040888963407) >> 33;

		slot %= count ? count : 1;
		found += count && kva_slot_find(slots, slot ? (FIRST >> KVA_PAGE_SHIFT) + 2 * slot : 1);
		kva_slots_leave(vm, section);
	}
	printf("%u\n", found);
	return 0;
}

int main(int argc, char **argv)
{
	unsigned int times = argc == 3 ? (unsigned int)atoi(argv[2]) : 0;

	if (!times)
		return 2;
	world_make(0);
	kva_serve_init();
	if (!strncmp(argv[1], "guest-", 6))
		return bench_guest(argv[1] + 6, times);
	if (!strncmp(argv[1], "ioctl-", 6))
		return bench_ioctl(argv[1] + 6, times);
	if (!strncmp(argv[1], "slots-", 6))
		return bench_slots((unsigned int)atoi(argv[1] + 6), times);
	return 2;
}
