/* SPDX-License-Identifier: MIT */
/*
 * Snapshots that come from anywhere: one that is read is written as the records that were read, and any other is refused with a
 * fault.  Random bytes never have the right sum: each input is tried as it is, and with the sum put right.
 */
#include "fuzz.h"

#include <errno.h>
#include <kvmabi/kvmabi.h>

/* As libkvmabi/snapfile.c lays them out. */
enum { HEAD = 48, AT_SUM = 40, RECORD_HEAD = 40, AT_SIZE = 32 };

static struct named_file input, output;

static uint64_t number_at(const uint8_t *at)
{
	uint64_t number;

	memcpy(&number, at, sizeof(number));
	return number;
}

static uint64_t add_to_sum(uint64_t sum, const uint8_t *data, size_t size)
{
	while (size--)
		sum = (sum ^ *data++) * 0x100000001b3;
	return sum;
}

/* Put the sum of what is there right; the pads between records are not part of it. */
static void set_sum(uint8_t *data, size_t size)
{
	uint64_t sum = 0xcbf29ce484222325, length, i;
	size_t at = HEAD;

	for (i = 0; size >= HEAD && i < number_at(data + AT_SUM - 8) && size - at >= RECORD_HEAD; i++) {
		length = number_at(data + at + AT_SIZE);
		if (length > size - at - RECORD_HEAD)
			return;
		sum = add_to_sum(sum, data + at, RECORD_HEAD + length);
		at += RECORD_HEAD + length + (-length & 7);
		if (at > size)
			return;
	}
	if (size >= HEAD)
		memcpy(data + AT_SUM, &sum, sizeof(sum));
}

static int read_from(struct named_file *file, struct kvmabi_snapshot **snapshot)
{
	lseek(file->fd, 0, SEEK_SET);
	return kvmabi_snapshot_read(file->fd, snapshot);
}

static void write_again(const struct kvmabi_snapshot *snapshot, const uint8_t *data, size_t size)
{
	static uint8_t copy[1 << 16];
	ssize_t length;

	file_of(&output, "", 0);
	lseek(output.fd, 0, SEEK_SET);
	WANT(!kvmabi_snapshot_write(snapshot, output.fd), "%s", kvmabi_last_fault()->message);
	length = pread(output.fd, copy, sizeof(copy), 0);
	WANT((size_t)length == size && (size == HEAD || !memcmp(copy + HEAD, data + HEAD, size - HEAD)), "%zd bytes of %zu", length, size);
}

static void try_bytes(const uint8_t *data, size_t size)
{
	struct kvmabi_snapshot *snapshot = NULL;
	size_t length;
	int error;

	file_of(&input, data, size);
	error = read_from(&input, &snapshot);
	if (error) {
		WANT(kvmabi_last_fault() && !snapshot, "error %d", error);
		return;
	}
	length = lseek(input.fd, 0, SEEK_CUR);
	WANT(length <= size, "%zu bytes are read", length);
	kvmabi_snapshot_record(snapshot, "regs", 0, &(size_t){ 0 });
	write_again(snapshot, data, length);
	kvmabi_snapshot_free(snapshot);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint8_t *copy = malloc(size ? size : 1);

	try_bytes(data, size);
	memcpy(copy, data, size);
	set_sum(copy, size);
	try_bytes(copy, size);
	free(copy);
	return 0;
}
