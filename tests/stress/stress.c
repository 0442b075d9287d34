// SPDX-License-Identifier: MIT
/*
 * The stress test: scenes in which guests run while all that can go wrong around them does.
 *
 * usage: stress SEED PERCENT MODULE.ko [SCENE... | power SCENE]
 * PERCENT is how long scenes last: 100 is what a check has time for.  Runs as root in a machine of its own: it takes
 * a processor away and unloads the module.  A line for each claim, `ok` or `FAILED`; the kernel's log is not read here.
 */
#define _GNU_SOURCE
#include "stress.h"

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct report *report;
static uint64_t seed;

/* --- small things --- */

void count(unsigned long *what, unsigned long more)
{
	__atomic_fetch_add(what, more, __ATOMIC_RELAXED);
}

void surprise(const char *format, ...)
{
	va_list arguments;

	if (__atomic_fetch_add(&report->surprises, 1, __ATOMIC_SEQ_CST))
		return;
	va_start(arguments, format);
	vsnprintf(report->surprise, sizeof(report->surprise), format, arguments);
	va_end(arguments);
}

/* splitmix64, by Sebastiano Vigna: public domain. */
uint64_t draw(uint64_t *state)
{
	uint64_t value = *state += 0x9e3779b97f4a7c15;

	value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
	value = (value ^ value >> 27) * 0x94d049bb133111eb;
	return value ^ value >> 31;
}

uint64_t seed_of(unsigned int who)
{
	uint64_t state = seed + who * 1000003ull;

	return draw(&state);
}

void sleep_ms(unsigned int ms)
{
	const struct timespec time = { ms / 1000, ms % 1000 * 1000000l };

	nanosleep(&time, NULL);
}

double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

/* --- scenes --- */

static const struct trouble *const scribblers[] = { &scribble, NULL };
static const struct trouble *const slotters[] = { &change_slots, NULL };
static const struct trouble *const memorists[] = { &change_memory, NULL };
static const struct trouble *const callers[] = { &send_signals, &call_ioctls, NULL };
static const struct trouble *const everybody[] = {
	&scribble, &change_slots, &change_memory, &send_signals, &call_ioctls, NULL,
};

static const struct scene {
	const char *claim;
	unsigned int seconds;
	const struct trouble *const *troubles;		/* or, when null: */
	void (*play)(unsigned int ms);
} scenes[] = {
	{ "guests_run_while_kvm_run_is_scribbled_on",		 8, scribblers, NULL },
	{ "guests_run_while_slots_come_and_go",			12, slotters, NULL },
	{ "guests_run_while_their_memory_changes",		12, memorists, NULL },
	{ "a_guest_and_its_vmm_see_the_same_memory",		 8, NULL, scene_same_memory },
	{ "guests_run_in_a_storm_of_signals_and_calls",		 8, callers, NULL },
	{ "guests_run_through_all_of_that_at_once",		15, everybody, NULL },
	{ "eight_vms_run_at_once",				10, NULL, scene_eight },
	{ "fds_in_another_process_give_eio",			 3, NULL, scene_foreign },
	{ "a_processor_goes_and_comes_while_guests_run",	12, NULL, scene_hotplug },
	{ "vmms_are_killed_at_any_moment",			20, NULL, scene_kill },
	{ "400_vms_are_made_one_after_the_other",		10, NULL, scene_many },
	{ "kvmclock_is_right_after_a_move",			 2, NULL, scene_move },
	{ "a_guest_has_large_pages_and_keeps_their_memory",	 8, NULL, scene_large_pages },
	{ "a_guest_has_the_memory_of_a_device",			 6, NULL, scene_device_memory },
	{ "the_module_is_loaded_and_unloaded_100_times",	20, NULL, scene_reload },
};

/* Of these there is one at a time, without accounts: the last three end the machine. */
static const struct scene power_scenes[] = {
	{ "guests_get_on",					 1, NULL, scene_guests },
	{ "guests_go_on_after_sleep",				10, NULL, scene_sleep },
	{ "the_neighbour_and_we_find_each_other_busy",		 1, NULL, scene_neighbour },
	{ "the_machine_restarts_while_guests_run",		 0, NULL, scene_restart },
	{ "kexec_starts_another_kernel_while_guests_run",		 0, NULL, scene_kexec },
	{ "a_crash_kernel_starts_while_guests_run",		 0, NULL, scene_crash },
};

static void nothing(int number)
{
	(void)number;
}

static void scene_child(const struct scene *scene, unsigned int number, unsigned int ms)
{
	const struct sigaction action = { .sa_handler = nothing };

	sigaction(SIGUSR1, &action, NULL);
	sigaction(SIGUSR2, &action, NULL);
	if (scene->troubles)
		play_with(scene->troubles, number, ms);
	else
		scene->play(ms);
	_exit(0);
}

/*
 * Guests must have got on: a scene without exits showed nothing.  So says the driver, too, of VMs that are gone; but
 * one that is loaded anew begins at nothing.
 */
static bool scene_judge(const struct scene *scene, int status, unsigned long counted)
{
	if (status)
		surprise("the scene's process ended with status %#x", status);
	if (scene->play != scene_foreign && !report->exits)
		surprise("no guest got anywhere");
	if (scene->play != scene_reload && !counted)
		surprise("the driver counted no exit");
	return !report->surprises;
}

static unsigned int scene_play(const struct scene *scene, unsigned int number, unsigned int percent)
{
	unsigned long vms = report->vms, counted = driver_count("exits");
	double begin = seconds_now();
	pid_t child;
	int status;
	bool holds;

	memset(report, 0, sizeof(*report));
	child = fork();
	if (!child)
		scene_child(scene, number, scene->seconds * 10 * percent);
	waitpid(child, &status, 0);
	holds = scene_judge(scene, status, driver_count("exits") - counted);
	printf("%s %s (%.0f s, %lu VMs, %lu runs, %lu exits, %lu troubles)%s%s\n", holds ? "ok     " : "FAILED ", scene->claim,
	       seconds_now() - begin, report->vms, report->runs, report->exits, report->troubles, holds ? "" : ": ",
	       report->surprise);
	report->vms += vms;
	return !holds;
}

/* --- */

static bool is_wanted(const struct scene *scene, char **names)
{
	bool wanted = !*names;

	for (; *names; names++)
		wanted |= !!strstr(scene->claim, *names);
	return wanted;
}

static void prepare(void)
{
	const struct rlimit no_core = { 0, 0 };

	setvbuf(stdout, NULL, _IOLBF, 0);
	setrlimit(RLIMIT_CORE, &no_core);
	report = mmap(NULL, sizeof(*report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	/* merging of equal pages, often; large pages where asked for */
	file_write("/sys/kernel/mm/ksm/sleep_millisecs", "10");
	file_write("/sys/kernel/mm/ksm/run", "1");
}

static unsigned int play_all(char **names, unsigned int percent)
{
	unsigned int i, failed = 0;

	for (i = 0; i < sizeof(scenes) / sizeof(scenes[0]); i++)
		if (is_wanted(&scenes[i], names))
			failed += scene_play(&scenes[i], i, percent);
	return failed;
}

static unsigned int play_power(char **names, unsigned int percent)
{
	unsigned int i;

	for (i = 0; i < sizeof(power_scenes) / sizeof(power_scenes[0]); i++)
		if (*names && is_wanted(&power_scenes[i], names))
			return scene_play(&power_scenes[i], i, percent);
	return 1;
}

int main(int argc, char **argv)
{
	unsigned int percent, failed;

	if (argc < 4)
		return 2;
	seed = strtoull(argv[1], NULL, 0);
	percent = atoi(argv[2]);
	module_file = argv[3];
	prepare();
	printf("seed %llu, %u %%\n", (unsigned long long)seed, percent);
	if (argv[4] && !strcmp(argv[4], "power"))
		return play_power(argv + 5, percent) != 0;
	/* what everything needs once is there before the account begins */
	failed = scene_play(&scenes[0], 0, 10) + scene_play(&scenes[6], 6, 10) + scene_play(&scenes[9], 9, 10);
	account_before();
	report->vms = 0;
	failed += play_all(argv + 4, percent);
	failed += account_judge(report->vms);
	printf("        (%lu VMs)\n", report->vms);
	return failed != 0;
}
