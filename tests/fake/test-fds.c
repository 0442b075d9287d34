// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a program may do with the fds: duplicate, pass on, poll, inherit; and who may use them.
 */
#include "program.h"

#include <poll.h>
#include <sys/epoll.h>

static long get_regs(int fd)
{
	struct kvm_regs regs;

	return ASK(fd, KVM_GET_REGS, &regs);
}

static void test_a_duplicate_of_an_fd_is_as_good_as_the_fd(void)
{
	struct machine m;
	int copies[4], i;

	machine_begin(&m);
	copies[0] = dup(m.vcpu);
	copies[1] = dup2(m.vcpu, 200);
	copies[2] = dup3(m.vcpu, 201, O_CLOEXEC);
	copies[3] = fcntl(m.vcpu, F_DUPFD, 300);
	close(m.vcpu);
	for (i = 0; i < 4; i++) {
		EQUAL(get_regs(copies[i]), 0);
		close(copies[i]);
		EQUAL(get_regs(copies[i]), -EBADF);
	}
	m.vcpu = -1;
	machine_end(&m);
}

/* The number of a closed fd is another file's now. */
static void test_an_fd_that_is_another_file_now_is_not_a_vcpu(void)
{
	struct machine m;
	int zero = open("/dev/zero", O_RDONLY);

	machine_begin(&m);
	dup2(zero, m.vcpu);
	EQUAL(get_regs(m.vcpu), -ENOTTY);
	close(zero);
	machine_end(&m);
}

/* --- through sockets ---------------------------------------------------------------------------------------------------- */

union control {
	char bytes[CMSG_SPACE(sizeof(int))];
	struct cmsghdr align;
};

static void fd_send(int socket, int fd)
{
	union control control;
	char byte = 0;
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control) };
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);

	*head = (struct cmsghdr){ .cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS };
	memcpy(CMSG_DATA(head), &fd, sizeof(fd));
	EQUAL(sendmsg(socket, &message, 0), 1);
}

static int fd_receive(int socket)
{
	union control control;
	char byte;
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control) };
	int fd = -1;

	if (recvmsg(socket, &message, 0) == 1 && CMSG_FIRSTHDR(&message))
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
	return fd;
}

/* While it is on its way nobody has an fd of the VM, and yet it is there. */
static void test_an_fd_on_its_way_through_a_socket_keeps_its_vm(void)
{
	struct machine m, other;
	int sockets[2];
	struct kvm_regs regs = { .rbx = 0x1234, .rflags = 2 };

	machine_begin(&m);
	EQUAL(ASK(m.vcpu, KVM_SET_REGS, &regs), 0);
	EQUAL(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets), 0);
	fd_send(sockets[0], m.vcpu);
	machine_end(&m);
	machine_begin(&other);
	machine_end(&other);
	m.vcpu = fd_receive(sockets[1]);
	EQUAL(ASK(m.vcpu, KVM_GET_REGS, &regs), 0);
	EQUAL(regs.rbx, 0x1234);
	close(m.vcpu);
	close(sockets[0]);
	close(sockets[1]);
}

static int receiver;

/* Whether each fd is refused, and the system's is not: bits. */
static int judge_received(struct machine *unused)
{
	int vm = fd_receive(receiver), vcpu = fd_receive(receiver), system = fd_receive(receiver);
	int made = (int)ASK(system, KVM_CREATE_VM, 0);

	(void)unused;
	return (ASK(vm, KVM_CHECK_EXTENSION, 0) == -EIO) | (get_regs(vcpu) == -EIO) << 1 |
		(ASK(system, KVM_GET_API_VERSION, 0) == 12) << 2 | (made >= 0) << 3 |
		(give_slot(made, 0, 0, PAGE, pages(PAGE)) == 0) << 4;
}

static void test_another_process_that_is_sent_fds_gets_eio_from_all_but_the_systems(void)
{
	struct machine m;
	int sockets[2], status;
	pid_t child;

	EQUAL(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets), 0);
	receiver = sockets[1];
	fflush(stdout);
	child = fork();
	if (!child)
		_exit(judge_received(&m));
	machine_begin(&m);
	fd_send(sockets[0], m.vm);
	fd_send(sockets[0], m.vcpu);
	fd_send(sockets[0], m.kvm);
	waitpid(child, &status, 0);
	EQUAL(WEXITSTATUS(status), 31);
	EQUAL(get_regs(m.vcpu), 0);
	machine_end(&m);
	close(sockets[0]);
	close(sockets[1]);
}

/* --- children ------------------------------------------------------------------------------------------------------------- */

static int judge_inherited(struct machine *m)
{
	struct machine own;

	if (get_regs(m->vcpu) != -EIO || ASK(m->vm, KVM_GET_NR_MMU_PAGES, 0) != -EIO)
		return 1;
	if (ASK(m->kvm, KVM_GET_API_VERSION, 0) != 12)
		return 2;
	machine_begin(&own);
	GUEST(&own, 0xf4);
	if (ASK(own.vcpu, KVM_RUN, 0) || own.run->exit_reason != KVM_EXIT_HLT)
		return 3;
	machine_end(&own);
	return 42;
}

static void test_a_child_gets_eio_from_its_parents_vm_and_can_have_its_own(void)
{
	struct machine m;

	machine_begin(&m);
	EQUAL(in_child(judge_inherited, &m), 42);
	GUEST(&m, 0xf4);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	machine_end(&m);
}

/* The child has closed its copies of the fds; the parent's are as they were. */
static int close_all(struct machine *m)
{
	machine_end(m);
	return 0;
}

static void test_what_a_child_closes_the_parent_still_has(void)
{
	struct machine m, other;

	machine_begin(&m);
	EQUAL(in_child(close_all, &m), 0);
	machine_begin(&other);
	machine_end(&other);
	EQUAL(get_regs(m.vcpu), 0);
	machine_end(&m);
}

/* --- poll ------------------------------------------------------------------------------------------------------------------- */

/* They are files without a poll of their own: always ready, and nothing for epoll. */
static void test_fds_are_always_ready_and_cannot_be_in_an_epoll_set(void)
{
	struct machine m;
	struct pollfd polled[3];
	struct epoll_event event = { .events = EPOLLIN };
	int set = epoll_create1(0), i;

	machine_begin(&m);
	polled[0] = (struct pollfd){ .fd = m.kvm, .events = POLLIN | POLLOUT };
	polled[1] = (struct pollfd){ .fd = m.vm, .events = POLLIN | POLLOUT };
	polled[2] = (struct pollfd){ .fd = m.vcpu, .events = POLLIN | POLLOUT };
	EQUAL(poll(polled, 3, 0), 3);
	for (i = 0; i < 3; i++) {
		EQUAL(polled[i].revents, POLLIN | POLLOUT);
		EQUAL(epoll_ctl(set, EPOLL_CTL_ADD, polled[i].fd, &event), -1);
		EQUAL(errno, EPERM);
	}
	close(set);
	machine_end(&m);
}

/* --- the ring of all vcpus ---------------------------------------------------------------------------------------------------- */

#define RING	(2 * PAGE)	/* where it is in what a vcpu maps */

static volatile unsigned int *map_ring(int vcpu, int flags)
{
	void *place = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, flags, vcpu, RING);

	return place == MAP_FAILED ? NULL : place;
}

static void test_every_vcpu_maps_the_one_ring_of_its_vm(void)
{
	const struct kvm_coalesced_mmio_zone zone = { .addr = 0xb8000, .size = PAGE };
	volatile unsigned int *first, *second, *alone, *private;
	struct machine m;
	unsigned char *all;
	int vcpu;

	machine_begin(&m);
	vcpu = (int)ASK(m.vm, KVM_CREATE_VCPU, 1);
	EQUAL(ASK(m.vm, KVM_REGISTER_COALESCED_MMIO, &zone), 0);
	all = mmap(NULL, m.run_size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	first = (volatile unsigned int *)((char *)m.run + RING);
	second = (volatile unsigned int *)(all + RING);
	alone = map_ring(vcpu, MAP_SHARED);
	private = map_ring(vcpu, MAP_PRIVATE);
	if (!TRUE(all != MAP_FAILED && alone && private, "the second vcpu's fd is mapped"))
		return;
	/* mov $0xb800, %ax; mov %ax, %ds; movb $0x7, (0x10); hlt */
	GUEST(&m, 0xb8, 0x00, 0xb8, 0x8e, 0xd8, 0xc6, 0x06, 0x10, 0x00, 0x07);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	EQUAL(first[1], 1);			/* its `last` */
	EQUAL(second[1], 1);
	EQUAL(alone[1], 1);
	EQUAL(private[1], 1);
	*second = 1;
	EQUAL(*first, 1);
	EQUAL(*alone, 1);
	((struct kvm_run *)all)->immediate_exit = 1;
	EQUAL(m.run->immediate_exit, 0);	/* and nothing else is one */
	munmap((void *)alone, PAGE);
	munmap((void *)private, PAGE);
	munmap(all, m.run_size);
	close(vcpu);
	machine_end(&m);
}

static void test_a_ring_is_there_when_the_first_vcpu_is_closed(void)
{
	struct machine m;
	volatile unsigned int *ring;
	int vcpu;

	machine_begin(&m);
	vcpu = (int)ASK(m.vm, KVM_CREATE_VCPU, 1);
	close(m.vcpu);
	*(unsigned int *)((char *)m.run + RING) = 5;
	ring = map_ring(vcpu, MAP_SHARED);
	EQUAL(ring ? *ring : 0, 5);
	munmap((void *)ring, PAGE);
	close(vcpu);
	m.vcpu = -1;
	machine_end(&m);
}

/* --- two threads -------------------------------------------------------------------------------------------------------------- */

static void *close_meanwhile(void *argument)
{
	struct machine *m = argument;

	wait_for_loop(m);
	close(m->vcpu);
	close(m->vm);
	m->memory[CODE + 4] = 0xf4;	/* HLT in the place of the jump */
	return NULL;
}

static void test_fds_that_are_closed_amid_kvm_run_do_not_take_the_vcpu_away(void)
{
	struct machine m, other;
	pthread_t thread;

	machine_begin(&m);
	GUEST(&m, LOOP);
	pthread_create(&thread, NULL, close_meanwhile, &m);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	EQUAL(m.run->exit_reason, KVM_EXIT_HLT);
	pthread_join(thread, NULL);
	machine_begin(&other);
	machine_end(&other);
	m.vm = m.vcpu = -1;
	machine_end(&m);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_duplicate_of_an_fd_is_as_good_as_the_fd),
		TEST(test_an_fd_that_is_another_file_now_is_not_a_vcpu),
		TEST(test_an_fd_on_its_way_through_a_socket_keeps_its_vm),
		TEST(test_another_process_that_is_sent_fds_gets_eio_from_all_but_the_systems),
		TEST(test_a_child_gets_eio_from_its_parents_vm_and_can_have_its_own),
		TEST(test_what_a_child_closes_the_parent_still_has),
		TEST(test_fds_are_always_ready_and_cannot_be_in_an_epoll_set),
		TEST(test_every_vcpu_maps_the_one_ring_of_its_vm),
		TEST(test_a_ring_is_there_when_the_first_vcpu_is_closed),
		TEST(test_fds_that_are_closed_amid_kvm_run_do_not_take_the_vcpu_away),
	};

	return RUN_ON_KVM("fds", tests);
}
