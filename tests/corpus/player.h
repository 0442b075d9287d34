/* SPDX-License-Identifier: MIT */
/*
 * Makes the calls of a recorded session again, on handles of the library: of the kernel, or, without one, for the rules alone.
 * Looks behind the library's handles, as the command does.
 */
#ifndef TESTS_CORPUS_PLAYER_H
#define TESTS_CORPUS_PLAYER_H

#include <attempt.h>
#include <tables.h>

#include "session.h"

#define PLAYER_ROOM (1 << 20)		/* for an argument, however long its array says it is */

struct player_object {
	int fd;				/* in the recording */
	struct kvmabi_vm *vm;
	struct kvmabi_vcpu *vcpu;
};

struct player {
	struct kvmabi_system *system;
	struct player_object objects[16];
	unsigned int count;
	int eventfd;
};

/* All calls of a file, one after the other; null: it cannot be read.  `size` is in bytes. */
unsigned char *session_load(const char *path, size_t *size);
struct session_call *session_next(unsigned char *session, size_t size, struct session_call *call);

/* What there is to know of a call; false: it is none of KVM's. */
int player_argument(const struct session_call *call, const struct kvmabi_ioctl_info **info, const struct kvmabi_argument **argument);

/* The VM and the vcpu that a call is made on; null: not one of these. */
struct player_object *player_object(struct player *player, const struct session_call *call);
void player_add(struct player *player, int fd, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu);

/* Make a call, with what its argument pointed to in `data`: what the library returns.  Addresses in it are made ours. */
int player_make(struct player *player, const struct session_call *call, unsigned long value, unsigned char *data);
/* ... by ioctl() alone. */
int player_make_bare(struct player *player, const struct session_call *call, unsigned long value, unsigned char *data);

/* Close all that the session has made. */
void player_end(struct player *player);

#endif /* TESTS_CORPUS_PLAYER_H */
