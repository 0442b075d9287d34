/* SPDX-License-Identifier: MIT */
/*
 * The instruction decoder: lengths against a sample of objdump's, and what it says about operands.
 *
 * test-decode SAMPLE; with a second argument (16, 32 or 64) it compares with `objdump -d -w --insn-width=16` from stdin
 * instead, to be used on whole binaries while the decoder is changed.
 */
#include <stdlib.h>

#include "../../driver/core/decode.h"
#include "../lib/claims.h"

static const char *sample;

static unsigned int parse_hex(const char *text, __u8 *bytes)
{
	unsigned int count = 0, value;
	int used;

	while (count < 16 && sscanf(text, "%2x%n", &value, &used) == 1) {
		bytes[count++] = value;
		text += used;
	}
	return count;
}

static struct kva_insn decode(unsigned int bits, const char *hex)
{
	struct kva_insn insn;
	__u8 bytes[16];
	unsigned int count = parse_hex(hex, bytes);

	EQUAL(kva_insn_decode(&insn, bytes, count, bits), count);
	return insn;
}

static int result(unsigned int bits, const char *hex)
{
	struct kva_insn insn;
	__u8 bytes[16];
	unsigned int count = parse_hex(hex, bytes);

	return kva_insn_decode(&insn, bytes, count, bits);
}

/* Behind the instruction stands what could be mistaken for a part of it; without its end more is wanted. */
static int is_right(unsigned int bits, const __u8 *code, unsigned int length, __u8 behind)
{
	struct kva_insn insn;
	__u8 bytes[32];
	unsigned int i;
	int got;

	memset(bytes, behind, sizeof(bytes));
	memcpy(bytes, code, length);
	got = kva_insn_decode(&insn, bytes, sizeof(bytes), bits);
	if (got != (int)length || insn.length != length)
		return 0;
	for (i = 0; i < length; i++)
		if (kva_insn_decode(&insn, bytes, i, bits) != KVA_DECODE_MORE)
			return 0;
	return 1;
}

static void test_lengths_are_those_of_objdump(void)
{
	FILE *file = fopen(sample, "r");
	char line[128], hex[64];
	unsigned int bits, count = 0;
	__u8 code[16];

	if (!claim(file != NULL, __FILE__, __LINE__, "the sample can be opened"))
		return;
	while (fgets(line, sizeof(line), file)) {
		if (sscanf(line, "%u %63s", &bits, hex) != 2)
			continue;
		unsigned int length = parse_hex(hex, code);

		if (!claim(is_right(bits, code, length, 0x00) && is_right(bits, code, length, 0xff), __FILE__, __LINE__, hex))
			printf("%u bits: %s: not %u bytes\n", bits, hex, length);
		count++;
	}
	fclose(file);
	claim(count > 4000, __FILE__, __LINE__, "the sample is large");
}

static void test_an_instruction_of_16_bytes_is_too_long(void)
{
	EQUAL(result(64, "66666666 66666666 66666666 66668b00"), KVA_DECODE_LONG);
	EQUAL(result(64, "66666666 66666666 66666666 668b00"), 15);
	EQUAL(result(64, "66666666 66666666"), KVA_DECODE_MORE);
	EQUAL(result(64, ""), KVA_DECODE_MORE);
}

static void test_what_64_bit_mode_dropped_is_invalid_there(void)
{
	static const char *const dropped[] = {
		"06", "0e", "27", "3f", "60", "6200", "82c001", "9a000000000000", "ce", "d40a", "d6", "ea00000000"
	};
	unsigned int i;

	for (i = 0; i < sizeof(dropped) / sizeof(dropped[0]); i++) {
		if (strcmp(dropped[i], "6200"))
			EQUAL(result(64, dropped[i]), KVA_DECODE_INVALID);
		claim(result(16, dropped[i]) > 0, __FILE__, __LINE__, dropped[i]);
	}
}

static void test_rex_counts_only_before_the_opcode(void)
{
	EQUAL(decode(64, "4889c0").operand_size, 8);
	EQUAL(decode(64, "486689c0").operand_size, 2);
	EQUAL(decode(64, "664889c0").operand_size, 8);
	EQUAL(decode(32, "48").opcode, 0x48);
	EQUAL(decode(64, "4d89c7").reg, 8);
	EQUAL(decode(64, "4d89c7").rm, 15);
}

static void test_operand_and_address_sizes_follow_mode_and_prefixes(void)
{
	EQUAL(decode(16, "8907").operand_size, 2);
	EQUAL(decode(16, "8907").address_size, 2);
	EQUAL(decode(16, "66678907").operand_size, 4);
	EQUAL(decode(16, "66678907").address_size, 4);
	EQUAL(decode(32, "668907").operand_size, 2);
	EQUAL(decode(32, "678907").address_size, 2);
	EQUAL(decode(64, "8907").operand_size, 4);
	EQUAL(decode(64, "678907").address_size, 4);
	EQUAL(decode(64, "50").operand_size, 8);
	EQUAL(decode(64, "6650").operand_size, 2);
	EQUAL(decode(64, "ff30").operand_size, 8);
	EQUAL(decode(64, "ff00").operand_size, 4);
}

static void test_segments_default_by_base_register(void)
{
	enum { ES, CS, SS, DS, FS, GS };

	EQUAL(decode(64, "8b00").segment, DS);
	EQUAL(decode(64, "8b0424").segment, SS);
	EQUAL(decode(64, "8b4500").segment, SS);
	EQUAL(decode(64, "418b4500").segment, DS);		/* R13 is no frame pointer */
	EQUAL(decode(32, "8b042d00000000").segment, DS);	/* EBP as an index */
	EQUAL(decode(16, "8b4600").segment, SS);
	EQUAL(decode(16, "8b060000").segment, DS);
	EQUAL(decode(16, "268b4600").segment, ES);
	EQUAL(decode(64, "268b4500").segment, SS);		/* ES is ignored */
	EQUAL(decode(64, "65268b4500").segment, GS);
	EQUAL(decode(32, "2ea4").segment, CS);
}

static void test_addresses_are_taken_apart(void)
{
	struct kva_insn insn = decode(64, "4a8b849d78563412");

	EQUAL(insn.base, 5);
	EQUAL(insn.index, 11);
	EQUAL(insn.scale, 2);
	EQUAL(insn.displacement, 0x12345678);
	insn = decode(64, "8b05fcffffff");
	EQUAL(insn.rip_relative, 1);
	EQUAL(insn.base, KVA_NO_REGISTER);
	EQUAL(insn.displacement, -4);
	EQUAL(decode(32, "8b05fcffffff").rip_relative, 0);
	insn = decode(64, "8b0424");
	EQUAL(insn.base, 4);
	EQUAL(insn.index, KVA_NO_REGISTER);
	EQUAL(decode(64, "428b0424").index, 12);
	insn = decode(16, "8b40fe");
	EQUAL(insn.base, 3);
	EQUAL(insn.index, 6);
	EQUAL(insn.displacement, -2);
}

static void test_immediates_are_sign_extended(void)
{
	EQUAL(decode(64, "48c700ffffffff").immediate, -1);
	EQUAL(decode(64, "48b8efcdab8967452301").immediate, 0x123456789abcdefll);
	EQUAL(decode(64, "83c0fe").immediate, -2);
	EQUAL(decode(32, "66f7003412").immediate, 0x1234);
	EQUAL(decode(32, "f710").immediate, 0);
	EQUAL(decode(64, "a18877665544332211").immediate, 0x1122334455667788ll);
	EQUAL(decode(32, "c8341205").immediate, 0x1234);
	EQUAL(decode(32, "c8341205").immediate2, 5);
	EQUAL(decode(32, "ea785634120800").immediate, 0x12345678);
	EQUAL(decode(32, "ea785634120800").immediate2, 8);
}

static void test_moves_of_control_registers_have_no_memory_form(void)
{
	EQUAL(decode(64, "0f2000").has_memory, 0);
	EQUAL(decode(64, "440f22c0").reg, 8);
}

static int compare_with_objdump(unsigned int bits)
{
	static char line[4096];
	long count = 0, wrong = 0;
	__u8 code[16];

	while (fgets(line, sizeof(line), stdin)) {
		char *hex = strchr(line, '\t'), *text = hex ? strchr(hex + 1, '\t') : NULL;

		if (!text || strstr(text, "(bad)"))
			continue;
		*text = 0;
		unsigned int length = parse_hex(hex + 1, code);

		count++;
		if (!is_right(bits, code, length, 0) && wrong++ < 50)
			printf("%s: %s", hex + 1, text + 1);
	}
	printf("%ld instructions, %ld differ\n", count, wrong);
	return wrong != 0;
}

int main(int argc, char **argv)
{
	static const struct test tests[] = {
		TEST(test_lengths_are_those_of_objdump),
		TEST(test_an_instruction_of_16_bytes_is_too_long),
		TEST(test_what_64_bit_mode_dropped_is_invalid_there),
		TEST(test_rex_counts_only_before_the_opcode),
		TEST(test_operand_and_address_sizes_follow_mode_and_prefixes),
		TEST(test_segments_default_by_base_register),
		TEST(test_addresses_are_taken_apart),
		TEST(test_immediates_are_sign_extended),
		TEST(test_moves_of_control_registers_have_no_memory_form),
	};

	if (argc < 2) {
		printf("usage: %s SAMPLE [16|32|64]\n", argv[0]);
		return 2;
	}
	sample = argv[1];
	if (argc > 2)
		return compare_with_objdump(atoi(argv[2]));
	return RUN_TESTS("decode", tests);
}
