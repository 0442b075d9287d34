/* SPDX-License-Identifier: MIT */
/* A failure in a sentence, from the generated tables.  Private to the library. */
#ifndef KVMABI_WORDS_H
#define KVMABI_WORDS_H

#include "attempt.h"

/* The flexible array of a call's argument. */
struct kvmabi_array_view {
	const unsigned char *first;
	size_t each;			/* bytes of an element */
	size_t key;			/* bytes of its first field */
	unsigned int count;
};

/* Find it; false: there is none.  The first field of an element, ex) an MSR's index. */
int kvmabi_words_array(struct kvmabi_array_view *array, enum kvmabi_call call, const void *data);
__u64 kvmabi_words_key(const struct kvmabi_array_view *array, unsigned int place);

struct kvmabi_text;

/* What a note comes to. */
void kvmabi_words_add_fault(struct kvmabi_text *text, const struct kvmabi_fault_note *note);

/* What a rule that is broken says, ex) "KVM_SET_CLOCK works only if flags is 0; it is 4". */
void kvmabi_words_add_rule(struct kvmabi_text *text, const struct kvmabi_broken *why, const char *name);

/* ex) "KVM_GET_REGS is a vcpu ioctl; this is a VM fd". */
void kvmabi_words_add_class(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, enum kvmabi_fd_class fd_class);

/* What the API says of an errno of the kernel's. */
void kvmabi_words_add_reasons(struct kvmabi_text *text, const struct kvmabi_ioctl_info *info, int error);
void kvmabi_words_add_error(struct kvmabi_text *text, int error);

#endif /* KVMABI_WORDS_H */
