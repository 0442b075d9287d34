// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The decoder on any bytes: lengths are in bounds, more bytes change nothing, fewer are noticed.
 */
#include "fuzz.h"

static void try_bits(const uint8_t *data, unsigned int size, unsigned int bits)
{
	struct kva_insn insn, again;
	int length, shorter;

	memset(&insn, 0, sizeof(insn));
	memset(&again, 0, sizeof(again));
	length = kva_insn_decode(&insn, data, size, bits);
	WANT(length >= KVA_DECODE_LONG && length <= KVA_INSN_MAX && length <= (int)size, "length %d of %u", length, size);
	if (length <= 0)
		return;
	WANT(insn.length == length, "it says %u, and gives %d", insn.length, length);
	WANT(insn.address_size == 2 || insn.address_size == 4 || insn.address_size == 8, "%u", insn.address_size);
	WANT(insn.operand_size == 2 || insn.operand_size == 4 || insn.operand_size == 8, "%u", insn.operand_size);
	WANT(!insn.has_memory || insn.segment < 6, "segment %u", insn.segment);
	WANT(kva_insn_decode(&again, data, (unsigned int)length, bits) == length && !memcmp(&again, &insn, sizeof(insn)),
	     "the bytes behind it count");
	shorter = kva_insn_decode(&again, data, (unsigned int)length - 1, bits);
	WANT(shorter == KVA_DECODE_MORE, "a byte less gives %d", shorter);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint8_t bytes[KVA_INSN_MAX + 1];
	unsigned int count = size < sizeof(bytes) ? size : sizeof(bytes);

	/* a copy that ends with its bytes, for ASan to guard */
	uint8_t *exact = malloc(count ? count : 1);

	memcpy(exact, data, count);
	try_bits(exact, count, 16);
	try_bits(exact, count, 32);
	try_bits(exact, count, 64);
	free(exact);
	return 0;
}
