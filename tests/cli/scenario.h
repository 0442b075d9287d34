/* SPDX-License-Identifier: MIT */
/* A program to be traced: scenarios by name, each on a VM of its own with a page of real-mode code. */
#ifndef TESTS_CLI_SCENARIO_H
#define TESTS_CLI_SCENARIO_H

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096

struct machine {
	int kvm, vm, vcpu;
	struct kvm_run *run;
	size_t run_size;
	unsigned char *memory;		/* of the guest, a page at 0 */
};

/* End with a message; a scenario that ends well returns 0. */
#define MUST(holds) ((holds) ? (void)0 : (fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #holds, strerror(errno)), exit(9)))

/* A VM whose vcpu begins with `code`. */
struct machine machine_make(const void *code, size_t size);
/* Run until the guest halts; returns how many times KVM_RUN returned. */
unsigned int machine_run(struct machine *machine);

/* Each returns the program's exit status. */
int wrong_calls(void);
int pointers(void);
int data(void);
int synchronized(void);
int large(void);
int exits(unsigned int count);
int every(char **commands);
int numbers(void);
int keep_errno(void);
int duplicates(void);
int by_fork(void);
int by_vfork(void);
int by_exec(void);
int executed(const char *vm, const char *vcpu);
int filtered(int strict);
int storm(void);
int flood(unsigned int threads, unsigned int calls);
int killed(void);

#endif /* TESTS_CLI_SCENARIO_H */
