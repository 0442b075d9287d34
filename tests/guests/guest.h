/* SPDX-License-Identifier: MIT */
/*
 * The machine that runner.c makes for a guest, and the ports by which they talk: for its C and the guests' assembly.
 *
 * The processor is as after a reset, in real mode, but for CS:IP, which is 0:IMAGE, and SP, which is STACK.  Memory is
 * from 0 to HOLE and from HOLE_END to RAM_END; everything else is a device that answers reads of memory and of ports with
 * numbers of its own, the same in each run.
 */
#ifndef GUEST_H
#define GUEST_H

#define IMAGE		0x8000		/* where the image is, and begins */
#define STACK		0x7000
#define HOLE		0xa0000		/* a device that real mode can reach */
#define HOLE_END	0x100000
#define RAM_END		0x600000
#define DEVICE		0xd0000000	/* a device for everybody else */

/* Written with 32 bits: the guest tells something. */
#define PORT_SAY	0x80		/* a number */
#define PORT_VECTOR	0x81		/* of an exception or interrupt that arrived, and then its frame: */
#define PORT_CODE	0x82
#define PORT_AT		0x83
#define PORT_CS		0x84
#define PORT_FLAGS	0x85
#define PORT_ADDRESS	0x86		/* CR2 */

/* The guest wants something. */
#define PORT_INTERRUPT	0xe0		/* this vector, as soon as it can be injected */
#define PORT_NMI	0xe1
#define PORT_DUMP	0xe2		/* all registers in the transcript */
#define PORT_AT_HLT	0xe3		/* this vector, when it has halted */
#define PORT_DONE	0xef		/* the end; anything but zero is a failure of the guest's own */

#endif /* GUEST_H */
