// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The interval timer of a PC, by Intel's 8254 data sheet: three counters, of which nothing counts here.
 *
 * Where a counter stands, and whether its output is high, follows from when it was loaded and what time it is.  pit_irq.c
 * makes interrupts of counter 0; counter 2 is the speaker's, whose gate and output are bits of port 0x61.
 */
#include "core.h"

#define TICKS_PER_S	1193182ull
#define NS_PER_S	1000000000ull

/* Which bytes an access is about, as control words and kvm_pit_channel_state number them. */
enum { BYTES_LATCH, BYTES_LOW, BYTES_HIGH, BYTES_BOTH, BYTES_SECOND };

#define CONTROL		3		/* the port of control words */
#define READ_BACK	3		/* in the place of a counter's number */
#define NOT_COUNT	0x20		/* of a read-back command: leave the count alone */
#define NOT_STATUS	0x10
#define STATUS_OUTPUT	0x80

/* --- time ----------------------------------------------------------------------------------------------------------- */

/* Ticks since a counter was loaded. */
__u64 kva_pit_elapsed(const struct kvm_pit_channel_state *counter, __u64 now)
{
	__s64 ns = (__s64)(now - (__u64)counter->count_load_time);

	if (ns < 0)
		return 0;
	return (__u64)ns / NS_PER_S * TICKS_PER_S + (__u64)ns % NS_PER_S * TICKS_PER_S / NS_PER_S;
}

__u64 kva_pit_time_of(__u64 ticks)
{
	return ticks / TICKS_PER_S * NS_PER_S + ticks % TICKS_PER_S * NS_PER_S / TICKS_PER_S;
}

/* By mode (data sheet, "Mode Definitions"): 0 and 4 count once, 1 and 5 when the gate says, 2 and 3 for ever. */
static __u16 count_of(const struct kvm_pit_channel_state *counter, __u64 now)
{
	__u64 ticks = kva_pit_elapsed(counter, now), whole = counter->count;

	switch (counter->mode) {
	case 2:
		return (__u16)(whole - ticks % whole);
	case 3:				/* by two, twice */
		return (__u16)(whole - ticks * 2 % whole);
	}
	return (__u16)(whole - ticks);
}

static int output_of(const struct kvm_pit_channel_state *counter, __u64 now)
{
	__u64 ticks = kva_pit_elapsed(counter, now), whole = counter->count;

	switch (counter->mode) {
	case 0:
	case 1:
		return ticks >= whole;
	case 2:
		return ticks % whole != whole - 1;
	case 3:
		return ticks % whole < (whole + 1) / 2;
	}
	return ticks != whole;
}

/* --- loading -------------------------------------------------------------------------------------------------------- */

/* Zero is the largest number that there is. */
static void load(struct kva_pit *pit, unsigned int which, __u16 count, __u64 now)
{
	struct kvm_pit_channel_state *counter = &pit->counter[which];

	counter->count = count ? count : 0x10000;
	counter->count_load_time = (__s64)now;
	if (which == 0) {
		pit->loaded = 1;
		pit->loads++;
	}
}

void kva_pit_init(struct kva_pit *pit, __u64 now)
{
	unsigned int i;

	for (i = 0; i < 3; i++) {
		pit->counter[i] = (struct kvm_pit_channel_state){ .mode = 0xff, .gate = i != 2 };
		load(pit, i, 0, now);
	}
	pit->loaded = 0;
}

static void latch_count(struct kvm_pit_channel_state *counter, __u64 now)
{
	if (counter->count_latched)
		return;
	counter->latched_count = count_of(counter, now);
	counter->count_latched = counter->rw_mode;
}

static void latch_status(struct kvm_pit_channel_state *counter, __u64 now)
{
	if (counter->status_latched)
		return;
	counter->status = (output_of(counter, now) ? STATUS_OUTPUT : 0) | counter->rw_mode << 4 |
		(counter->mode & 7) << 1 | counter->bcd;
	counter->status_latched = 1;
}

static void read_back(struct kva_pit *pit, __u8 value, __u64 now)
{
	unsigned int i;

	for (i = 0; i < 3; i++) {
		if (!(value >> (i + 1) & 1))
			continue;
		if (!(value & NOT_COUNT))
			latch_count(&pit->counter[i], now);
		if (!(value & NOT_STATUS))
			latch_status(&pit->counter[i], now);
	}
}

/* A counter that is programmed waits for its count. */
static void program(struct kva_pit *pit, unsigned int which, __u8 value)
{
	struct kvm_pit_channel_state *counter = &pit->counter[which];
	__u8 mode = value >> 1 & 7;

	counter->rw_mode = counter->read_state = counter->write_state = value >> 4 & 3;
	counter->mode = mode > 5 ? mode & 3 : mode;
	counter->bcd = value & 1;
	counter->count_latched = counter->status_latched = 0;
	if (which == 0) {
		pit->loaded = 0;
		pit->loads++;
	}
}

static void write_control(struct kva_pit *pit, __u8 value, __u64 now)
{
	unsigned int which = value >> 6;

	if (which == READ_BACK)
		read_back(pit, value, now);
	else if ((value >> 4 & 3) == BYTES_LATCH)
		latch_count(&pit->counter[which], now);
	else
		program(pit, which, value);
}

static void write_count(struct kva_pit *pit, unsigned int which, __u8 value, __u64 now)
{
	struct kvm_pit_channel_state *counter = &pit->counter[which];

	switch (counter->write_state) {
	case BYTES_LOW:
		load(pit, which, value, now);
		break;
	case BYTES_HIGH:
		load(pit, which, (__u16)(value << 8), now);
		break;
	case BYTES_BOTH:
		counter->write_latch = value;
		counter->write_state = BYTES_SECOND;
		break;
	case BYTES_SECOND:
		load(pit, which, (__u16)(counter->write_latch | value << 8), now);
		counter->write_state = BYTES_BOTH;
		break;
	}
}

void kva_pit_write(struct kva_pit *pit, unsigned int port, __u8 value, __u64 now)
{
	if ((port & 3) == CONTROL)
		write_control(pit, value, now);
	else
		write_count(pit, port & 3, value, now);
}

/* --- reading -------------------------------------------------------------------------------------------------------- */

/* Of one count, by what is to be read next; and what is then. */
static __u8 next_byte(__u16 count, __u8 *state, __u8 after)
{
	switch (*state) {
	case BYTES_HIGH:
		*state = after;
		return (__u8)(count >> 8);
	case BYTES_BOTH:
		*state = BYTES_SECOND;
		return (__u8)count;
	case BYTES_SECOND:
		*state = after == BYTES_LATCH ? BYTES_LATCH : BYTES_BOTH;
		return (__u8)(count >> 8);
	}
	*state = after;
	return (__u8)count;
}

__u8 kva_pit_read(struct kva_pit *pit, unsigned int port, __u64 now)
{
	struct kvm_pit_channel_state *counter = &pit->counter[kva_index_clamp(port & 3, 3)];

	if ((port & 3) == CONTROL)
		return 0;		/* nothing can be read there */
	if (counter->status_latched) {
		counter->status_latched = 0;
		return counter->status;
	}
	if (counter->count_latched)
		return next_byte(counter->latched_count, &counter->count_latched, BYTES_LATCH);
	return next_byte(count_of(counter, now), &counter->read_state, counter->read_state);
}

/* --- the speaker's port --------------------------------------------------------------------------------------------- */

/* A rising gate begins the count anew, where it is not only let go on. */
void kva_pit_write_speaker(struct kva_pit *pit, __u8 value, __u64 now)
{
	struct kvm_pit_channel_state *counter = &pit->counter[2];
	int rises = value & 1 && !counter->gate;

	counter->gate = value & 1;
	pit->speaker = value >> 1 & 1;
	if (rises && counter->mode != 0 && counter->mode != 4)
		counter->count_load_time = (__s64)now;
}

/* Bit 4 is memory refresh, which toggles every 15 us. */
__u8 kva_pit_read_speaker(const struct kva_pit *pit, __u64 now)
{
	const struct kvm_pit_channel_state *counter = &pit->counter[2];

	return counter->gate | pit->speaker << 1 | (now / 15000 & 1) << 4 | (output_of(counter, now) ? 1 << 5 : 0);
}

/* --- from user space ------------------------------------------------------------------------------------------------ */

/* Counting starts anew, with numbers that the counter's registers can hold. */
void kva_pit_load(struct kva_pit *pit, const struct kvm_pit_channel_state *state, __u64 now)
{
	unsigned int i;

	for (i = 0; i < 3; i++) {
		struct kvm_pit_channel_state *counter = &pit->counter[i];

		*counter = state[i];
		counter->count = !state[i].count || state[i].count > 0x10000 ? 0x10000 : state[i].count;
		counter->mode = state[i].mode > 5 ? 0xff : state[i].mode;
		counter->rw_mode &= 3;
		counter->bcd &= 1;
		counter->gate &= 1;
		counter->count_load_time = (__s64)now;
	}
	pit->loaded = 1;
}
