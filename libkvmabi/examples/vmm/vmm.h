/* SPDX-License-Identifier: MIT */
/* A machine of a vcpu, memory, and the few devices that Linux wants of an old PC: what its parts share. */
#ifndef VMM_H
#define VMM_H

#include <stddef.h>
#include <stdint.h>

/* boot.c: put a bzImage and an initramfs where the boot protocol wants them; the address of its parameters. */
uint64_t boot_load(unsigned char *memory, size_t size, const char *kernel, const char *initramfs, const char *words);
#define BOOT_ENTRY 0x100000		/* in 32 bits, without paging */

/* pic.c: two 8259 interrupt controllers, the second on line 2 of the first. */
void pic_set(int line, int level);	/* an input; its rise is an interrupt */
int pic_pending(void);			/* an interrupt wants to be taken */
int pic_take(void);			/* take it: its vector */
uint8_t pic_read(uint16_t port);
void pic_write(uint16_t port, uint8_t value);

/* pit.c: an 8254 timer, of which channel 0 interrupts on line 0. */
uint64_t pit_due(void);			/* when it will, of CLOCK_MONOTONIC; ~0: never */
void pit_tick(void);			/* interrupt if it is due */
uint8_t pit_read(uint16_t port);
void pit_write(uint16_t port, uint8_t value);

/* serial.c: a 16550 on line 4, whose other end is stdin and stdout. */
void serial_poll(void);			/* take what stdin has */
uint8_t serial_read(uint16_t port);
void serial_write(uint16_t port, uint8_t value);

#endif /* VMM_H */
