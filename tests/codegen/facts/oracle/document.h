/* SPDX-License-Identifier: MIT */
/*
 * Members of 2.6.39 that the oracle's headers changed since, with the types the API document gives them (section).
 * `fill` stands for what lies before them; members of that name are not facts.
 */
#include <linux/types.h>

struct kvm_assigned_irq {	/* 4.50 */
	__u32 fill[4];
	struct {
		__u32 addr_lo;
		__u32 addr_hi;
		__u32 data;
	} guest_msi;
};

struct kvm_clock_data {		/* 4.29 */
	__u32 fill[3];
	__u32 pad[9];
};

struct kvm_vcpu_events {	/* 4.31 */
	struct {
		__u8 fill[3];
		__u8 pad;
	} exception;
};

struct kvm_run {		/* 5 */
	__u8 fill;
	__u8 padding1[7];
	__u8 fill2[6];
	__u8 padding2[2];
};
