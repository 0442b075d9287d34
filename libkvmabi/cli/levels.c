// SPDX-License-Identifier: MIT
/* Which levels `kvmabi explain` has. */
#include "facts.h"

extern const struct facts kvmabi_facts_6_12, kvmabi_facts_2_6_39;

const struct facts *const fact_levels[] = { &kvmabi_facts_6_12, &kvmabi_facts_2_6_39, NULL };
