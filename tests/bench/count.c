// SPDX-License-Identifier: MIT
/*
 * A plugin of QEMU's that counts the instructions that cost most on a real processor, between the marks of exits.c.
 *
 * arguments: out=FILE	a line for each pair of marks: so many of each a round (those that are not 0), the guest's own included
 *            profile=N	also, of the N'th pair, `ADDRESS b COUNT`: instructions a round of the block at an address
 *
 * QEMU's header for plugins is in no package of Debian's: what is used of it is declared here (version 1 of the interface).
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
enum { NO_REGISTERS };
typedef void block_callback(qemu_plugin_id_t id, struct qemu_plugin_tb *block);
typedef void run_callback(unsigned int cpu, void *data);
typedef void end_callback(qemu_plugin_id_t id, void *data);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, block_callback *callback);
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *block, run_callback *callback, int flags, void *data);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, run_callback *callback, int flags, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, end_callback *callback, void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);

__attribute__((visibility("default"))) int qemu_plugin_version = 1;

#define ROUNDS 1000.0

static struct kind {
	const char *name;
	uint8_t bytes[3];
	unsigned int size;
	uint64_t count;
} kinds[] = {
	{ "wrmsr",	{ 0x0f, 0x30 },		2 },
	{ "rdmsr",	{ 0x0f, 0x32 },		2 },
	{ "vmrun",	{ 0x0f, 0x01, 0xd8 },	3 },
	{ "vmload",	{ 0x0f, 0x01, 0xda },	3 },
	{ "vmsave",	{ 0x0f, 0x01, 0xdb },	3 },
	{ "clgi",	{ 0x0f, 0x01, 0xdd },	3 },
	{ "xsetbv",	{ 0x0f, 0x01, 0xd1 },	3 },
	{ "xgetbv",	{ 0x0f, 0x01, 0xd0 },	3 },
	{ "mov-to-cr",	{ 0x0f, 0x22 },		2 },
};
#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

static const uint8_t mark_bytes[] = { 0x0f, 0x1f, 0x80, 0x62, 0x61, 0x76, 0x6b };
static FILE *out;
static int counting;			/* between the first and second mark of a pair */
static unsigned int pairs, profiled;	/* complete pairs; the one to profile, 0: none */

#define BLOCKS (1u << 20)
static struct block { uint64_t address, instructions, count; } *blocks[BLOCKS];
static unsigned int block_count;

static void count(unsigned int cpu, void *data)
{
	(void)cpu;
	((struct kind *)data)->count += counting;
}

static void count_block(unsigned int cpu, void *data)
{
	struct block *block = data;

	(void)cpu;
	if (counting && pairs + 1 == profiled)
		block->count += block->instructions;
}

static void mark(unsigned int cpu, void *data)
{
	unsigned int i;

	(void)cpu, (void)data;
	counting = !counting;
	for (i = 0; i < KINDS; i++) {
		if (!counting && kinds[i].count >= ROUNDS / 10)
			fprintf(out, "%s=%.1f ", kinds[i].name, kinds[i].count / ROUNDS);
		kinds[i].count = 0;
	}
	if (counting)
		return;
	fprintf(out, "\n");
	pairs++;
}

/* None of these has a prefix in the kernel. */
static void look_at(struct qemu_plugin_insn *insn)
{
	const uint8_t *bytes = qemu_plugin_insn_data(insn);
	size_t size = qemu_plugin_insn_size(insn);
	unsigned int i;

	if (size == sizeof(mark_bytes) && !memcmp(bytes, mark_bytes, size))
		qemu_plugin_register_vcpu_insn_exec_cb(insn, mark, NO_REGISTERS, NULL);
	for (i = 0; i < KINDS; i++)
		if (size >= kinds[i].size && !memcmp(bytes, kinds[i].bytes, kinds[i].size))
			qemu_plugin_register_vcpu_insn_exec_cb(insn, count, NO_REGISTERS, &kinds[i]);
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
	size_t i, size = qemu_plugin_tb_n_insns(block);
	struct block *new;

	(void)id;
	for (i = 0; i < size; i++)
		look_at(qemu_plugin_tb_get_insn(block, i));
	if (!profiled || block_count == BLOCKS)
		return;
	new = blocks[block_count++] = calloc(1, sizeof(*new));
	new->address = qemu_plugin_tb_vaddr(block);
	new->instructions = size;
	qemu_plugin_register_vcpu_tb_exec_cb(block, count_block, NO_REGISTERS, new);
}

static void end(qemu_plugin_id_t id, void *data)
{
	unsigned int i;

	(void)id, (void)data;
	for (i = 0; i < block_count; i++)
		if (blocks[i]->count)
			fprintf(out, "%016" PRIx64 " b %.2f\n", blocks[i]->address, blocks[i]->count / ROUNDS);
	fclose(out);
}

__attribute__((visibility("default"))) int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int argc, char **argv)
{
	int i;

	(void)info;
	for (i = 0; i < argc; i++) {
		if (!strncmp(argv[i], "out=", 4))
			out = fopen(argv[i] + 4, "w");
		else if (!strncmp(argv[i], "profile=", 8))
			profiled = atoi(argv[i] + 8);
	}
	if (!out)
		return -1;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	qemu_plugin_register_atexit_cb(id, end, NULL);
	return 0;
}
