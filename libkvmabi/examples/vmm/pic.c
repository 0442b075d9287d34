/* SPDX-License-Identifier: MIT */
/* Two 8259 interrupt controllers. */
#include "vmm.h"

static struct pic {
	uint8_t requests, in_service, masked, levels;
	uint8_t base;			/* vector of line 0 */
	uint8_t step;			/* of the initialisation: which word comes next; 0: none */
	uint8_t reads_in_service, ends_by_itself;
} pics[2];

/* The first line that may interrupt; 8: none.  One in service holds off itself and those behind it. */
static int highest(const struct pic *pic)
{
	uint8_t wanted = pic->requests & ~pic->masked;
	int line = 0;

	while (line < 8 && !(wanted & 1 << line)) {
		if (pic->in_service & 1 << line)
			return 8;
		line++;
	}
	return line < 8 && pic->in_service & 1 << line ? 8 : line;
}

static void set(struct pic *pic, int line, int level)
{
	if (level && !(pic->levels & 1 << line))
		pic->requests |= 1 << line;
	if (!level)
		pic->requests &= ~(1 << line);
	pic->levels = (pic->levels & ~(1 << line)) | !!level << line;
}

void pic_set(int line, int level)
{
	set(&pics[line / 8], line % 8, level);
	set(&pics[0], 2, highest(&pics[1]) < 8);
}

int pic_pending(void)
{
	return highest(&pics[0]) < 8;
}

static int take(struct pic *pic)
{
	int line = highest(pic);

	if (line == 8)
		return 7;		/* it went away: spurious */
	pic->requests &= ~(1 << line);
	if (!pic->ends_by_itself)
		pic->in_service |= 1 << line;
	return line;
}

int pic_take(void)
{
	int line = take(&pics[0]);

	if (line != 2)
		return pics[0].base + line;
	line = pics[1].base + take(&pics[1]);
	set(&pics[0], 2, 0);
	set(&pics[0], 2, highest(&pics[1]) < 8);
	return line;
}

uint8_t pic_read(uint16_t port)
{
	const struct pic *pic = &pics[port >> 7 & 1];

	if (port & 1)
		return pic->masked;
	return pic->reads_in_service ? pic->in_service : pic->requests;
}

/* The end of an interrupt: of a line, or of the first in service. */
static void end(struct pic *pic, uint8_t value)
{
	int line = value & 7;

	if (!(value & 0x40))
		for (line = 0; line < 7 && !(pic->in_service & 1 << line); line++)
			;
	pic->in_service &= ~(1 << line);
}

void pic_write(uint16_t port, uint8_t value)
{
	struct pic *pic = &pics[port >> 7 & 1];

	if (port & 1 && pic->step == 2)
		pic->base = value & ~7;
	if (port & 1 && pic->step == 4)
		pic->ends_by_itself = value >> 1 & 1;
	if (port & 1 && pic->step)
		pic->step = (pic->step + 1) % 5;
	else if (port & 1)
		pic->masked = value;
	else if (value & 0x10)
		*pic = (struct pic){ .levels = pic->levels, .step = 2 };
	else if (value & 0x08)
		pic->reads_in_service = value & 2 ? value & 1 : pic->reads_in_service;
	else if (value & 0x20)
		end(pic, value);
	set(&pics[0], 2, highest(&pics[1]) < 8);
}
