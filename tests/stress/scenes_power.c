// SPDX-License-Identifier: MIT
/*
 * Scenes of power: the machine sleeps while guests run; it ends while guests run, and another kernel takes over.
 *
 * test-power.sh reads in the console how those went that end the machine.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/kexec.h>

#define PATIENCE	20.0	/* seconds */
#define LONG_MS		(10u * 60 * 1000)

static const struct trouble *const no_trouble[] = { NULL };
static const struct trouble *const signals[] = { &send_signals, NULL };

/* --- guests meanwhile --- */

/* Two VMs with two vcpus each, in processes of their own. */
static void guests_begin(pid_t *child)
{
	unsigned int i;

	for (i = 0; i < 2; i++) {
		child[i] = fork();
		if (!child[i]) {
			play_with(i ? signals : no_trouble, 700 + i, LONG_MS);
			_exit(0);
		}
	}
}

static void guests_end(const pid_t *child)
{
	unsigned int i;
	int status;

	for (i = 0; i < 2; i++) {
		kill(child[i], SIGKILL);
		waitpid(child[i], &status, 0);
		if (!WIFSIGNALED(status))
			surprise("a VMM ended by itself with status %#x", status);
	}
}

/* True when guests get on. */
static bool guests_go_on(void)
{
	unsigned long seen = __atomic_load_n(&report->exits, __ATOMIC_RELAXED);
	double begin = seconds_now();

	while (__atomic_load_n(&report->exits, __ATOMIC_RELAXED) < seen + 100) {
		if (seconds_now() - begin > PATIENCE)
			return false;
		sleep_ms(1);
	}
	return true;
}

/* What the next kernel shows. */
void scene_guests(unsigned int ms)
{
	pid_t child[2];

	(void)ms;
	guests_begin(child);
	if (!guests_go_on())
		surprise("guests do not run");
	guests_end(child);
}

/* --- sleep --- */

/* How far the kernel goes, and what wakes it: after a rehearsal it comes back by itself, else the clock has to ring. */
static const struct sleep {
	const char *rehearsal, *state, *alarm;
} sleeps[] = {
	{ "processors",	"mem",		NULL },		/* all processors but one are off for a moment */
	{ "core",	"mem",		NULL },		/* and the last one has told everybody */
	{ "platform",	"freeze",	NULL },		/* tasks and devices alone */
	{ "none",	"mem",		"+4" },		/* all of them lose their state */
};

#define ALARM	"/sys/class/rtc/rtc0/wakealarm"

static void sleep_once(const struct sleep *sleep)
{
	if (!file_write("/sys/power/pm_test", sleep->rehearsal))
		surprise("there is no rehearsal of sleep: %s", strerror(errno));
	if (sleep->alarm && (!file_write(ALARM, "0") || !file_write(ALARM, sleep->alarm)))
		surprise("there is no alarm: %s", strerror(errno));
	if (!file_write("/sys/power/state", sleep->state))
		surprise("the machine does not sleep (%s, %s): %s", sleep->rehearsal, sleep->state, strerror(errno));
	if (!guests_go_on())
		surprise("guests do not go on after sleep (%s, %s)", sleep->rehearsal, sleep->state);
	count(&report->troubles, 1);
}

/*
 * On processor 0, as is what the kernel does last and first: it must find memory for ACPI's methods there that was used
 * before, or it warns of its own allocation while time stands still.
 */
static void stay(void)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(0, &set);
	sched_setaffinity(0, sizeof(set), &set);
}

/* Each kind once at least. */
void scene_sleep(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	pid_t child[2];
	unsigned int i;

	file_write("/sys/module/suspend/parameters/pm_test_delay", "0");
	guests_begin(child);
	stay();
	if (!guests_go_on())
		surprise("guests do not run");
	do {
		for (i = 0; i < sizeof(sleeps) / sizeof(sleeps[0]) && !report->surprises; i++)
			sleep_once(&sleeps[i]);
	} while (seconds_now() < end && !report->surprises);
	file_write("/sys/power/pm_test", "none");
	guests_end(child);
}

/* --- the kernel's own KVM --- */

static long module_load(const char *file, const char *parameters)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	long result = syscall(SYS_finit_module, fd, parameters, 0) ? -errno : 0;

	close(fd);
	return result;
}

static void module_wants(const char *file, const char *parameters, long wanted)
{
	long result = module_load(file, parameters);

	if (result != wanted)
		surprise("loading %s gives %ld (%s), not %ld", file, result, strerror(-result), wanted);
}

static void module_unload(const char *name)
{
	if (syscall(SYS_delete_module, name, O_NONBLOCK))
		surprise("%s cannot be unloaded: %s", name, strerror(errno));
}

/* KVM comes while our device has its name: its vendor's module is refused. */
static void kvm_comes_second(void)
{
	pid_t child[2];

	guests_begin(child);
	module_wants("kvm.ko", "", 0);
	module_load("ccp.ko", "");
	module_wants("kvm-amd.ko", "", -EBUSY);
	if (!guests_go_on())
		surprise("guests do not go on beside KVM");
	module_unload("kvm");
	guests_end(child);
}

static void kvm_comes_first(void)
{
	module_wants("kvm.ko", "", 0);
	module_wants("kvm-amd.ko", "", 0);
	module_wants(module_file, "device=kvm", -EBUSY);
	module_unload("kvm_amd");
	module_unload("kvm");
}

#define KVM_NODE	"/dev/neighbour"

/* Where KVM looks for others when it is loaded it is refused; else it is when it makes a VM. */
static void kvm_finds_us(void)
{
	int fd;

	if (module_load("kvm-amd.ko", ""))
		return;
	if (mknod(KVM_NODE, S_IFCHR | 0600, makedev(10, 232)) || (fd = open(KVM_NODE, O_RDWR | O_CLOEXEC)) < 0)
		return surprise("KVM's device cannot be opened: %s", strerror(errno));
	if (ioctl(fd, KVM_CREATE_VM, 0) != -1 || errno != EBUSY)
		surprise("KVM makes a VM beside ours");
	close(fd);
	unlink(KVM_NODE);
	module_unload("kvm_amd");
}

/* Our device has another name; programs find it by theirs. */
static void both_have_a_device(void)
{
	pid_t child[2];

	module_wants(module_file, "", 0);
	sleep_ms(100);			/* until its node is there */
	if (symlink("kvmabi", "/dev/kvm"))
		surprise("there is no other name: %s", strerror(errno));
	guests_begin(child);
	if (!guests_go_on())
		surprise("guests do not run");
	module_wants("kvm.ko", "", 0);
	kvm_finds_us();
	if (!guests_go_on())
		surprise("guests do not go on beside KVM with a device of its own");
	guests_end(child);
	module_unload("kvm");
	unlink("/dev/kvm");
	module_unload("kvmabi");
}

/* Whoever comes second is told that the processors are busy; nobody warns, and guests go on. */
void scene_neighbour(unsigned int ms)
{
	kvm_comes_second();
	module_unload("kvmabi");
	kvm_comes_first();
	both_have_a_device();
	module_wants(module_file, "device=kvm", 0);
	sleep_ms(100);
	scene_guests(ms);
}

/* --- the end --- */

/* `next` and `next.initramfs` are beside this program. */
static void load_next(const char *words, unsigned long flags)
{
	int kernel = open("next", O_RDONLY | O_CLOEXEC), initramfs = open("next.initramfs", O_RDONLY | O_CLOEXEC);

	if (kernel < 0 || initramfs < 0 ||
	    syscall(SYS_kexec_file_load, kernel, initramfs, strlen(words) + 1, words, flags))
		surprise("the next kernel cannot be loaded: %s", strerror(errno));
}

static void guests_for_the_end(void)
{
	pid_t child[2];

	guests_begin(child);
	if (!guests_go_on())
		surprise("guests do not run");
}

/* No process is ended before: what runs is cut off. */
static void end_by(int how, const char *name)
{
	if (!report->surprises)
		reboot(how);
	surprise("%s: %s", name, strerror(errno));
}

void scene_restart(unsigned int ms)
{
	(void)ms;
	guests_for_the_end();
	end_by(RB_AUTOBOOT, "the machine does not restart");
}

void scene_kexec(unsigned int ms)
{
	(void)ms;
	load_next("console=ttyS0 panic=-1 nokaslr", 0);
	guests_for_the_end();
	end_by(RB_KEXEC, "the next kernel does not start");
}

void scene_crash(unsigned int ms)
{
	(void)ms;
	load_next("console=ttyS0 panic=-1 nokaslr nr_cpus=1", KEXEC_FILE_ON_CRASH);
	guests_for_the_end();
	if (!report->surprises)
		file_write("/proc/sysrq-trigger", "c");
	surprise("the machine does not crash");
}
