/* SPDX-License-Identifier: MIT */
/* An 8254 timer: channel 0, with its count written and read as two bytes, the low one first. */
#include <time.h>

#include "vmm.h"

#define HZ 1193182ULL
#define SECOND 1000000000ULL

static struct {
	uint8_t mode, wants_high, reads_high, has_latch;
	uint16_t latch;
	uint32_t count;			/* 0: not set */
	uint64_t start;			/* when it was, or when it was due last */
} channel;

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * SECOND + time.tv_nsec;
}

static int is_periodic(void)
{
	return (channel.mode & 3) >= 2;
}

static uint64_t due_at(void)
{
	return channel.start + channel.count * SECOND / HZ;
}

uint64_t pit_due(void)
{
	return channel.count ? due_at() : ~0ULL;
}

/* Ticks that were missed stay missed. */
void pit_tick(void)
{
	uint64_t time = now();

	if (!channel.count || due_at() > time)
		return;
	pic_set(0, 0);
	pic_set(0, 1);
	if (!is_periodic())
		channel.count = 0;
	while (channel.count && due_at() <= time)
		channel.start = due_at();
}

static uint16_t elapsed(void)
{
	return channel.count - (now() - channel.start) * HZ / SECOND;
}

uint8_t pit_read(uint16_t port)
{
	uint16_t count = channel.has_latch ? channel.latch : elapsed();

	if (port != 0x40)
		return 0;
	channel.reads_high ^= 1;
	if (!channel.reads_high)
		channel.has_latch = 0;
	return channel.reads_high ? count : count >> 8;
}

static void write_count(uint8_t value)
{
	channel.wants_high ^= 1;
	if (channel.wants_high) {
		channel.latch = value;
		return;
	}
	channel.count = channel.latch | value << 8;
	if (!channel.count)
		channel.count = 0x10000;
	channel.start = now();
}

void pit_write(uint16_t port, uint8_t value)
{
	if (port == 0x40) {
		write_count(value);
	} else if (port == 0x43 && !(value & 0xf0)) {
		channel.latch = elapsed();
		channel.has_latch = 1;
	} else if (port == 0x43 && !(value & 0xc0)) {
		channel.mode = value >> 1 & 7;
		channel.wants_high = channel.reads_high = channel.has_latch = 0;
		channel.count = 0;
	}
}
