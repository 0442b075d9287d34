// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A vcpu that halts with interrupt controllers in the kernel, and what ends that: eventfds, timers, signals.
 */
#include "program.h"

#include <poll.h>
#include <sys/eventfd.h>

#define LINE	5
#define VECTOR	0x41
#define HANDLER	0x3000u		/* writes AL to port 0x55 and returns */
#define PORT	0x55

/* LINE leads to VECTOR of the only APIC, and not through a PIC. */
static void begin(struct machine *m)
{
	static const unsigned char handler[] = { 0xe6, PORT, 0xcf };
	const unsigned short entry[2] = { HANDLER, 0 };
	struct kvm_irqchip pic = { .chip_id = KVM_IRQCHIP_PIC_MASTER, .chip.pic.imr = 0xff };
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };
	struct kvm_lapic_state lapic;

	machine_begin_with(m, 1);
	EQUAL(ASK(m->vm, KVM_SET_IRQCHIP, &pic), 0);
	EQUAL(ASK(m->vm, KVM_GET_IRQCHIP, &chip), 0);
	chip.chip.ioapic.redirtbl[LINE].bits = VECTOR;
	EQUAL(ASK(m->vm, KVM_SET_IRQCHIP, &chip), 0);
	EQUAL(ASK(m->vcpu, KVM_GET_LAPIC, &lapic), 0);
	((__u32 *)lapic.regs)[0xf0 / 4] = 0x1ff;
	EQUAL(ASK(m->vcpu, KVM_SET_LAPIC, &lapic), 0);
	memcpy(m->memory + VECTOR * 4, entry, 4);
	memcpy(m->memory + HANDLER, handler, sizeof(handler));
	GUEST(m, 0xfb, 0xf4, 0xe6, 0x56);		/* sti; hlt; out to 0x56 */
}

static void watch(struct machine *m, int fd, __u32 flags)
{
	EQUAL(ASK(m->vm, KVM_IRQFD, &((struct kvm_irqfd){ .fd = fd, .gsi = LINE, .flags = flags })), 0);
}

static void expect_handler(struct machine *m)
{
	EQUAL(ASK(m->vcpu, KVM_RUN, 0), 0);
	EQUAL(m->run->exit_reason, KVM_EXIT_IO);
	EQUAL(m->run->io.port, PORT);
}

/* The interrupt in service ends, from outside. */
static void end_interrupt(struct machine *m)
{
	struct kvm_lapic_state lapic;

	EQUAL(ASK(m->vcpu, KVM_GET_LAPIC, &lapic), 0);
	((__u32 *)lapic.regs)[(0x100 + VECTOR / 32 * 0x10) / 4] = 0;
	EQUAL(ASK(m->vcpu, KVM_SET_LAPIC, &lapic), 0);
}

/* The guest does it, and writes to port 0x57. */
static void end_in_guest(struct machine *m)
{
	/* movl $0, (0xb0); out to 0x57 */
	static const unsigned char code[] = { 0x66, 0xc7, 0x06, 0xb0, 0x00, 0x00, 0x00, 0x00, 0x00, 0xe6, 0x57 };
	struct kvm_sregs sregs;

	m->run->immediate_exit = 1;			/* what it is at is complete */
	EQUAL(ASK(m->vcpu, KVM_RUN, 0), -EINTR);
	m->run->immediate_exit = 0;
	guest_put(m, code, sizeof(code));
	EQUAL(ASK(m->vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.ds.base = 0xfee00000;
	EQUAL(ASK(m->vcpu, KVM_SET_SREGS, &sregs), 0);
	EQUAL(ASK(m->vcpu, KVM_RUN, 0), 0);
	EQUAL(m->run->exit_reason, KVM_EXIT_IO);
	EQUAL(m->run->io.port, 0x57);
}

/* --- another thread, in a moment -------------------------------------------------------------------------------------- */

struct deed {
	pthread_t thread, to;
	int signal;			/* 0: none; it comes first */
	int fd;				/* -1: none */
};

static void *do_it(void *argument)
{
	const struct deed *deed = argument;

	usleep(30000);
	if (deed->signal)
		pthread_kill(deed->to, deed->signal);
	usleep(30000);
	if (deed->fd >= 0)
		eventfd_write(deed->fd, 1);
	return NULL;
}

static void soon(struct deed *deed, int signal, int fd)
{
	*deed = (struct deed){ .to = pthread_self(), .signal = signal, .fd = fd };
	pthread_create(&deed->thread, NULL, do_it, deed);
}

static volatile sig_atomic_t caught;

static void catch(int signal)
{
	(void)signal;
	caught++;
}

/* --- tests -------------------------------------------------------------------------------------------------------------- */

static void test_an_eventfd_wakes_a_vcpu_that_halts(void)
{
	int fd = eventfd(0, EFD_CLOEXEC);
	struct machine m;
	struct deed deed;
	eventfd_t count;

	begin(&m);
	watch(&m, fd, 0);
	soon(&deed, 0, fd);
	expect_handler(&m);
	pthread_join(deed.thread, NULL);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	TRUE(eventfd_read(fd, &count) < 0, "the interrupt has used up what was signalled");
	watch(&m, fd, KVM_IRQFD_FLAG_DEASSIGN);
	close(fd);
	machine_end(&m);
}

static void test_an_eventfd_that_was_signalled_before_counts(void)
{
	int fd = eventfd(1, EFD_CLOEXEC);
	struct machine m;

	begin(&m);
	watch(&m, fd, 0);
	expect_handler(&m);
	close(fd);
	machine_end(&m);
}

static void test_one_eventfd_is_known_by_any_of_its_fds(void)
{
	int fd = eventfd(0, EFD_CLOEXEC), other = dup(fd), third = eventfd(0, EFD_CLOEXEC);
	struct machine m;

	begin(&m);
	watch(&m, fd, 0);
	EQUAL(ASK(m.vm, KVM_IRQFD, &((struct kvm_irqfd){ .fd = other, .gsi = LINE })), -EBUSY);
	watch(&m, third, 0);
	watch(&m, other, KVM_IRQFD_FLAG_DEASSIGN);
	watch(&m, fd, 0);
	close(third);
	close(other);
	close(fd);
	machine_end(&m);
}

/* --- eventfds that are closed ------------------------------------------------------------------------------------------ */

/* More than a process may have fds, or a VM irqfds. */
static void test_an_irqfd_goes_with_its_eventfd(void)
{
	unsigned int i, refused = 0;
	struct machine m;
	int fd;

	begin(&m);
	for (i = 0; i < 5000 && !refused; i++) {
		fd = eventfd(0, EFD_CLOEXEC);
		refused += ASK(m.vm, KVM_IRQFD, &((struct kvm_irqfd){ .fd = fd, .gsi = LINE })) != 0;
		close(fd);
	}
	EQUAL(refused, 0);
	fd = open("/dev/null", O_RDONLY);
	TRUE(fd < 100, "no fd is left of them");
	close(fd);
	machine_end(&m);
}

static void test_an_irqfd_stays_while_its_eventfd_has_another_fd(void)
{
	int fd = eventfd(0, EFD_CLOEXEC), other = dup(fd);
	struct machine m;
	eventfd_t count;

	begin(&m);
	watch(&m, fd, 0);
	close(fd);
	eventfd_write(other, 1);
	expect_handler(&m);
	fcntl(other, F_SETFL, O_NONBLOCK);
	TRUE(eventfd_read(other, &count) < 0, "the interrupt has used up what was signalled");
	EQUAL(ASK(m.vm, KVM_IRQFD, &((struct kvm_irqfd){ .fd = other, .gsi = LINE })), -EBUSY);
	close(other);
	machine_end(&m);
}

static int passed;

static int signal_it_twice(struct machine *m)
{
	(void)m;
	usleep(100000);
	eventfd_write(passed, 1);
	usleep(100000);
	eventfd_write(passed, 1);
	usleep(100000);
	return 0;
}

static void *close_it(void *argument)
{
	(void)argument;
	usleep(50000);
	close(passed);
	return NULL;
}

static void *run_child(void *m)
{
	return in_child(signal_it_twice, m) ? m : NULL;
}

/* The second signal finds what the first one counted, as nobody here can read it any more. */
static void test_an_irqfd_stays_while_another_process_has_its_eventfd(void)
{
	pthread_t child, closer;
	struct machine m;

	passed = eventfd(0, EFD_CLOEXEC);
	begin(&m);
	GUEST(&m, 0xfb, 0xf4, 0xeb, 0xfd);	/* sti; again: hlt; jmp again */
	watch(&m, passed, 0);
	pthread_create(&child, NULL, run_child, &m);
	pthread_create(&closer, NULL, close_it, NULL);
	expect_handler(&m);
	end_interrupt(&m);
	expect_handler(&m);
	pthread_join(closer, NULL);
	pthread_join(child, NULL);
	machine_end(&m);
}

/* --- by level ---------------------------------------------------------------------------------------------------------- */

static int is_high(struct machine *m)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	usleep(50000);				/* a kernel may take its time */
	EQUAL(ASK(m->vm, KVM_GET_IRQCHIP, &chip), 0);
	return chip.chip.ioapic.irr >> LINE & 1;
}

static void watch_level(struct machine *m, int fd, int told)
{
	const struct kvm_irqfd irqfd = { .fd = fd, .gsi = LINE, .flags = KVM_IRQFD_FLAG_RESAMPLE, .resamplefd = told };

	EQUAL(ASK(m->vm, KVM_IRQFD, &irqfd), 0);
}

static void begin_level(struct machine *m)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	begin(m);
	EQUAL(ASK(m->vm, KVM_GET_IRQCHIP, &chip), 0);
	chip.chip.ioapic.redirtbl[LINE].bits = 0x8000 | VECTOR;
	EQUAL(ASK(m->vm, KVM_SET_IRQCHIP, &chip), 0);
}

static void test_a_level_stays_until_the_guest_has_ended_it(void)
{
	int fd = eventfd(0, EFD_CLOEXEC), told = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	eventfd_t count = 0;
	struct machine m;

	begin_level(&m);
	watch_level(&m, fd, told);
	eventfd_write(fd, 1);
	EQUAL(is_high(&m), 1);
	expect_handler(&m);
	TRUE(eventfd_read(told, &count) < 0, "nobody was told before");
	end_in_guest(&m);
	EQUAL(is_high(&m), 0);
	EQUAL(eventfd_read(told, &count), 0);
	EQUAL(count, 1);
	close(fd);
	close(told);
	machine_end(&m);
}

static void test_a_level_falls_when_its_eventfd_is_closed(void)
{
	int fd = eventfd(0, EFD_CLOEXEC), other, told = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	struct machine m;

	begin_level(&m);
	watch_level(&m, fd, told);
	other = dup(fd);
	eventfd_write(fd, 1);
	EQUAL(is_high(&m), 1);
	close(fd);
	EQUAL(is_high(&m), 1);
	close(other);
	EQUAL(is_high(&m), 0);
	close(told);
	machine_end(&m);
}

/* Nobody has called close(). */
static void test_nobody_is_told_of_an_eventfd_that_is_gone(void)
{
	int fd = eventfd(0, EFD_CLOEXEC), told = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), null = open("/dev/null", O_RDONLY);
	struct machine m;
	eventfd_t count;

	begin_level(&m);
	watch_level(&m, fd, told);
	dup2(null, fd);
	usleep(50000);
	EQUAL(ASK(m.vm, KVM_IRQ_LINE, &((struct kvm_irq_level){ .irq = LINE, .level = 1 })), 0);
	expect_handler(&m);
	EQUAL(ASK(m.vm, KVM_IRQ_LINE, &((struct kvm_irq_level){ .irq = LINE, .level = 0 })), 0);
	end_in_guest(&m);
	TRUE(eventfd_read(told, &count) < 0, "nobody is told");
	close(null);
	close(fd);
	close(told);
	machine_end(&m);
}

/* --- two at one line --------------------------------------------------------------------------------------------------- */

#define REQUESTS	200

/* A device that asks as long as it has requests left, which the guest's handler takes by its port. */
struct device {
	pthread_t thread, vcpu;
	struct machine *m;
	int fd, told, left, lost, gone;
};

static void *ask_and_wait(void *of)
{
	struct device *device = of;
	struct pollfd word = { .fd = device->told, .events = POLLIN };
	eventfd_t count;

	while (__atomic_load_n(&device->left, __ATOMIC_SEQ_CST) && !device->lost) {
		eventfd_write(device->fd, 1);
		if (poll(&word, 1, 20000) == 1)
			eventfd_read(device->told, &count);
		else
			device->lost = 1;
	}
	__atomic_store_n(&device->gone, 1, __ATOMIC_SEQ_CST);
	__atomic_store_n(&device->m->run->immediate_exit, 1, __ATOMIC_SEQ_CST);
	pthread_kill(device->vcpu, SIGUSR1);
	return NULL;
}

/* Another one signals, is deassigned or closed while it may be high or being told, and comes again. */
static void *come_and_go_at_the_line(void *of)
{
	struct kvm_irqfd irqfd = { .gsi = LINE };
	const struct device *device = of;
	unsigned int times;
	int fd, told = eventfd(0, EFD_CLOEXEC);

	for (times = 0; !__atomic_load_n(&device->gone, __ATOMIC_SEQ_CST); times++) {
		fd = eventfd(times & 1, EFD_CLOEXEC);
		irqfd.fd = fd;
		irqfd.flags = KVM_IRQFD_FLAG_RESAMPLE;
		irqfd.resamplefd = told;
		EQUAL(ASK(device->m->vm, KVM_IRQFD, &irqfd), 0);
		eventfd_write(fd, times & 2 ? 1 : 0);
		irqfd.flags = KVM_IRQFD_FLAG_DEASSIGN;
		if (times & 4)
			EQUAL(ASK(device->m->vm, KVM_IRQFD, &irqfd), 0);
		close(fd);
	}
	close(told);
	return NULL;
}

static void test_one_that_comes_and_goes_takes_nothing_from_the_other(void)
{
	static const unsigned char handler[] = {	/* out to 0x55; movl $0, (0xb0); iret */
		0xe6, PORT, 0x66, 0xc7, 0x06, 0xb0, 0x00, 0x00, 0x00, 0x00, 0x00, 0xcf,
	};
	const struct sigaction action = { .sa_handler = catch };
	struct device device = { .vcpu = pthread_self(), .left = REQUESTS };
	struct kvm_sregs sregs;
	struct machine m;
	pthread_t other;

	begin_level(&m);
	device.m = &m;
	device.fd = eventfd(0, EFD_CLOEXEC);
	device.told = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	watch_level(&m, device.fd, device.told);
	memcpy(m.memory + HANDLER, handler, sizeof(handler));
	GUEST(&m, 0xfb, 0xf4, 0xeb, 0xfd);		/* sti; again: hlt; jmp again */
	EQUAL(ASK(m.vcpu, KVM_GET_SREGS, &sregs), 0);
	sregs.ds.base = 0xfee00000;
	EQUAL(ASK(m.vcpu, KVM_SET_SREGS, &sregs), 0);
	sigaction(SIGUSR1, &action, NULL);
	pthread_create(&device.thread, NULL, ask_and_wait, &device);
	pthread_create(&other, NULL, come_and_go_at_the_line, &device);
	while (!ASK(m.vcpu, KVM_RUN, 0) && m.run->exit_reason == KVM_EXIT_IO)
		if (__atomic_load_n(&device.left, __ATOMIC_SEQ_CST))
			__atomic_fetch_sub(&device.left, 1, __ATOMIC_SEQ_CST);
	pthread_join(device.thread, NULL);
	pthread_join(other, NULL);
	EQUAL(device.left, 0);
	EQUAL(device.lost, 0);
	close(device.fd);
	close(device.told);
	machine_end(&m);
}

static void start_timer(struct machine *m)
{
	struct kvm_lapic_state lapic;
	__u32 *reg = (__u32 *)lapic.regs;

	EQUAL(ASK(m->vcpu, KVM_GET_LAPIC, &lapic), 0);
	reg[0x320 / 4] = VECTOR;
	reg[0x3e0 / 4] = 0xb;			/* one by one */
	reg[0x380 / 4] = 20000000;
	reg[0x390 / 4] = 20000000;
	EQUAL(ASK(m->vcpu, KVM_SET_LAPIC, &lapic), 0);
}

static void test_a_timer_wakes_a_vcpu_that_halts(void)
{
	struct machine m;

	begin(&m);
	start_timer(&m);
	expect_handler(&m);
	machine_end(&m);
}

static void test_a_signal_ends_a_halt_and_its_handler_has_run(void)
{
	const struct sigaction action = { .sa_handler = catch };
	struct machine m;
	struct deed deed;

	begin(&m);
	GUEST(&m, 0xfa, 0xf4);			/* cli; hlt */
	sigaction(SIGUSR1, &action, NULL);
	caught = 0;
	soon(&deed, SIGUSR1, -1);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), -EINTR);
	EQUAL(caught, 1);
	pthread_join(deed.thread, NULL);
	machine_end(&m);
}

static void test_a_signal_that_is_ignored_does_not_end_a_halt(void)
{
	const struct sigaction ignore = { .sa_handler = SIG_IGN };
	int fd = eventfd(0, EFD_CLOEXEC);
	struct machine m;
	struct deed deed;

	begin(&m);
	sigaction(SIGUSR2, &ignore, NULL);
	watch(&m, fd, 0);
	soon(&deed, SIGUSR2, fd);
	expect_handler(&m);
	pthread_join(deed.thread, NULL);
	close(fd);
	machine_end(&m);
}

static int come_and_go(struct machine *m)
{
	(void)m;
	return 7;
}

static void test_a_child_leaves_timers_and_eventfds_alone(void)
{
	int fd = eventfd(0, EFD_CLOEXEC);
	struct machine m;
	struct deed deed;

	begin(&m);
	watch(&m, fd, 0);
	EQUAL(in_child(come_and_go, &m), 7);
	soon(&deed, 0, fd);
	expect_handler(&m);
	start_timer(&m);
	pthread_join(deed.thread, NULL);
	EQUAL(ASK(m.vcpu, KVM_RUN, 0), 0);
	EQUAL(m.run->io.port, 0x56);
	close(fd);
	machine_end(&m);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_an_eventfd_wakes_a_vcpu_that_halts),
		TEST(test_an_eventfd_that_was_signalled_before_counts),
		TEST(test_one_eventfd_is_known_by_any_of_its_fds),
		TEST(test_an_irqfd_goes_with_its_eventfd),
		TEST(test_an_irqfd_stays_while_its_eventfd_has_another_fd),
		TEST(test_an_irqfd_stays_while_another_process_has_its_eventfd),
		TEST(test_a_level_stays_until_the_guest_has_ended_it),
		TEST(test_a_level_falls_when_its_eventfd_is_closed),
		TEST(test_nobody_is_told_of_an_eventfd_that_is_gone),
		TEST(test_one_that_comes_and_goes_takes_nothing_from_the_other),
		TEST(test_a_timer_wakes_a_vcpu_that_halts),
		TEST(test_a_signal_ends_a_halt_and_its_handler_has_run),
		TEST(test_a_signal_that_is_ignored_does_not_end_a_halt),
		TEST(test_a_child_leaves_timers_and_eventfds_alone),
	};

	return RUN_ON_KVM("interrupts", tests);
}
