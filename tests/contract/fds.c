// SPDX-License-Identifier: MIT
/*
 * What holds for every call: pointers that lead nowhere, the wrong class of fd, another process; and what an fd is.
 */
#include "contract.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const class_names[CLASSES] = { "the system fd", "a VM fd", "a vcpu fd" };

/* --- pointers ---------------------------------------------------------------------------------------------------------- */

static long go(const struct machine *m, const struct call *call, void *argument, const char *what)
{
	return attempt(fd_of(m, call->fd_class), call->cmd, call->name, (unsigned long)argument, "%s", what);
}

/* An argument of `size` bytes that is all there, and one that ends too early. */
static void try_edges(const struct machine *m, const struct call *call)
{
	char *place = edge(call->size);

	go(m, call, place, "zeros that end with their page");
	place = edge(call->size - 1);
	go(m, call, place, "zeros that end too early by a byte");
	place = edge(call->size + 1);
	go(m, call, place, "zeros at an odd address");
}

static void try_pointer(const struct call *call)
{
	struct machine m;

	machine_begin(&m);
	go(&m, call, NULL, "a null pointer");
	go(&m, call, nowhere(), "a page that cannot be reached");
	go(&m, call, KERNEL_MEMORY, "the kernel's memory");
	go(&m, call, NO_ADDRESS, "no canonical address");
	try_edges(&m, call);
	go(&m, call, read_only(), "zeros that cannot be written");
	if (call->kind == IN)
		go(&m, call, memset(edge(call->size), 0xff, call->size), "all bits ones");
	machine_end(&m);
}

/* Where the header allows any, too. */
static void try_no_argument(const struct call *call)
{
	struct machine m;

	machine_begin(&m);
	m.run->immediate_exit = 1;
	go(&m, call, (void *)1ul, "argument 1");
	go(&m, call, (void *)(1ul << 32), "argument 2^32");
	go(&m, call, (void *)-1ul, "argument -1");
	machine_end(&m);
}

void try_pointers(void)
{
	unsigned int i;

	for (i = 0; i < calls_count; i++)
		if (calls[i].kind == NONE)
			try_no_argument(&calls[i]);
		else if (calls[i].size)
			try_pointer(&calls[i]);
}

/* --- classes ----------------------------------------------------------------------------------------------------------- */

static void try_wrong_classes(const struct machine *m, const struct call *call)
{
	int fd_class;

	for (fd_class = SYSTEM; fd_class < CLASSES; fd_class++)
		if (fd_class != (int)call->fd_class)
			attempt(fd_of(m, fd_class), call->cmd, call->name, 0, "on %s", class_names[fd_class]);
}

/* Calls that the driver does not offer, where others offer them. */
static void try_foreign(const struct call *call)
{
	struct machine m;

	machine_begin(&m);
	attempt(fd_of(&m, call->fd_class), call->cmd, call->name, 0, "on its own class, with a null pointer");
	machine_end(&m);
}

/* Numbers that are almost those of calls. */
static void try_numbers(const struct machine *m)
{
	static const struct { const char *what; unsigned long cmd; } numbers[] = {
		{ "number 0xff", _IO(KVMIO, 0xff) },
		{ "number 0", 0 },
		{ "all bits ones", 0xffffffff },
		{ "KVM_GET_REGS of another size", _IOC(_IOC_READ, KVMIO, _IOC_NR(KVM_GET_REGS), 8) },
		{ "KVM_GET_REGS the other way", _IOW(KVMIO, _IOC_NR(KVM_GET_REGS), struct kvm_regs) },
		{ "KVM_GET_REGS without a size", _IO(KVMIO, _IOC_NR(KVM_GET_REGS)) },
		{ "KVM_RUN with a size", _IOW(KVMIO, _IOC_NR(KVM_RUN), int) },
		{ "KVM_CREATE_VCPU with a size", _IOW(KVMIO, _IOC_NR(KVM_CREATE_VCPU), int) },
		{ "KVM_CREATE_VM with a size", _IOW(KVMIO, _IOC_NR(KVM_CREATE_VM), int) },
		{ "KVM_GET_CLOCK of another type", _IOR('K', _IOC_NR(KVM_GET_CLOCK), struct kvm_clock_data) },
		{ "TCGETS", 0x5401 },
	};
	unsigned int i;
	int fd_class;

	for (i = 0; i < COUNT(numbers); i++)
		for (fd_class = SYSTEM; fd_class < CLASSES; fd_class++)
			attempt(fd_of(m, fd_class), numbers[i].cmd, "ioctl", 0, "%s on %s", numbers[i].what, class_names[fd_class]);
}

void try_classes(void)
{
	struct machine m;
	unsigned int i;

	machine_begin(&m);
	for (i = 0; i < calls_count; i++)
		try_wrong_classes(&m, &calls[i]);
	try_numbers(&m);
	machine_end(&m);
	for (i = 0; i < calls_count; i++)
		if (calls[i].kind == FOREIGN)
			try_foreign(&calls[i]);
}

/* --- processes --------------------------------------------------------------------------------------------------------- */

/* Everything that the child says stands in the same transcript. */
static void in_child(void (*work)(const struct machine *m), const struct machine *m)
{
	int status = 1;
	pid_t child;

	done();
	fflush(stdout);
	child = fork();
	if (child < 0)
		give_up("fork");
	if (!child) {
		work(m);
		done();
		fflush(stdout);
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child || status)
		give_up("a child");
}

static void call_all(const struct machine *m)
{
	unsigned int i;

	for (i = 0; i < calls_count; i++)
		if (calls[i].fd_class != SYSTEM)
			attempt(fd_of(m, calls[i].fd_class), calls[i].cmd, calls[i].name, 0, "in another process");
	TRY(kvm, KVM_GET_API_VERSION, 0, "in another process");
	attempt(m->vm, _IO(KVMIO, 0xff), "ioctl", 0, "an unknown number on a VM fd, in another process");
	attempt(m->vcpu, _IO(KVMIO, 0xff), "ioctl", 0, "an unknown number on a vcpu fd, in another process");
	begin("fork", "a child sees kvm_run");
	m->run->padding1[0] = 0x5a;
	also("yes");
}

/* A process of its own, but in the same address space. */
static void share_space(const struct machine *m)
{
	struct kvm_regs regs;
	int status;
	pid_t child;

	done();
	fflush(stdout);
	child = vfork();
	if (!child)
		_exit(ioctl(m->vcpu, KVM_GET_REGS, &regs) ? errno : 0);
	waitpid(child, &status, 0);
	begin("KVM_GET_REGS", "in another process with the same address space");
	also("%s", WEXITSTATUS(status) ? strerrorname_np(WEXITSTATUS(status)) : "0");
}

static void *in_thread(void *argument)
{
	struct kvm_regs regs;

	TRY(((struct machine *)argument)->vcpu, KVM_GET_REGS, &regs, "in another thread");
	return NULL;
}

void try_process(void)
{
	struct machine m;
	pthread_t thread;

	machine_begin(&m);
	in_child(call_all, &m);
	begin("fork", "the parent sees what a child writes into kvm_run");
	also("%s", m.run->padding1[0] == 0x5a ? "yes" : "no");
	share_space(&m);
	if (pthread_create(&thread, NULL, in_thread, &m))
		give_up("a thread");
	pthread_join(thread, NULL);
	machine_end(&m);
}

/* --- lifetimes --------------------------------------------------------------------------------------------------------- */

static void try_flags(int fd, const char *whose)
{
	begin("fcntl", "flags of %s", whose);
	also("close-on-exec %d, status %#x", fcntl(fd, F_GETFD) & FD_CLOEXEC, fcntl(fd, F_GETFL) & ~0100000);
	begin("read", "of %s", whose);
	also("%s", read(fd, edge(8), 8) < 0 ? strerrorname_np(errno) : "something");
	begin("write", "of %s", whose);
	also("%s", write(fd, edge(8), 8) < 0 ? strerrorname_np(errno) : "something");
	begin("lseek", "of %s", whose);
	also("%s", lseek(fd, 8, SEEK_SET) < 0 ? strerrorname_np(errno) : "a place");
}

/* The VM is there as long as one of its fds is. */
static void try_closed_vm(void)
{
	struct kvm_regs regs;
	struct machine m;

	machine_begin(&m);
	GUEST(&m, 0xf4);
	close(m.vm);
	TRY(m.vcpu, KVM_GET_REGS, &regs, "after the VM fd was closed");
	TRY(m.vcpu, KVM_RUN, 0, "after the VM fd was closed");
	also("exit %u", m.run->exit_reason);
	m.vm = -1;
	machine_end(&m);
}

static void try_closed_vcpu(void)
{
	struct machine m;
	int fd;

	machine_begin(&m);
	fd = dup(m.vcpu);
	close(m.vcpu);
	m.vcpu = fd;
	TRY(m.vcpu, KVM_GET_REGS, edge(sizeof(struct kvm_regs)), "of a duplicated fd");
	close(m.vcpu);
	begin("kvm_run", "mapped after the vcpu fd was closed");
	also("%u", m.run->request_interrupt_window);
	TRY(m.vm, KVM_CREATE_VCPU, 0, "an id whose vcpu fd was closed");
	m.vcpu = -1;
	machine_end(&m);
}

/* No number is left for another fd; nothing is made. */
static void try_no_fd(void)
{
	struct rlimit old, none;
	struct machine m;
	int fd;

	machine_begin(&m);
	getrlimit(RLIMIT_NOFILE, &old);
	none = (struct rlimit){ .rlim_cur = 3, .rlim_max = old.rlim_max };
	setrlimit(RLIMIT_NOFILE, &none);
	TRY(kvm, KVM_CREATE_VM, 0, "when no more file can be opened");
	TRY(m.vm, KVM_CREATE_VCPU, 1, "when no more file can be opened");
	setrlimit(RLIMIT_NOFILE, &old);
	fd = TRY(m.vm, KVM_CREATE_VCPU, 1, "the same id, when files can be opened again");
	close(fd);
	machine_end(&m);
}

void try_lifetimes(void)
{
	struct machine m;

	machine_begin(&m);
	try_flags(kvm, "the system fd");
	try_flags(m.vm, "a VM fd");
	try_flags(m.vcpu, "a vcpu fd");
	machine_end(&m);
	try_closed_vm();
	try_closed_vcpu();
	try_no_fd();
}
