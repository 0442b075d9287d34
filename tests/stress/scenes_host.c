// SPDX-License-Identifier: MIT
/* Scenes of the whole machine: a processor goes and comes while guests run, a vcpu moves, the module goes and comes. */
#define _GNU_SOURCE
#include "stress.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROCESSOR	"/sys/devices/system/cpu/cpu1/online"

const char *module_file;

static const struct trouble *const no_trouble[] = { NULL };

/* --- a processor --- */

/* Guests of two VMs run on both processors; VMs are made and go meanwhile, too. */
void scene_hotplug(unsigned int ms)
{
	static const struct trouble *const troubles[] = { &change_slots, &send_signals, NULL };
	double end = seconds_now() + ms / 1000.0;
	uint64_t random = seed_of(400);
	pid_t child[2];
	int i, status;

	for (i = 0; i < 2; i++) {
		child[i] = fork();
		if (!child[i]) {
			play_with(i ? troubles : no_trouble, 401 + i, ms);
			_exit(0);
		}
	}
	while (seconds_now() < end && !report->surprises) {
		if (!file_write(PROCESSOR, "0"))
			surprise("processor 1 does not go: %s", strerror(errno));
		sleep_ms(draw(&random) % 100);
		if (!file_write(PROCESSOR, "1"))
			surprise("processor 1 does not come: %s", strerror(errno));
		sleep_ms(draw(&random) % 200);
		count(&report->troubles, 1);
	}
	for (i = 0; i < 2; i++) {
		waitpid(child[i], &status, 0);
		if (status)
			surprise("a VMM ended with status %#x", status);
	}
}

/* --- a vcpu's thread on another processor --- */

#define CLOCK_GPA	0x60000u

/* The kernel goes by the time stamp counters when, and only when, they agree. */
static bool counters_differ(void)
{
	char names[128] = "";
	FILE *file = fopen("/sys/devices/system/clocksource/clocksource0/available_clocksource", "re");

	if (!file || !fgets(names, sizeof(names), file))
		surprise("there are no clock sources");
	if (file)
		fclose(file);
	return !strstr(names, "tsc ");
}

/* The version in the page of kvmclock after a KVM_RUN on a processor. */
static uint32_t version_on(const struct vcpu *vcpu, unsigned int processor)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(processor, &set);
	if (sched_setaffinity(0, sizeof(set), &set))
		surprise("no place on processor %u: %s", processor, strerror(errno));
	if (ioctl(vcpu->fd, KVM_RUN, 0))
		surprise("KVM_RUN failed: %s", strerror(errno));
	count(&report->exits, 1);
	return *(volatile uint32_t *)(vcpu->vmm->low + CLOCK_GPA);
}

/* Its page tells the time on the processor that it was written on; only where counters agree on others, too. */
void scene_move(unsigned int ms)
{
	const struct { struct kvm_msrs head; struct kvm_msr_entry entry; } msrs = {
		{ .nmsrs = 1 }, { .index = 0x4b564d01, .data = CLOCK_GPA | 1 },
	};
	double end = seconds_now() + ms / 1000.0;
	bool differ = counters_differ();
	struct vmm *vmm = vmm_make(1, true);
	uint32_t before, after;

	if (!vmm)
		return;
	if (ioctl(vmm->vcpu[0].fd, KVM_SET_MSRS, &msrs) != 1)
		surprise("kvmclock cannot be switched on");
	version_on(&vmm->vcpu[0], 0);
	while (seconds_now() < end && !report->surprises) {
		before = version_on(&vmm->vcpu[0], 0);
		if (version_on(&vmm->vcpu[0], 0) != before)
			surprise("kvmclock was written without a reason");
		after = version_on(&vmm->vcpu[0], 1);
		if ((before != after) != differ || !after || after & 1)
			surprise("kvmclock's version is %u on one processor, %u on another, and counters %s", before, after,
				 differ ? "differ" : "agree");
		count(&report->troubles, 1);
	}
	vmm_free(vmm);
}

/* --- the module --- */

struct image {
	char *data;
	long size;
};

static bool image_read(struct image *image)
{
	int fd = open(module_file, O_RDONLY | O_CLOEXEC);
	struct stat stat;

	if (fd < 0 || fstat(fd, &stat))
		return false;
	image->size = stat.st_size;
	image->data = malloc(image->size);
	if (read(fd, image->data, image->size) != image->size)
		return false;
	close(fd);
	return true;
}

static bool unload(void)
{
	return !syscall(SYS_delete_module, "kvmabi", O_NONBLOCK);
}

/* Somebody else opens the device at any moment: unloading then fails, and opening, too, but nothing else. */
static void opener(void)
{
	for (;;) {
		int fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);

		if (fd >= 0)
			close(fd);
		else
			sleep_ms(1);
	}
}

/* Loaded, the device has its node in a moment. */
static bool await_device(void)
{
	int i;

	for (i = 0; i < 500; i++) {
		if (!access("/dev/kvm", R_OK))
			return true;
		sleep_ms(10);
	}
	return false;
}

static void reload_once(const struct image *image, bool racing)
{
	int tries = 0;

	while (!unload()) {
		if ((errno != EWOULDBLOCK && errno != EAGAIN) || (!racing && tries > 500) || tries > 5000)
			return surprise("the module cannot be unloaded: %s", strerror(errno));
		tries++;
		sleep_ms(1);
	}
	if (syscall(SYS_init_module, image->data, image->size, "device=kvm"))
		return surprise("the module cannot be loaded: %s", strerror(errno));
	if (!await_device())
		surprise("the module is loaded, but there is no /dev/kvm");
}

/* While a VM is there the module must stay. */
static void guest_between(unsigned int who)
{
	struct vmm *vmm = vmm_make(seed_of(who), who % 2);

	if (!vmm)
		return;
	vmm_start(vmm);
	sleep_ms(20);
	if (unload())
		surprise("the module went while a VM was there");
	vmm_stop(vmm);
	vmm_free(vmm);
}

/*
 * 100 times, or more with more time: a tenth of them with a guest, a quarter with somebody who opens the device.
 *
 * On one processor: loading and unloading patch the scheduler (for preempt notifiers), and QEMU's TCG can go on with a
 * stale translation of code that another processor patches, for ever in the breakpoint that was there for a moment.
 */
void scene_reload(unsigned int ms)
{
	double end = seconds_now() + ms / 1000.0;
	struct image image;
	pid_t child = 0;
	int i;

	if (!image_read(&image))
		return surprise("the module's file cannot be read");
	if (!file_write(PROCESSOR, "0"))
		return surprise("processor 1 does not go: %s", strerror(errno));
	for (i = 0; (i < 100 || seconds_now() < end) && !report->surprises; i++) {
		if (i % 4 == 0 && !(child = fork()))
			opener();
		reload_once(&image, child);
		if (child)
			kill(child, SIGKILL), waitpid(child, NULL, 0);
		child = 0;
		if (i % 10 == 0)
			guest_between(500 + i);
		count(&report->troubles, 1);
	}
	free(image.data);
	file_write(PROCESSOR, "1");
}
