/* SPDX-License-Identifier: MIT */
/* A 16550 serial port: what is written is sent at once. */
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "vmm.h"

enum { DATA, INTERRUPTS, FIFO, LINE, MODEM, LINE_STATUS, MODEM_STATUS, SCRATCH };

#define HAS_DATA	0x01		/* line status */
#define IS_SENT		0x60
#define LOOP		0x10		/* modem */

static struct {
	uint8_t registers[8];
	uint8_t input, has_input, is_sent;	/* the last: to be told of by an interrupt */
	uint8_t divisor;
} port;

/* Why it interrupts, as the register says it: 1: it does not. */
static uint8_t reason(void)
{
	if (port.has_input && port.registers[INTERRUPTS] & 1)
		return 4;
	return port.is_sent && port.registers[INTERRUPTS] & 2 ? 2 : 1;
}

static void interrupt(void)
{
	pic_set(4, reason() != 1 && port.registers[MODEM] & 8);
}

void serial_poll(void)
{
	struct pollfd in = { .fd = 0, .events = POLLIN };

	if (!port.has_input && poll(&in, 1, 0) == 1 && in.revents & POLLIN)
		port.has_input = read(0, &port.input, 1) == 1;
	interrupt();
}

static uint8_t read_modem(void)
{
	uint8_t modem = port.registers[MODEM];

	if (!(modem & LOOP))
		return 0xb0;
	return (modem & 1) << 5 | (modem & 2) << 3 | (modem & 12) << 4;
}

static uint8_t read_register(int number)
{
	uint8_t value = reason();

	switch (number) {
	case DATA:
		port.has_input = 0;
		return port.input;
	case FIFO:
		if (value == 2)
			port.is_sent = 0;
		return value | (port.registers[FIFO] & 1 ? 0xc0 : 0);
	case LINE_STATUS:
		return IS_SENT | (port.has_input ? HAS_DATA : 0);
	case MODEM_STATUS:
		return read_modem();
	}
	return port.registers[number];
}

uint8_t serial_read(uint16_t number)
{
	uint8_t value;

	if (number < 2 && port.registers[LINE] & 0x80)
		return number ? 0 : port.divisor;
	value = read_register(number);
	interrupt();
	return value;
}

void serial_write(uint16_t number, uint8_t value)
{
	if (number < 2 && port.registers[LINE] & 0x80) {
		port.divisor = number ? port.divisor : value;
		return;
	}
	if (number == DATA) {
		putchar(value);
		fflush(stdout);
	}
	if (number == DATA || (number == INTERRUPTS && value & 2))
		port.is_sent = 1;
	port.registers[number] = value;
	interrupt();
}
