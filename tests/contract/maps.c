// SPDX-License-Identifier: MIT
/*
 * What can be mapped of the fds, and what is there.
 */
#include "contract.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf back;

static void no_page(int signal)
{
	siglongjmp(back, signal);
}

/* Touching a page may be a SIGBUS. */
static const char *touch(volatile unsigned char *place)
{
	struct sigaction action = { .sa_handler = no_page }, old_bus, old_segv;
	int signal;

	sigaction(SIGBUS, &action, &old_bus);
	sigaction(SIGSEGV, &action, &old_segv);
	signal = sigsetjmp(back, 1);
	if (!signal)
		(void)*place;
	sigaction(SIGBUS, &old_bus, NULL);
	sigaction(SIGSEGV, &old_segv, NULL);
	return !signal ? "a page" : signal == SIGBUS ? "SIGBUS" : "SIGSEGV";
}

static void try_map(int fd, size_t size, int protection, int flags, off_t offset, const char *what)
{
	unsigned char *place = mmap(NULL, size, protection, flags, fd, offset);

	begin("mmap", "%s", what);
	if (place == MAP_FAILED) {
		also("%s", strerrorname_np(errno));
		return;
	}
	also("%s at its end", touch(place + size - 1));
	munmap(place, size);
}

static void try_pages(const struct machine *m)
{
	const int rw = PROT_READ | PROT_WRITE;

	try_map(m->vcpu, PAGE, rw, MAP_SHARED, 0, "a vcpu's first page");
	try_map(m->vcpu, PAGE, rw, MAP_SHARED, PAGE, "a vcpu's second page, for port data");
	try_map(m->vcpu, PAGE, rw, MAP_SHARED, 2 * PAGE, "a vcpu's third page, for a ring of MMIO");
	try_map(m->vcpu, PAGE, rw, MAP_SHARED, 3 * PAGE, "a vcpu's fourth page");
	try_map(m->vcpu, PAGE, rw, MAP_SHARED, 1ul << 40, "a vcpu's page at 1 TB");
	try_map(m->vcpu, 8 * PAGE, rw, MAP_SHARED, 0, "eight pages of a vcpu");
	try_map(m->vcpu, 2 * PAGE, rw, MAP_SHARED, 0, "two pages of a vcpu");
	try_map(m->vcpu, PAGE, PROT_READ, MAP_SHARED, 0, "a vcpu's first page, to be read");
	try_map(m->vcpu, PAGE, rw, MAP_PRIVATE, 0, "a vcpu's first page, privately");
	try_map(m->vcpu, PAGE, rw | PROT_EXEC, MAP_SHARED, 0, "a vcpu's first page, to be executed");
	try_map(m->vcpu, PAGE, rw, MAP_SHARED, 1, "a vcpu at an odd offset");
	try_map(m->vcpu, 0, rw, MAP_SHARED, 0, "nothing of a vcpu");
	try_map(m->vm, PAGE, rw, MAP_SHARED, 0, "a VM fd");
	try_map(kvm, PAGE, rw, MAP_SHARED, 0, "the system fd");
}

/* Two mappings show the same memory. */
static void try_twice(const struct machine *m)
{
	struct kvm_run *again = mmap(NULL, m->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, m->vcpu, 0);

	m->run->padding1[1] = 0xa5;
	begin("mmap", "a vcpu twice: the same memory");
	also("%s", again != MAP_FAILED && again->padding1[1] == 0xa5 ? "yes" : "no");
	munmap(again, m->run_size);
}

void try_maps(void)
{
	struct machine m;
	unsigned char zero[sizeof(struct kvm_run)] = { 0 };

	machine_begin(&m);
	begin("kvm_run", "of a new vcpu is all zeros");
	also("%s", memcmp(m.run, zero, sizeof(zero)) ? "no" : "yes");
	try_pages(&m);
	try_twice(&m);
	machine_end(&m);
}
