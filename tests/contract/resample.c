// SPDX-License-Identifier: MIT
/*
 * KVM_IRQFD with KVM_IRQFD_FLAG_RESAMPLE: an eventfd makes a line high, and the guest's end of the interrupt lowers it.
 *
 * The guest's handler ends the interrupt and then writes to port 0x55; what it interrupts is a loop that writes to 0x56.
 * Of what it was told by the resamplefds each case counts the signals since the case before.
 */
#include "contract.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define GSI		10u
#define VECTOR		0x41u
#define PIC_VECTOR	0x2au
#define LEVEL		0x8000u
#define MASKED		0x10000u
#define LAPIC		0xfee00000u
#define IOAPIC		0xfec00000u
#define END		KVM_IRQFD_FLAG_DEASSIGN
#define RESAMPLE	KVM_IRQFD_FLAG_RESAMPLE

static struct machine machine;
static int fd[2], resample[2];		/* of two devices */

/* --- a machine ------------------------------------------------------------------------------------------------------- */

static void handle(unsigned int vector, const void *code, size_t size)
{
	const unsigned short entry[2] = { 0x1800, 0 };

	memcpy(machine.memory + vector * 4, entry, 4);
	memcpy(machine.memory + 0x1800, code, size);
}

/* Neither works in place of the other: PICs that are masked, an entry that is. */
static void set_pics(int on, unsigned int elcr)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_PIC_MASTER };

	chip.chip.pic = (struct kvm_pic_state){ .irq_base = 0x20, .imr = on ? 0xfb : 0xff };
	NEED(machine.vm, KVM_SET_IRQCHIP, &chip);
	chip.chip_id = KVM_IRQCHIP_PIC_SLAVE;
	chip.chip.pic = (struct kvm_pic_state){ .irq_base = 0x28, .imr = on ? 0xfb : 0xff, .elcr = elcr };
	NEED(machine.vm, KVM_SET_IRQCHIP, &chip);
}

static void set_entry(__u64 bits)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	NEED(machine.vm, KVM_GET_IRQCHIP, &chip);
	chip.chip.ioapic.redirtbl[GSI].bits = bits;
	NEED(machine.vm, KVM_SET_IRQCHIP, &chip);
}

/* The local APIC is on, with LINT0 for the PICs; DS leads to its registers, ES to those of the I/O APIC. */
static void set_vcpu(void)
{
	static const unsigned char of_apic[] = {	/* movl $0, (0xb0); out to 0x55; iret */
		0x66, 0xc7, 0x06, 0xb0, 0x00, 0x00, 0x00, 0x00, 0x00, 0xe6, 0x55, 0xcf,
	};
	struct kvm_lapic_state state;
	struct kvm_sregs sregs;

	NEED(machine.vcpu, KVM_GET_LAPIC, &state);
	((__u32 *)state.regs)[0xf0 / 4] = 0x1ff;
	((__u32 *)state.regs)[0x350 / 4] = 0x700;
	NEED(machine.vcpu, KVM_SET_LAPIC, &state);
	GUEST(&machine, 0xfb, 0x90, 0xe6, 0x56, 0xeb, 0xfb);	/* sti; again: nop; out to 0x56; jmp again */
	NEED(machine.vcpu, KVM_GET_SREGS, &sregs);
	sregs.ds.base = LAPIC;
	sregs.es.base = IOAPIC;
	NEED(machine.vcpu, KVM_SET_SREGS, &sregs);
	handle(VECTOR, of_apic, sizeof(of_apic));
}

static void begin_with(__u64 entry)
{
	unsigned int i;

	machine_begin_with_chips(&machine);
	set_pics(0, 0);
	set_entry(entry);
	set_vcpu();
	for (i = 0; i < 2; i++) {
		fd[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		resample[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	}
}

static void end(void)
{
	unsigned int i;

	machine_end_with_chips(&machine);
	for (i = 0; i < 2; i++) {
		close(fd[i]);
		close(resample[i]);
	}
}

/* --- cases ----------------------------------------------------------------------------------------------------------- */

static void irqfd(int of, int told, __u32 gsi, __u32 flags, const char *what)
{
	const struct kvm_irqfd args = { .fd = of, .gsi = gsi, .flags = flags, .resamplefd = told };

	TRY(machine.vm, KVM_IRQFD, &args, "resampled, %s", what);
}

static void assign(unsigned int device, const char *what)
{
	irqfd(fd[device], resample[device], GSI, RESAMPLE, what);
}

static int count(int of)
{
	eventfd_t value;

	return eventfd_read(of, &value) ? 0 : (int)value;
}

/* Stock hears of an eventfd later, in a thread of the kernel's. */
static void settle(void)
{
	usleep(30000);
}

static void raise_by(unsigned int device)
{
	eventfd_write(fd[device], 1);
	settle();
}

static void tell(const char *what)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_IOAPIC };

	TRY(machine.vm, KVM_GET_IRQCHIP, &chip, "resampled, %s", what);
	also("high %u entry %llx", chip.chip.ioapic.irr >> GSI & 1, chip.chip.ioapic.redirtbl[GSI].bits);
	chip.chip_id = KVM_IRQCHIP_PIC_SLAVE;
	NEED(machine.vm, KVM_GET_IRQCHIP, &chip);
	also("PIC last %x irr %x isr %x", chip.chip.pic.last_irr, chip.chip.pic.irr, chip.chip.pic.isr);
	also("signals %d %d told %d %d", count(fd[0]), count(fd[1]), count(resample[0]), count(resample[1]));
}

static void run(const char *what)
{
	TRY(machine.vcpu, KVM_RUN, 0, "resampled, %s", what);
	also("port %x", machine.run->exit_reason == KVM_EXIT_IO ? machine.run->io.port : 0);
	settle();
}

static void line(__u32 level, const char *what)
{
	TRY(machine.vm, KVM_IRQ_LINE, (&(struct kvm_irq_level){ .irq = GSI, .level = level }), "resampled, %s", what);
}

/* --- topics ----------------------------------------------------------------------------------------------------------- */

static void try_without(void)
{
	int one = eventfd(0, EFD_CLOEXEC), other = eventfd(0, EFD_CLOEXEC);

	machine_begin(&machine);
	irqfd(one, 0, GSI, 0, "no controller, and not asked for");
	irqfd(one, other, GSI, RESAMPLE, "no controller");
	irqfd(one, other, GSI, RESAMPLE | END, "no controller, and not any more");
	irqfd(one, other, GSI, END, "no controller, not asked for, and not any more");
	irqfd(999, 999, GSI, RESAMPLE, "no controller and no fd");
	irqfd(999, 999, GSI, END, "no controller, no fd, and not any more");
	machine_end(&machine);
	close(one);
	close(other);
}

static void try_wrong(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	begin_with(LEVEL | VECTOR);
	TRY(kvm, KVM_CHECK_EXTENSION, KVM_CAP_IRQFD_RESAMPLE, "resampled, can it be");
	TRY(machine.vm, KVM_CHECK_EXTENSION, KVM_CAP_IRQFD_RESAMPLE, "resampled, can it be in a VM");
	irqfd(fd[0], 999, GSI, RESAMPLE, "no second fd");
	irqfd(fd[0], null, GSI, RESAMPLE, "no second eventfd");
	irqfd(999, resample[0], GSI, RESAMPLE, "no first fd");
	irqfd(null, resample[0], GSI, RESAMPLE, "no first eventfd");
	irqfd(fd[0], resample[0], GSI, RESAMPLE | 4, "a flag that there is not");
	irqfd(fd[0], resample[0], 5000, RESAMPLE, "a GSI that leads nowhere");
	assign(0, "the same at another GSI");
	irqfd(fd[0], resample[0], 5000, RESAMPLE | END, "not any more");
	irqfd(fd[0], 999, GSI, 0, "a second fd that nobody asks for");
	assign(0, "the same, which was an edge");
	irqfd(fd[0], 999, GSI, END, "an edge, not any more");
	assign(0, "a level");
	irqfd(fd[0], 0, GSI, 0, "the same, which was a level");
	assign(0, "the same again");
	irqfd(fd[1], resample[0], GSI, RESAMPLE, "one who is told of two");
	irqfd(fd[0], 999, GSI, RESAMPLE | END, "no second fd, and not any more");
	irqfd(999, 0, GSI, RESAMPLE | END, "no first fd, and not any more");
	end();
	close(null);
}

static void try_level(void)
{
	begin_with(LEVEL | VECTOR);
	assign(0, "a line");
	raise_by(0);
	tell("signalled");
	run("the handler");
	tell("the guest has ended it");
	run("nothing more");
	raise_by(0);
	run("the handler, when it is signalled again");
	raise_by(0);
	tell("signalled before the handler returns");
	run("the handler, as the device still asks");
	tell("the guest has ended that");
	run("nothing more, as it asks no more");
	end();
}

static void try_shared(void)
{
	begin_with(LEVEL | VECTOR);
	assign(0, "one of two");
	assign(1, "the other of two");
	raise_by(0);
	run("the handler for one of two");
	tell("both are told");
	run("nothing more of one");
	raise_by(0);
	raise_by(1);
	run("the handler for both");
	tell("both are told, when both have asked");
	run("nothing more of both");
	raise_by(0);
	irqfd(fd[0], 0, GSI, END, "one that asks, not any more");
	tell("one that asks has gone");
	irqfd(fd[1], 0, GSI, END, "the last one, not any more");
	tell("all have gone");
	run("the handler, for what was sent before");
	tell("ended when all have gone");
	run("nothing more when all have gone");
	end();
}

static void try_user_line(void)
{
	begin_with(LEVEL | VECTOR);
	assign(0, "a line that is not its own");
	line(1, "another holds it, too");
	run("the handler for another");
	tell("told of what another raised, which is still high");
	raise_by(0);
	run("the handler again, for another");
	tell("told again, and high by another alone");
	line(0, "another lets go");
	run("the handler for what was sent meanwhile");
	run("nothing more when another has let go");
	tell("another has let go");
	end();
}

static void try_closed(void)
{
	begin_with(LEVEL | VECTOR);
	assign(0, "one that will be closed");
	assign(1, "one that will not");
	raise_by(0);
	close(fd[0]);
	settle();
	tell("closed, and another is left");
	run("the handler for one that is closed");
	tell("only the other is told");
	raise_by(1);
	tell("the other has signalled");
	close(fd[1]);
	settle();
	tell("both are closed");
	fd[0] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	assign(0, "after others were closed");
	close(resample[0]);
	run("nothing more, or what was sent before");
	raise_by(0);
	run("the handler, and nobody is told");
	tell("nobody is told");
	end();
}

static void try_masked(void)
{
	begin_with(MASKED | LEVEL | VECTOR);
	GUEST(&machine, 0x26, 0x66, 0xc7, 0x06, 0x00, 0x00, 0x10 + 2 * GSI, 0x00, 0x00, 0x00,	/* select the entry */
	      0x26, 0x66, 0xc7, 0x06, 0x10, 0x00, VECTOR, 0x80, 0x00, 0x00,			/* unmask it */
	      0xfb, 0x90, 0xe6, 0x56, 0xeb, 0xfb);
	assign(0, "a line that is masked");
	raise_by(0);
	tell("masked and high");
	run("its mask goes");
	tell("its mask has gone");
	run("after its mask has gone");
	raise_by(0);
	run("signalled, after its mask has gone");
	tell("signalled, after its mask has gone");
	end();
}

static void try_edge(void)
{
	begin_with(VECTOR);
	assign(0, "an entry for edges");
	raise_by(0);
	tell("an edge");
	run("the handler of an edge");
	tell("an edge has ended");
	raise_by(0);
	run("the handler of the next edge");
	tell("the next edge has ended");
	run("no more edges");
	end();
}

static void try_itself(void)
{
	begin_with(LEVEL | VECTOR);
	irqfd(fd[0], fd[0], GSI, RESAMPLE, "one who tells himself");
	raise_by(0);
	run("the handler for one who tells himself");
	run("the handler again, as he has told himself");
	irqfd(fd[0], 0, GSI, END, "one who tells himself, not any more");
	tell("one who told himself has gone");
	run("the handler for what he has told himself");
	run("nothing more of him");
	end();
}

static void route(struct kvm_irq_routing_entry entry, const char *what)
{
	char room[sizeof(struct kvm_irq_routing) + sizeof(entry)] __attribute__((aligned(8)));
	struct kvm_irq_routing *table = (struct kvm_irq_routing *)room;

	*table = (struct kvm_irq_routing){ .nr = 1 };
	memcpy(table + 1, &entry, sizeof(entry));
	TRY(machine.vm, KVM_SET_GSI_ROUTING, table, "resampled, %s", what);
}

static void try_routes(void)
{
	begin_with(LEVEL | VECTOR);
	irqfd(fd[0], resample[0], 30, RESAMPLE, "a GSI that leads nowhere yet");
	route((struct kvm_irq_routing_entry){ .gsi = 30, .type = KVM_IRQ_ROUTING_IRQCHIP,
	      .u.irqchip = { .irqchip = KVM_IRQCHIP_IOAPIC, .pin = GSI } }, "by another route");
	raise_by(0);
	run("the handler by another route");
	tell("ended by another route");
	run("nothing more by another route");
	route((struct kvm_irq_routing_entry){ .gsi = 30, .type = KVM_IRQ_ROUTING_MSI,
	      .u.msi = { .address_lo = LAPIC, .data = VECTOR } }, "by a message");
	raise_by(0);
	run("the handler of a message");
	tell("nobody is told of a message's end");
	run("no more messages");
	end();
}

/* --- the PICs --- */

static void begin_with_pics(unsigned int elcr)
{
	static const unsigned char of_pics[] = {	/* mov $0x20, %al; out to 0xa0, to 0x20, to 0x55; iret */
		0xb0, 0x20, 0xe6, 0xa0, 0xe6, 0x20, 0xe6, 0x55, 0xcf,
	};

	begin_with(MASKED);
	set_pics(1, elcr);
	handle(PIC_VECTOR, of_pics, sizeof(of_pics));
}

static void try_pics(void)
{
	begin_with_pics(0x04);
	assign(0, "a PIC's level");
	raise_by(0);
	tell("a PIC's level, signalled");
	run("the handler of a PIC's level");
	tell("a PIC's level has ended");
	run("nothing more of a PIC's level");
	end();
	begin_with_pics(0);
	assign(0, "a PIC's edge");
	raise_by(0);
	run("the handler of a PIC's edge");
	tell("a PIC's edge has ended");
	raise_by(0);
	run("the handler of a PIC's next edge");
	tell("a PIC's next edge has ended");
	run("no more of a PIC's edges");
	end();
}

/* ICW1 makes a PIC forget an edge that waits. */
static void try_pic_that_forgets(void)
{
	begin_with_pics(0);
	GUEST(&machine, 0xb0, 0x11, 0xe6, 0xa0, 0xb0, 0x28, 0xe6, 0xa1, 0xb0, 0x02, 0xe6, 0xa1, 0xb0, 0x01, 0xe6, 0xa1,
	      0xfb, 0x90, 0xe6, 0x56, 0xeb, 0xfb);
	assign(0, "a PIC that forgets");
	raise_by(0);
	run("a PIC begins anew");
	tell("a PIC has begun anew");
	end();
}

/* --- a device with much to do --- */

#define REQUESTS	300u

/* It asks as long as a request is left; the guest's handler takes one, by its port, and then ends the interrupt. */
struct device {
	pthread_t vcpu;
	unsigned int left, told;
};

static void *be_device(void *of)
{
	struct pollfd word = { .fd = resample[0], .events = POLLIN };
	struct device *device = of;

	while (__atomic_load_n(&device->left, __ATOMIC_SEQ_CST)) {
		eventfd_write(fd[0], 1);
		if (poll(&word, 1, 10000) != 1)
			break;		/* lost: it would wait for ever */
		device->told += (unsigned int)count(resample[0]);
	}
	__atomic_store_n(&machine.run->immediate_exit, 1, __ATOMIC_SEQ_CST);
	pthread_kill(device->vcpu, SIGUSR1);
	return NULL;
}

static void nothing(int signal)
{
	(void)signal;
}

static void try_device(void)
{
	static const unsigned char handler[] = {	/* out to 0x55; movl $0, (0xb0); iret */
		0xe6, 0x55, 0x66, 0xc7, 0x06, 0xb0, 0x00, 0x00, 0x00, 0x00, 0x00, 0xcf,
	};
	struct device device = { .vcpu = pthread_self(), .left = REQUESTS };
	const struct sigaction ignore = { .sa_handler = nothing };
	unsigned int interrupts = 0;
	pthread_t thread;

	begin_with(LEVEL | VECTOR);
	GUEST(&machine, 0xfb, 0xf4, 0xeb, 0xfd);	/* sti; again: hlt; jmp again */
	handle(VECTOR, handler, sizeof(handler));
	assign(0, "a device with much to do");
	sigaction(SIGUSR1, &ignore, NULL);
	pthread_create(&thread, NULL, be_device, &device);
	while (!ioctl(machine.vcpu, KVM_RUN, 0) && machine.run->exit_reason == KVM_EXIT_IO && machine.run->io.port == 0x55) {
		interrupts++;
		__atomic_fetch_sub(&device.left, 1, __ATOMIC_SEQ_CST);
	}
	pthread_join(thread, NULL);
	begin("eventfds", "resampled, a device with %u requests", REQUESTS);
	also("interrupts %u told %u left %u", interrupts, device.told, device.left);
	end();
}

/* --- the end of a VM --- */

static void try_vm_that_goes(void)
{
	begin_with(LEVEL | VECTOR);
	assign(0, "of a VM that goes");
	irqfd(fd[1], 0, GSI, 0, "an edge of a VM that goes");
	raise_by(0);
	machine_end_with_chips(&machine);
	settle();
	raise_by(0);
	raise_by(1);
	begin("eventfds", "resampled, their VM has gone");
	also("signals %d %d told %d %d", count(fd[0]), count(fd[1]), count(resample[0]), count(resample[1]));
	machine_begin_with_chips(&machine);
	eventfd_write(fd[0], 1);
	assign(0, "of another VM, and signalled before");
	settle();
	tell("signalled before it was another VM's");
	end();
}

void try_resample(void)
{
	try_without();
	try_wrong();
	try_level();
	try_shared();
	try_user_line();
	try_closed();
	try_masked();
	try_edge();
	try_itself();
	try_routes();
	try_pics();
	try_pic_that_forgets();
	try_device();
	try_vm_that_goes();
}
