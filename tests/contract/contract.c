// SPDX-License-Identifier: MIT
/*
 * Every ioctl of the driver, tried in a fixed order on /dev/kvm, with a line of transcript for each case.
 *
 * What it prints is compared, not judged here: the same program runs on stock KVM and on the driver.  Its exit status
 * only says whether it came to its end.
 */
#include "contract.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int kvm;

/* --- the transcript ------------------------------------------------------------------------------------------------ */

static int in_line;

void done(void)
{
	if (in_line)
		putchar('\n');
	in_line = 0;
}

static void begin_list(const char *call, const char *what, va_list list)
{
	done();
	printf("%s: ", call);
	vprintf(what, list);
	fputs(" ->", stdout);
	in_line = 1;
}

void begin(const char *call, const char *what, ...)
{
	va_list list;

	va_start(list, what);
	begin_list(call, what, list);
	va_end(list);
}

void also(const char *format, ...)
{
	va_list list;

	putchar(' ');
	va_start(list, format);
	vprintf(format, list);
	va_end(list);
}

static int makes_fd(unsigned long cmd)
{
	return cmd == KVM_CREATE_VM || cmd == KVM_CREATE_VCPU;
}

long attempt(int fd, unsigned long cmd, const char *call, unsigned long argument, const char *what, ...)
{
	va_list list;
	long result;

	va_start(list, what);
	begin_list(call, what, list);
	va_end(list);
	fflush(stdout);		/* should it never come back */
	result = ioctl(fd, cmd, argument);
	if (result < 0)
		also("%s", strerrorname_np(errno));
	else if (makes_fd(cmd))
		also("a file");
	else
		also("%ld", result);
	return result < 0 ? -errno : result;
}

long need(int fd, unsigned long cmd, const char *call, unsigned long argument)
{
	long result = ioctl(fd, cmd, argument);

	if (result < 0)
		give_up(call);
	return result;
}

void give_up(const char *why)
{
	done();
	printf("contract: cannot go on: %s: %s\n", why, strerror(errno));
	fflush(stdout);
	_exit(1);
}

/* --- all of it ------------------------------------------------------------------------------------------------------- */

static const struct {
	const char *name;
	void (*run)(void);
} topics[] = {
	{ "what the system fd answers", try_system },
	{ "the list of MSRs", try_msr_list },
	{ "MSRs that tell of features", try_msr_features },
	{ "supported CPUID", try_supported_cpuid },
	{ "pointers that lead nowhere, and pads", try_pointers },
	{ "classes of fds", try_classes },
	{ "processes", try_process },
	{ "lifetimes", try_lifetimes },
	{ "what fds map", try_maps },
	{ "a VM", try_vm },
	{ "its clock", try_clock },
	{ "memory slots", try_slots },
	{ "the dirty log", try_dirty_log },
	{ "general registers", try_registers },
	{ "special registers", try_special_registers },
	{ "FPU and extended state", try_fpu },
	{ "events", try_events },
	{ "MSRs", try_msrs },
	{ "CPUID", try_cpuid },
	{ "translation", try_translate },
	{ "machine checks", try_machine_checks },
	{ "signal masks", try_signal_mask },
	{ "running", try_run },
	{ "registers in kvm_run", try_sync },
	{ "exits", try_exits },
	{ "debugging from outside", try_debug },
	{ "after a shutdown", try_after_shutdown },
	{ "interrupts", try_interrupts },
	{ "interrupt controllers", try_irqchip },
	{ "eventfds by level", try_resample },
	{ "32-bit callers", try_narrow_callers },
};

int main(void)
{
	unsigned int i;

	kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (kvm < 0)
		give_up("/dev/kvm");
	memory_init();
	need(kvm, KVM_CREATE_VM, "KVM_CREATE_VM", 0);	/* so that the kernel does not patch itself for the first and the last VM */
	for (i = 0; i < COUNT(topics); i++) {
		done();
		printf("# %s\n", topics[i].name);
		alarm(120);	/* a guest that never stops */
		topics[i].run();
	}
	done();
	printf("# end\n");
	return 0;
}
