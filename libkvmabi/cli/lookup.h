/* SPDX-License-Identifier: MIT */
/* How one asks for what the spec knows: by name, by number, by a member of a struct or of a group. */
#ifndef KVMABI_CLI_LOOKUP_H
#define KVMABI_CLI_LOOKUP_H

#include "facts.h"

/* An entry, and which of its rows was asked for. */
struct found {
	const struct facts *facts;
	const struct fact *fact;
	const struct fact_field *field;		/* null: the whole */
	const struct fact_value *value;
};

/*
 * All entries that `words` may mean, at `level` (null: the newest level that has one): a name, a struct's member
 * ("kvm_run.exit_reason"), a constant, a number (also in the decimal or sign-extended form that logs have) or
 * strace's "_IOC(_IOC_READ, ...)".  Stores up to `room`, returns how many there are; 0: none.
 */
size_t lookup(const char *words, const char *level, struct found *found, size_t room);

/* A name that is spelled much like `words`; null: none is. */
const char *lookup_near(const char *words);

/* An ioctl's number in words, ex) "_IOC(read|write, 0xae, 0x62, 520)".  Returns its number, or -1 if `words` is none. */
long long lookup_number(const char *words, char *text, size_t size);

#endif /* KVMABI_CLI_LOOKUP_H */
