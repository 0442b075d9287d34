// SPDX-License-Identifier: MIT
/* Scenes of whole VMMs: many that are killed, many that end well, eight at once, fds that another process has. */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* --- kill -9 at random moments --- */

static const struct trouble *const no_trouble[] = { NULL };
static const struct trouble *const some_trouble[] = { &change_slots, &change_memory, &scribble, NULL };

/* Between its first ioctl and a busy life; now and then it has made children that hold its fds. */
static void victim(unsigned int who, uint64_t *random)
{
	if (draw(random) % 8 == 0 && !fork())
		sleep_ms(draw(random) % 40), _exit(0);
	for (;;)
		play_with(draw(random) % 4 ? no_trouble : some_trouble, who, 10 + draw(random) % 20);
}

static void kill_one(unsigned int who, uint64_t *random)
{
	pid_t child = fork();
	int status;

	if (!child)
		victim(who, random);
	if (child < 0)
		return surprise("fork failed: %s", strerror(errno));
	sleep_ms(draw(random) % 4 ? draw(random) % 30 : draw(random) % 120);
	/* on a busy machine that may be too early for any guest */
	if (!report->exits)
		sleep_ms(who % 50 * 10);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
		surprise("a VMM ended by itself with status %#x", status);
	count(&report->troubles, 1);
}

void scene_kill(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	uint64_t random = seed_of(100);
	unsigned int i;

	for (i = 0; (seconds_now() < end || (!report->exits && i < 50)) && !report->surprises; i++)
		kill_one(200 + i, &random);
}

/* --- one after the other --- */

/* So many that a loss with each shows: 400, or more with more time. */
void scene_many(unsigned int ms)
{
	uint64_t random = seed_of(600);
	unsigned int i;

	for (i = 0; (i < 400 || i < ms / 25) && !report->surprises; i++) {
		struct vmm *vmm = vmm_make(draw(&random), i % 2);

		if (!vmm)
			return;
		vmm_start(vmm);
		sleep_ms(1);
		vmm_stop(vmm);
		vmm_free(vmm);
	}
}

/* --- eight at once --- */

void scene_eight(unsigned int ms)
{
	static const struct trouble *const troubles[] = { &change_slots, &change_memory, NULL };
	pid_t child[8];
	unsigned int i;
	int status;

	for (i = 0; i < 8; i++) {
		child[i] = fork();
		if (!child[i]) {
			play_with(i % 2 ? troubles : no_trouble, 300 + i, ms);
			_exit(0);
		}
	}
	for (i = 0; i < 8; i++) {
		waitpid(child[i], &status, 0);
		if (status)
			surprise("a VMM of eight ended with status %#x", status);
	}
}

/* --- fds in another process --- */

static void fds_send(int to, const int *fds)
{
	char control[CMSG_SPACE(2 * sizeof(int))] = { 0 }, byte = 0;
	struct iovec iov = { &byte, 1 };
	struct msghdr message = {
		.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control),
	};
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);

	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(2 * sizeof(int));
	memcpy(CMSG_DATA(header), fds, 2 * sizeof(int));
	if (sendmsg(to, &message, 0) != 1)
		surprise("fds cannot be sent: %s", strerror(errno));
}

static bool fds_receive(int from, int *fds)
{
	char control[CMSG_SPACE(2 * sizeof(int))], byte;
	struct iovec iov = { &byte, 1 };
	struct msghdr message = {
		.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control),
	};

	if (recvmsg(from, &message, 0) != 1 || !CMSG_FIRSTHDR(&message))
		return false;
	memcpy(fds, CMSG_DATA(CMSG_FIRSTHDR(&message)), 2 * sizeof(int));
	return true;
}

static void wants_eio(int fd, unsigned long command, unsigned long argument, const char *name)
{
	int result = ioctl(fd, command, argument);

	if (result != -1 || errno != EIO)
		surprise("%s in another process gives %d, %s, not EIO", name, result, strerror(errno));
}

/* While its owner lives, and after it is gone, with the fds still here. */
static void foreigner(int from)
{
	struct kvm_regs regs;
	int fds[2], i;
	char *shared;

	if (!fds_receive(from, fds))
		return surprise("no fds came");
	for (i = 0; i < 50; i++) {
		wants_eio(fds[0], KVM_CREATE_VCPU, 9, "KVM_CREATE_VCPU");
		wants_eio(fds[0], 0xae, 0, "an unknown command");
		wants_eio(fds[1], KVM_RUN, 0, "KVM_RUN");
		wants_eio(fds[1], KVM_GET_REGS, (unsigned long)&regs, "KVM_GET_REGS");
		shared = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fds[1], 0);
		if (shared == MAP_FAILED)
			surprise("kvm_run cannot be mapped by another process: %s", strerror(errno));
		else
			shared[0] = 1, munmap(shared, PAGE);
		sleep_ms(1);
	}
}

static void owner(int to)
{
	struct vmm *vmm = vmm_make(1, false);
	int fds[2];

	if (!vmm)
		_exit(0);
	fds[0] = vmm->fd;
	fds[1] = vmm->vcpu[0].fd;
	fds_send(to, fds);
	vmm_start(vmm);
	sleep_ms(20);
	_exit(0);
}

void scene_foreign(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	int ends[2];

	while (seconds_now() < end && !report->surprises) {
		if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends))
			return surprise("there are no sockets");
		if (!fork())
			owner(ends[0]);
		close(ends[0]);
		foreigner(ends[1]);
		close(ends[1]);
		wait(NULL);
		count(&report->troubles, 1);
		/* foreigner() left the two fds open: this process holds the VMs of them all to its end */
	}
}
