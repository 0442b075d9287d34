/* SPDX-License-Identifier: MIT */
/*
 * Wrong calls, a row each, with the fault that the library must give and what the kernel answers to the same bare ioctl.
 *
 * A row is made twice, each time on a fresh VM that has what `with` says: by the library's function at full level, and by ioctl()
 * alone.  Where the kernel accepts what a rule forbids, or refuses with another errno, `kernel` and `because` say so.
 */
#ifndef TESTS_CORPUS_CORPUS_H
#define TESTS_CORPUS_CORPUS_H

#include <errno.h>
#include <linux/kvm.h>
#include <stddef.h>

#include <kvmabi/decode.h>
#include <kvmabi/kvmabi.h>

#define PAGE 4096ul

/* What a call can be made on; those of the classes that the VM does not have are null. */
struct handles {
	struct kvmabi_system *system;
	struct kvmabi_vm *vm;
	struct kvmabi_vcpu *vcpu;
	struct kvmabi_device *device;
	int eventfd;
};

/* What the VM has before the call. */
enum with {
	IRQCHIP = 1 << 0,		/* interrupt controllers in the kernel */
	PIT = 1 << 1,
	VCPU = 1 << 2,			/* with id 0 */
	SLOTS = 1 << 3,			/* slot 0: four pages at 0; slot 1: four at 0x10000, whose dirty pages are logged */
	RAN = 1 << 4,			/* the vcpu has run */
	DEVICE = 1 << 5,		/* KVM_DEV_TYPE_VFIO's */
	CHILD = 1 << 6,			/* the call is made by a child of the process that made the VM */
	EVERY_ID = 1 << 7,		/* as many vcpus as the kernel allows */
	PRIVATE = 1 << 8,		/* a VM of KVM_X86_SW_PROTECTED_VM's type, whose memory may be private */
};

/* Where the memory of slot 0 is. */
extern unsigned char machine_memory[];

#define ACCEPTED (-1)

struct wrong_call {
	const char *mistake;		/* what was done, in a few words */
	const char *section;		/* which kind of trouble that users have told of it shows: a topic of topics[] */
	int (*call)(struct handles *on, void *argument);	/* the library's; null: only an explanation can be had */
	enum kvmabi_fd_class fd_class;	/* of the fd */
	unsigned int command;
	unsigned int with;
	const void *argument;
	size_t size;			/* 0: the argument is a value */
	unsigned long value;
	/* the fault: */
	const char *rule, *field, *text;	/* "" where there is none; a part of the message */
	int error;			/* 0: the call does a part */
	int soft;			/* kernels later than the API's level give no rule */
	/* the kernel: */
	int kernel;			/* its errno, or ACCEPTED, where it is not `error` */
	const char *because;
	unsigned int since;		/* as KVMABI_LEVEL counts: earlier kernels do not have the call or the rule */
	unsigned int until;		/* later kernels have another answer */
	int capability;			/* without which nothing can be asked; 0: basic */
};

/* The library's functions as calls of one type. */
#define POINTER(class, verb) \
	static int class##_##verb(struct handles *on, void *argument) { return kvmabi_##class##_##verb(on->class, argument); }
#define VALUE(class, verb) \
	static int class##_##verb(struct handles *on, void *argument) \
	{ return kvmabi_##class##_##verb(on->class, *(unsigned long *)argument); }
#define NOTHING(class, verb) \
	static int class##_##verb(struct handles *on, void *argument) { (void)argument; return kvmabi_##class##_##verb(on->class); }

#define SYSTEM(verb, VERB) .call = system_##verb, .fd_class = KVMABI_FD_SYSTEM, .command = KVM_##VERB
#define VM(verb, VERB) .call = vm_##verb, .fd_class = KVMABI_FD_VM, .command = KVM_##VERB
#define VCPU_(verb, VERB) .call = vcpu_##verb, .fd_class = KVMABI_FD_VCPU, .command = KVM_##VERB
#define BARE(CLASS, VERB) .fd_class = KVMABI_FD_##CLASS, .command = KVM_##VERB
#define ARG(type, ...) .argument = &(struct type){ __VA_ARGS__ }, .size = sizeof(struct type)
#define FAULT(name, about, number, words) .rule = name, .field = about, .error = number, .text = words
/* ... of a rule about what is known: a later kernel is asked, and its refusal is not laid on what it may know. */
#define KNOWN(...) FAULT(__VA_ARGS__), .soft = 1
#define KERNEL(number, why) .kernel = number, .because = why
#define RELEASE(major, minor) ((major) << 16 | (minor) << 8)

struct wrong_calls {
	const char *topic;
	const struct wrong_call *rows;
	size_t count;
};
#define WRONG_CALLS(name, list) const struct wrong_calls name = { #name, list, sizeof(list) / sizeof((list)[0]) }

extern const struct wrong_calls wrong_on_system, wrong_on_vm, wrong_of_memory, wrong_of_interrupts, wrong_on_vcpu, wrong_of_later, mistakes;

#endif /* TESTS_CORPUS_CORPUS_H */
