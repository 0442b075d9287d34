/* SPDX-License-Identifier: MIT */
/*
 * What the topics of the contract share: a line of the transcript for each case, and memory and machines to try on.
 *
 * A case is `CALL: what -> result[ outputs]`: result is what the ioctl returned, or the name of its errno.  Everything
 * that may differ between two good runs (addresses, fds, times) is left out or told in words.
 */
#ifndef TESTS_CONTRACT_H
#define TESTS_CONTRACT_H

#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>

#define PAGE		4096ul
#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))

/* --- the transcript ------------------------------------------------------------------------------------------------ */

/* Begin the line of a case; also() adds to it; the next case, or done(), ends it. */
void begin(const char *call, const char *what, ...) __attribute__((format(printf, 2, 3)));
void also(const char *format, ...) __attribute__((format(printf, 1, 2)));
void done(void);

/* Do an ioctl as a case of its own.  What it returned, or -errno. */
long attempt(int fd, unsigned long cmd, const char *call, unsigned long argument, const char *what, ...)
	__attribute__((format(printf, 5, 6)));
#define TRY(fd, call, argument, ...)	attempt(fd, call, #call, (unsigned long)(argument), __VA_ARGS__)

/* An ioctl that only prepares: no line; the program ends when it fails. */
long need(int fd, unsigned long cmd, const char *call, unsigned long argument);
#define NEED(fd, call, argument)	need(fd, call, #call, (unsigned long)(argument))

/* The program cannot go on. */
void give_up(const char *why) __attribute__((noreturn));

/* --- memory ---------------------------------------------------------------------------------------------------------- */

void memory_init(void);
void *edge(size_t size);	/* size zero bytes at the end of a page; no memory follows; the last call's is void */
void *nowhere(void);		/* the page after it: never accessible */
void *read_only(void);		/* a page of zeros that cannot be written */
void *constant(const void *from, size_t size);	/* the same with something in it; the last call's is void */
#define KERNEL_MEMORY	((void *)0xffff888000001000ul)
#define NO_ADDRESS	((void *)0x0000800000000000ul)	/* not canonical, with four levels */

/* --- machines ---------------------------------------------------------------------------------------------------------- */

#define MEMORY	(16 * PAGE)	/* of a machine, from guest address 0 on, in slot 0 */
#define CODE	0x1000u		/* where guest_put() puts it */

struct machine {
	int vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	unsigned char *memory;
};

extern int kvm;				/* /dev/kvm */

void machine_begin(struct machine *m);	/* a VM with memory and a vcpu */
void machine_end(struct machine *m);
void machine_begin_with_chips(struct machine *m);	/* the same with interrupt controllers in the kernel */
void machine_end_with_chips(struct machine *m);
/* Code, to be run in real mode from CODE on; stack below. */
void guest_put(struct machine *m, const void *code, size_t size);
#define GUEST(m, ...) guest_put(m, (const unsigned char[]){ __VA_ARGS__ }, sizeof((const unsigned char[]){ __VA_ARGS__ }))

/* All registers of a kind, as cases of the call that reads them. */
void tell_regs(int vcpu, const char *what);
void tell_sregs(int vcpu, const char *what);

/* Give the vcpu all the CPUID that is supported. */
void give_supported_cpuid(int vcpu);

/* --- the ioctls as a table --------------------------------------------------------------------------------------------- */

enum fd_class { SYSTEM, VM, VCPU, CLASSES };
enum kind { NONE, VALUE, IN, OUT, INOUT, OPTIONAL, FOREIGN };	/* of an argument; FOREIGN: not offered, or irqchip.c has the rest */

struct call {
	const char *name;
	unsigned long cmd;
	enum fd_class fd_class;
	enum kind kind;
	size_t size;
};

extern const struct call calls[];
extern const unsigned int calls_count;
int fd_of(const struct machine *m, enum fd_class fd_class);

/* --- topics, in the order of the transcript ---------------------------------------------------------------------------- */

void try_pointers(void);
void try_classes(void);
void try_process(void);
void try_lifetimes(void);
void try_maps(void);
void try_system(void);
void try_msr_list(void);
void try_msr_features(void);
void try_supported_cpuid(void);
void try_vm(void);
void try_clock(void);
void try_slots(void);
void try_dirty_log(void);
void try_registers(void);
void try_special_registers(void);
void try_fpu(void);
void try_events(void);
void try_msrs(void);
void try_cpuid(void);
void try_translate(void);
void try_machine_checks(void);
void try_signal_mask(void);
void try_run(void);
void try_sync(void);
void try_debug(void);
void try_exits(void);
void try_after_shutdown(void);
void try_interrupts(void);
void try_irqchip(void);
void try_resample(void);
void try_pit(struct machine *m);		/* irqchip.c's, with its machines */
void try_old_pit(void);
void try_irqfd(struct machine *m);
void try_ioeventfd(struct machine *m);
void try_coalesced(struct machine *m);
void try_narrow_callers(void);

#endif /* TESTS_CONTRACT_H */
