/* SPDX-License-Identifier: MIT */
/*
 * What the spec knows, entry by entry, as text: the shape of the generated facts.c.
 *
 * Entries are sorted by name; a name can have several (a capability and its ioctl never share one, a struct may exist in
 * two headers).  Text that does not apply is empty, never null.
 */
#ifndef KVMABI_CLI_FACTS_H
#define KVMABI_CLI_FACTS_H

#include <stddef.h>

enum fact_kind { FACT_IOCTL, FACT_STRUCT, FACT_EXIT, FACT_CAPABILITY, FACT_CONSTANTS };

struct fact_pair { const char *key, *text; };
struct fact_number { unsigned int number; const char *machines; };
struct fact_rule { const char *id, *phrase, *error; };
struct fact_field { const char *offset, *type, *name, *note; };
struct fact_value { const char *name, *value, *doc; };
struct fact_erratum { const char *id, *on, *says, *truth, *proof; };

struct fact {
	enum fact_kind kind;
	const char *name;
	const char *title;		/* what it is, ex) "ioctl of a VM fd" */
	const char *section;		/* of the API document */
	const char *life;		/* ex) "since 4.11" */
	const char *summary, *doc;
	const struct fact_pair *pairs;
	const struct fact_number *numbers;
	const struct fact_rule *rules;		/* in the order in which the kernel checks them */
	const struct fact_pair *errors;		/* errno, when */
	const struct fact_field *fields;
	const struct fact_value *values;
	const struct fact_erratum *errata;
	const char *const *see;			/* names of other entries */
	size_t pairs_count, numbers_count, rules_count, errors_count, fields_count, values_count, errata_count, see_count;
};

struct facts {
	const char *level;
	const struct fact *list;
	size_t count;
};

/* Every level there is, the newest first; ends with null. */
extern const struct facts *const fact_levels[];

/* The entry of a name in a level; null: none.  `after` is the one before, for the next of the same name, or null. */
const struct fact *fact_find(const struct facts *facts, const char *name, const struct fact *after);

#endif /* KVMABI_CLI_FACTS_H */
