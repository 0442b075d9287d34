// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A machine of libkvmabi-fake for the fuzzers.
 */
#define _GNU_SOURCE
#include "fuzz.h"

unsigned char *fuzz_memory;
unsigned int fuzz_stays = 4;

/* --- guests stop ---------------------------------------------------------------------------------------------------- */

static const struct kva_backend *counted;
static _Thread_local unsigned int stays;	/* of the KVM_RUN under way */

static void nothing(int signal)
{
	(void)signal;
}

/* Signals are held back while a call is served, so this one is pending, and ends KVM_RUN. */
static void run(struct kva_vcpu *vcpu, struct kva_exit *exit)
{
	counted->run(vcpu, exit);
	if (++stays >= fuzz_stays)
		raise(SIGUSR1);
}

static void count_stays(void)
{
	static struct kva_backend ours;
	const struct sigaction action = { .sa_handler = nothing };

	sigaction(SIGUSR1, &action, NULL);
	counted = kva_backend;
	ours = *kva_backend;
	ours.run = run;
	kva_backend = &ours;
}

/* --- machines ----------------------------------------------------------------------------------------------------- */

/* KVMABI_FUZZ_TRACE: to see what an input does. */
static void tell(int fd, __u32 cmd, unsigned long argument, long result)
{
	static const char *wanted = "";
	const struct kva_ioctl *row = NULL;
	int fd_class;

	if (wanted && !*wanted)
		wanted = getenv("KVMABI_FUZZ_TRACE");
	if (!wanted)
		return;
	for (fd_class = KVA_CLASS_SYSTEM; !row && fd_class <= KVA_CLASS_VCPU; fd_class++)
		row = kva_ioctl_find(fd_class, cmd);
	fprintf(stderr, "fd %d: %s (%#x) %#lx: %ld\n", fd, row ? row->name : "?", cmd, argument, result);
}

long fuzz_ask(int fd, __u32 cmd, unsigned long argument)
{
	long result = -EBADF;

	stays = 0;
	kva_fake_ioctl(fd, cmd, argument, &result);
	tell(fd, cmd, argument, result);
	return result;
}

static int system_fd(void)
{
	static int fd = -1;

	if (fd >= 0)
		return fd;
	fuzz_memory = fuzz_place(MEMORY);
	WANT(!kva_fake_begin(), "the fake begins");
	kva_soft_slice = 500;
	count_stays();
	kva_fake_signals_hold();
	fd = kva_fake_file_open(O_RDWR | O_CLOEXEC);
	kva_fake_signals_release();
	WANT(fd >= 0, "it is %d", fd);
	return fd;
}

long fuzz_slot(int vm, __u32 slot, __u32 flags, __u64 guest, __u64 size, __u64 user)
{
	const struct kvm_userspace_memory_region region = {
		.slot = slot, .flags = flags, .guest_phys_addr = guest, .memory_size = size, .userspace_addr = user,
	};

	return ASK(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

void fuzz_begin(struct machine *m)
{
	m->system = system_fd();
	memset(fuzz_memory, 0, MEMORY);
	m->vm = (int)ASK(m->system, KVM_CREATE_VM, 0);
	m->vcpu = (int)ASK(m->vm, KVM_CREATE_VCPU, 0);
	WANT(m->vm >= 0 && m->vcpu >= 0, "they are %d and %d", m->vm, m->vcpu);
	WANT(!fuzz_slot(m->vm, 0, 0, 0, MEMORY, (unsigned long)fuzz_memory), "memory");
	m->run = mmap(NULL, KVA_RUN_PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);
	WANT(m->run != MAP_FAILED, "kvm_run is mapped");
}

void fuzz_end(struct machine *m)
{
	munmap(m->run, KVA_RUN_PAGES * PAGE);
	close(m->vcpu);
	close(m->vm);
	kva_fake_signals_hold();
	kva_fake_file_reap();
	kva_fake_signals_release();
	WANT(!kva_user_allocations && !kva_user_pages, "%ld allocations and %ld pages are left", kva_user_allocations,
	     kva_user_pages);
}

struct kva_vcpu *fuzz_vcpu(const struct machine *m)
{
	struct kva_fake_file file;

	WANT(kva_fake_file_find(m->vcpu, &file), "fd %d", m->vcpu);
	kva_fake_file_put(&file);
	return file.target.vcpu;
}
