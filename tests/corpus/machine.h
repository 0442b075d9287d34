/* SPDX-License-Identifier: MIT */
/* Fresh VMs for wrong calls. */
#ifndef TESTS_CORPUS_MACHINE_H
#define TESTS_CORPUS_MACHINE_H

#include "corpus.h"

/* Make what a row needs; the name of what could not be made, or null. */
const char *machine_begin(struct handles *on, unsigned int with);
void machine_end(struct handles *on);

/* The fd of a class. */
int machine_fd(const struct handles *on, enum kvmabi_fd_class fd_class);

/* The kernel's release, as KVMABI_LEVEL counts. */
unsigned int machine_release(void);

#endif /* TESTS_CORPUS_MACHINE_H */
