// SPDX-License-Identifier: MIT
/*
 * Any state of interrupt controllers and timers on the real module, while a guest runs that is busy with them: an errno or
 * a guest that ends, and nothing in the kernel's log.  VMs are made and thrown away with all timers running.
 *
 * Each vcpu's thread changes its own state between two KVM_RUNs, the main thread that of the VM meanwhile.
 *
 * usage: chips SECONDS SEED
 */
#define _GNU_SOURCE
#include "chips.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define STEPS	400		/* of a machine's life */

static const char *const names[WHATS] = {
	"KVM_SET_LAPIC", "KVM_SET_IRQCHIP (a PIC)", "KVM_SET_IRQCHIP (the I/O APIC)", "KVM_SET_PIT2", "KVM_SET_VCPU_EVENTS",
	"KVM_SET_MP_STATE", "KVM_SET_SREGS", "KVM_SET_MSRS", "KVM_SET_GSI_ROUTING", "KVM_SET_VAPIC_ADDR", "KVM_IRQ_LINE_STATUS",
	"KVM_SIGNAL_MSI", "KVM_IRQFD", "KVM_NMI", "KVM_RUN",
};

static unsigned long done[WHATS], refused[WHATS], interrupts, resets, machines;

uint64_t draw(uint64_t *state)
{
	uint64_t x = *state += 0x9e3779b97f4a7c15;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
	x = (x ^ x >> 27) * 0x94d049bb133111eb;
	return x ^ x >> 31;
}

void fail(const char *format, ...)
{
	va_list words;

	va_start(words, format);
	vprintf(format, words);
	va_end(words);
	putchar('\n');
	fflush(stdout);
	_exit(1);
}

void try(unsigned long *did, unsigned long *did_not, enum what what, int fd, unsigned long cmd, void *argument)
{
	if (ioctl(fd, cmd, argument) >= 0)
		did[what]++;
	else if (errno == EINVAL)
		did_not[what]++;
	else
		fail("%s: %m, wanted 0 or EINVAL", names[what]);
}

/* --- a machine's life -------------------------------------------------------------------------------------------------- */

static void wake(int number)
{
	(void)number;
}

/* A signal ends KVM_RUN; anything that a guest cannot go on from begins it anew. */
static void vcpu_run(struct vcpu *vcpu)
{
	vcpu->run->immediate_exit = draw(&vcpu->random) % 16 == 0;
	vcpu->run->request_interrupt_window = draw(&vcpu->random) % 16 == 0;
	if (!ioctl(vcpu->fd, KVM_RUN, 0)) {
		vcpu->done[RUN]++;
		if (vcpu->run->exit_reason == KVM_EXIT_SHUTDOWN || vcpu->run->exit_reason == KVM_EXIT_FAIL_ENTRY ||
		    vcpu->run->exit_reason == KVM_EXIT_INTERNAL_ERROR)
			guest_begin(vcpu);
		return;
	}
	vcpu->refused[RUN]++;
	if (errno != EINTR && errno != EAGAIN && errno != EINVAL && errno != EFAULT)
		fail("KVM_RUN: %m");
}

static void *vcpu_live(void *of)
{
	struct vcpu *vcpu = of;

	guest_begin(vcpu);
	while (!__atomic_load_n(&vcpu->machine->stop, __ATOMIC_RELAXED)) {
		vcpu_run(vcpu);
		if (draw(&vcpu->random) % 4 == 0)
			states_of_vcpu(vcpu);
		if (draw(&vcpu->random) % 16 == 0)
			guest_begin(vcpu);
	}
	return NULL;
}

static void vcpu_make(struct machine *m, unsigned int number)
{
	struct { struct kvm_cpuid2 head; struct kvm_cpuid_entry2 entry[100]; } cpuid = { .head.nent = 100 };
	struct vcpu *vcpu = &m->vcpu[number];

	vcpu->machine = m;
	vcpu->random = draw(&m->random);
	vcpu->fd = ioctl(m->fd, KVM_CREATE_VCPU, number);
	vcpu->run = mmap(NULL, m->run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu->fd, 0);
	if (vcpu->run == MAP_FAILED || ioctl(m->system, KVM_GET_SUPPORTED_CPUID, &cpuid) ||
	    ioctl(vcpu->fd, KVM_SET_CPUID2, &cpuid))
		fail("a vcpu: %m");
}

static void machine_make(struct machine *m, uint64_t random)
{
	struct kvm_pit_config config = { .flags = KVM_PIT_SPEAKER_DUMMY };
	struct kvm_userspace_memory_region region = { .memory_size = MEMORY };
	unsigned int i;

	memset(m, 0, sizeof(*m));
	m->random = random;
	m->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	m->event = eventfd(0, 0);
	m->system = open("/dev/kvm", O_RDWR);
	m->fd = ioctl(m->system, KVM_CREATE_VM, 0);
	m->run_bytes = (unsigned int)ioctl(m->system, KVM_GET_VCPU_MMAP_SIZE, 0);
	region.userspace_addr = (uintptr_t)m->memory;
	if (m->memory == MAP_FAILED || m->event < 0 || ioctl(m->fd, KVM_SET_USER_MEMORY_REGION, &region) ||
	    ioctl(m->fd, KVM_CREATE_IRQCHIP, 0) || ioctl(m->fd, KVM_CREATE_PIT2, &config))
		fail("a machine: %m");
	for (i = 0; i < VCPUS; i++)
		vcpu_make(m, i);
	guest_load(m);
}

static void machine_end(struct machine *m)
{
	unsigned int i, what;

	for (i = 0; i < VCPUS; i++) {
		for (what = 0; what < WHATS; what++) {
			done[what] += m->vcpu[i].done[what];
			refused[what] += m->vcpu[i].refused[what];
		}
		resets += m->vcpu[i].resets;
		munmap(m->vcpu[i].run, m->run_bytes);
		close(m->vcpu[i].fd);
	}
	for (what = 0; what < WHATS; what++) {
		done[what] += m->done[what];
		refused[what] += m->refused[what];
	}
	interrupts += guest_interrupts(m);
	machines++;
	close(m->fd);
	close(m->event);
	close(m->system);
	munmap(m->memory, MEMORY);
}

static void machine_stop(struct machine *m)
{
	unsigned int i;

	__atomic_store_n(&m->stop, 1, __ATOMIC_RELAXED);
	for (i = 0; i < VCPUS; i++) {
		struct timespec soon;

		do {
			pthread_kill(m->vcpu[i].thread, SIGUSR1);
			clock_gettime(CLOCK_REALTIME, &soon);
			soon.tv_nsec += 1000000;
			soon.tv_sec += soon.tv_nsec / 1000000000;
			soon.tv_nsec %= 1000000000;
		} while (pthread_timedjoin_np(m->vcpu[i].thread, NULL, &soon));
	}
}

static void machine_live(uint64_t random)
{
	static struct machine m;
	unsigned int i;

	machine_make(&m, random);
	for (i = 0; i < VCPUS; i++)
		if (pthread_create(&m.vcpu[i].thread, NULL, vcpu_live, &m.vcpu[i]))
			fail("no thread");
	for (i = 0; i < STEPS; i++) {
		states_of_machine(&m);
		if (i % 4 == 0)
			pthread_kill(m.vcpu[draw(&m.random) % VCPUS].thread, SIGUSR1);
		if (i % 16 == 0)
			usleep(1000);
	}
	machine_stop(&m);
	machine_end(&m);
}

/* --- all of it --------------------------------------------------------------------------------------------------------- */

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Each of them was done, and what has something to refuse refused it: else this looked at nothing. */
static int report(void)
{
	static const unsigned char refuses[] = { SET_EVENTS, SET_MP_STATE, SET_SREGS, SET_ROUTING, SET_VAPIC };
	unsigned int what, i, missing = !interrupts;

	printf("%lu machines, %lu interrupts taken, %lu times a guest began\n", machines, interrupts, resets);
	for (what = 0; what < WHATS; what++) {
		printf("%s: %lu times, and %lu refused\n", names[what], done[what], refused[what]);
		missing += !done[what];
	}
	for (i = 0; i < sizeof(refuses); i++)
		missing += !refused[refuses[i]];
	return missing != 0;
}

int main(int argc, char **argv)
{
	double end = argc == 3 ? now() + atof(argv[1]) : 0;
	uint64_t random = argc == 3 ? strtoull(argv[2], NULL, 0) : 0;
	const struct sigaction action = { .sa_handler = wake };

	if (argc != 3)
		return 2;
	sigaction(SIGUSR1, &action, NULL);
	while (now() < end)
		machine_live(draw(&random));
	return report();
}
