// SPDX-License-Identifier: MIT
/*
 * Scenes of power: the machine sleeps while guests run; it ends while guests run, and another kernel takes over.
 *
 * Those that end the machine are played only when they are named, last; test-power.sh reads in the console how they went.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
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

/* --- sleep --- */

/* How far the kernel goes, and what wakes it: after a rehearsal it comes back by itself, else the clock has to ring. */
static const struct sleep {
	const char *rehearsal, *state, *alarm;
} sleeps[] = {
	{ "processors",	"mem",		NULL },		/* all processors but one are off for a moment */
	{ "core",	"mem",		NULL },		/* and the last one has told everybody */
	{ "none",	"mem",		"+4" },		/* all of them lose their state */
	{ "none",	"freeze",	"+3" },		/* they wait */
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

/* Each kind once at least. */
void scene_sleep(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	pid_t child[2];
	unsigned int i;

	file_write("/sys/module/suspend/parameters/pm_test_delay", "0");
	guests_begin(child);
	if (!guests_go_on())
		surprise("guests do not run");
	do {
		for (i = 0; i < sizeof(sleeps) / sizeof(sleeps[0]) && !report->surprises; i++)
			sleep_once(&sleeps[i]);
	} while (seconds_now() < end && !report->surprises);
	file_write("/sys/power/pm_test", "none");
	guests_end(child);
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
