/* SPDX-License-Identifier: MIT */
/* Scenarios of many: fds with several numbers, processes, filters, signals, threads that outrun the reader. */
#define _GNU_SOURCE
#include "scenario.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>

static const unsigned char halt[] = { 0xf4 }, forever[] = { 0xeb, 0xfe };

/* --- fds with several numbers --- */

int duplicates(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	struct kvm_regs regs;
	int fd;

	MUST((fd = dup(machine.vcpu)) >= 0);
	close(machine.vcpu);
	MUST(!ioctl(fd, KVM_RUN, 0));
	MUST(dup2(fd, 200) == 200);
	MUST(!ioctl(200, KVM_GET_REGS, &regs));
	MUST(dup3(machine.vm, 200, O_CLOEXEC) == 200);
	MUST(ioctl(200, KVM_CREATE_VCPU, 1) >= 0);
	MUST((fd = fcntl(200, F_DUPFD_CLOEXEC, 300)) >= 300);
	MUST(ioctl(fd, KVM_CREATE_VCPU, 2) >= 0);
	MUST((fd = syscall(SYS_dup, machine.kvm)) >= 0);
	MUST(ioctl(fd, KVM_CREATE_VM, 0) >= 0);
	MUST(!close_range(200, 400, 0));
	MUST(ioctl(200, KVM_CREATE_VCPU, 3) < 0 && errno == EBADF);
	return 0;
}

/* --- processes --- */

static void wait_for(pid_t pid)
{
	int status;

	MUST(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && !WEXITSTATUS(status));
}

/* A child may not use its parent's VM, and may make one of its own. */
int by_fork(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	struct kvm_regs regs;
	pid_t pid = fork();

	if (!pid) {
		MUST(ioctl(machine.vcpu, KVM_GET_REGS, &regs) < 0 && errno == EIO);
		machine = machine_make(halt, sizeof(halt));
		MUST(machine_run(&machine) == 1);
		_exit(0);
	}
	wait_for(pid);
	MUST(machine_run(&machine) == 1);
	return 0;
}

/* A child of vfork() closes what it has; its parent still has it all. */
int by_vfork(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	pid_t pid = vfork();

	if (!pid) {
		ioctl(machine.kvm, KVM_GET_API_VERSION, 0);
		close(machine.vcpu);
		close_range(3, 100, 0);
		_exit(0);
	}
	MUST(pid > 0);
	wait_for(pid);
	MUST(machine_run(&machine) == 1);
	pid = vfork();
	if (!pid)
		execl("/bin/true", "true", NULL);
	wait_for(pid);
	MUST(!system("exit 0"));
	return 0;
}

/* Another program gets the fds, and no other: not even the one that leads to the ring. */
int by_exec(void)
{
	struct machine machine = machine_make(halt, sizeof(halt));
	char vm[16], vcpu[16];

	snprintf(vm, sizeof(vm), "%d", machine.vm);
	snprintf(vcpu, sizeof(vcpu), "%d", machine.vcpu);
	MUST(!fcntl(machine.vm, F_SETFD, 0) && !fcntl(machine.vcpu, F_SETFD, 0));
	close_range(machine.vcpu + 1, ~0u, 0);
	execl("/proc/self/exe", "scenario", "executed", vm, vcpu, NULL);
	return 9;
}

/* The VM belongs to memory that is gone. */
int executed(const char *vm, const char *vcpu)
{
	struct kvm_regs regs;

	MUST(ioctl(atoi(vcpu), KVM_GET_REGS, &regs) < 0 && errno == EIO);
	MUST(ioctl(atoi(vm), KVM_CREATE_VCPU, 1) < 0 && errno == EIO);
	return 0;
}

/* --- a filter --- */

#define LOAD_NUMBER	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr))
#define IF(number)	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1)
#define ALLOW		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define KILL		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)

/* What opens and writes is deadly; or, strictly, all but what this program itself does. */
static struct sock_filter loose_steps[] = {
	LOAD_NUMBER, IF(SYS_openat), KILL, IF(SYS_open), KILL, IF(SYS_write), KILL, IF(SYS_writev), KILL, IF(SYS_pwrite64), KILL,
	IF(SYS_process_vm_readv), KILL, IF(SYS_gettid), KILL, ALLOW,
}, strict_steps[] = {
	LOAD_NUMBER, IF(SYS_ioctl), ALLOW, IF(SYS_exit_group), ALLOW, KILL,
};

static void *call_from_thread(void *with)
{
	struct machine *machine = with;
	struct kvm_regs regs;

	MUST(!ioctl(machine->vcpu, KVM_GET_REGS, &regs));
	return NULL;
}

int filtered(int strict)
{
	static struct kvm_regs in_data = { .rax = 7, .rflags = 2 };
	struct machine machine = machine_make(halt, sizeof(halt));
	struct sock_fprog loose = { sizeof(loose_steps) / sizeof(loose_steps[0]), loose_steps };
	struct sock_fprog tight = { sizeof(strict_steps) / sizeof(strict_steps[0]), strict_steps };
	struct kvm_regs regs = { .rax = 5, .rflags = 2 };
	pthread_t thread;

	MUST(!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	if (strict)
		MUST(!syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &tight));
	else
		MUST(!prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &loose));
	MUST(!ioctl(machine.vcpu, KVM_SET_REGS, &regs));
	MUST(!ioctl(machine.vcpu, KVM_SET_REGS, &in_data));
	MUST(!ioctl(machine.vcpu, KVM_GET_REGS, &regs) && regs.rax == 7);
	MUST(ioctl(machine.vcpu, KVM_SET_REGS, 0x10) < 0 && errno == EFAULT);
	regs.rip = 0;
	MUST(!ioctl(machine.vcpu, KVM_SET_REGS, &regs));
	MUST(machine_run(&machine) == 1);
	if (!strict) {
		MUST(!pthread_create(&thread, NULL, call_from_thread, &machine));
		pthread_join(thread, NULL);
	}
	syscall(SYS_exit_group, 0);
	return 9;
}

/* --- signals --- */

static struct {
	int kvm;
	volatile sig_atomic_t done;
	volatile unsigned int handled;
	pthread_t runner;
} kicks;

static void handle(int signal)
{
	int error = errno;

	(void)signal;
	ioctl(kicks.kvm, KVM_GET_API_VERSION, 0);
	kicks.handled++;
	errno = error;
}

static void *kick(void *with)
{
	(void)with;
	while (!kicks.done)
		pthread_kill(kicks.runner, SIGUSR1);
	return NULL;
}

/* KVM_RUN returns for nothing but signals, whose handler makes calls too.  Says how many of each there were. */
int storm(void)
{
	struct machine machine = machine_make(forever, sizeof(forever));
	struct sigaction action = { .sa_handler = handle };
	unsigned int runs = 0, interrupted = 0;
	pthread_t kicker;
	time_t end;

	kicks.kvm = machine.kvm;
	kicks.runner = pthread_self();
	MUST(!sigaction(SIGUSR1, &action, NULL));
	MUST(!pthread_create(&kicker, NULL, kick, NULL));
	for (end = time(NULL) + 2; time(NULL) < end && runs < 20000; runs++)
		interrupted += ioctl(machine.vcpu, KVM_RUN, 0) < 0 && errno == EINTR;
	kicks.done = 1;
	pthread_join(kicker, NULL);
	printf("%u %u %u\n", runs, interrupted, kicks.handled);
	return 0;
}

/* --- more than can be read --- */

static unsigned int calls_each;

static void *call_often(void *with)
{
	unsigned int i;

	for (i = 0; i < calls_each; i++)
		MUST(ioctl(*(int *)with, KVM_CHECK_EXTENSION, i % 64) >= 0);
	return NULL;
}

int flood(unsigned int threads, unsigned int calls)
{
	pthread_t list[64];
	unsigned int i;
	int kvm = open("/dev/kvm", O_RDWR);

	MUST(kvm >= 0 && threads <= 64);
	calls_each = calls;
	for (i = 0; i < threads; i++)
		MUST(!pthread_create(&list[i], NULL, call_often, &kvm));
	for (i = 0; i < threads; i++)
		pthread_join(list[i], NULL);
	return 0;
}

/* Threads that are in the middle of it when all ends. */
int killed(void)
{
	pthread_t thread;
	int kvm = open("/dev/kvm", O_RDWR), i;

	MUST(kvm >= 0);
	calls_each = ~0u;
	for (i = 0; i < 4; i++)
		MUST(!pthread_create(&thread, NULL, call_often, &kvm));
	usleep(20000);
	kill(getpid(), SIGKILL);
	return 9;
}
