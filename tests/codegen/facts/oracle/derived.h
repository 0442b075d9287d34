/* SPDX-License-Identifier: MIT */
/*
 * Members of 2.6.39 that neither the oracle's headers nor the API document have: what the sizes and offsets leave.
 * `fill` stands for what lies before them; members of that name are not facts.
 */
#include <linux/types.h>

struct kvm_irqfd {		/* the oracle's resamplefd was carved from it; its own pad is of __u8, too */
	__u8 fill[12];
	__u8 pad[20];
};

struct kvm_vcpu_events {	/* the document forgets it; every later release carved from it */
	__u32 fill[6];
	__u32 reserved[10];
};
