// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The two interrupt controllers of a PC, by Intel's 8259A data sheet; input 2 of the first is the output of the second.
 *
 * An input's request (irr) becomes an interrupt in service (isr) when the processor acknowledges it, until the guest
 * ends it.  Edges are kept until then, also when the input falls again: that is what a pulse of KVM_IRQ_LINE means.
 * What triggers an input is decided by ELCR, as in the chip sets that have these controllers, and not by ICW1.
 */
#include "core.h"

#define MASTER	0
#define SLAVE	1
#define NONE	8		/* a priority, or an input, that there is not */

/* Steps of the initialisation: which of its words is expected next. */
enum { READY, WANTS_ICW2, WANTS_ICW3, WANTS_ICW4 };

#define ICW1		0x10	/* tells it from the command words */
#define ICW1_IC4	0x01
#define ICW1_SINGLE	0x02
#define ICW4_AUTO_EOI	0x02
#define ICW4_NESTED	0x10	/* special fully nested mode */
#define OCW3		0x08
#define OCW3_READ	0x02	/* the lowest bit says which register */
#define OCW3_POLL	0x04
#define OCW3_SPECIAL	0x40	/* bit 5 says whether it is on */

/* --- priorities --------------------------------------------------------------------------------------------------- */

/* The highest priority, 0, of a set of inputs. */
static unsigned int priority_of(const struct kvm_pic_state *chip, __u8 inputs)
{
	unsigned int priority;

	for (priority = 0; priority < 8; priority++)
		if (inputs >> ((priority + chip->priority_add) & 7) & 1)
			return priority;
	return NONE;
}

static unsigned int input_at(const struct kvm_pic_state *chip, unsigned int priority)
{
	return (priority + chip->priority_add) & 7;
}

/*
 * What is in service keeps out its own and lower priorities; not what is masked in special mask mode, and not, in
 * special fully nested mode, the slave's input, whose own priorities decide.
 */
static unsigned int pending_input(const struct kva_pic *pic, unsigned int which)
{
	const struct kvm_pic_state *chip = &pic->chip[which];
	__u8 holds = chip->isr;
	unsigned int priority = priority_of(chip, chip->irr & ~chip->imr);

	if (chip->special_mask)
		holds &= ~chip->imr;
	if (chip->special_fully_nested_mode && which == MASTER)
		holds &= ~(1u << KVA_PIC_CASCADE);
	return priority < priority_of(chip, holds) ? input_at(chip, priority) : NONE;
}

/* The slave's output is a level on its input of the master, there is nothing to latch. */
static void update(struct kva_pic *pic)
{
	struct kvm_pic_state *master = &pic->chip[MASTER];
	__u8 cascade = 1u << KVA_PIC_CASCADE;

	if (pending_input(pic, SLAVE) != NONE)
		master->irr |= cascade;
	else
		master->irr &= ~cascade;
	pic->output = pending_input(pic, MASTER) != NONE;
}

/* --- inputs and the processor --------------------------------------------------------------------------------------- */

void kva_pic_init(struct kva_pic *pic)
{
	*pic = (struct kva_pic){ 0 };
	/* the timer, the keyboard and the cascade have edges; so have the real-time clock and the coprocessor */
	pic->chip[MASTER].elcr_mask = 0xf8;
	pic->chip[SLAVE].elcr_mask = 0xde;
}

static int is_level(const struct kvm_pic_state *chip, __u8 bit)
{
	return !!(chip->elcr & bit);
}

/* Is it a new request? */
static int set_input(struct kvm_pic_state *chip, __u8 bit, int level)
{
	__u8 before = chip->irr;
	int rises = level && !(chip->last_irr & bit);

	chip->last_irr = level ? chip->last_irr | bit : chip->last_irr & ~bit;
	if (is_level(chip, bit))
		chip->irr = level ? chip->irr | bit : chip->irr & ~bit;
	else if (rises)
		chip->irr |= bit;
	return chip->irr & ~before & bit;
}

int kva_pic_input(struct kva_pic *pic, unsigned int input, int level)
{
	struct kvm_pic_state *chip = &pic->chip[input >> 3 & 1];
	__u8 bit = 1u << (input & 7);
	int raised = set_input(chip, bit, level);

	update(pic);
	if (chip->imr & bit)
		return KVA_IRQ_IGNORED;
	return raised ? KVA_IRQ_RAISED : KVA_IRQ_MERGED;
}

static void end(struct kva_pic *pic, unsigned int which, unsigned int input)
{
	pic->chip[which].isr &= ~(1u << input);
	pic->ended |= 1u << (8 * which + input);
}

static void take(struct kva_pic *pic, unsigned int which, unsigned int input)
{
	struct kvm_pic_state *chip = &pic->chip[which];
	__u8 bit = 1u << input;

	if (!is_level(chip, bit))
		chip->irr &= ~bit;
	chip->isr |= bit;
	if (!chip->auto_eoi)
		return;
	end(pic, which, input);
	if (chip->rotate_on_auto_eoi)
		chip->priority_add = (input + 1) & 7;
}

/* A request that is gone when the processor asks is input 7, and nothing is in service then. */
static unsigned int take_pending(struct kva_pic *pic, unsigned int which)
{
	unsigned int input = pending_input(pic, which);

	if (input == NONE)
		return 7;
	take(pic, which, input);
	return input;
}

__u8 kva_pic_acknowledge(struct kva_pic *pic)
{
	unsigned int which = MASTER, input, asked = pending_input(pic, MASTER);

	input = take_pending(pic, MASTER);
	if (asked == KVA_PIC_CASCADE) {
		which = SLAVE;
		input = take_pending(pic, SLAVE);
	}
	update(pic);
	return pic->chip[which].irq_base + input;
}

/* --- command words -------------------------------------------------------------------------------------------------- */

/* An edge that waits is forgotten, and has ended by that; an input that is high has to fall first to make another one. */
static void begin_initialisation(struct kva_pic *pic, unsigned int which, __u8 value)
{
	struct kvm_pic_state *chip = &pic->chip[which];

	pic->ended |= (chip->irr & ~chip->elcr) << 8 * which;
	*chip = (struct kvm_pic_state){
		.last_irr = chip->last_irr, .irr = chip->irr & chip->elcr, .irq_base = chip->irq_base,
		.elcr = chip->elcr, .elcr_mask = chip->elcr_mask,
		.init_state = WANTS_ICW2, .init4 = value & (ICW1_IC4 | ICW1_SINGLE),
	};
}

/* The one that has the highest priority; special mask mode passes over what is masked. */
static unsigned int in_service(const struct kvm_pic_state *chip)
{
	unsigned int priority = priority_of(chip, chip->special_mask ? chip->isr & ~chip->imr : chip->isr);

	return priority == NONE ? NONE : input_at(chip, priority);
}

/* OCW2: the upper three bits are rotate, specific, end of interrupt. */
static void end_or_rotate(struct kva_pic *pic, unsigned int which, __u8 value)
{
	struct kvm_pic_state *chip = &pic->chip[which];
	int rotate = value & 0x80, specific = value & 0x40, eoi = value & 0x20;
	unsigned int input = specific ? value & 7 : in_service(chip);

	if (!specific && !eoi) {
		chip->rotate_on_auto_eoi = !!rotate;
		return;
	}
	if (input == NONE)
		return;
	if (eoi)
		end(pic, which, input);
	if (rotate)
		chip->priority_add = (input + 1) & 7;
}

static void choose(struct kvm_pic_state *chip, __u8 value)
{
	if (value & OCW3_POLL)
		chip->poll = 1;
	if (value & OCW3_READ)
		chip->read_reg_select = value & 1;
	if (value & OCW3_SPECIAL)
		chip->special_mask = value >> 5 & 1;
}

static void write_command(struct kva_pic *pic, unsigned int which, __u8 value)
{
	if (value & ICW1)
		begin_initialisation(pic, which, value);
	else if (value & OCW3)
		choose(&pic->chip[which], value);
	else
		end_or_rotate(pic, which, value);
}

static void write_data(struct kvm_pic_state *chip, __u8 value)
{
	switch (chip->init_state) {
	case WANTS_ICW2:
		chip->irq_base = value & 0xf8;
		chip->init_state = chip->init4 & ICW1_SINGLE ? READY : WANTS_ICW3;
		if (chip->init_state == READY && chip->init4 & ICW1_IC4)
			chip->init_state = WANTS_ICW4;
		break;
	case WANTS_ICW3:			/* how they are wired is known */
		chip->init_state = chip->init4 & ICW1_IC4 ? WANTS_ICW4 : READY;
		break;
	case WANTS_ICW4:
		chip->auto_eoi = !!(value & ICW4_AUTO_EOI);
		chip->special_fully_nested_mode = !!(value & ICW4_NESTED);
		chip->init_state = READY;
		break;
	default:
		chip->imr = value;
	}
}

/* --- ports ---------------------------------------------------------------------------------------------------------- */

static unsigned int chip_of(__u16 port)
{
	return port == KVA_PIC_ELCR + 1 || (port & 0xf0) == 0xa0 ? SLAVE : MASTER;
}

/* A poll acknowledges, as the processor would. */
static __u8 answer_poll(struct kva_pic *pic, unsigned int which)
{
	unsigned int input = pending_input(pic, which);

	pic->chip[which].poll = 0;
	if (input == NONE)
		return 0;
	take(pic, which, input);
	update(pic);
	return 0x80 | input;
}

__u8 kva_pic_read(struct kva_pic *pic, __u16 port)
{
	unsigned int which = chip_of(port);
	const struct kvm_pic_state *chip = &pic->chip[which];

	if (port >= KVA_PIC_ELCR)
		return chip->elcr;
	if (chip->poll)
		return answer_poll(pic, which);
	if (port & 1)
		return chip->imr;
	return chip->read_reg_select ? chip->isr : chip->irr;
}

/* A request by level is the level itself. */
static void set_elcr(struct kvm_pic_state *chip, __u8 value)
{
	chip->elcr = value & chip->elcr_mask;
	chip->irr = (chip->irr & ~chip->elcr) | (chip->last_irr & chip->elcr);
}

void kva_pic_write(struct kva_pic *pic, __u16 port, __u8 value)
{
	unsigned int which = chip_of(port);
	struct kvm_pic_state *chip = &pic->chip[which];

	if (port >= KVA_PIC_ELCR)
		set_elcr(chip, value);
	else if (port & 1)
		write_data(chip, value);
	else
		write_command(pic, which, value);
	update(pic);
}

/* Any state is one that a guest could have brought about, once each field has a value that exists. */
void kva_pic_load(struct kva_pic *pic, unsigned int which, const struct kvm_pic_state *state)
{
	struct kvm_pic_state *chip = &pic->chip[which];
	__u8 elcr_mask = chip->elcr_mask;

	*chip = *state;
	chip->elcr_mask = elcr_mask;
	chip->elcr &= elcr_mask;
	chip->priority_add &= 7;
	chip->init_state &= 3;
	chip->read_reg_select = !!chip->read_reg_select;
	update(pic);
}
